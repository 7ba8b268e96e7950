"""Notes written as Web Annotations and read again; what others write; what nobody should."""

import copy
import json
import re
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from qicbrowser import __version__
from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.progress import CancelledError
from qicbrowser.domain.records import Anchor, Colour, Note, Span
from qicbrowser.domain.tags import tags_of
from qicbrowser.services.files import bounded_json as jsonfile
from qicbrowser.services.files.bounded_json import LARGEST, MOST_FAULTS, FaultsError, Value, load
from qicbrowser.services.files.csv_dialects import Preset
from qicbrowser.services.notes.annotate import LONGEST, retagged, reworded
from qicbrowser.services.notes.exchange import annotation_reading, merging
from qicbrowser.services.notes.exchange.annotation_reading import id_of, read
from qicbrowser.services.notes.exchange.annotation_writing import as_name, collection, iri_of
from qicbrowser.services.notes.exchange.note_files import Format, Options, content
from qicbrowser.services.notes.exchange.note_reports import Grouping
from qicbrowser.store.library import Library
from qicbrowser.wording import english
from tests.messages import reader_error

DATA = Path(__file__).parents[3] / "data"
SCHEMA = json.loads((DATA / "web-annotation.schema.json").read_text(encoding="utf-8"))
EXAMPLE = DATA / "notes-example.jsonld"
NOW = datetime(2026, 7, 1, 12, tzinfo=UTC)
THEME = "zamboni2020/5/friendly-competition"
REFERENCE = "zamboni2020/ref/69"
ADDRESS = "https://doi.org/10.1186/s13012-020-0978-z#"
RECORDS = {THEME, REFERENCE}

_NOTE = Note("", THEME, THEME, None, "", Colour.YELLOW, "2026-01-31T08:15:00.000Z", "2026-02-28T17:45:30.250Z")
EXAMPLES = (
    _NOTE._replace(
        id="11111111-1111-4111-8111-111111111111",
        text_key=f"{THEME}/component/1",
        anchor=Anchor("Collaboration", "", " with other hospitals", Span(0, 13)),
        colour=Colour.BLUE,
    ),
    _NOTE._replace(
        id="22222222-2222-4222-8222-222222222222",
        words='# Ask the **ministry**\n\n<b>not bold</b> 🤝 \\ "quoted"',
        tags=("to discuss", "data, shared"),
    ),
    _NOTE._replace(id="https://hypothes.is/a/x1Y2", record_key=REFERENCE, text_key=REFERENCE, words="x", creator="Ada"),
    _NOTE._replace(id="note 4", record_key="gone2019/1/a%b", text_key="gone2019/1/a%b", words="of another edition"),
    _NOTE._replace(id=f"star {THEME}", starred=True),
)


def written(library: Library, *notes: Note, name: str = "") -> bytes:
    return collection(library, notes, name, NOW).encode()


def read_json(value: Any) -> tuple[Note, ...]:
    return read(json.dumps(value).encode(), RECORDS, NOW).notes


def an_annotation(**members: Any) -> dict[str, Any]:
    """One as another program may write it; None leaves a member out."""
    given = {
        "id": "https://example.org/1",
        "type": "Annotation",
        "created": "2026-01-31T08:15:00Z",
        "body": "words",
        "target": ADDRESS + THEME,
    } | members
    return {name: value for name, value in given.items() if value is not None}


# --- writing, and reading what was written


def test_a_file_is_what_the_recommendation_says(library: Library) -> None:
    for notes in ((), EXAMPLES):
        for name in ("", "Ada"):
            made = json.loads(written(library, *notes, name=name))
            jsonschema.validate(made, SCHEMA)
            assert made["total"] == len(notes)
            assert ("creator" in made) is bool(name)


@pytest.mark.parametrize("place", ["id", "type", "total", "@context", "created"])
def test_the_schema_refuses_what_is_wrong(library: Library, place: str) -> None:
    made = json.loads(written(library, *EXAMPLES))
    made[place] = "not it"
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(made, SCHEMA)
    made = json.loads(written(library, *EXAMPLES))
    made["first"]["items"][0]["target"].pop("source")
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(made, SCHEMA)


def test_the_example_is_what_is_written_today(library: Library) -> None:
    kept = EXAMPLE.read_text(encoding="utf-8")
    jsonschema.validate(json.loads(kept), SCHEMA)
    kept = re.sub(r'("schema:softwareVersion": )"[^"]+"', rf'\1"{__version__}"', kept)
    assert written(library, *EXAMPLES, name="Ada Lovelace").decode() == kept


