"""What the practice provider remembers: grants, codes and tokens, in memory only and never more than so many."""

from __future__ import annotations

import secrets
from collections import OrderedDict
from collections.abc import Hashable
from dataclasses import dataclass, field
from typing import Final, Generic, Literal, TypeVar

from connection_wizard.practice.accounts import PracticeAccount
from connection_wizard.practice.client import Client

MAX_ENTRIES: Final = 1000
"""Of each kind. A test run or a long evening of practice stays far below."""

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class Bounded(Generic[K, V]):
    """A mapping that forgets its oldest entry when it is full."""

    def __init__(self, size: int = MAX_ENTRIES) -> None:
        self._size = size
        self._entries: OrderedDict[K, V] = OrderedDict()

    def __len__(self) -> int:
        return len(self._entries)

    def put(self, key: K, value: V) -> None:
        """Remember; an entry with the same key is replaced."""
        self._entries[key] = value
        if len(self._entries) > self._size:
            self._entries.popitem(last=False)

    def get(self, key: K) -> V | None:
        """The value, or None."""
        return self._entries.get(key)

    def pop(self, key: K) -> V | None:
        """The value, forgotten from now on, or None."""
        return self._entries.pop(key, None)

    def keys(self) -> tuple[K, ...]:
        """All keys, oldest first."""
        return tuple(self._entries)

    def values(self) -> tuple[V, ...]:
        """All values, oldest first."""
        return tuple(self._entries.values())


@dataclass(slots=True, eq=False)
class Grant:
    """What one person allowed once. Everything issued for it dies with it."""

    account: PracticeAccount
    scopes: tuple[str, ...]
    offline: bool
    revoked: bool = False


@dataclass(slots=True, eq=False)
class Code:
    """An authorization code (RFC 6749 section 4.1.2) and what it is bound to."""

    grant: Grant
    redirect_uri: str
    expires_at: float
    challenge: str | None = field(repr=False)
    challenge_method: str | None
    used: bool = False


@dataclass(slots=True, eq=False)
class AccessToken:
    """`use`: for the API, or only to be exchanged for a token that is."""

    grant: Grant
    scopes: tuple[str, ...]
    expires_at: float
    use: Literal["api", "exchange"]


@dataclass(slots=True, eq=False)
class RefreshToken:
    """`used` once it was rotated away; coming back after that means that it leaked (RFC 9700 section 4.14.2)."""

    grant: Grant
    used: bool = False


class Store:
    """All that was issued, by its value."""

    def __init__(self) -> None:
        self.clients: Bounded[str, Client] = Bounded()
        self.codes: Bounded[str, Code] = Bounded()
        self.access_tokens: Bounded[str, AccessToken] = Bounded()
        self.refresh_tokens: Bounded[str, RefreshToken] = Bounded()

    def access_tokens_in(self, text: str) -> list[str]:
        """The access tokens that a text holds, wherever they stand in it; the newest first."""
        return [token for token in reversed(self.access_tokens.keys()) if token in text]

    def refresh_tokens_in(self, text: str) -> list[str]:
        """The same of refresh tokens."""
        return [token for token in reversed(self.refresh_tokens.keys()) if token in text]

    def revoke(self, token: str) -> None:
        """End the grant that a token of either kind belongs to; an unknown token is no error (RFC 7009 section 2.2)."""
        issued = self.refresh_tokens.get(token) or self.access_tokens.get(token)
        if issued is not None:
            issued.grant.revoked = True


def new_secret() -> str:
    """A fresh code, token or secret: 256 random bits, in letters that need no encoding anywhere."""
    return secrets.token_urlsafe(32)
