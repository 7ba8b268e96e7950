"""The strip above the page that names three things to begin with, for someone who has no notes yet."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from qicbrowser.gui.shell.context_help import set_guide_page
from qicbrowser.gui.shell.menus import Menus, key_text
from qicbrowser.gui.shell.session import Session
from qicbrowser.store.library import Library


def is_wanted(library: Library, session: Session) -> bool:
    """Whether the strip is to be shown; not to someone who has notes already."""
    return not (session.first_hint_dismissed or library.notes.counts() or library.notes.starred())


class FirstHint(QWidget):
    guide_wanted = Signal()

    dismissed = Signal()
    """The reader has read it."""

    def __init__(self, menus: Menus) -> None:
        super().__init__()
        set_guide_page(self, "index.md")
        self.setObjectName("firstHint")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("First steps"))
        column = QVBoxLayout(self)
        column.setContentsMargins(26, 10, 14, 10)
        column.setSpacing(4)
        for text in self._texts(menus):
            label = QLabel(text)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            column.addWidget(label)
        self.guide, self.got_it = QPushButton(self.tr("&Open the guide")), QPushButton(self.tr("Got &it"))
        row = QHBoxLayout()
        row.setContentsMargins(0, 6, 0, 0)
        for button, signal in ((self.guide, self.guide_wanted), (self.got_it, self.dismissed)):
            button.setAutoDefault(True)  # Enter presses it, as Space does
            button.clicked.connect(signal)
            row.addWidget(button)
        row.addStretch()
        column.addLayout(row)

    def _texts(self, menus: Menus) -> tuple[str, str, str]:
        return (
            self.tr("Search: type in the box at the top ({keys}). It finds themes, references and your notes.").format(
                keys=key_text(menus.find)
            ),
            self.tr("Annotate: select words of a theme, then press {first} to {last} for a highlight.").format(
                first=key_text(menus.colours[0]), last=key_text(menus.colours[-1])
            ),
            self.tr("Export: tick themes in the list at the left, then press {keys}.").format(
                keys=key_text(menus.export)
            ),
        )
