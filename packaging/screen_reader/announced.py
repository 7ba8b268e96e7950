"""What is announced where the keyboard is not."""

from pathlib import Path

from heard_window import TIMERS_OVER, HeardWindow
from job import QUERY


def how_much_a_search_found(window: HeardWindow, _: Path) -> None:
    window.search("")
    since = len(window.events)
    window.search(QUERY)
    assert window.is_announced(r"\d+ (title|passage|theme)", since), "silence"


def which_hit_was_gone_to(window: HeardWindow, _: Path) -> None:
    since = len(window.events)
    window.choose_command("Next hit")
    assert window.is_announced(r"Hit \d+ of \d+", since), "silence"
    window.search("")


def that_a_note_is_saved(window: HeardWindow, _: Path) -> None:
    since = len(window.events)
    window.choose_command("Note on this theme")
    window.write(window.one("text", "Note"), "Another")
    assert window.is_announced("Saved", since), "silence"
    window.press(window.one("push button", "Done"))


def that_a_tick_has_changed(window: HeardWindow, _: Path) -> None:
    since = len(window.events)
    window.choose_command("Untick all themes")
    assert window.is_announced("0 themes ticked", since), "silence"


def which_row_the_keyboard_comes_to(window: HeardWindow, _: Path) -> None:
    window.one("text", "Search").grab_focus()
    window.wait_for_rest()
    since = len(window.events)
    window.themes().grab_focus()
    window.wait_for_rest(TIMERS_OVER)
    told = [name for kind, name, _, is_on, _ in list(window.events)[since:] if "focused" in kind and is_on == 1]
    title = window.title().partition("\n")[0]
    assert any(name.startswith(title) for name in told), f"told of {told}"


def what_was_undone(window: HeardWindow, _: Path) -> None:
    since = len(window.events)
    window.press(window.all("menu item", lambda name: name.startswith("Undo"), shown=False)[0])
    assert window.is_announced("Undone: ", since), "silence"


ANNOUNCED = (
    how_much_a_search_found,
    which_hit_was_gone_to,
    that_a_note_is_saved,
    that_a_tick_has_changed,
    which_row_the_keyboard_comes_to,
    what_was_undone,
)
