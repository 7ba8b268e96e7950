"""Help > Keys: all commands with their keys, which can be changed."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from qicbrowser.domain.folding import alike
from qicbrowser.gui.palette.commands import plain_text
from qicbrowser.gui.shell.action_table import Command
from qicbrowser.gui.shell.context_help import set_guide_page
from qicbrowser.gui.shell.menus import Menus
from qicbrowser.gui.shell.own_keys import conflict_of, give_key, is_usable, reset_keys
from qicbrowser.gui.shell.session import Session
from qicbrowser.gui.widgets.filter_line import FilterLine

_ID = Qt.ItemDataRole.UserRole
_SIZE = (560, 600)


class KeysDialog(QDialog):
    """What is changed is saved at once."""

    def __init__(self, menus: Menus, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys"))
        set_guide_page(self, "keyboard.md")
        self._menus = menus
        self._session = session
        self._rows = {row.id: row for row in Menus.rows()}
        self.filter = FilterLine(self.tr("Filter the commands"), self.tr("Filter by name or keys"))
        self.list = QTreeWidget()
        self.list.setRootIsDecorated(False)
        self.list.setHeaderLabels([self.tr("Command"), self.tr("Keys")])
        self.list.setAccessibleName(self.tr("Commands"))
        self.edit = QKeySequenceEdit()
        self.edit.setMaximumSequenceLength(1)
        self.edit.setClearButtonEnabled(True)
        self.edit.setAccessibleName(self.tr("New keys"))
        self.notice = QLabel()
        self.notice.setWordWrap(True)
        self.use = QPushButton(self.tr("&Use these keys"))
        self.reset = QPushButton(self.tr("&Reset"))
        self.reset_all = QPushButton(self.tr("Reset &all"))
        for button in (self.use, self.reset, self.reset_all):
            button.setAutoDefault(False)
        self._fill()
        self._lay_out()
        self._connect()
        self._show_command()

    def show_command(self, id_: str) -> None:
        """Choose a command, ready for its new keys to be pressed."""
        for item in self._items():
            if item.data(0, _ID) == id_:
                self.list.setCurrentItem(item)
                self.edit.setFocus()

    def _command(self) -> Command | None:
        """The command that is chosen."""
        item = self.list.currentItem()
        return self._rows[item.data(0, _ID)] if item else None

    def _items(self) -> list[QTreeWidgetItem]:
        items = (self.list.topLevelItem(number) for number in range(self.list.topLevelItemCount()))
        return [item for item in items if item is not None]

    def _fill(self) -> None:
        for row in self._rows.values():
            item = QTreeWidgetItem([plain_text(self._menus.action(row)), ""])
            item.setData(0, _ID, row.id)
            self.list.addTopLevelItem(item)
        self._show_keys()
        self.list.resizeColumnToContents(0)
        self.list.setCurrentItem(self._items()[0])

    def _show_keys(self) -> None:
        for item in self._items():
            action = self._menus.action(self._rows[item.data(0, _ID)])
            keys = QKeySequence.listToString(action.shortcuts(), QKeySequence.SequenceFormat.NativeText)
            item.setText(1, keys)
            item.setData(1, Qt.ItemDataRole.AccessibleTextRole, keys or self.tr("no keys"))

    def _narrow(self, text: str) -> None:
        words = alike(text).split()
        for item in self._items():
            shown = alike(f"{item.text(0)} {item.text(1)}")
            item.setHidden(not all(word in shown for word in words))

    def _show_command(self) -> None:
        command = self._command()
        self.edit.setKeySequence(self._menus.action(command).shortcut() if command else QKeySequence())
        self._check()

    def _check(self) -> None:
        """Say what the keys would be taken from, or why they cannot be used."""
        for line in self.edit.findChildren(QLineEdit):  # Qt writes its own words there anew, in English only
            line.setPlaceholderText(self.tr("Press the new keys"))
            line.setAccessibleName(self.edit.accessibleName())
        command, key, notice, can_use = self._command(), self.edit.keySequence(), "", True
        if command is None:
            can_use = False
        elif key.isEmpty():
            notice = self.tr("The command will have no keys.")
        elif not is_usable(key, command):
            notice, can_use = self.tr("These keys are needed for typing. Hold Ctrl or Alt as well."), False
        elif conflict := conflict_of(self._menus, command, key):
            can_use = not conflict.is_fixed
            if conflict.is_fixed:
                notice = self.tr("A list uses these keys. They cannot be changed.")
            else:
                name = plain_text(self._menus.action(self._rows[conflict.id]))
                notice = self.tr("“{command}” has these keys now, and would lose them.").format(command=name)
        self.notice.setText(notice)
        self.use.setEnabled(can_use)

    def _use(self) -> None:
        if command := self._command():
            give_key(self._menus, self._session, command, self.edit.keySequence())
            self._show_all()

    def _reset(self) -> None:
        if command := self._command():
            reset_keys(self._menus, self._session, command)
            self._show_all()

    def _reset_all(self) -> None:
        reset_keys(self._menus, self._session)
        self._show_all()

    def _show_all(self) -> None:
        self._show_keys()
        self._show_command()

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._narrow)
        self.filter.left.connect(self.list.setFocus)
        self.list.currentItemChanged.connect(lambda *_: self._show_command())
        self.edit.keySequenceChanged.connect(lambda _: self._check())
        self.use.clicked.connect(self._use)
        self.reset.clicked.connect(self._reset)
        self.reset_all.clicked.connect(self._reset_all)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.addWidget(self.edit, 1)
        line.addWidget(self.use)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        buttons.addButton(self.reset, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.addButton(self.reset_all, QDialogButtonBox.ButtonRole.ResetRole)
        column = QVBoxLayout(self)
        column.addWidget(self.filter)
        column.addWidget(self.list, 1)
        column.addLayout(line)
        column.addWidget(self.notice)
        column.addWidget(buttons)
        self.resize(*_SIZE)
