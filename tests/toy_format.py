"""A made-up format of export: a row of the registry, as a new format would have one."""

import json
from typing import IO

from qicbrowser.services.export import formats
from qicbrowser.services.export.embedded import ExportedFile
from qicbrowser.services.export.exporter import Exporter, Writing, Written
from qicbrowser.services.export.preview import Preview
from qicbrowser.services.export.provenance import Provenance, provenance
from qicbrowser.services.export.request import Request
from qicbrowser.services.export.sheet import sheet


def _write(request: Request, file: IO[bytes]) -> Writing:
    shown = sheet(request.library, request.choice, request.options)
    file.write(b"TOY " + json.dumps(provenance(request, shown.rows)).encode() + b"\n")
    for block in shown.read(1):
        file.writelines(f"* {row[shown.names.index('theme')]}\n".encode() for row in block)
        yield len(block)
    return Written(shown.rows)


def _preview(request: Request) -> Preview:
    return Preview(len(request.choice.places), 1, text=f"toy of {len(request.choice.places)}")


def _facts(file: ExportedFile) -> Provenance | None:
    if not file.head.startswith(b"TOY "):
        return None
    facts: Provenance = json.loads(file.head[4:].partition(b"\n")[0])
    return facts


TOY = Exporter(format="toy", title="Toy (made up)", endings=("toy",), write=_write, preview=_preview, facts=_facts)

WITH_TOY = (*formats.EXPORTERS, TOY)


def main() -> None:
    """The command line of a program that has the format."""
    formats.EXPORTERS = WITH_TOY
    from qicbrowser.__main__ import main as run

    run()


if __name__ == "__main__":
    main()
