"""Features that are built with the first use of one of their actions."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from qicbrowser.gui.shell.lazy_feature import LazyFeature
from tests.gui.window_driver import Reader


class Feature(QObject):
    def __init__(self, parent: QObject, actions: list[QAction]) -> None:
        super().__init__(parent)
        self.uses = [0 for _ in actions]
        for number, action in enumerate(actions):
            action.triggered.connect(lambda _=False, number=number: self.use(number))

    def use(self, number: int) -> None:
        self.uses[number] += 1


def test_the_first_use_of_an_action_builds_the_feature_and_reaches_it_once(qtbot: QtBot) -> None:
    parent = QObject()
    actions = [QAction("one", parent), QAction("two", parent)]
    lazy = LazyFeature(parent, lambda: Feature(parent, actions), *actions)
    assert lazy.existing is None
    actions[1].trigger()
    assert lazy.existing is not None
    assert lazy.existing.uses == [0, 1]
    actions[0].trigger()
    actions[1].trigger()
    assert lazy.get().uses == [1, 2]


def test_an_action_reaches_once_a_feature_that_was_built_without_it(qtbot: QtBot) -> None:
    parent = QObject()
    actions = [QAction("one", parent)]
    lazy = LazyFeature(parent, lambda: Feature(parent, actions), *actions)
    assert lazy.get() is lazy.get()
    actions[0].trigger()
    assert lazy.get().uses == [1]


def test_the_lazy_features_of_the_window_are_built_on_demand(reader: Reader) -> None:
    window = reader.window
    lazy = [each for each in vars(window).values() if isinstance(each, LazyFeature)]
    assert {id(each) for each in lazy} >= {id(window.export), id(window.guide), id(window.exchange)}
    assert [each for each in lazy if each.existing is not None] == []
    for each in lazy:
        feature = each.get()
        assert feature is each.existing
