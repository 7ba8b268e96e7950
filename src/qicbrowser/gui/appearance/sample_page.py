"""A piece of the evidence, on which the settings show what they change."""

from PySide6.QtWidgets import QWidget

from qicbrowser.domain.records import Role, Theme
from qicbrowser.domain.review_citation import cite_briefly
from qicbrowser.gui.looks.sizes import SUBTITLE
from qicbrowser.gui.page.view import PageView
from qicbrowser.gui.reading.passages import PassageWriter
from qicbrowser.gui.reading.theme_evidence import write_evidence

_MARGIN = 16
_SHOWN = (Role.MECHANISM, Role.ENABLER, Role.BARRIER)
"""The roles of which the first passage is shown."""


class SamplePage(PageView):
    """The title of a theme, a passage of each of some roles, and its evidence."""

    def __init__(self, theme: Theme | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Example"))
        self.link_followed.connect(lambda *_: None)  # it is an example: a link leads nowhere
        self._theme = theme

    def write(self) -> None:
        """Write the page in the colours and font of now."""
        writer = self.start_page(_MARGIN)
        if theme := self._theme:
            writer.block(below=2)
            writer.text(theme.title, size=SUBTITLE, bold=True)
            writer.block(below=6)
            writer.text(cite_briefly(theme.table.review), colour=self._look.muted)
            shown = tuple(theme.in_role(role)[0] for role in _SHOWN if theme.in_role(role))
            passages = PassageWriter(writer, self._look, theme._replace(passages=shown))
            for passage in shown:
                passages.write_list(passage.role, "")
            write_evidence(writer, self._look, theme)
        self.finish(writer)
