"""What of a map's evidence counts when the reader leaves some of it out: for a theme, and for a study."""

from collections.abc import Collection, Sequence
from typing import NamedTuple

from qicbrowser.domain.analysis.evidence_map import EvidenceMap, MapAppraisal, MapCell, MapReference, MapTheme
from qicbrowser.domain.analysis.scenarios import Reason, Rest, StreamLeft, StudyChoice, StudyLeft, ThemeLeft
from qicbrowser.domain.records import Direction, Grade
from qicbrowser.services.analyse.evidence_map import cells_by_theme


class IndexedMap:
    """A map by rows and by columns, so that a theme or a study is looked at without going through the others."""

    def __init__(self, shown: EvidenceMap) -> None:
        self.map = shown
        self.by_theme = [cells for _, cells in cells_by_theme(shown)]
        """The references that each theme cites, with the appraisals there."""
        at = {reference.place: column for column, reference in enumerate(shown.references)}
        self.by_study: list[list[MapCell]] = [[] for _ in shown.references]
        """The appraisals of each reference, a cell per theme."""
        for cells in self.by_theme:
            for reference, cell in cells:
                self.by_study[at[reference.place]].append(cell)


class Judged(NamedTuple):
    """The appraisals of a cell in one stream: how many count by stream and grade, and why any of them does not."""

    stream: int
    """Its place among the streams of the map."""
    given: tuple[tuple[Grade | None, Direction | None], ...]
    counting: int
    reasons: tuple[Reason, ...]


class Choice:
    """What is left out of a map. Cells of the same appraisals are one object, and are judged once."""

    def __init__(self, indexed: IndexedMap, keys: frozenset[str]) -> None:
        self.indexed = indexed
        self.keys = keys
        self._streams = indexed.map.streams
        self._judged: dict[int, tuple[Judged, ...]] = {}

    def judged(self, cell: MapCell) -> tuple[Judged, ...]:
        """The cell by stream, whether its reference is left out or not."""
        if id(cell) not in self._judged:
            self._judged[id(cell)] = tuple(
                self._in_stream(at, [each for each in cell if each.stream == stream])
                for at, stream in enumerate(self._streams)
                if any(each.stream == stream for each in cell)
            )
        return self._judged[id(cell)]

    def _in_stream(self, at: int, here: Sequence[MapAppraisal]) -> Judged:
        reasons = [self._reasons(each) for each in here]
        given = tuple(dict.fromkeys((each.grade, each.direction) for each in here))
        return Judged(at, given, reasons.count([]), in_order([one for each in reasons for one in each]))

    def _reasons(self, appraisal: MapAppraisal) -> list[Reason]:
        parts = (appraisal.stream, Reason.STREAM), (appraisal.grade, Reason.GRADE)
        return [reason for part, reason in parts if part is not None and part.key in self.keys]

    def counts(self, reference: MapReference, cell: MapCell) -> bool:
        """Whether a study counts for a theme."""
        return reference.key not in self.keys and any(at.counting for at in self.judged(cell))

    def study(self, reference: MapReference, cells: Sequence[MapCell]) -> StudyChoice:
        """How many of the themes with these cells a study counts for, and why for none."""
        counts_for = sum(self.counts(reference, cell) for cell in cells)
        reasons = {Reason.REFERENCE} if reference.key in self.keys else set[Reason]()
        reasons.update(reason for cell in cells for at in self.judged(cell) for reason in at.reasons)
        return StudyChoice(reference, len(cells), counts_for, () if counts_for else in_order(reasons))

    def appraisals_left(self, reference: MapReference, cells: Sequence[MapCell]) -> int:
        """How many of a study's appraisals count."""
        return 0 if reference.key in self.keys else sum(at.counting for cell in cells for at in self.judged(cell))

    def theme_left(self, theme: MapTheme, cells: Sequence[tuple[MapReference, MapCell]]) -> ThemeLeft:
        studies: list[list[StudyLeft]] = [[] for _ in self._streams]
        for reference, cell in cells:
            is_left_out = reference.key in self.keys
            for at in self.judged(cell):
                reasons = (Reason.REFERENCE, *at.reasons) if is_left_out else () if at.counting else at.reasons
                studies[at.stream].append(StudyLeft(reference, at.given, reasons))
        left = tuple(reference for reference, cell in cells if self.counts(reference, cell))
        streams = tuple(StreamLeft(*each) for each in zip(self._streams, map(tuple, studies), strict=True))
        return ThemeLeft(theme, len(cells), left, streams, _rest(len(cells), len(left), streams))


def in_order(reasons: Collection[Reason]) -> tuple[Reason, ...]:
    return tuple(reason for reason in Reason if reason in reasons)


def _rest(cited: int, left: int, streams: Sequence[StreamLeft]) -> Rest:
    if not cited:
        return Rest.NOT_CITED
    if left < 2:
        return Rest.ONE_STUDY if left else Rest.NOTHING
    counting = sum(any(study.counts for study in stream.studies) for stream in streams)
    return Rest.ONE_STREAM if counting == 1 and len(streams) > 1 else Rest.SEVERAL
