"""The command that shares reviews as a web page."""

from pathlib import Path

from tests.cli.test_commands import run
from tests.services.sharing.pages import data_of


def test_a_review_is_shared(tmp_path: Path) -> None:
    done = run("share", "zamboni2020", "-o", str(tmp_path / "page.html"))
    size = -(-(tmp_path / "page.html").stat().st_size // 1000)
    assert done.stderr == f"4 themes written to {tmp_path / 'page.html'} ({size} kB).\n"
    assert len(data_of(tmp_path / "page.html")["themes"]) == 4


def test_notes_are_shared_where_they_are_wanted(tmp_path: Path) -> None:
    run("notes", "add", "friendly-competition", "my own words")
    for options, notes in ((), []), (("--notes",), ["my own words"]):
        run("share", "--all", *options, "-o", str(tmp_path / "page.html"))
        assert [note["words"] for note in data_of(tmp_path / "page.html")["notes"]] == notes


def test_what_cannot_be_shared_is_refused(tmp_path: Path) -> None:
    page = str(tmp_path / "page.html")
    assert "There is no review nobody." in run("share", "nobody", "-o", page, code=2).stderr
    assert "Name one or several reviews" in run("share", "-o", page, code=2).stderr
    assert "Name one or several reviews" in run("share", "zamboni2020", "--all", "-o", page, code=2).stderr
    assert ".pdf" in run("share", "--all", "-o", str(tmp_path / "page.pdf"), code=2).stderr
    assert list(tmp_path.glob("page*")) == []
