"""Every item model keeps Qt's rules, filled and empty."""

import pytest
from PySide6.QtCore import QModelIndex, Qt

from qicbrowser.gui.export_dialog import PreviewModel
from qicbrowser.gui.looks import DARK
from qicbrowser.gui.reference_inspector import ReferenceModel
from qicbrowser.gui.theme_model import Column, ThemeModel
from qicbrowser.services.csvfile import Preset, Table
from qicbrowser.services.export import Options, Shape, table
from tests.gui.reader import COMMUNITY, COMPETITION


@pytest.mark.parametrize("filled", [True, False])
def test_the_themes(qtmodeltester, qapp, library, filled: bool) -> None:
    model = ThemeModel(library.evidence.theme_lines() if filled else ())
    model.show_notes({COMPETITION: 2})
    model.show_hits({COMPETITION: 3})
    model.show_look(DARK)
    model.tick([COMMUNITY], ticked=True)
    qtmodeltester.check(model)


@pytest.mark.parametrize("filled", [True, False])
def test_the_references(qtmodeltester, qapp, library, filled: bool) -> None:
    model = ReferenceModel(library.evidence.reference_lines() if filled else ())
    model.show_found(frozenset({"zamboni2020/ref/69"}))
    model.show_look(DARK)
    qtmodeltester.check(model)


def test_the_preview(qtmodeltester, qapp, library) -> None:
    model = PreviewModel()
    qtmodeltester.check(model)
    model.show_table(table(library, [COMMUNITY], Options(Shape.PASSAGE, Preset.PLAIN, notes=True)))
    qtmodeltester.check(model)
    assert model.rowCount() == 6
    model.show_table(Table(("a",), tuple((str(n),) for n in range(1000))))
    assert model.rowCount() == 20


def test_a_tick_on_a_table_ticks_its_themes_and_some_ticks_show_as_some(qapp, library) -> None:
    model = ThemeModel(library.evidence.theme_lines())
    review = model.index(0, 0)
    table_index = model.index(0, 0, review)

    def state(index: QModelIndex) -> Qt.CheckState:
        return Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole))

    assert state(review) is Qt.CheckState.Unchecked
    model.setData(model.index_of(COMPETITION), Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole)
    assert state(table_index) is state(review) is Qt.CheckState.PartiallyChecked
    assert model.ticked == (COMPETITION,)
    model.setData(review, Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole)
    assert model.ticked == model.keys
    assert state(table_index) is Qt.CheckState.Checked
    model.setData(table_index, Qt.CheckState.Unchecked.value, Qt.ItemDataRole.CheckStateRole)
    assert model.ticked == ()


def test_hits_stand_out_and_the_rest_is_muted(qapp, library) -> None:
    model = ThemeModel(library.evidence.theme_lines())
    model.show_hits({COMPETITION: 3, COMMUNITY: 0})
    hit, counted_nothing, other = (
        model.index_of(key) for key in (COMPETITION, COMMUNITY, "zamboni2020/5/demonstration-role")
    )
    assert hit.data(Qt.ItemDataRole.FontRole).bold()
    assert counted_nothing.data(Qt.ItemDataRole.FontRole).bold()
    assert other.data(Qt.ItemDataRole.FontRole) is None
    assert other.data(Qt.ItemDataRole.ForegroundRole) is not None
    assert hit.data(Qt.ItemDataRole.ForegroundRole) is None
    assert hit.siblingAtColumn(Column.HITS).data() == 3
    model.show_hits(None)
    assert other.data(Qt.ItemDataRole.ForegroundRole) is None
