"""Makes a library file anew from the sources in it, where it is outdated or damaged."""

from contextlib import suppress

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.domain.tables.sources import LibraryContents
from qicbrowser.paths import DataFolder
from qicbrowser.services.importing.library_writing import remake
from qicbrowser.store.evidence.library_file import read_contents
from qicbrowser.store.user.quarantine import set_aside


def restored(data: DataFolder, *, damaged: bool) -> tuple[Message, ...]:
    """Write the library file anew; a damaged one is set aside. Returns what the reader should know.

    Raises ReaderError where that cannot be done: an outdated file then stays as it is.
    """
    path = data.library_file
    try:
        contents: LibraryContents | None = read_contents(path)
    except ReaderError:
        contents = None
    if not damaged and contents is not None:
        return remake(data, contents)
    try:
        aside = set_aside(path)
        if contents is None:
            path.unlink(missing_ok=True)
            return (Message("library-set-aside", path=aside), Message("import-reviews-again"))
        try:
            return (Message("library-recovered", path=aside), *remake(data, contents))
        except ReaderError:
            with suppress(OSError):
                path.unlink()
            raise
    except OSError as error:
        message = Message("library-unreadable", path=path)
        raise ReaderError(message, Message("bundled-reviews-shown")) from error
