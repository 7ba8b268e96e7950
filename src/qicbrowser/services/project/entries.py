"""The entries of a project, as they are shown before it is imported: what each is, mine and theirs."""

from enum import StrEnum
from typing import NamedTuple

from qicbrowser.domain.analysis.labels import Label
from qicbrowser.domain.analysis.scenarios import Scenario
from qicbrowser.domain.analysis.sites import Site, SiteMark
from qicbrowser.domain.csl import brief, item_of
from qicbrowser.domain.keys import theme_of
from qicbrowser.domain.records import Citation, Note, SavedSearch, Setting
from qicbrowser.services.changes import Change, UserData
from qicbrowser.services.plain_text import note_text


class Kind(StrEnum):
    """What an entry of a project is."""

    NOTE = "note"
    HIGHLIGHT = "highlight"
    STAR = "star"
    CITATION = "citation"
    SEARCH = "search"
    COLOUR = "colour"
    LABEL = "label"
    SCENARIO = "scenario"
    SITE = "site"
    MARK = "mark"


class Standing(StrEnum):
    """What an entry is beside what the reader has."""

    DIFFERENT = "different"
    """The reader has another version, which stays unless theirs is chosen."""
    DELETED = "deleted"
    """A note that the reader has deleted, which stays deleted unless theirs is chosen."""
    NEW = "new"
    SAME = "same"


class Entry(NamedTuple):
    """Something in a project; `changes` are what importing it changes, and are empty for what is already here."""

    kind: Kind
    standing: Standing
    theirs: UserData
    mine: UserData | None
    changes: tuple[Change[UserData], ...]
    needs_review: str = ""
    """The key of the review in the project without which it has no place here."""

    @property
    def record_key(self) -> str:
        """The theme or reference it is on; "" for what is on none, or on several."""
        match self.theirs:
            case Note():
                return self.theirs.record_key
            case Citation():
                return self.theirs.reference_key
            case SiteMark():
                return theme_of(self.theirs.factor_key)
        return ""

    @property
    def places(self) -> tuple[str, ...]:
        """The themes, references and tables that must be here for it to have its place."""
        match self.theirs:
            case Label():
                return tuple(dict.fromkeys(map(theme_of, self.theirs.factors)))
            case Scenario():
                return (self.theirs.table_key,)
        return (self.record_key,) if self.record_key else ()


def words_of(value: UserData | None) -> str:
    """What an entry says, in plain text; "" for what the reader does not have."""
    match value:
        case None:
            return ""
        case Note():
            return "★" if value.starred else " ".join((note_text(value), *(f"#{tag}" for tag in value.tags)))
        case Citation():
            return brief(item_of(value))
        case SavedSearch():
            return f"{value.name}: {value.query}"
        case Setting():
            return value.value
        case Label():
            return "\n".join((": ".join(filter(None, (value.name, value.reason))), *value.factors))
        case Scenario():
            return "\n".join((value.name, *value.left_out))
        case Site():
            return value.name
        case SiteMark():
            return ": ".join(filter(None, (value.mark, value.reason)))
