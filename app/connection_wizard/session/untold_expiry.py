"""Whether the answer of a run told when its token expires, where the spec looks for it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from itertools import islice
from typing import Any, Final

from connection_wizard.oauth.answers import readable_path
from connection_wizard.oauth.expiry import ExpiryKind, read_expiry
from connection_wizard.spec.calls import AnswerMapping, HttpCall
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.expiry_units import ExpiryUnit, expiry_unit
from connection_wizard.spec.finding import Edit, Finding, Fix
from connection_wizard.spec.paths import MISSING, DataPath
from connection_wizard.spec.refresh_answer import place_in_refresh
from connection_wizard.spec.rules.answers import ASSUME, ASSUMED_SECONDS, expiry_unknown
from connection_wizard.spec.rules.making import quoted
from connection_wizard.words import say

_EARLIEST: Final = datetime.fromtimestamp(1_000_000_000, UTC)
"""What a moment is read against: an answer that was kept told one that may be past by now."""
_WHOSE: Final = ("accesstoken", "token", "access")
_NAMES: Final = frozenset({
    "expiresin", "expirein", "expiresat", "expireat", "expireson", "expires", "expire", "expiry", "expiration", "exp",
    "expirytime", "expirydate", "expirationtime", "expirationdate", "expiresdate", "expiredat", "expiredtime",
    "validuntil", "validfor", "validity", "lifetime", "ttl",
})  # fmt: skip
"""What an expiry is called, in small letters alone; also with whose it is in front."""
_MOMENTS: Final = frozenset({"epoch_seconds", "epoch_milliseconds"})
_LOOKED_AT: Final = 200
"""Members beside a token: an answer that brings one is small."""


def untold_expiry(draft: Draft, at: DocumentPath, answer: Any) -> Finding | None:
    """What there is to say of an answer that tells no expiry where a token is going to be refreshed; None otherwise.

    Where it tells one elsewhere, or in another unit, the fix takes that. By the standard an answer may be silent, and
    says nothing with it (RFC 6749 section 5.1): then a length is assumed.

    Args:
        at: the call, that for the token or that of the refresh.
        answer: as it came; `MISSING` where there is none.
    """
    spec = draft.partial_spec
    call: HttpCall | None = spec.refresh_token if at == ("refresh_token",) else spec.access_token
    if answer is MISSING or call is None or spec.refresh_token is None or call.snippet.strip():
        return None
    if any(follow_up.purpose == "exchange" for follow_up in spec.access_token.follow_ups):
        return None  # another answer tells it
    mapping = call.response
    answer = _there(mapping, answer)
    if not _brings_a_token(mapping, answer):
        return None  # it was refused, or its token is looked for at another place
    said = _read(mapping, mapping.expires_in, mapping.expires_unit, answer)
    is_moment = expiry_unit(_value(answer, mapping.expires_in)) in _MOMENTS and mapping.expires_unit == "seconds"
    if mapping.default_expires_in or (said == "length" and not is_moment):
        return None
    for path in (mapping.expires_in, *_beside(mapping, answer)):
        unit = expiry_unit(_value(answer, path))
        if unit is not None and _read(mapping, path, unit, answer) == "length":
            edits = _both(draft, (*at, "response"), {"expires_in": path, "expires_unit": unit})
            return expiry_unknown(str(at[0]), Fix(say("Use {inside}", inside=quoted(path)), edits))
    if said == "never":
        return None
    edits = _both(draft, (*at, "response"), {"default_expires_in": ASSUMED_SECONDS})
    return expiry_unknown(str(at[0]), Fix(ASSUME, edits))


def _there(mapping: AnswerMapping, answer: Any) -> Any:
    """The part of this answer in which the places count: its tokens may be below another one."""
    below = readable_path(mapping.else_below) if mapping.else_below else None
    token = _value(answer, mapping.access_token)
    return answer if below is None or not below.parts or isinstance(token, str) else below.find(answer)


def _brings_a_token(mapping: AnswerMapping, answer: Any) -> bool:
    token = _value(answer, mapping.access_token) if mapping.access_token.strip() else answer
    return isinstance(token, str)


def _value(answer: Any, path: str) -> Any:
    place = readable_path(path) if path.strip() else None
    return MISSING if place is None else place.find(answer)


def _read(mapping: AnswerMapping, path: str, unit: ExpiryUnit, answer: Any) -> ExpiryKind:
    return read_expiry(_value(answer, path), mapping.model_copy(update={"expires_unit": unit}), _EARLIEST).kind


def _beside(mapping: AnswerMapping, answer: Any) -> Iterator[str]:
    """Members that are called like an expiry, where the access token is."""
    token = readable_path(mapping.access_token)
    around = DataPath(token.parts[:-1]) if token is not None else DataPath()
    group = around.find(answer)
    for name in islice(group, _LOOKED_AT) if isinstance(group, Mapping) else ():
        plain = "".join(filter(str.isalnum, str(name).lower()))
        if any(plain.removeprefix(whose) in _NAMES for whose in ("", *_WHOSE)):
            yield str(DataPath((*around.parts, name)))


def _both(draft: Draft, response: DocumentPath, values: Mapping[str, Any]) -> tuple[Edit, ...]:
    """The same in the refresh answer, where both come from one address."""
    places = [response]
    if place_in_refresh(draft, (*response, "expires_in")) is not None:
        places.append(("refresh_token", "response"))
    return tuple(Edit((*place, name), value) for place in places for name, value in values.items())
