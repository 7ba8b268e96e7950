"""The context menus of the theme tree, the results, the references and the inspector: what applies to a row of them."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMenu, QWidget

from qicbrowser.domain.csl import address, item_of
from qicbrowser.domain.review_citation import doi_address
from qicbrowser.gui.export.exporting import Exporting
from qicbrowser.gui.reading.copying import SourceCopying
from qicbrowser.gui.reading.navigator import Navigator
from qicbrowser.gui.reading.theme_model import ThemeModel
from qicbrowser.gui.shell.lazy_feature import LazyFeature
from qicbrowser.gui.shell.list_actions import ReferenceActions, ThemeActions
from qicbrowser.gui.shell.menus import Menus
from qicbrowser.gui.shell.urls import open_web_page
from qicbrowser.gui.window.panes import Panes
from qicbrowser.store.library import Library


class ContextMenus(QObject):
    """The row of which a menu opens is shown first, so that the window's own commands act on it."""

    def __init__(
        self,
        library: Library,
        panes: Panes,
        themes: ThemeModel,
        navigator: Navigator,
        export: LazyFeature[Exporting],
        copying: LazyFeature[SourceCopying],
        menus: Menus,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._library = library
        self._panes = panes
        self._themes = themes
        self._navigator = navigator
        self._export = export
        self._menus = menus
        self.of_theme = ThemeActions(window)
        self.of_reference = ReferenceActions(window)
        self.of_reference.enable_when(lambda: bool(self._address()), self.of_reference.open)
        self.of_reference.enable_when(self._shows_one_reference, self.of_reference.copy)
        self.of_theme.enable_when(self._shows_evidence, self.of_theme.copy)
        self.of_theme.copy.triggered.connect(lambda: copying.get().copy_shown())
        self.of_reference.copy.triggered.connect(lambda: copying.get().copy_reference())
        self.of_theme.tick.triggered.connect(self._tick)
        self.of_theme.export.triggered.connect(lambda: export.get().open_dialog_for_theme(navigator.here.theme))
        self.of_theme.print.triggered.connect(self._print)
        self.of_reference.open.triggered.connect(lambda: open_web_page(self._address()))

    def fill_for_row(self, menu: QMenu) -> None:
        """For the current row of the theme tree: a theme, or a table, of which all themes are ticked."""
        self._fill(menu, is_theme=bool(self._navigator.here.theme))

    def fill_for_hit(self, menu: QMenu, record_key: str) -> None:
        """For a theme or reference in the results."""
        if self._themes.has(record_key):
            self._fill(menu, is_theme=True)
        else:
            self.fill_for_references(menu)

    def fill_for_references(self, menu: QMenu) -> None:
        """For the references that are selected in the list."""
        menus = self._menus
        menu.addActions([self.of_reference.copy, menus.copy_citation, menus.attach_citation, self.of_reference.open])
        menu.addSeparator()
        menu.addActions([menus.star_reference, menus.note_on_reference])
        menu.addSeparator()
        menu.addAction(menus.export_references)
        self._watch(menu)

    def fill_for_inspector(self, menu: QMenu, _: object) -> None:
        """For the page of a reference, in place of Qt's own menu: its links are internal addresses."""
        menu.clear()
        menu.addAction(self._menus.copy)
        menu.addSeparator()
        self.fill_for_references(menu)

    def _fill(self, menu: QMenu, *, is_theme: bool) -> None:
        menu.addAction(self.of_theme.tick)
        state = self._panes.tree.currentIndex().data(Qt.ItemDataRole.CheckStateRole)
        self.of_theme.tick.setChecked(Qt.CheckState(state) is Qt.CheckState.Checked)
        menu.addAction(self.of_theme.copy)
        if is_theme:
            menu.addActions([self._menus.star_theme, self._menus.note_on_theme])
            menu.addSeparator()
            menu.addActions([self._menus.add_to_compare, self._menus.open_theme_window])
            menu.addSeparator()
            menu.addActions([self.of_theme.export, self.of_theme.print])
        self._watch(menu)

    def _shows_evidence(self) -> bool:
        """Whether a theme is shown, or rows of a table."""
        overview = self._panes.overview.existing
        return bool(self._navigator.here.theme or (overview and overview.theme_keys))

    def _shows_one_reference(self) -> bool:
        return list(self._navigator.selected_references) == [self._navigator.here.reference] != [""]

    def _watch(self, menu: QMenu) -> None:
        for table in (self._menus, self.of_theme, self.of_reference):
            table.watch(menu)

    def _print(self) -> None:
        self._export.get().shown_print_wanted.emit()

    def _tick(self, ticked: bool) -> None:
        state = Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        self._themes.setData(self._panes.tree.currentIndex(), state.value, Qt.ItemDataRole.CheckStateRole)

    def _address(self) -> str:
        """The web address of the reference shown: of its citation, or of the review's own list; "" without one."""
        key = self._navigator.here.reference
        citation = self._library.citations.get(key)
        reference = self._library.evidence.reference(key)
        of_list = doi_address(reference.doi) if reference and reference.doi else ""
        return (address(item_of(citation)) if citation else "") or of_list