def test_the_example_is_read(library: Library) -> None:
    taken = read(EXAMPLE.read_bytes(), merging.record_keys(library), NOW)
    assert taken.elsewhere == 1
    assert taken.notes == tuple(
        note._replace(creator=note.creator or "Ada Lovelace") for note in EXAMPLES if note.id != "note 4"
    )
    unnamed = read(written(library, *EXAMPLES), {*RECORDS, "gone2019/1/a%b"}, NOW)
    assert unnamed.notes == EXAMPLES
    assert unnamed.elsewhere == 0


_text = st.text(st.characters(exclude_categories=["Cs"]))
_moments = st.datetimes(max_value=NOW.replace(tzinfo=None), timezones=st.just(UTC)).map(
    lambda moment: moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")
)
_anchors = st.builds(
    lambda quote, before, after, start: Anchor(quote, before, after, Span(start, start + len(quote))),
    _text.filter(str.strip),
    _text.map(lambda t: t[:32]),
    _text.map(lambda t: t[:32]),
    st.integers(0, 1_000_000),
)


@st.composite
def _notes(draw: st.DrawFn) -> Note:
    kept = draw(st.none() | _anchors)
    words = reworded(_NOTE, draw(_text)).words
    tags = tags_of(draw(_text)[:60])
    if not words and not tags and kept is None:
        words = "words"
    note = _NOTE._replace(
        id=draw(st.uuids().map(str) | _text.filter(lambda t: t and not re.search(r"[\x00-\x1f\x7f-\x9f]|^star ", t))),
        text_key=draw(st.sampled_from([THEME, f"{THEME}/barrier/1"])) if kept else THEME,
        anchor=kept,
        words=words,
        colour=draw(st.sampled_from(list(Colour))),
        created=draw(_moments),
        changed=draw(_moments),
        creator=as_name(draw(_text)[:200]),
    )
    return retagged(note, tags)._replace(changed=note.changed)


@given(st.lists(_notes(), max_size=4, unique_by=lambda note: note.id))
def test_what_is_written_is_read(library: Library, notes: list[Note]) -> None:
    file = written(library, *notes)
    jsonschema.validate(json.loads(file), SCHEMA)
    assert read(file, RECORDS, NOW).notes == tuple(notes)


@given(st.uuids().map(str) | _text.filter(lambda t: t and not re.search(r"[\x00-\x1f\x7f-\x9f]", t)))
@example("urn:uuid:4f9b4a58-0000-4000-8000-000000000001")
@example("urn:qicbrowser:note:a")
@example("4F9B4A58-0000-4000-8000-000000000001")
@example("https://example.org/with blank")
def test_an_id_is_an_iri_and_comes_back(note_id: str) -> None:
    assert re.fullmatch(SCHEMA["$defs"]["iri"]["pattern"], iri_of(note_id))
    assert id_of(Value("", iri_of(note_id))) == note_id


def test_a_uuid_in_capitals_is_the_same_note() -> None:
    (note,) = read_json([an_annotation(id="urn:uuid:4F9B4A58-0000-4000-8000-000000000001")])
    assert note.id == "4f9b4a58-0000-4000-8000-000000000001"


def test_the_same_notes_at_the_same_moment_are_the_same_file(library: Library) -> None:
    assert written(library, *EXAMPLES) == written(library, *EXAMPLES)
    assert written(library, *EXAMPLES) != written(library, *EXAMPLES[1:])


# --- what other programs write


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_any_encoding_of_unicode(encoding: str) -> None:
    file = json.dumps([an_annotation(body="façade 🤝")], ensure_ascii=False).encode(encoding)
    assert read(file, RECORDS, NOW).notes[0].words == "façade 🤝"


