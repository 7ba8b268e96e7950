"""The six example tables: the recipe that answers their questions, and what their expectations mean in the output.

`tests/data/tables/*.expected.json` say in sentences what is to be asked, shown and never done. Here each sentence has
its program: the id of the question or warning, or a check of the output.
"""

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from click.testing import CliRunner, Result

from qicbrowser.cli.main import cli

TABLES = Path(__file__).parents[1] / "data" / "tables"

IN_WORDS = {"form", "what", "note", "must_ask", "must_warn", "must_never", "spot"}
"""What an expectation says to people."""

UNANSWERED = {"before_the_reader_has_answered", "if_mechanism_cells_are_kept_whole"}
"""What holds without the recipe's answers."""

Read = dict[str, Any]
"""What the command prints, or a part of it."""


class Check(NamedTuple):
    """Something that must never happen: whether it has, and a change of the output after which it has."""

    has_happened: Callable[[Read], bool]
    spoil: Callable[[Read], object]


class Example(NamedTuple):
    file: str
    recipe: dict[str, Any]
    """The file of the recipe, which answers what the expectation says must be asked, and nothing else."""
    asks: dict[str, str]
    """The id of each question by its sentence; "" where it need not be asked, because the program knows."""
    warnings: dict[str, tuple[str, str]]
    """The id of each warning and the text of its cell, by its sentence."""
    never: dict[str, Check]

    @property
    def path(self) -> Path:
        return TABLES / self.file

    @property
    def expected(self) -> Read:
        name = f"{self.path.stem}.expected.json"
        expected: Read = json.loads((TABLES / name).read_text(encoding="utf-8"))
        return expected


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(cli, [*map(str, arguments)])


def read(path: Path, *options: str | Path) -> Read:
    """What `qicbrowser import --dry-run --json` prints."""
    result = run("import", path, "--dry-run", "--json", *options)
    assert result.exit_code == 0, result.output
    value: Read = json.loads(result.stdout)
    return value


def read_by(path: Path, recipe: dict[str, Any], folder: Path) -> Read:
    """What it prints with a recipe, which is written to a file first."""
    file = folder / "recipe.json"
    file.write_text(json.dumps({"version": 1, **recipe}), encoding="utf-8")
    return read(path, "--recipe", file)


def comparable(expected: Read) -> Read:
    """What an expectation says for a program."""
    compared = {key: copy.deepcopy(value) for key, value in expected.items() if key not in IN_WORDS | UNANSWERED}
    for name in [name for name in compared["mapping"] if "×" in name]:  # stands for the columns of two headings
        held = compared["mapping"].pop(name)
        compared["mapping"] |= {" / ".join(path): held for path in compared["table"]["columns"] if len(path) == 2}
    return compared


def flat(value: Any, path: str = "") -> dict[str, Any]:
    """The values of an object and of those in it by their paths."""
    if not isinstance(value, dict):
        return {path: value}
    return {name: inner for key, part in value.items() for name, inner in flat(part, f"{path}/{key}").items()}


def statements(printed: Read) -> list[Read]:
    """The statements of rows, without the numbers and ratings that stand beside them."""
    return [each for row in printed["rows"] for each in row["statements"] if each["role"] not in {"count", "rating"}]


def texts(printed: Read, *roles: str) -> list[str]:
    return [each["text"] for each in statements(printed) if not roles or each["role"] in roles]


def row_of(printed: Read, name: str) -> Read:
    """The row of this printed name, or the first one of the theme of this title."""
    return next(row for row in printed["rows"] if name in (row["id"], row["theme"]))


def cited(row: Read, **where: Any) -> list[Any]:
    """The references of a row, of the streams where these values are."""
    groups = [group for group in row["evidence"] if all(group[name] == value for name, value in where.items())]
    return [key for group in groups for key in group["references"]]


def _says(*words: str) -> Check:
    """One of these words as a whole statement, title or reference."""
    return Check(
        lambda printed: bool({*texts(printed), *printed["theme_titles"], *printed["references"]["keys"]} & {*words}),
        lambda printed: printed["theme_titles"].append(words[-1]),
    )


def _contains(*words: str) -> Check:
    """One of these words inside a statement or title."""
    return Check(
        lambda printed: any(word in text for text in [*texts(printed), *printed["theme_titles"]] for word in words),
        lambda printed: statements(printed)[0].update(text=f"{statements(printed)[0]['text']}{words[-1]}"),
    )


def _lost(*keys: int) -> Check:
    """One of these references is missing."""
    return Check(
        lambda printed: not {*keys} <= {*printed["references"]["keys"]},
        lambda p: p["references"]["keys"].remove(keys[-1]),
    )


def _cites(*keys: Any) -> Check:
    """One of these is a reference."""
    return Check(
        lambda printed: bool({*keys} & {*printed["references"]["keys"]}),
        lambda printed: printed["references"]["keys"].append(keys[0]),
    )


