"""Every text on every ground it stands on can be read: contrast by WCAG 2, at least 4.5 (AA)."""

import pytest
from PySide6.QtGui import QColor

from qicbrowser.domain.records import Grade
from qicbrowser.gui.looks.palettes import DARK, LIGHT, Look, grade_colours, plain_tip


def contrast(a: str, b: str) -> float:
    def luminance(colour: str) -> float:
        channels = QColor(colour).getRgbF()[:3]
        linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    lighter, darker = sorted((luminance(a), luminance(b)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("look", [LIGHT, DARK], ids=["light", "dark"])
def test_every_text_can_be_read(look: Look) -> None:
    boxes = [look.box, look.enabler, look.barrier]
    notes = list(look.notes.values())
    pairs = [
        *((look.text, ground) for ground in (look.window, look.page, look.chosen, *boxes, *notes)),
        *((look.muted, ground) for ground in (look.window, look.page, look.chosen, *boxes, *notes)),
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
    poor = {(a, b): round(contrast(a, b), 2) for a, b in pairs if contrast(a, b) < 4.5}
    assert not poor


@pytest.mark.parametrize("look", [LIGHT, DARK], ids=["light", "dark"])
def test_edges_can_be_seen(look: Look) -> None:
    assert all(contrast(look.edge, ground) >= 3 for ground in (look.page, look.window, look.chosen))


@pytest.mark.parametrize("look", [LIGHT, DARK], ids=["light", "dark"])
def test_a_mark_stands_out_from_the_ground_of_its_passage(look: Look) -> None:
    grounds = [look.page, look.box, look.enabler, look.barrier]
    faint = [(c, g) for c, mark in look.marks.items() for g in grounds if contrast(mark, g) < 1.08]
    assert not faint
    assert len(set(look.marks.values())) == len(look.marks)


@pytest.mark.parametrize("look", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("scale", [1, 2, 3, 4, 5, 7])
def test_grades_are_distinguished_in_a_scale_of_any_length(look: Look, scale: int) -> None:
    colours = [grade_colours(look, Grade(f"g{rank}", "", rank), scale) for rank in range(1, scale + 1)]
    assert len({ground for ground, _ in colours}) == scale
    assert all(contrast(text, ground) >= 4.5 for ground, text in colours)


def test_a_tool_tip_is_never_taken_for_html() -> None:
    assert "<img" not in plain_tip("<img src=x>")
