"""The themes that are compared, as a row of names with letters, which the keyboard and the mouse change."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from qicbrowser.domain.analysis.comparison import ComparedTheme
from qicbrowser.gui.looks.icons import line_icon
from qicbrowser.gui.looks.palettes import plain_tip
from qicbrowser.gui.shell.list_actions import ComparedThemeActions
from qicbrowser.gui.widgets.direction import is_mirrored
from qicbrowser.gui.widgets.flow_layout import FlowLayout
from qicbrowser.gui.widgets.item_view_keys import pop_up

_WIDEST = 24
"""Characters of average width of a name; a longer one elides at its end."""


class ComparedThemes(QWidget):
    opened = Signal(str)
    """The key of a theme whose page is wanted."""

    moved = Signal(str, int)
    """The key of a theme, and by how many columns."""

    removed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.actions_of_theme = ComparedThemeActions(self)
        self.flow = FlowLayout(self)
        self._chips: list[_Chip] = []
        self._names: list[tuple[str, str, str]] = []
        """The letter, key and title of each."""
        self._has_room = True
        self._current = ""
        """The theme whose name had the keyboard or a menu last."""
        actions = self.actions_of_theme
        actions.open.triggered.connect(lambda: self.opened.emit(self._current))
        actions.earlier.triggered.connect(lambda: self.moved.emit(self._current, -1))
        actions.later.triggered.connect(lambda: self.moved.emit(self._current, 1))
        actions.remove.triggered.connect(lambda: self.removed.emit(self._current))
        actions.enable_when(lambda: self._place > 0, actions.earlier)
        actions.enable_when(lambda: self._place < len(self._chips) - 1, actions.later)

    @property
    def keys(self) -> Sequence[str]:
        return [chip.key for chip in self._chips]

    def show_themes(self, themes: Sequence[ComparedTheme]) -> None:
        """Show these; the one with the keyboard keeps it, else the one in its place gets it."""
        names = [(each.letter, each.theme.key, each.theme.title) for each in themes]
        if names == self._names:
            return
        self._names = names
        before = self._place if self._has_keyboard else -1
        focused = self._current
        for chip in self._chips:
            self.flow.remove(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [_Chip(each, self) for each in themes]
        for place, chip in enumerate(self._chips):
            chip.show_name(self._has_room)
            self.flow.insert(place, chip)
            chip.name.installEventFilter(self)
            chip.remove.clicked.connect(lambda _=False, key=chip.key: self.removed.emit(key))
            chip.name.clicked.connect(lambda _=False, key=chip.key: self.opened.emit(key))
        if before >= 0 and self._chips:
            keys = list(self.keys)
            place = keys.index(focused) if focused in keys else min(before, len(keys) - 1)
            self._chips[place].name.setFocus()

    def show_names(self, has_room: bool) -> None:
        """Show the names, or, where they have no room, the letters alone: the names are above the columns too."""
        self._has_room = has_room
        for chip in self._chips:
            chip.show_name(has_room)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        chip = next((each for each in self._chips if each.name is watched), None)
        if chip and event.type() is QEvent.Type.FocusIn:
            self._current = chip.key
        if chip and isinstance(event, QContextMenuEvent):
            self._show_menu(chip, event)
            return True
        if chip and isinstance(event, QKeyEvent) and event.type() is not QEvent.Type.KeyRelease:
            return self._use_key(chip, event)
        return super().eventFilter(watched, event)

    def _use_key(self, chip: "_Chip", event: QKeyEvent) -> bool:
        """Keys of this row come before those of the window, such as Alt+Left for the page before."""
        pressed = QKeySequence(event.keyCombination())
        action = next((each for each in self.actions_of_theme.all if pressed in each.shortcuts()), None)
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if action is None and (not step or event.modifiers()):
            return False
        event.accept()
        if event.type() is QEvent.Type.KeyPress:
            if action is None:
                self._step(chip, -step if is_mirrored() else step)
            elif self.actions_of_theme.can_act(action):
                action.trigger()
        return True

    def _step(self, chip: "_Chip", by: int) -> None:
        place = self._chips.index(chip) + by
        if 0 <= place < len(self._chips):
            self._chips[place].name.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_menu(self, chip: "_Chip", event: QContextMenuEvent) -> None:
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        at = chip.mapToGlobal(chip.rect().center()) if by_key else event.globalPos()
        pop_up(self.menu_of(chip.key), at)

    def menu_of(self, key: str) -> QMenu:
        """The context menu of a theme."""
        self._current = key
        actions = self.actions_of_theme
        return actions.menu([actions.open], [actions.earlier, actions.later], [actions.remove])

    @property
    def _place(self) -> int:
        return list(self.keys).index(self._current) if self._current in self.keys else -1

    @property
    def _has_keyboard(self) -> bool:
        return any(chip.name.hasFocus() or chip.remove.hasFocus() for chip in self._chips)


class _Chip(QWidget):
    def __init__(self, compared: ComparedTheme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("chip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.key = compared.theme.key
        self.name, self.remove = QToolButton(), QToolButton()
        self._letter = compared.letter
        self._title = title = compared.theme.title
        self.name.setToolTip(plain_tip(title))
        self.name.setAccessibleName(self.tr("{letter}: {theme}").format(letter=compared.letter, theme=title))
        self.remove.setIcon(line_icon("close"))
        self.remove.setAccessibleName(self.tr("Remove {theme} from the comparison").format(theme=title))
        self.remove.setToolTip(plain_tip(self.remove.accessibleName()))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.name)
        row.addWidget(self.remove)

    def show_name(self, shown: bool) -> None:
        """Show the name beside the letter, or the letter alone."""
        room = _WIDEST * self.fontMetrics().averageCharWidth()
        short = self.fontMetrics().elidedText(self._title, Qt.TextElideMode.ElideRight, room) if shown else ""
        self.name.setText(f"{self._letter}  {short}".strip().replace("&", "&&"))
