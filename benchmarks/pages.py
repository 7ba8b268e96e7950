"""A publisher's page of any size with a table of made-up themes, as a reader saves it: imports are measured with it."""

from html import escape

import synthetic
from qicbrowser.domain.records import Role
from qicbrowser.domain.tables.drafts import ThemeDraft

REFERENCES = 500
ROLES = (Role.COMPONENT, Role.MECHANISM, Role.OUTCOME, Role.ENABLER, Role.BARRIER)
HEAD = """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>A made-up review</title>
<meta name="citation_title" content="A made-up review for measuring">
<meta name="citation_author" content="Nobody, Nora"></head><body><article>"""
TABLE = """<figure><figcaption><b>Table 1 Made-up themes and what they rest on</b></figcaption>
<table class="data"><thead><tr><th>Theme</th><th>Component</th><th>Mechanism</th><th>Outcome</th><th>Enablers</th>
<th>Barriers</th><th>References</th></tr></thead><tbody>"""


def page(rows: int, size: int) -> bytes:
    """A page of about `size` bytes: a table of so many rows, the text of an article, and its list of references."""
    themes = iter(synthetic.MadeUpThemes(synthetic.made_vocabulary(1), REFERENCES, 100_000, "page"))
    entries = "".join(map(entry, range(1, REFERENCES + 1)))
    parts = [HEAD, TABLE, *(row(next(themes)) for _ in range(rows)), "</tbody></table></figure>"]
    missing = size - sum(map(len, (*parts, entries)))
    while missing > 0:
        parts.append(paragraph(next(themes)))
        missing -= len(parts[-1])
    return "".join([*parts, f"</article><ol class='c-article-references'>{entries}</ol></body></html>"]).encode()


def row(theme: ThemeDraft) -> str:
    texts = ([statement.text for statement in theme.statements if statement.role is role] for role in ROLES)
    cells = "".join(
        f"<td><ul>{''.join(f'<li><p>{escape(text)}</p></li>' for text in each)}</ul></td>" for each in texts
    )
    cited = ", ".join(link(each.reference) for each in theme.evidence)
    return f"<tr><td>{escape(theme.title)}</td>{cells}<td>[{cited}]</td></tr>"


def link(number: str) -> str:
    return f'<a data-track="click" href="#ref-CR{number}" title="Made up">{number}</a>'


def paragraph(theme: ThemeDraft) -> str:
    text = ". ".join(escape(statement.text) for statement in theme.statements)
    return f"<p>{text} [{link(theme.evidence[0].reference)}].</p>"


def entry(number: int) -> str:
    return (
        f"<li class='c-article-references__item' data-counter='{number}.'>"
        f"<p class='c-article-references__text' id='ref-CR{number}'>Doe A. Made up {number}. J Made. 2000.</p></li>"
    )
