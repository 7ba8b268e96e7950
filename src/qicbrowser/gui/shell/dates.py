"""Dates and times as the reader writes them: by the locale, in the order that a translation gives to day and month."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QLocale

from qicbrowser.gui.widgets.direction import isolated


def day_text(day: date) -> str:
    """A day, such as "26 Nov 2026"."""
    from PySide6.QtCore import QDate  # PySide makes a class of Qt when it is first named: not at a start

    order = QCoreApplication.translate("Dates", "d MMM yyyy", "a format of QDate::toString")
    return isolated(QLocale().toString(QDate(day.year, day.month, day.day), order))


def moment_text(moment: datetime, *, seconds: bool = False) -> str:
    """A day and time by the reader's clock, such as "26 Nov 2026, 09:05"."""
    from PySide6.QtCore import QTime

    local = moment.astimezone()
    locale = QLocale()
    form = locale.timeFormat(QLocale.FormatType.LongFormat if seconds else QLocale.FormatType.ShortFormat)
    time = locale.toString(QTime(local.hour, local.minute, local.second), form.replace("t", "").strip())  # without zone
    return QCoreApplication.translate("Dates", "{day}, {time}").format(day=day_text(local), time=time)
