"""How a live run stands, in a few words: for the pills of the strip."""

from __future__ import annotations

from collections.abc import Mapping

from connection_wizard.oauth.leg_names import Leg
from connection_wizard.words import Words, say

DONE: Mapping[Leg, Words] = {
    "exchange": say("Logged in"),
    "test": say("Test call works"),
    "refresh": say("Refresh works"),
    "refresh_again": say("Refresh works twice"),
    "test_after_revoke": say("Revocation works"),
}
"""What a leg that worked has brought, where that is worth a pill."""

STOPPED: Mapping[Leg, Words] = {
    "authorize": say("Stopped at the log-in"),
    "exchange": say("Stopped at the access token"),
    "test": say("Test call failed"),
    "refresh": say("Refresh failed"),
    "test_after_refresh": say("New token does not work"),
    "refresh_again": say("Second refresh failed"),
    "test_after_refresh_again": say("Newest token does not work"),
    "revoke": say("Revocation failed"),
    "test_after_revoke": say("Token still works"),
}
"""Where a run stopped."""
