"""The six example tables changed by a program, each with its expectation changed in the same way.

A variant is another table of the same kind: other words in headings, for nothing, for signs and grades, other columns,
rows, numbers, markup, encodings and separators.
"""

import csv
import io
import itertools
import re
import zipfile
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from tests.cli.expected_readings import EXAMPLES, Read, comparable

CMO, PMC, JATS, CSV, DOCX, TEXT = (example.path for example in EXAMPLES)


class Variant(NamedTuple):
    name: str
    example: int
    content: bytes
    expected: Read
    recipe: dict[str, Any]


def _variant(name: str, example: int, content: bytes | str, edit: Callable[[Read], object] | None = None) -> Variant:
    expected = comparable(EXAMPLES[example].expected)
    if edit:
        edit(expected)
    encoded = content.encode() if isinstance(content, str) else content
    return Variant(f"{example}: {name}", example, encoded, expected, EXAMPLES[example].recipe)


def _text(example: int) -> str:
    return EXAMPLES[example].path.read_text(encoding="utf-8-sig")


def _changed(text: str, *changes: tuple[str, str]) -> str:
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    return text


def _document(*changes: tuple[str, str]) -> bytes:
    """The Word file with changes of its text."""
    written = io.BytesIO()
    with zipfile.ZipFile(DOCX) as source, zipfile.ZipFile(written, "w") as target:
        for entry in source.infolist():
            content = source.read(entry)
            if entry.filename == "word/document.xml":
                content = _changed(content.decode(), *changes).encode()
            target.writestr(entry.filename, content)
    return written.getvalue()


def _rows(example: int, separator: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(_text(example), newline=""), delimiter=separator))


def _written(rows: list[list[str]], separator: str = ";", end: str = "\r\n") -> str:
    text = io.StringIO()
    csv.writer(text, delimiter=separator, lineterminator=end).writerows(rows)
    return text.getvalue()


def _renamed(old: str, new: str) -> Callable[[Read], None]:
    """A column of another heading, by its last heading or by one above it."""

    def edit(expected: Read) -> None:
        columns = expected["table"]["columns"]
        paths = [[new if heading == old else heading for heading in path] for path in columns]
        names = {" / ".join(path): " / ".join(other) for path, other in zip(columns, paths, strict=True)}
        expected["mapping"] = {names[name]: held for name, held in expected["mapping"].items()}
        expected["table"]["columns"] = paths
        for stream in expected["grades"]["of_streams"]:
            stream[1] = new if stream[1] == old else stream[1]

    return edit


NOTHING = (
    *("–", "-", "—", "−", "…", "N/A", "n/a", "n. a.", "NR", "nil", "None", "none.", "(none)", "None reported"),
    *("No data", "No evidence", "No studies identified", "No barriers identified", "No barriers or facilitators"),
    *("Not reported", "Not applicable", "not estimable", "Not discussed.", "Not mentioned", "Not studied"),
    *("k. A.", "keine Angabe", "Keine Studien gefunden", "entfällt", "Nicht untersucht"),
    *("Néant", "Aucune étude", "pas de données", "Non rapporté", "sin datos", "s/d", "No aplica", "no reportado"),
    *("sem dados", "não relatado", "Nenhum", "&nbsp;", ""),
)


def other_words_for_nothing() -> Iterator[Variant]:
    for word in NOTHING:
        name, plain = f"nothing is {word!r}", word.replace("&nbsp;", " ")
        yield _variant(name, 0, _changed(_text(0), ("<p>—</p>", f"<p>{word}</p>")))
        yield _variant(name, 1, _changed(_text(1), ("No data", word), (">–</td>", f">{word}</td>")))
        yield _variant(name, 2, _changed(_text(2), (">None<", f">{word.replace('&nbsp;', '&#160;')}<")))
        yield _variant(name, 3, _changed(_text(3), ("k. A.;", f"{plain};"), (";–;08", f";{plain};08")))
        changes = (("None", plain), ("\t-\t", f"\t{plain}\t"), ("n/a", plain))
        yield _variant(name, 5, _changed(_text(5), *changes))


