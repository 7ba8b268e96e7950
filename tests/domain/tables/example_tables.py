"""The six tables whose right reading is in `tests/data/tables`, as the readers of files give them."""

from qicbrowser.domain.tables.grid import Grid, TableNote
from tests.domain.tables.grids import grid, listed


def realist_configurations() -> Grid:
    huddle = "A ten-minute huddle at a fixed hour (resource) → "
    return grid(
        [
            ["Programme theory", "CMOc", "Context +", "Mechanism =", "Outcome", "Sources [ref]"],
            [
                ("PT1. Being known to one another", 2, 1),
                "CMOc 1",
                "Wards where the same people work most days of the week",
                huddle + "staff feel safe to say what worries them (response)",
                "Concerns reach the team on the same day",
                "[{12|CR12}, {14|CR14},{15|CR15},{16|CR16}]",
            ],
            [
                None,
                "CMOc 2",
                "Wards that borrow many temporary nurses^a^",
                huddle + "newcomers feel watched and stay silent (response)",
                "Concerns are raised later, or not at all",
                "[{13|CR13}, {40|CR40}–{42|CR42}]",
            ],
            [
                ("PT2. Being given the time", 2, 1),
                "CMOc 3",
                "Managers who clear the diary for improvement work",
                "Protected hours (resource) → relief, and a sense of permission (response)",
                "•\u00a0More ideas are tried out\n•\u00a0Fewer ideas are dropped half-way",
                "[{12|CR12}, {19|CR19}]",
            ],
            [
                None,
                "CMOc 4",
                "Rosters that change at short notice",
                "Protected hours (resource) → doubt that the hours will hold (response)",
                "\u00a0",
                "[{22|CR22}]",
            ],
            [
                "PT3. Seeing that it works",
                "CMOc 5",
                "Units whose figures are shown next to those of others",
                "A chart by the door (resource) → pride, or the wish to catch up (response)",
                "The practice spreads to the neighbouring unit",
                "—",
            ],
        ],
        "3",
        "Context–mechanism–outcome configurations",
        heading_rows=1,
        notes=(
            TableNote("a", "More than a third of shifts, as the studies report it"),
            TableNote("", "CMOc context–mechanism–outcome configuration, PT programme theory"),
        ),
    )


def barriers_and_enablers() -> Grid:
    return grid(
        [
            ["Domain", "Barriers", "Enablers", "Barrier and enabler^{*|TFN1}^"],
            [("**Capability**", 1, 4), None, None, None],
            [
                "Knowledge",
                (
                    (
                        "@1 Few know that the guideline has changed^{14|CR14}, {18|CR18}^\n"
                        "@1 Training reaches doctors only^{22|CR22}^"
                    ),
                    1,
                    1,
                ),
                "@1 A pocket card at the point of care^{14|CR14}^",
                "No data",
            ],
            [
                "Skills",
                "@1 No practice in reading a run chart^{31|CR31}^",
                "@1 A colleague who sits beside one^{18|CR18}, {40|CR40}–{42|CR42}^",
                "@1 Simulation: liked by juniors, avoided by seniors^{33|CR33}^",
            ],
            [("**Opportunity**", 1, 4), None, None, None],
            [
                "Environment and resources",
                (
                    (
                        "@1 Computers far from the bed^{14|CR14}, {22|CR22}, {31|CR31}^\n"
                        "@1 Supplies run out^{25|CR25}^\n"
                        "@2 gloves^{25|CR25}^\n@2 test strips^{33|CR33}^"
                    ),
                    1,
                    1,
                ),
                "@1 A data clerk paid by the district^{40|CR40}^",
                "No data",
            ],
            [
                "Social influences",
                "–",
                "@1 The matron asks every morning^{18|CR18}^",
                "@1 Public ranking of wards^{22|CR22}, {41|CR41}^",
            ],
            [("**Motivation**", 1, 4), None, None, None],
            ["Optimism", "–", "–", "No data"],
        ],
        "2",
        "Barriers to and enablers of run charts, by domain",
        heading_rows=1,
        notes=(TableNote("*", "The same factor was reported as both."),),
    )


BARRIERS_REFERENCES = listed(14, 18, 22, 25, 31, 33, 40, 41, 42)


