"""Draws the SVGs of the program as the pictures that it loads: python packaging/icons.py.

Its icon in the formats that Windows, macOS and Linux want; the parts of controls as PNGs, dark and light, because
a start must not wait for a reader of SVG.
"""

import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ICONS = Path(__file__).resolve().parents[1] / "resources" / "icons"
CONTROLS = ICONS.parent / "controls"
CONTROL_SIZE = 64
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
ICNS_SIZES = {b"ic11": 32, b"ic12": 64, b"ic07": 128, b"ic08": 256, b"ic13": 256, b"ic09": 512, b"ic14": 512}


def main() -> None:
    drawing = QSvgRenderer(str(ICONS / "qicbrowser.svg"))
    (ICONS / "qicbrowser.png").write_bytes(png(drawing, 256))
    # Qt's own writers of these two formats put one size in a file, and a taskbar shows several.
    (ICONS / "qicbrowser.ico").write_bytes(ico({size: png(drawing, size) for size in ICO_SIZES}))
    (ICONS / "qicbrowser.icns").write_bytes(icns({kind: png(drawing, size) for kind, size in ICNS_SIZES.items()}))
    for control in CONTROLS.glob("*.svg"):
        dark = control.read_bytes()
        for tone, drawn in (("dark", dark), ("light", dark.replace(b"#000", b"#fff"))):
            picture = png(QSvgRenderer(QByteArray(drawn)), CONTROL_SIZE)
            control.with_name(f"{control.stem}-{tone}.png").write_bytes(picture)


def png(drawing: QSvgRenderer, size: int) -> bytes:
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    drawing.render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """Windows: a header, one entry a picture (0 says 256), then the pictures."""
    entries, place = b"", 6 + 16 * len(pictures)
    for size, picture in pictures.items():
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), place)
        place += len(picture)
    return struct.pack("<HHH", 0, 1, len(pictures)) + entries + b"".join(pictures.values())


def icns(pictures: dict[bytes, bytes]) -> bytes:
    """macOS: a header with the file's length, then each picture after its kind and length."""
    body = b"".join(struct.pack(">4sI", kind, len(picture) + 8) + picture for kind, picture in pictures.items())
    return struct.pack(">4sI", b"icns", len(body) + 8) + body


if __name__ == "__main__":
    main()
