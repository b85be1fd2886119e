"""Whose page a text is that says nothing of the log-in: told by names and servers."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest

from connection_wizard.providers.catalogue import Catalogue
from connection_wizard.session.named_apps import LOOKED_AT, apps_named
from tests.providers.entries import acme, write

KEYS: Final = "Log in with an API key.\n\nSend it in the header {}.\n"


@pytest.fixture
def catalogue(tmp_path: Path) -> Catalogue:
    shipped = tmp_path / "shipped"
    shipped.mkdir()
    write(shipped, "acme", acme())
    for name in ("Borgo", "Corvo", "Dorna", "Make"):
        domain = f"{name.lower()}.io"
        write(
            shipped,
            name.lower(),
            acme(name=name, domains=[domain], also=[f"{name} Cloud", name[:3]], documentation=f"https://{domain}"),
        )
    return Catalogue(shipped, tmp_path / "none")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("# API keys of Borgo\n\nMake one in your account.\n", ["Borgo"]),
        ("# Authentication\n\nBorgo's keys.\n\nKeys of Borgo end.\n\nAsk Borgo for one.\n", ["Borgo"]),
        ("Keys\n\ncurl https://api.borgo.io/v1/x\n\ncurl https://api.borgo.io/v2/y\n", ["Borgo"]),
        ("Keys\n\nAsk us at api.borgo.io.\n", []),
        ("# Keys\n\nTokens of Borgo\n\nMake a key. Borgo\n", []),
        ("# borgo keys\n\nThe borgo of old, a borgo, two borgo.\n", []),
        ("Keys\n\nBorgo Cloud has them, and in Borgo Cloud a person makes one, of Borgo Cloud.\n", []),
        ("Borgo\n\nKeys.\n", ["Borgo"]),
        ("# Keys\n\nMake a key.\n\nMake a person.\n\nMake a header.\n", []),
        ("# From Borgo to Corvo\n", ["Borgo", "Corvo"]),
        ("# From Borgo to Corvo\n\nLog in at Corvo.\n\nThen Corvo asks.\n", ["Corvo", "Borgo"]),
        ("# Borgo, Corvo, Dorna, and from Make to more\n", []),
        ("# Keys of Bor\n\nBor has keys, and Bor answers at api.bor.example.org.\n", []),
        ("", []),
    ],
)  # fmt: skip
def test_a_page_is_of_whom_it_names_most(catalogue: Catalogue, text: str, names: list[str]) -> None:
    assert [app.name for app in apps_named(text, catalogue)] == names


def test_what_is_no_text_names_nobody(catalogue: Catalogue) -> None:
    assert apps_named(b"\x89PNG Borgo, Borgo", catalogue) == ()
    assert [app.name for app in apps_named(b"# Keys of Borgo", catalogue)] == ["Borgo"]


def test_only_the_beginning_is_looked_at(catalogue: Catalogue) -> None:
    assert apps_named("key\n" * LOOKED_AT + "# Of Borgo\n\nOf Borgo, of Borgo\n\nOf Borgo", catalogue) == ()
