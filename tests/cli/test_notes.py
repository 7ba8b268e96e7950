"""Notes on the command line: written, listed, changed, deleted and brought back, backed up and checked."""

import codecs
import json
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from qicbrowser.cli.main import cli
from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.records import Colour, Note
from qicbrowser.paths import data_folder
from qicbrowser.services.changes import Change, store
from qicbrowser.services.notes.annotate import Target, annotate, star_toggled
from qicbrowser.services.plain_text import note_text, tags_text
from qicbrowser.store.library import Library

COMPETITION = "zamboni2020/5/friendly-competition"
NETWORK = "professional network"
"""Words that stand once in it."""


def run(*arguments: str, code: int = 0, typed: str | bytes = "") -> Result:
    result = CliRunner().invoke(cli, arguments, prog_name="qicbrowser", input=typed)
    assert result.exit_code == code, (result.output, result.exception)
    return result


def listed(*conditions: str, code: int = 0) -> list[str]:
    """The words of the notes that are listed."""
    return [note["words"] for note in json.loads(run("notes", "list", *conditions, "--json", code=code).stdout)]


def added(words: str, *options: str, key: str = COMPETITION) -> str:
    """A note written; its id."""
    return json.loads(run("notes", "add", key, words, *options, "--json").stdout)[0]["id"]


# --- adding


def test_notes_are_added_and_listed(library: Library) -> None:
    assert run("notes").stdout == "0 notes\n"
    saved = run("notes", "add", "friendly-competition", "ours meet monthly", "--on", NETWORK)
    run("notes", "add", "[69]", "read in full")
    written, second = library.notes.all()
    assert saved.stdout == f"Saved: {written.id[:8]}  {COMPETITION}  “professional network” ours meet monthly\n"
    assert written.text_key == f"{COMPETITION}/enabler/3"
    assert written.anchor.span.of(library.evidence.text(written.text_key)) == NETWORK
    assert (second.record_key, second.anchor) == ("zamboni2020/ref/69", None)
    assert run("notes").stdout == run("notes", "list").stdout
    assert run("notes").stdout.splitlines() == [
        f"{written.id[:8]}  {COMPETITION}  anchored  {written.changed}",
        "  “professional network” ours meet monthly",
        f"{second.id[:8]}  zamboni2020/ref/69  on it as a whole  {second.changed}",
        "  read in full",
        "2 notes",
    ]
    assert run("notes", "--json").stdout == run("notes", "list", "--json").stdout
    first, second = json.loads(run("notes", "--json").stdout)
    assert (first["placing"], first["anchor"]["quote"]) == ("anchored", NETWORK)
    assert (second["placing"], second["words"]) == (None, "read in full")


def test_a_note_has_the_tags_and_the_colour_it_is_given(library: Library) -> None:
    run("notes", "add", COMPETITION, "mine", "--tag", "#to  discuss", "--tag", "data, To discuss", "--colour", "pink")
    run("notes", "add", COMPETITION, "", "--tag", "to read")
    first, second = library.notes.all()
    assert (first.tags, first.colour) == (("to discuss", "data"), Colour.PINK)
    assert (second.words, second.tags, second.colour) == ("", ("to read",), Colour.YELLOW)


def test_words_come_from_standard_input(library: Library) -> None:
    run("notes", "add", COMPETITION, "-", typed="first — line\nsecond\n")
    assert [note.words for note in library.notes.all()] == ["first — line\nsecond"]
    assert "An empty note" in run("notes", "add", COMPETITION, "-", code=2).stderr


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be"])
def test_every_recognisable_encoding_is_read(library: Library, encoding: str) -> None:
    mark = codecs.BOM_UTF16_BE if encoding == "utf-16-be" else b""
    run("notes", "add", COMPETITION, "-", typed=mark + "café — 🙂\r\nM".encode(encoding))
    assert [note.words for note in library.notes.all()] == ["café — 🙂\nM"]


