"""Citations in cells, in each of the forms that a recipe names."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from operator import attrgetter
from typing import NamedTuple

from qicbrowser.domain.messages import Message
from qicbrowser.domain.tables.author_years import author_years
from qicbrowser.domain.tables.cell_text import CellText, Stretch
from qicbrowser.domain.tables.grades import is_grade, printed_grade
from qicbrowser.domain.tables.grid import ListedReference
from qicbrowser.domain.tables.number_lists import NumberList, number_list
from qicbrowser.domain.tables.recipe import CitationForm

_BRACKETS = re.compile(r"\[([^\[\]]{1,4000})\]")
_PARENTHESES = re.compile(r"\(([^()]{1,4000})\)")
_ENCLOSED = ((CitationForm.BRACKETS, _BRACKETS), (CitationForm.PARENTHESES, _PARENTHESES))
_NUMBERS_ONLY = re.compile(r"[\d\s,;&‐‑‒–—−-]*")
_GRADED_NUMBERS = re.compile(
    r"(?P<grade>[^\W\d_][^\W\d_ ]{0,20}(?: [^\W\d_]{1,20}){0,3})\s{0,3}[:=–—-]\s{0,3}"
    r"(?P<numbers>\d{1,4}(?:[\s,;&‐‑‒–—−-]{1,3}\d{1,4}){0,200})"
)
_GRADED = re.compile(r"[^\W\d_]\s{0,3}[:=–—-]\s{0,3}\d")
"""What every list of numbers behind a grade has, and few texts have; it is found in a fraction of the time."""

_GLUED = re.compile(r"(?<=[^\W\d_])\d{1,3}(?:(?:\s*[,–—-]\s*|\s)\d{1,3}){0,40}(?=[\s.;:]*$)")
_GLUED_REACH = 200
_BETWEEN_RAISED = re.compile(r"[\s,;‐‑‒–—−-]{0,3}")
_UNIT = re.compile(r"(?:\d|[\s(/](?:k|c|m|d|μ|µ)?m|[\s(]s|[\s(][RIrχΧ])$")
_STUDIES = re.compile(
    r"(?:stud(?:y|ies)|studien?|études?|estudios?|estudos?|refs?\.?|references?)\s*:?\s*", re.IGNORECASE
)
_start_of = attrgetter("start")
_place_of = attrgetter("start", "end")
_ANCHOR = re.compile(r"#?(?:.{0,60}[-_.])?(?:CR|R|B|ref|bib|cit)[-_]?\d{1,4}", re.IGNORECASE)
_THOUSANDS = re.compile(r"\d{1,3}[.,]\d{3}")
_YEAR = re.compile(r"(?:19|20)\d\d")
_YEAR_BEFORE = re.compile(r"(?<!\d)(?:19|20)\d\d[a-z]?$")
_MONTH = (
    r"(?:jan(?:uar\w*|vier|eiro)?|feb\w*|f[eé]v\w*|mar(?:ch|s|zo|ço)?|mär\w*|a[pvb]r(?:il)?|ma[iyr]o?|jun[eiho]*|juin"
    r"|jul\w*|juil\w*|aug(?:ust)?|ago(?:sto)?|ao[uû]t|sep\w*|set(?:embro)?|o[ck]t\w*|out(?:ubro)?|nov\w*|de[cz]\w*|dic\w*"
    r"|ene(?:ro)?)"
)
_DATE = re.compile(
    r"\d{1,2}\s?[./-]\s?(?:\d{1,2}|[^\W\d_]{3,9})\.?(?:\s?[./-]?\s?\d{2,4})?"
    rf"|{_MONTH}[.\s-]\s?\d{{2,4}}",
    re.IGNORECASE,
)
_DAY_AND_MONTH = re.compile(r"(?<!\d)\d{1,2}(?!\d)(?=\s?[./-]\s?\d)|(?<=[./-])\s?\d{1,2}(?!\d)")


class Citation(NamedTuple):
    """A citation with its place; `problem` says why it could not be read."""

    start: int
    end: int
    references: tuple[str, ...]
    problem: Message | None = None


class ReferenceList:
    """The file's own list of references, by what links lead to and by label."""

    def __init__(self, references: Sequence[ListedReference]) -> None:
        labelled = [(reference, reference.label.strip(" .[]()")) for reference in references]
        self.by_target: Mapping[str, str] = {
            reference.target: label for reference, label in labelled if reference.target and label
        }
        self._targets = frozenset(reference.target for reference in references if reference.target)
        self.labels = frozenset(label for _, label in labelled if label)

    def has(self, target: str) -> bool:
        """Whether a link leads to a reference, by the list or by the name of its anchor."""
        return target in self._targets or bool(_ANCHOR.fullmatch(target))

    def label_at(self, cell: CellText, place: int) -> str | None:
        """The label of the entry that a link at a place leads to."""
        n = bisect_right(cell.stretches, place, key=_start_of) - 1
        if n >= 0 and place < cell.stretches[n].end:
            return self.by_target.get(cell.stretches[n].target)
        return None


