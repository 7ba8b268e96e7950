<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT" sourcelanguage="en">
    <context>
        <name>QAbstractFileIconProvider</name>
        <message>
            <source>Alias</source>
            <translation>Alias</translation>
        </message>
        <message>
            <source>Drive</source>
            <translation>Unidade</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Ficheiro</translation>
        </message>
        <message>
            <source>File Folder</source>
            <translation>Pasta de ficheiros</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Pasta</translation>
        </message>
        <message>
            <source>Shortcut</source>
            <translation>Atalho</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Desconhecido</translation>
        </message>
    </context>
    <context>
        <name>QAbstractSpinBox</name>
        <message>
            <source>&amp;Select All</source>
            <translation>&amp;Selecionar tudo</translation>
        </message>
        <message>
            <source>&amp;Step up</source>
            <translation>A&amp;umentar</translation>
        </message>
        <message>
            <source>Step &amp;down</source>
            <translation>Dim&amp;inuir</translation>
        </message>
    </context>
    <context>
        <name>QAccessibleActionInterface</name>
        <message>
            <source>Decrease</source>
            <translation>Diminuir</translation>
        </message>
        <message>
            <source>Decrease the value</source>
            <translation>Diminui o valor</translation>
        </message>
        <message>
            <source>Goes back a page</source>
            <translation>Recua uma página</translation>
        </message>
        <message>
            <source>Goes to the next page</source>
            <translation>Avança para a página seguinte</translation>
        </message>
        <message>
            <source>Increase</source>
            <translation>Aumentar</translation>
        </message>
        <message>
            <source>Increase the value</source>
            <translation>Aumenta o valor</translation>
        </message>
        <message>
            <source>Next Page</source>
            <translation>Página seguinte</translation>
        </message>
        <message>
            <source>Press</source>
            <translation>Premir</translation>
        </message>
        <message>
            <source>Previous Page</source>
            <translation>Página anterior</translation>
        </message>
        <message>
            <source>Scroll Down</source>
            <translation>Deslocar para baixo</translation>
        </message>
        <message>
            <source>Scroll Left</source>
            <translation>Deslocar para a esquerda</translation>
        </message>
        <message>
            <source>Scroll Right</source>
            <translation>Deslocar para a direita</translation>
        </message>
        <message>
            <source>Scroll Up</source>
            <translation>Deslocar para cima</translation>
        </message>
        <message>
            <source>Scrolls down</source>
            <translation>Desloca para baixo</translation>
        </message>
        <message>
            <source>Scrolls to the left</source>
            <translation>Desloca para a esquerda</translation>
        </message>
        <message>
            <source>Scrolls to the right</source>
            <translation>Desloca para a direita</translation>
        </message>
        <message>
            <source>Scrolls up</source>
            <translation>Desloca para cima</translation>
        </message>
        <message>
            <source>SetFocus</source>
            <translation>DefinirFoco</translation>
        </message>
        <message>
            <source>Sets the focus</source>
            <translation>Define o foco</translation>
        </message>
        <message>
            <source>ShowMenu</source>
            <translation>MostrarMenu</translation>
        </message>
        <message>
            <source>Shows the menu</source>
            <translation>Mostra o menu</translation>
        </message>
        <message>
            <source>Toggle</source>
            <translation>Alternar</translation>
        </message>
        <message>
            <source>Toggles the state</source>
            <translation>Alterna o estado</translation>
        </message>
        <message>
            <source>Triggers the action</source>
            <translation>Executa a ação</translation>
        </message>
    </context>
    <context>
        <name>QComboBox</name>
        <message>
            <source>False</source>
            <translation>Falso</translation>
        </message>
        <message>
            <source>Open the combo box selection popup</source>
            <translation>Abrir a lista de seleção da caixa de combinação</translation>
        </message>
        <message>
            <source>True</source>
            <translation>Verdadeiro</translation>
        </message>
    </context>
    <context>
        <name>QCupsJobWidget</name>
        <message>
            <source>Banner Pages</source>
            <translation>Páginas de separação</translation>
        </message>
        <message>
            <source>Billing information:</source>
            <translation>Informações de faturação:</translation>
        </message>
        <message>
            <source>Classified</source>
            <translation>Classificado</translation>
        </message>
        <message>
            <source>Confidential</source>
            <translation>Confidencial</translation>
        </message>
        <message>
            <source>Day (06:00 to 17:59)</source>
            <translation>Dia (das 06:00 às 17:59)</translation>
        </message>
        <message>
            <source>End:</source>
            <translation>Fim:</translation>
        </message>
        <message>
            <source>Hold Indefinitely</source>
            <translation>Reter indefinidamente</translation>
        </message>
        <message>
            <source>Job</source>
            <translation>Trabalho</translation>
        </message>
        <message>
            <source>Job Control</source>
            <translation>Controlo do trabalho</translation>
        </message>
        <message>
            <source>Job priority:</source>
            <translation>Prioridade do trabalho:</translation>
        </message>
        <message>
            <source>Night (18:00 to 05:59)</source>
            <translation>Noite (das 18:00 às 05:59)</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Nenhuma</translation>
        </message>
        <message>
            <source>Print Immediately</source>
            <translation>Imprimir imediatamente</translation>
        </message>
        <message>
            <source>Scheduled printing:</source>
            <translation>Impressão agendada:</translation>
        </message>
        <message>
            <source>Second Shift (16:00 to 23:59)</source>
            <translation>Segundo turno (das 16:00 às 23:59)</translation>
        </message>
        <message>
            <source>Secret</source>
            <translation>Secreto</translation>
        </message>
        <message>
            <source>Specific Time</source>
            <translation>Hora específica</translation>
        </message>
        <message>
            <source>Standard</source>
            <translation>Padrão</translation>
        </message>
        <message>
            <source>Start:</source>
            <translation>Início:</translation>
        </message>
        <message>
            <source>Third Shift (00:00 to 07:59)</source>
            <translation>Terceiro turno (das 00:00 às 07:59)</translation>
        </message>
        <message>
            <source>Top Secret</source>
            <translation>Muito secreto</translation>
        </message>
        <message>
            <source>Unclassified</source>
            <translation>Não classificado</translation>
        </message>
        <message>
            <source>Weekend (Saturday to Sunday)</source>
            <translation>Fim de semana (sábado e domingo)</translation>
        </message>
    </context>
    <context>
        <name>QDialog</name>
        <message>
            <source>What's This?</source>
            <translation>O que é isto?</translation>
        </message>
    </context>
    <context>
        <name>QDialogButtonBox</name>
        <message>
            <source>OK</source>
            <translation>OK</translation>
        </message>
    </context>
    <context>
        <name>QDirModel</name>
        <message>
            <source>Date Modified</source>
            <translation>Data de modificação</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamanho</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Tipo</translation>
        </message>
    </context>
    <context>
        <name>QDockWidget</name>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Closes the dock widget</source>
            <translation>Fecha o painel acoplável</translation>
        </message>
        <message>
            <source>Float</source>
            <translation>Flutuar</translation>
        </message>
        <message>
            <source>Undocks and re-attaches the dock widget</source>
            <translation>Desacopla e volta a acoplar o painel</translation>
        </message>
    </context>
    <context>
        <name>QErrorMessage</name>
        <message>
            <source>&amp;OK</source>
            <translation>&amp;OK</translation>
        </message>
        <message>
            <source>&amp;Show this message again</source>
            <translation>Mo&amp;strar novamente esta mensagem</translation>
        </message>
        <message>
            <source>An error occurred</source>
            <translation>Ocorreu um erro</translation>
        </message>
        <message>
            <source>Critical Error:</source>
            <translation>Erro crítico:</translation>
        </message>
        <message>
            <source>Debug Message:</source>
            <translation>Mensagem de depuração:</translation>
        </message>
        <message>
            <source>Fatal Error:</source>
            <translation>Erro fatal:</translation>
        </message>
        <message>
            <source>Information:</source>
            <translation>Informação:</translation>
        </message>
        <message>
            <source>Warning:</source>
            <translation>Aviso:</translation>
        </message>
    </context>
    <context>
        <name>QFileDialog</name>
        <message>
            <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
            <translation>%1