@pytest.mark.parametrize(
    ("typed", "message"),
    [
        ("caf\xe9 M\xfcller".encode("latin-1"), "not text in UTF-8: see byte 4."),
        ("hi".encode("utf-16-le"), "not text in UTF-8: character 2 is a NUL."),
        (codecs.BOM_UTF16_LE + b"h", "not text in UTF-16: see byte 3."),
        (codecs.BOM_UTF16_LE + b"\x00\xd8h\x00", "not text in UTF-16: see byte 3."),
        (b"\xed\xa0\x80", "not text in UTF-8: see byte 1."),
        (b"x" * 400_005, "holds more than 100,000 characters"),
        (b"x" * 100_001, "at most 100,000 characters"),
    ],
)
def test_nothing_spoilt_is_saved(library: Library, typed: bytes, message: str) -> None:
    run("notes", "add", COMPETITION, "as it was")
    note_id = library.notes.all()[0].id
    for command in (["notes", "add", COMPETITION, "-"], ["notes", "edit", note_id, "-"]):
        assert message in run(*command, typed=typed, code=2).stderr
    assert [note.words for note in library.notes.all()] == ["as it was"]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere arguments are text")
@pytest.mark.parametrize(
    "arguments",
    [
        ["notes", "add", "69", b"caf\xe9"],
        ["notes", "add", "69", "words", "--tag", b"caf\xe9"],
        ["notes", "add", "69", "words", "--colour", b"caf\xe9"],
        ["notes", "add", COMPETITION, "words", "--on", b"caf\xe9"],
        ["notes", "list", "--text", b"caf\xe9"],
        ["notes", "list", "--tag", b"caf\xe9"],
        ["notes", "export", "--creator", b"caf\xe9"],
        ["search", b"caf\xe9"],
        ["export", "--query", b"caf\xe9"],
        ["show", b"caf\xe9"],
    ],
)
def test_arguments_are_text(arguments: list[str | bytes]) -> None:
    done = subprocess.run([sys.executable, "-m", "qicbrowser", *arguments], capture_output=True, check=False)
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"Traceback" not in done.stderr
    if "--colour" not in arguments:  # which has words of its own
        assert b"expected in UTF-8" in done.stderr
    assert run("notes").stdout == "0 notes\n"


def test_notes_add_on_a_title(library: Library) -> None:
    run("notes", "add", COMPETITION, "mine", "--on", "Friendly")
    assert library.notes.all()[0].text_key == COMPETITION


@pytest.mark.parametrize(
    ("key", "words", "quote", "message"),
    [
        (COMPETITION, "mine", "no such words", "“no such words” was not found in"),
        (COMPETITION, "mine", "", "“” was not found in"),
        (COMPETITION, "mine", " ", "was found in zamboni2020/5/friendly-competition "),
        (COMPETITION, "mine", "competition", "was found in zamboni2020/5/friendly-competition 2 times."),
        ("69", "mine", "69", "was not found in zamboni2020/ref/69"),
        (COMPETITION, " ", "Friendly", "An empty note was not saved."),
    ],
)
def test_a_note_that_cannot_be_tied_is_refused(
    library: Library, key: str, words: str, quote: str, message: str
) -> None:
    assert message in run("notes", "add", key, words, "--on", quote, code=2).stderr
    assert library.notes.all() == ()


# --- listing


def test_a_note_whose_words_are_gone_says_so(library: Library) -> None:
    run("notes", "add", COMPETITION, "mine", "--on", NETWORK)
    with closing(sqlite3.connect(library.user_file)) as connection, connection:
        connection.execute("UPDATE note SET quote = 'vanished'")
    assert f"{COMPETITION}  unplaced  " in run("notes").stdout


def test_a_list_holds_the_notes_that_meet_every_condition(library: Library) -> None:
    added("one", "--tag", "data", "--tag", "to read", "--colour", "green")
    added("two of Łódź", "--tag", "Data", "--on", NETWORK)
    added("three", key="69")
    gone = added("four", "--tag", "data")
    run("notes", "delete", gone)
    with closing(sqlite3.connect(library.user_file)) as connection, connection:
        connection.execute("UPDATE note SET record_key = 'gone', text_key = 'gone' WHERE words = 'three'")
    assert listed() == ["one", "two of Łódź", "three"]
    assert listed("--tag", "data") == ["one", "two of Łódź"]
    assert listed("--tag", "data", "--tag", "TO READ") == ["one"]
    assert listed("--colour", "green") == ["one"]
    assert listed("--colour", "green", "--colour", "yellow") == ["one", "two of Łódź", "three"]
    assert listed("--on", "friendly-competition", "--colour", "yellow") == ["two of Łódź"]
    assert listed("--on", "gone") == listed("--unplaced") == ["three"]
    assert listed("--text", "łódź TWO") == ["two of Łódź"]
    assert listed("--deleted") == ["four"]
    assert listed("--deleted", "--colour", "pink", code=1) == []
    assert f"{gone[:8]}  {COMPETITION}  on it as a whole  " in run("notes", "list", "--deleted").stdout
    assert "  gone  not in this edition  " in run("notes", "list", "--unplaced").stdout
    assert run("notes", "list", "--tag", "nothing", code=1).stdout == "0 notes\n"
    assert "There is no theme or reference nowhere." in run("notes", "list", "--on", "nowhere", code=2).stderr
    assert "either --deleted or --unplaced" in run("notes", "list", "--deleted", "--unplaced", code=2).stderr


