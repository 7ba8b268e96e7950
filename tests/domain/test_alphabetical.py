"""The order of names, which is that of a dictionary in each language of the program."""

import random

import pytest

from qicbrowser.domain.folding import alphabetical


@pytest.mark.parametrize(
    "names",
    [
        ["eau", "Équipe", "équité", "Zone"],
        ["nutrición", "ñame", "obra"],
        ["Apfel", "Arzneimittel", "Ärzte", "Ökonomie", "Zahl"],
        ["acao", "ação", "avaliação", "órgão", "Zelo"],
        ["أثر", "باب", "تعليم", "مستشفى"],
        ["one", "One", "two"],
    ],
)
def test_names_are_in_the_order_of_a_dictionary(names: list[str]) -> None:
    mixed = random.sample(names, len(names))
    assert [name.casefold() for name in sorted(mixed, key=alphabetical)] == [name.casefold() for name in names]