Pasta não encontrada.
Verifique se indicou o nome correto da pasta.</translation>
        </message>
        <message>
            <source>%1
File not found.
Please verify the correct file name was given.</source>
            <translation>%1
Ficheiro não encontrado.
Verifique se indicou o nome correto do ficheiro.</translation>
        </message>
        <message>
            <source>%1 File</source>
            <translation>Ficheiro %1</translation>
        </message>
        <message>
            <source>%1 already exists.
Do you want to replace it?</source>
            <translation>%1 já existe.
Deseja substituí-lo?</translation>
        </message>
        <message>
            <source>&amp;Choose</source>
            <translation>Es&amp;colher</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>&amp;Eliminar</translation>
        </message>
        <message>
            <source>&amp;New Folder</source>
            <translation>&amp;Nova pasta</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Abrir</translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation>&amp;Mudar o nome</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Guardar</translation>
        </message>
        <message>
            <source>'%1' is write protected.
Do you want to delete it anyway?</source>
            <translation>«%1» está protegido contra escrita.
Deseja eliminá-lo mesmo assim?</translation>
        </message>
        <message>
            <source>Alias</source>
            <translation>Alias</translation>
        </message>
        <message>
            <source>All Files (*)</source>
            <translation>Todos os ficheiros (*)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Todos os ficheiros (*)</translation>
        </message>
        <message>
            <source>Alt+Left</source>
            <translation>Alt+Esquerda</translation>
        </message>
        <message>
            <source>Alt+Right</source>
            <translation>Alt+Direita</translation>
        </message>
        <message>
            <source>Alt+Up</source>
            <translation>Alt+Cima</translation>
        </message>
        <message>
            <source>Are you sure you want to delete '%1'?</source>
            <translation>Tem a certeza de que deseja eliminar «%1»?</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Recuar</translation>
        </message>
        <message>
            <source>Change to detail view mode</source>
            <translation>Mudar para a vista de detalhes</translation>
        </message>
        <message>
            <source>Change to list view mode</source>
            <translation>Mudar para a vista de lista</translation>
        </message>
        <message>
            <source>Could not delete directory.</source>
            <translation>Não foi possível eliminar a pasta.</translation>
        </message>
        <message>
            <source>Create New Folder</source>
            <translation>Criar nova pasta</translation>
        </message>
        <message>
            <source>Create a New Folder</source>
            <translation>Criar uma nova pasta</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Detail View</source>
            <translation>Vista de detalhes</translation>
        </message>
        <message>
            <source>Directories</source>
            <translation>Pastas</translation>
        </message>
        <message>
            <source>Directory:</source>
            <translation>Pasta:</translation>
        </message>
        <message>
            <source>Drive</source>
            <translation>Unidade</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Ficheiro</translation>
        </message>
        <message>
            <source>File &amp;name:</source>
            <translation>&amp;Nome do ficheiro:</translation>
        </message>
        <message>
            <source>File Folder</source>
            <translation>Pasta de ficheiros</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Ficheiros</translation>
        </message>
        <message>
            <source>Files of type:</source>
            <translation>Ficheiros do tipo:</translation>
        </message>
        <message>
            <source>Find Directory</source>
            <translation>Procurar pasta</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Pasta</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Avançar</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Recuar</translation>
        </message>
        <message>
            <source>Go forward</source>
            <translation>Avançar</translation>
        </message>
        <message>
            <source>Go to the parent directory</source>
            <translation>Ir para a pasta superior</translation>
        </message>
        <message>
            <source>List View</source>
            <translation>Vista de lista</translation>
        </message>
        <message>
            <source>List of places and bookmarks</source>
            <translation>Lista de locais e marcadores</translation>
        </message>
        <message>
            <source>Look in:</source>
            <translation>Procurar em:</translation>
        </message>
        <message>
            <source>My Computer</source>
            <translation>O meu computador</translation>
        </message>
        <message>
            <source>New Folder</source>
            <translation>Nova pasta</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Parent Directory</source>
            <translation>Pasta superior</translation>
        </message>
        <message>
            <source>Recent Places</source>
            <translation>Locais recentes</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remover</translation>
        </message>
        <message>
            <source>Save As</source>
            <translation>Guardar como</translation>
        </message>
        <message>
            <source>Shortcut</source>
            <translation>Atalho</translation>
        </message>
        <message>
            <source>Show </source>
            <translation>Mostrar </translation>
        </message>
        <message>
            <source>Show &amp;hidden files</source>
            <translation>Mostrar ficheiros &amp;ocultos</translation>
        </message>
        <message>
            <source>Sidebar</source>
            <translation>Barra lateral</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Desconhecido</translation>
        </message>
    </context>
    <context>
        <name>QFileSystemModel</name>
        <message>
            <source>&lt;b&gt;The name "%1" cannot be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuation marks.</source>
            <translation>&lt;b&gt;O nome «%1» não pode ser utilizado.&lt;/b&gt;&lt;p&gt;Experimente outro nome, com menos carateres ou sem sinais de pontuação.</translation>
        </message>
        <message>
            <source>Computer</source>
            <translation>Computador</translation>
        </message>
        <message>
            <source>Date Modified</source>
            <translation>Data de modificação</translation>
        </message>
        <message>
            <source>Invalid filename</source>
            <translation>Nome de ficheiro inválido</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>My Computer</source>
            <translation>O meu computador</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamanho</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Tipo</translation>
        </message>
    </context>
    <context>
        <name>QLineEdit</name>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copiar</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>Co&amp;lar</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Refazer</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Desfazer</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>Cor&amp;tar</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>Selecionar tudo</translation>
        </message>
    </context>
    <context>
        <name>QMessageBox</name>
        <message>
            <source>&lt;h3&gt;About Qt&lt;/h3&gt;&lt;p&gt;This program uses Qt version %1.&lt;/p&gt;</source>
            <translation>&lt;h3&gt;Acerca do Qt&lt;/h3&gt;&lt;p&gt;Este programa utiliza a versão %1 do Qt.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>&lt;p&gt;Qt is a C++ toolkit for cross-platform application development.&lt;/p&gt;&lt;p&gt;Qt provides single-source portability across all major desktop operating systems. It is also available for embedded Linux and other embedded and mobile operating systems.&lt;/p&gt;&lt;p&gt;Qt is available under multiple licensing options designed to accommodate the needs of our various users.&lt;/p&gt;&lt;p&gt;Qt licensed under our commercial license agreement is appropriate for development of proprietary/commercial software where you do not want to share any source code with third parties or otherwise cannot comply with the terms of GNU (L)GPL.&lt;/p&gt;&lt;p&gt;Qt licensed under GNU (L)GPL is appropriate for the development of Qt&amp;nbsp;applications provided you can comply with the terms and conditions of the respective licenses.&lt;/p&gt;&lt;p&gt;Please see &lt;a href="http://%2/"&gt;%2&lt;/a&gt; for an overview of Qt licensing.&lt;/p&gt;&lt;p&gt;Copyright (C) %1 The Qt Company Ltd and other contributors.&lt;/p&gt;&lt;p&gt;Qt and the Qt logo are trademarks of The Qt Company Ltd.&lt;/p&gt;&lt;p&gt;Qt is The Qt Company Ltd product developed as an open source project. See &lt;a href="http://%3/"&gt;%3&lt;/a&gt; for more information.&lt;/p&gt;</source>
            <translation>&lt;p&gt;O Qt é um conjunto de ferramentas em C++ para o desenvolvimento de aplicações multiplataforma.&lt;/p&gt;&lt;p&gt;O Qt permite que um único código-fonte funcione em todos os principais sistemas operativos de secretária. Está também disponível para Linux embebido e para outros sistemas operativos embebidos e móveis.&lt;/p&gt;&lt;p&gt;O Qt está disponível com várias opções de licenciamento, concebidas para responder às necessidades dos nossos diversos utilizadores.&lt;/p&gt;&lt;p&gt;O Qt licenciado ao abrigo do nosso contrato de licença comercial é adequado ao desenvolvimento de software proprietário/comercial em que não se pretenda partilhar código-fonte com terceiros ou em que, por outro motivo, não seja possível cumprir os termos da GNU (L)GPL.&lt;/p&gt;&lt;p&gt;O Qt licenciado ao abrigo da GNU (L)GPL é adequado ao desenvolvimento de aplicações&amp;nbsp;Qt, desde que seja possível cumprir os termos e condições das respetivas licenças.&lt;/p&gt;&lt;p&gt;Consulte &lt;a href="http://%2/"&gt;%2&lt;/a&gt; para uma visão geral do licenciamento do Qt.&lt;/p&gt;&lt;p&gt;Copyright (C) %1 The Qt Company Ltd e outros colaboradores.&lt;/p&gt;&lt;p&gt;Qt e o logótipo do Qt são marcas comerciais da The Qt Company Ltd.&lt;/p&gt;&lt;p&gt;O Qt é um produto da The Qt Company Ltd desenvolvido como projeto de código aberto. Consulte &lt;a href="http://%3/"&gt;%3&lt;/a&gt; para mais informações.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>&lt;p&gt;Qt is a C++ toolkit for cross-platform application development.&lt;/p&gt;&lt;p&gt;Qt provides single-source portability across all major desktop operating systems. It is also available for embedded Linux and other embedded and mobile operating systems.&lt;/p&gt;&lt;p&gt;Qt is available under multiple licensing options designed to accommodate the needs of our various users.&lt;/p&gt;&lt;p&gt;Qt licensed under our commercial license agreement is appropriate for development of proprietary/commercial software where you do not want to share any source code with third parties or otherwise cannot comply with the terms of GNU (L)GPL.&lt;/p&gt;&lt;p&gt;Qt licensed under GNU (L)GPL is appropriate for the development of Qt&amp;nbsp;applications provided you can comply with the terms and conditions of the respective licenses.&lt;/p&gt;&lt;p&gt;Please see &lt;a href="https://%2/"&gt;%2&lt;/a&gt; for an overview of Qt licensing.&lt;/p&gt;&lt;p&gt;Copyright (C) The Qt Company Ltd. and other contributors.&lt;/p&gt;&lt;p&gt;Qt and the Qt logo are trademarks of The Qt Company Ltd.&lt;/p&gt;&lt;p&gt;Qt is The Qt Company Ltd. product developed as an open source project. See &lt;a href="https://%3/"&gt;%3&lt;/a&gt; for more information.&lt;/p&gt;</source>
            <translation>&lt;p&gt;O Qt é um conjunto de ferramentas em C++ para o desenvolvimento de aplicações multiplataforma.&lt;/p&gt;&lt;p&gt;O Qt permite que um único código-fonte funcione em todos os principais sistemas operativos de secretária. Está também disponível para Linux embebido e para outros sistemas operativos embebidos e móveis.&lt;/p&gt;&lt;p&gt;O Qt está disponível com várias opções de licenciamento, concebidas para responder às necessidades dos nossos diversos utilizadores.&lt;/p&gt;&lt;p&gt;O Qt licenciado ao abrigo do nosso contrato de licença comercial é adequado ao desenvolvimento de software proprietário/comercial em que não se pretenda partilhar código-fonte com terceiros ou em que, por outro motivo, não seja possível cumprir os termos da GNU (L)GPL.&lt;/p&gt;&lt;p&gt;O Qt licenciado ao abrigo da GNU (L)GPL é adequado ao desenvolvimento de aplicações&amp;nbsp;Qt, desde que seja possível cumprir os termos e condições das respetivas licenças.&lt;/p&gt;&lt;p&gt;Consulte &lt;a href="https://%2/"&gt;%2&lt;/a&gt; para uma visão geral do licenciamento do Qt.&lt;/p&gt;&lt;p&gt;Copyright (C) The Qt Company Ltd. e outros colaboradores.&lt;/p&gt;&lt;p&gt;Qt e o logótipo do Qt são marcas comerciais da The Qt Company Ltd.&lt;/p&gt;&lt;p&gt;O Qt é um produto da The Qt Company Ltd. desenvolvido como projeto de código aberto. Consulte &lt;a href="https://%3/"&gt;%3&lt;/a&gt; para mais informações.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>About Qt</source>
            <translation>Acerca do Qt</translation>
        </message>
        <message>
            <source>Hide Details...</source>
            <translation>Ocultar detalhes...</translation>
        </message>
        <message>
            <source>Show Details...</source>
            <translation>Mostrar detalhes...</translation>
        </message>
    </context>
    <context>
        <name>QPageSetupWidget</name>
        <message>
            <source>CC</source>
            <translation>CC</translation>
        </message>
        <message>
            <source>Cicero (CC)</source>
            <translation>Cícero (CC)</translation>
        </message>
        <message>
            <source>Custom</source>
            <translation>Personalizado</translation>
        </message>
        <message>
            <source>DD</source>
            <translation>DD</translation>
        </message>
        <message>
            <source>Didot (DD)</source>
            <translation>Didot (DD)</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Formulário</translation>
        </message>
        <message>
            <source>Height:</source>
            <translation>Altura:</translation>
        </message>
        <message>
            <source>Inches (in)</source>
            <translation>Polegadas (in)</translation>
        </message>
        <message>
            <source>Landscape</source>
            <translation>Horizontal</translation>
        </message>
        <message>
            <source>Margins</source>
            <translation>Margens</translation>
        </message>
        <message>
            <source>Millimeters (mm)</source>
            <translation>Milímetros (mm)</translation>
        </message>
        <message>
            <source>Orientation</source>
            <translation>Orientação</translation>
        </message>
        <message>
            <source>Page Layout</source>
            <translation>Esquema de página</translation>
        </message>
        <message>
            <source>Page order:</source>
            <translation>Ordem das páginas:</translation>
        </message>
        <message>
            <source>Page size:</source>
            <translation>Tamanho da página:</translation>
        </message>
        <message>
            <source>Pages per sheet:</source>
            <translation>Páginas por folha:</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papel</translation>
        </message>
        <message>
            <source>Paper source:</source>
            <translation>Origem do papel:</translation>
        </message>
        <message>
            <source>Pica (P̸)</source>
            <translation>Paica (P̸)</translation>
        </message>
        <message>
            <source>Points (pt)</source>
            <translation>Pontos (pt)</translation>
        </message>
        <message>
            <source>Portrait</source>
            <translation>Vertical</translation>
        </message>
        <message>
            <source>P̸</source>
            <translation>P̸</translation>
        </message>
        <message>
            <source>Reverse landscape</source>
            <translation>Horizontal invertida</translation>
        </message>
        <message>
            <source>Reverse portrait</source>
            <translation>Vertical invertida</translation>
        </message>
        <message>
            <source>Width:</source>
            <translation>Largura:</translation>
        </message>
        <message>
            <source>bottom margin</source>
            <translation>margem inferior</translation>
        </message>
        <message>
            <source>in</source>
            <translation>in</translation>
        </message>
        <message>
            <source>left margin</source>
            <translation>margem esquerda</translation>
        </message>
        <message>
            <source>mm</source>
            <translation>mm</translation>
        </message>
        <message>
            <source>pt</source>
            <translation>pt</translation>
        </message>
        <message>
            <source>right margin</source>
            <translation>margem direita</translation>
        </message>
        <message>
            <source>top margin</source>
            <translation>margem superior</translation>
        </message>
    </context>
    <context>
        <name>QPlatformTheme</name>
        <message>
            <source>&amp;No</source>
            <translation>&amp;Não</translation>
        </message>
        <message>
            <source>&amp;Yes</source>
            <translation>&amp;Sim</translation>
        </message>
        <message>
            <source>Abort</source>
            <translation>Abortar</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Aplicar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Ajuda</translation>
        </message>
        <message>
            <source>Ignore</source>
            <translation>Ignorar</translation>
        </message>
        <message>
            <source>N&amp;o to All</source>
            <translation>Nã&amp;o para tudo</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>OK</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Repor</translation>
        </message>
        <message>
            <source>Restore Defaults</source>
            <translation>Restaurar predefinições</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Tentar novamente</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Save All</source>
            <translation>Guardar tudo</translation>
        </message>
        <message>
            <source>Yes to &amp;All</source>
            <translation>Sim p&amp;ara tudo</translation>
        </message>
    </context>
    <context>
        <name>QPrintDialog</name>
        <message>
            <source>%1 already exists.
