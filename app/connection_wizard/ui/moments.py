"""Date and time as people read them."""

from __future__ import annotations

from datetime import date, datetime
from unicodedata import decimal

from PySide6.QtCore import QDate, QDateTime, QLocale

from connection_wizard.ui.translations import translated
from connection_wizard.words import in_row

_BETWEEN = " ,،"
"""What stands between the day of the week and the rest."""
_DAY = len("2026-11-28")


def moment_words(seconds: float) -> str:
    """A moment, in seconds since 1970, at the person's place and in their language, with the month in letters."""
    locale, moment = QLocale(), QDateTime.fromSecsSinceEpoch(int(seconds))
    return _day_and_time(locale.toString(moment, _pattern(locale)), moment.toString("HH:mm"))


def day_words(day: date) -> str:
    """A day, likewise."""
    locale = QLocale()
    return _in_our_digits(locale.toString(QDate(day.year, day.month, day.day), _pattern(locale)))


def utc_words(moment: datetime) -> str:
    """A moment in UTC, for papers that are read elsewhere."""
    return _day_and_time(day_words(moment.date()), f"{moment:%H:%M} UTC")


def when_read(read_at: str) -> str:
    """The day, or the moment, at which something was read; empty where that is unknown."""
    try:
        moment = datetime.fromisoformat(read_at)
        return day_words(moment) if len(read_at) == _DAY else moment_words(moment.timestamp())
    except (ValueError, OverflowError):
        return ""


def _pattern(locale: QLocale) -> str:
    """The language's own long form without the day of the week: ``d. MMMM yyyy``, ``d 'de' MMMM 'de' yyyy``."""
    before, _, behind = locale.dateFormat(QLocale.FormatType.LongFormat).partition("dddd")
    return " ".join(filter(None, (before.rstrip(_BETWEEN), behind.lstrip(_BETWEEN))))


def _day_and_time(day: str, time: str) -> str:
    # One piece: the comma of the language is all that is of the window's words in it
    return str(translated(in_row([_in_our_digits(day), time])))


def _in_our_digits(text: str) -> str:
    """Some places write Arabic with digits of its own; all other numbers of the window are written with these."""
    if text.isascii():
        return text
    return "".join(str(decimal(sign)) if sign.isdecimal() else sign for sign in text)
