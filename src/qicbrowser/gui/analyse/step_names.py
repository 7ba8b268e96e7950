"""Names in the texts of undo steps, which menus show."""

from qicbrowser.gui.page.writer import shortened

_LONGEST = 40
"""Characters of a name; a menu is as wide as its longest entry."""


def step_name(name: str) -> str:
    """A name as a menu has room for it, where & would mark a mnemonic."""
    return shortened(name, _LONGEST).replace("&", "&&")
