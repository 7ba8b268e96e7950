"""Writes a made-up evidence file of any size, through the program's own writer, to measure with.

The same size and seed give the same content. Words come as often as in a language (Zipf's law), and those of the
bundled table are among the most frequent, so that "competition between hospitals" is found. A file of 100,000 themes
has 1,000,000 passages and 700,000 appraisals.
"""

import argparse
import hashlib
import random
import re
import sqlite3
import tempfile
import time
from collections import Counter
from collections.abc import Collection, Iterator
from contextlib import closing, contextmanager
from itertools import accumulate
from pathlib import Path
from typing import NamedTuple

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.records import Review, Role
from qicbrowser.domain.tables.drafts import (
    CellDraft,
    ColumnDraft,
    EvidenceDraft,
    ReviewDraft,
    RowDraft,
    StatementDraft,
    TableDraft,
    ThemeDraft,
)
from qicbrowser.domain.tables.recipe import Holds
from qicbrowser.store.evidence.builder import write_evidence
from qicbrowser.store.library import Library

LARGEST_TABLE = 25_000  # themes
ROLES = {Role.COMPONENT: 1, Role.MECHANISM: 3, Role.OUTCOME: 1, Role.ENABLER: 3, Role.BARRIER: 2}  # passages a theme
PASSAGE_LENGTHS, TITLE_LENGTHS = range(6, 19), range(2, 6)  # words
STREAMS = ("Counted", "Told")
GRADES = ("low", "medium", "high")
APPRAISALS = 7  # a theme
GRADED_TWICE = 0.25  # of the themes rest on a study that both streams count
THEMES_A_REFERENCE, FEWEST_REFERENCES = 20, 13

VOCABULARY, ZIPF = 30_000, 1.05
LETTERS = range(2, 15)  # a word
COMMONEST = "the of and to in is that not for with as by on are from at or be this between"
REAL_EVERY = 5  # ranks after these: a word of the bundled table, made-up ones between
ONSETS = "b c d f g h j l m n p r s t v w br ch cl cr dr fl gr pl pr sh sl sp st str th tr"
VOWELS = "a a e e i i o o u ai ea ee io ou"
CODAS = "l m n r s t ck ll nd ng nt rd rt ss st"
ENDINGS = "s s ed ing er ion ions ment ly al"
CLOSED, ENDED = 0.7, 0.6  # of the syllables have a coda, of the words an ending

REVIEW = Review(
    key="synthetic",
    title="A made-up review for measuring",
    authors=("Nobody, Nora", "Placeholder, Paul"),
    journal="Journal of Invented Results",
    year=2000,
    issued="2000-01-01",
    volume="0",
    article="0",
    doi="10.5555/synthetic",  # a prefix that is kept for examples
    pmcid="PMC0",
    licence="CC0 1.0",
)
COLUMNS = (
    ColumnDraft(("Themes (No. studies)",), Holds.THEME),
    ColumnDraft(("Made-up relationship", "Component"), Holds.COMPONENT),
    ColumnDraft(("Made-up relationship", "Mechanism"), Holds.MECHANISM),
    ColumnDraft(("Made-up relationship", "Outcome"), Holds.OUTCOME),
    ColumnDraft(("Made-up enablers (or barriers)",), Holds.CONTEXT),
    *(ColumnDraft(("Made-up evidence [ref.]", stream), Holds.STREAM) for stream in STREAMS),
)
COLUMN_OF = {Role.COMPONENT: 2, Role.MECHANISM: 3, Role.OUTCOME: 4, Role.ENABLER: 5, Role.BARRIER: 5}


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--themes", type=int, default=100_000, help="how many, 100,000 unless said otherwise")
    arguments.add_argument("--references", type=int, help="how many; one per 20 themes unless said otherwise")
    arguments.add_argument("--seed", type=int, default=1, help="another number gives other content")
    arguments.add_argument("output", type=Path, help="the file to write; an earlier one is replaced")
    options = arguments.parse_args()
    if options.themes < 1:
        arguments.error("a file has at least one theme")

    started = time.monotonic()
    try:
        write(options.output, options.themes, options.seed, options.references)
    except (ReaderError, OSError) as error:
        raise SystemExit(str(error)) from error
    seconds = time.monotonic() - started
    rows = ", ".join(f"{count:,} {table}s" for table, count in counts(options.output).items())
    print(f"{options.output}: {rows}")
    print(f"{seconds:.1f} s, {options.output.stat().st_size / 2**20:,.1f} MiB")


