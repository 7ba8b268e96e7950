"""The options of the last export, which the session remembers for the next one."""

from enum import StrEnum
from typing import TypeVar

from qicbrowser.gui.shell.session import Session
from qicbrowser.services.citations.styles import Style
from qicbrowser.services.export.formats import exporter_of
from qicbrowser.services.export.options import Notes, Options
from qicbrowser.services.files.csv_dialects import Preset
from qicbrowser.store.evidence.export_rows import Shape


def remembered(session: Session) -> Options:
    """The options of the last export; the default ones where none are remembered."""
    options = Options(
        _known(Shape.THEME, session.export_shape),
        _known(Notes.NONE, session.export_notes),
        session.export_format,
        _known(Preset.EXCEL, session.export_preset),
        every_shape=session.export_every_shape,
        style=session.citation_style or Style.VANCOUVER.value,
    )
    try:
        exporter_of(options)
    except LookupError:
        options = options._replace(format=Options().format)
    return options._replace(columns=session.export_columns(row_type(options)))


def remember(session: Session, options: Options) -> None:
    """Keep the options for the next export."""
    session.export_shape, session.export_notes = options.shape.value, options.notes.value
    session.export_format = options.format
    if exporter_of(options).preset:
        session.export_preset = options.preset.value
    session.export_every_shape = options.every_shape
    session.save_export_columns(row_type(options), options.columns)


_Kind = TypeVar("_Kind", bound=StrEnum)


def _known(default: _Kind, value: str) -> _Kind:
    return type(default)(value) if value in list(type(default)) else default


def row_type(options: Options) -> str:
    """What a row is, under which its columns are remembered."""
    return "note" if options.notes is Notes.ONLY else options.shape.value
