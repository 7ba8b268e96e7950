"""The pages of the library, of reviews and of source tables."""

from qicbrowser.wording.entries import plural

MESSAGES = {
    "cells-as-printed": plural("%n cells were kept as printed:", "", "%n cell was kept as printed:"),
    "cells-corrected": plural("%n cells were corrected:", "", "%n cell was corrected:"),
    "library-more-sources": plural("and from %n more files", "", "and from %n more file"),
    "library-reviews": plural("%n reviews", "in the library", "%n review"),
    "own-citations": plural("%n citations attached", "", "%n citation attached"),
    "own-notes": plural("%n notes", "of the reader", "%n note"),
    "own-stars": plural("%n stars", "of the reader", "%n star"),
    "review-passages": plural("%n passages", "in a review", "%n passage"),
    "review-studies": plural("%n studies", "in a review", "%n study"),
    "review-themes": plural("%n themes", "in a review", "%n theme"),
    "table-references": plural("%n references", "in a table", "%n reference"),
    "table-rows": plural("%n rows", "in a table", "%n row"),
    "table-themes": plural("%n themes", "in a table", "%n theme"),
}
