"""Makes one sentence of chosen passages of a theme, to copy."""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QMimeData, QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QTextBrowser, QTreeView, QVBoxLayout, QWidget

from qicbrowser.domain.analysis.statement import Run
from qicbrowser.domain.records import CONTEXTUAL, Role, Theme
from qicbrowser.gui.analyse.data_table import cell_text
from qicbrowser.gui.looks.palettes import plain_tip
from qicbrowser.gui.shell.announcing import announce
from qicbrowser.gui.shell.context_help import set_guide_page
from qicbrowser.gui.shell.messages import words
from qicbrowser.gui.widgets.direction import IsolatingDelegate
from qicbrowser.gui.widgets.labels import plain_label
from qicbrowser.services.analyse.statement import html, markdown, plain_text, runs, statement
from qicbrowser.services.export.columns import OF_ROLES

_SIZE = (680, 600)
_SENTENCE_LINES = 6
_KEY = Qt.ItemDataRole.UserRole

_AT_FIRST = (Role.COMPONENT, Role.MECHANISM, Role.OUTCOME)
"""The roles whose first passage is chosen at first."""


class StatementDialog(QDialog):
    copied = Signal(str)
    """A message: the sentence is on the clipboard."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Statement"))
        set_guide_page(self, "statement.md")
        self._theme = theme
        self._model = QStandardItemModel(self)
        self.passages = QTreeView()
        self.passages.setModel(self._model)
        self.passages.setItemDelegate(IsolatingDelegate(self.passages))
        self.passages.setHeaderHidden(True)
        self.passages.setWordWrap(True)
        self.passages.setItemsExpandable(False)
        self.passages.setRootIsDecorated(False)
        self.passages.setAccessibleName(self.tr("Passages of the statement"))
        self.evidence = QCheckBox(self.tr("&Studies and grades"))
        self.evidence.setChecked(True)
        self.sentence = QTextBrowser()
        self.sentence.setAccessibleName(self.tr("Statement"))
        self._fill()
        self._lay_out()
        self._model.itemChanged.connect(self._show)
        self.evidence.toggled.connect(self._show)
        self._write()

    @property
    def text(self) -> str:
        """The sentence, as plain text."""
        return plain_text(self._runs())

    @property
    def chosen(self) -> set[str]:
        """The keys of the ticked passages."""
        return {item.data(_KEY) for item in self._items() if item.checkState() is Qt.CheckState.Checked}

    def copy_text(self) -> None:
        QGuiApplication.clipboard().setText(self.text)
        self.copied.emit(self.tr("The statement was copied as text."))

    def copy_rich_text(self) -> None:
        """Copy the sentence with its italics, and as text for where these cannot be pasted."""
        made = self._runs()
        data = QMimeData()
        data.setText(plain_text(made))
        data.setHtml(html(made))
        QGuiApplication.clipboard().setMimeData(data)
        self.copied.emit(self.tr("The statement was copied."))

    def copy_markdown(self) -> None:
        QGuiApplication.clipboard().setText(markdown(self._runs()))
        self.copied.emit(self.tr("The statement was copied as Markdown."))

    def _runs(self) -> Sequence[Run]:
        return runs(statement(self._theme, self.chosen), words, has_evidence=self.evidence.isChecked())

    def _show(self) -> None:
        self._write()
        announce(self.sentence, self.text)

    def _write(self) -> None:
        self.sentence.setHtml(html(self._runs()))

    def _items(self) -> Iterator[QStandardItem]:
        for row in range(self._model.rowCount()):
            role = self._model.item(row)
            yield from (role.child(place) for place in range(role.rowCount()))

    def _fill(self) -> None:
        for role in (*_AT_FIRST, *CONTEXTUAL):
            passages = self._theme.in_role(role)
            if not passages:
                continue
            heading = QStandardItem(str(cell_text(OF_ROLES[role].heading)))
            heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
            font = heading.font()
            font.setBold(True)
            heading.setFont(font)
            for place, passage in enumerate(passages):
                item = QStandardItem(passage.text)
                item.setData(passage.key, _KEY)
                item.setToolTip(plain_tip(passage.text))
                item.setEditable(False)
                item.setCheckable(True)
                is_chosen = role in _AT_FIRST and place == 0
                item.setCheckState(Qt.CheckState.Checked if is_chosen else Qt.CheckState.Unchecked)
                heading.appendRow(item)
            self._model.appendRow(heading)
        self.passages.expandAll()
        self.passages.setCurrentIndex(self._first())

    def _first(self) -> QModelIndex:
        return next((item.index() for item in self._items()), QModelIndex())

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copies: tuple[tuple[str, Callable[[], None]], ...] = (
            (self.tr("Copy as &text"), self.copy_text),
            (self.tr("Copy as &formatted text"), self.copy_rich_text),
            (self.tr("Copy as &Markdown"), self.copy_markdown),
        )
        for name, copy in copies:
            buttons.addButton(name, QDialogButtonBox.ButtonRole.ActionRole).clicked.connect(copy)
        buttons.rejected.connect(self.reject)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self, self.copy_rich_text)
        column = QVBoxLayout(self)
        column.addWidget(plain_label(self._theme.title))
        column.addWidget(self.passages, 1)
        column.addWidget(self.evidence)
        column.addWidget(self.sentence)
        column.addWidget(buttons)
        self.sentence.setMinimumHeight(_SENTENCE_LINES * self.fontMetrics().lineSpacing())
        self.sentence.setMaximumHeight(2 * _SENTENCE_LINES * self.fontMetrics().lineSpacing())
        self.resize(*_SIZE)
        self.passages.setFocus()
