"""A second exchange: the token that a code brings lives for an hour, and a call gives one that lives longer for it,
which another call renews by itself, without a refresh token.

The grants have names of the provider's own (Instagram: ``ig_exchange_token`` and ``ig_refresh_token``; Facebook and
Threads likewise).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any, Final

from connection_wizard.sources.block import pairs_of
from connection_wizard.sources.documentation.commands import request_of, sent_in
from connection_wizard.sources.documentation.scoring import Named
from connection_wizard.sources.documentation.told import Reading
from connection_wizard.sources.samples import is_sample
from connection_wizard.spec import names

_GRANT: Final = re.compile(r"[a-z]{2,20}_exchange_token")
_RENEWS: Final = re.compile(r"[a-z]{2,20}_refresh_token")
_CLIENT: Final = ("client_id", "client_secret")


def put_long_lived(reading: Reading, found: Iterable[Named]) -> None:
    """Add the call right after the token, where a page shows one."""
    for one, sent in _of_grant(found, _GRANT):
        reading.put(("access_token", "follow_ups"), [_call(reading, one, sent)], one.mention.at, certain=False)
        return


def renews(reading: Reading, found: Iterable[Named]) -> bool:
    """Add the refresh by the access token, where a page shows one; whether it does."""
    for one, sent in _of_grant(found, _RENEWS):
        if "access_token" not in sent:
            continue
        rows = [("grant_type", sent["grant_type"]), ("access_token", names.ACCESS_TOKEN.template)]
        said: dict[str, Any] = {
            "method": "POST" if one.mention.method == "POST" else "GET",
            "url": reading.fields.filled_later(one.mention.url),
            "parameters": [{"name": name, "value": value} for name, value in rows],
            "omit": ["refresh_token", *(name for name in _CLIENT if name not in sent)],
        }
        for name, value in said.items():
            reading.put(("refresh_token", name), value, one.mention.at, certain=False)
        return True
    return False


def _of_grant(found: Iterable[Named], grant: re.Pattern[str]) -> Iterator[tuple[Named, dict[str, str]]]:
    """The calls that ask for a token by a grant of such a name, and what they send."""
    for one in found:
        request = request_of(one)
        sent = dict((*pairs_of(one.mention.query), *(sent_in(request) if request is not None else ())))
        if grant.fullmatch(sent.get("grant_type", "")):
            yield one, sent


def _call(reading: Reading, one: Named, sent: dict[str, str]) -> dict[str, Any]:
    """The call, with the credentials that it shows: where the secret goes alone, nothing else of the client is sent."""
    rows = [
        {"name": name, "value": names.ACCESS_TOKEN.template if name in ("access_token", sent["grant_type"]) else value}
        for name, value in sent.items()
        if name not in _CLIENT and (name in ("access_token", sent["grant_type"]) or not is_sample(value))
    ]
    method = "POST" if one.mention.method == "POST" else "GET"
    call: dict[str, Any] = {
        "purpose": "exchange",
        "method": method,
        "url": reading.fields.filled_later(one.mention.url),
    }
    if "client_id" in sent:
        return {**call, "parameters": rows}
    if "client_secret" in sent:
        rows.append({"name": "client_secret", "value": names.CLIENT_SECRET.template})
    where = "query" if method == "GET" else "parameters"
    return {**call, where: rows, "client_authentication": "none", "omit": ["client_id"]}
