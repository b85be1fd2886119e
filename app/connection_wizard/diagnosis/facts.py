"""What a text names of a failure: the values for its places, such as ``{host}`` and ``{status}``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from connection_wizard.diagnosis.evidence import Evidence
from connection_wizard.http.exchange import origin_of
from connection_wizard.oauth.answers import readable_path
from connection_wizard.spec.live_redirects import Refusal, redirect_of, register_as, suggested_ways
from connection_wizard.spec.rules.making import quoted
from connection_wizard.spec.rules.place_names import place
from connection_wizard.spec.rules.placeholders import left_in
from connection_wizard.spec.value_names import labels_of, value_name
from connection_wizard.steps import NUMBERS
from connection_wizard.words import capital, in_quotes, in_row, places_in

_MAX_KEYS: Final = 12
"""Names of an answer that a text names."""


def facts(evidence: Evidence, *templates: str) -> dict[str, str]:
    """The values that some texts name: of some twenty that are known a text names one or two."""
    return {name: found(evidence) for name in places_in(*templates) if (found := _FACTS.get(name)) is not None}


def _host(evidence: Evidence) -> str:
    request = evidence.exchange.request if evidence.exchange else None
    return origin_of(request.url if request else evidence.spec.authorization.url).partition("://")[2]


def _https_redirect(evidence: Evidence) -> str:
    """The redirect URI to register where a provider wants https."""
    way = suggested_ways(evidence.spec, [Refusal(evidence.redirect_uri, "https")])[0]
    return register_as(redirect_of(way, evidence.spec.live_redirect), evidence.spec.redirect_url)


def _path(evidence: Evidence) -> str:
    """What a value of the connection is called; a place in an answer as it is written."""
    path = readable_path(str(evidence.result.values.get("path", "")))
    if path is None or not path.in_connection:
        return str(evidence.result.values.get("path", ""))
    return in_quotes(value_name(path, labels_of(evidence.spec)))


def _keys(evidence: Evidence) -> tuple[str, ...]:
    """The names at the top of the answer; of a list, those of its first entry."""
    body = evidence.body
    top = body[0] if isinstance(body, list) and body else body
    return tuple(str(name)[:40] for name in top)[:_MAX_KEYS] if isinstance(top, Mapping) else ()


_FACTS: Mapping[str, Callable[[Evidence], str]] = {
    "status": lambda seen: str(seen.status or ""),
    "host": _host,
    "method": lambda seen: seen.exchange.request.method if seen.exchange else "",
    "redirect_uri": lambda seen: seen.redirect_uri,
    "platform_redirect": lambda seen: seen.spec.redirect_url,
    "https_redirect": _https_redirect,
    "client_id": lambda seen: seen.spec.client.client_id.strip(),
    "scopes": lambda seen: seen.joined_scopes,
    "ungranted": lambda seen: in_row(seen.ungranted),
    "error": lambda seen: seen.raw_words.error,
    "target": lambda seen: seen.redirect_target,
    "apart": lambda seen: seen.apart,
    "provider": lambda seen: seen.known_provider.name if seen.known_provider else "",
    "own_name": lambda seen: seen.renamed_client_id,
    "other_step": lambda seen: str(NUMBERS.get(seen.step_with_same_address, "")),
    "parameter": lambda seen: seen.missing_token_parameter,
    "sample": lambda seen: quoted(left_in(seen.spec, seen.at)[1]),
    "sample_place": lambda seen: capital(place(seen.spec, left_in(seen.spec, seen.at)[0])),
    "places": lambda seen: in_row(f"{name}={value}" for name, value in seen.named_places.items()),
    "retry_after": lambda seen: seen.header("retry-after"),
    "sent": lambda seen: in_row(seen.sent_parameters),
    "path": _path,
    "keys": lambda seen: in_row(_keys(seen)),
    "summary": lambda seen: seen.result.summary,
    "hint": lambda seen: seen.result.hint,
}
"""What texts may name of a failure, by name."""
