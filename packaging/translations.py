"""Brings the translations up to date with the strings in the code: `make translations`.

Qt's own lupdate reads the strings into a catalogue per language in translations/, and lrelease makes what the program
loads of each in resources/translations. Two kinds of calls are theirs: `self.tr(...)` and `translate(context, ...)` in
gui/, and `sentence(...)` and `plural(...)` in wording/, which are made known to lupdate as other names of `tr`. Line
numbers are left out, so that a file changes with the strings alone.

English needs a translation too, of the texts with a number in them ("%n notes"): it has a form for one and a form for
many, and the number in them is `%Ln`, which Qt writes as the locale does. The forms of `wording` are in the catalogue
there, and are copied from it; those of gui/ are written into translations/qicbrowser_en.ts by hand. What is new there
is marked "unfinished", with a guess to be put right.

A language is added by its code: `make translations ADD=it`. Where Qt does not bring its own words in it, these are in a
catalogue of their own, qtbase_it.ts.
"""

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from pathlib import Path

from qicbrowser.wording.catalogue import CATALOGUE

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "src" / "qicbrowser"
TRANSLATIONS = ROOT / "translations"
SHIPPED = ROOT / "resources" / "translations"
COMMAND_LINE = ("wording/cli.py", "wording/selftest.py")
"""What only the command line says, which speaks English."""

OPTIONS = ("-tr-function-alias", "tr+=sentence,tr+=plural", "-locations", "none", "-no-obsolete", "-sort-messages")
_SHOWN = 30
"""Unfinished texts that are named."""

NO_GUESSES = ("-disable-heuristic", "sametext", "-disable-heuristic", "similartext")
ENGLISH = ("-source-language", "en", "-target-language", "en", "-pluralonly")


def main(added: Sequence[str] = ()) -> int:
    missing = update_english()
    for ts in sorted({*TRANSLATIONS.glob("qicbrowser_*.ts"), *map(catalogue, added)} - {catalogue("en")}):
        update(ts, "-source-language", "en", "-target-language", code_of(ts))
        missing += unfinished(ts)
        release(ts, SHIPPED)
    for ts in TRANSLATIONS.glob("qtbase_*.ts"):
        release(ts, SHIPPED)
    for text in missing[:_SHOWN]:
        print(f"Not finished: {text}")
    print(f"{len(missing)} texts are not finished." if missing else "All is translated.")
    return 1 if missing else 0


def catalogue(code: str) -> Path:
    """The catalogue of a language, by its code: "fr", "pt_BR"."""
    return TRANSLATIONS / f"qicbrowser_{code}.ts"


def code_of(ts: Path) -> str:
    return ts.stem.removeprefix("qicbrowser_")


def update_english() -> list[str]:
    """Bring the English forms up to date; what is not finished of them."""
    ts = catalogue("en")
    update(ts, *ENGLISH)
    write_english_forms(ts)
    update(ts, *ENGLISH)  # in its own layout
    release(ts, SHIPPED)
    return unfinished(ts)


def update(ts: Path, *options: str) -> None:
    """Write the strings of the code into a catalogue; those that are no longer used leave it."""
    modules = sorted(str(module) for folder in ("gui", "wording") for module in (SOURCE / folder).rglob("*.py"))
    modules = [module for module in modules if not module.endswith(COMMAND_LINE)]
    _qt_tool("lupdate", *modules, *OPTIONS, *NO_GUESSES, *options, "-ts", str(ts))


def release(ts: Path, folder: Path) -> None:
    """Make what the program loads of a catalogue."""
    _qt_tool("lrelease", "-silent", "-nounfinished", str(ts), "-qm", str(folder / f"{ts.stem}.qm"))


def _qt_tool(name: str, *arguments: str) -> None:
    """Run a tool of PySide6, which says on standard output what it does, and on standard error what is wrong."""
    done = subprocess.run(
        [Path(sys.executable).with_name(f"pyside6-{name}"), *arguments], capture_output=True, text=True, check=True
    )
    if done.stderr:
        raise RuntimeError(done.stderr)


def write_english_forms(ts: Path) -> None:
    """Fill in the English forms: from the catalogue where a text is one of its, else a guess, marked as such.

    A sentence is among them too where a comma ends its arguments: lupdate takes that for a third one.
    """
    forms = {(entry.text, entry.comment): (entry.one or entry.text, entry.text) for entry in CATALOGUE.values()}
    tree = ET.parse(ts)
    for context in tree.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            text, comment = message.findtext("source", ""), message.findtext("comment", "")
            if not context.findtext("name"):
                translation.attrib.pop("type", None)
                _write_forms(translation, forms[text, comment])
            elif translation.get("type") == "unfinished":
                _write_forms(translation, (re.sub(r"(%n \w+?)s\b", r"\1", text, count=1), text))
    tree.write(ts, encoding="utf-8", xml_declaration=True)


def _write_forms(translation: ET.Element, texts: tuple[str, str]) -> None:
    for form, text in zip(translation.iter("numerusform"), texts, strict=True):
        form.text = text.replace("%n", "%Ln")


def unfinished(ts: Path) -> list[str]:
    """The texts that have no translation yet, or one that is marked as a guess."""
    messages = ET.parse(ts).iter("message")
    return [
        f"{message.findtext('source', '')} ({code_of(ts)})"
        for message in messages
        if (found := message.find("translation")) is None
        or found.get("type")
        or not all(form.text for form in found.iter("numerusform"))
    ]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
