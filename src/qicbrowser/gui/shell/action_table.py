"""Tables of commands: a class whose attributes are the rows, and an object with a QAction for each of them."""

from collections.abc import Callable, Sequence
from enum import Flag, auto
from typing import Self, overload

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QIcon, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

CONTEXT = "Menus"
"""The context in which the texts of all rows are translated."""


class Scope(Flag):
    """Where the keyboard is when the keys of a command act. Two commands with one key must have no place in common."""

    FIELD = auto()
    """A field of the main window in which text is written."""
    PAGE = auto()
    RESULTS = auto()
    NOTES = auto()
    """The list of notes: those that have a place; in the next two, unplaced and deleted ones."""
    UNPLACED_NOTES = auto()
    DELETED_NOTES = auto()
    TAGS = auto()
    FACETS = auto()
    FACTORS = auto()
    SITE_FACTORS = auto()
    MAP = auto()
    SAVED_SEARCHES = auto()
    RECENT_SEARCHES = auto()
    ELSEWHERE = auto()
    """Anything else in the main window."""
    EXPORT_COLUMNS = auto()
    """A list in a dialog; so is the next."""
    CITATION_RECORDS = auto()
    COMPARED_THEMES = auto()
    """The names of the compared themes, whose keys come before those of the window."""
    WHAT_COUNTS = auto()
    """What counts in What if; the next are the reader's scenarios below it."""
    SCENARIOS = auto()

    LIVE_NOTES = NOTES | UNPLACED_NOTES
    NOTE_LIST = LIVE_NOTES | DELETED_NOTES
    SEARCHES = SAVED_SEARCHES | RECENT_SEARCHES
    TEXT = FIELD | PAGE
    ANALYSIS = FACTORS | SITE_FACTORS | MAP | SCENARIOS
    READING = PAGE | RESULTS | NOTE_LIST | TAGS | FACETS | ANALYSIS | SEARCHES | ELSEWHERE
    """The main window, but not while text is written in a field: there the key is the field's own."""
    WINDOW = READING | FIELD


class Command:
    """A row: what a command is called, its keys, and where these act.

    As an attribute of a table's class it is the row itself, as one of a table its QAction.
    """

    def __init__(
        self,
        text: object,
        *keys: str,
        scope: Scope = Scope.WINDOW,
        greyed_tip: object = "",
        icon: str = "",
        checkable: bool = False,
        role: QAction.MenuRole = QAction.MenuRole.NoRole,
    ) -> None:
        """`text` and `greyed_tip` are marked by QT_TRANSLATE_NOOP; `icon` is a name in `looks.icons`.

        `greyed_tip` says why the command can do nothing, where a menu shows it greyed.
        """
        self.id = ""
        self.text, self.greyed_tip = str(text), str(greyed_tip)
        self.keys = keys
        self.scope = scope
        self.icon = icon
        self.checkable = checkable
        self.role = role

    def __set_name__(self, owner: type, name: str) -> None:
        self.id = name

    @overload
    def __get__(self, table: None, owner: type) -> Self: ...

    @overload
    def __get__(self, table: "ActionTable", owner: type) -> QAction: ...

    def __get__(self, table: "ActionTable | None", owner: type) -> "Self | QAction":
        return self if table is None else table.action(self)


