<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n absent, of no single sign</source>
        <comment>factors at a site</comment>
        <translation>
            <numerusform>%Ln absent, of no single sign</numerusform>
            <numerusform>%Ln absent, of no single sign</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appraisals</source>
        <translation>
            <numerusform>%Ln appraisal</numerusform>
            <numerusform>%Ln appraisals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n barriers</source>
        <comment>contextual factors by their signs</comment>
        <translation>
            <numerusform>%Ln barrier</numerusform>
            <numerusform>%Ln barriers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n both enabling and hindering</source>
        <comment>contextual factors by their signs</comment>
        <translation>
            <numerusform>%Ln both enabling and hindering</numerusform>
            <numerusform>%Ln both enabling and hindering</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells run beyond the end of their rows, and were shortened.</source>
        <translation>
            <numerusform>%Ln cell runs beyond the end of its rows, and was shortened.</numerusform>
            <numerusform>%Ln cells run beyond the end of their rows, and were shortened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells run over others, and were narrowed.</source>
        <translation>
            <numerusform>%Ln cell runs over another one, and was narrowed.</numerusform>
            <numerusform>%Ln cells run over others, and were narrowed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells were corrected:</source>
        <translation>
            <numerusform>%Ln cell was corrected:</numerusform>
            <numerusform>%Ln cells were corrected:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells were kept as printed:</source>
        <translation>
            <numerusform>%Ln cell was kept as printed:</numerusform>
            <numerusform>%Ln cells were kept as printed:</numerusform>
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
        <source>%n citations</source>
        <comment>that restoring a backup changes</comment>
        <translation>
            <numerusform>%Ln citation</numerusform>
            <numerusform>%Ln citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citations attached</source>
        <translation>
            <numerusform>%Ln citation attached</numerusform>
            <numerusform>%Ln citations attached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citations in the file match this reference by {ground}.</source>
        <translation>
            <numerusform>%Ln citation in the file matches this reference by {ground}.</numerusform>
            <numerusform>%Ln citations in the file match this reference by {ground}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n components, {component}, work through {mechanism} towards {outcome} [{evidence}].</source>
        <comment>what a theme says in one sentence; the number is that of the components</comment>
        <translation>
            <numerusform>{component} works through {mechanism} towards {outcome} [{evidence}].</numerusform>
            <numerusform>%Ln components, {component}, work through {mechanism} towards {outcome} [{evidence}].</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n components, {component}, work through {mechanism} towards {outcome}, although this is hindered by {barriers} [{evidence}].</source>
        <comment>what a theme says in one sentence; the number is that of the components</comment>
        <translation>
            <numerusform>{component} works through {mechanism} towards {outcome}, although this is hindered by {barriers} [{evidence}].</numerusform>
            <numerusform>%Ln components, {component}, work through {mechanism} towards {outcome}, although this is hindered by {barriers} [{evidence}].</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contextual factors</source>
        <translation>
            <numerusform>%Ln contextual factor</numerusform>
            <numerusform>%Ln contextual factors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty columns were left out.</source>
        <translation>
            <numerusform>%Ln empty column was left out.</numerusform>
            <numerusform>%Ln empty columns were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty rows were left out.</source>
        <translation>
            <numerusform>%Ln empty row was left out.</numerusform>
            <numerusform>%Ln empty rows were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enablers</source>
        <comment>contextual factors by their signs</comment>
        <translation>
            <numerusform>%Ln enabler</numerusform>
            <numerusform>%Ln enablers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are on reviews that are in the file, but not in your library. --reviews imports them too.</source>
        <translation>
            <numerusform>%Ln entry is on a review that is in the file, but not in your library. --reviews imports it too.</numerusform>
            <numerusform>%Ln entries are on reviews that are in the file, but not in your library. --reviews imports them too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries contained bytes that are not text, shown as “{mark}”.</source>
        <translation>
            <numerusform>%Ln entry contained bytes that are not text, shown as “{mark}”.</numerusform>
            <numerusform>%Ln entries contained bytes that are not text, shown as “{mark}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries could not be used and are only in that file.</source>
        <translation>
            <numerusform>%Ln entry could not be used and is only in that file.</numerusform>
            <numerusform>%Ln entries could not be used and are only in that file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries differ from yours, which were kept. --theirs imports them in place of yours.</source>
        <translation>
            <numerusform>%Ln entry differs from yours, which was kept. --theirs imports it in place of yours.</numerusform>
            <numerusform>%Ln entries differ from yours, which were kept. --theirs imports them in place of yours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n factors are not in your library.</source>
        <comment>of a label</comment>
        <translation>
            <numerusform>%Ln factor is not in your library.</numerusform>
            <numerusform>%Ln factors are not in your library.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n factors of labels and sites</source>
        <comment>in a project</comment>
        <translation>
            <numerusform>%Ln factor of labels and sites</numerusform>
            <numerusform>%Ln factors of labels and sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formulas have no stored value, and their cells were read as empty.</source>
        <translation>
            <numerusform>%Ln formula has no stored value, and its cell was read as empty.</numerusform>
            <numerusform>%Ln formulas have no stored value, and their cells were read as empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden columns were read.</source>
        <translation>
            <numerusform>%Ln hidden column was read.</numerusform>
            <numerusform>%Ln hidden columns were read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden rows were read.</source>
        <translation>
            <numerusform>%Ln hidden row was read.</numerusform>
            <numerusform>%Ln hidden rows were read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden sheets were read.</source>
        <translation>
            <numerusform>%Ln hidden sheet was read.</numerusform>
            <numerusform>%Ln hidden sheets were read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images in the cells were not read. Check whether they say something that the text does not.</source>
        <translation>
            <numerusform>%Ln image in a cell was not read. Check whether it says something that the text does not.</numerusform>
            <numerusform>%Ln images in the cells were not read. Check whether they say something that the text does not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n imported reviews</source>
        <comment>in a project</comment>
        <translation>
            <numerusform>%Ln imported review</numerusform>
            <numerusform>%Ln imported reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels</source>
        <comment>in a project</comment>
        <translation>
            <numerusform>%Ln label</numerusform>
            <numerusform>%Ln labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels</source>
        <comment>that restoring a backup changes</comment>
        <translation>
            <numerusform>%Ln label</numerusform>
            <numerusform>%Ln labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks are of factors that are not in your library.</source>
        <translation>
            <numerusform>%Ln mark is of a factor that is not in your library.</numerusform>
            <numerusform>%Ln marks are of factors that are not in your library.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks of factors</source>
        <comment>that restoring a backup changes</comment>
        <translation>
            <numerusform>%Ln mark of a factor</numerusform>
            <numerusform>%Ln marks of factors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>at the end of a list</comment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more on the next page</source>
        <translation>
            <numerusform>%Ln more on the next page</numerusform>
            <numerusform>%Ln more on the next page</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more problems</source>
        <translation>
            <numerusform>%Ln more problem</numerusform>
            <numerusform>%Ln more problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more rows of this table come from its continuation.</source>
        <translation>
            <numerusform>%Ln more row of this table comes from its continuation.</numerusform>
            <numerusform>%Ln more rows of this table come from its continuation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n named colours</source>
        <comment>in a project</comment>
        <translation>
            <numerusform>%Ln named colour</numerusform>
            <numerusform>%Ln named colours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not marked yet</source>
        <comment>factors at a site</comment>
        <translation>
            <numerusform>%Ln not marked yet</numerusform>
            <numerusform>%Ln not marked yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not relevant</source>
        <comment>factors at a site</comment>
        <translation>
            <numerusform>%Ln not relevant</numerusform>
            <numerusform>%Ln not relevant</numerusform>
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
        <comment>that restoring a backup changes</comment>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes were recovered from it.</source>
        <translation>
            <numerusform>%Ln note was recovered from it.</numerusform>
            <numerusform>%Ln notes were recovered from it.</numerusform>
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
            <numerusform>%Ln passage that was deleted with tracked changes was left out.</numerusform>
            <numerusform>%Ln passages that were deleted with tracked changes were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present, of no single sign</source>
        <comment>factors at a site</comment>
        <translation>
            <numerusform>%Ln present, of no single sign</numerusform>
            <numerusform>%Ln present, of no single sign</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n references</source>
        <comment>found by a search</comment>
        <translation>
            <numerusform>%Ln reference</numerusform>
            <numerusform>%Ln references</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n references</source>
        <comment>in a table</comment>
        <translation>
            <numerusform>%Ln reference</numerusform>
            <numerusform>%Ln references</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews</source>
        <comment>in the library</comment>
        <translation>
            <numerusform>%Ln review</numerusform>
            <numerusform>%Ln reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews</source>
        <comment>on the command line</comment>
        <translation>
            <numerusform>%Ln review</numerusform>
            <numerusform>%Ln reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews are in your library with other tables or answers, and were left out. --replace imports them.</source>
        <translation>
            <numerusform>%Ln review is in your library with other tables or answers, and was left out. --replace imports it.</numerusform>
            <numerusform>%Ln reviews are in your library with other tables or answers, and were left out. --replace imports them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews were exported to {path}.</source>
        <translation>
            <numerusform>%Ln review was exported to {path}.</numerusform>
            <numerusform>%Ln reviews were exported to {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <comment>on the command line</comment>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <comment>in a table</comment>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows have fewer cells than the widest row.</source>
        <translation>
            <numerusform>%Ln row has fewer cells than the widest row.</numerusform>
            <numerusform>%Ln rows have fewer cells than the widest row.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows have more or fewer cells than the others.</source>
        <translation>
            <numerusform>%Ln row has more or fewer cells than the others.</numerusform>
            <numerusform>%Ln rows have more or fewer cells than the others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows have no title. Do they continue the one above?</source>
        <translation>
            <numerusform>A row has no title. Does it continue the one above?</numerusform>
            <numerusform>%Ln rows have no title. Do they continue the one above?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved searches</source>
        <comment>in a project</comment>
        <translation>
            <numerusform>%Ln saved search</numerusform>
            <numerusform>%Ln saved searches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved searches</source>
        <comment>that restoring a backup changes</comment>
        <translation>
            <numerusform>%Ln saved search</numerusform>
            <numerusform>%Ln saved searches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenarios</source>
        <comment>in a project</comment>
        <translation>
            <numerusform>%Ln scenario</numerusform>
            <numerusform>%Ln scenarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenarios</source>
        <comment>that restoring a backup changes</comment>
        <translation>
            <numerusform>%Ln scenario</numerusform>
            <numerusform>%Ln scenarios</numerusform>
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
        <source>%n sites</source>
        <comment>that restoring a backup changes</comment>
        <translation>
            <numerusform>%Ln site</numerusform>
            <numerusform>%Ln sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stars</source>
        <comment>of the reader</comment>
        <translation>
            <numerusform>%Ln star</numerusform>
            <numerusform>%Ln stars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stars</source>
        <comment>in a project</comment>
        <translation>
            <numerusform>%Ln star</numerusform>
            <numerusform>%Ln stars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements</source>
        <comment>on the command line</comment>
        <translation>
            <numerusform>%Ln statement</numerusform>
            <numerusform>%Ln statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements: {roles}</source>
        <comment>on the command line</comment>
        <translation>
            <numerusform>%Ln statement: {roles}</numerusform>
            <numerusform>%Ln statements: {roles}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies</source>
        <comment>in a review</comment>
        <translation>
            <numerusform>%Ln study</numerusform>
            <numerusform>%Ln studies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies</source>
        <translation>
            <numerusform>%Ln study</numerusform>
            <numerusform>%Ln studies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies ({printed} printed in the source) · {source}</source>
        <comment>of a theme, and where it is from</comment>
        <translation>
            <numerusform>%Ln study ({printed} printed in the source) · {source}</numerusform>
            <numerusform>%Ln studies ({printed} printed in the source) · {source}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies are cited, {printed} are printed</source>
        <translation>
            <numerusform>%Ln study is cited, {printed} are printed</numerusform>
            <numerusform>%Ln studies are cited, {printed} are printed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies of {review}, by the themes that cite them</source>
        <translation>
            <numerusform>%Ln study of {review}, by the themes that cite it</numerusform>
            <numerusform>%Ln studies of {review}, by the themes that cite them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies · {source}</source>
        <comment>of a theme, and where it is from</comment>
        <translation>
            <numerusform>%Ln study · {source}</numerusform>
            <numerusform>%Ln studies · {source}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies, {studies}, no longer count in one stream: {stream}.</source>
        <comment>of studies that still count in another stream</comment>
        <translation>
            <numerusform>{studies} no longer counts in one stream: {stream}.</numerusform>
            <numerusform>%Ln studies, {studies}, no longer count in one stream: {stream}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables inside cells were read as lines of their cells.</source>
        <translation>
            <numerusform>%Ln table inside a cell was read as lines of its cell.</numerusform>
            <numerusform>%Ln tables inside cells were read as lines of their cells.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables of replies or reviewers&apos; reports were left out.</source>
        <translation>
            <numerusform>%Ln table of a reply or a reviewer&apos;s report was left out.</numerusform>
            <numerusform>%Ln tables of replies or reviewers&apos; reports were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <comment>in a review</comment>
        <translation>
            <numerusform>%Ln theme</numerusform>
            <numerusform>%Ln themes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <comment>found by a search</comment>
        <translation>
            <numerusform>%Ln theme</numerusform>
            <numerusform>%Ln themes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <comment>in a table</comment>
        <translation>
            <numerusform>%Ln theme</numerusform>
            <numerusform>%Ln themes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <comment>The size of a report</comment>
        <translation>
            <numerusform>%Ln theme</numerusform>
            <numerusform>%Ln themes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <translation>
            <numerusform>%Ln theme</numerusform>
            <numerusform>%Ln themes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes found by the search “{query}”</source>
        <translation>
            <numerusform>%Ln theme found by the search “{query}”</numerusform>
            <numerusform>%Ln themes found by the search “{query}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes found by the search “{query}” in {within} only</source>
        <translation>
            <numerusform>%Ln theme found by the search “{query}” in {within} only</numerusform>
            <numerusform>%Ln themes found by the search “{query}” in {within} only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes selected by hand</source>
        <translation>
            <numerusform>%Ln theme selected by hand</numerusform>
            <numerusform>%Ln themes selected by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes written to {path} ({size} kB).</source>
        <translation>
            <numerusform>%Ln theme written to {path} ({size} kB).</numerusform>
            <numerusform>%Ln themes written to {path} ({size} kB).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n titles</source>
        <comment>found by a search</comment>
        <translation>
            <numerusform>%Ln title</numerusform>
            <numerusform>%Ln titles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to build</source>
        <comment>factors at a site</comment>
        <translation>
            <numerusform>%Ln to build</numerusform>
            <numerusform>%Ln to build</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to find out</source>
        <comment>factors at a site</comment>
        <translation>
            <numerusform>%Ln to find out</numerusform>
            <numerusform>%Ln to find out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a sign</source>
        <comment>contextual factors by their signs</comment>
        <translation>
            <numerusform>%Ln without a sign</numerusform>
            <numerusform>%Ln without a sign</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A recipe is for one table, and %n were chosen.</source>
        <translation>
            <numerusform>A recipe is for one table, and %Ln was chosen.</numerusform>
            <numerusform>A recipe is for one table, and %Ln were chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n are on the next page</source>
        <translation>
            <numerusform>It is on the next page</numerusform>
            <numerusform>All %Ln are on the next page</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n characters were read.</source>
        <comment>on the command line</comment>
        <translation>
            <numerusform>%Ln character was read.</numerusform>
            <numerusform>All %Ln characters were read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n notes…</source>
        <translation>
            <numerusform>%Ln note…</numerusform>
            <numerusform>All %Ln notes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n studies remain.</source>
        <translation>
            <numerusform>The study remains.</numerusform>
            <numerusform>All %Ln studies remain.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n themes</source>
        <translation>
            <numerusform>The only theme (%Ln)</numerusform>
            <numerusform>All %Ln themes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Are the %n section rows groups of themes?</source>
        <translation>
            <numerusform>Is the section row a group of themes?</numerusform>
            <numerusform>Are the %Ln section rows groups of themes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bytes that are not text were found in {places}, and in %n other places.</source>
        <translation>
            <numerusform>Bytes that are not text were found in {places}, and in %Ln other place.</numerusform>
            <numerusform>Bytes that are not text were found in {places}, and in %Ln other places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cited in %n themes</source>
        <translation>
            <numerusform>Cited in %Ln theme</numerusform>
            <numerusform>Cited in %Ln themes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n entries.</source>
        <comment>of a project</comment>
        <translation>
            <numerusform>Imported %Ln entry.</numerusform>
            <numerusform>Imported %Ln entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n reviews.</source>
        <translation>
            <numerusform>Imported %Ln review.</numerusform>
            <numerusform>Imported %Ln reviews.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n tables of {key}.</source>
        <translation>
            <numerusform>Imported %Ln table of {key}.</numerusform>
            <numerusform>Imported %Ln tables of {key}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Text that a spreadsheet could read as a formula gets an apostrophe: %n cells.</source>
        <translation>
            <numerusform>Text that a spreadsheet could read as a formula gets an apostrophe: %Ln cell.</numerusform>
            <numerusform>Text that a spreadsheet could read as a formula gets an apostrophe: %Ln cells.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The latest {shown} of %n notes.</source>
        <translation>
            <numerusform>The latest {shown} of %Ln note.</numerusform>
            <numerusform>The latest {shown} of %Ln notes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name has more than %n characters.</source>
        <translation>
            <numerusform>The name has more than %Ln character.</numerusform>
            <numerusform>The name has more than %Ln characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The printed number of studies agrees with the studies cited in all %n themes.</source>
        <translation>
            <numerusform>The printed number of studies agrees with the studies cited in the theme.</numerusform>
            <numerusform>The printed number of studies agrees with the studies cited in all %Ln themes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same applies to %n more citations.</source>
        <translation>
            <numerusform>The same applies to %Ln more citation.</numerusform>
            <numerusform>The same applies to %Ln more citations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same words are in %n themes: “{text}”</source>
        <translation>
            <numerusform>The same words are in %Ln theme: “{text}”</numerusform>
            <numerusform>The same words are in %Ln themes: “{text}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Themes of %n reviews</source>
        <comment>Title of a page</comment>
        <translation>
            <numerusform>Themes of %Ln review</numerusform>
            <numerusform>Themes of %Ln reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n errors in this file. Nothing was imported from it.</source>
        <translation>
            <numerusform>There is %Ln error in this file. Nothing was imported from it.</numerusform>
            <numerusform>There are %Ln errors in this file. Nothing was imported from it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n tables in {name}.</source>
        <translation>
            <numerusform>There is %Ln table in {name}.</numerusform>
            <numerusform>There are %Ln tables in {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Where {contexts}, %n components, {component}, work through {mechanism} towards {outcome} [{evidence}].</source>
        <comment>what a theme says in one sentence; the number is that of the components</comment>
        <translation>
            <numerusform>Where {contexts}, {component} works through {mechanism} towards {outcome} [{evidence}].</numerusform>
            <numerusform>Where {contexts}, %Ln components, {component}, work through {mechanism} towards {outcome} [{evidence}].</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Where {contexts}, %n components, {component}, work through {mechanism} towards {outcome}, although this is hindered by {barriers} [{evidence}].</source>
        <comment>what a theme says in one sentence; the number is that of the components</comment>
        <translation>
            <numerusform>Where {contexts}, {component} works through {mechanism} towards {outcome}, although this is hindered by {barriers} [{evidence}].</numerusform>
            <numerusform>Where {contexts}, %Ln components, {component}, work through {mechanism} towards {outcome}, although this is hindered by {barriers} [{evidence}].</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would rest on no study: none of %n remains.</source>
        <comment>of a theme</comment>
        <translation>
            <numerusform>Would rest on no study: the only one is left out.</numerusform>
            <numerusform>Would rest on no study: none of %Ln remains.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a list of %n values is expected here</source>
        <comment>in JSON</comment>
        <translation>
            <numerusform>a list of %Ln value is expected here</numerusform>
            <numerusform>a list of %Ln values is expected here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and from %n more files</source>
        <translation>
            <numerusform>and from %Ln more file</numerusform>
            <numerusform>and from %Ln more files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it holds more than %n values.</source>
        <translation>
            <numerusform>it holds more than %Ln value.</numerusform>
            <numerusform>it holds more than %Ln values.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it is longer than %n characters</source>
        <translation>
            <numerusform>it is longer than %Ln character</numerusform>
            <numerusform>it is longer than %Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n columns</source>
        <comment>an error in a recipe</comment>
        <translation>
            <numerusform>more than %Ln column</numerusform>
            <numerusform>more than %Ln columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n references</source>
        <translation>
            <numerusform>more than %Ln reference</numerusform>
            <numerusform>more than %Ln references</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n rows</source>
        <comment>an error in a recipe</comment>
        <translation>
            <numerusform>more than %Ln row</numerusform>
            <numerusform>more than %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n themes</source>
        <translation>
            <numerusform>more than %Ln theme</numerusform>
            <numerusform>more than %Ln themes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first} within %n words of {second}</source>
        <translation>
            <numerusform>{first} within %Ln word of {second}</numerusform>
            <numerusform>{first} within %Ln words of {second}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{hits} in %n references</source>
        <translation>
            <numerusform>{hits} in %Ln reference</numerusform>
            <numerusform>{hits} in %Ln references</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{hits} in %n themes</source>
        <translation>
            <numerusform>{hits} in %Ln theme</numerusform>
            <numerusform>{hits} in %Ln themes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{hits} in %n themes; {references}</source>
        <translation>
            <numerusform>{hits} in %Ln theme; {references}</numerusform>
            <numerusform>{hits} in %Ln themes; {references}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{left} of %n studies remain, in one stream only: {stream}.</source>
        <translation>
            <numerusform>{left} of %Ln study remains, in one stream only: {stream}.</numerusform>
            <numerusform>{left} of %Ln studies remain, in one stream only: {stream}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{left} of %n studies remain.</source>
        <translation>
            <numerusform>{left} of %Ln study remains.</numerusform>
            <numerusform>{left} of %Ln studies remain.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} of %n barriers to plan for</source>
        <comment>at a site</comment>
        <translation>
            <numerusform>{number} of %Ln barrier to plan for</numerusform>
            <numerusform>{number} of %Ln barriers to plan for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} of %n enablers in place</source>
        <comment>at a site</comment>
        <translation>
            <numerusform>{number} of %Ln enabler in place</numerusform>
            <numerusform>{number} of %Ln enablers in place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{review}: {unknown} of %n studies have no citation.</source>
        <translation>
            <numerusform>{review}: {unknown} of %Ln study has no citation.</numerusform>
            <numerusform>{review}: {unknown} of %Ln studies have no citation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{studies} of %n studies and {left} of {appraisals} count</source>
        <translation>
            <numerusform>{studies} of %Ln study and {left} of {appraisals} count</numerusform>
            <numerusform>{studies} of %Ln studies and {left} of {appraisals} count</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{theme}: N = {printed} is printed, and %n studies are cited.</source>
        <translation>
            <numerusform>{theme}: N = {printed} is printed, and %Ln study is cited.</numerusform>
            <numerusform>{theme}: N = {printed} is printed, and %Ln studies are cited.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %Ln more.</numerusform>
            <numerusform>… and %Ln more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttachBar</name>
    <message numerus="yes">
        <source>Attach %n citations</source>
        <translation>
            <numerusform>Attach %Ln citation</numerusform>
            <numerusform>Attach %Ln citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This page is of {review}, which is in your library. Attach its reference list: {count} of %n references.</source>
        <translation>
            <numerusform>This page is of {review}, which is in your library. Attach its reference list: {count} of %Ln reference.</numerusform>
            <numerusform>This page is of {review}, which is in your library. Attach its reference list: {count} of %Ln references.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttachBox</name>
    <message numerus="yes">
        <source>{count} of %n cited references are in it.</source>
        <translation>
            <numerusform>{count} of %Ln cited reference is in it.</numerusform>
            <numerusform>{count} of %Ln cited references are in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkActions</name>
    <message numerus="yes">
        <source>%n notes copied.</source>
        <translation>
            <numerusform>%Ln note copied.</numerusform>
            <numerusform>%Ln notes copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes deleted permanently.</source>
        <translation>
            <numerusform>%Ln note deleted permanently.</numerusform>
            <numerusform>%Ln notes deleted permanently.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n notes permanently?</source>
        <translation>
            <numerusform>Delete %Ln note permanently?</numerusform>
            <numerusform>Delete %Ln notes permanently?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change colour of %n notes</source>
        <translation>
            <numerusform>change colour</numerusform>
            <numerusform>change colour of %Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n notes</source>
        <translation>
            <numerusform>delete note</numerusform>
            <numerusform>delete %Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n notes permanently</source>
        <translation>
            <numerusform>delete note permanently</numerusform>
            <numerusform>delete %Ln notes permanently</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>restore %n notes</source>
        <translation>
            <numerusform>restore note</numerusform>
            <numerusform>restore %Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tag %n notes</source>
        <translation>
            <numerusform>tag note</numerusform>
            <numerusform>tag %Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>untag %n notes</source>
        <translation>
            <numerusform>untag note</numerusform>
            <numerusform>untag %Ln notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CitationAttaching</name>
    <message numerus="yes">
        <source>%n citations attached. Undo with {keys}.</source>
        <translation>
            <numerusform>%Ln citation attached. Undo with {keys}.</numerusform>
            <numerusform>%Ln citations attached. Undo with {keys}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Preparing %n citations…</source>
        <translation>
            <numerusform>Preparing %Ln citation…</numerusform>
            <numerusform>Preparing %Ln citations…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>attach %n citations</source>
        <translation>
            <numerusform>attach citation</numerusform>
            <numerusform>attach %Ln citations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Citations</name>
    <message numerus="yes">
        <source>%n citations copied.</source>
        <translation>
            <numerusform>%Ln citation copied.</numerusform>
            <numerusform>%Ln citations copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citations copied. Selected references without a citation: {number}.</source>
        <translation>
            <numerusform>%Ln citation copied. Selected references without a citation: {number}.</numerusform>
            <numerusform>%Ln citations copied. Selected references without a citation: {number}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonSide</name>
    <message numerus="yes">
        <source>%n different studies</source>
        <translation>
            <numerusform>%Ln different study</numerusform>
            <numerusform>%Ln different studies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first} and {second} share %n studies.</source>
        <translation>
            <numerusform>{first} and {second} share %Ln study.</numerusform>
            <numerusform>{first} and {second} share %Ln studies.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonTab</name>
    <message numerus="yes">
        <source>%n themes are compared: remove one first.</source>
        <translation>
            <numerusform>%Ln theme is compared: remove one first.</numerusform>
            <numerusform>%Ln themes are compared: remove one first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first {number} of %n ticked themes are compared.</source>
        <translation>
            <numerusform>The first {number} of %Ln ticked theme is compared.</numerusform>
            <numerusform>The first {number} of %Ln ticked themes are compared.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContextDetails</name>
    <message numerus="yes">
        <source>%n factors of this label are not in your library now.</source>
        <translation>
            <numerusform>%Ln factor of this label is not in your library now.</numerusform>
            <numerusform>%Ln factors of this label are not in your library now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more factors are in the list.</source>
        <translation>
            <numerusform>%Ln more factor is in the list.</numerusform>
            <numerusform>%Ln more factors are in the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{factors}, in %n themes</source>
        <translation>
            <numerusform>{factors}, in %Ln theme</numerusform>
            <numerusform>{factors}, in %Ln themes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContextsPage</name>
    <message numerus="yes">
        <source>%n barriers</source>
        <translation>
            <numerusform>%Ln barrier</numerusform>
            <numerusform>%Ln barriers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n both</source>
        <comment>contextual factors that enable and hinder</comment>
        <translation>
            <numerusform>%Ln both</numerusform>
            <numerusform>%Ln both</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enablers</source>
        <translation>
            <numerusform>%Ln enabler</numerusform>
            <numerusform>%Ln enablers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsigned</source>
        <comment>contextual factors</comment>
        <translation>
            <numerusform>%Ln unsigned</numerusform>
            <numerusform>%Ln unsigned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContextsTab</name>
    <message numerus="yes">
        <source>%n carry a label of yours</source>
        <comment>contextual factors</comment>
        <translation>
            <numerusform>%Ln carries a label of yours</numerusform>
            <numerusform>%Ln carry a label of yours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataTableDialog</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DifferencesDialog</name>
    <message numerus="yes">
        <source>%n of your notes would lose their places and become unplaced notes.</source>
        <translation>
            <numerusform>%Ln of your notes would lose its place and become an unplaced note.</numerusform>
            <numerusform>%Ln of your notes would lose their places and become unplaced notes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes differ from what is in your library.</source>
        <translation>
            <numerusform>%Ln theme differs from what is in your library.</numerusform>
            <numerusform>%Ln themes differ from what is in your library.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportNotesDialog</name>
    <message numerus="yes">
        <source>%n notes written to {path}.</source>
        <translation>
            <numerusform>%Ln note written to {path}.</numerusform>
            <numerusform>%Ln notes written to {path}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportProjectDialog</name>
    <message numerus="yes">
        <source>Include the %n imported &amp;reviews (files of {size})</source>
        <translation>
            <numerusform>Include the imported &amp;review (files of {size})</numerusform>
            <numerusform>Include the %Ln imported &amp;reviews (files of {size})</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportReferencesDialog</name>
    <message numerus="yes">
        <source>%n references have no citation and are listed by number and review.</source>
        <translation>
            <numerusform>%Ln reference has no citation and is listed by number and review.</numerusform>
            <numerusform>%Ln references have no citation and are listed by number and review.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n references written to {path}.</source>
        <translation>
            <numerusform>%Ln reference written to {path}.</numerusform>
            <numerusform>%Ln references written to {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n references.</source>
        <translation>
            <numerusform>%Ln reference.</numerusform>
            <numerusform>%Ln references.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stored citations belong to references that this evidence does not have.</source>
        <translation>
            <numerusform>%Ln stored citation belongs to a reference that this evidence does not have.</numerusform>
            <numerusform>%Ln stored citations belong to references that this evidence does not have.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n are shown.</source>
        <translation>
            <numerusform>Only the first is shown.</numerusform>
            <numerusform>Only the first %Ln are shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message numerus="yes">
        <source>%n cells have an apostrophe to prevent formulas.</source>
        <translation>
            <numerusform>%Ln cell has an apostrophe to prevent formulas.</numerusform>
            <numerusform>%Ln cells have an apostrophe to prevent formulas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows written to {name}.</source>
        <translation>
            <numerusform>%Ln row written to {name}.</numerusform>
            <numerusform>%Ln rows written to {name}.</numerusform>
        </translation>
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
            <numerusform>%Ln theme</numerusform>
            <numerusform>%Ln themes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes and references</source>
        <translation>
            <numerusform>%Ln theme or reference</numerusform>
            <numerusform>%Ln themes and references</numerusform>
        </translation>
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
</context>
<context>
    <name>FindingWriter</name>
    <message numerus="yes">
        <source>%n more findings are listed by the command “audit”.</source>
        <translation>
            <numerusform>%Ln more finding is listed by the command “audit”.</numerusform>
            <numerusform>%Ln more findings are listed by the command “audit”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message numerus="yes">
        <source>%n cells would be stored as printed</source>
        <translation>
            <numerusform>%Ln cell would be stored as printed</numerusform>
            <numerusform>%Ln cells would be stored as printed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contextual factors</source>
        <translation>
            <numerusform>%Ln contextual factor</numerusform>
            <numerusform>%Ln contextual factors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%Ln finding</numerusform>
            <numerusform>%Ln findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mechanisms</source>
        <translation>
            <numerusform>%Ln mechanism</numerusform>
            <numerusform>%Ln mechanisms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcomes</source>
        <translation>
            <numerusform>%Ln outcome</numerusform>
            <numerusform>%Ln outcomes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n references</source>
        <translation>
            <numerusform>%Ln reference</numerusform>
            <numerusform>%Ln references</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <translation>
            <numerusform>%Ln theme</numerusform>
            <numerusform>%Ln themes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n tables</source>
        <translation>
            <numerusform>Import %Ln table</numerusform>
            <numerusform>Import %Ln tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n themes</source>
        <translation>
            <numerusform>Import %Ln theme</numerusform>
            <numerusform>Import %Ln themes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HitCounter</name>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%Ln result</numerusform>
            <numerusform>%Ln results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportNotesDialog</name>
    <message numerus="yes">
        <source>%n changed on both sides</source>
        <translation>
            <numerusform>%Ln changed on both sides</numerusform>
            <numerusform>%Ln changed on both sides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer than mine</source>
        <translation>
            <numerusform>%Ln newer than mine</numerusform>
            <numerusform>%Ln newer than mine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older than mine</source>
        <translation>
            <numerusform>%Ln older than mine</numerusform>
            <numerusform>%Ln older than mine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on other evidence, not imported</source>
        <translation>
            <numerusform>%Ln on other evidence, not imported</numerusform>
            <numerusform>%Ln on other evidence, not imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stars among them</source>
        <translation>
            <numerusform>%Ln star among them</numerusform>
            <numerusform>%Ln stars among them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that I deleted</source>
        <translation>
            <numerusform>%Ln that I deleted</numerusform>
            <numerusform>%Ln that I deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%Ln the same</numerusform>
            <numerusform>%Ln the same</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportProjectDialog</name>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%Ln already here</numerusform>
            <numerusform>%Ln already here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that I deleted</source>
        <translation>
            <numerusform>%Ln that I deleted</numerusform>
            <numerusform>%Ln that I deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that differ from mine</source>
        <translation>
            <numerusform>%Ln that differs from mine</numerusform>
            <numerusform>%Ln that differ from mine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <translation>
            <numerusform>%Ln theme</numerusform>
            <numerusform>%Ln themes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import the %n &amp;reviews that you do not have ({themes}):</source>
        <translation>
            <numerusform>Import the &amp;review that you do not have ({themes}):</numerusform>
            <numerusform>Import the %Ln &amp;reviews that you do not have ({themes}):</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReviewsDialog</name>
    <message numerus="yes">
        <source>In your library; %n themes differ</source>
        <translation>
            <numerusform>In your library; %Ln theme differs</numerusform>
            <numerusform>In your library; %Ln themes differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message numerus="yes">
        <source>%n citations attached</source>
        <translation>
            <numerusform>%Ln citation attached</numerusform>
            <numerusform>%Ln citations attached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citations attached. Undo with {keys}.</source>
        <translation>
            <numerusform>%Ln citation attached. Undo with {keys}.</numerusform>
            <numerusform>%Ln citations attached. Undo with {keys}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes could not be placed and are listed as unplaced</source>
        <translation>
            <numerusform>%Ln note could not be placed and is listed as unplaced</numerusform>
            <numerusform>%Ln notes could not be placed and are listed as unplaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes imported</source>
        <translation>
            <numerusform>%Ln theme imported</numerusform>
            <numerusform>%Ln themes imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelCommands</name>
    <message numerus="yes">
        <source>%n contextual factors copied.</source>
        <translation>
            <numerusform>%Ln contextual factor copied.</numerusform>
            <numerusform>%Ln contextual factors copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Labelling</name>
    <message numerus="yes">
        <source>%n contextual factors carry the label “{name}” now.</source>
        <translation>
            <numerusform>%Ln contextual factor carries the label “{name}” now.</numerusform>
            <numerusform>%Ln contextual factors carry the label “{name}” now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One of your labels, or a new one, for %n contextual factors:</source>
        <translation>
            <numerusform>One of your labels, or a new one, for the contextual factor:</numerusform>
            <numerusform>One of your labels, or a new one, for %Ln contextual factors:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>label %n contextual factors</source>
        <translation>
            <numerusform>label %Ln contextual factor</numerusform>
            <numerusform>label %Ln contextual factors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove a label from %n contextual factors</source>
        <translation>
            <numerusform>remove a label from %Ln contextual factor</numerusform>
            <numerusform>remove a label from %Ln contextual factors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListAttaching</name>
    <message numerus="yes">
        <source>attach %n citations</source>
        <translation>
            <numerusform>attach citation</numerusform>
            <numerusform>attach %Ln citations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LongExport</name>
    <message numerus="yes">
        <source>Writing %n rows…</source>
        <translation>
            <numerusform>Writing %Ln row…</numerusform>
            <numerusform>Writing %Ln rows…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message numerus="yes">
        <source>%n distinct</source>
        <comment>studies</comment>
        <translation>
            <numerusform>%Ln distinct</numerusform>
            <numerusform>%Ln distinct</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatchDialog</name>
    <message numerus="yes">
        <source>%n citations attached before will be replaced.</source>
        <translation>
            <numerusform>%Ln citation attached before will be replaced.</numerusform>
            <numerusform>%Ln citations attached before will be replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} citations are matched.</source>
        <translation>
            <numerusform>%Ln of {total} citations is matched.</numerusform>
            <numerusform>%Ln of {total} citations are matched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attach %n citations</source>
        <translation>
            <numerusform>Attach %Ln citation</numerusform>
            <numerusform>Attach %Ln citations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissingCitations</name>
    <message numerus="yes">
        <source>No citation yet for %n references: the source table gives only their numbers.</source>
        <translation>
            <numerusform>No citation yet for %Ln reference: the source table gives only its number.</numerusform>
            <numerusform>No citation yet for %Ln references: the source table gives only their numbers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotebookPane</name>
    <message numerus="yes">
        <source>%n listed</source>
        <translation>
            <numerusform>%Ln listed</numerusform>
            <numerusform>%Ln listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageSharing</name>
    <message numerus="yes">
        <source>%n themes written to {name} ({size}).</source>
        <translation>
            <numerusform>%Ln theme written to {name} ({size}).</numerusform>
            <numerusform>%Ln themes written to {name} ({size}).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaletteView</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassagesPage</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %Ln more</numerusform>
            <numerusform>Show %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintCommands</name>
    <message numerus="yes">
        <source>%n themes found by the search</source>
        <translation>
            <numerusform>%Ln theme found by the search</numerusform>
            <numerusform>%Ln themes found by the search</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked themes</source>
        <translation>
            <numerusform>%Ln ticked theme</numerusform>
            <numerusform>%Ln ticked themes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n themes</source>
        <translation>
            <numerusform>The only theme (%Ln)</numerusform>
            <numerusform>All %Ln themes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintWindow</name>
    <message numerus="yes">
        <source>%n themes are printed as they are read, with your notes.</source>
        <translation>
            <numerusform>%Ln theme is printed as it is read, with your notes.</numerusform>
            <numerusform>%Ln themes are printed as they are read, with your notes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes are printed as they are read, without your notes.</source>
        <translation>
            <numerusform>%Ln theme is printed as it is read, without your notes.</numerusform>
            <numerusform>%Ln themes are printed as they are read, without your notes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes are printed on a page each, with your notes.</source>
        <translation>
            <numerusform>%Ln theme is printed on a page, with your notes.</numerusform>
            <numerusform>%Ln themes are printed on a page each, with your notes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes are printed on a page each, without your notes.</source>
        <translation>
            <numerusform>%Ln theme is printed on a page, without your notes.</numerusform>
            <numerusform>%Ln themes are printed on a page each, without your notes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message numerus="yes">
        <source>%n entries imported. Undo with {key}.</source>
        <translation>
            <numerusform>%Ln entry imported. Undo with {key}.</numerusform>
            <numerusform>%Ln entries imported. Undo with {key}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message numerus="yes">
        <source>%n to know</source>
        <translation>
            <numerusform>%Ln to know</numerusform>
            <numerusform>%Ln to know</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%Ln to look at</numerusform>
            <numerusform>%Ln to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>%Ln to settle</numerusform>
            <numerusform>%Ln to settle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReferencesList</name>
    <message numerus="yes">
        <source>The table cites %n references. The file has no list of references.</source>
        <translation>
            <numerusform>The table cites %Ln reference. The file has no list of references.</numerusform>
            <numerusform>The table cites %Ln references. The file has no list of references.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The table cites %n references; {found} are in the list of the file.</source>
        <translation>
            <numerusform>The table cites %Ln reference; {found} are in the list of the file.</numerusform>
            <numerusform>The table cites %Ln references; {found} are in the list of the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reopening</name>
    <message numerus="yes">
        <source>%n themes of that export are not in this evidence.</source>
        <translation>
            <numerusform>%Ln theme of that export is not in this evidence.</numerusform>
            <numerusform>%Ln themes of that export are not in this evidence.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewFiles</name>
    <message numerus="yes">
        <source>%n notes could not be placed and are listed as unplaced.</source>
        <translation>
            <numerusform>%Ln note could not be placed and is listed as unplaced.</numerusform>
            <numerusform>%Ln notes could not be placed and are listed as unplaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews exported to {file}</source>
        <translation>
            <numerusform>%Ln review exported to {file}</numerusform>
            <numerusform>%Ln reviews exported to {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews imported. Undo with {key}.</source>
        <translation>
            <numerusform>%Ln review imported. Undo with {key}.</numerusform>
            <numerusform>%Ln reviews imported. Undo with {key}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message numerus="yes">
        <source>Export %n themes…</source>
        <translation>
            <numerusform>Export %Ln theme…</numerusform>
            <numerusform>Export %Ln themes…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message numerus="yes">
        <source>Include my &amp;labels of contextual factors (%n)</source>
        <translation>
            <numerusform>Include my &amp;labels of contextual factors (%Ln)</numerusform>
            <numerusform>Include my &amp;labels of contextual factors (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Include my &amp;notes (%n)</source>
        <translation>
            <numerusform>Include my &amp;notes (%Ln)</numerusform>
            <numerusform>Include my &amp;notes (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Include the &amp;citations attached (%n)</source>
        <translation>
            <numerusform>Include the &amp;citations attached (%Ln)</numerusform>
            <numerusform>Include the &amp;citations attached (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SitePlan</name>
    <message numerus="yes">
        <source>%n more factors are in the saved sheet.</source>
        <translation>
            <numerusform>%Ln more factor is in the saved sheet.</numerusform>
            <numerusform>%Ln more factors are in the saved sheet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more themes are in the table (T).</source>
        <translation>
            <numerusform>%Ln more theme is in the table (T).</numerusform>
            <numerusform>%Ln more themes are in the table (T).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SiteScope</name>
    <message numerus="yes">
        <source>%n ticked themes</source>
        <translation>
            <numerusform>%Ln ticked theme</numerusform>
            <numerusform>%Ln ticked themes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpokenRows</name>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%Ln hit</numerusform>
            <numerusform>%Ln hits</numerusform>
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
            <numerusform>%Ln study</numerusform>
            <numerusform>%Ln studies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <translation>
            <numerusform>%Ln theme</numerusform>
            <numerusform>%Ln themes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n appraisals</source>
        <translation>
            <numerusform>%Ln appraisal</numerusform>
            <numerusform>%Ln appraisals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes saved</source>
        <translation>
            <numerusform>%Ln note saved</numerusform>
            <numerusform>%Ln notes saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes, saved</source>
        <translation>
            <numerusform>%Ln note, saved</numerusform>
            <numerusform>%Ln notes, saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n references</source>
        <translation>
            <numerusform>%Ln reference</numerusform>
            <numerusform>%Ln references</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stars</source>
        <translation>
            <numerusform>%Ln star</numerusform>
            <numerusform>%Ln stars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <translation>
            <numerusform>%Ln theme</numerusform>
            <numerusform>%Ln themes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes ticked</source>
        <translation>
            <numerusform>%Ln theme ticked</numerusform>
            <numerusform>%Ln themes ticked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StreamsPage</name>
    <message numerus="yes">
        <source>%n more themes are in the table behind it (T).</source>
        <translation>
            <numerusform>%Ln more theme is in the table behind it (T).</numerusform>
            <numerusform>%Ln more themes are in the table behind it (T).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableChooser</name>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes under the table</source>
        <translation>
            <numerusform>%Ln note under the table</numerusform>
            <numerusform>%Ln notes under the table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables in this file</source>
        <translation>
            <numerusform>%Ln table in this file</numerusform>
            <numerusform>%Ln tables in this file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThemePage</name>
    <message numerus="yes">
        <source>%n studies</source>
        <translation>
            <numerusform>%Ln study</numerusform>
            <numerusform>%Ln studies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThemePreview</name>
    <message numerus="yes">
        <source>%n references</source>
        <translation>
            <numerusform>%Ln reference</numerusform>
            <numerusform>%Ln references</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoHistory</name>
    <message numerus="yes">
        <source>Saving %n changes…</source>
        <translation>
            <numerusform>Saving %Ln change…</numerusform>
            <numerusform>Saving %Ln changes…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatCountsModel</name>
    <message numerus="yes">
        <source>%n appraisals</source>
        <translation>
            <numerusform>%Ln appraisal</numerusform>
            <numerusform>%Ln appraisals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <translation>
            <numerusform>%Ln theme</numerusform>
            <numerusform>%Ln themes</numerusform>
        </translation>
    </message>
</context>
</TS>
