"""A session that the access token opens: its answer brings what all further calls send in a header (Bullhorn)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, Final, NamedTuple

from connection_wizard.sources.block import pairs_of
from connection_wizard.sources.documentation.answers import OF_THE_STANDARD, sample_answer
from connection_wizard.sources.documentation.scoring import Named
from connection_wizard.sources.documentation.told import Reading
from connection_wizard.sources.samples import is_sample
from connection_wizard.spec import names
from connection_wizard.spec.rules.known import plain

_TOKEN: Final = re.compile(r"(?:access|auth|oauth)_?token$", re.IGNORECASE)
_HEADER: Final = re.compile(
    r"[\"'`]?\b([A-Za-z][\w-]{2,40})[\"'`]?:\s{0,4}[\"'`]?[{<\[$]{1,3}\s?([\w. -]{2,40}?)\s?[}>\]]"
)
"""A header with something to fill in."""


class Session(NamedTuple):
    """How a session is opened, and a call in it.

    Attributes:
        opened: the call that opens it.
        key: what the answer calls what the header of further calls holds.
        base: what it calls the address that they begin with, and that address; empty where it has none.
        called: a further call.
    """

    opened: Named
    key: str
    header: str
    base: tuple[str, str]
    called: Named


def session_call(calls: Iterable[Named]) -> Session | None:
    """The session that a page opens with the access token; None where calls send that themselves."""
    those = list(calls)
    sent = [
        (called, header, plain(inside))
        for called in those
        for header, inside in _HEADER.findall(called.own or called.around)
    ]
    for opened in those if sent else ():
        takes_token = any(_TOKEN.search(name) for name, _ in pairs_of(opened.mention.query))
        found = sample_answer(opened) if takes_token else None
        if found is None or not isinstance(found[0], dict):
            continue
        answer, line = found
        keys = {plain(key): key for key in answer if key.isidentifier() and key not in OF_THE_STANDARD}
        for called, header, inside in sent:
            if inside in keys and called.mention.at > line and called.mention.url != opened.mention.url:
                return Session(opened, keys[inside], header, _base(answer, called.mention.url), called)
    return None


def _base(answer: dict[str, Any], url: str) -> tuple[str, str]:
    """The value of an answer that an address begins with."""
    values = ((key, value) for key, value in answer.items() if isinstance(value, str) and "://" in value)
    return next(((key, value) for key, value in values if url.startswith(value)), ("", ""))


def put_session(reading: Reading, session: Session) -> None:
    """The call that opens the session, again after each refresh, and a further one to try it with."""
    opened = session.opened.mention
    query = [
        {"name": name, "value": names.ACCESS_TOKEN.template if _TOKEN.search(name) else value}
        for name, value in pairs_of(opened.query)
        if _TOKEN.search(name) or not is_sample(value)
    ]
    key, begins = session.base
    call = {
        "method": "POST" if opened.method == "POST" else "GET",
        "url": reading.fields.filled_later(opened.url),
        "query": query,
        "response": {"keep": [{"name": one, "path": one} for one in (session.key, key) if one]},
        "after_refresh": True,
    }
    reading.put(("access_token", "follow_ups"), [call], opened.at)
    called = session.called.mention
    url = (names.TOKEN_RESPONSE / key).template + called.url.removeprefix(begins) if key else called.url
    reading.put(("test_call", "method"), "GET", called.at, certain=False)
    reading.put(("test_call", "url"), url if key else reading.fields.filled_later(url), called.at, certain=False)
    header = {"name": session.header, "value": (names.TOKEN_RESPONSE / session.key).template}
    reading.put(("test_call", "headers"), [header], called.at)
