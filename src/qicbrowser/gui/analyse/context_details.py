"""What a contextual factor, or those of a label or group, enable and hinder."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from qicbrowser.domain.analysis.factors import FactorEffect, FactorGroup
from qicbrowser.domain.analysis.labels import Label
from qicbrowser.domain.evidence_lines import DIRECTIONS, EvidenceLine
from qicbrowser.domain.records import Appraisal, Grade, Role
from qicbrowser.domain.review_citation import cite_briefly
from qicbrowser.gui.analyse.sign_counts import SIGN_CHARACTERS, sign_colour
from qicbrowser.gui.looks.palettes import grade_colours
from qicbrowser.gui.looks.sizes import META, SUBTITLE
from qicbrowser.gui.page.note_list import day, write_own_name
from qicbrowser.gui.page.view import PageView
from qicbrowser.gui.page.writer import PageWriter
from qicbrowser.gui.reading.passages import write_references
from qicbrowser.gui.shell.context_help import set_guide_page
from qicbrowser.gui.shell.messages import words
from qicbrowser.services.analyse.contexts import opposed_themes
from qicbrowser.services.analyse.effect_text import acts_on, signs
from qicbrowser.services.analyse.labels import label_name

_EDGE = 16
MOST_EFFECTS = 20
"""Factors on the page; the list has all of them."""

_INDENT = 26
_TITLE = "\N{OBJECT REPLACEMENT CHARACTER}"
"""In the place of the title in a sentence, which is written as a link."""


class ContextDetails(PageView):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_guide_page(self, "contexts.md")
        self.setAccessibleName(self.tr("What it enables and hinders"))

    def show_nothing(self) -> None:
        writer = self.start_page(_EDGE)
        writer.block(own=True)
        text = self.tr("Choose a contextual factor or a group of them to see what they enable and hinder.")
        writer.text(text, colour=self._look.muted)
        self.finish(writer)

    def show_group(self, name: str, group: FactorGroup, effects: Sequence[FactorEffect]) -> None:
        """Show a group under its name; `effects` are those of its first factors."""
        writer = self.start_page(_EDGE)
        self._write_title(writer, name, group)
        if group.label:
            self._write_reason(writer, group.label)
        if group.missing:
            writer.block(below=6, own=True)
            text = self.tr("%n factors of this label are not in your library now.", "", len(group.missing))
            writer.text(text, colour=self._look.muted)
        self._write_both_signs(writer, group)
        for effect in effects:
            self._write_effect(writer, effect)
        if len(effects) < len(group.factors):
            writer.block(above=10, own=True)
            rest = self.tr("%n more factors are in the list.", "", len(group.factors) - len(effects))
            writer.text(rest, colour=self._look.muted)
        self._write_foot(writer)
        self.finish(writer)

    def show_factors(self, effects: Sequence[FactorEffect], labels: Sequence[Label]) -> None:
        """Show selected factors; `labels` are the reader's that the first of them has."""
        writer = self.start_page(_EDGE)
        for effect in effects:
            self._write_effect(writer, effect)
        if labels:
            writer.block(above=12, own=True)
            writer.text(self.tr("Your labels:"), colour=self._look.muted)
            for label in labels:
                write_own_name(writer, self._look, words(label_name(label.name)), f"label:{label.id}")
        self._write_foot(writer)
        self.finish(writer)

    def _write_title(self, writer: PageWriter, name: str, group: FactorGroup) -> None:
        writer.block(below=2, heading=1)
        if group.label:
            writer.text("✎\u00a0", colour=self._look.muted, size=SUBTITLE, spoken="", copied=False)
        writer.text(name, size=SUBTITLE, bold=True)
        writer.block(below=8, own=True)
        themes = len({factor.theme.key for factor in group.factors})
        counted = self.tr("{factors}, in %n themes", "", themes).format(factors=words(signs(group.counts)))
        mine = self.tr("a label of yours") if group.label else ""
        writer.text(" · ".join(filter(None, (mine, counted))), colour=self._look.muted, size=META)

    def _write_reason(self, writer: PageWriter, label: Label) -> None:
        """Why the reader put the factors together, as what is his or hers."""
        writer.block(below=8, start=8, own=not label.reason)
        writer.text("✎\u00a0", colour=self._look.muted, spoken="", copied=False)
        if label.reason:
            writer.text(label.reason, underline=False)
            why = self.tr("Why you put them together")
            writer.text(f"  {why} · {day(label.changed)} · ", colour=self._look.muted)
            writer.command(self.tr("Edit"), f"edit-reason:{label.id}")
        else:
            writer.command(self.tr("Write why you put them together"), f"edit-reason:{label.id}")

    def _write_both_signs(self, writer: PageWriter, group: FactorGroup) -> None:
        """Point out where factors of a label enable in one theme and hinder in another."""
        if not group.label or not group.counts.has_both_signs:
            return
        opposed = opposed_themes(group)
        writer.block(above=2, below=8, own=True)
        writer.text("⇄\u00a0", spoken="", copied=False)
        text = (
            self.tr("Enables in one theme, hinders in another.")
            if opposed
            else self.tr("Enables and hinders in the same theme.")
        )
        writer.text(text, bold=True)
        if opposed:
            writer.text("  ")
            writer.command(self.tr("Compare the two"), "compare:themes")

    def _write_effect(self, writer: PageWriter, effect: FactorEffect) -> None:
        factor, theme = effect.factor, effect.factor.theme
        writer.block(above=10, below=2, own=True, heading=2)
        ground = {Role.ENABLER: self._look.enabler, Role.BARRIER: self._look.barrier}.get(factor.sign, self._look.box)
        colour = sign_colour(self._look, factor.sign)
        sign = f"\u00a0{SIGN_CHARACTERS[factor.sign]}\u00a0"
        writer.text(sign, colour=colour, ground=ground, bold=True, spoken="")
        before, _, after = words(acts_on(factor.sign, _TITLE)).partition(_TITLE)
        writer.text(f"\u00a0 {before}", colour=colour, bold=True)
        writer.text(theme.title, link=f"theme:{theme.key}", underline=True)
        writer.text(after, colour=colour, bold=True)
        writer.block(below=3, start=_INDENT)
        writer.text(factor.text, link=f"passage:{factor.key}", colour=self._look.text)
        writer.block(below=3, start=_INDENT)
        mechanisms = " · ".join(effect.mechanisms) or self.tr("the source states none")
        writer.text(self.tr("Mechanisms: {texts}").format(texts=mechanisms), colour=self._look.muted, size=META)
        writer.block(below=2, start=_INDENT)
        writer.text(self._source(effect), colour=self._look.muted, size=META)
        if any(line.appraisals for line in effect.evidence):
            for line in effect.evidence:
                self._write_evidence(writer, line, effect)
        else:
            writer.block(below=2, start=_INDENT, own=True)
            writer.text(self.tr("The table names no studies for this theme."), colour=self._look.muted, size=META)

    def _source(self, effect: FactorEffect) -> str:
        table = effect.factor.theme.table
        review = cite_briefly(table.review)
        if not table.label:
            return review
        return self.tr("{review}, Table {number}").format(review=review, number=table.label)

    def _write_evidence(self, writer: PageWriter, line: EvidenceLine, effect: FactorEffect) -> None:
        """A stream with its studies by grade: the mark of a grade, how many, and which."""
        writer.block(below=1, start=_INDENT, own=True)
        name = line.stream.name if line.stream else self.tr("References")
        if line.direction:
            name = f"{name} ({words(DIRECTIONS[line.direction])})"
        writer.text(name, colour=self._look.muted, size=META)
        if not line.appraisals:
            writer.text("   ")
            writer.text(self.tr("no studies"), colour=self._look.muted, size=META, italic=True)
        for grade, studies in _by_grade(line):
            writer.text("   ")
            if grade:
                ground, ink = grade_colours(self._look, grade, effect.scale)
                letter = f"\u00a0{grade.name[:1].upper()}\u00a0"
                writer.text(letter, colour=ink, ground=ground, bold=True, spoken=f"{grade.name} ")
                writer.text("\u00a0")
            writer.text(f"{QLocale().toString(len(studies))}\u00a0 ", bold=True)
            write_references(writer, studies, self._look.link)

    def _write_foot(self, writer: PageWriter) -> None:
        writer.block(above=12, own=True)
        text = self.tr("The table gives factors for a theme as a whole, not for one of its mechanisms.")
        writer.text(text, colour=self._look.muted, size=META)


def _by_grade(line: EvidenceLine) -> Iterator[tuple[Grade | None, Sequence[Appraisal]]]:
    """The studies of a stream by grade, from the weakest; each study once."""
    gathered: dict[Grade | None, dict[str, Appraisal]] = {}
    for each in line.appraisals:
        gathered.setdefault(each.grade, {})[each.reference_key] = each
    order = sorted(gathered, key=lambda grade: (grade is None, (grade.rank or 0) if grade else 0))
    for grade in order:
        yield grade, tuple(gathered[grade].values())
