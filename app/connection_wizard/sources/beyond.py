"""What a provider's metadata demands and the platform cannot do: told in one sentence each, before somebody tries."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Final

from connection_wizard.spec.finding import Finding
from connection_wizard.spec.rules.known import plain
from connection_wizard.steps import step_of
from connection_wizard.words import Words, say

_CERTIFICATES: Final = frozenset({"tlsclientauth", "selfsignedtlsclientauth"})


def _is_true(value: Any) -> bool:
    return value is True or (isinstance(value, str) and value.strip().lower() == "true")


def _by_certificate_alone(value: Any) -> bool:
    ways = {plain(way) for way in value if isinstance(way, str)} if isinstance(value, list) else set()
    return bool(ways) and ways <= _CERTIFICATES


_DPOP: Final = say("The provider wants a signed proof with each request (DPoP, RFC 9449): beyond the platform.")
_DEMANDS: Final[Mapping[str, tuple[Callable[[Any], bool], str, Words]]] = {
    "requirepushedauthorizationrequests": (
        _is_true,
        "authorization",
        say("The provider takes only log-ins that were pushed to it beforehand (PAR, RFC 9126): beyond the platform."),
    ),
    "requiresignedrequestobject": (
        _is_true,
        "authorization",
        say("The provider takes only log-ins in a signed request (JAR, RFC 9101): beyond the platform."),
    ),
    "dpopboundaccesstokens": (_is_true, "request_parameters", _DPOP),
    "dpopboundaccesstokensrequired": (_is_true, "request_parameters", _DPOP),
    "tokenendpointauthmethodssupported": (
        _by_certificate_alone,
        "access_token",
        say("The app can prove itself only by a certificate (mutual TLS, RFC 8705): beyond the platform."),
    ),
}
"""By the member's name, as `known.plain` writes it. That a server can do more than it demands is no demand."""


def demands(groups: Iterable[Mapping[str, Any]]) -> Iterator[Finding]:
    """What is demanded in a file, each once."""
    told: set[str] = set()
    for group in groups:
        for name, value in group.items():
            called = plain(name)
            if called in _DEMANDS and called not in told and _DEMANDS[called][0](value):
                told.add(called)
                _, part, words = _DEMANDS[called]
                hint = say("Ask the provider for an app without it. Otherwise nobody can connect through the platform.")
                yield Finding("beyond-platform", "warning", step_of((part,)), (part,), words, hint)
