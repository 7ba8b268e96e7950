"""Importing tables from files of any form; sorted by id."""

from qicbrowser.wording.entries import plural, sentence

MESSAGES = {
    "deletions-left-out": plural(
        "%n passages that were deleted with tracked changes were left out.",
        "",
        "%n passage that was deleted with tracked changes was left out.",
    ),
    "document-parts-not-read": sentence(
        "Some symbols or equations of the document were not read. Compare the cells with the document."
    ),
    "document-too-complex": sentence("The document is too long, or too deeply nested, to be read."),
    "encoding-answered": sentence("The file was read as {encoding}, as you answered."),
    "encoding-assumed": sentence(
        "The file does not say in which encoding it is. It was read as {encoding}. Which of these words are right?"
    ),
    "encoding-does-not-fit": sentence("The file is not text in the encoding {encoding}."),
    "images-in-cells": plural(
        "%n images in the cells were not read. Check whether they say something that the text does not.",
        "",
        "%n image in a cell was not read. Check whether it says something that the text does not.",
    ),
    "import-when-saved": sentence("Import the table once the note is saved."),
    "nested-tables": plural(
        "%n tables inside cells were read as lines of their cells.",
        "",
        "%n table inside a cell was read as lines of its cell.",
    ),
    "note-not-saved": sentence("The note that you are writing could not be saved, so nothing was imported."),
    "page-cut-off": sentence("The page is nested too deeply from line {line} on. What comes after it was not read."),
    "rows-differ": plural(
        "%n rows have fewer cells than the widest row.", "", "%n row has fewer cells than the widest row."
    ),
    "save-table-alone": sentence("Save only the part with the table, and open that."),
    "spans-overlap": plural(
        "%n cells run over others, and were narrowed.", "", "%n cell runs over another one, and was narrowed."
    ),
    "spans-overrun": plural(
        "%n cells run beyond the end of their rows, and were shortened.",
        "",
        "%n cell runs beyond the end of its rows, and was shortened.",
    ),
    "superscripts-lost": sentence(
        "A text file has no superscripts: digits as in “{text}” may be references. A saved web page, a Word file, or"
        " the table copied from one of these and pasted, keeps them."
    ),
    "table-cut-off": sentence("The table is too large. What comes after this place was not read."),
    "tables-of-sub-articles-left-out": plural(
        "%n tables of replies or reviewers' reports were left out.",
        "",
        "%n table of a reply or a reviewer's report was left out.",
    ),
}
