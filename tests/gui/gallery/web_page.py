"""The page of the gallery: the pictures of a folder, by screen."""

from collections.abc import Sequence
from html import escape
from pathlib import Path
from typing import NamedTuple

_STYLE = """
body { font: 14px sans-serif; margin: 24px; color: #1b2430; background: #fff; }
nav { columns: 4; margin-bottom: 24px; } nav a { display: block; }
section > div { display: flex; flex-wrap: wrap; gap: 12px; }
figure { margin: 0; } figcaption { color: #5b6878; font-size: 12px; }
img { border: 1px solid #9aa7b8; max-width: 440px; max-height: 330px; }
"""


class Picture(NamedTuple):
    """What a file name says, in this order; the scale is in per cent, and the size that of the window."""

    screen: str
    language: str
    look: str
    scale: str
    size: str

    @property
    def file_name(self) -> str:
        return f"{'--'.join(self)}.png"

    @classmethod
    def of(cls, file: Path) -> "Picture":
        return cls(*file.stem.split("--"))


def write_page(folder: Path, names: Sequence[str]) -> None:
    """Write index.html for the pictures that are in the folder, in the order of these screens."""
    pictures = sorted(Picture.of(file) for file in folder.glob("*.png"))
    links = "".join(f'<a href="#{escape(name)}">{escape(name)}</a>' for name in names)
    sections = "".join(_section(name, [each for each in pictures if each.screen == name]) for name in names)
    text = f"<!doctype html><meta charset='utf-8'><title>QIC Browser</title><style>{_STYLE}</style>"
    folder.joinpath("index.html").write_text(f"{text}<nav>{links}</nav>{sections}", encoding="utf-8")


def _section(name: str, pictures: Sequence[Picture]) -> str:
    figures = "".join(
        f'<figure><a href="{escape(each.file_name)}"><img loading="lazy" src="{escape(each.file_name)}"></a>'
        f"<figcaption>{escape(each.language)} · {escape(each.look)} · {escape(each.scale)} % · {escape(each.size)}"
        "</figcaption></figure>"
        for each in pictures
    )
    return f'<section id="{escape(name)}"><h2>{escape(name)}</h2><div>{figures}</div></section>'
