"""Writes the references that the themes of each review cite."""

import json
from collections.abc import Mapping

from sqlite_utils import Database

from qicbrowser.domain import labels
from qicbrowser.domain.query.index_facts import reference_facts
from qicbrowser.domain.tables.drafts import ReferenceDraft, ReviewDraft
from qicbrowser.domain.words import index_words
from qicbrowser.store.evidence.reference_keys import ReferenceKeys
from qicbrowser.store.evidence.search_texts import REFERENCE_ROWS
from qicbrowser.store.evidence.table_writing import insert


def write_references(
    database: Database, reviews: Mapping[str, ReviewDraft], cited: Mapping[str, ReferenceKeys]
) -> None:
    """Write the cited references of each review, in the order of their labels, and index them."""
    ordered = ((review_key, label) for review_key in cited for label in sorted(cited[review_key], key=labels.order))
    entries = {(key, reference.label): reference for key, review in reviews.items() for reference in review.references}
    insert(
        database,
        "reference",
        ("place", "key", "review_key", "number", "label", "entry", "doi", "pmid"),
        (
            (
                place,
                cited[review_key][label],
                review_key,
                labels.number_in(label),
                *entries.get((review_key, label), ReferenceDraft(label, "")),
            )
            for place, (review_key, label) in enumerate(ordered, start=1)
        ),
    )
    database.execute(
        "UPDATE reference SET themes ="
        " (SELECT count(DISTINCT theme_key) FROM appraisal WHERE reference_key = reference.key)"
    )
    rows = database.execute(
        "WITH RECURSIVE cited (place, table_key, position) AS ("
        " SELECT reference.place, table_key, group_position FROM reference"
        " JOIN appraisal ON reference_key = reference.key JOIN theme ON theme.key = theme_key"
        " UNION SELECT place, table_key, parent FROM cited JOIN theme_group USING (table_key, position))"
        " SELECT reference.place, label, review_key,"
        " json_group_array(DISTINCT table_key), json_group_array(DISTINCT theme_group.key)"
        " FROM reference JOIN cited USING (place) LEFT JOIN theme_group USING (table_key, position)"
        " GROUP BY reference.place ORDER BY reference.place"
    )
    insert(
        database,
        "record_index",
        ("rowid", "reference", "fact"),
        (
            (
                REFERENCE_ROWS + place,
                index_words([label]),
                reference_facts([review_key, *sorted(json.loads(tables)), *sorted(filter(None, json.loads(groups)))]),
            )
            for place, label, review_key, tables, groups in rows
        ),
    )
