"""Date and time as people read them."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QDateTime, QLocale

_BETWEEN = " ,،"
"""What stands between the day of the week and the rest."""


def moment_words(seconds: float) -> str:
    """A moment, in seconds since 1970, at the person's place and in their language, with the month in letters."""
    locale = QLocale()
    return locale.toString(QDateTime.fromSecsSinceEpoch(int(seconds)), f"{_pattern(locale)}, HH:mm")


def day_words(day: date) -> str:
    """A day, likewise."""
    locale = QLocale()
    return locale.toString(QDate(day.year, day.month, day.day), _pattern(locale))


def _pattern(locale: QLocale) -> str:
    """The language's own long form without the day of the week: ``d. MMMM yyyy``, ``d 'de' MMMM 'de' yyyy``."""
    before, _, behind = locale.dateFormat(QLocale.FormatType.LongFormat).partition("dddd")
    return " ".join(filter(None, (before.rstrip(_BETWEEN), behind.lstrip(_BETWEEN))))
