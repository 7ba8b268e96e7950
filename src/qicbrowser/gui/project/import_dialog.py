"""The dialog that shows what importing a project would change, before anything is stored."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from qicbrowser.gui.page.writer import shortened
from qicbrowser.gui.project.entry_table import EntryModel, EntryTable
from qicbrowser.gui.shell.context_help import set_guide_page
from qicbrowser.gui.shell.messages import words
from qicbrowser.gui.widgets.labels import plain_label
from qicbrowser.services.project.entries import Standing
from qicbrowser.services.project.plan import ProjectPlan

_SIZE = (170, 30)
"""Of the dialog, in average characters and lines of text."""

_LONGEST_LIST = 300
"""Characters of the titles of reviews."""


class ImportProjectDialog(QDialog):
    import_wanted = Signal(object, object)
    """The tuple of the entries that are ticked, and the tuple of the reviews to be imported with them."""

    def __init__(
        self, name: str, plan: ProjectPlan, title_of: Callable[[str], str], undo_key: str, parent: QWidget
    ) -> None:
        """`name` is the file's; `title_of` gives the title of a theme or reference by its key."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Project {file}").format(file=name))
        set_guide_page(self, "projects.md")
        self._plan = plan
        self.model = EntryModel(plan, title_of, self)
        self.table = EntryTable(self.model)
        self.table.setAccessibleName(self.tr("What is in the project"))
        themes = self.tr("%n themes", "", sum(review.themes for review in plan.reviews))
        text = self.tr("Import the %n &reviews that you do not have ({themes}):", "", len(plan.reviews))
        self.reviews = QCheckBox(text.format(themes=themes))
        self.reviews.setVisible(bool(plan.reviews))
        self.reviews.setChecked(bool(plan.reviews))
        self.theirs = QCheckBox(self.tr("Use &theirs wherever it differs from mine"))
        self.theirs.setVisible(plan.number(Standing.DIFFERENT) > 0)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.action = box.addButton(self.tr("&Import"), QDialogButtonBox.ButtonRole.ActionRole)
        self.action.setDefault(True)
        self.action.clicked.connect(self._want)
        box.rejected.connect(self.reject)
        self._lay_out(undo_key, box)
        self.model.ticks_changed.connect(self._show_ticks)
        self.reviews.toggled.connect(lambda on: self.model.include_reviews(included=on))
        differing = self.model.of_standing(Standing.DIFFERENT)
        self.theirs.toggled.connect(lambda on: self.model.tick(differing, ticked=on))
        self._show_ticks()
        self._fit(parent)
        (self.table if plan.entries else box.button(QDialogButtonBox.StandardButton.Cancel)).setFocus()

    def _lay_out(self, undo_key: str, box: QDialogButtonBox) -> None:
        column = QVBoxLayout(self)
        column.addWidget(plain_label(self._summary()))
        if self._plan.without_place:
            column.addWidget(plain_label(self._without_place()))
        column.addWidget(self.table, 1)
        column.addWidget(self.theirs)
        column.addWidget(self.reviews)
        if self._plan.reviews:
            column.addWidget(plain_label(_listed([review.details.title for review in self._plan.reviews]), muted=True))
        column.addWidget(plain_label(self._explanation(undo_key), muted=True))
        column.addWidget(box)

    def _fit(self, parent: QWidget) -> None:
        metrics = self.fontMetrics()
        width, height = _SIZE[0] * metrics.averageCharWidth(), _SIZE[1] * metrics.lineSpacing()
        self.resize(min(width, parent.width() - 20), min(height, parent.height() - 20))

    def _show_ticks(self) -> None:
        """Let the button do something where there is something to import."""
        self.action.setEnabled(bool(self.model.chosen or self.reviews.isChecked()))

    def _want(self) -> None:
        reviews = self._plan.reviews if self.reviews.isChecked() else ()
        self.import_wanted.emit(self.model.chosen, reviews)

    def _summary(self) -> str:
        number = self._plan.number
        texts = {
            self.tr("From {author}").format(author=self._plan.author): bool(self._plan.author),
            self.tr("%n new", "", number(Standing.NEW)): number(Standing.NEW),
            self.tr("%n that differ from mine", "", number(Standing.DIFFERENT)): number(Standing.DIFFERENT),
            self.tr("%n that I deleted", "", number(Standing.DELETED)): number(Standing.DELETED),
            self.tr("%n already here", "", number(Standing.SAME)): number(Standing.SAME),
        }
        return " · ".join(text for text, count in texts.items() if count) or self.tr("The project is empty.")

    def _without_place(self) -> str:
        lost = QLocale().createSeparatedList([words(kind) for kind in self._plan.without_place])
        if not self._plan.missing:
            return self.tr("Not imported, because what they are on is not in your library: {contents}.").format(
                contents=lost
            )
        text = self.tr("Not imported, because you do not have the reviews that they are on: {contents}. {reviews}")
        return text.format(contents=lost, reviews=_listed(self._plan.missing))

    def _explanation(self, undo_key: str) -> str:
        if not any(entry.changes for entry in self._plan.entries) and not self._plan.reviews:
            return self.tr("There is nothing to import: your notes stay as they are.")
        text = self.tr(
            "Ticked entries are imported. What differs from yours stays yours unless you tick it; a note that is"
            " replaced goes to the deleted notes. Your notes are backed up first. One undo ({key}) takes everything"
            " back."
        )
        return text.format(key=undo_key)


def _listed(titles: Sequence[str]) -> str:
    return shortened("; ".join(" ".join(title.split()) for title in titles), _LONGEST_LIST)
