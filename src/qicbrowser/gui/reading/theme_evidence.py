"""Writes what a theme rests on, on its page: grades of its rows, and references by stream, direction and grade."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from qicbrowser.domain.evidence_lines import EvidenceLine, evidence_lines, graded_columns
from qicbrowser.domain.records import Direction, Grade, Theme
from qicbrowser.gui.looks.palettes import Look, grade_colours
from qicbrowser.gui.page.writer import PageWriter
from qicbrowser.gui.reading.passages import row_name, write_markers, write_references

translate = QCoreApplication.translate


_NAME_SHARE, _COUNT_SHARE = 34.0, 11.0
"""Widths of the first and the last column, in per cent."""


def write_evidence(writer: PageWriter, look: Look, theme: Theme) -> None:
    """Write the section, where the table has something for it; references of passages are beside them."""
    lines = evidence_lines(theme)
    if not lines and not theme.assessments:
        return
    writer.section(translate("ThemePage", "Quality of evidence"), term="quality")
    for assessment in theme.assessments:
        writer.block(above=4, below=4)
        if len(theme.rows) > 1:
            writer.text(f"{row_name(theme, assessment.row)}  ", colour=look.muted)
        writer.text(assessment.printed, bold=True)
        write_markers(writer, theme, assessment.markers, look.muted)
        if assessment.reason:
            writer.text(f"  {assessment.reason}", colour=look.muted)
    if lines:
        _write_table(writer, look, theme, lines)


def _write_table(writer: PageWriter, look: Look, theme: Theme, lines: Sequence[EvidenceLine]) -> None:
    """A row per stream, a column per grade, with the number of studies at the end."""
    columns = graded_columns(theme, lines)
    share = (100 - _NAME_SHARE - _COUNT_SHARE) / len(columns)
    widths = (_NAME_SHARE, *(share for _ in columns), _COUNT_SHARE)
    table = writer.table(1 + len(lines), widths, headings=1, named_rows=True)
    writer.cell(table, 0, 0, padding=4, sides=0, below=look.line)
    for place, grade in enumerate(columns, start=1):
        writer.cell(table, 0, place, padding=4, below=look.line)
        writer.block(own=True)
        if theme.grades:
            _write_grade(writer, look, grade, len(theme.grades))
    writer.cell(table, 0, len(columns) + 1, padding=4, below=look.line)
    writer.block(own=True)
    writer.text(translate("ThemePage", "Studies"), colour=look.muted, term="studies")
    for row, line in enumerate(lines, start=1):
        writer.cell(table, row, 0, padding=6, sides=0, below=look.hair)
        writer.block(own=True)
        writer.text(_name(line), term="stream" if line.stream else "")
        for place, grade in enumerate(columns, start=1):
            writer.cell(table, row, place, padding=6, sides=4, below=look.hair)
            writer.block(own=True)
            write_references(writer, line.with_grade(grade), *_colours(look, grade, len(theme.grades)))
        writer.cell(table, row, len(columns) + 1, padding=6, sides=4, below=look.hair)
        writer.block(own=True)
        writer.text(QLocale().toString(line.studies))
    writer.leave_table()


def _write_grade(writer: PageWriter, look: Look, grade: Grade | None, scale: int) -> None:
    """A grade as it is elsewhere a letter on its colour, and its name."""
    if grade:
        colour, ground = _colours(look, grade, scale)
        letter = f"\u00a0{grade.name[:1].upper()}\u00a0"
        writer.text(letter, colour=colour, ground=ground, bold=True, term="grade", spoken="")
        writer.text("\u00a0")
    name = grade.name.capitalize() if grade else translate("ThemePage", "Not graded")
    writer.text(name, colour=look.muted, term="grade")


def _colours(look: Look, grade: Grade | None, scale: int) -> tuple[str, str]:
    """Text and ground."""
    ground, text = grade_colours(look, grade, scale) if grade else (look.box, look.text)
    return text, ground


def _name(line: EvidenceLine) -> str:
    stream = line.stream.name if line.stream else ""
    if line.direction is None:
        return stream or translate("ThemePage", "References")
    direction = direction_name(line.direction)
    if not stream:
        return direction.capitalize()
    return translate("ThemePage", "{stream}, {direction}").format(stream=stream, direction=direction)


def direction_name(direction: Direction) -> str:
    return {
        Direction.FOR: translate("ThemePage", "for"),
        Direction.AGAINST: translate("ThemePage", "against"),
        Direction.MIXED: translate("ThemePage", "mixed"),
    }[direction]
