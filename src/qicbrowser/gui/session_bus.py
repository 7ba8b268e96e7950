"""Whether the session bus of D-Bus answers; does not import Qt.

Qt waits for a bus that accepts connections and is silent, more than a minute in all, whichever part of Qt connects
first: the theme that asks the desktop portal, or the bridge to screen readers.
"""

import os
import time
from contextlib import closing
from pathlib import Path
from urllib.parse import unquote

ADDRESS = "DBUS_SESSION_BUS_ADDRESS"
"""The variable that names the bus."""

_NO_BUS = "disabled:"
"""An address at which no program connects."""

_SECONDS = 1.0
"""How long a bus may take: a bus that works answers within milliseconds, one that is being started a little later."""

_MOST_BYTES = 1024
"""Of an answer: longer than any that the D-Bus specification names."""


def has_session_bus() -> bool:
    """Whether there is a bus to which a portal could be connected; it is not tried."""
    if address := os.environ.get(ADDRESS):
        return not address.startswith(_NO_BUS)
    return _default_socket() is not None


def leave_silent_bus() -> bool:
    """Have this program and those that it starts use no bus where that is silent; returns whether it was."""
    address = os.environ.get(ADDRESS)
    path = _socket(address) if address else _default_socket()
    is_silent = path is not None and _is_silent(path)
    if is_silent:
        os.environ[ADDRESS] = _NO_BUS
    return is_silent


def _default_socket() -> str | None:
    """The socket that libdbus tries where no address is set."""
    folder = os.environ.get("XDG_RUNTIME_DIR", "")
    path = Path(folder, "bus")
    return str(path) if folder and path.exists() else None


def _socket(addresses: str) -> str | None:
    """The first socket among `addresses` as the D-Bus specification writes them; an abstract one begins with NUL."""
    for address in addresses.split(";"):
        transport, _, rest = address.partition(":")
        values = {key: unquote(value) for key, _, value in (pair.partition("=") for pair in rest.split(","))}
        if transport == "unix" and "path" in values:
            return values["path"]
        if transport == "unix" and "abstract" in values:
            return "\0" + values["abstract"]
    return None


def _is_silent(path: str) -> bool:
    """Whether a connection is accepted, or waits to be, and the first line of a conversation gets no answer in time.

    A connection that is refused or closed is not silent: Qt then goes on at once.
    """
    import socket  # 2 ms, where there is a bus only

    until = time.monotonic() + _SECONDS
    greeting = f"\0AUTH EXTERNAL {str(os.getuid()).encode().hex()}\r\n".encode()
    with closing(socket.socket(socket.AF_UNIX)) as bus:
        answer = b""
        try:
            bus.settimeout(_SECONDS)
            bus.connect(path)
            bus.sendall(greeting)
            while b"\n" not in answer and len(answer) < _MOST_BYTES:
                bus.settimeout(max(0.001, until - time.monotonic()))
                if not (part := bus.recv(_MOST_BYTES)):
                    return False
                answer += part
        except TimeoutError:
            return True
        except (OSError, ValueError):
            return False
    return b"\n" not in answer
