"""No sentence says a word twice because two parts of it both did, and none has a part left open."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from connection_wizard.cli import doctor, keeping, live, publish
from connection_wizard.publishing.platform import token_name
from connection_wizard.secrets.vault import _STORES, PLACES, KeyringVault, SessionVault, Vault
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.findings import CODES, findings
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.words import say
from tests.glued import glued
from tests.spec.rules.conftest import SAMPLE
from tests.spec.rules.guide import example

STORES = {str(PLACES[store]): PLACES[store] for store in _STORES.values()}


class NoBackend:
    """A store that has nothing."""

    def get_password(self, service: str, username: str) -> str | None:
        """None."""
        return None

    def set_password(self, service: str, username: str, password: str) -> None:
        """Nothing."""

    def delete_password(self, service: str, username: str) -> None:
        """Nothing."""


def vaults() -> dict[str, Vault]:
    made: dict[str, Vault] = {name: KeyringVault(NoBackend(), place) for name, place in STORES.items()}
    return made | {"memory": SessionVault(say("This computer has no password store that answers."))}


@pytest.mark.parametrize("name", vaults())
def test_where_secrets_are(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    kept = vaults()[name]
    asked: list[str] = []

    async def open_it() -> Vault:
        return kept

    async def answer(question: str) -> str:
        asked.append(question)
        return "no"

    for room in (doctor, live, publish):
        monkeypatch.setattr(room, "open_vault", open_it)
    for room in (live, publish):
        monkeypatch.setattr(room, "is_interactive", lambda: True)
        monkeypatch.setattr(room, "ask_secret", answer)
    monkeypatch.setattr(keeping, "ask_line", answer)
    point = asyncio.run(doctor._vault())
    asyncio.run(live._client_secret(ConnectionSpec.model_construct(**SPEC), {}))
    asyncio.run(publish._known(token_name("https://platform.test", "org")))
    assert len(asked) == (2 if name == "memory" else 4)
    for sentence in (f"{point.name}: {point.message}. {point.hint}", f"Your secrets are {kept.description}.", *asked):
        assert glued(sentence) == [], sentence
        assert "kept in kept" not in sentence
    assert glued(f"Keep it in {kept.place}?") == []


SPEC: dict[str, Any] = dict(Draft(SAMPLE).partial_spec)


@pytest.mark.parametrize("code", CODES)
def test_findings(code: str) -> None:
    for found in findings(example(CODES[code], SAMPLE)):
        for text in (found.message, found.hint, *([found.fix.label] if found.fix else [])):
            assert glued(text) == [], text


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Secrets are kept in kept in the macOS keychain", ["kept in kept in"]),
        ("the the field", ["the the"]),
        ("It is at {place}.", ["{place}"]),
        ("It ended..", [".."]),
        ("Is it so?.", ["?."]),
        ("Take it , then", [" ,"]),
        ("Saving … It is “a a” at ${context.x}, 3 of 3 done...", []),
    ],
)
def test_what_does_not_fit_is_found(text: str, wrong: list[str]) -> None:
    assert glued(text) == wrong