HEADINGS = (
    (0, "Programme theory", ("Theme", "Initial programme theory", "Program theory", "Thema", "Thème", "Topic")),
    (0, "CMOc", ("No.", "ID", "CMOC number", "#", "Number", "Configuration", "CMO configuration", "Nr.", "Code")),
    (0, "Context +", ("Context", "Contextual factors", "Kontext", "Contexte", "Contexto", "Circumstances")),
    (0, "Mechanism =", ("Mechanisms", "Mechanism of change", "Mechanismus", "Mécanisme", "Mecanismo")),
    (0, "Outcome", ("Outcomes", "Outcome(s)", "Ergebnis", "Résultat", "Resultados")),
    (0, "Sources [ref]", ("References", "Refs", "Sources", "Quellen", "Literatur", "Références", "Estudios")),
    (0, "Sources [ref]", ("Evidence", "Supporting literature", "Source documents", "Contributing studies")),
    (1, "Domain", ("TDF domain", "CFIR construct", "Category", "Theme", "Bereich", "Domaine", "Determinant")),
    (1, "Barriers", ("Barrières", "Barreras", "Hindernisse", "Obstacles", "Hindering factors", "Barriers (n = 7)")),
    (1, "Enablers", ("Facilitators", "Facilitateurs", "Facilitadores", "Förderfaktoren", "Enabling factors")),
    (
        1,
        "Barrier and enabler",
        ("Both", "Mixed", "Barriers and facilitators", "Reported as both", "Beides", "Les deux"),
    ),
    (2, "Evidence for", ("Supporting evidence", "Evidence supporting", "Evidence in favour", "For", "Studien dafür")),
    (2, "Evidence against", ("Against", "Opposing evidence", "Studies against", "Evidence not supporting")),
    (2, "Mixed evidence", ("Mixed", "Mixed findings", "Conflicting evidence", "Inconsistent evidence")),
    (2, "Qualitative", ("Qualitative studies", "Interviews")),
    (3, "Thema (Anzahl Studien)", ("Thema", "Themes (No. studies)", "Thème (nombre d’études)", "Tema", "Faktor")),
    (3, "Förderlich", ("Förderfaktoren", "Enablers", "Facilitateurs", "Facilitadores", "Was hilft")),
    (3, "Hinderlich", ("Hindernisse", "Barriers", "Barrières", "Barreiras", "Freins", "Was hindert")),
    (3, "Quellen", ("References", "Refs.", "Référence", "Referencias", "Literatur", "Nachweise", "Belege")),
    (3, "Güte", ("Quality", "Qualité", "Calidad", "Qualidade", "Evidenzgrad", "Vertrauenswürdigkeit der Evidenz")),
    (4, "Summary of review finding", ("Review finding", "Finding", "Key finding", "Summary of findings")),
    (4, "Studies contributing", ("Contributing studies", "References", "Studies contributing to the review finding")),
    (4, "CERQual assessment of confidence", ("Confidence in the evidence", "GRADE-CERQual", "Certainty of evidence")),
    (4, "Explanation", ("Explanation of judgement", "Justification", "Rationale", "Reasons")),
    (5, "Determinant (as studied)", ("Factor", "Theme", "Topic")),
    (5, "Barriers", ("Hindernisse", "Barrières", "Obstacles")),
    (5, "Significant (tested)", ("No. of studies", "N studies", "Studies (n)", "# studies", "Anzahl", "n", "Count")),
)


def other_headings() -> Iterator[Variant]:
    for example, old, words in HEADINGS:
        for new in words:
            name, edit = f"{old} is {new}", _renamed(old, new)
            if example == 4:
                yield _variant(name, 4, _document((f">{old}<", f">{new}<")), edit)
            elif example in {0, 1, 2}:
                before = {0: "<p>", 1: 'rowspan="1">', 2: ">"}[example]
                yield _variant(name, example, _changed(_text(example), (f"{before}{old}<", f"{before}{new}<")), edit)
            else:
                yield _variant(name, example, _changed(_text(example), (old, new)), edit)


