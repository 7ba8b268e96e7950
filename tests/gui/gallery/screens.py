"""The screens of the gallery: a row for each, with the class that it shows and how a reader gets there."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox, QWidget

from qicbrowser.domain.analysis.sites import Mark
from qicbrowser.domain.csl import text_of
from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.progress import unwatched
from qicbrowser.domain.records import Citation, Colour, SavedSearch, Span
from qicbrowser.gui import app
from qicbrowser.gui.analyse.data_table import DataTableDialog
from qicbrowser.gui.analyse.figure_window import FigureWindow
from qicbrowser.gui.analyse.label_dialog import LabelDialog
from qicbrowser.gui.analyse.map_page import MapQuestion
from qicbrowser.gui.analyse.site_dialog import SiteNameDialog
from qicbrowser.gui.analyse.statement_dialog import StatementDialog
from qicbrowser.gui.appearance.appearance_settings import AppearanceSettings
from qicbrowser.gui.backups.backups_dialog import BackupsDialog
from qicbrowser.gui.backups.file_settings import FileSettings
from qicbrowser.gui.citations.citation_settings import CitationSettings
from qicbrowser.gui.citations.edit_dialog import CitationDialog
from qicbrowser.gui.citations.export_dialog import ExportReferencesDialog
from qicbrowser.gui.citations.match_dialog import MatchDialog
from qicbrowser.gui.export.dialog import ExportDialog
from qicbrowser.gui.export.export_settings import ExportSettings
from qicbrowser.gui.export.print_window import PrintWindow
from qicbrowser.gui.export.share_dialog import ShareDialog
from qicbrowser.gui.help.data_folder_dialog import DataFolderDialog
from qicbrowser.gui.help.guide_window import GuideWindow
from qicbrowser.gui.help.key_settings import KeySettings
from qicbrowser.gui.imports.differences_dialog import DifferencesDialog
from qicbrowser.gui.imports.import_window import ImportWindow
from qicbrowser.gui.imports.review_dialogs import ExportReviewsDialog, ImportReviewsDialog
from qicbrowser.gui.imports.table_chooser import TableChooser
from qicbrowser.gui.notes.colour_names_dialog import ColourNamesDialog
from qicbrowser.gui.notes.exchange.export_dialog import ExportNotesDialog
from qicbrowser.gui.notes.exchange.import_dialog import ErrorsDialog, ImportNotesDialog
from qicbrowser.gui.notes.note_settings import NoteSettings
from qicbrowser.gui.notes.reattach_bar import ReattachBar
from qicbrowser.gui.palette.keys_dialog import KeysDialog
from qicbrowser.gui.palette.palette_view import PaletteView
from qicbrowser.gui.project.export_dialog import ExportProjectDialog
from qicbrowser.gui.project.import_dialog import ImportProjectDialog
from qicbrowser.gui.reading.views import Tab
from qicbrowser.gui.settings.settings_dialog import SettingsDialog
from qicbrowser.gui.shell.errors import error_box
from qicbrowser.gui.window.main_window import MainWindow
from qicbrowser.services.changes import Change, store
from qicbrowser.services.citations.citations import attached
from qicbrowser.services.notes.annotate import Target, annotate, deleted, highlight
from tests.gui.imports.importing_driver import PAGE, import_page, open_page, start_import
from tests.gui.imports.made_up import participants, walking, walking_file
from tests.gui.window_driver import COMMUNITY, COMPETITION, DEMONSTRATION, PLATFORM, Reader
from tests.other_reviews import BARE, write_three_reviews
from tests.services.project.test_project import JANUARY, Colleague, a_note

DATA = Path(__file__).parents[2] / "data"
STUDY = "zamboni2020/ref/69"
ITEM = {"type": "article-journal", "title": "A made-up title", "author": [{"family": "Doe", "given": "A"}]}

W = TypeVar("W", bound=QWidget)
Open = Callable[[Reader, Path], QWidget | None]
"""Goes to a screen, with a folder for files; returns what is shown beside the window, None for the window itself."""


class Screen(NamedTuple):
    name: str
    shows: type[QWidget] | Tab
    open: Open
    around: type[QWidget] | None = None
    """The dialog that this is a part of."""


def use(do: Callable[[Reader], object]) -> Open:
    """A screen of the main window, which needs no file."""

    def go(reader: Reader, _: Path) -> None:
        do(reader)

    return go


def beside(kind: type[W], do: Callable[[Reader], object]) -> Open:
    """A dialog or window that opens beside the main window."""

    def go(reader: Reader, _: Path) -> W:
        do(reader)
        return opened(reader, kind)

    return go


def name_of_site(reader: Reader) -> None:
    reader.keys("Ctrl+5")
    reader.window.analysis.site.get().editing.ask_for_site()


def site(reader: Reader) -> None:
    """A made-up site at which some factors are marked."""
    reader.click_theme(COMPETITION)
    reader.keys("Ctrl+5")
    tab = reader.window.analysis.site.get()
    tab.editing.create("Northfield (made up)")
    for number, mark in enumerate(Mark, 1):
        tab.view.go_to_row(tab.model.row_of(f"{COMPETITION}/enabler/{number}"))
        tab.view.mark_actions[number - 1].trigger()
        tab.model.setData(tab.view.currentIndex().siblingAtColumn(0), f"A made-up reason: {mark}")


def sites(reader: Reader) -> None:
    site(reader)
    tab = reader.window.analysis.site.get()
    tab.editing.create("Southfield (made up)")
    tab.page.beside_menu.actions()[0].trigger()


def opened(reader: Reader, kind: type[W]) -> W:
    def visible() -> list[W]:
        return [each for each in QApplication.allWidgets() if isinstance(each, kind) and each.isVisible()]

    reader.wait_until(visible)
    return visible()[0]


def trigger(name: str) -> Callable[[Reader], object]:
    return lambda reader: getattr(reader.window.menus, name).trigger()


def with_notes(reader: Reader) -> None:
    """Notes, a star, a deleted note, a citation and a saved search in the reader's file, all made up."""
    library = reader.library
    passages = library.evidence.theme(COMPETITION).passages
    notes = [
        annotate(
            library,
            Target(COMPETITION, passages[1].key, Span(0, 18)),
            "Compare this with our own region",
            Colour.BLUE,
            ("to do",),
        ),
        highlight(library, Target(COMPETITION, passages[2].key, Span(0, 13)), Colour.GREEN),
        annotate(
            library, Target(COMMUNITY, COMMUNITY), "A note with **strong** words and a [link](https://example.org)"
        ),
        annotate(library, Target(STUDY, STUDY), "A note on a study", Colour.PINK, ("to read", "methods")),
    ]
    gone = annotate(library, Target(PLATFORM, PLATFORM), "A note that was deleted")
    changes = [Change(None, note) for note in (*notes, deleted(gone))]
    search = SavedSearch("enabler:data", "Data that is shared", "2026-01-01T00:00:00.000Z")
    store(library, [*changes, attached(library, STUDY, ITEM, "by hand"), Change(None, search)])
    window = reader.window
    window.notebook.refresh()
    window.saved_searches.get().show_searches()
    window.counts.update()
    window.navigator.go_to_theme(DEMONSTRATION)
    window.navigator.go_to_theme(COMPETITION)
    window.stars.toggle(COMPETITION)


