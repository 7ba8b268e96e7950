"""The language of the window."""

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from qicbrowser.paths import resource


def install(app: QApplication) -> None:
    """English, with its plural forms, and numbers and dates as English writes them in the reader's part of the world.

    A system in another language would otherwise put its own names of months into English sentences.
    """
    translator = QTranslator(app)
    translator.load(str(resource("translations/qicbrowser_en.qm")))
    app.installTranslator(translator)
    system = QLocale.system()
    if system.language() is not QLocale.Language.English:
        QLocale.setDefault(QLocale(QLocale.Language.English, system.territory()))
