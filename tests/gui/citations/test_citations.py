"""Attaching a citation to a reference by hand: shown, copied, kept over a restart, undone and redone."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from qicbrowser.domain.csl import given, item_of
from qicbrowser.domain.errors import ReaderError
from qicbrowser.gui.citations.edit_dialog import CitationDialog
from qicbrowser.gui.citations.export_dialog import ExportReferencesDialog
from qicbrowser.gui.reading.reference_model import ReferenceModel
from qicbrowser.paths import bundled_evidence
from qicbrowser.services.changes import store
from qicbrowser.services.citations.citations import attached
from qicbrowser.store.library import Library
from tests.gui.window_driver import COMPETITION, Reader

STUDY = "zamboni2020/ref/69"


def dialog_of(reader: Reader) -> CitationDialog:
    return next(dialog for dialog in reader.window.findChildren(CitationDialog) if dialog.isVisible())


def write(reader: Reader, **lines: str) -> CitationDialog:
    """Open the dialog with its keys and write lines of it."""
    reader.keys("Ctrl+Shift+A")
    dialog = dialog_of(reader)
    for name, text in lines.items():
        field = dialog.authors if name == "authors" else dialog.fields[name.replace("_", "-")]
        field.setFocus()
        reader.keys("Ctrl+A")
        for number, line in enumerate(text.split("\n")):
            reader.keys(*["Return"] * min(number, 1))
            reader.type(line)
    return dialog


def press(qtbot: QtBot, dialog: CitationDialog, text: str) -> None:
    button = next(b for b in dialog.findChildren(QPushButton) if b.text().replace("&", "") == text)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def go_to_study(reader: Reader) -> None:
    reader.window.finish_start()
    reader.click_theme(COMPETITION)
    reader.click_words(reader.window.panes.page, "69")


def study_in_list(reader: Reader) -> str:
    model: ReferenceModel = reader.window.references
    return model.index(model.row_of(STUDY), 1).data()


def test_a_citation_written_by_hand_is_shown_and_comes_back(reader: Reader, qtbot: QtBot, picture) -> None:
    go_to_study(reader)
    inspector = reader.window.panes.inspector.page
    assert "The source table gives only the number, not the citation." in inspector.toPlainText()
    assert "save its article's web page and import it" in inspector.toPlainText()
    dialog = write(
        reader,
        title="A made-up title",
        authors="van der Berg, Anna\nThe Made-up Group",
        container_title="Journal of Things",
        year="2019",
        DOI="https://doi.org/10.1000/182",
        PMID="123",
    )
    picture("citation", dialog)
    press(qtbot, dialog, "Attach")
    written = "van der Berg A, The Made-up Group. A made-up title. Journal of Things. 2019. doi:10.1000/182"
    assert written in inspector.toPlainText()
    assert "Attached by you (by hand, " in inspector.toPlainText()
    assert study_in_list(reader) == "van der Berg and The Made-up Group 2019. A made-up title"
    reader.keys("Ctrl+Shift+C")
    assert QGuiApplication.clipboard().text() == written
    reader.restart()
    assert study_in_list(reader).startswith("van der Berg and")
    reader.window.finish_start()
    assert written in reader.window.panes.inspector.page.toPlainText()


def test_attaching_editing_and_removing_can_be_undone(reader: Reader, qtbot: QtBot) -> None:
    go_to_study(reader)
    press(qtbot, write(reader, title="First"), "Attach")
    press(qtbot, write(reader, title="Second"), "Attach")
    assert "Undo attach citation" in reader.window.menus.undo.text().replace("&", "")
    reader.click_words(reader.window.panes.inspector.page, "Remove")
    assert study_in_list(reader) == "—"
    for shown in ("Second", "First", "—"):
        reader.keys("Ctrl+Z")
        assert study_in_list(reader) == shown
    reader.keys("Ctrl+Shift+Z", "Ctrl+Shift+Z")
    assert study_in_list(reader) == "Second"


def test_an_error_is_shown_in_the_dialog_and_nothing_is_lost(reader: Reader, qtbot: QtBot) -> None:
    go_to_study(reader)
    dialog = write(reader, title="Kept on screen", year="19", DOI="doi.org/nothing")
    press(qtbot, dialog, "Attach")
    assert dialog.isVisible()
    assert dialog.error.text() == "“19” is not a year. Write four digits."
    dialog.fields["year"].setText("2019")
    press(qtbot, dialog, "Attach")
    assert "is not a DOI" in dialog.error.text()
    dialog.fields["DOI"].clear()
    dialog.fields["title"].clear()
    press(qtbot, dialog, "Attach")
    assert "empty citation" in dialog.error.text()
    assert dialog.isVisible()
    assert reader.library.citations.all() == {}
    dialog.fields["title"].setText("Kept on screen")
    press(qtbot, dialog, "Attach")
    assert study_in_list(reader) == "2019. Kept on screen"


def test_the_preview_is_in_the_style_that_was_chosen(reader: Reader) -> None:
    go_to_study(reader)
    reader.window.menus.styles["harvard"].trigger()
    dialog = write(reader, title="One", year="2019", authors="Berg, Anna")
    assert "Berg, A. (2019)" in " ".join(label.text() for label in dialog.findChildren(QLabel))


def test_a_citation_that_cannot_be_saved_stays_in_the_dialog(reader: Reader, qtbot: QtBot) -> None:
    go_to_study(reader)
    dialog = write(reader, title="Kept on screen")
    reader.lock_file()
    with qtbot.captureExceptions() as caught:
        press(qtbot, dialog, "Attach")
    assert isinstance(caught[0][1], ReaderError)
    assert dialog.isVisible()
    assert dialog.fields["title"].text() == "Kept on screen"
    reader.unlock_file()
    press(qtbot, dialog, "Attach")
    assert not dialog.isVisible()
    assert study_in_list(reader) == "Kept on screen"


def test_a_pasted_citation_is_kept_word_for_word(reader: Reader, qtbot: QtBot) -> None:
    go_to_study(reader)
    reader.keys("Ctrl+Shift+A")
    dialog = dialog_of(reader)
    dialog.tabs.setCurrentWidget(dialog.pasted)
    dialog.pasted.setFocus()
    reader.type("69. Ο Συγγραφέας <b>A</b>. Title; 2019")
    press(qtbot, dialog, "Attach")
    assert "69. Ο Συγγραφέας <b>A</b>. Title; 2019" in reader.window.panes.inspector.page.toPlainText()
    reader.keys("Ctrl+Shift+A")
    assert dialog_of(reader).pasted.toPlainText() == "69. Ο Συγγραφέας <b>A</b>. Title; 2019"


def test_identifiers_stay_when_a_pasted_text_is_corrected(reader: Reader, qtbot: QtBot, monkeypatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()) or True)
    item = {**given("Berg. Titel"), "URL": "https://example.org/a"}
    store(reader.library, [attached(reader.library, STUDY, item, "list.txt")])
    go_to_study(reader)
    reader.keys("Ctrl+Shift+A")
    dialog_of(reader).pasted.setPlainText("Berg. Title")
    press(qtbot, dialog_of(reader), "Attach")
    assert item_of(reader.library.citations.get(STUDY)) == {**given("Berg. Title"), "URL": "https://example.org/a"}
    reader.click_words(reader.window.panes.inspector.page, "Open URL")
    assert opened == ["https://example.org/a"]


KNOWN = {
    **given("Berg A. A made-up title. J 2001. doi:10.1000/1"),
    "DOI": "10.1000/1",
    "PMID": "12",
    "URL": "https://a.b",
}


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("Quite another paper, by Núñez. Things 2015. DOI: 10.1000/2", {"DOI": "10.1000/2"}),
        ("Quite another paper, by Núñez. Things 2015.", {}),
        ("Berg A. A made-up title. J 2001. doi:10.1000/2", {"DOI": "10.1000/2"}),
        ("Berg A. A made-up title. J 2001.", {"PMID": "12", "URL": "https://a.b"}),
        ("Berg A. A made-up titel. J 2001. doi:10.1000/1", {"DOI": "10.1000/1", "PMID": "12", "URL": "https://a.b"}),
    ],
)
def test_another_text_does_not_keep_the_identifiers_of_the_one_before(
    text: str, known: dict[str, str], reader: Reader, qtbot: QtBot
) -> None:
    store(reader.library, [attached(reader.library, STUDY, KNOWN, "library.ris")])
    go_to_study(reader)
    reader.keys("Ctrl+Shift+A")
    dialog = dialog_of(reader)
    dialog.pasted.setPlainText(text)
    beside = {"PMID": "PMID: 12", "URL": "URL: https://a.b"}
    shown = "\n".join([text, *(line for name, line in beside.items() if name in known)])
    assert shown in [label.text() for label in dialog.findChildren(QLabel)]
    press(qtbot, dialog, "Attach")
    assert item_of(reader.library.citations.get(STUDY)) == {**given(text), **known}


def test_only_web_addresses_are_opened(reader: Reader, monkeypatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()) or True)
    item = {"title": "T", "URL": "file:///etc/passwd", "DOI": "javascript:alert(1)", "PMID": "1/../x"}
    store(reader.library, [attached(reader.library, STUDY, item, "library.json")])
    go_to_study(reader)
    reader.click_words(reader.window.panes.inspector.page, "Open DOI")
    assert opened == ["https://doi.org/javascript%3Aalert%281%29"]
    assert "PubMed" not in reader.window.panes.inspector.page.toPlainText()


def test_parts_that_have_no_field_are_kept(reader: Reader, qtbot: QtBot) -> None:
    item = {
        "type": "article-journal",
        "title": "Before",
        "abstract": "kept",
        "author": [{"family": "Berg", "given": "A", "suffix": "Jr"}],
        "issued": {"date-parts": [[2019, 5, 1]]},
    }
    store(reader.library, [attached(reader.library, STUDY, item, "library.json")])
    go_to_study(reader)
    dialog = write(reader, title="After")
    assert dialog.authors.toPlainText() == "Berg, A, Jr"
    press(qtbot, dialog, "Attach")
    assert item_of(reader.library.citations.get(STUDY)) == {**item, "title": "After"}


def test_the_doi_is_handed_to_the_browser_on_the_click(reader: Reader, qtbot: QtBot, monkeypatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()) or True)
    go_to_study(reader)
    press(qtbot, write(reader, title="T", DOI="10.1000/182", PMID="123"), "Attach")
    assert opened == []
    reader.click_words(reader.window.panes.inspector.page, "Open DOI")
    reader.click_words(reader.window.panes.inspector.page, "PubMed")
    assert opened == ["https://doi.org/10.1000/182", "https://pubmed.ncbi.nlm.nih.gov/123/"]


def test_a_citation_attached_in_another_window_is_seen(reader: Reader, qtbot: QtBot) -> None:
    go_to_study(reader)
    with Library(bundled_evidence(), reader.library.user_file) as other:
        store(other, [attached(other, STUDY, {"title": "From elsewhere"}, "other.ris")])
    qtbot.waitUntil(lambda: study_in_list(reader) == "From elsewhere")
    assert "Attached by you (other.ris, " in reader.window.panes.inspector.page.toPlainText()


def test_a_citation_of_an_unknown_reference_is_kept_and_counted(reader: Reader, qtbot: QtBot) -> None:
    store(reader.library, [attached(reader.library, "other2021/ref/1", {"title": "Of another evidence"}, "by hand")])
    reader.restart()
    reader.window.menus.export_references.trigger()
    (dialog,) = reader.window.findChildren(ExportReferencesDialog)
    assert "1 stored citation belongs to a reference that this evidence does not have." in dialog.summary.text()
    assert "13 references have no citation and are listed by number and review." in dialog.summary.text()


@pytest.mark.parametrize(
    ("name", "begins"),
    [
        ("r.bib", "@"),
        ("r.json", "["),
        ("r.csv", "\ufeffnumber,review,citation,"),
        ("r.tsv", "number\treview\tcitation\t"),
        ("r.txt", "17. "),
        ("r.other", "TY  - "),
    ],
)
def test_the_ending_of_the_chosen_name_chooses_the_format_of_references(
    reader: Reader, tmp_path: Path, name: str, begins: str
) -> None:
    reader.window.menus.export_references.trigger()
    (dialog,) = reader.window.findChildren(ExportReferencesDialog)
    reader.save_file(dialog, tmp_path / name)
    assert (tmp_path / name).read_text("utf-8").startswith(begins)
