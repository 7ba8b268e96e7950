"""Links are in the colour of the look, also of one that is chosen while they are shown."""

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QTextBrowser

from qicbrowser.gui.help.about import about_review
from qicbrowser.gui.looks.palettes import Look, Scheme
from tests.gui.window_driver import Reader

SCHEMES = [Scheme.LIGHT, Scheme.HIGH_CONTRAST, Scheme.DARK]


def choose(reader: Reader, scheme: Scheme) -> Look:
    reader.window.menus.schemes[scheme].trigger()
    reader.place()
    return reader.window.appearance.look


def colours(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def test_the_link_beside_missing_citations(reader: Reader) -> None:
    [label] = [one for one in reader.window.panes.inspector.findChildren(QLabel) if "<a" in one.text()]
    shown = {}
    for scheme in SCHEMES:
        look = choose(reader, scheme)
        shown[look.link] = colours(label.grab().toImage())
        assert look.link in shown[look.link], scheme
    assert len(shown) == len(SCHEMES)


def colours_of_links(page: QTextBrowser) -> set[str]:
    found, block = set(), page.document().begin()
    while block.isValid():
        formats = block.textFormats()
        found |= {one.format.foreground().color().name() for one in formats if one.format.isAnchor()}
        block = block.next()
    return found


def test_links_about_the_review(reader: Reader) -> None:
    dialog = about_review(reader.library, reader.window)
    dialog.show()
    page = dialog.findChild(QTextBrowser)
    for scheme in SCHEMES:
        look = choose(reader, scheme)
        assert colours_of_links(page) == {look.link}, scheme
    dialog.close()
