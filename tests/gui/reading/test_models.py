"""Every item model keeps Qt's rules, filled and empty, and reads no more of a large file than is in sight."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from qicbrowser.domain.listings import ReferenceLine, ThemeLine
from qicbrowser.gui.export.preview import PreviewModel
from qicbrowser.gui.looks.palettes import DARK, LIGHT
from qicbrowser.gui.page.note_list import Annotations
from qicbrowser.gui.reading.reference_inspector import ReferenceInspector
from qicbrowser.gui.reading.reference_model import ReferenceModel
from qicbrowser.gui.reading.theme_columns import Column
from qicbrowser.gui.reading.theme_model import KEY_ROLE, ThemeModel
from qicbrowser.gui.reading.theme_tree import ThemeTree
from qicbrowser.gui.shell.session import Session
from qicbrowser.gui.window.main_window import MainWindow
from qicbrowser.services.export.choice import chosen, everything
from qicbrowser.services.export.options import Notes, Options
from qicbrowser.services.export.preview import ROWS
from qicbrowser.store.evidence.builder import write_evidence
from qicbrowser.store.evidence.evidence import Evidence
from qicbrowser.store.evidence.export_rows import Shape
from qicbrowser.store.evidence.reference_lists import ReferenceLists
from qicbrowser.store.library import Library
from tests.exports import preview
from tests.gui.window_driver import COMMUNITY, COMPETITION

DEMONSTRATION = "zamboni2020/5/demonstration-role"
IN_SIGHT = 96
"""More themes or references than a small window shows at a time, and far fewer than there are."""


@pytest.fixture
def empty_library(tmp_path: Path) -> Iterator[Library]:
    write_evidence(tmp_path / "empty.sqlite", [], "empty", "0" * 64)
    with Library(tmp_path / "empty.sqlite", tmp_path / "data" / "empty-user.sqlite") as opened:
        yield opened


@pytest.fixture(params=["library", "large_library", "empty_library"])
def any_library(request: pytest.FixtureRequest) -> Library:
    return request.getfixturevalue(request.param)


def test_the_themes(qtmodeltester, qapp, any_library) -> None:
    model = ThemeModel(any_library.evidence)
    model.show_notes({COMPETITION: 2})
    model.show_hits(lambda lines: {line.key: 3 for line in lines if line.place % 2})
    model.show_look(DARK)
    model.tick_places([1, 3, 600], ticked=True)
    qtmodeltester.check(model)


def test_the_references(qtmodeltester, qapp, any_library) -> None:
    model = ReferenceModel(any_library.evidence)
    model.show_found(lambda lines: [line.key for line in lines if line.key.endswith("9")])
    model.show_look(DARK)
    qtmodeltester.check(model)


def test_the_preview(qtmodeltester, qapp, library) -> None:
    model = PreviewModel()
    qtmodeltester.check(model)
    options = Options(Shape.PASSAGE, Notes.COLUMNS)
    model.show_table(preview(library, chosen(library, [COMMUNITY]), options).table)
    qtmodeltester.check(model)
    assert model.rowCount() == 6
    model.show_table(preview(library, everything(library), options).table)
    assert model.rowCount() == ROWS == 20


def state(index: QModelIndex) -> Qt.CheckState:
    return Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole))


def set_box(index: QModelIndex, state: Qt.CheckState) -> None:
    assert index.model().setData(index, state.value, Qt.ItemDataRole.CheckStateRole)


def test_a_tick_on_a_table_ticks_its_themes_and_some_ticks_show_as_some(qapp, library) -> None:
    model = ThemeModel(library.evidence)
    review = model.index(0, 0)
    table_index = model.index(0, 0, review)

    assert state(review) is Qt.CheckState.Unchecked
    set_box(model.index_of(COMPETITION), Qt.CheckState.Checked)
    assert state(table_index) is state(review) is Qt.CheckState.PartiallyChecked
    assert model.ticked == (COMPETITION,)
    set_box(review, Qt.CheckState.Checked)
    assert model.ticked == model.keys
    assert state(table_index) is Qt.CheckState.Checked
    set_box(table_index, Qt.CheckState.Unchecked)
    assert model.ticked == ()


def test_hits_stand_out_and_the_rest_is_muted(qapp, library) -> None:
    model = ThemeModel(library.evidence)
    found = {COMPETITION: 3, COMMUNITY: 0}
    model.show_hits(lambda lines: {line.key: found[line.key] for line in lines if line.key in found})
    hit, counted_nothing, other = (model.index_of(key) for key in (COMPETITION, COMMUNITY, DEMONSTRATION))
    assert hit.data(Qt.ItemDataRole.FontRole).bold()
    assert counted_nothing.data(Qt.ItemDataRole.FontRole).bold()
    assert other.data(Qt.ItemDataRole.FontRole) is None
    assert other.data(Qt.ItemDataRole.ForegroundRole) is not None
    assert hit.data(Qt.ItemDataRole.ForegroundRole) is None
    assert hit.siblingAtColumn(Column.HITS).data() == 3
    assert counted_nothing.siblingAtColumn(Column.HITS).data() is None
    model.show_hits(None)
    assert other.data(Qt.ItemDataRole.ForegroundRole) is None
    assert hit.data(Qt.ItemDataRole.FontRole) is None


# --- a large file


def below(model: ThemeModel, *rows: int) -> QModelIndex:
    index = QModelIndex()
    for row in rows:
        index = model.index(row, 0, index)
    return index


def keys_read(
    evidence: Evidence | ReferenceLists, method: str, monkeypatch: pytest.MonkeyPatch, keys: list[str] | None = None
) -> list[str]:
    """The keys of the lines that a method returns from now on."""
    keys = [] if keys is None else keys
    read = getattr(evidence, method)

    def read_and_record(*of_range: int | Iterable[int]) -> tuple[ReferenceLine | ThemeLine, ...]:
        lines = read(*of_range)
        keys.extend(line.key for line in lines)
        return lines

    monkeypatch.setattr(evidence, method, read_and_record)
    return keys


def references_read(evidence: Evidence, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The keys of the references that are read from now on."""
    keys = keys_read(evidence, "reference_lines", monkeypatch)
    return keys_read(evidence.reference_lists, "lines", monkeypatch, keys)