Do you want to overwrite it?</source>
            <translation>%1 já existe.
Deseja substituí-lo?</translation>
        </message>
        <message>
            <source>%1 does not follow the correct syntax. Please use ',' to separate ranges and pages, '-' to define ranges and make sure ranges do not intersect with each other.</source>
            <translation>%1 não segue a sintaxe correta. Utilize «,» para separar intervalos e páginas e «-» para definir intervalos, e certifique-se de que os intervalos não se sobrepõem.</translation>
        </message>
        <message>
            <source>%1 is a directory.
Please choose a different file name.</source>
            <translation>%1 é uma pasta.
Escolha outro nome de ficheiro.</translation>
        </message>
        <message>
            <source>&amp;Options &lt;&lt;</source>
            <translation>&amp;Opções &lt;&lt;</translation>
        </message>
        <message>
            <source>&amp;Options &gt;&gt;</source>
            <translation>&amp;Opções &gt;&gt;</translation>
        </message>
        <message>
            <source>&amp;Print</source>
            <translation>&amp;Imprimir</translation>
        </message>
        <message>
            <source>1 (1x1)</source>
            <translation>1 (1x1)</translation>
        </message>
        <message>
            <source>16 (4x4)</source>
            <translation>16 (4x4)</translation>
        </message>
        <message>
            <source>2 (2x1)</source>
            <translation>2 (2x1)</translation>
        </message>
        <message>
            <source>4 (2x2)</source>
            <translation>4 (2x2)</translation>
        </message>
        <message>
            <source>6 (2x3)</source>
            <translation>6 (2x3)</translation>
        </message>
        <message>
            <source>9 (3x3)</source>
            <translation>9 (3x3)</translation>
        </message>
        <message>
            <source>All Pages</source>
            <translation>Todas as páginas</translation>
        </message>
        <message>
            <source>Bottom to Top, Left to Right</source>
            <translation>De baixo para cima, da esquerda para a direita</translation>
        </message>
        <message>
            <source>Bottom to Top, Right to Left</source>
            <translation>De baixo para cima, da direita para a esquerda</translation>
        </message>
        <message>
            <source>Duplex Settings Conflicts</source>
            <translation>Conflitos nas definições de frente e verso</translation>
        </message>
        <message>
            <source>Even Pages</source>
            <translation>Páginas pares</translation>
        </message>
        <message>
            <source>File %1 is not writable.
