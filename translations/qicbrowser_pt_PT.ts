<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n absent, of no single sign</source>
        <comment>factors at a site</comment>
        <translation>
            <numerusform>%Ln ausente, sem um sinal único</numerusform>
            <numerusform>%Ln ausentes, sem um sinal único</numerusform>
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
            <numerusform>%Ln célula sobrepõe-se a outras e foi estreitada.</numerusform>
            <numerusform>%Ln células sobrepõem-se a outras e foram estreitadas.</numerusform>
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
            <numerusform>%Ln citação do ficheiro corresponde a esta referência por {ground}.</numerusform>
            <numerusform>%Ln citações do ficheiro correspondem a esta referência por {ground}.</numerusform>
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
            <numerusform>{component} atua através de {mechanism} para chegar a {outcome} [{evidence}].</numerusform>
            <numerusform>%Ln componentes, {component}, atuam através de {mechanism} para chegar a {outcome} [{evidence}].</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n components, {component}, work through {mechanism} towards {outcome}, although this is hindered by {barriers} [{evidence}].</source>
        <comment>what a theme says in one sentence; the number is that of the components</comment>
        <translation>
            <numerusform>{component} atua através de {mechanism} para chegar a {outcome}, embora isto seja dificultado por {barriers} [{evidence}].</numerusform>
            <numerusform>%Ln componentes, {component}, atuam através de {mechanism} para chegar a {outcome}, embora isto seja dificultado por {barriers} [{evidence}].</numerusform>
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
            <numerusform>%Ln coluna vazia foi deixada de fora.</numerusform>
            <numerusform>%Ln colunas vazias foram deixadas de fora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty rows were left out.</source>
        <translation>
            <numerusform>%Ln linha vazia foi deixada de fora.</numerusform>
            <numerusform>%Ln linhas vazias foram deixadas de fora.</numerusform>
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
            <numerusform>%Ln entrada refere-se a revisões que estão no ficheiro, mas não na sua biblioteca. --reviews importa-as também.</numerusform>
            <numerusform>%Ln entradas referem-se a revisões que estão no ficheiro, mas não na sua biblioteca. --reviews importa-as também.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries contained bytes that are not text, shown as “{mark}”.</source>
        <translation>
            <numerusform>%Ln entrada continha bytes que não são texto, mostrados como «{mark}».</numerusform>
            <numerusform>%Ln entradas continham bytes que não são texto, mostrados como «{mark}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries could not be used and are only in that file.</source>
        <translation>
            <numerusform>%Ln entrada não pôde ser utilizada e está apenas nesse ficheiro.</numerusform>
            <numerusform>%Ln entradas não puderam ser utilizadas e estão apenas nesse ficheiro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries differ from yours, which were kept. --theirs imports them in place of yours.</source>
        <translation>
            <numerusform>%Ln entrada difere da sua, que foi mantida. --theirs importa-a no lugar da sua.</numerusform>
            <numerusform>%Ln entradas diferem das suas, que foram mantidas. --theirs importa-as no lugar das suas.</numerusform>
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
            <numerusform>%Ln fórmula não tem um valor guardado, e a sua célula foi lida como vazia.</numerusform>
            <numerusform>%Ln fórmulas não têm um valor guardado, e as suas células foram lidas como vazias.</numerusform>
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
            <numerusform>%Ln folha oculta foi lida.</numerusform>
            <numerusform>%Ln folhas ocultas foram lidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images in the cells were not read. Check whether they say something that the text does not.</source>
        <translation>
            <numerusform>%Ln imagem nas células não foi lida. Verifique se diz algo que o texto não diz.</numerusform>
            <numerusform>%Ln imagens nas células não foram lidas. Verifique se dizem algo que o texto não diz.</numerusform>
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
            <numerusform>%Ln marca é de um fator que não está na sua biblioteca.</numerusform>
            <numerusform>%Ln marcas são de fatores que não estão na sua biblioteca.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks of factors</source>
        <comment>that restoring a backup changes</comment>
        <translation>
            <numerusform>%Ln marca de um fator</numerusform>
            <numerusform>%Ln marcas de fatores</numerusform>
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
            <numerusform>mais %Ln na página seguinte</numerusform>
            <numerusform>mais %Ln na página seguinte</numerusform>
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
            <numerusform>Mais %Ln linha desta tabela vem da sua continuação.</numerusform>
            <numerusform>Mais %Ln linhas desta tabela vêm da sua continuação.</numerusform>
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
            <numerusform>%Ln ainda sem marca</numerusform>
            <numerusform>%Ln ainda sem marca</numerusform>
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
            <numerusform>%Ln nota foi recuperada a partir dele.</numerusform>
            <numerusform>%Ln notas foram recuperadas a partir dele.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages</source>
        <comment>in a review</comment>
        <translation>
            <numerusform>%Ln passagem</numerusform>
            <numerusform>%Ln passagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages</source>
        <comment>found by a search</comment>
        <translation>
            <numerusform>%Ln passagem</numerusform>
            <numerusform>%Ln passagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages that were deleted with tracked changes were left out.</source>
        <translation>
            <numerusform>%Ln passagem eliminada com o registo de alterações foi deixada de fora.</numerusform>
            <numerusform>%Ln passagens eliminadas com o registo de alterações foram deixadas de fora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present, of no single sign</source>
        <comment>factors at a site</comment>
        <translation>
            <numerusform>%Ln presente, sem um sinal único</numerusform>
            <numerusform>%Ln presentes, sem um sinal único</numerusform>
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
            <numerusform>%Ln revisão está na sua biblioteca com outras tabelas ou respostas e foi deixada de fora. --replace importa-a.</numerusform>
            <numerusform>%Ln revisões estão na sua biblioteca com outras tabelas ou respostas e foram deixadas de fora. --replace importa-as.</numerusform>
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
            <numerusform>%Ln linha tem menos células do que a linha mais larga.</numerusform>
            <numerusform>%Ln linhas têm menos células do que a linha mais larga.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows have more or fewer cells than the others.</source>
        <translation>
            <numerusform>%Ln linha tem mais ou menos células do que as outras.</numerusform>
            <numerusform>%Ln linhas têm mais ou menos células do que as outras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows have no title. Do they continue the one above?</source>
        <translation>
            <numerusform>Uma linha não tem título. Continua a linha acima?</numerusform>
            <numerusform>%Ln linhas não têm título. Continuam a linha acima?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved searches</source>
        <comment>that restoring a backup changes</comment>
        <translation>
            <numerusform>%Ln pesquisa guardada</numerusform>
            <numerusform>%Ln pesquisas guardadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved searches</source>
        <comment>in a project</comment>
        <translation>
            <numerusform>%Ln pesquisa guardada</numerusform>
            <numerusform>%Ln pesquisas guardadas</numerusform>
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
            <numerusform>%Ln estudo ({printed} impressos na fonte) · {source}</numerusform>
            <numerusform>%Ln estudos ({printed} impressos na fonte) · {source}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies are cited, {printed} are printed</source>
        <translation>
            <numerusform>%Ln estudo é citado, estão impressos {printed}</numerusform>
            <numerusform>%Ln estudos são citados, estão impressos {printed}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies of {review}, by the themes that cite them</source>
        <translation>
            <numerusform>%Ln estudo de {review}, segundo os temas que o citam</numerusform>
            <numerusform>%Ln estudos de {review}, segundo os temas que os citam</numerusform>
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
            <numerusform>O estudo {studies} já não conta numa vertente: {stream}.</numerusform>
            <numerusform>%Ln estudos, {studies}, já não contam numa vertente: {stream}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables inside cells were read as lines of their cells.</source>
        <translation>
            <numerusform>%Ln tabela dentro de uma célula foi lida como linhas da sua célula.</numerusform>
            <numerusform>%Ln tabelas dentro de células foram lidas como linhas das suas células.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables of replies or reviewers&apos; reports were left out.</source>
        <translation>
            <numerusform>%Ln tabela de respostas ou de pareceres de revisores foi deixada de fora.</numerusform>
            <numerusform>%Ln tabelas de respostas ou de pareceres de revisores foram deixadas de fora.</numerusform>
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
            <numerusform>%Ln tema encontrado pela pesquisa «{query}»</numerusform>
            <numerusform>%Ln temas encontrados pela pesquisa «{query}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes found by the search “{query}” in {within} only</source>
        <translation>
            <numerusform>%Ln tema encontrado pela pesquisa «{query}», apenas em {within}</numerusform>
            <numerusform>%Ln temas encontrados pela pesquisa «{query}», apenas em {within}</numerusform>
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
            <numerusform>%Ln tema escrito em {path} ({size} kB).</numerusform>
            <numerusform>%Ln temas escritos em {path} ({size} kB).</numerusform>
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
            <numerusform>%Ln a criar</numerusform>
            <numerusform>%Ln a criar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to find out</source>
        <comment>factors at a site</comment>
        <translation>
            <numerusform>%Ln a apurar</numerusform>
            <numerusform>%Ln a apurar</numerusform>
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
        <translation>(não indicado na fonte)</translation>
    </message>
    <message>
        <source>(note {markers})</source>
        <translation>(nota {markers})</translation>
    </message>
    <message>
        <source>(nowhere as a phrase)</source>
        <comment>a quotation mark is open</comment>
        <translation>(em lado nenhum como expressão)</translation>
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
        <translation>Um ficheiro PDF só pode ser criado a partir da janela.</translation>
    </message>
    <message>
        <source>A Word document holds up to {most} themes or rows; this export has {rows}.</source>
        <translation>Um documento Word comporta até {most} temas ou linhas; esta exportação tem {rows}.</translation>
    </message>
    <message>
        <source>A cell of the theme&apos;s row in the source table, as published</source>
        <translation>Uma célula da linha do tema na tabela da fonte, tal como publicada</translation>
    </message>
    <message>
        <source>A file of reviews is imported as it is, without {options}.</source>
        <translation>Um ficheiro de revisões é importado tal como está, sem {options}.</translation>
    </message>
    <message>
        <source>A macro of this style uses itself: “{name}”. It was not added.</source>
        <translation>Uma macro deste estilo utiliza-se a si própria: «{name}». O estilo não foi adicionado.</translation>
    </message>
    <message>
        <source>A mark occurs twice: there may be two configurations in this statement.</source>
        <translation>Uma marca ocorre duas vezes: pode haver duas configurações neste enunciado.</translation>
    </message>
    <message>
        <source>A name can have at most {longest} characters.</source>
        <translation>Um nome pode ter no máximo {longest} carateres.</translation>
    </message>
    <message>
        <source>A note can have at most {longest} characters.</source>
        <translation>Uma nota pode ter no máximo {longest} carateres.</translation>
    </message>
    <message>
        <source>A note can have at most {most} tags of {longest} characters.</source>
        <translation>Uma nota pode ter no máximo {most} etiquetas de {longest} carateres.</translation>
    </message>
    <message>
        <source>A number in the sources is too large. Nothing was written.</source>
        <translation>Um número nas fontes é demasiado grande. Nada foi escrito.</translation>
    </message>
    <message numerus="yes">
        <source>A recipe is for one table, and %n were chosen.</source>
        <translation>
            <numerusform>Uma receita é para uma só tabela, e foi escolhida %Ln.</numerusform>
            <numerusform>Uma receita é para uma só tabela, e foram escolhidas %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>A second file beside it, ending in “-metadata.json”, has the source and licence.</source>
        <translation>Um segundo ficheiro ao lado deste, terminado em «-metadata.json», contém a fonte e a licença.</translation>
    </message>
    <message>
        <source>A sheet holds up to {most} rows; this export has {rows}.</source>
        <translation>Uma folha comporta até {most} linhas; esta exportação tem {rows}.</translation>
    </message>
    <message>
        <source>A table of {name} is no longer found in it.</source>
        <translation>Uma tabela de {name} já não se encontra aí.</translation>
    </message>
    <message>
        <source>A table without a title</source>
        <translation>Uma tabela sem título</translation>
    </message>
    <message>
        <source>A tag is one name, without commas.</source>
        <translation>Uma etiqueta é um só nome, sem vírgulas.</translation>
    </message>
    <message>
        <source>A text file has no superscripts: digits as in “{text}” may be references. A saved web page, a Word file, or the table copied from one of these and pasted, keeps them.</source>
        <translation>Um ficheiro de texto não tem expoentes: algarismos como em «{text}» podem ser referências. Uma página Web guardada, um ficheiro Word, ou a tabela copiada de um destes e colada, conservam-nos.</translation>
    </message>
    <message>
        <source>About this export</source>
        <translation>Acerca desta exportação</translation>
    </message>
    <message>
        <source>Absent, of no single sign</source>
        <comment>contextual factors at a site</comment>
        <translation>Ausente, sem um sinal único</translation>
    </message>
    <message>
        <source>Add a TextQuoteSelector, or remove the selector.</source>
        <translation>Adicione um TextQuoteSelector ou remova o seletor.</translation>
    </message>
    <message>
        <source>Add a title or authors, or paste it.</source>
        <translation>Adicione um título ou autores, ou cole-a.</translation>
    </message>
    <message>
        <source>Add it after {grade}</source>
        <translation>Adicioná-lo depois de {grade}</translation>
    </message>
    <message>
        <source>Add when it was written, such as {example}.</source>
        <translation>Adicione a data em que foi escrita, por exemplo {example}.</translation>
    </message>
    <message numerus="yes">
        <source>All %n are on the next page</source>
        <translation>
            <numerusform>Está na página seguinte</numerusform>
            <numerusform>Todos (%Ln) estão na página seguinte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n characters were read.</source>
        <comment>on the command line</comment>
        <translation>
            <numerusform>Foi lido %Ln caráter.</numerusform>
            <numerusform>Foram lidos todos os %Ln carateres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n notes…</source>
        <translation>
            <numerusform>%Ln nota…</numerusform>
            <numerusform>Todas as %Ln notas…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n studies remain.</source>
        <translation>
            <numerusform>Resta o único estudo.</numerusform>
            <numerusform>Restam todos os %Ln estudos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n themes</source>
        <translation>
            <numerusform>O único tema (%Ln)</numerusform>
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
        <translation>Todos os tipos de linha, uma folha para cada</translation>
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
        <translation>Uma nota vazia não foi guardada.</translation>
    </message>
    <message>
        <source>An import is being stored, so nothing else was opened.</source>
        <translation>Está a ser guardada uma importação, por isso nada mais foi aberto.</translation>
    </message>
    <message>
        <source>Another program emptied or altered the file while it was open. Copy what you are writing, close this program, put the file back, and start again; File &gt; Backups has earlier copies.</source>
        <translation>Outro programa esvaziou ou alterou o ficheiro enquanto estava aberto. Copie o que está a escrever, feche este programa, reponha o ficheiro e inicie de novo; Ficheiro &gt; Cópias de segurança tem cópias anteriores.</translation>
    </message>
    <message>
        <source>Another program is using the file: close it, then try again.</source>
        <translation>Outro programa está a utilizar o ficheiro: feche-o e tente novamente.</translation>
    </message>
    <message>
        <source>Another style named “{name}” was added before.</source>
        <translation>Já foi adicionado outro estilo com o nome «{name}».</translation>
    </message>
    <message>
        <source>Another window is changing the library, so nothing was changed.</source>
        <translation>Outra janela está a alterar a biblioteca, por isso nada foi alterado.</translation>
    </message>
    <message numerus="yes">
        <source>Are the %n section rows groups of themes?</source>
        <translation>
            <numerusform>A linha de secção é um grupo de temas?</numerusform>
            <numerusform>As %Ln linhas de secção são grupos de temas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Are the digits at the end of “{text}” references?</source>
        <translation>Os algarismos no fim de «{text}» são referências?</translation>
    </message>
    <message>
        <source>Are the headings {grades} the grades of what is under them?</source>
        <translation>Os cabeçalhos {grades} são os graus do que está por baixo deles?</translation>
    </message>
    <message>
        <source>Are the raised numbers in “{text}” references?</source>
        <translation>Os números em expoente em «{text}» são referências?</translation>
    </message>
    <message>
        <source>Are “{first}” and “{second}” one study?</source>
        <translation>«{first}» e «{second}» são o mesmo estudo?</translation>
    </message>
    <message>
        <source>Arrow keys go from cell to cell, Enter goes to the theme.</source>
        <translation>As teclas de setas vão de célula em célula, Enter vai para o tema.</translation>
    </message>
    <message>
        <source>As published: {heading}</source>
        <comment>Column heading</comment>
        <translation>Tal como publicado: {heading}</translation>
    </message>
    <message>
        <source>Ask for a file with fewer or shorter notes.</source>
        <translation>Peça um ficheiro com menos notas ou notas mais curtas.</translation>
    </message>
    <message>
        <source>Ask for a file with fewer reviews in it.</source>
        <translation>Peça um ficheiro com menos revisões.</translation>
    </message>
    <message>
        <source>Ask for its notes in several files.</source>
        <translation>Peça as notas em vários ficheiros.</translation>
    </message>
    <message>
        <source>Ask for the notes, the citations and the reviews as separate files.</source>
        <translation>Peça as notas, as citações e as revisões em ficheiros separados.</translation>
    </message>
    <message>
        <source>Ask whoever sent it for the file again.</source>
        <translation>Peça novamente o ficheiro a quem o enviou.</translation>
    </message>
    <message>
        <source>Attach it to the references of the evidence, with File &gt; Attach citations… or “qicbrowser references attach”.</source>
        <translation>Anexe-as às referências da evidência, com Ficheiro &gt; Anexar citações… ou «qicbrowser references attach».</translation>
    </message>
    <message>
        <source>Backups of your notes are in {folder}, and the newest is {backup}.</source>
        <translation>As cópias de segurança das suas notas estão em {folder}, e a mais recente é {backup}.</translation>
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
        <translation>CSV para Excel e outras folhas de cálculo</translation>
    </message>
    <message>
        <source>CSV, plain (RFC 4180), for R and pandas</source>
        <translation>CSV, simples (RFC 4180), para R e pandas</translation>
    </message>
    <message>
        <source>Cells must be separated by tabs, semicolons, commas or vertical bars.</source>
        <translation>As células têm de estar separadas por tabulações, pontos e vírgulas, vírgulas ou barras verticais.</translation>
    </message>
    <message>
        <source>Cells were split into statements and single references, and the reader corrected the text of some cells; the column “corrected” says which.</source>
        <translation>As células foram divididas em enunciados e referências individuais, e o leitor corrigiu o texto de algumas células; a coluna «corrected» indica quais.</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>Column heading</comment>
        <translation>Alterada</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>Name of a fact</comment>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>Check its permissions and those of its folder, or choose another folder with --data-dir.</source>
        <translation>Verifique as permissões do ficheiro e da sua pasta, ou escolha outra pasta com --data-dir.</translation>
    </message>
    <message>
        <source>Check that the folder exists and is writable, or choose one with --data-dir.</source>
        <translation>Verifique se a pasta existe e permite a escrita, ou escolha uma com --data-dir.</translation>
    </message>
    <message>
        <source>Check that the screen can be reached (DISPLAY, WAYLAND_DISPLAY).</source>
        <translation>Verifique se o ecrã está acessível (DISPLAY, WAYLAND_DISPLAY).</translation>
    </message>
    <message>
        <source>Check that the screen can be reached (DISPLAY, WAYLAND_DISPLAY). On Debian and Ubuntu, what Qt needs is installed with: sudo apt-get install -y {packages}</source>
        <translation>Verifique se o ecrã está acessível (DISPLAY, WAYLAND_DISPLAY). Em Debian e Ubuntu, o que o Qt precisa instala-se com: sudo apt-get install -y {packages}</translation>
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
        <translation>Escolha PDF em Ficheiro &gt; Exportar.</translation>
    </message>
    <message>
        <source>Choose a file of notes that was exported as Web Annotations (.jsonld).</source>
        <translation>Escolha um ficheiro de notas exportado como Web Annotations (.jsonld).</translation>
    </message>
    <message>
        <source>Choose a file that QIC Browser exported. A CSV file needs its “-metadata.json” beside it.</source>
        <translation>Escolha um ficheiro exportado pelo QIC Browser. Um ficheiro CSV precisa do seu «-metadata.json» ao lado.</translation>
    </message>
    <message>
        <source>Choose a file that was exported with “Export project”.</source>
        <translation>Escolha um ficheiro exportado com «Exportar projeto».</translation>
    </message>
    <message>
        <source>Choose a file that was exported with “Export reviews”.</source>
        <translation>Escolha um ficheiro exportado com «Exportar revisões».</translation>
    </message>
    <message>
        <source>Choose a folder of your own. If another program has the file open, close it there first.</source>
        <translation>Escolha uma pasta sua. Se outro programa tiver o ficheiro aberto, feche-o primeiro aí.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Escolha um nome mais curto.</translation>
    </message>
    <message>
        <source>Choose a web page, JATS, Word, Excel or CSV file with the table.</source>
        <translation>Escolha uma página Web, ou um ficheiro JATS, Word, Excel ou CSV, com a tabela.</translation>
    </message>
    <message>
        <source>Choose a web page, or fewer themes.</source>
        <translation>Escolha uma página Web ou menos temas.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Escolha outro ficheiro.</translation>
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
        <translation>Escolha outra receita ou não indique nenhuma.</translation>
    </message>
    <message>
        <source>Choose at least one to export.</source>
        <translation>Escolha pelo menos um para exportar.</translation>
    </message>
    <message>
        <source>Choose one of your labels.</source>
        <translation>Escolha um dos seus rótulos.</translation>
    </message>
    <message>
        <source>Choose one with --table.</source>
        <translation>Escolha uma com --table.</translation>
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
        <translation>Escolha com --table; são estas as suas tabelas:</translation>
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
        <translation>Limpar a pesquisa</translation>
    </message>
    <message>
        <source>Close other programs that use it and start again, or choose another folder with --data-dir.</source>
        <translation>Feche outros programas que o utilizem e inicie de novo, ou escolha outra pasta com --data-dir.</translation>
    </message>
    <message>
        <source>Colour</source>
        <comment>Column heading</comment>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Column “{column}”</source>
        <comment>a place in a table</comment>
        <translation>Coluna «{column}»</translation>
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
        <translation>O contexto, o mecanismo e o resultado não estão assinalados neste enunciado.</translation>
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
        <translation>Copie a lista de referências e cole-a, ou exporte as referências em RIS.</translation>
    </message>
    <message>
        <source>Correct it, or remove the entry.</source>
        <translation>Corrija ou remova a entrada.</translation>
    </message>
    <message>
        <source>Correct it, then build again.</source>
        <translation>Corrija e construa novamente.</translation>
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
        <translation>Conta</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>Column heading</comment>
        <translation>Criada</translation>
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
        <translation>Elimine um cenário de que já não precise.</translation>
    </message>
    <message>
        <source>Delete a site that is no longer needed.</source>
        <translation>Elimine um local de que já não precise.</translation>
    </message>
    <message>
        <source>Did you mean “{query}”?</source>
        <translation>Queria dizer «{query}»?</translation>
    </message>
    <message>
        <source>Direction</source>
        <comment>Column heading</comment>
        <translation>Sentido</translation>
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
        <translation>As letras ou os sinais em expoente em «{text}» remetem para notas? Nenhuma nota os explica.</translation>
    </message>
    <message>
        <source>Does another table begin at “{text}”?</source>
        <translation>É em «{text}» que começa outra tabela?</translation>
    </message>
    <message>
        <source>Does the arrow divide “{text}” into two statements?</source>
        <translation>A seta divide «{text}» em dois enunciados?</translation>
    </message>
    <message>
        <source>Does “{word}” before a statement mean that it both enables and hinders?</source>
        <translation>«{word}» antes de um enunciado significa que este tanto facilita como dificulta?</translation>
    </message>
    <message>
        <source>Download or copy it again, or open it in its program and save it again.</source>
        <translation>Transfira-o ou copie-o novamente, ou abra-o no seu programa e volte a guardá-lo.</translation>
    </message>
    <message>
        <source>Drop one file at a time.</source>
        <translation>Largue um ficheiro de cada vez.</translation>
    </message>
    <message>
        <source>Each cell has a place per stream, in this order: {streams}. Marks: {marks}.</source>
        <translation>Cada célula tem um lugar por vertente, por esta ordem: {streams}. Marcas: {marks}.</translation>
    </message>
    <message>
        <source>Each cell is a theme: they are lists side by side</source>
        <translation>Cada célula é um tema: são listas lado a lado</translation>
    </message>
    <message>
        <source>Edition {edition}, SHA-256 of its sources {checksum}</source>
        <translation>Edição {edition}, SHA-256 das suas fontes {checksum}</translation>
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
        <translation>Introduza outro nome ou remova a etiqueta.</translation>
    </message>
    <message>
        <source>Enter the name of a file.</source>
        <translation>Introduza o nome de um ficheiro.</translation>
    </message>
    <message>
        <source>Everything but the window works here too: see “qicbrowser --help”.</source>
        <translation>Tudo, exceto a janela, também funciona aqui: veja «qicbrowser --help».</translation>
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
        <translation>Livro do Excel (XLSX)</translation>
    </message>
    <message>
        <source>Export all of them as one file.</source>
        <translation>Exporte-os todos num só ficheiro.</translation>
    </message>
    <message>
        <source>Export fewer publications at a time.</source>
        <translation>Exporte menos publicações de cada vez.</translation>
    </message>
    <message>
        <source>Export fewer reviews into one file.</source>
        <translation>Exporte menos revisões para um só ficheiro.</translation>
    </message>
    <message>
        <source>Export it again: it may have been cut off, or changed by hand.</source>
        <translation>Exporte-o novamente: pode ter ficado incompleto ou sido alterado à mão.</translation>
    </message>
    <message>
        <source>Export it as JSON-LD.</source>
        <translation>Exporte-o como JSON-LD.</translation>
    </message>
    <message>
        <source>Export it framed, not flattened.</source>
        <translation>Exporte-o na forma «framed», não «flattened».</translation>
    </message>
    <message>
        <source>Export the notes again.</source>
        <translation>Exporte novamente as notas.</translation>
    </message>
    <message>
        <source>Export the notes as Web Annotations (.jsonld): in QIC Browser, with File &gt; Export notes… or “qicbrowser notes export -o notes.jsonld”.</source>
        <translation>Exporte as notas como Web Annotations (.jsonld): no QIC Browser, com Ficheiro &gt; Exportar notas… ou «qicbrowser notes export -o notes.jsonld».</translation>
    </message>
    <message>
        <source>Export the notes as Web Annotations (.jsonld); in Hypothesis, as JSON.</source>
        <translation>Exporte as notas como Web Annotations (.jsonld); no Hypothesis, como JSON.</translation>
    </message>
    <message>
        <source>Export the references as RIS, BibTeX or CSL-JSON.</source>
        <translation>Exporte as referências em RIS, BibTeX ou CSL-JSON.</translation>
    </message>
    <message>
        <source>Export the references as RIS, and attach that file.</source>
        <translation>Exporte as referências em RIS e anexe esse ficheiro.</translation>
    </message>
    <message>
        <source>Export the references as RIS, or paste them as a numbered list.</source>
        <translation>Exporte as referências em RIS, ou cole-as como lista numerada.</translation>
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
        <translation>Não é possível ler ficheiros deste tipo.</translation>
    </message>
    <message>
        <source>Filter the contextual factors</source>
        <translation>Filtrar os fatores contextuais</translation>
    </message>
    <message>
        <source>Finding</source>
        <comment>Column heading: what stands out</comment>
        <translation>Constatação</translation>
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
        <translation>Para o planeamento</translation>
    </message>
    <message>
        <source>Free some space on the disk, or choose another one.</source>
        <translation>Liberte espaço no disco ou escolha outro.</translation>
    </message>
    <message>
        <source>Give it another label, or leave it out. On the command line, --replace puts it in the place of the other.</source>
        <translation>Dê-lhe outro rótulo ou deixe-a de fora. Na linha de comandos, --replace coloca-a no lugar da outra.</translation>
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
        <translation>Com graus diferentes de um tema para outro</translation>
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
        <translation>Se for o ficheiro de notas do QIC Browser, exporte as suas notas como Web Annotations (.jsonld), com Ficheiro &gt; Exportar notas… ou «qicbrowser notes export -o notes.jsonld».</translation>
    </message>
    <message>
        <source>If you know where it comes from, open it in Word or Excel and save it again.</source>
        <translation>Se sabe de onde vem, abra-o no Word ou no Excel e volte a guardá-lo.</translation>
    </message>
    <message>
        <source>Import it again.</source>
        <translation>Importe-a novamente.</translation>
    </message>
    <message>
        <source>Import the table once the note is saved.</source>
        <translation>Importe a tabela quando a nota estiver guardada.</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n entries.</source>
        <comment>of a project</comment>
        <translation>
            <numerusform>Importada %Ln entrada.</numerusform>
            <numerusform>Importadas %Ln entradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n reviews.</source>
        <translation>
            <numerusform>Importada %Ln revisão.</numerusform>
            <numerusform>Importadas %Ln revisões.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n tables of {key}.</source>
        <translation>
            <numerusform>Importada %Ln tabela de {key}.</numerusform>
            <numerusform>Importadas %Ln tabelas de {key}.</numerusform>
        </translation>
    </message>
    <message>
        <source>In EndNote, export with the output style “RefMan (RIS) Export”.</source>
        <translation>No EndNote, exporte com o estilo de saída «RefMan (RIS) Export».</translation>
    </message>
    <message>
        <source>In Ovid, export as “RIS”.</source>
        <translation>No Ovid, exporte em «RIS».</translation>
    </message>
    <message>
        <source>In place</source>
        <comment>contextual factors at a site</comment>
        <translation>Assegurado</translation>
    </message>
    <message>
        <source>In that program, export the references as RIS.</source>
        <translation>Nesse programa, exporte as referências em RIS.</translation>
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
        <translation>O cabeçalho «{heading}» é também o grupo das primeiras linhas?</translation>
    </message>
    <message>
        <source>It both enables and hinders</source>
        <translation>Tanto facilita como dificulta</translation>
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
        <translation>Está listada como desconhecida.</translation>
    </message>
    <message>
        <source>It is longer than {most} characters.</source>
        <translation>É mais longa do que {most} carateres.</translation>
    </message>
    <message>
        <source>It is not a citation style. Styles for most journals are at https://www.zotero.org/styles.</source>
        <translation>Não é um estilo de citação. Os estilos da maioria das revistas estão em https://www.zotero.org/styles.</translation>
    </message>
    <message>
        <source>It is not a table of a review.</source>
        <translation>Não é uma tabela de uma revisão.</translation>
    </message>
    <message>
        <source>It is the first column, and nothing else holds the themes.</source>
        <translation>É a primeira coluna, e nada mais contém os temas.</translation>
    </message>
    <message>
        <source>It is the last column of categories.</source>
        <translation>É a última coluna de categorias.</translation>
    </message>
    <message>
        <source>It matches several references: by {grounds}.</source>
        <comment>grounds is a list of several</comment>
        <translation>Corresponde a várias referências: por {grounds}.</translation>
    </message>
    <message>
        <source>It repeats an earlier citation ({place}).</source>
        <translation>Repete uma citação anterior ({place}).</translation>
    </message>
    <message>
        <source>It was exported from other reviews: import these first, or reopen it where it was exported.</source>
        <translation>Foi exportada a partir de outras revisões: importe-as primeiro, ou reabra-a onde foi exportada.</translation>
    </message>
    <message>
        <source>It was left unchanged.</source>
        <translation>Não foi alterado.</translation>
    </message>
    <message>
        <source>It was left unchanged. Move it away, or choose another folder with --data-dir.</source>
        <translation>Não foi alterado. Mude-o de lugar, ou escolha outra pasta com --data-dir.</translation>
    </message>
    <message>
        <source>Item {item}</source>
        <translation>Item {item}</translation>
    </message>
    <message>
        <source>Item {item}: This is not a CSL-JSON item.</source>
        <translation>Item {item}: isto não é um item CSL-JSON.</translation>
    </message>
    <message>
        <source>Its folder does not exist: create it, or choose another one.</source>
        <translation>A pasta não existe: crie-a ou escolha outra.</translation>
    </message>
    <message>
        <source>Its passages are: {keys}.</source>
        <translation>As passagens são: {keys}.</translation>
    </message>
    <message>
        <source>Its structure is not that of a file from QIC Browser.</source>
        <translation>A estrutura não é a de um ficheiro do QIC Browser.</translation>
    </message>
    <message>
        <source>Its {name} is that of the citation attached to {key}, but their titles differ.</source>
        <translation>O seu {name} é o da citação anexada a {key}, mas os títulos diferem.</translation>
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
        <translation>Mantenha uma delas.</translation>
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
        <translation>Rótulos da pessoa que partilhou esta página</translation>
    </message>
    <message>
        <source>Leave one of them unmatched ({place}).</source>
        <translation>Deixe uma delas sem correspondência ({place}).</translation>
    </message>
    <message>
        <source>Leave out its abstract, or shorten it.</source>
        <translation>Deixe de fora o resumo ou encurte-o.</translation>
    </message>
    <message>
        <source>Leave the column out, or choose another format.</source>
        <translation>Deixe a coluna de fora ou escolha outro formato.</translation>
    </message>
    <message>
        <source>Leave the order open</source>
        <translation>Deixar a ordem em aberto</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Deixá-las de fora</translation>
    </message>
    <message>
        <source>Leave these options out.</source>
        <translation>Não utilize estas opções.</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>Column heading: how many studies are left</comment>
        <translation>Restam</translation>
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
        <translation>Linha {line}: falta uma vírgula ou «{sign}» antes de «{text}» na entrada «{entry}».</translation>
    </message>
    <message>
        <source>Line {line}: A record begins before the one on line {begin} has ended (ER).</source>
        <translation>Linha {line}: começa um registo antes de o da linha {begin} ter terminado (ER).</translation>
    </message>
    <message>
        <source>Line {line}: A value is missing in the entry “{entry}”.</source>
        <translation>Linha {line}: falta um valor na entrada «{entry}».</translation>
    </message>
    <message>
        <source>Line {line}: Elements are nested too deeply. The style was not added.</source>
        <translation>Linha {line}: os elementos têm demasiados níveis. O estilo não foi adicionado.</translation>
    </message>
    <message>
        <source>Line {line}: The entry is too long with the text that it inserts from elsewhere in the file.</source>
        <translation>Linha {line}: a entrada é demasiado longa com o texto que insere de outras partes do ficheiro.</translation>
    </message>
    <message>
        <source>Line {line}: The entry “{entry}” does not end, or is longer than {most} characters.</source>
        <translation>Linha {line}: a entrada «{entry}» não termina, ou tem mais de {most} carateres.</translation>
    </message>
    <message>
        <source>Line {line}: The entry “{entry}” does not end.</source>
        <translation>Linha {line}: a entrada «{entry}» não termina.</translation>
    </message>
    <message>
        <source>Line {line}: The entry “{entry}” has more than {most} fields.</source>
        <translation>Linha {line}: a entrada «{entry}» tem mais de {most} campos.</translation>
    </message>
    <message>
        <source>Line {line}: The record that begins here has no end (ER).</source>
        <translation>Linha {line}: o registo que começa aqui não tem fim (ER).</translation>
    </message>
    <message>
        <source>Line {line}: There are more than {most} entries.</source>
        <translation>Linha {line}: há mais de {most} entradas.</translation>
    </message>
    <message>
        <source>Line {line}: This field is longer than {most} characters.</source>
        <translation>Linha {line}: este campo tem mais de {most} carateres.</translation>
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
        <translation>Linha {line}: esta referência tem mais de {most} carateres.</translation>
    </message>
    <message>
        <source>Line {line}: “=” is missing after “{name}” in the entry “{entry}”.</source>
        <translation>Linha {line}: falta «=» depois de «{name}» na entrada «{entry}».</translation>
    </message>
    <message>
        <source>Line {line}: “{tag}” is outside a record.</source>
        <translation>Linha {line}: a etiqueta «{tag}» está fora de um registo.</translation>
    </message>
    <message>
        <source>Look for two entries with the same key, or a value of the wrong type. Nothing was written.</source>
        <translation>Procure duas entradas com a mesma chave, ou um valor do tipo errado. Nada foi escrito.</translation>
    </message>
    <message>
        <source>Many changes are still being saved.</source>
        <translation>Ainda estão a ser guardadas muitas alterações.</translation>
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
        <translation>Correspondência por {ground}.</translation>
    </message>
    <message>
        <source>Mechanisms</source>
        <comment>Column heading</comment>
        <translation>Mecanismos</translation>
    </message>
    <message>
        <source>Merge some labels, or delete some.</source>
        <translation>Junte alguns rótulos num só ou elimine alguns.</translation>
    </message>
    <message>
        <source>More than one column holds grades; the first one in each row is used.</source>
        <translation>Mais do que uma coluna contém graus; é utilizada a primeira de cada linha.</translation>
    </message>
    <message>
        <source>More than one column holds numbers of studies; the first one in each row is used.</source>
        <translation>Mais do que uma coluna contém números de estudos; é utilizada a primeira de cada linha.</translation>
    </message>
    <message>
        <source>Most of its cells look like it.</source>
        <translation>A maioria das suas células tem esse aspeto.</translation>
    </message>
    <message>
        <source>Move it away, or choose another folder with --data-dir.</source>
        <translation>Mude-o de lugar, ou escolha outra pasta com --data-dir.</translation>
    </message>
    <message>
        <source>My label</source>
        <comment>Column heading</comment>
        <translation>O meu rótulo</translation>
    </message>
    <message>
        <source>My labels</source>
        <translation>Os meus rótulos</translation>
    </message>
    <message>
        <source>My labels</source>
        <comment>Column heading</comment>
        <translation>Os meus rótulos</translation>
    </message>
    <message>
        <source>My mark</source>
        <comment>Column heading</comment>
        <translation>A minha marca</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>As minhas notas</translation>
    </message>
    <message>
        <source>My reason</source>
        <comment>Column heading</comment>
        <translation>O meu motivo</translation>
    </message>
    <message>
        <source>My reason:</source>
        <comment>before the reader&apos;s own words</comment>
        <translation>O meu motivo:</translation>
    </message>
    <message>
        <source>N = {printed} is printed, but the number of studies cited is {cited}.</source>
        <translation>Está impresso N = {printed}, mas o número de estudos citados é {cited}.</translation>
    </message>
    <message>
        <source>Name a file of that folder.</source>
        <translation>Indique um ficheiro dessa pasta.</translation>
    </message>
    <message>
        <source>Name a reference by its label, or one of these: {names}.</source>
        <translation>Indique uma referência pelo seu rótulo, ou um destes: {names}.</translation>
    </message>
    <message>
        <source>Name a reference by its label: the table has no streams and no grades.</source>
        <translation>Indique uma referência pelo seu rótulo: a tabela não tem vertentes nem graus.</translation>
    </message>
    <message>
        <source>Name an existing folder with -o, or a file whose name ends in .qiclibrary.</source>
        <translation>Indique uma pasta existente com -o, ou um ficheiro cujo nome termine em .qiclibrary.</translation>
    </message>
    <message>
        <source>Name one or more of them, or write --all.</source>
        <translation>Indique uma ou mais delas, ou escreva --all.</translation>
    </message>
    <message>
        <source>Name one or several reviews, or share all.</source>
        <translation>Indique uma ou várias revisões, ou partilhe todas.</translation>
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
        <translation>Indique temas de uma só tabela: as vertentes e os graus são os de uma tabela.</translation>
    </message>
    <message>
        <source>Name two themes or more.</source>
        <translation>Indique dois ou mais temas.</translation>
    </message>
    <message>
        <source>Neither the heading nor the cells say what it holds.</source>
        <translation>Nem o cabeçalho nem as células dizem o que contém.</translation>
    </message>
    <message>
        <source>Next studies</source>
        <translation>Estudos seguintes</translation>
    </message>
    <message>
        <source>Next themes</source>
        <translation>Temas seguintes</translation>
    </message>
    <message>
        <source>No backup of your notes was made in {folder}: {reason}.</source>
        <translation>Não foi feita nenhuma cópia de segurança das suas notas em {folder}: {reason}.</translation>
    </message>
    <message>
        <source>No citation is attached to this reference.</source>
        <translation>Nenhuma citação está anexada a esta referência.</translation>
    </message>
    <message>
        <source>No citation was found.</source>
        <translation>Não foi encontrada nenhuma citação.</translation>
    </message>
    <message>
        <source>No column of contextual factors was found that the signs of this column belong to.</source>
        <translation>Não foi encontrada nenhuma coluna de fatores contextuais a que pertençam os sinais desta coluna.</translation>
    </message>
    <message>
        <source>No contextual factor was found.</source>
        <translation>Não foi encontrado nenhum fator contextual.</translation>
    </message>
    <message>
        <source>No other window can be opened on {path}.</source>
        <translation>Não é possível abrir outra janela sobre {path}.</translation>
    </message>
    <message>
        <source>No outcome stated</source>
        <comment>what stands out in a table</comment>
        <translation>Sem resultado indicado</translation>
    </message>
    <message>
        <source>No permission to write the file: check its permissions and its folder&apos;s.</source>
        <translation>Sem permissão para escrever o ficheiro: verifique as permissões do ficheiro e da sua pasta.</translation>
    </message>
    <message>
        <source>No results, even with any one part removed.</source>
        <translation>Nada encontrado, mesmo retirando qualquer uma das partes.</translation>
    </message>
    <message>
        <source>No results.</source>
        <translation>Nada encontrado.</translation>
    </message>
    <message>
        <source>No review is named.</source>
        <translation>Não foi indicada nenhuma revisão.</translation>
    </message>
    <message>
        <source>No table was found in this text.</source>
        <translation>Não foi encontrada nenhuma tabela neste texto.</translation>
    </message>
    <message>
        <source>No themes were chosen.</source>
        <translation>Não foi escolhido nenhum tema.</translation>
    </message>
    <message>
        <source>No words were selected.</source>
        <translation>Não foram selecionadas palavras.</translation>
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
        <translation>Não estão nesta edição da evidência</translation>
    </message>
    <message>
        <source>Not included</source>
        <translation>Não incluídas</translation>
    </message>
    <message>
        <source>Not marked yet</source>
        <comment>contextual factors at a site</comment>
        <translation>Ainda sem marca</translation>
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
        <translation>Nota, realce ou estrela</translation>
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
        <translation>Notas da pessoa que partilhou esta página</translation>
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
        <translation>Não foi possível ler nada nele. Importe novamente as revisões.</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>Nada a destacar.</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>Nada foi exportado.</translation>
    </message>
    <message>
        <source>Nothing was read. Export the file again, or correct that line.</source>
        <translation>Nada foi lido. Exporte novamente o ficheiro ou corrija essa linha.</translation>
    </message>
    <message>
        <source>Nothing was read. Export the file again, or remove that item.</source>
        <translation>Nada foi lido. Exporte novamente o ficheiro ou remova esse item.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nada foi escrito.</translation>
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
        <translation>Sobre: {where}</translation>
    </message>
    <message>
        <source>One row per appraisal</source>
        <translation>Uma linha por avaliação</translation>
    </message>
    <message>
        <source>One row per note, notes only</source>
        <translation>Uma linha por nota, apenas notas</translation>
    </message>
    <message>
        <source>One row per passage</source>
        <translation>Uma linha por passagem</translation>
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
        <translation>Abra uma página que mostre a tabela como texto, por exemplo o artigo no PubMed Central, ou cole a tabela.</translation>
    </message>
    <message>
        <source>Open a table (HTML, XML, DOCX, XLSX, CSV), reviews (.qiclibrary), citations (RIS, BibTeX, NBIB, CSL-JSON, a reference list as .txt), notes (JSON-LD) or a project (.qicproject).</source>
        <translation>Abra uma tabela (HTML, XML, DOCX, XLSX, CSV), revisões (.qiclibrary), citações (RIS, BibTeX, NBIB, CSL-JSON, uma lista de referências em .txt), notas (JSON-LD) ou um projeto (.qicproject).</translation>
    </message>
    <message>
        <source>Open it in its program and save it as .xlsx or .docx.</source>
        <translation>Abra-o no seu programa e guarde-o como .xlsx ou .docx.</translation>
    </message>
    <message>
        <source>Open it in its program, save a copy without a password, and choose that.</source>
        <translation>Abra-o no seu programa, guarde uma cópia sem palavra-passe e escolha essa cópia.</translation>
    </message>
    <message>
        <source>Open it when the import is done, or cancel the import first.</source>
        <translation>Abra-o quando a importação terminar, ou cancele primeiro a importação.</translation>
    </message>
    <message>
        <source>Open it with that version, or choose another folder with --data-dir.</source>
        <translation>Abra-o com essa versão, ou escolha outra pasta com --data-dir.</translation>
    </message>
    <message>
        <source>Other columns under the same heading hold it.</source>
        <translation>Contêm-no outras colunas sob o mesmo cabeçalho.</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <comment>Column heading</comment>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>PDF, a theme on one page</source>
        <translation>PDF, um tema numa página</translation>
    </message>
    <message>
        <source>PDF, as it is printed</source>
        <translation>PDF, tal como se imprime</translation>
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
        <translation>Parte do ficheiro está danificada. Feche o programa e inicie-o de novo: ele põe de parte o ficheiro danificado e conserva o que nele puder ser lido.</translation>
    </message>
    <message>
        <source>Part of your notes file is damaged.</source>
        <translation>Parte do seu ficheiro de notas está danificada.</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <comment>Name of a list of links</comment>
        <translation>Partes desta página</translation>
    </message>
    <message>
        <source>Passage</source>
        <comment>Column heading</comment>
        <translation>Passagem</translation>
    </message>
    <message>
        <source>Passage key</source>
        <comment>Column heading</comment>
        <translation>Chave da passagem</translation>
    </message>
    <message>
        <source>Passages</source>
        <comment>Column heading</comment>
        <translation>Passagens</translation>
    </message>
    <message>
        <source>Paste fewer publications at a time.</source>
        <translation>Cole menos publicações de cada vez.</translation>
    </message>
    <message>
        <source>Pasted content</source>
        <comment>instead of the name of a file</comment>
        <translation>Conteúdo colado</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Cor-de-rosa</translation>
    </message>
    <message>
        <source>Planning sheet</source>
        <comment>Title of a sheet</comment>
        <translation>Folha de planeamento</translation>
    </message>
    <message>
        <source>Planning sheet: {site}</source>
        <translation>Folha de planeamento: {site}</translation>
    </message>
    <message>
        <source>Position</source>
        <comment>Column heading</comment>
        <translation>Posição</translation>
    </message>
    <message>
        <source>Present, of no single sign</source>
        <comment>contextual factors at a site</comment>
        <translation>Presente, sem um sinal único</translation>
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
        <translation>Número de estudos impresso</translation>
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
        <translation>As aspas não estão emparelhadas, por isso foram lidas como parte do texto.</translation>
    </message>
    <message>
        <source>Quote</source>
        <comment>Column heading</comment>
        <translation>Texto marcado</translation>
    </message>
    <message>
        <source>RIS, PubMed (.nbib), BibTeX, CSL-JSON and a numbered list of references can be read.</source>
        <translation>Podem ser lidos RIS, PubMed (.nbib), BibTeX, CSL-JSON e uma lista numerada de referências.</translation>
    </message>
    <message>
        <source>Readwise does not say which passage a highlight is in. Write these notes in QIC Browser.</source>
        <translation>O Readwise não diz em que passagem está um realce. Escreva estas notas no QIC Browser.</translation>
    </message>
    <message>
        <source>Reason for the grade</source>
        <comment>Column heading</comment>
        <translation>Motivo do grau</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>Column heading</comment>
        <translation>Registo</translation>
    </message>
    <message>
        <source>Record key</source>
        <comment>Column heading</comment>
        <translation>Chave do registo</translation>
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
        <translation>A referência {reference} não tem grau, embora outras da sua célula o tenham.</translation>
    </message>
    <message>
        <source>Reference {reference} is not in the file&apos;s own list.</source>
        <translation>A referência {reference} não está na lista do próprio ficheiro.</translation>
    </message>
    <message>
        <source>Reference {reference} is printed twice in one cell with the grade {grade}.</source>
        <translation>A referência {reference} está impressa duas vezes numa célula com o grau {grade}.</translation>
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
        <translation>Volte a instalar o programa, ou reconstrua o ficheiro com «qicbrowser build».</translation>
    </message>
    <message>
        <source>Remarks</source>
        <comment>Column heading</comment>
        <translation>Observações</translation>
    </message>
    <message>
        <source>Remove it first (“qicbrowser references style remove {name}”), or rename your file.</source>
        <translation>Remova-o primeiro («qicbrowser references style remove {name}»), ou mude o nome do seu ficheiro.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Remova-o.</translation>
    </message>
    <message>
        <source>Remove some marks.</source>
        <translation>Remova algumas marcas.</translation>
    </message>
    <message>
        <source>Remove some.</source>
        <translation>Remova algumas.</translation>
    </message>
    <message>
        <source>Remove “{part}”: {count}</source>
        <comment>{count} is such as: 2 themes</comment>
        <translation>Retirar «{part}»: {count}</translation>
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
        <translation>Função</translation>
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
        <translation>Linha {row}, coluna «{column}»</translation>
    </message>
    <message>
        <source>Rows</source>
        <comment>Name of a fact</comment>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Save a copy that has only the tables you need, and choose that.</source>
        <translation>Guarde uma cópia que tenha apenas as tabelas de que precisa e escolha-a.</translation>
    </message>
    <message>
        <source>Save it again as CSV, UTF-8.</source>
        <translation>Guarde-o novamente como CSV, UTF-8.</translation>
    </message>
    <message>
        <source>Save it again with “qicbrowser import --save-recipe”.</source>
        <translation>Guarde-a novamente com «qicbrowser import --save-recipe».</translation>
    </message>
    <message>
        <source>Save only the part with the table, and open that.</source>
        <translation>Guarde apenas a parte com a tabela e abra-a.</translation>
    </message>
    <message>
        <source>Save the page as HTML, or copy the table and paste it.</source>
        <translation>Guarde a página como HTML, ou copie a tabela e cole-a.</translation>
    </message>
    <message>
        <source>Save the reference list as plain text, or export the references as RIS.</source>
        <translation>Guarde a lista de referências como texto simples, ou exporte as referências em RIS.</translation>
    </message>
    <message>
        <source>Save them as a file, or choose fewer.</source>
        <translation>Guarde-as como ficheiro ou escolha menos.</translation>
    </message>
    <message>
        <source>Say of columns that are not groups of themes that they hold something else, such as notes.</source>
        <translation>Indique que as colunas que não são grupos de temas contêm outra coisa, como notas.</translation>
    </message>
    <message>
        <source>Say which review the table is from, with --title.</source>
        <translation>Indique de que revisão é a tabela, com --title.</translation>
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
        <translation>Pesquisar em todo o lado: {count}</translation>
    </message>
    <message>
        <source>Search for {part}: {count}</source>
        <comment>{count} is such as: 2 themes</comment>
        <translation>Pesquisar {part}: {count}</translation>
    </message>
    <message>
        <source>Search in this page</source>
        <translation>Pesquisar nesta página</translation>
    </message>
    <message>
        <source>Select some words on the page first.</source>
        <translation>Selecione primeiro algumas palavras da página.</translation>
    </message>
    <message>
        <source>Select the whole table in the web page or document, copy it, and paste it here.</source>
        <translation>Selecione toda a tabela na página Web ou no documento, copie-a e cole-a aqui.</translation>
    </message>
    <message>
        <source>Select words of a passage.</source>
        <translation>Selecione palavras de uma passagem.</translation>
    </message>
    <message>
        <source>Selection</source>
        <comment>Name of a fact</comment>
        <translation>Seleção</translation>
    </message>
    <message>
        <source>Separate at {separator}</source>
        <comment>tabs, semicolons, commas or vertical bars</comment>
        <translation>Separar por {separator}</translation>
    </message>
    <message>
        <source>Separate themes</source>
        <translation>Temas distintos</translation>
    </message>
    <message>
        <source>Set the clocks of both computers, and correct it.</source>
        <translation>Acerte os relógios dos dois computadores e corrija-a.</translation>
    </message>
    <message>
        <source>Several files were dropped together; none was opened.</source>
        <translation>Foram largados vários ficheiros em conjunto; nenhum foi aberto.</translation>
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
        <translation>Saltar para os temas</translation>
    </message>
    <message>
        <source>Some statements have a sign in words. Are those without one enablers?</source>
        <translation>Alguns enunciados têm um sinal por palavras. Os que não o têm são facilitadores?</translation>
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
        <translation>Divida-a em duas.</translation>
    </message>
    <message>
        <source>Starred</source>
        <comment>Column heading</comment>
        <translation>Com estrela</translation>
    </message>
    <message>
        <source>Start the program again: it recovers what can be read.</source>
        <translation>Inicie o programa de novo: ele recupera o que puder ser lido.</translation>
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
        <translation>Estudos impressos</translation>
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
        <translation>Os estilos da maioria das revistas estão em https://www.zotero.org/styles.</translation>
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
        <translation>Tabela {table}, linha {row}, coluna «{column}»: {problem}</translation>
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
        <translation>O texto nunca é escrito como fórmula. A folha «About» contém a fonte e a licença.</translation>
    </message>
    <message>
        <source>Text is written unchanged, even where a spreadsheet could read it as a formula.</source>
        <translation>O texto é escrito sem alterações, mesmo onde uma folha de cálculo o poderia ler como fórmula.</translation>
    </message>
    <message>
        <source>Text key</source>
        <comment>Column heading</comment>
        <translation>Chave do texto</translation>
    </message>
    <message numerus="yes">
        <source>Text that a spreadsheet could read as a formula gets an apostrophe: %n cells.</source>
        <translation>
            <numerusform>O texto que uma folha de cálculo poderia ler como fórmula leva um apóstrofo: %Ln célula.</numerusform>
            <numerusform>O texto que uma folha de cálculo poderia ler como fórmula leva um apóstrofo: %Ln células.</numerusform>
        </translation>
    </message>
    <message>
        <source>Text that a spreadsheet could read as a formula gets an apostrophe; the number of cells is shown after export.</source>
        <translation>O texto que uma folha de cálculo poderia ler como fórmula leva um apóstrofo; o número de células é mostrado depois da exportação.</translation>
    </message>
    <message>
        <source>The N printed beside the title; blank where none is</source>
        <translation>O N impresso ao lado do título; em branco se não houver nenhum</translation>
    </message>
    <message>
        <source>The authors and the year of the review</source>
        <translation>Os autores e o ano da revisão</translation>
    </message>
    <message>
        <source>The backup {name} is damaged, and was left unchanged.</source>
        <translation>A cópia de segurança {name} está danificada e não foi alterada.</translation>
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
        <translation>As células da linha da passagem que o leitor corrigiu, uma por linha: como impresso e como foi lido</translation>
    </message>
    <message>
        <source>The cells of the theme&apos;s rows that the reader corrected, one per line: as printed, and what it was read as</source>
        <translation>As células das linhas do tema que o leitor corrigiu, uma por linha: como impresso e como foi lido</translation>
    </message>
    <message>
        <source>The cells were separated at {used}, as you answered.</source>
        <translation>As células foram separadas por {used}, conforme a sua resposta.</translation>
    </message>
    <message>
        <source>The cells were separated at {used}. They would fit equally well at {other}. Which is right?</source>
        <translation>As células foram separadas por {used}. Também poderiam ser separadas por {other}. O que é correto?</translation>
    </message>
    <message>
        <source>The chosen reviews have no themes.</source>
        <translation>As revisões escolhidas não têm temas.</translation>
    </message>
    <message>
        <source>The citation processor cannot use this style ({reason}). It was not added.</source>
        <translation>O processador de citações não consegue utilizar este estilo ({reason}). O estilo não foi adicionado.</translation>
    </message>
    <message>
        <source>The clipboard has no table.</source>
        <translation>A área de transferência não tem nenhuma tabela.</translation>
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
        <translation>O conteúdo do ficheiro é demasiado grande depois de descomprimido.</translation>
    </message>
    <message>
        <source>The contextual factors that both enable and hinder, one per line</source>
        <translation>Os fatores contextuais que tanto facilitam como dificultam, um por linha</translation>
    </message>
    <message>
        <source>The contextual factors without a sign, one per line</source>
        <translation>Os fatores contextuais sem sinal, um por linha</translation>
    </message>
    <message>
        <source>The description of {name} would replace it: move it, or choose another name.</source>
        <translation>A descrição de {name} iria substituí-lo: mude-o de lugar ou escolha outro nome.</translation>
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
        <translation>O disco está cheio: liberte espaço e tente novamente.</translation>
    </message>
    <message>
        <source>The disk reported an error: check that it is connected and not full, then try again.</source>
        <translation>O disco comunicou um erro: verifique se está ligado e não está cheio e tente novamente.</translation>
    </message>
    <message>
        <source>The document has tracked changes. Insertions were read; deletions were not.</source>
        <translation>O documento tem alterações registadas. As inserções foram lidas; as eliminações não.</translation>
    </message>
    <message>
        <source>The document is too long, or too deeply nested, to be read.</source>
        <translation>O documento é demasiado longo, ou tem demasiados níveis, para ser lido.</translation>
    </message>
    <message>
        <source>The enablers, one per line</source>
        <translation>Os facilitadores, um por linha</translation>
    </message>
    <message>
        <source>The evidence file may be damaged.</source>
        <translation>O ficheiro da evidência pode estar danificado.</translation>
    </message>
    <message>
        <source>The evidence file {path} cannot be read: {reason}.</source>
        <translation>Não é possível ler o ficheiro da evidência {path}: {reason}.</translation>
    </message>
    <message>
        <source>The evidence file {path} is missing.</source>
        <translation>Falta o ficheiro da evidência {path}.</translation>
    </message>
    <message>
        <source>The evidence is being read, so it was not replaced.</source>
        <translation>A evidência está a ser lida, por isso não foi substituída.</translation>
    </message>
    <message>
        <source>The file defines XML entities, which Word and Excel do not write.</source>
        <translation>O ficheiro define entidades XML, que o Word e o Excel não escrevem.</translation>
    </message>
    <message>
        <source>The file does not say in which encoding it is. It was read as {encoding}. Which of these words are right?</source>
        <translation>O ficheiro não diz em que codificação está. Foi lido como {encoding}. Quais destas palavras estão corretas?</translation>
    </message>
    <message>
        <source>The file does not say where it is from: name the source where you pass it on.</source>
        <translation>O ficheiro não diz de onde vem: indique a fonte quando o partilhar.</translation>
    </message>
    <message>
        <source>The file does not say which number it has.</source>
        <translation>O ficheiro não diz que número tem.</translation>
    </message>
    <message>
        <source>The file has macros. They were not run.</source>
        <translation>O ficheiro tem macros. Não foram executadas.</translation>
    </message>
    <message>
        <source>The file includes its source and licence.</source>
        <translation>O ficheiro inclui a fonte e a licença.</translation>
    </message>
    <message>
        <source>The file is damaged or was cut off.</source>
        <translation>O ficheiro está danificado ou incompleto.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>O ficheiro está vazio.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8 and was read as Latin-1 (Windows-1252). Check the accented letters.</source>
        <translation>O ficheiro não está em UTF-8 e foi lido como Latin-1 (Windows-1252). Verifique as letras acentuadas.</translation>
    </message>
    <message>
        <source>The file is not text in the encoding {encoding}.</source>
        <translation>O ficheiro não é texto na codificação {encoding}.</translation>
    </message>
    <message>
        <source>The file is protected by a password.</source>
        <translation>O ficheiro está protegido por uma palavra-passe.</translation>
    </message>
    <message>
        <source>The file of imported reviews was damaged. It is now {path}.</source>
        <translation>O ficheiro das revisões importadas estava danificado. É agora {path}.</translation>
    </message>
    <message>
        <source>The file of imported reviews was damaged. It was rebuilt from the imported files; the damaged one is {path}.</source>
        <translation>O ficheiro das revisões importadas estava danificado. Foi reconstruído a partir dos ficheiros importados; o danificado é {path}.</translation>
    </message>
    <message>
        <source>The file of reviews {path} is damaged, or was cut off.</source>
        <translation>O ficheiro de revisões {path} está danificado ou incompleto.</translation>
    </message>
    <message>
        <source>The file was moved or deleted meanwhile: put it back where it was, then try again, or restart the program.</source>
        <translation>O ficheiro foi entretanto movido ou eliminado: reponha-o onde estava e tente novamente, ou reinicie o programa.</translation>
    </message>
    <message>
        <source>The file was read as {encoding}, as you answered.</source>
        <translation>O ficheiro foi lido como {encoding}, conforme a sua resposta.</translation>
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
        <translation>Não é possível criar a pasta das suas notas, {folder}: {reason}.</translation>
    </message>
    <message>
        <source>The folder for your notes, {folder}, cannot be written to.</source>
        <translation>Não é possível escrever na pasta das suas notas, {folder}.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be found: the current folder no longer exists.</source>
        <translation>Não é possível encontrar a pasta {folder}: a pasta atual já não existe.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be found: there is no home folder for {user}.</source>
        <translation>Não é possível encontrar a pasta {folder}: não há uma pasta pessoal de {user}.</translation>
    </message>
    <message>
        <source>The grade of the theme as a whole, as printed; of several rows, one per line</source>
        <translation>O grau do tema no seu todo, tal como impresso; de várias linhas, um por linha</translation>
    </message>
    <message>
        <source>The group of the theme in its source table, outermost first</source>
        <translation>O grupo do tema na tabela da sua fonte, começando pelo mais exterior</translation>
    </message>
    <message>
        <source>The heading says “{heading}”.</source>
        <translation>O cabeçalho diz «{heading}».</translation>
    </message>
    <message>
        <source>The headings should be: {headings}.</source>
        <translation>Os cabeçalhos deveriam ser: {headings}.</translation>
    </message>
    <message>
        <source>The key of the text the note is attached to</source>
        <translation>A chave do texto a que a nota está associada</translation>
    </message>
    <message>
        <source>The key of the theme or reference that the note is on</source>
        <translation>A chave do tema ou da referência a que a nota se refere</translation>
    </message>
    <message>
        <source>The kind of study design, as the source table names it</source>
        <translation>O tipo de desenho do estudo, como a tabela da fonte o designa</translation>
    </message>
    <message>
        <source>The label&apos;s place on the review&apos;s scale, from 1, the weakest: an order, not a score</source>
        <translation>O lugar do rótulo na escala da revisão, a partir de 1, o mais fraco: uma ordem, não uma pontuação</translation>
    </message>
    <message numerus="yes">
        <source>The latest {shown} of %n notes.</source>
        <translation>
            <numerusform>A %Ln nota (as mais recentes: {shown}).</numerusform>
            <numerusform>As {shown} mais recentes de %Ln notas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library file {path} cannot be read.</source>
        <translation>Não é possível ler o ficheiro da biblioteca {path}.</translation>
    </message>
    <message>
        <source>The library file {path} could not be written.</source>
        <translation>Não foi possível escrever o ficheiro da biblioteca {path}.</translation>
    </message>
    <message>
        <source>The library has no review with the DOI of the file: {doi}.</source>
        <translation>A biblioteca não tem nenhuma revisão com o DOI do ficheiro: {doi}.</translation>
    </message>
    <message>
        <source>The licence of the review&apos;s words</source>
        <translation>A licença do texto da revisão</translation>
    </message>
    <message>
        <source>The map, the contexts and the search need JavaScript; the themes can be read without it.</source>
        <translation>O mapa, os contextos e a pesquisa precisam de JavaScript; os temas podem ser lidos sem ele.</translation>
    </message>
    <message>
        <source>The marked words</source>
        <translation>As palavras marcadas</translation>
    </message>
    <message>
        <source>The mechanisms, one per line</source>
        <translation>Os mecanismos, um por linha</translation>
    </message>
    <message numerus="yes">
        <source>The name has more than %n characters.</source>
        <translation>
            <numerusform>O nome tem mais de %Ln caráter.</numerusform>
            <numerusform>O nome tem mais de %Ln carateres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>O nome está vazio.</translation>
    </message>
    <message>
        <source>The name of a file in it is too long, or leads to a folder.</source>
        <translation>O nome de um ficheiro dentro dele é demasiado longo ou conduz a uma pasta.</translation>
    </message>
    <message>
        <source>The name “{name}” is taken.</source>
        <translation>O nome «{name}» já está em uso.</translation>
    </message>
    <message>
        <source>The names of some parts of the file lead to folders outside it.</source>
        <translation>Os nomes de algumas partes do ficheiro conduzem a pastas fora dele.</translation>
    </message>
    <message>
        <source>The note that you are writing could not be saved, so nothing was imported.</source>
        <translation>Não foi possível guardar a nota que está a escrever, por isso nada foi importado.</translation>
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
        <translation>As notas em si estão a salvo. Verifique se há espaço no disco e se a pasta permite a escrita.</translation>
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
        <translation>Os números tal como impressos, um por linha, cada um depois do cabeçalho da sua coluna</translation>
    </message>
    <message>
        <source>The numbers of these studies, each in brackets, in numeric order</source>
        <translation>Os números destes estudos, cada um entre parênteses retos, por ordem numérica</translation>
    </message>
    <message>
        <source>The outcomes, one per line</source>
        <translation>Os resultados, um por linha</translation>
    </message>
    <message>
        <source>The page is nested too deeply from line {line} on. What comes after it was not read.</source>
        <translation>A página tem demasiados níveis a partir da linha {line}. O que vem depois não foi lido.</translation>
    </message>
    <message>
        <source>The passage that cites the study; blank for the theme as a whole</source>
        <translation>A passagem que cita o estudo; em branco para o tema no seu todo</translation>
    </message>
    <message>
        <source>The passage&apos;s key, the same in every release</source>
        <translation>A chave da passagem, a mesma em todas as versões</translation>
    </message>
    <message>
        <source>The passage&apos;s place within its role, from 1</source>
        <translation>O lugar da passagem dentro da sua função, a partir de 1</translation>
    </message>
    <message>
        <source>The passage, word for word</source>
        <translation>A passagem, palavra por palavra</translation>
    </message>
    <message numerus="yes">
        <source>The printed number of studies agrees with the studies cited in all %n themes.</source>
        <translation>
            <numerusform>O número de estudos impresso coincide com os estudos citados no tema.</numerusform>
            <numerusform>O número de estudos impresso coincide com os estudos citados em todos os %Ln temas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The project {path} is damaged, or was cut off.</source>
        <translation>O projeto {path} está danificado ou incompleto.</translation>
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
        <translation>O intervalo de {first} a {last} está invertido.</translation>
    </message>
    <message>
        <source>The range “{text}” is in reverse order.</source>
        <translation>O intervalo «{text}» está por ordem inversa.</translation>
    </message>
    <message>
        <source>The ratings of a study&apos;s quality, one per line, each after its column&apos;s heading</source>
        <translation>As classificações da qualidade de um estudo, uma por linha, cada uma depois do cabeçalho da sua coluna</translation>
    </message>
    <message>
        <source>The reason for this grade, as printed</source>
        <translation>O motivo deste grau, tal como impresso</translation>
    </message>
    <message>
        <source>The reason is longer than {longest} characters.</source>
        <translation>O motivo tem mais de {longest} carateres.</translation>
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
        <translation>A receita foi escrita por outra versão do QIC Browser.</translation>
    </message>
    <message>
        <source>The recipe was written to {path}.</source>
        <translation>A receita foi escrita em {path}.</translation>
    </message>
    <message>
        <source>The reference&apos;s key, the same in every release</source>
        <translation>A chave da referência, a mesma em todas as versões</translation>
    </message>
    <message>
        <source>The references that the passage itself cites, each in brackets</source>
        <translation>As referências que a própria passagem cita, cada uma entre parênteses retos</translation>
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
        <translation>Texto da revisão: {licence}, {url}. As notas, etiquetas e estrelas são do leitor.</translation>
    </message>
    <message>
        <source>The review&apos;s words: {licence}. Notes, tags and stars are the reader&apos;s own.</source>
        <translation>Texto da revisão: {licence}. As notas, etiquetas e estrelas são do leitor.</translation>
    </message>
    <message>
        <source>The reviews are too large for one file, which holds {most} MB.</source>
        <translation>As revisões são demasiado grandes para um só ficheiro, que comporta {most} MB.</translation>
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
        <translation>A mesma revisão, {key}, está duas vezes no ficheiro.</translation>
    </message>
    <message>
        <source>The same table was imported already, as {key}.</source>
        <translation>A mesma tabela já foi importada, como {key}.</translation>
    </message>
    <message numerus="yes">
        <source>The same words are in %n themes: “{text}”</source>
        <translation>
            <numerusform>As mesmas palavras estão em %Ln tema: «{text}»</numerusform>
            <numerusform>As mesmas palavras estão em %Ln temas: «{text}»</numerusform>
        </translation>
    </message>
    <message>
        <source>The same words in several themes</source>
        <comment>what stands out in a table</comment>
        <translation>As mesmas palavras em vários temas</translation>
    </message>
    <message>
        <source>The search for {query} found nothing.</source>
        <translation>A pesquisa de {query} não encontrou nada.</translation>
    </message>
    <message>
        <source>The source gives no rating.</source>
        <translation>A fonte não apresenta nenhuma classificação.</translation>
    </message>
    <message>
        <source>The source has no remark.</source>
        <translation>A fonte não tem nenhuma observação.</translation>
    </message>
    <message>
        <source>The source prints no number.</source>
        <translation>A fonte não imprime nenhum número.</translation>
    </message>
    <message>
        <source>The source states no barrier.</source>
        <translation>A fonte não indica nenhuma barreira.</translation>
    </message>
    <message>
        <source>The source states no component, mechanism or outcome of this theme, so there is no pathway to draw.</source>
        <translation>A fonte não indica nenhum componente, mecanismo ou resultado deste tema, por isso não há um percurso para desenhar.</translation>
    </message>
    <message>
        <source>The source states no component, mechanism, outcome or context for this theme.</source>
        <translation>A fonte não indica nenhum componente, mecanismo, resultado ou contexto para este tema.</translation>
    </message>
    <message>
        <source>The source states no component.</source>
        <translation>A fonte não indica nenhum componente.</translation>
    </message>
    <message>
        <source>The source states no context.</source>
        <translation>A fonte não indica nenhum contexto.</translation>
    </message>
    <message>
        <source>The source states no enabler.</source>
        <translation>A fonte não indica nenhum facilitador.</translation>
    </message>
    <message>
        <source>The source states no finding.</source>
        <translation>A fonte não indica nenhum achado.</translation>
    </message>
    <message>
        <source>The source states no mechanism.</source>
        <translation>A fonte não indica nenhum mecanismo.</translation>
    </message>
    <message>
        <source>The source states no outcome.</source>
        <translation>A fonte não indica nenhum resultado.</translation>
    </message>
    <message>
        <source>The source states nothing that both enables and hinders.</source>
        <translation>A fonte não indica nada que tanto facilite como dificulte.</translation>
    </message>
    <message>
        <source>The sources contradict one another: {reason}.</source>
        <translation>As fontes contradizem-se: {reason}.</translation>
    </message>
    <message>
        <source>The stored copy of {name} is damaged.</source>
        <translation>A cópia guardada de {name} está danificada.</translation>
    </message>
    <message>
        <source>The study&apos;s DOI, where you attached a citation that has one</source>
        <translation>O DOI do estudo, se anexou uma citação que o tenha</translation>
    </message>
    <message>
        <source>The study&apos;s PMID, where you attached a citation that has one</source>
        <translation>O PMID do estudo, se anexou uma citação que o tenha</translation>
    </message>
    <message>
        <source>The study&apos;s citation in Vancouver style, where you attached one</source>
        <translation>A citação do estudo no estilo Vancouver, se anexou uma</translation>
    </message>
    <message>
        <source>The style “{name}” comes with the program and cannot be removed.</source>
        <translation>O estilo «{name}» vem com o programa e não pode ser removido.</translation>
    </message>
    <message>
        <source>The style “{name}” is not among those you added.</source>
        <translation>O estilo «{name}» não está entre os que adicionou.</translation>
    </message>
    <message>
        <source>The table has too many rows, columns or cells.</source>
        <translation>A tabela tem demasiadas linhas, colunas ou células.</translation>
    </message>
    <message>
        <source>The table is too large. What comes after this place was not read.</source>
        <translation>A tabela é demasiado grande. O que vem depois deste ponto não foi lido.</translation>
    </message>
    <message>
        <source>The table names no study for it.</source>
        <translation>A tabela não indica nenhum estudo para ele.</translation>
    </message>
    <message>
        <source>The table needs two or more columns. Check that the right file was chosen.</source>
        <translation>A tabela precisa de duas ou mais colunas. Verifique se foi escolhido o ficheiro certo.</translation>
    </message>
    <message>
        <source>The table was not imported: its groups of themes are {levels} levels deep, and at most {most} can be stored.</source>
        <translation>A tabela não foi importada: os seus grupos de temas têm {levels} níveis, e podem ser guardados no máximo {most}.</translation>
    </message>
    <message>
        <source>The table&apos;s form only: its cells were split into statements and single references.</source>
        <translation>Apenas a forma da tabela: as suas células foram divididas em enunciados e referências individuais.</translation>
    </message>
    <message>
        <source>The tables are: {keys}.</source>
        <translation>As tabelas são: {keys}.</translation>
    </message>
    <message>
        <source>The tables could not be read completely.</source>
        <translation>Não foi possível ler completamente as tabelas.</translation>
    </message>
    <message>
        <source>The tables state no contextual factor.</source>
        <translation>As tabelas não indicam nenhum fator contextual.</translation>
    </message>
    <message>
        <source>The tags of these notes, separated by commas</source>
        <translation>As etiquetas destas notas, separadas por vírgulas</translation>
    </message>
    <message>
        <source>The text in row {row}, column {column} is longer than the {most} characters a cell holds.</source>
        <translation>O texto na linha {row}, coluna {column}, é mais longo do que os {most} carateres que uma célula comporta.</translation>
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
        <translation>O lugar do tema na tabela da sua fonte, a partir de 1</translation>
    </message>
    <message>
        <source>The theme&apos;s studies in this stream: each grade with the numbers of its studies</source>
        <translation>Os estudos do tema nesta vertente: cada grau com os números dos seus estudos</translation>
    </message>
    <message>
        <source>The theme&apos;s studies that are in no stream: each grade with their labels</source>
        <translation>Os estudos do tema que não estão em nenhuma vertente: cada grau com os seus rótulos</translation>
    </message>
    <message>
        <source>The theme&apos;s title, without its number of studies</source>
        <translation>O título do tema, sem o número de estudos</translation>
    </message>
    <message>
        <source>The themes are in “{heading}”</source>
        <translation>Os temas estão em «{heading}»</translation>
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
        <translation>O título «{title}» está impresso outra vez. É o mesmo tema?</translation>
    </message>
    <message>
        <source>The whole file</source>
        <comment>where an error is</comment>
        <translation>Todo o ficheiro</translation>
    </message>
    <message>
        <source>The window cannot be opened: {reason}</source>
        <translation>Não é possível abrir a janela: {reason}</translation>
    </message>
    <message>
        <source>The window shows the current state.</source>
        <translation>A janela mostra o estado atual.</translation>
    </message>
    <message>
        <source>The words and grades are the reviews’ own. The page counts studies; it does not score them.</source>
        <translation>As palavras e os graus são das próprias revisões. A página conta estudos; não os pontua.</translation>
    </message>
    <message>
        <source>The words are those of the source. Its table gives contextual factors and studies for the theme as a whole, not for a single mechanism.</source>
        <translation>As palavras são as da fonte. A sua tabela apresenta os fatores contextuais e os estudos para o tema no seu todo, não para um único mecanismo.</translation>
    </message>
    <message>
        <source>The words of each factor are the review&apos;s. The marks and reasons are one reader&apos;s judgement of the site.</source>
        <translation>As palavras de cada fator são da revisão. As marcas e os motivos são o juízo de um leitor sobre o local.</translation>
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
            <numerusform>Há %Ln erro neste ficheiro. Nada dele foi importado.</numerusform>
            <numerusform>Há %Ln erros neste ficheiro. Nada dele foi importado.</numerusform>
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
        <translation>Há mais de {most} entradas, ou são demasiado longas para uma só.</translation>
    </message>
    <message>
        <source>There are more than {most} lines.</source>
        <translation>Há mais de {most} linhas.</translation>
    </message>
    <message>
        <source>There are no sites yet. “qicbrowser site mark --new” makes one.</source>
        <translation>Ainda não há locais. «qicbrowser site mark --new» cria um.</translation>
    </message>
    <message>
        <source>There are no themes in this evidence file.</source>
        <translation>Não há temas neste ficheiro da evidência.</translation>
    </message>
    <message>
        <source>There are no themes to map.</source>
        <translation>Não há temas para mostrar no mapa.</translation>
    </message>
    <message>
        <source>There are no words to highlight.</source>
        <translation>Não há palavras para realçar.</translation>
    </message>
    <message>
        <source>There are too many reviews or tables in {path}.</source>
        <translation>Há demasiadas revisões ou tabelas em {path}.</translation>
    </message>
    <message>
        <source>There are two citations of {key} in the project.</source>
        <translation>Há duas citações de {key} no projeto.</translation>
    </message>
    <message>
        <source>There are {most} labels already.</source>
        <translation>Já há {most} rótulos.</translation>
    </message>
    <message>
        <source>There are {most} marks at this site already.</source>
        <translation>Já há {most} marcas neste local.</translation>
    </message>
    <message>
        <source>There are {most} scenarios already.</source>
        <translation>Já há {most} cenários.</translation>
    </message>
    <message>
        <source>There are {most} sites already.</source>
        <translation>Já há {most} locais.</translation>
    </message>
    <message>
        <source>There is no column {names}.</source>
        <translation>Não há nenhuma coluna {names}.</translation>
    </message>
    <message>
        <source>There is no contextual factor {key}.</source>
        <translation>Não há nenhum fator contextual {key}.</translation>
    </message>
    <message>
        <source>There is no field “{name}”. Did you mean {field}:?</source>
        <translation>Não há nenhum campo «{name}». Queria dizer {field}:?</translation>
    </message>
    <message>
        <source>There is no folder to keep your notes in: this user has no home folder.</source>
        <translation>Não há uma pasta para guardar as suas notas: este utilizador não tem pasta pessoal.</translation>
    </message>
    <message>
        <source>There is no intact backup {name}.</source>
        <translation>Não há nenhuma cópia de segurança intacta {name}.</translation>
    </message>
    <message>
        <source>There is no review {key}.</source>
        <translation>Não há nenhuma revisão {key}.</translation>
    </message>
    <message>
        <source>There is no review, source table or group {key}.</source>
        <translation>Não há nenhuma revisão, tabela da fonte ou grupo {key}.</translation>
    </message>
    <message>
        <source>There is no review, table or group {key}.</source>
        <translation>Não há nenhuma revisão, tabela ou grupo {key}.</translation>
    </message>
    <message>
        <source>There is no screen to open a window on (DISPLAY and WAYLAND_DISPLAY are not set).</source>
        <translation>Não há um ecrã onde abrir uma janela (DISPLAY e WAYLAND_DISPLAY não estão definidos).</translation>
    </message>
    <message>
        <source>There is no site {name}.</source>
        <translation>Não há nenhum local {name}.</translation>
    </message>
    <message>
        <source>There is no source table or group {key}.</source>
        <translation>Não há nenhuma tabela da fonte ou grupo {key}.</translation>
    </message>
    <message>
        <source>There is no table in what was pasted.</source>
        <translation>Não há nenhuma tabela no que foi colado.</translation>
    </message>
    <message>
        <source>There is no table in {name}.</source>
        <translation>Não há nenhuma tabela em {name}.</translation>
    </message>
    <message>
        <source>There is no table in {path}.</source>
        <translation>Não há nenhuma tabela em {path}.</translation>
    </message>
    <message>
        <source>There is no table {number} in {name}.</source>
        <translation>Não há nenhuma tabela {number} em {name}.</translation>
    </message>
    <message>
        <source>There is no text {key} in this evidence.</source>
        <translation>Não há nenhum texto {key} nesta evidência.</translation>
    </message>
    <message>
        <source>There is no theme {keys}.</source>
        <translation>Não há nenhum tema {keys}.</translation>
    </message>
    <message>
        <source>There is nothing to export: no note, citation, saved search, named colour, label, scenario or site.</source>
        <translation>Não há nada para exportar: nenhuma nota, citação, pesquisa guardada, cor com nome, rótulo, cenário ou local.</translation>
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
        <translation>São sobre revisões que não tem: {reviews}.</translation>
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
        <translation>Remetem para notas</translation>
    </message>
    <message>
        <source>This Word document has no table.</source>
        <translation>Este documento Word não tem nenhuma tabela.</translation>
    </message>
    <message>
        <source>This citation is longer than {most} characters.</source>
        <translation>Esta citação tem mais de {most} carateres.</translation>
    </message>
    <message>
        <source>This file has a document type (DOCTYPE), which a CSL style does not need. It was not added.</source>
        <translation>Este ficheiro tem um tipo de documento (DOCTYPE), de que um estilo CSL não precisa. O estilo não foi adicionado.</translation>
    </message>
    <message>
        <source>This is EndNote XML, which cannot be read.</source>
        <translation>Isto é XML do EndNote, que não pode ser lido.</translation>
    </message>
    <message>
        <source>This is EndNote&apos;s tagged format (.enw), which cannot be read.</source>
        <translation>Isto é o formato etiquetado do EndNote (.enw), que não pode ser lido.</translation>
    </message>
    <message>
        <source>This is Ovid&apos;s own format, which cannot be read.</source>
        <translation>Isto é o formato próprio do Ovid, que não pode ser lido.</translation>
    </message>
    <message>
        <source>This is RDF (Turtle). Notes cannot be imported from it.</source>
        <translation>Isto é RDF (Turtle). Não é possível importar notas a partir dele.</translation>
    </message>
    <message>
        <source>This is RefWorks&apos; tagged format, which cannot be read.</source>
        <translation>Isto é o formato etiquetado do RefWorks, que não pode ser lido.</translation>
    </message>
    <message>
        <source>This is Web of Science&apos;s tagged format (.ciw), which cannot be read.</source>
        <translation>Isto é o formato etiquetado da Web of Science (.ciw), que não pode ser lido.</translation>
    </message>
    <message>
        <source>This is XML or HTML, which cannot be read.</source>
        <translation>Isto é XML ou HTML, que não pode ser lido.</translation>
    </message>
    <message>
        <source>This is XML or HTML. Notes cannot be imported from it.</source>
        <translation>Isto é XML ou HTML. Não é possível importar notas a partir dele.</translation>
    </message>
    <message>
        <source>This is YAML, which cannot be read.</source>
        <translation>Isto é YAML, que não pode ser lido.</translation>
    </message>
    <message>
        <source>This is a PDF file, which cannot be read.</source>
        <translation>Isto é um ficheiro PDF, que não pode ser lido.</translation>
    </message>
    <message>
        <source>This is a PDF file. Its tables cannot be read reliably.</source>
        <translation>Isto é um ficheiro PDF. As suas tabelas não podem ser lidas com fiabilidade.</translation>
    </message>
    <message>
        <source>This is a PDF file. Notes cannot be imported from it.</source>
        <translation>Isto é um ficheiro PDF. Não é possível importar notas a partir dele.</translation>
    </message>
    <message>
        <source>This is a Word, Excel or zip file, which cannot be read.</source>
        <translation>Isto é um ficheiro Word, Excel ou zip, que não pode ser lido.</translation>
    </message>
    <message>
        <source>This is a Word, Excel or zip file. Notes cannot be imported from it.</source>
        <translation>Isto é um ficheiro Word, Excel ou zip. Não é possível importar notas a partir dele.</translation>
    </message>
    <message>
        <source>This is a picture. Text in pictures cannot be read.</source>
        <translation>Isto é uma imagem. O texto em imagens não pode ser lido.</translation>
    </message>
    <message>
        <source>This is a reference list (BibTeX). Notes cannot be imported from it.</source>
        <translation>Isto é uma lista de referências (BibTeX). Não é possível importar notas a partir dela.</translation>
    </message>
    <message>
        <source>This is a reference list (CSL-JSON). Notes cannot be imported from it.</source>
        <translation>Isto é uma lista de referências (CSL-JSON). Não é possível importar notas a partir dela.</translation>
    </message>
    <message>
        <source>This is a reference list (RIS). Notes cannot be imported from it.</source>
        <translation>Isto é uma lista de referências (RIS). Não é possível importar notas a partir dela.</translation>
    </message>
    <message>
        <source>This is a report of notes (Markdown), which is for reading. Notes cannot be imported from it.</source>
        <translation>Isto é um relatório de notas (Markdown), que serve para ler. Não é possível importar notas a partir dele.</translation>
    </message>
    <message>
        <source>This is a rich text file (RTF), which cannot be read.</source>
        <translation>Isto é um ficheiro de texto formatado (RTF), que não pode ser lido.</translation>
    </message>
    <message>
        <source>This is a table (CSV or tab-separated), which cannot be read.</source>
        <translation>Isto é uma tabela (CSV ou separada por tabulações), que não pode ser lida.</translation>
    </message>
    <message>
        <source>This is a table (CSV) from Readwise. Notes cannot be imported from it.</source>
        <translation>Isto é uma tabela (CSV) do Readwise. Não é possível importar notas a partir dela.</translation>
    </message>
    <message>
        <source>This is a table (CSV). Notes cannot be imported from it.</source>
        <translation>Isto é uma tabela (CSV). Não é possível importar notas a partir dela.</translation>
    </message>
    <message>
        <source>This is a table of notes (CSV), which does not hold all of a note. Notes cannot be imported from it.</source>
        <translation>Isto é uma tabela de notas (CSV), que não contém tudo de uma nota. Não é possível importar notas a partir dela.</translation>
    </message>
    <message>
        <source>This is a web archive (MHTML), which cannot be read.</source>
        <translation>Isto é um arquivo Web (MHTML), que não pode ser lido.</translation>
    </message>
    <message>
        <source>This is a zip archive, which cannot be read as it is.</source>
        <translation>Isto é um arquivo zip, que não pode ser lido tal como está.</translation>
    </message>
    <message>
        <source>This is an OpenDocument file, which cannot be read.</source>
        <translation>Isto é um ficheiro OpenDocument, que não pode ser lido.</translation>
    </message>
    <message>
        <source>This is an empty file. Notes cannot be imported from it.</source>
        <translation>Isto é um ficheiro vazio. Não é possível importar notas a partir dele.</translation>
    </message>
    <message>
        <source>This is an older Word or Excel file, which cannot be read.</source>
        <translation>Isto é um ficheiro Word ou Excel antigo, que não pode ser lido.</translation>
    </message>
    <message>
        <source>This is an older or binary Word or Excel file, which cannot be read.</source>
        <translation>Isto é um ficheiro Word ou Excel antigo ou binário, que não pode ser lido.</translation>
    </message>
    <message>
        <source>This is an unknown format with one field per line, which cannot be read.</source>
        <translation>Isto é um formato desconhecido com um campo por linha, que não pode ser lido.</translation>
    </message>
    <message>
        <source>This is both enabled and hindered by {mixed}.</source>
        <translation>Isto é tanto facilitado como dificultado por {mixed}.</translation>
    </message>
    <message>
        <source>This is not a CSL style: its first element is not “style”. It was not added.</source>
        <translation>Isto não é um estilo CSL: o seu primeiro elemento não é «style». O estilo não foi adicionado.</translation>
    </message>
    <message>
        <source>This is not a JSON file. Notes cannot be imported from it.</source>
        <translation>Isto não é um ficheiro JSON. Não é possível importar notas a partir dele.</translation>
    </message>
    <message>
        <source>This is not the number of a reference: {labels}.</source>
        <translation>Isto não é o número de uma referência: {labels}.</translation>
    </message>
    <message>
        <source>This is the database of a program. Notes cannot be imported from it.</source>
        <translation>Isto é a base de dados de um programa. Não é possível importar notas a partir dela.</translation>
    </message>
    <message>
        <source>This is the database of another program, which cannot be read.</source>
        <translation>Isto é a base de dados de outro programa, que não pode ser lida.</translation>
    </message>
    <message>
        <source>This style has no layout for reference lists (no “bibliography”). It was not added.</source>
        <translation>Este estilo não tem uma forma para listas de referências (não tem «bibliography»). O estilo não foi adicionado.</translation>
    </message>
    <message>
        <source>This style is too large: its macros use each other too often. It was not added.</source>
        <translation>Este estilo é demasiado grande: as suas macros utilizam-se umas às outras demasiadas vezes. O estilo não foi adicionado.</translation>
    </message>
    <message>
        <source>This style is written in CSL {version}; only 1.0 can be used. It was not added.</source>
        <translation>Este estilo está escrito em CSL {version}; só pode ser utilizada a versão 1.0. O estilo não foi adicionado.</translation>
    </message>
    <message>
        <source>This style only refers to another one: {address}. It was not added; add that style instead.</source>
        <translation>Este estilo apenas remete para outro: {address}. O estilo não foi adicionado; adicione antes esse outro.</translation>
    </message>
    <message>
        <source>This style uses a macro that it does not have: “{name}”. It was not added.</source>
        <translation>Este estilo utiliza uma macro que não tem: «{name}». O estilo não foi adicionado.</translation>
    </message>
    <message>
        <source>This table names no studies, so there is nothing to map.</source>
        <translation>Esta tabela não indica estudos, por isso não há nada para mostrar no mapa.</translation>
    </message>
    <message>
        <source>This text is too long.</source>
        <translation>Este texto é demasiado longo.</translation>
    </message>
    <message>
        <source>This was changed elsewhere in the meantime. Nothing was overwritten.</source>
        <translation>Isto foi entretanto alterado noutro lado. Nada foi substituído.</translation>
    </message>
    <message>
        <source>This workbook has no table.</source>
        <translation>Este livro do Excel não tem nenhuma tabela.</translation>
    </message>
    <message>
        <source>To build</source>
        <comment>contextual factors at a site</comment>
        <translation>A criar</translation>
    </message>
    <message>
        <source>To find out</source>
        <comment>contextual factors at a site</comment>
        <translation>A apurar</translation>
    </message>
    <message>
        <source>To plan for</source>
        <comment>contextual factors at a site</comment>
        <translation>A prever</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Tente novamente dentro de momentos.</translation>
    </message>
    <message>
        <source>Two citations were matched with the same reference.</source>
        <translation>Duas citações ficaram com a mesma referência como correspondência.</translation>
    </message>
    <message>
        <source>Two columns hold themes. Is the first one a group of the second?</source>
        <translation>Duas colunas contêm temas. A primeira é um grupo da segunda?</translation>
    </message>
    <message>
        <source>Two columns of evidence are named “{name}”; the headings above tell them apart.</source>
        <translation>Duas colunas de evidência chamam-se «{name}»; os cabeçalhos acima distinguem-nas.</translation>
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
        <translation>Descomprima-o e escolha o ficheiro com a tabela.</translation>
    </message>
    <message>
        <source>Update the program.</source>
        <translation>Atualize o programa.</translation>
    </message>
    <message>
        <source>Use fewer or shorter tags, with commas between them.</source>
        <translation>Utilize menos etiquetas ou etiquetas mais curtas, com vírgulas entre elas.</translation>
    </message>
    <message>
        <source>Use several, with fewer entries each.</source>
        <translation>Utilize vários, com menos entradas em cada um.</translation>
    </message>
    <message>
        <source>Use the web page of the article, its version in PubMed Central, or a Word file.</source>
        <translation>Utilize a página Web do artigo, a sua versão no PubMed Central ou um ficheiro Word.</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Wait until the other program has saved it, and open it again.</source>
        <translation>Espere até que o outro programa o tenha guardado e abra-o novamente.</translation>
    </message>
    <message>
        <source>Wait until they are saved, then try again.</source>
        <translation>Espere até que estejam guardadas e tente novamente.</translation>
    </message>
    <message>
        <source>Weakest first: {grades}</source>
        <translation>Do mais fraco para o mais forte: {grades}</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Página Web (HTML)</translation>
    </message>
    <message>
        <source>What can be read of it is shown.</source>
        <translation>É mostrado o que dele pode ser lido.</translation>
    </message>
    <message>
        <source>What do the signs {signs} under “{heading}” mean?</source>
        <translation>O que significam os sinais {signs} sob «{heading}»?</translation>
    </message>
    <message>
        <source>What is the order of the grades {grades}?</source>
        <translation>Qual é a ordem dos graus {grades}?</translation>
    </message>
    <message>
        <source>What the collaborative contributes, one statement per line</source>
        <translation>O que a iniciativa colaborativa traz, um enunciado por linha</translation>
    </message>
    <message>
        <source>What the passage says about its theme</source>
        <translation>O que a passagem diz sobre o seu tema</translation>
    </message>
    <message>
        <source>What the passage says about its theme: component, mechanism, outcome, enabler or barrier</source>
        <translation>O que a passagem diz sobre o seu tema: componente, mecanismo, resultado, facilitador ou barreira</translation>
    </message>
    <message>
        <source>What the source calls the passage, such as “Mechanism 2”</source>
        <translation>Como a fonte designa a passagem, por exemplo «Mechanism 2»</translation>
    </message>
    <message>
        <source>What the source calls the row of the passage, such as “CMOc 2”</source>
        <translation>Como a fonte designa a linha da passagem, por exemplo «CMOc 2»</translation>
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
        <translation>Quando o programa voltar a ser iniciado, põe de parte o ficheiro danificado e continua com o que nele puder ser lido.</translation>
    </message>
    <message numerus="yes">
        <source>Where {contexts}, %n components, {component}, work through {mechanism} towards {outcome} [{evidence}].</source>
        <comment>what a theme says in one sentence; the number is that of the components</comment>
        <translation>
            <numerusform>Onde {contexts}, {component} atua através de {mechanism} para chegar a {outcome} [{evidence}].</numerusform>
            <numerusform>Onde {contexts}, %Ln componentes, {component}, atuam através de {mechanism} para chegar a {outcome} [{evidence}].</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Where {contexts}, %n components, {component}, work through {mechanism} towards {outcome}, although this is hindered by {barriers} [{evidence}].</source>
        <comment>what a theme says in one sentence; the number is that of the components</comment>
        <translation>
            <numerusform>Onde {contexts}, {component} atua através de {mechanism} para chegar a {outcome}, embora isto seja dificultado por {barriers} [{evidence}].</numerusform>
            <numerusform>Onde {contexts}, %Ln componentes, {component}, atuam através de {mechanism} para chegar a {outcome}, embora isto seja dificultado por {barriers} [{evidence}].</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether the study is for or against the theme: for, against or mixed</source>
        <translation>Se o estudo é a favor do tema ou contra ele: a favor, contra ou misto</translation>
    </message>
    <message>
        <source>Which column holds the themes?</source>
        <translation>Que coluna contém os temas?</translation>
    </message>
    <message>
        <source>Who wrote it, if somebody else did</source>
        <translation>Quem a escreveu, se foi outra pessoa</translation>
    </message>
    <message>
        <source>With this style, the citation of a publication is empty. It was not added.</source>
        <translation>Com este estilo, a citação de uma publicação fica vazia. O estilo não foi adicionado.</translation>
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
        <translation>Sem {words}. Pesquisar incluindo-a</translation>
    </message>
    <message>
        <source>Without {words}. Search with them</source>
        <translation>Sem {words}. Pesquisar incluindo-as</translation>
    </message>
    <message>
        <source>Word document (DOCX)</source>
        <translation>Documento Word (DOCX)</translation>
    </message>
    <message>
        <source>Word document, a theme on one page</source>
        <translation>Documento Word, um tema numa página</translation>
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
            <numerusform>Não assentaria em nenhum estudo: o único citado foi deixado de fora.</numerusform>
            <numerusform>Não assentaria em nenhum estudo: não resta nenhum dos %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Would rest on one study, {study}, in one stream only: {stream}.</source>
        <comment>of a theme</comment>
        <translation>Assentaria num só estudo, {study}, numa única vertente: {stream}.</translation>
    </message>
    <message>
        <source>Would rest on one study, {study}.</source>
        <comment>of a theme</comment>
        <translation>Assentaria num só estudo, {study}.</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>Escreva um nome.</translation>
    </message>
    <message>
        <source>Write it like {example}.</source>
        <translation>Escreva-a como {example}.</translation>
    </message>
    <message>
        <source>Write its full path.</source>
        <translation>Escreva o seu caminho completo.</translation>
    </message>
    <message>
        <source>Write something, or highlight the words instead.</source>
        <translation>Escreva alguma coisa, ou realce apenas as palavras.</translation>
    </message>
    <message>
        <source>Written</source>
        <comment>Name of a fact</comment>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarelo</translation>
    </message>
    <message>
        <source>Yes: read the one above it</source>
        <translation>Sim: ler a de cima</translation>
    </message>
    <message>
        <source>Yes: read the one that begins here</source>
        <translation>Sim: ler a que começa aqui</translation>
    </message>
    <message>
        <source>You have no label “{name}”.</source>
        <translation>Não tem nenhum rótulo «{name}».</translation>
    </message>
    <message>
        <source>You have no scenario {name} for this table.</source>
        <translation>Não tem nenhum cenário {name} para esta tabela.</translation>
    </message>
    <message>
        <source>Your notes are in {folder}, which is on another computer. Open them on one computer at a time; or keep them elsewhere with --data-dir.</source>
        <translation>As suas notas estão em {folder}, que fica noutro computador. Abra-as num computador de cada vez; ou guarde-as noutro lugar com --data-dir.</translation>
    </message>
    <message>
        <source>Your notes are in {folder}, which is synchronised by {service}. Open them on one computer at a time, and wait until everything is synchronised before you continue on another; or keep them elsewhere with --data-dir.</source>
        <translation>As suas notas estão em {folder}, que é sincronizada por {service}. Abra-as num computador de cada vez, e espere até que tudo esteja sincronizado antes de continuar noutro; ou guarde-as noutro lugar com --data-dir.</translation>
    </message>
    <message>
        <source>Your notes, each on a new line: the marked words in quotation marks, then your own</source>
        <translation>As suas notas, cada uma numa nova linha: as palavras marcadas entre aspas, depois as suas próprias</translation>
    </message>
    <message>
        <source>Your scenarios for it: {names}.</source>
        <translation>Os seus cenários para essa tabela: {names}.</translation>
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
        <translation>uma nota pode ter no máximo {longest} carateres</translation>
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
        <translation>um número nele contido tem milhares de algarismos.</translation>
    </message>
    <message>
        <source>a tag can have at most {longest} characters</source>
        <translation>uma etiqueta pode ter no máximo {longest} carateres</translation>
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
        <translation>todos estes</translation>
    </message>
    <message>
        <source>an annotation needs a target</source>
        <translation>uma anotação precisa de um destino</translation>
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
            <numerusform>e de mais %Ln ficheiro</numerusform>
            <numerusform>e de mais %Ln ficheiros</numerusform>
        </translation>
    </message>
    <message>
        <source>another annotation before it has the same id</source>
        <translation>outra anotação antes desta tem o mesmo id</translation>
    </message>
    <message>
        <source>any of</source>
        <comment>heading of a list</comment>
        <translation>qualquer um destes</translation>
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
        <translation>conta</translation>
    </message>
    <message>
        <source>en</source>
        <comment>The language of these words, as a code: de, fr, pt-BR</comment>
        <translation>pt-PT</translation>
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
        <translation>exatamente «{words}»</translation>
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
        <translation>contém meio caráter (um substituto isolado)</translation>
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
            <numerusform>tem mais de %Ln caráter</numerusform>
            <numerusform>tem mais de %Ln carateres</numerusform>
        </translation>
    </message>
    <message>
        <source>it is nested too deeply.</source>
        <translation>tem demasiados níveis.</translation>
    </message>
    <message>
        <source>it is not text in {encoding}, from byte {byte} on.</source>
        <translation>não é texto em {encoding} a partir do byte {byte}.</translation>
    </message>
    <message>
        <source>it was written by a newer version of QIC Browser</source>
        <translation>foi escrito por uma versão mais recente do QIC Browser</translation>
    </message>
    <message>
        <source>its percent-encoding is not UTF-8</source>
        <translation>os seus carateres codificados com «%» não são UTF-8</translation>
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
        <translation>deixado de fora pelo seu grau</translation>
    </message>
    <message>
        <source>left out by its stream</source>
        <comment>of a study</comment>
        <translation>deixado de fora pela sua vertente</translation>
    </message>
    <message>
        <source>left out by itself</source>
        <comment>of a study</comment>
        <translation>deixado de fora individualmente</translation>
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
        <translation>as minhas notas</translation>
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
        <translation>não existe na sua tabela</translation>
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
        <translation>não indicada</translation>
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
        <translation>espera-se aqui texto</translation>
    </message>
    <message>
        <source>the annotations are in another file</source>
        <translation>as anotações estão noutro ficheiro</translation>
    </message>
    <message>
        <source>the citation of {record}</source>
        <comment>a place where damage was found</comment>
        <translation>a citação de {record}</translation>
    </message>
    <message>
        <source>the end is before the start</source>
        <translation>o fim é anterior ao início</translation>
    </message>
    <message>
        <source>the group “{name}”</source>
        <translation>o grupo «{name}»</translation>
    </message>
    <message>
        <source>the label “{name}”</source>
        <comment>a place where damage was found</comment>
        <translation>o rótulo «{name}»</translation>
    </message>
    <message>
        <source>the mark of a factor of {record}</source>
        <comment>a place where damage was found</comment>
        <translation>a marca de um fator de {record}</translation>
    </message>
    <message>
        <source>the notes have more than {most} characters</source>
        <translation>as notas têm mais de {most} carateres</translation>
    </message>
    <message>
        <source>the notes on {key} have more than {most} characters</source>
        <translation>as notas sobre {key} têm mais de {most} carateres</translation>
    </message>
    <message>
        <source>the quote has no words</source>
        <translation>o texto marcado não tem palavras</translation>
    </message>
    <message>
        <source>the quoted words are missing</source>
        <translation>faltam as palavras marcadas</translation>
    </message>
    <message>
        <source>the results of “{query}”</source>
        <translation>os resultados de «{query}»</translation>
    </message>
    <message>
        <source>the review “{name}”</source>
        <translation>a revisão «{name}»</translation>
    </message>
    <message>
        <source>the scenario “{name}”</source>
        <comment>a place where damage was found</comment>
        <translation>o cenário «{name}»</translation>
    </message>
    <message>
        <source>the search “{query}”</source>
        <comment>a place where damage was found</comment>
        <translation>a pesquisa «{query}»</translation>
    </message>
    <message>
        <source>the setting “{name}”</source>
        <comment>a place where damage was found</comment>
        <translation>a definição «{name}»</translation>
    </message>
    <message>
        <source>the site “{name}”</source>
        <comment>a place where damage was found</comment>
        <translation>o local «{name}»</translation>
    </message>
    <message>
        <source>the star on {record}</source>
        <comment>a place where damage was found</comment>
        <translation>a estrela de {record}</translation>
    </message>
    <message>
        <source>the table “{name}”</source>
        <translation>a tabela «{name}»</translation>
    </message>
    <message>
        <source>the text does not belong to this theme</source>
        <translation>o texto não pertence a este tema</translation>
    </message>
    <message>
        <source>the {name} of the citation attached to the reference</source>
        <comment>follows: matched by</comment>
        <translation>{name} da citação anexada à referência</translation>
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
        <translation>esta anotação não tem texto, nem etiqueta, nem texto marcado</translation>
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
        <translation>este campo não é conhecido</translation>
    </message>
    <message>
        <source>this is JSON-LD without a context</source>
        <translation>isto é JSON-LD sem contexto</translation>
    </message>
    <message>
        <source>this is in another part of the file</source>
        <translation>isto está noutra parte do ficheiro</translation>
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
        <translation>isto não é uma marca de um fator: present, absent, unknown ou not-relevant</translation>
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
        <translation>isto é o id de uma estrela, mas a anotação não o é</translation>
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
        <translation>{date}, por {program}</translation>
    </message>
    <message>
        <source>{encoding}, separated by {separator}</source>
        <comment>How a CSV file is written</comment>
        <translation>{encoding}, separado por {separator}</translation>
    </message>
    <message>
        <source>{fault}, and is missing</source>
        <comment>an error in a file: something is expected</comment>
        <translation>{fault}, e está em falta</translation>
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
            <numerusform>{first} a %Ln palavra, no máximo, de {second}</numerusform>
            <numerusform>{first} a %Ln palavras, no máximo, de {second}</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <comment>one sentence after the other</comment>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>{folder} cannot be created: {reason}.</source>
        <translation>Não é possível criar {folder}: {reason}.</translation>
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
        <translation>{hint} Depois, inicie o programa de novo.</translation>
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
        <translation>{key} pode designar vários fatores: {keys}.</translation>
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
        <translation>{key} foi entretanto alterada, noutra janela ou por um comando.</translation>
    </message>
    <message>
        <source>{key} was left out, because it could not be read again: {fault}</source>
        <translation>{key} foi deixada de fora, porque não foi possível lê-la novamente: {fault}</translation>
    </message>
    <message>
        <source>{key} was removed. Your notes on it are kept.</source>
        <translation>{key} foi removida. As suas notas sobre ela são conservadas.</translation>
    </message>
    <message>
        <source>{key} was renamed.</source>
        <translation>{key} mudou de nome.</translation>
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
            <numerusform>Resta {left} de %Ln estudo, numa única vertente: {stream}.</numerusform>
            <numerusform>Restam {left} de %Ln estudos, numa única vertente: {stream}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{left} of %n studies remain.</source>
        <translation>
            <numerusform>Resta {left} de %Ln estudo.</numerusform>
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
        <translation>{marked} de {factors} fatores marcados</translation>
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
        <translation>{name} não é um nome de ficheiro.</translation>
    </message>
    <message>
        <source>{name} is not one stream, grade or reference of this table.</source>
        <translation>{name} não é uma vertente, um grau ou uma referência desta tabela.</translation>
    </message>
    <message>
        <source>{name} is {value}</source>
        <translation>{name} é {value}</translation>
    </message>
    <message>
        <source>{name} “{text}”</source>
        <comment>what the file calls a number, and the number: ID “46”</comment>
        <translation>{name} «{text}»</translation>
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
            <numerusform>A prever: {number} de %Ln barreira</numerusform>
            <numerusform>A prever: {number} de %Ln barreiras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} of %n enablers in place</source>
        <comment>at a site</comment>
        <translation>
            <numerusform>Assegurados: {number} de %Ln facilitador</numerusform>
            <numerusform>Assegurados: {number} de %Ln facilitadores</numerusform>
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
        <translation>A parte {part} do projeto está cifrada ou comprimida de forma desconhecida.</translation>
    </message>
    <message>
        <source>{part} in the project is larger than {size}.</source>
        <translation>A parte {part} do projeto é maior do que {size}.</translation>
    </message>
    <message>
        <source>{part} is in the project twice.</source>
        <translation>A parte {part} está duas vezes no projeto.</translation>
    </message>
    <message>
        <source>{path} already exists.</source>
        <translation>{path} já existe.</translation>
    </message>
    <message>
        <source>{path} cannot be created: {reason}.</source>
        <translation>Não é possível criar {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be deleted: {reason}.</source>
        <translation>Não é possível eliminar {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be opened because it is not a file.</source>
        <translation>Não é possível abrir {path}, porque não é um ficheiro.</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {reason}.</source>
        <translation>Não é possível abrir {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>Não é possível ler {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>Não é possível escrever {path}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: your notes are shown, and nothing can be saved.</source>
        <translation>Não é possível escrever {path}: as suas notas são mostradas, e nada pode ser guardado.</translation>
    </message>
    <message>
        <source>{path} contains an incomplete change and cannot be written: your notes are shown as they were before that change, and nothing can be saved.</source>
        <translation>{path} contém uma alteração incompleta e não pode ser escrito: as suas notas são mostradas como estavam antes dessa alteração, e nada pode ser guardado.</translation>
    </message>
    <message>
        <source>{path} could not be written.</source>
        <translation>Não foi possível escrever {path}.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}.</source>
        <translation>Não foi possível escrever {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} does not say how it was exported.</source>
        <translation>{path} não diz como foi exportado.</translation>
    </message>
    <message>
        <source>{path} holds a reader&apos;s notes, so nothing was written to it.</source>
        <translation>{path} contém as notas de um leitor, por isso nada foi escrito nele.</translation>
    </message>
    <message>
        <source>{path} is a PDF file, which does not say how it was exported.</source>
        <translation>{path} é um ficheiro PDF, que não diz como foi exportado.</translation>
    </message>
    <message>
        <source>{path} is a folder or a device.</source>
        <translation>{path} é uma pasta ou um dispositivo.</translation>
    </message>
    <message>
        <source>{path} is a link to {target}, which does not exist.</source>
        <translation>{path} é uma ligação para {target}, que não existe.</translation>
    </message>
    <message>
        <source>{path} is damaged and could not be set aside ({reason}). {shown} Nothing can be saved.</source>
        <translation>{path} está danificado e não foi possível pô-lo de parte ({reason}). {shown} Nada pode ser guardado.</translation>
    </message>
    <message>
        <source>{path} is damaged, or not a file of QIC Browser&apos;s notes.</source>
        <translation>{path} está danificado, ou não é um ficheiro de notas do QIC Browser.</translation>
    </message>
    <message>
        <source>{path} is damaged.</source>
        <translation>{path} está danificado.</translation>
    </message>
    <message>
        <source>{path} is larger than {size}.</source>
        <translation>{path} é maior do que {size}.</translation>
    </message>
    <message>
        <source>{path} is no longer the file that was opened.</source>
        <translation>{path} já não é o ficheiro que foi aberto.</translation>
    </message>
    <message>
        <source>{path} is not XML that can be read: line {line}, {reason}</source>
        <translation>{path} não é XML legível: linha {line}, {reason}</translation>
    </message>
    <message>
        <source>{path} is not a file of QIC Browser&apos;s notes.</source>
        <translation>{path} não é um ficheiro de notas do QIC Browser.</translation>
    </message>
    <message>
        <source>{path} is not a file of reviews from QIC Browser.</source>
        <translation>{path} não é um ficheiro de revisões do QIC Browser.</translation>
    </message>
    <message>
        <source>{path} is not a file that QIC Browser can open.</source>
        <translation>{path} não é um ficheiro que o QIC Browser possa abrir.</translation>
    </message>
    <message>
        <source>{path} is not a folder, and its name does not end in .qiclibrary.</source>
        <translation>{path} não é uma pasta, e o seu nome não termina em .qiclibrary.</translation>
    </message>
    <message>
        <source>{path} is not a project of QIC Browser.</source>
        <translation>{path} não é um projeto do QIC Browser.</translation>
    </message>
    <message>
        <source>{path} is not an evidence file of this version of QIC Browser.</source>
        <translation>{path} não é um ficheiro da evidência desta versão do QIC Browser.</translation>
    </message>
    <message>
        <source>{path} is one of the program&apos;s own files.</source>
        <translation>{path} é um dos ficheiros do próprio programa.</translation>
    </message>
    <message>
        <source>{path} was changed while it was read.</source>
        <translation>{path} foi alterado enquanto era lido.</translation>
    </message>
    <message>
        <source>{path} was damaged, or changed by another program. {result} The damaged file is now {aside}.</source>
        <translation>{path} estava danificado, ou foi alterado por outro programa. {result} O ficheiro danificado é agora {aside}.</translation>
    </message>
    <message>
        <source>{path} was made by an earlier version of the program and was not upgraded. {reason} Your notes are shown, and nothing can be saved.</source>
        <translation>{path} foi criado por uma versão anterior do programa e não foi atualizado. {reason} As suas notas são mostradas, e nada pode ser guardado.</translation>
    </message>
    <message>
        <source>{path} was missing or empty, so a new one was started. Backups of your notes are in {folder}, and the newest is {backup}. To restore them, use File &gt; Backups, or the command “qicbrowser backups restore {backup}”. This message disappears once you restore a backup or write a note.</source>
        <translation>{path} faltava ou estava vazio, por isso foi iniciado um novo. As cópias de segurança das suas notas estão em {folder}, e a mais recente é {backup}. Para as restaurar, utilize Ficheiro &gt; Cópias de segurança ou o comando «qicbrowser backups restore {backup}». Esta mensagem desaparece quando restaurar uma cópia de segurança ou escrever uma nota.</translation>
    </message>
    <message>
        <source>{path} was not written: {reason}.</source>
        <translation>{path} não foi escrito: {reason}.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of QIC Browser.</source>
        <translation>{path} foi escrito por uma versão mais recente do QIC Browser.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of QIC Browser. It was left unchanged.</source>
        <translation>{path} foi escrito por uma versão mais recente do QIC Browser. Não foi alterado.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of QIC Browser. The imported reviews are not shown.</source>
        <translation>{path} foi escrito por uma versão mais recente do QIC Browser. As revisões importadas não são mostradas.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of QIC Browser. Your notes are shown, and nothing can be saved.</source>
        <translation>{path} foi escrito por uma versão mais recente do QIC Browser. As suas notas são mostradas, e nada pode ser guardado.</translation>
    </message>
    <message>
        <source>{path}: {fault}</source>
        <translation>{path}: {fault}</translation>
    </message>
    <message>
        <source>{place}: DOI and PMID were not used: they may be cut at a line end, or be some of several.</source>
        <translation>{place}: o DOI e o PMID não foram utilizados: podem estar cortados no fim de uma linha, ou ser alguns de vários.</translation>
    </message>
    <message>
        <source>{place}: The {name} was not used: it may be cut at a line end, or be one of several.</source>
        <translation>{place}: o {name} não foi utilizado: pode estar cortado no fim de uma linha, ou ser um de vários.</translation>
    </message>
    <message>
        <source>{place}: There are more than {most} citations.</source>
        <translation>{place}: há mais de {most} citações.</translation>
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
        <translation>Foram lidos {read} de {total} carateres; os outros são mantidos como impressos.</translation>
    </message>
    <message>
        <source>{reason} Nothing can be saved.</source>
        <comment>after a sentence that says why</comment>
        <translation>{reason} Nada pode ser guardado.</translation>
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
        <translation>{sidecar} já existe e não é um ficheiro deste programa.</translation>
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
        <translation>{site}: o meu motivo</translation>
    </message>
    <message>
        <source>{site}: {factor}: no longer marked.</source>
        <translation>{site}: {factor}: já sem marca.</translation>
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
        <translation>{theme} não tem nenhuma passagem {key}.</translation>
    </message>
    <message>
        <source>{theme}, {heading}: “{text}” is kept as printed; it was read as nothing.</source>
        <translation>{theme}, {heading}: «{text}» é mantido como impresso; não foi interpretado.</translation>
    </message>
    <message>
        <source>{theme}, {heading}: “{text}” was corrected to “{corrected}” when it was imported.</source>
        <translation>{theme}, {heading}: «{text}» foi corrigido para «{corrected}» na importação.</translation>
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
            <numerusform>{theme}: está impresso N = {printed}, e é citado %Ln estudo.</numerusform>
            <numerusform>{theme}: está impresso N = {printed}, e são citados %Ln estudos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{theme}: the source states no outcome.</source>
        <translation>{theme}: a fonte não indica nenhum resultado.</translation>
    </message>
    <message>
        <source>{theme}: {cited} cited, {left} left. {sentence}</source>
        <translation>{theme}: {cited} citados, restam {left}. {sentence}</translation>
    </message>
    <message>
        <source>{theme}: {factor}</source>
        <comment>a contextual factor after the theme that it is of</comment>
        <translation>{theme}: {factor}</translation>
    </message>
    <message>
        <source>{theme}: “{text}” is not a grade of the table&apos;s scale.</source>
        <translation>{theme}: «{text}» não é um grau da escala da tabela.</translation>
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
        <translation>{words} («{dash}» não exclui, «-» exclui)</translation>
    </message>
    <message>
        <source>{words}, or {word} as one word</source>
        <translation>{words}, ou {word} como uma só palavra</translation>
    </message>
    <message>
        <source>“;” was expected before “{text}”.</source>
        <translation>esperava-se «;» antes de «{text}».</translation>
    </message>
    <message>
        <source>“Annotation” is expected here</source>
        <translation>espera-se aqui «Annotation»</translation>
    </message>
    <message>
        <source>“qicbrowser backups” lists the backups.</source>
        <translation>«qicbrowser backups» lista as cópias de segurança.</translation>
    </message>
    <message>
        <source>“qicbrowser contexts --json” lists the factors with their keys.</source>
        <translation>«qicbrowser contexts --json» lista os fatores com as suas chaves.</translation>
    </message>
    <message>
        <source>“qicbrowser references style list” shows the styles that you added.</source>
        <translation>«qicbrowser references style list» mostra os estilos que adicionou.</translation>
    </message>
    <message>
        <source>“qicbrowser reviews list” lists the reviews.</source>
        <translation>«qicbrowser reviews list» lista as revisões.</translation>
    </message>
    <message>
        <source>“qicbrowser site list” lists the sites. --new makes one.</source>
        <translation>«qicbrowser site list» lista os locais. --new cria um.</translation>
    </message>
    <message>
        <source>“yes” where you set a star</source>
        <translation>«yes» se o marcou com estrela</translation>
    </message>
    <message>
        <source>“{grade}” is a grade</source>
        <translation>«{grade}» é um grau</translation>
    </message>
    <message>
        <source>“{heading}” is a group</source>
        <translation>«{heading}» é um grupo</translation>
    </message>
    <message>
        <source>“{heading}” is the heading of an answer and of the sentence beside it.</source>
        <translation>«{heading}» é o cabeçalho de uma resposta e da frase ao seu lado.</translation>
    </message>
    <message>
        <source>“{heading}” names both signs; which statement has which is not known.</source>
        <translation>«{heading}» nomeia ambos os sinais; não se sabe que enunciado tem qual.</translation>
    </message>
    <message>
        <source>“{id}” is also printed before a row above.</source>
        <translation>«{id}» também está impresso antes de uma linha acima.</translation>
    </message>
    <message>
        <source>“{label}” is not one of the grades {grades}.</source>
        <translation>«{label}» não é um dos graus {grades}.</translation>
    </message>
    <message>
        <source>“{line}” names no barrier.</source>
        <translation>«{line}» não nomeia nenhuma barreira.</translation>
    </message>
    <message>
        <source>“{printed}” is printed; the number of references read is {cited}.</source>
        <translation>Está impresso «{printed}»; o número de referências lidas é {cited}.</translation>
    </message>
    <message>
        <source>“{sample}” ({encoding})</source>
        <comment>words of the file as they are in an encoding</comment>
        <translation>«{sample}» ({encoding})</translation>
    </message>
    <message>
        <source>“{separator}”</source>
        <translation>«{separator}»</translation>
    </message>
    <message>
        <source>“{sign}” means barrier</source>
        <translation>«{sign}» significa barreira</translation>
    </message>
    <message>
        <source>“{sign}” means both</source>
        <translation>«{sign}» significa ambos</translation>
    </message>
    <message>
        <source>“{sign}” means enabler</source>
        <translation>«{sign}» significa facilitador</translation>
    </message>
    <message>
        <source>“{sign}” means nothing</source>
        <translation>«{sign}» não significa nada</translation>
    </message>
    <message>
        <source>“{sign}” only means that it is mentioned</source>
        <translation>«{sign}» significa apenas que é mencionado</translation>
    </message>
    <message>
        <source>“{text}” begins with a sign that is not among the prefixes.</source>
        <translation>«{text}» começa com um sinal que não está entre os prefixos.</translation>
    </message>
    <message>
        <source>“{text}” contradicts the sign in the heading of the column.</source>
        <translation>«{text}» contradiz o sinal no cabeçalho da coluna.</translation>
    </message>
    <message>
        <source>“{text}” follows a reference that already has a grade. Correct the cell, or keep it as printed.</source>
        <translation>«{text}» vem depois de uma referência que já tem um grau. Corrija a célula ou mantenha-a como impressa.</translation>
    </message>
    <message>
        <source>“{text}” is a count of 0.</source>
        <translation>«{text}» é uma contagem de 0.</translation>
    </message>
    <message>
        <source>“{text}” is a date; a spreadsheet may have made it from a range. Type the references as they are published.</source>
        <translation>«{text}» é uma data; pode ter sido uma folha de cálculo a criá-la a partir de um intervalo. Escreva as referências tal como estão publicadas.</translation>
    </message>
    <message>
        <source>“{text}” is a number in words: {number}.</source>
        <translation>«{text}» é um número por extenso: {number}.</translation>
    </message>
    <message>
        <source>“{text}” is a sign without a statement.</source>
        <translation>«{text}» é um sinal sem enunciado.</translation>
    </message>
    <message>
        <source>“{text}” is kept as printed: it is not one number.</source>
        <translation>«{text}» é mantido como impresso: não é um só número.</translation>
    </message>
    <message>
        <source>“{text}” is not a grade of the scale. Add it to the scale, or correct the cell.</source>
        <translation>«{text}» não é um grau da escala. Adicione-o à escala ou corrija a célula.</translation>
    </message>
    <message>
        <source>“{text}” is not a grade with [references].</source>
        <translation>«{text}» não é um grau com [referências].</translation>
    </message>
    <message>
        <source>“{text}” is not a list of references.</source>
        <translation>«{text}» não é uma lista de referências.</translation>
    </message>
    <message>
        <source>“{text}” is not a reference number or a range of them.</source>
        <translation>«{text}» não é um número de referência nem um intervalo deles.</translation>
    </message>
    <message>
        <source>“{text}” is one large number or two references. Correct the cell.</source>
        <translation>«{text}» é um número grande ou duas referências. Corrija a célula.</translation>
    </message>
    <message>
        <source>“{text}” was not read as a count.</source>
        <translation>«{text}» não foi lido como contagem.</translation>
    </message>
    <message>
        <source>“{text}” was not read as a reference. Correct the cell, or keep it as printed.</source>
        <translation>«{text}» não foi lido como referência. Corrija a célula ou mantenha-a como impressa.</translation>
    </message>
    <message>
        <source>“{text}” was not read. Correct the cell, or keep it as printed.</source>
        <translation>«{text}» não foi lido. Corrija a célula ou mantenha-a como impressa.</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <comment>a theme, named by its title</comment>
        <translation>«{title}»</translation>
    </message>
    <message>
        <source>“{title}” has no statement.</source>
        <translation>«{title}» não tem enunciado.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
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
        <translation>Acerca do QIC Browser</translation>
    </message>
    <message>
        <source>About the review</source>
        <translation>Acerca da revisão</translation>
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
        <translation>Funciona sem ligação: não abre nenhuma ligação de rede. Uma hiperligação é aberta pelo seu próprio navegador, e o que imprime é impresso pelo serviço de impressão do seu sistema, apenas quando o pede.</translation>
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
        <translation>Publicado: {date}</translation>
    </message>
    <message>
        <source>Read, search, annotate and export the evidence on how quality improvement collaboratives work.</source>
        <translation>Leia, pesquise, anote e exporte a evidência sobre como funcionam as iniciativas colaborativas de melhoria da qualidade.</translation>
    </message>
    <message>
        <source>The evidence is the review&apos;s own table, word for word, © its authors. Its form was changed for reading: cells are split at their bullets and lines, and the prefix “Barrier:” became a role. View &gt; Source row shows the cells as published. The table cites its studies by number only; which publications they are is not in it.</source>
        <translation>A evidência é a tabela da própria revisão, palavra por palavra, © dos seus autores. A sua forma foi alterada para a leitura: as células são divididas nas suas marcas de lista e linhas, e o prefixo «Barrier:» tornou-se uma função. Ver &gt; Linha da fonte mostra as células tal como publicadas. A tabela cita os seus estudos apenas por número; não diz que publicações são.</translation>
    </message>
    <message>
        <source>The program is under the MIT licence; it uses Qt and PySide6 under the LGPL 3. The evidence has a licence of its own: see Help &gt; About the review.</source>
        <translation>O programa está sob a licença MIT; utiliza Qt e PySide6 sob a LGPL 3. A evidência tem uma licença própria: veja Ajuda &gt; Acerca da revisão.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>não indicada</translation>
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
        <translation>O meu local</translation>
    </message>
    <message>
        <source>The list of your notes has the key {keys} now.</source>
        <translation>A lista das suas notas tem agora as teclas {keys}.</translation>
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
        <translation>Tão larga como a janela</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Font of &amp;pages</source>
        <translation>Tipo de letra das &amp;páginas</translation>
    </message>
    <message>
        <source>Font of the &amp;window</source>
        <translation>Tipo de letra da &amp;janela</translation>
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
        <translation>O tipo de letra do ambiente de trabalho</translation>
    </message>
    <message>
        <source>The font of the window</source>
        <translation>O tipo de letra da janela</translation>
    </message>
    <message>
        <source>The system&apos;s ({language})</source>
        <translation>O do sistema ({language})</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habitual</translation>
    </message>
    <message>
        <source>“System” follows the colours and the contrast of your desktop.</source>
        <translation>«Sistema» segue as cores e o contraste do seu ambiente de trabalho.</translation>
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
            <numerusform>Esta página é de {review}, que está na sua biblioteca. Anexar a respetiva lista de referências: {count} de %Ln referência.</numerusform>
            <numerusform>Esta página é de {review}, que está na sua biblioteca. Anexar a respetiva lista de referências: {count} de %Ln referências.</numerusform>
        </translation>
    </message>
    <message>
        <source>This page is of {review}, which is in your library. Every reference in its list has a citation already.</source>
        <translation>Esta página é de {review}, que está na sua biblioteca. Todas as referências da respetiva lista já têm uma citação.</translation>
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
            <numerusform>Contém {count} de %Ln referência citada.</numerusform>
            <numerusform>Contém {count} de %Ln referências citadas.</numerusform>
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
        <translation>Apenas as notas de um autor</translation>
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
        <translation>Fazer &amp;cópia agora</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurar…</translation>
    </message>
    <message>
        <source>A backup contains everything of yours: notes, citations, saved searches, labels, scenarios and sites. One is made after each start if anything has changed since the last one. Before a backup is restored, what you have now is backed up: to undo, restore that newer backup.</source>
        <translation>Uma cópia de segurança contém tudo o que é seu: notas, citações, pesquisas guardadas, rótulos, cenários e locais. É feita uma após cada arranque, se algo tiver mudado desde a última. Antes de uma cópia de segurança ser restaurada, é feita uma cópia do que tem agora: para desfazer, restaure essa cópia mais recente.</translation>
    </message>
    <message>
        <source>Backed up.</source>
        <translation>Cópia de segurança feita.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Cópias de segurança</translation>
    </message>
    <message>
        <source>No changes since the last backup.</source>
        <translation>Sem alterações desde a última cópia de segurança.</translation>
    </message>
    <message>
        <source>Not restored. A note that you are writing is not saved yet: save it first.</source>
        <translation>Não restaurada. Uma nota que está a escrever ainda não foi guardada: guarde-a primeiro.</translation>
    </message>
    <message>
        <source>Notes in the backup</source>
        <translation>Notas na cópia de segurança</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Abrir &amp;pasta</translation>
    </message>
    <message>
        <source>Restored the backup of {made}. To undo, restore the backup of {before}.</source>
        <translation>Restaurada a cópia de segurança de {made}. Para desfazer, restaure a cópia de segurança de {before}.</translation>
    </message>
    <message>
        <source>There are no backups yet.</source>
        <translation>Ainda não há cópias de segurança.</translation>
    </message>
    <message>
        <source>There are no notes in this backup.</source>
        <translation>Não há notas nesta cópia de segurança.</translation>
    </message>
    <message>
        <source>This backup is the same as what you have now.</source>
        <translation>Esta cópia de segurança é igual ao que tem agora.</translation>
    </message>
</context>
<context>
    <name>BackupsModel</name>
    <message>
        <source>After a start</source>
        <translation>Após um arranque</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>Antes de um restauro</translation>
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
        <translation>Antes de uma eliminação definitiva</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Manualmente</translation>
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
        <translation>Feita em</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Pesquisas guardadas</translation>
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
            <numerusform>%Ln nota eliminada definitivamente.</numerusform>
            <numerusform>%Ln notas eliminadas definitivamente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n notes permanently?</source>
        <translation>
            <numerusform>Eliminar definitivamente %Ln nota?</numerusform>
            <numerusform>Eliminar definitivamente %Ln notas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete permanently</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message>
        <source>The deleted notes were deleted permanently without a backup. {reason}</source>
        <translation>As notas eliminadas foram eliminadas definitivamente sem cópia de segurança. {reason}</translation>
    </message>
    <message>
        <source>Until you quit, Undo brings back what was deleted.</source>
        <translation>Até sair do programa, Desfazer recupera o que foi eliminado.</translation>
    </message>
    <message numerus="yes">
        <source>change colour of %n notes</source>
        <translation>
            <numerusform>mudar a cor</numerusform>
            <numerusform>mudar a cor de %Ln notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n notes</source>
        <translation>
            <numerusform>eliminar nota</numerusform>
            <numerusform>eliminar %Ln notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n notes permanently</source>
        <translation>
            <numerusform>eliminar nota definitivamente</numerusform>
            <numerusform>eliminar definitivamente %Ln notas</numerusform>
        </translation>
    </message>
    <message>
        <source>delete all permanently</source>
        <translation>eliminar tudo definitivamente</translation>
    </message>
    <message>
        <source>remove tag “{tag}”</source>
        <translation>remover a etiqueta «{tag}»</translation>
    </message>
    <message>
        <source>rename tag “{tag}”</source>
        <translation>mudar o nome da etiqueta «{tag}»</translation>
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
            <numerusform>pôr etiqueta na nota</numerusform>
            <numerusform>pôr etiqueta em %Ln notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>untag %n notes</source>
        <translation>
            <numerusform>retirar etiqueta da nota</numerusform>
            <numerusform>retirar etiqueta de %Ln notas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CategoryBar</name>
    <message>
        <source>Deleted {n}</source>
        <translation>Eliminadas {n}</translation>
    </message>
    <message>
        <source>Notes {n}</source>
        <translation>Notas {n}</translation>
    </message>
    <message>
        <source>Read passages</source>
        <translation>Ler passagens</translation>
    </message>
    <message>
        <source>Show the passages with their notes one after the other</source>
        <translation>Mostrar as passagens com as suas notas, umas após as outras</translation>
    </message>
    <message>
        <source>Unplaced {n}</source>
        <translation>Sem lugar {n}</translation>
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
        <translation>Nenhuma célula está selecionada</translation>
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
        <translation>Mostrar as regras para ler as células</translation>
    </message>
    <message>
        <source>The printed text and your correction are both stored</source>
        <translation>São guardados tanto o texto impresso como a sua correção</translation>
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
        <translation>{name}: adicionar outro</translation>
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
            <numerusform>%Ln citação anexada. Desfazer com {keys}.</numerusform>
            <numerusform>%Ln citações anexadas. Desfazer com {keys}.</numerusform>
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
        <translation>Citação removida. Desfazer com {keys}.</translation>
    </message>
    <message>
        <source>Citations (*.ris *.nbib *.bib *.json *.txt)</source>
        <translation>Citações (*.ris *.nbib *.bib *.json *.txt)</translation>
    </message>
    <message numerus="yes">
        <source>Preparing %n citations…</source>
        <translation>
            <numerusform>A preparar %Ln citação…</numerusform>
            <numerusform>A preparar %Ln citações…</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading citations…</source>
        <translation>A ler as citações…</translation>
    </message>
    <message>
        <source>Select a reference first, then attach its citation.</source>
        <translation>Selecione primeiro uma referência e depois anexe a sua citação.</translation>
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
        <translation>área de transferência</translation>
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
        <translation>&amp;Revista ou livro</translation>
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
        <translation>Como colado</translation>
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
        <translation>Comunicação em congresso</translation>
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
        <translation>Artigo de revista</translation>
    </message>
    <message>
        <source>One per line: Family, Given (or an organisation)</source>
        <translation>Um por linha: Apelido, Nome próprio (ou uma organização)</translation>
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
        <translation>Cole aqui a citação. É conservada palavra por palavra.</translation>
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
        <translation>Página Web</translation>
    </message>
    <message>
        <source>Write four digits.</source>
        <translation>Escreva quatro algarismos.</translation>
    </message>
    <message>
        <source>“{text}” is not a DOI.</source>
        <translation>«{text}» não é um DOI.</translation>
    </message>
    <message>
        <source>“{text}” is not a year.</source>
        <translation>«{text}» não é um ano.</translation>
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
        <translation>Uma citação neste estilo é mostrada aqui quando tiver anexado uma.</translation>
    </message>
    <message>
        <source>A style is a CSL file, the kind that reference managers use.</source>
        <translation>Um estilo é um ficheiro CSL, do tipo que os gestores de referências utilizam.</translation>
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
        <translation>Estilo de citação «{name}» adicionado.</translation>
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
        <translation>No máximo, podem ser copiadas {number} citações de cada vez. Utilize antes «Exportar referências».</translation>
    </message>
    <message>
        <source>References of the ticked themes</source>
        <translation>Referências dos temas assinalados</translation>
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
        <translation>O que significam as suas cores? Deixe uma linha vazia para o nome predefinido.</translation>
    </message>
</context>
<context>
    <name>ColourNaming</name>
    <message>
        <source>rename colours</source>
        <translation>mudar o nome das cores</translation>
    </message>
</context>
<context>
    <name>ColumnHeader</name>
    <message>
        <source>What column {number} ({heading}) holds</source>
        <translation>O que contém a coluna {number} ({heading})</translation>
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
        <translation>S&amp;ubir</translation>
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
        <translation>Colunas p&amp;redefinidas</translation>
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
        <translation>Só o que &amp;difere</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Tick two or three themes in the tree, or add them here.</source>
        <translation>Assinale dois ou três temas na árvore, ou adicione-os aqui.</translation>
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
        <translation>Apenas em {letters}</translation>
    </message>
    <message>
        <source>Labels of mine</source>
        <translation>Rótulos meus</translation>
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
        <translation>Os temas são de revisões diferentes, cujos números não são os mesmos estudos.</translation>
    </message>
    <message>
        <source>What the compared themes share is listed here.</source>
        <translation>É listado aqui o que os temas comparados têm em comum.</translation>
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
            <numerusform>Está a ser comparado %Ln tema: retire-o primeiro.</numerusform>
            <numerusform>Estão a ser comparados %Ln temas: retire um primeiro.</numerusform>
        </translation>
    </message>
    <message>
        <source>As pa&amp;ges (PDF)…</source>
        <translation>Como &amp;páginas (PDF)…</translation>
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
            <numerusform>São comparados os primeiros {number} de %Ln tema assinalado.</numerusform>
            <numerusform>São comparados os primeiros {number} de %Ln temas assinalados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Themes beside each other</source>
        <translation>Temas lado a lado</translation>
    </message>
    <message>
        <source>This theme is compared already.</source>
        <translation>Este tema já está a ser comparado.</translation>
    </message>
    <message>
        <source>{theme} is compared too.</source>
        <translation>{theme} também é comparado.</translation>
    </message>
</context>
<context>
    <name>ComparisonWriter</name>
    <message>
        <source>Grade of the theme as a whole</source>
        <translation>Grau do tema no seu todo</translation>
    </message>
    <message>
        <source>none cited</source>
        <translation>nenhum citado</translation>
    </message>
    <message>
        <source>not in its table</source>
        <translation>não existe na sua tabela</translation>
    </message>
    <message>
        <source>the same words in {letters}</source>
        <translation>as mesmas palavras em {letters}</translation>
    </message>
    <message>
        <source>your label: </source>
        <translation>o seu rótulo: </translation>
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
            <numerusform>%Ln fator deste rótulo não está agora na sua biblioteca.</numerusform>
            <numerusform>%Ln fatores deste rótulo não estão agora na sua biblioteca.</numerusform>
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
        <translation>Escolha um fator contextual, ou um grupo deles, para ver o que facilitam e dificultam.</translation>
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
        <translation>Facilita num tema, dificulta noutro.</translation>
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
        <translation>A tabela apresenta os fatores para um tema no seu todo, não para um dos seus mecanismos.</translation>
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
        <translation>Porque os juntou</translation>
    </message>
    <message>
        <source>Write why you put them together</source>
        <translation>Escreva porque os juntou</translation>
    </message>
    <message>
        <source>Your labels:</source>
        <translation>Os seus rótulos:</translation>
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
        <translation>a fonte não indica nenhum</translation>
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
        <translation>Toda a biblioteca</translation>
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
            <numerusform>%Ln ambos</numerusform>
            <numerusform>%Ln ambos</numerusform>
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
        <translation>Pelos meus rótulos</translation>
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
        <translation>Rótulo…</translation>
    </message>
    <message>
        <source>List all contextual factors again</source>
        <translation>Listar novamente todos os fatores contextuais</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Sem agrupar</translation>
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
        <translation>As revisões da sua biblioteca não indicam fatores contextuais.</translation>
    </message>
    <message>
        <source>This part of the library states no contextual factors.</source>
        <translation>Esta parte da biblioteca não indica fatores contextuais.</translation>
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
        <translation>Ficheiro da evidência</translation>
    </message>
    <message>
        <source>File of your notes</source>
        <translation>Ficheiro das suas notas</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>The evidence is read from this file, which is never written:</source>
        <translation>A evidência é lida a partir deste ficheiro, que nunca é escrito:</translation>
    </message>
    <message>
        <source>To move them to another computer, close the program and copy that file, or use File &gt; Export project. To keep them elsewhere, start the program with --data-dir FOLDER, or set QICBROWSER_DATA.</source>
        <translation>Para as levar para outro computador, feche o programa e copie esse ficheiro, ou utilize Ficheiro &gt; Exportar projeto. Para as guardar noutro lugar, inicie o programa com --data-dir PASTA, ou defina QICBROWSER_DATA.</translation>
    </message>
    <message>
        <source>Your notes, citations, searches, labels and sites are in one file, saved as you write:</source>
        <translation>As suas notas, citações, pesquisas, rótulos e locais estão num só ficheiro, guardado à medida que escreve:</translation>
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
        <translation>d MMM yyyy</translation>
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
        <translation>Pelo código, como en ou fr: a pesquisa encontra as formas das palavras. Se estiver vazio, as palavras indicam-no.</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <source>Details found in the file are filled in and marked. You can change all of them.</source>
        <translation>Os dados encontrados no ficheiro estão preenchidos e assinalados. Pode alterá-los todos.</translation>
    </message>
    <message>
        <source>Enter a title: the tree and all exports use it.</source>
        <translation>Introduza um título: a árvore e todas as exportações utilizam-no.</translation>
    </message>
    <message>
        <source>Enter a year of four digits, or leave it empty.</source>
        <translation>Introduza um ano de quatro algarismos, ou deixe vazio.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Revista</translation>
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
        <translation>Um por linha: apelido, nomes próprios.</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nome curto</translation>
    </message>
    <message>
        <source>Shown in every export. If it is empty, exports say that it is not stated.</source>
        <translation>Mostrada em todas as exportações. Se estiver vazia, as exportações dizem que não é indicada.</translation>
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
        <translation>A árvore e as exportações utilizam este nome para a revisão.</translation>
    </message>
    <message>
        <source>This does not look like a DOI, such as 10.1000/182. It is stored as it is.</source>
        <translation>Isto não parece um DOI (exemplo: 10.1000/182). É guardado tal como está.</translation>
    </message>
    <message>
        <source>This is no code of a language, such as en or fr.</source>
        <translation>Isto não é um código de língua, como en ou fr.</translation>
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
        <translation>Utilizar {doi}</translation>
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
            <numerusform>%Ln das suas notas perderia o seu lugar e ficaria como nota sem lugar.</numerusform>
            <numerusform>%Ln das suas notas perderiam os seus lugares e ficariam como notas sem lugar.</numerusform>
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
        <translation>Todas as suas notas conservam os seus lugares.</translation>
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
        <translation>No ficheiro</translation>
    </message>
    <message>
        <source>In your library</source>
        <translation>Na sua biblioteca</translation>
    </message>
    <message>
        <source>Moved to another group: {title}</source>
        <translation>Passou para outro grupo: {title}</translation>
    </message>
    <message>
        <source>Notes that would lose their places</source>
        <translation>Notas que perderiam os seus lugares</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>The table is already in your library, and its themes would not change.</source>
        <translation>A tabela já está na sua biblioteca, e os seus temas não mudariam.</translation>
    </message>
    <message>
        <source>Theme added: {title}</source>
        <translation>Tema acrescentado: {title}</translation>
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
        <translation>{what} {notes} Desfazer repõe o que lá está agora.</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>delete note</source>
        <translation>eliminar nota</translation>
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
        <translation>Difere do meu</translation>
    </message>
    <message>
        <source>Differs; mine is newer</source>
        <translation>Difere; o meu é mais recente</translation>
    </message>
    <message>
        <source>Differs; theirs is newer</source>
        <translation>Difere; o do colega é mais recente</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Realce</translation>
    </message>
    <message>
        <source>I deleted mine</source>
        <translation>Eliminei o meu</translation>
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
        <translation>Marca de um fator</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Eu</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>O meu</translation>
    </message>
    <message>
        <source>Name of a colour</source>
        <translation>Nome de uma cor</translation>
    </message>
    <message>
        <source>Needs its review</source>
        <translation>Falta a revisão respetiva</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Pesquisa guardada</translation>
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
        <translation>Estado</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>O do colega</translation>
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
        <translation>Não foi encontrado nenhum programa para abrir isto:</translation>
    </message>
    <message>
        <source>Please copy the details and report them.</source>
        <translation>Copie os detalhes e comunique-os, por favor.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. What was saved is safe.</source>
        <translation>Algo correu mal no interior do programa. O que foi guardado está a salvo.</translation>
    </message>
    <message>
        <source>The details are in {}. Please report them.</source>
        <translation>Os detalhes estão em {}. Comunique-os, por favor.</translation>
    </message>
    <message>
        <source>Your notes cannot be read now: another program is using the file.</source>
        <translation>As suas notas não podem ser lidas agora: outro programa está a utilizar o ficheiro.</translation>
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
        <translation>Erros no ficheiro, e onde estão</translation>
    </message>
    <message>
        <source>Send this list to whoever made the file.</source>
        <translation>Envie esta lista a quem criou o ficheiro.</translation>
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
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>All row types, one sheet each</source>
        <translation>Todos os tipos de linha, uma folha para cada</translation>
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
        <translation>Termina em «-metadata.json» e contém a licença e o significado de cada coluna. É necessário para reabrir a exportação.</translation>
    </message>
    <message>
        <source>One row per appraisal: a study in a theme, with its grade</source>
        <translation>Uma linha por avaliação: um estudo num tema, com o seu grau</translation>
    </message>
    <message>
        <source>One row per passage</source>
        <translation>Uma linha por passagem</translation>
    </message>
    <message>
        <source>One row per theme</source>
        <translation>Uma linha por tema</translation>
    </message>
    <message>
        <source>Only my notes, one row per note</source>
        <translation>Apenas as minhas notas, uma linha por nota</translation>
    </message>
    <message>
        <source>Sa&amp;ve the source in a second file</source>
        <translation>Guardar &amp;a fonte num segundo ficheiro</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>Guardar a exportação</translation>
    </message>
    <message>
        <source>T&amp;icked themes ({count})</source>
        <translation>Temas a&amp;ssinalados ({count})</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Themes found &amp;by the search ({count})</source>
        <translation>Temas encontrados pela &amp;pesquisa ({count})</translation>
    </message>
    <message>
        <source>With my notes, in separate columns</source>
        <translation>Com as minhas notas, em colunas separadas</translation>
    </message>
    <message>
        <source>Without my notes</source>
        <translation>Sem as minhas notas</translation>
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
            <numerusform>%Ln nota escrita em {path}.</numerusform>
            <numerusform>%Ln notas escritas em {path}.</numerusform>
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
        <translation>Um colega abre este ficheiro com Ficheiro &gt; Importar notas… e recebe tudo sobre cada nota. Outros programas que conheçam Web Annotations também o podem ler.</translation>
    </message>
    <message>
        <source>A report to read, print or work on in a text editor.</source>
        <translation>Um relatório para ler, imprimir ou trabalhar num editor de texto.</translation>
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
        <translation>Excel e outras folhas de cálculo</translation>
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
        <translation>Relatório para ler (Markdown)</translation>
    </message>
    <message>
        <source>Save the notes</source>
        <translation>Guardar as notas</translation>
    </message>
    <message>
        <source>Save your notes for a colleague, as a report to read, or as a table.</source>
        <translation>Guarde as suas notas para um colega, como relatório para ler ou como tabela.</translation>
    </message>
    <message>
        <source>Show the f&amp;ile</source>
        <translation>&amp;Mostrar o ficheiro</translation>
    </message>
    <message>
        <source>Shown on your notes. Leave empty to omit.</source>
        <translation>Mostrado nas suas notas. Deixe vazio para o omitir.</translation>
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
        <translation>A pré-visualização mostra o início do ficheiro.</translation>
    </message>
    <message>
        <source>The preview shows the complete file.</source>
        <translation>A pré-visualização mostra o ficheiro completo.</translation>
    </message>
    <message>
        <source>The preview shows the first {} notes.</source>
        <translation>A pré-visualização mostra as primeiras {} notas.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>O seu &amp;nome</translation>
    </message>
    <message>
        <source>change your name</source>
        <translation>mudar o seu nome</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>Preview</source>
        <translation>Pré-visualização</translation>
    </message>
</context>
<context>
    <name>ExportProjectDialog</name>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>A colleague who does not have these reviews can then see your notes on them. Check that the licence of each review lets you pass it on.</source>
        <translation>Um colega que não tenha estas revisões pode então ver as suas notas sobre elas. Verifique se a licença de cada revisão lhe permite partilhá-la.</translation>
    </message>
    <message>
        <source>Deleted notes and recent searches are not in it.</source>
        <translation>Não contém as notas eliminadas nem as pesquisas recentes.</translation>
    </message>
    <message>
        <source>Export project</source>
        <translation>Exportar projeto</translation>
    </message>
    <message numerus="yes">
        <source>Include the %n imported &amp;reviews (files of {size})</source>
        <translation>
            <numerusform>Incluir a &amp;revisão importada (ficheiros de {size})</numerusform>
            <numerusform>Incluir as %Ln &amp;revisões importadas (ficheiros de {size})</numerusform>
        </translation>
    </message>
    <message>
        <source>One file with everything of yours: {contents}.</source>
        <translation>Um só ficheiro com tudo o que é seu: {contents}.</translation>
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
        <translation>O seu &amp;nome</translation>
    </message>
    <message>
        <source>no notes yet</source>
        <translation>ainda sem notas</translation>
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
            <numerusform>%Ln referência escrita em {path}.</numerusform>
            <numerusform>%Ln referências escritas em {path}.</numerusform>
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
            <numerusform>%Ln citação guardada pertence a uma referência que esta evidência não tem.</numerusform>
            <numerusform>%Ln citações guardadas pertencem a referências que esta evidência não tem.</numerusform>
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
            <numerusform>Só é mostrada a primeira.</numerusform>
            <numerusform>Só são mostradas as primeiras %Ln.</numerusform>
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
        <translation>Guardar referências</translation>
    </message>
    <message>
        <source>Table (CSV), for Excel and other spreadsheets</source>
        <translation>Tabela (CSV), para Excel e outras folhas de cálculo</translation>
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
        <translation>&amp;Guardar…</translation>
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
        <translation>O ficheiro contém os ficheiros a partir dos quais as revisões foram importadas e as suas respostas sobre como os ler. As suas notas não estão nele. Verifique se a licença de cada revisão lhe permite partilhá-la.</translation>
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
        <translation>A janela de exportação começa com estas escolhas e lembra-se das últimas que nela fez.</translation>
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
            <numerusform>%Ln linha escrita em {name}.</numerusform>
            <numerusform>%Ln linhas escritas em {name}.</numerusform>
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
        <translation>Os dados da fonte estão em {name}.</translation>
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
        <translation>Restringir a pesquisa</translation>
    </message>
</context>
<context>
    <name>FacetModel</name>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>%Ln passagem</numerusform>
            <numerusform>%Ln passagens</numerusform>
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
        <translation>Clique ou Enter: só isto</translation>
    </message>
    <message>
        <source>Click −, Alt+Enter or the menu: exclude this</source>
        <translation>Clique em −, Alt+Enter ou o menu: excluir isto</translation>
    </message>
    <message>
        <source>Ctrl+click or Ctrl+Enter: also include this</source>
        <translation>Ctrl+clique ou Ctrl+Enter: incluir também isto</translation>
    </message>
    <message>
        <source>Exclude this</source>
        <translation>Excluir isto</translation>
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
        <translation>O seu rótulo {name}</translation>
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
        <translation>os seus rótulos: {names}</translation>
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
        <translation>Imp&amp;rimir…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
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
        <translation>Copiado: a figura, e as suas palavras como texto.</translation>
    </message>
    <message>
        <source>Copied: the pathway for Mermaid.</source>
        <translation>Copiado: o percurso para Mermaid.</translation>
    </message>
    <message>
        <source>Copied: the table behind the figure.</source>
        <translation>Copiado: a tabela que está por trás da figura.</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Desenho (*.svg)</translation>
    </message>
    <message>
        <source>Figure of the pathway</source>
        <translation>Figura do percurso</translation>
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
        <translation>&amp;PDF…</translation>
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
        <translation>Guardar a figura</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Choose a theme first: the figure shows how it works.</source>
        <translation>Escolha primeiro um tema: a figura mostra como funciona.</translation>
    </message>
    <message>
        <source>{file} saved.</source>
        <translation>{file} guardado.</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>All files (*)</source>
        <translation>Todos os ficheiros (*)</translation>
    </message>
</context>
<context>
    <name>FileSettings</name>
    <message numerus="yes">
        <source>%n backups</source>
        <translation>
            <numerusform>%Ln cópia de segurança</numerusform>
            <numerusform>%Ln cópias de segurança</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Cópias de segurança…</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>Copiar o c&amp;aminho</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Cópias de segurança</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Pasta de dados</translation>
    </message>
    <message>
        <source>One is made after each start if anything has changed. The newest {number} are kept, and of the older ones one per day for a week, one per week for five weeks, and one per month.</source>
        <translation>É feita uma após cada arranque, se algo tiver mudado. São conservadas as {number} mais recentes e, das mais antigas, uma por dia durante uma semana, uma por semana durante cinco semanas e uma por mês.</translation>
    </message>
    <message>
        <source>Path copied.</source>
        <translation>Caminho copiado.</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mostrar na &amp;pasta</translation>
    </message>
    <message>
        <source>The folder cannot be opened here. Copy its path instead.</source>
        <translation>A pasta não pode ser aberta aqui. Copie antes o seu caminho.</translation>
    </message>
    <message>
        <source>Your notes, citations, searches, labels and sites are in it. To keep them elsewhere, start the program with --data-dir FOLDER, or set QICBROWSER_DATA.</source>
        <translation>Contém as suas notas, citações, pesquisas, rótulos e locais. Para os guardar noutro lugar, inicie o programa com --data-dir PASTA, ou defina QICBROWSER_DATA.</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>Filter by words, quotes or tags</source>
        <translation>Filtrar por palavras, textos marcados ou etiquetas</translation>
    </message>
    <message>
        <source>Filter notes</source>
        <translation>Filtrar notas</translation>
    </message>
    <message>
        <source>Only notes in {colour}</source>
        <translation>Apenas notas com a cor {colour}</translation>
    </message>
    <message>
        <source>Only notes on the theme in the Theme tab</source>
        <translation>Apenas notas sobre o tema do separador Tema</translation>
    </message>
    <message>
        <source>Only this theme</source>
        <translation>Apenas este tema</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
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
            <numerusform>O comando «audit» lista mais %Ln constatação.</numerusform>
            <numerusform>O comando «audit» lista mais %Ln constatações.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>Nada a destacar.</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>A destacar</translation>
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
        <translation>Anotar: selecione palavras de um tema e prima de {first} a {last} para um realce.</translation>
    </message>
    <message>
        <source>Export: tick themes in the list of themes, then press {keys}.</source>
        <translation>Exportar: assinale temas na lista de temas e prima {keys}.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeiros passos</translation>
    </message>
    <message>
        <source>Got &amp;it</source>
        <translation>En&amp;tendido</translation>
    </message>
    <message>
        <source>Search: type in the box at the top ({keys}). It finds themes, references and your notes.</source>
        <translation>Pesquisar: escreva na caixa em cima ({keys}). Encontra temas, referências e as suas notas.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message numerus="yes">
        <source>%n cells would be stored as printed</source>
        <translation>
            <numerusform>%Ln célula seria guardada como impressa</numerusform>
            <numerusform>%Ln células seriam guardadas como impressas</numerusform>
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
            <numerusform>%Ln resultado</numerusform>
            <numerusform>%Ln resultados</numerusform>
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
        <translation>A importar</translation>
    </message>
    <message>
        <source>Importing… %p %</source>
        <comment>%p is a number</comment>
        <translation>A importar… %p %</translation>
    </message>
</context>
<context>
    <name>FormFields</name>
    <message>
        <source>from the file</source>
        <translation>do ficheiro</translation>
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
        <translation>Arraste um grau para o seu lugar, ou mova-o com Alt+Cima e Alt+Baixo.</translation>
    </message>
    <message>
        <source>Grades, weakest first</source>
        <translation>Graus, do mais fraco para o mais forte</translation>
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
        <translation>Tabela tal como foi lida</translation>
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
        <translation>Recuar</translation>
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
        <translation>Ocorrência seguinte</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>Nada encontrado</translation>
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
        <translation>Pesquisar no guia</translation>
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
        <translation>{total} noutras páginas</translation>
    </message>
</context>
<context>
    <name>HelpActions</name>
    <message>
        <source>There is no tip here.</source>
        <translation>Não há nenhuma dica aqui.</translation>
    </message>
</context>
<context>
    <name>HitCounter</name>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%Ln ocorrência</numerusform>
            <numerusform>%Ln ocorrências</numerusform>
        </translation>
    </message>
    <message>
        <source>Hit {place} of {total}</source>
        <translation>Ocorrência {place} de {total}</translation>
    </message>
    <message>
        <source>Next result ({keys})</source>
        <translation>Ocorrência seguinte ({keys})</translation>
    </message>
    <message>
        <source>Place among the results</source>
        <translation>Posição entre as ocorrências</translation>
    </message>
    <message>
        <source>Previous result ({keys})</source>
        <translation>Ocorrência anterior ({keys})</translation>
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
        <translation>Não há ocorrências para onde ir.</translation>
    </message>
</context>
<context>
    <name>ImportNotesDialog</name>
    <message numerus="yes">
        <source>%n changed on both sides</source>
        <translation>
            <numerusform>%Ln alterada de ambos os lados</numerusform>
            <numerusform>%Ln alteradas de ambos os lados</numerusform>
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
            <numerusform>%Ln mais recente do que a minha</numerusform>
            <numerusform>%Ln mais recentes do que as minhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older than mine</source>
        <translation>
            <numerusform>%Ln mais antiga do que a minha</numerusform>
            <numerusform>%Ln mais antigas do que as minhas</numerusform>
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
            <numerusform>%Ln que eliminei</numerusform>
            <numerusform>%Ln que eliminei</numerusform>
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
        <translation>Notas no ficheiro</translation>
    </message>
    <message>
        <source>Nothing to import; your notes are unchanged.</source>
        <translation>Nada para importar; as suas notas não mudam.</translation>
    </message>
    <message>
        <source>Their stars become yours: a theme has one star or none.</source>
        <translation>As estrelas do colega passam a ser suas: um tema tem uma estrela ou nenhuma.</translation>
    </message>
    <message>
        <source>There are no notes in this file.</source>
        <translation>Não há notas neste ficheiro.</translation>
    </message>
    <message>
        <source>Your notes are backed up first. Versions that are replaced go to the deleted notes. The import can be undone in one step with {key}.</source>
        <translation>É feita primeiro uma cópia de segurança das suas notas. As versões substituídas vão para as notas eliminadas. A importação pode ser desfeita num só passo com {key}.</translation>
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
            <numerusform>%Ln que eliminei</numerusform>
            <numerusform>%Ln que eliminei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that differ from mine</source>
        <translation>
            <numerusform>%Ln que difere da minha</numerusform>
            <numerusform>%Ln que diferem das minhas</numerusform>
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
            <numerusform>Importar a &amp;revisão que não tem ({themes}):</numerusform>
            <numerusform>Importar as %Ln &amp;revisões que não tem ({themes}):</numerusform>
        </translation>
    </message>
    <message>
        <source>Not imported, because what they are on is not in your library: {contents}.</source>
        <translation>Não importado, porque aquilo a que se refere não está na sua biblioteca: {contents}.</translation>
    </message>
    <message>
        <source>Not imported, because you do not have the reviews that they are on: {contents}. {reviews}</source>
        <translation>Não importado, porque não tem as revisões a que se refere: {contents}. {reviews}</translation>
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
        <translation>São importadas as entradas assinaladas. O que difere do seu continua seu, a não ser que o assinale; uma nota que é substituída vai para as notas eliminadas. É feita primeiro uma cópia de segurança das suas notas. Uma só operação de desfazer ({key}) repõe tudo.</translation>
    </message>
    <message>
        <source>Use &amp;theirs wherever it differs from mine</source>
        <translation>Utilizar o do co&amp;lega sempre que difira do meu</translation>
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
        <translation>Cada revisão é lida novamente a partir dos seus ficheiros importados, com as respostas de quem a enviou. Se assinalar uma que tem noutra versão, a sua é substituída. Uma só operação de desfazer ({key}) repõe tudo.</translation>
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
        <translation>Na sua biblioteca, com outros dados ou respostas</translation>
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
        <translation>Nada neste ficheiro pode ser importado.</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progresso da importação</translation>
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
        <translation>A tabela ainda não foi importada. As suas respostas sobre como a ler serão perdidas.</translation>
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
            <numerusform>%Ln citação anexada. Desfazer com {keys}.</numerusform>
            <numerusform>%Ln citações anexadas. Desfazer com {keys}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes could not be placed and are listed as unplaced</source>
        <translation>
            <numerusform>%Ln nota não encontrou o seu lugar e é listada como sem lugar</numerusform>
            <numerusform>%Ln notas não encontraram o seu lugar e são listadas como sem lugar</numerusform>
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
        <translation>Ficheiros com tabelas ({patterns})</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Importar uma tabela</translation>
    </message>
    <message>
        <source>There is no table on the clipboard. Copy one from a web page or a document.</source>
        <translation>Não há nenhuma tabela na área de transferência. Copie uma de uma página Web ou de um documento.</translation>
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
        <translation>12,15 em expoente</translation>
    </message>
    <message>
        <source>2, 5, 7 in a column</source>
        <translation>2, 5, 7 numa coluna</translation>
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
        <translation>Livro do Excel</translation>
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
        <translation>Deixado de fora</translation>
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
        <translation>Ainda não foi lido nenhum tema</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note under the table</source>
        <translation>Nota por baixo da tabela</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
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
        <translation>Título de secção</translation>
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
        <translation>O ficheiro não tem nenhuma tabela para importar</translation>
    </message>
    <message>
        <source>The file is being read again</source>
        <translation>O ficheiro está a ser lido novamente</translation>
    </message>
    <message>
        <source>The heading is the &amp;grade of what is below it: {grade}</source>
        <translation>O cabeçalho é o &amp;grau do que está por baixo: {grade}</translation>
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
        <translation>A ter em conta</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>A verificar</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>A decidir</translation>
    </message>
    <message>
        <source>What it looks like</source>
        <translation>Que aspeto tem</translation>
    </message>
    <message>
        <source>What the column &amp;holds…</source>
        <translation>O &amp;que a coluna contém…</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Documento Word</translation>
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
        <translation>algarismos a seguir a uma palavra</translation>
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
        <translation>página Web</translation>
    </message>
    <message>
        <source>{name}, graded {grade}</source>
        <translation>{name}, com o grau {grade}</translation>
    </message>
    <message>
        <source>{table}: no theme is read yet</source>
        <translation>{table}: ainda não foi lido nenhum tema</translation>
    </message>
</context>
<context>
    <name>KeySettings</name>
    <message>
        <source>&amp;Show all keys</source>
        <translation>&amp;Mostrar todas as teclas</translation>
    </message>
    <message>
        <source>Change &amp;keys…</source>
        <translation>Alterar &amp;teclas…</translation>
    </message>
    <message>
        <source>Every command of the menus can have other keys. The guide lists those of the first start.</source>
        <translation>Todos os comandos dos menus podem ter outras teclas. O guia lista as do primeiro arranque.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Repor</translation>
    </message>
    <message>
        <source>&amp;Use these keys</source>
        <translation>&amp;Utilizar estas teclas</translation>
    </message>
    <message>
        <source>A list uses these keys. They cannot be changed.</source>
        <translation>Uma lista utiliza estas teclas. Não podem ser alteradas.</translation>
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
        <translation>Filtrar por nome ou teclas</translation>
    </message>
    <message>
        <source>Filter the commands</source>
        <translation>Filtrar os comandos</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Novas teclas</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Prima as novas teclas</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>Repor &amp;tudo</translation>
    </message>
    <message>
        <source>The command will have no keys.</source>
        <translation>O comando ficará sem teclas.</translation>
    </message>
    <message>
        <source>These keys are needed for typing. Hold Ctrl or Alt as well.</source>
        <translation>Estas teclas são necessárias para escrever. Prima também Ctrl ou Alt.</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>sem teclas</translation>
    </message>
    <message>
        <source>“{command}” has these keys now, and would lose them.</source>
        <translation>«{command}» tem agora estas teclas e iria perdê-las.</translation>
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
            <numerusform>%Ln fator contextual tem agora o rótulo «{name}».</numerusform>
            <numerusform>%Ln fatores contextuais têm agora o rótulo «{name}».</numerusform>
        </translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>Merge labels</source>
        <translation>Fundir rótulos</translation>
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
        <translation>Mudar o nome do rótulo</translation>
    </message>
    <message>
        <source>Select the contextual factors that the label is for.</source>
        <translation>Selecione os fatores contextuais a que se destina o rótulo.</translation>
    </message>
    <message>
        <source>The label that “{name}” is merged into:</source>
        <translation>O rótulo com o qual «{name}» é fundido:</translation>
    </message>
    <message>
        <source>The label “{name}” was deleted; its factors stay.</source>
        <translation>O rótulo «{name}» foi eliminado; os seus fatores permanecem.</translation>
    </message>
    <message>
        <source>There is no other label.</source>
        <translation>Não há outro rótulo.</translation>
    </message>
    <message>
        <source>They carry the label “{name}” already.</source>
        <translation>Já têm o rótulo «{name}».</translation>
    </message>
    <message>
        <source>Why do these contextual factors belong together?</source>
        <translation>Por que razão agrupa estes fatores contextuais?</translation>
    </message>
    <message>
        <source>delete label “{name}”</source>
        <translation>eliminar o rótulo «{name}»</translation>
    </message>
    <message numerus="yes">
        <source>label %n contextual factors</source>
        <translation>
            <numerusform>pôr um rótulo em %Ln fator contextual</numerusform>
            <numerusform>pôr um rótulo em %Ln fatores contextuais</numerusform>
        </translation>
    </message>
    <message>
        <source>merge label “{name}”</source>
        <translation>fundir o rótulo «{name}»</translation>
    </message>
    <message>
        <source>reason of label “{name}”</source>
        <translation>alterar o motivo do rótulo «{name}»</translation>
    </message>
    <message numerus="yes">
        <source>remove a label from %n contextual factors</source>
        <translation>
            <numerusform>retirar um rótulo de %Ln fator contextual</numerusform>
            <numerusform>retirar um rótulo de %Ln fatores contextuais</numerusform>
        </translation>
    </message>
    <message>
        <source>rename label “{name}”</source>
        <translation>mudar o nome do rótulo «{name}»</translation>
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
        <translation>Importada em {day} a partir de {file}</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>No notes, stars or citations yet.</source>
        <translation>Ainda sem notas, estrelas ou citações.</translation>
    </message>
    <message>
        <source>Not graded.</source>
        <translation>Sem graus.</translation>
    </message>
    <message>
        <source>Of these on reviews that are hidden or were removed: {counts}</source>
        <translation>Destas, sobre revisões que estão ocultas ou foram removidas: {counts}</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Revisões</translation>
    </message>
    <message>
        <source>Some of its tables come with the program.</source>
        <translation>Algumas das suas tabelas vêm com o programa.</translation>
    </message>
    <message>
        <source>There are no reviews in the library.</source>
        <translation>Não há revisões na biblioteca.</translation>
    </message>
    <message>
        <source>To add one, choose File &gt; Import a table, or drop a file on the window.</source>
        <translation>Para adicionar uma, escolha Ficheiro &gt; Importar uma tabela, ou largue um ficheiro na janela.</translation>
    </message>
    <message>
        <source>To show one again, choose it in View &gt; Hidden reviews.</source>
        <translation>Para voltar a mostrar uma, escolha-a em Ver &gt; Revisões ocultas.</translation>
    </message>
    <message>
        <source>What you have added</source>
        <translation>O que adicionou</translation>
    </message>
    <message>
        <source>You added: {counts}</source>
        <translation>Adicionou: {counts}</translation>
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
        <translation>área de transferência</translation>
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
        <translation>Entradas do ficheiro para referências de {review}, pelos números ou rótulos impressos antes delas.</translation>
    </message>
    <message>
        <source>Entries of the reference list</source>
        <translation>Entradas da lista de referências</translation>
    </message>
    <message>
        <source>Entry in the file</source>
        <translation>Entrada no ficheiro</translation>
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
        <translation>O lugar em que se pesquisava já não está na biblioteca. A pesquisa é agora em todo o lado.</translation>
    </message>
    <message>
        <source>The search would be too long. Shorten it first.</source>
        <translation>A pesquisa ficaria demasiado longa. Encurte-a primeiro.</translation>
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
            <numerusform>A escrever %Ln linha…</numerusform>
            <numerusform>A escrever %Ln linhas…</numerusform>
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
        <translation>citado; a tabela não apresenta graus</translation>
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
        <translation>Tudo: {themes} × {studies}</translation>
    </message>
    <message>
        <source>Overview of the map</source>
        <translation>Vista geral do mapa</translation>
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
        <translation>Só temas encontrados</translation>
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
        <translation>E se?</translation>
    </message>
    <message>
        <source>What is left of each theme if some studies did not count</source>
        <translation>O que resta de cada tema se alguns estudos não contassem</translation>
    </message>
    <message>
        <source>Which study stands behind which theme</source>
        <translation>Que estudo está por trás de que tema</translation>
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
        <translation>Resultado</translation>
    </message>
    <message>
        <source>The source states none.</source>
        <translation>A fonte não indica nenhum.</translation>
    </message>
    <message>
        <source>The table cites studies for the theme as a whole, not for one of its passages.</source>
        <translation>A tabela cita estudos para o tema no seu todo, não para uma das suas passagens.</translation>
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
        <translation>Temas que assentam nele</translation>
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
        <translation>Uma referência só pode ter uma citação. Arraste uma de cada vez.</translation>
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
        <translation>Anexar citações (origem: {source})</translation>
    </message>
    <message>
        <source>Matches use only numbers stated in the file. Drag a citation to its reference, or type the reference&apos;s number. Delete leaves it unmatched. Citations in italics are kept word for word.</source>
        <translation>As correspondências baseiam-se apenas em números indicados no ficheiro. Arraste uma citação para a sua referência, ou escreva o número da referência. Delete deixa-a sem correspondência. As citações em itálico são conservadas palavra por palavra.</translation>
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
        <translation>Escolhida por si.</translation>
    </message>
    <message>
        <source>Citation in the file</source>
        <translation>Citação no ficheiro</translation>
    </message>
    <message>
        <source>Left unmatched by you.</source>
        <translation>Deixada por si sem correspondência.</translation>
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
        <translation>Substitui a citação que anexou ({source}, {day}).</translation>
    </message>
    <message>
        <source>Several reviews have a reference {number}. Type {example}, or drag the citation to one.</source>
        <translation>Várias revisões têm uma referência {number}. Escreva {example}, ou arraste a citação para uma delas.</translation>
    </message>
    <message>
        <source>There is no reference {number}.</source>
        <translation>Não há nenhuma referência {number}.</translation>
    </message>
    <message>
        <source>This citation is already attached.</source>
        <translation>Esta citação já está anexada.</translation>
    </message>
    <message>
        <source>You assigned this number to another citation.</source>
        <translation>Atribuiu este número a outra citação.</translation>
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
        <translation>&amp;Acerca do QIC Browser</translation>
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
        <translation>&amp;Anotar</translation>
    </message>
    <message>
        <source>&amp;Attach citations from the clipboard…</source>
        <translation>&amp;Anexar citações da área de transferência…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Recuar</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>Cópias de seg&amp;urança…</translation>
    </message>
    <message>
        <source>&amp;Citation style</source>
        <translation>E&amp;stilo de citação</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Fechar janela</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Paleta de comandos…</translation>
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
        <translation>Contar ou &amp;deixar de fora</translation>
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
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>&amp;Delete label</source>
        <translation>E&amp;liminar o rótulo</translation>
    </message>
    <message>
        <source>&amp;Delete permanently</source>
        <translation>Eliminar &amp;definitivamente</translation>
    </message>
    <message>
        <source>&amp;Delete the note here</source>
        <translation>El&amp;iminar a nota neste ponto</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <comment>the menu</comment>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Edit the note here</source>
        <translation>&amp;Editar a nota neste ponto</translation>
    </message>
    <message>
        <source>&amp;Exclude this</source>
        <translation>&amp;Excluir isto</translation>
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
        <translation>&amp;Ficheiro</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>F&amp;iltrar</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Avançar</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Ecrã &amp;completo</translation>
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
        <translation>&amp;Ir para o tema</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Ir para…</translation>
    </message>
    <message>
        <source>&amp;Group results by theme</source>
        <translation>A&amp;grupar as ocorrências por tema</translation>
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
        <translation>Ocu&amp;ltar esta revisão</translation>
    </message>
    <message>
        <source>&amp;Import notes…</source>
        <translation>I&amp;mportar notas…</translation>
    </message>
    <message>
        <source>&amp;Keep it there</source>
        <translation>&amp;Manter aí</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Teclas…</translation>
    </message>
    <message>
        <source>&amp;Label…</source>
        <translation>&amp;Rótulo…</translation>
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
        <translation>&amp;Fundir o rótulo com…</translation>
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
        <translation>Tema &amp;seguinte</translation>
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
        <translation>&amp;Só as notas com esta etiqueta</translation>
    </message>
    <message>
        <source>&amp;Only this</source>
        <translation>&amp;Só isto</translation>
    </message>
    <message>
        <source>&amp;Open DOI or web page</source>
        <translation>A&amp;brir DOI ou página Web</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>Abrir &amp;projeto…</translation>
    </message>
    <message>
        <source>&amp;Open the theme</source>
        <translation>A&amp;brir o tema</translation>
    </message>
    <message>
        <source>&amp;Open theme</source>
        <translation>A&amp;brir tema</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Presente</translation>
    </message>
    <message>
        <source>&amp;Previous note on the page</source>
        <translation>Nota anterior na &amp;página</translation>
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
        <translation>&amp;Retirar da comparação</translation>
    </message>
    <message>
        <source>&amp;Remove from the search</source>
        <translation>&amp;Retirar da pesquisa</translation>
    </message>
    <message>
        <source>&amp;Remove from the selected notes</source>
        <translation>&amp;Retirar das notas selecionadas</translation>
    </message>
    <message>
        <source>&amp;Remove from this label</source>
        <translation>R&amp;etirar deste rótulo</translation>
    </message>
    <message>
        <source>&amp;Remove match</source>
        <translation>&amp;Retirar a correspondência</translation>
    </message>
    <message>
        <source>&amp;Remove this review</source>
        <translation>&amp;Remover esta revisão</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Mudar o &amp;nome</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Mudar o &amp;nome…</translation>
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
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>&amp;Search again</source>
        <translation>&amp;Pesquisar novamente</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>&amp;Pesquisar em tudo</translation>
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
        <translation>Células mais &amp;pequenas</translation>
    </message>
    <message>
        <source>&amp;Source row</source>
        <translation>Linha da &amp;fonte</translation>
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
        <translation>Assinalar os &amp;temas encontrados</translation>
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
        <translation>Notas sem l&amp;ugar</translation>
    </message>
    <message>
        <source>&amp;Vancouver</source>
        <translation>&amp;Vancouver</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
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
        <translation>&amp;Escrever o motivo</translation>
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
        <translation>Acerca da &amp;revisão</translation>
    </message>
    <message>
        <source>Add &amp;tags…</source>
        <translation>Adicionar e&amp;tiquetas…</translation>
    </message>
    <message>
        <source>Add a citation style from a CSL file</source>
        <translation>Adicionar um estilo de citação a partir de um ficheiro CSL</translation>
    </message>
    <message>
        <source>Add tags to the selected notes</source>
        <translation>Adicionar etiquetas às notas selecionadas</translation>
    </message>
    <message>
        <source>Add the notes of a colleague&apos;s file to yours</source>
        <translation>Juntar às suas notas as do ficheiro de um colega</translation>
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
        <translation>&amp;Anexar citações…</translation>
    </message>
    <message>
        <source>Attach a citation from a file to the reference shown</source>
        <translation>Anexar à referência mostrada uma citação de um ficheiro</translation>
    </message>
    <message>
        <source>Attach a citation to t&amp;he reference…</source>
        <translation>&amp;Anexar uma citação à referência…</translation>
    </message>
    <message>
        <source>Attach the note to other words, which you select</source>
        <translation>Associar a nota a outras palavras, que seleciona</translation>
    </message>
    <message>
        <source>Attach the note to the selected words</source>
        <translation>Associar a nota às palavras selecionadas</translation>
    </message>
    <message>
        <source>Attach the note to the words where it is shown</source>
        <translation>Associar a nota às palavras onde é mostrada</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>C&amp;omparar</translation>
    </message>
    <message>
        <source>Choose a theme first: it becomes a column of Compare</source>
        <translation>Escolha primeiro um tema: passa a ser uma coluna de Comparar</translation>
    </message>
    <message>
        <source>Choose a theme first: the figure shows how it works</source>
        <translation>Escolha primeiro um tema: a figura mostra como funciona</translation>
    </message>
    <message>
        <source>Choose a theme first: the statement is made of its passages</source>
        <translation>Escolha primeiro um tema: o enunciado é feito das suas passagens</translation>
    </message>
    <message>
        <source>Close all windows; everything is saved</source>
        <translation>Fechar todas as janelas; está tudo guardado</translation>
    </message>
    <message>
        <source>Close this window; everything is saved</source>
        <translation>Fechar esta janela; está tudo guardado</translation>
    </message>
    <message>
        <source>Co&amp;lour names…</source>
        <translation>N&amp;omes das cores…</translation>
    </message>
    <message>
        <source>Colours, fonts, citation style, export, your name, files and keys</source>
        <translation>Cores, tipos de letra, estilo de citação, exportação, o seu nome, ficheiros e teclas</translation>
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
        <translation>Copiar o fator com o seu tema, a sua marca e o seu motivo</translation>
    </message>
    <message>
        <source>Copy the selected contextual factors, each with its sign and theme</source>
        <translation>Copiar os fatores contextuais selecionados, cada um com o seu sinal e tema</translation>
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
        <translation>Copiar as palavras selecionadas, ou então a página mostrada, com a citação da revisão</translation>
    </message>
    <message>
        <source>Copy the text of the search</source>
        <translation>Copiar o texto da pesquisa</translation>
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
        <translation>Copiar com a sua f&amp;onte</translation>
    </message>
    <message>
        <source>Copy with s&amp;ource</source>
        <translation>Copiar com a &amp;fonte</translation>
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
        <translation>Não contar &amp;nenhum estudo</translation>
    </message>
    <message>
        <source>Count everything that the review cites again</source>
        <translation>Voltar a contar tudo o que a revisão cita</translation>
    </message>
    <message>
        <source>Count the selected studies, streams or grades, or leave them out</source>
        <translation>Contar os estudos, vertentes ou graus selecionados, ou deixá-los de fora</translation>
    </message>
    <message>
        <source>Dark words on a light ground</source>
        <translation>Texto escuro sobre fundo claro</translation>
    </message>
    <message>
        <source>Delete the label; its contextual factors stay, and it can be undone</source>
        <translation>Eliminar o rótulo; os seus fatores contextuais permanecem, e pode ser desfeito</translation>
    </message>
    <message>
        <source>Delete the note on the words at the caret; it can be restored</source>
        <translation>Eliminar a nota sobre as palavras junto ao cursor; pode ser restaurada</translation>
    </message>
    <message>
        <source>Delete the scenario; it can be undone</source>
        <translation>Eliminar o cenário; pode ser desfeito</translation>
    </message>
    <message>
        <source>Delete the search from the list; it can be undone</source>
        <translation>Eliminar a pesquisa da lista; pode ser desfeito</translation>
    </message>
    <message>
        <source>Delete the selected notes permanently</source>
        <translation>Eliminar definitivamente as notas selecionadas</translation>
    </message>
    <message>
        <source>Delete the selected notes; they can be restored</source>
        <translation>Eliminar as notas selecionadas; podem ser restauradas</translation>
    </message>
    <message>
        <source>Deleted n&amp;otes</source>
        <translation>Notas elimina&amp;das</translation>
    </message>
    <message>
        <source>Export &amp;again</source>
        <translation>Exportar &amp;novamente</translation>
    </message>
    <message>
        <source>Export &amp;notes…</source>
        <translation>Exportar n&amp;otas…</translation>
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
        <translation>Exportar os temas assinalados, ou todos os temas se nenhum estiver assinalado</translation>
    </message>
    <message>
        <source>Export this theme alone</source>
        <translation>Exportar apenas este tema</translation>
    </message>
    <message>
        <source>F&amp;ollow system</source>
        <translation>Seg&amp;uir o sistema</translation>
    </message>
    <message>
        <source>Fill the screen with the window, or leave it</source>
        <translation>Ocupar todo o ecrã com a janela, ou deixar de o ocupar</translation>
    </message>
    <message>
        <source>Find a command or a place by its name</source>
        <translation>Encontrar um comando ou um lugar pelo seu nome</translation>
    </message>
    <message>
        <source>Find only what does not have this</source>
        <translation>Encontrar apenas o que não tem isto</translation>
    </message>
    <message>
        <source>Find only what has this</source>
        <translation>Encontrar apenas o que tem isto</translation>
    </message>
    <message>
        <source>Find what has this or what was chosen before</source>
        <translation>Encontrar o que tem isto ou o que foi escolhido antes</translation>
    </message>
    <message>
        <source>Give all text its first size</source>
        <translation>Dar a todo o texto o tamanho inicial</translation>
    </message>
    <message>
        <source>Give the label another name</source>
        <translation>Dar outro nome ao rótulo</translation>
    </message>
    <message>
        <source>Give the list or page with the keyboard less of the height of its pane</source>
        <translation>Reduzir, no seu painel, a altura da lista ou página que tem o foco</translation>
    </message>
    <message>
        <source>Give the list or page with the keyboard more of the height of its pane</source>
        <translation>Aumentar, no seu painel, a altura da lista ou página que tem o foco</translation>
    </message>
    <message>
        <source>Give the pane with the keyboard less of the width of the window</source>
        <translation>Reduzir a largura do painel que tem o foco</translation>
    </message>
    <message>
        <source>Give the pane with the keyboard more of the width of the window</source>
        <translation>Aumentar a largura do painel que tem o foco</translation>
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
        <translation>Dar outro nome à pesquisa</translation>
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
        <translation>Avançar para o lugar de onde recuou</translation>
    </message>
    <message>
        <source>Go to a theme, table, review, reference or page of the guide by its name</source>
        <translation>Ir para um tema, tabela, revisão, referência ou página do guia pelo seu nome</translation>
    </message>
    <message>
        <source>Go to the next place that matches the search</source>
        <translation>Ir para o lugar seguinte que corresponde à pesquisa</translation>
    </message>
    <message>
        <source>Go to the next words of the theme that have a note or a highlight</source>
        <translation>Ir para as palavras seguintes do tema que têm uma nota ou um realce</translation>
    </message>
    <message>
        <source>Go to the place before that matches the search</source>
        <translation>Ir para o lugar anterior que corresponde à pesquisa</translation>
    </message>
    <message>
        <source>Go to the words before that have a note or a highlight</source>
        <translation>Ir para as palavras anteriores que têm uma nota ou um realce</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>High contr&amp;ast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>Highlight the selected words, or give the note here this colour</source>
        <translation>Realçar as palavras selecionadas, ou dar esta cor à nota deste ponto</translation>
    </message>
    <message>
        <source>Import a &amp;table…</source>
        <translation>Importar uma &amp;tabela…</translation>
    </message>
    <message>
        <source>Import the evidence table of a review from a web page or a document</source>
        <translation>Importar a tabela de evidência de uma revisão a partir de uma página Web ou de um documento</translation>
    </message>
    <message>
        <source>Import the table that was copied from a web page or a document</source>
        <translation>Importar a tabela copiada de uma página Web ou de um documento</translation>
    </message>
    <message>
        <source>Keep this search in the list of saved searches</source>
        <translation>Conservar esta pesquisa na lista das pesquisas guardadas</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>C&amp;laro</translation>
    </message>
    <message>
        <source>Leave every study out, to begin with those that should count</source>
        <translation>Deixar todos os estudos de fora, para começar pelos que devem contar</translation>
    </message>
    <message>
        <source>Leave no study out by itself</source>
        <translation>Não deixar nenhum estudo de fora individualmente</translation>
    </message>
    <message>
        <source>Leave the review out of the tree and the search until you show it again</source>
        <translation>Deixar a revisão de fora da árvore e da pesquisa até a voltar a mostrar</translation>
    </message>
    <message>
        <source>Light or dark, as the system is</source>
        <translation>Claro ou escuro, conforme o sistema</translation>
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
        <translation>Listar apenas as notas com esta etiqueta</translation>
    </message>
    <message>
        <source>List the notes you deleted, to restore them</source>
        <translation>Listar as notas que eliminou, para as restaurar</translation>
    </message>
    <message>
        <source>List the results of each theme together</source>
        <translation>Listar em conjunto as ocorrências de cada tema</translation>
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
        <translation>Fazer uma frase com passagens do tema que está a ler, para copiar</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>Fazer de novo a alteração que foi desfeita</translation>
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
        <translation>Marcar o fator como algo a apurar</translation>
    </message>
    <message>
        <source>Mark what is present at a place of yours, and see what to plan for</source>
        <translation>Marcar o que está presente num local seu e ver o que há a prever</translation>
    </message>
    <message>
        <source>Match the citation with no reference</source>
        <translation>Não fazer corresponder a citação a nenhuma referência</translation>
    </message>
    <message>
        <source>Match the citations on the clipboard with the references</source>
        <translation>Fazer corresponder as citações da área de transferência às referências</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mover para c&amp;ima</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Mover para &amp;baixo</translation>
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
        <translation>Passar o foco do teclado para o painel seguinte</translation>
    </message>
    <message>
        <source>Move the keyboard to the pane before</source>
        <translation>Passar o foco do teclado para o painel anterior</translation>
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
        <translation>Mover a pesquisa para baixo na lista</translation>
    </message>
    <message>
        <source>Move the search up in the list</source>
        <translation>Mover a pesquisa para cima na lista</translation>
    </message>
    <message>
        <source>My &amp;site</source>
        <translation>O meu &amp;local</translation>
    </message>
    <message>
        <source>Name the colours</source>
        <translation>Dar nomes às cores</translation>
    </message>
    <message>
        <source>Ne&amp;xt note on the page</source>
        <translation>Nota &amp;seguinte na página</translation>
    </message>
    <message>
        <source>Next &amp;hit</source>
        <translation>&amp;Ocorrência seguinte</translation>
    </message>
    <message>
        <source>Next &amp;tab</source>
        <translation>Separa&amp;dor seguinte</translation>
    </message>
    <message>
        <source>Next o&amp;rder of studies</source>
        <translation>&amp;Ordem seguinte dos estudos</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>&amp;Painel seguinte</translation>
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
        <translation>Resumo de uma pá&amp;gina…</translation>
    </message>
    <message>
        <source>Open a second window on the same reviews and notes</source>
        <translation>Abrir uma segunda janela sobre as mesmas revisões e notas</translation>
    </message>
    <message>
        <source>Open an earlier export, to export in the same way again</source>
        <translation>Abrir uma exportação anterior, para voltar a exportar da mesma forma</translation>
    </message>
    <message>
        <source>Open the address of the publication in your web browser</source>
        <translation>Abrir o endereço da publicação no seu navegador Web</translation>
    </message>
    <message>
        <source>Open the guide, at the page about the part of the window in use</source>
        <translation>Abrir o guia na página sobre a parte da janela em uso</translation>
    </message>
    <message>
        <source>Open the page of the theme alone in a window of its own</source>
        <translation>Abrir apenas a página do tema, numa janela própria</translation>
    </message>
    <message>
        <source>Open the theme in a new &amp;window</source>
        <translation>Abrir o tema numa nova &amp;janela</translation>
    </message>
    <message>
        <source>P&amp;revious tab</source>
        <translation>S&amp;eparador anterior</translation>
    </message>
    <message>
        <source>Pa&amp;ste a table…</source>
        <translation>&amp;Colar uma tabela…</translation>
    </message>
    <message>
        <source>Pane si&amp;ze</source>
        <translation>Tamanho do pa&amp;inel</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Cor-de-rosa</translation>
    </message>
    <message>
        <source>Pre&amp;vious hit</source>
        <translation>O&amp;corrência anterior</translation>
    </message>
    <message>
        <source>Previous pan&amp;e</source>
        <translation>Pai&amp;nel anterior</translation>
    </message>
    <message>
        <source>Print the theme that you read</source>
        <translation>Imprimir o tema que está a ler</translation>
    </message>
    <message>
        <source>Print this theme alone</source>
        <translation>Imprimir apenas este tema</translation>
    </message>
    <message>
        <source>Put the contextual factors and the reason of the label into another label</source>
        <translation>Passar os fatores contextuais e o motivo do rótulo para outro rótulo</translation>
    </message>
    <message>
        <source>Put the selected notes back where they were</source>
        <translation>Repor as notas selecionadas onde estavam</translation>
    </message>
    <message>
        <source>Put the studies in order by number, by themes or by grade in turn</source>
        <translation>Ordenar os estudos, à vez, por número, por temas ou por grau</translation>
    </message>
    <message>
        <source>Put the theme one column nearer to the first</source>
        <translation>Pôr o tema uma coluna mais perto da primeira</translation>
    </message>
    <message>
        <source>Put the theme one column nearer to the last</source>
        <translation>Pôr o tema uma coluna mais perto da última</translation>
    </message>
    <message>
        <source>R&amp;eset text size</source>
        <translation>Repor o tamanho do te&amp;xto</translation>
    </message>
    <message>
        <source>Re&amp;move mark</source>
        <translation>&amp;Retirar a marca</translation>
    </message>
    <message>
        <source>Re&amp;name everywhere</source>
        <translation>Mudar o &amp;nome em todo o lado</translation>
    </message>
    <message>
        <source>Re&amp;name in this list</source>
        <translation>Mudar o &amp;nome nesta lista</translation>
    </message>
    <message>
        <source>Re&amp;name label…</source>
        <translation>Mudar o &amp;nome do rótulo…</translation>
    </message>
    <message>
        <source>Re-&amp;attach…</source>
        <translation>Re&amp;associar…</translation>
    </message>
    <message>
        <source>Re-attach note to &amp;selection</source>
        <translation>Reassociar a nota à se&amp;leção</translation>
    </message>
    <message>
        <source>Read citations from a file and match them with the references</source>
        <translation>Ler citações de um ficheiro e fazê-las corresponder às referências</translation>
    </message>
    <message>
        <source>Read its &amp;passages</source>
        <translation>Ler as &amp;passagens</translation>
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
        <translation>Ler o tema a que pertence o fator contextual</translation>
    </message>
    <message>
        <source>Read the theme that the factor is of</source>
        <translation>Ler o tema a que pertence o fator</translation>
    </message>
    <message>
        <source>Reason of la&amp;bel…</source>
        <translation>&amp;Motivo do rótulo…</translation>
    </message>
    <message>
        <source>Remove &amp;everywhere</source>
        <translation>Remover &amp;em todo o lado</translation>
    </message>
    <message>
        <source>Remove the imported review from your library; it can be undone</source>
        <translation>Remover da sua biblioteca a revisão importada; pode ser desfeito</translation>
    </message>
    <message>
        <source>Remove the label from the selected contextual factors</source>
        <translation>Retirar o rótulo dos fatores contextuais selecionados</translation>
    </message>
    <message>
        <source>Remove the tag from all notes; the notes stay</source>
        <translation>Remover a etiqueta de todas as notas; as notas permanecem</translation>
    </message>
    <message>
        <source>Remove the ticks of all themes</source>
        <translation>Retirar os vistos de todos os temas</translation>
    </message>
    <message>
        <source>Rename the tag in all notes</source>
        <translation>Mudar o nome da etiqueta em todas as notas</translation>
    </message>
    <message>
        <source>Repeat the last export, to the same file</source>
        <translation>Repetir a última exportação, para o mesmo ficheiro</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>Repor a &amp;disposição</translation>
    </message>
    <message>
        <source>Run this search now</source>
        <translation>Executar agora esta pesquisa</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texto mais pe&amp;queno</translation>
    </message>
    <message>
        <source>S&amp;tatement…</source>
        <translation>En&amp;unciado…</translation>
    </message>
    <message>
        <source>Sa&amp;ve search</source>
        <translation>&amp;Guardar pesquisa</translation>
    </message>
    <message>
        <source>Save everything of yours in one file, for a colleague</source>
        <translation>Guardar tudo o que é seu num só ficheiro, para um colega</translation>
    </message>
    <message>
        <source>Save imported reviews in one file, for a colleague</source>
        <translation>Guardar revisões importadas num só ficheiro, para um colega</translation>
    </message>
    <message>
        <source>Save notes for a colleague, or as text</source>
        <translation>Guardar notas para um colega, ou como texto</translation>
    </message>
    <message>
        <source>Save reviews as one page that opens in any browser, without the program</source>
        <translation>Guardar revisões como uma só página que se abre em qualquer navegador, sem o programa</translation>
    </message>
    <message>
        <source>Save the citations for a reference manager</source>
        <translation>Guardar as citações para um gestor de referências</translation>
    </message>
    <message>
        <source>Save the review in a file, for a colleague</source>
        <translation>Guardar a revisão num ficheiro, para um colega</translation>
    </message>
    <message>
        <source>Save the search, to run it again later</source>
        <translation>Guardar a pesquisa, para a executar de novo mais tarde</translation>
    </message>
    <message>
        <source>Save what counts as a scenario, under a name</source>
        <translation>Guardar o que conta como cenário, com um nome</translation>
    </message>
    <message>
        <source>Search themes, references and your notes</source>
        <translation>Pesquisar temas, referências e as suas notas</translation>
    </message>
    <message>
        <source>Search without regard to this</source>
        <translation>Pesquisar sem ter isto em conta</translation>
    </message>
    <message>
        <source>See all reviews, what is in each, and what you have added</source>
        <translation>Ver todas as revisões, o que há em cada uma e o que adicionou</translation>
    </message>
    <message>
        <source>See and change the keys of the commands</source>
        <translation>Ver e alterar as teclas dos comandos</translation>
    </message>
    <message>
        <source>See the copies of your notes, and restore one</source>
        <translation>Ver as cópias das suas notas e restaurar uma</translation>
    </message>
    <message>
        <source>See the theme that you read beside those that you compare</source>
        <translation>Ver o tema que está a ler ao lado dos que compara</translation>
    </message>
    <message>
        <source>See the version, the licence and what the program is made with</source>
        <translation>Ver a versão, a licença e com que é feito o programa</translation>
    </message>
    <message>
        <source>See themes beside each other: the same words, shared studies</source>
        <translation>Ver temas lado a lado: as mesmas palavras, estudos em comum</translation>
    </message>
    <message>
        <source>See what enables and hinders, and gather it under labels of yours</source>
        <translation>Ver o que facilita e dificulta, e reuni-lo sob rótulos seus</translation>
    </message>
    <message>
        <source>See what is in a project from a colleague, and import it</source>
        <translation>Ver o que há num projeto de um colega e importá-lo</translation>
    </message>
    <message>
        <source>See what is left of each theme if some studies did not count</source>
        <translation>Ver o que resta de cada tema se alguns estudos não contassem</translation>
    </message>
    <message>
        <source>See what is listed as a plain table, to copy it</source>
        <translation>Ver o que está listado como tabela simples, para o copiar</translation>
    </message>
    <message>
        <source>See where the evidence is from, and its licence</source>
        <translation>Ver de onde vem a evidência e a sua licença</translation>
    </message>
    <message>
        <source>See where your notes and reviews are stored</source>
        <translation>Ver onde são guardadas as suas notas e revisões</translation>
    </message>
    <message>
        <source>See which study stands behind which theme</source>
        <translation>Ver que estudo está por trás de que tema</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>Definiçõ&amp;es…</translation>
    </message>
    <message>
        <source>Share as a &amp;web page…</source>
        <translation>Partilhar como página &amp;Web…</translation>
    </message>
    <message>
        <source>Show all panes in their default sizes</source>
        <translation>Mostrar todos os painéis nos seus tamanhos predefinidos</translation>
    </message>
    <message>
        <source>Show all your notes in one list</source>
        <translation>Mostrar todas as suas notas numa só lista</translation>
    </message>
    <message>
        <source>Show at the keyboard what the pointer would show: a full title, a note, a meaning</source>
        <translation>Mostrar, no ponto em foco, o que o ponteiro mostraria: um título completo, uma nota, um significado</translation>
    </message>
    <message>
        <source>Show each grade as its letter</source>
        <translation>Mostrar cada grau pela sua letra</translation>
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
        <translation>Mostrar ou ocultar a árvore dos temas</translation>
    </message>
    <message>
        <source>Show the &amp;tip</source>
        <translation>Mostrar a &amp;dica</translation>
    </message>
    <message>
        <source>Show the cells of the table below the theme, as published</source>
        <translation>Mostrar as células da tabela por baixo do tema, tal como publicadas</translation>
    </message>
    <message>
        <source>Show the next tab above the page</source>
        <translation>Mostrar o separador seguinte por cima da página</translation>
    </message>
    <message>
        <source>Show the page of the theme</source>
        <translation>Mostrar a página do tema</translation>
    </message>
    <message>
        <source>Show the passages of the notes with this tag, one after the other</source>
        <translation>Mostrar as passagens das notas com esta etiqueta, umas após as outras</translation>
    </message>
    <message>
        <source>Show the tab before</source>
        <translation>Mostrar o separador anterior</translation>
    </message>
    <message>
        <source>Show the table behind the map, to copy or save</source>
        <translation>Mostrar a tabela que está por trás do mapa, para copiar ou guardar</translation>
    </message>
    <message>
        <source>Show the theme in place of the list of notes</source>
        <translation>Mostrar o tema no lugar da lista de notas</translation>
    </message>
    <message>
        <source>Show the theme that the note was on</source>
        <translation>Mostrar o tema a que a nota se referia</translation>
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
        <translation>Mostrar o que está listado como tabela, para copiar ou guardar</translation>
    </message>
    <message>
        <source>St&amp;ar this theme</source>
        <translation>&amp;Marcar este tema com estrela</translation>
    </message>
    <message>
        <source>Star th&amp;is reference</source>
        <translation>Marcar esta re&amp;ferência com estrela</translation>
    </message>
    <message>
        <source>Star the reference shown, or remove its star</source>
        <translation>Marcar a referência mostrada com estrela, ou retirar-lhe a estrela</translation>
    </message>
    <message>
        <source>Star the theme shown, or remove its star</source>
        <translation>Marcar o tema mostrado com estrela, ou retirar-lhe a estrela</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Anular a última alteração</translation>
    </message>
    <message>
        <source>Take the mark away with its reason; it can be undone</source>
        <translation>Retirar a marca com o seu motivo; pode ser desfeito</translation>
    </message>
    <message>
        <source>Take this tag from the selected notes</source>
        <translation>Retirar esta etiqueta das notas selecionadas</translation>
    </message>
    <message>
        <source>The pathway of the theme that you read, as a figure to print or to save</source>
        <translation>O percurso do tema que está a ler, como figura para imprimir ou guardar</translation>
    </message>
    <message>
        <source>The strongest contrast, for tired or weak eyes</source>
        <translation>O contraste mais forte, para olhos cansados ou visão fraca</translation>
    </message>
    <message>
        <source>The theme that you read on one page, for a meeting: to print or as PDF</source>
        <translation>O tema que está a ler numa só página, para uma reunião: para imprimir ou em PDF</translation>
    </message>
    <message>
        <source>Theme &amp;page</source>
        <translation>&amp;Página do tema</translation>
    </message>
    <message>
        <source>There is no export to repeat yet: save one with Export…</source>
        <translation>Ainda não há nenhuma exportação para repetir: guarde uma com Exportar…</translation>
    </message>
    <message>
        <source>Tic&amp;ked</source>
        <translation>A&amp;ssinalado</translation>
    </message>
    <message>
        <source>Tick the theme for an export, or remove its tick</source>
        <translation>Assinalar o tema para uma exportação, ou retirar-lhe o visto</translation>
    </message>
    <message>
        <source>Tick the themes that the search has found</source>
        <translation>Assinalar os temas que a pesquisa encontrou</translation>
    </message>
    <message>
        <source>U&amp;ntick all themes</source>
        <translation>&amp;Limpar os vistos dos temas</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>What &amp;if</source>
        <translation>E &amp;se?</translation>
    </message>
    <message>
        <source>Write a note on the reference shown</source>
        <translation>Escrever uma nota sobre a referência mostrada</translation>
    </message>
    <message>
        <source>Write a note on the theme as a whole</source>
        <translation>Escrever uma nota sobre o tema no seu todo</translation>
    </message>
    <message>
        <source>Write a note on the words selected in the theme</source>
        <translation>Escrever uma nota sobre as palavras selecionadas no tema</translation>
    </message>
    <message>
        <source>Write below the factor why you marked it so</source>
        <translation>Escrever por baixo do fator porque o marcou assim</translation>
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
        <translation>Escrever na nota sobre as palavras junto ao cursor</translation>
    </message>
    <message>
        <source>Write this column after the one below</source>
        <translation>Escrever esta coluna depois da de baixo</translation>
    </message>
    <message>
        <source>Write this column before the one above</source>
        <translation>Escrever esta coluna antes da de cima</translation>
    </message>
    <message>
        <source>Write why its contextual factors belong together</source>
        <translation>Escrever por que razão agrupou os seus fatores contextuais</translation>
    </message>
    <message>
        <source>Write words to list only the contextual factors that have them</source>
        <translation>Escrever palavras para listar apenas os fatores contextuais que as têm</translation>
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
        <translation>Ambas alteradas: fica a minha</translation>
    </message>
    <message>
        <source>Both changed: theirs is used</source>
        <translation>Ambas alteradas: é usada a do colega</translation>
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
        <translation>A minha</translation>
    </message>
    <message>
        <source>Mine is newer and kept</source>
        <translation>A minha é mais recente e fica</translation>
    </message>
    <message>
        <source>New: added</source>
        <translation>Nova: adicionada</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Stays deleted</source>
        <translation>Continua eliminada</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>A do colega</translation>
    </message>
    <message>
        <source>Theirs is newer and used</source>
        <translation>A do colega é mais recente e é usada</translation>
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
            <numerusform>Ainda sem citação para %Ln referência: a tabela da fonte apresenta apenas o seu número.</numerusform>
            <numerusform>Ainda sem citação para %Ln referências: a tabela da fonte apresenta apenas os seus números.</numerusform>
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
        <translation>Mostrar ou ocultar o painel «{title}»</translation>
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
        <translation>As suas notas não podem ser lidas agora: outro programa está a utilizar o ficheiro. São mostradas assim que terminar.</translation>
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
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardada</translation>
    </message>
    <message>
        <source>Write your note here. It is saved as you type; Esc closes it.</source>
        <translation>Escreva aqui a sua nota. É guardada à medida que escreve; Esc fecha-a.</translation>
    </message>
    <message>
        <source>{about} in “{theme}”</source>
        <translation>{about} em «{theme}»</translation>
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
        <translation>Importadas: {new} novas, {replaced} substituídas, {conflicts} alteradas de ambos os lados. Desfazer com {key}.</translation>
    </message>
    <message>
        <source>Notes and stars on “{theme}”</source>
        <translation>Notas e estrelas de «{theme}»</translation>
    </message>
    <message>
        <source>Notes selected in the list</source>
        <translation>Notas selecionadas na lista</translation>
    </message>
    <message>
        <source>Reading the notes…</source>
        <translation>A ler as notas…</translation>
    </message>
    <message>
        <source>The notes were imported without a backup.</source>
        <translation>As notas foram importadas sem cópia de segurança.</translation>
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
        <translation>&amp;Cor {number}: {name}</translation>
    </message>
    <message>
        <source>Shown on the notes that you export</source>
        <translation>Mostrado nas notas que exporta</translation>
    </message>
    <message>
        <source>What do your colours mean? Leave a line empty for the default name.</source>
        <translation>O que significam as suas cores? Deixe uma linha vazia para o nome predefinido.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>O seu &amp;nome</translation>
    </message>
    <message>
        <source>change your name</source>
        <translation>mudar o seu nome</translation>
    </message>
    <message>
        <source>rename colours</source>
        <translation>mudar o nome das cores</translation>
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
        <translation>encontrada mais do que uma vez</translation>
    </message>
</context>
<context>
    <name>NoteWriting</name>
    <message>
        <source>Not saved yet. Another program is using your notes file. Trying again…</source>
        <translation>Ainda não guardada. Outro programa está a utilizar o seu ficheiro de notas. A tentar novamente…</translation>
    </message>
    <message>
        <source>Not saved yet. {reason}</source>
        <translation>Ainda não guardada. {reason}</translation>
    </message>
    <message>
        <source>Not saved. Your text is still here; copy it to be safe.</source>
        <translation>Não guardada. O seu texto ainda está aqui; copie-o por segurança.</translation>
    </message>
    <message>
        <source>Not saved. {reason}</source>
        <translation>Não guardada. {reason}</translation>
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
        <translation>Sobre o tema «{title}»</translation>
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
        <translation>A nota foi eliminada. {key} restaura-a.</translation>
    </message>
    <message>
        <source>The note you are writing is not saved yet. The line below it says why.</source>
        <translation>A nota que está a escrever ainda não foi guardada. A linha por baixo dela diz porquê.</translation>
    </message>
    <message>
        <source>This note was changed elsewhere in the meantime. Both versions are kept: yours is now a new note.</source>
        <translation>Esta nota foi entretanto alterada noutro lado. São conservadas ambas as versões: a sua é agora uma nova nota.</translation>
    </message>
    <message>
        <source>Your notes file</source>
        <translation>O seu ficheiro de notas</translation>
    </message>
    <message>
        <source>change colour</source>
        <translation>mudar a cor</translation>
    </message>
    <message>
        <source>delete note</source>
        <translation>eliminar nota</translation>
    </message>
</context>
<context>
    <name>Notebook</name>
    <message>
        <source>{key} is not in this edition of the evidence. The note is kept here.</source>
        <translation>{key} não está nesta edição da evidência. A nota é conservada aqui.</translation>
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
        <translation>Eliminada</translation>
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
        <translation>Estado</translation>
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
        <translation>encontrada mais do que uma vez</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>mudou de lugar</translation>
    </message>
    <message>
        <source>no longer in the text</source>
        <translation>já não está no texto</translation>
    </message>
    <message>
        <source>not in this edition</source>
        <translation>não está nesta edição</translation>
    </message>
    <message>
        <source>{column}: none</source>
        <translation>{column}: vazio</translation>
    </message>
</context>
<context>
    <name>NotebookPane</name>
    <message numerus="yes">
        <source>%n listed</source>
        <translation>
            <numerusform>%Ln listada</numerusform>
            <numerusform>%Ln listadas</numerusform>
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
        <translation>Todas as notas estão no seu lugar.</translation>
    </message>
    <message>
        <source>Delete all permanently</source>
        <translation>Eliminar tudo definitivamente</translation>
    </message>
    <message>
        <source>No deleted notes. Notes that you delete stay here until you delete them permanently.</source>
        <translation>Não há notas eliminadas. As notas que elimina ficam aqui até as eliminar definitivamente.</translation>
    </message>
    <message>
        <source>No notes match. “Show all” clears the filter.</source>
        <translation>Nenhuma nota corresponde ao filtro. «Mostrar tudo» limpa-o.</translation>
    </message>
    <message>
        <source>No notes yet. Select words of a theme, then press 1 to 5 to highlight them, or choose Annotate &gt; Note on the selected words.</source>
        <translation>Ainda não há notas. Selecione palavras de um tema e prima de 1 a 5 para as realçar, ou escolha Anotar &gt; Nota sobre as palavras selecionadas.</translation>
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
        <translation>Eliminar</translation>
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
        <translation>Manter aí</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Cor-de-rosa</translation>
    </message>
    <message>
        <source>Re-attach</source>
        <translation>Reassociar</translation>
    </message>
    <message>
        <source>Show all of this note</source>
        <translation>Mostrar a nota completa</translation>
    </message>
    <message>
        <source>This text has moved within the passage since you marked it.</source>
        <translation>Este texto mudou de lugar dentro da passagem desde que o marcou.</translation>
    </message>
    <message>
        <source>This text is in the passage more than once, so it is not marked.</source>
        <translation>Este texto está mais do que uma vez na passagem, por isso não é marcado.</translation>
    </message>
    <message>
        <source>This text is no longer in the passage, so it is not marked.</source>
        <translation>Este texto já não está na passagem, por isso não é marcado.</translation>
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
        <translation>A ler</translation>
    </message>
    <message>
        <source>Reading the pasted table…</source>
        <translation>A ler a tabela colada…</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>A ler {file}…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The table has been read. If you show it, your answers in this window are discarded.</source>
        <translation>A tabela foi lida. Se a mostrar, as suas respostas nesta janela são descartadas.</translation>
    </message>
    <message>
        <source>{file} has been read. If you show it, your answers in this window are discarded.</source>
        <translation>{file} foi lido. Se o mostrar, as suas respostas nesta janela são descartadas.</translation>
    </message>
</context>
<context>
    <name>OtherNames</name>
    <message>
        <source>HTML, website, browser, send to a colleague, publish, offline</source>
        <translation>HTML, sítio web, site, navegador, enviar a um colega, publicar, sem ligação, offline</translation>
    </message>
    <message>
        <source>PDF, paper, print preview</source>
        <translation>PDF, papel, pré-visualizar impressão</translation>
    </message>
    <message>
        <source>RIS, BibTeX, CSL, Zotero, EndNote, bibliography, save citations</source>
        <translation>RIS, BibTeX, CSL, Zotero, EndNote, bibliografia, guardar citações</translation>
    </message>
    <message>
        <source>RIS, BibTeX, Zotero, EndNote, bibliography, import references</source>
        <translation>RIS, BibTeX, Zotero, EndNote, bibliografia, importar referências</translation>
    </message>
    <message>
        <source>add a review, open a file, new table</source>
        <translation>adicionar uma revisão, abrir um ficheiro, nova tabela</translation>
    </message>
    <message>
        <source>bibliography, DOI, study</source>
        <translation>bibliografia, DOI, estudo</translation>
    </message>
    <message>
        <source>cells, original, as published, verbatim</source>
        <translation>células, original, tal como publicado, palavra por palavra</translation>
    </message>
    <message>
        <source>change, comment</source>
        <translation>alterar, comentário, modificar</translation>
    </message>
    <message>
        <source>citation style</source>
        <translation>estilo de citação, estilo bibliográfico</translation>
    </message>
    <message>
        <source>citation style, CSL</source>
        <translation>estilo de citação, estilo bibliográfico, CSL</translation>
    </message>
    <message>
        <source>cite, clipboard, bibliography</source>
        <translation>citar, área de transferência, bibliografia</translation>
    </message>
    <message>
        <source>clear, deselect, uncheck</source>
        <translation>limpar, desmarcar, desselecionar, retirar seleção</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>área de transferência</translation>
    </message>
    <message>
        <source>colours, theme, appearance</source>
        <translation>cores, tema, aspeto, aparência</translation>
    </message>
    <message>
        <source>colours, theme, appearance, bright</source>
        <translation>cores, tema, aspeto, aparência, brilhante</translation>
    </message>
    <message>
        <source>colours, theme, appearance, night, black</source>
        <translation>cores, tema, aspeto, aparência, noite, preto</translation>
    </message>
    <message>
        <source>comment, annotate, memo</source>
        <translation>comentário, anotar, apontamento</translation>
    </message>
    <message>
        <source>comment, annotate, memo, study</source>
        <translation>comentário, anotar, apontamento, estudo</translation>
    </message>
    <message>
        <source>default sizes, panes, columns, restore the window</source>
        <translation>tamanhos predefinidos, painéis, colunas, restaurar a janela</translation>
    </message>
    <message>
        <source>detach, pop out, side by side, compare</source>
        <translation>destacar, separar, lado a lado, comparar</translation>
    </message>
    <message>
        <source>down</source>
        <translation>baixo, descer</translation>
    </message>
    <message>
        <source>exit, close</source>
        <translation>sair, terminar, fechar</translation>
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
        <translation>procurar seguinte, localizar seguinte, resultado seguinte</translation>
    </message>
    <message>
        <source>find previous, previous result, previous match</source>
        <translation>procurar anterior, localizar anterior, resultado anterior</translation>
    </message>
    <message>
        <source>find, look up, query</source>
        <translation>procurar, localizar, encontrar, consulta</translation>
    </message>
    <message>
        <source>help, manual, documentation, how to</source>
        <translation>ajuda, manual, documentação, como fazer</translation>
    </message>
    <message>
        <source>highlight, mark, colour</source>
        <translation>realce, realçar, destacar, sublinhar, cor</translation>
    </message>
    <message>
        <source>hits, together</source>
        <translation>ocorrências, juntos</translation>
    </message>
    <message>
        <source>import project, merge, work of a colleague</source>
        <translation>importar projeto, juntar, trabalho de um colega</translation>
    </message>
    <message>
        <source>inspector, studies, right pane, sidebar</source>
        <translation>inspetor, estudos, painel direito, barra lateral</translation>
    </message>
    <message>
        <source>keep, bookmark</source>
        <translation>conservar, marcador, favorito</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>sair, deixar</translation>
    </message>
    <message>
        <source>licence, DOI, source, evidence, edition</source>
        <translation>licença, DOI, fonte, evidência, edição</translation>
    </message>
    <message>
        <source>lost notes, orphans</source>
        <translation>notas perdidas, notas órfãs</translation>
    </message>
    <message>
        <source>maximise</source>
        <translation>maximizar</translation>
    </message>
    <message>
        <source>merge, notes of a colleague</source>
        <translation>juntar, notas de um colega</translation>
    </message>
    <message>
        <source>move note, place note</source>
        <translation>mover nota, colocar nota</translation>
    </message>
    <message>
        <source>next highlight, next comment, annotation</source>
        <translation>realce seguinte, comentário seguinte, anotação</translation>
    </message>
    <message>
        <source>next place</source>
        <translation>lugar seguinte</translation>
    </message>
    <message>
        <source>notebook, list of notes, annotations</source>
        <translation>caderno, lista de notas, anotações</translation>
    </message>
    <message>
        <source>one pager, handout, board, factsheet, PDF</source>
        <translation>uma página, folheto, síntese, ficha, PDF</translation>
    </message>
    <message>
        <source>open, jump, switch</source>
        <translation>abrir, saltar, mudar</translation>
    </message>
    <message>
        <source>paste citations, RIS, BibTeX</source>
        <translation>colar citações, RIS, BibTeX</translation>
    </message>
    <message>
        <source>previous highlight, previous comment, annotation</source>
        <translation>realce anterior, comentário anterior, anotação</translation>
    </message>
    <message>
        <source>previous place</source>
        <translation>lugar anterior</translation>
    </message>
    <message>
        <source>read back, provenance</source>
        <translation>voltar a ler, proveniência</translation>
    </message>
    <message>
        <source>read, reading</source>
        <translation>ler, leitura</translation>
    </message>
    <message>
        <source>remove highlight, comment</source>
        <translation>remover realce, comentário, apagar</translation>
    </message>
    <message>
        <source>rename colours, legend, codes</source>
        <translation>mudar nome das cores, legenda, códigos</translation>
    </message>
    <message>
        <source>repeat, do again</source>
        <translation>repetir, fazer de novo</translation>
    </message>
    <message>
        <source>repeat, save again</source>
        <translation>repetir, guardar de novo</translation>
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
        <translation>restaurar, cópia das minhas notas, backup</translation>
    </message>
    <message>
        <source>save notes, share, send, Markdown, JSON</source>
        <translation>guardar notas, partilhar, enviar, Markdown, JSON</translation>
    </message>
    <message>
        <source>save, take away, CSV, Excel, spreadsheet, PDF, HTML</source>
        <translation>guardar, levar, CSV, Excel, folha de cálculo, PDF, HTML</translation>
    </message>
    <message>
        <source>second window, side by side, compare</source>
        <translation>segunda janela, lado a lado, comparar</translation>
    </message>
    <message>
        <source>select, check, choose</source>
        <translation>selecionar, marcar, escolher</translation>
    </message>
    <message>
        <source>share everything, send to a colleague, another computer</source>
        <translation>partilhar tudo, enviar a um colega, outro computador</translation>
    </message>
    <message>
        <source>share, send to a colleague, save reviews</source>
        <translation>partilhar, enviar a um colega, guardar revisões</translation>
    </message>
    <message>
        <source>shortcuts, keyboard, hotkeys, key bindings</source>
        <translation>atalhos, teclado, teclas de atalho, combinações de teclas</translation>
    </message>
    <message>
        <source>switch, focus</source>
        <translation>mudar, foco</translation>
    </message>
    <message>
        <source>take back, revert</source>
        <translation>anular, reverter</translation>
    </message>
    <message>
        <source>tooltip, full title, hover, what is this</source>
        <translation>descrição, título completo, passar o rato, o que é isto</translation>
    </message>
    <message>
        <source>trash, bin, restore</source>
        <translation>lixo, reciclagem, restaurar</translation>
    </message>
    <message>
        <source>tree, library, left pane, sidebar</source>
        <translation>árvore, biblioteca, painel esquerdo, barra lateral</translation>
    </message>
    <message>
        <source>up</source>
        <translation>cima, subir</translation>
    </message>
    <message>
        <source>version, licence</source>
        <translation>versão, licença</translation>
    </message>
    <message>
        <source>where is my data, files, location, user file</source>
        <translation>onde estão os meus dados, ficheiros, localização, ficheiro do utilizador</translation>
    </message>
    <message>
        <source>zoom in, font size, bigger</source>
        <translation>ampliar, tamanho da letra, maior</translation>
    </message>
    <message>
        <source>zoom out, font size</source>
        <translation>reduzir, tamanho da letra</translation>
    </message>
    <message>
        <source>zoom, font size, normal, 100 %</source>
        <translation>zoom, tamanho da letra, normal, 100 %</translation>
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
        <translation>Abrir numa nova &amp;janela</translation>
    </message>
</context>
<context>
    <name>PageSharing</name>
    <message numerus="yes">
        <source>%n themes written to {name} ({size}).</source>
        <translation>
            <numerusform>%Ln tema escrito em {name} ({size}).</numerusform>
            <numerusform>%Ln temas escritos em {name} ({size}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Share as a web page</source>
        <translation>Partilhar como página Web</translation>
    </message>
    <message>
        <source>There are no themes to share.</source>
        <translation>Não há temas para partilhar.</translation>
    </message>
    <message>
        <source>Web pages ({pattern})</source>
        <translation>Páginas Web ({pattern})</translation>
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
        <translation>Enter: abrir · [: só referências · Esc: fechar</translation>
    </message>
    <message>
        <source>Enter: run or open · Alt+Enter: change the keys · [: references only · Esc: close</source>
        <translation>Enter: executar ou abrir · Alt+Enter: alterar as teclas · [: só referências · Esc: fechar</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir para</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Utilizados por último</translation>
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
        <translation>{detail} · também encontrado como: {name}</translation>
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
        <translation>Nenhuma correspondência</translation>
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
        <translation>Passagens com notas</translation>
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
            <numerusform>%Ln tema encontrado pela pesquisa</numerusform>
            <numerusform>%Ln temas encontrados pela pesquisa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked themes</source>
        <translation>
            <numerusform>%Ln tema assinalado</numerusform>
            <numerusform>%Ln temas assinalados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n themes</source>
        <translation>
            <numerusform>O único tema (%Ln)</numerusform>
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
            <numerusform>%Ln tema é impresso tal como se lê, com as suas notas.</numerusform>
            <numerusform>%Ln temas são impressos tal como se leem, com as suas notas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes are printed as they are read, without your notes.</source>
        <translation>
            <numerusform>%Ln tema é impresso tal como se lê, sem as suas notas.</numerusform>
            <numerusform>%Ln temas são impressos tal como se leem, sem as suas notas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes are printed on a page each, with your notes.</source>
        <translation>
            <numerusform>%Ln tema é impresso numa página, com as suas notas.</numerusform>
            <numerusform>%Ln temas são impressos numa página cada um, com as suas notas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes are printed on a page each, without your notes.</source>
        <translation>
            <numerusform>%Ln tema é impresso numa página, sem as suas notas.</numerusform>
            <numerusform>%Ln temas são impressos numa página cada um, sem as suas notas.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Disposição</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Guardar como PDF…</translation>
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
        <translation>Um tema numa página</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>As they are read</source>
        <translation>Tal como se leem</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Ne&amp;xt page</source>
        <translation>Página &amp;seguinte</translation>
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
        <translation>Pré-visualização</translation>
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
        <translation>São impressas as linhas e colunas escolhidas para a exportação.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>The preview shows the first {number} of {themes} themes.</source>
        <translation>A pré-visualização mostra os primeiros {number} de {themes} temas.</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Página inteira</translation>
    </message>
    <message>
        <source>With my &amp;notes</source>
        <translation>Com as minhas &amp;notas</translation>
    </message>
    <message>
        <source>Your notes only are printed.</source>
        <translation>São impressas apenas as suas notas.</translation>
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
        <translation>toda a tabela</translation>
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
            <numerusform>%Ln entrada importada. Desfazer com {key}.</numerusform>
            <numerusform>%Ln entradas importadas. Desfazer com {key}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export project</source>
        <translation>Exportar projeto</translation>
    </message>
    <message>
        <source>Exporting the project…</source>
        <translation>A exportar o projeto…</translation>
    </message>
    <message>
        <source>Importing the reviews…</source>
        <translation>A importar as revisões…</translation>
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
        <translation>A ler o projeto…</translation>
    </message>
    <message>
        <source>The project was imported without a backup.</source>
        <translation>O projeto foi importado sem cópia de segurança.</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Ainda não há nada para exportar.</translation>
    </message>
    <message>
        <source>change your name</source>
        <translation>mudar o seu nome</translation>
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
        <translation>Consulta e número de ocorrências</translation>
    </message>
    <message>
        <source>Remove from the search</source>
        <translation>Retirar da pesquisa</translation>
    </message>
    <message>
        <source>Search for this</source>
        <translation>Pesquisar isto</translation>
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
        <translation>A ler</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>A ler {file}…</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message numerus="yes">
        <source>%n to know</source>
        <translation>
            <numerusform>%Ln a ter em conta</numerusform>
            <numerusform>%Ln a ter em conta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%Ln a verificar</numerusform>
            <numerusform>%Ln a verificar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>%Ln a decidir</numerusform>
            <numerusform>%Ln a decidir</numerusform>
        </translation>
    </message>
    <message>
        <source>Next (F8)</source>
        <translation>Seguinte (F8)</translation>
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
        <translation>Associar aqui</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Select the words the note “{quote}” belongs to, in any theme, then press Enter.</source>
        <translation>Selecione, em qualquer tema, as palavras a que pertence a nota «{quote}» e prima Enter.</translation>
    </message>
</context>
<context>
    <name>Reattaching</name>
    <message>
        <source>Select a note first: unplaced notes have the link “Re-attach”.</source>
        <translation>Selecione primeiro uma nota: as notas sem lugar têm a ligação «Reassociar».</translation>
    </message>
    <message>
        <source>Select the words the note belongs to first.</source>
        <translation>Selecione primeiro as palavras a que pertence a nota.</translation>
    </message>
    <message>
        <source>keep note in its new place</source>
        <translation>manter a nota no seu novo lugar</translation>
    </message>
    <message>
        <source>re-attach note</source>
        <translation>reassociar nota</translation>
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
        <translation>Nenhuma referência corresponde ao filtro. Só as referências com citação podem ser encontradas por autor, título ou ano. Esc limpa o filtro.</translation>
    </message>
</context>
<context>
    <name>ReferenceModel</name>
    <message>
        <source>Elsewhere in Table {number}</source>
        <translation>Noutra parte da Tabela {number}</translation>
    </message>
    <message>
        <source>Elsewhere in {review}</source>
        <translation>Noutra parte de {review}</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>In other reviews</source>
        <translation>Noutras revisões</translation>
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
        <translation>Anexada por si ({source}, {day}). Não está na tabela da fonte.</translation>
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
        <translation>Selecione uma referência para ver onde é citada.</translation>
    </message>
    <message>
        <source>Star this reference</source>
        <translation>Marcar esta referência com estrela</translation>
    </message>
    <message>
        <source>The same publication is {reference} in {review}.</source>
        <translation>A mesma publicação é {reference} em {review}.</translation>
    </message>
    <message>
        <source>The source table gives only the number, not the citation.</source>
        <translation>A tabela da fonte apresenta apenas o número, não a citação.</translation>
    </message>
    <message>
        <source>To attach the citations of the review, save its article&apos;s web page and import it.</source>
        <translation>Para anexar as citações da revisão, guarde a página Web do artigo e importe-a.</translation>
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
        <translation>Tal como é lida agora, a tabela não cita referências.</translation>
    </message>
    <message>
        <source>Entry in the file</source>
        <translation>Entrada no ficheiro</translation>
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
            <numerusform>A tabela cita %Ln referência. O ficheiro não tem lista de referências.</numerusform>
            <numerusform>A tabela cita %Ln referências. O ficheiro não tem lista de referências.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The table cites %n references; {found} are in the list of the file.</source>
        <translation>
            <numerusform>A tabela cita %Ln referência; na lista do ficheiro: {found}.</numerusform>
            <numerusform>A tabela cita %Ln referências; {found} estão na lista do ficheiro.</numerusform>
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
        <translation>A ler a exportação…</translation>
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
        <translation>Esse ficheiro foi alterado depois de exportado.</translation>
    </message>
    <message>
        <source>The search now finds different themes; the exported ones are ticked.</source>
        <translation>A pesquisa encontra agora temas diferentes; os exportados estão assinalados.</translation>
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
        <translation>A alterar: {amounts}</translation>
    </message>
    <message>
        <source>Nothing that you wrote, attached or saved under a name changes. Deleted notes, recent searches or settings differ.</source>
        <translation>Nada do que escreveu, anexou ou guardou com um nome muda. Diferem notas eliminadas, pesquisas recentes ou definições.</translation>
    </message>
    <message>
        <source>Removed: {amounts}</source>
        <translation>A remover: {amounts}</translation>
    </message>
    <message>
        <source>Restore the backup of {made}?</source>
        <translation>Restaurar a cópia de segurança de {made}?</translation>
    </message>
    <message>
        <source>Restored: {amounts}</source>
        <translation>A restaurar: {amounts}</translation>
    </message>
    <message>
        <source>What you have now is backed up first.</source>
        <translation>É feita primeiro uma cópia de segurança do que tem agora.</translation>
    </message>
</context>
<context>
    <name>ResultPane</name>
    <message>
        <source>Next theme</source>
        <translation>Tema seguinte</translation>
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
        <translation>Dados da revisão</translation>
    </message>
    <message>
        <source>Theme as read</source>
        <translation>Tema tal como foi lido</translation>
    </message>
    <message>
        <source>Theme {number} of {total}, as it will read</source>
        <translation>Tema {number} de {total}, tal como se irá ler</translation>
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
        <translation>Restringir…</translation>
    </message>
    <message>
        <source>No results.</source>
        <translation>Nada encontrado.</translation>
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
            <numerusform>%Ln nota não encontrou o seu lugar e é listada como sem lugar.</numerusform>
            <numerusform>%Ln notas não encontraram o seu lugar e são listadas como sem lugar.</numerusform>
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
            <numerusform>%Ln revisão importada. Desfazer com {key}.</numerusform>
            <numerusform>%Ln revisões importadas. Desfazer com {key}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export reviews</source>
        <translation>Exportar revisões</translation>
    </message>
    <message>
        <source>Exporting the reviews…</source>
        <translation>A exportar as revisões…</translation>
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
        <translation>A revisão está oculta. Ver &gt; Revisões ocultas volta a mostrá-la.</translation>
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
        <translation>mudar o nome da revisão</translation>
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
        <translation>Do mais fraco para o mais forte: {grades}</translation>
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
        <translation>Revista</translation>
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
        <translation>Não indicada</translation>
    </message>
    <message>
        <source>PubMed Central</source>
        <translation>PubMed Central</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicada</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”</source>
        <translation>Linha {row}, coluna «{column}»</translation>
    </message>
    <message>
        <source>Some of its tables come with the program; the others were imported:</source>
        <translation>Algumas das suas tabelas vêm com o programa; as outras foram importadas:</translation>
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
        <translation>Esta versão não consegue ler as respostas com que foi importada.</translation>
    </message>
    <message>
        <source>Words that mean an empty cell: {words}</source>
        <translation>Palavras que significam uma célula vazia: {words}</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>an unknown form</source>
        <translation>um formato desconhecido</translation>
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
        <translation>{place}: lido como «{text}»; a página da tabela tem as palavras impressas</translation>
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
        <translation>Aspeto das citações</translation>
    </message>
    <message>
        <source>Grades, weakest first</source>
        <translation>Graus, do mais fraco para o mais forte</translation>
    </message>
    <message>
        <source>Group of the first rows</source>
        <translation>Grupo das primeiras linhas</translation>
    </message>
    <message>
        <source>Group of the rows before the first section</source>
        <translation>Grupo das linhas antes da primeira secção</translation>
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
        <translation>Sinais na sua coluna</translation>
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
        <translation>uma marca de lista: • – *</translation>
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
        <translation>juntar títulos iguais</translation>
    </message>
    <message>
        <source>sections are groups</source>
        <translation>secções são grupos</translation>
    </message>
    <message>
        <source>superscript letters are notes</source>
        <translation>letras em expoente são notas</translation>
    </message>
    <message>
        <source>superscripts are references</source>
        <translation>expoentes são referências</translation>
    </message>
    <message>
        <source>unmarked are enablers</source>
        <translation>sem sinal são facilitadores</translation>
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
        <translation>Guardar esta pesquisa ({key})</translation>
    </message>
    <message>
        <source>Saved as “{name}”. Click to take it out of the saved searches.</source>
        <translation>Guardada como «{name}». Clique para a retirar das pesquisas guardadas.</translation>
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
        <translation>eliminar pesquisa guardada</translation>
    </message>
    <message>
        <source>delete search</source>
        <translation>eliminar pesquisa</translation>
    </message>
    <message>
        <source>move search</source>
        <translation>mover pesquisa</translation>
    </message>
    <message>
        <source>rename search</source>
        <translation>mudar o nome da pesquisa</translation>
    </message>
    <message>
        <source>save search</source>
        <translation>guardar pesquisa</translation>
    </message>
    <message>
        <source>unsave search</source>
        <translation>retirar pesquisa das guardadas</translation>
    </message>
</context>
<context>
    <name>SavedSearchesList</name>
    <message>
        <source>Type a name, then press Enter. Esc keeps the old one.</source>
        <translation>Escreva um nome e prima Enter. Esc mantém o antigo.</translation>
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
        <translation>Pesquisas guardadas</translation>
    </message>
    <message>
        <source>Searches that you use are listed here.</source>
        <translation>São listadas aqui as pesquisas que utiliza.</translation>
    </message>
    <message>
        <source>Star a search to save it here.</source>
        <translation>Marque uma pesquisa com estrela para a guardar aqui.</translation>
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
        <translation>Os meus cenários</translation>
    </message>
</context>
<context>
    <name>ScopeBox</name>
    <message>
        <source>Everywhere</source>
        <translation>Em todo o lado</translation>
    </message>
    <message>
        <source>Group: {title}</source>
        <translation>Grupo: {title}</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>As minhas notas</translation>
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
        <translation>Onde pesquisar</translation>
    </message>
    <message>
        <source>Where to search: everywhere, in this table, in these results or in my notes</source>
        <translation>Onde pesquisar: em todo o lado, nesta tabela, nestes resultados ou nas minhas notas</translation>
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
        <translation>resultado</translation>
    </message>
    <message>
        <source>passages</source>
        <comment>heading of counts</comment>
        <translation>passagens</translation>
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
        <translation>Recuar</translation>
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
        <translation>Exportar os temas assinalados ({key})</translation>
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
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Search themes, references and notes ({key})</source>
        <translation>Pesquisar temas, referências e notas ({key})</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Onde pesquisar</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
</context>
<context>
    <name>SearchControls</name>
    <message>
        <source>Search themes, references and notes ({keys})</source>
        <translation>Pesquisar temas, referências e notas ({keys})</translation>
    </message>
</context>
<context>
    <name>SelectionActions</name>
    <message>
        <source>A note covers one passage; only the part in the first passage was used.</source>
        <translation>Uma nota abrange uma só passagem; só foi utilizada a parte da primeira passagem.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>No words of this page have a note or a highlight.</source>
        <translation>Não há palavras com nota ou realce nesta página.</translation>
    </message>
    <message>
        <source>Select words of the theme first, then highlight them.</source>
        <translation>Selecione primeiro palavras do tema e depois realce-as.</translation>
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
        <translation>Não há nenhuma nota junto ao cursor.</translation>
    </message>
    <message>
        <source>highlight</source>
        <translation>realçar</translation>
    </message>
    <message>
        <source>{colour} highlight added. {key} undoes it.</source>
        <translation>Realce adicionado: {colour}. {key} desfá-lo.</translation>
    </message>
    <message>
        <source>{notes} ({edit_key} edits, {delete_key} deletes)</source>
        <translation>{notes} ({edit_key} edita, {delete_key} elimina)</translation>
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
        <translation>Aspeto</translation>
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
        <translation>Ficheiros</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
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
        <translation>&amp;Repor esta secção</translation>
    </message>
    <message>
        <source>Every choice is applied and saved at once.</source>
        <translation>Cada escolha é aplicada e guardada de imediato.</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secções</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Definições</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Check that the licence of each review lets you pass it on. Everybody who has the file can read all of it.</source>
        <translation>Verifique se a licença de cada revisão lhe permite partilhá-la. Quem tiver o ficheiro pode lê-lo todo.</translation>
    </message>
    <message numerus="yes">
        <source>Include my &amp;labels of contextual factors (%n)</source>
        <translation>
            <numerusform>Incluir o meu &amp;rótulo de fatores contextuais (%Ln)</numerusform>
            <numerusform>Incluir os meus &amp;rótulos de fatores contextuais (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Include my &amp;notes (%n)</source>
        <translation>
            <numerusform>Incluir a minha &amp;nota (%Ln)</numerusform>
            <numerusform>Incluir as minhas &amp;notas (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Include the &amp;citations attached (%n)</source>
        <translation>
            <numerusform>Incluir a &amp;citação anexada (%Ln)</numerusform>
            <numerusform>Incluir as &amp;citações anexadas (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>One file that opens in any browser, also without a network. In it: the themes as you read them, the map, the contextual factors, a search, and the source and licence of each review.</source>
        <translation>Um só ficheiro que se abre em qualquer navegador, mesmo sem rede. Nele: os temas tal como os lê, o mapa, os fatores contextuais, uma pesquisa, e a fonte e a licença de cada revisão.</translation>
    </message>
    <message>
        <source>Reviews in the page</source>
        <translation>Revisões na página</translation>
    </message>
    <message>
        <source>Share as a web page</source>
        <translation>Partilhar como página Web</translation>
    </message>
    <message>
        <source>Size: being determined…</source>
        <translation>Tamanho: a determinar…</translation>
    </message>
    <message>
        <source>Size: {size}</source>
        <translation>Tamanho: {size}</translation>
    </message>
    <message>
        <source>Tick at least one review.</source>
        <translation>Assinale pelo menos uma revisão.</translation>
    </message>
    <message>
        <source>licence not stated</source>
        <translation>licença não indicada</translation>
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
        <translation>As barreiras começam por</translation>
    </message>
    <message>
        <source>Both begin with</source>
        <translation>Ambos começam por</translation>
    </message>
    <message>
        <source>Both is</source>
        <translation>Sinal de ambos</translation>
    </message>
    <message>
        <source>Enablers begin with</source>
        <translation>Os facilitadores começam por</translation>
    </message>
    <message>
        <source>Not a sign is</source>
        <translation>Não é um sinal</translation>
    </message>
    <message>
        <source>Only mentioned is</source>
        <translation>Apenas mencionado</translation>
    </message>
    <message>
        <source>Words that are not a sign</source>
        <translation>Palavras que não são um sinal</translation>
    </message>
    <message>
        <source>Words that mark a barrier</source>
        <translation>Palavras que assinalam uma barreira</translation>
    </message>
    <message>
        <source>Words that mark an enabler</source>
        <translation>Palavras que assinalam um facilitador</translation>
    </message>
    <message>
        <source>Words that mark both</source>
        <translation>Palavras que assinalam ambos</translation>
    </message>
</context>
<context>
    <name>SiteDelegate</name>
    <message>
        <source>Why? In your own words</source>
        <translation>Porquê? Por palavras suas</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>O seu motivo</translation>
    </message>
</context>
<context>
    <name>SiteEditing</name>
    <message>
        <source>Mark the factor first; then write why.</source>
        <translation>Marque primeiro o fator e depois escreva porquê.</translation>
    </message>
    <message>
        <source>New site</source>
        <translation>Novo local</translation>
    </message>
    <message>
        <source>Rename site</source>
        <translation>Mudar o nome do local</translation>
    </message>
    <message>
        <source>The site “{name}” was deleted with its marks.</source>
        <translation>O local «{name}» foi eliminado com as suas marcas.</translation>
    </message>
    <message>
        <source>This factor is not marked.</source>
        <translation>Este fator não está marcado.</translation>
    </message>
    <message>
        <source>delete site “{name}”</source>
        <translation>eliminar o local «{name}»</translation>
    </message>
    <message>
        <source>mark “{factor}” {mark}</source>
        <translation>marcar «{factor}» como {mark}</translation>
    </message>
    <message>
        <source>new site “{name}”</source>
        <translation>criar o local «{name}»</translation>
    </message>
    <message>
        <source>reason at “{factor}”</source>
        <translation>alterar o motivo de «{factor}»</translation>
    </message>
    <message>
        <source>remove the mark of “{factor}”</source>
        <translation>retirar a marca de «{factor}»</translation>
    </message>
    <message>
        <source>rename site “{name}”</source>
        <translation>mudar o nome do local «{name}»</translation>
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
        <translation>a sua marca: {mark}</translation>
    </message>
    <message>
        <source>your reason: {reason}</source>
        <translation>o seu motivo: {reason}</translation>
    </message>
</context>
<context>
    <name>SiteNameDialog</name>
    <message>
        <source>For example a ward, a hospital or a region</source>
        <translation>Por exemplo, um serviço, um hospital ou uma região</translation>
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
        <translation>O meu local</translation>
    </message>
    <message>
        <source>Name a place you plan for. Then say of each factor whether it is there.</source>
        <translation>Dê um nome ao local para o qual está a planear. Depois, indique, para cada fator, se está presente nele.</translation>
    </message>
    <message>
        <source>New site</source>
        <translation>Novo local</translation>
    </message>
    <message>
        <source>Rename or delete the site</source>
        <translation>Mudar o nome do local ou eliminá-lo</translation>
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
        <translation>Que fatores são listados</translation>
    </message>
    <message>
        <source>Your judgement of your site. The words of factors are the review&apos;s; marks and reasons are yours.</source>
        <translation>O seu juízo sobre o seu local. As palavras dos fatores são da revisão; as marcas e os motivos são seus.</translation>
    </message>
</context>
<context>
    <name>SitePlan</name>
    <message numerus="yes">
        <source>%n more factors are in the saved sheet.</source>
        <translation>
            <numerusform>Há mais %Ln fator na folha guardada.</numerusform>
            <numerusform>Há mais %Ln fatores na folha guardada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more themes are in the table (T).</source>
        <translation>
            <numerusform>Há mais %Ln tema na tabela (T).</numerusform>
            <numerusform>Há mais %Ln temas na tabela (T).</numerusform>
        </translation>
    </message>
    <message>
        <source>It fills itself from your marks and reasons.</source>
        <translation>É preenchida automaticamente a partir das suas marcas e motivos.</translation>
    </message>
    <message>
        <source>Planning sheet</source>
        <translation>Folha de planeamento</translation>
    </message>
    <message>
        <source>Theme by theme</source>
        <translation>Tema a tema</translation>
    </message>
    <message>
        <source>Theme by theme, and the planning sheet</source>
        <translation>Tema a tema, e a folha de planeamento</translation>
    </message>
</context>
<context>
    <name>SiteScope</name>
    <message numerus="yes">
        <source>%n ticked themes</source>
        <translation>
            <numerusform>%Ln tema assinalado</numerusform>
            <numerusform>%Ln temas assinalados</numerusform>
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
        <translation>Como documento &amp;Word…</translation>
    </message>
    <message>
        <source>As a wor&amp;kbook…</source>
        <translation>Como &amp;livro do Excel…</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Save the planning sheet</source>
        <translation>Guardar a folha de planeamento</translation>
    </message>
    <message>
        <source>The planning sheet was copied.</source>
        <translation>A folha de planeamento foi copiada.</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Documento Word (*.docx)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Livro do Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>{file} saved.</source>
        <translation>{file} guardado.</translation>
    </message>
</context>
<context>
    <name>SiteSide</name>
    <message>
        <source>Copy the planning sheet</source>
        <translation>Copiar a folha de planeamento</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planeamento</translation>
    </message>
    <message>
        <source>Print the planning sheet</source>
        <translation>Imprimir a folha de planeamento</translation>
    </message>
    <message>
        <source>Save the planning sheet</source>
        <translation>Guardar a folha de planeamento</translation>
    </message>
</context>
<context>
    <name>SiteTab</name>
    <message>
        <source>&amp;Delete site</source>
        <translation>&amp;Eliminar o local</translation>
    </message>
    <message>
        <source>&amp;Rename site…</source>
        <translation>Mudar o &amp;nome do local…</translation>
    </message>
    <message>
        <source>Choose a factor first.</source>
        <translation>Escolha primeiro um fator.</translation>
    </message>
    <message>
        <source>None of the factors of the chosen themes is so. Choose “All factors” above to see them.</source>
        <translation>Nenhum dos fatores dos temas escolhidos está nessa situação. Escolha «Todos os fatores» em cima para os ver.</translation>
    </message>
    <message>
        <source>The chosen themes have no contextual factors. Choose or tick other themes in the tree.</source>
        <translation>Os temas escolhidos não têm fatores contextuais. Escolha ou assinale outros temas na árvore.</translation>
    </message>
    <message>
        <source>The factor was copied with your mark.</source>
        <translation>O fator foi copiado com a sua marca.</translation>
    </message>
    <message>
        <source>The planning sheet of a site fills itself from your marks.</source>
        <translation>A folha de planeamento de um local é preenchida automaticamente a partir das suas marcas.</translation>
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
        <translation>({review}, Tabela {number}, «{theme}»)</translation>
    </message>
    <message>
        <source>({review}, “{theme}”)</source>
        <translation>({review}, «{theme}»)</translation>
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
        <translation>Desenhado com o QIC Browser a partir da tabela; as suas palavras e graus não foram alterados.</translation>
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
        <translation>vazio</translation>
    </message>
    <message>
        <source>partly ticked</source>
        <translation>parcialmente assinalado</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>com estrela</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>assinalado</translation>
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
        <translation>Retirar a estrela deste te&amp;ma</translation>
    </message>
    <message>
        <source>Remove the star of th&amp;is reference</source>
        <translation>Retirar a estrela desta re&amp;ferência</translation>
    </message>
    <message>
        <source>Select a theme or a reference first, then star it.</source>
        <translation>Selecione primeiro um tema ou uma referência e depois marque com estrela.</translation>
    </message>
    <message>
        <source>add star</source>
        <translation>pôr estrela</translation>
    </message>
    <message>
        <source>remove star</source>
        <translation>retirar estrela</translation>
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
        <translation>Passagens do enunciado</translation>
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
        <translation>Escolha primeiro um tema: o enunciado é feito das suas passagens.</translation>
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
            <numerusform>%Ln nota guardada</numerusform>
            <numerusform>%Ln notas guardadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes, saved</source>
        <translation>
            <numerusform>%Ln nota, guardada</numerusform>
            <numerusform>%Ln notas, guardadas</numerusform>
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
            <numerusform>%Ln tema assinalado</numerusform>
            <numerusform>%Ln temas assinalados</numerusform>
        </translation>
    </message>
    <message>
        <source>An appraisal is one grade that a review gives one study in one theme; a study can have several.</source>
        <translation>Uma avaliação é um grau que uma revisão dá a um estudo num tema; um estudo pode ter várias.</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Ainda sem notas</translation>
    </message>
    <message>
        <source>Notes cannot be read now</source>
        <translation>As notas não podem ser lidas agora</translation>
    </message>
    <message>
        <source>Ticked themes are exported; if none is ticked, all themes are.</source>
        <translation>São exportados os temas assinalados; se nenhum estiver assinalado, são exportados todos.</translation>
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
            <numerusform>Há mais %Ln tema na tabela que está por trás (T).</numerusform>
            <numerusform>Há mais %Ln temas na tabela que está por trás (T).</numerusform>
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
            <numerusform>%Ln nota por baixo da tabela</numerusform>
            <numerusform>%Ln notas por baixo da tabela</numerusform>
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
            <numerusform>%Ln tabela neste ficheiro</numerusform>
            <numerusform>%Ln tabelas neste ficheiro</numerusform>
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
        <translation>Importar várias tabelas em conjunto: assinale-as, com a barra de espaços ou o rato</translation>
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
        <translation>Tabelas do ficheiro</translation>
    </message>
    <message>
        <source>Up and Down show a table at once, Enter chooses it, Escape returns.</source>
        <translation>Cima e Baixo mostram logo uma tabela, Enter escolhe-a, Escape volta atrás.</translation>
    </message>
    <message>
        <source>ticked: {table}</source>
        <translation>assinalada: {table}</translation>
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
        <translation>Vertente da coluna «{heading}»</translation>
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
        <translation>As suas notas sobre ela ficam como notas sem lugar. Voltam aos seus lugares se a importar novamente.</translation>
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
        <translation>Linhas seguintes</translation>
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
        <translation>Esta tabela não tem resultados.</translation>
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
        <translation>Linhas tal como publicadas</translation>
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
        <translation>não indicada</translation>
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
        <translation>Clique ou Enter: só as notas com esta etiqueta</translation>
    </message>
    <message>
        <source>Ctrl+click or Ctrl+Enter: also with this tag</source>
        <translation>Ctrl+clique ou Ctrl+Enter: também com esta etiqueta</translation>
    </message>
    <message>
        <source>F2: rename everywhere; Delete: remove everywhere</source>
        <translation>F2: mudar o nome em todo o lado; Delete: remover em todo o lado</translation>
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
        <translation>Copiado: a imagem, e a sua tabela como texto.</translation>
    </message>
    <message>
        <source>Copied: the table as text.</source>
        <translation>Copiado: a tabela como texto.</translation>
    </message>
    <message>
        <source>Copy the picture and its table</source>
        <translation>Copiar a imagem e a sua tabela</translation>
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
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
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
        <translation>{file} guardado.</translation>
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
        <translation>Uma vertente: um tipo de desenho de estudo, como a tabela da fonte o designa.</translation>
    </message>
    <message>
        <source>Circumstances in which the mechanisms work, or do not.</source>
        <translation>Circunstâncias em que os mecanismos funcionam, ou não.</translation>
    </message>
    <message>
        <source>How far the review trusts each study that the theme rests on. A row per stream, a column per grade; the program never adds grades up.</source>
        <translation>Até que ponto a revisão confia em cada estudo em que o tema assenta. Uma linha por vertente, uma coluna por grau; o programa nunca soma graus.</translation>
    </message>
    <message>
        <source>How many different studies are cited in this row.</source>
        <translation>Quantos estudos diferentes são citados nesta linha.</translation>
    </message>
    <message>
        <source>What changes in how people think and act, by which the component has an effect.</source>
        <translation>O que muda na forma como as pessoas pensam e agem, pelo qual o componente produz um efeito.</translation>
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
        <translation>O que a iniciativa colaborativa faz: a parte dela que desencadeia os mecanismos.</translation>
    </message>
    <message>
        <source>What the mechanisms lead to, as the review states it.</source>
        <translation>Aquilo a que os mecanismos conduzem, como a revisão o indica.</translation>
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
        <translation>&amp;Guardar…</translation>
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
        <translation>Pré-visualização</translation>
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
        <translation>Nenhum indicado.</translation>
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
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Printed numbers</source>
        <translation>Números impressos</translation>
    </message>
    <message>
        <source>QIC component</source>
        <translation>Componente da iniciativa colaborativa</translation>
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
        <translation>Selecione um tema à esquerda para o ler.</translation>
    </message>
    <message>
        <source>Source row, as published</source>
        <translation>Linha da fonte, tal como publicada</translation>
    </message>
    <message>
        <source>Star this theme</source>
        <translation>Marcar este tema com estrela</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Estudos</translation>
    </message>
    <message>
        <source>The source gives no rating.</source>
        <translation>A fonte não apresenta nenhuma classificação.</translation>
    </message>
    <message>
        <source>The source prints no number.</source>
        <translation>A fonte não imprime nenhum número.</translation>
    </message>
    <message>
        <source>The source states no component.</source>
        <translation>A fonte não indica nenhum componente.</translation>
    </message>
    <message>
        <source>The source states no finding.</source>
        <translation>A fonte não indica nenhum achado.</translation>
    </message>
    <message>
        <source>The source states no mechanism.</source>
        <translation>A fonte não indica nenhum mecanismo.</translation>
    </message>
    <message>
        <source>The source states no outcome.</source>
        <translation>A fonte não indica nenhum resultado.</translation>
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
        <translation>Cada palavra é a da fonte; a linha tal como impressa é guardada com o tema.</translation>
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
        <translation>Nenhum tema é lido. Escolha a coluna que contém os temas.</translation>
    </message>
    <message>
        <source>None stated.</source>
        <translation>Nenhum indicado.</translation>
    </message>
    <message>
        <source>Quality of evidence</source>
        <translation>Qualidade da evidência</translation>
    </message>
    <message>
        <source>Stored as printed</source>
        <translation>Guardado como impresso</translation>
    </message>
    <message>
        <source>Theme as read</source>
        <translation>Tema tal como foi lido</translation>
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
        <translation>Listar as tabelas do ficheiro</translation>
    </message>
    <message>
        <source>No table</source>
        <translation>Nenhuma tabela</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir um ficheiro…</translation>
    </message>
    <message>
        <source>Open another file</source>
        <translation>Abrir outro ficheiro</translation>
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
        <translation>Mostrar o tema tal como se irá ler, os dados da revisão e as referências</translation>
    </message>
    <message>
        <source>Theme and details</source>
        <translation>Tema e dados</translation>
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
            <numerusform>A guardar %Ln alteração…</numerusform>
            <numerusform>A guardar %Ln alterações…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoNavigation</name>
    <message>
        <source>Renamed to “{name}”</source>
        <translation>Novo nome: «{name}»</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>Valor predefinido reposto</translation>
    </message>
</context>
<context>
    <name>UnsavedNote</name>
    <message>
        <source>If you stay, the note is saved as soon as possible. You can also save it to a text file.</source>
        <translation>Se ficar, a nota é guardada assim que possível. Também a pode guardar num ficheiro de texto.</translation>
    </message>
    <message>
        <source>Quit without saving</source>
        <translation>Sair sem guardar</translation>
    </message>
    <message>
        <source>Quit without saving the note you are writing?</source>
        <translation>Sair sem guardar a nota que está a escrever?</translation>
    </message>
    <message>
        <source>Save the note to a file</source>
        <translation>Guardar a nota num ficheiro</translation>
    </message>
    <message>
        <source>Save to a file and quit…</source>
        <translation>Guardar num ficheiro e sair…</translation>
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
        <translation>pelo seu grau</translation>
    </message>
    <message>
        <source>by its stream</source>
        <translation>pela sua vertente</translation>
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
        <translation>deixado de fora</translation>
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
        <translation>Cenário «{name}» eliminado. Editar &gt; Desfazer recupera-o.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Rename the scenario</source>
        <translation>Mudar o nome do cenário</translation>
    </message>
    <message>
        <source>Save as a scenario</source>
        <translation>Guardar como cenário</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Guardado como «{name}».</translation>
    </message>
    <message>
        <source>The reader&apos;s choice of what counts, not saved as a scenario</source>
        <translation>A escolha do leitor sobre o que conta, não guardada como cenário</translation>
    </message>
    <message>
        <source>The reader&apos;s scenario “{name}”</source>
        <translation>O cenário do leitor «{name}»</translation>
    </message>
    <message>
        <source>Without {names}</source>
        <translation>Sem {names}</translation>
    </message>
    <message>
        <source>delete scenario “{name}”</source>
        <translation>eliminar o cenário «{name}»</translation>
    </message>
    <message>
        <source>rename scenario “{name}”</source>
        <translation>mudar o nome do cenário «{name}»</translation>
    </message>
    <message>
        <source>save scenario “{name}”</source>
        <translation>guardar o cenário «{name}»</translation>
    </message>
    <message>
        <source>{counts}. One study or none: {themes}</source>
        <translation>{counts}. Um só estudo ou nenhum: {themes}</translation>
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
        <translation>Restam</translation>
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
        <translation>O &amp;meu cenário</translation>
    </message>
    <message>
        <source>Count everything</source>
        <translation>Contar tudo</translation>
    </message>
    <message>
        <source>My scenarios</source>
        <translation>Os meus cenários</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ainda não guardado</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Cenário</translation>
    </message>
    <message>
        <source>Studies left for each theme. Underlined: one study or none. Nothing is weighed: these are counts.</source>
        <translation>Estudos que restam de cada tema. Sublinhado: um só estudo ou nenhum. Nada é ponderado: são contagens.</translation>
    </message>
</context>
<context>
    <name>WhatIfSide</name>
    <message>
        <source>A scenario is yours. It changes no word of the review, no export and no other tab.</source>
        <translation>Um cenário é seu. Não altera nenhuma palavra da revisão, nenhuma exportação e nenhum outro separador.</translation>
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
        <translation>Termine primeiro o que está aberto: outro idioma volta a criar as janelas.</translation>
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
        <translation>Retirar {theme} da comparação</translation>
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
        <translation>Nome da pesquisa</translation>
    </message>
</context>
<context>
    <name>_Tree</name>
    <message>
        <source>Searches</source>
        <translation>Pesquisas</translation>
    </message>
</context>
</TS>
