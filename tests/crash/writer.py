"""A program that writes notes until it is killed; started once, it begins anew, as a fork, as often as it is asked.

Each line it reads is the work of one fork: what it is to do, and a seed. Each line it prints is one of: `pid N` as the
fork begins; `will {...}`, what the notes are to be after the next change; `did`, when that is saved; `made NAME`, when
a backup is; `ended N` when the fork is gone, with its status.
"""

import json
import os
import random
import signal
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from qicbrowser.domain.records import Note
from qicbrowser.services.changes import Change, store
from qicbrowser.services.notes import annotate
from qicbrowser.store.library import Library
from qicbrowser.store.user.backups import Backups

THEME = "zamboni2020/5/friendly-competition"
TARGET = annotate.Target(THEME, THEME)
MOST = 40  # notes, so that the file stays small and is written all over


def say(*words: str) -> None:
    os.write(1, (" ".join(words) + "\n").encode())  # whole, or not at all if it is killed before


def written(library: Library, chance: random.Random) -> Iterator[list[Change[Note]]]:
    """Changes as a reader makes them, of one note or of many together, and of few words or of many."""
    while True:
        notes = library.notes.all()
        some = chance.sample(notes, min(len(notes), chance.choice((1, 1, 5))))
        match chance.choice(("write", "edit", "tag", "delete", "remove" if len(notes) > MOST else "write")):
            case "write":
                yield [
                    Change(None, annotate.annotate(library, TARGET, words(chance)))
                    for _ in range(chance.choice((1, 1, 1, 8)))
                ]
            case "edit":
                yield [Change(note, annotate.reworded(note, words(chance))) for note in some]
            case "tag":
                yield [Change(note, annotate.retagged(note, [f"tag {chance.random()}"])) for note in some]
            case "delete":
                yield [Change(note, annotate.deleted(note)) for note in some]
            case _:
                yield [Change(note, None) for note in notes[: MOST // 2]]


def words(chance: random.Random) -> str:
    return f"{chance.random()} " + "many words " * chance.choice((0, 1, 30, 2000))


def write(library: Library, chance: random.Random) -> None:
    for changes in written(library, chance):
        if changes:
            will(changes)
            store(library, changes)
            say("did")


def will(changes: list[Change[Note]]) -> None:
    say("will", json.dumps({change.subject.id: change.after and digest(change.after) for change in changes}))


def digest(note: Note) -> list[object]:
    """What a note says, short enough for one line: a line is printed whole while it is no longer than a pipe takes."""
    return [len(note.words), note.words[:20], note.deleted or "", "\n".join(note.tags)]


def back_up(library: Library, chance: random.Random) -> None:
    backups = Backups(library.user_file)
    for changes in written(library, chance):
        if changes:
            latest = next((backup.made for backup in backups.all()), datetime.now(UTC))
            will(changes)
            store(library, changes)
            say("did")
            made = backups.make(latest + timedelta(hours=1))  # not many in a second, which have each other's names
            say("made", made.path.name if made else "")


def begin(library: Library, _: random.Random) -> None:
    say("did")
    signal.pause()


WORK: dict[str, Callable[[Library, random.Random], None]] = {"write": write, "back-up": back_up, "begin": begin}


def main() -> None:
    evidence, user_file = map(Path, sys.argv[1:])
    for line in sys.stdin:
        work, seed = line.split()
        child = os.fork()
        if child:
            say("ended", str(os.waitpid(child, 0)[1]))
            continue
        say("pid", str(os.getpid()))
        with Library(evidence, user_file) as library:
            WORK[work](library, random.Random(seed))
        os._exit(0)


if __name__ == "__main__":
    main()
