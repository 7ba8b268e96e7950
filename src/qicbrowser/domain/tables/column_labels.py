"""The labels that statements get from the headings of their columns and from the cells beside them."""

from collections.abc import Iterator, Mapping, Sequence

from qicbrowser.domain.tables.cell_content import CellContent
from qicbrowser.domain.tables.readings import Statement, StatementRole
from qicbrowser.domain.tables.recipe import ColumnPlan, Holds

_NAMED_BY_HEADINGS = frozenset({StatementRole.COUNT, StatementRole.RATING})


class ColumnLabels:
    """`headings` are those in force in a row: those of the table, or others that are in its body."""

    def __init__(self, plans: Sequence[ColumnPlan], headings: Sequence[Sequence[str]]) -> None:
        self.headings = self._of_table = headings
        self._plans = plans
        self._answers = frozenset(column for column, plan in enumerate(plans) if plan.holds is Holds.ANSWER)

    def head(self, texts: Sequence[str]) -> None:
        """Headings within the body name the columns of the rows below them."""
        self.headings = [(text,) if text else path for text, path in zip(texts, self._of_table, strict=True)]

    def labelled(self, statement: Statement, contents: Mapping[int, CellContent]) -> Statement:
        """A statement with a label where it says something only with its heading, or with the answer beside it."""
        column = statement.column
        if statement.role in _NAMED_BY_HEADINGS:
            return statement._replace(label=" › ".join(self.headings[column]))
        if self._plans[column].grade and not statement.label:
            return statement._replace(label=" › ".join(self.headings[column][-1:]))
        answer = contents.get(column - 1) if column - 1 in self._answers else None
        if answer and answer.words:
            return statement._replace(label=" › ".join((*self.headings[column - 1], answer.words)))
        return statement

    def answers_alone(self, contents: Mapping[int, CellContent]) -> Iterator[Statement]:
        """Answers without a sentence beside them."""
        for column in sorted(self._answers & contents.keys()):
            beside = contents.get(column + 1)
            words = contents[column].words
            if words and not (beside and beside.statements):
                yield Statement(StatementRole.FINDING, words, column, label=" › ".join(self.headings[column]))
