"""What the program loads of its languages is made from the strings in the code, and is complete and sound."""

import re
import shutil
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

import pytest
from PySide6.QtCore import QTranslator

from qicbrowser.paths import resource
from qicbrowser.wording.catalogue import CATALOGUE

ROOT = Path(__file__).parents[2]
CATALOGUES = ROOT / "translations"
TS = CATALOGUES / "qicbrowser_en.ts"
SHIPPED = resource("translations")
TRANSLATED = sorted(path.stem.removeprefix("qicbrowser_") for path in CATALOGUES.glob("qicbrowser_*.ts") if path != TS)

NUMBERED_BY_A_WORD = {"ar": (0, 1, 2)}
"""The plural forms of a language that can say the number by the word alone: Arabic's for none, one and two."""


class Text(NamedTuple):
    context: str
    source: str
    comment: str
    forms: tuple[str, ...]
    is_plural: bool


def texts(ts: Path) -> Iterator[Text]:
    for context in ET.parse(ts).iter("context"):
        for message in context.iter("message"):
            plural = tuple(form.text or "" for form in message.iter("numerusform"))
            yield Text(
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("comment", ""),
                plural or (message.findtext("translation", ""),),
                bool(plural),
            )


def of_language(code: str) -> Path:
    return CATALOGUES / f"qicbrowser_{code}.ts"


def mnemonics(text: str) -> list[str]:
    """The letters, or the placeholder, behind each single &."""
    return re.findall(r"&(\{\w+\}|.)", text.replace("&&", ""))