Please choose a different file name.</source>
            <translation>Não é possível escrever no ficheiro %1.
Escolha outro nome de ficheiro.</translation>
        </message>
        <message>
            <source>Invalid Pages Definition</source>
            <translation>Definição de páginas inválida</translation>
        </message>
        <message>
            <source>Left to Right, Bottom to Top</source>
            <translation>Da esquerda para a direita, de baixo para cima</translation>
        </message>
        <message>
            <source>Left to Right, Top to Bottom</source>
            <translation>Da esquerda para a direita, de cima para baixo</translation>
        </message>
        <message>
            <source>Local file</source>
            <translation>Ficheiro local</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>OK</translation>
        </message>
        <message>
            <source>Odd Pages</source>
            <translation>Páginas ímpares</translation>
        </message>
        <message>
            <source>Options 'Pages Per Sheet' and 'Page Set' cannot be used together.
Please turn one of those options off.</source>
            <translation>As opções «Páginas por folha» e «Conjunto de páginas» não podem ser utilizadas em conjunto.
Desative uma delas.</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimir</translation>
        </message>
        <message>
            <source>Print To File ...</source>
            <translation>Imprimir para ficheiro ...</translation>
        </message>
        <message>
            <source>Print to File (PDF)</source>
            <translation>Imprimir para ficheiro (PDF)</translation>
        </message>
        <message>
            <source>Right to Left, Bottom to Top</source>
            <translation>Da direita para a esquerda, de baixo para cima</translation>
        </message>
        <message>
            <source>Right to Left, Top to Bottom</source>
            <translation>Da direita para a esquerda, de cima para baixo</translation>
        </message>
        <message>
            <source>The 'From' value cannot be greater than the 'To' value.</source>
            <translation>O valor «de» não pode ser superior ao valor «a».</translation>
        </message>
        <message>
            <source>There are conflicts in duplex settings. Do you want to fix them?</source>
            <translation>Há conflitos nas definições de frente e verso. Deseja corrigi-los?</translation>
        </message>
        <message>
            <source>Top to Bottom, Left to Right</source>
            <translation>De cima para baixo, da esquerda para a direita</translation>
        </message>
        <message>
            <source>Top to Bottom, Right to Left</source>
            <translation>De cima para baixo, da direita para a esquerda</translation>
        </message>
        <message>
            <source>Write PDF file</source>
            <translation>Escrever ficheiro PDF</translation>
        </message>
    </context>
    <context>
        <name>QPrintPropertiesDialog</name>
        <message>
            <source>Advanced Option Conflicts</source>
            <translation>Conflitos nas opções avançadas</translation>
        </message>
        <message>
            <source>Job Options</source>
            <translation>Opções do trabalho</translation>
        </message>
        <message>
            <source>Page Setup Conflicts</source>
            <translation>Conflitos na configuração da página</translation>
        </message>
        <message>
            <source>Printer Properties</source>
            <translation>Propriedades da impressora</translation>
        </message>
        <message>
            <source>There are conflicts in page setup options. Do you want to fix them?</source>
            <translation>Há conflitos nas opções de configuração da página. Deseja corrigi-los?</translation>
        </message>
        <message>
            <source>There are conflicts in some advanced options. Do you want to fix them?</source>
            <translation>Há conflitos em algumas opções avançadas. Deseja corrigi-los?</translation>
        </message>
    </context>
    <context>
        <name>QPrintSettingsOutput</name>
        <message>
            <source>Collate</source>
            <translation>Agrupar</translation>
        </message>
        <message>
            <source>Color</source>
            <translation>A cores</translation>
        </message>
        <message>
            <source>Color Mode</source>
            <translation>Modo de cor</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Cópias</translation>
        </message>
        <message>
            <source>Copies:</source>
            <translation>Cópias:</translation>
        </message>
        <message>
            <source>Current Page</source>
            <translation>Página atual</translation>
        </message>
        <message>
            <source>Double Sided Printing</source>
            <translation>Impressão nos dois lados</translation>
        </message>
        <message>
            <source>Duplex Printing</source>
            <translation>Impressão frente e verso</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Formulário</translation>
        </message>
        <message>
            <source>Grayscale</source>
            <translation>Tons de cinzento</translation>
        </message>
        <message>
            <source>Long side</source>
            <translation>Lado maior</translation>
        </message>
        <message>
            <source>Long side binding</source>
            <translation>Encadernação pelo lado maior</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Nenhuma</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Desligada</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>Opções</translation>
        </message>
        <message>
            <source>Output Settings</source>
            <translation>Definições de saída</translation>
        </message>
        <message>
            <source>Page Set:</source>
            <translation>Conjunto de páginas:</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
        <message>
            <source>Pages from</source>
            <translation>Páginas de</translation>
        </message>
        <message>
            <source>Print all</source>
            <translation>Imprimir tudo</translation>
        </message>
        <message>
            <source>Print range</source>
            <translation>Intervalo de impressão</translation>
        </message>
        <message>
            <source>Reverse</source>
            <translation>Inverter</translation>
        </message>
        <message>
            <source>Selection</source>
            <translation>Seleção</translation>
        </message>
        <message>
            <source>Short side</source>
            <translation>Lado menor</translation>
        </message>
        <message>
            <source>Short side binding</source>
            <translation>Encadernação pelo lado menor</translation>
        </message>
        <message>
            <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
            <translation>Indique páginas ou intervalos separados por vírgulas. Os intervalos são indicados por dois números separados por um hífen. Por exemplo: 3,5-7,9 imprime as páginas 3, 5, 6, 7 e 9.</translation>
        </message>
        <message>
            <source>to</source>
            <translation>a</translation>
        </message>
    </context>
    <context>
        <name>QPrintWidget</name>
        <message>
            <source>&amp;Name:</source>
            <translation>&amp;Nome:</translation>
        </message>
        <message>
            <source>...</source>
            <translation>...</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Formulário</translation>
        </message>
        <message>
            <source>Location:</source>
            <translation>Localização:</translation>
        </message>
        <message>
            <source>Output &amp;file:</source>
            <translation>&amp;Ficheiro de saída:</translation>
        </message>
        <message>
            <source>P&amp;roperties</source>
            <translation>P&amp;ropriedades</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Pré-visualização</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>Impressora</translation>
        </message>
        <message>
            <source>Type:</source>
            <translation>Tipo:</translation>
        </message>
    </context>
    <context>
        <name>QProgressDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>QScrollBar</name>
        <message>
            <source>Bottom</source>
            <translation>Fundo</translation>
        </message>
        <message>
            <source>Left edge</source>
            <translation>Extremidade esquerda</translation>
        </message>
        <message>
            <source>Page down</source>
            <translation>Página para baixo</translation>
        </message>
        <message>
            <source>Page left</source>
            <translation>Página para a esquerda</translation>
        </message>
        <message>
            <source>Page right</source>
            <translation>Página para a direita</translation>
        </message>
        <message>
            <source>Page up</source>
            <translation>Página para cima</translation>
        </message>
        <message>
            <source>Right edge</source>
            <translation>Extremidade direita</translation>
        </message>
        <message>
            <source>Scroll down</source>
            <translation>Deslocar para baixo</translation>
        </message>
        <message>
            <source>Scroll here</source>
            <translation>Deslocar para aqui</translation>
        </message>
        <message>
            <source>Scroll left</source>
            <translation>Deslocar para a esquerda</translation>
        </message>
        <message>
            <source>Scroll right</source>
            <translation>Deslocar para a direita</translation>
        </message>
        <message>
            <source>Scroll up</source>
            <translation>Deslocar para cima</translation>
        </message>
        <message>
            <source>Top</source>
            <translation>Topo</translation>
        </message>
    </context>
    <context>
        <name>QShortcut</name>
        <message>
            <source>+</source>
            <translation>+</translation>
        </message>
        <message>
            <source>Alt</source>
            <translation>Alt</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Recuar</translation>
        </message>
        <message>
            <source>Backspace</source>
            <translation>Backspace</translation>
        </message>
        <message>
            <source>Backtab</source>
            <translation>Backtab</translation>
        </message>
        <message>
            <source>Caps Lock</source>
            <translation>Caps Lock</translation>
        </message>
        <message>
            <source>CapsLock</source>
            <translation>CapsLock</translation>
        </message>
        <message>
            <source>Ctrl</source>
            <translation>Ctrl</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Del</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Delete</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Baixo</translation>
        </message>
        <message>
            <source>End</source>
            <translation>End</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Escape</source>
            <translation>Escape</translation>
        </message>
        <message>
            <source>F%1</source>
            <translation>F%1</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Avançar</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Ajuda</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Home</translation>
        </message>
        <message>
            <source>Ins</source>
            <translation>Ins</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>Insert</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Esquerda</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
        <message>
            <source>Meta</source>
            <translation>Meta</translation>
        </message>
        <message>
            <source>Num</source>
            <translation>Num</translation>
        </message>
        <message>
            <source>Num Lock</source>
            <translation>Num Lock</translation>
        </message>
        <message>
            <source>NumLock</source>
            <translation>NumLock</translation>
        </message>
        <message>
            <source>Number Lock</source>
            <translation>Number Lock</translation>
        </message>
        <message>
            <source>Page Down</source>
            <translation>Page Down</translation>
        </message>
        <message>
            <source>Page Up</source>
            <translation>Page Up</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>PgDown</source>
            <translation>PgDown</translation>
        </message>
        <message>
            <source>PgUp</source>
            <translation>PgUp</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>Print Screen</source>
            <translation>Print Screen</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>Return</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Direita</translation>
        </message>
        <message>
            <source>Scroll Lock</source>
            <translation>Scroll Lock</translation>
        </message>
        <message>
            <source>ScrollLock</source>
            <translation>ScrollLock</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Shift</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Espaço</translation>
        </message>
        <message>
            <source>SysReq</source>
            <translation>SysReq</translation>
        </message>
        <message>
            <source>System Request</source>
            <translation>System Request</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Cima</translation>
        </message>
    </context>
    <context>
        <name>QTabBar</name>
        <message>
            <source>Scroll Left</source>
            <translation>Deslocar para a esquerda</translation>
        </message>
        <message>
            <source>Scroll Right</source>
            <translation>Deslocar para a direita</translation>
        </message>
    </context>
    <context>
        <name>QUnicodeControlCharacterMenu</name>
        <message>
            <source>FSI First strong isolate</source>
            <translation>FSI Isolamento segundo o primeiro caráter forte</translation>
        </message>
        <message>
            <source>Insert Unicode control character</source>
            <translation>Inserir caráter de controlo Unicode</translation>
        </message>
        <message>
            <source>LRE Start of left-to-right embedding</source>
            <translation>LRE Início de incorporação da esquerda para a direita</translation>
        </message>
        <message>
            <source>LRI Left-to-right isolate</source>
            <translation>LRI Isolamento da esquerda para a direita</translation>
        </message>
        <message>
            <source>LRM Left-to-right mark</source>
            <translation>LRM Marca da esquerda para a direita</translation>
        </message>
        <message>
            <source>LRO Start of left-to-right override</source>
            <translation>LRO Início de direção forçada da esquerda para a direita</translation>
        </message>
        <message>
            <source>PDF Pop directional formatting</source>
            <translation>PDF Fim da formatação direcional</translation>
        </message>
        <message>
            <source>PDI Pop directional isolate</source>
            <translation>PDI Fim do isolamento direcional</translation>
        </message>
        <message>
            <source>RLE Start of right-to-left embedding</source>
            <translation>RLE Início de incorporação da direita para a esquerda</translation>
        </message>
        <message>
            <source>RLI Right-to-left isolate</source>
            <translation>RLI Isolamento da direita para a esquerda</translation>
        </message>
        <message>
            <source>RLM Right-to-left mark</source>
            <translation>RLM Marca da direita para a esquerda</translation>
        </message>
        <message>
            <source>RLO Start of right-to-left override</source>
            <translation>RLO Início de direção forçada da direita para a esquerda</translation>
        </message>
        <message>
            <source>ZWJ Zero width joiner</source>
            <translation>ZWJ Ligação de largura nula</translation>
        </message>
        <message>
            <source>ZWNJ Zero width non-joiner</source>
            <translation>ZWNJ Separação de largura nula</translation>
        </message>
        <message>
            <source>ZWSP Zero width space</source>
            <translation>ZWSP Espaço de largura nula</translation>
        </message>
    </context>
    <context>
        <name>QWidgetTextControl</name>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copiar</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>Co&amp;lar</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Refazer</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Desfazer</translation>
        </message>
        <message>
            <source>Copy &amp;Link Location</source>
            <translation>Copiar o endereço da &amp;hiperligação</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>Cor&amp;tar</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>Selecionar tudo</translation>
        </message>
    </context>
</TS>
