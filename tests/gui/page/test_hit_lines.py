"""Hits are seen by a line below their words, and the current one by a ground of its own."""

from PySide6.QtGui import QColor, QTextCharFormat

from qicbrowser.domain.records import Colour
from qicbrowser.gui.looks.palettes import LIGHT, UNDERLINES, Scheme
from tests.gui.looks.test_palettes import contrast
from tests.gui.window_driver import COMPETITION, Reader


def formats(reader: Reader) -> list[QTextCharFormat]:
    """The formats laid over the word "competition" in the barrier, in order."""
    page = reader.window.panes.page
    place = page.document().find("competition for financial").selectionStart() + 1
    return [
        QTextCharFormat(laid.format)
        for laid in page.extraSelections()
        if laid.cursor.selectionStart() < place <= laid.cursor.selectionEnd()
    ]


def test_a_hit_has_a_line_and_keeps_that_of_a_mark(reader: Reader) -> None:
    window = reader.window
    window.menus.schemes[Scheme.LIGHT].trigger()
    reader.click_theme(COMPETITION)
    reader.search("competition")
    (hit,) = formats(reader)
    assert hit.underlineStyle() is QTextCharFormat.UnderlineStyle.SingleUnderline
    assert hit.underlineColor() == QColor(LIGHT.hit_line)
    window.panes.page.setFocus()
    reader.select_words("competition for")
    reader.keys("3")
    mark, hit = formats(reader)
    assert mark.underlineStyle() is UNDERLINES[Colour.BLUE]
    assert not hit.hasProperty(QTextCharFormat.Property.TextUnderlineStyle)
    assert hit.underlineColor() == QColor(LIGHT.hit_line)


def test_the_current_hit_is_told_from_the_others_by_its_ground(reader: Reader) -> None:
    reader.click_theme(COMPETITION)
    reader.search("competition")
    grounds = []
    for _ in range(2):
        reader.keys("F3")
        grounds.append(formats(reader)[-1].background().color().name())
    assert contrast(*grounds) >= 3
