"""How themes are exported: what a row is, what goes with it, and in which format."""

from enum import StrEnum
from typing import Any, NamedTuple

from qicbrowser.services.citations.styles import Style
from qicbrowser.services.files.csv_dialects import Preset
from qicbrowser.store.evidence.export_rows import Shape


class Notes(StrEnum):
    """Whether the reader's notes, tags and stars are exported with the themes."""

    NONE = "none"
    COLUMNS = "columns"
    ONLY = "only"


class Options(NamedTuple):
    """How to export. `format` is that of a row of `formats.EXPORTERS`; `preset` is for CSV.

    Without `columns`: the default ones. `every_shape` gives a workbook a sheet per row type. `style` is the name of the
    citation style of the reference list, with which reports and workbooks end.
    """

    shape: Shape = Shape.THEME
    notes: Notes = Notes.NONE
    format: str = "csv"
    preset: Preset = Preset.PLAIN
    columns: tuple[str, ...] = ()
    every_shape: bool = False
    style: str = Style.VANCOUVER.value


def to_json(options: Options) -> dict[str, Any]:
    """The options as exported files and the session hold them."""
    return options._asdict() | {"columns": list(options.columns)}


def from_json(content: dict[str, Any]) -> Options:
    """The options that `to_json` wrote; raises ValueError, KeyError or TypeError for anything else.

    Whether there is such a format is for `formats.exporter_of` to say.
    """
    return Options(
        Shape(content["shape"]),
        Notes(content["notes"]),
        str(content["format"]),
        Preset(content["preset"]),
        tuple(map(str, content["columns"])),
        bool(content["every_shape"]),
        str(content.get("style", Style.VANCOUVER)),  # exports of earlier versions name none
    )
