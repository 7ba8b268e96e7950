"""What the reader calls the colours of notes."""

from collections.abc import Mapping

from qicbrowser.domain.records import Colour, Setting
from qicbrowser.services.changes import Change
from qicbrowser.store.library import Library

LONGEST_COLOUR_NAME = 40
"""In characters."""


def colour_names(library: Library) -> dict[Colour, str]:
    """The names the reader gave, by colour; a colour that has none is not there."""
    settings = {colour: library.settings.get(setting_of(colour)) for colour in Colour}
    return {colour: setting.value for colour, setting in settings.items() if setting and setting.value}


def named(library: Library, names: Mapping[Colour, str]) -> tuple[Change[Setting], ...]:
    """What gives colours other names; "" gives one its usual name again."""
    changes = []
    for colour, name in names.items():
        before = library.settings.get(setting_of(colour))
        after = Setting(setting_of(colour), name) if name else None
        if before != after:
            changes.append(Change(before, after))
    return tuple(changes)


def setting_of(colour: Colour) -> str:
    """The name of the setting that holds the reader's name for a colour."""
    return f"colour {colour}"