def _a_section_is_a_theme() -> Check:
    return Check(
        lambda printed: bool({*printed["section_rows"]} & {*printed["theme_titles"]}),
        lambda printed: printed["theme_titles"].append(printed["section_rows"][0]),
    )


_BARRIERS = {
    "Few know that the guideline has changed",
    "Training reaches doctors only",
    "No practice in reading a run chart",
    "Computers far from the bed",
    "Supplies run out",
    "gloves",
    "test strips",
}
_AGAINST = {69, 50}

EXAMPLES = [
    Example(
        "01-bmc-realist-cmo.html",
        {"recipe": {"arrows_divide": True}},
        {"whether “→” with (resource)/(response) divides the mechanism cell": "do-arrows-divide"},
        {},
        {
            "a context read as enabler or barrier": Check(
                lambda printed: bool({"enabler", "barrier", "mixed"} & {each["role"] for each in statements(printed)}),
                lambda printed: statements(printed)[0].update(role="enabler"),
            ),
            "“a” as a reference or as the end of a word (nursesa)": Check(
                lambda p: _cites("a").has_happened(p) or _contains("nursesa").has_happened(p),
                _contains("nursesa").spoil,
            ),
            "a statement “—” or “\N{NO-BREAK SPACE}”": Check(
                lambda printed: any(not text.strip(" \N{NO-BREAK SPACE}—") for text in texts(printed)),
                lambda printed: statements(printed)[0].update(text="\N{NO-BREAK SPACE}"),
            ),
            "the cookie or footer table offered first": Check(
                lambda printed: printed["table"]["tables_in_file"] != 1 or printed["table"]["label"] != "3",
                lambda printed: printed["table"].update(label=""),
            ),
            "“improve\N{SOFT HYPHEN}ment” kept from matching a search for improvement": Check(
                lambda printed: not any("improvement" in text for text in texts(printed, "context")),
                lambda printed: [
                    each.update(text=each["text"].replace("improvement", "")) for each in statements(printed)
                ],
            ),
            "40 and 42 without 41": _lost(40, 42, 41),
        },
    ),
    Example(
        "02-pmc-barriers-enablers.html",
        {"table": 1, "recipe": {"sections_are_groups": True}},
        {
            "which of the two tables": "several-tables",
            "whether section rows are a level above the themes": "are-sections-groups",
        },
        {"Optimism has no statement at all": ("theme-without-statements", "Optimism")},
        {
            "a barrier stored as an enabler": Check(
                lambda printed: (
                    {*texts(printed, "barrier")} != _BARRIERS or bool({*texts(printed, "enabler")} & _BARRIERS)
                ),
                lambda printed: statements(printed)[0].update(role="enabler"),
            ),
            "“No data” or “–” as a statement": _says("No data", "–"),
            "“changed14, 18” or “changed 14, 18” in the text of a statement": Check(
                lambda printed: "Few know that the guideline has changed" not in texts(printed, "barrier"),
                lambda printed: statements(printed)[0].update(text=f"{statements(printed)[0]['text']}14, 18"),
            ),
            "a section row as a theme": _a_section_is_a_theme(),
            "the words of a nested list twice": Check(
                lambda printed: any(" ".join(texts(printed)).count(word) != 1 for word in ("gloves", "test strips")),
                lambda printed: statements(printed)[0].update(text="Supplies run out gloves"),
            ),
            "41 lost from 40–42": Check(
                lambda printed: 41 not in row_of(printed, "Skills")["statements"][1]["references"],
                lambda printed: row_of(printed, "Skills")["statements"][1]["references"].remove(41),
            ),
        },
    ),
    Example(
        "05-jats-for-against.xml",
        {"recipe": {"first_group": "Community"}},
        {"whether “Community” in the heading is also the first group": "is-heading-first-group"},
        {
            "two streams have the same name under different headings: told apart by the path, never by the last heading"
            " alone": ("streams-of-one-name", "Evidence against / Qualitative")
        },
        {
            "the label † or “Table 5” of the sub-article as this table's label": Check(
                lambda printed: printed["table"]["label"] != "5" or "reviewers" in printed["table"]["title"],
                lambda printed: printed["table"].update(label="†"),
            ),
            "“None” as a statement": _says("None"),
            "“30435055” as one number": _cites(30435055, "30435055"),
            "43 of 42–44 or 38 of 37–39 lost": Check(
                lambda printed: (
                    43 not in cited(row_of(printed, "pay that comes on time"))
                    or 38 not in cited(row_of(printed, "neighbours copy what they see"))
                ),
                lambda printed: row_of(printed, "pay that comes on time")["evidence"].clear(),
            ),
            "evidence against counted as evidence for": Check(
                lambda printed: (
                    {key for row in printed["rows"] for key in cited(row, direction="against")} != _AGAINST
                    or 69 in cited(row_of(printed, "long distances to the clinic"), direction="for")
                    or 50 in cited(row_of(printed, "tools that do not fit the place"), direction="for")
                ),
                lambda printed: [group.update(direction="for") for row in printed["rows"] for group in row["evidence"]],
            ),
        },
    ),
    Example(
        "07-excel-semicolon-bom.csv",
        {"recipe": {"scale": ["niedrig", "mittel", "hoch"], "scale_is_ordered": True}},
        {
            "the order of niedrig, mittel, hoch, unless German scales are known": "order-of-scale",
            "what “Förderlich” and “Hinderlich” hold, unless German headings are known": "",
        },
        {
            "“08. Sep” under Quellen is a date that Excel made of a range (8–9 or 9.8): must be typed by the reader": (
                "date-not-references",
                "08. Sep",
            ),
            "Vertrauen prints n=1 and cites nothing readable": ("count-and-references-differ", "Vertrauen (n=1)"),
        },
        {
            "8 and 9 taken from “08. Sep”": _cites(8, 9),
            "“k. A.” or “–” as a statement": _says("k. A.", "–"),
            "a theme “k. A. = keine Angabe”": _contains("keine Angabe"),
            "a statement cut at “;”": Check(
                lambda printed: "Keine freien Stunden; Dienste wechseln kurzfristig" not in texts(printed, "barrier"),
                lambda printed: row_of(printed, "Zeit")["statements"][0].update(text="Keine freien Stunden"),
            ),
            "“\N{ZERO WIDTH NO-BREAK SPACE}” in a heading": Check(
                lambda printed: any("\N{ZERO WIDTH NO-BREAK SPACE}" in name for name in printed["mapping"]),
                lambda printed: printed["mapping"].update({"\N{ZERO WIDTH NO-BREAK SPACE}Thema": "theme"}),
            ),
            "1,5 read as references 1 and 5": Check(
                lambda printed: (
                    cited(row_of(printed, "Daten")) != [3, 6]
                    or any(each["references"] for each in statements(printed))
                    or "Zahlen kommen 1,5 Monate zu spät" not in texts(printed, "barrier")
                ),
                lambda printed: row_of(printed, "Daten")["evidence"][0]["references"].append(5),
            ),
        },
    ),
    Example(
        "10-cerqual-soqf.docx",
        {"recipe": {}},
        {},
        {"“two studies” is a number in words: 2": ("count-in-words", "Abe 2019; Haddad 2012 (two studies)")},
        {
            "“(to be checked)” (deleted)": _contains("(to be checked)"),
            "“Praise in private” without “is kept” (inserted)": Check(
                lambda printed: "3. Praise in private is kept" not in printed["theme_titles"],
                lambda printed: printed["theme_titles"].__setitem__(2, "3. Praise in private"),
            ),
            "a section read four times because it spans four columns": Check(
                lambda printed: any(printed["section_rows"].count(each) > 1 for each in printed["section_rows"]),
                lambda printed: printed["section_rows"].extend(["Feedback"] * 3),
            ),
            "the explanation of 4 missing from 5, or stored as a statement": Check(
                lambda printed: (
                    row_of(printed, "5. Distance wears out")["grade_reason"]
                    != row_of(printed, "4. Visits open doors")["grade_reason"]
                    or "Minor concerns about coherence and adequacy" in texts(printed)
                ),
                lambda printed: row_of(printed, "5. Distance wears out").update(grade_reason=None),
            ),
            "“confidence” as part of the grade's name": Check(
                lambda printed: any("confidence" in grade for _, grade in printed["grades"]["of_rows"]),
                lambda printed: printed["grades"]["of_rows"].append(["5. Distance wears out", "Low confidence"]),
            ),
            "bullets lost because they are a style": Check(
                lambda printed: printed["nested_statements"] != 2, lambda printed: printed.update(nested_statements=0)
            ),
        },
    ),
    Example(
        "12-pasted-from-browser.txt",
        {"recipe": {"citations": ["glued"]}},
        {
            "whether digits at the end of “culture27”, “staff21 23”, “systems30” are references (plain text no longer"
            " says)": "are-digits-references"
        },
        {
            "the clipboard also held HTML, which keeps superscripts: paste that instead": (
                "superscripts-lost",
                "Organisation culture27",
            ),
            "“0 (2)” has a count of 0": ("count-is-zero", "0 (2)"),
        },
        {
            "digits cut off without asking": Check(
                lambda printed: {27, 21, 23, 30} != {*printed["references"]["keys"]},
                lambda printed: printed["references"]["keys"].clear(),
            ),
            "2 (2) read as a reference": _cites(2, "2"),
            "“None”, “-” or “n/a” as a statement": _says("None", "-", "n/a"),
            "a section as a theme": _a_section_is_a_theme(),
            "the quoted cell as two rows": Check(
                lambda printed: (
                    printed["body_rows"] != 4
                    or texts(printed, "barrier") != ["Blame after incidents", "Ideas must pass four committees"]
                ),
                lambda printed: printed.update(body_rows=5),
            ),
        },
    ),
]
IDS = [example.path.stem for example in EXAMPLES]
