"""Importing tables from files of any form; sorted by id."""

from qicbrowser.wording.entries import plural, sentence

MESSAGES = {
    "archive-damaged": sentence("The file is damaged or was cut off."),
    "archive-too-large": sentence("The contents of the file are too large once they are unpacked."),
    "archive-with-entities": sentence("The file defines XML entities, which Word and Excel do not write."),
    "archive-with-unsafe-names": sentence("The file has parts whose names lead outside it."),
    "choose-table-file": sentence("Choose a web page, JATS, Word, Excel or CSV file with the table."),
    "clipboard-without-table": sentence("The clipboard has no table."),
    "copy-file-again": sentence("Download or copy it again, or open it in its program and save it anew."),
    "copy-table": sentence("Select the whole table in the web page or document, copy it, and paste it here."),
    "deletions-left-out": plural(
        "%n passages that were deleted with tracked changes were left out.",
        "",
        "%n passage that was deleted with tracked changes was left out.",
    ),
    "document-without-table": sentence("This Word document has no table."),
    "empty-columns-dropped": plural("%n empty columns were left out.", "", "%n empty column was left out."),
    "empty-rows-dropped": plural("%n empty rows were left out.", "", "%n empty row was left out."),
    "encoding-assumed": sentence(
        "The file does not name its encoding. It was read as {encoding}: check its accented letters and dashes."
    ),
    "field-missing": sentence("this field is missing", "an error in a recipe"),
    "field-unknown": sentence("this field is not known", "an error in a recipe"),
    "formulas-without-values": plural(
        "%n formulas have no stored value, and their cells were read as empty.",
        "",
        "%n formula has no stored value, and its cell was read as empty.",
    ),
    "hidden-columns-read": plural("%n hidden columns were read.", "", "%n hidden column was read."),
    "hidden-rows-read": plural("%n hidden rows were read.", "", "%n hidden row was read."),
    "hidden-sheets-read": plural("%n hidden sheets were read.", "", "%n hidden sheet was read."),
    "images-in-cells": plural(
        "%n images in the cells were not read. Check whether they say something that the text does not.",
        "",
        "%n image in a cell was not read. Check whether it says something that the text does not.",
    ),
    "jats-unreadable": sentence("{path} is not XML that can be read: line {line}, {reason}"),
    "keep-only-tables": sentence("Save a copy that has only the tables you need, and choose that."),
    "list-expected": sentence("a list is expected here", "in JSON"),
    "list-of-length-expected": plural(
        "a list of %n values is expected here", "in JSON", "a list of %n value is expected here"
    ),
    "macros-ignored": sentence("The file has macros. They were not run."),
    "more-columns-than": plural("more than %n columns", "an error in a recipe", "more than %n column"),
    "more-rows-than": plural("more than %n rows", "an error in a recipe", "more than %n row"),
    "nested-tables": plural(
        "%n tables inside cells were read as lines of their cells.",
        "",
        "%n table inside a cell was read as lines of its cell.",
    ),
    "one-of-expected": sentence("one of these is expected here: {choices}", "an error in a recipe"),
    "one-row-per-line": sentence("The table needs two or more columns. Check that the right file was chosen."),
    "open-page-with-table": sentence(
        "Open a page that shows the table as text, such as the article at PubMed Central, or paste the table."
    ),
    "open-when-complete": sentence("Wait until the other program has saved it, and open it again."),
    "page-cut-off": sentence("The page is nested too deeply from line {line} on. What comes after it was not read."),
    "quotes-do-not-match": sentence("Quotation marks do not match, so they were read as part of the text."),
    "recipe-of-other-version": sentence("The recipe was written by another version of QIC Browser."),
    "recipe-too-large": sentence("The recipe is larger than {most} bytes."),
    "remove-password": sentence("Open it in its program, save a copy without a password, and choose that."),
    "rows-differ": plural(
        "%n rows have fewer cells than the widest row.", "", "%n row has fewer cells than the widest row."
    ),
    "rows-differ-in-cells": plural(
        "%n rows have more or fewer cells than the others.", "", "%n row has more or fewer cells than the others."
    ),
    "save-as-html": sentence("Save the page as HTML, or copy the table and paste it."),
    "save-as-utf-8": sentence("Save it as UTF-8 text in the program it comes from."),
    "save-as-xlsx-or-docx": sentence("Open it in its program and save it as .xlsx or .docx."),
    "save-recipe-again": sentence("Save it again with “qicbrowser import --save-recipe”."),
    "save-table-alone": sentence("Save only the part with the table, and open that."),
    "save-table-file-again": sentence("Open it in Word or Excel and save it anew, if you know where it comes from."),
    "separate-cells": sentence("Cells must be separated by tabs, semicolons, commas or vertical bars."),
    "separator-uncertain": sentence("The cells were separated at {used}. At {other} they would fit equally well."),
    "spans-overlap": plural(
        "%n cells run over others, and were narrowed.", "", "%n cell runs over another one, and was narrowed."
    ),
    "spans-overrun": plural(
        "%n cells run beyond the end of their rows, and were shortened.",
        "",
        "%n cell runs beyond the end of its rows, and was shortened.",
    ),
    "table-as-text-or-page": sentence(
        "Use the web page of the article, its version in PubMed Central, or a Word file."
    ),
    "table-continued": plural(
        "%n more rows of this table come from its continuation.",
        "",
        "%n more row of this table comes from its continuation.",
    ),
    "table-cut-off": sentence("The table is too large. What comes after this place was not read."),
    "table-file-archive": sentence("This is a zip archive, which cannot be read as it is."),
    "table-file-changed": sentence("{path} was changed while it was read."),
    "table-file-empty": sentence("The file is empty."),
    "table-file-encrypted": sentence("The file is protected by a password."),
    "table-file-image": sentence("This is a picture. Text in pictures cannot be read."),
    "table-file-old-office": sentence("This is an older or binary Word or Excel file, which cannot be read."),
    "table-file-opendocument": sentence("This is an OpenDocument file, which cannot be read."),
    "table-file-pdf": sentence("This is a PDF file. Its tables cannot be read reliably."),
    "table-file-unknown": sentence("This is not a kind of file that can be read."),
    "table-file-web-archive": sentence("This is a web archive (MHTML), which cannot be read."),
    "table-is-image": sentence("Table {label} is an image, and cannot be read."),
    "table-too-large": sentence("The table has too many rows, columns or cells."),
    "text-encoding-unknown": sentence("The text is in an encoding that is not known."),
    "text-without-table": sentence("No table was found in this text."),
    "tracked-changes-read": sentence("The document has tracked changes. Insertions were read; deletions were not."),
    "true-or-false-expected": sentence("true or false is expected here", "in JSON"),
    "unpack-table-file": sentence("Unpack it, and choose the file with the table."),
    "update-program": sentence("Update the program."),
    "vertical-bars": sentence("vertical bars"),
    "without-tables": sentence("There is no table in {path}."),
    "without-tables-pasted": sentence("There is no table in what was pasted."),
    "workbook-without-table": sentence("This workbook has no table."),
}
