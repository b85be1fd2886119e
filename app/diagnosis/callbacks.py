"""Which way an authorization ended, told from the sentences of `app.oauth.callback` and `app.oauth.log_in`.

A leg's result carries sentences for people, not reasons for programs; the tests hold these signs against the real
sentences.
"""

from __future__ import annotations

from typing import Literal

from app.oauth.callback import FailedReason

Ending = FailedReason | Literal["timeout", "not_kept", ""]

_SIGNS: tuple[tuple[str, Ending], ...] = (
    ("The provider did not give access", "denied"),
    ("The provider sent the browser back without a code", "no_code"),
    ("The provider's answer holds", "repeated"),
    ("The answer does not come from the provider that was asked", "issuer"),
    ("The provider sent the token itself behind a #", "fragment_token"),
    ("The provider put its answer behind a #", "fragment_code"),
    ("The provider sent its answer as a form", "form_post"),
    ("Nobody came back from the log-in", "timeout"),
    ("The redirect did not bring", "not_kept"),
)


def ending_of(summary: str) -> Ending:
    """The way an authorization ended; empty where it is another matter."""
    return next((ending for sign, ending in _SIGNS if summary.startswith(sign)), "")
