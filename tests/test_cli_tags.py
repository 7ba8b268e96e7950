"""Tags of notes on the command line."""

import json

from click.testing import CliRunner

from qicbrowser.cli import cli
from qicbrowser.services.annotate import Target, annotate, star_toggled
from qicbrowser.services.changes import Change, store
from qicbrowser.services.plaintext import note_text, tags_text
from qicbrowser.store.library import Library

COMPETITION = "zamboni2020/5/friendly-competition"


def run(*arguments: str) -> str:
    result = CliRunner().invoke(cli, arguments, prog_name="qicbrowser")
    assert result.exit_code == 0, (result.output, result.exception)
    return result.stdout


def test_notes_are_listed_with_their_tags_and_stars_are_not(library: Library) -> None:
    whole = Target(COMPETITION, COMPETITION)
    both = annotate(library, whole, "mine", tags=("data", "district hospital"))
    alone = annotate(library, whole, "", tags=("to read",))
    store(library, [*(Change(None, note) for note in (both, alone)), star_toggled(library, COMPETITION)])
    assert [line for line in run("notes").splitlines() if COMPETITION not in line] == [
        "  mine",
        "  #data  #district hospital",
        "  #to read",
        "2 notes",
    ]
    assert [note["tags"] for note in json.loads(run("notes", "--json"))] == [["data", "district hospital"], ["to read"]]
    assert (note_text(both), tags_text(both)) == ("mine", "#data  #district hospital")
    assert note_text(alone) == "#to read"  # as an export has it
