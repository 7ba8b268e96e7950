"""Themes written to a file, with their source."""

import os
from collections.abc import Generator
from pathlib import Path
from typing import NamedTuple, TypeVar

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.services.export.csvw import is_foreign, sidecar_of
from qicbrowser.services.export.formats import exporter_of
from qicbrowser.services.export.request import Request
from qicbrowser.services.files.atomic import whole_files
from qicbrowser.services.files.program_files import OwnFiles

Result = TypeVar("Result")


class Exported(NamedTuple):
    """What was written; `guarded` counts the cells that got an apostrophe against formulas."""

    path: Path
    sidecar: Path | None
    rows: int
    guarded: int = 0


Exporting = Generator[int, None, Exported]
"""An export in progress: yields the number of rows written so far. Closing it leaves nothing behind."""


def export(request: Request, path: Path) -> Exporting:
    """Write the themes to `path`, and the file that describes it beside it where the format has one and it is wanted.

    One that is there from an earlier export is written anew in any case: it would describe what is there no longer.
    All files are written or none. Raises ReaderError when they cannot be; those that were there before are then as
    they were.
    """
    path = Path(os.path.realpath(path))  # a link stays one: what it leads to is written
    exporter = exporter_of(request.options)
    sidecar = sidecar_of(path) if exporter.sidecar else None
    if sidecar and not request.wants_sidecar and (is_foreign(sidecar) or not sidecar.exists()):
        sidecar = None
    if sidecar and is_foreign(sidecar):
        raise ReaderError(
            Message("sidecar-is-foreign", sidecar=sidecar), hint=Message("move-sidecar-or-rename", name=path.name)
        )
    with whole_files(OwnFiles.of(request.library)) as writing:
        with writing(path) as file:
            written = yield from exporter.write(request, file)
            description = exporter.sidecar(request, path, file, written) if sidecar and exporter.sidecar else b""
        if sidecar:
            with writing(sidecar) as file:
                file.write(description)
    return Exported(path, sidecar, written.rows, written.guarded)


def finished(work: Generator[int, None, Result]) -> Result:
    """Carry an export through to its end."""
    while True:
        try:
            next(work)
        except StopIteration as end:
            return end.value  # type: ignore[no-any-return]  # the type of what a generator returns is lost here
