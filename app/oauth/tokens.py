"""The token object of a connection (``authData.accesstokencode``) through its life: response, follow-ups, refresh."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from app.oauth.answers import Answer, AnswerError, kept_part, kept_values, value_at
from app.oauth.expiry import read_expiry
from app.oauth.legs import Facts
from app.secrets.redaction import Redactor
from app.spec.calls import AccessTokenCall, AnswerMapping, FollowUpCall
from app.visible import whole
from app.words import Words, say

Tokens = dict[str, Any]


def token_object(answer: Answer, mapping: AnswerMapping, now: datetime) -> Tokens:
    """What a token response becomes: the answer, with the tokens and the values to keep at its top.

    ``expires_in`` is in seconds from `now`, whatever the provider counts in, or not there.

    Raises:
        AnswerError: there is no access token where the spec says, or a value to keep is missing.
    """
    token = value_at(answer, mapping.access_token)
    if not isinstance(token, str) or not token.strip():
        raise AnswerError(
            say("The answer holds no access token at “{value}”.", value=mapping.access_token or "(nothing)"),
            _no_token_hint(answer),
            # The answer may hold the token elsewhere, be it data, XML or text: only what is for people is shown
            answer.words(mapping) if answer.is_for_people else answer.known_words(mapping),
        )
    body = kept_part(answer, mapping)
    tokens: Tokens = dict(body) if isinstance(body, Mapping) else {}
    tokens["access_token"] = token
    refresh_token = value_at(answer, mapping.refresh_token)
    if isinstance(refresh_token, str) and refresh_token.strip():
        tokens["refresh_token"] = refresh_token
    tokens.pop("expires_in", None)
    expires_in = read_expiry(value_at(answer, mapping.expires_in), mapping, now).seconds
    if expires_in is not None:
        tokens["expires_in"] = expires_in
    return tokens | kept_values(answer, mapping)


def after_follow_up(tokens: Tokens, call: FollowUpCall, answer: Answer, now: datetime) -> Tokens:
    """The token object after a follow-up call: with another access token, or with values looked up.

    The expiry of the token that was exchanged does not go over to the one that came for it.

    Raises:
        AnswerError: as `token_object`.
    """
    if call.purpose == "look_up":
        return tokens | kept_values(answer, call.response)
    carried = {name: value for name, value in tokens.items() if name != "expires_in"}
    return carried | token_object(answer, call.response, now)


def after_refresh(old: Mapping[str, Any], new: Tokens, call: AccessTokenCall) -> Tokens:
    """The token object after a refresh: the new answer takes the place of the old one, as on the platform.

    What a connection lives on is carried over where the new answer does not bring it: the refresh token (RFC 6749
    section 6), and the values kept from the first answers.
    """
    names = ["refresh_token", *(kept.name for part in (call, *call.follow_ups) for kept in part.response.keep)]
    return {name: old[name] for name in names if name in old} | new


def token_facts(
    tokens: Mapping[str, Any], answer: Answer, mapping: AnswerMapping, redactor: Redactor, now: datetime
) -> Facts:
    """What a proof says of a token response; no value of the person's and no secret."""
    scope = value_at(answer, mapping.scope)
    if isinstance(scope, list):
        scope = " ".join(item for item in scope if isinstance(item, str))
    kind = tokens.get("token_type")
    return {
        "token_type": redactor.text(whole(kind)) if isinstance(kind, str) else "",
        "refresh_token": "refresh_token" in tokens,
        **expiry_facts(tokens, answer, mapping, now),
        "scopes_granted": redactor.text(whole(scope)) if isinstance(scope, str) else None,
    }


def expiry_facts(tokens: Mapping[str, Any], answer: Answer, mapping: AnswerMapping, now: datetime) -> Facts:
    """How long a token is good for, in seconds, and what the provider said of it: the spec may assume it."""
    kind = read_expiry(value_at(answer, mapping.expires_in), mapping, now).kind
    return {"expires_in": tokens.get("expires_in"), "expires_in_said": kind != "nothing", "expires_in_kind": kind}


def token_summary(tokens: Mapping[str, Any]) -> Words:
    """A token response in a sentence."""
    token = say("an access token")
    if "expires_in" in tokens:
        token = say("an access token, good for {duration}", duration=duration(tokens["expires_in"]))
    if "refresh_token" in tokens:
        return say("The provider sent {token}, and a refresh token.", token=token)
    return say("The provider sent {token}, but no refresh token.", token=token)


def refresh_summary(old: Mapping[str, Any], new: Mapping[str, Any]) -> Words:
    """What a refresh brought, in a sentence; `new` as the provider sent it."""
    if new["access_token"] == old.get("access_token"):
        return say("The provider answered, with the same access token as before.")
    if is_rotated(old, new):
        return say("A new access token came, with a new refresh token.")
    if "refresh_token" in old:
        return say("A new access token came; the refresh token stays.")
    return say("A new access token came.")


def is_rotated(old: Mapping[str, Any], new: Mapping[str, Any]) -> bool:
    """Whether a refresh brought another refresh token."""
    return "refresh_token" in new and new["refresh_token"] != old.get("refresh_token")


def duration(seconds: float) -> Words:
    """A length of time for people: ``90 seconds``, ``60 minutes``, ``2 hours``, ``60 days``."""
    if seconds < 120:
        return say("{count} seconds", count=round(seconds))
    if seconds < 7200:
        return say("{count} minutes", count=round(seconds / 60))
    if seconds < 172800:
        return say("{count} hours", count=round(seconds / 3600))
    return say("{count} days", count=round(seconds / 86400))


def _no_token_hint(answer: Answer) -> Words:
    if answer.format == "html":
        return say("The answer is a web page, not data: check that step 5 has the token URL, not a page for people.")
    if answer.format in ("text", "empty"):
        return say("The answer holds no data at all: check the token URL in step 5.")
    return say("Look at the answer, find the token in it, and set its place in step 5 under Advanced.")
