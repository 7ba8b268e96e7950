"""Writes what stands out in a table or review: each finding leads to its themes, or to its first study."""

from collections.abc import Callable
from itertools import islice

from PySide6.QtCore import QObject

from qicbrowser.domain.analysis.outstanding import Audit, Finding, FindingKind
from qicbrowser.domain.keys import is_reference
from qicbrowser.gui.looks.palettes import Look
from qicbrowser.gui.page.writer import PageWriter
from qicbrowser.gui.shell.messages import words
from qicbrowser.services.analyse.audit import agreement

_MOST_FINDINGS = 100
"""Findings on a page; the command `audit` lists all."""

_MOST_THEMES = 20
"""Themes of one finding that are named below it."""


class FindingWriter(QObject):
    def __init__(self, writer: PageWriter, look: Look, title_of: Callable[[str], str]) -> None:
        """`title_of` gives the title of a theme by its key."""
        super().__init__()
        self._writer = writer
        self._look = look
        self._title_of = title_of

    def write(self, found: Audit) -> None:
        """A section with a line per finding, and whether the printed numbers of studies agree."""
        self._writer.section(self.tr("What stands out"))
        for finding in found.findings[:_MOST_FINDINGS]:
            self._write_finding(finding)
        rest = len(found.findings) - _MOST_FINDINGS
        if rest > 0:
            self._line(self.tr("%n more findings are listed by the command “audit”.", "", rest))
        if message := agreement(found):
            self._line(words(message))
        elif not found.findings:
            self._line(self.tr("Nothing stands out."))

    def _line(self, text: str) -> None:
        self._writer.block(above=2, below=2)
        self._writer.text(text, colour=self._look.muted)

    def _write_finding(self, finding: Finding) -> None:
        self._writer.block(above=2, below=2)
        first = finding.keys[0] if finding.keys else ""
        kind = "reference" if is_reference(first) else "theme"
        self._writer.text(words(finding.message), link=f"{kind}:{first}" if first else None)
        if finding.kind is not FindingKind.SAME_WORDS:
            return
        for key in islice(finding.keys, min(finding.numbers[0], _MOST_THEMES)):
            self._writer.block(start=16)
            self._writer.text(self._title_of(key), link=f"theme:{key}", underline=True)
