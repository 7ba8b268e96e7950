"""Asks for a printer, while the window stays in use."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget


def ask_for_printer(title: str, parent: QWidget, print_on: Callable[[QPrinter], object]) -> None:
    """Open the dialog for a printer; what is called `title` is printed when it is accepted."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    printer.setCreator("QIC Browser")
    dialog = QPrintDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(lambda: print_on(printer))
    dialog.setModal(True)  # its own open() needs a receiver
    dialog.show()
