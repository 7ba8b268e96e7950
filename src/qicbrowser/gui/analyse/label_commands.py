"""The commands of the list of contextual factors that act on what is selected there, or on its label."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from qicbrowser.domain.analysis.labels import Label
from qicbrowser.gui.analyse.factor_list import FactorList
from qicbrowser.gui.analyse.labelling import Labelling
from qicbrowser.gui.shell.messages import words
from qicbrowser.services.analyse.contexts import SIGN_NAMES


class LabelCommands(QObject):
    message = Signal(str)

    def __init__(self, factors: FactorList, labelling: Labelling) -> None:
        super().__init__(factors)
        self._list = factors
        self._labelling = labelling
        commands = factors.commands
        commands.copy.triggered.connect(self._copy)
        commands.label.triggered.connect(self.give_label)
        commands.unlabel.triggered.connect(self._remove_label)
        for action, use in (
            (commands.rename, labelling.ask_for_name),
            (commands.reason, labelling.ask_for_reason),
            (commands.merge, labelling.ask_for_merge),
            (commands.delete, labelling.delete),
        ):
            action.triggered.connect(lambda _=False, use=use: self._with_label(use))
        commands.enable_when(self._has_factors, commands.open, commands.copy, commands.label)
        commands.enable_when(self._has_label, commands.rename, commands.reason, commands.merge, commands.delete)
        commands.enable_when(lambda: self._has_label() and self._has_factors(), commands.unlabel)

    def give_label(self) -> None:
        """Ask for the label of the selected factors, or of all in the group that is chosen."""
        group = self._list.chosen_group
        whole = group.factors if group and not group.label else ()
        self._labelling.ask_for_label(self._list.chosen_factors or whole)

    def _remove_label(self) -> None:
        self._with_label(lambda label: self._labelling.remove(label.id, self._list.chosen_factors))

    def _has_factors(self) -> bool:
        return bool(self._list.chosen_factors)

    def _has_label(self) -> bool:
        group = self._list.chosen_group
        return bool(group and group.label)

    def _with_label(self, use: Callable[[Label], None]) -> None:
        """Use the label that is chosen, or in which a factor is."""
        group = self._list.chosen_group
        if group and group.label:
            use(group.label)
        else:
            self.message.emit(self.tr("Choose a label in the list, grouped by your labels."))

    def _copy(self) -> None:
        lines = [
            f"{factor.text} ({words(SIGN_NAMES[factor.sign])}; {factor.theme.title})"
            for factor in self._list.chosen_factors
        ]
        QGuiApplication.clipboard().setText("\n".join(lines))
        self.message.emit(self.tr("%n contextual factors copied.", "", len(lines)))
