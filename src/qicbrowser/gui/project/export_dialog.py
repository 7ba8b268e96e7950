"""The dialog that says what a project holds before it is saved."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from qicbrowser.domain.messages import Message
from qicbrowser.gui.shell.context_help import set_guide_page
from qicbrowser.gui.shell.messages import words
from qicbrowser.gui.widgets.labels import plain_label
from qicbrowser.services.notes.exchange.annotation_fields import LONGEST_NAME
from qicbrowser.services.notes.exchange.note_files import typed_name

_WIDTH = 80
"""Of the dialog, in average characters."""


class ExportProjectDialog(QDialog):
    save_wanted = Signal()

    def __init__(self, kinds: Sequence[Message], reviews: int, size: int, name: str, parent: QWidget) -> None:
        """`kinds` say how much of each kind there is; `size` is that of the files of the imported reviews, in bytes."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export project"))
        set_guide_page(self, "projects.md")
        listed = QLocale().createSeparatedList([words(kind) for kind in kinds]) or self.tr("no notes yet")
        text = self.tr("One file with everything of yours: {contents}.").format(contents=listed)
        self.contents = plain_label(text)
        self.name = QLineEdit(name, maxLength=LONGEST_NAME)
        self.name.setPlaceholderText(self.tr("Shown on your notes"))
        self.reviews = QCheckBox()
        self.reviews.setText(
            self.tr("Include the %n imported &reviews (files of {size})", "", reviews).format(
                size=QLocale().formattedDataSize(size, 1)
            )
        )
        self.reviews.setVisible(reviews > 0)
        licence = plain_label(
            self.tr(
                "A colleague who does not have these reviews can then see your notes on them. Check that the licence of"
                " each review lets you pass it on."
            ),
            muted=True,
        )
        licence.setVisible(reviews > 0)
        fields = QFormLayout()
        fields.addRow(self.tr("Your &name"), self.name)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        save = box.addButton(self.tr("&Save…"), QDialogButtonBox.ButtonRole.ActionRole)
        save.setDefault(True)
        save.clicked.connect(self.save_wanted)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.contents)
        column.addWidget(plain_label(self.tr("Deleted notes and recent searches are not in it."), muted=True))
        column.addLayout(fields)
        column.addWidget(plain_label(self.tr("Without a name, a colleague sees your notes as their own."), muted=True))
        column.addWidget(self.reviews)
        column.addWidget(licence)
        column.addStretch(1)
        column.addWidget(box)
        width = min(_WIDTH * self.fontMetrics().averageCharWidth(), parent.width() - 20)
        self.resize(width, column.totalHeightForWidth(width))
        save.setFocus()

    @property
    def includes_reviews(self) -> bool:
        return self.reviews.isChecked()

    @property
    def name_text(self) -> str:
        return typed_name(self.name.text())