def write(output: Path, themes: int, seed: int, references: int | None = None) -> None:
    vocabulary = made_vocabulary(seed)
    references = max(FEWEST_REFERENCES, references or themes // THEMES_A_REFERENCE)
    tables = [
        table(
            str(number),
            f"Made-up themes from the {first + 1:,}. on",
            MadeUpThemes(vocabulary, references, min(LARGEST_TABLE, themes - first), f"{seed}/{number}"),
        )
        for number, first in enumerate(range(0, themes, LARGEST_TABLE), start=1)
    ]
    edition = f"{REVIEW.key} {themes} {seed}"
    write_evidence(output, [ReviewDraft(REVIEW, tuple(tables))], edition, hashlib.sha256(edition.encode()).hexdigest())


def options(description: str, **numbers: int) -> argparse.Namespace:
    """The numbers that a benchmark is given on its command line, as "--themes", with their usual values."""
    arguments = argparse.ArgumentParser(description=description.splitlines()[0])
    for name, usual in numbers.items():
        arguments.add_argument(f"--{name}", type=int, default=usual)
    return arguments.parse_args()


@contextmanager
def library(themes: int, references: int) -> Iterator[tuple[Library, Path]]:
    """A library of so many made-up themes, in a folder of its own, and its evidence file."""
    with tempfile.TemporaryDirectory() as folder:
        evidence = Path(folder, "made-up.sqlite")
        write(evidence, themes, 1, references)
        with Library(evidence, Path(folder, "user.sqlite")) as opened:
            yield opened, evidence


def table(label: str, title: str, themes: Collection[ThemeDraft]) -> TableDraft:
    """A table laid out as all made-up ones are."""
    return TableDraft(label, title, COLUMNS, themes, STREAMS, GRADES)


def counts(path: Path) -> dict[str, int]:
    tables = ("theme", "passage", "appraisal", "reference")
    with closing(sqlite3.connect(path.absolute().as_uri() + "?mode=ro", uri=True)) as connection:
        return {table: connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables}


class Vocabulary(NamedTuple):
    words: list[str]
    """The most frequent first."""
    weights: list[float]
    """How often a word or any before it comes."""

    def choose(self, chance: random.Random, count: int) -> list[str]:
        return chance.choices(self.words, cum_weights=self.weights, k=count)


def made_vocabulary(seed: int) -> Vocabulary:
    chance = random.Random(f"{seed}/words")
    onsets, vowels, codas, endings = (kind.split() for kind in (ONSETS, VOWELS, CODAS, ENDINGS))
    words = dict.fromkeys(COMMONEST.split())  # a set that keeps its order
    real = [word for word in real_words() if word not in words]
    while len(words) < VOCABULARY:
        parts: list[str] = []
        for _ in range(chance.choices((1, 2, 3), (3, 4, 2))[0]):
            parts += chance.choice(onsets), chance.choice(vowels)
            if chance.random() < CLOSED:
                parts.append(chance.choice(codas))
        if chance.random() < ENDED:
            parts.append(chance.choice(endings))
        word = "".join(parts)
        if len(word) in LETTERS:
            words[word] = None
        if real and len(words) % REAL_EVERY == 0:
            words[real.pop(0)] = None
    return Vocabulary(list(words), list(accumulate(rank**-ZIPF for rank in range(1, len(words) + 1))))


def real_words() -> list[str]:
    """The words of the bundled table, the most frequent first."""
    sources = Path(__file__).parents[1] / "data" / "sources"
    text = "\n".join(path.read_text(encoding="utf-8") for path in sorted(sources.glob("*.csv")))
    found = Counter(word for word in re.findall(r"[a-z]+", text.lower()) if len(word) in LETTERS)
    return [word for word, _ in found.most_common()]


class MadeUpThemes(Collection[ThemeDraft]):
    """The themes of a table, made while they are asked for: each time the same."""

    def __init__(self, vocabulary: Vocabulary, references: int, count: int, seed: str) -> None:
        self._vocabulary = vocabulary
        self._references = range(1, references + 1)
        self._count = count
        self._seed = seed

    def __len__(self) -> int:
        return self._count

    def __contains__(self, theme: object) -> bool:
        return any(theme == other for other in self)

    def __iter__(self) -> Iterator[ThemeDraft]:
        chance = random.Random(self._seed)
        return (self._theme(chance) for _ in range(self._count))

    def _theme(self, chance: random.Random) -> ThemeDraft:
        roles = [role for role, count in ROLES.items() for _ in range(count)]
        lengths = [chance.choice(TITLE_LENGTHS), *chance.choices(PASSAGE_LENGTHS, k=len(roles))]
        words = iter(self._vocabulary.choose(chance, sum(lengths)))
        title, *texts = (" ".join(next(words) for _ in range(length)).capitalize() for length in lengths)
        statements = tuple(
            StatementDraft(role, text, column=COLUMN_OF[role]) for role, text in zip(roles, texts, strict=True)
        )
        return theme(title, statements, self._evidence(chance))

    def _evidence(self, chance: random.Random) -> tuple[EvidenceDraft, ...]:
        numbers = chance.sample(self._references, APPRAISALS)
        if chance.random() < GRADED_TWICE:
            numbers[-1] = numbers[0]
        counted = chance.randrange(1, APPRAISALS)
        streams = [STREAMS[n >= counted] for n in range(APPRAISALS)]
        made = map(EvidenceDraft, map(str, numbers), streams, chance.choices(GRADES, k=APPRAISALS))
        return tuple(sorted(made, key=lambda made: (STREAMS.index(made.stream), GRADES.index(made.grade))))


def theme(title: str, statements: tuple[StatementDraft, ...], evidence: tuple[EvidenceDraft, ...]) -> ThemeDraft:
    """A theme with its row as the table would print it: read again, it gives the same statements and evidence."""
    studies = len({cited.reference for cited in evidence})
    row = RowDraft(tuple(CellDraft(n, text) for n, text in enumerate(cells(title, statements, evidence), start=1)))
    return ThemeDraft(title, statements, evidence, rows=(row,), printed_studies=studies)


def cells(title: str, statements: Collection[StatementDraft], evidence: Collection[EvidenceDraft]) -> tuple[str, ...]:
    texts = {role: [statement.text for statement in statements if statement.role is role] for role in ROLES}
    studies = len({cited.reference for cited in evidence})
    return (
        f"{title} (N = {studies})",
        bullets(texts[Role.COMPONENT]),
        bullets(texts[Role.MECHANISM]),
        bullets(texts[Role.OUTCOME]),
        bullets([*texts[Role.ENABLER], *(f"Barrier: {text}" for text in texts[Role.BARRIER])]),
        *(graded([cited for cited in evidence if cited.stream == stream]) for stream in STREAMS),
    )


def bullets(texts: list[str]) -> str:
    return "\n".join(f"• {text}" for text in texts) if len(texts) > 1 else "".join(texts)


def graded(evidence: list[EvidenceDraft]) -> str:
    numbers = {grade: [cited.reference for cited in evidence if cited.grade == grade] for grade in GRADES}
    return "; ".join(f"{grade} [{', '.join(cited)}]" for grade, cited in numbers.items() if cited).capitalize()


if __name__ == "__main__":
    main()
