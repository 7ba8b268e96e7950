"""Places in a line of text: Qt counts UTF-16 units, everything else here code points."""


def units(text: str) -> int:
    """The length of a text in Qt's units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def points(text: str, place: int) -> int:
    """The place in code points that Qt gives in its units; half a pair counts as none."""
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * place].decode("utf-16-le", "ignore"))
