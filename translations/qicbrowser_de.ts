<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n absent, of no single sign</source>
        <comment>factors at a site</comment>
        <translation>
            <numerusform>%Ln nicht vorhanden, ohne einheitliches Vorzeichen</numerusform>
            <numerusform>%Ln nicht vorhanden, ohne einheitliches Vorzeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appraisals</source>
        <translation>
            <numerusform>%Ln Bewertung</numerusform>
            <numerusform>%Ln Bewertungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n barriers</source>
        <comment>contextual factors by their signs</comment>
        <translation>
            <numerusform>%Ln Barriere</numerusform>
            <numerusform>%Ln Barrieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n both enabling and hindering</source>
        <comment>contextual factors by their signs</comment>
        <translation>
            <numerusform>%Ln sowohl fördernd als auch hemmend</numerusform>
            <numerusform>%Ln sowohl fördernd als auch hemmend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells run beyond the end of their rows, and were shortened.</source>
        <translation>
            <numerusform>%Ln Zelle reicht über das Ende ihrer Zeile hinaus und wurde gekürzt.</numerusform>
            <numerusform>%Ln Zellen reichen über das Ende ihrer Zeilen hinaus und wurden gekürzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells run over others, and were narrowed.</source>
        <translation>
            <numerusform>%Ln Zelle überdeckt andere und wurde schmaler gemacht.</numerusform>
            <numerusform>%Ln Zellen überdecken andere und wurden schmaler gemacht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells were corrected:</source>
        <translation>
            <numerusform>%Ln Zelle wurde korrigiert:</numerusform>
            <numerusform>%Ln Zellen wurden korrigiert:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells were kept as printed:</source>
        <translation>
            <numerusform>%Ln Zelle wurde wie gedruckt beibehalten:</numerusform>
            <numerusform>%Ln Zellen wurden wie gedruckt beibehalten:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citations</source>
        <comment>that restoring a backup changes</comment>
        <translation>
            <numerusform>%Ln Literaturangabe</numerusform>
            <numerusform>%Ln Literaturangaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citations</source>
        <comment>in a project</comment>
        <translation>
            <numerusform>%Ln Literaturangabe</numerusform>
            <numerusform>%Ln Literaturangaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citations attached</source>
        <translation>
            <numerusform>%Ln Literaturangabe angefügt</numerusform>
            <numerusform>%Ln Literaturangaben angefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citations in the file match this reference by {ground}.</source>
        <translation>
            <numerusform>%Ln Literaturangabe der Datei passt zu dieser Referenz über {ground}.</numerusform>
            <numerusform>%Ln Literaturangaben der Datei passen zu dieser Referenz über {ground}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%Ln Spalte</numerusform>
            <numerusform>%Ln Spalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n components, {component}, work through {mechanism} towards {outcome} [{evidence}].</source>
        <comment>what a theme says in one sentence; the number is that of the components</comment>
        <translation>
            <numerusform>{component} wirkt über {mechanism} auf {outcome} hin [{evidence}].</numerusform>
            <numerusform>%Ln Komponenten, {component}, wirken über {mechanism} auf {outcome} hin [{evidence}].</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n components, {component}, work through {mechanism} towards {outcome}, although this is hindered by {barriers} [{evidence}].</source>
        <comment>what a theme says in one sentence; the number is that of the components</comment>
        <translation>
            <numerusform>{component} wirkt über {mechanism} auf {outcome} hin, gehemmt durch {barriers} [{evidence}].</numerusform>
            <numerusform>%Ln Komponenten, {component}, wirken über {mechanism} auf {outcome} hin, gehemmt durch {barriers} [{evidence}].</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contextual factors</source>
        <translation>
            <numerusform>%Ln Kontextfaktor</numerusform>
            <numerusform>%Ln Kontextfaktoren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty columns were left out.</source>
        <translation>
            <numerusform>%Ln leere Spalte wurde ausgelassen.</numerusform>
            <numerusform>%Ln leere Spalten wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty rows were left out.</source>
        <translation>
            <numerusform>%Ln leere Zeile wurde ausgelassen.</numerusform>
            <numerusform>%Ln leere Zeilen wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enablers</source>
        <comment>contextual factors by their signs</comment>
        <translation>
            <numerusform>%Ln Förderfaktor</numerusform>
            <numerusform>%Ln Förderfaktoren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are on reviews that are in the file, but not in your library. --reviews imports them too.</source>
        <translation>
            <numerusform>%Ln Eintrag gehört zu einem Review, das in der Datei, aber nicht in Ihrer Bibliothek ist. Mit --reviews wird es ebenfalls importiert.</numerusform>
            <numerusform>%Ln Einträge gehören zu Reviews, die in der Datei, aber nicht in Ihrer Bibliothek sind. Mit --reviews werden diese ebenfalls importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries contained bytes that are not text, shown as “{mark}”.</source>
        <translation>
            <numerusform>%Ln Eintrag enthielt Bytes, die kein Text sind; sie erscheinen als „{mark}“.</numerusform>
            <numerusform>%Ln Einträge enthielten Bytes, die kein Text sind; sie erscheinen als „{mark}“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries could not be used and are only in that file.</source>
        <translation>
            <numerusform>%Ln Eintrag konnte nicht verwendet werden und steht nur in dieser Datei.</numerusform>
            <numerusform>%Ln Einträge konnten nicht verwendet werden und stehen nur in dieser Datei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries differ from yours, which were kept. --theirs imports them in place of yours.</source>
        <translation>
            <numerusform>%Ln Eintrag weicht von Ihrem ab; Ihrer wurde beibehalten. Mit --theirs wird der andere an seiner Stelle importiert.</numerusform>
            <numerusform>%Ln Einträge weichen von Ihren ab; Ihre wurden beibehalten. Mit --theirs werden die anderen an ihrer Stelle importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n factors are not in your library.</source>
        <comment>of a label</comment>
        <translation>
            <numerusform>%Ln Faktor ist nicht in Ihrer Bibliothek.</numerusform>
            <numerusform>%Ln Faktoren sind nicht in Ihrer Bibliothek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n factors of labels and sites</source>
        <comment>in a project</comment>
        <translation>
            <numerusform>%Ln Faktor von Labels und Standorten</numerusform>
            <numerusform>%Ln Faktoren von Labels und Standorten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formulas have no stored value, and their cells were read as empty.</source>
        <translation>
            <numerusform>%Ln Formel hat keinen gespeicherten Wert; ihre Zelle wurde als leer gelesen.</numerusform>
            <numerusform>%Ln Formeln haben keinen gespeicherten Wert; ihre Zellen wurden als leer gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden columns were read.</source>
        <translation>
            <numerusform>%Ln ausgeblendete Spalte wurde gelesen.</numerusform>
            <numerusform>%Ln ausgeblendete Spalten wurden gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden rows were read.</source>
        <translation>
            <numerusform>%Ln ausgeblendete Zeile wurde gelesen.</numerusform>
            <numerusform>%Ln ausgeblendete Zeilen wurden gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden sheets were read.</source>
        <translation>
            <numerusform>%Ln ausgeblendetes Blatt wurde gelesen.</numerusform>
            <numerusform>%Ln ausgeblendete Blätter wurden gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images in the cells were not read. Check whether they say something that the text does not.</source>
        <translation>
            <numerusform>%Ln Bild in den Zellen wurde nicht gelesen. Prüfen Sie, ob es etwas aussagt, das nicht im Text steht.</numerusform>
            <numerusform>%Ln Bilder in den Zellen wurden nicht gelesen. Prüfen Sie, ob sie etwas aussagen, das nicht im Text steht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n imported reviews</source>
        <comment>in a project</comment>
        <translation>
            <numerusform>%Ln importiertes Review</numerusform>
            <numerusform>%Ln importierte Reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels</source>
        <comment>that restoring a backup changes</comment>
        <translation>
            <numerusform>%Ln Label</numerusform>
            <numerusform>%Ln Labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels</source>
        <comment>in a project</comment>
        <translation>
            <numerusform>%Ln Label</numerusform>
            <numerusform>%Ln Labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks are of factors that are not in your library.</source>
        <translation>
            <numerusform>%Ln Kennzeichnung betrifft einen Faktor, der nicht in Ihrer Bibliothek ist.</numerusform>
            <numerusform>%Ln Kennzeichnungen betreffen Faktoren, die nicht in Ihrer Bibliothek sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks of factors</source>
        <comment>that restoring a backup changes</comment>
        <translation>
            <numerusform>%Ln Kennzeichnung eines Faktors</numerusform>
            <numerusform>%Ln Kennzeichnungen von Faktoren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>at the end of a list</comment>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more on the next page</source>
        <translation>
            <numerusform>Noch %Ln auf der nächsten Seite</numerusform>
            <numerusform>Noch %Ln auf der nächsten Seite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more problems</source>
        <translation>
            <numerusform>%Ln weiteres Problem</numerusform>
            <numerusform>%Ln weitere Probleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more rows of this table come from its continuation.</source>
        <translation>
            <numerusform>%Ln weitere Zeile dieser Tabelle stammt aus ihrer Fortsetzung.</numerusform>
            <numerusform>%Ln weitere Zeilen dieser Tabelle stammen aus ihrer Fortsetzung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n named colours</source>
        <comment>in a project</comment>
        <translation>
            <numerusform>%Ln benannte Farbe</numerusform>
            <numerusform>%Ln benannte Farben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not marked yet</source>
        <comment>factors at a site</comment>
        <translation>
            <numerusform>%Ln noch nicht gekennzeichnet</numerusform>
            <numerusform>%Ln noch nicht gekennzeichnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not relevant</source>
        <comment>factors at a site</comment>
        <translation>
            <numerusform>%Ln nicht relevant</numerusform>
            <numerusform>%Ln nicht relevant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <comment>that restoring a backup changes</comment>
        <translation>
            <numerusform>%Ln Notiz</numerusform>
            <numerusform>%Ln Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <comment>in a report</comment>
        <translation>
            <numerusform>%Ln Notiz</numerusform>
            <numerusform>%Ln Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <comment>in a project</comment>
        <translation>
            <numerusform>%Ln Notiz</numerusform>
            <numerusform>%Ln Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <comment>of the reader</comment>
        <translation>
            <numerusform>%Ln Notiz</numerusform>
            <numerusform>%Ln Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <comment>found by a search</comment>
        <translation>
            <numerusform>%Ln Notiz</numerusform>
            <numerusform>%Ln Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes were recovered from it.</source>
        <translation>
            <numerusform>%Ln Notiz wurde daraus wiederhergestellt.</numerusform>
            <numerusform>%Ln Notizen wurden daraus wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages</source>
        <comment>in a review</comment>
        <translation>
            <numerusform>%Ln Passage</numerusform>
            <numerusform>%Ln Passagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages</source>
        <comment>found by a search</comment>
        <translation>
            <numerusform>%Ln Passage</numerusform>
            <numerusform>%Ln Passagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages that were deleted with tracked changes were left out.</source>
        <translation>
            <numerusform>%Ln Passage, die bei der Änderungsverfolgung gelöscht wurde, wurde ausgelassen.</numerusform>
            <numerusform>%Ln Passagen, die bei der Änderungsverfolgung gelöscht wurden, wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present, of no single sign</source>
        <comment>factors at a site</comment>
        <translation>
            <numerusform>%Ln vorhanden, ohne einheitliches Vorzeichen</numerusform>
            <numerusform>%Ln vorhanden, ohne einheitliches Vorzeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n references</source>
        <comment>in a table</comment>
        <translation>
            <numerusform>%Ln Referenz</numerusform>
            <numerusform>%Ln Referenzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n references</source>
        <comment>found by a search</comment>
        <translation>
            <numerusform>%Ln Referenz</numerusform>
            <numerusform>%Ln Referenzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews</source>
        <comment>on the command line</comment>
        <translation>
            <numerusform>%Ln Review</numerusform>
            <numerusform>%Ln Reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews</source>
        <comment>in the library</comment>
        <translation>
            <numerusform>%Ln Review</numerusform>
            <numerusform>%Ln Reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews are in your library with other tables or answers, and were left out. --replace imports them.</source>
        <translation>
            <numerusform>%Ln Review ist mit anderen Tabellen oder Antworten in Ihrer Bibliothek und wurde ausgelassen. Mit --replace wird es importiert.</numerusform>
            <numerusform>%Ln Reviews sind mit anderen Tabellen oder Antworten in Ihrer Bibliothek und wurden ausgelassen. Mit --replace werden sie importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews were exported to {path}.</source>
        <translation>
            <numerusform>%Ln Review wurde nach {path} exportiert.</numerusform>
            <numerusform>%Ln Reviews wurden nach {path} exportiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <comment>on the command line</comment>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <comment>in a table</comment>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows have fewer cells than the widest row.</source>
        <translation>
            <numerusform>%Ln Zeile hat weniger Zellen als die breiteste Zeile.</numerusform>
            <numerusform>%Ln Zeilen haben weniger Zellen als die breiteste Zeile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows have more or fewer cells than the others.</source>
        <translation>
            <numerusform>%Ln Zeile hat mehr oder weniger Zellen als die anderen.</numerusform>
            <numerusform>%Ln Zeilen haben mehr oder weniger Zellen als die anderen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows have no title. Do they continue the one above?</source>
        <translation>
            <numerusform>Eine Zeile hat keinen Titel. Setzt sie die vorige fort?</numerusform>
            <numerusform>%Ln Zeilen haben keinen Titel. Setzen sie die jeweils vorige fort?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved searches</source>
        <comment>that restoring a backup changes</comment>
        <translation>
            <numerusform>%Ln gespeicherte Suche</numerusform>
            <numerusform>%Ln gespeicherte Suchen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved searches</source>
        <comment>in a project</comment>
        <translation>
            <numerusform>%Ln gespeicherte Suche</numerusform>
            <numerusform>%Ln gespeicherte Suchen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenarios</source>
        <comment>that restoring a backup changes</comment>
        <translation>
            <numerusform>%Ln Szenario</numerusform>
            <numerusform>%Ln Szenarien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenarios</source>
        <comment>in a project</comment>
        <translation>
            <numerusform>%Ln Szenario</numerusform>
            <numerusform>%Ln Szenarien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites</source>
        <comment>that restoring a backup changes</comment>
        <translation>
            <numerusform>%Ln Standort</numerusform>
            <numerusform>%Ln Standorte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites</source>
        <comment>in a project</comment>
        <translation>
            <numerusform>%Ln Standort</numerusform>
            <numerusform>%Ln Standorte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stars</source>
        <comment>in a project</comment>
        <translation>
            <numerusform>%Ln Stern</numerusform>
            <numerusform>%Ln Sterne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stars</source>
        <comment>of the reader</comment>
        <translation>
            <numerusform>%Ln Stern</numerusform>
            <numerusform>%Ln Sterne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements</source>
        <comment>on the command line</comment>
        <translation>
            <numerusform>%Ln Aussage</numerusform>
            <numerusform>%Ln Aussagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements: {roles}</source>
        <comment>on the command line</comment>
        <translation>
            <numerusform>%Ln Aussage: {roles}</numerusform>
            <numerusform>%Ln Aussagen: {roles}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies</source>
        <translation>
            <numerusform>%Ln Studie</numerusform>
            <numerusform>%Ln Studien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies</source>
        <comment>in a review</comment>
        <translation>
            <numerusform>%Ln Studie</numerusform>
            <numerusform>%Ln Studien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies ({printed} printed in the source) · {source}</source>
        <comment>of a theme, and where it is from</comment>
        <translation>
            <numerusform>%Ln Studie (in der Quelle gedruckt: {printed}) · {source}</numerusform>
            <numerusform>%Ln Studien (in der Quelle gedruckt: {printed}) · {source}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies are cited, {printed} are printed</source>
        <translation>
            <numerusform>%Ln Studie wird zitiert, gedruckt ist {printed}</numerusform>
            <numerusform>%Ln Studien werden zitiert, gedruckt ist {printed}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies of {review}, by the themes that cite them</source>
        <translation>
            <numerusform>%Ln Studie von {review}, nach den Themen, die sie zitieren</numerusform>
            <numerusform>%Ln Studien von {review}, nach den Themen, die sie zitieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies · {source}</source>
        <comment>of a theme, and where it is from</comment>
        <translation>
            <numerusform>%Ln Studie · {source}</numerusform>
            <numerusform>%Ln Studien · {source}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies, {studies}, no longer count in one stream: {stream}.</source>
        <comment>of studies that still count in another stream</comment>
        <translation>
            <numerusform>Studie {studies} zählt in einem Strang nicht mehr: {stream}.</numerusform>
            <numerusform>%Ln Studien, {studies}, zählen in einem Strang nicht mehr: {stream}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables inside cells were read as lines of their cells.</source>
        <translation>
            <numerusform>%Ln Tabelle in Zellen wurde als Zeilen ihrer Zelle gelesen.</numerusform>
            <numerusform>%Ln Tabellen in Zellen wurden als Zeilen ihrer Zellen gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables of replies or reviewers&apos; reports were left out.</source>
        <translation>
            <numerusform>%Ln Tabelle aus Antwortschreiben oder Gutachten wurde ausgelassen.</numerusform>
            <numerusform>%Ln Tabellen aus Antwortschreiben oder Gutachten wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <comment>The size of a report</comment>
        <translation>
            <numerusform>%Ln Thema</numerusform>
            <numerusform>%Ln Themen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <comment>in a review</comment>
        <translation>
            <numerusform>%Ln Thema</numerusform>
            <numerusform>%Ln Themen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <comment>in a table</comment>
        <translation>
            <numerusform>%Ln Thema</numerusform>
            <numerusform>%Ln Themen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <comment>found by a search</comment>
        <translation>
            <numerusform>%Ln Thema</numerusform>
            <numerusform>%Ln Themen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <translation>
            <numerusform>%Ln Thema</numerusform>
            <numerusform>%Ln Themen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes found by the search “{query}”</source>
        <translation>
            <numerusform>%Ln Thema, gefunden mit der Suche „{query}“</numerusform>
            <numerusform>%Ln Themen, gefunden mit der Suche „{query}“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes found by the search “{query}” in {within} only</source>
        <translation>
            <numerusform>%Ln Thema, gefunden mit der Suche „{query}“, beschränkt auf: {within}</numerusform>
            <numerusform>%Ln Themen, gefunden mit der Suche „{query}“, beschränkt auf: {within}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes selected by hand</source>
        <translation>
            <numerusform>%Ln von Hand ausgewähltes Thema</numerusform>
            <numerusform>%Ln von Hand ausgewählte Themen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes written to {path} ({size} kB).</source>
        <translation>
            <numerusform>%Ln Thema nach {path} geschrieben ({size} kB).</numerusform>
            <numerusform>%Ln Themen nach {path} geschrieben ({size} kB).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n titles</source>
        <comment>found by a search</comment>
        <translation>
            <numerusform>%Ln Titel</numerusform>
            <numerusform>%Ln Titel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to build</source>
        <comment>factors at a site</comment>
        <translation>
            <numerusform>%Ln aufzubauen</numerusform>
            <numerusform>%Ln aufzubauen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to find out</source>
        <comment>factors at a site</comment>
        <translation>
            <numerusform>%Ln zu klären</numerusform>
            <numerusform>%Ln zu klären</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a sign</source>
        <comment>contextual factors by their signs</comment>
        <translation>
            <numerusform>%Ln ohne Vorzeichen</numerusform>
            <numerusform>%Ln ohne Vorzeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>(not chosen)</source>
        <comment>instead of a component, mechanism or outcome that a statement leaves out</comment>
        <translation>(nicht ausgewählt)</translation>
    </message>
    <message>
        <source>(not stated in the source)</source>
        <comment>instead of a component, mechanism or outcome</comment>
        <translation>(in der Quelle nicht genannt)</translation>
    </message>
    <message>
        <source>(note {markers})</source>
        <translation>(Anmerkung {markers})</translation>
    </message>
    <message>
        <source>(nowhere as a phrase)</source>
        <comment>a quotation mark is open</comment>
        <translation>(nirgends als Wortfolge)</translation>
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
        <translation>Eine PDF-Datei kann nur im Programmfenster erzeugt werden.</translation>
    </message>
    <message>
        <source>A Word document holds up to {most} themes or rows; this export has {rows}.</source>
        <translation>Ein Word-Dokument fasst bis zu {most} Themen oder Zeilen; dieser Export hat {rows}.</translation>
    </message>
    <message>
        <source>A cell of the theme&apos;s row in the source table, as published</source>
        <translation>Eine Zelle aus der Zeile des Themas in der Quelltabelle, wie veröffentlicht</translation>
    </message>
    <message>
        <source>A file of reviews is imported as it is, without {options}.</source>
        <translation>Eine Datei mit Reviews wird unverändert importiert, ohne {options}.</translation>
    </message>
    <message>
        <source>A macro of this style uses itself: “{name}”. It was not added.</source>
        <translation>Ein Makro dieses Stils verwendet sich selbst: „{name}“. Der Stil wurde nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>A mark occurs twice: there may be two configurations in this statement.</source>
        <translation>Ein Zeichen kommt zweimal vor: Diese Aussage enthält vielleicht zwei Konfigurationen.</translation>
    </message>
    <message>
        <source>A name can have at most {longest} characters.</source>
        <translation>Ein Name darf höchstens {longest} Zeichen haben.</translation>
    </message>
    <message>
        <source>A note can have at most {longest} characters.</source>
        <translation>Eine Notiz darf höchstens {longest} Zeichen haben.</translation>
    </message>
    <message>
        <source>A note can have at most {most} tags of {longest} characters.</source>
        <translation>Eine Notiz darf höchstens {most} Schlagwörter mit je {longest} Zeichen haben.</translation>
    </message>
    <message>
        <source>A number in the sources is too large. Nothing was written.</source>
        <translation>Eine Zahl in den Quellen ist zu groß. Es wurde nichts geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>A recipe is for one table, and %n were chosen.</source>
        <translation>
            <numerusform>Ein Rezept gilt für eine Tabelle, ausgewählt wurde aber %Ln.</numerusform>
            <numerusform>Ein Rezept gilt für eine Tabelle, ausgewählt wurden aber %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>A second file beside it, ending in “-metadata.json”, has the source and licence.</source>
        <translation>Eine zweite Datei daneben, deren Name auf „-metadata.json“ endet, enthält Quelle und Lizenz.</translation>
    </message>
    <message>
        <source>A sheet holds up to {most} rows; this export has {rows}.</source>
        <translation>Ein Tabellenblatt fasst bis zu {most} Zeilen; dieser Export hat {rows}.</translation>
    </message>
    <message>
        <source>A table of {name} is no longer found in it.</source>
        <translation>Eine Tabelle von {name} ist darin nicht mehr zu finden.</translation>
    </message>
    <message>
        <source>A table without a title</source>
        <translation>Eine Tabelle ohne Titel</translation>
    </message>
    <message>
        <source>A tag is one name, without commas.</source>
        <translation>Ein Schlagwort ist ein einzelner Name ohne Kommas.</translation>
    </message>
    <message>
        <source>A text file has no superscripts: digits as in “{text}” may be references. A saved web page, a Word file, or the table copied from one of these and pasted, keeps them.</source>
        <translation>In einer Textdatei gibt es keine hochgestellten Zeichen: Ziffern wie in „{text}“ können Referenzen sein. In einer gespeicherten Webseite, einer Word-Datei oder einer daraus kopierten und eingefügten Tabelle bleiben sie erhalten.</translation>
    </message>
    <message>
        <source>About this export</source>
        <translation>Über diesen Export</translation>
    </message>
    <message>
        <source>Absent, of no single sign</source>
        <comment>contextual factors at a site</comment>
        <translation>Nicht vorhanden, ohne einheitliches Vorzeichen</translation>
    </message>
    <message>
        <source>Add a TextQuoteSelector, or remove the selector.</source>
        <translation>Fügen Sie einen TextQuoteSelector hinzu, oder entfernen Sie den Selektor.</translation>
    </message>
    <message>
        <source>Add a title or authors, or paste it.</source>
        <translation>Ergänzen Sie einen Titel oder Autoren, oder fügen Sie die Angabe als Text ein.</translation>
    </message>
    <message>
        <source>Add it after {grade}</source>
        <translation>Nach {grade} einfügen</translation>
    </message>
    <message>
        <source>Add when it was written, such as {example}.</source>
        <translation>Geben Sie an, wann sie geschrieben wurde, etwa {example}.</translation>
    </message>
    <message numerus="yes">
        <source>All %n are on the next page</source>
        <translation>
            <numerusform>Steht auf der nächsten Seite</numerusform>
            <numerusform>Alle %Ln auf der nächsten Seite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n characters were read.</source>
        <comment>on the command line</comment>
        <translation>
            <numerusform>%Ln Zeichen wurde gelesen.</numerusform>
            <numerusform>Alle %Ln Zeichen wurden gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n notes…</source>
        <translation>
            <numerusform>%Ln Notiz…</numerusform>
            <numerusform>Alle %Ln Notizen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n studies remain.</source>
        <translation>
            <numerusform>Die Studie bleibt übrig.</numerusform>
            <numerusform>Alle %Ln Studien bleiben übrig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n themes</source>
        <translation>
            <numerusform>%Ln Thema</numerusform>
            <numerusform>Alle %Ln Themen</numerusform>
        </translation>
    </message>
    <message>
        <source>All factors</source>
        <comment>a row of totals</comment>
        <translation>Alle Faktoren</translation>
    </message>
    <message>
        <source>All row types, one sheet each</source>
        <translation>Alle Zeilenarten, je ein Tabellenblatt</translation>
    </message>
    <message>
        <source>All themes</source>
        <comment>a column of totals</comment>
        <translation>Alle Themen</translation>
    </message>
    <message>
        <source>An empty citation was not attached.</source>
        <translation>Eine leere Literaturangabe wurde nicht angefügt.</translation>
    </message>
    <message>
        <source>An empty note was not saved.</source>
        <translation>Eine leere Notiz wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>An import is being stored, so nothing else was opened.</source>
        <translation>Ein Import wird gerade gespeichert, deshalb wurde nichts anderes geöffnet.</translation>
    </message>
    <message>
        <source>Another program emptied or altered the file while it was open. Copy what you are writing, close this program, put the file back, and start again; File &gt; Backups has earlier copies.</source>
        <translation>Ein anderes Programm hat die Datei geleert oder verändert, während sie geöffnet war. Kopieren Sie, was Sie gerade schreiben, beenden Sie dieses Programm, legen Sie die Datei zurück, und starten Sie neu; unter Datei &gt; Sicherungen finden Sie frühere Kopien.</translation>
    </message>
    <message>
        <source>Another program is using the file: close it, then try again.</source>
        <translation>Ein anderes Programm verwendet die Datei: Schließen Sie es, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Another style named “{name}” was added before.</source>
        <translation>Ein anderer Stil mit dem Namen „{name}“ wurde bereits hinzugefügt.</translation>
    </message>
    <message>
        <source>Another window is changing the library, so nothing was changed.</source>
        <translation>Ein anderes Fenster ändert gerade die Bibliothek, deshalb wurde nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Are the %n section rows groups of themes?</source>
        <translation>
            <numerusform>Ist die Abschnittszeile eine Gruppe von Themen?</numerusform>
            <numerusform>Sind die %Ln Abschnittszeilen Gruppen von Themen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Are the digits at the end of “{text}” references?</source>
        <translation>Sind die Ziffern am Ende von „{text}“ Referenzen?</translation>
    </message>
    <message>
        <source>Are the headings {grades} the grades of what is under them?</source>
        <translation>Sind die Überschriften {grades} die Stufen dessen, was darunter steht?</translation>
    </message>
    <message>
        <source>Are the raised numbers in “{text}” references?</source>
        <translation>Sind die hochgestellten Zahlen in „{text}“ Referenzen?</translation>
    </message>
    <message>
        <source>Are “{first}” and “{second}” one study?</source>
        <translation>Sind „{first}“ und „{second}“ eine einzige Studie?</translation>
    </message>
    <message>
        <source>Arrow keys go from cell to cell, Enter goes to the theme.</source>
        <translation>Mit den Pfeiltasten gelangen Sie von Zelle zu Zelle, mit der Eingabetaste zum Thema.</translation>
    </message>
    <message>
        <source>As published: {heading}</source>
        <comment>Column heading</comment>
        <translation>Wie veröffentlicht: {heading}</translation>
    </message>
    <message>
        <source>Ask for a file with fewer or shorter notes.</source>
        <translation>Bitten Sie um eine Datei mit weniger oder kürzeren Notizen.</translation>
    </message>
    <message>
        <source>Ask for a file with fewer reviews in it.</source>
        <translation>Bitten Sie um eine Datei mit weniger Reviews.</translation>
    </message>
    <message>
        <source>Ask for its notes in several files.</source>
        <translation>Bitten Sie um die Notizen in mehreren Dateien.</translation>
    </message>
    <message>
        <source>Ask for the notes, the citations and the reviews as separate files.</source>
        <translation>Bitten Sie um die Notizen, die Literaturangaben und die Reviews als getrennte Dateien.</translation>
    </message>
    <message>
        <source>Ask whoever sent it for the file again.</source>
        <translation>Bitten Sie die Person, von der die Datei kommt, sie noch einmal zu senden.</translation>
    </message>
    <message>
        <source>Attach it to the references of the evidence, with File &gt; Attach citations… or “qicbrowser references attach”.</source>
        <translation>Fügen Sie die Literaturangaben der Datei an die Referenzen der Evidenz an, mit Datei &gt; Literaturangaben anfügen… oder „qicbrowser references attach“.</translation>
    </message>
    <message>
        <source>Backups of your notes are in {folder}, and the newest is {backup}.</source>
        <translation>Sicherungen Ihrer Notizen liegen in {folder}; die neueste ist {backup}.</translation>
    </message>
    <message>
        <source>Barriers</source>
        <comment>Column heading</comment>
        <translation>Barrieren</translation>
    </message>
    <message>
        <source>Blank means the same as above</source>
        <translation>Leer bedeutet: wie darüber</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Both enables and hinders the mechanisms</source>
        <translation>Fördert und hemmt die Mechanismen</translation>
    </message>
    <message>
        <source>Both enables and hinders the mechanisms of {theme}</source>
        <translation>Fördert und hemmt die Mechanismen von {theme}</translation>
    </message>
    <message numerus="yes">
        <source>Bytes that are not text were found in {places}, and in %n other places.</source>
        <translation>
            <numerusform>Bytes, die kein Text sind, wurden gefunden in {places} und an %Ln weiteren Stelle.</numerusform>
            <numerusform>Bytes, die kein Text sind, wurden gefunden in {places} und an %Ln weiteren Stellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bytes that are not text were found in {places}.</source>
        <translation>Bytes, die kein Text sind, wurden gefunden in {places}.</translation>
    </message>
    <message>
        <source>CSV for Excel and other spreadsheets</source>
        <translation>CSV für Excel und andere Tabellenkalkulationen</translation>
    </message>
    <message>
        <source>CSV, plain (RFC 4180), for R and pandas</source>
        <translation>CSV, einfach (RFC 4180), für R und pandas</translation>
    </message>
    <message>
        <source>Cells must be separated by tabs, semicolons, commas or vertical bars.</source>
        <translation>Zellen müssen durch Tabulatoren, Semikolons, Kommas oder senkrechte Striche getrennt sein.</translation>
    </message>
    <message>
        <source>Cells were split into statements and single references, and the reader corrected the text of some cells; the column “corrected” says which.</source>
        <translation>Zellen wurden in Aussagen und einzelne Referenzen aufgeteilt, und der Text einiger Zellen wurde beim Import von Hand korrigiert; welcher, steht in der Spalte „corrected“.</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>Column heading</comment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>Name of a fact</comment>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Check its permissions and those of its folder, or choose another folder with --data-dir.</source>
        <translation>Prüfen Sie die Zugriffsrechte der Datei und ihres Ordners, oder wählen Sie mit --data-dir einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Check that the folder exists and is writable, or choose one with --data-dir.</source>
        <translation>Prüfen Sie, ob der Ordner vorhanden und beschreibbar ist, oder wählen Sie einen mit --data-dir.</translation>
    </message>
    <message>
        <source>Check that the screen can be reached (DISPLAY, WAYLAND_DISPLAY).</source>
        <translation>Prüfen Sie, ob der Bildschirm erreichbar ist (DISPLAY, WAYLAND_DISPLAY).</translation>
    </message>
    <message>
        <source>Check that the screen can be reached (DISPLAY, WAYLAND_DISPLAY). On Debian and Ubuntu, what Qt needs is installed with: sudo apt-get install -y {packages}</source>
        <translation>Prüfen Sie, ob der Bildschirm erreichbar ist (DISPLAY, WAYLAND_DISPLAY). Unter Debian und Ubuntu installieren Sie, was Qt benötigt, mit: sudo apt-get install -y {packages}</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>Choose CSV, or fewer themes.</source>
        <translation>Wählen Sie CSV oder weniger Themen.</translation>
    </message>
    <message>
        <source>Choose PDF in File &gt; Export.</source>
        <translation>Wählen Sie PDF unter Datei &gt; Exportieren.</translation>
    </message>
    <message>
        <source>Choose a file of notes that was exported as Web Annotations (.jsonld).</source>
        <translation>Wählen Sie eine Datei mit Notizen, die als Web Annotations (.jsonld) exportiert wurde.</translation>
    </message>
    <message>
        <source>Choose a file that QIC Browser exported. A CSV file needs its “-metadata.json” beside it.</source>
        <translation>Wählen Sie eine Datei, die QIC Browser exportiert hat. Zu einer CSV-Datei gehört ihre Datei „-metadata.json“ im selben Ordner.</translation>
    </message>
    <message>
        <source>Choose a file that was exported with “Export project”.</source>
        <translation>Wählen Sie eine Datei, die mit „Projekt exportieren“ exportiert wurde.</translation>
    </message>
    <message>
        <source>Choose a file that was exported with “Export reviews”.</source>
        <translation>Wählen Sie eine Datei, die mit „Reviews exportieren“ exportiert wurde.</translation>
    </message>
    <message>
        <source>Choose a folder of your own. If another program has the file open, close it there first.</source>
        <translation>Wählen Sie einen eigenen Ordner. Wenn ein anderes Programm die Datei geöffnet hat, schließen Sie sie zuerst dort.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Wählen Sie einen kürzeren Namen.</translation>
    </message>
    <message>
        <source>Choose a web page, JATS, Word, Excel or CSV file with the table.</source>
        <translation>Wählen Sie eine Webseite, eine JATS-, Word-, Excel- oder CSV-Datei mit der Tabelle.</translation>
    </message>
    <message>
        <source>Choose a web page, or fewer themes.</source>
        <translation>Wählen Sie eine Webseite oder weniger Themen.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Choose another folder or disk.</source>
        <translation>Wählen Sie einen anderen Ordner oder Datenträger.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose another name or another folder.</source>
        <translation>Wählen Sie einen anderen Namen oder einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose another one with --data-dir or QICBROWSER_DATA.</source>
        <translation>Wählen Sie mit --data-dir oder QICBROWSER_DATA einen anderen.</translation>
    </message>
    <message>
        <source>Choose another recipe, or leave it out.</source>
        <translation>Wählen Sie ein anderes Rezept, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>Choose at least one to export.</source>
        <translation>Wählen Sie mindestens eines für den Export.</translation>
    </message>
    <message>
        <source>Choose one of your labels.</source>
        <translation>Wählen Sie eines Ihrer Labels.</translation>
    </message>
    <message>
        <source>Choose one with --table.</source>
        <translation>Wählen Sie mit --table eine Tabelle.</translation>
    </message>
    <message>
        <source>Choose other reviews.</source>
        <translation>Wählen Sie andere Reviews.</translation>
    </message>
    <message>
        <source>Choose the same export as CSV, XLSX, JSON, Markdown, HTML or DOCX.</source>
        <translation>Wählen Sie denselben Export als CSV, XLSX, JSON, Markdown, HTML oder DOCX.</translation>
    </message>
    <message>
        <source>Choose with --table; these are its tables:</source>
        <translation>Wählen Sie mit --table; dies sind die Tabellen:</translation>
    </message>
    <message>
        <source>Citation</source>
        <comment>Column heading</comment>
        <translation>Literaturangabe</translation>
    </message>
    <message>
        <source>Citation not attached</source>
        <translation>Literaturangabe nicht angefügt</translation>
    </message>
    <message>
        <source>Citation not attached: {numbers}</source>
        <translation>Literaturangabe nicht angefügt: {numbers}</translation>
    </message>
    <message>
        <source>Cited</source>
        <comment>Column heading: how many studies a theme cites</comment>
        <translation>Zitiert</translation>
    </message>
    <message>
        <source>Cited for:</source>
        <comment>before the titles of themes</comment>
        <translation>Zitiert für:</translation>
    </message>
    <message numerus="yes">
        <source>Cited in %n themes</source>
        <translation>
            <numerusform>Zitiert in %Ln Thema</numerusform>
            <numerusform>Zitiert in %Ln Themen</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Close other programs that use it and start again, or choose another folder with --data-dir.</source>
        <translation>Schließen Sie andere Programme, die sie verwenden, und starten Sie neu, oder wählen Sie mit --data-dir einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Colour</source>
        <comment>Column heading</comment>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Column “{column}”</source>
        <comment>a place in a table</comment>
        <translation>Spalte „{column}“</translation>
    </message>
    <message>
        <source>Columns</source>
        <comment>Name of a fact</comment>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Compact it with the context {address}.</source>
        <translation>Kompaktieren Sie es mit dem Kontext {address}.</translation>
    </message>
    <message>
        <source>Compare it with data/sources/.</source>
        <translation>Vergleichen Sie sie mit data/sources/ (den Quelldateien).</translation>
    </message>
    <message>
        <source>Compare them with data/sources/.</source>
        <translation>Vergleichen Sie sie mit data/sources/ (den Quelldateien).</translation>
    </message>
    <message>
        <source>Component</source>
        <comment>Column heading</comment>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Contents</source>
        <comment>Column heading</comment>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Context</source>
        <comment>Column heading</comment>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Context of the mechanisms, without a sign</source>
        <translation>Kontext der Mechanismen, ohne Vorzeichen</translation>
    </message>
    <message>
        <source>Context, mechanism and outcome are not marked in this statement.</source>
        <translation>Kontext, Mechanismus und Outcome sind in dieser Aussage nicht gekennzeichnet.</translation>
    </message>
    <message>
        <source>Contexts</source>
        <comment>Heading of a part of a page</comment>
        <translation>Kontexte</translation>
    </message>
    <message>
        <source>Contextual factor</source>
        <comment>Column heading</comment>
        <translation>Kontextfaktor</translation>
    </message>
    <message>
        <source>Contextual factors shown: {found} of {all}</source>
        <translation>Angezeigte Kontextfaktoren: {found} von {all}</translation>
    </message>
    <message>
        <source>Copy its reference list and paste it, or export the references as RIS.</source>
        <translation>Kopieren Sie das Literaturverzeichnis und fügen Sie es ein, oder exportieren Sie die Referenzen als RIS.</translation>
    </message>
    <message>
        <source>Correct it, or remove the entry.</source>
        <translation>Korrigieren Sie ihn, oder entfernen Sie den Eintrag.</translation>
    </message>
    <message>
        <source>Correct it, then build again.</source>
        <translation>Korrigieren Sie dies, und erstellen Sie die Datei dann noch einmal.</translation>
    </message>
    <message>
        <source>Corrected by the reader</source>
        <comment>Column heading</comment>
        <translation>Eigene Korrekturen</translation>
    </message>
    <message>
        <source>Corrected when imported</source>
        <comment>what stands out in a table</comment>
        <translation>Beim Import korrigiert</translation>
    </message>
    <message>
        <source>Counted</source>
        <comment>Column heading: whether a study counts</comment>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>Column heading</comment>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Creator</source>
        <comment>Column heading</comment>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>DOI</source>
        <comment>Column heading</comment>
        <translation>DOI</translation>
    </message>
    <message>
        <source>Delete a scenario that is no longer needed.</source>
        <translation>Löschen Sie ein Szenario, das nicht mehr gebraucht wird.</translation>
    </message>
    <message>
        <source>Delete a site that is no longer needed.</source>
        <translation>Löschen Sie einen Standort, der nicht mehr gebraucht wird.</translation>
    </message>
    <message>
        <source>Did you mean “{query}”?</source>
        <translation>Meinten Sie „{query}“?</translation>
    </message>
    <message>
        <source>Direction</source>
        <comment>Column heading</comment>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Divide at arrows</source>
        <translation>An Pfeilen teilen</translation>
    </message>
    <message>
        <source>Do not divide</source>
        <translation>Nicht teilen</translation>
    </message>
    <message>
        <source>Do the raised letters or signs in “{text}” refer to notes? No note explains them.</source>
        <translation>Verweisen die hochgestellten Buchstaben oder Zeichen in „{text}“ auf Anmerkungen? Es gibt keine Anmerkung, die sie erklärt.</translation>
    </message>
    <message>
        <source>Does another table begin at “{text}”?</source>
        <translation>Beginnt bei „{text}“ eine weitere Tabelle?</translation>
    </message>
    <message>
        <source>Does the arrow divide “{text}” into two statements?</source>
        <translation>Teilt der Pfeil „{text}“ in zwei Aussagen?</translation>
    </message>
    <message>
        <source>Does “{word}” before a statement mean that it both enables and hinders?</source>
        <translation>Bedeutet „{word}“ vor einer Aussage, dass sie sowohl fördert als auch hemmt?</translation>
    </message>
    <message>
        <source>Download or copy it again, or open it in its program and save it again.</source>
        <translation>Laden oder kopieren Sie sie noch einmal, oder öffnen Sie sie in ihrem Programm und speichern Sie sie dort erneut.</translation>
    </message>
    <message>
        <source>Drop one file at a time.</source>
        <translation>Ziehen Sie jeweils nur eine Datei auf das Fenster.</translation>
    </message>
    <message>
        <source>Each cell has a place per stream, in this order: {streams}. Marks: {marks}.</source>
        <translation>Jede Zelle hat einen Platz je Strang, in dieser Reihenfolge: {streams}. Zeichen: {marks}.</translation>
    </message>
    <message>
        <source>Each cell is a theme: they are lists side by side</source>
        <translation>Jede Zelle ist ein Thema: Es sind Listen nebeneinander</translation>
    </message>
    <message>
        <source>Edition {edition}, SHA-256 of its sources {checksum}</source>
        <translation>Ausgabe {edition}, SHA-256 ihrer Quellen {checksum}</translation>
    </message>
    <message>
        <source>Enablers</source>
        <comment>Column heading</comment>
        <translation>Förderfaktoren</translation>
    </message>
    <message>
        <source>Enablers and barriers</source>
        <comment>Column heading</comment>
        <translation>Förderfaktoren und Barrieren</translation>
    </message>
    <message>
        <source>Enables the mechanisms</source>
        <translation>Fördert die Mechanismen</translation>
    </message>
    <message>
        <source>Enables the mechanisms of {theme}</source>
        <translation>Fördert die Mechanismen von {theme}</translation>
    </message>
    <message>
        <source>Enter another name, or remove the tag.</source>
        <translation>Geben Sie einen anderen Namen ein, oder entfernen Sie das Schlagwort.</translation>
    </message>
    <message>
        <source>Enter the name of a file.</source>
        <translation>Geben Sie den Namen einer Datei ein.</translation>
    </message>
    <message>
        <source>Everything but the window works here too: see “qicbrowser --help”.</source>
        <translation>Alles außer dem Fenster funktioniert auch hier: siehe „qicbrowser --help“.</translation>
    </message>
    <message>
        <source>Everything the review cites</source>
        <translation>Alles, was das Review zitiert</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>Column heading</comment>
        <translation>Evidenz</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>Name of a fact</comment>
        <translation>Evidenz</translation>
    </message>
    <message>
        <source>Evidence: {stream}</source>
        <comment>Column heading</comment>
        <translation>Evidenz: {stream}</translation>
    </message>
    <message>
        <source>Exactly one column should hold the themes.</source>
        <translation>Genau eine Spalte soll die Themen enthalten.</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excel-Arbeitsmappe (XLSX)</translation>
    </message>
    <message>
        <source>Export all of them as one file.</source>
        <translation>Exportieren Sie alle in eine Datei.</translation>
    </message>
    <message>
        <source>Export fewer publications at a time.</source>
        <translation>Exportieren Sie weniger Publikationen auf einmal.</translation>
    </message>
    <message>
        <source>Export fewer reviews into one file.</source>
        <translation>Exportieren Sie weniger Reviews in eine Datei.</translation>
    </message>
    <message>
        <source>Export it again: it may have been cut off, or changed by hand.</source>
        <translation>Exportieren Sie sie noch einmal: Sie wurde vielleicht abgeschnitten oder von Hand geändert.</translation>
    </message>
    <message>
        <source>Export it as JSON-LD.</source>
        <translation>Exportieren Sie es als JSON-LD.</translation>
    </message>
    <message>
        <source>Export it framed, not flattened.</source>
        <translation>Exportieren Sie es „framed“, nicht „flattened“.</translation>
    </message>
    <message>
        <source>Export the notes again.</source>
        <translation>Exportieren Sie die Notizen noch einmal.</translation>
    </message>
    <message>
        <source>Export the notes as Web Annotations (.jsonld): in QIC Browser, with File &gt; Export notes… or “qicbrowser notes export -o notes.jsonld”.</source>
        <translation>Exportieren Sie die Notizen als Web Annotations (.jsonld): in QIC Browser mit Datei &gt; Notizen exportieren… oder „qicbrowser notes export -o notes.jsonld“.</translation>
    </message>
    <message>
        <source>Export the notes as Web Annotations (.jsonld); in Hypothesis, as JSON.</source>
        <translation>Exportieren Sie die Notizen als Web Annotations (.jsonld), in Hypothesis als JSON.</translation>
    </message>
    <message>
        <source>Export the references as RIS, BibTeX or CSL-JSON.</source>
        <translation>Exportieren Sie die Referenzen als RIS, BibTeX oder CSL-JSON.</translation>
    </message>
    <message>
        <source>Export the references as RIS, and attach that file.</source>
        <translation>Exportieren Sie die Referenzen als RIS, und fügen Sie diese Datei an.</translation>
    </message>
    <message>
        <source>Export the references as RIS, or paste them as a numbered list.</source>
        <translation>Exportieren Sie die Referenzen als RIS, oder fügen Sie sie als nummerierte Liste ein.</translation>
    </message>
    <message>
        <source>Exported to {path}.</source>
        <translation>Nach {path} exportiert.</translation>
    </message>
    <message>
        <source>Exported to {path}: {contents}.</source>
        <translation>Nach {path} exportiert: {contents}.</translation>
    </message>
    <message>
        <source>Field</source>
        <comment>Column heading</comment>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Files of this kind cannot be read.</source>
        <translation>Dateien dieser Art können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Filter the contextual factors</source>
        <translation>Kontextfaktoren filtern</translation>
    </message>
    <message>
        <source>Finding</source>
        <comment>Column heading: what stands out</comment>
        <translation>Auffälligkeit</translation>
    </message>
    <message>
        <source>Findings</source>
        <comment>Column heading</comment>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>For QIC Browser, to reopen this export:</source>
        <translation>Für QIC Browser, um diesen Export wieder zu öffnen:</translation>
    </message>
    <message>
        <source>For planning</source>
        <comment>Column heading</comment>
        <translation>Für die Planung</translation>
    </message>
    <message>
        <source>Free some space on the disk, or choose another one.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Give it another label, or leave it out. On the command line, --replace puts it in the place of the other.</source>
        <translation>Geben Sie ihr eine andere Bezeichnung, oder lassen Sie sie weg. In der Befehlszeile setzt --replace sie an die Stelle der anderen.</translation>
    </message>
    <message>
        <source>Grade</source>
        <comment>Column heading</comment>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Grade rank</source>
        <comment>Column heading</comment>
        <translation>Rang der Stufe</translation>
    </message>
    <message>
        <source>Graded differently from one theme to another</source>
        <translation>Je nach Thema anders eingestuft</translation>
    </message>
    <message>
        <source>Graded differently in two streams</source>
        <comment>what stands out in a table</comment>
        <translation>In zwei Strängen verschieden eingestuft</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>Column heading</comment>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Group and theme</source>
        <translation>Gruppe und Thema</translation>
    </message>
    <message>
        <source>Hinders the mechanisms</source>
        <translation>Hemmt die Mechanismen</translation>
    </message>
    <message>
        <source>Hinders the mechanisms of {theme}</source>
        <translation>Hemmt die Mechanismen von {theme}</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Wie es wirkt</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>If it is the notes file of QIC Browser, export its notes as Web Annotations (.jsonld), with File &gt; Export notes… or “qicbrowser notes export -o notes.jsonld”.</source>
        <translation>Wenn es die Notizdatei von QIC Browser ist, exportieren Sie ihre Notizen als Web Annotations (.jsonld), mit Datei &gt; Notizen exportieren… oder „qicbrowser notes export -o notes.jsonld“.</translation>
    </message>
    <message>
        <source>If you know where it comes from, open it in Word or Excel and save it again.</source>
        <translation>Wenn Sie wissen, woher sie stammt, öffnen Sie sie in Word oder Excel und speichern Sie sie erneut.</translation>
    </message>
    <message>
        <source>Import it again.</source>
        <translation>Importieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Import the table once the note is saved.</source>
        <translation>Importieren Sie die Tabelle, sobald die Notiz gespeichert ist.</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n entries.</source>
        <comment>of a project</comment>
        <translation>
            <numerusform>%Ln Eintrag importiert.</numerusform>
            <numerusform>%Ln Einträge importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n reviews.</source>
        <translation>
            <numerusform>%Ln Review importiert.</numerusform>
            <numerusform>%Ln Reviews importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n tables of {key}.</source>
        <translation>
            <numerusform>%Ln Tabelle von {key} importiert.</numerusform>
            <numerusform>%Ln Tabellen von {key} importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>In EndNote, export with the output style “RefMan (RIS) Export”.</source>
        <translation>Exportieren Sie in EndNote mit dem Ausgabestil „RefMan (RIS) Export“.</translation>
    </message>
    <message>
        <source>In Ovid, export as “RIS”.</source>
        <translation>Exportieren Sie in Ovid als „RIS“.</translation>
    </message>
    <message>
        <source>In place</source>
        <comment>contextual factors at a site</comment>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>In that program, export the references as RIS.</source>
        <translation>Exportieren Sie die Referenzen in dem betreffenden Programm als RIS.</translation>
    </message>
    <message>
        <source>In what context</source>
        <translation>In welchem Kontext</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Enthalten</translation>
    </message>
    <message>
        <source>Included, in separate columns</source>
        <translation>Enthalten, in eigenen Spalten</translation>
    </message>
    <message>
        <source>Is the heading “{heading}” also the group of the first rows?</source>
        <translation>Ist die Überschrift „{heading}“ auch die Gruppe der ersten Zeilen?</translation>
    </message>
    <message>
        <source>It both enables and hinders</source>
        <translation>Sie fördert und hemmt</translation>
    </message>
    <message>
        <source>It has neither a title nor an author.</source>
        <translation>Sie hat weder einen Titel noch Autoren.</translation>
    </message>
    <message>
        <source>It is a word of the statement</source>
        <translation>Es ist ein Wort der Aussage</translation>
    </message>
    <message>
        <source>It is beside another column of titles.</source>
        <translation>Sie steht neben einer anderen Spalte mit Titeln.</translation>
    </message>
    <message>
        <source>It is listed as unknown.</source>
        <translation>Sie ist als unbekannt aufgeführt.</translation>
    </message>
    <message>
        <source>It is longer than {most} characters.</source>
        <translation>Sie ist länger als {most} Zeichen.</translation>
    </message>
    <message>
        <source>It is not a citation style. Styles for most journals are at https://www.zotero.org/styles.</source>
        <translation>Es ist kein Zitierstil. Stile für die meisten Zeitschriften finden Sie unter https://www.zotero.org/styles.</translation>
    </message>
    <message>
        <source>It is not a table of a review.</source>
        <translation>Es ist keine Tabelle eines Reviews.</translation>
    </message>
    <message>
        <source>It is the first column, and nothing else holds the themes.</source>
        <translation>Es ist die erste Spalte, und keine andere enthält die Themen.</translation>
    </message>
    <message>
        <source>It is the last column of categories.</source>
        <translation>Es ist die letzte Spalte mit Kategorien.</translation>
    </message>
    <message>
        <source>It matches several references: by {grounds}.</source>
        <comment>grounds is a list of several</comment>
        <translation>Sie passt zu mehreren Referenzen: über {grounds}.</translation>
    </message>
    <message>
        <source>It repeats an earlier citation ({place}).</source>
        <translation>Sie wiederholt eine frühere Literaturangabe ({place}).</translation>
    </message>
    <message>
        <source>It was exported from other reviews: import these first, or reopen it where it was exported.</source>
        <translation>Der Export stammt aus anderen Reviews: Importieren Sie zuerst diese, oder öffnen Sie ihn dort, wo er erstellt wurde.</translation>
    </message>
    <message>
        <source>It was left unchanged.</source>
        <translation>Sie wurde nicht verändert.</translation>
    </message>
    <message>
        <source>It was left unchanged. Move it away, or choose another folder with --data-dir.</source>
        <translation>Sie wurde nicht verändert. Verschieben Sie sie, oder wählen Sie mit --data-dir einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Item {item}</source>
        <translation>Element {item}</translation>
    </message>
    <message>
        <source>Item {item}: This is not a CSL-JSON item.</source>
        <translation>Element {item}: Dies ist kein CSL-JSON-Element.</translation>
    </message>
    <message>
        <source>Its folder does not exist: create it, or choose another one.</source>
        <translation>Der Ordner dafür ist nicht vorhanden: Legen Sie ihn an, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Its passages are: {keys}.</source>
        <translation>Die Passagen sind: {keys}.</translation>
    </message>
    <message>
        <source>Its structure is not that of a file from QIC Browser.</source>
        <translation>Die Struktur ist nicht die einer Datei von QIC Browser.</translation>
    </message>
    <message>
        <source>Its {name} is that of the citation attached to {key}, but their titles differ.</source>
        <translation>{name} stimmt mit der an {key} angefügten Literaturangabe überein, aber die Titel sind verschieden.</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, für Programme</translation>
    </message>
    <message>
        <source>Keep as printed</source>
        <translation>Wie gedruckt beibehalten</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Behalten Sie eine davon.</translation>
    </message>
    <message>
        <source>Kept as printed</source>
        <comment>what stands out in a table</comment>
        <translation>Wie gedruckt beibehalten</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>Column heading</comment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>Column heading</comment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>Column heading</comment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Label</source>
        <comment>Column heading</comment>
        <translation>Label</translation>
    </message>
    <message>
        <source>Labels of the person who shared this page</source>
        <comment>Column heading</comment>
        <translation>Labels der Person, die diese Seite weitergegeben hat</translation>
    </message>
    <message>
        <source>Leave one of them unmatched ({place}).</source>
        <translation>Lassen Sie eine davon ohne Zuordnung ({place}).</translation>
    </message>
    <message>
        <source>Leave out its abstract, or shorten it.</source>
        <translation>Lassen Sie die Zusammenfassung weg, oder kürzen Sie sie.</translation>
    </message>
    <message>
        <source>Leave the column out, or choose another format.</source>
        <translation>Lassen Sie die Spalte weg, oder wählen Sie ein anderes Format.</translation>
    </message>
    <message>
        <source>Leave the order open</source>
        <translation>Reihenfolge offenlassen</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Leave these options out.</source>
        <translation>Lassen Sie diese Optionen weg.</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>Column heading: how many studies are left</comment>
        <translation>Übrig</translation>
    </message>
    <message>
        <source>Licence</source>
        <comment>Column heading</comment>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Licence</source>
        <comment>Name of a fact</comment>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <source>Line {line}: A comma or “{sign}” is missing before “{text}” in the entry “{entry}”.</source>
        <translation>Zeile {line}: Vor „{text}“ fehlt im Eintrag „{entry}“ ein Komma oder „{sign}“.</translation>
    </message>
    <message>
        <source>Line {line}: A record begins before the one on line {begin} has ended (ER).</source>
        <translation>Zeile {line}: Ein Datensatz beginnt, bevor der in Zeile {begin} beendet ist (ER).</translation>
    </message>
    <message>
        <source>Line {line}: A value is missing in the entry “{entry}”.</source>
        <translation>Zeile {line}: Im Eintrag „{entry}“ fehlt ein Wert.</translation>
    </message>
    <message>
        <source>Line {line}: Elements are nested too deeply. The style was not added.</source>
        <translation>Zeile {line}: Die Elemente sind zu tief verschachtelt. Der Stil wurde nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>Line {line}: The entry is too long with the text that it inserts from elsewhere in the file.</source>
        <translation>Zeile {line}: Der Eintrag ist zu lang mit dem Text, den er aus anderen Stellen der Datei einfügt.</translation>
    </message>
    <message>
        <source>Line {line}: The entry “{entry}” does not end, or is longer than {most} characters.</source>
        <translation>Zeile {line}: Der Eintrag „{entry}“ endet nicht oder ist länger als {most} Zeichen.</translation>
    </message>
    <message>
        <source>Line {line}: The entry “{entry}” does not end.</source>
        <translation>Zeile {line}: Der Eintrag „{entry}“ endet nicht.</translation>
    </message>
    <message>
        <source>Line {line}: The entry “{entry}” has more than {most} fields.</source>
        <translation>Zeile {line}: Der Eintrag „{entry}“ hat mehr als {most} Felder.</translation>
    </message>
    <message>
        <source>Line {line}: The record that begins here has no end (ER).</source>
        <translation>Zeile {line}: Der Datensatz, der hier beginnt, hat kein Ende (ER).</translation>
    </message>
    <message>
        <source>Line {line}: There are more than {most} entries.</source>
        <translation>Zeile {line}: Es gibt mehr als {most} Einträge.</translation>
    </message>
    <message>
        <source>Line {line}: This field is longer than {most} characters.</source>
        <translation>Zeile {line}: Dieses Feld ist länger als {most} Zeichen.</translation>
    </message>
    <message>
        <source>Line {line}: This is not text.</source>
        <translation>Zeile {line}: Dies ist kein Text.</translation>
    </message>
    <message>
        <source>Line {line}: This is not valid XML ({reason}). The style was not added.</source>
        <translation>Zeile {line}: Dies ist kein gültiges XML ({reason}). Der Stil wurde nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>Line {line}: This line does not belong to a field.</source>
        <translation>Zeile {line}: Diese Zeile gehört zu keinem Feld.</translation>
    </message>
    <message>
        <source>Line {line}: This reference is longer than {most} characters.</source>
        <translation>Zeile {line}: Diese Referenz ist länger als {most} Zeichen.</translation>
    </message>
    <message>
        <source>Line {line}: “=” is missing after “{name}” in the entry “{entry}”.</source>
        <translation>Zeile {line}: „=“ fehlt nach „{name}“ im Eintrag „{entry}“.</translation>
    </message>
    <message>
        <source>Line {line}: “{tag}” is outside a record.</source>
        <translation>Zeile {line}: „{tag}“ steht außerhalb eines Datensatzes.</translation>
    </message>
    <message>
        <source>Look for two entries with the same key, or a value of the wrong type. Nothing was written.</source>
        <translation>Suchen Sie nach zwei Einträgen mit demselben Schlüssel oder einem Wert der falschen Art. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Many changes are still being saved.</source>
        <translation>Es werden noch viele Änderungen gespeichert.</translation>
    </message>
    <message>
        <source>Map</source>
        <comment>Heading of a part of a page</comment>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Matched by {ground}.</source>
        <translation>Zugeordnet über {ground}.</translation>
    </message>
    <message>
        <source>Mechanisms</source>
        <comment>Column heading</comment>
        <translation>Mechanismen</translation>
    </message>
    <message>
        <source>Merge some labels, or delete some.</source>
        <translation>Führen Sie einige Labels zusammen, oder löschen Sie einige.</translation>
    </message>
    <message>
        <source>More than one column holds grades; the first one in each row is used.</source>
        <translation>Mehr als eine Spalte enthält Stufen; verwendet wird jeweils die erste in der Zeile.</translation>
    </message>
    <message>
        <source>More than one column holds numbers of studies; the first one in each row is used.</source>
        <translation>Mehr als eine Spalte enthält Anzahlen von Studien; verwendet wird jeweils die erste in der Zeile.</translation>
    </message>
    <message>
        <source>Most of its cells look like it.</source>
        <translation>Die meisten ihrer Zellen sehen danach aus.</translation>
    </message>
    <message>
        <source>Move it away, or choose another folder with --data-dir.</source>
        <translation>Verschieben Sie sie, oder wählen Sie mit --data-dir einen anderen Ordner.</translation>
    </message>
    <message>
        <source>My label</source>
        <comment>Column heading</comment>
        <translation>Mein Label</translation>
    </message>
    <message>
        <source>My labels</source>
        <translation>Meine Labels</translation>
    </message>
    <message>
        <source>My labels</source>
        <comment>Column heading</comment>
        <translation>Meine Labels</translation>
    </message>
    <message>
        <source>My mark</source>
        <comment>Column heading</comment>
        <translation>Meine Kennzeichnung</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Meine Notizen</translation>
    </message>
    <message>
        <source>My reason</source>
        <comment>Column heading</comment>
        <translation>Meine Begründung</translation>
    </message>
    <message>
        <source>My reason:</source>
        <comment>before the reader&apos;s own words</comment>
        <translation>Meine Begründung:</translation>
    </message>
    <message>
        <source>N = {printed} is printed, but the number of studies cited is {cited}.</source>
        <translation>N = {printed} ist gedruckt, zitiert werden aber {cited} Studien.</translation>
    </message>
    <message>
        <source>Name a file of that folder.</source>
        <translation>Geben Sie eine Datei aus diesem Ordner an.</translation>
    </message>
    <message>
        <source>Name a reference by its label, or one of these: {names}.</source>
        <translation>Geben Sie eine Referenz mit ihrer Bezeichnung an, oder eines von diesen: {names}.</translation>
    </message>
    <message>
        <source>Name a reference by its label: the table has no streams and no grades.</source>
        <translation>Geben Sie eine Referenz mit ihrer Bezeichnung an: Die Tabelle hat keine Stränge und keine Stufen.</translation>
    </message>
    <message>
        <source>Name an existing folder with -o, or a file whose name ends in .qiclibrary.</source>
        <translation>Geben Sie mit -o einen vorhandenen Ordner an, oder eine Datei, deren Name auf .qiclibrary endet.</translation>
    </message>
    <message>
        <source>Name one or more of them, or write --all.</source>
        <translation>Geben Sie eines oder mehrere davon an, oder verwenden Sie --all.</translation>
    </message>
    <message>
        <source>Name one or several reviews, or share all.</source>
        <translation>Geben Sie ein oder mehrere Reviews an, oder geben Sie alle weiter.</translation>
    </message>
    <message>
        <source>Name one with --data-dir or {variable}.</source>
        <translation>Geben Sie einen mit --data-dir oder {variable} an.</translation>
    </message>
    <message>
        <source>Name the folder that holds the sources.</source>
        <translation>Geben Sie den Ordner mit den Quellen an.</translation>
    </message>
    <message>
        <source>Name themes of one table: streams and grades are those of a table.</source>
        <translation>Geben Sie Themen einer einzigen Tabelle an: Stränge und Stufen gelten je Tabelle.</translation>
    </message>
    <message>
        <source>Name two themes or more.</source>
        <translation>Geben Sie mindestens zwei Themen an.</translation>
    </message>
    <message>
        <source>Neither the heading nor the cells say what it holds.</source>
        <translation>Weder die Überschrift noch die Zellen lassen erkennen, was sie enthält.</translation>
    </message>
    <message>
        <source>Next studies</source>
        <translation>Nächste Studien</translation>
    </message>
    <message>
        <source>Next themes</source>
        <translation>Nächste Themen</translation>
    </message>
    <message>
        <source>No backup of your notes was made in {folder}: {reason}.</source>
        <translation>Von Ihren Notizen wurde keine Sicherung in {folder} angelegt: {reason}.</translation>
    </message>
    <message>
        <source>No citation is attached to this reference.</source>
        <translation>An diese Referenz ist keine Literaturangabe angefügt.</translation>
    </message>
    <message>
        <source>No citation was found.</source>
        <translation>Es wurde keine Literaturangabe gefunden.</translation>
    </message>
    <message>
        <source>No column of contextual factors was found that the signs of this column belong to.</source>
        <translation>Es wurde keine Spalte mit Kontextfaktoren gefunden, zu der die Vorzeichen dieser Spalte gehören.</translation>
    </message>
    <message>
        <source>No contextual factor was found.</source>
        <translation>Es wurde kein Kontextfaktor gefunden.</translation>
    </message>
    <message>
        <source>No other window can be opened on {path}.</source>
        <translation>Auf {path} kann kein weiteres Fenster geöffnet werden.</translation>
    </message>
    <message>
        <source>No outcome stated</source>
        <comment>what stands out in a table</comment>
        <translation>Kein Outcome genannt</translation>
    </message>
    <message>
        <source>No permission to write the file: check its permissions and its folder&apos;s.</source>
        <translation>Die Datei darf nicht geschrieben werden: Prüfen Sie ihre Zugriffsrechte und die ihres Ordners.</translation>
    </message>
    <message>
        <source>No results, even with any one part removed.</source>
        <translation>Keine Ergebnisse, auch wenn ein einzelner Teil entfernt wird.</translation>
    </message>
    <message>
        <source>No results.</source>
        <translation>Keine Ergebnisse.</translation>
    </message>
    <message>
        <source>No review is named.</source>
        <translation>Es ist kein Review angegeben.</translation>
    </message>
    <message>
        <source>No table was found in this text.</source>
        <translation>In diesem Text wurde keine Tabelle gefunden.</translation>
    </message>
    <message>
        <source>No themes were chosen.</source>
        <translation>Es wurden keine Themen ausgewählt.</translation>
    </message>
    <message>
        <source>No words were selected.</source>
        <translation>Es wurden keine Wörter ausgewählt.</translation>
    </message>
    <message>
        <source>No: it is a row like the others</source>
        <translation>Nein: Es ist eine Zeile wie die anderen</translation>
    </message>
    <message>
        <source>No: these are headings of the same table</source>
        <translation>Nein: Das sind Überschriften derselben Tabelle</translation>
    </message>
    <message>
        <source>None of the themes of this export are in this evidence.</source>
        <translation>Keines der Themen dieses Exports ist in dieser Evidenz enthalten.</translation>
    </message>
    <message>
        <source>None of the themes shown cites a study.</source>
        <translation>Keines der angezeigten Themen zitiert eine Studie.</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>Nicht eingestuft</translation>
    </message>
    <message>
        <source>Not imported, because what they are on is not in your library: {contents}.</source>
        <translation>Nicht importiert, weil das, wozu es gehört, nicht in Ihrer Bibliothek ist: {contents}.</translation>
    </message>
    <message>
        <source>Not in this edition of the evidence</source>
        <comment>Heading of a report</comment>
        <translation>Nicht in dieser Ausgabe der Evidenz</translation>
    </message>
    <message>
        <source>Not included</source>
        <translation>Nicht enthalten</translation>
    </message>
    <message>
        <source>Not marked yet</source>
        <comment>contextual factors at a site</comment>
        <translation>Noch nicht gekennzeichnet</translation>
    </message>
    <message>
        <source>Not relevant</source>
        <comment>contextual factors at a site</comment>
        <translation>Nicht relevant</translation>
    </message>
    <message>
        <source>Note ID</source>
        <comment>Column heading</comment>
        <translation>Notiz-ID</translation>
    </message>
    <message>
        <source>Note, highlight or star</source>
        <translation>Notiz, Markierung oder Stern</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>Column heading</comment>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>Name of a fact</comment>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>Heading of a report</comment>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>Title of a report</comment>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Notes of the person who shared this page</source>
        <comment>Heading</comment>
        <translation>Notizen der Person, die diese Seite weitergegeben hat</translation>
    </message>
    <message>
        <source>Notes to the table</source>
        <translation>Anmerkungen zur Tabelle</translation>
    </message>
    <message>
        <source>Nothing in it can be read.</source>
        <translation>Nichts darin kann gelesen werden.</translation>
    </message>
    <message>
        <source>Nothing in it could be read. Import the reviews again.</source>
        <translation>Nichts darin konnte gelesen werden. Importieren Sie die Reviews noch einmal.</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>Keine Auffälligkeiten.</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>Es wurde nichts exportiert.</translation>
    </message>
    <message>
        <source>Nothing was read. Export the file again, or correct that line.</source>
        <translation>Es wurde nichts gelesen. Exportieren Sie die Datei noch einmal, oder korrigieren Sie diese Zeile.</translation>
    </message>
    <message>
        <source>Nothing was read. Export the file again, or remove that item.</source>
        <translation>Es wurde nichts gelesen. Exportieren Sie die Datei noch einmal, oder entfernen Sie dieses Element.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Of {theme}, without a sign in the table</source>
        <translation>Von {theme}, ohne Vorzeichen in der Tabelle</translation>
    </message>
    <message>
        <source>Older copies may be in {folder}.</source>
        <translation>Ältere Kopien liegen vielleicht in {folder}.</translation>
    </message>
    <message>
        <source>On: {where}</source>
        <comment>The theme or reference of a note</comment>
        <translation>Zu: {where}</translation>
    </message>
    <message>
        <source>One row per appraisal</source>
        <translation>Eine Zeile je Bewertung</translation>
    </message>
    <message>
        <source>One row per note, notes only</source>
        <translation>Eine Zeile je Notiz, nur Notizen</translation>
    </message>
    <message>
        <source>One row per passage</source>
        <translation>Eine Zeile je Passage</translation>
    </message>
    <message>
        <source>One row per theme</source>
        <translation>Eine Zeile je Thema</translation>
    </message>
    <message>
        <source>One study: {label}</source>
        <translation>Eine Studie: {label}</translation>
    </message>
    <message>
        <source>One theme</source>
        <translation>Ein Thema</translation>
    </message>
    <message>
        <source>Open a page that shows the table as text, such as the article at PubMed Central, or paste the table.</source>
        <translation>Öffnen Sie eine Seite, die die Tabelle als Text zeigt, etwa den Artikel in PubMed Central, oder fügen Sie die Tabelle ein.</translation>
    </message>
    <message>
        <source>Open a table (HTML, XML, DOCX, XLSX, CSV), reviews (.qiclibrary), citations (RIS, BibTeX, NBIB, CSL-JSON, a reference list as .txt), notes (JSON-LD) or a project (.qicproject).</source>
        <translation>Öffnen Sie eine Tabelle (HTML, XML, DOCX, XLSX, CSV), Reviews (.qiclibrary), Literaturangaben (RIS, BibTeX, NBIB, CSL-JSON, ein Literaturverzeichnis als .txt), Notizen (JSON-LD) oder ein Projekt (.qicproject).</translation>
    </message>
    <message>
        <source>Open it in its program and save it as .xlsx or .docx.</source>
        <translation>Öffnen Sie sie in ihrem Programm und speichern Sie sie als .xlsx oder .docx.</translation>
    </message>
    <message>
        <source>Open it in its program, save a copy without a password, and choose that.</source>
        <translation>Öffnen Sie sie in ihrem Programm, speichern Sie eine Kopie ohne Passwort, und wählen Sie diese.</translation>
    </message>
    <message>
        <source>Open it when the import is done, or cancel the import first.</source>
        <translation>Öffnen Sie sie, wenn der Import beendet ist, oder brechen Sie zuerst den Import ab.</translation>
    </message>
    <message>
        <source>Open it with that version, or choose another folder with --data-dir.</source>
        <translation>Öffnen Sie sie mit der neueren Version, oder wählen Sie mit --data-dir einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Other columns under the same heading hold it.</source>
        <translation>Andere Spalten unter derselben Überschrift enthalten es.</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <comment>Column heading</comment>
        <translation>Outcomes</translation>
    </message>
    <message>
        <source>PDF, a theme on one page</source>
        <translation>PDF, ein Thema auf einer Seite</translation>
    </message>
    <message>
        <source>PDF, as it is printed</source>
        <translation>PDF, wie gedruckt</translation>
    </message>
    <message>
        <source>PMID</source>
        <comment>Column heading</comment>
        <translation>PMID</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>Column heading: the part of a pathway</comment>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Part of a theme</source>
        <comment>Column heading</comment>
        <translation>Teil eines Themas</translation>
    </message>
    <message>
        <source>Part of the file is damaged. Close the program and start it again: it sets the damaged file aside and keeps what can be read of it.</source>
        <translation>Ein Teil der Datei ist beschädigt. Beenden Sie das Programm, und starten Sie es neu: Es legt die beschädigte Datei beiseite und behält, was davon lesbar ist.</translation>
    </message>
    <message>
        <source>Part of your notes file is damaged.</source>
        <translation>Ein Teil Ihrer Notizdatei ist beschädigt.</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <comment>Name of a list of links</comment>
        <translation>Teile dieser Seite</translation>
    </message>
    <message>
        <source>Passage</source>
        <comment>Column heading</comment>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Passage key</source>
        <comment>Column heading</comment>
        <translation>Schlüssel der Passage</translation>
    </message>
    <message>
        <source>Passages</source>
        <comment>Column heading</comment>
        <translation>Passagen</translation>
    </message>
    <message>
        <source>Paste fewer publications at a time.</source>
        <translation>Fügen Sie weniger Publikationen auf einmal ein.</translation>
    </message>
    <message>
        <source>Pasted content</source>
        <comment>instead of the name of a file</comment>
        <translation>Eingefügter Inhalt</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Planning sheet</source>
        <comment>Title of a sheet</comment>
        <translation>Planungsblatt</translation>
    </message>
    <message>
        <source>Planning sheet: {site}</source>
        <translation>Planungsblatt: {site}</translation>
    </message>
    <message>
        <source>Position</source>
        <comment>Column heading</comment>
        <translation>Position</translation>
    </message>
    <message>
        <source>Present, of no single sign</source>
        <comment>contextual factors at a site</comment>
        <translation>Vorhanden, ohne einheitliches Vorzeichen</translation>
    </message>
    <message>
        <source>Previous studies</source>
        <translation>Vorherige Studien</translation>
    </message>
    <message>
        <source>Previous themes</source>
        <translation>Vorherige Themen</translation>
    </message>
    <message>
        <source>Printed number of studies</source>
        <comment>what stands out in a table</comment>
        <translation>Gedruckte Anzahl der Studien</translation>
    </message>
    <message>
        <source>Printed numbers</source>
        <comment>Column heading</comment>
        <translation>Gedruckte Zahlen</translation>
    </message>
    <message>
        <source>Quality of evidence</source>
        <translation>Qualität der Evidenz</translation>
    </message>
    <message>
        <source>Quotation marks do not match, so they were read as part of the text.</source>
        <translation>Anführungszeichen passen nicht zusammen und wurden daher als Teil des Textes gelesen.</translation>
    </message>
    <message>
        <source>Quote</source>
        <comment>Column heading</comment>
        <translation>Zitierter Text</translation>
    </message>
    <message>
        <source>RIS, PubMed (.nbib), BibTeX, CSL-JSON and a numbered list of references can be read.</source>
        <translation>RIS, PubMed (.nbib), BibTeX, CSL-JSON und ein nummeriertes Literaturverzeichnis (Liste von Referenzen) können gelesen werden.</translation>
    </message>
    <message>
        <source>Readwise does not say which passage a highlight is in. Write these notes in QIC Browser.</source>
        <translation>Readwise gibt nicht an, in welcher Passage eine Markierung ist. Schreiben Sie diese Notizen in QIC Browser.</translation>
    </message>
    <message>
        <source>Reason for the grade</source>
        <comment>Column heading</comment>
        <translation>Grund für die Einstufung</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>Column heading</comment>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Record key</source>
        <comment>Column heading</comment>
        <translation>Schlüssel des Datensatzes</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>Column heading</comment>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Reference key</source>
        <comment>Column heading</comment>
        <translation>Schlüssel der Referenz</translation>
    </message>
    <message>
        <source>Reference {number}</source>
        <translation>Referenz {number}</translation>
    </message>
    <message>
        <source>Reference {number} of {review}</source>
        <translation>Referenz {number} von {review}</translation>
    </message>
    <message>
        <source>Reference {reference} has no grade, though others in its cell have one.</source>
        <translation>Referenz {reference} hat keine Stufe, andere in derselben Zelle aber schon.</translation>
    </message>
    <message>
        <source>Reference {reference} is not in the file&apos;s own list.</source>
        <translation>Referenz {reference} steht nicht im Literaturverzeichnis der Datei.</translation>
    </message>
    <message>
        <source>Reference {reference} is printed twice in one cell with the grade {grade}.</source>
        <translation>Referenz {reference} ist in einer Zelle zweimal mit der Stufe {grade} gedruckt.</translation>
    </message>
    <message>
        <source>References</source>
        <comment>Column heading</comment>
        <translation>Referenzen</translation>
    </message>
    <message>
        <source>References</source>
        <comment>Heading of the reference list</comment>
        <translation>Referenzen</translation>
    </message>
    <message>
        <source>Reinstall the program, or rebuild the file with “qicbrowser build”.</source>
        <translation>Installieren Sie das Programm neu, oder erstellen Sie die Datei neu mit „qicbrowser build“.</translation>
    </message>
    <message>
        <source>Remarks</source>
        <comment>Column heading</comment>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Remove it first (“qicbrowser references style remove {name}”), or rename your file.</source>
        <translation>Entfernen Sie ihn zuerst („qicbrowser references style remove {name}“), oder benennen Sie Ihre Datei um.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Entfernen Sie es.</translation>
    </message>
    <message>
        <source>Remove some marks.</source>
        <translation>Entfernen Sie einige Kennzeichnungen.</translation>
    </message>
    <message>
        <source>Remove some.</source>
        <translation>Entfernen Sie einige.</translation>
    </message>
    <message>
        <source>Remove “{part}”: {count}</source>
        <comment>{count} is such as: 2 themes</comment>
        <translation>„{part}“ entfernen: {count}</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>Column heading</comment>
        <translation>Review</translation>
    </message>
    <message>
        <source>Review DOI</source>
        <comment>Column heading</comment>
        <translation>DOI des Reviews</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>Column heading</comment>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Row</source>
        <comment>Column heading</comment>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Row type</source>
        <comment>Name of a fact</comment>
        <translation>Zeilenart</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <comment>a row of the source table</comment>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <comment>a place in a table</comment>
        <translation>Zeile {row}</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”</source>
        <comment>a place in a table</comment>
        <translation>Zeile {row}, Spalte „{column}“</translation>
    </message>
    <message>
        <source>Rows</source>
        <comment>Name of a fact</comment>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Save a copy that has only the tables you need, and choose that.</source>
        <translation>Speichern Sie eine Kopie, die nur die benötigten Tabellen enthält, und wählen Sie diese.</translation>
    </message>
    <message>
        <source>Save it again as CSV, UTF-8.</source>
        <translation>Speichern Sie sie erneut als CSV, UTF-8.</translation>
    </message>
    <message>
        <source>Save it again with “qicbrowser import --save-recipe”.</source>
        <translation>Speichern Sie das Rezept erneut mit „qicbrowser import --save-recipe“.</translation>
    </message>
    <message>
        <source>Save only the part with the table, and open that.</source>
        <translation>Speichern Sie nur den Teil mit der Tabelle, und öffnen Sie diesen.</translation>
    </message>
    <message>
        <source>Save the page as HTML, or copy the table and paste it.</source>
        <translation>Speichern Sie die Seite als HTML, oder kopieren Sie die Tabelle und fügen Sie sie ein.</translation>
    </message>
    <message>
        <source>Save the reference list as plain text, or export the references as RIS.</source>
        <translation>Speichern Sie das Literaturverzeichnis als reinen Text, oder exportieren Sie die Referenzen als RIS.</translation>
    </message>
    <message>
        <source>Save them as a file, or choose fewer.</source>
        <translation>Speichern Sie sie als Datei, oder wählen Sie weniger aus.</translation>
    </message>
    <message>
        <source>Say of columns that are not groups of themes that they hold something else, such as notes.</source>
        <translation>Geben Sie bei Spalten, die keine Gruppen von Themen sind, an, dass sie etwas anderes enthalten, etwa Anmerkungen.</translation>
    </message>
    <message>
        <source>Say which review the table is from, with --title.</source>
        <translation>Geben Sie mit --title an, aus welchem Review die Tabelle stammt.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <comment>Column heading</comment>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Scenario without a name</source>
        <comment>one that was recovered from a damaged file</comment>
        <translation>Szenario ohne Namen</translation>
    </message>
    <message>
        <source>Search everywhere: {count}</source>
        <comment>{count} is such as: 2 themes</comment>
        <translation>Überall suchen: {count}</translation>
    </message>
    <message>
        <source>Search for {part}: {count}</source>
        <comment>{count} is such as: 2 themes</comment>
        <translation>Nach {part} suchen: {count}</translation>
    </message>
    <message>
        <source>Search in this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Select some words on the page first.</source>
        <translation>Wählen Sie zuerst einige Wörter auf der Seite aus.</translation>
    </message>
    <message>
        <source>Select the whole table in the web page or document, copy it, and paste it here.</source>
        <translation>Wählen Sie die ganze Tabelle auf der Webseite oder im Dokument aus, kopieren Sie sie, und fügen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>Select words of a passage.</source>
        <translation>Wählen Sie Wörter einer Passage aus.</translation>
    </message>
    <message>
        <source>Selection</source>
        <comment>Name of a fact</comment>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Separate at {separator}</source>
        <comment>tabs, semicolons, commas or vertical bars</comment>
        <translation>Trennen durch {separator}</translation>
    </message>
    <message>
        <source>Separate themes</source>
        <translation>Eigenständige Themen</translation>
    </message>
    <message>
        <source>Set the clocks of both computers, and correct it.</source>
        <translation>Stellen Sie die Uhren beider Computer richtig, und korrigieren Sie es.</translation>
    </message>
    <message>
        <source>Several files were dropped together; none was opened.</source>
        <translation>Es wurden mehrere Dateien auf einmal abgelegt; keine wurde geöffnet.</translation>
    </message>
    <message>
        <source>Several tables are in your library: name one with --table.</source>
        <translation>In Ihrer Bibliothek sind mehrere Tabellen: Geben Sie mit --table eine an.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Kürzen Sie es.</translation>
    </message>
    <message>
        <source>Shorten the name.</source>
        <translation>Kürzen Sie den Namen.</translation>
    </message>
    <message>
        <source>Shorten the reason.</source>
        <translation>Kürzen Sie die Begründung.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr anzeigen</translation>
    </message>
    <message>
        <source>Sign</source>
        <comment>Column heading: whether a contextual factor enables or hinders</comment>
        <translation>Vorzeichen</translation>
    </message>
    <message>
        <source>Site without a name</source>
        <comment>one that was recovered from a damaged file</comment>
        <translation>Standort ohne Namen</translation>
    </message>
    <message>
        <source>Skip to the themes</source>
        <translation>Zu den Themen springen</translation>
    </message>
    <message>
        <source>Some statements have a sign in words. Are those without one enablers?</source>
        <translation>Einige Aussagen haben ein Vorzeichen in Worten. Sind die ohne Vorzeichen Förderfaktoren?</translation>
    </message>
    <message>
        <source>Some symbols or equations of the document were not read. Compare the cells with the document.</source>
        <translation>Einige Symbole oder Formeln des Dokuments wurden nicht gelesen. Vergleichen Sie die Zellen mit dem Dokument.</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>Name of a fact</comment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Source and licence</source>
        <comment>Heading of a part of a page</comment>
        <translation>Quelle und Lizenz</translation>
    </message>
    <message>
        <source>Sources</source>
        <comment>Heading</comment>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Split it into two notes.</source>
        <translation>Teilen Sie sie in zwei Notizen auf.</translation>
    </message>
    <message>
        <source>Split it into two.</source>
        <translation>Teilen Sie es in zwei auf.</translation>
    </message>
    <message>
        <source>Starred</source>
        <comment>Column heading</comment>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Start the program again: it recovers what can be read.</source>
        <translation>Starten Sie das Programm neu: Es stellt wieder her, was lesbar ist.</translation>
    </message>
    <message>
        <source>Stream</source>
        <comment>Column heading</comment>
        <translation>Strang</translation>
    </message>
    <message>
        <source>Studies</source>
        <comment>Column heading</comment>
        <translation>Studien</translation>
    </message>
    <message>
        <source>Studies cited</source>
        <translation>Zitierte Studien</translation>
    </message>
    <message>
        <source>Studies counted</source>
        <comment>Column heading</comment>
        <translation>Gezählte Studien</translation>
    </message>
    <message>
        <source>Studies printed</source>
        <comment>Column heading</comment>
        <translation>Gedruckte Studien</translation>
    </message>
    <message>
        <source>Studies without a citation</source>
        <comment>what stands out in a table</comment>
        <translation>Studien ohne Literaturangabe</translation>
    </message>
    <message>
        <source>Study</source>
        <comment>Column heading</comment>
        <translation>Studie</translation>
    </message>
    <message>
        <source>Study quality</source>
        <comment>Column heading</comment>
        <translation>Qualität der Studie</translation>
    </message>
    <message>
        <source>Study {number} is listed twice as {grade}.</source>
        <translation>Studie {number} ist zweimal als {grade} aufgeführt.</translation>
    </message>
    <message>
        <source>Styles for most journals are at https://www.zotero.org/styles.</source>
        <translation>Stile für die meisten Zeitschriften finden Sie unter https://www.zotero.org/styles.</translation>
    </message>
    <message>
        <source>Tab-separated (TSV)</source>
        <translation>Durch Tabulatoren getrennt (TSV)</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>Column heading</comment>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Table row</source>
        <comment>Column heading</comment>
        <translation>Tabellenzeile</translation>
    </message>
    <message>
        <source>Table title</source>
        <comment>Column heading</comment>
        <translation>Titel der Tabelle</translation>
    </message>
    <message>
        <source>Table without a number or title</source>
        <comment>a heading on the command line</comment>
        <translation>Tabelle ohne Nummer und Titel</translation>
    </message>
    <message>
        <source>Table without a number: {title}</source>
        <comment>a heading on the command line</comment>
        <translation>Tabelle ohne Nummer: {title}</translation>
    </message>
    <message>
        <source>Table {label} is an image, and cannot be read.</source>
        <translation>Tabelle {label} ist ein Bild und kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Table {label} of this review is in the library already.</source>
        <translation>Tabelle {label} dieses Reviews ist bereits in der Bibliothek.</translation>
    </message>
    <message>
        <source>Table {label} {title}</source>
        <comment>a heading on the command line</comment>
        <translation>Tabelle {label} {title}</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>Tabelle {number}</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <comment>a table without a title</comment>
        <translation>Tabelle {number}</translation>
    </message>
    <message>
        <source>Table {table}, row {row}, column “{column}”: {problem}</source>
        <translation>Tabelle {table}, Zeile {row}, Spalte „{column}“: {problem}</translation>
    </message>
    <message>
        <source>Table {table}, row {row}: {problem}</source>
        <translation>Tabelle {table}, Zeile {row}: {problem}</translation>
    </message>
    <message>
        <source>Table {table}: {problem}</source>
        <translation>Tabelle {table}: {problem}</translation>
    </message>
    <message>
        <source>Tags</source>
        <comment>Column heading</comment>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Text is never written as a formula. The sheet “About” has the source and licence.</source>
        <translation>Text wird nie als Formel geschrieben. Das Blatt „About“ enthält Quelle und Lizenz.</translation>
    </message>
    <message>
        <source>Text is written unchanged, even where a spreadsheet could read it as a formula.</source>
        <translation>Text wird unverändert geschrieben, auch wenn eine Tabellenkalkulation ihn als Formel lesen könnte.</translation>
    </message>
    <message>
        <source>Text key</source>
        <comment>Column heading</comment>
        <translation>Schlüssel des Textes</translation>
    </message>
    <message numerus="yes">
        <source>Text that a spreadsheet could read as a formula gets an apostrophe: %n cells.</source>
        <translation>
            <numerusform>Text, den eine Tabellenkalkulation als Formel lesen könnte, erhält einen Apostroph: %Ln Zelle.</numerusform>
            <numerusform>Text, den eine Tabellenkalkulation als Formel lesen könnte, erhält einen Apostroph: %Ln Zellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Text that a spreadsheet could read as a formula gets an apostrophe; the number of cells is shown after export.</source>
        <translation>Text, den eine Tabellenkalkulation als Formel lesen könnte, erhält einen Apostroph; die Anzahl der Zellen wird nach dem Export angezeigt.</translation>
    </message>
    <message>
        <source>The N printed beside the title; blank where none is</source>
        <translation>Das neben dem Titel gedruckte N; leer, wo keines steht</translation>
    </message>
    <message>
        <source>The authors and the year of the review</source>
        <translation>Die Autoren und das Jahr des Reviews</translation>
    </message>
    <message>
        <source>The backup {name} is damaged, and was left unchanged.</source>
        <translation>Die Sicherung {name} ist beschädigt und wurde nicht verändert.</translation>
    </message>
    <message>
        <source>The barriers, one per line</source>
        <translation>Die Barrieren, je eine pro Zeile</translation>
    </message>
    <message>
        <source>The bundled reviews are shown.</source>
        <translation>Die mitgelieferten Reviews werden angezeigt.</translation>
    </message>
    <message>
        <source>The cell covers columns that hold different things.</source>
        <translation>Die Zelle umfasst Spalten, die Verschiedenes enthalten.</translation>
    </message>
    <message>
        <source>The cells of the passage&apos;s row that the reader corrected, one per line: as printed, and what it was read as</source>
        <translation>Die beim Import korrigierten Zellen aus der Zeile der Passage, je eine pro Zeile: wie gedruckt, und wie sie gelesen wurde</translation>
    </message>
    <message>
        <source>The cells of the theme&apos;s rows that the reader corrected, one per line: as printed, and what it was read as</source>
        <translation>Die beim Import korrigierten Zellen aus den Zeilen des Themas, je eine pro Zeile: wie gedruckt, und wie sie gelesen wurde</translation>
    </message>
    <message>
        <source>The cells were separated at {used}, as you answered.</source>
        <translation>Die Zellen wurden gemäß Ihrer Antwort durch {used} getrennt.</translation>
    </message>
    <message>
        <source>The cells were separated at {used}. They would fit equally well at {other}. Which is right?</source>
        <translation>Die Zellen wurden durch {used} getrennt. Ebenso gut möglich wäre die Trennung durch {other}. Was ist richtig?</translation>
    </message>
    <message>
        <source>The chosen reviews have no themes.</source>
        <translation>Die ausgewählten Reviews haben keine Themen.</translation>
    </message>
    <message>
        <source>The citation processor cannot use this style ({reason}). It was not added.</source>
        <translation>Der Zitierprozessor kann diesen Stil nicht verwenden ({reason}). Er wurde nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>The clipboard has no table.</source>
        <translation>Die Zwischenablage enthält keine Tabelle.</translation>
    </message>
    <message>
        <source>The clipboard holds up to {most} rows; this export has {rows}.</source>
        <translation>Die Zwischenablage fasst bis zu {most} Zeilen; dieser Export hat {rows}.</translation>
    </message>
    <message>
        <source>The column is empty.</source>
        <translation>Die Spalte ist leer.</translation>
    </message>
    <message>
        <source>The columns are: {names}.</source>
        <translation>Die Spalten sind: {names}.</translation>
    </message>
    <message>
        <source>The contents of the file are too large once they are unpacked.</source>
        <translation>Der Inhalt der Datei ist entpackt zu groß.</translation>
    </message>
    <message>
        <source>The contextual factors that both enable and hinder, one per line</source>
        <translation>Die Kontextfaktoren, die sowohl fördern als auch hemmen, je einer pro Zeile</translation>
    </message>
    <message>
        <source>The contextual factors without a sign, one per line</source>
        <translation>Die Kontextfaktoren ohne Vorzeichen, je einer pro Zeile</translation>
    </message>
    <message>
        <source>The description of {name} would replace it: move it, or choose another name.</source>
        <translation>Die Beschreibung von {name} würde sie ersetzen: Verschieben Sie sie, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The digits are references</source>
        <translation>Die Ziffern sind Referenzen</translation>
    </message>
    <message>
        <source>The digits belong to the words</source>
        <translation>Die Ziffern gehören zu den Wörtern</translation>
    </message>
    <message>
        <source>The disk is full: free some space, then try again.</source>
        <translation>Der Datenträger ist voll: Schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk reported an error: check that it is connected and not full, then try again.</source>
        <translation>Der Datenträger hat einen Fehler gemeldet: Prüfen Sie, ob er angeschlossen und nicht voll ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The document has tracked changes. Insertions were read; deletions were not.</source>
        <translation>Das Dokument enthält nachverfolgte Änderungen. Einfügungen wurden gelesen, Löschungen nicht.</translation>
    </message>
    <message>
        <source>The document is too long, or too deeply nested, to be read.</source>
        <translation>Das Dokument ist zu lang oder zu tief verschachtelt, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>The enablers, one per line</source>
        <translation>Die Förderfaktoren, je einer pro Zeile</translation>
    </message>
    <message>
        <source>The evidence file may be damaged.</source>
        <translation>Die Evidenzdatei ist vielleicht beschädigt.</translation>
    </message>
    <message>
        <source>The evidence file {path} cannot be read: {reason}.</source>
        <translation>Die Evidenzdatei {path} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The evidence file {path} is missing.</source>
        <translation>Die Evidenzdatei {path} fehlt.</translation>
    </message>
    <message>
        <source>The evidence is being read, so it was not replaced.</source>
        <translation>Die Evidenz wird gerade gelesen, daher wurde sie nicht ersetzt.</translation>
    </message>
    <message>
        <source>The file defines XML entities, which Word and Excel do not write.</source>
        <translation>Die Datei definiert XML-Entitäten, die Word und Excel nicht schreiben.</translation>
    </message>
    <message>
        <source>The file does not say in which encoding it is. It was read as {encoding}. Which of these words are right?</source>
        <translation>Die Datei gibt nicht an, in welcher Kodierung sie vorliegt. Sie wurde als {encoding} gelesen. Welche dieser Wörter sind richtig?</translation>
    </message>
    <message>
        <source>The file does not say where it is from: name the source where you pass it on.</source>
        <translation>Die Datei gibt nicht an, woher sie stammt: Nennen Sie die Quelle, wenn Sie sie weitergeben.</translation>
    </message>
    <message>
        <source>The file does not say which number it has.</source>
        <translation>Die Datei gibt nicht an, welche Nummer die Literaturangabe hat.</translation>
    </message>
    <message>
        <source>The file has macros. They were not run.</source>
        <translation>Die Datei enthält Makros. Sie wurden nicht ausgeführt.</translation>
    </message>
    <message>
        <source>The file includes its source and licence.</source>
        <translation>Die Datei enthält ihre Quelle und Lizenz.</translation>
    </message>
    <message>
        <source>The file is damaged or was cut off.</source>
        <translation>Die Datei ist beschädigt oder wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8 and was read as Latin-1 (Windows-1252). Check the accented letters.</source>
        <translation>Die Datei ist nicht in UTF-8 kodiert und wurde als Latin-1 (Windows-1252) gelesen. Prüfen Sie die Umlaute und Buchstaben mit Akzent.</translation>
    </message>
    <message>
        <source>The file is not text in the encoding {encoding}.</source>
        <translation>Die Datei ist kein Text in der Kodierung {encoding}.</translation>
    </message>
    <message>
        <source>The file is protected by a password.</source>
        <translation>Die Datei ist durch ein Passwort geschützt.</translation>
    </message>
    <message>
        <source>The file of imported reviews was damaged. It is now {path}.</source>
        <translation>Die Datei der importierten Reviews war beschädigt. Sie ist jetzt {path}.</translation>
    </message>
    <message>
        <source>The file of imported reviews was damaged. It was rebuilt from the imported files; the damaged one is {path}.</source>
        <translation>Die Datei der importierten Reviews war beschädigt. Sie wurde aus den importierten Dateien neu erstellt; die beschädigte ist {path}.</translation>
    </message>
    <message>
        <source>The file of reviews {path} is damaged, or was cut off.</source>
        <translation>Die Datei mit Reviews {path} ist beschädigt oder wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>The file was moved or deleted meanwhile: put it back where it was, then try again, or restart the program.</source>
        <translation>Die Datei wurde inzwischen verschoben oder gelöscht: Legen Sie sie zurück, und versuchen Sie es noch einmal, oder starten Sie das Programm neu.</translation>
    </message>
    <message>
        <source>The file was read as {encoding}, as you answered.</source>
        <translation>Die Datei wurde gemäß Ihrer Antwort als {encoding} gelesen.</translation>
    </message>
    <message>
        <source>The findings, one per line</source>
        <translation>Die Befunde, je einer pro Zeile</translation>
    </message>
    <message>
        <source>The first rows have no group</source>
        <translation>Die ersten Zeilen haben keine Gruppe</translation>
    </message>
    <message>
        <source>The folder for your notes, {folder}, cannot be created: {reason}.</source>
        <translation>Der Ordner für Ihre Notizen, {folder}, kann nicht angelegt werden: {reason}.</translation>
    </message>
    <message>
        <source>The folder for your notes, {folder}, cannot be written to.</source>
        <translation>In den Ordner für Ihre Notizen, {folder}, kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be found: the current folder no longer exists.</source>
        <translation>Der Ordner {folder} kann nicht gefunden werden: Der aktuelle Ordner ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be found: there is no home folder for {user}.</source>
        <translation>Der Ordner {folder} kann nicht gefunden werden: Für {user} gibt es keinen Benutzerordner.</translation>
    </message>
    <message>
        <source>The grade of the theme as a whole, as printed; of several rows, one per line</source>
        <translation>Die Stufe des Themas als Ganzes, wie gedruckt; bei mehreren Zeilen je eine pro Zeile</translation>
    </message>
    <message>
        <source>The group of the theme in its source table, outermost first</source>
        <translation>Die Gruppe des Themas in seiner Quelltabelle, die äußerste zuerst</translation>
    </message>
    <message>
        <source>The heading says “{heading}”.</source>
        <translation>Die Überschrift lautet „{heading}“.</translation>
    </message>
    <message>
        <source>The headings should be: {headings}.</source>
        <translation>Die Überschriften sollen lauten: {headings}.</translation>
    </message>
    <message>
        <source>The key of the text the note is attached to</source>
        <translation>Der Schlüssel des Textes, an dem die Notiz verankert ist</translation>
    </message>
    <message>
        <source>The key of the theme or reference that the note is on</source>
        <translation>Der Schlüssel des Themas oder der Referenz, zu der die Notiz gehört</translation>
    </message>
    <message>
        <source>The kind of study design, as the source table names it</source>
        <translation>Die Art des Studiendesigns, wie die Quelltabelle sie nennt</translation>
    </message>
    <message>
        <source>The label&apos;s place on the review&apos;s scale, from 1, the weakest: an order, not a score</source>
        <translation>Der Platz dieser Bezeichnung auf der Skala des Reviews, von 1, der schwächsten, an: eine Reihenfolge, keine Punktzahl</translation>
    </message>
    <message numerus="yes">
        <source>The latest {shown} of %n notes.</source>
        <translation>
            <numerusform>Die neueste von %Ln Notiz ({shown}).</numerusform>
            <numerusform>Die neuesten {shown} von %Ln Notizen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library file {path} cannot be read.</source>
        <translation>Die Bibliotheksdatei {path} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The library file {path} could not be written.</source>
        <translation>Die Bibliotheksdatei {path} konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The library has no review with the DOI of the file: {doi}.</source>
        <translation>Die Bibliothek enthält kein Review mit der DOI der Datei: {doi}.</translation>
    </message>
    <message>
        <source>The licence of the review&apos;s words</source>
        <translation>Die Lizenz des Wortlauts des Reviews</translation>
    </message>
    <message>
        <source>The map, the contexts and the search need JavaScript; the themes can be read without it.</source>
        <translation>Karte, Kontexte und Suche benötigen JavaScript; die Themen lassen sich auch ohne lesen.</translation>
    </message>
    <message>
        <source>The marked words</source>
        <translation>Die markierten Wörter</translation>
    </message>
    <message>
        <source>The mechanisms, one per line</source>
        <translation>Die Mechanismen, je einer pro Zeile</translation>
    </message>
    <message numerus="yes">
        <source>The name has more than %n characters.</source>
        <translation>
            <numerusform>Der Name hat mehr als %Ln Zeichen.</numerusform>
            <numerusform>Der Name hat mehr als %Ln Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>Der Name ist leer.</translation>
    </message>
    <message>
        <source>The name of a file in it is too long, or leads to a folder.</source>
        <translation>Der Name einer enthaltenen Datei ist zu lang oder führt zu einem Ordner.</translation>
    </message>
    <message>
        <source>The name “{name}” is taken.</source>
        <translation>Der Name „{name}“ ist vergeben.</translation>
    </message>
    <message>
        <source>The names of some parts of the file lead to folders outside it.</source>
        <translation>Die Namen einiger Teile der Datei führen zu Ordnern außerhalb von ihr.</translation>
    </message>
    <message>
        <source>The note that you are writing could not be saved, so nothing was imported.</source>
        <translation>Die Notiz, die Sie gerade schreiben, konnte nicht gespeichert werden, daher wurde nichts importiert.</translation>
    </message>
    <message>
        <source>The note&apos;s ID</source>
        <translation>Die ID der Notiz</translation>
    </message>
    <message>
        <source>The note&apos;s colour</source>
        <translation>Die Farbe der Notiz</translation>
    </message>
    <message>
        <source>The note&apos;s own words</source>
        <translation>Der eigene Text der Notiz</translation>
    </message>
    <message>
        <source>The note&apos;s tags, separated by commas</source>
        <translation>Die Schlagwörter der Notiz, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>The notes themselves are safe. Check that there is space on the disk and that the folder is writable.</source>
        <translation>Die Notizen selbst sind sicher. Prüfen Sie, ob auf dem Datenträger Platz ist und in den Ordner geschrieben werden kann.</translation>
    </message>
    <message>
        <source>The number of cells is {cells}; the number of columns is {columns}.</source>
        <translation>Die Anzahl der Zellen ist {cells}, die Anzahl der Spalten {columns}.</translation>
    </message>
    <message>
        <source>The number of different studies cited in the theme&apos;s row</source>
        <translation>Die Anzahl der verschiedenen Studien, die in der Zeile des Themas zitiert werden</translation>
    </message>
    <message>
        <source>The number of the source table in the review</source>
        <translation>Die Nummer der Quelltabelle im Review</translation>
    </message>
    <message>
        <source>The number of the study in the review</source>
        <translation>Die Nummer der Studie im Review</translation>
    </message>
    <message>
        <source>The numbers as printed, one per line, each after its column&apos;s heading</source>
        <translation>Die Zahlen wie gedruckt, je eine pro Zeile, jeweils nach der Überschrift ihrer Spalte</translation>
    </message>
    <message>
        <source>The numbers of these studies, each in brackets, in numeric order</source>
        <translation>Die Nummern dieser Studien, jede in Klammern, der Größe nach</translation>
    </message>
    <message>
        <source>The outcomes, one per line</source>
        <translation>Die Outcomes, je eines pro Zeile</translation>
    </message>
    <message>
        <source>The page is nested too deeply from line {line} on. What comes after it was not read.</source>
        <translation>Die Seite ist ab Zeile {line} zu tief verschachtelt. Was danach kommt, wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The passage that cites the study; blank for the theme as a whole</source>
        <translation>Die Passage, die die Studie zitiert; leer für das Thema als Ganzes</translation>
    </message>
    <message>
        <source>The passage&apos;s key, the same in every release</source>
        <translation>Der Schlüssel der Passage, in jeder Version derselbe</translation>
    </message>
    <message>
        <source>The passage&apos;s place within its role, from 1</source>
        <translation>Der Platz der Passage innerhalb ihrer Rolle, von 1 an</translation>
    </message>
    <message>
        <source>The passage, word for word</source>
        <translation>Die Passage, Wort für Wort</translation>
    </message>
    <message numerus="yes">
        <source>The printed number of studies agrees with the studies cited in all %n themes.</source>
        <translation>
            <numerusform>Die gedruckte Anzahl der Studien stimmt mit den im Thema zitierten Studien überein.</numerusform>
            <numerusform>Die gedruckte Anzahl der Studien stimmt in allen %Ln Themen mit den zitierten Studien überein.</numerusform>
        </translation>
    </message>
    <message>
        <source>The project {path} is damaged, or was cut off.</source>
        <translation>Das Projekt {path} ist beschädigt oder wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>The range from {first} to {last} has more than {most} references.</source>
        <translation>Der Bereich von {first} bis {last} hat mehr als {most} Referenzen.</translation>
    </message>
    <message>
        <source>The range from {first} to {last} mixes two kinds of labels.</source>
        <translation>Der Bereich von {first} bis {last} mischt zwei Arten von Bezeichnungen.</translation>
    </message>
    <message>
        <source>The range from {first} to {last} runs backwards.</source>
        <translation>Der Bereich von {first} bis {last} läuft rückwärts.</translation>
    </message>
    <message>
        <source>The range “{text}” is in reverse order.</source>
        <translation>Der Bereich „{text}“ steht in umgekehrter Reihenfolge.</translation>
    </message>
    <message>
        <source>The ratings of a study&apos;s quality, one per line, each after its column&apos;s heading</source>
        <translation>Die Beurteilungen der Qualität einer Studie, je eine pro Zeile, jeweils nach der Überschrift ihrer Spalte</translation>
    </message>
    <message>
        <source>The reason for this grade, as printed</source>
        <translation>Der Grund für diese Einstufung, wie gedruckt</translation>
    </message>
    <message>
        <source>The reason is longer than {longest} characters.</source>
        <translation>Die Begründung ist länger als {longest} Zeichen.</translation>
    </message>
    <message>
        <source>The recipe is for a table of {columns} columns, and this one has {here}.</source>
        <translation>Das Rezept gilt für eine Tabelle mit {columns} Spalten, diese hat {here}.</translation>
    </message>
    <message>
        <source>The recipe is larger than {most} bytes.</source>
        <translation>Das Rezept ist größer als {most} Bytes.</translation>
    </message>
    <message>
        <source>The recipe was written by another version of QIC Browser.</source>
        <translation>Das Rezept wurde von einer anderen Version von QIC Browser geschrieben.</translation>
    </message>
    <message>
        <source>The recipe was written to {path}.</source>
        <translation>Das Rezept wurde nach {path} geschrieben.</translation>
    </message>
    <message>
        <source>The reference&apos;s key, the same in every release</source>
        <translation>Der Schlüssel der Referenz, in jeder Version derselbe</translation>
    </message>
    <message>
        <source>The references that the passage itself cites, each in brackets</source>
        <translation>Die Referenzen, die die Passage selbst zitiert, jede in Klammern</translation>
    </message>
    <message>
        <source>The remarks in the theme&apos;s rows, one per line</source>
        <translation>Die Bemerkungen in den Zeilen des Themas, je eine pro Zeile</translation>
    </message>
    <message>
        <source>The review has no title.</source>
        <translation>Das Review hat keinen Titel.</translation>
    </message>
    <message>
        <source>The review&apos;s DOI</source>
        <translation>Die DOI des Reviews</translation>
    </message>
    <message>
        <source>The review&apos;s own label for the quality of evidence</source>
        <translation>Die Bezeichnung, die das Review selbst für die Qualität der Evidenz verwendet</translation>
    </message>
    <message>
        <source>The review&apos;s words: {licence}, {url}. Notes, tags and stars are the reader&apos;s own.</source>
        <translation>Wortlaut des Reviews: {licence}, {url}. Notizen, Schlagwörter und Sterne sind persönliche Zusätze.</translation>
    </message>
    <message>
        <source>The review&apos;s words: {licence}. Notes, tags and stars are the reader&apos;s own.</source>
        <translation>Wortlaut des Reviews: {licence}. Notizen, Schlagwörter und Sterne sind persönliche Zusätze.</translation>
    </message>
    <message>
        <source>The reviews are too large for one file, which holds {most} MB.</source>
        <translation>Die Reviews sind zu groß für eine Datei, die {most} MB fasst.</translation>
    </message>
    <message numerus="yes">
        <source>The same applies to %n more citations.</source>
        <translation>
            <numerusform>Dasselbe gilt für %Ln weitere Literaturangabe.</numerusform>
            <numerusform>Dasselbe gilt für %Ln weitere Literaturangaben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same publications in different reviews</source>
        <translation>Dieselben Publikationen in verschiedenen Reviews</translation>
    </message>
    <message>
        <source>The same review, {key}, is in the file twice.</source>
        <translation>Dasselbe Review, {key}, ist zweimal in der Datei.</translation>
    </message>
    <message>
        <source>The same table was imported already, as {key}.</source>
        <translation>Dieselbe Tabelle wurde bereits importiert, als {key}.</translation>
    </message>
    <message numerus="yes">
        <source>The same words are in %n themes: “{text}”</source>
        <translation>
            <numerusform>Derselbe Wortlaut steht in %Ln Thema: „{text}“</numerusform>
            <numerusform>Derselbe Wortlaut steht in %Ln Themen: „{text}“</numerusform>
        </translation>
    </message>
    <message>
        <source>The same words in several themes</source>
        <comment>what stands out in a table</comment>
        <translation>Derselbe Wortlaut in mehreren Themen</translation>
    </message>
    <message>
        <source>The search for {query} found nothing.</source>
        <translation>Die Suche nach {query} hat nichts gefunden.</translation>
    </message>
    <message>
        <source>The source gives no rating.</source>
        <translation>Die Quelle gibt keine Beurteilung an.</translation>
    </message>
    <message>
        <source>The source has no remark.</source>
        <translation>Die Quelle enthält keine Bemerkung.</translation>
    </message>
    <message>
        <source>The source prints no number.</source>
        <translation>Die Quelle druckt keine Zahl.</translation>
    </message>
    <message>
        <source>The source states no barrier.</source>
        <translation>Die Quelle nennt keine Barriere.</translation>
    </message>
    <message>
        <source>The source states no component, mechanism or outcome of this theme, so there is no pathway to draw.</source>
        <translation>Die Quelle nennt weder Komponente noch Mechanismus noch Outcome dieses Themas; es gibt also keinen Wirkungspfad zu zeichnen.</translation>
    </message>
    <message>
        <source>The source states no component, mechanism, outcome or context for this theme.</source>
        <translation>Die Quelle nennt für dieses Thema weder Komponente noch Mechanismus, Outcome oder Kontext.</translation>
    </message>
    <message>
        <source>The source states no component.</source>
        <translation>Die Quelle nennt keine Komponente.</translation>
    </message>
    <message>
        <source>The source states no context.</source>
        <translation>Die Quelle nennt keinen Kontext.</translation>
    </message>
    <message>
        <source>The source states no enabler.</source>
        <translation>Die Quelle nennt keinen Förderfaktor.</translation>
    </message>
    <message>
        <source>The source states no finding.</source>
        <translation>Die Quelle nennt keinen Befund.</translation>
    </message>
    <message>
        <source>The source states no mechanism.</source>
        <translation>Die Quelle nennt keinen Mechanismus.</translation>
    </message>
    <message>
        <source>The source states no outcome.</source>
        <translation>Die Quelle nennt kein Outcome.</translation>
    </message>
    <message>
        <source>The source states nothing that both enables and hinders.</source>
        <translation>Die Quelle nennt nichts, das sowohl fördert als auch hemmt.</translation>
    </message>
    <message>
        <source>The sources contradict one another: {reason}.</source>
        <translation>Die Quellen widersprechen einander: {reason}.</translation>
    </message>
    <message>
        <source>The stored copy of {name} is damaged.</source>
        <translation>Die gespeicherte Kopie von {name} ist beschädigt.</translation>
    </message>
    <message>
        <source>The study&apos;s DOI, where you attached a citation that has one</source>
        <translation>Die DOI der Studie, wenn Sie eine Literaturangabe mit DOI angefügt haben</translation>
    </message>
    <message>
        <source>The study&apos;s PMID, where you attached a citation that has one</source>
        <translation>Die PMID der Studie, wenn Sie eine Literaturangabe mit PMID angefügt haben</translation>
    </message>
    <message>
        <source>The study&apos;s citation in Vancouver style, where you attached one</source>
        <translation>Die Literaturangabe der Studie im Vancouver-Stil, wenn Sie eine angefügt haben</translation>
    </message>
    <message>
        <source>The style “{name}” comes with the program and cannot be removed.</source>
        <translation>Der Stil „{name}“ gehört zum Programm und kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>The style “{name}” is not among those you added.</source>
        <translation>Der Stil „{name}“ ist nicht unter denen, die Sie hinzugefügt haben.</translation>
    </message>
    <message>
        <source>The table has too many rows, columns or cells.</source>
        <translation>Die Tabelle hat zu viele Zeilen, Spalten oder Zellen.</translation>
    </message>
    <message>
        <source>The table is too large. What comes after this place was not read.</source>
        <translation>Die Tabelle ist zu groß. Was nach dieser Stelle kommt, wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The table names no study for it.</source>
        <translation>Die Tabelle nennt keine Studie dafür.</translation>
    </message>
    <message>
        <source>The table needs two or more columns. Check that the right file was chosen.</source>
        <translation>Die Tabelle braucht mindestens zwei Spalten. Prüfen Sie, ob die richtige Datei gewählt wurde.</translation>
    </message>
    <message>
        <source>The table was not imported: its groups of themes are {levels} levels deep, and at most {most} can be stored.</source>
        <translation>Die Tabelle wurde nicht importiert: Ihre Gruppen von Themen haben {levels} Ebenen, gespeichert werden können höchstens {most}.</translation>
    </message>
    <message>
        <source>The table&apos;s form only: its cells were split into statements and single references.</source>
        <translation>Nur die Form der Tabelle: Ihre Zellen wurden in Aussagen und einzelne Referenzen aufgeteilt.</translation>
    </message>
    <message>
        <source>The tables are: {keys}.</source>
        <translation>Die Tabellen sind: {keys}.</translation>
    </message>
    <message>
        <source>The tables could not be read completely.</source>
        <translation>Die Tabellen konnten nicht vollständig gelesen werden.</translation>
    </message>
    <message>
        <source>The tables state no contextual factor.</source>
        <translation>Die Tabellen nennen keinen Kontextfaktor.</translation>
    </message>
    <message>
        <source>The tags of these notes, separated by commas</source>
        <translation>Die Schlagwörter dieser Notizen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>The text in row {row}, column {column} is longer than the {most} characters a cell holds.</source>
        <translation>Der Text in Zeile {row}, Spalte {column} ist länger als die {most} Zeichen, die eine Zelle fasst.</translation>
    </message>
    <message>
        <source>The theme has no title.</source>
        <translation>Das Thema hat keinen Titel.</translation>
    </message>
    <message>
        <source>The theme&apos;s key, the same in every release</source>
        <translation>Der Schlüssel des Themas, in jeder Version derselbe</translation>
    </message>
    <message>
        <source>The theme&apos;s place in its source table, from 1</source>
        <translation>Der Platz des Themas in seiner Quelltabelle, von 1 an</translation>
    </message>
    <message>
        <source>The theme&apos;s studies in this stream: each grade with the numbers of its studies</source>
        <translation>Die Studien des Themas in diesem Strang: jede Stufe mit den Nummern ihrer Studien</translation>
    </message>
    <message>
        <source>The theme&apos;s studies that are in no stream: each grade with their labels</source>
        <translation>Die Studien des Themas, die in keinem Strang stehen: jede Stufe mit ihren Bezeichnungen</translation>
    </message>
    <message>
        <source>The theme&apos;s title, without its number of studies</source>
        <translation>Der Titel des Themas, ohne die Anzahl seiner Studien</translation>
    </message>
    <message>
        <source>The themes are in “{heading}”</source>
        <translation>Die Themen stehen in „{heading}“</translation>
    </message>
    <message>
        <source>The title of the source table</source>
        <translation>Der Titel der Quelltabelle</translation>
    </message>
    <message>
        <source>The title of the theme, or the number of the reference</source>
        <translation>Der Titel des Themas oder die Nummer der Referenz</translation>
    </message>
    <message>
        <source>The title “{title}” is printed again. Is it the same theme?</source>
        <translation>Der Titel „{title}“ ist noch einmal gedruckt. Ist es dasselbe Thema?</translation>
    </message>
    <message>
        <source>The whole file</source>
        <comment>where an error is</comment>
        <translation>Die ganze Datei</translation>
    </message>
    <message>
        <source>The window cannot be opened: {reason}</source>
        <translation>Das Fenster kann nicht geöffnet werden: {reason}</translation>
    </message>
    <message>
        <source>The window shows the current state.</source>
        <translation>Das Fenster zeigt den aktuellen Stand.</translation>
    </message>
    <message>
        <source>The words and grades are the reviews’ own. The page counts studies; it does not score them.</source>
        <translation>Wortlaut und Stufen stammen aus den Reviews. Die Seite zählt Studien, sie vergibt keine Punkte.</translation>
    </message>
    <message>
        <source>The words are those of the source. Its table gives contextual factors and studies for the theme as a whole, not for a single mechanism.</source>
        <translation>Der Wortlaut stammt aus der Quelle. Ihre Tabelle gibt Kontextfaktoren und Studien für das Thema als Ganzes an, nicht für einen einzelnen Mechanismus.</translation>
    </message>
    <message>
        <source>The words of each factor are the review&apos;s. The marks and reasons are one reader&apos;s judgement of the site.</source>
        <translation>Der Wortlaut jedes Faktors stammt aus dem Review. Die Kennzeichnungen und Begründungen sind die Einschätzung des Standorts durch eine einzelne Person.</translation>
    </message>
    <message>
        <source>Theme</source>
        <comment>Column heading</comment>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Theme key</source>
        <comment>Column heading</comment>
        <translation>Schlüssel des Themas</translation>
    </message>
    <message>
        <source>Themes</source>
        <comment>Title of a report</comment>
        <translation>Themen</translation>
    </message>
    <message numerus="yes">
        <source>Themes of %n reviews</source>
        <comment>Title of a page</comment>
        <translation>
            <numerusform>Themen von %Ln Review</numerusform>
            <numerusform>Themen von %Ln Reviews</numerusform>
        </translation>
    </message>
    <message>
        <source>Themes shown: {found} of {all}</source>
        <translation>Angezeigte Themen: {found} von {all}</translation>
    </message>
    <message>
        <source>Themes: {themes}. Studies, each counted once: {studies}.</source>
        <translation>Themen: {themes}. Studien, jede einmal gezählt: {studies}.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n errors in this file. Nothing was imported from it.</source>
        <translation>
            <numerusform>Diese Datei enthält %Ln Fehler. Es wurde nichts daraus importiert.</numerusform>
            <numerusform>Diese Datei enthält %Ln Fehler. Es wurde nichts daraus importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n tables in {name}.</source>
        <translation>
            <numerusform>In {name} ist %Ln Tabelle.</numerusform>
            <numerusform>In {name} sind %Ln Tabellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more than {most} entries, or they are too long for one.</source>
        <translation>Es gibt mehr als {most} Einträge, oder sie sind zu lang für eine Datei.</translation>
    </message>
    <message>
        <source>There are more than {most} lines.</source>
        <translation>Es gibt mehr als {most} Zeilen.</translation>
    </message>
    <message>
        <source>There are no sites yet. “qicbrowser site mark --new” makes one.</source>
        <translation>Es gibt noch keine Standorte. Mit „qicbrowser site mark --new“ legen Sie einen an.</translation>
    </message>
    <message>
        <source>There are no themes in this evidence file.</source>
        <translation>In dieser Evidenzdatei sind keine Themen.</translation>
    </message>
    <message>
        <source>There are no themes to map.</source>
        <translation>Es gibt keine Themen für die Karte.</translation>
    </message>
    <message>
        <source>There are no words to highlight.</source>
        <translation>Es gibt keine Wörter zum Markieren.</translation>
    </message>
    <message>
        <source>There are too many reviews or tables in {path}.</source>
        <translation>In {path} sind zu viele Reviews oder Tabellen.</translation>
    </message>
    <message>
        <source>There are two citations of {key} in the project.</source>
        <translation>Im Projekt sind zwei Literaturangaben zu {key}.</translation>
    </message>
    <message>
        <source>There are {most} labels already.</source>
        <translation>Es gibt bereits {most} Labels.</translation>
    </message>
    <message>
        <source>There are {most} marks at this site already.</source>
        <translation>An diesem Standort gibt es bereits {most} Kennzeichnungen.</translation>
    </message>
    <message>
        <source>There are {most} scenarios already.</source>
        <translation>Es gibt bereits {most} Szenarien.</translation>
    </message>
    <message>
        <source>There are {most} sites already.</source>
        <translation>Es gibt bereits {most} Standorte.</translation>
    </message>
    <message>
        <source>There is no column {names}.</source>
        <translation>Es gibt keine Spalte {names}.</translation>
    </message>
    <message>
        <source>There is no contextual factor {key}.</source>
        <translation>Es gibt keinen Kontextfaktor {key}.</translation>
    </message>
    <message>
        <source>There is no field “{name}”. Did you mean {field}:?</source>
        <translation>Es gibt kein Feld „{name}“. Meinten Sie {field}:?</translation>
    </message>
    <message>
        <source>There is no folder to keep your notes in: this user has no home folder.</source>
        <translation>Es gibt keinen Ordner für Ihre Notizen: Dieses Benutzerkonto hat keinen Benutzerordner.</translation>
    </message>
    <message>
        <source>There is no intact backup {name}.</source>
        <translation>Es gibt keine unbeschädigte Sicherung {name}.</translation>
    </message>
    <message>
        <source>There is no review {key}.</source>
        <translation>Es gibt kein Review {key}.</translation>
    </message>
    <message>
        <source>There is no review, source table or group {key}.</source>
        <translation>Es gibt kein Review, keine Quelltabelle und keine Gruppe {key}.</translation>
    </message>
    <message>
        <source>There is no review, table or group {key}.</source>
        <translation>Es gibt kein Review, keine Tabelle und keine Gruppe {key}.</translation>
    </message>
    <message>
        <source>There is no screen to open a window on (DISPLAY and WAYLAND_DISPLAY are not set).</source>
        <translation>Es gibt keinen Bildschirm, auf dem ein Fenster geöffnet werden kann (DISPLAY und WAYLAND_DISPLAY sind nicht gesetzt).</translation>
    </message>
    <message>
        <source>There is no site {name}.</source>
        <translation>Es gibt keinen Standort {name}.</translation>
    </message>
    <message>
        <source>There is no source table or group {key}.</source>
        <translation>Es gibt keine Quelltabelle und keine Gruppe {key}.</translation>
    </message>
    <message>
        <source>There is no table in what was pasted.</source>
        <translation>Der eingefügte Inhalt enthält keine Tabelle.</translation>
    </message>
    <message>
        <source>There is no table in {name}.</source>
        <translation>In {name} ist keine Tabelle.</translation>
    </message>
    <message>
        <source>There is no table in {path}.</source>
        <translation>In {path} ist keine Tabelle.</translation>
    </message>
    <message>
        <source>There is no table {number} in {name}.</source>
        <translation>In {name} ist keine Tabelle {number}.</translation>
    </message>
    <message>
        <source>There is no text {key} in this evidence.</source>
        <translation>In dieser Evidenz gibt es keinen Text {key}.</translation>
    </message>
    <message>
        <source>There is no theme {keys}.</source>
        <translation>Es gibt kein Thema {keys}.</translation>
    </message>
    <message>
        <source>There is nothing to export: no note, citation, saved search, named colour, label, scenario or site.</source>
        <translation>Es gibt nichts zu exportieren: keine Notiz, Literaturangabe, gespeicherte Suche oder benannte Farbe, kein Label, kein Szenario und keinen Standort.</translation>
    </message>
    <message>
        <source>These themes are of several tables.</source>
        <translation>Diese Themen stammen aus mehreren Tabellen.</translation>
    </message>
    <message>
        <source>They are contexts without a sign</source>
        <translation>Es sind Kontexte ohne Vorzeichen</translation>
    </message>
    <message>
        <source>They are enablers</source>
        <translation>Es sind Förderfaktoren</translation>
    </message>
    <message>
        <source>They are grades</source>
        <translation>Es sind Stufen</translation>
    </message>
    <message>
        <source>They are groups</source>
        <translation>Es sind Gruppen</translation>
    </message>
    <message>
        <source>They are not grades</source>
        <translation>Es sind keine Stufen</translation>
    </message>
    <message>
        <source>They are notes</source>
        <translation>Es sind Anmerkungen</translation>
    </message>
    <message>
        <source>They are on reviews that you do not have: {reviews}.</source>
        <translation>Sie gehören zu Reviews, die Sie nicht haben: {reviews}.</translation>
    </message>
    <message>
        <source>They are references</source>
        <translation>Es sind Referenzen</translation>
    </message>
    <message>
        <source>They belong to the words</source>
        <translation>Sie gehören zu den Wörtern</translation>
    </message>
    <message>
        <source>They refer to notes</source>
        <translation>Sie verweisen auf Anmerkungen</translation>
    </message>
    <message>
        <source>This Word document has no table.</source>
        <translation>Dieses Word-Dokument enthält keine Tabelle.</translation>
    </message>
    <message>
        <source>This citation is longer than {most} characters.</source>
        <translation>Diese Literaturangabe ist länger als {most} Zeichen.</translation>
    </message>
    <message>
        <source>This file has a document type (DOCTYPE), which a CSL style does not need. It was not added.</source>
        <translation>Diese Datei hat einen Dokumenttyp (DOCTYPE), den ein CSL-Stil nicht braucht. Sie wurde nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>This is EndNote XML, which cannot be read.</source>
        <translation>Dies ist EndNote-XML, das nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>This is EndNote&apos;s tagged format (.enw), which cannot be read.</source>
        <translation>Dies ist das Feldformat von EndNote (.enw), das nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>This is Ovid&apos;s own format, which cannot be read.</source>
        <translation>Dies ist das eigene Format von Ovid, das nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>This is RDF (Turtle). Notes cannot be imported from it.</source>
        <translation>Dies ist RDF (Turtle). Notizen können daraus nicht importiert werden.</translation>
    </message>
    <message>
        <source>This is RefWorks&apos; tagged format, which cannot be read.</source>
        <translation>Dies ist das Feldformat von RefWorks, das nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>This is Web of Science&apos;s tagged format (.ciw), which cannot be read.</source>
        <translation>Dies ist das Feldformat von Web of Science (.ciw), das nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>This is XML or HTML, which cannot be read.</source>
        <translation>Dies ist XML oder HTML, das nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>This is XML or HTML. Notes cannot be imported from it.</source>
        <translation>Dies ist XML oder HTML. Notizen können daraus nicht importiert werden.</translation>
    </message>
    <message>
        <source>This is YAML, which cannot be read.</source>
        <translation>Dies ist YAML, das nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>This is a PDF file, which cannot be read.</source>
        <translation>Dies ist eine PDF-Datei, die nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>This is a PDF file. Its tables cannot be read reliably.</source>
        <translation>Dies ist eine PDF-Datei. Ihre Tabellen können nicht zuverlässig gelesen werden.</translation>
    </message>
    <message>
        <source>This is a PDF file. Notes cannot be imported from it.</source>
        <translation>Dies ist eine PDF-Datei. Notizen können daraus nicht importiert werden.</translation>
    </message>
    <message>
        <source>This is a Word, Excel or zip file, which cannot be read.</source>
        <translation>Dies ist eine Word-, Excel- oder ZIP-Datei, die nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>This is a Word, Excel or zip file. Notes cannot be imported from it.</source>
        <translation>Dies ist eine Word-, Excel- oder ZIP-Datei. Notizen können daraus nicht importiert werden.</translation>
    </message>
    <message>
        <source>This is a picture. Text in pictures cannot be read.</source>
        <translation>Dies ist ein Bild. Text in Bildern kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This is a reference list (BibTeX). Notes cannot be imported from it.</source>
        <translation>Dies ist ein Literaturverzeichnis (BibTeX). Notizen können daraus nicht importiert werden.</translation>
    </message>
    <message>
        <source>This is a reference list (CSL-JSON). Notes cannot be imported from it.</source>
        <translation>Dies ist ein Literaturverzeichnis (CSL-JSON). Notizen können daraus nicht importiert werden.</translation>
    </message>
    <message>
        <source>This is a reference list (RIS). Notes cannot be imported from it.</source>
        <translation>Dies ist ein Literaturverzeichnis (RIS). Notizen können daraus nicht importiert werden.</translation>
    </message>
    <message>
        <source>This is a report of notes (Markdown), which is for reading. Notes cannot be imported from it.</source>
        <translation>Dies ist ein Bericht mit Notizen (Markdown), der zum Lesen gedacht ist. Notizen können daraus nicht importiert werden.</translation>
    </message>
    <message>
        <source>This is a rich text file (RTF), which cannot be read.</source>
        <translation>Dies ist eine RTF-Datei (Rich Text), die nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>This is a table (CSV or tab-separated), which cannot be read.</source>
        <translation>Dies ist eine Tabelle (CSV oder durch Tabulatoren getrennt), die nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>This is a table (CSV) from Readwise. Notes cannot be imported from it.</source>
        <translation>Dies ist eine Tabelle (CSV) von Readwise. Notizen können daraus nicht importiert werden.</translation>
    </message>
    <message>
        <source>This is a table (CSV). Notes cannot be imported from it.</source>
        <translation>Dies ist eine Tabelle (CSV). Notizen können daraus nicht importiert werden.</translation>
    </message>
    <message>
        <source>This is a table of notes (CSV), which does not hold all of a note. Notes cannot be imported from it.</source>
        <translation>Dies ist eine Tabelle mit Notizen (CSV), die nicht alles zu einer Notiz enthält. Notizen können daraus nicht importiert werden.</translation>
    </message>
    <message>
        <source>This is a web archive (MHTML), which cannot be read.</source>
        <translation>Dies ist ein Webarchiv (MHTML), das nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>This is a zip archive, which cannot be read as it is.</source>
        <translation>Dies ist ein ZIP-Archiv, das so nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>This is an OpenDocument file, which cannot be read.</source>
        <translation>Dies ist eine OpenDocument-Datei, die nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>This is an empty file. Notes cannot be imported from it.</source>
        <translation>Dies ist eine leere Datei. Notizen können daraus nicht importiert werden.</translation>
    </message>
    <message>
        <source>This is an older Word or Excel file, which cannot be read.</source>
        <translation>Dies ist eine ältere Word- oder Excel-Datei, die nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>This is an older or binary Word or Excel file, which cannot be read.</source>
        <translation>Dies ist eine ältere oder binäre Word- oder Excel-Datei, die nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>This is an unknown format with one field per line, which cannot be read.</source>
        <translation>Dies ist ein unbekanntes Format mit einem Feld pro Zeile, das nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>This is both enabled and hindered by {mixed}.</source>
        <translation>Dies wird sowohl gefördert als auch gehemmt durch {mixed}.</translation>
    </message>
    <message>
        <source>This is not a CSL style: its first element is not “style”. It was not added.</source>
        <translation>Dies ist kein CSL-Stil: Das erste Element ist nicht „style“. Er wurde nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>This is not a JSON file. Notes cannot be imported from it.</source>
        <translation>Dies ist keine JSON-Datei. Notizen können daraus nicht importiert werden.</translation>
    </message>
    <message>
        <source>This is not the number of a reference: {labels}.</source>
        <translation>Dies ist nicht die Nummer einer Referenz: {labels}.</translation>
    </message>
    <message>
        <source>This is the database of a program. Notes cannot be imported from it.</source>
        <translation>Dies ist die Datenbank eines Programms. Notizen können daraus nicht importiert werden.</translation>
    </message>
    <message>
        <source>This is the database of another program, which cannot be read.</source>
        <translation>Dies ist die Datenbank eines anderen Programms, die nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>This style has no layout for reference lists (no “bibliography”). It was not added.</source>
        <translation>Dieser Stil hat kein Layout für Literaturverzeichnisse (keine „bibliography“). Er wurde nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>This style is too large: its macros use each other too often. It was not added.</source>
        <translation>Dieser Stil ist zu groß: Seine Makros verwenden einander zu oft. Er wurde nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>This style is written in CSL {version}; only 1.0 can be used. It was not added.</source>
        <translation>Dieser Stil ist in CSL {version} geschrieben; nur 1.0 kann verwendet werden. Er wurde nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>This style only refers to another one: {address}. It was not added; add that style instead.</source>
        <translation>Dieser Stil verweist nur auf einen anderen: {address}. Er wurde nicht hinzugefügt; fügen Sie stattdessen den anderen Stil hinzu.</translation>
    </message>
    <message>
        <source>This style uses a macro that it does not have: “{name}”. It was not added.</source>
        <translation>Dieser Stil verwendet ein Makro, das er nicht hat: „{name}“. Er wurde nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>This table names no studies, so there is nothing to map.</source>
        <translation>Diese Tabelle nennt keine Studien, daher gibt es für die Karte nichts darzustellen.</translation>
    </message>
    <message>
        <source>This text is too long.</source>
        <translation>Dieser Text ist zu lang.</translation>
    </message>
    <message>
        <source>This was changed elsewhere in the meantime. Nothing was overwritten.</source>
        <translation>Dies wurde inzwischen an anderer Stelle geändert. Es wurde nichts überschrieben.</translation>
    </message>
    <message>
        <source>This workbook has no table.</source>
        <translation>Diese Arbeitsmappe enthält keine Tabelle.</translation>
    </message>
    <message>
        <source>To build</source>
        <comment>contextual factors at a site</comment>
        <translation>Aufzubauen</translation>
    </message>
    <message>
        <source>To find out</source>
        <comment>contextual factors at a site</comment>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>To plan for</source>
        <comment>contextual factors at a site</comment>
        <translation>Einzuplanen</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Two citations were matched with the same reference.</source>
        <translation>Zwei Literaturangaben wurden derselben Referenz zugeordnet.</translation>
    </message>
    <message>
        <source>Two columns hold themes. Is the first one a group of the second?</source>
        <translation>Zwei Spalten enthalten Themen. Ist die erste eine Gruppe der zweiten?</translation>
    </message>
    <message>
        <source>Two columns of evidence are named “{name}”; the headings above tell them apart.</source>
        <translation>Zwei Spalten mit Evidenz heißen „{name}“; die Überschriften darüber unterscheiden sie.</translation>
    </message>
    <message>
        <source>Two studies</source>
        <translation>Zwei Studien</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>UTF-8 with BOM</source>
        <translation>UTF-8 mit BOM</translation>
    </message>
    <message>
        <source>Unpack it, and choose the file with the table.</source>
        <translation>Entpacken Sie es, und wählen Sie die Datei mit der Tabelle.</translation>
    </message>
    <message>
        <source>Update the program.</source>
        <translation>Aktualisieren Sie das Programm.</translation>
    </message>
    <message>
        <source>Use fewer or shorter tags, with commas between them.</source>
        <translation>Verwenden Sie weniger oder kürzere Schlagwörter, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Use several, with fewer entries each.</source>
        <translation>Verwenden Sie mehrere mit jeweils weniger Einträgen.</translation>
    </message>
    <message>
        <source>Use the web page of the article, its version in PubMed Central, or a Word file.</source>
        <translation>Verwenden Sie die Webseite des Artikels, seine Fassung in PubMed Central oder eine Word-Datei.</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Wait until the other program has saved it, and open it again.</source>
        <translation>Warten Sie, bis das andere Programm sie gespeichert hat, und öffnen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Wait until they are saved, then try again.</source>
        <translation>Warten Sie, bis sie gespeichert sind, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Weakest first: {grades}</source>
        <translation>Schwächste zuerst: {grades}</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webseite (HTML)</translation>
    </message>
    <message>
        <source>What can be read of it is shown.</source>
        <translation>Was davon lesbar ist, wird angezeigt.</translation>
    </message>
    <message>
        <source>What do the signs {signs} under “{heading}” mean?</source>
        <translation>Was bedeuten die Zeichen {signs} unter „{heading}“?</translation>
    </message>
    <message>
        <source>What is the order of the grades {grades}?</source>
        <translation>In welcher Reihenfolge stehen die Stufen {grades}?</translation>
    </message>
    <message>
        <source>What the collaborative contributes, one statement per line</source>
        <translation>Was das Collaborative beiträgt, je eine Aussage pro Zeile</translation>
    </message>
    <message>
        <source>What the passage says about its theme</source>
        <translation>Was die Passage über ihr Thema aussagt</translation>
    </message>
    <message>
        <source>What the passage says about its theme: component, mechanism, outcome, enabler or barrier</source>
        <translation>Was die Passage über ihr Thema aussagt: Komponente, Mechanismus, Outcome, Förderfaktor oder Barriere</translation>
    </message>
    <message>
        <source>What the source calls the passage, such as “Mechanism 2”</source>
        <translation>Wie die Quelle die Passage nennt, etwa „Mechanism 2“</translation>
    </message>
    <message>
        <source>What the source calls the row of the passage, such as “CMOc 2”</source>
        <translation>Wie die Quelle die Zeile der Passage nennt, etwa „CMOc 2“</translation>
    </message>
    <message>
        <source>When it was last changed (UTC)</source>
        <translation>Wann sie zuletzt geändert wurde (UTC)</translation>
    </message>
    <message>
        <source>When it was written (UTC)</source>
        <translation>Wann sie geschrieben wurde (UTC)</translation>
    </message>
    <message>
        <source>When the program starts next, it sets the damaged file aside and continues with what can be read of it.</source>
        <translation>Beim nächsten Start legt das Programm die beschädigte Datei beiseite und arbeitet mit dem weiter, was davon lesbar ist.</translation>
    </message>
    <message numerus="yes">
        <source>Where {contexts}, %n components, {component}, work through {mechanism} towards {outcome} [{evidence}].</source>
        <comment>what a theme says in one sentence; the number is that of the components</comment>
        <translation>
            <numerusform>Im Kontext {contexts} wirkt {component} über {mechanism} auf {outcome} hin [{evidence}].</numerusform>
            <numerusform>Im Kontext {contexts} wirken %Ln Komponenten, {component}, über {mechanism} auf {outcome} hin [{evidence}].</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Where {contexts}, %n components, {component}, work through {mechanism} towards {outcome}, although this is hindered by {barriers} [{evidence}].</source>
        <comment>what a theme says in one sentence; the number is that of the components</comment>
        <translation>
            <numerusform>Im Kontext {contexts} wirkt {component} über {mechanism} auf {outcome} hin, gehemmt durch {barriers} [{evidence}].</numerusform>
            <numerusform>Im Kontext {contexts} wirken %Ln Komponenten, {component}, über {mechanism} auf {outcome} hin, gehemmt durch {barriers} [{evidence}].</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether the study is for or against the theme: for, against or mixed</source>
        <translation>Ob die Studie für oder gegen das Thema spricht: dafür, dagegen oder gemischt</translation>
    </message>
    <message>
        <source>Which column holds the themes?</source>
        <translation>Welche Spalte enthält die Themen?</translation>
    </message>
    <message>
        <source>Who wrote it, if somebody else did</source>
        <translation>Wer sie geschrieben hat, falls es jemand anderes war</translation>
    </message>
    <message>
        <source>With this style, the citation of a publication is empty. It was not added.</source>
        <translation>Mit diesem Stil ist die Literaturangabe einer Publikation leer. Er wurde nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>Without a sign</source>
        <comment>Column heading</comment>
        <translation>Ohne Vorzeichen</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <comment>Heading of a report</comment>
        <translation>Ohne Schlagwort</translation>
    </message>
    <message>
        <source>Without {words}. Search with it</source>
        <translation>Ohne {words}. Damit suchen</translation>
    </message>
    <message>
        <source>Without {words}. Search with them</source>
        <translation>Ohne {words}. Damit suchen</translation>
    </message>
    <message>
        <source>Word document (DOCX)</source>
        <translation>Word-Dokument (DOCX)</translation>
    </message>
    <message>
        <source>Word document, a theme on one page</source>
        <translation>Word-Dokument, ein Thema auf einer Seite</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>Column heading</comment>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>Column heading: the words of a passage</comment>
        <translation>Wortlaut</translation>
    </message>
    <message numerus="yes">
        <source>Would rest on no study: none of %n remains.</source>
        <comment>of a theme</comment>
        <translation>
            <numerusform>Würde auf keiner Studie beruhen: Die einzige ist ausgelassen.</numerusform>
            <numerusform>Würde auf keiner Studie beruhen: Keine der %Ln Studien bleibt übrig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Would rest on one study, {study}, in one stream only: {stream}.</source>
        <comment>of a theme</comment>
        <translation>Würde auf einer Studie, {study}, in nur einem Strang beruhen: {stream}.</translation>
    </message>
    <message>
        <source>Would rest on one study, {study}.</source>
        <comment>of a theme</comment>
        <translation>Würde auf einer Studie beruhen, {study}.</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>Write it like {example}.</source>
        <translation>Geben Sie es in der Form {example} an.</translation>
    </message>
    <message>
        <source>Write its full path.</source>
        <translation>Geben Sie den vollständigen Pfad an.</translation>
    </message>
    <message>
        <source>Write something, or highlight the words instead.</source>
        <translation>Schreiben Sie etwas, oder markieren Sie stattdessen die Wörter.</translation>
    </message>
    <message>
        <source>Written</source>
        <comment>Name of a fact</comment>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Yes: read the one above it</source>
        <translation>Ja: die Tabelle darüber lesen</translation>
    </message>
    <message>
        <source>Yes: read the one that begins here</source>
        <translation>Ja: die Tabelle lesen, die hier beginnt</translation>
    </message>
    <message>
        <source>You have no label “{name}”.</source>
        <translation>Sie haben kein Label „{name}“.</translation>
    </message>
    <message>
        <source>You have no scenario {name} for this table.</source>
        <translation>Sie haben kein Szenario {name} für diese Tabelle.</translation>
    </message>
    <message>
        <source>Your notes are in {folder}, which is on another computer. Open them on one computer at a time; or keep them elsewhere with --data-dir.</source>
        <translation>Ihre Notizen liegen in {folder} auf einem anderen Computer. Öffnen Sie sie immer nur auf einem Computer, oder bewahren Sie sie mit --data-dir an einem anderen Ort auf.</translation>
    </message>
    <message>
        <source>Your notes are in {folder}, which is synchronised by {service}. Open them on one computer at a time, and wait until everything is synchronised before you continue on another; or keep them elsewhere with --data-dir.</source>
        <translation>Ihre Notizen liegen in {folder}, einem Ordner, der von {service} synchronisiert wird. Öffnen Sie sie immer nur auf einem Computer, und warten Sie, bis alles synchronisiert ist, bevor Sie auf einem anderen weiterarbeiten; oder bewahren Sie sie mit --data-dir an einem anderen Ort auf.</translation>
    </message>
    <message>
        <source>Your notes, each on a new line: the marked words in quotation marks, then your own</source>
        <translation>Ihre Notizen, jede in einer neuen Zeile: die markierten Wörter in Anführungszeichen, danach Ihr eigener Text</translation>
    </message>
    <message>
        <source>Your scenarios for it: {names}.</source>
        <translation>Ihre Szenarien dafür: {names}.</translation>
    </message>
    <message>
        <source>[{label}]</source>
        <comment>a reference as articles cite it</comment>
        <translation>[{label}]</translation>
    </message>
    <message>
        <source>[{label}] of {review}</source>
        <comment>a reference as articles cite it, and its review</comment>
        <translation>[{label}] von {review}</translation>
    </message>
    <message>
        <source>a list is expected here</source>
        <comment>in JSON</comment>
        <translation>hier wird eine Liste erwartet</translation>
    </message>
    <message numerus="yes">
        <source>a list of %n values is expected here</source>
        <comment>in JSON</comment>
        <translation>
            <numerusform>hier wird eine Liste mit %Ln Wert erwartet</numerusform>
            <numerusform>hier wird eine Liste mit %Ln Werten erwartet</numerusform>
        </translation>
    </message>
    <message>
        <source>a note can have at most {longest} characters</source>
        <translation>eine Notiz darf höchstens {longest} Zeichen haben</translation>
    </message>
    <message>
        <source>a note can have at most {most} tags</source>
        <translation>eine Notiz darf höchstens {most} Schlagwörter haben</translation>
    </message>
    <message>
        <source>a note on {record}</source>
        <comment>a place where damage was found</comment>
        <translation>eine Notiz zu {record}</translation>
    </message>
    <message>
        <source>a number in it has thousands of digits.</source>
        <translation>eine Zahl darin hat Tausende von Ziffern.</translation>
    </message>
    <message>
        <source>a tag can have at most {longest} characters</source>
        <translation>ein Schlagwort darf höchstens {longest} Zeichen haben</translation>
    </message>
    <message>
        <source>a whole number from 0 to {largest} is expected here</source>
        <translation>hier wird eine ganze Zahl von 0 bis {largest} erwartet</translation>
    </message>
    <message>
        <source>absent</source>
        <comment>a mark of a contextual factor at a site</comment>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>against</source>
        <comment>evidence against what the theme says</comment>
        <translation>dagegen</translation>
    </message>
    <message>
        <source>all of</source>
        <comment>heading of a list</comment>
        <translation>alle von</translation>
    </message>
    <message>
        <source>an annotation needs a target</source>
        <translation>eine Annotation braucht ein Ziel</translation>
    </message>
    <message>
        <source>an entry occurs twice</source>
        <translation>ein Eintrag kommt zweimal vor</translation>
    </message>
    <message>
        <source>an object is expected here</source>
        <comment>in JSON</comment>
        <translation>hier wird ein Objekt erwartet</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between two parts of a query</comment>
        <translation>und</translation>
    </message>
    <message numerus="yes">
        <source>and from %n more files</source>
        <translation>
            <numerusform>und aus %Ln weiteren Datei</numerusform>
            <numerusform>und aus %Ln weiteren Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>another annotation before it has the same id</source>
        <translation>eine andere Annotation davor hat dieselbe ID</translation>
    </message>
    <message>
        <source>any of</source>
        <comment>heading of a list</comment>
        <translation>mindestens eines von</translation>
    </message>
    <message>
        <source>barrier</source>
        <comment>the sign of a contextual factor</comment>
        <translation>Barriere</translation>
    </message>
    <message>
        <source>both signs: some enable, others hinder</source>
        <translation>beide Vorzeichen: einige fördern, andere hemmen</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>von {name}</translation>
    </message>
    <message>
        <source>citation key</source>
        <translation>Zitierschlüssel</translation>
    </message>
    <message>
        <source>cited</source>
        <comment>a reference without a grade</comment>
        <translation>zitiert</translation>
    </message>
    <message>
        <source>cited, but not in this stream</source>
        <translation>zitiert, aber nicht in diesem Strang</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>Kommas</translation>
    </message>
    <message>
        <source>counted</source>
        <comment>of a study</comment>
        <translation>gezählt</translation>
    </message>
    <message>
        <source>en</source>
        <comment>The language of these words, as a code: de, fr, pt-BR</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>enabler</source>
        <comment>the sign of a contextual factor</comment>
        <translation>Förderfaktor</translation>
    </message>
    <message>
        <source>enabler and barrier</source>
        <comment>the sign of a contextual factor</comment>
        <translation>Förderfaktor und Barriere</translation>
    </message>
    <message>
        <source>exactly “{words}”</source>
        <translation>genau „{words}“</translation>
    </message>
    <message>
        <source>for</source>
        <comment>evidence for what the theme says</comment>
        <translation>dafür</translation>
    </message>
    <message>
        <source>has {what}</source>
        <comment>what the reader types after has:</comment>
        <translation>mit {what}</translation>
    </message>
    <message>
        <source>in {part}</source>
        <comment>what the reader types after in:</comment>
        <translation>in {part}</translation>
    </message>
    <message>
        <source>is {what}</source>
        <comment>what the reader types after is:</comment>
        <translation>ist {what}</translation>
    </message>
    <message>
        <source>it contains bytes that are not text</source>
        <comment>why a file cannot be read</comment>
        <translation>sie enthält Bytes, die kein Text sind</translation>
    </message>
    <message>
        <source>it holds half a character (a lone surrogate)</source>
        <translation>enthält ein halbes Zeichen (ein einzelnes Surrogat)</translation>
    </message>
    <message numerus="yes">
        <source>it holds more than %n values.</source>
        <translation>
            <numerusform>enthält mehr als %Ln Wert.</numerusform>
            <numerusform>enthält mehr als %Ln Werte.</numerusform>
        </translation>
    </message>
    <message>
        <source>it holds {text}, which is not a number in JSON.</source>
        <translation>enthält {text}; das ist in JSON keine Zahl.</translation>
    </message>
    <message numerus="yes">
        <source>it is longer than %n characters</source>
        <translation>
            <numerusform>ist länger als %Ln Zeichen</numerusform>
            <numerusform>ist länger als %Ln Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>it is nested too deeply.</source>
        <translation>ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>it is not text in {encoding}, from byte {byte} on.</source>
        <translation>ist ab Byte {byte} kein Text in der Kodierung {encoding}.</translation>
    </message>
    <message>
        <source>it was written by a newer version of QIC Browser</source>
        <translation>sie wurde von einer neueren Version von QIC Browser geschrieben</translation>
    </message>
    <message>
        <source>its percent-encoding is not UTF-8</source>
        <translation>die Prozentkodierung ist kein UTF-8</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>left out by its grade</source>
        <comment>of a study</comment>
        <translation>wegen ihrer Stufe ausgelassen</translation>
    </message>
    <message>
        <source>left out by its stream</source>
        <comment>of a study</comment>
        <translation>wegen ihres Strangs ausgelassen</translation>
    </message>
    <message>
        <source>left out by itself</source>
        <comment>of a study</comment>
        <translation>einzeln ausgelassen</translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <translation>Zeile {line}, Spalte {column}</translation>
    </message>
    <message>
        <source>mixed</source>
        <comment>evidence for and against what the theme says</comment>
        <translation>gemischt</translation>
    </message>
    <message numerus="yes">
        <source>more than %n columns</source>
        <comment>an error in a recipe</comment>
        <translation>
            <numerusform>mehr als %Ln Spalte</numerusform>
            <numerusform>mehr als %Ln Spalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n references</source>
        <translation>
            <numerusform>mehr als %Ln Referenz</numerusform>
            <numerusform>mehr als %Ln Referenzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n rows</source>
        <comment>an error in a recipe</comment>
        <translation>
            <numerusform>mehr als %Ln Zeile</numerusform>
            <numerusform>mehr als %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n themes</source>
        <translation>
            <numerusform>mehr als %Ln Thema</numerusform>
            <numerusform>mehr als %Ln Themen</numerusform>
        </translation>
    </message>
    <message>
        <source>my notes</source>
        <comment>limit of a search</comment>
        <translation>meine Notizen</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no study is cited by exactly these themes</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>not cited</source>
        <translation>nicht zitiert</translation>
    </message>
    <message>
        <source>not cited in this stream</source>
        <comment>of a study that the theme cites in another stream</comment>
        <translation>in diesem Strang nicht zitiert</translation>
    </message>
    <message>
        <source>not in its table</source>
        <comment>a role, such as outcome, that the table of a theme does not have</comment>
        <translation>nicht in seiner Tabelle</translation>
    </message>
    <message>
        <source>not in {part}</source>
        <comment>what the reader types after -in:</comment>
        <translation>nicht in {part}</translation>
    </message>
    <message>
        <source>not relevant</source>
        <comment>a mark of a contextual factor at a site</comment>
        <translation>nicht relevant</translation>
    </message>
    <message>
        <source>not stated</source>
        <comment>licence of a review</comment>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>one of these is expected here: {choices}</source>
        <comment>an error in a recipe</comment>
        <translation>hier wird eines von diesen erwartet: {choices}</translation>
    </message>
    <message>
        <source>or</source>
        <comment>between two parts of a query</comment>
        <translation>oder</translation>
    </message>
    <message>
        <source>present</source>
        <comment>a mark of a contextual factor at a site</comment>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>reference {number}</source>
        <comment>a reference, named by its number</comment>
        <translation>Referenz {number}</translation>
    </message>
    <message>
        <source>reference {number} of {review}</source>
        <comment>a reference, named by its number</comment>
        <translation>Referenz {number} von {review}</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>Semikolons</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>Tabulatoren</translation>
    </message>
    <message>
        <source>text is expected here</source>
        <comment>in JSON</comment>
        <translation>hier wird Text erwartet</translation>
    </message>
    <message>
        <source>the annotations are in another file</source>
        <translation>die Annotationen sind in einer anderen Datei</translation>
    </message>
    <message>
        <source>the citation of {record}</source>
        <comment>a place where damage was found</comment>
        <translation>die Literaturangabe zu {record}</translation>
    </message>
    <message>
        <source>the end is before the start</source>
        <translation>das Ende liegt vor dem Anfang</translation>
    </message>
    <message>
        <source>the group “{name}”</source>
        <translation>die Gruppe „{name}“</translation>
    </message>
    <message>
        <source>the label “{name}”</source>
        <comment>a place where damage was found</comment>
        <translation>das Label „{name}“</translation>
    </message>
    <message>
        <source>the mark of a factor of {record}</source>
        <comment>a place where damage was found</comment>
        <translation>die Kennzeichnung eines Faktors von {record}</translation>
    </message>
    <message>
        <source>the notes have more than {most} characters</source>
        <translation>die Notizen haben mehr als {most} Zeichen</translation>
    </message>
    <message>
        <source>the notes on {key} have more than {most} characters</source>
        <translation>die Notizen zu {key} haben mehr als {most} Zeichen</translation>
    </message>
    <message>
        <source>the quote has no words</source>
        <translation>der zitierte Text enthält keine Wörter</translation>
    </message>
    <message>
        <source>the quoted words are missing</source>
        <translation>die zitierten Wörter fehlen</translation>
    </message>
    <message>
        <source>the results of “{query}”</source>
        <translation>die Ergebnisse von „{query}“</translation>
    </message>
    <message>
        <source>the review “{name}”</source>
        <translation>das Review „{name}“</translation>
    </message>
    <message>
        <source>the scenario “{name}”</source>
        <comment>a place where damage was found</comment>
        <translation>das Szenario „{name}“</translation>
    </message>
    <message>
        <source>the search “{query}”</source>
        <comment>a place where damage was found</comment>
        <translation>die Suche „{query}“</translation>
    </message>
    <message>
        <source>the setting “{name}”</source>
        <comment>a place where damage was found</comment>
        <translation>die Einstellung „{name}“</translation>
    </message>
    <message>
        <source>the site “{name}”</source>
        <comment>a place where damage was found</comment>
        <translation>der Standort „{name}“</translation>
    </message>
    <message>
        <source>the star on {record}</source>
        <comment>a place where damage was found</comment>
        <translation>der Stern an {record}</translation>
    </message>
    <message>
        <source>the table “{name}”</source>
        <translation>die Tabelle „{name}“</translation>
    </message>
    <message>
        <source>the text does not belong to this theme</source>
        <translation>der Text gehört nicht zu diesem Thema</translation>
    </message>
    <message>
        <source>the {name} of the citation attached to the reference</source>
        <comment>follows: matched by</comment>
        <translation>die {name} der Literaturangabe, die an die Referenz angefügt ist</translation>
    </message>
    <message>
        <source>there are more than {most} annotations</source>
        <translation>es gibt mehr als {most} Annotationen</translation>
    </message>
    <message>
        <source>there are more than {most} entries</source>
        <translation>es gibt mehr als {most} Einträge</translation>
    </message>
    <message>
        <source>there are more than {most} notes on {key}</source>
        <translation>es gibt mehr als {most} Notizen zu {key}</translation>
    </message>
    <message>
        <source>there is no date</source>
        <translation>es gibt kein Datum</translation>
    </message>
    <message>
        <source>there is no such date</source>
        <translation>dieses Datum gibt es nicht</translation>
    </message>
    <message>
        <source>this annotation has no text, no tag and no quote</source>
        <translation>diese Annotation hat weder Text noch Schlagwort noch zitierten Text</translation>
    </message>
    <message>
        <source>this date is in the future</source>
        <translation>dieses Datum liegt in der Zukunft</translation>
    </message>
    <message>
        <source>this field is missing</source>
        <comment>an error in a recipe</comment>
        <translation>dieses Feld fehlt</translation>
    </message>
    <message>
        <source>this field is not known</source>
        <comment>an error in a recipe</comment>
        <translation>dieses Feld ist nicht bekannt</translation>
    </message>
    <message>
        <source>this is JSON-LD without a context</source>
        <translation>dies ist JSON-LD ohne Kontext</translation>
    </message>
    <message>
        <source>this is in another part of the file</source>
        <translation>dies ist in einem anderen Teil der Datei</translation>
    </message>
    <message>
        <source>this is not JSON: {reason}.</source>
        <translation>dies ist kein JSON: {reason}.</translation>
    </message>
    <message>
        <source>this is not a collection of annotations</source>
        <translation>dies ist keine Sammlung von Annotationen</translation>
    </message>
    <message>
        <source>this is not a date with a time</source>
        <translation>dies ist kein Datum mit Uhrzeit</translation>
    </message>
    <message>
        <source>this is not a mark of a factor: present, absent, unknown or not-relevant</source>
        <translation>dies ist keine Kennzeichnung eines Faktors: present, absent, unknown oder not-relevant</translation>
    </message>
    <message>
        <source>this is not a project of QIC Browser</source>
        <translation>dies ist kein Projekt von QIC Browser</translation>
    </message>
    <message>
        <source>this is not a valid UUID</source>
        <translation>dies ist keine gültige UUID</translation>
    </message>
    <message>
        <source>this is not a valid id</source>
        <translation>dies ist keine gültige ID</translation>
    </message>
    <message>
        <source>this is the id of a star, but the annotation is not one</source>
        <translation>dies ist die ID eines Sterns, die Annotation ist aber keiner</translation>
    </message>
    <message>
        <source>true or false is expected here</source>
        <comment>in JSON</comment>
        <translation>hier wird true oder false erwartet</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a mark of a contextual factor at a site</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>vertical bars</source>
        <translation>senkrechte Striche</translation>
    </message>
    <message>
        <source>without</source>
        <comment>heading of a list</comment>
        <translation>ohne</translation>
    </message>
    <message>
        <source>without a label</source>
        <comment>contextual factors that no label of the reader gathers</comment>
        <translation>ohne Label</translation>
    </message>
    <message>
        <source>without a sign</source>
        <comment>the sign of a contextual factor</comment>
        <translation>ohne Vorzeichen</translation>
    </message>
    <message>
        <source>without {query}</source>
        <translation>ohne {query}</translation>
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
        <translation>{date} mit {program}</translation>
    </message>
    <message>
        <source>{encoding}, separated by {separator}</source>
        <comment>How a CSV file is written</comment>
        <translation>{encoding}, getrennt durch {separator}</translation>
    </message>
    <message>
        <source>{fault}, and is missing</source>
        <comment>an error in a file: something is expected</comment>
        <translation>{fault}, fehlt aber</translation>
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
        <translation>{file} ist kein CSV in UTF-8: {reason}.</translation>
    </message>
    <message>
        <source>{file} is not TOML in UTF-8: {reason}.</source>
        <translation>{file} ist kein TOML in UTF-8: {reason}.</translation>
    </message>
    <message>
        <source>{file} is not in {folder}.</source>
        <translation>{file} ist nicht in {folder}.</translation>
    </message>
    <message>
        <source>{file}: {entry} is missing.</source>
        <translation>{file}: {entry} fehlt.</translation>
    </message>
    <message>
        <source>{file}: {reason}.</source>
        <translation>{file}: {reason}.</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} und {second}</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation>{first} oder {second}</translation>
    </message>
    <message>
        <source>{first} to {last} of {all}</source>
        <translation>{first} bis {last} von {all}</translation>
    </message>
    <message numerus="yes">
        <source>{first} within %n words of {second}</source>
        <translation>
            <numerusform>{first} höchstens %Ln Wort entfernt von {second}</numerusform>
            <numerusform>{first} höchstens %Ln Wörter entfernt von {second}</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <comment>one sentence after the other</comment>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>{folder} cannot be created: {reason}.</source>
        <translation>{folder} kann nicht angelegt werden: {reason}.</translation>
    </message>
    <message>
        <source>{folder} holds no review (*.toml).</source>
        <translation>{folder} enthält kein Review (*.toml).</translation>
    </message>
    <message>
        <source>{grade} ({direction})</source>
        <comment>a grade, and whether it is for or against the theme</comment>
        <translation>{grade} ({direction})</translation>
    </message>
    <message>
        <source>{grade} in {letter}</source>
        <comment>the grade of a study in a theme that is compared</comment>
        <translation>{grade} in {letter}</translation>
    </message>
    <message>
        <source>{grade} in {stream}</source>
        <comment>a grade of a study in a stream</comment>
        <translation>{grade} in {stream}</translation>
    </message>
    <message>
        <source>{grade} {studies}</source>
        <comment>a grade of the review, and the studies with it</comment>
        <translation>{grade} {studies}</translation>
    </message>
    <message>
        <source>{hint} Then start the program again.</source>
        <comment>after a sentence that says what to do</comment>
        <translation>{hint} Starten Sie dann das Programm neu.</translation>
    </message>
    <message>
        <source>{hits}</source>
        <comment>counts of what was found</comment>
        <translation>{hits}</translation>
    </message>
    <message numerus="yes">
        <source>{hits} in %n references</source>
        <translation>
            <numerusform>{hits} in %Ln Referenz</numerusform>
            <numerusform>{hits} in %Ln Referenzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{hits} in %n themes</source>
        <translation>
            <numerusform>{hits} in %Ln Thema</numerusform>
            <numerusform>{hits} in %Ln Themen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{hits} in %n themes; {references}</source>
        <translation>
            <numerusform>{hits} in %Ln Thema; {references}</numerusform>
            <numerusform>{hits} in %Ln Themen; {references}</numerusform>
        </translation>
    </message>
    <message>
        <source>{key} can mean several factors: {keys}.</source>
        <translation>{key} kann mehrere Faktoren bedeuten: {keys}.</translation>
    </message>
    <message>
        <source>{key} is a reference.</source>
        <translation>{key} ist eine Referenz.</translation>
    </message>
    <message>
        <source>{key} is not an imported review.</source>
        <translation>{key} ist kein importiertes Review.</translation>
    </message>
    <message>
        <source>{key} was changed in the meantime, in another window or by a command.</source>
        <translation>{key} wurde inzwischen in einem anderen Fenster oder durch einen Befehl geändert.</translation>
    </message>
    <message>
        <source>{key} was left out, because it could not be read again: {fault}</source>
        <translation>{key} wurde ausgelassen, weil ein erneutes Lesen nicht möglich war: {fault}</translation>
    </message>
    <message>
        <source>{key} was removed. Your notes on it are kept.</source>
        <translation>{key} wurde entfernt. Ihre Notizen dazu bleiben erhalten.</translation>
    </message>
    <message>
        <source>{key} was renamed.</source>
        <translation>{key} wurde umbenannt.</translation>
    </message>
    <message>
        <source>{label} in the list of references of {source}</source>
        <comment>why a citation belongs to a reference</comment>
        <translation>{label} im Literaturverzeichnis von {source}</translation>
    </message>
    <message>
        <source>{label}: {factors}</source>
        <comment>a label of the reader&apos;s</comment>
        <translation>{label}: {factors}</translation>
    </message>
    <message>
        <source>{label}: {factors}; it enables and hinders</source>
        <comment>a label of the reader&apos;s</comment>
        <translation>{label}: {factors}; fördert und hemmt</translation>
    </message>
    <message numerus="yes">
        <source>{left} of %n studies remain, in one stream only: {stream}.</source>
        <translation>
            <numerusform>{left} von %Ln Studie bleibt übrig, in nur einem Strang: {stream}.</numerusform>
            <numerusform>Von %Ln Studien übrig: {left}, in nur einem Strang: {stream}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{left} of %n studies remain.</source>
        <translation>
            <numerusform>{left} von %Ln Studie bleibt übrig.</numerusform>
            <numerusform>Von %Ln Studien übrig: {left}.</numerusform>
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
        <translation>{marked} von {factors} Faktoren gekennzeichnet</translation>
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
        <translation>{name} (ein Label von Ihnen)</translation>
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
        <translation>{name} ist kein Dateiname.</translation>
    </message>
    <message>
        <source>{name} is not one stream, grade or reference of this table.</source>
        <translation>{name} ist kein einzelner Strang, keine Stufe und keine Referenz dieser Tabelle.</translation>
    </message>
    <message>
        <source>{name} is {value}</source>
        <translation>{name} ist {value}</translation>
    </message>
    <message>
        <source>{name} “{text}”</source>
        <comment>what the file calls a number, and the number: ID “46”</comment>
        <translation>{name} „{text}“</translation>
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
            <numerusform>{number} von %Ln Barriere einzuplanen</numerusform>
            <numerusform>{number} von %Ln Barrieren einzuplanen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} of %n enablers in place</source>
        <comment>at a site</comment>
        <translation>
            <numerusform>{number} von %Ln Förderfaktor vorhanden</numerusform>
            <numerusform>{number} von %Ln Förderfaktoren vorhanden</numerusform>
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
        <translation>{part} im Projekt ist verschlüsselt oder auf unbekannte Weise gepackt.</translation>
    </message>
    <message>
        <source>{part} in the project is larger than {size}.</source>
        <translation>{part} im Projekt ist größer als {size}.</translation>
    </message>
    <message>
        <source>{part} is in the project twice.</source>
        <translation>{part} ist zweimal im Projekt.</translation>
    </message>
    <message>
        <source>{path} already exists.</source>
        <translation>{path} ist bereits vorhanden.</translation>
    </message>
    <message>
        <source>{path} cannot be created: {reason}.</source>
        <translation>{path} kann nicht angelegt werden: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be deleted: {reason}.</source>
        <translation>{path} kann nicht gelöscht werden: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be opened because it is not a file.</source>
        <translation>{path} kann nicht geöffnet werden, weil es keine Datei ist.</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {reason}.</source>
        <translation>{path} kann nicht geöffnet werden: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>{path} kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>{path} cannot be written: your notes are shown, and nothing can be saved.</source>
        <translation>{path} kann nicht geschrieben werden: Ihre Notizen werden angezeigt, aber nichts kann gespeichert werden.</translation>
    </message>
    <message>
        <source>{path} contains an incomplete change and cannot be written: your notes are shown as they were before that change, and nothing can be saved.</source>
        <translation>{path} enthält eine unvollständige Änderung und kann nicht geschrieben werden: Ihre Notizen werden so angezeigt, wie sie vor dieser Änderung waren, und nichts kann gespeichert werden.</translation>
    </message>
    <message>
        <source>{path} could not be written.</source>
        <translation>{path} konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}.</source>
        <translation>{path} konnte nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>{path} does not say how it was exported.</source>
        <translation>{path} gibt nicht an, wie der Export entstanden ist.</translation>
    </message>
    <message>
        <source>{path} holds a reader&apos;s notes, so nothing was written to it.</source>
        <translation>{path} enthält persönliche Notizen, daher wurde nichts hineingeschrieben.</translation>
    </message>
    <message>
        <source>{path} is a PDF file, which does not say how it was exported.</source>
        <translation>{path} ist eine PDF-Datei, die nicht angibt, wie der Export entstanden ist.</translation>
    </message>
    <message>
        <source>{path} is a folder or a device.</source>
        <translation>{path} ist ein Ordner oder ein Gerät.</translation>
    </message>
    <message>
        <source>{path} is a link to {target}, which does not exist.</source>
        <translation>{path} ist eine Verknüpfung mit {target}, das nicht vorhanden ist.</translation>
    </message>
    <message>
        <source>{path} is damaged and could not be set aside ({reason}). {shown} Nothing can be saved.</source>
        <translation>{path} ist beschädigt und konnte nicht beiseitegelegt werden ({reason}). {shown} Nichts kann gespeichert werden.</translation>
    </message>
    <message>
        <source>{path} is damaged, or not a file of QIC Browser&apos;s notes.</source>
        <translation>{path} ist beschädigt oder keine Notizdatei von QIC Browser.</translation>
    </message>
    <message>
        <source>{path} is damaged.</source>
        <translation>{path} ist beschädigt.</translation>
    </message>
    <message>
        <source>{path} is larger than {size}.</source>
        <translation>{path} ist größer als {size}.</translation>
    </message>
    <message>
        <source>{path} is no longer the file that was opened.</source>
        <translation>{path} ist nicht mehr die Datei, die geöffnet wurde.</translation>
    </message>
    <message>
        <source>{path} is not XML that can be read: line {line}, {reason}</source>
        <translation>{path} ist kein lesbares XML: Zeile {line}, {reason}</translation>
    </message>
    <message>
        <source>{path} is not a file of QIC Browser&apos;s notes.</source>
        <translation>{path} ist keine Notizdatei von QIC Browser.</translation>
    </message>
    <message>
        <source>{path} is not a file of reviews from QIC Browser.</source>
        <translation>{path} ist keine Datei mit Reviews von QIC Browser.</translation>
    </message>
    <message>
        <source>{path} is not a file that QIC Browser can open.</source>
        <translation>{path} ist keine Datei, die QIC Browser öffnen kann.</translation>
    </message>
    <message>
        <source>{path} is not a folder, and its name does not end in .qiclibrary.</source>
        <translation>{path} ist kein Ordner, und der Name endet nicht auf .qiclibrary.</translation>
    </message>
    <message>
        <source>{path} is not a project of QIC Browser.</source>
        <translation>{path} ist kein Projekt von QIC Browser.</translation>
    </message>
    <message>
        <source>{path} is not an evidence file of this version of QIC Browser.</source>
        <translation>{path} ist keine Evidenzdatei dieser Version von QIC Browser.</translation>
    </message>
    <message>
        <source>{path} is one of the program&apos;s own files.</source>
        <translation>{path} ist eine der eigenen Dateien des Programms.</translation>
    </message>
    <message>
        <source>{path} was changed while it was read.</source>
        <translation>{path} wurde während des Lesens geändert.</translation>
    </message>
    <message>
        <source>{path} was damaged, or changed by another program. {result} The damaged file is now {aside}.</source>
        <translation>{path} war beschädigt oder wurde von einem anderen Programm geändert. {result} Die beschädigte Datei ist jetzt {aside}.</translation>
    </message>
    <message>
        <source>{path} was made by an earlier version of the program and was not upgraded. {reason} Your notes are shown, and nothing can be saved.</source>
        <translation>{path} stammt von einer früheren Version des Programms und wurde nicht umgestellt. {reason} Ihre Notizen werden angezeigt, aber nichts kann gespeichert werden.</translation>
    </message>
    <message>
        <source>{path} was missing or empty, so a new one was started. Backups of your notes are in {folder}, and the newest is {backup}. To restore them, use File &gt; Backups, or the command “qicbrowser backups restore {backup}”. This message disappears once you restore a backup or write a note.</source>
        <translation>{path} fehlte oder war leer, daher wurde eine neue Datei angelegt. Sicherungen Ihrer Notizen liegen in {folder}; die neueste ist {backup}. Um sie wiederherzustellen, verwenden Sie Datei &gt; Sicherungen oder den Befehl „qicbrowser backups restore {backup}“. Diese Meldung verschwindet, sobald Sie eine Sicherung wiederherstellen oder eine Notiz schreiben.</translation>
    </message>
    <message>
        <source>{path} was not written: {reason}.</source>
        <translation>{path} wurde nicht geschrieben: {reason}.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of QIC Browser.</source>
        <translation>{path} wurde von einer neueren Version von QIC Browser geschrieben.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of QIC Browser. It was left unchanged.</source>
        <translation>{path} wurde von einer neueren Version von QIC Browser geschrieben. Die Datei wurde nicht verändert.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of QIC Browser. The imported reviews are not shown.</source>
        <translation>{path} wurde von einer neueren Version von QIC Browser geschrieben. Die importierten Reviews werden nicht angezeigt.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of QIC Browser. Your notes are shown, and nothing can be saved.</source>
        <translation>{path} wurde von einer neueren Version von QIC Browser geschrieben. Ihre Notizen werden angezeigt, aber nichts kann gespeichert werden.</translation>
    </message>
    <message>
        <source>{path}: {fault}</source>
        <translation>{path}: {fault}</translation>
    </message>
    <message>
        <source>{place}: DOI and PMID were not used: they may be cut at a line end, or be some of several.</source>
        <translation>{place}: DOI und PMID wurden nicht verwendet: Sie sind vielleicht am Zeilenende abgeschnitten oder nur einige von mehreren.</translation>
    </message>
    <message>
        <source>{place}: The {name} was not used: it may be cut at a line end, or be one of several.</source>
        <translation>{place}: {name} wurde nicht verwendet: vielleicht am Zeilenende abgeschnitten oder nur eine von mehreren.</translation>
    </message>
    <message>
        <source>{place}: There are more than {most} citations.</source>
        <translation>{place}: Es gibt mehr als {most} Literaturangaben.</translation>
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
        <translation>{read} von {total} Zeichen wurden gelesen; die anderen werden wie gedruckt beibehalten.</translation>
    </message>
    <message>
        <source>{reason} Nothing can be saved.</source>
        <comment>after a sentence that says why</comment>
        <translation>{reason} Nichts kann gespeichert werden.</translation>
    </message>
    <message>
        <source>{review}, Table {number}</source>
        <comment>a table without a title</comment>
        <translation>{review}, Tabelle {number}</translation>
    </message>
    <message>
        <source>{review}, Table {number}: {title}</source>
        <translation>{review}, Tabelle {number}: {title}</translation>
    </message>
    <message>
        <source>{review}: {title}</source>
        <translation>{review}: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{review}: {unknown} of %n studies have no citation.</source>
        <translation>
            <numerusform>{review}: {unknown} von %Ln Studie hat keine Literaturangabe.</numerusform>
            <numerusform>{review}: Ohne Literaturangabe: {unknown} von %Ln Studien.</numerusform>
        </translation>
    </message>
    <message>
        <source>{role} in {letter}</source>
        <comment>a contextual factor of a theme that is compared</comment>
        <translation>{role} in {letter}</translation>
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
        <translation>{sidecar} ist bereits vorhanden und keine Datei dieses Programms.</translation>
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
        <translation>{site}: meine Begründung</translation>
    </message>
    <message>
        <source>{site}: {factor}: no longer marked.</source>
        <translation>{site}: {factor}: nicht mehr gekennzeichnet.</translation>
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
        <translation>{stream}: keine Evidenz</translation>
    </message>
    <message>
        <source>{stream}: {studies}</source>
        <comment>a stream of evidence, and its studies</comment>
        <translation>{stream}: {studies}</translation>
    </message>
    <message numerus="yes">
        <source>{studies} of %n studies and {left} of {appraisals} count</source>
        <translation>
            <numerusform>{studies} von %Ln Studie und {left} von {appraisals} zählen</numerusform>
            <numerusform>{studies} von %Ln Studien und {left} von {appraisals} zählen</numerusform>
        </translation>
    </message>
    <message>
        <source>{study} in {stream}: {grades}</source>
        <comment>a study with several grades</comment>
        <translation>{study} in {stream}: {grades}</translation>
    </message>
    <message>
        <source>{study} is graded differently in {theme}: {grades}.</source>
        <translation>{study} ist in {theme} verschieden eingestuft: {grades}.</translation>
    </message>
    <message>
        <source>{study} of {letter} is {other} of {other_letter}, by the lists of the reviews</source>
        <translation>{study} von {letter} ist {other} von {other_letter}, laut den Literaturverzeichnissen der Reviews</translation>
    </message>
    <message>
        <source>{study} of {letter} is {other} of {other_letter}, by your citations</source>
        <translation>{study} von {letter} ist {other} von {other_letter}, laut Ihren Literaturangaben</translation>
    </message>
    <message>
        <source>{table} · {review}</source>
        <translation>{table} · {review}</translation>
    </message>
    <message>
        <source>{table} · {review}, Table {number}</source>
        <translation>{table} · {review}, Tabelle {number}</translation>
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
        <translation>{theme} hat keine Passage {key}.</translation>
    </message>
    <message>
        <source>{theme}, {heading}: “{text}” is kept as printed; it was read as nothing.</source>
        <translation>{theme}, {heading}: „{text}“ wird wie gedruckt beibehalten; es wurde nichts daraus gelesen.</translation>
    </message>
    <message>
        <source>{theme}, {heading}: “{text}” was corrected to “{corrected}” when it was imported.</source>
        <translation>{theme}, {heading}: „{text}“ wurde beim Import zu „{corrected}“ korrigiert.</translation>
    </message>
    <message>
        <source>{theme}, {study}: not cited</source>
        <comment>a cell of the map, as it is spoken</comment>
        <translation>{theme}, {study}: nicht zitiert</translation>
    </message>
    <message>
        <source>{theme}, {study}: {streams}</source>
        <comment>a cell of the map, as it is spoken</comment>
        <translation>{theme}, {study}: {streams}</translation>
    </message>
    <message numerus="yes">
        <source>{theme}: N = {printed} is printed, and %n studies are cited.</source>
        <translation>
            <numerusform>{theme}: N = {printed} ist gedruckt, zitiert wird %Ln Studie.</numerusform>
            <numerusform>{theme}: N = {printed} ist gedruckt, zitiert werden %Ln Studien.</numerusform>
        </translation>
    </message>
    <message>
        <source>{theme}: the source states no outcome.</source>
        <translation>{theme}: Die Quelle nennt kein Outcome.</translation>
    </message>
    <message>
        <source>{theme}: {cited} cited, {left} left. {sentence}</source>
        <translation>{theme}: {cited} zitiert, {left} übrig. {sentence}</translation>
    </message>
    <message>
        <source>{theme}: {factor}</source>
        <comment>a contextual factor after the theme that it is of</comment>
        <translation>{theme}: {factor}</translation>
    </message>
    <message>
        <source>{theme}: “{text}” is not a grade of the table&apos;s scale.</source>
        <translation>{theme}: „{text}“ ist keine Stufe der Skala dieser Tabelle.</translation>
    </message>
    <message>
        <source>{title} cannot be imported: {fault}</source>
        <translation>{title} kann nicht importiert werden: {fault}</translation>
    </message>
    <message>
        <source>{title} · {review}</source>
        <comment>a theme, and its review</comment>
        <translation>{title} · {review}</translation>
    </message>
    <message>
        <source>{title}, continued</source>
        <translation>{title}, Fortsetzung</translation>
    </message>
    <message>
        <source>{words} (as text)</source>
        <comment>not a search field, but searched for as it is</comment>
        <translation>{words} (als Text)</translation>
    </message>
    <message>
        <source>{words} (“{dash}” does not exclude, “-” does)</source>
        <translation>{words} („{dash}“ schließt nicht aus, „-“ schon)</translation>
    </message>
    <message>
        <source>{words}, or {word} as one word</source>
        <translation>{words} oder {word} als ein Wort</translation>
    </message>
    <message>
        <source>“;” was expected before “{text}”.</source>
        <translation>vor „{text}“ wurde „;“ erwartet.</translation>
    </message>
    <message>
        <source>“Annotation” is expected here</source>
        <translation>hier wird „Annotation“ erwartet</translation>
    </message>
    <message>
        <source>“qicbrowser backups” lists the backups.</source>
        <translation>„qicbrowser backups“ zeigt die Liste der Sicherungen.</translation>
    </message>
    <message>
        <source>“qicbrowser contexts --json” lists the factors with their keys.</source>
        <translation>„qicbrowser contexts --json“ zeigt die Kontextfaktoren mit ihren Schlüsseln.</translation>
    </message>
    <message>
        <source>“qicbrowser references style list” shows the styles that you added.</source>
        <translation>„qicbrowser references style list“ zeigt die Stile, die Sie hinzugefügt haben.</translation>
    </message>
    <message>
        <source>“qicbrowser reviews list” lists the reviews.</source>
        <translation>„qicbrowser reviews list“ zeigt die Reviews.</translation>
    </message>
    <message>
        <source>“qicbrowser site list” lists the sites. --new makes one.</source>
        <translation>„qicbrowser site list“ zeigt die Standorte. Mit --new legen Sie einen an.</translation>
    </message>
    <message>
        <source>“yes” where you set a star</source>
        <translation>„yes“, wo Sie einen Stern gesetzt haben</translation>
    </message>
    <message>
        <source>“{grade}” is a grade</source>
        <translation>„{grade}“ ist eine Stufe</translation>
    </message>
    <message>
        <source>“{heading}” is a group</source>
        <translation>„{heading}“ ist eine Gruppe</translation>
    </message>
    <message>
        <source>“{heading}” is the heading of an answer and of the sentence beside it.</source>
        <translation>„{heading}“ ist die Überschrift einer Antwort und des Satzes daneben.</translation>
    </message>
    <message>
        <source>“{heading}” names both signs; which statement has which is not known.</source>
        <translation>„{heading}“ nennt beide Vorzeichen; welche Aussage welches hat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>“{id}” is also printed before a row above.</source>
        <translation>„{id}“ ist auch vor einer Zeile weiter oben gedruckt.</translation>
    </message>
    <message>
        <source>“{label}” is not one of the grades {grades}.</source>
        <translation>„{label}“ ist keine der Stufen {grades}.</translation>
    </message>
    <message>
        <source>“{line}” names no barrier.</source>
        <translation>„{line}“ nennt keine Barriere.</translation>
    </message>
    <message>
        <source>“{printed}” is printed; the number of references read is {cited}.</source>
        <translation>„{printed}“ ist gedruckt; gelesen wurden {cited} Referenzen.</translation>
    </message>
    <message>
        <source>“{sample}” ({encoding})</source>
        <comment>words of the file as they are in an encoding</comment>
        <translation>„{sample}“ ({encoding})</translation>
    </message>
    <message>
        <source>“{separator}”</source>
        <translation>„{separator}“</translation>
    </message>
    <message>
        <source>“{sign}” means barrier</source>
        <translation>„{sign}“ bedeutet Barriere</translation>
    </message>
    <message>
        <source>“{sign}” means both</source>
        <translation>„{sign}“ bedeutet beides</translation>
    </message>
    <message>
        <source>“{sign}” means enabler</source>
        <translation>„{sign}“ bedeutet Förderfaktor</translation>
    </message>
    <message>
        <source>“{sign}” means nothing</source>
        <translation>„{sign}“ bedeutet nichts</translation>
    </message>
    <message>
        <source>“{sign}” only means that it is mentioned</source>
        <translation>„{sign}“ bedeutet nur, dass es erwähnt ist</translation>
    </message>
    <message>
        <source>“{text}” begins with a sign that is not among the prefixes.</source>
        <translation>„{text}“ beginnt mit einem Zeichen, das nicht unter den Präfixen ist.</translation>
    </message>
    <message>
        <source>“{text}” contradicts the sign in the heading of the column.</source>
        <translation>„{text}“ widerspricht dem Vorzeichen in der Spaltenüberschrift.</translation>
    </message>
    <message>
        <source>“{text}” follows a reference that already has a grade. Correct the cell, or keep it as printed.</source>
        <translation>„{text}“ folgt auf eine Referenz, die bereits eine Stufe hat. Korrigieren Sie die Zelle, oder behalten Sie sie wie gedruckt bei.</translation>
    </message>
    <message>
        <source>“{text}” is a count of 0.</source>
        <translation>„{text}“ ist eine Anzahl von 0.</translation>
    </message>
    <message>
        <source>“{text}” is a date; a spreadsheet may have made it from a range. Type the references as they are published.</source>
        <translation>„{text}“ ist ein Datum; vielleicht hat eine Tabellenkalkulation es aus einem Bereich gemacht. Geben Sie die Referenzen so ein, wie sie veröffentlicht sind.</translation>
    </message>
    <message>
        <source>“{text}” is a number in words: {number}.</source>
        <translation>„{text}“ ist eine Zahl in Worten: {number}.</translation>
    </message>
    <message>
        <source>“{text}” is a sign without a statement.</source>
        <translation>„{text}“ ist ein Vorzeichen ohne Aussage.</translation>
    </message>
    <message>
        <source>“{text}” is kept as printed: it is not one number.</source>
        <translation>„{text}“ wird wie gedruckt beibehalten: Es ist nicht eine einzelne Zahl.</translation>
    </message>
    <message>
        <source>“{text}” is not a grade of the scale. Add it to the scale, or correct the cell.</source>
        <translation>„{text}“ ist keine Stufe der Skala. Nehmen Sie sie in die Skala auf, oder korrigieren Sie die Zelle.</translation>
    </message>
    <message>
        <source>“{text}” is not a grade with [references].</source>
        <translation>„{text}“ ist keine Stufe mit [Referenzen].</translation>
    </message>
    <message>
        <source>“{text}” is not a list of references.</source>
        <translation>„{text}“ ist keine Liste von Referenzen.</translation>
    </message>
    <message>
        <source>“{text}” is not a reference number or a range of them.</source>
        <translation>„{text}“ ist weder eine Referenznummer noch ein Bereich davon.</translation>
    </message>
    <message>
        <source>“{text}” is one large number or two references. Correct the cell.</source>
        <translation>„{text}“ ist eine große Zahl oder zwei Referenzen. Korrigieren Sie die Zelle.</translation>
    </message>
    <message>
        <source>“{text}” was not read as a count.</source>
        <translation>„{text}“ wurde nicht als Anzahl gelesen.</translation>
    </message>
    <message>
        <source>“{text}” was not read as a reference. Correct the cell, or keep it as printed.</source>
        <translation>„{text}“ wurde nicht als Referenz gelesen. Korrigieren Sie die Zelle, oder behalten Sie sie wie gedruckt bei.</translation>
    </message>
    <message>
        <source>“{text}” was not read. Correct the cell, or keep it as printed.</source>
        <translation>„{text}“ wurde nicht gelesen. Korrigieren Sie die Zelle, oder behalten Sie sie wie gedruckt bei.</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <comment>a theme, named by its title</comment>
        <translation>„{title}“</translation>
    </message>
    <message>
        <source>“{title}” has no statement.</source>
        <translation>„{title}“ hat keine Aussage.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… und %Ln weiterer Fehler.</numerusform>
            <numerusform>… und %Ln weitere Fehler.</numerusform>
        </translation>
    </message>
    <message>
        <source>★ Starred</source>
        <translation>★ Mit Stern</translation>
    </message>
</context>
<context>
    <name>About</name>
    <message>
        <source>About QIC Browser</source>
        <translation>Über QIC Browser</translation>
    </message>
    <message>
        <source>About the review</source>
        <translation>Über das Review</translation>
    </message>
    <message>
        <source>DOI: {doi}</source>
        <translation>DOI: {doi}</translation>
    </message>
    <message>
        <source>Edition {edition}; checksum of the sources {checksum}</source>
        <translation>Ausgabe {edition}; Prüfsumme der Quellen {checksum}</translation>
    </message>
    <message>
        <source>It works offline: it opens no network connection. A link is opened by your own browser, and what you print is printed by your system&apos;s print service, only when you ask for it.</source>
        <translation>Das Programm arbeitet offline: Es baut keine Netzwerkverbindung auf. Ein Link wird von Ihrem eigenen Browser geöffnet, und was Sie drucken, druckt der Druckdienst Ihres Systems, beides nur, wenn Sie es verlangen.</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Lizenz: {licence}</translation>
    </message>
    <message>
        <source>PubMed Central: {number}</source>
        <translation>PubMed Central: {number}</translation>
    </message>
    <message>
        <source>Published: {date}</source>
        <translation>Veröffentlicht: {date}</translation>
    </message>
    <message>
        <source>Read, search, annotate and export the evidence on how quality improvement collaboratives work.</source>
        <translation>Lesen, durchsuchen, annotieren und exportieren Sie die Evidenz zur Wirkungsweise von Quality Improvement Collaboratives (Verbünden zur Qualitätsverbesserung).</translation>
    </message>
    <message>
        <source>The evidence is the review&apos;s own table, word for word, © its authors. Its form was changed for reading: cells are split at their bullets and lines, and the prefix “Barrier:” became a role. View &gt; Source row shows the cells as published. The table cites its studies by number only; which publications they are is not in it.</source>
        <translation>Die Evidenz ist die Tabelle des Reviews, Wort für Wort, © ihrer Autoren. Zum Lesen wurde nur ihre Form geändert: Zellen sind an Aufzählungszeichen und Zeilen geteilt, und das Präfix „Barrier:“ (Barriere) wurde zu einer Rolle. Ansicht &gt; Quellzeile zeigt die Zellen wie veröffentlicht. Die Tabelle zitiert ihre Studien nur mit Nummern; welche Publikationen es sind, steht nicht darin.</translation>
    </message>
    <message>
        <source>The program is under the MIT licence; it uses Qt and PySide6 under the LGPL 3. The evidence has a licence of its own: see Help &gt; About the review.</source>
        <translation>Das Programm steht unter der MIT-Lizenz; es verwendet Qt und PySide6 unter der LGPL 3. Die Evidenz hat eine eigene Lizenz: siehe Hilfe &gt; Über das Review.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
</context>
<context>
    <name>AnalysisTabs</name>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Contexts</source>
        <translation>Kontexte</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>My site</source>
        <translation>Mein Standort</translation>
    </message>
    <message>
        <source>The list of your notes has the key {keys} now.</source>
        <translation>Die Liste Ihrer Notizen erreichen Sie jetzt mit {keys}.</translation>
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
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>So breit wie das Fenster</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Font of &amp;pages</source>
        <translation>Schrift der S&amp;eiten</translation>
    </message>
    <message>
        <source>Font of the &amp;window</source>
        <translation>Schrift des &amp;Fensters</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Spra&amp;che</translation>
    </message>
    <message>
        <source>Line w&amp;idth of pages</source>
        <translation>&amp;Zeilenbreite der Seiten</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Schmal</translation>
    </message>
    <message>
        <source>Reviews stay in the language they were written in.</source>
        <translation>Reviews bleiben in der Sprache, in der sie geschrieben wurden.</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Te&amp;xtgröße</translation>
    </message>
    <message>
        <source>The desktop&apos;s font</source>
        <translation>Die Schrift des Desktops</translation>
    </message>
    <message>
        <source>The font of the window</source>
        <translation>Die Schrift des Fensters</translation>
    </message>
    <message>
        <source>The system&apos;s ({language})</source>
        <translation>Die des Systems ({language})</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>“System” follows the colours and the contrast of your desktop.</source>
        <translation>„System“ folgt den Farben und dem Kontrast Ihres Desktops.</translation>
    </message>
</context>
<context>
    <name>AttachBar</name>
    <message numerus="yes">
        <source>Attach %n citations</source>
        <translation>
            <numerusform>%Ln Literaturangabe anfügen</numerusform>
            <numerusform>%Ln Literaturangaben anfügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the entries</source>
        <translation>Einträge anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>This page is of {review}, which is in your library. Attach its reference list: {count} of %n references.</source>
        <translation>
            <numerusform>Diese Seite gehört zu {review}, das in Ihrer Bibliothek ist. Literaturverzeichnis der Seite anfügen: {count} von %Ln Referenz.</numerusform>
            <numerusform>Diese Seite gehört zu {review}, das in Ihrer Bibliothek ist. Literaturverzeichnis der Seite anfügen: {count} von %Ln Referenzen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This page is of {review}, which is in your library. Every reference in its list has a citation already.</source>
        <translation>Diese Seite gehört zu {review}, das in Ihrer Bibliothek ist. Jede Referenz ihres Literaturverzeichnisses hat bereits eine Literaturangabe.</translation>
    </message>
</context>
<context>
    <name>AttachBox</name>
    <message>
        <source>Attach the page&apos;s reference list</source>
        <translation>Literaturverzeichnis der Seite anfügen</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n cited references are in it.</source>
        <translation>
            <numerusform>{count} von %Ln zitierten Referenz steht darin.</numerusform>
            <numerusform>{count} von %Ln zitierten Referenzen stehen darin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuthorFilter</name>
    <message>
        <source>All authors</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>Only notes by one author</source>
        <translation>Nur Notizen einer Person</translation>
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
        <translation>&amp;Jetzt sichern</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Wiederherstellen…</translation>
    </message>
    <message>
        <source>A backup contains everything of yours: notes, citations, saved searches, labels, scenarios and sites. One is made after each start if anything has changed since the last one. Before a backup is restored, what you have now is backed up: to undo, restore that newer backup.</source>
        <translation>Eine Sicherung enthält alles, was Ihnen gehört: Notizen, Literaturangaben, gespeicherte Suchen, Labels, Szenarien und Standorte. Nach jedem Start wird eine angelegt, wenn sich seit der letzten etwas geändert hat. Bevor eine Sicherung wiederhergestellt wird, wird der jetzige Stand gesichert: Um die Wiederherstellung rückgängig zu machen, stellen Sie diese neuere Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Backed up.</source>
        <translation>Gesichert.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>No changes since the last backup.</source>
        <translation>Keine Änderungen seit der letzten Sicherung.</translation>
    </message>
    <message>
        <source>Not restored. A note that you are writing is not saved yet: save it first.</source>
        <translation>Nicht wiederhergestellt. Eine Notiz, die Sie gerade schreiben, ist noch nicht gespeichert: Speichern Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Notes in the backup</source>
        <translation>Notizen in der Sicherung</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Restored the backup of {made}. To undo, restore the backup of {before}.</source>
        <translation>Die Sicherung von {made} wurde wiederhergestellt. Um dies rückgängig zu machen, stellen Sie die Sicherung von {before} wieder her.</translation>
    </message>
    <message>
        <source>There are no backups yet.</source>
        <translation>Es gibt noch keine Sicherungen.</translation>
    </message>
    <message>
        <source>There are no notes in this backup.</source>
        <translation>In dieser Sicherung sind keine Notizen.</translation>
    </message>
    <message>
        <source>This backup is the same as what you have now.</source>
        <translation>Diese Sicherung entspricht dem jetzigen Stand.</translation>
    </message>
</context>
<context>
    <name>BackupsModel</name>
    <message>
        <source>After a start</source>
        <translation>Nach einem Start</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>Vor einer Wiederherstellung</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Vor einem Import</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>Vor einer Aktualisierung</translation>
    </message>
    <message>
        <source>Before permanent deletion</source>
        <translation>Vor endgültigem Löschen</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Literaturangaben</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Anlass</translation>
    </message>
</context>
<context>
    <name>BulkActions</name>
    <message numerus="yes">
        <source>%n notes copied.</source>
        <translation>
            <numerusform>%Ln Notiz kopiert.</numerusform>
            <numerusform>%Ln Notizen kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes deleted permanently.</source>
        <translation>
            <numerusform>%Ln Notiz endgültig gelöscht.</numerusform>
            <numerusform>%Ln Notizen endgültig gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n notes permanently?</source>
        <translation>
            <numerusform>%Ln Notiz endgültig löschen?</numerusform>
            <numerusform>%Ln Notizen endgültig löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete permanently</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>The deleted notes were deleted permanently without a backup. {reason}</source>
        <translation>Die gelöschten Notizen wurden ohne Sicherung endgültig gelöscht. {reason}</translation>
    </message>
    <message>
        <source>Until you quit, Undo brings back what was deleted.</source>
        <translation>Bis Sie das Programm beenden, holt „Rückgängig“ das Gelöschte zurück.</translation>
    </message>
    <message numerus="yes">
        <source>change colour of %n notes</source>
        <translation>
            <numerusform>Farbe ändern</numerusform>
            <numerusform>Farbe von %Ln Notizen ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n notes</source>
        <translation>
            <numerusform>Notiz löschen</numerusform>
            <numerusform>%Ln Notizen löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n notes permanently</source>
        <translation>
            <numerusform>Notiz endgültig löschen</numerusform>
            <numerusform>%Ln Notizen endgültig löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>delete all permanently</source>
        <translation>alle endgültig löschen</translation>
    </message>
    <message>
        <source>remove tag “{tag}”</source>
        <translation>Schlagwort „{tag}“ entfernen</translation>
    </message>
    <message>
        <source>rename tag “{tag}”</source>
        <translation>Schlagwort „{tag}“ umbenennen</translation>
    </message>
    <message numerus="yes">
        <source>restore %n notes</source>
        <translation>
            <numerusform>Notiz wiederherstellen</numerusform>
            <numerusform>%Ln Notizen wiederherstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tag %n notes</source>
        <translation>
            <numerusform>Notiz verschlagworten</numerusform>
            <numerusform>%Ln Notizen verschlagworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>untag %n notes</source>
        <translation>
            <numerusform>Schlagwort von Notiz entfernen</numerusform>
            <numerusform>Schlagwort von %Ln Notizen entfernen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CategoryBar</name>
    <message>
        <source>Deleted {n}</source>
        <translation>Gelöscht {n}</translation>
    </message>
    <message>
        <source>Notes {n}</source>
        <translation>Notizen {n}</translation>
    </message>
    <message>
        <source>Read passages</source>
        <translation>Passagen lesen</translation>
    </message>
    <message>
        <source>Show the passages with their notes one after the other</source>
        <translation>Die Passagen mit ihren Notizen nacheinander anzeigen</translation>
    </message>
    <message>
        <source>Unplaced {n}</source>
        <translation>Verwaist {n}</translation>
    </message>
</context>
<context>
    <name>CellLine</name>
    <message>
        <source>As printed</source>
        <translation>Wie gedruckt</translation>
    </message>
    <message>
        <source>Correct the text of the cell</source>
        <translation>Text der Zelle korrigieren</translation>
    </message>
    <message>
        <source>Correct… (F2)</source>
        <translation>Korrigieren… (F2)</translation>
    </message>
    <message>
        <source>No cell is selected</source>
        <translation>Keine Zelle ist ausgewählt</translation>
    </message>
    <message>
        <source>Printed: {text}</source>
        <translation>Gedruckt: {text}</translation>
    </message>
    <message>
        <source>Remove the correction: the cell has its printed text again</source>
        <translation>Korrektur entfernen: Die Zelle hat wieder ihren gedruckten Text</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Show the rules for reading cells</source>
        <translation>Regeln für das Lesen der Zellen anzeigen</translation>
    </message>
    <message>
        <source>The printed text and your correction are both stored</source>
        <translation>Der gedruckte Text und Ihre Korrektur werden beide gespeichert</translation>
    </message>
    <message>
        <source>row {row} · {heading}</source>
        <translation>Zeile {row} · {heading}</translation>
    </message>
</context>
<context>
    <name>ChipField</name>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Remove {text}</source>
        <translation>{text} entfernen</translation>
    </message>
    <message>
        <source>{name}: add another</source>
        <translation>{name}: weitere hinzufügen</translation>
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
            <numerusform>%Ln Literaturangabe angefügt. Rückgängig mit {keys}.</numerusform>
            <numerusform>%Ln Literaturangaben angefügt. Rückgängig mit {keys}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Already attached; nothing was changed.</source>
        <translation>Bereits angefügt; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Attach citations</source>
        <translation>Literaturangaben anfügen</translation>
    </message>
    <message>
        <source>Citation removed. Undo with {keys}.</source>
        <translation>Literaturangabe entfernt. Rückgängig mit {keys}.</translation>
    </message>
    <message>
        <source>Citations (*.ris *.nbib *.bib *.json *.txt)</source>
        <translation>Literaturangaben (*.ris *.nbib *.bib *.json *.txt)</translation>
    </message>
    <message numerus="yes">
        <source>Preparing %n citations…</source>
        <translation>
            <numerusform>%Ln Literaturangabe wird vorbereitet…</numerusform>
            <numerusform>%Ln Literaturangaben werden vorbereitet…</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading citations…</source>
        <translation>Literaturangaben werden gelesen…</translation>
    </message>
    <message>
        <source>Select a reference first, then attach its citation.</source>
        <translation>Wählen Sie zuerst eine Referenz, und fügen Sie dann ihre Literaturangabe an.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy a list of references first.</source>
        <translation>In der Zwischenablage ist kein Text. Kopieren Sie zuerst eine Liste von Referenzen.</translation>
    </message>
    <message numerus="yes">
        <source>attach %n citations</source>
        <translation>
            <numerusform>Literaturangabe anfügen</numerusform>
            <numerusform>%Ln Literaturangaben anfügen</numerusform>
        </translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>remove citation</source>
        <translation>Literaturangabe entfernen</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
</context>
<context>
    <name>CitationDialog</name>
    <message>
        <source>&amp;Authors</source>
        <translation>&amp;Autoren</translation>
    </message>
    <message>
        <source>&amp;DOI</source>
        <translation>&amp;DOI</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>&amp;Heft</translation>
    </message>
    <message>
        <source>&amp;Journal or book</source>
        <translation>&amp;Zeitschrift oder Buch</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>&amp;Seiten</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>&amp;Volume</source>
        <translation>&amp;Band</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Jahr</translation>
    </message>
    <message>
        <source>As pasted</source>
        <translation>Als eingefügter Text</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Anfügen</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>Book chapter</source>
        <translation>Buchkapitel</translation>
    </message>
    <message>
        <source>By field</source>
        <translation>Feld für Feld</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Literaturangabe</translation>
    </message>
    <message>
        <source>Citation of reference {number}</source>
        <translation>Literaturangabe zu Referenz {number}</translation>
    </message>
    <message>
        <source>Citation of reference {number} of {review}</source>
        <translation>Literaturangabe zu Referenz {number} von {review}</translation>
    </message>
    <message>
        <source>Conference paper</source>
        <translation>Konferenzbeitrag</translation>
    </message>
    <message>
        <source>DOI: {text}</source>
        <translation>DOI: {text}</translation>
    </message>
    <message>
        <source>Example: 10.1000/182</source>
        <translation>Beispiel: 10.1000/182</translation>
    </message>
    <message>
        <source>Journal article</source>
        <translation>Zeitschriftenartikel</translation>
    </message>
    <message>
        <source>One per line: Family, Given (or an organisation)</source>
        <translation>Eine Angabe pro Zeile: Familienname, Vorname (oder eine Organisation)</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
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
        <translation>Fügen Sie die Literaturangabe hier ein. Sie bleibt Wort für Wort erhalten.</translation>
    </message>
    <message>
        <source>Pu&amp;blisher</source>
        <translation>&amp;Verlag</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Thesis</source>
        <translation>Hochschulschrift</translation>
    </message>
    <message>
        <source>Typ&amp;e</source>
        <translation>T&amp;yp</translation>
    </message>
    <message>
        <source>URL: {text}</source>
        <translation>URL: {text}</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Write four digits.</source>
        <translation>Geben Sie vier Ziffern ein.</translation>
    </message>
    <message>
        <source>“{text}” is not a DOI.</source>
        <translation>„{text}“ ist keine DOI.</translation>
    </message>
    <message>
        <source>“{text}” is not a year.</source>
        <translation>„{text}“ ist keine Jahreszahl.</translation>
    </message>
</context>
<context>
    <name>CitationSettings</name>
    <message>
        <source>&amp;Add a style…</source>
        <translation>Stil &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>A citation in this style is shown here once you have attached one.</source>
        <translation>Sobald Sie eine Literaturangabe angefügt haben, erscheint hier eine in diesem Stil.</translation>
    </message>
    <message>
        <source>A style is a CSL file, the kind that reference managers use.</source>
        <translation>Ein Stil ist eine CSL-Datei, wie Literaturverwaltungen sie verwenden.</translation>
    </message>
    <message>
        <source>Citation st&amp;yle</source>
        <translation>Zitier&amp;stil</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
</context>
<context>
    <name>CitationStyleMenu</name>
    <message>
        <source>Add citation style</source>
        <translation>Zitierstil hinzufügen</translation>
    </message>
    <message>
        <source>Citation style “{name}” added.</source>
        <translation>Zitierstil „{name}“ hinzugefügt.</translation>
    </message>
    <message>
        <source>Citation styles (*.csl)</source>
        <translation>Zitierstile (*.csl)</translation>
    </message>
</context>
<context>
    <name>Citations</name>
    <message numerus="yes">
        <source>%n citations copied.</source>
        <translation>
            <numerusform>%Ln Literaturangabe kopiert.</numerusform>
            <numerusform>%Ln Literaturangaben kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citations copied. Selected references without a citation: {number}.</source>
        <translation>
            <numerusform>%Ln Literaturangabe kopiert. Ausgewählte Referenzen ohne Literaturangabe: {number}.</numerusform>
            <numerusform>%Ln Literaturangaben kopiert. Ausgewählte Referenzen ohne Literaturangabe: {number}.</numerusform>
        </translation>
    </message>
    <message>
        <source>All references</source>
        <translation>Alle Referenzen</translation>
    </message>
    <message>
        <source>At most {number} citations can be copied at once. Use “Export references” instead.</source>
        <translation>Es können höchstens {number} Literaturangaben auf einmal kopiert werden. Verwenden Sie stattdessen „Referenzen exportieren“.</translation>
    </message>
    <message>
        <source>References of the ticked themes</source>
        <translation>Referenzen der angehakten Themen</translation>
    </message>
    <message>
        <source>Selected reference</source>
        <translation>Ausgewählte Referenz</translation>
    </message>
    <message>
        <source>There are no references to export.</source>
        <translation>Es gibt keine Referenzen zu exportieren.</translation>
    </message>
    <message>
        <source>There is nothing to copy: no citation is attached to the selected references.</source>
        <translation>Es gibt nichts zu kopieren: An die ausgewählten Referenzen ist keine Literaturangabe angefügt.</translation>
    </message>
</context>
<context>
    <name>ColourNamesDialog</name>
    <message>
        <source>Colour names</source>
        <translation>Farbnamen</translation>
    </message>
    <message>
        <source>Key {key}</source>
        <translation>Taste {key}</translation>
    </message>
    <message>
        <source>What do your colours mean? Leave a line empty for the default name.</source>
        <translation>Was bedeuten Ihre Farben? Lassen Sie eine Zeile für den Standardnamen leer.</translation>
    </message>
</context>
<context>
    <name>ColourNaming</name>
    <message>
        <source>rename colours</source>
        <translation>Farben umbenennen</translation>
    </message>
</context>
<context>
    <name>ColumnHeader</name>
    <message>
        <source>What column {number} ({heading}) holds</source>
        <translation>Was Spalte {number} ({heading}) enthält</translation>
    </message>
</context>
<context>
    <name>ColumnList</name>
    <message>
        <source>&amp;Down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Defau&amp;lt columns</source>
        <translation>Stan&amp;dardspalten</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Add a theme</source>
        <translation>Thema hinzufügen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Compared themes</source>
        <translation>Verglichene Themen</translation>
    </message>
    <message>
        <source>Only what &amp;differs</source>
        <translation>Nur &amp;Unterschiede</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Tick two or three themes in the tree, or add them here.</source>
        <translation>Haken Sie zwei oder drei Themen im Baum an, oder fügen Sie sie hier hinzu.</translation>
    </message>
    <message>
        <source>What the compared themes say</source>
        <translation>Was die verglichenen Themen aussagen</translation>
    </message>
</context>
<context>
    <name>ComparisonPaper</name>
    <message>
        <source>The labels with a pencil are the reader&apos;s, not the review&apos;s.</source>
        <translation>Die Labels mit Stift sind persönliche, nicht die des Reviews.</translation>
    </message>
</context>
<context>
    <name>ComparisonSide</name>
    <message numerus="yes">
        <source>%n different studies</source>
        <translation>
            <numerusform>%Ln verschiedene Studie</numerusform>
            <numerusform>%Ln verschiedene Studien</numerusform>
        </translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>In {letters} only</source>
        <translation>Nur in {letters}</translation>
    </message>
    <message>
        <source>Labels of mine</source>
        <translation>Meine Labels</translation>
    </message>
    <message>
        <source>No study of these themes is graded differently from one theme to another.</source>
        <translation>Keine Studie dieser Themen ist je nach Thema verschieden eingestuft.</translation>
    </message>
    <message>
        <source>None of your labels is in several of these themes.</source>
        <translation>Keines Ihrer Labels kommt in mehreren dieser Themen vor.</translation>
    </message>
    <message>
        <source>See it in Contexts</source>
        <translation>In „Kontexte“ ansehen</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>Shared by the compared themes</source>
        <translation>Den verglichenen Themen gemeinsam</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Studien</translation>
    </message>
    <message>
        <source>The same publications</source>
        <translation>Dieselben Publikationen</translation>
    </message>
    <message>
        <source>The themes are of different reviews, whose numbers are not the same studies.</source>
        <translation>Die Themen stammen aus verschiedenen Reviews, deren Nummern nicht dieselben Studien bezeichnen.</translation>
    </message>
    <message>
        <source>What the compared themes share is listed here.</source>
        <translation>Was die verglichenen Themen gemeinsam haben, steht hier.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>{first} and {second} share %n studies.</source>
        <translation>
            <numerusform>{first} und {second} haben %Ln Studie gemeinsam.</numerusform>
            <numerusform>{first} und {second} haben %Ln Studien gemeinsam.</numerusform>
        </translation>
    </message>
    <message>
        <source>{label} enables and hinders.</source>
        <translation>{label} fördert und hemmt.</translation>
    </message>
</context>
<context>
    <name>ComparisonTab</name>
    <message numerus="yes">
        <source>%n themes are compared: remove one first.</source>
        <translation>
            <numerusform>%Ln Thema wird verglichen: Entfernen Sie zuerst eines.</numerusform>
            <numerusform>%Ln Themen werden verglichen: Entfernen Sie zuerst eines.</numerusform>
        </translation>
    </message>
    <message>
        <source>As pa&amp;ges (PDF)…</source>
        <translation>Als S&amp;eiten (PDF)…</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message numerus="yes">
        <source>The first {number} of %n ticked themes are compared.</source>
        <translation>
            <numerusform>Verglichen werden die ersten {number} von %Ln angehakten Thema.</numerusform>
            <numerusform>Verglichen werden die ersten {number} von %Ln angehakten Themen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Themes beside each other</source>
        <translation>Themen nebeneinander</translation>
    </message>
    <message>
        <source>This theme is compared already.</source>
        <translation>Dieses Thema wird bereits verglichen.</translation>
    </message>
    <message>
        <source>{theme} is compared too.</source>
        <translation>{theme} wird nun auch verglichen.</translation>
    </message>
</context>
<context>
    <name>ComparisonWriter</name>
    <message>
        <source>Grade of the theme as a whole</source>
        <translation>Stufe des Themas als Ganzes</translation>
    </message>
    <message>
        <source>none cited</source>
        <translation>keine zitiert</translation>
    </message>
    <message>
        <source>not in its table</source>
        <translation>nicht in seiner Tabelle</translation>
    </message>
    <message>
        <source>the same words in {letters}</source>
        <translation>derselbe Wortlaut in {letters}</translation>
    </message>
    <message>
        <source>your label: </source>
        <translation>Ihr Label: </translation>
    </message>
</context>
<context>
    <name>CompletionList</name>
    <message>
        <source>Completions</source>
        <translation>Vervollständigungen</translation>
    </message>
</context>
<context>
    <name>ContextDetails</name>
    <message numerus="yes">
        <source>%n factors of this label are not in your library now.</source>
        <translation>
            <numerusform>%Ln Faktor dieses Labels ist zurzeit nicht in Ihrer Bibliothek.</numerusform>
            <numerusform>%Ln Faktoren dieses Labels sind zurzeit nicht in Ihrer Bibliothek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more factors are in the list.</source>
        <translation>
            <numerusform>%Ln weiterer Faktor steht in der Liste.</numerusform>
            <numerusform>%Ln weitere Faktoren stehen in der Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a contextual factor or a group of them to see what they enable and hinder.</source>
        <translation>Wählen Sie einen Kontextfaktor oder eine Gruppe davon, um zu sehen, was sie fördern und hemmen.</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>Die beiden vergleichen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Enables and hinders in the same theme.</source>
        <translation>Fördert und hemmt im selben Thema.</translation>
    </message>
    <message>
        <source>Enables in one theme, hinders in another.</source>
        <translation>Fördert in einem Thema, hemmt in einem anderen.</translation>
    </message>
    <message>
        <source>Mechanisms: {texts}</source>
        <translation>Mechanismen: {texts}</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referenzen</translation>
    </message>
    <message>
        <source>The table gives factors for a theme as a whole, not for one of its mechanisms.</source>
        <translation>Die Tabelle gibt Faktoren für ein Thema als Ganzes an, nicht für einen seiner Mechanismen.</translation>
    </message>
    <message>
        <source>The table names no studies for this theme.</source>
        <translation>Die Tabelle nennt für dieses Thema keine Studien.</translation>
    </message>
    <message>
        <source>What it enables and hinders</source>
        <translation>Was der Faktor fördert und hemmt</translation>
    </message>
    <message>
        <source>Why you put them together</source>
        <translation>Warum Sie sie zusammengefasst haben</translation>
    </message>
    <message>
        <source>Write why you put them together</source>
        <translation>Schreiben Sie, warum Sie sie zusammengefasst haben</translation>
    </message>
    <message>
        <source>Your labels:</source>
        <translation>Ihre Labels:</translation>
    </message>
    <message>
        <source>a label of yours</source>
        <translation>ein Label von Ihnen</translation>
    </message>
    <message>
        <source>no studies</source>
        <translation>keine Studien</translation>
    </message>
    <message>
        <source>the source states none</source>
        <translation>in der Quelle nicht genannt</translation>
    </message>
    <message numerus="yes">
        <source>{factors}, in %n themes</source>
        <translation>
            <numerusform>{factors}, in %Ln Thema</numerusform>
            <numerusform>{factors}, in %Ln Themen</numerusform>
        </translation>
    </message>
    <message>
        <source>{review}, Table {number}</source>
        <translation>{review}, Tabelle {number}</translation>
    </message>
</context>
<context>
    <name>ContextScope</name>
    <message>
        <source>This review</source>
        <translation>Dieses Review</translation>
    </message>
    <message>
        <source>This table</source>
        <translation>Diese Tabelle</translation>
    </message>
    <message>
        <source>Which part of the library</source>
        <translation>Welcher Teil der Bibliothek</translation>
    </message>
    <message>
        <source>Whole library</source>
        <translation>Ganze Bibliothek</translation>
    </message>
</context>
<context>
    <name>ContextsPage</name>
    <message numerus="yes">
        <source>%n barriers</source>
        <translation>
            <numerusform>%Ln Barriere</numerusform>
            <numerusform>%Ln Barrieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n both</source>
        <comment>contextual factors that enable and hinder</comment>
        <translation>
            <numerusform>%Ln beides</numerusform>
            <numerusform>%Ln beides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enablers</source>
        <translation>
            <numerusform>%Ln Förderfaktor</numerusform>
            <numerusform>%Ln Förderfaktoren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsigned</source>
        <comment>contextual factors</comment>
        <translation>
            <numerusform>%Ln ohne Vorzeichen</numerusform>
            <numerusform>%Ln ohne Vorzeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Alle {count}</translation>
    </message>
    <message>
        <source>By my labels</source>
        <translation>Nach meinen Labels</translation>
    </message>
    <message>
        <source>By review</source>
        <translation>Nach Review</translation>
    </message>
    <message>
        <source>By sign</source>
        <translation>Nach Vorzeichen</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>Nach Thema</translation>
    </message>
    <message>
        <source>Contexts</source>
        <translation>Kontexte</translation>
    </message>
    <message>
        <source>Filter contextual factors</source>
        <translation>Kontextfaktoren filtern</translation>
    </message>
    <message>
        <source>Filter factors: hospitals, data…</source>
        <translation>Faktoren filtern: Krankenhäuser, Daten…</translation>
    </message>
    <message>
        <source>Group contextual factors</source>
        <translation>Kontextfaktoren gruppieren</translation>
    </message>
    <message>
        <source>Labels and themes</source>
        <translation>Labels und Themen</translation>
    </message>
    <message>
        <source>Label…</source>
        <translation>Label…</translation>
    </message>
    <message>
        <source>List all contextual factors again</source>
        <translation>Wieder alle Kontextfaktoren auflisten</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Nicht gruppiert</translation>
    </message>
    <message>
        <source>Show all factors</source>
        <translation>Alle Faktoren anzeigen</translation>
    </message>
</context>
<context>
    <name>ContextsTab</name>
    <message numerus="yes">
        <source>%n carry a label of yours</source>
        <comment>contextual factors</comment>
        <translation>
            <numerusform>%Ln trägt ein Label von Ihnen</numerusform>
            <numerusform>%Ln tragen ein Label von Ihnen</numerusform>
        </translation>
    </message>
    <message>
        <source>No contextual factor matches the filter.</source>
        <translation>Kein Kontextfaktor entspricht dem Filter.</translation>
    </message>
    <message>
        <source>The reviews in your library state no contextual factors.</source>
        <translation>Die Reviews in Ihrer Bibliothek nennen keine Kontextfaktoren.</translation>
    </message>
    <message>
        <source>This part of the library states no contextual factors.</source>
        <translation>Dieser Teil der Bibliothek nennt keine Kontextfaktoren.</translation>
    </message>
</context>
<context>
    <name>DataFolderDialog</name>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Evidence file</source>
        <translation>Evidenzdatei</translation>
    </message>
    <message>
        <source>File of your notes</source>
        <translation>Datei mit Ihren Notizen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>The evidence is read from this file, which is never written:</source>
        <translation>Die Evidenz wird aus dieser Datei gelesen, in die nie geschrieben wird:</translation>
    </message>
    <message>
        <source>To move them to another computer, close the program and copy that file, or use File &gt; Export project. To keep them elsewhere, start the program with --data-dir FOLDER, or set QICBROWSER_DATA.</source>
        <translation>Um sie auf einen anderen Computer zu übertragen, beenden Sie das Programm und kopieren Sie diese Datei, oder verwenden Sie Datei &gt; Projekt exportieren. Um sie an einem anderen Ort aufzubewahren, starten Sie das Programm mit --data-dir ORDNER oder setzen Sie QICBROWSER_DATA.</translation>
    </message>
    <message>
        <source>Your notes, citations, searches, labels and sites are in one file, saved as you write:</source>
        <translation>Ihre Notizen, Literaturangaben, Suchen, Labels und Standorte sind in einer einzigen Datei, die beim Schreiben gespeichert wird:</translation>
    </message>
</context>
<context>
    <name>DataTableDialog</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>a format of QDate::toString</comment>
        <translation>d. MMM yyyy</translation>
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
        <translation>Autoren</translation>
    </message>
    <message>
        <source>By its code, such as en or fr: the search finds the forms of its words. If it is empty, the words say it.</source>
        <translation>Als Code, etwa en oder fr: Die Suche findet die Formen ihrer Wörter. Ist das Feld leer, ergibt sie sich aus den Wörtern.</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <source>Details found in the file are filled in and marked. You can change all of them.</source>
        <translation>In der Datei gefundene Angaben sind eingetragen und gekennzeichnet. Sie können alle ändern.</translation>
    </message>
    <message>
        <source>Enter a title: the tree and all exports use it.</source>
        <translation>Geben Sie einen Titel ein: Der Baum und alle Exporte verwenden ihn.</translation>
    </message>
    <message>
        <source>Enter a year of four digits, or leave it empty.</source>
        <translation>Geben Sie ein Jahr mit vier Ziffern ein, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Zeitschrift</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>One per line: family name, given names.</source>
        <translation>Eine Angabe pro Zeile: Familienname, Vornamen.</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Shown in every export. If it is empty, exports say that it is not stated.</source>
        <translation>Erscheint in jedem Export. Ist das Feld leer, steht im Export, dass sie nicht angegeben ist.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Table title</source>
        <translation>Titel der Tabelle</translation>
    </message>
    <message>
        <source>The tree and exports use this name for the review.</source>
        <translation>Der Baum und die Exporte verwenden diesen Namen für das Review.</translation>
    </message>
    <message>
        <source>This does not look like a DOI, such as 10.1000/182. It is stored as it is.</source>
        <translation>Dies sieht nicht wie eine DOI aus, etwa 10.1000/182. Es wird so gespeichert, wie es ist.</translation>
    </message>
    <message>
        <source>This is no code of a language, such as en or fr.</source>
        <translation>Das ist kein Code einer Sprache wie en oder fr.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title of the review</source>
        <translation>Titel des Reviews</translation>
    </message>
    <message>
        <source>Use {doi}</source>
        <translation>{doi} verwenden</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
</context>
<context>
    <name>DifferencesDialog</name>
    <message numerus="yes">
        <source>%n of your notes would lose their places and become unplaced notes.</source>
        <translation>
            <numerusform>%Ln Ihrer Notizen würde ihren Platz verlieren und zur verwaisten Notiz werden.</numerusform>
            <numerusform>%Ln Ihrer Notizen würden ihren Platz verlieren und zu verwaisten Notizen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes differ from what is in your library.</source>
        <translation>
            <numerusform>%Ln Thema unterscheidet sich von dem in Ihrer Bibliothek.</numerusform>
            <numerusform>%Ln Themen unterscheiden sich von denen in Ihrer Bibliothek.</numerusform>
        </translation>
    </message>
    <message>
        <source>All your notes keep their places.</source>
        <translation>Alle Ihre Notizen behalten ihren Platz.</translation>
    </message>
    <message>
        <source>Changed references or grades: {title}</source>
        <translation>Geänderte Referenzen oder Stufen: {title}</translation>
    </message>
    <message>
        <source>Changed text: {title}</source>
        <translation>Geänderter Text: {title}</translation>
    </message>
    <message>
        <source>Import again</source>
        <translation>Erneut importieren</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>In your library</source>
        <translation>In Ihrer Bibliothek</translation>
    </message>
    <message>
        <source>Moved to another group: {title}</source>
        <translation>In eine andere Gruppe verschoben: {title}</translation>
    </message>
    <message>
        <source>Notes that would lose their places</source>
        <translation>Notizen, die ihren Platz verlieren würden</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>The table is already in your library, and its themes would not change.</source>
        <translation>Die Tabelle ist bereits in Ihrer Bibliothek, und ihre Themen würden sich nicht ändern.</translation>
    </message>
    <message>
        <source>Theme added: {title}</source>
        <translation>Thema hinzugefügt: {title}</translation>
    </message>
    <message>
        <source>Theme removed: {title}</source>
        <translation>Thema entfernt: {title}</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>{what} {notes} Undo restores what is there now.</source>
        <translation>{what} {notes} „Rückgängig“ stellt den jetzigen Stand wieder her.</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>delete note</source>
        <translation>Notiz löschen</translation>
    </message>
    <message>
        <source>edit note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>write note</source>
        <translation>Notiz schreiben</translation>
    </message>
</context>
<context>
    <name>EntryModel</name>
    <message>
        <source>Already here</source>
        <translation>Bereits hier</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Literaturangabe</translation>
    </message>
    <message>
        <source>Differs from mine</source>
        <translation>Weicht von meiner ab</translation>
    </message>
    <message>
        <source>Differs; mine is newer</source>
        <translation>Weicht ab; meine Fassung ist neuer</translation>
    </message>
    <message>
        <source>Differs; theirs is newer</source>
        <translation>Weicht ab; die andere Fassung ist neuer</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>I deleted mine</source>
        <translation>Bei mir gelöscht</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Mark of a factor</source>
        <translation>Kennzeichnung eines Faktors</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine Fassung</translation>
    </message>
    <message>
        <source>Name of a colour</source>
        <translation>Name einer Farbe</translation>
    </message>
    <message>
        <source>Needs its review</source>
        <translation>Braucht das zugehörige Review</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Gespeicherte Suche</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Andere Fassung</translation>
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
        <translation>Adresse &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>No program was found to open this:</source>
        <translation>Es wurde kein Programm gefunden, um dies zu öffnen:</translation>
    </message>
    <message>
        <source>Please copy the details and report them.</source>
        <translation>Bitte kopieren Sie die Einzelheiten, und melden Sie sie.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. What was saved is safe.</source>
        <translation>Im Programm ist ein Fehler aufgetreten. Was gespeichert war, ist sicher.</translation>
    </message>
    <message>
        <source>The details are in {}. Please report them.</source>
        <translation>Die Einzelheiten stehen in {}. Bitte melden Sie sie.</translation>
    </message>
    <message>
        <source>Your notes cannot be read now: another program is using the file.</source>
        <translation>Ihre Notizen können jetzt nicht gelesen werden: Ein anderes Programm verwendet die Datei.</translation>
    </message>
</context>
<context>
    <name>ErrorsDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Errors in the file, with their places</source>
        <translation>Fehler in der Datei, mit ihren Stellen</translation>
    </message>
    <message>
        <source>Send this list to whoever made the file.</source>
        <translation>Senden Sie diese Liste der Person, die die Datei erstellt hat.</translation>
    </message>
    <message>
        <source>{file} was not imported</source>
        <translation>{file} wurde nicht importiert</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;All themes ({count})</source>
        <translation>&amp;Alle Themen ({count})</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notizen</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Zeilen</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>All row types, one sheet each</source>
        <translation>Alle Zeilenarten, je ein Tabellenblatt</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Wählen Sie mindestens eine Spalte.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Export themes</source>
        <translation>Themen exportieren</translation>
    </message>
    <message>
        <source>It ends in “-metadata.json”, and has the licence and the meaning of each column. Reopening the export needs it.</source>
        <translation>Ihr Name endet auf „-metadata.json“, und sie enthält die Lizenz und die Bedeutung jeder Spalte. Sie wird gebraucht, um den Export wieder zu öffnen.</translation>
    </message>
    <message>
        <source>One row per appraisal: a study in a theme, with its grade</source>
        <translation>Eine Zeile je Bewertung: eine Studie in einem Thema mit ihrer Stufe</translation>
    </message>
    <message>
        <source>One row per passage</source>
        <translation>Eine Zeile je Passage</translation>
    </message>
    <message>
        <source>One row per theme</source>
        <translation>Eine Zeile je Thema</translation>
    </message>
    <message>
        <source>Only my notes, one row per note</source>
        <translation>Nur meine Notizen, eine Zeile je Notiz</translation>
    </message>
    <message>
        <source>Sa&amp;ve the source in a second file</source>
        <translation>&amp;Quelle in einer zweiten Datei speichern</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>Export speichern</translation>
    </message>
    <message>
        <source>T&amp;icked themes ({count})</source>
        <translation>An&amp;gehakte Themen ({count})</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Themes found &amp;by the search ({count})</source>
        <translation>Mit der S&amp;uche gefundene Themen ({count})</translation>
    </message>
    <message>
        <source>With my notes, in separate columns</source>
        <translation>Mit meinen Notizen, in eigenen Spalten</translation>
    </message>
    <message>
        <source>Without my notes</source>
        <translation>Ohne meine Notizen</translation>
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
            <numerusform>%Ln Notiz nach {path} geschrieben.</numerusform>
            <numerusform>%Ln Notizen nach {path} geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Arranged</source>
        <translation>An&amp;ordnung</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>A colleague opens this file with File &gt; Import notes… and gets everything about each note. Other programs that know Web Annotations can read it too.</source>
        <translation>Eine Kollegin oder ein Kollege öffnet diese Datei mit Datei &gt; Notizen importieren… und erhält alles zu jeder Notiz. Auch andere Programme, die Web Annotations kennen, können sie lesen.</translation>
    </message>
    <message>
        <source>A report to read, print or work on in a text editor.</source>
        <translation>Ein Bericht zum Lesen, Drucken oder Weiterbearbeiten in einem Texteditor.</translation>
    </message>
    <message>
        <source>A table with one row per note and star.</source>
        <translation>Eine Tabelle mit einer Zeile je Notiz und Stern.</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Nach Schlagwort</translation>
    </message>
    <message>
        <source>By theme and reference</source>
        <translation>Nach Thema und Referenz</translation>
    </message>
    <message>
        <source>Excel and other spreadsheets</source>
        <translation>Excel und andere Tabellenkalkulationen</translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation>Notizen exportieren</translation>
    </message>
    <message>
        <source>F&amp;or</source>
        <translation>F&amp;ür</translation>
    </message>
    <message>
        <source>For a colleague with QIC Browser (JSON-LD)</source>
        <translation>Für andere mit QIC Browser (JSON-LD)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Plain CSV (RFC 4180), for R and pandas</source>
        <translation>Einfaches CSV (RFC 4180), für R und pandas</translation>
    </message>
    <message>
        <source>Report to read (Markdown)</source>
        <translation>Bericht zum Lesen (Markdown)</translation>
    </message>
    <message>
        <source>Save the notes</source>
        <translation>Notizen speichern</translation>
    </message>
    <message>
        <source>Save your notes for a colleague, as a report to read, or as a table.</source>
        <translation>Speichern Sie Ihre Notizen für andere, als Bericht zum Lesen oder als Tabelle.</translation>
    </message>
    <message>
        <source>Show the f&amp;ile</source>
        <translation>&amp;Datei anzeigen</translation>
    </message>
    <message>
        <source>Shown on your notes. Leave empty to omit.</source>
        <translation>Erscheint bei Ihren Notizen. Leer lassen, um keinen Namen anzugeben.</translation>
    </message>
    <message>
        <source>Tab-separated (TSV)</source>
        <translation>Durch Tabulatoren getrennt (TSV)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>The preview shows the beginning of the file.</source>
        <translation>Die Vorschau zeigt den Anfang der Datei.</translation>
    </message>
    <message>
        <source>The preview shows the complete file.</source>
        <translation>Die Vorschau zeigt die vollständige Datei.</translation>
    </message>
    <message>
        <source>The preview shows the first {} notes.</source>
        <translation>Die Vorschau zeigt die ersten {} Notizen.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Ihr &amp;Name</translation>
    </message>
    <message>
        <source>change your name</source>
        <translation>Ihren Namen ändern</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>ExportProjectDialog</name>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>A colleague who does not have these reviews can then see your notes on them. Check that the licence of each review lets you pass it on.</source>
        <translation>Andere, die diese Reviews nicht haben, können dann Ihre Notizen dazu sehen. Prüfen Sie, ob die Lizenz jedes Reviews die Weitergabe erlaubt.</translation>
    </message>
    <message>
        <source>Deleted notes and recent searches are not in it.</source>
        <translation>Gelöschte Notizen und die letzten Suchen sind nicht enthalten.</translation>
    </message>
    <message>
        <source>Export project</source>
        <translation>Projekt exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Include the %n imported &amp;reviews (files of {size})</source>
        <translation>
            <numerusform>Das importierte &amp;Review einschließen (Dateien: {size})</numerusform>
            <numerusform>Die %Ln importierten &amp;Reviews einschließen (Dateien: {size})</numerusform>
        </translation>
    </message>
    <message>
        <source>One file with everything of yours: {contents}.</source>
        <translation>Eine Datei mit allem, was Ihnen gehört: {contents}.</translation>
    </message>
    <message>
        <source>Shown on your notes</source>
        <translation>Erscheint bei Ihren Notizen</translation>
    </message>
    <message>
        <source>Without a name, a colleague sees your notes as their own.</source>
        <translation>Ohne Namen erscheinen Ihre Notizen bei anderen als deren eigene.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Ihr &amp;Name</translation>
    </message>
    <message>
        <source>no notes yet</source>
        <translation>noch keine Notizen</translation>
    </message>
</context>
<context>
    <name>ExportReferencesDialog</name>
    <message numerus="yes">
        <source>%n references have no citation and are listed by number and review.</source>
        <translation>
            <numerusform>%Ln Referenz hat keine Literaturangabe und wird mit Nummer und Review aufgeführt.</numerusform>
            <numerusform>%Ln Referenzen haben keine Literaturangabe und werden mit Nummer und Review aufgeführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n references written to {path}.</source>
        <translation>
            <numerusform>%Ln Referenz nach {path} geschrieben.</numerusform>
            <numerusform>%Ln Referenzen nach {path} geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n references.</source>
        <translation>
            <numerusform>%Ln Referenz.</numerusform>
            <numerusform>%Ln Referenzen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stored citations belong to references that this evidence does not have.</source>
        <translation>
            <numerusform>%Ln gespeicherte Literaturangabe gehört zu einer Referenz, die diese Evidenz nicht hat.</numerusform>
            <numerusform>%Ln gespeicherte Literaturangaben gehören zu Referenzen, die diese Evidenz nicht hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>BibTeX, for LaTeX and JabRef</source>
        <translation>BibTeX, für LaTeX und JabRef</translation>
    </message>
    <message>
        <source>CSL-JSON, for Zotero and Pandoc</source>
        <translation>CSL-JSON, für Zotero und Pandoc</translation>
    </message>
    <message>
        <source>Export references</source>
        <translation>Referenzen exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n are shown.</source>
        <translation>
            <numerusform>Nur die erste wird angezeigt.</numerusform>
            <numerusform>Nur die ersten %Ln werden angezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>RIS, for EndNote, Zotero, Mendeley and others</source>
        <translation>RIS, für EndNote, Zotero, Mendeley und andere</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referenzen</translation>
    </message>
    <message>
        <source>Save references</source>
        <translation>Referenzen speichern</translation>
    </message>
    <message>
        <source>Table (CSV), for Excel and other spreadsheets</source>
        <translation>Tabelle (CSV), für Excel und andere Tabellenkalkulationen</translation>
    </message>
    <message>
        <source>Text, in {style} style</source>
        <translation>Text, im Stil {style}</translation>
    </message>
</context>
<context>
    <name>ExportReviewsDialog</name>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Export reviews</source>
        <translation>Reviews exportieren</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>The file contains the files that the reviews were imported from, and your answers about how to read them. Your notes are not in it. Check that the licence of a review lets you pass it on.</source>
        <translation>Die Datei enthält die Dateien, aus denen die Reviews importiert wurden, und Ihre Antworten dazu, wie sie zu lesen sind. Ihre Notizen sind nicht enthalten. Prüfen Sie, ob die Lizenz eines Reviews die Weitergabe erlaubt.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
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
        <translation>&amp;Notizen</translation>
    </message>
    <message>
        <source>R&amp;ows</source>
        <translation>&amp;Zeilen</translation>
    </message>
    <message>
        <source>The export dialog starts with these choices and remembers the last ones you made in it.</source>
        <translation>Das Exportfenster beginnt mit dieser Auswahl und merkt sich, was Sie dort zuletzt gewählt haben.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message numerus="yes">
        <source>%n cells have an apostrophe to prevent formulas.</source>
        <translation>
            <numerusform>%Ln Zelle hat einen Apostroph, um eine Formel zu verhindern.</numerusform>
            <numerusform>%Ln Zellen haben einen Apostroph, um Formeln zu verhindern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows written to {name}.</source>
        <translation>
            <numerusform>%Ln Zeile nach {name} geschrieben.</numerusform>
            <numerusform>%Ln Zeilen nach {name} geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Gedruckt.</translation>
    </message>
    <message>
        <source>Source details are in {name}.</source>
        <translation>Die Angaben zur Quelle stehen in {name}.</translation>
    </message>
    <message>
        <source>There are no themes to export.</source>
        <translation>Es gibt keine Themen zu exportieren.</translation>
    </message>
</context>
<context>
    <name>FacetList</name>
    <message>
        <source>Narrow the search</source>
        <translation>Suche eingrenzen</translation>
    </message>
</context>
<context>
    <name>FacetModel</name>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>%Ln Passage</numerusform>
            <numerusform>%Ln Passagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <translation>
            <numerusform>%Ln Thema</numerusform>
            <numerusform>%Ln Themen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes and references</source>
        <translation>
            <numerusform>%Ln Thema oder Referenz</numerusform>
            <numerusform>%Ln Themen und Referenzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Click or Enter: only this</source>
        <translation>Klick oder Eingabe: nur dies</translation>
    </message>
    <message>
        <source>Click −, Alt+Enter or the menu: exclude this</source>
        <translation>Klick auf −, Alt+Eingabe oder Menü: dies ausschließen</translation>
    </message>
    <message>
        <source>Ctrl+click or Ctrl+Enter: also include this</source>
        <translation>Strg+Klick oder Strg+Eingabe: auch dies</translation>
    </message>
    <message>
        <source>Exclude this</source>
        <translation>Dies ausschließen</translation>
    </message>
    <message>
        <source>on</source>
        <translation>aktiv</translation>
    </message>
</context>
<context>
    <name>FactorDelegate</name>
    <message>
        <source>⇄ both signs</source>
        <translation>⇄ beide Vorzeichen</translation>
    </message>
</context>
<context>
    <name>FactorList</name>
    <message>
        <source>Contextual factors</source>
        <translation>Kontextfaktoren</translation>
    </message>
</context>
<context>
    <name>FactorModel</name>
    <message>
        <source>All contextual factors</source>
        <translation>Alle Kontextfaktoren</translation>
    </message>
    <message>
        <source>Without a label</source>
        <translation>Ohne Label</translation>
    </message>
    <message>
        <source>Your label {name}</source>
        <translation>Ihr Label {name}</translation>
    </message>
    <message>
        <source>both signs</source>
        <translation>beide Vorzeichen</translation>
    </message>
    <message>
        <source>theme {title}</source>
        <translation>Thema {title}</translation>
    </message>
    <message>
        <source>your labels: {names}</source>
        <translation>Ihre Labels: {names}</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>enables</source>
        <translation>fördert</translation>
    </message>
    <message>
        <source>enables and hinders</source>
        <translation>fördert und hemmt</translation>
    </message>
    <message>
        <source>hinders</source>
        <translation>hemmt</translation>
    </message>
</context>
<context>
    <name>FigureWindow</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Drawing (SVG)…</source>
        <translation>&amp;Zeichnung (SVG)…</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>A&amp;bbildung</translation>
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
        <translation>&amp;Bild (PNG)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabelle</translation>
    </message>
    <message>
        <source>As a &amp;table (T)</source>
        <translation>Als &amp;Tabelle (T)</translation>
    </message>
    <message>
        <source>Copied: the figure, and its words as text.</source>
        <translation>Kopiert: die Abbildung und ihre Wörter als Text.</translation>
    </message>
    <message>
        <source>Copied: the pathway for Mermaid.</source>
        <translation>Kopiert: der Wirkungspfad für Mermaid.</translation>
    </message>
    <message>
        <source>Copied: the table behind the figure.</source>
        <translation>Kopiert: die Tabelle hinter der Abbildung.</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Figure of the pathway</source>
        <translation>Abbildung des Wirkungspfads</translation>
    </message>
    <message>
        <source>Figure · {theme}</source>
        <translation>Abbildung · {theme}</translation>
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
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Save the figure</source>
        <translation>Abbildung speichern</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Choose a theme first: the figure shows how it works.</source>
        <translation>Wählen Sie zuerst ein Thema: Die Abbildung zeigt, wie es wirkt.</translation>
    </message>
    <message>
        <source>{file} saved.</source>
        <translation>{file} gespeichert.</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>FileSettings</name>
    <message numerus="yes">
        <source>%n backups</source>
        <translation>
            <numerusform>%Ln Sicherung</numerusform>
            <numerusform>%Ln Sicherungen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Sicherungen…</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>Pfad &amp;kopieren</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>One is made after each start if anything has changed. The newest {number} are kept, and of the older ones one per day for a week, one per week for five weeks, and one per month.</source>
        <translation>Nach jedem Start wird eine angelegt, wenn sich etwas geändert hat. Die neuesten {number} bleiben erhalten, von den älteren eine pro Tag für eine Woche, eine pro Woche für fünf Wochen und eine pro Monat.</translation>
    </message>
    <message>
        <source>Path copied.</source>
        <translation>Pfad kopiert.</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Im &amp;Ordner anzeigen</translation>
    </message>
    <message>
        <source>The folder cannot be opened here. Copy its path instead.</source>
        <translation>Der Ordner kann hier nicht geöffnet werden. Kopieren Sie stattdessen seinen Pfad.</translation>
    </message>
    <message>
        <source>Your notes, citations, searches, labels and sites are in it. To keep them elsewhere, start the program with --data-dir FOLDER, or set QICBROWSER_DATA.</source>
        <translation>Ihre Notizen, Literaturangaben, Suchen, Labels und Standorte sind darin. Um sie an einem anderen Ort aufzubewahren, starten Sie das Programm mit --data-dir ORDNER oder setzen Sie QICBROWSER_DATA.</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>Filter by words, quotes or tags</source>
        <translation>Nach Wörtern, zitiertem Text oder Schlagwörtern filtern</translation>
    </message>
    <message>
        <source>Filter notes</source>
        <translation>Notizen filtern</translation>
    </message>
    <message>
        <source>Only notes in {colour}</source>
        <translation>Nur Notizen in {colour}</translation>
    </message>
    <message>
        <source>Only notes on the theme in the Theme tab</source>
        <translation>Nur Notizen zum Thema im Tab „Thema“</translation>
    </message>
    <message>
        <source>Only this theme</source>
        <translation>Nur dieses Thema</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Show all notes: clear the filter</source>
        <translation>Alle Notizen anzeigen: Filter aufheben</translation>
    </message>
</context>
<context>
    <name>FindingWriter</name>
    <message numerus="yes">
        <source>%n more findings are listed by the command “audit”.</source>
        <translation>
            <numerusform>%Ln weitere Auffälligkeit nennt der Befehl „audit“.</numerusform>
            <numerusform>%Ln weitere Auffälligkeiten nennt der Befehl „audit“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>Keine Auffälligkeiten.</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>Was auffällt</translation>
    </message>
</context>
<context>
    <name>FirstHint</name>
    <message>
        <source>&amp;Open the guide</source>
        <translation>Handbuch &amp;öffnen</translation>
    </message>
    <message>
        <source>Annotate: select words of a theme, then press {first} to {last} for a highlight.</source>
        <translation>Annotieren: Wählen Sie Wörter eines Themas aus, und drücken Sie dann {first} bis {last} für eine Markierung.</translation>
    </message>
    <message>
        <source>Export: tick themes in the list of themes, then press {keys}.</source>
        <translation>Exportieren: Haken Sie Themen in der Themenliste an, und drücken Sie dann {keys}.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Got &amp;it</source>
        <translation>&amp;Verstanden</translation>
    </message>
    <message>
        <source>Search: type in the box at the top ({keys}). It finds themes, references and your notes.</source>
        <translation>Suchen: Geben Sie Wörter in das Feld oben ein ({keys}). Die Suche findet Themen, Referenzen und Ihre Notizen.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message numerus="yes">
        <source>%n cells would be stored as printed</source>
        <translation>
            <numerusform>%Ln Zelle würde wie gedruckt gespeichert</numerusform>
            <numerusform>%Ln Zellen würden wie gedruckt gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contextual factors</source>
        <translation>
            <numerusform>%Ln Kontextfaktor</numerusform>
            <numerusform>%Ln Kontextfaktoren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%Ln Befund</numerusform>
            <numerusform>%Ln Befunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mechanisms</source>
        <translation>
            <numerusform>%Ln Mechanismus</numerusform>
            <numerusform>%Ln Mechanismen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcomes</source>
        <translation>
            <numerusform>%Ln Outcome</numerusform>
            <numerusform>%Ln Outcomes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n references</source>
        <translation>
            <numerusform>%Ln Referenz</numerusform>
            <numerusform>%Ln Referenzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <translation>
            <numerusform>%Ln Thema</numerusform>
            <numerusform>%Ln Themen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ctrl+Enter imports the table.</source>
        <translation>Strg+Eingabe importiert die Tabelle.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n tables</source>
        <translation>
            <numerusform>%Ln Tabelle importieren</numerusform>
            <numerusform>%Ln Tabellen importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n themes</source>
        <translation>
            <numerusform>%Ln Thema importieren</numerusform>
            <numerusform>%Ln Themen importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import läuft</translation>
    </message>
    <message>
        <source>Importing… %p %</source>
        <comment>%p is a number</comment>
        <translation>Import läuft… %p %</translation>
    </message>
</context>
<context>
    <name>FormFields</name>
    <message>
        <source>from the file</source>
        <translation>aus der Datei</translation>
    </message>
</context>
<context>
    <name>GradeOrder</name>
    <message>
        <source>Add a grade</source>
        <translation>Stufe hinzufügen</translation>
    </message>
    <message>
        <source>Add a grade…</source>
        <translation>Stufe hinzufügen…</translation>
    </message>
    <message>
        <source>Drag a grade to its place, or move it with Alt+Up and Alt+Down.</source>
        <translation>Ziehen Sie eine Stufe an ihren Platz, oder verschieben Sie sie mit Alt+Hoch und Alt+Herunter.</translation>
    </message>
    <message>
        <source>Grades, weakest first</source>
        <translation>Stufen, schwächste zuerst</translation>
    </message>
    <message>
        <source>The order is not known</source>
        <translation>Die Reihenfolge ist nicht bekannt</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>Table as read</source>
        <translation>Tabelle, wie sie gelesen wird</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
</context>
<context>
    <name>GuideBrowser</name>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>Keine Ergebnisse</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} von {total}</translation>
    </message>
    <message>
        <source>{title} ({count})</source>
        <translation>{title} ({count})</translation>
    </message>
    <message>
        <source>{total} on other pages</source>
        <translation>{total} auf anderen Seiten</translation>
    </message>
</context>
<context>
    <name>HelpActions</name>
    <message>
        <source>There is no tip here.</source>
        <translation>Hier gibt es keinen Tipp.</translation>
    </message>
</context>
<context>
    <name>HitCounter</name>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%Ln Ergebnis</numerusform>
            <numerusform>%Ln Ergebnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Hit {place} of {total}</source>
        <translation>Treffer {place} von {total}</translation>
    </message>
    <message>
        <source>Next result ({keys})</source>
        <translation>Nächstes Ergebnis ({keys})</translation>
    </message>
    <message>
        <source>Place among the results</source>
        <translation>Stelle unter den Ergebnissen</translation>
    </message>
    <message>
        <source>Previous result ({keys})</source>
        <translation>Vorheriges Ergebnis ({keys})</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <translation>{place} von {total}</translation>
    </message>
</context>
<context>
    <name>HitNavigation</name>
    <message>
        <source>Continued from the bottom</source>
        <translation>Vom Ende aus fortgesetzt</translation>
    </message>
    <message>
        <source>Continued from the top</source>
        <translation>Vom Anfang aus fortgesetzt</translation>
    </message>
    <message>
        <source>There are no hits to go to.</source>
        <translation>Es gibt keine Treffer, zu denen gesprungen werden kann.</translation>
    </message>
</context>
<context>
    <name>ImportNotesDialog</name>
    <message numerus="yes">
        <source>%n changed on both sides</source>
        <translation>
            <numerusform>%Ln auf beiden Seiten geändert</numerusform>
            <numerusform>%Ln auf beiden Seiten geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer than mine</source>
        <translation>
            <numerusform>%Ln neuer als meine</numerusform>
            <numerusform>%Ln neuer als meine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older than mine</source>
        <translation>
            <numerusform>%Ln älter als meine</numerusform>
            <numerusform>%Ln älter als meine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on other evidence, not imported</source>
        <translation>
            <numerusform>%Ln zu anderer Evidenz, nicht importiert</numerusform>
            <numerusform>%Ln zu anderer Evidenz, nicht importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stars among them</source>
        <translation>
            <numerusform>darunter %Ln Stern</numerusform>
            <numerusform>darunter %Ln Sterne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that I deleted</source>
        <translation>
            <numerusform>%Ln bei mir gelöscht</numerusform>
            <numerusform>%Ln bei mir gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%Ln gleich</numerusform>
            <numerusform>%Ln gleich</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Import notes from {file}</source>
        <translation>Notizen aus {file} importieren</translation>
    </message>
    <message>
        <source>Notes in the file</source>
        <translation>Notizen in der Datei</translation>
    </message>
    <message>
        <source>Nothing to import; your notes are unchanged.</source>
        <translation>Nichts zu importieren; Ihre Notizen sind unverändert.</translation>
    </message>
    <message>
        <source>Their stars become yours: a theme has one star or none.</source>
        <translation>Fremde Sterne werden zu Ihren: Ein Thema hat einen Stern oder keinen.</translation>
    </message>
    <message>
        <source>There are no notes in this file.</source>
        <translation>In dieser Datei sind keine Notizen.</translation>
    </message>
    <message>
        <source>Your notes are backed up first. Versions that are replaced go to the deleted notes. The import can be undone in one step with {key}.</source>
        <translation>Zuerst wird eine Sicherung Ihrer Notizen angelegt. Ersetzte Fassungen kommen zu den gelöschten Notizen. Der Import lässt sich mit {key} in einem Schritt rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>ImportProjectDialog</name>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%Ln bereits hier</numerusform>
            <numerusform>%Ln bereits hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that I deleted</source>
        <translation>
            <numerusform>%Ln bei mir gelöscht</numerusform>
            <numerusform>%Ln bei mir gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that differ from mine</source>
        <translation>
            <numerusform>%Ln abweichend von meinen</numerusform>
            <numerusform>%Ln abweichend von meinen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <translation>
            <numerusform>%Ln Thema</numerusform>
            <numerusform>%Ln Themen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>From {author}</source>
        <translation>Von {author}</translation>
    </message>
    <message numerus="yes">
        <source>Import the %n &amp;reviews that you do not have ({themes}):</source>
        <translation>
            <numerusform>Das &amp;Review importieren, das Sie nicht haben ({themes}):</numerusform>
            <numerusform>Die %Ln &amp;Reviews importieren, die Sie nicht haben ({themes}):</numerusform>
        </translation>
    </message>
    <message>
        <source>Not imported, because what they are on is not in your library: {contents}.</source>
        <translation>Nicht importiert, weil das, wozu es gehört, nicht in Ihrer Bibliothek ist: {contents}.</translation>
    </message>
    <message>
        <source>Not imported, because you do not have the reviews that they are on: {contents}. {reviews}</source>
        <translation>Nicht importiert, weil Sie die zugehörigen Reviews nicht haben: {contents}. {reviews}</translation>
    </message>
    <message>
        <source>Project {file}</source>
        <translation>Projekt {file}</translation>
    </message>
    <message>
        <source>The project is empty.</source>
        <translation>Das Projekt ist leer.</translation>
    </message>
    <message>
        <source>There is nothing to import: your notes stay as they are.</source>
        <translation>Es gibt nichts zu importieren: Ihre Notizen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Ticked entries are imported. What differs from yours stays yours unless you tick it; a note that is replaced goes to the deleted notes. Your notes are backed up first. One undo ({key}) takes everything back.</source>
        <translation>Angehakte Einträge werden importiert. Wo etwas von Ihrer Fassung abweicht, bleibt Ihre erhalten, sofern Sie den Eintrag nicht anhaken; eine ersetzte Notiz kommt zu den gelöschten Notizen. Zuerst wird eine Sicherung Ihrer Notizen angelegt. Mit {key} lässt sich alles in einem Schritt rückgängig machen.</translation>
    </message>
    <message>
        <source>Use &amp;theirs wherever it differs from mine</source>
        <translation>Bei Abweichungen &amp;die andere Fassung verwenden</translation>
    </message>
    <message>
        <source>What is in the project</source>
        <translation>Inhalt des Projekts</translation>
    </message>
</context>
<context>
    <name>ImportReviewsDialog</name>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Each review is read again from its imported files, with the answers of whoever sent it. If you tick one that you have in another version, yours is replaced. One undo ({key}) takes everything back.</source>
        <translation>Jedes Review wird aus seinen importierten Dateien neu gelesen, mit den Antworten der Person, die es gesendet hat. Wenn Sie eines anhaken, das Sie in einer anderen Fassung haben, wird Ihres ersetzt. Mit {key} lässt sich alles in einem Schritt rückgängig machen.</translation>
    </message>
    <message>
        <source>In your library</source>
        <translation>In Ihrer Bibliothek</translation>
    </message>
    <message>
        <source>In your library, the same</source>
        <translation>In Ihrer Bibliothek, gleich</translation>
    </message>
    <message>
        <source>In your library, with other details or answers</source>
        <translation>In Ihrer Bibliothek, mit anderen Angaben oder Antworten</translation>
    </message>
    <message numerus="yes">
        <source>In your library; %n themes differ</source>
        <translation>
            <numerusform>In Ihrer Bibliothek; %Ln Thema weicht ab</numerusform>
            <numerusform>In Ihrer Bibliothek; %Ln Themen weichen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New tables of a review in your library</source>
        <translation>Neue Tabellen eines Reviews in Ihrer Bibliothek</translation>
    </message>
    <message>
        <source>Nothing in this file can be imported.</source>
        <translation>Nichts in dieser Datei kann importiert werden.</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referenzen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Reviews in {file}</source>
        <translation>Reviews in {file}</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
</context>
<context>
    <name>ImportWindow</name>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard your answers?</source>
        <translation>Ihre Antworten verwerfen?</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Tabelle importieren</translation>
    </message>
    <message>
        <source>The table is not imported yet. Your answers about how to read it will be lost.</source>
        <translation>Die Tabelle ist noch nicht importiert. Ihre Antworten dazu, wie sie zu lesen ist, gehen verloren.</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message numerus="yes">
        <source>%n citations attached</source>
        <translation>
            <numerusform>%Ln Literaturangabe angefügt</numerusform>
            <numerusform>%Ln Literaturangaben angefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citations attached. Undo with {keys}.</source>
        <translation>
            <numerusform>%Ln Literaturangabe angefügt. Rückgängig mit {keys}.</numerusform>
            <numerusform>%Ln Literaturangaben angefügt. Rückgängig mit {keys}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes could not be placed and are listed as unplaced</source>
        <translation>
            <numerusform>%Ln Notiz konnte nicht verankert werden und steht unter den verwaisten</numerusform>
            <numerusform>%Ln Notizen konnten nicht verankert werden und stehen unter den verwaisten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes imported</source>
        <translation>
            <numerusform>%Ln Thema importiert</numerusform>
            <numerusform>%Ln Themen importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Files with tables ({patterns})</source>
        <translation>Dateien mit Tabellen ({patterns})</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Tabelle importieren</translation>
    </message>
    <message>
        <source>There is no table on the clipboard. Copy one from a web page or a document.</source>
        <translation>In der Zwischenablage ist keine Tabelle. Kopieren Sie eine aus einer Webseite oder einem Dokument.</translation>
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
        <translation>Zelle &amp;korrigieren…</translation>
    </message>
    <message>
        <source>&amp;Keep unread text as printed</source>
        <translation>Nicht gelesenen Text &amp;wie gedruckt beibehalten</translation>
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
        <translation>12,15 hochgestellt</translation>
    </message>
    <message>
        <source>2, 5, 7 in a column</source>
        <translation>2, 5, 7 in einer Spalte</translation>
    </message>
    <message>
        <source>A &amp;blank cell of the column repeats the one above</source>
        <translation>Eine &amp;leere Zelle der Spalte wiederholt die darüber</translation>
    </message>
    <message>
        <source>Against: {stream}</source>
        <translation>Dagegen: {stream}</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>Barrieren</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Contextual factors</source>
        <translation>Kontextfaktoren</translation>
    </message>
    <message>
        <source>Enablers</source>
        <translation>Förderfaktoren</translation>
    </message>
    <message>
        <source>Enablers and barriers</source>
        <translation>Förderfaktoren und Barrieren</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>For: {stream}</source>
        <translation>Dafür: {stream}</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Group of themes</source>
        <translation>Gruppe von Themen</translation>
    </message>
    <message>
        <source>JATS article</source>
        <translation>JATS-Artikel</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Marks: X, +, −</source>
        <translation>Zeichen: X, +, −</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>Mechanismus</translation>
    </message>
    <message>
        <source>Mixed: {stream}</source>
        <translation>Gemischt: {stream}</translation>
    </message>
    <message>
        <source>No caption</source>
        <translation>Keine Beschriftung</translation>
    </message>
    <message>
        <source>No theme is read yet</source>
        <translation>Noch kein Thema gelesen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Note under the table</source>
        <translation>Anmerkung unter der Tabelle</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Printed number</source>
        <translation>Gedruckte Zahl</translation>
    </message>
    <message>
        <source>Quality of the study</source>
        <translation>Qualität der Studie</translation>
    </message>
    <message>
        <source>Reason for the grade</source>
        <translation>Grund für die Einstufung</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referenzen</translation>
    </message>
    <message>
        <source>Repeated headings</source>
        <translation>Wiederholte Überschriften</translation>
    </message>
    <message>
        <source>Row number</source>
        <translation>Zeilennummer</translation>
    </message>
    <message>
        <source>Row of the table</source>
        <translation>Zeile der Tabelle</translation>
    </message>
    <message>
        <source>Section title</source>
        <translation>Abschnittstitel</translation>
    </message>
    <message>
        <source>Sentence with (C) (M) (O)</source>
        <translation>Satz mit (C) (M) (O)</translation>
    </message>
    <message>
        <source>Sign of the factors</source>
        <translation>Vorzeichen der Faktoren</translation>
    </message>
    <message>
        <source>Stream of evidence</source>
        <translation>Evidenzstrang</translation>
    </message>
    <message>
        <source>Stream: {name}</source>
        <translation>Strang: {name}</translation>
    </message>
    <message>
        <source>Table {label}</source>
        <translation>Tabelle {label}</translation>
    </message>
    <message>
        <source>Table {label} · {title}</source>
        <translation>Tabelle {label} · {title}</translation>
    </message>
    <message>
        <source>The &amp;row is</source>
        <translation>Die &amp;Zeile ist</translation>
    </message>
    <message>
        <source>The file has no table to import</source>
        <translation>Die Datei enthält keine Tabelle für den Import</translation>
    </message>
    <message>
        <source>The file is being read again</source>
        <translation>Die Datei wird noch einmal gelesen</translation>
    </message>
    <message>
        <source>The heading is the &amp;grade of what is below it: {grade}</source>
        <translation>Die Überschrift ist die &amp;Stufe dessen, was darunter steht: {grade}</translation>
    </message>
    <message>
        <source>The review has no title yet</source>
        <translation>Das Review hat noch keinen Titel</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Theme and finding</source>
        <translation>Thema und Befund</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Zur Kenntnis</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Anzusehen</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>What it looks like</source>
        <translation>Wie es aussieht</translation>
    </message>
    <message>
        <source>What the column &amp;holds…</source>
        <translation>Was die Spalte &amp;enthält…</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <source>Yes or no beside a sentence</source>
        <translation>Ja oder Nein neben einem Satz</translation>
    </message>
    <message>
        <source>[46, 67-69]</source>
        <translation>[46, 67-69]</translation>
    </message>
    <message>
        <source>a configuration</source>
        <translation>eine Konfiguration</translation>
    </message>
    <message>
        <source>a study</source>
        <translation>eine Studie</translation>
    </message>
    <message>
        <source>a theme</source>
        <translation>ein Thema</translation>
    </message>
    <message>
        <source>digits after a word</source>
        <translation>Ziffern nach einem Wort</translation>
    </message>
    <message>
        <source>lists side by side</source>
        <translation>Listen nebeneinander</translation>
    </message>
    <message>
        <source>text with separators</source>
        <translation>Text mit Trennzeichen</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>{name}, graded {grade}</source>
        <translation>{name}, eingestuft als {grade}</translation>
    </message>
    <message>
        <source>{table}: no theme is read yet</source>
        <translation>{table}: noch kein Thema gelesen</translation>
    </message>
</context>
<context>
    <name>KeySettings</name>
    <message>
        <source>&amp;Show all keys</source>
        <translation>Alle &amp;Tastenkürzel anzeigen</translation>
    </message>
    <message>
        <source>Change &amp;keys…</source>
        <translation>Tastenkürzel ä&amp;ndern…</translation>
    </message>
    <message>
        <source>Every command of the menus can have other keys. The guide lists those of the first start.</source>
        <translation>Für jeden Befehl der Menüs können Sie andere Tastenkürzel festlegen. Das Handbuch nennt die anfänglichen.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Use these keys</source>
        <translation>Diese Tasten &amp;verwenden</translation>
    </message>
    <message>
        <source>A list uses these keys. They cannot be changed.</source>
        <translation>Diese Tasten verwendet eine Liste. Sie können nicht geändert werden.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Filter by name or keys</source>
        <translation>Nach Name oder Tastenkürzel filtern</translation>
    </message>
    <message>
        <source>Filter the commands</source>
        <translation>Befehle filtern</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neues Tastenkürzel</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Drücken Sie die neuen Tasten</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>&amp;Alle zurücksetzen</translation>
    </message>
    <message>
        <source>The command will have no keys.</source>
        <translation>Der Befehl wird kein Tastenkürzel haben.</translation>
    </message>
    <message>
        <source>These keys are needed for typing. Hold Ctrl or Alt as well.</source>
        <translation>Diese Tasten werden zum Schreiben gebraucht. Halten Sie zusätzlich Strg oder Alt gedrückt.</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>kein Tastenkürzel</translation>
    </message>
    <message>
        <source>“{command}” has these keys now, and would lose them.</source>
        <translation>„{command}“ hat zurzeit diese Tasten und würde sie verlieren.</translation>
    </message>
</context>
<context>
    <name>LabelCommands</name>
    <message numerus="yes">
        <source>%n contextual factors copied.</source>
        <translation>
            <numerusform>%Ln Kontextfaktor kopiert.</numerusform>
            <numerusform>%Ln Kontextfaktoren kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a label in the list, grouped by your labels.</source>
        <translation>Wählen Sie ein Label in der Liste, wenn sie nach Ihren Labels gruppiert ist.</translation>
    </message>
</context>
<context>
    <name>LabelPicture</name>
    <message>
        <source>Labels and themes</source>
        <translation>Labels und Themen</translation>
    </message>
    <message>
        <source>The labels with a pencil are the reader&apos;s, not the review&apos;s.</source>
        <translation>Die Labels mit Stift sind persönliche, nicht die des Reviews.</translation>
    </message>
</context>
<context>
    <name>LabelTable</name>
    <message>
        <source>Labels and themes: how many contextual factors, by sign</source>
        <translation>Labels und Themen: wie viele Kontextfaktoren, nach Vorzeichen</translation>
    </message>
</context>
<context>
    <name>LabelTableModel</name>
    <message>
        <source>All factors</source>
        <translation>Alle Faktoren</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Alle Themen</translation>
    </message>
    <message>
        <source>Without a label</source>
        <translation>Ohne Label</translation>
    </message>
</context>
<context>
    <name>Labelling</name>
    <message numerus="yes">
        <source>%n contextual factors carry the label “{name}” now.</source>
        <translation>
            <numerusform>%Ln Kontextfaktor trägt jetzt das Label „{name}“.</numerusform>
            <numerusform>%Ln Kontextfaktoren tragen jetzt das Label „{name}“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Merge labels</source>
        <translation>Labels zusammenführen</translation>
    </message>
    <message>
        <source>Name of the label:</source>
        <translation>Name des Labels:</translation>
    </message>
    <message numerus="yes">
        <source>One of your labels, or a new one, for %n contextual factors:</source>
        <translation>
            <numerusform>Eines Ihrer Labels oder ein neues, für den Kontextfaktor:</numerusform>
            <numerusform>Eines Ihrer Labels oder ein neues, für %Ln Kontextfaktoren:</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Rename label</source>
        <translation>Label umbenennen</translation>
    </message>
    <message>
        <source>Select the contextual factors that the label is for.</source>
        <translation>Wählen Sie die Kontextfaktoren aus, für die das Label gilt.</translation>
    </message>
    <message>
        <source>The label that “{name}” is merged into:</source>
        <translation>Das Label, mit dem „{name}“ zusammengeführt wird:</translation>
    </message>
    <message>
        <source>The label “{name}” was deleted; its factors stay.</source>
        <translation>Das Label „{name}“ wurde gelöscht; seine Faktoren bleiben.</translation>
    </message>
    <message>
        <source>There is no other label.</source>
        <translation>Es gibt kein anderes Label.</translation>
    </message>
    <message>
        <source>They carry the label “{name}” already.</source>
        <translation>Sie tragen das Label „{name}“ bereits.</translation>
    </message>
    <message>
        <source>Why do these contextual factors belong together?</source>
        <translation>Warum gehören diese Kontextfaktoren zusammen?</translation>
    </message>
    <message>
        <source>delete label “{name}”</source>
        <translation>Label „{name}“ löschen</translation>
    </message>
    <message numerus="yes">
        <source>label %n contextual factors</source>
        <translation>
            <numerusform>%Ln Kontextfaktor mit einem Label versehen</numerusform>
            <numerusform>%Ln Kontextfaktoren mit einem Label versehen</numerusform>
        </translation>
    </message>
    <message>
        <source>merge label “{name}”</source>
        <translation>Label „{name}“ zusammenführen</translation>
    </message>
    <message>
        <source>reason of label “{name}”</source>
        <translation>Begründung des Labels „{name}“ ändern</translation>
    </message>
    <message numerus="yes">
        <source>remove a label from %n contextual factors</source>
        <translation>
            <numerusform>Label von %Ln Kontextfaktor entfernen</numerusform>
            <numerusform>Label von %Ln Kontextfaktoren entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>rename label “{name}”</source>
        <translation>Label „{name}“ umbenennen</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Comes with the program.</source>
        <translation>Gehört zum Programm.</translation>
    </message>
    <message>
        <source>Graded, in words that are not a scale.</source>
        <translation>Eingestuft, mit Worten, die keine Skala sind.</translation>
    </message>
    <message>
        <source>Graded. {scale}</source>
        <translation>Eingestuft. {scale}</translation>
    </message>
    <message>
        <source>Hidden reviews</source>
        <translation>Ausgeblendete Reviews</translation>
    </message>
    <message>
        <source>Imported on {day} from {file}</source>
        <translation>Importiert am {day} aus {file}</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>No notes, stars or citations yet.</source>
        <translation>Noch keine Notizen, Sterne oder Literaturangaben.</translation>
    </message>
    <message>
        <source>Not graded.</source>
        <translation>Nicht eingestuft.</translation>
    </message>
    <message>
        <source>Of these on reviews that are hidden or were removed: {counts}</source>
        <translation>Davon zu Reviews, die ausgeblendet sind oder entfernt wurden: {counts}</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Reviews</translation>
    </message>
    <message>
        <source>Some of its tables come with the program.</source>
        <translation>Einige Tabellen davon gehören zum Programm.</translation>
    </message>
    <message>
        <source>There are no reviews in the library.</source>
        <translation>In der Bibliothek sind keine Reviews.</translation>
    </message>
    <message>
        <source>To add one, choose File &gt; Import a table, or drop a file on the window.</source>
        <translation>Um eines hinzuzufügen, wählen Sie Datei &gt; Tabelle importieren, oder ziehen Sie eine Datei auf das Fenster.</translation>
    </message>
    <message>
        <source>To show one again, choose it in View &gt; Hidden reviews.</source>
        <translation>Um eines wieder anzuzeigen, wählen Sie es unter Ansicht &gt; Ausgeblendete Reviews.</translation>
    </message>
    <message>
        <source>What you have added</source>
        <translation>Was Sie hinzugefügt haben</translation>
    </message>
    <message>
        <source>You added: {counts}</source>
        <translation>Von Ihnen hinzugefügt: {counts}</translation>
    </message>
    <message>
        <source>Your notes and citations cannot be read now.</source>
        <translation>Ihre Notizen und Literaturangaben können jetzt nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>ListAttaching</name>
    <message numerus="yes">
        <source>attach %n citations</source>
        <translation>
            <numerusform>Literaturangabe anfügen</numerusform>
            <numerusform>%Ln Literaturangaben anfügen</numerusform>
        </translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
</context>
<context>
    <name>ListedEntries</name>
    <message>
        <source>Citation</source>
        <translation>Literaturangabe</translation>
    </message>
    <message>
        <source>Entries of the file for references of {review}, by the numbers or labels printed before them.</source>
        <translation>Einträge der Datei für Referenzen von {review}, nach den Nummern oder Bezeichnungen, die davor gedruckt sind.</translation>
    </message>
    <message>
        <source>Entries of the reference list</source>
        <translation>Einträge des Literaturverzeichnisses</translation>
    </message>
    <message>
        <source>Entry in the file</source>
        <translation>Eintrag in der Datei</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>attached already</source>
        <translation>bereits angefügt</translation>
    </message>
    <message>
        <source>to be attached</source>
        <translation>wird angefügt</translation>
    </message>
</context>
<context>
    <name>LiveSearch</name>
    <message>
        <source>The place that was searched in is no longer in the library. The search is everywhere now.</source>
        <translation>Die Stelle, in der gesucht wurde, ist nicht mehr in der Bibliothek. Gesucht wird jetzt überall.</translation>
    </message>
    <message>
        <source>The search would be too long. Shorten it first.</source>
        <translation>Die Suche würde zu lang. Kürzen Sie sie zuerst.</translation>
    </message>
</context>
<context>
    <name>LongExport</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Writing %n rows…</source>
        <translation>
            <numerusform>%Ln Zeile wird geschrieben…</numerusform>
            <numerusform>%Ln Zeilen werden geschrieben…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LongTask</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>MapLegend</name>
    <message>
        <source>cited; the table gives no grades</source>
        <translation>zitiert; die Tabelle gibt keine Stufen an</translation>
    </message>
    <message>
        <source>empty: not cited in the theme</source>
        <translation>leer: in diesem Thema nicht zitiert</translation>
    </message>
    <message>
        <source>not cited in that stream</source>
        <translation>in diesem Strang nicht zitiert</translation>
    </message>
    <message>
        <source>the review&apos;s grades</source>
        <translation>die Stufen des Reviews</translation>
    </message>
</context>
<context>
    <name>MapOverview</name>
    <message>
        <source>All {themes} × {studies}</source>
        <translation>Alle {themes} × {studies}</translation>
    </message>
    <message>
        <source>Overview of the map</source>
        <translation>Übersicht der Karte</translation>
    </message>
    <message>
        <source>The frame is what is in sight; drag it to see other parts.</source>
        <translation>Der Rahmen zeigt, was zu sehen ist; ziehen Sie ihn, um andere Teile zu sehen.</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>How many studies of each stream and grade</source>
        <translation>Wie viele Studien je Strang und Stufe</translation>
    </message>
    <message>
        <source>Only themes found</source>
        <translation>Nur gefundene Themen</translation>
    </message>
    <message>
        <source>Order of studies</source>
        <translation>Reihenfolge der Studien</translation>
    </message>
    <message>
        <source>Order of themes</source>
        <translation>Reihenfolge der Themen</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Stränge</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Studien</translation>
    </message>
    <message>
        <source>Studies by grade</source>
        <translation>Studien nach Stufe</translation>
    </message>
    <message>
        <source>Studies by number</source>
        <translation>Studien nach Nummer</translation>
    </message>
    <message>
        <source>Studies by themes</source>
        <translation>Studien nach Themen</translation>
    </message>
    <message>
        <source>Themes as printed</source>
        <translation>Themen wie gedruckt</translation>
    </message>
    <message>
        <source>Themes by number of studies</source>
        <translation>Themen nach Anzahl der Studien</translation>
    </message>
    <message>
        <source>Themes by title</source>
        <translation>Themen nach Titel</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>What is left of each theme if some studies did not count</source>
        <translation>Was von jedem Thema übrig bleibt, wenn einige Studien nicht zählen</translation>
    </message>
    <message>
        <source>Which study stands behind which theme</source>
        <translation>Welche Studie hinter welchem Thema steht</translation>
    </message>
</context>
<context>
    <name>MapSide</name>
    <message>
        <source>Also cited for:</source>
        <translation>Auch zitiert für:</translation>
    </message>
    <message>
        <source>Choose a cell of the map to see what is behind it.</source>
        <translation>Wählen Sie eine Zelle der Karte, um zu sehen, was dahinter steht.</translation>
    </message>
    <message>
        <source>Chosen in the map</source>
        <translation>In der Karte ausgewählt</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Contextual factors</source>
        <translation>Kontextfaktoren</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Mechanisms</source>
        <translation>Mechanismen</translation>
    </message>
    <message>
        <source>Not cited for this theme.</source>
        <translation>Für dieses Thema nicht zitiert.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>The source states none.</source>
        <translation>Die Quelle nennt nichts.</translation>
    </message>
    <message>
        <source>The table cites studies for the theme as a whole, not for one of its passages.</source>
        <translation>Die Tabelle zitiert Studien für das Thema als Ganzes, nicht für eine seiner Passagen.</translation>
    </message>
    <message>
        <source>The theme</source>
        <translation>Das Thema</translation>
    </message>
    <message>
        <source>not cited</source>
        <translation>nicht zitiert</translation>
    </message>
</context>
<context>
    <name>MapTab</name>
    <message>
        <source>Chosen</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Was zählt</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message numerus="yes">
        <source>%n distinct</source>
        <comment>studies</comment>
        <translation>
            <numerusform>%Ln Studie</numerusform>
            <numerusform>%Ln versch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Map of themes and studies</source>
        <translation>Karte der Themen und Studien</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Studien</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Themes resting on it</source>
        <translation>Themen, die darauf beruhen</translation>
    </message>
</context>
<context>
    <name>MatchDialog</name>
    <message numerus="yes">
        <source>%n citations attached before will be replaced.</source>
        <translation>
            <numerusform>%Ln zuvor angefügte Literaturangabe wird ersetzt.</numerusform>
            <numerusform>%Ln zuvor angefügte Literaturangaben werden ersetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} citations are matched.</source>
        <translation>
            <numerusform>%Ln von {total} Literaturangaben ist zugeordnet.</numerusform>
            <numerusform>%Ln von {total} Literaturangaben sind zugeordnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Leave unmatched</source>
        <translation>&amp;Nicht zuordnen</translation>
    </message>
    <message>
        <source>A reference can have only one citation. Drag one at a time.</source>
        <translation>Eine Referenz kann nur eine Literaturangabe haben. Ziehen Sie eine nach der anderen.</translation>
    </message>
    <message numerus="yes">
        <source>Attach %n citations</source>
        <translation>
            <numerusform>%Ln Literaturangabe anfügen</numerusform>
            <numerusform>%Ln Literaturangaben anfügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach citations from {source}</source>
        <translation>Literaturangaben anfügen aus: {source}</translation>
    </message>
    <message>
        <source>Matches use only numbers stated in the file. Drag a citation to its reference, or type the reference&apos;s number. Delete leaves it unmatched. Citations in italics are kept word for word.</source>
        <translation>Zugeordnet wird nur über Nummern, die in der Datei stehen. Ziehen Sie eine Literaturangabe auf ihre Referenz, oder geben Sie die Nummer der Referenz ein. Entf hebt die Zuordnung auf. Kursive Literaturangaben bleiben Wort für Wort erhalten.</translation>
    </message>
</context>
<context>
    <name>MatchModel</name>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Chosen by you.</source>
        <translation>Von Ihnen gewählt.</translation>
    </message>
    <message>
        <source>Citation in the file</source>
        <translation>Literaturangabe in der Datei</translation>
    </message>
    <message>
        <source>Left unmatched by you.</source>
        <translation>Von Ihnen nicht zugeordnet.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Replaces the citation that you attached ({source}, {day}).</source>
        <translation>Ersetzt die Literaturangabe, die Sie angefügt haben ({source}, {day}).</translation>
    </message>
    <message>
        <source>Several reviews have a reference {number}. Type {example}, or drag the citation to one.</source>
        <translation>Mehrere Reviews haben eine Referenz {number}. Geben Sie {example} ein, oder ziehen Sie die Literaturangabe auf eine davon.</translation>
    </message>
    <message>
        <source>There is no reference {number}.</source>
        <translation>Es gibt keine Referenz {number}.</translation>
    </message>
    <message>
        <source>This citation is already attached.</source>
        <translation>Diese Literaturangabe ist bereits angefügt.</translation>
    </message>
    <message>
        <source>You assigned this number to another citation.</source>
        <translation>Sie haben diese Nummer einer anderen Literaturangabe gegeben.</translation>
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
        <translation>Über &amp;QIC Browser</translation>
    </message>
    <message>
        <source>&amp;Absent</source>
        <translation>&amp;Nicht vorhanden</translation>
    </message>
    <message>
        <source>&amp;Add to the selected notes</source>
        <translation>Den ausgewählten Notizen hinzu&amp;fügen</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>A&amp;nnotieren</translation>
    </message>
    <message>
        <source>&amp;Attach citations from the clipboard…</source>
        <translation>Literaturangaben aus der &amp;Zwischenablage anfügen…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Sicherungen…</translation>
    </message>
    <message>
        <source>&amp;Citation style</source>
        <translation>&amp;Zitierstil</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Fenster &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Befehlspalette…</translation>
    </message>
    <message>
        <source>&amp;Contexts</source>
        <translation>K&amp;ontexte</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Count it or leave it out</source>
        <translation>&amp;Mitzählen oder auslassen</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Data folder…</source>
        <translation>Daten&amp;ordner…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Delete label</source>
        <translation>Label lö&amp;schen</translation>
    </message>
    <message>
        <source>&amp;Delete permanently</source>
        <translation>E&amp;ndgültig löschen</translation>
    </message>
    <message>
        <source>&amp;Delete the note here</source>
        <translation>Notiz hier &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <comment>the menu</comment>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Edit the note here</source>
        <translation>Notiz hier &amp;bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Exclude this</source>
        <translation>Dies aus&amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Export this review…</source>
        <translation>Dieses Review e&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Export this theme…</source>
        <translation>Dieses Thema e&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Figure…</source>
        <translation>&amp;Abbildung…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtern</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Vo&amp;llbild</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Go to note</source>
        <translation>Gehe zur &amp;Notiz</translation>
    </message>
    <message>
        <source>&amp;Go to theme</source>
        <translation>Gehe zum &amp;Thema</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Gehe zu…</translation>
    </message>
    <message>
        <source>&amp;Group results by theme</source>
        <translation>Ergebnisse nach Thema &amp;gruppieren</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Harvard</source>
        <translation>&amp;Harvard</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Hidden reviews</source>
        <translation>&amp;Ausgeblendete Reviews</translation>
    </message>
    <message>
        <source>&amp;Hide this review</source>
        <translation>Dieses Review &amp;ausblenden</translation>
    </message>
    <message>
        <source>&amp;Import notes…</source>
        <translation>Notizen &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Keep it there</source>
        <translation>&amp;Dort belassen</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>Tasten&amp;kürzel…</translation>
    </message>
    <message>
        <source>&amp;Label…</source>
        <translation>&amp;Label…</translation>
    </message>
    <message>
        <source>&amp;Larger cells</source>
        <translation>&amp;Größere Zellen</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Text &amp;vergrößern</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothek</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Karte</translation>
    </message>
    <message>
        <source>&amp;Merge label into…</source>
        <translation>Label &amp;zusammenführen mit…</translation>
    </message>
    <message>
        <source>&amp;Narrower pane</source>
        <translation>&amp;Schmalerer Bereich</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Neues Fenster</translation>
    </message>
    <message>
        <source>&amp;Next theme</source>
        <translation>&amp;Nächstes Thema</translation>
    </message>
    <message>
        <source>&amp;Not relevant</source>
        <translation>Nicht &amp;relevant</translation>
    </message>
    <message>
        <source>&amp;Note on the selected words</source>
        <translation>&amp;Notiz zu den ausgewählten Wörtern</translation>
    </message>
    <message>
        <source>&amp;Only notes with this tag</source>
        <translation>&amp;Nur Notizen mit diesem Schlagwort</translation>
    </message>
    <message>
        <source>&amp;Only this</source>
        <translation>&amp;Nur dies</translation>
    </message>
    <message>
        <source>&amp;Open DOI or web page</source>
        <translation>&amp;DOI oder Webseite öffnen</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>&amp;Projekt öffnen…</translation>
    </message>
    <message>
        <source>&amp;Open the theme</source>
        <translation>Thema &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Open theme</source>
        <translation>Thema &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Vorhanden</translation>
    </message>
    <message>
        <source>&amp;Previous note on the page</source>
        <translation>&amp;Vorherige Notiz auf der Seite</translation>
    </message>
    <message>
        <source>&amp;Previous theme</source>
        <translation>V&amp;orheriges Thema</translation>
    </message>
    <message>
        <source>&amp;Print this theme…</source>
        <translation>Dieses Thema &amp;drucken…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;References</source>
        <translation>&amp;Referenzen</translation>
    </message>
    <message>
        <source>&amp;Remove from the comparison</source>
        <translation>Aus dem Vergleich &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Remove from the search</source>
        <translation>Aus &amp;der Suche entfernen</translation>
    </message>
    <message>
        <source>&amp;Remove from the selected notes</source>
        <translation>Von den ausgewählten Notizen &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Remove from this label</source>
        <translation>Aus diesem Label &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Remove match</source>
        <translation>Zuordnung &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Remove this review</source>
        <translation>Dieses Review &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Um&amp;benennen</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Um&amp;benennen…</translation>
    </message>
    <message>
        <source>&amp;Reopen an export…</source>
        <translation>Export &amp;wieder öffnen…</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>&amp;Search again</source>
        <translation>Erneut &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>&amp;Alles durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Shorter pane</source>
        <translation>&amp;Niedrigerer Bereich</translation>
    </message>
    <message>
        <source>&amp;Show this scenario</source>
        <translation>Dieses Szenario an&amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Smaller cells</source>
        <translation>K&amp;leinere Zellen</translation>
    </message>
    <message>
        <source>&amp;Source row</source>
        <translation>&amp;Quellzeile</translation>
    </message>
    <message>
        <source>&amp;Taller pane</source>
        <translation>&amp;Höherer Bereich</translation>
    </message>
    <message>
        <source>&amp;Themes</source>
        <translation>&amp;Themen</translation>
    </message>
    <message>
        <source>&amp;Tick the themes found</source>
        <translation>&amp;Gefundene Themen anhaken</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Unknown</source>
        <translation>&amp;Unbekannt</translation>
    </message>
    <message>
        <source>&amp;Unplaced notes</source>
        <translation>Ver&amp;waiste Notizen</translation>
    </message>
    <message>
        <source>&amp;Vancouver</source>
        <translation>&amp;Vancouver</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Wider pane</source>
        <translation>&amp;Breiterer Bereich</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>&amp;Write reason</source>
        <translation>Be&amp;gründung schreiben</translation>
    </message>
    <message>
        <source>A&amp;dd the theme to Compare</source>
        <translation>Thema zum Vergleich &amp;hinzufügen</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>Hin&amp;zufügen…</translation>
    </message>
    <message>
        <source>A&amp;lso include this</source>
        <translation>&amp;Auch dies</translation>
    </message>
    <message>
        <source>A&amp;lso with this tag</source>
        <translation>&amp;Auch mit diesem Schlagwort</translation>
    </message>
    <message>
        <source>About the &amp;review</source>
        <translation>Über das &amp;Review</translation>
    </message>
    <message>
        <source>Add &amp;tags…</source>
        <translation>&amp;Schlagwörter hinzufügen…</translation>
    </message>
    <message>
        <source>Add a citation style from a CSL file</source>
        <translation>Einen Zitierstil aus einer CSL-Datei hinzufügen</translation>
    </message>
    <message>
        <source>Add tags to the selected notes</source>
        <translation>Den ausgewählten Notizen Schlagwörter hinzufügen</translation>
    </message>
    <message>
        <source>Add the notes of a colleague&apos;s file to yours</source>
        <translation>Die Notizen aus der Datei einer Kollegin oder eines Kollegen zu Ihren hinzufügen</translation>
    </message>
    <message>
        <source>All &amp;notes</source>
        <translation>Alle &amp;Notizen</translation>
    </message>
    <message>
        <source>Ana&amp;lyse</source>
        <translation>Ana&amp;lyse</translation>
    </message>
    <message>
        <source>As a &amp;table</source>
        <translation>&amp;Als Tabelle</translation>
    </message>
    <message>
        <source>Attach &amp;citations…</source>
        <translation>&amp;Literaturangaben anfügen…</translation>
    </message>
    <message>
        <source>Attach a citation from a file to the reference shown</source>
        <translation>Eine Literaturangabe aus einer Datei an die angezeigte Referenz anfügen</translation>
    </message>
    <message>
        <source>Attach a citation to t&amp;he reference…</source>
        <translation>Literaturan&amp;gabe an die Referenz anfügen…</translation>
    </message>
    <message>
        <source>Attach the note to other words, which you select</source>
        <translation>Die Notiz an anderen Wörtern verankern, die Sie auswählen</translation>
    </message>
    <message>
        <source>Attach the note to the selected words</source>
        <translation>Die Notiz an den ausgewählten Wörtern verankern</translation>
    </message>
    <message>
        <source>Attach the note to the words where it is shown</source>
        <translation>Die Notiz an den Wörtern verankern, bei denen sie angezeigt wird</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>&amp;Vergleich</translation>
    </message>
    <message>
        <source>Choose a theme first: it becomes a column of Compare</source>
        <translation>Wählen Sie zuerst ein Thema: Es wird zu einer Spalte des Vergleichs</translation>
    </message>
    <message>
        <source>Choose a theme first: the figure shows how it works</source>
        <translation>Wählen Sie zuerst ein Thema: Die Abbildung zeigt, wie es wirkt</translation>
    </message>
    <message>
        <source>Choose a theme first: the statement is made of its passages</source>
        <translation>Wählen Sie zuerst ein Thema: Die Aussage wird aus seinen Passagen gebildet</translation>
    </message>
    <message>
        <source>Close all windows; everything is saved</source>
        <translation>Alle Fenster schließen; alles ist gespeichert</translation>
    </message>
    <message>
        <source>Close this window; everything is saved</source>
        <translation>Dieses Fenster schließen; alles ist gespeichert</translation>
    </message>
    <message>
        <source>Co&amp;lour names…</source>
        <translation>&amp;Farbnamen…</translation>
    </message>
    <message>
        <source>Colours, fonts, citation style, export, your name, files and keys</source>
        <translation>Farben, Schriften, Zitierstil, Export, Ihr Name, Dateien und Tastenkürzel</translation>
    </message>
    <message>
        <source>Compare the other themes without this one</source>
        <translation>Die anderen Themen ohne dieses vergleichen</translation>
    </message>
    <message>
        <source>Cop&amp;y citation</source>
        <translation>&amp;Literaturangabe kopieren</translation>
    </message>
    <message>
        <source>Copy the citations of the selected references</source>
        <translation>Die Literaturangaben der ausgewählten Referenzen kopieren</translation>
    </message>
    <message>
        <source>Copy the factor with its theme, your mark and your reason</source>
        <translation>Den Faktor mit seinem Thema, Ihrer Kennzeichnung und Ihrer Begründung kopieren</translation>
    </message>
    <message>
        <source>Copy the selected contextual factors, each with its sign and theme</source>
        <translation>Die ausgewählten Kontextfaktoren kopieren, jeden mit Vorzeichen und Thema</translation>
    </message>
    <message>
        <source>Copy the selected notes with the words that they are on</source>
        <translation>Die ausgewählten Notizen mit den Wörtern kopieren, zu denen sie gehören</translation>
    </message>
    <message>
        <source>Copy the selected words</source>
        <translation>Die ausgewählten Wörter kopieren</translation>
    </message>
    <message>
        <source>Copy the selected words, else the page shown, with the review&apos;s citation</source>
        <translation>Die ausgewählten Wörter kopieren, sonst die angezeigte Seite, mit der Literaturangabe des Reviews</translation>
    </message>
    <message>
        <source>Copy the text of the search</source>
        <translation>Den Text der Suche kopieren</translation>
    </message>
    <message>
        <source>Copy the theme or table with the review&apos;s citation</source>
        <translation>Das Thema oder die Tabelle mit der Literaturangabe des Reviews kopieren</translation>
    </message>
    <message>
        <source>Copy what the review says of the reference, with the review&apos;s citation</source>
        <translation>Was das Review über die Referenz sagt, mit der Literaturangabe des Reviews kopieren</translation>
    </message>
    <message>
        <source>Copy with its so&amp;urce</source>
        <translation>Mit &amp;Quelle kopieren</translation>
    </message>
    <message>
        <source>Copy with s&amp;ource</source>
        <translation>Mit &amp;Quelle kopieren</translation>
    </message>
    <message>
        <source>Count &amp;all studies</source>
        <translation>&amp;Alle Studien zählen</translation>
    </message>
    <message>
        <source>Count &amp;everything</source>
        <translation>Alles &amp;zählen</translation>
    </message>
    <message>
        <source>Count &amp;no study</source>
        <translation>Kei&amp;ne Studie zählen</translation>
    </message>
    <message>
        <source>Count everything that the review cites again</source>
        <translation>Wieder alles zählen, was das Review zitiert</translation>
    </message>
    <message>
        <source>Count the selected studies, streams or grades, or leave them out</source>
        <translation>Die ausgewählten Studien, Stränge oder Stufen mitzählen oder auslassen</translation>
    </message>
    <message>
        <source>Dark words on a light ground</source>
        <translation>Dunkle Schrift auf hellem Grund</translation>
    </message>
    <message>
        <source>Delete the label; its contextual factors stay, and it can be undone</source>
        <translation>Das Label löschen; seine Kontextfaktoren bleiben, und es lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Delete the note on the words at the caret; it can be restored</source>
        <translation>Die Notiz zu den Wörtern an der Schreibmarke löschen; sie lässt sich wiederherstellen</translation>
    </message>
    <message>
        <source>Delete the scenario; it can be undone</source>
        <translation>Das Szenario löschen; es lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Delete the search from the list; it can be undone</source>
        <translation>Die Suche aus der Liste löschen; es lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Delete the selected notes permanently</source>
        <translation>Die ausgewählten Notizen endgültig löschen</translation>
    </message>
    <message>
        <source>Delete the selected notes; they can be restored</source>
        <translation>Die ausgewählten Notizen löschen; sie lassen sich wiederherstellen</translation>
    </message>
    <message>
        <source>Deleted n&amp;otes</source>
        <translation>Gelöschte N&amp;otizen</translation>
    </message>
    <message>
        <source>Export &amp;again</source>
        <translation>Er&amp;neut exportieren</translation>
    </message>
    <message>
        <source>Export &amp;notes…</source>
        <translation>Notizen e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Export pro&amp;ject…</source>
        <translation>Pro&amp;jekt exportieren…</translation>
    </message>
    <message>
        <source>Export re&amp;ferences…</source>
        <translation>&amp;Referenzen exportieren…</translation>
    </message>
    <message>
        <source>Export re&amp;views…</source>
        <translation>Re&amp;views exportieren…</translation>
    </message>
    <message>
        <source>Export the ticked themes, or all themes if none is ticked</source>
        <translation>Die angehakten Themen exportieren, oder alle, wenn keines angehakt ist</translation>
    </message>
    <message>
        <source>Export this theme alone</source>
        <translation>Nur dieses Thema exportieren</translation>
    </message>
    <message>
        <source>F&amp;ollow system</source>
        <translation>W&amp;ie das System</translation>
    </message>
    <message>
        <source>Fill the screen with the window, or leave it</source>
        <translation>Das Fenster auf den ganzen Bildschirm vergrößern oder wieder verkleinern</translation>
    </message>
    <message>
        <source>Find a command or a place by its name</source>
        <translation>Einen Befehl oder eine Stelle über den Namen finden</translation>
    </message>
    <message>
        <source>Find only what does not have this</source>
        <translation>Nur finden, worauf dies nicht zutrifft</translation>
    </message>
    <message>
        <source>Find only what has this</source>
        <translation>Nur finden, worauf dies zutrifft</translation>
    </message>
    <message>
        <source>Find what has this or what was chosen before</source>
        <translation>Finden, worauf dies oder das zuvor Gewählte zutrifft</translation>
    </message>
    <message>
        <source>Give all text its first size</source>
        <translation>Die Textgröße auf den ursprünglichen Wert zurücksetzen</translation>
    </message>
    <message>
        <source>Give the label another name</source>
        <translation>Dem Label einen anderen Namen geben</translation>
    </message>
    <message>
        <source>Give the list or page with the keyboard less of the height of its pane</source>
        <translation>Die Liste oder Seite mit dem Tastaturfokus in ihrem Bereich niedriger machen</translation>
    </message>
    <message>
        <source>Give the list or page with the keyboard more of the height of its pane</source>
        <translation>Die Liste oder Seite mit dem Tastaturfokus in ihrem Bereich höher machen</translation>
    </message>
    <message>
        <source>Give the pane with the keyboard less of the width of the window</source>
        <translation>Den Bereich mit dem Tastaturfokus schmaler machen</translation>
    </message>
    <message>
        <source>Give the pane with the keyboard more of the width of the window</source>
        <translation>Den Bereich mit dem Tastaturfokus breiter machen</translation>
    </message>
    <message>
        <source>Give the review a name of your own, in this list</source>
        <translation>Dem Review in dieser Liste einen eigenen Namen geben</translation>
    </message>
    <message>
        <source>Give the scenario another name</source>
        <translation>Dem Szenario einen anderen Namen geben</translation>
    </message>
    <message>
        <source>Give the search another name</source>
        <translation>Der Suche einen anderen Namen geben</translation>
    </message>
    <message>
        <source>Give the selected contextual factors a label of yours</source>
        <translation>Den ausgewählten Kontextfaktoren ein eigenes Label geben</translation>
    </message>
    <message>
        <source>Give the selected notes this colour</source>
        <translation>Den ausgewählten Notizen diese Farbe geben</translation>
    </message>
    <message>
        <source>Give the selected notes this tag</source>
        <translation>Den ausgewählten Notizen dieses Schlagwort geben</translation>
    </message>
    <message>
        <source>Go back to the place before</source>
        <translation>Zurück zur vorherigen Stelle</translation>
    </message>
    <message>
        <source>Go forward to the place that you came back from</source>
        <translation>Wieder vor zur Stelle, von der Sie zurückgekommen sind</translation>
    </message>
    <message>
        <source>Go to a theme, table, review, reference or page of the guide by its name</source>
        <translation>Ein Thema, eine Tabelle, ein Review, eine Referenz oder eine Seite des Handbuchs über den Namen aufrufen</translation>
    </message>
    <message>
        <source>Go to the next place that matches the search</source>
        <translation>Zur nächsten Stelle gehen, die der Suche entspricht</translation>
    </message>
    <message>
        <source>Go to the next words of the theme that have a note or a highlight</source>
        <translation>Zu den nächsten Wörtern des Themas gehen, die eine Notiz oder Markierung haben</translation>
    </message>
    <message>
        <source>Go to the place before that matches the search</source>
        <translation>Zur vorigen Stelle gehen, die der Suche entspricht</translation>
    </message>
    <message>
        <source>Go to the words before that have a note or a highlight</source>
        <translation>Zu den vorherigen Wörtern gehen, die eine Notiz oder Markierung haben</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>High contr&amp;ast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>Highlight the selected words, or give the note here this colour</source>
        <translation>Die ausgewählten Wörter markieren, oder der Notiz hier diese Farbe geben</translation>
    </message>
    <message>
        <source>Import a &amp;table…</source>
        <translation>&amp;Tabelle importieren…</translation>
    </message>
    <message>
        <source>Import the evidence table of a review from a web page or a document</source>
        <translation>Die Evidenztabelle eines Reviews aus einer Webseite oder einem Dokument importieren</translation>
    </message>
    <message>
        <source>Import the table that was copied from a web page or a document</source>
        <translation>Die Tabelle importieren, die aus einer Webseite oder einem Dokument kopiert wurde</translation>
    </message>
    <message>
        <source>Keep this search in the list of saved searches</source>
        <translation>Diese Suche in der Liste der gespeicherten Suchen behalten</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Leave every study out, to begin with those that should count</source>
        <translation>Alle Studien auslassen, um mit denen zu beginnen, die zählen sollen</translation>
    </message>
    <message>
        <source>Leave no study out by itself</source>
        <translation>Keine Studie einzeln auslassen</translation>
    </message>
    <message>
        <source>Leave the review out of the tree and the search until you show it again</source>
        <translation>Das Review aus dem Baum und der Suche weglassen, bis Sie es wieder anzeigen</translation>
    </message>
    <message>
        <source>Light or dark, as the system is</source>
        <translation>Hell oder dunkel, wie das System</translation>
    </message>
    <message>
        <source>Light words on a dark ground</source>
        <translation>Helle Schrift auf dunklem Grund</translation>
    </message>
    <message>
        <source>List the notes that have this tag and those chosen before</source>
        <translation>Die Notizen mit diesem Schlagwort und mit den zuvor gewählten auflisten</translation>
    </message>
    <message>
        <source>List the notes whose words are no longer in the evidence</source>
        <translation>Die Notizen auflisten, deren Wörter nicht mehr in der Evidenz sind</translation>
    </message>
    <message>
        <source>List the notes with this tag, and no others</source>
        <translation>Nur die Notizen mit diesem Schlagwort auflisten</translation>
    </message>
    <message>
        <source>List the notes you deleted, to restore them</source>
        <translation>Die gelöschten Notizen auflisten, um sie wiederherzustellen</translation>
    </message>
    <message>
        <source>List the results of each theme together</source>
        <translation>Die Ergebnisse jedes Themas zusammen auflisten</translation>
    </message>
    <message>
        <source>Make all text in the window larger</source>
        <translation>Allen Text im Fenster vergrößern</translation>
    </message>
    <message>
        <source>Make all text in the window smaller</source>
        <translation>Allen Text im Fenster verkleinern</translation>
    </message>
    <message>
        <source>Make one sentence of passages of the theme that you read, to copy</source>
        <translation>Aus Passagen des gelesenen Themas einen Satz bilden, zum Kopieren</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>Die rückgängig gemachte Änderung wiederholen</translation>
    </message>
    <message>
        <source>Mark the factor as absent at the site</source>
        <translation>Den Faktor am Standort als nicht vorhanden kennzeichnen</translation>
    </message>
    <message>
        <source>Mark the factor as not relevant at the site</source>
        <translation>Den Faktor am Standort als nicht relevant kennzeichnen</translation>
    </message>
    <message>
        <source>Mark the factor as present at the site</source>
        <translation>Den Faktor am Standort als vorhanden kennzeichnen</translation>
    </message>
    <message>
        <source>Mark the factor as something to find out</source>
        <translation>Den Faktor als noch zu klären kennzeichnen</translation>
    </message>
    <message>
        <source>Mark what is present at a place of yours, and see what to plan for</source>
        <translation>Kennzeichnen, was an Ihrem Standort vorhanden ist, und sehen, was einzuplanen ist</translation>
    </message>
    <message>
        <source>Match the citation with no reference</source>
        <translation>Die Literaturangabe keiner Referenz zuordnen</translation>
    </message>
    <message>
        <source>Match the citations on the clipboard with the references</source>
        <translation>Die Literaturangaben aus der Zwischenablage den Referenzen zuordnen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Move one column &amp;back</source>
        <translation>Eine Spalte &amp;zurück</translation>
    </message>
    <message>
        <source>Move one column &amp;forward</source>
        <translation>Eine Spalte &amp;vor</translation>
    </message>
    <message>
        <source>Move the keyboard to the next pane</source>
        <translation>Den Tastaturfokus in den nächsten Bereich setzen</translation>
    </message>
    <message>
        <source>Move the keyboard to the pane before</source>
        <translation>Den Tastaturfokus in den vorherigen Bereich setzen</translation>
    </message>
    <message>
        <source>Move the review down in the list</source>
        <translation>Das Review in der Liste nach unten verschieben</translation>
    </message>
    <message>
        <source>Move the review up in the list</source>
        <translation>Das Review in der Liste nach oben verschieben</translation>
    </message>
    <message>
        <source>Move the search down in the list</source>
        <translation>Die Suche in der Liste nach unten verschieben</translation>
    </message>
    <message>
        <source>Move the search up in the list</source>
        <translation>Die Suche in der Liste nach oben verschieben</translation>
    </message>
    <message>
        <source>My &amp;site</source>
        <translation>Mein &amp;Standort</translation>
    </message>
    <message>
        <source>Name the colours</source>
        <translation>Den Farben Namen geben</translation>
    </message>
    <message>
        <source>Ne&amp;xt note on the page</source>
        <translation>Nä&amp;chste Notiz auf der Seite</translation>
    </message>
    <message>
        <source>Next &amp;hit</source>
        <translation>Nächster &amp;Treffer</translation>
    </message>
    <message>
        <source>Next &amp;tab</source>
        <translation>Nächster T&amp;ab</translation>
    </message>
    <message>
        <source>Next o&amp;rder of studies</source>
        <translation>Nächste Re&amp;ihenfolge der Studien</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>Näch&amp;ster Bereich</translation>
    </message>
    <message>
        <source>Note on this &amp;reference</source>
        <translation>Notiz &amp;zu dieser Referenz</translation>
    </message>
    <message>
        <source>Note on this &amp;theme</source>
        <translation>Notiz zu diesem &amp;Thema</translation>
    </message>
    <message>
        <source>One-pa&amp;ge summary…</source>
        <translation>Einseitige &amp;Zusammenfassung…</translation>
    </message>
    <message>
        <source>Open a second window on the same reviews and notes</source>
        <translation>Ein zweites Fenster mit denselben Reviews und Notizen öffnen</translation>
    </message>
    <message>
        <source>Open an earlier export, to export in the same way again</source>
        <translation>Einen früheren Export öffnen, um noch einmal auf dieselbe Weise zu exportieren</translation>
    </message>
    <message>
        <source>Open the address of the publication in your web browser</source>
        <translation>Die Adresse der Publikation im Webbrowser öffnen</translation>
    </message>
    <message>
        <source>Open the guide, at the page about the part of the window in use</source>
        <translation>Das Handbuch bei der Seite öffnen, die den benutzten Teil des Fensters beschreibt</translation>
    </message>
    <message>
        <source>Open the page of the theme alone in a window of its own</source>
        <translation>Nur die Seite des Themas in einem eigenen Fenster öffnen</translation>
    </message>
    <message>
        <source>Open the theme in a new &amp;window</source>
        <translation>Thema in neuem &amp;Fenster öffnen</translation>
    </message>
    <message>
        <source>P&amp;revious tab</source>
        <translation>Vor&amp;heriger Tab</translation>
    </message>
    <message>
        <source>Pa&amp;ste a table…</source>
        <translation>Tabelle ein&amp;fügen…</translation>
    </message>
    <message>
        <source>Pane si&amp;ze</source>
        <translation>&amp;Bereichsgröße</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Pre&amp;vious hit</source>
        <translation>Vorheriger T&amp;reffer</translation>
    </message>
    <message>
        <source>Previous pan&amp;e</source>
        <translation>Vorheriger B&amp;ereich</translation>
    </message>
    <message>
        <source>Print the theme that you read</source>
        <translation>Das gelesene Thema drucken</translation>
    </message>
    <message>
        <source>Print this theme alone</source>
        <translation>Nur dieses Thema drucken</translation>
    </message>
    <message>
        <source>Put the contextual factors and the reason of the label into another label</source>
        <translation>Die Kontextfaktoren und die Begründung des Labels in ein anderes Label übernehmen</translation>
    </message>
    <message>
        <source>Put the selected notes back where they were</source>
        <translation>Die ausgewählten Notizen an ihren früheren Platz zurücklegen</translation>
    </message>
    <message>
        <source>Put the studies in order by number, by themes or by grade in turn</source>
        <translation>Die Studien abwechselnd nach Nummer, Themen oder Stufe ordnen</translation>
    </message>
    <message>
        <source>Put the theme one column nearer to the first</source>
        <translation>Das Thema um eine Spalte nach vorn rücken</translation>
    </message>
    <message>
        <source>Put the theme one column nearer to the last</source>
        <translation>Das Thema um eine Spalte nach hinten rücken</translation>
    </message>
    <message>
        <source>R&amp;eset text size</source>
        <translation>Te&amp;xtgröße zurücksetzen</translation>
    </message>
    <message>
        <source>Re&amp;move mark</source>
        <translation>Kennzeichnung &amp;entfernen</translation>
    </message>
    <message>
        <source>Re&amp;name everywhere</source>
        <translation>Überall um&amp;benennen</translation>
    </message>
    <message>
        <source>Re&amp;name in this list</source>
        <translation>In dieser Liste um&amp;benennen</translation>
    </message>
    <message>
        <source>Re&amp;name label…</source>
        <translation>Label u&amp;mbenennen…</translation>
    </message>
    <message>
        <source>Re-&amp;attach…</source>
        <translation>Neu &amp;verankern…</translation>
    </message>
    <message>
        <source>Re-attach note to &amp;selection</source>
        <translation>Notiz an der &amp;Auswahl neu verankern</translation>
    </message>
    <message>
        <source>Read citations from a file and match them with the references</source>
        <translation>Literaturangaben aus einer Datei lesen und den Referenzen zuordnen</translation>
    </message>
    <message>
        <source>Read its &amp;passages</source>
        <translation>Zugehörige &amp;Passagen lesen</translation>
    </message>
    <message>
        <source>Read the theme above in the tree</source>
        <translation>Das Thema darüber im Baum lesen</translation>
    </message>
    <message>
        <source>Read the theme below in the tree</source>
        <translation>Das Thema darunter im Baum lesen</translation>
    </message>
    <message>
        <source>Read the theme of the chosen cell</source>
        <translation>Das Thema der gewählten Zelle lesen</translation>
    </message>
    <message>
        <source>Read the theme that the contextual factor is of</source>
        <translation>Das Thema lesen, zu dem der Kontextfaktor gehört</translation>
    </message>
    <message>
        <source>Read the theme that the factor is of</source>
        <translation>Das Thema lesen, zu dem der Faktor gehört</translation>
    </message>
    <message>
        <source>Reason of la&amp;bel…</source>
        <translation>&amp;Begründung des Labels…</translation>
    </message>
    <message>
        <source>Remove &amp;everywhere</source>
        <translation>Übera&amp;ll entfernen</translation>
    </message>
    <message>
        <source>Remove the imported review from your library; it can be undone</source>
        <translation>Das importierte Review aus Ihrer Bibliothek entfernen; es lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Remove the label from the selected contextual factors</source>
        <translation>Das Label von den ausgewählten Kontextfaktoren entfernen</translation>
    </message>
    <message>
        <source>Remove the tag from all notes; the notes stay</source>
        <translation>Das Schlagwort von allen Notizen entfernen; die Notizen bleiben</translation>
    </message>
    <message>
        <source>Remove the ticks of all themes</source>
        <translation>Die Häkchen aller Themen entfernen</translation>
    </message>
    <message>
        <source>Rename the tag in all notes</source>
        <translation>Das Schlagwort in allen Notizen umbenennen</translation>
    </message>
    <message>
        <source>Repeat the last export, to the same file</source>
        <translation>Den letzten Export in dieselbe Datei wiederholen</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>Lay&amp;out zurücksetzen</translation>
    </message>
    <message>
        <source>Run this search now</source>
        <translation>Diese Suche jetzt ausführen</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Text verkl&amp;einern</translation>
    </message>
    <message>
        <source>S&amp;tatement…</source>
        <translation>Aussa&amp;ge…</translation>
    </message>
    <message>
        <source>Sa&amp;ve search</source>
        <translation>S&amp;uche speichern</translation>
    </message>
    <message>
        <source>Save everything of yours in one file, for a colleague</source>
        <translation>Alles, was Ihnen gehört, in einer Datei speichern, für eine Kollegin oder einen Kollegen</translation>
    </message>
    <message>
        <source>Save imported reviews in one file, for a colleague</source>
        <translation>Importierte Reviews in einer Datei speichern, für eine Kollegin oder einen Kollegen</translation>
    </message>
    <message>
        <source>Save notes for a colleague, or as text</source>
        <translation>Notizen für eine Kollegin oder einen Kollegen oder als Text speichern</translation>
    </message>
    <message>
        <source>Save reviews as one page that opens in any browser, without the program</source>
        <translation>Reviews als eine Seite speichern, die sich in jedem Browser ohne das Programm öffnen lässt</translation>
    </message>
    <message>
        <source>Save the citations for a reference manager</source>
        <translation>Die Literaturangaben für eine Literaturverwaltung speichern</translation>
    </message>
    <message>
        <source>Save the review in a file, for a colleague</source>
        <translation>Das Review in einer Datei speichern, für eine Kollegin oder einen Kollegen</translation>
    </message>
    <message>
        <source>Save the search, to run it again later</source>
        <translation>Die Suche speichern, um sie später noch einmal auszuführen</translation>
    </message>
    <message>
        <source>Save what counts as a scenario, under a name</source>
        <translation>Was zählt, unter einem Namen als Szenario speichern</translation>
    </message>
    <message>
        <source>Search themes, references and your notes</source>
        <translation>Themen, Referenzen und Ihre Notizen durchsuchen</translation>
    </message>
    <message>
        <source>Search without regard to this</source>
        <translation>Suchen, ohne dies zu berücksichtigen</translation>
    </message>
    <message>
        <source>See all reviews, what is in each, and what you have added</source>
        <translation>Alle Reviews sehen, was jedes enthält und was Sie hinzugefügt haben</translation>
    </message>
    <message>
        <source>See and change the keys of the commands</source>
        <translation>Die Tastenkürzel der Befehle ansehen und ändern</translation>
    </message>
    <message>
        <source>See the copies of your notes, and restore one</source>
        <translation>Die Kopien Ihrer Notizen sehen und eine wiederherstellen</translation>
    </message>
    <message>
        <source>See the theme that you read beside those that you compare</source>
        <translation>Das gelesene Thema neben denen sehen, die Sie vergleichen</translation>
    </message>
    <message>
        <source>See the version, the licence and what the program is made with</source>
        <translation>Version, Lizenz und die verwendeten Komponenten des Programms sehen</translation>
    </message>
    <message>
        <source>See themes beside each other: the same words, shared studies</source>
        <translation>Themen nebeneinander sehen: derselbe Wortlaut, gemeinsame Studien</translation>
    </message>
    <message>
        <source>See what enables and hinders, and gather it under labels of yours</source>
        <translation>Sehen, was fördert und hemmt, und es unter eigenen Labels sammeln</translation>
    </message>
    <message>
        <source>See what is in a project from a colleague, and import it</source>
        <translation>Sehen, was in einem Projekt von anderen ist, und es importieren</translation>
    </message>
    <message>
        <source>See what is left of each theme if some studies did not count</source>
        <translation>Sehen, was von jedem Thema übrig bleibt, wenn einige Studien nicht zählen</translation>
    </message>
    <message>
        <source>See what is listed as a plain table, to copy it</source>
        <translation>Das Aufgelistete als einfache Tabelle sehen, um es zu kopieren</translation>
    </message>
    <message>
        <source>See where the evidence is from, and its licence</source>
        <translation>Sehen, woher die Evidenz stammt und welche Lizenz sie hat</translation>
    </message>
    <message>
        <source>See where your notes and reviews are stored</source>
        <translation>Sehen, wo Ihre Notizen und Reviews gespeichert sind</translation>
    </message>
    <message>
        <source>See which study stands behind which theme</source>
        <translation>Sehen, welche Studie hinter welchem Thema steht</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Share as a &amp;web page…</source>
        <translation>&amp;Als Webseite teilen…</translation>
    </message>
    <message>
        <source>Show all panes in their default sizes</source>
        <translation>Alle Bereiche in ihrer Standardgröße anzeigen</translation>
    </message>
    <message>
        <source>Show all your notes in one list</source>
        <translation>Alle Ihre Notizen in einer Liste anzeigen</translation>
    </message>
    <message>
        <source>Show at the keyboard what the pointer would show: a full title, a note, a meaning</source>
        <translation>Am Tastaturfokus zeigen, was der Mauszeiger zeigen würde: einen vollen Titel, eine Notiz, eine Bedeutung</translation>
    </message>
    <message>
        <source>Show each grade as its letter</source>
        <translation>Jede Stufe als Buchstaben zeigen</translation>
    </message>
    <message>
        <source>Show each grade as the height of a bar, to see more of the map</source>
        <translation>Jede Stufe als Höhe eines Balkens zeigen, um mehr von der Karte zu sehen</translation>
    </message>
    <message>
        <source>Show or hide the list of references</source>
        <translation>Die Liste der Referenzen ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show or hide the tree of themes</source>
        <translation>Den Themenbaum ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show the &amp;tip</source>
        <translation>&amp;Tipp anzeigen</translation>
    </message>
    <message>
        <source>Show the cells of the table below the theme, as published</source>
        <translation>Die Zellen der Tabelle unter dem Thema anzeigen, wie veröffentlicht</translation>
    </message>
    <message>
        <source>Show the next tab above the page</source>
        <translation>Den nächsten Tab über der Seite anzeigen</translation>
    </message>
    <message>
        <source>Show the page of the theme</source>
        <translation>Die Seite des Themas anzeigen</translation>
    </message>
    <message>
        <source>Show the passages of the notes with this tag, one after the other</source>
        <translation>Die Passagen der Notizen mit diesem Schlagwort nacheinander anzeigen</translation>
    </message>
    <message>
        <source>Show the tab before</source>
        <translation>Den vorherigen Tab anzeigen</translation>
    </message>
    <message>
        <source>Show the table behind the map, to copy or save</source>
        <translation>Die Tabelle hinter der Karte anzeigen, zum Kopieren oder Speichern</translation>
    </message>
    <message>
        <source>Show the theme in place of the list of notes</source>
        <translation>Statt der Notizliste das Thema anzeigen</translation>
    </message>
    <message>
        <source>Show the theme that the note was on</source>
        <translation>Das Thema anzeigen, zu dem die Notiz gehörte</translation>
    </message>
    <message>
        <source>Show the words that the note is on</source>
        <translation>Die Wörter anzeigen, zu denen die Notiz gehört</translation>
    </message>
    <message>
        <source>Show what is left of the themes in this scenario</source>
        <translation>Anzeigen, was in diesem Szenario von den Themen übrig bleibt</translation>
    </message>
    <message>
        <source>Show what is listed as a table, to copy or save</source>
        <translation>Das Aufgelistete als Tabelle anzeigen, zum Kopieren oder Speichern</translation>
    </message>
    <message>
        <source>St&amp;ar this theme</source>
        <translation>Thema mit &amp;Stern versehen</translation>
    </message>
    <message>
        <source>Star th&amp;is reference</source>
        <translation>Referenz m&amp;it Stern versehen</translation>
    </message>
    <message>
        <source>Star the reference shown, or remove its star</source>
        <translation>Die angezeigte Referenz mit einem Stern versehen, oder ihren Stern entfernen</translation>
    </message>
    <message>
        <source>Star the theme shown, or remove its star</source>
        <translation>Das angezeigte Thema mit einem Stern versehen, oder seinen Stern entfernen</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Die letzte Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>Take the mark away with its reason; it can be undone</source>
        <translation>Die Kennzeichnung mit ihrer Begründung entfernen; es lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Take this tag from the selected notes</source>
        <translation>Dieses Schlagwort von den ausgewählten Notizen entfernen</translation>
    </message>
    <message>
        <source>The pathway of the theme that you read, as a figure to print or to save</source>
        <translation>Der Wirkungspfad des gelesenen Themas als Abbildung, zum Drucken oder Speichern</translation>
    </message>
    <message>
        <source>The strongest contrast, for tired or weak eyes</source>
        <translation>Der stärkste Kontrast, für müde oder schwache Augen</translation>
    </message>
    <message>
        <source>The theme that you read on one page, for a meeting: to print or as PDF</source>
        <translation>Das gelesene Thema auf einer Seite, für eine Besprechung: zum Drucken oder als PDF</translation>
    </message>
    <message>
        <source>Theme &amp;page</source>
        <translation>Themen&amp;seite</translation>
    </message>
    <message>
        <source>There is no export to repeat yet: save one with Export…</source>
        <translation>Es gibt noch keinen Export zu wiederholen: Speichern Sie zuerst einen mit Exportieren…</translation>
    </message>
    <message>
        <source>Tic&amp;ked</source>
        <translation>A&amp;ngehakt</translation>
    </message>
    <message>
        <source>Tick the theme for an export, or remove its tick</source>
        <translation>Das Thema für einen Export anhaken, oder sein Häkchen entfernen</translation>
    </message>
    <message>
        <source>Tick the themes that the search has found</source>
        <translation>Die mit der Suche gefundenen Themen anhaken</translation>
    </message>
    <message>
        <source>U&amp;ntick all themes</source>
        <translation>&amp;Häkchen aller Themen entfernen</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>What &amp;if</source>
        <translation>&amp;Was wäre, wenn</translation>
    </message>
    <message>
        <source>Write a note on the reference shown</source>
        <translation>Eine Notiz zur angezeigten Referenz schreiben</translation>
    </message>
    <message>
        <source>Write a note on the theme as a whole</source>
        <translation>Eine Notiz zum Thema als Ganzem schreiben</translation>
    </message>
    <message>
        <source>Write a note on the words selected in the theme</source>
        <translation>Eine Notiz zu den im Thema ausgewählten Wörtern schreiben</translation>
    </message>
    <message>
        <source>Write below the factor why you marked it so</source>
        <translation>Unter dem Faktor begründen, warum Sie ihn so gekennzeichnet haben</translation>
    </message>
    <message>
        <source>Write citations in the APA style</source>
        <translation>Literaturangaben im APA-Stil schreiben</translation>
    </message>
    <message>
        <source>Write citations in the Harvard style</source>
        <translation>Literaturangaben im Harvard-Stil schreiben</translation>
    </message>
    <message>
        <source>Write citations in the Vancouver style</source>
        <translation>Literaturangaben im Vancouver-Stil schreiben</translation>
    </message>
    <message>
        <source>Write in the note</source>
        <translation>Die Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Write in the note on the words at the caret</source>
        <translation>Die Notiz zu den Wörtern an der Schreibmarke bearbeiten</translation>
    </message>
    <message>
        <source>Write this column after the one below</source>
        <translation>Diese Spalte nach der unteren schreiben</translation>
    </message>
    <message>
        <source>Write this column before the one above</source>
        <translation>Diese Spalte vor der oberen schreiben</translation>
    </message>
    <message>
        <source>Write why its contextual factors belong together</source>
        <translation>Schreiben, warum die Kontextfaktoren des Labels zusammengehören</translation>
    </message>
    <message>
        <source>Write words to list only the contextual factors that have them</source>
        <translation>Wörter eingeben, um nur die Kontextfaktoren aufzulisten, die sie enthalten</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
</context>
<context>
    <name>MergeModel</name>
    <message>
        <source>Both changed: mine is kept</source>
        <translation>Beide geändert: meine bleibt</translation>
    </message>
    <message>
        <source>Both changed: theirs is used</source>
        <translation>Beide geändert: die andere wird übernommen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine Fassung</translation>
    </message>
    <message>
        <source>Mine is newer and kept</source>
        <translation>Meine ist neuer und bleibt</translation>
    </message>
    <message>
        <source>New: added</source>
        <translation>Neu: hinzugefügt</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Stays deleted</source>
        <translation>Bleibt gelöscht</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Andere Fassung</translation>
    </message>
    <message>
        <source>Theirs is newer and used</source>
        <translation>Die andere ist neuer und wird übernommen</translation>
    </message>
</context>
<context>
    <name>MissingCitations</name>
    <message>
        <source>Attach citations…</source>
        <translation>Literaturangaben anfügen…</translation>
    </message>
    <message numerus="yes">
        <source>No citation yet for %n references: the source table gives only their numbers.</source>
        <translation>
            <numerusform>Noch keine Literaturangabe für %Ln Referenz: Die Quelltabelle gibt nur ihre Nummer an.</numerusform>
            <numerusform>Noch keine Literaturangabe für %Ln Referenzen: Die Quelltabelle gibt nur ihre Nummern an.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NarrowWindow</name>
    <message>
        <source>References</source>
        <translation>Referenzen</translation>
    </message>
    <message>
        <source>Show or hide the pane “{title}”</source>
        <translation>Bereich „{title}“ ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show or hide the references</source>
        <translation>Referenzen ein- oder ausblenden</translation>
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
        <translation>Thema</translation>
    </message>
    <message>
        <source>Your notes cannot be read now: another program is using the file. They are shown as soon as it is done.</source>
        <translation>Ihre Notizen können jetzt nicht gelesen werden: Ein anderes Programm verwendet die Datei. Sie erscheinen, sobald es fertig ist.</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Schlagwörter</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Write your note here. It is saved as you type; Esc closes it.</source>
        <translation>Schreiben Sie hier Ihre Notiz. Sie wird beim Schreiben gespeichert; Esc schließt sie.</translation>
    </message>
    <message>
        <source>{about} in “{theme}”</source>
        <translation>{about} in „{theme}“</translation>
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
        <translation>Alle Notizen und Sterne</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>Notizen importieren</translation>
    </message>
    <message>
        <source>Imported: {new} new, {replaced} replaced, {conflicts} changed on both sides. Undo with {key}.</source>
        <translation>Importiert: {new} neu, {replaced} ersetzt, {conflicts} auf beiden Seiten geändert. Rückgängig mit {key}.</translation>
    </message>
    <message>
        <source>Notes and stars on “{theme}”</source>
        <translation>Notizen und Sterne zu „{theme}“</translation>
    </message>
    <message>
        <source>Notes selected in the list</source>
        <translation>In der Liste ausgewählte Notizen</translation>
    </message>
    <message>
        <source>Reading the notes…</source>
        <translation>Notizen werden gelesen…</translation>
    </message>
    <message>
        <source>The notes were imported without a backup.</source>
        <translation>Die Notizen wurden ohne Sicherung importiert.</translation>
    </message>
    <message>
        <source>There are no notes to export yet.</source>
        <translation>Es gibt noch keine Notizen zu exportieren.</translation>
    </message>
    <message>
        <source>Web Annotations (*.jsonld *.json)</source>
        <translation>Web Annotations (*.jsonld *.json)</translation>
    </message>
    <message>
        <source>import {file}</source>
        <translation>{file} importieren</translation>
    </message>
</context>
<context>
    <name>NotePage</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>NoteSettings</name>
    <message>
        <source>Colour &amp;{number}: {name}</source>
        <translation>Farbe &amp;{number}: {name}</translation>
    </message>
    <message>
        <source>Shown on the notes that you export</source>
        <translation>Erscheint bei den Notizen, die Sie exportieren</translation>
    </message>
    <message>
        <source>What do your colours mean? Leave a line empty for the default name.</source>
        <translation>Was bedeuten Ihre Farben? Lassen Sie eine Zeile für den Standardnamen leer.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Ihr &amp;Name</translation>
    </message>
    <message>
        <source>change your name</source>
        <translation>Ihren Namen ändern</translation>
    </message>
    <message>
        <source>rename colours</source>
        <translation>Farben umbenennen</translation>
    </message>
</context>
<context>
    <name>NoteTable</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>NoteTableHeader</name>
    <message>
        <source>Sort by: {column}</source>
        <translation>Sortieren nach: {column}</translation>
    </message>
    <message>
        <source>found more than once</source>
        <translation>mehrfach gefunden</translation>
    </message>
</context>
<context>
    <name>NoteWriting</name>
    <message>
        <source>Not saved yet. Another program is using your notes file. Trying again…</source>
        <translation>Noch nicht gespeichert. Ein anderes Programm verwendet Ihre Notizdatei. Neuer Versuch…</translation>
    </message>
    <message>
        <source>Not saved yet. {reason}</source>
        <translation>Noch nicht gespeichert. {reason}</translation>
    </message>
    <message>
        <source>Not saved. Your text is still here; copy it to be safe.</source>
        <translation>Nicht gespeichert. Ihr Text ist noch hier; kopieren Sie ihn zur Sicherheit.</translation>
    </message>
    <message>
        <source>Not saved. {reason}</source>
        <translation>Nicht gespeichert. {reason}</translation>
    </message>
    <message>
        <source>On reference {number}</source>
        <translation>Zu Referenz {number}</translation>
    </message>
    <message>
        <source>On reference {number} of {review}</source>
        <translation>Zu Referenz {number} von {review}</translation>
    </message>
    <message>
        <source>On the theme “{title}”</source>
        <translation>Zum Thema „{title}“</translation>
    </message>
    <message>
        <source>Select a theme or a reference first, then write a note on it.</source>
        <translation>Wählen Sie zuerst ein Thema oder eine Referenz, und schreiben Sie dann eine Notiz dazu.</translation>
    </message>
    <message>
        <source>Tags: {tags}</source>
        <translation>Schlagwörter: {tags}</translation>
    </message>
    <message>
        <source>The note was deleted. {key} restores it.</source>
        <translation>Die Notiz wurde gelöscht. {key} stellt sie wieder her.</translation>
    </message>
    <message>
        <source>The note you are writing is not saved yet. The line below it says why.</source>
        <translation>Die Notiz, die Sie gerade schreiben, ist noch nicht gespeichert. Die Zeile darunter nennt den Grund.</translation>
    </message>
    <message>
        <source>This note was changed elsewhere in the meantime. Both versions are kept: yours is now a new note.</source>
        <translation>Diese Notiz wurde inzwischen an anderer Stelle geändert. Beide Fassungen bleiben erhalten: Ihre ist jetzt eine neue Notiz.</translation>
    </message>
    <message>
        <source>Your notes file</source>
        <translation>Ihre Notizdatei</translation>
    </message>
    <message>
        <source>change colour</source>
        <translation>Farbe ändern</translation>
    </message>
    <message>
        <source>delete note</source>
        <translation>Notiz löschen</translation>
    </message>
</context>
<context>
    <name>Notebook</name>
    <message>
        <source>{key} is not in this edition of the evidence. The note is kept here.</source>
        <translation>{key} ist nicht in dieser Ausgabe der Evidenz. Die Notiz wird hier aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>NotebookModel</name>
    <message>
        <source>Author</source>
        <translation>Verfasst von</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>found more than once</source>
        <translation>mehrfach gefunden</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>no longer in the text</source>
        <translation>nicht mehr im Text</translation>
    </message>
    <message>
        <source>not in this edition</source>
        <translation>nicht in dieser Ausgabe</translation>
    </message>
    <message>
        <source>{column}: none</source>
        <translation>{column}: ohne</translation>
    </message>
</context>
<context>
    <name>NotebookPane</name>
    <message numerus="yes">
        <source>%n listed</source>
        <translation>
            <numerusform>%Ln aufgelistet</numerusform>
            <numerusform>%Ln aufgelistet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>All notes are in place.</source>
        <translation>Alle Notizen sind an ihrem Platz.</translation>
    </message>
    <message>
        <source>Delete all permanently</source>
        <translation>Alle endgültig löschen</translation>
    </message>
    <message>
        <source>No deleted notes. Notes that you delete stay here until you delete them permanently.</source>
        <translation>Keine gelöschten Notizen. Gelöschte Notizen bleiben hier, bis Sie sie endgültig löschen.</translation>
    </message>
    <message>
        <source>No notes match. “Show all” clears the filter.</source>
        <translation>Keine passenden Notizen. „Alle anzeigen“ hebt den Filter auf.</translation>
    </message>
    <message>
        <source>No notes yet. Select words of a theme, then press 1 to 5 to highlight them, or choose Annotate &gt; Note on the selected words.</source>
        <translation>Noch keine Notizen. Wählen Sie Wörter eines Themas aus, und drücken Sie 1 bis 5, um sie zu markieren, oder wählen Sie Annotieren &gt; Notiz zu den ausgewählten Wörtern.</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>By {name}</source>
        <translation>Von {name}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Keep it there</source>
        <translation>Dort belassen</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Re-attach</source>
        <translation>Neu verankern</translation>
    </message>
    <message>
        <source>Show all of this note</source>
        <translation>Die ganze Notiz anzeigen</translation>
    </message>
    <message>
        <source>This text has moved within the passage since you marked it.</source>
        <translation>Dieser Text hat sich innerhalb der Passage verschoben, seit Sie ihn markiert haben.</translation>
    </message>
    <message>
        <source>This text is in the passage more than once, so it is not marked.</source>
        <translation>Dieser Text steht mehrfach in der Passage, daher ist er nicht markiert.</translation>
    </message>
    <message>
        <source>This text is no longer in the passage, so it is not marked.</source>
        <translation>Dieser Text steht nicht mehr in der Passage, daher ist er nicht markiert.</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>von {name}</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
</context>
<context>
    <name>OpeningBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Reading the pasted table…</source>
        <translation>Eingefügte Tabelle wird gelesen…</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>{file} wird gelesen…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>The table has been read. If you show it, your answers in this window are discarded.</source>
        <translation>Die Tabelle ist gelesen. Wenn Sie sie anzeigen, werden Ihre Antworten in diesem Fenster verworfen.</translation>
    </message>
    <message>
        <source>{file} has been read. If you show it, your answers in this window are discarded.</source>
        <translation>{file} ist gelesen. Wenn Sie die Datei anzeigen, werden Ihre Antworten in diesem Fenster verworfen.</translation>
    </message>
</context>
<context>
    <name>OtherNames</name>
    <message>
        <source>HTML, website, browser, send to a colleague, publish, offline</source>
        <translation>HTML, Website, Browser, an Kollegen senden, veröffentlichen, weitergeben, offline</translation>
    </message>
    <message>
        <source>PDF, paper, print preview</source>
        <translation>PDF, Papier, Druckvorschau, ausdrucken</translation>
    </message>
    <message>
        <source>RIS, BibTeX, CSL, Zotero, EndNote, bibliography, save citations</source>
        <translation>RIS, BibTeX, CSL, Zotero, EndNote, Bibliographie, Literaturverzeichnis, Literaturangaben speichern</translation>
    </message>
    <message>
        <source>RIS, BibTeX, Zotero, EndNote, bibliography, import references</source>
        <translation>RIS, BibTeX, Zotero, EndNote, Bibliographie, Literatur, Referenzen importieren</translation>
    </message>
    <message>
        <source>add a review, open a file, new table</source>
        <translation>Review hinzufügen, Datei öffnen, neue Tabelle, einlesen</translation>
    </message>
    <message>
        <source>bibliography, DOI, study</source>
        <translation>Bibliographie, DOI, Studie, Quelle</translation>
    </message>
    <message>
        <source>cells, original, as published, verbatim</source>
        <translation>Zellen, Original, Originalzeile, wie veröffentlicht, wörtlich</translation>
    </message>
    <message>
        <source>change, comment</source>
        <translation>ändern, kommentieren, Kommentar</translation>
    </message>
    <message>
        <source>citation style</source>
        <translation>Zitierstil, Zitationsstil</translation>
    </message>
    <message>
        <source>citation style, CSL</source>
        <translation>Zitierstil, Zitationsstil, CSL</translation>
    </message>
    <message>
        <source>cite, clipboard, bibliography</source>
        <translation>zitieren, Zwischenablage, Bibliographie, Quellenangabe</translation>
    </message>
    <message>
        <source>clear, deselect, uncheck</source>
        <translation>leeren, abwählen, Auswahl aufheben</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>colours, theme, appearance</source>
        <translation>Farben, Farbschema, Design, Aussehen</translation>
    </message>
    <message>
        <source>colours, theme, appearance, bright</source>
        <translation>Farben, Farbschema, Design, Aussehen, Tag, weiß</translation>
    </message>
    <message>
        <source>colours, theme, appearance, night, black</source>
        <translation>Farben, Farbschema, Design, Aussehen, Nacht, Nachtmodus, schwarz</translation>
    </message>
    <message>
        <source>comment, annotate, memo</source>
        <translation>Kommentar, kommentieren, anmerken, Memo</translation>
    </message>
    <message>
        <source>comment, annotate, memo, study</source>
        <translation>Kommentar, kommentieren, anmerken, Memo, Studie</translation>
    </message>
    <message>
        <source>default sizes, panes, columns, restore the window</source>
        <translation>Standardgrößen, Bereiche, Spalten, Anordnung, Fenster wiederherstellen</translation>
    </message>
    <message>
        <source>detach, pop out, side by side, compare</source>
        <translation>lösen, eigenes Fenster, nebeneinander, vergleichen</translation>
    </message>
    <message>
        <source>down</source>
        <translation>abwärts, runter</translation>
    </message>
    <message>
        <source>exit, close</source>
        <translation>beenden, schließen, verlassen</translation>
    </message>
    <message>
        <source>favourite, bookmark</source>
        <translation>Favorit, Lesezeichen, merken</translation>
    </message>
    <message>
        <source>favourite, bookmark, study</source>
        <translation>Favorit, Lesezeichen, merken, Studie</translation>
    </message>
    <message>
        <source>find a command, actions</source>
        <translation>Befehl suchen, Aktionen</translation>
    </message>
    <message>
        <source>find next, next result, next match</source>
        <translation>weitersuchen, nächstes Ergebnis, nächste Fundstelle</translation>
    </message>
    <message>
        <source>find previous, previous result, previous match</source>
        <translation>rückwärts suchen, vorheriges Ergebnis, vorherige Fundstelle</translation>
    </message>
    <message>
        <source>find, look up, query</source>
        <translation>finden, suchen, nachschlagen, Suchanfrage</translation>
    </message>
    <message>
        <source>help, manual, documentation, how to</source>
        <translation>Hilfe, Anleitung, Dokumentation, wie geht</translation>
    </message>
    <message>
        <source>highlight, mark, colour</source>
        <translation>markieren, hervorheben, Textmarker, Farbe</translation>
    </message>
    <message>
        <source>hits, together</source>
        <translation>Treffer, zusammen</translation>
    </message>
    <message>
        <source>import project, merge, work of a colleague</source>
        <translation>Projekt importieren, zusammenführen, Arbeit von Kollegen</translation>
    </message>
    <message>
        <source>inspector, studies, right pane, sidebar</source>
        <translation>Inspektor, Studien, rechter Bereich, Seitenleiste</translation>
    </message>
    <message>
        <source>keep, bookmark</source>
        <translation>behalten, merken, Lesezeichen</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>verlassen, beenden</translation>
    </message>
    <message>
        <source>licence, DOI, source, evidence, edition</source>
        <translation>Lizenz, DOI, Quelle, Evidenz, Ausgabe</translation>
    </message>
    <message>
        <source>lost notes, orphans</source>
        <translation>verlorene Notizen, verwaist, nicht zugeordnet</translation>
    </message>
    <message>
        <source>maximise</source>
        <translation>maximieren</translation>
    </message>
    <message>
        <source>merge, notes of a colleague</source>
        <translation>zusammenführen, Notizen von Kollegen</translation>
    </message>
    <message>
        <source>move note, place note</source>
        <translation>Notiz verschieben, Notiz zuordnen</translation>
    </message>
    <message>
        <source>next highlight, next comment, annotation</source>
        <translation>nächste Markierung, nächster Kommentar, Annotation</translation>
    </message>
    <message>
        <source>next place</source>
        <translation>nächste Stelle</translation>
    </message>
    <message>
        <source>notebook, list of notes, annotations</source>
        <translation>Notizbuch, Notizliste, Annotationen</translation>
    </message>
    <message>
        <source>one pager, handout, board, factsheet, PDF</source>
        <translation>One-Pager, Handzettel, Vorstand, Factsheet, PDF</translation>
    </message>
    <message>
        <source>open, jump, switch</source>
        <translation>öffnen, springen, wechseln</translation>
    </message>
    <message>
        <source>paste citations, RIS, BibTeX</source>
        <translation>Literaturangaben einfügen, RIS, BibTeX</translation>
    </message>
    <message>
        <source>previous highlight, previous comment, annotation</source>
        <translation>vorherige Markierung, vorheriger Kommentar, Annotation</translation>
    </message>
    <message>
        <source>previous place</source>
        <translation>vorherige Stelle</translation>
    </message>
    <message>
        <source>read back, provenance</source>
        <translation>wieder einlesen, Herkunft</translation>
    </message>
    <message>
        <source>read, reading</source>
        <translation>lesen, Lektüre</translation>
    </message>
    <message>
        <source>remove highlight, comment</source>
        <translation>Markierung entfernen, Kommentar</translation>
    </message>
    <message>
        <source>rename colours, legend, codes</source>
        <translation>Farben umbenennen, Legende, Codes</translation>
    </message>
    <message>
        <source>repeat, do again</source>
        <translation>wiederherstellen, noch einmal</translation>
    </message>
    <message>
        <source>repeat, save again</source>
        <translation>wiederholen, noch einmal speichern</translation>
    </message>
    <message>
        <source>resize, larger pane, height, splitter</source>
        <translation>Größe ändern, größerer Bereich, Höhe, Trennlinie</translation>
    </message>
    <message>
        <source>resize, larger pane, width, splitter</source>
        <translation>Größe ändern, größerer Bereich, Breite, Trennlinie</translation>
    </message>
    <message>
        <source>resize, smaller pane, height, splitter</source>
        <translation>Größe ändern, kleinerer Bereich, Höhe, Trennlinie</translation>
    </message>
    <message>
        <source>resize, smaller pane, width, splitter</source>
        <translation>Größe ändern, kleinerer Bereich, Breite, Trennlinie</translation>
    </message>
    <message>
        <source>restore, copy of my notes</source>
        <translation>wiederherstellen, Backup, Kopie meiner Notizen</translation>
    </message>
    <message>
        <source>save notes, share, send, Markdown, JSON</source>
        <translation>Notizen speichern, teilen, senden, Markdown, JSON</translation>
    </message>
    <message>
        <source>save, take away, CSV, Excel, spreadsheet, PDF, HTML</source>
        <translation>speichern, mitnehmen, CSV, Excel, Tabellenkalkulation, PDF, HTML</translation>
    </message>
    <message>
        <source>second window, side by side, compare</source>
        <translation>zweites Fenster, nebeneinander, vergleichen</translation>
    </message>
    <message>
        <source>select, check, choose</source>
        <translation>auswählen, ankreuzen, abhaken</translation>
    </message>
    <message>
        <source>share everything, send to a colleague, another computer</source>
        <translation>alles teilen, an Kollegen senden, anderer Computer</translation>
    </message>
    <message>
        <source>share, send to a colleague, save reviews</source>
        <translation>teilen, an Kollegen senden, Reviews speichern</translation>
    </message>
    <message>
        <source>shortcuts, keyboard, hotkeys, key bindings</source>
        <translation>Tastenkombinationen, Tastatur, Shortcuts, Tastaturbelegung</translation>
    </message>
    <message>
        <source>switch, focus</source>
        <translation>wechseln, Fokus</translation>
    </message>
    <message>
        <source>take back, revert</source>
        <translation>zurücknehmen, ungeschehen machen</translation>
    </message>
    <message>
        <source>tooltip, full title, hover, what is this</source>
        <translation>Tooltip, voller Titel, Kurzinfo, was ist das</translation>
    </message>
    <message>
        <source>trash, bin, restore</source>
        <translation>Papierkorb, wiederherstellen</translation>
    </message>
    <message>
        <source>tree, library, left pane, sidebar</source>
        <translation>Baum, Bibliothek, linker Bereich, Seitenleiste</translation>
    </message>
    <message>
        <source>up</source>
        <translation>aufwärts, hoch</translation>
    </message>
    <message>
        <source>version, licence</source>
        <translation>Version, Lizenz</translation>
    </message>
    <message>
        <source>where is my data, files, location, user file</source>
        <translation>wo sind meine Daten, Dateien, Speicherort, Benutzerdatei</translation>
    </message>
    <message>
        <source>zoom in, font size, bigger</source>
        <translation>Zoom, heranzoomen, Schriftgröße, größer</translation>
    </message>
    <message>
        <source>zoom out, font size</source>
        <translation>Zoom, herauszoomen, Schriftgröße, kleiner</translation>
    </message>
    <message>
        <source>zoom, font size, normal, 100 %</source>
        <translation>Zoom, Schriftgröße, normal, 100 %</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
</context>
<context>
    <name>PageLinks</name>
    <message>
        <source>Copy &amp;address</source>
        <translation>Adresse &amp;kopieren</translation>
    </message>
    <message>
        <source>Open &amp;DOI</source>
        <translation>&amp;DOI öffnen</translation>
    </message>
    <message>
        <source>Open in a new &amp;window</source>
        <translation>In neuem &amp;Fenster öffnen</translation>
    </message>
</context>
<context>
    <name>PageSharing</name>
    <message numerus="yes">
        <source>%n themes written to {name} ({size}).</source>
        <translation>
            <numerusform>%Ln Thema nach {name} geschrieben ({size}).</numerusform>
            <numerusform>%Ln Themen nach {name} geschrieben ({size}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Share as a web page</source>
        <translation>Als Webseite teilen</translation>
    </message>
    <message>
        <source>There are no themes to share.</source>
        <translation>Es gibt keine Themen zu teilen.</translation>
    </message>
    <message>
        <source>Web pages ({pattern})</source>
        <translation>Webseiten ({pattern})</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>A command, theme, table, reference or page of the guide</source>
        <translation>Befehl, Thema, Tabelle, Referenz oder Seite des Handbuchs</translation>
    </message>
    <message>
        <source>A theme, review, table, reference or page of the guide</source>
        <translation>Thema, Review, Tabelle, Referenz oder Seite des Handbuchs</translation>
    </message>
    <message>
        <source>All reviews</source>
        <translation>Alle Reviews</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Enter: open · [: references only · Esc: close</source>
        <translation>Eingabe: öffnen · [: nur Referenzen · Esc: schließen</translation>
    </message>
    <message>
        <source>Enter: run or open · Alt+Enter: change the keys · [: references only · Esc: close</source>
        <translation>Eingabe: ausführen oder öffnen · Alt+Eingabe: Tasten ändern · [: nur Referenzen · Esc: schließen</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Reference · {review}</source>
        <translation>Referenz · {review}</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referenzen</translation>
    </message>
    <message>
        <source>Review · {title}</source>
        <translation>Review · {title}</translation>
    </message>
    <message>
        <source>Table {label}</source>
        <translation>Tabelle {label}</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Theme · {review}</source>
        <translation>Thema · {review}</translation>
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
        <translation>zurzeit nicht verfügbar · {detail}</translation>
    </message>
    <message>
        <source>{detail} · also found as: {name}</source>
        <translation>{detail} · auch zu finden als: {name}</translation>
    </message>
</context>
<context>
    <name>PaletteView</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Commands and places</source>
        <translation>Befehle und Stellen</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referenzen</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themen</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Seite {number} von {total}</translation>
    </message>
</context>
<context>
    <name>PassagesPage</name>
    <message>
        <source>Passages with notes</source>
        <translation>Passagen mit Notizen</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>%Ln weitere anzeigen</numerusform>
            <numerusform>%Ln weitere anzeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceMenu</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
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
            <numerusform>%Ln mit der Suche gefundenes Thema</numerusform>
            <numerusform>%Ln mit der Suche gefundene Themen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked themes</source>
        <translation>
            <numerusform>%Ln angehaktes Thema</numerusform>
            <numerusform>%Ln angehakte Themen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n themes</source>
        <translation>
            <numerusform>%Ln Thema</numerusform>
            <numerusform>Alle %Ln Themen</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no themes to print.</source>
        <translation>Es gibt keine Themen zu drucken.</translation>
    </message>
</context>
<context>
    <name>PrintWindow</name>
    <message numerus="yes">
        <source>%n themes are printed as they are read, with your notes.</source>
        <translation>
            <numerusform>%Ln Thema wird so gedruckt, wie man es liest, mit Ihren Notizen.</numerusform>
            <numerusform>%Ln Themen werden so gedruckt, wie man sie liest, mit Ihren Notizen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes are printed as they are read, without your notes.</source>
        <translation>
            <numerusform>%Ln Thema wird so gedruckt, wie man es liest, ohne Ihre Notizen.</numerusform>
            <numerusform>%Ln Themen werden so gedruckt, wie man sie liest, ohne Ihre Notizen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes are printed on a page each, with your notes.</source>
        <translation>
            <numerusform>%Ln Thema wird auf einer eigenen Seite gedruckt, mit Ihren Notizen.</numerusform>
            <numerusform>%Ln Themen werden auf je einer Seite gedruckt, mit Ihren Notizen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes are printed on a page each, without your notes.</source>
        <translation>
            <numerusform>%Ln Thema wird auf einer eigenen Seite gedruckt, ohne Ihre Notizen.</numerusform>
            <numerusform>%Ln Themen werden auf je einer Seite gedruckt, ohne Ihre Notizen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Layout</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Als PDF &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Themes</source>
        <translation>&amp;Themen</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Zoom</translation>
    </message>
    <message>
        <source>A theme on one page</source>
        <translation>Ein Thema auf einer Seite</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>As they are read</source>
        <translation>Wie beim Lesen</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>US-Letter</translation>
    </message>
    <message>
        <source>Ne&amp;xt page</source>
        <translation>&amp;Nächste Seite</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Seitenbreite</translation>
    </message>
    <message>
        <source>Page {page} of {pages}.</source>
        <translation>Seite {page} von {pages}.</translation>
    </message>
    <message>
        <source>Pre&amp;vious page</source>
        <translation>&amp;Vorherige Seite</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Rows and columns</source>
        <translation>Zeilen und Spalten</translation>
    </message>
    <message>
        <source>Rows and columns are printed, as chosen for the export.</source>
        <translation>Zeilen und Spalten werden gedruckt, wie für den Export gewählt.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>The preview shows the first {number} of {themes} themes.</source>
        <translation>Die Vorschau zeigt die ersten {number} von {themes} Themen.</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>With my &amp;notes</source>
        <translation>&amp;Mit meinen Notizen</translation>
    </message>
    <message>
        <source>Your notes only are printed.</source>
        <translation>Nur Ihre Notizen werden gedruckt.</translation>
    </message>
</context>
<context>
    <name>ProblemsList</name>
    <message>
        <source>Edit the cell</source>
        <translation>Zelle bearbeiten</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>headings</source>
        <translation>Überschriften</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>whole table</source>
        <translation>ganze Tabelle</translation>
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
            <numerusform>%Ln Eintrag importiert. Rückgängig mit {key}.</numerusform>
            <numerusform>%Ln Einträge importiert. Rückgängig mit {key}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export project</source>
        <translation>Projekt exportieren</translation>
    </message>
    <message>
        <source>Exporting the project…</source>
        <translation>Projekt wird exportiert…</translation>
    </message>
    <message>
        <source>Importing the reviews…</source>
        <translation>Reviews werden importiert…</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Project exported to {path}.</source>
        <translation>Projekt nach {path} exportiert.</translation>
    </message>
    <message>
        <source>Projects of QIC Browser ({pattern})</source>
        <translation>Projekte von QIC Browser ({pattern})</translation>
    </message>
    <message>
        <source>Reading the project…</source>
        <translation>Projekt wird gelesen…</translation>
    </message>
    <message>
        <source>The project was imported without a backup.</source>
        <translation>Das Projekt wurde ohne Sicherung importiert.</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Es gibt noch nichts zu exportieren.</translation>
    </message>
    <message>
        <source>change your name</source>
        <translation>Ihren Namen ändern</translation>
    </message>
    <message>
        <source>import {file}</source>
        <translation>{file} importieren</translation>
    </message>
</context>
<context>
    <name>QueryLine</name>
    <message>
        <source>Export these…</source>
        <translation>Diese exportieren…</translation>
    </message>
    <message>
        <source>Query and number of results</source>
        <translation>Suchanfrage und Anzahl der Ergebnisse</translation>
    </message>
    <message>
        <source>Remove from the search</source>
        <translation>Aus der Suche entfernen</translation>
    </message>
    <message>
        <source>Search for this</source>
        <translation>Danach suchen</translation>
    </message>
</context>
<context>
    <name>ReadingLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>{file} wird gelesen…</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message numerus="yes">
        <source>%n to know</source>
        <translation>
            <numerusform>%Ln zur Kenntnis</numerusform>
            <numerusform>%Ln zur Kenntnis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%Ln anzusehen</numerusform>
            <numerusform>%Ln anzusehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>%Ln zu entscheiden</numerusform>
            <numerusform>%Ln zu entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>Next (F8)</source>
        <translation>Nächstes (F8)</translation>
    </message>
    <message>
        <source>Problems: {counts}</source>
        <translation>Probleme: {counts}</translation>
    </message>
    <message>
        <source>none, everything is read</source>
        <translation>keine, alles ist gelesen</translation>
    </message>
</context>
<context>
    <name>ReattachBar</name>
    <message>
        <source>Attach here</source>
        <translation>Hier verankern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Select the words the note “{quote}” belongs to, in any theme, then press Enter.</source>
        <translation>Wählen Sie in einem beliebigen Thema die Wörter aus, zu denen die Notiz „{quote}“ gehört, und drücken Sie die Eingabetaste.</translation>
    </message>
</context>
<context>
    <name>Reattaching</name>
    <message>
        <source>Select a note first: unplaced notes have the link “Re-attach”.</source>
        <translation>Wählen Sie zuerst eine Notiz: Verwaiste Notizen haben den Link „Neu verankern“.</translation>
    </message>
    <message>
        <source>Select the words the note belongs to first.</source>
        <translation>Wählen Sie zuerst die Wörter aus, zu denen die Notiz gehört.</translation>
    </message>
    <message>
        <source>keep note in its new place</source>
        <translation>Notiz am neuen Platz behalten</translation>
    </message>
    <message>
        <source>re-attach note</source>
        <translation>Notiz neu verankern</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Citations</source>
        <translation>Literaturangaben</translation>
    </message>
</context>
<context>
    <name>ReferenceCard</name>
    <message>
        <source>No citation yet</source>
        <translation>Noch keine Literaturangabe</translation>
    </message>
    <message>
        <source>cited without a grade</source>
        <translation>ohne Stufe zitiert</translation>
    </message>
</context>
<context>
    <name>ReferenceList</name>
    <message>
        <source>Filter by number, author, title or year</source>
        <translation>Nach Nummer, Autor, Titel oder Jahr filtern</translation>
    </message>
    <message>
        <source>Filter references</source>
        <translation>Referenzen filtern</translation>
    </message>
    <message>
        <source>No matching references. Only references with a citation can be found by author, title or year. Esc clears the filter.</source>
        <translation>Keine passenden Referenzen. Nur Referenzen mit Literaturangabe lassen sich nach Autor, Titel oder Jahr finden. Esc hebt den Filter auf.</translation>
    </message>
</context>
<context>
    <name>ReferenceModel</name>
    <message>
        <source>Elsewhere in Table {number}</source>
        <translation>An anderer Stelle in Tabelle {number}</translation>
    </message>
    <message>
        <source>Elsewhere in {review}</source>
        <translation>An anderer Stelle in {review}</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>In other reviews</source>
        <translation>In anderen Reviews</translation>
    </message>
    <message>
        <source>In this theme</source>
        <translation>In diesem Thema</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>heading of the numbers of references</comment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>cited without a grade</source>
        <translation>ohne Stufe zitiert</translation>
    </message>
</context>
<context>
    <name>ReferencePage</name>
    <message>
        <source>Attach its citation</source>
        <translation>Literaturangabe anfügen</translation>
    </message>
    <message>
        <source>Attached by you ({source}, {day}). It is not in the source table.</source>
        <translation>Von Ihnen angefügt ({source}, {day}). Sie steht nicht in der Quelltabelle.</translation>
    </message>
    <message>
        <source>Cited in</source>
        <translation>Zitiert in</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Open DOI</source>
        <translation>DOI öffnen</translation>
    </message>
    <message>
        <source>Open URL</source>
        <translation>URL öffnen</translation>
    </message>
    <message>
        <source>PubMed</source>
        <translation>PubMed</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Reference {number}</source>
        <translation>Referenz {number}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Select a reference to see where it is cited.</source>
        <translation>Wählen Sie eine Referenz, um zu sehen, wo sie zitiert wird.</translation>
    </message>
    <message>
        <source>Star this reference</source>
        <translation>Referenz mit Stern versehen</translation>
    </message>
    <message>
        <source>The same publication is {reference} in {review}.</source>
        <translation>Dieselbe Publikation ist {reference} in {review}.</translation>
    </message>
    <message>
        <source>The source table gives only the number, not the citation.</source>
        <translation>Die Quelltabelle gibt nur die Nummer an, nicht die Literaturangabe.</translation>
    </message>
    <message>
        <source>To attach the citations of the review, save its article&apos;s web page and import it.</source>
        <translation>Um die Literaturangaben des Reviews anzufügen, speichern Sie die Webseite des Artikels und importieren Sie sie.</translation>
    </message>
    <message>
        <source>Write a note on this reference</source>
        <translation>Eine Notiz zu dieser Referenz schreiben</translation>
    </message>
    <message>
        <source>cited</source>
        <translation>zitiert</translation>
    </message>
</context>
<context>
    <name>ReferenceTable</name>
    <message>
        <source>References</source>
        <translation>Referenzen</translation>
    </message>
    <message>
        <source>Sort by &amp;author</source>
        <translation>Nach &amp;Autor sortieren</translation>
    </message>
    <message>
        <source>Sort by &amp;grade</source>
        <translation>Nach &amp;Stufe sortieren</translation>
    </message>
    <message>
        <source>Sort by &amp;number</source>
        <translation>Nach &amp;Nummer sortieren</translation>
    </message>
    <message>
        <source>Sort by &amp;year</source>
        <translation>Nach &amp;Jahr sortieren</translation>
    </message>
    <message>
        <source>Sort by grade: {stream}</source>
        <translation>Nach Stufe sortieren: {stream}</translation>
    </message>
    <message>
        <source>Sort by number of &amp;themes</source>
        <translation>Nach Anzahl der &amp;Themen sortieren</translation>
    </message>
</context>
<context>
    <name>ReferencesList</name>
    <message>
        <source>As it is read now, the table cites no references.</source>
        <translation>So, wie sie jetzt gelesen wird, zitiert die Tabelle keine Referenzen.</translation>
    </message>
    <message>
        <source>Entry in the file</source>
        <translation>Eintrag in der Datei</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>References that the table cites</source>
        <translation>Referenzen, die die Tabelle zitiert</translation>
    </message>
    <message numerus="yes">
        <source>The table cites %n references. The file has no list of references.</source>
        <translation>
            <numerusform>Die Tabelle zitiert %Ln Referenz. Die Datei hat kein Literaturverzeichnis.</numerusform>
            <numerusform>Die Tabelle zitiert %Ln Referenzen. Die Datei hat kein Literaturverzeichnis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The table cites %n references; {found} are in the list of the file.</source>
        <translation>
            <numerusform>Die Tabelle zitiert %Ln Referenz; im Literaturverzeichnis der Datei: {found}.</numerusform>
            <numerusform>Die Tabelle zitiert %Ln Referenzen; im Literaturverzeichnis der Datei: {found}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themen</translation>
    </message>
</context>
<context>
    <name>Reopening</name>
    <message numerus="yes">
        <source>%n themes of that export are not in this evidence.</source>
        <translation>
            <numerusform>%Ln Thema dieses Exports ist nicht in dieser Evidenz.</numerusform>
            <numerusform>%Ln Themen dieses Exports sind nicht in dieser Evidenz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exports ({patterns})</source>
        <translation>Exporte ({patterns})</translation>
    </message>
    <message>
        <source>Reading the export…</source>
        <translation>Export wird gelesen…</translation>
    </message>
    <message>
        <source>Reopen an export</source>
        <translation>Export wieder öffnen</translation>
    </message>
    <message>
        <source>That export was made from a different edition of the evidence.</source>
        <translation>Dieser Export stammt aus einer anderen Ausgabe der Evidenz.</translation>
    </message>
    <message>
        <source>That file was changed after it was exported.</source>
        <translation>Diese Datei wurde nach dem Export geändert.</translation>
    </message>
    <message>
        <source>The search now finds different themes; the exported ones are ticked.</source>
        <translation>Die Suche findet jetzt andere Themen; die exportierten sind angehakt.</translation>
    </message>
</context>
<context>
    <name>RestoreQuestion</name>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Changed: {amounts}</source>
        <translation>Geändert: {amounts}</translation>
    </message>
    <message>
        <source>Nothing that you wrote, attached or saved under a name changes. Deleted notes, recent searches or settings differ.</source>
        <translation>Nichts, was Sie geschrieben, angefügt oder unter einem Namen gespeichert haben, ändert sich. Gelöschte Notizen, letzte Suchen oder Einstellungen unterscheiden sich.</translation>
    </message>
    <message>
        <source>Removed: {amounts}</source>
        <translation>Entfernt: {amounts}</translation>
    </message>
    <message>
        <source>Restore the backup of {made}?</source>
        <translation>Die Sicherung von {made} wiederherstellen?</translation>
    </message>
    <message>
        <source>Restored: {amounts}</source>
        <translation>Wiederhergestellt: {amounts}</translation>
    </message>
    <message>
        <source>What you have now is backed up first.</source>
        <translation>Zuerst wird eine Sicherung des jetzigen Stands angelegt.</translation>
    </message>
</context>
<context>
    <name>ResultPane</name>
    <message>
        <source>Next theme</source>
        <translation>Nächstes Thema</translation>
    </message>
    <message>
        <source>Previous theme</source>
        <translation>Vorheriges Thema</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referenzen</translation>
    </message>
    <message>
        <source>References {count}</source>
        <translation>Referenzen {count}</translation>
    </message>
    <message>
        <source>Review details</source>
        <translation>Angaben zum Review</translation>
    </message>
    <message>
        <source>Theme as read</source>
        <translation>Thema, wie gelesen</translation>
    </message>
    <message>
        <source>Theme {number} of {total}, as it will read</source>
        <translation>Thema {number} von {total}, wie es nach dem Import zu lesen ist</translation>
    </message>
</context>
<context>
    <name>ResultsList</name>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
</context>
<context>
    <name>ResultsPane</name>
    <message>
        <source>Narrow…</source>
        <translation>Eingrenzen…</translation>
    </message>
    <message>
        <source>No results.</source>
        <translation>Keine Ergebnisse.</translation>
    </message>
    <message>
        <source>Show hits</source>
        <translation>Treffer anzeigen</translation>
    </message>
</context>
<context>
    <name>ReviewFiles</name>
    <message numerus="yes">
        <source>%n notes could not be placed and are listed as unplaced.</source>
        <translation>
            <numerusform>%Ln Notiz konnte nicht verankert werden und steht unter den verwaisten.</numerusform>
            <numerusform>%Ln Notizen konnten nicht verankert werden und stehen unter den verwaisten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews exported to {file}</source>
        <translation>
            <numerusform>%Ln Review nach {file} exportiert</numerusform>
            <numerusform>%Ln Reviews nach {file} exportiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews imported. Undo with {key}.</source>
        <translation>
            <numerusform>%Ln Review importiert. Rückgängig mit {key}.</numerusform>
            <numerusform>%Ln Reviews importiert. Rückgängig mit {key}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export reviews</source>
        <translation>Reviews exportieren</translation>
    </message>
    <message>
        <source>Exporting the reviews…</source>
        <translation>Reviews werden exportiert…</translation>
    </message>
    <message>
        <source>Reviews of QIC Browser (*.qiclibrary)</source>
        <translation>Reviews von QIC Browser (*.qiclibrary)</translation>
    </message>
    <message>
        <source>There are no imported reviews to export yet.</source>
        <translation>Es gibt noch keine importierten Reviews zu exportieren.</translation>
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
        <translation>Kein Review ist ausgeblendet</translation>
    </message>
    <message>
        <source>The review is hidden. View &gt; Hidden reviews shows it again.</source>
        <translation>Das Review ist ausgeblendet. Ansicht &gt; Ausgeblendete Reviews zeigt es wieder an.</translation>
    </message>
    <message>
        <source>hide review</source>
        <translation>Review ausblenden</translation>
    </message>
    <message>
        <source>move review</source>
        <translation>Review verschieben</translation>
    </message>
    <message>
        <source>rename review</source>
        <translation>Review umbenennen</translation>
    </message>
    <message>
        <source>show review</source>
        <translation>Review anzeigen</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Authors</source>
        <translation>Autoren</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <source>From the weakest to the strongest: {grades}</source>
        <translation>Von der schwächsten zur stärksten: {grades}</translation>
    </message>
    <message>
        <source>How it was graded</source>
        <translation>Wie es eingestuft wurde</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>Wie es gelesen wurde</translation>
    </message>
    <message>
        <source>Imported from {file} on {day} by version {version} of the program: {form}</source>
        <translation>Importiert aus {file} am {day} mit Version {version} des Programms: {form}</translation>
    </message>
    <message>
        <source>In your list: {name}</source>
        <translation>In Ihrer Liste: {name}</translation>
    </message>
    <message>
        <source>It comes with the program.</source>
        <translation>Es gehört zum Programm.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Zeitschrift</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>No grades in this table.</source>
        <translation>Keine Stufen in dieser Tabelle.</translation>
    </message>
    <message>
        <source>No heading</source>
        <translation>Keine Überschrift</translation>
    </message>
    <message>
        <source>No table of this review was imported.</source>
        <translation>Von diesem Review wurde keine Tabelle importiert.</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>PubMed Central</source>
        <translation>PubMed Central</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”</source>
        <translation>Zeile {row}, Spalte „{column}“</translation>
    </message>
    <message>
        <source>Some of its tables come with the program; the others were imported:</source>
        <translation>Einige Tabellen davon gehören zum Programm, die anderen wurden importiert:</translation>
    </message>
    <message>
        <source>Streams of evidence: {streams}</source>
        <translation>Evidenzstränge: {streams}</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>This version cannot read the answers with which it was imported.</source>
        <translation>Diese Version kann die Antworten nicht lesen, mit denen es importiert wurde.</translation>
    </message>
    <message>
        <source>Words that mean an empty cell: {words}</source>
        <translation>Wörter, die eine leere Zelle bedeuten: {words}</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>an unknown form</source>
        <translation>eine unbekannte Form</translation>
    </message>
    <message>
        <source>pasted content</source>
        <translation>eingefügter Inhalt</translation>
    </message>
    <message>
        <source>{grades}. The order of these grades is not known.</source>
        <translation>{grades}. Die Reihenfolge dieser Stufen ist nicht bekannt.</translation>
    </message>
    <message>
        <source>{place}: read as “{text}”; the table page has the printed words</source>
        <translation>{place}: gelesen als „{text}“; die Seite der Tabelle zeigt den gedruckten Wortlaut</translation>
    </message>
</context>
<context>
    <name>RulesStrip</name>
    <message>
        <source>A row is</source>
        <translation>Eine Zeile ist</translation>
    </message>
    <message>
        <source>A row of the table is</source>
        <translation>Eine Zeile der Tabelle ist</translation>
    </message>
    <message>
        <source>Citations look like</source>
        <translation>Zitiert wird als</translation>
    </message>
    <message>
        <source>Grades, weakest first</source>
        <translation>Stufen, schwächste zuerst</translation>
    </message>
    <message>
        <source>Group of the first rows</source>
        <translation>Gruppe der ersten Zeilen</translation>
    </message>
    <message>
        <source>Group of the rows before the first section</source>
        <translation>Gruppe der Zeilen vor dem ersten Abschnitt</translation>
    </message>
    <message>
        <source>Heading rows: </source>
        <translation>Überschriftzeilen: </translation>
    </message>
    <message>
        <source>Rows of headings</source>
        <translation>Zeilen mit Überschriften</translation>
    </message>
    <message>
        <source>Signs in their column</source>
        <translation>Zeichen in ihrer Spalte</translation>
    </message>
    <message>
        <source>Signs of factors</source>
        <translation>Vorzeichen der Faktoren</translation>
    </message>
    <message>
        <source>Statements begin at</source>
        <translation>Aussagen beginnen bei</translation>
    </message>
    <message>
        <source>a bullet: • – *</source>
        <translation>einem Aufzählungszeichen: • – *</translation>
    </message>
    <message>
        <source>a new line</source>
        <translation>einer neuen Zeile</translation>
    </message>
    <message>
        <source>a semicolon</source>
        <translation>einem Semikolon</translation>
    </message>
    <message>
        <source>an arrow →</source>
        <translation>einem Pfeil →</translation>
    </message>
    <message>
        <source>headings are grades</source>
        <translation>Überschriften sind Stufen</translation>
    </message>
    <message>
        <source>join equal titles</source>
        <translation>gleiche Titel verbinden</translation>
    </message>
    <message>
        <source>sections are groups</source>
        <translation>Abschnitte sind Gruppen</translation>
    </message>
    <message>
        <source>superscript letters are notes</source>
        <translation>hochgestellte Buchstaben sind Anmerkungen</translation>
    </message>
    <message>
        <source>superscripts are references</source>
        <translation>Hochgestelltes sind Referenzen</translation>
    </message>
    <message>
        <source>unmarked are enablers</source>
        <translation>ohne Zeichen sind Förderfaktoren</translation>
    </message>
</context>
<context>
    <name>SamplePage</name>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
</context>
<context>
    <name>SaveStar</name>
    <message>
        <source>Save this search ({key})</source>
        <translation>Diese Suche speichern ({key})</translation>
    </message>
    <message>
        <source>Saved as “{name}”. Click to take it out of the saved searches.</source>
        <translation>Gespeichert als „{name}“. Ein Klick nimmt sie aus den gespeicherten Suchen.</translation>
    </message>
</context>
<context>
    <name>SavedFile</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>delete saved search</source>
        <translation>gespeicherte Suche löschen</translation>
    </message>
    <message>
        <source>delete search</source>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <source>move search</source>
        <translation>Suche verschieben</translation>
    </message>
    <message>
        <source>rename search</source>
        <translation>Suche umbenennen</translation>
    </message>
    <message>
        <source>save search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>unsave search</source>
        <translation>Suche nicht mehr speichern</translation>
    </message>
</context>
<context>
    <name>SavedSearchesList</name>
    <message>
        <source>Type a name, then press Enter. Esc keeps the old one.</source>
        <translation>Geben Sie einen Namen ein, und drücken Sie die Eingabetaste. Mit Esc bleibt der alte.</translation>
    </message>
</context>
<context>
    <name>SavedSearchesModel</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Searches that you use are listed here.</source>
        <translation>Verwendete Suchen werden hier aufgelistet.</translation>
    </message>
    <message>
        <source>Star a search to save it here.</source>
        <translation>Versehen Sie eine Suche mit einem Stern, um sie hier zu speichern.</translation>
    </message>
</context>
<context>
    <name>ScenarioModel</name>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>{column}: {text}</source>
        <translation>{column}: {text}</translation>
    </message>
    <message>
        <source>{counted} of {studies}</source>
        <translation>{counted} von {studies}</translation>
    </message>
</context>
<context>
    <name>ScenarioView</name>
    <message>
        <source>My scenarios</source>
        <translation>Meine Szenarien</translation>
    </message>
</context>
<context>
    <name>ScopeBox</name>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Group: {title}</source>
        <translation>Gruppe: {title}</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Meine Notizen</translation>
    </message>
    <message>
        <source>Results of {query}</source>
        <translation>Ergebnisse von {query}</translation>
    </message>
    <message>
        <source>Review: {title}</source>
        <translation>Review: {title}</translation>
    </message>
    <message>
        <source>Table: {title}</source>
        <translation>Tabelle: {title}</translation>
    </message>
    <message>
        <source>These results</source>
        <translation>Diese Ergebnisse</translation>
    </message>
    <message>
        <source>This group</source>
        <translation>Diese Gruppe</translation>
    </message>
    <message>
        <source>This review</source>
        <translation>Dieses Review</translation>
    </message>
    <message>
        <source>This table</source>
        <translation>Diese Tabelle</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Wo gesucht wird</translation>
    </message>
    <message>
        <source>Where to search: everywhere, in this table, in these results or in my notes</source>
        <translation>Wo gesucht wird: überall, in dieser Tabelle, in diesen Ergebnissen oder in meinen Notizen</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Found in</source>
        <translation>Gefunden in</translation>
    </message>
    <message>
        <source>Quality of evidence</source>
        <translation>Qualität der Evidenz</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Strang</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>barrier</source>
        <translation>Barriere</translation>
    </message>
    <message>
        <source>component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>enabler</source>
        <translation>Förderfaktor</translation>
    </message>
    <message>
        <source>enabler and barrier</source>
        <translation>Förderfaktor und Barriere</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>mechanism</source>
        <translation>Mechanismus</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>passages</source>
        <comment>heading of counts</comment>
        <translation>Passagen</translation>
    </message>
    <message>
        <source>printed number</source>
        <translation>gedruckte Zahl</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>study quality</source>
        <translation>Qualität der Studie</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>themes</source>
        <comment>heading of counts</comment>
        <translation>Themen</translation>
    </message>
    <message>
        <source>themes, references</source>
        <comment>heading of counts</comment>
        <translation>Themen, Referenzen</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message numerus="yes">
        <source>Export %n themes…</source>
        <translation>
            <numerusform>%Ln Thema exportieren…</numerusform>
            <numerusform>%Ln Themen exportieren…</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the ticked themes ({key})</source>
        <translation>Die angehakten Themen exportieren ({key})</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search themes, references and notes ({key})</source>
        <translation>Themen, Referenzen und Notizen durchsuchen ({key})</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Wo gesucht wird</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
</context>
<context>
    <name>SearchControls</name>
    <message>
        <source>Search themes, references and notes ({keys})</source>
        <translation>Themen, Referenzen und Notizen durchsuchen ({keys})</translation>
    </message>
</context>
<context>
    <name>SelectionActions</name>
    <message>
        <source>A note covers one passage; only the part in the first passage was used.</source>
        <translation>Eine Notiz umfasst nur eine Passage; verwendet wurde der Teil in der ersten Passage.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>No words of this page have a note or a highlight.</source>
        <translation>Auf dieser Seite hat kein Wort eine Notiz oder Markierung.</translation>
    </message>
    <message>
        <source>Select words of the theme first, then highlight them.</source>
        <translation>Wählen Sie zuerst Wörter des Themas aus, und markieren Sie sie dann.</translation>
    </message>
    <message>
        <source>Select words of the theme first, then write a note on them.</source>
        <translation>Wählen Sie zuerst Wörter des Themas aus, und schreiben Sie dann eine Notiz dazu.</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>In der Liste anzeigen</translation>
    </message>
    <message>
        <source>There is no note at the cursor.</source>
        <translation>An der Schreibmarke ist keine Notiz.</translation>
    </message>
    <message>
        <source>highlight</source>
        <translation>markieren</translation>
    </message>
    <message>
        <source>{colour} highlight added. {key} undoes it.</source>
        <translation>Markierung hinzugefügt: {colour}. {key} macht dies rückgängig.</translation>
    </message>
    <message>
        <source>{notes} ({edit_key} edits, {delete_key} deletes)</source>
        <translation>{notes} ({edit_key} bearbeitet, {delete_key} löscht)</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Commands for the selected words</source>
        <translation>Befehle für die ausgewählten Wörter</translation>
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
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Literaturangaben</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>&amp;Reset this section</source>
        <translation>Diesen Abschnitt &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Every choice is applied and saved at once.</source>
        <translation>Jede Einstellung wird sofort angewendet und gespeichert.</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Check that the licence of each review lets you pass it on. Everybody who has the file can read all of it.</source>
        <translation>Prüfen Sie, ob die Lizenz jedes Reviews die Weitergabe erlaubt. Wer die Datei hat, kann alles darin lesen.</translation>
    </message>
    <message numerus="yes">
        <source>Include my &amp;labels of contextual factors (%n)</source>
        <translation>
            <numerusform>Mein &amp;Label für Kontextfaktoren einschließen (%Ln)</numerusform>
            <numerusform>Meine &amp;Labels für Kontextfaktoren einschließen (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Include my &amp;notes (%n)</source>
        <translation>
            <numerusform>Meine &amp;Notiz einschließen (%Ln)</numerusform>
            <numerusform>Meine &amp;Notizen einschließen (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Include the &amp;citations attached (%n)</source>
        <translation>
            <numerusform>Die angefügte Literatur&amp;angabe einschließen (%Ln)</numerusform>
            <numerusform>Die angefügten Literatur&amp;angaben einschließen (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>One file that opens in any browser, also without a network. In it: the themes as you read them, the map, the contextual factors, a search, and the source and licence of each review.</source>
        <translation>Eine einzige Datei, die sich in jedem Browser öffnen lässt, auch ohne Netz. Darin sind: die Themen, wie Sie sie lesen, die Karte, die Kontextfaktoren, eine Suche sowie Quelle und Lizenz jedes Reviews.</translation>
    </message>
    <message>
        <source>Reviews in the page</source>
        <translation>Reviews in der Seite</translation>
    </message>
    <message>
        <source>Share as a web page</source>
        <translation>Als Webseite teilen</translation>
    </message>
    <message>
        <source>Size: being determined…</source>
        <translation>Größe: wird ermittelt…</translation>
    </message>
    <message>
        <source>Size: {size}</source>
        <translation>Größe: {size}</translation>
    </message>
    <message>
        <source>Tick at least one review.</source>
        <translation>Haken Sie mindestens ein Review an.</translation>
    </message>
    <message>
        <source>licence not stated</source>
        <translation>Lizenz nicht angegeben</translation>
    </message>
    <message>
        <source>{review} (licence: {licence})</source>
        <translation>{review} (Lizenz: {licence})</translation>
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
        <translation>Eine Barriere ist</translation>
    </message>
    <message>
        <source>An enabler is</source>
        <translation>Ein Förderfaktor ist</translation>
    </message>
    <message>
        <source>Barriers begin with</source>
        <translation>Barrieren beginnen mit</translation>
    </message>
    <message>
        <source>Both begin with</source>
        <translation>Beides beginnt mit</translation>
    </message>
    <message>
        <source>Both is</source>
        <translation>Beides ist</translation>
    </message>
    <message>
        <source>Enablers begin with</source>
        <translation>Förderfaktoren beginnen mit</translation>
    </message>
    <message>
        <source>Not a sign is</source>
        <translation>Kein Vorzeichen ist</translation>
    </message>
    <message>
        <source>Only mentioned is</source>
        <translation>Nur erwähnt ist</translation>
    </message>
    <message>
        <source>Words that are not a sign</source>
        <translation>Wörter, die kein Vorzeichen sind</translation>
    </message>
    <message>
        <source>Words that mark a barrier</source>
        <translation>Wörter, die eine Barriere kennzeichnen</translation>
    </message>
    <message>
        <source>Words that mark an enabler</source>
        <translation>Wörter, die einen Förderfaktor kennzeichnen</translation>
    </message>
    <message>
        <source>Words that mark both</source>
        <translation>Wörter, die beides kennzeichnen</translation>
    </message>
</context>
<context>
    <name>SiteDelegate</name>
    <message>
        <source>Why? In your own words</source>
        <translation>Warum? In Ihren eigenen Worten</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>Ihre Begründung</translation>
    </message>
</context>
<context>
    <name>SiteEditing</name>
    <message>
        <source>Mark the factor first; then write why.</source>
        <translation>Kennzeichnen Sie zuerst den Faktor, und schreiben Sie dann, warum.</translation>
    </message>
    <message>
        <source>New site</source>
        <translation>Neuer Standort</translation>
    </message>
    <message>
        <source>Rename site</source>
        <translation>Standort umbenennen</translation>
    </message>
    <message>
        <source>The site “{name}” was deleted with its marks.</source>
        <translation>Der Standort „{name}“ wurde mit seinen Kennzeichnungen gelöscht.</translation>
    </message>
    <message>
        <source>This factor is not marked.</source>
        <translation>Dieser Faktor ist nicht gekennzeichnet.</translation>
    </message>
    <message>
        <source>delete site “{name}”</source>
        <translation>Standort „{name}“ löschen</translation>
    </message>
    <message>
        <source>mark “{factor}” {mark}</source>
        <translation>„{factor}“ als {mark} kennzeichnen</translation>
    </message>
    <message>
        <source>new site “{name}”</source>
        <translation>Standort „{name}“ anlegen</translation>
    </message>
    <message>
        <source>reason at “{factor}”</source>
        <translation>Begründung zu „{factor}“ ändern</translation>
    </message>
    <message>
        <source>remove the mark of “{factor}”</source>
        <translation>Kennzeichnung von „{factor}“ entfernen</translation>
    </message>
    <message>
        <source>rename site “{name}”</source>
        <translation>Standort „{name}“ umbenennen</translation>
    </message>
</context>
<context>
    <name>SiteModel</name>
    <message>
        <source>Absent</source>
        <translation>Nicht vorhanden</translation>
    </message>
    <message>
        <source>Contextual factor</source>
        <translation>Kontextfaktor</translation>
    </message>
    <message>
        <source>Not relevant</source>
        <translation>Nicht relevant</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>your mark: {mark}</source>
        <translation>Ihre Kennzeichnung: {mark}</translation>
    </message>
    <message>
        <source>your reason: {reason}</source>
        <translation>Ihre Begründung: {reason}</translation>
    </message>
</context>
<context>
    <name>SiteNameDialog</name>
    <message>
        <source>For example a ward, a hospital or a region</source>
        <translation>Zum Beispiel eine Station, ein Krankenhaus oder eine Region</translation>
    </message>
    <message>
        <source>Name of the site:</source>
        <translation>Name des Standorts:</translation>
    </message>
</context>
<context>
    <name>SitePage</name>
    <message>
        <source>All factors</source>
        <translation>Alle Faktoren</translation>
    </message>
    <message>
        <source>My site</source>
        <translation>Mein Standort</translation>
    </message>
    <message>
        <source>Name a place you plan for. Then say of each factor whether it is there.</source>
        <translation>Nennen Sie einen Ort, für den Sie planen. Geben Sie dann für jeden Faktor an, ob er dort vorhanden ist.</translation>
    </message>
    <message>
        <source>New site</source>
        <translation>Neuer Standort</translation>
    </message>
    <message>
        <source>Rename or delete the site</source>
        <translation>Standort umbenennen oder löschen</translation>
    </message>
    <message>
        <source>Show: {factors}</source>
        <translation>Anzeigen: {factors}</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Sites side by side</source>
        <translation>Standorte nebeneinander</translation>
    </message>
    <message>
        <source>Which factors are listed</source>
        <translation>Welche Faktoren aufgelistet werden</translation>
    </message>
    <message>
        <source>Your judgement of your site. The words of factors are the review&apos;s; marks and reasons are yours.</source>
        <translation>Ihre Einschätzung Ihres Standorts. Der Wortlaut der Faktoren stammt aus dem Review; Kennzeichnungen und Begründungen sind Ihre.</translation>
    </message>
</context>
<context>
    <name>SitePlan</name>
    <message numerus="yes">
        <source>%n more factors are in the saved sheet.</source>
        <translation>
            <numerusform>%Ln weiterer Faktor steht im gespeicherten Blatt.</numerusform>
            <numerusform>%Ln weitere Faktoren stehen im gespeicherten Blatt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more themes are in the table (T).</source>
        <translation>
            <numerusform>%Ln weiteres Thema steht in der Tabelle (T).</numerusform>
            <numerusform>%Ln weitere Themen stehen in der Tabelle (T).</numerusform>
        </translation>
    </message>
    <message>
        <source>It fills itself from your marks and reasons.</source>
        <translation>Es füllt sich aus Ihren Kennzeichnungen und Begründungen.</translation>
    </message>
    <message>
        <source>Planning sheet</source>
        <translation>Planungsblatt</translation>
    </message>
    <message>
        <source>Theme by theme</source>
        <translation>Thema für Thema</translation>
    </message>
    <message>
        <source>Theme by theme, and the planning sheet</source>
        <translation>Thema für Thema, und das Planungsblatt</translation>
    </message>
</context>
<context>
    <name>SiteScope</name>
    <message numerus="yes">
        <source>%n ticked themes</source>
        <translation>
            <numerusform>%Ln angehaktes Thema</numerusform>
            <numerusform>%Ln angehakte Themen</numerusform>
        </translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Alle Themen</translation>
    </message>
    <message>
        <source>{review}, Table {number}</source>
        <translation>{review}, Tabelle {number}</translation>
    </message>
</context>
<context>
    <name>SiteSheet</name>
    <message>
        <source>As &amp;Markdown…</source>
        <translation>Als &amp;Markdown…</translation>
    </message>
    <message>
        <source>As a &amp;Word document…</source>
        <translation>Als &amp;Word-Dokument…</translation>
    </message>
    <message>
        <source>As a wor&amp;kbook…</source>
        <translation>Als &amp;Arbeitsmappe…</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Save the planning sheet</source>
        <translation>Planungsblatt speichern</translation>
    </message>
    <message>
        <source>The planning sheet was copied.</source>
        <translation>Das Planungsblatt wurde kopiert.</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Word-Dokument (*.docx)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>{file} saved.</source>
        <translation>{file} gespeichert.</translation>
    </message>
</context>
<context>
    <name>SiteSide</name>
    <message>
        <source>Copy the planning sheet</source>
        <translation>Planungsblatt kopieren</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planung</translation>
    </message>
    <message>
        <source>Print the planning sheet</source>
        <translation>Planungsblatt drucken</translation>
    </message>
    <message>
        <source>Save the planning sheet</source>
        <translation>Planungsblatt speichern</translation>
    </message>
</context>
<context>
    <name>SiteTab</name>
    <message>
        <source>&amp;Delete site</source>
        <translation>Standort &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Rename site…</source>
        <translation>Standort &amp;umbenennen…</translation>
    </message>
    <message>
        <source>Choose a factor first.</source>
        <translation>Wählen Sie zuerst einen Faktor.</translation>
    </message>
    <message>
        <source>None of the factors of the chosen themes is so. Choose “All factors” above to see them.</source>
        <translation>Auf keinen Faktor der ausgewählten Themen trifft das zu. Wählen Sie oben „Alle Faktoren“, um alle zu sehen.</translation>
    </message>
    <message>
        <source>The chosen themes have no contextual factors. Choose or tick other themes in the tree.</source>
        <translation>Die ausgewählten Themen haben keine Kontextfaktoren. Wählen Sie im Baum andere Themen aus, oder haken Sie andere an.</translation>
    </message>
    <message>
        <source>The factor was copied with your mark.</source>
        <translation>Der Faktor wurde mit Ihrer Kennzeichnung kopiert.</translation>
    </message>
    <message>
        <source>The planning sheet of a site fills itself from your marks.</source>
        <translation>Das Planungsblatt eines Standorts füllt sich aus Ihren Kennzeichnungen.</translation>
    </message>
</context>
<context>
    <name>SiteView</name>
    <message>
        <source>Contextual factors at the site</source>
        <translation>Kontextfaktoren am Standort</translation>
    </message>
</context>
<context>
    <name>SourceCopying</name>
    <message>
        <source>({review}, Table {number}, “{theme}”)</source>
        <translation>({review}, Tabelle {number}, „{theme}“)</translation>
    </message>
    <message>
        <source>({review}, “{theme}”)</source>
        <translation>({review}, „{theme}“)</translation>
    </message>
    <message>
        <source>Copied with the source.</source>
        <translation>Mit der Quelle kopiert.</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Lizenz: {licence}</translation>
    </message>
    <message>
        <source>Show a theme, a table, a review or the library first, then copy it with its source.</source>
        <translation>Zeigen Sie zuerst ein Thema, eine Tabelle, ein Review oder die Bibliothek an, und kopieren Sie dies dann mit der Quelle.</translation>
    </message>
    <message>
        <source>Table {number}: {title}</source>
        <translation>Tabelle {number}: {title}</translation>
    </message>
</context>
<context>
    <name>SourceLines</name>
    <message>
        <source>Drawn with QIC Browser from the table; its words and grades are unchanged.</source>
        <translation>Mit QIC Browser aus der Tabelle gezeichnet; Wortlaut und Stufen sind unverändert.</translation>
    </message>
    <message>
        <source>{review}, Table {number}</source>
        <translation>{review}, Tabelle {number}</translation>
    </message>
</context>
<context>
    <name>SpokenRows</name>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%Ln Notiz</numerusform>
            <numerusform>%Ln Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n studies</source>
        <translation>
            <numerusform>%Ln Studie</numerusform>
            <numerusform>%Ln Studien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <translation>
            <numerusform>%Ln Thema</numerusform>
            <numerusform>%Ln Themen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reference {number}</source>
        <translation>Referenz {number}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>partly ticked</source>
        <translation>teilweise angehakt</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>angehakt</translation>
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
        <translation>&amp;Stern dieses Themas entfernen</translation>
    </message>
    <message>
        <source>Remove the star of th&amp;is reference</source>
        <translation>Stern d&amp;ieser Referenz entfernen</translation>
    </message>
    <message>
        <source>Select a theme or a reference first, then star it.</source>
        <translation>Wählen Sie zuerst ein Thema oder eine Referenz, und setzen Sie dann den Stern.</translation>
    </message>
    <message>
        <source>add star</source>
        <translation>Stern hinzufügen</translation>
    </message>
    <message>
        <source>remove star</source>
        <translation>Stern entfernen</translation>
    </message>
</context>
<context>
    <name>StatementDialog</name>
    <message>
        <source>&amp;Studies and grades</source>
        <translation>&amp;Studien und Stufen</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Als &amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;formatted text</source>
        <translation>Als &amp;formatierten Text kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>Passages of the statement</source>
        <translation>Passagen der Aussage</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>The statement was copied as Markdown.</source>
        <translation>Die Aussage wurde als Markdown kopiert.</translation>
    </message>
    <message>
        <source>The statement was copied as text.</source>
        <translation>Die Aussage wurde als Text kopiert.</translation>
    </message>
    <message>
        <source>The statement was copied.</source>
        <translation>Die Aussage wurde kopiert.</translation>
    </message>
</context>
<context>
    <name>Statements</name>
    <message>
        <source>Choose a theme first: the statement is made of its passages.</source>
        <translation>Wählen Sie zuerst ein Thema: Die Aussage wird aus seinen Passagen gebildet.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n appraisals</source>
        <translation>
            <numerusform>%Ln Bewertung</numerusform>
            <numerusform>%Ln Bewertungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes saved</source>
        <translation>
            <numerusform>%Ln Notiz gespeichert</numerusform>
            <numerusform>%Ln Notizen gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes, saved</source>
        <translation>
            <numerusform>%Ln Notiz, gespeichert</numerusform>
            <numerusform>%Ln Notizen, gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n references</source>
        <translation>
            <numerusform>%Ln Referenz</numerusform>
            <numerusform>%Ln Referenzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stars</source>
        <translation>
            <numerusform>%Ln Stern</numerusform>
            <numerusform>%Ln Sterne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <translation>
            <numerusform>%Ln Thema</numerusform>
            <numerusform>%Ln Themen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes ticked</source>
        <translation>
            <numerusform>%Ln Thema angehakt</numerusform>
            <numerusform>%Ln Themen angehakt</numerusform>
        </translation>
    </message>
    <message>
        <source>An appraisal is one grade that a review gives one study in one theme; a study can have several.</source>
        <translation>Eine Bewertung ist eine Stufe, die ein Review einer Studie in einem Thema gibt; eine Studie kann mehrere haben.</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Noch keine Notizen</translation>
    </message>
    <message>
        <source>Notes cannot be read now</source>
        <translation>Notizen können jetzt nicht gelesen werden</translation>
    </message>
    <message>
        <source>Ticked themes are exported; if none is ticked, all themes are.</source>
        <translation>Angehakte Themen werden exportiert; ist keines angehakt, werden es alle.</translation>
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
            <numerusform>%Ln weiteres Thema steht in der Tabelle dahinter (T).</numerusform>
            <numerusform>%Ln weitere Themen stehen in der Tabelle dahinter (T).</numerusform>
        </translation>
    </message>
    <message>
        <source>All themes, each study once</source>
        <translation>Alle Themen, jede Studie einmal</translation>
    </message>
    <message>
        <source>Studies by stream and grade</source>
        <translation>Studien nach Strang und Stufe</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
</context>
<context>
    <name>TableChoice</name>
    <message>
        <source>Table of the review</source>
        <translation>Tabelle des Reviews</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>Tabelle {number}</translation>
    </message>
    <message>
        <source>Table {number}: {title}</source>
        <translation>Tabelle {number}: {title}</translation>
    </message>
</context>
<context>
    <name>TableChooser</name>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%Ln Spalte</numerusform>
            <numerusform>%Ln Spalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes under the table</source>
        <translation>
            <numerusform>%Ln Anmerkung unter der Tabelle</numerusform>
            <numerusform>%Ln Anmerkungen unter der Tabelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables in this file</source>
        <translation>
            <numerusform>%Ln Tabelle in dieser Datei</numerusform>
            <numerusform>%Ln Tabellen in dieser Datei</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by words in a table</source>
        <translation>Nach Wörtern in einer Tabelle filtern</translation>
    </message>
    <message>
        <source>Filter the tables</source>
        <translation>Tabellen filtern</translation>
    </message>
    <message>
        <source>Import several tables together: tick them, with the space bar or the mouse</source>
        <translation>Mehrere Tabellen zusammen importieren: mit der Leertaste oder der Maus anhaken</translation>
    </message>
    <message>
        <source>Probably not a data table</source>
        <translation>Wahrscheinlich keine Datentabelle</translation>
    </message>
    <message>
        <source>Show menus and banners too</source>
        <translation>Auch Menüs und Banner anzeigen</translation>
    </message>
    <message>
        <source>Tables of the file</source>
        <translation>Tabellen der Datei</translation>
    </message>
    <message>
        <source>Up and Down show a table at once, Enter chooses it, Escape returns.</source>
        <translation>Die Pfeiltasten Hoch und Herunter zeigen eine Tabelle sofort an, Eingabe wählt sie, Esc kehrt zurück.</translation>
    </message>
    <message>
        <source>ticked: {table}</source>
        <translation>angehakt: {table}</translation>
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
        <translation>Bezeichnung der Tabelle</translation>
    </message>
    <message>
        <source>Stream of the column “{heading}”</source>
        <translation>Strang der Spalte „{heading}“</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Stränge</translation>
    </message>
    <message>
        <source>Title of the table</source>
        <translation>Titel der Tabelle</translation>
    </message>
</context>
<context>
    <name>TableImports</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the review {review}?</source>
        <translation>Das Review {review} entfernen?</translation>
    </message>
    <message>
        <source>Your notes on it stay as unplaced notes. They return to their places if you import it again.</source>
        <translation>Ihre Notizen dazu bleiben als verwaiste Notizen erhalten. Sie kehren an ihren Platz zurück, wenn Sie es wieder importieren.</translation>
    </message>
    <message>
        <source>import reviews</source>
        <translation>Reviews importieren</translation>
    </message>
    <message>
        <source>import table</source>
        <translation>Tabelle importieren</translation>
    </message>
    <message>
        <source>remove review</source>
        <translation>Review entfernen</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>A table without a title</source>
        <translation>Eine Tabelle ohne Titel</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <source>Last rows</source>
        <translation>Letzte Zeilen</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Lizenz: {licence}</translation>
    </message>
    <message>
        <source>Next rows</source>
        <translation>Nächste Zeilen</translation>
    </message>
    <message>
        <source>No contextual factors in this table.</source>
        <translation>Keine Kontextfaktoren in dieser Tabelle.</translation>
    </message>
    <message>
        <source>No grades in this table.</source>
        <translation>Keine Stufen in dieser Tabelle.</translation>
    </message>
    <message>
        <source>No mechanisms in this table.</source>
        <translation>Keine Mechanismen in dieser Tabelle.</translation>
    </message>
    <message>
        <source>No outcomes in this table.</source>
        <translation>Keine Outcomes in dieser Tabelle.</translation>
    </message>
    <message>
        <source>No references in this table.</source>
        <translation>Keine Referenzen in dieser Tabelle.</translation>
    </message>
    <message>
        <source>Notes to the table</source>
        <translation>Anmerkungen zur Tabelle</translation>
    </message>
    <message>
        <source>Previous rows</source>
        <translation>Vorherige Zeilen</translation>
    </message>
    <message>
        <source>Rows as published</source>
        <translation>Zeilen wie veröffentlicht</translation>
    </message>
    <message>
        <source>Rows {first}–{last} of {all}</source>
        <translation>Zeilen {first}–{last} von {all}</translation>
    </message>
    <message>
        <source>Table {label}</source>
        <translation>Tabelle {label}</translation>
    </message>
    <message>
        <source>Table {label} · {title}</source>
        <translation>Tabelle {label} · {title}</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Notes {count}</source>
        <translation>Notizen {count}</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
</context>
<context>
    <name>TagEntryLine</name>
    <message>
        <source>Tags to add to the selected notes:</source>
        <translation>Schlagwörter für die ausgewählten Notizen:</translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>Separated by commas</source>
        <translation>Durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
</context>
<context>
    <name>TagList</name>
    <message>
        <source>Tags in use</source>
        <translation>Verwendete Schlagwörter</translation>
    </message>
</context>
<context>
    <name>TagModel</name>
    <message>
        <source>Click or Enter: only notes with this tag</source>
        <translation>Klick oder Eingabe: nur Notizen mit diesem Schlagwort</translation>
    </message>
    <message>
        <source>Ctrl+click or Ctrl+Enter: also with this tag</source>
        <translation>Strg+Klick oder Strg+Eingabe: auch mit diesem Schlagwort</translation>
    </message>
    <message>
        <source>F2: rename everywhere; Delete: remove everywhere</source>
        <translation>F2: überall umbenennen; Entf: überall entfernen</translation>
    </message>
    <message>
        <source>Notes with the tag</source>
        <translation>Notizen mit diesem Schlagwort</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
</context>
<context>
    <name>TakeAway</name>
    <message>
        <source>As a &amp;drawing (SVG)…</source>
        <translation>Als &amp;Zeichnung (SVG)…</translation>
    </message>
    <message>
        <source>As a &amp;picture (PNG)…</source>
        <translation>Als &amp;Bild (PNG)…</translation>
    </message>
    <message>
        <source>As a &amp;table (CSV)…</source>
        <translation>Als &amp;Tabelle (CSV)…</translation>
    </message>
    <message>
        <source>As a table (T)</source>
        <translation>Als Tabelle (T)</translation>
    </message>
    <message>
        <source>Copied: the picture, and its table as text.</source>
        <translation>Kopiert: das Bild und seine Tabelle als Text.</translation>
    </message>
    <message>
        <source>Copied: the table as text.</source>
        <translation>Kopiert: die Tabelle als Text.</translation>
    </message>
    <message>
        <source>Copy the picture and its table</source>
        <translation>Das Bild und seine Tabelle kopieren</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>{file} saved.</source>
        <translation>{file} gespeichert.</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>A grade: the review&apos;s own label for the quality of a study&apos;s evidence. An order, not a score.</source>
        <translation>Eine Stufe: die Bezeichnung, die das Review selbst für die Qualität der Evidenz einer Studie verwendet. Eine Reihenfolge, keine Punktzahl.</translation>
    </message>
    <message>
        <source>A stream: a kind of study design, as the source table names it.</source>
        <translation>Ein Strang: eine Art von Studiendesign, wie die Quelltabelle sie nennt.</translation>
    </message>
    <message>
        <source>Circumstances in which the mechanisms work, or do not.</source>
        <translation>Umstände, unter denen die Mechanismen wirken oder nicht.</translation>
    </message>
    <message>
        <source>How far the review trusts each study that the theme rests on. A row per stream, a column per grade; the program never adds grades up.</source>
        <translation>Wie weit das Review jeder Studie vertraut, auf der das Thema beruht. Eine Zeile je Strang, eine Spalte je Stufe; das Programm zählt Stufen nie zusammen.</translation>
    </message>
    <message>
        <source>How many different studies are cited in this row.</source>
        <translation>Wie viele verschiedene Studien in dieser Zeile zitiert werden.</translation>
    </message>
    <message>
        <source>What changes in how people think and act, by which the component has an effect.</source>
        <translation>Was sich im Denken und Handeln der Menschen ändert und wodurch die Komponente eine Wirkung hat.</translation>
    </message>
    <message>
        <source>What helps the mechanisms to work.</source>
        <translation>Was dazu beiträgt, dass die Mechanismen wirken.</translation>
    </message>
    <message>
        <source>What hinders the mechanisms from working.</source>
        <translation>Was die Mechanismen daran hindert zu wirken.</translation>
    </message>
    <message>
        <source>What the collaborative does: the part of it that sets the mechanisms off.</source>
        <translation>Was das Collaborative tut: der Teil davon, der die Mechanismen auslöst.</translation>
    </message>
    <message>
        <source>What the mechanisms lead to, as the review states it.</source>
        <translation>Wozu die Mechanismen führen, wie das Review es nennt.</translation>
    </message>
</context>
<context>
    <name>TextExportDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
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
        <translation>Anfang eines Titels</translation>
    </message>
    <message>
        <source>Theme to add</source>
        <translation>Hinzuzufügendes Thema</translation>
    </message>
</context>
<context>
    <name>ThemeModel</name>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>N</source>
        <comment>the number of studies</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Studien</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>Tabelle {number}</translation>
    </message>
    <message>
        <source>Table {number}: {title}</source>
        <translation>Tabelle {number}: {title}</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Themes {first}–{last} of {all}</source>
        <translation>Themen {first}–{last} von {all}</translation>
    </message>
    <message>
        <source>Without a group</source>
        <translation>Ohne Gruppe</translation>
    </message>
    <message>
        <source>Without a subgroup</source>
        <translation>Ohne Untergruppe</translation>
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
            <numerusform>%Ln Studie</numerusform>
            <numerusform>%Ln Studien</numerusform>
        </translation>
    </message>
    <message>
        <source>(blank in the source)</source>
        <translation>(in der Quelle leer)</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>Barrieren</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Corrected by the reader to an empty cell</source>
        <translation>Beim Import zu einer leeren Zelle korrigiert</translation>
    </message>
    <message>
        <source>Corrected by the reader: </source>
        <translation>Beim Import korrigiert: </translation>
    </message>
    <message>
        <source>Enablers</source>
        <translation>Förderfaktoren</translation>
    </message>
    <message>
        <source>Enablers and barriers</source>
        <translation>Förderfaktoren und Barrieren</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Wie es wirkt</translation>
    </message>
    <message>
        <source>In what context</source>
        <translation>In welchem Kontext</translation>
    </message>
    <message>
        <source>Mechanisms of change</source>
        <translation>Mechanismen der Veränderung</translation>
    </message>
    <message>
        <source>None stated.</source>
        <translation>Nichts genannt.</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>Nicht eingestuft</translation>
    </message>
    <message>
        <source>Notes to the table</source>
        <translation>Anmerkungen zur Tabelle</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Printed numbers</source>
        <translation>Gedruckte Zahlen</translation>
    </message>
    <message>
        <source>QIC component</source>
        <translation>QIC-Komponente</translation>
    </message>
    <message>
        <source>Quality of evidence</source>
        <translation>Qualität der Evidenz</translation>
    </message>
    <message>
        <source>Quality of the study</source>
        <translation>Qualität der Studie</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referenzen</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>Select a theme on the left to read it.</source>
        <translation>Wählen Sie links ein Thema, um es zu lesen.</translation>
    </message>
    <message>
        <source>Source row, as published</source>
        <translation>Quellzeile, wie veröffentlicht</translation>
    </message>
    <message>
        <source>Star this theme</source>
        <translation>Thema mit Stern versehen</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Studien</translation>
    </message>
    <message>
        <source>The source gives no rating.</source>
        <translation>Die Quelle gibt keine Beurteilung an.</translation>
    </message>
    <message>
        <source>The source prints no number.</source>
        <translation>Die Quelle druckt keine Zahl.</translation>
    </message>
    <message>
        <source>The source states no component.</source>
        <translation>Die Quelle nennt keine Komponente.</translation>
    </message>
    <message>
        <source>The source states no finding.</source>
        <translation>Die Quelle nennt keinen Befund.</translation>
    </message>
    <message>
        <source>The source states no mechanism.</source>
        <translation>Die Quelle nennt keinen Mechanismus.</translation>
    </message>
    <message>
        <source>The source states no outcome.</source>
        <translation>Die Quelle nennt kein Outcome.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Write a note on this theme</source>
        <translation>Eine Notiz zu diesem Thema schreiben</translation>
    </message>
    <message>
        <source>against</source>
        <translation>dagegen</translation>
    </message>
    <message>
        <source>for</source>
        <translation>dafür</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>{review}, Table {number}</source>
        <translation>{review}, Tabelle {number}</translation>
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
            <numerusform>%Ln Referenz</numerusform>
            <numerusform>%Ln Referenzen</numerusform>
        </translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(kein Titel)</translation>
    </message>
    <message>
        <source>Every word is as in the source; the row as printed is stored with the theme.</source>
        <translation>Jedes Wort ist wie in der Quelle; die gedruckte Zeile wird mit dem Thema gespeichert.</translation>
    </message>
    <message>
        <source>Grades of the rows</source>
        <translation>Stufen der Zeilen</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Wie es wirkt</translation>
    </message>
    <message>
        <source>In what context</source>
        <translation>In welchem Kontext</translation>
    </message>
    <message>
        <source>No theme is read. Choose which column holds the themes.</source>
        <translation>Kein Thema gelesen. Wählen Sie, welche Spalte die Themen enthält.</translation>
    </message>
    <message>
        <source>None stated.</source>
        <translation>Nichts genannt.</translation>
    </message>
    <message>
        <source>Quality of evidence</source>
        <translation>Qualität der Evidenz</translation>
    </message>
    <message>
        <source>Stored as printed</source>
        <translation>Gespeichert wie gedruckt</translation>
    </message>
    <message>
        <source>Theme as read</source>
        <translation>Thema, wie gelesen</translation>
    </message>
    <message>
        <source>This theme is long: the first {number} statements and lists of references are shown here.</source>
        <translation>Dieses Thema ist lang: Angezeigt werden die ersten {number} Aussagen und Listen von Referenzen.</translation>
    </message>
</context>
<context>
    <name>ThemeTree</name>
    <message>
        <source>Themes</source>
        <translation>Themen</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>List the tables in the file</source>
        <translation>Die Tabellen der Datei auflisten</translation>
    </message>
    <message>
        <source>No table</source>
        <translation>Keine Tabelle</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>Open another file</source>
        <translation>Andere Datei öffnen</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>Tabelle einfügen</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Eingefügte Tabelle</translation>
    </message>
    <message>
        <source>Show the theme as it will read, the review&apos;s details and the references</source>
        <translation>Das Thema, wie es nach dem Import zu lesen ist, die Angaben zum Review und die Referenzen anzeigen</translation>
    </message>
    <message>
        <source>Theme and details</source>
        <translation>Thema und Angaben</translation>
    </message>
    <message>
        <source>{name} · {form}</source>
        <translation>{name} · {form}</translation>
    </message>
    <message>
        <source>{number} of {total} · {name}</source>
        <comment>the number of a table, and its name</comment>
        <translation>{number} von {total} · {name}</translation>
    </message>
</context>
<context>
    <name>UndoActions</name>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>&amp;Wiederholen: {step}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>&amp;Rückgängig: {step}</translation>
    </message>
    <message>
        <source>Redone: {step}</source>
        <translation>Wiederholt: {step}</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Rückgängig gemacht: {step}</translation>
    </message>
</context>
<context>
    <name>UndoHistory</name>
    <message numerus="yes">
        <source>Saving %n changes…</source>
        <translation>
            <numerusform>%Ln Änderung wird gespeichert…</numerusform>
            <numerusform>%Ln Änderungen werden gespeichert…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoNavigation</name>
    <message>
        <source>Renamed to “{name}”</source>
        <translation>Umbenannt in „{name}“</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>Auf Standard zurückgesetzt</translation>
    </message>
</context>
<context>
    <name>UnsavedNote</name>
    <message>
        <source>If you stay, the note is saved as soon as possible. You can also save it to a text file.</source>
        <translation>Wenn Sie bleiben, wird die Notiz so bald wie möglich gespeichert. Sie können sie auch in einer Textdatei speichern.</translation>
    </message>
    <message>
        <source>Quit without saving</source>
        <translation>Beenden ohne Speichern</translation>
    </message>
    <message>
        <source>Quit without saving the note you are writing?</source>
        <translation>Beenden, ohne die Notiz zu speichern, die Sie gerade schreiben?</translation>
    </message>
    <message>
        <source>Save the note to a file</source>
        <translation>Notiz in einer Datei speichern</translation>
    </message>
    <message>
        <source>Save to a file and quit…</source>
        <translation>In einer Datei speichern und beenden…</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
</context>
<context>
    <name>WhatCountsModel</name>
    <message numerus="yes">
        <source>%n appraisals</source>
        <translation>
            <numerusform>%Ln Bewertung</numerusform>
            <numerusform>%Ln Bewertungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <translation>
            <numerusform>%Ln Thema</numerusform>
            <numerusform>%Ln Themen</numerusform>
        </translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Ref.</source>
        <translation>Ref.</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Stränge</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Studien</translation>
    </message>
    <message>
        <source>Study {label}</source>
        <translation>Studie {label}</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>by its grade</source>
        <translation>wegen ihrer Stufe</translation>
    </message>
    <message>
        <source>by its stream</source>
        <translation>wegen ihres Strangs</translation>
    </message>
    <message>
        <source>by stream and grade</source>
        <translation>wegen Strang und Stufe</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>zählt</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>zählt nicht</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
</context>
<context>
    <name>WhatCountsView</name>
    <message>
        <source>What counts</source>
        <translation>Was zählt</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>Deleted “{name}”. Edit &gt; Undo brings it back.</source>
        <translation>„{name}“ gelöscht. Bearbeiten &gt; Rückgängig holt es zurück.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rename the scenario</source>
        <translation>Szenario umbenennen</translation>
    </message>
    <message>
        <source>Save as a scenario</source>
        <translation>Als Szenario speichern</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Gespeichert als „{name}“.</translation>
    </message>
    <message>
        <source>The reader&apos;s choice of what counts, not saved as a scenario</source>
        <translation>Eigene Auswahl dessen, was zählt, nicht als Szenario gespeichert</translation>
    </message>
    <message>
        <source>The reader&apos;s scenario “{name}”</source>
        <translation>Eigenes Szenario „{name}“</translation>
    </message>
    <message>
        <source>Without {names}</source>
        <translation>Ohne {names}</translation>
    </message>
    <message>
        <source>delete scenario “{name}”</source>
        <translation>Szenario „{name}“ löschen</translation>
    </message>
    <message>
        <source>rename scenario “{name}”</source>
        <translation>Szenario „{name}“ umbenennen</translation>
    </message>
    <message>
        <source>save scenario “{name}”</source>
        <translation>Szenario „{name}“ speichern</translation>
    </message>
    <message>
        <source>{counts}. One study or none: {themes}</source>
        <translation>{counts}. Eine Studie oder keine: {themes}</translation>
    </message>
</context>
<context>
    <name>WhatIfModel</name>
    <message>
        <source>Cited</source>
        <translation>Zitiert</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Übrig</translation>
    </message>
    <message>
        <source>Studies by stream</source>
        <translation>Studien nach Strang</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
</context>
<context>
    <name>WhatIfPage</name>
    <message>
        <source>&amp;My scenario</source>
        <translation>&amp;Mein Szenario</translation>
    </message>
    <message>
        <source>Count everything</source>
        <translation>Alles zählen</translation>
    </message>
    <message>
        <source>My scenarios</source>
        <translation>Meine Szenarien</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Studies left for each theme. Underlined: one study or none. Nothing is weighed: these are counts.</source>
        <translation>Übrige Studien je Thema. Unterstrichen: eine Studie oder keine. Nichts wird gewichtet, nur gezählt.</translation>
    </message>
</context>
<context>
    <name>WhatIfSide</name>
    <message>
        <source>A scenario is yours. It changes no word of the review, no export and no other tab.</source>
        <translation>Ein Szenario gehört Ihnen. Es ändert kein Wort des Reviews, keinen Export und keinen anderen Tab.</translation>
    </message>
    <message>
        <source>All studies</source>
        <translation>Alle Studien</translation>
    </message>
    <message>
        <source>No study</source>
        <translation>Keine Studie</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Was zählt</translation>
    </message>
</context>
<context>
    <name>WhatIfView</name>
    <message>
        <source>What is left of each theme</source>
        <translation>Was von jedem Thema übrig bleibt</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>Finish what is open first: another language builds the windows anew.</source>
        <translation>Beenden Sie zuerst, was geöffnet ist: Eine andere Sprache baut die Fenster neu auf.</translation>
    </message>
</context>
<context>
    <name>_CellDelegate</name>
    <message>
        <source>blank</source>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>_Chip</name>
    <message>
        <source>Remove {theme} from the comparison</source>
        <translation>{theme} aus dem Vergleich entfernen</translation>
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
        <translation>Name der Suche</translation>
    </message>
</context>
<context>
    <name>_Tree</name>
    <message>
        <source>Searches</source>
        <translation>Suchen</translation>
    </message>
</context>
</TS>
