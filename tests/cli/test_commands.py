"""The command line as a person or a script meets it."""

import json
import os
import shlex
import sqlite3
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import qicbrowser
from qicbrowser.cli.main import cli
from qicbrowser.domain.records import Colour, Note
from qicbrowser.paths import bundled_evidence
from qicbrowser.store.library import Library

COMPETITION = "zamboni2020/5/friendly-competition"
PROGRAM = [sys.executable, "-m", "qicbrowser"]


def run(*arguments: str, code: int = 0) -> Result:
    result = CliRunner().invoke(cli, arguments, prog_name="qicbrowser")
    assert result.exit_code == code, (result.output, result.exception)
    return result


def program(*arguments: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*PROGRAM, *arguments], env={**os.environ, **environment}, capture_output=True, check=False, timeout=60
    )


# --- themes, show


def test_themes() -> None:
    run("notes", "add", "friendly-competition", "mine")
    heading, *lines = run("themes").stdout.splitlines()
    assert heading.split() == ["KEY", "STUDIES", "NOTES", "TITLE"]
    assert [line.split(maxsplit=3) for line in lines] == [
        ["zamboni2020/5/shared-community-of-practice", "7", "0", "Shared community of practice"],
        ["zamboni2020/5/platform-for-capacity-building", "5", "0", "Platform for capacity building"],
        ["zamboni2020/5/demonstration-role", "3", "0", "Demonstration role"],
        [COMPETITION, "6", "1", "Friendly competition"],
    ]
    listed = json.loads(run("themes", "--json").stdout)
    assert len(listed) == 4
    assert listed[3] == {"key": COMPETITION, "studies": 6, "notes": 1, "title": "Friendly competition"}


def test_show_a_theme() -> None:
    run("notes", "add", COMPETITION, "mine\nof two lines")
    text = run("show", COMPETITION).stdout
    assert text == run("show", "friendly-competition").stdout
    assert text.startswith("Friendly competition\nZamboni et al. 2020, Table 5: ")
    assert "\nStudies: 6 (printed: N = 6)\n" in text
    assert "\nBarrier\n  competition for financial incentives linked to quality criteria\n" in text
    assert "\n  Qualitative and review: low [17] [63]; medium [69]; high [72]\n" in text
    assert text.endswith("\nMy notes\n  mine\n  of two lines\n")
    assert "My notes" not in run("show", "demonstration-role").stdout


def test_show_says_what_the_source_leaves_blank() -> None:
    assert "\nOutcome\n  The source states no outcome.\n" in run("show", "platform-for-capacity-building").stdout
    assert "states no" not in run("show", COMPETITION).stdout


@pytest.mark.parametrize("key", ["51", "[51]", "zamboni2020/ref/51"])
def test_show_a_reference(key: str) -> None:
    text = run("show", key).stdout
    assert text.startswith("[51]\nzamboni2020/ref/51\n")
    assert "\nCitation\n  not in the source table\n" in text
    # Graded medium in one stream and low in the other: both are said.
    assert "Platform for capacity building: Quantitative and mixed methods, medium\n" in text
    assert "Platform for capacity building: Qualitative and review, low\n" in text


def test_show_as_json() -> None:
    theme = json.loads(run("show", "platform-for-capacity-building", "--json").stdout)
    assert theme["title"] == "Platform for capacity building"
    assert [passage["role"] for passage in theme["passages"]].count("outcome") == 0
    reference = json.loads(run("show", "69", "--json").stdout)
    assert (reference["number"], len(reference["supports"]), reference["notes"]) == (69, 3, [])


@pytest.mark.parametrize("key", ["nonsense", "99", "", "zamboni2020"])
def test_show_what_is_not_there(key: str) -> None:
    result = run("show", key, code=2)
    assert result.stdout == ""
    assert result.stderr.startswith("Error: There is no theme or reference ")
    assert "“qicbrowser themes” lists the themes," in result.stderr


