"""What compared themes share: studies, publications, labels of the reader, and where grades differ."""

from collections.abc import Mapping
from itertools import combinations

from PySide6.QtCore import QLocale
from PySide6.QtGui import QTextTable
from PySide6.QtWidgets import QWidget

from qicbrowser.domain.analysis.comparison import Combination, Comparison, LabelledFactor, SharedStudies
from qicbrowser.domain.messages import Message
from qicbrowser.gui.analyse.comparison_writer import write_label
from qicbrowser.gui.looks.sizes import LABEL, META, PANE_EDGE, SUBTITLE
from qicbrowser.gui.page.view import PageView
from qicbrowser.gui.page.writer import PageWriter
from qicbrowser.gui.reading.passages import write_sign
from qicbrowser.gui.shell.context_help import set_guide_page
from qicbrowser.gui.shell.messages import words
from qicbrowser.services.analyse.comparison import letter
from qicbrowser.services.analyse.comparison_sentences import grade_sentences, same_publication_sentences
from qicbrowser.services.analyse.labels import label_name

_MOST_MARKS = 6
"""Themes of a review with a mark for each in a combination; of more, only the letters of those that share."""

_MOST_PAIRED = 4
"""Themes of a review of which every pair is said in words."""


class ComparisonSide(PageView):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_guide_page(self, "compare.md")
        self.setWindowTitle(self.tr("Shared"))
        self.setAccessibleName(self.tr("Shared by the compared themes"))

    def show_comparison(self, shown: Comparison | None, review_names: Mapping[str, str]) -> None:
        """`review_names` are those of the reviews by key, where there are several."""
        writer = self.start_page(PANE_EDGE)
        writer.block(below=2, heading=1, own=True)
        writer.text(self.tr("Shared"), size=SUBTITLE, bold=True)
        if shown is None or len(shown.themes) < 2:
            writer.block(own=True)
            writer.text(self.tr("What the compared themes share is listed here."), colour=self._look.muted)
        else:
            self._write_studies(writer, shown, review_names)
            self._write_publications(writer, shown)
            self._write_labels(writer, shown)
            self._write_grades(writer, shown)
        self.finish(writer)

    def _write_studies(self, writer: PageWriter, shown: Comparison, review_names: Mapping[str, str]) -> None:
        writer.section(self.tr("Studies"))
        if not shown.shared:
            self._say(writer, self.tr("The themes are of different reviews, whose numbers are not the same studies."))
        for shared in shown.shared:
            if name := review_names.get(shared.review_key, ""):
                writer.block(above=4, own=True)
                writer.text(name)
            self._say(writer, self.tr("%n different studies", "", shared.studies))
            self._write_combinations(writer, shared)
            if len(shared.columns) <= _MOST_PAIRED:
                for pair in combinations(shared.columns, 2):
                    self._say(writer, self.pair_sentence(shared, pair))

    def pair_sentence(self, shared: SharedStudies, pair: tuple[int, int]) -> str:
        """How many studies two themes share, whichever others have them too."""
        common = sum(len(each.studies) for each in shared.combinations if set(pair) <= set(each.columns))
        first, second = map(letter, pair)
        return self.tr("{first} and {second} share %n studies.", "", common).format(first=first, second=second)

    def _write_combinations(self, writer: PageWriter, shared: SharedStudies) -> None:
        """A row per combination, with a mark per theme: it is filled where exactly these themes cite the studies."""
        columns = shared.columns if len(shared.columns) <= _MOST_MARKS else ()
        marks = max(1, len(columns))
        share = 8.0 if columns else 30.0
        widths = (*(share for _ in range(marks)), 12.0, 88.0 - share * marks)
        table = writer.table(len(shared.combinations) + 1, widths, headings=1)
        for place in range(marks + 2):
            self._cell(writer, table, 0, place)
            heading = letter(columns[place]) if place < len(columns) else ""
            writer.text(heading, colour=self._look.muted, size=LABEL)
        for row, each in enumerate(shared.combinations, 1):
            spoken = f"{self.combination_words(each.columns)}: "
            for place in range(marks):
                self._cell(writer, table, row, place)
                mark = "●" if place < len(columns) and columns[place] in each.columns else "○"
                text = mark if columns else self.combination_words(each.columns)
                writer.text(text, size=1.2 if columns else META, spoken="" if place else spoken)
            self._cell(writer, table, row, marks)
            writer.text(QLocale().toString(len(each.studies)), bold=len(each.columns) > 1)
            self._cell(writer, table, row, marks + 1)
            self._write_labels_of_studies(writer, each)
        writer.leave_table()

    def _cell(self, writer: PageWriter, table: QTextTable, row: int, column: int) -> None:
        writer.cell(table, row, column, padding=4, sides=0, below=self._look.hair)
        writer.block(own=True)

    def combination_words(self, columns: tuple[int, ...]) -> str:
        """ "in A and C only" """
        letters = QLocale().createSeparatedList(list(map(letter, columns)))
        return self.tr("In {letters} only").format(letters=letters)

    def _write_labels_of_studies(self, writer: PageWriter, combination: Combination) -> None:
        for at, (key, label) in enumerate(combination.studies):
            writer.text("  " if at else "")
            writer.text(f"[{label}]", link=f"study:{combination.columns[0]}:{key}")
        if not combination.studies:
            writer.text(self.tr("none"), colour=self._look.muted)

    def _write_publications(self, writer: PageWriter, shown: Comparison) -> None:
        sentences = list(same_publication_sentences(shown))
        if sentences:
            writer.section(self.tr("The same publications"))
        for sentence in sentences:
            writer.block(below=2, own=True)
            writer.text(words(sentence))

    def _write_labels(self, writer: PageWriter, shown: Comparison) -> None:
        writer.section(self.tr("Labels of mine"))
        if not shown.labels:
            self._say(writer, self.tr("None of your labels is in several of these themes."))
        for label in shown.labels:
            writer.block(above=4, below=4, own=True)
            name = words(label_name(label.name))
            write_label(writer, self._look, name, bold=True)
            for factor in label.factors:
                writer.text("   ")
                write_sign(writer, self._look, factor.role)
                writer.text(f"\u00a0{letter(factor.column)}", spoken=words(_sign_words(factor)))
            if label.has_both_signs:
                self._say(writer, self.tr("{label} enables and hinders.").format(label=name))
            writer.block(own=True)
            writer.command(self.tr("See it in Contexts"), f"label:{label.id}", size=META)

    def _write_grades(self, writer: PageWriter, shown: Comparison) -> None:
        writer.section(self.tr("Grades"))
        sentences = list(grade_sentences(shown))
        if not sentences:
            self._say(writer, self.tr("No study of these themes is graded differently from one theme to another."))
        for sentence in sentences:
            writer.block(below=2, own=True)
            writer.text(words(sentence))

    def _say(self, writer: PageWriter, text: str) -> None:
        writer.block(below=2, own=True)
        writer.text(text, colour=self._look.muted)


def _sign_words(factor: LabelledFactor) -> Message:
    return Message("label-sign", role=factor.role.value, letter=letter(factor.column))
