"""The language of the window: its sentences, its numbers and dates, and the direction in which one reads it."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from qicbrowser.paths import resource

LANGUAGES = {
    "ar": "العربية",
    "de": "Deutsch",
    "en": "English",
    "es": "Español",
    "fr": "Français",
    "pt_BR": "Português (Brasil)",
    "pt_PT": "Português (Portugal)",
}
"""What each calls itself, by the code that its catalogue and its pages of the guide have."""


_installed: list[QTranslator] = []


def system_language() -> str:
    """The first of the languages that the reader's system asks for which the program speaks, else English."""
    for name in QLocale.system().uiLanguages():
        locale = QLocale(name)
        code = QLocale.languageToCode(locale.language())
        if code == "pt":
            code = "pt_BR" if locale.name() == "pt_BR" else "pt_PT"
        if code in LANGUAGES:
            return code
    return "en"


def install(chosen: str = "") -> None:
    """Speak a language of `LANGUAGES` from now on; the system's where none was chosen, or one that there is not.

    What is shown already stays as it is. Numbers and dates are those of the language, as the reader's part of the world
    writes them.
    """
    code = chosen if chosen in LANGUAGES else system_language()
    for before in _installed:
        QCoreApplication.removeTranslator(before)
    _installed.clear()
    own, qts = str(resource("translations")), QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    _add("qicbrowser_en", own)  # the plurals of what is not translated yet
    if code != "en":  # as Qt's own words are; it does not bring them in every language
        _add(f"qtbase_{code}", qts, own)
        _add(f"qicbrowser_{code}", own)
    QLocale.setDefault(_locale(code))
    QGuiApplication.setLayoutDirection(QLocale().textDirection())


def language() -> str:
    """The code of the language that is spoken now."""
    code = QLocale.languageToCode(QLocale().language())
    return code if code in LANGUAGES else QLocale().name()


def _add(name: str, *folders: str) -> None:
    translator = QTranslator()
    if any(translator.load(name, folder) for folder in folders):
        QCoreApplication.installTranslator(translator)
        _installed.append(translator)


def _locale(code: str) -> QLocale:
    system, own = QLocale.system(), QLocale(code)
    if "_" in code:
        return system if system.name() == code else own
    return system if system.language() is own.language() else QLocale(own.language(), system.territory())
