"""Attaching citations to references: by hand, from a file, or from the clipboard; and removing them."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QWidget

from qicbrowser.domain.progress import Progress
from qicbrowser.gui.citations.summaries import CitationSummaries
from qicbrowser.gui.looks.style import resolved
from qicbrowser.gui.reading.navigator import Navigator
from qicbrowser.gui.shell.menus import Menus
from qicbrowser.gui.shell.messages import words
from qicbrowser.gui.shell.session import Session
from qicbrowser.gui.shell.undo import MANY_CHANGES, UndoHistory
from qicbrowser.store.library import Library

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from qicbrowser.domain.csl import Item
    from qicbrowser.domain.records import Citation
    from qicbrowser.services.changes import Change
    from qicbrowser.services.citations.matching import Proposal
    from qicbrowser.services.citations.reading import ParsedCitations
    from qicbrowser.services.citations.records import Record
    from qicbrowser.services.citations.styles import CitationStyle

    _Proposals = Sequence[Proposal]


class CitationAttaching(QObject):
    message = Signal(str)

    def __init__(
        self,
        library: Library,
        session: Session,
        history: UndoHistory,
        navigator: Navigator,
        summaries: CitationSummaries,
        style: "Callable[[], CitationStyle]",
        menus: Menus,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._library = library
        self._session = session
        self._history = history
        self._navigator = navigator
        self._summaries = summaries
        self._style = style
        self._menus = menus
        self._window = window
        menus.attach_citation.triggered.connect(self.open_edit_dialog)
        menus.attach_citations.triggered.connect(self._choose_file)
        menus.paste_citations.triggered.connect(self.paste)

    def open_edit_dialog(self) -> None:
        """Edit the citation of the reference shown."""
        from qicbrowser.domain.csl import item_of
        from qicbrowser.gui.citations.edit_dialog import CitationDialog

        reference = self._library.evidence.reference(self._navigator.here.reference)
        if reference is None:
            self.message.emit(self.tr("Select a reference first, then attach its citation."))
            return
        citation = self._library.citations.get(reference.key)
        item = item_of(citation) if citation else {}
        review = self._library.evidence.shown_review(reference.key)
        dialog = CitationDialog(reference.label, review, item, self._style(), self._window)
        dialog.confirmed.connect(partial(self._attach, dialog, reference.key))
        dialog.open()

    def detach(self) -> None:
        """Remove the citation of the reference shown."""
        from qicbrowser.services.citations.citations import detached

        self._history.do(self.tr("remove citation"), [detached(self._library, self._navigator.here.reference)])
        self.message.emit(self.tr("Citation removed. Undo with {keys}.").format(keys=self._undo_keys))

    def read_file(self, name: str) -> None:
        """Read citations from a file, and show which references they match."""
        from qicbrowser.services.citations.reading import read_file

        path = Path(name)
        self._session.citations_folder = str(path.parent)
        self._read(partial(read_file, path), path.name)

    def paste(self) -> None:
        """Read citations from the clipboard: a reference list, or what a program has copied."""
        from qicbrowser.services.citations.reading import read_text

        text = QGuiApplication.clipboard().text()
        if not text.strip():
            self.message.emit(self.tr("There is no text on the clipboard. Copy a list of references first."))
            return
        self._read(partial(read_text, text), self.tr("the clipboard"))

    @property
    def _undo_keys(self) -> str:
        return self._menus.undo.shortcut().toString(QKeySequence.SequenceFormat.NativeText)

    def _choose_file(self) -> None:
        from qicbrowser.gui.shell.file_dialogs import open_file  # with the first file, not with the start

        kind = self.tr("Citations (*.ris *.nbib *.bib *.json *.txt)")
        open_file(self._window, self.tr("Attach citations"), kind, self.read_file, self._session.citations_folder)

    def _read(self, read: "Callable[[Progress], ParsedCitations]", source: str) -> None:
        """Read citations and match them on another thread, then open the dialog."""
        from qicbrowser.gui.shell.background_task import run_with_progress

        work = partial(_read_and_match, read, self._library.evidence_file, self._library.citations.all())
        run_with_progress(self.tr("Reading citations…"), work, partial(self._open_match_dialog, source), self._window)

    def _open_match_dialog(self, source: str, result: "Callable[[], tuple[ParsedCitations, _Proposals]]") -> None:
        from qicbrowser.gui.citations.match_dialog import MatchDialog

        citations, proposals = result()
        dialog = MatchDialog(
            self._library.evidence,
            self._library.citations.all(),
            self._summaries.all(),
            proposals,
            source,
            [words(remark) for remark in citations.remarks],
            resolved(self._session.scheme),
            self._window,
        )
        dialog.confirmed.connect(partial(self._attach_all, dialog, source))
        dialog.open()

    def _attach_all(self, dialog: "QDialog", source: str, matches: "list[tuple[Record, str]]") -> None:
        """Attach citations; the text to be stored for each of many is written on another thread."""
        from qicbrowser.gui.shell.background_task import run_with_progress
        from qicbrowser.services.citations.matching import attaching

        work = partial(attaching, self._library.citations.all(), matches, source)
        if len(matches) < MANY_CHANGES:
            self._save(dialog, work())
            return
        label = self.tr("Preparing %n citations…", "", len(matches))
        run_with_progress(label, work, lambda changes: self._save(dialog, changes()), dialog)

    def _attach(self, dialog: "QDialog", reference_key: str, item: "Item") -> None:
        from qicbrowser.services.citations.citations import attached

        change = attached(self._library, reference_key, item, self.tr("by hand"))
        is_new = change.before is None or change.before.csl != change.subject.csl
        self._save(dialog, [change] if is_new else [])

    def _save(self, dialog: "QDialog", changes: "Sequence[Change[Citation]]") -> None:
        """Attach citations in one step; the dialog is closed only when they are saved."""
        count = len(changes)

        def finish() -> None:
            dialog.done(dialog.DialogCode.Accepted)
            text = self.tr("%n citations attached. Undo with {keys}.", "", count)
            self.message.emit(text.format(keys=self._undo_keys))

        if changes:
            self._history.do(self.tr("attach %n citations", "", count), changes, saved=finish)
        else:
            dialog.done(dialog.DialogCode.Accepted)
            self.message.emit(self.tr("Already attached; nothing was changed."))


def _read_and_match(
    read: "Callable[[Progress], ParsedCitations]",
    evidence_file: Path,
    attached: "Mapping[str, Citation]",
    progress: Progress,
) -> "tuple[ParsedCitations, _Proposals]":
    """Citations, and what each is proposed for; on a thread, which opens the evidence only, not the user file."""
    from qicbrowser.services.citations.matching import propose
    from qicbrowser.store.evidence.separate import opened_evidence

    citations = read(progress)
    with opened_evidence(evidence_file) as evidence:
        return citations, propose(evidence, attached, citations.records)
