"""A library of several reviews in the window: everywhere one sees which review a reference is from."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from qicbrowser.gui.citations.edit_dialog import CitationDialog
from qicbrowser.gui.citations.match_model import Column, MatchModel
from qicbrowser.paths import DataFolder
from qicbrowser.services.citations.matching import propose
from qicbrowser.services.citations.reading import read_text
from qicbrowser.services.importing.opening import ChosenEvidence
from tests.gui.window_driver import Reader
from tests.other_reviews import write_three_reviews

OF_DOE = "doe/ref/46"


@pytest.fixture
def reader(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Reader]:
    write_three_reviews(tmp_path / "three.sqlite")
    chosen = ChosenEvidence(tmp_path / "three.sqlite")
    monkeypatch.setattr("tests.gui.window_driver.choose_evidence", lambda _: chosen)
    reader = Reader(qtbot, DataFolder(tmp_path / "data", False))
    reader.start()
    yield reader
    reader.leave()


def facet_labels(reader: Reader) -> list[str]:
    facets = reader.window.panes.results.get().facets.model()
    group = facets.index(0, 0)
    return [group.data(), *(facets.index(row, 0, group).data() for row in range(facets.rowCount(group)))]


def places_of_hits(reader: Reader) -> list[str]:
    from qicbrowser.gui.search.hit_model import PLACE_ROLE

    model = reader.window.panes.results.get().model
    return [model.index(row, 0).data(PLACE_ROLE) for row in range(model.rowCount())]


def test_hits_say_their_review_and_are_narrowed_to_one(reader: Reader) -> None:
    reader.search("ref:46 ")
    reader.wait_until(lambda: not reader.window.live_search.is_counting)
    assert facet_labels(reader) == ["Review", "Zamboni et al. 2020", "Doe (doe)", "Doe (doe-2)"]
    assert "Reference 46 of Doe (doe-2)" in places_of_hits(reader)
    assert "Shared rounds  ·  reference  ·  Doe (doe)" in places_of_hits(reader)
    facets = reader.window.panes.results.get().facets
    facets.setFocus()
    reader.keys("Home", "Down", "Down", "Return")
    assert reader.window.live_search.text == "ref:46 review:doe "
    reader.wait_until(lambda: not reader.window.live_search.is_counting)
    assert facet_labels(reader)[1:] == ["Zamboni et al. 2020", "✓ Doe (doe)", "Doe (doe-2)"]
    assert all(place.endswith("Doe (doe)") for place in places_of_hits(reader))
    reader.keys("Down", "Ctrl+Return")
    assert reader.window.live_search.text == 'ref:46 (review:doe OR review:"doe-2") '


def test_a_note_and_a_citation_say_which_46_they_are_of(reader: Reader) -> None:
    window = reader.window
    window.navigator.go_to(OF_DOE)
    reader.keys("Ctrl+Shift+A")
    (dialog,) = window.findChildren(CitationDialog)
    assert dialog.windowTitle() == "Citation of reference 46 of Doe (doe)"
    dialog.close()
    window.menus.note_on_reference.trigger()
    reader.type("Ask again")
    reader.keys("Ctrl+Return")
    window.menus.show_notebook.trigger()
    table = window.panes.notebook.get().table.model()
    shown = [table.index(0, column).data() for column in range(table.columnCount())]
    assert "Reference 46 of Doe (doe)" in shown


def test_the_table_of_matches_names_reviews_and_takes_their_ids(reader: Reader) -> None:
    library = reader.library
    records = read_text("@article{doe-46, title = {A made-up study}}").records
    model = MatchModel(library.evidence, {}, propose(library.evidence, library.citations.all(), records))
    place = model.index(0, Column.REFERENCE)
    refused: list[str] = []
    model.number_refused.connect(refused.append)
    assert place.data() == "[46] · Doe (doe)"
    assert model.setData(place, "9")
    assert place.data() == "[9] · Doe (doe-2)"
    assert not model.setData(place, "46")
    assert refused == ["Several reviews have a reference 46. Type zamboni2020-46, or drag the citation to one."]
    assert model.setData(place, "doe-2-46")
    assert place.data() == "[46] · Doe (doe-2)"
    assert model.data(place, 2) == "doe-2-46"  # what an unchanged edit gives back


def test_the_page_of_a_reference_leads_to_the_same_publication(reader: Reader) -> None:
    window = reader.window
    window.navigator.go_to("doe/ref/smith-2015")
    page = window.panes.inspector.page
    assert "The same publication is [46] in Doe (doe-2)." in page.toPlainText()
    reader.click_words(page, "[46]")
    assert window.navigator.here.reference == "doe-2/ref/46"
    assert "The same publication is [Smith 2015] in Doe (doe)." in page.toPlainText()
    window.navigator.go_to("zamboni2020/ref/46")
    assert "The same publication" not in page.toPlainText()


def test_the_page_of_a_reference_shows_directions(reader: Reader) -> None:
    reader.window.navigator.go_to(OF_DOE)
    page = reader.window.panes.inspector.page
    assert "Maybe · for" in page.toPlainText().splitlines()
    reader.window.navigator.go_to("doe/ref/smith-2015")
    assert "Cited · against" in page.toPlainText().splitlines()
    reader.window.navigator.go_to("zamboni2020/ref/46")
    assert " · for" not in page.toPlainText()


def test_references_are_listed_by_review_and_label_in_both_directions(reader: Reader) -> None:
    model = reader.window.panes.inspector.list.model()
    reader.window.navigator.go_to_branch("zamboni2020")  # without a theme there are no groups

    def labels() -> list[str]:
        rows = range(model.rowCount())
        return [f"{model.index(row, 0).data()} {model.index(row, 1).data().partition(' · ')[0]}" for row in rows]

    upwards = labels()
    assert upwards[-6:] == [
        *("[46] Doe (doe)", "[Smith 2015] Doe (doe)"),
        *("[9] Doe (doe-2)", "[10a] Doe (doe-2)", "[46] Doe (doe-2)", "[S3] Doe (doe-2)"),
    ]
    model.sort(0, Qt.SortOrder.DescendingOrder)
    assert labels() == upwards[::-1]
    model.sort(0, Qt.SortOrder.AscendingOrder)
    model.show_filter(["46"])
    assert labels() == ["[46] Zamboni et al. 2020", "[46] Doe (doe)", "[46] Doe (doe-2)"]


def test_the_search_is_limited_to_the_review_or_table_of_what_is_shown(reader: Reader) -> None:
    window = reader.window
    window.navigator.go_to("doe/s3/shared-rounds")
    scope = window.bar.scope
    reader.search("46 ")
    scope.setFocus()
    reader.keys("End")
    assert scope.currentText() == "Review: Doe (doe)"
    assert set(window.live_search.results.records()) == {"doe/ref/46", "doe/s3/shared-rounds"}
    window.navigator.go_to("doe-2/1/culture")
    scope.setFocus()
    reader.keys("Home")
    assert scope.currentText() == "Everywhere"  # and the search box has the focus again
    scope.setFocus()
    reader.keys("Down")
    assert scope.currentText() == "Table: More made-up factors"
    assert set(window.live_search.results.records()) == {"doe-2/ref/46", "doe-2/1/culture"}