@pytest.mark.parametrize(
    "wrap",
    [
        lambda a: a,
        lambda a: [a],
        lambda a: {"type": "AnnotationPage", "items": [a]},
        lambda a: {"type": "AnnotationPage", "items": [], "next": {"type": "AnnotationPage", "items": [a]}},
        lambda a: {"@type": ["AnnotationCollection"], "first": {"items": [a]}},
        lambda a: {"type": "AnnotationCollection", "items": a},
        lambda a: {"type": ["BasicContainer", "AnnotationCollection"], "first": {"as:items": {"@list": [a]}}},
        lambda a: {"type": "as:OrderedCollection", "as:orderedItems": [a]},
        lambda a: {"type": "OrderedCollectionPage", "orderedItems": [a]},
        lambda a: {"type": "Collection", "as:first": {"type": "CollectionPage", "items": [a]}},
        lambda a: {"@context": "http://www.w3.org/ns/anno.jsonld", "@graph": [a]},
        lambda a: {"@graph": [a, {"id": "https://example.org/ann", "type": "Person", "name": "Doe A"}]},
        lambda a: {"@graph": [{"type": "AnnotationPage", "items": [a]}]},
        lambda a: {"@graph": [{"type": "AnnotationPage", "items": [a["id"]]}, a]},
        lambda a: {"total": 1, "rows": [a]},
        lambda a: {"client_version": "1", "annotations": [a]},
    ],
)
def test_alone_in_a_list_in_a_page_in_a_collection(wrap: Any) -> None:
    assert [note.id for note in read_json(wrap(an_annotation()))] == ["https://example.org/1"]


@pytest.mark.parametrize(
    "members",
    [
        {"body": "words"},
        {"body": None, "bodyValue": "words"},
        {"body": {"type": "TextualBody", "value": "words"}},
        {"body": [{"value": "words", "purpose": ["commenting"]}]},
        {"body": {"type": "TextualBody", "value": "  words\r\n"}},
        {"motivation": "commenting"},
        {"motivation": ["commenting", "highlighting"], "type": ["Annotation", "Other"]},
        {"target": [{"id": "https://example.org/elsewhere"}, {"source": ADDRESS + THEME}]},
        {"target": {"source": {"id": f"https://example.org/copy#{THEME}"}}},
        {"target": {"id": ADDRESS + THEME + "/barrier/1"}},  # without a quote: on the theme
        {"target": "urn:qicbrowser:text:" + THEME},
    ],
)
def test_the_same_in_other_ways(members: dict[str, Any]) -> None:
    (note,) = read_json(an_annotation(**members))
    moment = "2026-01-31T08:15:00.000Z"
    assert note == Note("https://example.org/1", THEME, THEME, None, "words", Colour.YELLOW, moment, moment)


def test_several_bodies_and_tags() -> None:
    bodies = [{"value": "one"}, {"value": " #a  b ", "purpose": "tagging"}, {"id": "https://example.org"}]
    tags = [{"value": "A b", "purpose": "tagging"}, {"value": " ", "purpose": "tagging"}]
    (note,) = read_json(an_annotation(body=[*bodies, *tags]))
    assert note.words == "one\n\nhttps://example.org"
    assert note.tags == ("a b",)
    (note,) = read_json(an_annotation(body=["data"], motivation="oa:tagging"))
    assert (note.words, note.tags) == ("", ("data",))


def test_a_quote_is_enough_and_decides() -> None:
    source = {"source": f"{ADDRESS}{THEME}/component/1"}
    quoted = {"type": "TextQuoteSelector", "exact": "Collaboration", "prefix": "a" + "x" * 32, "suffix": "y" * 32 + "b"}
    (note,) = read_json(an_annotation(target=source | {"selector": quoted}))
    assert (note.record_key, note.text_key) == (THEME, f"{THEME}/component/1")
    assert note.anchor == Anchor("Collaboration", "x" * 32, "y" * 32, Span(0, 13))
    position = {"type": "TextPositionSelector", "start": 5000, "end": 5001}
    (note,) = read_json(an_annotation(target=source | {"selector": [{"type": "RangeSelector"}, position, quoted]}))
    assert note.anchor.span == Span(5000, 5013)
    assert note.anchor.quote == "Collaboration"


def test_what_hypothesis_exports() -> None:
    annotation = {
        "id": "x1Y2",
        "created": "2026-01-31T08:15:00.123456+00:00",
        "updated": "2026-01-31T10:15:00.123456+01:00",
        "user": "acct:ada@hypothes.is",
        "uri": "https://example.org",
        "text": "words",
        "tags": ["data"],
        "target": [
            {
                "source": f"{ADDRESS}{THEME}/component/1",
                "selector": [{"type": "TextQuoteSelector", "exact": "Collaboration"}],
            }
        ],
    }
    elsewhere = annotation | {"id": "z", "target": [{"source": "https://example.org/page#introduction"}]}
    taken = read(json.dumps({"annotations": [annotation, elsewhere]}).encode(), RECORDS, NOW)
    assert taken.elsewhere == 1
    (note,) = taken.notes
    assert (note.id, note.words, note.tags, note.creator) == ("x1Y2", "words", ("data",), "acct:ada@hypothes.is")
    assert (note.created, note.changed) == ("2026-01-31T08:15:00.123Z", "2026-01-31T09:15:00.123Z")


