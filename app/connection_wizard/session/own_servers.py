"""The author's own server, such as a sub-domain, in the addresses of a connection that worked: everybody would log in
there, or be refused.

Where an answer names it, it can be known (see `connection_wizard.session.own_values`): the calls after the log-in take
it from what came with that; what people log in at has to be asked for.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final

from connection_wizard.addresses.parts import at_another, in_parts, server_in
from connection_wizard.session.own_values import (
    Came,
    OwnValue,
    asked_of_whoever_connects,
    free_key,
    told_from_the_log_in,
)
from connection_wizard.spec import names
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.domains import registrable_domain
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.finding import Edit, Fix
from connection_wizard.spec.rules.name_words import words_of
from connection_wizard.spec.rules.own_server import is_everybodys
from connection_wizard.spec.value_names import value_name
from connection_wizard.words import say

_AT: Final[DocumentPath] = ("test_call", "url")
_LOG_IN: Final[tuple[DocumentPath, ...]] = (("authorization", "url"), ("access_token", "url"))
_LATER: Final[tuple[DocumentPath, ...]] = (_AT, ("refresh_token", "url"), ("revoke_token", "url"))
_NAMES_A_SERVER: Final = frozenset({
    "subdomain", "domain", "host", "hostname", "server", "shop", "store", "site", "instance", "tenant", "account",
    "workspace", "portal", "slug", "company", "organization", "organisation", "url", "endpoint", "base",
})  # fmt: skip
"""Last words of names under which an answer has the server of an account, or the name that it has there."""
_KEY: Final = "subdomain"


def own_server(
    draft: Draft, came: Sequence[Came], told: Sequence[tuple[tuple[str | int, ...], Any]]
) -> OwnValue | None:
    """The server of the test call or of the log-in, where an answer names it as the account's; None where none does.

    Args:
        came, told: as of `own_values.own_value`.
    """
    hosts = {_host(draft, at): at for at in reversed((_AT, *_LOG_IN))}
    found = (_named(draft, at, host, came, told) for host, at in reversed(hosts.items()))
    return next((each for each in found if each is not None), None)


def _named(
    draft: Draft,
    at: DocumentPath,
    host: str,
    came: Sequence[Came],
    told: Iterable[tuple[tuple[str | int, ...], Any]],
) -> OwnValue | None:
    label, _, domain = host.partition(".")
    if "$" in host or registrable_domain(host) in (None, host) or is_everybodys(label):
        return None
    logs_in_there = any(_host(draft, place) == host for place in _LOG_IN)
    for each in came:
        if _names(str(each.path.parts[-1]), each.value, host, label):
            if logs_in_there:
                return _asked(draft, at, host, is_of_log_in=True)
            return OwnValue(at, host, told_from_the_log_in(host), _taking(draft, host, domain, each))
    for place, value in told:
        name = next((part for part in reversed(place) if isinstance(part, str)), "")
        is_address = isinstance(value, str) and "/" in value  # which may be that of anything
        if not is_address and _names(name, value, host, label):
            return _asked(draft, at, host, is_of_log_in=False)
    return None


def _host(draft: Draft, at: DocumentPath) -> str:
    return dict(in_parts(str(draft.get(*at) or "")))["host"].lower()


def _names(name: str, value: Any, host: str, label: str) -> bool:
    words = words_of(name)
    if not isinstance(value, str) or not words or words[-1] not in _NAMES_A_SERVER:
        return False
    bare = value.strip().lower().removesuffix("/")
    return bare in (host, label) or (server_in(bare) == bare and dict(in_parts(bare))["host"] == host)


def _there(draft: Draft, host: str) -> Iterator[tuple[DocumentPath, str]]:
    """The addresses at the host."""
    for at in (*_LOG_IN, *_LATER):
        if _host(draft, at) == host:
            yield at, str(draft.get(*at))


def _asked(draft: Draft, at: DocumentPath, host: str, *, is_of_log_in: bool) -> OwnValue:
    key, (label, _, domain) = free_key(draft, _KEY), host.partition(".")
    template = f"{(names.AUTH_DATA / key).template}.{domain}"
    edits = [Edit(place, at_another(url, host, template)) for place, url in _there(draft, host)]
    return asked_of_whoever_connects(draft, at, host, key, edits, given=label, is_of_log_in=is_of_log_in)


def _taking(draft: Draft, host: str, domain: str, came: Came) -> Fix:
    """From what came: a whole address, a host, or the first part of one."""
    value, template = str(came.value).strip(), came.path.template
    edits = []
    for at, url in _there(draft, host):
        if "://" in value:
            rest = url[len(server_in(url)) :]
            edits.append(Edit(at, template + (rest.removeprefix("/") if value.endswith("/") else rest)))
        else:
            edits.append(Edit(at, at_another(url, host, template if "." in value else f"{template}.{domain}")))
    kept = () if came.keep is None else (Edit(*came.keep),)
    return Fix(say("Take it from {place}", place=value_name(came.path)), (*edits, *kept))
