"""Nothing that a file names is fetched, run or calculated, and nothing in it takes time or memory without bounds."""

import io
import threading
import zipfile
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest
from openpyxl import Workbook, load_workbook

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.tables.grid import TableFile
from qicbrowser.services.importing.files import xlsx
from qicbrowser.services.importing.files.reading import read_clipboard, read_table_file
from tests.services.importing.files.hostile import saved, with_entries

WORD = (Path(__file__).parents[3] / "data" / "tables" / "10-cerqual-soqf.docx").read_bytes()
RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


class Server:
    """A web server of this machine that remembers what it is asked for."""

    def __init__(self) -> None:
        self.requests: list[str] = []
        requests = self.requests

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                requests.append(self.path)
                self.send_response(404)
                self.end_headers()

            def do_HEAD(self) -> None:
                self.do_GET()

            def log_message(self, *_: object) -> None:
                pass

        self._server = HTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self._server.server_port}"
        self._thread = threading.Thread(target=self._server.serve_forever)
        self._thread.start()

    def close(self) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


@pytest.fixture
def server() -> Iterator[Server]:
    server = Server()
    with pytest.raises(HTTPError):
        urlopen(f"{server.address}/is-it-there")
    assert server.requests == ["/is-it-there"]
    server.requests.clear()
    yield server
    server.close()


def page(address: str) -> bytes:
    return (
        f"<html><head><base href='{address}/'><link rel=stylesheet href='{address}/style.css'>"
        f"<script src='{address}/script.js'></script><meta http-equiv=refresh content='0;url={address}/next'>"
        f"<style>@import '{address}/import.css'; td {{ background: url({address}/background.png) }}</style></head>"
        f"<body background='{address}/body.png'><iframe src='{address}/frame'></iframe><object data='{address}/o'>"
        f"</object><table><tr><td>Trust<img src='{address}/image.png' onerror='alert(1)'><td>time<tr><td>a<td>b"
        f"</table></body></html>"
    ).encode()


def article(address: str) -> bytes:
    return (
        f'<?xml-stylesheet href="{address}/style.xsl"?><!DOCTYPE article PUBLIC "-//made//up" "{address}/jats.dtd" ['
        f'<!ENTITY % parameters SYSTEM "{address}/parameters.ent">%parameters;<!ENTITY x SYSTEM "{address}/x.txt">]>'
        f'<article xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:xi="http://www.w3.org/2001/XInclude"><body>'
        f'<table-wrap><table><tr><td>Trust&x;<inline-graphic xlink:href="{address}/image.png"/></td><td>time</td></tr>'
        f'<tr><td>a<xi:include href="{address}/include.xml"/></td><td>b</td></tr></table></table-wrap></body></article>'
    ).encode()


def document(address: str) -> bytes:
    """A Word document with a picture, a template and a field that are elsewhere."""
    names = zipfile.ZipFile(io.BytesIO(WORD))
    text = names.read("word/document.xml")
    start = text.index(b"<w:body>") + 8
    picture = (
        b'<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">'
        b'<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData>'
        b'<pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill>'
        b'<a:blip xmlns:r="'
        + RELATIONSHIPS.encode()
        + b'" r:link="rIdPicture"/></pic:blipFill></pic:pic></a:graphicData>'
        b"</a:graphic></wp:inline></w:drawing></w:r><w:r><w:instrText>INCLUDEPICTURE "
        b"&quot;" + address.encode() + b"/field.png&quot;</w:instrText></w:r></w:p>"
    )
    relations = names.read("word/_rels/document.xml.rels").replace(
        b"</Relationships>",
        f'<Relationship Id="rIdPicture" Type="{RELATIONSHIPS}/image" Target="{address}/picture.png"'
        f' TargetMode="External"/>'
        f'<Relationship Id="rIdTemplate" Type="{RELATIONSHIPS}/attachedTemplate" Target="{address}/template.dotm"'
        f' TargetMode="External"/></Relationships>'.encode(),
    )
    changed = {"word/document.xml": text[:start] + picture + text[start:], "word/_rels/document.xml.rels": relations}
    return with_entries(WORD, **changed)


def workbook(address: str) -> bytes:
    book = Workbook()
    book.active.append(["Theme", "Barrier"])
    book.active.append(["Trust", f'=WEBSERVICE("{address}/service")'])
    book.active.append(["Time", f'=HYPERLINK("{address}/link","shown")'])
    book.active["A2"].hyperlink = f"{address}/cell"
    return saved(book)


@pytest.mark.parametrize("make", [page, article, document, workbook])
def test_nothing_that_a_file_names_is_fetched(make, server: Server, tmp_path: Path):
    path = tmp_path / "made.up"
    path.write_bytes(make(server.address))
    assert any(not grid.is_layout for grid in read_table_file(path).tables)
    assert server.requests == []


def test_nothing_that_is_pasted_is_fetched(server: Server):
    assert read_clipboard(page(server.address).decode(), "").tables
    assert server.requests == []


def read(folder: Path, content: bytes) -> TableFile:
    path = folder / "made.up"
    path.write_bytes(content)
    return read_table_file(path)


def test_a_formula_is_not_run_and_its_place_is_reported(tmp_path: Path):
    book = Workbook()
    book.active.append(["Theme", "Barrier"])
    book.active.append(["Trust", "=cmd|'/c made-up'!A1"])
    book.active.append(["Time", "none"])
    (grid,) = read(tmp_path, saved(book)).tables
    assert [cell.text for cell in grid.cells] == ["Theme", "Barrier", "Trust", "", "Time", "none"]
    assert [(remark.message.id, remark.row, remark.column) for remark in grid.remarks] == [
        ("formulas-without-values", 1, 1)
    ]


def test_macros_of_a_document_are_neither_run_nor_kept_from_being_read(tmp_path: Path):
    file = read(tmp_path, with_entries(WORD, word__vbaProject_dot_bin=b"made up"))
    assert "macros-ignored" in [remark.message.id for remark in file.remarks]
    assert file.tables[0].label == "S3"


def test_a_long_text_that_many_cells_share_is_refused(tmp_path: Path, monkeypatch):
    monkeypatch.setattr(xlsx, "LARGEST_TEXT", 1_000_000)
    book = Workbook()
    for _ in range(100):
        book.active.append(["made up " * 2_000, "b"])
    content = saved(book)
    assert len(load_workbook(io.BytesIO(content)).active["A100"].value) == 16_000
    assert len(content) < 20_000
    with pytest.raises(ReaderError) as raised:
        read(tmp_path, content)
    assert raised.value.message.id == "table-too-large"


MARKUP = "<script>alert(1)</script>&lt;b onclick=x&gt;<b>bold</b>"


def test_markup_in_a_cell_is_text(tmp_path: Path):
    (grid,) = read(tmp_path, f"<table><tr><td>{MARKUP}<td>b<tr><td>c<td>d</table>".encode()).tables
    assert grid.cells[0].text == "<b onclick=x>bold"
    (grid,) = read(tmp_path, f"Theme;Barrier\n{MARKUP};b\n".replace("&lt;", "<").encode()).tables
    assert grid.cells[2].text.startswith("<script>alert(1)</script>")
