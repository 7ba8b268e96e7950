"""A program that imports a project, with its reviews, into a folder until it is killed; a line of input is a folder."""

import os
import signal
import sys
from datetime import UTC, datetime
from pathlib import Path

from qicbrowser.paths import DataFolder
from qicbrowser.services.importing.library_writing import contents_of
from qicbrowser.services.importing.opening import choose_evidence
from qicbrowser.services.project.plan import changes, plan
from qicbrowser.services.project.reading import known_records, read_project
from qicbrowser.services.project.storing import import_project
from qicbrowser.store.library import Library


def run(data: DataFolder, file: Path) -> None:
    with Library(choose_evidence(data).path, data.user_file) as library:
        here = contents_of(data)
        project = read_project(file, known_records(library, here), here, datetime.now(UTC))
        planned = plan(library, project, "", file.name)
        os.write(1, b"will\n")
        import_project(data, library, planned.reviews, changes(planned.entries))
        os.write(1, b"did\n")
        signal.pause()


if __name__ == "__main__":
    for line in sys.stdin:
        if child := os.fork():
            os.waitpid(child, 0)
            os.write(1, b"ended\n")
            continue
        os.write(1, f"pid {os.getpid()}\n".encode())
        run(DataFolder(Path(line.rstrip("\n"))), Path(sys.argv[1]))
