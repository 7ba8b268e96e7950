"""What themes and references are called."""

from qicbrowser.services.record_names import record_name, reference_name
from qicbrowser.store.library import Library
from qicbrowser.wording.english import words
from tests.gui.window_driver import COMPETITION


def test_a_theme_is_called_by_its_title_and_a_reference_by_its_number(library: Library) -> None:
    assert record_name(library.evidence, COMPETITION) == "Friendly competition"
    assert words(record_name(library.evidence, "zamboni2020/ref/69")) == "Reference 69"


def test_what_is_not_in_the_evidence_is_called_by_its_key(library: Library) -> None:
    assert record_name(library.evidence, "other2021/ref/1") == "other2021/ref/1"


def test_the_number_of_a_reference_has_no_separators() -> None:
    assert words(reference_name("1234")) == "Reference 1234"