def search(text: str) -> Callable[[Reader], object]:
    def do(reader: Reader) -> None:
        reader.search(text)
        reader.keys("Return")
        reader.wait_until(lambda: not reader.window.live_search.is_counting)

    return do


def contexts(reader: Reader) -> None:
    """The tab with a made-up label of both signs, which is chosen."""
    reader.keys("Ctrl+3")
    tab = reader.window.analysis.contexts.get()
    wanted = ("Non-hierarchical", "Collaboration can")
    keys = [each.key for each in reader.library.analysis().factors() if each.text.startswith(wanted)]
    tab.labelling.give("teamwork", keys)
    tab.show_label(reader.library.labels.all()[0].id)


def note_editor(reader: Reader) -> None:
    reader.click_theme(COMPETITION)
    reader.keys("Ctrl+Shift+T")
    reader.type("A note that is being written")


def settings_section(number: int) -> Open:
    def do(reader: Reader) -> None:
        reader.window.menus.settings.trigger()
        reader.window.settings.get().dialog.list.setCurrentRow(number)

    def go(reader: Reader, _: Path) -> QWidget:
        do(reader)
        return reader.window.settings.get().dialog

    return go


def palette(keys: str, typed: str) -> Open:
    def go(reader: Reader, _: Path) -> None:
        reader.keys(keys)
        reader.type(typed)

    return go


