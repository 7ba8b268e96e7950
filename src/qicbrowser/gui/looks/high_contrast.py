"""The look of high contrast: text of at least 7 on its ground (WCAG AAA); lines, edges and marks of at least 4.5."""

from qicbrowser.domain.records import Colour
from qicbrowser.gui.looks.palettes import Look

HIGH_CONTRAST = Look(
    window="#000000",
    page="#000000",
    text="#ffffff",
    muted="#e2e2e2",
    line="#a6a6a6",
    hair="#8c8c8c",
    edge="#ffffff",
    accent="#5ce1ff",
    link="#8fd9ff",
    hover="#262626",
    chosen="#003a5c",
    box="#1c1c1c",
    enabler="#00261c",
    enabler_sign="#7dfccb",
    barrier="#331300",
    barrier_sign="#ffc49c",
    problem="#ffb8c4",
    problem_ground="#4a0011",
    doubt="#ffd76b",
    doubt_ground="#3d2b00",
    hit="#332d00",
    hit_text="#ffe04a",
    hit_line="#ffe04a",
    current_hit="#ffe04a",
    current_hit_text="#000000",
    grades=("#8fa3b8", "#b3d1f0", "#ffffff"),
    notes={
        Colour.YELLOW: "#332d00",
        Colour.GREEN: "#06330c",
        Colour.BLUE: "#00304d",
        Colour.PINK: "#45102a",
        Colour.VIOLET: "#2d1c52",
    },
    marks={
        Colour.YELLOW: "#5c4f00",
        Colour.GREEN: "#005c16",
        Colour.BLUE: "#005287",
        Colour.PINK: "#7d1f4e",
        Colour.VIOLET: "#5a3b9c",
    },
    names={},
)
