"""A failure as a table of tests writes it: what came of a leg, what was known besides, and the diagnosis of it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlencode

from connection_wizard.diagnosis.diagnose import diagnose
from connection_wizard.diagnosis.fingerprints import fingerprint
from connection_wizard.diagnosis.model import Background, Diagnosis, Documented, RefusedWay
from connection_wizard.http.exchange import Exchange, FailureKind, HttpRequest, HttpResponse, TransportFailure
from connection_wizard.oauth.callback import Ignored
from connection_wizard.oauth.credentials import SecretTrait
from connection_wizard.oauth.legs import Leg
from connection_wizard.oauth.outcomes import LegResult
from connection_wizard.oauth.provider_words import ProviderWords
from connection_wizard.oauth.reasons import Reason
from connection_wizard.oauth.sentences import Sentences
from connection_wizard.secrets.redaction import Redactor
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.draft import Draft
from connection_wizard.words import Words
from tests.diagnosis.results import refused

A = "https://api.acme.test"
BASE: dict[str, Any] = {
    "spec_version": 1,
    "name": "Acme",
    "client": {"client_id": "client-1"},
    "authorization": {"url": f"{A}/authorize", "scopes": ["read", "write"], "pkce": "S256"},
    "access_token": {"method": "POST", "url": f"{A}/token"},
    "refresh_token": {"method": "POST"},
    "revoke_token": {"method": "POST", "url": f"{A}/revoke"},
    "test_call": {
        "method": "GET",
        "url": f"{A}/me",
        "headers": [{"name": "Authorization", "value": "Bearer ${context.authData.accesstokencode.access_token}"}],
    },
}
PATHS: Mapping[str, str] = {"exchange": "/token", "refresh": "/token", "refresh_again": "/token", "revoke": "/revoke"}


@dataclass(frozen=True)
class Case:
    """One failure: what came of a leg, and what was known besides."""

    leg: Leg
    reason: Reason | None = None
    values: dict[str, Any] = field(default_factory=dict)
    at: tuple[str | int, ...] = ()
    status: int | None = None
    body: Any = ""
    headers: dict[str, str] = field(default_factory=dict)
    sent: dict[str, str] = field(default_factory=dict)
    sent_headers: dict[str, str] = field(default_factory=dict)
    failure: FailureKind | None = None
    words: ProviderWords | None = None
    said: str = ""
    spec: dict[str, Any] = field(default_factory=dict)
    callback: dict[str, str] = field(default_factory=dict)
    secret: frozenset[SecretTrait] = frozenset()
    refused_ways: frozenset[RefusedWay] = frozenset()
    earlier: tuple[LegResult, ...] = ()
    ignored: tuple[Ignored, ...] = ()
    hops: tuple[str, ...] = ()
    documented: dict[DocumentPath, str] = field(default_factory=dict)
    sent_at_log_in: dict[str, str] = field(default_factory=dict)
    listed_scopes: tuple[str, ...] = ()
    failed: frozenset[str] = frozenset()
    again: bool = False
    redirect_uri: str = "http://localhost:8765/callback"


def happened(leg: Leg, **facts: Any) -> LegResult:
    """An earlier leg that worked."""
    return LegResult(leg, "proved", "token_received", facts=facts)


def token_came(moment: datetime, lifetime: int | None) -> LegResult:
    """The access token came then, and lives so many seconds, if that was told."""
    asked = Exchange(HttpRequest("POST", f"{A}/token"), None, None, moment, 0.1, None, 0, 0)
    return replace(happened("exchange", expires_in=lifetime), exchanges=(asked,))


def diagnosed(case: Case) -> Diagnosis:
    draft = Draft(BASE | case.spec)
    said = Sentences(Words(case.said), Words("Mend it.")) if case.said else None
    exchanges = (_exchange(case, draft),) if case.status or case.failure else ()
    if case.reason is None:
        result = refused(case.leg, case.status or 400, words=case.words, exchanges=exchanges)
        if case.leg != "authorize":
            values = {**result.values, "way": "client_secret_post", "error": ""}
            result = LegResult(case.leg, "failed", "request_refused", values, exchanges=exchanges)
    else:
        result = LegResult(
            case.leg, "failed", case.reason, case.values, case.at, case.words, exchanges=exchanges, said=said
        )
    background = Background(
        case.redirect_uri,
        case.ignored,
        case.earlier,
        case.callback,
        case.secret,
        case.refused_ways,
        case.failed,
        documented=Documented(case.listed_scopes, case.sent_at_log_in, case.documented),
        codes=frozenset({fingerprint(draft)} if case.again else ()),
    )
    return diagnose(result, draft, Redactor(), background)


def _exchange(case: Case, draft: Draft) -> Exchange:
    spec = draft.partial_spec
    urls = {"exchange": spec.access_token.url, "test": spec.test_call.url}
    url = urls.get(case.leg) or A + PATHS.get(case.leg, "/me")
    kind = (("content-type", "application/x-www-form-urlencoded"),) if case.sent else ()
    request = HttpRequest("POST", url, (*kind, *case.sent_headers.items()), urlencode(case.sent).encode())
    if case.failure:
        failure = TransportFailure(case.failure, Words("It did not work."), Words("Try again."))
        return Exchange(request, None, failure, datetime.now(UTC), 0.1, None, 0, 0)
    text = case.body if isinstance(case.body, str) else json.dumps(case.body)
    headers = tuple({"content-type": "application/json", **case.headers}.items())
    response = HttpResponse(case.status or 0, "", "HTTP/1.1", headers, text.encode())
    hops = tuple(
        Exchange(
            HttpRequest("GET", hop), HttpResponse(302, "", "HTTP/1.1", (), b""), None, datetime.now(UTC), 0, None, 0, 0
        )
        for hop in case.hops
    )
    return Exchange(request, response, None, datetime.now(UTC), 0.1, None, 0, len(text), hops)
