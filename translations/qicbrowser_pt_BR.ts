<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n absent, of no single sign</source>
        <comment>factors at a site</comment>
        <translation>
            <numerusform>%Ln ausente, sem sinal único</numerusform>
            <numerusform>%Ln ausentes, sem sinal único</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appraisals</source>
        <translation>
            <numerusform>%Ln avaliação</numerusform>
            <numerusform>%Ln avaliações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n barriers</source>
        <comment>contextual factors by their signs</comment>
        <translation>
            <numerusform>%Ln barreira</numerusform>
            <numerusform>%Ln barreiras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n both enabling and hindering</source>
        <comment>contextual factors by their signs</comment>
        <translation>
            <numerusform>%Ln que facilita e dificulta</numerusform>
            <numerusform>%Ln que facilitam e dificultam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells run beyond the end of their rows, and were shortened.</source>
        <translation>
            <numerusform>%Ln célula ultrapassa o fim da sua linha e foi encurtada.</numerusform>
            <numerusform>%Ln células ultrapassam o fim das suas linhas e foram encurtadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells run over others, and were narrowed.</source>
        <translation>
            <numerusform>%Ln célula se sobrepõe a outras e foi estreitada.</numerusform>
            <numerusform>%Ln células se sobrepõem a outras e foram estreitadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells were corrected:</source>
        <translation>
            <numerusform>%Ln célula foi corrigida:</numerusform>
            <numerusform>%Ln células foram corrigidas:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells were kept as printed:</source>
        <translation>
            <numerusform>%Ln célula foi mantida como impressa:</numerusform>
            <numerusform>%Ln células foram mantidas como impressas:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citations</source>
        <comment>that restoring a backup changes</comment>
        <translation>
            <numerusform>%Ln citação</numerusform>
            <numerusform>%Ln citações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citations</source>
        <comment>in a project</comment>
        <translation>
            <numerusform>%Ln citação</numerusform>
            <numerusform>%Ln citações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citations attached</source>
        <translation>
            <numerusform>%Ln citação anexada</numerusform>
            <numerusform>%Ln citações anexadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citations in the file match this reference by {ground}.</source>
        <translation>
            <numerusform>%Ln citação do arquivo corresponde a esta referência, por: {ground}.</numerusform>
            <numerusform>%Ln citações do arquivo correspondem a esta referência, por: {ground}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%Ln coluna</numerusform>
            <numerusform>%Ln colunas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n components, {component}, work through {mechanism} towards {outcome} [{evidence}].</source>
        <comment>what a theme says in one sentence; the number is that of the components</comment>
        <translation>
            <numerusform>{component} atua por meio de {mechanism} para chegar a {outcome} [{evidence}].</numerusform>
            <numerusform>%Ln componentes, {component}, atuam por meio de {mechanism} para chegar a {outcome} [{evidence}].</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n components, {component}, work through {mechanism} towards {outcome}, although this is hindered by {barriers} [{evidence}].</source>
        <comment>what a theme says in one sentence; the number is that of the components</comment>
        <translation>
            <numerusform>{component} atua por meio de {mechanism} para chegar a {outcome}, embora isso seja dificultado por {barriers} [{evidence}].</numerusform>
            <numerusform>%Ln componentes, {component}, atuam por meio de {mechanism} para chegar a {outcome}, embora isso seja dificultado por {barriers} [{evidence}].</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contextual factors</source>
        <translation>
            <numerusform>%Ln fator contextual</numerusform>
            <numerusform>%Ln fatores contextuais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty columns were left out.</source>
        <translation>
            <numerusform>%Ln coluna vazia foi omitida.</numerusform>
            <numerusform>%Ln colunas vazias foram omitidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty rows were left out.</source>
        <translation>
            <numerusform>%Ln linha vazia foi omitida.</numerusform>
            <numerusform>%Ln linhas vazias foram omitidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enablers</source>
        <comment>contextual factors by their signs</comment>
        <translation>
            <numerusform>%Ln facilitador</numerusform>
            <numerusform>%Ln facilitadores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are on reviews that are in the file, but not in your library. --reviews imports them too.</source>
        <translation>
            <numerusform>%Ln entrada se refere a revisões que estão no arquivo, mas não na sua biblioteca. --reviews importa também essas revisões.</numerusform>
            <numerusform>%Ln entradas se referem a revisões que estão no arquivo, mas não na sua biblioteca. --reviews importa também essas revisões.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries contained bytes that are not text, shown as “{mark}”.</source>
        <translation>
            <numerusform>%Ln entrada continha bytes que não são texto, mostrados como “{mark}”.</numerusform>
            <numerusform>%Ln entradas continham bytes que não são texto, mostrados como “{mark}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries could not be used and are only in that file.</source>
        <translation>
            <numerusform>%Ln entrada não pôde ser usada e está somente nesse arquivo.</numerusform>
            <numerusform>%Ln entradas não puderam ser usadas e estão somente nesse arquivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries differ from yours, which were kept. --theirs imports them in place of yours.</source>
        <translation>
            <numerusform>%Ln entrada difere da sua, que foi mantida. --theirs a importa no lugar da sua.</numerusform>
            <numerusform>%Ln entradas diferem das suas, que foram mantidas. --theirs as importa no lugar das suas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n factors are not in your library.</source>
        <comment>of a label</comment>
        <translation>
            <numerusform>%Ln fator não está na sua biblioteca.</numerusform>
            <numerusform>%Ln fatores não estão na sua biblioteca.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n factors of labels and sites</source>
        <comment>in a project</comment>
        <translation>
            <numerusform>%Ln fator de rótulos e locais</numerusform>
            <numerusform>%Ln fatores de rótulos e locais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formulas have no stored value, and their cells were read as empty.</source>
        <translation>
            <numerusform>%Ln fórmula não tem valor armazenado, e sua célula foi lida como vazia.</numerusform>
            <numerusform>%Ln fórmulas não têm valor armazenado, e suas células foram lidas como vazias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden columns were read.</source>
        <translation>
            <numerusform>%Ln coluna oculta foi lida.</numerusform>
            <numerusform>%Ln colunas ocultas foram lidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden rows were read.</source>
        <translation>
            <numerusform>%Ln linha oculta foi lida.</numerusform>
            <numerusform>%Ln linhas ocultas foram lidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden sheets were read.</source>
        <translation>
            <numerusform>%Ln planilha oculta foi lida.</numerusform>
            <numerusform>%Ln planilhas ocultas foram lidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images in the cells were not read. Check whether they say something that the text does not.</source>
        <translation>
            <numerusform>%Ln imagem nas células não foi lida. Verifique se ela diz algo que o texto não diz.</numerusform>
            <numerusform>%Ln imagens nas células não foram lidas. Verifique se elas dizem algo que o texto não diz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n imported reviews</source>
        <comment>in a project</comment>
        <translation>
            <numerusform>%Ln revisão importada</numerusform>
            <numerusform>%Ln revisões importadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels</source>
        <comment>that restoring a backup changes</comment>
        <translation>
            <numerusform>%Ln rótulo</numerusform>
            <numerusform>%Ln rótulos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels</source>
        <comment>in a project</comment>
        <translation>
            <numerusform>%Ln rótulo</numerusform>
            <numerusform>%Ln rótulos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks are of factors that are not in your library.</source>
        <translation>
            <numerusform>%Ln marcação é de um fator que não está na sua biblioteca.</numerusform>
            <numerusform>%Ln marcações são de fatores que não estão na sua biblioteca.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks of factors</source>
        <comment>that restoring a backup changes</comment>
        <translation>
            <numerusform>%Ln marcação de fator</numerusform>
            <numerusform>%Ln marcações de fatores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>at the end of a list</comment>
        <translation>
            <numerusform>mais %Ln</numerusform>
            <numerusform>mais %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more on the next page</source>
        <translation>
            <numerusform>mais %Ln na próxima página</numerusform>
            <numerusform>mais %Ln na próxima página</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more problems</source>
        <translation>
            <numerusform>mais %Ln problema</numerusform>
            <numerusform>mais %Ln problemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more rows of this table come from its continuation.</source>
        <translation>
            <numerusform>mais %Ln linha desta tabela vem da sua continuação.</numerusform>
            <numerusform>mais %Ln linhas desta tabela vêm da sua continuação.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n named colours</source>
        <comment>in a project</comment>
        <translation>
            <numerusform>%Ln cor com nome</numerusform>
            <numerusform>%Ln cores com nome</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not marked yet</source>
        <comment>factors at a site</comment>
        <translation>
            <numerusform>%Ln ainda sem marcação</numerusform>
            <numerusform>%Ln ainda sem marcação</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not relevant</source>
        <comment>factors at a site</comment>
        <translation>
            <numerusform>%Ln não relevante</numerusform>
            <numerusform>%Ln não relevantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <comment>that restoring a backup changes</comment>
        <translation>
            <numerusform>%Ln nota</numerusform>
            <numerusform>%Ln notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <comment>in a report</comment>
        <translation>
            <numerusform>%Ln nota</numerusform>
            <numerusform>%Ln notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <comment>in a project</comment>
        <translation>
            <numerusform>%Ln nota</numerusform>
            <numerusform>%Ln notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <comment>of the reader</comment>
        <translation>
            <numerusform>%Ln nota</numerusform>
            <numerusform>%Ln notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <comment>found by a search</comment>
        <translation>
            <numerusform>%Ln nota</numerusform>
            <numerusform>%Ln notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes were recovered from it.</source>
        <translation>
            <numerusform>%Ln nota foi recuperada dele.</numerusform>
            <numerusform>%Ln notas foram recuperadas dele.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages</source>
        <comment>in a review</comment>
        <translation>
            <numerusform>%Ln trecho</numerusform>
            <numerusform>%Ln trechos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages</source>
        <comment>found by a search</comment>
        <translation>
            <numerusform>%Ln trecho</numerusform>
            <numerusform>%Ln trechos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages that were deleted with tracked changes were left out.</source>
        <translation>
            <numerusform>%Ln trecho excluído com controle de alterações foi omitido.</numerusform>
            <numerusform>%Ln trechos excluídos com controle de alterações foram omitidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present, of no single sign</source>
        <comment>factors at a site</comment>
        <translation>
            <numerusform>%Ln presente, sem sinal único</numerusform>
            <numerusform>%Ln presentes, sem sinal único</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n references</source>
        <comment>in a table</comment>
        <translation>
            <numerusform>%Ln referência</numerusform>
            <numerusform>%Ln referências</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n references</source>
        <comment>found by a search</comment>
        <translation>
            <numerusform>%Ln referência</numerusform>
            <numerusform>%Ln referências</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews</source>
        <comment>on the command line</comment>
        <translation>
            <numerusform>%Ln revisão</numerusform>
            <numerusform>%Ln revisões</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews</source>
        <comment>in the library</comment>
        <translation>
            <numerusform>%Ln revisão</numerusform>
            <numerusform>%Ln revisões</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews are in your library with other tables or answers, and were left out. --replace imports them.</source>
        <translation>
            <numerusform>%Ln revisão está na sua biblioteca com outras tabelas ou respostas e foi omitida. --replace a importa.</numerusform>
            <numerusform>%Ln revisões estão na sua biblioteca com outras tabelas ou respostas e foram omitidas. --replace as importa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews were exported to {path}.</source>
        <translation>
            <numerusform>%Ln revisão foi exportada para {path}.</numerusform>
            <numerusform>%Ln revisões foram exportadas para {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <comment>on the command line</comment>
        <translation>
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <comment>in a table</comment>
        <translation>
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows have fewer cells than the widest row.</source>
        <translation>
            <numerusform>%Ln linha tem menos células que a linha mais larga.</numerusform>
            <numerusform>%Ln linhas têm menos células que a linha mais larga.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows have more or fewer cells than the others.</source>
        <translation>
            <numerusform>%Ln linha tem mais ou menos células que as outras.</numerusform>
            <numerusform>%Ln linhas têm mais ou menos células que as outras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows have no title. Do they continue the one above?</source>
        <translation>
            <numerusform>Uma linha não tem título. Ela continua a linha acima?</numerusform>
            <numerusform>%Ln linhas não têm título. Elas continuam a linha acima?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved searches</source>
        <comment>that restoring a backup changes</comment>
        <translation>
            <numerusform>%Ln busca salva</numerusform>
            <numerusform>%Ln buscas salvas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved searches</source>
        <comment>in a project</comment>
        <translation>
            <numerusform>%Ln busca salva</numerusform>
            <numerusform>%Ln buscas salvas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenarios</source>
        <comment>that restoring a backup changes</comment>
        <translation>
            <numerusform>%Ln cenário</numerusform>
            <numerusform>%Ln cenários</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenarios</source>
        <comment>in a project</comment>
        <translation>
            <numerusform>%Ln cenário</numerusform>
            <numerusform>%Ln cenários</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites</source>
        <comment>that restoring a backup changes</comment>
        <translation>
            <numerusform>%Ln local</numerusform>
            <numerusform>%Ln locais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites</source>
        <comment>in a project</comment>
        <translation>
            <numerusform>%Ln local</numerusform>
            <numerusform>%Ln locais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stars</source>
        <comment>in a project</comment>
        <translation>
            <numerusform>%Ln estrela</numerusform>
            <numerusform>%Ln estrelas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stars</source>
        <comment>of the reader</comment>
        <translation>
            <numerusform>%Ln estrela</numerusform>
            <numerusform>%Ln estrelas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements</source>
        <comment>on the command line</comment>
        <translation>
            <numerusform>%Ln enunciado</numerusform>
            <numerusform>%Ln enunciados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements: {roles}</source>
        <comment>on the command line</comment>
        <translation>
            <numerusform>%Ln enunciado: {roles}</numerusform>
            <numerusform>%Ln enunciados: {roles}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies</source>
        <translation>
            <numerusform>%Ln estudo</numerusform>
            <numerusform>%Ln estudos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies</source>
        <comment>in a review</comment>
        <translation>
            <numerusform>%Ln estudo</numerusform>
            <numerusform>%Ln estudos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies ({printed} printed in the source) · {source}</source>
        <comment>of a theme, and where it is from</comment>
        <translation>
            <numerusform>%Ln estudo (número impresso na fonte: {printed}) · {source}</numerusform>
            <numerusform>%Ln estudos (número impresso na fonte: {printed}) · {source}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies are cited, {printed} are printed</source>
        <translation>
            <numerusform>%Ln estudo é citado; número impresso: {printed}</numerusform>
            <numerusform>%Ln estudos são citados; número impresso: {printed}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies of {review}, by the themes that cite them</source>
        <translation>
            <numerusform>%Ln estudo de {review}, por temas que o citam</numerusform>
            <numerusform>%Ln estudos de {review}, por temas que os citam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies · {source}</source>
        <comment>of a theme, and where it is from</comment>
        <translation>
            <numerusform>%Ln estudo · {source}</numerusform>
            <numerusform>%Ln estudos · {source}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies, {studies}, no longer count in one stream: {stream}.</source>
        <comment>of studies that still count in another stream</comment>
        <translation>
            <numerusform>O estudo {studies} deixa de contar em uma vertente: {stream}.</numerusform>
            <numerusform>%Ln estudos, {studies}, deixam de contar em uma vertente: {stream}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables inside cells were read as lines of their cells.</source>
        <translation>
            <numerusform>%Ln tabela dentro de células foi lida como linhas da sua célula.</numerusform>
            <numerusform>%Ln tabelas dentro de células foram lidas como linhas das suas células.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables of replies or reviewers&apos; reports were left out.</source>
        <translation>
            <numerusform>%Ln tabela de respostas ou pareceres de revisores foi omitida.</numerusform>
            <numerusform>%Ln tabelas de respostas ou pareceres de revisores foram omitidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <comment>The size of a report</comment>
        <translation>
            <numerusform>%Ln tema</numerusform>
            <numerusform>%Ln temas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <comment>in a review</comment>
        <translation>
            <numerusform>%Ln tema</numerusform>
            <numerusform>%Ln temas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <comment>in a table</comment>
        <translation>
            <numerusform>%Ln tema</numerusform>
            <numerusform>%Ln temas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <comment>found by a search</comment>
        <translation>
            <numerusform>%Ln tema</numerusform>
            <numerusform>%Ln temas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <translation>
            <numerusform>%Ln tema</numerusform>
            <numerusform>%Ln temas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes found by the search “{query}”</source>
        <translation>
            <numerusform>%Ln tema encontrado pela busca “{query}”</numerusform>
            <numerusform>%Ln temas encontrados pela busca “{query}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes found by the search “{query}” in {within} only</source>
        <translation>
            <numerusform>%Ln tema encontrado pela busca “{query}” somente em {within}</numerusform>
            <numerusform>%Ln temas encontrados pela busca “{query}” somente em {within}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes selected by hand</source>
        <translation>
            <numerusform>%Ln tema selecionado manualmente</numerusform>
            <numerusform>%Ln temas selecionados manualmente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes written to {path} ({size} kB).</source>
        <translation>
            <numerusform>%Ln tema gravado em {path} ({size} kB).</numerusform>
            <numerusform>%Ln temas gravados em {path} ({size} kB).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n titles</source>
        <comment>found by a search</comment>
        <translation>
            <numerusform>%Ln título</numerusform>
            <numerusform>%Ln títulos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to build</source>
        <comment>factors at a site</comment>
        <translation>
            <numerusform>%Ln a construir</numerusform>
            <numerusform>%Ln a construir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to find out</source>
        <comment>factors at a site</comment>
        <translation>
            <numerusform>%Ln a verificar</numerusform>
            <numerusform>%Ln a verificar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a sign</source>
        <comment>contextual factors by their signs</comment>
        <translation>
            <numerusform>%Ln sem sinal</numerusform>
            <numerusform>%Ln sem sinal</numerusform>
        </translation>
    </message>
    <message>
        <source>(not chosen)</source>
        <comment>instead of a component, mechanism or outcome that a statement leaves out</comment>
        <translation>(não escolhido)</translation>
    </message>
    <message>
        <source>(not stated in the source)</source>
        <comment>instead of a component, mechanism or outcome</comment>
        <translation>(não informado na fonte)</translation>
    </message>
    <message>
        <source>(note {markers})</source>
        <translation>(nota {markers})</translation>
    </message>
    <message>
        <source>(nowhere as a phrase)</source>
        <comment>a quotation mark is open</comment>
        <translation>(em nenhum lugar como expressão exata)</translation>
    </message>
    <message>
        <source>({query})</source>
        <translation>({query})</translation>
    </message>
    <message>
        <source>, </source>
        <comment>Between grades with their studies</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>: </source>
        <comment>Between a stream and its grades</comment>
        <translation>: </translation>
    </message>
    <message>
        <source>; </source>
        <comment>Between streams with their grades</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>A PDF file can be written only from the window.</source>
        <translation>Um arquivo PDF só pode ser gravado a partir da janela.</translation>
    </message>
    <message>
        <source>A Word document holds up to {most} themes or rows; this export has {rows}.</source>
        <translation>Um documento do Word comporta até {most} temas ou linhas; esta exportação tem {rows}.</translation>
    </message>
    <message>
        <source>A cell of the theme&apos;s row in the source table, as published</source>
        <translation>Uma célula da linha do tema na tabela da fonte, como publicada</translation>
    </message>
    <message>
        <source>A file of reviews is imported as it is, without {options}.</source>
        <translation>Um arquivo de revisões é importado como está, sem {options}.</translation>
    </message>
    <message>
        <source>A macro of this style uses itself: “{name}”. It was not added.</source>
        <translation>Uma macro deste estilo usa a si mesma: “{name}”. O estilo não foi adicionado.</translation>
    </message>
    <message>
        <source>A mark occurs twice: there may be two configurations in this statement.</source>
        <translation>Uma marca ocorre duas vezes: pode haver duas configurações neste enunciado.</translation>
    </message>
    <message>
        <source>A name can have at most {longest} characters.</source>
        <translation>Um nome pode ter no máximo {longest} caracteres.</translation>
    </message>
    <message>
        <source>A note can have at most {longest} characters.</source>
        <translation>Uma nota pode ter no máximo {longest} caracteres.</translation>
    </message>
    <message>
        <source>A note can have at most {most} tags of {longest} characters.</source>
        <translation>Uma nota pode ter no máximo {most} etiquetas de {longest} caracteres.</translation>
    </message>
    <message>
        <source>A number in the sources is too large. Nothing was written.</source>
        <translation>Um número nas fontes é grande demais. Nada foi gravado.</translation>
    </message>
    <message numerus="yes">
        <source>A recipe is for one table, and %n were chosen.</source>
        <translation>
            <numerusform>Uma receita serve para uma só tabela, e %Ln foi escolhida.</numerusform>
            <numerusform>Uma receita serve para uma só tabela, e %Ln foram escolhidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>A second file beside it, ending in “-metadata.json”, has the source and licence.</source>
        <translation>Um segundo arquivo ao lado dele, com nome terminado em “-metadata.json”, contém a fonte e a licença.</translation>
    </message>
    <message>
        <source>A sheet holds up to {most} rows; this export has {rows}.</source>
        <translation>Uma planilha comporta até {most} linhas; esta exportação tem {rows}.</translation>
    </message>
    <message>
        <source>A table of {name} is no longer found in it.</source>
        <translation>Uma tabela de {name} já não é encontrada nele.</translation>
    </message>
    <message>
        <source>A table without a title</source>
        <translation>Uma tabela sem título</translation>
    </message>
    <message>
        <source>A tag is one name, without commas.</source>
        <translation>Uma etiqueta é um único nome, sem vírgulas.</translation>
    </message>
    <message>
        <source>A text file has no superscripts: digits as in “{text}” may be references. A saved web page, a Word file, or the table copied from one of these and pasted, keeps them.</source>
        <translation>Um arquivo de texto não tem sobrescritos: algarismos como em “{text}” podem ser referências. Uma página web salva, um arquivo do Word ou a tabela copiada de um deles e colada os preserva.</translation>
    </message>
    <message>
        <source>About this export</source>
        <translation>Sobre esta exportação</translation>
    </message>
    <message>
        <source>Absent, of no single sign</source>
        <comment>contextual factors at a site</comment>
        <translation>Ausente, sem sinal único</translation>
    </message>
    <message>
        <source>Add a TextQuoteSelector, or remove the selector.</source>
        <translation>Adicione um TextQuoteSelector ou remova o seletor.</translation>
    </message>
    <message>
        <source>Add a title or authors, or paste it.</source>
        <translation>Adicione um título ou autores, ou cole-os.</translation>
    </message>
    <message>
        <source>Add it after {grade}</source>
        <translation>Adicionar depois de {grade}</translation>
    </message>
    <message>
        <source>Add when it was written, such as {example}.</source>
        <translation>Adicione a data em que foi escrito, como {example}.</translation>
    </message>
    <message numerus="yes">
        <source>All %n are on the next page</source>
        <translation>
            <numerusform>Está na próxima página</numerusform>
            <numerusform>Tudo (%Ln) está na próxima página</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n characters were read.</source>
        <comment>on the command line</comment>
        <translation>
            <numerusform>Todo o conteúdo (%Ln caractere) foi lido.</numerusform>
            <numerusform>Todos os %Ln caracteres foram lidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n notes…</source>
        <translation>
            <numerusform>Todas as notas (%Ln)…</numerusform>
            <numerusform>Todas as %Ln notas…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n studies remain.</source>
        <translation>
            <numerusform>O estudo permanece.</numerusform>
            <numerusform>Todos os %Ln estudos permanecem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n themes</source>
        <translation>
            <numerusform>Todos os temas (%Ln)</numerusform>
            <numerusform>Todos os %Ln temas</numerusform>
        </translation>
    </message>
    <message>
        <source>All factors</source>
        <comment>a row of totals</comment>
        <translation>Todos os fatores</translation>
    </message>
    <message>
        <source>All row types, one sheet each</source>
        <translation>Todos os tipos de linha, uma planilha para cada</translation>
    </message>
    <message>
        <source>All themes</source>
        <comment>a column of totals</comment>
        <translation>Todos os temas</translation>
    </message>
    <message>
        <source>An empty citation was not attached.</source>
        <translation>Uma citação vazia não foi anexada.</translation>
    </message>
    <message>
        <source>An empty note was not saved.</source>
        <translation>Uma nota vazia não foi salva.</translation>
    </message>
    <message>
        <source>An import is being stored, so nothing else was opened.</source>
        <translation>Uma importação está sendo salva; por isso, nada mais foi aberto.</translation>
    </message>
    <message>
        <source>Another program emptied or altered the file while it was open. Copy what you are writing, close this program, put the file back, and start again; File &gt; Backups has earlier copies.</source>
        <translation>Outro programa esvaziou ou alterou o arquivo enquanto ele estava aberto. Copie o que você está escrevendo, feche este programa, coloque o arquivo de volta e comece de novo; Arquivo &gt; Backups tem cópias anteriores.</translation>
    </message>
    <message>
        <source>Another program is using the file: close it, then try again.</source>
        <translation>Outro programa está usando o arquivo: feche-o e tente novamente.</translation>
    </message>
    <message>
        <source>Another style named “{name}” was added before.</source>
        <translation>Outro estilo com o nome “{name}” foi adicionado antes.</translation>
    </message>
    <message>
        <source>Another window is changing the library, so nothing was changed.</source>
        <translation>Outra janela está alterando a biblioteca; por isso, nada foi alterado.</translation>
    </message>
    <message numerus="yes">
        <source>Are the %n section rows groups of themes?</source>
        <translation>
            <numerusform>A linha de seção é um grupo de temas?</numerusform>
            <numerusform>As %Ln linhas de seção são grupos de temas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Are the digits at the end of “{text}” references?</source>
        <translation>Os algarismos no fim de “{text}” são referências?</translation>
    </message>
    <message>
        <source>Are the headings {grades} the grades of what is under them?</source>
        <translation>Os cabeçalhos {grades} são os graus do que está abaixo deles?</translation>
    </message>
    <message>
        <source>Are the raised numbers in “{text}” references?</source>
        <translation>Os números sobrescritos em “{text}” são referências?</translation>
    </message>
    <message>
        <source>Are “{first}” and “{second}” one study?</source>
        <translation>“{first}” e “{second}” são o mesmo estudo?</translation>
    </message>
    <message>
        <source>Arrow keys go from cell to cell, Enter goes to the theme.</source>
        <translation>As setas vão de célula em célula; Enter vai para o tema.</translation>
    </message>
    <message>
        <source>As published: {heading}</source>
        <comment>Column heading</comment>
        <translation>Como publicado: {heading}</translation>
    </message>
    <message>
        <source>Ask for a file with fewer or shorter notes.</source>
        <translation>Peça um arquivo com menos notas ou com notas mais curtas.</translation>
    </message>
    <message>
        <source>Ask for a file with fewer reviews in it.</source>
        <translation>Peça um arquivo com menos revisões.</translation>
    </message>
    <message>
        <source>Ask for its notes in several files.</source>
        <translation>Peça as notas em vários arquivos.</translation>
    </message>
    <message>
        <source>Ask for the notes, the citations and the reviews as separate files.</source>
        <translation>Peça as notas, as citações e as revisões em arquivos separados.</translation>
    </message>
    <message>
        <source>Ask whoever sent it for the file again.</source>
        <translation>Peça o arquivo novamente a quem o enviou.</translation>
    </message>
    <message>
        <source>Attach it to the references of the evidence, with File &gt; Attach citations… or “qicbrowser references attach”.</source>
        <translation>Anexe-o às referências da evidência com Arquivo &gt; Anexar citações… ou “qicbrowser references attach”.</translation>
    </message>
    <message>
        <source>Backups of your notes are in {folder}, and the newest is {backup}.</source>
        <translation>Os backups das suas notas estão em {folder}, e o mais recente é {backup}.</translation>
    </message>
    <message>
        <source>Barriers</source>
        <comment>Column heading</comment>
        <translation>Barreiras</translation>
    </message>
    <message>
        <source>Blank means the same as above</source>
        <translation>Em branco significa o mesmo que acima</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Both enables and hinders the mechanisms</source>
        <translation>Facilita e dificulta os mecanismos</translation>
    </message>
    <message>
        <source>Both enables and hinders the mechanisms of {theme}</source>
        <translation>Facilita e dificulta os mecanismos de {theme}</translation>
    </message>
    <message numerus="yes">
        <source>Bytes that are not text were found in {places}, and in %n other places.</source>
        <translation>
            <numerusform>Foram encontrados bytes que não são texto em {places} e em mais %Ln lugar.</numerusform>
            <numerusform>Foram encontrados bytes que não são texto em {places} e em mais %Ln lugares.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bytes that are not text were found in {places}.</source>
        <translation>Foram encontrados bytes que não são texto em {places}.</translation>
    </message>
    <message>
        <source>CSV for Excel and other spreadsheets</source>
        <translation>CSV para Excel e outras planilhas</translation>
    </message>
    <message>
        <source>CSV, plain (RFC 4180), for R and pandas</source>
        <translation>CSV simples (RFC 4180), para R e pandas</translation>
    </message>
    <message>
        <source>Cells must be separated by tabs, semicolons, commas or vertical bars.</source>
        <translation>As células devem ser separadas por tabulações, pontos e vírgulas, vírgulas ou barras verticais.</translation>
    </message>
    <message>
        <source>Cells were split into statements and single references, and the reader corrected the text of some cells; the column “corrected” says which.</source>
        <translation>As células foram divididas em enunciados e referências individuais, e o leitor corrigiu o texto de algumas células; a coluna “corrected” indica quais.</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>Column heading</comment>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>Name of a fact</comment>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>Check its permissions and those of its folder, or choose another folder with --data-dir.</source>
        <translation>Verifique as permissões dele e as da pasta, ou escolha outra pasta com --data-dir.</translation>
    </message>
    <message>
        <source>Check that the folder exists and is writable, or choose one with --data-dir.</source>
        <translation>Verifique se a pasta existe e permite gravação, ou escolha uma com --data-dir.</translation>
    </message>
    <message>
        <source>Check that the screen can be reached (DISPLAY, WAYLAND_DISPLAY).</source>
        <translation>Verifique se a tela pode ser acessada (DISPLAY, WAYLAND_DISPLAY).</translation>
    </message>
    <message>
        <source>Check that the screen can be reached (DISPLAY, WAYLAND_DISPLAY). On Debian and Ubuntu, what Qt needs is installed with: sudo apt-get install -y {packages}</source>
        <translation>Verifique se a tela pode ser acessada (DISPLAY, WAYLAND_DISPLAY). No Debian e no Ubuntu, o que o Qt requer é instalado com: sudo apt-get install -y {packages}</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Verifique o nome.</translation>
    </message>
    <message>
        <source>Choose CSV, or fewer themes.</source>
        <translation>Escolha CSV ou menos temas.</translation>
    </message>
    <message>
        <source>Choose PDF in File &gt; Export.</source>
        <translation>Escolha PDF em Arquivo &gt; Exportar.</translation>
    </message>
    <message>
        <source>Choose a file of notes that was exported as Web Annotations (.jsonld).</source>
        <translation>Escolha um arquivo de notas exportado como Web Annotations (.jsonld).</translation>
    </message>
    <message>
        <source>Choose a file that QIC Browser exported. A CSV file needs its “-metadata.json” beside it.</source>
        <translation>Escolha um arquivo exportado pelo QIC Browser. Um arquivo CSV precisa do respectivo “-metadata.json” ao lado.</translation>
    </message>
    <message>
        <source>Choose a file that was exported with “Export project”.</source>
        <translation>Escolha um arquivo exportado com “Exportar projeto”.</translation>
    </message>
    <message>
        <source>Choose a file that was exported with “Export reviews”.</source>
        <translation>Escolha um arquivo exportado com “Exportar revisões”.</translation>
    </message>
    <message>
        <source>Choose a folder of your own. If another program has the file open, close it there first.</source>
        <translation>Escolha uma pasta sua. Se outro programa estiver com o arquivo aberto, feche-o antes nesse programa.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Escolha um nome mais curto.</translation>
    </message>
    <message>
        <source>Choose a web page, JATS, Word, Excel or CSV file with the table.</source>
        <translation>Escolha uma página web ou um arquivo JATS, Word, Excel ou CSV com a tabela.</translation>
    </message>
    <message>
        <source>Choose a web page, or fewer themes.</source>
        <translation>Escolha uma página web ou menos temas.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>Choose another folder or disk.</source>
        <translation>Escolha outra pasta ou outro disco.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Escolha outra pasta.</translation>
    </message>
    <message>
        <source>Choose another name or another folder.</source>
        <translation>Escolha outro nome ou outra pasta.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Escolha outro nome.</translation>
    </message>
    <message>
        <source>Choose another one with --data-dir or QICBROWSER_DATA.</source>
        <translation>Escolha outra com --data-dir ou QICBROWSER_DATA.</translation>
    </message>
    <message>
        <source>Choose another recipe, or leave it out.</source>
        <translation>Escolha outra receita ou não use nenhuma.</translation>
    </message>
    <message>
        <source>Choose at least one to export.</source>
        <translation>Escolha pelo menos um item para exportar.</translation>
    </message>
    <message>
        <source>Choose one of your labels.</source>
        <translation>Escolha um dos seus rótulos.</translation>
    </message>
    <message>
        <source>Choose one with --table.</source>
        <translation>Escolha uma tabela com --table.</translation>
    </message>
    <message>
        <source>Choose other reviews.</source>
        <translation>Escolha outras revisões.</translation>
    </message>
    <message>
        <source>Choose the same export as CSV, XLSX, JSON, Markdown, HTML or DOCX.</source>
        <translation>Escolha a mesma exportação em CSV, XLSX, JSON, Markdown, HTML ou DOCX.</translation>
    </message>
    <message>
        <source>Choose with --table; these are its tables:</source>
        <translation>Escolha com --table; estas são as tabelas:</translation>
    </message>
    <message>
        <source>Citation</source>
        <comment>Column heading</comment>
        <translation>Citação</translation>
    </message>
    <message>
        <source>Citation not attached</source>
        <translation>Citação não anexada</translation>
    </message>
    <message>
        <source>Citation not attached: {numbers}</source>
        <translation>Citação não anexada: {numbers}</translation>
    </message>
    <message>
        <source>Cited</source>
        <comment>Column heading: how many studies a theme cites</comment>
        <translation>Citados</translation>
    </message>
    <message>
        <source>Cited for:</source>
        <comment>before the titles of themes</comment>
        <translation>Citado em:</translation>
    </message>
    <message numerus="yes">
        <source>Cited in %n themes</source>
        <translation>
            <numerusform>Citado em %Ln tema</numerusform>
            <numerusform>Citado em %Ln temas</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a busca</translation>
    </message>
    <message>
        <source>Close other programs that use it and start again, or choose another folder with --data-dir.</source>
        <translation>Feche outros programas que o usam e comece de novo, ou escolha outra pasta com --data-dir.</translation>
    </message>
    <message>
        <source>Colour</source>
        <comment>Column heading</comment>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Column “{column}”</source>
        <comment>a place in a table</comment>
        <translation>Coluna “{column}”</translation>
    </message>
    <message>
        <source>Columns</source>
        <comment>Name of a fact</comment>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Compact it with the context {address}.</source>
        <translation>Compacte-o com o contexto {address}.</translation>
    </message>
    <message>
        <source>Compare it with data/sources/.</source>
        <translation>Compare-o com data/sources/.</translation>
    </message>
    <message>
        <source>Compare them with data/sources/.</source>
        <translation>Compare-os com data/sources/.</translation>
    </message>
    <message>
        <source>Component</source>
        <comment>Column heading</comment>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Contents</source>
        <comment>Column heading</comment>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Context</source>
        <comment>Column heading</comment>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Context of the mechanisms, without a sign</source>
        <translation>Contexto dos mecanismos, sem sinal</translation>
    </message>
    <message>
        <source>Context, mechanism and outcome are not marked in this statement.</source>
        <translation>Contexto, mecanismo e desfecho não estão marcados neste enunciado.</translation>
    </message>
    <message>
        <source>Contexts</source>
        <comment>Heading of a part of a page</comment>
        <translation>Contextos</translation>
    </message>
    <message>
        <source>Contextual factor</source>
        <comment>Column heading</comment>
        <translation>Fator contextual</translation>
    </message>
    <message>
        <source>Contextual factors shown: {found} of {all}</source>
        <translation>Fatores contextuais mostrados: {found} de {all}</translation>
    </message>
    <message>
        <source>Copy its reference list and paste it, or export the references as RIS.</source>
        <translation>Copie a lista de referências e cole-a, ou exporte as referências como RIS.</translation>
    </message>
    <message>
        <source>Correct it, or remove the entry.</source>
        <translation>Corrija-a ou remova a entrada.</translation>
    </message>
    <message>
        <source>Correct it, then build again.</source>
        <translation>Corrija-o e gere novamente.</translation>
    </message>
    <message>
        <source>Corrected by the reader</source>
        <comment>Column heading</comment>
        <translation>Corrigido pelo leitor</translation>
    </message>
    <message>
        <source>Corrected when imported</source>
        <comment>what stands out in a table</comment>
        <translation>Corrigido na importação</translation>
    </message>
    <message>
        <source>Counted</source>
        <comment>Column heading: whether a study counts</comment>
        <translation>Contado</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>Column heading</comment>
        <translation>Criado</translation>
    </message>
    <message>
        <source>Creator</source>
        <comment>Column heading</comment>
        <translation>Criador</translation>
    </message>
    <message>
        <source>DOI</source>
        <comment>Column heading</comment>
        <translation>DOI</translation>
    </message>
    <message>
        <source>Delete a scenario that is no longer needed.</source>
        <translation>Exclua um cenário que não seja mais necessário.</translation>
    </message>
    <message>
        <source>Delete a site that is no longer needed.</source>
        <translation>Exclua um local que não seja mais necessário.</translation>
    </message>
    <message>
        <source>Did you mean “{query}”?</source>
        <translation>Você quis dizer “{query}”?</translation>
    </message>
    <message>
        <source>Direction</source>
        <comment>Column heading</comment>
        <translation>Direção</translation>
    </message>
    <message>
        <source>Divide at arrows</source>
        <translation>Dividir nas setas</translation>
    </message>
    <message>
        <source>Do not divide</source>
        <translation>Não dividir</translation>
    </message>
    <message>
        <source>Do the raised letters or signs in “{text}” refer to notes? No note explains them.</source>
        <translation>As letras ou os sinais sobrescritos em “{text}” remetem a notas? Nenhuma nota os explica.</translation>
    </message>
    <message>
        <source>Does another table begin at “{text}”?</source>
        <translation>Outra tabela começa em “{text}”?</translation>
    </message>
    <message>
        <source>Does the arrow divide “{text}” into two statements?</source>
        <translation>A seta divide “{text}” em dois enunciados?</translation>
    </message>
    <message>
        <source>Does “{word}” before a statement mean that it both enables and hinders?</source>
        <translation>“{word}” antes de um enunciado significa que ele facilita e dificulta?</translation>
    </message>
    <message>
        <source>Download or copy it again, or open it in its program and save it again.</source>
        <translation>Baixe-o ou copie-o novamente, ou abra-o no programa de origem e salve-o de novo.</translation>
    </message>
    <message>
        <source>Drop one file at a time.</source>
        <translation>Solte um arquivo por vez.</translation>
    </message>
    <message>
        <source>Each cell has a place per stream, in this order: {streams}. Marks: {marks}.</source>
        <translation>Cada célula tem um lugar por vertente, nesta ordem: {streams}. Marcas: {marks}.</translation>
    </message>
    <message>
        <source>Each cell is a theme: they are lists side by side</source>
        <translation>Cada célula é um tema: são listas lado a lado</translation>
    </message>
    <message>
        <source>Edition {edition}, SHA-256 of its sources {checksum}</source>
        <translation>Edição {edition}, SHA-256 das fontes {checksum}</translation>
    </message>
    <message>
        <source>Enablers</source>
        <comment>Column heading</comment>
        <translation>Facilitadores</translation>
    </message>
    <message>
        <source>Enablers and barriers</source>
        <comment>Column heading</comment>
        <translation>Facilitadores e barreiras</translation>
    </message>
    <message>
        <source>Enables the mechanisms</source>
        <translation>Facilita os mecanismos</translation>
    </message>
    <message>
        <source>Enables the mechanisms of {theme}</source>
        <translation>Facilita os mecanismos de {theme}</translation>
    </message>
    <message>
        <source>Enter another name, or remove the tag.</source>
        <translation>Digite outro nome ou remova a etiqueta.</translation>
    </message>
    <message>
        <source>Enter the name of a file.</source>
        <translation>Digite o nome de um arquivo.</translation>
    </message>
    <message>
        <source>Everything but the window works here too: see “qicbrowser --help”.</source>
        <translation>Tudo, exceto a janela, funciona aqui também: veja “qicbrowser --help”.</translation>
    </message>
    <message>
        <source>Everything the review cites</source>
        <translation>Tudo o que a revisão cita</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>Column heading</comment>
        <translation>Evidência</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>Name of a fact</comment>
        <translation>Evidência</translation>
    </message>
    <message>
        <source>Evidence: {stream}</source>
        <comment>Column heading</comment>
        <translation>Evidência: {stream}</translation>
    </message>
    <message>
        <source>Exactly one column should hold the themes.</source>
        <translation>Exatamente uma coluna deve conter os temas.</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Pasta de trabalho do Excel (XLSX)</translation>
    </message>
    <message>
        <source>Export all of them as one file.</source>
        <translation>Exporte todas em um único arquivo.</translation>
    </message>
    <message>
        <source>Export fewer publications at a time.</source>
        <translation>Exporte menos publicações por vez.</translation>
    </message>
    <message>
        <source>Export fewer reviews into one file.</source>
        <translation>Exporte menos revisões em um arquivo.</translation>
    </message>
    <message>
        <source>Export it again: it may have been cut off, or changed by hand.</source>
        <translation>Exporte-o novamente: ele pode ter sido truncado ou alterado manualmente.</translation>
    </message>
    <message>
        <source>Export it as JSON-LD.</source>
        <translation>Exporte-o como JSON-LD.</translation>
    </message>
    <message>
        <source>Export it framed, not flattened.</source>
        <translation>Exporte-o na forma “framed”, não “flattened”.</translation>
    </message>
    <message>
        <source>Export the notes again.</source>
        <translation>Exporte as notas novamente.</translation>
    </message>
    <message>
        <source>Export the notes as Web Annotations (.jsonld): in QIC Browser, with File &gt; Export notes… or “qicbrowser notes export -o notes.jsonld”.</source>
        <translation>Exporte as notas como Web Annotations (.jsonld): no QIC Browser, com Arquivo &gt; Exportar notas… ou “qicbrowser notes export -o notes.jsonld”.</translation>
    </message>
    <message>
        <source>Export the notes as Web Annotations (.jsonld); in Hypothesis, as JSON.</source>
        <translation>Exporte as notas como Web Annotations (.jsonld); no Hypothesis, como JSON.</translation>
    </message>
    <message>
        <source>Export the references as RIS, BibTeX or CSL-JSON.</source>
        <translation>Exporte as referências como RIS, BibTeX ou CSL-JSON.</translation>
    </message>
    <message>
        <source>Export the references as RIS, and attach that file.</source>
        <translation>Exporte as referências como RIS e anexe esse arquivo.</translation>
    </message>
    <message>
        <source>Export the references as RIS, or paste them as a numbered list.</source>
        <translation>Exporte as referências como RIS ou cole-as como lista numerada.</translation>
    </message>
    <message>
        <source>Exported to {path}.</source>
        <translation>Exportado para {path}.</translation>
    </message>
    <message>
        <source>Exported to {path}: {contents}.</source>
        <translation>Exportado para {path}: {contents}.</translation>
    </message>
    <message>
        <source>Field</source>
        <comment>Column heading</comment>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Files of this kind cannot be read.</source>
        <translation>Arquivos deste tipo não podem ser lidos.</translation>
    </message>
    <message>
        <source>Filter the contextual factors</source>
        <translation>Filtrar os fatores contextuais</translation>
    </message>
    <message>
        <source>Finding</source>
        <comment>Column heading: what stands out</comment>
        <translation>Achado</translation>
    </message>
    <message>
        <source>Findings</source>
        <comment>Column heading</comment>
        <translation>Achados</translation>
    </message>
    <message>
        <source>For QIC Browser, to reopen this export:</source>
        <translation>Para o QIC Browser, para reabrir esta exportação:</translation>
    </message>
    <message>
        <source>For planning</source>
        <comment>Column heading</comment>
        <translation>Para o planejamento</translation>
    </message>
    <message>
        <source>Free some space on the disk, or choose another one.</source>
        <translation>Libere espaço no disco ou escolha outro.</translation>
    </message>
    <message>
        <source>Give it another label, or leave it out. On the command line, --replace puts it in the place of the other.</source>
        <translation>Dê outro rótulo a ela ou omita-a. Na linha de comando, --replace a coloca no lugar da outra.</translation>
    </message>
    <message>
        <source>Grade</source>
        <comment>Column heading</comment>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Grade rank</source>
        <comment>Column heading</comment>
        <translation>Posição do grau</translation>
    </message>
    <message>
        <source>Graded differently from one theme to another</source>
        <translation>Com graus diferentes entre temas</translation>
    </message>
    <message>
        <source>Graded differently in two streams</source>
        <comment>what stands out in a table</comment>
        <translation>Com graus diferentes em duas vertentes</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>Column heading</comment>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Group and theme</source>
        <translation>Grupo e tema</translation>
    </message>
    <message>
        <source>Hinders the mechanisms</source>
        <translation>Dificulta os mecanismos</translation>
    </message>
    <message>
        <source>Hinders the mechanisms of {theme}</source>
        <translation>Dificulta os mecanismos de {theme}</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Como funciona</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>If it is the notes file of QIC Browser, export its notes as Web Annotations (.jsonld), with File &gt; Export notes… or “qicbrowser notes export -o notes.jsonld”.</source>
        <translation>Se este for o arquivo de notas do QIC Browser, exporte as notas como Web Annotations (.jsonld), com Arquivo &gt; Exportar notas… ou “qicbrowser notes export -o notes.jsonld”.</translation>
    </message>
    <message>
        <source>If you know where it comes from, open it in Word or Excel and save it again.</source>
        <translation>Se você sabe de onde ele vem, abra-o no Word ou no Excel e salve-o novamente.</translation>
    </message>
    <message>
        <source>Import it again.</source>
        <translation>Importe-o novamente.</translation>
    </message>
    <message>
        <source>Import the table once the note is saved.</source>
        <translation>Importe a tabela assim que a nota estiver salva.</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n entries.</source>
        <comment>of a project</comment>
        <translation>
            <numerusform>%Ln entrada importada.</numerusform>
            <numerusform>%Ln entradas importadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n reviews.</source>
        <translation>
            <numerusform>%Ln revisão importada.</numerusform>
            <numerusform>%Ln revisões importadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n tables of {key}.</source>
        <translation>
            <numerusform>%Ln tabela de {key} importada.</numerusform>
            <numerusform>%Ln tabelas de {key} importadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>In EndNote, export with the output style “RefMan (RIS) Export”.</source>
        <translation>No EndNote, exporte com o estilo de saída “RefMan (RIS) Export”.</translation>
    </message>
    <message>
        <source>In Ovid, export as “RIS”.</source>
        <translation>No Ovid, exporte como “RIS”.</translation>
    </message>
    <message>
        <source>In place</source>
        <comment>contextual factors at a site</comment>
        <translation>Em ordem</translation>
    </message>
    <message>
        <source>In that program, export the references as RIS.</source>
        <translation>Nesse programa, exporte as referências como RIS.</translation>
    </message>
    <message>
        <source>In what context</source>
        <translation>Em que contexto</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Incluídas</translation>
    </message>
    <message>
        <source>Included, in separate columns</source>
        <translation>Incluídas, em colunas separadas</translation>
    </message>
    <message>
        <source>Is the heading “{heading}” also the group of the first rows?</source>
        <translation>O cabeçalho “{heading}” é também o grupo das primeiras linhas?</translation>
    </message>
    <message>
        <source>It both enables and hinders</source>
        <translation>Facilita e dificulta</translation>
    </message>
    <message>
        <source>It has neither a title nor an author.</source>
        <translation>Não tem título nem autor.</translation>
    </message>
    <message>
        <source>It is a word of the statement</source>
        <translation>É uma palavra do enunciado</translation>
    </message>
    <message>
        <source>It is beside another column of titles.</source>
        <translation>Está ao lado de outra coluna de títulos.</translation>
    </message>
    <message>
        <source>It is listed as unknown.</source>
        <translation>Está listado como desconhecido.</translation>
    </message>
    <message>
        <source>It is longer than {most} characters.</source>
        <translation>Tem mais de {most} caracteres.</translation>
    </message>
    <message>
        <source>It is not a citation style. Styles for most journals are at https://www.zotero.org/styles.</source>
        <translation>Não é um estilo de citação. Há estilos para a maioria dos periódicos em https://www.zotero.org/styles.</translation>
    </message>
    <message>
        <source>It is not a table of a review.</source>
        <translation>Não é uma tabela de uma revisão.</translation>
    </message>
    <message>
        <source>It is the first column, and nothing else holds the themes.</source>
        <translation>É a primeira coluna, e nenhuma outra contém os temas.</translation>
    </message>
    <message>
        <source>It is the last column of categories.</source>
        <translation>É a última coluna de categorias.</translation>
    </message>
    <message>
        <source>It matches several references: by {grounds}.</source>
        <comment>grounds is a list of several</comment>
        <translation>Corresponde a várias referências, por: {grounds}.</translation>
    </message>
    <message>
        <source>It repeats an earlier citation ({place}).</source>
        <translation>Repete uma citação anterior ({place}).</translation>
    </message>
    <message>
        <source>It was exported from other reviews: import these first, or reopen it where it was exported.</source>
        <translation>Ele foi exportado de outras revisões: importe-as primeiro ou reabra-o onde foi exportado.</translation>
    </message>
    <message>
        <source>It was left unchanged.</source>
        <translation>Ele não foi alterado.</translation>
    </message>
    <message>
        <source>It was left unchanged. Move it away, or choose another folder with --data-dir.</source>
        <translation>Ele não foi alterado. Mova-o para outro lugar ou escolha outra pasta com --data-dir.</translation>
    </message>
    <message>
        <source>Item {item}</source>
        <translation>Item {item}</translation>
    </message>
    <message>
        <source>Item {item}: This is not a CSL-JSON item.</source>
        <translation>Item {item}: não é um item CSL-JSON.</translation>
    </message>
    <message>
        <source>Its folder does not exist: create it, or choose another one.</source>
        <translation>A pasta dele não existe: crie-a ou escolha outra.</translation>
    </message>
    <message>
        <source>Its passages are: {keys}.</source>
        <translation>Os trechos são: {keys}.</translation>
    </message>
    <message>
        <source>Its structure is not that of a file from QIC Browser.</source>
        <translation>A estrutura não é a de um arquivo do QIC Browser.</translation>
    </message>
    <message>
        <source>Its {name} is that of the citation attached to {key}, but their titles differ.</source>
        <translation>O campo {name} é o da citação anexada a {key}, mas os títulos diferem.</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, para programas</translation>
    </message>
    <message>
        <source>Keep as printed</source>
        <translation>Manter como impresso</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Mantenha um deles.</translation>
    </message>
    <message>
        <source>Kept as printed</source>
        <comment>what stands out in a table</comment>
        <translation>Mantido como impresso</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>Column heading</comment>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>Column heading</comment>
        <translation>Chaves</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>Column heading</comment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Label</source>
        <comment>Column heading</comment>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>Labels of the person who shared this page</source>
        <comment>Column heading</comment>
        <translation>Rótulos da pessoa que compartilhou esta página</translation>
    </message>
    <message>
        <source>Leave one of them unmatched ({place}).</source>
        <translation>Deixe um deles sem correspondência ({place}).</translation>
    </message>
    <message>
        <source>Leave out its abstract, or shorten it.</source>
        <translation>Omita o resumo ou encurte-o.</translation>
    </message>
    <message>
        <source>Leave the column out, or choose another format.</source>
        <translation>Omita a coluna ou escolha outro formato.</translation>
    </message>
    <message>
        <source>Leave the order open</source>
        <translation>Deixar a ordem em aberto</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Omiti-los</translation>
    </message>
    <message>
        <source>Leave these options out.</source>
        <translation>Omita estas opções.</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>Column heading: how many studies are left</comment>
        <translation>Restantes</translation>
    </message>
    <message>
        <source>Licence</source>
        <comment>Column heading</comment>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Licence</source>
        <comment>Name of a fact</comment>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Linha {line}</translation>
    </message>
    <message>
        <source>Line {line}: A comma or “{sign}” is missing before “{text}” in the entry “{entry}”.</source>
        <translation>Linha {line}: falta uma vírgula ou “{sign}” antes de “{text}” na entrada “{entry}”.</translation>
    </message>
    <message>
        <source>Line {line}: A record begins before the one on line {begin} has ended (ER).</source>
        <translation>Linha {line}: um registro começa antes do fim (ER) do registro da linha {begin}.</translation>
    </message>
    <message>
        <source>Line {line}: A value is missing in the entry “{entry}”.</source>
        <translation>Linha {line}: falta um valor na entrada “{entry}”.</translation>
    </message>
    <message>
        <source>Line {line}: Elements are nested too deeply. The style was not added.</source>
        <translation>Linha {line}: elementos aninhados em níveis demais. O estilo não foi adicionado.</translation>
    </message>
    <message>
        <source>Line {line}: The entry is too long with the text that it inserts from elsewhere in the file.</source>
        <translation>Linha {line}: a entrada é longa demais com o texto que ela insere de outro ponto do arquivo.</translation>
    </message>
    <message>
        <source>Line {line}: The entry “{entry}” does not end, or is longer than {most} characters.</source>
        <translation>Linha {line}: a entrada “{entry}” não termina ou tem mais de {most} caracteres.</translation>
    </message>
    <message>
        <source>Line {line}: The entry “{entry}” does not end.</source>
        <translation>Linha {line}: a entrada “{entry}” não termina.</translation>
    </message>
    <message>
        <source>Line {line}: The entry “{entry}” has more than {most} fields.</source>
        <translation>Linha {line}: a entrada “{entry}” tem mais de {most} campos.</translation>
    </message>
    <message>
        <source>Line {line}: The record that begins here has no end (ER).</source>
        <translation>Linha {line}: o registro que começa aqui não tem fim (ER).</translation>
    </message>
    <message>
        <source>Line {line}: There are more than {most} entries.</source>
        <translation>Linha {line}: há mais de {most} entradas.</translation>
    </message>
    <message>
        <source>Line {line}: This field is longer than {most} characters.</source>
        <translation>Linha {line}: este campo tem mais de {most} caracteres.</translation>
    </message>
    <message>
        <source>Line {line}: This is not text.</source>
        <translation>Linha {line}: isto não é texto.</translation>
    </message>
    <message>
        <source>Line {line}: This is not valid XML ({reason}). The style was not added.</source>
        <translation>Linha {line}: isto não é XML válido ({reason}). O estilo não foi adicionado.</translation>
    </message>
    <message>
        <source>Line {line}: This line does not belong to a field.</source>
        <translation>Linha {line}: esta linha não pertence a nenhum campo.</translation>
    </message>
    <message>
        <source>Line {line}: This reference is longer than {most} characters.</source>
        <translation>Linha {line}: esta referência tem mais de {most} caracteres.</translation>
    </message>
    <message>
        <source>Line {line}: “=” is missing after “{name}” in the entry “{entry}”.</source>
        <translation>Linha {line}: falta “=” depois de “{name}” na entrada “{entry}”.</translation>
    </message>
    <message>
        <source>Line {line}: “{tag}” is outside a record.</source>
        <translation>Linha {line}: “{tag}” está fora de um registro.</translation>
    </message>
    <message>
        <source>Look for two entries with the same key, or a value of the wrong type. Nothing was written.</source>
        <translation>Procure duas entradas com a mesma chave ou um valor do tipo errado. Nada foi gravado.</translation>
    </message>
    <message>
        <source>Many changes are still being saved.</source>
        <translation>Muitas alterações ainda estão sendo salvas.</translation>
    </message>
    <message>
        <source>Map</source>
        <comment>Heading of a part of a page</comment>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Matched by {ground}.</source>
        <translation>Correspondência por: {ground}.</translation>
    </message>
    <message>
        <source>Mechanisms</source>
        <comment>Column heading</comment>
        <translation>Mecanismos</translation>
    </message>
    <message>
        <source>Merge some labels, or delete some.</source>
        <translation>Mescle alguns rótulos ou exclua alguns.</translation>
    </message>
    <message>
        <source>More than one column holds grades; the first one in each row is used.</source>
        <translation>Mais de uma coluna contém graus; em cada linha, usa-se a primeira.</translation>
    </message>
    <message>
        <source>More than one column holds numbers of studies; the first one in each row is used.</source>
        <translation>Mais de uma coluna contém números de estudos; em cada linha, usa-se a primeira.</translation>
    </message>
    <message>
        <source>Most of its cells look like it.</source>
        <translation>A maioria das células tem essa aparência.</translation>
    </message>
    <message>
        <source>Move it away, or choose another folder with --data-dir.</source>
        <translation>Mova-o para outro lugar ou escolha outra pasta com --data-dir.</translation>
    </message>
    <message>
        <source>My label</source>
        <comment>Column heading</comment>
        <translation>Meu rótulo</translation>
    </message>
    <message>
        <source>My labels</source>
        <translation>Meus rótulos</translation>
    </message>
    <message>
        <source>My labels</source>
        <comment>Column heading</comment>
        <translation>Meus rótulos</translation>
    </message>
    <message>
        <source>My mark</source>
        <comment>Column heading</comment>
        <translation>Minha marcação</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Minhas notas</translation>
    </message>
    <message>
        <source>My reason</source>
        <comment>Column heading</comment>
        <translation>Meu motivo</translation>
    </message>
    <message>
        <source>My reason:</source>
        <comment>before the reader&apos;s own words</comment>
        <translation>Meu motivo:</translation>
    </message>
    <message>
        <source>N = {printed} is printed, but the number of studies cited is {cited}.</source>
        <translation>N = {printed} está impresso, mas o número de estudos citados é {cited}.</translation>
    </message>
    <message>
        <source>Name a file of that folder.</source>
        <translation>Indique um arquivo dessa pasta.</translation>
    </message>
    <message>
        <source>Name a reference by its label, or one of these: {names}.</source>
        <translation>Indique uma referência pelo rótulo ou um destes: {names}.</translation>
    </message>
    <message>
        <source>Name a reference by its label: the table has no streams and no grades.</source>
        <translation>Indique uma referência pelo rótulo: a tabela não tem vertentes nem graus.</translation>
    </message>
    <message>
        <source>Name an existing folder with -o, or a file whose name ends in .qiclibrary.</source>
        <translation>Indique uma pasta existente com -o, ou um arquivo cujo nome termine em .qiclibrary.</translation>
    </message>
    <message>
        <source>Name one or more of them, or write --all.</source>
        <translation>Indique um ou mais deles, ou escreva --all.</translation>
    </message>
    <message>
        <source>Name one or several reviews, or share all.</source>
        <translation>Indique uma ou várias revisões, ou compartilhe todas.</translation>
    </message>
    <message>
        <source>Name one with --data-dir or {variable}.</source>
        <translation>Indique uma com --data-dir ou {variable}.</translation>
    </message>
    <message>
        <source>Name the folder that holds the sources.</source>
        <translation>Indique a pasta que contém as fontes.</translation>
    </message>
    <message>
        <source>Name themes of one table: streams and grades are those of a table.</source>
        <translation>Indique temas de uma só tabela: vertentes e graus são os de uma tabela.</translation>
    </message>
    <message>
        <source>Name two themes or more.</source>
        <translation>Indique dois ou mais temas.</translation>
    </message>
    <message>
        <source>Neither the heading nor the cells say what it holds.</source>
        <translation>Nem o cabeçalho nem as células dizem o que ela contém.</translation>
    </message>
    <message>
        <source>Next studies</source>
        <translation>Próximos estudos</translation>
    </message>
    <message>
        <source>Next themes</source>
        <translation>Próximos temas</translation>
    </message>
    <message>
        <source>No backup of your notes was made in {folder}: {reason}.</source>
        <translation>Nenhum backup das suas notas foi feito em {folder}: {reason}.</translation>
    </message>
    <message>
        <source>No citation is attached to this reference.</source>
        <translation>Nenhuma citação está anexada a esta referência.</translation>
    </message>
    <message>
        <source>No citation was found.</source>
        <translation>Nenhuma citação foi encontrada.</translation>
    </message>
    <message>
        <source>No column of contextual factors was found that the signs of this column belong to.</source>
        <translation>Não foi encontrada nenhuma coluna de fatores contextuais à qual pertençam os sinais desta coluna.</translation>
    </message>
    <message>
        <source>No contextual factor was found.</source>
        <translation>Nenhum fator contextual foi encontrado.</translation>
    </message>
    <message>
        <source>No other window can be opened on {path}.</source>
        <translation>Nenhuma outra janela pode ser aberta em {path}.</translation>
    </message>
    <message>
        <source>No outcome stated</source>
        <comment>what stands out in a table</comment>
        <translation>Nenhum desfecho informado</translation>
    </message>
    <message>
        <source>No permission to write the file: check its permissions and its folder&apos;s.</source>
        <translation>Sem permissão para gravar o arquivo: verifique as permissões dele e as da pasta.</translation>
    </message>
    <message>
        <source>No results, even with any one part removed.</source>
        <translation>Nenhum resultado, mesmo removendo qualquer uma das partes.</translation>
    </message>
    <message>
        <source>No results.</source>
        <translation>Nenhum resultado.</translation>
    </message>
    <message>
        <source>No review is named.</source>
        <translation>Nenhuma revisão foi indicada.</translation>
    </message>
    <message>
        <source>No table was found in this text.</source>
        <translation>Nenhuma tabela foi encontrada neste texto.</translation>
    </message>
    <message>
        <source>No themes were chosen.</source>
        <translation>Nenhum tema foi escolhido.</translation>
    </message>
    <message>
        <source>No words were selected.</source>
        <translation>Nenhuma palavra foi selecionada.</translation>
    </message>
    <message>
        <source>No: it is a row like the others</source>
        <translation>Não: é uma linha como as outras</translation>
    </message>
    <message>
        <source>No: these are headings of the same table</source>
        <translation>Não: são cabeçalhos da mesma tabela</translation>
    </message>
    <message>
        <source>None of the themes of this export are in this evidence.</source>
        <translation>Nenhum dos temas desta exportação está nesta evidência.</translation>
    </message>
    <message>
        <source>None of the themes shown cites a study.</source>
        <translation>Nenhum dos temas mostrados cita um estudo.</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>Sem grau</translation>
    </message>
    <message>
        <source>Not imported, because what they are on is not in your library: {contents}.</source>
        <translation>Não importado, porque aquilo a que se refere não está na sua biblioteca: {contents}.</translation>
    </message>
    <message>
        <source>Not in this edition of the evidence</source>
        <comment>Heading of a report</comment>
        <translation>Não está nesta edição da evidência</translation>
    </message>
    <message>
        <source>Not included</source>
        <translation>Não incluídas</translation>
    </message>
    <message>
        <source>Not marked yet</source>
        <comment>contextual factors at a site</comment>
        <translation>Ainda sem marcação</translation>
    </message>
    <message>
        <source>Not relevant</source>
        <comment>contextual factors at a site</comment>
        <translation>Não relevante</translation>
    </message>
    <message>
        <source>Note ID</source>
        <comment>Column heading</comment>
        <translation>ID da nota</translation>
    </message>
    <message>
        <source>Note, highlight or star</source>
        <translation>Nota, destaque ou estrela</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>Column heading</comment>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>Name of a fact</comment>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>Heading of a report</comment>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>Title of a report</comment>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Notes of the person who shared this page</source>
        <comment>Heading</comment>
        <translation>Notas da pessoa que compartilhou esta página</translation>
    </message>
    <message>
        <source>Notes to the table</source>
        <translation>Notas da tabela</translation>
    </message>
    <message>
        <source>Nothing in it can be read.</source>
        <translation>Nada nele pode ser lido.</translation>
    </message>
    <message>
        <source>Nothing in it could be read. Import the reviews again.</source>
        <translation>Nada nele pôde ser lido. Importe as revisões novamente.</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>Nada chama a atenção.</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>Nada foi exportado.</translation>
    </message>
    <message>
        <source>Nothing was read. Export the file again, or correct that line.</source>
        <translation>Nada foi lido. Exporte o arquivo novamente ou corrija essa linha.</translation>
    </message>
    <message>
        <source>Nothing was read. Export the file again, or remove that item.</source>
        <translation>Nada foi lido. Exporte o arquivo novamente ou remova esse item.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nada foi gravado.</translation>
    </message>
    <message>
        <source>Of {theme}, without a sign in the table</source>
        <translation>De {theme}, sem sinal na tabela</translation>
    </message>
    <message>
        <source>Older copies may be in {folder}.</source>
        <translation>Pode haver cópias mais antigas em {folder}.</translation>
    </message>
    <message>
        <source>On: {where}</source>
        <comment>The theme or reference of a note</comment>
        <translation>Em: {where}</translation>
    </message>
    <message>
        <source>One row per appraisal</source>
        <translation>Uma linha por avaliação</translation>
    </message>
    <message>
        <source>One row per note, notes only</source>
        <translation>Uma linha por nota, somente notas</translation>
    </message>
    <message>
        <source>One row per passage</source>
        <translation>Uma linha por trecho</translation>
    </message>
    <message>
        <source>One row per theme</source>
        <translation>Uma linha por tema</translation>
    </message>
    <message>
        <source>One study: {label}</source>
        <translation>Um estudo: {label}</translation>
    </message>
    <message>
        <source>One theme</source>
        <translation>Um tema</translation>
    </message>
    <message>
        <source>Open a page that shows the table as text, such as the article at PubMed Central, or paste the table.</source>
        <translation>Abra uma página que mostre a tabela como texto, como o artigo no PubMed Central, ou cole a tabela.</translation>
    </message>
    <message>
        <source>Open a table (HTML, XML, DOCX, XLSX, CSV), reviews (.qiclibrary), citations (RIS, BibTeX, NBIB, CSL-JSON, a reference list as .txt), notes (JSON-LD) or a project (.qicproject).</source>
        <translation>Abra uma tabela (HTML, XML, DOCX, XLSX, CSV), revisões (.qiclibrary), citações (RIS, BibTeX, NBIB, CSL-JSON, uma lista de referências em .txt), notas (JSON-LD) ou um projeto (.qicproject).</translation>
    </message>
    <message>
        <source>Open it in its program and save it as .xlsx or .docx.</source>
        <translation>Abra-o no programa de origem e salve-o como .xlsx ou .docx.</translation>
    </message>
    <message>
        <source>Open it in its program, save a copy without a password, and choose that.</source>
        <translation>Abra-o no programa de origem, salve uma cópia sem senha e escolha essa cópia.</translation>
    </message>
    <message>
        <source>Open it when the import is done, or cancel the import first.</source>
        <translation>Abra-o quando a importação terminar, ou cancele a importação antes.</translation>
    </message>
    <message>
        <source>Open it with that version, or choose another folder with --data-dir.</source>
        <translation>Abra-o com essa versão ou escolha outra pasta com --data-dir.</translation>
    </message>
    <message>
        <source>Other columns under the same heading hold it.</source>
        <translation>Outras colunas sob o mesmo cabeçalho o contêm.</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <comment>Column heading</comment>
        <translation>Desfechos</translation>
    </message>
    <message>
        <source>PDF, a theme on one page</source>
        <translation>PDF, um tema por página</translation>
    </message>
    <message>
        <source>PDF, as it is printed</source>
        <translation>PDF, como é impresso</translation>
    </message>
    <message>
        <source>PMID</source>
        <comment>Column heading</comment>
        <translation>PMID</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>Column heading: the part of a pathway</comment>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Part of a theme</source>
        <comment>Column heading</comment>
        <translation>Parte de um tema</translation>
    </message>
    <message>
        <source>Part of the file is damaged. Close the program and start it again: it sets the damaged file aside and keeps what can be read of it.</source>
        <translation>Parte do arquivo está danificada. Feche o programa e abra-o de novo: ele põe de lado o arquivo danificado e mantém o que puder ser lido.</translation>
    </message>
    <message>
        <source>Part of your notes file is damaged.</source>
        <translation>Parte do seu arquivo de notas está danificada.</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <comment>Name of a list of links</comment>
        <translation>Partes desta página</translation>
    </message>
    <message>
        <source>Passage</source>
        <comment>Column heading</comment>
        <translation>Trecho</translation>
    </message>
    <message>
        <source>Passage key</source>
        <comment>Column heading</comment>
        <translation>Chave do trecho</translation>
    </message>
    <message>
        <source>Passages</source>
        <comment>Column heading</comment>
        <translation>Trechos</translation>
    </message>
    <message>
        <source>Paste fewer publications at a time.</source>
        <translation>Cole menos publicações por vez.</translation>
    </message>
    <message>
        <source>Pasted content</source>
        <comment>instead of the name of a file</comment>
        <translation>Conteúdo colado</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Planning sheet</source>
        <comment>Title of a sheet</comment>
        <translation>Folha de planejamento</translation>
    </message>
    <message>
        <source>Planning sheet: {site}</source>
        <translation>Folha de planejamento: {site}</translation>
    </message>
    <message>
        <source>Position</source>
        <comment>Column heading</comment>
        <translation>Posição</translation>
    </message>
    <message>
        <source>Present, of no single sign</source>
        <comment>contextual factors at a site</comment>
        <translation>Presente, sem sinal único</translation>
    </message>
    <message>
        <source>Previous studies</source>
        <translation>Estudos anteriores</translation>
    </message>
    <message>
        <source>Previous themes</source>
        <translation>Temas anteriores</translation>
    </message>
    <message>
        <source>Printed number of studies</source>
        <comment>what stands out in a table</comment>
        <translation>Número impresso de estudos</translation>
    </message>
    <message>
        <source>Printed numbers</source>
        <comment>Column heading</comment>
        <translation>Números impressos</translation>
    </message>
    <message>
        <source>Quality of evidence</source>
        <translation>Qualidade da evidência</translation>
    </message>
    <message>
        <source>Quotation marks do not match, so they were read as part of the text.</source>
        <translation>As aspas não formam pares; por isso, foram lidas como parte do texto.</translation>
    </message>
    <message>
        <source>Quote</source>
        <comment>Column heading</comment>
        <translation>Citação literal</translation>
    </message>
    <message>
        <source>RIS, PubMed (.nbib), BibTeX, CSL-JSON and a numbered list of references can be read.</source>
        <translation>Podem ser lidos RIS, PubMed (.nbib), BibTeX, CSL-JSON e uma lista numerada de referências.</translation>
    </message>
    <message>
        <source>Readwise does not say which passage a highlight is in. Write these notes in QIC Browser.</source>
        <translation>O Readwise não informa em que trecho está um destaque. Escreva essas notas no QIC Browser.</translation>
    </message>
    <message>
        <source>Reason for the grade</source>
        <comment>Column heading</comment>
        <translation>Motivo do grau</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>Column heading</comment>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Record key</source>
        <comment>Column heading</comment>
        <translation>Chave do registro</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>Column heading</comment>
        <translation>Referência</translation>
    </message>
    <message>
        <source>Reference key</source>
        <comment>Column heading</comment>
        <translation>Chave da referência</translation>
    </message>
    <message>
        <source>Reference {number}</source>
        <translation>Referência {number}</translation>
    </message>
    <message>
        <source>Reference {number} of {review}</source>
        <translation>Referência {number} de {review}</translation>
    </message>
    <message>
        <source>Reference {reference} has no grade, though others in its cell have one.</source>
        <translation>A referência {reference} não tem grau, embora outras na mesma célula tenham.</translation>
    </message>
    <message>
        <source>Reference {reference} is not in the file&apos;s own list.</source>
        <translation>A referência {reference} não está na lista do próprio arquivo.</translation>
    </message>
    <message>
        <source>Reference {reference} is printed twice in one cell with the grade {grade}.</source>
        <translation>A referência {reference} está impressa duas vezes em uma célula com o grau {grade}.</translation>
    </message>
    <message>
        <source>References</source>
        <comment>Column heading</comment>
        <translation>Referências</translation>
    </message>
    <message>
        <source>References</source>
        <comment>Heading of the reference list</comment>
        <translation>Referências</translation>
    </message>
    <message>
        <source>Reinstall the program, or rebuild the file with “qicbrowser build”.</source>
        <translation>Reinstale o programa ou gere o arquivo novamente com “qicbrowser build”.</translation>
    </message>
    <message>
        <source>Remarks</source>
        <comment>Column heading</comment>
        <translation>Observações</translation>
    </message>
    <message>
        <source>Remove it first (“qicbrowser references style remove {name}”), or rename your file.</source>
        <translation>Remova primeiro o estilo de referências existente (“qicbrowser references style remove {name}”) ou renomeie o seu arquivo.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Remova-o.</translation>
    </message>
    <message>
        <source>Remove some marks.</source>
        <translation>Remova algumas marcações.</translation>
    </message>
    <message>
        <source>Remove some.</source>
        <translation>Remova alguns.</translation>
    </message>
    <message>
        <source>Remove “{part}”: {count}</source>
        <comment>{count} is such as: 2 themes</comment>
        <translation>Remover “{part}”: {count}</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>Column heading</comment>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>Review DOI</source>
        <comment>Column heading</comment>
        <translation>DOI da revisão</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>Column heading</comment>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Row</source>
        <comment>Column heading</comment>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Row type</source>
        <comment>Name of a fact</comment>
        <translation>Tipo de linha</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <comment>a row of the source table</comment>
        <translation>Linha {number}</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <comment>a place in a table</comment>
        <translation>Linha {row}</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”</source>
        <comment>a place in a table</comment>
        <translation>Linha {row}, coluna “{column}”</translation>
    </message>
    <message>
        <source>Rows</source>
        <comment>Name of a fact</comment>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Save a copy that has only the tables you need, and choose that.</source>
        <translation>Salve uma cópia que tenha somente as tabelas necessárias e escolha essa cópia.</translation>
    </message>
    <message>
        <source>Save it again as CSV, UTF-8.</source>
        <translation>Salve-o novamente como CSV em UTF-8.</translation>
    </message>
    <message>
        <source>Save it again with “qicbrowser import --save-recipe”.</source>
        <translation>Salve a receita novamente com “qicbrowser import --save-recipe”.</translation>
    </message>
    <message>
        <source>Save only the part with the table, and open that.</source>
        <translation>Salve somente a parte com a tabela e abra-a.</translation>
    </message>
    <message>
        <source>Save the page as HTML, or copy the table and paste it.</source>
        <translation>Salve a página como HTML, ou copie a tabela e cole-a.</translation>
    </message>
    <message>
        <source>Save the reference list as plain text, or export the references as RIS.</source>
        <translation>Salve a lista de referências como texto simples ou exporte as referências como RIS.</translation>
    </message>
    <message>
        <source>Save them as a file, or choose fewer.</source>
        <translation>Salve-as como arquivo ou escolha menos.</translation>
    </message>
    <message>
        <source>Say of columns that are not groups of themes that they hold something else, such as notes.</source>
        <translation>Informe que as colunas que não são grupos de temas contêm outra coisa, como notas.</translation>
    </message>
    <message>
        <source>Say which review the table is from, with --title.</source>
        <translation>Informe de que revisão é a tabela, com --title.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <comment>Column heading</comment>
        <translation>Cenário</translation>
    </message>
    <message>
        <source>Scenario without a name</source>
        <comment>one that was recovered from a damaged file</comment>
        <translation>Cenário sem nome</translation>
    </message>
    <message>
        <source>Search everywhere: {count}</source>
        <comment>{count} is such as: 2 themes</comment>
        <translation>Buscar em toda parte: {count}</translation>
    </message>
    <message>
        <source>Search for {part}: {count}</source>
        <comment>{count} is such as: 2 themes</comment>
        <translation>Buscar {part}: {count}</translation>
    </message>
    <message>
        <source>Search in this page</source>
        <translation>Buscar nesta página</translation>
    </message>
    <message>
        <source>Select some words on the page first.</source>
        <translation>Selecione primeiro algumas palavras na página.</translation>
    </message>
    <message>
        <source>Select the whole table in the web page or document, copy it, and paste it here.</source>
        <translation>Selecione a tabela inteira na página web ou no documento, copie-a e cole-a aqui.</translation>
    </message>
    <message>
        <source>Select words of a passage.</source>
        <translation>Selecione palavras de um trecho.</translation>
    </message>
    <message>
        <source>Selection</source>
        <comment>Name of a fact</comment>
        <translation>Seleção</translation>
    </message>
    <message>
        <source>Separate at {separator}</source>
        <comment>tabs, semicolons, commas or vertical bars</comment>
        <translation>Separar em {separator}</translation>
    </message>
    <message>
        <source>Separate themes</source>
        <translation>Temas separados</translation>
    </message>
    <message>
        <source>Set the clocks of both computers, and correct it.</source>
        <translation>Acerte os relógios dos dois computadores e corrija a data.</translation>
    </message>
    <message>
        <source>Several files were dropped together; none was opened.</source>
        <translation>Vários arquivos foram soltos juntos; nenhum foi aberto.</translation>
    </message>
    <message>
        <source>Several tables are in your library: name one with --table.</source>
        <translation>Há várias tabelas na sua biblioteca: indique uma com --table.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Encurte-o.</translation>
    </message>
    <message>
        <source>Shorten the name.</source>
        <translation>Encurte o nome.</translation>
    </message>
    <message>
        <source>Shorten the reason.</source>
        <translation>Encurte o motivo.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar mais</translation>
    </message>
    <message>
        <source>Sign</source>
        <comment>Column heading: whether a contextual factor enables or hinders</comment>
        <translation>Sinal</translation>
    </message>
    <message>
        <source>Site without a name</source>
        <comment>one that was recovered from a damaged file</comment>
        <translation>Local sem nome</translation>
    </message>
    <message>
        <source>Skip to the themes</source>
        <translation>Ir para os temas</translation>
    </message>
    <message>
        <source>Some statements have a sign in words. Are those without one enablers?</source>
        <translation>Alguns enunciados têm um sinal em palavras. Os que não têm são facilitadores?</translation>
    </message>
    <message>
        <source>Some symbols or equations of the document were not read. Compare the cells with the document.</source>
        <translation>Alguns símbolos ou equações do documento não foram lidos. Compare as células com o documento.</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>Name of a fact</comment>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Source and licence</source>
        <comment>Heading of a part of a page</comment>
        <translation>Fonte e licença</translation>
    </message>
    <message>
        <source>Sources</source>
        <comment>Heading</comment>
        <translation>Fontes</translation>
    </message>
    <message>
        <source>Split it into two notes.</source>
        <translation>Divida-a em duas notas.</translation>
    </message>
    <message>
        <source>Split it into two.</source>
        <translation>Divida-o em dois.</translation>
    </message>
    <message>
        <source>Starred</source>
        <comment>Column heading</comment>
        <translation>Com estrela</translation>
    </message>
    <message>
        <source>Start the program again: it recovers what can be read.</source>
        <translation>Abra o programa de novo: ele recupera o que puder ser lido.</translation>
    </message>
    <message>
        <source>Stream</source>
        <comment>Column heading</comment>
        <translation>Vertente</translation>
    </message>
    <message>
        <source>Studies</source>
        <comment>Column heading</comment>
        <translation>Estudos</translation>
    </message>
    <message>
        <source>Studies cited</source>
        <translation>Estudos citados</translation>
    </message>
    <message>
        <source>Studies counted</source>
        <comment>Column heading</comment>
        <translation>Estudos que contam</translation>
    </message>
    <message>
        <source>Studies printed</source>
        <comment>Column heading</comment>
        <translation>Número impresso de estudos</translation>
    </message>
    <message>
        <source>Studies without a citation</source>
        <comment>what stands out in a table</comment>
        <translation>Estudos sem citação</translation>
    </message>
    <message>
        <source>Study</source>
        <comment>Column heading</comment>
        <translation>Estudo</translation>
    </message>
    <message>
        <source>Study quality</source>
        <comment>Column heading</comment>
        <translation>Qualidade do estudo</translation>
    </message>
    <message>
        <source>Study {number} is listed twice as {grade}.</source>
        <translation>O estudo {number} está listado duas vezes como {grade}.</translation>
    </message>
    <message>
        <source>Styles for most journals are at https://www.zotero.org/styles.</source>
        <translation>Há estilos para a maioria dos periódicos em https://www.zotero.org/styles.</translation>
    </message>
    <message>
        <source>Tab-separated (TSV)</source>
        <translation>Separado por tabulações (TSV)</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>Column heading</comment>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Table row</source>
        <comment>Column heading</comment>
        <translation>Linha da tabela</translation>
    </message>
    <message>
        <source>Table title</source>
        <comment>Column heading</comment>
        <translation>Título da tabela</translation>
    </message>
    <message>
        <source>Table without a number or title</source>
        <comment>a heading on the command line</comment>
        <translation>Tabela sem número nem título</translation>
    </message>
    <message>
        <source>Table without a number: {title}</source>
        <comment>a heading on the command line</comment>
        <translation>Tabela sem número: {title}</translation>
    </message>
    <message>
        <source>Table {label} is an image, and cannot be read.</source>
        <translation>A tabela {label} é uma imagem e não pode ser lida.</translation>
    </message>
    <message>
        <source>Table {label} of this review is in the library already.</source>
        <translation>A tabela {label} desta revisão já está na biblioteca.</translation>
    </message>
    <message>
        <source>Table {label} {title}</source>
        <comment>a heading on the command line</comment>
        <translation>Tabela {label} {title}</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>Tabela {number}</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <comment>a table without a title</comment>
        <translation>Tabela {number}</translation>
    </message>
    <message>
        <source>Table {table}, row {row}, column “{column}”: {problem}</source>
        <translation>Tabela {table}, linha {row}, coluna “{column}”: {problem}</translation>
    </message>
    <message>
        <source>Table {table}, row {row}: {problem}</source>
        <translation>Tabela {table}, linha {row}: {problem}</translation>
    </message>
    <message>
        <source>Table {table}: {problem}</source>
        <translation>Tabela {table}: {problem}</translation>
    </message>
    <message>
        <source>Tags</source>
        <comment>Column heading</comment>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Text is never written as a formula. The sheet “About” has the source and licence.</source>
        <translation>O texto nunca é gravado como fórmula. A planilha “About” tem a fonte e a licença.</translation>
    </message>
    <message>
        <source>Text is written unchanged, even where a spreadsheet could read it as a formula.</source>
        <translation>O texto é gravado sem alterações, mesmo quando um programa de planilhas pode lê-lo como fórmula.</translation>
    </message>
    <message>
        <source>Text key</source>
        <comment>Column heading</comment>
        <translation>Chave do texto</translation>
    </message>
    <message numerus="yes">
        <source>Text that a spreadsheet could read as a formula gets an apostrophe: %n cells.</source>
        <translation>
            <numerusform>O texto que um programa de planilhas poderia ler como fórmula recebe um apóstrofo: %Ln célula.</numerusform>
            <numerusform>O texto que um programa de planilhas poderia ler como fórmula recebe um apóstrofo: %Ln células.</numerusform>
        </translation>
    </message>
    <message>
        <source>Text that a spreadsheet could read as a formula gets an apostrophe; the number of cells is shown after export.</source>
        <translation>O texto que um programa de planilhas poderia ler como fórmula recebe um apóstrofo; o número de células é mostrado após a exportação.</translation>
    </message>
    <message>
        <source>The N printed beside the title; blank where none is</source>
        <translation>O N impresso ao lado do título; em branco quando não há nenhum</translation>
    </message>
    <message>
        <source>The authors and the year of the review</source>
        <translation>Os autores e o ano da revisão</translation>
    </message>
    <message>
        <source>The backup {name} is damaged, and was left unchanged.</source>
        <translation>O backup {name} está danificado e não foi alterado.</translation>
    </message>
    <message>
        <source>The barriers, one per line</source>
        <translation>As barreiras, uma por linha</translation>
    </message>
    <message>
        <source>The bundled reviews are shown.</source>
        <translation>São mostradas as revisões incluídas no programa.</translation>
    </message>
    <message>
        <source>The cell covers columns that hold different things.</source>
        <translation>A célula abrange colunas que contêm coisas diferentes.</translation>
    </message>
    <message>
        <source>The cells of the passage&apos;s row that the reader corrected, one per line: as printed, and what it was read as</source>
        <translation>As células da linha do trecho que o leitor corrigiu, uma por linha: como impressa e como foi lida</translation>
    </message>
    <message>
        <source>The cells of the theme&apos;s rows that the reader corrected, one per line: as printed, and what it was read as</source>
        <translation>As células das linhas do tema que o leitor corrigiu, uma por linha: como impressa e como foi lida</translation>
    </message>
    <message>
        <source>The cells were separated at {used}, as you answered.</source>
        <translation>As células foram separadas em {used}, conforme a sua resposta.</translation>
    </message>
    <message>
        <source>The cells were separated at {used}. They would fit equally well at {other}. Which is right?</source>
        <translation>As células foram separadas em {used}. {other} serviria igualmente bem. Qual é a opção certa?</translation>
    </message>
    <message>
        <source>The chosen reviews have no themes.</source>
        <translation>As revisões escolhidas não têm temas.</translation>
    </message>
    <message>
        <source>The citation processor cannot use this style ({reason}). It was not added.</source>
        <translation>O processador de citações não consegue usar este estilo ({reason}). Ele não foi adicionado.</translation>
    </message>
    <message>
        <source>The clipboard has no table.</source>
        <translation>A área de transferência não tem tabela.</translation>
    </message>
    <message>
        <source>The clipboard holds up to {most} rows; this export has {rows}.</source>
        <translation>A área de transferência comporta até {most} linhas; esta exportação tem {rows}.</translation>
    </message>
    <message>
        <source>The column is empty.</source>
        <translation>A coluna está vazia.</translation>
    </message>
    <message>
        <source>The columns are: {names}.</source>
        <translation>As colunas são: {names}.</translation>
    </message>
    <message>
        <source>The contents of the file are too large once they are unpacked.</source>
        <translation>O conteúdo do arquivo é grande demais depois de descompactado.</translation>
    </message>
    <message>
        <source>The contextual factors that both enable and hinder, one per line</source>
        <translation>Os fatores contextuais que facilitam e dificultam, um por linha</translation>
    </message>
    <message>
        <source>The contextual factors without a sign, one per line</source>
        <translation>Os fatores contextuais sem sinal, um por linha</translation>
    </message>
    <message>
        <source>The description of {name} would replace it: move it, or choose another name.</source>
        <translation>A descrição de {name} o substituiria: mova-o ou escolha outro nome.</translation>
    </message>
    <message>
        <source>The digits are references</source>
        <translation>Os algarismos são referências</translation>
    </message>
    <message>
        <source>The digits belong to the words</source>
        <translation>Os algarismos pertencem às palavras</translation>
    </message>
    <message>
        <source>The disk is full: free some space, then try again.</source>
        <translation>O disco está cheio: libere espaço e tente novamente.</translation>
    </message>
    <message>
        <source>The disk reported an error: check that it is connected and not full, then try again.</source>
        <translation>O disco relatou um erro: verifique se ele está conectado e não está cheio e tente novamente.</translation>
    </message>
    <message>
        <source>The document has tracked changes. Insertions were read; deletions were not.</source>
        <translation>O documento tem controle de alterações. As inserções foram lidas; as exclusões, não.</translation>
    </message>
    <message>
        <source>The document is too long, or too deeply nested, to be read.</source>
        <translation>O documento é longo demais, ou tem níveis de aninhamento demais, para ser lido.</translation>
    </message>
    <message>
        <source>The enablers, one per line</source>
        <translation>Os facilitadores, um por linha</translation>
    </message>
    <message>
        <source>The evidence file may be damaged.</source>
        <translation>O arquivo de evidências pode estar danificado.</translation>
    </message>
    <message>
        <source>The evidence file {path} cannot be read: {reason}.</source>
        <translation>O arquivo de evidências {path} não pode ser lido: {reason}.</translation>
    </message>
    <message>
        <source>The evidence file {path} is missing.</source>
        <translation>O arquivo de evidências {path} está ausente.</translation>
    </message>
    <message>
        <source>The evidence is being read, so it was not replaced.</source>
        <translation>A evidência está sendo lida; por isso, não foi substituída.</translation>
    </message>
    <message>
        <source>The file defines XML entities, which Word and Excel do not write.</source>
        <translation>O arquivo define entidades XML, que o Word e o Excel não gravam.</translation>
    </message>
    <message>
        <source>The file does not say in which encoding it is. It was read as {encoding}. Which of these words are right?</source>
        <translation>O arquivo não informa em que codificação está. Ele foi lido como {encoding}. Quais destas palavras estão certas?</translation>
    </message>
    <message>
        <source>The file does not say where it is from: name the source where you pass it on.</source>
        <translation>O arquivo não informa de onde vem: cite a fonte ao repassá-lo.</translation>
    </message>
    <message>
        <source>The file does not say which number it has.</source>
        <translation>O arquivo não informa que número ela tem.</translation>
    </message>
    <message>
        <source>The file has macros. They were not run.</source>
        <translation>O arquivo tem macros. Elas não foram executadas.</translation>
    </message>
    <message>
        <source>The file includes its source and licence.</source>
        <translation>O arquivo inclui a fonte e a licença.</translation>
    </message>
    <message>
        <source>The file is damaged or was cut off.</source>
        <translation>O arquivo está danificado ou truncado.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>O arquivo está vazio.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8 and was read as Latin-1 (Windows-1252). Check the accented letters.</source>
        <translation>O arquivo não está em UTF-8 e foi lido como Latin-1 (Windows-1252). Verifique as letras acentuadas.</translation>
    </message>
    <message>
        <source>The file is not text in the encoding {encoding}.</source>
        <translation>O arquivo não é texto na codificação {encoding}.</translation>
    </message>
    <message>
        <source>The file is protected by a password.</source>
        <translation>O arquivo está protegido por senha.</translation>
    </message>
    <message>
        <source>The file of imported reviews was damaged. It is now {path}.</source>
        <translation>O arquivo de revisões importadas estava danificado. Agora ele é {path}.</translation>
    </message>
    <message>
        <source>The file of imported reviews was damaged. It was rebuilt from the imported files; the damaged one is {path}.</source>
        <translation>O arquivo de revisões importadas estava danificado. Ele foi reconstruído a partir dos arquivos importados; o danificado é {path}.</translation>
    </message>
    <message>
        <source>The file of reviews {path} is damaged, or was cut off.</source>
        <translation>O arquivo de revisões {path} está danificado ou truncado.</translation>
    </message>
    <message>
        <source>The file was moved or deleted meanwhile: put it back where it was, then try again, or restart the program.</source>
        <translation>Nesse meio-tempo, o arquivo foi movido ou excluído: coloque-o de volta onde estava e tente novamente, ou reinicie o programa.</translation>
    </message>
    <message>
        <source>The file was read as {encoding}, as you answered.</source>
        <translation>O arquivo foi lido como {encoding}, conforme a sua resposta.</translation>
    </message>
    <message>
        <source>The findings, one per line</source>
        <translation>Os achados, um por linha</translation>
    </message>
    <message>
        <source>The first rows have no group</source>
        <translation>As primeiras linhas não têm grupo</translation>
    </message>
    <message>
        <source>The folder for your notes, {folder}, cannot be created: {reason}.</source>
        <translation>A pasta para as suas notas, {folder}, não pode ser criada: {reason}.</translation>
    </message>
    <message>
        <source>The folder for your notes, {folder}, cannot be written to.</source>
        <translation>Não é possível gravar na pasta para as suas notas, {folder}.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be found: the current folder no longer exists.</source>
        <translation>A pasta {folder} não pode ser encontrada: a pasta atual não existe mais.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be found: there is no home folder for {user}.</source>
        <translation>A pasta {folder} não pode ser encontrada: não há pasta pessoal de {user}.</translation>
    </message>
    <message>
        <source>The grade of the theme as a whole, as printed; of several rows, one per line</source>
        <translation>O grau do tema como um todo, como impresso; se houver várias linhas, um por linha</translation>
    </message>
    <message>
        <source>The group of the theme in its source table, outermost first</source>
        <translation>O grupo do tema na tabela da fonte, do mais externo ao mais interno</translation>
    </message>
    <message>
        <source>The heading says “{heading}”.</source>
        <translation>O cabeçalho diz “{heading}”.</translation>
    </message>
    <message>
        <source>The headings should be: {headings}.</source>
        <translation>Os cabeçalhos devem ser: {headings}.</translation>
    </message>
    <message>
        <source>The key of the text the note is attached to</source>
        <translation>A chave do texto ao qual a nota está anexada</translation>
    </message>
    <message>
        <source>The key of the theme or reference that the note is on</source>
        <translation>A chave do tema ou da referência a que a nota se refere</translation>
    </message>
    <message>
        <source>The kind of study design, as the source table names it</source>
        <translation>O tipo de desenho de estudo, como a tabela da fonte o denomina</translation>
    </message>
    <message>
        <source>The label&apos;s place on the review&apos;s scale, from 1, the weakest: an order, not a score</source>
        <translation>A posição do rótulo na escala da revisão, a partir de 1, o mais fraco: uma ordem, não uma pontuação</translation>
    </message>
    <message numerus="yes">
        <source>The latest {shown} of %n notes.</source>
        <translation>
            <numerusform>A nota mais recente ({shown} de %Ln).</numerusform>
            <numerusform>As notas mais recentes ({shown} de %Ln).</numerusform>
        </translation>
    </message>
    <message>
        <source>The library file {path} cannot be read.</source>
        <translation>O arquivo da biblioteca {path} não pode ser lido.</translation>
    </message>
    <message>
        <source>The library file {path} could not be written.</source>
        <translation>O arquivo da biblioteca {path} não pôde ser gravado.</translation>
    </message>
    <message>
        <source>The library has no review with the DOI of the file: {doi}.</source>
        <translation>A biblioteca não tem nenhuma revisão com o DOI do arquivo: {doi}.</translation>
    </message>
    <message>
        <source>The licence of the review&apos;s words</source>
        <translation>A licença do texto da revisão</translation>
    </message>
    <message>
        <source>The map, the contexts and the search need JavaScript; the themes can be read without it.</source>
        <translation>O mapa, os contextos e a busca precisam de JavaScript; os temas podem ser lidos sem ele.</translation>
    </message>
    <message>
        <source>The marked words</source>
        <translation>As palavras destacadas</translation>
    </message>
    <message>
        <source>The mechanisms, one per line</source>
        <translation>Os mecanismos, um por linha</translation>
    </message>
    <message numerus="yes">
        <source>The name has more than %n characters.</source>
        <translation>
            <numerusform>O nome tem mais de %Ln caractere.</numerusform>
            <numerusform>O nome tem mais de %Ln caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>O nome está vazio.</translation>
    </message>
    <message>
        <source>The name of a file in it is too long, or leads to a folder.</source>
        <translation>O nome de um arquivo contido nele é longo demais ou leva a uma pasta.</translation>
    </message>
    <message>
        <source>The name “{name}” is taken.</source>
        <translation>O nome “{name}” já está em uso.</translation>
    </message>
    <message>
        <source>The names of some parts of the file lead to folders outside it.</source>
        <translation>Os nomes de algumas partes do arquivo levam a pastas fora dele.</translation>
    </message>
    <message>
        <source>The note that you are writing could not be saved, so nothing was imported.</source>
        <translation>A nota que você está escrevendo não pôde ser salva; por isso, nada foi importado.</translation>
    </message>
    <message>
        <source>The note&apos;s ID</source>
        <translation>O ID da nota</translation>
    </message>
    <message>
        <source>The note&apos;s colour</source>
        <translation>A cor da nota</translation>
    </message>
    <message>
        <source>The note&apos;s own words</source>
        <translation>As palavras da própria nota</translation>
    </message>
    <message>
        <source>The note&apos;s tags, separated by commas</source>
        <translation>As etiquetas da nota, separadas por vírgulas</translation>
    </message>
    <message>
        <source>The notes themselves are safe. Check that there is space on the disk and that the folder is writable.</source>
        <translation>As notas em si estão seguras. Verifique se há espaço no disco e se a pasta permite gravação.</translation>
    </message>
    <message>
        <source>The number of cells is {cells}; the number of columns is {columns}.</source>
        <translation>O número de células é {cells}; o número de colunas é {columns}.</translation>
    </message>
    <message>
        <source>The number of different studies cited in the theme&apos;s row</source>
        <translation>O número de estudos diferentes citados na linha do tema</translation>
    </message>
    <message>
        <source>The number of the source table in the review</source>
        <translation>O número da tabela da fonte na revisão</translation>
    </message>
    <message>
        <source>The number of the study in the review</source>
        <translation>O número do estudo na revisão</translation>
    </message>
    <message>
        <source>The numbers as printed, one per line, each after its column&apos;s heading</source>
        <translation>Os números como impressos, um por linha, cada um após o cabeçalho da sua coluna</translation>
    </message>
    <message>
        <source>The numbers of these studies, each in brackets, in numeric order</source>
        <translation>Os números destes estudos, cada um entre colchetes, em ordem numérica</translation>
    </message>
    <message>
        <source>The outcomes, one per line</source>
        <translation>Os desfechos, um por linha</translation>
    </message>
    <message>
        <source>The page is nested too deeply from line {line} on. What comes after it was not read.</source>
        <translation>A página tem níveis de aninhamento demais a partir da linha {line}. O que vem depois não foi lido.</translation>
    </message>
    <message>
        <source>The passage that cites the study; blank for the theme as a whole</source>
        <translation>O trecho que cita o estudo; em branco para o tema como um todo</translation>
    </message>
    <message>
        <source>The passage&apos;s key, the same in every release</source>
        <translation>A chave do trecho, a mesma em todas as versões</translation>
    </message>
    <message>
        <source>The passage&apos;s place within its role, from 1</source>
        <translation>A posição do trecho dentro do seu papel, a partir de 1</translation>
    </message>
    <message>
        <source>The passage, word for word</source>
        <translation>O trecho, palavra por palavra</translation>
    </message>
    <message numerus="yes">
        <source>The printed number of studies agrees with the studies cited in all %n themes.</source>
        <translation>
            <numerusform>O número impresso de estudos coincide com os estudos citados no tema.</numerusform>
            <numerusform>O número impresso de estudos coincide com os estudos citados em todos os %Ln temas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The project {path} is damaged, or was cut off.</source>
        <translation>O projeto {path} está danificado ou truncado.</translation>
    </message>
    <message>
        <source>The range from {first} to {last} has more than {most} references.</source>
        <translation>O intervalo de {first} a {last} tem mais de {most} referências.</translation>
    </message>
    <message>
        <source>The range from {first} to {last} mixes two kinds of labels.</source>
        <translation>O intervalo de {first} a {last} mistura dois tipos de rótulos.</translation>
    </message>
    <message>
        <source>The range from {first} to {last} runs backwards.</source>
        <translation>O intervalo de {first} a {last} está em ordem decrescente.</translation>
    </message>
    <message>
        <source>The range “{text}” is in reverse order.</source>
        <translation>O intervalo “{text}” está em ordem inversa.</translation>
    </message>
    <message>
        <source>The ratings of a study&apos;s quality, one per line, each after its column&apos;s heading</source>
        <translation>As avaliações da qualidade do estudo, uma por linha, cada uma após o cabeçalho da sua coluna</translation>
    </message>
    <message>
        <source>The reason for this grade, as printed</source>
        <translation>O motivo deste grau, como impresso</translation>
    </message>
    <message>
        <source>The reason is longer than {longest} characters.</source>
        <translation>O motivo tem mais de {longest} caracteres.</translation>
    </message>
    <message>
        <source>The recipe is for a table of {columns} columns, and this one has {here}.</source>
        <translation>A receita é para uma tabela de {columns} colunas, e esta tem {here}.</translation>
    </message>
    <message>
        <source>The recipe is larger than {most} bytes.</source>
        <translation>A receita tem mais de {most} bytes.</translation>
    </message>
    <message>
        <source>The recipe was written by another version of QIC Browser.</source>
        <translation>A receita foi gravada por outra versão do QIC Browser.</translation>
    </message>
    <message>
        <source>The recipe was written to {path}.</source>
        <translation>A receita foi gravada em {path}.</translation>
    </message>
    <message>
        <source>The reference&apos;s key, the same in every release</source>
        <translation>A chave da referência, a mesma em todas as versões</translation>
    </message>
    <message>
        <source>The references that the passage itself cites, each in brackets</source>
        <translation>As referências que o próprio trecho cita, cada uma entre colchetes</translation>
    </message>
    <message>
        <source>The remarks in the theme&apos;s rows, one per line</source>
        <translation>As observações nas linhas do tema, uma por linha</translation>
    </message>
    <message>
        <source>The review has no title.</source>
        <translation>A revisão não tem título.</translation>
    </message>
    <message>
        <source>The review&apos;s DOI</source>
        <translation>O DOI da revisão</translation>
    </message>
    <message>
        <source>The review&apos;s own label for the quality of evidence</source>
        <translation>O rótulo da própria revisão para a qualidade da evidência</translation>
    </message>
    <message>
        <source>The review&apos;s words: {licence}, {url}. Notes, tags and stars are the reader&apos;s own.</source>
        <translation>Texto da revisão: {licence}, {url}. Notas, etiquetas e estrelas são do próprio leitor.</translation>
    </message>
    <message>
        <source>The review&apos;s words: {licence}. Notes, tags and stars are the reader&apos;s own.</source>
        <translation>Texto da revisão: {licence}. Notas, etiquetas e estrelas são do próprio leitor.</translation>
    </message>
    <message>
        <source>The reviews are too large for one file, which holds {most} MB.</source>
        <translation>As revisões são grandes demais para um só arquivo, que comporta {most} MB.</translation>
    </message>
    <message numerus="yes">
        <source>The same applies to %n more citations.</source>
        <translation>
            <numerusform>O mesmo se aplica a mais %Ln citação.</numerusform>
            <numerusform>O mesmo se aplica a mais %Ln citações.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same publications in different reviews</source>
        <translation>As mesmas publicações em revisões diferentes</translation>
    </message>
    <message>
        <source>The same review, {key}, is in the file twice.</source>
        <translation>A mesma revisão, {key}, está duas vezes no arquivo.</translation>
    </message>
    <message>
        <source>The same table was imported already, as {key}.</source>
        <translation>A mesma tabela já foi importada, como {key}.</translation>
    </message>
    <message numerus="yes">
        <source>The same words are in %n themes: “{text}”</source>
        <translation>
            <numerusform>As mesmas palavras estão em %Ln tema: “{text}”</numerusform>
            <numerusform>As mesmas palavras estão em %Ln temas: “{text}”</numerusform>
        </translation>
    </message>
    <message>
        <source>The same words in several themes</source>
        <comment>what stands out in a table</comment>
        <translation>As mesmas palavras em vários temas</translation>
    </message>
    <message>
        <source>The search for {query} found nothing.</source>
        <translation>A busca por {query} não encontrou nada.</translation>
    </message>
    <message>
        <source>The source gives no rating.</source>
        <translation>A fonte não traz avaliação.</translation>
    </message>
    <message>
        <source>The source has no remark.</source>
        <translation>A fonte não tem observação.</translation>
    </message>
    <message>
        <source>The source prints no number.</source>
        <translation>A fonte não traz nenhum número.</translation>
    </message>
    <message>
        <source>The source states no barrier.</source>
        <translation>A fonte não informa nenhuma barreira.</translation>
    </message>
    <message>
        <source>The source states no component, mechanism or outcome of this theme, so there is no pathway to draw.</source>
        <translation>A fonte não informa componente, mecanismo nem desfecho deste tema; portanto, não há caminho a desenhar.</translation>
    </message>
    <message>
        <source>The source states no component, mechanism, outcome or context for this theme.</source>
        <translation>A fonte não informa componente, mecanismo, desfecho nem contexto para este tema.</translation>
    </message>
    <message>
        <source>The source states no component.</source>
        <translation>A fonte não informa nenhum componente.</translation>
    </message>
    <message>
        <source>The source states no context.</source>
        <translation>A fonte não informa nenhum contexto.</translation>
    </message>
    <message>
        <source>The source states no enabler.</source>
        <translation>A fonte não informa nenhum facilitador.</translation>
    </message>
    <message>
        <source>The source states no finding.</source>
        <translation>A fonte não informa nenhum achado.</translation>
    </message>
    <message>
        <source>The source states no mechanism.</source>
        <translation>A fonte não informa nenhum mecanismo.</translation>
    </message>
    <message>
        <source>The source states no outcome.</source>
        <translation>A fonte não informa nenhum desfecho.</translation>
    </message>
    <message>
        <source>The source states nothing that both enables and hinders.</source>
        <translation>A fonte não informa nada que facilite e dificulte.</translation>
    </message>
    <message>
        <source>The sources contradict one another: {reason}.</source>
        <translation>As fontes se contradizem: {reason}.</translation>
    </message>
    <message>
        <source>The stored copy of {name} is damaged.</source>
        <translation>A cópia armazenada de {name} está danificada.</translation>
    </message>
    <message>
        <source>The study&apos;s DOI, where you attached a citation that has one</source>
        <translation>O DOI do estudo, quando você anexou uma citação que o tem</translation>
    </message>
    <message>
        <source>The study&apos;s PMID, where you attached a citation that has one</source>
        <translation>O PMID do estudo, quando você anexou uma citação que o tem</translation>
    </message>
    <message>
        <source>The study&apos;s citation in Vancouver style, where you attached one</source>
        <translation>A citação do estudo no estilo Vancouver, quando você anexou uma</translation>
    </message>
    <message>
        <source>The style “{name}” comes with the program and cannot be removed.</source>
        <translation>O estilo “{name}” vem com o programa e não pode ser removido.</translation>
    </message>
    <message>
        <source>The style “{name}” is not among those you added.</source>
        <translation>O estilo “{name}” não está entre os que você adicionou.</translation>
    </message>
    <message>
        <source>The table has too many rows, columns or cells.</source>
        <translation>A tabela tem linhas, colunas ou células demais.</translation>
    </message>
    <message>
        <source>The table is too large. What comes after this place was not read.</source>
        <translation>A tabela é grande demais. O que vem depois deste ponto não foi lido.</translation>
    </message>
    <message>
        <source>The table names no study for it.</source>
        <translation>A tabela não indica nenhum estudo para isso.</translation>
    </message>
    <message>
        <source>The table needs two or more columns. Check that the right file was chosen.</source>
        <translation>A tabela precisa de duas ou mais colunas. Verifique se o arquivo certo foi escolhido.</translation>
    </message>
    <message>
        <source>The table was not imported: its groups of themes are {levels} levels deep, and at most {most} can be stored.</source>
        <translation>A tabela não foi importada: os grupos de temas têm {levels} níveis, e no máximo {most} podem ser armazenados.</translation>
    </message>
    <message>
        <source>The table&apos;s form only: its cells were split into statements and single references.</source>
        <translation>Somente a forma da tabela: as células foram divididas em enunciados e referências individuais.</translation>
    </message>
    <message>
        <source>The tables are: {keys}.</source>
        <translation>As tabelas são: {keys}.</translation>
    </message>
    <message>
        <source>The tables could not be read completely.</source>
        <translation>As tabelas não puderam ser lidas por completo.</translation>
    </message>
    <message>
        <source>The tables state no contextual factor.</source>
        <translation>As tabelas não informam nenhum fator contextual.</translation>
    </message>
    <message>
        <source>The tags of these notes, separated by commas</source>
        <translation>As etiquetas destas notas, separadas por vírgulas</translation>
    </message>
    <message>
        <source>The text in row {row}, column {column} is longer than the {most} characters a cell holds.</source>
        <translation>O texto na linha {row}, coluna {column}, é mais longo que os {most} caracteres que uma célula comporta.</translation>
    </message>
    <message>
        <source>The theme has no title.</source>
        <translation>O tema não tem título.</translation>
    </message>
    <message>
        <source>The theme&apos;s key, the same in every release</source>
        <translation>A chave do tema, a mesma em todas as versões</translation>
    </message>
    <message>
        <source>The theme&apos;s place in its source table, from 1</source>
        <translation>A posição do tema na tabela da fonte, a partir de 1</translation>
    </message>
    <message>
        <source>The theme&apos;s studies in this stream: each grade with the numbers of its studies</source>
        <translation>Os estudos do tema nesta vertente: cada grau com os números dos seus estudos</translation>
    </message>
    <message>
        <source>The theme&apos;s studies that are in no stream: each grade with their labels</source>
        <translation>Os estudos do tema que não estão em nenhuma vertente: cada grau com os rótulos deles</translation>
    </message>
    <message>
        <source>The theme&apos;s title, without its number of studies</source>
        <translation>O título do tema, sem o número de estudos</translation>
    </message>
    <message>
        <source>The themes are in “{heading}”</source>
        <translation>Os temas estão em “{heading}”</translation>
    </message>
    <message>
        <source>The title of the source table</source>
        <translation>O título da tabela da fonte</translation>
    </message>
    <message>
        <source>The title of the theme, or the number of the reference</source>
        <translation>O título do tema ou o número da referência</translation>
    </message>
    <message>
        <source>The title “{title}” is printed again. Is it the same theme?</source>
        <translation>O título “{title}” está impresso de novo. É o mesmo tema?</translation>
    </message>
    <message>
        <source>The whole file</source>
        <comment>where an error is</comment>
        <translation>O arquivo inteiro</translation>
    </message>
    <message>
        <source>The window cannot be opened: {reason}</source>
        <translation>A janela não pode ser aberta: {reason}</translation>
    </message>
    <message>
        <source>The window shows the current state.</source>
        <translation>A janela mostra o estado atual.</translation>
    </message>
    <message>
        <source>The words and grades are the reviews’ own. The page counts studies; it does not score them.</source>
        <translation>As palavras e os graus são das próprias revisões. A página conta estudos; ela não os pontua.</translation>
    </message>
    <message>
        <source>The words are those of the source. Its table gives contextual factors and studies for the theme as a whole, not for a single mechanism.</source>
        <translation>As palavras são as da fonte. A tabela traz fatores contextuais e estudos para o tema como um todo, não para um mecanismo específico.</translation>
    </message>
    <message>
        <source>The words of each factor are the review&apos;s. The marks and reasons are one reader&apos;s judgement of the site.</source>
        <translation>As palavras de cada fator são da revisão. As marcações e os motivos são o julgamento de um leitor sobre o local.</translation>
    </message>
    <message>
        <source>Theme</source>
        <comment>Column heading</comment>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Theme key</source>
        <comment>Column heading</comment>
        <translation>Chave do tema</translation>
    </message>
    <message>
        <source>Themes</source>
        <comment>Title of a report</comment>
        <translation>Temas</translation>
    </message>
    <message numerus="yes">
        <source>Themes of %n reviews</source>
        <comment>Title of a page</comment>
        <translation>
            <numerusform>Temas de %Ln revisão</numerusform>
            <numerusform>Temas de %Ln revisões</numerusform>
        </translation>
    </message>
    <message>
        <source>Themes shown: {found} of {all}</source>
        <translation>Temas mostrados: {found} de {all}</translation>
    </message>
    <message>
        <source>Themes: {themes}. Studies, each counted once: {studies}.</source>
        <translation>Temas: {themes}. Estudos, cada um contado uma vez: {studies}.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n errors in this file. Nothing was imported from it.</source>
        <translation>
            <numerusform>Há %Ln erro neste arquivo. Nada foi importado dele.</numerusform>
            <numerusform>Há %Ln erros neste arquivo. Nada foi importado dele.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n tables in {name}.</source>
        <translation>
            <numerusform>Há %Ln tabela em {name}.</numerusform>
            <numerusform>Há %Ln tabelas em {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more than {most} entries, or they are too long for one.</source>
        <translation>Há mais de {most} entradas, ou elas são longas demais para uma só busca.</translation>
    </message>
    <message>
        <source>There are more than {most} lines.</source>
        <translation>Há mais de {most} linhas.</translation>
    </message>
    <message>
        <source>There are no sites yet. “qicbrowser site mark --new” makes one.</source>
        <translation>Ainda não há locais com marcações. “qicbrowser site mark --new” cria um.</translation>
    </message>
    <message>
        <source>There are no themes in this evidence file.</source>
        <translation>Não há temas neste arquivo de evidências.</translation>
    </message>
    <message>
        <source>There are no themes to map.</source>
        <translation>Não há temas para mapear.</translation>
    </message>
    <message>
        <source>There are no words to highlight.</source>
        <translation>Não há palavras para destacar.</translation>
    </message>
    <message>
        <source>There are too many reviews or tables in {path}.</source>
        <translation>Há revisões ou tabelas demais em {path}.</translation>
    </message>
    <message>
        <source>There are two citations of {key} in the project.</source>
        <translation>Há duas citações de {key} no projeto.</translation>
    </message>
    <message>
        <source>There are {most} labels already.</source>
        <translation>Já existem {most} rótulos.</translation>
    </message>
    <message>
        <source>There are {most} marks at this site already.</source>
        <translation>Já existem {most} marcações neste local.</translation>
    </message>
    <message>
        <source>There are {most} scenarios already.</source>
        <translation>Já existem {most} cenários.</translation>
    </message>
    <message>
        <source>There are {most} sites already.</source>
        <translation>Já existem {most} locais.</translation>
    </message>
    <message>
        <source>There is no column {names}.</source>
        <translation>Não há coluna {names}.</translation>
    </message>
    <message>
        <source>There is no contextual factor {key}.</source>
        <translation>Não há fator contextual {key}.</translation>
    </message>
    <message>
        <source>There is no field “{name}”. Did you mean {field}:?</source>
        <translation>Não há campo “{name}”. Você quis dizer {field}:?</translation>
    </message>
    <message>
        <source>There is no folder to keep your notes in: this user has no home folder.</source>
        <translation>Não há pasta para guardar as suas notas: este usuário não tem pasta pessoal.</translation>
    </message>
    <message>
        <source>There is no intact backup {name}.</source>
        <translation>Não há backup íntegro {name}.</translation>
    </message>
    <message>
        <source>There is no review {key}.</source>
        <translation>Não há revisão {key}.</translation>
    </message>
    <message>
        <source>There is no review, source table or group {key}.</source>
        <translation>Não há revisão, tabela da fonte ou grupo {key}.</translation>
    </message>
    <message>
        <source>There is no review, table or group {key}.</source>
        <translation>Não há revisão, tabela ou grupo {key}.</translation>
    </message>
    <message>
        <source>There is no screen to open a window on (DISPLAY and WAYLAND_DISPLAY are not set).</source>
        <translation>Não há tela para abrir uma janela (DISPLAY e WAYLAND_DISPLAY não estão definidas).</translation>
    </message>
    <message>
        <source>There is no site {name}.</source>
        <translation>Não há local {name}.</translation>
    </message>
    <message>
        <source>There is no source table or group {key}.</source>
        <translation>Não há tabela da fonte ou grupo {key}.</translation>
    </message>
    <message>
        <source>There is no table in what was pasted.</source>
        <translation>Não há tabela no que foi colado.</translation>
    </message>
    <message>
        <source>There is no table in {name}.</source>
        <translation>Não há tabela em {name}.</translation>
    </message>
    <message>
        <source>There is no table in {path}.</source>
        <translation>Não há tabela em {path}.</translation>
    </message>
    <message>
        <source>There is no table {number} in {name}.</source>
        <translation>Não há tabela {number} em {name}.</translation>
    </message>
    <message>
        <source>There is no text {key} in this evidence.</source>
        <translation>Não há texto {key} nesta evidência.</translation>
    </message>
    <message>
        <source>There is no theme {keys}.</source>
        <translation>Não há tema {keys}.</translation>
    </message>
    <message>
        <source>There is nothing to export: no note, citation, saved search, named colour, label, scenario or site.</source>
        <translation>Não há nada para exportar: nenhuma nota, citação, busca salva, cor com nome, rótulo, cenário ou local.</translation>
    </message>
    <message>
        <source>These themes are of several tables.</source>
        <translation>Estes temas são de várias tabelas.</translation>
    </message>
    <message>
        <source>They are contexts without a sign</source>
        <translation>São contextos sem sinal</translation>
    </message>
    <message>
        <source>They are enablers</source>
        <translation>São facilitadores</translation>
    </message>
    <message>
        <source>They are grades</source>
        <translation>São graus</translation>
    </message>
    <message>
        <source>They are groups</source>
        <translation>São grupos</translation>
    </message>
    <message>
        <source>They are not grades</source>
        <translation>Não são graus</translation>
    </message>
    <message>
        <source>They are notes</source>
        <translation>São notas</translation>
    </message>
    <message>
        <source>They are on reviews that you do not have: {reviews}.</source>
        <translation>Referem-se a revisões que você não tem: {reviews}.</translation>
    </message>
    <message>
        <source>They are references</source>
        <translation>São referências</translation>
    </message>
    <message>
        <source>They belong to the words</source>
        <translation>Pertencem às palavras</translation>
    </message>
    <message>
        <source>They refer to notes</source>
        <translation>Remetem a notas</translation>
    </message>
    <message>
        <source>This Word document has no table.</source>
        <translation>Este documento do Word não tem tabela.</translation>
    </message>
    <message>
        <source>This citation is longer than {most} characters.</source>
        <translation>Esta citação tem mais de {most} caracteres.</translation>
    </message>
    <message>
        <source>This file has a document type (DOCTYPE), which a CSL style does not need. It was not added.</source>
        <translation>Este arquivo tem um tipo de documento (DOCTYPE), de que um estilo CSL não precisa. Ele não foi adicionado.</translation>
    </message>
    <message>
        <source>This is EndNote XML, which cannot be read.</source>
        <translation>Isto é XML do EndNote, que não pode ser lido.</translation>
    </message>
    <message>
        <source>This is EndNote&apos;s tagged format (.enw), which cannot be read.</source>
        <translation>Isto é o formato de etiquetas do EndNote (.enw), que não pode ser lido.</translation>
    </message>
    <message>
        <source>This is Ovid&apos;s own format, which cannot be read.</source>
        <translation>Isto é o formato próprio do Ovid, que não pode ser lido.</translation>
    </message>
    <message>
        <source>This is RDF (Turtle). Notes cannot be imported from it.</source>
        <translation>Isto é RDF (Turtle). Não é possível importar notas dele.</translation>
    </message>
    <message>
        <source>This is RefWorks&apos; tagged format, which cannot be read.</source>
        <translation>Isto é o formato de etiquetas do RefWorks, que não pode ser lido.</translation>
    </message>
    <message>
        <source>This is Web of Science&apos;s tagged format (.ciw), which cannot be read.</source>
        <translation>Isto é o formato de etiquetas da Web of Science (.ciw), que não pode ser lido.</translation>
    </message>
    <message>
        <source>This is XML or HTML, which cannot be read.</source>
        <translation>Isto é XML ou HTML, que não pode ser lido.</translation>
    </message>
    <message>
        <source>This is XML or HTML. Notes cannot be imported from it.</source>
        <translation>Isto é XML ou HTML. Não é possível importar notas dele.</translation>
    </message>
    <message>
        <source>This is YAML, which cannot be read.</source>
        <translation>Isto é YAML, que não pode ser lido.</translation>
    </message>
    <message>
        <source>This is a PDF file, which cannot be read.</source>
        <translation>Isto é um arquivo PDF, que não pode ser lido.</translation>
    </message>
    <message>
        <source>This is a PDF file. Its tables cannot be read reliably.</source>
        <translation>Isto é um arquivo PDF. As tabelas dele não podem ser lidas com segurança.</translation>
    </message>
    <message>
        <source>This is a PDF file. Notes cannot be imported from it.</source>
        <translation>Isto é um arquivo PDF. Não é possível importar notas dele.</translation>
    </message>
    <message>
        <source>This is a Word, Excel or zip file, which cannot be read.</source>
        <translation>Isto é um arquivo do Word, do Excel ou zip, que não pode ser lido.</translation>
    </message>
    <message>
        <source>This is a Word, Excel or zip file. Notes cannot be imported from it.</source>
        <translation>Isto é um arquivo do Word, do Excel ou zip. Não é possível importar notas dele.</translation>
    </message>
    <message>
        <source>This is a picture. Text in pictures cannot be read.</source>
        <translation>Isto é uma imagem. O texto em imagens não pode ser lido.</translation>
    </message>
    <message>
        <source>This is a reference list (BibTeX). Notes cannot be imported from it.</source>
        <translation>Isto é uma lista de referências (BibTeX). Não é possível importar notas dela.</translation>
    </message>
    <message>
        <source>This is a reference list (CSL-JSON). Notes cannot be imported from it.</source>
        <translation>Isto é uma lista de referências (CSL-JSON). Não é possível importar notas dela.</translation>
    </message>
    <message>
        <source>This is a reference list (RIS). Notes cannot be imported from it.</source>
        <translation>Isto é uma lista de referências (RIS). Não é possível importar notas dela.</translation>
    </message>
    <message>
        <source>This is a report of notes (Markdown), which is for reading. Notes cannot be imported from it.</source>
        <translation>Isto é um relatório de notas (Markdown), destinado à leitura. Não é possível importar notas dele.</translation>
    </message>
    <message>
        <source>This is a rich text file (RTF), which cannot be read.</source>
        <translation>Isto é um arquivo rich text (RTF), que não pode ser lido.</translation>
    </message>
    <message>
        <source>This is a table (CSV or tab-separated), which cannot be read.</source>
        <translation>Isto é uma tabela (CSV ou separada por tabulações), que não pode ser lida.</translation>
    </message>
    <message>
        <source>This is a table (CSV) from Readwise. Notes cannot be imported from it.</source>
        <translation>Isto é uma tabela (CSV) do Readwise. Não é possível importar notas dela.</translation>
    </message>
    <message>
        <source>This is a table (CSV). Notes cannot be imported from it.</source>
        <translation>Isto é uma tabela (CSV). Não é possível importar notas dela.</translation>
    </message>
    <message>
        <source>This is a table of notes (CSV), which does not hold all of a note. Notes cannot be imported from it.</source>
        <translation>Isto é uma tabela de notas (CSV), que não contém tudo de uma nota. Não é possível importar notas dela.</translation>
    </message>
    <message>
        <source>This is a web archive (MHTML), which cannot be read.</source>
        <translation>Isto é um arquivo web (MHTML), que não pode ser lido.</translation>
    </message>
    <message>
        <source>This is a zip archive, which cannot be read as it is.</source>
        <translation>Isto é um arquivo zip, que não pode ser lido como está.</translation>
    </message>
    <message>
        <source>This is an OpenDocument file, which cannot be read.</source>
        <translation>Isto é um arquivo OpenDocument, que não pode ser lido.</translation>
    </message>
    <message>
        <source>This is an empty file. Notes cannot be imported from it.</source>
        <translation>Isto é um arquivo vazio. Não é possível importar notas dele.</translation>
    </message>
    <message>
        <source>This is an older Word or Excel file, which cannot be read.</source>
        <translation>Isto é um arquivo mais antigo do Word ou do Excel, que não pode ser lido.</translation>
    </message>
    <message>
        <source>This is an older or binary Word or Excel file, which cannot be read.</source>
        <translation>Isto é um arquivo mais antigo ou binário do Word ou do Excel, que não pode ser lido.</translation>
    </message>
    <message>
        <source>This is an unknown format with one field per line, which cannot be read.</source>
        <translation>Isto é um formato desconhecido com um campo por linha, que não pode ser lido.</translation>
    </message>
    <message>
        <source>This is both enabled and hindered by {mixed}.</source>
        <translation>Isso é, ao mesmo tempo, facilitado e dificultado por {mixed}.</translation>
    </message>
    <message>
        <source>This is not a CSL style: its first element is not “style”. It was not added.</source>
        <translation>Isto não é um estilo CSL: o primeiro elemento não é “style”. Ele não foi adicionado.</translation>
    </message>
    <message>
        <source>This is not a JSON file. Notes cannot be imported from it.</source>
        <translation>Isto não é um arquivo JSON. Não é possível importar notas dele.</translation>
    </message>
    <message>
        <source>This is not the number of a reference: {labels}.</source>
        <translation>Isto não é o número de uma referência: {labels}.</translation>
    </message>
    <message>
        <source>This is the database of a program. Notes cannot be imported from it.</source>
        <translation>Isto é o banco de dados de um programa. Não é possível importar notas dele.</translation>
    </message>
    <message>
        <source>This is the database of another program, which cannot be read.</source>
        <translation>Isto é o banco de dados de outro programa, que não pode ser lido.</translation>
    </message>
    <message>
        <source>This style has no layout for reference lists (no “bibliography”). It was not added.</source>
        <translation>Este estilo não tem formatação para listas de referências (falta “bibliography”). Ele não foi adicionado.</translation>
    </message>
    <message>
        <source>This style is too large: its macros use each other too often. It was not added.</source>
        <translation>Este estilo é grande demais: as macros usam umas às outras vezes demais. Ele não foi adicionado.</translation>
    </message>
    <message>
        <source>This style is written in CSL {version}; only 1.0 can be used. It was not added.</source>
        <translation>Este estilo está escrito em CSL {version}; somente a 1.0 pode ser usada. Ele não foi adicionado.</translation>
    </message>
    <message>
        <source>This style only refers to another one: {address}. It was not added; add that style instead.</source>
        <translation>Este estilo apenas remete a outro: {address}. Ele não foi adicionado; adicione aquele estilo.</translation>
    </message>
    <message>
        <source>This style uses a macro that it does not have: “{name}”. It was not added.</source>
        <translation>Este estilo usa uma macro que não tem: “{name}”. Ele não foi adicionado.</translation>
    </message>
    <message>
        <source>This table names no studies, so there is nothing to map.</source>
        <translation>Esta tabela não indica estudos; por isso, não há nada para mapear.</translation>
    </message>
    <message>
        <source>This text is too long.</source>
        <translation>Este texto é longo demais.</translation>
    </message>
    <message>
        <source>This was changed elsewhere in the meantime. Nothing was overwritten.</source>
        <translation>Isto foi alterado em outro lugar nesse meio-tempo. Nada foi sobrescrito.</translation>
    </message>
    <message>
        <source>This workbook has no table.</source>
        <translation>Esta pasta de trabalho não tem tabela.</translation>
    </message>
    <message>
        <source>To build</source>
        <comment>contextual factors at a site</comment>
        <translation>A construir</translation>
    </message>
    <message>
        <source>To find out</source>
        <comment>contextual factors at a site</comment>
        <translation>A verificar</translation>
    </message>
    <message>
        <source>To plan for</source>
        <comment>contextual factors at a site</comment>
        <translation>A enfrentar</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Tente novamente daqui a pouco.</translation>
    </message>
    <message>
        <source>Two citations were matched with the same reference.</source>
        <translation>Duas citações foram associadas à mesma referência.</translation>
    </message>
    <message>
        <source>Two columns hold themes. Is the first one a group of the second?</source>
        <translation>Duas colunas contêm temas. A primeira é um grupo da segunda?</translation>
    </message>
    <message>
        <source>Two columns of evidence are named “{name}”; the headings above tell them apart.</source>
        <translation>Duas colunas de evidência têm o nome “{name}”; os cabeçalhos acima as distinguem.</translation>
    </message>
    <message>
        <source>Two studies</source>
        <translation>Dois estudos</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>UTF-8 with BOM</source>
        <translation>UTF-8 com BOM</translation>
    </message>
    <message>
        <source>Unpack it, and choose the file with the table.</source>
        <translation>Descompacte-o e escolha o arquivo com a tabela.</translation>
    </message>
    <message>
        <source>Update the program.</source>
        <translation>Atualize o programa.</translation>
    </message>
    <message>
        <source>Use fewer or shorter tags, with commas between them.</source>
        <translation>Use menos etiquetas ou etiquetas mais curtas, separadas por vírgulas.</translation>
    </message>
    <message>
        <source>Use several, with fewer entries each.</source>
        <translation>Use várias, com menos entradas em cada uma.</translation>
    </message>
    <message>
        <source>Use the web page of the article, its version in PubMed Central, or a Word file.</source>
        <translation>Use a página web do artigo, a versão dele no PubMed Central ou um arquivo do Word.</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Wait until the other program has saved it, and open it again.</source>
        <translation>Espere até que o outro programa o tenha salvado e abra-o novamente.</translation>
    </message>
    <message>
        <source>Wait until they are saved, then try again.</source>
        <translation>Espere até que sejam salvas e tente novamente.</translation>
    </message>
    <message>
        <source>Weakest first: {grades}</source>
        <translation>Do mais fraco ao mais forte: {grades}</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Página web (HTML)</translation>
    </message>
    <message>
        <source>What can be read of it is shown.</source>
        <translation>É mostrado o que pode ser lido dele.</translation>
    </message>
    <message>
        <source>What do the signs {signs} under “{heading}” mean?</source>
        <translation>O que significam os sinais {signs} sob “{heading}”?</translation>
    </message>
    <message>
        <source>What is the order of the grades {grades}?</source>
        <translation>Qual é a ordem dos graus {grades}?</translation>
    </message>
    <message>
        <source>What the collaborative contributes, one statement per line</source>
        <translation>O que a colaborativa traz, um enunciado por linha</translation>
    </message>
    <message>
        <source>What the passage says about its theme</source>
        <translation>O que o trecho diz sobre o tema</translation>
    </message>
    <message>
        <source>What the passage says about its theme: component, mechanism, outcome, enabler or barrier</source>
        <translation>O que o trecho diz sobre o tema: componente, mecanismo, desfecho, facilitador ou barreira</translation>
    </message>
    <message>
        <source>What the source calls the passage, such as “Mechanism 2”</source>
        <translation>Como a fonte chama o trecho, por exemplo “Mecanismo 2”</translation>
    </message>
    <message>
        <source>What the source calls the row of the passage, such as “CMOc 2”</source>
        <translation>Como a fonte chama a linha do trecho, por exemplo “CMOc 2”</translation>
    </message>
    <message>
        <source>When it was last changed (UTC)</source>
        <translation>Quando foi alterada pela última vez (UTC)</translation>
    </message>
    <message>
        <source>When it was written (UTC)</source>
        <translation>Quando foi escrita (UTC)</translation>
    </message>
    <message>
        <source>When the program starts next, it sets the damaged file aside and continues with what can be read of it.</source>
        <translation>Na próxima vez que for aberto, o programa porá de lado o arquivo danificado e continuará com o que puder ser lido dele.</translation>
    </message>
    <message numerus="yes">
        <source>Where {contexts}, %n components, {component}, work through {mechanism} towards {outcome} [{evidence}].</source>
        <comment>what a theme says in one sentence; the number is that of the components</comment>
        <translation>
            <numerusform>Onde há {contexts}, {component} atua por meio de {mechanism} para chegar a {outcome} [{evidence}].</numerusform>
            <numerusform>Onde há {contexts}, %Ln componentes, {component}, atuam por meio de {mechanism} para chegar a {outcome} [{evidence}].</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Where {contexts}, %n components, {component}, work through {mechanism} towards {outcome}, although this is hindered by {barriers} [{evidence}].</source>
        <comment>what a theme says in one sentence; the number is that of the components</comment>
        <translation>
            <numerusform>Onde há {contexts}, {component} atua por meio de {mechanism} para chegar a {outcome}, embora isso seja dificultado por {barriers} [{evidence}].</numerusform>
            <numerusform>Onde há {contexts}, %Ln componentes, {component}, atuam por meio de {mechanism} para chegar a {outcome}, embora isso seja dificultado por {barriers} [{evidence}].</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether the study is for or against the theme: for, against or mixed</source>
        <translation>Se o estudo é a favor do tema ou contra ele: a favor, contra ou misto</translation>
    </message>
    <message>
        <source>Which column holds the themes?</source>
        <translation>Qual coluna contém os temas?</translation>
    </message>
    <message>
        <source>Who wrote it, if somebody else did</source>
        <translation>Quem a escreveu, se foi outra pessoa</translation>
    </message>
    <message>
        <source>With this style, the citation of a publication is empty. It was not added.</source>
        <translation>Com este estilo, a citação de uma publicação fica vazia. Ele não foi adicionado.</translation>
    </message>
    <message>
        <source>Without a sign</source>
        <comment>Column heading</comment>
        <translation>Sem sinal</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <comment>Heading of a report</comment>
        <translation>Sem etiqueta</translation>
    </message>
    <message>
        <source>Without {words}. Search with it</source>
        <translation>Sem {words}. Buscar com essa parte</translation>
    </message>
    <message>
        <source>Without {words}. Search with them</source>
        <translation>Sem {words}. Buscar com essas partes</translation>
    </message>
    <message>
        <source>Word document (DOCX)</source>
        <translation>Documento do Word (DOCX)</translation>
    </message>
    <message>
        <source>Word document, a theme on one page</source>
        <translation>Documento do Word, um tema por página</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>Column heading</comment>
        <translation>Palavras</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>Column heading: the words of a passage</comment>
        <translation>Palavras</translation>
    </message>
    <message numerus="yes">
        <source>Would rest on no study: none of %n remains.</source>
        <comment>of a theme</comment>
        <translation>
            <numerusform>Ficaria sem nenhum estudo: o único citado foi omitido.</numerusform>
            <numerusform>Ficaria sem nenhum estudo: não resta nenhum de %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Would rest on one study, {study}, in one stream only: {stream}.</source>
        <comment>of a theme</comment>
        <translation>Ficaria apoiado em um só estudo, {study}, em uma só vertente: {stream}.</translation>
    </message>
    <message>
        <source>Would rest on one study, {study}.</source>
        <comment>of a theme</comment>
        <translation>Ficaria apoiado em um só estudo, {study}.</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>Escreva um nome.</translation>
    </message>
    <message>
        <source>Write it like {example}.</source>
        <translation>Escreva-o como {example}.</translation>
    </message>
    <message>
        <source>Write its full path.</source>
        <translation>Escreva o caminho completo.</translation>
    </message>
    <message>
        <source>Write something, or highlight the words instead.</source>
        <translation>Escreva algo ou, em vez disso, destaque as palavras.</translation>
    </message>
    <message>
        <source>Written</source>
        <comment>Name of a fact</comment>
        <translation>Gravado</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarelo</translation>
    </message>
    <message>
        <source>Yes: read the one above it</source>
        <translation>Sim: ler a que está acima</translation>
    </message>
    <message>
        <source>Yes: read the one that begins here</source>
        <translation>Sim: ler a que começa aqui</translation>
    </message>
    <message>
        <source>You have no label “{name}”.</source>
        <translation>Você não tem nenhum rótulo “{name}”.</translation>
    </message>
    <message>
        <source>You have no scenario {name} for this table.</source>
        <translation>Você não tem nenhum cenário {name} para esta tabela.</translation>
    </message>
    <message>
        <source>Your notes are in {folder}, which is on another computer. Open them on one computer at a time; or keep them elsewhere with --data-dir.</source>
        <translation>As suas notas estão em {folder}, que fica em outro computador. Abra-as em um computador por vez, ou guarde-as em outro lugar com --data-dir.</translation>
    </message>
    <message>
        <source>Your notes are in {folder}, which is synchronised by {service}. Open them on one computer at a time, and wait until everything is synchronised before you continue on another; or keep them elsewhere with --data-dir.</source>
        <translation>As suas notas estão em {folder}, que é sincronizada por {service}. Abra-as em um computador por vez e espere até que tudo esteja sincronizado antes de continuar em outro, ou guarde-as em outro lugar com --data-dir.</translation>
    </message>
    <message>
        <source>Your notes, each on a new line: the marked words in quotation marks, then your own</source>
        <translation>As suas notas, cada uma em uma nova linha: as palavras destacadas entre aspas e, depois, as suas</translation>
    </message>
    <message>
        <source>Your scenarios for it: {names}.</source>
        <translation>Os seus cenários para ela: {names}.</translation>
    </message>
    <message>
        <source>[{label}]</source>
        <comment>a reference as articles cite it</comment>
        <translation>[{label}]</translation>
    </message>
    <message>
        <source>[{label}] of {review}</source>
        <comment>a reference as articles cite it, and its review</comment>
        <translation>[{label}] de {review}</translation>
    </message>
    <message>
        <source>a list is expected here</source>
        <comment>in JSON</comment>
        <translation>espera-se aqui uma lista</translation>
    </message>
    <message numerus="yes">
        <source>a list of %n values is expected here</source>
        <comment>in JSON</comment>
        <translation>
            <numerusform>espera-se aqui uma lista de %Ln valor</numerusform>
            <numerusform>espera-se aqui uma lista de %Ln valores</numerusform>
        </translation>
    </message>
    <message>
        <source>a note can have at most {longest} characters</source>
        <translation>uma nota pode ter no máximo {longest} caracteres</translation>
    </message>
    <message>
        <source>a note can have at most {most} tags</source>
        <translation>uma nota pode ter no máximo {most} etiquetas</translation>
    </message>
    <message>
        <source>a note on {record}</source>
        <comment>a place where damage was found</comment>
        <translation>uma nota sobre {record}</translation>
    </message>
    <message>
        <source>a number in it has thousands of digits.</source>
        <translation>um número nele tem milhares de algarismos.</translation>
    </message>
    <message>
        <source>a tag can have at most {longest} characters</source>
        <translation>uma etiqueta pode ter no máximo {longest} caracteres</translation>
    </message>
    <message>
        <source>a whole number from 0 to {largest} is expected here</source>
        <translation>espera-se aqui um número inteiro de 0 a {largest}</translation>
    </message>
    <message>
        <source>absent</source>
        <comment>a mark of a contextual factor at a site</comment>
        <translation>ausente</translation>
    </message>
    <message>
        <source>against</source>
        <comment>evidence against what the theme says</comment>
        <translation>contra</translation>
    </message>
    <message>
        <source>all of</source>
        <comment>heading of a list</comment>
        <translation>todos os seguintes</translation>
    </message>
    <message>
        <source>an annotation needs a target</source>
        <translation>uma anotação precisa de um alvo</translation>
    </message>
    <message>
        <source>an entry occurs twice</source>
        <translation>uma entrada ocorre duas vezes</translation>
    </message>
    <message>
        <source>an object is expected here</source>
        <comment>in JSON</comment>
        <translation>espera-se aqui um objeto</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between two parts of a query</comment>
        <translation>e</translation>
    </message>
    <message numerus="yes">
        <source>and from %n more files</source>
        <translation>
            <numerusform>e de mais %Ln arquivo</numerusform>
            <numerusform>e de mais %Ln arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>another annotation before it has the same id</source>
        <translation>outra anotação anterior tem o mesmo id</translation>
    </message>
    <message>
        <source>any of</source>
        <comment>heading of a list</comment>
        <translation>qualquer dos seguintes</translation>
    </message>
    <message>
        <source>barrier</source>
        <comment>the sign of a contextual factor</comment>
        <translation>barreira</translation>
    </message>
    <message>
        <source>both signs: some enable, others hinder</source>
        <translation>ambos os sinais: alguns facilitam, outros dificultam</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>por {name}</translation>
    </message>
    <message>
        <source>citation key</source>
        <translation>chave de citação</translation>
    </message>
    <message>
        <source>cited</source>
        <comment>a reference without a grade</comment>
        <translation>citado</translation>
    </message>
    <message>
        <source>cited, but not in this stream</source>
        <translation>citado, mas não nesta vertente</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>vírgulas</translation>
    </message>
    <message>
        <source>counted</source>
        <comment>of a study</comment>
        <translation>contado</translation>
    </message>
    <message>
        <source>en</source>
        <comment>The language of these words, as a code: de, fr, pt-BR</comment>
        <translation>pt-BR</translation>
    </message>
    <message>
        <source>enabler</source>
        <comment>the sign of a contextual factor</comment>
        <translation>facilitador</translation>
    </message>
    <message>
        <source>enabler and barrier</source>
        <comment>the sign of a contextual factor</comment>
        <translation>facilitador e barreira</translation>
    </message>
    <message>
        <source>exactly “{words}”</source>
        <translation>exatamente “{words}”</translation>
    </message>
    <message>
        <source>for</source>
        <comment>evidence for what the theme says</comment>
        <translation>a favor</translation>
    </message>
    <message>
        <source>has {what}</source>
        <comment>what the reader types after has:</comment>
        <translation>tem {what}</translation>
    </message>
    <message>
        <source>in {part}</source>
        <comment>what the reader types after in:</comment>
        <translation>em {part}</translation>
    </message>
    <message>
        <source>is {what}</source>
        <comment>what the reader types after is:</comment>
        <translation>é {what}</translation>
    </message>
    <message>
        <source>it contains bytes that are not text</source>
        <comment>why a file cannot be read</comment>
        <translation>contém bytes que não são texto</translation>
    </message>
    <message>
        <source>it holds half a character (a lone surrogate)</source>
        <translation>contém metade de um caractere (um “surrogate” isolado)</translation>
    </message>
    <message numerus="yes">
        <source>it holds more than %n values.</source>
        <translation>
            <numerusform>contém mais de %Ln valor.</numerusform>
            <numerusform>contém mais de %Ln valores.</numerusform>
        </translation>
    </message>
    <message>
        <source>it holds {text}, which is not a number in JSON.</source>
        <translation>contém {text}, que não é um número em JSON.</translation>
    </message>
    <message numerus="yes">
        <source>it is longer than %n characters</source>
        <translation>
            <numerusform>tem mais de %Ln caractere</numerusform>
            <numerusform>tem mais de %Ln caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>it is nested too deeply.</source>
        <translation>tem níveis de aninhamento demais.</translation>
    </message>
    <message>
        <source>it is not text in {encoding}, from byte {byte} on.</source>
        <translation>não é texto em {encoding}, a partir do byte {byte}.</translation>
    </message>
    <message>
        <source>it was written by a newer version of QIC Browser</source>
        <translation>foi gravado por uma versão mais recente do QIC Browser</translation>
    </message>
    <message>
        <source>its percent-encoding is not UTF-8</source>
        <translation>a codificação por porcentagem não é UTF-8</translation>
    </message>
    <message>
        <source>key</source>
        <translation>chave</translation>
    </message>
    <message>
        <source>label</source>
        <translation>rótulo</translation>
    </message>
    <message>
        <source>left out by its grade</source>
        <comment>of a study</comment>
        <translation>omitido pelo grau</translation>
    </message>
    <message>
        <source>left out by its stream</source>
        <comment>of a study</comment>
        <translation>omitido pela vertente</translation>
    </message>
    <message>
        <source>left out by itself</source>
        <comment>of a study</comment>
        <translation>omitido individualmente</translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <translation>linha {line}, coluna {column}</translation>
    </message>
    <message>
        <source>mixed</source>
        <comment>evidence for and against what the theme says</comment>
        <translation>misto</translation>
    </message>
    <message numerus="yes">
        <source>more than %n columns</source>
        <comment>an error in a recipe</comment>
        <translation>
            <numerusform>mais de %Ln coluna</numerusform>
            <numerusform>mais de %Ln colunas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n references</source>
        <translation>
            <numerusform>mais de %Ln referência</numerusform>
            <numerusform>mais de %Ln referências</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n rows</source>
        <comment>an error in a recipe</comment>
        <translation>
            <numerusform>mais de %Ln linha</numerusform>
            <numerusform>mais de %Ln linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n themes</source>
        <translation>
            <numerusform>mais de %Ln tema</numerusform>
            <numerusform>mais de %Ln temas</numerusform>
        </translation>
    </message>
    <message>
        <source>my notes</source>
        <comment>limit of a search</comment>
        <translation>minhas notas</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no study is cited by exactly these themes</comment>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>not cited</source>
        <translation>não citado</translation>
    </message>
    <message>
        <source>not cited in this stream</source>
        <comment>of a study that the theme cites in another stream</comment>
        <translation>não citado nesta vertente</translation>
    </message>
    <message>
        <source>not in its table</source>
        <comment>a role, such as outcome, that the table of a theme does not have</comment>
        <translation>não consta na tabela</translation>
    </message>
    <message>
        <source>not in {part}</source>
        <comment>what the reader types after -in:</comment>
        <translation>não em {part}</translation>
    </message>
    <message>
        <source>not relevant</source>
        <comment>a mark of a contextual factor at a site</comment>
        <translation>não relevante</translation>
    </message>
    <message>
        <source>not stated</source>
        <comment>licence of a review</comment>
        <translation>não informada</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>one of these is expected here: {choices}</source>
        <comment>an error in a recipe</comment>
        <translation>espera-se aqui um destes: {choices}</translation>
    </message>
    <message>
        <source>or</source>
        <comment>between two parts of a query</comment>
        <translation>ou</translation>
    </message>
    <message>
        <source>present</source>
        <comment>a mark of a contextual factor at a site</comment>
        <translation>presente</translation>
    </message>
    <message>
        <source>reference {number}</source>
        <comment>a reference, named by its number</comment>
        <translation>referência {number}</translation>
    </message>
    <message>
        <source>reference {number} of {review}</source>
        <comment>a reference, named by its number</comment>
        <translation>referência {number} de {review}</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>pontos e vírgulas</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabulações</translation>
    </message>
    <message>
        <source>text is expected here</source>
        <comment>in JSON</comment>
        <translation>espera-se aqui um texto</translation>
    </message>
    <message>
        <source>the annotations are in another file</source>
        <translation>as anotações estão em outro arquivo</translation>
    </message>
    <message>
        <source>the citation of {record}</source>
        <comment>a place where damage was found</comment>
        <translation>a citação de {record}</translation>
    </message>
    <message>
        <source>the end is before the start</source>
        <translation>o fim está antes do início</translation>
    </message>
    <message>
        <source>the group “{name}”</source>
        <translation>o grupo “{name}”</translation>
    </message>
    <message>
        <source>the label “{name}”</source>
        <comment>a place where damage was found</comment>
        <translation>o rótulo “{name}”</translation>
    </message>
    <message>
        <source>the mark of a factor of {record}</source>
        <comment>a place where damage was found</comment>
        <translation>a marcação de um fator de {record}</translation>
    </message>
    <message>
        <source>the notes have more than {most} characters</source>
        <translation>as notas têm mais de {most} caracteres</translation>
    </message>
    <message>
        <source>the notes on {key} have more than {most} characters</source>
        <translation>as notas sobre {key} têm mais de {most} caracteres</translation>
    </message>
    <message>
        <source>the quote has no words</source>
        <translation>a citação literal não tem palavras</translation>
    </message>
    <message>
        <source>the quoted words are missing</source>
        <translation>faltam as palavras citadas</translation>
    </message>
    <message>
        <source>the results of “{query}”</source>
        <translation>os resultados de “{query}”</translation>
    </message>
    <message>
        <source>the review “{name}”</source>
        <translation>a revisão “{name}”</translation>
    </message>
    <message>
        <source>the scenario “{name}”</source>
        <comment>a place where damage was found</comment>
        <translation>o cenário “{name}”</translation>
    </message>
    <message>
        <source>the search “{query}”</source>
        <comment>a place where damage was found</comment>
        <translation>a busca “{query}”</translation>
    </message>
    <message>
        <source>the setting “{name}”</source>
        <comment>a place where damage was found</comment>
        <translation>a configuração “{name}”</translation>
    </message>
    <message>
        <source>the site “{name}”</source>
        <comment>a place where damage was found</comment>
        <translation>o local “{name}”</translation>
    </message>
    <message>
        <source>the star on {record}</source>
        <comment>a place where damage was found</comment>
        <translation>a estrela de {record}</translation>
    </message>
    <message>
        <source>the table “{name}”</source>
        <translation>a tabela “{name}”</translation>
    </message>
    <message>
        <source>the text does not belong to this theme</source>
        <translation>o texto não pertence a este tema</translation>
    </message>
    <message>
        <source>the {name} of the citation attached to the reference</source>
        <comment>follows: matched by</comment>
        <translation>o campo {name} da citação anexada à referência</translation>
    </message>
    <message>
        <source>there are more than {most} annotations</source>
        <translation>há mais de {most} anotações</translation>
    </message>
    <message>
        <source>there are more than {most} entries</source>
        <translation>há mais de {most} entradas</translation>
    </message>
    <message>
        <source>there are more than {most} notes on {key}</source>
        <translation>há mais de {most} notas sobre {key}</translation>
    </message>
    <message>
        <source>there is no date</source>
        <translation>não há data</translation>
    </message>
    <message>
        <source>there is no such date</source>
        <translation>essa data não existe</translation>
    </message>
    <message>
        <source>this annotation has no text, no tag and no quote</source>
        <translation>esta anotação não tem texto, etiqueta nem citação literal</translation>
    </message>
    <message>
        <source>this date is in the future</source>
        <translation>esta data está no futuro</translation>
    </message>
    <message>
        <source>this field is missing</source>
        <comment>an error in a recipe</comment>
        <translation>falta este campo</translation>
    </message>
    <message>
        <source>this field is not known</source>
        <comment>an error in a recipe</comment>
        <translation>este campo é desconhecido</translation>
    </message>
    <message>
        <source>this is JSON-LD without a context</source>
        <translation>isto é JSON-LD sem contexto</translation>
    </message>
    <message>
        <source>this is in another part of the file</source>
        <translation>isto está em outra parte do arquivo</translation>
    </message>
    <message>
        <source>this is not JSON: {reason}.</source>
        <translation>isto não é JSON: {reason}.</translation>
    </message>
    <message>
        <source>this is not a collection of annotations</source>
        <translation>isto não é uma coleção de anotações</translation>
    </message>
    <message>
        <source>this is not a date with a time</source>
        <translation>isto não é uma data com hora</translation>
    </message>
    <message>
        <source>this is not a mark of a factor: present, absent, unknown or not-relevant</source>
        <translation>isto não é uma marcação de um fator: present, absent, unknown ou not-relevant</translation>
    </message>
    <message>
        <source>this is not a project of QIC Browser</source>
        <translation>isto não é um projeto do QIC Browser</translation>
    </message>
    <message>
        <source>this is not a valid UUID</source>
        <translation>isto não é um UUID válido</translation>
    </message>
    <message>
        <source>this is not a valid id</source>
        <translation>isto não é um id válido</translation>
    </message>
    <message>
        <source>this is the id of a star, but the annotation is not one</source>
        <translation>isto é o id de uma estrela, mas a anotação não é uma estrela</translation>
    </message>
    <message>
        <source>true or false is expected here</source>
        <comment>in JSON</comment>
        <translation>espera-se aqui true ou false</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a mark of a contextual factor at a site</comment>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>vertical bars</source>
        <translation>barras verticais</translation>
    </message>
    <message>
        <source>without</source>
        <comment>heading of a list</comment>
        <translation>sem</translation>
    </message>
    <message>
        <source>without a label</source>
        <comment>contextual factors that no label of the reader gathers</comment>
        <translation>sem rótulo</translation>
    </message>
    <message>
        <source>without a sign</source>
        <comment>the sign of a contextual factor</comment>
        <translation>sem sinal</translation>
    </message>
    <message>
        <source>without {query}</source>
        <translation>sem {query}</translation>
    </message>
    <message>
        <source>{citation}</source>
        <translation>{citation}</translation>
    </message>
    <message>
        <source>{citation} {url}</source>
        <translation>{citation} {url}</translation>
    </message>
    <message>
        <source>{date} by {program}</source>
        <translation>{date} por {program}</translation>
    </message>
    <message>
        <source>{encoding}, separated by {separator}</source>
        <comment>How a CSV file is written</comment>
        <translation>{encoding}, separação por {separator}</translation>
    </message>
    <message>
        <source>{fault}, and is missing</source>
        <comment>an error in a file: something is expected</comment>
        <translation>{fault}, e falta</translation>
    </message>
    <message>
        <source>{fault}.</source>
        <comment>an error in a file</comment>
        <translation>{fault}.</translation>
    </message>
    <message>
        <source>{fault}: {value}.</source>
        <comment>an error in a file, and the wrong value</comment>
        <translation>{fault}: {value}.</translation>
    </message>
    <message>
        <source>{field}: {words}</source>
        <translation>{field}: {words}</translation>
    </message>
    <message>
        <source>{file} is not CSV in UTF-8: {reason}.</source>
        <translation>{file} não é CSV em UTF-8: {reason}.</translation>
    </message>
    <message>
        <source>{file} is not TOML in UTF-8: {reason}.</source>
        <translation>{file} não é TOML em UTF-8: {reason}.</translation>
    </message>
    <message>
        <source>{file} is not in {folder}.</source>
        <translation>{file} não está em {folder}.</translation>
    </message>
    <message>
        <source>{file}: {entry} is missing.</source>
        <translation>{file}: falta {entry}.</translation>
    </message>
    <message>
        <source>{file}: {reason}.</source>
        <translation>{file}: {reason}.</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} e {second}</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation>{first} ou {second}</translation>
    </message>
    <message>
        <source>{first} to {last} of {all}</source>
        <translation>{first} a {last} de {all}</translation>
    </message>
    <message numerus="yes">
        <source>{first} within %n words of {second}</source>
        <translation>
            <numerusform>{first} a até %Ln palavra de {second}</numerusform>
            <numerusform>{first} a até %Ln palavras de {second}</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <comment>one sentence after the other</comment>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>{folder} cannot be created: {reason}.</source>
        <translation>{folder} não pode ser criada: {reason}.</translation>
    </message>
    <message>
        <source>{folder} holds no review (*.toml).</source>
        <translation>{folder} não contém nenhuma revisão (*.toml).</translation>
    </message>
    <message>
        <source>{grade} ({direction})</source>
        <comment>a grade, and whether it is for or against the theme</comment>
        <translation>{grade} ({direction})</translation>
    </message>
    <message>
        <source>{grade} in {letter}</source>
        <comment>the grade of a study in a theme that is compared</comment>
        <translation>{grade} em {letter}</translation>
    </message>
    <message>
        <source>{grade} in {stream}</source>
        <comment>a grade of a study in a stream</comment>
        <translation>{grade} em {stream}</translation>
    </message>
    <message>
        <source>{grade} {studies}</source>
        <comment>a grade of the review, and the studies with it</comment>
        <translation>{grade} {studies}</translation>
    </message>
    <message>
        <source>{hint} Then start the program again.</source>
        <comment>after a sentence that says what to do</comment>
        <translation>{hint} Depois, abra o programa de novo.</translation>
    </message>
    <message>
        <source>{hits}</source>
        <comment>counts of what was found</comment>
        <translation>{hits}</translation>
    </message>
    <message numerus="yes">
        <source>{hits} in %n references</source>
        <translation>
            <numerusform>{hits} em %Ln referência</numerusform>
            <numerusform>{hits} em %Ln referências</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{hits} in %n themes</source>
        <translation>
            <numerusform>{hits} em %Ln tema</numerusform>
            <numerusform>{hits} em %Ln temas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{hits} in %n themes; {references}</source>
        <translation>
            <numerusform>{hits} em %Ln tema; {references}</numerusform>
            <numerusform>{hits} em %Ln temas; {references}</numerusform>
        </translation>
    </message>
    <message>
        <source>{key} can mean several factors: {keys}.</source>
        <translation>{key} pode significar vários fatores: {keys}.</translation>
    </message>
    <message>
        <source>{key} is a reference.</source>
        <translation>{key} é uma referência.</translation>
    </message>
    <message>
        <source>{key} is not an imported review.</source>
        <translation>{key} não é uma revisão importada.</translation>
    </message>
    <message>
        <source>{key} was changed in the meantime, in another window or by a command.</source>
        <translation>{key} foi alterada nesse meio-tempo, em outra janela ou por um comando.</translation>
    </message>
    <message>
        <source>{key} was left out, because it could not be read again: {fault}</source>
        <translation>{key} foi omitida porque não pôde ser lida novamente: {fault}</translation>
    </message>
    <message>
        <source>{key} was removed. Your notes on it are kept.</source>
        <translation>{key} foi removida. As suas notas sobre ela foram mantidas.</translation>
    </message>
    <message>
        <source>{key} was renamed.</source>
        <translation>{key} foi renomeada.</translation>
    </message>
    <message>
        <source>{label} in the list of references of {source}</source>
        <comment>why a citation belongs to a reference</comment>
        <translation>{label} na lista de referências de {source}</translation>
    </message>
    <message>
        <source>{label}: {factors}</source>
        <comment>a label of the reader&apos;s</comment>
        <translation>{label}: {factors}</translation>
    </message>
    <message>
        <source>{label}: {factors}; it enables and hinders</source>
        <comment>a label of the reader&apos;s</comment>
        <translation>{label}: {factors}; facilita e dificulta</translation>
    </message>
    <message numerus="yes">
        <source>{left} of %n studies remain, in one stream only: {stream}.</source>
        <translation>
            <numerusform>Restam {left} de %Ln estudo, em uma só vertente: {stream}.</numerusform>
            <numerusform>Restam {left} de %Ln estudos, em uma só vertente: {stream}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{left} of %n studies remain.</source>
        <translation>
            <numerusform>Restam {left} de %Ln estudo.</numerusform>
            <numerusform>Restam {left} de %Ln estudos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{letters}: {text}</source>
        <comment>what a theme that is compared says</comment>
        <translation>{letters}: {text}</translation>
    </message>
    <message>
        <source>{letter}: {theme} ({studies}), {review}</source>
        <comment>a theme that is compared</comment>
        <translation>{letter}: {theme} ({studies}), {review}</translation>
    </message>
    <message>
        <source>{limits}</source>
        <comment>limits of a search</comment>
        <translation>{limits}</translation>
    </message>
    <message>
        <source>{marked} of {factors} factors marked</source>
        <translation>{marked} de {factors} fatores com marcação</translation>
    </message>
    <message>
        <source>{mark} = {meaning}</source>
        <comment>a mark in a map, and what it means</comment>
        <translation>{mark} = {meaning}</translation>
    </message>
    <message>
        <source>{message} {hint}</source>
        <comment>two sentences: what is wrong, and what to do</comment>
        <translation>{message} {hint}</translation>
    </message>
    <message>
        <source>{names}</source>
        <comment>Names of columns</comment>
        <translation>{names}</translation>
    </message>
    <message>
        <source>{name} (a label of yours)</source>
        <translation>{name} (um rótulo seu)</translation>
    </message>
    <message>
        <source>{name} ({heading})</source>
        <comment>a field of a report, and its heading in the source</comment>
        <translation>{name} ({heading})</translation>
    </message>
    <message>
        <source>{name} &lt; {value}</source>
        <translation>{name} &lt; {value}</translation>
    </message>
    <message>
        <source>{name} &gt; {value}</source>
        <translation>{name} &gt; {value}</translation>
    </message>
    <message>
        <source>{name} is not a file name.</source>
        <translation>{name} não é um nome de arquivo.</translation>
    </message>
    <message>
        <source>{name} is not one stream, grade or reference of this table.</source>
        <translation>{name} não indica uma única vertente, um único grau ou uma única referência desta tabela.</translation>
    </message>
    <message>
        <source>{name} is {value}</source>
        <translation>{name} é {value}</translation>
    </message>
    <message>
        <source>{name} “{text}”</source>
        <comment>what the file calls a number, and the number: ID “46”</comment>
        <translation>{name} “{text}”</translation>
    </message>
    <message>
        <source>{name} ≤ {value}</source>
        <translation>{name} ≤ {value}</translation>
    </message>
    <message>
        <source>{name} ≥ {value}</source>
        <translation>{name} ≥ {value}</translation>
    </message>
    <message>
        <source>{number} KB</source>
        <translation>{number} KB</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
    <message numerus="yes">
        <source>{number} of %n barriers to plan for</source>
        <comment>at a site</comment>
        <translation>
            <numerusform>{number} de %Ln barreira a enfrentar</numerusform>
            <numerusform>{number} de %Ln barreiras a enfrentar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} of %n enablers in place</source>
        <comment>at a site</comment>
        <translation>
            <numerusform>{number} de %Ln facilitador em ordem</numerusform>
            <numerusform>{number} de %Ln facilitadores em ordem</numerusform>
        </translation>
    </message>
    <message>
        <source>{number}: {signs}</source>
        <comment>a number of contextual factors, and how many are of each sign</comment>
        <translation>{number}: {signs}</translation>
    </message>
    <message>
        <source>{number}: {table}</source>
        <comment>a table of a file, by its number there</comment>
        <translation>{number}: {table}</translation>
    </message>
    <message>
        <source>{part} in the project is encrypted, or packed in an unknown way.</source>
        <translation>{part} no projeto tem criptografia ou uma compactação desconhecida.</translation>
    </message>
    <message>
        <source>{part} in the project is larger than {size}.</source>
        <translation>{part} no projeto tem mais de {size}.</translation>
    </message>
    <message>
        <source>{part} is in the project twice.</source>
        <translation>{part} está no projeto duas vezes.</translation>
    </message>
    <message>
        <source>{path} already exists.</source>
        <translation>{path} já existe.</translation>
    </message>
    <message>
        <source>{path} cannot be created: {reason}.</source>
        <translation>{path} não pode ser criado: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be deleted: {reason}.</source>
        <translation>{path} não pode ser excluído: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be opened because it is not a file.</source>
        <translation>{path} não pode ser aberto porque não é um arquivo.</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {reason}.</source>
        <translation>{path} não pode ser aberto: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} não pode ser lido: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>{path} não pode ser gravado.</translation>
    </message>
    <message>
        <source>{path} cannot be written: your notes are shown, and nothing can be saved.</source>
        <translation>{path} não pode ser gravado: as suas notas são mostradas, e nada pode ser salvo.</translation>
    </message>
    <message>
        <source>{path} contains an incomplete change and cannot be written: your notes are shown as they were before that change, and nothing can be saved.</source>
        <translation>{path} contém uma alteração incompleta e não pode ser gravado: as suas notas são mostradas como estavam antes dessa alteração, e nada pode ser salvo.</translation>
    </message>
    <message>
        <source>{path} could not be written.</source>
        <translation>{path} não pôde ser gravado.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}.</source>
        <translation>{path} não pôde ser gravado: {reason}.</translation>
    </message>
    <message>
        <source>{path} does not say how it was exported.</source>
        <translation>{path} não informa como foi exportado.</translation>
    </message>
    <message>
        <source>{path} holds a reader&apos;s notes, so nothing was written to it.</source>
        <translation>{path} contém as notas de um leitor; por isso, nada foi gravado nele.</translation>
    </message>
    <message>
        <source>{path} is a PDF file, which does not say how it was exported.</source>
        <translation>{path} é um arquivo PDF, que não informa como foi exportado.</translation>
    </message>
    <message>
        <source>{path} is a folder or a device.</source>
        <translation>{path} é uma pasta ou um dispositivo.</translation>
    </message>
    <message>
        <source>{path} is a link to {target}, which does not exist.</source>
        <translation>{path} é um link para {target}, que não existe.</translation>
    </message>
    <message>
        <source>{path} is damaged and could not be set aside ({reason}). {shown} Nothing can be saved.</source>
        <translation>{path} está danificado e não pôde ser posto de lado ({reason}). {shown} Nada pode ser salvo.</translation>
    </message>
    <message>
        <source>{path} is damaged, or not a file of QIC Browser&apos;s notes.</source>
        <translation>{path} está danificado ou não é um arquivo de notas do QIC Browser.</translation>
    </message>
    <message>
        <source>{path} is damaged.</source>
        <translation>{path} está danificado.</translation>
    </message>
    <message>
        <source>{path} is larger than {size}.</source>
        <translation>{path} tem mais de {size}.</translation>
    </message>
    <message>
        <source>{path} is no longer the file that was opened.</source>
        <translation>{path} já não é o arquivo que foi aberto.</translation>
    </message>
    <message>
        <source>{path} is not XML that can be read: line {line}, {reason}</source>
        <translation>{path} não é XML legível: linha {line}, {reason}</translation>
    </message>
    <message>
        <source>{path} is not a file of QIC Browser&apos;s notes.</source>
        <translation>{path} não é um arquivo de notas do QIC Browser.</translation>
    </message>
    <message>
        <source>{path} is not a file of reviews from QIC Browser.</source>
        <translation>{path} não é um arquivo de revisões do QIC Browser.</translation>
    </message>
    <message>
        <source>{path} is not a file that QIC Browser can open.</source>
        <translation>{path} não é um arquivo que o QIC Browser possa abrir.</translation>
    </message>
    <message>
        <source>{path} is not a folder, and its name does not end in .qiclibrary.</source>
        <translation>{path} não é uma pasta, e o nome não termina em .qiclibrary.</translation>
    </message>
    <message>
        <source>{path} is not a project of QIC Browser.</source>
        <translation>{path} não é um projeto do QIC Browser.</translation>
    </message>
    <message>
        <source>{path} is not an evidence file of this version of QIC Browser.</source>
        <translation>{path} não é um arquivo de evidências desta versão do QIC Browser.</translation>
    </message>
    <message>
        <source>{path} is one of the program&apos;s own files.</source>
        <translation>{path} é um dos arquivos do próprio programa.</translation>
    </message>
    <message>
        <source>{path} was changed while it was read.</source>
        <translation>{path} foi alterado enquanto era lido.</translation>
    </message>
    <message>
        <source>{path} was damaged, or changed by another program. {result} The damaged file is now {aside}.</source>
        <translation>{path} estava danificado ou foi alterado por outro programa. {result} O arquivo danificado agora é {aside}.</translation>
    </message>
    <message>
        <source>{path} was made by an earlier version of the program and was not upgraded. {reason} Your notes are shown, and nothing can be saved.</source>
        <translation>{path} foi criado por uma versão anterior do programa e não foi atualizado. {reason} As suas notas são mostradas, e nada pode ser salvo.</translation>
    </message>
    <message>
        <source>{path} was missing or empty, so a new one was started. Backups of your notes are in {folder}, and the newest is {backup}. To restore them, use File &gt; Backups, or the command “qicbrowser backups restore {backup}”. This message disappears once you restore a backup or write a note.</source>
        <translation>{path} estava ausente ou vazio; por isso, foi iniciado um novo. Os backups das suas notas estão em {folder}, e o mais recente é {backup}. Para restaurá-los, use Arquivo &gt; Backups ou o comando “qicbrowser backups restore {backup}”. Esta mensagem desaparece assim que você restaurar um backup ou escrever uma nota.</translation>
    </message>
    <message>
        <source>{path} was not written: {reason}.</source>
        <translation>{path} não foi gravado: {reason}.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of QIC Browser.</source>
        <translation>{path} foi gravado por uma versão mais recente do QIC Browser.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of QIC Browser. It was left unchanged.</source>
        <translation>{path} foi gravado por uma versão mais recente do QIC Browser. Ele não foi alterado.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of QIC Browser. The imported reviews are not shown.</source>
        <translation>{path} foi gravado por uma versão mais recente do QIC Browser. As revisões importadas não são mostradas.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of QIC Browser. Your notes are shown, and nothing can be saved.</source>
        <translation>{path} foi gravado por uma versão mais recente do QIC Browser. As suas notas são mostradas, e nada pode ser salvo.</translation>
    </message>
    <message>
        <source>{path}: {fault}</source>
        <translation>{path}: {fault}</translation>
    </message>
    <message>
        <source>{place}: DOI and PMID were not used: they may be cut at a line end, or be some of several.</source>
        <translation>{place}: DOI e PMID não foram usados: podem estar cortados no fim de uma linha ou ser alguns entre vários.</translation>
    </message>
    <message>
        <source>{place}: The {name} was not used: it may be cut at a line end, or be one of several.</source>
        <translation>{place}: O campo {name} não foi usado: pode estar cortado no fim de uma linha ou ser um entre vários.</translation>
    </message>
    <message>
        <source>{place}: There are more than {most} citations.</source>
        <translation>{place}: Há mais de {most} citações.</translation>
    </message>
    <message>
        <source>{place}: {fault}</source>
        <translation>{place}: {fault}</translation>
    </message>
    <message>
        <source>{place}: {fault} {hint}</source>
        <comment>where an error is in a file, what it is, and what to do</comment>
        <translation>{place}: {fault} {hint}</translation>
    </message>
    <message>
        <source>{read} of {total} characters were read; the others are kept as printed.</source>
        <translation>Foram lidos {read} de {total} caracteres; os outros foram mantidos como impressos.</translation>
    </message>
    <message>
        <source>{reason} Nothing can be saved.</source>
        <comment>after a sentence that says why</comment>
        <translation>{reason} Nada pode ser salvo.</translation>
    </message>
    <message>
        <source>{review}, Table {number}</source>
        <comment>a table without a title</comment>
        <translation>{review}, Tabela {number}</translation>
    </message>
    <message>
        <source>{review}, Table {number}: {title}</source>
        <translation>{review}, Tabela {number}: {title}</translation>
    </message>
    <message>
        <source>{review}: {title}</source>
        <translation>{review}: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{review}: {unknown} of %n studies have no citation.</source>
        <translation>
            <numerusform>{review}: {unknown} de %Ln estudo não tem citação.</numerusform>
            <numerusform>{review}: {unknown} de %Ln estudos não têm citação.</numerusform>
        </translation>
    </message>
    <message>
        <source>{role} in {letter}</source>
        <comment>a contextual factor of a theme that is compared</comment>
        <translation>{role} em {letter}</translation>
    </message>
    <message>
        <source>{rows}, {columns}</source>
        <comment>The number of rows and of columns</comment>
        <translation>{rows}, {columns}</translation>
    </message>
    <message>
        <source>{rows}, {columns}, {encoding}</source>
        <comment>The number of rows and of columns, and how they are written</comment>
        <translation>{rows}, {columns}, {encoding}</translation>
    </message>
    <message>
        <source>{sidecar} already exists and is not a file of this program.</source>
        <translation>{sidecar} já existe e não é um arquivo deste programa.</translation>
    </message>
    <message>
        <source>{sign}, {mark}:</source>
        <comment>before a contextual factor</comment>
        <translation>{sign}, {mark}:</translation>
    </message>
    <message>
        <source>{sign}:</source>
        <comment>before a contextual factor</comment>
        <translation>{sign}:</translation>
    </message>
    <message>
        <source>{site}: my reason</source>
        <comment>Column heading</comment>
        <translation>{site}: meu motivo</translation>
    </message>
    <message>
        <source>{site}: {factor}: no longer marked.</source>
        <translation>{site}: {factor}: sem marcação agora.</translation>
    </message>
    <message>
        <source>{site}: {factor}: {mark}.</source>
        <translation>{site}: {factor}: {mark}.</translation>
    </message>
    <message>
        <source>{standing} ({number})</source>
        <translation>{standing} ({number})</translation>
    </message>
    <message>
        <source>{stream} {grades}</source>
        <comment>a stream with the grades of a study in it, as it is spoken</comment>
        <translation>{stream} {grades}</translation>
    </message>
    <message>
        <source>{stream}, {direction}</source>
        <translation>{stream}, {direction}</translation>
    </message>
    <message>
        <source>{stream}: no evidence</source>
        <translation>{stream}: sem evidência</translation>
    </message>
    <message>
        <source>{stream}: {studies}</source>
        <comment>a stream of evidence, and its studies</comment>
        <translation>{stream}: {studies}</translation>
    </message>
    <message numerus="yes">
        <source>{studies} of %n studies and {left} of {appraisals} count</source>
        <translation>
            <numerusform>Contam {studies} de %Ln estudo e {left} de {appraisals}</numerusform>
            <numerusform>Contam {studies} de %Ln estudos e {left} de {appraisals}</numerusform>
        </translation>
    </message>
    <message>
        <source>{study} in {stream}: {grades}</source>
        <comment>a study with several grades</comment>
        <translation>{study} em {stream}: {grades}</translation>
    </message>
    <message>
        <source>{study} is graded differently in {theme}: {grades}.</source>
        <translation>{study} tem graus diferentes em {theme}: {grades}.</translation>
    </message>
    <message>
        <source>{study} of {letter} is {other} of {other_letter}, by the lists of the reviews</source>
        <translation>{study} de {letter} é {other} de {other_letter}, segundo as listas das revisões</translation>
    </message>
    <message>
        <source>{study} of {letter} is {other} of {other_letter}, by your citations</source>
        <translation>{study} de {letter} é {other} de {other_letter}, segundo as suas citações</translation>
    </message>
    <message>
        <source>{table} · {review}</source>
        <translation>{table} · {review}</translation>
    </message>
    <message>
        <source>{table} · {review}, Table {number}</source>
        <translation>{table} · {review}, Tabela {number}</translation>
    </message>
    <message>
        <source>{texts}</source>
        <comment>an enumeration</comment>
        <translation>{texts}</translation>
    </message>
    <message>
        <source>{text}</source>
        <comment>a word of the source</comment>
        <translation>{text}</translation>
    </message>
    <message>
        <source>{themes} · {studies} · {factors}</source>
        <translation>{themes} · {studies} · {factors}</translation>
    </message>
    <message>
        <source>{themes}, {studies}, {appraisals}</source>
        <translation>{themes}, {studies}, {appraisals}</translation>
    </message>
    <message>
        <source>{theme} has no passage {key}.</source>
        <translation>{theme} não tem trecho {key}.</translation>
    </message>
    <message>
        <source>{theme}, {heading}: “{text}” is kept as printed; it was read as nothing.</source>
        <translation>{theme}, {heading}: “{text}” foi mantido como impresso; nada foi lido dele.</translation>
    </message>
    <message>
        <source>{theme}, {heading}: “{text}” was corrected to “{corrected}” when it was imported.</source>
        <translation>{theme}, {heading}: “{text}” foi corrigido para “{corrected}” na importação.</translation>
    </message>
    <message>
        <source>{theme}, {study}: not cited</source>
        <comment>a cell of the map, as it is spoken</comment>
        <translation>{theme}, {study}: não citado</translation>
    </message>
    <message>
        <source>{theme}, {study}: {streams}</source>
        <comment>a cell of the map, as it is spoken</comment>
        <translation>{theme}, {study}: {streams}</translation>
    </message>
    <message numerus="yes">
        <source>{theme}: N = {printed} is printed, and %n studies are cited.</source>
        <translation>
            <numerusform>{theme}: N = {printed} está impresso, e %Ln estudo é citado.</numerusform>
            <numerusform>{theme}: N = {printed} está impresso, e %Ln estudos são citados.</numerusform>
        </translation>
    </message>
    <message>
        <source>{theme}: the source states no outcome.</source>
        <translation>{theme}: a fonte não informa nenhum desfecho.</translation>
    </message>
    <message>
        <source>{theme}: {cited} cited, {left} left. {sentence}</source>
        <translation>{theme}: citados: {cited}; restantes: {left}. {sentence}</translation>
    </message>
    <message>
        <source>{theme}: {factor}</source>
        <comment>a contextual factor after the theme that it is of</comment>
        <translation>{theme}: {factor}</translation>
    </message>
    <message>
        <source>{theme}: “{text}” is not a grade of the table&apos;s scale.</source>
        <translation>{theme}: “{text}” não é um grau da escala da tabela.</translation>
    </message>
    <message>
        <source>{title} cannot be imported: {fault}</source>
        <translation>Não é possível importar {title}: {fault}</translation>
    </message>
    <message>
        <source>{title} · {review}</source>
        <comment>a theme, and its review</comment>
        <translation>{title} · {review}</translation>
    </message>
    <message>
        <source>{title}, continued</source>
        <translation>{title}, continuação</translation>
    </message>
    <message>
        <source>{words} (as text)</source>
        <comment>not a search field, but searched for as it is</comment>
        <translation>{words} (como texto)</translation>
    </message>
    <message>
        <source>{words} (“{dash}” does not exclude, “-” does)</source>
        <translation>{words} (“{dash}” não exclui, “-” exclui)</translation>
    </message>
    <message>
        <source>{words}, or {word} as one word</source>
        <translation>{words}, ou {word} como uma só palavra</translation>
    </message>
    <message>
        <source>“;” was expected before “{text}”.</source>
        <translation>Esperava-se “;” antes de “{text}”.</translation>
    </message>
    <message>
        <source>“Annotation” is expected here</source>
        <translation>Espera-se aqui “Annotation”</translation>
    </message>
    <message>
        <source>“qicbrowser backups” lists the backups.</source>
        <translation>“qicbrowser backups” lista os backups.</translation>
    </message>
    <message>
        <source>“qicbrowser contexts --json” lists the factors with their keys.</source>
        <translation>“qicbrowser contexts --json” lista os fatores com as suas chaves.</translation>
    </message>
    <message>
        <source>“qicbrowser references style list” shows the styles that you added.</source>
        <translation>“qicbrowser references style list” mostra os estilos de referências que você adicionou.</translation>
    </message>
    <message>
        <source>“qicbrowser reviews list” lists the reviews.</source>
        <translation>“qicbrowser reviews list” lista as revisões.</translation>
    </message>
    <message>
        <source>“qicbrowser site list” lists the sites. --new makes one.</source>
        <translation>“qicbrowser site list” lista os locais. --new cria um.</translation>
    </message>
    <message>
        <source>“yes” where you set a star</source>
        <translation>“yes” quando você adicionou uma estrela</translation>
    </message>
    <message>
        <source>“{grade}” is a grade</source>
        <translation>“{grade}” é um grau</translation>
    </message>
    <message>
        <source>“{heading}” is a group</source>
        <translation>“{heading}” é um grupo</translation>
    </message>
    <message>
        <source>“{heading}” is the heading of an answer and of the sentence beside it.</source>
        <translation>“{heading}” é o cabeçalho de uma resposta e da frase ao lado dela.</translation>
    </message>
    <message>
        <source>“{heading}” names both signs; which statement has which is not known.</source>
        <translation>“{heading}” indica ambos os sinais; não se sabe qual enunciado tem qual.</translation>
    </message>
    <message>
        <source>“{id}” is also printed before a row above.</source>
        <translation>“{id}” também está impresso antes de uma linha acima.</translation>
    </message>
    <message>
        <source>“{label}” is not one of the grades {grades}.</source>
        <translation>“{label}” não é um dos graus {grades}.</translation>
    </message>
    <message>
        <source>“{line}” names no barrier.</source>
        <translation>“{line}” não indica nenhuma barreira.</translation>
    </message>
    <message>
        <source>“{printed}” is printed; the number of references read is {cited}.</source>
        <translation>“{printed}” está impresso; o número de referências lidas é {cited}.</translation>
    </message>
    <message>
        <source>“{sample}” ({encoding})</source>
        <comment>words of the file as they are in an encoding</comment>
        <translation>“{sample}” ({encoding})</translation>
    </message>
    <message>
        <source>“{separator}”</source>
        <translation>“{separator}”</translation>
    </message>
    <message>
        <source>“{sign}” means barrier</source>
        <translation>“{sign}” significa barreira</translation>
    </message>
    <message>
        <source>“{sign}” means both</source>
        <translation>“{sign}” significa ambos</translation>
    </message>
    <message>
        <source>“{sign}” means enabler</source>
        <translation>“{sign}” significa facilitador</translation>
    </message>
    <message>
        <source>“{sign}” means nothing</source>
        <translation>“{sign}” não significa nada</translation>
    </message>
    <message>
        <source>“{sign}” only means that it is mentioned</source>
        <translation>“{sign}” significa apenas que é mencionado</translation>
    </message>
    <message>
        <source>“{text}” begins with a sign that is not among the prefixes.</source>
        <translation>“{text}” começa com um sinal que não está entre os prefixos.</translation>
    </message>
    <message>
        <source>“{text}” contradicts the sign in the heading of the column.</source>
        <translation>“{text}” contradiz o sinal no cabeçalho da coluna.</translation>
    </message>
    <message>
        <source>“{text}” follows a reference that already has a grade. Correct the cell, or keep it as printed.</source>
        <translation>“{text}” vem depois de uma referência que já tem um grau. Corrija a célula ou mantenha-a como impressa.</translation>
    </message>
    <message>
        <source>“{text}” is a count of 0.</source>
        <translation>“{text}” é uma contagem de 0.</translation>
    </message>
    <message>
        <source>“{text}” is a date; a spreadsheet may have made it from a range. Type the references as they are published.</source>
        <translation>“{text}” é uma data; um programa de planilhas pode tê-la criado a partir de um intervalo. Digite as referências como foram publicadas.</translation>
    </message>
    <message>
        <source>“{text}” is a number in words: {number}.</source>
        <translation>“{text}” é um número por extenso: {number}.</translation>
    </message>
    <message>
        <source>“{text}” is a sign without a statement.</source>
        <translation>“{text}” é um sinal sem enunciado.</translation>
    </message>
    <message>
        <source>“{text}” is kept as printed: it is not one number.</source>
        <translation>“{text}” foi mantido como impresso: não é um único número.</translation>
    </message>
    <message>
        <source>“{text}” is not a grade of the scale. Add it to the scale, or correct the cell.</source>
        <translation>“{text}” não é um grau da escala. Adicione-o à escala ou corrija a célula.</translation>
    </message>
    <message>
        <source>“{text}” is not a grade with [references].</source>
        <translation>“{text}” não é um grau com [referências].</translation>
    </message>
    <message>
        <source>“{text}” is not a list of references.</source>
        <translation>“{text}” não é uma lista de referências.</translation>
    </message>
    <message>
        <source>“{text}” is not a reference number or a range of them.</source>
        <translation>“{text}” não é um número de referência nem um intervalo deles.</translation>
    </message>
    <message>
        <source>“{text}” is one large number or two references. Correct the cell.</source>
        <translation>“{text}” é um número grande ou duas referências. Corrija a célula.</translation>
    </message>
    <message>
        <source>“{text}” was not read as a count.</source>
        <translation>“{text}” não foi lido como contagem.</translation>
    </message>
    <message>
        <source>“{text}” was not read as a reference. Correct the cell, or keep it as printed.</source>
        <translation>“{text}” não foi lido como referência. Corrija a célula ou mantenha-a como impressa.</translation>
    </message>
    <message>
        <source>“{text}” was not read. Correct the cell, or keep it as printed.</source>
        <translation>“{text}” não foi lido. Corrija a célula ou mantenha-a como impressa.</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <comment>a theme, named by its title</comment>
        <translation>“{title}”</translation>
    </message>
    <message>
        <source>“{title}” has no statement.</source>
        <translation>“{title}” não tem enunciado.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… e mais %Ln.</numerusform>
            <numerusform>… e mais %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>★ Starred</source>
        <translation>★ Com estrela</translation>
    </message>
</context>
<context>
    <name>About</name>
    <message>
        <source>About QIC Browser</source>
        <translation>Sobre o QIC Browser</translation>
    </message>
    <message>
        <source>About the review</source>
        <translation>Sobre a revisão</translation>
    </message>
    <message>
        <source>DOI: {doi}</source>
        <translation>DOI: {doi}</translation>
    </message>
    <message>
        <source>Edition {edition}; checksum of the sources {checksum}</source>
        <translation>Edição {edition}; soma de verificação das fontes {checksum}</translation>
    </message>
    <message>
        <source>It works offline: it opens no network connection. A link is opened by your own browser, and what you print is printed by your system&apos;s print service, only when you ask for it.</source>
        <translation>Funciona off-line: não abre nenhuma conexão de rede. Um link é aberto pelo seu navegador, e o que você imprime é impresso pelo serviço de impressão do seu sistema, somente quando você pede.</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Licença: {licence}</translation>
    </message>
    <message>
        <source>PubMed Central: {number}</source>
        <translation>PubMed Central: {number}</translation>
    </message>
    <message>
        <source>Published: {date}</source>
        <translation>Publicado em: {date}</translation>
    </message>
    <message>
        <source>Read, search, annotate and export the evidence on how quality improvement collaboratives work.</source>
        <translation>Leia, pesquise, anote e exporte as evidências sobre como funcionam as colaborativas de melhoria da qualidade.</translation>
    </message>
    <message>
        <source>The evidence is the review&apos;s own table, word for word, © its authors. Its form was changed for reading: cells are split at their bullets and lines, and the prefix “Barrier:” became a role. View &gt; Source row shows the cells as published. The table cites its studies by number only; which publications they are is not in it.</source>
        <translation>A evidência é a tabela da própria revisão, palavra por palavra, © dos autores. A forma foi alterada para a leitura: as células foram divididas nos marcadores e nas linhas, e o prefixo “Barrier:” (barreira) tornou-se um papel. Exibir &gt; Linha da fonte mostra as células como publicadas. A tabela cita os estudos somente por número; nela não consta quais publicações são.</translation>
    </message>
    <message>
        <source>The program is under the MIT licence; it uses Qt and PySide6 under the LGPL 3. The evidence has a licence of its own: see Help &gt; About the review.</source>
        <translation>O programa está sob a licença MIT; ele usa Qt e PySide6 sob a LGPL 3. A evidência tem uma licença própria: veja Ajuda &gt; Sobre a revisão.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>não informada</translation>
    </message>
</context>
<context>
    <name>AnalysisTabs</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Contexts</source>
        <translation>Contextos</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>My site</source>
        <translation>Meu local</translation>
    </message>
    <message>
        <source>The list of your notes has the key {keys} now.</source>
        <translation>A lista das suas notas agora tem o atalho {keys}.</translation>
    </message>
</context>
<context>
    <name>AppearanceSettings</name>
    <message>
        <source> pt ({percent} %)</source>
        <translation> pt ({percent} %)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Sistema</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>Da largura da janela</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Font of &amp;pages</source>
        <translation>Fonte das &amp;páginas</translation>
    </message>
    <message>
        <source>Font of the &amp;window</source>
        <translation>Fonte da &amp;janela</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Line w&amp;idth of pages</source>
        <translation>&amp;Largura das linhas das páginas</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Estreita</translation>
    </message>
    <message>
        <source>Reviews stay in the language they were written in.</source>
        <translation>As revisões ficam no idioma em que foram escritas.</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Tamanho do te&amp;xto</translation>
    </message>
    <message>
        <source>The desktop&apos;s font</source>
        <translation>A fonte da área de trabalho</translation>
    </message>
    <message>
        <source>The font of the window</source>
        <translation>A fonte da janela</translation>
    </message>
    <message>
        <source>The system&apos;s ({language})</source>
        <translation>O do sistema ({language})</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>“System” follows the colours and the contrast of your desktop.</source>
        <translation>“Sistema” segue as cores e o contraste da sua área de trabalho.</translation>
    </message>
</context>
<context>
    <name>AttachBar</name>
    <message numerus="yes">
        <source>Attach %n citations</source>
        <translation>
            <numerusform>Anexar %Ln citação</numerusform>
            <numerusform>Anexar %Ln citações</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the entries</source>
        <translation>Mostrar as entradas</translation>
    </message>
    <message numerus="yes">
        <source>This page is of {review}, which is in your library. Attach its reference list: {count} of %n references.</source>
        <translation>
            <numerusform>Esta página é de {review}, que está na sua biblioteca. Anexe a lista de referências dela: {count} de %Ln referência.</numerusform>
            <numerusform>Esta página é de {review}, que está na sua biblioteca. Anexe a lista de referências dela: {count} de %Ln referências.</numerusform>
        </translation>
    </message>
    <message>
        <source>This page is of {review}, which is in your library. Every reference in its list has a citation already.</source>
        <translation>Esta página é de {review}, que está na sua biblioteca. Todas as referências da lista já têm citação.</translation>
    </message>
</context>
<context>
    <name>AttachBox</name>
    <message>
        <source>Attach the page&apos;s reference list</source>
        <translation>Anexar a lista de referências da página</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n cited references are in it.</source>
        <translation>
            <numerusform>{count} de %Ln referência citada está nela.</numerusform>
            <numerusform>{count} de %Ln referências citadas estão nela.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuthorFilter</name>
    <message>
        <source>All authors</source>
        <translation>Todos os autores</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Eu</translation>
    </message>
    <message>
        <source>Only notes by one author</source>
        <translation>Somente notas de um autor</translation>
    </message>
    <message>
        <source>{name} ({n})</source>
        <translation>{name} ({n})</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>&amp;Back up now</source>
        <translation>Fazer &amp;backup agora</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurar…</translation>
    </message>
    <message>
        <source>A backup contains everything of yours: notes, citations, saved searches, labels, scenarios and sites. One is made after each start if anything has changed since the last one. Before a backup is restored, what you have now is backed up: to undo, restore that newer backup.</source>
        <translation>Um backup contém tudo o que é seu: notas, citações, buscas salvas, rótulos, cenários e locais. Cada vez que o programa é aberto, faz-se um novo, se algo mudou desde o último. Antes de restaurar um backup, faz-se backup do que você tem agora: para desfazer, restaure esse backup mais recente.</translation>
    </message>
    <message>
        <source>Backed up.</source>
        <translation>Backup feito.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>No changes since the last backup.</source>
        <translation>Nenhuma alteração desde o último backup.</translation>
    </message>
    <message>
        <source>Not restored. A note that you are writing is not saved yet: save it first.</source>
        <translation>Não restaurado. Uma nota que você está escrevendo ainda não foi salva: salve-a primeiro.</translation>
    </message>
    <message>
        <source>Notes in the backup</source>
        <translation>Notas no backup</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Abrir &amp;pasta</translation>
    </message>
    <message>
        <source>Restored the backup of {made}. To undo, restore the backup of {before}.</source>
        <translation>O backup de {made} foi restaurado. Para desfazer, restaure o backup de {before}.</translation>
    </message>
    <message>
        <source>There are no backups yet.</source>
        <translation>Ainda não há backups.</translation>
    </message>
    <message>
        <source>There are no notes in this backup.</source>
        <translation>Não há notas neste backup.</translation>
    </message>
    <message>
        <source>This backup is the same as what you have now.</source>
        <translation>Este backup é igual ao que você tem agora.</translation>
    </message>
</context>
<context>
    <name>BackupsModel</name>
    <message>
        <source>After a start</source>
        <translation>Após abrir o programa</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>Antes de uma restauração</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Antes de uma importação</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>Antes de uma atualização</translation>
    </message>
    <message>
        <source>Before permanent deletion</source>
        <translation>Antes de excluir permanentemente</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Citações</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Rótulos</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Feito em</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Buscas salvas</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Cenários</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Locais</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Estrelas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>BulkActions</name>
    <message numerus="yes">
        <source>%n notes copied.</source>
        <translation>
            <numerusform>%Ln nota copiada.</numerusform>
            <numerusform>%Ln notas copiadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes deleted permanently.</source>
        <translation>
            <numerusform>%Ln nota excluída permanentemente.</numerusform>
            <numerusform>%Ln notas excluídas permanentemente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n notes permanently?</source>
        <translation>
            <numerusform>Excluir %Ln nota permanentemente?</numerusform>
            <numerusform>Excluir %Ln notas permanentemente?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete permanently</source>
        <translation>Excluir permanentemente</translation>
    </message>
    <message>
        <source>The deleted notes were deleted permanently without a backup. {reason}</source>
        <translation>As notas excluídas foram excluídas permanentemente sem backup. {reason}</translation>
    </message>
    <message>
        <source>Until you quit, Undo brings back what was deleted.</source>
        <translation>Até você sair, Desfazer traz de volta o que foi excluído.</translation>
    </message>
    <message numerus="yes">
        <source>change colour of %n notes</source>
        <translation>
            <numerusform>alterar a cor da nota</numerusform>
            <numerusform>alterar a cor de %Ln notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n notes</source>
        <translation>
            <numerusform>excluir nota</numerusform>
            <numerusform>excluir %Ln notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n notes permanently</source>
        <translation>
            <numerusform>excluir nota permanentemente</numerusform>
            <numerusform>excluir %Ln notas permanentemente</numerusform>
        </translation>
    </message>
    <message>
        <source>delete all permanently</source>
        <translation>excluir tudo permanentemente</translation>
    </message>
    <message>
        <source>remove tag “{tag}”</source>
        <translation>remover etiqueta “{tag}”</translation>
    </message>
    <message>
        <source>rename tag “{tag}”</source>
        <translation>renomear etiqueta “{tag}”</translation>
    </message>
    <message numerus="yes">
        <source>restore %n notes</source>
        <translation>
            <numerusform>restaurar nota</numerusform>
            <numerusform>restaurar %Ln notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tag %n notes</source>
        <translation>
            <numerusform>adicionar etiqueta à nota</numerusform>
            <numerusform>adicionar etiqueta a %Ln notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>untag %n notes</source>
        <translation>
            <numerusform>remover etiqueta da nota</numerusform>
            <numerusform>remover etiqueta de %Ln notas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CategoryBar</name>
    <message>
        <source>Deleted {n}</source>
        <translation>Excluídas {n}</translation>
    </message>
    <message>
        <source>Notes {n}</source>
        <translation>Notas {n}</translation>
    </message>
    <message>
        <source>Read passages</source>
        <translation>Ler trechos</translation>
    </message>
    <message>
        <source>Show the passages with their notes one after the other</source>
        <translation>Mostrar os trechos com as respectivas notas, um após o outro</translation>
    </message>
    <message>
        <source>Unplaced {n}</source>
        <translation>Sem posição {n}</translation>
    </message>
</context>
<context>
    <name>CellLine</name>
    <message>
        <source>As printed</source>
        <translation>Como impresso</translation>
    </message>
    <message>
        <source>Correct the text of the cell</source>
        <translation>Corrigir o texto da célula</translation>
    </message>
    <message>
        <source>Correct… (F2)</source>
        <translation>Corrigir… (F2)</translation>
    </message>
    <message>
        <source>No cell is selected</source>
        <translation>Nenhuma célula selecionada</translation>
    </message>
    <message>
        <source>Printed: {text}</source>
        <translation>Impresso: {text}</translation>
    </message>
    <message>
        <source>Remove the correction: the cell has its printed text again</source>
        <translation>Remover a correção: a célula volta a ter o texto impresso</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
    <message>
        <source>Show the rules for reading cells</source>
        <translation>Mostrar as regras de leitura das células</translation>
    </message>
    <message>
        <source>The printed text and your correction are both stored</source>
        <translation>O texto impresso e a sua correção são ambos armazenados</translation>
    </message>
    <message>
        <source>row {row} · {heading}</source>
        <translation>linha {row} · {heading}</translation>
    </message>
</context>
<context>
    <name>ChipField</name>
    <message>
        <source>Add…</source>
        <translation>Adicionar…</translation>
    </message>
    <message>
        <source>Remove {text}</source>
        <translation>Remover {text}</translation>
    </message>
    <message>
        <source>{name}: add another</source>
        <translation>{name}: adicionar mais</translation>
    </message>
    <message>
        <source>{text}  ✕</source>
        <comment>a button that removes the text</comment>
        <translation>{text}  ✕</translation>
    </message>
</context>
<context>
    <name>CitationAttaching</name>
    <message numerus="yes">
        <source>%n citations attached. Undo with {keys}.</source>
        <translation>
            <numerusform>%Ln citação anexada. Para desfazer, {keys}.</numerusform>
            <numerusform>%Ln citações anexadas. Para desfazer, {keys}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Already attached; nothing was changed.</source>
        <translation>Já anexada; nada foi alterado.</translation>
    </message>
    <message>
        <source>Attach citations</source>
        <translation>Anexar citações</translation>
    </message>
    <message>
        <source>Citation removed. Undo with {keys}.</source>
        <translation>Citação removida. Para desfazer, {keys}.</translation>
    </message>
    <message>
        <source>Citations (*.ris *.nbib *.bib *.json *.txt)</source>
        <translation>Citações (*.ris *.nbib *.bib *.json *.txt)</translation>
    </message>
    <message numerus="yes">
        <source>Preparing %n citations…</source>
        <translation>
            <numerusform>Preparando %Ln citação…</numerusform>
            <numerusform>Preparando %Ln citações…</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading citations…</source>
        <translation>Lendo citações…</translation>
    </message>
    <message>
        <source>Select a reference first, then attach its citation.</source>
        <translation>Selecione primeiro uma referência e depois anexe a citação dela.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy a list of references first.</source>
        <translation>Não há texto na área de transferência. Copie primeiro uma lista de referências.</translation>
    </message>
    <message numerus="yes">
        <source>attach %n citations</source>
        <translation>
            <numerusform>anexar citação</numerusform>
            <numerusform>anexar %Ln citações</numerusform>
        </translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>manualmente</translation>
    </message>
    <message>
        <source>remove citation</source>
        <translation>remover citação</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>a área de transferência</translation>
    </message>
</context>
<context>
    <name>CitationDialog</name>
    <message>
        <source>&amp;Authors</source>
        <translation>&amp;Autores</translation>
    </message>
    <message>
        <source>&amp;DOI</source>
        <translation>&amp;DOI</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>&amp;Número</translation>
    </message>
    <message>
        <source>&amp;Journal or book</source>
        <translation>Pe&amp;riódico ou livro</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>&amp;Páginas</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>&amp;Volume</source>
        <translation>&amp;Volume</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>An&amp;o</translation>
    </message>
    <message>
        <source>As pasted</source>
        <translation>Como colada</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Anexar</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Livro</translation>
    </message>
    <message>
        <source>Book chapter</source>
        <translation>Capítulo de livro</translation>
    </message>
    <message>
        <source>By field</source>
        <translation>Por campo</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Citação</translation>
    </message>
    <message>
        <source>Citation of reference {number}</source>
        <translation>Citação da referência {number}</translation>
    </message>
    <message>
        <source>Citation of reference {number} of {review}</source>
        <translation>Citação da referência {number} de {review}</translation>
    </message>
    <message>
        <source>Conference paper</source>
        <translation>Trabalho em evento</translation>
    </message>
    <message>
        <source>DOI: {text}</source>
        <translation>DOI: {text}</translation>
    </message>
    <message>
        <source>Example: 10.1000/182</source>
        <translation>Exemplo: 10.1000/182</translation>
    </message>
    <message>
        <source>Journal article</source>
        <translation>Artigo de periódico</translation>
    </message>
    <message>
        <source>One per line: Family, Given (or an organisation)</source>
        <translation>Um por linha: Sobrenome, Nome (ou uma organização)</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outro</translation>
    </message>
    <message>
        <source>P&amp;MID</source>
        <translation>P&amp;MID</translation>
    </message>
    <message>
        <source>PMID: {text}</source>
        <translation>PMID: {text}</translation>
    </message>
    <message>
        <source>Paste the citation here. It is kept word for word.</source>
        <translation>Cole a citação aqui. Ela é mantida palavra por palavra.</translation>
    </message>
    <message>
        <source>Pu&amp;blisher</source>
        <translation>&amp;Editora</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Thesis</source>
        <translation>Tese</translation>
    </message>
    <message>
        <source>Typ&amp;e</source>
        <translation>T&amp;ipo</translation>
    </message>
    <message>
        <source>URL: {text}</source>
        <translation>URL: {text}</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Write four digits.</source>
        <translation>Escreva quatro algarismos.</translation>
    </message>
    <message>
        <source>“{text}” is not a DOI.</source>
        <translation>“{text}” não é um DOI.</translation>
    </message>
    <message>
        <source>“{text}” is not a year.</source>
        <translation>“{text}” não é um ano.</translation>
    </message>
</context>
<context>
    <name>CitationSettings</name>
    <message>
        <source>&amp;Add a style…</source>
        <translation>&amp;Adicionar um estilo…</translation>
    </message>
    <message>
        <source>A citation in this style is shown here once you have attached one.</source>
        <translation>Uma citação neste estilo é mostrada aqui assim que você anexar uma.</translation>
    </message>
    <message>
        <source>A style is a CSL file, the kind that reference managers use.</source>
        <translation>Um estilo é um arquivo CSL, do tipo usado por gerenciadores de referências.</translation>
    </message>
    <message>
        <source>Citation st&amp;yle</source>
        <translation>&amp;Estilo de citação</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemplo</translation>
    </message>
</context>
<context>
    <name>CitationStyleMenu</name>
    <message>
        <source>Add citation style</source>
        <translation>Adicionar estilo de citação</translation>
    </message>
    <message>
        <source>Citation style “{name}” added.</source>
        <translation>Estilo de citação “{name}” adicionado.</translation>
    </message>
    <message>
        <source>Citation styles (*.csl)</source>
        <translation>Estilos de citação (*.csl)</translation>
    </message>
</context>
<context>
    <name>Citations</name>
    <message numerus="yes">
        <source>%n citations copied.</source>
        <translation>
            <numerusform>%Ln citação copiada.</numerusform>
            <numerusform>%Ln citações copiadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citations copied. Selected references without a citation: {number}.</source>
        <translation>
            <numerusform>%Ln citação copiada. Referências selecionadas sem citação: {number}.</numerusform>
            <numerusform>%Ln citações copiadas. Referências selecionadas sem citação: {number}.</numerusform>
        </translation>
    </message>
    <message>
        <source>All references</source>
        <translation>Todas as referências</translation>
    </message>
    <message>
        <source>At most {number} citations can be copied at once. Use “Export references” instead.</source>
        <translation>No máximo {number} citações podem ser copiadas de uma vez. Em vez disso, use “Exportar referências”.</translation>
    </message>
    <message>
        <source>References of the ticked themes</source>
        <translation>Referências dos temas marcados</translation>
    </message>
    <message>
        <source>Selected reference</source>
        <translation>Referência selecionada</translation>
    </message>
    <message>
        <source>There are no references to export.</source>
        <translation>Não há referências para exportar.</translation>
    </message>
    <message>
        <source>There is nothing to copy: no citation is attached to the selected references.</source>
        <translation>Não há nada para copiar: nenhuma citação está anexada às referências selecionadas.</translation>
    </message>
</context>
<context>
    <name>ColourNamesDialog</name>
    <message>
        <source>Colour names</source>
        <translation>Nomes das cores</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation>Tecla {key}</translation>
    </message>
    <message>
        <source>What do your colours mean? Leave a line empty for the default name.</source>
        <translation>O que significam as suas cores? Deixe uma linha vazia para usar o nome padrão.</translation>
    </message>
</context>
<context>
    <name>ColourNaming</name>
    <message>
        <source>rename colours</source>
        <translation>renomear cores</translation>
    </message>
</context>
<context>
    <name>ColumnHeader</name>
    <message>
        <source>What column {number} ({heading}) holds</source>
        <translation>O que a coluna {number} ({heading}) contém</translation>
    </message>
</context>
<context>
    <name>ColumnList</name>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Descer</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>C&amp;olunas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Defau&amp;lt columns</source>
        <translation>Colunas &amp;padrão</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Add a theme</source>
        <translation>Adicionar um tema</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compared themes</source>
        <translation>Temas comparados</translation>
    </message>
    <message>
        <source>Only what &amp;differs</source>
        <translation>Somente o que &amp;difere</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Tick two or three themes in the tree, or add them here.</source>
        <translation>Marque dois ou três temas na árvore ou adicione-os aqui.</translation>
    </message>
    <message>
        <source>What the compared themes say</source>
        <translation>O que dizem os temas comparados</translation>
    </message>
</context>
<context>
    <name>ComparisonPaper</name>
    <message>
        <source>The labels with a pencil are the reader&apos;s, not the review&apos;s.</source>
        <translation>Os rótulos com um lápis são do leitor, não da revisão.</translation>
    </message>
</context>
<context>
    <name>ComparisonSide</name>
    <message numerus="yes">
        <source>%n different studies</source>
        <translation>
            <numerusform>%Ln estudo diferente</numerusform>
            <numerusform>%Ln estudos diferentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>Graus</translation>
    </message>
    <message>
        <source>In {letters} only</source>
        <translation>Somente em {letters}</translation>
    </message>
    <message>
        <source>Labels of mine</source>
        <translation>Meus rótulos</translation>
    </message>
    <message>
        <source>No study of these themes is graded differently from one theme to another.</source>
        <translation>Nenhum estudo destes temas tem graus diferentes de um tema para outro.</translation>
    </message>
    <message>
        <source>None of your labels is in several of these themes.</source>
        <translation>Nenhum dos seus rótulos está em vários destes temas.</translation>
    </message>
    <message>
        <source>See it in Contexts</source>
        <translation>Ver em Contextos</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Em comum</translation>
    </message>
    <message>
        <source>Shared by the compared themes</source>
        <translation>Em comum nos temas comparados</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Estudos</translation>
    </message>
    <message>
        <source>The same publications</source>
        <translation>As mesmas publicações</translation>
    </message>
    <message>
        <source>The themes are of different reviews, whose numbers are not the same studies.</source>
        <translation>Os temas são de revisões diferentes, cujos números não indicam os mesmos estudos.</translation>
    </message>
    <message>
        <source>What the compared themes share is listed here.</source>
        <translation>O que os temas comparados têm em comum é listado aqui.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message numerus="yes">
        <source>{first} and {second} share %n studies.</source>
        <translation>
            <numerusform>{first} e {second} têm %Ln estudo em comum.</numerusform>
            <numerusform>{first} e {second} têm %Ln estudos em comum.</numerusform>
        </translation>
    </message>
    <message>
        <source>{label} enables and hinders.</source>
        <translation>{label} facilita e dificulta.</translation>
    </message>
</context>
<context>
    <name>ComparisonTab</name>
    <message numerus="yes">
        <source>%n themes are compared: remove one first.</source>
        <translation>
            <numerusform>%Ln tema está em comparação: remova-o primeiro.</numerusform>
            <numerusform>%Ln temas estão em comparação: remova um primeiro.</numerusform>
        </translation>
    </message>
    <message>
        <source>As pa&amp;ges (PDF)…</source>
        <translation>Como pá&amp;ginas (PDF)…</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message numerus="yes">
        <source>The first {number} of %n ticked themes are compared.</source>
        <translation>
            <numerusform>São comparados os primeiros {number} de %Ln tema marcado.</numerusform>
            <numerusform>São comparados os primeiros {number} de %Ln temas marcados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Themes beside each other</source>
        <translation>Temas lado a lado</translation>
    </message>
    <message>
        <source>This theme is compared already.</source>
        <translation>Este tema já está em comparação.</translation>
    </message>
    <message>
        <source>{theme} is compared too.</source>
        <translation>{theme} também está em comparação.</translation>
    </message>
</context>
<context>
    <name>ComparisonWriter</name>
    <message>
        <source>Grade of the theme as a whole</source>
        <translation>Grau do tema como um todo</translation>
    </message>
    <message>
        <source>none cited</source>
        <translation>nenhum citado</translation>
    </message>
    <message>
        <source>not in its table</source>
        <translation>não consta na tabela</translation>
    </message>
    <message>
        <source>the same words in {letters}</source>
        <translation>as mesmas palavras em {letters}</translation>
    </message>
    <message>
        <source>your label: </source>
        <translation>seu rótulo: </translation>
    </message>
</context>
<context>
    <name>CompletionList</name>
    <message>
        <source>Completions</source>
        <translation>Sugestões</translation>
    </message>
</context>
<context>
    <name>ContextDetails</name>
    <message numerus="yes">
        <source>%n factors of this label are not in your library now.</source>
        <translation>
            <numerusform>%Ln fator deste rótulo não está na sua biblioteca agora.</numerusform>
            <numerusform>%Ln fatores deste rótulo não estão na sua biblioteca agora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more factors are in the list.</source>
        <translation>
            <numerusform>Há mais %Ln fator na lista.</numerusform>
            <numerusform>Há mais %Ln fatores na lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a contextual factor or a group of them to see what they enable and hinder.</source>
        <translation>Escolha um fator contextual ou um grupo deles para ver o que facilita e dificulta.</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>Comparar os dois</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Enables and hinders in the same theme.</source>
        <translation>Facilita e dificulta no mesmo tema.</translation>
    </message>
    <message>
        <source>Enables in one theme, hinders in another.</source>
        <translation>Facilita em um tema, dificulta em outro.</translation>
    </message>
    <message>
        <source>Mechanisms: {texts}</source>
        <translation>Mecanismos: {texts}</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referências</translation>
    </message>
    <message>
        <source>The table gives factors for a theme as a whole, not for one of its mechanisms.</source>
        <translation>A tabela traz fatores para um tema como um todo, não para um dos seus mecanismos.</translation>
    </message>
    <message>
        <source>The table names no studies for this theme.</source>
        <translation>A tabela não indica estudos para este tema.</translation>
    </message>
    <message>
        <source>What it enables and hinders</source>
        <translation>O que facilita e dificulta</translation>
    </message>
    <message>
        <source>Why you put them together</source>
        <translation>Por que você os reuniu</translation>
    </message>
    <message>
        <source>Write why you put them together</source>
        <translation>Escreva por que você os reuniu</translation>
    </message>
    <message>
        <source>Your labels:</source>
        <translation>Seus rótulos:</translation>
    </message>
    <message>
        <source>a label of yours</source>
        <translation>um rótulo seu</translation>
    </message>
    <message>
        <source>no studies</source>
        <translation>nenhum estudo</translation>
    </message>
    <message>
        <source>the source states none</source>
        <translation>a fonte não informa nenhum</translation>
    </message>
    <message numerus="yes">
        <source>{factors}, in %n themes</source>
        <translation>
            <numerusform>{factors}, em %Ln tema</numerusform>
            <numerusform>{factors}, em %Ln temas</numerusform>
        </translation>
    </message>
    <message>
        <source>{review}, Table {number}</source>
        <translation>{review}, Tabela {number}</translation>
    </message>
</context>
<context>
    <name>ContextScope</name>
    <message>
        <source>This review</source>
        <translation>Esta revisão</translation>
    </message>
    <message>
        <source>This table</source>
        <translation>Esta tabela</translation>
    </message>
    <message>
        <source>Which part of the library</source>
        <translation>Que parte da biblioteca</translation>
    </message>
    <message>
        <source>Whole library</source>
        <translation>Biblioteca inteira</translation>
    </message>
</context>
<context>
    <name>ContextsPage</name>
    <message numerus="yes">
        <source>%n barriers</source>
        <translation>
            <numerusform>%Ln barreira</numerusform>
            <numerusform>%Ln barreiras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n both</source>
        <comment>contextual factors that enable and hinder</comment>
        <translation>
            <numerusform>%Ln com ambos</numerusform>
            <numerusform>%Ln com ambos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enablers</source>
        <translation>
            <numerusform>%Ln facilitador</numerusform>
            <numerusform>%Ln facilitadores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsigned</source>
        <comment>contextual factors</comment>
        <translation>
            <numerusform>%Ln sem sinal</numerusform>
            <numerusform>%Ln sem sinal</numerusform>
        </translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Todos {count}</translation>
    </message>
    <message>
        <source>By my labels</source>
        <translation>Por meus rótulos</translation>
    </message>
    <message>
        <source>By review</source>
        <translation>Por revisão</translation>
    </message>
    <message>
        <source>By sign</source>
        <translation>Por sinal</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>Por tema</translation>
    </message>
    <message>
        <source>Contexts</source>
        <translation>Contextos</translation>
    </message>
    <message>
        <source>Filter contextual factors</source>
        <translation>Filtrar fatores contextuais</translation>
    </message>
    <message>
        <source>Filter factors: hospitals, data…</source>
        <translation>Filtrar fatores: hospitais, dados…</translation>
    </message>
    <message>
        <source>Group contextual factors</source>
        <translation>Agrupar fatores contextuais</translation>
    </message>
    <message>
        <source>Labels and themes</source>
        <translation>Rótulos e temas</translation>
    </message>
    <message>
        <source>Label…</source>
        <translation>Rotular…</translation>
    </message>
    <message>
        <source>List all contextual factors again</source>
        <translation>Listar todos os fatores contextuais novamente</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Sem agrupamento</translation>
    </message>
    <message>
        <source>Show all factors</source>
        <translation>Mostrar todos os fatores</translation>
    </message>
</context>
<context>
    <name>ContextsTab</name>
    <message numerus="yes">
        <source>%n carry a label of yours</source>
        <comment>contextual factors</comment>
        <translation>
            <numerusform>%Ln tem um rótulo seu</numerusform>
            <numerusform>%Ln têm um rótulo seu</numerusform>
        </translation>
    </message>
    <message>
        <source>No contextual factor matches the filter.</source>
        <translation>Nenhum fator contextual corresponde ao filtro.</translation>
    </message>
    <message>
        <source>The reviews in your library state no contextual factors.</source>
        <translation>As revisões da sua biblioteca não informam fatores contextuais.</translation>
    </message>
    <message>
        <source>This part of the library states no contextual factors.</source>
        <translation>Esta parte da biblioteca não informa fatores contextuais.</translation>
    </message>
</context>
<context>
    <name>DataFolderDialog</name>
    <message>
        <source>Data folder</source>
        <translation>Pasta de dados</translation>
    </message>
    <message>
        <source>Evidence file</source>
        <translation>Arquivo de evidências</translation>
    </message>
    <message>
        <source>File of your notes</source>
        <translation>Arquivo das suas notas</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>The evidence is read from this file, which is never written:</source>
        <translation>A evidência é lida deste arquivo, no qual nada é gravado:</translation>
    </message>
    <message>
        <source>To move them to another computer, close the program and copy that file, or use File &gt; Export project. To keep them elsewhere, start the program with --data-dir FOLDER, or set QICBROWSER_DATA.</source>
        <translation>Para levá-los a outro computador, feche o programa e copie esse arquivo, ou use Arquivo &gt; Exportar projeto. Para guardá-los em outro lugar, abra o programa com --data-dir FOLDER ou defina QICBROWSER_DATA.</translation>
    </message>
    <message>
        <source>Your notes, citations, searches, labels and sites are in one file, saved as you write:</source>
        <translation>As suas notas, citações, buscas, rótulos e locais estão em um único arquivo, salvo enquanto você escreve:</translation>
    </message>
</context>
<context>
    <name>DataTableDialog</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>a format of QDate::toString</comment>
        <translation>d &apos;de&apos; MMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>Authors</source>
        <translation>Autores</translation>
    </message>
    <message>
        <source>By its code, such as en or fr: the search finds the forms of its words. If it is empty, the words say it.</source>
        <translation>Pelo código, como en ou fr: a busca encontra as formas das palavras. Se estiver vazio, as palavras o indicam.</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <source>Details found in the file are filled in and marked. You can change all of them.</source>
        <translation>Os detalhes encontrados no arquivo são preenchidos e sinalizados. Você pode alterar todos eles.</translation>
    </message>
    <message>
        <source>Enter a title: the tree and all exports use it.</source>
        <translation>Digite um título: a árvore e todas as exportações o usam.</translation>
    </message>
    <message>
        <source>Enter a year of four digits, or leave it empty.</source>
        <translation>Digite um ano com quatro algarismos ou deixe em branco.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Periódico</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>One per line: family name, given names.</source>
        <translation>Um por linha: sobrenome, nomes.</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nome curto</translation>
    </message>
    <message>
        <source>Shown in every export. If it is empty, exports say that it is not stated.</source>
        <translation>Mostrada em cada exportação. Se estiver vazia, as exportações dizem que não foi informada.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Table title</source>
        <translation>Título da tabela</translation>
    </message>
    <message>
        <source>The tree and exports use this name for the review.</source>
        <translation>A árvore e as exportações usam este nome para a revisão.</translation>
    </message>
    <message>
        <source>This does not look like a DOI, such as 10.1000/182. It is stored as it is.</source>
        <translation>Isto não parece um DOI, como 10.1000/182. Fica armazenado como está.</translation>
    </message>
    <message>
        <source>This is no code of a language, such as en or fr.</source>
        <translation>Isto não é um código de idioma, como en ou fr.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Title of the review</source>
        <translation>Título da revisão</translation>
    </message>
    <message>
        <source>Use {doi}</source>
        <translation>Usar {doi}</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
</context>
<context>
    <name>DifferencesDialog</name>
    <message numerus="yes">
        <source>%n of your notes would lose their places and become unplaced notes.</source>
        <translation>
            <numerusform>%Ln nota sua perderia a posição e ficaria sem posição.</numerusform>
            <numerusform>%Ln notas suas perderiam a posição e ficariam sem posição.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes differ from what is in your library.</source>
        <translation>
            <numerusform>%Ln tema difere do que está na sua biblioteca.</numerusform>
            <numerusform>%Ln temas diferem do que está na sua biblioteca.</numerusform>
        </translation>
    </message>
    <message>
        <source>All your notes keep their places.</source>
        <translation>Todas as suas notas mantêm a posição.</translation>
    </message>
    <message>
        <source>Changed references or grades: {title}</source>
        <translation>Referências ou graus alterados: {title}</translation>
    </message>
    <message>
        <source>Changed text: {title}</source>
        <translation>Texto alterado: {title}</translation>
    </message>
    <message>
        <source>Import again</source>
        <translation>Importar novamente</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>No arquivo</translation>
    </message>
    <message>
        <source>In your library</source>
        <translation>Na sua biblioteca</translation>
    </message>
    <message>
        <source>Moved to another group: {title}</source>
        <translation>Movido para outro grupo: {title}</translation>
    </message>
    <message>
        <source>Notes that would lose their places</source>
        <translation>Notas que perderiam a posição</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>The table is already in your library, and its themes would not change.</source>
        <translation>A tabela já está na sua biblioteca, e os temas não mudariam.</translation>
    </message>
    <message>
        <source>Theme added: {title}</source>
        <translation>Tema adicionado: {title}</translation>
    </message>
    <message>
        <source>Theme removed: {title}</source>
        <translation>Tema removido: {title}</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>O que difere</translation>
    </message>
    <message>
        <source>{what} {notes} Undo restores what is there now.</source>
        <translation>{what} {notes} Desfazer restaura o que está lá agora.</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>delete note</source>
        <translation>excluir nota</translation>
    </message>
    <message>
        <source>edit note</source>
        <translation>editar nota</translation>
    </message>
    <message>
        <source>write note</source>
        <translation>escrever nota</translation>
    </message>
</context>
<context>
    <name>EntryModel</name>
    <message>
        <source>Already here</source>
        <translation>Já existe aqui</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Citação</translation>
    </message>
    <message>
        <source>Differs from mine</source>
        <translation>Difere da minha</translation>
    </message>
    <message>
        <source>Differs; mine is newer</source>
        <translation>Difere; a minha é mais recente</translation>
    </message>
    <message>
        <source>Differs; theirs is newer</source>
        <translation>Difere; a do arquivo é mais recente</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Destaque</translation>
    </message>
    <message>
        <source>I deleted mine</source>
        <translation>Excluída por mim</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>Mark of a factor</source>
        <translation>Marcação de um fator</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Eu</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Minha</translation>
    </message>
    <message>
        <source>Name of a colour</source>
        <translation>Nome de uma cor</translation>
    </message>
    <message>
        <source>Needs its review</source>
        <translation>Precisa da revisão</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nova</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Refere-se a</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Busca salva</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Cenário</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Estrela</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Do arquivo</translation>
    </message>
    <message>
        <source>{note} ({colour})</source>
        <translation>{note} ({colour})</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;Copiar endereço</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <source>No program was found to open this:</source>
        <translation>Nenhum programa foi encontrado para abrir isto:</translation>
    </message>
    <message>
        <source>Please copy the details and report them.</source>
        <translation>Copie os detalhes e relate-os.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. What was saved is safe.</source>
        <translation>Ocorreu um erro no programa. O que foi salvo está seguro.</translation>
    </message>
    <message>
        <source>The details are in {}. Please report them.</source>
        <translation>Os detalhes estão em {}. Relate-os, por favor.</translation>
    </message>
    <message>
        <source>Your notes cannot be read now: another program is using the file.</source>
        <translation>As suas notas não podem ser lidas agora: outro programa está usando o arquivo.</translation>
    </message>
</context>
<context>
    <name>ErrorsDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Errors in the file, with their places</source>
        <translation>Erros no arquivo, com a localização</translation>
    </message>
    <message>
        <source>Send this list to whoever made the file.</source>
        <translation>Envie esta lista a quem criou o arquivo.</translation>
    </message>
    <message>
        <source>{file} was not imported</source>
        <translation>{file} não foi importado</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;All themes ({count})</source>
        <translation>&amp;Todos os temas ({count})</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notas</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Linhas</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salvar…</translation>
    </message>
    <message>
        <source>All row types, one sheet each</source>
        <translation>Todos os tipos de linha, uma planilha para cada</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Escolha pelo menos uma coluna.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Export themes</source>
        <translation>Exportar temas</translation>
    </message>
    <message>
        <source>It ends in “-metadata.json”, and has the licence and the meaning of each column. Reopening the export needs it.</source>
        <translation>O nome termina em “-metadata.json”; o arquivo contém a licença e o significado de cada coluna. É necessário para reabrir a exportação.</translation>
    </message>
    <message>
        <source>One row per appraisal: a study in a theme, with its grade</source>
        <translation>Uma linha por avaliação: um estudo em um tema, com o seu grau</translation>
    </message>
    <message>
        <source>One row per passage</source>
        <translation>Uma linha por trecho</translation>
    </message>
    <message>
        <source>One row per theme</source>
        <translation>Uma linha por tema</translation>
    </message>
    <message>
        <source>Only my notes, one row per note</source>
        <translation>Somente minhas notas, uma linha por nota</translation>
    </message>
    <message>
        <source>Sa&amp;ve the source in a second file</source>
        <translation>Sal&amp;var a fonte em um segundo arquivo</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>Salvar a exportação</translation>
    </message>
    <message>
        <source>T&amp;icked themes ({count})</source>
        <translation>Temas &amp;marcados ({count})</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Themes found &amp;by the search ({count})</source>
        <translation>Temas encontrados pela &amp;busca ({count})</translation>
    </message>
    <message>
        <source>With my notes, in separate columns</source>
        <translation>Com minhas notas, em colunas separadas</translation>
    </message>
    <message>
        <source>Without my notes</source>
        <translation>Sem minhas notas</translation>
    </message>
    <message>
        <source>{kind} (*.{ending})</source>
        <translation>{kind} (*.{ending})</translation>
    </message>
</context>
<context>
    <name>ExportNotesDialog</name>
    <message numerus="yes">
        <source>%n notes written to {path}.</source>
        <translation>
            <numerusform>%Ln nota gravada em {path}.</numerusform>
            <numerusform>%Ln notas gravadas em {path}.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Arranged</source>
        <translation>&amp;Organização</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>A colleague opens this file with File &gt; Import notes… and gets everything about each note. Other programs that know Web Annotations can read it too.</source>
        <translation>Um colega abre este arquivo com Arquivo &gt; Importar notas… e recebe tudo sobre cada nota. Outros programas que reconhecem Web Annotations também podem lê-lo.</translation>
    </message>
    <message>
        <source>A report to read, print or work on in a text editor.</source>
        <translation>Um relatório para ler, imprimir ou editar em um editor de texto.</translation>
    </message>
    <message>
        <source>A table with one row per note and star.</source>
        <translation>Uma tabela com uma linha por nota e por estrela.</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Por etiqueta</translation>
    </message>
    <message>
        <source>By theme and reference</source>
        <translation>Por tema e referência</translation>
    </message>
    <message>
        <source>Excel and other spreadsheets</source>
        <translation>Excel e outras planilhas</translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation>Exportar notas</translation>
    </message>
    <message>
        <source>F&amp;or</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>For a colleague with QIC Browser (JSON-LD)</source>
        <translation>Para um colega com o QIC Browser (JSON-LD)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Plain CSV (RFC 4180), for R and pandas</source>
        <translation>CSV simples (RFC 4180), para R e pandas</translation>
    </message>
    <message>
        <source>Report to read (Markdown)</source>
        <translation>Relatório para leitura (Markdown)</translation>
    </message>
    <message>
        <source>Save the notes</source>
        <translation>Salvar as notas</translation>
    </message>
    <message>
        <source>Save your notes for a colleague, as a report to read, or as a table.</source>
        <translation>Salve as suas notas para um colega, como relatório para leitura ou como tabela.</translation>
    </message>
    <message>
        <source>Show the f&amp;ile</source>
        <translation>&amp;Mostrar o arquivo</translation>
    </message>
    <message>
        <source>Shown on your notes. Leave empty to omit.</source>
        <translation>Mostrado nas suas notas. Deixe em branco para omitir.</translation>
    </message>
    <message>
        <source>Tab-separated (TSV)</source>
        <translation>Separado por tabulações (TSV)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabela (CSV)</translation>
    </message>
    <message>
        <source>The preview shows the beginning of the file.</source>
        <translation>A visualização mostra o início do arquivo.</translation>
    </message>
    <message>
        <source>The preview shows the complete file.</source>
        <translation>A visualização mostra o arquivo completo.</translation>
    </message>
    <message>
        <source>The preview shows the first {} notes.</source>
        <translation>A visualização mostra as primeiras {} notas.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Seu &amp;nome</translation>
    </message>
    <message>
        <source>change your name</source>
        <translation>alterar seu nome</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>Preview</source>
        <translation>Visualização</translation>
    </message>
</context>
<context>
    <name>ExportProjectDialog</name>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salvar…</translation>
    </message>
    <message>
        <source>A colleague who does not have these reviews can then see your notes on them. Check that the licence of each review lets you pass it on.</source>
        <translation>Um colega que não tem estas revisões poderá então ver as suas notas sobre elas. Verifique se a licença de cada revisão permite que você a repasse.</translation>
    </message>
    <message>
        <source>Deleted notes and recent searches are not in it.</source>
        <translation>Notas excluídas e buscas recentes não estão incluídas.</translation>
    </message>
    <message>
        <source>Export project</source>
        <translation>Exportar projeto</translation>
    </message>
    <message numerus="yes">
        <source>Include the %n imported &amp;reviews (files of {size})</source>
        <translation>
            <numerusform>Incluir a &amp;revisão importada (arquivos de {size})</numerusform>
            <numerusform>Incluir as %Ln &amp;revisões importadas (arquivos de {size})</numerusform>
        </translation>
    </message>
    <message>
        <source>One file with everything of yours: {contents}.</source>
        <translation>Um arquivo com tudo o que é seu: {contents}.</translation>
    </message>
    <message>
        <source>Shown on your notes</source>
        <translation>Mostrado nas suas notas</translation>
    </message>
    <message>
        <source>Without a name, a colleague sees your notes as their own.</source>
        <translation>Sem um nome, um colega vê as suas notas como se fossem dele.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Seu &amp;nome</translation>
    </message>
    <message>
        <source>no notes yet</source>
        <translation>ainda não há notas</translation>
    </message>
</context>
<context>
    <name>ExportReferencesDialog</name>
    <message numerus="yes">
        <source>%n references have no citation and are listed by number and review.</source>
        <translation>
            <numerusform>%Ln referência não tem citação e é listada por número e revisão.</numerusform>
            <numerusform>%Ln referências não têm citação e são listadas por número e revisão.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n references written to {path}.</source>
        <translation>
            <numerusform>%Ln referência gravada em {path}.</numerusform>
            <numerusform>%Ln referências gravadas em {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n references.</source>
        <translation>
            <numerusform>%Ln referência.</numerusform>
            <numerusform>%Ln referências.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stored citations belong to references that this evidence does not have.</source>
        <translation>
            <numerusform>%Ln citação armazenada pertence a uma referência que esta evidência não tem.</numerusform>
            <numerusform>%Ln citações armazenadas pertencem a referências que esta evidência não tem.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>BibTeX, for LaTeX and JabRef</source>
        <translation>BibTeX, para LaTeX e JabRef</translation>
    </message>
    <message>
        <source>CSL-JSON, for Zotero and Pandoc</source>
        <translation>CSL-JSON, para Zotero e Pandoc</translation>
    </message>
    <message>
        <source>Export references</source>
        <translation>Exportar referências</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n are shown.</source>
        <translation>
            <numerusform>É mostrada somente a primeira.</numerusform>
            <numerusform>São mostradas somente as primeiras %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>RIS, for EndNote, Zotero, Mendeley and others</source>
        <translation>RIS, para EndNote, Zotero, Mendeley e outros</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referências</translation>
    </message>
    <message>
        <source>Save references</source>
        <translation>Salvar referências</translation>
    </message>
    <message>
        <source>Table (CSV), for Excel and other spreadsheets</source>
        <translation>Tabela (CSV), para Excel e outras planilhas</translation>
    </message>
    <message>
        <source>Text, in {style} style</source>
        <translation>Texto, no estilo {style}</translation>
    </message>
</context>
<context>
    <name>ExportReviewsDialog</name>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salvar…</translation>
    </message>
    <message>
        <source>Export reviews</source>
        <translation>Exportar revisões</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabelas</translation>
    </message>
    <message>
        <source>The file contains the files that the reviews were imported from, and your answers about how to read them. Your notes are not in it. Check that the licence of a review lets you pass it on.</source>
        <translation>O arquivo contém os arquivos dos quais as revisões foram importadas e as suas respostas sobre como lê-los. As suas notas não estão nele. Verifique se a licença de cada revisão permite que você a repasse.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
</context>
<context>
    <name>ExportSettings</name>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notas</translation>
    </message>
    <message>
        <source>R&amp;ows</source>
        <translation>&amp;Linhas</translation>
    </message>
    <message>
        <source>The export dialog starts with these choices and remembers the last ones you made in it.</source>
        <translation>A janela de exportação começa com estas opções e lembra as últimas que você escolheu nela.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message numerus="yes">
        <source>%n cells have an apostrophe to prevent formulas.</source>
        <translation>
            <numerusform>%Ln célula tem um apóstrofo para evitar fórmulas.</numerusform>
            <numerusform>%Ln células têm um apóstrofo para evitar fórmulas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows written to {name}.</source>
        <translation>
            <numerusform>%Ln linha gravada em {name}.</numerusform>
            <numerusform>%Ln linhas gravadas em {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Impresso.</translation>
    </message>
    <message>
        <source>Source details are in {name}.</source>
        <translation>Os detalhes da fonte estão em {name}.</translation>
    </message>
    <message>
        <source>There are no themes to export.</source>
        <translation>Não há temas para exportar.</translation>
    </message>
</context>
<context>
    <name>FacetList</name>
    <message>
        <source>Narrow the search</source>
        <translation>Refinar a busca</translation>
    </message>
</context>
<context>
    <name>FacetModel</name>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>%Ln trecho</numerusform>
            <numerusform>%Ln trechos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <translation>
            <numerusform>%Ln tema</numerusform>
            <numerusform>%Ln temas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes and references</source>
        <translation>
            <numerusform>%Ln tema ou referência</numerusform>
            <numerusform>%Ln temas e referências</numerusform>
        </translation>
    </message>
    <message>
        <source>Click or Enter: only this</source>
        <translation>Clique ou Enter: somente isto</translation>
    </message>
    <message>
        <source>Click −, Alt+Enter or the menu: exclude this</source>
        <translation>Clique em −, Alt+Enter ou o menu: exceto isto</translation>
    </message>
    <message>
        <source>Ctrl+click or Ctrl+Enter: also include this</source>
        <translation>Ctrl+clique ou Ctrl+Enter: também isto</translation>
    </message>
    <message>
        <source>Exclude this</source>
        <translation>Exceto isto</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ativo</translation>
    </message>
</context>
<context>
    <name>FactorDelegate</name>
    <message>
        <source>⇄ both signs</source>
        <translation>⇄ ambos os sinais</translation>
    </message>
</context>
<context>
    <name>FactorList</name>
    <message>
        <source>Contextual factors</source>
        <translation>Fatores contextuais</translation>
    </message>
</context>
<context>
    <name>FactorModel</name>
    <message>
        <source>All contextual factors</source>
        <translation>Todos os fatores contextuais</translation>
    </message>
    <message>
        <source>Without a label</source>
        <translation>Sem rótulo</translation>
    </message>
    <message>
        <source>Your label {name}</source>
        <translation>Seu rótulo {name}</translation>
    </message>
    <message>
        <source>both signs</source>
        <translation>ambos os sinais</translation>
    </message>
    <message>
        <source>theme {title}</source>
        <translation>tema {title}</translation>
    </message>
    <message>
        <source>your labels: {names}</source>
        <translation>seus rótulos: {names}</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>context</source>
        <translation>contexto</translation>
    </message>
    <message>
        <source>enables</source>
        <translation>facilita</translation>
    </message>
    <message>
        <source>enables and hinders</source>
        <translation>facilita e dificulta</translation>
    </message>
    <message>
        <source>hinders</source>
        <translation>dificulta</translation>
    </message>
</context>
<context>
    <name>FigureWindow</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Drawing (SVG)…</source>
        <translation>&amp;Desenho (SVG)…</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>&amp;Figura</translation>
    </message>
    <message>
        <source>&amp;Mermaid</source>
        <translation>&amp;Mermaid</translation>
    </message>
    <message>
        <source>&amp;Mermaid…</source>
        <translation>&amp;Mermaid…</translation>
    </message>
    <message>
        <source>&amp;Picture (PNG)…</source>
        <translation>&amp;Imagem (PNG)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabela</translation>
    </message>
    <message>
        <source>As a &amp;table (T)</source>
        <translation>Como &amp;tabela (T)</translation>
    </message>
    <message>
        <source>Copied: the figure, and its words as text.</source>
        <translation>Copiadas: a figura e as palavras dela, como texto.</translation>
    </message>
    <message>
        <source>Copied: the pathway for Mermaid.</source>
        <translation>Copiado: o caminho para o Mermaid.</translation>
    </message>
    <message>
        <source>Copied: the table behind the figure.</source>
        <translation>Copiada: a tabela por trás da figura.</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Desenho (*.svg)</translation>
    </message>
    <message>
        <source>Figure of the pathway</source>
        <translation>Figura do caminho</translation>
    </message>
    <message>
        <source>Figure · {theme}</source>
        <translation>Figura · {theme}</translation>
    </message>
    <message>
        <source>Mermaid (*.mmd)</source>
        <translation>Mermaid (*.mmd)</translation>
    </message>
    <message>
        <source>P&amp;DF…</source>
        <translation>PD&amp;F…</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagem (*.png)</translation>
    </message>
    <message>
        <source>Save the figure</source>
        <translation>Salvar a figura</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Choose a theme first: the figure shows how it works.</source>
        <translation>Escolha primeiro um tema: a figura mostra como ele funciona.</translation>
    </message>
    <message>
        <source>{file} saved.</source>
        <translation>{file} salvo.</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>FileSettings</name>
    <message numerus="yes">
        <source>%n backups</source>
        <translation>
            <numerusform>%Ln backup</numerusform>
            <numerusform>%Ln backups</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Backups…</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>&amp;Copiar caminho do arquivo</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Pasta de dados</translation>
    </message>
    <message>
        <source>One is made after each start if anything has changed. The newest {number} are kept, and of the older ones one per day for a week, one per week for five weeks, and one per month.</source>
        <translation>Cada vez que o programa é aberto, faz-se um novo, se algo mudou. Os {number} mais recentes são mantidos e, dos mais antigos, um por dia durante uma semana, um por semana durante cinco semanas e um por mês.</translation>
    </message>
    <message>
        <source>Path copied.</source>
        <translation>Caminho do arquivo copiado.</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mostrar na &amp;pasta</translation>
    </message>
    <message>
        <source>The folder cannot be opened here. Copy its path instead.</source>
        <translation>A pasta não pode ser aberta aqui. Em vez disso, copie o caminho dela.</translation>
    </message>
    <message>
        <source>Your notes, citations, searches, labels and sites are in it. To keep them elsewhere, start the program with --data-dir FOLDER, or set QICBROWSER_DATA.</source>
        <translation>As suas notas, citações, buscas, rótulos e locais estão nela. Para guardá-los em outro lugar, abra o programa com --data-dir FOLDER ou defina QICBROWSER_DATA.</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>Filter by words, quotes or tags</source>
        <translation>Filtrar por palavras, citações literais ou etiquetas</translation>
    </message>
    <message>
        <source>Filter notes</source>
        <translation>Filtrar notas</translation>
    </message>
    <message>
        <source>Only notes in {colour}</source>
        <translation>Somente notas na cor {colour}</translation>
    </message>
    <message>
        <source>Only notes on the theme in the Theme tab</source>
        <translation>Somente notas sobre o tema na aba Tema</translation>
    </message>
    <message>
        <source>Only this theme</source>
        <translation>Somente este tema</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>Show all notes: clear the filter</source>
        <translation>Mostrar todas as notas: limpar o filtro</translation>
    </message>
</context>
<context>
    <name>FindingWriter</name>
    <message numerus="yes">
        <source>%n more findings are listed by the command “audit”.</source>
        <translation>
            <numerusform>Mais %Ln achado é listado pelo comando “audit”.</numerusform>
            <numerusform>Mais %Ln achados são listados pelo comando “audit”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>Nada chama a atenção.</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>O que chama a atenção</translation>
    </message>
</context>
<context>
    <name>FirstHint</name>
    <message>
        <source>&amp;Open the guide</source>
        <translation>&amp;Abrir o guia</translation>
    </message>
    <message>
        <source>Annotate: select words of a theme, then press {first} to {last} for a highlight.</source>
        <translation>Anote: selecione palavras de um tema e pressione {first} a {last} para criar um destaque.</translation>
    </message>
    <message>
        <source>Export: tick themes in the list of themes, then press {keys}.</source>
        <translation>Exporte: marque temas na lista de temas e pressione {keys}.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeiros passos</translation>
    </message>
    <message>
        <source>Got &amp;it</source>
        <translation>&amp;Entendi</translation>
    </message>
    <message>
        <source>Search: type in the box at the top ({keys}). It finds themes, references and your notes.</source>
        <translation>Busque: digite na caixa no alto da janela ({keys}). Ela encontra temas, referências e as suas notas.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message numerus="yes">
        <source>%n cells would be stored as printed</source>
        <translation>
            <numerusform>%Ln célula seria armazenada como impressa</numerusform>
            <numerusform>%Ln células seriam armazenadas como impressas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contextual factors</source>
        <translation>
            <numerusform>%Ln fator contextual</numerusform>
            <numerusform>%Ln fatores contextuais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%Ln achado</numerusform>
            <numerusform>%Ln achados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mechanisms</source>
        <translation>
            <numerusform>%Ln mecanismo</numerusform>
            <numerusform>%Ln mecanismos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcomes</source>
        <translation>
            <numerusform>%Ln desfecho</numerusform>
            <numerusform>%Ln desfechos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n references</source>
        <translation>
            <numerusform>%Ln referência</numerusform>
            <numerusform>%Ln referências</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <translation>
            <numerusform>%Ln tema</numerusform>
            <numerusform>%Ln temas</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Ctrl+Enter imports the table.</source>
        <translation>Ctrl+Enter importa a tabela.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n tables</source>
        <translation>
            <numerusform>Importar %Ln tabela</numerusform>
            <numerusform>Importar %Ln tabelas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n themes</source>
        <translation>
            <numerusform>Importar %Ln tema</numerusform>
            <numerusform>Importar %Ln temas</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>Importing… %p %</source>
        <comment>%p is a number</comment>
        <translation>Importando… %p %</translation>
    </message>
</context>
<context>
    <name>FormFields</name>
    <message>
        <source>from the file</source>
        <translation>do arquivo</translation>
    </message>
</context>
<context>
    <name>GradeOrder</name>
    <message>
        <source>Add a grade</source>
        <translation>Adicionar um grau</translation>
    </message>
    <message>
        <source>Add a grade…</source>
        <translation>Adicionar um grau…</translation>
    </message>
    <message>
        <source>Drag a grade to its place, or move it with Alt+Up and Alt+Down.</source>
        <translation>Arraste um grau até o lugar dele ou mova-o com Alt+Acima e Alt+Abaixo.</translation>
    </message>
    <message>
        <source>Grades, weakest first</source>
        <translation>Graus, do mais fraco ao mais forte</translation>
    </message>
    <message>
        <source>The order is not known</source>
        <translation>A ordem não é conhecida</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>Table as read</source>
        <translation>Tabela como lida</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Try it</source>
        <translation>Experimentar</translation>
    </message>
</context>
<context>
    <name>GuideBrowser</name>
    <message>
        <source>Guide</source>
        <translation>Guia</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guia</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Próxima ocorrência</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>Nenhum resultado</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Ocorrência anterior</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar no guia</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} de {total}</translation>
    </message>
    <message>
        <source>{title} ({count})</source>
        <translation>{title} ({count})</translation>
    </message>
    <message>
        <source>{total} on other pages</source>
        <translation>{total} em outras páginas</translation>
    </message>
</context>
<context>
    <name>HelpActions</name>
    <message>
        <source>There is no tip here.</source>
        <translation>Não há dica aqui.</translation>
    </message>
</context>
<context>
    <name>HitCounter</name>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%Ln resultado</numerusform>
            <numerusform>%Ln resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>Hit {place} of {total}</source>
        <translation>Ocorrência {place} de {total}</translation>
    </message>
    <message>
        <source>Next result ({keys})</source>
        <translation>Próximo resultado ({keys})</translation>
    </message>
    <message>
        <source>Place among the results</source>
        <translation>Posição entre os resultados</translation>
    </message>
    <message>
        <source>Previous result ({keys})</source>
        <translation>Resultado anterior ({keys})</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <translation>{place} de {total}</translation>
    </message>
</context>
<context>
    <name>HitNavigation</name>
    <message>
        <source>Continued from the bottom</source>
        <translation>Continuou a partir do fim</translation>
    </message>
    <message>
        <source>Continued from the top</source>
        <translation>Continuou a partir do início</translation>
    </message>
    <message>
        <source>There are no hits to go to.</source>
        <translation>Não há ocorrências para percorrer.</translation>
    </message>
</context>
<context>
    <name>ImportNotesDialog</name>
    <message numerus="yes">
        <source>%n changed on both sides</source>
        <translation>
            <numerusform>%Ln alterada em ambos os lados</numerusform>
            <numerusform>%Ln alteradas em ambos os lados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%Ln nova</numerusform>
            <numerusform>%Ln novas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer than mine</source>
        <translation>
            <numerusform>%Ln mais recente que a minha</numerusform>
            <numerusform>%Ln mais recentes que as minhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older than mine</source>
        <translation>
            <numerusform>%Ln mais antiga que a minha</numerusform>
            <numerusform>%Ln mais antigas que as minhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on other evidence, not imported</source>
        <translation>
            <numerusform>%Ln sobre outra evidência, não importada</numerusform>
            <numerusform>%Ln sobre outra evidência, não importadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stars among them</source>
        <translation>
            <numerusform>%Ln estrela entre elas</numerusform>
            <numerusform>%Ln estrelas entre elas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that I deleted</source>
        <translation>
            <numerusform>%Ln excluída por mim</numerusform>
            <numerusform>%Ln excluídas por mim</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%Ln igual</numerusform>
            <numerusform>%Ln iguais</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Import notes from {file}</source>
        <translation>Importar notas de {file}</translation>
    </message>
    <message>
        <source>Notes in the file</source>
        <translation>Notas no arquivo</translation>
    </message>
    <message>
        <source>Nothing to import; your notes are unchanged.</source>
        <translation>Nada para importar; as suas notas não mudam.</translation>
    </message>
    <message>
        <source>Their stars become yours: a theme has one star or none.</source>
        <translation>As estrelas do arquivo passam a ser suas: um tema tem uma estrela ou nenhuma.</translation>
    </message>
    <message>
        <source>There are no notes in this file.</source>
        <translation>Não há notas neste arquivo.</translation>
    </message>
    <message>
        <source>Your notes are backed up first. Versions that are replaced go to the deleted notes. The import can be undone in one step with {key}.</source>
        <translation>Antes, faz-se backup das suas notas. As versões substituídas vão para as notas excluídas. A importação pode ser desfeita em um só passo com {key}.</translation>
    </message>
</context>
<context>
    <name>ImportProjectDialog</name>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%Ln já existe aqui</numerusform>
            <numerusform>%Ln já existem aqui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%Ln nova</numerusform>
            <numerusform>%Ln novas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that I deleted</source>
        <translation>
            <numerusform>%Ln excluída por mim</numerusform>
            <numerusform>%Ln excluídas por mim</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that differ from mine</source>
        <translation>
            <numerusform>%Ln diferente da minha</numerusform>
            <numerusform>%Ln diferentes das minhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <translation>
            <numerusform>%Ln tema</numerusform>
            <numerusform>%Ln temas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>From {author}</source>
        <translation>De {author}</translation>
    </message>
    <message numerus="yes">
        <source>Import the %n &amp;reviews that you do not have ({themes}):</source>
        <translation>
            <numerusform>Importar a &amp;revisão que você não tem ({themes}):</numerusform>
            <numerusform>Importar as %Ln &amp;revisões que você não tem ({themes}):</numerusform>
        </translation>
    </message>
    <message>
        <source>Not imported, because what they are on is not in your library: {contents}.</source>
        <translation>Não importado, porque aquilo a que se refere não está na sua biblioteca: {contents}.</translation>
    </message>
    <message>
        <source>Not imported, because you do not have the reviews that they are on: {contents}. {reviews}</source>
        <translation>Não importado, porque você não tem as revisões a que se refere: {contents}. {reviews}</translation>
    </message>
    <message>
        <source>Project {file}</source>
        <translation>Projeto {file}</translation>
    </message>
    <message>
        <source>The project is empty.</source>
        <translation>O projeto está vazio.</translation>
    </message>
    <message>
        <source>There is nothing to import: your notes stay as they are.</source>
        <translation>Não há nada para importar: as suas notas ficam como estão.</translation>
    </message>
    <message>
        <source>Ticked entries are imported. What differs from yours stays yours unless you tick it; a note that is replaced goes to the deleted notes. Your notes are backed up first. One undo ({key}) takes everything back.</source>
        <translation>As entradas marcadas são importadas. Onde há diferenças, a sua versão é mantida, a menos que você marque a do arquivo; uma nota substituída vai para as notas excluídas. Antes, faz-se backup das suas notas. Tudo pode ser desfeito em um só passo com {key}.</translation>
    </message>
    <message>
        <source>Use &amp;theirs wherever it differs from mine</source>
        <translation>Usar a versão do &amp;arquivo sempre que diferir da minha</translation>
    </message>
    <message>
        <source>What is in the project</source>
        <translation>O que há no projeto</translation>
    </message>
</context>
<context>
    <name>ImportReviewsDialog</name>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Each review is read again from its imported files, with the answers of whoever sent it. If you tick one that you have in another version, yours is replaced. One undo ({key}) takes everything back.</source>
        <translation>Cada revisão é lida novamente dos seus arquivos importados, com as respostas de quem a enviou. Se você marcar uma revisão que tem em outra versão, a sua será substituída. Tudo pode ser desfeito em um só passo com {key}.</translation>
    </message>
    <message>
        <source>In your library</source>
        <translation>Na sua biblioteca</translation>
    </message>
    <message>
        <source>In your library, the same</source>
        <translation>Na sua biblioteca, igual</translation>
    </message>
    <message>
        <source>In your library, with other details or answers</source>
        <translation>Na sua biblioteca, com outros detalhes ou respostas</translation>
    </message>
    <message numerus="yes">
        <source>In your library; %n themes differ</source>
        <translation>
            <numerusform>Na sua biblioteca; %Ln tema difere</numerusform>
            <numerusform>Na sua biblioteca; %Ln temas diferem</numerusform>
        </translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nova</translation>
    </message>
    <message>
        <source>New tables of a review in your library</source>
        <translation>Novas tabelas de uma revisão da sua biblioteca</translation>
    </message>
    <message>
        <source>Nothing in this file can be imported.</source>
        <translation>Nada neste arquivo pode ser importado.</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Andamento da importação</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referências</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>Reviews in {file}</source>
        <translation>Revisões em {file}</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
</context>
<context>
    <name>ImportWindow</name>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Discard your answers?</source>
        <translation>Descartar as suas respostas?</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Importar uma tabela</translation>
    </message>
    <message>
        <source>The table is not imported yet. Your answers about how to read it will be lost.</source>
        <translation>A tabela ainda não foi importada. As suas respostas sobre como lê-la serão perdidas.</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message numerus="yes">
        <source>%n citations attached</source>
        <translation>
            <numerusform>%Ln citação anexada</numerusform>
            <numerusform>%Ln citações anexadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citations attached. Undo with {keys}.</source>
        <translation>
            <numerusform>%Ln citação anexada. Para desfazer, {keys}.</numerusform>
            <numerusform>%Ln citações anexadas. Para desfazer, {keys}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes could not be placed and are listed as unplaced</source>
        <translation>
            <numerusform>%Ln nota não pôde ser posicionada e é listada como sem posição</numerusform>
            <numerusform>%Ln notas não puderam ser posicionadas e são listadas como sem posição</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes imported</source>
        <translation>
            <numerusform>%Ln tema importado</numerusform>
            <numerusform>%Ln temas importados</numerusform>
        </translation>
    </message>
    <message>
        <source>Files with tables ({patterns})</source>
        <translation>Arquivos com tabelas ({patterns})</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Importar uma tabela</translation>
    </message>
    <message>
        <source>There is no table on the clipboard. Copy one from a web page or a document.</source>
        <translation>Não há tabela na área de transferência. Copie uma de uma página web ou de um documento.</translation>
    </message>
    <message>
        <source>{imported}; {more}</source>
        <comment>what was imported, and what else there is to know</comment>
        <translation>{imported}; {more}</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>&amp;Correct the cell…</source>
        <translation>&amp;Corrigir a célula…</translation>
    </message>
    <message>
        <source>&amp;Keep unread text as printed</source>
        <translation>&amp;Manter como impresso o texto não lido</translation>
    </message>
    <message>
        <source>(4, 40-42)</source>
        <translation>(4, 40-42)</translation>
    </message>
    <message>
        <source>(Doe 2015)</source>
        <translation>(Doe 2015)</translation>
    </message>
    <message>
        <source>12,15 raised</source>
        <translation>12,15 sobrescritos</translation>
    </message>
    <message>
        <source>2, 5, 7 in a column</source>
        <translation>2, 5, 7 em uma coluna</translation>
    </message>
    <message>
        <source>A &amp;blank cell of the column repeats the one above</source>
        <translation>Uma célula em &amp;branco da coluna repete a de cima</translation>
    </message>
    <message>
        <source>Against: {stream}</source>
        <translation>Contra: {stream}</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>Barreiras</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Contextual factors</source>
        <translation>Fatores contextuais</translation>
    </message>
    <message>
        <source>Enablers</source>
        <translation>Facilitadores</translation>
    </message>
    <message>
        <source>Enablers and barriers</source>
        <translation>Facilitadores e barreiras</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Pasta de trabalho do Excel</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Achado</translation>
    </message>
    <message>
        <source>For: {stream}</source>
        <translation>A favor: {stream}</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Group of themes</source>
        <translation>Grupo de temas</translation>
    </message>
    <message>
        <source>JATS article</source>
        <translation>Artigo JATS</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>Marks: X, +, −</source>
        <translation>Marcas: X, +, −</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>Mecanismo</translation>
    </message>
    <message>
        <source>Mixed: {stream}</source>
        <translation>Misto: {stream}</translation>
    </message>
    <message>
        <source>No caption</source>
        <translation>Sem legenda</translation>
    </message>
    <message>
        <source>No theme is read yet</source>
        <translation>Nenhum tema foi lido ainda</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note under the table</source>
        <translation>Nota abaixo da tabela</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Desfecho</translation>
    </message>
    <message>
        <source>Printed number</source>
        <translation>Número impresso</translation>
    </message>
    <message>
        <source>Quality of the study</source>
        <translation>Qualidade do estudo</translation>
    </message>
    <message>
        <source>Reason for the grade</source>
        <translation>Motivo do grau</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referências</translation>
    </message>
    <message>
        <source>Repeated headings</source>
        <translation>Cabeçalhos repetidos</translation>
    </message>
    <message>
        <source>Row number</source>
        <translation>Número da linha</translation>
    </message>
    <message>
        <source>Row of the table</source>
        <translation>Linha da tabela</translation>
    </message>
    <message>
        <source>Section title</source>
        <translation>Título de seção</translation>
    </message>
    <message>
        <source>Sentence with (C) (M) (O)</source>
        <translation>Frase com (C) (M) (O)</translation>
    </message>
    <message>
        <source>Sign of the factors</source>
        <translation>Sinal dos fatores</translation>
    </message>
    <message>
        <source>Stream of evidence</source>
        <translation>Vertente de evidência</translation>
    </message>
    <message>
        <source>Stream: {name}</source>
        <translation>Vertente: {name}</translation>
    </message>
    <message>
        <source>Table {label}</source>
        <translation>Tabela {label}</translation>
    </message>
    <message>
        <source>Table {label} · {title}</source>
        <translation>Tabela {label} · {title}</translation>
    </message>
    <message>
        <source>The &amp;row is</source>
        <translation>A &amp;linha é</translation>
    </message>
    <message>
        <source>The file has no table to import</source>
        <translation>O arquivo não tem nenhuma tabela para importar</translation>
    </message>
    <message>
        <source>The file is being read again</source>
        <translation>O arquivo está sendo lido novamente</translation>
    </message>
    <message>
        <source>The heading is the &amp;grade of what is below it: {grade}</source>
        <translation>O cabeçalho é o &amp;grau do que está abaixo dele: {grade}</translation>
    </message>
    <message>
        <source>The review has no title yet</source>
        <translation>A revisão ainda não tem título</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Theme and finding</source>
        <translation>Tema e achado</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Para saber</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Para conferir</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>Para resolver</translation>
    </message>
    <message>
        <source>What it looks like</source>
        <translation>Qual é a aparência</translation>
    </message>
    <message>
        <source>What the column &amp;holds…</source>
        <translation>O que a coluna &amp;contém…</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Documento do Word</translation>
    </message>
    <message>
        <source>Yes or no beside a sentence</source>
        <translation>Sim ou não ao lado de uma frase</translation>
    </message>
    <message>
        <source>[46, 67-69]</source>
        <translation>[46, 67-69]</translation>
    </message>
    <message>
        <source>a configuration</source>
        <translation>uma configuração</translation>
    </message>
    <message>
        <source>a study</source>
        <translation>um estudo</translation>
    </message>
    <message>
        <source>a theme</source>
        <translation>um tema</translation>
    </message>
    <message>
        <source>digits after a word</source>
        <translation>algarismos após uma palavra</translation>
    </message>
    <message>
        <source>lists side by side</source>
        <translation>listas lado a lado</translation>
    </message>
    <message>
        <source>text with separators</source>
        <translation>texto com separadores</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>página web</translation>
    </message>
    <message>
        <source>{name}, graded {grade}</source>
        <translation>{name}, com grau {grade}</translation>
    </message>
    <message>
        <source>{table}: no theme is read yet</source>
        <translation>{table}: nenhum tema foi lido ainda</translation>
    </message>
</context>
<context>
    <name>KeySettings</name>
    <message>
        <source>&amp;Show all keys</source>
        <translation>&amp;Mostrar todos os atalhos</translation>
    </message>
    <message>
        <source>Change &amp;keys…</source>
        <translation>Alterar &amp;atalhos…</translation>
    </message>
    <message>
        <source>Every command of the menus can have other keys. The guide lists those of the first start.</source>
        <translation>Todos os comandos dos menus podem ter outros atalhos. O guia lista os atalhos originais.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>&amp;Use these keys</source>
        <translation>&amp;Usar este atalho</translation>
    </message>
    <message>
        <source>A list uses these keys. They cannot be changed.</source>
        <translation>Uma lista usa este atalho. Ele não pode ser alterado.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Filter by name or keys</source>
        <translation>Filtrar por nome ou atalho</translation>
    </message>
    <message>
        <source>Filter the commands</source>
        <translation>Filtrar os comandos</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atalhos</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Novo atalho</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Pressione o novo atalho</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>Restaurar &amp;todos</translation>
    </message>
    <message>
        <source>The command will have no keys.</source>
        <translation>O comando ficará sem atalho.</translation>
    </message>
    <message>
        <source>These keys are needed for typing. Hold Ctrl or Alt as well.</source>
        <translation>Estas teclas são necessárias para digitar. Mantenha também Ctrl ou Alt pressionado.</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>sem atalho</translation>
    </message>
    <message>
        <source>“{command}” has these keys now, and would lose them.</source>
        <translation>“{command}” tem este atalho agora e o perderia.</translation>
    </message>
</context>
<context>
    <name>LabelCommands</name>
    <message numerus="yes">
        <source>%n contextual factors copied.</source>
        <translation>
            <numerusform>%Ln fator contextual copiado.</numerusform>
            <numerusform>%Ln fatores contextuais copiados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a label in the list, grouped by your labels.</source>
        <translation>Escolha um rótulo na lista, agrupada pelos seus rótulos.</translation>
    </message>
</context>
<context>
    <name>LabelPicture</name>
    <message>
        <source>Labels and themes</source>
        <translation>Rótulos e temas</translation>
    </message>
    <message>
        <source>The labels with a pencil are the reader&apos;s, not the review&apos;s.</source>
        <translation>Os rótulos com um lápis são do leitor, não da revisão.</translation>
    </message>
</context>
<context>
    <name>LabelTable</name>
    <message>
        <source>Labels and themes: how many contextual factors, by sign</source>
        <translation>Rótulos e temas: quantos fatores contextuais, por sinal</translation>
    </message>
</context>
<context>
    <name>LabelTableModel</name>
    <message>
        <source>All factors</source>
        <translation>Todos os fatores</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Todos os temas</translation>
    </message>
    <message>
        <source>Without a label</source>
        <translation>Sem rótulo</translation>
    </message>
</context>
<context>
    <name>Labelling</name>
    <message numerus="yes">
        <source>%n contextual factors carry the label “{name}” now.</source>
        <translation>
            <numerusform>%Ln fator contextual agora tem o rótulo “{name}”.</numerusform>
            <numerusform>%Ln fatores contextuais agora têm o rótulo “{name}”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>Merge labels</source>
        <translation>Mesclar rótulos</translation>
    </message>
    <message>
        <source>Name of the label:</source>
        <translation>Nome do rótulo:</translation>
    </message>
    <message numerus="yes">
        <source>One of your labels, or a new one, for %n contextual factors:</source>
        <translation>
            <numerusform>Um dos seus rótulos, ou um novo, para o fator contextual:</numerusform>
            <numerusform>Um dos seus rótulos, ou um novo, para %Ln fatores contextuais:</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Rename label</source>
        <translation>Renomear rótulo</translation>
    </message>
    <message>
        <source>Select the contextual factors that the label is for.</source>
        <translation>Selecione os fatores contextuais aos quais o rótulo se destina.</translation>
    </message>
    <message>
        <source>The label that “{name}” is merged into:</source>
        <translation>O rótulo com o qual “{name}” será mesclado:</translation>
    </message>
    <message>
        <source>The label “{name}” was deleted; its factors stay.</source>
        <translation>O rótulo “{name}” foi excluído; os fatores permanecem.</translation>
    </message>
    <message>
        <source>There is no other label.</source>
        <translation>Não há outro rótulo.</translation>
    </message>
    <message>
        <source>They carry the label “{name}” already.</source>
        <translation>Eles já têm o rótulo “{name}”.</translation>
    </message>
    <message>
        <source>Why do these contextual factors belong together?</source>
        <translation>Por que estes fatores contextuais ficam juntos?</translation>
    </message>
    <message>
        <source>delete label “{name}”</source>
        <translation>excluir rótulo “{name}”</translation>
    </message>
    <message numerus="yes">
        <source>label %n contextual factors</source>
        <translation>
            <numerusform>rotular %Ln fator contextual</numerusform>
            <numerusform>rotular %Ln fatores contextuais</numerusform>
        </translation>
    </message>
    <message>
        <source>merge label “{name}”</source>
        <translation>mesclar rótulo “{name}”</translation>
    </message>
    <message>
        <source>reason of label “{name}”</source>
        <translation>motivo do rótulo “{name}”</translation>
    </message>
    <message numerus="yes">
        <source>remove a label from %n contextual factors</source>
        <translation>
            <numerusform>remover um rótulo de %Ln fator contextual</numerusform>
            <numerusform>remover um rótulo de %Ln fatores contextuais</numerusform>
        </translation>
    </message>
    <message>
        <source>rename label “{name}”</source>
        <translation>renomear rótulo “{name}”</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Comes with the program.</source>
        <translation>Vem com o programa.</translation>
    </message>
    <message>
        <source>Graded, in words that are not a scale.</source>
        <translation>Com graus, em palavras que não formam uma escala.</translation>
    </message>
    <message>
        <source>Graded. {scale}</source>
        <translation>Com graus. {scale}</translation>
    </message>
    <message>
        <source>Hidden reviews</source>
        <translation>Revisões ocultas</translation>
    </message>
    <message>
        <source>Imported on {day} from {file}</source>
        <translation>Importada em {day} de {file}</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>No notes, stars or citations yet.</source>
        <translation>Ainda não há notas, estrelas ou citações.</translation>
    </message>
    <message>
        <source>Not graded.</source>
        <translation>Sem graus.</translation>
    </message>
    <message>
        <source>Of these on reviews that are hidden or were removed: {counts}</source>
        <translation>Destes, em revisões ocultas ou removidas: {counts}</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Revisões</translation>
    </message>
    <message>
        <source>Some of its tables come with the program.</source>
        <translation>Algumas das tabelas dela vêm com o programa.</translation>
    </message>
    <message>
        <source>There are no reviews in the library.</source>
        <translation>Não há revisões na biblioteca.</translation>
    </message>
    <message>
        <source>To add one, choose File &gt; Import a table, or drop a file on the window.</source>
        <translation>Para adicionar uma, escolha Arquivo &gt; Importar uma tabela ou solte um arquivo na janela.</translation>
    </message>
    <message>
        <source>To show one again, choose it in View &gt; Hidden reviews.</source>
        <translation>Para mostrar uma novamente, escolha-a em Exibir &gt; Revisões ocultas.</translation>
    </message>
    <message>
        <source>What you have added</source>
        <translation>O que você adicionou</translation>
    </message>
    <message>
        <source>You added: {counts}</source>
        <translation>Você adicionou: {counts}</translation>
    </message>
    <message>
        <source>Your notes and citations cannot be read now.</source>
        <translation>As suas notas e citações não podem ser lidas agora.</translation>
    </message>
</context>
<context>
    <name>ListAttaching</name>
    <message numerus="yes">
        <source>attach %n citations</source>
        <translation>
            <numerusform>anexar citação</numerusform>
            <numerusform>anexar %Ln citações</numerusform>
        </translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>a área de transferência</translation>
    </message>
</context>
<context>
    <name>ListedEntries</name>
    <message>
        <source>Citation</source>
        <translation>Citação</translation>
    </message>
    <message>
        <source>Entries of the file for references of {review}, by the numbers or labels printed before them.</source>
        <translation>Entradas do arquivo para referências de {review}, pelos números ou rótulos impressos antes delas.</translation>
    </message>
    <message>
        <source>Entries of the reference list</source>
        <translation>Entradas da lista de referências</translation>
    </message>
    <message>
        <source>Entry in the file</source>
        <translation>Entrada no arquivo</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>attached already</source>
        <translation>já anexada</translation>
    </message>
    <message>
        <source>to be attached</source>
        <translation>a anexar</translation>
    </message>
</context>
<context>
    <name>LiveSearch</name>
    <message>
        <source>The place that was searched in is no longer in the library. The search is everywhere now.</source>
        <translation>O lugar em que se buscava já não está na biblioteca. Agora a busca é em toda parte.</translation>
    </message>
    <message>
        <source>The search would be too long. Shorten it first.</source>
        <translation>A busca ficaria longa demais. Encurte-a primeiro.</translation>
    </message>
</context>
<context>
    <name>LongExport</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>Writing %n rows…</source>
        <translation>
            <numerusform>Gravando %Ln linha…</numerusform>
            <numerusform>Gravando %Ln linhas…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LongTask</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>MapLegend</name>
    <message>
        <source>cited; the table gives no grades</source>
        <translation>citado; a tabela não traz graus</translation>
    </message>
    <message>
        <source>empty: not cited in the theme</source>
        <translation>vazio: não citado no tema</translation>
    </message>
    <message>
        <source>not cited in that stream</source>
        <translation>não citado nessa vertente</translation>
    </message>
    <message>
        <source>the review&apos;s grades</source>
        <translation>os graus da revisão</translation>
    </message>
</context>
<context>
    <name>MapOverview</name>
    <message>
        <source>All {themes} × {studies}</source>
        <translation>Todos os {themes} × {studies}</translation>
    </message>
    <message>
        <source>Overview of the map</source>
        <translation>Visão geral do mapa</translation>
    </message>
    <message>
        <source>The frame is what is in sight; drag it to see other parts.</source>
        <translation>A moldura é o que está à vista; arraste-a para ver outras partes.</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>How many studies of each stream and grade</source>
        <translation>Quantos estudos de cada vertente e grau</translation>
    </message>
    <message>
        <source>Only themes found</source>
        <translation>Somente temas encontrados</translation>
    </message>
    <message>
        <source>Order of studies</source>
        <translation>Ordem dos estudos</translation>
    </message>
    <message>
        <source>Order of themes</source>
        <translation>Ordem dos temas</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Vertentes</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Estudos</translation>
    </message>
    <message>
        <source>Studies by grade</source>
        <translation>Estudos por grau</translation>
    </message>
    <message>
        <source>Studies by number</source>
        <translation>Estudos por número</translation>
    </message>
    <message>
        <source>Studies by themes</source>
        <translation>Estudos por temas</translation>
    </message>
    <message>
        <source>Themes as printed</source>
        <translation>Temas como impressos</translation>
    </message>
    <message>
        <source>Themes by number of studies</source>
        <translation>Temas por número de estudos</translation>
    </message>
    <message>
        <source>Themes by title</source>
        <translation>Temas por título</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>E se</translation>
    </message>
    <message>
        <source>What is left of each theme if some studies did not count</source>
        <translation>O que resta de cada tema se alguns estudos não contassem</translation>
    </message>
    <message>
        <source>Which study stands behind which theme</source>
        <translation>Quais estudos embasam cada tema</translation>
    </message>
</context>
<context>
    <name>MapSide</name>
    <message>
        <source>Also cited for:</source>
        <translation>Também citado em:</translation>
    </message>
    <message>
        <source>Choose a cell of the map to see what is behind it.</source>
        <translation>Escolha uma célula do mapa para ver o que está por trás dela.</translation>
    </message>
    <message>
        <source>Chosen in the map</source>
        <translation>Escolhido no mapa</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Contextual factors</source>
        <translation>Fatores contextuais</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Achados</translation>
    </message>
    <message>
        <source>Mechanisms</source>
        <translation>Mecanismos</translation>
    </message>
    <message>
        <source>Not cited for this theme.</source>
        <translation>Não citado neste tema.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Desfecho</translation>
    </message>
    <message>
        <source>The source states none.</source>
        <translation>A fonte não informa nenhum.</translation>
    </message>
    <message>
        <source>The table cites studies for the theme as a whole, not for one of its passages.</source>
        <translation>A tabela cita estudos para o tema como um todo, não para um dos seus trechos.</translation>
    </message>
    <message>
        <source>The theme</source>
        <translation>O tema</translation>
    </message>
    <message>
        <source>not cited</source>
        <translation>não citado</translation>
    </message>
</context>
<context>
    <name>MapTab</name>
    <message>
        <source>Chosen</source>
        <translation>Escolhido</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>O que conta</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message numerus="yes">
        <source>%n distinct</source>
        <comment>studies</comment>
        <translation>
            <numerusform>%Ln distinto</numerusform>
            <numerusform>%Ln distintos</numerusform>
        </translation>
    </message>
    <message>
        <source>Map of themes and studies</source>
        <translation>Mapa de temas e estudos</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Estudos</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Themes resting on it</source>
        <translation>Temas que se apoiam nele</translation>
    </message>
</context>
<context>
    <name>MatchDialog</name>
    <message numerus="yes">
        <source>%n citations attached before will be replaced.</source>
        <translation>
            <numerusform>%Ln citação anexada antes será substituída.</numerusform>
            <numerusform>%Ln citações anexadas antes serão substituídas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} citations are matched.</source>
        <translation>
            <numerusform>%Ln de {total} citações tem correspondência.</numerusform>
            <numerusform>%Ln de {total} citações têm correspondência.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Leave unmatched</source>
        <translation>&amp;Deixar sem correspondência</translation>
    </message>
    <message>
        <source>A reference can have only one citation. Drag one at a time.</source>
        <translation>Uma referência só pode ter uma citação. Arraste uma por vez.</translation>
    </message>
    <message numerus="yes">
        <source>Attach %n citations</source>
        <translation>
            <numerusform>Anexar %Ln citação</numerusform>
            <numerusform>Anexar %Ln citações</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach citations from {source}</source>
        <translation>Anexar citações de {source}</translation>
    </message>
    <message>
        <source>Matches use only numbers stated in the file. Drag a citation to its reference, or type the reference&apos;s number. Delete leaves it unmatched. Citations in italics are kept word for word.</source>
        <translation>As correspondências usam somente números informados no arquivo. Arraste uma citação até a referência ou digite o número da referência. Del a deixa sem correspondência. Citações em itálico são mantidas palavra por palavra.</translation>
    </message>
</context>
<context>
    <name>MatchModel</name>
    <message>
        <source>(empty)</source>
        <translation>(vazia)</translation>
    </message>
    <message>
        <source>Chosen by you.</source>
        <translation>Correspondência escolhida por você.</translation>
    </message>
    <message>
        <source>Citation in the file</source>
        <translation>Citação no arquivo</translation>
    </message>
    <message>
        <source>Left unmatched by you.</source>
        <translation>Deixada sem correspondência por você.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>Replaces the citation that you attached ({source}, {day}).</source>
        <translation>Substitui a citação que você anexou ({source}, {day}).</translation>
    </message>
    <message>
        <source>Several reviews have a reference {number}. Type {example}, or drag the citation to one.</source>
        <translation>Várias revisões têm uma referência {number}. Digite {example} ou arraste a citação até uma delas.</translation>
    </message>
    <message>
        <source>There is no reference {number}.</source>
        <translation>Não há referência {number}.</translation>
    </message>
    <message>
        <source>This citation is already attached.</source>
        <translation>Esta citação já está anexada.</translation>
    </message>
    <message>
        <source>You assigned this number to another citation.</source>
        <translation>Você atribuiu este número a outra citação.</translation>
    </message>
    <message>
        <source>{place}: {citation}</source>
        <translation>{place}: {citation}</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;APA</source>
        <translation>&amp;APA</translation>
    </message>
    <message>
        <source>&amp;About QIC Browser</source>
        <translation>&amp;Sobre o QIC Browser</translation>
    </message>
    <message>
        <source>&amp;Absent</source>
        <translation>&amp;Ausente</translation>
    </message>
    <message>
        <source>&amp;Add to the selected notes</source>
        <translation>&amp;Adicionar às notas selecionadas</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>A&amp;notar</translation>
    </message>
    <message>
        <source>&amp;Attach citations from the clipboard…</source>
        <translation>&amp;Anexar citações da área de transferência…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Backups…</translation>
    </message>
    <message>
        <source>&amp;Citation style</source>
        <translation>Estilo de &amp;citação</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Fechar janela</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>Paleta de &amp;comandos…</translation>
    </message>
    <message>
        <source>&amp;Contexts</source>
        <translation>&amp;Contextos</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Count it or leave it out</source>
        <translation>&amp;Contar ou omitir</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>&amp;Data folder…</source>
        <translation>Pasta de &amp;dados…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <source>&amp;Delete label</source>
        <translation>E&amp;xcluir rótulo</translation>
    </message>
    <message>
        <source>&amp;Delete permanently</source>
        <translation>Excluir &amp;permanentemente</translation>
    </message>
    <message>
        <source>&amp;Delete the note here</source>
        <translation>Excl&amp;uir a nota neste ponto</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <comment>the menu</comment>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Edit the note here</source>
        <translation>&amp;Editar a nota neste ponto</translation>
    </message>
    <message>
        <source>&amp;Exclude this</source>
        <translation>E&amp;xceto isto</translation>
    </message>
    <message>
        <source>&amp;Export this review…</source>
        <translation>&amp;Exportar esta revisão…</translation>
    </message>
    <message>
        <source>&amp;Export this theme…</source>
        <translation>&amp;Exportar este tema…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Figure…</source>
        <translation>&amp;Figura…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrar</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Avançar</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Tela che&amp;ia</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Go to note</source>
        <translation>&amp;Ir para a nota</translation>
    </message>
    <message>
        <source>&amp;Go to theme</source>
        <translation>Ir para &amp;o tema</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>Ir &amp;para…</translation>
    </message>
    <message>
        <source>&amp;Group results by theme</source>
        <translation>Agr&amp;upar resultados por tema</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guia</translation>
    </message>
    <message>
        <source>&amp;Harvard</source>
        <translation>&amp;Harvard</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Hidden reviews</source>
        <translation>Revisões &amp;ocultas</translation>
    </message>
    <message>
        <source>&amp;Hide this review</source>
        <translation>&amp;Ocultar esta revisão</translation>
    </message>
    <message>
        <source>&amp;Import notes…</source>
        <translation>I&amp;mportar notas…</translation>
    </message>
    <message>
        <source>&amp;Keep it there</source>
        <translation>&amp;Manter ali</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Atalhos…</translation>
    </message>
    <message>
        <source>&amp;Label…</source>
        <translation>&amp;Rotular…</translation>
    </message>
    <message>
        <source>&amp;Larger cells</source>
        <translation>Células &amp;maiores</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texto &amp;maior</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Biblioteca</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Mapa</translation>
    </message>
    <message>
        <source>&amp;Merge label into…</source>
        <translation>Mesc&amp;lar rótulo com…</translation>
    </message>
    <message>
        <source>&amp;Narrower pane</source>
        <translation>Painel mais &amp;estreito</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Nova janela</translation>
    </message>
    <message>
        <source>&amp;Next theme</source>
        <translation>Pró&amp;ximo tema</translation>
    </message>
    <message>
        <source>&amp;Not relevant</source>
        <translation>&amp;Não relevante</translation>
    </message>
    <message>
        <source>&amp;Note on the selected words</source>
        <translation>&amp;Nota sobre as palavras selecionadas</translation>
    </message>
    <message>
        <source>&amp;Only notes with this tag</source>
        <translation>&amp;Somente notas com esta etiqueta</translation>
    </message>
    <message>
        <source>&amp;Only this</source>
        <translation>&amp;Somente isto</translation>
    </message>
    <message>
        <source>&amp;Open DOI or web page</source>
        <translation>Abrir &amp;DOI ou página web</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>&amp;Abrir projeto…</translation>
    </message>
    <message>
        <source>&amp;Open the theme</source>
        <translation>&amp;Abrir o tema</translation>
    </message>
    <message>
        <source>&amp;Open theme</source>
        <translation>&amp;Abrir tema</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Presente</translation>
    </message>
    <message>
        <source>&amp;Previous note on the page</source>
        <translation>Nota anter&amp;ior da página</translation>
    </message>
    <message>
        <source>&amp;Previous theme</source>
        <translation>Tema an&amp;terior</translation>
    </message>
    <message>
        <source>&amp;Print this theme…</source>
        <translation>&amp;Imprimir este tema…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>&amp;References</source>
        <translation>&amp;Referências</translation>
    </message>
    <message>
        <source>&amp;Remove from the comparison</source>
        <translation>&amp;Remover da comparação</translation>
    </message>
    <message>
        <source>&amp;Remove from the search</source>
        <translation>&amp;Remover da busca</translation>
    </message>
    <message>
        <source>&amp;Remove from the selected notes</source>
        <translation>&amp;Remover das notas selecionadas</translation>
    </message>
    <message>
        <source>&amp;Remove from this label</source>
        <translation>Remo&amp;ver deste rótulo</translation>
    </message>
    <message>
        <source>&amp;Remove match</source>
        <translation>&amp;Remover correspondência</translation>
    </message>
    <message>
        <source>&amp;Remove this review</source>
        <translation>&amp;Remover esta revisão</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renomear</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renomear…</translation>
    </message>
    <message>
        <source>&amp;Reopen an export…</source>
        <translation>&amp;Reabrir uma exportação…</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Salvar como…</translation>
    </message>
    <message>
        <source>&amp;Search again</source>
        <translation>&amp;Buscar novamente</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>&amp;Buscar em tudo</translation>
    </message>
    <message>
        <source>&amp;Shorter pane</source>
        <translation>Painel mais &amp;baixo</translation>
    </message>
    <message>
        <source>&amp;Show this scenario</source>
        <translation>&amp;Mostrar este cenário</translation>
    </message>
    <message>
        <source>&amp;Smaller cells</source>
        <translation>Células me&amp;nores</translation>
    </message>
    <message>
        <source>&amp;Source row</source>
        <translation>&amp;Linha da fonte</translation>
    </message>
    <message>
        <source>&amp;Taller pane</source>
        <translation>Painel mais &amp;alto</translation>
    </message>
    <message>
        <source>&amp;Themes</source>
        <translation>&amp;Temas</translation>
    </message>
    <message>
        <source>&amp;Tick the themes found</source>
        <translation>&amp;Marcar os temas encontrados</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Unknown</source>
        <translation>&amp;Desconhecido</translation>
    </message>
    <message>
        <source>&amp;Unplaced notes</source>
        <translation>Notas sem &amp;posição</translation>
    </message>
    <message>
        <source>&amp;Vancouver</source>
        <translation>&amp;Vancouver</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Wider pane</source>
        <translation>Painel mais &amp;largo</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Janela</translation>
    </message>
    <message>
        <source>&amp;Write reason</source>
        <translation>&amp;Escrever motivo</translation>
    </message>
    <message>
        <source>A&amp;dd the theme to Compare</source>
        <translation>&amp;Adicionar o tema a Comparar</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>A&amp;dicionar…</translation>
    </message>
    <message>
        <source>A&amp;lso include this</source>
        <translation>&amp;Incluir também isto</translation>
    </message>
    <message>
        <source>A&amp;lso with this tag</source>
        <translation>&amp;Também com esta etiqueta</translation>
    </message>
    <message>
        <source>About the &amp;review</source>
        <translation>Sobre a &amp;revisão</translation>
    </message>
    <message>
        <source>Add &amp;tags…</source>
        <translation>Adicionar e&amp;tiquetas…</translation>
    </message>
    <message>
        <source>Add a citation style from a CSL file</source>
        <translation>Adicionar um estilo de citação de um arquivo CSL</translation>
    </message>
    <message>
        <source>Add tags to the selected notes</source>
        <translation>Adicionar etiquetas às notas selecionadas</translation>
    </message>
    <message>
        <source>Add the notes of a colleague&apos;s file to yours</source>
        <translation>Adicionar as notas do arquivo de um colega às suas</translation>
    </message>
    <message>
        <source>All &amp;notes</source>
        <translation>Todas as &amp;notas</translation>
    </message>
    <message>
        <source>Ana&amp;lyse</source>
        <translation>Ana&amp;lisar</translation>
    </message>
    <message>
        <source>As a &amp;table</source>
        <translation>Como &amp;tabela</translation>
    </message>
    <message>
        <source>Attach &amp;citations…</source>
        <translation>Anexar &amp;citações…</translation>
    </message>
    <message>
        <source>Attach a citation from a file to the reference shown</source>
        <translation>Anexar uma citação de um arquivo à referência mostrada</translation>
    </message>
    <message>
        <source>Attach a citation to t&amp;he reference…</source>
        <translation>&amp;Anexar citação à referência…</translation>
    </message>
    <message>
        <source>Attach the note to other words, which you select</source>
        <translation>Anexar a nota a outras palavras, que você seleciona</translation>
    </message>
    <message>
        <source>Attach the note to the selected words</source>
        <translation>Anexar a nota às palavras selecionadas</translation>
    </message>
    <message>
        <source>Attach the note to the words where it is shown</source>
        <translation>Anexar a nota às palavras onde ela é mostrada</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>Com&amp;parar</translation>
    </message>
    <message>
        <source>Choose a theme first: it becomes a column of Compare</source>
        <translation>Escolha primeiro um tema: ele se torna uma coluna em Comparar</translation>
    </message>
    <message>
        <source>Choose a theme first: the figure shows how it works</source>
        <translation>Escolha primeiro um tema: a figura mostra como ele funciona</translation>
    </message>
    <message>
        <source>Choose a theme first: the statement is made of its passages</source>
        <translation>Escolha primeiro um tema: o enunciado é formado pelos trechos dele</translation>
    </message>
    <message>
        <source>Close all windows; everything is saved</source>
        <translation>Fechar todas as janelas; tudo fica salvo</translation>
    </message>
    <message>
        <source>Close this window; everything is saved</source>
        <translation>Fechar esta janela; tudo fica salvo</translation>
    </message>
    <message>
        <source>Co&amp;lour names…</source>
        <translation>N&amp;omes das cores…</translation>
    </message>
    <message>
        <source>Colours, fonts, citation style, export, your name, files and keys</source>
        <translation>Cores, fontes, estilo de citação, exportação, seu nome, arquivos e atalhos</translation>
    </message>
    <message>
        <source>Compare the other themes without this one</source>
        <translation>Comparar os outros temas sem este</translation>
    </message>
    <message>
        <source>Cop&amp;y citation</source>
        <translation>Copiar c&amp;itação</translation>
    </message>
    <message>
        <source>Copy the citations of the selected references</source>
        <translation>Copiar as citações das referências selecionadas</translation>
    </message>
    <message>
        <source>Copy the factor with its theme, your mark and your reason</source>
        <translation>Copiar o fator com o tema, a sua marcação e o seu motivo</translation>
    </message>
    <message>
        <source>Copy the selected contextual factors, each with its sign and theme</source>
        <translation>Copiar os fatores contextuais selecionados, cada um com o sinal e o tema</translation>
    </message>
    <message>
        <source>Copy the selected notes with the words that they are on</source>
        <translation>Copiar as notas selecionadas com as palavras a que se referem</translation>
    </message>
    <message>
        <source>Copy the selected words</source>
        <translation>Copiar as palavras selecionadas</translation>
    </message>
    <message>
        <source>Copy the selected words, else the page shown, with the review&apos;s citation</source>
        <translation>Copiar as palavras selecionadas ou, se não houver, a página mostrada, com a citação da revisão</translation>
    </message>
    <message>
        <source>Copy the text of the search</source>
        <translation>Copiar o texto da busca</translation>
    </message>
    <message>
        <source>Copy the theme or table with the review&apos;s citation</source>
        <translation>Copiar o tema ou a tabela com a citação da revisão</translation>
    </message>
    <message>
        <source>Copy what the review says of the reference, with the review&apos;s citation</source>
        <translation>Copiar o que a revisão diz da referência, com a citação da revisão</translation>
    </message>
    <message>
        <source>Copy with its so&amp;urce</source>
        <translation>Copiar com a f&amp;onte</translation>
    </message>
    <message>
        <source>Copy with s&amp;ource</source>
        <translation>Copiar com a f&amp;onte</translation>
    </message>
    <message>
        <source>Count &amp;all studies</source>
        <translation>Contar &amp;todos os estudos</translation>
    </message>
    <message>
        <source>Count &amp;everything</source>
        <translation>Contar t&amp;udo</translation>
    </message>
    <message>
        <source>Count &amp;no study</source>
        <translation>&amp;Não contar nenhum estudo</translation>
    </message>
    <message>
        <source>Count everything that the review cites again</source>
        <translation>Voltar a contar tudo o que a revisão cita</translation>
    </message>
    <message>
        <source>Count the selected studies, streams or grades, or leave them out</source>
        <translation>Contar os estudos, vertentes ou graus selecionados, ou omiti-los</translation>
    </message>
    <message>
        <source>Dark words on a light ground</source>
        <translation>Texto escuro sobre fundo claro</translation>
    </message>
    <message>
        <source>Delete the label; its contextual factors stay, and it can be undone</source>
        <translation>Excluir o rótulo; os fatores contextuais permanecem, e é possível desfazer</translation>
    </message>
    <message>
        <source>Delete the note on the words at the caret; it can be restored</source>
        <translation>Excluir a nota sobre as palavras no cursor; ela pode ser restaurada</translation>
    </message>
    <message>
        <source>Delete the scenario; it can be undone</source>
        <translation>Excluir o cenário; é possível desfazer</translation>
    </message>
    <message>
        <source>Delete the search from the list; it can be undone</source>
        <translation>Excluir a busca da lista; é possível desfazer</translation>
    </message>
    <message>
        <source>Delete the selected notes permanently</source>
        <translation>Excluir permanentemente as notas selecionadas</translation>
    </message>
    <message>
        <source>Delete the selected notes; they can be restored</source>
        <translation>Excluir as notas selecionadas; elas podem ser restauradas</translation>
    </message>
    <message>
        <source>Deleted n&amp;otes</source>
        <translation>Notas excluí&amp;das</translation>
    </message>
    <message>
        <source>Export &amp;again</source>
        <translation>Exportar de n&amp;ovo</translation>
    </message>
    <message>
        <source>Export &amp;notes…</source>
        <translation>Exportar &amp;notas…</translation>
    </message>
    <message>
        <source>Export pro&amp;ject…</source>
        <translation>Exportar pro&amp;jeto…</translation>
    </message>
    <message>
        <source>Export re&amp;ferences…</source>
        <translation>E&amp;xportar referências…</translation>
    </message>
    <message>
        <source>Export re&amp;views…</source>
        <translation>Exportar re&amp;visões…</translation>
    </message>
    <message>
        <source>Export the ticked themes, or all themes if none is ticked</source>
        <translation>Exportar os temas marcados, ou todos os temas se nenhum estiver marcado</translation>
    </message>
    <message>
        <source>Export this theme alone</source>
        <translation>Exportar somente este tema</translation>
    </message>
    <message>
        <source>F&amp;ollow system</source>
        <translation>Se&amp;guir o sistema</translation>
    </message>
    <message>
        <source>Fill the screen with the window, or leave it</source>
        <translation>Ocupar a tela inteira com a janela, ou sair da tela cheia</translation>
    </message>
    <message>
        <source>Find a command or a place by its name</source>
        <translation>Encontrar um comando ou um lugar pelo nome</translation>
    </message>
    <message>
        <source>Find only what does not have this</source>
        <translation>Encontrar somente o que não tem isto</translation>
    </message>
    <message>
        <source>Find only what has this</source>
        <translation>Encontrar somente o que tem isto</translation>
    </message>
    <message>
        <source>Find what has this or what was chosen before</source>
        <translation>Encontrar o que tem isto ou o que foi escolhido antes</translation>
    </message>
    <message>
        <source>Give all text its first size</source>
        <translation>Restaurar o tamanho inicial de todo o texto</translation>
    </message>
    <message>
        <source>Give the label another name</source>
        <translation>Dar outro nome ao rótulo</translation>
    </message>
    <message>
        <source>Give the list or page with the keyboard less of the height of its pane</source>
        <translation>Diminuir, no painel, a altura da lista ou página que está com o foco do teclado</translation>
    </message>
    <message>
        <source>Give the list or page with the keyboard more of the height of its pane</source>
        <translation>Aumentar, no painel, a altura da lista ou página que está com o foco do teclado</translation>
    </message>
    <message>
        <source>Give the pane with the keyboard less of the width of the window</source>
        <translation>Diminuir a largura do painel que está com o foco do teclado</translation>
    </message>
    <message>
        <source>Give the pane with the keyboard more of the width of the window</source>
        <translation>Aumentar a largura do painel que está com o foco do teclado</translation>
    </message>
    <message>
        <source>Give the review a name of your own, in this list</source>
        <translation>Dar à revisão um nome seu, nesta lista</translation>
    </message>
    <message>
        <source>Give the scenario another name</source>
        <translation>Dar outro nome ao cenário</translation>
    </message>
    <message>
        <source>Give the search another name</source>
        <translation>Dar outro nome à busca</translation>
    </message>
    <message>
        <source>Give the selected contextual factors a label of yours</source>
        <translation>Dar um rótulo seu aos fatores contextuais selecionados</translation>
    </message>
    <message>
        <source>Give the selected notes this colour</source>
        <translation>Dar esta cor às notas selecionadas</translation>
    </message>
    <message>
        <source>Give the selected notes this tag</source>
        <translation>Dar esta etiqueta às notas selecionadas</translation>
    </message>
    <message>
        <source>Go back to the place before</source>
        <translation>Voltar ao lugar anterior</translation>
    </message>
    <message>
        <source>Go forward to the place that you came back from</source>
        <translation>Avançar para o lugar do qual você voltou</translation>
    </message>
    <message>
        <source>Go to a theme, table, review, reference or page of the guide by its name</source>
        <translation>Ir para um tema, tabela, revisão, referência ou página do guia pelo nome</translation>
    </message>
    <message>
        <source>Go to the next place that matches the search</source>
        <translation>Ir para o próximo lugar que corresponde à busca</translation>
    </message>
    <message>
        <source>Go to the next words of the theme that have a note or a highlight</source>
        <translation>Ir para as próximas palavras do tema que têm uma nota ou um destaque</translation>
    </message>
    <message>
        <source>Go to the place before that matches the search</source>
        <translation>Ir para o lugar anterior que corresponde à busca</translation>
    </message>
    <message>
        <source>Go to the words before that have a note or a highlight</source>
        <translation>Ir para as palavras anteriores que têm uma nota ou um destaque</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>High contr&amp;ast</source>
        <translation>Alto contra&amp;ste</translation>
    </message>
    <message>
        <source>Highlight the selected words, or give the note here this colour</source>
        <translation>Destacar as palavras selecionadas ou dar esta cor à nota neste ponto</translation>
    </message>
    <message>
        <source>Import a &amp;table…</source>
        <translation>Importar uma &amp;tabela…</translation>
    </message>
    <message>
        <source>Import the evidence table of a review from a web page or a document</source>
        <translation>Importar a tabela de evidências de uma revisão a partir de uma página web ou de um documento</translation>
    </message>
    <message>
        <source>Import the table that was copied from a web page or a document</source>
        <translation>Importar a tabela copiada de uma página web ou de um documento</translation>
    </message>
    <message>
        <source>Keep this search in the list of saved searches</source>
        <translation>Manter esta busca na lista de buscas salvas</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>Cl&amp;aro</translation>
    </message>
    <message>
        <source>Leave every study out, to begin with those that should count</source>
        <translation>Omitir todos os estudos, para começar pelos que devem contar</translation>
    </message>
    <message>
        <source>Leave no study out by itself</source>
        <translation>Não omitir nenhum estudo individualmente</translation>
    </message>
    <message>
        <source>Leave the review out of the tree and the search until you show it again</source>
        <translation>Deixar a revisão fora da árvore e da busca até que você a mostre novamente</translation>
    </message>
    <message>
        <source>Light or dark, as the system is</source>
        <translation>Claro ou escuro, como o sistema</translation>
    </message>
    <message>
        <source>Light words on a dark ground</source>
        <translation>Texto claro sobre fundo escuro</translation>
    </message>
    <message>
        <source>List the notes that have this tag and those chosen before</source>
        <translation>Listar as notas que têm esta etiqueta e as escolhidas antes</translation>
    </message>
    <message>
        <source>List the notes whose words are no longer in the evidence</source>
        <translation>Listar as notas cujas palavras já não estão na evidência</translation>
    </message>
    <message>
        <source>List the notes with this tag, and no others</source>
        <translation>Listar as notas com esta etiqueta, e nenhuma outra</translation>
    </message>
    <message>
        <source>List the notes you deleted, to restore them</source>
        <translation>Listar as notas que você excluiu, para restaurá-las</translation>
    </message>
    <message>
        <source>List the results of each theme together</source>
        <translation>Listar juntos os resultados de cada tema</translation>
    </message>
    <message>
        <source>Make all text in the window larger</source>
        <translation>Aumentar todo o texto da janela</translation>
    </message>
    <message>
        <source>Make all text in the window smaller</source>
        <translation>Diminuir todo o texto da janela</translation>
    </message>
    <message>
        <source>Make one sentence of passages of the theme that you read, to copy</source>
        <translation>Formar uma frase com trechos do tema que você está lendo, para copiar</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>Fazer novamente a alteração que foi desfeita</translation>
    </message>
    <message>
        <source>Mark the factor as absent at the site</source>
        <translation>Marcar o fator como ausente no local</translation>
    </message>
    <message>
        <source>Mark the factor as not relevant at the site</source>
        <translation>Marcar o fator como não relevante no local</translation>
    </message>
    <message>
        <source>Mark the factor as present at the site</source>
        <translation>Marcar o fator como presente no local</translation>
    </message>
    <message>
        <source>Mark the factor as something to find out</source>
        <translation>Marcar o fator como algo a verificar</translation>
    </message>
    <message>
        <source>Mark what is present at a place of yours, and see what to plan for</source>
        <translation>Marcar o que está presente em um local seu e ver o que é preciso enfrentar</translation>
    </message>
    <message>
        <source>Match the citation with no reference</source>
        <translation>Não associar a citação a nenhuma referência</translation>
    </message>
    <message>
        <source>Match the citations on the clipboard with the references</source>
        <translation>Associar as citações da área de transferência às referências</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mover para c&amp;ima</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Mover para b&amp;aixo</translation>
    </message>
    <message>
        <source>Move one column &amp;back</source>
        <translation>Mover uma coluna para &amp;trás</translation>
    </message>
    <message>
        <source>Move one column &amp;forward</source>
        <translation>Mover uma coluna para a &amp;frente</translation>
    </message>
    <message>
        <source>Move the keyboard to the next pane</source>
        <translation>Levar o foco do teclado ao próximo painel</translation>
    </message>
    <message>
        <source>Move the keyboard to the pane before</source>
        <translation>Levar o foco do teclado ao painel anterior</translation>
    </message>
    <message>
        <source>Move the review down in the list</source>
        <translation>Mover a revisão para baixo na lista</translation>
    </message>
    <message>
        <source>Move the review up in the list</source>
        <translation>Mover a revisão para cima na lista</translation>
    </message>
    <message>
        <source>Move the search down in the list</source>
        <translation>Mover a busca para baixo na lista</translation>
    </message>
    <message>
        <source>Move the search up in the list</source>
        <translation>Mover a busca para cima na lista</translation>
    </message>
    <message>
        <source>My &amp;site</source>
        <translation>Meu &amp;local</translation>
    </message>
    <message>
        <source>Name the colours</source>
        <translation>Dar nomes às cores</translation>
    </message>
    <message>
        <source>Ne&amp;xt note on the page</source>
        <translation>Pró&amp;xima nota da página</translation>
    </message>
    <message>
        <source>Next &amp;hit</source>
        <translation>Próxima &amp;ocorrência</translation>
    </message>
    <message>
        <source>Next &amp;tab</source>
        <translation>P&amp;róxima aba</translation>
    </message>
    <message>
        <source>Next o&amp;rder of studies</source>
        <translation>Próxima &amp;ordem dos estudos</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>Próximo pai&amp;nel</translation>
    </message>
    <message>
        <source>Note on this &amp;reference</source>
        <translation>Nota sobre esta &amp;referência</translation>
    </message>
    <message>
        <source>Note on this &amp;theme</source>
        <translation>Nota sobre este &amp;tema</translation>
    </message>
    <message>
        <source>One-pa&amp;ge summary…</source>
        <translation>Resumo em uma pá&amp;gina…</translation>
    </message>
    <message>
        <source>Open a second window on the same reviews and notes</source>
        <translation>Abrir uma segunda janela com as mesmas revisões e notas</translation>
    </message>
    <message>
        <source>Open an earlier export, to export in the same way again</source>
        <translation>Abrir uma exportação anterior, para exportar novamente da mesma forma</translation>
    </message>
    <message>
        <source>Open the address of the publication in your web browser</source>
        <translation>Abrir o endereço da publicação no seu navegador</translation>
    </message>
    <message>
        <source>Open the guide, at the page about the part of the window in use</source>
        <translation>Abrir o guia na página sobre a parte da janela em uso</translation>
    </message>
    <message>
        <source>Open the page of the theme alone in a window of its own</source>
        <translation>Abrir somente a página do tema em uma janela própria</translation>
    </message>
    <message>
        <source>Open the theme in a new &amp;window</source>
        <translation>Abrir o tema em nova &amp;janela</translation>
    </message>
    <message>
        <source>P&amp;revious tab</source>
        <translation>Aba anter&amp;ior</translation>
    </message>
    <message>
        <source>Pa&amp;ste a table…</source>
        <translation>Co&amp;lar uma tabela…</translation>
    </message>
    <message>
        <source>Pane si&amp;ze</source>
        <translation>Taman&amp;ho do painel</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Pre&amp;vious hit</source>
        <translation>O&amp;corrência anterior</translation>
    </message>
    <message>
        <source>Previous pan&amp;e</source>
        <translation>Painel ant&amp;erior</translation>
    </message>
    <message>
        <source>Print the theme that you read</source>
        <translation>Imprimir o tema que você está lendo</translation>
    </message>
    <message>
        <source>Print this theme alone</source>
        <translation>Imprimir somente este tema</translation>
    </message>
    <message>
        <source>Put the contextual factors and the reason of the label into another label</source>
        <translation>Passar os fatores contextuais e o motivo do rótulo para outro rótulo</translation>
    </message>
    <message>
        <source>Put the selected notes back where they were</source>
        <translation>Recolocar as notas selecionadas onde estavam</translation>
    </message>
    <message>
        <source>Put the studies in order by number, by themes or by grade in turn</source>
        <translation>Ordenar os estudos por número, por temas ou por grau, alternadamente</translation>
    </message>
    <message>
        <source>Put the theme one column nearer to the first</source>
        <translation>Mover o tema uma coluna em direção à primeira</translation>
    </message>
    <message>
        <source>Put the theme one column nearer to the last</source>
        <translation>Mover o tema uma coluna em direção à última</translation>
    </message>
    <message>
        <source>R&amp;eset text size</source>
        <translation>Restaurar tamanho &amp;do texto</translation>
    </message>
    <message>
        <source>Re&amp;move mark</source>
        <translation>Re&amp;mover marcação</translation>
    </message>
    <message>
        <source>Re&amp;name everywhere</source>
        <translation>Re&amp;nomear em toda parte</translation>
    </message>
    <message>
        <source>Re&amp;name in this list</source>
        <translation>Re&amp;nomear nesta lista</translation>
    </message>
    <message>
        <source>Re&amp;name label…</source>
        <translation>Re&amp;nomear rótulo…</translation>
    </message>
    <message>
        <source>Re-&amp;attach…</source>
        <translation>Re&amp;anexar…</translation>
    </message>
    <message>
        <source>Re-attach note to &amp;selection</source>
        <translation>Reanexar a nota à &amp;seleção</translation>
    </message>
    <message>
        <source>Read citations from a file and match them with the references</source>
        <translation>Ler citações de um arquivo e associá-las às referências</translation>
    </message>
    <message>
        <source>Read its &amp;passages</source>
        <translation>&amp;Ler os trechos</translation>
    </message>
    <message>
        <source>Read the theme above in the tree</source>
        <translation>Ler o tema acima na árvore</translation>
    </message>
    <message>
        <source>Read the theme below in the tree</source>
        <translation>Ler o tema abaixo na árvore</translation>
    </message>
    <message>
        <source>Read the theme of the chosen cell</source>
        <translation>Ler o tema da célula escolhida</translation>
    </message>
    <message>
        <source>Read the theme that the contextual factor is of</source>
        <translation>Ler o tema a que o fator contextual pertence</translation>
    </message>
    <message>
        <source>Read the theme that the factor is of</source>
        <translation>Ler o tema a que o fator pertence</translation>
    </message>
    <message>
        <source>Reason of la&amp;bel…</source>
        <translation>&amp;Motivo do rótulo…</translation>
    </message>
    <message>
        <source>Remove &amp;everywhere</source>
        <translation>Remover &amp;em toda parte</translation>
    </message>
    <message>
        <source>Remove the imported review from your library; it can be undone</source>
        <translation>Remover da sua biblioteca a revisão importada; é possível desfazer</translation>
    </message>
    <message>
        <source>Remove the label from the selected contextual factors</source>
        <translation>Remover o rótulo dos fatores contextuais selecionados</translation>
    </message>
    <message>
        <source>Remove the tag from all notes; the notes stay</source>
        <translation>Remover a etiqueta de todas as notas; as notas permanecem</translation>
    </message>
    <message>
        <source>Remove the ticks of all themes</source>
        <translation>Desmarcar todos os temas</translation>
    </message>
    <message>
        <source>Rename the tag in all notes</source>
        <translation>Renomear a etiqueta em todas as notas</translation>
    </message>
    <message>
        <source>Repeat the last export, to the same file</source>
        <translation>Repetir a última exportação, no mesmo arquivo</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>Restaurar la&amp;yout</translation>
    </message>
    <message>
        <source>Run this search now</source>
        <translation>Fazer esta busca agora</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Te&amp;xto menor</translation>
    </message>
    <message>
        <source>S&amp;tatement…</source>
        <translation>E&amp;nunciado…</translation>
    </message>
    <message>
        <source>Sa&amp;ve search</source>
        <translation>Sal&amp;var busca</translation>
    </message>
    <message>
        <source>Save everything of yours in one file, for a colleague</source>
        <translation>Salvar tudo o que é seu em um arquivo, para um colega</translation>
    </message>
    <message>
        <source>Save imported reviews in one file, for a colleague</source>
        <translation>Salvar revisões importadas em um arquivo, para um colega</translation>
    </message>
    <message>
        <source>Save notes for a colleague, or as text</source>
        <translation>Salvar notas para um colega ou como texto</translation>
    </message>
    <message>
        <source>Save reviews as one page that opens in any browser, without the program</source>
        <translation>Salvar revisões como uma página que abre em qualquer navegador, sem o programa</translation>
    </message>
    <message>
        <source>Save the citations for a reference manager</source>
        <translation>Salvar as citações para um gerenciador de referências</translation>
    </message>
    <message>
        <source>Save the review in a file, for a colleague</source>
        <translation>Salvar a revisão em um arquivo, para um colega</translation>
    </message>
    <message>
        <source>Save the search, to run it again later</source>
        <translation>Salvar a busca, para repeti-la mais tarde</translation>
    </message>
    <message>
        <source>Save what counts as a scenario, under a name</source>
        <translation>Salvar como cenário, com um nome, o que entra na contagem</translation>
    </message>
    <message>
        <source>Search themes, references and your notes</source>
        <translation>Buscar em temas, referências e nas suas notas</translation>
    </message>
    <message>
        <source>Search without regard to this</source>
        <translation>Buscar sem levar isto em conta</translation>
    </message>
    <message>
        <source>See all reviews, what is in each, and what you have added</source>
        <translation>Ver todas as revisões, o que há em cada uma e o que você adicionou</translation>
    </message>
    <message>
        <source>See and change the keys of the commands</source>
        <translation>Ver e alterar os atalhos dos comandos</translation>
    </message>
    <message>
        <source>See the copies of your notes, and restore one</source>
        <translation>Ver as cópias das suas notas e restaurar uma</translation>
    </message>
    <message>
        <source>See the theme that you read beside those that you compare</source>
        <translation>Ver o tema que você está lendo ao lado dos que você compara</translation>
    </message>
    <message>
        <source>See the version, the licence and what the program is made with</source>
        <translation>Ver a versão, a licença e com que o programa é feito</translation>
    </message>
    <message>
        <source>See themes beside each other: the same words, shared studies</source>
        <translation>Ver temas lado a lado: as mesmas palavras, estudos em comum</translation>
    </message>
    <message>
        <source>See what enables and hinders, and gather it under labels of yours</source>
        <translation>Ver o que facilita e dificulta e reuni-lo sob rótulos seus</translation>
    </message>
    <message>
        <source>See what is in a project from a colleague, and import it</source>
        <translation>Ver o que há em um projeto de um colega e importá-lo</translation>
    </message>
    <message>
        <source>See what is left of each theme if some studies did not count</source>
        <translation>Ver o que resta de cada tema se alguns estudos não contassem</translation>
    </message>
    <message>
        <source>See what is listed as a plain table, to copy it</source>
        <translation>Ver o que está listado como tabela simples, para copiar</translation>
    </message>
    <message>
        <source>See where the evidence is from, and its licence</source>
        <translation>Ver de onde vem a evidência e a licença dela</translation>
    </message>
    <message>
        <source>See where your notes and reviews are stored</source>
        <translation>Ver onde as suas notas e revisões estão armazenadas</translation>
    </message>
    <message>
        <source>See which study stands behind which theme</source>
        <translation>Ver quais estudos embasam cada tema</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>Confi&amp;gurações…</translation>
    </message>
    <message>
        <source>Share as a &amp;web page…</source>
        <translation>Compartilhar como página &amp;web…</translation>
    </message>
    <message>
        <source>Show all panes in their default sizes</source>
        <translation>Mostrar todos os painéis nos tamanhos padrão</translation>
    </message>
    <message>
        <source>Show all your notes in one list</source>
        <translation>Mostrar todas as suas notas em uma lista</translation>
    </message>
    <message>
        <source>Show at the keyboard what the pointer would show: a full title, a note, a meaning</source>
        <translation>Mostrar no foco do teclado o que o ponteiro mostraria: um título completo, uma nota, um significado</translation>
    </message>
    <message>
        <source>Show each grade as its letter</source>
        <translation>Mostrar cada grau pela letra</translation>
    </message>
    <message>
        <source>Show each grade as the height of a bar, to see more of the map</source>
        <translation>Mostrar cada grau pela altura de uma barra, para ver mais do mapa</translation>
    </message>
    <message>
        <source>Show or hide the list of references</source>
        <translation>Mostrar ou ocultar a lista de referências</translation>
    </message>
    <message>
        <source>Show or hide the tree of themes</source>
        <translation>Mostrar ou ocultar a árvore de temas</translation>
    </message>
    <message>
        <source>Show the &amp;tip</source>
        <translation>Mostrar a &amp;dica</translation>
    </message>
    <message>
        <source>Show the cells of the table below the theme, as published</source>
        <translation>Mostrar as células da tabela abaixo do tema, como publicadas</translation>
    </message>
    <message>
        <source>Show the next tab above the page</source>
        <translation>Mostrar a próxima aba acima da página</translation>
    </message>
    <message>
        <source>Show the page of the theme</source>
        <translation>Mostrar a página do tema</translation>
    </message>
    <message>
        <source>Show the passages of the notes with this tag, one after the other</source>
        <translation>Mostrar os trechos das notas com esta etiqueta, um após o outro</translation>
    </message>
    <message>
        <source>Show the tab before</source>
        <translation>Mostrar a aba anterior</translation>
    </message>
    <message>
        <source>Show the table behind the map, to copy or save</source>
        <translation>Mostrar a tabela por trás do mapa, para copiar ou salvar</translation>
    </message>
    <message>
        <source>Show the theme in place of the list of notes</source>
        <translation>Mostrar o tema no lugar da lista de notas</translation>
    </message>
    <message>
        <source>Show the theme that the note was on</source>
        <translation>Mostrar o tema em que a nota estava</translation>
    </message>
    <message>
        <source>Show the words that the note is on</source>
        <translation>Mostrar as palavras a que a nota se refere</translation>
    </message>
    <message>
        <source>Show what is left of the themes in this scenario</source>
        <translation>Mostrar o que resta dos temas neste cenário</translation>
    </message>
    <message>
        <source>Show what is listed as a table, to copy or save</source>
        <translation>Mostrar o que está listado como tabela, para copiar ou salvar</translation>
    </message>
    <message>
        <source>St&amp;ar this theme</source>
        <translation>Adicionar estre&amp;la a este tema</translation>
    </message>
    <message>
        <source>Star th&amp;is reference</source>
        <translation>Adicionar estrela a esta re&amp;ferência</translation>
    </message>
    <message>
        <source>Star the reference shown, or remove its star</source>
        <translation>Adicionar estrela à referência mostrada, ou remover a estrela</translation>
    </message>
    <message>
        <source>Star the theme shown, or remove its star</source>
        <translation>Adicionar estrela ao tema mostrado, ou remover a estrela</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Reverter a última alteração</translation>
    </message>
    <message>
        <source>Take the mark away with its reason; it can be undone</source>
        <translation>Retirar a marcação com o motivo; é possível desfazer</translation>
    </message>
    <message>
        <source>Take this tag from the selected notes</source>
        <translation>Retirar esta etiqueta das notas selecionadas</translation>
    </message>
    <message>
        <source>The pathway of the theme that you read, as a figure to print or to save</source>
        <translation>O caminho do tema que você está lendo, como figura para imprimir ou salvar</translation>
    </message>
    <message>
        <source>The strongest contrast, for tired or weak eyes</source>
        <translation>O contraste mais forte, para olhos cansados ou baixa visão</translation>
    </message>
    <message>
        <source>The theme that you read on one page, for a meeting: to print or as PDF</source>
        <translation>O tema que você está lendo, em uma só página, para uma reunião: para imprimir ou em PDF</translation>
    </message>
    <message>
        <source>Theme &amp;page</source>
        <translation>&amp;Página do tema</translation>
    </message>
    <message>
        <source>There is no export to repeat yet: save one with Export…</source>
        <translation>Ainda não há exportação para repetir: salve uma com Exportar…</translation>
    </message>
    <message>
        <source>Tic&amp;ked</source>
        <translation>&amp;Marcado</translation>
    </message>
    <message>
        <source>Tick the theme for an export, or remove its tick</source>
        <translation>Marcar o tema para uma exportação, ou desmarcá-lo</translation>
    </message>
    <message>
        <source>Tick the themes that the search has found</source>
        <translation>Marcar os temas que a busca encontrou</translation>
    </message>
    <message>
        <source>U&amp;ntick all themes</source>
        <translation>Desmarcar &amp;todos os temas</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>What &amp;if</source>
        <translation>&amp;E se</translation>
    </message>
    <message>
        <source>Write a note on the reference shown</source>
        <translation>Escrever uma nota sobre a referência mostrada</translation>
    </message>
    <message>
        <source>Write a note on the theme as a whole</source>
        <translation>Escrever uma nota sobre o tema como um todo</translation>
    </message>
    <message>
        <source>Write a note on the words selected in the theme</source>
        <translation>Escrever uma nota sobre as palavras selecionadas no tema</translation>
    </message>
    <message>
        <source>Write below the factor why you marked it so</source>
        <translation>Escrever abaixo do fator por que você o marcou assim</translation>
    </message>
    <message>
        <source>Write citations in the APA style</source>
        <translation>Escrever as citações no estilo APA</translation>
    </message>
    <message>
        <source>Write citations in the Harvard style</source>
        <translation>Escrever as citações no estilo Harvard</translation>
    </message>
    <message>
        <source>Write citations in the Vancouver style</source>
        <translation>Escrever as citações no estilo Vancouver</translation>
    </message>
    <message>
        <source>Write in the note</source>
        <translation>Escrever na nota</translation>
    </message>
    <message>
        <source>Write in the note on the words at the caret</source>
        <translation>Escrever na nota sobre as palavras no cursor</translation>
    </message>
    <message>
        <source>Write this column after the one below</source>
        <translation>Gravar esta coluna depois da que está abaixo</translation>
    </message>
    <message>
        <source>Write this column before the one above</source>
        <translation>Gravar esta coluna antes da que está acima</translation>
    </message>
    <message>
        <source>Write why its contextual factors belong together</source>
        <translation>Escrever por que os fatores contextuais do rótulo ficam juntos</translation>
    </message>
    <message>
        <source>Write words to list only the contextual factors that have them</source>
        <translation>Escreva palavras para listar somente os fatores contextuais que as têm</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarelo</translation>
    </message>
</context>
<context>
    <name>MergeModel</name>
    <message>
        <source>Both changed: mine is kept</source>
        <translation>Ambas alteradas: a minha é mantida</translation>
    </message>
    <message>
        <source>Both changed: theirs is used</source>
        <translation>Ambas alteradas: a do arquivo é usada</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Eu</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Minha</translation>
    </message>
    <message>
        <source>Mine is newer and kept</source>
        <translation>A minha é mais recente e é mantida</translation>
    </message>
    <message>
        <source>New: added</source>
        <translation>Nova: adicionada</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Refere-se a</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Stays deleted</source>
        <translation>Continua excluída</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Do arquivo</translation>
    </message>
    <message>
        <source>Theirs is newer and used</source>
        <translation>A do arquivo é mais recente e é usada</translation>
    </message>
</context>
<context>
    <name>MissingCitations</name>
    <message>
        <source>Attach citations…</source>
        <translation>Anexar citações…</translation>
    </message>
    <message numerus="yes">
        <source>No citation yet for %n references: the source table gives only their numbers.</source>
        <translation>
            <numerusform>Ainda não há citação para %Ln referência: a tabela da fonte traz somente o número.</numerusform>
            <numerusform>Ainda não há citação para %Ln referências: a tabela da fonte traz somente os números.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NarrowWindow</name>
    <message>
        <source>References</source>
        <translation>Referências</translation>
    </message>
    <message>
        <source>Show or hide the pane “{title}”</source>
        <translation>Mostrar ou ocultar o painel “{title}”</translation>
    </message>
    <message>
        <source>Show or hide the references</source>
        <translation>Mostrar ou ocultar as referências</translation>
    </message>
    <message>
        <source>{tip} ({keys})</source>
        <comment>a tip and the keys</comment>
        <translation>{tip} ({keys})</translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Your notes cannot be read now: another program is using the file. They are shown as soon as it is done.</source>
        <translation>As suas notas não podem ser lidas agora: outro programa está usando o arquivo. Elas serão mostradas assim que ele terminar.</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Etiquetas</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Write your note here. It is saved as you type; Esc closes it.</source>
        <translation>Escreva a sua nota aqui. Ela é salva enquanto você digita; Esc a fecha.</translation>
    </message>
    <message>
        <source>{about} in “{theme}”</source>
        <translation>{about} em “{theme}”</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
</context>
<context>
    <name>NoteExchange</name>
    <message>
        <source>All notes and stars</source>
        <translation>Todas as notas e estrelas</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>Importar notas</translation>
    </message>
    <message>
        <source>Imported: {new} new, {replaced} replaced, {conflicts} changed on both sides. Undo with {key}.</source>
        <translation>Importação concluída. Novas: {new}; substituídas: {replaced}; alteradas em ambos os lados: {conflicts}. Para desfazer, {key}.</translation>
    </message>
    <message>
        <source>Notes and stars on “{theme}”</source>
        <translation>Notas e estrelas em “{theme}”</translation>
    </message>
    <message>
        <source>Notes selected in the list</source>
        <translation>Notas selecionadas na lista</translation>
    </message>
    <message>
        <source>Reading the notes…</source>
        <translation>Lendo as notas…</translation>
    </message>
    <message>
        <source>The notes were imported without a backup.</source>
        <translation>As notas foram importadas sem backup.</translation>
    </message>
    <message>
        <source>There are no notes to export yet.</source>
        <translation>Ainda não há notas para exportar.</translation>
    </message>
    <message>
        <source>Web Annotations (*.jsonld *.json)</source>
        <translation>Web Annotations (*.jsonld *.json)</translation>
    </message>
    <message>
        <source>import {file}</source>
        <translation>importar {file}</translation>
    </message>
</context>
<context>
    <name>NotePage</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>NoteSettings</name>
    <message>
        <source>Colour &amp;{number}: {name}</source>
        <translation>Cor &amp;{number}: {name}</translation>
    </message>
    <message>
        <source>Shown on the notes that you export</source>
        <translation>Mostrado nas notas que você exporta</translation>
    </message>
    <message>
        <source>What do your colours mean? Leave a line empty for the default name.</source>
        <translation>O que significam as suas cores? Deixe uma linha vazia para usar o nome padrão.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Seu &amp;nome</translation>
    </message>
    <message>
        <source>change your name</source>
        <translation>alterar seu nome</translation>
    </message>
    <message>
        <source>rename colours</source>
        <translation>renomear cores</translation>
    </message>
</context>
<context>
    <name>NoteTable</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>NoteTableHeader</name>
    <message>
        <source>Sort by: {column}</source>
        <translation>Ordenar por: {column}</translation>
    </message>
    <message>
        <source>found more than once</source>
        <translation>encontrada mais de uma vez</translation>
    </message>
</context>
<context>
    <name>NoteWriting</name>
    <message>
        <source>Not saved yet. Another program is using your notes file. Trying again…</source>
        <translation>Ainda não salva. Outro programa está usando o seu arquivo de notas. Tentando novamente…</translation>
    </message>
    <message>
        <source>Not saved yet. {reason}</source>
        <translation>Ainda não salva. {reason}</translation>
    </message>
    <message>
        <source>Not saved. Your text is still here; copy it to be safe.</source>
        <translation>Não salva. O seu texto ainda está aqui; copie-o por segurança.</translation>
    </message>
    <message>
        <source>Not saved. {reason}</source>
        <translation>Não salva. {reason}</translation>
    </message>
    <message>
        <source>On reference {number}</source>
        <translation>Sobre a referência {number}</translation>
    </message>
    <message>
        <source>On reference {number} of {review}</source>
        <translation>Sobre a referência {number} de {review}</translation>
    </message>
    <message>
        <source>On the theme “{title}”</source>
        <translation>Sobre o tema “{title}”</translation>
    </message>
    <message>
        <source>Select a theme or a reference first, then write a note on it.</source>
        <translation>Selecione primeiro um tema ou uma referência e depois escreva uma nota.</translation>
    </message>
    <message>
        <source>Tags: {tags}</source>
        <translation>Etiquetas: {tags}</translation>
    </message>
    <message>
        <source>The note was deleted. {key} restores it.</source>
        <translation>A nota foi excluída. {key} a restaura.</translation>
    </message>
    <message>
        <source>The note you are writing is not saved yet. The line below it says why.</source>
        <translation>A nota que você está escrevendo ainda não foi salva. A linha abaixo informa o motivo.</translation>
    </message>
    <message>
        <source>This note was changed elsewhere in the meantime. Both versions are kept: yours is now a new note.</source>
        <translation>Esta nota foi alterada em outro lugar nesse meio-tempo. As duas versões são mantidas: a sua agora é uma nova nota.</translation>
    </message>
    <message>
        <source>Your notes file</source>
        <translation>Seu arquivo de notas</translation>
    </message>
    <message>
        <source>change colour</source>
        <translation>alterar cor</translation>
    </message>
    <message>
        <source>delete note</source>
        <translation>excluir nota</translation>
    </message>
</context>
<context>
    <name>Notebook</name>
    <message>
        <source>{key} is not in this edition of the evidence. The note is kept here.</source>
        <translation>{key} não está nesta edição da evidência. A nota é mantida aqui.</translation>
    </message>
</context>
<context>
    <name>NotebookModel</name>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterada</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criada</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Excluída</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Eu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>found more than once</source>
        <translation>encontrada mais de uma vez</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>movida</translation>
    </message>
    <message>
        <source>no longer in the text</source>
        <translation>não está mais no texto</translation>
    </message>
    <message>
        <source>not in this edition</source>
        <translation>não está nesta edição</translation>
    </message>
    <message>
        <source>{column}: none</source>
        <translation>{column}: nada</translation>
    </message>
</context>
<context>
    <name>NotebookPane</name>
    <message numerus="yes">
        <source>%n listed</source>
        <translation>
            <numerusform>%Ln na lista</numerusform>
            <numerusform>%Ln na lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%Ln selecionada</numerusform>
            <numerusform>%Ln selecionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>All notes are in place.</source>
        <translation>Todas as notas estão no lugar.</translation>
    </message>
    <message>
        <source>Delete all permanently</source>
        <translation>Excluir tudo permanentemente</translation>
    </message>
    <message>
        <source>No deleted notes. Notes that you delete stay here until you delete them permanently.</source>
        <translation>Nenhuma nota excluída. As notas que você exclui ficam aqui até que as exclua permanentemente.</translation>
    </message>
    <message>
        <source>No notes match. “Show all” clears the filter.</source>
        <translation>Nenhuma nota corresponde ao filtro. “Mostrar todas” o limpa.</translation>
    </message>
    <message>
        <source>No notes yet. Select words of a theme, then press 1 to 5 to highlight them, or choose Annotate &gt; Note on the selected words.</source>
        <translation>Ainda não há notas. Selecione palavras de um tema e pressione 1 a 5 para destacá-las, ou escolha Anotar &gt; Nota sobre as palavras selecionadas.</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>By {name}</source>
        <translation>Por {name}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Keep it there</source>
        <translation>Manter ali</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Re-attach</source>
        <translation>Reanexar</translation>
    </message>
    <message>
        <source>Show all of this note</source>
        <translation>Mostrar toda a nota</translation>
    </message>
    <message>
        <source>This text has moved within the passage since you marked it.</source>
        <translation>Este texto mudou de lugar dentro do trecho desde que você o destacou.</translation>
    </message>
    <message>
        <source>This text is in the passage more than once, so it is not marked.</source>
        <translation>Este texto está no trecho mais de uma vez; por isso, não está destacado.</translation>
    </message>
    <message>
        <source>This text is no longer in the passage, so it is not marked.</source>
        <translation>Este texto já não está no trecho; por isso, não está destacado.</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarelo</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>por {name}</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>com estrela</translation>
    </message>
</context>
<context>
    <name>OpeningBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leitura</translation>
    </message>
    <message>
        <source>Reading the pasted table…</source>
        <translation>Lendo a tabela colada…</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Lendo {file}…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The table has been read. If you show it, your answers in this window are discarded.</source>
        <translation>A tabela foi lida. Se você a mostrar, as suas respostas nesta janela serão descartadas.</translation>
    </message>
    <message>
        <source>{file} has been read. If you show it, your answers in this window are discarded.</source>
        <translation>{file} foi lido. Se você o mostrar, as suas respostas nesta janela serão descartadas.</translation>
    </message>
</context>
<context>
    <name>OtherNames</name>
    <message>
        <source>HTML, website, browser, send to a colleague, publish, offline</source>
        <translation>HTML, site, navegador, enviar a um colega, publicar, off-line</translation>
    </message>
    <message>
        <source>PDF, paper, print preview</source>
        <translation>PDF, papel, visualizar impressão</translation>
    </message>
    <message>
        <source>RIS, BibTeX, CSL, Zotero, EndNote, bibliography, save citations</source>
        <translation>RIS, BibTeX, CSL, Zotero, EndNote, bibliografia, salvar citações</translation>
    </message>
    <message>
        <source>RIS, BibTeX, Zotero, EndNote, bibliography, import references</source>
        <translation>RIS, BibTeX, Zotero, EndNote, bibliografia, importar referências</translation>
    </message>
    <message>
        <source>add a review, open a file, new table</source>
        <translation>adicionar uma revisão, abrir um arquivo, nova tabela</translation>
    </message>
    <message>
        <source>bibliography, DOI, study</source>
        <translation>bibliografia, DOI, estudo</translation>
    </message>
    <message>
        <source>cells, original, as published, verbatim</source>
        <translation>células, original, como publicado, literal</translation>
    </message>
    <message>
        <source>change, comment</source>
        <translation>alterar, comentário</translation>
    </message>
    <message>
        <source>citation style</source>
        <translation>estilo de citação</translation>
    </message>
    <message>
        <source>citation style, CSL</source>
        <translation>estilo de citação, CSL</translation>
    </message>
    <message>
        <source>cite, clipboard, bibliography</source>
        <translation>citar, área de transferência, bibliografia</translation>
    </message>
    <message>
        <source>clear, deselect, uncheck</source>
        <translation>limpar, desmarcar, remover seleção</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>área de transferência</translation>
    </message>
    <message>
        <source>colours, theme, appearance</source>
        <translation>cores, tema, aparência</translation>
    </message>
    <message>
        <source>colours, theme, appearance, bright</source>
        <translation>cores, tema, aparência, modo claro, dia</translation>
    </message>
    <message>
        <source>colours, theme, appearance, night, black</source>
        <translation>cores, tema, aparência, modo escuro, noite, preto</translation>
    </message>
    <message>
        <source>comment, annotate, memo</source>
        <translation>comentário, anotar, lembrete</translation>
    </message>
    <message>
        <source>comment, annotate, memo, study</source>
        <translation>comentário, anotar, lembrete, estudo</translation>
    </message>
    <message>
        <source>default sizes, panes, columns, restore the window</source>
        <translation>tamanhos padrão, painéis, colunas, restaurar a janela</translation>
    </message>
    <message>
        <source>detach, pop out, side by side, compare</source>
        <translation>destacar janela, janela separada, lado a lado, comparar</translation>
    </message>
    <message>
        <source>down</source>
        <translation>para baixo</translation>
    </message>
    <message>
        <source>exit, close</source>
        <translation>sair, fechar</translation>
    </message>
    <message>
        <source>favourite, bookmark</source>
        <translation>favorito, marcador</translation>
    </message>
    <message>
        <source>favourite, bookmark, study</source>
        <translation>favorito, marcador, estudo</translation>
    </message>
    <message>
        <source>find a command, actions</source>
        <translation>encontrar um comando, ações</translation>
    </message>
    <message>
        <source>find next, next result, next match</source>
        <translation>localizar próxima, próximo resultado, próxima correspondência</translation>
    </message>
    <message>
        <source>find previous, previous result, previous match</source>
        <translation>localizar anterior, resultado anterior, correspondência anterior</translation>
    </message>
    <message>
        <source>find, look up, query</source>
        <translation>localizar, pesquisar, procurar, consulta</translation>
    </message>
    <message>
        <source>help, manual, documentation, how to</source>
        <translation>ajuda, manual, documentação, como fazer</translation>
    </message>
    <message>
        <source>highlight, mark, colour</source>
        <translation>destacar, realçar, marca-texto, grifar, marcar, cor</translation>
    </message>
    <message>
        <source>hits, together</source>
        <translation>ocorrências, agrupar, resultados juntos</translation>
    </message>
    <message>
        <source>import project, merge, work of a colleague</source>
        <translation>importar projeto, mesclar, trabalho de um colega</translation>
    </message>
    <message>
        <source>inspector, studies, right pane, sidebar</source>
        <translation>inspetor, estudos, painel direito, barra lateral</translation>
    </message>
    <message>
        <source>keep, bookmark</source>
        <translation>guardar, marcador</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>sair</translation>
    </message>
    <message>
        <source>licence, DOI, source, evidence, edition</source>
        <translation>licença, DOI, fonte, evidência, edição</translation>
    </message>
    <message>
        <source>lost notes, orphans</source>
        <translation>notas perdidas, órfãs</translation>
    </message>
    <message>
        <source>maximise</source>
        <translation>maximizar</translation>
    </message>
    <message>
        <source>merge, notes of a colleague</source>
        <translation>mesclar, notas de um colega</translation>
    </message>
    <message>
        <source>move note, place note</source>
        <translation>mover nota, posicionar nota</translation>
    </message>
    <message>
        <source>next highlight, next comment, annotation</source>
        <translation>próximo destaque, próximo comentário, anotação</translation>
    </message>
    <message>
        <source>next place</source>
        <translation>próximo lugar</translation>
    </message>
    <message>
        <source>notebook, list of notes, annotations</source>
        <translation>caderno, lista de notas, anotações</translation>
    </message>
    <message>
        <source>one pager, handout, board, factsheet, PDF</source>
        <translation>resumo de uma página, folheto, diretoria, conselho, ficha informativa, PDF</translation>
    </message>
    <message>
        <source>open, jump, switch</source>
        <translation>abrir, saltar, alternar</translation>
    </message>
    <message>
        <source>paste citations, RIS, BibTeX</source>
        <translation>colar citações, RIS, BibTeX</translation>
    </message>
    <message>
        <source>previous highlight, previous comment, annotation</source>
        <translation>destaque anterior, comentário anterior, anotação</translation>
    </message>
    <message>
        <source>previous place</source>
        <translation>lugar anterior</translation>
    </message>
    <message>
        <source>read back, provenance</source>
        <translation>reimportar exportação, procedência, proveniência</translation>
    </message>
    <message>
        <source>read, reading</source>
        <translation>ler, leitura</translation>
    </message>
    <message>
        <source>remove highlight, comment</source>
        <translation>remover destaque, comentário</translation>
    </message>
    <message>
        <source>rename colours, legend, codes</source>
        <translation>renomear cores, legenda, códigos</translation>
    </message>
    <message>
        <source>repeat, do again</source>
        <translation>repetir, fazer de novo</translation>
    </message>
    <message>
        <source>repeat, save again</source>
        <translation>repetir, salvar de novo</translation>
    </message>
    <message>
        <source>resize, larger pane, height, splitter</source>
        <translation>redimensionar, painel maior, altura, divisor</translation>
    </message>
    <message>
        <source>resize, larger pane, width, splitter</source>
        <translation>redimensionar, painel maior, largura, divisor</translation>
    </message>
    <message>
        <source>resize, smaller pane, height, splitter</source>
        <translation>redimensionar, painel menor, altura, divisor</translation>
    </message>
    <message>
        <source>resize, smaller pane, width, splitter</source>
        <translation>redimensionar, painel menor, largura, divisor</translation>
    </message>
    <message>
        <source>restore, copy of my notes</source>
        <translation>restaurar, cópia de segurança, cópia das minhas notas</translation>
    </message>
    <message>
        <source>save notes, share, send, Markdown, JSON</source>
        <translation>salvar notas, compartilhar, enviar, Markdown, JSON</translation>
    </message>
    <message>
        <source>save, take away, CSV, Excel, spreadsheet, PDF, HTML</source>
        <translation>salvar, baixar, levar, CSV, Excel, planilha, PDF, HTML</translation>
    </message>
    <message>
        <source>second window, side by side, compare</source>
        <translation>segunda janela, lado a lado, comparar</translation>
    </message>
    <message>
        <source>select, check, choose</source>
        <translation>selecionar, assinalar, escolher</translation>
    </message>
    <message>
        <source>share everything, send to a colleague, another computer</source>
        <translation>compartilhar tudo, enviar a um colega, outro computador</translation>
    </message>
    <message>
        <source>share, send to a colleague, save reviews</source>
        <translation>compartilhar, enviar a um colega, salvar revisões</translation>
    </message>
    <message>
        <source>shortcuts, keyboard, hotkeys, key bindings</source>
        <translation>atalhos, teclado, teclas de atalho, teclas</translation>
    </message>
    <message>
        <source>switch, focus</source>
        <translation>alternar, foco</translation>
    </message>
    <message>
        <source>take back, revert</source>
        <translation>reverter, voltar atrás</translation>
    </message>
    <message>
        <source>tooltip, full title, hover, what is this</source>
        <translation>dica de tela, título completo, passar o mouse, o que é isto</translation>
    </message>
    <message>
        <source>trash, bin, restore</source>
        <translation>lixeira, lixo, restaurar</translation>
    </message>
    <message>
        <source>tree, library, left pane, sidebar</source>
        <translation>árvore, biblioteca, painel esquerdo, barra lateral</translation>
    </message>
    <message>
        <source>up</source>
        <translation>para cima</translation>
    </message>
    <message>
        <source>version, licence</source>
        <translation>versão, licença</translation>
    </message>
    <message>
        <source>where is my data, files, location, user file</source>
        <translation>onde estão meus dados, arquivos, localização, arquivo do usuário</translation>
    </message>
    <message>
        <source>zoom in, font size, bigger</source>
        <translation>ampliar, zoom, tamanho da fonte, maior</translation>
    </message>
    <message>
        <source>zoom out, font size</source>
        <translation>reduzir, zoom, tamanho da fonte</translation>
    </message>
    <message>
        <source>zoom, font size, normal, 100 %</source>
        <translation>zoom, tamanho da fonte, normal, 100 %</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
</context>
<context>
    <name>PageLinks</name>
    <message>
        <source>Copy &amp;address</source>
        <translation>Copiar &amp;endereço</translation>
    </message>
    <message>
        <source>Open &amp;DOI</source>
        <translation>Abrir &amp;DOI</translation>
    </message>
    <message>
        <source>Open in a new &amp;window</source>
        <translation>Abrir em nova &amp;janela</translation>
    </message>
</context>
<context>
    <name>PageSharing</name>
    <message numerus="yes">
        <source>%n themes written to {name} ({size}).</source>
        <translation>
            <numerusform>%Ln tema gravado em {name} ({size}).</numerusform>
            <numerusform>%Ln temas gravados em {name} ({size}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Share as a web page</source>
        <translation>Compartilhar como página web</translation>
    </message>
    <message>
        <source>There are no themes to share.</source>
        <translation>Não há temas para compartilhar.</translation>
    </message>
    <message>
        <source>Web pages ({pattern})</source>
        <translation>Páginas web ({pattern})</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Selecionar &amp;tudo</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>A command, theme, table, reference or page of the guide</source>
        <translation>Um comando, tema, tabela, referência ou página do guia</translation>
    </message>
    <message>
        <source>A theme, review, table, reference or page of the guide</source>
        <translation>Um tema, revisão, tabela, referência ou página do guia</translation>
    </message>
    <message>
        <source>All reviews</source>
        <translation>Todas as revisões</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Enter: open · [: references only · Esc: close</source>
        <translation>Enter: abrir · [: somente referências · Esc: fechar</translation>
    </message>
    <message>
        <source>Enter: run or open · Alt+Enter: change the keys · [: references only · Esc: close</source>
        <translation>Enter: executar ou abrir · Alt+Enter: alterar o atalho · [: somente referências · Esc: fechar</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir para</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Usados por último</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Página do guia</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>Reference · {review}</source>
        <translation>Referência · {review}</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referências</translation>
    </message>
    <message>
        <source>Review · {title}</source>
        <translation>Revisão · {title}</translation>
    </message>
    <message>
        <source>Table {label}</source>
        <translation>Tabela {label}</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Theme · {review}</source>
        <translation>Tema · {review}</translation>
    </message>
    <message>
        <source>[{label}]</source>
        <translation>[{label}]</translation>
    </message>
    <message>
        <source>[{label}] {citation}</source>
        <translation>[{label}] {citation}</translation>
    </message>
    <message>
        <source>not available now · {detail}</source>
        <translation>não disponível agora · {detail}</translation>
    </message>
    <message>
        <source>{detail} · also found as: {name}</source>
        <translation>{detail} · encontrado também como: {name}</translation>
    </message>
</context>
<context>
    <name>PaletteView</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Commands and places</source>
        <translation>Comandos e lugares</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nada encontrado</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referências</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temas</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Página {number} de {total}</translation>
    </message>
</context>
<context>
    <name>PassagesPage</name>
    <message>
        <source>Passages with notes</source>
        <translation>Trechos com notas</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostrar mais %Ln</numerusform>
            <numerusform>Mostrar mais %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceMenu</name>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>{page} · {reference}</source>
        <translation>{page} · {reference}</translation>
    </message>
</context>
<context>
    <name>PrintCommands</name>
    <message numerus="yes">
        <source>%n themes found by the search</source>
        <translation>
            <numerusform>%Ln tema encontrado pela busca</numerusform>
            <numerusform>%Ln temas encontrados pela busca</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked themes</source>
        <translation>
            <numerusform>%Ln tema marcado</numerusform>
            <numerusform>%Ln temas marcados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n themes</source>
        <translation>
            <numerusform>Todos os temas (%Ln)</numerusform>
            <numerusform>Todos os %Ln temas</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no themes to print.</source>
        <translation>Não há temas para imprimir.</translation>
    </message>
</context>
<context>
    <name>PrintWindow</name>
    <message numerus="yes">
        <source>%n themes are printed as they are read, with your notes.</source>
        <translation>
            <numerusform>%Ln tema é impresso como é lido, com as suas notas.</numerusform>
            <numerusform>%Ln temas são impressos como são lidos, com as suas notas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes are printed as they are read, without your notes.</source>
        <translation>
            <numerusform>%Ln tema é impresso como é lido, sem as suas notas.</numerusform>
            <numerusform>%Ln temas são impressos como são lidos, sem as suas notas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes are printed on a page each, with your notes.</source>
        <translation>
            <numerusform>%Ln tema é impresso em uma página, com as suas notas.</numerusform>
            <numerusform>%Ln temas são impressos, um por página, com as suas notas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes are printed on a page each, without your notes.</source>
        <translation>
            <numerusform>%Ln tema é impresso em uma página, sem as suas notas.</numerusform>
            <numerusform>%Ln temas são impressos, um por página, sem as suas notas.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Layout</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Salvar como PDF…</translation>
    </message>
    <message>
        <source>&amp;Themes</source>
        <translation>&amp;Temas</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Zoom</translation>
    </message>
    <message>
        <source>A theme on one page</source>
        <translation>Um tema por página</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>As they are read</source>
        <translation>Como são lidos</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Ne&amp;xt page</source>
        <translation>Pró&amp;xima página</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>&amp;Papel</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Largura da página</translation>
    </message>
    <message>
        <source>Page {page} of {pages}.</source>
        <translation>Página {page} de {pages}.</translation>
    </message>
    <message>
        <source>Pre&amp;vious page</source>
        <translation>Página &amp;anterior</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Visualização</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Rows and columns</source>
        <translation>Linhas e colunas</translation>
    </message>
    <message>
        <source>Rows and columns are printed, as chosen for the export.</source>
        <translation>São impressas linhas e colunas, conforme escolhido para a exportação.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Salvar como PDF</translation>
    </message>
    <message>
        <source>The preview shows the first {number} of {themes} themes.</source>
        <translation>A visualização mostra os primeiros {number} de {themes} temas.</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Página inteira</translation>
    </message>
    <message>
        <source>With my &amp;notes</source>
        <translation>Com minhas &amp;notas</translation>
    </message>
    <message>
        <source>Your notes only are printed.</source>
        <translation>São impressas somente as suas notas.</translation>
    </message>
</context>
<context>
    <name>ProblemsList</name>
    <message>
        <source>Edit the cell</source>
        <translation>Editar a célula</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>headings</source>
        <translation>cabeçalhos</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>linha {number}</translation>
    </message>
    <message>
        <source>whole table</source>
        <translation>tabela inteira</translation>
    </message>
    <message>
        <source>{severity}: {place}</source>
        <translation>{severity}: {place}</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message numerus="yes">
        <source>%n entries imported. Undo with {key}.</source>
        <translation>
            <numerusform>%Ln entrada importada. Para desfazer, {key}.</numerusform>
            <numerusform>%Ln entradas importadas. Para desfazer, {key}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export project</source>
        <translation>Exportar projeto</translation>
    </message>
    <message>
        <source>Exporting the project…</source>
        <translation>Exportando o projeto…</translation>
    </message>
    <message>
        <source>Importing the reviews…</source>
        <translation>Importando as revisões…</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Abrir projeto</translation>
    </message>
    <message>
        <source>Project exported to {path}.</source>
        <translation>Projeto exportado para {path}.</translation>
    </message>
    <message>
        <source>Projects of QIC Browser ({pattern})</source>
        <translation>Projetos do QIC Browser ({pattern})</translation>
    </message>
    <message>
        <source>Reading the project…</source>
        <translation>Lendo o projeto…</translation>
    </message>
    <message>
        <source>The project was imported without a backup.</source>
        <translation>O projeto foi importado sem backup.</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Ainda não há nada para exportar.</translation>
    </message>
    <message>
        <source>change your name</source>
        <translation>alterar seu nome</translation>
    </message>
    <message>
        <source>import {file}</source>
        <translation>importar {file}</translation>
    </message>
</context>
<context>
    <name>QueryLine</name>
    <message>
        <source>Export these…</source>
        <translation>Exportar estes…</translation>
    </message>
    <message>
        <source>Query and number of results</source>
        <translation>Consulta e número de resultados</translation>
    </message>
    <message>
        <source>Remove from the search</source>
        <translation>Remover da busca</translation>
    </message>
    <message>
        <source>Search for this</source>
        <translation>Buscar isto</translation>
    </message>
</context>
<context>
    <name>ReadingLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leitura</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Lendo {file}…</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message numerus="yes">
        <source>%n to know</source>
        <translation>
            <numerusform>%Ln para saber</numerusform>
            <numerusform>%Ln para saber</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%Ln para conferir</numerusform>
            <numerusform>%Ln para conferir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>%Ln para resolver</numerusform>
            <numerusform>%Ln para resolver</numerusform>
        </translation>
    </message>
    <message>
        <source>Next (F8)</source>
        <translation>Próximo (F8)</translation>
    </message>
    <message>
        <source>Problems: {counts}</source>
        <translation>Problemas: {counts}</translation>
    </message>
    <message>
        <source>none, everything is read</source>
        <translation>nenhum, tudo foi lido</translation>
    </message>
</context>
<context>
    <name>ReattachBar</name>
    <message>
        <source>Attach here</source>
        <translation>Anexar aqui</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Select the words the note “{quote}” belongs to, in any theme, then press Enter.</source>
        <translation>Selecione as palavras a que pertence a nota “{quote}”, em qualquer tema, e pressione Enter.</translation>
    </message>
</context>
<context>
    <name>Reattaching</name>
    <message>
        <source>Select a note first: unplaced notes have the link “Re-attach”.</source>
        <translation>Selecione primeiro uma nota: as notas sem posição têm o link “Reanexar”.</translation>
    </message>
    <message>
        <source>Select the words the note belongs to first.</source>
        <translation>Selecione primeiro as palavras a que a nota pertence.</translation>
    </message>
    <message>
        <source>keep note in its new place</source>
        <translation>manter nota no novo lugar</translation>
    </message>
    <message>
        <source>re-attach note</source>
        <translation>reanexar nota</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Citations</source>
        <translation>Citações</translation>
    </message>
</context>
<context>
    <name>ReferenceCard</name>
    <message>
        <source>No citation yet</source>
        <translation>Ainda sem citação</translation>
    </message>
    <message>
        <source>cited without a grade</source>
        <translation>citado sem grau</translation>
    </message>
</context>
<context>
    <name>ReferenceList</name>
    <message>
        <source>Filter by number, author, title or year</source>
        <translation>Filtrar por número, autor, título ou ano</translation>
    </message>
    <message>
        <source>Filter references</source>
        <translation>Filtrar referências</translation>
    </message>
    <message>
        <source>No matching references. Only references with a citation can be found by author, title or year. Esc clears the filter.</source>
        <translation>Nenhuma referência corresponde ao filtro. Somente referências com citação podem ser encontradas por autor, título ou ano. Esc limpa o filtro.</translation>
    </message>
</context>
<context>
    <name>ReferenceModel</name>
    <message>
        <source>Elsewhere in Table {number}</source>
        <translation>Em outro ponto da Tabela {number}</translation>
    </message>
    <message>
        <source>Elsewhere in {review}</source>
        <translation>Em outro ponto de {review}</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>In other reviews</source>
        <translation>Em outras revisões</translation>
    </message>
    <message>
        <source>In this theme</source>
        <translation>Neste tema</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>heading of the numbers of references</comment>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Estudo</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>cited without a grade</source>
        <translation>citado sem grau</translation>
    </message>
</context>
<context>
    <name>ReferencePage</name>
    <message>
        <source>Attach its citation</source>
        <translation>Anexar a citação</translation>
    </message>
    <message>
        <source>Attached by you ({source}, {day}). It is not in the source table.</source>
        <translation>Anexada por você ({source}, {day}). Não está na tabela da fonte.</translation>
    </message>
    <message>
        <source>Cited in</source>
        <translation>Citada em</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Open DOI</source>
        <translation>Abrir DOI</translation>
    </message>
    <message>
        <source>Open URL</source>
        <translation>Abrir URL</translation>
    </message>
    <message>
        <source>PubMed</source>
        <translation>PubMed</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>Reference {number}</source>
        <translation>Referência {number}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Select a reference to see where it is cited.</source>
        <translation>Selecione uma referência para ver onde ela é citada.</translation>
    </message>
    <message>
        <source>Star this reference</source>
        <translation>Adicionar estrela a esta referência</translation>
    </message>
    <message>
        <source>The same publication is {reference} in {review}.</source>
        <translation>A mesma publicação é {reference} em {review}.</translation>
    </message>
    <message>
        <source>The source table gives only the number, not the citation.</source>
        <translation>A tabela da fonte traz somente o número, não a citação.</translation>
    </message>
    <message>
        <source>To attach the citations of the review, save its article&apos;s web page and import it.</source>
        <translation>Para anexar as citações da revisão, salve a página web do artigo e importe-a.</translation>
    </message>
    <message>
        <source>Write a note on this reference</source>
        <translation>Escrever uma nota sobre esta referência</translation>
    </message>
    <message>
        <source>cited</source>
        <translation>citado</translation>
    </message>
</context>
<context>
    <name>ReferenceTable</name>
    <message>
        <source>References</source>
        <translation>Referências</translation>
    </message>
    <message>
        <source>Sort by &amp;author</source>
        <translation>Ordenar por &amp;autor</translation>
    </message>
    <message>
        <source>Sort by &amp;grade</source>
        <translation>Ordenar por &amp;grau</translation>
    </message>
    <message>
        <source>Sort by &amp;number</source>
        <translation>Ordenar por &amp;número</translation>
    </message>
    <message>
        <source>Sort by &amp;year</source>
        <translation>Ordenar por an&amp;o</translation>
    </message>
    <message>
        <source>Sort by grade: {stream}</source>
        <translation>Ordenar por grau: {stream}</translation>
    </message>
    <message>
        <source>Sort by number of &amp;themes</source>
        <translation>Ordenar por número de &amp;temas</translation>
    </message>
</context>
<context>
    <name>ReferencesList</name>
    <message>
        <source>As it is read now, the table cites no references.</source>
        <translation>Como é lida agora, a tabela não cita referências.</translation>
    </message>
    <message>
        <source>Entry in the file</source>
        <translation>Entrada no arquivo</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>References that the table cites</source>
        <translation>Referências que a tabela cita</translation>
    </message>
    <message numerus="yes">
        <source>The table cites %n references. The file has no list of references.</source>
        <translation>
            <numerusform>A tabela cita %Ln referência. O arquivo não tem lista de referências.</numerusform>
            <numerusform>A tabela cita %Ln referências. O arquivo não tem lista de referências.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The table cites %n references; {found} are in the list of the file.</source>
        <translation>
            <numerusform>A tabela cita %Ln referência; na lista do arquivo: {found}.</numerusform>
            <numerusform>A tabela cita %Ln referências; na lista do arquivo: {found}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temas</translation>
    </message>
</context>
<context>
    <name>Reopening</name>
    <message numerus="yes">
        <source>%n themes of that export are not in this evidence.</source>
        <translation>
            <numerusform>%Ln tema dessa exportação não está nesta evidência.</numerusform>
            <numerusform>%Ln temas dessa exportação não estão nesta evidência.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exports ({patterns})</source>
        <translation>Exportações ({patterns})</translation>
    </message>
    <message>
        <source>Reading the export…</source>
        <translation>Lendo a exportação…</translation>
    </message>
    <message>
        <source>Reopen an export</source>
        <translation>Reabrir uma exportação</translation>
    </message>
    <message>
        <source>That export was made from a different edition of the evidence.</source>
        <translation>Essa exportação foi feita a partir de uma edição diferente da evidência.</translation>
    </message>
    <message>
        <source>That file was changed after it was exported.</source>
        <translation>Esse arquivo foi alterado depois de exportado.</translation>
    </message>
    <message>
        <source>The search now finds different themes; the exported ones are ticked.</source>
        <translation>A busca agora encontra temas diferentes; os exportados estão marcados.</translation>
    </message>
</context>
<context>
    <name>RestoreQuestion</name>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>Changed: {amounts}</source>
        <translation>Alterado: {amounts}</translation>
    </message>
    <message>
        <source>Nothing that you wrote, attached or saved under a name changes. Deleted notes, recent searches or settings differ.</source>
        <translation>Nada do que você escreveu, anexou ou salvou com um nome muda. Notas excluídas, buscas recentes ou configurações diferem.</translation>
    </message>
    <message>
        <source>Removed: {amounts}</source>
        <translation>Removido: {amounts}</translation>
    </message>
    <message>
        <source>Restore the backup of {made}?</source>
        <translation>Restaurar o backup de {made}?</translation>
    </message>
    <message>
        <source>Restored: {amounts}</source>
        <translation>Restaurado: {amounts}</translation>
    </message>
    <message>
        <source>What you have now is backed up first.</source>
        <translation>Antes, faz-se backup do que você tem agora.</translation>
    </message>
</context>
<context>
    <name>ResultPane</name>
    <message>
        <source>Next theme</source>
        <translation>Próximo tema</translation>
    </message>
    <message>
        <source>Previous theme</source>
        <translation>Tema anterior</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referências</translation>
    </message>
    <message>
        <source>References {count}</source>
        <translation>Referências {count}</translation>
    </message>
    <message>
        <source>Review details</source>
        <translation>Detalhes da revisão</translation>
    </message>
    <message>
        <source>Theme as read</source>
        <translation>Tema como lido</translation>
    </message>
    <message>
        <source>Theme {number} of {total}, as it will read</source>
        <translation>Tema {number} de {total}, como será lido</translation>
    </message>
</context>
<context>
    <name>ResultsList</name>
    <message>
        <source>Hits</source>
        <translation>Ocorrências</translation>
    </message>
</context>
<context>
    <name>ResultsPane</name>
    <message>
        <source>Narrow…</source>
        <translation>Refinar…</translation>
    </message>
    <message>
        <source>No results.</source>
        <translation>Nenhum resultado.</translation>
    </message>
    <message>
        <source>Show hits</source>
        <translation>Mostrar ocorrências</translation>
    </message>
</context>
<context>
    <name>ReviewFiles</name>
    <message numerus="yes">
        <source>%n notes could not be placed and are listed as unplaced.</source>
        <translation>
            <numerusform>%Ln nota não pôde ser posicionada e é listada como sem posição.</numerusform>
            <numerusform>%Ln notas não puderam ser posicionadas e são listadas como sem posição.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews exported to {file}</source>
        <translation>
            <numerusform>%Ln revisão exportada para {file}</numerusform>
            <numerusform>%Ln revisões exportadas para {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews imported. Undo with {key}.</source>
        <translation>
            <numerusform>%Ln revisão importada. Para desfazer, {key}.</numerusform>
            <numerusform>%Ln revisões importadas. Para desfazer, {key}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export reviews</source>
        <translation>Exportar revisões</translation>
    </message>
    <message>
        <source>Exporting the reviews…</source>
        <translation>Exportando as revisões…</translation>
    </message>
    <message>
        <source>Reviews of QIC Browser (*.qiclibrary)</source>
        <translation>Revisões do QIC Browser (*.qiclibrary)</translation>
    </message>
    <message>
        <source>There are no imported reviews to export yet.</source>
        <translation>Ainda não há revisões importadas para exportar.</translation>
    </message>
    <message>
        <source>{imported} {notes}</source>
        <comment>two sentences</comment>
        <translation>{imported} {notes}</translation>
    </message>
</context>
<context>
    <name>ReviewList</name>
    <message>
        <source>No review is hidden</source>
        <translation>Nenhuma revisão está oculta</translation>
    </message>
    <message>
        <source>The review is hidden. View &gt; Hidden reviews shows it again.</source>
        <translation>A revisão está oculta. Exibir &gt; Revisões ocultas a mostra novamente.</translation>
    </message>
    <message>
        <source>hide review</source>
        <translation>ocultar revisão</translation>
    </message>
    <message>
        <source>move review</source>
        <translation>mover revisão</translation>
    </message>
    <message>
        <source>rename review</source>
        <translation>renomear revisão</translation>
    </message>
    <message>
        <source>show review</source>
        <translation>mostrar revisão</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Authors</source>
        <translation>Autores</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <source>From the weakest to the strongest: {grades}</source>
        <translation>Do mais fraco ao mais forte: {grades}</translation>
    </message>
    <message>
        <source>How it was graded</source>
        <translation>Como foram atribuídos os graus</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>Como foi lida</translation>
    </message>
    <message>
        <source>Imported from {file} on {day} by version {version} of the program: {form}</source>
        <translation>Importada de {file} em {day} pela versão {version} do programa: {form}</translation>
    </message>
    <message>
        <source>In your list: {name}</source>
        <translation>Na sua lista: {name}</translation>
    </message>
    <message>
        <source>It comes with the program.</source>
        <translation>Vem com o programa.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Periódico</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>No grades in this table.</source>
        <translation>Esta tabela não tem graus.</translation>
    </message>
    <message>
        <source>No heading</source>
        <translation>Sem cabeçalho</translation>
    </message>
    <message>
        <source>No table of this review was imported.</source>
        <translation>Nenhuma tabela desta revisão foi importada.</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Não informado</translation>
    </message>
    <message>
        <source>PubMed Central</source>
        <translation>PubMed Central</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado em</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”</source>
        <translation>Linha {row}, coluna “{column}”</translation>
    </message>
    <message>
        <source>Some of its tables come with the program; the others were imported:</source>
        <translation>Algumas das tabelas dela vêm com o programa; as outras foram importadas:</translation>
    </message>
    <message>
        <source>Streams of evidence: {streams}</source>
        <translation>Vertentes de evidência: {streams}</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabelas</translation>
    </message>
    <message>
        <source>This version cannot read the answers with which it was imported.</source>
        <translation>Esta versão não consegue ler as respostas com que ela foi importada.</translation>
    </message>
    <message>
        <source>Words that mean an empty cell: {words}</source>
        <translation>Palavras que indicam uma célula vazia: {words}</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>an unknown form</source>
        <translation>uma forma desconhecida</translation>
    </message>
    <message>
        <source>pasted content</source>
        <translation>conteúdo colado</translation>
    </message>
    <message>
        <source>{grades}. The order of these grades is not known.</source>
        <translation>{grades}. A ordem destes graus não é conhecida.</translation>
    </message>
    <message>
        <source>{place}: read as “{text}”; the table page has the printed words</source>
        <translation>{place}: lido como “{text}”; a página da tabela tem as palavras impressas</translation>
    </message>
</context>
<context>
    <name>RulesStrip</name>
    <message>
        <source>A row is</source>
        <translation>Uma linha é</translation>
    </message>
    <message>
        <source>A row of the table is</source>
        <translation>Uma linha da tabela é</translation>
    </message>
    <message>
        <source>Citations look like</source>
        <translation>Aparência das citações</translation>
    </message>
    <message>
        <source>Grades, weakest first</source>
        <translation>Graus, do mais fraco ao mais forte</translation>
    </message>
    <message>
        <source>Group of the first rows</source>
        <translation>Grupo das primeiras linhas</translation>
    </message>
    <message>
        <source>Group of the rows before the first section</source>
        <translation>Grupo das linhas antes da primeira seção</translation>
    </message>
    <message>
        <source>Heading rows: </source>
        <translation>Linhas de cabeçalho: </translation>
    </message>
    <message>
        <source>Rows of headings</source>
        <translation>Linhas de cabeçalhos</translation>
    </message>
    <message>
        <source>Signs in their column</source>
        <translation>Sinais na própria coluna</translation>
    </message>
    <message>
        <source>Signs of factors</source>
        <translation>Sinais dos fatores</translation>
    </message>
    <message>
        <source>Statements begin at</source>
        <translation>Os enunciados começam em</translation>
    </message>
    <message>
        <source>a bullet: • – *</source>
        <translation>um marcador: • – *</translation>
    </message>
    <message>
        <source>a new line</source>
        <translation>uma nova linha</translation>
    </message>
    <message>
        <source>a semicolon</source>
        <translation>um ponto e vírgula</translation>
    </message>
    <message>
        <source>an arrow →</source>
        <translation>uma seta →</translation>
    </message>
    <message>
        <source>headings are grades</source>
        <translation>cabeçalhos são graus</translation>
    </message>
    <message>
        <source>join equal titles</source>
        <translation>unir títulos iguais</translation>
    </message>
    <message>
        <source>sections are groups</source>
        <translation>seções são grupos</translation>
    </message>
    <message>
        <source>superscript letters are notes</source>
        <translation>letras sobrescritas são notas</translation>
    </message>
    <message>
        <source>superscripts are references</source>
        <translation>sobrescritos são referências</translation>
    </message>
    <message>
        <source>unmarked are enablers</source>
        <translation>os sem sinal são facilitadores</translation>
    </message>
</context>
<context>
    <name>SamplePage</name>
    <message>
        <source>Example</source>
        <translation>Exemplo</translation>
    </message>
</context>
<context>
    <name>SaveStar</name>
    <message>
        <source>Save this search ({key})</source>
        <translation>Salvar esta busca ({key})</translation>
    </message>
    <message>
        <source>Saved as “{name}”. Click to take it out of the saved searches.</source>
        <translation>Salva como “{name}”. Clique para retirá-la das buscas salvas.</translation>
    </message>
</context>
<context>
    <name>SavedFile</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>delete saved search</source>
        <translation>excluir busca salva</translation>
    </message>
    <message>
        <source>delete search</source>
        <translation>excluir busca</translation>
    </message>
    <message>
        <source>move search</source>
        <translation>mover busca</translation>
    </message>
    <message>
        <source>rename search</source>
        <translation>renomear busca</translation>
    </message>
    <message>
        <source>save search</source>
        <translation>salvar busca</translation>
    </message>
    <message>
        <source>unsave search</source>
        <translation>retirar busca das salvas</translation>
    </message>
</context>
<context>
    <name>SavedSearchesList</name>
    <message>
        <source>Type a name, then press Enter. Esc keeps the old one.</source>
        <translation>Digite um nome e pressione Enter. Esc mantém o antigo.</translation>
    </message>
</context>
<context>
    <name>SavedSearchesModel</name>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Buscas salvas</translation>
    </message>
    <message>
        <source>Searches that you use are listed here.</source>
        <translation>As buscas que você usa são listadas aqui.</translation>
    </message>
    <message>
        <source>Star a search to save it here.</source>
        <translation>Adicione estrela a uma busca para salvá-la aqui.</translation>
    </message>
</context>
<context>
    <name>ScenarioModel</name>
    <message>
        <source>Scenario</source>
        <translation>Cenário</translation>
    </message>
    <message>
        <source>{column}: {text}</source>
        <translation>{column}: {text}</translation>
    </message>
    <message>
        <source>{counted} of {studies}</source>
        <translation>{counted} de {studies}</translation>
    </message>
</context>
<context>
    <name>ScenarioView</name>
    <message>
        <source>My scenarios</source>
        <translation>Meus cenários</translation>
    </message>
</context>
<context>
    <name>ScopeBox</name>
    <message>
        <source>Everywhere</source>
        <translation>Em toda parte</translation>
    </message>
    <message>
        <source>Group: {title}</source>
        <translation>Grupo: {title}</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Minhas notas</translation>
    </message>
    <message>
        <source>Results of {query}</source>
        <translation>Resultados de {query}</translation>
    </message>
    <message>
        <source>Review: {title}</source>
        <translation>Revisão: {title}</translation>
    </message>
    <message>
        <source>Table: {title}</source>
        <translation>Tabela: {title}</translation>
    </message>
    <message>
        <source>These results</source>
        <translation>Estes resultados</translation>
    </message>
    <message>
        <source>This group</source>
        <translation>Este grupo</translation>
    </message>
    <message>
        <source>This review</source>
        <translation>Esta revisão</translation>
    </message>
    <message>
        <source>This table</source>
        <translation>Esta tabela</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Onde buscar</translation>
    </message>
    <message>
        <source>Where to search: everywhere, in this table, in these results or in my notes</source>
        <translation>Onde buscar: em toda parte, nesta tabela, nestes resultados ou nas minhas notas</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Found in</source>
        <translation>Encontrado em</translation>
    </message>
    <message>
        <source>Quality of evidence</source>
        <translation>Qualidade da evidência</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Vertente</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>author</source>
        <translation>autor</translation>
    </message>
    <message>
        <source>barrier</source>
        <translation>barreira</translation>
    </message>
    <message>
        <source>component</source>
        <translation>componente</translation>
    </message>
    <message>
        <source>context</source>
        <translation>contexto</translation>
    </message>
    <message>
        <source>enabler</source>
        <translation>facilitador</translation>
    </message>
    <message>
        <source>enabler and barrier</source>
        <translation>facilitador e barreira</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>achado</translation>
    </message>
    <message>
        <source>mechanism</source>
        <translation>mecanismo</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>desfecho</translation>
    </message>
    <message>
        <source>passages</source>
        <comment>heading of counts</comment>
        <translation>trechos</translation>
    </message>
    <message>
        <source>printed number</source>
        <translation>número impresso</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>referência</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>observação</translation>
    </message>
    <message>
        <source>study quality</source>
        <translation>qualidade do estudo</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>themes</source>
        <comment>heading of counts</comment>
        <translation>temas</translation>
    </message>
    <message>
        <source>themes, references</source>
        <comment>heading of counts</comment>
        <translation>temas, referências</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message numerus="yes">
        <source>Export %n themes…</source>
        <translation>
            <numerusform>Exportar %Ln tema…</numerusform>
            <numerusform>Exportar %Ln temas…</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the ticked themes ({key})</source>
        <translation>Exportar os temas marcados ({key})</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Busca</translation>
    </message>
    <message>
        <source>Search themes, references and notes ({key})</source>
        <translation>Buscar em temas, referências e notas ({key})</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Onde buscar</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation>Busca</translation>
    </message>
</context>
<context>
    <name>SearchControls</name>
    <message>
        <source>Search themes, references and notes ({keys})</source>
        <translation>Buscar em temas, referências e notas ({keys})</translation>
    </message>
</context>
<context>
    <name>SelectionActions</name>
    <message>
        <source>A note covers one passage; only the part in the first passage was used.</source>
        <translation>Uma nota abrange um só trecho; somente a parte no primeiro trecho foi usada.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>No words of this page have a note or a highlight.</source>
        <translation>Nenhuma palavra desta página tem uma nota ou um destaque.</translation>
    </message>
    <message>
        <source>Select words of the theme first, then highlight them.</source>
        <translation>Selecione primeiro palavras do tema e depois destaque-as.</translation>
    </message>
    <message>
        <source>Select words of the theme first, then write a note on them.</source>
        <translation>Selecione primeiro palavras do tema e depois escreva uma nota sobre elas.</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>Mostrar na lista</translation>
    </message>
    <message>
        <source>There is no note at the cursor.</source>
        <translation>Não há nota no cursor.</translation>
    </message>
    <message>
        <source>highlight</source>
        <translation>destacar</translation>
    </message>
    <message>
        <source>{colour} highlight added. {key} undoes it.</source>
        <translation>Destaque adicionado ({colour}). {key} o desfaz.</translation>
    </message>
    <message>
        <source>{notes} ({edit_key} edits, {delete_key} deletes)</source>
        <translation>{notes} ({edit_key} edita, {delete_key} exclui)</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Commands for the selected words</source>
        <translation>Comandos para as palavras selecionadas</translation>
    </message>
    <message>
        <source>{name} ({key})</source>
        <translation>{name} ({key})</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Citações</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportação</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atalhos</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>&amp;Reset this section</source>
        <translation>&amp;Restaurar esta seção</translation>
    </message>
    <message>
        <source>Every choice is applied and saved at once.</source>
        <translation>Cada opção é aplicada e salva imediatamente.</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Seções</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salvar…</translation>
    </message>
    <message>
        <source>Check that the licence of each review lets you pass it on. Everybody who has the file can read all of it.</source>
        <translation>Verifique se a licença de cada revisão permite que você a repasse. Quem tiver o arquivo poderá ler tudo o que há nele.</translation>
    </message>
    <message numerus="yes">
        <source>Include my &amp;labels of contextual factors (%n)</source>
        <translation>
            <numerusform>Incluir meus &amp;rótulos de fatores contextuais (%Ln)</numerusform>
            <numerusform>Incluir meus &amp;rótulos de fatores contextuais (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Include my &amp;notes (%n)</source>
        <translation>
            <numerusform>Incluir minhas &amp;notas (%Ln)</numerusform>
            <numerusform>Incluir minhas &amp;notas (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Include the &amp;citations attached (%n)</source>
        <translation>
            <numerusform>Incluir as &amp;citações anexadas (%Ln)</numerusform>
            <numerusform>Incluir as &amp;citações anexadas (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>One file that opens in any browser, also without a network. In it: the themes as you read them, the map, the contextual factors, a search, and the source and licence of each review.</source>
        <translation>Um único arquivo que abre em qualquer navegador, também sem rede. Nele: os temas como você os lê, o mapa, os fatores contextuais, uma busca e a fonte e a licença de cada revisão.</translation>
    </message>
    <message>
        <source>Reviews in the page</source>
        <translation>Revisões na página</translation>
    </message>
    <message>
        <source>Share as a web page</source>
        <translation>Compartilhar como página web</translation>
    </message>
    <message>
        <source>Size: being determined…</source>
        <translation>Tamanho: sendo calculado…</translation>
    </message>
    <message>
        <source>Size: {size}</source>
        <translation>Tamanho: {size}</translation>
    </message>
    <message>
        <source>Tick at least one review.</source>
        <translation>Marque pelo menos uma revisão.</translation>
    </message>
    <message>
        <source>licence not stated</source>
        <translation>licença não informada</translation>
    </message>
    <message>
        <source>{review} (licence: {licence})</source>
        <translation>{review} (licença: {licence})</translation>
    </message>
</context>
<context>
    <name>ShrinkingButton</name>
    <message>
        <source>{tip} ({keys})</source>
        <comment>a tip and the keys</comment>
        <translation>{tip} ({keys})</translation>
    </message>
</context>
<context>
    <name>SignFields</name>
    <message>
        <source>A barrier is</source>
        <translation>Sinal de barreira</translation>
    </message>
    <message>
        <source>An enabler is</source>
        <translation>Sinal de facilitador</translation>
    </message>
    <message>
        <source>Barriers begin with</source>
        <translation>As barreiras começam com</translation>
    </message>
    <message>
        <source>Both begin with</source>
        <translation>Ambos começam com</translation>
    </message>
    <message>
        <source>Both is</source>
        <translation>Sinal de ambos</translation>
    </message>
    <message>
        <source>Enablers begin with</source>
        <translation>Os facilitadores começam com</translation>
    </message>
    <message>
        <source>Not a sign is</source>
        <translation>Não é um sinal</translation>
    </message>
    <message>
        <source>Only mentioned is</source>
        <translation>Sinal de apenas mencionado</translation>
    </message>
    <message>
        <source>Words that are not a sign</source>
        <translation>Palavras que não são um sinal</translation>
    </message>
    <message>
        <source>Words that mark a barrier</source>
        <translation>Palavras que indicam uma barreira</translation>
    </message>
    <message>
        <source>Words that mark an enabler</source>
        <translation>Palavras que indicam um facilitador</translation>
    </message>
    <message>
        <source>Words that mark both</source>
        <translation>Palavras que indicam ambos</translation>
    </message>
</context>
<context>
    <name>SiteDelegate</name>
    <message>
        <source>Why? In your own words</source>
        <translation>Por quê? Com as suas palavras</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>Seu motivo</translation>
    </message>
</context>
<context>
    <name>SiteEditing</name>
    <message>
        <source>Mark the factor first; then write why.</source>
        <translation>Marque primeiro o fator; depois, escreva por quê.</translation>
    </message>
    <message>
        <source>New site</source>
        <translation>Novo local</translation>
    </message>
    <message>
        <source>Rename site</source>
        <translation>Renomear local</translation>
    </message>
    <message>
        <source>The site “{name}” was deleted with its marks.</source>
        <translation>O local “{name}” foi excluído com as suas marcações.</translation>
    </message>
    <message>
        <source>This factor is not marked.</source>
        <translation>Este fator não tem marcação.</translation>
    </message>
    <message>
        <source>delete site “{name}”</source>
        <translation>excluir local “{name}”</translation>
    </message>
    <message>
        <source>mark “{factor}” {mark}</source>
        <translation>marcar “{factor}” como {mark}</translation>
    </message>
    <message>
        <source>new site “{name}”</source>
        <translation>novo local “{name}”</translation>
    </message>
    <message>
        <source>reason at “{factor}”</source>
        <translation>motivo em “{factor}”</translation>
    </message>
    <message>
        <source>remove the mark of “{factor}”</source>
        <translation>remover a marcação de “{factor}”</translation>
    </message>
    <message>
        <source>rename site “{name}”</source>
        <translation>renomear local “{name}”</translation>
    </message>
</context>
<context>
    <name>SiteModel</name>
    <message>
        <source>Absent</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Contextual factor</source>
        <translation>Fator contextual</translation>
    </message>
    <message>
        <source>Not relevant</source>
        <translation>Não relevante</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>your mark: {mark}</source>
        <translation>sua marcação: {mark}</translation>
    </message>
    <message>
        <source>your reason: {reason}</source>
        <translation>seu motivo: {reason}</translation>
    </message>
</context>
<context>
    <name>SiteNameDialog</name>
    <message>
        <source>For example a ward, a hospital or a region</source>
        <translation>Por exemplo, uma enfermaria, um hospital ou uma região</translation>
    </message>
    <message>
        <source>Name of the site:</source>
        <translation>Nome do local:</translation>
    </message>
</context>
<context>
    <name>SitePage</name>
    <message>
        <source>All factors</source>
        <translation>Todos os fatores</translation>
    </message>
    <message>
        <source>My site</source>
        <translation>Meu local</translation>
    </message>
    <message>
        <source>Name a place you plan for. Then say of each factor whether it is there.</source>
        <translation>Dê um nome ao lugar que é objeto do seu planejamento. Depois, informe, para cada fator, se ele está presente lá.</translation>
    </message>
    <message>
        <source>New site</source>
        <translation>Novo local</translation>
    </message>
    <message>
        <source>Rename or delete the site</source>
        <translation>Renomear ou excluir o local</translation>
    </message>
    <message>
        <source>Show: {factors}</source>
        <translation>Mostrar: {factors}</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Sites side by side</source>
        <translation>Locais lado a lado</translation>
    </message>
    <message>
        <source>Which factors are listed</source>
        <translation>Quais fatores são listados</translation>
    </message>
    <message>
        <source>Your judgement of your site. The words of factors are the review&apos;s; marks and reasons are yours.</source>
        <translation>O seu julgamento sobre o seu local. As palavras dos fatores são da revisão; as marcações e os motivos são seus.</translation>
    </message>
</context>
<context>
    <name>SitePlan</name>
    <message numerus="yes">
        <source>%n more factors are in the saved sheet.</source>
        <translation>
            <numerusform>Mais %Ln fator está na folha salva.</numerusform>
            <numerusform>Mais %Ln fatores estão na folha salva.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more themes are in the table (T).</source>
        <translation>
            <numerusform>Mais %Ln tema está na tabela (T).</numerusform>
            <numerusform>Mais %Ln temas estão na tabela (T).</numerusform>
        </translation>
    </message>
    <message>
        <source>It fills itself from your marks and reasons.</source>
        <translation>Ela é preenchida a partir das suas marcações e dos seus motivos.</translation>
    </message>
    <message>
        <source>Planning sheet</source>
        <translation>Folha de planejamento</translation>
    </message>
    <message>
        <source>Theme by theme</source>
        <translation>Tema por tema</translation>
    </message>
    <message>
        <source>Theme by theme, and the planning sheet</source>
        <translation>Tema por tema e a folha de planejamento</translation>
    </message>
</context>
<context>
    <name>SiteScope</name>
    <message numerus="yes">
        <source>%n ticked themes</source>
        <translation>
            <numerusform>%Ln tema marcado</numerusform>
            <numerusform>%Ln temas marcados</numerusform>
        </translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Todos os temas</translation>
    </message>
    <message>
        <source>{review}, Table {number}</source>
        <translation>{review}, Tabela {number}</translation>
    </message>
</context>
<context>
    <name>SiteSheet</name>
    <message>
        <source>As &amp;Markdown…</source>
        <translation>Como &amp;Markdown…</translation>
    </message>
    <message>
        <source>As a &amp;Word document…</source>
        <translation>Como documento do &amp;Word…</translation>
    </message>
    <message>
        <source>As a wor&amp;kbook…</source>
        <translation>Como &amp;pasta de trabalho…</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Save the planning sheet</source>
        <translation>Salvar a folha de planejamento</translation>
    </message>
    <message>
        <source>The planning sheet was copied.</source>
        <translation>A folha de planejamento foi copiada.</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Documento do Word (*.docx)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Pasta de trabalho (*.xlsx)</translation>
    </message>
    <message>
        <source>{file} saved.</source>
        <translation>{file} salvo.</translation>
    </message>
</context>
<context>
    <name>SiteSide</name>
    <message>
        <source>Copy the planning sheet</source>
        <translation>Copiar a folha de planejamento</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planejamento</translation>
    </message>
    <message>
        <source>Print the planning sheet</source>
        <translation>Imprimir a folha de planejamento</translation>
    </message>
    <message>
        <source>Save the planning sheet</source>
        <translation>Salvar a folha de planejamento</translation>
    </message>
</context>
<context>
    <name>SiteTab</name>
    <message>
        <source>&amp;Delete site</source>
        <translation>&amp;Excluir local</translation>
    </message>
    <message>
        <source>&amp;Rename site…</source>
        <translation>&amp;Renomear local…</translation>
    </message>
    <message>
        <source>Choose a factor first.</source>
        <translation>Escolha primeiro um fator.</translation>
    </message>
    <message>
        <source>None of the factors of the chosen themes is so. Choose “All factors” above to see them.</source>
        <translation>Nenhum dos fatores dos temas escolhidos está nessa situação. Escolha “Todos os fatores” acima para vê-los.</translation>
    </message>
    <message>
        <source>The chosen themes have no contextual factors. Choose or tick other themes in the tree.</source>
        <translation>Os temas escolhidos não têm fatores contextuais. Escolha ou marque outros temas na árvore.</translation>
    </message>
    <message>
        <source>The factor was copied with your mark.</source>
        <translation>O fator foi copiado com a sua marcação.</translation>
    </message>
    <message>
        <source>The planning sheet of a site fills itself from your marks.</source>
        <translation>A folha de planejamento de um local é preenchida a partir das suas marcações.</translation>
    </message>
</context>
<context>
    <name>SiteView</name>
    <message>
        <source>Contextual factors at the site</source>
        <translation>Fatores contextuais no local</translation>
    </message>
</context>
<context>
    <name>SourceCopying</name>
    <message>
        <source>({review}, Table {number}, “{theme}”)</source>
        <translation>({review}, Tabela {number}, “{theme}”)</translation>
    </message>
    <message>
        <source>({review}, “{theme}”)</source>
        <translation>({review}, “{theme}”)</translation>
    </message>
    <message>
        <source>Copied with the source.</source>
        <translation>Copiado com a fonte.</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Licença: {licence}</translation>
    </message>
    <message>
        <source>Show a theme, a table, a review or the library first, then copy it with its source.</source>
        <translation>Mostre primeiro um tema, uma tabela, uma revisão ou a biblioteca e depois copie com a fonte.</translation>
    </message>
    <message>
        <source>Table {number}: {title}</source>
        <translation>Tabela {number}: {title}</translation>
    </message>
</context>
<context>
    <name>SourceLines</name>
    <message>
        <source>Drawn with QIC Browser from the table; its words and grades are unchanged.</source>
        <translation>Desenhado com o QIC Browser a partir da tabela; as palavras e os graus dela não foram alterados.</translation>
    </message>
    <message>
        <source>{review}, Table {number}</source>
        <translation>{review}, Tabela {number}</translation>
    </message>
</context>
<context>
    <name>SpokenRows</name>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%Ln ocorrência</numerusform>
            <numerusform>%Ln ocorrências</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%Ln nota</numerusform>
            <numerusform>%Ln notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies</source>
        <translation>
            <numerusform>%Ln estudo</numerusform>
            <numerusform>%Ln estudos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <translation>
            <numerusform>%Ln tema</numerusform>
            <numerusform>%Ln temas</numerusform>
        </translation>
    </message>
    <message>
        <source>Reference {number}</source>
        <translation>Referência {number}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>partly ticked</source>
        <translation>marcado em parte</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>com estrela</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>marcado</translation>
    </message>
    <message>
        <source>{column}: {text}</source>
        <translation>{column}: {text}</translation>
    </message>
</context>
<context>
    <name>Stars</name>
    <message>
        <source>Remove the st&amp;ar of this theme</source>
        <translation>Remover a estre&amp;la deste tema</translation>
    </message>
    <message>
        <source>Remove the star of th&amp;is reference</source>
        <translation>Remover a estrela desta re&amp;ferência</translation>
    </message>
    <message>
        <source>Select a theme or a reference first, then star it.</source>
        <translation>Selecione primeiro um tema ou uma referência e depois adicione a estrela.</translation>
    </message>
    <message>
        <source>add star</source>
        <translation>adicionar estrela</translation>
    </message>
    <message>
        <source>remove star</source>
        <translation>remover estrela</translation>
    </message>
</context>
<context>
    <name>StatementDialog</name>
    <message>
        <source>&amp;Studies and grades</source>
        <translation>&amp;Estudos e graus</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Copiar como &amp;Markdown</translation>
    </message>
    <message>
        <source>Copy as &amp;formatted text</source>
        <translation>Copiar como texto &amp;formatado</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Copiar como &amp;texto</translation>
    </message>
    <message>
        <source>Passages of the statement</source>
        <translation>Trechos do enunciado</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Enunciado</translation>
    </message>
    <message>
        <source>The statement was copied as Markdown.</source>
        <translation>O enunciado foi copiado como Markdown.</translation>
    </message>
    <message>
        <source>The statement was copied as text.</source>
        <translation>O enunciado foi copiado como texto.</translation>
    </message>
    <message>
        <source>The statement was copied.</source>
        <translation>O enunciado foi copiado.</translation>
    </message>
</context>
<context>
    <name>Statements</name>
    <message>
        <source>Choose a theme first: the statement is made of its passages.</source>
        <translation>Escolha primeiro um tema: o enunciado é formado pelos trechos dele.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n appraisals</source>
        <translation>
            <numerusform>%Ln avaliação</numerusform>
            <numerusform>%Ln avaliações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes saved</source>
        <translation>
            <numerusform>%Ln nota salva</numerusform>
            <numerusform>%Ln notas salvas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes, saved</source>
        <translation>
            <numerusform>%Ln nota, salva</numerusform>
            <numerusform>%Ln notas, salvas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n references</source>
        <translation>
            <numerusform>%Ln referência</numerusform>
            <numerusform>%Ln referências</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stars</source>
        <translation>
            <numerusform>%Ln estrela</numerusform>
            <numerusform>%Ln estrelas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <translation>
            <numerusform>%Ln tema</numerusform>
            <numerusform>%Ln temas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes ticked</source>
        <translation>
            <numerusform>%Ln tema marcado</numerusform>
            <numerusform>%Ln temas marcados</numerusform>
        </translation>
    </message>
    <message>
        <source>An appraisal is one grade that a review gives one study in one theme; a study can have several.</source>
        <translation>Uma avaliação é um grau que uma revisão dá a um estudo em um tema; um estudo pode ter várias.</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Ainda não há notas</translation>
    </message>
    <message>
        <source>Notes cannot be read now</source>
        <translation>As notas não podem ser lidas agora</translation>
    </message>
    <message>
        <source>Ticked themes are exported; if none is ticked, all themes are.</source>
        <translation>Os temas marcados são exportados; se nenhum estiver marcado, todos os temas são exportados.</translation>
    </message>
    <message>
        <source>{notes}, {stars}</source>
        <comment>numbers of notes and stars</comment>
        <translation>{notes}, {stars}</translation>
    </message>
</context>
<context>
    <name>StreamsPage</name>
    <message numerus="yes">
        <source>%n more themes are in the table behind it (T).</source>
        <translation>
            <numerusform>Mais %Ln tema está na tabela por trás dele (T).</numerusform>
            <numerusform>Mais %Ln temas estão na tabela por trás dele (T).</numerusform>
        </translation>
    </message>
    <message>
        <source>All themes, each study once</source>
        <translation>Todos os temas, cada estudo uma vez</translation>
    </message>
    <message>
        <source>Studies by stream and grade</source>
        <translation>Estudos por vertente e grau</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
</context>
<context>
    <name>TableChoice</name>
    <message>
        <source>Table of the review</source>
        <translation>Tabela da revisão</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>Tabela {number}</translation>
    </message>
    <message>
        <source>Table {number}: {title}</source>
        <translation>Tabela {number}: {title}</translation>
    </message>
</context>
<context>
    <name>TableChooser</name>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%Ln coluna</numerusform>
            <numerusform>%Ln colunas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes under the table</source>
        <translation>
            <numerusform>%Ln nota abaixo da tabela</numerusform>
            <numerusform>%Ln notas abaixo da tabela</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables in this file</source>
        <translation>
            <numerusform>%Ln tabela neste arquivo</numerusform>
            <numerusform>%Ln tabelas neste arquivo</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by words in a table</source>
        <translation>Filtrar por palavras de uma tabela</translation>
    </message>
    <message>
        <source>Filter the tables</source>
        <translation>Filtrar as tabelas</translation>
    </message>
    <message>
        <source>Import several tables together: tick them, with the space bar or the mouse</source>
        <translation>Importar várias tabelas juntas: marque-as, com a barra de espaço ou o mouse</translation>
    </message>
    <message>
        <source>Probably not a data table</source>
        <translation>Provavelmente não é uma tabela de dados</translation>
    </message>
    <message>
        <source>Show menus and banners too</source>
        <translation>Mostrar também menus e faixas</translation>
    </message>
    <message>
        <source>Tables of the file</source>
        <translation>Tabelas do arquivo</translation>
    </message>
    <message>
        <source>Up and Down show a table at once, Enter chooses it, Escape returns.</source>
        <translation>As setas para cima e para baixo mostram imediatamente uma tabela, Enter a escolhe, Esc volta.</translation>
    </message>
    <message>
        <source>ticked: {table}</source>
        <translation>marcada: {table}</translation>
    </message>
    <message>
        <source>{rows}, {columns}</source>
        <translation>{rows}, {columns}</translation>
    </message>
</context>
<context>
    <name>TableFields</name>
    <message>
        <source>Label of the table</source>
        <translation>Rótulo da tabela</translation>
    </message>
    <message>
        <source>Stream of the column “{heading}”</source>
        <translation>Vertente da coluna “{heading}”</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Vertentes</translation>
    </message>
    <message>
        <source>Title of the table</source>
        <translation>Título da tabela</translation>
    </message>
</context>
<context>
    <name>TableImports</name>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove the review {review}?</source>
        <translation>Remover a revisão {review}?</translation>
    </message>
    <message>
        <source>Your notes on it stay as unplaced notes. They return to their places if you import it again.</source>
        <translation>As suas notas sobre ela ficam como notas sem posição. Elas voltam à posição se você a importar novamente.</translation>
    </message>
    <message>
        <source>import reviews</source>
        <translation>importar revisões</translation>
    </message>
    <message>
        <source>import table</source>
        <translation>importar tabela</translation>
    </message>
    <message>
        <source>remove review</source>
        <translation>remover revisão</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>A table without a title</source>
        <translation>Uma tabela sem título</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Primeiras linhas</translation>
    </message>
    <message>
        <source>Last rows</source>
        <translation>Últimas linhas</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Licença: {licence}</translation>
    </message>
    <message>
        <source>Next rows</source>
        <translation>Próximas linhas</translation>
    </message>
    <message>
        <source>No contextual factors in this table.</source>
        <translation>Esta tabela não tem fatores contextuais.</translation>
    </message>
    <message>
        <source>No grades in this table.</source>
        <translation>Esta tabela não tem graus.</translation>
    </message>
    <message>
        <source>No mechanisms in this table.</source>
        <translation>Esta tabela não tem mecanismos.</translation>
    </message>
    <message>
        <source>No outcomes in this table.</source>
        <translation>Esta tabela não tem desfechos.</translation>
    </message>
    <message>
        <source>No references in this table.</source>
        <translation>Esta tabela não tem referências.</translation>
    </message>
    <message>
        <source>Notes to the table</source>
        <translation>Notas da tabela</translation>
    </message>
    <message>
        <source>Previous rows</source>
        <translation>Linhas anteriores</translation>
    </message>
    <message>
        <source>Rows as published</source>
        <translation>Linhas como publicadas</translation>
    </message>
    <message>
        <source>Rows {first}–{last} of {all}</source>
        <translation>Linhas {first}–{last} de {all}</translation>
    </message>
    <message>
        <source>Table {label}</source>
        <translation>Tabela {label}</translation>
    </message>
    <message>
        <source>Table {label} · {title}</source>
        <translation>Tabela {label} · {title}</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>não informada</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Notes {count}</source>
        <translation>Notas {count}</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
</context>
<context>
    <name>TagEntryLine</name>
    <message>
        <source>Tags to add to the selected notes:</source>
        <translation>Etiquetas a adicionar às notas selecionadas:</translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>Separated by commas</source>
        <translation>Separadas por vírgulas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
</context>
<context>
    <name>TagList</name>
    <message>
        <source>Tags in use</source>
        <translation>Etiquetas em uso</translation>
    </message>
</context>
<context>
    <name>TagModel</name>
    <message>
        <source>Click or Enter: only notes with this tag</source>
        <translation>Clique ou Enter: somente notas com esta etiqueta</translation>
    </message>
    <message>
        <source>Ctrl+click or Ctrl+Enter: also with this tag</source>
        <translation>Ctrl+clique ou Ctrl+Enter: também com esta etiqueta</translation>
    </message>
    <message>
        <source>F2: rename everywhere; Delete: remove everywhere</source>
        <translation>F2: renomear em toda parte; Del: remover em toda parte</translation>
    </message>
    <message>
        <source>Notes with the tag</source>
        <translation>Notas com a etiqueta</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
</context>
<context>
    <name>TakeAway</name>
    <message>
        <source>As a &amp;drawing (SVG)…</source>
        <translation>Como &amp;desenho (SVG)…</translation>
    </message>
    <message>
        <source>As a &amp;picture (PNG)…</source>
        <translation>Como &amp;imagem (PNG)…</translation>
    </message>
    <message>
        <source>As a &amp;table (CSV)…</source>
        <translation>Como &amp;tabela (CSV)…</translation>
    </message>
    <message>
        <source>As a table (T)</source>
        <translation>Como tabela (T)</translation>
    </message>
    <message>
        <source>Copied: the picture, and its table as text.</source>
        <translation>Copiadas: a imagem e a tabela dela, como texto.</translation>
    </message>
    <message>
        <source>Copied: the table as text.</source>
        <translation>Copiada: a tabela como texto.</translation>
    </message>
    <message>
        <source>Copy the picture and its table</source>
        <translation>Copiar a imagem e a tabela dela</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Desenho (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagem (*.png)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>{file} saved.</source>
        <translation>{file} salvo.</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>A grade: the review&apos;s own label for the quality of a study&apos;s evidence. An order, not a score.</source>
        <translation>Um grau: o rótulo da própria revisão para a qualidade da evidência de um estudo. Uma ordem, não uma pontuação.</translation>
    </message>
    <message>
        <source>A stream: a kind of study design, as the source table names it.</source>
        <translation>Uma vertente: um tipo de desenho de estudo, como a tabela da fonte o denomina.</translation>
    </message>
    <message>
        <source>Circumstances in which the mechanisms work, or do not.</source>
        <translation>Circunstâncias em que os mecanismos funcionam ou não.</translation>
    </message>
    <message>
        <source>How far the review trusts each study that the theme rests on. A row per stream, a column per grade; the program never adds grades up.</source>
        <translation>Quanto a revisão confia em cada estudo em que o tema se apoia. Uma linha por vertente, uma coluna por grau; o programa nunca soma graus.</translation>
    </message>
    <message>
        <source>How many different studies are cited in this row.</source>
        <translation>Quantos estudos diferentes são citados nesta linha.</translation>
    </message>
    <message>
        <source>What changes in how people think and act, by which the component has an effect.</source>
        <translation>A mudança no modo de pensar e agir das pessoas por meio da qual o componente produz efeito.</translation>
    </message>
    <message>
        <source>What helps the mechanisms to work.</source>
        <translation>O que ajuda os mecanismos a funcionar.</translation>
    </message>
    <message>
        <source>What hinders the mechanisms from working.</source>
        <translation>O que dificulta o funcionamento dos mecanismos.</translation>
    </message>
    <message>
        <source>What the collaborative does: the part of it that sets the mechanisms off.</source>
        <translation>O que a colaborativa faz: a parte dela que aciona os mecanismos.</translation>
    </message>
    <message>
        <source>What the mechanisms lead to, as the review states it.</source>
        <translation>A que os mecanismos levam, conforme informa a revisão.</translation>
    </message>
</context>
<context>
    <name>TextExportDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salvar…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Visualização</translation>
    </message>
    <message>
        <source>{kind} (*.{ending})</source>
        <translation>{kind} (*.{ending})</translation>
    </message>
    <message>
        <source>{name} ({number})</source>
        <translation>{name} ({number})</translation>
    </message>
</context>
<context>
    <name>ThemeField</name>
    <message>
        <source>Beginning of a title</source>
        <translation>Início de um título</translation>
    </message>
    <message>
        <source>Theme to add</source>
        <translation>Tema a adicionar</translation>
    </message>
</context>
<context>
    <name>ThemeModel</name>
    <message>
        <source>Hits</source>
        <translation>Ocorrências</translation>
    </message>
    <message>
        <source>N</source>
        <comment>the number of studies</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Estudos</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>Tabela {number}</translation>
    </message>
    <message>
        <source>Table {number}: {title}</source>
        <translation>Tabela {number}: {title}</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Themes {first}–{last} of {all}</source>
        <translation>Temas {first}–{last} de {all}</translation>
    </message>
    <message>
        <source>Without a group</source>
        <translation>Sem grupo</translation>
    </message>
    <message>
        <source>Without a subgroup</source>
        <translation>Sem subgrupo</translation>
    </message>
    <message>
        <source>{first}–{last}</source>
        <translation>{first}–{last}</translation>
    </message>
</context>
<context>
    <name>ThemePage</name>
    <message numerus="yes">
        <source>%n studies</source>
        <translation>
            <numerusform>%Ln estudo</numerusform>
            <numerusform>%Ln estudos</numerusform>
        </translation>
    </message>
    <message>
        <source>(blank in the source)</source>
        <translation>(em branco na fonte)</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>Barreiras</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Corrected by the reader to an empty cell</source>
        <translation>Corrigido pelo leitor para uma célula vazia</translation>
    </message>
    <message>
        <source>Corrected by the reader: </source>
        <translation>Corrigido pelo leitor: </translation>
    </message>
    <message>
        <source>Enablers</source>
        <translation>Facilitadores</translation>
    </message>
    <message>
        <source>Enablers and barriers</source>
        <translation>Facilitadores e barreiras</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Achados</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Como funciona</translation>
    </message>
    <message>
        <source>In what context</source>
        <translation>Em que contexto</translation>
    </message>
    <message>
        <source>Mechanisms of change</source>
        <translation>Mecanismos de mudança</translation>
    </message>
    <message>
        <source>None stated.</source>
        <translation>Nada informado.</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>Sem grau</translation>
    </message>
    <message>
        <source>Notes to the table</source>
        <translation>Notas da tabela</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Desfecho</translation>
    </message>
    <message>
        <source>Printed numbers</source>
        <translation>Números impressos</translation>
    </message>
    <message>
        <source>QIC component</source>
        <translation>Componente da QIC</translation>
    </message>
    <message>
        <source>Quality of evidence</source>
        <translation>Qualidade da evidência</translation>
    </message>
    <message>
        <source>Quality of the study</source>
        <translation>Qualidade do estudo</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referências</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observações</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Linha {number}</translation>
    </message>
    <message>
        <source>Select a theme on the left to read it.</source>
        <translation>Selecione um tema à esquerda para lê-lo.</translation>
    </message>
    <message>
        <source>Source row, as published</source>
        <translation>Linha da fonte, como publicada</translation>
    </message>
    <message>
        <source>Star this theme</source>
        <translation>Adicionar estrela a este tema</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Estudos</translation>
    </message>
    <message>
        <source>The source gives no rating.</source>
        <translation>A fonte não traz avaliação.</translation>
    </message>
    <message>
        <source>The source prints no number.</source>
        <translation>A fonte não traz nenhum número.</translation>
    </message>
    <message>
        <source>The source states no component.</source>
        <translation>A fonte não informa nenhum componente.</translation>
    </message>
    <message>
        <source>The source states no finding.</source>
        <translation>A fonte não informa nenhum achado.</translation>
    </message>
    <message>
        <source>The source states no mechanism.</source>
        <translation>A fonte não informa nenhum mecanismo.</translation>
    </message>
    <message>
        <source>The source states no outcome.</source>
        <translation>A fonte não informa nenhum desfecho.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Write a note on this theme</source>
        <translation>Escrever uma nota sobre este tema</translation>
    </message>
    <message>
        <source>against</source>
        <translation>contra</translation>
    </message>
    <message>
        <source>for</source>
        <translation>a favor</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>misto</translation>
    </message>
    <message>
        <source>{review}, Table {number}</source>
        <translation>{review}, Tabela {number}</translation>
    </message>
    <message>
        <source>{stream}, {direction}</source>
        <translation>{stream}, {direction}</translation>
    </message>
</context>
<context>
    <name>ThemePreview</name>
    <message numerus="yes">
        <source>%n references</source>
        <translation>
            <numerusform>%Ln referência</numerusform>
            <numerusform>%Ln referências</numerusform>
        </translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sem título)</translation>
    </message>
    <message>
        <source>Every word is as in the source; the row as printed is stored with the theme.</source>
        <translation>Cada palavra está como na fonte; a linha, como impressa, é armazenada com o tema.</translation>
    </message>
    <message>
        <source>Grades of the rows</source>
        <translation>Graus das linhas</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Como funciona</translation>
    </message>
    <message>
        <source>In what context</source>
        <translation>Em que contexto</translation>
    </message>
    <message>
        <source>No theme is read. Choose which column holds the themes.</source>
        <translation>Nenhum tema foi lido. Escolha qual coluna contém os temas.</translation>
    </message>
    <message>
        <source>None stated.</source>
        <translation>Nada informado.</translation>
    </message>
    <message>
        <source>Quality of evidence</source>
        <translation>Qualidade da evidência</translation>
    </message>
    <message>
        <source>Stored as printed</source>
        <translation>Armazenado como impresso</translation>
    </message>
    <message>
        <source>Theme as read</source>
        <translation>Tema como lido</translation>
    </message>
    <message>
        <source>This theme is long: the first {number} statements and lists of references are shown here.</source>
        <translation>Este tema é longo: são mostrados aqui os primeiros {number} enunciados e listas de referências.</translation>
    </message>
</context>
<context>
    <name>ThemeTree</name>
    <message>
        <source>Themes</source>
        <translation>Temas</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>List the tables in the file</source>
        <translation>Listar as tabelas do arquivo</translation>
    </message>
    <message>
        <source>No table</source>
        <translation>Nenhuma tabela</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir um arquivo…</translation>
    </message>
    <message>
        <source>Open another file</source>
        <translation>Abrir outro arquivo</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>Colar uma tabela</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Tabela colada</translation>
    </message>
    <message>
        <source>Show the theme as it will read, the review&apos;s details and the references</source>
        <translation>Mostrar o tema como será lido, os detalhes da revisão e as referências</translation>
    </message>
    <message>
        <source>Theme and details</source>
        <translation>Tema e detalhes</translation>
    </message>
    <message>
        <source>{name} · {form}</source>
        <translation>{name} · {form}</translation>
    </message>
    <message>
        <source>{number} of {total} · {name}</source>
        <comment>the number of a table, and its name</comment>
        <translation>{number} de {total} · {name}</translation>
    </message>
</context>
<context>
    <name>UndoActions</name>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>&amp;Refazer: {step}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>&amp;Desfazer: {step}</translation>
    </message>
    <message>
        <source>Redone: {step}</source>
        <translation>Refeito: {step}</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Desfeito: {step}</translation>
    </message>
</context>
<context>
    <name>UndoHistory</name>
    <message numerus="yes">
        <source>Saving %n changes…</source>
        <translation>
            <numerusform>Salvando %Ln alteração…</numerusform>
            <numerusform>Salvando %Ln alterações…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoNavigation</name>
    <message>
        <source>Renamed to “{name}”</source>
        <translation>Novo nome: “{name}”</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>Padrão restaurado</translation>
    </message>
</context>
<context>
    <name>UnsavedNote</name>
    <message>
        <source>If you stay, the note is saved as soon as possible. You can also save it to a text file.</source>
        <translation>Se você ficar, a nota será salva assim que possível. Você também pode salvá-la em um arquivo de texto.</translation>
    </message>
    <message>
        <source>Quit without saving</source>
        <translation>Sair sem salvar</translation>
    </message>
    <message>
        <source>Quit without saving the note you are writing?</source>
        <translation>Sair sem salvar a nota que você está escrevendo?</translation>
    </message>
    <message>
        <source>Save the note to a file</source>
        <translation>Salvar a nota em um arquivo</translation>
    </message>
    <message>
        <source>Save to a file and quit…</source>
        <translation>Salvar em um arquivo e sair…</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Ficar</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
</context>
<context>
    <name>WhatCountsModel</name>
    <message numerus="yes">
        <source>%n appraisals</source>
        <translation>
            <numerusform>%Ln avaliação</numerusform>
            <numerusform>%Ln avaliações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <translation>
            <numerusform>%Ln tema</numerusform>
            <numerusform>%Ln temas</numerusform>
        </translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>Graus</translation>
    </message>
    <message>
        <source>Ref.</source>
        <translation>Ref.</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Vertentes</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Estudos</translation>
    </message>
    <message>
        <source>Study {label}</source>
        <translation>Estudo {label}</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>by its grade</source>
        <translation>pelo grau</translation>
    </message>
    <message>
        <source>by its stream</source>
        <translation>pela vertente</translation>
    </message>
    <message>
        <source>by stream and grade</source>
        <translation>por vertente e grau</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>conta</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>não conta</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>fora da contagem</translation>
    </message>
</context>
<context>
    <name>WhatCountsView</name>
    <message>
        <source>What counts</source>
        <translation>O que conta</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>Deleted “{name}”. Edit &gt; Undo brings it back.</source>
        <translation>“{name}” foi excluído. Editar &gt; Desfazer o traz de volta.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Rename the scenario</source>
        <translation>Renomear o cenário</translation>
    </message>
    <message>
        <source>Save as a scenario</source>
        <translation>Salvar como cenário</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Salvo como “{name}”.</translation>
    </message>
    <message>
        <source>The reader&apos;s choice of what counts, not saved as a scenario</source>
        <translation>A escolha do leitor sobre o que conta, não salva como cenário</translation>
    </message>
    <message>
        <source>The reader&apos;s scenario “{name}”</source>
        <translation>O cenário do leitor “{name}”</translation>
    </message>
    <message>
        <source>Without {names}</source>
        <translation>Sem {names}</translation>
    </message>
    <message>
        <source>delete scenario “{name}”</source>
        <translation>excluir cenário “{name}”</translation>
    </message>
    <message>
        <source>rename scenario “{name}”</source>
        <translation>renomear cenário “{name}”</translation>
    </message>
    <message>
        <source>save scenario “{name}”</source>
        <translation>salvar cenário “{name}”</translation>
    </message>
    <message>
        <source>{counts}. One study or none: {themes}</source>
        <translation>{counts}. Um estudo ou nenhum: {themes}</translation>
    </message>
</context>
<context>
    <name>WhatIfModel</name>
    <message>
        <source>Cited</source>
        <translation>Citados</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restantes</translation>
    </message>
    <message>
        <source>Studies by stream</source>
        <translation>Estudos por vertente</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
</context>
<context>
    <name>WhatIfPage</name>
    <message>
        <source>&amp;My scenario</source>
        <translation>&amp;Meu cenário</translation>
    </message>
    <message>
        <source>Count everything</source>
        <translation>Contar tudo</translation>
    </message>
    <message>
        <source>My scenarios</source>
        <translation>Meus cenários</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ainda não salvo</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salvar como…</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Cenário</translation>
    </message>
    <message>
        <source>Studies left for each theme. Underlined: one study or none. Nothing is weighed: these are counts.</source>
        <translation>Estudos restantes de cada tema. Sublinhado: um estudo ou nenhum. Nada é ponderado: são contagens.</translation>
    </message>
</context>
<context>
    <name>WhatIfSide</name>
    <message>
        <source>A scenario is yours. It changes no word of the review, no export and no other tab.</source>
        <translation>Um cenário é seu. Ele não altera nenhuma palavra da revisão, nenhuma exportação e nenhuma outra aba.</translation>
    </message>
    <message>
        <source>All studies</source>
        <translation>Todos os estudos</translation>
    </message>
    <message>
        <source>No study</source>
        <translation>Nenhum estudo</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>O que conta</translation>
    </message>
</context>
<context>
    <name>WhatIfView</name>
    <message>
        <source>What is left of each theme</source>
        <translation>O que resta de cada tema</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>Finish what is open first: another language builds the windows anew.</source>
        <translation>Termine antes o que está aberto: outro idioma cria as janelas de novo.</translation>
    </message>
</context>
<context>
    <name>_CellDelegate</name>
    <message>
        <source>blank</source>
        <translation>em branco</translation>
    </message>
</context>
<context>
    <name>_Chip</name>
    <message>
        <source>Remove {theme} from the comparison</source>
        <translation>Remover {theme} da comparação</translation>
    </message>
    <message>
        <source>{letter}: {theme}</source>
        <translation>{letter}: {theme}</translation>
    </message>
</context>
<context>
    <name>_NameDelegate</name>
    <message>
        <source>Name of the search</source>
        <translation>Nome da busca</translation>
    </message>
</context>
<context>
    <name>_Tree</name>
    <message>
        <source>Searches</source>
        <translation>Buscas</translation>
    </message>
</context>
</TS>