@pytest.mark.parametrize("shape", ["rows", "annotations"])
def test_a_file_of_no_annotations_is_read_as_that(shape: str) -> None:
    assert read_json({shape: []}) == read_json([]) == read_json({"type": "AnnotationCollection", "total": 0}) == ()


def test_what_the_parts_of_a_flattened_graph_refer_to_is_not_taken_for_words() -> None:
    body = {"id": "_:b1", "type": "TextualBody", "value": "words"}
    for reference in ("_:b1", {"id": "_:b1"}):
        with pytest.raises(FaultsError) as raised:
            read_json({"@graph": [an_annotation(body=reference), body]})
        (fault,) = raised.value.faults
        assert fault.place == "/@graph/0/body"
        assert english.words(fault.message).startswith("this is in another part of the file")
    with reader_error("JSON-LD without a context", FaultsError):
        read_json([{"@type": ["http://www.w3.org/ns/oa#Annotation"]}])


# --- ids that name an annotation within its file only


@pytest.mark.parametrize(
    "name",
    [*("_:b0", "1", "#note", "note-1", "http://localhost:80/1", "https://127.0.0.1/a", "file:///made.json#1"), None],
)
def test_notes_of_two_people_never_replace_each_other(name: str | None) -> None:
    mine, theirs = (an_annotation(id=name, creator=who, body=f"words of {who}") for who in ("Doe A", "Roe B"))
    (one,), (other,) = read_json([mine]), read_json([theirs])
    assert one.id != other.id
    assert (one.words, other.words) == ("words of Doe A", "words of Roe B")
    assert read_json([mine]) == (one,), "the same at each import"
    assert re.fullmatch(r"[0-9a-f-]{36}", one.id)


def test_a_blank_node_may_be_called_otherwise_in_the_next_export() -> None:
    anchored = {
        "source": f"{ADDRESS}{THEME}/component/1",
        "selector": {"type": "TextQuoteSelector", "exact": "Collaboration"},
    }
    ways = ({}, {"body": "other"}, {"target": anchored}, {"creator": "Doe A"}, {"created": "2026-01-30T08:15:00Z"})
    notes = [read_json(an_annotation(id="_:b0", **way))[0] for way in ways]
    assert len({note.id for note in notes}) == len(ways)
    for way, note in zip(ways, notes, strict=True):
        assert read_json([an_annotation(id="_:b7", **way)]) == (note,)
        assert read_json([an_annotation(id=None, **way)]) == (note,)


def test_the_same_blank_node_twice_in_a_file_is_one_note() -> None:
    assert len(read_json([an_annotation(id="_:b0"), an_annotation(id="_:b1")])) == 1
    assert len(read_json([an_annotation(id="_:b0"), an_annotation(id="_:b1", body="other")])) == 2


def test_a_name_in_a_file_stays_with_a_note_that_is_rewritten() -> None:
    (before,) = read_json(an_annotation(id="1"))
    (after,) = read_json(an_annotation(id="1", body="rewritten", modified="2026-02-01T08:15:00Z"))
    assert before.id == after.id


def test_a_name_in_a_file_that_two_notes_have_is_a_fault() -> None:
    assert len(read_json([an_annotation(id="1"), an_annotation(id="1")])) == 1
    with reader_error("the same id", FaultsError):
        read_json([an_annotation(id="1"), an_annotation(id="1", body="other")])


def test_a_bookmark_without_an_id_is_the_star_of_its_theme() -> None:
    (star,) = read_json(an_annotation(id=None, body=None, motivation="bookmarking"))
    assert (star.id, star.starred) == (f"star {THEME}", True)


# --- files of other formats