@pytest.fixture
def two_tables(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The program finds evidence with a second table, whose one theme has the name of one of the first."""
    evidence = tmp_path / "two.sqlite"
    evidence.write_bytes(bundled_evidence().read_bytes())
    with sqlite3.connect(evidence) as connection:
        connection.executescript(
            "INSERT INTO source_table VALUES ('zamboni2020/6', 'zamboni2020', 6, '6', 'Another', '[]', '[]', 5, 1);"
            "INSERT INTO theme (place, key, table_key, position, title)"
            " VALUES (5, 'zamboni2020/6/friendly-competition', 'zamboni2020/6', 1, 'Banana');"
        )
    connection.close()
    monkeypatch.setattr("qicbrowser.services.importing.opening.bundled_evidence", lambda: evidence)


@pytest.mark.usefixtures("two_tables")
def test_a_key_that_may_mean_several_is_not_guessed() -> None:
    result = run("show", "friendly-competition", code=2)
    keys = "zamboni2020/5/friendly-competition, zamboni2020/6/friendly-competition"
    assert f"friendly-competition can mean any of these: {keys}.\n" in result.stderr
    assert "\nStudies: 0\n" in run("show", "zamboni2020/6/friendly-competition").stdout


@pytest.mark.usefixtures("two_tables")
def test_words_that_overlap_themselves_are_not_guessed() -> None:
    result = run("notes", "add", "zamboni2020/6/friendly-competition", "mine", "--on", "ana", code=2)
    assert "“ana” was found in zamboni2020/6/friendly-competition 2 times." in result.stderr
    assert run("notes").stdout == "0 notes\n"


# --- search


def test_search() -> None:
    *hits, counts = run("search", "friendly", "OR", "mentors", "OR", "financial").stdout.splitlines()
    assert hits[0] == f"{COMPETITION}  title: Friendly competition"
    assert hits[-1] == f"{COMPETITION}  barrier: competition for financial incentives linked to quality criteria"
    assert counts.startswith("2 hits for ")
    assert counts.endswith(", in 1 theme and 0 references")


def test_search_counts_references_and_notes() -> None:
    run("notes", "add", "69", "first\nsecond")
    lines = run("search", "second").stdout.splitlines()
    assert lines == [
        "zamboni2020/ref/69  note: first",
        "    second",
        "1 hit for second, in 0 themes and 1 reference",
    ]
    assert "zamboni2020/ref/69  reference: [69]" in run("search", "ref:69").stdout


def test_an_excluded_word_is_not_read_as_an_option() -> None:
    assert COMPETITION not in run("search", "competition", "-financial").stdout
    text = run("search", "-competition").stdout
    assert "zamboni2020/5/demonstration-role  Demonstration role\n" in text
    assert "in 2 themes and 0 references" in text  # what is only barred is asked of themes


@pytest.mark.parametrize(
    ("query", "message"),
    [
        ("xyzzy", "No results for xyzzy."),
        ("...", "No results for ...."),
        ("", "There is nothing to search for."),
        (" ", "There is nothing to search for."),
    ],
)
def test_search_finds_nothing(query: str, message: str) -> None:
    result = run("search", query, code=1)
    assert result.stdout == ""
    assert result.stderr == f"{message}\n"
    assert json.loads(run("search", query, "--json", code=1).stdout)["records"] == []


def test_search_says_what_was_probably_meant() -> None:
    assert run("search", "benchmraking", code=1).stderr.splitlines() == [
        "No results for benchmraking.",
        "Did you mean “benchmarking”?",
    ]
    assert "Did you mean barrier:?" in run("search", "barier:competition", code=1).stderr
    assert json.loads(run("search", "benchmraking", "--json", code=1).stdout)["did_you_mean"] == ["benchmarking"]
    assert json.loads(run("search", "benchmarking", "--json").stdout)["did_you_mean"] == []
    assert run("search", "benchmarking").stderr == ""


def test_search_says_which_words_it_left_out() -> None:
    result = run("search", "what", "is", "leadership")
    assert result.stderr == "Without “what” and “is”.\n"
    assert "demonstration-role" in result.stdout


def test_search_as_json() -> None:
    found = json.loads(run("search", "others", "--json").stdout)
    assert found["query"] == "others"
    assert len(found["records"]) == 4
    assert {hit["record_key"] for hit in found["hits"]} == set(found["records"])
    assert [hit["text"] for hit in found["hits"] if hit["part"] == "mechanism"] == [
        "Access to others’ data and benchmarking for internal gains enabled."
    ]
    for hit in found["hits"]:
        ((start, end),) = hit["spans"]
        assert hit["text"][start:end].casefold().startswith("other")


def test_search_as_json_says_how_the_query_was_read() -> None:
    found = json.loads(run("search", "gain", "-risk", "--json").stdout)
    assert found["read_as"] == "gain and without risk"
    assert found["parts"] == [
        {"words": "gain", "at": [0, 4]},
        {"words": " and ", "at": None},
        {"words": "without risk", "at": [5, 10]},
    ]
    assert (found["count"], found["more"], len(found["records"])) == (2, False, 2)


def test_search_prints_at_most_the_requested_number() -> None:
    *hits, more, counts = run("search", "hospitals", "--limit", "2").stdout.splitlines()
    assert len(hits) == 2
    assert more == "6 more texts. Print them with --limit."
    assert counts == "the first 2 hits for hospitals, in 4 themes and 0 references"
    assert len(json.loads(run("search", "hospitals", "--limit", "2", "--json").stdout)["hits"]) == 2
    assert len(json.loads(run("search", "hospitals", "--json").stdout)["hits"]) == 8
    assert "Usage: " in run("search", "hospitals", "--limit", "-1", code=2).stderr


def test_search_prints_so_many_texts_for_a_person(library: Library) -> None:
    with library.change():
        for n in range(60):
            library.notes.put(Note(str(n), COMPETITION, COMPETITION, None, "okapi", Colour.YELLOW, str(n), str(n)))
    lines = run("search", "okapi").stdout.splitlines()
    assert len(lines) == 52
    assert lines[-2] == "10 more texts. Print them with --limit."


def test_search_explains_how_it_goes_about() -> None:
    text = run("search", "risk", "-(skills OR loss)", "quality>=low", "--explain").stdout
    tree, _, asked = text.partition("\n\n")
    assert tree.splitlines() == [
        "all of",
        "  risk",
        "  without",
        "    any of",
        "      skills",
        "      loss",
        "  quality ≥ low",
    ]
    assert asked.startswith("SELECT rowid FROM evidence.record_index WHERE record_index MATCH ?")
    assert "VIRTUAL TABLE INDEX" in asked
    assert run("search", "...", "--explain", code=1).stdout == "There is nothing to search for.\n"


def test_help_shows_the_language() -> None:
    text = run("search", "--help").stdout
    for written in ("a OR b", "NEAR/5", "=word", "quality>=medium", "in:barrier", "is:starred", "tag:", "author:"):
        assert written in text


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals of this kind")
def test_marks_show_on_a_terminal_only() -> None:
    import pty

    assert "\x1b" not in run("search", "benchmarking").stdout
    controller, terminal = pty.openpty()
    subprocess.run([*PROGRAM, "search", "benchmarking"], stdout=terminal, check=True, timeout=60)
    os.close(terminal)
    assert b"\x1b[1mbenchmarking\x1b[0m for internal" in os.read(controller, 10_000)
    os.close(controller)


def test_a_search_leaves_qt_and_sqlite_utils_out() -> None:
    script = (
        "import sys; from qicbrowser.cli.main import cli\n"
        "try: cli(['search', 'benchmarking'])\n"
        "except SystemExit: print(sorted({name.partition('.')[0] for name in sys.modules}"
        "    & {'PySide6', 'shiboken6', 'sqlite_utils'}))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60)
    hit, counts, modules = done.stdout.splitlines()
    assert hit.startswith(COMPETITION)
    assert counts.startswith("1 hit ")
    assert modules == "[]"


# --- build, where, tour, the window


def test_build(tmp_path: Path) -> None:
    target = tmp_path / "qic.sqlite"
    result = run("build", str(bundled_evidence().parent / "sources"), "-o", str(target))
    assert result.stdout == f"{target}: 1 table, 4 themes\n"
    with Library(target, tmp_path / "user.sqlite") as built:
        assert len(built.evidence.theme_lines()) == 4


def test_build_without_sources(tmp_path: Path) -> None:
    assert "holds no review" in run("build", str(tmp_path), "-o", str(tmp_path / "x.sqlite"), code=2).stderr
    assert not (tmp_path / "x.sqlite").exists()


def test_where(tmp_path: Path) -> None:
    places = json.loads(run("where", "--json").stdout)
    assert places == {
        "evidence": str(bundled_evidence()),
        "notes": str(tmp_path / "data" / "user.sqlite"),
        "session": str(tmp_path / "data" / "session.ini"),
        "log": str(tmp_path / "data" / "logs" / "qicbrowser.log"),
    }
    assert [line.split(maxsplit=1) for line in run("where").stdout.splitlines()] == [[*item] for item in places.items()]
    assert not (tmp_path / "data").exists()  # to look is not to make


def test_the_data_folder_on_the_command_line_goes_before_the_environment(tmp_path: Path) -> None:
    chosen = tmp_path / "chosen"
    assert json.loads(run("--data-dir", str(chosen), "where", "--json").stdout)["notes"] == str(chosen / "user.sqlite")
    run("--data-dir", str(chosen), "notes", "add", "69", "mine")
    assert run("--data-dir", str(chosen), "notes").stdout.endswith("1 note\n")
    assert run("notes").stdout == "0 notes\n"


def test_an_impossible_data_folder_is_reported_once(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    for command in (["themes"], ["show", "69"], ["search", "x"], ["export", "--all"], ["notes"]):
        result = run("--data-dir", str(tmp_path / "file" / "data"), *command, code=2)
        assert result.stderr.startswith("Error: The folder for your notes, ")
        assert result.stderr.endswith("\nChoose another one with --data-dir or QICBROWSER_DATA.\n")


@pytest.mark.parametrize("arguments", [[], ["--data-dir", "chosen"]])
def test_tour(tmp_path: Path, arguments: list[str]) -> None:
    arguments = [str(tmp_path / word) if word == "chosen" else word for word in arguments]
    done = program(*arguments, "tour", str(tmp_path / "left here"))
    assert done.returncode == 0, done.stderr
    made = [Path(line) for line in done.stdout.decode().splitlines()]
    assert made == [tmp_path / "left here" / name for name in ("window.png", "themes.csv", "themes.pdf")]
    window, themes, pages = made
    assert pages.read_bytes().startswith(b"%PDF")
    assert window.read_bytes().startswith(b"\x89PNG")
    assert b"Compare with our own hospitals." in themes.read_bytes()
    assert (tmp_path / "chosen" / "user.sqlite").exists() is bool(arguments)
    assert not (tmp_path / "data").exists()  # the reader's own


def test_without_a_command_the_window_opens_on_the_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Path | None] = []
    monkeypatch.setattr("qicbrowser.gui.app.open_window", lambda data_dir: asked.append(data_dir) or 7)
    run("--data-dir", str(tmp_path), code=7)
    assert asked == [tmp_path]


# --- help, errors, streams

COMMANDS = [[], *([name] for name in cli.commands), *(["notes", name] for name in cli.commands["notes"].commands)]


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_help_has_examples(command: list[str]) -> None:
    text = run(*command, "--help").stdout
    assert " ".join(["  Usage: qicbrowser", *command]).strip() in text
    assert "\n  Examples:\n    qicbrowser" in text


def test_help_documents_exit_status_and_completion() -> None:
    text = run("--help").stdout
    assert "1  nothing was found" in text
    assert "_QICBROWSER_COMPLETE=bash_source qicbrowser" in text


def test_completion_works_as_the_shell_asks_for_it() -> None:
    """With the question in the environment and no argument, which alone would open the window."""
    done = subprocess.run(
        PROGRAM,
        env={**os.environ, "_QICBROWSER_COMPLETE": "bash_complete", "COMP_WORDS": "qicbrowser ex", "COMP_CWORD": "1"},
        stdout=subprocess.PIPE,
        check=False,
        timeout=60,
    )
    assert done.stdout == b"plain,export\n"


def test_version() -> None:
    assert run("--version").stdout == f"qicbrowser {qicbrowser.__version__}\n"


@pytest.mark.parametrize("arguments", [["nonsense"], ["show"], ["search"], ["--nonsense"], ["export", "--shape", "x"]])
def test_a_command_that_is_wrong(arguments: list[str]) -> None:
    assert "Usage: qicbrowser" in run(*arguments, code=2).stderr


def test_control_characters_do_not_reach_the_terminal() -> None:
    words = "red\x1b[31m\x07\x9b2J\tend\nnext"
    outputs = [run("notes", "add", COMPETITION, words), run("notes"), run("show", COMPETITION)]
    outputs += [run("search", "red"), run("search", "next"), run("search", '"end next"'), run("search", '"2J end"')]
    for result in outputs:
        assert "red\\x1b[31m\\x07\\x9b2J\\x09end\n" in result.stdout
        assert not set(result.output) & set(map(chr, [*range(10), *range(11, 32), *range(127, 160)]))
    assert "\x1b" not in run("show", "\x1b[31m", code=2).stderr
    assert json.loads(run("notes", "--json").stdout)[0]["words"] == words


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "utf-8"])
def test_any_encoding_will_do(encoding: str) -> None:
    words = "mine: é – “日本” 🙂"
    run("notes", "add", COMPETITION, words)
    for command in (["show", COMPETITION], ["search", "mine"], ["notes"]):
        done = program(*command, PYTHONIOENCODING=encoding)
        assert (done.returncode, done.stderr) == (0, b"")
        # click writes UTF-8 where ASCII is asked for; elsewhere what cannot be written is spelt out.
        shown = words.encode("utf-8" if encoding == "ascii" else encoding, errors="backslashreplace")
        assert shown in done.stdout
    assert program("--help", PYTHONIOENCODING=encoding).returncode == 0
    assert json.loads(program("notes", "--json", PYTHONIOENCODING=encoding).stdout)[0]["words"] == words
    failed = program("show", "日本", PYTHONIOENCODING=encoding)
    assert failed.returncode == 2
    assert failed.stderr.startswith(b"Error: There is no theme or reference ")


def test_a_closed_pipe_is_silent() -> None:
    read, write = os.pipe()
    os.close(read)
    for command in (["themes"], ["export", "--all"], ["search", "competition"], ["show", "69", "--json"]):
        done = subprocess.run([*PROGRAM, *command], stdout=write, stderr=subprocess.PIPE, check=False, timeout=60)
        assert done.stderr == b""
        assert done.returncode == 1
    os.close(write)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk that is always full")
@pytest.mark.parametrize(
    "command",
    [
        ["themes"],
        ["search", "competition"],
        ["export", "--all"],
        ["show", "69", "--json"],
        ["--version"],
        ["--help"],
        ["notes", "--help"],
    ],
)
def test_a_full_disk_behind_standard_output_is_reported(command: list[str]) -> None:
    with Path("/dev/full").open("wb") as full:
        run_it = partial(
            subprocess.run, [*PROGRAM, *command], env={**os.environ, "PYTHONUNBUFFERED": ""}, check=False, timeout=60
        )
        done = run_it(stdout=full, stderr=subprocess.PIPE)
        told = b"Error: The output is incomplete: No space left on device.\n"
        assert (done.returncode, done.stderr) == (2, told)
        assert run_it(stdout=full, stderr=full).returncode == 2


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk that is always full")
@pytest.mark.parametrize("options", [[], ["--json"]])
def test_what_was_saved_is_not_reported_as_failed(options: list[str], library: Library) -> None:
    """A script that took it for a failure would save it twice."""
    add = [*PROGRAM, "notes", "add", "69", "words", *options]
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(add, stdout=full, stderr=subprocess.PIPE, check=False, timeout=60)
        silent = subprocess.run(add, stdout=full, stderr=full, check=False, timeout=60)
    assert done.returncode == silent.returncode == 3
    assert done.stderr.decode() == (
        "Error: The output is incomplete: No space left on device.\n"
        "The change was saved: do not run the command again.\n"
    )
    assert [note.words for note in library.notes.all()] == ["words", "words"]
    read, write = os.pipe()
    os.close(read)
    done = subprocess.run(add, stdout=write, stderr=subprocess.PIPE, check=False, timeout=60)
    os.close(write)
    assert (done.returncode, done.stderr) == (3, b"")
    assert len(library.notes.all()) == 3


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk that is always full")
def test_what_is_buffered_is_written_before_the_program_ends() -> None:
    """As where a library, or the interpreter, did not write at once what was printed."""
    script = "from qicbrowser.cli.main import cli; print('printed'); cli(['notes', 'delete', 'x'])"
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-c", script],
            env={**os.environ, "PYTHONUNBUFFERED": ""},
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
            timeout=60,
        )
    assert done.returncode == 2
    assert done.stderr.count(b"The output is incomplete") == 1
    assert b"Exception ignored" not in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="only a shell of Unix leaves a program without its streams")
@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_streams_that_are_closed(closed: str) -> None:
    command = f"{shlex.quote(sys.executable)} -m qicbrowser"
    for arguments, code in (("themes", 0), ("show nonsense", 2), ("notes add 69 -", 2)):
        done = subprocess.run(
            f"{command} {arguments} {closed}", shell=True, input=b"", capture_output=True, check=False, timeout=60
        )
        assert done.returncode == code
        assert b"Traceback" not in done.stderr


def test_whoever_reads_a_pipe_may_stop() -> None:
    with subprocess.Popen([*PROGRAM, "export", "--all"], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as started:
        assert started.stdout
        assert started.stderr
        started.stdout.close()
        assert started.stderr.read() == b""
    assert started.returncode == 1


@pytest.mark.parametrize("word", ["-leadership", "-health", "-h"])
def test_a_word_to_leave_out_is_never_taken_for_an_option(word: str) -> None:
    done = CliRunner().invoke(cli, ["search", "competition", word])
    assert "Usage:" not in done.output
    assert "friendly-competition" in done.output