def themes_read(evidence: Evidence, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The keys of the themes that are read from now on."""
    return keys_read(evidence, "theme_lines", monkeypatch)


def shown(widget, qtbot, width: int = 420, height: int = 500) -> None:
    qtbot.addWidget(widget)
    widget.resize(width, height)
    with qtbot.waitExposed(widget):
        widget.show()
    QApplication.processEvents()


def test_a_long_table_is_shown_in_parts(qapp, large_library) -> None:
    model = ThemeModel(large_library.evidence)
    assert [below(model, 0, row).data() for row in range(2)] == ["A long table", "A short table"]
    parts = [below(model, 0, 0, row).data().replace("\N{NO-BREAK SPACE}", "") for row in (0, 1, 11)]
    assert [part.replace(",", "") for part in parts] == ["1–200", "201–400", "2201–2300"]
    assert [model.rowCount(below(model, *path)) for path in ((0, 0), (0, 0, 0), (0, 0, 11), (0, 1))] == [
        12,
        200,
        100,
        200,
    ]
    assert below(model, 0, 0, 0).data(KEY_ROLE) is None
    lines = large_library.evidence.theme_lines()
    assert below(model, 0, 0, 11, 99).data(KEY_ROLE) == lines[2299].key
    assert below(model, 0, 1, 0).data() == lines[2300].title
    for line in lines:
        index = model.index_of(line.key)
        assert index.data(KEY_ROLE) == line.key
        assert model.index(index.row(), 0, index.parent()) == index
    assert not model.index_of("nowhere").isValid()
    assert not model.index_at(0).isValid()
    assert not model.index_at(2501).isValid()


def test_a_start_and_a_jump_to_the_last_theme_read_what_is_in_sight(qtbot, large_library, monkeypatch) -> None:
    read = themes_read(large_library.evidence, monkeypatch)
    model = ThemeModel(large_library.evidence)
    tree = ThemeTree(model)
    assert read == []
    shown(tree, qtbot)
    tree.show_theme(model.first)
    QApplication.processEvents()
    assert 0 < len(read) <= IN_SIGHT
    first_part = below(model, 0, 0, 0)
    assert tree.isExpanded(first_part)
    assert all(tree.isFirstColumnSpanned(row, below(model, 0)) for row in range(2))
    (last,) = large_library.evidence.keys_at([2300])
    with qtbot.assertNotEmitted(tree.theme_chosen):
        tree.show_theme(last)
        QApplication.processEvents()
    assert len(read) <= 2 * IN_SIGHT
    assert tree.currentIndex().data(KEY_ROLE) == last
    assert tree.viewport().rect().contains(tree.visualRect(tree.currentIndex()))
    assert not tree.isExpanded(first_part)  # what a jump opened, the next one closes
    assert tree.isExpanded(below(model, 0, 0, 11))


def test_the_window_opens_on_many_themes_as_on_a_few(qtbot, library, large_library, tmp_path, monkeypatch) -> None:
    asked: dict[Library, list[str]] = {library: [], large_library: []}
    for opened, statements in asked.items():
        opened._connection.set_trace_callback(statements.append)
        references = references_read(opened.evidence, monkeypatch)
        themes = themes_read(opened.evidence, monkeypatch)
        window = MainWindow(opened, Session(tmp_path / f"{len(statements)}.ini"))
        window.setWindowState(Qt.WindowState.WindowNoState)  # else maximised: the screen is small
        shown(window, qtbot, 1400, 840)
        opened._connection.set_trace_callback(None)
        assert window.panes.tree.currentIndex().data(KEY_ROLE) == window.themes.first
        assert 0 < len(themes) <= IN_SIGHT
        assert 0 < len(references) <= IN_SIGHT
        window.close()
    few, many = asked.values()
    assert len(many) <= len(few) + 4  # another block or two of what is in sight


def test_a_part_that_someone_opened_stays_open(qtbot, large_library) -> None:
    model = ThemeModel(large_library.evidence)
    tree = ThemeTree(model)
    shown(tree, qtbot)
    tree.expand(below(model, 0, 0, 1))
    for key in large_library.evidence.keys_at([1, 700, 2400]):
        tree.show_theme(key)
    assert tree.isExpanded(below(model, 0, 0, 1))


def test_steps_go_through_every_part_and_stay_at_the_ends(qtbot, large_library) -> None:
    model = ThemeModel(large_library.evidence)
    tree = ThemeTree(model)
    shown(tree, qtbot)
    chosen: list[str] = []
    tree.theme_chosen.connect(chosen.append)
    tree.theme_chosen.connect(tree.show_theme)
    at_the_borders = large_library.evidence.keys_at([200, 2300, 2500])
    for key in at_the_borders:
        tree.show_theme(key)
        tree.step(1)
        tree.step(-1)
        tree.step(-1)
    places = [large_library.evidence.place_of(key) for key in chosen]
    assert places == [201, 200, 199, 2301, 2300, 2299, 2499, 2498]


def test_ticks_over_parts(qapp, large_library, monkeypatch) -> None:
    read = themes_read(large_library.evidence, monkeypatch)
    model = ThemeModel(large_library.evidence)
    review, long, short = below(model, 0), below(model, 0, 0), below(model, 0, 1)
    first, second = below(model, 0, 0, 0), below(model, 0, 0, 1)
    set_box(long, Qt.CheckState.Checked)
    assert (state(review), state(long), state(short)) == (
        Qt.CheckState.PartiallyChecked,
        Qt.CheckState.Checked,
        Qt.CheckState.Unchecked,
    )
    assert model.ticked_count == 2300
    set_box(below(model, 0, 0, 1, 199), Qt.CheckState.Unchecked)
    assert (state(first), state(second), state(long)) == (
        Qt.CheckState.Checked,
        Qt.CheckState.PartiallyChecked,
        Qt.CheckState.PartiallyChecked,
    )
    set_box(long, Qt.CheckState.Unchecked)
    last, other = large_library.evidence.keys_at([2100, 2500])
    model.tick([other, last, "nowhere"], ticked=True)
    assert model.ticked == (last, other)  # in the order of the tree
    assert read == []
    model.tick([last], ticked=False)
    assert model.ticked == (other,)
    model.untick_all()
    assert model.ticked == ()


def test_ticks_are_signalled_once_and_only_when_they_change(qtbot, large_library) -> None:
    model = ThemeModel(large_library.evidence)
    told: list[int] = []
    model.ticks_changed.connect(lambda: told.append(model.ticked_count))
    set_box(below(model, 0), Qt.CheckState.Checked)
    set_box(below(model, 0, 1), Qt.CheckState.Checked)
    model.untick_all()
    model.untick_all()
    assert told == [2500, 0]


def test_hits_are_counted_where_one_looks_and_anew_with_each_search(qtbot, large_library) -> None:
    model = ThemeModel(large_library.evidence)
    tree = ThemeTree(model)
    shown(tree, qtbot)
    tree.show_theme(model.first)
    changes: list[QModelIndex] = []
    model.dataChanged.connect(lambda first, *_: changes.append(first.parent()))
    asked: list[int] = []

    def count(lines) -> dict[str, int]:
        asked.extend(line.place for line in lines)
        return {line.key: 2 for line in lines if line.place == 2}

    model.show_hits(count)
    tree.show_searching(searching=True)
    QApplication.processEvents()
    assert set(changes) == {below(model, 0, 0, 0), below(model, 0, 1)}  # a signal for each branch that was in sight
    assert len(changes) == 2
    assert len(asked) == len(set(asked))
    assert 1 in asked
    assert len(asked) <= IN_SIGHT
    assert model.index_at(2).siblingAtColumn(Column.HITS).data() == 2
    asked.clear()
    model.show_hits(count)
    tree.viewport().repaint()
    assert 1 in asked


def test_the_list_of_references_reads_what_is_in_sight(qtbot, large_library, monkeypatch) -> None:
    evidence = large_library.evidence
    read = references_read(evidence, monkeypatch)
    model = ReferenceModel(evidence)
    inspector = ReferenceInspector(model)
    shown(inspector, qtbot)
    assert model.rowCount() == evidence.reference_count() == 120
    assert 0 < len(read) < 120
    last = evidence.reference_lines(120, 1)[0]
    assert model.row_of(last.key) == 119
    assert model.row_of("nowhere") == -1
    asked: list[str] = []
    model.show_found(lambda lines: asked.extend(line.key for line in lines) or set(asked))
    QApplication.processEvents()
    assert 0 < len(set(asked)) < 120
    assert model.index(0, 0).data(Qt.ItemDataRole.BackgroundRole) == QColor(LIGHT.hit)
    header = inspector.list.horizontalHeader()
    inspector.fit()
    assert header.sectionSize(0) > header.fontMetrics().horizontalAdvance(f"[{last.number}]")
    inspector.show_reference(evidence.reference(last.key), Annotations())
    QApplication.processEvents()
    assert inspector.list.currentIndex().row() == 119
    assert model.index(119, 2).data() == last.themes
    model.show_found(None)
    assert model.index(0, 0).data(Qt.ItemDataRole.BackgroundRole) is None
