"""Which evidence file is opened: the reader's library file where it can be used, else the bundled one."""

from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.paths import DataFolder, bundled_evidence
from qicbrowser.store.library import Library


class ChosenEvidence(NamedTuple):
    path: Path
    notices: tuple[Message, ...] = ()
    """What the reader should know about the library file."""


def choose_evidence(data: DataFolder) -> ChosenEvidence:
    """The evidence file to open; a library file that is outdated or damaged is made anew from its sources before."""
    if not data.library_file.exists():
        return ChosenEvidence(bundled_evidence())
    from qicbrowser.store.evidence.library_state import LibraryState, state  # where there is such a file only

    match state(data.library_file, bundled_evidence()):
        case LibraryState.CURRENT:
            return ChosenEvidence(data.library_file)
        case LibraryState.MISSING:
            return ChosenEvidence(bundled_evidence())
        case LibraryState.NEWER:
            return ChosenEvidence(bundled_evidence(), (Message("library-of-newer-version", path=data.library_file),))
        case found:
            from qicbrowser.services.importing.restoring import restored  # it imports what reads and writes tables

            try:
                notices = restored(data, damaged=found is LibraryState.DAMAGED)
            except ReaderError as error:
                return ChosenEvidence(bundled_evidence(), _lines(error))
            return ChosenEvidence(data.library_file if data.library_file.exists() else bundled_evidence(), notices)


class EvidenceWatch:
    """Notices when another window, or the command line, has changed the library file."""

    def __init__(self, data: DataFolder) -> None:
        self._data = data
        self._seen = self._identity()
        self.notices: tuple[Message, ...] = ()
        """What the reader should know about the file that was read last."""

    def is_outdated(self) -> bool:
        """Whether `refresh` would have the library read another file."""
        return self._identity() != self._seen

    def refresh(self, library: Library) -> bool:
        """Have the library read the evidence file as it is now; whether it is another one than at the last call.

        Raises ReaderError where it cannot be read; the library then keeps the one that it has.
        """
        identity = self._identity()
        if identity == self._seen:
            return False
        chosen = choose_evidence(self._data)
        library.reopen_evidence(chosen.path)
        self.notices = chosen.notices
        self._seen = self._identity()
        return True

    def _identity(self) -> tuple[int, int, int] | None:
        with suppress(OSError):
            status = self._data.library_file.stat()
            return status.st_ino, status.st_size, status.st_mtime_ns
        return None


def _lines(error: ReaderError) -> tuple[Message, ...]:
    return tuple(line for line in (error.message, error.hint) if isinstance(line, Message))
