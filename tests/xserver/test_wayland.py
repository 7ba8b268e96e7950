"""The program under a real Wayland compositor, Weston, by real keys and a real pointer: also beside another program."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from select import select
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect

if TYPE_CHECKING:
    from onscreen import Screen

pytestmark = pytest.mark.xserver

PROGRAM = [sys.executable, "-m", "qicbrowser"]
OTHER_PROGRAM = [sys.executable, str(Path(__file__).with_name("other_program.py"))]
CITATIONS = Path(__file__).resolve().parents[1] / "data" / "references" / "zotero.ris"
LAPTOP = (1366, 768)
SMALL = (800, 600)
DENSE = (790, 480)
"""On a screen of 1600 x 1000 pixels, at twice the size."""

WHOLE = QRect(0, 0, 1600, 1000)
WHOLE_LAPTOP = QRect(0, 0, *LAPTOP)
TITLE_BAR = 30
"""Height of the title bar that Qt draws, before it is scaled."""

PAGE = (560, 640)
SEARCH_BOX = (700, 68)
"""Places in a window that fills the screen of a laptop."""

TITLE = "Shared community of practice"
"""Of the theme that is shown at first."""


@pytest.fixture(scope="module")
def laptop(shared_screen: "Screen", tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """One compositor for the tests on the screen of a laptop, as the environment of its programs."""
    from compositor import weston

    with weston(shared_screen, tmp_path_factory.mktemp("weston"), LAPTOP) as environment:
        yield environment


@pytest.fixture
def desktop(shared_screen: "Screen", laptop: dict[str, str]) -> "Desktop":
    """The screen of a laptop, and a data folder of the test's own."""
    return Desktop(shared_screen, laptop)


@contextmanager
def desktop_of(screen: "Screen", folder: Path, size: tuple[int, int], scale: int = 1) -> Iterator["Desktop"]:
    from compositor import weston

    with weston(screen, folder, size, scale) as environment:
        yield Desktop(screen, environment)


class Desktop:
    def __init__(self, screen: "Screen", wayland: dict[str, str]) -> None:
        others = ("QT_", "WAYLAND_", "DISPLAY")
        self.screen = screen
        self.environment = {name: value for name, value in os.environ.items() if not name.startswith(others)} | wayland

    @contextmanager
    def program(self, **variables: str) -> Iterator["Session"]:
        """The program, once its window is painted and has the keys."""
        from onscreen import wait_until
        from tests.xserver.pictures import changed_bytes

        environment = self.environment | variables
        bare = self.screen.picture()
        with subprocess.Popen(PROGRAM, env=environment, stderr=subprocess.PIPE, text=True) as program:
            try:
                wait_until(lambda: changed_bytes(bare, self.screen.picture()) > 500_000, program, "no window came")
                session = Session(self, program)
                session.keyboard.wait_for_rest()
                yield session
            finally:
                program.kill()


class Session:
    """Somebody at the program."""

    def __init__(self, desktop: Desktop, program: "subprocess.Popen[str]") -> None:
        from onscreen import Keyboard, Pointer

        self.desktop = desktop
        self.screen = desktop.screen
        self.program = program
        self.keyboard = Keyboard(desktop.screen, program)
        self.pointer = Pointer(desktop.screen, program)

    def changed_by(self, step: Callable[[], None]) -> QRect:
        before = self.screen.picture()
        step()
        return self.changed_since(before)

    def changed_since(self, before: bytes, within: QRect = WHOLE) -> QRect:
        from tests.xserver.pictures import changed_area

        return changed_area(before, self.screen.picture(), within)

    def window(self) -> QRect:
        """Where its one window is."""
        from compositor import BACKGROUND
        from tests.xserver.pictures import area_but

        return area_but(BACKGROUND, self.screen.picture(), WHOLE_LAPTOP)

    def quit(self) -> None:
        from onscreen import wait_for_end

        self.keyboard.press("ctrl+q")
        wait_for_end(self.program)

    @contextmanager
    def other_program(self) -> Iterator["OtherProgram"]:
        """A second program, in a small window over that of the first."""
        from onscreen import wait_until
        from tests.xserver.other_program import COLOUR, SIZE
        from tests.xserver.pictures import area_of

        def area() -> QRect:
            return area_of(COLOUR, self.screen.picture())

        command = [*OTHER_PROGRAM, str(CITATIONS)]
        with subprocess.Popen(command, env=self.desktop.environment, stdout=subprocess.PIPE, text=True) as other:
            try:
                wait_until(lambda: area().size().toTuple() == SIZE, other, "the other window did not come")
                yield OtherProgram(other, self, area())
            finally:
                other.kill()


