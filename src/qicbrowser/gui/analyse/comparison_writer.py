"""Writes themes beside each other: their names in a page of its own, which stays in sight, and what they say below."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QTextCharFormat, QTextTable

from qicbrowser.domain.analysis.comparison import ComparedPassage, ComparedStudy, Comparison, RoleLine
from qicbrowser.domain.messages import Message
from qicbrowser.domain.records import CONTEXTUAL, Direction, Grade, Part, Role, Stream
from qicbrowser.gui.analyse.data_table import cell_text
from qicbrowser.gui.looks.palettes import Look, grade_colours
from qicbrowser.gui.looks.sizes import LABEL, META
from qicbrowser.gui.page.page_tables import merge_cells
from qicbrowser.gui.page.writer import PageWriter, shortened
from qicbrowser.gui.reading.passages import write_sign
from qicbrowser.gui.reading.theme_evidence import direction_name
from qicbrowser.gui.shell.messages import words
from qicbrowser.services.analyse.comparison import letter
from qicbrowser.services.analyse.comparison_table import role_text
from qicbrowser.services.analyse.evidence_map import stream_name
from qicbrowser.services.analyse.labels import label_name
from qicbrowser.services.analyse.same_words import by_words
from qicbrowser.services.export.columns import OF_ROLES

translate = QCoreApplication.translate

_PADDING, _SIDES = 6, 8
_LONGEST_TITLE = 120

_Given = tuple[Grade | None, Direction | None]


class Widths(NamedTuple):
    """Pixels of the column of names, and of that of each theme."""

    names: float
    theme: float


class ComparisonWriter:
    def __init__(self, writer: PageWriter, look: Look, shown: Comparison, widths: Widths) -> None:
        self._writer = writer
        self._look = look
        self._shown = shown
        self._widths = widths

    def write_heads(self, review_names: Sequence[str]) -> None:
        """The themes with their letters; `review_names` are empty where all are of one review."""
        table = self._table(1, headings=1)
        for column, each in enumerate(self._shown.themes):
            self._cell(table, 0, column + 1, below=self._look.line)
            self._writer.block(indent=self._writer.hanging, heading=2)
            self._writer.text(f"\u00a0{each.letter}\u00a0", bold=True, ground=self._look.box)
            self._writer.text("\t")
            title = shortened(each.theme.title, _LONGEST_TITLE)
            self._writer.text(title, bold=True, link=f"theme:{each.theme.key}")
            self._writer.block(start=self._writer.hanging, own=True)
            studies = words(Message("count-studies", n=each.studies))
            texts = [studies, *([review_names[column]] if review_names else [])]
            self._writer.text(" · ".join(texts), colour=self._look.muted, size=META)
        self._writer.leave_table()

    def write_rows(self) -> None:
        """A row per role, with one before it for what all themes say, then a row per stream."""
        lines = [(line, common) for line in self._shown.lines for common in (True, False) if _has_row(line, common)]
        graded = any(each.theme.assessments for each in self._shown.themes)
        table = self._table(max(1, len(lines) + graded + len(self._shown.streams)), named_rows=True)
        for row, (line, common) in enumerate(lines):
            is_first = row == 0 or lines[row - 1][0] is not line
            heading = str(cell_text(OF_ROLES[line.role].heading))
            self._write_name(table, row, heading if is_first else "")
            (self._write_common if common else self._write_line)(table, row, line)
        row = len(lines)
        if graded:
            self._write_assessments(table, row)
            row += 1
        for at, stream in enumerate(self._shown.streams):
            self._write_name(table, row + at, str(cell_text(stream_name(stream))))
            for column in range(len(self._shown.themes)):
                self._write_studies(table, row + at, column, stream)
        self._writer.leave_table()

    def _table(self, rows: int, *, headings: int = 0, named_rows: bool = False) -> QTextTable:
        widths = (self._widths.names, *(self._widths.theme for _ in self._shown.themes))
        return self._writer.table(rows, widths, below=0, headings=headings, named_rows=named_rows, fixed=True)

    def _cell(self, table: QTextTable, row: int, column: int, below: str | None = None) -> None:
        self._writer.cell(table, row, column, padding=_PADDING, sides=_SIDES, below=below or self._look.hair)

    def _write_name(self, table: QTextTable, row: int, name: str) -> None:
        self._writer.cell(table, row, 0, padding=_PADDING, sides=0, below=self._look.hair)
        self._writer.block(own=True)
        self._writer.text(name, colour=self._look.muted, size=META)

    def _write_common(self, table: QTextTable, row: int, line: RoleLine) -> None:
        """What all themes say, once across their columns."""
        count = len(self._shown.themes)
        merge_cells(table, row, 1, 1, count)
        self._cell(table, row, 1)
        placed = [
            (passage.text, (column, passage))
            for column, cell in enumerate(line.cells)
            for passage in cell.passages
            if _is_common(passage, count)
        ]
        for alike in by_words(placed):
            for text in dict.fromkeys(passage.text for _, passage in alike):  # capitals or full stops can differ
                same = [(column, passage) for column, passage in alike if passage.text == text]
                self._write_passage(*same[0], line.role)
                self._say_same({column for column, _ in same})
                for column, passage in same:
                    self._write_labels(passage.labels, letter(column))

    def _write_line(self, table: QTextTable, row: int, line: RoleLine) -> None:
        count = len(self._shown.themes)
        for column, cell in enumerate(line.cells):
            self._cell(table, row, column + 1)
            own = [passage for passage in cell.passages if not _is_common(passage, count)]
            for number, passage in enumerate(own, 1):
                is_numbered = line.role is Role.MECHANISM and len(own) > 1
                self._write_passage(column, passage, line.role, number if is_numbered else 0)
                if passage.others:
                    self._say_same((column, *passage.others))
                self._write_labels(passage.labels)
            if cell.is_blank:
                self._writer.block(own=True)
                text = str(cell_text(role_text(line.role, cell)))
                self._writer.text(text, colour=self._look.muted, italic=True)

    def _write_passage(self, column: int, passage: ComparedPassage, role: Role, number: int = 0) -> None:
        has_sign = role in CONTEXTUAL
        self._writer.block(above=2, below=2, indent=self._writer.hanging if has_sign or number else 0)
        if has_sign:
            write_sign(self._writer, self._look, role)
            self._writer.text("\t")
        elif number:
            self._writer.text(f"{QLocale().toString(number)}\t", colour=self._look.muted)
        theme = self._shown.themes[column].theme
        if label := next((each.label for each in theme.in_role(role) if each.key == passage.key), ""):
            self._writer.text(f"{label}  ", colour=self._look.muted)
        self._writer.text(passage.text, passage.key, Part(role))

    def _say_same(self, columns: Iterable[int]) -> None:
        letters = QLocale().createSeparatedList([letter(column) for column in sorted(columns)])
        said = translate("ComparisonWriter", "the same words in {letters}").format(letters=letters)
        self._writer.text(f"   {said}", colour=self._look.muted, size=META, bold=True)

    def _write_labels(self, labels: Iterable[str], where: str = "") -> None:
        """Labels of the reader; one that other themes have too is bold."""
        shared = {label.name for label in self._shown.labels}
        for name in labels:
            self._writer.text("  ")
            write_label(self._writer, self._look, words(label_name(name)), bold=name in shared)
            if where:
                self._writer.text(f"\u00a0{where}", colour=self._look.muted, size=LABEL)

    def _write_assessments(self, table: QTextTable, row: int) -> None:
        self._write_name(table, row, translate("ComparisonWriter", "Grade of the theme as a whole"))
        for column, each in enumerate(self._shown.themes):
            self._cell(table, row, column + 1)
            for printed in dict.fromkeys(given.printed for given in each.theme.assessments):
                self._writer.block()
                self._writer.text(printed)

    def _write_studies(self, table: QTextTable, row: int, column: int, stream: Stream | None) -> None:
        """The studies of a theme in a stream, the weakest grade first."""
        theme, studies = self._shown.themes[column].theme, self._shown.studies[column]
        self._cell(table, row, column + 1)
        self._writer.block(own=True)
        given: dict[_Given, list[ComparedStudy]] = {}
        for study in studies:
            for of, grade, direction in study.given:
                if of == stream:
                    given.setdefault((grade, direction), []).append(study)
        for at, (grade, direction) in enumerate(sorted(given, key=_order)):
            if at:
                self._writer.block(above=4, own=True)
            self._write_given(column, grade, direction, given[grade, direction])
        if given:
            return
        if stream in theme.streams:
            text = translate("ComparisonWriter", "none cited")
        else:
            text = translate("ComparisonWriter", "not in its table")
        if stream:
            self._writer.text(text, colour=self._look.muted, italic=True)

    def _write_given(
        self, column: int, grade: Grade | None, direction: Direction | None, studies: Sequence[ComparedStudy]
    ) -> None:
        ground, ink = None, self._look.text
        if grade:
            ground, ink = grade_colours(self._look, grade, len(self._shown.themes[column].theme.grades))
            mark = f"\u00a0{grade.name[:1].upper()}\u00a0"
            self._writer.text(mark, colour=ink, ground=ground, bold=True, spoken=f"{grade.name} ")
        if direction:
            self._writer.text(f" {direction_name(direction)}", colour=self._look.muted, size=META)
        for study in studies:
            also = sorted({*study.others, *(same.column for same in study.same)})
            self._writer.text("  ")
            text = f"\u202f[{study.label}]\u202f"
            link = f"study:{column}:{study.reference_key}"
            self._writer.text(text, colour=ink, ground=ground, link=link, bold=bool(also))
            if also:
                letters = "".join(map(letter, also))
                self._writer.text(f"\u00a0{letters}", size=LABEL, bold=True)


def write_label(writer: PageWriter, look: Look, name: str, *, bold: bool = False) -> None:
    """A label of the reader: a pencil, and a dotted line below it."""
    spoken = translate("ComparisonWriter", "your label: ")
    writer.text("✎\u00a0", colour=look.muted, size=META, spoken=spoken)
    colour = look.text if bold else look.muted
    writer.text(name, colour=colour, size=META, bold=bold, underline=QTextCharFormat.UnderlineStyle.DotLine)


def _is_common(passage: ComparedPassage, themes: int) -> bool:
    return len(passage.others) == themes - 1


def _has_row(line: RoleLine, common: bool) -> bool:
    """Whether a role has passages that all themes have, or, otherwise, anything that only some of them say."""
    themes = len(line.cells)
    if common:
        return any(_is_common(passage, themes) for passage in line.cells[0].passages)
    return any(cell.is_blank or not all(_is_common(each, themes) for each in cell.passages) for cell in line.cells)


def _order(given: _Given) -> tuple[bool, int, str]:
    """By the rank of grades; those without one come last."""
    grade, direction = given
    return grade is None, (grade and grade.rank) or 0, direction.value if direction else ""
