"""The way in: straight to the window when nothing else is asked, else through the command line."""

import sys


def main() -> None:
    if len(sys.argv) == 1:
        # click costs a tenth of a start, and a bare start needs none of it.
        from qicbrowser.gui.app import open_window

        sys.exit(open_window())
    from qicbrowser.cli import cli

    cli.main(prog_name="qicbrowser")


if __name__ == "__main__":
    main()
