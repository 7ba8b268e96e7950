"""The way in: straight to the window when nothing else is asked, else through the command line."""

import gc
import os
import sys
from contextlib import suppress


def main() -> None:
    # A bare start needs nothing of click, which takes long to import; a shell asking how to complete a command does.
    if len(sys.argv) == 1 and "_QICBROWSER_COMPLETE" not in os.environ:
        gc.disable()  # before anything is made for the window: see gui/shell/garbage_collection.py
        from qicbrowser.gui.app import open_window

        sys.exit(open_window())
    if sys.argv[1:] == ["--version"]:  # what installers and scripts ask first; click's own answer is the same
        from qicbrowser import __version__

        with suppress(OSError):  # tried again, and reported, as what every other command prints
            print(f"qicbrowser {__version__}", flush=True)  # noqa: T201  it is the answer
            return
    from qicbrowser.cli.main import cli

    cli.main(prog_name="qicbrowser")


if __name__ == "__main__":
    main()