@pytest.mark.parametrize(
    ("file", "name", "hint"),
    [
        (
            b"Highlight,Book Title,Note,Highlighted at\nwords,A made-up paper,mine,2024\n",
            "a table (CSV) from Readwise",
            "which passage",
        ),
        (b"\xef\xbb\xbfreview,record_key,record,words,note_id\n", "a table of notes (CSV)", "qicbrowser notes export"),
        (b"Created at\tAuthor\tURL\tQuote\tComment\n", "a table (CSV)", "in Hypothesis, as JSON"),
        ("quote;words;tags\r\na;b;c".encode("utf-16"), "a table (CSV)", "Web Annotations"),
        ("# Notizen\n\n1 Notiz · 2026-01-31 · QIC Browser\n".encode(), "a report of notes (Markdown)", "notes export"),
        (b"# Notes\n\n1 note", "a report of notes (Markdown)", "qicbrowser notes export"),
        (b"<!DOCTYPE html>", "XML or HTML", "Web Annotations"),
        (b"@prefix oa: <http://www.w3.org/ns/oa#> .", "RDF (Turtle)", "JSON-LD"),
        (b"TY  - JOUR\n", "a reference list (RIS)", "references attach"),
        (b"@article{made,", "a reference list (BibTeX)", "references attach"),
        (b'[{"id": "46", "type": "article-journal"}]', "a reference list (CSL-JSON)", "references attach"),
        (b"SQLite format 3\0\1", "the database of a program", "qicbrowser notes export"),
        (b"%PDF-1.7", "a PDF file", "Web Annotations"),
        (b"", "an empty file", "Export the notes again."),
        (b"\xef\xbb\xbf \n", "an empty file", "Export the notes again."),
        (b"Dear Ann,\n\nhere are my notes.", "not a JSON file", "Web Annotations"),
        (b"- one\n- two", "not a JSON file", "Web Annotations"),
        (bytes(range(128, 256)), "not a JSON file", "Web Annotations"),
        (b"PK\3\4", "a Word, Excel or zip file", "Web Annotations"),
    ],
)
def test_a_file_of_another_format_is_refused_by_name(file: bytes, name: str, hint: str) -> None:
    with reader_error("Notes cannot be imported from it.") as raised:
        read(file, RECORDS, NOW)
    assert f"This is {name}" in english.words(raised.value.message)
    assert hint in english.words(raised.value.hint)


def test_what_this_program_exports_is_recognised(library: Library) -> None:
    for form, name in ((Format.CSV, "a table of notes (CSV)"), (Format.MARKDOWN, "a report of notes (Markdown)")):
        for preset in Preset:
            made = content(library, EXAMPLES, Options(form, Grouping.THEME, preset, ""), NOW, english.words)
            with pytest.raises(ReaderError) as raised:
                read(made, RECORDS, NOW)
            assert f"This is {name}" in english.words(raised.value.message)


@pytest.mark.parametrize(
    ("creator", "name"),
    [
        ({"type": "Person", "name": "  Ada\n\tLovelace\x1b "}, "Ada Lovelace"),
        ({"name": ["Ada", "Countess"]}, "Ada"),
        ({"id": "https://example.org/ada"}, "https://example.org/ada"),
        ([{"nickname": "ada"}, "Babbage"], "ada"),
        ([], ""),
    ],
)
def test_whose_it_is(creator: Any, name: str) -> None:
    assert read_json(an_annotation(creator=creator))[0].creator == name


def test_a_bookmark_is_the_star_of_its_theme() -> None:
    (star,) = read_json(an_annotation(body=None, motivation="bookmarking"))
    assert (star.id, star.starred) == (f"star {THEME}", True)
    (note,) = read_json(an_annotation(motivation="bookmarking"))
    assert (note.id, note.starred) == ("https://example.org/1", False)


def test_a_clock_a_little_ahead_is_accepted() -> None:
    ahead = NOW + timedelta(minutes=9)
    assert read_json(an_annotation(modified=ahead.isoformat()))[0].changed == "2026-07-01T12:09:00.000Z"


def test_a_date_without_a_zone_is_in_utc_and_the_colour_is_a_class() -> None:
    target = {"source": ADDRESS + THEME, "styleClass": ["important", "pink"]}
    (note,) = read_json(an_annotation(created="2026-01-31T08:15:00", target=target))
    assert (note.created, note.colour) == ("2026-01-31T08:15:00.000Z", Colour.PINK)


def test_html_and_control_characters_stay_text() -> None:
    words = "<script>alert(1)</script> \x00\x1b[2J &lt;"
    assert read_json(an_annotation(body=words))[0].words == words


# --- what nobody should write

