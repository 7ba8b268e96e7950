"""Contrast by WCAG 2: text has at least 4.5 on its ground (AA), in the look of high contrast 7 (AAA)."""

from collections.abc import Iterator, Sequence
from itertools import product

import pytest
from PySide6.QtGui import QColor

from qicbrowser.domain.records import Grade
from qicbrowser.gui.looks import style
from qicbrowser.gui.looks.high_contrast import HIGH_CONTRAST
from qicbrowser.gui.looks.palettes import DARK, LIGHT, Look, Scheme, grade_colours, plain_tip
from qicbrowser.gui.looks.style import resolved

LOOKS = {"light": LIGHT, "dark": DARK, "high contrast": HIGH_CONTRAST}
EVERY_LOOK = pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS.keys())


def contrast(a: str, b: str) -> float:
    def luminance(colour: str) -> float:
        channels = QColor(colour).getRgbF()[:3]
        linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    lighter, darker = sorted((luminance(a), luminance(b)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def least_of_text(look: Look) -> float:
    return 7 if look is HIGH_CONTRAST else 4.5


def named(look: Look, *fields: str) -> dict[str, str]:
    """Colours of a look by their names; those of the five colours of notes each by its own."""
    colours: dict[str, str] = {}
    for field in fields:
        value = getattr(look, field)
        if isinstance(value, dict):
            colours |= {f"{field} {colour}": each for colour, each in value.items()}
        else:
            colours[field] = value
    return colours


def pairs(look: Look, signs: Sequence[str], grounds: Sequence[str]) -> Iterator[tuple[str, float]]:
    """The name and the contrast of each sign or text with each ground."""
    for (sign, a), (ground, b) in product(named(look, *signs).items(), named(look, *grounds).items()):
        yield f"{sign} on {ground}", contrast(a, b)


Table = Sequence[tuple[Sequence[str], Sequence[str]]]

BOXES = ("box", "enabler", "barrier")
LISTED = ("window", "page", "hover", "chosen")

TEXTS = (
    (("text", "muted"), (*LISTED, *BOXES, "notes")),
    (("text",), ("marks", "doubt_ground", "problem_ground")),
    (("link",), ("window", "page", "box", "chosen", "notes")),
    (("enabler_sign",), ("page", "enabler")),
    (("barrier_sign",), ("window", "page", "barrier", "notes")),
    (("problem",), ("window", "page", "chosen", "problem_ground")),
    (("doubt",), ("window", "page", "chosen", "doubt_ground")),
    (("hit_text",), ("hit",)),
    (("text",), ("hit",)),  # the number of a reference
    (("current_hit_text",), ("current_hit",)),
    (("page",), ("accent",)),  # selected words, a button that is pressed, and the current row of a combo box
)
"""Every text, with the grounds it can be on."""

SIGNS = (
    (("edge",), (*LISTED, "box")),  # of fields, buttons, chips, tick boxes, marks of grades; scroll bars; squares
    (("accent",), (*LISTED, *BOXES, "notes")),
    # the focus, the beginning of a selected row, the ring in menus, the current row of a combo box, ticks, selections
    (("text",), LISTED),  # icons
    (("muted",), (*LISTED, "notes")),  # arrows of trees, edges of swatches
    (("text",), ("marks",)),  # the line of a mark
    (("text",), BOXES),
    (("enabler_sign",), ("page", "enabler")),
    (("barrier_sign",), ("page", "barrier")),
    (("hit_line",), ("hit", "page", *BOXES)),
    (("current_hit",), ("hit", "page", *BOXES)),
    (("problem", "doubt"), ("window", "page")),
)
"""Every sign that has a meaning, with the grounds it can be on."""

TOLD_OTHERWISE = {
    ("hit", "page"): "a line below the words",
    ("hit", "box"): "a line below the words",
    ("chosen", "page"): "an edge in the accent at the beginning of the row",
    ("hover", "page"): "where the pointer is",
    ("box", "page"): "a heading, and a line above it",
    ("enabler", "barrier"): "the signs + and -, and headings",
    ("line", "page"): "nothing: it only separates",
    ("hair", "page"): "nothing: it only separates",
}
"""Pairs that may be pale, and what has their meaning instead; marks have lines, grades letters, notes numbers."""


def poor(look: Look, table: Table, least: float) -> dict[str, float]:
    """The pairs of a table with less contrast than the least."""
    every = (pair for signs, grounds in table for pair in pairs(look, signs, grounds))
    return {name: round(found, 2) for name, found in every if found < least}


@EVERY_LOOK
def test_every_text_can_be_read(look: Look) -> None:
    least = least_of_text(look)
    poor = {
        name: round(found, 2)
        for texts, grounds in TEXTS
        for name, found in pairs(look, texts, grounds)
        if found < least
    }
    assert not poor


@EVERY_LOOK
def test_every_sign_can_be_seen(look: Look) -> None:
    least = 3
    poor = {
        name: round(found, 2)
        for signs, grounds in SIGNS
        for name, found in pairs(look, signs, grounds)
        if found < least
    }
    assert not poor


def test_every_colour_of_a_look_is_compared() -> None:
    compared = {name for signs, grounds in (*TEXTS, *SIGNS) for name in (*signs, *grounds)}
    compared |= {name for pair in TOLD_OTHERWISE for name in pair}
    assert compared | {"grades", "names"} == set(Look._fields)  # grades are compared in scales of every length


def test_edges_can_be_seen_well_in_high_contrast() -> None:
    found = dict(pairs(HIGH_CONTRAST, ("edge", "accent"), LISTED))
    assert not {name: each for name, each in found.items() if each < 4.5}


def test_lines_can_be_seen_in_high_contrast() -> None:
    lines = HIGH_CONTRAST.line, HIGH_CONTRAST.hair
    assert all(contrast(line, ground) >= 4.5 for line in lines for ground in (HIGH_CONTRAST.page, HIGH_CONTRAST.window))
    assert all(contrast(ground, HIGH_CONTRAST.page) >= 4.5 for ground in HIGH_CONTRAST.grades)


@pytest.mark.parametrize(
    ("wanted", "look"), [(False, LIGHT), (True, HIGH_CONTRAST)], ids=["usual contrast", "high contrast"]
)
def test_the_system_scheme_is_the_contrast_of_the_desktop(
    monkeypatch: pytest.MonkeyPatch, wanted: bool, look: Look
) -> None:
    monkeypatch.setattr(style, "desktop_wants_contrast", lambda: wanted)
    assert resolved(Scheme.SYSTEM) == look
    assert resolved(Scheme.LIGHT) == LIGHT


@pytest.mark.usefixtures("qapp")
def test_a_desktop_without_a_wish_has_the_usual_contrast() -> None:
    assert not style.desktop_wants_contrast()


@EVERY_LOOK
def test_a_mark_stands_out_from_the_ground_of_its_passage(look: Look) -> None:
    grounds = [look.page, look.box, look.enabler, look.barrier]
    faint = [(c, g) for c, mark in look.marks.items() for g in grounds if contrast(mark, g) < 1.08]
    assert not faint
    assert len(set(look.marks.values())) == len(look.marks)


@EVERY_LOOK
@pytest.mark.parametrize("scale", [1, 2, 3, 4, 5, 7])
def test_grades_are_distinguished_in_a_scale_of_any_length(look: Look, scale: int) -> None:
    colours = [grade_colours(look, Grade(f"g{rank}", "", rank), scale) for rank in range(1, scale + 1)]
    assert len({ground for ground, _ in colours}) == scale
    assert all(contrast(text, ground) >= least_of_text(look) for ground, text in colours)


def test_a_tool_tip_is_never_taken_for_html() -> None:
    assert "<img" not in plain_tip("<img src=x>")
