"""The evidence file, and the sources that it is built from."""

from qicbrowser.wording.entries import plural, sentence

MESSAGES = {
    # Opening it:
    "evidence-missing": sentence("The evidence file {path} is missing."),
    "evidence-unreadable": sentence("The evidence file {path} cannot be read: {reason}."),
    "evidence-other-version": sentence("{path} is not an evidence file of this version of QIC Browser."),
    "reinstall-or-rebuild": sentence("Reinstall the program, or rebuild the file with “qicbrowser build”."),
    "evidence-in-use": sentence("The evidence is being read, so it was not replaced."),
    "try-again-soon": sentence("Try again in a moment."),
    # Building it:
    "target-holds-notes": sentence("{path} holds a reader's notes, so nothing was written to it."),
    "sources-contradict": sentence("The sources contradict one another: {reason}."),
    "compare-keys": sentence(
        "Look for two entries with the same key, or a value of the wrong type. Nothing was written."
    ),
    "source-number-too-large": sentence("A number in the sources is too large. Nothing was written."),
    "nothing-found-for": sentence("The search for {query} found nothing."),
    "evidence-may-be-damaged": sentence("The evidence file may be damaged."),
    "compare-with-sources": sentence("Compare them with data/sources/."),
    "no-reviews": sentence("{folder} holds no review (*.toml)."),
    "name-source-folder": sentence("Name the folder that holds the sources."),
    "source-missing-entry": sentence("{file}: {entry} is missing."),
    "source-invalid": sentence("{file}: {reason}."),
    "compare-file-with-sources": sentence("Compare it with data/sources/."),
    "source-outside-folder": sentence("{file} is not in {folder}."),
    "name-file-in-folder": sentence("Name a file of that folder."),
    "source-not-csv": sentence("{file} is not CSV in UTF-8: {reason}."),
    "save-as-csv": sentence("Save it again as CSV, UTF-8."),
    "source-not-toml": sentence("{file} is not TOML in UTF-8: {reason}."),
    "correct-and-rebuild": sentence("Correct it, then build again."),
    "check-file-name": sentence("Check the name."),
    "not-a-source-table": sentence("It is not a table of a review."),
    "tables-unreadable": sentence("The tables could not be read completely."),
    "nothing-written": sentence("Nothing was written."),
    # Problems in its tables:
    "more-problems": plural("%n more problems", "", "%n more problem"),
    "problem-in-table": sentence("Table {table}: {problem}"),
    "problem-in-row": sentence("Table {table}, row {row}: {problem}"),
    "problem-in-cell": sentence("Table {table}, row {row}, column “{column}”: {problem}"),
    "one-theme-column": sentence("Exactly one column should hold the themes."),
    "other-headings": sentence("The headings should be: {headings}."),
    "other-cell-count": sentence("The number of cells is {cells}; the number of columns is {columns}."),
    "theme-without-title": sentence("The theme has no title."),
    "barrier-without-text": sentence("“{line}” names no barrier."),
    "not-a-grade": sentence("“{text}” is not a grade with [references]."),
    "semicolon-expected": sentence("“;” was expected before “{text}”."),
    "unknown-grade": sentence("“{label}” is not one of the grades {grades}."),
    "study-listed-twice": sentence("Study {number} is listed twice as {grade}."),
    "not-a-number-range": sentence("“{text}” is not a reference number or a range of them."),
    "range-reversed": sentence("The range “{text}” is in reverse order."),
    "other-study-count": sentence("N = {printed} is printed, but the number of studies cited is {cited}."),
}