def read_file(reader: Reader, action: str, file: Path) -> None:
    """Choose a file in the dialog that a command opens."""
    getattr(reader.window.menus, action).trigger()
    chooser = opened(reader, QFileDialog)
    chooser.fileSelected.emit(str(file))
    chooser.close()


def match_citations(reader: Reader, _: Path) -> MatchDialog:
    read_file(reader, "attach_citations", DATA / "references" / "list.txt")
    return opened(reader, MatchDialog)


def import_notes(reader: Reader, _: Path) -> ImportNotesDialog:
    read_file(reader, "import_notes", DATA / "notes-example.jsonld")
    return opened(reader, ImportNotesDialog)


def bad_notes(reader: Reader, _: Path) -> ErrorsDialog:
    read_file(reader, "import_notes", DATA / "bad-notes" / "no-target.json")
    return opened(reader, ErrorsDialog)


def importing(reader: Reader, _: Path) -> ImportWindow:
    reader.window.importing.get().open_file(str(DATA / "tables" / "02-pmc-barriers-enablers.html"))
    return opened(reader, ImportWindow)


def choosing_tables(reader: Reader, folder: Path) -> TableChooser:
    window = open_page(reader, folder)
    window.show_source(walking_file(walking(), walking()._replace(label="3"), participants()))
    QTest.keyClick(window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    return window.bar.chooser


def imported(reader: Reader, folder: Path) -> None:
    import_page(reader, folder)


def imported_again(reader: Reader, folder: Path) -> DifferencesDialog:
    import_page(reader, folder)
    start_import(open_page(reader, folder, PAGE.replace("More walks", "Longer walks")))
    return opened(reader, DifferencesDialog)


def group_page(reader: Reader, folder: Path) -> None:
    """A page with a column of groups, imported, and the page of its group."""
    grouped = PAGE.replace("<tr><th>", "<tr><th>Domain</th><th>").replace("<tr><td>", "<tr><td>Everyday life</td><td>")
    import_page(reader, folder, grouped)
    review = reader.library.evidence.reviews()[-1].key
    reader.window.navigator.go_to_branch(f"{review}/2/group/everyday-life")
    assert reader.window.navigator.here.branch.endswith("everyday-life")


def removing_a_review(reader: Reader, folder: Path) -> QMessageBox:
    import_page(reader, folder)
    reader.window.table_imports.get().ask_to_remove(reader.library.evidence.reviews()[-1].key)
    return opened(reader, QMessageBox)


def exporting_reviews(reader: Reader, folder: Path) -> ExportReviewsDialog:
    import_page(reader, folder)
    reader.window.menus.export_reviews.trigger()
    return opened(reader, ExportReviewsDialog)


def importing_reviews(reader: Reader, folder: Path) -> ImportReviewsDialog:
    import_page(reader, folder)
    services, file = reader.window.table_imports.get().review_services(), folder / "made-up.qiclibrary"
    key = next(review.key for review in services.exportable())
    services.export(file, (key,), unwatched)
    reader.window.importing.get().open_file(str(file))
    return opened(reader, ImportReviewsDialog)


def importing_project(reader: Reader, folder: Path) -> ImportProjectDialog:
    colleague = Colleague(folder / "colleague")
    with colleague.library:
        colleague.write(a_note("n1", "A note of hers, made up"), Citation(STUDY, text_of(ITEM), "her.ris", JANUARY))
        file = colleague.export(folder / "hers.qicproject", "Ada Made")
    reader.window.file_opening.get().open(str(file))
    return opened(reader, ImportProjectDialog)


def theme_window(reader: Reader, _: Path) -> MainWindow:
    reader.click_theme(COMPETITION)
    reader.keys("Ctrl+Return")
    return next(each for each in reader.window.windows.get().open if each is not reader.window)


def error(reader: Reader, _: Path) -> QWidget:
    box = error_box(ReaderError("The file “made up.csv” cannot be read.", "Choose another file."), reader.window)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
    return box


def unsaved_note(reader: Reader, _: Path) -> QMessageBox:
    """The window is closed while another program uses the file of notes."""
    note_editor(reader)
    reader.wait_until(lambda: not reader.window.panes.editor.get().unsaved)
    reader.lock_file()
    reader.type(", and cannot be saved")
    reader.wait_until(lambda: reader.window.panes.editor.get().trouble)
    reader.window.close()
    return opened(reader, QMessageBox)


def reattaching(reader: Reader) -> None:
    """A note whose words are no longer in the theme is put on others."""
    library = reader.library
    note = highlight(
        library, Target(COMPETITION, library.evidence.theme(COMPETITION).passages[1].key, Span(0, 18)), Colour.GREEN
    )
    gone = note._replace(anchor=note.anchor._replace(quote="words of an earlier edition"))
    store(library, [Change(None, gone)])
    reader.click_theme(COMPETITION)
    reader.window.reattaching.start(gone.id)


def comparison(reader: Reader) -> None:
    reader.window.resize(1400, 900)
    for theme in (COMMUNITY, PLATFORM, COMPETITION):
        reader.click_theme(theme, box=True)
    reader.keys("Ctrl+4")


def statement(reader: Reader, _: Path) -> QWidget:
    reader.click_theme(COMPETITION)
    reader.keys("Ctrl+Shift+M")
    return reader.window.findChild(StatementDialog)


def notes_tab(reader: Reader) -> None:
    with_notes(reader)
    reader.keys("Ctrl+6")


def map_question(question: MapQuestion) -> Callable[[Reader], None]:
    def ask(reader: Reader) -> None:
        reader.click_theme(COMPETITION)
        reader.keys("Ctrl+2")
        reader.window.analysis.map.get().page.ask(question)

    return ask


def map_without_studies(reader: Reader, folder: Path) -> None:
    """A table that cites nothing, of a review with several tables."""
    write_three_reviews(folder / "three.sqlite")
    reader.library.reopen_evidence(folder / "three.sqlite")
    reader.window.themes.reload()
    reader.window.navigator.go_to_theme(BARE)
    reader.keys("Ctrl+2")


def large_map(reader: Reader) -> None:
    reader.window.resize(900, 600)
    map_question(MapQuestion.STUDIES)(reader)
    reader.keys("End")


def without_low(reader: Reader) -> None:
    """Two scenarios, one of them shown."""
    map_question(MapQuestion.WHAT_IF)(reader)
    what_if = reader.window.analysis.map.get().what_if.get()
    what_if.toggle(["zamboni2020/5/stream/qualitative-and-review"])
    what_if.save("Quantitative and mixed methods only")
    what_if.choose("")
    what_if.toggle(["zamboni2020/5/grade/low"])
    what_if.save("Without low-graded studies")


SCREENS = (
    Screen("Theme", Tab.THEME, use(lambda reader: reader.click_theme(COMPETITION))),
    Screen("First start", MainWindow, use(lambda reader: app.finish_start(reader.window))),
    Screen("Theme with notes", Tab.THEME, use(with_notes)),
    Screen("Theme with a blank outcome", Tab.THEME, use(lambda reader: reader.click_theme(PLATFORM))),
    Screen(
        "Theme with its source row",
        Tab.THEME,
        use(lambda reader: (reader.click_theme(COMPETITION), reader.keys("Ctrl+U"))),
    ),
    Screen(
        "Selected words",
        Tab.THEME,
        use(lambda reader: (reader.click_theme(COMPETITION), reader.select_words("benchmarking"))),
    ),
    Screen("Note editor", Tab.THEME, use(note_editor)),
    Screen("Unsaved note", QMessageBox, unsaved_note),
    Screen("Reattach a note", ReattachBar, use(reattaching)),
    Screen("Library page", Tab.THEME, use(trigger("show_library"))),
    Screen("Review page", Tab.THEME, use(lambda reader: reader.window.navigator.go_to_branch("zamboni2020"))),
    Screen("Table page", Tab.THEME, use(lambda reader: reader.window.navigator.go_to_branch("zamboni2020/5"))),
    Screen("Imported review", Tab.THEME, imported),
    Screen("Group page", Tab.THEME, group_page),
    Screen("Remove a review", QMessageBox, removing_a_review),
    Screen("Window of a theme", MainWindow, theme_window),
    Screen("Search results", MainWindow, use(search("communi* OR competition"))),
    Screen("Nothing found", MainWindow, use(search("xylophone competition"))),
    Screen("Words offered while typing", MainWindow, use(lambda reader: (reader.keys("Ctrl+K"), reader.type("qual")))),
    Screen("Saved searches", MainWindow, use(lambda reader: (with_notes(reader), search("data")(reader)))),
    Screen("Reference", MainWindow, use(lambda reader: reader.window.navigator.go_to_reference(STUDY))),
    Screen(
        "Reference with citation",
        MainWindow,
        use(lambda reader: (with_notes(reader), reader.window.navigator.go_to_reference(STUDY))),
    ),
    Screen("Map", Tab.MAP, use(lambda reader: (reader.click_theme(COMPETITION), reader.keys("Ctrl+2")))),
    Screen("Map, a table without studies", Tab.MAP, map_without_studies),
    Screen("Map, larger than its pane", Tab.MAP, use(large_map)),
    Screen("Contexts", Tab.CONTEXTS, use(contexts)),
    Screen("Contexts, nothing found", Tab.CONTEXTS, use(lambda reader: (contexts(reader), reader.type("/zzz")))),
    Screen("Label", LabelDialog, beside(LabelDialog, lambda reader: (contexts(reader), reader.keys("Down", "L")))),
    Screen(
        "Figure of a pathway",
        FigureWindow,
        use(lambda reader: (reader.click_theme(COMPETITION), reader.window.menus.figure.trigger())),
    ),
    Screen("Nothing to compare", Tab.COMPARE, use(lambda reader: reader.keys("Ctrl+4"))),
    Screen("Compare", Tab.COMPARE, use(comparison)),
    Screen("Statement", StatementDialog, statement),
    Screen("Studies by stream and grade", Tab.MAP, use(map_question(MapQuestion.STREAMS))),
    Screen("What if", Tab.MAP, use(map_question(MapQuestion.WHAT_IF))),
    Screen("What if without low grades", Tab.MAP, use(without_low)),
    Screen("My site, none yet", Tab.SITE, use(lambda reader: reader.keys("Ctrl+5"))),
    Screen("Name of a site", SiteNameDialog, beside(SiteNameDialog, name_of_site)),
    Screen("My site", Tab.SITE, use(site)),
    Screen("Sites side by side", Tab.SITE, use(sites)),
    Screen(
        "Table behind the map",
        DataTableDialog,
        beside(DataTableDialog, lambda reader: (reader.click_theme(COMPETITION), reader.keys("Ctrl+2", "T"))),
    ),
    Screen("No notes", Tab.NOTES, use(lambda reader: reader.keys("Ctrl+6"))),
    Screen("Notes", Tab.NOTES, use(notes_tab)),
    Screen(
        "Deleted notes", Tab.NOTES, use(lambda reader: (notes_tab(reader), reader.window.menus.deleted_notes.trigger()))
    ),
    Screen(
        "Unplaced notes, none",
        Tab.NOTES,
        use(lambda reader: (notes_tab(reader), reader.window.menus.unplaced.trigger())),
    ),
    Screen("Command palette", PaletteView, palette("Ctrl+Shift+P", "")),
    Screen("Command palette, typed", PaletteView, palette("Ctrl+Shift+P", "comm")),
    Screen("Go to", PaletteView, palette("Ctrl+G", "")),
    Screen("Settings: appearance", AppearanceSettings, settings_section(0), SettingsDialog),
    Screen("Settings: citations", CitationSettings, settings_section(1)),
    Screen("Settings: export", ExportSettings, settings_section(2)),
    Screen("Settings: notes", NoteSettings, settings_section(3)),
    Screen("Settings: files", FileSettings, settings_section(4)),
    Screen("Settings: keys", KeySettings, settings_section(5)),
    Screen("Keys", KeysDialog, beside(KeysDialog, trigger("edit_keys"))),
    Screen("Guide", GuideWindow, beside(GuideWindow, trigger("guide"))),
    Screen("Export", ExportDialog, beside(ExportDialog, trigger("export"))),
    Screen(
        "Export notes",
        ExportNotesDialog,
        beside(ExportNotesDialog, lambda reader: (with_notes(reader), trigger("export_notes")(reader))),
    ),
    Screen("Import notes", ImportNotesDialog, import_notes),
    Screen("Notes that cannot be imported", ErrorsDialog, bad_notes),
    Screen("Colour names", ColourNamesDialog, beside(ColourNamesDialog, trigger("name_colours"))),
    Screen(
        "Citation",
        CitationDialog,
        beside(
            CitationDialog,
            lambda reader: (
                with_notes(reader),
                reader.window.navigator.go_to_reference(STUDY),
                trigger("attach_citation")(reader),
            ),
        ),
    ),
    Screen("Attach citations", MatchDialog, match_citations),
    Screen(
        "Export references",
        ExportReferencesDialog,
        beside(ExportReferencesDialog, lambda reader: (with_notes(reader), trigger("export_references")(reader))),
    ),
    Screen("Backups", BackupsDialog, beside(BackupsDialog, trigger("backups"))),
    Screen("Import a table", ImportWindow, importing),
    Screen("Tables of a file", TableChooser, choosing_tables),
    Screen("Import again", DifferencesDialog, imported_again),
    Screen("Export reviews", ExportReviewsDialog, exporting_reviews),
    Screen("Import reviews", ImportReviewsDialog, importing_reviews),
    Screen(
        "Export a project",
        ExportProjectDialog,
        beside(ExportProjectDialog, lambda reader: (with_notes(reader), trigger("export_project")(reader))),
    ),
    Screen("Share as a web page", ShareDialog, beside(ShareDialog, trigger("share_page"))),
    Screen("Import a project", ImportProjectDialog, importing_project),
    Screen("Print", PrintWindow, beside(PrintWindow, trigger("print"))),
    Screen("A theme on one page", PrintWindow, beside(PrintWindow, trigger("summary"))),
    Screen("About the review", QDialog, beside(QDialog, trigger("about_review"))),
    Screen("About", QDialog, beside(QDialog, trigger("about"))),
    Screen("Data folder", DataFolderDialog, beside(DataFolderDialog, trigger("data_folder"))),
    Screen("Error", QDialog, error),
)
