"""Evidence that runs from right to left, in a report that does not."""

import re
from pathlib import Path

from qicbrowser.services.export.choice import everything
from qicbrowser.services.export.options import Options
from qicbrowser.store.library import Library
from tests.arabic_review import BARRIER, FIRST, SECOND, TITLE, write_arabic_review
from tests.exports import write_export


def test_html_says_what_runs_from_right_to_left_and_that_it_is_not_english(tmp_path: Path) -> None:
    write_arabic_review(tmp_path / "arabic.sqlite")
    with Library(tmp_path / "arabic.sqlite", tmp_path / "user.sqlite") as library:
        write_export(library, everything(library), Options(format="html"), tmp_path / "report.html")
    html = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert '<html lang="en" dir="ltr">' in html
    for text in (TITLE, BARRIER, FIRST, SECOND):
        tags = re.findall(rf"<(\w+)([^<>]*)>(?:[^<>]|<br>)*{re.escape(text)}", html)
        assert tags
        assert all(attributes.endswith(' dir="rtl" lang=""') for _, attributes in tags), tags
    english = re.findall(r"<(p|li)([^<>]*)>Normative pressures", html)
    assert english == [("p", ' class="only"')], "what runs as the report does says nothing"
