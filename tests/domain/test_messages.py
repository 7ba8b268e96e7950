"""A message is a value."""

from datetime import date
from pathlib import Path

import pytest

from qicbrowser.domain.messages import Message


def test_messages_are_equal_by_value_whatever_the_order() -> None:
    message = Message("made", path=Path("x"), n=1)
    assert message == Message("made", n=1, path=Path("x"))
    assert hash(message) == hash(Message("made", n=1, path=Path("x")))
    assert message not in (Message("made", n=2, path=Path("x")), Message("other", path=Path("x"), n=1), "made")
    assert len({message, Message("made", n=1, path=Path("x")), Message("made")}) == 2


def test_messages_in_messages_are_values_too() -> None:
    def made() -> Message:
        return Message("made", inner=Message("inner", day=date(2026, 1, 2)), rest=(Message("a"), Message("b")))

    assert made() == made()
    assert hash(made()) == hash(made())
    assert repr(made()) == (
        "Message('made', inner=Message('inner', day=datetime.date(2026, 1, 2)), rest=(Message('a'), Message('b')))"
    )


def test_a_message_cannot_be_changed() -> None:
    message = Message("made", n=1)
    with pytest.raises(AttributeError):
        message.id = "other"  # type: ignore[misc]
    with pytest.raises(TypeError):
        message.values["n"] = 2  # type: ignore[index]
    assert message == Message("made", n=1)
