"""Settings > Appearance: language, colours, text size, fonts and line width, and an example of them."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QLocale, QRect, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontDatabase, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QButtonGroup, QComboBox, QGridLayout, QRadioButton, QSpinBox, QWidget

from qicbrowser.domain.records import Theme
from qicbrowser.gui.appearance.appearance import Appearance
from qicbrowser.gui.appearance.sample_page import SamplePage
from qicbrowser.gui.looks.palettes import Look, Scheme
from qicbrowser.gui.looks.style import resolved
from qicbrowser.gui.shell.session import LARGEST_TEXT, SMALLEST_TEXT, LineWidth
from qicbrowser.gui.shell.settings_section import SettingsSection, choice_box, show_choice
from qicbrowser.gui.shell.translation import LANGUAGES, system_language
from qicbrowser.gui.widgets.direction import isolated

translate = QCoreApplication.translate

_PICTURE = QSize(72, 44)
_ACROSS = 2
"""Choices of colours in a row."""


class AppearanceSettings(SettingsSection):
    language_wanted = Signal(str)
    """The code of a language; "" for the system's."""

    def __init__(self, appearance: Appearance, theme: Theme | None) -> None:
        """`theme` is the one of which the example shows a piece."""
        super().__init__(translate("Settings", "Appearance"), "settings.md")
        self._appearance = appearance
        self.language = _language_box(self.tr("The system's ({language})"))
        self.schemes = {scheme: QRadioButton(name) for scheme, name in self._scheme_names().items()}
        self.text_size = QSpinBox()
        self.window_font = _font_box(self.tr("The desktop's font"))
        self.page_font = _font_box(self.tr("The font of the window"))
        self.line_width = choice_box(
            {
                LineWidth.NARROW.value: self.tr("Narrow"),
                LineWidth.USUAL.value: self.tr("Usual"),
                LineWidth.FULL.value: self.tr("As wide as the window"),
            }
        )
        self.sample = SamplePage(theme)
        self._lay_out()
        self._connect()
        self.show_values()

    def show_values(self) -> None:
        session = self._appearance.session
        show_choice(self.language, session.language)
        self.schemes[session.scheme].setChecked(True)
        with QSignalBlocker(self.text_size):
            self.text_size.setValue(self._usual_size + session.text_size)
        self._show_percent()
        show_choice(self.window_font, session.window_font)
        show_choice(self.page_font, session.page_font)
        show_choice(self.line_width, session.line_width.value)
        self.sample.show_look(self._appearance.look)
        self.sample.rewrite(self.sample.write)

    def reset(self) -> None:
        self._appearance.reset()
        self._choose_language("")

    @property
    def _usual_size(self) -> int:
        return round(self._appearance.default_size)

    def _scheme_names(self) -> dict[Scheme, str]:
        return {
            Scheme.SYSTEM: self.tr("&System"),
            Scheme.LIGHT: self.tr("&Light"),
            Scheme.DARK: self.tr("&Dark"),
            Scheme.HIGH_CONTRAST: self.tr("&High contrast"),
        }

    def _lay_out(self) -> None:
        self.add_row(self.tr("Lan&guage"), self.language)
        self.add_remark(self.tr("Reviews stay in the language they were written in."))
        self.form.addRow(self.tr("Colours"), self._scheme_buttons())
        self.add_remark(self.tr("“System” follows the colours and the contrast of your desktop."))
        self.text_size.setRange(self._usual_size + SMALLEST_TEXT, self._usual_size + LARGEST_TEXT)
        self.text_size.lineEdit().setTextMargins(6, 0, 0, 0)  # a style sheet cannot: Qt leaves its padding out
        self.add_row(self.tr("Te&xt size"), self.text_size)
        self.add_row(self.tr("Font of the &window"), self.window_font)
        self.add_row(self.tr("Font of &pages"), self.page_font)
        self.add_row(self.tr("Line w&idth of pages"), self.line_width)
        self.sample.setMinimumHeight(290)
        self.sample.setObjectName("sample")
        self.form.addRow(self.sample)

    def _scheme_buttons(self) -> QWidget:
        buttons = QWidget()
        buttons.setAccessibleName(self.tr("Colours"))
        group = QButtonGroup(self)
        grid = QGridLayout(buttons)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setColumnStretch(_ACROSS, 1)
        for place, (scheme, button) in enumerate(self.schemes.items()):
            button.setIcon(_picture(resolved(scheme)))
            button.setIconSize(_PICTURE)
            group.addButton(button)
            grid.addWidget(button, place // _ACROSS, place % _ACROSS)
        return buttons

    def _show_percent(self) -> None:
        """Show beside the points what share of the usual size they are."""
        percent = QLocale().toString(round(100 * self.text_size.value() / self._usual_size))
        self.text_size.setSuffix(self.tr(" pt ({percent} %)").format(percent=percent))

    def _choose_language(self, code: str) -> None:
        if code != self._appearance.session.language:
            self.language_wanted.emit(code)
            self.show_values()  # where another language is not spoken

    def _connect(self) -> None:
        self.language.activated.connect(lambda _: self._choose_language(self.language.currentData()))
        for scheme, button in self.schemes.items():
            button.clicked.connect(partial(self._appearance.choose_scheme, scheme))
        self.text_size.valueChanged.connect(lambda size: self._appearance.resize_text(size - self._usual_size))
        self.text_size.valueChanged.connect(self._show_percent)
        for box in (self.window_font, self.page_font):
            box.activated.connect(
                lambda _: self._appearance.choose_fonts(self.window_font.currentData(), self.page_font.currentData())
            )
        self.line_width.activated.connect(
            lambda _: self._appearance.choose_line_width(LineWidth(self.line_width.currentData()))
        )
        self._appearance.look_changed.connect(self.show_values)


def _language_box(systems: str) -> QComboBox:
    """Every language by its own name, so that whoever reads no other finds it."""
    names = {code: isolated(name) for code, name in LANGUAGES.items()}
    return choice_box({"": systems.format(language=names[system_language()])} | names)


def _font_box(default: str) -> QComboBox:
    families = (family for family in QFontDatabase.families() if not QFontDatabase.isPrivateFamily(family))
    return choice_box({"": default} | {family: family for family in families})


def _picture(look: Look) -> QIcon:
    """The window in the colours of a look, as small as a stamp."""
    picture = QPixmap(_PICTURE * 2)
    picture.setDevicePixelRatio(2)
    picture.fill(QColor(look.page))
    painter = QPainter(picture)
    parts = (
        (QRect(0, 0, 22, 44), look.window),
        (QRect(0, 16, 22, 7), look.chosen),
        (QRect(0, 16, 2, 7), look.accent),
        (QRect(4, 6, 13, 3), look.text),
        (QRect(5, 18, 12, 3), look.text),
        (QRect(5, 28, 12, 3), look.muted),
        (QRect(28, 6, 26, 4), look.text),
        (QRect(28, 17, 38, 2), look.muted),
        (QRect(28, 23, 32, 2), look.muted),
        *((QRect(28 + 11 * place, 31, 9, 8), grade) for place, grade in enumerate(look.grades)),
    )
    for place, colour in parts:
        painter.fillRect(place, QColor(colour))
    painter.setPen(QColor(look.edge))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(QRect(0, 0, _PICTURE.width() - 1, _PICTURE.height() - 1))
    painter.end()
    return QIcon(picture)
