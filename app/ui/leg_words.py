"""The legs of the live run in words: for pills, cards and the finish page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.ui.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from app.oauth.legs import Leg

DOES: dict[Leg, str] = {
    "authorize": QT_TRANSLATE_NOOP("legs", "Log in and approve"),
    "exchange": QT_TRANSLATE_NOOP("legs", "Get the access token"),
    "test": QT_TRANSLATE_NOOP("legs", "Test call"),
    "refresh": QT_TRANSLATE_NOOP("legs", "Refresh the token"),
    "test_after_refresh": QT_TRANSLATE_NOOP("legs", "Test call with the new token"),
    "refresh_again": QT_TRANSLATE_NOOP("legs", "Refresh a second time"),
    "test_after_refresh_again": QT_TRANSLATE_NOOP("legs", "Test call with the newest token"),
    "revoke": QT_TRANSLATE_NOOP("legs", "Revoke the token"),
    "test_after_revoke": QT_TRANSLATE_NOOP("legs", "The revoked token is refused"),
}
"""What a leg does."""

DONE: dict[Leg, str] = {
    "exchange": QT_TRANSLATE_NOOP("legs", "Logged in"),
    "test": QT_TRANSLATE_NOOP("legs", "Test call works"),
    "refresh": QT_TRANSLATE_NOOP("legs", "Refresh works"),
    "refresh_again": QT_TRANSLATE_NOOP("legs", "Refresh works twice"),
    "test_after_revoke": QT_TRANSLATE_NOOP("legs", "Revocation works"),
}
"""What a leg that worked has brought, where that is worth a pill."""

STOPPED: dict[Leg, str] = {
    "authorize": QT_TRANSLATE_NOOP("legs", "Stopped at the log-in"),
    "exchange": QT_TRANSLATE_NOOP("legs", "Stopped at the access token"),
    "test": QT_TRANSLATE_NOOP("legs", "Test call failed"),
    "refresh": QT_TRANSLATE_NOOP("legs", "Refresh failed"),
    "test_after_refresh": QT_TRANSLATE_NOOP("legs", "New token does not work"),
    "refresh_again": QT_TRANSLATE_NOOP("legs", "Second refresh failed"),
    "test_after_refresh_again": QT_TRANSLATE_NOOP("legs", "Newest token does not work"),
    "revoke": QT_TRANSLATE_NOOP("legs", "Revocation failed"),
    "test_after_revoke": QT_TRANSLATE_NOOP("legs", "Token still works"),
}
"""Where a run stopped."""

STEP: dict[Leg, int] = {
    "authorize": 4,
    "exchange": 5,
    "test": 8,
    "refresh": 6,
    "test_after_refresh": 6,
    "refresh_again": 6,
    "test_after_refresh_again": 6,
    "revoke": 7,
    "test_after_revoke": 7,
}
"""The page where a failure of a leg is shown and mended."""


def leg_words(table: dict[Leg, str], leg: Leg) -> str:
    """A text of the tables above in the person's language; empty where there is none."""
    return QCoreApplication.translate("legs", table[leg]) if leg in table else ""
