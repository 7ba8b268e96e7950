"""Contrast by WCAG 2: text has at least 4.5 on its ground (AA), in the look of high contrast 7 (AAA)."""

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


@EVERY_LOOK
def test_every_text_can_be_read(look: Look) -> None:
    boxes = [look.box, look.enabler, look.barrier]
    notes = list(look.notes.values())
    pairs = [
        *((look.text, ground) for ground in (look.window, look.page, look.chosen, *boxes, *notes)),
        *((look.muted, ground) for ground in (look.window, look.page, look.chosen, *boxes, *notes)),
        *((colour, look.hover) for colour in (look.text, look.muted)),
        *((look.link, ground) for ground in (look.window, look.page, look.box, *notes)),
        *((look.barrier_sign, ground) for ground in (look.barrier, *notes)),
        *((look.text, ground) for ground in look.marks.values()),
        (look.enabler_sign, look.enabler),
        *((look.problem, ground) for ground in (look.window, look.page, look.chosen, look.problem_ground)),
        *((look.doubt, ground) for ground in (look.window, look.page, look.chosen, look.doubt_ground)),
        (look.hit_text, look.hit),
        (look.hit_text, look.current_hit),
        (look.page, look.accent),  # selected words
    ]
    least = least_of_text(look)
    poor = {(a, b): round(contrast(a, b), 2) for a, b in pairs if contrast(a, b) < least}
    assert not poor


@EVERY_LOOK
def test_edges_can_be_seen(look: Look) -> None:
    least = 4.5 if look is HIGH_CONTRAST else 3
    grounds = (look.page, look.window, look.chosen, look.hover)
    edges = look.edge, look.accent  # of fields and boxes; of the focus, and of what is selected
    assert not [(edge, ground) for edge in edges for ground in grounds if contrast(edge, ground) < least]


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