def _shifted(by: int) -> Callable[[Read], None]:
    def edit(expected: Read) -> None:
        expected["references"]["keys"] = [key + by for key in expected["references"]["keys"]]
        for stream in expected["grades"]["of_streams"]:
            stream[4] = [key + by for key in stream[4]]

    return edit


def other_numbers() -> Iterator[Variant]:
    """Numbers of references that are larger, with other dashes in ranges."""
    for by, dash in itertools.product((1, 100, 900), ("–", "-", "—", "‑", "−", " – ", " to ", "\u200b–\u200b")):

        def more(match: re.Match[str], by: int = by) -> str:
            return f"{match[1]}{int(match[2]) + by}"

        name, edit, joint = f"numbers + {by}, range {dash!r}", _shifted(by), f"</a>{dash}<a"
        page = re.sub(r"(>)(\d+)(?=</a>)", more, _text(0))
        yield _variant(name, 0, page.replace("</a>–<a", joint), edit)
        page = re.sub(r'(<a href="#CR\d+"[^>]*>|<span class="label">)(\d+)', more, _text(1))
        yield _variant(name, 1, page.replace("</a>–<a", joint), edit)
        article = re.sub(r'(<xref ref-type="bibr" rid="R\d+">|<ref id="R\d+"><label>)(\d+)', more, _text(2))
        yield _variant(name, 2, article.replace("</xref>–<xref", f"</xref>{dash}<xref"), edit)
        table = re.sub(r"(\[|; |–)(\d+)(?=[\]–;])", more, _text(3))
        yield _variant(name, 3, table.replace("–" + str(5 + by), dash + str(5 + by)), edit)


def other_forms() -> Iterator[Variant]:
    """Other markup: of headings, sections, links, citations and captions."""
    page, no_head = _text(1), re.sub(r"</?(?:thead|tbody)>", "", _text(1))
    yield _variant("no thead", 1, no_head)
    yield _variant("headings are td", 1, re.sub(r"<(/?)th\b", r"<\1td", no_head))
    yield _variant("div for section", 1, page.replace("section", "div"))
    yield _variant("sections are not bold", 1, re.sub(r"</?strong>", "", page))
    blanks = "</strong></td><td></td><td></td><td></td></tr>"
    sections = _changed(page, ('colspan="4" rowspan="1"><strong>', "><strong>"), ("</strong></td></tr>", blanks))
    yield _variant("sections have blank cells beside them", 1, sections)
    link = r'<a href="#CR\d+"[^>]*>\d+</a>'
    yield _variant("brackets", 1, re.sub(rf"<sup>({link}(?:[–, ]*{link})*)</sup>", r" [\1]", page))
    for anchor in ("B", "ref-", "bibr", "pone.0123456.ref"):
        yield _variant(f"anchors are {anchor}", 1, page.replace("CR", anchor))
        yield _variant(f"anchors are {anchor}", 2, re.sub(r'((?:rid|id)=")R(?=\d)', rf"\g<1>{anchor}", _text(2)))
    inner = re.sub(
        r"<ul[^>]*circle[^>]*><li><p>(.*?)</p></li><li><p>(.*?)</p></li></ul>", r"<p>o \1</p><p>o \2</p>", page
    )
    listed = re.sub(r"(?<=<li>)<p>", "<p>• ", inner)
    yield _variant(
        "bullets are typed", 1, re.sub(r"</?(?:ul|li)\b[^>]*>", "", listed.split("<section id=")[0]), _no_list
    )
    for printed, label in (
        ("Table 4.", "4"),
        ("Tabelle 4", "4"),
        ("Table S2:", "S2"),
        ("Tabla 4.", "4"),
        ("Table II", "II"),
    ):
        edit = _labelled(label)
        yield _variant(printed, 1, _changed(page, ("Table 2.</h3>", f"{printed}</h3>")), edit)
        caption = ("<label>Table 5</label><caption><p>Ev", f"<label>{printed}</label><caption><p>Ev")
        yield _variant(printed, 2, _changed(_text(2), caption), edit)
        yield _variant(printed, 4, _document(("Table S3. ", f"{printed} ")), edit)
    for arrow in ("➔", "=&gt;", "-&gt;", "⇒", "▶", "➡"):
        yield _variant(f"arrow {arrow}", 0, _changed(_text(0), ("→", arrow)))
    citations = r'<sup>(<xref ref-type="bibr".*?)</sup>'
    yield _variant("commas", 2, _text(2).replace("</xref> <xref", "</xref>, <xref"))
    yield _variant("not raised", 2, re.sub(citations, r"\1", _text(2)))
    yield _variant("not linked", 2, re.sub(citations, lambda match: re.sub(r"<[^>]*>", "", match[1]), _text(2)))


