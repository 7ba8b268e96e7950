"""The commands of the menus as entries of the palette."""

from collections.abc import Iterator, Mapping

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar

from qicbrowser.gui.palette.entries import Entry
from qicbrowser.gui.palette.other_names import other_names
from qicbrowser.gui.shell.menus import Menus, key_text

KIND = "command:"

_ICONS = {row.id: row.icon for row in Menus.rows()}


def command_entries(menus: Menus, bar: QMenuBar) -> Mapping[str, Entry]:
    """All commands that can be chosen from a menu, as they are now, by the ids of their entries."""
    return {entry.id: entry for menu, action in _actions(bar) if (entry := _entry(menus, menu, action))}


def plain_text(action: QAction) -> str:
    """The text of an action without the mark of its access key."""
    return action.text().replace("&&", "\0").replace("&", "").replace("\0", "&")


def _entry(menus: Menus, menu: str, action: QAction) -> Entry | None:
    id_ = action.objectName()
    if id_ == "palette" or not (id_ or action in menus.added_styles.values()):
        return None
    return Entry(
        KIND + (id_ or action.text()),
        plain_text(action),
        menu,
        action.trigger,
        _ICONS.get(id_, ""),
        key_text(action),
        menus.can_act(action),
        other_names(id_),
    )


def _actions(bar: QMenuBar) -> Iterator[tuple[str, QAction]]:
    """The actions of the menus, each with the title of its menu, in their order."""
    for top in bar.actions():
        menu = top.menu()
        if isinstance(menu, QMenu):
            yield from _of_menu(menu)


def _of_menu(menu: QMenu) -> Iterator[tuple[str, QAction]]:
    for action in menu.actions():
        below = action.menu()
        if isinstance(below, QMenu):
            yield from _of_menu(below)
        elif not action.isSeparator():
            yield menu.title().replace("&", ""), action