@pytest.fixture
def translations(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    import translations

    return translations


def test_the_translations_are_those_of_the_code(
    translations: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made, shipped = tmp_path / "made", tmp_path / "shipped"
    shutil.copytree(CATALOGUES, made)
    shipped.mkdir()
    monkeypatch.setattr(translations, "TRANSLATIONS", made)
    monkeypatch.setattr(translations, "SHIPPED", shipped)
    assert translations.main() == 0, "run make translations, and finish what it names"
    for folder, committed in ((made, CATALOGUES), (shipped, SHIPPED)):
        assert {path.name for path in folder.iterdir()} == {path.name for path in committed.iterdir()}
        for path in folder.iterdir():
            assert path.read_bytes() == (committed / path.name).read_bytes(), f"{path.name}: run make translations"


def test_every_plural_has_its_english_forms(translations: ModuleType) -> None:
    assert translations.unfinished(TS) == []
    for message in ET.parse(TS).iter("message"):
        text = message.findtext("source", "")
        one, many = (form.text or "" for form in message.iter("numerusform"))
        if "%n" not in text:
            assert one == many == text
            continue
        assert "%Ln" in many, f"{text}: a number is written as the locale does, by %Ln"
        assert many.replace("%Ln", "%n") == text
        for form in (one, many):
            assert not re.search(r"(?<!L)n\b", "".join(re.findall(r"%\w+", form)).replace("%Ln", ""))
            assert set(re.findall(r"{\w*}", form)) <= set(re.findall(r"{\w*}", text))
        assert one != many or not re.search(r"%Ln \w+s\b", one), f"{text}: the form for one is that for many"


def without_a_number() -> set[tuple[str, str, str]]:
    """The texts whose English form for one says no number: "delete note"."""
    return {(text.context, text.source, text.comment) for text in texts(TS) if "%Ln" not in text.forms[0]}


@pytest.mark.parametrize("code", TRANSLATED)
def test_a_translation_has_what_the_english_text_has(code: str) -> None:
    """Placeholders, markup, endings of files, line breaks, blanks around it, what follows it, and its letter."""
    numberless = without_a_number()
    for text in texts(of_language(code)):
        for place, form in enumerate(text.forms):
            where = f"{code}: {form!r} for {text.source!r} ({text.context})"
            for pattern in (r"\{\w*\}", r"<[^<>]+>", r"\(\*[^)]*\)", "\n", "…$", r":\s*$", "^ | $"):
                found, wanted = re.findall(pattern, form), re.findall(pattern, text.source)
                counted = Counter(each.strip() for each in found), Counter(each.strip() for each in wanted)
                assert counted[0] == counted[1], where
            own, english = mnemonics(form), mnemonics(text.source)
            assert len(own) == len(english), where
            assert all(letter.isalnum() or letter.startswith("{") for letter in own), where
            assert not re.search(r"[\u200e\u200f\u202a-\u202e\u2066-\u2069]", form), f"{where}: the program adds these"
            if "%n" in text.source:
                spoken = place in NUMBERED_BY_A_WORD.get(code, ())
                unsaid = place == 0 and (text.context, text.source, text.comment) in numberless
                assert "%Ln" in form or spoken or unsaid, where
            assert "%n" not in form, f"{where}: a number is written as the locale does, by %Ln"


@pytest.mark.parametrize("code", TRANSLATED)
def test_nothing_is_left_in_english(code: str) -> None:
    """A sentence of the program is the same in two languages by mistake only."""
    left = [text.source for text in texts(of_language(code)) if text.source in text.forms]
    own = {source: re.sub(r"\{\w*\}|<[^>]*>|\(\*[^)]*\)", "", source) for source in left}
    assert [source for source, words in own.items() if len(re.findall(r"[a-z]{3,}", words)) > 3] == []


@pytest.mark.parametrize("code", TRANSLATED)
def test_a_translation_keeps_to_its_glossary(code: str) -> None:
    """A text with an English term has one of the pieces that the glossary names for it."""
    text = (CATALOGUES / f"glossary_{code}.md").read_text("utf-8")
    assert "native reader" in text.partition("\n|")[0]
    rows = [[cell.strip() for cell in line.strip("| ").split("|")] for line in text.splitlines() if line[:1] == "|"][2:]
    assert len(rows) > 30
    missed = []
    for term, _, pieces, *_ in rows:
        many = f"{term[:-1]}ies" if term.endswith("y") else f"{term}s"
        pattern = re.compile(rf"\b({re.escape(term)}|{re.escape(many)})\b", re.IGNORECASE)
        wanted = [piece.strip().casefold() for piece in pieces.split(",")]
        for each in texts(of_language(code)):
            if pattern.search(re.sub(r"\{\w*\}", "", each.source).replace("&", "")):
                whole = " ".join(each.forms).replace("&", "").casefold()
                if not any(piece in whole for piece in wanted):
                    missed.append(f"{term}: none of {wanted} in {each.forms} for {each.source!r} ({each.context})")
    assert missed[:20] == [], f"{len(missed)} in all"


@pytest.mark.parametrize("code", TRANSLATED)
def test_a_page_says_its_language(code: str) -> None:
    comment = CATALOGUE["page-language"].comment
    [said] = [text.forms for text in texts(of_language(code)) if text.comment == comment]
    assert said == (code.replace("_", "-"),), f"the text “en” ({comment}) is the code of the language"


def test_a_text_without_an_english_form_is_named(translations: ModuleType, tmp_path: Path) -> None:
    source = tmp_path / "made.py"
    source.write_text('class Made:\n    def f(self, n):\n        self.tr("%n rows left", "", n)\n', "utf-8")
    ts = tmp_path / "made_en.ts"
    translations._qt_tool("lupdate", str(source), *translations.OPTIONS, *translations.ENGLISH, "-ts", str(ts))
    named = ["%n rows left (made_en)"]
    assert translations.unfinished(ts) == named
    translations.write_english_forms(ts)
    assert translations.unfinished(ts) == named, "a guess is to be looked at"
    assert [form.text for form in ET.parse(ts).iter("numerusform")] == ["%Ln row left", "%Ln rows left"]


@pytest.mark.parametrize("code", ["en", *TRANSLATED])
def test_what_is_shipped_can_be_loaded(code: str) -> None:
    translator = QTranslator()
    assert translator.load(str(SHIPPED / f"qicbrowser_{code}.qm"))
    assert translator.language() == code


@pytest.mark.parametrize("code", TRANSLATED)
def test_the_desktop_and_the_installers_speak_it(code: str) -> None:
    """The menu entry, the description for software centres, the kind of file, and the words of the installer."""
    language = "pt" if code == "pt_PT" else code
    entry = (ROOT / "packaging/linux/qicbrowser.desktop").read_text("utf-8")
    for key in ("GenericName", "Comment", "Keywords"):
        found = re.findall(rf"^{key}\[{language}\]=\S.+$", entry, re.MULTILINE)
        assert len(found) == 1, f"qicbrowser.desktop: {key}[{language}]"
    for name in ("metainfo", "mime"):
        root = ET.parse(ROOT / f"packaging/linux/org.qicbrowser.QICBrowser.{name}.xml").getroot()
        said = Counter(each.get("{http://www.w3.org/XML/1998/namespace}lang") for each in root.iter())
        tag = language.replace("_", "-") if name == "metainfo" else language
        assert said[tag] == {"metainfo": 6, "mime": 1}[name], f'{name}.xml: xml:lang="{tag}"'
    assert f'Name: "{code}"; MessagesFile:' in (ROOT / "packaging/windows/qicbrowser.iss").read_text("utf-8")


@pytest.mark.parametrize("code", TRANSLATED)
def test_a_command_that_a_text_names_is_called_so_in_its_menu(code: str) -> None:
    """ "Edit > Undo brings it back" names the menu and the command by their own words."""
    named: dict[str, str] = {}
    for text in texts(of_language(code)):
        if text.context == "Menus" and (text.source != "&Edit" or text.comment):
            named[text.source.replace("&", "").rstrip("…")] = text.forms[0].replace("&", "").rstrip("…")
    paths = re.compile(r"\b(File|Edit|View|Go|Annotate|Analyse|Window|Help) > ([A-Z][\w' -]+)")
    found = 0
    for text in texts(of_language(code)):
        for menu, entry in paths.findall(text.source):
            command = max((each for each in named if entry.startswith(each)), key=len)
            assert f"{named[menu]} > {named[command]}" in text.forms[0], text.source
            found += 1
    assert found > 5