FAULTS = {
    "a-list-for-an-annotation": ("/first/items/2", "an object is expected here."),
    "a-number": ("", "an object is expected here: 17."),
    "another-json": ("", "this is not a collection of annotations."),
    "another-theme": ("/first/items/1/target/scope", "the text does not belong to this theme."),
    "cut-off": ("line 57, column 8", "this is not JSON: unterminated string starting at."),
    "date-before-all-time": ("/first/items/1/modified", 'there is no such date: "0001-01-01T00:00:00+14:00".'),
    "date-impossible": ("/first/items/1/modified", 'there is no such date: "2026-02-30T08:15:00Z".'),
    "date-in-the-future": ("/first/items/1/modified", 'this date is in the future: "2099-01-01T00:00:00Z".'),
    "date-no-date": ("/first/items/1/modified", 'this is not a date with a time: "31 January 2026".'),
    "end-before-start": ("/first/items/1/target/selector/1/end", "the end is before the start: 13."),
    "id-no-utf8": ("/first/items/1/id", 'its percent-encoding is not UTF-8: "urn:qicbrowser:note:%ff".'),
    "id-no-uuid": ("/first/items/1/id", 'this is not a valid UUID: "urn:uuid:17".'),
    "id-of-a-star": ("/first/items/1/id", "this is the id of a star, but the annotation is not one."),
    "id-twice": ("/first/items/1/id", "another annotation before it has the same id."),
    "id-with-control-characters": ("/first/items/1/id", 'this is not a valid id: "urn:qicbrowser:note:a%1B[2J".'),
    "in-another-file": ("/first", 'the annotations are in another file: "https://example.org/notes/page1".'),
    "name-too-long": ("/first/items/1/creator/name", "it is longer than 200 characters."),
    "nan": ("", "it holds NaN, which is not a number in JSON."),
    "no-date": ("/first/items/1/created", "there is no date."),
    "no-target": ("/first/items/1/target", "an annotation needs a target."),
    "not-an-annotation": ("/first/items/1/type", '“Annotation” is expected here: "Person".'),
    "not-utf8": ("", "it is not text in UTF-8, from byte 984 on."),
    "nothing-in-it": ("/first/items/1", "this annotation has no text, no tag and no quote."),
    "position-only": ("/first/items/1/target/selector", "the quoted words are missing."),
    "quote-blank": ("/first/items/1/target/selector/0/exact", 'the quote has no words: "  ".'),
    "quote-missing": ("/first/items/1/target/selector/0/exact", "text is expected here, and is missing."),
    "start-below-zero": (
        "/first/items/1/target/selector/1/start",
        "a whole number from 0 to 1,000,000,000 is expected here: -1.",
    ),
    "start-beyond-all": (
        "/first/items/1/target/selector/1/start",
        "a whole number from 0 to 1,000,000,000 is expected here: 1000000000000.",
    ),
    "start-is-true": (
        "/first/items/1/target/selector/1/start",
        "a whole number from 0 to 1,000,000,000 is expected here: true.",
    ),
    "tag-too-long": ("/first/items/1/body/1/value", "a tag can have at most 60 characters."),
    "tags-too-many": ("/first/items/1/body", "a note can have at most 20 tags."),
    "thousands-of-digits": ("", "a number in it has thousands of digits."),
    "words-are-a-number": ("/first/items/1/body/0/value", "text is expected here: 17."),
    "words-are-half-a-character": (
        "/first/items/1/body/0/value",
        'it holds half a character (a lone surrogate): "\\ud83d".',
    ),
}


def test_every_bad_file_is_expected() -> None:
    assert {path.stem for path in (DATA / "bad-notes").iterdir()} == set(FAULTS)


@pytest.mark.parametrize("name", FAULTS)
def test_an_error_is_reported_with_its_place(name: str) -> None:
    with pytest.raises(FaultsError) as raised:
        read((DATA / "bad-notes" / f"{name}.json").read_bytes(), RECORDS, NOW)
    (fault,) = raised.value.faults
    place = english.words(fault.place)
    assert (place, english.words(fault.message)) == FAULTS[name]
    assert fault.hint
    assert english.error_words(raised.value).count(f"{place or 'The whole file'}: ") == 1


@pytest.mark.parametrize("deep", ["[" * 200_000, '{"first":' * 200_000, "[" * 900 + "]" * 900])
def test_what_is_nested_deeply_is_a_fault(deep: str) -> None:
    with pytest.raises(FaultsError):
        read(deep.encode(), RECORDS, NOW)


