"""Edit > Settings, by keys and mouse: applied at once, saved, reset; whatever the settings file holds."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDesktopServices, QFontDatabase, QFontInfo, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox

from qicbrowser.domain.records import Citation, Colour
from qicbrowser.gui.looks.high_contrast import HIGH_CONTRAST
from qicbrowser.gui.looks.palettes import DARK, LIGHT, Scheme
from qicbrowser.gui.palette.keys_dialog import KeysDialog
from qicbrowser.gui.settings.settings_dialog import SettingsDialog
from qicbrowser.gui.shell.context_help import guide_page_of
from qicbrowser.gui.shell.session import LARGEST_TEXT, LineWidth, Session
from qicbrowser.gui.shell.settings_section import SettingsSection
from qicbrowser.services.notes.exchange.note_files import own_name
from tests.gui.window_driver import COMPETITION, Reader


def settings(reader: Reader) -> SettingsDialog:
    reader.keys("Ctrl+,")
    dialog = reader.window.settings.get().dialog
    assert dialog is not None
    assert dialog.isVisible()
    return dialog


def section(reader: Reader, title: str) -> SettingsSection:
    """Open the settings at a section, by its title in the list."""
    dialog = settings(reader)
    (item,) = dialog.list.findItems(title, Qt.MatchFlag.MatchExactly)
    QTest.mouseClick(
        dialog.list.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        dialog.list.visualItemRect(item).center(),
    )
    assert dialog.section.title == title
    return dialog.section


def choose(box: QComboBox, text: str) -> None:
    """Choose in a box with the keyboard, as one types the first letters of a choice."""
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Home)
    for _ in range(box.count()):
        if box.currentText() == text:
            return
        QTest.keyClick(box, Qt.Key.Key_Down)
    raise AssertionError(text)


def test_nothing_of_them_is_built_at_the_start_and_there_is_one_dialog(reader: Reader) -> None:
    assert reader.window.settings.existing is None
    first = settings(reader)
    assert not first.isModal()
    first.close()
    assert settings(reader) is first


def test_colours_are_applied_at_once_and_remembered(reader: Reader) -> None:
    appearance = section(reader, "Appearance")
    for scheme, look in ((Scheme.HIGH_CONTRAST, HIGH_CONTRAST), (Scheme.DARK, DARK), (Scheme.LIGHT, LIGHT)):
        button = appearance.schemes[scheme]
        QTest.mouseClick(
            button, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(8, button.height() // 2)
        )
        assert QApplication.palette().base().color().name() == look.page
        assert reader.window.menus.schemes[scheme].isChecked()
        sample = appearance.sample.viewport().grab().toImage()
        assert sample.pixelColor(sample.width() - 3, 3).name() == look.page
    appearance.schemes[Scheme.HIGH_CONTRAST].click()
    appearance.window().close()
    window = reader.restart()
    assert window.menus.schemes[Scheme.HIGH_CONTRAST].isChecked()
    assert QApplication.palette().base().color().name() == HIGH_CONTRAST.page


def test_the_view_menu_and_the_settings_show_the_same(reader: Reader) -> None:
    appearance = section(reader, "Appearance")
    reader.window.menus.dark_scheme.trigger()
    assert appearance.schemes[Scheme.DARK].isChecked()
    before = appearance.text_size.value()
    reader.window.menus.larger.trigger()
    assert appearance.text_size.value() == before + 1


def test_the_example_is_a_piece_of_the_evidence(reader: Reader) -> None:
    theme = reader.library.evidence.theme(reader.window.themes.first)
    shown = section(reader, "Appearance").sample.toPlainText()
    assert theme.title in shown
    assert any(passage.text in shown for passage in theme.passages)


def test_text_size_and_line_width_by_the_keyboard(reader: Reader) -> None:
    appearance = section(reader, "Appearance")
    before = QFontInfo(reader.window.panes.page.font()).pointSizeF()
    appearance.text_size.setFocus()
    QTest.keyClick(appearance.text_size, Qt.Key.Key_Up)
    QTest.keyClick(appearance.text_size, Qt.Key.Key_Up)
    assert reader.session.text_size == 2
    assert appearance.text_size.text() == "11 pt (122 %)"
    assert QFontInfo(reader.window.panes.page.font()).pointSizeF() == pytest.approx(before + 2, abs=0.5)
    choose(appearance.line_width, "As wide as the window")
    assert reader.session.line_width is LineWidth.FULL


def test_the_sections_are_whole_in_large_text(reader: Reader) -> None:
    dialog = settings(reader)
    reader.window.appearance.resize_text(9)
    QApplication.processEvents()
    assert dialog.list.viewport().width() >= dialog.list.sizeHintForColumn(0)


def test_pages_and_the_window_have_fonts_of_their_own(reader: Reader) -> None:
    families = [family for family in QFontDatabase.families() if not QFontDatabase.isPrivateFamily(family)]
    window_font, page_font = families[0], families[-1]
    assert window_font != page_font
    appearance = section(reader, "Appearance")
    choose(appearance.window_font, window_font)
    choose(appearance.page_font, page_font)
    panes = reader.window.panes
    assert panes.tree.font().family() == window_font
    assert panes.page.font().family() == page_font
    assert panes.page.document().defaultFont().family() == page_font
    appearance.window().close()
    window = reader.restart()
    assert window.panes.page.font().family() == page_font
    appearance = section(reader, "Appearance")
    appearance.window().reset.click()
    assert (reader.session.window_font, reader.session.page_font) == ("", "")
    assert window.panes.page.font().family() == window.panes.tree.font().family()


def test_a_reset_is_of_the_section_that_is_shown(reader: Reader) -> None:
    appearance = section(reader, "Appearance")
    appearance.schemes[Scheme.DARK].click()
    choose(appearance.line_width, "Narrow")
    export = section(reader, "Export")
    choose(export.shape_box, "One row per passage")
    export.window().reset.click()
    assert reader.session.export_shape == "theme"
    assert reader.session.scheme is Scheme.DARK
    appearance = section(reader, "Appearance")
    appearance.window().reset.click()
    assert (reader.session.scheme, reader.session.line_width) == (Scheme.SYSTEM, LineWidth.USUAL)
    assert appearance.schemes[Scheme.SYSTEM].isChecked()


def test_the_export_dialog_opens_with_the_choices(reader: Reader) -> None:
    export = section(reader, "Export")
    choose(export.form_box, "Markdown")
    choose(export.notes_box, "With my notes, in separate columns")
    export.window().close()
    reader.keys("Ctrl+E")
    dialog = QApplication.activeModalWidget()
    assert dialog.options.format == "markdown"
    assert dialog.options.notes == "columns"
    dialog.reject()


def test_the_citation_style_is_that_of_the_menu_and_shown_on_a_citation(reader: Reader) -> None:
    key = "zamboni2020/ref/69"
    with reader.library.change():
        csl = '{"type": "article-journal", "title": "Made up", "author": [{"family": "Doe", "given": "A"}]}'
        reader.library.citations.put(Citation(key, csl, "", "2026"))
    citations = section(reader, "Citations")
    assert "Made up" in citations.example.text()
    vancouver = citations.example.text()
    choose(citations.style_box, "APA")
    assert reader.session.citation_style == "apa"
    assert citations.example.text() != vancouver
    reader.window.menus.style_menu.aboutToShow.emit()
    assert reader.window.menus.apa.isChecked()


def test_names_are_saved_with_the_notes_and_undone(reader: Reader) -> None:
    notes = section(reader, "Notes")
    notes.name.setFocus()
    QTest.keyClicks(notes.name, "Doe A")
    notes.colours[Colour.PINK].setFocus()
    QTest.keyClicks(notes.colours[Colour.PINK], "To check")
    QTest.keyClick(notes.colours[Colour.PINK], Qt.Key.Key_Return)
    assert own_name(reader.library) == "Doe A"
    assert reader.window.menus.pink.text() == "To check"
    assert notes.window().isVisible()  # Enter is for the field
    assert reader.undo_steps == ["change your name", "rename colours"]
    reader.window.menus.undo.trigger()
    assert reader.window.menus.pink.text() == "Pink"
    assert notes.colours[Colour.PINK].text() == ""


def test_the_path_of_the_data_folder_is_copied(reader: Reader) -> None:
    files = section(reader, "Files")
    files.copy_path.click()
    assert Path(QApplication.clipboard().text()) == reader.library.user_file.parent
    assert reader.status == "Path copied."
    assert not files.window().reset.isEnabled()


def test_the_data_folder_is_shown_in_the_file_manager(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()) or True)
    files = section(reader, "Files")
    assert files.open_folder.text() == "Show in &folder"
    reader.click(files.open_folder)
    assert [Path(each) for each in opened] == [reader.library.user_file.parent]


def test_keys_are_changed_from_their_section(reader: Reader) -> None:
    keys = section(reader, "Keys")
    reader.click(keys.edit_keys)
    (dialog,) = (each for each in reader.window.findChildren(KeysDialog) if each.isVisible())
    dialog.reject()


def test_the_guide_opens_at_the_page_about_the_section(reader: Reader) -> None:
    assert guide_page_of(section(reader, "Appearance").text_size) == "settings.md"
    assert guide_page_of(section(reader, "Export").form_box) == "export.md"
    keys = section(reader, "Keys")
    keys.show_keys.click()
    assert reader.window.guide.existing.window.isVisible()


def test_the_wheel_scrolls_past_a_field(reader: Reader) -> None:
    box = section(reader, "Appearance").line_width
    box.setFocus()
    wheel = QWheelEvent(
        QPointF(5, 5),
        QPointF(box.mapToGlobal(QPoint(5, 5))),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(box, wheel)
    assert reader.session.line_width is LineWidth.USUAL


GARBAGE = {
    "values out of range": b"[General]\ntext_size=999999999999999999999\nscheme=pink\nline_width=4711\n"
    b'window_font=No Such Font\npage_font="; } QWidget { color: red"\n[export]\nformat=exe\nshape=round\nwith=9\n',
    "values of other types": b"[General]\ntext_size=@ByteArray(x)\nscheme=@Invalid()\nline_width=@Size(1 2)\n"
    b"page_font=@Rect(0 0 1 1)\n[citations]\nstyle=@Point(1 2)\n",
    "bytes": bytes(range(256)) * 64,
    "a long line": b"[General]\nwindow_font=" + b"x" * 1_000_000,
}


@pytest.mark.parametrize("content", GARBAGE.values(), ids=GARBAGE.keys())
def test_a_settings_file_of_garbage_stops_nothing(reader: Reader, content: bytes) -> None:
    file = Path(reader.session.settings.fileName())
    reader.quit()
    file.write_bytes(content)
    window = reader.start()
    appearance = section(reader, "Appearance")
    assert appearance.schemes[Scheme.SYSTEM].isChecked()
    assert appearance.line_width.currentData() == LineWidth.USUAL
    assert appearance.window_font.currentData() == ""
    assert reader.session.text_size in (0, LARGEST_TEXT)
    assert section(reader, "Citations").style_box.currentText() == "Vancouver"
    assert section(reader, "Export").form_box.currentIndex() == 0
    reader.click_theme(COMPETITION)
    assert "Friendly competition" in window.panes.page.toPlainText()
    assert QApplication.palette().base().color().name() == LIGHT.page
    appearance.schemes[Scheme.DARK].click()
    assert Session(file).scheme is Scheme.DARK


def test_a_settings_file_that_cannot_be_written_stops_nothing(reader: Reader) -> None:
    file = Path(reader.session.settings.fileName())
    reader.quit()
    file.unlink(missing_ok=True)
    file.mkdir()
    reader.start()
    section(reader, "Appearance").schemes[Scheme.DARK].click()
    assert QApplication.palette().base().color().name() == DARK.page
