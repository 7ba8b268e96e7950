"""Numbers of things in the output of the command line."""

from qicbrowser.wording.entries import plural

MESSAGES = {
    "count-backups": plural("%n backups", "on the command line", "%n backup"),
    "count-cells": plural("%n cells", "on the command line", "%n cell"),
    "count-citations": plural("%n citations", "on the command line", "%n citation"),
    "count-deleted-notes": plural("%n deleted notes", "on the command line", "%n deleted note"),
    "count-hits": plural("%n hits", "on the command line", "%n hit"),
    "count-more-texts": plural("%n more texts", "on the command line", "%n more text"),
    "count-notes": plural("%n notes", "on the command line", "%n note"),
    "count-references": plural("%n references", "on the command line", "%n reference"),
    "count-stars": plural("%n stars", "on the command line", "%n star"),
    "count-styles": plural("%n styles", "on the command line", "%n style"),
    "count-tables": plural("%n tables", "on the command line", "%n table"),
    "count-themes": plural("%n themes", "on the command line", "%n theme"),
    "more-references-than": plural("more than %n references", "on the command line", "more than %n reference"),
    "more-themes-than": plural("more than %n themes", "on the command line", "more than %n theme"),
}