def test_nothing_to_list_is_not_a_failure_without_a_filter() -> None:
    for category in ((), ("--deleted",), ("--unplaced",)):
        assert listed(*category) == []


def test_notes_are_listed_with_their_tags_and_stars_are_not(library: Library) -> None:
    whole = Target(COMPETITION, COMPETITION)
    both = annotate(library, whole, "mine", tags=("data", "district hospital"))
    alone = annotate(library, whole, "", tags=("to read",))
    store(library, [*(Change(None, note) for note in (both, alone)), star_toggled(library, COMPETITION)])
    assert [line for line in run("notes").stdout.splitlines() if COMPETITION not in line] == [
        "  mine",
        "  #data  #district hospital",
        "  #to read",
        "2 notes",
    ]
    tags = [note["tags"] for note in json.loads(run("notes", "--json").stdout)]
    assert tags == [["data", "district hospital"], ["to read"]]
    assert (note_text(both), tags_text(both)) == ("mine", "#data  #district hospital")
    assert note_text(alone) == "#to read"  # as an export has it


# --- changing, deleting, bringing back


def test_a_note_is_edited_by_the_beginning_of_its_id(library: Library) -> None:
    note_id = added("first", "--tag", "data", "--tag", "to discuss")
    said = run("notes", "edit", note_id[:5], "second", "--tag", "answered", "--untag", "Data", "--colour", "blue")
    assert said.stdout == f"Saved: {note_id[:8]}  {COMPETITION}  second\n"
    note = library.notes.get(note_id)
    assert (note.words, note.tags, note.colour) == ("second", ("to discuss", "answered"), Colour.BLUE)
    assert note.changed > note.created
    run("notes", "edit", note_id, "-", typed="third")
    run("notes", "edit", note_id, "--tag", "more")
    note = library.notes.get(note_id)
    assert (note.words, note.tags, note.colour) == ("third", ("to discuss", "answered", "more"), Colour.BLUE)


def test_an_edit_that_names_nothing_or_leaves_nothing_is_refused(library: Library) -> None:
    note_id = added("", "--tag", "data")
    assert "Name what to change" in run("notes", "edit", note_id, code=2).stderr
    for empty in (("--untag", "data"), ("", "--untag", "data")):
        refused = run("notes", "edit", note_id, *empty, code=2).stderr
        assert "Nothing would be left of the note." in refused
        assert f"qicbrowser notes delete {note_id}" in refused
    assert library.notes.get(note_id).tags == ("data",)
    marked = added("mine", "--on", NETWORK)
    run("notes", "edit", marked, "")
    assert library.notes.get(marked).words == ""  # the words are still marked


def test_what_was_deleted_is_brought_back_as_it_was(library: Library) -> None:
    first, second = added("one", "--tag", "data"), added("two")
    before = library.notes.all()
    said = run("notes", "delete", first[:8], second, first).stdout.splitlines()
    assert said == [
        f"Deleted: {first[:8]}  {COMPETITION}  one",
        f"Deleted: {second[:8]}  {COMPETITION}  two",
        f"To bring back what was deleted: qicbrowser notes restore {first[:8]} {second[:8]}",
    ]
    assert listed() == []
    assert "qicbrowser notes restore" in run("notes", "edit", first, "more", code=2).stderr
    assert "was deleted" in run("notes", "delete", second, code=2).stderr
    run(*said[-1].partition("qicbrowser ")[2].split())
    assert [note._replace(changed="") for note in library.notes.all()] == [n._replace(changed="") for n in before]
    assert "was not deleted" in run("notes", "restore", first, code=2).stderr


def test_all_are_deleted_or_none(library: Library) -> None:
    added("one")
    assert "There is no note nonsense." in run("notes", "delete", library.notes.all()[0].id, "nonsense", code=2).stderr
    assert listed() == ["one"]


