"""Reads the reviews with their counts, as the page of the library lists them."""

import sqlite3

from qicbrowser.domain.overviews import ReviewLine
from qicbrowser.domain.records import Review
from qicbrowser.store.evidence.source_tables import SourceTables


def review_lines(connection: sqlite3.Connection, tables: SourceTables) -> tuple[ReviewLine, ...]:
    """A line per review of the attached evidence file, in the order of the tree; counts every passage."""
    return tuple(_line(connection, tables, review) for review in tables.reviews.values())


def _line(connection: sqlite3.Connection, tables: SourceTables, review: Review) -> ReviewLine:
    places = tables.places[review.key].themes
    of_review = [table.key for table in tables.tables.values() if table.review.key == review.key]
    scales = dict.fromkeys(tuple(tables.scales(key).grades.values()) for key in of_review)
    of_themes = "FROM evidence.theme CROSS JOIN evidence.{} ON theme_key = theme.key WHERE place >= ? AND place < ?"
    passages, has_assessments, studies = connection.execute(
        f"SELECT (SELECT count(*) {of_themes.format('passage')}),"
        f" EXISTS (SELECT 1 {of_themes.format('assessment')}),"
        " (SELECT count(*) FROM evidence.reference WHERE review_key = ? AND themes > 0)",
        (*(places.start, places.stop) * 2, review.key),
    ).fetchone()
    known = {tuple(grade.name for grade in scale): scale for scale in scales if scale}
    return ReviewLine(
        review,
        tables.review_names[review.key],
        len(of_review),
        len(places),
        studies,
        passages,
        tuple(known.values()),
        bool(known or has_assessments),
    )
