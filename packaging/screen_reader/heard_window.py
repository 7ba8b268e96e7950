"""The window as assistive technology sees it: things by role and name, and the events that are told."""

import collections
import functools
import re
import subprocess
import time
from collections.abc import Callable, Collection, Iterator
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402  the version comes first
from things import Thing, below, has, in_sight, sleeps, text_of  # noqa: E402

PATIENCE = 8.0
"""Seconds that what a step leads to is waited for."""

AT_REST = 0.1
"""Seconds without work and without events after which the program is taken to have answered."""

TIMERS_OVER = 0.4
"""The same, where the answer may come from a timer of the program: they wait for up to 0.3 seconds."""

KEYS = {"Down": 0xFF54, "Home": 0xFF50, "Return": 0xFF0D, "Tab": 0xFF09, "Space": 0x20}

ROWS = ("table cell", "tree item", "list item", "table row")
MENU_ITEMS = ("menu item", "check menu item", "radio menu item")
DIALOGS = ("dialog", "alert", "file chooser")

Name = str | Callable[[str], bool] | None


class NotThereError(Exception):
    """The program is not there, or no longer."""


class MissingError(Exception):
    """A step cannot be done, or what it should lead to does not come."""


class HeardWindow:
    def __init__(self, running: "subprocess.Popen[bytes]") -> None:
        Atspi.init()
        self._running = running
        self._context = GLib.MainContext.default()
        self.events: collections.deque[tuple[str, str, str, int, str]] = collections.deque(maxlen=20000)
        """Kind, name and role of the thing, first detail, and data of each event."""
        self._listener = Atspi.EventListener.new(self._note_event)
        for kind in (
            "object:announcement",
            "object:state-changed",
            "object:property-change",
            "object:text-caret-moved",
        ):
            self._listener.register(kind)
        self.application: Thing = self.wait_for(self._find_application, 40)
        if self.application is None:
            raise NotThereError("the program is not seen over AT-SPI")

    # What there is

    def one(self, role: str | Collection[str], name: Name = None, root: Thing = None, **how: Any) -> Thing:
        """The first thing of a role and a name, which is waited for."""
        if found := self.wait_for(lambda: next(self._matching(role, name, root, **how), None)):
            return found
        raise MissingError(f"there is no {role} {name if isinstance(name, str) else ''!r}")

    def all(
        self, role: str | Collection[str] | None = None, name: Name = None, root: Thing = None, *, shown: bool = True
    ) -> list[Thing]:
        return list(self._matching(role, name, root, shown=shown))

    def _matching(
        self, role: str | Collection[str] | None, name: Name, root: Thing, *, shown: bool = True
    ) -> Iterator[Thing]:
        """One after the other: each question about a thing is a call to the program."""
        roles = (role,) if isinstance(role, str) else role
        walk = in_sight if shown else below
        for thing in walk(root or self.application):
            try:
                if roles and thing.get_role_name() not in roles:
                    continue
                own = "" if name is None else thing.get_name() or ""
                matches = name is None or (name(own) if callable(name) else own == name)
            except GLib.Error:  # gone meanwhile
                continue
            if matches:
                yield thing

    def page(self, name: str) -> Thing:
        """A page to read, by its name."""
        for each in self._matching(None, name, None):
            if "document" in each.get_role_name() or has(each, "MULTI_LINE"):
                return each
        raise MissingError(f"there is no page {name!r}")

    def title(self) -> str:
        """The beginning of the page of the theme."""
        return text_of(self.page("Theme"))[:80]

    def themes(self) -> Thing:
        return self.one("tree", "Themes")

    def row(self, view: Thing, pattern: str) -> Thing:
        """The first cell in sight whose name has the pattern."""
        for cell in self._matching(ROWS, lambda name: bool(re.search(pattern, name)), view):
            return cell
        raise MissingError(f"there is no row {pattern!r}")

    def said_of_row(self, view: Thing, pattern: str) -> str:
        """Names and descriptions of all cells in sight of a row."""
        cell = self.row(view, pattern)
        cells = [cell]
        if "TableCell" in cell.get_interfaces() and "Table" in view.get_interfaces():
            _, line, _ = Atspi.TableCell.get_position(cell)
            columns = range(Atspi.Table.get_n_columns(view))
            cells = [Atspi.Table.get_accessible_at(view, line, column) for column in columns]
        shown = [each for each in cells if each is not None and has(each, "SHOWING")]
        return " | ".join(words for each in shown for words in (each.get_name(), each.get_description()) if words)

    def dialogs(self) -> list[Thing]:
        """They stand beside the main window in the application."""
        children = [self.application.get_child_at_index(at) for at in range(self.application.get_child_count())]
        return [each for each in children if each and has(each, "SHOWING") and each.get_role_name() in DIALOGS]

    # What is done

    def press(self, thing: Thing) -> None:
        thing.do_action(0)

    def choose_command(self, name: str) -> None:
        """Choose an entry of a menu."""
        self.press(self.one(MENU_ITEMS, name, self.one("menu bar"), shown=False))
        self.wait_for_rest()

    def use(self, thing: Thing, came: Callable[[], object]) -> None:
        """Use a thing by all that is offered on it, one after the other, until what it leads to has come."""
        ways = [functools.partial(thing.do_action, at) for at in range(thing.get_n_actions())]
        parent = thing.get_parent()
        if "Selection" in parent.get_interfaces():
            ways.append(lambda: Atspi.Selection.select_child(parent, thing.get_index_in_parent()))
        for way in ways:
            way()
            self.wait_for_rest(TIMERS_OVER)
            if self.wait_for(came, 0):
                return
        raise MissingError("nothing came of its actions or its selection")

    def write(self, field: Thing, words: str) -> None:
        Atspi.EditableText.set_text_contents(field, words)
        self.wait_for_rest()

    def search(self, query: str) -> None:
        self.write(self.one("text", "Search"), query)
        self.wait_for_rest(TIMERS_OVER)

    def go_to_theme(self, name: str) -> None:
        """Go there by the menu."""
        for _ in range(5):
            self.choose_command("Previous theme")
        for _ in range(6):
            if self.title().startswith(name):
                return
            self.choose_command("Next theme")

    def key(self, *names: str) -> None:
        for name in names:
            since = len(self.events)
            Atspi.generate_keyboard_event(KEYS[name], None, Atspi.KeySynthType.SYM)
            self.wait_for(lambda since=since: len(self.events) > since, 0.5)  # a key may also change nothing
            self.wait_for_rest()

    def go_by_arrows(self, view: Thing, pattern: str) -> None:
        """Press Down in a list until the focus is told to be on a row."""
        view.grab_focus()
        self.wait_for_rest()
        self.key("Home")
        for _ in range(20):
            if re.search(pattern, self.told_focus()):
                return
            self.key("Down")
        raise MissingError(f"the focus is told to be on {self.told_focus()!r}")

    def close_dialogs(self) -> None:
        for dialog in reversed(self.dialogs()):
            for button in self.all("push button", lambda name: name.strip("&") in ("Close", "Cancel", "OK"), dialog):
                self.press(button)
                break
        self.wait_for(lambda: not self.dialogs(), 3)

    # What is told

    def told_focus(self) -> str:
        """The name of the row or link that the focus was last told to be on."""
        focused = (each for each in reversed(self.events) if each[0] == "object:state-changed:focused" and each[3] == 1)
        return next((name for _, name, role, *_ in focused if role in (*ROWS, "link")), "")

    def is_announced(self, pattern: str, since: int) -> bool:
        """Whether something was announced after so many events; it is waited for."""

        def announced() -> bool:
            new = list(self.events)[since:]
            return any("announcement" in kind and re.search(pattern, data) for kind, _, _, _, data in new)

        return bool(self.wait_for(announced, 4))

    def work(self, seconds: float = 0.05) -> None:
        """Let time pass, and events come."""
        end = time.monotonic() + seconds
        while True:
            while self._context.pending():
                self._context.iteration(False)
            if time.monotonic() >= end:
                return
            time.sleep(0.02)

    def wait_for_rest(self, seconds: float = AT_REST) -> None:
        """Let events come until the program has had nothing to do, and told nothing, for some time.

        A process that waits for a processor is not at rest, so a busy machine makes this longer, not wrong.
        """
        started = quiet_since = time.monotonic()
        while quiet_since - started < PATIENCE and time.monotonic() - quiet_since < seconds:
            told = len(self.events)
            self.work(0.02)
            if len(self.events) != told or not sleeps(self._running.pid):
                quiet_since = time.monotonic()

    def wait_for(self, what: Callable[[], Any], patience: float = PATIENCE) -> Any:
        """The first true value of a function; its last value where none comes in time."""
        end = time.monotonic() + patience
        pause = 0.02
        while True:
            try:
                value = what()
            except (GLib.Error, MissingError):
                value = None
            if value or time.monotonic() > end:
                return value
            if self._running.poll() is not None:
                raise NotThereError(f"the program ended with {self._running.returncode}")
            self.work(pause)
            pause = min(2 * pause, 0.2)

    def _find_application(self) -> Thing:
        desktop = Atspi.get_desktop(0)
        for at in range(desktop.get_child_count()):
            each = desktop.get_child_at_index(at)
            if each and "qicbrowser" in (each.get_name() or "").lower() and each.get_child_count():
                return each
        return None

    def _note_event(self, event: Any, *_: object) -> None:
        try:
            source = event.source
            said = (event.type, source.get_name() or "", source.get_role_name(), event.detail1, str(event.any_data))
            self.events.append(said)
        except GLib.Error:  # its thing is gone
            pass