class CitationReader:
    """Finds citations of the given forms."""

    def __init__(self, forms: Sequence[CitationForm], raised_are_references: bool | None, known: ReferenceList) -> None:
        # Once and not per cell: the hash of an enum's member is computed in Python, and slow.
        self._enclosed_forms = [pattern for form, pattern in _ENCLOSED if form in forms]
        self._has_author_years = CitationForm.AUTHOR_YEAR in forms
        self._has_raised = CitationForm.RAISED in forms and bool(raised_are_references)
        self._has_glued = CitationForm.GLUED in forms
        self._has_numbers = CitationForm.NUMBERS in forms
        self._known = known

    def in_stretch(self, cell: CellText, start: int, end: int, *, whole: bool = False) -> list[Citation]:
        """The citations between two places, in their order; `whole` if nothing but citations is expected there."""
        found: list[Citation] = []
        for citation in sorted(self._all(cell, start, end, whole=whole), key=_place_of):
            if not found or citation.start >= found[-1].end:
                found.append(citation)
        return found

    def _all(self, cell: CellText, start: int, end: int, *, whole: bool) -> Iterator[Citation]:
        for pattern in self._enclosed_forms:
            yield from self._enclosed(pattern, cell, start, end)
        if self._has_author_years:
            yield from self._author_years(cell, start, end, whole=whole)
        if cell.stretches:
            yield from self._raised_groups(cell, start, end)
        if self._has_glued and (match := _GLUED.search(cell.text, max(start, end - _GLUED_REACH), end)):
            yield from self._numbers(cell, match.start(), match.end(), match.start(), match.end())
        if whole and self._has_numbers:
            yield from self._bare_numbers(cell, start, end)

    def _enclosed(self, pattern: re.Pattern[str], cell: CellText, start: int, end: int) -> Iterator[Citation]:
        for match in pattern.finditer(cell.text, start, end):
            if pattern is _PARENTHESES and _YEAR.fullmatch(match[1].strip()):
                continue
            yield from self._numbers(cell, match.start(1), match.end(1), match.start(), match.end())

    def _numbers(self, cell: CellText, start: int, end: int, outer_start: int, outer_end: int) -> Iterator[Citation]:
        """A list of numbers, or a list that cannot be read though it has nothing but numbers in it."""
        numbers = number_list(cell.text, start, end, lambda place: self._known.label_at(cell, place))
        if numbers is None:
            inner = cell.text[start:end]
            if not (_NUMBERS_ONLY.fullmatch(inner) and any(c.isdigit() for c in inner)):
                return
            numbers = NumberList((), Message("not-a-list-of-references", text=inner.strip()))
        yield Citation(outer_start, outer_end, numbers.labels, numbers.problem)

    def _bare_numbers(self, cell: CellText, start: int, end: int) -> Iterator[Citation]:
        if word := _STUDIES.match(cell.text, start, end):
            start = word.end()
        text = cell.text[start:end].strip()
        parts = text.split(",")
        if _THOUSANDS.fullmatch(text) and not all(part in self._known.labels for part in parts):
            yield Citation(start, end, (), Message("thousands-or-references", text=text))
        elif numbers := number_list(cell.text, start, end, lambda place: self._known.label_at(cell, place)):
            yield Citation(start, end, numbers.labels, numbers.problem)
        else:
            yield from self._numbers_of_grades(cell, start, end)

    def _numbers_of_grades(self, cell: CellText, start: int, end: int) -> Iterator[Citation]:
        """Lists of numbers if each has a grade and a colon or dash in front and nothing else is there."""
        if not _GRADED.search(cell.text, start, end):
            return
        found = []
        place = start
        for match in _GRADED_NUMBERS.finditer(cell.text, start, end):
            grade = printed_grade(cell.text, *match.span("grade"))
            numbers = number_list(cell.text, *match.span("numbers"), lambda at: self._known.label_at(cell, at))
            if cell.text[place : match.start()].strip(" \n;,.") or not numbers or not grade or not is_grade(grade.name):
                return
            found.append(Citation(*match.span("numbers"), numbers.labels, numbers.problem))
            place = match.end()
        if not cell.text[place:end].strip(" \n;,."):
            yield from found

    def _author_years(self, cell: CellText, start: int, end: int, *, whole: bool) -> Iterator[Citation]:
        if whole:
            yield from (Citation(*study) for study in author_years(cell.text, start, end))
            return
        for pattern in (_PARENTHESES, _BRACKETS):
            for match in pattern.finditer(cell.text, start, end):
                studies = author_years(cell.text, match.start(1), match.end(1))
                if studies:
                    labels = tuple(dict.fromkeys(label for study in studies for label in study.labels))
                    yield Citation(match.start(), match.end(), labels)

    def _raised_groups(self, cell: CellText, start: int, end: int) -> Iterator[Citation]:
        """Links to references, which say so themselves, and raised numbers where the recipe says that they are."""
        for group in raised_groups(cell, start, end):
            first, last = group[0].start, group[-1].end
            targets = [stretch.target for stretch in group if stretch.target]
            is_linked = bool(targets) and all(map(self._known.has, targets))
            is_raised = self._has_raised and not is_power(cell, group)
            if is_linked or is_raised:
                numbers = number_list(cell.text, first, last, lambda place: self._known.label_at(cell, place))
                if numbers:
                    yield Citation(first, last, numbers.labels, numbers.problem)
                elif is_linked:
                    labels = [
                        self._known.by_target.get(s.target) or cell.text[s.start : s.end].strip("()[] ") for s in group
                    ]
                    yield Citation(first, last, tuple(dict.fromkeys(filter(None, labels))))


