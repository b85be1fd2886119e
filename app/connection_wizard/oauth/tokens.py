"""The token object of a connection (``authData.accesstokencode``) through its life: response, follow-ups, refresh."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from connection_wizard.oauth.answers import Answer, AnswerError, effective_mapping, kept_part, kept_values, value_at
from connection_wizard.oauth.expiry import read_expiry
from connection_wizard.oauth.outcomes import Facts
from connection_wizard.oauth.picking import picked
from connection_wizard.oauth.reasons import ReasonValues
from connection_wizard.secrets.redaction import Redactor
from connection_wizard.spec.calls import AccessTokenCall, AnswerMapping, FollowUpCall
from connection_wizard.visible import whole

Tokens = dict[str, Any]


def token_object(answer: Answer, mapping: AnswerMapping, now: datetime) -> Tokens:
    """What a token response becomes: the answer, with the tokens and the values to keep at its top.

    ``expires_in`` is in seconds from `now`, whatever the provider counts in, or not there.

    Raises:
        AnswerError: there is no access token where the spec says, or a value to keep is missing.
    """
    mapping = effective_mapping(answer, mapping)
    token = value_at(answer, mapping.access_token)
    if not isinstance(token, str) or not token.strip():
        raise AnswerError(
            "token_missing",
            {"path": mapping.access_token, "format": answer.format},
            ("response", "access_token"),
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


def prolonged(old: Mapping[str, Any], answer: Answer, mapping: AnswerMapping, now: datetime) -> Tokens:
    """The token object after a refresh that brings no token: the one that there is lives on, for as long as is said.

    Raises:
        AnswerError: a value to keep is missing.
    """
    seconds = read_expiry(value_at(answer, mapping.expires_in), mapping, now).seconds
    expiry = {} if seconds is None else {"expires_in": seconds}
    carried = {name: value for name, value in old.items() if name != "expires_in"}
    return carried | expiry | kept_values(answer, mapping)


def after_follow_up(
    tokens: Tokens, call: FollowUpCall, answer: Answer, now: datetime, wanted: Sequence[str | None] = ()
) -> Tokens:
    """The token object after a follow-up call: with another access token, or with values looked up.

    The expiry of the token that was exchanged does not go over to the one that came for it.

    Args:
        wanted: what each condition of ``call.pick`` asks for; None where that is blank.

    Raises:
        AnswerError: as `token_object`; and there is not exactly one entry that is meant.
    """
    if call.purpose == "look_up":
        answer = picked(answer, call.pick, wanted) if call.picks else answer
        return tokens | kept_values(answer, call.response)
    carried = {name: value for name, value in tokens.items() if name != "expires_in"}
    return carried | token_object(answer, call.response, now)


def after_refresh(old: Mapping[str, Any], new: Tokens, call: AccessTokenCall) -> Tokens:
    """The token object after a refresh: the new answer takes the place of the old one, as on the platform.

    What a connection lives on is carried over where the new answer does not bring it: the refresh token (RFC 6749
    section 6), and the values kept from the first answers.
    """
    names = ["refresh_token", *(kept.name for part in (call, *call.follow_ups) for kept in part.response.keep)]
    brought = {name: value for name, value in new.items() if name != "refresh_token" or value}
    return {name: old[name] for name in names if name in old} | brought


def token_facts(
    tokens: Mapping[str, Any], answer: Answer, mapping: AnswerMapping, redactor: Redactor, now: datetime
) -> Facts:
    """What a proof says of a token response; no value of the person's and no secret."""
    mapping = effective_mapping(answer, mapping)
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
    mapping = effective_mapping(answer, mapping)
    kind = read_expiry(value_at(answer, mapping.expires_in), mapping, now).kind
    return {"expires_in": tokens.get("expires_in"), "expires_in_said": kind != "nothing", "expires_in_kind": kind}


def refresh_values(old: Mapping[str, Any], new: Mapping[str, Any]) -> ReasonValues:
    """What a refresh brought, as the reason ``token_refreshed`` tells it; `new` as the provider sent it."""
    return {
        "new_access_token": new["access_token"] != old.get("access_token"),
        "refresh_token_rotated": "refresh_token" in new and new["refresh_token"] != old.get("refresh_token"),
        "refresh_token_stays": "refresh_token" in old,
    }
