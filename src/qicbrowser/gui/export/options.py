"""The options of the last export, which the session remembers for the next one."""

from enum import StrEnum
from typing import TypeVar

from qicbrowser.gui.shell.session import Session
from qicbrowser.services.citations.styles import Style
from qicbrowser.services.export.table import Format, Notes, Options
from qicbrowser.services.files.csv_dialects import Preset
from qicbrowser.store.evidence.export_rows import Shape


def remembered(session: Session) -> Options:
    """The options of the last export; the usual ones where none is remembered."""

    options = Options(
        _known(Shape.THEME, session.export_shape),
        _known(Notes.NONE, session.export_notes),
        _known(Format.CSV, session.export_format),
        _known(Preset.EXCEL, session.export_preset),
        every_shape=session.export_every_shape,
        style=session.citation_style or Style.VANCOUVER.value,
    )
    return options._replace(columns=session.export_columns(rows_of(options)))


def keep(session: Session, options: Options) -> None:
    """Remember what was chosen, for the next export."""
    session.export_shape, session.export_notes = options.shape.value, options.notes.value
    session.export_format = options.format.value
    if options.format is Format.CSV:
        session.export_preset = options.preset.value
    session.export_every_shape = options.every_shape
    session.keep_export_columns(rows_of(options), options.columns)


_Kind = TypeVar("_Kind", bound=StrEnum)


def _known(usual: _Kind, value: str) -> _Kind:
    return type(usual)(value) if value in list(type(usual)) else usual


def rows_of(options: Options) -> str:
    """What the rows are, of which the columns are remembered."""
    return "note" if options.notes is Notes.ONLY else options.shape.value
