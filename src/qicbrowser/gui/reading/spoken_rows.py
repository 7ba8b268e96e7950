"""What a screen reader says of the rows of themes and references: a whole row at its first cell."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from qicbrowser.gui.reading import reference_columns as references
from qicbrowser.gui.reading import theme_columns as themes

translate = QCoreApplication.translate

_CHECK = Qt.ItemDataRole.CheckStateRole


class SpokenRows(QObject):
    """The words for numbers, which the cells show without them; for rows that have none in a column, nothing."""

    def theme(self, index: QModelIndex) -> str:
        """A row of the theme tree: "Friendly competition, 6 studies, 1 note, 2 hits, ticked"."""
        column = themes.Column(index.column())
        if column is not themes.Column.THEME:
            return self._count(column, index)
        columns = (themes.Column.STUDIES, themes.Column.NOTES, themes.Column.HITS)
        numbers = (self._count(each, index.siblingAtColumn(each)) for each in columns)
        return ", ".join(filter(None, (str(index.data() or ""), *numbers, _tick_words(index))))

    def reference(self, index: QModelIndex) -> str:
        """A row of the references: "Reference 63, 3 themes; Qualitative: low"; other cells with their headings."""
        column = references.column_of(index.column())
        heading = str(index.model().headerData(index.column(), Qt.Orientation.Horizontal) or "")
        if column is references.Column.NUMBER:
            number = self.tr("Reference {number}").format(number=str(index.data()).strip("[]"))
            counts = ", ".join(filter(None, (number, *self._counts(index))))
            return "; ".join(filter(None, (counts, *_grades(index))))
        text = index.data(references.GRADES_ROLE) if column is references.Column.GRADE else index.data()
        return translate("SpokenRows", "{column}: {text}").format(
            column=heading, text=text or translate("SpokenRows", "none")
        )

    def _counts(self, index: QModelIndex) -> Iterator[str]:
        yield self.tr("%n themes", "", int(index.siblingAtColumn(references.Column.THEMES).data() or 0))
        yield self._notes(index.siblingAtColumn(references.Column.NOTES).data())

    def _count(self, column: themes.Column, index: QModelIndex) -> str:
        shown = index.data()
        if shown is None:
            return ""
        if column is themes.Column.STUDIES:
            return self.tr("%n studies", "", int(shown))
        return self._notes(shown) if column is themes.Column.NOTES else self.tr("%n hits", "", int(shown))

    def _notes(self, shown: object) -> str:
        """The notes and the star of a cell: a number, or a star before one."""
        number = str(shown or "").removeprefix("★").strip()
        notes = self.tr("%n notes", "", int(number)) if number else ""
        return ", ".join(filter(None, (notes, self.tr("starred") if str(shown or "").startswith("★") else "")))


def _grades(index: QModelIndex) -> Iterator[str]:
    """The grades of a reference, each with its stream."""
    for column in range(references.Column.GRADE, index.model().columnCount()):
        yield from str(index.siblingAtColumn(column).data(references.GRADES_ROLE) or "").split("\n")


def _tick_words(index: QModelIndex) -> str:
    ticked = Qt.CheckState(index.data(_CHECK) or Qt.CheckState.Unchecked)
    return {
        Qt.CheckState.Unchecked: "",
        Qt.CheckState.PartiallyChecked: translate("SpokenRows", "partly ticked"),
        Qt.CheckState.Checked: translate("SpokenRows", "ticked"),
    }[ticked]


def spoken_reference(index: QModelIndex | QPersistentModelIndex) -> str:
    """What is said of a cell of the references."""
    model = index.model()
    return SpokenRows(model).reference(model.index(index.row(), index.column()))