def for_and_against() -> Grid:
    def refs(text: str) -> str:
        return "^" + " ".join(f"{{{n}|R{n}}}" if n.isdigit() else _range(n) for n in text.split()) + "^"

    def _range(text: str) -> str:
        first, last = text.split("–")
        return f"{{{first}|R{first}}}–{{{last}|R{last}}}"

    return grid(
        [
            [
                "",
                ("Evidence for", 1, 2),
                None,
                ("Evidence against", 1, 2),
                None,
                ("Mixed evidence", 1, 2),
                None,
                "Overall",
            ],
            ["**Community**", *["Qualitative", "Quantitative"] * 3, "confidence"],
            [
                "Barrier: long distances to the clinic",
                refs("30 43 50 55"),
                refs("83"),
                "None",
                refs("69"),
                "None",
                refs("58"),
                "Low",
            ],
            ["Enabler: trust between neighbours^{†|t5fn1}^", refs("37 61"), *["None"] * 5, "Medium"],
            [("**Programme**", 1, 8), *[None] * 7],
            ["Enabler: pay that comes on time", refs("42–44 58"), refs("81 86"), *["None"] * 4, "Medium"],
            ["Barrier: tools that do not fit the place", refs("48"), "None", "None", refs("50"), "None", "None", "Low"],
            ["Mechanism: neighbours copy what they see", refs("37–39"), *["None"] * 4, "", "High"],
        ],
        "5",
        "Evidence on enablers and barriers",
        heading_rows=2,
        notes=(
            TableNote("†", "Measured in one programme only."),
            TableNote("", "Numbers are those of the reference list."),
        ),
    )


FOR_AND_AGAINST_REFERENCES = listed(30, 37, 38, 39, 42, 43, 44, 48, 50, 55, 58, 61, 69, 81, 83, 86, prefix="R")


def german_spreadsheet() -> Grid:
    return grid(
        [
            ["Thema (Anzahl Studien)", "Förderlich", "Hinderlich", "Quellen", "Güte", "", ""],
            [
                "Führung (n=4)",
                "- Die Leitung fragt jede Woche nach\n- Ziele stehen fest",
                "- Wechsel in der Leitung",
                "[1; 3–5]",
                "mittel",
                "",
                "",
            ],
            ["Zeit (n=2)", "k. A.", "- Keine freien Stunden; Dienste wechseln kurzfristig", "[2; 7]", "hoch", "", ""],
            [
                "Daten (n=2)",
                "- Ein Blatt, das alle sehen",
                "- Zahlen kommen 1,5 Monate zu spät",
                "[3; 6]",
                "niedrig",
                "",
                "",
            ],
            ["Vertrauen (n=1)", "„Wir kennen uns“", "–", "08. Sep", "niedrig", "", ""],
            ["k. A. = keine Angabe", "", "", "", "", "", ""],
        ],
        "2",
        "Was hilft und was hindert",
        knows_spans=False,
        knows_raised=False,
        lines_above=("Tabelle 2: Was hilft und was hindert",),
    )


def qualitative_findings() -> Grid:
    return grid(
        [
            ["Summary of review finding", "Studies contributing", "CERQual assessment of confidence^a^", "Explanation"],
            [("Feedback", 1, 4), None, None, None],
            [
                "1. Staff want feedback that names the next step",
                "Abe 2019; Cruz 2014a; Cruz 2014b; Lindqvist 2017 (4 studies)",
                "High confidence",
                "No or very minor concerns",
            ],
            [
                "2. Figures without a word are left unread\n@1 by junior staff\n@1 by staff on nights",
                "Abe 2019; Haddad 2012 (two studies)",
                "Moderate confidence",
                "Minor concerns about relevance",
            ],
            [
                "3. Praise in private is kept",
                "Silva 2020 (1 study)",
                "Very low confidence",
                "Serious concerns about adequacy",
            ],
            [("Meeting others", 1, 4), None, None, None],
            [
                "4. Visits open doors",
                "Cruz 2014a; Ngata 2018; Okoro 2015 (3 studies)",
                "Moderate confidence",
                ("Minor concerns about coherence and adequacy", 2, 1),
            ],
            ["5. Distance wears out", "Ngata 2018 (1 study)", "Low confidence", None],
        ],
        "S3",
        "Summary of qualitative findings",
        heading_rows=1,
        notes=(
            TableNote(
                "a",
                "High, moderate, low or very low. "
                "CERQual: Confidence in the Evidence from Reviews of Qualitative research.",
            ),
        ),
    )


def pasted_text() -> Grid:
    return grid(
        [
            ["Determinant (as studied)", "Barriers", "Facilitators", "Significant (tested)"],
            ["Essential feature 1: there is a topic"],
            ["Organisation culture27", "Blame after incidents\nIdeas must pass four committees", " ", "2 (2)"],
            ["Support from frontline staff21 23", "", "Staff choose the topic", "0 (2)"],
            ["Essential feature 2: experts give support", "", "", ""],
            ["Reminder systems30", "None", "Prompts on screen", "1 (1)"],
            ["Fees", "-", "n/a", ""],
            ["• Numbers after a determinant are references."],
        ],
        "3",
        "Determinants and what stands behind them",
        knows_spans=False,
        knows_raised=False,
        lines_above=("Table 3", "Determinants and what stands behind them"),
    )
