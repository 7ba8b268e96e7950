"""Analyses of the evidence: what is counted, and what is said about it."""

from qicbrowser.wording.entries import Entry, plural, sentence

MESSAGES: dict[str, Entry] = {
    # The map:
    "count-studies": plural("%n studies", "", "%n study"),
    "count-appraisals": plural("%n appraisals", "", "%n appraisal"),
    "grade-and-direction": sentence("{grade} ({direction})", "a grade, and whether it is for or against the theme"),
    "key-of-reference": sentence("{key} is a reference."),
    "listed": sentence("{texts}", "an enumeration"),
    "map-summary": sentence("{themes}, {studies}, {appraisals}"),
    "map-without-studies": sentence("This table names no studies, so there is nothing to map."),
    "map-without-themes": sentence("There are no themes to map."),
    "name-a-table": sentence("Several tables are in your library: name one with --table."),
    "name-themes-of-one-table": sentence("Name themes of one table: streams and grades are those of a table."),
    "no-such-source-table": sentence("There is no source table or group {key}."),
    "not-in-that-stream": sentence("not cited in this stream", "of a study that the theme cites in another stream"),
    "passages-heading": sentence("Passages", "Column heading"),
    "quoted-word": sentence("{text}", "a word of the source"),
    "study-heading": sentence("Study", "Column heading"),
    "tables-are": sentence("The tables are: {keys}."),
    "themes-of-several-tables": sentence("These themes are of several tables."),
}