def test_ids_that_begin_alike_are_shown_as_far_as_they_differ(library: Library) -> None:
    alike = [Note(f"https://example.org/{n}", COMPETITION, COMPETITION, None, n, Colour.PINK, n, n) for n in "12"]
    longer = alike[0]._replace(id=alike[0].id + "2", words="3", created="3")
    store(library, [Change(None, note) for note in (*alike, longer)])
    store(library, [star_toggled(library, COMPETITION)])
    shown = [line.split()[0] for line in run("notes").stdout.splitlines() if COMPETITION in line]
    assert shown == ["https://example.org/1", "https://example.org/2", "https://example.org/12"]
    assert "3 notes begin with https." in run("notes", "delete", "https", code=2).stderr
    run("notes", "delete", shown[0])  # which the third begins with
    assert listed() == ["2", "3"]
    for nothing in ("", "star", f"star {COMPETITION}"):
        assert "There is no note" in run("notes", "delete", nothing, code=2).stderr


def test_control_characters_in_ids_and_tags_do_not_reach_the_terminal(library: Library) -> None:
    note = Note("\x1b[31mid", COMPETITION, COMPETITION, None, "w\x07", Colour.PINK, "1", "1", tags=("t\x9b2J",))
    store(library, [Change(None, note)])
    outputs = [run("notes"), run("notes", "edit", note.id, "--tag", "x"), run("notes", "delete", note.id)]
    outputs += [run("notes", "list", "--deleted"), run("notes", "edit", note.id, "x", code=2), run("notes", "check")]
    for result in outputs:
        assert not set(result.output) & set(map(chr, [*range(10), *range(11, 32), *range(127, 160)]))
    assert "\\x1b[31mid" in outputs[0].stdout


# --- keeping them safe


def test_a_backup_is_made_of_what_was_written() -> None:
    assert run("notes", "backup").stdout == "No changes since the last backup.\n"
    assert run("notes", "backup", "--json").stdout == "null\n"
    added("mine")
    made = json.loads(run("notes", "backup", "--json").stdout)
    assert (made["notes"], Path(made["path"]).is_file()) == (1, True)
    assert [made] == json.loads(run("backups", "--json").stdout)


def test_a_check_counts_what_there_is_and_where_it_stands(library: Library) -> None:
    for quote in ("Friendly", NETWORK, "Open sharing"):
        added("mine", "--on", quote)
    added("whole")
    run("notes", "delete", added("deleted"))
    run("notes", "backup")
    store(library, [star_toggled(library, COMPETITION)])
    with closing(sqlite3.connect(library.user_file)) as connection, connection:
        connection.execute(f"UPDATE note SET quote = 'vanished' WHERE quote = '{NETWORK}'")
        connection.execute("UPDATE note SET record_key = 'gone', text_key = 'gone' WHERE words = 'whole'")
        connection.execute("UPDATE note SET start = 3 WHERE quote = 'Open sharing'")
    file = data_folder().user_file
    assert run("notes", "check").stdout.splitlines() == [
        f"{file} is intact.",
        "4 notes, 1 star, 1 deleted",
        "on words: 1 anchored, 1 moved, 0 ambiguous, 1 unplaced; 1 on what is not in this edition",
        "1 backup",
    ]
    assert json.loads(run("notes", "check", "--json").stdout) == {
        "file": str(file),
        "whole": True,
        "rescued": False,
        "notes": 4,
        "stars": 1,
        "deleted": 1,
        "placings": {"anchored": 1, "moved": 1, "ambiguous": 0, "unplaced": 1},
        "not in this edition": 1,
        "backups": 1,
    }


def test_a_check_of_a_damaged_file_fails_until_what_is_left_of_it_is_whole() -> None:
    added("mine")
    with closing(sqlite3.connect(data_folder().user_file)) as connection, connection:
        connection.execute("UPDATE note SET words = CAST(x'ff' AS TEXT)")
        connection.execute(
            "INSERT INTO note SELECT 'other', record_key, text_key, quote, prefix, suffix, start, 'ours',"
            " colour, created, changed, deleted, tags, starred, creator FROM note"
        )
    assert "is damaged" in run("notes", "check", code=1).stdout
    rescued = run("notes", "check", code=1)
    assert "was recovered from a damaged file." in rescued.stdout
    assert "was damaged" in rescued.stderr
    assert "1 entry contained bytes that are not text" in rescued.stderr
    assert "is intact." in run("notes", "check").stdout
    assert listed() == ["\ufffd", "ours"]


