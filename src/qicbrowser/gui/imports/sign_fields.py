"""Which words say that a factor hinders, helps, does both or neither: prefixes of statements, or cells of signs."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from qicbrowser.domain.tables.recipe import Holds, Recipe
from qicbrowser.gui.imports.chip_field import ChipField
from qicbrowser.gui.imports.recipe_edits import with_signs


class SignFields(QWidget):
    edited = Signal(object)
    """A change of the recipe, as a function: the reader has added or removed a word."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.barriers = ChipField(self.tr("Words that mark a barrier"))
        self.enablers = ChipField(self.tr("Words that mark an enabler"))
        self.mixed = ChipField(self.tr("Words that mark both"))
        self.plain = ChipField(self.tr("Words that are not a sign"))
        self._fields = {
            "barrier": self.barriers,
            "enabler": self.enablers,
            "mixed": self.mixed,
            "plain": self.plain,
        }
        self._titles = {sign: QLabel() for sign in self._fields}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for sign, field in self._fields.items():
            self._titles[sign].setObjectName("muted")
            column.addWidget(self._titles[sign])
            column.addWidget(field)
            field.changed.connect(partial(self._change, sign))

    def show_recipe(self, recipe: Recipe) -> None:
        """Show the words of a recipe, without a signal: those of columns of signs where there are such."""
        by_column = has_sign_column(recipe)
        titles = {
            "barrier": self.tr("A barrier is") if by_column else self.tr("Barriers begin with"),
            "enabler": self.tr("An enabler is") if by_column else self.tr("Enablers begin with"),
            "mixed": self.tr("Both is") if by_column else self.tr("Both begin with"),
            "plain": self.tr("Only mentioned is") if by_column else self.tr("Not a sign is"),
        }
        kind = "signs" if by_column else "prefixes"
        for sign, field in self._fields.items():
            self._titles[sign].setText(titles[sign])
            field.show_texts(getattr(recipe, f"{sign}_{kind}"))
        for widget in (self._titles["plain"], self.plain):
            widget.setVisible(by_column or bool(recipe.plain_prefixes))

    def _change(self, sign: str, texts: tuple[str, ...]) -> None:
        self.edited.emit(lambda recipe: with_signs(recipe, sign, texts, by_column=has_sign_column(recipe)))


def has_sign_column(recipe: Recipe) -> bool:
    """Whether signs are whole cells: beside the factors, or as marks in a table without a column of factors."""
    held = {plan.holds for plan in recipe.columns}
    return Holds.SIGN in held or (Holds.MARKS in held and Holds.CONTEXT not in held)
