"""Proof Key for Code Exchange (RFC 7636)."""

from __future__ import annotations

import base64
import hashlib
import secrets
from typing import Literal

VERIFIER_BYTES = 64
"""Random bytes of a verifier: 86 characters, of the 43 to 128 that section 4.1 allows."""


def code_verifier() -> str:
    """A fresh high-entropy code verifier (section 4.1)."""
    return _base64url(secrets.token_bytes(VERIFIER_BYTES))


def code_challenge(verifier: str, method: Literal["S256", "plain"]) -> str:
    """The challenge that stands for a verifier in the authorization request (section 4.2)."""
    if method == "plain":
        return verifier
    return _base64url(hashlib.sha256(verifier.encode("ascii")).digest())


def _base64url(data: bytes) -> str:
    """Base64url without padding (appendix A)."""
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode("ascii")
