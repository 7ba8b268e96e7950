"""Reading citations takes time in proportion to the text, is bounded, and can be cancelled."""

import re
from collections.abc import Callable

import pytest

from qicbrowser.domain.progress import CancelledError
from qicbrowser.services.citations.dates import date
from qicbrowser.services.citations.fields import add_notes
from qicbrowser.services.citations.identifiers import identifiers
from qicbrowser.services.citations.matching import propose
from qicbrowser.services.citations.reading import read_text
from qicbrowser.store.library import Library
from qicbrowser.wording.english import words
from tests.growth import grows_in_proportion
from tests.messages import reader_error


def ris(fields: str) -> str:
    return f"TY  - JOUR\n{fields}\nER  - \n"


TEXTS: dict[str, Callable[[int], str]] = {
    "slashes before a number": lambda n: f"1. {'/' * n},\n2. x",
    "addresses before a number": lambda n: f"1. {'www.' * n},\n2. x",
    "a line of blanks": lambda n: f"1. a\n{' ' * n}\n2. b",
    "blanks after a number": lambda n: f"1. {' ' * n}\n2. b",
    "blanks before a number": lambda n: f"Heading\n{' ' * n}1. a\n2. b",
    "lines of one reference": lambda n: "1. a\n" + "b\n" * n,
    "hyphens at line ends": lambda n: "1. a\n" + "b-\n" * n,
    "numbers without words": lambda n: "1.\n" * n + "x",
    "numbers in brackets": lambda n: "46. a\n" + "(1)b\n" * n,
    "numbers without a sign": lambda n: "".join(f"{at % 1000} A\n" for at in range(n)),
    "years": lambda n: "2019. a\n" * n,
    "empty lines": lambda n: "\n" * n + "a",
    "empty lines between": lambda n: "a\n\n" * n,
    "full stops after a DOI": lambda n: f"1. doi:10.1000/{'.' * n}",
    "names of DOIs": lambda n: "1. " + "doi:" * n,
    "beginnings of DOIs": lambda n: "1. " + "10.1000." * n,
    "addresses of DOIs": lambda n: "1. " + "https://doi.org/" * n + "10.1000/1",
    "DOIs glued together": lambda n: "1. " + "doi:10.1000/" * n,
    "brackets after a DOI": lambda n: f"1. doi:10.1000/1{')' * n}",
    "many DOIs": lambda n: "1. " + "doi:10.1000/1 " * n,
    "names of PubMed numbers": lambda n: "1. " + "PMID: " * n,
    "tabs": lambda n: "1." + "\t" * n + "a",
    "remarks": lambda n: "#\n" * n + "a",
    "blanks before anything": lambda n: " \n" * n + "<1>" + " " * n,
    "at signs": lambda n: "1. a\n" + "@a" * n + "\n",
    "letters after an at sign": lambda n: "1. a\n@" + "a" * n + "\n",
    "lines of a RIS field": lambda n: ris("AB  - a\n" + f"{'b' * 50}\n" * n),
    "lines of a RIS note": lambda n: ris("N1  - a\n" + "b\n" * n),
    "names of identifiers in a RIS note": lambda n: ris("N1  - a\n" + "PMID:\n" * n),
    "RIS fields": lambda n: ris("KW  - a\n" * n),
    "RIS authors": lambda n: ris("AU  - Doe, A\n" * n),
    "RIS authors under two tags": lambda n: ris("AU  - Doe, A\nA1  - Roe, B\n" * n),
    "RIS authors in one field": lambda n: ris("AU  - " + "Doe, A; " * n),
    "RIS authors between commas": lambda n: ris("AU  - " + "Doe A, " * n),
    "one long RIS author": lambda n: ris("AU  - " + "éé " * n),
    "semicolons": lambda n: ris("AU  - " + ";" * n),
    "commas": lambda n: ris("AU  - a" + ", b" * n),
    "RIS labels": lambda n: ris("ID  - a\n" * n),
    "RIS addresses": lambda n: ris("UR  - https://doi.org/10.1000/1\n" * n),
    "RIS numbers": lambda n: ris("SN  - " + "1-" * n),
    "RIS tags before the type": lambda n: "TI  - a\n" * n + ris(""),
    "RIS lines between records": lambda n: "a\n" * n + ris("TI  - a"),
    "RIS records": lambda n: ris("TI  - a") * (n // 20),
    "RIS blanks": lambda n: ris("TI  - a\n" + " " * n + "TI"),
    "RIS hyphens": lambda n: ris("SP  - " + "1-" * n),
    "tags of HTML": lambda n: ris("TI  - " + "<i>" * n),
    "pairs of tags of HTML": lambda n: ris("TI  - " + "<i>a</i>" * n),
    "unfinished tags of HTML": lambda n: ris("TI  - " + "<i " * n),
    "entities": lambda n: ris("TI  - " + "&amp;" * n),
    "ampersands": lambda n: ris("TI  - " + "&a" * n),
    "lines of a PubMed field": lambda n: "PMID- 1\nAB  - a\n" + "      b\n" * n,
    "PubMed identifiers": lambda n: "PMID- 1\n" + "LID - a [pii]\n" * n,
    "PubMed names": lambda n: "PMID- 1\nFAU - Doe," + " Jr" * n + "\n",
    "PubMed names without a comma": lambda n: "PMID- 1\nAU  - Doe" + " Jr" * n + "\n",
    "PubMed records": lambda n: "PMID- 1\nTI  - a\n\n" * (n // 20),
}


@pytest.mark.parametrize("name", TEXTS)
def test_reading_grows_with_the_text_only(name: str):
    assert grows_in_proportion(lambda size: read_text(TEXTS[name](size)), 2_500)


def test_authors_that_can_be_read_in_several_ways_do_not_multiply():
    assert grows_in_proportion(lambda count: read_text(f"1. {'éé éé É, ' * count}x"), 3)


@pytest.mark.parametrize("note", ["\n", " ", "DOI:", "DOI: \n", "PMID:\n\n"])
def test_notes_are_read_in_proportion(note: str):
    assert grows_in_proportion(lambda size: add_notes({}, [note * size]), 5_000)


@pytest.mark.parametrize("text", [" ", "2019 ", "2019 May ", "May-", "1/", "2019/", "12 "])
def test_dates_are_read_in_proportion(text: str):
    assert grows_in_proportion(lambda size: date(f"2019{text * size}\n\nx"), 5_000)


@pytest.mark.parametrize("words", ["doi:10.1000/1\n", "10.1000/", "doi. ", "PMID: 1\n", "PMID:1 \n 2"])
def test_identifiers_are_found_in_proportion(words: str):
    assert grows_in_proportion(lambda size: identifiers(words * size), 2_000)


def test_matching_grows_with_the_records_and_labels_only(library: Library):
    def match(size: int) -> None:
        labels = "".join(f"ID  - made{n}\n" for n in range(size))
        records = "".join(ris(f"ID  - {n}\nTI  - {n}") for n in range(size // 8))
        for proposal in propose(
            library.evidence, library.citations.all(), read_text(ris(f"TI  - A\n{labels}") + records).records
        ):
            assert len(words(proposal.ground)) < 1_000

    assert grows_in_proportion(match, 400)


@pytest.mark.parametrize(
    ("text", "bound", "message"),
    [
        (
            "TY  - JOUR\nTI  - A\nER  - \n" * 4,
            {"reading.MOST_RECORDS": 3},
            "Line 10: There are more than 3 citations.",
        ),
        ("PMID- 1\nTI  - A\n\n" * 4, {"reading.MOST_RECORDS": 3}, "Line 10: There are more than 3 citations."),
        ("46. Doe A.\n" * 4, {"reading.MOST_RECORDS": 3}, "Line 4: There are more than 3 citations."),
        ("TY  - JOUR\nTI  - A\nER  - \n", {"reading.MOST_LINES": 2}, "There are more than 2 lines."),
        (
            "TY  - JOUR\nAB  - 1234\n567\nER  - \n",
            {"tagged_fields.LONGEST_FIELD": 6},
            "Line 3: This field is longer than 6 char",
        ),
        ("PMID- 1\nAB  - 1234567\n", {"tagged_fields.LONGEST_FIELD": 6}, "Line 2: This field is longer than 6 char"),
        (
            "46. Doe\n47. Doe\nA. One.\n",
            {"formats.reference_list.cutting.LONGEST_FIELD": 10},
            "Line 2: This reference is longer than 10 char",
        ),
    ],
)
def test_a_file_beyond_a_bound_is_refused(
    text: str, bound: dict[str, int], message: str, monkeypatch: pytest.MonkeyPatch
):
    for name, value in bound.items():
        monkeypatch.setattr(f"qicbrowser.services.citations.{name}", value)
    with reader_error(f"^{re.escape(message)}") as refused:
        read_text(text)
    assert refused.value.hint


@pytest.mark.parametrize("name", ["lines of a RIS field", "lines of a PubMed field", "empty lines between"])
def test_reading_reports_its_progress_and_can_be_cancelled(name: str):
    seen: list[tuple[int, int]] = []
    text = TEXTS[name](5_000)
    read_text(text, lambda done, total: seen.append((done, total)))
    assert seen == sorted(seen)
    assert len(seen) > 5
    assert seen[-1][0] == seen[-1][1]

    def cancel(done: int, total: int) -> None:
        if done > total // 2:
            raise CancelledError

    with pytest.raises(CancelledError):
        read_text(text, cancel)
