"""What two facts of one entry say of one another: each can have its source, and both together be wrong."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any, Final

from connection_wizard.oauth.expiry import read_expiry
from connection_wizard.providers.entry import Entry, merged
from connection_wizard.providers.folders import shipped_folder
from connection_wizard.providers.reading import read_folder
from connection_wizard.spec import names
from connection_wizard.spec.completion import all_calls
from connection_wizard.spec.documents import get
from connection_wizard.spec.paths import parse_path

ENTRIES: Final = tuple(read.entry for read in read_folder(shipped_folder()) if read.entry)
LOG_IN: Final = ("authorization", "access_token")
NOW: Final = datetime(2026, 11, 29, tzinfo=UTC)
CALLS: Final = (*LOG_IN, "refresh_token", "revoke_token", "test_call")


def host(document: Mapping[str, Any], step: str) -> str:
    """The host of a step's address as it is written; empty where there is none, or fields make it."""
    url = get(document, (step, "url"))
    written = str(url).partition("://")[2].partition("/")[0] if isinstance(url, str) else ""
    return "" if "${" in written else written


def test_another_place_is_another_place_for_every_call() -> None:
    """Who logs in at a sandbox, or in Europe, has a token for that place alone."""
    left = []
    for entry in ENTRIES:
        document = entry.document()
        for environment in entry.environments:
            there = merged(document, environment.draft)
            if all(host(document, step) == host(there, step) for step in LOG_IN):
                continue
            steps = [step for step in CALLS if host(document, step) and host(document, step) == host(there, step)]
            left += [(entry.id, environment.name, step) for step in steps]
    assert not left


def sent_with_revocation(entry: Entry) -> Iterator[tuple[str, object]]:
    for call in all_calls(entry.plain_draft().partial_spec):
        if call.use == "revoke":
            yield from call.query
            yield from call.body.pairs if call.body else ()
            yield from call.body.value.items() if call.body and isinstance(call.body.value, dict) else ()


def test_a_revocation_sends_the_token_that_it_speaks_of() -> None:
    """Most providers say that all went well when they are sent a token of the other kind, and revoke nothing."""
    wrong = []
    for entry in ENTRIES:
        sent = dict(sent_with_revocation(entry))
        kinds = {"refresh_token": names.REFRESH_TOKEN.template, "access_token": names.ACCESS_TOKEN.template}
        spoken_of = [name for name in sent if "refresh" in name.lower()]
        wrong += [(entry.id, name) for name in spoken_of if sent[name] != kinds["refresh_token"]]
        hint = sent.get("token_type_hint", "")
        if hint and sent["token"] != kinds[str(hint)]:
            wrong.append((entry.id, "token_type_hint"))
    assert not wrong


def test_an_expiry_is_read_in_the_unit_that_the_entry_names() -> None:
    """A number is no date: the token would be taken for one that lasts forever."""
    wrong = []
    for entry in ENTRIES:
        call = entry.plain_draft().partial_spec.access_token
        sample = entry.answers.access_token
        if not isinstance(sample, dict) or call.snippet:
            continue
        root = parse_path(call.response.root).find(sample) if call.response.root else sample
        value = parse_path(call.response.expires_in).find(root)
        if read_expiry(value, call.response, NOW).kind == "unreadable":
            wrong.append((entry.id, value))
    assert not wrong
