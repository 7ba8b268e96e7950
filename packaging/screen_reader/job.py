"""The main job with what AT-SPI offers on the things alone, as speech control and switches have it."""

import re
from pathlib import Path

from heard_window import HeardWindow
from things import has, text_of

THEME, OTHER, QUERY = "Friendly competition", "Demonstration role", "competition"
NOTE = "Heard, not seen"


def the_window_and_its_panes_are_there(window: HeardWindow, _: Path) -> None:
    assert window.themes()
    assert window.page("Theme")


def a_theme_is_chosen_in_the_tree(window: HeardWindow, _: Path) -> None:
    window.use(window.row(window.themes(), OTHER), lambda: window.title().startswith(OTHER))


def a_search_says_how_much_it_found(window: HeardWindow, _: Path) -> None:
    window.search(QUERY)
    assert window.wait_for(lambda: window.all(name=lambda name: "in 2 themes" in name)), "no thing says it"


def a_hit_is_gone_to_in_the_list(window: HeardWindow, _: Path) -> None:
    rows = window.all("list item", root=window.one("list", "Hits"))
    row = next(each for each in rows if "Shared community" in (each.get_description() or ""))
    window.use(row, lambda: window.title().startswith("Shared community"))


def the_next_hit_is_gone_to_by_the_menu(window: HeardWindow, _: Path) -> None:
    window.choose_command("Next hit")
    assert window.wait_for(lambda: window.all(name=lambda name: bool(re.match(r"Hit \d+ of \d+", name))))


def a_facet_narrows_the_search(window: HeardWindow, _: Path) -> None:
    row = window.row(window.one("tree", "Narrow the search"), r"^barrier\b")
    window.use(row, lambda: "barrier" in text_of(window.one("text", "Search")))


def a_part_of_the_query_is_removed(window: HeardWindow, _: Path) -> None:
    before = text_of(window.one("text", "Search"))
    window.press(window.one("push button", lambda name: "barrier" in name.lower()))
    assert window.wait_for(lambda: text_of(window.one("text", "Search")) != before)
    window.search("")


def a_theme_is_ticked(window: HeardWindow, _: Path) -> None:
    window.use(window.row(window.themes(), THEME), lambda: has(window.row(window.themes(), THEME), "CHECKED"))


def the_ticked_theme_is_exported_to_a_csv_file(window: HeardWindow, folder: Path) -> None:
    file = folder / "heard.csv"
    window.press(window.one("push button", lambda name: name.startswith("Export 1")))
    dialog = window.one("dialog", lambda name: name.startswith("Export themes"))
    window.press(window.one("push button", lambda name: name.startswith("Save"), dialog))
    chooser = window.one(("dialog", "file chooser"), lambda name: name.startswith("Save the export"))
    window.write(window.one("text", lambda name: name.startswith("File name"), chooser), str(file))
    window.press(window.one("push button", "Save", chooser))
    assert window.wait_for(file.exists), "no file was written"
    assert THEME in file.read_text(encoding="utf-8-sig")


def a_note_on_the_theme_is_saved(window: HeardWindow, _: Path) -> None:
    window.choose_command("Note on this theme")
    window.write(window.one("text", "Note"), NOTE)
    assert window.wait_for(lambda: window.all("label", "1 note, saved")), "the number of notes does not follow"


def the_note_is_in_the_list_of_all_notes(window: HeardWindow, _: Path) -> None:
    window.press(window.one("push button", "Done"))
    window.press(window.one("page tab", lambda name: name.startswith("Notes")))
    assert NOTE in window.said_of_row(window.one("table", "Notes"), NOTE)
    window.press(window.one("page tab", "Theme"))
    window.wait_for_rest()


def a_reference_is_chosen_in_its_list(window: HeardWindow, _: Path) -> None:
    row = window.row(window.one("table", "References"), r"\b63\b")
    window.use(row, lambda: "Reference 63" in text_of(window.page("Reference")))


def a_citation_on_the_page_is_followed_to_its_reference(window: HeardWindow, _: Path) -> None:
    window.go_to_theme("Shared community")
    link = window.one("link", "[46]", window.page("Theme"), shown=False)
    window.use(link, lambda: "Reference 46" in text_of(window.page("Reference")))


JOB = (
    the_window_and_its_panes_are_there,
    a_theme_is_chosen_in_the_tree,
    a_search_says_how_much_it_found,
    a_hit_is_gone_to_in_the_list,
    the_next_hit_is_gone_to_by_the_menu,
    a_facet_narrows_the_search,
    a_part_of_the_query_is_removed,
    a_theme_is_ticked,
    the_ticked_theme_is_exported_to_a_csv_file,
    a_note_on_the_theme_is_saved,
    the_note_is_in_the_list_of_all_notes,
    a_reference_is_chosen_in_its_list,
    a_citation_on_the_page_is_followed_to_its_reference,
)
