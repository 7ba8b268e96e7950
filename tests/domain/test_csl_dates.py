"""Dates of CSL-JSON: whichever form a program writes them in, a date that is there is read, and none is made up."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qicbrowser.domain.csl import year
from qicbrowser.domain.csl_dates import date_of


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ({"date-parts": [[2005, 4, 12]]}, {"date-parts": [[2005, 4, 12]]}),
        ({"date-parts": [["2005", "04", "12"]]}, {"date-parts": [[2005, 4, 12]]}),
        ({"date-parts": [[2005.0]]}, {"date-parts": [[2005]]}),
        ({"date-parts": [2006, 4, 12]}, {"date-parts": [[2006, 4, 12]]}),
        ({"date-parts": [["2010-04-12"]]}, {"date-parts": [[2010, 4, 12]]}),
        ({"date-parts": [[2009, "season-04"]]}, {"date-parts": [[2009]], "season": 4}),
        ({"date-parts": [[2009, 22]]}, {"date-parts": [[2009]], "season": 2}),
        ({"date-parts": [[2009, 13]]}, {"date-parts": [[2009]], "season": 1}),
        ({"date-parts": [[2009]], "season": "03"}, {"date-parts": [[2009]], "season": 3}),
        ({"date-parts": [[2009]], "season": "Winter"}, {"date-parts": [[2009]], "season": 4}),
        ({"date-parts": [[2009]], "season": "Trinity"}, {"date-parts": [[2009]], "season": "trinity"}),
        ({"date-parts": [[2009, 5], [2010, 6]]}, {"date-parts": [[2009, 5], [2010, 6]]}),
        ({"date-parts": [[2009, 5], [None]]}, {"date-parts": [[2009, 5]]}),
        ({"date-parts": [[1850]], "circa": True}, {"date-parts": [[1850]], "circa": True}),
        ({"date-parts": [[1850]], "circa": "1"}, {"date-parts": [[1850]], "circa": True}),
        ({"date-parts": [[1850]], "circa": 0}, {"date-parts": [[1850]]}),
        ({"date-parts": [[-400]]}, {"date-parts": [[-400]]}),
        ([{"date-parts": [[2005, 4]]}], {"date-parts": [[2005, 4]]}),
        ([{"year": "2008", "month": "4"}], {"date-parts": [[2008, 4]]}),
        ([{"year": 2008}, {"year": 2009}], {"date-parts": [[2008], [2009]]}),
        ("2007-04-12", {"date-parts": [[2007, 4, 12]]}),
        ("2007-04-12T10:00:00.000Z", {"date-parts": [[2007, 4, 12]]}),
        (2007, {"date-parts": [[2007]]}),
        ({"raw": "2019-05"}, {"date-parts": [[2019, 5]]}),
        ({"raw": "about 2019"}, {"literal": "about 2019"}),
        ({"literal": "in press"}, {"literal": "in press"}),
        ({"literal": "12 May 2019"}, {"literal": "12 May 2019"}),
        ("20190512", {"literal": "20190512"}),
        ({"date-parts": [[2019, 14, 3]]}, {"date-parts": [[2019]], "season": 2}),
        ({"date-parts": [[2019, 5, 32]]}, {"date-parts": [[2019, 5]]}),
        ({"date-parts": [[2019, "May"]]}, {"date-parts": [[2019]]}),
        *(
            (nothing, {})
            for nothing in (
                *(None, "", " ", [], {}, True, [[]], [[[2019]]], {"date-parts": []}, {"date-parts": [[]]}),
                *({"date-parts": [[None]]}, {"date-parts": "2019"}, {"date-parts": [{}]}, {"date-parts": [[99999]]}),
                *({"circa": True}, {"other": 1}),
            )
        ),
    ],
)
def test_a_date_is_read_in_whichever_form(written: object, meant: dict[str, object]):
    assert date_of({"issued": written}) == meant
    assert date_of({"issued": meant}) == meant
    parts = meant.get("date-parts")
    assert year({"issued": written}) == (parts[0][0] if isinstance(parts, list) else None)


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5) | st.sampled_from(["2019", "05"]),
    lambda part: (
        st.lists(part, max_size=3)
        | st.dictionaries(st.sampled_from(["date-parts", "raw", "season", "circa", "year", "month", "literal"]), part)
    ),
    max_leaves=8,
)


@given(written=values)
def test_anything_is_a_date_in_the_one_form_or_none(written: object):
    date = date_of({"issued": written})
    assert date.keys() <= {"date-parts", "season", "circa", "literal"}
    for parts in date.get("date-parts", ()):
        assert 1 <= len(parts) <= 3
        assert all(isinstance(part, int) for part in parts)
