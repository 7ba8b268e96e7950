"""Themes beside each other: the ticked ones at first, then those that the reader adds and removes."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from qicbrowser.domain.analysis.answer_table import AnswerTable
from qicbrowser.domain.analysis.comparison import Comparison
from qicbrowser.domain.records import Theme
from qicbrowser.gui.analyse.comparison_page import ComparisonPage
from qicbrowser.gui.analyse.comparison_paper import ComparisonPaper
from qicbrowser.gui.analyse.comparison_side import ComparisonSide
from qicbrowser.gui.analyse.data_table import as_tabs
from qicbrowser.gui.analyse.pictures import Drawable
from qicbrowser.gui.analyse.question import Question
from qicbrowser.gui.analyse.take_away import TakeAway
from qicbrowser.gui.analyse.theme_field import OfferedTheme
from qicbrowser.gui.looks.palettes import Look
from qicbrowser.gui.reading.navigator import Navigator
from qicbrowser.gui.reading.theme_model import ThemeModel
from qicbrowser.gui.reading.views import Tab, Tabs
from qicbrowser.gui.shell.messages import words
from qicbrowser.gui.shell.session import Session
from qicbrowser.services.analyse.comparison import compare, only_different
from qicbrowser.services.analyse.comparison_table import rows
from qicbrowser.services.citations.same_publications import same_publications
from qicbrowser.store.library import Library

_MOST = 12
"""Themes beside each other."""

_MOST_OFFERED = 12

_MANY = 20
"""Combinations of themes from which on these are painted first, and then what they share is written beside them."""


class ComparisonTab(Question):
    label_wanted = Signal(str)
    """The id of a label whose contextual factors are to be listed."""

    def __init__(
        self,
        library: Library,
        session: Session,
        navigator: Navigator,
        tabs: Tabs,
        themes: ThemeModel,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._navigator = navigator
        self._tabs = tabs
        self._ticks = themes
        self._keys: list[str] = []
        self._follows_ticks = True
        """Until the reader adds, moves or removes a theme here."""
        self._themes: dict[str, Theme] = {}
        """The compared themes, until the library changes."""
        self._is_stale = True
        self.shown = compare(())
        self.page = ComparisonPage(self._offered)
        self.side = ComparisonSide()
        self.take_away = TakeAway(library, session, self._drawable, self._table, lambda: "comparison", self.page)
        self.take_away.message.connect(self.message)
        self.take_away.saved.connect(self.saved)
        self.take_away.save_menu.addAction(self.tr("As pa&ges (PDF)…"), self.save_pdf)
        self.print_button = self.take_away.button("print", self.tr("Print…"), self.print)
        self.page.add_tools(*self.take_away.buttons, self.print_button)
        self._show_tools()
        self._beside = QTimer(self, singleShot=True, interval=0)
        self._beside.timeout.connect(self._show_side)
        self.page.only_different_changed.connect(self._show_page)
        self.page.themes.opened.connect(navigator.go_to_theme)
        self.page.themes.moved.connect(self.move)
        self.page.themes.removed.connect(self.remove)
        self.page.field.chosen.connect(self.add)
        for page in (self.page.heads, self.page.body, self.side):
            page.link_followed.connect(self._follow)
        themes.ticks_changed.connect(lambda _: self._go())
        navigator.moved.connect(self._show_place)
        tabs.shown.connect(lambda _: self._go())

    @property
    def widget(self) -> ComparisonPage:
        return self.page

    def show_look(self, look: Look) -> None:
        self.page.show_look(look)
        self.side.show_look(look)
        self._show()

    def refresh(self) -> None:
        self._is_stale = True
        self._go()

    def reload(self) -> None:
        self._themes.clear()
        self.refresh()

    def add(self, key: str) -> None:
        """Add a theme as the last column."""
        if key in self._keys:
            self.message.emit(self.tr("This theme is compared already."))
        elif len(self._keys) >= _MOST:
            self.message.emit(self.tr("%n themes are compared: remove one first.", "", _MOST))
        elif theme := self._library.evidence.theme(key):
            self._change([*self._keys, key])
            self.page.show_column(len(self._keys) - 1)
            self.message.emit(self.tr("{theme} is compared too.").format(theme=theme.title))

    def show_themes(self, keys: Sequence[str]) -> None:
        """Compare these themes in place of those that were compared."""
        self._change(list(keys))

    def remove(self, key: str) -> None:
        self._change([each for each in self._keys if each != key])

    def move(self, key: str, by: int) -> None:
        """Move a theme by so many columns."""
        others = [each for each in self._keys if each != key]
        place = max(0, min(len(others), self._keys.index(key) + by))
        self._change([*others[:place], key, *others[place:]])
        self.page.show_column(place)

    def print(self) -> None:
        """Have the comparison printed."""
        if self._drawable():
            self._paper().ask_and_print(self.page)

    def save_pdf(self) -> None:
        if self._drawable():
            paper = self._paper()
            self.take_away.ask_for_file(self.tr("PDF (*.pdf)"), "pdf", lambda: bytes(paper.pdf().data()))

    def _change(self, keys: list[str]) -> None:
        self._follows_ticks = not keys
        self._keys = keys
        self._is_stale = True
        self._go()

    def _go(self) -> None:
        """Read and show the themes, where the tab is in sight and something has changed."""
        if self._tabs.current is not Tab.COMPARE:
            return
        if self._follows_ticks and self._keys != list(self._ticks.ticked[:_MOST]):
            self._keys = list(self._ticks.ticked[:_MOST])
            self._is_stale = True
            if self._ticks.ticked_count > _MOST:
                text = self.tr("The first {number} of %n ticked themes are compared.", "", self._ticks.ticked_count)
                self.message.emit(text.format(number=_MOST))
        if self._is_stale:
            self.shown = self._read()
            self._keys = [each.theme.key for each in self.shown.themes]
            self._show()
            self._is_stale = False

    def _read(self) -> Comparison:
        new = [key for key in self._keys if key not in self._themes]
        read = self._themes | {theme.key: theme for theme in self._library.evidence.themes(new)}
        self._themes = {key: read[key] for key in self._keys if key in read}
        themes = list(self._themes.values())
        listed = same_publications(self._library, by_lists_alone=True)
        return compare(themes, self._library.labels.all(), same_publications(self._library), listed)

    def _show(self) -> None:
        self._show_page()
        if sum(len(shared.combinations) for shared in self.shown.shared) > _MANY:
            self._beside.start()
        else:
            self._show_side()
        self._show_tools()

    def _show_page(self) -> None:
        self.page.show_comparison(self._chosen_part(), self._reviews_of_themes())

    def _show_side(self) -> None:
        """Show what all of them share, whichever part of them is shown."""
        self._beside.stop()
        self.side.show_comparison(self.shown, self._review_names())

    def _show_tools(self) -> None:
        """Take away only what there is."""
        for button in (*self.take_away.buttons, self.print_button):
            button.setVisible(len(self.shown.themes) > 1)

    def _chosen_part(self) -> Comparison:
        return only_different(self.shown) if self.page.only_different.isChecked() else self.shown

    def _review_names(self) -> dict[str, str]:
        """The names of the reviews of the themes by key, where there are several."""
        reviews = dict.fromkeys(each.theme.table.review.key for each in self.shown.themes)
        return {key: self._library.evidence.review_name(key) for key in reviews} if len(reviews) > 1 else {}

    def _reviews_of_themes(self) -> list[str]:
        names = self._review_names()
        return [names[each.theme.table.review.key] for each in self.shown.themes] if names else []

    def _show_place(self) -> None:
        """Scroll to the theme that was chosen in the tree, where it is one of those compared."""
        self._go()  # what could not be read before is read now
        if self._tabs.current is Tab.COMPARE and self._navigator.here.theme in self._keys:
            self.page.show_column(self._keys.index(self._navigator.here.theme))

    def _offered(self, typed: Sequence[str]) -> list[OfferedTheme]:
        """The theme that is read first, then others by their titles; without those that are compared already."""
        read = self._library.evidence.theme(self._navigator.here.theme) if not typed else None
        titles = self._library.titles().themes(typed, _MOST_OFFERED + len(self._keys))
        found = ({read.key: read.title} if read else {}) | {each.key: each.title for each in titles}
        return [
            OfferedTheme(key, " · ".join(filter(None, (title, self._library.evidence.shown_review(key)))))
            for key, title in found.items()
            if key not in self._keys
        ][:_MOST_OFFERED]

    def _follow(self, kind: str, key: str) -> None:
        if kind == "theme":
            self._navigator.go_to_theme(key)
        elif kind == "label":
            self.label_wanted.emit(key)
        elif kind == "study":
            column, _, reference = key.partition(":")
            self._navigator.go_to_theme(self.shown.themes[int(column)].theme.key)
            self._navigator.go_to_reference(reference)

    def _table(self) -> AnswerTable:
        return rows(self._chosen_part(), words)

    def _drawable(self) -> Drawable | None:
        if len(self.shown.themes) < 2:
            return None
        return Drawable(self.tr("Themes beside each other"), lambda: self._paper().picture())

    def _paper(self) -> ComparisonPaper:
        table = self._table()
        description = as_tabs((table.headings, *table.rows))
        title = self.tr("Themes beside each other")
        return ComparisonPaper(self._chosen_part(), self._reviews_of_themes(), title, description, self.page.font())
