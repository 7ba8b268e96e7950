"""The text of a BibTeX field: LaTeX, in which publishers also leave HTML."""

from qicbrowser.services.citations.formats.bibtex.latex import as_latex, as_text
from qicbrowser.services.citations.markup import escaped, without_markup


def text_of(latex: str) -> str:
    """A field's text without LaTeX and HTML."""
    return without_markup(as_text(latex))


def field_of(text: str) -> str:
    """A text as a field, of which `text_of` makes the same again."""
    return as_latex(escaped(text))
