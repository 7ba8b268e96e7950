<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n absent, of no single sign</source>
        <comment>factors at a site</comment>
        <translation>
            <numerusform>%Ln absent, sans signe unique</numerusform>
            <numerusform>%Ln absents, sans signe unique</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appraisals</source>
        <translation>
            <numerusform>%Ln appréciation</numerusform>
            <numerusform>%Ln appréciations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n barriers</source>
        <comment>contextual factors by their signs</comment>
        <translation>
            <numerusform>%Ln frein</numerusform>
            <numerusform>%Ln freins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n both enabling and hindering</source>
        <comment>contextual factors by their signs</comment>
        <translation>
            <numerusform>%Ln à la fois levier et frein</numerusform>
            <numerusform>%Ln à la fois leviers et freins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells run beyond the end of their rows, and were shortened.</source>
        <translation>
            <numerusform>%Ln cellule dépasse la fin de sa ligne et a été raccourcie.</numerusform>
            <numerusform>%Ln cellules dépassent la fin de leur ligne et ont été raccourcies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells run over others, and were narrowed.</source>
        <translation>
            <numerusform>%Ln cellule en recouvre d’autres et a été rétrécie.</numerusform>
            <numerusform>%Ln cellules en recouvrent d’autres et ont été rétrécies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells were corrected:</source>
        <translation>
            <numerusform>%Ln cellule a été corrigée&#xa0;:</numerusform>
            <numerusform>%Ln cellules ont été corrigées&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells were kept as printed:</source>
        <translation>
            <numerusform>%Ln cellule a été conservée telle qu’imprimée&#xa0;:</numerusform>
            <numerusform>%Ln cellules ont été conservées telles qu’imprimées&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citations</source>
        <comment>that restoring a backup changes</comment>
        <translation>
            <numerusform>%Ln citation</numerusform>
            <numerusform>%Ln citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citations</source>
        <comment>in a project</comment>
        <translation>
            <numerusform>%Ln citation</numerusform>
            <numerusform>%Ln citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citations attached</source>
        <translation>
            <numerusform>%Ln citation associée</numerusform>
            <numerusform>%Ln citations associées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citations in the file match this reference by {ground}.</source>
        <translation>
            <numerusform>%Ln citation du fichier correspond à cette référence (critère&#xa0;: {ground}).</numerusform>
            <numerusform>%Ln citations du fichier correspondent à cette référence (critère&#xa0;: {ground}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%Ln colonne</numerusform>
            <numerusform>%Ln colonnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n components, {component}, work through {mechanism} towards {outcome} [{evidence}].</source>
        <comment>what a theme says in one sentence; the number is that of the components</comment>
        <translation>
            <numerusform>{component} agit par {mechanism} et mène à {outcome} [{evidence}].</numerusform>
            <numerusform>%Ln composantes, {component}, agissent par {mechanism} et mènent à {outcome} [{evidence}].</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n components, {component}, work through {mechanism} towards {outcome}, although this is hindered by {barriers} [{evidence}].</source>
        <comment>what a theme says in one sentence; the number is that of the components</comment>
        <translation>
            <numerusform>{component} agit par {mechanism} et mène à {outcome}, bien que cela soit freiné par {barriers} [{evidence}].</numerusform>
            <numerusform>%Ln composantes, {component}, agissent par {mechanism} et mènent à {outcome}, bien que cela soit freiné par {barriers} [{evidence}].</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contextual factors</source>
        <translation>
            <numerusform>%Ln facteur contextuel</numerusform>
            <numerusform>%Ln facteurs contextuels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty columns were left out.</source>
        <translation>
            <numerusform>%Ln colonne vide a été omise.</numerusform>
            <numerusform>%Ln colonnes vides ont été omises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty rows were left out.</source>
        <translation>
            <numerusform>%Ln ligne vide a été omise.</numerusform>
            <numerusform>%Ln lignes vides ont été omises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enablers</source>
        <comment>contextual factors by their signs</comment>
        <translation>
            <numerusform>%Ln levier</numerusform>
            <numerusform>%Ln leviers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are on reviews that are in the file, but not in your library. --reviews imports them too.</source>
        <translation>
            <numerusform>%Ln entrée porte sur des revues qui sont dans le fichier, mais pas dans votre bibliothèque. --reviews les importe aussi.</numerusform>
            <numerusform>%Ln entrées portent sur des revues qui sont dans le fichier, mais pas dans votre bibliothèque. --reviews les importe aussi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries contained bytes that are not text, shown as “{mark}”.</source>
        <translation>
            <numerusform>%Ln entrée contenait des octets qui ne sont pas du texte, affichés par «&#xa0;{mark}&#xa0;».</numerusform>
            <numerusform>%Ln entrées contenaient des octets qui ne sont pas du texte, affichés par «&#xa0;{mark}&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries could not be used and are only in that file.</source>
        <translation>
            <numerusform>%Ln entrée n’a pas pu être utilisée et n’existe que dans ce fichier.</numerusform>
            <numerusform>%Ln entrées n’ont pas pu être utilisées et n’existent que dans ce fichier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries differ from yours, which were kept. --theirs imports them in place of yours.</source>
        <translation>
            <numerusform>%Ln entrée diffère de la vôtre, qui a été conservée. --theirs l’importe à la place de la vôtre.</numerusform>
            <numerusform>%Ln entrées diffèrent des vôtres, qui ont été conservées. --theirs les importe à la place des vôtres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n factors are not in your library.</source>
        <comment>of a label</comment>
        <translation>
            <numerusform>%Ln facteur n’est pas dans votre bibliothèque.</numerusform>
            <numerusform>%Ln facteurs ne sont pas dans votre bibliothèque.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n factors of labels and sites</source>
        <comment>in a project</comment>
        <translation>
            <numerusform>%Ln facteur de libellés et de sites</numerusform>
            <numerusform>%Ln facteurs de libellés et de sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formulas have no stored value, and their cells were read as empty.</source>
        <translation>
            <numerusform>%Ln formule n’a pas de valeur enregistrée, et sa cellule a été lue comme vide.</numerusform>
            <numerusform>%Ln formules n’ont pas de valeur enregistrée, et leurs cellules ont été lues comme vides.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden columns were read.</source>
        <translation>
            <numerusform>%Ln colonne masquée a été lue.</numerusform>
            <numerusform>%Ln colonnes masquées ont été lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden rows were read.</source>
        <translation>
            <numerusform>%Ln ligne masquée a été lue.</numerusform>
            <numerusform>%Ln lignes masquées ont été lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden sheets were read.</source>
        <translation>
            <numerusform>%Ln feuille masquée a été lue.</numerusform>
            <numerusform>%Ln feuilles masquées ont été lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images in the cells were not read. Check whether they say something that the text does not.</source>
        <translation>
            <numerusform>%Ln image dans les cellules n’a pas été lue. Vérifiez si elle dit quelque chose que le texte ne dit pas.</numerusform>
            <numerusform>%Ln images dans les cellules n’ont pas été lues. Vérifiez si elles disent quelque chose que le texte ne dit pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n imported reviews</source>
        <comment>in a project</comment>
        <translation>
            <numerusform>%Ln revue importée</numerusform>
            <numerusform>%Ln revues importées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels</source>
        <comment>that restoring a backup changes</comment>
        <translation>
            <numerusform>%Ln libellé</numerusform>
            <numerusform>%Ln libellés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels</source>
        <comment>in a project</comment>
        <translation>
            <numerusform>%Ln libellé</numerusform>
            <numerusform>%Ln libellés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks are of factors that are not in your library.</source>
        <translation>
            <numerusform>%Ln marque concerne un facteur qui n’est pas dans votre bibliothèque.</numerusform>
            <numerusform>%Ln marques concernent des facteurs qui ne sont pas dans votre bibliothèque.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks of factors</source>
        <comment>that restoring a backup changes</comment>
        <translation>
            <numerusform>%Ln marque de facteur</numerusform>
            <numerusform>%Ln marques de facteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>at the end of a list</comment>
        <translation>
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more on the next page</source>
        <translation>
            <numerusform>%Ln de plus à la page suivante</numerusform>
            <numerusform>%Ln de plus à la page suivante</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more problems</source>
        <translation>
            <numerusform>%Ln autre problème</numerusform>
            <numerusform>%Ln autres problèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more rows of this table come from its continuation.</source>
        <translation>
            <numerusform>%Ln ligne supplémentaire de ce tableau provient de sa suite.</numerusform>
            <numerusform>%Ln lignes supplémentaires de ce tableau proviennent de sa suite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n named colours</source>
        <comment>in a project</comment>
        <translation>
            <numerusform>%Ln couleur nommée</numerusform>
            <numerusform>%Ln couleurs nommées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not marked yet</source>
        <comment>factors at a site</comment>
        <translation>
            <numerusform>%Ln pas encore marqué</numerusform>
            <numerusform>%Ln pas encore marqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not relevant</source>
        <comment>factors at a site</comment>
        <translation>
            <numerusform>%Ln sans objet</numerusform>
            <numerusform>%Ln sans objet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <comment>that restoring a backup changes</comment>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <comment>in a report</comment>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <comment>in a project</comment>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <comment>of the reader</comment>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <comment>found by a search</comment>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes were recovered from it.</source>
        <translation>
            <numerusform>%Ln note en a été récupérée.</numerusform>
            <numerusform>%Ln notes en ont été récupérées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages</source>
        <comment>in a review</comment>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages</source>
        <comment>found by a search</comment>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages that were deleted with tracked changes were left out.</source>
        <translation>
            <numerusform>%Ln passage supprimé avec le suivi des modifications a été omis.</numerusform>
            <numerusform>%Ln passages supprimés avec le suivi des modifications ont été omis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present, of no single sign</source>
        <comment>factors at a site</comment>
        <translation>
            <numerusform>%Ln présent, sans signe unique</numerusform>
            <numerusform>%Ln présents, sans signe unique</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n references</source>
        <comment>in a table</comment>
        <translation>
            <numerusform>%Ln référence</numerusform>
            <numerusform>%Ln références</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n references</source>
        <comment>found by a search</comment>
        <translation>
            <numerusform>%Ln référence</numerusform>
            <numerusform>%Ln références</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews</source>
        <comment>on the command line</comment>
        <translation>
            <numerusform>%Ln revue</numerusform>
            <numerusform>%Ln revues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews</source>
        <comment>in the library</comment>
        <translation>
            <numerusform>%Ln revue</numerusform>
            <numerusform>%Ln revues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews are in your library with other tables or answers, and were left out. --replace imports them.</source>
        <translation>
            <numerusform>%Ln revue est dans votre bibliothèque avec d’autres tableaux ou réponses, et a été omise. --replace l’importe.</numerusform>
            <numerusform>%Ln revues sont dans votre bibliothèque avec d’autres tableaux ou réponses, et ont été omises. --replace les importe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews were exported to {path}.</source>
        <translation>
            <numerusform>%Ln revue a été exportée vers {path}.</numerusform>
            <numerusform>%Ln revues ont été exportées vers {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <comment>on the command line</comment>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <comment>in a table</comment>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows have fewer cells than the widest row.</source>
        <translation>
            <numerusform>%Ln ligne a moins de cellules que la ligne la plus longue.</numerusform>
            <numerusform>%Ln lignes ont moins de cellules que la ligne la plus longue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows have more or fewer cells than the others.</source>
        <translation>
            <numerusform>%Ln ligne a plus ou moins de cellules que les autres.</numerusform>
            <numerusform>%Ln lignes ont plus ou moins de cellules que les autres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows have no title. Do they continue the one above?</source>
        <translation>
            <numerusform>Une ligne n’a pas de titre. Continue-t-elle celle du dessus&#xa0;?</numerusform>
            <numerusform>%Ln lignes n’ont pas de titre. Continuent-elles celle du dessus&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved searches</source>
        <comment>that restoring a backup changes</comment>
        <translation>
            <numerusform>%Ln recherche enregistrée</numerusform>
            <numerusform>%Ln recherches enregistrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved searches</source>
        <comment>in a project</comment>
        <translation>
            <numerusform>%Ln recherche enregistrée</numerusform>
            <numerusform>%Ln recherches enregistrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenarios</source>
        <comment>that restoring a backup changes</comment>
        <translation>
            <numerusform>%Ln scénario</numerusform>
            <numerusform>%Ln scénarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenarios</source>
        <comment>in a project</comment>
        <translation>
            <numerusform>%Ln scénario</numerusform>
            <numerusform>%Ln scénarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites</source>
        <comment>that restoring a backup changes</comment>
        <translation>
            <numerusform>%Ln site</numerusform>
            <numerusform>%Ln sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites</source>
        <comment>in a project</comment>
        <translation>
            <numerusform>%Ln site</numerusform>
            <numerusform>%Ln sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stars</source>
        <comment>in a project</comment>
        <translation>
            <numerusform>%Ln étoile</numerusform>
            <numerusform>%Ln étoiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stars</source>
        <comment>of the reader</comment>
        <translation>
            <numerusform>%Ln étoile</numerusform>
            <numerusform>%Ln étoiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements</source>
        <comment>on the command line</comment>
        <translation>
            <numerusform>%Ln énoncé</numerusform>
            <numerusform>%Ln énoncés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements: {roles}</source>
        <comment>on the command line</comment>
        <translation>
            <numerusform>%Ln énoncé&#xa0;: {roles}</numerusform>
            <numerusform>%Ln énoncés&#xa0;: {roles}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies</source>
        <translation>
            <numerusform>%Ln étude</numerusform>
            <numerusform>%Ln études</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies</source>
        <comment>in a review</comment>
        <translation>
            <numerusform>%Ln étude</numerusform>
            <numerusform>%Ln études</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies ({printed} printed in the source) · {source}</source>
        <comment>of a theme, and where it is from</comment>
        <translation>
            <numerusform>%Ln étude (nombre imprimé dans la source&#xa0;: {printed}) · {source}</numerusform>
            <numerusform>%Ln études (nombre imprimé dans la source&#xa0;: {printed}) · {source}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies are cited, {printed} are printed</source>
        <translation>
            <numerusform>%Ln étude est citée, le nombre imprimé est {printed}</numerusform>
            <numerusform>%Ln études sont citées, le nombre imprimé est {printed}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies of {review}, by the themes that cite them</source>
        <translation>
            <numerusform>%Ln étude de {review}, selon les thèmes qui la citent</numerusform>
            <numerusform>%Ln études de {review}, selon les thèmes qui les citent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies · {source}</source>
        <comment>of a theme, and where it is from</comment>
        <translation>
            <numerusform>%Ln étude · {source}</numerusform>
            <numerusform>%Ln études · {source}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies, {studies}, no longer count in one stream: {stream}.</source>
        <comment>of studies that still count in another stream</comment>
        <translation>
            <numerusform>L’étude {studies} ne compte plus dans un volet&#xa0;: {stream}.</numerusform>
            <numerusform>%Ln études, {studies}, ne comptent plus dans un volet&#xa0;: {stream}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables inside cells were read as lines of their cells.</source>
        <translation>
            <numerusform>%Ln tableau contenu dans une cellule a été lu comme des lignes de sa cellule.</numerusform>
            <numerusform>%Ln tableaux contenus dans des cellules ont été lus comme des lignes de leurs cellules.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables of replies or reviewers&apos; reports were left out.</source>
        <translation>
            <numerusform>%Ln tableau de réponses ou de rapports d’évaluateurs a été omis.</numerusform>
            <numerusform>%Ln tableaux de réponses ou de rapports d’évaluateurs ont été omis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <comment>The size of a report</comment>
        <translation>
            <numerusform>%Ln thème</numerusform>
            <numerusform>%Ln thèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <comment>in a review</comment>
        <translation>
            <numerusform>%Ln thème</numerusform>
            <numerusform>%Ln thèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <comment>in a table</comment>
        <translation>
            <numerusform>%Ln thème</numerusform>
            <numerusform>%Ln thèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <comment>found by a search</comment>
        <translation>
            <numerusform>%Ln thème</numerusform>
            <numerusform>%Ln thèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <translation>
            <numerusform>%Ln thème</numerusform>
            <numerusform>%Ln thèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes found by the search “{query}”</source>
        <translation>
            <numerusform>%Ln thème trouvé par la recherche «&#xa0;{query}&#xa0;»</numerusform>
            <numerusform>%Ln thèmes trouvés par la recherche «&#xa0;{query}&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes found by the search “{query}” in {within} only</source>
        <translation>
            <numerusform>%Ln thème trouvé par la recherche «&#xa0;{query}&#xa0;», limitée à&#xa0;: {within}</numerusform>
            <numerusform>%Ln thèmes trouvés par la recherche «&#xa0;{query}&#xa0;», limitée à&#xa0;: {within}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes selected by hand</source>
        <translation>
            <numerusform>%Ln thème sélectionné à la main</numerusform>
            <numerusform>%Ln thèmes sélectionnés à la main</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes written to {path} ({size} kB).</source>
        <translation>
            <numerusform>%Ln thème écrit dans {path} ({size} ko).</numerusform>
            <numerusform>%Ln thèmes écrits dans {path} ({size} ko).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n titles</source>
        <comment>found by a search</comment>
        <translation>
            <numerusform>%Ln titre</numerusform>
            <numerusform>%Ln titres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to build</source>
        <comment>factors at a site</comment>
        <translation>
            <numerusform>%Ln à construire</numerusform>
            <numerusform>%Ln à construire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to find out</source>
        <comment>factors at a site</comment>
        <translation>
            <numerusform>%Ln à vérifier</numerusform>
            <numerusform>%Ln à vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a sign</source>
        <comment>contextual factors by their signs</comment>
        <translation>
            <numerusform>%Ln sans signe</numerusform>
            <numerusform>%Ln sans signe</numerusform>
        </translation>
    </message>
    <message>
        <source>(not chosen)</source>
        <comment>instead of a component, mechanism or outcome that a statement leaves out</comment>
        <translation>(rien de choisi)</translation>
    </message>
    <message>
        <source>(not stated in the source)</source>
        <comment>instead of a component, mechanism or outcome</comment>
        <translation>(rien d’indiqué dans la source)</translation>
    </message>
    <message>
        <source>(note {markers})</source>
        <translation>(note {markers})</translation>
    </message>
    <message>
        <source>(nowhere as a phrase)</source>
        <comment>a quotation mark is open</comment>
        <translation>(nulle part comme expression exacte)</translation>
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
        <translation>&#xa0;: </translation>
    </message>
    <message>
        <source>; </source>
        <comment>Between streams with their grades</comment>
        <translation>&#xa0;; </translation>
    </message>
    <message>
        <source>A PDF file can be written only from the window.</source>
        <translation>Un fichier PDF ne peut être écrit que depuis la fenêtre.</translation>
    </message>
    <message>
        <source>A Word document holds up to {most} themes or rows; this export has {rows}.</source>
        <translation>Un document Word contient au plus {most} thèmes ou lignes&#xa0;; cette exportation en compte {rows}.</translation>
    </message>
    <message>
        <source>A cell of the theme&apos;s row in the source table, as published</source>
        <translation>Une cellule de la ligne du thème dans le tableau source, telle que publiée</translation>
    </message>
    <message>
        <source>A file of reviews is imported as it is, without {options}.</source>
        <translation>Un fichier de revues est importé tel quel, sans {options}.</translation>
    </message>
    <message>
        <source>A macro of this style uses itself: “{name}”. It was not added.</source>
        <translation>Une macro de ce style s’utilise elle-même&#xa0;: «&#xa0;{name}&#xa0;». Il n’a pas été ajouté.</translation>
    </message>
    <message>
        <source>A mark occurs twice: there may be two configurations in this statement.</source>
        <translation>Une marque figure deux fois&#xa0;: cet énoncé contient peut-être deux configurations.</translation>
    </message>
    <message>
        <source>A name can have at most {longest} characters.</source>
        <translation>Un nom peut avoir au plus {longest} caractères.</translation>
    </message>
    <message>
        <source>A note can have at most {longest} characters.</source>
        <translation>Une note peut avoir au plus {longest} caractères.</translation>
    </message>
    <message>
        <source>A note can have at most {most} tags of {longest} characters.</source>
        <translation>Une note peut avoir au plus {most} étiquettes de {longest} caractères.</translation>
    </message>
    <message>
        <source>A number in the sources is too large. Nothing was written.</source>
        <translation>Un nombre dans les sources est trop grand. Rien n’a été écrit.</translation>
    </message>
    <message numerus="yes">
        <source>A recipe is for one table, and %n were chosen.</source>
        <translation>
            <numerusform>Une recette vaut pour un seul tableau, et %Ln a été choisi.</numerusform>
            <numerusform>Une recette vaut pour un seul tableau, et %Ln ont été choisis.</numerusform>
        </translation>
    </message>
    <message>
        <source>A second file beside it, ending in “-metadata.json”, has the source and licence.</source>
        <translation>Un second fichier placé à côté, dont le nom se termine par «&#xa0;-metadata.json&#xa0;», donne la source et la licence.</translation>
    </message>
    <message>
        <source>A sheet holds up to {most} rows; this export has {rows}.</source>
        <translation>Une feuille contient au plus {most} lignes&#xa0;; cette exportation en compte {rows}.</translation>
    </message>
    <message>
        <source>A table of {name} is no longer found in it.</source>
        <translation>Un tableau de {name} ne s’y trouve plus.</translation>
    </message>
    <message>
        <source>A table without a title</source>
        <translation>Un tableau sans titre</translation>
    </message>
    <message>
        <source>A tag is one name, without commas.</source>
        <translation>Une étiquette est un seul nom, sans virgule.</translation>
    </message>
    <message>
        <source>A text file has no superscripts: digits as in “{text}” may be references. A saved web page, a Word file, or the table copied from one of these and pasted, keeps them.</source>
        <translation>Un fichier texte n’a pas d’exposants&#xa0;: les chiffres comme dans «&#xa0;{text}&#xa0;» sont peut-être des références. Une page web enregistrée, un fichier Word, ou le tableau copié depuis l’un d’eux puis collé, les conserve.</translation>
    </message>
    <message>
        <source>About this export</source>
        <translation>À propos de cette exportation</translation>
    </message>
    <message>
        <source>Absent, of no single sign</source>
        <comment>contextual factors at a site</comment>
        <translation>Absent, sans signe unique</translation>
    </message>
    <message>
        <source>Add a TextQuoteSelector, or remove the selector.</source>
        <translation>Ajoutez un TextQuoteSelector, ou retirez le sélecteur.</translation>
    </message>
    <message>
        <source>Add a title or authors, or paste it.</source>
        <translation>Ajoutez un titre ou des auteurs, ou collez-la.</translation>
    </message>
    <message>
        <source>Add it after {grade}</source>
        <translation>L’ajouter après {grade}</translation>
    </message>
    <message>
        <source>Add when it was written, such as {example}.</source>
        <translation>Ajoutez la date de rédaction, par exemple {example}.</translation>
    </message>
    <message numerus="yes">
        <source>All %n are on the next page</source>
        <translation>
            <numerusform>Se trouve à la page suivante</numerusform>
            <numerusform>Les %Ln sont à la page suivante</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n characters were read.</source>
        <comment>on the command line</comment>
        <translation>
            <numerusform>%Ln caractère a été lu.</numerusform>
            <numerusform>Les %Ln caractères ont tous été lus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n notes…</source>
        <translation>
            <numerusform>%Ln note…</numerusform>
            <numerusform>Les %Ln notes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n studies remain.</source>
        <translation>
            <numerusform>L’étude reste.</numerusform>
            <numerusform>Les %Ln études restent toutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n themes</source>
        <translation>
            <numerusform>Le seul thème (%Ln)</numerusform>
            <numerusform>Les %Ln thèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>All factors</source>
        <comment>a row of totals</comment>
        <translation>Tous les facteurs</translation>
    </message>
    <message>
        <source>All row types, one sheet each</source>
        <translation>Tous les types de lignes, une feuille chacun</translation>
    </message>
    <message>
        <source>All themes</source>
        <comment>a column of totals</comment>
        <translation>Tous les thèmes</translation>
    </message>
    <message>
        <source>An empty citation was not attached.</source>
        <translation>Une citation vide n’a pas été associée.</translation>
    </message>
    <message>
        <source>An empty note was not saved.</source>
        <translation>Une note vide n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>An import is being stored, so nothing else was opened.</source>
        <translation>Une importation est en cours d’enregistrement, donc rien d’autre n’a été ouvert.</translation>
    </message>
    <message>
        <source>Another program emptied or altered the file while it was open. Copy what you are writing, close this program, put the file back, and start again; File &gt; Backups has earlier copies.</source>
        <translation>Un autre programme a vidé ou modifié le fichier pendant qu’il était ouvert. Copiez ce que vous êtes en train d’écrire, fermez ce programme, remettez le fichier en place et redémarrez&#xa0;; Fichier &gt; Sauvegardes contient des copies antérieures.</translation>
    </message>
    <message>
        <source>Another program is using the file: close it, then try again.</source>
        <translation>Un autre programme utilise le fichier&#xa0;: fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Another style named “{name}” was added before.</source>
        <translation>Un autre style nommé «&#xa0;{name}&#xa0;» a déjà été ajouté.</translation>
    </message>
    <message>
        <source>Another window is changing the library, so nothing was changed.</source>
        <translation>Une autre fenêtre est en train de modifier la bibliothèque, donc rien n’a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>Are the %n section rows groups of themes?</source>
        <translation>
            <numerusform>La ligne de section est-elle un groupe de thèmes&#xa0;?</numerusform>
            <numerusform>Les %Ln lignes de section sont-elles des groupes de thèmes&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Are the digits at the end of “{text}” references?</source>
        <translation>Les chiffres à la fin de «&#xa0;{text}&#xa0;» sont-ils des références&#xa0;?</translation>
    </message>
    <message>
        <source>Are the headings {grades} the grades of what is under them?</source>
        <translation>Les en-têtes {grades} sont-ils les grades de ce qui se trouve au-dessous&#xa0;?</translation>
    </message>
    <message>
        <source>Are the raised numbers in “{text}” references?</source>
        <translation>Les nombres en exposant dans «&#xa0;{text}&#xa0;» sont-ils des références&#xa0;?</translation>
    </message>
    <message>
        <source>Are “{first}” and “{second}” one study?</source>
        <translation>«&#xa0;{first}&#xa0;» et «&#xa0;{second}&#xa0;» désignent-ils la même étude&#xa0;?</translation>
    </message>
    <message>
        <source>Arrow keys go from cell to cell, Enter goes to the theme.</source>
        <translation>Les flèches vont de cellule en cellule, Entrée va au thème.</translation>
    </message>
    <message>
        <source>As published: {heading}</source>
        <comment>Column heading</comment>
        <translation>Tel que publié&#xa0;: {heading}</translation>
    </message>
    <message>
        <source>Ask for a file with fewer or shorter notes.</source>
        <translation>Demandez un fichier contenant des notes moins nombreuses ou plus courtes.</translation>
    </message>
    <message>
        <source>Ask for a file with fewer reviews in it.</source>
        <translation>Demandez un fichier contenant moins de revues.</translation>
    </message>
    <message>
        <source>Ask for its notes in several files.</source>
        <translation>Demandez ses notes en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>Ask for the notes, the citations and the reviews as separate files.</source>
        <translation>Demandez les notes, les citations et les revues en fichiers séparés.</translation>
    </message>
    <message>
        <source>Ask whoever sent it for the file again.</source>
        <translation>Redemandez le fichier à la personne qui l’a envoyé.</translation>
    </message>
    <message>
        <source>Attach it to the references of the evidence, with File &gt; Attach citations… or “qicbrowser references attach”.</source>
        <translation>Associez-le aux références des données probantes, avec Fichier &gt; Associer des citations… ou «&#xa0;qicbrowser references attach&#xa0;».</translation>
    </message>
    <message>
        <source>Backups of your notes are in {folder}, and the newest is {backup}.</source>
        <translation>Les sauvegardes de vos notes sont dans {folder}, et la plus récente est {backup}.</translation>
    </message>
    <message>
        <source>Barriers</source>
        <comment>Column heading</comment>
        <translation>Freins</translation>
    </message>
    <message>
        <source>Blank means the same as above</source>
        <translation>Une case vide reprend la valeur du dessus</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Both enables and hinders the mechanisms</source>
        <translation>Favorise et freine à la fois les mécanismes</translation>
    </message>
    <message>
        <source>Both enables and hinders the mechanisms of {theme}</source>
        <translation>Favorise et freine à la fois les mécanismes de {theme}</translation>
    </message>
    <message numerus="yes">
        <source>Bytes that are not text were found in {places}, and in %n other places.</source>
        <translation>
            <numerusform>Des octets qui ne sont pas du texte ont été trouvés dans {places}, et à %Ln autre endroit.</numerusform>
            <numerusform>Des octets qui ne sont pas du texte ont été trouvés dans {places}, et à %Ln autres endroits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bytes that are not text were found in {places}.</source>
        <translation>Des octets qui ne sont pas du texte ont été trouvés dans {places}.</translation>
    </message>
    <message>
        <source>CSV for Excel and other spreadsheets</source>
        <translation>CSV pour Excel et d’autres tableurs</translation>
    </message>
    <message>
        <source>CSV, plain (RFC 4180), for R and pandas</source>
        <translation>CSV simple (RFC 4180), pour R et pandas</translation>
    </message>
    <message>
        <source>Cells must be separated by tabs, semicolons, commas or vertical bars.</source>
        <translation>Les cellules doivent être séparées par des tabulations, des points-virgules, des virgules ou des barres verticales.</translation>
    </message>
    <message>
        <source>Cells were split into statements and single references, and the reader corrected the text of some cells; the column “corrected” says which.</source>
        <translation>Les cellules ont été découpées en énoncés et en références individuelles, et le lecteur a corrigé le texte de certaines cellules&#xa0;; la colonne «&#xa0;corrected&#xa0;» indique lesquelles.</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>Column heading</comment>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>Name of a fact</comment>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Check its permissions and those of its folder, or choose another folder with --data-dir.</source>
        <translation>Vérifiez ses permissions et celles de son dossier, ou choisissez un autre dossier avec --data-dir.</translation>
    </message>
    <message>
        <source>Check that the folder exists and is writable, or choose one with --data-dir.</source>
        <translation>Vérifiez que le dossier existe et est accessible en écriture, ou choisissez-en un avec --data-dir.</translation>
    </message>
    <message>
        <source>Check that the screen can be reached (DISPLAY, WAYLAND_DISPLAY).</source>
        <translation>Vérifiez que l’écran est accessible (DISPLAY, WAYLAND_DISPLAY).</translation>
    </message>
    <message>
        <source>Check that the screen can be reached (DISPLAY, WAYLAND_DISPLAY). On Debian and Ubuntu, what Qt needs is installed with: sudo apt-get install -y {packages}</source>
        <translation>Vérifiez que l’écran est accessible (DISPLAY, WAYLAND_DISPLAY). Sous Debian et Ubuntu, ce qu’il faut à Qt s’installe avec&#xa0;: sudo apt-get install -y {packages}</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Vérifiez le nom.</translation>
    </message>
    <message>
        <source>Choose CSV, or fewer themes.</source>
        <translation>Choisissez CSV, ou moins de thèmes.</translation>
    </message>
    <message>
        <source>Choose PDF in File &gt; Export.</source>
        <translation>Choisissez PDF dans Fichier &gt; Exporter.</translation>
    </message>
    <message>
        <source>Choose a file of notes that was exported as Web Annotations (.jsonld).</source>
        <translation>Choisissez un fichier de notes exporté sous forme de Web Annotations (.jsonld).</translation>
    </message>
    <message>
        <source>Choose a file that QIC Browser exported. A CSV file needs its “-metadata.json” beside it.</source>
        <translation>Choisissez un fichier exporté par QIC Browser. Un fichier CSV a besoin de son «&#xa0;-metadata.json&#xa0;» à côté de lui.</translation>
    </message>
    <message>
        <source>Choose a file that was exported with “Export project”.</source>
        <translation>Choisissez un fichier exporté avec «&#xa0;Exporter le projet&#xa0;».</translation>
    </message>
    <message>
        <source>Choose a file that was exported with “Export reviews”.</source>
        <translation>Choisissez un fichier exporté avec «&#xa0;Exporter des revues&#xa0;».</translation>
    </message>
    <message>
        <source>Choose a folder of your own. If another program has the file open, close it there first.</source>
        <translation>Choisissez un dossier à vous. Si un autre programme a ouvert le fichier, fermez-le d’abord dans celui-ci.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Choisissez un nom plus court.</translation>
    </message>
    <message>
        <source>Choose a web page, JATS, Word, Excel or CSV file with the table.</source>
        <translation>Choisissez un fichier contenant le tableau&#xa0;: page web, JATS, Word, Excel ou CSV.</translation>
    </message>
    <message>
        <source>Choose a web page, or fewer themes.</source>
        <translation>Choisissez une page web, ou moins de thèmes.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Choose another folder or disk.</source>
        <translation>Choisissez un autre dossier ou un autre disque.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Choose another name or another folder.</source>
        <translation>Choisissez un autre nom ou un autre dossier.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Choose another one with --data-dir or QICBROWSER_DATA.</source>
        <translation>Choisissez-en un autre avec --data-dir ou QICBROWSER_DATA.</translation>
    </message>
    <message>
        <source>Choose another recipe, or leave it out.</source>
        <translation>Choisissez une autre recette, ou omettez-la.</translation>
    </message>
    <message>
        <source>Choose at least one to export.</source>
        <translation>Choisissez-en au moins un à exporter.</translation>
    </message>
    <message>
        <source>Choose one of your labels.</source>
        <translation>Choisissez l’un de vos libellés.</translation>
    </message>
    <message>
        <source>Choose one with --table.</source>
        <translation>Choisissez-en un avec --table.</translation>
    </message>
    <message>
        <source>Choose other reviews.</source>
        <translation>Choisissez d’autres revues.</translation>
    </message>
    <message>
        <source>Choose the same export as CSV, XLSX, JSON, Markdown, HTML or DOCX.</source>
        <translation>Choisissez la même exportation au format CSV, XLSX, JSON, Markdown, HTML ou DOCX.</translation>
    </message>
    <message>
        <source>Choose with --table; these are its tables:</source>
        <translation>Choisissez avec --table&#xa0;; ses tableaux sont&#xa0;:</translation>
    </message>
    <message>
        <source>Citation</source>
        <comment>Column heading</comment>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Citation not attached</source>
        <translation>Citation non associée</translation>
    </message>
    <message>
        <source>Citation not attached: {numbers}</source>
        <translation>Citation non associée&#xa0;: {numbers}</translation>
    </message>
    <message>
        <source>Cited</source>
        <comment>Column heading: how many studies a theme cites</comment>
        <translation>Citées</translation>
    </message>
    <message>
        <source>Cited for:</source>
        <comment>before the titles of themes</comment>
        <translation>Citée pour&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>Cited in %n themes</source>
        <translation>
            <numerusform>Citée dans %Ln thème</numerusform>
            <numerusform>Citée dans %Ln thèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Close other programs that use it and start again, or choose another folder with --data-dir.</source>
        <translation>Fermez les autres programmes qui l’utilisent et redémarrez, ou choisissez un autre dossier avec --data-dir.</translation>
    </message>
    <message>
        <source>Colour</source>
        <comment>Column heading</comment>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Column “{column}”</source>
        <comment>a place in a table</comment>
        <translation>Colonne «&#xa0;{column}&#xa0;»</translation>
    </message>
    <message>
        <source>Columns</source>
        <comment>Name of a fact</comment>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Compact it with the context {address}.</source>
        <translation>Compactez-le avec le contexte {address}.</translation>
    </message>
    <message>
        <source>Compare it with data/sources/.</source>
        <translation>Comparez-le avec data/sources/.</translation>
    </message>
    <message>
        <source>Compare them with data/sources/.</source>
        <translation>Comparez-les avec data/sources/.</translation>
    </message>
    <message>
        <source>Component</source>
        <comment>Column heading</comment>
        <translation>Composante</translation>
    </message>
    <message>
        <source>Contents</source>
        <comment>Column heading</comment>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Context</source>
        <comment>Column heading</comment>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Context of the mechanisms, without a sign</source>
        <translation>Contexte des mécanismes, sans signe</translation>
    </message>
    <message>
        <source>Context, mechanism and outcome are not marked in this statement.</source>
        <translation>Le contexte, le mécanisme et l’effet ne sont pas marqués dans cet énoncé.</translation>
    </message>
    <message>
        <source>Contexts</source>
        <comment>Heading of a part of a page</comment>
        <translation>Contextes</translation>
    </message>
    <message>
        <source>Contextual factor</source>
        <comment>Column heading</comment>
        <translation>Facteur contextuel</translation>
    </message>
    <message>
        <source>Contextual factors shown: {found} of {all}</source>
        <translation>Facteurs contextuels affichés&#xa0;: {found} sur {all}</translation>
    </message>
    <message>
        <source>Copy its reference list and paste it, or export the references as RIS.</source>
        <translation>Copiez sa liste de références et collez-la, ou exportez les références au format RIS.</translation>
    </message>
    <message>
        <source>Correct it, or remove the entry.</source>
        <translation>Corrigez-la, ou retirez l’entrée.</translation>
    </message>
    <message>
        <source>Correct it, then build again.</source>
        <translation>Corrigez-le, puis reconstruisez.</translation>
    </message>
    <message>
        <source>Corrected by the reader</source>
        <comment>Column heading</comment>
        <translation>Corrigé par le lecteur</translation>
    </message>
    <message>
        <source>Corrected when imported</source>
        <comment>what stands out in a table</comment>
        <translation>Corrigé à l’importation</translation>
    </message>
    <message>
        <source>Counted</source>
        <comment>Column heading: whether a study counts</comment>
        <translation>Prise en compte</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>Column heading</comment>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Creator</source>
        <comment>Column heading</comment>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>DOI</source>
        <comment>Column heading</comment>
        <translation>DOI</translation>
    </message>
    <message>
        <source>Delete a scenario that is no longer needed.</source>
        <translation>Supprimez un scénario devenu inutile.</translation>
    </message>
    <message>
        <source>Delete a site that is no longer needed.</source>
        <translation>Supprimez un site devenu inutile.</translation>
    </message>
    <message>
        <source>Did you mean “{query}”?</source>
        <translation>Vouliez-vous dire «&#xa0;{query}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Direction</source>
        <comment>Column heading</comment>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Divide at arrows</source>
        <translation>Couper aux flèches</translation>
    </message>
    <message>
        <source>Do not divide</source>
        <translation>Ne pas couper</translation>
    </message>
    <message>
        <source>Do the raised letters or signs in “{text}” refer to notes? No note explains them.</source>
        <translation>Les lettres ou signes en exposant dans «&#xa0;{text}&#xa0;» renvoient-ils à des notes&#xa0;? Aucune note ne les explique.</translation>
    </message>
    <message>
        <source>Does another table begin at “{text}”?</source>
        <translation>Un autre tableau commence-t-il à «&#xa0;{text}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Does the arrow divide “{text}” into two statements?</source>
        <translation>La flèche coupe-t-elle «&#xa0;{text}&#xa0;» en deux énoncés&#xa0;?</translation>
    </message>
    <message>
        <source>Does “{word}” before a statement mean that it both enables and hinders?</source>
        <translation>«&#xa0;{word}&#xa0;» placé devant un énoncé signifie-t-il qu’il favorise et freine à la fois&#xa0;?</translation>
    </message>
    <message>
        <source>Download or copy it again, or open it in its program and save it again.</source>
        <translation>Téléchargez-le ou copiez-le de nouveau, ou ouvrez-le dans son programme et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>Drop one file at a time.</source>
        <translation>Déposez un seul fichier à la fois.</translation>
    </message>
    <message>
        <source>Each cell has a place per stream, in this order: {streams}. Marks: {marks}.</source>
        <translation>Chaque cellule a une place par volet, dans cet ordre&#xa0;: {streams}. Marques&#xa0;: {marks}.</translation>
    </message>
    <message>
        <source>Each cell is a theme: they are lists side by side</source>
        <translation>Chaque cellule est un thème&#xa0;: ce sont des listes côte à côte</translation>
    </message>
    <message>
        <source>Edition {edition}, SHA-256 of its sources {checksum}</source>
        <translation>Édition {edition}, SHA-256 de ses sources {checksum}</translation>
    </message>
    <message>
        <source>Enablers</source>
        <comment>Column heading</comment>
        <translation>Leviers</translation>
    </message>
    <message>
        <source>Enablers and barriers</source>
        <comment>Column heading</comment>
        <translation>Leviers et freins</translation>
    </message>
    <message>
        <source>Enables the mechanisms</source>
        <translation>Favorise les mécanismes</translation>
    </message>
    <message>
        <source>Enables the mechanisms of {theme}</source>
        <translation>Favorise les mécanismes de {theme}</translation>
    </message>
    <message>
        <source>Enter another name, or remove the tag.</source>
        <translation>Saisissez un autre nom, ou retirez l’étiquette.</translation>
    </message>
    <message>
        <source>Enter the name of a file.</source>
        <translation>Saisissez le nom d’un fichier.</translation>
    </message>
    <message>
        <source>Everything but the window works here too: see “qicbrowser --help”.</source>
        <translation>Tout sauf la fenêtre fonctionne aussi ici&#xa0;: voir «&#xa0;qicbrowser --help&#xa0;».</translation>
    </message>
    <message>
        <source>Everything the review cites</source>
        <translation>Tout ce que la revue cite</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>Column heading</comment>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>Name of a fact</comment>
        <translation>Données probantes</translation>
    </message>
    <message>
        <source>Evidence: {stream}</source>
        <comment>Column heading</comment>
        <translation>Preuves&#xa0;: {stream}</translation>
    </message>
    <message>
        <source>Exactly one column should hold the themes.</source>
        <translation>Une colonne, et une seule, doit contenir les thèmes.</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Classeur Excel (XLSX)</translation>
    </message>
    <message>
        <source>Export all of them as one file.</source>
        <translation>Exportez-les tous dans un seul fichier.</translation>
    </message>
    <message>
        <source>Export fewer publications at a time.</source>
        <translation>Exportez moins de publications à la fois.</translation>
    </message>
    <message>
        <source>Export fewer reviews into one file.</source>
        <translation>Exportez moins de revues dans un même fichier.</translation>
    </message>
    <message>
        <source>Export it again: it may have been cut off, or changed by hand.</source>
        <translation>Exportez-le de nouveau&#xa0;: il a pu être tronqué, ou modifié à la main.</translation>
    </message>
    <message>
        <source>Export it as JSON-LD.</source>
        <translation>Exportez-le en JSON-LD.</translation>
    </message>
    <message>
        <source>Export it framed, not flattened.</source>
        <translation>Exportez-le structuré (framed), et non aplati (flattened).</translation>
    </message>
    <message>
        <source>Export the notes again.</source>
        <translation>Exportez de nouveau les notes.</translation>
    </message>
    <message>
        <source>Export the notes as Web Annotations (.jsonld): in QIC Browser, with File &gt; Export notes… or “qicbrowser notes export -o notes.jsonld”.</source>
        <translation>Exportez les notes sous forme de Web Annotations (.jsonld)&#xa0;: dans QIC Browser, avec Fichier &gt; Exporter des notes… ou «&#xa0;qicbrowser notes export -o notes.jsonld&#xa0;».</translation>
    </message>
    <message>
        <source>Export the notes as Web Annotations (.jsonld); in Hypothesis, as JSON.</source>
        <translation>Exportez les notes sous forme de Web Annotations (.jsonld)&#xa0;; dans Hypothesis, en JSON.</translation>
    </message>
    <message>
        <source>Export the references as RIS, BibTeX or CSL-JSON.</source>
        <translation>Exportez les références au format RIS, BibTeX ou CSL-JSON.</translation>
    </message>
    <message>
        <source>Export the references as RIS, and attach that file.</source>
        <translation>Exportez les références au format RIS, et associez ce fichier.</translation>
    </message>
    <message>
        <source>Export the references as RIS, or paste them as a numbered list.</source>
        <translation>Exportez les références au format RIS, ou collez-les sous forme de liste numérotée.</translation>
    </message>
    <message>
        <source>Exported to {path}.</source>
        <translation>Exportée vers {path}.</translation>
    </message>
    <message>
        <source>Exported to {path}: {contents}.</source>
        <translation>Exporté vers {path}&#xa0;: {contents}.</translation>
    </message>
    <message>
        <source>Field</source>
        <comment>Column heading</comment>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Files of this kind cannot be read.</source>
        <translation>Les fichiers de ce type ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>Filter the contextual factors</source>
        <translation>Filtrer les facteurs contextuels</translation>
    </message>
    <message>
        <source>Finding</source>
        <comment>Column heading: what stands out</comment>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Findings</source>
        <comment>Column heading</comment>
        <translation>Constats</translation>
    </message>
    <message>
        <source>For QIC Browser, to reopen this export:</source>
        <translation>Pour QIC Browser, afin de rouvrir cette exportation&#xa0;:</translation>
    </message>
    <message>
        <source>For planning</source>
        <comment>Column heading</comment>
        <translation>Pour la planification</translation>
    </message>
    <message>
        <source>Free some space on the disk, or choose another one.</source>
        <translation>Libérez de l’espace sur le disque, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Give it another label, or leave it out. On the command line, --replace puts it in the place of the other.</source>
        <translation>Donnez-lui un autre libellé, ou omettez-le. En ligne de commande, --replace le met à la place de l’autre.</translation>
    </message>
    <message>
        <source>Grade</source>
        <comment>Column heading</comment>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Grade rank</source>
        <comment>Column heading</comment>
        <translation>Rang du grade</translation>
    </message>
    <message>
        <source>Graded differently from one theme to another</source>
        <translation>Grades différents d’un thème à l’autre</translation>
    </message>
    <message>
        <source>Graded differently in two streams</source>
        <comment>what stands out in a table</comment>
        <translation>Grades différents dans deux volets</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>Column heading</comment>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Group and theme</source>
        <translation>Groupe et thème</translation>
    </message>
    <message>
        <source>Hinders the mechanisms</source>
        <translation>Freine les mécanismes</translation>
    </message>
    <message>
        <source>Hinders the mechanisms of {theme}</source>
        <translation>Freine les mécanismes de {theme}</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Comment cela fonctionne</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>If it is the notes file of QIC Browser, export its notes as Web Annotations (.jsonld), with File &gt; Export notes… or “qicbrowser notes export -o notes.jsonld”.</source>
        <translation>S’il s’agit du fichier de notes de QIC Browser, exportez ses notes sous forme de Web Annotations (.jsonld), avec Fichier &gt; Exporter des notes… ou «&#xa0;qicbrowser notes export -o notes.jsonld&#xa0;».</translation>
    </message>
    <message>
        <source>If you know where it comes from, open it in Word or Excel and save it again.</source>
        <translation>Si vous savez d’où il vient, ouvrez-le dans Word ou Excel et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>Import it again.</source>
        <translation>Importez-le de nouveau.</translation>
    </message>
    <message>
        <source>Import the table once the note is saved.</source>
        <translation>Importez le tableau une fois la note enregistrée.</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n entries.</source>
        <comment>of a project</comment>
        <translation>
            <numerusform>%Ln entrée importée.</numerusform>
            <numerusform>%Ln entrées importées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n reviews.</source>
        <translation>
            <numerusform>%Ln revue importée.</numerusform>
            <numerusform>%Ln revues importées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n tables of {key}.</source>
        <translation>
            <numerusform>%Ln tableau de {key} importé.</numerusform>
            <numerusform>%Ln tableaux de {key} importés.</numerusform>
        </translation>
    </message>
    <message>
        <source>In EndNote, export with the output style “RefMan (RIS) Export”.</source>
        <translation>Dans EndNote, exportez avec le style de sortie «&#xa0;RefMan (RIS) Export&#xa0;».</translation>
    </message>
    <message>
        <source>In Ovid, export as “RIS”.</source>
        <translation>Dans Ovid, exportez en «&#xa0;RIS&#xa0;».</translation>
    </message>
    <message>
        <source>In place</source>
        <comment>contextual factors at a site</comment>
        <translation>En place</translation>
    </message>
    <message>
        <source>In that program, export the references as RIS.</source>
        <translation>Dans ce programme, exportez les références au format RIS.</translation>
    </message>
    <message>
        <source>In what context</source>
        <translation>Dans quel contexte</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Incluses</translation>
    </message>
    <message>
        <source>Included, in separate columns</source>
        <translation>Incluses, dans des colonnes séparées</translation>
    </message>
    <message>
        <source>Is the heading “{heading}” also the group of the first rows?</source>
        <translation>L’en-tête «&#xa0;{heading}&#xa0;» est-il aussi le groupe des premières lignes&#xa0;?</translation>
    </message>
    <message>
        <source>It both enables and hinders</source>
        <translation>Il favorise et freine à la fois</translation>
    </message>
    <message>
        <source>It has neither a title nor an author.</source>
        <translation>Elle n’a ni titre ni auteur.</translation>
    </message>
    <message>
        <source>It is a word of the statement</source>
        <translation>C’est un mot de l’énoncé</translation>
    </message>
    <message>
        <source>It is beside another column of titles.</source>
        <translation>Elle est à côté d’une autre colonne de titres.</translation>
    </message>
    <message>
        <source>It is listed as unknown.</source>
        <translation>Elle figure dans la liste comme inconnue.</translation>
    </message>
    <message>
        <source>It is longer than {most} characters.</source>
        <translation>Elle dépasse {most} caractères.</translation>
    </message>
    <message>
        <source>It is not a citation style. Styles for most journals are at https://www.zotero.org/styles.</source>
        <translation>Ce n’est pas un style de citation. Les styles de la plupart des périodiques se trouvent sur https://www.zotero.org/styles.</translation>
    </message>
    <message>
        <source>It is not a table of a review.</source>
        <translation>Ce n’est pas un tableau d’une revue.</translation>
    </message>
    <message>
        <source>It is the first column, and nothing else holds the themes.</source>
        <translation>C’est la première colonne, et rien d’autre ne contient les thèmes.</translation>
    </message>
    <message>
        <source>It is the last column of categories.</source>
        <translation>C’est la dernière colonne de catégories.</translation>
    </message>
    <message>
        <source>It matches several references: by {grounds}.</source>
        <comment>grounds is a list of several</comment>
        <translation>Elle correspond à plusieurs références (critères&#xa0;: {grounds}).</translation>
    </message>
    <message>
        <source>It repeats an earlier citation ({place}).</source>
        <translation>Elle répète une citation précédente ({place}).</translation>
    </message>
    <message>
        <source>It was exported from other reviews: import these first, or reopen it where it was exported.</source>
        <translation>L’exportation provient d’autres revues&#xa0;: importez-les d’abord, ou rouvrez-la là où elle a été faite.</translation>
    </message>
    <message>
        <source>It was left unchanged.</source>
        <translation>Le fichier n’a pas été modifié.</translation>
    </message>
    <message>
        <source>It was left unchanged. Move it away, or choose another folder with --data-dir.</source>
        <translation>Le fichier n’a pas été modifié. Déplacez-le, ou choisissez un autre dossier avec --data-dir.</translation>
    </message>
    <message>
        <source>Item {item}</source>
        <translation>Élément {item}</translation>
    </message>
    <message>
        <source>Item {item}: This is not a CSL-JSON item.</source>
        <translation>Élément {item}&#xa0;: ce n’est pas un élément CSL-JSON.</translation>
    </message>
    <message>
        <source>Its folder does not exist: create it, or choose another one.</source>
        <translation>Son dossier n’existe pas&#xa0;: créez-le, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Its passages are: {keys}.</source>
        <translation>Ses passages sont&#xa0;: {keys}.</translation>
    </message>
    <message>
        <source>Its structure is not that of a file from QIC Browser.</source>
        <translation>Sa structure n’est pas celle d’un fichier de QIC Browser.</translation>
    </message>
    <message>
        <source>Its {name} is that of the citation attached to {key}, but their titles differ.</source>
        <translation>Son {name} est celui de la citation associée à {key}, mais leurs titres diffèrent.</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, pour les programmes</translation>
    </message>
    <message>
        <source>Keep as printed</source>
        <translation>Conserver tel qu’imprimé</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Gardez-en une seule.</translation>
    </message>
    <message>
        <source>Kept as printed</source>
        <comment>what stands out in a table</comment>
        <translation>Conservé tel qu’imprimé</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>Column heading</comment>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>Column heading</comment>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>Column heading</comment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Label</source>
        <comment>Column heading</comment>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Labels of the person who shared this page</source>
        <comment>Column heading</comment>
        <translation>Libellés de la personne qui a partagé cette page</translation>
    </message>
    <message>
        <source>Leave one of them unmatched ({place}).</source>
        <translation>Laissez l’une d’elles sans correspondance ({place}).</translation>
    </message>
    <message>
        <source>Leave out its abstract, or shorten it.</source>
        <translation>Omettez son résumé, ou raccourcissez-le.</translation>
    </message>
    <message>
        <source>Leave the column out, or choose another format.</source>
        <translation>Omettez la colonne, ou choisissez un autre format.</translation>
    </message>
    <message>
        <source>Leave the order open</source>
        <translation>Ne pas fixer l’ordre</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Les omettre</translation>
    </message>
    <message>
        <source>Leave these options out.</source>
        <translation>Omettez ces options.</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>Column heading: how many studies are left</comment>
        <translation>Restantes</translation>
    </message>
    <message>
        <source>Licence</source>
        <comment>Column heading</comment>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Licence</source>
        <comment>Name of a fact</comment>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Ligne {line}</translation>
    </message>
    <message>
        <source>Line {line}: A comma or “{sign}” is missing before “{text}” in the entry “{entry}”.</source>
        <translation>Ligne {line}&#xa0;: il manque une virgule ou «&#xa0;{sign}&#xa0;» devant «&#xa0;{text}&#xa0;» dans l’entrée «&#xa0;{entry}&#xa0;».</translation>
    </message>
    <message>
        <source>Line {line}: A record begins before the one on line {begin} has ended (ER).</source>
        <translation>Ligne {line}&#xa0;: une notice commence avant la fin (ER) de celle de la ligne {begin}.</translation>
    </message>
    <message>
        <source>Line {line}: A value is missing in the entry “{entry}”.</source>
        <translation>Ligne {line}&#xa0;: il manque une valeur dans l’entrée «&#xa0;{entry}&#xa0;».</translation>
    </message>
    <message>
        <source>Line {line}: Elements are nested too deeply. The style was not added.</source>
        <translation>Ligne {line}&#xa0;: les éléments sont trop profondément imbriqués. Le style n’a pas été ajouté.</translation>
    </message>
    <message>
        <source>Line {line}: The entry is too long with the text that it inserts from elsewhere in the file.</source>
        <translation>Ligne {line}&#xa0;: l’entrée est trop longue avec le texte qu’elle insère d’ailleurs dans le fichier.</translation>
    </message>
    <message>
        <source>Line {line}: The entry “{entry}” does not end, or is longer than {most} characters.</source>
        <translation>Ligne {line}&#xa0;: l’entrée «&#xa0;{entry}&#xa0;» n’a pas de fin, ou dépasse {most} caractères.</translation>
    </message>
    <message>
        <source>Line {line}: The entry “{entry}” does not end.</source>
        <translation>Ligne {line}&#xa0;: l’entrée «&#xa0;{entry}&#xa0;» n’a pas de fin.</translation>
    </message>
    <message>
        <source>Line {line}: The entry “{entry}” has more than {most} fields.</source>
        <translation>Ligne {line}&#xa0;: l’entrée «&#xa0;{entry}&#xa0;» a plus de {most} champs.</translation>
    </message>
    <message>
        <source>Line {line}: The record that begins here has no end (ER).</source>
        <translation>Ligne {line}&#xa0;: la notice qui commence ici n’a pas de fin (ER).</translation>
    </message>
    <message>
        <source>Line {line}: There are more than {most} entries.</source>
        <translation>Ligne {line}&#xa0;: il y a plus de {most} entrées.</translation>
    </message>
    <message>
        <source>Line {line}: This field is longer than {most} characters.</source>
        <translation>Ligne {line}&#xa0;: ce champ dépasse {most} caractères.</translation>
    </message>
    <message>
        <source>Line {line}: This is not text.</source>
        <translation>Ligne {line}&#xa0;: ce n’est pas du texte.</translation>
    </message>
    <message>
        <source>Line {line}: This is not valid XML ({reason}). The style was not added.</source>
        <translation>Ligne {line}&#xa0;: ce n’est pas du XML valide ({reason}). Le style n’a pas été ajouté.</translation>
    </message>
    <message>
        <source>Line {line}: This line does not belong to a field.</source>
        <translation>Ligne {line}&#xa0;: cette ligne n’appartient à aucun champ.</translation>
    </message>
    <message>
        <source>Line {line}: This reference is longer than {most} characters.</source>
        <translation>Ligne {line}&#xa0;: cette référence dépasse {most} caractères.</translation>
    </message>
    <message>
        <source>Line {line}: “=” is missing after “{name}” in the entry “{entry}”.</source>
        <translation>Ligne {line}&#xa0;: il manque «&#xa0;=&#xa0;» après «&#xa0;{name}&#xa0;» dans l’entrée «&#xa0;{entry}&#xa0;».</translation>
    </message>
    <message>
        <source>Line {line}: “{tag}” is outside a record.</source>
        <translation>Ligne {line}&#xa0;: «&#xa0;{tag}&#xa0;» se trouve hors d’une notice.</translation>
    </message>
    <message>
        <source>Look for two entries with the same key, or a value of the wrong type. Nothing was written.</source>
        <translation>Cherchez deux entrées de même clé, ou une valeur d’un type erroné. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Many changes are still being saved.</source>
        <translation>De nombreuses modifications sont encore en cours d’enregistrement.</translation>
    </message>
    <message>
        <source>Map</source>
        <comment>Heading of a part of a page</comment>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Matched by {ground}.</source>
        <translation>Critère de correspondance&#xa0;: {ground}.</translation>
    </message>
    <message>
        <source>Mechanisms</source>
        <comment>Column heading</comment>
        <translation>Mécanismes</translation>
    </message>
    <message>
        <source>Merge some labels, or delete some.</source>
        <translation>Fusionnez quelques libellés, ou supprimez-en.</translation>
    </message>
    <message>
        <source>More than one column holds grades; the first one in each row is used.</source>
        <translation>Plusieurs colonnes contiennent des grades&#xa0;; la première dans chaque ligne est utilisée.</translation>
    </message>
    <message>
        <source>More than one column holds numbers of studies; the first one in each row is used.</source>
        <translation>Plusieurs colonnes contiennent des nombres d’études&#xa0;; la première dans chaque ligne est utilisée.</translation>
    </message>
    <message>
        <source>Most of its cells look like it.</source>
        <translation>La plupart de ses cellules en ont l’air.</translation>
    </message>
    <message>
        <source>Move it away, or choose another folder with --data-dir.</source>
        <translation>Déplacez-le, ou choisissez un autre dossier avec --data-dir.</translation>
    </message>
    <message>
        <source>My label</source>
        <comment>Column heading</comment>
        <translation>Mon libellé</translation>
    </message>
    <message>
        <source>My labels</source>
        <translation>Mes libellés</translation>
    </message>
    <message>
        <source>My labels</source>
        <comment>Column heading</comment>
        <translation>Mes libellés</translation>
    </message>
    <message>
        <source>My mark</source>
        <comment>Column heading</comment>
        <translation>Ma marque</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Mes notes</translation>
    </message>
    <message>
        <source>My reason</source>
        <comment>Column heading</comment>
        <translation>Ma raison</translation>
    </message>
    <message>
        <source>My reason:</source>
        <comment>before the reader&apos;s own words</comment>
        <translation>Ma raison&#xa0;:</translation>
    </message>
    <message>
        <source>N = {printed} is printed, but the number of studies cited is {cited}.</source>
        <translation>N = {printed} est imprimé, mais le nombre d’études citées est {cited}.</translation>
    </message>
    <message>
        <source>Name a file of that folder.</source>
        <translation>Indiquez un fichier de ce dossier.</translation>
    </message>
    <message>
        <source>Name a reference by its label, or one of these: {names}.</source>
        <translation>Indiquez une référence par son libellé, ou l’un des éléments suivants&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Name a reference by its label: the table has no streams and no grades.</source>
        <translation>Indiquez une référence par son libellé&#xa0;: le tableau n’a ni volets ni grades.</translation>
    </message>
    <message>
        <source>Name an existing folder with -o, or a file whose name ends in .qiclibrary.</source>
        <translation>Indiquez un dossier existant avec -o, ou un fichier dont le nom se termine par .qiclibrary.</translation>
    </message>
    <message>
        <source>Name one or more of them, or write --all.</source>
        <translation>Indiquez-en une ou plusieurs, ou écrivez --all.</translation>
    </message>
    <message>
        <source>Name one or several reviews, or share all.</source>
        <translation>Indiquez une ou plusieurs revues, ou partagez-les toutes.</translation>
    </message>
    <message>
        <source>Name one with --data-dir or {variable}.</source>
        <translation>Indiquez-en un avec --data-dir ou {variable}.</translation>
    </message>
    <message>
        <source>Name the folder that holds the sources.</source>
        <translation>Indiquez le dossier qui contient les sources.</translation>
    </message>
    <message>
        <source>Name themes of one table: streams and grades are those of a table.</source>
        <translation>Indiquez des thèmes d’un même tableau&#xa0;: les volets et les grades sont ceux d’un tableau.</translation>
    </message>
    <message>
        <source>Name two themes or more.</source>
        <translation>Indiquez au moins deux thèmes.</translation>
    </message>
    <message>
        <source>Neither the heading nor the cells say what it holds.</source>
        <translation>Ni l’en-tête ni les cellules ne disent ce qu’elle contient.</translation>
    </message>
    <message>
        <source>Next studies</source>
        <translation>Études suivantes</translation>
    </message>
    <message>
        <source>Next themes</source>
        <translation>Thèmes suivants</translation>
    </message>
    <message>
        <source>No backup of your notes was made in {folder}: {reason}.</source>
        <translation>Aucune sauvegarde de vos notes n’a été faite dans {folder}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>No citation is attached to this reference.</source>
        <translation>Aucune citation n’est associée à cette référence.</translation>
    </message>
    <message>
        <source>No citation was found.</source>
        <translation>Aucune citation n’a été trouvée.</translation>
    </message>
    <message>
        <source>No column of contextual factors was found that the signs of this column belong to.</source>
        <translation>Aucune colonne de facteurs contextuels à laquelle se rapporteraient les signes de cette colonne n’a été trouvée.</translation>
    </message>
    <message>
        <source>No contextual factor was found.</source>
        <translation>Aucun facteur contextuel n’a été trouvé.</translation>
    </message>
    <message>
        <source>No other window can be opened on {path}.</source>
        <translation>Aucune autre fenêtre ne peut être ouverte sur {path}.</translation>
    </message>
    <message>
        <source>No outcome stated</source>
        <comment>what stands out in a table</comment>
        <translation>Aucun effet indiqué</translation>
    </message>
    <message>
        <source>No permission to write the file: check its permissions and its folder&apos;s.</source>
        <translation>Pas de permission d’écrire le fichier&#xa0;: vérifiez ses permissions et celles de son dossier.</translation>
    </message>
    <message>
        <source>No results, even with any one part removed.</source>
        <translation>Aucun résultat, quelle que soit la partie retirée.</translation>
    </message>
    <message>
        <source>No results.</source>
        <translation>Aucun résultat.</translation>
    </message>
    <message>
        <source>No review is named.</source>
        <translation>Aucune revue n’est indiquée.</translation>
    </message>
    <message>
        <source>No table was found in this text.</source>
        <translation>Aucun tableau n’a été trouvé dans ce texte.</translation>
    </message>
    <message>
        <source>No themes were chosen.</source>
        <translation>Aucun thème n’a été choisi.</translation>
    </message>
    <message>
        <source>No words were selected.</source>
        <translation>Aucun mot n’a été sélectionné.</translation>
    </message>
    <message>
        <source>No: it is a row like the others</source>
        <translation>Non&#xa0;: c’est une ligne comme les autres</translation>
    </message>
    <message>
        <source>No: these are headings of the same table</source>
        <translation>Non&#xa0;: ce sont des en-têtes du même tableau</translation>
    </message>
    <message>
        <source>None of the themes of this export are in this evidence.</source>
        <translation>Aucun des thèmes de cette exportation n’est dans ces données probantes.</translation>
    </message>
    <message>
        <source>None of the themes shown cites a study.</source>
        <translation>Aucun des thèmes affichés ne cite d’étude.</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>Sans grade</translation>
    </message>
    <message>
        <source>Not imported, because what they are on is not in your library: {contents}.</source>
        <translation>Éléments non importés, car ce qu’ils concernent n’est pas dans votre bibliothèque&#xa0;: {contents}.</translation>
    </message>
    <message>
        <source>Not in this edition of the evidence</source>
        <comment>Heading of a report</comment>
        <translation>Absent de cette édition des données probantes</translation>
    </message>
    <message>
        <source>Not included</source>
        <translation>Non incluses</translation>
    </message>
    <message>
        <source>Not marked yet</source>
        <comment>contextual factors at a site</comment>
        <translation>Pas encore marqué</translation>
    </message>
    <message>
        <source>Not relevant</source>
        <comment>contextual factors at a site</comment>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Note ID</source>
        <comment>Column heading</comment>
        <translation>ID de la note</translation>
    </message>
    <message>
        <source>Note, highlight or star</source>
        <translation>Note, surlignage ou étoile</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>Column heading</comment>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>Name of a fact</comment>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>Heading of a report</comment>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>Title of a report</comment>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Notes of the person who shared this page</source>
        <comment>Heading</comment>
        <translation>Notes de la personne qui a partagé cette page</translation>
    </message>
    <message>
        <source>Notes to the table</source>
        <translation>Notes du tableau</translation>
    </message>
    <message>
        <source>Nothing in it can be read.</source>
        <translation>Rien de son contenu ne peut être lu.</translation>
    </message>
    <message>
        <source>Nothing in it could be read. Import the reviews again.</source>
        <translation>Rien de son contenu n’a pu être lu. Importez de nouveau les revues.</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>Rien de particulier.</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>Rien n’a été exporté.</translation>
    </message>
    <message>
        <source>Nothing was read. Export the file again, or correct that line.</source>
        <translation>Rien n’a été lu. Exportez de nouveau le fichier, ou corrigez cette ligne.</translation>
    </message>
    <message>
        <source>Nothing was read. Export the file again, or remove that item.</source>
        <translation>Rien n’a été lu. Exportez de nouveau le fichier, ou retirez cet élément.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Of {theme}, without a sign in the table</source>
        <translation>De {theme}, sans signe dans le tableau</translation>
    </message>
    <message>
        <source>Older copies may be in {folder}.</source>
        <translation>Des copies plus anciennes sont peut-être dans {folder}.</translation>
    </message>
    <message>
        <source>On: {where}</source>
        <comment>The theme or reference of a note</comment>
        <translation>Sur&#xa0;: {where}</translation>
    </message>
    <message>
        <source>One row per appraisal</source>
        <translation>Une ligne par appréciation</translation>
    </message>
    <message>
        <source>One row per note, notes only</source>
        <translation>Une ligne par note, notes seulement</translation>
    </message>
    <message>
        <source>One row per passage</source>
        <translation>Une ligne par passage</translation>
    </message>
    <message>
        <source>One row per theme</source>
        <translation>Une ligne par thème</translation>
    </message>
    <message>
        <source>One study: {label}</source>
        <translation>Une seule étude&#xa0;: {label}</translation>
    </message>
    <message>
        <source>One theme</source>
        <translation>Un seul thème</translation>
    </message>
    <message>
        <source>Open a page that shows the table as text, such as the article at PubMed Central, or paste the table.</source>
        <translation>Ouvrez une page qui montre le tableau sous forme de texte, comme l’article sur PubMed Central, ou collez le tableau.</translation>
    </message>
    <message>
        <source>Open a table (HTML, XML, DOCX, XLSX, CSV), reviews (.qiclibrary), citations (RIS, BibTeX, NBIB, CSL-JSON, a reference list as .txt), notes (JSON-LD) or a project (.qicproject).</source>
        <translation>Ouvrez un tableau (HTML, XML, DOCX, XLSX, CSV), des revues (.qiclibrary), des citations (RIS, BibTeX, NBIB, CSL-JSON, une liste de références en .txt), des notes (JSON-LD) ou un projet (.qicproject).</translation>
    </message>
    <message>
        <source>Open it in its program and save it as .xlsx or .docx.</source>
        <translation>Ouvrez-le dans son programme et enregistrez-le en .xlsx ou .docx.</translation>
    </message>
    <message>
        <source>Open it in its program, save a copy without a password, and choose that.</source>
        <translation>Ouvrez-le dans son programme, enregistrez une copie sans mot de passe, et choisissez-la.</translation>
    </message>
    <message>
        <source>Open it when the import is done, or cancel the import first.</source>
        <translation>Ouvrez-le une fois l’importation terminée, ou annulez d’abord l’importation.</translation>
    </message>
    <message>
        <source>Open it with that version, or choose another folder with --data-dir.</source>
        <translation>Ouvrez-le avec cette version, ou choisissez un autre dossier avec --data-dir.</translation>
    </message>
    <message>
        <source>Other columns under the same heading hold it.</source>
        <translation>D’autres colonnes sous le même en-tête le contiennent.</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <comment>Column heading</comment>
        <translation>Effets</translation>
    </message>
    <message>
        <source>PDF, a theme on one page</source>
        <translation>PDF, un thème sur une page</translation>
    </message>
    <message>
        <source>PDF, as it is printed</source>
        <translation>PDF, tel qu’à l’impression</translation>
    </message>
    <message>
        <source>PMID</source>
        <comment>Column heading</comment>
        <translation>PMID</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>Column heading: the part of a pathway</comment>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Part of a theme</source>
        <comment>Column heading</comment>
        <translation>Partie d’un thème</translation>
    </message>
    <message>
        <source>Part of the file is damaged. Close the program and start it again: it sets the damaged file aside and keeps what can be read of it.</source>
        <translation>Une partie du fichier est endommagée. Fermez le programme et redémarrez-le&#xa0;: il met de côté le fichier endommagé et garde ce qui peut en être lu.</translation>
    </message>
    <message>
        <source>Part of your notes file is damaged.</source>
        <translation>Une partie de votre fichier de notes est endommagée.</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <comment>Name of a list of links</comment>
        <translation>Parties de cette page</translation>
    </message>
    <message>
        <source>Passage</source>
        <comment>Column heading</comment>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Passage key</source>
        <comment>Column heading</comment>
        <translation>Clé du passage</translation>
    </message>
    <message>
        <source>Passages</source>
        <comment>Column heading</comment>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Paste fewer publications at a time.</source>
        <translation>Collez moins de publications à la fois.</translation>
    </message>
    <message>
        <source>Pasted content</source>
        <comment>instead of the name of a file</comment>
        <translation>Contenu collé</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Planning sheet</source>
        <comment>Title of a sheet</comment>
        <translation>Fiche de planification</translation>
    </message>
    <message>
        <source>Planning sheet: {site}</source>
        <translation>Fiche de planification&#xa0;: {site}</translation>
    </message>
    <message>
        <source>Position</source>
        <comment>Column heading</comment>
        <translation>Position</translation>
    </message>
    <message>
        <source>Present, of no single sign</source>
        <comment>contextual factors at a site</comment>
        <translation>Présent, sans signe unique</translation>
    </message>
    <message>
        <source>Previous studies</source>
        <translation>Études précédentes</translation>
    </message>
    <message>
        <source>Previous themes</source>
        <translation>Thèmes précédents</translation>
    </message>
    <message>
        <source>Printed number of studies</source>
        <comment>what stands out in a table</comment>
        <translation>Nombre d’études imprimé</translation>
    </message>
    <message>
        <source>Printed numbers</source>
        <comment>Column heading</comment>
        <translation>Nombres imprimés</translation>
    </message>
    <message>
        <source>Quality of evidence</source>
        <translation>Qualité des preuves</translation>
    </message>
    <message>
        <source>Quotation marks do not match, so they were read as part of the text.</source>
        <translation>Les guillemets ne vont pas par paires et ont donc été lus comme faisant partie du texte.</translation>
    </message>
    <message>
        <source>Quote</source>
        <comment>Column heading</comment>
        <translation>Extrait</translation>
    </message>
    <message>
        <source>RIS, PubMed (.nbib), BibTeX, CSL-JSON and a numbered list of references can be read.</source>
        <translation>RIS, PubMed (.nbib), BibTeX, CSL-JSON et une liste numérotée de références peuvent être lus.</translation>
    </message>
    <message>
        <source>Readwise does not say which passage a highlight is in. Write these notes in QIC Browser.</source>
        <translation>Readwise ne dit pas dans quel passage se trouve un surlignage. Écrivez ces notes dans QIC Browser.</translation>
    </message>
    <message>
        <source>Reason for the grade</source>
        <comment>Column heading</comment>
        <translation>Raison du grade</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>Column heading</comment>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Record key</source>
        <comment>Column heading</comment>
        <translation>Clé de l’élément</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>Column heading</comment>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Reference key</source>
        <comment>Column heading</comment>
        <translation>Clé de la référence</translation>
    </message>
    <message>
        <source>Reference {number}</source>
        <translation>Référence {number}</translation>
    </message>
    <message>
        <source>Reference {number} of {review}</source>
        <translation>Référence {number} de {review}</translation>
    </message>
    <message>
        <source>Reference {reference} has no grade, though others in its cell have one.</source>
        <translation>La référence {reference} n’a pas de grade, alors que d’autres dans sa cellule en ont un.</translation>
    </message>
    <message>
        <source>Reference {reference} is not in the file&apos;s own list.</source>
        <translation>La référence {reference} n’est pas dans la liste du fichier lui-même.</translation>
    </message>
    <message>
        <source>Reference {reference} is printed twice in one cell with the grade {grade}.</source>
        <translation>La référence {reference} est imprimée deux fois dans une même cellule avec le grade {grade}.</translation>
    </message>
    <message>
        <source>References</source>
        <comment>Column heading</comment>
        <translation>Références</translation>
    </message>
    <message>
        <source>References</source>
        <comment>Heading of the reference list</comment>
        <translation>Références</translation>
    </message>
    <message>
        <source>Reinstall the program, or rebuild the file with “qicbrowser build”.</source>
        <translation>Réinstallez le programme, ou reconstruisez le fichier avec «&#xa0;qicbrowser build&#xa0;».</translation>
    </message>
    <message>
        <source>Remarks</source>
        <comment>Column heading</comment>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Remove it first (“qicbrowser references style remove {name}”), or rename your file.</source>
        <translation>Retirez-le d’abord («&#xa0;qicbrowser references style remove {name}&#xa0;»), ou renommez votre fichier.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Retirez-le.</translation>
    </message>
    <message>
        <source>Remove some marks.</source>
        <translation>Retirez quelques marques.</translation>
    </message>
    <message>
        <source>Remove some.</source>
        <translation>Retirez-en quelques-unes.</translation>
    </message>
    <message>
        <source>Remove “{part}”: {count}</source>
        <comment>{count} is such as: 2 themes</comment>
        <translation>Retirer «&#xa0;{part}&#xa0;»&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>Column heading</comment>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Review DOI</source>
        <comment>Column heading</comment>
        <translation>DOI de la revue</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>Column heading</comment>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Row</source>
        <comment>Column heading</comment>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Row type</source>
        <comment>Name of a fact</comment>
        <translation>Type de ligne</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <comment>a row of the source table</comment>
        <translation>Ligne {number}</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <comment>a place in a table</comment>
        <translation>Ligne {row}</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”</source>
        <comment>a place in a table</comment>
        <translation>Ligne {row}, colonne «&#xa0;{column}&#xa0;»</translation>
    </message>
    <message>
        <source>Rows</source>
        <comment>Name of a fact</comment>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Save a copy that has only the tables you need, and choose that.</source>
        <translation>Enregistrez une copie ne contenant que les tableaux dont vous avez besoin, et choisissez-la.</translation>
    </message>
    <message>
        <source>Save it again as CSV, UTF-8.</source>
        <translation>Enregistrez-le de nouveau en CSV, UTF-8.</translation>
    </message>
    <message>
        <source>Save it again with “qicbrowser import --save-recipe”.</source>
        <translation>Enregistrez-la de nouveau avec «&#xa0;qicbrowser import --save-recipe&#xa0;».</translation>
    </message>
    <message>
        <source>Save only the part with the table, and open that.</source>
        <translation>Enregistrez seulement la partie contenant le tableau, et ouvrez-la.</translation>
    </message>
    <message>
        <source>Save the page as HTML, or copy the table and paste it.</source>
        <translation>Enregistrez la page en HTML, ou copiez le tableau et collez-le.</translation>
    </message>
    <message>
        <source>Save the reference list as plain text, or export the references as RIS.</source>
        <translation>Enregistrez la liste de références en texte brut, ou exportez les références au format RIS.</translation>
    </message>
    <message>
        <source>Save them as a file, or choose fewer.</source>
        <translation>Enregistrez-les dans un fichier, ou choisissez-en moins.</translation>
    </message>
    <message>
        <source>Say of columns that are not groups of themes that they hold something else, such as notes.</source>
        <translation>Pour les colonnes qui ne sont pas des groupes de thèmes, dites qu’elles contiennent autre chose, par exemple des notes.</translation>
    </message>
    <message>
        <source>Say which review the table is from, with --title.</source>
        <translation>Dites de quelle revue vient le tableau, avec --title.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <comment>Column heading</comment>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Scenario without a name</source>
        <comment>one that was recovered from a damaged file</comment>
        <translation>Scénario sans nom</translation>
    </message>
    <message>
        <source>Search everywhere: {count}</source>
        <comment>{count} is such as: 2 themes</comment>
        <translation>Rechercher partout&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Search for {part}: {count}</source>
        <comment>{count} is such as: 2 themes</comment>
        <translation>Rechercher {part}&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Search in this page</source>
        <translation>Rechercher dans cette page</translation>
    </message>
    <message>
        <source>Select some words on the page first.</source>
        <translation>Sélectionnez d’abord des mots sur la page.</translation>
    </message>
    <message>
        <source>Select the whole table in the web page or document, copy it, and paste it here.</source>
        <translation>Sélectionnez tout le tableau dans la page web ou le document, copiez-le, et collez-le ici.</translation>
    </message>
    <message>
        <source>Select words of a passage.</source>
        <translation>Sélectionnez des mots d’un passage.</translation>
    </message>
    <message>
        <source>Selection</source>
        <comment>Name of a fact</comment>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Separate at {separator}</source>
        <comment>tabs, semicolons, commas or vertical bars</comment>
        <translation>Séparer aux {separator}</translation>
    </message>
    <message>
        <source>Separate themes</source>
        <translation>Thèmes distincts</translation>
    </message>
    <message>
        <source>Set the clocks of both computers, and correct it.</source>
        <translation>Réglez l’horloge des deux ordinateurs, et corrigez la date.</translation>
    </message>
    <message>
        <source>Several files were dropped together; none was opened.</source>
        <translation>Plusieurs fichiers ont été déposés ensemble&#xa0;; aucun n’a été ouvert.</translation>
    </message>
    <message>
        <source>Several tables are in your library: name one with --table.</source>
        <translation>Plusieurs tableaux sont dans votre bibliothèque&#xa0;: indiquez-en un avec --table.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Raccourcissez-le.</translation>
    </message>
    <message>
        <source>Shorten the name.</source>
        <translation>Raccourcissez le nom.</translation>
    </message>
    <message>
        <source>Shorten the reason.</source>
        <translation>Raccourcissez la raison.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
    <message>
        <source>Sign</source>
        <comment>Column heading: whether a contextual factor enables or hinders</comment>
        <translation>Signe</translation>
    </message>
    <message>
        <source>Site without a name</source>
        <comment>one that was recovered from a damaged file</comment>
        <translation>Site sans nom</translation>
    </message>
    <message>
        <source>Skip to the themes</source>
        <translation>Aller directement aux thèmes</translation>
    </message>
    <message>
        <source>Some statements have a sign in words. Are those without one enablers?</source>
        <translation>Certains énoncés ont un signe exprimé par un mot. Ceux qui n’en ont pas sont-ils des leviers&#xa0;?</translation>
    </message>
    <message>
        <source>Some symbols or equations of the document were not read. Compare the cells with the document.</source>
        <translation>Certains symboles ou équations du document n’ont pas été lus. Comparez les cellules avec le document.</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>Name of a fact</comment>
        <translation>Source</translation>
    </message>
    <message>
        <source>Source and licence</source>
        <comment>Heading of a part of a page</comment>
        <translation>Source et licence</translation>
    </message>
    <message>
        <source>Sources</source>
        <comment>Heading</comment>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Split it into two notes.</source>
        <translation>Partagez-la en deux notes.</translation>
    </message>
    <message>
        <source>Split it into two.</source>
        <translation>Partagez le contenu en deux.</translation>
    </message>
    <message>
        <source>Starred</source>
        <comment>Column heading</comment>
        <translation>Avec étoile</translation>
    </message>
    <message>
        <source>Start the program again: it recovers what can be read.</source>
        <translation>Redémarrez le programme&#xa0;: il récupère ce qui peut être lu.</translation>
    </message>
    <message>
        <source>Stream</source>
        <comment>Column heading</comment>
        <translation>Volet</translation>
    </message>
    <message>
        <source>Studies</source>
        <comment>Column heading</comment>
        <translation>Études</translation>
    </message>
    <message>
        <source>Studies cited</source>
        <translation>Études citées</translation>
    </message>
    <message>
        <source>Studies counted</source>
        <comment>Column heading</comment>
        <translation>Études prises en compte</translation>
    </message>
    <message>
        <source>Studies printed</source>
        <comment>Column heading</comment>
        <translation>Nombre d’études imprimé</translation>
    </message>
    <message>
        <source>Studies without a citation</source>
        <comment>what stands out in a table</comment>
        <translation>Études sans citation</translation>
    </message>
    <message>
        <source>Study</source>
        <comment>Column heading</comment>
        <translation>Étude</translation>
    </message>
    <message>
        <source>Study quality</source>
        <comment>Column heading</comment>
        <translation>Qualité de l’étude</translation>
    </message>
    <message>
        <source>Study {number} is listed twice as {grade}.</source>
        <translation>L’étude {number} figure deux fois dans la liste avec le grade {grade}.</translation>
    </message>
    <message>
        <source>Styles for most journals are at https://www.zotero.org/styles.</source>
        <translation>Les styles de la plupart des périodiques se trouvent sur https://www.zotero.org/styles.</translation>
    </message>
    <message>
        <source>Tab-separated (TSV)</source>
        <translation>Séparé par des tabulations (TSV)</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>Column heading</comment>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Table row</source>
        <comment>Column heading</comment>
        <translation>Ligne du tableau</translation>
    </message>
    <message>
        <source>Table title</source>
        <comment>Column heading</comment>
        <translation>Titre du tableau</translation>
    </message>
    <message>
        <source>Table without a number or title</source>
        <comment>a heading on the command line</comment>
        <translation>Tableau sans numéro ni titre</translation>
    </message>
    <message>
        <source>Table without a number: {title}</source>
        <comment>a heading on the command line</comment>
        <translation>Tableau sans numéro&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Table {label} is an image, and cannot be read.</source>
        <translation>Le tableau {label} est une image et ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Table {label} of this review is in the library already.</source>
        <translation>Le tableau {label} de cette revue est déjà dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Table {label} {title}</source>
        <comment>a heading on the command line</comment>
        <translation>Tableau {label} {title}</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>Tableau {number}</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <comment>a table without a title</comment>
        <translation>Tableau {number}</translation>
    </message>
    <message>
        <source>Table {table}, row {row}, column “{column}”: {problem}</source>
        <translation>Tableau {table}, ligne {row}, colonne «&#xa0;{column}&#xa0;»&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>Table {table}, row {row}: {problem}</source>
        <translation>Tableau {table}, ligne {row}&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>Table {table}: {problem}</source>
        <translation>Tableau {table}&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>Tags</source>
        <comment>Column heading</comment>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Text is never written as a formula. The sheet “About” has the source and licence.</source>
        <translation>Le texte n’est jamais écrit comme une formule. La feuille «&#xa0;About&#xa0;» donne la source et la licence.</translation>
    </message>
    <message>
        <source>Text is written unchanged, even where a spreadsheet could read it as a formula.</source>
        <translation>Le texte est écrit sans changement, même là où un tableur pourrait le lire comme une formule.</translation>
    </message>
    <message>
        <source>Text key</source>
        <comment>Column heading</comment>
        <translation>Clé du texte</translation>
    </message>
    <message numerus="yes">
        <source>Text that a spreadsheet could read as a formula gets an apostrophe: %n cells.</source>
        <translation>
            <numerusform>Le texte qu’un tableur pourrait lire comme une formule reçoit une apostrophe&#xa0;: %Ln cellule.</numerusform>
            <numerusform>Le texte qu’un tableur pourrait lire comme une formule reçoit une apostrophe&#xa0;: %Ln cellules.</numerusform>
        </translation>
    </message>
    <message>
        <source>Text that a spreadsheet could read as a formula gets an apostrophe; the number of cells is shown after export.</source>
        <translation>Le texte qu’un tableur pourrait lire comme une formule reçoit une apostrophe&#xa0;; le nombre de cellules est indiqué après l’exportation.</translation>
    </message>
    <message>
        <source>The N printed beside the title; blank where none is</source>
        <translation>Le N imprimé à côté du titre&#xa0;; vide s’il n’y en a pas</translation>
    </message>
    <message>
        <source>The authors and the year of the review</source>
        <translation>Les auteurs et l’année de la revue</translation>
    </message>
    <message>
        <source>The backup {name} is damaged, and was left unchanged.</source>
        <translation>La sauvegarde {name} est endommagée et n’a pas été modifiée.</translation>
    </message>
    <message>
        <source>The barriers, one per line</source>
        <translation>Les freins, un par ligne</translation>
    </message>
    <message>
        <source>The bundled reviews are shown.</source>
        <translation>Les revues fournies avec le programme sont affichées.</translation>
    </message>
    <message>
        <source>The cell covers columns that hold different things.</source>
        <translation>La cellule s’étend sur des colonnes de contenu différent.</translation>
    </message>
    <message>
        <source>The cells of the passage&apos;s row that the reader corrected, one per line: as printed, and what it was read as</source>
        <translation>Les cellules de la ligne du passage que le lecteur a corrigées, une par ligne&#xa0;: telles qu’imprimées, et telles qu’elles ont été lues</translation>
    </message>
    <message>
        <source>The cells of the theme&apos;s rows that the reader corrected, one per line: as printed, and what it was read as</source>
        <translation>Les cellules des lignes du thème que le lecteur a corrigées, une par ligne&#xa0;: telles qu’imprimées, et telles qu’elles ont été lues</translation>
    </message>
    <message>
        <source>The cells were separated at {used}, as you answered.</source>
        <translation>Les cellules ont été séparées aux {used}, selon votre réponse.</translation>
    </message>
    <message>
        <source>The cells were separated at {used}. They would fit equally well at {other}. Which is right?</source>
        <translation>Les cellules ont été séparées aux {used}. Une séparation aux {other} conviendrait aussi bien. Laquelle est correcte&#xa0;?</translation>
    </message>
    <message>
        <source>The chosen reviews have no themes.</source>
        <translation>Les revues choisies n’ont pas de thèmes.</translation>
    </message>
    <message>
        <source>The citation processor cannot use this style ({reason}). It was not added.</source>
        <translation>Le processeur de citations ne peut pas utiliser ce style ({reason}). Il n’a pas été ajouté.</translation>
    </message>
    <message>
        <source>The clipboard has no table.</source>
        <translation>Le presse-papiers ne contient pas de tableau.</translation>
    </message>
    <message>
        <source>The clipboard holds up to {most} rows; this export has {rows}.</source>
        <translation>Le presse-papiers contient au plus {most} lignes&#xa0;; cette exportation en compte {rows}.</translation>
    </message>
    <message>
        <source>The column is empty.</source>
        <translation>La colonne est vide.</translation>
    </message>
    <message>
        <source>The columns are: {names}.</source>
        <translation>Les colonnes sont&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>The contents of the file are too large once they are unpacked.</source>
        <translation>Le contenu du fichier est trop volumineux une fois décompressé.</translation>
    </message>
    <message>
        <source>The contextual factors that both enable and hinder, one per line</source>
        <translation>Les facteurs contextuels qui favorisent et freinent à la fois, un par ligne</translation>
    </message>
    <message>
        <source>The contextual factors without a sign, one per line</source>
        <translation>Les facteurs contextuels sans signe, un par ligne</translation>
    </message>
    <message>
        <source>The description of {name} would replace it: move it, or choose another name.</source>
        <translation>La description de {name} le remplacerait&#xa0;: déplacez-le, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The digits are references</source>
        <translation>Les chiffres sont des références</translation>
    </message>
    <message>
        <source>The digits belong to the words</source>
        <translation>Les chiffres font partie des mots</translation>
    </message>
    <message>
        <source>The disk is full: free some space, then try again.</source>
        <translation>Le disque est plein&#xa0;: libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk reported an error: check that it is connected and not full, then try again.</source>
        <translation>Le disque a signalé une erreur&#xa0;: vérifiez qu’il est connecté et qu’il n’est pas plein, puis réessayez.</translation>
    </message>
    <message>
        <source>The document has tracked changes. Insertions were read; deletions were not.</source>
        <translation>Le document contient des modifications suivies. Les insertions ont été lues, les suppressions ne l’ont pas été.</translation>
    </message>
    <message>
        <source>The document is too long, or too deeply nested, to be read.</source>
        <translation>Le document est trop long, ou trop profondément imbriqué, pour être lu.</translation>
    </message>
    <message>
        <source>The enablers, one per line</source>
        <translation>Les leviers, un par ligne</translation>
    </message>
    <message>
        <source>The evidence file may be damaged.</source>
        <translation>Le fichier des données probantes est peut-être endommagé.</translation>
    </message>
    <message>
        <source>The evidence file {path} cannot be read: {reason}.</source>
        <translation>Le fichier des données probantes {path} ne peut pas être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The evidence file {path} is missing.</source>
        <translation>Le fichier des données probantes {path} est introuvable.</translation>
    </message>
    <message>
        <source>The evidence is being read, so it was not replaced.</source>
        <translation>Les données probantes sont en cours de lecture et n’ont donc pas été remplacées.</translation>
    </message>
    <message>
        <source>The file defines XML entities, which Word and Excel do not write.</source>
        <translation>Le fichier définit des entités XML, ce que Word et Excel ne font pas.</translation>
    </message>
    <message>
        <source>The file does not say in which encoding it is. It was read as {encoding}. Which of these words are right?</source>
        <translation>Le fichier n’indique pas son encodage. Il a été lu en {encoding}. Lesquels de ces mots sont corrects&#xa0;?</translation>
    </message>
    <message>
        <source>The file does not say where it is from: name the source where you pass it on.</source>
        <translation>Le fichier ne dit pas d’où il vient&#xa0;: citez la source là où vous le transmettez.</translation>
    </message>
    <message>
        <source>The file does not say which number it has.</source>
        <translation>Le fichier ne dit pas quel est son numéro.</translation>
    </message>
    <message>
        <source>The file has macros. They were not run.</source>
        <translation>Le fichier contient des macros. Elles n’ont pas été exécutées.</translation>
    </message>
    <message>
        <source>The file includes its source and licence.</source>
        <translation>Le fichier contient sa source et sa licence.</translation>
    </message>
    <message>
        <source>The file is damaged or was cut off.</source>
        <translation>Le fichier est endommagé ou a été tronqué.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8 and was read as Latin-1 (Windows-1252). Check the accented letters.</source>
        <translation>Le fichier n’est pas en UTF-8 et a été lu en Latin-1 (Windows-1252). Vérifiez les lettres accentuées.</translation>
    </message>
    <message>
        <source>The file is not text in the encoding {encoding}.</source>
        <translation>Le fichier n’est pas du texte dans l’encodage {encoding}.</translation>
    </message>
    <message>
        <source>The file is protected by a password.</source>
        <translation>Le fichier est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>The file of imported reviews was damaged. It is now {path}.</source>
        <translation>Le fichier des revues importées était endommagé. C’est maintenant {path}.</translation>
    </message>
    <message>
        <source>The file of imported reviews was damaged. It was rebuilt from the imported files; the damaged one is {path}.</source>
        <translation>Le fichier des revues importées était endommagé. Il a été reconstruit à partir des fichiers importés&#xa0;; le fichier endommagé est {path}.</translation>
    </message>
    <message>
        <source>The file of reviews {path} is damaged, or was cut off.</source>
        <translation>Le fichier de revues {path} est endommagé, ou a été tronqué.</translation>
    </message>
    <message>
        <source>The file was moved or deleted meanwhile: put it back where it was, then try again, or restart the program.</source>
        <translation>Le fichier a été déplacé ou supprimé entre-temps&#xa0;: remettez-le à sa place, puis réessayez, ou redémarrez le programme.</translation>
    </message>
    <message>
        <source>The file was read as {encoding}, as you answered.</source>
        <translation>Le fichier a été lu en {encoding}, selon votre réponse.</translation>
    </message>
    <message>
        <source>The findings, one per line</source>
        <translation>Les constats, un par ligne</translation>
    </message>
    <message>
        <source>The first rows have no group</source>
        <translation>Les premières lignes n’ont pas de groupe</translation>
    </message>
    <message>
        <source>The folder for your notes, {folder}, cannot be created: {reason}.</source>
        <translation>Le dossier de vos notes, {folder}, ne peut pas être créé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The folder for your notes, {folder}, cannot be written to.</source>
        <translation>Le dossier de vos notes, {folder}, n’est pas accessible en écriture.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be found: the current folder no longer exists.</source>
        <translation>Le dossier {folder} est introuvable&#xa0;: le dossier actuel n’existe plus.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be found: there is no home folder for {user}.</source>
        <translation>Le dossier {folder} est introuvable&#xa0;: il n’y a pas de dossier personnel pour {user}.</translation>
    </message>
    <message>
        <source>The grade of the theme as a whole, as printed; of several rows, one per line</source>
        <translation>Le grade du thème dans son ensemble, tel qu’imprimé&#xa0;; s’il y a plusieurs lignes, un par ligne</translation>
    </message>
    <message>
        <source>The group of the theme in its source table, outermost first</source>
        <translation>Le groupe du thème dans son tableau source, en commençant par le plus général</translation>
    </message>
    <message>
        <source>The heading says “{heading}”.</source>
        <translation>L’en-tête dit «&#xa0;{heading}&#xa0;».</translation>
    </message>
    <message>
        <source>The headings should be: {headings}.</source>
        <translation>Les en-têtes doivent être&#xa0;: {headings}.</translation>
    </message>
    <message>
        <source>The key of the text the note is attached to</source>
        <translation>La clé du texte auquel la note est rattachée</translation>
    </message>
    <message>
        <source>The key of the theme or reference that the note is on</source>
        <translation>La clé du thème ou de la référence que la note concerne</translation>
    </message>
    <message>
        <source>The kind of study design, as the source table names it</source>
        <translation>Le type de plan d’étude, tel que le tableau source le nomme</translation>
    </message>
    <message>
        <source>The label&apos;s place on the review&apos;s scale, from 1, the weakest: an order, not a score</source>
        <translation>La place du libellé sur l’échelle de la revue, à partir de 1, le plus faible&#xa0;: un ordre, pas un score</translation>
    </message>
    <message numerus="yes">
        <source>The latest {shown} of %n notes.</source>
        <translation>
            <numerusform>La dernière note, {shown} sur %Ln.</numerusform>
            <numerusform>Les dernières notes&#xa0;: {shown} sur %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library file {path} cannot be read.</source>
        <translation>Le fichier de la bibliothèque {path} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The library file {path} could not be written.</source>
        <translation>Le fichier de la bibliothèque {path} n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>The library has no review with the DOI of the file: {doi}.</source>
        <translation>La bibliothèque n’a pas de revue portant le DOI du fichier&#xa0;: {doi}.</translation>
    </message>
    <message>
        <source>The licence of the review&apos;s words</source>
        <translation>La licence des mots de la revue</translation>
    </message>
    <message>
        <source>The map, the contexts and the search need JavaScript; the themes can be read without it.</source>
        <translation>La carte, les contextes et la recherche nécessitent JavaScript&#xa0;; les thèmes peuvent être lus sans lui.</translation>
    </message>
    <message>
        <source>The marked words</source>
        <translation>Les mots marqués</translation>
    </message>
    <message>
        <source>The mechanisms, one per line</source>
        <translation>Les mécanismes, un par ligne</translation>
    </message>
    <message numerus="yes">
        <source>The name has more than %n characters.</source>
        <translation>
            <numerusform>Le nom a plus de %Ln caractère.</numerusform>
            <numerusform>Le nom a plus de %Ln caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>Le nom est vide.</translation>
    </message>
    <message>
        <source>The name of a file in it is too long, or leads to a folder.</source>
        <translation>Le nom d’un fichier qu’il contient est trop long, ou mène à un dossier.</translation>
    </message>
    <message>
        <source>The name “{name}” is taken.</source>
        <translation>Le nom «&#xa0;{name}&#xa0;» est déjà pris.</translation>
    </message>
    <message>
        <source>The names of some parts of the file lead to folders outside it.</source>
        <translation>Les noms de certaines parties du fichier mènent à des dossiers situés hors de celui-ci.</translation>
    </message>
    <message>
        <source>The note that you are writing could not be saved, so nothing was imported.</source>
        <translation>La note que vous êtes en train d’écrire n’a pas pu être enregistrée, donc rien n’a été importé.</translation>
    </message>
    <message>
        <source>The note&apos;s ID</source>
        <translation>L’ID de la note</translation>
    </message>
    <message>
        <source>The note&apos;s colour</source>
        <translation>La couleur de la note</translation>
    </message>
    <message>
        <source>The note&apos;s own words</source>
        <translation>Les mots de la note elle-même</translation>
    </message>
    <message>
        <source>The note&apos;s tags, separated by commas</source>
        <translation>Les étiquettes de la note, séparées par des virgules</translation>
    </message>
    <message>
        <source>The notes themselves are safe. Check that there is space on the disk and that the folder is writable.</source>
        <translation>Les notes elles-mêmes sont intactes. Vérifiez qu’il y a de la place sur le disque et que le dossier est accessible en écriture.</translation>
    </message>
    <message>
        <source>The number of cells is {cells}; the number of columns is {columns}.</source>
        <translation>Le nombre de cellules est {cells}&#xa0;; le nombre de colonnes est {columns}.</translation>
    </message>
    <message>
        <source>The number of different studies cited in the theme&apos;s row</source>
        <translation>Le nombre d’études différentes citées dans la ligne du thème</translation>
    </message>
    <message>
        <source>The number of the source table in the review</source>
        <translation>Le numéro du tableau source dans la revue</translation>
    </message>
    <message>
        <source>The number of the study in the review</source>
        <translation>Le numéro de l’étude dans la revue</translation>
    </message>
    <message>
        <source>The numbers as printed, one per line, each after its column&apos;s heading</source>
        <translation>Les nombres tels qu’imprimés, un par ligne, chacun après l’en-tête de sa colonne</translation>
    </message>
    <message>
        <source>The numbers of these studies, each in brackets, in numeric order</source>
        <translation>Les numéros de ces études, chacun entre crochets, dans l’ordre numérique</translation>
    </message>
    <message>
        <source>The outcomes, one per line</source>
        <translation>Les effets, un par ligne</translation>
    </message>
    <message>
        <source>The page is nested too deeply from line {line} on. What comes after it was not read.</source>
        <translation>La page est trop profondément imbriquée à partir de la ligne {line}. La suite n’a pas été lue.</translation>
    </message>
    <message>
        <source>The passage that cites the study; blank for the theme as a whole</source>
        <translation>Le passage qui cite l’étude&#xa0;; vide pour le thème dans son ensemble</translation>
    </message>
    <message>
        <source>The passage&apos;s key, the same in every release</source>
        <translation>La clé du passage, la même dans toutes les versions</translation>
    </message>
    <message>
        <source>The passage&apos;s place within its role, from 1</source>
        <translation>La place du passage au sein de son rôle, à partir de 1</translation>
    </message>
    <message>
        <source>The passage, word for word</source>
        <translation>Le passage, mot pour mot</translation>
    </message>
    <message numerus="yes">
        <source>The printed number of studies agrees with the studies cited in all %n themes.</source>
        <translation>
            <numerusform>Le nombre d’études imprimé concorde avec les études citées dans le thème.</numerusform>
            <numerusform>Le nombre d’études imprimé concorde avec les études citées dans l’ensemble des %Ln thèmes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The project {path} is damaged, or was cut off.</source>
        <translation>Le projet {path} est endommagé, ou a été tronqué.</translation>
    </message>
    <message>
        <source>The range from {first} to {last} has more than {most} references.</source>
        <translation>L’intervalle de {first} à {last} contient plus de {most} références.</translation>
    </message>
    <message>
        <source>The range from {first} to {last} mixes two kinds of labels.</source>
        <translation>L’intervalle de {first} à {last} mélange deux sortes de libellés.</translation>
    </message>
    <message>
        <source>The range from {first} to {last} runs backwards.</source>
        <translation>L’intervalle de {first} à {last} est à rebours.</translation>
    </message>
    <message>
        <source>The range “{text}” is in reverse order.</source>
        <translation>L’intervalle «&#xa0;{text}&#xa0;» est dans l’ordre inverse.</translation>
    </message>
    <message>
        <source>The ratings of a study&apos;s quality, one per line, each after its column&apos;s heading</source>
        <translation>Les cotations de la qualité d’une étude, une par ligne, chacune après l’en-tête de sa colonne</translation>
    </message>
    <message>
        <source>The reason for this grade, as printed</source>
        <translation>La raison de ce grade, telle qu’imprimée</translation>
    </message>
    <message>
        <source>The reason is longer than {longest} characters.</source>
        <translation>La raison dépasse {longest} caractères.</translation>
    </message>
    <message>
        <source>The recipe is for a table of {columns} columns, and this one has {here}.</source>
        <translation>La recette est faite pour un tableau de {columns} colonnes, et celui-ci en a {here}.</translation>
    </message>
    <message>
        <source>The recipe is larger than {most} bytes.</source>
        <translation>La recette dépasse {most} octets.</translation>
    </message>
    <message>
        <source>The recipe was written by another version of QIC Browser.</source>
        <translation>La recette a été écrite par une autre version de QIC Browser.</translation>
    </message>
    <message>
        <source>The recipe was written to {path}.</source>
        <translation>La recette a été écrite dans {path}.</translation>
    </message>
    <message>
        <source>The reference&apos;s key, the same in every release</source>
        <translation>La clé de la référence, la même dans toutes les versions</translation>
    </message>
    <message>
        <source>The references that the passage itself cites, each in brackets</source>
        <translation>Les références que le passage cite lui-même, chacune entre crochets</translation>
    </message>
    <message>
        <source>The remarks in the theme&apos;s rows, one per line</source>
        <translation>Les remarques dans les lignes du thème, une par ligne</translation>
    </message>
    <message>
        <source>The review has no title.</source>
        <translation>La revue n’a pas de titre.</translation>
    </message>
    <message>
        <source>The review&apos;s DOI</source>
        <translation>Le DOI de la revue</translation>
    </message>
    <message>
        <source>The review&apos;s own label for the quality of evidence</source>
        <translation>Le libellé que la revue elle-même donne à la qualité des preuves</translation>
    </message>
    <message>
        <source>The review&apos;s words: {licence}, {url}. Notes, tags and stars are the reader&apos;s own.</source>
        <translation>Mots de la revue&#xa0;: {licence}, {url}. Les notes, étiquettes et étoiles sont celles du lecteur.</translation>
    </message>
    <message>
        <source>The review&apos;s words: {licence}. Notes, tags and stars are the reader&apos;s own.</source>
        <translation>Mots de la revue&#xa0;: {licence}. Les notes, étiquettes et étoiles sont celles du lecteur.</translation>
    </message>
    <message>
        <source>The reviews are too large for one file, which holds {most} MB.</source>
        <translation>Les revues sont trop volumineuses pour un seul fichier, qui contient au plus {most} Mo.</translation>
    </message>
    <message numerus="yes">
        <source>The same applies to %n more citations.</source>
        <translation>
            <numerusform>Il en va de même pour %Ln autre citation.</numerusform>
            <numerusform>Il en va de même pour %Ln autres citations.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same publications in different reviews</source>
        <translation>Les mêmes publications dans des revues différentes</translation>
    </message>
    <message>
        <source>The same review, {key}, is in the file twice.</source>
        <translation>La même revue, {key}, est deux fois dans le fichier.</translation>
    </message>
    <message>
        <source>The same table was imported already, as {key}.</source>
        <translation>Le même tableau a déjà été importé, sous la clé {key}.</translation>
    </message>
    <message numerus="yes">
        <source>The same words are in %n themes: “{text}”</source>
        <translation>
            <numerusform>Les mêmes mots sont dans %Ln thème&#xa0;: «&#xa0;{text}&#xa0;»</numerusform>
            <numerusform>Les mêmes mots sont dans %Ln thèmes&#xa0;: «&#xa0;{text}&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>The same words in several themes</source>
        <comment>what stands out in a table</comment>
        <translation>Les mêmes mots dans plusieurs thèmes</translation>
    </message>
    <message>
        <source>The search for {query} found nothing.</source>
        <translation>La recherche de {query} n’a rien donné.</translation>
    </message>
    <message>
        <source>The source gives no rating.</source>
        <translation>La source ne donne pas de cotation.</translation>
    </message>
    <message>
        <source>The source has no remark.</source>
        <translation>La source n’a pas de remarque.</translation>
    </message>
    <message>
        <source>The source prints no number.</source>
        <translation>La source n’imprime aucun nombre.</translation>
    </message>
    <message>
        <source>The source states no barrier.</source>
        <translation>La source n’indique aucun frein.</translation>
    </message>
    <message>
        <source>The source states no component, mechanism or outcome of this theme, so there is no pathway to draw.</source>
        <translation>La source n’indique ni composante, ni mécanisme, ni effet pour ce thème&#xa0;; il n’y a donc pas d’enchaînement à dessiner.</translation>
    </message>
    <message>
        <source>The source states no component, mechanism, outcome or context for this theme.</source>
        <translation>La source n’indique ni composante, ni mécanisme, ni effet, ni contexte pour ce thème.</translation>
    </message>
    <message>
        <source>The source states no component.</source>
        <translation>La source n’indique aucune composante.</translation>
    </message>
    <message>
        <source>The source states no context.</source>
        <translation>La source n’indique aucun contexte.</translation>
    </message>
    <message>
        <source>The source states no enabler.</source>
        <translation>La source n’indique aucun levier.</translation>
    </message>
    <message>
        <source>The source states no finding.</source>
        <translation>La source n’indique aucun constat.</translation>
    </message>
    <message>
        <source>The source states no mechanism.</source>
        <translation>La source n’indique aucun mécanisme.</translation>
    </message>
    <message>
        <source>The source states no outcome.</source>
        <translation>La source n’indique aucun effet.</translation>
    </message>
    <message>
        <source>The source states nothing that both enables and hinders.</source>
        <translation>La source n’indique rien qui favorise et freine à la fois.</translation>
    </message>
    <message>
        <source>The sources contradict one another: {reason}.</source>
        <translation>Les sources se contredisent&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The stored copy of {name} is damaged.</source>
        <translation>La copie enregistrée de {name} est endommagée.</translation>
    </message>
    <message>
        <source>The study&apos;s DOI, where you attached a citation that has one</source>
        <translation>Le DOI de l’étude, si vous avez associé une citation qui en a un</translation>
    </message>
    <message>
        <source>The study&apos;s PMID, where you attached a citation that has one</source>
        <translation>Le PMID de l’étude, si vous avez associé une citation qui en a un</translation>
    </message>
    <message>
        <source>The study&apos;s citation in Vancouver style, where you attached one</source>
        <translation>La citation de l’étude dans le style Vancouver, si vous en avez associé une</translation>
    </message>
    <message>
        <source>The style “{name}” comes with the program and cannot be removed.</source>
        <translation>Le style «&#xa0;{name}&#xa0;» est fourni avec le programme et ne peut pas être retiré.</translation>
    </message>
    <message>
        <source>The style “{name}” is not among those you added.</source>
        <translation>Le style «&#xa0;{name}&#xa0;» ne fait pas partie de ceux que vous avez ajoutés.</translation>
    </message>
    <message>
        <source>The table has too many rows, columns or cells.</source>
        <translation>Le tableau a trop de lignes, de colonnes ou de cellules.</translation>
    </message>
    <message>
        <source>The table is too large. What comes after this place was not read.</source>
        <translation>Le tableau est trop grand. Ce qui suit cet endroit n’a pas été lu.</translation>
    </message>
    <message>
        <source>The table names no study for it.</source>
        <translation>Le tableau n’indique aucune étude pour ce thème.</translation>
    </message>
    <message>
        <source>The table needs two or more columns. Check that the right file was chosen.</source>
        <translation>Le tableau doit avoir au moins deux colonnes. Vérifiez que le bon fichier a été choisi.</translation>
    </message>
    <message>
        <source>The table was not imported: its groups of themes are {levels} levels deep, and at most {most} can be stored.</source>
        <translation>Le tableau n’a pas été importé&#xa0;: ses groupes de thèmes ont {levels} niveaux, et au plus {most} peuvent être enregistrés.</translation>
    </message>
    <message>
        <source>The table&apos;s form only: its cells were split into statements and single references.</source>
        <translation>Seulement la forme du tableau&#xa0;: ses cellules ont été découpées en énoncés et en références individuelles.</translation>
    </message>
    <message>
        <source>The tables are: {keys}.</source>
        <translation>Les tableaux sont&#xa0;: {keys}.</translation>
    </message>
    <message>
        <source>The tables could not be read completely.</source>
        <translation>Les tableaux n’ont pas pu être lus en entier.</translation>
    </message>
    <message>
        <source>The tables state no contextual factor.</source>
        <translation>Les tableaux n’indiquent aucun facteur contextuel.</translation>
    </message>
    <message>
        <source>The tags of these notes, separated by commas</source>
        <translation>Les étiquettes de ces notes, séparées par des virgules</translation>
    </message>
    <message>
        <source>The text in row {row}, column {column} is longer than the {most} characters a cell holds.</source>
        <translation>Le texte à la ligne {row}, colonne {column} dépasse les {most} caractères que contient une cellule.</translation>
    </message>
    <message>
        <source>The theme has no title.</source>
        <translation>Le thème n’a pas de titre.</translation>
    </message>
    <message>
        <source>The theme&apos;s key, the same in every release</source>
        <translation>La clé du thème, la même dans toutes les versions</translation>
    </message>
    <message>
        <source>The theme&apos;s place in its source table, from 1</source>
        <translation>La place du thème dans son tableau source, à partir de 1</translation>
    </message>
    <message>
        <source>The theme&apos;s studies in this stream: each grade with the numbers of its studies</source>
        <translation>Les études du thème dans ce volet&#xa0;: chaque grade avec les numéros de ses études</translation>
    </message>
    <message>
        <source>The theme&apos;s studies that are in no stream: each grade with their labels</source>
        <translation>Les études du thème qui ne sont dans aucun volet&#xa0;: chaque grade avec leurs libellés</translation>
    </message>
    <message>
        <source>The theme&apos;s title, without its number of studies</source>
        <translation>Le titre du thème, sans son nombre d’études</translation>
    </message>
    <message>
        <source>The themes are in “{heading}”</source>
        <translation>Les thèmes sont dans «&#xa0;{heading}&#xa0;»</translation>
    </message>
    <message>
        <source>The title of the source table</source>
        <translation>Le titre du tableau source</translation>
    </message>
    <message>
        <source>The title of the theme, or the number of the reference</source>
        <translation>Le titre du thème, ou le numéro de la référence</translation>
    </message>
    <message>
        <source>The title “{title}” is printed again. Is it the same theme?</source>
        <translation>Le titre «&#xa0;{title}&#xa0;» est imprimé une deuxième fois. S’agit-il du même thème&#xa0;?</translation>
    </message>
    <message>
        <source>The whole file</source>
        <comment>where an error is</comment>
        <translation>Le fichier entier</translation>
    </message>
    <message>
        <source>The window cannot be opened: {reason}</source>
        <translation>La fenêtre ne peut pas être ouverte&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The window shows the current state.</source>
        <translation>La fenêtre montre l’état actuel.</translation>
    </message>
    <message>
        <source>The words and grades are the reviews’ own. The page counts studies; it does not score them.</source>
        <translation>Les mots et les grades sont ceux des revues. La page compte les études&#xa0;; elle ne leur attribue pas de score.</translation>
    </message>
    <message>
        <source>The words are those of the source. Its table gives contextual factors and studies for the theme as a whole, not for a single mechanism.</source>
        <translation>Les mots sont ceux de la source. Son tableau donne les facteurs contextuels et les études pour le thème dans son ensemble, et non pour un mécanisme en particulier.</translation>
    </message>
    <message>
        <source>The words of each factor are the review&apos;s. The marks and reasons are one reader&apos;s judgement of the site.</source>
        <translation>Les mots de chaque facteur sont ceux de la revue. Les marques et les raisons sont le jugement d’un lecteur sur le site.</translation>
    </message>
    <message>
        <source>Theme</source>
        <comment>Column heading</comment>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Theme key</source>
        <comment>Column heading</comment>
        <translation>Clé du thème</translation>
    </message>
    <message>
        <source>Themes</source>
        <comment>Title of a report</comment>
        <translation>Thèmes</translation>
    </message>
    <message numerus="yes">
        <source>Themes of %n reviews</source>
        <comment>Title of a page</comment>
        <translation>
            <numerusform>Thèmes de %Ln revue</numerusform>
            <numerusform>Thèmes de %Ln revues</numerusform>
        </translation>
    </message>
    <message>
        <source>Themes shown: {found} of {all}</source>
        <translation>Thèmes affichés&#xa0;: {found} sur {all}</translation>
    </message>
    <message>
        <source>Themes: {themes}. Studies, each counted once: {studies}.</source>
        <translation>Thèmes&#xa0;: {themes}. Études, chacune comptée une fois&#xa0;: {studies}.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n errors in this file. Nothing was imported from it.</source>
        <translation>
            <numerusform>Il y a %Ln erreur dans ce fichier. Rien n’en a été importé.</numerusform>
            <numerusform>Il y a %Ln erreurs dans ce fichier. Rien n’en a été importé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n tables in {name}.</source>
        <translation>
            <numerusform>Il y a %Ln tableau dans {name}.</numerusform>
            <numerusform>Il y a %Ln tableaux dans {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more than {most} entries, or they are too long for one.</source>
        <translation>Il y a plus de {most} entrées, ou elles sont trop longues pour une seule.</translation>
    </message>
    <message>
        <source>There are more than {most} lines.</source>
        <translation>Il y a plus de {most} lignes.</translation>
    </message>
    <message>
        <source>There are no sites yet. “qicbrowser site mark --new” makes one.</source>
        <translation>Il n’y a pas encore de sites. «&#xa0;qicbrowser site mark --new&#xa0;» en crée un.</translation>
    </message>
    <message>
        <source>There are no themes in this evidence file.</source>
        <translation>Il n’y a pas de thèmes dans ce fichier de données probantes.</translation>
    </message>
    <message>
        <source>There are no themes to map.</source>
        <translation>Il n’y a pas de thèmes à porter sur la carte.</translation>
    </message>
    <message>
        <source>There are no words to highlight.</source>
        <translation>Il n’y a pas de mots à surligner.</translation>
    </message>
    <message>
        <source>There are too many reviews or tables in {path}.</source>
        <translation>Il y a trop de revues ou de tableaux dans {path}.</translation>
    </message>
    <message>
        <source>There are two citations of {key} in the project.</source>
        <translation>Le projet contient deux citations de {key}.</translation>
    </message>
    <message>
        <source>There are {most} labels already.</source>
        <translation>Il y a déjà {most} libellés.</translation>
    </message>
    <message>
        <source>There are {most} marks at this site already.</source>
        <translation>Il y a déjà {most} marques pour ce site.</translation>
    </message>
    <message>
        <source>There are {most} scenarios already.</source>
        <translation>Il y a déjà {most} scénarios.</translation>
    </message>
    <message>
        <source>There are {most} sites already.</source>
        <translation>Il y a déjà {most} sites.</translation>
    </message>
    <message>
        <source>There is no column {names}.</source>
        <translation>Il n’y a pas de colonne {names}.</translation>
    </message>
    <message>
        <source>There is no contextual factor {key}.</source>
        <translation>Il n’y a pas de facteur contextuel {key}.</translation>
    </message>
    <message>
        <source>There is no field “{name}”. Did you mean {field}:?</source>
        <translation>Il n’y a pas de champ «&#xa0;{name}&#xa0;». Vouliez-vous dire {field}:&#xa0;?</translation>
    </message>
    <message>
        <source>There is no folder to keep your notes in: this user has no home folder.</source>
        <translation>Il n’y a pas de dossier où conserver vos notes&#xa0;: cet utilisateur n’a pas de dossier personnel.</translation>
    </message>
    <message>
        <source>There is no intact backup {name}.</source>
        <translation>Il n’y a pas de sauvegarde intacte {name}.</translation>
    </message>
    <message>
        <source>There is no review {key}.</source>
        <translation>Il n’y a pas de revue {key}.</translation>
    </message>
    <message>
        <source>There is no review, source table or group {key}.</source>
        <translation>Il n’y a pas de revue, de tableau source ni de groupe {key}.</translation>
    </message>
    <message>
        <source>There is no review, table or group {key}.</source>
        <translation>Il n’y a pas de revue, de tableau ni de groupe {key}.</translation>
    </message>
    <message>
        <source>There is no screen to open a window on (DISPLAY and WAYLAND_DISPLAY are not set).</source>
        <translation>Il n’y a pas d’écran sur lequel ouvrir une fenêtre (DISPLAY et WAYLAND_DISPLAY ne sont pas définis).</translation>
    </message>
    <message>
        <source>There is no site {name}.</source>
        <translation>Il n’y a pas de site {name}.</translation>
    </message>
    <message>
        <source>There is no source table or group {key}.</source>
        <translation>Il n’y a pas de tableau source ni de groupe {key}.</translation>
    </message>
    <message>
        <source>There is no table in what was pasted.</source>
        <translation>Ce qui a été collé ne contient pas de tableau.</translation>
    </message>
    <message>
        <source>There is no table in {name}.</source>
        <translation>Il n’y a pas de tableau dans {name}.</translation>
    </message>
    <message>
        <source>There is no table in {path}.</source>
        <translation>Il n’y a pas de tableau dans {path}.</translation>
    </message>
    <message>
        <source>There is no table {number} in {name}.</source>
        <translation>Il n’y a pas de tableau {number} dans {name}.</translation>
    </message>
    <message>
        <source>There is no text {key} in this evidence.</source>
        <translation>Il n’y a pas de texte {key} dans ces données probantes.</translation>
    </message>
    <message>
        <source>There is no theme {keys}.</source>
        <translation>Il n’y a pas de thème {keys}.</translation>
    </message>
    <message>
        <source>There is nothing to export: no note, citation, saved search, named colour, label, scenario or site.</source>
        <translation>Il n’y a rien à exporter&#xa0;: ni note, ni citation, ni recherche enregistrée, ni couleur nommée, ni libellé, ni scénario, ni site.</translation>
    </message>
    <message>
        <source>These themes are of several tables.</source>
        <translation>Ces thèmes appartiennent à plusieurs tableaux.</translation>
    </message>
    <message>
        <source>They are contexts without a sign</source>
        <translation>Ce sont des contextes sans signe</translation>
    </message>
    <message>
        <source>They are enablers</source>
        <translation>Ce sont des leviers</translation>
    </message>
    <message>
        <source>They are grades</source>
        <translation>Ce sont des grades</translation>
    </message>
    <message>
        <source>They are groups</source>
        <translation>Ce sont des groupes</translation>
    </message>
    <message>
        <source>They are not grades</source>
        <translation>Ce ne sont pas des grades</translation>
    </message>
    <message>
        <source>They are notes</source>
        <translation>Ce sont des notes</translation>
    </message>
    <message>
        <source>They are on reviews that you do not have: {reviews}.</source>
        <translation>Ces éléments concernent des revues que vous n’avez pas&#xa0;: {reviews}.</translation>
    </message>
    <message>
        <source>They are references</source>
        <translation>Ce sont des références</translation>
    </message>
    <message>
        <source>They belong to the words</source>
        <translation>Ils font partie des mots</translation>
    </message>
    <message>
        <source>They refer to notes</source>
        <translation>Ils renvoient à des notes</translation>
    </message>
    <message>
        <source>This Word document has no table.</source>
        <translation>Ce document Word n’a pas de tableau.</translation>
    </message>
    <message>
        <source>This citation is longer than {most} characters.</source>
        <translation>Cette citation dépasse {most} caractères.</translation>
    </message>
    <message>
        <source>This file has a document type (DOCTYPE), which a CSL style does not need. It was not added.</source>
        <translation>Ce fichier a un type de document (DOCTYPE), dont un style CSL n’a pas besoin. Il n’a pas été ajouté.</translation>
    </message>
    <message>
        <source>This is EndNote XML, which cannot be read.</source>
        <translation>C’est du XML EndNote, qui ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This is EndNote&apos;s tagged format (.enw), which cannot be read.</source>
        <translation>C’est le format balisé d’EndNote (.enw), qui ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This is Ovid&apos;s own format, which cannot be read.</source>
        <translation>C’est le format propre à Ovid, qui ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This is RDF (Turtle). Notes cannot be imported from it.</source>
        <translation>C’est du RDF (Turtle). Les notes ne peuvent pas en être importées.</translation>
    </message>
    <message>
        <source>This is RefWorks&apos; tagged format, which cannot be read.</source>
        <translation>C’est le format balisé de RefWorks, qui ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This is Web of Science&apos;s tagged format (.ciw), which cannot be read.</source>
        <translation>C’est le format balisé de Web of Science (.ciw), qui ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This is XML or HTML, which cannot be read.</source>
        <translation>C’est du XML ou du HTML, qui ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This is XML or HTML. Notes cannot be imported from it.</source>
        <translation>C’est du XML ou du HTML. Les notes ne peuvent pas en être importées.</translation>
    </message>
    <message>
        <source>This is YAML, which cannot be read.</source>
        <translation>C’est du YAML, qui ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This is a PDF file, which cannot be read.</source>
        <translation>C’est un fichier PDF, qui ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This is a PDF file. Its tables cannot be read reliably.</source>
        <translation>C’est un fichier PDF. Ses tableaux ne peuvent pas être lus de façon fiable.</translation>
    </message>
    <message>
        <source>This is a PDF file. Notes cannot be imported from it.</source>
        <translation>C’est un fichier PDF. Les notes ne peuvent pas en être importées.</translation>
    </message>
    <message>
        <source>This is a Word, Excel or zip file, which cannot be read.</source>
        <translation>C’est un fichier Word, Excel ou zip, qui ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This is a Word, Excel or zip file. Notes cannot be imported from it.</source>
        <translation>C’est un fichier Word, Excel ou zip. Les notes ne peuvent pas en être importées.</translation>
    </message>
    <message>
        <source>This is a picture. Text in pictures cannot be read.</source>
        <translation>C’est une image. Le texte des images ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This is a reference list (BibTeX). Notes cannot be imported from it.</source>
        <translation>C’est une liste de références (BibTeX). Les notes ne peuvent pas en être importées.</translation>
    </message>
    <message>
        <source>This is a reference list (CSL-JSON). Notes cannot be imported from it.</source>
        <translation>C’est une liste de références (CSL-JSON). Les notes ne peuvent pas en être importées.</translation>
    </message>
    <message>
        <source>This is a reference list (RIS). Notes cannot be imported from it.</source>
        <translation>C’est une liste de références (RIS). Les notes ne peuvent pas en être importées.</translation>
    </message>
    <message>
        <source>This is a report of notes (Markdown), which is for reading. Notes cannot be imported from it.</source>
        <translation>C’est un rapport de notes (Markdown), destiné à la lecture. Les notes ne peuvent pas en être importées.</translation>
    </message>
    <message>
        <source>This is a rich text file (RTF), which cannot be read.</source>
        <translation>C’est un fichier de texte enrichi (RTF), qui ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This is a table (CSV or tab-separated), which cannot be read.</source>
        <translation>C’est un tableau (CSV ou séparé par des tabulations), qui ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This is a table (CSV) from Readwise. Notes cannot be imported from it.</source>
        <translation>C’est un tableau (CSV) de Readwise. Les notes ne peuvent pas en être importées.</translation>
    </message>
    <message>
        <source>This is a table (CSV). Notes cannot be imported from it.</source>
        <translation>C’est un tableau (CSV). Les notes ne peuvent pas en être importées.</translation>
    </message>
    <message>
        <source>This is a table of notes (CSV), which does not hold all of a note. Notes cannot be imported from it.</source>
        <translation>C’est un tableau de notes (CSV), qui ne contient pas tout ce qu’a une note. Les notes ne peuvent pas en être importées.</translation>
    </message>
    <message>
        <source>This is a web archive (MHTML), which cannot be read.</source>
        <translation>C’est une archive web (MHTML), qui ne peut pas être lue.</translation>
    </message>
    <message>
        <source>This is a zip archive, which cannot be read as it is.</source>
        <translation>C’est une archive zip, qui ne peut pas être lue telle quelle.</translation>
    </message>
    <message>
        <source>This is an OpenDocument file, which cannot be read.</source>
        <translation>C’est un fichier OpenDocument, qui ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This is an empty file. Notes cannot be imported from it.</source>
        <translation>C’est un fichier vide. Les notes ne peuvent pas en être importées.</translation>
    </message>
    <message>
        <source>This is an older Word or Excel file, which cannot be read.</source>
        <translation>C’est un ancien fichier Word ou Excel, qui ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This is an older or binary Word or Excel file, which cannot be read.</source>
        <translation>C’est un fichier Word ou Excel ancien ou binaire, qui ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This is an unknown format with one field per line, which cannot be read.</source>
        <translation>C’est un format inconnu avec un champ par ligne, qui ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This is both enabled and hindered by {mixed}.</source>
        <translation>Cela est à la fois favorisé et freiné par {mixed}.</translation>
    </message>
    <message>
        <source>This is not a CSL style: its first element is not “style”. It was not added.</source>
        <translation>Ce n’est pas un style CSL&#xa0;: son premier élément n’est pas «&#xa0;style&#xa0;». Il n’a pas été ajouté.</translation>
    </message>
    <message>
        <source>This is not a JSON file. Notes cannot be imported from it.</source>
        <translation>Ce n’est pas un fichier JSON. Les notes ne peuvent pas en être importées.</translation>
    </message>
    <message>
        <source>This is not the number of a reference: {labels}.</source>
        <translation>Ce n’est pas le numéro d’une référence&#xa0;: {labels}.</translation>
    </message>
    <message>
        <source>This is the database of a program. Notes cannot be imported from it.</source>
        <translation>C’est la base de données d’un programme. Les notes ne peuvent pas en être importées.</translation>
    </message>
    <message>
        <source>This is the database of another program, which cannot be read.</source>
        <translation>C’est la base de données d’un autre programme, qui ne peut pas être lue.</translation>
    </message>
    <message>
        <source>This style has no layout for reference lists (no “bibliography”). It was not added.</source>
        <translation>Ce style n’a pas de mise en forme pour les listes de références (pas de «&#xa0;bibliography&#xa0;»). Il n’a pas été ajouté.</translation>
    </message>
    <message>
        <source>This style is too large: its macros use each other too often. It was not added.</source>
        <translation>Ce style est trop grand&#xa0;: ses macros s’appellent trop souvent les unes les autres. Il n’a pas été ajouté.</translation>
    </message>
    <message>
        <source>This style is written in CSL {version}; only 1.0 can be used. It was not added.</source>
        <translation>Ce style est écrit en CSL {version}&#xa0;; seule la version 1.0 peut être utilisée. Il n’a pas été ajouté.</translation>
    </message>
    <message>
        <source>This style only refers to another one: {address}. It was not added; add that style instead.</source>
        <translation>Ce style ne fait que renvoyer à un autre&#xa0;: {address}. Il n’a pas été ajouté&#xa0;; ajoutez cet autre style à sa place.</translation>
    </message>
    <message>
        <source>This style uses a macro that it does not have: “{name}”. It was not added.</source>
        <translation>Ce style utilise une macro qu’il ne contient pas&#xa0;: «&#xa0;{name}&#xa0;». Il n’a pas été ajouté.</translation>
    </message>
    <message>
        <source>This table names no studies, so there is nothing to map.</source>
        <translation>Ce tableau n’indique aucune étude&#xa0;; il n’y a donc rien à porter sur la carte.</translation>
    </message>
    <message>
        <source>This text is too long.</source>
        <translation>Ce texte est trop long.</translation>
    </message>
    <message>
        <source>This was changed elsewhere in the meantime. Nothing was overwritten.</source>
        <translation>Cela a été modifié ailleurs entre-temps. Rien n’a été écrasé.</translation>
    </message>
    <message>
        <source>This workbook has no table.</source>
        <translation>Ce classeur n’a pas de tableau.</translation>
    </message>
    <message>
        <source>To build</source>
        <comment>contextual factors at a site</comment>
        <translation>À construire</translation>
    </message>
    <message>
        <source>To find out</source>
        <comment>contextual factors at a site</comment>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>To plan for</source>
        <comment>contextual factors at a site</comment>
        <translation>À anticiper</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Two citations were matched with the same reference.</source>
        <translation>Deux citations ont été mises en correspondance avec la même référence.</translation>
    </message>
    <message>
        <source>Two columns hold themes. Is the first one a group of the second?</source>
        <translation>Deux colonnes contiennent des thèmes. La première est-elle un groupe de la seconde&#xa0;?</translation>
    </message>
    <message>
        <source>Two columns of evidence are named “{name}”; the headings above tell them apart.</source>
        <translation>Deux colonnes de preuves s’appellent «&#xa0;{name}&#xa0;»&#xa0;; les en-têtes au-dessus les distinguent.</translation>
    </message>
    <message>
        <source>Two studies</source>
        <translation>Deux études</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>UTF-8 with BOM</source>
        <translation>UTF-8 avec BOM</translation>
    </message>
    <message>
        <source>Unpack it, and choose the file with the table.</source>
        <translation>Décompressez-la, et choisissez le fichier contenant le tableau.</translation>
    </message>
    <message>
        <source>Update the program.</source>
        <translation>Mettez le programme à jour.</translation>
    </message>
    <message>
        <source>Use fewer or shorter tags, with commas between them.</source>
        <translation>Utilisez des étiquettes moins nombreuses ou plus courtes, séparées par des virgules.</translation>
    </message>
    <message>
        <source>Use several, with fewer entries each.</source>
        <translation>Utilisez-en plusieurs, avec moins d’entrées chacun.</translation>
    </message>
    <message>
        <source>Use the web page of the article, its version in PubMed Central, or a Word file.</source>
        <translation>Utilisez la page web de l’article, sa version dans PubMed Central, ou un fichier Word.</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Wait until the other program has saved it, and open it again.</source>
        <translation>Attendez que l’autre programme l’ait enregistré, puis rouvrez-le.</translation>
    </message>
    <message>
        <source>Wait until they are saved, then try again.</source>
        <translation>Attendez qu’elles soient enregistrées, puis réessayez.</translation>
    </message>
    <message>
        <source>Weakest first: {grades}</source>
        <translation>Du plus faible au plus élevé&#xa0;: {grades}</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Page web (HTML)</translation>
    </message>
    <message>
        <source>What can be read of it is shown.</source>
        <translation>Ce qui peut en être lu est affiché.</translation>
    </message>
    <message>
        <source>What do the signs {signs} under “{heading}” mean?</source>
        <translation>Que signifient les signes {signs} sous «&#xa0;{heading}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>What is the order of the grades {grades}?</source>
        <translation>Quel est l’ordre des grades {grades}&#xa0;?</translation>
    </message>
    <message>
        <source>What the collaborative contributes, one statement per line</source>
        <translation>Ce qu’apporte le collaboratif, un énoncé par ligne</translation>
    </message>
    <message>
        <source>What the passage says about its theme</source>
        <translation>Ce que le passage dit de son thème</translation>
    </message>
    <message>
        <source>What the passage says about its theme: component, mechanism, outcome, enabler or barrier</source>
        <translation>Ce que le passage dit de son thème&#xa0;: composante, mécanisme, effet, levier ou frein</translation>
    </message>
    <message>
        <source>What the source calls the passage, such as “Mechanism 2”</source>
        <translation>Le nom que la source donne au passage, par exemple «&#xa0;Mechanism 2&#xa0;»</translation>
    </message>
    <message>
        <source>What the source calls the row of the passage, such as “CMOc 2”</source>
        <translation>Le nom que la source donne à la ligne du passage, par exemple «&#xa0;CMOc 2&#xa0;»</translation>
    </message>
    <message>
        <source>When it was last changed (UTC)</source>
        <translation>Date de la dernière modification (UTC)</translation>
    </message>
    <message>
        <source>When it was written (UTC)</source>
        <translation>Date de rédaction (UTC)</translation>
    </message>
    <message>
        <source>When the program starts next, it sets the damaged file aside and continues with what can be read of it.</source>
        <translation>À son prochain démarrage, le programme met de côté le fichier endommagé et continue avec ce qui peut en être lu.</translation>
    </message>
    <message numerus="yes">
        <source>Where {contexts}, %n components, {component}, work through {mechanism} towards {outcome} [{evidence}].</source>
        <comment>what a theme says in one sentence; the number is that of the components</comment>
        <translation>
            <numerusform>Dans le contexte suivant ({contexts}), {component} agit par {mechanism} et mène à {outcome} [{evidence}].</numerusform>
            <numerusform>Dans le contexte suivant ({contexts}), %Ln composantes, {component}, agissent par {mechanism} et mènent à {outcome} [{evidence}].</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Where {contexts}, %n components, {component}, work through {mechanism} towards {outcome}, although this is hindered by {barriers} [{evidence}].</source>
        <comment>what a theme says in one sentence; the number is that of the components</comment>
        <translation>
            <numerusform>Dans le contexte suivant ({contexts}), {component} agit par {mechanism} et mène à {outcome}, bien que cela soit freiné par {barriers} [{evidence}].</numerusform>
            <numerusform>Dans le contexte suivant ({contexts}), %Ln composantes, {component}, agissent par {mechanism} et mènent à {outcome}, bien que cela soit freiné par {barriers} [{evidence}].</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether the study is for or against the theme: for, against or mixed</source>
        <translation>Si l’étude va dans le sens du thème ou non&#xa0;: pour, contre ou mixte</translation>
    </message>
    <message>
        <source>Which column holds the themes?</source>
        <translation>Quelle colonne contient les thèmes&#xa0;?</translation>
    </message>
    <message>
        <source>Who wrote it, if somebody else did</source>
        <translation>L’auteur, s’il s’agit de quelqu’un d’autre</translation>
    </message>
    <message>
        <source>With this style, the citation of a publication is empty. It was not added.</source>
        <translation>Avec ce style, la citation d’une publication est vide. Il n’a pas été ajouté.</translation>
    </message>
    <message>
        <source>Without a sign</source>
        <comment>Column heading</comment>
        <translation>Sans signe</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <comment>Heading of a report</comment>
        <translation>Sans étiquette</translation>
    </message>
    <message>
        <source>Without {words}. Search with it</source>
        <translation>Sans {words}. Rechercher avec ce mot</translation>
    </message>
    <message>
        <source>Without {words}. Search with them</source>
        <translation>Sans {words}. Rechercher avec ces mots</translation>
    </message>
    <message>
        <source>Word document (DOCX)</source>
        <translation>Document Word (DOCX)</translation>
    </message>
    <message>
        <source>Word document, a theme on one page</source>
        <translation>Document Word, un thème sur une page</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>Column heading</comment>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>Column heading: the words of a passage</comment>
        <translation>Mots</translation>
    </message>
    <message numerus="yes">
        <source>Would rest on no study: none of %n remains.</source>
        <comment>of a theme</comment>
        <translation>
            <numerusform>Ne reposerait sur aucune étude&#xa0;: la seule citée est écartée.</numerusform>
            <numerusform>Ne reposerait sur aucune étude&#xa0;: il n’en reste aucune sur %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Would rest on one study, {study}, in one stream only: {stream}.</source>
        <comment>of a theme</comment>
        <translation>Reposerait sur une seule étude, {study}, dans un seul volet&#xa0;: {stream}.</translation>
    </message>
    <message>
        <source>Would rest on one study, {study}.</source>
        <comment>of a theme</comment>
        <translation>Reposerait sur une seule étude, {study}.</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>Écrivez un nom.</translation>
    </message>
    <message>
        <source>Write it like {example}.</source>
        <translation>Écrivez-la sous la forme {example}.</translation>
    </message>
    <message>
        <source>Write its full path.</source>
        <translation>Écrivez son chemin complet.</translation>
    </message>
    <message>
        <source>Write something, or highlight the words instead.</source>
        <translation>Écrivez quelque chose, ou surlignez plutôt les mots.</translation>
    </message>
    <message>
        <source>Written</source>
        <comment>Name of a fact</comment>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Yes: read the one above it</source>
        <translation>Oui&#xa0;: lire celui du dessus</translation>
    </message>
    <message>
        <source>Yes: read the one that begins here</source>
        <translation>Oui&#xa0;: lire celui qui commence ici</translation>
    </message>
    <message>
        <source>You have no label “{name}”.</source>
        <translation>Vous n’avez pas de libellé «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>You have no scenario {name} for this table.</source>
        <translation>Vous n’avez pas de scénario {name} pour ce tableau.</translation>
    </message>
    <message>
        <source>Your notes are in {folder}, which is on another computer. Open them on one computer at a time; or keep them elsewhere with --data-dir.</source>
        <translation>Vos notes sont dans {folder}, qui est sur un autre ordinateur. Ouvrez-les sur un seul ordinateur à la fois&#xa0;; ou conservez-les ailleurs avec --data-dir.</translation>
    </message>
    <message>
        <source>Your notes are in {folder}, which is synchronised by {service}. Open them on one computer at a time, and wait until everything is synchronised before you continue on another; or keep them elsewhere with --data-dir.</source>
        <translation>Vos notes sont dans {folder}, synchronisé par {service}. Ouvrez-les sur un seul ordinateur à la fois, et attendez que tout soit synchronisé avant de continuer sur un autre&#xa0;; ou conservez-les ailleurs avec --data-dir.</translation>
    </message>
    <message>
        <source>Your notes, each on a new line: the marked words in quotation marks, then your own</source>
        <translation>Vos notes, chacune sur une nouvelle ligne&#xa0;: les mots marqués entre guillemets, puis les vôtres</translation>
    </message>
    <message>
        <source>Your scenarios for it: {names}.</source>
        <translation>Vos scénarios pour ce tableau&#xa0;: {names}.</translation>
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
        <translation>une liste est attendue ici</translation>
    </message>
    <message numerus="yes">
        <source>a list of %n values is expected here</source>
        <comment>in JSON</comment>
        <translation>
            <numerusform>une liste de %Ln valeur est attendue ici</numerusform>
            <numerusform>une liste de %Ln valeurs est attendue ici</numerusform>
        </translation>
    </message>
    <message>
        <source>a note can have at most {longest} characters</source>
        <translation>une note peut avoir au plus {longest} caractères</translation>
    </message>
    <message>
        <source>a note can have at most {most} tags</source>
        <translation>une note peut avoir au plus {most} étiquettes</translation>
    </message>
    <message>
        <source>a note on {record}</source>
        <comment>a place where damage was found</comment>
        <translation>une note sur {record}</translation>
    </message>
    <message>
        <source>a number in it has thousands of digits.</source>
        <translation>un nombre qui s’y trouve a des milliers de chiffres.</translation>
    </message>
    <message>
        <source>a tag can have at most {longest} characters</source>
        <translation>une étiquette peut avoir au plus {longest} caractères</translation>
    </message>
    <message>
        <source>a whole number from 0 to {largest} is expected here</source>
        <translation>un nombre entier de 0 à {largest} est attendu ici</translation>
    </message>
    <message>
        <source>absent</source>
        <comment>a mark of a contextual factor at a site</comment>
        <translation>absent</translation>
    </message>
    <message>
        <source>against</source>
        <comment>evidence against what the theme says</comment>
        <translation>contre</translation>
    </message>
    <message>
        <source>all of</source>
        <comment>heading of a list</comment>
        <translation>tous les éléments suivants</translation>
    </message>
    <message>
        <source>an annotation needs a target</source>
        <translation>une annotation a besoin d’une cible</translation>
    </message>
    <message>
        <source>an entry occurs twice</source>
        <translation>une entrée figure deux fois</translation>
    </message>
    <message>
        <source>an object is expected here</source>
        <comment>in JSON</comment>
        <translation>un objet est attendu ici</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between two parts of a query</comment>
        <translation>et</translation>
    </message>
    <message numerus="yes">
        <source>and from %n more files</source>
        <translation>
            <numerusform>et de %Ln autre fichier</numerusform>
            <numerusform>et de %Ln autres fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>another annotation before it has the same id</source>
        <translation>une autre annotation avant elle a le même id</translation>
    </message>
    <message>
        <source>any of</source>
        <comment>heading of a list</comment>
        <translation>l’un des éléments suivants</translation>
    </message>
    <message>
        <source>barrier</source>
        <comment>the sign of a contextual factor</comment>
        <translation>frein</translation>
    </message>
    <message>
        <source>both signs: some enable, others hinder</source>
        <translation>les deux signes&#xa0;: certains favorisent, d’autres freinent</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>par {name}</translation>
    </message>
    <message>
        <source>citation key</source>
        <translation>clé de citation</translation>
    </message>
    <message>
        <source>cited</source>
        <comment>a reference without a grade</comment>
        <translation>citée</translation>
    </message>
    <message>
        <source>cited, but not in this stream</source>
        <translation>citée, mais pas dans ce volet</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>virgules</translation>
    </message>
    <message>
        <source>counted</source>
        <comment>of a study</comment>
        <translation>prise en compte</translation>
    </message>
    <message>
        <source>en</source>
        <comment>The language of these words, as a code: de, fr, pt-BR</comment>
        <translation>fr</translation>
    </message>
    <message>
        <source>enabler</source>
        <comment>the sign of a contextual factor</comment>
        <translation>levier</translation>
    </message>
    <message>
        <source>enabler and barrier</source>
        <comment>the sign of a contextual factor</comment>
        <translation>levier et frein</translation>
    </message>
    <message>
        <source>exactly “{words}”</source>
        <translation>exactement «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>for</source>
        <comment>evidence for what the theme says</comment>
        <translation>pour</translation>
    </message>
    <message>
        <source>has {what}</source>
        <comment>what the reader types after has:</comment>
        <translation>avec {what}</translation>
    </message>
    <message>
        <source>in {part}</source>
        <comment>what the reader types after in:</comment>
        <translation>dans {part}</translation>
    </message>
    <message>
        <source>is {what}</source>
        <comment>what the reader types after is:</comment>
        <translation>est {what}</translation>
    </message>
    <message>
        <source>it contains bytes that are not text</source>
        <comment>why a file cannot be read</comment>
        <translation>il contient des octets qui ne sont pas du texte</translation>
    </message>
    <message>
        <source>it holds half a character (a lone surrogate)</source>
        <translation>il contient un demi-caractère (un substitut isolé)</translation>
    </message>
    <message numerus="yes">
        <source>it holds more than %n values.</source>
        <translation>
            <numerusform>contient plus de %Ln valeur.</numerusform>
            <numerusform>contient plus de %Ln valeurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>it holds {text}, which is not a number in JSON.</source>
        <translation>contient {text}, qui n’est pas un nombre en JSON.</translation>
    </message>
    <message numerus="yes">
        <source>it is longer than %n characters</source>
        <translation>
            <numerusform>dépasse %Ln caractère</numerusform>
            <numerusform>dépasse %Ln caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>it is nested too deeply.</source>
        <translation>son contenu est trop profondément imbriqué.</translation>
    </message>
    <message>
        <source>it is not text in {encoding}, from byte {byte} on.</source>
        <translation>ce n’est pas du texte en {encoding}, à partir de l’octet {byte}.</translation>
    </message>
    <message>
        <source>it was written by a newer version of QIC Browser</source>
        <translation>écrit par une version plus récente de QIC Browser</translation>
    </message>
    <message>
        <source>its percent-encoding is not UTF-8</source>
        <translation>son codage-pourcent n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clé</translation>
    </message>
    <message>
        <source>label</source>
        <translation>libellé</translation>
    </message>
    <message>
        <source>left out by its grade</source>
        <comment>of a study</comment>
        <translation>écartée par son grade</translation>
    </message>
    <message>
        <source>left out by its stream</source>
        <comment>of a study</comment>
        <translation>écartée par son volet</translation>
    </message>
    <message>
        <source>left out by itself</source>
        <comment>of a study</comment>
        <translation>écartée individuellement</translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <translation>ligne {line}, colonne {column}</translation>
    </message>
    <message>
        <source>mixed</source>
        <comment>evidence for and against what the theme says</comment>
        <translation>mixte</translation>
    </message>
    <message numerus="yes">
        <source>more than %n columns</source>
        <comment>an error in a recipe</comment>
        <translation>
            <numerusform>plus de %Ln colonne</numerusform>
            <numerusform>plus de %Ln colonnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n references</source>
        <translation>
            <numerusform>plus de %Ln référence</numerusform>
            <numerusform>plus de %Ln références</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n rows</source>
        <comment>an error in a recipe</comment>
        <translation>
            <numerusform>plus de %Ln ligne</numerusform>
            <numerusform>plus de %Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n themes</source>
        <translation>
            <numerusform>plus de %Ln thème</numerusform>
            <numerusform>plus de %Ln thèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>my notes</source>
        <comment>limit of a search</comment>
        <translation>mes notes</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no study is cited by exactly these themes</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>not cited</source>
        <translation>non citée</translation>
    </message>
    <message>
        <source>not cited in this stream</source>
        <comment>of a study that the theme cites in another stream</comment>
        <translation>non citée dans ce volet</translation>
    </message>
    <message>
        <source>not in its table</source>
        <comment>a role, such as outcome, that the table of a theme does not have</comment>
        <translation>absent de son tableau</translation>
    </message>
    <message>
        <source>not in {part}</source>
        <comment>what the reader types after -in:</comment>
        <translation>pas dans {part}</translation>
    </message>
    <message>
        <source>not relevant</source>
        <comment>a mark of a contextual factor at a site</comment>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>not stated</source>
        <comment>licence of a review</comment>
        <translation>non indiquée</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numéro</translation>
    </message>
    <message>
        <source>one of these is expected here: {choices}</source>
        <comment>an error in a recipe</comment>
        <translation>l’une de ces valeurs est attendue ici&#xa0;: {choices}</translation>
    </message>
    <message>
        <source>or</source>
        <comment>between two parts of a query</comment>
        <translation>ou</translation>
    </message>
    <message>
        <source>present</source>
        <comment>a mark of a contextual factor at a site</comment>
        <translation>présent</translation>
    </message>
    <message>
        <source>reference {number}</source>
        <comment>a reference, named by its number</comment>
        <translation>référence {number}</translation>
    </message>
    <message>
        <source>reference {number} of {review}</source>
        <comment>a reference, named by its number</comment>
        <translation>référence {number} de {review}</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>points-virgules</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabulations</translation>
    </message>
    <message>
        <source>text is expected here</source>
        <comment>in JSON</comment>
        <translation>du texte est attendu ici</translation>
    </message>
    <message>
        <source>the annotations are in another file</source>
        <translation>les annotations sont dans un autre fichier</translation>
    </message>
    <message>
        <source>the citation of {record}</source>
        <comment>a place where damage was found</comment>
        <translation>la citation de {record}</translation>
    </message>
    <message>
        <source>the end is before the start</source>
        <translation>la fin est avant le début</translation>
    </message>
    <message>
        <source>the group “{name}”</source>
        <translation>le groupe «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>the label “{name}”</source>
        <comment>a place where damage was found</comment>
        <translation>le libellé «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>the mark of a factor of {record}</source>
        <comment>a place where damage was found</comment>
        <translation>la marque d’un facteur de {record}</translation>
    </message>
    <message>
        <source>the notes have more than {most} characters</source>
        <translation>les notes ont plus de {most} caractères</translation>
    </message>
    <message>
        <source>the notes on {key} have more than {most} characters</source>
        <translation>les notes sur {key} ont plus de {most} caractères</translation>
    </message>
    <message>
        <source>the quote has no words</source>
        <translation>l’extrait ne contient pas de mots</translation>
    </message>
    <message>
        <source>the quoted words are missing</source>
        <translation>les mots de l’extrait manquent</translation>
    </message>
    <message>
        <source>the results of “{query}”</source>
        <translation>les résultats de «&#xa0;{query}&#xa0;»</translation>
    </message>
    <message>
        <source>the review “{name}”</source>
        <translation>la revue «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>the scenario “{name}”</source>
        <comment>a place where damage was found</comment>
        <translation>le scénario «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>the search “{query}”</source>
        <comment>a place where damage was found</comment>
        <translation>la recherche «&#xa0;{query}&#xa0;»</translation>
    </message>
    <message>
        <source>the setting “{name}”</source>
        <comment>a place where damage was found</comment>
        <translation>le paramètre «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>the site “{name}”</source>
        <comment>a place where damage was found</comment>
        <translation>le site «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>the star on {record}</source>
        <comment>a place where damage was found</comment>
        <translation>l’étoile sur {record}</translation>
    </message>
    <message>
        <source>the table “{name}”</source>
        <translation>le tableau «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>the text does not belong to this theme</source>
        <translation>le texte n’appartient pas à ce thème</translation>
    </message>
    <message>
        <source>the {name} of the citation attached to the reference</source>
        <comment>follows: matched by</comment>
        <translation>{name} de la citation associée à la référence</translation>
    </message>
    <message>
        <source>there are more than {most} annotations</source>
        <translation>il y a plus de {most} annotations</translation>
    </message>
    <message>
        <source>there are more than {most} entries</source>
        <translation>il y a plus de {most} entrées</translation>
    </message>
    <message>
        <source>there are more than {most} notes on {key}</source>
        <translation>il y a plus de {most} notes sur {key}</translation>
    </message>
    <message>
        <source>there is no date</source>
        <translation>il n’y a pas de date</translation>
    </message>
    <message>
        <source>there is no such date</source>
        <translation>cette date n’existe pas</translation>
    </message>
    <message>
        <source>this annotation has no text, no tag and no quote</source>
        <translation>cette annotation n’a ni texte, ni étiquette, ni extrait</translation>
    </message>
    <message>
        <source>this date is in the future</source>
        <translation>cette date est dans le futur</translation>
    </message>
    <message>
        <source>this field is missing</source>
        <comment>an error in a recipe</comment>
        <translation>ce champ manque</translation>
    </message>
    <message>
        <source>this field is not known</source>
        <comment>an error in a recipe</comment>
        <translation>ce champ n’est pas connu</translation>
    </message>
    <message>
        <source>this is JSON-LD without a context</source>
        <translation>c’est du JSON-LD sans contexte</translation>
    </message>
    <message>
        <source>this is in another part of the file</source>
        <translation>cela se trouve dans une autre partie du fichier</translation>
    </message>
    <message>
        <source>this is not JSON: {reason}.</source>
        <translation>ce n’est pas du JSON&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>this is not a collection of annotations</source>
        <translation>ce n’est pas une collection d’annotations</translation>
    </message>
    <message>
        <source>this is not a date with a time</source>
        <translation>ce n’est pas une date avec une heure</translation>
    </message>
    <message>
        <source>this is not a mark of a factor: present, absent, unknown or not-relevant</source>
        <translation>ce n’est pas une marque de facteur&#xa0;: present, absent, unknown ou not-relevant</translation>
    </message>
    <message>
        <source>this is not a project of QIC Browser</source>
        <translation>ce n’est pas un projet de QIC Browser</translation>
    </message>
    <message>
        <source>this is not a valid UUID</source>
        <translation>ce n’est pas un UUID valide</translation>
    </message>
    <message>
        <source>this is not a valid id</source>
        <translation>ce n’est pas un id valide</translation>
    </message>
    <message>
        <source>this is the id of a star, but the annotation is not one</source>
        <translation>c’est l’id d’une étoile, mais l’annotation n’en est pas une</translation>
    </message>
    <message>
        <source>true or false is expected here</source>
        <comment>in JSON</comment>
        <translation>true ou false est attendu ici</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a mark of a contextual factor at a site</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>vertical bars</source>
        <translation>barres verticales</translation>
    </message>
    <message>
        <source>without</source>
        <comment>heading of a list</comment>
        <translation>sans</translation>
    </message>
    <message>
        <source>without a label</source>
        <comment>contextual factors that no label of the reader gathers</comment>
        <translation>sans libellé</translation>
    </message>
    <message>
        <source>without a sign</source>
        <comment>the sign of a contextual factor</comment>
        <translation>sans signe</translation>
    </message>
    <message>
        <source>without {query}</source>
        <translation>sans {query}</translation>
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
        <translation>{date} par {program}</translation>
    </message>
    <message>
        <source>{encoding}, separated by {separator}</source>
        <comment>How a CSV file is written</comment>
        <translation>{encoding}, séparateur&#xa0;: {separator}</translation>
    </message>
    <message>
        <source>{fault}, and is missing</source>
        <comment>an error in a file: something is expected</comment>
        <translation>{fault}, et il n’y a rien</translation>
    </message>
    <message>
        <source>{fault}.</source>
        <comment>an error in a file</comment>
        <translation>{fault}.</translation>
    </message>
    <message>
        <source>{fault}: {value}.</source>
        <comment>an error in a file, and the wrong value</comment>
        <translation>{fault}&#xa0;: {value}.</translation>
    </message>
    <message>
        <source>{field}: {words}</source>
        <translation>{field}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>{file} is not CSV in UTF-8: {reason}.</source>
        <translation>{file} n’est pas du CSV en UTF-8&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{file} is not TOML in UTF-8: {reason}.</source>
        <translation>{file} n’est pas du TOML en UTF-8&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{file} is not in {folder}.</source>
        <translation>{file} n’est pas dans {folder}.</translation>
    </message>
    <message>
        <source>{file}: {entry} is missing.</source>
        <translation>{file}&#xa0;: il manque {entry}.</translation>
    </message>
    <message>
        <source>{file}: {reason}.</source>
        <translation>{file}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} et {second}</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation>{first} ou {second}</translation>
    </message>
    <message>
        <source>{first} to {last} of {all}</source>
        <translation>{first} à {last} sur {all}</translation>
    </message>
    <message numerus="yes">
        <source>{first} within %n words of {second}</source>
        <translation>
            <numerusform>{first} à %Ln mot au plus de {second}</numerusform>
            <numerusform>{first} à %Ln mots au plus de {second}</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <comment>one sentence after the other</comment>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>{folder} cannot be created: {reason}.</source>
        <translation>{folder} ne peut pas être créé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{folder} holds no review (*.toml).</source>
        <translation>{folder} ne contient aucune revue (*.toml).</translation>
    </message>
    <message>
        <source>{grade} ({direction})</source>
        <comment>a grade, and whether it is for or against the theme</comment>
        <translation>{grade} ({direction})</translation>
    </message>
    <message>
        <source>{grade} in {letter}</source>
        <comment>the grade of a study in a theme that is compared</comment>
        <translation>{grade} dans {letter}</translation>
    </message>
    <message>
        <source>{grade} in {stream}</source>
        <comment>a grade of a study in a stream</comment>
        <translation>{grade} dans {stream}</translation>
    </message>
    <message>
        <source>{grade} {studies}</source>
        <comment>a grade of the review, and the studies with it</comment>
        <translation>{grade} {studies}</translation>
    </message>
    <message>
        <source>{hint} Then start the program again.</source>
        <comment>after a sentence that says what to do</comment>
        <translation>{hint} Redémarrez ensuite le programme.</translation>
    </message>
    <message>
        <source>{hits}</source>
        <comment>counts of what was found</comment>
        <translation>{hits}</translation>
    </message>
    <message numerus="yes">
        <source>{hits} in %n references</source>
        <translation>
            <numerusform>{hits} dans %Ln référence</numerusform>
            <numerusform>{hits} dans %Ln références</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{hits} in %n themes</source>
        <translation>
            <numerusform>{hits} dans %Ln thème</numerusform>
            <numerusform>{hits} dans %Ln thèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{hits} in %n themes; {references}</source>
        <translation>
            <numerusform>{hits} dans %Ln thème&#xa0;; {references}</numerusform>
            <numerusform>{hits} dans %Ln thèmes&#xa0;; {references}</numerusform>
        </translation>
    </message>
    <message>
        <source>{key} can mean several factors: {keys}.</source>
        <translation>{key} peut désigner plusieurs facteurs&#xa0;: {keys}.</translation>
    </message>
    <message>
        <source>{key} is a reference.</source>
        <translation>{key} est une référence.</translation>
    </message>
    <message>
        <source>{key} is not an imported review.</source>
        <translation>{key} n’est pas une revue importée.</translation>
    </message>
    <message>
        <source>{key} was changed in the meantime, in another window or by a command.</source>
        <translation>{key} a été modifiée entre-temps, dans une autre fenêtre ou par une commande.</translation>
    </message>
    <message>
        <source>{key} was left out, because it could not be read again: {fault}</source>
        <translation>{key} a été omise, parce qu’elle n’a pas pu être relue&#xa0;: {fault}</translation>
    </message>
    <message>
        <source>{key} was removed. Your notes on it are kept.</source>
        <translation>{key} a été retirée. Vos notes à son sujet sont conservées.</translation>
    </message>
    <message>
        <source>{key} was renamed.</source>
        <translation>{key} a été renommée.</translation>
    </message>
    <message>
        <source>{label} in the list of references of {source}</source>
        <comment>why a citation belongs to a reference</comment>
        <translation>{label} dans la liste des références de {source}</translation>
    </message>
    <message>
        <source>{label}: {factors}</source>
        <comment>a label of the reader&apos;s</comment>
        <translation>{label}&#xa0;: {factors}</translation>
    </message>
    <message>
        <source>{label}: {factors}; it enables and hinders</source>
        <comment>a label of the reader&apos;s</comment>
        <translation>{label}&#xa0;: {factors}&#xa0;; favorise et freine</translation>
    </message>
    <message numerus="yes">
        <source>{left} of %n studies remain, in one stream only: {stream}.</source>
        <translation>
            <numerusform>Étude restante&#xa0;: {left} sur %Ln, dans un seul volet&#xa0;: {stream}.</numerusform>
            <numerusform>Études restantes&#xa0;: {left} sur %Ln, dans un seul volet&#xa0;: {stream}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{left} of %n studies remain.</source>
        <translation>
            <numerusform>Étude restante&#xa0;: {left} sur %Ln.</numerusform>
            <numerusform>Études restantes&#xa0;: {left} sur %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>{letters}: {text}</source>
        <comment>what a theme that is compared says</comment>
        <translation>{letters}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>{letter}: {theme} ({studies}), {review}</source>
        <comment>a theme that is compared</comment>
        <translation>{letter}&#xa0;: {theme} ({studies}), {review}</translation>
    </message>
    <message>
        <source>{limits}</source>
        <comment>limits of a search</comment>
        <translation>{limits}</translation>
    </message>
    <message>
        <source>{marked} of {factors} factors marked</source>
        <translation>Facteurs marqués&#xa0;: {marked} sur {factors}</translation>
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
        <translation>{name} (l’un de vos libellés)</translation>
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
        <translation>{name} n’est pas un nom de fichier.</translation>
    </message>
    <message>
        <source>{name} is not one stream, grade or reference of this table.</source>
        <translation>{name} ne désigne pas un seul volet, grade ou référence de ce tableau.</translation>
    </message>
    <message>
        <source>{name} is {value}</source>
        <translation>{name} est {value}</translation>
    </message>
    <message>
        <source>{name} “{text}”</source>
        <comment>what the file calls a number, and the number: ID “46”</comment>
        <translation>{name} «&#xa0;{text}&#xa0;»</translation>
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
        <translation>{number} ko</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} Mo</translation>
    </message>
    <message numerus="yes">
        <source>{number} of %n barriers to plan for</source>
        <comment>at a site</comment>
        <translation>
            <numerusform>Freins à anticiper&#xa0;: {number} sur %Ln</numerusform>
            <numerusform>Freins à anticiper&#xa0;: {number} sur %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} of %n enablers in place</source>
        <comment>at a site</comment>
        <translation>
            <numerusform>Leviers en place&#xa0;: {number} sur %Ln</numerusform>
            <numerusform>Leviers en place&#xa0;: {number} sur %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>{number}: {signs}</source>
        <comment>a number of contextual factors, and how many are of each sign</comment>
        <translation>{number}&#xa0;: {signs}</translation>
    </message>
    <message>
        <source>{number}: {table}</source>
        <comment>a table of a file, by its number there</comment>
        <translation>{number}&#xa0;: {table}</translation>
    </message>
    <message>
        <source>{part} in the project is encrypted, or packed in an unknown way.</source>
        <translation>{part} dans le projet est chiffré, ou compressé d’une façon inconnue.</translation>
    </message>
    <message>
        <source>{part} in the project is larger than {size}.</source>
        <translation>{part} dans le projet dépasse {size}.</translation>
    </message>
    <message>
        <source>{part} is in the project twice.</source>
        <translation>{part} est deux fois dans le projet.</translation>
    </message>
    <message>
        <source>{path} already exists.</source>
        <translation>{path} existe déjà.</translation>
    </message>
    <message>
        <source>{path} cannot be created: {reason}.</source>
        <translation>{path} ne peut pas être créé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be deleted: {reason}.</source>
        <translation>{path} ne peut pas être supprimé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be opened because it is not a file.</source>
        <translation>{path} ne peut pas être ouvert parce que ce n’est pas un fichier.</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {reason}.</source>
        <translation>{path} ne peut pas être ouvert&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} ne peut pas être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>{path} ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>{path} cannot be written: your notes are shown, and nothing can be saved.</source>
        <translation>{path} ne peut pas être écrit&#xa0;: vos notes sont affichées, et rien ne peut être enregistré.</translation>
    </message>
    <message>
        <source>{path} contains an incomplete change and cannot be written: your notes are shown as they were before that change, and nothing can be saved.</source>
        <translation>{path} contient une modification incomplète et ne peut pas être écrit&#xa0;: vos notes sont affichées dans leur état d’avant cette modification, et rien ne peut être enregistré.</translation>
    </message>
    <message>
        <source>{path} could not be written.</source>
        <translation>{path} n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}.</source>
        <translation>{path} n’a pas pu être écrit&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{path} does not say how it was exported.</source>
        <translation>{path} ne dit pas comment il a été exporté.</translation>
    </message>
    <message>
        <source>{path} holds a reader&apos;s notes, so nothing was written to it.</source>
        <translation>{path} contient les notes d’un lecteur, donc rien n’y a été écrit.</translation>
    </message>
    <message>
        <source>{path} is a PDF file, which does not say how it was exported.</source>
        <translation>{path} est un fichier PDF, qui ne dit pas comment il a été exporté.</translation>
    </message>
    <message>
        <source>{path} is a folder or a device.</source>
        <translation>{path} est un dossier ou un périphérique.</translation>
    </message>
    <message>
        <source>{path} is a link to {target}, which does not exist.</source>
        <translation>{path} est un lien vers {target}, qui n’existe pas.</translation>
    </message>
    <message>
        <source>{path} is damaged and could not be set aside ({reason}). {shown} Nothing can be saved.</source>
        <translation>{path} est endommagé et n’a pas pu être mis de côté ({reason}). {shown} Rien ne peut être enregistré.</translation>
    </message>
    <message>
        <source>{path} is damaged, or not a file of QIC Browser&apos;s notes.</source>
        <translation>{path} est endommagé, ou n’est pas un fichier de notes de QIC Browser.</translation>
    </message>
    <message>
        <source>{path} is damaged.</source>
        <translation>{path} est endommagé.</translation>
    </message>
    <message>
        <source>{path} is larger than {size}.</source>
        <translation>{path} dépasse {size}.</translation>
    </message>
    <message>
        <source>{path} is no longer the file that was opened.</source>
        <translation>{path} n’est plus le fichier qui a été ouvert.</translation>
    </message>
    <message>
        <source>{path} is not XML that can be read: line {line}, {reason}</source>
        <translation>{path} n’est pas du XML lisible&#xa0;: ligne {line}, {reason}</translation>
    </message>
    <message>
        <source>{path} is not a file of QIC Browser&apos;s notes.</source>
        <translation>{path} n’est pas un fichier de notes de QIC Browser.</translation>
    </message>
    <message>
        <source>{path} is not a file of reviews from QIC Browser.</source>
        <translation>{path} n’est pas un fichier de revues de QIC Browser.</translation>
    </message>
    <message>
        <source>{path} is not a file that QIC Browser can open.</source>
        <translation>{path} n’est pas un fichier que QIC Browser peut ouvrir.</translation>
    </message>
    <message>
        <source>{path} is not a folder, and its name does not end in .qiclibrary.</source>
        <translation>{path} n’est pas un dossier, et son nom ne se termine pas par .qiclibrary.</translation>
    </message>
    <message>
        <source>{path} is not a project of QIC Browser.</source>
        <translation>{path} n’est pas un projet de QIC Browser.</translation>
    </message>
    <message>
        <source>{path} is not an evidence file of this version of QIC Browser.</source>
        <translation>{path} n’est pas un fichier de données probantes de cette version de QIC Browser.</translation>
    </message>
    <message>
        <source>{path} is one of the program&apos;s own files.</source>
        <translation>{path} est l’un des fichiers du programme lui-même.</translation>
    </message>
    <message>
        <source>{path} was changed while it was read.</source>
        <translation>{path} a été modifié pendant sa lecture.</translation>
    </message>
    <message>
        <source>{path} was damaged, or changed by another program. {result} The damaged file is now {aside}.</source>
        <translation>{path} était endommagé, ou a été modifié par un autre programme. {result} Le fichier endommagé est maintenant {aside}.</translation>
    </message>
    <message>
        <source>{path} was made by an earlier version of the program and was not upgraded. {reason} Your notes are shown, and nothing can be saved.</source>
        <translation>{path} a été créé par une version antérieure du programme et n’a pas été mis à niveau. {reason} Vos notes sont affichées, et rien ne peut être enregistré.</translation>
    </message>
    <message>
        <source>{path} was missing or empty, so a new one was started. Backups of your notes are in {folder}, and the newest is {backup}. To restore them, use File &gt; Backups, or the command “qicbrowser backups restore {backup}”. This message disappears once you restore a backup or write a note.</source>
        <translation>{path} était absent ou vide&#xa0;; un nouveau fichier a donc été commencé. Les sauvegardes de vos notes sont dans {folder}, et la plus récente est {backup}. Pour les restaurer, utilisez Fichier &gt; Sauvegardes, ou la commande «&#xa0;qicbrowser backups restore {backup}&#xa0;». Ce message disparaît dès que vous restaurez une sauvegarde ou écrivez une note.</translation>
    </message>
    <message>
        <source>{path} was not written: {reason}.</source>
        <translation>{path} n’a pas été écrit&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of QIC Browser.</source>
        <translation>{path} a été écrit par une version plus récente de QIC Browser.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of QIC Browser. It was left unchanged.</source>
        <translation>{path} a été écrit par une version plus récente de QIC Browser. Il n’a pas été modifié.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of QIC Browser. The imported reviews are not shown.</source>
        <translation>{path} a été écrit par une version plus récente de QIC Browser. Les revues importées ne sont pas affichées.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of QIC Browser. Your notes are shown, and nothing can be saved.</source>
        <translation>{path} a été écrit par une version plus récente de QIC Browser. Vos notes sont affichées, et rien ne peut être enregistré.</translation>
    </message>
    <message>
        <source>{path}: {fault}</source>
        <translation>{path}&#xa0;: {fault}</translation>
    </message>
    <message>
        <source>{place}: DOI and PMID were not used: they may be cut at a line end, or be some of several.</source>
        <translation>{place}&#xa0;: DOI et PMID n’ont pas été utilisés&#xa0;: ils sont peut-être coupés en fin de ligne, ou ne sont que quelques-uns parmi plusieurs.</translation>
    </message>
    <message>
        <source>{place}: The {name} was not used: it may be cut at a line end, or be one of several.</source>
        <translation>{place}&#xa0;: l’identifiant {name} n’a pas été utilisé&#xa0;: il est peut-être coupé en fin de ligne, ou n’est que l’un parmi plusieurs.</translation>
    </message>
    <message>
        <source>{place}: There are more than {most} citations.</source>
        <translation>{place}&#xa0;: il y a plus de {most} citations.</translation>
    </message>
    <message>
        <source>{place}: {fault}</source>
        <translation>{place}&#xa0;: {fault}</translation>
    </message>
    <message>
        <source>{place}: {fault} {hint}</source>
        <comment>where an error is in a file, what it is, and what to do</comment>
        <translation>{place}&#xa0;: {fault} {hint}</translation>
    </message>
    <message>
        <source>{read} of {total} characters were read; the others are kept as printed.</source>
        <translation>{read} caractères sur {total} ont été lus&#xa0;; les autres sont conservés tels qu’imprimés.</translation>
    </message>
    <message>
        <source>{reason} Nothing can be saved.</source>
        <comment>after a sentence that says why</comment>
        <translation>{reason} Rien ne peut être enregistré.</translation>
    </message>
    <message>
        <source>{review}, Table {number}</source>
        <comment>a table without a title</comment>
        <translation>{review}, tableau {number}</translation>
    </message>
    <message>
        <source>{review}, Table {number}: {title}</source>
        <translation>{review}, tableau {number}&#xa0;: {title}</translation>
    </message>
    <message>
        <source>{review}: {title}</source>
        <translation>{review}&#xa0;: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{review}: {unknown} of %n studies have no citation.</source>
        <translation>
            <numerusform>{review}&#xa0;: {unknown} étude sur %Ln n’a pas de citation.</numerusform>
            <numerusform>{review}&#xa0;: études sans citation&#xa0;: {unknown} sur %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>{role} in {letter}</source>
        <comment>a contextual factor of a theme that is compared</comment>
        <translation>{role} dans {letter}</translation>
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
        <translation>{sidecar} existe déjà et n’est pas un fichier de ce programme.</translation>
    </message>
    <message>
        <source>{sign}, {mark}:</source>
        <comment>before a contextual factor</comment>
        <translation>{sign}, {mark}&#xa0;:</translation>
    </message>
    <message>
        <source>{sign}:</source>
        <comment>before a contextual factor</comment>
        <translation>{sign}&#xa0;:</translation>
    </message>
    <message>
        <source>{site}: my reason</source>
        <comment>Column heading</comment>
        <translation>{site}&#xa0;: ma raison</translation>
    </message>
    <message>
        <source>{site}: {factor}: no longer marked.</source>
        <translation>{site}&#xa0;: {factor}&#xa0;: n’est plus marqué.</translation>
    </message>
    <message>
        <source>{site}: {factor}: {mark}.</source>
        <translation>{site}&#xa0;: {factor}&#xa0;: {mark}.</translation>
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
        <translation>{stream}&#xa0;: aucune preuve</translation>
    </message>
    <message>
        <source>{stream}: {studies}</source>
        <comment>a stream of evidence, and its studies</comment>
        <translation>{stream}&#xa0;: {studies}</translation>
    </message>
    <message numerus="yes">
        <source>{studies} of %n studies and {left} of {appraisals} count</source>
        <translation>
            <numerusform>Pris en compte&#xa0;: {studies} sur %Ln étude et {left} sur {appraisals}</numerusform>
            <numerusform>Pris en compte&#xa0;: {studies} sur %Ln études et {left} sur {appraisals}</numerusform>
        </translation>
    </message>
    <message>
        <source>{study} in {stream}: {grades}</source>
        <comment>a study with several grades</comment>
        <translation>{study} dans {stream}&#xa0;: {grades}</translation>
    </message>
    <message>
        <source>{study} is graded differently in {theme}: {grades}.</source>
        <translation>{study} a des grades différents dans {theme}&#xa0;: {grades}.</translation>
    </message>
    <message>
        <source>{study} of {letter} is {other} of {other_letter}, by the lists of the reviews</source>
        <translation>{study} de {letter} est {other} de {other_letter}, d’après les listes des revues</translation>
    </message>
    <message>
        <source>{study} of {letter} is {other} of {other_letter}, by your citations</source>
        <translation>{study} de {letter} est {other} de {other_letter}, d’après vos citations</translation>
    </message>
    <message>
        <source>{table} · {review}</source>
        <translation>{table} · {review}</translation>
    </message>
    <message>
        <source>{table} · {review}, Table {number}</source>
        <translation>{table} · {review}, tableau {number}</translation>
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
        <translation>{theme} n’a pas de passage {key}.</translation>
    </message>
    <message>
        <source>{theme}, {heading}: “{text}” is kept as printed; it was read as nothing.</source>
        <translation>{theme}, {heading}&#xa0;: «&#xa0;{text}&#xa0;» est conservé tel qu’imprimé&#xa0;; rien n’en a été lu.</translation>
    </message>
    <message>
        <source>{theme}, {heading}: “{text}” was corrected to “{corrected}” when it was imported.</source>
        <translation>{theme}, {heading}&#xa0;: «&#xa0;{text}&#xa0;» a été corrigé en «&#xa0;{corrected}&#xa0;» lors de l’importation.</translation>
    </message>
    <message>
        <source>{theme}, {study}: not cited</source>
        <comment>a cell of the map, as it is spoken</comment>
        <translation>{theme}, {study}&#xa0;: non citée</translation>
    </message>
    <message>
        <source>{theme}, {study}: {streams}</source>
        <comment>a cell of the map, as it is spoken</comment>
        <translation>{theme}, {study}&#xa0;: {streams}</translation>
    </message>
    <message numerus="yes">
        <source>{theme}: N = {printed} is printed, and %n studies are cited.</source>
        <translation>
            <numerusform>{theme}&#xa0;: N = {printed} est imprimé, et %Ln étude est citée.</numerusform>
            <numerusform>{theme}&#xa0;: N = {printed} est imprimé, et %Ln études sont citées.</numerusform>
        </translation>
    </message>
    <message>
        <source>{theme}: the source states no outcome.</source>
        <translation>{theme}&#xa0;: la source n’indique aucun effet.</translation>
    </message>
    <message>
        <source>{theme}: {cited} cited, {left} left. {sentence}</source>
        <translation>{theme}&#xa0;: études citées, {cited}&#xa0;; restantes, {left}. {sentence}</translation>
    </message>
    <message>
        <source>{theme}: {factor}</source>
        <comment>a contextual factor after the theme that it is of</comment>
        <translation>{theme}&#xa0;: {factor}</translation>
    </message>
    <message>
        <source>{theme}: “{text}” is not a grade of the table&apos;s scale.</source>
        <translation>{theme}&#xa0;: «&#xa0;{text}&#xa0;» n’est pas un grade de l’échelle du tableau.</translation>
    </message>
    <message>
        <source>{title} cannot be imported: {fault}</source>
        <translation>{title} ne peut pas être importé&#xa0;: {fault}</translation>
    </message>
    <message>
        <source>{title} · {review}</source>
        <comment>a theme, and its review</comment>
        <translation>{title} · {review}</translation>
    </message>
    <message>
        <source>{title}, continued</source>
        <translation>{title}, suite</translation>
    </message>
    <message>
        <source>{words} (as text)</source>
        <comment>not a search field, but searched for as it is</comment>
        <translation>{words} (comme texte)</translation>
    </message>
    <message>
        <source>{words} (“{dash}” does not exclude, “-” does)</source>
        <translation>{words} («&#xa0;{dash}&#xa0;» n’exclut pas, «&#xa0;-&#xa0;» exclut)</translation>
    </message>
    <message>
        <source>{words}, or {word} as one word</source>
        <translation>{words}, ou {word} en un seul mot</translation>
    </message>
    <message>
        <source>“;” was expected before “{text}”.</source>
        <translation>«&#xa0;;&#xa0;» était attendu devant «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>“Annotation” is expected here</source>
        <translation>«&#xa0;Annotation&#xa0;» est attendu ici</translation>
    </message>
    <message>
        <source>“qicbrowser backups” lists the backups.</source>
        <translation>«&#xa0;qicbrowser backups&#xa0;» affiche la liste des sauvegardes.</translation>
    </message>
    <message>
        <source>“qicbrowser contexts --json” lists the factors with their keys.</source>
        <translation>«&#xa0;qicbrowser contexts --json&#xa0;» affiche la liste des facteurs avec leurs clés.</translation>
    </message>
    <message>
        <source>“qicbrowser references style list” shows the styles that you added.</source>
        <translation>«&#xa0;qicbrowser references style list&#xa0;» affiche les styles que vous avez ajoutés.</translation>
    </message>
    <message>
        <source>“qicbrowser reviews list” lists the reviews.</source>
        <translation>«&#xa0;qicbrowser reviews list&#xa0;» affiche la liste des revues.</translation>
    </message>
    <message>
        <source>“qicbrowser site list” lists the sites. --new makes one.</source>
        <translation>«&#xa0;qicbrowser site list&#xa0;» affiche la liste des sites. --new en crée un.</translation>
    </message>
    <message>
        <source>“yes” where you set a star</source>
        <translation>«&#xa0;yes&#xa0;» là où vous avez mis une étoile</translation>
    </message>
    <message>
        <source>“{grade}” is a grade</source>
        <translation>«&#xa0;{grade}&#xa0;» est un grade</translation>
    </message>
    <message>
        <source>“{heading}” is a group</source>
        <translation>«&#xa0;{heading}&#xa0;» est un groupe</translation>
    </message>
    <message>
        <source>“{heading}” is the heading of an answer and of the sentence beside it.</source>
        <translation>«&#xa0;{heading}&#xa0;» est l’en-tête d’une réponse et de la phrase à côté d’elle.</translation>
    </message>
    <message>
        <source>“{heading}” names both signs; which statement has which is not known.</source>
        <translation>«&#xa0;{heading}&#xa0;» nomme les deux signes&#xa0;; on ne sait pas quel énoncé a lequel.</translation>
    </message>
    <message>
        <source>“{id}” is also printed before a row above.</source>
        <translation>«&#xa0;{id}&#xa0;» est aussi imprimé devant une ligne précédente.</translation>
    </message>
    <message>
        <source>“{label}” is not one of the grades {grades}.</source>
        <translation>«&#xa0;{label}&#xa0;» n’est pas l’un des grades {grades}.</translation>
    </message>
    <message>
        <source>“{line}” names no barrier.</source>
        <translation>«&#xa0;{line}&#xa0;» ne nomme aucun frein.</translation>
    </message>
    <message>
        <source>“{printed}” is printed; the number of references read is {cited}.</source>
        <translation>«&#xa0;{printed}&#xa0;» est imprimé&#xa0;; le nombre de références lues est {cited}.</translation>
    </message>
    <message>
        <source>“{sample}” ({encoding})</source>
        <comment>words of the file as they are in an encoding</comment>
        <translation>«&#xa0;{sample}&#xa0;» ({encoding})</translation>
    </message>
    <message>
        <source>“{separator}”</source>
        <translation>«&#xa0;{separator}&#xa0;»</translation>
    </message>
    <message>
        <source>“{sign}” means barrier</source>
        <translation>«&#xa0;{sign}&#xa0;» signifie frein</translation>
    </message>
    <message>
        <source>“{sign}” means both</source>
        <translation>«&#xa0;{sign}&#xa0;» signifie les deux</translation>
    </message>
    <message>
        <source>“{sign}” means enabler</source>
        <translation>«&#xa0;{sign}&#xa0;» signifie levier</translation>
    </message>
    <message>
        <source>“{sign}” means nothing</source>
        <translation>«&#xa0;{sign}&#xa0;» ne signifie rien</translation>
    </message>
    <message>
        <source>“{sign}” only means that it is mentioned</source>
        <translation>«&#xa0;{sign}&#xa0;» signifie seulement que c’est mentionné</translation>
    </message>
    <message>
        <source>“{text}” begins with a sign that is not among the prefixes.</source>
        <translation>«&#xa0;{text}&#xa0;» commence par un signe qui n’est pas parmi les préfixes.</translation>
    </message>
    <message>
        <source>“{text}” contradicts the sign in the heading of the column.</source>
        <translation>«&#xa0;{text}&#xa0;» contredit le signe dans l’en-tête de la colonne.</translation>
    </message>
    <message>
        <source>“{text}” follows a reference that already has a grade. Correct the cell, or keep it as printed.</source>
        <translation>«&#xa0;{text}&#xa0;» suit une référence qui a déjà un grade. Corrigez la cellule, ou conservez-la telle qu’imprimée.</translation>
    </message>
    <message>
        <source>“{text}” is a count of 0.</source>
        <translation>«&#xa0;{text}&#xa0;» est un nombre égal à 0.</translation>
    </message>
    <message>
        <source>“{text}” is a date; a spreadsheet may have made it from a range. Type the references as they are published.</source>
        <translation>«&#xa0;{text}&#xa0;» est une date&#xa0;; un tableur l’a peut-être produite à partir d’un intervalle. Saisissez les références telles qu’elles sont publiées.</translation>
    </message>
    <message>
        <source>“{text}” is a number in words: {number}.</source>
        <translation>«&#xa0;{text}&#xa0;» est un nombre en toutes lettres&#xa0;: {number}.</translation>
    </message>
    <message>
        <source>“{text}” is a sign without a statement.</source>
        <translation>«&#xa0;{text}&#xa0;» est un signe sans énoncé.</translation>
    </message>
    <message>
        <source>“{text}” is kept as printed: it is not one number.</source>
        <translation>«&#xa0;{text}&#xa0;» est conservé tel qu’imprimé&#xa0;: ce n’est pas un seul nombre.</translation>
    </message>
    <message>
        <source>“{text}” is not a grade of the scale. Add it to the scale, or correct the cell.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un grade de l’échelle. Ajoutez-le à l’échelle, ou corrigez la cellule.</translation>
    </message>
    <message>
        <source>“{text}” is not a grade with [references].</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un grade suivi de [références].</translation>
    </message>
    <message>
        <source>“{text}” is not a list of references.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une liste de références.</translation>
    </message>
    <message>
        <source>“{text}” is not a reference number or a range of them.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est ni un numéro de référence ni un intervalle de numéros.</translation>
    </message>
    <message>
        <source>“{text}” is one large number or two references. Correct the cell.</source>
        <translation>«&#xa0;{text}&#xa0;» est un seul grand nombre ou deux références. Corrigez la cellule.</translation>
    </message>
    <message>
        <source>“{text}” was not read as a count.</source>
        <translation>«&#xa0;{text}&#xa0;» n’a pas été lu comme un nombre.</translation>
    </message>
    <message>
        <source>“{text}” was not read as a reference. Correct the cell, or keep it as printed.</source>
        <translation>«&#xa0;{text}&#xa0;» n’a pas été lu comme une référence. Corrigez la cellule, ou conservez-la telle qu’imprimée.</translation>
    </message>
    <message>
        <source>“{text}” was not read. Correct the cell, or keep it as printed.</source>
        <translation>«&#xa0;{text}&#xa0;» n’a pas été lu. Corrigez la cellule, ou conservez-la telle qu’imprimée.</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <comment>a theme, named by its title</comment>
        <translation>«&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>“{title}” has no statement.</source>
        <translation>«&#xa0;{title}&#xa0;» n’a pas d’énoncé.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… et %Ln de plus.</numerusform>
            <numerusform>… et %Ln de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>★ Starred</source>
        <translation>★ Avec étoile</translation>
    </message>
</context>
<context>
    <name>About</name>
    <message>
        <source>About QIC Browser</source>
        <translation>À propos de QIC Browser</translation>
    </message>
    <message>
        <source>About the review</source>
        <translation>À propos de la revue</translation>
    </message>
    <message>
        <source>DOI: {doi}</source>
        <translation>DOI&#xa0;: {doi}</translation>
    </message>
    <message>
        <source>Edition {edition}; checksum of the sources {checksum}</source>
        <translation>Édition {edition}&#xa0;; somme de contrôle des sources {checksum}</translation>
    </message>
    <message>
        <source>It works offline: it opens no network connection. A link is opened by your own browser, and what you print is printed by your system&apos;s print service, only when you ask for it.</source>
        <translation>Le programme fonctionne hors ligne&#xa0;: il n’ouvre aucune connexion réseau. Un lien est ouvert par votre propre navigateur, et ce que vous imprimez l’est par le service d’impression de votre système, uniquement quand vous le demandez.</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Licence&#xa0;: {licence}</translation>
    </message>
    <message>
        <source>PubMed Central: {number}</source>
        <translation>PubMed Central&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Published: {date}</source>
        <translation>Date de publication&#xa0;: {date}</translation>
    </message>
    <message>
        <source>Read, search, annotate and export the evidence on how quality improvement collaboratives work.</source>
        <translation>Lire, rechercher, annoter et exporter les données probantes sur le fonctionnement des collaboratifs d’amélioration de la qualité.</translation>
    </message>
    <message>
        <source>The evidence is the review&apos;s own table, word for word, © its authors. Its form was changed for reading: cells are split at their bullets and lines, and the prefix “Barrier:” became a role. View &gt; Source row shows the cells as published. The table cites its studies by number only; which publications they are is not in it.</source>
        <translation>Les données probantes sont le tableau de la revue elle-même, mot pour mot, © ses auteurs. Sa forme a été modifiée pour la lecture&#xa0;: les cellules sont découpées à leurs puces et à leurs lignes, et le préfixe «&#xa0;Barrier:&#xa0;» est devenu un rôle. Affichage &gt; Ligne source montre les cellules telles que publiées. Le tableau ne cite ses études que par leur numéro&#xa0;; il ne dit pas de quelles publications il s’agit.</translation>
    </message>
    <message>
        <source>The program is under the MIT licence; it uses Qt and PySide6 under the LGPL 3. The evidence has a licence of its own: see Help &gt; About the review.</source>
        <translation>Le programme est sous licence MIT&#xa0;; il utilise Qt et PySide6 sous LGPL 3. Les données probantes ont leur propre licence&#xa0;: voir Aide &gt; À propos de la revue.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiquée</translation>
    </message>
</context>
<context>
    <name>AnalysisTabs</name>
    <message>
        <source>Compare</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Contexts</source>
        <translation>Contextes</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>My site</source>
        <translation>Mon site</translation>
    </message>
    <message>
        <source>The list of your notes has the key {keys} now.</source>
        <translation>La liste de vos notes a maintenant le raccourci {keys}.</translation>
    </message>
</context>
<context>
    <name>AppearanceSettings</name>
    <message>
        <source> pt ({percent} %)</source>
        <translation> pt ({percent}&#xa0;%)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Contraste élevé</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;lair</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>S&amp;ystème</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>Aussi large que la fenêtre</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Font of &amp;pages</source>
        <translation>Police des &amp;pages</translation>
    </message>
    <message>
        <source>Font of the &amp;window</source>
        <translation>Police de la &amp;fenêtre</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>Line w&amp;idth of pages</source>
        <translation>Largeur &amp;des lignes</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Étroite</translation>
    </message>
    <message>
        <source>Reviews stay in the language they were written in.</source>
        <translation>Les revues restent dans la langue dans laquelle elles ont été écrites.</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Taille du te&amp;xte</translation>
    </message>
    <message>
        <source>The desktop&apos;s font</source>
        <translation>Police du bureau</translation>
    </message>
    <message>
        <source>The font of the window</source>
        <translation>Police de la fenêtre</translation>
    </message>
    <message>
        <source>The system&apos;s ({language})</source>
        <translation>Celle du système ({language})</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habituelle</translation>
    </message>
    <message>
        <source>“System” follows the colours and the contrast of your desktop.</source>
        <translation>«&#xa0;Système&#xa0;» suit les couleurs et le contraste de votre bureau.</translation>
    </message>
</context>
<context>
    <name>AttachBar</name>
    <message numerus="yes">
        <source>Attach %n citations</source>
        <translation>
            <numerusform>Associer %Ln citation</numerusform>
            <numerusform>Associer %Ln citations</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the entries</source>
        <translation>Afficher les entrées</translation>
    </message>
    <message numerus="yes">
        <source>This page is of {review}, which is in your library. Attach its reference list: {count} of %n references.</source>
        <translation>
            <numerusform>Cette page est celle de {review}, qui est dans votre bibliothèque. Associer sa liste de références&#xa0;: {count} référence sur %Ln.</numerusform>
            <numerusform>Cette page est celle de {review}, qui est dans votre bibliothèque. Associer sa liste de références&#xa0;: {count} références sur %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>This page is of {review}, which is in your library. Every reference in its list has a citation already.</source>
        <translation>Cette page est celle de {review}, qui est dans votre bibliothèque. Chaque référence de sa liste a déjà une citation.</translation>
    </message>
</context>
<context>
    <name>AttachBox</name>
    <message>
        <source>Attach the page&apos;s reference list</source>
        <translation>Associer la liste de références de la page</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n cited references are in it.</source>
        <translation>
            <numerusform>Elle contient {count} référence citée sur %Ln.</numerusform>
            <numerusform>Elle contient {count} des %Ln références citées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuthorFilter</name>
    <message>
        <source>All authors</source>
        <translation>Tous les auteurs</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Moi</translation>
    </message>
    <message>
        <source>Only notes by one author</source>
        <translation>Seulement les notes d’un auteur</translation>
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
        <translation>&amp;Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurer…</translation>
    </message>
    <message>
        <source>A backup contains everything of yours: notes, citations, saved searches, labels, scenarios and sites. One is made after each start if anything has changed since the last one. Before a backup is restored, what you have now is backed up: to undo, restore that newer backup.</source>
        <translation>Une sauvegarde contient toutes vos données&#xa0;: notes, citations, recherches enregistrées, libellés, scénarios et sites. Une sauvegarde est faite après chaque démarrage si quelque chose a changé depuis la précédente. Avant la restauration d’une sauvegarde, ce que vous avez actuellement est sauvegardé&#xa0;: pour annuler, restaurez cette sauvegarde plus récente.</translation>
    </message>
    <message>
        <source>Backed up.</source>
        <translation>Sauvegarde effectuée.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>No changes since the last backup.</source>
        <translation>Aucune modification depuis la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>Not restored. A note that you are writing is not saved yet: save it first.</source>
        <translation>Restauration non effectuée. Une note que vous êtes en train d’écrire n’est pas encore enregistrée&#xa0;: enregistrez-la d’abord.</translation>
    </message>
    <message>
        <source>Notes in the backup</source>
        <translation>Notes dans la sauvegarde</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Restored the backup of {made}. To undo, restore the backup of {before}.</source>
        <translation>La sauvegarde du {made} a été restaurée. Pour annuler, restaurez la sauvegarde du {before}.</translation>
    </message>
    <message>
        <source>There are no backups yet.</source>
        <translation>Il n’y a pas encore de sauvegardes.</translation>
    </message>
    <message>
        <source>There are no notes in this backup.</source>
        <translation>Cette sauvegarde ne contient pas de notes.</translation>
    </message>
    <message>
        <source>This backup is the same as what you have now.</source>
        <translation>Cette sauvegarde est identique à ce que vous avez actuellement.</translation>
    </message>
</context>
<context>
    <name>BackupsModel</name>
    <message>
        <source>After a start</source>
        <translation>Après un démarrage</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>Avant une restauration</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Avant une importation</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>Avant une mise à jour</translation>
    </message>
    <message>
        <source>Before permanent deletion</source>
        <translation>Avant une suppression définitive</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Libellés</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Étoiles</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>BulkActions</name>
    <message numerus="yes">
        <source>%n notes copied.</source>
        <translation>
            <numerusform>%Ln note copiée.</numerusform>
            <numerusform>%Ln notes copiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes deleted permanently.</source>
        <translation>
            <numerusform>%Ln note supprimée définitivement.</numerusform>
            <numerusform>%Ln notes supprimées définitivement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n notes permanently?</source>
        <translation>
            <numerusform>Supprimer définitivement %Ln note&#xa0;?</numerusform>
            <numerusform>Supprimer définitivement %Ln notes&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete permanently</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>The deleted notes were deleted permanently without a backup. {reason}</source>
        <translation>Les notes supprimées l’ont été définitivement, sans sauvegarde. {reason}</translation>
    </message>
    <message>
        <source>Until you quit, Undo brings back what was deleted.</source>
        <translation>Tant que vous n’avez pas quitté le programme, Annuler restaure ce qui a été supprimé.</translation>
    </message>
    <message numerus="yes">
        <source>change colour of %n notes</source>
        <translation>
            <numerusform>changement de couleur</numerusform>
            <numerusform>changement de couleur de %Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n notes</source>
        <translation>
            <numerusform>suppression de la note</numerusform>
            <numerusform>suppression de %Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n notes permanently</source>
        <translation>
            <numerusform>suppression définitive de la note</numerusform>
            <numerusform>suppression définitive de %Ln notes</numerusform>
        </translation>
    </message>
    <message>
        <source>delete all permanently</source>
        <translation>suppression définitive de tout</translation>
    </message>
    <message>
        <source>remove tag “{tag}”</source>
        <translation>retrait de l’étiquette «&#xa0;{tag}&#xa0;»</translation>
    </message>
    <message>
        <source>rename tag “{tag}”</source>
        <translation>renommage de l’étiquette «&#xa0;{tag}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>restore %n notes</source>
        <translation>
            <numerusform>restauration de la note</numerusform>
            <numerusform>restauration de %Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tag %n notes</source>
        <translation>
            <numerusform>ajout d’étiquettes à la note</numerusform>
            <numerusform>ajout d’étiquettes à %Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>untag %n notes</source>
        <translation>
            <numerusform>retrait d’étiquettes de la note</numerusform>
            <numerusform>retrait d’étiquettes de %Ln notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CategoryBar</name>
    <message>
        <source>Deleted {n}</source>
        <translation>Supprimées {n}</translation>
    </message>
    <message>
        <source>Notes {n}</source>
        <translation>Notes {n}</translation>
    </message>
    <message>
        <source>Read passages</source>
        <translation>Lire les passages</translation>
    </message>
    <message>
        <source>Show the passages with their notes one after the other</source>
        <translation>Afficher à la suite les passages avec leurs notes</translation>
    </message>
    <message>
        <source>Unplaced {n}</source>
        <translation>Non placées {n}</translation>
    </message>
</context>
<context>
    <name>CellLine</name>
    <message>
        <source>As printed</source>
        <translation>Tel qu’imprimé</translation>
    </message>
    <message>
        <source>Correct the text of the cell</source>
        <translation>Corriger le texte de la cellule</translation>
    </message>
    <message>
        <source>Correct… (F2)</source>
        <translation>Corriger… (F2)</translation>
    </message>
    <message>
        <source>No cell is selected</source>
        <translation>Aucune cellule n’est sélectionnée</translation>
    </message>
    <message>
        <source>Printed: {text}</source>
        <translation>Imprimé&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Remove the correction: the cell has its printed text again</source>
        <translation>Retirer la correction&#xa0;: la cellule retrouve son texte imprimé</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Show the rules for reading cells</source>
        <translation>Afficher les règles de lecture des cellules</translation>
    </message>
    <message>
        <source>The printed text and your correction are both stored</source>
        <translation>Le texte imprimé et votre correction sont tous deux enregistrés</translation>
    </message>
    <message>
        <source>row {row} · {heading}</source>
        <translation>ligne {row} · {heading}</translation>
    </message>
</context>
<context>
    <name>ChipField</name>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Remove {text}</source>
        <translation>Retirer {text}</translation>
    </message>
    <message>
        <source>{name}: add another</source>
        <translation>{name}&#xa0;: en ajouter</translation>
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
            <numerusform>%Ln citation associée. Annuler avec {keys}.</numerusform>
            <numerusform>%Ln citations associées. Annuler avec {keys}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Already attached; nothing was changed.</source>
        <translation>Déjà associée&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Attach citations</source>
        <translation>Associer des citations</translation>
    </message>
    <message>
        <source>Citation removed. Undo with {keys}.</source>
        <translation>Citation retirée. Annuler avec {keys}.</translation>
    </message>
    <message>
        <source>Citations (*.ris *.nbib *.bib *.json *.txt)</source>
        <translation>Citations (*.ris *.nbib *.bib *.json *.txt)</translation>
    </message>
    <message numerus="yes">
        <source>Preparing %n citations…</source>
        <translation>
            <numerusform>Préparation de %Ln citation…</numerusform>
            <numerusform>Préparation de %Ln citations…</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading citations…</source>
        <translation>Lecture des citations…</translation>
    </message>
    <message>
        <source>Select a reference first, then attach its citation.</source>
        <translation>Sélectionnez d’abord une référence, puis associez-lui sa citation.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy a list of references first.</source>
        <translation>Il n’y a pas de texte dans le presse-papiers. Copiez d’abord une liste de références.</translation>
    </message>
    <message numerus="yes">
        <source>attach %n citations</source>
        <translation>
            <numerusform>association de la citation</numerusform>
            <numerusform>association de %Ln citations</numerusform>
        </translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>remove citation</source>
        <translation>retrait de la citation</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>le presse-papiers</translation>
    </message>
</context>
<context>
    <name>CitationDialog</name>
    <message>
        <source>&amp;Authors</source>
        <translation>A&amp;uteurs</translation>
    </message>
    <message>
        <source>&amp;DOI</source>
        <translation>&amp;DOI</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>&amp;Numéro</translation>
    </message>
    <message>
        <source>&amp;Journal or book</source>
        <translation>Périodi&amp;que ou livre</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>&amp;Pages</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>UR&amp;L</translation>
    </message>
    <message>
        <source>&amp;Volume</source>
        <translation>&amp;Volume</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Année</translation>
    </message>
    <message>
        <source>As pasted</source>
        <translation>Telle que collée</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Associer</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Livre</translation>
    </message>
    <message>
        <source>Book chapter</source>
        <translation>Chapitre de livre</translation>
    </message>
    <message>
        <source>By field</source>
        <translation>Par champ</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Citation of reference {number}</source>
        <translation>Citation de la référence {number}</translation>
    </message>
    <message>
        <source>Citation of reference {number} of {review}</source>
        <translation>Citation de la référence {number} de {review}</translation>
    </message>
    <message>
        <source>Conference paper</source>
        <translation>Communication de congrès</translation>
    </message>
    <message>
        <source>DOI: {text}</source>
        <translation>DOI&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Example: 10.1000/182</source>
        <translation>Exemple&#xa0;: 10.1000/182</translation>
    </message>
    <message>
        <source>Journal article</source>
        <translation>Article de périodique</translation>
    </message>
    <message>
        <source>One per line: Family, Given (or an organisation)</source>
        <translation>Un par ligne&#xa0;: Nom, Prénom (ou une organisation)</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>P&amp;MID</source>
        <translation>P&amp;MID</translation>
    </message>
    <message>
        <source>PMID: {text}</source>
        <translation>PMID&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Paste the citation here. It is kept word for word.</source>
        <translation>Collez la citation ici. Elle est conservée mot pour mot.</translation>
    </message>
    <message>
        <source>Pu&amp;blisher</source>
        <translation>Éd&amp;iteur</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Thesis</source>
        <translation>Thèse</translation>
    </message>
    <message>
        <source>Typ&amp;e</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>URL: {text}</source>
        <translation>URL&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Write four digits.</source>
        <translation>Écrivez quatre chiffres.</translation>
    </message>
    <message>
        <source>“{text}” is not a DOI.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un DOI.</translation>
    </message>
    <message>
        <source>“{text}” is not a year.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une année.</translation>
    </message>
</context>
<context>
    <name>CitationSettings</name>
    <message>
        <source>&amp;Add a style…</source>
        <translation>A&amp;jouter un style…</translation>
    </message>
    <message>
        <source>A citation in this style is shown here once you have attached one.</source>
        <translation>Une citation dans ce style est montrée ici dès que vous en avez associé une.</translation>
    </message>
    <message>
        <source>A style is a CSL file, the kind that reference managers use.</source>
        <translation>Un style est un fichier CSL, du type qu’utilisent les logiciels de gestion bibliographique.</translation>
    </message>
    <message>
        <source>Citation st&amp;yle</source>
        <translation>St&amp;yle de citation</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
</context>
<context>
    <name>CitationStyleMenu</name>
    <message>
        <source>Add citation style</source>
        <translation>Ajouter un style de citation</translation>
    </message>
    <message>
        <source>Citation style “{name}” added.</source>
        <translation>Style de citation «&#xa0;{name}&#xa0;» ajouté.</translation>
    </message>
    <message>
        <source>Citation styles (*.csl)</source>
        <translation>Styles de citation (*.csl)</translation>
    </message>
</context>
<context>
    <name>Citations</name>
    <message numerus="yes">
        <source>%n citations copied.</source>
        <translation>
            <numerusform>%Ln citation copiée.</numerusform>
            <numerusform>%Ln citations copiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citations copied. Selected references without a citation: {number}.</source>
        <translation>
            <numerusform>%Ln citation copiée. Références sélectionnées sans citation&#xa0;: {number}.</numerusform>
            <numerusform>%Ln citations copiées. Références sélectionnées sans citation&#xa0;: {number}.</numerusform>
        </translation>
    </message>
    <message>
        <source>All references</source>
        <translation>Toutes les références</translation>
    </message>
    <message>
        <source>At most {number} citations can be copied at once. Use “Export references” instead.</source>
        <translation>Au plus {number} citations peuvent être copiées à la fois. Utilisez plutôt «&#xa0;Exporter des références&#xa0;».</translation>
    </message>
    <message>
        <source>References of the ticked themes</source>
        <translation>Références des thèmes cochés</translation>
    </message>
    <message>
        <source>Selected reference</source>
        <translation>Référence sélectionnée</translation>
    </message>
    <message>
        <source>There are no references to export.</source>
        <translation>Il n’y a pas de références à exporter.</translation>
    </message>
    <message>
        <source>There is nothing to copy: no citation is attached to the selected references.</source>
        <translation>Il n’y a rien à copier&#xa0;: aucune citation n’est associée aux références sélectionnées.</translation>
    </message>
</context>
<context>
    <name>ColourNamesDialog</name>
    <message>
        <source>Colour names</source>
        <translation>Noms des couleurs</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation>Touche {key}</translation>
    </message>
    <message>
        <source>What do your colours mean? Leave a line empty for the default name.</source>
        <translation>Que signifient vos couleurs&#xa0;? Laissez une ligne vide pour garder le nom par défaut.</translation>
    </message>
</context>
<context>
    <name>ColourNaming</name>
    <message>
        <source>rename colours</source>
        <translation>renommage des couleurs</translation>
    </message>
</context>
<context>
    <name>ColumnHeader</name>
    <message>
        <source>What column {number} ({heading}) holds</source>
        <translation>Contenu de la colonne {number} ({heading})</translation>
    </message>
</context>
<context>
    <name>ColumnList</name>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>Colonne&amp;s</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Defau&amp;lt columns</source>
        <translation>Colonnes p&amp;ar défaut</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Add a theme</source>
        <translation>Ajouter un thème</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Compared themes</source>
        <translation>Thèmes comparés</translation>
    </message>
    <message>
        <source>Only what &amp;differs</source>
        <translation>Seulement ce qui &amp;diffère</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Tick two or three themes in the tree, or add them here.</source>
        <translation>Cochez deux ou trois thèmes dans l’arbre, ou ajoutez-les ici.</translation>
    </message>
    <message>
        <source>What the compared themes say</source>
        <translation>Ce que disent les thèmes comparés</translation>
    </message>
</context>
<context>
    <name>ComparisonPaper</name>
    <message>
        <source>The labels with a pencil are the reader&apos;s, not the review&apos;s.</source>
        <translation>Les libellés marqués d’un crayon sont ceux du lecteur, et non ceux de la revue.</translation>
    </message>
</context>
<context>
    <name>ComparisonSide</name>
    <message numerus="yes">
        <source>%n different studies</source>
        <translation>
            <numerusform>%Ln étude différente</numerusform>
            <numerusform>%Ln études différentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>Grades</translation>
    </message>
    <message>
        <source>In {letters} only</source>
        <translation>Dans {letters} seulement</translation>
    </message>
    <message>
        <source>Labels of mine</source>
        <translation>Mes libellés</translation>
    </message>
    <message>
        <source>No study of these themes is graded differently from one theme to another.</source>
        <translation>Aucune étude de ces thèmes n’a des grades différents d’un thème à l’autre.</translation>
    </message>
    <message>
        <source>None of your labels is in several of these themes.</source>
        <translation>Aucun de vos libellés ne figure dans plusieurs de ces thèmes.</translation>
    </message>
    <message>
        <source>See it in Contexts</source>
        <translation>Voir dans Contextes</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>En commun</translation>
    </message>
    <message>
        <source>Shared by the compared themes</source>
        <translation>Points communs des thèmes comparés</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Études</translation>
    </message>
    <message>
        <source>The same publications</source>
        <translation>Les mêmes publications</translation>
    </message>
    <message>
        <source>The themes are of different reviews, whose numbers are not the same studies.</source>
        <translation>Les thèmes appartiennent à des revues différentes, dont les numéros ne désignent pas les mêmes études.</translation>
    </message>
    <message>
        <source>What the compared themes share is listed here.</source>
        <translation>Ce que les thèmes comparés ont en commun est affiché ici.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message numerus="yes">
        <source>{first} and {second} share %n studies.</source>
        <translation>
            <numerusform>{first} et {second} ont %Ln étude en commun.</numerusform>
            <numerusform>{first} et {second} ont %Ln études en commun.</numerusform>
        </translation>
    </message>
    <message>
        <source>{label} enables and hinders.</source>
        <translation>{label} favorise et freine.</translation>
    </message>
</context>
<context>
    <name>ComparisonTab</name>
    <message numerus="yes">
        <source>%n themes are compared: remove one first.</source>
        <translation>
            <numerusform>%Ln thème est comparé&#xa0;: retirez-en d’abord un.</numerusform>
            <numerusform>%Ln thèmes sont comparés&#xa0;: retirez-en d’abord un.</numerusform>
        </translation>
    </message>
    <message>
        <source>As pa&amp;ges (PDF)…</source>
        <translation>En pa&amp;ges (PDF)…</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message numerus="yes">
        <source>The first {number} of %n ticked themes are compared.</source>
        <translation>
            <numerusform>Thèmes cochés&#xa0;: %Ln&#xa0;; les {number} premiers sont comparés.</numerusform>
            <numerusform>Thèmes cochés&#xa0;: %Ln&#xa0;; les {number} premiers sont comparés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Themes beside each other</source>
        <translation>Thèmes côte à côte</translation>
    </message>
    <message>
        <source>This theme is compared already.</source>
        <translation>Ce thème est déjà comparé.</translation>
    </message>
    <message>
        <source>{theme} is compared too.</source>
        <translation>{theme} est aussi comparé.</translation>
    </message>
</context>
<context>
    <name>ComparisonWriter</name>
    <message>
        <source>Grade of the theme as a whole</source>
        <translation>Grade du thème dans son ensemble</translation>
    </message>
    <message>
        <source>none cited</source>
        <translation>aucune citée</translation>
    </message>
    <message>
        <source>not in its table</source>
        <translation>absent de son tableau</translation>
    </message>
    <message>
        <source>the same words in {letters}</source>
        <translation>les mêmes mots dans {letters}</translation>
    </message>
    <message>
        <source>your label: </source>
        <translation>votre libellé&#xa0;: </translation>
    </message>
</context>
<context>
    <name>CompletionList</name>
    <message>
        <source>Completions</source>
        <translation>Propositions</translation>
    </message>
</context>
<context>
    <name>ContextDetails</name>
    <message numerus="yes">
        <source>%n factors of this label are not in your library now.</source>
        <translation>
            <numerusform>%Ln facteur de ce libellé n’est pas dans votre bibliothèque actuellement.</numerusform>
            <numerusform>%Ln facteurs de ce libellé ne sont pas dans votre bibliothèque actuellement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more factors are in the list.</source>
        <translation>
            <numerusform>%Ln autre facteur est dans la liste.</numerusform>
            <numerusform>%Ln autres facteurs sont dans la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a contextual factor or a group of them to see what they enable and hinder.</source>
        <translation>Choisissez un facteur contextuel ou un groupe de facteurs pour voir ce qu’il favorise et freine.</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>Comparer les deux</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Enables and hinders in the same theme.</source>
        <translation>Favorise et freine dans le même thème.</translation>
    </message>
    <message>
        <source>Enables in one theme, hinders in another.</source>
        <translation>Favorise dans un thème, freine dans un autre.</translation>
    </message>
    <message>
        <source>Mechanisms: {texts}</source>
        <translation>Mécanismes&#xa0;: {texts}</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Références</translation>
    </message>
    <message>
        <source>The table gives factors for a theme as a whole, not for one of its mechanisms.</source>
        <translation>Le tableau donne les facteurs pour un thème dans son ensemble, et non pour l’un de ses mécanismes.</translation>
    </message>
    <message>
        <source>The table names no studies for this theme.</source>
        <translation>Le tableau n’indique aucune étude pour ce thème.</translation>
    </message>
    <message>
        <source>What it enables and hinders</source>
        <translation>Ce qui est favorisé et freiné</translation>
    </message>
    <message>
        <source>Why you put them together</source>
        <translation>Pourquoi vous les avez réunis</translation>
    </message>
    <message>
        <source>Write why you put them together</source>
        <translation>Écrivez pourquoi vous les avez réunis</translation>
    </message>
    <message>
        <source>Your labels:</source>
        <translation>Vos libellés&#xa0;:</translation>
    </message>
    <message>
        <source>a label of yours</source>
        <translation>l’un de vos libellés</translation>
    </message>
    <message>
        <source>no studies</source>
        <translation>aucune étude</translation>
    </message>
    <message>
        <source>the source states none</source>
        <translation>la source n’en indique aucun</translation>
    </message>
    <message numerus="yes">
        <source>{factors}, in %n themes</source>
        <translation>
            <numerusform>{factors}, dans %Ln thème</numerusform>
            <numerusform>{factors}, dans %Ln thèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>{review}, Table {number}</source>
        <translation>{review}, tableau {number}</translation>
    </message>
</context>
<context>
    <name>ContextScope</name>
    <message>
        <source>This review</source>
        <translation>Cette revue</translation>
    </message>
    <message>
        <source>This table</source>
        <translation>Ce tableau</translation>
    </message>
    <message>
        <source>Which part of the library</source>
        <translation>Partie de la bibliothèque</translation>
    </message>
    <message>
        <source>Whole library</source>
        <translation>Toute la bibliothèque</translation>
    </message>
</context>
<context>
    <name>ContextsPage</name>
    <message numerus="yes">
        <source>%n barriers</source>
        <translation>
            <numerusform>%Ln frein</numerusform>
            <numerusform>%Ln freins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n both</source>
        <comment>contextual factors that enable and hinder</comment>
        <translation>
            <numerusform>%Ln mixte</numerusform>
            <numerusform>%Ln mixtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enablers</source>
        <translation>
            <numerusform>%Ln levier</numerusform>
            <numerusform>%Ln leviers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsigned</source>
        <comment>contextual factors</comment>
        <translation>
            <numerusform>%Ln sans signe</numerusform>
            <numerusform>%Ln sans signe</numerusform>
        </translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Tous ({count})</translation>
    </message>
    <message>
        <source>By my labels</source>
        <translation>Par mes libellés</translation>
    </message>
    <message>
        <source>By review</source>
        <translation>Par revue</translation>
    </message>
    <message>
        <source>By sign</source>
        <translation>Par signe</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>Par thème</translation>
    </message>
    <message>
        <source>Contexts</source>
        <translation>Contextes</translation>
    </message>
    <message>
        <source>Filter contextual factors</source>
        <translation>Filtrer les facteurs contextuels</translation>
    </message>
    <message>
        <source>Filter factors: hospitals, data…</source>
        <translation>Filtrer les facteurs&#xa0;: hospitals, data…</translation>
    </message>
    <message>
        <source>Group contextual factors</source>
        <translation>Grouper les facteurs contextuels</translation>
    </message>
    <message>
        <source>Labels and themes</source>
        <translation>Libellés et thèmes</translation>
    </message>
    <message>
        <source>Label…</source>
        <translation>Libellé…</translation>
    </message>
    <message>
        <source>List all contextual factors again</source>
        <translation>Afficher de nouveau tous les facteurs contextuels</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Sans regroupement</translation>
    </message>
    <message>
        <source>Show all factors</source>
        <translation>Afficher tous les facteurs</translation>
    </message>
</context>
<context>
    <name>ContextsTab</name>
    <message numerus="yes">
        <source>%n carry a label of yours</source>
        <comment>contextual factors</comment>
        <translation>
            <numerusform>%Ln porte l’un de vos libellés</numerusform>
            <numerusform>%Ln portent l’un de vos libellés</numerusform>
        </translation>
    </message>
    <message>
        <source>No contextual factor matches the filter.</source>
        <translation>Aucun facteur contextuel ne correspond au filtre.</translation>
    </message>
    <message>
        <source>The reviews in your library state no contextual factors.</source>
        <translation>Les revues de votre bibliothèque n’indiquent aucun facteur contextuel.</translation>
    </message>
    <message>
        <source>This part of the library states no contextual factors.</source>
        <translation>Cette partie de la bibliothèque n’indique aucun facteur contextuel.</translation>
    </message>
</context>
<context>
    <name>DataFolderDialog</name>
    <message>
        <source>Data folder</source>
        <translation>Dossier des données</translation>
    </message>
    <message>
        <source>Evidence file</source>
        <translation>Fichier des données probantes</translation>
    </message>
    <message>
        <source>File of your notes</source>
        <translation>Fichier de vos notes</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>The evidence is read from this file, which is never written:</source>
        <translation>Les données probantes sont lues dans ce fichier, qui n’est jamais modifié&#xa0;:</translation>
    </message>
    <message>
        <source>To move them to another computer, close the program and copy that file, or use File &gt; Export project. To keep them elsewhere, start the program with --data-dir FOLDER, or set QICBROWSER_DATA.</source>
        <translation>Pour les transférer sur un autre ordinateur, fermez le programme et copiez ce fichier, ou utilisez Fichier &gt; Exporter le projet. Pour les conserver ailleurs, démarrez le programme avec --data-dir DOSSIER, ou définissez QICBROWSER_DATA.</translation>
    </message>
    <message>
        <source>Your notes, citations, searches, labels and sites are in one file, saved as you write:</source>
        <translation>Vos notes, citations, recherches, libellés et sites sont dans un seul fichier, enregistré au fur et à mesure que vous écrivez&#xa0;:</translation>
    </message>
</context>
<context>
    <name>DataTableDialog</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
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
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>By its code, such as en or fr: the search finds the forms of its words. If it is empty, the words say it.</source>
        <translation>Par son code, par exemple en ou fr : la recherche trouve les formes de ses mots. Si le champ est vide, les mots l’indiquent.</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <source>Details found in the file are filled in and marked. You can change all of them.</source>
        <translation>Les informations trouvées dans le fichier sont remplies et signalées. Vous pouvez toutes les modifier.</translation>
    </message>
    <message>
        <source>Enter a title: the tree and all exports use it.</source>
        <translation>Saisissez un titre&#xa0;: l’arbre et toutes les exportations l’utilisent.</translation>
    </message>
    <message>
        <source>Enter a year of four digits, or leave it empty.</source>
        <translation>Saisissez une année à quatre chiffres, ou laissez ce champ vide.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Périodique</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>One per line: family name, given names.</source>
        <translation>Un par ligne&#xa0;: nom, prénoms.</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom abrégé</translation>
    </message>
    <message>
        <source>Shown in every export. If it is empty, exports say that it is not stated.</source>
        <translation>Figure dans chaque exportation. Si ce champ est vide, les exportations disent que la licence n’est pas indiquée.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Table title</source>
        <translation>Titre du tableau</translation>
    </message>
    <message>
        <source>The tree and exports use this name for the review.</source>
        <translation>L’arbre et les exportations utilisent ce nom pour la revue.</translation>
    </message>
    <message>
        <source>This does not look like a DOI, such as 10.1000/182. It is stored as it is.</source>
        <translation>Cela ne ressemble pas à un DOI, comme 10.1000/182. C’est enregistré tel quel.</translation>
    </message>
    <message>
        <source>This is no code of a language, such as en or fr.</source>
        <translation>Ce n’est pas un code de langue, comme en ou fr.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Title of the review</source>
        <translation>Titre de la revue</translation>
    </message>
    <message>
        <source>Use {doi}</source>
        <translation>Utiliser {doi}</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
</context>
<context>
    <name>DifferencesDialog</name>
    <message numerus="yes">
        <source>%n of your notes would lose their places and become unplaced notes.</source>
        <translation>
            <numerusform>%Ln de vos notes perdrait sa place et deviendrait une note non placée.</numerusform>
            <numerusform>%Ln de vos notes perdraient leur place et deviendraient des notes non placées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes differ from what is in your library.</source>
        <translation>
            <numerusform>%Ln thème diffère de ce qui est dans votre bibliothèque.</numerusform>
            <numerusform>%Ln thèmes diffèrent de ce qui est dans votre bibliothèque.</numerusform>
        </translation>
    </message>
    <message>
        <source>All your notes keep their places.</source>
        <translation>Toutes vos notes gardent leur place.</translation>
    </message>
    <message>
        <source>Changed references or grades: {title}</source>
        <translation>Références ou grades modifiés&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Changed text: {title}</source>
        <translation>Texte modifié&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Import again</source>
        <translation>Importer de nouveau</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>In your library</source>
        <translation>Dans votre bibliothèque</translation>
    </message>
    <message>
        <source>Moved to another group: {title}</source>
        <translation>Déplacé dans un autre groupe&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Notes that would lose their places</source>
        <translation>Notes qui perdraient leur place</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>The table is already in your library, and its themes would not change.</source>
        <translation>Le tableau est déjà dans votre bibliothèque, et ses thèmes ne changeraient pas.</translation>
    </message>
    <message>
        <source>Theme added: {title}</source>
        <translation>Thème ajouté&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Theme removed: {title}</source>
        <translation>Thème retiré&#xa0;: {title}</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>{what} {notes} Undo restores what is there now.</source>
        <translation>{what} {notes} Annuler restaure ce qui s’y trouve maintenant.</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>delete note</source>
        <translation>suppression de la note</translation>
    </message>
    <message>
        <source>edit note</source>
        <translation>modification de la note</translation>
    </message>
    <message>
        <source>write note</source>
        <translation>rédaction de la note</translation>
    </message>
</context>
<context>
    <name>EntryModel</name>
    <message>
        <source>Already here</source>
        <translation>Déjà présente</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Differs from mine</source>
        <translation>Diffère de ma version</translation>
    </message>
    <message>
        <source>Differs; mine is newer</source>
        <translation>Diffère&#xa0;; ma version est plus récente</translation>
    </message>
    <message>
        <source>Differs; theirs is newer</source>
        <translation>Diffère&#xa0;; l’autre version est plus récente</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Surlignage</translation>
    </message>
    <message>
        <source>I deleted mine</source>
        <translation>J’ai supprimé ma version</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Mark of a factor</source>
        <translation>Marque d’un facteur</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Moi</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Ma version</translation>
    </message>
    <message>
        <source>Name of a colour</source>
        <translation>Nom d’une couleur</translation>
    </message>
    <message>
        <source>Needs its review</source>
        <translation>Sa revue manque</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Recherche enregistrée</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Étoile</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>L’autre version</translation>
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
        <translation>&amp;Copier l’adresse</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>No program was found to open this:</source>
        <translation>Aucun programme n’a été trouvé pour ouvrir ceci&#xa0;:</translation>
    </message>
    <message>
        <source>Please copy the details and report them.</source>
        <translation>Veuillez copier les détails et signaler le problème.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. What was saved is safe.</source>
        <translation>Une erreur interne s’est produite. Ce qui a été enregistré est préservé.</translation>
    </message>
    <message>
        <source>The details are in {}. Please report them.</source>
        <translation>Les détails sont dans {}. Veuillez signaler le problème.</translation>
    </message>
    <message>
        <source>Your notes cannot be read now: another program is using the file.</source>
        <translation>Vos notes ne peuvent pas être lues pour le moment&#xa0;: un autre programme utilise le fichier.</translation>
    </message>
</context>
<context>
    <name>ErrorsDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Errors in the file, with their places</source>
        <translation>Erreurs dans le fichier, avec leur emplacement</translation>
    </message>
    <message>
        <source>Send this list to whoever made the file.</source>
        <translation>Envoyez cette liste à la personne qui a créé le fichier.</translation>
    </message>
    <message>
        <source>{file} was not imported</source>
        <translation>{file} n’a pas été importé</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;All themes ({count})</source>
        <translation>&amp;Tous les thèmes ({count})</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notes</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primer…</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Lignes</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>All row types, one sheet each</source>
        <translation>Tous les types de lignes, une feuille chacun</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Choisissez au moins une colonne.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Export themes</source>
        <translation>Exporter des thèmes</translation>
    </message>
    <message>
        <source>It ends in “-metadata.json”, and has the licence and the meaning of each column. Reopening the export needs it.</source>
        <translation>Son nom se termine par «&#xa0;-metadata.json&#xa0;», et il contient la licence et la signification de chaque colonne. Il est nécessaire pour rouvrir l’exportation.</translation>
    </message>
    <message>
        <source>One row per appraisal: a study in a theme, with its grade</source>
        <translation>Une ligne par appréciation&#xa0;: une étude dans un thème, avec son grade</translation>
    </message>
    <message>
        <source>One row per passage</source>
        <translation>Une ligne par passage</translation>
    </message>
    <message>
        <source>One row per theme</source>
        <translation>Une ligne par thème</translation>
    </message>
    <message>
        <source>Only my notes, one row per note</source>
        <translation>Seulement mes notes, une ligne par note</translation>
    </message>
    <message>
        <source>Sa&amp;ve the source in a second file</source>
        <translation>Enregistrer la so&amp;urce dans un second fichier</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>Enregistrer l’exportation</translation>
    </message>
    <message>
        <source>T&amp;icked themes ({count})</source>
        <translation>Thèmes c&amp;ochés ({count})</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Themes found &amp;by the search ({count})</source>
        <translation>Thèmes trouvés par la rec&amp;herche ({count})</translation>
    </message>
    <message>
        <source>With my notes, in separate columns</source>
        <translation>Avec mes notes, dans des colonnes séparées</translation>
    </message>
    <message>
        <source>Without my notes</source>
        <translation>Sans mes notes</translation>
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
            <numerusform>%Ln note écrite dans {path}.</numerusform>
            <numerusform>%Ln notes écrites dans {path}.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Arranged</source>
        <translation>Clas&amp;sement</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>A colleague opens this file with File &gt; Import notes… and gets everything about each note. Other programs that know Web Annotations can read it too.</source>
        <translation>Un collègue ouvre ce fichier avec Fichier &gt; Importer des notes… et obtient tout ce qui concerne chaque note. D’autres programmes qui connaissent Web Annotations peuvent aussi le lire.</translation>
    </message>
    <message>
        <source>A report to read, print or work on in a text editor.</source>
        <translation>Un rapport à lire, à imprimer ou à retravailler dans un éditeur de texte.</translation>
    </message>
    <message>
        <source>A table with one row per note and star.</source>
        <translation>Un tableau avec une ligne par note et par étoile.</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Par étiquette</translation>
    </message>
    <message>
        <source>By theme and reference</source>
        <translation>Par thème et référence</translation>
    </message>
    <message>
        <source>Excel and other spreadsheets</source>
        <translation>Excel et autres tableurs</translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation>Exporter des notes</translation>
    </message>
    <message>
        <source>F&amp;or</source>
        <translation>&amp;Pour</translation>
    </message>
    <message>
        <source>For a colleague with QIC Browser (JSON-LD)</source>
        <translation>Pour un collègue utilisant QIC Browser (JSON-LD)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Plain CSV (RFC 4180), for R and pandas</source>
        <translation>CSV simple (RFC 4180), pour R et pandas</translation>
    </message>
    <message>
        <source>Report to read (Markdown)</source>
        <translation>Rapport à lire (Markdown)</translation>
    </message>
    <message>
        <source>Save the notes</source>
        <translation>Enregistrer les notes</translation>
    </message>
    <message>
        <source>Save your notes for a colleague, as a report to read, or as a table.</source>
        <translation>Enregistrez vos notes pour un collègue, sous forme de rapport à lire, ou sous forme de tableau.</translation>
    </message>
    <message>
        <source>Show the f&amp;ile</source>
        <translation>Afficher le f&amp;ichier</translation>
    </message>
    <message>
        <source>Shown on your notes. Leave empty to omit.</source>
        <translation>Figure sur vos notes. Laissez vide pour l’omettre.</translation>
    </message>
    <message>
        <source>Tab-separated (TSV)</source>
        <translation>Séparé par des tabulations (TSV)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>The preview shows the beginning of the file.</source>
        <translation>L’aperçu montre le début du fichier.</translation>
    </message>
    <message>
        <source>The preview shows the complete file.</source>
        <translation>L’aperçu montre le fichier complet.</translation>
    </message>
    <message>
        <source>The preview shows the first {} notes.</source>
        <translation>L’aperçu montre les {} premières notes.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Votre &amp;nom</translation>
    </message>
    <message>
        <source>change your name</source>
        <translation>changement de votre nom</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>ExportProjectDialog</name>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>A colleague who does not have these reviews can then see your notes on them. Check that the licence of each review lets you pass it on.</source>
        <translation>Un collègue qui n’a pas ces revues peut alors y voir vos notes. Vérifiez que la licence de chaque revue vous permet de la transmettre.</translation>
    </message>
    <message>
        <source>Deleted notes and recent searches are not in it.</source>
        <translation>Les notes supprimées et les recherches récentes n’en font pas partie.</translation>
    </message>
    <message>
        <source>Export project</source>
        <translation>Exporter le projet</translation>
    </message>
    <message numerus="yes">
        <source>Include the %n imported &amp;reviews (files of {size})</source>
        <translation>
            <numerusform>Inclure la &amp;revue importée (fichiers de {size})</numerusform>
            <numerusform>Inclure les %Ln &amp;revues importées (fichiers de {size})</numerusform>
        </translation>
    </message>
    <message>
        <source>One file with everything of yours: {contents}.</source>
        <translation>Un seul fichier avec toutes vos données&#xa0;: {contents}.</translation>
    </message>
    <message>
        <source>Shown on your notes</source>
        <translation>Figure sur vos notes</translation>
    </message>
    <message>
        <source>Without a name, a colleague sees your notes as their own.</source>
        <translation>Sans nom, un collègue voit vos notes comme les siennes.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Votre &amp;nom</translation>
    </message>
    <message>
        <source>no notes yet</source>
        <translation>pas encore de notes</translation>
    </message>
</context>
<context>
    <name>ExportReferencesDialog</name>
    <message numerus="yes">
        <source>%n references have no citation and are listed by number and review.</source>
        <translation>
            <numerusform>%Ln référence n’a pas de citation et figure avec son numéro et sa revue.</numerusform>
            <numerusform>%Ln références n’ont pas de citation et figurent avec leur numéro et leur revue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n references written to {path}.</source>
        <translation>
            <numerusform>%Ln référence écrite dans {path}.</numerusform>
            <numerusform>%Ln références écrites dans {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n references.</source>
        <translation>
            <numerusform>%Ln référence.</numerusform>
            <numerusform>%Ln références.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stored citations belong to references that this evidence does not have.</source>
        <translation>
            <numerusform>%Ln citation enregistrée appartient à une référence que ces données probantes n’ont pas.</numerusform>
            <numerusform>%Ln citations enregistrées appartiennent à des références que ces données probantes n’ont pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>BibTeX, for LaTeX and JabRef</source>
        <translation>BibTeX, pour LaTeX et JabRef</translation>
    </message>
    <message>
        <source>CSL-JSON, for Zotero and Pandoc</source>
        <translation>CSL-JSON, pour Zotero et Pandoc</translation>
    </message>
    <message>
        <source>Export references</source>
        <translation>Exporter des références</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n are shown.</source>
        <translation>
            <numerusform>Seule la première est affichée.</numerusform>
            <numerusform>Seules les %Ln premières sont affichées.</numerusform>
        </translation>
    </message>
    <message>
        <source>RIS, for EndNote, Zotero, Mendeley and others</source>
        <translation>RIS, pour EndNote, Zotero, Mendeley et autres</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Références</translation>
    </message>
    <message>
        <source>Save references</source>
        <translation>Enregistrer les références</translation>
    </message>
    <message>
        <source>Table (CSV), for Excel and other spreadsheets</source>
        <translation>Tableau (CSV), pour Excel et autres tableurs</translation>
    </message>
    <message>
        <source>Text, in {style} style</source>
        <translation>Texte, dans le style {style}</translation>
    </message>
</context>
<context>
    <name>ExportReviewsDialog</name>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Export reviews</source>
        <translation>Exporter des revues</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>The file contains the files that the reviews were imported from, and your answers about how to read them. Your notes are not in it. Check that the licence of a review lets you pass it on.</source>
        <translation>Le fichier contient les fichiers à partir desquels les revues ont été importées, et vos réponses sur la façon de les lire. Vos notes n’en font pas partie. Vérifiez que la licence d’une revue vous permet de la transmettre.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
</context>
<context>
    <name>ExportSettings</name>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notes</translation>
    </message>
    <message>
        <source>R&amp;ows</source>
        <translation>&amp;Lignes</translation>
    </message>
    <message>
        <source>The export dialog starts with these choices and remembers the last ones you made in it.</source>
        <translation>La boîte de dialogue d’exportation commence par ces choix et se souvient des derniers que vous y avez faits.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message numerus="yes">
        <source>%n cells have an apostrophe to prevent formulas.</source>
        <translation>
            <numerusform>%Ln cellule porte une apostrophe pour empêcher les formules.</numerusform>
            <numerusform>%Ln cellules portent une apostrophe pour empêcher les formules.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows written to {name}.</source>
        <translation>
            <numerusform>%Ln ligne écrite dans {name}.</numerusform>
            <numerusform>%Ln lignes écrites dans {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Imprimé.</translation>
    </message>
    <message>
        <source>Source details are in {name}.</source>
        <translation>Les détails sur la source sont dans {name}.</translation>
    </message>
    <message>
        <source>There are no themes to export.</source>
        <translation>Il n’y a pas de thèmes à exporter.</translation>
    </message>
</context>
<context>
    <name>FacetList</name>
    <message>
        <source>Narrow the search</source>
        <translation>Restreindre la recherche</translation>
    </message>
</context>
<context>
    <name>FacetModel</name>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <translation>
            <numerusform>%Ln thème</numerusform>
            <numerusform>%Ln thèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes and references</source>
        <translation>
            <numerusform>%Ln thème ou référence</numerusform>
            <numerusform>%Ln thèmes et références</numerusform>
        </translation>
    </message>
    <message>
        <source>Click or Enter: only this</source>
        <translation>Clic ou Entrée&#xa0;: ceci seulement</translation>
    </message>
    <message>
        <source>Click −, Alt+Enter or the menu: exclude this</source>
        <translation>Clic sur −, Alt+Entrée ou le menu&#xa0;: exclure ceci</translation>
    </message>
    <message>
        <source>Ctrl+click or Ctrl+Enter: also include this</source>
        <translation>Ctrl+clic ou Ctrl+Entrée&#xa0;: inclure aussi ceci</translation>
    </message>
    <message>
        <source>Exclude this</source>
        <translation>Exclure ceci</translation>
    </message>
    <message>
        <source>on</source>
        <translation>actif</translation>
    </message>
</context>
<context>
    <name>FactorDelegate</name>
    <message>
        <source>⇄ both signs</source>
        <translation>⇄ les deux signes</translation>
    </message>
</context>
<context>
    <name>FactorList</name>
    <message>
        <source>Contextual factors</source>
        <translation>Facteurs contextuels</translation>
    </message>
</context>
<context>
    <name>FactorModel</name>
    <message>
        <source>All contextual factors</source>
        <translation>Tous les facteurs contextuels</translation>
    </message>
    <message>
        <source>Without a label</source>
        <translation>Sans libellé</translation>
    </message>
    <message>
        <source>Your label {name}</source>
        <translation>Votre libellé {name}</translation>
    </message>
    <message>
        <source>both signs</source>
        <translation>les deux signes</translation>
    </message>
    <message>
        <source>theme {title}</source>
        <translation>thème {title}</translation>
    </message>
    <message>
        <source>your labels: {names}</source>
        <translation>vos libellés&#xa0;: {names}</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>context</source>
        <translation>contexte</translation>
    </message>
    <message>
        <source>enables</source>
        <translation>favorise</translation>
    </message>
    <message>
        <source>enables and hinders</source>
        <translation>favorise et freine</translation>
    </message>
    <message>
        <source>hinders</source>
        <translation>freine</translation>
    </message>
</context>
<context>
    <name>FigureWindow</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Drawing (SVG)…</source>
        <translation>&amp;Dessin (SVG)…</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>&amp;Figure</translation>
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
        <translation>&amp;Image (PNG)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primer…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tableau</translation>
    </message>
    <message>
        <source>As a &amp;table (T)</source>
        <translation>Sous forme de &amp;tableau (T)</translation>
    </message>
    <message>
        <source>Copied: the figure, and its words as text.</source>
        <translation>Copié&#xa0;: la figure, et ses mots sous forme de texte.</translation>
    </message>
    <message>
        <source>Copied: the pathway for Mermaid.</source>
        <translation>Copié&#xa0;: l’enchaînement pour Mermaid.</translation>
    </message>
    <message>
        <source>Copied: the table behind the figure.</source>
        <translation>Copié&#xa0;: le tableau correspondant à la figure.</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dessin (*.svg)</translation>
    </message>
    <message>
        <source>Figure of the pathway</source>
        <translation>Figure de l’enchaînement</translation>
    </message>
    <message>
        <source>Figure · {theme}</source>
        <translation>Figure · {theme}</translation>
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
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Save the figure</source>
        <translation>Enregistrer la figure</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Choose a theme first: the figure shows how it works.</source>
        <translation>Choisissez d’abord un thème&#xa0;: la figure montre comment il fonctionne.</translation>
    </message>
    <message>
        <source>{file} saved.</source>
        <translation>{file} enregistré.</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>FileSettings</name>
    <message numerus="yes">
        <source>%n backups</source>
        <translation>
            <numerusform>%Ln sauvegarde</numerusform>
            <numerusform>%Ln sauvegardes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>Sau&amp;vegardes…</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>&amp;Copier le chemin</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Dossier des données</translation>
    </message>
    <message>
        <source>One is made after each start if anything has changed. The newest {number} are kept, and of the older ones one per day for a week, one per week for five weeks, and one per month.</source>
        <translation>Une sauvegarde est faite après chaque démarrage si quelque chose a changé. Les {number} plus récentes sont conservées, et parmi les plus anciennes une par jour pendant une semaine, une par semaine pendant cinq semaines, et une par mois.</translation>
    </message>
    <message>
        <source>Path copied.</source>
        <translation>Chemin copié.</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Afficher dans le &amp;dossier</translation>
    </message>
    <message>
        <source>The folder cannot be opened here. Copy its path instead.</source>
        <translation>Le dossier ne peut pas être ouvert ici. Copiez plutôt son chemin.</translation>
    </message>
    <message>
        <source>Your notes, citations, searches, labels and sites are in it. To keep them elsewhere, start the program with --data-dir FOLDER, or set QICBROWSER_DATA.</source>
        <translation>Il contient vos notes, citations, recherches, libellés et sites. Pour les conserver ailleurs, démarrez le programme avec --data-dir DOSSIER, ou définissez QICBROWSER_DATA.</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>Filter by words, quotes or tags</source>
        <translation>Filtrer par mots, extraits ou étiquettes</translation>
    </message>
    <message>
        <source>Filter notes</source>
        <translation>Filtrer les notes</translation>
    </message>
    <message>
        <source>Only notes in {colour}</source>
        <translation>Seulement les notes de couleur {colour}</translation>
    </message>
    <message>
        <source>Only notes on the theme in the Theme tab</source>
        <translation>Seulement les notes sur le thème de l’onglet Thème</translation>
    </message>
    <message>
        <source>Only this theme</source>
        <translation>Ce thème seulement</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show all notes: clear the filter</source>
        <translation>Afficher toutes les notes&#xa0;: effacer le filtre</translation>
    </message>
</context>
<context>
    <name>FindingWriter</name>
    <message numerus="yes">
        <source>%n more findings are listed by the command “audit”.</source>
        <translation>
            <numerusform>%Ln autre constat est affiché par la commande «&#xa0;audit&#xa0;».</numerusform>
            <numerusform>%Ln autres constats sont affichés par la commande «&#xa0;audit&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>Rien de particulier.</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>Points à remarquer</translation>
    </message>
</context>
<context>
    <name>FirstHint</name>
    <message>
        <source>&amp;Open the guide</source>
        <translation>&amp;Ouvrir le guide</translation>
    </message>
    <message>
        <source>Annotate: select words of a theme, then press {first} to {last} for a highlight.</source>
        <translation>Annoter&#xa0;: sélectionnez des mots d’un thème, puis appuyez sur {first} à {last} pour les surligner.</translation>
    </message>
    <message>
        <source>Export: tick themes in the list of themes, then press {keys}.</source>
        <translation>Exporter&#xa0;: cochez des thèmes dans la liste des thèmes, puis appuyez sur {keys}.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Got &amp;it</source>
        <translation>&amp;Compris</translation>
    </message>
    <message>
        <source>Search: type in the box at the top ({keys}). It finds themes, references and your notes.</source>
        <translation>Rechercher&#xa0;: écrivez dans le champ du haut ({keys}). La recherche trouve des thèmes, des références et vos notes.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message numerus="yes">
        <source>%n cells would be stored as printed</source>
        <translation>
            <numerusform>%Ln cellule serait enregistrée telle qu’imprimée</numerusform>
            <numerusform>%Ln cellules seraient enregistrées telles qu’imprimées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contextual factors</source>
        <translation>
            <numerusform>%Ln facteur contextuel</numerusform>
            <numerusform>%Ln facteurs contextuels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%Ln constat</numerusform>
            <numerusform>%Ln constats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mechanisms</source>
        <translation>
            <numerusform>%Ln mécanisme</numerusform>
            <numerusform>%Ln mécanismes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcomes</source>
        <translation>
            <numerusform>%Ln effet</numerusform>
            <numerusform>%Ln effets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n references</source>
        <translation>
            <numerusform>%Ln référence</numerusform>
            <numerusform>%Ln références</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <translation>
            <numerusform>%Ln thème</numerusform>
            <numerusform>%Ln thèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Ctrl+Enter imports the table.</source>
        <translation>Ctrl+Entrée importe le tableau.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n tables</source>
        <translation>
            <numerusform>Importer %Ln tableau</numerusform>
            <numerusform>Importer %Ln tableaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n themes</source>
        <translation>
            <numerusform>Importer %Ln thème</numerusform>
            <numerusform>Importer %Ln thèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Importing… %p %</source>
        <comment>%p is a number</comment>
        <translation>Importation… %p&#xa0;%</translation>
    </message>
</context>
<context>
    <name>FormFields</name>
    <message>
        <source>from the file</source>
        <translation>trouvé dans le fichier</translation>
    </message>
</context>
<context>
    <name>GradeOrder</name>
    <message>
        <source>Add a grade</source>
        <translation>Ajouter un grade</translation>
    </message>
    <message>
        <source>Add a grade…</source>
        <translation>Ajouter un grade…</translation>
    </message>
    <message>
        <source>Drag a grade to its place, or move it with Alt+Up and Alt+Down.</source>
        <translation>Faites glisser un grade à sa place, ou déplacez-le avec Alt+Haut et Alt+Bas.</translation>
    </message>
    <message>
        <source>Grades, weakest first</source>
        <translation>Grades, du plus faible au plus élevé</translation>
    </message>
    <message>
        <source>The order is not known</source>
        <translation>L’ordre n’est pas connu</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>Table as read</source>
        <translation>Tableau tel que lu</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
</context>
<context>
    <name>GuideBrowser</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Rechercher dans le guide</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} sur {total}</translation>
    </message>
    <message>
        <source>{title} ({count})</source>
        <translation>{title} ({count})</translation>
    </message>
    <message>
        <source>{total} on other pages</source>
        <translation>{total} sur d’autres pages</translation>
    </message>
</context>
<context>
    <name>HelpActions</name>
    <message>
        <source>There is no tip here.</source>
        <translation>Il n’y a pas d’infobulle ici.</translation>
    </message>
</context>
<context>
    <name>HitCounter</name>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%Ln résultat</numerusform>
            <numerusform>%Ln résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Hit {place} of {total}</source>
        <translation>Occurrence {place} sur {total}</translation>
    </message>
    <message>
        <source>Next result ({keys})</source>
        <translation>Résultat suivant ({keys})</translation>
    </message>
    <message>
        <source>Place among the results</source>
        <translation>Place parmi les résultats</translation>
    </message>
    <message>
        <source>Previous result ({keys})</source>
        <translation>Résultat précédent ({keys})</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <translation>{place} sur {total}</translation>
    </message>
</context>
<context>
    <name>HitNavigation</name>
    <message>
        <source>Continued from the bottom</source>
        <translation>La recherche a repris depuis le bas</translation>
    </message>
    <message>
        <source>Continued from the top</source>
        <translation>La recherche a repris depuis le haut</translation>
    </message>
    <message>
        <source>There are no hits to go to.</source>
        <translation>Il n’y a pas d’occurrences à atteindre.</translation>
    </message>
</context>
<context>
    <name>ImportNotesDialog</name>
    <message numerus="yes">
        <source>%n changed on both sides</source>
        <translation>
            <numerusform>%Ln modifiée des deux côtés</numerusform>
            <numerusform>%Ln modifiées des deux côtés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%Ln nouvelle</numerusform>
            <numerusform>%Ln nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer than mine</source>
        <translation>
            <numerusform>%Ln plus récente que la mienne</numerusform>
            <numerusform>%Ln plus récentes que les miennes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older than mine</source>
        <translation>
            <numerusform>%Ln plus ancienne que la mienne</numerusform>
            <numerusform>%Ln plus anciennes que les miennes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on other evidence, not imported</source>
        <translation>
            <numerusform>%Ln sur d’autres données probantes, non importée</numerusform>
            <numerusform>%Ln sur d’autres données probantes, non importées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stars among them</source>
        <translation>
            <numerusform>dont %Ln étoile</numerusform>
            <numerusform>dont %Ln étoiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that I deleted</source>
        <translation>
            <numerusform>%Ln que j’ai supprimée</numerusform>
            <numerusform>%Ln que j’ai supprimées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%Ln identique</numerusform>
            <numerusform>%Ln identiques</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Import notes from {file}</source>
        <translation>Importer des notes depuis {file}</translation>
    </message>
    <message>
        <source>Notes in the file</source>
        <translation>Notes dans le fichier</translation>
    </message>
    <message>
        <source>Nothing to import; your notes are unchanged.</source>
        <translation>Rien à importer&#xa0;; vos notes ne changent pas.</translation>
    </message>
    <message>
        <source>Their stars become yours: a theme has one star or none.</source>
        <translation>Leurs étoiles deviennent les vôtres&#xa0;: un thème a une étoile ou n’en a pas.</translation>
    </message>
    <message>
        <source>There are no notes in this file.</source>
        <translation>Il n’y a pas de notes dans ce fichier.</translation>
    </message>
    <message>
        <source>Your notes are backed up first. Versions that are replaced go to the deleted notes. The import can be undone in one step with {key}.</source>
        <translation>Vos notes sont d’abord sauvegardées. Les versions remplacées vont dans les notes supprimées. L’importation peut être annulée en une seule étape avec {key}.</translation>
    </message>
</context>
<context>
    <name>ImportProjectDialog</name>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%Ln déjà présente</numerusform>
            <numerusform>%Ln déjà présentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%Ln nouvelle</numerusform>
            <numerusform>%Ln nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that I deleted</source>
        <translation>
            <numerusform>%Ln que j’ai supprimée</numerusform>
            <numerusform>%Ln que j’ai supprimées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that differ from mine</source>
        <translation>
            <numerusform>%Ln qui diffère de la mienne</numerusform>
            <numerusform>%Ln qui diffèrent des miennes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <translation>
            <numerusform>%Ln thème</numerusform>
            <numerusform>%Ln thèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>From {author}</source>
        <translation>De {author}</translation>
    </message>
    <message numerus="yes">
        <source>Import the %n &amp;reviews that you do not have ({themes}):</source>
        <translation>
            <numerusform>Importer la &amp;revue que vous n’avez pas ({themes})&#xa0;:</numerusform>
            <numerusform>Importer les %Ln &amp;revues que vous n’avez pas ({themes})&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Not imported, because what they are on is not in your library: {contents}.</source>
        <translation>Éléments non importés, car ce qu’ils concernent n’est pas dans votre bibliothèque&#xa0;: {contents}.</translation>
    </message>
    <message>
        <source>Not imported, because you do not have the reviews that they are on: {contents}. {reviews}</source>
        <translation>Éléments non importés, car vous n’avez pas les revues concernées&#xa0;: {contents}. {reviews}</translation>
    </message>
    <message>
        <source>Project {file}</source>
        <translation>Projet {file}</translation>
    </message>
    <message>
        <source>The project is empty.</source>
        <translation>Le projet est vide.</translation>
    </message>
    <message>
        <source>There is nothing to import: your notes stay as they are.</source>
        <translation>Il n’y a rien à importer&#xa0;: vos notes restent telles quelles.</translation>
    </message>
    <message>
        <source>Ticked entries are imported. What differs from yours stays yours unless you tick it; a note that is replaced goes to the deleted notes. Your notes are backed up first. One undo ({key}) takes everything back.</source>
        <translation>Les entrées cochées sont importées. En cas de différence, votre version est conservée, sauf si vous cochez l’entrée&#xa0;; une note remplacée va dans les notes supprimées. Vos notes sont d’abord sauvegardées. Une seule annulation ({key}) revient sur le tout.</translation>
    </message>
    <message>
        <source>Use &amp;theirs wherever it differs from mine</source>
        <translation>Prendre l’&amp;autre version partout où elle diffère de la mienne</translation>
    </message>
    <message>
        <source>What is in the project</source>
        <translation>Contenu du projet</translation>
    </message>
</context>
<context>
    <name>ImportReviewsDialog</name>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Each review is read again from its imported files, with the answers of whoever sent it. If you tick one that you have in another version, yours is replaced. One undo ({key}) takes everything back.</source>
        <translation>Chaque revue est relue à partir de ses fichiers importés, avec les réponses de la personne qui l’a envoyée. Si vous en cochez une que vous avez dans une autre version, la vôtre est remplacée. Une seule annulation ({key}) revient sur le tout.</translation>
    </message>
    <message>
        <source>In your library</source>
        <translation>Dans votre bibliothèque</translation>
    </message>
    <message>
        <source>In your library, the same</source>
        <translation>Dans votre bibliothèque, identique</translation>
    </message>
    <message>
        <source>In your library, with other details or answers</source>
        <translation>Dans votre bibliothèque, avec d’autres informations ou réponses</translation>
    </message>
    <message numerus="yes">
        <source>In your library; %n themes differ</source>
        <translation>
            <numerusform>Dans votre bibliothèque&#xa0;; %Ln thème diffère</numerusform>
            <numerusform>Dans votre bibliothèque&#xa0;; %Ln thèmes diffèrent</numerusform>
        </translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>New tables of a review in your library</source>
        <translation>Nouveaux tableaux d’une revue de votre bibliothèque</translation>
    </message>
    <message>
        <source>Nothing in this file can be imported.</source>
        <translation>Rien dans ce fichier ne peut être importé.</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progression de l’importation</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Références</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Reviews in {file}</source>
        <translation>Revues dans {file}</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
</context>
<context>
    <name>ImportWindow</name>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Discard your answers?</source>
        <translation>Abandonner vos réponses&#xa0;?</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Importer un tableau</translation>
    </message>
    <message>
        <source>The table is not imported yet. Your answers about how to read it will be lost.</source>
        <translation>Le tableau n’est pas encore importé. Vos réponses sur la façon de le lire seront perdues.</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message numerus="yes">
        <source>%n citations attached</source>
        <translation>
            <numerusform>%Ln citation associée</numerusform>
            <numerusform>%Ln citations associées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citations attached. Undo with {keys}.</source>
        <translation>
            <numerusform>%Ln citation associée. Annuler avec {keys}.</numerusform>
            <numerusform>%Ln citations associées. Annuler avec {keys}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes could not be placed and are listed as unplaced</source>
        <translation>
            <numerusform>%Ln note n’a pas pu être placée et figure parmi les notes non placées</numerusform>
            <numerusform>%Ln notes n’ont pas pu être placées et figurent parmi les notes non placées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes imported</source>
        <translation>
            <numerusform>%Ln thème importé</numerusform>
            <numerusform>%Ln thèmes importés</numerusform>
        </translation>
    </message>
    <message>
        <source>Files with tables ({patterns})</source>
        <translation>Fichiers avec tableaux ({patterns})</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Importer un tableau</translation>
    </message>
    <message>
        <source>There is no table on the clipboard. Copy one from a web page or a document.</source>
        <translation>Il n’y a pas de tableau dans le presse-papiers. Copiez-en un depuis une page web ou un document.</translation>
    </message>
    <message>
        <source>{imported}; {more}</source>
        <comment>what was imported, and what else there is to know</comment>
        <translation>{imported}&#xa0;; {more}</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>&amp;Correct the cell…</source>
        <translation>&amp;Corriger la cellule…</translation>
    </message>
    <message>
        <source>&amp;Keep unread text as printed</source>
        <translation>C&amp;onserver tel qu’imprimé le texte non lu</translation>
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
        <translation>12,15 en exposant</translation>
    </message>
    <message>
        <source>2, 5, 7 in a column</source>
        <translation>2, 5, 7 dans une colonne</translation>
    </message>
    <message>
        <source>A &amp;blank cell of the column repeats the one above</source>
        <translation>Une cellule &amp;vide de la colonne répète celle du dessus</translation>
    </message>
    <message>
        <source>Against: {stream}</source>
        <translation>Contre&#xa0;: {stream}</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>Freins</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composante</translation>
    </message>
    <message>
        <source>Contextual factors</source>
        <translation>Facteurs contextuels</translation>
    </message>
    <message>
        <source>Enablers</source>
        <translation>Leviers</translation>
    </message>
    <message>
        <source>Enablers and barriers</source>
        <translation>Leviers et freins</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>For: {stream}</source>
        <translation>Pour&#xa0;: {stream}</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Group of themes</source>
        <translation>Groupe de thèmes</translation>
    </message>
    <message>
        <source>JATS article</source>
        <translation>Article JATS</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omise</translation>
    </message>
    <message>
        <source>Marks: X, +, −</source>
        <translation>Marques&#xa0;: X, +, −</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>Mécanisme</translation>
    </message>
    <message>
        <source>Mixed: {stream}</source>
        <translation>Mixte&#xa0;: {stream}</translation>
    </message>
    <message>
        <source>No caption</source>
        <translation>Sans légende</translation>
    </message>
    <message>
        <source>No theme is read yet</source>
        <translation>Aucun thème n’est encore lu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note under the table</source>
        <translation>Note sous le tableau</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Printed number</source>
        <translation>Nombre imprimé</translation>
    </message>
    <message>
        <source>Quality of the study</source>
        <translation>Qualité de l’étude</translation>
    </message>
    <message>
        <source>Reason for the grade</source>
        <translation>Raison du grade</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Références</translation>
    </message>
    <message>
        <source>Repeated headings</source>
        <translation>En-têtes répétés</translation>
    </message>
    <message>
        <source>Row number</source>
        <translation>Numéro de ligne</translation>
    </message>
    <message>
        <source>Row of the table</source>
        <translation>Ligne du tableau</translation>
    </message>
    <message>
        <source>Section title</source>
        <translation>Titre de section</translation>
    </message>
    <message>
        <source>Sentence with (C) (M) (O)</source>
        <translation>Phrase avec (C) (M) (O)</translation>
    </message>
    <message>
        <source>Sign of the factors</source>
        <translation>Signe des facteurs</translation>
    </message>
    <message>
        <source>Stream of evidence</source>
        <translation>Volet de preuves</translation>
    </message>
    <message>
        <source>Stream: {name}</source>
        <translation>Volet&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Table {label}</source>
        <translation>Tableau {label}</translation>
    </message>
    <message>
        <source>Table {label} · {title}</source>
        <translation>Tableau {label} · {title}</translation>
    </message>
    <message>
        <source>The &amp;row is</source>
        <translation>La &amp;ligne est</translation>
    </message>
    <message>
        <source>The file has no table to import</source>
        <translation>Le fichier n’a pas de tableau à importer</translation>
    </message>
    <message>
        <source>The file is being read again</source>
        <translation>Le fichier est en cours de relecture</translation>
    </message>
    <message>
        <source>The heading is the &amp;grade of what is below it: {grade}</source>
        <translation>L’en-tête est le &amp;grade de ce qui est au-dessous&#xa0;: {grade}</translation>
    </message>
    <message>
        <source>The review has no title yet</source>
        <translation>La revue n’a pas encore de titre</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Theme and finding</source>
        <translation>Thème et constat</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>À trancher</translation>
    </message>
    <message>
        <source>What it looks like</source>
        <translation>D’après son aspect</translation>
    </message>
    <message>
        <source>What the column &amp;holds…</source>
        <translation>Contenu de la colo&amp;nne…</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Document Word</translation>
    </message>
    <message>
        <source>Yes or no beside a sentence</source>
        <translation>Oui ou non à côté d’une phrase</translation>
    </message>
    <message>
        <source>[46, 67-69]</source>
        <translation>[46, 67-69]</translation>
    </message>
    <message>
        <source>a configuration</source>
        <translation>une configuration</translation>
    </message>
    <message>
        <source>a study</source>
        <translation>une étude</translation>
    </message>
    <message>
        <source>a theme</source>
        <translation>un thème</translation>
    </message>
    <message>
        <source>digits after a word</source>
        <translation>chiffres après un mot</translation>
    </message>
    <message>
        <source>lists side by side</source>
        <translation>listes côte à côte</translation>
    </message>
    <message>
        <source>text with separators</source>
        <translation>texte avec séparateurs</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>page web</translation>
    </message>
    <message>
        <source>{name}, graded {grade}</source>
        <translation>{name}, grade&#xa0;: {grade}</translation>
    </message>
    <message>
        <source>{table}: no theme is read yet</source>
        <translation>{table}&#xa0;: aucun thème n’est encore lu</translation>
    </message>
</context>
<context>
    <name>KeySettings</name>
    <message>
        <source>&amp;Show all keys</source>
        <translation>&amp;Afficher tous les raccourcis</translation>
    </message>
    <message>
        <source>Change &amp;keys…</source>
        <translation>&amp;Modifier les raccourcis…</translation>
    </message>
    <message>
        <source>Every command of the menus can have other keys. The guide lists those of the first start.</source>
        <translation>Chaque commande des menus peut recevoir d’autres raccourcis. Le guide indique ceux du premier démarrage.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>&amp;Use these keys</source>
        <translation>&amp;Utiliser ces touches</translation>
    </message>
    <message>
        <source>A list uses these keys. They cannot be changed.</source>
        <translation>Une liste utilise ces touches. Elles ne peuvent pas être modifiées.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Filter by name or keys</source>
        <translation>Filtrer par nom ou par touches</translation>
    </message>
    <message>
        <source>Filter the commands</source>
        <translation>Filtrer les commandes</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nouveau raccourci</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Appuyez sur les nouvelles touches</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>&amp;Tout réinitialiser</translation>
    </message>
    <message>
        <source>The command will have no keys.</source>
        <translation>La commande n’aura pas de raccourci.</translation>
    </message>
    <message>
        <source>These keys are needed for typing. Hold Ctrl or Alt as well.</source>
        <translation>Ces touches servent à écrire. Maintenez aussi Ctrl ou Alt enfoncée.</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>pas de raccourci</translation>
    </message>
    <message>
        <source>“{command}” has these keys now, and would lose them.</source>
        <translation>«&#xa0;{command}&#xa0;» a ce raccourci actuellement, et le perdrait.</translation>
    </message>
</context>
<context>
    <name>LabelCommands</name>
    <message numerus="yes">
        <source>%n contextual factors copied.</source>
        <translation>
            <numerusform>%Ln facteur contextuel copié.</numerusform>
            <numerusform>%Ln facteurs contextuels copiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a label in the list, grouped by your labels.</source>
        <translation>Choisissez un libellé dans la liste, groupée par vos libellés.</translation>
    </message>
</context>
<context>
    <name>LabelPicture</name>
    <message>
        <source>Labels and themes</source>
        <translation>Libellés et thèmes</translation>
    </message>
    <message>
        <source>The labels with a pencil are the reader&apos;s, not the review&apos;s.</source>
        <translation>Les libellés marqués d’un crayon sont ceux du lecteur, et non ceux de la revue.</translation>
    </message>
</context>
<context>
    <name>LabelTable</name>
    <message>
        <source>Labels and themes: how many contextual factors, by sign</source>
        <translation>Libellés et thèmes&#xa0;: nombre de facteurs contextuels, par signe</translation>
    </message>
</context>
<context>
    <name>LabelTableModel</name>
    <message>
        <source>All factors</source>
        <translation>Tous les facteurs</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Tous les thèmes</translation>
    </message>
    <message>
        <source>Without a label</source>
        <translation>Sans libellé</translation>
    </message>
</context>
<context>
    <name>Labelling</name>
    <message numerus="yes">
        <source>%n contextual factors carry the label “{name}” now.</source>
        <translation>
            <numerusform>%Ln facteur contextuel porte maintenant le libellé «&#xa0;{name}&#xa0;».</numerusform>
            <numerusform>%Ln facteurs contextuels portent maintenant le libellé «&#xa0;{name}&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Merge labels</source>
        <translation>Fusionner des libellés</translation>
    </message>
    <message>
        <source>Name of the label:</source>
        <translation>Nom du libellé&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>One of your labels, or a new one, for %n contextual factors:</source>
        <translation>
            <numerusform>L’un de vos libellés, ou un nouveau, pour le facteur contextuel&#xa0;:</numerusform>
            <numerusform>L’un de vos libellés, ou un nouveau, pour %Ln facteurs contextuels&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Rename label</source>
        <translation>Renommer le libellé</translation>
    </message>
    <message>
        <source>Select the contextual factors that the label is for.</source>
        <translation>Sélectionnez les facteurs contextuels auxquels le libellé est destiné.</translation>
    </message>
    <message>
        <source>The label that “{name}” is merged into:</source>
        <translation>Le libellé avec lequel «&#xa0;{name}&#xa0;» est fusionné&#xa0;:</translation>
    </message>
    <message>
        <source>The label “{name}” was deleted; its factors stay.</source>
        <translation>Le libellé «&#xa0;{name}&#xa0;» a été supprimé&#xa0;; ses facteurs restent.</translation>
    </message>
    <message>
        <source>There is no other label.</source>
        <translation>Il n’y a pas d’autre libellé.</translation>
    </message>
    <message>
        <source>They carry the label “{name}” already.</source>
        <translation>Ils portent déjà le libellé «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Why do these contextual factors belong together?</source>
        <translation>Pourquoi ces facteurs contextuels vont-ils ensemble&#xa0;?</translation>
    </message>
    <message>
        <source>delete label “{name}”</source>
        <translation>suppression du libellé «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>label %n contextual factors</source>
        <translation>
            <numerusform>attribution d’un libellé à %Ln facteur contextuel</numerusform>
            <numerusform>attribution d’un libellé à %Ln facteurs contextuels</numerusform>
        </translation>
    </message>
    <message>
        <source>merge label “{name}”</source>
        <translation>fusion du libellé «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>reason of label “{name}”</source>
        <translation>modification de la raison du libellé «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>remove a label from %n contextual factors</source>
        <translation>
            <numerusform>retrait d’un libellé de %Ln facteur contextuel</numerusform>
            <numerusform>retrait d’un libellé de %Ln facteurs contextuels</numerusform>
        </translation>
    </message>
    <message>
        <source>rename label “{name}”</source>
        <translation>renommage du libellé «&#xa0;{name}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Comes with the program.</source>
        <translation>Fournie avec le programme.</translation>
    </message>
    <message>
        <source>Graded, in words that are not a scale.</source>
        <translation>Avec grades, en des termes qui ne forment pas une échelle.</translation>
    </message>
    <message>
        <source>Graded. {scale}</source>
        <translation>Avec grades. {scale}</translation>
    </message>
    <message>
        <source>Hidden reviews</source>
        <translation>Revues masquées</translation>
    </message>
    <message>
        <source>Imported on {day} from {file}</source>
        <translation>Importée le {day} depuis {file}</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>No notes, stars or citations yet.</source>
        <translation>Pas encore de notes, d’étoiles ni de citations.</translation>
    </message>
    <message>
        <source>Not graded.</source>
        <translation>Sans grade.</translation>
    </message>
    <message>
        <source>Of these on reviews that are hidden or were removed: {counts}</source>
        <translation>Dont sur des revues masquées ou retirées&#xa0;: {counts}</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Revues</translation>
    </message>
    <message>
        <source>Some of its tables come with the program.</source>
        <translation>Certains de ses tableaux sont fournis avec le programme.</translation>
    </message>
    <message>
        <source>There are no reviews in the library.</source>
        <translation>Il n’y a pas de revues dans la bibliothèque.</translation>
    </message>
    <message>
        <source>To add one, choose File &gt; Import a table, or drop a file on the window.</source>
        <translation>Pour en ajouter une, choisissez Fichier &gt; Importer un tableau, ou déposez un fichier sur la fenêtre.</translation>
    </message>
    <message>
        <source>To show one again, choose it in View &gt; Hidden reviews.</source>
        <translation>Pour en afficher une de nouveau, choisissez-la dans Affichage &gt; Revues masquées.</translation>
    </message>
    <message>
        <source>What you have added</source>
        <translation>Ce que vous avez ajouté</translation>
    </message>
    <message>
        <source>You added: {counts}</source>
        <translation>Vous avez ajouté&#xa0;: {counts}</translation>
    </message>
    <message>
        <source>Your notes and citations cannot be read now.</source>
        <translation>Vos notes et vos citations ne peuvent pas être lues pour le moment.</translation>
    </message>
</context>
<context>
    <name>ListAttaching</name>
    <message numerus="yes">
        <source>attach %n citations</source>
        <translation>
            <numerusform>association de la citation</numerusform>
            <numerusform>association de %Ln citations</numerusform>
        </translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>le presse-papiers</translation>
    </message>
</context>
<context>
    <name>ListedEntries</name>
    <message>
        <source>Citation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Entries of the file for references of {review}, by the numbers or labels printed before them.</source>
        <translation>Entrées du fichier pour les références de {review}, d’après les numéros ou libellés imprimés devant elles.</translation>
    </message>
    <message>
        <source>Entries of the reference list</source>
        <translation>Entrées de la liste de références</translation>
    </message>
    <message>
        <source>Entry in the file</source>
        <translation>Entrée du fichier</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>attached already</source>
        <translation>déjà associée</translation>
    </message>
    <message>
        <source>to be attached</source>
        <translation>à associer</translation>
    </message>
</context>
<context>
    <name>LiveSearch</name>
    <message>
        <source>The place that was searched in is no longer in the library. The search is everywhere now.</source>
        <translation>L’endroit où portait la recherche n’est plus dans la bibliothèque. La recherche porte maintenant partout.</translation>
    </message>
    <message>
        <source>The search would be too long. Shorten it first.</source>
        <translation>La recherche serait trop longue. Raccourcissez-la d’abord.</translation>
    </message>
</context>
<context>
    <name>LongExport</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Writing %n rows…</source>
        <translation>
            <numerusform>Écriture de %Ln ligne…</numerusform>
            <numerusform>Écriture de %Ln lignes…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LongTask</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>MapLegend</name>
    <message>
        <source>cited; the table gives no grades</source>
        <translation>citée&#xa0;; le tableau ne donne pas de grades</translation>
    </message>
    <message>
        <source>empty: not cited in the theme</source>
        <translation>vide&#xa0;: non citée dans le thème</translation>
    </message>
    <message>
        <source>not cited in that stream</source>
        <translation>non citée dans ce volet</translation>
    </message>
    <message>
        <source>the review&apos;s grades</source>
        <translation>les grades de la revue</translation>
    </message>
</context>
<context>
    <name>MapOverview</name>
    <message>
        <source>All {themes} × {studies}</source>
        <translation>Total&#xa0;: {themes} × {studies}</translation>
    </message>
    <message>
        <source>Overview of the map</source>
        <translation>Vue d’ensemble de la carte</translation>
    </message>
    <message>
        <source>The frame is what is in sight; drag it to see other parts.</source>
        <translation>Le cadre est ce qui est visible&#xa0;; faites-le glisser pour voir d’autres parties.</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>How many studies of each stream and grade</source>
        <translation>Nombre d’études par volet et par grade</translation>
    </message>
    <message>
        <source>Only themes found</source>
        <translation>Seulement les thèmes trouvés</translation>
    </message>
    <message>
        <source>Order of studies</source>
        <translation>Ordre des études</translation>
    </message>
    <message>
        <source>Order of themes</source>
        <translation>Ordre des thèmes</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Volets</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Études</translation>
    </message>
    <message>
        <source>Studies by grade</source>
        <translation>Études par grade</translation>
    </message>
    <message>
        <source>Studies by number</source>
        <translation>Études par numéro</translation>
    </message>
    <message>
        <source>Studies by themes</source>
        <translation>Études par thèmes</translation>
    </message>
    <message>
        <source>Themes as printed</source>
        <translation>Thèmes tels qu’imprimés</translation>
    </message>
    <message>
        <source>Themes by number of studies</source>
        <translation>Thèmes par nombre d’études</translation>
    </message>
    <message>
        <source>Themes by title</source>
        <translation>Thèmes par titre</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
    <message>
        <source>What is left of each theme if some studies did not count</source>
        <translation>Ce qu’il reste de chaque thème si certaines études ne comptaient pas</translation>
    </message>
    <message>
        <source>Which study stands behind which theme</source>
        <translation>Quelle étude sous-tend quel thème</translation>
    </message>
</context>
<context>
    <name>MapSide</name>
    <message>
        <source>Also cited for:</source>
        <translation>Citée aussi pour&#xa0;:</translation>
    </message>
    <message>
        <source>Choose a cell of the map to see what is behind it.</source>
        <translation>Choisissez une cellule de la carte pour en voir le détail.</translation>
    </message>
    <message>
        <source>Chosen in the map</source>
        <translation>Choisi sur la carte</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composante</translation>
    </message>
    <message>
        <source>Contextual factors</source>
        <translation>Facteurs contextuels</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Mechanisms</source>
        <translation>Mécanismes</translation>
    </message>
    <message>
        <source>Not cited for this theme.</source>
        <translation>Non citée pour ce thème.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>The source states none.</source>
        <translation>La source n’en indique aucun.</translation>
    </message>
    <message>
        <source>The table cites studies for the theme as a whole, not for one of its passages.</source>
        <translation>Le tableau cite des études pour le thème dans son ensemble, et non pour l’un de ses passages.</translation>
    </message>
    <message>
        <source>The theme</source>
        <translation>Le thème</translation>
    </message>
    <message>
        <source>not cited</source>
        <translation>non citée</translation>
    </message>
</context>
<context>
    <name>MapTab</name>
    <message>
        <source>Chosen</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Éléments pris en compte</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message numerus="yes">
        <source>%n distinct</source>
        <comment>studies</comment>
        <translation>
            <numerusform>%Ln en tout</numerusform>
            <numerusform>%Ln en tout</numerusform>
        </translation>
    </message>
    <message>
        <source>Map of themes and studies</source>
        <translation>Carte des thèmes et des études</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Études</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Themes resting on it</source>
        <translation>Thèmes qui la citent</translation>
    </message>
</context>
<context>
    <name>MatchDialog</name>
    <message numerus="yes">
        <source>%n citations attached before will be replaced.</source>
        <translation>
            <numerusform>%Ln citation associée auparavant sera remplacée.</numerusform>
            <numerusform>%Ln citations associées auparavant seront remplacées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} citations are matched.</source>
        <translation>
            <numerusform>%Ln citation sur {total} a une correspondance.</numerusform>
            <numerusform>%Ln citations sur {total} ont une correspondance.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Leave unmatched</source>
        <translation>&amp;Laisser sans correspondance</translation>
    </message>
    <message>
        <source>A reference can have only one citation. Drag one at a time.</source>
        <translation>Une référence ne peut avoir qu’une citation. Faites-en glisser une à la fois.</translation>
    </message>
    <message numerus="yes">
        <source>Attach %n citations</source>
        <translation>
            <numerusform>Associer %Ln citation</numerusform>
            <numerusform>Associer %Ln citations</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach citations from {source}</source>
        <translation>Associer des citations depuis {source}</translation>
    </message>
    <message>
        <source>Matches use only numbers stated in the file. Drag a citation to its reference, or type the reference&apos;s number. Delete leaves it unmatched. Citations in italics are kept word for word.</source>
        <translation>Les correspondances n’utilisent que les numéros indiqués dans le fichier. Faites glisser une citation sur sa référence, ou saisissez le numéro de la référence. Suppr la laisse sans correspondance. Les citations en italique sont conservées mot pour mot.</translation>
    </message>
</context>
<context>
    <name>MatchModel</name>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>Chosen by you.</source>
        <translation>Choisie par vous.</translation>
    </message>
    <message>
        <source>Citation in the file</source>
        <translation>Citation dans le fichier</translation>
    </message>
    <message>
        <source>Left unmatched by you.</source>
        <translation>Laissée par vous sans correspondance.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Replaces the citation that you attached ({source}, {day}).</source>
        <translation>Remplace la citation que vous avez associée ({source}, {day}).</translation>
    </message>
    <message>
        <source>Several reviews have a reference {number}. Type {example}, or drag the citation to one.</source>
        <translation>Plusieurs revues ont une référence {number}. Saisissez {example}, ou faites glisser la citation sur l’une d’elles.</translation>
    </message>
    <message>
        <source>There is no reference {number}.</source>
        <translation>Il n’y a pas de référence {number}.</translation>
    </message>
    <message>
        <source>This citation is already attached.</source>
        <translation>Cette citation est déjà associée.</translation>
    </message>
    <message>
        <source>You assigned this number to another citation.</source>
        <translation>Vous avez attribué ce numéro à une autre citation.</translation>
    </message>
    <message>
        <source>{place}: {citation}</source>
        <translation>{place}&#xa0;: {citation}</translation>
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
        <translation>À propos de &amp;QIC Browser</translation>
    </message>
    <message>
        <source>&amp;Absent</source>
        <translation>&amp;Absent</translation>
    </message>
    <message>
        <source>&amp;Add to the selected notes</source>
        <translation>A&amp;jouter aux notes sélectionnées</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>A&amp;nnoter</translation>
    </message>
    <message>
        <source>&amp;Attach citations from the clipboard…</source>
        <translation>Associer des citations du &amp;presse-papiers…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>Sauvegar&amp;des…</translation>
    </message>
    <message>
        <source>&amp;Citation style</source>
        <translation>Style de &amp;citation</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Fe&amp;rmer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Palette de commandes…</translation>
    </message>
    <message>
        <source>&amp;Contexts</source>
        <translation>Conte&amp;xtes</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Count it or leave it out</source>
        <translation>&amp;Compter ou écarter</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Som&amp;bre</translation>
    </message>
    <message>
        <source>&amp;Data folder…</source>
        <translation>Dossie&amp;r des données…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Delete label</source>
        <translation>&amp;Supprimer le libellé</translation>
    </message>
    <message>
        <source>&amp;Delete permanently</source>
        <translation>Supprimer &amp;définitivement</translation>
    </message>
    <message>
        <source>&amp;Delete the note here</source>
        <translation>S&amp;upprimer cette note</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <comment>the menu</comment>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Edit the note here</source>
        <translation>&amp;Modifier cette note</translation>
    </message>
    <message>
        <source>&amp;Exclude this</source>
        <translation>&amp;Exclure ceci</translation>
    </message>
    <message>
        <source>&amp;Export this review…</source>
        <translation>&amp;Exporter cette revue…</translation>
    </message>
    <message>
        <source>&amp;Export this theme…</source>
        <translation>&amp;Exporter ce thème…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Figure…</source>
        <translation>&amp;Figure…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrer</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;vancer</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pl&amp;ein écran</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Go to note</source>
        <translation>Aller à la &amp;note</translation>
    </message>
    <message>
        <source>&amp;Go to theme</source>
        <translation>A&amp;ller au thème</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Aller à…</translation>
    </message>
    <message>
        <source>&amp;Group results by theme</source>
        <translation>&amp;Grouper les résultats par thème</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>&amp;Harvard</source>
        <translation>&amp;Harvard</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Hidden reviews</source>
        <translation>Revues mas&amp;quées</translation>
    </message>
    <message>
        <source>&amp;Hide this review</source>
        <translation>Mas&amp;quer cette revue</translation>
    </message>
    <message>
        <source>&amp;Import notes…</source>
        <translation>I&amp;mporter des notes…</translation>
    </message>
    <message>
        <source>&amp;Keep it there</source>
        <translation>&amp;Garder à cet endroit</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Raccourcis clavier…</translation>
    </message>
    <message>
        <source>&amp;Label…</source>
        <translation>&amp;Libellé…</translation>
    </message>
    <message>
        <source>&amp;Larger cells</source>
        <translation>Cellules plus &amp;grandes</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Te&amp;xte plus grand</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Carte</translation>
    </message>
    <message>
        <source>&amp;Merge label into…</source>
        <translation>F&amp;usionner le libellé avec…</translation>
    </message>
    <message>
        <source>&amp;Narrower pane</source>
        <translation>Panneau plus étr&amp;oit</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Nouvelle fenêtre</translation>
    </message>
    <message>
        <source>&amp;Next theme</source>
        <translation>&amp;Thème suivant</translation>
    </message>
    <message>
        <source>&amp;Not relevant</source>
        <translation>&amp;Sans objet</translation>
    </message>
    <message>
        <source>&amp;Note on the selected words</source>
        <translation>&amp;Note sur les mots sélectionnés</translation>
    </message>
    <message>
        <source>&amp;Only notes with this tag</source>
        <translation>&amp;Seulement les notes avec cette étiquette</translation>
    </message>
    <message>
        <source>&amp;Only this</source>
        <translation>&amp;Seulement ceci</translation>
    </message>
    <message>
        <source>&amp;Open DOI or web page</source>
        <translation>&amp;Ouvrir le DOI ou la page web</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>Ouvrir un &amp;projet…</translation>
    </message>
    <message>
        <source>&amp;Open the theme</source>
        <translation>&amp;Ouvrir le thème</translation>
    </message>
    <message>
        <source>&amp;Open theme</source>
        <translation>&amp;Ouvrir le thème</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Présent</translation>
    </message>
    <message>
        <source>&amp;Previous note on the page</source>
        <translation>Note &amp;précédente de la page</translation>
    </message>
    <message>
        <source>&amp;Previous theme</source>
        <translation>Thème &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Print this theme…</source>
        <translation>&amp;Imprimer ce thème…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;References</source>
        <translation>&amp;Références</translation>
    </message>
    <message>
        <source>&amp;Remove from the comparison</source>
        <translation>Re&amp;tirer de la comparaison</translation>
    </message>
    <message>
        <source>&amp;Remove from the search</source>
        <translation>&amp;Retirer de la recherche</translation>
    </message>
    <message>
        <source>&amp;Remove from the selected notes</source>
        <translation>&amp;Retirer des notes sélectionnées</translation>
    </message>
    <message>
        <source>&amp;Remove from this label</source>
        <translation>&amp;Retirer de ce libellé</translation>
    </message>
    <message>
        <source>&amp;Remove match</source>
        <translation>&amp;Retirer la correspondance</translation>
    </message>
    <message>
        <source>&amp;Remove this review</source>
        <translation>&amp;Retirer cette revue</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Re&amp;nommer</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Re&amp;nommer…</translation>
    </message>
    <message>
        <source>&amp;Reopen an export…</source>
        <translation>Ro&amp;uvrir une exportation…</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>&amp;Search again</source>
        <translation>&amp;Rechercher de nouveau</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>Rec&amp;hercher partout</translation>
    </message>
    <message>
        <source>&amp;Shorter pane</source>
        <translation>Panneau &amp;moins haut</translation>
    </message>
    <message>
        <source>&amp;Show this scenario</source>
        <translation>&amp;Afficher ce scénario</translation>
    </message>
    <message>
        <source>&amp;Smaller cells</source>
        <translation>Cellules plus &amp;petites</translation>
    </message>
    <message>
        <source>&amp;Source row</source>
        <translation>&amp;Ligne source</translation>
    </message>
    <message>
        <source>&amp;Taller pane</source>
        <translation>Panneau plus &amp;haut</translation>
    </message>
    <message>
        <source>&amp;Themes</source>
        <translation>&amp;Thèmes</translation>
    </message>
    <message>
        <source>&amp;Tick the themes found</source>
        <translation>Cocher les &amp;thèmes trouvés</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Unknown</source>
        <translation>&amp;Inconnu</translation>
    </message>
    <message>
        <source>&amp;Unplaced notes</source>
        <translation>Notes non pl&amp;acées</translation>
    </message>
    <message>
        <source>&amp;Vancouver</source>
        <translation>&amp;Vancouver</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Wider pane</source>
        <translation>Panneau plus &amp;large</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>F&amp;enêtre</translation>
    </message>
    <message>
        <source>&amp;Write reason</source>
        <translation>Écri&amp;re la raison</translation>
    </message>
    <message>
        <source>A&amp;dd the theme to Compare</source>
        <translation>&amp;Ajouter le thème à la comparaison</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>A&amp;jouter…</translation>
    </message>
    <message>
        <source>A&amp;lso include this</source>
        <translation>&amp;Inclure aussi ceci</translation>
    </message>
    <message>
        <source>A&amp;lso with this tag</source>
        <translation>&amp;Aussi avec cette étiquette</translation>
    </message>
    <message>
        <source>About the &amp;review</source>
        <translation>À propos de la re&amp;vue</translation>
    </message>
    <message>
        <source>Add &amp;tags…</source>
        <translation>Ajouter des é&amp;tiquettes…</translation>
    </message>
    <message>
        <source>Add a citation style from a CSL file</source>
        <translation>Ajouter un style de citation depuis un fichier CSL</translation>
    </message>
    <message>
        <source>Add tags to the selected notes</source>
        <translation>Ajouter des étiquettes aux notes sélectionnées</translation>
    </message>
    <message>
        <source>Add the notes of a colleague&apos;s file to yours</source>
        <translation>Ajouter aux vôtres les notes du fichier d’un collègue</translation>
    </message>
    <message>
        <source>All &amp;notes</source>
        <translation>Toutes les &amp;notes</translation>
    </message>
    <message>
        <source>Ana&amp;lyse</source>
        <translation>Anal&amp;yser</translation>
    </message>
    <message>
        <source>As a &amp;table</source>
        <translation>Sous forme de &amp;tableau</translation>
    </message>
    <message>
        <source>Attach &amp;citations…</source>
        <translation>A&amp;ssocier des citations…</translation>
    </message>
    <message>
        <source>Attach a citation from a file to the reference shown</source>
        <translation>Associer une citation d’un fichier à la référence affichée</translation>
    </message>
    <message>
        <source>Attach a citation to t&amp;he reference…</source>
        <translation>A&amp;ssocier une citation à la référence…</translation>
    </message>
    <message>
        <source>Attach the note to other words, which you select</source>
        <translation>Rattacher la note à d’autres mots, que vous sélectionnez</translation>
    </message>
    <message>
        <source>Attach the note to the selected words</source>
        <translation>Rattacher la note aux mots sélectionnés</translation>
    </message>
    <message>
        <source>Attach the note to the words where it is shown</source>
        <translation>Rattacher la note aux mots où elle est affichée</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>C&amp;omparaison</translation>
    </message>
    <message>
        <source>Choose a theme first: it becomes a column of Compare</source>
        <translation>Choisissez d’abord un thème&#xa0;: il devient une colonne de la comparaison</translation>
    </message>
    <message>
        <source>Choose a theme first: the figure shows how it works</source>
        <translation>Choisissez d’abord un thème&#xa0;: la figure montre comment il fonctionne</translation>
    </message>
    <message>
        <source>Choose a theme first: the statement is made of its passages</source>
        <translation>Choisissez d’abord un thème&#xa0;: l’énoncé est composé de ses passages</translation>
    </message>
    <message>
        <source>Close all windows; everything is saved</source>
        <translation>Fermer toutes les fenêtres&#xa0;; tout est enregistré</translation>
    </message>
    <message>
        <source>Close this window; everything is saved</source>
        <translation>Fermer cette fenêtre&#xa0;; tout est enregistré</translation>
    </message>
    <message>
        <source>Co&amp;lour names…</source>
        <translation>Noms &amp;des couleurs…</translation>
    </message>
    <message>
        <source>Colours, fonts, citation style, export, your name, files and keys</source>
        <translation>Couleurs, polices, style de citation, exportation, votre nom, fichiers et raccourcis</translation>
    </message>
    <message>
        <source>Compare the other themes without this one</source>
        <translation>Comparer les autres thèmes sans celui-ci</translation>
    </message>
    <message>
        <source>Cop&amp;y citation</source>
        <translation>Copier &amp;la citation</translation>
    </message>
    <message>
        <source>Copy the citations of the selected references</source>
        <translation>Copier les citations des références sélectionnées</translation>
    </message>
    <message>
        <source>Copy the factor with its theme, your mark and your reason</source>
        <translation>Copier le facteur avec son thème, votre marque et votre raison</translation>
    </message>
    <message>
        <source>Copy the selected contextual factors, each with its sign and theme</source>
        <translation>Copier les facteurs contextuels sélectionnés, chacun avec son signe et son thème</translation>
    </message>
    <message>
        <source>Copy the selected notes with the words that they are on</source>
        <translation>Copier les notes sélectionnées avec les mots sur lesquels elles portent</translation>
    </message>
    <message>
        <source>Copy the selected words</source>
        <translation>Copier les mots sélectionnés</translation>
    </message>
    <message>
        <source>Copy the selected words, else the page shown, with the review&apos;s citation</source>
        <translation>Copier les mots sélectionnés, sinon la page affichée, avec la citation de la revue</translation>
    </message>
    <message>
        <source>Copy the text of the search</source>
        <translation>Copier le texte de la recherche</translation>
    </message>
    <message>
        <source>Copy the theme or table with the review&apos;s citation</source>
        <translation>Copier le thème ou le tableau avec la citation de la revue</translation>
    </message>
    <message>
        <source>Copy what the review says of the reference, with the review&apos;s citation</source>
        <translation>Copier ce que la revue dit de la référence, avec la citation de la revue</translation>
    </message>
    <message>
        <source>Copy with its so&amp;urce</source>
        <translation>Copier avec sa so&amp;urce</translation>
    </message>
    <message>
        <source>Copy with s&amp;ource</source>
        <translation>Copier avec la s&amp;ource</translation>
    </message>
    <message>
        <source>Count &amp;all studies</source>
        <translation>Compter &amp;toutes les études</translation>
    </message>
    <message>
        <source>Count &amp;everything</source>
        <translation>T&amp;out compter</translation>
    </message>
    <message>
        <source>Count &amp;no study</source>
        <translation>&amp;Ne compter aucune étude</translation>
    </message>
    <message>
        <source>Count everything that the review cites again</source>
        <translation>Compter de nouveau tout ce que la revue cite</translation>
    </message>
    <message>
        <source>Count the selected studies, streams or grades, or leave them out</source>
        <translation>Compter les études, volets ou grades sélectionnés, ou les écarter</translation>
    </message>
    <message>
        <source>Dark words on a light ground</source>
        <translation>Mots foncés sur fond clair</translation>
    </message>
    <message>
        <source>Delete the label; its contextual factors stay, and it can be undone</source>
        <translation>Supprimer le libellé&#xa0;; ses facteurs contextuels restent, et cela peut être annulé</translation>
    </message>
    <message>
        <source>Delete the note on the words at the caret; it can be restored</source>
        <translation>Supprimer la note sur les mots au curseur&#xa0;; elle peut être restaurée</translation>
    </message>
    <message>
        <source>Delete the scenario; it can be undone</source>
        <translation>Supprimer le scénario&#xa0;; cela peut être annulé</translation>
    </message>
    <message>
        <source>Delete the search from the list; it can be undone</source>
        <translation>Supprimer la recherche de la liste&#xa0;; cela peut être annulé</translation>
    </message>
    <message>
        <source>Delete the selected notes permanently</source>
        <translation>Supprimer définitivement les notes sélectionnées</translation>
    </message>
    <message>
        <source>Delete the selected notes; they can be restored</source>
        <translation>Supprimer les notes sélectionnées&#xa0;; elles peuvent être restaurées</translation>
    </message>
    <message>
        <source>Deleted n&amp;otes</source>
        <translation>Notes supprimé&amp;es</translation>
    </message>
    <message>
        <source>Export &amp;again</source>
        <translation>Exporter à &amp;nouveau</translation>
    </message>
    <message>
        <source>Export &amp;notes…</source>
        <translation>Exporter des n&amp;otes…</translation>
    </message>
    <message>
        <source>Export pro&amp;ject…</source>
        <translation>Exporter le pro&amp;jet…</translation>
    </message>
    <message>
        <source>Export re&amp;ferences…</source>
        <translation>Exporter des ré&amp;férences…</translation>
    </message>
    <message>
        <source>Export re&amp;views…</source>
        <translation>Exporter des re&amp;vues…</translation>
    </message>
    <message>
        <source>Export the ticked themes, or all themes if none is ticked</source>
        <translation>Exporter les thèmes cochés, ou tous les thèmes si aucun n’est coché</translation>
    </message>
    <message>
        <source>Export this theme alone</source>
        <translation>Exporter ce thème seul</translation>
    </message>
    <message>
        <source>F&amp;ollow system</source>
        <translation>Suivre le s&amp;ystème</translation>
    </message>
    <message>
        <source>Fill the screen with the window, or leave it</source>
        <translation>Remplir l’écran avec la fenêtre, ou quitter ce mode</translation>
    </message>
    <message>
        <source>Find a command or a place by its name</source>
        <translation>Trouver une commande ou un endroit par son nom</translation>
    </message>
    <message>
        <source>Find only what does not have this</source>
        <translation>Trouver seulement ce qui n’a pas ceci</translation>
    </message>
    <message>
        <source>Find only what has this</source>
        <translation>Trouver seulement ce qui a ceci</translation>
    </message>
    <message>
        <source>Find what has this or what was chosen before</source>
        <translation>Trouver ce qui a ceci ou ce qui a été choisi avant</translation>
    </message>
    <message>
        <source>Give all text its first size</source>
        <translation>Donner à tout le texte sa taille initiale</translation>
    </message>
    <message>
        <source>Give the label another name</source>
        <translation>Donner un autre nom au libellé</translation>
    </message>
    <message>
        <source>Give the list or page with the keyboard less of the height of its pane</source>
        <translation>Donner à la liste ou à la page active une part plus petite de la hauteur de son panneau</translation>
    </message>
    <message>
        <source>Give the list or page with the keyboard more of the height of its pane</source>
        <translation>Donner à la liste ou à la page active une part plus grande de la hauteur de son panneau</translation>
    </message>
    <message>
        <source>Give the pane with the keyboard less of the width of the window</source>
        <translation>Donner au panneau actif une part plus petite de la largeur de la fenêtre</translation>
    </message>
    <message>
        <source>Give the pane with the keyboard more of the width of the window</source>
        <translation>Donner au panneau actif une part plus grande de la largeur de la fenêtre</translation>
    </message>
    <message>
        <source>Give the review a name of your own, in this list</source>
        <translation>Donner à la revue un nom de votre choix, dans cette liste</translation>
    </message>
    <message>
        <source>Give the scenario another name</source>
        <translation>Donner un autre nom au scénario</translation>
    </message>
    <message>
        <source>Give the search another name</source>
        <translation>Donner un autre nom à la recherche</translation>
    </message>
    <message>
        <source>Give the selected contextual factors a label of yours</source>
        <translation>Donner l’un de vos libellés aux facteurs contextuels sélectionnés</translation>
    </message>
    <message>
        <source>Give the selected notes this colour</source>
        <translation>Donner cette couleur aux notes sélectionnées</translation>
    </message>
    <message>
        <source>Give the selected notes this tag</source>
        <translation>Donner cette étiquette aux notes sélectionnées</translation>
    </message>
    <message>
        <source>Go back to the place before</source>
        <translation>Revenir à l’endroit précédent</translation>
    </message>
    <message>
        <source>Go forward to the place that you came back from</source>
        <translation>Avancer jusqu’à l’endroit d’où vous êtes revenu</translation>
    </message>
    <message>
        <source>Go to a theme, table, review, reference or page of the guide by its name</source>
        <translation>Aller à un thème, un tableau, une revue, une référence ou une page du guide par son nom</translation>
    </message>
    <message>
        <source>Go to the next place that matches the search</source>
        <translation>Aller au prochain endroit qui correspond à la recherche</translation>
    </message>
    <message>
        <source>Go to the next words of the theme that have a note or a highlight</source>
        <translation>Aller aux prochains mots du thème qui portent une note ou un surlignage</translation>
    </message>
    <message>
        <source>Go to the place before that matches the search</source>
        <translation>Aller à l’endroit précédent qui correspond à la recherche</translation>
    </message>
    <message>
        <source>Go to the words before that have a note or a highlight</source>
        <translation>Aller aux mots précédents qui portent une note ou un surlignage</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>High contr&amp;ast</source>
        <translation>Contraste éle&amp;vé</translation>
    </message>
    <message>
        <source>Highlight the selected words, or give the note here this colour</source>
        <translation>Surligner les mots sélectionnés, ou donner cette couleur à la note qui s’y trouve</translation>
    </message>
    <message>
        <source>Import a &amp;table…</source>
        <translation>Importer un &amp;tableau…</translation>
    </message>
    <message>
        <source>Import the evidence table of a review from a web page or a document</source>
        <translation>Importer le tableau de données probantes d’une revue depuis une page web ou un document</translation>
    </message>
    <message>
        <source>Import the table that was copied from a web page or a document</source>
        <translation>Importer le tableau copié depuis une page web ou un document</translation>
    </message>
    <message>
        <source>Keep this search in the list of saved searches</source>
        <translation>Garder cette recherche dans la liste des recherches enregistrées</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>Cla&amp;ir</translation>
    </message>
    <message>
        <source>Leave every study out, to begin with those that should count</source>
        <translation>Écarter toutes les études, pour commencer par celles qui doivent compter</translation>
    </message>
    <message>
        <source>Leave no study out by itself</source>
        <translation>N’écarter aucune étude individuellement</translation>
    </message>
    <message>
        <source>Leave the review out of the tree and the search until you show it again</source>
        <translation>Retirer la revue de l’arbre et de la recherche jusqu’à ce que vous l’affichiez de nouveau</translation>
    </message>
    <message>
        <source>Light or dark, as the system is</source>
        <translation>Clair ou sombre, comme le système</translation>
    </message>
    <message>
        <source>Light words on a dark ground</source>
        <translation>Mots clairs sur fond foncé</translation>
    </message>
    <message>
        <source>List the notes that have this tag and those chosen before</source>
        <translation>Afficher les notes qui ont cette étiquette et celles choisies avant</translation>
    </message>
    <message>
        <source>List the notes whose words are no longer in the evidence</source>
        <translation>Afficher les notes dont les mots ne sont plus dans les données probantes</translation>
    </message>
    <message>
        <source>List the notes with this tag, and no others</source>
        <translation>Afficher les notes qui ont cette étiquette, et aucune autre</translation>
    </message>
    <message>
        <source>List the notes you deleted, to restore them</source>
        <translation>Afficher les notes que vous avez supprimées, pour les restaurer</translation>
    </message>
    <message>
        <source>List the results of each theme together</source>
        <translation>Afficher ensemble les résultats de chaque thème</translation>
    </message>
    <message>
        <source>Make all text in the window larger</source>
        <translation>Agrandir tout le texte de la fenêtre</translation>
    </message>
    <message>
        <source>Make all text in the window smaller</source>
        <translation>Réduire tout le texte de la fenêtre</translation>
    </message>
    <message>
        <source>Make one sentence of passages of the theme that you read, to copy</source>
        <translation>Composer une phrase avec des passages du thème que vous lisez, pour la copier</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>Refaire la modification qui a été annulée</translation>
    </message>
    <message>
        <source>Mark the factor as absent at the site</source>
        <translation>Marquer le facteur comme absent sur le site</translation>
    </message>
    <message>
        <source>Mark the factor as not relevant at the site</source>
        <translation>Marquer le facteur comme sans objet sur le site</translation>
    </message>
    <message>
        <source>Mark the factor as present at the site</source>
        <translation>Marquer le facteur comme présent sur le site</translation>
    </message>
    <message>
        <source>Mark the factor as something to find out</source>
        <translation>Marquer le facteur comme étant à vérifier</translation>
    </message>
    <message>
        <source>Mark what is present at a place of yours, and see what to plan for</source>
        <translation>Marquer ce qui est présent sur un site, et voir ce qu’il faut anticiper</translation>
    </message>
    <message>
        <source>Match the citation with no reference</source>
        <translation>N’attribuer la citation à aucune référence</translation>
    </message>
    <message>
        <source>Match the citations on the clipboard with the references</source>
        <translation>Mettre en correspondance les citations du presse-papiers et les références</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Move one column &amp;back</source>
        <translation>&amp;Reculer d’une colonne</translation>
    </message>
    <message>
        <source>Move one column &amp;forward</source>
        <translation>&amp;Avancer d’une colonne</translation>
    </message>
    <message>
        <source>Move the keyboard to the next pane</source>
        <translation>Passer au panneau suivant</translation>
    </message>
    <message>
        <source>Move the keyboard to the pane before</source>
        <translation>Passer au panneau précédent</translation>
    </message>
    <message>
        <source>Move the review down in the list</source>
        <translation>Descendre la revue dans la liste</translation>
    </message>
    <message>
        <source>Move the review up in the list</source>
        <translation>Monter la revue dans la liste</translation>
    </message>
    <message>
        <source>Move the search down in the list</source>
        <translation>Descendre la recherche dans la liste</translation>
    </message>
    <message>
        <source>Move the search up in the list</source>
        <translation>Monter la recherche dans la liste</translation>
    </message>
    <message>
        <source>My &amp;site</source>
        <translation>Mon &amp;site</translation>
    </message>
    <message>
        <source>Name the colours</source>
        <translation>Nommer les couleurs</translation>
    </message>
    <message>
        <source>Ne&amp;xt note on the page</source>
        <translation>Note sui&amp;vante de la page</translation>
    </message>
    <message>
        <source>Next &amp;hit</source>
        <translation>&amp;Occurrence suivante</translation>
    </message>
    <message>
        <source>Next &amp;tab</source>
        <translation>Onglet &amp;suivant</translation>
    </message>
    <message>
        <source>Next o&amp;rder of studies</source>
        <translation>Changer l’o&amp;rdre des études</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>Pan&amp;neau suivant</translation>
    </message>
    <message>
        <source>Note on this &amp;reference</source>
        <translation>Note sur cette &amp;référence</translation>
    </message>
    <message>
        <source>Note on this &amp;theme</source>
        <translation>Note sur ce &amp;thème</translation>
    </message>
    <message>
        <source>One-pa&amp;ge summary…</source>
        <translation>Résumé en une pa&amp;ge…</translation>
    </message>
    <message>
        <source>Open a second window on the same reviews and notes</source>
        <translation>Ouvrir une seconde fenêtre sur les mêmes revues et notes</translation>
    </message>
    <message>
        <source>Open an earlier export, to export in the same way again</source>
        <translation>Ouvrir une exportation antérieure, pour exporter de nouveau de la même façon</translation>
    </message>
    <message>
        <source>Open the address of the publication in your web browser</source>
        <translation>Ouvrir l’adresse de la publication dans votre navigateur web</translation>
    </message>
    <message>
        <source>Open the guide, at the page about the part of the window in use</source>
        <translation>Ouvrir le guide à la page concernant la partie de la fenêtre utilisée</translation>
    </message>
    <message>
        <source>Open the page of the theme alone in a window of its own</source>
        <translation>Ouvrir la page du thème seule dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>Open the theme in a new &amp;window</source>
        <translation>Ouvrir le thème dans une nouvelle &amp;fenêtre</translation>
    </message>
    <message>
        <source>P&amp;revious tab</source>
        <translation>On&amp;glet précédent</translation>
    </message>
    <message>
        <source>Pa&amp;ste a table…</source>
        <translation>&amp;Coller un tableau…</translation>
    </message>
    <message>
        <source>Pane si&amp;ze</source>
        <translation>Taille &amp;des panneaux</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Pre&amp;vious hit</source>
        <translation>O&amp;ccurrence précédente</translation>
    </message>
    <message>
        <source>Previous pan&amp;e</source>
        <translation>Panneau précé&amp;dent</translation>
    </message>
    <message>
        <source>Print the theme that you read</source>
        <translation>Imprimer le thème que vous lisez</translation>
    </message>
    <message>
        <source>Print this theme alone</source>
        <translation>Imprimer ce thème seul</translation>
    </message>
    <message>
        <source>Put the contextual factors and the reason of the label into another label</source>
        <translation>Réunir les facteurs contextuels et la raison du libellé dans un autre libellé</translation>
    </message>
    <message>
        <source>Put the selected notes back where they were</source>
        <translation>Remettre les notes sélectionnées à leur place</translation>
    </message>
    <message>
        <source>Put the studies in order by number, by themes or by grade in turn</source>
        <translation>Classer les études tour à tour par numéro, par thèmes ou par grade</translation>
    </message>
    <message>
        <source>Put the theme one column nearer to the first</source>
        <translation>Rapprocher le thème d’une colonne de la première</translation>
    </message>
    <message>
        <source>Put the theme one column nearer to the last</source>
        <translation>Rapprocher le thème d’une colonne de la dernière</translation>
    </message>
    <message>
        <source>R&amp;eset text size</source>
        <translation>Rétablir l&amp;a taille du texte</translation>
    </message>
    <message>
        <source>Re&amp;move mark</source>
        <translation>Retirer la &amp;marque</translation>
    </message>
    <message>
        <source>Re&amp;name everywhere</source>
        <translation>Re&amp;nommer partout</translation>
    </message>
    <message>
        <source>Re&amp;name in this list</source>
        <translation>Re&amp;nommer dans cette liste</translation>
    </message>
    <message>
        <source>Re&amp;name label…</source>
        <translation>Re&amp;nommer le libellé…</translation>
    </message>
    <message>
        <source>Re-&amp;attach…</source>
        <translation>&amp;Rattacher…</translation>
    </message>
    <message>
        <source>Re-attach note to &amp;selection</source>
        <translation>Rattacher la note à la sé&amp;lection</translation>
    </message>
    <message>
        <source>Read citations from a file and match them with the references</source>
        <translation>Lire des citations dans un fichier et les mettre en correspondance avec les références</translation>
    </message>
    <message>
        <source>Read its &amp;passages</source>
        <translation>Lire ses &amp;passages</translation>
    </message>
    <message>
        <source>Read the theme above in the tree</source>
        <translation>Lire le thème au-dessus dans l’arbre</translation>
    </message>
    <message>
        <source>Read the theme below in the tree</source>
        <translation>Lire le thème au-dessous dans l’arbre</translation>
    </message>
    <message>
        <source>Read the theme of the chosen cell</source>
        <translation>Lire le thème de la cellule choisie</translation>
    </message>
    <message>
        <source>Read the theme that the contextual factor is of</source>
        <translation>Lire le thème auquel appartient le facteur contextuel</translation>
    </message>
    <message>
        <source>Read the theme that the factor is of</source>
        <translation>Lire le thème auquel appartient le facteur</translation>
    </message>
    <message>
        <source>Reason of la&amp;bel…</source>
        <translation>R&amp;aison du libellé…</translation>
    </message>
    <message>
        <source>Remove &amp;everywhere</source>
        <translation>Retirer par&amp;tout</translation>
    </message>
    <message>
        <source>Remove the imported review from your library; it can be undone</source>
        <translation>Retirer la revue importée de votre bibliothèque&#xa0;; cela peut être annulé</translation>
    </message>
    <message>
        <source>Remove the label from the selected contextual factors</source>
        <translation>Retirer le libellé des facteurs contextuels sélectionnés</translation>
    </message>
    <message>
        <source>Remove the tag from all notes; the notes stay</source>
        <translation>Retirer l’étiquette de toutes les notes&#xa0;; les notes restent</translation>
    </message>
    <message>
        <source>Remove the ticks of all themes</source>
        <translation>Décocher tous les thèmes</translation>
    </message>
    <message>
        <source>Rename the tag in all notes</source>
        <translation>Renommer l’étiquette dans toutes les notes</translation>
    </message>
    <message>
        <source>Repeat the last export, to the same file</source>
        <translation>Répéter la dernière exportation, vers le même fichier</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>Rétablir la disp&amp;osition</translation>
    </message>
    <message>
        <source>Run this search now</source>
        <translation>Lancer cette recherche maintenant</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texte pl&amp;us petit</translation>
    </message>
    <message>
        <source>S&amp;tatement…</source>
        <translation>É&amp;noncé…</translation>
    </message>
    <message>
        <source>Sa&amp;ve search</source>
        <translation>&amp;Enregistrer la recherche</translation>
    </message>
    <message>
        <source>Save everything of yours in one file, for a colleague</source>
        <translation>Enregistrer toutes vos données dans un seul fichier, pour un collègue</translation>
    </message>
    <message>
        <source>Save imported reviews in one file, for a colleague</source>
        <translation>Enregistrer des revues importées dans un seul fichier, pour un collègue</translation>
    </message>
    <message>
        <source>Save notes for a colleague, or as text</source>
        <translation>Enregistrer des notes pour un collègue, ou sous forme de texte</translation>
    </message>
    <message>
        <source>Save reviews as one page that opens in any browser, without the program</source>
        <translation>Enregistrer des revues sous forme d’une page qui s’ouvre dans tout navigateur, sans le programme</translation>
    </message>
    <message>
        <source>Save the citations for a reference manager</source>
        <translation>Enregistrer les citations pour un logiciel de gestion bibliographique</translation>
    </message>
    <message>
        <source>Save the review in a file, for a colleague</source>
        <translation>Enregistrer la revue dans un fichier, pour un collègue</translation>
    </message>
    <message>
        <source>Save the search, to run it again later</source>
        <translation>Enregistrer la recherche, pour la relancer plus tard</translation>
    </message>
    <message>
        <source>Save what counts as a scenario, under a name</source>
        <translation>Enregistrer sous un nom, comme scénario, ce qui est pris en compte</translation>
    </message>
    <message>
        <source>Search themes, references and your notes</source>
        <translation>Rechercher dans les thèmes, les références et vos notes</translation>
    </message>
    <message>
        <source>Search without regard to this</source>
        <translation>Rechercher sans tenir compte de ceci</translation>
    </message>
    <message>
        <source>See all reviews, what is in each, and what you have added</source>
        <translation>Voir toutes les revues, ce que chacune contient et ce que vous avez ajouté</translation>
    </message>
    <message>
        <source>See and change the keys of the commands</source>
        <translation>Voir et modifier les raccourcis des commandes</translation>
    </message>
    <message>
        <source>See the copies of your notes, and restore one</source>
        <translation>Voir les copies de vos notes, et en restaurer une</translation>
    </message>
    <message>
        <source>See the theme that you read beside those that you compare</source>
        <translation>Voir le thème que vous lisez à côté de ceux que vous comparez</translation>
    </message>
    <message>
        <source>See the version, the licence and what the program is made with</source>
        <translation>Voir la version, la licence et les logiciels utilisés</translation>
    </message>
    <message>
        <source>See themes beside each other: the same words, shared studies</source>
        <translation>Voir des thèmes côte à côte&#xa0;: mêmes mots, études communes</translation>
    </message>
    <message>
        <source>See what enables and hinders, and gather it under labels of yours</source>
        <translation>Voir ce qui favorise et ce qui freine, et le réunir sous vos libellés</translation>
    </message>
    <message>
        <source>See what is in a project from a colleague, and import it</source>
        <translation>Voir le contenu du projet d’un collègue, et l’importer</translation>
    </message>
    <message>
        <source>See what is left of each theme if some studies did not count</source>
        <translation>Voir ce qu’il reste de chaque thème si certaines études ne comptaient pas</translation>
    </message>
    <message>
        <source>See what is listed as a plain table, to copy it</source>
        <translation>Voir ce qui est affiché sous forme de simple tableau, pour le copier</translation>
    </message>
    <message>
        <source>See where the evidence is from, and its licence</source>
        <translation>Voir d’où viennent les données probantes, et leur licence</translation>
    </message>
    <message>
        <source>See where your notes and reviews are stored</source>
        <translation>Voir où vos notes et vos revues sont enregistrées</translation>
    </message>
    <message>
        <source>See which study stands behind which theme</source>
        <translation>Voir quelle étude sous-tend quel thème</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>Paramètre&amp;s…</translation>
    </message>
    <message>
        <source>Share as a &amp;web page…</source>
        <translation>Partager en page &amp;web…</translation>
    </message>
    <message>
        <source>Show all panes in their default sizes</source>
        <translation>Afficher tous les panneaux dans leur taille par défaut</translation>
    </message>
    <message>
        <source>Show all your notes in one list</source>
        <translation>Afficher toutes vos notes dans une seule liste</translation>
    </message>
    <message>
        <source>Show at the keyboard what the pointer would show: a full title, a note, a meaning</source>
        <translation>Montrer au clavier ce que montrerait le pointeur&#xa0;: un titre complet, une note, une signification</translation>
    </message>
    <message>
        <source>Show each grade as its letter</source>
        <translation>Représenter chaque grade par sa lettre</translation>
    </message>
    <message>
        <source>Show each grade as the height of a bar, to see more of the map</source>
        <translation>Représenter chaque grade par la hauteur d’une barre, pour voir une plus grande partie de la carte</translation>
    </message>
    <message>
        <source>Show or hide the list of references</source>
        <translation>Afficher ou masquer la liste des références</translation>
    </message>
    <message>
        <source>Show or hide the tree of themes</source>
        <translation>Afficher ou masquer l’arbre des thèmes</translation>
    </message>
    <message>
        <source>Show the &amp;tip</source>
        <translation>Afficher l’&amp;infobulle</translation>
    </message>
    <message>
        <source>Show the cells of the table below the theme, as published</source>
        <translation>Afficher les cellules du tableau sous le thème, telles que publiées</translation>
    </message>
    <message>
        <source>Show the next tab above the page</source>
        <translation>Afficher l’onglet suivant au-dessus de la page</translation>
    </message>
    <message>
        <source>Show the page of the theme</source>
        <translation>Afficher la page du thème</translation>
    </message>
    <message>
        <source>Show the passages of the notes with this tag, one after the other</source>
        <translation>Afficher à la suite les passages des notes qui ont cette étiquette</translation>
    </message>
    <message>
        <source>Show the tab before</source>
        <translation>Afficher l’onglet précédent</translation>
    </message>
    <message>
        <source>Show the table behind the map, to copy or save</source>
        <translation>Afficher le tableau correspondant à la carte, pour le copier ou l’enregistrer</translation>
    </message>
    <message>
        <source>Show the theme in place of the list of notes</source>
        <translation>Afficher le thème à la place de la liste des notes</translation>
    </message>
    <message>
        <source>Show the theme that the note was on</source>
        <translation>Afficher le thème sur lequel portait la note</translation>
    </message>
    <message>
        <source>Show the words that the note is on</source>
        <translation>Afficher les mots sur lesquels porte la note</translation>
    </message>
    <message>
        <source>Show what is left of the themes in this scenario</source>
        <translation>Afficher ce qu’il reste des thèmes dans ce scénario</translation>
    </message>
    <message>
        <source>Show what is listed as a table, to copy or save</source>
        <translation>Afficher la liste sous forme de tableau, pour la copier ou l’enregistrer</translation>
    </message>
    <message>
        <source>St&amp;ar this theme</source>
        <translation>Ajouter une ét&amp;oile à ce thème</translation>
    </message>
    <message>
        <source>Star th&amp;is reference</source>
        <translation>Ajouter une éto&amp;ile à cette référence</translation>
    </message>
    <message>
        <source>Star the reference shown, or remove its star</source>
        <translation>Ajouter une étoile à la référence affichée, ou la retirer</translation>
    </message>
    <message>
        <source>Star the theme shown, or remove its star</source>
        <translation>Ajouter une étoile au thème affiché, ou la retirer</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Annuler la dernière modification</translation>
    </message>
    <message>
        <source>Take the mark away with its reason; it can be undone</source>
        <translation>Retirer la marque et sa raison&#xa0;; cela peut être annulé</translation>
    </message>
    <message>
        <source>Take this tag from the selected notes</source>
        <translation>Retirer cette étiquette des notes sélectionnées</translation>
    </message>
    <message>
        <source>The pathway of the theme that you read, as a figure to print or to save</source>
        <translation>L’enchaînement du thème que vous lisez, sous forme de figure à imprimer ou à enregistrer</translation>
    </message>
    <message>
        <source>The strongest contrast, for tired or weak eyes</source>
        <translation>Le contraste le plus fort, pour des yeux fatigués ou une vue faible</translation>
    </message>
    <message>
        <source>The theme that you read on one page, for a meeting: to print or as PDF</source>
        <translation>Le thème que vous lisez sur une page, pour une réunion&#xa0;: à imprimer ou en PDF</translation>
    </message>
    <message>
        <source>Theme &amp;page</source>
        <translation>&amp;Page du thème</translation>
    </message>
    <message>
        <source>There is no export to repeat yet: save one with Export…</source>
        <translation>Il n’y a pas encore d’exportation à répéter&#xa0;: enregistrez-en une avec Exporter…</translation>
    </message>
    <message>
        <source>Tic&amp;ked</source>
        <translation>Coc&amp;hé</translation>
    </message>
    <message>
        <source>Tick the theme for an export, or remove its tick</source>
        <translation>Cocher le thème pour une exportation, ou le décocher</translation>
    </message>
    <message>
        <source>Tick the themes that the search has found</source>
        <translation>Cocher les thèmes que la recherche a trouvés</translation>
    </message>
    <message>
        <source>U&amp;ntick all themes</source>
        <translation>&amp;Décocher tous les thèmes</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>What &amp;if</source>
        <translation>&amp;Et si</translation>
    </message>
    <message>
        <source>Write a note on the reference shown</source>
        <translation>Écrire une note sur la référence affichée</translation>
    </message>
    <message>
        <source>Write a note on the theme as a whole</source>
        <translation>Écrire une note sur le thème dans son ensemble</translation>
    </message>
    <message>
        <source>Write a note on the words selected in the theme</source>
        <translation>Écrire une note sur les mots sélectionnés dans le thème</translation>
    </message>
    <message>
        <source>Write below the factor why you marked it so</source>
        <translation>Écrire sous le facteur pourquoi vous l’avez marqué ainsi</translation>
    </message>
    <message>
        <source>Write citations in the APA style</source>
        <translation>Écrire les citations dans le style APA</translation>
    </message>
    <message>
        <source>Write citations in the Harvard style</source>
        <translation>Écrire les citations dans le style Harvard</translation>
    </message>
    <message>
        <source>Write citations in the Vancouver style</source>
        <translation>Écrire les citations dans le style Vancouver</translation>
    </message>
    <message>
        <source>Write in the note</source>
        <translation>Écrire dans la note</translation>
    </message>
    <message>
        <source>Write in the note on the words at the caret</source>
        <translation>Écrire dans la note sur les mots au curseur</translation>
    </message>
    <message>
        <source>Write this column after the one below</source>
        <translation>Écrire cette colonne après celle du dessous</translation>
    </message>
    <message>
        <source>Write this column before the one above</source>
        <translation>Écrire cette colonne avant celle du dessus</translation>
    </message>
    <message>
        <source>Write why its contextual factors belong together</source>
        <translation>Écrire pourquoi ses facteurs contextuels vont ensemble</translation>
    </message>
    <message>
        <source>Write words to list only the contextual factors that have them</source>
        <translation>Écrire des mots pour n’afficher que les facteurs contextuels qui les contiennent</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
</context>
<context>
    <name>MergeModel</name>
    <message>
        <source>Both changed: mine is kept</source>
        <translation>Modifiée des deux côtés&#xa0;: la mienne est conservée</translation>
    </message>
    <message>
        <source>Both changed: theirs is used</source>
        <translation>Modifiée des deux côtés&#xa0;: l’autre est utilisée</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Moi</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Ma version</translation>
    </message>
    <message>
        <source>Mine is newer and kept</source>
        <translation>La mienne est plus récente et conservée</translation>
    </message>
    <message>
        <source>New: added</source>
        <translation>Nouvelle&#xa0;: ajoutée</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Stays deleted</source>
        <translation>Reste supprimée</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>L’autre version</translation>
    </message>
    <message>
        <source>Theirs is newer and used</source>
        <translation>L’autre est plus récente et utilisée</translation>
    </message>
</context>
<context>
    <name>MissingCitations</name>
    <message>
        <source>Attach citations…</source>
        <translation>Associer des citations…</translation>
    </message>
    <message numerus="yes">
        <source>No citation yet for %n references: the source table gives only their numbers.</source>
        <translation>
            <numerusform>Pas encore de citation pour %Ln référence&#xa0;: le tableau source n’en donne que le numéro.</numerusform>
            <numerusform>Pas encore de citation pour %Ln références&#xa0;: le tableau source n’en donne que les numéros.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NarrowWindow</name>
    <message>
        <source>References</source>
        <translation>Références</translation>
    </message>
    <message>
        <source>Show or hide the pane “{title}”</source>
        <translation>Afficher ou masquer le panneau «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Show or hide the references</source>
        <translation>Afficher ou masquer les références</translation>
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
        <translation>Thème</translation>
    </message>
    <message>
        <source>Your notes cannot be read now: another program is using the file. They are shown as soon as it is done.</source>
        <translation>Vos notes ne peuvent pas être lues pour le moment&#xa0;: un autre programme utilise le fichier. Elles seront affichées dès qu’il aura terminé.</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>&amp;Tags</source>
        <translation>É&amp;tiquettes</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistrée</translation>
    </message>
    <message>
        <source>Write your note here. It is saved as you type; Esc closes it.</source>
        <translation>Écrivez votre note ici. Elle est enregistrée à mesure que vous écrivez&#xa0;; Échap la ferme.</translation>
    </message>
    <message>
        <source>{about} in “{theme}”</source>
        <translation>{about} dans «&#xa0;{theme}&#xa0;»</translation>
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
        <translation>Toutes les notes et étoiles</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>Importer des notes</translation>
    </message>
    <message>
        <source>Imported: {new} new, {replaced} replaced, {conflicts} changed on both sides. Undo with {key}.</source>
        <translation>Notes importées. Nouvelles&#xa0;: {new}&#xa0;; remplacées&#xa0;: {replaced}&#xa0;; modifiées des deux côtés&#xa0;: {conflicts}. Annuler avec {key}.</translation>
    </message>
    <message>
        <source>Notes and stars on “{theme}”</source>
        <translation>Notes et étoiles sur «&#xa0;{theme}&#xa0;»</translation>
    </message>
    <message>
        <source>Notes selected in the list</source>
        <translation>Notes sélectionnées dans la liste</translation>
    </message>
    <message>
        <source>Reading the notes…</source>
        <translation>Lecture des notes…</translation>
    </message>
    <message>
        <source>The notes were imported without a backup.</source>
        <translation>Les notes ont été importées sans sauvegarde.</translation>
    </message>
    <message>
        <source>There are no notes to export yet.</source>
        <translation>Il n’y a pas encore de notes à exporter.</translation>
    </message>
    <message>
        <source>Web Annotations (*.jsonld *.json)</source>
        <translation>Web Annotations (*.jsonld *.json)</translation>
    </message>
    <message>
        <source>import {file}</source>
        <translation>importation de {file}</translation>
    </message>
</context>
<context>
    <name>NotePage</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>NoteSettings</name>
    <message>
        <source>Colour &amp;{number}: {name}</source>
        <translation>Couleur &amp;{number}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Shown on the notes that you export</source>
        <translation>Figure sur les notes que vous exportez</translation>
    </message>
    <message>
        <source>What do your colours mean? Leave a line empty for the default name.</source>
        <translation>Que signifient vos couleurs&#xa0;? Laissez une ligne vide pour garder le nom par défaut.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Votre &amp;nom</translation>
    </message>
    <message>
        <source>change your name</source>
        <translation>changement de votre nom</translation>
    </message>
    <message>
        <source>rename colours</source>
        <translation>renommage des couleurs</translation>
    </message>
</context>
<context>
    <name>NoteTable</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>NoteTableHeader</name>
    <message>
        <source>Sort by: {column}</source>
        <translation>Trier par&#xa0;: {column}</translation>
    </message>
    <message>
        <source>found more than once</source>
        <translation>trouvé plus d’une fois</translation>
    </message>
</context>
<context>
    <name>NoteWriting</name>
    <message>
        <source>Not saved yet. Another program is using your notes file. Trying again…</source>
        <translation>Pas encore enregistré. Un autre programme utilise votre fichier de notes. Nouvel essai…</translation>
    </message>
    <message>
        <source>Not saved yet. {reason}</source>
        <translation>Pas encore enregistré. {reason}</translation>
    </message>
    <message>
        <source>Not saved. Your text is still here; copy it to be safe.</source>
        <translation>Non enregistré. Votre texte est encore ici&#xa0;; copiez-le par précaution.</translation>
    </message>
    <message>
        <source>Not saved. {reason}</source>
        <translation>Non enregistré. {reason}</translation>
    </message>
    <message>
        <source>On reference {number}</source>
        <translation>Sur la référence {number}</translation>
    </message>
    <message>
        <source>On reference {number} of {review}</source>
        <translation>Sur la référence {number} de {review}</translation>
    </message>
    <message>
        <source>On the theme “{title}”</source>
        <translation>Sur le thème «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Select a theme or a reference first, then write a note on it.</source>
        <translation>Sélectionnez d’abord un thème ou une référence, puis écrivez une note à son sujet.</translation>
    </message>
    <message>
        <source>Tags: {tags}</source>
        <translation>Étiquettes&#xa0;: {tags}</translation>
    </message>
    <message>
        <source>The note was deleted. {key} restores it.</source>
        <translation>La note a été supprimée. {key} la restaure.</translation>
    </message>
    <message>
        <source>The note you are writing is not saved yet. The line below it says why.</source>
        <translation>La note que vous êtes en train d’écrire n’est pas encore enregistrée. La ligne au-dessous dit pourquoi.</translation>
    </message>
    <message>
        <source>This note was changed elsewhere in the meantime. Both versions are kept: yours is now a new note.</source>
        <translation>Cette note a été modifiée ailleurs entre-temps. Les deux versions sont conservées&#xa0;: la vôtre est maintenant une nouvelle note.</translation>
    </message>
    <message>
        <source>Your notes file</source>
        <translation>Votre fichier de notes</translation>
    </message>
    <message>
        <source>change colour</source>
        <translation>changement de couleur</translation>
    </message>
    <message>
        <source>delete note</source>
        <translation>suppression de la note</translation>
    </message>
</context>
<context>
    <name>Notebook</name>
    <message>
        <source>{key} is not in this edition of the evidence. The note is kept here.</source>
        <translation>{key} n’est pas dans cette édition des données probantes. La note est conservée ici.</translation>
    </message>
</context>
<context>
    <name>NotebookModel</name>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimée</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Moi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>found more than once</source>
        <translation>trouvée plus d’une fois</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacée</translation>
    </message>
    <message>
        <source>no longer in the text</source>
        <translation>n’est plus dans le texte</translation>
    </message>
    <message>
        <source>not in this edition</source>
        <translation>absente de cette édition</translation>
    </message>
    <message>
        <source>{column}: none</source>
        <translation>{column}&#xa0;: vide</translation>
    </message>
</context>
<context>
    <name>NotebookPane</name>
    <message numerus="yes">
        <source>%n listed</source>
        <translation>
            <numerusform>%Ln affichée</numerusform>
            <numerusform>%Ln affichées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%Ln sélectionnée</numerusform>
            <numerusform>%Ln sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>All notes are in place.</source>
        <translation>Toutes les notes sont à leur place.</translation>
    </message>
    <message>
        <source>Delete all permanently</source>
        <translation>Tout supprimer définitivement</translation>
    </message>
    <message>
        <source>No deleted notes. Notes that you delete stay here until you delete them permanently.</source>
        <translation>Pas de notes supprimées. Les notes que vous supprimez restent ici jusqu’à ce que vous les supprimiez définitivement.</translation>
    </message>
    <message>
        <source>No notes match. “Show all” clears the filter.</source>
        <translation>Aucune note ne correspond. «&#xa0;Tout afficher&#xa0;» efface le filtre.</translation>
    </message>
    <message>
        <source>No notes yet. Select words of a theme, then press 1 to 5 to highlight them, or choose Annotate &gt; Note on the selected words.</source>
        <translation>Pas encore de notes. Sélectionnez des mots d’un thème, puis appuyez sur 1 à 5 pour les surligner, ou choisissez Annoter &gt; Note sur les mots sélectionnés.</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>By {name}</source>
        <translation>Par {name}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Keep it there</source>
        <translation>Garder à cet endroit</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Re-attach</source>
        <translation>Rattacher</translation>
    </message>
    <message>
        <source>Show all of this note</source>
        <translation>Afficher toute cette note</translation>
    </message>
    <message>
        <source>This text has moved within the passage since you marked it.</source>
        <translation>Ce texte s’est déplacé dans le passage depuis que vous l’avez marqué.</translation>
    </message>
    <message>
        <source>This text is in the passage more than once, so it is not marked.</source>
        <translation>Ce texte figure plus d’une fois dans le passage, il n’est donc pas marqué.</translation>
    </message>
    <message>
        <source>This text is no longer in the passage, so it is not marked.</source>
        <translation>Ce texte n’est plus dans le passage, il n’est donc pas marqué.</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>par {name}</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>avec étoile</translation>
    </message>
</context>
<context>
    <name>OpeningBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Reading the pasted table…</source>
        <translation>Lecture du tableau collé…</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Lecture de {file}…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>The table has been read. If you show it, your answers in this window are discarded.</source>
        <translation>Le tableau a été lu. Si vous l’affichez, vos réponses dans cette fenêtre sont abandonnées.</translation>
    </message>
    <message>
        <source>{file} has been read. If you show it, your answers in this window are discarded.</source>
        <translation>{file} a été lu. Si vous l’affichez, vos réponses dans cette fenêtre sont abandonnées.</translation>
    </message>
</context>
<context>
    <name>OtherNames</name>
    <message>
        <source>HTML, website, browser, send to a colleague, publish, offline</source>
        <translation>HTML, site web, navigateur, envoyer à un collègue, publier, hors ligne</translation>
    </message>
    <message>
        <source>PDF, paper, print preview</source>
        <translation>PDF, papier, aperçu avant impression</translation>
    </message>
    <message>
        <source>RIS, BibTeX, CSL, Zotero, EndNote, bibliography, save citations</source>
        <translation>RIS, BibTeX, CSL, Zotero, EndNote, bibliographie, enregistrer les citations</translation>
    </message>
    <message>
        <source>RIS, BibTeX, Zotero, EndNote, bibliography, import references</source>
        <translation>RIS, BibTeX, Zotero, EndNote, bibliographie, importer des références</translation>
    </message>
    <message>
        <source>add a review, open a file, new table</source>
        <translation>ajouter une revue, ouvrir un fichier, nouveau tableau</translation>
    </message>
    <message>
        <source>bibliography, DOI, study</source>
        <translation>bibliographie, DOI, étude</translation>
    </message>
    <message>
        <source>cells, original, as published, verbatim</source>
        <translation>cellules, original, tel que publié, mot pour mot, verbatim</translation>
    </message>
    <message>
        <source>change, comment</source>
        <translation>changer, modifier, commentaire</translation>
    </message>
    <message>
        <source>citation style</source>
        <translation>style de citation, norme bibliographique</translation>
    </message>
    <message>
        <source>citation style, CSL</source>
        <translation>style de citation, norme bibliographique, CSL</translation>
    </message>
    <message>
        <source>cite, clipboard, bibliography</source>
        <translation>citer, presse-papiers, bibliographie</translation>
    </message>
    <message>
        <source>clear, deselect, uncheck</source>
        <translation>effacer, désélectionner, décocher</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>presse-papiers</translation>
    </message>
    <message>
        <source>colours, theme, appearance</source>
        <translation>couleurs, thème, apparence</translation>
    </message>
    <message>
        <source>colours, theme, appearance, bright</source>
        <translation>couleurs, thème, apparence, lumineux</translation>
    </message>
    <message>
        <source>colours, theme, appearance, night, black</source>
        <translation>couleurs, thème, apparence, nuit, noir</translation>
    </message>
    <message>
        <source>comment, annotate, memo</source>
        <translation>commentaire, annoter, mémo</translation>
    </message>
    <message>
        <source>comment, annotate, memo, study</source>
        <translation>commentaire, annoter, mémo, étude</translation>
    </message>
    <message>
        <source>default sizes, panes, columns, restore the window</source>
        <translation>tailles par défaut, panneaux, colonnes, restaurer la fenêtre</translation>
    </message>
    <message>
        <source>detach, pop out, side by side, compare</source>
        <translation>détacher, séparer, côte à côte, comparer</translation>
    </message>
    <message>
        <source>down</source>
        <translation>bas, vers le bas</translation>
    </message>
    <message>
        <source>exit, close</source>
        <translation>sortir, fermer, quitter</translation>
    </message>
    <message>
        <source>favourite, bookmark</source>
        <translation>favori, signet, marque-page</translation>
    </message>
    <message>
        <source>favourite, bookmark, study</source>
        <translation>favori, signet, marque-page, étude</translation>
    </message>
    <message>
        <source>find a command, actions</source>
        <translation>trouver une commande, actions</translation>
    </message>
    <message>
        <source>find next, next result, next match</source>
        <translation>rechercher suivant, résultat suivant, correspondance suivante</translation>
    </message>
    <message>
        <source>find previous, previous result, previous match</source>
        <translation>rechercher précédent, résultat précédent, correspondance précédente</translation>
    </message>
    <message>
        <source>find, look up, query</source>
        <translation>trouver, chercher, requête</translation>
    </message>
    <message>
        <source>help, manual, documentation, how to</source>
        <translation>aide, manuel, documentation, mode d’emploi</translation>
    </message>
    <message>
        <source>highlight, mark, colour</source>
        <translation>surligner, surlignage, marquer, couleur</translation>
    </message>
    <message>
        <source>hits, together</source>
        <translation>occurrences, résultats, ensemble, regrouper</translation>
    </message>
    <message>
        <source>import project, merge, work of a colleague</source>
        <translation>importer un projet, fusionner, travail d’un collègue</translation>
    </message>
    <message>
        <source>inspector, studies, right pane, sidebar</source>
        <translation>inspecteur, études, panneau de droite, barre latérale</translation>
    </message>
    <message>
        <source>keep, bookmark</source>
        <translation>garder, signet, favori</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>partir, quitter, fermer</translation>
    </message>
    <message>
        <source>licence, DOI, source, evidence, edition</source>
        <translation>licence, DOI, source, données probantes, preuves, édition</translation>
    </message>
    <message>
        <source>lost notes, orphans</source>
        <translation>notes perdues, orphelines</translation>
    </message>
    <message>
        <source>maximise</source>
        <translation>agrandir, maximiser</translation>
    </message>
    <message>
        <source>merge, notes of a colleague</source>
        <translation>fusionner, notes d’un collègue</translation>
    </message>
    <message>
        <source>move note, place note</source>
        <translation>déplacer la note, placer la note</translation>
    </message>
    <message>
        <source>next highlight, next comment, annotation</source>
        <translation>surlignage suivant, commentaire suivant, annotation</translation>
    </message>
    <message>
        <source>next place</source>
        <translation>endroit suivant</translation>
    </message>
    <message>
        <source>notebook, list of notes, annotations</source>
        <translation>carnet, liste des notes, annotations</translation>
    </message>
    <message>
        <source>one pager, handout, board, factsheet, PDF</source>
        <translation>une page, polycopié, document à distribuer, affiche, fiche, PDF</translation>
    </message>
    <message>
        <source>open, jump, switch</source>
        <translation>ouvrir, sauter, passer à</translation>
    </message>
    <message>
        <source>paste citations, RIS, BibTeX</source>
        <translation>coller des citations, RIS, BibTeX</translation>
    </message>
    <message>
        <source>previous highlight, previous comment, annotation</source>
        <translation>surlignage précédent, commentaire précédent, annotation</translation>
    </message>
    <message>
        <source>previous place</source>
        <translation>endroit précédent</translation>
    </message>
    <message>
        <source>read back, provenance</source>
        <translation>relire, provenance, origine</translation>
    </message>
    <message>
        <source>read, reading</source>
        <translation>lire, lecture</translation>
    </message>
    <message>
        <source>remove highlight, comment</source>
        <translation>retirer le surlignage, effacer, commentaire</translation>
    </message>
    <message>
        <source>rename colours, legend, codes</source>
        <translation>renommer les couleurs, légende, codes</translation>
    </message>
    <message>
        <source>repeat, do again</source>
        <translation>répéter, refaire</translation>
    </message>
    <message>
        <source>repeat, save again</source>
        <translation>répéter, enregistrer de nouveau</translation>
    </message>
    <message>
        <source>resize, larger pane, height, splitter</source>
        <translation>redimensionner, agrandir le panneau, hauteur, séparateur</translation>
    </message>
    <message>
        <source>resize, larger pane, width, splitter</source>
        <translation>redimensionner, agrandir le panneau, largeur, séparateur</translation>
    </message>
    <message>
        <source>resize, smaller pane, height, splitter</source>
        <translation>redimensionner, réduire le panneau, hauteur, séparateur</translation>
    </message>
    <message>
        <source>resize, smaller pane, width, splitter</source>
        <translation>redimensionner, réduire le panneau, largeur, séparateur</translation>
    </message>
    <message>
        <source>restore, copy of my notes</source>
        <translation>restaurer, copie de mes notes, sauvegarder</translation>
    </message>
    <message>
        <source>save notes, share, send, Markdown, JSON</source>
        <translation>enregistrer les notes, partager, envoyer, Markdown, JSON</translation>
    </message>
    <message>
        <source>save, take away, CSV, Excel, spreadsheet, PDF, HTML</source>
        <translation>enregistrer, emporter, CSV, Excel, tableur, PDF, HTML</translation>
    </message>
    <message>
        <source>second window, side by side, compare</source>
        <translation>seconde fenêtre, côte à côte, comparer</translation>
    </message>
    <message>
        <source>select, check, choose</source>
        <translation>sélectionner, cocher, choisir</translation>
    </message>
    <message>
        <source>share everything, send to a colleague, another computer</source>
        <translation>tout partager, envoyer à un collègue, autre ordinateur</translation>
    </message>
    <message>
        <source>share, send to a colleague, save reviews</source>
        <translation>partager, envoyer à un collègue, enregistrer des revues</translation>
    </message>
    <message>
        <source>shortcuts, keyboard, hotkeys, key bindings</source>
        <translation>raccourcis, clavier, touches, combinaisons de touches</translation>
    </message>
    <message>
        <source>switch, focus</source>
        <translation>changer, basculer, focus</translation>
    </message>
    <message>
        <source>take back, revert</source>
        <translation>revenir en arrière, défaire</translation>
    </message>
    <message>
        <source>tooltip, full title, hover, what is this</source>
        <translation>infobulle, titre complet, survol, qu’est-ce que c’est</translation>
    </message>
    <message>
        <source>trash, bin, restore</source>
        <translation>corbeille, poubelle, restaurer</translation>
    </message>
    <message>
        <source>tree, library, left pane, sidebar</source>
        <translation>arbre, bibliothèque, panneau de gauche, barre latérale</translation>
    </message>
    <message>
        <source>up</source>
        <translation>haut, vers le haut</translation>
    </message>
    <message>
        <source>version, licence</source>
        <translation>version, licence</translation>
    </message>
    <message>
        <source>where is my data, files, location, user file</source>
        <translation>où sont mes données, fichiers, emplacement, fichier utilisateur</translation>
    </message>
    <message>
        <source>zoom in, font size, bigger</source>
        <translation>zoom avant, taille de police, agrandir, plus grand</translation>
    </message>
    <message>
        <source>zoom out, font size</source>
        <translation>zoom arrière, taille de police, réduire</translation>
    </message>
    <message>
        <source>zoom, font size, normal, 100 %</source>
        <translation>zoom, taille de police, normal, 100&#xa0;%</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
</context>
<context>
    <name>PageLinks</name>
    <message>
        <source>Copy &amp;address</source>
        <translation>Copier l’&amp;adresse</translation>
    </message>
    <message>
        <source>Open &amp;DOI</source>
        <translation>Ouvrir le &amp;DOI</translation>
    </message>
    <message>
        <source>Open in a new &amp;window</source>
        <translation>Ouvrir dans une nouvelle &amp;fenêtre</translation>
    </message>
</context>
<context>
    <name>PageSharing</name>
    <message numerus="yes">
        <source>%n themes written to {name} ({size}).</source>
        <translation>
            <numerusform>%Ln thème écrit dans {name} ({size}).</numerusform>
            <numerusform>%Ln thèmes écrits dans {name} ({size}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Share as a web page</source>
        <translation>Partager en page web</translation>
    </message>
    <message>
        <source>There are no themes to share.</source>
        <translation>Il n’y a pas de thèmes à partager.</translation>
    </message>
    <message>
        <source>Web pages ({pattern})</source>
        <translation>Pages web ({pattern})</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>A command, theme, table, reference or page of the guide</source>
        <translation>Une commande, un thème, un tableau, une référence ou une page du guide</translation>
    </message>
    <message>
        <source>A theme, review, table, reference or page of the guide</source>
        <translation>Un thème, une revue, un tableau, une référence ou une page du guide</translation>
    </message>
    <message>
        <source>All reviews</source>
        <translation>Toutes les revues</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Enter: open · [: references only · Esc: close</source>
        <translation>Entrée&#xa0;: ouvrir · [&#xa0;: références seulement · Échap&#xa0;: fermer</translation>
    </message>
    <message>
        <source>Enter: run or open · Alt+Enter: change the keys · [: references only · Esc: close</source>
        <translation>Entrée&#xa0;: exécuter ou ouvrir · Alt+Entrée&#xa0;: modifier le raccourci · [&#xa0;: références seulement · Échap&#xa0;: fermer</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernières utilisées</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Page du guide</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Reference · {review}</source>
        <translation>Référence · {review}</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Références</translation>
    </message>
    <message>
        <source>Review · {title}</source>
        <translation>Revue · {title}</translation>
    </message>
    <message>
        <source>Table {label}</source>
        <translation>Tableau {label}</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Theme · {review}</source>
        <translation>Thème · {review}</translation>
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
        <translation>indisponible actuellement · {detail}</translation>
    </message>
    <message>
        <source>{detail} · also found as: {name}</source>
        <translation>{detail} · trouvé aussi sous&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>PaletteView</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Commands and places</source>
        <translation>Commandes et endroits</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucune correspondance</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Références</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Page {number} sur {total}</translation>
    </message>
</context>
<context>
    <name>PassagesPage</name>
    <message>
        <source>Passages with notes</source>
        <translation>Passages avec notes</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>En afficher %Ln de plus</numerusform>
            <numerusform>En afficher %Ln de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceMenu</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
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
            <numerusform>%Ln thème trouvé par la recherche</numerusform>
            <numerusform>%Ln thèmes trouvés par la recherche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked themes</source>
        <translation>
            <numerusform>%Ln thème coché</numerusform>
            <numerusform>%Ln thèmes cochés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n themes</source>
        <translation>
            <numerusform>Le seul thème (%Ln)</numerusform>
            <numerusform>Les %Ln thèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no themes to print.</source>
        <translation>Il n’y a pas de thèmes à imprimer.</translation>
    </message>
</context>
<context>
    <name>PrintWindow</name>
    <message numerus="yes">
        <source>%n themes are printed as they are read, with your notes.</source>
        <translation>
            <numerusform>%Ln thème est imprimé tel qu’à la lecture, avec vos notes.</numerusform>
            <numerusform>%Ln thèmes sont imprimés tels qu’à la lecture, avec vos notes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes are printed as they are read, without your notes.</source>
        <translation>
            <numerusform>%Ln thème est imprimé tel qu’à la lecture, sans vos notes.</numerusform>
            <numerusform>%Ln thèmes sont imprimés tels qu’à la lecture, sans vos notes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes are printed on a page each, with your notes.</source>
        <translation>
            <numerusform>%Ln thème est imprimé sur une page, avec vos notes.</numerusform>
            <numerusform>%Ln thèmes sont imprimés sur une page chacun, avec vos notes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes are printed on a page each, without your notes.</source>
        <translation>
            <numerusform>%Ln thème est imprimé sur une page, sans vos notes.</numerusform>
            <numerusform>%Ln thèmes sont imprimés sur une page chacun, sans vos notes.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>Disp&amp;osition</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>&amp;Themes</source>
        <translation>&amp;Thèmes</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Zoom</translation>
    </message>
    <message>
        <source>A theme on one page</source>
        <translation>Un thème sur une page</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>As they are read</source>
        <translation>Tels qu’à la lecture</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter (US)</translation>
    </message>
    <message>
        <source>Ne&amp;xt page</source>
        <translation>Page &amp;suivante</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>P&amp;apier</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Largeur de page</translation>
    </message>
    <message>
        <source>Page {page} of {pages}.</source>
        <translation>Page {page} sur {pages}.</translation>
    </message>
    <message>
        <source>Pre&amp;vious page</source>
        <translation>Page &amp;précédente</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Rows and columns</source>
        <translation>Lignes et colonnes</translation>
    </message>
    <message>
        <source>Rows and columns are printed, as chosen for the export.</source>
        <translation>Les lignes et les colonnes sont imprimées telles que choisies pour l’exportation.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>The preview shows the first {number} of {themes} themes.</source>
        <translation>L’aperçu montre les {number} premiers thèmes sur {themes}.</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>With my &amp;notes</source>
        <translation>Avec mes &amp;notes</translation>
    </message>
    <message>
        <source>Your notes only are printed.</source>
        <translation>Seules vos notes sont imprimées.</translation>
    </message>
</context>
<context>
    <name>ProblemsList</name>
    <message>
        <source>Edit the cell</source>
        <translation>Modifier la cellule</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>headings</source>
        <translation>en-têtes</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>ligne {number}</translation>
    </message>
    <message>
        <source>whole table</source>
        <translation>tableau entier</translation>
    </message>
    <message>
        <source>{severity}: {place}</source>
        <translation>{severity}&#xa0;: {place}</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message numerus="yes">
        <source>%n entries imported. Undo with {key}.</source>
        <translation>
            <numerusform>%Ln entrée importée. Annuler avec {key}.</numerusform>
            <numerusform>%Ln entrées importées. Annuler avec {key}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export project</source>
        <translation>Exporter le projet</translation>
    </message>
    <message>
        <source>Exporting the project…</source>
        <translation>Exportation du projet…</translation>
    </message>
    <message>
        <source>Importing the reviews…</source>
        <translation>Importation des revues…</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Project exported to {path}.</source>
        <translation>Projet exporté vers {path}.</translation>
    </message>
    <message>
        <source>Projects of QIC Browser ({pattern})</source>
        <translation>Projets de QIC Browser ({pattern})</translation>
    </message>
    <message>
        <source>Reading the project…</source>
        <translation>Lecture du projet…</translation>
    </message>
    <message>
        <source>The project was imported without a backup.</source>
        <translation>Le projet a été importé sans sauvegarde.</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Il n’y a encore rien à exporter.</translation>
    </message>
    <message>
        <source>change your name</source>
        <translation>changement de votre nom</translation>
    </message>
    <message>
        <source>import {file}</source>
        <translation>importation de {file}</translation>
    </message>
</context>
<context>
    <name>QueryLine</name>
    <message>
        <source>Export these…</source>
        <translation>Exporter ces thèmes…</translation>
    </message>
    <message>
        <source>Query and number of results</source>
        <translation>Requête et nombre de résultats</translation>
    </message>
    <message>
        <source>Remove from the search</source>
        <translation>Retirer de la recherche</translation>
    </message>
    <message>
        <source>Search for this</source>
        <translation>Rechercher ceci</translation>
    </message>
</context>
<context>
    <name>ReadingLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Lecture de {file}…</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message numerus="yes">
        <source>%n to know</source>
        <translation>
            <numerusform>%Ln à savoir</numerusform>
            <numerusform>%Ln à savoir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%Ln à examiner</numerusform>
            <numerusform>%Ln à examiner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>%Ln à trancher</numerusform>
            <numerusform>%Ln à trancher</numerusform>
        </translation>
    </message>
    <message>
        <source>Next (F8)</source>
        <translation>Suivant (F8)</translation>
    </message>
    <message>
        <source>Problems: {counts}</source>
        <translation>Problèmes&#xa0;: {counts}</translation>
    </message>
    <message>
        <source>none, everything is read</source>
        <translation>aucun, tout a été lu</translation>
    </message>
</context>
<context>
    <name>ReattachBar</name>
    <message>
        <source>Attach here</source>
        <translation>Rattacher ici</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Select the words the note “{quote}” belongs to, in any theme, then press Enter.</source>
        <translation>Sélectionnez les mots auxquels appartient la note «&#xa0;{quote}&#xa0;», dans n’importe quel thème, puis appuyez sur Entrée.</translation>
    </message>
</context>
<context>
    <name>Reattaching</name>
    <message>
        <source>Select a note first: unplaced notes have the link “Re-attach”.</source>
        <translation>Sélectionnez d’abord une note&#xa0;: les notes non placées ont le lien «&#xa0;Rattacher&#xa0;».</translation>
    </message>
    <message>
        <source>Select the words the note belongs to first.</source>
        <translation>Sélectionnez d’abord les mots auxquels appartient la note.</translation>
    </message>
    <message>
        <source>keep note in its new place</source>
        <translation>maintien de la note à sa nouvelle place</translation>
    </message>
    <message>
        <source>re-attach note</source>
        <translation>rattachement de la note</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Citations</source>
        <translation>Citations</translation>
    </message>
</context>
<context>
    <name>ReferenceCard</name>
    <message>
        <source>No citation yet</source>
        <translation>Pas encore de citation</translation>
    </message>
    <message>
        <source>cited without a grade</source>
        <translation>citée sans grade</translation>
    </message>
</context>
<context>
    <name>ReferenceList</name>
    <message>
        <source>Filter by number, author, title or year</source>
        <translation>Filtrer par numéro, auteur, titre ou année</translation>
    </message>
    <message>
        <source>Filter references</source>
        <translation>Filtrer les références</translation>
    </message>
    <message>
        <source>No matching references. Only references with a citation can be found by author, title or year. Esc clears the filter.</source>
        <translation>Aucune référence ne correspond. Seules les références avec une citation peuvent être trouvées par auteur, titre ou année. Échap efface le filtre.</translation>
    </message>
</context>
<context>
    <name>ReferenceModel</name>
    <message>
        <source>Elsewhere in Table {number}</source>
        <translation>Ailleurs dans le tableau {number}</translation>
    </message>
    <message>
        <source>Elsewhere in {review}</source>
        <translation>Ailleurs dans {review}</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>In other reviews</source>
        <translation>Dans d’autres revues</translation>
    </message>
    <message>
        <source>In this theme</source>
        <translation>Dans ce thème</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>heading of the numbers of references</comment>
        <translation>N°</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Étude</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>cited without a grade</source>
        <translation>citée sans grade</translation>
    </message>
</context>
<context>
    <name>ReferencePage</name>
    <message>
        <source>Attach its citation</source>
        <translation>Associer sa citation</translation>
    </message>
    <message>
        <source>Attached by you ({source}, {day}). It is not in the source table.</source>
        <translation>Associée par vous ({source}, {day}). Elle n’est pas dans le tableau source.</translation>
    </message>
    <message>
        <source>Cited in</source>
        <translation>Citée dans</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Open DOI</source>
        <translation>Ouvrir le DOI</translation>
    </message>
    <message>
        <source>Open URL</source>
        <translation>Ouvrir l’URL</translation>
    </message>
    <message>
        <source>PubMed</source>
        <translation>PubMed</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Reference {number}</source>
        <translation>Référence {number}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Select a reference to see where it is cited.</source>
        <translation>Sélectionnez une référence pour voir où elle est citée.</translation>
    </message>
    <message>
        <source>Star this reference</source>
        <translation>Ajouter une étoile à cette référence</translation>
    </message>
    <message>
        <source>The same publication is {reference} in {review}.</source>
        <translation>La même publication est {reference} dans {review}.</translation>
    </message>
    <message>
        <source>The source table gives only the number, not the citation.</source>
        <translation>Le tableau source ne donne que le numéro, et non la citation.</translation>
    </message>
    <message>
        <source>To attach the citations of the review, save its article&apos;s web page and import it.</source>
        <translation>Pour associer les citations de la revue, enregistrez la page web de son article et importez-la.</translation>
    </message>
    <message>
        <source>Write a note on this reference</source>
        <translation>Écrire une note sur cette référence</translation>
    </message>
    <message>
        <source>cited</source>
        <translation>citée</translation>
    </message>
</context>
<context>
    <name>ReferenceTable</name>
    <message>
        <source>References</source>
        <translation>Références</translation>
    </message>
    <message>
        <source>Sort by &amp;author</source>
        <translation>Trier par &amp;auteur</translation>
    </message>
    <message>
        <source>Sort by &amp;grade</source>
        <translation>Trier par &amp;grade</translation>
    </message>
    <message>
        <source>Sort by &amp;number</source>
        <translation>Trier par &amp;numéro</translation>
    </message>
    <message>
        <source>Sort by &amp;year</source>
        <translation>Trier par anné&amp;e</translation>
    </message>
    <message>
        <source>Sort by grade: {stream}</source>
        <translation>Trier par grade&#xa0;: {stream}</translation>
    </message>
    <message>
        <source>Sort by number of &amp;themes</source>
        <translation>Trier par nombre de &amp;thèmes</translation>
    </message>
</context>
<context>
    <name>ReferencesList</name>
    <message>
        <source>As it is read now, the table cites no references.</source>
        <translation>Tel qu’il est lu actuellement, le tableau ne cite aucune référence.</translation>
    </message>
    <message>
        <source>Entry in the file</source>
        <translation>Entrée du fichier</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>References that the table cites</source>
        <translation>Références que le tableau cite</translation>
    </message>
    <message numerus="yes">
        <source>The table cites %n references. The file has no list of references.</source>
        <translation>
            <numerusform>Le tableau cite %Ln référence. Le fichier n’a pas de liste de références.</numerusform>
            <numerusform>Le tableau cite %Ln références. Le fichier n’a pas de liste de références.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The table cites %n references; {found} are in the list of the file.</source>
        <translation>
            <numerusform>Le tableau cite %Ln référence&#xa0;; dans la liste du fichier&#xa0;: {found}.</numerusform>
            <numerusform>Le tableau cite %Ln références&#xa0;; dans la liste du fichier&#xa0;: {found}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
</context>
<context>
    <name>Reopening</name>
    <message numerus="yes">
        <source>%n themes of that export are not in this evidence.</source>
        <translation>
            <numerusform>%Ln thème de cette exportation n’est pas dans ces données probantes.</numerusform>
            <numerusform>%Ln thèmes de cette exportation ne sont pas dans ces données probantes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exports ({patterns})</source>
        <translation>Exportations ({patterns})</translation>
    </message>
    <message>
        <source>Reading the export…</source>
        <translation>Lecture de l’exportation…</translation>
    </message>
    <message>
        <source>Reopen an export</source>
        <translation>Rouvrir une exportation</translation>
    </message>
    <message>
        <source>That export was made from a different edition of the evidence.</source>
        <translation>Cette exportation a été faite à partir d’une autre édition des données probantes.</translation>
    </message>
    <message>
        <source>That file was changed after it was exported.</source>
        <translation>Ce fichier a été modifié après son exportation.</translation>
    </message>
    <message>
        <source>The search now finds different themes; the exported ones are ticked.</source>
        <translation>La recherche trouve maintenant d’autres thèmes&#xa0;; ceux qui ont été exportés sont cochés.</translation>
    </message>
</context>
<context>
    <name>RestoreQuestion</name>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>Changed: {amounts}</source>
        <translation>Modifié&#xa0;: {amounts}</translation>
    </message>
    <message>
        <source>Nothing that you wrote, attached or saved under a name changes. Deleted notes, recent searches or settings differ.</source>
        <translation>Rien de ce que vous avez écrit, associé ou enregistré sous un nom ne change. Les notes supprimées, les recherches récentes ou les paramètres diffèrent.</translation>
    </message>
    <message>
        <source>Removed: {amounts}</source>
        <translation>Retiré&#xa0;: {amounts}</translation>
    </message>
    <message>
        <source>Restore the backup of {made}?</source>
        <translation>Restaurer la sauvegarde du {made}&#xa0;?</translation>
    </message>
    <message>
        <source>Restored: {amounts}</source>
        <translation>Restauré&#xa0;: {amounts}</translation>
    </message>
    <message>
        <source>What you have now is backed up first.</source>
        <translation>Ce que vous avez actuellement est d’abord sauvegardé.</translation>
    </message>
</context>
<context>
    <name>ResultPane</name>
    <message>
        <source>Next theme</source>
        <translation>Thème suivant</translation>
    </message>
    <message>
        <source>Previous theme</source>
        <translation>Thème précédent</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Références</translation>
    </message>
    <message>
        <source>References {count}</source>
        <translation>Références {count}</translation>
    </message>
    <message>
        <source>Review details</source>
        <translation>Informations sur la revue</translation>
    </message>
    <message>
        <source>Theme as read</source>
        <translation>Thème tel que lu</translation>
    </message>
    <message>
        <source>Theme {number} of {total}, as it will read</source>
        <translation>Thème {number} sur {total}, tel qu’il se lira</translation>
    </message>
</context>
<context>
    <name>ResultsList</name>
    <message>
        <source>Hits</source>
        <translation>Occurrences</translation>
    </message>
</context>
<context>
    <name>ResultsPane</name>
    <message>
        <source>Narrow…</source>
        <translation>Restreindre…</translation>
    </message>
    <message>
        <source>No results.</source>
        <translation>Aucun résultat.</translation>
    </message>
    <message>
        <source>Show hits</source>
        <translation>Afficher les occurrences</translation>
    </message>
</context>
<context>
    <name>ReviewFiles</name>
    <message numerus="yes">
        <source>%n notes could not be placed and are listed as unplaced.</source>
        <translation>
            <numerusform>%Ln note n’a pas pu être placée et figure parmi les notes non placées.</numerusform>
            <numerusform>%Ln notes n’ont pas pu être placées et figurent parmi les notes non placées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews exported to {file}</source>
        <translation>
            <numerusform>%Ln revue exportée vers {file}</numerusform>
            <numerusform>%Ln revues exportées vers {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews imported. Undo with {key}.</source>
        <translation>
            <numerusform>%Ln revue importée. Annuler avec {key}.</numerusform>
            <numerusform>%Ln revues importées. Annuler avec {key}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export reviews</source>
        <translation>Exporter des revues</translation>
    </message>
    <message>
        <source>Exporting the reviews…</source>
        <translation>Exportation des revues…</translation>
    </message>
    <message>
        <source>Reviews of QIC Browser (*.qiclibrary)</source>
        <translation>Revues de QIC Browser (*.qiclibrary)</translation>
    </message>
    <message>
        <source>There are no imported reviews to export yet.</source>
        <translation>Il n’y a pas encore de revues importées à exporter.</translation>
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
        <translation>Aucune revue n’est masquée</translation>
    </message>
    <message>
        <source>The review is hidden. View &gt; Hidden reviews shows it again.</source>
        <translation>La revue est masquée. Affichage &gt; Revues masquées l’affiche de nouveau.</translation>
    </message>
    <message>
        <source>hide review</source>
        <translation>masquage de la revue</translation>
    </message>
    <message>
        <source>move review</source>
        <translation>déplacement de la revue</translation>
    </message>
    <message>
        <source>rename review</source>
        <translation>renommage de la revue</translation>
    </message>
    <message>
        <source>show review</source>
        <translation>affichage de la revue</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Authors</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <source>From the weakest to the strongest: {grades}</source>
        <translation>Du plus faible au plus élevé&#xa0;: {grades}</translation>
    </message>
    <message>
        <source>How it was graded</source>
        <translation>Attribution des grades</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>Façon dont elle a été lue</translation>
    </message>
    <message>
        <source>Imported from {file} on {day} by version {version} of the program: {form}</source>
        <translation>Importée depuis {file} le {day} par la version {version} du programme&#xa0;: {form}</translation>
    </message>
    <message>
        <source>In your list: {name}</source>
        <translation>Dans votre liste&#xa0;: {name}</translation>
    </message>
    <message>
        <source>It comes with the program.</source>
        <translation>Elle est fournie avec le programme.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Périodique</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>No grades in this table.</source>
        <translation>Pas de grades dans ce tableau.</translation>
    </message>
    <message>
        <source>No heading</source>
        <translation>Sans en-tête</translation>
    </message>
    <message>
        <source>No table of this review was imported.</source>
        <translation>Aucun tableau de cette revue n’a été importé.</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>PubMed Central</source>
        <translation>PubMed Central</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Date de publication</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”</source>
        <translation>Ligne {row}, colonne «&#xa0;{column}&#xa0;»</translation>
    </message>
    <message>
        <source>Some of its tables come with the program; the others were imported:</source>
        <translation>Certains de ses tableaux sont fournis avec le programme&#xa0;; les autres ont été importés&#xa0;:</translation>
    </message>
    <message>
        <source>Streams of evidence: {streams}</source>
        <translation>Volets de preuves&#xa0;: {streams}</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>This version cannot read the answers with which it was imported.</source>
        <translation>Cette version ne peut pas lire les réponses avec lesquelles elle a été importée.</translation>
    </message>
    <message>
        <source>Words that mean an empty cell: {words}</source>
        <translation>Mots qui désignent une cellule vide&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>an unknown form</source>
        <translation>une forme inconnue</translation>
    </message>
    <message>
        <source>pasted content</source>
        <translation>contenu collé</translation>
    </message>
    <message>
        <source>{grades}. The order of these grades is not known.</source>
        <translation>{grades}. L’ordre de ces grades n’est pas connu.</translation>
    </message>
    <message>
        <source>{place}: read as “{text}”; the table page has the printed words</source>
        <translation>{place}&#xa0;: lu «&#xa0;{text}&#xa0;»&#xa0;; la page du tableau montre les mots imprimés</translation>
    </message>
</context>
<context>
    <name>RulesStrip</name>
    <message>
        <source>A row is</source>
        <translation>Une ligne est</translation>
    </message>
    <message>
        <source>A row of the table is</source>
        <translation>Une ligne du tableau est</translation>
    </message>
    <message>
        <source>Citations look like</source>
        <translation>Forme des citations</translation>
    </message>
    <message>
        <source>Grades, weakest first</source>
        <translation>Grades, du plus faible au plus élevé</translation>
    </message>
    <message>
        <source>Group of the first rows</source>
        <translation>Groupe des premières lignes</translation>
    </message>
    <message>
        <source>Group of the rows before the first section</source>
        <translation>Groupe des lignes précédant la première section</translation>
    </message>
    <message>
        <source>Heading rows: </source>
        <translation>Lignes d’en-tête&#xa0;: </translation>
    </message>
    <message>
        <source>Rows of headings</source>
        <translation>Lignes d’en-têtes</translation>
    </message>
    <message>
        <source>Signs in their column</source>
        <translation>Signes dans leur colonne</translation>
    </message>
    <message>
        <source>Signs of factors</source>
        <translation>Signes des facteurs</translation>
    </message>
    <message>
        <source>Statements begin at</source>
        <translation>Les énoncés commencent à</translation>
    </message>
    <message>
        <source>a bullet: • – *</source>
        <translation>une puce&#xa0;: • – *</translation>
    </message>
    <message>
        <source>a new line</source>
        <translation>une nouvelle ligne</translation>
    </message>
    <message>
        <source>a semicolon</source>
        <translation>un point-virgule</translation>
    </message>
    <message>
        <source>an arrow →</source>
        <translation>une flèche →</translation>
    </message>
    <message>
        <source>headings are grades</source>
        <translation>les en-têtes sont des grades</translation>
    </message>
    <message>
        <source>join equal titles</source>
        <translation>réunir les titres identiques</translation>
    </message>
    <message>
        <source>sections are groups</source>
        <translation>les sections sont des groupes</translation>
    </message>
    <message>
        <source>superscript letters are notes</source>
        <translation>les lettres en exposant sont des notes</translation>
    </message>
    <message>
        <source>superscripts are references</source>
        <translation>les exposants sont des références</translation>
    </message>
    <message>
        <source>unmarked are enablers</source>
        <translation>sans signe = leviers</translation>
    </message>
</context>
<context>
    <name>SamplePage</name>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
</context>
<context>
    <name>SaveStar</name>
    <message>
        <source>Save this search ({key})</source>
        <translation>Enregistrer cette recherche ({key})</translation>
    </message>
    <message>
        <source>Saved as “{name}”. Click to take it out of the saved searches.</source>
        <translation>Enregistrée sous «&#xa0;{name}&#xa0;». Cliquez pour la retirer des recherches enregistrées.</translation>
    </message>
</context>
<context>
    <name>SavedFile</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>delete saved search</source>
        <translation>suppression de la recherche enregistrée</translation>
    </message>
    <message>
        <source>delete search</source>
        <translation>suppression de la recherche</translation>
    </message>
    <message>
        <source>move search</source>
        <translation>déplacement de la recherche</translation>
    </message>
    <message>
        <source>rename search</source>
        <translation>renommage de la recherche</translation>
    </message>
    <message>
        <source>save search</source>
        <translation>enregistrement de la recherche</translation>
    </message>
    <message>
        <source>unsave search</source>
        <translation>retrait de la recherche enregistrée</translation>
    </message>
</context>
<context>
    <name>SavedSearchesList</name>
    <message>
        <source>Type a name, then press Enter. Esc keeps the old one.</source>
        <translation>Saisissez un nom, puis appuyez sur Entrée. Échap conserve l’ancien.</translation>
    </message>
</context>
<context>
    <name>SavedSearchesModel</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>Searches that you use are listed here.</source>
        <translation>Les recherches que vous utilisez sont affichées ici.</translation>
    </message>
    <message>
        <source>Star a search to save it here.</source>
        <translation>Ajoutez une étoile à une recherche pour l’enregistrer ici.</translation>
    </message>
</context>
<context>
    <name>ScenarioModel</name>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>{column}: {text}</source>
        <translation>{column}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>{counted} of {studies}</source>
        <translation>{counted} sur {studies}</translation>
    </message>
</context>
<context>
    <name>ScenarioView</name>
    <message>
        <source>My scenarios</source>
        <translation>Mes scénarios</translation>
    </message>
</context>
<context>
    <name>ScopeBox</name>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Group: {title}</source>
        <translation>Groupe&#xa0;: {title}</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Mes notes</translation>
    </message>
    <message>
        <source>Results of {query}</source>
        <translation>Résultats de {query}</translation>
    </message>
    <message>
        <source>Review: {title}</source>
        <translation>Revue&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Table: {title}</source>
        <translation>Tableau&#xa0;: {title}</translation>
    </message>
    <message>
        <source>These results</source>
        <translation>Ces résultats</translation>
    </message>
    <message>
        <source>This group</source>
        <translation>Ce groupe</translation>
    </message>
    <message>
        <source>This review</source>
        <translation>Cette revue</translation>
    </message>
    <message>
        <source>This table</source>
        <translation>Ce tableau</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Où rechercher</translation>
    </message>
    <message>
        <source>Where to search: everywhere, in this table, in these results or in my notes</source>
        <translation>Où rechercher&#xa0;: partout, dans ce tableau, dans ces résultats ou dans mes notes</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Found in</source>
        <translation>Trouvé dans</translation>
    </message>
    <message>
        <source>Quality of evidence</source>
        <translation>Qualité des preuves</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Volet</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>author</source>
        <translation>auteur</translation>
    </message>
    <message>
        <source>barrier</source>
        <translation>frein</translation>
    </message>
    <message>
        <source>component</source>
        <translation>composante</translation>
    </message>
    <message>
        <source>context</source>
        <translation>contexte</translation>
    </message>
    <message>
        <source>enabler</source>
        <translation>levier</translation>
    </message>
    <message>
        <source>enabler and barrier</source>
        <translation>levier et frein</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>constat</translation>
    </message>
    <message>
        <source>mechanism</source>
        <translation>mécanisme</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>effet</translation>
    </message>
    <message>
        <source>passages</source>
        <comment>heading of counts</comment>
        <translation>passages</translation>
    </message>
    <message>
        <source>printed number</source>
        <translation>nombre imprimé</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>study quality</source>
        <translation>qualité de l’étude</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>themes</source>
        <comment>heading of counts</comment>
        <translation>thèmes</translation>
    </message>
    <message>
        <source>themes, references</source>
        <comment>heading of counts</comment>
        <translation>thèmes, références</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message numerus="yes">
        <source>Export %n themes…</source>
        <translation>
            <numerusform>Exporter %Ln thème…</numerusform>
            <numerusform>Exporter %Ln thèmes…</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the ticked themes ({key})</source>
        <translation>Exporter les thèmes cochés ({key})</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search themes, references and notes ({key})</source>
        <translation>Rechercher dans les thèmes, les références et les notes ({key})</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Où rechercher</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>SearchControls</name>
    <message>
        <source>Search themes, references and notes ({keys})</source>
        <translation>Rechercher dans les thèmes, les références et les notes ({keys})</translation>
    </message>
</context>
<context>
    <name>SelectionActions</name>
    <message>
        <source>A note covers one passage; only the part in the first passage was used.</source>
        <translation>Une note porte sur un seul passage&#xa0;; seule la partie dans le premier passage a été utilisée.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>No words of this page have a note or a highlight.</source>
        <translation>Aucun mot de cette page ne porte de note ni de surlignage.</translation>
    </message>
    <message>
        <source>Select words of the theme first, then highlight them.</source>
        <translation>Sélectionnez d’abord des mots du thème, puis surlignez-les.</translation>
    </message>
    <message>
        <source>Select words of the theme first, then write a note on them.</source>
        <translation>Sélectionnez d’abord des mots du thème, puis écrivez une note à leur sujet.</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>Afficher dans la liste</translation>
    </message>
    <message>
        <source>There is no note at the cursor.</source>
        <translation>Il n’y a pas de note au curseur.</translation>
    </message>
    <message>
        <source>highlight</source>
        <translation>surlignage</translation>
    </message>
    <message>
        <source>{colour} highlight added. {key} undoes it.</source>
        <translation>Surlignage ajouté ({colour}). {key} l’annule.</translation>
    </message>
    <message>
        <source>{notes} ({edit_key} edits, {delete_key} deletes)</source>
        <translation>{notes} ({edit_key} modifie, {delete_key} supprime)</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Commands for the selected words</source>
        <translation>Commandes pour les mots sélectionnés</translation>
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
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>&amp;Reset this section</source>
        <translation>&amp;Réinitialiser cette section</translation>
    </message>
    <message>
        <source>Every choice is applied and saved at once.</source>
        <translation>Chaque choix est appliqué et enregistré aussitôt.</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Check that the licence of each review lets you pass it on. Everybody who has the file can read all of it.</source>
        <translation>Vérifiez que la licence de chaque revue vous permet de la transmettre. Toute personne qui a le fichier peut le lire en entier.</translation>
    </message>
    <message numerus="yes">
        <source>Include my &amp;labels of contextual factors (%n)</source>
        <translation>
            <numerusform>Inclure mes &amp;libellés de facteurs contextuels (%Ln)</numerusform>
            <numerusform>Inclure mes &amp;libellés de facteurs contextuels (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Include my &amp;notes (%n)</source>
        <translation>
            <numerusform>Inclure mes &amp;notes (%Ln)</numerusform>
            <numerusform>Inclure mes &amp;notes (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Include the &amp;citations attached (%n)</source>
        <translation>
            <numerusform>Inclure les &amp;citations associées (%Ln)</numerusform>
            <numerusform>Inclure les &amp;citations associées (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>One file that opens in any browser, also without a network. In it: the themes as you read them, the map, the contextual factors, a search, and the source and licence of each review.</source>
        <translation>Un seul fichier qui s’ouvre dans tout navigateur, même sans réseau. Il contient&#xa0;: les thèmes tels que vous les lisez, la carte, les facteurs contextuels, une recherche, ainsi que la source et la licence de chaque revue.</translation>
    </message>
    <message>
        <source>Reviews in the page</source>
        <translation>Revues dans la page</translation>
    </message>
    <message>
        <source>Share as a web page</source>
        <translation>Partager en page web</translation>
    </message>
    <message>
        <source>Size: being determined…</source>
        <translation>Taille&#xa0;: en cours de calcul…</translation>
    </message>
    <message>
        <source>Size: {size}</source>
        <translation>Taille&#xa0;: {size}</translation>
    </message>
    <message>
        <source>Tick at least one review.</source>
        <translation>Cochez au moins une revue.</translation>
    </message>
    <message>
        <source>licence not stated</source>
        <translation>licence non indiquée</translation>
    </message>
    <message>
        <source>{review} (licence: {licence})</source>
        <translation>{review} (licence&#xa0;: {licence})</translation>
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
        <translation>Un frein s’écrit</translation>
    </message>
    <message>
        <source>An enabler is</source>
        <translation>Un levier s’écrit</translation>
    </message>
    <message>
        <source>Barriers begin with</source>
        <translation>Les freins commencent par</translation>
    </message>
    <message>
        <source>Both begin with</source>
        <translation>Les deux commencent par</translation>
    </message>
    <message>
        <source>Both is</source>
        <translation>Les deux s’écrivent</translation>
    </message>
    <message>
        <source>Enablers begin with</source>
        <translation>Les leviers commencent par</translation>
    </message>
    <message>
        <source>Not a sign is</source>
        <translation>Ne sont pas des signes</translation>
    </message>
    <message>
        <source>Only mentioned is</source>
        <translation>Simple mention</translation>
    </message>
    <message>
        <source>Words that are not a sign</source>
        <translation>Mots qui ne sont pas un signe</translation>
    </message>
    <message>
        <source>Words that mark a barrier</source>
        <translation>Mots qui marquent un frein</translation>
    </message>
    <message>
        <source>Words that mark an enabler</source>
        <translation>Mots qui marquent un levier</translation>
    </message>
    <message>
        <source>Words that mark both</source>
        <translation>Mots qui marquent les deux</translation>
    </message>
</context>
<context>
    <name>SiteDelegate</name>
    <message>
        <source>Why? In your own words</source>
        <translation>Pourquoi&#xa0;? Avec vos propres mots</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>Votre raison</translation>
    </message>
</context>
<context>
    <name>SiteEditing</name>
    <message>
        <source>Mark the factor first; then write why.</source>
        <translation>Marquez d’abord le facteur&#xa0;; écrivez ensuite pourquoi.</translation>
    </message>
    <message>
        <source>New site</source>
        <translation>Nouveau site</translation>
    </message>
    <message>
        <source>Rename site</source>
        <translation>Renommer le site</translation>
    </message>
    <message>
        <source>The site “{name}” was deleted with its marks.</source>
        <translation>Le site «&#xa0;{name}&#xa0;» a été supprimé avec ses marques.</translation>
    </message>
    <message>
        <source>This factor is not marked.</source>
        <translation>Ce facteur n’est pas marqué.</translation>
    </message>
    <message>
        <source>delete site “{name}”</source>
        <translation>suppression du site «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>mark “{factor}” {mark}</source>
        <translation>marquage de «&#xa0;{factor}&#xa0;»&#xa0;: {mark}</translation>
    </message>
    <message>
        <source>new site “{name}”</source>
        <translation>création du site «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>reason at “{factor}”</source>
        <translation>raison pour «&#xa0;{factor}&#xa0;»</translation>
    </message>
    <message>
        <source>remove the mark of “{factor}”</source>
        <translation>retrait de la marque de «&#xa0;{factor}&#xa0;»</translation>
    </message>
    <message>
        <source>rename site “{name}”</source>
        <translation>renommage du site «&#xa0;{name}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>SiteModel</name>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Contextual factor</source>
        <translation>Facteur contextuel</translation>
    </message>
    <message>
        <source>Not relevant</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>your mark: {mark}</source>
        <translation>votre marque&#xa0;: {mark}</translation>
    </message>
    <message>
        <source>your reason: {reason}</source>
        <translation>votre raison&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>SiteNameDialog</name>
    <message>
        <source>For example a ward, a hospital or a region</source>
        <translation>Par exemple un service, un hôpital ou une région</translation>
    </message>
    <message>
        <source>Name of the site:</source>
        <translation>Nom du site&#xa0;:</translation>
    </message>
</context>
<context>
    <name>SitePage</name>
    <message>
        <source>All factors</source>
        <translation>Tous les facteurs</translation>
    </message>
    <message>
        <source>My site</source>
        <translation>Mon site</translation>
    </message>
    <message>
        <source>Name a place you plan for. Then say of each factor whether it is there.</source>
        <translation>Nommez un lieu pour lequel vous planifiez. Indiquez ensuite, pour chaque facteur, s’il y est présent.</translation>
    </message>
    <message>
        <source>New site</source>
        <translation>Nouveau site</translation>
    </message>
    <message>
        <source>Rename or delete the site</source>
        <translation>Renommer ou supprimer le site</translation>
    </message>
    <message>
        <source>Show: {factors}</source>
        <translation>Afficher&#xa0;: {factors}</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Sites side by side</source>
        <translation>Sites côte à côte</translation>
    </message>
    <message>
        <source>Which factors are listed</source>
        <translation>Quels facteurs sont affichés</translation>
    </message>
    <message>
        <source>Your judgement of your site. The words of factors are the review&apos;s; marks and reasons are yours.</source>
        <translation>Votre jugement sur votre site. Les mots des facteurs sont ceux de la revue&#xa0;; les marques et les raisons sont les vôtres.</translation>
    </message>
</context>
<context>
    <name>SitePlan</name>
    <message numerus="yes">
        <source>%n more factors are in the saved sheet.</source>
        <translation>
            <numerusform>%Ln autre facteur est dans la fiche enregistrée.</numerusform>
            <numerusform>%Ln autres facteurs sont dans la fiche enregistrée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more themes are in the table (T).</source>
        <translation>
            <numerusform>%Ln autre thème est dans le tableau (T).</numerusform>
            <numerusform>%Ln autres thèmes sont dans le tableau (T).</numerusform>
        </translation>
    </message>
    <message>
        <source>It fills itself from your marks and reasons.</source>
        <translation>Elle se remplit d’elle-même à partir de vos marques et de vos raisons.</translation>
    </message>
    <message>
        <source>Planning sheet</source>
        <translation>Fiche de planification</translation>
    </message>
    <message>
        <source>Theme by theme</source>
        <translation>Thème par thème</translation>
    </message>
    <message>
        <source>Theme by theme, and the planning sheet</source>
        <translation>Thème par thème, et la fiche de planification</translation>
    </message>
</context>
<context>
    <name>SiteScope</name>
    <message numerus="yes">
        <source>%n ticked themes</source>
        <translation>
            <numerusform>%Ln thème coché</numerusform>
            <numerusform>%Ln thèmes cochés</numerusform>
        </translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Tous les thèmes</translation>
    </message>
    <message>
        <source>{review}, Table {number}</source>
        <translation>{review}, tableau {number}</translation>
    </message>
</context>
<context>
    <name>SiteSheet</name>
    <message>
        <source>As &amp;Markdown…</source>
        <translation>En &amp;Markdown…</translation>
    </message>
    <message>
        <source>As a &amp;Word document…</source>
        <translation>En document &amp;Word…</translation>
    </message>
    <message>
        <source>As a wor&amp;kbook…</source>
        <translation>En &amp;classeur…</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Save the planning sheet</source>
        <translation>Enregistrer la fiche de planification</translation>
    </message>
    <message>
        <source>The planning sheet was copied.</source>
        <translation>La fiche de planification a été copiée.</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Document Word (*.docx)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Classeur (*.xlsx)</translation>
    </message>
    <message>
        <source>{file} saved.</source>
        <translation>{file} enregistré.</translation>
    </message>
</context>
<context>
    <name>SiteSide</name>
    <message>
        <source>Copy the planning sheet</source>
        <translation>Copier la fiche de planification</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Print the planning sheet</source>
        <translation>Imprimer la fiche de planification</translation>
    </message>
    <message>
        <source>Save the planning sheet</source>
        <translation>Enregistrer la fiche de planification</translation>
    </message>
</context>
<context>
    <name>SiteTab</name>
    <message>
        <source>&amp;Delete site</source>
        <translation>&amp;Supprimer le site</translation>
    </message>
    <message>
        <source>&amp;Rename site…</source>
        <translation>&amp;Renommer le site…</translation>
    </message>
    <message>
        <source>Choose a factor first.</source>
        <translation>Choisissez d’abord un facteur.</translation>
    </message>
    <message>
        <source>None of the factors of the chosen themes is so. Choose “All factors” above to see them.</source>
        <translation>Aucun des facteurs des thèmes choisis n’est dans ce cas. Choisissez «&#xa0;Tous les facteurs&#xa0;» au-dessus pour les voir.</translation>
    </message>
    <message>
        <source>The chosen themes have no contextual factors. Choose or tick other themes in the tree.</source>
        <translation>Les thèmes choisis n’ont pas de facteurs contextuels. Choisissez ou cochez d’autres thèmes dans l’arbre.</translation>
    </message>
    <message>
        <source>The factor was copied with your mark.</source>
        <translation>Le facteur a été copié avec votre marque.</translation>
    </message>
    <message>
        <source>The planning sheet of a site fills itself from your marks.</source>
        <translation>La fiche de planification d’un site se remplit d’elle-même à partir de vos marques.</translation>
    </message>
</context>
<context>
    <name>SiteView</name>
    <message>
        <source>Contextual factors at the site</source>
        <translation>Facteurs contextuels sur le site</translation>
    </message>
</context>
<context>
    <name>SourceCopying</name>
    <message>
        <source>({review}, Table {number}, “{theme}”)</source>
        <translation>({review}, tableau {number}, «&#xa0;{theme}&#xa0;»)</translation>
    </message>
    <message>
        <source>({review}, “{theme}”)</source>
        <translation>({review}, «&#xa0;{theme}&#xa0;»)</translation>
    </message>
    <message>
        <source>Copied with the source.</source>
        <translation>Copié avec la source.</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Licence&#xa0;: {licence}</translation>
    </message>
    <message>
        <source>Show a theme, a table, a review or the library first, then copy it with its source.</source>
        <translation>Affichez d’abord un thème, un tableau, une revue ou la bibliothèque, puis copiez avec la source.</translation>
    </message>
    <message>
        <source>Table {number}: {title}</source>
        <translation>Tableau {number}&#xa0;: {title}</translation>
    </message>
</context>
<context>
    <name>SourceLines</name>
    <message>
        <source>Drawn with QIC Browser from the table; its words and grades are unchanged.</source>
        <translation>Dessiné avec QIC Browser à partir du tableau&#xa0;; ses mots et ses grades ne sont pas modifiés.</translation>
    </message>
    <message>
        <source>{review}, Table {number}</source>
        <translation>{review}, tableau {number}</translation>
    </message>
</context>
<context>
    <name>SpokenRows</name>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%Ln occurrence</numerusform>
            <numerusform>%Ln occurrences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies</source>
        <translation>
            <numerusform>%Ln étude</numerusform>
            <numerusform>%Ln études</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <translation>
            <numerusform>%Ln thème</numerusform>
            <numerusform>%Ln thèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Reference {number}</source>
        <translation>Référence {number}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>partly ticked</source>
        <translation>partiellement coché</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>avec étoile</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>coché</translation>
    </message>
    <message>
        <source>{column}: {text}</source>
        <translation>{column}&#xa0;: {text}</translation>
    </message>
</context>
<context>
    <name>Stars</name>
    <message>
        <source>Remove the st&amp;ar of this theme</source>
        <translation>Retirer l’ét&amp;oile de ce thème</translation>
    </message>
    <message>
        <source>Remove the star of th&amp;is reference</source>
        <translation>Retirer l’éto&amp;ile de cette référence</translation>
    </message>
    <message>
        <source>Select a theme or a reference first, then star it.</source>
        <translation>Sélectionnez d’abord un thème ou une référence, puis ajoutez-lui une étoile.</translation>
    </message>
    <message>
        <source>add star</source>
        <translation>ajout d’une étoile</translation>
    </message>
    <message>
        <source>remove star</source>
        <translation>retrait d’une étoile</translation>
    </message>
</context>
<context>
    <name>StatementDialog</name>
    <message>
        <source>&amp;Studies and grades</source>
        <translation>É&amp;tudes et grades</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Copier en &amp;Markdown</translation>
    </message>
    <message>
        <source>Copy as &amp;formatted text</source>
        <translation>Copier en texte mis en &amp;forme</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Copier en te&amp;xte</translation>
    </message>
    <message>
        <source>Passages of the statement</source>
        <translation>Passages de l’énoncé</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Énoncé</translation>
    </message>
    <message>
        <source>The statement was copied as Markdown.</source>
        <translation>L’énoncé a été copié en Markdown.</translation>
    </message>
    <message>
        <source>The statement was copied as text.</source>
        <translation>L’énoncé a été copié en texte.</translation>
    </message>
    <message>
        <source>The statement was copied.</source>
        <translation>L’énoncé a été copié.</translation>
    </message>
</context>
<context>
    <name>Statements</name>
    <message>
        <source>Choose a theme first: the statement is made of its passages.</source>
        <translation>Choisissez d’abord un thème&#xa0;: l’énoncé est composé de ses passages.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n appraisals</source>
        <translation>
            <numerusform>%Ln appréciation</numerusform>
            <numerusform>%Ln appréciations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes saved</source>
        <translation>
            <numerusform>%Ln note enregistrée</numerusform>
            <numerusform>%Ln notes enregistrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes, saved</source>
        <translation>
            <numerusform>%Ln note, enregistrée</numerusform>
            <numerusform>%Ln notes, enregistrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n references</source>
        <translation>
            <numerusform>%Ln référence</numerusform>
            <numerusform>%Ln références</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stars</source>
        <translation>
            <numerusform>%Ln étoile</numerusform>
            <numerusform>%Ln étoiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <translation>
            <numerusform>%Ln thème</numerusform>
            <numerusform>%Ln thèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes ticked</source>
        <translation>
            <numerusform>%Ln thème coché</numerusform>
            <numerusform>%Ln thèmes cochés</numerusform>
        </translation>
    </message>
    <message>
        <source>An appraisal is one grade that a review gives one study in one theme; a study can have several.</source>
        <translation>Une appréciation est un grade qu’une revue donne à une étude dans un thème&#xa0;; une étude peut en avoir plusieurs.</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Pas encore de notes</translation>
    </message>
    <message>
        <source>Notes cannot be read now</source>
        <translation>Notes illisibles pour le moment</translation>
    </message>
    <message>
        <source>Ticked themes are exported; if none is ticked, all themes are.</source>
        <translation>Les thèmes cochés sont exportés&#xa0;; si aucun n’est coché, tous les thèmes le sont.</translation>
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
            <numerusform>%Ln autre thème est dans le tableau correspondant (T).</numerusform>
            <numerusform>%Ln autres thèmes sont dans le tableau correspondant (T).</numerusform>
        </translation>
    </message>
    <message>
        <source>All themes, each study once</source>
        <translation>Tous les thèmes, chaque étude une fois</translation>
    </message>
    <message>
        <source>Studies by stream and grade</source>
        <translation>Études par volet et par grade</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
</context>
<context>
    <name>TableChoice</name>
    <message>
        <source>Table of the review</source>
        <translation>Tableau de la revue</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>Tableau {number}</translation>
    </message>
    <message>
        <source>Table {number}: {title}</source>
        <translation>Tableau {number}&#xa0;: {title}</translation>
    </message>
</context>
<context>
    <name>TableChooser</name>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%Ln colonne</numerusform>
            <numerusform>%Ln colonnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes under the table</source>
        <translation>
            <numerusform>%Ln note sous le tableau</numerusform>
            <numerusform>%Ln notes sous le tableau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables in this file</source>
        <translation>
            <numerusform>%Ln tableau dans ce fichier</numerusform>
            <numerusform>%Ln tableaux dans ce fichier</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by words in a table</source>
        <translation>Filtrer par mots d’un tableau</translation>
    </message>
    <message>
        <source>Filter the tables</source>
        <translation>Filtrer les tableaux</translation>
    </message>
    <message>
        <source>Import several tables together: tick them, with the space bar or the mouse</source>
        <translation>Importer plusieurs tableaux ensemble&#xa0;: cochez-les, avec la barre d’espace ou la souris</translation>
    </message>
    <message>
        <source>Probably not a data table</source>
        <translation>Probablement pas un tableau de données</translation>
    </message>
    <message>
        <source>Show menus and banners too</source>
        <translation>Afficher aussi les menus et les bannières</translation>
    </message>
    <message>
        <source>Tables of the file</source>
        <translation>Tableaux du fichier</translation>
    </message>
    <message>
        <source>Up and Down show a table at once, Enter chooses it, Escape returns.</source>
        <translation>Haut et Bas affichent aussitôt un tableau, Entrée le choisit, Échap revient en arrière.</translation>
    </message>
    <message>
        <source>ticked: {table}</source>
        <translation>coché&#xa0;: {table}</translation>
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
        <translation>Libellé du tableau</translation>
    </message>
    <message>
        <source>Stream of the column “{heading}”</source>
        <translation>Volet de la colonne «&#xa0;{heading}&#xa0;»</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Volets</translation>
    </message>
    <message>
        <source>Title of the table</source>
        <translation>Titre du tableau</translation>
    </message>
</context>
<context>
    <name>TableImports</name>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the review {review}?</source>
        <translation>Retirer la revue {review}&#xa0;?</translation>
    </message>
    <message>
        <source>Your notes on it stay as unplaced notes. They return to their places if you import it again.</source>
        <translation>Vos notes à son sujet restent comme notes non placées. Elles retrouvent leur place si vous l’importez de nouveau.</translation>
    </message>
    <message>
        <source>import reviews</source>
        <translation>importation de revues</translation>
    </message>
    <message>
        <source>import table</source>
        <translation>importation d’un tableau</translation>
    </message>
    <message>
        <source>remove review</source>
        <translation>retrait de la revue</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>A table without a title</source>
        <translation>Un tableau sans titre</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Premières lignes</translation>
    </message>
    <message>
        <source>Last rows</source>
        <translation>Dernières lignes</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Licence&#xa0;: {licence}</translation>
    </message>
    <message>
        <source>Next rows</source>
        <translation>Lignes suivantes</translation>
    </message>
    <message>
        <source>No contextual factors in this table.</source>
        <translation>Pas de facteurs contextuels dans ce tableau.</translation>
    </message>
    <message>
        <source>No grades in this table.</source>
        <translation>Pas de grades dans ce tableau.</translation>
    </message>
    <message>
        <source>No mechanisms in this table.</source>
        <translation>Pas de mécanismes dans ce tableau.</translation>
    </message>
    <message>
        <source>No outcomes in this table.</source>
        <translation>Pas d’effets dans ce tableau.</translation>
    </message>
    <message>
        <source>No references in this table.</source>
        <translation>Pas de références dans ce tableau.</translation>
    </message>
    <message>
        <source>Notes to the table</source>
        <translation>Notes du tableau</translation>
    </message>
    <message>
        <source>Previous rows</source>
        <translation>Lignes précédentes</translation>
    </message>
    <message>
        <source>Rows as published</source>
        <translation>Lignes telles que publiées</translation>
    </message>
    <message>
        <source>Rows {first}–{last} of {all}</source>
        <translation>Lignes {first}–{last} sur {all}</translation>
    </message>
    <message>
        <source>Table {label}</source>
        <translation>Tableau {label}</translation>
    </message>
    <message>
        <source>Table {label} · {title}</source>
        <translation>Tableau {label} · {title}</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiquée</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Notes {count}</source>
        <translation>Notes {count}</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
</context>
<context>
    <name>TagEntryLine</name>
    <message>
        <source>Tags to add to the selected notes:</source>
        <translation>Étiquettes à ajouter aux notes sélectionnées&#xa0;:</translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>Separated by commas</source>
        <translation>Séparées par des virgules</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
</context>
<context>
    <name>TagList</name>
    <message>
        <source>Tags in use</source>
        <translation>Étiquettes utilisées</translation>
    </message>
</context>
<context>
    <name>TagModel</name>
    <message>
        <source>Click or Enter: only notes with this tag</source>
        <translation>Clic ou Entrée&#xa0;: seulement les notes avec cette étiquette</translation>
    </message>
    <message>
        <source>Ctrl+click or Ctrl+Enter: also with this tag</source>
        <translation>Ctrl+clic ou Ctrl+Entrée&#xa0;: aussi avec cette étiquette</translation>
    </message>
    <message>
        <source>F2: rename everywhere; Delete: remove everywhere</source>
        <translation>F2&#xa0;: renommer partout&#xa0;; Suppr&#xa0;: retirer partout</translation>
    </message>
    <message>
        <source>Notes with the tag</source>
        <translation>Notes avec l’étiquette</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
</context>
<context>
    <name>TakeAway</name>
    <message>
        <source>As a &amp;drawing (SVG)…</source>
        <translation>En &amp;dessin (SVG)…</translation>
    </message>
    <message>
        <source>As a &amp;picture (PNG)…</source>
        <translation>En &amp;image (PNG)…</translation>
    </message>
    <message>
        <source>As a &amp;table (CSV)…</source>
        <translation>En &amp;tableau (CSV)…</translation>
    </message>
    <message>
        <source>As a table (T)</source>
        <translation>En tableau (T)</translation>
    </message>
    <message>
        <source>Copied: the picture, and its table as text.</source>
        <translation>Copié&#xa0;: l’image, et son tableau sous forme de texte.</translation>
    </message>
    <message>
        <source>Copied: the table as text.</source>
        <translation>Copié&#xa0;: le tableau sous forme de texte.</translation>
    </message>
    <message>
        <source>Copy the picture and its table</source>
        <translation>Copier l’image et son tableau</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dessin (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>{file} saved.</source>
        <translation>{file} enregistré.</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>A grade: the review&apos;s own label for the quality of a study&apos;s evidence. An order, not a score.</source>
        <translation>Un grade&#xa0;: le libellé que la revue elle-même donne à la qualité des preuves d’une étude. Un ordre, pas un score.</translation>
    </message>
    <message>
        <source>A stream: a kind of study design, as the source table names it.</source>
        <translation>Un volet&#xa0;: un type de plan d’étude, tel que le tableau source le nomme.</translation>
    </message>
    <message>
        <source>Circumstances in which the mechanisms work, or do not.</source>
        <translation>Circonstances dans lesquelles les mécanismes fonctionnent, ou ne fonctionnent pas.</translation>
    </message>
    <message>
        <source>How far the review trusts each study that the theme rests on. A row per stream, a column per grade; the program never adds grades up.</source>
        <translation>Le degré de confiance de la revue dans chaque étude sur laquelle repose le thème. Une ligne par volet, une colonne par grade&#xa0;; le programme n’additionne jamais les grades.</translation>
    </message>
    <message>
        <source>How many different studies are cited in this row.</source>
        <translation>Nombre d’études différentes citées dans cette ligne.</translation>
    </message>
    <message>
        <source>What changes in how people think and act, by which the component has an effect.</source>
        <translation>Ce qui change dans la façon de penser et d’agir des personnes, et par quoi la composante agit.</translation>
    </message>
    <message>
        <source>What helps the mechanisms to work.</source>
        <translation>Ce qui aide les mécanismes à fonctionner.</translation>
    </message>
    <message>
        <source>What hinders the mechanisms from working.</source>
        <translation>Ce qui freine le fonctionnement des mécanismes.</translation>
    </message>
    <message>
        <source>What the collaborative does: the part of it that sets the mechanisms off.</source>
        <translation>Ce que fait le collaboratif&#xa0;: la partie qui déclenche les mécanismes.</translation>
    </message>
    <message>
        <source>What the mechanisms lead to, as the review states it.</source>
        <translation>Ce à quoi mènent les mécanismes, tel que la revue l’indique.</translation>
    </message>
</context>
<context>
    <name>TextExportDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
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
        <translation>Début d’un titre</translation>
    </message>
    <message>
        <source>Theme to add</source>
        <translation>Thème à ajouter</translation>
    </message>
</context>
<context>
    <name>ThemeModel</name>
    <message>
        <source>Hits</source>
        <translation>Occurrences</translation>
    </message>
    <message>
        <source>N</source>
        <comment>the number of studies</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Études</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>Tableau {number}</translation>
    </message>
    <message>
        <source>Table {number}: {title}</source>
        <translation>Tableau {number}&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Themes {first}–{last} of {all}</source>
        <translation>Thèmes {first}–{last} sur {all}</translation>
    </message>
    <message>
        <source>Without a group</source>
        <translation>Sans groupe</translation>
    </message>
    <message>
        <source>Without a subgroup</source>
        <translation>Sans sous-groupe</translation>
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
            <numerusform>%Ln étude</numerusform>
            <numerusform>%Ln études</numerusform>
        </translation>
    </message>
    <message>
        <source>(blank in the source)</source>
        <translation>(vide dans la source)</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>Freins</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Corrected by the reader to an empty cell</source>
        <translation>Cellule vidée par correction du lecteur</translation>
    </message>
    <message>
        <source>Corrected by the reader: </source>
        <translation>Corrigé par le lecteur&#xa0;: </translation>
    </message>
    <message>
        <source>Enablers</source>
        <translation>Leviers</translation>
    </message>
    <message>
        <source>Enablers and barriers</source>
        <translation>Leviers et freins</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Comment cela fonctionne</translation>
    </message>
    <message>
        <source>In what context</source>
        <translation>Dans quel contexte</translation>
    </message>
    <message>
        <source>Mechanisms of change</source>
        <translation>Mécanismes de changement</translation>
    </message>
    <message>
        <source>None stated.</source>
        <translation>Aucun indiqué.</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>Sans grade</translation>
    </message>
    <message>
        <source>Notes to the table</source>
        <translation>Notes du tableau</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Printed numbers</source>
        <translation>Nombres imprimés</translation>
    </message>
    <message>
        <source>QIC component</source>
        <translation>Composante du collaboratif</translation>
    </message>
    <message>
        <source>Quality of evidence</source>
        <translation>Qualité des preuves</translation>
    </message>
    <message>
        <source>Quality of the study</source>
        <translation>Qualité de l’étude</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Références</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Ligne {number}</translation>
    </message>
    <message>
        <source>Select a theme on the left to read it.</source>
        <translation>Sélectionnez un thème à gauche pour le lire.</translation>
    </message>
    <message>
        <source>Source row, as published</source>
        <translation>Ligne source, telle que publiée</translation>
    </message>
    <message>
        <source>Star this theme</source>
        <translation>Ajouter une étoile à ce thème</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Études</translation>
    </message>
    <message>
        <source>The source gives no rating.</source>
        <translation>La source ne donne pas de cotation.</translation>
    </message>
    <message>
        <source>The source prints no number.</source>
        <translation>La source n’imprime aucun nombre.</translation>
    </message>
    <message>
        <source>The source states no component.</source>
        <translation>La source n’indique aucune composante.</translation>
    </message>
    <message>
        <source>The source states no finding.</source>
        <translation>La source n’indique aucun constat.</translation>
    </message>
    <message>
        <source>The source states no mechanism.</source>
        <translation>La source n’indique aucun mécanisme.</translation>
    </message>
    <message>
        <source>The source states no outcome.</source>
        <translation>La source n’indique aucun effet.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Write a note on this theme</source>
        <translation>Écrire une note sur ce thème</translation>
    </message>
    <message>
        <source>against</source>
        <translation>contre</translation>
    </message>
    <message>
        <source>for</source>
        <translation>pour</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mixte</translation>
    </message>
    <message>
        <source>{review}, Table {number}</source>
        <translation>{review}, tableau {number}</translation>
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
            <numerusform>%Ln référence</numerusform>
            <numerusform>%Ln références</numerusform>
        </translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sans titre)</translation>
    </message>
    <message>
        <source>Every word is as in the source; the row as printed is stored with the theme.</source>
        <translation>Chaque mot est celui de la source&#xa0;; la ligne telle qu’imprimée est enregistrée avec le thème.</translation>
    </message>
    <message>
        <source>Grades of the rows</source>
        <translation>Grades des lignes</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Comment cela fonctionne</translation>
    </message>
    <message>
        <source>In what context</source>
        <translation>Dans quel contexte</translation>
    </message>
    <message>
        <source>No theme is read. Choose which column holds the themes.</source>
        <translation>Aucun thème n’est lu. Choisissez quelle colonne contient les thèmes.</translation>
    </message>
    <message>
        <source>None stated.</source>
        <translation>Aucun indiqué.</translation>
    </message>
    <message>
        <source>Quality of evidence</source>
        <translation>Qualité des preuves</translation>
    </message>
    <message>
        <source>Stored as printed</source>
        <translation>Enregistré tel qu’imprimé</translation>
    </message>
    <message>
        <source>Theme as read</source>
        <translation>Thème tel que lu</translation>
    </message>
    <message>
        <source>This theme is long: the first {number} statements and lists of references are shown here.</source>
        <translation>Ce thème est long&#xa0;: les {number} premiers énoncés et listes de références sont affichés ici.</translation>
    </message>
</context>
<context>
    <name>ThemeTree</name>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>List the tables in the file</source>
        <translation>Afficher les tableaux du fichier</translation>
    </message>
    <message>
        <source>No table</source>
        <translation>Aucun tableau</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Open another file</source>
        <translation>Ouvrir un autre fichier</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>Coller un tableau</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Tableau collé</translation>
    </message>
    <message>
        <source>Show the theme as it will read, the review&apos;s details and the references</source>
        <translation>Afficher le thème tel qu’il se lira, les informations sur la revue et les références</translation>
    </message>
    <message>
        <source>Theme and details</source>
        <translation>Thème et informations</translation>
    </message>
    <message>
        <source>{name} · {form}</source>
        <translation>{name} · {form}</translation>
    </message>
    <message>
        <source>{number} of {total} · {name}</source>
        <comment>the number of a table, and its name</comment>
        <translation>{number} sur {total} · {name}</translation>
    </message>
</context>
<context>
    <name>UndoActions</name>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>&amp;Rétablir&#xa0;: {step}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>&amp;Annuler&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Redone: {step}</source>
        <translation>Rétabli&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Annulé&#xa0;: {step}</translation>
    </message>
</context>
<context>
    <name>UndoHistory</name>
    <message numerus="yes">
        <source>Saving %n changes…</source>
        <translation>
            <numerusform>Enregistrement de %Ln modification…</numerusform>
            <numerusform>Enregistrement de %Ln modifications…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoNavigation</name>
    <message>
        <source>Renamed to “{name}”</source>
        <translation>Renommé en «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>Valeur par défaut rétablie</translation>
    </message>
</context>
<context>
    <name>UnsavedNote</name>
    <message>
        <source>If you stay, the note is saved as soon as possible. You can also save it to a text file.</source>
        <translation>Si vous restez, la note est enregistrée dès que possible. Vous pouvez aussi l’enregistrer dans un fichier texte.</translation>
    </message>
    <message>
        <source>Quit without saving</source>
        <translation>Quitter sans enregistrer</translation>
    </message>
    <message>
        <source>Quit without saving the note you are writing?</source>
        <translation>Quitter sans enregistrer la note que vous êtes en train d’écrire&#xa0;?</translation>
    </message>
    <message>
        <source>Save the note to a file</source>
        <translation>Enregistrer la note dans un fichier</translation>
    </message>
    <message>
        <source>Save to a file and quit…</source>
        <translation>Enregistrer dans un fichier et quitter…</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
</context>
<context>
    <name>WhatCountsModel</name>
    <message numerus="yes">
        <source>%n appraisals</source>
        <translation>
            <numerusform>%Ln appréciation</numerusform>
            <numerusform>%Ln appréciations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <translation>
            <numerusform>%Ln thème</numerusform>
            <numerusform>%Ln thèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>Grades</translation>
    </message>
    <message>
        <source>Ref.</source>
        <translation>Réf.</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Volets</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Études</translation>
    </message>
    <message>
        <source>Study {label}</source>
        <translation>Étude {label}</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>by its grade</source>
        <translation>par son grade</translation>
    </message>
    <message>
        <source>by its stream</source>
        <translation>par son volet</translation>
    </message>
    <message>
        <source>by stream and grade</source>
        <translation>par le volet et le grade</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>compte</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>ne compte pas</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>écarté</translation>
    </message>
</context>
<context>
    <name>WhatCountsView</name>
    <message>
        <source>What counts</source>
        <translation>Éléments pris en compte</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>Deleted “{name}”. Edit &gt; Undo brings it back.</source>
        <translation>«&#xa0;{name}&#xa0;» a été supprimé. Édition &gt; Annuler le restaure.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Rename the scenario</source>
        <translation>Renommer le scénario</translation>
    </message>
    <message>
        <source>Save as a scenario</source>
        <translation>Enregistrer comme scénario</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Enregistré sous «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>The reader&apos;s choice of what counts, not saved as a scenario</source>
        <translation>Choix du lecteur sur ce qui est pris en compte, non enregistré comme scénario</translation>
    </message>
    <message>
        <source>The reader&apos;s scenario “{name}”</source>
        <translation>Scénario du lecteur «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Without {names}</source>
        <translation>Sans {names}</translation>
    </message>
    <message>
        <source>delete scenario “{name}”</source>
        <translation>suppression du scénario «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>rename scenario “{name}”</source>
        <translation>renommage du scénario «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>save scenario “{name}”</source>
        <translation>enregistrement du scénario «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>{counts}. One study or none: {themes}</source>
        <translation>{counts}. Une seule étude ou aucune&#xa0;: {themes}</translation>
    </message>
</context>
<context>
    <name>WhatIfModel</name>
    <message>
        <source>Cited</source>
        <translation>Citées</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restantes</translation>
    </message>
    <message>
        <source>Studies by stream</source>
        <translation>Études par volet</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
</context>
<context>
    <name>WhatIfPage</name>
    <message>
        <source>&amp;My scenario</source>
        <translation>&amp;Mon scénario</translation>
    </message>
    <message>
        <source>Count everything</source>
        <translation>Tout compter</translation>
    </message>
    <message>
        <source>My scenarios</source>
        <translation>Mes scénarios</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Studies left for each theme. Underlined: one study or none. Nothing is weighed: these are counts.</source>
        <translation>Études restantes pour chaque thème. Souligné&#xa0;: une seule étude ou aucune. Rien n’est pondéré&#xa0;: ce sont des décomptes.</translation>
    </message>
</context>
<context>
    <name>WhatIfSide</name>
    <message>
        <source>A scenario is yours. It changes no word of the review, no export and no other tab.</source>
        <translation>Un scénario est personnel. Il ne change aucun mot de la revue, aucune exportation ni aucun autre onglet.</translation>
    </message>
    <message>
        <source>All studies</source>
        <translation>Toutes les études</translation>
    </message>
    <message>
        <source>No study</source>
        <translation>Aucune étude</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Éléments pris en compte</translation>
    </message>
</context>
<context>
    <name>WhatIfView</name>
    <message>
        <source>What is left of each theme</source>
        <translation>Ce qu’il reste de chaque thème</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>Finish what is open first: another language builds the windows anew.</source>
        <translation>Terminez d’abord ce qui est ouvert : une autre langue recrée les fenêtres.</translation>
    </message>
</context>
<context>
    <name>_CellDelegate</name>
    <message>
        <source>blank</source>
        <translation>vide</translation>
    </message>
</context>
<context>
    <name>_Chip</name>
    <message>
        <source>Remove {theme} from the comparison</source>
        <translation>Retirer {theme} de la comparaison</translation>
    </message>
    <message>
        <source>{letter}: {theme}</source>
        <translation>{letter}&#xa0;: {theme}</translation>
    </message>
</context>
<context>
    <name>_NameDelegate</name>
    <message>
        <source>Name of the search</source>
        <translation>Nom de la recherche</translation>
    </message>
</context>
<context>
    <name>_Tree</name>
    <message>
        <source>Searches</source>
        <translation>Recherches</translation>
    </message>
</context>
</TS>
