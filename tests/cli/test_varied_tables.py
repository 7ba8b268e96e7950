"""Other tables of the kinds of the six examples are read as well as these."""

from pathlib import Path

import pytest

from tests.cli.expected_readings import EXAMPLES, flat, read_by
from tests.cli.table_variants import VARIANTS, Variant


@pytest.mark.parametrize("variant", VARIANTS, ids=[variant.name for variant in VARIANTS])
def test_a_table_of_the_same_kind_is_read_as_well(variant: Variant, tmp_path: Path) -> None:
    original = EXAMPLES[variant.example].path
    file = tmp_path / original.name
    file.write_bytes(variant.content)
    printed, expected = flat(read_by(file, variant.recipe, tmp_path)), flat(variant.expected)
    assert {path: printed.get(path, "missing") for path in expected} == expected
