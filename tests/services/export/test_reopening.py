"""An earlier export of any format is reopened with its themes and options; other files are refused."""

import json
import os
import random
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qicbrowser.domain.errors import ReaderError
from qicbrowser.services.export.choice import Choice, What, chosen, everything
from qicbrowser.services.export.options import Notes, Options
from qicbrowser.services.export.reopening import reopen
from qicbrowser.services.files.csv_dialects import Preset
from qicbrowser.store.evidence.export_rows import Shape
from qicbrowser.store.library import Library
from tests.exports import FORMATS, ending, write_export
from tests.growth import grows_in_proportion
from tests.messages import reader_error

KEYS = ("zamboni2020/5/platform-for-capacity-building", "zamboni2020/5/friendly-competition")
QUERY = "barrier:“competition” </pre> ``` & \\ é\n```"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
COLUMNS = ("theme", "review_doi", "barriers")


def write(library: Library, folder: Path, choice: Choice, options: Options) -> Path:
    return write_export(library, choice, options, folder / f"out.{ending(options)}").path


@pytest.mark.parametrize("form", FORMATS)
def test_ticks_query_and_options_come_back(library: Library, tmp_path: Path, form: str) -> None:
    for choice, options in (
        (chosen(library, KEYS), Options(Shape.PASSAGE, Notes.COLUMNS, form, Preset.TSV)),
        (chosen(library, KEYS, What.FOUND, QUERY), Options(format=form, columns=COLUMNS)),
        (everything(library), Options(Shape.APPRAISAL, Notes.ONLY, form, Preset.EXCEL, ("words",), every_shape=True)),
    ):
        again = reopen(library, write(library, tmp_path, choice, options))
        assert again.options == options
        assert (again.choice.what, list(again.choice.places)) == (choice.what, list(choice.places))
        assert again.choice.query == choice.query
        assert (again.missing, again.same_evidence, again.same_file) == (0, True, True)


def test_a_file_changed_after_export_is_noticed(library: Library, tmp_path: Path) -> None:
    path = write(library, tmp_path, chosen(library, KEYS), Options())
    path.write_bytes(path.read_bytes().replace(b"\r\n", b"\n"))
    sidecar = Path(f"{path}-metadata.json")
    assert not reopen(library, path).same_file
    assert not reopen(library, sidecar).same_file
    path.unlink()
    assert reopen(library, sidecar).same_file


def test_a_sidecar_is_reopened_like_its_file(library: Library, tmp_path: Path) -> None:
    path = write(library, tmp_path, chosen(library, KEYS), Options())
    assert reopen(library, Path(f"{path}-metadata.json")) == reopen(library, path)


def test_many_ticks_come_back_from_a_workbook(large_library: Library, tmp_path: Path) -> None:
    keys = large_library.evidence.keys_at(range(1, 2001))  # more text than a cell holds
    path = write(large_library, tmp_path, chosen(large_library, keys), Options(format="xlsx"))
    assert list(reopen(large_library, path).choice.places) == list(range(1, 2001))


def test_a_workbook_that_another_program_saved(library: Library, tmp_path: Path) -> None:
    path = write(library, tmp_path, chosen(library, KEYS), Options(format="xlsx", columns=COLUMNS))
    if not shutil.which("soffice"):
        pytest.skip("no LibreOffice")
    (tmp_path / "again").mkdir()
    home = f"-env:UserInstallation={(tmp_path / 'office').as_uri()}"
    command = ["soffice", home, "--headless", "--convert-to", "xlsx", "--outdir", str(tmp_path / "again"), str(path)]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    assert reopen(library, tmp_path / "again" / path.name) == reopen(library, path)


def test_themes_of_another_edition_that_still_exist(library: Library, tmp_path: Path) -> None:
    path = Path(f"{write(library, tmp_path, chosen(library, KEYS), Options())}-metadata.json")
    changed = json.loads(path.read_text(encoding="utf-8"))
    changed["notes"][0]["chosen"]["themes"] = [KEYS[1], "zamboni2020/5/no-longer", "zamboni2020/5/nor-this"]
    changed["notes"][0]["evidence"]["sources_sha256"] = "0" * 64
    path.write_text(json.dumps(changed), encoding="utf-8")
    again = reopen(library, path)
    assert (list(again.choice.places), again.missing, again.same_evidence) == ([4], 2, False)
    changed["notes"][0]["chosen"]["themes"] = ["zamboni2020/5/no-longer"]
    path.write_text(json.dumps(changed), encoding="utf-8")
    with reader_error("None of the themes of this export are in this evidence"):
        reopen(library, path)


def refused(library: Library, path: Path, why: str = "does not say how it was exported") -> None:
    with reader_error(why) as error:
        reopen(library, path)
    assert error.value.hint


def test_a_file_that_is_not_an_export_is_refused(library: Library, tmp_path: Path) -> None:
    refused(library, tmp_path / "nowhere.csv", "cannot be read: No such file")
    refused(library, tmp_path, "is a folder or a device")
    path = tmp_path / "other"
    (tmp_path / "other.pdf").write_bytes(b"%PDF-1.4\n")
    refused(library, tmp_path / "other.pdf", "is a PDF file, which does not say how it was exported")
    (tmp_path / "other.csv").write_text("a,b\n1,2\n")
    refused(library, tmp_path / "other.csv", r"other\.csv-metadata\.json cannot be read: No such file")
    for content in (
        "",
        "a,b\n1,2\n",
        '{"about": {}}',
        '{"about": [',
        "PK",
        "```json\n[]\n```",
        '{"about": ' + "[" * 99999,
    ):
        path.write_text(content)
        refused(library, path, "cannot be read: No such file" if content in ("", "a,b\n1,2\n") else "does not say")


