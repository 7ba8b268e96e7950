"""The backup after each start, made on a thread: reading and writing do not wait for it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from qicbrowser.background import Job
from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.progress import Progress
from qicbrowser.gui.shell.background_task import LongTask
from qicbrowser.gui.shell.messages import error_words
from qicbrowser.store.library import Library


def back_up_after_start(library: Library, report: Callable[[str], None], parent: QObject) -> None:
    """Make a backup if anything has changed since the newest one; an error is reported as a message.

    A program that is quit meanwhile ends when the backup is made.
    """
    if library.read_only:  # the reader knows, and what cannot be changed needs no backup
        return
    job = Job("backup", partial(_back_up, library.user_file))

    def finish() -> None:
        try:
            job.result()
        except ReaderError as error:
            report(error_words(error))

    LongTask(job, parent).done.connect(finish)


def _back_up(user_file: Path, _: Progress) -> None:
    from datetime import UTC, datetime  # here, and not while the window waits

    from qicbrowser.store.user.backup_file import Reason
    from qicbrowser.store.user.backups import Backups

    Backups(user_file).make(datetime.now(UTC), Reason.START)
