"""Entries for tests: one that is complete and without fault, and what changes it."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any, Final

from connection_wizard.providers.checking import check
from connection_wizard.providers.entry import Entry
from connection_wizard.providers.problem import Problem
from connection_wizard.providers.reading import parse
from connection_wizard.providers.written import entry_text
from connection_wizard.spec import names
from connection_wizard.strict_json import dumps

TODAY: Final = date(2026, 11, 28)
BEARER: Final = {"name": "Authorization", "value": f"Bearer {names.ACCESS_TOKEN.template}"}
ACME: Final[dict[str, Any]] = {
    "name": "Acme",
    "also": ["Acme CRM", "Roadrunner"],
    "domains": ["acme.com"],
    "category": "crm",
    "portal": "https://developer.acme.com/apps",
    "documentation": "https://developer.acme.com/oauth",
    "redirect": ["https", "http_loopback"],
    "draft": {
        "service_domain": "acme.com",
        "fields": [
            {
                "key": "region",
                "label": "Region",
                "type": "dropdown",
                "required": True,
                "default": "eu",
                "options": [{"label": "EU", "value": "eu"}, {"label": "US", "value": "us"}],
            },
            {"key": "team", "label": "Team", "required": True, "pattern": "[a-z0-9-]+", "help": "As in its address."},
        ],
        "authorization": {
            "url": "https://${context.authData.region}.acme.com/${context.authData.team}/authorize",
            "scopes": ["profile.read"],
            "scope_separator": "space",
            "pkce": "S256",
            "parameters": [{"name": "access_type", "value": "offline"}],
        },
        "access_token": {
            "method": "POST",
            "url": "https://${context.authData.region}.acme.com/token",
            "client_authentication": "client_secret_basic",
            "body_format": "form",
        },
        "refresh_token": {},
        "revoke_token": {"url": "https://${context.authData.region}.acme.com/revoke"},
        "test_call": {
            "method": "GET",
            "url": "https://api.acme.com/me",
            "headers": [BEARER],
        },
        "connection_label": {"name": "Name", "path": "authData.testcode.name"},
        "whitelist": ["acme.com"],
        "unique_identifier": {"path": "authData.testcode.id"},
        "request_parameters": {"headers": [BEARER]},
    },
    "environments": [{"name": "Sandbox", "draft": {"test_call": {"url": "https://api.sandbox.acme.com/me"}}}],
    "scopes": [
        {"name": "profile.read", "says": "See who it is", "test_call": True},
        {"name": "deals", "says": "Deals"},
    ],
    "answers": {
        "access_token": {"access_token": "…", "expires_in": 3600, "refresh_token": "…", "token_type": "Bearer"},
        "test_call": {"id": "81726354", "email": "mona@example.com", "name": "Mona"},
    },
    "sources": [
        {
            "address": "https://developer.acme.com/oauth",
            "official": True,
            "date": "2026-11-01",
            "says": [
                *("portal", "documentation", "redirect", "fields", "authorization", "access_token", "refresh_token"),
                *("revoke_token", "test_call", "environments", "scopes", "answers"),
            ],
        },
        {
            "address": "pkg:pypi/social-auth-core@7.0.0#social_core/backends/acme.py",
            "official": False,
            "date": "2026-10-01",
            "says": ["authorization.url"],
            "differs": {"access_token.client_authentication": "client_secret_post"},
        },
    ],
}


def acme(**changes: Any) -> dict[str, Any]:
    """The entry's document, with other values by place: ``draft__test_call__url="…"``; ``...`` takes one away."""
    document = copy.deepcopy(ACME)
    for place, value in changes.items():
        *way, last = place.split("__")
        inside: Any = document
        for name in way:
            inside = inside[int(name) if isinstance(inside, list) else name]
        key: Any = int(last) if isinstance(inside, list) else last
        if value is ...:
            del inside[key]
        else:
            inside[key] = value
    return document


def entry_of(document: Mapping[str, Any], name: str = "acme") -> Entry:
    """The entry that a document is."""
    entry = parse(entry_text(document).encode(), f"{name}.json").entry
    assert entry is not None
    return entry


def problems_of(document: Mapping[str, Any], name: str = "acme.json", today: date = TODAY) -> tuple[Problem, ...]:
    """What is wrong with a document, written as its file is."""
    return check(parse(dumps(document).encode(), name), today)


def write(folder: Path, name: str, document: Mapping[str, Any]) -> Path:
    """Write an entry's file."""
    path = folder / f"{name}.json"
    path.write_text(entry_text(document), encoding="utf-8", newline="\n")
    return path
