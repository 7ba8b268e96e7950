"""Lets Qt ask for the interfaces of this package; they are made with the first question of assistive technology."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QAccessibleInterface
    from PySide6.QtWidgets import QApplication, QWidget


def install(app: "QApplication") -> None:
    QAccessible.installFactory(_interface_of)
    app.focusChanged.connect(_report_current_row)


def _report_current_row(_: "QWidget | None", now: "QWidget | None") -> None:
    if QAccessible.isActive():
        from qicbrowser.gui.accessibility.focus import report_current_row

        report_current_row(now)


def _interface_of(class_name: str, thing: "QObject") -> "QAccessibleInterface | None":
    """The interface of a widget; Qt asks for each of its classes in turn, and has one of its own for all others."""
    if class_name == "PageView":
        from qicbrowser.gui.accessibility.page_interface import PageInterface
        from qicbrowser.gui.page.view import PageView

        return PageInterface(thing) if isinstance(thing, PageView) else None
    if class_name == "ThemeTree":
        from qicbrowser.gui.accessibility.tree_interface import TreeInterface
        from qicbrowser.gui.reading.spoken_rows import SpokenRows
        from qicbrowser.gui.reading.theme_tree import ThemeTree

        return TreeInterface(thing, SpokenRows(thing).theme) if isinstance(thing, ThemeTree) else None
    if class_name in ("NarrowingTree", "PaneTree"):
        from PySide6.QtWidgets import QTreeView

        from qicbrowser.gui.accessibility.tree_interface import TreeInterface

        return TreeInterface(thing) if isinstance(thing, QTreeView) else None
    if class_name == "SiteView":
        from PySide6.QtWidgets import QTableView

        from qicbrowser.gui.accessibility.choice_table_interface import ChoiceTableInterface

        return ChoiceTableInterface(thing) if isinstance(thing, QTableView) and thing.model() else None
    if class_name == "ColourButton":
        from PySide6.QtWidgets import QAbstractButton

        from qicbrowser.gui.accessibility.choice_interface import ChoiceInterface

        return ChoiceInterface(thing) if isinstance(thing, QAbstractButton) else None
    return None
