"""The direction of the window, and of evidence, names and queries in its lines, which may be another one."""

import re

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from qicbrowser.domain.text_direction import has_right_to_left, runs_right_to_left

_OPTION = re.compile(r"--[a-z-]+(?: [A-Z]+)?|(?<![\w.])\.[a-z]{2,}\b")


def is_mirrored() -> bool:
    """Whether one reads the window from the right."""
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def isolated(text: str) -> str:
    """A text held apart by marks of direction where it could reorder what is around it, or be elided at its beginning.

    Unicode's isolates would do, but common fonts lack them: a line with one is as high as another font makes it.
    """
    if not text or not (is_mirrored() or has_right_to_left(text)):
        return text
    mark = "\N{RIGHT-TO-LEFT MARK}" if is_mirrored() else "\N{LEFT-TO-RIGHT MARK}"
    own = "\N{RIGHT-TO-LEFT EMBEDDING}" if runs_right_to_left(text) else "\N{LEFT-TO-RIGHT EMBEDDING}"
    return f"{mark}{own}{text}\N{POP DIRECTIONAL FORMATTING}{mark}"


def with_options_apart(text: str) -> str:
    """A sentence in which options of the command line and endings of files keep their hyphens and dots before them."""
    return _OPTION.sub(lambda option: isolated(option[0]), text) if is_mirrored() else text


class IsolatingDelegate(QStyledItemDelegate):
    """Shows the texts of a list in the direction that each has."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        option.text = isolated(option.text)