def _no_list(expected: Read) -> None:
    del expected["bibliography_in_file"]


def _labelled(label: str) -> Callable[[Read], None]:
    return lambda expected: expected["table"].update(label=label)


def other_signs_and_grades() -> Iterator[Variant]:
    signs = (
        ("Barrière :", "Facilitateur :", "Mécanisme :"),
        ("Barreira:", "Facilitador:", "Mecanismo:"),
        ("Hindernis:", "Förderfaktor:", "Mechanismus:"),
        ("Barrier –", "Facilitator –", "Mechanism –"),
        ("(Barrier)", "(Enabler)", "(Mechanism)"),
        ("Barrier.", "Enabler.", "Mechanism."),
        ("BARRIERS:", "ENABLERS:", "MECHANISM 1:"),
    )
    for words in signs:
        pairs = tuple(zip(("Barrier:", "Enabler:", "Mechanism:"), words, strict=True))

        def edit(expected: Read, pairs: tuple[tuple[str, str], ...] = pairs) -> None:
            titles = expected["titles_as_printed"]
            expected["titles_as_printed"] = [next(t.replace(*p) for p in pairs if t.startswith(p[0])) for t in titles]

        yield _variant(f"signs {words[0]}", 2, _changed(_text(2), *pairs), edit)
    for scale in (
        ("Weak", "Moderate", "Strong"),
        ("Very low", "Low", "High"),
        ("Poor", "Fair", "Good"),
        ("C", "B", "A"),
    ):
        grades = dict(zip(("Low", "Medium", "High"), scale, strict=True))

        def graded(expected: Read, grades: dict[str, str] = grades) -> None:
            values, is_known = expected["grades"], "C" not in grades.values()
            values["of_rows"] = [[title, grades[grade]] for title, grade in values["of_rows"]]
            values.update(scale_weakest_first=[*grades.values()] if is_known else None, order_known=is_known)

        article = re.sub(r">(Low|Medium|High)</td>", lambda match, g=grades: f">{g[match[1]]}</td>", _text(2))
        yield _variant(f"scale {scale}", 2, article, graded)
    for count in ("(four studies)", "(n = 4)", "(n=4 studies)", "(4 of 8 studies)", "[4 papers]", "; 4 studies"):
        yield _variant(f"count {count}", 4, _document(("(4 studies)", count)))
    for count in ("(4 Studien)", "(vier Studien)", "(N=4)", ", n=4", "(n=4 Studien)", "(4 von 9 Studien)"):
        yield _variant(f"count {count}", 3, _changed(_text(3), ("(n=4)", count)))
    for date in ("8-Sep", "Sep-08", "9.8.2020", "sept-08", "2020-09-08", "08. September", "1-Mar", "8.9", "8/9"):
        yield _variant(f"date {date}", 3, _changed(_text(3), ("08. Sep", date)))
    for studies in (
        "Abe 2019, Cruz 2014a, Cruz 2014b, Lindqvist 2017",
        "Abe (2019), Cruz (2014a, b), Lindqvist (2017)",
    ):
        yield _variant(studies, 4, _document(("Abe 2019; Cruz 2014a; Cruz 2014b; Lindqvist 2017", studies)))


