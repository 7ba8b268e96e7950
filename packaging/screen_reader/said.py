"""What is said of the things in the window."""

import collections
import re
from collections.abc import Callable
from pathlib import Path

from gi.repository import Atspi
from heard_window import TIMERS_OVER, HeardWindow
from job import QUERY, THEME
from things import Thing, below, has, in_sight, text_of

DIALOGS = (
    "Export…",
    "Export notes…",
    "Export references…",
    "Attach a citation to the reference…",
    "Colour names…",
    "Backups…",
    "Settings…",
    "Keys…",
    "About the review",
    "About QIC Browser",
    "Data folder…",
)


def nothing_is_without_a_name_as_it_opens(window: HeardWindow, _: Path) -> None:
    window.go_to_theme(THEME)
    all_are_named(window.application)


def nothing_is_without_a_name_while_searching(window: HeardWindow, _: Path) -> None:
    window.search(QUERY)
    all_are_named(window.application)


def a_row_of_a_theme_is_said_whole(window: HeardWindow, _: Path) -> None:
    has_words(window.said_of_row(window.themes(), THEME), "6 studies", "1 note", "2 hits", "ticked")


def a_row_of_a_reference_is_said_whole(window: HeardWindow, _: Path) -> None:
    has_words(window.said_of_row(window.one("table", "References"), r"\b63\b"), "Reference 63", "3 themes", "low")


def a_row_of_a_hit_is_said_whole(window: HeardWindow, _: Path) -> None:
    rows = window.all("list item", root=window.one("list", "Hits"))
    said = [f"{row.get_name()} | {row.get_description()}" for row in rows]
    assert any("barrier" in row and "competition" in row for row in said), f"{said}"


def a_facet_says_what_its_number_counts(window: HeardWindow, _: Path) -> None:
    has_words(window.said_of_row(window.one("tree", "Narrow the search"), r"^barrier\b"), "2 themes")


def every_combo_box_has_a_label(window: HeardWindow, _: Path) -> None:
    all_boxes_are_labelled(window, window.application)


def no_name_or_description_is_markup(window: HeardWindow, _: Path) -> None:
    nothing_is_markup(window.application)


def the_panes_come_in_their_order(window: HeardWindow, _: Path) -> None:
    panes = {"Themes": "tree", "Hits": "list", "References": "table"}
    told = [each.get_name() for each in below(window.application) if panes.get(each.get_name()) == each.get_role_name()]
    assert told == list(panes), f"they come as {told}"
    window.search("")


def the_text_of_the_page_is_whole(window: HeardWindow, _: Path) -> None:
    text = text_of(window.page("Theme"))
    has_words(text, "Access to others", "financial incentives")
    odd = {hex(ord(letter)) for letter in text if 0xFDD0 <= ord(letter) <= 0xFDEF or ord(letter) >= 0xFFFC}
    assert not odd, f"it has {odd}"


def the_page_is_a_document_with_headings_and_links(window: HeardWindow, _: Path) -> None:
    page = window.page("Theme")
    roles = collections.Counter(each.get_role_name() for each in below(page))
    assert "document" in page.get_role_name()
    assert roles["heading"] >= 5, roles
    assert roles["link"] >= 8, roles


def the_grade_of_each_study_is_heard(window: HeardWindow, _: Path) -> None:
    page = window.page("Theme")
    links = [each for each in below(page) if each.get_role_name() == "link" and each.get_name().startswith("[")]
    without = [each.get_name() for each in links if not re.search("Low|Medium|High", each.get_description())]
    assert links
    assert not without, f"no grade is told of {without}"
    cells = [each for each in below(page) if each.get_role_name() == "table cell" and "[" in each.get_name()]
    assert cells
    assert all(Atspi.TableCell.get_column_header_cells(cell) for cell in cells)


def the_colours_of_a_note_are_one_choice(window: HeardWindow, _: Path) -> None:
    window.choose_command("Note on this theme")
    roles = {each.get_role_name() for each in window.all(name="Yellow") if has(each, "FOCUSABLE")}
    assert roles == {"radio button"}, f"they are {roles}"


def nothing_is_without_a_name_while_writing(window: HeardWindow, _: Path) -> None:
    all_are_named(window.application)
    window.press(window.one("push button", "Done"))


def nothing_is_without_a_name_in_the_list_of_notes(window: HeardWindow, _: Path) -> None:
    window.press(window.one("page tab", lambda name: name.startswith("Notes")))
    window.wait_for_rest(TIMERS_OVER)
    all_are_named(window.application)
    window.press(window.one("page tab", "Theme"))


def a_cell_of_the_map_is_said_whole(window: HeardWindow, _: Path) -> None:
    window.press(window.one("page tab", "Map"))
    window.wait_for_rest()
    table = window.one("table", "Map of themes and studies")
    has_words(window.said_of_row(table, r"Shared community of practice, 46"), "medium", "not cited in this stream")
    all_are_named(window.application)
    window.press(window.one("page tab", "Theme"))


def of_dialog(command: str) -> Callable[[HeardWindow, Path], None]:
    def step(window: HeardWindow, _: Path) -> None:
        window.choose_command(command)
        shown = window.wait_for(window.dialogs, 5)
        try:
            assert shown, "no dialog came"
            all_are_named(shown[-1])
            all_boxes_are_labelled(window, shown[-1])
            nothing_is_markup(shown[-1])
        finally:
            window.close_dialogs()

    step.__name__ = f"all_is_named_and_labelled_in_{command}"
    return step


def all_are_named(root: Thing) -> None:
    bare = [each for each in in_sight(root) if has(each, "FOCUSABLE") and not (each.get_name() or "").strip()]
    told = collections.Counter(f"{each.get_role_name()} in {each.get_parent().get_name()}" for each in bare)
    assert not bare, f"without a name: {dict(told)}"


def all_boxes_are_labelled(window: HeardWindow, root: Thing) -> None:
    """A combo box has its value for a name on Linux: a relation must say what it is for."""
    labelled = Atspi.RelationType.LABELLED_BY
    bare = [
        box.get_name()
        for box in window.all("combo box", root=root)
        if labelled not in {relation.get_relation_type() for relation in box.get_relation_set()}
    ]
    assert not bare, f"no label on {bare}"


def nothing_is_markup(root: Thing) -> None:
    said_of = [words for each in below(root) for words in (each.get_name() or "", each.get_description() or "")]
    bad = [words for words in said_of if re.search(r"<\w+[^>]*>|&\w+;", words)]
    assert not bad, f"markup: {bad[:3]}"


def has_words(text: str, *wanted: str) -> None:
    missing = [words for words in wanted if words not in text]
    assert not missing, f"it says {text!r}, without {missing}"


SAID: tuple[Callable[[HeardWindow, Path], None], ...] = (
    nothing_is_without_a_name_as_it_opens,
    nothing_is_without_a_name_while_searching,
    a_row_of_a_theme_is_said_whole,
    a_row_of_a_reference_is_said_whole,
    a_row_of_a_hit_is_said_whole,
    a_facet_says_what_its_number_counts,
    every_combo_box_has_a_label,
    no_name_or_description_is_markup,
    the_panes_come_in_their_order,
    the_text_of_the_page_is_whole,
    the_page_is_a_document_with_headings_and_links,
    the_grade_of_each_study_is_heard,
    the_colours_of_a_note_are_one_choice,
    nothing_is_without_a_name_while_writing,
    nothing_is_without_a_name_in_the_list_of_notes,
    a_cell_of_the_map_is_said_whole,
    *(of_dialog(name) for name in DIALOGS),
)