class ActionTable:
    """The QActions of a widget. Their keys act as their scopes say; what they do is connected by their owner.

    A command that can do nothing now is greyed while a menu shows it. Its key still acts, and says what is missing.
    """

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget
        self._actions = {row.id: self._made(row) for row in self.rows()}
        self._conditions: dict[QAction, Callable[[], bool]] = {}
        self._names: dict[QAction, Callable[[], str]] = {}
        self._icon_of: Callable[[str], QIcon] = _line_icon
        self._keys: dict[Scope, frozenset[QKeySequence]] = {}

    @classmethod
    def rows(cls) -> tuple[Command, ...]:
        values = (value for table in reversed(cls.mro()) for value in vars(table).values())
        return tuple(value for value in values if isinstance(value, Command))

    @property
    def all(self) -> Sequence[QAction]:
        """Every action, in the order of the table."""
        return tuple(self._actions.values())

    def action(self, row: Command) -> QAction:
        return self._actions[row.id]

    def enable_when(self, condition: Callable[[], bool], *actions: QAction) -> None:
        """Grey these wherever a menu shows them while the condition does not hold."""
        self._conditions |= dict.fromkeys(actions, condition)

    def set_keys(self, row: Command, keys: Sequence[QKeySequence]) -> None:
        """Give a command other keys than those of its row."""
        action = self.action(row)
        if action.shortcuts() != keys:
            action.setShortcuts(keys)
        self._keys = {}

    def keys_of(self, scope: Scope) -> frozenset[QKeySequence]:
        """The keys that the commands of a scope have now."""
        if scope not in self._keys:
            actions = (self.action(row) for row in self.rows() if row.scope is scope)
            self._keys[scope] = frozenset(key for action in actions for key in action.shortcuts())
        return self._keys[scope]

    def can_act(self, action: QAction) -> bool:
        """Whether an action can do something now."""
        condition = self._conditions.get(action)
        return action.isEnabled() and (condition is None or condition())

    def name_by(self, text: Callable[[], str], action: QAction) -> None:
        """Call an action so, by what it would do now, wherever a menu shows it."""
        self._names[action] = text

    def show_icons(self, icon_of: Callable[[str], QIcon]) -> None:
        """Set where icons come from; they are set when a menu is about to show them."""
        self._icon_of = icon_of

    def icon(self, action: QAction) -> QIcon:
        """The icon of a command, for a button beside the menus."""
        return self._icon_of(next(row.icon for row in self.rows() if self.action(row) is action))

    def watch(self, menu: QMenu) -> None:
        """Keep what a menu shows of these actions up to date: icons, tips, and what can be done now."""
        menu.setToolTipsVisible(True)  # of those that have one: Qt shows no other
        menu.aboutToShow.connect(lambda: self._prepare(menu.actions()))
        menu.aboutToHide.connect(lambda: self._release(menu.actions()))

    def _prepare(self, shown: Sequence[QAction]) -> None:
        for row, action in zip(self.rows(), self.all, strict=True):
            if action not in shown:
                continue
            action.setStatusTip(self._tip_of(row))
            if row.icon:
                action.setIcon(self._icon_of(row.icon))
            if condition := self._conditions.get(action):
                action.setEnabled(condition())
            if row.greyed_tip:
                why = "" if action.isEnabled() else QCoreApplication.translate(CONTEXT, row.greyed_tip)
                action.setToolTip(why)
                action.setStatusTip(why or self._tip_of(row))
            if name := self._names.get(action):
                action.setText(name())

    def _tip_of(self, _: Command) -> str:
        """What the status bar says of a command."""
        return ""

    def _release(self, shown: Sequence[QAction]) -> None:
        """Let the keys of greyed commands act again."""
        for action in shown:
            if action in self._conditions:
                action.setEnabled(True)

    def _made(self, row: Command) -> QAction:
        action = QAction(QCoreApplication.translate(CONTEXT, row.text), self._widget)
        action.setObjectName(row.id)
        action.setShortcuts([QKeySequence(key) for key in row.keys])
        action.setCheckable(row.checkable)
        action.setIconVisibleInMenu(not row.checkable)  # there it would take the place of the tick
        action.setMenuRole(row.role)
        if row.scope not in (Scope.WINDOW, Scope.READING):
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        return action


def _line_icon(name: str) -> QIcon:
    from qicbrowser.gui.looks.icons import line_icon  # with the first menu, not with the start

    return line_icon(name)


class WidgetActions(ActionTable):
    """The commands of one list, which its context menu shows: their keys act while it has the keyboard."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        widget.addActions(self.all)

    def _tip_of(self, row: Command) -> str:
        from qicbrowser.gui.shell.list_status_tips import list_status_tip  # with the first menu, not with the start

        return QCoreApplication.translate(CONTEXT, list_status_tip(type(self).__name__, row.id))

    def limit_to(self, scope: Scope) -> None:
        """Hide what does not act in this scope; its keys do not act."""
        for row, action in zip(self.rows(), self.all, strict=True):
            action.setVisible(bool(row.scope & scope))

    def menu(self, *groups: Sequence[QAction]) -> QMenu:
        """A context menu of those of these that act now, with a line between groups."""
        menu = QMenu(self._widget)
        for group in groups:
            if not menu.isEmpty():
                menu.addSeparator()
            menu.addActions([action for action in group if action.isVisible()])
        self.watch(menu)
        return menu