def raised_groups(cell: CellText, start: int, end: int) -> Iterator[list[Stretch]]:
    """Raised runs and links that follow one another with no more than a comma, dash or space between them."""
    group: list[Stretch] = []
    first = bisect_left(cell.stretches, start, key=_start_of)
    for stretch in islice(cell.stretches, first, None):
        if stretch.end > end:
            break
        if group and not (
            _BETWEEN_RAISED.fullmatch(cell.text, group[-1].end, stretch.start) and stretch.raised == group[-1].raised
        ):
            yield group
            group = []
        group.append(stretch)
    if group:
        yield group


def is_power(cell: CellText, group: Sequence[Stretch]) -> bool:
    """Whether raised digits follow a number or a unit, as in 10³, m² and R²."""
    before = cell.text[max(0, group[0].start - 5) : group[0].start]
    digits = cell.text[group[0].start : group[-1].end].strip()
    if _YEAR_BEFORE.search(before):  # "Doe 2006²³": nobody raises a year
        return False
    return len(digits) <= 3 and bool(_UNIT.search(" " + before)) and not any(stretch.target for stretch in group)


def looks_like_a_date(text: str) -> bool:
    """Whether a spreadsheet may have made a date of something else: "08. Sep", "9-8-2020"."""
    if len(text) > 20 or not _DATE.fullmatch(text.strip()):
        return False
    numbers = [int(number) for number in _DAY_AND_MONTH.findall(text)]
    return len(numbers) < 2 or (min(numbers) <= 12 and max(numbers) <= 31)


def is_glued(text: str) -> bool:
    """Whether a text ends with digits that are joined to a word."""
    return bool(_GLUED.search(text, max(0, len(text) - _GLUED_REACH)))
