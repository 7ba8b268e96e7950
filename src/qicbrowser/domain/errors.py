"""What the reader is told when something cannot be done."""


class ReaderError(Exception):
    """Something went wrong that the reader can understand; `hint` says what to do about it.

    Raised where the cause is known and shown where the program meets a person. Any other exception is a bug.
    """

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".rstrip()
