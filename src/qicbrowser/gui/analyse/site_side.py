"""Beside the table of a site: its factors theme by theme, and the planning sheet."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from qicbrowser.domain.analysis.sites import Mark, SiteFactor, SiteTheme, SiteView, Standing
from qicbrowser.domain.messages import Message
from qicbrowser.domain.records import Role
from qicbrowser.gui.analyse.icon_button import icon_button
from qicbrowser.gui.looks.palettes import plain_tip
from qicbrowser.gui.looks.sizes import META, PANE_EDGE
from qicbrowser.gui.page.view import PageView
from qicbrowser.gui.page.writer import PageWriter
from qicbrowser.gui.shell.context_help import set_guide_page
from qicbrowser.gui.shell.messages import words
from qicbrowser.services.analyse.contexts import SIGN_NAMES
from qicbrowser.services.analyse.site import STANDING_NAMES, mark_name, site_name, theme_summary

_MOST_THEMES, _MOST_FACTORS = 100, 60
"""Themes on the page, and factors of each standing; the files have all."""

_IN_SHEET = (Standing.TO_PLAN_FOR, Standing.TO_BUILD, Standing.TO_FIND_OUT, Standing.IN_PLACE)
_OF_NO_SINGLE_SIGN = (Standing.PRESENT, Standing.ABSENT)

_MARK_SIGNS = {Mark.PRESENT: "✓", Mark.ABSENT: "✕", Mark.UNKNOWN: "?", Mark.NOT_RELEVANT: "–"}


class SiteSide(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Planning"))
        set_guide_page(self, "sites.md")
        self.page = SitePlan()
        self.copy_button = icon_button("copy", self.tr("Copy the planning sheet"))
        self.save_button = icon_button("export", self.tr("Save the planning sheet"))
        self.print_button = icon_button("print", self.tr("Print the planning sheet"))
        self.save_menu = QMenu(self.save_button)
        self.save_button.setMenu(self.save_menu)
        self.save_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        row = QHBoxLayout()
        row.setContentsMargins(PANE_EDGE, 4, PANE_EDGE, 4)
        row.addStretch()
        for button in (self.copy_button, self.save_button, self.print_button):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.page)
        self.setFocusProxy(self.page)

    def enable(self, enabled: bool) -> None:
        for button in (self.copy_button, self.save_button, self.print_button):
            button.setEnabled(enabled)


class SitePlan(PageView):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Theme by theme, and the planning sheet"))

    def show_nothing(self, why: str) -> None:
        writer = self.start_page(PANE_EDGE)
        writer.block(own=True)
        writer.text(why, colour=self._look.muted)
        self.finish(writer)

    def show_site(self, view: SiteView) -> None:
        """Marks and counts of each theme, then what they mean for planning."""
        self.rewrite(lambda: self._write(view))

    def _write(self, view: SiteView) -> None:
        writer = self.start_page(PANE_EDGE)
        writer.block(below=4, heading=1, own=True)
        writer.text(self.tr("Theme by theme"), bold=True)
        writer.text(f"  {words(site_name(view.site))}", colour=self._look.muted)
        for theme in view.themes[:_MOST_THEMES]:
            self._write_theme(writer, theme)
        if len(view.themes) > _MOST_THEMES:
            self._write_rest(
                writer, self.tr("%n more themes are in the table (T).", "", len(view.themes) - _MOST_THEMES)
            )
        writer.section(self.tr("Planning sheet"))
        sheet = self._standings(view)
        for standing, factors in sheet:
            self._write_standing(writer, standing, factors)
        if not sheet:
            self._write_rest(writer, self.tr("It fills itself from your marks and reasons."))
        self._write_unmarked(writer, view)
        self.finish(writer)

    def _standings(self, view: SiteView) -> Sequence[tuple[Standing, list[SiteFactor]]]:
        gathered: dict[Standing, list[SiteFactor]] = {}
        for each in view.factors:
            gathered.setdefault(each.standing, []).append(each)
        order = (*_IN_SHEET, *_OF_NO_SINGLE_SIGN)
        return [(standing, gathered[standing]) for standing in order if standing in gathered]

    def _write_theme(self, writer: PageWriter, theme: SiteTheme) -> None:
        """The title, a mark per factor in the order of the table, and a sentence of counts."""
        writer.block(above=8)
        writer.text(theme.theme.title, link=f"theme:{theme.theme.key}", underline=True)
        writer.block(above=2, own=True)
        for each in theme.factors[:_MOST_FACTORS]:
            self._write_mark(writer, each)
            writer.text(" ")
        if len(theme.factors) > _MOST_FACTORS:
            writer.text("…")
        writer.block(below=2, own=True)
        writer.text(words(Message("listed", texts=theme_summary(theme))), colour=self._look.muted, size=META)

    def _write_mark(self, writer: PageWriter, each: SiteFactor) -> None:
        """The sign of a factor with the reader's mark; one that is not marked has the sign alone, pale."""
        sign, colour, ground = self._sign(each.factor.sign)
        said = f"{words(SIGN_NAMES[each.factor.sign])}: {words(mark_name(each.mark))}"
        shown = f"\u00a0{sign}{_MARK_SIGNS[each.mark.mark]}\u00a0" if each.mark else f"\u00a0{sign}\u00a0\u00a0"
        tip = plain_tip(f"{each.factor.text}\n{said}")
        writer.text(
            shown, colour=colour if each.mark else self._look.muted, ground=ground if each.mark else self._look.box,
            bold=each.mark is not None, spoken=f"{said}, ", tip=tip,
        )  # fmt: skip

    def _write_standing(self, writer: PageWriter, standing: Standing, factors: Sequence[SiteFactor]) -> None:
        writer.block(above=8, below=2, heading=3, own=True)
        writer.text(words(STANDING_NAMES[standing]), bold=True)
        writer.text(f"  {QLocale().toString(len(factors))}", colour=self._look.muted)
        for each in factors[:_MOST_FACTORS]:
            self._write_factor(writer, each)
        if len(factors) > _MOST_FACTORS:
            text = self.tr("%n more factors are in the saved sheet.", "", len(factors) - _MOST_FACTORS)
            self._write_rest(writer, text)

    def _write_factor(self, writer: PageWriter, each: SiteFactor) -> None:
        sign, colour, ground = self._sign(each.factor.sign)
        writer.block(above=2, indent=22)
        writer.text(
            f"\u00a0{sign}\u00a0",
            colour=colour,
            ground=ground,
            bold=True,
            spoken=f"{words(SIGN_NAMES[each.factor.sign])}: ",
        )
        writer.text("\u00a0")
        writer.text(each.factor.text, link=f"factor:{each.factor.key}", colour=self._look.text)
        if each.mark and each.mark.reason:
            writer.block(start=22)
            writer.text("✎\u00a0", colour=self._look.muted, spoken=f"{words(Message('my-reason'))} ")
            writer.text(each.mark.reason, size=META)

    def _write_unmarked(self, writer: PageWriter, view: SiteView) -> None:
        """What is not marked yet is said, and not taken for absent; and so is what is about other factors."""
        if unmarked := len(view.factors) - view.marked:
            writer.block(above=10, own=True)
            writer.text(words(Message("number-not-marked", n=unmarked)), colour=self._look.muted)
        if view.elsewhere:
            self._write_rest(writer, words(Message("marks-elsewhere", n=len(view.elsewhere))))

    def _write_rest(self, writer: PageWriter, text: str) -> None:
        writer.block(above=4, own=True)
        writer.text(text, colour=self._look.muted, size=META)

    def _sign(self, role: Role) -> tuple[str, str, str]:
        look = self._look
        return {
            Role.ENABLER: ("+", look.enabler_sign, look.enabler),
            Role.BARRIER: ("−", look.barrier_sign, look.barrier),
            Role.MIXED: ("±", look.text, look.box),
        }.get(role, ("•", look.text, look.box))
