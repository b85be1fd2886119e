"""What follows from values that were read: which domains the connection talks to, and what its actions send."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from connection_wizard.sources.holes import OWN
from connection_wizard.sources.hosts import host_of
from connection_wizard.sources.placed import is_app_key
from connection_wizard.sources.understood import Value, applied
from connection_wizard.spec import names
from connection_wizard.spec.domains import UNKNOWN, registrable_domain
from connection_wizard.spec.draft import NEW_CONNECTION

_FIELD: Final = re.compile(r"\$\{[^{}]*\}")
_BEARER: Final = [{"name": "Authorization", "value": f"Bearer {names.ACCESS_TOKEN.template}"}]


_SENDING: Final = ("access_token", "test_call", "authorization", "refresh_token", "revoke_token")
"""All that the whitelist of a connection has to hold, the calls of every connection first."""


def derived(values: Sequence[Value]) -> Iterator[Value]:
    """Values for the whitelist and for the requests of actions, each with the line of what it follows from."""
    draft = applied(values, NEW_CONNECTION)
    at = {value.at: value for value in values}
    from_line = at.get(("test_call", "url")) or at.get(("access_token", "url"))
    if from_line is None:
        return
    domains = dict.fromkeys(filter(None, map(domain_of, (draft.get(step, "url") for step in _SENDING))))
    if domains:
        yield replace(from_line, at=("whitelist",), value=list(domains), certainty="likely")
        logins = (value for step in ("authorization", "access_token") if (value := at.get((step, "url"))) is not None)
        if (own := next((value for value in logins if _is_everybodys_own(value.value)), None)) is not None:
            yield replace(own, at=("skip_whitelist_check",), value=True, certainty="likely")
    rows = {group: draft.get("test_call", group) for group in ("headers", "query")}
    sent = {
        group: [row for row in those if names.ACCESS_TOKEN.template in row["value"] or group == "headers"]
        for group, those in rows.items()
        if those
    }
    told = sent if any(sent.values()) else {"headers": _BEARER}
    if keys := [row for row in rows["query"] or () if _is_key_of_the_app(row)]:
        told["query"] = [*told.get("query", ()), *keys]
    for group, those in told.items():
        if those:
            yield replace(from_line, at=("request_parameters", group), value=those, certainty="likely")


def _is_everybodys_own(url: object) -> bool:
    """Whether the server of an address is all that a field holds: no list of domains can have it."""
    if not isinstance(url, str) or host_of(_FIELD.sub(UNKNOWN, url)) != UNKNOWN:
        return False
    return not names.RESERVED.intersection(OWN.findall(url)[:1])


def domain_of(url: object) -> str | None:
    """The domain of an address; None where each customer has one of their own."""
    host = host_of(_FIELD.sub(UNKNOWN, url)).partition(":")[0] if isinstance(url, str) else ""
    return registrable_domain(host) if host else None


def _is_key_of_the_app(row: Mapping[str, str]) -> bool:
    """Whether a row of the query is sent beside the token, by actions as well."""
    return row["value"] == names.CLIENT_ID.template or (is_app_key(row["name"]) and bool(OWN.search(row["value"])))
