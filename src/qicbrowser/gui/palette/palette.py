"""The command palette (all commands and places by their names), and Go to, which is the same list of places only."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from qicbrowser.domain.word_beginnings import typed_words
from qicbrowser.gui.looks.palettes import Look
from qicbrowser.gui.palette.commands import KIND, command_entries
from qicbrowser.gui.palette.entries import Entry, Match, Section, best_first, matched
from qicbrowser.gui.palette.palette_view import PaletteView
from qicbrowser.gui.palette.places import Places
from qicbrowser.gui.shell.menus import Menus
from qicbrowser.gui.shell.session import Session

REFERENCES_ONLY = "["
"""What is typed first to find references only."""

_MOST_REMEMBERED, _MOST_LAST_USED = 20, 5
_FEW, _MANY = 6, 50
"""The most places of a kind: beside commands, and by themselves."""


class Palette(QObject):
    def __init__(self, places: Places, session: Session, menus: Menus, window: QMainWindow) -> None:
        super().__init__(window)
        self._places = places
        self._session = session
        self._menus = menus
        self._window = window
        self._commands: Mapping[str, Entry] = {}
        self._last_used: Sequence[Entry] = ()
        self.view = PaletteView(window)
        self.view.typed.connect(self._find)
        self.view.chosen.connect(self._use)
        self.view.keys_wanted.connect(self._want_keys)
        menus.palette.triggered.connect(self.open)
        menus.go_to.triggered.connect(self.open_places)
        menus.edit_keys.triggered.connect(self._open_all_keys)

    def show_look(self, look: Look) -> None:
        self.view.show_look(look)

    def open(self) -> None:
        commands = command_entries(self._menus, self._window.menuBar())  # before the keyboard leaves what they act on
        foot = self.tr("Enter: run or open · Alt+Enter: change the keys · [: references only · Esc: close")
        self._open(commands, self.tr("A command, theme, table, reference or page of the guide"), foot)

    def open_places(self) -> None:
        foot = self.tr("Enter: open · [: references only · Esc: close")
        self._open({}, self.tr("A theme, review, table, reference or page of the guide"), foot)

    def _open(self, commands: Mapping[str, Entry], name: str, foot: str) -> None:
        self._commands = commands
        remembered = (commands.get(id_) or self._places.entry(id_) for id_ in self._session.last_used)
        self._last_used = [entry for entry in remembered if entry]
        self.view.open(name, foot)
        self._find("")

    def _find(self, typed: str) -> None:
        if not self.view.isVisible():
            return
        words = typed_words(typed)
        if typed.startswith(REFERENCES_ONLY):
            sections = [Section(self.tr("References"), self._places.references(words, _MANY))]
        elif typed.strip() and not words:
            sections = []  # signs only
        else:
            sections = self._sections(words)
        self.view.show_sections(sections)

    def _sections(self, words: Sequence[str]) -> list[Section]:
        last = [match for entry in self._last_used if (match := matched(entry, words))][:_MOST_LAST_USED]
        last.sort(key=lambda match: not match.entry.is_possible)
        listed = {match.entry.id for match in last}

        def others(matches: Sequence[Match]) -> list[Match]:
            return [match for match in matches if match.entry.id not in listed]

        commands = [match for entry in self._commands.values() if (match := matched(entry, words))]
        sections = [
            Section(self.tr("Last used"), last),
            Section(self.tr("Commands"), others(best_first(commands))),
        ]
        if words or not self._commands:
            most = _FEW if self._commands else _MANY
            sections.append(Section(self.tr("Go to"), others(self._places.find(words, most))))
        return sections

    def _use(self, entry: Entry) -> None:
        others = [id_ for id_ in self._session.last_used if id_ != entry.id]
        self._session.last_used = (entry.id, *others)[:_MOST_REMEMBERED]
        entry.choose()

    def _want_keys(self, entry: Entry) -> None:
        if entry.id.startswith(KIND):
            self._open_keys(entry.id.removeprefix(KIND))

    def _open_all_keys(self) -> None:
        self._open_keys("")

    def _open_keys(self, command: str) -> None:
        from qicbrowser.gui.palette.keys_dialog import KeysDialog  # when it is opened

        dialog = KeysDialog(self._menus, self._session, self._window)
        dialog.show_command(command)
        dialog.open()
