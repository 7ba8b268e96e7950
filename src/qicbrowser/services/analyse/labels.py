"""Labels of contextual factors: what makes, renames, fills, merges and deletes them, as changes."""

from collections.abc import Callable, Iterable, Sequence

from qicbrowser.domain.analysis.labels import MOST_FACTORS, MOST_LABELS, Label
from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.services.analyse.own_names import bounded_keys, check_name_is_free, name_line, new_id, reason_line
from qicbrowser.services.changes import Change, now


def label_name(name: str) -> str | Message:
    """What a label is called; one that was recovered from a damaged file may have lost its name."""
    return name or Message("my-label-heading")


def label_words(name: str, words: Callable[[Message], str]) -> str:
    """The same in words."""
    shown = label_name(name)
    return shown if isinstance(shown, str) else words(shown)


def created(labels: Sequence[Label], name: str, factors: Iterable[str] = (), reason: str = "") -> Change[Label]:
    """A new label beside all others; raises ReaderError where its name is taken, or there are too many."""
    if len(labels) >= MOST_LABELS:
        raise ReaderError(Message("labels-too-many", most=MOST_LABELS), Message("merge-or-delete-labels"))
    line = name_line(name)
    check_name_is_free(line, (label.name for label in labels))
    moment = now()
    keys = bounded_keys(factors, MOST_FACTORS)
    return Change(None, Label(new_id(), line, reason_line(reason), keys, moment, moment))


def renamed(labels: Sequence[Label], label: Label, name: str) -> Change[Label]:
    line = name_line(name)
    check_name_is_free(line, (each.name for each in labels if each.id != label.id))
    return _changed(label, label._replace(name=line))


def with_reason(label: Label, reason: str) -> Change[Label]:
    return _changed(label, label._replace(reason=reason_line(reason)))


def with_factors(label: Label, factors: Iterable[str]) -> Change[Label]:
    """What adds factors to a label, behind those that it has."""
    return _changed(label, label._replace(factors=bounded_keys((*label.factors, *factors), MOST_FACTORS)))


def without_factors(label: Label, factors: Iterable[str]) -> Change[Label]:
    """What takes factors out of a label; it stays, also without any."""
    gone = frozenset(factors)
    return _changed(label, label._replace(factors=tuple(key for key in label.factors if key not in gone)))


def merged(into: Label, others: Sequence[Label]) -> list[Change[Label]]:
    """What puts the factors and reasons of labels into one, and deletes them."""
    rest = [label for label in dict.fromkeys(others) if label.id != into.id]
    reasons = dict.fromkeys(filter(None, (into.reason, *(label.reason for label in rest))))
    keys = bounded_keys((*into.factors, *(key for label in rest for key in label.factors)), MOST_FACTORS)
    whole = into._replace(reason=reason_line(" ".join(reasons)), factors=keys)
    return [_changed(into, whole), *map(deleted, rest)]


def deleted(label: Label) -> Change[Label]:
    return Change(label, None)


def _changed(before: Label, after: Label) -> Change[Label]:
    return Change(before, after if after == before else after._replace(changed=now()))
