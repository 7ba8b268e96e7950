"""The formats of export: a new one is a row here, and its module."""

from qicbrowser.services.export.choice import Choice
from qicbrowser.services.export.csv_rows import CSV_FOR_EXCEL, PLAIN_CSV, TSV
from qicbrowser.services.export.docx_report import DOCX
from qicbrowser.services.export.docx_summary import WORD_SUMMARY
from qicbrowser.services.export.exporter import Exporter
from qicbrowser.services.export.html_report import HTML
from qicbrowser.services.export.json_rows import JSON
from qicbrowser.services.export.markdown_report import MARKDOWN
from qicbrowser.services.export.options import Options
from qicbrowser.services.export.pdf import PDF, SUMMARY
from qicbrowser.services.export.sheet import sheet, sheets
from qicbrowser.services.export.xlsx import XLSX
from qicbrowser.services.files.csv_dialects import Preset
from qicbrowser.store.library import Library

EXPORTERS: tuple[Exporter, ...] = (
    CSV_FOR_EXCEL,
    PLAIN_CSV,
    TSV,
    XLSX,
    JSON,
    MARKDOWN,
    HTML,
    DOCX,
    PDF,
    SUMMARY,
    WORD_SUMMARY,
)
"""In the order in which they are offered."""


def exporter_of(options: Options) -> Exporter:
    """The format that the options name; raises LookupError where there is none."""
    for exporter in EXPORTERS:
        if exporter.format == options.format and exporter.preset in (None, options.preset):
            return exporter
    raise LookupError(options.format)


def names() -> tuple[str, ...]:
    """The names of the formats that need no window, as the command line has them."""
    return tuple(dict.fromkeys(exporter.format for exporter in EXPORTERS if not exporter.needs_window))


def endings() -> tuple[str, ...]:
    """The endings of file names that name a format."""
    return tuple(dict.fromkeys(ending for exporter in EXPORTERS for ending in exporter.endings))


def with_ending(options: Options, ending: str) -> Options:
    """The options in the format that the ending of a file's name says; unchanged where it says none.

    Where several presets share the ending, the preset stays as it is, or becomes the plain one.
    """
    named = [exporter for exporter in EXPORTERS if ending in exporter.endings]
    if not named:
        return options
    if exporter_of(options) in named:
        return options
    exporter = min(named, key=lambda one: (one.preset != options.preset, one.preset is not Preset.PLAIN))
    return options._replace(format=exporter.format, preset=exporter.preset or options.preset)


def row_count(library: Library, choice: Choice, options: Options) -> int:
    """The number of rows of the file, on all its sheets."""
    if not exporter_of(options).has_rows:
        return len(choice.places)
    if exporter_of(options).has_sheets:
        return sum(one.rows for one in sheets(library, choice, options))
    return sheet(library, choice, options).rows
