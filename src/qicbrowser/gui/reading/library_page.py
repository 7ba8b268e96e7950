"""Writes the page of the library: its reviews, how much is in each, where it is from, and what the reader has added."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from qicbrowser.domain.messages import Message
from qicbrowser.domain.overviews import ReviewLine
from qicbrowser.gui.looks.palettes import Look
from qicbrowser.gui.looks.sizes import title_size
from qicbrowser.gui.page.note_list import day
from qicbrowser.gui.page.writer import PageWriter
from qicbrowser.gui.reading.review_page import file_of, scale_text
from qicbrowser.gui.shell.messages import words
from qicbrowser.gui.widgets.direction import isolated
from qicbrowser.services.importing.library_overview import LibraryOverview, ListedReview, OwnCounts
from qicbrowser.services.importing.source_records import SourceRecord

translate = QCoreApplication.translate

_MOST_SOURCES = 10
"""Files that are named below a review; its own page names all."""


class LibraryWriter:
    def __init__(self, writer: PageWriter, look: Look) -> None:
        self._writer = writer
        self._look = look

    def write(self, overview: LibraryOverview) -> None:
        title = translate("LibraryPage", "Library")
        self._writer.block(below=2, heading=1, own=True)
        self._writer.text(title, size=title_size(title), bold=True)
        lines = [listed.line for listed in overview.reviews]
        if lines:
            count = Message("library-reviews", n=len(lines))
            self._line(" · ".join((words(count), *_counts(lines))))
        self._writer.section(translate("LibraryPage", "Reviews"))
        for listed in overview.reviews:
            self._write_review(listed)
        if not lines:
            self._write_emptiness()
        if overview.hidden:
            self._writer.section(translate("LibraryPage", "Hidden reviews"))
            for hidden in overview.hidden:
                self._line(isolated(hidden.name))
            self._line(translate("LibraryPage", "To show one again, choose it in View > Hidden reviews."))
        self._writer.section(translate("LibraryPage", "What you have added"))
        self._write_own(overview)

    def _line(self, text: str) -> None:
        self._writer.block(above=2, below=2, own=True)
        self._writer.text(text, colour=self._look.muted)

    def _write_emptiness(self) -> None:
        self._line(translate("LibraryPage", "There are no reviews in the library."))
        self._line(translate("LibraryPage", "To add one, choose File > Import a table, or drop a file on the window."))

    def _write_review(self, listed: ListedReview) -> None:
        line = listed.line
        self._writer.block(above=10, below=2, heading=3)
        self._writer.text(line.review.title, link=f"branch:{line.review.key}", underline=True, bold=True)
        if line.name != line.review.title:
            self._line(isolated(line.name))
        self._line(" · ".join(_counts([line])))
        for text in _grading(line):
            self._line(text)
        if listed.is_bundled:
            partly = translate("LibraryPage", "Some of its tables come with the program.")
            self._line(partly if listed.sources else translate("LibraryPage", "Comes with the program."))
        for source in listed.sources[:_MOST_SOURCES]:
            self._line(_origin(source))
        if len(listed.sources) > _MOST_SOURCES:
            self._line(words(Message("library-more-sources", n=len(listed.sources) - _MOST_SOURCES)))
        if any(listed.own):
            self._line(translate("LibraryPage", "You added: {counts}").format(counts=_own(listed.own)))

    def _write_own(self, overview: LibraryOverview) -> None:
        if not overview.own_is_known:
            self._line(translate("LibraryPage", "Your notes and citations cannot be read now."))
            return
        nothing = translate("LibraryPage", "No notes, stars or citations yet.")
        self._line(_own(overview.own) if any(overview.own) else nothing)
        if any(overview.own_elsewhere):
            elsewhere = translate("LibraryPage", "Of these on reviews that are hidden or were removed: {counts}")
            self._line(elsewhere.format(counts=_own(overview.own_elsewhere)))


def _counts(lines: Sequence[ReviewLine]) -> tuple[str, ...]:
    """How many themes, studies and passages some reviews have together."""
    counts = (
        Message("review-themes", n=sum(line.themes for line in lines)),
        Message("review-studies", n=sum(line.studies for line in lines)),
        Message("review-passages", n=sum(line.passages for line in lines)),
    )
    return tuple(map(words, counts))


def _grading(line: ReviewLine) -> Sequence[str]:
    if line.scales:
        graded = translate("LibraryPage", "Graded. {scale}")
        return [graded.format(scale=scale_text(scale)) for scale in line.scales]
    if line.is_graded:
        return [translate("LibraryPage", "Graded, in words that are not a scale.")]
    return [translate("LibraryPage", "Not graded.")]


def _origin(source: SourceRecord) -> str:
    origin = translate("LibraryPage", "Imported on {day} from {file}")
    return origin.format(day=day(source.imported), file=file_of(source))


def _own(counts: OwnCounts) -> str:
    """What there is of notes, stars and citations."""
    messages = (
        Message("own-notes", n=counts.notes),
        Message("own-stars", n=counts.stars),
        Message("own-citations", n=counts.citations),
    )
    return " · ".join(words(each) for each, count in zip(messages, counts, strict=True) if count)
