"""What DOI a malformed one may be meant to be; only ever proposed."""

import re

from qicbrowser.domain.csl import doi

_WITHOUT_SLASH = re.compile(r"(10\.\d{4,9})[-_:\\ ]+(\S+)")


def proposed_doi(text: str) -> str:
    """A well-formed DOI close to the text, or ""."""
    found = _WITHOUT_SLASH.search(text[:300])
    return doi(f"{found[1]}/{found[2]}") if found else ""
