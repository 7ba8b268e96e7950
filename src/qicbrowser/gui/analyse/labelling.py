"""The reader's labels of contextual factors: given, renamed, merged, explained, removed, each as one undo step."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from qicbrowser.domain.analysis.factors import Factor
from qicbrowser.domain.analysis.labels import Label
from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.gui.analyse.label_dialog import LabelDialog
from qicbrowser.gui.analyse.step_names import step_name
from qicbrowser.gui.shell.messages import words
from qicbrowser.gui.shell.undo import UndoHistory
from qicbrowser.services.analyse import labels as label_changes
from qicbrowser.services.changes import Change
from qicbrowser.store.library import Library


class Labelling(QObject):
    message = Signal(str)

    def __init__(self, library: Library, history: UndoHistory, parent: QWidget) -> None:
        super().__init__(parent)
        self._library = library
        self._history = history
        self._parent = parent

    def ask_for_label(self, factors: Sequence[Factor]) -> None:
        """Open the small dialog in which the selected factors are given a label, one there is or a new one."""
        if not factors:
            self.message.emit(self.tr("Select the contextual factors that the label is for."))
            return
        keys = tuple(factor.key for factor in factors)
        names = [_shown(label) for label in self._library.labels.all()]
        question = self.tr("One of your labels, or a new one, for %n contextual factors:", "", len(keys))
        self._open(self.tr("Label"), question, lambda name: self.give(name, keys), names=names)

    def give(self, name: str, factor_keys: Sequence[str]) -> None:
        """Give factors the label of this name, which is created where there is none."""
        labels = self._library.labels.all()
        wanted = " ".join(name.split()).casefold()
        label = next((each for each in labels if _shown(each).casefold() == wanted), None)
        if label:
            self.add(label.id, factor_keys)
            return
        change = label_changes.created(labels, name, factor_keys)
        self._do(self.tr("label %n contextual factors", "", len(factor_keys)), [change])
        self._say_labelled(change.subject, len(factor_keys))

    def add(self, label_id: str, factor_keys: Sequence[str]) -> None:
        """Add factors to a label."""
        label = self._library.labels.get(label_id)
        if label is None:
            return
        new = [key for key in factor_keys if key not in label.factors]
        if not new:
            self.message.emit(self.tr("They carry the label “{name}” already.").format(name=_shown(label)))
            return
        change = label_changes.with_factors(label, new)
        self._do(self.tr("label %n contextual factors", "", len(new)), [change])
        self._say_labelled(change.subject, len(new))

    def remove(self, label_id: str, factors: Sequence[Factor]) -> None:
        """Remove a label from factors; the label stays."""
        label = self._library.labels.get(label_id)
        keys = [factor.key for factor in factors if label and factor.key in label.factors]
        if label and keys:
            text = self.tr("remove a label from %n contextual factors", "", len(keys))
            self._do(text, [label_changes.without_factors(label, keys)])

    def ask_for_name(self, label: Label) -> None:
        labels = self._library.labels.all()
        text = self.tr("rename label “{name}”").format(name=step_name(_shown(label)))
        self._open(
            self.tr("Rename label"),
            self.tr("Name of the label:"),
            lambda name: self._do(text, [label_changes.renamed(labels, label, name)]),
            label.name,
        )

    def ask_for_reason(self, label: Label) -> None:
        text = self.tr("reason of label “{name}”").format(name=step_name(_shown(label)))
        self._open(
            self.tr("Reason"),
            self.tr("Why do these contextual factors belong together?"),
            lambda reason: self._do(text, [label_changes.with_reason(label, reason)]),
            label.reason,
        )

    def ask_for_merge(self, label: Label) -> None:
        """Ask for the label into which the factors and the reason of this one go."""
        others = [each for each in self._library.labels.all() if each.id != label.id]
        if not others:
            self.message.emit(self.tr("There is no other label."))
            return
        question = self.tr("The label that “{name}” is merged into:").format(name=_shown(label))
        names = [_shown(each) for each in others]
        self._open(self.tr("Merge labels"), question, lambda name: self._merge(label, others, name), names=names)

    def delete(self, label: Label) -> None:
        self._do(self.tr("delete label “{name}”").format(name=step_name(_shown(label))), [label_changes.deleted(label)])
        self.message.emit(self.tr("The label “{name}” was deleted; its factors stay.").format(name=_shown(label)))

    def _merge(self, label: Label, others: Sequence[Label], name: str) -> None:
        wanted = " ".join(name.split()).casefold()
        into = next((each for each in others if _shown(each).casefold() == wanted), None)
        if into is None:
            raise ReaderError(Message("no-such-label", name=name), Message("choose-a-label"))
        text = self.tr("merge label “{name}”").format(name=step_name(_shown(label)))
        self._do(text, label_changes.merged(into, [label]))

    def _do(self, name: str, changes: Sequence[Change[Label]]) -> None:
        changed = [change for change in changes if change.before != change.after]
        if changed:
            self._history.do(name, changed)

    def _say_labelled(self, label: Label, count: int) -> None:
        text = self.tr("%n contextual factors carry the label “{name}” now.", "", count)
        self.message.emit(text.format(name=_shown(label)))

    def _open(
        self, title: str, question: str, save: Callable[[str], None], text: str = "", names: Sequence[str] = ()
    ) -> None:
        LabelDialog(title, question, save, self._parent, text, names).open()


def _shown(label: Label) -> str:
    return words(label_changes.label_name(label.name))
