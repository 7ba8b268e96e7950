"""What the values of recipes and readings are called in the import window."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from qicbrowser.domain.records import Direction, Role
from qicbrowser.domain.tables.graded_headings import CAN_HAVE_GRADE
from qicbrowser.domain.tables.grid import Grid
from qicbrowser.domain.tables.readings import Severity, StatementRole
from qicbrowser.domain.tables.recipe import CitationForm, ColumnPlan, Holds, RowIs, RowKind
from qicbrowser.gui.shell.table_names import holds_names
from qicbrowser.gui.widgets.direction import isolated

translate = QCoreApplication.translate


def row_is_names() -> Mapping[RowIs, str]:
    return {
        RowIs.THEME: translate("Imports", "a theme"),
        RowIs.CONFIGURATION: translate("Imports", "a configuration"),
        RowIs.STUDY: translate("Imports", "a study"),
        RowIs.LISTS: translate("Imports", "lists side by side"),
    }


def row_kind_names() -> Mapping[RowKind, str]:
    return {
        RowKind.BODY: translate("Imports", "Row of the table"),
        RowKind.SECTION: translate("Imports", "Section title"),
        RowKind.HEADING: translate("Imports", "Repeated headings"),
        RowKind.NOTE: translate("Imports", "Note under the table"),
        RowKind.LEFT_OUT: translate("Imports", "Left out"),
    }


def citation_names() -> Mapping[CitationForm, str]:
    names = {
        CitationForm.BRACKETS: translate("Imports", "[46, 67-69]"),
        CitationForm.PARENTHESES: translate("Imports", "(4, 40-42)"),
        CitationForm.AUTHOR_YEAR: translate("Imports", "(Doe 2015)"),
        CitationForm.RAISED: translate("Imports", "12,15 raised"),
        CitationForm.NUMBERS: translate("Imports", "2, 5, 7 in a column"),
        CitationForm.GLUED: translate("Imports", "digits after a word"),
    }
    return {form: isolated(name) for form, name in names.items()}


def role_names() -> Mapping[StatementRole, str]:
    """As the columns of these statements are called."""
    names = holds_names()
    return {role: names[Holds(role.value)] for role in StatementRole}


def role_name(role: Role) -> str:
    """What statements of a stored role are called in the window."""
    return role_names()[StatementRole.NOTE if role is Role.REMARK else StatementRole(role.value)]


def severity_names() -> Mapping[Severity, str]:
    return {
        Severity.SETTLE: translate("Imports", "To settle"),
        Severity.LOOK: translate("Imports", "To look at"),
        Severity.KNOW: translate("Imports", "To know"),
    }


def stream_name(stream: str, direction: Direction | None) -> str:
    """A stream of evidence, and whether it is for or against what the theme says."""
    texts = {
        Direction.FOR: translate("Imports", "For: {stream}"),
        Direction.AGAINST: translate("Imports", "Against: {stream}"),
        Direction.MIXED: translate("Imports", "Mixed: {stream}"),
    }
    return texts[direction].format(stream=stream) if direction else stream


def plan_name(plan: ColumnPlan) -> str:
    """What a column holds, with its stream where it is one, and its grade where its heading is one."""
    name = holds_names()[plan.holds]
    if plan.holds is Holds.STREAM and plan.stream:
        by_name = translate("Imports", "Stream: {name}").format(name=plan.stream)
        name = stream_name(plan.stream, plan.direction) if plan.direction else by_name
    if plan.grade and plan.holds in CAN_HAVE_GRADE:
        name = translate("Imports", "{name}, graded {grade}").format(name=name, grade=plan.grade)
    return name


def table_name(grid: Grid) -> str:
    """A table by its label and title, as far as it has them."""
    return numbered_table_name(grid.label, grid.title)


def numbered_table_name(label: str, title: str) -> str:
    """A table by a label and a title, as far as there are such."""
    if label and title:
        return translate("Imports", "Table {label} · {title}").format(label=label, title=title)
    if label:
        return translate("Imports", "Table {label}").format(label=label)
    return title or translate("Imports", "No caption")
