"""Every colour, for light and for dark; `style` makes the style of the window from them.

The table for high contrast is in `high_contrast`, which only a window that shows it loads.
"""

from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QTextCharFormat

from qicbrowser.domain.records import Colour, Grade

translate = QCoreApplication.translate

_LONGEST_TIP = 2000

_MIDDLE = 0.18
"""The relative luminance on which black and white are read equally well."""


class Scheme(StrEnum):
    """What the reader chose; `system` follows the desktop."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high-contrast"


class Look(NamedTuple):
    """Colours by purpose. Text has a contrast of at least 4.5 with its background (WCAG AA)."""

    window: str
    page: str
    text: str
    muted: str
    line: str
    hair: str
    """Lines inside a table; `line` separates panes."""
    edge: str
    """Edges of fields, buttons and marks: a contrast of at least 3 with their ground."""
    accent: str
    link: str
    hover: str
    chosen: str
    box: str
    """The ground of the parts of a theme's chain, which their labels tell apart, and of headings in a table."""
    enabler: str
    enabler_sign: str
    barrier: str
    barrier_sign: str
    problem: str
    problem_ground: str
    """What has to be settled; always with an icon and words, as is the next."""
    doubt: str
    doubt_ground: str
    hit: str
    hit_text: str
    hit_line: str
    """Below the words of a hit: the ground alone would be too pale on a page."""
    current_hit: str
    current_hit_text: str
    grades: tuple[str, str, str]
    """Weakest, middle and strongest; see `grade_colours`."""
    notes: dict[Colour, str]
    """Backgrounds of notes in a list."""
    marks: dict[Colour, str]
    """Backgrounds of annotated words: stronger, because the passage has a background of its own."""
    names: dict[Colour, str]
    """The names that the reader gave to colours."""


LIGHT = Look(
    window="#f4f6f9",
    page="#ffffff",
    text="#1c2430",
    muted="#586473",
    line="#d5dae1",
    hair="#e6eaef",
    edge="#6d8199",
    accent="#1f5c99",
    link="#1a5490",
    hover="#ebf1f7",
    chosen="#d9e8f6",
    box="#edf0f4",
    enabler="#e3f3ec",
    enabler_sign="#0b6b4f",
    barrier="#fcebe3",
    barrier_sign="#a3380d",
    problem="#a8123a",
    problem_ground="#fdecef",
    doubt="#7a5200",
    doubt_ground="#fff4d9",
    hit="#ffcf4a",
    hit_text="#1c2430",
    hit_line="#8a5a00",
    current_hit="#8f3f00",
    current_hit_text="#ffffff",
    grades=("#e2eaf3", "#a9c4e2", "#2b6aa8"),
    notes={
        Colour.YELLOW: "#fff5cf",
        Colour.GREEN: "#d8f2d3",
        Colour.BLUE: "#d3e9fb",
        Colour.PINK: "#fbdbe8",
        Colour.VIOLET: "#e8def8",
    },
    marks={
        Colour.YELLOW: "#f4e285",
        Colour.GREEN: "#aee3a4",
        Colour.BLUE: "#a6d3f7",
        Colour.PINK: "#f7b3cf",
        Colour.VIOLET: "#cdb6f0",
    },
    names={},
)

DARK = Look(
    window="#1d2126",
    page="#16191e",
    text="#e8ebef",
    muted="#a9b2bd",
    line="#343a42",
    hair="#282d34",
    edge="#7f8fa1",
    accent="#79b3ea",
    link="#86bdf0",
    hover="#242b33",
    chosen="#26415c",
    box="#22272e",
    enabler="#1a302a",
    enabler_sign="#63cfac",
    barrier="#38241c",
    barrier_sign="#f29b74",
    problem="#ff8fa3",
    problem_ground="#3d1d25",
    doubt="#f0c060",
    doubt_ground="#3a2f14",
    hit="#7a5f0c",
    hit_text="#ffffff",
    hit_line="#f0c345",
    current_hit="#ffb84d",
    current_hit_text="#16191e",
    grades=("#2a323b", "#3a5f87", "#7eb3ea"),
    notes={
        Colour.YELLOW: "#3d3612",
        Colour.GREEN: "#1e3d22",
        Colour.BLUE: "#173a56",
        Colour.PINK: "#4a2235",
        Colour.VIOLET: "#372852",
    },
    marks={
        Colour.YELLOW: "#5e5314",
        Colour.GREEN: "#285c2e",
        Colour.BLUE: "#1d5682",
        Colour.PINK: "#732d50",
        Colour.VIOLET: "#553b86",
    },
    names={},
)

UNDERLINES = {
    Colour.YELLOW: QTextCharFormat.UnderlineStyle.SingleUnderline,
    Colour.GREEN: QTextCharFormat.UnderlineStyle.DashUnderline,
    Colour.BLUE: QTextCharFormat.UnderlineStyle.DotLine,
    Colour.PINK: QTextCharFormat.UnderlineStyle.SingleUnderline,
    Colour.VIOLET: QTextCharFormat.UnderlineStyle.DotLine,
}
OVERLINED = (Colour.PINK, Colour.VIOLET)
"""Colours with a line above the words too: colour is never the only sign, and lists of notes show its number."""


def usual_name(colour: Colour) -> str:
    return {
        Colour.YELLOW: translate("Notes", "Yellow"),
        Colour.GREEN: translate("Notes", "Green"),
        Colour.BLUE: translate("Notes", "Blue"),
        Colour.PINK: translate("Notes", "Pink"),
        Colour.VIOLET: translate("Notes", "Violet"),
    }[colour]


def colour_name(look: Look, colour: Colour) -> str:
    """What the reader calls a colour."""
    return look.names.get(colour) or usual_name(colour)


def colour_number(colour: Colour) -> int:
    """The key that marks words in a colour."""
    return list(Colour).index(colour) + 1


def grade_colours(look: Look, grade: Grade, scale: int) -> tuple[str, str]:
    """Ground and text for a grade in a scale of so many: one hue, deeper with rank; without an order, one ground."""
    return (look.box, look.text) if grade.rank is None else _toned(look.grades, grade.rank, scale)


@lru_cache(maxsize=128)  # every cell with a grade needs them with each paint
def _toned(tones: tuple[str, ...], rank: int, scale: int) -> tuple[str, str]:
    place = (rank - 1) / max(1, scale - 1) * (len(tones) - 1)
    lower = min(int(place), len(tones) - 2)
    ground = _between(QColor(tones[lower]), QColor(tones[lower + 1]), place - lower)
    return ground.name(), "#000000" if _luminance(ground) > _MIDDLE else "#ffffff"


def _luminance(colour: QColor) -> float:
    return sum(
        share * channel**2.2
        for share, channel in zip((0.2126, 0.7152, 0.0722), colour.getRgbF()[:3], strict=True)  # type: ignore[index]
    )


def plain_tip(text: str) -> str:
    """A text as a tool tip, which would take it for HTML if it looked like some."""
    from html import escape  # with the first tip, not with the start

    return f"<p style='white-space: pre-wrap'>{escape(text[:_LONGEST_TIP])}</p>"


def _between(a: QColor, b: QColor, share: float) -> QColor:
    channels = zip((a.red(), a.green(), a.blue()), (b.red(), b.green(), b.blue()), strict=True)
    return QColor(*(round(x + (y - x) * share) for x, y in channels))