def other_encodings_and_separators() -> Iterator[Variant]:
    for encoding in ("utf-16", "utf-8-sig", "cp1252", "iso-8859-1"):
        page = _text(0) if encoding.startswith("utf") else _text(0).replace("utf-8", encoding)
        yield _variant(encoding, 0, page.encode(encoding, "xmlcharrefreplace"))
        article = _text(2).replace("UTF-8", encoding.removesuffix("-sig"))
        yield _variant(encoding, 2, article.encode(encoding, "xmlcharrefreplace"))
    for encoding in ("utf-8", "utf-16", "cp1252"):
        yield _variant(encoding, 3, _text(3).encode(encoding))
        yield _variant(encoding, 5, _text(5).encode(encoding))
    for separator, end in itertools.product(",\t|", ("\r\n", "\n")):
        yield _variant(f"separator {separator!r} {end!r}", 3, _written(_rows(3, ";"), separator, end))
    for separator in ",;|":
        yield _variant(f"separator {separator!r}", 5, _written(_rows(5, "\t"), separator))


def other_rows_and_columns() -> Iterator[Variant]:
    rows = _rows(3, ";")
    for order in itertools.permutations(range(5)):
        moved = [[row[n] for n in order] if 2 <= place < 7 else row for place, row in enumerate(rows)]

        def edit(expected: Read, order: tuple[int, ...] = order) -> None:
            expected["table"]["columns"] = [expected["table"]["columns"][n] for n in order]

        yield _variant(f"order {order}", 3, _written(moved), edit)
    yield _variant("no line above", 3, _written(rows[2:]), _without_title)
    yield _variant(
        "a row more", 3, _written([*rows[:7], ["Raum (n=1)", "- Ein Raum", "k. A.", "[9]", "hoch"], rows[7]]), _longer
    )
    for theme in ("Optimism", "Stress"):  # a title with blank cells, between others and as the last row
        row = f'<tr><td colspan="1">{theme}</td><td></td><td></td><td></td></tr>'
        page = _text(1)
        last = _changed(
            page,
            (
                '</tbody></table></div>\n<div class="p text-right',
                f'{row}</tbody></table></div>\n<div class="p text-right',
            ),
        )
        yield _variant(
            f"{theme} at the end", 1, last.replace("Optimism</td><td align", "Hope</td><td align"), _with_theme(theme)
        )


def _without_title(expected: Read) -> None:
    expected["table"].update(label="", title="")
    del expected["table"]["lines_above_the_heading"]


def _longer(expected: Read) -> None:
    expected.update(body_rows=5, configurations=5, themes=5, statements_total=8, blank_cells=3)
    expected["theme_titles"].append("Raum")
    expected["statements"]["enabler"] += 1
    expected["printed_counts"].append(["Raum", 1])
    expected["references"].update(keys=[1, 2, 3, 4, 5, 6, 7, 9], distinct=8, links=9)
    expected["grades"]["of_rows"].append(["Raum", "hoch"])


def _with_theme(title: str) -> Callable[[Read], None]:
    def edit(expected: Read) -> None:
        expected.update(body_rows=6, configurations=6, themes=6, blank_cells=9)
        expected["theme_titles"][-1:] = ["Hope", title]
        expected["themes_by_group"]["Motivation"] = 2

    return edit


VARIANTS = [
    variant
    for variant in (
        *other_words_for_nothing(),
        *other_headings(),
        *other_numbers(),
        *other_forms(),
        *other_signs_and_grades(),
        *other_encodings_and_separators(),
        *other_rows_and_columns(),
    )
    if variant.content != EXAMPLES[variant.example].path.read_bytes()
]
