"""BibTeX, CSL-JSON and citations take a time in proportion to their length, however they are made."""

import json
from collections.abc import Callable

import pytest

from qicbrowser.services.citations.citations import formatted
from qicbrowser.services.citations.formats import csl_json
from qicbrowser.services.citations.formats.bibtex import reading as bibtex
from qicbrowser.services.citations.formats.bibtex.latex import as_latex, as_text, as_verbatim, verbatim
from qicbrowser.services.citations.styles import Style
from tests.growth import grows_in_proportion


def entry(fields: str) -> str:
    return f"@misc{{46, {fields}}}"


LATEX = [
    *(r"\sqrt[\sqrt[", r"\sqrt{", r"\sqrt[a", r"\item[", r"\begin{a}", r"\frac{", r"\frac{}{", r"\'", r"\'{", r"\'\i"),
    *(
        r"\foo{",
        r"\foo",
        r"\foo[",
        r"\href{",
        r"\textcolor{",
        r"\text{$",
        r"\(",
        r"\[",
        "{",
        "}",
        "{}",
        "$",
        "$1",
        "$a$",
    ),
    *("$a$", "$x_{", "$^", "~", "--", "``", "'", "%", "\\", "\\\\", "\\ ", " ", "\n", "[", "^{", r"\textsuperscript{"),
    *(r"\c ", r"\ensuremath{_", r"{\it ", r"\noopsort{", "é"),
]


@pytest.mark.parametrize("piece", LATEX)
def test_latex_is_read_in_proportion(piece: str):
    assert grows_in_proportion(lambda size: as_text("a$x$" + piece * size), 1_500)


@pytest.mark.parametrize(
    "piece", [r"\url{", r"{\_", r"\text{", r"{\textless", "{", "}", "$<", r"\textasciitilde{", " "]
)
def test_addresses_are_read_and_written_in_proportion(piece: str):
    assert grows_in_proportion(lambda size: verbatim(piece * size), 2_000)
    assert grows_in_proportion(lambda size: (as_verbatim(piece * size), as_latex(piece * size)), 2_000)


FILES: dict[str, Callable[[int], str]] = {
    "commas within a name in parts": lambda n: entry(f"author={{family=A{',' * n}}}"),
    "names in parts": lambda n: entry(f"author={{{'family=A, given=B and ' * n}}}"),
    "commas of a name": lambda n: entry(f"author={{A{', b' * n}}}"),
    "particles": lambda n: entry(f"author={{{'van ' * n}}}"),
    "words and": lambda n: entry(f"author={{{'and ' * n}}}"),
    "braces of a name": lambda n: entry(f"author={{{'{' * n}{'}' * n}}}"),
    "people": lambda n: entry(f"author={{{'Doe, Ann and ' * n}}}"),
    "blanks": lambda n: entry(f"author={{A{' ' * n}B}}"),
    "dashes between pages": lambda n: entry(f"pages={{{'1 - ' * n}}}"),
    "dates": lambda n: entry(f"date={{{'2019/' * n}}}, year={{{'2019 ' * n}}}, month={{{'may ' * n}}}"),
    "notes": lambda n: entry("note={" + "PMID:\n" * n + "}"),
    "addresses": lambda n: entry(f"howpublished={{{'http://' * n}}}"),
    "commas in a key": lambda n: f"@misc{{a{',b' * n}, title={{A}}}}",
    "equal signs": lambda n: f"@misc{{a{' ' * n}={'=' * n}",
    "empty fields": lambda n: entry("," * n),
    "remarks": lambda n: entry("%\n" * n),
    "pieces": lambda n: entry("title={a}" + "#{a}" * n),
    "strings": lambda n: "@string{a={b}}" * n,
    "comments": lambda n: "@comment{a}" * n,
    "comments within comments": lambda n: "@comment{" * n,
    "at signs": lambda n: "@a " * n,
    "letters": lambda n: "@" + "a" * n,
    "blanks after an at sign": lambda n: ("@" + " " * 100) * (n // 100),
    "lines of remarks": lambda n: " %\n" * n,
    "lines": lambda n: "\n" * n + "@misc{a}",
    "entries": lambda n: "@misc{a, title={A}}\n" * (n // 20),
    "braces": lambda n: entry(f"title={{{'{' * n}{'}' * n}}}"),
    "quotation marks": lambda n: entry('title="a"' * n),
    "chapters of one book": lambda n: "@book{b, title={B}}" + "@inbook{c, crossref={b}}" * (n // 20),
}


@pytest.mark.parametrize("name", FILES)
def test_bibtex_is_read_in_proportion(name: str):
    assert grows_in_proportion(lambda size: bibtex.read(FILES[name](size)), 2_000)


ITEMS: dict[str, Callable[[int], object]] = {
    "markup without an end": lambda n: {"title": "<i>" * n},
    "markup within markup": lambda n: {"title": "<i>" * n + "</i>" * n},
    "cut markup": lambda n: {"title": "<i " * n},
    "entities": lambda n: {"title": "&amp;" * n},
    "line ends of a note": lambda n: {"note": "\n" * n},
    "names of identifiers": lambda n: {"note": "DOI:\n" * n},
    "dates": lambda n: {"issued": [{"date-parts": [[2019]]}] * n},
    "a date in words": lambda n: {"issued": {"raw": "2019 " * n}},
    "people": lambda n: {"author": [{"name": "A"}] * n},
    "lists of titles": lambda n: {"title": ["A"] * n},
}


@pytest.mark.parametrize("name", ITEMS)
def test_csl_json_is_read_in_proportion(name: str):
    assert grows_in_proportion(lambda size: csl_json.read(json.dumps([ITEMS[name](size)])), 2_500)


DOE = {"family": "Doe", "given": "Ann"}
CITATIONS: dict[str, Callable[[int], dict[str, object]]] = {
    "ranges of pages": lambda n: {"page": "1-2," * n},
    "pages": lambda n: {"page": "1&" * n},
    "ranges of an edition": lambda n: {"edition": "1-2," * n},
    "ranges of an issue": lambda n: {"issue": "1-2," * n},
    "ranges of a number": lambda n: {"number": "1-2," * n, "type": "report"},
    "words of a title": lambda n: {"title": "a. " * n},
    "markup of a title": lambda n: {"title": '<span class="nocase">' * n},
    "people": lambda n: {"author": [DOE] * n},
    "given names": lambda n: {"author": [{**DOE, "given": "A-B " * n}]},
    "hyphens": lambda n: {"author": [{**DOE, "given": "-" * n}]},
}


@pytest.mark.parametrize("style", Style)
@pytest.mark.parametrize("name", CITATIONS)
def test_a_citation_is_formatted_in_proportion(name: str, style: Style):
    def format_it(size: int) -> None:
        format_it.count += 1  # another one each time: what was formatted is kept
        formatted({"title": f"Made {format_it.count}", **CITATIONS[name](size)}, style)

    format_it.count = 0
    assert grows_in_proportion(format_it, 400)


def test_a_long_range_of_pages_is_printed_as_it_is():
    pages = ",".join(f"{n}-{n + 9}" for n in range(100))
    assert formatted({"type": "article-journal", "title": "T", "page": pages}) == f"T. :{pages}."
