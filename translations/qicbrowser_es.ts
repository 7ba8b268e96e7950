<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n absent, of no single sign</source>
        <comment>factors at a site</comment>
        <translation>
            <numerusform>%Ln ausente, sin signo único</numerusform>
            <numerusform>%Ln ausentes, sin signo único</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appraisals</source>
        <translation>
            <numerusform>%Ln valoración</numerusform>
            <numerusform>%Ln valoraciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n barriers</source>
        <comment>contextual factors by their signs</comment>
        <translation>
            <numerusform>%Ln barrera</numerusform>
            <numerusform>%Ln barreras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n both enabling and hindering</source>
        <comment>contextual factors by their signs</comment>
        <translation>
            <numerusform>%Ln que facilita y dificulta</numerusform>
            <numerusform>%Ln que facilitan y dificultan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells run beyond the end of their rows, and were shortened.</source>
        <translation>
            <numerusform>%Ln celda sobrepasa el final de su fila y se ha acortado.</numerusform>
            <numerusform>%Ln celdas sobrepasan el final de su fila y se han acortado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells run over others, and were narrowed.</source>
        <translation>
            <numerusform>%Ln celda se superpone a otras y se ha estrechado.</numerusform>
            <numerusform>%Ln celdas se superponen a otras y se han estrechado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells were corrected:</source>
        <translation>
            <numerusform>Se ha corregido %Ln celda:</numerusform>
            <numerusform>Se han corregido %Ln celdas:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells were kept as printed:</source>
        <translation>
            <numerusform>Se ha conservado %Ln celda tal como está impresa:</numerusform>
            <numerusform>Se han conservado %Ln celdas tal como están impresas:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citations</source>
        <comment>that restoring a backup changes</comment>
        <translation>
            <numerusform>%Ln cita</numerusform>
            <numerusform>%Ln citas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citations</source>
        <comment>in a project</comment>
        <translation>
            <numerusform>%Ln cita</numerusform>
            <numerusform>%Ln citas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citations attached</source>
        <translation>
            <numerusform>%Ln cita adjunta</numerusform>
            <numerusform>%Ln citas adjuntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citations in the file match this reference by {ground}.</source>
        <translation>
            <numerusform>%Ln cita del archivo coincide con esta referencia por {ground}.</numerusform>
            <numerusform>%Ln citas del archivo coinciden con esta referencia por {ground}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%Ln columna</numerusform>
            <numerusform>%Ln columnas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n components, {component}, work through {mechanism} towards {outcome} [{evidence}].</source>
        <comment>what a theme says in one sentence; the number is that of the components</comment>
        <translation>
            <numerusform>{component} actúa mediante {mechanism} y conduce hacia {outcome} [{evidence}].</numerusform>
            <numerusform>%Ln componentes, {component}, actúan mediante {mechanism} y conducen hacia {outcome} [{evidence}].</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n components, {component}, work through {mechanism} towards {outcome}, although this is hindered by {barriers} [{evidence}].</source>
        <comment>what a theme says in one sentence; the number is that of the components</comment>
        <translation>
            <numerusform>{component} actúa mediante {mechanism} y conduce hacia {outcome}, aunque esto se ve dificultado por {barriers} [{evidence}].</numerusform>
            <numerusform>%Ln componentes, {component}, actúan mediante {mechanism} y conducen hacia {outcome}, aunque esto se ve dificultado por {barriers} [{evidence}].</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contextual factors</source>
        <translation>
            <numerusform>%Ln factor contextual</numerusform>
            <numerusform>%Ln factores contextuales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty columns were left out.</source>
        <translation>
            <numerusform>Se ha omitido %Ln columna vacía.</numerusform>
            <numerusform>Se han omitido %Ln columnas vacías.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty rows were left out.</source>
        <translation>
            <numerusform>Se ha omitido %Ln fila vacía.</numerusform>
            <numerusform>Se han omitido %Ln filas vacías.</numerusform>
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
            <numerusform>%Ln entrada se refiere a revisiones que están en el archivo, pero no en su biblioteca. --reviews las importa también.</numerusform>
            <numerusform>%Ln entradas se refieren a revisiones que están en el archivo, pero no en su biblioteca. --reviews las importa también.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries contained bytes that are not text, shown as “{mark}”.</source>
        <translation>
            <numerusform>%Ln entrada contenía bytes que no son texto; se muestran como «{mark}».</numerusform>
            <numerusform>%Ln entradas contenían bytes que no son texto; se muestran como «{mark}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries could not be used and are only in that file.</source>
        <translation>
            <numerusform>%Ln entrada no se pudo usar y está solo en ese archivo.</numerusform>
            <numerusform>%Ln entradas no se pudieron usar y están solo en ese archivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries differ from yours, which were kept. --theirs imports them in place of yours.</source>
        <translation>
            <numerusform>%Ln entrada difiere de la suya, que se ha conservado. --theirs la importa en lugar de la suya.</numerusform>
            <numerusform>%Ln entradas difieren de las suyas, que se han conservado. --theirs las importa en lugar de las suyas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n factors are not in your library.</source>
        <comment>of a label</comment>
        <translation>
            <numerusform>%Ln factor no está en su biblioteca.</numerusform>
            <numerusform>%Ln factores no están en su biblioteca.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n factors of labels and sites</source>
        <comment>in a project</comment>
        <translation>
            <numerusform>%Ln factor de rótulos y centros</numerusform>
            <numerusform>%Ln factores de rótulos y centros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formulas have no stored value, and their cells were read as empty.</source>
        <translation>
            <numerusform>%Ln fórmula no tiene valor guardado y su celda se ha leído como vacía.</numerusform>
            <numerusform>%Ln fórmulas no tienen valor guardado y sus celdas se han leído como vacías.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden columns were read.</source>
        <translation>
            <numerusform>Se ha leído %Ln columna oculta.</numerusform>
            <numerusform>Se han leído %Ln columnas ocultas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden rows were read.</source>
        <translation>
            <numerusform>Se ha leído %Ln fila oculta.</numerusform>
            <numerusform>Se han leído %Ln filas ocultas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden sheets were read.</source>
        <translation>
            <numerusform>Se ha leído %Ln hoja oculta.</numerusform>
            <numerusform>Se han leído %Ln hojas ocultas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images in the cells were not read. Check whether they say something that the text does not.</source>
        <translation>
            <numerusform>No se ha leído %Ln imagen de las celdas. Compruebe si dice algo que el texto no dice.</numerusform>
            <numerusform>No se han leído %Ln imágenes de las celdas. Compruebe si dicen algo que el texto no dice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n imported reviews</source>
        <comment>in a project</comment>
        <translation>
            <numerusform>%Ln revisión importada</numerusform>
            <numerusform>%Ln revisiones importadas</numerusform>
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
            <numerusform>%Ln marca es de un factor que no está en su biblioteca.</numerusform>
            <numerusform>%Ln marcas son de factores que no están en su biblioteca.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks of factors</source>
        <comment>that restoring a backup changes</comment>
        <translation>
            <numerusform>%Ln marca de factores</numerusform>
            <numerusform>%Ln marcas de factores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>at the end of a list</comment>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more on the next page</source>
        <translation>
            <numerusform>%Ln más en la página siguiente</numerusform>
            <numerusform>%Ln más en la página siguiente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more problems</source>
        <translation>
            <numerusform>%Ln problema más</numerusform>
            <numerusform>%Ln problemas más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more rows of this table come from its continuation.</source>
        <translation>
            <numerusform>%Ln fila más de esta tabla procede de su continuación.</numerusform>
            <numerusform>%Ln filas más de esta tabla proceden de su continuación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n named colours</source>
        <comment>in a project</comment>
        <translation>
            <numerusform>%Ln color con nombre</numerusform>
            <numerusform>%Ln colores con nombre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not marked yet</source>
        <comment>factors at a site</comment>
        <translation>
            <numerusform>%Ln aún sin marca</numerusform>
            <numerusform>%Ln aún sin marca</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not relevant</source>
        <comment>factors at a site</comment>
        <translation>
            <numerusform>%Ln no pertinente</numerusform>
            <numerusform>%Ln no pertinentes</numerusform>
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
            <numerusform>Se ha recuperado %Ln nota del archivo.</numerusform>
            <numerusform>Se han recuperado %Ln notas del archivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages</source>
        <comment>in a review</comment>
        <translation>
            <numerusform>%Ln pasaje</numerusform>
            <numerusform>%Ln pasajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages</source>
        <comment>found by a search</comment>
        <translation>
            <numerusform>%Ln pasaje</numerusform>
            <numerusform>%Ln pasajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages that were deleted with tracked changes were left out.</source>
        <translation>
            <numerusform>Se ha omitido %Ln pasaje eliminado con el control de cambios.</numerusform>
            <numerusform>Se han omitido %Ln pasajes eliminados con el control de cambios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present, of no single sign</source>
        <comment>factors at a site</comment>
        <translation>
            <numerusform>%Ln presente, sin signo único</numerusform>
            <numerusform>%Ln presentes, sin signo único</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n references</source>
        <comment>in a table</comment>
        <translation>
            <numerusform>%Ln referencia</numerusform>
            <numerusform>%Ln referencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n references</source>
        <comment>found by a search</comment>
        <translation>
            <numerusform>%Ln referencia</numerusform>
            <numerusform>%Ln referencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews</source>
        <comment>on the command line</comment>
        <translation>
            <numerusform>%Ln revisión</numerusform>
            <numerusform>%Ln revisiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews</source>
        <comment>in the library</comment>
        <translation>
            <numerusform>%Ln revisión</numerusform>
            <numerusform>%Ln revisiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews are in your library with other tables or answers, and were left out. --replace imports them.</source>
        <translation>
            <numerusform>%Ln revisión está en su biblioteca con otras tablas o respuestas y se ha omitido. --replace la importa.</numerusform>
            <numerusform>%Ln revisiones están en su biblioteca con otras tablas o respuestas y se han omitido. --replace las importa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews were exported to {path}.</source>
        <translation>
            <numerusform>Se ha exportado %Ln revisión a {path}.</numerusform>
            <numerusform>Se han exportado %Ln revisiones a {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <comment>on the command line</comment>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <comment>in a table</comment>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows have fewer cells than the widest row.</source>
        <translation>
            <numerusform>%Ln fila tiene menos celdas que la fila más ancha.</numerusform>
            <numerusform>%Ln filas tienen menos celdas que la fila más ancha.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows have more or fewer cells than the others.</source>
        <translation>
            <numerusform>%Ln fila tiene más o menos celdas que las demás.</numerusform>
            <numerusform>%Ln filas tienen más o menos celdas que las demás.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows have no title. Do they continue the one above?</source>
        <translation>
            <numerusform>Una fila no tiene título. ¿Continúa la anterior?</numerusform>
            <numerusform>%Ln filas no tienen título. ¿Continúan la anterior?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved searches</source>
        <comment>that restoring a backup changes</comment>
        <translation>
            <numerusform>%Ln búsqueda guardada</numerusform>
            <numerusform>%Ln búsquedas guardadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved searches</source>
        <comment>in a project</comment>
        <translation>
            <numerusform>%Ln búsqueda guardada</numerusform>
            <numerusform>%Ln búsquedas guardadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenarios</source>
        <comment>that restoring a backup changes</comment>
        <translation>
            <numerusform>%Ln escenario</numerusform>
            <numerusform>%Ln escenarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenarios</source>
        <comment>in a project</comment>
        <translation>
            <numerusform>%Ln escenario</numerusform>
            <numerusform>%Ln escenarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites</source>
        <comment>that restoring a backup changes</comment>
        <translation>
            <numerusform>%Ln centro</numerusform>
            <numerusform>%Ln centros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites</source>
        <comment>in a project</comment>
        <translation>
            <numerusform>%Ln centro</numerusform>
            <numerusform>%Ln centros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stars</source>
        <comment>in a project</comment>
        <translation>
            <numerusform>%Ln estrella</numerusform>
            <numerusform>%Ln estrellas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stars</source>
        <comment>of the reader</comment>
        <translation>
            <numerusform>%Ln estrella</numerusform>
            <numerusform>%Ln estrellas</numerusform>
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
            <numerusform>%Ln estudio</numerusform>
            <numerusform>%Ln estudios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies</source>
        <comment>in a review</comment>
        <translation>
            <numerusform>%Ln estudio</numerusform>
            <numerusform>%Ln estudios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies ({printed} printed in the source) · {source}</source>
        <comment>of a theme, and where it is from</comment>
        <translation>
            <numerusform>%Ln estudio ({printed} según la fuente) · {source}</numerusform>
            <numerusform>%Ln estudios ({printed} según la fuente) · {source}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies are cited, {printed} are printed</source>
        <translation>
            <numerusform>Se cita %Ln estudio; el número que figura en la fuente es {printed}</numerusform>
            <numerusform>Se citan %Ln estudios; el número que figura en la fuente es {printed}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies of {review}, by the themes that cite them</source>
        <translation>
            <numerusform>%Ln estudio de {review}, según los temas que lo citan</numerusform>
            <numerusform>%Ln estudios de {review}, según los temas que los citan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies · {source}</source>
        <comment>of a theme, and where it is from</comment>
        <translation>
            <numerusform>%Ln estudio · {source}</numerusform>
            <numerusform>%Ln estudios · {source}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies, {studies}, no longer count in one stream: {stream}.</source>
        <comment>of studies that still count in another stream</comment>
        <translation>
            <numerusform>El estudio {studies} ya no cuenta en una línea de evidencia: {stream}.</numerusform>
            <numerusform>%Ln estudios, {studies}, ya no cuentan en una línea de evidencia: {stream}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables inside cells were read as lines of their cells.</source>
        <translation>
            <numerusform>%Ln tabla dentro de una celda se ha leído como líneas de su celda.</numerusform>
            <numerusform>%Ln tablas dentro de celdas se han leído como líneas de sus celdas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables of replies or reviewers&apos; reports were left out.</source>
        <translation>
            <numerusform>Se ha omitido %Ln tabla de respuestas o informes de revisores.</numerusform>
            <numerusform>Se han omitido %Ln tablas de respuestas o informes de revisores.</numerusform>
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
            <numerusform>%Ln tema encontrado por la búsqueda «{query}»</numerusform>
            <numerusform>%Ln temas encontrados por la búsqueda «{query}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes found by the search “{query}” in {within} only</source>
        <translation>
            <numerusform>%Ln tema encontrado por la búsqueda «{query}» solo en {within}</numerusform>
            <numerusform>%Ln temas encontrados por la búsqueda «{query}» solo en {within}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes selected by hand</source>
        <translation>
            <numerusform>%Ln tema seleccionado a mano</numerusform>
            <numerusform>%Ln temas seleccionados a mano</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes written to {path} ({size} kB).</source>
        <translation>
            <numerusform>%Ln tema escrito en {path} ({size} kB).</numerusform>
            <numerusform>%Ln temas escritos en {path} ({size} kB).</numerusform>
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
            <numerusform>%Ln por desarrollar</numerusform>
            <numerusform>%Ln por desarrollar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to find out</source>
        <comment>factors at a site</comment>
        <translation>
            <numerusform>%Ln por averiguar</numerusform>
            <numerusform>%Ln por averiguar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a sign</source>
        <comment>contextual factors by their signs</comment>
        <translation>
            <numerusform>%Ln sin signo</numerusform>
            <numerusform>%Ln sin signo</numerusform>
        </translation>
    </message>
    <message>
        <source>(not chosen)</source>
        <comment>instead of a component, mechanism or outcome that a statement leaves out</comment>
        <translation>(no elegido)</translation>
    </message>
    <message>
        <source>(not stated in the source)</source>
        <comment>instead of a component, mechanism or outcome</comment>
        <translation>(no indicado en la fuente)</translation>
    </message>
    <message>
        <source>(note {markers})</source>
        <translation>(nota {markers})</translation>
    </message>
    <message>
        <source>(nowhere as a phrase)</source>
        <comment>a quotation mark is open</comment>
        <translation>(en ninguna parte como frase)</translation>
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
        <translation>Un archivo PDF solo se puede escribir desde la ventana.</translation>
    </message>
    <message>
        <source>A Word document holds up to {most} themes or rows; this export has {rows}.</source>
        <translation>Un documento de Word admite hasta {most} temas o filas; esta exportación tiene {rows}.</translation>
    </message>
    <message>
        <source>A cell of the theme&apos;s row in the source table, as published</source>
        <translation>Una celda de la fila del tema en la tabla de la fuente, tal como se publicó</translation>
    </message>
    <message>
        <source>A file of reviews is imported as it is, without {options}.</source>
        <translation>Un archivo de revisiones se importa tal como está, sin {options}.</translation>
    </message>
    <message>
        <source>A macro of this style uses itself: “{name}”. It was not added.</source>
        <translation>Una macro de este estilo se usa a sí misma: «{name}». El estilo no se ha añadido.</translation>
    </message>
    <message>
        <source>A mark occurs twice: there may be two configurations in this statement.</source>
        <translation>Una marca aparece dos veces: puede haber dos configuraciones en este enunciado.</translation>
    </message>
    <message>
        <source>A name can have at most {longest} characters.</source>
        <translation>Un nombre puede tener como máximo {longest} caracteres.</translation>
    </message>
    <message>
        <source>A note can have at most {longest} characters.</source>
        <translation>Una nota puede tener como máximo {longest} caracteres.</translation>
    </message>
    <message>
        <source>A note can have at most {most} tags of {longest} characters.</source>
        <translation>Una nota puede tener como máximo {most} etiquetas de {longest} caracteres.</translation>
    </message>
    <message>
        <source>A number in the sources is too large. Nothing was written.</source>
        <translation>Un número de las fuentes es demasiado grande. No se ha escrito nada.</translation>
    </message>
    <message numerus="yes">
        <source>A recipe is for one table, and %n were chosen.</source>
        <translation>
            <numerusform>Una receta es para una sola tabla, y se ha elegido %Ln.</numerusform>
            <numerusform>Una receta es para una sola tabla, y se han elegido %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>A second file beside it, ending in “-metadata.json”, has the source and licence.</source>
        <translation>Un segundo archivo junto a este, cuyo nombre termina en «-metadata.json», indica la fuente y la licencia.</translation>
    </message>
    <message>
        <source>A sheet holds up to {most} rows; this export has {rows}.</source>
        <translation>Una hoja admite hasta {most} filas; esta exportación tiene {rows}.</translation>
    </message>
    <message>
        <source>A table of {name} is no longer found in it.</source>
        <translation>Ya no se encuentra en {name} una de sus tablas.</translation>
    </message>
    <message>
        <source>A table without a title</source>
        <translation>Una tabla sin título</translation>
    </message>
    <message>
        <source>A tag is one name, without commas.</source>
        <translation>Una etiqueta es un solo nombre, sin comas.</translation>
    </message>
    <message>
        <source>A text file has no superscripts: digits as in “{text}” may be references. A saved web page, a Word file, or the table copied from one of these and pasted, keeps them.</source>
        <translation>Un archivo de texto no tiene superíndices: cifras como las de «{text}» pueden ser referencias. Una página web guardada, un archivo de Word o la tabla copiada de uno de ellos y pegada los conservan.</translation>
    </message>
    <message>
        <source>About this export</source>
        <translation>Acerca de esta exportación</translation>
    </message>
    <message>
        <source>Absent, of no single sign</source>
        <comment>contextual factors at a site</comment>
        <translation>Ausente, sin signo único</translation>
    </message>
    <message>
        <source>Add a TextQuoteSelector, or remove the selector.</source>
        <translation>Añada un TextQuoteSelector o quite el selector.</translation>
    </message>
    <message>
        <source>Add a title or authors, or paste it.</source>
        <translation>Añada un título o autores, o péguela.</translation>
    </message>
    <message>
        <source>Add it after {grade}</source>
        <translation>Añadirlo después de {grade}</translation>
    </message>
    <message>
        <source>Add when it was written, such as {example}.</source>
        <translation>Añada cuándo se escribió, por ejemplo {example}.</translation>
    </message>
    <message numerus="yes">
        <source>All %n are on the next page</source>
        <translation>
            <numerusform>Está en la página siguiente</numerusform>
            <numerusform>Las %Ln están en la página siguiente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n characters were read.</source>
        <comment>on the command line</comment>
        <translation>
            <numerusform>Se ha leído %Ln carácter.</numerusform>
            <numerusform>Se han leído los %Ln caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n notes…</source>
        <translation>
            <numerusform>%Ln nota…</numerusform>
            <numerusform>Las %Ln notas…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n studies remain.</source>
        <translation>
            <numerusform>Queda el único estudio.</numerusform>
            <numerusform>Quedan los %Ln estudios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n themes</source>
        <translation>
            <numerusform>El único tema (%Ln)</numerusform>
            <numerusform>Los %Ln temas</numerusform>
        </translation>
    </message>
    <message>
        <source>All factors</source>
        <comment>a row of totals</comment>
        <translation>Todos los factores</translation>
    </message>
    <message>
        <source>All row types, one sheet each</source>
        <translation>Todos los tipos de fila, una hoja para cada uno</translation>
    </message>
    <message>
        <source>All themes</source>
        <comment>a column of totals</comment>
        <translation>Todos los temas</translation>
    </message>
    <message>
        <source>An empty citation was not attached.</source>
        <translation>No se ha adjuntado una cita vacía.</translation>
    </message>
    <message>
        <source>An empty note was not saved.</source>
        <translation>No se ha guardado una nota vacía.</translation>
    </message>
    <message>
        <source>An import is being stored, so nothing else was opened.</source>
        <translation>Se está guardando una importación, por lo que no se ha abierto nada más.</translation>
    </message>
    <message>
        <source>Another program emptied or altered the file while it was open. Copy what you are writing, close this program, put the file back, and start again; File &gt; Backups has earlier copies.</source>
        <translation>Otro programa ha vaciado o modificado el archivo mientras estaba abierto. Copie lo que está escribiendo, cierre este programa, vuelva a poner el archivo en su sitio e inicie el programa de nuevo; en Archivo &gt; Copias de seguridad hay copias anteriores.</translation>
    </message>
    <message>
        <source>Another program is using the file: close it, then try again.</source>
        <translation>Otro programa está usando el archivo: ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another style named “{name}” was added before.</source>
        <translation>Ya se había añadido otro estilo llamado «{name}».</translation>
    </message>
    <message>
        <source>Another window is changing the library, so nothing was changed.</source>
        <translation>Otra ventana está modificando la biblioteca, por lo que no se ha cambiado nada.</translation>
    </message>
    <message numerus="yes">
        <source>Are the %n section rows groups of themes?</source>
        <translation>
            <numerusform>¿Es la fila de sección un grupo de temas?</numerusform>
            <numerusform>¿Son las %Ln filas de sección grupos de temas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Are the digits at the end of “{text}” references?</source>
        <translation>¿Son referencias las cifras al final de «{text}»?</translation>
    </message>
    <message>
        <source>Are the headings {grades} the grades of what is under them?</source>
        <translation>¿Son los encabezados {grades} los grados de lo que está debajo?</translation>
    </message>
    <message>
        <source>Are the raised numbers in “{text}” references?</source>
        <translation>¿Son referencias los números en superíndice de «{text}»?</translation>
    </message>
    <message>
        <source>Are “{first}” and “{second}” one study?</source>
        <translation>¿Son «{first}» y «{second}» un mismo estudio?</translation>
    </message>
    <message>
        <source>Arrow keys go from cell to cell, Enter goes to the theme.</source>
        <translation>Las teclas de flecha van de celda en celda; Intro va al tema.</translation>
    </message>
    <message>
        <source>As published: {heading}</source>
        <comment>Column heading</comment>
        <translation>Tal como se publicó: {heading}</translation>
    </message>
    <message>
        <source>Ask for a file with fewer or shorter notes.</source>
        <translation>Pida un archivo con menos notas o más cortas.</translation>
    </message>
    <message>
        <source>Ask for a file with fewer reviews in it.</source>
        <translation>Pida un archivo con menos revisiones.</translation>
    </message>
    <message>
        <source>Ask for its notes in several files.</source>
        <translation>Pida sus notas en varios archivos.</translation>
    </message>
    <message>
        <source>Ask for the notes, the citations and the reviews as separate files.</source>
        <translation>Pida las notas, las citas y las revisiones como archivos separados.</translation>
    </message>
    <message>
        <source>Ask whoever sent it for the file again.</source>
        <translation>Pida de nuevo el archivo a quien lo envió.</translation>
    </message>
    <message>
        <source>Attach it to the references of the evidence, with File &gt; Attach citations… or “qicbrowser references attach”.</source>
        <translation>Adjúntelo a las referencias de la evidencia, con Archivo &gt; Adjuntar citas… o «qicbrowser references attach».</translation>
    </message>
    <message>
        <source>Backups of your notes are in {folder}, and the newest is {backup}.</source>
        <translation>Las copias de seguridad de sus notas están en {folder}, y la más reciente es {backup}.</translation>
    </message>
    <message>
        <source>Barriers</source>
        <comment>Column heading</comment>
        <translation>Barreras</translation>
    </message>
    <message>
        <source>Blank means the same as above</source>
        <translation>En blanco significa lo mismo que arriba</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Both enables and hinders the mechanisms</source>
        <translation>Facilita y dificulta los mecanismos</translation>
    </message>
    <message>
        <source>Both enables and hinders the mechanisms of {theme}</source>
        <translation>Facilita y dificulta los mecanismos de {theme}</translation>
    </message>
    <message numerus="yes">
        <source>Bytes that are not text were found in {places}, and in %n other places.</source>
        <translation>
            <numerusform>Se han encontrado bytes que no son texto en {places} y en %Ln lugar más.</numerusform>
            <numerusform>Se han encontrado bytes que no son texto en {places} y en %Ln lugares más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bytes that are not text were found in {places}.</source>
        <translation>Se han encontrado bytes que no son texto en {places}.</translation>
    </message>
    <message>
        <source>CSV for Excel and other spreadsheets</source>
        <translation>CSV para Excel y otras hojas de cálculo</translation>
    </message>
    <message>
        <source>CSV, plain (RFC 4180), for R and pandas</source>
        <translation>CSV sin formato (RFC 4180), para R y pandas</translation>
    </message>
    <message>
        <source>Cells must be separated by tabs, semicolons, commas or vertical bars.</source>
        <translation>Las celdas deben estar separadas por tabulaciones, puntos y comas, comas o barras verticales.</translation>
    </message>
    <message>
        <source>Cells were split into statements and single references, and the reader corrected the text of some cells; the column “corrected” says which.</source>
        <translation>Las celdas se han dividido en enunciados y referencias sueltas, y el lector ha corregido el texto de algunas celdas; la columna «corrected» indica cuáles.</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>Column heading</comment>
        <translation>Modificada</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>Name of a fact</comment>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Check its permissions and those of its folder, or choose another folder with --data-dir.</source>
        <translation>Compruebe sus permisos y los de su carpeta, o elija otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>Check that the folder exists and is writable, or choose one with --data-dir.</source>
        <translation>Compruebe que la carpeta existe y se puede escribir en ella, o elija otra con --data-dir.</translation>
    </message>
    <message>
        <source>Check that the screen can be reached (DISPLAY, WAYLAND_DISPLAY).</source>
        <translation>Compruebe que se puede acceder a la pantalla (DISPLAY, WAYLAND_DISPLAY).</translation>
    </message>
    <message>
        <source>Check that the screen can be reached (DISPLAY, WAYLAND_DISPLAY). On Debian and Ubuntu, what Qt needs is installed with: sudo apt-get install -y {packages}</source>
        <translation>Compruebe que se puede acceder a la pantalla (DISPLAY, WAYLAND_DISPLAY). En Debian y Ubuntu, lo que Qt necesita se instala con: sudo apt-get install -y {packages}</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Compruebe el nombre.</translation>
    </message>
    <message>
        <source>Choose CSV, or fewer themes.</source>
        <translation>Elija CSV o menos temas.</translation>
    </message>
    <message>
        <source>Choose PDF in File &gt; Export.</source>
        <translation>Elija PDF en Archivo &gt; Exportar.</translation>
    </message>
    <message>
        <source>Choose a file of notes that was exported as Web Annotations (.jsonld).</source>
        <translation>Elija un archivo de notas exportado como Web Annotations (.jsonld).</translation>
    </message>
    <message>
        <source>Choose a file that QIC Browser exported. A CSV file needs its “-metadata.json” beside it.</source>
        <translation>Elija un archivo exportado por QIC Browser. Un archivo CSV necesita a su lado su «-metadata.json».</translation>
    </message>
    <message>
        <source>Choose a file that was exported with “Export project”.</source>
        <translation>Elija un archivo exportado con «Exportar proyecto».</translation>
    </message>
    <message>
        <source>Choose a file that was exported with “Export reviews”.</source>
        <translation>Elija un archivo exportado con «Exportar revisiones».</translation>
    </message>
    <message>
        <source>Choose a folder of your own. If another program has the file open, close it there first.</source>
        <translation>Elija una carpeta propia. Si otro programa tiene abierto el archivo, ciérrelo antes allí.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Elija un nombre más corto.</translation>
    </message>
    <message>
        <source>Choose a web page, JATS, Word, Excel or CSV file with the table.</source>
        <translation>Elija una página web o un archivo JATS, Word, Excel o CSV que contenga la tabla.</translation>
    </message>
    <message>
        <source>Choose a web page, or fewer themes.</source>
        <translation>Elija una página web o menos temas.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <source>Choose another folder or disk.</source>
        <translation>Elija otra carpeta u otro disco.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Choose another name or another folder.</source>
        <translation>Elija otro nombre u otra carpeta.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Choose another one with --data-dir or QICBROWSER_DATA.</source>
        <translation>Elija otra con --data-dir o QICBROWSER_DATA.</translation>
    </message>
    <message>
        <source>Choose another recipe, or leave it out.</source>
        <translation>Elija otra receta o no indique ninguna.</translation>
    </message>
    <message>
        <source>Choose at least one to export.</source>
        <translation>Elija al menos una para exportar.</translation>
    </message>
    <message>
        <source>Choose one of your labels.</source>
        <translation>Elija uno de sus rótulos.</translation>
    </message>
    <message>
        <source>Choose one with --table.</source>
        <translation>Elija una tabla con --table.</translation>
    </message>
    <message>
        <source>Choose other reviews.</source>
        <translation>Elija otras revisiones.</translation>
    </message>
    <message>
        <source>Choose the same export as CSV, XLSX, JSON, Markdown, HTML or DOCX.</source>
        <translation>Elija la misma exportación en CSV, XLSX, JSON, Markdown, HTML o DOCX.</translation>
    </message>
    <message>
        <source>Choose with --table; these are its tables:</source>
        <translation>Elija con --table; estas son sus tablas:</translation>
    </message>
    <message>
        <source>Citation</source>
        <comment>Column heading</comment>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Citation not attached</source>
        <translation>Cita no adjuntada</translation>
    </message>
    <message>
        <source>Citation not attached: {numbers}</source>
        <translation>Cita no adjuntada: {numbers}</translation>
    </message>
    <message>
        <source>Cited</source>
        <comment>Column heading: how many studies a theme cites</comment>
        <translation>Citados</translation>
    </message>
    <message>
        <source>Cited for:</source>
        <comment>before the titles of themes</comment>
        <translation>Citado para:</translation>
    </message>
    <message numerus="yes">
        <source>Cited in %n themes</source>
        <translation>
            <numerusform>Citado en %Ln tema</numerusform>
            <numerusform>Citado en %Ln temas</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Close other programs that use it and start again, or choose another folder with --data-dir.</source>
        <translation>Cierre los demás programas que la usan e inicie este de nuevo, o elija otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>Colour</source>
        <comment>Column heading</comment>
        <translation>Color</translation>
    </message>
    <message>
        <source>Column “{column}”</source>
        <comment>a place in a table</comment>
        <translation>Columna «{column}»</translation>
    </message>
    <message>
        <source>Columns</source>
        <comment>Name of a fact</comment>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Compact it with the context {address}.</source>
        <translation>Compáctelo con el contexto {address}.</translation>
    </message>
    <message>
        <source>Compare it with data/sources/.</source>
        <translation>Compárelo con data/sources/.</translation>
    </message>
    <message>
        <source>Compare them with data/sources/.</source>
        <translation>Compárelos con data/sources/.</translation>
    </message>
    <message>
        <source>Component</source>
        <comment>Column heading</comment>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Contents</source>
        <comment>Column heading</comment>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Context</source>
        <comment>Column heading</comment>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Context of the mechanisms, without a sign</source>
        <translation>Contexto de los mecanismos, sin signo</translation>
    </message>
    <message>
        <source>Context, mechanism and outcome are not marked in this statement.</source>
        <translation>En este enunciado no están marcados el contexto, el mecanismo ni el resultado.</translation>
    </message>
    <message>
        <source>Contexts</source>
        <comment>Heading of a part of a page</comment>
        <translation>Contextos</translation>
    </message>
    <message>
        <source>Contextual factor</source>
        <comment>Column heading</comment>
        <translation>Factor contextual</translation>
    </message>
    <message>
        <source>Contextual factors shown: {found} of {all}</source>
        <translation>Factores contextuales mostrados: {found} de {all}</translation>
    </message>
    <message>
        <source>Copy its reference list and paste it, or export the references as RIS.</source>
        <translation>Copie su lista de referencias y péguela, o exporte las referencias como RIS.</translation>
    </message>
    <message>
        <source>Correct it, or remove the entry.</source>
        <translation>Corríjala o quite la entrada.</translation>
    </message>
    <message>
        <source>Correct it, then build again.</source>
        <translation>Corríjalo y vuelva a generar el archivo.</translation>
    </message>
    <message>
        <source>Corrected by the reader</source>
        <comment>Column heading</comment>
        <translation>Corregido por el lector</translation>
    </message>
    <message>
        <source>Corrected when imported</source>
        <comment>what stands out in a table</comment>
        <translation>Corregido al importar</translation>
    </message>
    <message>
        <source>Counted</source>
        <comment>Column heading: whether a study counts</comment>
        <translation>Contado</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>Column heading</comment>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Creator</source>
        <comment>Column heading</comment>
        <translation>Creador</translation>
    </message>
    <message>
        <source>DOI</source>
        <comment>Column heading</comment>
        <translation>DOI</translation>
    </message>
    <message>
        <source>Delete a scenario that is no longer needed.</source>
        <translation>Elimine un escenario que ya no necesite.</translation>
    </message>
    <message>
        <source>Delete a site that is no longer needed.</source>
        <translation>Elimine un centro que ya no necesite.</translation>
    </message>
    <message>
        <source>Did you mean “{query}”?</source>
        <translation>¿Quiso decir «{query}»?</translation>
    </message>
    <message>
        <source>Direction</source>
        <comment>Column heading</comment>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Divide at arrows</source>
        <translation>Dividir en las flechas</translation>
    </message>
    <message>
        <source>Do not divide</source>
        <translation>No dividir</translation>
    </message>
    <message>
        <source>Do the raised letters or signs in “{text}” refer to notes? No note explains them.</source>
        <translation>¿Remiten a notas las letras o los signos en superíndice de «{text}»? Ninguna nota los explica.</translation>
    </message>
    <message>
        <source>Does another table begin at “{text}”?</source>
        <translation>¿Empieza otra tabla en «{text}»?</translation>
    </message>
    <message>
        <source>Does the arrow divide “{text}” into two statements?</source>
        <translation>¿Divide la flecha «{text}» en dos enunciados?</translation>
    </message>
    <message>
        <source>Does “{word}” before a statement mean that it both enables and hinders?</source>
        <translation>¿Significa «{word}» delante de un enunciado que facilita y dificulta a la vez?</translation>
    </message>
    <message>
        <source>Download or copy it again, or open it in its program and save it again.</source>
        <translation>Descárguelo o cópielo de nuevo, o ábralo en su programa y guárdelo otra vez.</translation>
    </message>
    <message>
        <source>Drop one file at a time.</source>
        <translation>Suelte un solo archivo cada vez.</translation>
    </message>
    <message>
        <source>Each cell has a place per stream, in this order: {streams}. Marks: {marks}.</source>
        <translation>Cada celda tiene un lugar por línea de evidencia, en este orden: {streams}. Marcas: {marks}.</translation>
    </message>
    <message>
        <source>Each cell is a theme: they are lists side by side</source>
        <translation>Cada celda es un tema: son listas una junto a otra</translation>
    </message>
    <message>
        <source>Edition {edition}, SHA-256 of its sources {checksum}</source>
        <translation>Edición {edition}, SHA-256 de sus fuentes {checksum}</translation>
    </message>
    <message>
        <source>Enablers</source>
        <comment>Column heading</comment>
        <translation>Facilitadores</translation>
    </message>
    <message>
        <source>Enablers and barriers</source>
        <comment>Column heading</comment>
        <translation>Facilitadores y barreras</translation>
    </message>
    <message>
        <source>Enables the mechanisms</source>
        <translation>Facilita los mecanismos</translation>
    </message>
    <message>
        <source>Enables the mechanisms of {theme}</source>
        <translation>Facilita los mecanismos de {theme}</translation>
    </message>
    <message>
        <source>Enter another name, or remove the tag.</source>
        <translation>Escriba otro nombre o quite la etiqueta.</translation>
    </message>
    <message>
        <source>Enter the name of a file.</source>
        <translation>Escriba el nombre de un archivo.</translation>
    </message>
    <message>
        <source>Everything but the window works here too: see “qicbrowser --help”.</source>
        <translation>Todo, salvo la ventana, funciona también aquí: véase «qicbrowser --help».</translation>
    </message>
    <message>
        <source>Everything the review cites</source>
        <translation>Todo lo que cita la revisión</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>Column heading</comment>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>Name of a fact</comment>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Evidence: {stream}</source>
        <comment>Column heading</comment>
        <translation>Evidencia: {stream}</translation>
    </message>
    <message>
        <source>Exactly one column should hold the themes.</source>
        <translation>Exactamente una columna debe contener los temas.</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Libro de Excel (XLSX)</translation>
    </message>
    <message>
        <source>Export all of them as one file.</source>
        <translation>Expórtelos todos en un solo archivo.</translation>
    </message>
    <message>
        <source>Export fewer publications at a time.</source>
        <translation>Exporte menos publicaciones cada vez.</translation>
    </message>
    <message>
        <source>Export fewer reviews into one file.</source>
        <translation>Exporte menos revisiones en un archivo.</translation>
    </message>
    <message>
        <source>Export it again: it may have been cut off, or changed by hand.</source>
        <translation>Expórtelo de nuevo: puede haber quedado incompleto o haberse modificado a mano.</translation>
    </message>
    <message>
        <source>Export it as JSON-LD.</source>
        <translation>Expórtelo como JSON-LD.</translation>
    </message>
    <message>
        <source>Export it framed, not flattened.</source>
        <translation>Expórtelo enmarcado («framed»), no aplanado («flattened»).</translation>
    </message>
    <message>
        <source>Export the notes again.</source>
        <translation>Exporte las notas de nuevo.</translation>
    </message>
    <message>
        <source>Export the notes as Web Annotations (.jsonld): in QIC Browser, with File &gt; Export notes… or “qicbrowser notes export -o notes.jsonld”.</source>
        <translation>Exporte las notas como Web Annotations (.jsonld): en QIC Browser, con Archivo &gt; Exportar notas… o «qicbrowser notes export -o notes.jsonld».</translation>
    </message>
    <message>
        <source>Export the notes as Web Annotations (.jsonld); in Hypothesis, as JSON.</source>
        <translation>Exporte las notas como Web Annotations (.jsonld); en Hypothesis, como JSON.</translation>
    </message>
    <message>
        <source>Export the references as RIS, BibTeX or CSL-JSON.</source>
        <translation>Exporte las referencias como RIS, BibTeX o CSL-JSON.</translation>
    </message>
    <message>
        <source>Export the references as RIS, and attach that file.</source>
        <translation>Exporte las referencias como RIS y adjunte ese archivo.</translation>
    </message>
    <message>
        <source>Export the references as RIS, or paste them as a numbered list.</source>
        <translation>Exporte las referencias como RIS o péguelas como lista numerada.</translation>
    </message>
    <message>
        <source>Exported to {path}.</source>
        <translation>Exportado a {path}.</translation>
    </message>
    <message>
        <source>Exported to {path}: {contents}.</source>
        <translation>Exportado a {path}: {contents}.</translation>
    </message>
    <message>
        <source>Field</source>
        <comment>Column heading</comment>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Files of this kind cannot be read.</source>
        <translation>Los archivos de este tipo no se pueden leer.</translation>
    </message>
    <message>
        <source>Filter the contextual factors</source>
        <translation>Filtrar los factores contextuales</translation>
    </message>
    <message>
        <source>Finding</source>
        <comment>Column heading: what stands out</comment>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Findings</source>
        <comment>Column heading</comment>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>For QIC Browser, to reopen this export:</source>
        <translation>Para QIC Browser, para reabrir esta exportación:</translation>
    </message>
    <message>
        <source>For planning</source>
        <comment>Column heading</comment>
        <translation>Para planificar</translation>
    </message>
    <message>
        <source>Free some space on the disk, or choose another one.</source>
        <translation>Libere espacio en el disco o elija otro.</translation>
    </message>
    <message>
        <source>Give it another label, or leave it out. On the command line, --replace puts it in the place of the other.</source>
        <translation>Dele otro rótulo u omítala. En la línea de comandos, --replace la pone en lugar de la otra.</translation>
    </message>
    <message>
        <source>Grade</source>
        <comment>Column heading</comment>
        <translation>Grado</translation>
    </message>
    <message>
        <source>Grade rank</source>
        <comment>Column heading</comment>
        <translation>Orden del grado</translation>
    </message>
    <message>
        <source>Graded differently from one theme to another</source>
        <translation>Con grados distintos de un tema a otro</translation>
    </message>
    <message>
        <source>Graded differently in two streams</source>
        <comment>what stands out in a table</comment>
        <translation>Con grados distintos en dos líneas de evidencia</translation>
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
        <translation>Grupo y tema</translation>
    </message>
    <message>
        <source>Hinders the mechanisms</source>
        <translation>Dificulta los mecanismos</translation>
    </message>
    <message>
        <source>Hinders the mechanisms of {theme}</source>
        <translation>Dificulta los mecanismos de {theme}</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Cómo funciona</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>If it is the notes file of QIC Browser, export its notes as Web Annotations (.jsonld), with File &gt; Export notes… or “qicbrowser notes export -o notes.jsonld”.</source>
        <translation>Si es el archivo de notas de QIC Browser, exporte sus notas como Web Annotations (.jsonld), con Archivo &gt; Exportar notas… o «qicbrowser notes export -o notes.jsonld».</translation>
    </message>
    <message>
        <source>If you know where it comes from, open it in Word or Excel and save it again.</source>
        <translation>Si sabe de dónde procede, ábralo en Word o Excel y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>Import it again.</source>
        <translation>Repita la importación.</translation>
    </message>
    <message>
        <source>Import the table once the note is saved.</source>
        <translation>Importe la tabla cuando se haya guardado la nota.</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n entries.</source>
        <comment>of a project</comment>
        <translation>
            <numerusform>Se ha importado %Ln entrada.</numerusform>
            <numerusform>Se han importado %Ln entradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n reviews.</source>
        <translation>
            <numerusform>Se ha importado %Ln revisión.</numerusform>
            <numerusform>Se han importado %Ln revisiones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n tables of {key}.</source>
        <translation>
            <numerusform>Se ha importado %Ln tabla de {key}.</numerusform>
            <numerusform>Se han importado %Ln tablas de {key}.</numerusform>
        </translation>
    </message>
    <message>
        <source>In EndNote, export with the output style “RefMan (RIS) Export”.</source>
        <translation>En EndNote, exporte con el estilo de salida «RefMan (RIS) Export».</translation>
    </message>
    <message>
        <source>In Ovid, export as “RIS”.</source>
        <translation>En Ovid, exporte como «RIS».</translation>
    </message>
    <message>
        <source>In place</source>
        <comment>contextual factors at a site</comment>
        <translation>Ya cubierto</translation>
    </message>
    <message>
        <source>In that program, export the references as RIS.</source>
        <translation>En ese programa, exporte las referencias como RIS.</translation>
    </message>
    <message>
        <source>In what context</source>
        <translation>En qué contexto</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Incluidas</translation>
    </message>
    <message>
        <source>Included, in separate columns</source>
        <translation>Incluidas, en columnas aparte</translation>
    </message>
    <message>
        <source>Is the heading “{heading}” also the group of the first rows?</source>
        <translation>¿Es el encabezado «{heading}» también el grupo de las primeras filas?</translation>
    </message>
    <message>
        <source>It both enables and hinders</source>
        <translation>Facilita y dificulta a la vez</translation>
    </message>
    <message>
        <source>It has neither a title nor an author.</source>
        <translation>No tiene título ni autor.</translation>
    </message>
    <message>
        <source>It is a word of the statement</source>
        <translation>Es una palabra del enunciado</translation>
    </message>
    <message>
        <source>It is beside another column of titles.</source>
        <translation>Está junto a otra columna de títulos.</translation>
    </message>
    <message>
        <source>It is listed as unknown.</source>
        <translation>Aparece como desconocida.</translation>
    </message>
    <message>
        <source>It is longer than {most} characters.</source>
        <translation>Tiene más de {most} caracteres.</translation>
    </message>
    <message>
        <source>It is not a citation style. Styles for most journals are at https://www.zotero.org/styles.</source>
        <translation>No es un estilo de cita. Hay estilos para la mayoría de las revistas en https://www.zotero.org/styles.</translation>
    </message>
    <message>
        <source>It is not a table of a review.</source>
        <translation>No es una tabla de una revisión.</translation>
    </message>
    <message>
        <source>It is the first column, and nothing else holds the themes.</source>
        <translation>Es la primera columna, y ninguna otra contiene los temas.</translation>
    </message>
    <message>
        <source>It is the last column of categories.</source>
        <translation>Es la última columna de categorías.</translation>
    </message>
    <message>
        <source>It matches several references: by {grounds}.</source>
        <comment>grounds is a list of several</comment>
        <translation>Coincide con varias referencias: por {grounds}.</translation>
    </message>
    <message>
        <source>It repeats an earlier citation ({place}).</source>
        <translation>Repite una cita anterior ({place}).</translation>
    </message>
    <message>
        <source>It was exported from other reviews: import these first, or reopen it where it was exported.</source>
        <translation>Procede de otras revisiones: importe primero esas revisiones, o reabra la exportación donde se hizo.</translation>
    </message>
    <message>
        <source>It was left unchanged.</source>
        <translation>No se ha modificado.</translation>
    </message>
    <message>
        <source>It was left unchanged. Move it away, or choose another folder with --data-dir.</source>
        <translation>No se ha modificado. Muévalo a otro lugar o elija otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>Item {item}</source>
        <translation>Elemento {item}</translation>
    </message>
    <message>
        <source>Item {item}: This is not a CSL-JSON item.</source>
        <translation>Elemento {item}: no es un elemento CSL-JSON.</translation>
    </message>
    <message>
        <source>Its folder does not exist: create it, or choose another one.</source>
        <translation>Su carpeta no existe: créela o elija otra.</translation>
    </message>
    <message>
        <source>Its passages are: {keys}.</source>
        <translation>Sus pasajes son: {keys}.</translation>
    </message>
    <message>
        <source>Its structure is not that of a file from QIC Browser.</source>
        <translation>Su estructura no es la de un archivo de QIC Browser.</translation>
    </message>
    <message>
        <source>Its {name} is that of the citation attached to {key}, but their titles differ.</source>
        <translation>Su {name} es el de la cita adjunta a {key}, pero los títulos difieren.</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, para programas</translation>
    </message>
    <message>
        <source>Keep as printed</source>
        <translation>Conservar tal como está impreso</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Conserve una de ellas.</translation>
    </message>
    <message>
        <source>Kept as printed</source>
        <comment>what stands out in a table</comment>
        <translation>Conservado tal como está impreso</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>Column heading</comment>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>Column heading</comment>
        <translation>Claves</translation>
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
        <translation>Rótulos de quien compartió esta página</translation>
    </message>
    <message>
        <source>Leave one of them unmatched ({place}).</source>
        <translation>Deje una de ellas sin asignar ({place}).</translation>
    </message>
    <message>
        <source>Leave out its abstract, or shorten it.</source>
        <translation>Omita su resumen o acórtelo.</translation>
    </message>
    <message>
        <source>Leave the column out, or choose another format.</source>
        <translation>Omita la columna o elija otro formato.</translation>
    </message>
    <message>
        <source>Leave the order open</source>
        <translation>Dejar el orden sin fijar</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Omitirlas</translation>
    </message>
    <message>
        <source>Leave these options out.</source>
        <translation>Omita estas opciones.</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>Column heading: how many studies are left</comment>
        <translation>Quedan</translation>
    </message>
    <message>
        <source>Licence</source>
        <comment>Column heading</comment>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Licence</source>
        <comment>Name of a fact</comment>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Línea {line}</translation>
    </message>
    <message>
        <source>Line {line}: A comma or “{sign}” is missing before “{text}” in the entry “{entry}”.</source>
        <translation>Línea {line}: falta una coma o «{sign}» delante de «{text}» en la entrada «{entry}».</translation>
    </message>
    <message>
        <source>Line {line}: A record begins before the one on line {begin} has ended (ER).</source>
        <translation>Línea {line}: empieza un registro antes de que haya terminado el de la línea {begin} (ER).</translation>
    </message>
    <message>
        <source>Line {line}: A value is missing in the entry “{entry}”.</source>
        <translation>Línea {line}: falta un valor en la entrada «{entry}».</translation>
    </message>
    <message>
        <source>Line {line}: Elements are nested too deeply. The style was not added.</source>
        <translation>Línea {line}: los elementos están anidados a demasiada profundidad. El estilo no se ha añadido.</translation>
    </message>
    <message>
        <source>Line {line}: The entry is too long with the text that it inserts from elsewhere in the file.</source>
        <translation>Línea {line}: la entrada es demasiado larga con el texto que inserta de otras partes del archivo.</translation>
    </message>
    <message>
        <source>Line {line}: The entry “{entry}” does not end, or is longer than {most} characters.</source>
        <translation>Línea {line}: la entrada «{entry}» no termina o tiene más de {most} caracteres.</translation>
    </message>
    <message>
        <source>Line {line}: The entry “{entry}” does not end.</source>
        <translation>Línea {line}: la entrada «{entry}» no termina.</translation>
    </message>
    <message>
        <source>Line {line}: The entry “{entry}” has more than {most} fields.</source>
        <translation>Línea {line}: la entrada «{entry}» tiene más de {most} campos.</translation>
    </message>
    <message>
        <source>Line {line}: The record that begins here has no end (ER).</source>
        <translation>Línea {line}: el registro que empieza aquí no tiene final (ER).</translation>
    </message>
    <message>
        <source>Line {line}: There are more than {most} entries.</source>
        <translation>Línea {line}: hay más de {most} entradas.</translation>
    </message>
    <message>
        <source>Line {line}: This field is longer than {most} characters.</source>
        <translation>Línea {line}: este campo tiene más de {most} caracteres.</translation>
    </message>
    <message>
        <source>Line {line}: This is not text.</source>
        <translation>Línea {line}: esto no es texto.</translation>
    </message>
    <message>
        <source>Line {line}: This is not valid XML ({reason}). The style was not added.</source>
        <translation>Línea {line}: no es XML válido ({reason}). El estilo no se ha añadido.</translation>
    </message>
    <message>
        <source>Line {line}: This line does not belong to a field.</source>
        <translation>Línea {line}: esta línea no pertenece a ningún campo.</translation>
    </message>
    <message>
        <source>Line {line}: This reference is longer than {most} characters.</source>
        <translation>Línea {line}: esta referencia tiene más de {most} caracteres.</translation>
    </message>
    <message>
        <source>Line {line}: “=” is missing after “{name}” in the entry “{entry}”.</source>
        <translation>Línea {line}: falta «=» después de «{name}» en la entrada «{entry}».</translation>
    </message>
    <message>
        <source>Line {line}: “{tag}” is outside a record.</source>
        <translation>Línea {line}: «{tag}» está fuera de un registro.</translation>
    </message>
    <message>
        <source>Look for two entries with the same key, or a value of the wrong type. Nothing was written.</source>
        <translation>Busque dos entradas con la misma clave o un valor de tipo incorrecto. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>Many changes are still being saved.</source>
        <translation>Todavía se están guardando muchos cambios.</translation>
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
        <translation>Coincide por {ground}.</translation>
    </message>
    <message>
        <source>Mechanisms</source>
        <comment>Column heading</comment>
        <translation>Mecanismos</translation>
    </message>
    <message>
        <source>Merge some labels, or delete some.</source>
        <translation>Combine algunos rótulos o elimine algunos.</translation>
    </message>
    <message>
        <source>More than one column holds grades; the first one in each row is used.</source>
        <translation>Más de una columna contiene grados; en cada fila se usa la primera que los tiene.</translation>
    </message>
    <message>
        <source>More than one column holds numbers of studies; the first one in each row is used.</source>
        <translation>Más de una columna contiene números de estudios; en cada fila se usa la primera que los tiene.</translation>
    </message>
    <message>
        <source>Most of its cells look like it.</source>
        <translation>La mayoría de sus celdas lo parecen.</translation>
    </message>
    <message>
        <source>Move it away, or choose another folder with --data-dir.</source>
        <translation>Muévalo a otro lugar o elija otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>My label</source>
        <comment>Column heading</comment>
        <translation>Mi rótulo</translation>
    </message>
    <message>
        <source>My labels</source>
        <translation>Mis rótulos</translation>
    </message>
    <message>
        <source>My labels</source>
        <comment>Column heading</comment>
        <translation>Mis rótulos</translation>
    </message>
    <message>
        <source>My mark</source>
        <comment>Column heading</comment>
        <translation>Mi marca</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Mis notas</translation>
    </message>
    <message>
        <source>My reason</source>
        <comment>Column heading</comment>
        <translation>Mi motivo</translation>
    </message>
    <message>
        <source>My reason:</source>
        <comment>before the reader&apos;s own words</comment>
        <translation>Mi motivo:</translation>
    </message>
    <message>
        <source>N = {printed} is printed, but the number of studies cited is {cited}.</source>
        <translation>En la fuente figura N = {printed}, pero el número de estudios citados es {cited}.</translation>
    </message>
    <message>
        <source>Name a file of that folder.</source>
        <translation>Indique un archivo de esa carpeta.</translation>
    </message>
    <message>
        <source>Name a reference by its label, or one of these: {names}.</source>
        <translation>Indique una referencia por su rótulo o uno de estos: {names}.</translation>
    </message>
    <message>
        <source>Name a reference by its label: the table has no streams and no grades.</source>
        <translation>Indique una referencia por su rótulo: la tabla no tiene líneas de evidencia ni grados.</translation>
    </message>
    <message>
        <source>Name an existing folder with -o, or a file whose name ends in .qiclibrary.</source>
        <translation>Indique una carpeta existente con -o, o un archivo cuyo nombre termine en .qiclibrary.</translation>
    </message>
    <message>
        <source>Name one or more of them, or write --all.</source>
        <translation>Indique una o varias, o escriba --all.</translation>
    </message>
    <message>
        <source>Name one or several reviews, or share all.</source>
        <translation>Indique una o varias revisiones, o comparta todas.</translation>
    </message>
    <message>
        <source>Name one with --data-dir or {variable}.</source>
        <translation>Indique una con --data-dir o {variable}.</translation>
    </message>
    <message>
        <source>Name the folder that holds the sources.</source>
        <translation>Indique la carpeta que contiene las fuentes.</translation>
    </message>
    <message>
        <source>Name themes of one table: streams and grades are those of a table.</source>
        <translation>Indique temas de una sola tabla: las líneas de evidencia y los grados son propios de cada tabla.</translation>
    </message>
    <message>
        <source>Name two themes or more.</source>
        <translation>Indique dos temas o más.</translation>
    </message>
    <message>
        <source>Neither the heading nor the cells say what it holds.</source>
        <translation>Ni el encabezado ni las celdas dicen qué contiene.</translation>
    </message>
    <message>
        <source>Next studies</source>
        <translation>Estudios siguientes</translation>
    </message>
    <message>
        <source>Next themes</source>
        <translation>Temas siguientes</translation>
    </message>
    <message>
        <source>No backup of your notes was made in {folder}: {reason}.</source>
        <translation>No se ha hecho ninguna copia de seguridad de sus notas en {folder}: {reason}.</translation>
    </message>
    <message>
        <source>No citation is attached to this reference.</source>
        <translation>Esta referencia no tiene ninguna cita adjunta.</translation>
    </message>
    <message>
        <source>No citation was found.</source>
        <translation>No se ha encontrado ninguna cita.</translation>
    </message>
    <message>
        <source>No column of contextual factors was found that the signs of this column belong to.</source>
        <translation>No se ha encontrado ninguna columna de factores contextuales a la que pertenezcan los signos de esta columna.</translation>
    </message>
    <message>
        <source>No contextual factor was found.</source>
        <translation>No se ha encontrado ningún factor contextual.</translation>
    </message>
    <message>
        <source>No other window can be opened on {path}.</source>
        <translation>No se puede abrir ninguna otra ventana con {path}.</translation>
    </message>
    <message>
        <source>No outcome stated</source>
        <comment>what stands out in a table</comment>
        <translation>No se indica ningún resultado</translation>
    </message>
    <message>
        <source>No permission to write the file: check its permissions and its folder&apos;s.</source>
        <translation>Sin permiso para escribir el archivo: compruebe sus permisos y los de su carpeta.</translation>
    </message>
    <message>
        <source>No results, even with any one part removed.</source>
        <translation>Sin resultados, aunque se quite cualquiera de las partes.</translation>
    </message>
    <message>
        <source>No results.</source>
        <translation>Sin resultados.</translation>
    </message>
    <message>
        <source>No review is named.</source>
        <translation>No se ha indicado ninguna revisión.</translation>
    </message>
    <message>
        <source>No table was found in this text.</source>
        <translation>No se ha encontrado ninguna tabla en este texto.</translation>
    </message>
    <message>
        <source>No themes were chosen.</source>
        <translation>No se ha elegido ningún tema.</translation>
    </message>
    <message>
        <source>No words were selected.</source>
        <translation>No se ha seleccionado ninguna palabra.</translation>
    </message>
    <message>
        <source>No: it is a row like the others</source>
        <translation>No: es una fila como las demás</translation>
    </message>
    <message>
        <source>No: these are headings of the same table</source>
        <translation>No: son encabezados de la misma tabla</translation>
    </message>
    <message>
        <source>None of the themes of this export are in this evidence.</source>
        <translation>Ninguno de los temas de esta exportación está en esta evidencia.</translation>
    </message>
    <message>
        <source>None of the themes shown cites a study.</source>
        <translation>Ninguno de los temas mostrados cita un estudio.</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>Sin grado</translation>
    </message>
    <message>
        <source>Not imported, because what they are on is not in your library: {contents}.</source>
        <translation>No importado, porque aquello a lo que se refiere no está en su biblioteca: {contents}.</translation>
    </message>
    <message>
        <source>Not in this edition of the evidence</source>
        <comment>Heading of a report</comment>
        <translation>No está en esta edición de la evidencia</translation>
    </message>
    <message>
        <source>Not included</source>
        <translation>No incluidas</translation>
    </message>
    <message>
        <source>Not marked yet</source>
        <comment>contextual factors at a site</comment>
        <translation>Aún sin marca</translation>
    </message>
    <message>
        <source>Not relevant</source>
        <comment>contextual factors at a site</comment>
        <translation>No pertinente</translation>
    </message>
    <message>
        <source>Note ID</source>
        <comment>Column heading</comment>
        <translation>ID de la nota</translation>
    </message>
    <message>
        <source>Note, highlight or star</source>
        <translation>Nota, resaltado o estrella</translation>
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
        <translation>Notas de quien compartió esta página</translation>
    </message>
    <message>
        <source>Notes to the table</source>
        <translation>Notas de la tabla</translation>
    </message>
    <message>
        <source>Nothing in it can be read.</source>
        <translation>No se puede leer nada de su contenido.</translation>
    </message>
    <message>
        <source>Nothing in it could be read. Import the reviews again.</source>
        <translation>No se ha podido leer nada de su contenido. Importe las revisiones de nuevo.</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>No hay nada que llame la atención.</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>No se ha exportado nada.</translation>
    </message>
    <message>
        <source>Nothing was read. Export the file again, or correct that line.</source>
        <translation>No se ha leído nada. Exporte el archivo de nuevo o corrija esa línea.</translation>
    </message>
    <message>
        <source>Nothing was read. Export the file again, or remove that item.</source>
        <translation>No se ha leído nada. Exporte el archivo de nuevo o quite ese elemento.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se ha escrito nada.</translation>
    </message>
    <message>
        <source>Of {theme}, without a sign in the table</source>
        <translation>De {theme}, sin signo en la tabla</translation>
    </message>
    <message>
        <source>Older copies may be in {folder}.</source>
        <translation>Puede haber copias más antiguas en {folder}.</translation>
    </message>
    <message>
        <source>On: {where}</source>
        <comment>The theme or reference of a note</comment>
        <translation>Sobre: {where}</translation>
    </message>
    <message>
        <source>One row per appraisal</source>
        <translation>Una fila por valoración</translation>
    </message>
    <message>
        <source>One row per note, notes only</source>
        <translation>Una fila por nota, solo notas</translation>
    </message>
    <message>
        <source>One row per passage</source>
        <translation>Una fila por pasaje</translation>
    </message>
    <message>
        <source>One row per theme</source>
        <translation>Una fila por tema</translation>
    </message>
    <message>
        <source>One study: {label}</source>
        <translation>Un estudio: {label}</translation>
    </message>
    <message>
        <source>One theme</source>
        <translation>Un tema</translation>
    </message>
    <message>
        <source>Open a page that shows the table as text, such as the article at PubMed Central, or paste the table.</source>
        <translation>Abra una página que muestre la tabla como texto, como el artículo en PubMed Central, o pegue la tabla.</translation>
    </message>
    <message>
        <source>Open a table (HTML, XML, DOCX, XLSX, CSV), reviews (.qiclibrary), citations (RIS, BibTeX, NBIB, CSL-JSON, a reference list as .txt), notes (JSON-LD) or a project (.qicproject).</source>
        <translation>Abra una tabla (HTML, XML, DOCX, XLSX, CSV), revisiones (.qiclibrary), citas (RIS, BibTeX, NBIB, CSL-JSON, una lista de referencias en .txt), notas (JSON-LD) o un proyecto (.qicproject).</translation>
    </message>
    <message>
        <source>Open it in its program and save it as .xlsx or .docx.</source>
        <translation>Ábralo en su programa y guárdelo como .xlsx o .docx.</translation>
    </message>
    <message>
        <source>Open it in its program, save a copy without a password, and choose that.</source>
        <translation>Ábralo en su programa, guarde una copia sin contraseña y elija esa copia.</translation>
    </message>
    <message>
        <source>Open it when the import is done, or cancel the import first.</source>
        <translation>Ábralo cuando termine la importación, o cancele antes la importación.</translation>
    </message>
    <message>
        <source>Open it with that version, or choose another folder with --data-dir.</source>
        <translation>Ábralo con esa versión o elija otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>Other columns under the same heading hold it.</source>
        <translation>Lo contienen otras columnas bajo el mismo encabezado.</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <comment>Column heading</comment>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>PDF, a theme on one page</source>
        <translation>PDF, un tema en una página</translation>
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
        <translation>Parte de un tema</translation>
    </message>
    <message>
        <source>Part of the file is damaged. Close the program and start it again: it sets the damaged file aside and keeps what can be read of it.</source>
        <translation>Una parte del archivo está dañada. Cierre el programa e inícielo de nuevo: apartará el archivo dañado y conservará lo que se pueda leer de él.</translation>
    </message>
    <message>
        <source>Part of your notes file is damaged.</source>
        <translation>Una parte de su archivo de notas está dañada.</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <comment>Name of a list of links</comment>
        <translation>Partes de esta página</translation>
    </message>
    <message>
        <source>Passage</source>
        <comment>Column heading</comment>
        <translation>Pasaje</translation>
    </message>
    <message>
        <source>Passage key</source>
        <comment>Column heading</comment>
        <translation>Clave del pasaje</translation>
    </message>
    <message>
        <source>Passages</source>
        <comment>Column heading</comment>
        <translation>Pasajes</translation>
    </message>
    <message>
        <source>Paste fewer publications at a time.</source>
        <translation>Pegue menos publicaciones cada vez.</translation>
    </message>
    <message>
        <source>Pasted content</source>
        <comment>instead of the name of a file</comment>
        <translation>Contenido pegado</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Planning sheet</source>
        <comment>Title of a sheet</comment>
        <translation>Hoja de planificación</translation>
    </message>
    <message>
        <source>Planning sheet: {site}</source>
        <translation>Hoja de planificación: {site}</translation>
    </message>
    <message>
        <source>Position</source>
        <comment>Column heading</comment>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Present, of no single sign</source>
        <comment>contextual factors at a site</comment>
        <translation>Presente, sin signo único</translation>
    </message>
    <message>
        <source>Previous studies</source>
        <translation>Estudios anteriores</translation>
    </message>
    <message>
        <source>Previous themes</source>
        <translation>Temas anteriores</translation>
    </message>
    <message>
        <source>Printed number of studies</source>
        <comment>what stands out in a table</comment>
        <translation>Número de estudios impreso</translation>
    </message>
    <message>
        <source>Printed numbers</source>
        <comment>Column heading</comment>
        <translation>Números impresos</translation>
    </message>
    <message>
        <source>Quality of evidence</source>
        <translation>Calidad de la evidencia</translation>
    </message>
    <message>
        <source>Quotation marks do not match, so they were read as part of the text.</source>
        <translation>Las comillas no están emparejadas, por lo que se han leído como parte del texto.</translation>
    </message>
    <message>
        <source>Quote</source>
        <comment>Column heading</comment>
        <translation>Texto citado</translation>
    </message>
    <message>
        <source>RIS, PubMed (.nbib), BibTeX, CSL-JSON and a numbered list of references can be read.</source>
        <translation>Se pueden leer RIS, PubMed (.nbib), BibTeX, CSL-JSON y una lista numerada de referencias.</translation>
    </message>
    <message>
        <source>Readwise does not say which passage a highlight is in. Write these notes in QIC Browser.</source>
        <translation>Readwise no dice en qué pasaje está un resaltado. Escriba estas notas en QIC Browser.</translation>
    </message>
    <message>
        <source>Reason for the grade</source>
        <comment>Column heading</comment>
        <translation>Motivo del grado</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>Column heading</comment>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Record key</source>
        <comment>Column heading</comment>
        <translation>Clave del registro</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>Column heading</comment>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Reference key</source>
        <comment>Column heading</comment>
        <translation>Clave de la referencia</translation>
    </message>
    <message>
        <source>Reference {number}</source>
        <translation>Referencia {number}</translation>
    </message>
    <message>
        <source>Reference {number} of {review}</source>
        <translation>Referencia {number} de {review}</translation>
    </message>
    <message>
        <source>Reference {reference} has no grade, though others in its cell have one.</source>
        <translation>La referencia {reference} no tiene grado, aunque otras de su celda sí lo tienen.</translation>
    </message>
    <message>
        <source>Reference {reference} is not in the file&apos;s own list.</source>
        <translation>La referencia {reference} no está en la lista del propio archivo.</translation>
    </message>
    <message>
        <source>Reference {reference} is printed twice in one cell with the grade {grade}.</source>
        <translation>La referencia {reference} figura dos veces en una celda con el grado {grade}.</translation>
    </message>
    <message>
        <source>References</source>
        <comment>Column heading</comment>
        <translation>Referencias</translation>
    </message>
    <message>
        <source>References</source>
        <comment>Heading of the reference list</comment>
        <translation>Referencias</translation>
    </message>
    <message>
        <source>Reinstall the program, or rebuild the file with “qicbrowser build”.</source>
        <translation>Reinstale el programa o vuelva a generar el archivo con «qicbrowser build».</translation>
    </message>
    <message>
        <source>Remarks</source>
        <comment>Column heading</comment>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Remove it first (“qicbrowser references style remove {name}”), or rename your file.</source>
        <translation>Quítelo primero («qicbrowser references style remove {name}») o cambie el nombre de su archivo.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Quítelo.</translation>
    </message>
    <message>
        <source>Remove some marks.</source>
        <translation>Quite algunas marcas.</translation>
    </message>
    <message>
        <source>Remove some.</source>
        <translation>Quite algunas.</translation>
    </message>
    <message>
        <source>Remove “{part}”: {count}</source>
        <comment>{count} is such as: 2 themes</comment>
        <translation>Quitar «{part}»: {count}</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>Column heading</comment>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Review DOI</source>
        <comment>Column heading</comment>
        <translation>DOI de la revisión</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>Column heading</comment>
        <translation>Función</translation>
    </message>
    <message>
        <source>Row</source>
        <comment>Column heading</comment>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Row type</source>
        <comment>Name of a fact</comment>
        <translation>Tipo de fila</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <comment>a row of the source table</comment>
        <translation>Fila {number}</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <comment>a place in a table</comment>
        <translation>Fila {row}</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”</source>
        <comment>a place in a table</comment>
        <translation>Fila {row}, columna «{column}»</translation>
    </message>
    <message>
        <source>Rows</source>
        <comment>Name of a fact</comment>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Save a copy that has only the tables you need, and choose that.</source>
        <translation>Guarde una copia que solo tenga las tablas que necesita y elija esa copia.</translation>
    </message>
    <message>
        <source>Save it again as CSV, UTF-8.</source>
        <translation>Guárdelo de nuevo como CSV, UTF-8.</translation>
    </message>
    <message>
        <source>Save it again with “qicbrowser import --save-recipe”.</source>
        <translation>Guarde la receta de nuevo con «qicbrowser import --save-recipe».</translation>
    </message>
    <message>
        <source>Save only the part with the table, and open that.</source>
        <translation>Guarde solo la parte con la tabla y ábrala.</translation>
    </message>
    <message>
        <source>Save the page as HTML, or copy the table and paste it.</source>
        <translation>Guarde la página como HTML, o copie la tabla y péguela.</translation>
    </message>
    <message>
        <source>Save the reference list as plain text, or export the references as RIS.</source>
        <translation>Guarde la lista de referencias como texto sin formato o exporte las referencias como RIS.</translation>
    </message>
    <message>
        <source>Save them as a file, or choose fewer.</source>
        <translation>Guárdelos como archivo o elija menos.</translation>
    </message>
    <message>
        <source>Say of columns that are not groups of themes that they hold something else, such as notes.</source>
        <translation>Indique que las columnas que no son grupos de temas contienen otra cosa, por ejemplo notas.</translation>
    </message>
    <message>
        <source>Say which review the table is from, with --title.</source>
        <translation>Indique de qué revisión es la tabla, con --title.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <comment>Column heading</comment>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Scenario without a name</source>
        <comment>one that was recovered from a damaged file</comment>
        <translation>Escenario sin nombre</translation>
    </message>
    <message>
        <source>Search everywhere: {count}</source>
        <comment>{count} is such as: 2 themes</comment>
        <translation>Buscar en todo: {count}</translation>
    </message>
    <message>
        <source>Search for {part}: {count}</source>
        <comment>{count} is such as: 2 themes</comment>
        <translation>Buscar {part}: {count}</translation>
    </message>
    <message>
        <source>Search in this page</source>
        <translation>Buscar en esta página</translation>
    </message>
    <message>
        <source>Select some words on the page first.</source>
        <translation>Seleccione primero algunas palabras de la página.</translation>
    </message>
    <message>
        <source>Select the whole table in the web page or document, copy it, and paste it here.</source>
        <translation>Seleccione toda la tabla en la página web o el documento, cópiela y péguela aquí.</translation>
    </message>
    <message>
        <source>Select words of a passage.</source>
        <translation>Seleccione palabras de un pasaje.</translation>
    </message>
    <message>
        <source>Selection</source>
        <comment>Name of a fact</comment>
        <translation>Selección</translation>
    </message>
    <message>
        <source>Separate at {separator}</source>
        <comment>tabs, semicolons, commas or vertical bars</comment>
        <translation>Separar por {separator}</translation>
    </message>
    <message>
        <source>Separate themes</source>
        <translation>Separar los temas</translation>
    </message>
    <message>
        <source>Set the clocks of both computers, and correct it.</source>
        <translation>Ponga en hora los relojes de ambos equipos y corríjala.</translation>
    </message>
    <message>
        <source>Several files were dropped together; none was opened.</source>
        <translation>Se han soltado varios archivos a la vez; no se ha abierto ninguno.</translation>
    </message>
    <message>
        <source>Several tables are in your library: name one with --table.</source>
        <translation>Hay varias tablas en su biblioteca: indique una con --table.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Escriba un texto más corto.</translation>
    </message>
    <message>
        <source>Shorten the name.</source>
        <translation>Acorte el nombre.</translation>
    </message>
    <message>
        <source>Shorten the reason.</source>
        <translation>Acorte el motivo.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Sign</source>
        <comment>Column heading: whether a contextual factor enables or hinders</comment>
        <translation>Signo</translation>
    </message>
    <message>
        <source>Site without a name</source>
        <comment>one that was recovered from a damaged file</comment>
        <translation>Centro sin nombre</translation>
    </message>
    <message>
        <source>Skip to the themes</source>
        <translation>Saltar a los temas</translation>
    </message>
    <message>
        <source>Some statements have a sign in words. Are those without one enablers?</source>
        <translation>Algunos enunciados tienen un signo en palabras. ¿Son facilitadores los que no lo tienen?</translation>
    </message>
    <message>
        <source>Some symbols or equations of the document were not read. Compare the cells with the document.</source>
        <translation>Algunos símbolos o ecuaciones del documento no se han leído. Compare las celdas con el documento.</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>Name of a fact</comment>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Source and licence</source>
        <comment>Heading of a part of a page</comment>
        <translation>Fuente y licencia</translation>
    </message>
    <message>
        <source>Sources</source>
        <comment>Heading</comment>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Split it into two notes.</source>
        <translation>Divídala en dos notas.</translation>
    </message>
    <message>
        <source>Split it into two.</source>
        <translation>Divídalo en dos.</translation>
    </message>
    <message>
        <source>Starred</source>
        <comment>Column heading</comment>
        <translation>Con estrella</translation>
    </message>
    <message>
        <source>Start the program again: it recovers what can be read.</source>
        <translation>Inicie el programa de nuevo: recuperará lo que se pueda leer.</translation>
    </message>
    <message>
        <source>Stream</source>
        <comment>Column heading</comment>
        <translation>Línea de evidencia</translation>
    </message>
    <message>
        <source>Studies</source>
        <comment>Column heading</comment>
        <translation>Estudios</translation>
    </message>
    <message>
        <source>Studies cited</source>
        <translation>Estudios citados</translation>
    </message>
    <message>
        <source>Studies counted</source>
        <comment>Column heading</comment>
        <translation>Estudios contados</translation>
    </message>
    <message>
        <source>Studies printed</source>
        <comment>Column heading</comment>
        <translation>Estudios (N impreso)</translation>
    </message>
    <message>
        <source>Studies without a citation</source>
        <comment>what stands out in a table</comment>
        <translation>Estudios sin cita</translation>
    </message>
    <message>
        <source>Study</source>
        <comment>Column heading</comment>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>Study quality</source>
        <comment>Column heading</comment>
        <translation>Calidad del estudio</translation>
    </message>
    <message>
        <source>Study {number} is listed twice as {grade}.</source>
        <translation>El estudio {number} aparece dos veces como {grade}.</translation>
    </message>
    <message>
        <source>Styles for most journals are at https://www.zotero.org/styles.</source>
        <translation>Hay estilos para la mayoría de las revistas en https://www.zotero.org/styles.</translation>
    </message>
    <message>
        <source>Tab-separated (TSV)</source>
        <translation>Separado por tabulaciones (TSV)</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>Column heading</comment>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Table row</source>
        <comment>Column heading</comment>
        <translation>Fila de la tabla</translation>
    </message>
    <message>
        <source>Table title</source>
        <comment>Column heading</comment>
        <translation>Título de la tabla</translation>
    </message>
    <message>
        <source>Table without a number or title</source>
        <comment>a heading on the command line</comment>
        <translation>Tabla sin número ni título</translation>
    </message>
    <message>
        <source>Table without a number: {title}</source>
        <comment>a heading on the command line</comment>
        <translation>Tabla sin número: {title}</translation>
    </message>
    <message>
        <source>Table {label} is an image, and cannot be read.</source>
        <translation>La tabla {label} es una imagen y no se puede leer.</translation>
    </message>
    <message>
        <source>Table {label} of this review is in the library already.</source>
        <translation>La tabla {label} de esta revisión ya está en la biblioteca.</translation>
    </message>
    <message>
        <source>Table {label} {title}</source>
        <comment>a heading on the command line</comment>
        <translation>Tabla {label} {title}</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>Tabla {number}</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <comment>a table without a title</comment>
        <translation>Tabla {number}</translation>
    </message>
    <message>
        <source>Table {table}, row {row}, column “{column}”: {problem}</source>
        <translation>Tabla {table}, fila {row}, columna «{column}»: {problem}</translation>
    </message>
    <message>
        <source>Table {table}, row {row}: {problem}</source>
        <translation>Tabla {table}, fila {row}: {problem}</translation>
    </message>
    <message>
        <source>Table {table}: {problem}</source>
        <translation>Tabla {table}: {problem}</translation>
    </message>
    <message>
        <source>Tags</source>
        <comment>Column heading</comment>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Text is never written as a formula. The sheet “About” has the source and licence.</source>
        <translation>El texto nunca se escribe como fórmula. La hoja «About» indica la fuente y la licencia.</translation>
    </message>
    <message>
        <source>Text is written unchanged, even where a spreadsheet could read it as a formula.</source>
        <translation>El texto se escribe sin cambios, incluso donde una hoja de cálculo podría leerlo como fórmula.</translation>
    </message>
    <message>
        <source>Text key</source>
        <comment>Column heading</comment>
        <translation>Clave del texto</translation>
    </message>
    <message numerus="yes">
        <source>Text that a spreadsheet could read as a formula gets an apostrophe: %n cells.</source>
        <translation>
            <numerusform>El texto que una hoja de cálculo podría leer como fórmula lleva un apóstrofo: %Ln celda.</numerusform>
            <numerusform>El texto que una hoja de cálculo podría leer como fórmula lleva un apóstrofo: %Ln celdas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Text that a spreadsheet could read as a formula gets an apostrophe; the number of cells is shown after export.</source>
        <translation>El texto que una hoja de cálculo podría leer como fórmula lleva un apóstrofo; el número de celdas se muestra después de exportar.</translation>
    </message>
    <message>
        <source>The N printed beside the title; blank where none is</source>
        <translation>El N impreso junto al título; en blanco si no hay ninguno</translation>
    </message>
    <message>
        <source>The authors and the year of the review</source>
        <translation>Los autores y el año de la revisión</translation>
    </message>
    <message>
        <source>The backup {name} is damaged, and was left unchanged.</source>
        <translation>La copia de seguridad {name} está dañada y no se ha modificado.</translation>
    </message>
    <message>
        <source>The barriers, one per line</source>
        <translation>Las barreras, una por línea</translation>
    </message>
    <message>
        <source>The bundled reviews are shown.</source>
        <translation>Se muestran las revisiones incluidas con el programa.</translation>
    </message>
    <message>
        <source>The cell covers columns that hold different things.</source>
        <translation>La celda abarca columnas que contienen cosas distintas.</translation>
    </message>
    <message>
        <source>The cells of the passage&apos;s row that the reader corrected, one per line: as printed, and what it was read as</source>
        <translation>Las celdas de la fila del pasaje que el lector ha corregido, una por línea: tal como está impresa y cómo se ha leído</translation>
    </message>
    <message>
        <source>The cells of the theme&apos;s rows that the reader corrected, one per line: as printed, and what it was read as</source>
        <translation>Las celdas de las filas del tema que el lector ha corregido, una por línea: tal como está impresa y cómo se ha leído</translation>
    </message>
    <message>
        <source>The cells were separated at {used}, as you answered.</source>
        <translation>Las celdas se han separado por {used}, como usted respondió.</translation>
    </message>
    <message>
        <source>The cells were separated at {used}. They would fit equally well at {other}. Which is right?</source>
        <translation>Las celdas se han separado por {used}. Encajarían igual de bien con {other}. ¿Cuál es la opción correcta?</translation>
    </message>
    <message>
        <source>The chosen reviews have no themes.</source>
        <translation>Las revisiones elegidas no tienen temas.</translation>
    </message>
    <message>
        <source>The citation processor cannot use this style ({reason}). It was not added.</source>
        <translation>El procesador de citas no puede usar este estilo ({reason}). El estilo no se ha añadido.</translation>
    </message>
    <message>
        <source>The clipboard has no table.</source>
        <translation>El portapapeles no contiene ninguna tabla.</translation>
    </message>
    <message>
        <source>The clipboard holds up to {most} rows; this export has {rows}.</source>
        <translation>El portapapeles admite hasta {most} filas; esta exportación tiene {rows}.</translation>
    </message>
    <message>
        <source>The column is empty.</source>
        <translation>La columna está vacía.</translation>
    </message>
    <message>
        <source>The columns are: {names}.</source>
        <translation>Las columnas son: {names}.</translation>
    </message>
    <message>
        <source>The contents of the file are too large once they are unpacked.</source>
        <translation>El contenido del archivo es demasiado grande una vez descomprimido.</translation>
    </message>
    <message>
        <source>The contextual factors that both enable and hinder, one per line</source>
        <translation>Los factores contextuales que facilitan y dificultan a la vez, uno por línea</translation>
    </message>
    <message>
        <source>The contextual factors without a sign, one per line</source>
        <translation>Los factores contextuales sin signo, uno por línea</translation>
    </message>
    <message>
        <source>The description of {name} would replace it: move it, or choose another name.</source>
        <translation>La descripción de {name} lo sustituiría: muévalo o elija otro nombre.</translation>
    </message>
    <message>
        <source>The digits are references</source>
        <translation>Las cifras son referencias</translation>
    </message>
    <message>
        <source>The digits belong to the words</source>
        <translation>Las cifras pertenecen a las palabras</translation>
    </message>
    <message>
        <source>The disk is full: free some space, then try again.</source>
        <translation>El disco está lleno: libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk reported an error: check that it is connected and not full, then try again.</source>
        <translation>El disco ha comunicado un error: compruebe que está conectado y no está lleno, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The document has tracked changes. Insertions were read; deletions were not.</source>
        <translation>El documento tiene control de cambios. Se han leído las inserciones, pero no el texto eliminado.</translation>
    </message>
    <message>
        <source>The document is too long, or too deeply nested, to be read.</source>
        <translation>El documento es demasiado largo o está anidado a demasiada profundidad para leerlo.</translation>
    </message>
    <message>
        <source>The enablers, one per line</source>
        <translation>Los facilitadores, uno por línea</translation>
    </message>
    <message>
        <source>The evidence file may be damaged.</source>
        <translation>El archivo de evidencia puede estar dañado.</translation>
    </message>
    <message>
        <source>The evidence file {path} cannot be read: {reason}.</source>
        <translation>El archivo de evidencia {path} no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>The evidence file {path} is missing.</source>
        <translation>Falta el archivo de evidencia {path}.</translation>
    </message>
    <message>
        <source>The evidence is being read, so it was not replaced.</source>
        <translation>La evidencia se está leyendo, por lo que no se ha sustituido.</translation>
    </message>
    <message>
        <source>The file defines XML entities, which Word and Excel do not write.</source>
        <translation>El archivo define entidades XML, que Word y Excel no escriben.</translation>
    </message>
    <message>
        <source>The file does not say in which encoding it is. It was read as {encoding}. Which of these words are right?</source>
        <translation>El archivo no dice en qué codificación está. Se ha leído como {encoding}. ¿Cuáles de estas palabras son correctas?</translation>
    </message>
    <message>
        <source>The file does not say where it is from: name the source where you pass it on.</source>
        <translation>El archivo no dice de dónde procede: indique la fuente allí donde lo comparta.</translation>
    </message>
    <message>
        <source>The file does not say which number it has.</source>
        <translation>El archivo no dice qué número tiene.</translation>
    </message>
    <message>
        <source>The file has macros. They were not run.</source>
        <translation>El archivo tiene macros. No se han ejecutado.</translation>
    </message>
    <message>
        <source>The file includes its source and licence.</source>
        <translation>El archivo incluye su fuente y su licencia.</translation>
    </message>
    <message>
        <source>The file is damaged or was cut off.</source>
        <translation>El archivo está dañado o incompleto.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8 and was read as Latin-1 (Windows-1252). Check the accented letters.</source>
        <translation>El archivo no está en UTF-8 y se ha leído como Latin-1 (Windows-1252). Compruebe las letras acentuadas.</translation>
    </message>
    <message>
        <source>The file is not text in the encoding {encoding}.</source>
        <translation>El archivo no es texto en la codificación {encoding}.</translation>
    </message>
    <message>
        <source>The file is protected by a password.</source>
        <translation>El archivo está protegido con contraseña.</translation>
    </message>
    <message>
        <source>The file of imported reviews was damaged. It is now {path}.</source>
        <translation>El archivo de revisiones importadas estaba dañado. Ahora es {path}.</translation>
    </message>
    <message>
        <source>The file of imported reviews was damaged. It was rebuilt from the imported files; the damaged one is {path}.</source>
        <translation>El archivo de revisiones importadas estaba dañado. Se ha reconstruido a partir de los archivos importados; el dañado es {path}.</translation>
    </message>
    <message>
        <source>The file of reviews {path} is damaged, or was cut off.</source>
        <translation>El archivo de revisiones {path} está dañado o incompleto.</translation>
    </message>
    <message>
        <source>The file was moved or deleted meanwhile: put it back where it was, then try again, or restart the program.</source>
        <translation>El archivo se ha movido o eliminado entretanto: vuelva a ponerlo donde estaba e inténtelo de nuevo, o reinicie el programa.</translation>
    </message>
    <message>
        <source>The file was read as {encoding}, as you answered.</source>
        <translation>El archivo se ha leído como {encoding}, como usted respondió.</translation>
    </message>
    <message>
        <source>The findings, one per line</source>
        <translation>Los hallazgos, uno por línea</translation>
    </message>
    <message>
        <source>The first rows have no group</source>
        <translation>Las primeras filas no tienen grupo</translation>
    </message>
    <message>
        <source>The folder for your notes, {folder}, cannot be created: {reason}.</source>
        <translation>No se puede crear la carpeta para sus notas, {folder}: {reason}.</translation>
    </message>
    <message>
        <source>The folder for your notes, {folder}, cannot be written to.</source>
        <translation>No se puede escribir en la carpeta para sus notas, {folder}.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be found: the current folder no longer exists.</source>
        <translation>No se encuentra la carpeta {folder}: la carpeta actual ya no existe.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be found: there is no home folder for {user}.</source>
        <translation>No se encuentra la carpeta {folder}: no hay carpeta personal de {user}.</translation>
    </message>
    <message>
        <source>The grade of the theme as a whole, as printed; of several rows, one per line</source>
        <translation>El grado del tema en conjunto, tal como está impreso; si hay varias filas, uno por línea</translation>
    </message>
    <message>
        <source>The group of the theme in its source table, outermost first</source>
        <translation>El grupo del tema en su tabla de la fuente, primero el más general</translation>
    </message>
    <message>
        <source>The heading says “{heading}”.</source>
        <translation>El encabezado dice «{heading}».</translation>
    </message>
    <message>
        <source>The headings should be: {headings}.</source>
        <translation>Los encabezados deberían ser: {headings}.</translation>
    </message>
    <message>
        <source>The key of the text the note is attached to</source>
        <translation>La clave del texto al que está unida la nota</translation>
    </message>
    <message>
        <source>The key of the theme or reference that the note is on</source>
        <translation>La clave del tema o la referencia de la nota</translation>
    </message>
    <message>
        <source>The kind of study design, as the source table names it</source>
        <translation>El tipo de diseño de estudio, como lo llama la tabla de la fuente</translation>
    </message>
    <message>
        <source>The label&apos;s place on the review&apos;s scale, from 1, the weakest: an order, not a score</source>
        <translation>El lugar de la denominación en la escala de la revisión, desde 1, la más débil: un orden, no una puntuación</translation>
    </message>
    <message numerus="yes">
        <source>The latest {shown} of %n notes.</source>
        <translation>
            <numerusform>La última de %Ln nota ({shown}).</numerusform>
            <numerusform>Las últimas {shown} de %Ln notas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library file {path} cannot be read.</source>
        <translation>El archivo de la biblioteca {path} no se puede leer.</translation>
    </message>
    <message>
        <source>The library file {path} could not be written.</source>
        <translation>No se ha podido escribir el archivo de la biblioteca {path}.</translation>
    </message>
    <message>
        <source>The library has no review with the DOI of the file: {doi}.</source>
        <translation>La biblioteca no tiene ninguna revisión con el DOI del archivo: {doi}.</translation>
    </message>
    <message>
        <source>The licence of the review&apos;s words</source>
        <translation>La licencia del texto de la revisión</translation>
    </message>
    <message>
        <source>The map, the contexts and the search need JavaScript; the themes can be read without it.</source>
        <translation>El mapa, los contextos y la búsqueda necesitan JavaScript; los temas se pueden leer sin él.</translation>
    </message>
    <message>
        <source>The marked words</source>
        <translation>Las palabras señaladas</translation>
    </message>
    <message>
        <source>The mechanisms, one per line</source>
        <translation>Los mecanismos, uno por línea</translation>
    </message>
    <message numerus="yes">
        <source>The name has more than %n characters.</source>
        <translation>
            <numerusform>El nombre tiene más de %Ln carácter.</numerusform>
            <numerusform>El nombre tiene más de %Ln caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>El nombre está vacío.</translation>
    </message>
    <message>
        <source>The name of a file in it is too long, or leads to a folder.</source>
        <translation>El nombre de un archivo que contiene es demasiado largo o conduce a una carpeta.</translation>
    </message>
    <message>
        <source>The name “{name}” is taken.</source>
        <translation>El nombre «{name}» ya está en uso.</translation>
    </message>
    <message>
        <source>The names of some parts of the file lead to folders outside it.</source>
        <translation>Los nombres de algunas partes del archivo conducen a carpetas ajenas a él.</translation>
    </message>
    <message>
        <source>The note that you are writing could not be saved, so nothing was imported.</source>
        <translation>La nota que está escribiendo no se ha podido guardar, por lo que no se ha importado nada.</translation>
    </message>
    <message>
        <source>The note&apos;s ID</source>
        <translation>El ID de la nota</translation>
    </message>
    <message>
        <source>The note&apos;s colour</source>
        <translation>El color de la nota</translation>
    </message>
    <message>
        <source>The note&apos;s own words</source>
        <translation>Las palabras de la propia nota</translation>
    </message>
    <message>
        <source>The note&apos;s tags, separated by commas</source>
        <translation>Las etiquetas de la nota, separadas por comas</translation>
    </message>
    <message>
        <source>The notes themselves are safe. Check that there is space on the disk and that the folder is writable.</source>
        <translation>Las notas mismas están a salvo. Compruebe que hay espacio en el disco y que se puede escribir en la carpeta.</translation>
    </message>
    <message>
        <source>The number of cells is {cells}; the number of columns is {columns}.</source>
        <translation>El número de celdas es {cells}; el número de columnas es {columns}.</translation>
    </message>
    <message>
        <source>The number of different studies cited in the theme&apos;s row</source>
        <translation>El número de estudios distintos citados en la fila del tema</translation>
    </message>
    <message>
        <source>The number of the source table in the review</source>
        <translation>El número de la tabla de la fuente en la revisión</translation>
    </message>
    <message>
        <source>The number of the study in the review</source>
        <translation>El número del estudio en la revisión</translation>
    </message>
    <message>
        <source>The numbers as printed, one per line, each after its column&apos;s heading</source>
        <translation>Los números tal como están impresos, uno por línea, cada uno tras el encabezado de su columna</translation>
    </message>
    <message>
        <source>The numbers of these studies, each in brackets, in numeric order</source>
        <translation>Los números de estos estudios, cada uno entre corchetes, en orden numérico</translation>
    </message>
    <message>
        <source>The outcomes, one per line</source>
        <translation>Los resultados, uno por línea</translation>
    </message>
    <message>
        <source>The page is nested too deeply from line {line} on. What comes after it was not read.</source>
        <translation>La página está anidada a demasiada profundidad desde la línea {line}. No se ha leído lo que viene después.</translation>
    </message>
    <message>
        <source>The passage that cites the study; blank for the theme as a whole</source>
        <translation>El pasaje que cita el estudio; en blanco para el tema en conjunto</translation>
    </message>
    <message>
        <source>The passage&apos;s key, the same in every release</source>
        <translation>La clave del pasaje, la misma en todas las versiones</translation>
    </message>
    <message>
        <source>The passage&apos;s place within its role, from 1</source>
        <translation>El lugar del pasaje dentro de su función, desde 1</translation>
    </message>
    <message>
        <source>The passage, word for word</source>
        <translation>El pasaje, palabra por palabra</translation>
    </message>
    <message numerus="yes">
        <source>The printed number of studies agrees with the studies cited in all %n themes.</source>
        <translation>
            <numerusform>El número de estudios impreso coincide con los estudios citados en el tema.</numerusform>
            <numerusform>El número de estudios impreso coincide con los estudios citados en los %Ln temas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The project {path} is damaged, or was cut off.</source>
        <translation>El proyecto {path} está dañado o incompleto.</translation>
    </message>
    <message>
        <source>The range from {first} to {last} has more than {most} references.</source>
        <translation>El intervalo de {first} a {last} tiene más de {most} referencias.</translation>
    </message>
    <message>
        <source>The range from {first} to {last} mixes two kinds of labels.</source>
        <translation>El intervalo de {first} a {last} mezcla dos tipos de rótulos.</translation>
    </message>
    <message>
        <source>The range from {first} to {last} runs backwards.</source>
        <translation>El intervalo de {first} a {last} va hacia atrás.</translation>
    </message>
    <message>
        <source>The range “{text}” is in reverse order.</source>
        <translation>El intervalo «{text}» está en orden inverso.</translation>
    </message>
    <message>
        <source>The ratings of a study&apos;s quality, one per line, each after its column&apos;s heading</source>
        <translation>Las calificaciones de la calidad de un estudio, una por línea, cada una tras el encabezado de su columna</translation>
    </message>
    <message>
        <source>The reason for this grade, as printed</source>
        <translation>El motivo de este grado, tal como está impreso</translation>
    </message>
    <message>
        <source>The reason is longer than {longest} characters.</source>
        <translation>El motivo tiene más de {longest} caracteres.</translation>
    </message>
    <message>
        <source>The recipe is for a table of {columns} columns, and this one has {here}.</source>
        <translation>La receta es para una tabla de {columns} columnas, y esta tiene {here}.</translation>
    </message>
    <message>
        <source>The recipe is larger than {most} bytes.</source>
        <translation>La receta tiene más de {most} bytes.</translation>
    </message>
    <message>
        <source>The recipe was written by another version of QIC Browser.</source>
        <translation>La receta se escribió con otra versión de QIC Browser.</translation>
    </message>
    <message>
        <source>The recipe was written to {path}.</source>
        <translation>La receta se ha escrito en {path}.</translation>
    </message>
    <message>
        <source>The reference&apos;s key, the same in every release</source>
        <translation>La clave de la referencia, la misma en todas las versiones</translation>
    </message>
    <message>
        <source>The references that the passage itself cites, each in brackets</source>
        <translation>Las referencias que cita el propio pasaje, cada una entre corchetes</translation>
    </message>
    <message>
        <source>The remarks in the theme&apos;s rows, one per line</source>
        <translation>Las observaciones de las filas del tema, una por línea</translation>
    </message>
    <message>
        <source>The review has no title.</source>
        <translation>La revisión no tiene título.</translation>
    </message>
    <message>
        <source>The review&apos;s DOI</source>
        <translation>El DOI de la revisión</translation>
    </message>
    <message>
        <source>The review&apos;s own label for the quality of evidence</source>
        <translation>La denominación propia de la revisión para la calidad de la evidencia</translation>
    </message>
    <message>
        <source>The review&apos;s words: {licence}, {url}. Notes, tags and stars are the reader&apos;s own.</source>
        <translation>El texto de la revisión: {licence}, {url}. Las notas, las etiquetas y las estrellas son del lector.</translation>
    </message>
    <message>
        <source>The review&apos;s words: {licence}. Notes, tags and stars are the reader&apos;s own.</source>
        <translation>El texto de la revisión: {licence}. Las notas, las etiquetas y las estrellas son del lector.</translation>
    </message>
    <message>
        <source>The reviews are too large for one file, which holds {most} MB.</source>
        <translation>Las revisiones son demasiado grandes para un solo archivo, que admite {most} MB.</translation>
    </message>
    <message numerus="yes">
        <source>The same applies to %n more citations.</source>
        <translation>
            <numerusform>Lo mismo se aplica a %Ln cita más.</numerusform>
            <numerusform>Lo mismo se aplica a %Ln citas más.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same publications in different reviews</source>
        <translation>Las mismas publicaciones en distintas revisiones</translation>
    </message>
    <message>
        <source>The same review, {key}, is in the file twice.</source>
        <translation>La misma revisión, {key}, está dos veces en el archivo.</translation>
    </message>
    <message>
        <source>The same table was imported already, as {key}.</source>
        <translation>La misma tabla ya se importó, como {key}.</translation>
    </message>
    <message numerus="yes">
        <source>The same words are in %n themes: “{text}”</source>
        <translation>
            <numerusform>Las mismas palabras están en %Ln tema: «{text}»</numerusform>
            <numerusform>Las mismas palabras están en %Ln temas: «{text}»</numerusform>
        </translation>
    </message>
    <message>
        <source>The same words in several themes</source>
        <comment>what stands out in a table</comment>
        <translation>Las mismas palabras en varios temas</translation>
    </message>
    <message>
        <source>The search for {query} found nothing.</source>
        <translation>La búsqueda de {query} no ha encontrado nada.</translation>
    </message>
    <message>
        <source>The source gives no rating.</source>
        <translation>La fuente no da ninguna calificación.</translation>
    </message>
    <message>
        <source>The source has no remark.</source>
        <translation>La fuente no tiene ninguna observación.</translation>
    </message>
    <message>
        <source>The source prints no number.</source>
        <translation>En la fuente no figura ningún número.</translation>
    </message>
    <message>
        <source>The source states no barrier.</source>
        <translation>La fuente no indica ninguna barrera.</translation>
    </message>
    <message>
        <source>The source states no component, mechanism or outcome of this theme, so there is no pathway to draw.</source>
        <translation>La fuente no indica ningún componente, mecanismo ni resultado de este tema, por lo que no hay ninguna ruta que dibujar.</translation>
    </message>
    <message>
        <source>The source states no component, mechanism, outcome or context for this theme.</source>
        <translation>La fuente no indica ningún componente, mecanismo, resultado ni contexto para este tema.</translation>
    </message>
    <message>
        <source>The source states no component.</source>
        <translation>La fuente no indica ningún componente.</translation>
    </message>
    <message>
        <source>The source states no context.</source>
        <translation>La fuente no indica ningún contexto.</translation>
    </message>
    <message>
        <source>The source states no enabler.</source>
        <translation>La fuente no indica ningún facilitador.</translation>
    </message>
    <message>
        <source>The source states no finding.</source>
        <translation>La fuente no indica ningún hallazgo.</translation>
    </message>
    <message>
        <source>The source states no mechanism.</source>
        <translation>La fuente no indica ningún mecanismo.</translation>
    </message>
    <message>
        <source>The source states no outcome.</source>
        <translation>La fuente no indica ningún resultado.</translation>
    </message>
    <message>
        <source>The source states nothing that both enables and hinders.</source>
        <translation>La fuente no indica nada que facilite y dificulte a la vez.</translation>
    </message>
    <message>
        <source>The sources contradict one another: {reason}.</source>
        <translation>Las fuentes se contradicen: {reason}.</translation>
    </message>
    <message>
        <source>The stored copy of {name} is damaged.</source>
        <translation>La copia guardada de {name} está dañada.</translation>
    </message>
    <message>
        <source>The study&apos;s DOI, where you attached a citation that has one</source>
        <translation>El DOI del estudio, si ha adjuntado una cita que lo tenga</translation>
    </message>
    <message>
        <source>The study&apos;s PMID, where you attached a citation that has one</source>
        <translation>El PMID del estudio, si ha adjuntado una cita que lo tenga</translation>
    </message>
    <message>
        <source>The study&apos;s citation in Vancouver style, where you attached one</source>
        <translation>La cita del estudio en estilo Vancouver, si ha adjuntado una</translation>
    </message>
    <message>
        <source>The style “{name}” comes with the program and cannot be removed.</source>
        <translation>El estilo «{name}» viene con el programa y no se puede quitar.</translation>
    </message>
    <message>
        <source>The style “{name}” is not among those you added.</source>
        <translation>El estilo «{name}» no está entre los que ha añadido.</translation>
    </message>
    <message>
        <source>The table has too many rows, columns or cells.</source>
        <translation>La tabla tiene demasiadas filas, columnas o celdas.</translation>
    </message>
    <message>
        <source>The table is too large. What comes after this place was not read.</source>
        <translation>La tabla es demasiado grande. No se ha leído lo que viene después de este punto.</translation>
    </message>
    <message>
        <source>The table names no study for it.</source>
        <translation>La tabla no indica ningún estudio para él.</translation>
    </message>
    <message>
        <source>The table needs two or more columns. Check that the right file was chosen.</source>
        <translation>La tabla necesita dos columnas o más. Compruebe que se ha elegido el archivo correcto.</translation>
    </message>
    <message>
        <source>The table was not imported: its groups of themes are {levels} levels deep, and at most {most} can be stored.</source>
        <translation>La tabla no se ha importado: sus grupos de temas tienen {levels} niveles, y se pueden guardar como máximo {most}.</translation>
    </message>
    <message>
        <source>The table&apos;s form only: its cells were split into statements and single references.</source>
        <translation>Solo la forma de la tabla: sus celdas se han dividido en enunciados y referencias sueltas.</translation>
    </message>
    <message>
        <source>The tables are: {keys}.</source>
        <translation>Las tablas son: {keys}.</translation>
    </message>
    <message>
        <source>The tables could not be read completely.</source>
        <translation>Las tablas no se han podido leer por completo.</translation>
    </message>
    <message>
        <source>The tables state no contextual factor.</source>
        <translation>Las tablas no indican ningún factor contextual.</translation>
    </message>
    <message>
        <source>The tags of these notes, separated by commas</source>
        <translation>Las etiquetas de estas notas, separadas por comas</translation>
    </message>
    <message>
        <source>The text in row {row}, column {column} is longer than the {most} characters a cell holds.</source>
        <translation>El texto de la fila {row}, columna {column}, supera los {most} caracteres que admite una celda.</translation>
    </message>
    <message>
        <source>The theme has no title.</source>
        <translation>El tema no tiene título.</translation>
    </message>
    <message>
        <source>The theme&apos;s key, the same in every release</source>
        <translation>La clave del tema, la misma en todas las versiones</translation>
    </message>
    <message>
        <source>The theme&apos;s place in its source table, from 1</source>
        <translation>El lugar del tema en su tabla de la fuente, desde 1</translation>
    </message>
    <message>
        <source>The theme&apos;s studies in this stream: each grade with the numbers of its studies</source>
        <translation>Los estudios del tema en esta línea de evidencia: cada grado con los números de sus estudios</translation>
    </message>
    <message>
        <source>The theme&apos;s studies that are in no stream: each grade with their labels</source>
        <translation>Los estudios del tema que no están en ninguna línea de evidencia: cada grado con sus rótulos</translation>
    </message>
    <message>
        <source>The theme&apos;s title, without its number of studies</source>
        <translation>El título del tema, sin su número de estudios</translation>
    </message>
    <message>
        <source>The themes are in “{heading}”</source>
        <translation>Los temas están en «{heading}»</translation>
    </message>
    <message>
        <source>The title of the source table</source>
        <translation>El título de la tabla de la fuente</translation>
    </message>
    <message>
        <source>The title of the theme, or the number of the reference</source>
        <translation>El título del tema o el número de la referencia</translation>
    </message>
    <message>
        <source>The title “{title}” is printed again. Is it the same theme?</source>
        <translation>El título «{title}» aparece otra vez. ¿Es el mismo tema?</translation>
    </message>
    <message>
        <source>The whole file</source>
        <comment>where an error is</comment>
        <translation>Todo el archivo</translation>
    </message>
    <message>
        <source>The window cannot be opened: {reason}</source>
        <translation>La ventana no se puede abrir: {reason}</translation>
    </message>
    <message>
        <source>The window shows the current state.</source>
        <translation>La ventana muestra el estado actual.</translation>
    </message>
    <message>
        <source>The words and grades are the reviews’ own. The page counts studies; it does not score them.</source>
        <translation>Las palabras y los grados son de las propias revisiones. La página cuenta los estudios; no los puntúa.</translation>
    </message>
    <message>
        <source>The words are those of the source. Its table gives contextual factors and studies for the theme as a whole, not for a single mechanism.</source>
        <translation>Las palabras son las de la fuente. Su tabla da los factores contextuales y los estudios para el tema en conjunto, no para un solo mecanismo.</translation>
    </message>
    <message>
        <source>The words of each factor are the review&apos;s. The marks and reasons are one reader&apos;s judgement of the site.</source>
        <translation>Las palabras de cada factor son de la revisión. Las marcas y los motivos son el juicio de un lector sobre el centro.</translation>
    </message>
    <message>
        <source>Theme</source>
        <comment>Column heading</comment>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Theme key</source>
        <comment>Column heading</comment>
        <translation>Clave del tema</translation>
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
            <numerusform>Temas de %Ln revisión</numerusform>
            <numerusform>Temas de %Ln revisiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Themes shown: {found} of {all}</source>
        <translation>Temas mostrados: {found} de {all}</translation>
    </message>
    <message>
        <source>Themes: {themes}. Studies, each counted once: {studies}.</source>
        <translation>Temas: {themes}. Estudios, cada uno contado una vez: {studies}.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n errors in this file. Nothing was imported from it.</source>
        <translation>
            <numerusform>Hay %Ln error en este archivo. No se ha importado nada de él.</numerusform>
            <numerusform>Hay %Ln errores en este archivo. No se ha importado nada de él.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n tables in {name}.</source>
        <translation>
            <numerusform>Hay %Ln tabla en {name}.</numerusform>
            <numerusform>Hay %Ln tablas en {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more than {most} entries, or they are too long for one.</source>
        <translation>Hay más de {most} entradas, o son demasiado largas para una sola.</translation>
    </message>
    <message>
        <source>There are more than {most} lines.</source>
        <translation>Hay más de {most} líneas.</translation>
    </message>
    <message>
        <source>There are no sites yet. “qicbrowser site mark --new” makes one.</source>
        <translation>Todavía no hay ningún centro. «qicbrowser site mark --new» crea uno al señalar un factor.</translation>
    </message>
    <message>
        <source>There are no themes in this evidence file.</source>
        <translation>No hay ningún tema en este archivo de evidencia.</translation>
    </message>
    <message>
        <source>There are no themes to map.</source>
        <translation>No hay ningún tema para el mapa.</translation>
    </message>
    <message>
        <source>There are no words to highlight.</source>
        <translation>No hay palabras que resaltar.</translation>
    </message>
    <message>
        <source>There are too many reviews or tables in {path}.</source>
        <translation>Hay demasiadas revisiones o tablas en {path}.</translation>
    </message>
    <message>
        <source>There are two citations of {key} in the project.</source>
        <translation>Hay dos citas de {key} en el proyecto.</translation>
    </message>
    <message>
        <source>There are {most} labels already.</source>
        <translation>Ya hay {most} rótulos.</translation>
    </message>
    <message>
        <source>There are {most} marks at this site already.</source>
        <translation>Ya hay {most} marcas en este centro.</translation>
    </message>
    <message>
        <source>There are {most} scenarios already.</source>
        <translation>Ya hay {most} escenarios.</translation>
    </message>
    <message>
        <source>There are {most} sites already.</source>
        <translation>Ya hay {most} centros.</translation>
    </message>
    <message>
        <source>There is no column {names}.</source>
        <translation>No hay ninguna columna {names}.</translation>
    </message>
    <message>
        <source>There is no contextual factor {key}.</source>
        <translation>No hay ningún factor contextual {key}.</translation>
    </message>
    <message>
        <source>There is no field “{name}”. Did you mean {field}:?</source>
        <translation>No hay ningún campo «{name}». ¿Quiso decir {field}:?</translation>
    </message>
    <message>
        <source>There is no folder to keep your notes in: this user has no home folder.</source>
        <translation>No hay ninguna carpeta donde guardar sus notas: este usuario no tiene carpeta personal.</translation>
    </message>
    <message>
        <source>There is no intact backup {name}.</source>
        <translation>No hay ninguna copia de seguridad intacta {name}.</translation>
    </message>
    <message>
        <source>There is no review {key}.</source>
        <translation>No hay ninguna revisión {key}.</translation>
    </message>
    <message>
        <source>There is no review, source table or group {key}.</source>
        <translation>No hay ninguna revisión, tabla de la fuente ni grupo {key}.</translation>
    </message>
    <message>
        <source>There is no review, table or group {key}.</source>
        <translation>No hay ninguna revisión, tabla ni grupo {key}.</translation>
    </message>
    <message>
        <source>There is no screen to open a window on (DISPLAY and WAYLAND_DISPLAY are not set).</source>
        <translation>No hay ninguna pantalla en la que abrir una ventana (DISPLAY y WAYLAND_DISPLAY no están definidas).</translation>
    </message>
    <message>
        <source>There is no site {name}.</source>
        <translation>No hay ningún centro {name}.</translation>
    </message>
    <message>
        <source>There is no source table or group {key}.</source>
        <translation>No hay ninguna tabla de la fuente ni grupo {key}.</translation>
    </message>
    <message>
        <source>There is no table in what was pasted.</source>
        <translation>No hay ninguna tabla en lo que se ha pegado.</translation>
    </message>
    <message>
        <source>There is no table in {name}.</source>
        <translation>No hay ninguna tabla en {name}.</translation>
    </message>
    <message>
        <source>There is no table in {path}.</source>
        <translation>No hay ninguna tabla en {path}.</translation>
    </message>
    <message>
        <source>There is no table {number} in {name}.</source>
        <translation>No hay ninguna tabla {number} en {name}.</translation>
    </message>
    <message>
        <source>There is no text {key} in this evidence.</source>
        <translation>No hay ningún texto {key} en esta evidencia.</translation>
    </message>
    <message>
        <source>There is no theme {keys}.</source>
        <translation>No hay ningún tema {keys}.</translation>
    </message>
    <message>
        <source>There is nothing to export: no note, citation, saved search, named colour, label, scenario or site.</source>
        <translation>No hay nada que exportar: ninguna nota, cita, búsqueda guardada, color con nombre, rótulo, escenario ni centro.</translation>
    </message>
    <message>
        <source>These themes are of several tables.</source>
        <translation>Estos temas son de varias tablas.</translation>
    </message>
    <message>
        <source>They are contexts without a sign</source>
        <translation>Son contextos sin signo</translation>
    </message>
    <message>
        <source>They are enablers</source>
        <translation>Son facilitadores</translation>
    </message>
    <message>
        <source>They are grades</source>
        <translation>Son grados</translation>
    </message>
    <message>
        <source>They are groups</source>
        <translation>Son grupos</translation>
    </message>
    <message>
        <source>They are not grades</source>
        <translation>No son grados</translation>
    </message>
    <message>
        <source>They are notes</source>
        <translation>Son notas</translation>
    </message>
    <message>
        <source>They are on reviews that you do not have: {reviews}.</source>
        <translation>Se refieren a revisiones que usted no tiene: {reviews}.</translation>
    </message>
    <message>
        <source>They are references</source>
        <translation>Son referencias</translation>
    </message>
    <message>
        <source>They belong to the words</source>
        <translation>Pertenecen a las palabras</translation>
    </message>
    <message>
        <source>They refer to notes</source>
        <translation>Remiten a notas</translation>
    </message>
    <message>
        <source>This Word document has no table.</source>
        <translation>Este documento de Word no tiene ninguna tabla.</translation>
    </message>
    <message>
        <source>This citation is longer than {most} characters.</source>
        <translation>Esta cita tiene más de {most} caracteres.</translation>
    </message>
    <message>
        <source>This file has a document type (DOCTYPE), which a CSL style does not need. It was not added.</source>
        <translation>Este archivo tiene un tipo de documento (DOCTYPE), que un estilo CSL no necesita. El estilo no se ha añadido.</translation>
    </message>
    <message>
        <source>This is EndNote XML, which cannot be read.</source>
        <translation>Es EndNote XML, que no se puede leer.</translation>
    </message>
    <message>
        <source>This is EndNote&apos;s tagged format (.enw), which cannot be read.</source>
        <translation>Es el formato etiquetado de EndNote (.enw), que no se puede leer.</translation>
    </message>
    <message>
        <source>This is Ovid&apos;s own format, which cannot be read.</source>
        <translation>Es el formato propio de Ovid, que no se puede leer.</translation>
    </message>
    <message>
        <source>This is RDF (Turtle). Notes cannot be imported from it.</source>
        <translation>Es RDF (Turtle). No se pueden importar notas de él.</translation>
    </message>
    <message>
        <source>This is RefWorks&apos; tagged format, which cannot be read.</source>
        <translation>Es el formato etiquetado de RefWorks, que no se puede leer.</translation>
    </message>
    <message>
        <source>This is Web of Science&apos;s tagged format (.ciw), which cannot be read.</source>
        <translation>Es el formato etiquetado de Web of Science (.ciw), que no se puede leer.</translation>
    </message>
    <message>
        <source>This is XML or HTML, which cannot be read.</source>
        <translation>Es XML o HTML, que no se puede leer.</translation>
    </message>
    <message>
        <source>This is XML or HTML. Notes cannot be imported from it.</source>
        <translation>Es XML o HTML. No se pueden importar notas de él.</translation>
    </message>
    <message>
        <source>This is YAML, which cannot be read.</source>
        <translation>Es YAML, que no se puede leer.</translation>
    </message>
    <message>
        <source>This is a PDF file, which cannot be read.</source>
        <translation>Es un archivo PDF, que no se puede leer.</translation>
    </message>
    <message>
        <source>This is a PDF file. Its tables cannot be read reliably.</source>
        <translation>Es un archivo PDF. Sus tablas no se pueden leer de forma fiable.</translation>
    </message>
    <message>
        <source>This is a PDF file. Notes cannot be imported from it.</source>
        <translation>Es un archivo PDF. No se pueden importar notas de él.</translation>
    </message>
    <message>
        <source>This is a Word, Excel or zip file, which cannot be read.</source>
        <translation>Es un archivo de Word, de Excel o zip, que no se puede leer.</translation>
    </message>
    <message>
        <source>This is a Word, Excel or zip file. Notes cannot be imported from it.</source>
        <translation>Es un archivo de Word, de Excel o zip. No se pueden importar notas de él.</translation>
    </message>
    <message>
        <source>This is a picture. Text in pictures cannot be read.</source>
        <translation>Es una imagen. El texto de las imágenes no se puede leer.</translation>
    </message>
    <message>
        <source>This is a reference list (BibTeX). Notes cannot be imported from it.</source>
        <translation>Es una lista de referencias (BibTeX). No se pueden importar notas de ella.</translation>
    </message>
    <message>
        <source>This is a reference list (CSL-JSON). Notes cannot be imported from it.</source>
        <translation>Es una lista de referencias (CSL-JSON). No se pueden importar notas de ella.</translation>
    </message>
    <message>
        <source>This is a reference list (RIS). Notes cannot be imported from it.</source>
        <translation>Es una lista de referencias (RIS). No se pueden importar notas de ella.</translation>
    </message>
    <message>
        <source>This is a report of notes (Markdown), which is for reading. Notes cannot be imported from it.</source>
        <translation>Es un informe de notas (Markdown), que sirve para leer. No se pueden importar notas de él.</translation>
    </message>
    <message>
        <source>This is a rich text file (RTF), which cannot be read.</source>
        <translation>Es un archivo de texto enriquecido (RTF), que no se puede leer.</translation>
    </message>
    <message>
        <source>This is a table (CSV or tab-separated), which cannot be read.</source>
        <translation>Es una tabla (CSV o separada por tabulaciones), que no se puede leer.</translation>
    </message>
    <message>
        <source>This is a table (CSV) from Readwise. Notes cannot be imported from it.</source>
        <translation>Es una tabla (CSV) de Readwise. No se pueden importar notas de ella.</translation>
    </message>
    <message>
        <source>This is a table (CSV). Notes cannot be imported from it.</source>
        <translation>Es una tabla (CSV). No se pueden importar notas de ella.</translation>
    </message>
    <message>
        <source>This is a table of notes (CSV), which does not hold all of a note. Notes cannot be imported from it.</source>
        <translation>Es una tabla de notas (CSV), que no contiene todo lo que tiene una nota. No se pueden importar notas de ella.</translation>
    </message>
    <message>
        <source>This is a web archive (MHTML), which cannot be read.</source>
        <translation>Es un archivo web (MHTML), que no se puede leer.</translation>
    </message>
    <message>
        <source>This is a zip archive, which cannot be read as it is.</source>
        <translation>Es un archivo zip, que no se puede leer tal como está.</translation>
    </message>
    <message>
        <source>This is an OpenDocument file, which cannot be read.</source>
        <translation>Es un archivo OpenDocument, que no se puede leer.</translation>
    </message>
    <message>
        <source>This is an empty file. Notes cannot be imported from it.</source>
        <translation>Es un archivo vacío. No se pueden importar notas de él.</translation>
    </message>
    <message>
        <source>This is an older Word or Excel file, which cannot be read.</source>
        <translation>Es un archivo antiguo de Word o Excel, que no se puede leer.</translation>
    </message>
    <message>
        <source>This is an older or binary Word or Excel file, which cannot be read.</source>
        <translation>Es un archivo antiguo o binario de Word o Excel, que no se puede leer.</translation>
    </message>
    <message>
        <source>This is an unknown format with one field per line, which cannot be read.</source>
        <translation>Es un formato desconocido con un campo por línea, que no se puede leer.</translation>
    </message>
    <message>
        <source>This is both enabled and hindered by {mixed}.</source>
        <translation>Esto se ve a la vez facilitado y dificultado por {mixed}.</translation>
    </message>
    <message>
        <source>This is not a CSL style: its first element is not “style”. It was not added.</source>
        <translation>No es un estilo CSL: su primer elemento no es «style». No se ha añadido.</translation>
    </message>
    <message>
        <source>This is not a JSON file. Notes cannot be imported from it.</source>
        <translation>No es un archivo JSON. No se pueden importar notas de él.</translation>
    </message>
    <message>
        <source>This is not the number of a reference: {labels}.</source>
        <translation>Esto no es el número de una referencia: {labels}.</translation>
    </message>
    <message>
        <source>This is the database of a program. Notes cannot be imported from it.</source>
        <translation>Es la base de datos de un programa. No se pueden importar notas de ella.</translation>
    </message>
    <message>
        <source>This is the database of another program, which cannot be read.</source>
        <translation>Es la base de datos de otro programa, que no se puede leer.</translation>
    </message>
    <message>
        <source>This style has no layout for reference lists (no “bibliography”). It was not added.</source>
        <translation>Este estilo no tiene formato para listas de referencias (ningún «bibliography»). No se ha añadido.</translation>
    </message>
    <message>
        <source>This style is too large: its macros use each other too often. It was not added.</source>
        <translation>Este estilo es demasiado grande: sus macros se usan unas a otras demasiadas veces. No se ha añadido.</translation>
    </message>
    <message>
        <source>This style is written in CSL {version}; only 1.0 can be used. It was not added.</source>
        <translation>Este estilo está escrito en CSL {version}; solo se puede usar 1.0. No se ha añadido.</translation>
    </message>
    <message>
        <source>This style only refers to another one: {address}. It was not added; add that style instead.</source>
        <translation>Este estilo solo remite a otro: {address}. No se ha añadido; añada ese otro estilo.</translation>
    </message>
    <message>
        <source>This style uses a macro that it does not have: “{name}”. It was not added.</source>
        <translation>Este estilo usa una macro que no tiene: «{name}». No se ha añadido.</translation>
    </message>
    <message>
        <source>This table names no studies, so there is nothing to map.</source>
        <translation>Esta tabla no indica ningún estudio, por lo que no hay nada para el mapa.</translation>
    </message>
    <message>
        <source>This text is too long.</source>
        <translation>Este texto es demasiado largo.</translation>
    </message>
    <message>
        <source>This was changed elsewhere in the meantime. Nothing was overwritten.</source>
        <translation>Esto se ha modificado entretanto en otro lugar. No se ha sobrescrito nada.</translation>
    </message>
    <message>
        <source>This workbook has no table.</source>
        <translation>Este libro no tiene ninguna tabla.</translation>
    </message>
    <message>
        <source>To build</source>
        <comment>contextual factors at a site</comment>
        <translation>Por desarrollar</translation>
    </message>
    <message>
        <source>To find out</source>
        <comment>contextual factors at a site</comment>
        <translation>Por averiguar</translation>
    </message>
    <message>
        <source>To plan for</source>
        <comment>contextual factors at a site</comment>
        <translation>Por abordar</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Inténtelo de nuevo dentro de un momento.</translation>
    </message>
    <message>
        <source>Two citations were matched with the same reference.</source>
        <translation>Dos citas se han asignado a la misma referencia.</translation>
    </message>
    <message>
        <source>Two columns hold themes. Is the first one a group of the second?</source>
        <translation>Dos columnas contienen temas. ¿Es la primera un grupo de la segunda?</translation>
    </message>
    <message>
        <source>Two columns of evidence are named “{name}”; the headings above tell them apart.</source>
        <translation>Dos columnas de evidencia se llaman «{name}»; los encabezados de encima las distinguen.</translation>
    </message>
    <message>
        <source>Two studies</source>
        <translation>Dos estudios</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>UTF-8 with BOM</source>
        <translation>UTF-8 con BOM</translation>
    </message>
    <message>
        <source>Unpack it, and choose the file with the table.</source>
        <translation>Descomprímalo y elija el archivo con la tabla.</translation>
    </message>
    <message>
        <source>Update the program.</source>
        <translation>Actualice el programa.</translation>
    </message>
    <message>
        <source>Use fewer or shorter tags, with commas between them.</source>
        <translation>Use menos etiquetas o más cortas, separadas por comas.</translation>
    </message>
    <message>
        <source>Use several, with fewer entries each.</source>
        <translation>Use varios, con menos entradas cada uno.</translation>
    </message>
    <message>
        <source>Use the web page of the article, its version in PubMed Central, or a Word file.</source>
        <translation>Use la página web del artículo, su versión en PubMed Central o un archivo de Word.</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Wait until the other program has saved it, and open it again.</source>
        <translation>Espere a que el otro programa lo haya guardado y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>Wait until they are saved, then try again.</source>
        <translation>Espere a que se guarden e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Weakest first: {grades}</source>
        <translation>Del más débil al más fuerte: {grades}</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Página web (HTML)</translation>
    </message>
    <message>
        <source>What can be read of it is shown.</source>
        <translation>Se muestra lo que se puede leer de su contenido.</translation>
    </message>
    <message>
        <source>What do the signs {signs} under “{heading}” mean?</source>
        <translation>¿Qué significan los signos {signs} en «{heading}»?</translation>
    </message>
    <message>
        <source>What is the order of the grades {grades}?</source>
        <translation>¿Cuál es el orden de los grados {grades}?</translation>
    </message>
    <message>
        <source>What the collaborative contributes, one statement per line</source>
        <translation>Lo que aporta el colaborativo, un enunciado por línea</translation>
    </message>
    <message>
        <source>What the passage says about its theme</source>
        <translation>Lo que dice el pasaje sobre su tema</translation>
    </message>
    <message>
        <source>What the passage says about its theme: component, mechanism, outcome, enabler or barrier</source>
        <translation>Lo que dice el pasaje sobre su tema: componente, mecanismo, resultado, facilitador o barrera</translation>
    </message>
    <message>
        <source>What the source calls the passage, such as “Mechanism 2”</source>
        <translation>Cómo llama la fuente al pasaje, por ejemplo «Mechanism 2» (mecanismo 2)</translation>
    </message>
    <message>
        <source>What the source calls the row of the passage, such as “CMOc 2”</source>
        <translation>Cómo llama la fuente a la fila del pasaje, por ejemplo «CMOc 2»</translation>
    </message>
    <message>
        <source>When it was last changed (UTC)</source>
        <translation>Cuándo se modificó por última vez (UTC)</translation>
    </message>
    <message>
        <source>When it was written (UTC)</source>
        <translation>Cuándo se escribió (UTC)</translation>
    </message>
    <message>
        <source>When the program starts next, it sets the damaged file aside and continues with what can be read of it.</source>
        <translation>La próxima vez que se inicie, el programa apartará el archivo dañado y continuará con lo que se pueda leer de él.</translation>
    </message>
    <message numerus="yes">
        <source>Where {contexts}, %n components, {component}, work through {mechanism} towards {outcome} [{evidence}].</source>
        <comment>what a theme says in one sentence; the number is that of the components</comment>
        <translation>
            <numerusform>En contextos con {contexts}, {component} actúa mediante {mechanism} y conduce hacia {outcome} [{evidence}].</numerusform>
            <numerusform>En contextos con {contexts}, %Ln componentes, {component}, actúan mediante {mechanism} y conducen hacia {outcome} [{evidence}].</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Where {contexts}, %n components, {component}, work through {mechanism} towards {outcome}, although this is hindered by {barriers} [{evidence}].</source>
        <comment>what a theme says in one sentence; the number is that of the components</comment>
        <translation>
            <numerusform>En contextos con {contexts}, {component} actúa mediante {mechanism} y conduce hacia {outcome}, aunque esto se ve dificultado por {barriers} [{evidence}].</numerusform>
            <numerusform>En contextos con {contexts}, %Ln componentes, {component}, actúan mediante {mechanism} y conducen hacia {outcome}, aunque esto se ve dificultado por {barriers} [{evidence}].</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether the study is for or against the theme: for, against or mixed</source>
        <translation>Si el estudio está a favor o en contra del tema: a favor, en contra o mixto</translation>
    </message>
    <message>
        <source>Which column holds the themes?</source>
        <translation>¿Qué columna contiene los temas?</translation>
    </message>
    <message>
        <source>Who wrote it, if somebody else did</source>
        <translation>Quién la escribió, si fue otra persona</translation>
    </message>
    <message>
        <source>With this style, the citation of a publication is empty. It was not added.</source>
        <translation>Con este estilo, la cita de una publicación queda vacía. No se ha añadido.</translation>
    </message>
    <message>
        <source>Without a sign</source>
        <comment>Column heading</comment>
        <translation>Sin signo</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <comment>Heading of a report</comment>
        <translation>Sin etiqueta</translation>
    </message>
    <message>
        <source>Without {words}. Search with it</source>
        <translation>Sin {words}. Buscar con esa palabra</translation>
    </message>
    <message>
        <source>Without {words}. Search with them</source>
        <translation>Sin {words}. Buscar con esas palabras</translation>
    </message>
    <message>
        <source>Word document (DOCX)</source>
        <translation>Documento de Word (DOCX)</translation>
    </message>
    <message>
        <source>Word document, a theme on one page</source>
        <translation>Documento de Word, un tema en una página</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>Column heading</comment>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>Column heading: the words of a passage</comment>
        <translation>Palabras</translation>
    </message>
    <message numerus="yes">
        <source>Would rest on no study: none of %n remains.</source>
        <comment>of a theme</comment>
        <translation>
            <numerusform>No se apoyaría en ningún estudio: el único que cita queda excluido.</numerusform>
            <numerusform>No se apoyaría en ningún estudio: no queda ninguno de los %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Would rest on one study, {study}, in one stream only: {stream}.</source>
        <comment>of a theme</comment>
        <translation>Se apoyaría en un solo estudio, {study}, en una sola línea de evidencia: {stream}.</translation>
    </message>
    <message>
        <source>Would rest on one study, {study}.</source>
        <comment>of a theme</comment>
        <translation>Se apoyaría en un solo estudio, {study}.</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>Escriba un nombre.</translation>
    </message>
    <message>
        <source>Write it like {example}.</source>
        <translation>Escríbala así: {example}.</translation>
    </message>
    <message>
        <source>Write its full path.</source>
        <translation>Escriba su ruta completa.</translation>
    </message>
    <message>
        <source>Write something, or highlight the words instead.</source>
        <translation>Escriba algo o, en su lugar, resalte las palabras.</translation>
    </message>
    <message>
        <source>Written</source>
        <comment>Name of a fact</comment>
        <translation>Generado</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Yes: read the one above it</source>
        <translation>Sí: leer la de arriba</translation>
    </message>
    <message>
        <source>Yes: read the one that begins here</source>
        <translation>Sí: leer la que empieza aquí</translation>
    </message>
    <message>
        <source>You have no label “{name}”.</source>
        <translation>No tiene ningún rótulo «{name}».</translation>
    </message>
    <message>
        <source>You have no scenario {name} for this table.</source>
        <translation>No tiene ningún escenario {name} para esta tabla.</translation>
    </message>
    <message>
        <source>Your notes are in {folder}, which is on another computer. Open them on one computer at a time; or keep them elsewhere with --data-dir.</source>
        <translation>Sus notas están en {folder}, que está en otro equipo. Ábralas en un solo equipo cada vez, o guárdelas en otro lugar con --data-dir.</translation>
    </message>
    <message>
        <source>Your notes are in {folder}, which is synchronised by {service}. Open them on one computer at a time, and wait until everything is synchronised before you continue on another; or keep them elsewhere with --data-dir.</source>
        <translation>Sus notas están en {folder}, que {service} sincroniza. Ábralas en un solo equipo cada vez y espere a que todo esté sincronizado antes de continuar en otro, o guárdelas en otro lugar con --data-dir.</translation>
    </message>
    <message>
        <source>Your notes, each on a new line: the marked words in quotation marks, then your own</source>
        <translation>Sus notas, cada una en una línea nueva: las palabras señaladas entre comillas y después las suyas</translation>
    </message>
    <message>
        <source>Your scenarios for it: {names}.</source>
        <translation>Sus escenarios para ella: {names}.</translation>
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
        <translation>aquí se espera una lista</translation>
    </message>
    <message numerus="yes">
        <source>a list of %n values is expected here</source>
        <comment>in JSON</comment>
        <translation>
            <numerusform>aquí se espera una lista de %Ln valor</numerusform>
            <numerusform>aquí se espera una lista de %Ln valores</numerusform>
        </translation>
    </message>
    <message>
        <source>a note can have at most {longest} characters</source>
        <translation>una nota puede tener como máximo {longest} caracteres</translation>
    </message>
    <message>
        <source>a note can have at most {most} tags</source>
        <translation>una nota puede tener como máximo {most} etiquetas</translation>
    </message>
    <message>
        <source>a note on {record}</source>
        <comment>a place where damage was found</comment>
        <translation>una nota sobre {record}</translation>
    </message>
    <message>
        <source>a number in it has thousands of digits.</source>
        <translation>un número que contiene tiene miles de cifras.</translation>
    </message>
    <message>
        <source>a tag can have at most {longest} characters</source>
        <translation>una etiqueta puede tener como máximo {longest} caracteres</translation>
    </message>
    <message>
        <source>a whole number from 0 to {largest} is expected here</source>
        <translation>aquí se espera un número entero de 0 a {largest}</translation>
    </message>
    <message>
        <source>absent</source>
        <comment>a mark of a contextual factor at a site</comment>
        <translation>ausente</translation>
    </message>
    <message>
        <source>against</source>
        <comment>evidence against what the theme says</comment>
        <translation>en contra</translation>
    </message>
    <message>
        <source>all of</source>
        <comment>heading of a list</comment>
        <translation>todo esto</translation>
    </message>
    <message>
        <source>an annotation needs a target</source>
        <translation>una anotación necesita un destino</translation>
    </message>
    <message>
        <source>an entry occurs twice</source>
        <translation>una entrada aparece dos veces</translation>
    </message>
    <message>
        <source>an object is expected here</source>
        <comment>in JSON</comment>
        <translation>aquí se espera un objeto</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between two parts of a query</comment>
        <translation>y</translation>
    </message>
    <message numerus="yes">
        <source>and from %n more files</source>
        <translation>
            <numerusform>y de %Ln archivo más</numerusform>
            <numerusform>y de %Ln archivos más</numerusform>
        </translation>
    </message>
    <message>
        <source>another annotation before it has the same id</source>
        <translation>otra anotación anterior tiene el mismo id</translation>
    </message>
    <message>
        <source>any of</source>
        <comment>heading of a list</comment>
        <translation>cualquiera de estos</translation>
    </message>
    <message>
        <source>barrier</source>
        <comment>the sign of a contextual factor</comment>
        <translation>barrera</translation>
    </message>
    <message>
        <source>both signs: some enable, others hinder</source>
        <translation>ambos signos: algunos facilitan, otros dificultan</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>de {name}</translation>
    </message>
    <message>
        <source>citation key</source>
        <translation>clave de cita</translation>
    </message>
    <message>
        <source>cited</source>
        <comment>a reference without a grade</comment>
        <translation>citado</translation>
    </message>
    <message>
        <source>cited, but not in this stream</source>
        <translation>citado, pero no en esta línea de evidencia</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>comas</translation>
    </message>
    <message>
        <source>counted</source>
        <comment>of a study</comment>
        <translation>contado</translation>
    </message>
    <message>
        <source>en</source>
        <comment>The language of these words, as a code: de, fr, pt-BR</comment>
        <translation>es</translation>
    </message>
    <message>
        <source>enabler</source>
        <comment>the sign of a contextual factor</comment>
        <translation>facilitador</translation>
    </message>
    <message>
        <source>enabler and barrier</source>
        <comment>the sign of a contextual factor</comment>
        <translation>facilitador y barrera</translation>
    </message>
    <message>
        <source>exactly “{words}”</source>
        <translation>exactamente «{words}»</translation>
    </message>
    <message>
        <source>for</source>
        <comment>evidence for what the theme says</comment>
        <translation>a favor</translation>
    </message>
    <message>
        <source>has {what}</source>
        <comment>what the reader types after has:</comment>
        <translation>tiene {what}</translation>
    </message>
    <message>
        <source>in {part}</source>
        <comment>what the reader types after in:</comment>
        <translation>en {part}</translation>
    </message>
    <message>
        <source>is {what}</source>
        <comment>what the reader types after is:</comment>
        <translation>es {what}</translation>
    </message>
    <message>
        <source>it contains bytes that are not text</source>
        <comment>why a file cannot be read</comment>
        <translation>contiene bytes que no son texto</translation>
    </message>
    <message>
        <source>it holds half a character (a lone surrogate)</source>
        <translation>contiene medio carácter (un sustituto suelto, «lone surrogate»)</translation>
    </message>
    <message numerus="yes">
        <source>it holds more than %n values.</source>
        <translation>
            <numerusform>contiene más de %Ln valor.</numerusform>
            <numerusform>contiene más de %Ln valores.</numerusform>
        </translation>
    </message>
    <message>
        <source>it holds {text}, which is not a number in JSON.</source>
        <translation>contiene {text}, que no es un número en JSON.</translation>
    </message>
    <message numerus="yes">
        <source>it is longer than %n characters</source>
        <translation>
            <numerusform>tiene más de %Ln carácter</numerusform>
            <numerusform>tiene más de %Ln caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>it is nested too deeply.</source>
        <translation>está anidado a demasiada profundidad.</translation>
    </message>
    <message>
        <source>it is not text in {encoding}, from byte {byte} on.</source>
        <translation>no es texto en {encoding} a partir del byte {byte}.</translation>
    </message>
    <message>
        <source>it was written by a newer version of QIC Browser</source>
        <translation>lo escribió una versión más reciente de QIC Browser</translation>
    </message>
    <message>
        <source>its percent-encoding is not UTF-8</source>
        <translation>su codificación porcentual no es UTF-8</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clave</translation>
    </message>
    <message>
        <source>label</source>
        <translation>rótulo</translation>
    </message>
    <message>
        <source>left out by its grade</source>
        <comment>of a study</comment>
        <translation>excluido por su grado</translation>
    </message>
    <message>
        <source>left out by its stream</source>
        <comment>of a study</comment>
        <translation>excluido por su línea de evidencia</translation>
    </message>
    <message>
        <source>left out by itself</source>
        <comment>of a study</comment>
        <translation>excluido individualmente</translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <translation>línea {line}, columna {column}</translation>
    </message>
    <message>
        <source>mixed</source>
        <comment>evidence for and against what the theme says</comment>
        <translation>mixto</translation>
    </message>
    <message numerus="yes">
        <source>more than %n columns</source>
        <comment>an error in a recipe</comment>
        <translation>
            <numerusform>más de %Ln columna</numerusform>
            <numerusform>más de %Ln columnas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n references</source>
        <translation>
            <numerusform>más de %Ln referencia</numerusform>
            <numerusform>más de %Ln referencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n rows</source>
        <comment>an error in a recipe</comment>
        <translation>
            <numerusform>más de %Ln fila</numerusform>
            <numerusform>más de %Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n themes</source>
        <translation>
            <numerusform>más de %Ln tema</numerusform>
            <numerusform>más de %Ln temas</numerusform>
        </translation>
    </message>
    <message>
        <source>my notes</source>
        <comment>limit of a search</comment>
        <translation>mis notas</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no study is cited by exactly these themes</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>not cited</source>
        <translation>no citado</translation>
    </message>
    <message>
        <source>not cited in this stream</source>
        <comment>of a study that the theme cites in another stream</comment>
        <translation>no citado en esta línea de evidencia</translation>
    </message>
    <message>
        <source>not in its table</source>
        <comment>a role, such as outcome, that the table of a theme does not have</comment>
        <translation>no está en su tabla</translation>
    </message>
    <message>
        <source>not in {part}</source>
        <comment>what the reader types after -in:</comment>
        <translation>no en {part}</translation>
    </message>
    <message>
        <source>not relevant</source>
        <comment>a mark of a contextual factor at a site</comment>
        <translation>no pertinente</translation>
    </message>
    <message>
        <source>not stated</source>
        <comment>licence of a review</comment>
        <translation>no indicada</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>one of these is expected here: {choices}</source>
        <comment>an error in a recipe</comment>
        <translation>aquí se espera uno de estos: {choices}</translation>
    </message>
    <message>
        <source>or</source>
        <comment>between two parts of a query</comment>
        <translation>o</translation>
    </message>
    <message>
        <source>present</source>
        <comment>a mark of a contextual factor at a site</comment>
        <translation>presente</translation>
    </message>
    <message>
        <source>reference {number}</source>
        <comment>a reference, named by its number</comment>
        <translation>referencia {number}</translation>
    </message>
    <message>
        <source>reference {number} of {review}</source>
        <comment>a reference, named by its number</comment>
        <translation>referencia {number} de {review}</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>puntos y comas</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabulaciones</translation>
    </message>
    <message>
        <source>text is expected here</source>
        <comment>in JSON</comment>
        <translation>aquí se espera texto</translation>
    </message>
    <message>
        <source>the annotations are in another file</source>
        <translation>las anotaciones están en otro archivo</translation>
    </message>
    <message>
        <source>the citation of {record}</source>
        <comment>a place where damage was found</comment>
        <translation>la cita de {record}</translation>
    </message>
    <message>
        <source>the end is before the start</source>
        <translation>el final está antes del principio</translation>
    </message>
    <message>
        <source>the group “{name}”</source>
        <translation>el grupo «{name}»</translation>
    </message>
    <message>
        <source>the label “{name}”</source>
        <comment>a place where damage was found</comment>
        <translation>el rótulo «{name}»</translation>
    </message>
    <message>
        <source>the mark of a factor of {record}</source>
        <comment>a place where damage was found</comment>
        <translation>la marca de un factor de {record}</translation>
    </message>
    <message>
        <source>the notes have more than {most} characters</source>
        <translation>las notas tienen más de {most} caracteres</translation>
    </message>
    <message>
        <source>the notes on {key} have more than {most} characters</source>
        <translation>las notas sobre {key} tienen más de {most} caracteres</translation>
    </message>
    <message>
        <source>the quote has no words</source>
        <translation>el texto citado no tiene palabras</translation>
    </message>
    <message>
        <source>the quoted words are missing</source>
        <translation>faltan las palabras citadas</translation>
    </message>
    <message>
        <source>the results of “{query}”</source>
        <translation>los resultados de la búsqueda «{query}»</translation>
    </message>
    <message>
        <source>the review “{name}”</source>
        <translation>la revisión «{name}»</translation>
    </message>
    <message>
        <source>the scenario “{name}”</source>
        <comment>a place where damage was found</comment>
        <translation>el escenario «{name}»</translation>
    </message>
    <message>
        <source>the search “{query}”</source>
        <comment>a place where damage was found</comment>
        <translation>la búsqueda «{query}»</translation>
    </message>
    <message>
        <source>the setting “{name}”</source>
        <comment>a place where damage was found</comment>
        <translation>la preferencia «{name}»</translation>
    </message>
    <message>
        <source>the site “{name}”</source>
        <comment>a place where damage was found</comment>
        <translation>el centro «{name}»</translation>
    </message>
    <message>
        <source>the star on {record}</source>
        <comment>a place where damage was found</comment>
        <translation>la estrella de {record}</translation>
    </message>
    <message>
        <source>the table “{name}”</source>
        <translation>la tabla «{name}»</translation>
    </message>
    <message>
        <source>the text does not belong to this theme</source>
        <translation>el texto no pertenece a este tema</translation>
    </message>
    <message>
        <source>the {name} of the citation attached to the reference</source>
        <comment>follows: matched by</comment>
        <translation>el {name} de la cita adjunta a la referencia</translation>
    </message>
    <message>
        <source>there are more than {most} annotations</source>
        <translation>hay más de {most} anotaciones</translation>
    </message>
    <message>
        <source>there are more than {most} entries</source>
        <translation>hay más de {most} entradas</translation>
    </message>
    <message>
        <source>there are more than {most} notes on {key}</source>
        <translation>hay más de {most} notas sobre {key}</translation>
    </message>
    <message>
        <source>there is no date</source>
        <translation>no hay fecha</translation>
    </message>
    <message>
        <source>there is no such date</source>
        <translation>esa fecha no existe</translation>
    </message>
    <message>
        <source>this annotation has no text, no tag and no quote</source>
        <translation>esta anotación no tiene texto, etiqueta ni texto citado</translation>
    </message>
    <message>
        <source>this date is in the future</source>
        <translation>esta fecha está en el futuro</translation>
    </message>
    <message>
        <source>this field is missing</source>
        <comment>an error in a recipe</comment>
        <translation>falta este campo</translation>
    </message>
    <message>
        <source>this field is not known</source>
        <comment>an error in a recipe</comment>
        <translation>este campo no se conoce</translation>
    </message>
    <message>
        <source>this is JSON-LD without a context</source>
        <translation>esto es JSON-LD sin contexto</translation>
    </message>
    <message>
        <source>this is in another part of the file</source>
        <translation>esto está en otra parte del archivo</translation>
    </message>
    <message>
        <source>this is not JSON: {reason}.</source>
        <translation>esto no es JSON: {reason}.</translation>
    </message>
    <message>
        <source>this is not a collection of annotations</source>
        <translation>esto no es una colección de anotaciones</translation>
    </message>
    <message>
        <source>this is not a date with a time</source>
        <translation>esto no es una fecha con hora</translation>
    </message>
    <message>
        <source>this is not a mark of a factor: present, absent, unknown or not-relevant</source>
        <translation>esto no es una marca de un factor: present, absent, unknown o not-relevant</translation>
    </message>
    <message>
        <source>this is not a project of QIC Browser</source>
        <translation>esto no es un proyecto de QIC Browser</translation>
    </message>
    <message>
        <source>this is not a valid UUID</source>
        <translation>esto no es un UUID válido</translation>
    </message>
    <message>
        <source>this is not a valid id</source>
        <translation>esto no es un id válido</translation>
    </message>
    <message>
        <source>this is the id of a star, but the annotation is not one</source>
        <translation>este es el id de una estrella, pero la anotación no lo es</translation>
    </message>
    <message>
        <source>true or false is expected here</source>
        <comment>in JSON</comment>
        <translation>aquí se espera verdadero o falso (true o false)</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a mark of a contextual factor at a site</comment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>vertical bars</source>
        <translation>barras verticales</translation>
    </message>
    <message>
        <source>without</source>
        <comment>heading of a list</comment>
        <translation>sin</translation>
    </message>
    <message>
        <source>without a label</source>
        <comment>contextual factors that no label of the reader gathers</comment>
        <translation>sin rótulo</translation>
    </message>
    <message>
        <source>without a sign</source>
        <comment>the sign of a contextual factor</comment>
        <translation>sin signo</translation>
    </message>
    <message>
        <source>without {query}</source>
        <translation>sin {query}</translation>
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
        <translation>{date} con {program}</translation>
    </message>
    <message>
        <source>{encoding}, separated by {separator}</source>
        <comment>How a CSV file is written</comment>
        <translation>{encoding}, separado por {separator}</translation>
    </message>
    <message>
        <source>{fault}, and is missing</source>
        <comment>an error in a file: something is expected</comment>
        <translation>{fault}, y falta</translation>
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
        <translation>{file} no es CSV en UTF-8: {reason}.</translation>
    </message>
    <message>
        <source>{file} is not TOML in UTF-8: {reason}.</source>
        <translation>{file} no es TOML en UTF-8: {reason}.</translation>
    </message>
    <message>
        <source>{file} is not in {folder}.</source>
        <translation>{file} no está en {folder}.</translation>
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
        <translation>{first} y {second}</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation>{first} o {second}</translation>
    </message>
    <message>
        <source>{first} to {last} of {all}</source>
        <translation>{first} a {last} de {all}</translation>
    </message>
    <message numerus="yes">
        <source>{first} within %n words of {second}</source>
        <translation>
            <numerusform>{first} a %Ln palabra como máximo de {second}</numerusform>
            <numerusform>{first} a %Ln palabras como máximo de {second}</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <comment>one sentence after the other</comment>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>{folder} cannot be created: {reason}.</source>
        <translation>{folder} no se puede crear: {reason}.</translation>
    </message>
    <message>
        <source>{folder} holds no review (*.toml).</source>
        <translation>{folder} no contiene ninguna revisión (*.toml).</translation>
    </message>
    <message>
        <source>{grade} ({direction})</source>
        <comment>a grade, and whether it is for or against the theme</comment>
        <translation>{grade} ({direction})</translation>
    </message>
    <message>
        <source>{grade} in {letter}</source>
        <comment>the grade of a study in a theme that is compared</comment>
        <translation>{grade} en {letter}</translation>
    </message>
    <message>
        <source>{grade} in {stream}</source>
        <comment>a grade of a study in a stream</comment>
        <translation>{grade} en {stream}</translation>
    </message>
    <message>
        <source>{grade} {studies}</source>
        <comment>a grade of the review, and the studies with it</comment>
        <translation>{grade} {studies}</translation>
    </message>
    <message>
        <source>{hint} Then start the program again.</source>
        <comment>after a sentence that says what to do</comment>
        <translation>{hint} Después, inicie el programa de nuevo.</translation>
    </message>
    <message>
        <source>{hits}</source>
        <comment>counts of what was found</comment>
        <translation>{hits}</translation>
    </message>
    <message numerus="yes">
        <source>{hits} in %n references</source>
        <translation>
            <numerusform>{hits} en %Ln referencia</numerusform>
            <numerusform>{hits} en %Ln referencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{hits} in %n themes</source>
        <translation>
            <numerusform>{hits} en %Ln tema</numerusform>
            <numerusform>{hits} en %Ln temas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{hits} in %n themes; {references}</source>
        <translation>
            <numerusform>{hits} en %Ln tema; {references}</numerusform>
            <numerusform>{hits} en %Ln temas; {references}</numerusform>
        </translation>
    </message>
    <message>
        <source>{key} can mean several factors: {keys}.</source>
        <translation>{key} puede designar varios factores: {keys}.</translation>
    </message>
    <message>
        <source>{key} is a reference.</source>
        <translation>{key} es una referencia.</translation>
    </message>
    <message>
        <source>{key} is not an imported review.</source>
        <translation>{key} no es una revisión importada.</translation>
    </message>
    <message>
        <source>{key} was changed in the meantime, in another window or by a command.</source>
        <translation>{key} se ha modificado entretanto, en otra ventana o con un comando.</translation>
    </message>
    <message>
        <source>{key} was left out, because it could not be read again: {fault}</source>
        <translation>{key} se ha omitido, porque no se ha podido leer de nuevo: {fault}</translation>
    </message>
    <message>
        <source>{key} was removed. Your notes on it are kept.</source>
        <translation>Se ha quitado {key}. Sus notas sobre esta revisión se conservan.</translation>
    </message>
    <message>
        <source>{key} was renamed.</source>
        <translation>Se ha cambiado el nombre de {key}.</translation>
    </message>
    <message>
        <source>{label} in the list of references of {source}</source>
        <comment>why a citation belongs to a reference</comment>
        <translation>{label} en la lista de referencias de {source}</translation>
    </message>
    <message>
        <source>{label}: {factors}</source>
        <comment>a label of the reader&apos;s</comment>
        <translation>{label}: {factors}</translation>
    </message>
    <message>
        <source>{label}: {factors}; it enables and hinders</source>
        <comment>a label of the reader&apos;s</comment>
        <translation>{label}: {factors}; facilita y dificulta</translation>
    </message>
    <message numerus="yes">
        <source>{left} of %n studies remain, in one stream only: {stream}.</source>
        <translation>
            <numerusform>Queda {left} de %Ln estudio, en una sola línea de evidencia: {stream}.</numerusform>
            <numerusform>Quedan {left} de %Ln estudios, en una sola línea de evidencia: {stream}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{left} of %n studies remain.</source>
        <translation>
            <numerusform>Queda {left} de %Ln estudio.</numerusform>
            <numerusform>Quedan {left} de %Ln estudios.</numerusform>
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
        <translation>{marked} de {factors} factores señalados</translation>
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
        <translation>{name} (un rótulo suyo)</translation>
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
        <translation>{name} no es un nombre de archivo.</translation>
    </message>
    <message>
        <source>{name} is not one stream, grade or reference of this table.</source>
        <translation>{name} no es una línea de evidencia, un grado ni una referencia de esta tabla.</translation>
    </message>
    <message>
        <source>{name} is {value}</source>
        <translation>{name} es {value}</translation>
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
            <numerusform>{number} de %Ln barrera por abordar</numerusform>
            <numerusform>{number} de %Ln barreras por abordar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} of %n enablers in place</source>
        <comment>at a site</comment>
        <translation>
            <numerusform>{number} de %Ln facilitador ya cubierto</numerusform>
            <numerusform>{number} de %Ln facilitadores ya cubiertos</numerusform>
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
        <translation>{part} en el proyecto está cifrado o comprimido de forma desconocida.</translation>
    </message>
    <message>
        <source>{part} in the project is larger than {size}.</source>
        <translation>{part} en el proyecto supera {size}.</translation>
    </message>
    <message>
        <source>{part} is in the project twice.</source>
        <translation>{part} está dos veces en el proyecto.</translation>
    </message>
    <message>
        <source>{path} already exists.</source>
        <translation>{path} ya existe.</translation>
    </message>
    <message>
        <source>{path} cannot be created: {reason}.</source>
        <translation>{path} no se puede crear: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be deleted: {reason}.</source>
        <translation>{path} no se puede eliminar: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be opened because it is not a file.</source>
        <translation>{path} no se puede abrir porque no es un archivo.</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {reason}.</source>
        <translation>{path} no se puede abrir: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>No se puede escribir en {path}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: your notes are shown, and nothing can be saved.</source>
        <translation>No se puede escribir en {path}: sus notas se muestran y no se puede guardar nada.</translation>
    </message>
    <message>
        <source>{path} contains an incomplete change and cannot be written: your notes are shown as they were before that change, and nothing can be saved.</source>
        <translation>{path} contiene un cambio incompleto y no se puede escribir en él: sus notas se muestran como estaban antes de ese cambio y no se puede guardar nada.</translation>
    </message>
    <message>
        <source>{path} could not be written.</source>
        <translation>No se ha podido escribir {path}.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}.</source>
        <translation>No se ha podido escribir {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} does not say how it was exported.</source>
        <translation>{path} no dice cómo se exportó.</translation>
    </message>
    <message>
        <source>{path} holds a reader&apos;s notes, so nothing was written to it.</source>
        <translation>{path} contiene las notas de un lector, por lo que no se ha escrito nada en él.</translation>
    </message>
    <message>
        <source>{path} is a PDF file, which does not say how it was exported.</source>
        <translation>{path} es un archivo PDF, que no dice cómo se exportó.</translation>
    </message>
    <message>
        <source>{path} is a folder or a device.</source>
        <translation>{path} es una carpeta o un dispositivo.</translation>
    </message>
    <message>
        <source>{path} is a link to {target}, which does not exist.</source>
        <translation>{path} es un enlace a {target}, que no existe.</translation>
    </message>
    <message>
        <source>{path} is damaged and could not be set aside ({reason}). {shown} Nothing can be saved.</source>
        <translation>{path} está dañado y no se ha podido apartar ({reason}). {shown} No se puede guardar nada.</translation>
    </message>
    <message>
        <source>{path} is damaged, or not a file of QIC Browser&apos;s notes.</source>
        <translation>{path} está dañado o no es un archivo de notas de QIC Browser.</translation>
    </message>
    <message>
        <source>{path} is damaged.</source>
        <translation>{path} está dañado.</translation>
    </message>
    <message>
        <source>{path} is larger than {size}.</source>
        <translation>{path} supera {size}.</translation>
    </message>
    <message>
        <source>{path} is no longer the file that was opened.</source>
        <translation>{path} ya no es el archivo que se abrió.</translation>
    </message>
    <message>
        <source>{path} is not XML that can be read: line {line}, {reason}</source>
        <translation>{path} no es XML que se pueda leer: línea {line}, {reason}</translation>
    </message>
    <message>
        <source>{path} is not a file of QIC Browser&apos;s notes.</source>
        <translation>{path} no es un archivo de notas de QIC Browser.</translation>
    </message>
    <message>
        <source>{path} is not a file of reviews from QIC Browser.</source>
        <translation>{path} no es un archivo de revisiones de QIC Browser.</translation>
    </message>
    <message>
        <source>{path} is not a file that QIC Browser can open.</source>
        <translation>{path} no es un archivo que QIC Browser pueda abrir.</translation>
    </message>
    <message>
        <source>{path} is not a folder, and its name does not end in .qiclibrary.</source>
        <translation>{path} no es una carpeta y su nombre no termina en .qiclibrary.</translation>
    </message>
    <message>
        <source>{path} is not a project of QIC Browser.</source>
        <translation>{path} no es un proyecto de QIC Browser.</translation>
    </message>
    <message>
        <source>{path} is not an evidence file of this version of QIC Browser.</source>
        <translation>{path} no es un archivo de evidencia de esta versión de QIC Browser.</translation>
    </message>
    <message>
        <source>{path} is one of the program&apos;s own files.</source>
        <translation>{path} es uno de los archivos del propio programa.</translation>
    </message>
    <message>
        <source>{path} was changed while it was read.</source>
        <translation>{path} se ha modificado mientras se leía.</translation>
    </message>
    <message>
        <source>{path} was damaged, or changed by another program. {result} The damaged file is now {aside}.</source>
        <translation>{path} se ha dañado o lo ha modificado otro programa. {result} El archivo dañado es ahora {aside}.</translation>
    </message>
    <message>
        <source>{path} was made by an earlier version of the program and was not upgraded. {reason} Your notes are shown, and nothing can be saved.</source>
        <translation>{path} lo creó una versión anterior del programa y no se ha actualizado. {reason} Sus notas se muestran y no se puede guardar nada.</translation>
    </message>
    <message>
        <source>{path} was missing or empty, so a new one was started. Backups of your notes are in {folder}, and the newest is {backup}. To restore them, use File &gt; Backups, or the command “qicbrowser backups restore {backup}”. This message disappears once you restore a backup or write a note.</source>
        <translation>{path} faltaba o estaba vacío, por lo que se ha empezado uno nuevo. Las copias de seguridad de sus notas están en {folder}, y la más reciente es {backup}. Para restaurarlas, use Archivo &gt; Copias de seguridad o el comando «qicbrowser backups restore {backup}». Este mensaje desaparece cuando restaura una copia de seguridad o escribe una nota.</translation>
    </message>
    <message>
        <source>{path} was not written: {reason}.</source>
        <translation>No se ha escrito {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of QIC Browser.</source>
        <translation>{path} lo escribió una versión más reciente de QIC Browser.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of QIC Browser. It was left unchanged.</source>
        <translation>{path} lo escribió una versión más reciente de QIC Browser. No se ha modificado.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of QIC Browser. The imported reviews are not shown.</source>
        <translation>{path} lo escribió una versión más reciente de QIC Browser. Las revisiones importadas no se muestran.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of QIC Browser. Your notes are shown, and nothing can be saved.</source>
        <translation>{path} lo escribió una versión más reciente de QIC Browser. Sus notas se muestran y no se puede guardar nada.</translation>
    </message>
    <message>
        <source>{path}: {fault}</source>
        <translation>{path}: {fault}</translation>
    </message>
    <message>
        <source>{place}: DOI and PMID were not used: they may be cut at a line end, or be some of several.</source>
        <translation>{place}: el DOI y el PMID no se han usado: pueden estar cortados al final de una línea o ser uno de varios.</translation>
    </message>
    <message>
        <source>{place}: The {name} was not used: it may be cut at a line end, or be one of several.</source>
        <translation>{place}: el {name} no se ha usado: puede estar cortado al final de una línea o ser uno de varios.</translation>
    </message>
    <message>
        <source>{place}: There are more than {most} citations.</source>
        <translation>{place}: hay más de {most} citas.</translation>
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
        <translation>Se han leído {read} de {total} caracteres; los demás se conservan tal como están impresos.</translation>
    </message>
    <message>
        <source>{reason} Nothing can be saved.</source>
        <comment>after a sentence that says why</comment>
        <translation>{reason} No se puede guardar nada.</translation>
    </message>
    <message>
        <source>{review}, Table {number}</source>
        <comment>a table without a title</comment>
        <translation>{review}, Tabla {number}</translation>
    </message>
    <message>
        <source>{review}, Table {number}: {title}</source>
        <translation>{review}, Tabla {number}: {title}</translation>
    </message>
    <message>
        <source>{review}: {title}</source>
        <translation>{review}: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{review}: {unknown} of %n studies have no citation.</source>
        <translation>
            <numerusform>{review}: {unknown} de %Ln estudio no tiene cita.</numerusform>
            <numerusform>{review}: {unknown} de %Ln estudios no tienen cita.</numerusform>
        </translation>
    </message>
    <message>
        <source>{role} in {letter}</source>
        <comment>a contextual factor of a theme that is compared</comment>
        <translation>{role} en {letter}</translation>
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
        <translation>{sidecar} ya existe y no es un archivo de este programa.</translation>
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
        <translation>{site}: mi motivo</translation>
    </message>
    <message>
        <source>{site}: {factor}: no longer marked.</source>
        <translation>{site}: {factor}: ya no está señalado.</translation>
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
        <translation>{stream}: sin evidencia</translation>
    </message>
    <message>
        <source>{stream}: {studies}</source>
        <comment>a stream of evidence, and its studies</comment>
        <translation>{stream}: {studies}</translation>
    </message>
    <message numerus="yes">
        <source>{studies} of %n studies and {left} of {appraisals} count</source>
        <translation>
            <numerusform>Cuentan {studies} de %Ln estudio y {left} de {appraisals}</numerusform>
            <numerusform>Cuentan {studies} de %Ln estudios y {left} de {appraisals}</numerusform>
        </translation>
    </message>
    <message>
        <source>{study} in {stream}: {grades}</source>
        <comment>a study with several grades</comment>
        <translation>{study} en {stream}: {grades}</translation>
    </message>
    <message>
        <source>{study} is graded differently in {theme}: {grades}.</source>
        <translation>{study} tiene grados distintos en {theme}: {grades}.</translation>
    </message>
    <message>
        <source>{study} of {letter} is {other} of {other_letter}, by the lists of the reviews</source>
        <translation>{study} de {letter} es {other} de {other_letter}, según las listas de las revisiones</translation>
    </message>
    <message>
        <source>{study} of {letter} is {other} of {other_letter}, by your citations</source>
        <translation>{study} de {letter} es {other} de {other_letter}, según sus citas</translation>
    </message>
    <message>
        <source>{table} · {review}</source>
        <translation>{table} · {review}</translation>
    </message>
    <message>
        <source>{table} · {review}, Table {number}</source>
        <translation>{table} · {review}, Tabla {number}</translation>
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
        <translation>{theme} no tiene ningún pasaje {key}.</translation>
    </message>
    <message>
        <source>{theme}, {heading}: “{text}” is kept as printed; it was read as nothing.</source>
        <translation>{theme}, {heading}: «{text}» se conserva tal como está impreso; no se ha leído como nada.</translation>
    </message>
    <message>
        <source>{theme}, {heading}: “{text}” was corrected to “{corrected}” when it was imported.</source>
        <translation>{theme}, {heading}: «{text}» se corrigió a «{corrected}» al importarlo.</translation>
    </message>
    <message>
        <source>{theme}, {study}: not cited</source>
        <comment>a cell of the map, as it is spoken</comment>
        <translation>{theme}, {study}: no citado</translation>
    </message>
    <message>
        <source>{theme}, {study}: {streams}</source>
        <comment>a cell of the map, as it is spoken</comment>
        <translation>{theme}, {study}: {streams}</translation>
    </message>
    <message numerus="yes">
        <source>{theme}: N = {printed} is printed, and %n studies are cited.</source>
        <translation>
            <numerusform>{theme}: en la fuente figura N = {printed} y se cita %Ln estudio.</numerusform>
            <numerusform>{theme}: en la fuente figura N = {printed} y se citan %Ln estudios.</numerusform>
        </translation>
    </message>
    <message>
        <source>{theme}: the source states no outcome.</source>
        <translation>{theme}: la fuente no indica ningún resultado.</translation>
    </message>
    <message>
        <source>{theme}: {cited} cited, {left} left. {sentence}</source>
        <translation>{theme}: {cited} citados, quedan {left}. {sentence}</translation>
    </message>
    <message>
        <source>{theme}: {factor}</source>
        <comment>a contextual factor after the theme that it is of</comment>
        <translation>{theme}: {factor}</translation>
    </message>
    <message>
        <source>{theme}: “{text}” is not a grade of the table&apos;s scale.</source>
        <translation>{theme}: «{text}» no es un grado de la escala de la tabla.</translation>
    </message>
    <message>
        <source>{title} cannot be imported: {fault}</source>
        <translation>{title} no se puede importar: {fault}</translation>
    </message>
    <message>
        <source>{title} · {review}</source>
        <comment>a theme, and its review</comment>
        <translation>{title} · {review}</translation>
    </message>
    <message>
        <source>{title}, continued</source>
        <translation>{title}, continuación</translation>
    </message>
    <message>
        <source>{words} (as text)</source>
        <comment>not a search field, but searched for as it is</comment>
        <translation>{words} (como texto)</translation>
    </message>
    <message>
        <source>{words} (“{dash}” does not exclude, “-” does)</source>
        <translation>{words} («{dash}» no excluye, «-» sí)</translation>
    </message>
    <message>
        <source>{words}, or {word} as one word</source>
        <translation>{words}, o {word} como una sola palabra</translation>
    </message>
    <message>
        <source>“;” was expected before “{text}”.</source>
        <translation>Se esperaba «;» delante de «{text}».</translation>
    </message>
    <message>
        <source>“Annotation” is expected here</source>
        <translation>aquí se espera «Annotation»</translation>
    </message>
    <message>
        <source>“qicbrowser backups” lists the backups.</source>
        <translation>«qicbrowser backups» enumera las copias de seguridad.</translation>
    </message>
    <message>
        <source>“qicbrowser contexts --json” lists the factors with their keys.</source>
        <translation>«qicbrowser contexts --json» enumera los factores con sus claves.</translation>
    </message>
    <message>
        <source>“qicbrowser references style list” shows the styles that you added.</source>
        <translation>«qicbrowser references style list» muestra los estilos que ha añadido.</translation>
    </message>
    <message>
        <source>“qicbrowser reviews list” lists the reviews.</source>
        <translation>«qicbrowser reviews list» enumera las revisiones.</translation>
    </message>
    <message>
        <source>“qicbrowser site list” lists the sites. --new makes one.</source>
        <translation>«qicbrowser site list» enumera los centros. --new crea uno.</translation>
    </message>
    <message>
        <source>“yes” where you set a star</source>
        <translation>«yes» donde usted puso una estrella</translation>
    </message>
    <message>
        <source>“{grade}” is a grade</source>
        <translation>«{grade}» es un grado</translation>
    </message>
    <message>
        <source>“{heading}” is a group</source>
        <translation>«{heading}» es un grupo</translation>
    </message>
    <message>
        <source>“{heading}” is the heading of an answer and of the sentence beside it.</source>
        <translation>«{heading}» es el encabezado de una respuesta y de la frase que está a su lado.</translation>
    </message>
    <message>
        <source>“{heading}” names both signs; which statement has which is not known.</source>
        <translation>«{heading}» nombra ambos signos; no se sabe qué enunciado tiene cuál.</translation>
    </message>
    <message>
        <source>“{id}” is also printed before a row above.</source>
        <translation>«{id}» también figura delante de una fila anterior.</translation>
    </message>
    <message>
        <source>“{label}” is not one of the grades {grades}.</source>
        <translation>«{label}» no es uno de los grados {grades}.</translation>
    </message>
    <message>
        <source>“{line}” names no barrier.</source>
        <translation>«{line}» no nombra ninguna barrera.</translation>
    </message>
    <message>
        <source>“{printed}” is printed; the number of references read is {cited}.</source>
        <translation>En la fuente figura «{printed}»; el número de referencias leídas es {cited}.</translation>
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
        <translation>«{sign}» significa barrera</translation>
    </message>
    <message>
        <source>“{sign}” means both</source>
        <translation>«{sign}» significa ambas cosas</translation>
    </message>
    <message>
        <source>“{sign}” means enabler</source>
        <translation>«{sign}» significa facilitador</translation>
    </message>
    <message>
        <source>“{sign}” means nothing</source>
        <translation>«{sign}» no significa nada</translation>
    </message>
    <message>
        <source>“{sign}” only means that it is mentioned</source>
        <translation>«{sign}» solo significa que se menciona</translation>
    </message>
    <message>
        <source>“{text}” begins with a sign that is not among the prefixes.</source>
        <translation>«{text}» empieza con un signo que no está entre los prefijos.</translation>
    </message>
    <message>
        <source>“{text}” contradicts the sign in the heading of the column.</source>
        <translation>«{text}» contradice el signo del encabezado de la columna.</translation>
    </message>
    <message>
        <source>“{text}” follows a reference that already has a grade. Correct the cell, or keep it as printed.</source>
        <translation>«{text}» sigue a una referencia que ya tiene un grado. Corrija la celda o consérvela tal como está impresa.</translation>
    </message>
    <message>
        <source>“{text}” is a count of 0.</source>
        <translation>«{text}» es un recuento de 0.</translation>
    </message>
    <message>
        <source>“{text}” is a date; a spreadsheet may have made it from a range. Type the references as they are published.</source>
        <translation>«{text}» es una fecha; puede que una hoja de cálculo la haya creado a partir de un intervalo. Escriba las referencias tal como se publicaron.</translation>
    </message>
    <message>
        <source>“{text}” is a number in words: {number}.</source>
        <translation>«{text}» es un número en palabras: {number}.</translation>
    </message>
    <message>
        <source>“{text}” is a sign without a statement.</source>
        <translation>«{text}» es un signo sin enunciado.</translation>
    </message>
    <message>
        <source>“{text}” is kept as printed: it is not one number.</source>
        <translation>«{text}» se conserva tal como está impreso: no es un solo número.</translation>
    </message>
    <message>
        <source>“{text}” is not a grade of the scale. Add it to the scale, or correct the cell.</source>
        <translation>«{text}» no es un grado de la escala. Añádalo a la escala o corrija la celda.</translation>
    </message>
    <message>
        <source>“{text}” is not a grade with [references].</source>
        <translation>«{text}» no es un grado con [referencias].</translation>
    </message>
    <message>
        <source>“{text}” is not a list of references.</source>
        <translation>«{text}» no es una lista de referencias.</translation>
    </message>
    <message>
        <source>“{text}” is not a reference number or a range of them.</source>
        <translation>«{text}» no es un número de referencia ni un intervalo de ellos.</translation>
    </message>
    <message>
        <source>“{text}” is one large number or two references. Correct the cell.</source>
        <translation>«{text}» es un número grande o dos referencias. Corrija la celda.</translation>
    </message>
    <message>
        <source>“{text}” was not read as a count.</source>
        <translation>«{text}» no se ha leído como recuento.</translation>
    </message>
    <message>
        <source>“{text}” was not read as a reference. Correct the cell, or keep it as printed.</source>
        <translation>«{text}» no se ha leído como referencia. Corrija la celda o consérvela tal como está impresa.</translation>
    </message>
    <message>
        <source>“{text}” was not read. Correct the cell, or keep it as printed.</source>
        <translation>«{text}» no se ha leído. Corrija la celda o consérvela tal como está impresa.</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <comment>a theme, named by its title</comment>
        <translation>«{title}»</translation>
    </message>
    <message>
        <source>“{title}” has no statement.</source>
        <translation>«{title}» no tiene ningún enunciado.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… y %Ln más.</numerusform>
            <numerusform>… y %Ln más.</numerusform>
        </translation>
    </message>
    <message>
        <source>★ Starred</source>
        <translation>★ Con estrella</translation>
    </message>
</context>
<context>
    <name>About</name>
    <message>
        <source>About QIC Browser</source>
        <translation>Acerca de QIC Browser</translation>
    </message>
    <message>
        <source>About the review</source>
        <translation>Acerca de la revisión</translation>
    </message>
    <message>
        <source>DOI: {doi}</source>
        <translation>DOI: {doi}</translation>
    </message>
    <message>
        <source>Edition {edition}; checksum of the sources {checksum}</source>
        <translation>Edición {edition}; suma de comprobación de las fuentes {checksum}</translation>
    </message>
    <message>
        <source>It works offline: it opens no network connection. A link is opened by your own browser, and what you print is printed by your system&apos;s print service, only when you ask for it.</source>
        <translation>Funciona sin conexión: no abre ninguna conexión de red. Un enlace se abre en su propio navegador, y lo que imprime lo imprime el servicio de impresión de su sistema, solo cuando usted lo pide.</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Licencia: {licence}</translation>
    </message>
    <message>
        <source>PubMed Central: {number}</source>
        <translation>PubMed Central: {number}</translation>
    </message>
    <message>
        <source>Published: {date}</source>
        <translation>Publicada: {date}</translation>
    </message>
    <message>
        <source>Read, search, annotate and export the evidence on how quality improvement collaboratives work.</source>
        <translation>Leer, buscar, anotar y exportar la evidencia sobre cómo funcionan los colaborativos de mejora de la calidad.</translation>
    </message>
    <message>
        <source>The evidence is the review&apos;s own table, word for word, © its authors. Its form was changed for reading: cells are split at their bullets and lines, and the prefix “Barrier:” became a role. View &gt; Source row shows the cells as published. The table cites its studies by number only; which publications they are is not in it.</source>
        <translation>La evidencia es la propia tabla de la revisión, palabra por palabra, © sus autores. Su forma se ha adaptado para la lectura: las celdas se dividen en sus viñetas y líneas, y el prefijo «Barrier:» (barrera) se ha convertido en una función. Ver &gt; Fila de la fuente muestra las celdas tal como se publicaron. La tabla cita sus estudios solo por su número; no indica qué publicaciones son.</translation>
    </message>
    <message>
        <source>The program is under the MIT licence; it uses Qt and PySide6 under the LGPL 3. The evidence has a licence of its own: see Help &gt; About the review.</source>
        <translation>El programa tiene la licencia MIT; usa Qt y PySide6 con la licencia LGPL 3. La evidencia tiene su propia licencia: véase Ayuda &gt; Acerca de la revisión.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no indicada</translation>
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
        <translation>Mi centro</translation>
    </message>
    <message>
        <source>The list of your notes has the key {keys} now.</source>
        <translation>La lista de sus notas se abre ahora con {keys}.</translation>
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
        <translation>&amp;Oscuro</translation>
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
        <translation>Tan ancho como la ventana</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Font of &amp;pages</source>
        <translation>Tipo de letra de las &amp;páginas</translation>
    </message>
    <message>
        <source>Font of the &amp;window</source>
        <translation>Tipo de letra de la &amp;ventana</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>Line w&amp;idth of pages</source>
        <translation>A&amp;ncho de línea de las páginas</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Estrecho</translation>
    </message>
    <message>
        <source>Reviews stay in the language they were written in.</source>
        <translation>Las revisiones siguen en el idioma en que se escribieron.</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Tamaño del te&amp;xto</translation>
    </message>
    <message>
        <source>The desktop&apos;s font</source>
        <translation>El tipo de letra del escritorio</translation>
    </message>
    <message>
        <source>The font of the window</source>
        <translation>El tipo de letra de la ventana</translation>
    </message>
    <message>
        <source>The system&apos;s ({language})</source>
        <translation>El del sistema ({language})</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>“System” follows the colours and the contrast of your desktop.</source>
        <translation>«Sistema» sigue los colores y el contraste de su escritorio.</translation>
    </message>
</context>
<context>
    <name>AttachBar</name>
    <message numerus="yes">
        <source>Attach %n citations</source>
        <translation>
            <numerusform>Adjuntar %Ln cita</numerusform>
            <numerusform>Adjuntar %Ln citas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the entries</source>
        <translation>Mostrar las entradas</translation>
    </message>
    <message numerus="yes">
        <source>This page is of {review}, which is in your library. Attach its reference list: {count} of %n references.</source>
        <translation>
            <numerusform>Esta página es de {review}, que está en su biblioteca. Adjunte su lista de referencias: {count} de %Ln referencia.</numerusform>
            <numerusform>Esta página es de {review}, que está en su biblioteca. Adjunte su lista de referencias: {count} de %Ln referencias.</numerusform>
        </translation>
    </message>
    <message>
        <source>This page is of {review}, which is in your library. Every reference in its list has a citation already.</source>
        <translation>Esta página es de {review}, que está en su biblioteca. Todas las referencias de su lista tienen ya una cita.</translation>
    </message>
</context>
<context>
    <name>AttachBox</name>
    <message>
        <source>Attach the page&apos;s reference list</source>
        <translation>Adjuntar la lista de referencias de la página</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n cited references are in it.</source>
        <translation>
            <numerusform>Contiene {count} de %Ln referencia citada.</numerusform>
            <numerusform>Contiene {count} de %Ln referencias citadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuthorFilter</name>
    <message>
        <source>All authors</source>
        <translation>Todos los autores</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Yo</translation>
    </message>
    <message>
        <source>Only notes by one author</source>
        <translation>Solo las notas de un autor</translation>
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
        <translation>&amp;Hacer una copia ahora</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurar…</translation>
    </message>
    <message>
        <source>A backup contains everything of yours: notes, citations, saved searches, labels, scenarios and sites. One is made after each start if anything has changed since the last one. Before a backup is restored, what you have now is backed up: to undo, restore that newer backup.</source>
        <translation>Una copia de seguridad contiene todo lo suyo: notas, citas, búsquedas guardadas, rótulos, escenarios y centros. Se hace una después de cada inicio si algo ha cambiado desde la última. Antes de restaurar una copia de seguridad se hace otra de lo que tiene ahora: para deshacer, restaure esa copia más reciente.</translation>
    </message>
    <message>
        <source>Backed up.</source>
        <translation>Copia de seguridad hecha.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>No changes since the last backup.</source>
        <translation>No hay cambios desde la última copia de seguridad.</translation>
    </message>
    <message>
        <source>Not restored. A note that you are writing is not saved yet: save it first.</source>
        <translation>No se ha restaurado. Una nota que está escribiendo aún no se ha guardado: guárdela primero.</translation>
    </message>
    <message>
        <source>Notes in the backup</source>
        <translation>Notas de la copia de seguridad</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Abrir la &amp;carpeta</translation>
    </message>
    <message>
        <source>Restored the backup of {made}. To undo, restore the backup of {before}.</source>
        <translation>Se ha restaurado la copia de seguridad de {made}. Para deshacer, restaure la copia de {before}.</translation>
    </message>
    <message>
        <source>There are no backups yet.</source>
        <translation>Todavía no hay copias de seguridad.</translation>
    </message>
    <message>
        <source>There are no notes in this backup.</source>
        <translation>No hay notas en esta copia de seguridad.</translation>
    </message>
    <message>
        <source>This backup is the same as what you have now.</source>
        <translation>Esta copia de seguridad es igual a lo que tiene ahora.</translation>
    </message>
</context>
<context>
    <name>BackupsModel</name>
    <message>
        <source>After a start</source>
        <translation>Después de un inicio</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>Antes de una restauración</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Antes de una importación</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>Antes de una actualización</translation>
    </message>
    <message>
        <source>Before permanent deletion</source>
        <translation>Antes de una eliminación definitiva</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Rótulos</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Escenarios</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Centros</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Estrellas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
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
            <numerusform>¿Eliminar definitivamente %Ln nota?</numerusform>
            <numerusform>¿Eliminar definitivamente %Ln notas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete permanently</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message>
        <source>The deleted notes were deleted permanently without a backup. {reason}</source>
        <translation>Las notas eliminadas se han borrado definitivamente sin copia de seguridad. {reason}</translation>
    </message>
    <message>
        <source>Until you quit, Undo brings back what was deleted.</source>
        <translation>Hasta que salga del programa, Deshacer recupera lo eliminado.</translation>
    </message>
    <message numerus="yes">
        <source>change colour of %n notes</source>
        <translation>
            <numerusform>cambiar color</numerusform>
            <numerusform>cambiar el color de %Ln notas</numerusform>
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
        <translation>eliminar todo definitivamente</translation>
    </message>
    <message>
        <source>remove tag “{tag}”</source>
        <translation>quitar la etiqueta «{tag}»</translation>
    </message>
    <message>
        <source>rename tag “{tag}”</source>
        <translation>cambiar el nombre de la etiqueta «{tag}»</translation>
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
            <numerusform>poner etiqueta a la nota</numerusform>
            <numerusform>poner etiqueta a %Ln notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>untag %n notes</source>
        <translation>
            <numerusform>quitar etiqueta de la nota</numerusform>
            <numerusform>quitar etiqueta de %Ln notas</numerusform>
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
        <translation>Leer los pasajes</translation>
    </message>
    <message>
        <source>Show the passages with their notes one after the other</source>
        <translation>Mostrar los pasajes con sus notas uno tras otro</translation>
    </message>
    <message>
        <source>Unplaced {n}</source>
        <translation>Sin ubicar {n}</translation>
    </message>
</context>
<context>
    <name>CellLine</name>
    <message>
        <source>As printed</source>
        <translation>Tal como está impreso</translation>
    </message>
    <message>
        <source>Correct the text of the cell</source>
        <translation>Corregir el texto de la celda</translation>
    </message>
    <message>
        <source>Correct… (F2)</source>
        <translation>Corregir… (F2)</translation>
    </message>
    <message>
        <source>No cell is selected</source>
        <translation>No hay ninguna celda seleccionada</translation>
    </message>
    <message>
        <source>Printed: {text}</source>
        <translation>Impreso: {text}</translation>
    </message>
    <message>
        <source>Remove the correction: the cell has its printed text again</source>
        <translation>Quitar la corrección: la celda vuelve a tener su texto impreso</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Show the rules for reading cells</source>
        <translation>Mostrar las reglas para leer las celdas</translation>
    </message>
    <message>
        <source>The printed text and your correction are both stored</source>
        <translation>Se guardan tanto el texto impreso como su corrección</translation>
    </message>
    <message>
        <source>row {row} · {heading}</source>
        <translation>fila {row} · {heading}</translation>
    </message>
</context>
<context>
    <name>ChipField</name>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Remove {text}</source>
        <translation>Quitar {text}</translation>
    </message>
    <message>
        <source>{name}: add another</source>
        <translation>{name}: añadir otro</translation>
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
            <numerusform>%Ln cita adjuntada. Deshacer con {keys}.</numerusform>
            <numerusform>%Ln citas adjuntadas. Deshacer con {keys}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Already attached; nothing was changed.</source>
        <translation>Ya estaba adjunta; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Attach citations</source>
        <translation>Adjuntar citas</translation>
    </message>
    <message>
        <source>Citation removed. Undo with {keys}.</source>
        <translation>Cita quitada. Deshacer con {keys}.</translation>
    </message>
    <message>
        <source>Citations (*.ris *.nbib *.bib *.json *.txt)</source>
        <translation>Citas (*.ris *.nbib *.bib *.json *.txt)</translation>
    </message>
    <message numerus="yes">
        <source>Preparing %n citations…</source>
        <translation>
            <numerusform>Preparando %Ln cita…</numerusform>
            <numerusform>Preparando %Ln citas…</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading citations…</source>
        <translation>Leyendo las citas…</translation>
    </message>
    <message>
        <source>Select a reference first, then attach its citation.</source>
        <translation>Seleccione primero una referencia y después adjunte su cita.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy a list of references first.</source>
        <translation>No hay texto en el portapapeles. Copie primero una lista de referencias.</translation>
    </message>
    <message numerus="yes">
        <source>attach %n citations</source>
        <translation>
            <numerusform>adjuntar cita</numerusform>
            <numerusform>adjuntar %Ln citas</numerusform>
        </translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>remove citation</source>
        <translation>quitar cita</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>el portapapeles</translation>
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
        <translation>&amp;Revista o libro</translation>
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
        <translation>&amp;Volumen</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>Añ&amp;o</translation>
    </message>
    <message>
        <source>As pasted</source>
        <translation>Tal como se pegó</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Adjuntar</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Libro</translation>
    </message>
    <message>
        <source>Book chapter</source>
        <translation>Capítulo de libro</translation>
    </message>
    <message>
        <source>By field</source>
        <translation>Por campos</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Citation of reference {number}</source>
        <translation>Cita de la referencia {number}</translation>
    </message>
    <message>
        <source>Citation of reference {number} of {review}</source>
        <translation>Cita de la referencia {number} de {review}</translation>
    </message>
    <message>
        <source>Conference paper</source>
        <translation>Comunicación en congreso</translation>
    </message>
    <message>
        <source>DOI: {text}</source>
        <translation>DOI: {text}</translation>
    </message>
    <message>
        <source>Example: 10.1000/182</source>
        <translation>Ejemplo: 10.1000/182</translation>
    </message>
    <message>
        <source>Journal article</source>
        <translation>Artículo de revista</translation>
    </message>
    <message>
        <source>One per line: Family, Given (or an organisation)</source>
        <translation>Uno por línea: Apellidos, Nombre (o una organización)</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
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
        <translation>Pegue aquí la cita. Se conserva palabra por palabra.</translation>
    </message>
    <message>
        <source>Pu&amp;blisher</source>
        <translation>&amp;Editorial</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Thesis</source>
        <translation>Tesis</translation>
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
        <translation>Escriba cuatro cifras.</translation>
    </message>
    <message>
        <source>“{text}” is not a DOI.</source>
        <translation>«{text}» no es un DOI.</translation>
    </message>
    <message>
        <source>“{text}” is not a year.</source>
        <translation>«{text}» no es un año.</translation>
    </message>
</context>
<context>
    <name>CitationSettings</name>
    <message>
        <source>&amp;Add a style…</source>
        <translation>Aña&amp;dir un estilo…</translation>
    </message>
    <message>
        <source>A citation in this style is shown here once you have attached one.</source>
        <translation>Cuando haya adjuntado alguna cita, aquí se mostrará un ejemplo en este estilo.</translation>
    </message>
    <message>
        <source>A style is a CSL file, the kind that reference managers use.</source>
        <translation>Un estilo es un archivo CSL, del tipo que usan los gestores de referencias.</translation>
    </message>
    <message>
        <source>Citation st&amp;yle</source>
        <translation>&amp;Estilo de cita</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
</context>
<context>
    <name>CitationStyleMenu</name>
    <message>
        <source>Add citation style</source>
        <translation>Añadir un estilo de cita</translation>
    </message>
    <message>
        <source>Citation style “{name}” added.</source>
        <translation>Estilo de cita «{name}» añadido.</translation>
    </message>
    <message>
        <source>Citation styles (*.csl)</source>
        <translation>Estilos de cita (*.csl)</translation>
    </message>
</context>
<context>
    <name>Citations</name>
    <message numerus="yes">
        <source>%n citations copied.</source>
        <translation>
            <numerusform>%Ln cita copiada.</numerusform>
            <numerusform>%Ln citas copiadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citations copied. Selected references without a citation: {number}.</source>
        <translation>
            <numerusform>%Ln cita copiada. Referencias seleccionadas sin cita: {number}.</numerusform>
            <numerusform>%Ln citas copiadas. Referencias seleccionadas sin cita: {number}.</numerusform>
        </translation>
    </message>
    <message>
        <source>All references</source>
        <translation>Todas las referencias</translation>
    </message>
    <message>
        <source>At most {number} citations can be copied at once. Use “Export references” instead.</source>
        <translation>Se pueden copiar como máximo {number} citas a la vez. Use en su lugar «Exportar referencias».</translation>
    </message>
    <message>
        <source>References of the ticked themes</source>
        <translation>Referencias de los temas marcados</translation>
    </message>
    <message>
        <source>Selected reference</source>
        <translation>Referencia seleccionada</translation>
    </message>
    <message>
        <source>There are no references to export.</source>
        <translation>No hay referencias que exportar.</translation>
    </message>
    <message>
        <source>There is nothing to copy: no citation is attached to the selected references.</source>
        <translation>No hay nada que copiar: las referencias seleccionadas no tienen ninguna cita adjunta.</translation>
    </message>
</context>
<context>
    <name>ColourNamesDialog</name>
    <message>
        <source>Colour names</source>
        <translation>Nombres de los colores</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation>Tecla {key}</translation>
    </message>
    <message>
        <source>What do your colours mean? Leave a line empty for the default name.</source>
        <translation>¿Qué significan sus colores? Deje una línea vacía para usar el nombre predeterminado.</translation>
    </message>
</context>
<context>
    <name>ColourNaming</name>
    <message>
        <source>rename colours</source>
        <translation>cambiar los nombres de los colores</translation>
    </message>
</context>
<context>
    <name>ColumnHeader</name>
    <message>
        <source>What column {number} ({heading}) holds</source>
        <translation>Qué contiene la columna {number} ({heading})</translation>
    </message>
</context>
<context>
    <name>ColumnList</name>
    <message>
        <source>&amp;Down</source>
        <translation>Ba&amp;jar</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>C&amp;olumnas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Defau&amp;lt columns</source>
        <translation>Columnas &amp;predeterminadas</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Add a theme</source>
        <translation>Añadir un tema</translation>
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
        <translation>Solo lo &amp;distinto</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Tick two or three themes in the tree, or add them here.</source>
        <translation>Marque dos o tres temas en el árbol o añádalos aquí.</translation>
    </message>
    <message>
        <source>What the compared themes say</source>
        <translation>Lo que dicen los temas comparados</translation>
    </message>
</context>
<context>
    <name>ComparisonPaper</name>
    <message>
        <source>The labels with a pencil are the reader&apos;s, not the review&apos;s.</source>
        <translation>Los rótulos con un lápiz son del lector, no de la revisión.</translation>
    </message>
</context>
<context>
    <name>ComparisonSide</name>
    <message numerus="yes">
        <source>%n different studies</source>
        <translation>
            <numerusform>%Ln estudio distinto</numerusform>
            <numerusform>%Ln estudios distintos</numerusform>
        </translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>Grados</translation>
    </message>
    <message>
        <source>In {letters} only</source>
        <translation>Solo en {letters}</translation>
    </message>
    <message>
        <source>Labels of mine</source>
        <translation>Rótulos míos</translation>
    </message>
    <message>
        <source>No study of these themes is graded differently from one theme to another.</source>
        <translation>Ningún estudio de estos temas tiene grados distintos de un tema a otro.</translation>
    </message>
    <message>
        <source>None of your labels is in several of these themes.</source>
        <translation>Ninguno de sus rótulos está en varios de estos temas.</translation>
    </message>
    <message>
        <source>See it in Contexts</source>
        <translation>Verlo en Contextos</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>En común</translation>
    </message>
    <message>
        <source>Shared by the compared themes</source>
        <translation>En común entre los temas comparados</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Estudios</translation>
    </message>
    <message>
        <source>The same publications</source>
        <translation>Las mismas publicaciones</translation>
    </message>
    <message>
        <source>The themes are of different reviews, whose numbers are not the same studies.</source>
        <translation>Los temas son de revisiones distintas, cuyos números no designan los mismos estudios.</translation>
    </message>
    <message>
        <source>What the compared themes share is listed here.</source>
        <translation>Aquí se muestra lo que los temas comparados tienen en común.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message numerus="yes">
        <source>{first} and {second} share %n studies.</source>
        <translation>
            <numerusform>{first} y {second} comparten %Ln estudio.</numerusform>
            <numerusform>{first} y {second} comparten %Ln estudios.</numerusform>
        </translation>
    </message>
    <message>
        <source>{label} enables and hinders.</source>
        <translation>{label} facilita y dificulta.</translation>
    </message>
</context>
<context>
    <name>ComparisonTab</name>
    <message numerus="yes">
        <source>%n themes are compared: remove one first.</source>
        <translation>
            <numerusform>Se está comparando %Ln tema: quite uno primero.</numerusform>
            <numerusform>Se están comparando %Ln temas: quite uno primero.</numerusform>
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
            <numerusform>Se comparan los {number} primeros de %Ln tema marcado.</numerusform>
            <numerusform>Se comparan los {number} primeros de %Ln temas marcados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Themes beside each other</source>
        <translation>Temas uno junto a otro</translation>
    </message>
    <message>
        <source>This theme is compared already.</source>
        <translation>Este tema ya se está comparando.</translation>
    </message>
    <message>
        <source>{theme} is compared too.</source>
        <translation>También se compara {theme}.</translation>
    </message>
</context>
<context>
    <name>ComparisonWriter</name>
    <message>
        <source>Grade of the theme as a whole</source>
        <translation>Grado del tema en conjunto</translation>
    </message>
    <message>
        <source>none cited</source>
        <translation>ninguno citado</translation>
    </message>
    <message>
        <source>not in its table</source>
        <translation>no está en su tabla</translation>
    </message>
    <message>
        <source>the same words in {letters}</source>
        <translation>las mismas palabras en {letters}</translation>
    </message>
    <message>
        <source>your label: </source>
        <translation>su rótulo: </translation>
    </message>
</context>
<context>
    <name>CompletionList</name>
    <message>
        <source>Completions</source>
        <translation>Sugerencias para completar</translation>
    </message>
</context>
<context>
    <name>ContextDetails</name>
    <message numerus="yes">
        <source>%n factors of this label are not in your library now.</source>
        <translation>
            <numerusform>%Ln factor de este rótulo no está ahora en su biblioteca.</numerusform>
            <numerusform>%Ln factores de este rótulo no están ahora en su biblioteca.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more factors are in the list.</source>
        <translation>
            <numerusform>Hay %Ln factor más en la lista.</numerusform>
            <numerusform>Hay %Ln factores más en la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a contextual factor or a group of them to see what they enable and hinder.</source>
        <translation>Elija un factor contextual o un grupo de ellos para ver qué facilita y qué dificulta.</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>Comparar los dos</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Enables and hinders in the same theme.</source>
        <translation>Facilita y dificulta en el mismo tema.</translation>
    </message>
    <message>
        <source>Enables in one theme, hinders in another.</source>
        <translation>Facilita en un tema y dificulta en otro.</translation>
    </message>
    <message>
        <source>Mechanisms: {texts}</source>
        <translation>Mecanismos: {texts}</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referencias</translation>
    </message>
    <message>
        <source>The table gives factors for a theme as a whole, not for one of its mechanisms.</source>
        <translation>La tabla da los factores para un tema en conjunto, no para uno de sus mecanismos.</translation>
    </message>
    <message>
        <source>The table names no studies for this theme.</source>
        <translation>La tabla no indica ningún estudio para este tema.</translation>
    </message>
    <message>
        <source>What it enables and hinders</source>
        <translation>Qué facilita y qué dificulta</translation>
    </message>
    <message>
        <source>Why you put them together</source>
        <translation>Por qué los ha reunido</translation>
    </message>
    <message>
        <source>Write why you put them together</source>
        <translation>Escribir por qué los ha reunido</translation>
    </message>
    <message>
        <source>Your labels:</source>
        <translation>Sus rótulos:</translation>
    </message>
    <message>
        <source>a label of yours</source>
        <translation>un rótulo suyo</translation>
    </message>
    <message>
        <source>no studies</source>
        <translation>ningún estudio</translation>
    </message>
    <message>
        <source>the source states none</source>
        <translation>la fuente no indica ninguno</translation>
    </message>
    <message numerus="yes">
        <source>{factors}, in %n themes</source>
        <translation>
            <numerusform>{factors}, en %Ln tema</numerusform>
            <numerusform>{factors}, en %Ln temas</numerusform>
        </translation>
    </message>
    <message>
        <source>{review}, Table {number}</source>
        <translation>{review}, Tabla {number}</translation>
    </message>
</context>
<context>
    <name>ContextScope</name>
    <message>
        <source>This review</source>
        <translation>Esta revisión</translation>
    </message>
    <message>
        <source>This table</source>
        <translation>Esta tabla</translation>
    </message>
    <message>
        <source>Which part of the library</source>
        <translation>Qué parte de la biblioteca</translation>
    </message>
    <message>
        <source>Whole library</source>
        <translation>Toda la biblioteca</translation>
    </message>
</context>
<context>
    <name>ContextsPage</name>
    <message numerus="yes">
        <source>%n barriers</source>
        <translation>
            <numerusform>%Ln barrera</numerusform>
            <numerusform>%Ln barreras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n both</source>
        <comment>contextual factors that enable and hinder</comment>
        <translation>
            <numerusform>%Ln de ambos signos</numerusform>
            <numerusform>%Ln de ambos signos</numerusform>
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
            <numerusform>%Ln sin signo</numerusform>
            <numerusform>%Ln sin signo</numerusform>
        </translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Todos {count}</translation>
    </message>
    <message>
        <source>By my labels</source>
        <translation>Por mis rótulos</translation>
    </message>
    <message>
        <source>By review</source>
        <translation>Por revisión</translation>
    </message>
    <message>
        <source>By sign</source>
        <translation>Por signo</translation>
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
        <translation>Filtrar los factores contextuales</translation>
    </message>
    <message>
        <source>Filter factors: hospitals, data…</source>
        <translation>Filtrar factores: hospitals, data…</translation>
    </message>
    <message>
        <source>Group contextual factors</source>
        <translation>Agrupar los factores contextuales</translation>
    </message>
    <message>
        <source>Labels and themes</source>
        <translation>Rótulos y temas</translation>
    </message>
    <message>
        <source>Label…</source>
        <translation>Rotular…</translation>
    </message>
    <message>
        <source>List all contextual factors again</source>
        <translation>Mostrar de nuevo todos los factores contextuales</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Sin agrupar</translation>
    </message>
    <message>
        <source>Show all factors</source>
        <translation>Mostrar todos los factores</translation>
    </message>
</context>
<context>
    <name>ContextsTab</name>
    <message numerus="yes">
        <source>%n carry a label of yours</source>
        <comment>contextual factors</comment>
        <translation>
            <numerusform>%Ln lleva un rótulo suyo</numerusform>
            <numerusform>%Ln llevan un rótulo suyo</numerusform>
        </translation>
    </message>
    <message>
        <source>No contextual factor matches the filter.</source>
        <translation>Ningún factor contextual cumple el filtro.</translation>
    </message>
    <message>
        <source>The reviews in your library state no contextual factors.</source>
        <translation>Las revisiones de su biblioteca no indican ningún factor contextual.</translation>
    </message>
    <message>
        <source>This part of the library states no contextual factors.</source>
        <translation>Esta parte de la biblioteca no indica ningún factor contextual.</translation>
    </message>
</context>
<context>
    <name>DataFolderDialog</name>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Evidence file</source>
        <translation>Archivo de evidencia</translation>
    </message>
    <message>
        <source>File of your notes</source>
        <translation>Archivo de sus notas</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>The evidence is read from this file, which is never written:</source>
        <translation>La evidencia se lee de este archivo, en el que nunca se escribe:</translation>
    </message>
    <message>
        <source>To move them to another computer, close the program and copy that file, or use File &gt; Export project. To keep them elsewhere, start the program with --data-dir FOLDER, or set QICBROWSER_DATA.</source>
        <translation>Para llevarlos a otro equipo, cierre el programa y copie ese archivo, o use Archivo &gt; Exportar proyecto. Para guardarlos en otro lugar, inicie el programa con --data-dir CARPETA o defina QICBROWSER_DATA.</translation>
    </message>
    <message>
        <source>Your notes, citations, searches, labels and sites are in one file, saved as you write:</source>
        <translation>Sus notas, citas, búsquedas, rótulos y centros están en un solo archivo, que se guarda mientras escribe:</translation>
    </message>
</context>
<context>
    <name>DataTableDialog</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
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
        <translation>Por su código, por ejemplo en o fr: la búsqueda encuentra las formas de sus palabras. Si está vacío, lo dicen las palabras.</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <source>Details found in the file are filled in and marked. You can change all of them.</source>
        <translation>Los datos encontrados en el archivo se rellenan y se señalan. Puede cambiarlos todos.</translation>
    </message>
    <message>
        <source>Enter a title: the tree and all exports use it.</source>
        <translation>Escriba un título: lo usan el árbol y todas las exportaciones.</translation>
    </message>
    <message>
        <source>Enter a year of four digits, or leave it empty.</source>
        <translation>Escriba un año de cuatro cifras o déjelo vacío.</translation>
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
        <translation>Licencia</translation>
    </message>
    <message>
        <source>One per line: family name, given names.</source>
        <translation>Uno por línea: apellidos, nombre.</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nombre corto</translation>
    </message>
    <message>
        <source>Shown in every export. If it is empty, exports say that it is not stated.</source>
        <translation>Se muestra en cada exportación. Si se deja vacío, las exportaciones dicen que no se indica.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Table title</source>
        <translation>Título de la tabla</translation>
    </message>
    <message>
        <source>The tree and exports use this name for the review.</source>
        <translation>El árbol y las exportaciones usan este nombre para la revisión.</translation>
    </message>
    <message>
        <source>This does not look like a DOI, such as 10.1000/182. It is stored as it is.</source>
        <translation>Esto no parece un DOI, como 10.1000/182. Se guarda tal como está.</translation>
    </message>
    <message>
        <source>This is no code of a language, such as en or fr.</source>
        <translation>Esto no es un código de idioma, como en o fr.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Title of the review</source>
        <translation>Título de la revisión</translation>
    </message>
    <message>
        <source>Use {doi}</source>
        <translation>Usar {doi}</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
</context>
<context>
    <name>DifferencesDialog</name>
    <message numerus="yes">
        <source>%n of your notes would lose their places and become unplaced notes.</source>
        <translation>
            <numerusform>%Ln de sus notas perdería su lugar y pasaría a ser una nota sin ubicar.</numerusform>
            <numerusform>%Ln de sus notas perderían su lugar y pasarían a ser notas sin ubicar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes differ from what is in your library.</source>
        <translation>
            <numerusform>%Ln tema difiere de lo que hay en su biblioteca.</numerusform>
            <numerusform>%Ln temas difieren de lo que hay en su biblioteca.</numerusform>
        </translation>
    </message>
    <message>
        <source>All your notes keep their places.</source>
        <translation>Todas sus notas conservan su lugar.</translation>
    </message>
    <message>
        <source>Changed references or grades: {title}</source>
        <translation>Referencias o grados cambiados: {title}</translation>
    </message>
    <message>
        <source>Changed text: {title}</source>
        <translation>Texto cambiado: {title}</translation>
    </message>
    <message>
        <source>Import again</source>
        <translation>Importar de nuevo</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>In your library</source>
        <translation>En su biblioteca</translation>
    </message>
    <message>
        <source>Moved to another group: {title}</source>
        <translation>Pasado a otro grupo: {title}</translation>
    </message>
    <message>
        <source>Notes that would lose their places</source>
        <translation>Notas que perderían su lugar</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>The table is already in your library, and its themes would not change.</source>
        <translation>La tabla ya está en su biblioteca, y sus temas no cambiarían.</translation>
    </message>
    <message>
        <source>Theme added: {title}</source>
        <translation>Tema añadido: {title}</translation>
    </message>
    <message>
        <source>Theme removed: {title}</source>
        <translation>Tema quitado: {title}</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>{what} {notes} Undo restores what is there now.</source>
        <translation>{what} {notes} Deshacer restaura lo que hay ahora.</translation>
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
        <translation>escribir nota</translation>
    </message>
</context>
<context>
    <name>EntryModel</name>
    <message>
        <source>Already here</source>
        <translation>Ya está aquí</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Differs from mine</source>
        <translation>Difiere de lo mío</translation>
    </message>
    <message>
        <source>Differs; mine is newer</source>
        <translation>Difiere; lo mío es más reciente</translation>
    </message>
    <message>
        <source>Differs; theirs is newer</source>
        <translation>Difiere; lo del archivo es más reciente</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Resaltado</translation>
    </message>
    <message>
        <source>I deleted mine</source>
        <translation>Eliminé lo mío</translation>
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
        <translation>Marca de un factor</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Yo</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Lo mío</translation>
    </message>
    <message>
        <source>Name of a colour</source>
        <translation>Nombre de un color</translation>
    </message>
    <message>
        <source>Needs its review</source>
        <translation>Necesita su revisión</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
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
        <translation>Búsqueda guardada</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Estrella</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Lo del archivo</translation>
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
        <translation>&amp;Copiar la dirección</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <source>No program was found to open this:</source>
        <translation>No se ha encontrado ningún programa para abrir esto:</translation>
    </message>
    <message>
        <source>Please copy the details and report them.</source>
        <translation>Copie los detalles y comuníquelos.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. What was saved is safe.</source>
        <translation>Algo ha fallado dentro del programa. Lo que se había guardado está a salvo.</translation>
    </message>
    <message>
        <source>The details are in {}. Please report them.</source>
        <translation>Los detalles están en {}. Comuníquelos.</translation>
    </message>
    <message>
        <source>Your notes cannot be read now: another program is using the file.</source>
        <translation>Sus notas no se pueden leer ahora: otro programa está usando el archivo.</translation>
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
        <translation>Errores del archivo, con su lugar</translation>
    </message>
    <message>
        <source>Send this list to whoever made the file.</source>
        <translation>Envíe esta lista a quien creó el archivo.</translation>
    </message>
    <message>
        <source>{file} was not imported</source>
        <translation>{file} no se ha importado</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;All themes ({count})</source>
        <translation>&amp;Todos los temas ({count})</translation>
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
        <translation>Fi&amp;las</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>All row types, one sheet each</source>
        <translation>Todos los tipos de fila, una hoja para cada uno</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Elija al menos una columna.</translation>
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
        <translation>Termina en «-metadata.json» y contiene la licencia y el significado de cada columna. Hace falta para reabrir la exportación.</translation>
    </message>
    <message>
        <source>One row per appraisal: a study in a theme, with its grade</source>
        <translation>Una fila por valoración: un estudio en un tema, con su grado</translation>
    </message>
    <message>
        <source>One row per passage</source>
        <translation>Una fila por pasaje</translation>
    </message>
    <message>
        <source>One row per theme</source>
        <translation>Una fila por tema</translation>
    </message>
    <message>
        <source>Only my notes, one row per note</source>
        <translation>Solo mis notas, una fila por nota</translation>
    </message>
    <message>
        <source>Sa&amp;ve the source in a second file</source>
        <translation>Gua&amp;rdar la fuente en un segundo archivo</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>Guardar la exportación</translation>
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
        <translation>Temas encontrados por la &amp;búsqueda ({count})</translation>
    </message>
    <message>
        <source>With my notes, in separate columns</source>
        <translation>Con mis notas, en columnas aparte</translation>
    </message>
    <message>
        <source>Without my notes</source>
        <translation>Sin mis notas</translation>
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
            <numerusform>%Ln nota escrita en {path}.</numerusform>
            <numerusform>%Ln notas escritas en {path}.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Arranged</source>
        <translation>&amp;Organizadas</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>A colleague opens this file with File &gt; Import notes… and gets everything about each note. Other programs that know Web Annotations can read it too.</source>
        <translation>Un colega abre este archivo con Archivo &gt; Importar notas… y obtiene todo lo de cada nota. También pueden leerlo otros programas que entienden Web Annotations.</translation>
    </message>
    <message>
        <source>A report to read, print or work on in a text editor.</source>
        <translation>Un informe para leer, imprimir o trabajar en un editor de texto.</translation>
    </message>
    <message>
        <source>A table with one row per note and star.</source>
        <translation>Una tabla con una fila por nota y estrella.</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Por etiqueta</translation>
    </message>
    <message>
        <source>By theme and reference</source>
        <translation>Por tema y referencia</translation>
    </message>
    <message>
        <source>Excel and other spreadsheets</source>
        <translation>Excel y otras hojas de cálculo</translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation>Exportar notas</translation>
    </message>
    <message>
        <source>F&amp;or</source>
        <translation>P&amp;ara</translation>
    </message>
    <message>
        <source>For a colleague with QIC Browser (JSON-LD)</source>
        <translation>Para un colega con QIC Browser (JSON-LD)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Plain CSV (RFC 4180), for R and pandas</source>
        <translation>CSV sin formato (RFC 4180), para R y pandas</translation>
    </message>
    <message>
        <source>Report to read (Markdown)</source>
        <translation>Informe para leer (Markdown)</translation>
    </message>
    <message>
        <source>Save the notes</source>
        <translation>Guardar las notas</translation>
    </message>
    <message>
        <source>Save your notes for a colleague, as a report to read, or as a table.</source>
        <translation>Guarde sus notas para un colega, como informe para leer o como tabla.</translation>
    </message>
    <message>
        <source>Show the f&amp;ile</source>
        <translation>Mostrar el arch&amp;ivo</translation>
    </message>
    <message>
        <source>Shown on your notes. Leave empty to omit.</source>
        <translation>Se muestra en sus notas. Déjelo vacío para omitirlo.</translation>
    </message>
    <message>
        <source>Tab-separated (TSV)</source>
        <translation>Separado por tabulaciones (TSV)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>The preview shows the beginning of the file.</source>
        <translation>La vista previa muestra el principio del archivo.</translation>
    </message>
    <message>
        <source>The preview shows the complete file.</source>
        <translation>La vista previa muestra el archivo completo.</translation>
    </message>
    <message>
        <source>The preview shows the first {} notes.</source>
        <translation>La vista previa muestra las primeras {} notas.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Su &amp;nombre</translation>
    </message>
    <message>
        <source>change your name</source>
        <translation>cambiar su nombre</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
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
        <translation>Un colega que no tenga estas revisiones podrá así ver las notas de usted sobre ellas. Compruebe que la licencia de cada revisión le permite compartirla.</translation>
    </message>
    <message>
        <source>Deleted notes and recent searches are not in it.</source>
        <translation>No contiene las notas eliminadas ni las búsquedas recientes.</translation>
    </message>
    <message>
        <source>Export project</source>
        <translation>Exportar proyecto</translation>
    </message>
    <message numerus="yes">
        <source>Include the %n imported &amp;reviews (files of {size})</source>
        <translation>
            <numerusform>Incluir la &amp;revisión importada (archivos de {size})</numerusform>
            <numerusform>Incluir las %Ln &amp;revisiones importadas (archivos de {size})</numerusform>
        </translation>
    </message>
    <message>
        <source>One file with everything of yours: {contents}.</source>
        <translation>Un solo archivo con todo lo suyo: {contents}.</translation>
    </message>
    <message>
        <source>Shown on your notes</source>
        <translation>Se muestra en sus notas</translation>
    </message>
    <message>
        <source>Without a name, a colleague sees your notes as their own.</source>
        <translation>Sin nombre, un colega ve las notas de usted como propias.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Su &amp;nombre</translation>
    </message>
    <message>
        <source>no notes yet</source>
        <translation>todavía ninguna nota</translation>
    </message>
</context>
<context>
    <name>ExportReferencesDialog</name>
    <message numerus="yes">
        <source>%n references have no citation and are listed by number and review.</source>
        <translation>
            <numerusform>%Ln referencia no tiene cita y se enumera por número y revisión.</numerusform>
            <numerusform>%Ln referencias no tienen cita y se enumeran por número y revisión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n references written to {path}.</source>
        <translation>
            <numerusform>%Ln referencia escrita en {path}.</numerusform>
            <numerusform>%Ln referencias escritas en {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n references.</source>
        <translation>
            <numerusform>%Ln referencia.</numerusform>
            <numerusform>%Ln referencias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stored citations belong to references that this evidence does not have.</source>
        <translation>
            <numerusform>%Ln cita guardada pertenece a una referencia que esta evidencia no tiene.</numerusform>
            <numerusform>%Ln citas guardadas pertenecen a referencias que esta evidencia no tiene.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>BibTeX, for LaTeX and JabRef</source>
        <translation>BibTeX, para LaTeX y JabRef</translation>
    </message>
    <message>
        <source>CSL-JSON, for Zotero and Pandoc</source>
        <translation>CSL-JSON, para Zotero y Pandoc</translation>
    </message>
    <message>
        <source>Export references</source>
        <translation>Exportar referencias</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n are shown.</source>
        <translation>
            <numerusform>Solo se muestra la primera.</numerusform>
            <numerusform>Solo se muestran las primeras %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>RIS, for EndNote, Zotero, Mendeley and others</source>
        <translation>RIS, para EndNote, Zotero, Mendeley y otros</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referencias</translation>
    </message>
    <message>
        <source>Save references</source>
        <translation>Guardar las referencias</translation>
    </message>
    <message>
        <source>Table (CSV), for Excel and other spreadsheets</source>
        <translation>Tabla (CSV), para Excel y otras hojas de cálculo</translation>
    </message>
    <message>
        <source>Text, in {style} style</source>
        <translation>Texto, en estilo {style}</translation>
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
        <translation>Exportar revisiones</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>The file contains the files that the reviews were imported from, and your answers about how to read them. Your notes are not in it. Check that the licence of a review lets you pass it on.</source>
        <translation>El archivo contiene los archivos de los que se importaron las revisiones y sus respuestas sobre cómo leerlos. No contiene sus notas. Compruebe que la licencia de la revisión le permite compartirla.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
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
        <translation>Fi&amp;las</translation>
    </message>
    <message>
        <source>The export dialog starts with these choices and remembers the last ones you made in it.</source>
        <translation>El cuadro de exportación empieza con estas opciones y recuerda las últimas que haya elegido en él.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message numerus="yes">
        <source>%n cells have an apostrophe to prevent formulas.</source>
        <translation>
            <numerusform>%Ln celda lleva un apóstrofo para evitar fórmulas.</numerusform>
            <numerusform>%Ln celdas llevan un apóstrofo para evitar fórmulas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows written to {name}.</source>
        <translation>
            <numerusform>%Ln fila escrita en {name}.</numerusform>
            <numerusform>%Ln filas escritas en {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Impreso.</translation>
    </message>
    <message>
        <source>Source details are in {name}.</source>
        <translation>Los datos de la fuente están en {name}.</translation>
    </message>
    <message>
        <source>There are no themes to export.</source>
        <translation>No hay temas que exportar.</translation>
    </message>
</context>
<context>
    <name>FacetList</name>
    <message>
        <source>Narrow the search</source>
        <translation>Acotar la búsqueda</translation>
    </message>
</context>
<context>
    <name>FacetModel</name>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>%Ln pasaje</numerusform>
            <numerusform>%Ln pasajes</numerusform>
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
            <numerusform>%Ln tema o referencia</numerusform>
            <numerusform>%Ln temas y referencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Click or Enter: only this</source>
        <translation>Clic o Intro: solo esto</translation>
    </message>
    <message>
        <source>Click −, Alt+Enter or the menu: exclude this</source>
        <translation>Clic en −, Alt+Intro o el menú: excluir esto</translation>
    </message>
    <message>
        <source>Ctrl+click or Ctrl+Enter: also include this</source>
        <translation>Ctrl+clic o Ctrl+Intro: incluir también esto</translation>
    </message>
    <message>
        <source>Exclude this</source>
        <translation>Excluir esto</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
</context>
<context>
    <name>FactorDelegate</name>
    <message>
        <source>⇄ both signs</source>
        <translation>⇄ ambos signos</translation>
    </message>
</context>
<context>
    <name>FactorList</name>
    <message>
        <source>Contextual factors</source>
        <translation>Factores contextuales</translation>
    </message>
</context>
<context>
    <name>FactorModel</name>
    <message>
        <source>All contextual factors</source>
        <translation>Todos los factores contextuales</translation>
    </message>
    <message>
        <source>Without a label</source>
        <translation>Sin rótulo</translation>
    </message>
    <message>
        <source>Your label {name}</source>
        <translation>Su rótulo {name}</translation>
    </message>
    <message>
        <source>both signs</source>
        <translation>ambos signos</translation>
    </message>
    <message>
        <source>theme {title}</source>
        <translation>tema {title}</translation>
    </message>
    <message>
        <source>your labels: {names}</source>
        <translation>sus rótulos: {names}</translation>
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
        <translation>facilita y dificulta</translation>
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
        <translation>&amp;Dibujo (SVG)…</translation>
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
        <translation>&amp;Imagen (PNG)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabla</translation>
    </message>
    <message>
        <source>As a &amp;table (T)</source>
        <translation>Como &amp;tabla (T)</translation>
    </message>
    <message>
        <source>Copied: the figure, and its words as text.</source>
        <translation>Copiado: la figura y sus palabras como texto.</translation>
    </message>
    <message>
        <source>Copied: the pathway for Mermaid.</source>
        <translation>Copiado: la ruta para Mermaid.</translation>
    </message>
    <message>
        <source>Copied: the table behind the figure.</source>
        <translation>Copiado: la tabla en que se basa la figura.</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dibujo (*.svg)</translation>
    </message>
    <message>
        <source>Figure of the pathway</source>
        <translation>Figura de la ruta</translation>
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
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Save the figure</source>
        <translation>Guardar la figura</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Choose a theme first: the figure shows how it works.</source>
        <translation>Elija primero un tema: la figura muestra cómo funciona.</translation>
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
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>FileSettings</name>
    <message numerus="yes">
        <source>%n backups</source>
        <translation>
            <numerusform>%Ln copia de seguridad</numerusform>
            <numerusform>%Ln copias de seguridad</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>Copias de &amp;seguridad…</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>&amp;Copiar la ruta de acceso</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>One is made after each start if anything has changed. The newest {number} are kept, and of the older ones one per day for a week, one per week for five weeks, and one per month.</source>
        <translation>Se hace una después de cada inicio si algo ha cambiado. Se conservan las {number} más recientes y, de las anteriores, una por día durante una semana, una por semana durante cinco semanas y una por mes.</translation>
    </message>
    <message>
        <source>Path copied.</source>
        <translation>Ruta de acceso copiada.</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mostrar en la car&amp;peta</translation>
    </message>
    <message>
        <source>The folder cannot be opened here. Copy its path instead.</source>
        <translation>La carpeta no se puede abrir desde aquí. Copie en su lugar la ruta de acceso.</translation>
    </message>
    <message>
        <source>Your notes, citations, searches, labels and sites are in it. To keep them elsewhere, start the program with --data-dir FOLDER, or set QICBROWSER_DATA.</source>
        <translation>Contiene sus notas, citas, búsquedas, rótulos y centros. Para guardarlos en otro lugar, inicie el programa con --data-dir CARPETA o defina QICBROWSER_DATA.</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>Filter by words, quotes or tags</source>
        <translation>Filtrar por palabras, textos citados o etiquetas</translation>
    </message>
    <message>
        <source>Filter notes</source>
        <translation>Filtrar las notas</translation>
    </message>
    <message>
        <source>Only notes in {colour}</source>
        <translation>Solo las notas del color {colour}</translation>
    </message>
    <message>
        <source>Only notes on the theme in the Theme tab</source>
        <translation>Solo las notas sobre el tema de la pestaña Tema</translation>
    </message>
    <message>
        <source>Only this theme</source>
        <translation>Solo este tema</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show all notes: clear the filter</source>
        <translation>Mostrar todas las notas: borrar el filtro</translation>
    </message>
</context>
<context>
    <name>FindingWriter</name>
    <message numerus="yes">
        <source>%n more findings are listed by the command “audit”.</source>
        <translation>
            <numerusform>El comando «audit» enumera %Ln hallazgo más.</numerusform>
            <numerusform>El comando «audit» enumera %Ln hallazgos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>No hay nada que llame la atención.</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>Lo que llama la atención</translation>
    </message>
</context>
<context>
    <name>FirstHint</name>
    <message>
        <source>&amp;Open the guide</source>
        <translation>&amp;Abrir la guía</translation>
    </message>
    <message>
        <source>Annotate: select words of a theme, then press {first} to {last} for a highlight.</source>
        <translation>Anotar: seleccione palabras de un tema y pulse una tecla de {first} a {last} para resaltarlas.</translation>
    </message>
    <message>
        <source>Export: tick themes in the list of themes, then press {keys}.</source>
        <translation>Exportar: marque temas en la lista de temas y pulse {keys}.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Got &amp;it</source>
        <translation>&amp;Entendido</translation>
    </message>
    <message>
        <source>Search: type in the box at the top ({keys}). It finds themes, references and your notes.</source>
        <translation>Buscar: escriba en el cuadro de arriba ({keys}). Encuentra temas, referencias y sus notas.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message numerus="yes">
        <source>%n cells would be stored as printed</source>
        <translation>
            <numerusform>%Ln celda se guardaría tal como está impresa</numerusform>
            <numerusform>%Ln celdas se guardarían tal como están impresas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contextual factors</source>
        <translation>
            <numerusform>%Ln factor contextual</numerusform>
            <numerusform>%Ln factores contextuales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%Ln hallazgo</numerusform>
            <numerusform>%Ln hallazgos</numerusform>
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
            <numerusform>%Ln referencia</numerusform>
            <numerusform>%Ln referencias</numerusform>
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
        <translation>Ctrl+Intro importa la tabla.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n tables</source>
        <translation>
            <numerusform>Importar %Ln tabla</numerusform>
            <numerusform>Importar %Ln tablas</numerusform>
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
        <translation>del archivo</translation>
    </message>
</context>
<context>
    <name>GradeOrder</name>
    <message>
        <source>Add a grade</source>
        <translation>Añadir un grado</translation>
    </message>
    <message>
        <source>Add a grade…</source>
        <translation>Añadir un grado…</translation>
    </message>
    <message>
        <source>Drag a grade to its place, or move it with Alt+Up and Alt+Down.</source>
        <translation>Arrastre un grado a su lugar, o muévalo con Alt+Arriba y Alt+Abajo.</translation>
    </message>
    <message>
        <source>Grades, weakest first</source>
        <translation>Grados, primero el más débil</translation>
    </message>
    <message>
        <source>The order is not known</source>
        <translation>El orden no se conoce</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>Table as read</source>
        <translation>Tabla tal como se ha leído</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
</context>
<context>
    <name>GuideBrowser</name>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
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
        <translation>{total} en otras páginas</translation>
    </message>
</context>
<context>
    <name>HelpActions</name>
    <message>
        <source>There is no tip here.</source>
        <translation>Aquí no hay ninguna ayuda emergente.</translation>
    </message>
</context>
<context>
    <name>HitCounter</name>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%Ln coincidencia</numerusform>
            <numerusform>%Ln coincidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Hit {place} of {total}</source>
        <translation>Coincidencia {place} de {total}</translation>
    </message>
    <message>
        <source>Next result ({keys})</source>
        <translation>Coincidencia siguiente ({keys})</translation>
    </message>
    <message>
        <source>Place among the results</source>
        <translation>Lugar entre las coincidencias</translation>
    </message>
    <message>
        <source>Previous result ({keys})</source>
        <translation>Coincidencia anterior ({keys})</translation>
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
        <translation>Se continúa desde el final</translation>
    </message>
    <message>
        <source>Continued from the top</source>
        <translation>Se continúa desde el principio</translation>
    </message>
    <message>
        <source>There are no hits to go to.</source>
        <translation>No hay coincidencias a las que ir.</translation>
    </message>
</context>
<context>
    <name>ImportNotesDialog</name>
    <message numerus="yes">
        <source>%n changed on both sides</source>
        <translation>
            <numerusform>%Ln modificada en ambos lados</numerusform>
            <numerusform>%Ln modificadas en ambos lados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%Ln nueva</numerusform>
            <numerusform>%Ln nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer than mine</source>
        <translation>
            <numerusform>%Ln más reciente que la mía</numerusform>
            <numerusform>%Ln más recientes que las mías</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older than mine</source>
        <translation>
            <numerusform>%Ln más antigua que la mía</numerusform>
            <numerusform>%Ln más antiguas que las mías</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on other evidence, not imported</source>
        <translation>
            <numerusform>%Ln sobre otra evidencia, no importada</numerusform>
            <numerusform>%Ln sobre otra evidencia, no importadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stars among them</source>
        <translation>
            <numerusform>%Ln estrella entre ellas</numerusform>
            <numerusform>%Ln estrellas entre ellas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that I deleted</source>
        <translation>
            <numerusform>%Ln que yo eliminé</numerusform>
            <numerusform>%Ln que yo eliminé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%Ln igual</numerusform>
            <numerusform>%Ln iguales</numerusform>
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
        <translation>Notas del archivo</translation>
    </message>
    <message>
        <source>Nothing to import; your notes are unchanged.</source>
        <translation>No hay nada que importar; sus notas no cambian.</translation>
    </message>
    <message>
        <source>Their stars become yours: a theme has one star or none.</source>
        <translation>Las estrellas del archivo pasan a ser de usted: un tema tiene una estrella o ninguna.</translation>
    </message>
    <message>
        <source>There are no notes in this file.</source>
        <translation>No hay notas en este archivo.</translation>
    </message>
    <message>
        <source>Your notes are backed up first. Versions that are replaced go to the deleted notes. The import can be undone in one step with {key}.</source>
        <translation>Antes se hace una copia de seguridad de sus notas. Las versiones sustituidas pasan a las notas eliminadas. La importación se puede deshacer en un solo paso con {key}.</translation>
    </message>
</context>
<context>
    <name>ImportProjectDialog</name>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%Ln ya está aquí</numerusform>
            <numerusform>%Ln ya están aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%Ln nueva</numerusform>
            <numerusform>%Ln nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that I deleted</source>
        <translation>
            <numerusform>%Ln que yo eliminé</numerusform>
            <numerusform>%Ln que yo eliminé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that differ from mine</source>
        <translation>
            <numerusform>%Ln que difiere de lo mío</numerusform>
            <numerusform>%Ln que difieren de lo mío</numerusform>
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
            <numerusform>Importar la &amp;revisión que no tiene ({themes}):</numerusform>
            <numerusform>Importar las %Ln &amp;revisiones que no tiene ({themes}):</numerusform>
        </translation>
    </message>
    <message>
        <source>Not imported, because what they are on is not in your library: {contents}.</source>
        <translation>No importado, porque aquello a lo que se refiere no está en su biblioteca: {contents}.</translation>
    </message>
    <message>
        <source>Not imported, because you do not have the reviews that they are on: {contents}. {reviews}</source>
        <translation>No importado, porque no tiene las revisiones a las que se refiere: {contents}. {reviews}</translation>
    </message>
    <message>
        <source>Project {file}</source>
        <translation>Proyecto {file}</translation>
    </message>
    <message>
        <source>The project is empty.</source>
        <translation>El proyecto está vacío.</translation>
    </message>
    <message>
        <source>There is nothing to import: your notes stay as they are.</source>
        <translation>No hay nada que importar: sus notas se quedan como están.</translation>
    </message>
    <message>
        <source>Ticked entries are imported. What differs from yours stays yours unless you tick it; a note that is replaced goes to the deleted notes. Your notes are backed up first. One undo ({key}) takes everything back.</source>
        <translation>Se importan las entradas marcadas. Lo que difiere de lo suyo no cambia, a menos que lo marque; una nota sustituida pasa a las notas eliminadas. Antes se hace una copia de seguridad de sus notas. Deshacer una vez ({key}) lo revierte todo.</translation>
    </message>
    <message>
        <source>Use &amp;theirs wherever it differs from mine</source>
        <translation>Usar lo del &amp;archivo siempre que difiera de lo mío</translation>
    </message>
    <message>
        <source>What is in the project</source>
        <translation>Contenido del proyecto</translation>
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
        <translation>Cada revisión se lee de nuevo a partir de sus archivos importados, con las respuestas de quien la envió. Si marca una que usted tiene en otra versión, la suya se sustituye. Deshacer una vez ({key}) lo revierte todo.</translation>
    </message>
    <message>
        <source>In your library</source>
        <translation>En su biblioteca</translation>
    </message>
    <message>
        <source>In your library, the same</source>
        <translation>En su biblioteca, igual</translation>
    </message>
    <message>
        <source>In your library, with other details or answers</source>
        <translation>En su biblioteca, con otros datos o respuestas</translation>
    </message>
    <message numerus="yes">
        <source>In your library; %n themes differ</source>
        <translation>
            <numerusform>En su biblioteca; %Ln tema difiere</numerusform>
            <numerusform>En su biblioteca; %Ln temas difieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>New tables of a review in your library</source>
        <translation>Tablas nuevas de una revisión de su biblioteca</translation>
    </message>
    <message>
        <source>Nothing in this file can be imported.</source>
        <translation>No se puede importar nada de este archivo.</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progreso de la importación</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referencias</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Reviews in {file}</source>
        <translation>Revisiones de {file}</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
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
        <translation>¿Descartar sus respuestas?</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Importar una tabla</translation>
    </message>
    <message>
        <source>The table is not imported yet. Your answers about how to read it will be lost.</source>
        <translation>La tabla aún no se ha importado. Se perderán sus respuestas sobre cómo leerla.</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message numerus="yes">
        <source>%n citations attached</source>
        <translation>
            <numerusform>%Ln cita adjuntada</numerusform>
            <numerusform>%Ln citas adjuntadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citations attached. Undo with {keys}.</source>
        <translation>
            <numerusform>%Ln cita adjuntada. Deshacer con {keys}.</numerusform>
            <numerusform>%Ln citas adjuntadas. Deshacer con {keys}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes could not be placed and are listed as unplaced</source>
        <translation>
            <numerusform>%Ln nota no se ha podido ubicar y aparece como nota sin ubicar</numerusform>
            <numerusform>%Ln notas no se han podido ubicar y aparecen como notas sin ubicar</numerusform>
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
        <translation>Archivos con tablas ({patterns})</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Importar una tabla</translation>
    </message>
    <message>
        <source>There is no table on the clipboard. Copy one from a web page or a document.</source>
        <translation>No hay ninguna tabla en el portapapeles. Copie una de una página web o de un documento.</translation>
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
        <translation>&amp;Corregir la celda…</translation>
    </message>
    <message>
        <source>&amp;Keep unread text as printed</source>
        <translation>Conservar el texto no leído tal como está &amp;impreso</translation>
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
        <translation>12,15 en superíndice</translation>
    </message>
    <message>
        <source>2, 5, 7 in a column</source>
        <translation>2, 5, 7 en una columna</translation>
    </message>
    <message>
        <source>A &amp;blank cell of the column repeats the one above</source>
        <translation>Una celda en &amp;blanco de la columna repite la de arriba</translation>
    </message>
    <message>
        <source>Against: {stream}</source>
        <translation>En contra: {stream}</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>Barreras</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Contextual factors</source>
        <translation>Factores contextuales</translation>
    </message>
    <message>
        <source>Enablers</source>
        <translation>Facilitadores</translation>
    </message>
    <message>
        <source>Enablers and barriers</source>
        <translation>Facilitadores y barreras</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Libro de Excel</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>For: {stream}</source>
        <translation>A favor: {stream}</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grado</translation>
    </message>
    <message>
        <source>Group of themes</source>
        <translation>Grupo de temas</translation>
    </message>
    <message>
        <source>JATS article</source>
        <translation>Artículo JATS</translation>
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
        <translation>Mixto: {stream}</translation>
    </message>
    <message>
        <source>No caption</source>
        <translation>Sin título de tabla</translation>
    </message>
    <message>
        <source>No theme is read yet</source>
        <translation>Todavía no se ha leído ningún tema</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note under the table</source>
        <translation>Nota al pie de la tabla</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Printed number</source>
        <translation>Número impreso</translation>
    </message>
    <message>
        <source>Quality of the study</source>
        <translation>Calidad del estudio</translation>
    </message>
    <message>
        <source>Reason for the grade</source>
        <translation>Motivo del grado</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referencias</translation>
    </message>
    <message>
        <source>Repeated headings</source>
        <translation>Encabezados repetidos</translation>
    </message>
    <message>
        <source>Row number</source>
        <translation>Número de fila</translation>
    </message>
    <message>
        <source>Row of the table</source>
        <translation>Fila de la tabla</translation>
    </message>
    <message>
        <source>Section title</source>
        <translation>Título de sección</translation>
    </message>
    <message>
        <source>Sentence with (C) (M) (O)</source>
        <translation>Frase con (C) (M) (O)</translation>
    </message>
    <message>
        <source>Sign of the factors</source>
        <translation>Signo de los factores</translation>
    </message>
    <message>
        <source>Stream of evidence</source>
        <translation>Línea de evidencia</translation>
    </message>
    <message>
        <source>Stream: {name}</source>
        <translation>Línea de evidencia: {name}</translation>
    </message>
    <message>
        <source>Table {label}</source>
        <translation>Tabla {label}</translation>
    </message>
    <message>
        <source>Table {label} · {title}</source>
        <translation>Tabla {label} · {title}</translation>
    </message>
    <message>
        <source>The &amp;row is</source>
        <translation>La &amp;fila es</translation>
    </message>
    <message>
        <source>The file has no table to import</source>
        <translation>El archivo no tiene ninguna tabla que importar</translation>
    </message>
    <message>
        <source>The file is being read again</source>
        <translation>El archivo se está leyendo de nuevo</translation>
    </message>
    <message>
        <source>The heading is the &amp;grade of what is below it: {grade}</source>
        <translation>El encabezado es el &amp;grado de lo que está debajo: {grade}</translation>
    </message>
    <message>
        <source>The review has no title yet</source>
        <translation>La revisión aún no tiene título</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Theme and finding</source>
        <translation>Tema y hallazgo</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Para saber</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Para revisar</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>Para decidir</translation>
    </message>
    <message>
        <source>What it looks like</source>
        <translation>Qué aspecto tiene</translation>
    </message>
    <message>
        <source>What the column &amp;holds…</source>
        <translation>Qué &amp;contiene la columna…</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Documento de Word</translation>
    </message>
    <message>
        <source>Yes or no beside a sentence</source>
        <translation>Sí o no junto a una frase</translation>
    </message>
    <message>
        <source>[46, 67-69]</source>
        <translation>[46, 67-69]</translation>
    </message>
    <message>
        <source>a configuration</source>
        <translation>una configuración</translation>
    </message>
    <message>
        <source>a study</source>
        <translation>un estudio</translation>
    </message>
    <message>
        <source>a theme</source>
        <translation>un tema</translation>
    </message>
    <message>
        <source>digits after a word</source>
        <translation>cifras después de una palabra</translation>
    </message>
    <message>
        <source>lists side by side</source>
        <translation>listas una junto a otra</translation>
    </message>
    <message>
        <source>text with separators</source>
        <translation>texto con separadores</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>página web</translation>
    </message>
    <message>
        <source>{name}, graded {grade}</source>
        <translation>{name}, con grado {grade}</translation>
    </message>
    <message>
        <source>{table}: no theme is read yet</source>
        <translation>{table}: todavía no se ha leído ningún tema</translation>
    </message>
</context>
<context>
    <name>KeySettings</name>
    <message>
        <source>&amp;Show all keys</source>
        <translation>&amp;Mostrar todas las teclas</translation>
    </message>
    <message>
        <source>Change &amp;keys…</source>
        <translation>&amp;Cambiar las teclas…</translation>
    </message>
    <message>
        <source>Every command of the menus can have other keys. The guide lists those of the first start.</source>
        <translation>Todos los comandos de los menús pueden tener otras teclas. La guía enumera las del primer inicio.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>&amp;Use these keys</source>
        <translation>&amp;Usar estas teclas</translation>
    </message>
    <message>
        <source>A list uses these keys. They cannot be changed.</source>
        <translation>Una lista usa estas teclas. No se pueden cambiar.</translation>
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
        <translation>Filtrar por nombre o teclas</translation>
    </message>
    <message>
        <source>Filter the commands</source>
        <translation>Filtrar los comandos</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Teclas nuevas</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Pulse las teclas nuevas</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>Restablecer &amp;todo</translation>
    </message>
    <message>
        <source>The command will have no keys.</source>
        <translation>El comando se quedará sin teclas.</translation>
    </message>
    <message>
        <source>These keys are needed for typing. Hold Ctrl or Alt as well.</source>
        <translation>Estas teclas hacen falta para escribir. Mantenga pulsada además Ctrl o Alt.</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>sin teclas</translation>
    </message>
    <message>
        <source>“{command}” has these keys now, and would lose them.</source>
        <translation>«{command}» tiene ahora estas teclas y las perdería.</translation>
    </message>
</context>
<context>
    <name>LabelCommands</name>
    <message numerus="yes">
        <source>%n contextual factors copied.</source>
        <translation>
            <numerusform>%Ln factor contextual copiado.</numerusform>
            <numerusform>%Ln factores contextuales copiados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a label in the list, grouped by your labels.</source>
        <translation>Elija un rótulo en la lista, agrupada por sus rótulos.</translation>
    </message>
</context>
<context>
    <name>LabelPicture</name>
    <message>
        <source>Labels and themes</source>
        <translation>Rótulos y temas</translation>
    </message>
    <message>
        <source>The labels with a pencil are the reader&apos;s, not the review&apos;s.</source>
        <translation>Los rótulos con un lápiz son del lector, no de la revisión.</translation>
    </message>
</context>
<context>
    <name>LabelTable</name>
    <message>
        <source>Labels and themes: how many contextual factors, by sign</source>
        <translation>Rótulos y temas: cuántos factores contextuales, por signo</translation>
    </message>
</context>
<context>
    <name>LabelTableModel</name>
    <message>
        <source>All factors</source>
        <translation>Todos los factores</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Todos los temas</translation>
    </message>
    <message>
        <source>Without a label</source>
        <translation>Sin rótulo</translation>
    </message>
</context>
<context>
    <name>Labelling</name>
    <message numerus="yes">
        <source>%n contextual factors carry the label “{name}” now.</source>
        <translation>
            <numerusform>%Ln factor contextual lleva ahora el rótulo «{name}».</numerusform>
            <numerusform>%Ln factores contextuales llevan ahora el rótulo «{name}».</numerusform>
        </translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>Merge labels</source>
        <translation>Combinar rótulos</translation>
    </message>
    <message>
        <source>Name of the label:</source>
        <translation>Nombre del rótulo:</translation>
    </message>
    <message numerus="yes">
        <source>One of your labels, or a new one, for %n contextual factors:</source>
        <translation>
            <numerusform>Uno de sus rótulos, o uno nuevo, para el factor contextual:</numerusform>
            <numerusform>Uno de sus rótulos, o uno nuevo, para %Ln factores contextuales:</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Rename label</source>
        <translation>Cambiar el nombre del rótulo</translation>
    </message>
    <message>
        <source>Select the contextual factors that the label is for.</source>
        <translation>Seleccione los factores contextuales para los que es el rótulo.</translation>
    </message>
    <message>
        <source>The label that “{name}” is merged into:</source>
        <translation>El rótulo con el que se combina «{name}»:</translation>
    </message>
    <message>
        <source>The label “{name}” was deleted; its factors stay.</source>
        <translation>El rótulo «{name}» se ha eliminado; sus factores se conservan.</translation>
    </message>
    <message>
        <source>There is no other label.</source>
        <translation>No hay ningún otro rótulo.</translation>
    </message>
    <message>
        <source>They carry the label “{name}” already.</source>
        <translation>Ya llevan el rótulo «{name}».</translation>
    </message>
    <message>
        <source>Why do these contextual factors belong together?</source>
        <translation>¿Por qué estos factores contextuales van juntos?</translation>
    </message>
    <message>
        <source>delete label “{name}”</source>
        <translation>eliminar el rótulo «{name}»</translation>
    </message>
    <message numerus="yes">
        <source>label %n contextual factors</source>
        <translation>
            <numerusform>rotular %Ln factor contextual</numerusform>
            <numerusform>rotular %Ln factores contextuales</numerusform>
        </translation>
    </message>
    <message>
        <source>merge label “{name}”</source>
        <translation>combinar el rótulo «{name}»</translation>
    </message>
    <message>
        <source>reason of label “{name}”</source>
        <translation>motivo del rótulo «{name}»</translation>
    </message>
    <message numerus="yes">
        <source>remove a label from %n contextual factors</source>
        <translation>
            <numerusform>quitar un rótulo de %Ln factor contextual</numerusform>
            <numerusform>quitar un rótulo de %Ln factores contextuales</numerusform>
        </translation>
    </message>
    <message>
        <source>rename label “{name}”</source>
        <translation>cambiar el nombre del rótulo «{name}»</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Comes with the program.</source>
        <translation>Viene con el programa.</translation>
    </message>
    <message>
        <source>Graded, in words that are not a scale.</source>
        <translation>Con grados, pero sus palabras no forman una escala.</translation>
    </message>
    <message>
        <source>Graded. {scale}</source>
        <translation>Con grados. {scale}</translation>
    </message>
    <message>
        <source>Hidden reviews</source>
        <translation>Revisiones ocultas</translation>
    </message>
    <message>
        <source>Imported on {day} from {file}</source>
        <translation>Importada el {day} de {file}</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>No notes, stars or citations yet.</source>
        <translation>Todavía sin notas, estrellas ni citas.</translation>
    </message>
    <message>
        <source>Not graded.</source>
        <translation>Sin grados.</translation>
    </message>
    <message>
        <source>Of these on reviews that are hidden or were removed: {counts}</source>
        <translation>De ellas, en revisiones ocultas o quitadas: {counts}</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Revisiones</translation>
    </message>
    <message>
        <source>Some of its tables come with the program.</source>
        <translation>Algunas de sus tablas vienen con el programa.</translation>
    </message>
    <message>
        <source>There are no reviews in the library.</source>
        <translation>No hay ninguna revisión en la biblioteca.</translation>
    </message>
    <message>
        <source>To add one, choose File &gt; Import a table, or drop a file on the window.</source>
        <translation>Para añadir una, elija Archivo &gt; Importar una tabla, o suelte un archivo sobre la ventana.</translation>
    </message>
    <message>
        <source>To show one again, choose it in View &gt; Hidden reviews.</source>
        <translation>Para mostrar una de nuevo, elíjala en Ver &gt; Revisiones ocultas.</translation>
    </message>
    <message>
        <source>What you have added</source>
        <translation>Lo que usted ha añadido</translation>
    </message>
    <message>
        <source>You added: {counts}</source>
        <translation>Ha añadido: {counts}</translation>
    </message>
    <message>
        <source>Your notes and citations cannot be read now.</source>
        <translation>Sus notas y citas no se pueden leer ahora.</translation>
    </message>
</context>
<context>
    <name>ListAttaching</name>
    <message numerus="yes">
        <source>attach %n citations</source>
        <translation>
            <numerusform>adjuntar cita</numerusform>
            <numerusform>adjuntar %Ln citas</numerusform>
        </translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>el portapapeles</translation>
    </message>
</context>
<context>
    <name>ListedEntries</name>
    <message>
        <source>Citation</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Entries of the file for references of {review}, by the numbers or labels printed before them.</source>
        <translation>Entradas del archivo para referencias de {review}, según los números o rótulos impresos delante de ellas.</translation>
    </message>
    <message>
        <source>Entries of the reference list</source>
        <translation>Entradas de la lista de referencias</translation>
    </message>
    <message>
        <source>Entry in the file</source>
        <translation>Entrada del archivo</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>attached already</source>
        <translation>ya adjunta</translation>
    </message>
    <message>
        <source>to be attached</source>
        <translation>se adjuntará</translation>
    </message>
</context>
<context>
    <name>LiveSearch</name>
    <message>
        <source>The place that was searched in is no longer in the library. The search is everywhere now.</source>
        <translation>El lugar en que se buscaba ya no está en la biblioteca. La búsqueda abarca ahora todo.</translation>
    </message>
    <message>
        <source>The search would be too long. Shorten it first.</source>
        <translation>La búsqueda sería demasiado larga. Acórtela primero.</translation>
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
            <numerusform>Escribiendo %Ln fila…</numerusform>
            <numerusform>Escribiendo %Ln filas…</numerusform>
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
        <translation>citado; la tabla no da grados</translation>
    </message>
    <message>
        <source>empty: not cited in the theme</source>
        <translation>vacía: no citado en el tema</translation>
    </message>
    <message>
        <source>not cited in that stream</source>
        <translation>no citado en esa línea de evidencia</translation>
    </message>
    <message>
        <source>the review&apos;s grades</source>
        <translation>los grados de la revisión</translation>
    </message>
</context>
<context>
    <name>MapOverview</name>
    <message>
        <source>All {themes} × {studies}</source>
        <translation>Todo: {themes} × {studies}</translation>
    </message>
    <message>
        <source>Overview of the map</source>
        <translation>Vista general del mapa</translation>
    </message>
    <message>
        <source>The frame is what is in sight; drag it to see other parts.</source>
        <translation>El recuadro es lo que está a la vista; arrástrelo para ver otras partes.</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>How many studies of each stream and grade</source>
        <translation>Cuántos estudios de cada línea de evidencia y grado</translation>
    </message>
    <message>
        <source>Only themes found</source>
        <translation>Solo los temas encontrados</translation>
    </message>
    <message>
        <source>Order of studies</source>
        <translation>Orden de los estudios</translation>
    </message>
    <message>
        <source>Order of themes</source>
        <translation>Orden de los temas</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Líneas de evidencia</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Estudios</translation>
    </message>
    <message>
        <source>Studies by grade</source>
        <translation>Estudios por grado</translation>
    </message>
    <message>
        <source>Studies by number</source>
        <translation>Estudios por número</translation>
    </message>
    <message>
        <source>Studies by themes</source>
        <translation>Estudios por temas</translation>
    </message>
    <message>
        <source>Themes as printed</source>
        <translation>Temas según la fuente</translation>
    </message>
    <message>
        <source>Themes by number of studies</source>
        <translation>Temas por número de estudios</translation>
    </message>
    <message>
        <source>Themes by title</source>
        <translation>Temas por título</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>¿Y si?</translation>
    </message>
    <message>
        <source>What is left of each theme if some studies did not count</source>
        <translation>Lo que queda de cada tema si algunos estudios no contaran</translation>
    </message>
    <message>
        <source>Which study stands behind which theme</source>
        <translation>Qué estudio respalda cada tema</translation>
    </message>
</context>
<context>
    <name>MapSide</name>
    <message>
        <source>Also cited for:</source>
        <translation>También citado para:</translation>
    </message>
    <message>
        <source>Choose a cell of the map to see what is behind it.</source>
        <translation>Elija una celda del mapa para ver qué hay detrás.</translation>
    </message>
    <message>
        <source>Chosen in the map</source>
        <translation>Elegido en el mapa</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Contextual factors</source>
        <translation>Factores contextuales</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Mechanisms</source>
        <translation>Mecanismos</translation>
    </message>
    <message>
        <source>Not cited for this theme.</source>
        <translation>No citado para este tema.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>The source states none.</source>
        <translation>La fuente no indica ninguno.</translation>
    </message>
    <message>
        <source>The table cites studies for the theme as a whole, not for one of its passages.</source>
        <translation>La tabla cita los estudios para el tema en conjunto, no para uno de sus pasajes.</translation>
    </message>
    <message>
        <source>The theme</source>
        <translation>El tema</translation>
    </message>
    <message>
        <source>not cited</source>
        <translation>no citado</translation>
    </message>
</context>
<context>
    <name>MapTab</name>
    <message>
        <source>Chosen</source>
        <translation>Elegido</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Lo que cuenta</translation>
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
        <translation>Mapa de temas y estudios</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Estudios</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Themes resting on it</source>
        <translation>Temas que se apoyan en él</translation>
    </message>
</context>
<context>
    <name>MatchDialog</name>
    <message numerus="yes">
        <source>%n citations attached before will be replaced.</source>
        <translation>
            <numerusform>Se sustituirá %Ln cita adjuntada antes.</numerusform>
            <numerusform>Se sustituirán %Ln citas adjuntadas antes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} citations are matched.</source>
        <translation>
            <numerusform>Está asignada %Ln de {total} citas.</numerusform>
            <numerusform>Están asignadas %Ln de {total} citas.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Leave unmatched</source>
        <translation>&amp;Dejar sin asignar</translation>
    </message>
    <message>
        <source>A reference can have only one citation. Drag one at a time.</source>
        <translation>Una referencia solo puede tener una cita. Arrástrelas de una en una.</translation>
    </message>
    <message numerus="yes">
        <source>Attach %n citations</source>
        <translation>
            <numerusform>Adjuntar %Ln cita</numerusform>
            <numerusform>Adjuntar %Ln citas</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach citations from {source}</source>
        <translation>Adjuntar citas de {source}</translation>
    </message>
    <message>
        <source>Matches use only numbers stated in the file. Drag a citation to its reference, or type the reference&apos;s number. Delete leaves it unmatched. Citations in italics are kept word for word.</source>
        <translation>Las asignaciones solo usan números indicados en el archivo. Arrastre una cita a su referencia o escriba el número de la referencia. Supr la deja sin asignar. Las citas en cursiva se conservan palabra por palabra.</translation>
    </message>
</context>
<context>
    <name>MatchModel</name>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>Chosen by you.</source>
        <translation>Elegida por usted.</translation>
    </message>
    <message>
        <source>Citation in the file</source>
        <translation>Cita del archivo</translation>
    </message>
    <message>
        <source>Left unmatched by you.</source>
        <translation>Usted la dejó sin asignar.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Replaces the citation that you attached ({source}, {day}).</source>
        <translation>Sustituye la cita que usted adjuntó ({source}, {day}).</translation>
    </message>
    <message>
        <source>Several reviews have a reference {number}. Type {example}, or drag the citation to one.</source>
        <translation>Varias revisiones tienen una referencia {number}. Escriba {example} o arrastre la cita a una de ellas.</translation>
    </message>
    <message>
        <source>There is no reference {number}.</source>
        <translation>No hay ninguna referencia {number}.</translation>
    </message>
    <message>
        <source>This citation is already attached.</source>
        <translation>Esta cita ya está adjunta.</translation>
    </message>
    <message>
        <source>You assigned this number to another citation.</source>
        <translation>Usted asignó este número a otra cita.</translation>
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
        <translation>&amp;Acerca de QIC Browser</translation>
    </message>
    <message>
        <source>&amp;Absent</source>
        <translation>&amp;Ausente</translation>
    </message>
    <message>
        <source>&amp;Add to the selected notes</source>
        <translation>&amp;Añadir a las notas seleccionadas</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>A&amp;notar</translation>
    </message>
    <message>
        <source>&amp;Attach citations from the clipboard…</source>
        <translation>&amp;Adjuntar citas del portapapeles…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Copias de seguridad…</translation>
    </message>
    <message>
        <source>&amp;Citation style</source>
        <translation>&amp;Estilo de cita</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Cerrar la ventana</translation>
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
        <translation>C&amp;ontar o excluir</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Data folder…</source>
        <translation>Carpeta de dat&amp;os…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>&amp;Delete label</source>
        <translation>&amp;Eliminar el rótulo</translation>
    </message>
    <message>
        <source>&amp;Delete permanently</source>
        <translation>Eliminar &amp;definitivamente</translation>
    </message>
    <message>
        <source>&amp;Delete the note here</source>
        <translation>El&amp;iminar la nota del cursor</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <comment>the menu</comment>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Edit the note here</source>
        <translation>&amp;Editar la nota del cursor</translation>
    </message>
    <message>
        <source>&amp;Exclude this</source>
        <translation>&amp;Excluir esto</translation>
    </message>
    <message>
        <source>&amp;Export this review…</source>
        <translation>&amp;Exportar esta revisión…</translation>
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
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrar</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Panta&amp;lla completa</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Go to note</source>
        <translation>&amp;Ir a la nota</translation>
    </message>
    <message>
        <source>&amp;Go to theme</source>
        <translation>&amp;Ir al tema</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Ir a…</translation>
    </message>
    <message>
        <source>&amp;Group results by theme</source>
        <translation>A&amp;grupar los resultados por tema</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>&amp;Harvard</source>
        <translation>&amp;Harvard</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Hidden reviews</source>
        <translation>Revisiones oc&amp;ultas</translation>
    </message>
    <message>
        <source>&amp;Hide this review</source>
        <translation>&amp;Ocultar esta revisión</translation>
    </message>
    <message>
        <source>&amp;Import notes…</source>
        <translation>I&amp;mportar notas…</translation>
    </message>
    <message>
        <source>&amp;Keep it there</source>
        <translation>&amp;Mantener ahí</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Teclas…</translation>
    </message>
    <message>
        <source>&amp;Label…</source>
        <translation>&amp;Rotular…</translation>
    </message>
    <message>
        <source>&amp;Larger cells</source>
        <translation>Celdas más &amp;grandes</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Te&amp;xto más grande</translation>
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
        <translation>Co&amp;mbinar el rótulo con…</translation>
    </message>
    <message>
        <source>&amp;Narrower pane</source>
        <translation>Panel más &amp;estrecho</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Nueva ventana</translation>
    </message>
    <message>
        <source>&amp;Next theme</source>
        <translation>Tema &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Not relevant</source>
        <translation>&amp;No pertinente</translation>
    </message>
    <message>
        <source>&amp;Note on the selected words</source>
        <translation>&amp;Nota sobre las palabras seleccionadas</translation>
    </message>
    <message>
        <source>&amp;Only notes with this tag</source>
        <translation>&amp;Solo las notas con esta etiqueta</translation>
    </message>
    <message>
        <source>&amp;Only this</source>
        <translation>&amp;Solo esto</translation>
    </message>
    <message>
        <source>&amp;Open DOI or web page</source>
        <translation>&amp;Abrir el DOI o la página web</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>&amp;Abrir proyecto…</translation>
    </message>
    <message>
        <source>&amp;Open the theme</source>
        <translation>A&amp;brir el tema</translation>
    </message>
    <message>
        <source>&amp;Open theme</source>
        <translation>A&amp;brir el tema</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Presente</translation>
    </message>
    <message>
        <source>&amp;Previous note on the page</source>
        <translation>Nota &amp;anterior de la página</translation>
    </message>
    <message>
        <source>&amp;Previous theme</source>
        <translation>Tema ante&amp;rior</translation>
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
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;References</source>
        <translation>&amp;Referencias</translation>
    </message>
    <message>
        <source>&amp;Remove from the comparison</source>
        <translation>&amp;Quitar de la comparación</translation>
    </message>
    <message>
        <source>&amp;Remove from the search</source>
        <translation>&amp;Quitar de la búsqueda</translation>
    </message>
    <message>
        <source>&amp;Remove from the selected notes</source>
        <translation>Quita&amp;r de las notas seleccionadas</translation>
    </message>
    <message>
        <source>&amp;Remove from this label</source>
        <translation>&amp;Quitar de este rótulo</translation>
    </message>
    <message>
        <source>&amp;Remove match</source>
        <translation>&amp;Quitar la asignación</translation>
    </message>
    <message>
        <source>&amp;Remove this review</source>
        <translation>&amp;Quitar esta revisión</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Cambiar el &amp;nombre</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Cambiar el &amp;nombre…</translation>
    </message>
    <message>
        <source>&amp;Reopen an export…</source>
        <translation>&amp;Reabrir una exportación…</translation>
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
        <translation>&amp;Buscar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>&amp;Buscar en todo</translation>
    </message>
    <message>
        <source>&amp;Shorter pane</source>
        <translation>Panel más &amp;bajo</translation>
    </message>
    <message>
        <source>&amp;Show this scenario</source>
        <translation>&amp;Mostrar este escenario</translation>
    </message>
    <message>
        <source>&amp;Smaller cells</source>
        <translation>Celdas más &amp;pequeñas</translation>
    </message>
    <message>
        <source>&amp;Source row</source>
        <translation>Fila de la &amp;fuente</translation>
    </message>
    <message>
        <source>&amp;Taller pane</source>
        <translation>Panel más a&amp;lto</translation>
    </message>
    <message>
        <source>&amp;Themes</source>
        <translation>&amp;Temas</translation>
    </message>
    <message>
        <source>&amp;Tick the themes found</source>
        <translation>&amp;Marcar los temas encontrados</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Unknown</source>
        <translation>&amp;Desconocido</translation>
    </message>
    <message>
        <source>&amp;Unplaced notes</source>
        <translation>Notas sin &amp;ubicar</translation>
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
        <translation>Panel más &amp;ancho</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Ven&amp;tana</translation>
    </message>
    <message>
        <source>&amp;Write reason</source>
        <translation>&amp;Escribir el motivo</translation>
    </message>
    <message>
        <source>A&amp;dd the theme to Compare</source>
        <translation>&amp;Añadir el tema a Comparar</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>Aña&amp;dir…</translation>
    </message>
    <message>
        <source>A&amp;lso include this</source>
        <translation>Incluir &amp;también esto</translation>
    </message>
    <message>
        <source>A&amp;lso with this tag</source>
        <translation>&amp;También con esta etiqueta</translation>
    </message>
    <message>
        <source>About the &amp;review</source>
        <translation>Acerca de la &amp;revisión</translation>
    </message>
    <message>
        <source>Add &amp;tags…</source>
        <translation>Añadir e&amp;tiquetas…</translation>
    </message>
    <message>
        <source>Add a citation style from a CSL file</source>
        <translation>Añadir un estilo de cita desde un archivo CSL</translation>
    </message>
    <message>
        <source>Add tags to the selected notes</source>
        <translation>Añadir etiquetas a las notas seleccionadas</translation>
    </message>
    <message>
        <source>Add the notes of a colleague&apos;s file to yours</source>
        <translation>Añadir las notas del archivo de un colega a las suyas</translation>
    </message>
    <message>
        <source>All &amp;notes</source>
        <translation>Todas las &amp;notas</translation>
    </message>
    <message>
        <source>Ana&amp;lyse</source>
        <translation>Ana&amp;lizar</translation>
    </message>
    <message>
        <source>As a &amp;table</source>
        <translation>Como &amp;tabla</translation>
    </message>
    <message>
        <source>Attach &amp;citations…</source>
        <translation>Ad&amp;juntar citas…</translation>
    </message>
    <message>
        <source>Attach a citation from a file to the reference shown</source>
        <translation>Adjuntar una cita de un archivo a la referencia mostrada</translation>
    </message>
    <message>
        <source>Attach a citation to t&amp;he reference…</source>
        <translation>Ad&amp;juntar una cita a la referencia…</translation>
    </message>
    <message>
        <source>Attach the note to other words, which you select</source>
        <translation>Unir la nota a otras palabras, que usted selecciona</translation>
    </message>
    <message>
        <source>Attach the note to the selected words</source>
        <translation>Unir la nota a las palabras seleccionadas</translation>
    </message>
    <message>
        <source>Attach the note to the words where it is shown</source>
        <translation>Unir la nota a las palabras donde se muestra</translation>
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
        <translation>Elija primero un tema: se convierte en una columna de Comparar</translation>
    </message>
    <message>
        <source>Choose a theme first: the figure shows how it works</source>
        <translation>Elija primero un tema: la figura muestra cómo funciona</translation>
    </message>
    <message>
        <source>Choose a theme first: the statement is made of its passages</source>
        <translation>Elija primero un tema: el enunciado se forma con sus pasajes</translation>
    </message>
    <message>
        <source>Close all windows; everything is saved</source>
        <translation>Cerrar todas las ventanas; todo queda guardado</translation>
    </message>
    <message>
        <source>Close this window; everything is saved</source>
        <translation>Cerrar esta ventana; todo queda guardado</translation>
    </message>
    <message>
        <source>Co&amp;lour names…</source>
        <translation>Nombres de los c&amp;olores…</translation>
    </message>
    <message>
        <source>Colours, fonts, citation style, export, your name, files and keys</source>
        <translation>Colores, tipos de letra, estilo de cita, exportación, su nombre, archivos y teclas</translation>
    </message>
    <message>
        <source>Compare the other themes without this one</source>
        <translation>Comparar los demás temas sin este</translation>
    </message>
    <message>
        <source>Cop&amp;y citation</source>
        <translation>Copiar la c&amp;ita</translation>
    </message>
    <message>
        <source>Copy the citations of the selected references</source>
        <translation>Copiar las citas de las referencias seleccionadas</translation>
    </message>
    <message>
        <source>Copy the factor with its theme, your mark and your reason</source>
        <translation>Copiar el factor con su tema, su marca y su motivo</translation>
    </message>
    <message>
        <source>Copy the selected contextual factors, each with its sign and theme</source>
        <translation>Copiar los factores contextuales seleccionados, cada uno con su signo y su tema</translation>
    </message>
    <message>
        <source>Copy the selected notes with the words that they are on</source>
        <translation>Copiar las notas seleccionadas con las palabras a las que se refieren</translation>
    </message>
    <message>
        <source>Copy the selected words</source>
        <translation>Copiar las palabras seleccionadas</translation>
    </message>
    <message>
        <source>Copy the selected words, else the page shown, with the review&apos;s citation</source>
        <translation>Copiar las palabras seleccionadas o, si no hay, la página mostrada, con la cita de la revisión</translation>
    </message>
    <message>
        <source>Copy the text of the search</source>
        <translation>Copiar el texto de la búsqueda</translation>
    </message>
    <message>
        <source>Copy the theme or table with the review&apos;s citation</source>
        <translation>Copiar el tema o la tabla con la cita de la revisión</translation>
    </message>
    <message>
        <source>Copy what the review says of the reference, with the review&apos;s citation</source>
        <translation>Copiar lo que la revisión dice de la referencia, con la cita de la revisión</translation>
    </message>
    <message>
        <source>Copy with its so&amp;urce</source>
        <translation>Copiar con s&amp;u fuente</translation>
    </message>
    <message>
        <source>Copy with s&amp;ource</source>
        <translation>Copiar con la f&amp;uente</translation>
    </message>
    <message>
        <source>Count &amp;all studies</source>
        <translation>Contar &amp;todos los estudios</translation>
    </message>
    <message>
        <source>Count &amp;everything</source>
        <translation>Contar to&amp;do</translation>
    </message>
    <message>
        <source>Count &amp;no study</source>
        <translation>No contar &amp;ningún estudio</translation>
    </message>
    <message>
        <source>Count everything that the review cites again</source>
        <translation>Contar de nuevo todo lo que cita la revisión</translation>
    </message>
    <message>
        <source>Count the selected studies, streams or grades, or leave them out</source>
        <translation>Contar los estudios, líneas de evidencia o grados seleccionados, o excluirlos</translation>
    </message>
    <message>
        <source>Dark words on a light ground</source>
        <translation>Palabras oscuras sobre fondo claro</translation>
    </message>
    <message>
        <source>Delete the label; its contextual factors stay, and it can be undone</source>
        <translation>Eliminar el rótulo; sus factores contextuales se conservan y se puede deshacer</translation>
    </message>
    <message>
        <source>Delete the note on the words at the caret; it can be restored</source>
        <translation>Eliminar la nota de las palabras donde está el cursor; se puede restaurar</translation>
    </message>
    <message>
        <source>Delete the scenario; it can be undone</source>
        <translation>Eliminar el escenario; se puede deshacer</translation>
    </message>
    <message>
        <source>Delete the search from the list; it can be undone</source>
        <translation>Eliminar la búsqueda de la lista; se puede deshacer</translation>
    </message>
    <message>
        <source>Delete the selected notes permanently</source>
        <translation>Eliminar definitivamente las notas seleccionadas</translation>
    </message>
    <message>
        <source>Delete the selected notes; they can be restored</source>
        <translation>Eliminar las notas seleccionadas; se pueden restaurar</translation>
    </message>
    <message>
        <source>Deleted n&amp;otes</source>
        <translation>Notas elimina&amp;das</translation>
    </message>
    <message>
        <source>Export &amp;again</source>
        <translation>Exportar &amp;de nuevo</translation>
    </message>
    <message>
        <source>Export &amp;notes…</source>
        <translation>Exportar &amp;notas…</translation>
    </message>
    <message>
        <source>Export pro&amp;ject…</source>
        <translation>Exportar pro&amp;yecto…</translation>
    </message>
    <message>
        <source>Export re&amp;ferences…</source>
        <translation>E&amp;xportar referencias…</translation>
    </message>
    <message>
        <source>Export re&amp;views…</source>
        <translation>Exportar re&amp;visiones…</translation>
    </message>
    <message>
        <source>Export the ticked themes, or all themes if none is ticked</source>
        <translation>Exportar los temas marcados, o todos si no hay ninguno marcado</translation>
    </message>
    <message>
        <source>Export this theme alone</source>
        <translation>Exportar solo este tema</translation>
    </message>
    <message>
        <source>F&amp;ollow system</source>
        <translation>Igual que el &amp;sistema</translation>
    </message>
    <message>
        <source>Fill the screen with the window, or leave it</source>
        <translation>Llenar la pantalla con la ventana, o dejar de hacerlo</translation>
    </message>
    <message>
        <source>Find a command or a place by its name</source>
        <translation>Buscar un comando o un lugar por su nombre</translation>
    </message>
    <message>
        <source>Find only what does not have this</source>
        <translation>Encontrar solo lo que no tiene esto</translation>
    </message>
    <message>
        <source>Find only what has this</source>
        <translation>Encontrar solo lo que tiene esto</translation>
    </message>
    <message>
        <source>Find what has this or what was chosen before</source>
        <translation>Encontrar lo que tiene esto o lo que se eligió antes</translation>
    </message>
    <message>
        <source>Give all text its first size</source>
        <translation>Restablecer el tamaño inicial de todo el texto</translation>
    </message>
    <message>
        <source>Give the label another name</source>
        <translation>Dar otro nombre al rótulo</translation>
    </message>
    <message>
        <source>Give the list or page with the keyboard less of the height of its pane</source>
        <translation>Dar a la lista o página activa menos altura dentro de su panel</translation>
    </message>
    <message>
        <source>Give the list or page with the keyboard more of the height of its pane</source>
        <translation>Dar a la lista o página activa más altura dentro de su panel</translation>
    </message>
    <message>
        <source>Give the pane with the keyboard less of the width of the window</source>
        <translation>Dar al panel activo menos anchura de la ventana</translation>
    </message>
    <message>
        <source>Give the pane with the keyboard more of the width of the window</source>
        <translation>Dar al panel activo más anchura de la ventana</translation>
    </message>
    <message>
        <source>Give the review a name of your own, in this list</source>
        <translation>Dar a la revisión un nombre propio en esta lista</translation>
    </message>
    <message>
        <source>Give the scenario another name</source>
        <translation>Dar otro nombre al escenario</translation>
    </message>
    <message>
        <source>Give the search another name</source>
        <translation>Dar otro nombre a la búsqueda</translation>
    </message>
    <message>
        <source>Give the selected contextual factors a label of yours</source>
        <translation>Poner un rótulo suyo a los factores contextuales seleccionados</translation>
    </message>
    <message>
        <source>Give the selected notes this colour</source>
        <translation>Poner este color a las notas seleccionadas</translation>
    </message>
    <message>
        <source>Give the selected notes this tag</source>
        <translation>Poner esta etiqueta a las notas seleccionadas</translation>
    </message>
    <message>
        <source>Go back to the place before</source>
        <translation>Volver al lugar anterior</translation>
    </message>
    <message>
        <source>Go forward to the place that you came back from</source>
        <translation>Avanzar al lugar desde el que se volvió</translation>
    </message>
    <message>
        <source>Go to a theme, table, review, reference or page of the guide by its name</source>
        <translation>Ir a un tema, una tabla, una revisión, una referencia o una página de la guía por su nombre</translation>
    </message>
    <message>
        <source>Go to the next place that matches the search</source>
        <translation>Ir al siguiente lugar que coincide con la búsqueda</translation>
    </message>
    <message>
        <source>Go to the next words of the theme that have a note or a highlight</source>
        <translation>Ir a las siguientes palabras del tema que tienen una nota o un resaltado</translation>
    </message>
    <message>
        <source>Go to the place before that matches the search</source>
        <translation>Ir al lugar anterior que coincide con la búsqueda</translation>
    </message>
    <message>
        <source>Go to the words before that have a note or a highlight</source>
        <translation>Ir a las palabras anteriores que tienen una nota o un resaltado</translation>
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
        <translation>Resaltar las palabras seleccionadas, o poner este color a la nota del cursor</translation>
    </message>
    <message>
        <source>Import a &amp;table…</source>
        <translation>Importar una &amp;tabla…</translation>
    </message>
    <message>
        <source>Import the evidence table of a review from a web page or a document</source>
        <translation>Importar la tabla de evidencia de una revisión desde una página web o un documento</translation>
    </message>
    <message>
        <source>Import the table that was copied from a web page or a document</source>
        <translation>Importar la tabla copiada de una página web o de un documento</translation>
    </message>
    <message>
        <source>Keep this search in the list of saved searches</source>
        <translation>Conservar esta búsqueda en la lista de búsquedas guardadas</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>Leave every study out, to begin with those that should count</source>
        <translation>Excluir todos los estudios, para empezar por los que deban contar</translation>
    </message>
    <message>
        <source>Leave no study out by itself</source>
        <translation>No excluir individualmente ningún estudio</translation>
    </message>
    <message>
        <source>Leave the review out of the tree and the search until you show it again</source>
        <translation>Omitir la revisión del árbol y de la búsqueda hasta que la muestre de nuevo</translation>
    </message>
    <message>
        <source>Light or dark, as the system is</source>
        <translation>Claro u oscuro, según el sistema</translation>
    </message>
    <message>
        <source>Light words on a dark ground</source>
        <translation>Palabras claras sobre fondo oscuro</translation>
    </message>
    <message>
        <source>List the notes that have this tag and those chosen before</source>
        <translation>Enumerar las notas que tienen esta etiqueta y las elegidas antes</translation>
    </message>
    <message>
        <source>List the notes whose words are no longer in the evidence</source>
        <translation>Enumerar las notas cuyas palabras ya no están en la evidencia</translation>
    </message>
    <message>
        <source>List the notes with this tag, and no others</source>
        <translation>Enumerar las notas con esta etiqueta y ninguna otra</translation>
    </message>
    <message>
        <source>List the notes you deleted, to restore them</source>
        <translation>Enumerar las notas que eliminó, para restaurarlas</translation>
    </message>
    <message>
        <source>List the results of each theme together</source>
        <translation>Enumerar juntos los resultados de cada tema</translation>
    </message>
    <message>
        <source>Make all text in the window larger</source>
        <translation>Agrandar todo el texto de la ventana</translation>
    </message>
    <message>
        <source>Make all text in the window smaller</source>
        <translation>Reducir todo el texto de la ventana</translation>
    </message>
    <message>
        <source>Make one sentence of passages of the theme that you read, to copy</source>
        <translation>Formar una frase con pasajes del tema que lee, para copiarla</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>Repetir el cambio que se deshizo</translation>
    </message>
    <message>
        <source>Mark the factor as absent at the site</source>
        <translation>Señalar el factor como ausente en el centro</translation>
    </message>
    <message>
        <source>Mark the factor as not relevant at the site</source>
        <translation>Señalar el factor como no pertinente en el centro</translation>
    </message>
    <message>
        <source>Mark the factor as present at the site</source>
        <translation>Señalar el factor como presente en el centro</translation>
    </message>
    <message>
        <source>Mark the factor as something to find out</source>
        <translation>Señalar el factor como algo por averiguar</translation>
    </message>
    <message>
        <source>Mark what is present at a place of yours, and see what to plan for</source>
        <translation>Señalar lo que está presente en un lugar suyo y ver qué hay que abordar</translation>
    </message>
    <message>
        <source>Match the citation with no reference</source>
        <translation>No asignar la cita a ninguna referencia</translation>
    </message>
    <message>
        <source>Match the citations on the clipboard with the references</source>
        <translation>Asignar las citas del portapapeles a las referencias</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Ba&amp;jar</translation>
    </message>
    <message>
        <source>Move one column &amp;back</source>
        <translation>Mover una columna &amp;atrás</translation>
    </message>
    <message>
        <source>Move one column &amp;forward</source>
        <translation>Mover una columna a&amp;delante</translation>
    </message>
    <message>
        <source>Move the keyboard to the next pane</source>
        <translation>Llevar el teclado al panel siguiente</translation>
    </message>
    <message>
        <source>Move the keyboard to the pane before</source>
        <translation>Llevar el teclado al panel anterior</translation>
    </message>
    <message>
        <source>Move the review down in the list</source>
        <translation>Bajar la revisión en la lista</translation>
    </message>
    <message>
        <source>Move the review up in the list</source>
        <translation>Subir la revisión en la lista</translation>
    </message>
    <message>
        <source>Move the search down in the list</source>
        <translation>Bajar la búsqueda en la lista</translation>
    </message>
    <message>
        <source>Move the search up in the list</source>
        <translation>Subir la búsqueda en la lista</translation>
    </message>
    <message>
        <source>My &amp;site</source>
        <translation>Mi c&amp;entro</translation>
    </message>
    <message>
        <source>Name the colours</source>
        <translation>Dar nombre a los colores</translation>
    </message>
    <message>
        <source>Ne&amp;xt note on the page</source>
        <translation>Nota &amp;siguiente de la página</translation>
    </message>
    <message>
        <source>Next &amp;hit</source>
        <translation>&amp;Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Next &amp;tab</source>
        <translation>Pestaña si&amp;guiente</translation>
    </message>
    <message>
        <source>Next o&amp;rder of studies</source>
        <translation>&amp;Siguiente orden de los estudios</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>&amp;Panel siguiente</translation>
    </message>
    <message>
        <source>Note on this &amp;reference</source>
        <translation>Nota sobre esta &amp;referencia</translation>
    </message>
    <message>
        <source>Note on this &amp;theme</source>
        <translation>Nota sobre este &amp;tema</translation>
    </message>
    <message>
        <source>One-pa&amp;ge summary…</source>
        <translation>Resumen de una &amp;página…</translation>
    </message>
    <message>
        <source>Open a second window on the same reviews and notes</source>
        <translation>Abrir una segunda ventana con las mismas revisiones y notas</translation>
    </message>
    <message>
        <source>Open an earlier export, to export in the same way again</source>
        <translation>Abrir una exportación anterior, para exportar de nuevo de la misma manera</translation>
    </message>
    <message>
        <source>Open the address of the publication in your web browser</source>
        <translation>Abrir la dirección de la publicación en su navegador</translation>
    </message>
    <message>
        <source>Open the guide, at the page about the part of the window in use</source>
        <translation>Abrir la guía en la página sobre la parte de la ventana en uso</translation>
    </message>
    <message>
        <source>Open the page of the theme alone in a window of its own</source>
        <translation>Abrir solo la página del tema en una ventana propia</translation>
    </message>
    <message>
        <source>Open the theme in a new &amp;window</source>
        <translation>Abrir el tema en otra &amp;ventana</translation>
    </message>
    <message>
        <source>P&amp;revious tab</source>
        <translation>Pestaña an&amp;terior</translation>
    </message>
    <message>
        <source>Pa&amp;ste a table…</source>
        <translation>Pe&amp;gar una tabla…</translation>
    </message>
    <message>
        <source>Pane si&amp;ze</source>
        <translation>Ta&amp;maño del panel</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Pre&amp;vious hit</source>
        <translation>Coincidencia anteri&amp;or</translation>
    </message>
    <message>
        <source>Previous pan&amp;e</source>
        <translation>Pane&amp;l anterior</translation>
    </message>
    <message>
        <source>Print the theme that you read</source>
        <translation>Imprimir el tema que lee</translation>
    </message>
    <message>
        <source>Print this theme alone</source>
        <translation>Imprimir solo este tema</translation>
    </message>
    <message>
        <source>Put the contextual factors and the reason of the label into another label</source>
        <translation>Poner los factores contextuales y el motivo del rótulo en otro rótulo</translation>
    </message>
    <message>
        <source>Put the selected notes back where they were</source>
        <translation>Devolver las notas seleccionadas al lugar donde estaban</translation>
    </message>
    <message>
        <source>Put the studies in order by number, by themes or by grade in turn</source>
        <translation>Ordenar los estudios por número, por temas o por grado, sucesivamente</translation>
    </message>
    <message>
        <source>Put the theme one column nearer to the first</source>
        <translation>Poner el tema una columna más cerca del primero</translation>
    </message>
    <message>
        <source>Put the theme one column nearer to the last</source>
        <translation>Poner el tema una columna más cerca del último</translation>
    </message>
    <message>
        <source>R&amp;eset text size</source>
        <translation>Resta&amp;blecer el tamaño del texto</translation>
    </message>
    <message>
        <source>Re&amp;move mark</source>
        <translation>&amp;Quitar la marca</translation>
    </message>
    <message>
        <source>Re&amp;name everywhere</source>
        <translation>Cambiar el &amp;nombre en todas partes</translation>
    </message>
    <message>
        <source>Re&amp;name in this list</source>
        <translation>Cambiar el &amp;nombre en esta lista</translation>
    </message>
    <message>
        <source>Re&amp;name label…</source>
        <translation>Cambiar el &amp;nombre del rótulo…</translation>
    </message>
    <message>
        <source>Re-&amp;attach…</source>
        <translation>Re&amp;ubicar…</translation>
    </message>
    <message>
        <source>Re-attach note to &amp;selection</source>
        <translation>Reubicar la nota en la se&amp;lección</translation>
    </message>
    <message>
        <source>Read citations from a file and match them with the references</source>
        <translation>Leer citas de un archivo y asignarlas a las referencias</translation>
    </message>
    <message>
        <source>Read its &amp;passages</source>
        <translation>Leer sus &amp;pasajes</translation>
    </message>
    <message>
        <source>Read the theme above in the tree</source>
        <translation>Leer el tema de arriba en el árbol</translation>
    </message>
    <message>
        <source>Read the theme below in the tree</source>
        <translation>Leer el tema de abajo en el árbol</translation>
    </message>
    <message>
        <source>Read the theme of the chosen cell</source>
        <translation>Leer el tema de la celda elegida</translation>
    </message>
    <message>
        <source>Read the theme that the contextual factor is of</source>
        <translation>Leer el tema al que pertenece el factor contextual</translation>
    </message>
    <message>
        <source>Read the theme that the factor is of</source>
        <translation>Leer el tema al que pertenece el factor</translation>
    </message>
    <message>
        <source>Reason of la&amp;bel…</source>
        <translation>M&amp;otivo del rótulo…</translation>
    </message>
    <message>
        <source>Remove &amp;everywhere</source>
        <translation>&amp;Quitar de todas partes</translation>
    </message>
    <message>
        <source>Remove the imported review from your library; it can be undone</source>
        <translation>Quitar de su biblioteca la revisión importada; se puede deshacer</translation>
    </message>
    <message>
        <source>Remove the label from the selected contextual factors</source>
        <translation>Quitar el rótulo de los factores contextuales seleccionados</translation>
    </message>
    <message>
        <source>Remove the tag from all notes; the notes stay</source>
        <translation>Quitar la etiqueta de todas las notas; las notas se conservan</translation>
    </message>
    <message>
        <source>Remove the ticks of all themes</source>
        <translation>Quitar la marca de la casilla de todos los temas</translation>
    </message>
    <message>
        <source>Rename the tag in all notes</source>
        <translation>Cambiar el nombre de la etiqueta en todas las notas</translation>
    </message>
    <message>
        <source>Repeat the last export, to the same file</source>
        <translation>Repetir la última exportación en el mismo archivo</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>Restablecer la &amp;disposición</translation>
    </message>
    <message>
        <source>Run this search now</source>
        <translation>Hacer ahora esta búsqueda</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texto más pe&amp;queño</translation>
    </message>
    <message>
        <source>S&amp;tatement…</source>
        <translation>En&amp;unciado…</translation>
    </message>
    <message>
        <source>Sa&amp;ve search</source>
        <translation>&amp;Guardar la búsqueda</translation>
    </message>
    <message>
        <source>Save everything of yours in one file, for a colleague</source>
        <translation>Guardar todo lo suyo en un solo archivo, para un colega</translation>
    </message>
    <message>
        <source>Save imported reviews in one file, for a colleague</source>
        <translation>Guardar revisiones importadas en un solo archivo, para un colega</translation>
    </message>
    <message>
        <source>Save notes for a colleague, or as text</source>
        <translation>Guardar notas para un colega, o como texto</translation>
    </message>
    <message>
        <source>Save reviews as one page that opens in any browser, without the program</source>
        <translation>Guardar revisiones como una sola página que se abre en cualquier navegador, sin el programa</translation>
    </message>
    <message>
        <source>Save the citations for a reference manager</source>
        <translation>Guardar las citas para un gestor de referencias</translation>
    </message>
    <message>
        <source>Save the review in a file, for a colleague</source>
        <translation>Guardar la revisión en un archivo, para un colega</translation>
    </message>
    <message>
        <source>Save the search, to run it again later</source>
        <translation>Guardar la búsqueda, para hacerla de nuevo más tarde</translation>
    </message>
    <message>
        <source>Save what counts as a scenario, under a name</source>
        <translation>Guardar lo que cuenta como escenario, con un nombre</translation>
    </message>
    <message>
        <source>Search themes, references and your notes</source>
        <translation>Buscar en temas, referencias y sus notas</translation>
    </message>
    <message>
        <source>Search without regard to this</source>
        <translation>Buscar sin tener esto en cuenta</translation>
    </message>
    <message>
        <source>See all reviews, what is in each, and what you have added</source>
        <translation>Ver todas las revisiones, qué contiene cada una y qué ha añadido</translation>
    </message>
    <message>
        <source>See and change the keys of the commands</source>
        <translation>Ver y cambiar las teclas de los comandos</translation>
    </message>
    <message>
        <source>See the copies of your notes, and restore one</source>
        <translation>Ver las copias de sus notas y restaurar una</translation>
    </message>
    <message>
        <source>See the theme that you read beside those that you compare</source>
        <translation>Ver el tema que lee junto a los que compara</translation>
    </message>
    <message>
        <source>See the version, the licence and what the program is made with</source>
        <translation>Ver la versión, la licencia y con qué está hecho el programa</translation>
    </message>
    <message>
        <source>See themes beside each other: the same words, shared studies</source>
        <translation>Ver temas uno junto a otro: las mismas palabras, los estudios en común</translation>
    </message>
    <message>
        <source>See what enables and hinders, and gather it under labels of yours</source>
        <translation>Ver qué facilita y qué dificulta, y reunirlo bajo rótulos propios</translation>
    </message>
    <message>
        <source>See what is in a project from a colleague, and import it</source>
        <translation>Ver qué contiene el proyecto de un colega e importarlo</translation>
    </message>
    <message>
        <source>See what is left of each theme if some studies did not count</source>
        <translation>Ver lo que queda de cada tema si algunos estudios no contaran</translation>
    </message>
    <message>
        <source>See what is listed as a plain table, to copy it</source>
        <translation>Ver lo que se enumera como tabla sencilla, para copiarla</translation>
    </message>
    <message>
        <source>See where the evidence is from, and its licence</source>
        <translation>Ver de dónde procede la evidencia y su licencia</translation>
    </message>
    <message>
        <source>See where your notes and reviews are stored</source>
        <translation>Ver dónde se guardan sus notas y revisiones</translation>
    </message>
    <message>
        <source>See which study stands behind which theme</source>
        <translation>Ver qué estudio respalda cada tema</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>Share as a &amp;web page…</source>
        <translation>Compartir como página &amp;web…</translation>
    </message>
    <message>
        <source>Show all panes in their default sizes</source>
        <translation>Mostrar todos los paneles con su tamaño predeterminado</translation>
    </message>
    <message>
        <source>Show all your notes in one list</source>
        <translation>Mostrar todas sus notas en una lista</translation>
    </message>
    <message>
        <source>Show at the keyboard what the pointer would show: a full title, a note, a meaning</source>
        <translation>Mostrar con el teclado lo que mostraría el puntero: un título completo, una nota, un significado</translation>
    </message>
    <message>
        <source>Show each grade as its letter</source>
        <translation>Mostrar cada grado como su letra</translation>
    </message>
    <message>
        <source>Show each grade as the height of a bar, to see more of the map</source>
        <translation>Mostrar cada grado como la altura de una barra, para ver más del mapa</translation>
    </message>
    <message>
        <source>Show or hide the list of references</source>
        <translation>Mostrar u ocultar la lista de referencias</translation>
    </message>
    <message>
        <source>Show or hide the tree of themes</source>
        <translation>Mostrar u ocultar el árbol de temas</translation>
    </message>
    <message>
        <source>Show the &amp;tip</source>
        <translation>Mo&amp;strar la ayuda emergente</translation>
    </message>
    <message>
        <source>Show the cells of the table below the theme, as published</source>
        <translation>Mostrar debajo del tema las celdas de la tabla, tal como se publicaron</translation>
    </message>
    <message>
        <source>Show the next tab above the page</source>
        <translation>Mostrar la pestaña siguiente encima de la página</translation>
    </message>
    <message>
        <source>Show the page of the theme</source>
        <translation>Mostrar la página del tema</translation>
    </message>
    <message>
        <source>Show the passages of the notes with this tag, one after the other</source>
        <translation>Mostrar los pasajes de las notas con esta etiqueta, uno tras otro</translation>
    </message>
    <message>
        <source>Show the tab before</source>
        <translation>Mostrar la pestaña anterior</translation>
    </message>
    <message>
        <source>Show the table behind the map, to copy or save</source>
        <translation>Mostrar la tabla en que se basa el mapa, para copiarla o guardarla</translation>
    </message>
    <message>
        <source>Show the theme in place of the list of notes</source>
        <translation>Mostrar el tema en lugar de la lista de notas</translation>
    </message>
    <message>
        <source>Show the theme that the note was on</source>
        <translation>Mostrar el tema al que pertenecía la nota</translation>
    </message>
    <message>
        <source>Show the words that the note is on</source>
        <translation>Mostrar las palabras a las que se refiere la nota</translation>
    </message>
    <message>
        <source>Show what is left of the themes in this scenario</source>
        <translation>Mostrar lo que queda de los temas en este escenario</translation>
    </message>
    <message>
        <source>Show what is listed as a table, to copy or save</source>
        <translation>Mostrar lo que se enumera como tabla, para copiarla o guardarla</translation>
    </message>
    <message>
        <source>St&amp;ar this theme</source>
        <translation>Poner estrella a este te&amp;ma</translation>
    </message>
    <message>
        <source>Star th&amp;is reference</source>
        <translation>Poner estrella a esta re&amp;ferencia</translation>
    </message>
    <message>
        <source>Star the reference shown, or remove its star</source>
        <translation>Poner una estrella a la referencia mostrada, o quitársela</translation>
    </message>
    <message>
        <source>Star the theme shown, or remove its star</source>
        <translation>Poner una estrella al tema mostrado, o quitársela</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>Take the mark away with its reason; it can be undone</source>
        <translation>Quitar la marca con su motivo; se puede deshacer</translation>
    </message>
    <message>
        <source>Take this tag from the selected notes</source>
        <translation>Quitar esta etiqueta de las notas seleccionadas</translation>
    </message>
    <message>
        <source>The pathway of the theme that you read, as a figure to print or to save</source>
        <translation>La ruta del tema que lee, como figura para imprimir o guardar</translation>
    </message>
    <message>
        <source>The strongest contrast, for tired or weak eyes</source>
        <translation>El contraste más fuerte, para ojos cansados o baja visión</translation>
    </message>
    <message>
        <source>The theme that you read on one page, for a meeting: to print or as PDF</source>
        <translation>El tema que lee en una página, para una reunión: para imprimir o en PDF</translation>
    </message>
    <message>
        <source>Theme &amp;page</source>
        <translation>&amp;Página del tema</translation>
    </message>
    <message>
        <source>There is no export to repeat yet: save one with Export…</source>
        <translation>Todavía no hay ninguna exportación que repetir: guarde una con Exportar…</translation>
    </message>
    <message>
        <source>Tic&amp;ked</source>
        <translation>Ma&amp;rcado</translation>
    </message>
    <message>
        <source>Tick the theme for an export, or remove its tick</source>
        <translation>Marcar el tema para exportarlo, o desmarcarlo</translation>
    </message>
    <message>
        <source>Tick the themes that the search has found</source>
        <translation>Marcar los temas que ha encontrado la búsqueda</translation>
    </message>
    <message>
        <source>U&amp;ntick all themes</source>
        <translation>De&amp;smarcar todos los temas</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>What &amp;if</source>
        <translation>¿Y &amp;si?</translation>
    </message>
    <message>
        <source>Write a note on the reference shown</source>
        <translation>Escribir una nota sobre la referencia mostrada</translation>
    </message>
    <message>
        <source>Write a note on the theme as a whole</source>
        <translation>Escribir una nota sobre el tema en conjunto</translation>
    </message>
    <message>
        <source>Write a note on the words selected in the theme</source>
        <translation>Escribir una nota sobre las palabras seleccionadas del tema</translation>
    </message>
    <message>
        <source>Write below the factor why you marked it so</source>
        <translation>Escribir debajo del factor por qué lo ha señalado así</translation>
    </message>
    <message>
        <source>Write citations in the APA style</source>
        <translation>Escribir las citas en el estilo APA</translation>
    </message>
    <message>
        <source>Write citations in the Harvard style</source>
        <translation>Escribir las citas en el estilo Harvard</translation>
    </message>
    <message>
        <source>Write citations in the Vancouver style</source>
        <translation>Escribir las citas en el estilo Vancouver</translation>
    </message>
    <message>
        <source>Write in the note</source>
        <translation>Escribir en la nota</translation>
    </message>
    <message>
        <source>Write in the note on the words at the caret</source>
        <translation>Escribir en la nota de las palabras donde está el cursor</translation>
    </message>
    <message>
        <source>Write this column after the one below</source>
        <translation>Escribir esta columna después de la de abajo</translation>
    </message>
    <message>
        <source>Write this column before the one above</source>
        <translation>Escribir esta columna antes de la de arriba</translation>
    </message>
    <message>
        <source>Write why its contextual factors belong together</source>
        <translation>Escribir por qué sus factores contextuales van juntos</translation>
    </message>
    <message>
        <source>Write words to list only the contextual factors that have them</source>
        <translation>Escribir palabras para enumerar solo los factores contextuales que las contienen</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
</context>
<context>
    <name>MergeModel</name>
    <message>
        <source>Both changed: mine is kept</source>
        <translation>Ambas modificadas: se conserva la mía</translation>
    </message>
    <message>
        <source>Both changed: theirs is used</source>
        <translation>Ambas modificadas: se usa la del archivo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Yo</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>La mía</translation>
    </message>
    <message>
        <source>Mine is newer and kept</source>
        <translation>La mía es más reciente y se conserva</translation>
    </message>
    <message>
        <source>New: added</source>
        <translation>Nueva: añadida</translation>
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
        <translation>Sigue eliminada</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>La del archivo</translation>
    </message>
    <message>
        <source>Theirs is newer and used</source>
        <translation>La del archivo es más reciente y se usa</translation>
    </message>
</context>
<context>
    <name>MissingCitations</name>
    <message>
        <source>Attach citations…</source>
        <translation>Adjuntar citas…</translation>
    </message>
    <message numerus="yes">
        <source>No citation yet for %n references: the source table gives only their numbers.</source>
        <translation>
            <numerusform>Todavía no hay cita para %Ln referencia: la tabla de la fuente solo da su número.</numerusform>
            <numerusform>Todavía no hay citas para %Ln referencias: la tabla de la fuente solo da sus números.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NarrowWindow</name>
    <message>
        <source>References</source>
        <translation>Referencias</translation>
    </message>
    <message>
        <source>Show or hide the pane “{title}”</source>
        <translation>Mostrar u ocultar el panel «{title}»</translation>
    </message>
    <message>
        <source>Show or hide the references</source>
        <translation>Mostrar u ocultar las referencias</translation>
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
        <translation>Sus notas no se pueden leer ahora: otro programa está usando el archivo. Se mostrarán en cuanto termine.</translation>
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
        <translation>Hecho</translation>
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
        <translation>Escriba aquí su nota. Se guarda mientras escribe; Esc la cierra.</translation>
    </message>
    <message>
        <source>{about} in “{theme}”</source>
        <translation>{about} en «{theme}»</translation>
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
        <translation>Todas las notas y estrellas</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>Importar notas</translation>
    </message>
    <message>
        <source>Imported: {new} new, {replaced} replaced, {conflicts} changed on both sides. Undo with {key}.</source>
        <translation>Importadas: {new} nuevas, {replaced} sustituidas, {conflicts} modificadas en ambos lados. Deshacer con {key}.</translation>
    </message>
    <message>
        <source>Notes and stars on “{theme}”</source>
        <translation>Notas y estrellas de «{theme}»</translation>
    </message>
    <message>
        <source>Notes selected in the list</source>
        <translation>Notas seleccionadas en la lista</translation>
    </message>
    <message>
        <source>Reading the notes…</source>
        <translation>Leyendo las notas…</translation>
    </message>
    <message>
        <source>The notes were imported without a backup.</source>
        <translation>Las notas se han importado sin copia de seguridad.</translation>
    </message>
    <message>
        <source>There are no notes to export yet.</source>
        <translation>Todavía no hay notas que exportar.</translation>
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
        <translation>Color &amp;{number}: {name}</translation>
    </message>
    <message>
        <source>Shown on the notes that you export</source>
        <translation>Se muestra en las notas que exporta</translation>
    </message>
    <message>
        <source>What do your colours mean? Leave a line empty for the default name.</source>
        <translation>¿Qué significan sus colores? Deje una línea vacía para usar el nombre predeterminado.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Su &amp;nombre</translation>
    </message>
    <message>
        <source>change your name</source>
        <translation>cambiar su nombre</translation>
    </message>
    <message>
        <source>rename colours</source>
        <translation>cambiar los nombres de los colores</translation>
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
        <translation>encontrada más de una vez</translation>
    </message>
</context>
<context>
    <name>NoteWriting</name>
    <message>
        <source>Not saved yet. Another program is using your notes file. Trying again…</source>
        <translation>Aún no se ha guardado. Otro programa está usando su archivo de notas. Se vuelve a intentar…</translation>
    </message>
    <message>
        <source>Not saved yet. {reason}</source>
        <translation>Aún no se ha guardado. {reason}</translation>
    </message>
    <message>
        <source>Not saved. Your text is still here; copy it to be safe.</source>
        <translation>No se ha guardado. Su texto sigue aquí; cópielo para mayor seguridad.</translation>
    </message>
    <message>
        <source>Not saved. {reason}</source>
        <translation>No se ha guardado. {reason}</translation>
    </message>
    <message>
        <source>On reference {number}</source>
        <translation>Sobre la referencia {number}</translation>
    </message>
    <message>
        <source>On reference {number} of {review}</source>
        <translation>Sobre la referencia {number} de {review}</translation>
    </message>
    <message>
        <source>On the theme “{title}”</source>
        <translation>Sobre el tema «{title}»</translation>
    </message>
    <message>
        <source>Select a theme or a reference first, then write a note on it.</source>
        <translation>Seleccione primero un tema o una referencia y después escriba una nota.</translation>
    </message>
    <message>
        <source>Tags: {tags}</source>
        <translation>Etiquetas: {tags}</translation>
    </message>
    <message>
        <source>The note was deleted. {key} restores it.</source>
        <translation>La nota se ha eliminado. {key} la restaura.</translation>
    </message>
    <message>
        <source>The note you are writing is not saved yet. The line below it says why.</source>
        <translation>La nota que está escribiendo aún no se ha guardado. La línea de debajo dice por qué.</translation>
    </message>
    <message>
        <source>This note was changed elsewhere in the meantime. Both versions are kept: yours is now a new note.</source>
        <translation>Esta nota se ha modificado entretanto en otro lugar. Se conservan ambas versiones: la suya es ahora una nota nueva.</translation>
    </message>
    <message>
        <source>Your notes file</source>
        <translation>Su archivo de notas</translation>
    </message>
    <message>
        <source>change colour</source>
        <translation>cambiar color</translation>
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
        <translation>{key} no está en esta edición de la evidencia. La nota se conserva aquí.</translation>
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
        <translation>Modificada</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminada</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Yo</translation>
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
        <translation>Dónde</translation>
    </message>
    <message>
        <source>found more than once</source>
        <translation>encontrada más de una vez</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>movida</translation>
    </message>
    <message>
        <source>no longer in the text</source>
        <translation>ya no está en el texto</translation>
    </message>
    <message>
        <source>not in this edition</source>
        <translation>no está en esta edición</translation>
    </message>
    <message>
        <source>{column}: none</source>
        <translation>{column}: vacío</translation>
    </message>
</context>
<context>
    <name>NotebookPane</name>
    <message numerus="yes">
        <source>%n listed</source>
        <translation>
            <numerusform>%Ln en la lista</numerusform>
            <numerusform>%Ln en la lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%Ln seleccionada</numerusform>
            <numerusform>%Ln seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>All notes are in place.</source>
        <translation>Todas las notas están en su lugar.</translation>
    </message>
    <message>
        <source>Delete all permanently</source>
        <translation>Eliminar todo definitivamente</translation>
    </message>
    <message>
        <source>No deleted notes. Notes that you delete stay here until you delete them permanently.</source>
        <translation>No hay notas eliminadas. Las notas que elimina permanecen aquí hasta que las elimina definitivamente.</translation>
    </message>
    <message>
        <source>No notes match. “Show all” clears the filter.</source>
        <translation>Ninguna nota coincide. «Mostrar todo» borra el filtro.</translation>
    </message>
    <message>
        <source>No notes yet. Select words of a theme, then press 1 to 5 to highlight them, or choose Annotate &gt; Note on the selected words.</source>
        <translation>Todavía no hay notas. Seleccione palabras de un tema y pulse una tecla del 1 al 5 para resaltarlas, o elija Anotar &gt; Nota sobre las palabras seleccionadas.</translation>
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
        <translation>De {name}</translation>
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
        <translation>Mantener ahí</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Re-attach</source>
        <translation>Reubicar</translation>
    </message>
    <message>
        <source>Show all of this note</source>
        <translation>Mostrar toda esta nota</translation>
    </message>
    <message>
        <source>This text has moved within the passage since you marked it.</source>
        <translation>Este texto se ha movido dentro del pasaje desde que lo señaló.</translation>
    </message>
    <message>
        <source>This text is in the passage more than once, so it is not marked.</source>
        <translation>Este texto está más de una vez en el pasaje, por lo que no está señalado.</translation>
    </message>
    <message>
        <source>This text is no longer in the passage, so it is not marked.</source>
        <translation>Este texto ya no está en el pasaje, por lo que no está señalado.</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>de {name}</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>con estrella</translation>
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
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Reading the pasted table…</source>
        <translation>Leyendo la tabla pegada…</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Leyendo {file}…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The table has been read. If you show it, your answers in this window are discarded.</source>
        <translation>La tabla se ha leído. Si la muestra, se descartan sus respuestas en esta ventana.</translation>
    </message>
    <message>
        <source>{file} has been read. If you show it, your answers in this window are discarded.</source>
        <translation>{file} se ha leído. Si lo muestra, se descartan sus respuestas en esta ventana.</translation>
    </message>
</context>
<context>
    <name>OtherNames</name>
    <message>
        <source>HTML, website, browser, send to a colleague, publish, offline</source>
        <translation>HTML, sitio web, navegador, enviar a un colega, publicar, sin conexión</translation>
    </message>
    <message>
        <source>PDF, paper, print preview</source>
        <translation>PDF, papel, vista previa de impresión</translation>
    </message>
    <message>
        <source>RIS, BibTeX, CSL, Zotero, EndNote, bibliography, save citations</source>
        <translation>RIS, BibTeX, CSL, Zotero, EndNote, bibliografía, guardar citas</translation>
    </message>
    <message>
        <source>RIS, BibTeX, Zotero, EndNote, bibliography, import references</source>
        <translation>RIS, BibTeX, Zotero, EndNote, bibliografía, importar referencias</translation>
    </message>
    <message>
        <source>add a review, open a file, new table</source>
        <translation>añadir una revisión, abrir un archivo, tabla nueva</translation>
    </message>
    <message>
        <source>bibliography, DOI, study</source>
        <translation>bibliografía, DOI, estudio</translation>
    </message>
    <message>
        <source>cells, original, as published, verbatim</source>
        <translation>celdas, original, tal como se publicó, literal, publicado</translation>
    </message>
    <message>
        <source>change, comment</source>
        <translation>cambiar, comentario, modificar</translation>
    </message>
    <message>
        <source>citation style</source>
        <translation>estilo de cita, estilo bibliográfico</translation>
    </message>
    <message>
        <source>citation style, CSL</source>
        <translation>estilo de cita, estilo bibliográfico, CSL</translation>
    </message>
    <message>
        <source>cite, clipboard, bibliography</source>
        <translation>citar, portapapeles, bibliografía</translation>
    </message>
    <message>
        <source>clear, deselect, uncheck</source>
        <translation>borrar, deseleccionar, quitar selección</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>portapapeles</translation>
    </message>
    <message>
        <source>colours, theme, appearance</source>
        <translation>colores, tema, apariencia, aspecto</translation>
    </message>
    <message>
        <source>colours, theme, appearance, bright</source>
        <translation>colores, tema, apariencia, aspecto, luminoso</translation>
    </message>
    <message>
        <source>colours, theme, appearance, night, black</source>
        <translation>colores, tema, apariencia, aspecto, noche, negro</translation>
    </message>
    <message>
        <source>comment, annotate, memo</source>
        <translation>comentario, anotar, apunte</translation>
    </message>
    <message>
        <source>comment, annotate, memo, study</source>
        <translation>comentario, anotar, apunte, estudio</translation>
    </message>
    <message>
        <source>default sizes, panes, columns, restore the window</source>
        <translation>tamaños predeterminados, paneles, columnas, restaurar la ventana</translation>
    </message>
    <message>
        <source>detach, pop out, side by side, compare</source>
        <translation>separar, desacoplar, lado a lado, comparar</translation>
    </message>
    <message>
        <source>down</source>
        <translation>abajo</translation>
    </message>
    <message>
        <source>exit, close</source>
        <translation>salir, cerrar, terminar</translation>
    </message>
    <message>
        <source>favourite, bookmark</source>
        <translation>favorito, marcador</translation>
    </message>
    <message>
        <source>favourite, bookmark, study</source>
        <translation>favorito, marcador, estudio</translation>
    </message>
    <message>
        <source>find a command, actions</source>
        <translation>buscar un comando, acciones, órdenes</translation>
    </message>
    <message>
        <source>find next, next result, next match</source>
        <translation>buscar siguiente, resultado siguiente, siguiente coincidencia</translation>
    </message>
    <message>
        <source>find previous, previous result, previous match</source>
        <translation>buscar anterior, resultado anterior, anterior coincidencia</translation>
    </message>
    <message>
        <source>find, look up, query</source>
        <translation>encontrar, buscar, consulta</translation>
    </message>
    <message>
        <source>help, manual, documentation, how to</source>
        <translation>ayuda, manual, documentación, cómo se hace</translation>
    </message>
    <message>
        <source>highlight, mark, colour</source>
        <translation>resaltar, marcar, subrayar, color</translation>
    </message>
    <message>
        <source>hits, together</source>
        <translation>resultados, coincidencias, juntos</translation>
    </message>
    <message>
        <source>import project, merge, work of a colleague</source>
        <translation>importar proyecto, combinar, trabajo de un colega</translation>
    </message>
    <message>
        <source>inspector, studies, right pane, sidebar</source>
        <translation>inspector, estudios, panel derecho, barra lateral</translation>
    </message>
    <message>
        <source>keep, bookmark</source>
        <translation>conservar, marcador</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>dejar, cerrar</translation>
    </message>
    <message>
        <source>licence, DOI, source, evidence, edition</source>
        <translation>licencia, DOI, fuente, evidencia, edición</translation>
    </message>
    <message>
        <source>lost notes, orphans</source>
        <translation>notas perdidas, huérfanas</translation>
    </message>
    <message>
        <source>maximise</source>
        <translation>maximizar, agrandar</translation>
    </message>
    <message>
        <source>merge, notes of a colleague</source>
        <translation>combinar, notas de un colega</translation>
    </message>
    <message>
        <source>move note, place note</source>
        <translation>mover nota, colocar nota</translation>
    </message>
    <message>
        <source>next highlight, next comment, annotation</source>
        <translation>resaltado siguiente, comentario siguiente, anotación</translation>
    </message>
    <message>
        <source>next place</source>
        <translation>lugar siguiente</translation>
    </message>
    <message>
        <source>notebook, list of notes, annotations</source>
        <translation>cuaderno, lista de notas, anotaciones</translation>
    </message>
    <message>
        <source>one pager, handout, board, factsheet, PDF</source>
        <translation>una página, folleto, reunión, ficha, PDF</translation>
    </message>
    <message>
        <source>open, jump, switch</source>
        <translation>abrir, saltar, cambiar</translation>
    </message>
    <message>
        <source>paste citations, RIS, BibTeX</source>
        <translation>pegar citas, RIS, BibTeX</translation>
    </message>
    <message>
        <source>previous highlight, previous comment, annotation</source>
        <translation>resaltado anterior, comentario anterior, anotación</translation>
    </message>
    <message>
        <source>previous place</source>
        <translation>lugar anterior</translation>
    </message>
    <message>
        <source>read back, provenance</source>
        <translation>volver a leer, procedencia</translation>
    </message>
    <message>
        <source>read, reading</source>
        <translation>leer, lectura</translation>
    </message>
    <message>
        <source>remove highlight, comment</source>
        <translation>quitar resaltado, comentario, borrar</translation>
    </message>
    <message>
        <source>rename colours, legend, codes</source>
        <translation>cambiar nombre de colores, leyenda, códigos</translation>
    </message>
    <message>
        <source>repeat, do again</source>
        <translation>repetir, volver a hacer</translation>
    </message>
    <message>
        <source>repeat, save again</source>
        <translation>repetir, guardar de nuevo</translation>
    </message>
    <message>
        <source>resize, larger pane, height, splitter</source>
        <translation>cambiar tamaño, panel más grande, altura, divisor</translation>
    </message>
    <message>
        <source>resize, larger pane, width, splitter</source>
        <translation>cambiar tamaño, panel más grande, anchura, divisor</translation>
    </message>
    <message>
        <source>resize, smaller pane, height, splitter</source>
        <translation>cambiar tamaño, panel más pequeño, altura, divisor</translation>
    </message>
    <message>
        <source>resize, smaller pane, width, splitter</source>
        <translation>cambiar tamaño, panel más pequeño, anchura, divisor</translation>
    </message>
    <message>
        <source>restore, copy of my notes</source>
        <translation>restaurar, copia de mis notas, respaldo</translation>
    </message>
    <message>
        <source>save notes, share, send, Markdown, JSON</source>
        <translation>guardar notas, compartir, enviar, Markdown, JSON</translation>
    </message>
    <message>
        <source>save, take away, CSV, Excel, spreadsheet, PDF, HTML</source>
        <translation>guardar, llevar, CSV, Excel, hoja de cálculo, PDF, HTML</translation>
    </message>
    <message>
        <source>second window, side by side, compare</source>
        <translation>segunda ventana, lado a lado, comparar</translation>
    </message>
    <message>
        <source>select, check, choose</source>
        <translation>seleccionar, casilla, elegir</translation>
    </message>
    <message>
        <source>share everything, send to a colleague, another computer</source>
        <translation>compartir todo, enviar a un colega, otro equipo, otro ordenador, otra computadora</translation>
    </message>
    <message>
        <source>share, send to a colleague, save reviews</source>
        <translation>compartir, enviar a un colega, guardar revisiones</translation>
    </message>
    <message>
        <source>shortcuts, keyboard, hotkeys, key bindings</source>
        <translation>atajos, teclado, accesos directos, combinaciones de teclas</translation>
    </message>
    <message>
        <source>switch, focus</source>
        <translation>cambiar, foco</translation>
    </message>
    <message>
        <source>take back, revert</source>
        <translation>revertir, volver atrás</translation>
    </message>
    <message>
        <source>tooltip, full title, hover, what is this</source>
        <translation>información emergente, título completo, ayuda contextual, qué es esto</translation>
    </message>
    <message>
        <source>trash, bin, restore</source>
        <translation>papelera, basura, restaurar</translation>
    </message>
    <message>
        <source>tree, library, left pane, sidebar</source>
        <translation>árbol, biblioteca, panel izquierdo, barra lateral</translation>
    </message>
    <message>
        <source>up</source>
        <translation>arriba</translation>
    </message>
    <message>
        <source>version, licence</source>
        <translation>versión, licencia</translation>
    </message>
    <message>
        <source>where is my data, files, location, user file</source>
        <translation>dónde están mis datos, archivos, ubicación, archivo de usuario</translation>
    </message>
    <message>
        <source>zoom in, font size, bigger</source>
        <translation>ampliar, zoom, tamaño de letra, más grande</translation>
    </message>
    <message>
        <source>zoom out, font size</source>
        <translation>reducir, alejar, zoom, tamaño de letra</translation>
    </message>
    <message>
        <source>zoom, font size, normal, 100 %</source>
        <translation>zoom, tamaño de letra, normal, 100 %</translation>
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
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
</context>
<context>
    <name>PageLinks</name>
    <message>
        <source>Copy &amp;address</source>
        <translation>&amp;Copiar la dirección</translation>
    </message>
    <message>
        <source>Open &amp;DOI</source>
        <translation>Abrir el &amp;DOI</translation>
    </message>
    <message>
        <source>Open in a new &amp;window</source>
        <translation>Abrir en otra &amp;ventana</translation>
    </message>
</context>
<context>
    <name>PageSharing</name>
    <message numerus="yes">
        <source>%n themes written to {name} ({size}).</source>
        <translation>
            <numerusform>%Ln tema escrito en {name} ({size}).</numerusform>
            <numerusform>%Ln temas escritos en {name} ({size}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Share as a web page</source>
        <translation>Compartir como página web</translation>
    </message>
    <message>
        <source>There are no themes to share.</source>
        <translation>No hay temas que compartir.</translation>
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
        <translation>&amp;Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>A command, theme, table, reference or page of the guide</source>
        <translation>Un comando, un tema, una tabla, una referencia o una página de la guía</translation>
    </message>
    <message>
        <source>A theme, review, table, reference or page of the guide</source>
        <translation>Un tema, una revisión, una tabla, una referencia o una página de la guía</translation>
    </message>
    <message>
        <source>All reviews</source>
        <translation>Todas las revisiones</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Enter: open · [: references only · Esc: close</source>
        <translation>Intro: abrir · [: solo referencias · Esc: cerrar</translation>
    </message>
    <message>
        <source>Enter: run or open · Alt+Enter: change the keys · [: references only · Esc: close</source>
        <translation>Intro: ejecutar o abrir · Alt+Intro: cambiar las teclas · [: solo referencias · Esc: cerrar</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Usados recientemente</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Página de la guía</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Reference · {review}</source>
        <translation>Referencia · {review}</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referencias</translation>
    </message>
    <message>
        <source>Review · {title}</source>
        <translation>Revisión · {title}</translation>
    </message>
    <message>
        <source>Table {label}</source>
        <translation>Tabla {label}</translation>
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
        <translation>no disponible ahora · {detail}</translation>
    </message>
    <message>
        <source>{detail} · also found as: {name}</source>
        <translation>{detail} · se encuentra también como: {name}</translation>
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
        <translation>Comandos y lugares</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nada coincide</translation>
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
        <translation>Referencias</translation>
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
        <translation>Pasajes con notas</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostrar %Ln más</numerusform>
            <numerusform>Mostrar %Ln más</numerusform>
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
            <numerusform>%Ln tema encontrado por la búsqueda</numerusform>
            <numerusform>%Ln temas encontrados por la búsqueda</numerusform>
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
            <numerusform>El único tema (%Ln)</numerusform>
            <numerusform>Los %Ln temas</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no themes to print.</source>
        <translation>No hay temas que imprimir.</translation>
    </message>
</context>
<context>
    <name>PrintWindow</name>
    <message numerus="yes">
        <source>%n themes are printed as they are read, with your notes.</source>
        <translation>
            <numerusform>Se imprime %Ln tema tal como se lee, con sus notas.</numerusform>
            <numerusform>Se imprimen %Ln temas tal como se leen, con sus notas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes are printed as they are read, without your notes.</source>
        <translation>
            <numerusform>Se imprime %Ln tema tal como se lee, sin sus notas.</numerusform>
            <numerusform>Se imprimen %Ln temas tal como se leen, sin sus notas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes are printed on a page each, with your notes.</source>
        <translation>
            <numerusform>Se imprime %Ln tema en una página, con sus notas.</numerusform>
            <numerusform>Se imprimen %Ln temas, cada uno en una página, con sus notas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes are printed on a page each, without your notes.</source>
        <translation>
            <numerusform>Se imprime %Ln tema en una página, sin sus notas.</numerusform>
            <numerusform>Se imprimen %Ln temas, cada uno en una página, sin sus notas.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Presentación</translation>
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
        <translation>Un tema en una página</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>As they are read</source>
        <translation>Tal como se leen</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Ne&amp;xt page</source>
        <translation>Página &amp;siguiente</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>Pap&amp;el</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Ancho de página</translation>
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
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Rows and columns</source>
        <translation>Filas y columnas</translation>
    </message>
    <message>
        <source>Rows and columns are printed, as chosen for the export.</source>
        <translation>Se imprimen filas y columnas, como se eligió para la exportación.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>The preview shows the first {number} of {themes} themes.</source>
        <translation>La vista previa muestra los {number} primeros de {themes} temas.</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Página completa</translation>
    </message>
    <message>
        <source>With my &amp;notes</source>
        <translation>Con mis &amp;notas</translation>
    </message>
    <message>
        <source>Your notes only are printed.</source>
        <translation>Solo se imprimen sus notas.</translation>
    </message>
</context>
<context>
    <name>ProblemsList</name>
    <message>
        <source>Edit the cell</source>
        <translation>Editar la celda</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>headings</source>
        <translation>encabezados</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>fila {number}</translation>
    </message>
    <message>
        <source>whole table</source>
        <translation>toda la tabla</translation>
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
            <numerusform>%Ln entrada importada. Deshacer con {key}.</numerusform>
            <numerusform>%Ln entradas importadas. Deshacer con {key}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export project</source>
        <translation>Exportar proyecto</translation>
    </message>
    <message>
        <source>Exporting the project…</source>
        <translation>Exportando el proyecto…</translation>
    </message>
    <message>
        <source>Importing the reviews…</source>
        <translation>Importando las revisiones…</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Abrir proyecto</translation>
    </message>
    <message>
        <source>Project exported to {path}.</source>
        <translation>Proyecto exportado a {path}.</translation>
    </message>
    <message>
        <source>Projects of QIC Browser ({pattern})</source>
        <translation>Proyectos de QIC Browser ({pattern})</translation>
    </message>
    <message>
        <source>Reading the project…</source>
        <translation>Leyendo el proyecto…</translation>
    </message>
    <message>
        <source>The project was imported without a backup.</source>
        <translation>El proyecto se ha importado sin copia de seguridad.</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Todavía no hay nada que exportar.</translation>
    </message>
    <message>
        <source>change your name</source>
        <translation>cambiar su nombre</translation>
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
        <translation>Exportar estos…</translation>
    </message>
    <message>
        <source>Query and number of results</source>
        <translation>Consulta y número de resultados</translation>
    </message>
    <message>
        <source>Remove from the search</source>
        <translation>Quitar de la búsqueda</translation>
    </message>
    <message>
        <source>Search for this</source>
        <translation>Buscar esto</translation>
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
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Leyendo {file}…</translation>
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
            <numerusform>%Ln para revisar</numerusform>
            <numerusform>%Ln para revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>%Ln para decidir</numerusform>
            <numerusform>%Ln para decidir</numerusform>
        </translation>
    </message>
    <message>
        <source>Next (F8)</source>
        <translation>Siguiente (F8)</translation>
    </message>
    <message>
        <source>Problems: {counts}</source>
        <translation>Problemas: {counts}</translation>
    </message>
    <message>
        <source>none, everything is read</source>
        <translation>ninguno, todo se ha leído</translation>
    </message>
</context>
<context>
    <name>ReattachBar</name>
    <message>
        <source>Attach here</source>
        <translation>Unir aquí</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Select the words the note “{quote}” belongs to, in any theme, then press Enter.</source>
        <translation>Seleccione en cualquier tema las palabras a las que pertenece la nota «{quote}» y pulse Intro.</translation>
    </message>
</context>
<context>
    <name>Reattaching</name>
    <message>
        <source>Select a note first: unplaced notes have the link “Re-attach”.</source>
        <translation>Seleccione primero una nota: las notas sin ubicar tienen el enlace «Reubicar».</translation>
    </message>
    <message>
        <source>Select the words the note belongs to first.</source>
        <translation>Seleccione primero las palabras a las que pertenece la nota.</translation>
    </message>
    <message>
        <source>keep note in its new place</source>
        <translation>mantener la nota en su nuevo lugar</translation>
    </message>
    <message>
        <source>re-attach note</source>
        <translation>reubicar nota</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Citations</source>
        <translation>Citas</translation>
    </message>
</context>
<context>
    <name>ReferenceCard</name>
    <message>
        <source>No citation yet</source>
        <translation>Todavía sin cita</translation>
    </message>
    <message>
        <source>cited without a grade</source>
        <translation>citado sin grado</translation>
    </message>
</context>
<context>
    <name>ReferenceList</name>
    <message>
        <source>Filter by number, author, title or year</source>
        <translation>Filtrar por número, autor, título o año</translation>
    </message>
    <message>
        <source>Filter references</source>
        <translation>Filtrar las referencias</translation>
    </message>
    <message>
        <source>No matching references. Only references with a citation can be found by author, title or year. Esc clears the filter.</source>
        <translation>Ninguna referencia coincide. Solo las referencias con cita se pueden encontrar por autor, título o año. Esc borra el filtro.</translation>
    </message>
</context>
<context>
    <name>ReferenceModel</name>
    <message>
        <source>Elsewhere in Table {number}</source>
        <translation>En otras partes de la tabla {number}</translation>
    </message>
    <message>
        <source>Elsewhere in {review}</source>
        <translation>En otras partes de {review}</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grado</translation>
    </message>
    <message>
        <source>In other reviews</source>
        <translation>En otras revisiones</translation>
    </message>
    <message>
        <source>In this theme</source>
        <translation>En este tema</translation>
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
        <translation>Estudio</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>cited without a grade</source>
        <translation>citado sin grado</translation>
    </message>
</context>
<context>
    <name>ReferencePage</name>
    <message>
        <source>Attach its citation</source>
        <translation>Adjuntar su cita</translation>
    </message>
    <message>
        <source>Attached by you ({source}, {day}). It is not in the source table.</source>
        <translation>Adjuntada por usted ({source}, {day}). No está en la tabla de la fuente.</translation>
    </message>
    <message>
        <source>Cited in</source>
        <translation>Citado en</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Open DOI</source>
        <translation>Abrir el DOI</translation>
    </message>
    <message>
        <source>Open URL</source>
        <translation>Abrir la URL</translation>
    </message>
    <message>
        <source>PubMed</source>
        <translation>PubMed</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Reference {number}</source>
        <translation>Referencia {number}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Select a reference to see where it is cited.</source>
        <translation>Seleccione una referencia para ver dónde se cita.</translation>
    </message>
    <message>
        <source>Star this reference</source>
        <translation>Poner estrella a esta referencia</translation>
    </message>
    <message>
        <source>The same publication is {reference} in {review}.</source>
        <translation>La misma publicación es {reference} en {review}.</translation>
    </message>
    <message>
        <source>The source table gives only the number, not the citation.</source>
        <translation>La tabla de la fuente solo da el número, no la cita.</translation>
    </message>
    <message>
        <source>To attach the citations of the review, save its article&apos;s web page and import it.</source>
        <translation>Para adjuntar las citas de la revisión, guarde la página web de su artículo e impórtela.</translation>
    </message>
    <message>
        <source>Write a note on this reference</source>
        <translation>Escribir una nota sobre esta referencia</translation>
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
        <translation>Referencias</translation>
    </message>
    <message>
        <source>Sort by &amp;author</source>
        <translation>Ordenar por aut&amp;or</translation>
    </message>
    <message>
        <source>Sort by &amp;grade</source>
        <translation>Ordenar por &amp;grado</translation>
    </message>
    <message>
        <source>Sort by &amp;number</source>
        <translation>Ordenar por &amp;número</translation>
    </message>
    <message>
        <source>Sort by &amp;year</source>
        <translation>Ordenar &amp;por año</translation>
    </message>
    <message>
        <source>Sort by grade: {stream}</source>
        <translation>Ordenar por grado: {stream}</translation>
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
        <translation>Tal como se lee ahora, la tabla no cita ninguna referencia.</translation>
    </message>
    <message>
        <source>Entry in the file</source>
        <translation>Entrada del archivo</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>References that the table cites</source>
        <translation>Referencias que cita la tabla</translation>
    </message>
    <message numerus="yes">
        <source>The table cites %n references. The file has no list of references.</source>
        <translation>
            <numerusform>La tabla cita %Ln referencia. El archivo no tiene lista de referencias.</numerusform>
            <numerusform>La tabla cita %Ln referencias. El archivo no tiene lista de referencias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The table cites %n references; {found} are in the list of the file.</source>
        <translation>
            <numerusform>La tabla cita %Ln referencia; {found} está en la lista del archivo.</numerusform>
            <numerusform>La tabla cita %Ln referencias; {found} están en la lista del archivo.</numerusform>
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
            <numerusform>%Ln tema de esa exportación no está en esta evidencia.</numerusform>
            <numerusform>%Ln temas de esa exportación no están en esta evidencia.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exports ({patterns})</source>
        <translation>Exportaciones ({patterns})</translation>
    </message>
    <message>
        <source>Reading the export…</source>
        <translation>Leyendo la exportación…</translation>
    </message>
    <message>
        <source>Reopen an export</source>
        <translation>Reabrir una exportación</translation>
    </message>
    <message>
        <source>That export was made from a different edition of the evidence.</source>
        <translation>Esa exportación se hizo a partir de otra edición de la evidencia.</translation>
    </message>
    <message>
        <source>That file was changed after it was exported.</source>
        <translation>Ese archivo se modificó después de exportarlo.</translation>
    </message>
    <message>
        <source>The search now finds different themes; the exported ones are ticked.</source>
        <translation>La búsqueda encuentra ahora otros temas; los exportados están marcados.</translation>
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
        <translation>Modificado: {amounts}</translation>
    </message>
    <message>
        <source>Nothing that you wrote, attached or saved under a name changes. Deleted notes, recent searches or settings differ.</source>
        <translation>No cambia nada de lo que usted escribió, adjuntó o guardó con un nombre. Difieren las notas eliminadas, las búsquedas recientes o las preferencias.</translation>
    </message>
    <message>
        <source>Removed: {amounts}</source>
        <translation>Quitado: {amounts}</translation>
    </message>
    <message>
        <source>Restore the backup of {made}?</source>
        <translation>¿Restaurar la copia de seguridad de {made}?</translation>
    </message>
    <message>
        <source>Restored: {amounts}</source>
        <translation>Restaurado: {amounts}</translation>
    </message>
    <message>
        <source>What you have now is backed up first.</source>
        <translation>Antes se hace una copia de seguridad de lo que tiene ahora.</translation>
    </message>
</context>
<context>
    <name>ResultPane</name>
    <message>
        <source>Next theme</source>
        <translation>Tema siguiente</translation>
    </message>
    <message>
        <source>Previous theme</source>
        <translation>Tema anterior</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referencias</translation>
    </message>
    <message>
        <source>References {count}</source>
        <translation>Referencias {count}</translation>
    </message>
    <message>
        <source>Review details</source>
        <translation>Datos de la revisión</translation>
    </message>
    <message>
        <source>Theme as read</source>
        <translation>Tema tal como se ha leído</translation>
    </message>
    <message>
        <source>Theme {number} of {total}, as it will read</source>
        <translation>Tema {number} de {total}, tal como se leerá</translation>
    </message>
</context>
<context>
    <name>ResultsList</name>
    <message>
        <source>Hits</source>
        <translation>Coincidencias</translation>
    </message>
</context>
<context>
    <name>ResultsPane</name>
    <message>
        <source>Narrow…</source>
        <translation>Acotar…</translation>
    </message>
    <message>
        <source>No results.</source>
        <translation>Sin resultados.</translation>
    </message>
    <message>
        <source>Show hits</source>
        <translation>Mostrar las coincidencias</translation>
    </message>
</context>
<context>
    <name>ReviewFiles</name>
    <message numerus="yes">
        <source>%n notes could not be placed and are listed as unplaced.</source>
        <translation>
            <numerusform>%Ln nota no se ha podido ubicar y aparece como nota sin ubicar.</numerusform>
            <numerusform>%Ln notas no se han podido ubicar y aparecen como notas sin ubicar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews exported to {file}</source>
        <translation>
            <numerusform>%Ln revisión exportada a {file}</numerusform>
            <numerusform>%Ln revisiones exportadas a {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews imported. Undo with {key}.</source>
        <translation>
            <numerusform>%Ln revisión importada. Deshacer con {key}.</numerusform>
            <numerusform>%Ln revisiones importadas. Deshacer con {key}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export reviews</source>
        <translation>Exportar revisiones</translation>
    </message>
    <message>
        <source>Exporting the reviews…</source>
        <translation>Exportando las revisiones…</translation>
    </message>
    <message>
        <source>Reviews of QIC Browser (*.qiclibrary)</source>
        <translation>Revisiones de QIC Browser (*.qiclibrary)</translation>
    </message>
    <message>
        <source>There are no imported reviews to export yet.</source>
        <translation>Todavía no hay revisiones importadas que exportar.</translation>
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
        <translation>No hay ninguna revisión oculta</translation>
    </message>
    <message>
        <source>The review is hidden. View &gt; Hidden reviews shows it again.</source>
        <translation>La revisión está oculta. Ver &gt; Revisiones ocultas la muestra de nuevo.</translation>
    </message>
    <message>
        <source>hide review</source>
        <translation>ocultar revisión</translation>
    </message>
    <message>
        <source>move review</source>
        <translation>mover revisión</translation>
    </message>
    <message>
        <source>rename review</source>
        <translation>cambiar el nombre de la revisión</translation>
    </message>
    <message>
        <source>show review</source>
        <translation>mostrar revisión</translation>
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
        <translation>Del más débil al más fuerte: {grades}</translation>
    </message>
    <message>
        <source>How it was graded</source>
        <translation>Cómo se asignaron los grados</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>Cómo se leyó</translation>
    </message>
    <message>
        <source>Imported from {file} on {day} by version {version} of the program: {form}</source>
        <translation>Importada de {file} el {day} con la versión {version} del programa: {form}</translation>
    </message>
    <message>
        <source>In your list: {name}</source>
        <translation>En su lista: {name}</translation>
    </message>
    <message>
        <source>It comes with the program.</source>
        <translation>Viene con el programa.</translation>
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
        <translation>Licencia</translation>
    </message>
    <message>
        <source>No grades in this table.</source>
        <translation>No hay grados en esta tabla.</translation>
    </message>
    <message>
        <source>No heading</source>
        <translation>Sin encabezado</translation>
    </message>
    <message>
        <source>No table of this review was imported.</source>
        <translation>No se ha importado ninguna tabla de esta revisión.</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>No indicada</translation>
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
        <translation>Fila {row}, columna «{column}»</translation>
    </message>
    <message>
        <source>Some of its tables come with the program; the others were imported:</source>
        <translation>Algunas de sus tablas vienen con el programa; las demás se importaron:</translation>
    </message>
    <message>
        <source>Streams of evidence: {streams}</source>
        <translation>Líneas de evidencia: {streams}</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>This version cannot read the answers with which it was imported.</source>
        <translation>Esta versión no puede leer las respuestas con las que se importó.</translation>
    </message>
    <message>
        <source>Words that mean an empty cell: {words}</source>
        <translation>Palabras que significan una celda vacía: {words}</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>an unknown form</source>
        <translation>un formato desconocido</translation>
    </message>
    <message>
        <source>pasted content</source>
        <translation>contenido pegado</translation>
    </message>
    <message>
        <source>{grades}. The order of these grades is not known.</source>
        <translation>{grades}. El orden de estos grados no se conoce.</translation>
    </message>
    <message>
        <source>{place}: read as “{text}”; the table page has the printed words</source>
        <translation>{place}: leído como «{text}»; la página de la tabla tiene las palabras impresas</translation>
    </message>
</context>
<context>
    <name>RulesStrip</name>
    <message>
        <source>A row is</source>
        <translation>Una fila es</translation>
    </message>
    <message>
        <source>A row of the table is</source>
        <translation>Una fila de la tabla es</translation>
    </message>
    <message>
        <source>Citations look like</source>
        <translation>Las citas son así</translation>
    </message>
    <message>
        <source>Grades, weakest first</source>
        <translation>Grados, primero el más débil</translation>
    </message>
    <message>
        <source>Group of the first rows</source>
        <translation>Grupo de las primeras filas</translation>
    </message>
    <message>
        <source>Group of the rows before the first section</source>
        <translation>Grupo de las filas anteriores a la primera sección</translation>
    </message>
    <message>
        <source>Heading rows: </source>
        <translation>Filas de encabezado: </translation>
    </message>
    <message>
        <source>Rows of headings</source>
        <translation>Filas de encabezados</translation>
    </message>
    <message>
        <source>Signs in their column</source>
        <translation>Signos en su columna</translation>
    </message>
    <message>
        <source>Signs of factors</source>
        <translation>Signos de los factores</translation>
    </message>
    <message>
        <source>Statements begin at</source>
        <translation>Los enunciados empiezan en</translation>
    </message>
    <message>
        <source>a bullet: • – *</source>
        <translation>una viñeta: • – *</translation>
    </message>
    <message>
        <source>a new line</source>
        <translation>una línea nueva</translation>
    </message>
    <message>
        <source>a semicolon</source>
        <translation>un punto y coma</translation>
    </message>
    <message>
        <source>an arrow →</source>
        <translation>una flecha →</translation>
    </message>
    <message>
        <source>headings are grades</source>
        <translation>los encabezados son grados</translation>
    </message>
    <message>
        <source>join equal titles</source>
        <translation>unir títulos iguales</translation>
    </message>
    <message>
        <source>sections are groups</source>
        <translation>las secciones son grupos</translation>
    </message>
    <message>
        <source>superscript letters are notes</source>
        <translation>las letras en superíndice son notas</translation>
    </message>
    <message>
        <source>superscripts are references</source>
        <translation>los superíndices son referencias</translation>
    </message>
    <message>
        <source>unmarked are enablers</source>
        <translation>los no señalados son facilitadores</translation>
    </message>
</context>
<context>
    <name>SamplePage</name>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
</context>
<context>
    <name>SaveStar</name>
    <message>
        <source>Save this search ({key})</source>
        <translation>Guardar esta búsqueda ({key})</translation>
    </message>
    <message>
        <source>Saved as “{name}”. Click to take it out of the saved searches.</source>
        <translation>Guardada como «{name}». Haga clic para quitarla de las búsquedas guardadas.</translation>
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
        <translation>Mostrar en la carpeta</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>delete saved search</source>
        <translation>eliminar búsqueda guardada</translation>
    </message>
    <message>
        <source>delete search</source>
        <translation>eliminar búsqueda</translation>
    </message>
    <message>
        <source>move search</source>
        <translation>mover búsqueda</translation>
    </message>
    <message>
        <source>rename search</source>
        <translation>cambiar el nombre de la búsqueda</translation>
    </message>
    <message>
        <source>save search</source>
        <translation>guardar búsqueda</translation>
    </message>
    <message>
        <source>unsave search</source>
        <translation>dejar de guardar búsqueda</translation>
    </message>
</context>
<context>
    <name>SavedSearchesList</name>
    <message>
        <source>Type a name, then press Enter. Esc keeps the old one.</source>
        <translation>Escriba un nombre y pulse Intro. Esc conserva el anterior.</translation>
    </message>
</context>
<context>
    <name>SavedSearchesModel</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>Searches that you use are listed here.</source>
        <translation>Aquí aparecen las búsquedas que usa.</translation>
    </message>
    <message>
        <source>Star a search to save it here.</source>
        <translation>Ponga una estrella a una búsqueda para guardarla aquí.</translation>
    </message>
</context>
<context>
    <name>ScenarioModel</name>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
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
        <translation>Mis escenarios</translation>
    </message>
</context>
<context>
    <name>ScopeBox</name>
    <message>
        <source>Everywhere</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Group: {title}</source>
        <translation>Grupo: {title}</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Mis notas</translation>
    </message>
    <message>
        <source>Results of {query}</source>
        <translation>Resultados de {query}</translation>
    </message>
    <message>
        <source>Review: {title}</source>
        <translation>Revisión: {title}</translation>
    </message>
    <message>
        <source>Table: {title}</source>
        <translation>Tabla: {title}</translation>
    </message>
    <message>
        <source>These results</source>
        <translation>Estos resultados</translation>
    </message>
    <message>
        <source>This group</source>
        <translation>Este grupo</translation>
    </message>
    <message>
        <source>This review</source>
        <translation>Esta revisión</translation>
    </message>
    <message>
        <source>This table</source>
        <translation>Esta tabla</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Dónde buscar</translation>
    </message>
    <message>
        <source>Where to search: everywhere, in this table, in these results or in my notes</source>
        <translation>Dónde buscar: en todo, en esta tabla, en estos resultados o en mis notas</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Found in</source>
        <translation>Se encuentra en</translation>
    </message>
    <message>
        <source>Quality of evidence</source>
        <translation>Calidad de la evidencia</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Línea de evidencia</translation>
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
        <translation>barrera</translation>
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
        <translation>facilitador y barrera</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>hallazgo</translation>
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
        <translation>pasajes</translation>
    </message>
    <message>
        <source>printed number</source>
        <translation>número impreso</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>observación</translation>
    </message>
    <message>
        <source>study quality</source>
        <translation>calidad del estudio</translation>
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
        <translation>temas, referencias</translation>
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
        <translation>Atrás</translation>
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
        <translation>Exportar los temas marcados ({key})</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search themes, references and notes ({key})</source>
        <translation>Buscar temas, referencias y notas ({key})</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Dónde buscar</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>SearchControls</name>
    <message>
        <source>Search themes, references and notes ({keys})</source>
        <translation>Buscar temas, referencias y notas ({keys})</translation>
    </message>
</context>
<context>
    <name>SelectionActions</name>
    <message>
        <source>A note covers one passage; only the part in the first passage was used.</source>
        <translation>Una nota abarca un solo pasaje; se ha usado solo la parte del primer pasaje.</translation>
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
        <translation>Ninguna palabra de esta página tiene una nota o un resaltado.</translation>
    </message>
    <message>
        <source>Select words of the theme first, then highlight them.</source>
        <translation>Seleccione primero palabras del tema y después resáltelas.</translation>
    </message>
    <message>
        <source>Select words of the theme first, then write a note on them.</source>
        <translation>Seleccione primero palabras del tema y después escriba una nota sobre ellas.</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>Mostrar en la lista</translation>
    </message>
    <message>
        <source>There is no note at the cursor.</source>
        <translation>No hay ninguna nota en el cursor.</translation>
    </message>
    <message>
        <source>highlight</source>
        <translation>resaltar</translation>
    </message>
    <message>
        <source>{colour} highlight added. {key} undoes it.</source>
        <translation>Resaltado añadido ({colour}). {key} lo deshace.</translation>
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
        <translation>Comandos para las palabras seleccionadas</translation>
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
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportación</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
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
        <translation>&amp;Restablecer esta sección</translation>
    </message>
    <message>
        <source>Every choice is applied and saved at once.</source>
        <translation>Cada elección se aplica y se guarda al instante.</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
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
        <translation>Compruebe que la licencia de cada revisión le permite compartirla. Todo el que tenga el archivo puede leerlo entero.</translation>
    </message>
    <message numerus="yes">
        <source>Include my &amp;labels of contextual factors (%n)</source>
        <translation>
            <numerusform>Incluir mis &amp;rótulos de factores contextuales (%Ln)</numerusform>
            <numerusform>Incluir mis &amp;rótulos de factores contextuales (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Include my &amp;notes (%n)</source>
        <translation>
            <numerusform>Incluir mis &amp;notas (%Ln)</numerusform>
            <numerusform>Incluir mis &amp;notas (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Include the &amp;citations attached (%n)</source>
        <translation>
            <numerusform>Incluir las &amp;citas adjuntas (%Ln)</numerusform>
            <numerusform>Incluir las &amp;citas adjuntas (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>One file that opens in any browser, also without a network. In it: the themes as you read them, the map, the contextual factors, a search, and the source and licence of each review.</source>
        <translation>Un solo archivo que se abre en cualquier navegador, también sin conexión. Contiene los temas tal como los lee, el mapa, los factores contextuales, una búsqueda, y la fuente y la licencia de cada revisión.</translation>
    </message>
    <message>
        <source>Reviews in the page</source>
        <translation>Revisiones de la página</translation>
    </message>
    <message>
        <source>Share as a web page</source>
        <translation>Compartir como página web</translation>
    </message>
    <message>
        <source>Size: being determined…</source>
        <translation>Tamaño: calculando…</translation>
    </message>
    <message>
        <source>Size: {size}</source>
        <translation>Tamaño: {size}</translation>
    </message>
    <message>
        <source>Tick at least one review.</source>
        <translation>Marque al menos una revisión.</translation>
    </message>
    <message>
        <source>licence not stated</source>
        <translation>licencia no indicada</translation>
    </message>
    <message>
        <source>{review} (licence: {licence})</source>
        <translation>{review} (licencia: {licence})</translation>
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
        <translation>Una barrera es</translation>
    </message>
    <message>
        <source>An enabler is</source>
        <translation>Un facilitador es</translation>
    </message>
    <message>
        <source>Barriers begin with</source>
        <translation>Las barreras empiezan por</translation>
    </message>
    <message>
        <source>Both begin with</source>
        <translation>Ambas cosas empiezan por</translation>
    </message>
    <message>
        <source>Both is</source>
        <translation>Ambas cosas se indican con</translation>
    </message>
    <message>
        <source>Enablers begin with</source>
        <translation>Los facilitadores empiezan por</translation>
    </message>
    <message>
        <source>Not a sign is</source>
        <translation>No es un signo</translation>
    </message>
    <message>
        <source>Only mentioned is</source>
        <translation>Solo se menciona con</translation>
    </message>
    <message>
        <source>Words that are not a sign</source>
        <translation>Palabras que no son un signo</translation>
    </message>
    <message>
        <source>Words that mark a barrier</source>
        <translation>Palabras que señalan una barrera</translation>
    </message>
    <message>
        <source>Words that mark an enabler</source>
        <translation>Palabras que señalan un facilitador</translation>
    </message>
    <message>
        <source>Words that mark both</source>
        <translation>Palabras que señalan ambas cosas</translation>
    </message>
</context>
<context>
    <name>SiteDelegate</name>
    <message>
        <source>Why? In your own words</source>
        <translation>¿Por qué? Con sus propias palabras</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>Su motivo</translation>
    </message>
</context>
<context>
    <name>SiteEditing</name>
    <message>
        <source>Mark the factor first; then write why.</source>
        <translation>Señale primero el factor y después escriba por qué.</translation>
    </message>
    <message>
        <source>New site</source>
        <translation>Nuevo centro</translation>
    </message>
    <message>
        <source>Rename site</source>
        <translation>Cambiar el nombre del centro</translation>
    </message>
    <message>
        <source>The site “{name}” was deleted with its marks.</source>
        <translation>El centro «{name}» se ha eliminado con sus marcas.</translation>
    </message>
    <message>
        <source>This factor is not marked.</source>
        <translation>Este factor no está señalado.</translation>
    </message>
    <message>
        <source>delete site “{name}”</source>
        <translation>eliminar el centro «{name}»</translation>
    </message>
    <message>
        <source>mark “{factor}” {mark}</source>
        <translation>señalar «{factor}» como {mark}</translation>
    </message>
    <message>
        <source>new site “{name}”</source>
        <translation>crear el centro «{name}»</translation>
    </message>
    <message>
        <source>reason at “{factor}”</source>
        <translation>motivo de «{factor}»</translation>
    </message>
    <message>
        <source>remove the mark of “{factor}”</source>
        <translation>quitar la marca de «{factor}»</translation>
    </message>
    <message>
        <source>rename site “{name}”</source>
        <translation>cambiar el nombre del centro «{name}»</translation>
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
        <translation>Factor contextual</translation>
    </message>
    <message>
        <source>Not relevant</source>
        <translation>No pertinente</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>your mark: {mark}</source>
        <translation>su marca: {mark}</translation>
    </message>
    <message>
        <source>your reason: {reason}</source>
        <translation>su motivo: {reason}</translation>
    </message>
</context>
<context>
    <name>SiteNameDialog</name>
    <message>
        <source>For example a ward, a hospital or a region</source>
        <translation>Por ejemplo, un servicio, un hospital o una región</translation>
    </message>
    <message>
        <source>Name of the site:</source>
        <translation>Nombre del centro:</translation>
    </message>
</context>
<context>
    <name>SitePage</name>
    <message>
        <source>All factors</source>
        <translation>Todos los factores</translation>
    </message>
    <message>
        <source>My site</source>
        <translation>Mi centro</translation>
    </message>
    <message>
        <source>Name a place you plan for. Then say of each factor whether it is there.</source>
        <translation>Dé nombre a un lugar para el que planifica. Después indique de cada factor si está presente en él.</translation>
    </message>
    <message>
        <source>New site</source>
        <translation>Nuevo centro</translation>
    </message>
    <message>
        <source>Rename or delete the site</source>
        <translation>Cambiar el nombre del centro o eliminarlo</translation>
    </message>
    <message>
        <source>Show: {factors}</source>
        <translation>Mostrar: {factors}</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Sites side by side</source>
        <translation>Centros uno junto a otro</translation>
    </message>
    <message>
        <source>Which factors are listed</source>
        <translation>Qué factores se enumeran</translation>
    </message>
    <message>
        <source>Your judgement of your site. The words of factors are the review&apos;s; marks and reasons are yours.</source>
        <translation>Su juicio sobre su centro. Las palabras de los factores son de la revisión; las marcas y los motivos son de usted.</translation>
    </message>
</context>
<context>
    <name>SitePlan</name>
    <message numerus="yes">
        <source>%n more factors are in the saved sheet.</source>
        <translation>
            <numerusform>Hay %Ln factor más en la hoja guardada.</numerusform>
            <numerusform>Hay %Ln factores más en la hoja guardada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more themes are in the table (T).</source>
        <translation>
            <numerusform>Hay %Ln tema más en la tabla (T).</numerusform>
            <numerusform>Hay %Ln temas más en la tabla (T).</numerusform>
        </translation>
    </message>
    <message>
        <source>It fills itself from your marks and reasons.</source>
        <translation>Se rellena sola con sus marcas y motivos.</translation>
    </message>
    <message>
        <source>Planning sheet</source>
        <translation>Hoja de planificación</translation>
    </message>
    <message>
        <source>Theme by theme</source>
        <translation>Tema por tema</translation>
    </message>
    <message>
        <source>Theme by theme, and the planning sheet</source>
        <translation>Tema por tema, y la hoja de planificación</translation>
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
        <translation>Todos los temas</translation>
    </message>
    <message>
        <source>{review}, Table {number}</source>
        <translation>{review}, Tabla {number}</translation>
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
        <translation>Como documento de &amp;Word…</translation>
    </message>
    <message>
        <source>As a wor&amp;kbook…</source>
        <translation>Como &amp;libro de Excel…</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Save the planning sheet</source>
        <translation>Guardar la hoja de planificación</translation>
    </message>
    <message>
        <source>The planning sheet was copied.</source>
        <translation>La hoja de planificación se ha copiado.</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Documento de Word (*.docx)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Libro de Excel (*.xlsx)</translation>
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
        <translation>Copiar la hoja de planificación</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planificación</translation>
    </message>
    <message>
        <source>Print the planning sheet</source>
        <translation>Imprimir la hoja de planificación</translation>
    </message>
    <message>
        <source>Save the planning sheet</source>
        <translation>Guardar la hoja de planificación</translation>
    </message>
</context>
<context>
    <name>SiteTab</name>
    <message>
        <source>&amp;Delete site</source>
        <translation>&amp;Eliminar el centro</translation>
    </message>
    <message>
        <source>&amp;Rename site…</source>
        <translation>Cambiar el &amp;nombre del centro…</translation>
    </message>
    <message>
        <source>Choose a factor first.</source>
        <translation>Elija primero un factor.</translation>
    </message>
    <message>
        <source>None of the factors of the chosen themes is so. Choose “All factors” above to see them.</source>
        <translation>Ningún factor de los temas elegidos corresponde a esta opción. Elija arriba «Todos los factores» para verlos.</translation>
    </message>
    <message>
        <source>The chosen themes have no contextual factors. Choose or tick other themes in the tree.</source>
        <translation>Los temas elegidos no tienen factores contextuales. Elija o marque otros temas en el árbol.</translation>
    </message>
    <message>
        <source>The factor was copied with your mark.</source>
        <translation>El factor se ha copiado con su marca.</translation>
    </message>
    <message>
        <source>The planning sheet of a site fills itself from your marks.</source>
        <translation>La hoja de planificación de un centro se rellena sola con sus marcas.</translation>
    </message>
</context>
<context>
    <name>SiteView</name>
    <message>
        <source>Contextual factors at the site</source>
        <translation>Factores contextuales en el centro</translation>
    </message>
</context>
<context>
    <name>SourceCopying</name>
    <message>
        <source>({review}, Table {number}, “{theme}”)</source>
        <translation>({review}, Tabla {number}, «{theme}»)</translation>
    </message>
    <message>
        <source>({review}, “{theme}”)</source>
        <translation>({review}, «{theme}»)</translation>
    </message>
    <message>
        <source>Copied with the source.</source>
        <translation>Copiado con la fuente.</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Licencia: {licence}</translation>
    </message>
    <message>
        <source>Show a theme, a table, a review or the library first, then copy it with its source.</source>
        <translation>Muestre primero un tema, una tabla, una revisión o la biblioteca, y después cópielo con su fuente.</translation>
    </message>
    <message>
        <source>Table {number}: {title}</source>
        <translation>Tabla {number}: {title}</translation>
    </message>
</context>
<context>
    <name>SourceLines</name>
    <message>
        <source>Drawn with QIC Browser from the table; its words and grades are unchanged.</source>
        <translation>Elaborado con QIC Browser a partir de la tabla; sus palabras y grados no se han modificado.</translation>
    </message>
    <message>
        <source>{review}, Table {number}</source>
        <translation>{review}, Tabla {number}</translation>
    </message>
</context>
<context>
    <name>SpokenRows</name>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%Ln coincidencia</numerusform>
            <numerusform>%Ln coincidencias</numerusform>
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
            <numerusform>%Ln estudio</numerusform>
            <numerusform>%Ln estudios</numerusform>
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
        <translation>Referencia {number}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>partly ticked</source>
        <translation>marcado en parte</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>con estrella</translation>
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
        <translation>Quitar la estrella de este te&amp;ma</translation>
    </message>
    <message>
        <source>Remove the star of th&amp;is reference</source>
        <translation>Quitar la estrella de esta re&amp;ferencia</translation>
    </message>
    <message>
        <source>Select a theme or a reference first, then star it.</source>
        <translation>Seleccione primero un tema o una referencia y después póngale una estrella.</translation>
    </message>
    <message>
        <source>add star</source>
        <translation>poner estrella</translation>
    </message>
    <message>
        <source>remove star</source>
        <translation>quitar estrella</translation>
    </message>
</context>
<context>
    <name>StatementDialog</name>
    <message>
        <source>&amp;Studies and grades</source>
        <translation>&amp;Estudios y grados</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Copiar como &amp;Markdown</translation>
    </message>
    <message>
        <source>Copy as &amp;formatted text</source>
        <translation>Copiar como texto con &amp;formato</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Copiar como &amp;texto</translation>
    </message>
    <message>
        <source>Passages of the statement</source>
        <translation>Pasajes del enunciado</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Enunciado</translation>
    </message>
    <message>
        <source>The statement was copied as Markdown.</source>
        <translation>El enunciado se ha copiado como Markdown.</translation>
    </message>
    <message>
        <source>The statement was copied as text.</source>
        <translation>El enunciado se ha copiado como texto.</translation>
    </message>
    <message>
        <source>The statement was copied.</source>
        <translation>El enunciado se ha copiado.</translation>
    </message>
</context>
<context>
    <name>Statements</name>
    <message>
        <source>Choose a theme first: the statement is made of its passages.</source>
        <translation>Elija primero un tema: el enunciado se forma con sus pasajes.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n appraisals</source>
        <translation>
            <numerusform>%Ln valoración</numerusform>
            <numerusform>%Ln valoraciones</numerusform>
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
            <numerusform>%Ln referencia</numerusform>
            <numerusform>%Ln referencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stars</source>
        <translation>
            <numerusform>%Ln estrella</numerusform>
            <numerusform>%Ln estrellas</numerusform>
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
        <translation>Una valoración es un grado que una revisión da a un estudio en un tema; un estudio puede tener varias.</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Todavía sin notas</translation>
    </message>
    <message>
        <source>Notes cannot be read now</source>
        <translation>Las notas no se pueden leer ahora</translation>
    </message>
    <message>
        <source>Ticked themes are exported; if none is ticked, all themes are.</source>
        <translation>Se exportan los temas marcados; si no hay ninguno marcado, todos.</translation>
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
            <numerusform>Hay %Ln tema más en la tabla en que se basa (T).</numerusform>
            <numerusform>Hay %Ln temas más en la tabla en que se basa (T).</numerusform>
        </translation>
    </message>
    <message>
        <source>All themes, each study once</source>
        <translation>Todos los temas, cada estudio una vez</translation>
    </message>
    <message>
        <source>Studies by stream and grade</source>
        <translation>Estudios por línea de evidencia y grado</translation>
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
        <translation>Tabla de la revisión</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>Tabla {number}</translation>
    </message>
    <message>
        <source>Table {number}: {title}</source>
        <translation>Tabla {number}: {title}</translation>
    </message>
</context>
<context>
    <name>TableChooser</name>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%Ln columna</numerusform>
            <numerusform>%Ln columnas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes under the table</source>
        <translation>
            <numerusform>%Ln nota al pie de la tabla</numerusform>
            <numerusform>%Ln notas al pie de la tabla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables in this file</source>
        <translation>
            <numerusform>%Ln tabla en este archivo</numerusform>
            <numerusform>%Ln tablas en este archivo</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by words in a table</source>
        <translation>Filtrar por palabras de una tabla</translation>
    </message>
    <message>
        <source>Filter the tables</source>
        <translation>Filtrar las tablas</translation>
    </message>
    <message>
        <source>Import several tables together: tick them, with the space bar or the mouse</source>
        <translation>Importar varias tablas a la vez: márquelas con la barra espaciadora o el ratón</translation>
    </message>
    <message>
        <source>Probably not a data table</source>
        <translation>Probablemente no es una tabla de datos</translation>
    </message>
    <message>
        <source>Show menus and banners too</source>
        <translation>Mostrar también menús y banners</translation>
    </message>
    <message>
        <source>Tables of the file</source>
        <translation>Tablas del archivo</translation>
    </message>
    <message>
        <source>Up and Down show a table at once, Enter chooses it, Escape returns.</source>
        <translation>Arriba y Abajo muestran una tabla al instante, Intro la elige, Esc vuelve.</translation>
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
        <translation>Rótulo de la tabla</translation>
    </message>
    <message>
        <source>Stream of the column “{heading}”</source>
        <translation>Línea de evidencia de la columna «{heading}»</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Líneas de evidencia</translation>
    </message>
    <message>
        <source>Title of the table</source>
        <translation>Título de la tabla</translation>
    </message>
</context>
<context>
    <name>TableImports</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the review {review}?</source>
        <translation>¿Quitar la revisión {review}?</translation>
    </message>
    <message>
        <source>Your notes on it stay as unplaced notes. They return to their places if you import it again.</source>
        <translation>Sus notas sobre ella permanecen como notas sin ubicar. Vuelven a su lugar si la importa de nuevo.</translation>
    </message>
    <message>
        <source>import reviews</source>
        <translation>importar revisiones</translation>
    </message>
    <message>
        <source>import table</source>
        <translation>importar tabla</translation>
    </message>
    <message>
        <source>remove review</source>
        <translation>quitar revisión</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>A table without a title</source>
        <translation>Una tabla sin título</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Primeras filas</translation>
    </message>
    <message>
        <source>Last rows</source>
        <translation>Últimas filas</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Licencia: {licence}</translation>
    </message>
    <message>
        <source>Next rows</source>
        <translation>Filas siguientes</translation>
    </message>
    <message>
        <source>No contextual factors in this table.</source>
        <translation>No hay factores contextuales en esta tabla.</translation>
    </message>
    <message>
        <source>No grades in this table.</source>
        <translation>No hay grados en esta tabla.</translation>
    </message>
    <message>
        <source>No mechanisms in this table.</source>
        <translation>No hay mecanismos en esta tabla.</translation>
    </message>
    <message>
        <source>No outcomes in this table.</source>
        <translation>No hay resultados en esta tabla.</translation>
    </message>
    <message>
        <source>No references in this table.</source>
        <translation>No hay referencias en esta tabla.</translation>
    </message>
    <message>
        <source>Notes to the table</source>
        <translation>Notas de la tabla</translation>
    </message>
    <message>
        <source>Previous rows</source>
        <translation>Filas anteriores</translation>
    </message>
    <message>
        <source>Rows as published</source>
        <translation>Filas tal como se publicaron</translation>
    </message>
    <message>
        <source>Rows {first}–{last} of {all}</source>
        <translation>Filas {first}–{last} de {all}</translation>
    </message>
    <message>
        <source>Table {label}</source>
        <translation>Tabla {label}</translation>
    </message>
    <message>
        <source>Table {label} · {title}</source>
        <translation>Tabla {label} · {title}</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no indicada</translation>
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
        <translation>Etiquetas que añadir a las notas seleccionadas:</translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>Separated by commas</source>
        <translation>Separadas por comas</translation>
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
        <translation>Etiquetas en uso</translation>
    </message>
</context>
<context>
    <name>TagModel</name>
    <message>
        <source>Click or Enter: only notes with this tag</source>
        <translation>Clic o Intro: solo las notas con esta etiqueta</translation>
    </message>
    <message>
        <source>Ctrl+click or Ctrl+Enter: also with this tag</source>
        <translation>Ctrl+clic o Ctrl+Intro: también con esta etiqueta</translation>
    </message>
    <message>
        <source>F2: rename everywhere; Delete: remove everywhere</source>
        <translation>F2: cambiar el nombre en todas partes; Supr: quitar de todas partes</translation>
    </message>
    <message>
        <source>Notes with the tag</source>
        <translation>Notas con la etiqueta</translation>
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
        <translation>Como &amp;dibujo (SVG)…</translation>
    </message>
    <message>
        <source>As a &amp;picture (PNG)…</source>
        <translation>Como &amp;imagen (PNG)…</translation>
    </message>
    <message>
        <source>As a &amp;table (CSV)…</source>
        <translation>Como &amp;tabla (CSV)…</translation>
    </message>
    <message>
        <source>As a table (T)</source>
        <translation>Como tabla (T)</translation>
    </message>
    <message>
        <source>Copied: the picture, and its table as text.</source>
        <translation>Copiado: la imagen y su tabla como texto.</translation>
    </message>
    <message>
        <source>Copied: the table as text.</source>
        <translation>Copiado: la tabla como texto.</translation>
    </message>
    <message>
        <source>Copy the picture and its table</source>
        <translation>Copiar la imagen y su tabla</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dibujo (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
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
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
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
        <translation>Un grado: la denominación propia de la revisión para la calidad de la evidencia de un estudio. Un orden, no una puntuación.</translation>
    </message>
    <message>
        <source>A stream: a kind of study design, as the source table names it.</source>
        <translation>Una línea de evidencia: un tipo de diseño de estudio, como lo llama la tabla de la fuente.</translation>
    </message>
    <message>
        <source>Circumstances in which the mechanisms work, or do not.</source>
        <translation>Circunstancias en las que los mecanismos funcionan o no.</translation>
    </message>
    <message>
        <source>How far the review trusts each study that the theme rests on. A row per stream, a column per grade; the program never adds grades up.</source>
        <translation>En qué medida confía la revisión en cada estudio en que se apoya el tema. Una fila por línea de evidencia, una columna por grado; el programa nunca suma grados.</translation>
    </message>
    <message>
        <source>How many different studies are cited in this row.</source>
        <translation>Cuántos estudios distintos se citan en esta fila.</translation>
    </message>
    <message>
        <source>What changes in how people think and act, by which the component has an effect.</source>
        <translation>Lo que cambia en la forma de pensar y actuar de las personas, y hace que el componente tenga efecto.</translation>
    </message>
    <message>
        <source>What helps the mechanisms to work.</source>
        <translation>Lo que ayuda a que los mecanismos funcionen.</translation>
    </message>
    <message>
        <source>What hinders the mechanisms from working.</source>
        <translation>Lo que dificulta que los mecanismos funcionen.</translation>
    </message>
    <message>
        <source>What the collaborative does: the part of it that sets the mechanisms off.</source>
        <translation>Lo que hace el colaborativo: la parte de él que pone en marcha los mecanismos.</translation>
    </message>
    <message>
        <source>What the mechanisms lead to, as the review states it.</source>
        <translation>Aquello a lo que conducen los mecanismos, tal como lo indica la revisión.</translation>
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
        <translation>Vista previa</translation>
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
        <translation>Principio de un título</translation>
    </message>
    <message>
        <source>Theme to add</source>
        <translation>Tema que añadir</translation>
    </message>
</context>
<context>
    <name>ThemeModel</name>
    <message>
        <source>Hits</source>
        <translation>Coincidencias</translation>
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
        <translation>Estudios</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>Tabla {number}</translation>
    </message>
    <message>
        <source>Table {number}: {title}</source>
        <translation>Tabla {number}: {title}</translation>
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
        <translation>Sin grupo</translation>
    </message>
    <message>
        <source>Without a subgroup</source>
        <translation>Sin subgrupo</translation>
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
            <numerusform>%Ln estudio</numerusform>
            <numerusform>%Ln estudios</numerusform>
        </translation>
    </message>
    <message>
        <source>(blank in the source)</source>
        <translation>(en blanco en la fuente)</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>Barreras</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Corrected by the reader to an empty cell</source>
        <translation>Corregido por el lector a una celda vacía</translation>
    </message>
    <message>
        <source>Corrected by the reader: </source>
        <translation>Corregido por el lector: </translation>
    </message>
    <message>
        <source>Enablers</source>
        <translation>Facilitadores</translation>
    </message>
    <message>
        <source>Enablers and barriers</source>
        <translation>Facilitadores y barreras</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Cómo funciona</translation>
    </message>
    <message>
        <source>In what context</source>
        <translation>En qué contexto</translation>
    </message>
    <message>
        <source>Mechanisms of change</source>
        <translation>Mecanismos de cambio</translation>
    </message>
    <message>
        <source>None stated.</source>
        <translation>Ninguno indicado.</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>Sin grado</translation>
    </message>
    <message>
        <source>Notes to the table</source>
        <translation>Notas de la tabla</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Printed numbers</source>
        <translation>Números impresos</translation>
    </message>
    <message>
        <source>QIC component</source>
        <translation>Componente del colaborativo</translation>
    </message>
    <message>
        <source>Quality of evidence</source>
        <translation>Calidad de la evidencia</translation>
    </message>
    <message>
        <source>Quality of the study</source>
        <translation>Calidad del estudio</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referencias</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Fila {number}</translation>
    </message>
    <message>
        <source>Select a theme on the left to read it.</source>
        <translation>Seleccione un tema a la izquierda para leerlo.</translation>
    </message>
    <message>
        <source>Source row, as published</source>
        <translation>Fila de la fuente, tal como se publicó</translation>
    </message>
    <message>
        <source>Star this theme</source>
        <translation>Poner estrella a este tema</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Estudios</translation>
    </message>
    <message>
        <source>The source gives no rating.</source>
        <translation>La fuente no da ninguna calificación.</translation>
    </message>
    <message>
        <source>The source prints no number.</source>
        <translation>En la fuente no figura ningún número.</translation>
    </message>
    <message>
        <source>The source states no component.</source>
        <translation>La fuente no indica ningún componente.</translation>
    </message>
    <message>
        <source>The source states no finding.</source>
        <translation>La fuente no indica ningún hallazgo.</translation>
    </message>
    <message>
        <source>The source states no mechanism.</source>
        <translation>La fuente no indica ningún mecanismo.</translation>
    </message>
    <message>
        <source>The source states no outcome.</source>
        <translation>La fuente no indica ningún resultado.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Write a note on this theme</source>
        <translation>Escribir una nota sobre este tema</translation>
    </message>
    <message>
        <source>against</source>
        <translation>en contra</translation>
    </message>
    <message>
        <source>for</source>
        <translation>a favor</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mixto</translation>
    </message>
    <message>
        <source>{review}, Table {number}</source>
        <translation>{review}, Tabla {number}</translation>
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
            <numerusform>%Ln referencia</numerusform>
            <numerusform>%Ln referencias</numerusform>
        </translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sin título)</translation>
    </message>
    <message>
        <source>Every word is as in the source; the row as printed is stored with the theme.</source>
        <translation>Todas las palabras son las de la fuente; la fila se guarda con el tema tal como está impresa.</translation>
    </message>
    <message>
        <source>Grades of the rows</source>
        <translation>Grados de las filas</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Cómo funciona</translation>
    </message>
    <message>
        <source>In what context</source>
        <translation>En qué contexto</translation>
    </message>
    <message>
        <source>No theme is read. Choose which column holds the themes.</source>
        <translation>No se ha leído ningún tema. Elija qué columna contiene los temas.</translation>
    </message>
    <message>
        <source>None stated.</source>
        <translation>Ninguno indicado.</translation>
    </message>
    <message>
        <source>Quality of evidence</source>
        <translation>Calidad de la evidencia</translation>
    </message>
    <message>
        <source>Stored as printed</source>
        <translation>Guardado tal como está impreso</translation>
    </message>
    <message>
        <source>Theme as read</source>
        <translation>Tema tal como se ha leído</translation>
    </message>
    <message>
        <source>This theme is long: the first {number} statements and lists of references are shown here.</source>
        <translation>Este tema es largo: aquí se muestran los primeros {number} enunciados y listas de referencias.</translation>
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
        <translation>Enumerar las tablas del archivo</translation>
    </message>
    <message>
        <source>No table</source>
        <translation>Ninguna tabla</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <source>Open another file</source>
        <translation>Abrir otro archivo</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>Pegar una tabla</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Tabla pegada</translation>
    </message>
    <message>
        <source>Show the theme as it will read, the review&apos;s details and the references</source>
        <translation>Mostrar el tema tal como se leerá, los datos de la revisión y las referencias</translation>
    </message>
    <message>
        <source>Theme and details</source>
        <translation>Tema y datos</translation>
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
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>&amp;Rehacer: {step}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>&amp;Deshacer: {step}</translation>
    </message>
    <message>
        <source>Redone: {step}</source>
        <translation>Rehecho: {step}</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Deshecho: {step}</translation>
    </message>
</context>
<context>
    <name>UndoHistory</name>
    <message numerus="yes">
        <source>Saving %n changes…</source>
        <translation>
            <numerusform>Guardando %Ln cambio…</numerusform>
            <numerusform>Guardando %Ln cambios…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoNavigation</name>
    <message>
        <source>Renamed to “{name}”</source>
        <translation>Nombre cambiado a «{name}»</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>Restablecido al valor predeterminado</translation>
    </message>
</context>
<context>
    <name>UnsavedNote</name>
    <message>
        <source>If you stay, the note is saved as soon as possible. You can also save it to a text file.</source>
        <translation>Si se queda, la nota se guarda en cuanto sea posible. También puede guardarla en un archivo de texto.</translation>
    </message>
    <message>
        <source>Quit without saving</source>
        <translation>Salir sin guardar</translation>
    </message>
    <message>
        <source>Quit without saving the note you are writing?</source>
        <translation>¿Salir sin guardar la nota que está escribiendo?</translation>
    </message>
    <message>
        <source>Save the note to a file</source>
        <translation>Guardar la nota en un archivo</translation>
    </message>
    <message>
        <source>Save to a file and quit…</source>
        <translation>Guardar en un archivo y salir…</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
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
            <numerusform>%Ln valoración</numerusform>
            <numerusform>%Ln valoraciones</numerusform>
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
        <translation>Grados</translation>
    </message>
    <message>
        <source>Ref.</source>
        <translation>Ref.</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Líneas de evidencia</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Estudios</translation>
    </message>
    <message>
        <source>Study {label}</source>
        <translation>Estudio {label}</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>by its grade</source>
        <translation>por su grado</translation>
    </message>
    <message>
        <source>by its stream</source>
        <translation>por su línea de evidencia</translation>
    </message>
    <message>
        <source>by stream and grade</source>
        <translation>por línea de evidencia y grado</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>cuenta</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>no cuenta</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>excluido</translation>
    </message>
</context>
<context>
    <name>WhatCountsView</name>
    <message>
        <source>What counts</source>
        <translation>Lo que cuenta</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>Deleted “{name}”. Edit &gt; Undo brings it back.</source>
        <translation>«{name}» eliminado. Edición &gt; Deshacer lo recupera.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Rename the scenario</source>
        <translation>Cambiar el nombre del escenario</translation>
    </message>
    <message>
        <source>Save as a scenario</source>
        <translation>Guardar como escenario</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Guardado como «{name}».</translation>
    </message>
    <message>
        <source>The reader&apos;s choice of what counts, not saved as a scenario</source>
        <translation>La elección del lector sobre lo que cuenta, no guardada como escenario</translation>
    </message>
    <message>
        <source>The reader&apos;s scenario “{name}”</source>
        <translation>El escenario del lector «{name}»</translation>
    </message>
    <message>
        <source>Without {names}</source>
        <translation>Sin {names}</translation>
    </message>
    <message>
        <source>delete scenario “{name}”</source>
        <translation>eliminar el escenario «{name}»</translation>
    </message>
    <message>
        <source>rename scenario “{name}”</source>
        <translation>cambiar el nombre del escenario «{name}»</translation>
    </message>
    <message>
        <source>save scenario “{name}”</source>
        <translation>guardar el escenario «{name}»</translation>
    </message>
    <message>
        <source>{counts}. One study or none: {themes}</source>
        <translation>{counts}. Un estudio o ninguno: {themes}</translation>
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
        <translation>Quedan</translation>
    </message>
    <message>
        <source>Studies by stream</source>
        <translation>Estudios por línea de evidencia</translation>
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
        <translation>&amp;Mi escenario</translation>
    </message>
    <message>
        <source>Count everything</source>
        <translation>Contar todo</translation>
    </message>
    <message>
        <source>My scenarios</source>
        <translation>Mis escenarios</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún no guardado</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Studies left for each theme. Underlined: one study or none. Nothing is weighed: these are counts.</source>
        <translation>Estudios que quedan para cada tema. Subrayado: un estudio o ninguno. No se pondera nada: son recuentos.</translation>
    </message>
</context>
<context>
    <name>WhatIfSide</name>
    <message>
        <source>A scenario is yours. It changes no word of the review, no export and no other tab.</source>
        <translation>Un escenario es suyo. No cambia ninguna palabra de la revisión, ninguna exportación ni ninguna otra pestaña.</translation>
    </message>
    <message>
        <source>All studies</source>
        <translation>Todos los estudios</translation>
    </message>
    <message>
        <source>No study</source>
        <translation>Ningún estudio</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Lo que cuenta</translation>
    </message>
</context>
<context>
    <name>WhatIfView</name>
    <message>
        <source>What is left of each theme</source>
        <translation>Lo que queda de cada tema</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>Finish what is open first: another language builds the windows anew.</source>
        <translation>Termine antes lo que está abierto: otro idioma vuelve a crear las ventanas.</translation>
    </message>
</context>
<context>
    <name>_CellDelegate</name>
    <message>
        <source>blank</source>
        <translation>en blanco</translation>
    </message>
</context>
<context>
    <name>_Chip</name>
    <message>
        <source>Remove {theme} from the comparison</source>
        <translation>Quitar {theme} de la comparación</translation>
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
        <translation>Nombre de la búsqueda</translation>
    </message>
</context>
<context>
    <name>_Tree</name>
    <message>
        <source>Searches</source>
        <translation>Búsquedas</translation>
    </message>
</context>
</TS>
