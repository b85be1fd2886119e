"""How a live run stands, in a few words."""

from __future__ import annotations

from collections.abc import Mapping

from connection_wizard.oauth.legs import Leg
from connection_wizard.words import Words, say

DONE: Mapping[Leg, Words] = {
    "exchange": say("Logged in."),
    "test": say("Test call works."),
    "refresh": say("Refresh works."),
    "refresh_again": say("Refresh works twice."),
    "test_after_revoke": say("Revocation works."),
}
"""What a leg that worked has brought, where that is worth a word."""

STOPPED: Mapping[Leg, Words] = {
    "authorize": say("Stopped at the log-in."),
    "exchange": say("Logged in, then stopped at the access token."),
    "test": say("Then the test call failed."),
    "refresh": say("Then the refresh failed."),
    "test_after_refresh": say("Then the new token did not work."),
    "refresh_again": say("Then the second refresh failed."),
    "test_after_refresh_again": say("Then the newest token did not work."),
    "revoke": say("Then the revocation failed."),
    "test_after_revoke": say("Then the token still worked."),
}
"""Where a run stopped, after what it did."""
