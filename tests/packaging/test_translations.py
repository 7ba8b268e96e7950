"""What the program loads of its language is made from the strings in the code, and is complete."""

import re
import shutil
import xml.etree.ElementTree as ET
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QTranslator

from qicbrowser.paths import resource

TS = resource("translations/qicbrowser_en.ts")
QM = TS.with_suffix(".qm")


@pytest.fixture
def translations(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(Path(__file__).parents[2] / "packaging"))
    import translations

    return translations


def test_the_translations_are_those_of_the_code(
    translations: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = Path(shutil.copy(TS, tmp_path))
    monkeypatch.setattr(translations, "TRANSLATIONS", tmp_path)
    assert translations.main() == 0, "run make translations, and finish what it names"
    assert made.read_text("utf-8") == TS.read_text("utf-8"), "run make translations"
    assert made.with_suffix(".qm").read_bytes() == QM.read_bytes(), "run make translations"


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


def test_a_text_without_an_english_form_is_named(translations: ModuleType, tmp_path: Path) -> None:
    source = tmp_path / "made.py"
    source.write_text('class Made:\n    def f(self, n):\n        self.tr("%n rows left", "", n)\n', "utf-8")
    ts = tmp_path / "made_en.ts"
    translations._qt_tool("lupdate", str(source), *translations.OPTIONS, *translations.ENGLISH, "-ts", str(ts))
    assert translations.unfinished(ts) == ["%n rows left"]
    translations.write_english_forms(ts)
    assert translations.unfinished(ts) == ["%n rows left"], "a guess is to be looked at"
    assert [form.text for form in ET.parse(ts).iter("numerusform")] == ["%Ln row left", "%Ln rows left"]


def test_what_is_shipped_can_be_loaded() -> None:
    translator = QTranslator()
    assert translator.load(str(QM))
    assert translator.language() == "en"
