"""The keys that the reader has given to commands of the window, in the place of those of the table."""

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from qicbrowser.gui.shell import list_actions
from qicbrowser.gui.shell.action_table import Command, Scope, WidgetActions
from qicbrowser.gui.shell.menus import Menus
from qicbrowser.gui.shell.session import Session

_LONGEST, _MOST = 100, 3
"""The most characters of the stored keys of a command, and the most keys."""

_SEPARATOR = "; "

_ROWS = {row.id: row for row in Menus.rows()}


class Conflict(NamedTuple):
    """What has a key already. The keys of lists are fixed and cannot be taken."""

    id: str
    """The id of the other command."""
    is_fixed: bool


def apply_own_keys(menus: Menus, session: Session) -> None:
    """Give each command its keys; a stored value that cannot be used, or is another command's key, is ignored."""
    own = session.own_keys
    for row in Menus.rows():
        menus.set_keys(row, _keys_of(row))
    for row in Menus.rows():
        if row.id not in own:
            continue
        if own[row.id] == "":
            menus.set_keys(row, [])
        elif keys := _parsed(own[row.id], row):
            menus.set_keys(row, keys)
    _drop_conflicts(menus, own)


def give_key(menus: Menus, session: Session, row: Command, key: QKeySequence) -> None:
    """Give a command this key alone, or none where it is empty; another command that had it loses it."""
    own = dict(session.own_keys)
    conflict = conflict_of(menus, row, key)
    if conflict:
        left = [each for each in menus.action(_ROWS[conflict.id]).shortcuts() if each != key]
        own[conflict.id] = _text(left)
    own[row.id] = _text([] if key.isEmpty() else [key])
    session.own_keys = own
    apply_own_keys(menus, session)


def reset_keys(menus: Menus, session: Session, row: Command | None = None) -> None:
    """Give a command the keys of the table again, or all commands; another that had one of these loses it."""
    own = {} if row is None else {id_: text for id_, text in session.own_keys.items() if id_ != row.id}
    for key in _keys_of(row) if row else ():
        conflict = conflict_of(menus, row, key) if row else None
        if conflict and not conflict.is_fixed:
            left = [each for each in menus.action(_ROWS[conflict.id]).shortcuts() if each != key]
            own[conflict.id] = _text(left)
    session.own_keys = own
    apply_own_keys(menus, session)


def conflict_of(menus: Menus, row: Command, key: QKeySequence) -> Conflict | None:
    """What else has a key in a place where this command has it."""
    if key.isEmpty():
        return None
    for other in Menus.rows():
        if other is not row and other.scope & row.scope and key in menus.action(other).shortcuts():
            return Conflict(other.id, is_fixed=False)
    for table in vars(list_actions).values():
        if isinstance(table, type) and issubclass(table, WidgetActions):
            for other in table.rows():
                if other.scope & row.scope and key in _keys_of(other):
                    return Conflict(other.id, is_fixed=True)
    return None


def is_usable(key: QKeySequence, row: Command) -> bool:
    """Whether a key can be a command's: by itself a letter is for fields and lists, except on a page."""
    if key.count() != 1:
        return False
    combination = key[0]  # type: ignore[index]  # its stubs do not have it
    code = combination.key()
    if code in (Qt.Key.Key_unknown, Qt.Key.Key_Escape):
        return False
    with_modifier = combination.keyboardModifiers() & ~Qt.KeyboardModifier.ShiftModifier
    is_function_key = Qt.Key.Key_F1 <= code <= Qt.Key.Key_F35
    return bool(with_modifier) or is_function_key or row.scope == Scope.PAGE


def _drop_conflicts(menus: Menus, own: dict[str, str]) -> None:
    """Give the keys of the table back to commands whose own key is also another's: nothing is ambiguous."""
    for row in Menus.rows():
        if row.id in own and any(conflict_of(menus, row, key) for key in menus.action(row).shortcuts()):
            menus.set_keys(row, [key for key in _keys_of(row) if not conflict_of(menus, row, key)])


def _keys_of(row: Command) -> list[QKeySequence]:
    return [QKeySequence(key) for key in row.keys]


def _parsed(text: str, row: Command) -> list[QKeySequence]:
    if len(text) > _LONGEST:
        return []
    keys = QKeySequence.listFromString(text)[:_MOST]
    return [key for key in keys if is_usable(key, row)]


def _text(keys: list[QKeySequence]) -> str:
    return _SEPARATOR.join(key.toString(QKeySequence.SequenceFormat.PortableText) for key in keys)
