"""A program run by somebody who may not write what is read-only, as root may."""

import os
from collections.abc import Sequence


def without_override(command: Sequence[object]) -> list[str]:
    """The command; for root, without the right to write what nobody may. What root owns can still be read."""
    before = [] if os.getuid() else ["setpriv", "--bounding-set=-dac_override,-dac_read_search"]
    return [*before, *map(str, command)]
