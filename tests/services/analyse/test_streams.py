"""Themes by stream, and studies by stream and grade."""

from hypothesis import given

from qicbrowser.services.analyse.streams import rows, streams_in_all, themes_by_stream
from qicbrowser.store.library import Library
from qicbrowser.wording.english import words
from tests.made_up_libraries import counted, few_examples, keys_of_tables, made_up_library, reviews


def test_the_bundled_table(library: Library) -> None:
    shown = library.analysis().evidence_map("zamboni2020/5")
    assert shown is not None
    themes = themes_by_stream(shown)
    assert [[count.studies for count in theme.streams] for theme in themes] == [[4, 5], [5, 4], [1, 2], [2, 4]]
    low, medium, high = themes[3].streams[1].by_grade
    assert [grade and grade.name for grade, _ in (low, medium, high)] == ["low", "medium", "high"]
    assert [[each.label for each in references] for _, references in (low, medium, high)] == [
        ["17", "63"],
        ["69"],
        ["72"],
    ]
    assert [count.studies for count in streams_in_all(shown)] == [9, 8]
    table = rows(shown)
    assert [words(heading) for heading in table.headings] == ["Theme", "Stream", "Studies", "low", "medium", "high"]
    assert table.rows[2] == ("Platform for capacity building", "Quantitative and mixed methods", 5, 0, 5, 0)
    assert table.rows[3] == ("Platform for capacity building", "Qualitative and review", 4, 1, 3, 0)


@few_examples
@given(drafts=reviews())
def test_every_number_is_what_sql_counts(drafts) -> None:
    with made_up_library(drafts) as library:
        for key in keys_of_tables(library):
            shown = library.analysis().evidence_map(key)
            assert shown is not None
            by_grade = [
                (theme.theme.key, str(count.stream and count.stream.key), str(grade and grade.key), len(references))
                for theme in themes_by_stream(shown)
                for count in theme.streams
                for grade, references in count.by_grade
                if references
            ]
            assert sorted(by_grade) == counted(
                library,
                "SELECT theme_key, ifnull(stream_key, 'None'), ifnull(grade_key, 'None'), count(DISTINCT reference_key)"
                f" FROM appraisal JOIN theme ON theme.key = theme_key WHERE table_key = '{key}'"
                " GROUP BY 1, 2, 3 ORDER BY 1, 2, 3",
            )
            in_all = [(str(c.stream and c.stream.key), c.studies) for c in streams_in_all(shown) if c.studies]
            assert sorted(in_all) == counted(
                library,
                "SELECT ifnull(stream_key, 'None'), count(DISTINCT reference_key) FROM appraisal"
                f" JOIN theme ON theme.key = theme_key WHERE table_key = '{key}' GROUP BY 1 ORDER BY 1",
            )
            assert len(rows(shown).rows) == len(shown.themes) * len(shown.streams)
