"""Date and time as people read them."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QDateTime, QLocale


def moment_words(seconds: float) -> str:
    """A moment, in seconds since 1970, at the person's place and in their language: no country reads it otherwise."""
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(seconds)), "d MMMM yyyy, HH:mm")


def day_words(day: date) -> str:
    """A day, likewise."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")
