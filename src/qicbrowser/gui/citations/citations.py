"""Which publication a reference is: what the reader attaches to it, takes from it, and takes away."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from qicbrowser.domain.progress import Progress
from qicbrowser.gui.citations.style_menu import CitationStyleMenu
from qicbrowser.gui.looks.palettes import resolved
from qicbrowser.gui.reading.navigator import Reading
from qicbrowser.gui.reading.reference_model import CitedLine
from qicbrowser.gui.reading.theme_model import ThemeModel
from qicbrowser.gui.shell.actions import Menus
from qicbrowser.gui.shell.messages import words
from qicbrowser.gui.shell.session import Session
from qicbrowser.gui.shell.undo import History
from qicbrowser.store.library import Library

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from qicbrowser.domain.csl import Item
    from qicbrowser.domain.records import Citation
    from qicbrowser.services.changes import Change
    from qicbrowser.services.citations.reading import Citations
    from qicbrowser.services.citations.records import Record

_MOST_COPIED = 1_000
"""Citations that are copied at once: more would keep the window waiting."""

# What citations need is imported when it is asked for: a start needs nothing of it.


class CitationDesk(QObject):
    told = Signal(str)

    def __init__(
        self,
        library: Library,
        session: Session,
        history: History,
        reading: Reading,
        themes: ThemeModel,
        menus: Menus,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._library = library
        self._session = session
        self._history = history
        self._reading = reading
        self._themes = themes
        self._menus = menus
        self._window = window
        self._stamp: tuple[int, int] | None = None
        self._lines: dict[str, CitedLine] = {}
        self._of: dict[str, Citation] = {}
        menus.copy_citation.triggered.connect(self.copy)
        menus.attach_citation.triggered.connect(self.attach)
        menus.attach_citations.triggered.connect(self._ask_for_a_file)
        menus.paste_citations.triggered.connect(self.paste)
        menus.export_references.triggered.connect(self.export)
        self._style_menu = CitationStyleMenu(library, session, reading, menus, window)
        self._style_menu.told.connect(self.told)

    def lines(self) -> Mapping[str, CitedLine]:
        """What is attached to references, as their lines in the list show it, by their keys."""
        if self._library.citations.stamp != self._stamp:
            self._stamp = self._library.citations.stamp
            citations = self._library.citations.all()
            # Only what is another one than before is read: after each note this is asked again.
            self._lines = {
                key: self._lines[key] if self._of.get(key) == citation else _line(citation)
                for key, citation in citations.items()
            }
            self._of = citations
        return self._lines

    def attach(self) -> None:
        """Ask for the citation of the reference shown."""
        from qicbrowser.domain.csl import item_of
        from qicbrowser.gui.citations.edit_dialog import CitationDialog

        reference = self._library.evidence.reference(self._reading.here.reference)
        if reference is None:
            self.told.emit(self.tr("Choose a reference first, then attach its citation."))
            return
        citation = self._library.citations.get(reference.key)
        item = item_of(citation) if citation else {}
        dialog = CitationDialog(reference.number, item, self._style_menu.style, self._window)
        dialog.written.connect(partial(self._attach, dialog, reference.key))
        dialog.open()

    def detach(self) -> None:
        """Take the citation of the reference shown away."""
        from qicbrowser.services.citations.citations import detached

        self._history.do(self.tr("remove citation"), [detached(self._library, self._reading.here.reference)])
        self.told.emit(self.tr("The citation was removed. Ctrl+Z brings it back."))

    def copy(self) -> None:
        """Copy the citations of the references selected in the list, with their italics."""
        from qicbrowser.domain.csl import item_of
        from qicbrowser.services.citations.citations import formatted, formatted_html

        keys = self._reading.selected_references[: _MOST_COPIED + 1]
        if len(keys) > _MOST_COPIED:
            most = self.tr("At most {} citations can be copied at once. Use File > Export references instead.")
            self.told.emit(most.format(_MOST_COPIED))
            return
        items = [item_of(citation) for key in keys if (citation := self._library.citations.get(key))]
        if not items:
            self.told.emit(self.tr("No citation is attached to the reference shown: there is nothing to copy."))
            return
        style = self._style_menu.style
        data = QMimeData()
        data.setText("\n".join(formatted(item, style) for item in items))
        data.setHtml("".join(f"<p>{formatted_html(item, style)}</p>" for item in items))
        QGuiApplication.clipboard().setMimeData(data)
        told = self.tr("Copied the citation.") if len(items) == 1 else self.tr("Copied {} citations.")
        without = self.tr("References without a citation: {}.").format(len(keys) - len(items))
        self.told.emit(told.format(len(items)) + (f" {without}" if len(items) < len(keys) else ""))

    def read(self, name: str) -> None:
        """Show which reference each citation of a file is proposed for."""
        from qicbrowser.services.citations.reading import read_file

        path = Path(name)
        self._session.citations_folder = str(path.parent)
        self._read(partial(read_file, path), path.name)

    def paste(self) -> None:
        """Show the same of what is on the clipboard: a reference list, or what a program has copied."""
        from qicbrowser.services.citations.reading import read_text

        text = QGuiApplication.clipboard().text()
        if not text.strip():
            self.told.emit(self.tr("There is no text on the clipboard: copy a list of references first."))
            return
        self._read(partial(read_text, text), self.tr("the clipboard"))

    def export(self) -> None:
        """Ask which references to take away, and how."""
        from qicbrowser.gui.citations.export_dialog import ExportReferencesDialog

        listed = self._library.evidence.listed
        sources = [
            (self.tr("The reference shown"), listed.named([self._reading.here.reference])),
            (self.tr("Those of the ticked themes"), listed.of_themes(self._themes.ticked)),
            (self.tr("All references"), listed.all_named()),
        ]
        if not sources[-1][1]:
            self.told.emit(self.tr("There are no references to export."))
            return
        first = 1 if sources[1][1] else 2
        dialog = ExportReferencesDialog(self._library, self._session, sources, first, self._window)
        dialog.exported.connect(self.told)
        dialog.open()

    def _ask_for_a_file(self) -> None:
        from PySide6.QtWidgets import QFileDialog  # when it is asked for: a start needs nothing of it

        asked = QFileDialog(self._window, self.tr("Attach citations"), self._session.citations_folder)
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.setFileMode(QFileDialog.FileMode.ExistingFile)
        asked.setNameFilters([self.tr("Citations (*.ris *.nbib *.bib *.json *.txt)"), self.tr("All files (*)")])
        asked.fileSelected.connect(self.read)
        asked.open()

    def _read(self, work: "Callable[[Progress], Citations]", source: str) -> None:
        """Read citations beside the window, then propose what they belong to."""
        from qicbrowser.gui.shell.background_task import run_with_progress

        run_with_progress(self.tr("Reading the citations…"), work, partial(self._propose, source), self._window)

    def _propose(self, source: str, result: "Callable[[], Citations]") -> None:
        from qicbrowser.gui.citations.match_dialog import AttachCitationsDialog
        from qicbrowser.services.citations.matching import propose

        read = result()
        dialog = AttachCitationsDialog(
            self._library.evidence,
            self._library.citations.all(),
            self.lines(),
            propose(self._library, read.records),
            source,
            [words(remark) for remark in read.remarks],
            resolved(self._session.scheme),
            self._window,
        )
        dialog.confirmed.connect(partial(self._attach_all, dialog, source))
        dialog.open()

    def _attach_all(self, dialog: "QDialog", source: str, pairs: "list[tuple[Record, str]]") -> None:
        from qicbrowser.services.citations.matching import attaching

        self._save(dialog, attaching(self._library, pairs, source))

    def _attach(self, dialog: "QDialog", reference_key: str, item: "Item") -> None:
        from qicbrowser.services.citations.citations import attached

        change = attached(self._library, reference_key, item, self.tr("by hand"))
        new = change.before is None or change.before.csl != change.kept.csl
        self._save(dialog, [change] if new else [])

    def _save(self, dialog: "QDialog", changes: "Sequence[Change[Citation]]") -> None:
        """Attach citations as one step, and close the dialog they come from when they are safe."""
        count = len(changes)
        if changes:
            name = self.tr("attach citation") if count == 1 else self.tr("attach {} citations").format(count)
            self._history.do(name, changes)
        dialog.done(dialog.DialogCode.Accepted)
        told = self.tr("Attached: {}. Ctrl+Z takes that back.") if changes else self.tr("It is attached already.")
        self.told.emit(told.format(count))


def _line(citation: "Citation") -> CitedLine:
    from qicbrowser.domain.csl import brief, families, item_of, texts, year
    from qicbrowser.domain.words import fold

    item = item_of(citation)
    names = [fold(name) for name in families(item)]
    words = " ".join(fold(word) for text in texts("", item) for word in text.text.split())
    return CitedLine(" ".join(brief(item).split()), " ".join(names), year(item), words)
