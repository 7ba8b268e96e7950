"""Matching citations with references: on hard grounds only, and each ground in words."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from benchmarks import synthetic

from qicbrowser.domain.csl import item_of
from qicbrowser.domain.messages import Message
from qicbrowser.domain.tables.drafts import ReviewDraft
from qicbrowser.services.changes import Change, store
from qicbrowser.services.citations.citations import LARGEST, attached
from qicbrowser.services.citations.matching import Proposal, attaching, propose
from qicbrowser.services.citations.reading import read_file, read_text
from qicbrowser.services.citations.records import Label, Record, line_place
from qicbrowser.store.evidence.builder import write_evidence
from qicbrowser.store.library import Library
from qicbrowser.wording.english import words
from tests.domain.test_csl import ARTICLE
from tests.messages import reader_error

DATA = Path(__file__).parents[2] / "data" / "references"
WORDS = synthetic.Vocabulary(*(part[:100] for part in synthetic.made_vocabulary(1)))
ID = Message("label-id")
STUDY, OTHER = "zamboni2020/ref/69", "zamboni2020/ref/46"


def record(text: str = "", **parts: object) -> Record:
    labels = (Label(ID, text),) if text else ()
    return Record({"type": "book", "title": f"Of {text}", **parts}, line_place(1), labels)


def proposed(library: Library, records: Sequence[Record]) -> tuple[Proposal, ...]:
    return propose(library.evidence, library.citations.all(), records)


LABELS = """46 [46] 46. (46) ref46 Ref.46 ref-46 ref_46 reference46 #46 no.46 zamboni2020-46 zamboni2020/ref/46
zamboni2020_46 Zamboni2020:46"""


@pytest.mark.parametrize("label", [*LABELS.split(), " 46 ", "Ref. 46", "no. 46"])
def test_a_label_that_is_a_number_is_a_ground(library: Library, label: str):
    (proposal,) = proposed(library, [record(label)])
    assert proposal.reference_key == OTHER
    assert words(proposal.ground) == f"Matched by ID “{label.strip()}”."


@pytest.mark.parametrize(
    "label",
    ["berg2046", "46a", "a46", "Berg 46", "1.46", "46-47", "4,6", "other2020-46", "9999", "0", "-46", "４６", "46/3"],
)
def test_a_label_that_only_contains_a_number_is_not_a_ground(library: Library, label: str):
    (proposal,) = proposed(library, [record(label)])
    assert proposal.reference_key is None
    assert words(proposal.ground) == f"This is not the number of a reference: ID “{label}”."


def test_the_order_in_the_file_is_not_a_ground(library: Library):
    records = [record(), record("berg2019"), *read_file(DATA / "zotero.ris").records]
    assert {proposal.reference_key for proposal in proposed(library, records)} == {None}
    assert proposed(library, [record()])[0].ground == Message("no-number-in-file")


@pytest.mark.parametrize(
    ("name", "keys"),
    [
        ("numbered.ris", [OTHER, STUDY]),
        ("jabref.bib", [None, OTHER, None, STUDY]),
        ("zotero.json", [None, OTHER]),
        ("list.txt", [OTHER, "zamboni2020/ref/51", "zamboni2020/ref/63", STUDY]),
    ],
)
def test_numbers_in_files_are_grounds(library: Library, name: str, keys: list[str | None]):
    assert [proposal.reference_key for proposal in proposed(library, read_file(DATA / name).records)] == keys


def test_two_citations_with_one_number_are_both_unmatched(library: Library):
    proposals = proposed(library, [record("46", title="A"), record("[46]", title="B"), record("69")])
    assert [proposal.reference_key for proposal in proposals] == [None, None, STUDY]
    assert words(proposals[0].ground) == "2 citations in the file match this reference by ID “46”."


def test_a_repeated_record_is_matched_once(library: Library):
    first, again = proposed(library, [record("46"), record("46")])
    assert (first.reference_key, again.reference_key) == (OTHER, None)
    assert words(again.ground) == "It repeats an earlier citation (Line 1)."


def test_an_identifier_of_a_citation_attached_before_is_a_ground(library: Library):
    store(library, [attached(library, STUDY, {**ARTICLE, "DOI": "10.1000/ABC1"}, "by hand")])
    by_doi, by_number, neither = proposed(
        library, [record(DOI="https://doi.org/10.1000/abc1"), record("46"), record(DOI="10.1000/abcd")]
    )
    assert by_doi.reference_key == STUDY
    assert words(by_doi.ground) == "Matched by the DOI of the citation attached to the reference."
    assert (by_number.reference_key, neither.reference_key) == (OTHER, None)
    (torn,) = proposed(library, [record("46", DOI="10.1000/abc1")])
    assert torn.reference_key is None
    assert words(torn.ground) == (
        "It matches several references: by ID “46” and the DOI of the citation attached to the reference."
    )


@pytest.mark.parametrize(
    ("title", "reference_key"),
    [
        ("A MADE‑UP TITLE, of another edition", STUDY),
        ("", STUDY),
        ("Of", STUDY),
        ("Another chapter of the same book", None),
    ],
)
def test_an_identifier_that_several_may_share_is_not_a_ground_for_another_title(
    library: Library, title: str, reference_key: str | None
):
    store(library, [attached(library, STUDY, {**ARTICLE, "DOI": "10.1000/182"}, "by hand")])
    item = {"type": "chapter", "title": title, "author": [{"family": "Doe"}], "DOI": "10.1000/182"}
    (proposal,) = proposed(library, [Record(item, line_place(1))])
    assert proposal.reference_key == reference_key
    if reference_key is None:
        assert (
            words(proposal.ground) == f"Its DOI is that of the citation attached to {STUDY}, but their titles differ."
        )


def test_an_empty_or_too_long_citation_is_not_matched(library: Library):
    (nothing,) = proposed(library, [Record({"type": "book"}, line_place(1), (Label(ID, "46"),))])
    assert (nothing.reference_key, words(nothing.ground)) == (None, "It has neither a title nor an author.")
    long, fitting = proposed(library, [record("46", abstract="x" * LARGEST), record("69")])
    assert (long.reference_key, words(long.ground)) == (None, "It is longer than 20,000 characters.")
    assert fitting.reference_key == STUDY


def test_many_are_attached_and_detached_in_one_step(library: Library):
    store(library, [attached(library, STUDY, {"title": "Before"}, "by hand")])
    pairs = [(record("46"), OTHER), (record("69"), STUDY)]
    changes = attaching(library.citations.all(), pairs, "some.ris")
    store(library, changes)
    assert item_of(library.citations.get(STUDY))["title"] == "Of 69"
    assert library.citations.get(OTHER).source == "some.ris"
    assert attaching(library.citations.all(), pairs, "some.ris") == []
    store(library, [change.reverse for change in changes])
    assert item_of(library.citations.get(STUDY))["title"] == "Before"
    assert library.citations.get(OTHER) is None


def test_an_error_names_the_place_of_the_citation(library: Library):
    with reader_error("Line 1: This citation is longer"):
        attaching(library.citations.all(), [(record("46", abstract="x" * LARGEST), OTHER)], "some.ris")
    with reader_error(r"Two citations .* the same reference.*Leave one of them unmatched \(Line 1\)"):
        attaching(library.citations.all(), [(record("46"), OTHER), (record("69"), OTHER)], "some.ris")


def test_a_number_of_two_reviews_is_a_ground_only_with_the_review(tmp_path: Path):
    tables = (synthetic.table("1", "One", synthetic.MadeUpThemes(WORDS, 20, 3, "One")),)
    reviews = [ReviewDraft(synthetic.REVIEW._replace(key=key), tables) for key in ("one2001", "two2002")]
    write_evidence(tmp_path / "two.sqlite", reviews, "two", "0" * 64)
    with Library(tmp_path / "two.sqlite", tmp_path / "user.sqlite") as library:
        number = library.evidence.reference_lines(1, 1)[0].number
        either, named = proposed(library, [record(str(number)), record(f"two2002-{number}")])
        assert either.reference_key is None
        assert named.reference_key == f"two2002/ref/{number}"


def test_20_000_records_are_matched(large_library: Library):
    lines = large_library.evidence.reference_lines()
    text = "".join(f"{line.number}. Somebody. Something {line.number}.\n" for line in lines)
    proposals = proposed(large_library, read_text(text).records)
    assert [proposal.reference_key for proposal in proposals] == [line.key for line in lines]
    changes: list[Change] = attaching(
        large_library.citations.all(), [(p.record, p.reference_key) for p in proposals], "list"
    )
    assert len(changes) == len(lines)