@pytest.mark.parametrize(
    "about",
    [
        '<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>',
        "<worksheet>",
        '<?xml version="1.0" encoding="of-nowhere"?><worksheet/>',
        '<?xml version="1.0" encoding="utf-7"?><worksheet/>',
        '<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>'.encode("utf-16"),
        f'<worksheet xmlns="{MAIN}"><row><c t="s"><v>9</v></c><c/></row></worksheet>',
        f"<worksheet>{'<c/>' * 2_000_000}</worksheet>",
        "<worksheet " + " ".join(f'a{n:x}=""' for n in range(2_000_000)) + "/>",
    ],
)
def test_a_hostile_workbook_is_refused(library: Library, tmp_path: Path, about: str | bytes) -> None:
    path = write(library, tmp_path, everything(library), Options(format="xlsx"))
    changed = tmp_path / "changed.xlsx"
    with zipfile.ZipFile(path) as before, zipfile.ZipFile(changed, "w") as after:
        for name in before.namelist():
            after.writestr(name, about if name == "xl/worksheets/sheet2.xml" else before.read(name))
    refused(library, changed)


@pytest.mark.parametrize("packed", [zipfile.ZIP_LZMA, zipfile.ZIP_BZIP2, zipfile.ZIP_DEFLATED])
def test_a_damaged_workbook_is_read_or_refused(library: Library, tmp_path: Path, packed: int) -> None:
    path = write(library, tmp_path, everything(library), Options(format="xlsx"))
    other = tmp_path / "other.xlsx"
    with zipfile.ZipFile(path) as before, zipfile.ZipFile(other, "w", packed) as after:
        for name in before.namelist():
            after.writestr(name, before.read(name))
    whole, chance = other.read_bytes(), random.Random(1)
    for _ in range(300):
        content = bytearray(whole)
        for _ in range(chance.choice((1, 3, 20))):
            content[chance.randrange(len(content))] = chance.randrange(256)
        other.write_bytes(content)
        try:
            reopen(library, other)
        except ReaderError:
            continue


@settings(max_examples=150)
@given(data=st.data())
def test_a_file_with_any_values_is_read_or_refused(library: Library, tmp_path: Path, data) -> None:
    """Values of any kind in the place of any that is read."""
    path = tmp_path / "themes.json"
    if not path.exists():
        write_export(library, chosen(library, KEYS), Options(format="json"), path)
    content = json.loads(path.read_text(encoding="utf-8"))
    group = data.draw(st.sampled_from(["chosen", "options", "evidence"]))
    name = data.draw(st.sampled_from(sorted(content["about"][group])))
    anything = st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(), lambda of: st.lists(of) | st.dictionaries(st.text(), of)
    )
    content["about"][group][name] = data.draw(anything)
    changed = tmp_path / "changed.json"
    changed.write_text('{"about": ' + json.dumps(content["about"]) + "}", encoding="utf-8")
    try:
        again = reopen(library, changed)
    except ReaderError:
        return
    assert set(again.choice.places) <= {1, 2, 3, 4}


def test_a_pipe_is_not_read(library: Library, tmp_path: Path) -> None:
    if not hasattr(os, "mkfifo"):
        pytest.skip("no pipes that have names")
    os.mkfifo(tmp_path / "pipe")
    refused(library, tmp_path / "pipe", "is a folder or a device")
    (tmp_path / "themes.csv").write_text("a\n1\n")
    os.mkfifo(tmp_path / "themes.csv-metadata.json")
    refused(library, tmp_path / "themes.csv", r"metadata\.json is a folder or a device")


@pytest.mark.parametrize("form", ["json", "markdown", "html", "csv"])
def test_many_small_values_are_refused(library: Library, tmp_path: Path, form: str) -> None:
    path = write(library, tmp_path, chosen(library, KEYS), Options(format=form))
    sidecar = Path(f"{path}-metadata.json") if form == "csv" else path
    many = "[{}" + ",{}" * 3_000_000 + "]"
    mark = "&quot;" if form == "html" else '"'
    before = f"{mark}themes{mark}: ["
    content = sidecar.read_text(encoding="utf-8")
    assert before in content
    sidecar.write_text(content.replace(before, f"{mark}more{mark}: {many}, {before}", 1), encoding="utf-8")
    refused(library, path)


@pytest.mark.parametrize("text", ["caf\ud800", "\udcff", "a\0b"])
def test_keys_that_are_not_text_are_missing_themes(library: Library, tmp_path: Path, text: str) -> None:
    path = write(library, tmp_path, chosen(library, KEYS, What.FOUND, QUERY), Options(format="json"))
    content = json.loads(path.read_text(encoding="utf-8"))
    content["about"]["chosen"] |= {"themes": [text, KEYS[0]], "query": text, "within": text}
    content["about"]["options"]["columns"] = [text]
    path.write_text('{"about": ' + json.dumps(content["about"]) + "}", encoding="utf-8")
    again = reopen(library, path)
    assert (len(again.choice.places), again.missing) == (1, 1)
    with pytest.raises(ReaderError):
        write(library, tmp_path, again.choice, again.options)
    assert write(library, tmp_path, again.choice, Options(format="html")).exists()


@pytest.mark.parametrize("piece", ["```json\n", "```json\n```\n", "```\n", '<pre id="qicbrowser-export">'])
def test_reading_takes_time_in_proportion_to_the_file(library: Library, tmp_path: Path, piece: str) -> None:
    path = tmp_path / "themes.md"

    def read(size: int) -> None:
        path.write_text(piece * size)
        reopen(library, path)

    assert grows_in_proportion(read, 3_000)
