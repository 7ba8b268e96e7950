"""A cell of the table of labels and themes, whose factors alone are listed."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from qicbrowser.domain.analysis.factors import Factor
from qicbrowser.domain.analysis.labels import Label
from qicbrowser.domain.messages import Message
from qicbrowser.gui.shell.messages import words
from qicbrowser.services.analyse.labels import label_name


class FactorCell(NamedTuple):
    """The label and the theme of a cell: None for all of them, "" for no label."""

    label_id: str | None
    theme_key: str | None

    def name(self, factors: Iterable[Factor], labels: Iterable[Label]) -> str:
        """What the cell is called; "" for that of all factors, and where its label or theme is gone."""
        label = next((words(label_name(each.name)) for each in labels if each.id == self.label_id), "")
        if self.label_id == "":
            label = words(Message("without-label"))
        theme = next((each.theme.title for each in factors if each.theme.key == self.theme_key), "")
        if (self.label_id and not label) or (self.theme_key and not theme):
            return ""
        return " · ".join(filter(None, (label, theme)))

    def within(self, factors: Sequence[Factor], labels: Iterable[Label]) -> tuple[Factor, ...]:
        """Those of the factors that are in the cell."""
        labelled = {key for label in labels if self.label_id in ("", label.id) for key in label.factors}
        return tuple(
            factor
            for factor in factors
            if self.theme_key in (None, factor.theme.key)
            and (self.label_id is None or (factor.key in labelled) is bool(self.label_id))
        )
