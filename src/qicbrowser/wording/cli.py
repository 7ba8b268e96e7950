"""The output of the command line that contains numbers."""

from qicbrowser.wording.entries import plural, sentence

MESSAGES = {
    "count-backups": plural("%n backups", "on the command line", "%n backup"),
    "cells-guarded": plural(
        "%n cells that look like formulas begin with an apostrophe.",
        "on the command line",
        "%n cell that looks like a formula begins with an apostrophe.",
    ),
    "citations-already-attached": plural(
        "%n citations are already attached.", "on the command line", "%n citation is already attached."
    ),
    "citations-attached": plural("Attached %n citations.", "on the command line", "Attached %n citation."),
    "citations-to-attach": plural("Would attach %n citations.", "on the command line", "Would attach %n citation."),
    "citation-replaced": sentence("{key}: the attached citation was replaced: {citation}"),
    "citation-to-replace": sentence("{key}: the attached citation would be replaced: {citation}"),
    "citation-not-replaced": sentence(
        "{key} already has a citation. It was not replaced; replace it with --replace: {citation}"
    ),
    "citation-not-to-replace": sentence(
        "{key} already has a citation. It would not be replaced; replace it with --replace: {citation}"
    ),
    "count-citations": plural("%n citations", "on the command line", "%n citation"),
    "count-deleted-notes": plural("%n deleted notes", "on the command line", "%n deleted note"),
    "count-hits": plural("%n hits", "on the command line", "%n hit"),
    "more-texts": plural(
        "%n more texts. Print them with --limit.", "on the command line", "%n more text. Print it with --limit."
    ),
    "more-texts-at-least": plural(
        "At least %n more texts. Print them with --limit.",
        "on the command line",
        "At least %n more text. Print it with --limit.",
    ),
    "count-notes": plural("%n notes", "on the command line", "%n note"),
    "count-references": plural("%n references", "on the command line", "%n reference"),
    "count-stars": plural("%n stars", "on the command line", "%n star"),
    "count-styles": plural("%n styles", "on the command line", "%n style"),
    "count-tables": plural("%n tables", "on the command line", "%n table"),
    "count-themes": plural("%n themes", "on the command line", "%n theme"),
    "formulas-not-guarded": sentence("Cells that look like formulas were left unchanged."),
    "more-references-than": plural("more than %n references", "on the command line", "more than %n reference"),
    "more-themes-than": plural("more than %n themes", "on the command line", "more than %n theme"),
    "rows-in-file": plural("{path}: %n rows.", "on the command line", "{path}: %n row."),
    "rows-in-file-as": plural("{path}: %n rows ({dialect}).", "on the command line", "{path}: %n row ({dialect})."),
    "sidecar-in-file": sentence("{path}: source and licence."),
}
