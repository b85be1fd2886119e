"""The token that was revoked here: that it is refused afterwards is no fault of the provider, nor of the spec."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:  # loaded with the first leg
    from connection_wizard.oauth.outcomes import LegResult

_BRINGS_A_TOKEN: Final = ("exchange", "refresh", "refresh_again")


class RevokedToken:
    """Whether the token that there is was revoked here, by a whole run or by itself; true where it was."""

    def __init__(self) -> None:
        self._reason = ""

    def __bool__(self) -> bool:
        return bool(self._reason)

    def forget(self) -> None:
        """There is no token, and none was revoked."""
        self._reason = ""

    def follow(self, result: LegResult) -> None:
        """A leg of the same account came to its end."""
        if result.verdict != "proved":
            return
        if result.leg == "test_after_revoke":
            self._reason = result.reason
        elif result.leg in _BRINGS_A_TOKEN:
            self._reason = ""

    def explained(self, result: LegResult) -> LegResult:
        """A result; a refusal of the token that was revoked here is told as what the person did."""
        from connection_wizard.oauth.reasons import WHOSE

        dead = self._reason == "revoked_token_refused" or (self._reason and result.leg != "test")
        theirs = WHOSE[result.reason] in ("protocol", "provider") and result.reason != "provider_unavailable"
        if not dead or result.verdict != "failed" or not theirs:
            return result
        return replace(result, reason="revoked_by_you", values={}, said=None)