def test_a_check_and_a_backup_agree_on_what_is_damaged() -> None:
    added("mine")
    with closing(sqlite3.connect(data_folder().user_file)) as connection, connection:
        connection.execute("UPDATE note SET words = CAST(x'ff' AS TEXT)")
    assert "Bytes that are not text were found in a note on " in run("notes", "backup").stderr
    assert "was damaged" in run("notes", "check", code=1).stderr
    assert run("notes", "backup").stderr == ""


def test_a_check_reads_the_indexes_too() -> None:
    """Without its entries an index says that there are no notes."""
    added("mine")
    file = data_folder().user_file
    with closing(sqlite3.connect(file)) as connection, connection:
        roots = dict(connection.execute("SELECT name, rootpage FROM sqlite_master"))
        (size,) = connection.execute("PRAGMA page_size").fetchone()
    content = bytearray(file.read_bytes())
    page = slice((roots["note_of_record"] - 1) * size, roots["note_of_record"] * size)
    content[page] = bytes([10, 0, 0, 0, 0, size >> 8, 0, 0]) + bytes(size - 8)  # of an empty index
    file.write_bytes(content)
    checked = run("notes", "check", code=1)
    if sqlite3.sqlite_version_info < (3, 53):  # from then on the quick look at a start finds it as well
        assert "is damaged" in checked.stdout
        checked = run("notes", "check", code=1)
    assert "1 note was recovered from it." in checked.stderr
    assert listed() == ["mine"]


def test_a_note_that_was_saved_is_reported_as_saved_also_where_another_cannot_be_read() -> None:
    run("notes", "add", "69", "first")
    with closing(sqlite3.connect(data_folder().user_file)) as connection:
        connection.execute("UPDATE note SET id = CAST(x'ff' AS TEXT), words = CAST(x'6661ff' AS TEXT)")
        connection.commit()
    for command in (["notes", "add", "69", "second"], ["notes", "add", "69", "third"]):
        done = CliRunner().invoke(cli, command, prog_name="qicbrowser")
        assert done.exit_code == 0, done.output
        assert done.stdout.startswith("Saved: ")
    with closing(sqlite3.connect(data_folder().user_file)) as connection:
        assert connection.execute("SELECT count(*) FROM note WHERE words IN ('second', 'third')").fetchone() == (2,)


def test_a_note_that_was_saved_is_reported_as_saved_also_where_none_can_be_listed(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    def locked(_library: Library) -> dict[str, str]:
        raise ReaderError("Another program is using the file.")

    monkeypatch.setattr("qicbrowser.cli.notes_edit.short_ids", locked)
    saved = run("notes", "add", "69", "words").stdout
    (note,) = library.notes.all()
    assert saved == f"Saved: {note.id}  zamboni2020/ref/69  words\n"
    assert note.id in run("notes", "delete", note.id).stdout


@pytest.mark.parametrize("words", ["- ask her about this", "-5 points", "-h", "-o", "-- so", "--why not", "-x", "– so"])
def test_words_may_begin_with_a_dash(words: str) -> None:
    note_id = added(words)
    assert listed() == [words]
    run("notes", "edit", note_id, "other")
    run("notes", "edit", note_id, words, "--colour", "blue", "--tag", "-a b")
    assert listed("--text", words) == listed("--tag", "-a b") == [words]
    assert listed("--text", f"{words}zzz", code=1) == []


def test_a_mistyped_option_is_not_taken_for_words() -> None:
    note_id = added("mine")
    for command in (["add", "69"], ["edit", note_id]):
        for option in ("--color", "--colr=blue", "--untagg"):
            assert "No such option" in run("notes", *command, option, code=2).stderr
        run("notes", *command, "words", "--color", "blue", code=2)
    assert listed() == ["mine"]
    assert "There is no note -x" in run("notes", "delete", "-x", code=2).stderr
    assert "There is no note -x" in run("notes", "restore", "-x", code=2).stderr
    for command in ("add", "edit", "delete", "restore"):
        assert "Usage" in run("notes", command, "--help").stdout


def test_a_note_whose_id_begins_with_a_dash_is_changed_as_any_other(library: Library) -> None:
    note = Note("-hAbC", COMPETITION, COMPETITION, None, "first", Colour.BLUE, "2026-01-01T08:00:00.000Z", "2026")
    store(library, [Change(None, note)])
    run("notes", "edit", "-hAbC", "second")
    run("notes", "delete", "-hAb")
    run("notes", "restore", "-hAb")
    assert listed() == ["second"]
