"""The pages of reviews and source tables."""

from qicbrowser.wording.entries import plural

MESSAGES = {
    "cells-as-printed": plural("%n cells were kept as printed:", "", "%n cell was kept as printed:"),
    "cells-corrected": plural("%n cells were corrected:", "", "%n cell was corrected:"),
    "table-references": plural("%n references", "in a table", "%n reference"),
    "table-rows": plural("%n rows", "in a table", "%n row"),
    "table-themes": plural("%n themes", "in a table", "%n theme"),
}
