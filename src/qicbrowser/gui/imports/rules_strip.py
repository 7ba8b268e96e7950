"""The rules by which the rows and cells of the table are read; each answer is a change of the recipe."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from qicbrowser.domain.tables.graded_headings import has_grades_in_headings, with_grades_in_headings
from qicbrowser.domain.tables.readings import TableReading
from qicbrowser.domain.tables.recipe import CitationForm, Recipe, RowIs, RowKind
from qicbrowser.gui.imports.grade_order import GradeOrder
from qicbrowser.gui.imports.names import citation_names, row_is_names
from qicbrowser.gui.imports.recipe_edits import with_citation_form
from qicbrowser.gui.imports.sign_fields import SignFields, has_sign_column
from qicbrowser.gui.widgets.flow_layout import FlowLayout

_BULLETS = Recipe((), 0).bullets
_GROUP_WIDTH = 21
"""The least width of a group of rules, in average characters."""


class RulesStrip(QWidget):
    edited = Signal(object)
    """The reader's answer, as a function that changes a Recipe.

    It is applied to the latest one, which can have answers that are not shown yet.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rules")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._build_rows()
        self._build_statements()
        self._build_signs()
        self.citations = {form: self._box(name) for form, name in citation_names().items()}
        self.raised = self._box(self.tr("superscripts are references"))
        self.raised_letters = self._box(self.tr("superscript letters are notes"))
        self.grades = GradeOrder()
        self.graded_headings = self._box(self.tr("headings are grades"))
        self._headings: tuple[tuple[str, ...], ...] = ()
        self._lay_out()
        self._connect()

    def show_reading(self, reading: TableReading) -> None:
        """Show the answers by which a table is read, without a signal."""
        self.show_recipe(reading.recipe)
        self._headings = reading.headings
        self.first_group.setVisible(_has_rows_before_sections(reading))
        self.raised_letters.setVisible(_has_raised_letters(reading))
        self.graded_headings.setVisible(has_grades_in_headings(reading.recipe, reading.headings))

    def show_recipe(self, recipe: Recipe) -> None:
        """Show the answers of a recipe, without a signal."""
        self.row_is.setCurrentIndex(self.row_is.findData(recipe.row_is))
        self.heading_rows.blockSignals(True)
        self.heading_rows.setValue(recipe.heading_rows)
        self.heading_rows.blockSignals(False)
        _show(self.sections, recipe.sections_are_groups)
        _show(self.joined, recipe.joined_titles)
        if self.first_group.text().strip() != (recipe.first_group or ""):
            self.first_group.setText(recipe.first_group or "")
        self.bullets.setChecked(bool(recipe.bullets))
        self.lines.setChecked(recipe.at_lines)
        self.semicolons.setChecked(recipe.at_semicolons)
        _show(self.arrows, recipe.arrows_divide)
        self.signs_title.setText(
            self.tr("Signs in their column") if has_sign_column(recipe) else self.tr("Signs of factors")
        )
        self.signs.show_recipe(recipe)
        _show(self.unsigned, recipe.unsigned_are_enablers)
        for form, box in self.citations.items():
            box.setChecked(form in recipe.citations)
        _show(self.raised, recipe.raised_are_references)
        self.raised.setVisible(CitationForm.RAISED in recipe.citations)
        _show(self.raised_letters, recipe.raised_letters_are_markers)
        _show(self.graded_headings, recipe.grades_in_headings)
        self.grades.show_scale(recipe.scale, is_ordered=recipe.scale_is_ordered)

    def _build_rows(self) -> None:
        self.row_is = QComboBox()
        self.row_is.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.row_is.setMinimumContentsLength(8)
        self.row_is.setAccessibleName(self.tr("A row of the table is"))
        for row_is, name in row_is_names().items():
            self.row_is.addItem(name, row_is)
        self.heading_rows = QSpinBox()
        self.heading_rows.setMaximum(99)
        self.heading_rows.setPrefix(self.tr("Heading rows: "))
        self.heading_rows.setAccessibleName(self.tr("Rows of headings"))
        self.sections = self._box(self.tr("sections are groups"))
        self.joined = self._box(self.tr("join equal titles"))
        self.first_group = QLineEdit()
        self.first_group.setObjectName("filter")
        self.first_group.setPlaceholderText(self.tr("Group of the first rows"))
        self.first_group.setAccessibleName(self.tr("Group of the rows before the first section"))
        self.first_group.setToolTip(self.first_group.accessibleName())

    def _build_statements(self) -> None:
        self.bullets = self._box(self.tr("a bullet: • – *"))
        self.lines = self._box(self.tr("a new line"))
        self.semicolons = self._box(self.tr("a semicolon"))
        self.arrows = self._box(self.tr("an arrow →"))

    def _build_signs(self) -> None:
        self.signs_title = QLabel(self.tr("Signs of factors"))
        self.signs = SignFields()
        self.unsigned = self._box(self.tr("unmarked are enablers"))

    def _box(self, text: str) -> QCheckBox:
        return QCheckBox(text.replace("&", "&&"))

    def _connect(self) -> None:
        self.row_is.activated.connect(lambda _: self._change(row_is=RowIs(self.row_is.currentData())))
        self.heading_rows.valueChanged.connect(lambda rows: self._change(heading_rows=rows))
        boxes: tuple[tuple[QCheckBox, Callable[[bool], dict[str, object]]], ...] = (
            (self.sections, lambda on: {"sections_are_groups": on}),
            (self.joined, lambda on: {"joined_titles": on}),
            (self.bullets, lambda on: {"bullets": _BULLETS if on else ()}),
            (self.lines, lambda on: {"at_lines": on}),
            (self.semicolons, lambda on: {"at_semicolons": on}),
            (self.arrows, lambda on: {"arrows_divide": on}),
            (self.unsigned, lambda on: {"unsigned_are_enablers": on}),
            (self.raised, lambda on: {"raised_are_references": on}),
            (self.raised_letters, lambda on: {"raised_letters_are_markers": on}),
        )
        for box, change in boxes:
            box.clicked.connect(lambda _=False, box=box, change=change: self._change(**change(box.isChecked())))
        for form, box in self.citations.items():
            box.clicked.connect(
                lambda used, form=form: self.edited.emit(partial(with_citation_form, form=form, used=used))
            )
        self.graded_headings.clicked.connect(self._answer_graded_headings)
        self.signs.edited.connect(self.edited)
        self.first_group.editingFinished.connect(self._name_first_group)
        self.grades.changed.connect(lambda grades, known: self._change(scale=grades, scale_is_ordered=known))

    def _name_first_group(self) -> None:
        if self.first_group.isModified():
            self.first_group.setModified(False)
            self._change(first_group=" ".join(self.first_group.text().split()))

    def _answer_graded_headings(self) -> None:
        self.edited.emit(
            partial(with_grades_in_headings, headings=self._headings, are_grades=self.graded_headings.isChecked())
        )

    def _change(self, **answers: object) -> None:
        self.edited.emit(lambda recipe: recipe._replace(**answers))

    def _lay_out(self) -> None:
        groups = FlowLayout(self, 0, grows=True)
        groups.setContentsMargins(0, 0, 0, 0)
        for title, widgets in (
            (
                QLabel(self.tr("A row is")),
                (self.row_is, self.heading_rows, self.sections, self.first_group, self.joined),
            ),
            (QLabel(self.tr("Statements begin at")), (self.bullets, self.lines, self.semicolons, self.arrows)),
            (self.signs_title, (self.signs, self.unsigned)),
            (QLabel(self.tr("Citations look like")), (*self.citations.values(), self.raised, self.raised_letters)),
            (QLabel(self.tr("Grades, weakest first")), (self.grades, self.graded_headings)),
        ):
            groups.addWidget(self._group(title, widgets))

    def _group(self, title: QLabel, widgets: tuple[QWidget, ...]) -> QWidget:
        group = QWidget()
        group.setMinimumWidth(_GROUP_WIDTH * self.fontMetrics().averageCharWidth())
        column = QVBoxLayout(group)
        column.setContentsMargins(12, 8, 4, 8)
        column.setSpacing(4)
        title.setObjectName("ruleTitle")
        for widget in (title, *widgets):
            column.addWidget(widget)
        column.addStretch(1)
        return group


def _has_rows_before_sections(reading: TableReading) -> bool:
    """Whether the table has section rows, and rows above the first of them, which no section names."""
    kinds = [kind for kind in reading.row_kinds if kind in (RowKind.SECTION, RowKind.BODY)]
    return RowKind.SECTION in kinds and kinds[0] is RowKind.BODY


def _has_raised_letters(reading: TableReading) -> bool:
    """Whether raised letters that no note explains are asked about, or have been answered."""
    is_asked = any(problem.message.id == "are-raised-markers" for problem in reading.problems)
    return is_asked or reading.recipe.raised_letters_are_markers is not None


def _show(box: QCheckBox, answer: bool | None) -> None:
    """A question that is not answered yet is a box that is neither ticked nor empty."""
    box.setTristate(answer is None)
    box.setCheckState(
        Qt.CheckState.PartiallyChecked
        if answer is None
        else Qt.CheckState.Checked
        if answer
        else Qt.CheckState.Unchecked
    )