def test_words_of_any_length_but_no_longer_than_a_note() -> None:
    assert len(read_json(an_annotation(body="x" * LONGEST))[0].words) == LONGEST
    with reader_error("longer than 100,000", FaultsError):
        read_json(an_annotation(body="x" * (LONGEST + 1)))
    with reader_error("at most 100,000", FaultsError):
        read_json(an_annotation(body=["x" * 60_000, "y" * 60_000]))


def test_many_errors_are_listed_up_to_a_limit_and_counted() -> None:
    with reader_error(r"There are 250 errors", FaultsError) as raised:
        read_json([an_annotation(id=i) for i in range(250)])
    assert len(raised.value.faults) == MOST_FAULTS
    assert raised.value.faults[7].place == "/7/id"
    assert english.words(raised.value.hint).endswith("… and 150 more.")


def test_too_many_annotations(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(annotation_reading, "MOST", 3)
    assert len(read_json([an_annotation(id=f"{i}") for i in range(3)])) == 3
    with reader_error("more than 3 annotations", FaultsError):
        read_json([an_annotation(id=f"{i}") for i in range(4)])


def test_files_that_are_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with reader_error("cannot be read"):
        load(tmp_path / "none.jsonld")
    with reader_error("cannot be read"):
        load(tmp_path / ("x" * 300))
    with reader_error("folder or a device"):
        load(tmp_path)
    (tmp_path / "large").write_bytes(b" " * 11)
    assert LARGEST == 100_000_000
    monkeypatch.setattr(jsonfile, "LARGEST", 10)
    with reader_error("larger than"):
        load(tmp_path / "large")


# --- anything at all: notes, or a ReaderError that changes nothing

_any_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
)
_GOOD = json.loads(EXAMPLE.read_text(encoding="utf-8"))


def _places(value: Any, place: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [place, *(each for key, item in inner for each in _places(item, (*place, key)))]


def _taken_or_refused(library: Library, file: bytes) -> None:
    before = library.notes.all()
    with suppress(ReaderError):
        merging.plan(library, read(file, merging.record_keys(library), NOW), "Ada Lovelace")
    assert library.notes.all() == before


@given(_any_json | st.builds(lambda items: {"type": "AnnotationPage", "items": items}, _any_json))
def test_any_json(library: Library, value: Any) -> None:
    _taken_or_refused(library, json.dumps(value).encode())


@given(st.binary())
def test_any_bytes(library: Library, file: bytes) -> None:
    _taken_or_refused(library, file)


@settings(max_examples=300)
@given(st.sampled_from(_places(_GOOD)[1:]), _any_json | st.sampled_from([_GOOD, [], {}, "", -1]))
def test_a_good_file_changed_in_any_place(library: Library, place: tuple[Any, ...], value: Any) -> None:
    changed = copy.deepcopy(_GOOD)
    inner = changed
    for key in place[:-1]:
        inner = inner[key]
    inner[place[-1]] = value
    _taken_or_refused(library, json.dumps(changed).encode())


@given(st.integers(0, EXAMPLE.stat().st_size), st.binary(max_size=3))
def test_a_good_file_cut_or_overwritten(library: Library, at: int, piece: bytes) -> None:
    whole = EXAMPLE.read_bytes()
    _taken_or_refused(library, whole[:at] + piece)
    _taken_or_refused(library, whole[:at] + piece + whole[at + len(piece) :])


def test_reading_tells_how_far_it_is_and_ends_when_nobody_waits() -> None:
    told: list[tuple[int, int]] = []

    def progress(done: int, total: int) -> None:
        told.append((done, total))
        if done == 2:
            raise CancelledError

    content = json.dumps([an_annotation(id=f"https://example.org/{number}") for number in range(9)]).encode()
    with pytest.raises(CancelledError):
        read(content, RECORDS, NOW, progress)
    assert told == [(0, 9), (1, 9), (2, 9)]


def test_errors_of_annotations_are_reported_with_that_of_a_later_page() -> None:
    pages = {
        "type": "AnnotationPage",
        "items": [an_annotation(), an_annotation(body=7)],
        "next": "https://example.org/2",
    }
    with pytest.raises(FaultsError) as raised:
        read(json.dumps(pages).encode(), RECORDS, NOW)
    assert [fault.place for fault in raised.value.faults] == ["/items/1/body", "/next"]
