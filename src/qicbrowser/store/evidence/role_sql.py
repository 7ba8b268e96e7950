"""The SQL that is made from the roles of passages: the schema of an evidence file, and the order of reading."""

from qicbrowser.domain.records import NAMED_BY_HEADINGS, Direction, Role
from qicbrowser.store.schema import ddl

ROLE_ORDER = f"instr('{' '.join(Role)}', role)"
"""The order of reading, for ORDER BY: no role is a part of another."""

COLUMNS = {
    Role.COMPONENT: "component",
    Role.MECHANISM: "mechanisms",
    Role.OUTCOME: "outcomes",
    Role.CONTEXT: "contexts",
    Role.ENABLER: "enablers",
    Role.BARRIER: "barriers",
    Role.MIXED: "mixed",
    Role.FINDING: "findings",
    Role.COUNT: "counts",
    Role.RATING: "ratings",
    Role.REMARK: "remarks",
}
"""The columns of exports that hold all passages of a role."""

_READABLE = COLUMNS | {Role.OUTCOME: "outcome"}
"""The columns of the view `themes_readable`."""


def evidence_ddl() -> str:
    """The script that creates an empty evidence file."""
    return ddl("evidence.sql").format(
        roles=_quoted(tuple(Role)),
        directions=_quoted(tuple(Direction)),
        role_columns=", ".join(Role),
        readable_roles=",\n    ".join(f"{stated(role, '')} AS {name}" for role, name in _READABLE.items()),
    )


def stated(role: Role, schema: str = "evidence.") -> str:
    """The passages of a role of the theme in a query, as SQL: one per line, NULL for none.

    Those that say nothing without the heading they are printed under have it in front of them.
    """
    text = "iif(label = '', text, label || ': ' || text) AS text" if role in NAMED_BY_HEADINGS else "text"
    return (
        f"(SELECT group_concat(text, char(10)) FROM (SELECT {text} FROM {schema}passage"
        f" WHERE theme_key = theme.key AND role = '{role}' ORDER BY position))"
    )


def _quoted(values: tuple[str, ...]) -> str:
    return ", ".join(f"'{value}'" for value in values)