class OtherProgram:
    def __init__(self, process: "subprocess.Popen[str]", session: Session, area: QRect) -> None:
        self._process = process
        self._session = session
        self.area = area
        self.file = (area.center().x(), area.center().y() - area.height() // 4)
        self.text = (area.center().x(), area.center().y() + area.height() // 4)

    def press(self, *keys: str) -> None:
        self._session.pointer.click(*self.file)
        self._session.keyboard.press(*keys)

    def report(self) -> dict[str, str]:
        """What it was given."""
        from onscreen import wait_until

        output = self._process.stdout
        wait_until(lambda: bool(select([output], [], [], 0)[0]), self._process, "nothing came to the other program")
        return json.loads(output.readline())


def test_a_reader_searches_writes_copies_and_quits_under_wayland(desktop: Desktop) -> None:
    from tests.xserver.pictures import changed_bytes

    with desktop.program() as session:
        keyboard = session.keyboard
        opened = desktop.screen.picture()
        keyboard.press("ctrl+k")
        keyboard.write("competition")
        keyboard.press("Return")
        assert changed_bytes(opened, desktop.screen.picture()) > 5_000, "the tree and the page show what was found"
        keyboard.press("ctrl+shift+t")
        keyboard.write("written under Wayland")
        keyboard.press("ctrl+a", "ctrl+c", "Escape", "ctrl+k", "ctrl+v", "Return")
        session.quit()
    [note] = json.loads(output(desktop, "notes", "--json"))
    assert note["words"] == "written under Wayland"
    assert note["record_key"].endswith("/friendly-competition"), "the theme of the first result"
    assert "written under Wayland" in searches(desktop), "it was pasted into the search box"


def test_what_is_copied_is_pasted_in_another_program_and_the_other_way_round(desktop: Desktop) -> None:
    from tests.xserver.other_program import TEXT

    with desktop.program() as session:
        session.pointer.click(*PAGE)
        session.keyboard.press("ctrl+a", "ctrl+c")
        with session.other_program() as other:
            other.press("ctrl+v")
            copied = other.report()
            other.press("ctrl+c")
            session.pointer.click(*SEARCH_BOX)
            session.keyboard.press("ctrl+v", "Return")
        session.quit()
    assert copied["text"].startswith(TITLE)
    assert f"<p><b>{TITLE}</b></p>" in copied["html"]
    assert TEXT in searches(desktop)


def test_files_and_text_of_another_program_are_dropped_on_the_window(desktop: Desktop) -> None:
    from tests.xserver.other_program import TEXT

    with desktop.program() as session, session.other_program() as other:
        session.pointer.drag(other.text, SEARCH_BOX)
        dialog = session.changed_by(lambda: session.pointer.drag(other.file, PAGE))
        assert dialog.width() > 400, "the dialog that attaches citations"
        session.keyboard.press("Escape")
        session.pointer.click(*SEARCH_BOX)
        session.keyboard.press("Return")
        session.quit()
    assert TEXT in searches(desktop)


def test_words_of_the_page_are_dropped_on_another_program(desktop: Desktop) -> None:
    with desktop.program() as session:
        session.pointer.click(*PAGE)
        words = session.changed_by(lambda: session.keyboard.press("ctrl+a")).topLeft()
        session.pointer.move(words.x() + 20, words.y() + 10)
        session.pointer.press()  # this brings the window before all others
        with session.other_program() as other:
            session.pointer.drop(*other.text)
            dropped = other.report()
        session.pointer.click(*SEARCH_BOX)
        session.quit()
    assert dropped["text"].startswith(TITLE)
    assert f"<p><b>{TITLE}</b></p>" in dropped["html"]


@pytest.mark.parametrize("factor", [1, 1.5])
def test_the_bar_of_a_selection_and_menus_open_where_they_belong(desktop: Desktop, factor: float) -> None:
    """Scaled by the variable that Qt reads."""
    menus_open_where_they_belong(desktop, LAPTOP, 1, factor)


def test_on_a_dense_screen_they_open_there_too(screen: "Screen", tmp_path: Path) -> None:
    """Scaled by the compositor."""
    with desktop_of(screen, tmp_path, DENSE, 2) as desktop:
        menus_open_where_they_belong(desktop, DENSE, 2, 1)


def menus_open_where_they_belong(desktop: Desktop, size: tuple[int, int], scale: int, factor: float) -> None:
    whole = scale * factor
    x, y = round(scale * size[0] * 0.46), round(scale * size[1] * 0.7)
    screen = desktop.screen
    with desktop.program(QT_SCALE_FACTOR=str(factor)) as session:
        pointer, keyboard = session.pointer, session.keyboard
        if factor == 1:  # by QT_SCALE_FACTOR, Qt does not scale where the menu of a menu bar belongs
            top = scale * TITLE_BAR
            pointer.move(scale * 20, top + scale * 12)
            before = screen.picture()
            pointer.press()
            pointer.release()
            keyboard.hold("Left")
            title = session.changed_since(before, QRect(0, top, WHOLE.width(), scale * 16))
            menu = session.changed_since(before, QRect(0, top + scale * 40, WHOLE.width(), scale * 80))
            assert title.right() - 60 * scale < menu.left() < title.right(), "the last menu is under the last title"
            keyboard.press("Escape", "Escape")
        pointer.click(x, y)
        before = screen.picture()
        pointer.press(button=3)
        above = QRect(0, 0, WHOLE.width(), round(y - 30 * whole))  # not the line whose caret is hidden meanwhile
        menu = session.changed_since(before, above)
        pointer.release(button=3)
        assert abs(menu.left() - x) <= 4 * whole
        assert 200 * whole < menu.width() < 500 * whole
        keyboard.press("Escape")

        words = session.changed_by(lambda: keyboard.press("ctrl+a")).topLeft()
        pointer.click(words.x() + round(20 * whole), words.y() + round(10 * whole))
        bar = session.changed_by(pointer.double_click)
        assert abs(bar.left() - words.x()) <= 8 * whole
        assert 40 * whole < bar.height() < 110 * whole, "one word, and the bar under it"
        assert 100 * whole < bar.width() < 300 * whole
        session.quit()


def test_the_title_bar_changes_the_size_of_the_window_and_closes_it(desktop: Desktop) -> None:
    from onscreen import wait_for_end

    width, height = LAPTOP
    with desktop.program() as session:
        pointer, keyboard = session.pointer, session.keyboard
        assert session.window() == WHOLE_LAPTOP, "there is no room for its usual size"
        pointer.click(width - 40, TITLE_BAR // 2)
        window = session.window()
        assert height - 60 < window.height() < height
        pointer.click(window.right() - 39, window.top() + TITLE_BAR // 2)
        assert session.window() == WHOLE_LAPTOP
        assert session.changed_by(lambda: keyboard.press("F11")).top() < TITLE_BAR, "the full screen has no title bar"
        assert session.window() == WHOLE_LAPTOP
        keyboard.press("F11")
        pointer.click(width - 17, TITLE_BAR // 2)
        wait_for_end(session.program)


def test_a_window_on_a_screen_that_is_too_small_for_it_works(screen: "Screen", tmp_path: Path) -> None:
    with desktop_of(screen, tmp_path, SMALL) as desktop, desktop.program(QT_SCALE_FACTOR="1.5") as session:
        session.keyboard.press("F11", "F11", "ctrl+k")
        session.keyboard.write("competition")
        session.keyboard.press("Return")
        session.quit()
    assert searches(desktop) == ["competition"]


def output(desktop: Desktop, *arguments: str) -> str:
    done = subprocess.run([*PROGRAM, *arguments], env=desktop.environment, capture_output=True, text=True, check=True)
    return done.stdout


def searches(desktop: Desktop) -> list[str]:
    """The texts in the search history."""
    import sqlite3
    from contextlib import closing

    where = json.loads(output(desktop, "where", "--json"))
    with closing(sqlite3.connect(where["notes"])) as file:
        return [query for (query,) in file.execute("SELECT query FROM search")]
