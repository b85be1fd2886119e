from __future__ import annotations

import re
from string import ascii_letters, digits

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connection_wizard.oauth.pkce import code_challenge, code_verifier

UNRESERVED = re.compile(r"[A-Za-z0-9._~-]{43,128}")


def test_published_vector() -> None:
    # RFC 7636 appendix B
    verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
    assert code_challenge(verifier, "S256") == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
    assert code_challenge(verifier, "plain") == verifier


def test_published_vector_of_the_encoding(monkeypatch: pytest.MonkeyPatch) -> None:
    # RFC 7636 appendix B: these octets make that verifier
    octets = bytes.fromhex("7418dfb49799e0254ffa607dd8adbbba16d4254d69d6bff05b58055853848d79")
    monkeypatch.setattr("connection_wizard.oauth.pkce.secrets.token_bytes", lambda count: octets)
    assert code_verifier() == "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"


def test_verifiers_are_well_formed_and_never_the_same() -> None:
    verifiers = [code_verifier() for _ in range(500)]
    assert len(set(verifiers)) == 500
    assert all(UNRESERVED.fullmatch(verifier) for verifier in verifiers)
    assert {len(verifier) for verifier in verifiers} == {86}
    assert len(set("".join(verifiers))) == 64  # every letter of the base64url alphabet turns up


@given(st.text(ascii_letters + digits + "-._~", min_size=43, max_size=128))
def test_challenge_is_43_characters_without_padding(verifier: str) -> None:
    challenge = code_challenge(verifier, "S256")
    assert re.fullmatch(r"[A-Za-z0-9_-]{43}", challenge)
    assert challenge != verifier
