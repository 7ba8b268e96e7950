"""The exception for failures that are reported to the user."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qicbrowser.domain.messages import Text


class ReaderError(Exception):
    """Something went wrong that the reader can understand; `hint` says what to do about it.

    Raised where the cause is known and shown where the program meets a person, in the words of `wording`; a str is in
    the reader's language already. Any other exception is a bug. `str` of it is for developers: a Message is not in
    words there.
    """

    def __init__(self, message: "Text", hint: "Text" = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".rstrip()
