"""The same by keys, by someone who follows what is told of the focus."""

from pathlib import Path

from gi.repository import Atspi
from heard_window import HeardWindow
from job import OTHER, QUERY, THEME
from things import has, text_of


def arrows_come_to_a_theme(window: HeardWindow, _: Path) -> None:
    window.go_by_arrows(window.themes(), OTHER)
    assert window.wait_for(lambda: window.title().startswith(OTHER)), f"the page shows {window.title()!r}"


def space_ticks_it(window: HeardWindow, _: Path) -> None:
    def is_ticked() -> bool:
        return has(window.row(window.themes(), OTHER), "CHECKED")

    before = is_ticked()
    window.key("Space")
    assert window.wait_for(lambda: is_ticked() != before)


def arrows_come_to_a_hit(window: HeardWindow, _: Path) -> None:
    window.search(QUERY)
    window.go_by_arrows(window.one("list", "Hits"), "external pressures")
    assert window.wait_for(lambda: window.title().startswith("Shared")), f"the page shows {window.title()!r}"


def enter_narrows_by_a_facet(window: HeardWindow, _: Path) -> None:
    window.go_by_arrows(window.one("tree", "Narrow the search"), r"^barrier\b")
    window.key("Return")
    box = window.one("text", "Search")
    assert window.wait_for(lambda: "barrier" in text_of(box)), text_of(box)
    window.search("")


def arrows_come_to_a_reference(window: HeardWindow, _: Path) -> None:
    window.go_by_arrows(window.one("table", "References"), r"\b63\b")
    assert window.wait_for(lambda: "Reference 63" in text_of(window.page("Reference")))


def tab_comes_to_a_citation_and_enter_follows_it(window: HeardWindow, _: Path) -> None:
    window.go_to_theme("Shared")
    window.page("Theme").grab_focus()
    window.wait_for_rest()
    for _ in range(8):
        if window.told_focus() == "[46]":
            break
        window.key("Tab")
    window.key("Return")
    told = f"the focus is told to be on {window.told_focus()!r}"
    assert window.wait_for(lambda: "Reference 46" in text_of(window.page("Reference"))), told


def down_comes_to_every_part_of_the_page(window: HeardWindow, _: Path) -> None:
    page = window.page("Theme")
    page.grab_focus()
    Atspi.Text.set_caret_offset(page, 0)
    lines = []
    for _ in range(80):
        offset = Atspi.Text.get_caret_offset(page)
        line = Atspi.Text.get_string_at_offset(page, offset, Atspi.TextGranularity.LINE).content.strip()
        lines.append(line)
        window.key("Down")
        if Atspi.Text.get_caret_offset(page) == offset:
            break
    passed = [
        words
        for words in ("Mechanisms of change", "Outcome", "Barriers", "[46]", "[17]")
        if words not in " ".join(lines)
    ]
    assert not passed, f"it passes by {passed}"
    window.choose_command("Untick all themes")
    window.search(f"theme:{THEME.split()[1]}")
    window.choose_command("Tick the themes found")
    window.search("")


BY_KEYS = (
    arrows_come_to_a_theme,
    space_ticks_it,
    arrows_come_to_a_hit,
    enter_narrows_by_a_facet,
    arrows_come_to_a_reference,
    tab_comes_to_a_citation_and_enter_follows_it,
    down_comes_to_every_part_of_the_page,
)
