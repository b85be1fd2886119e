"""What the provider remembers, and how much of it."""

from __future__ import annotations

from connection_wizard.practice.accounts import ACCOUNTS
from connection_wizard.practice.store import (
    MAX_ENTRIES,
    AccessToken,
    Bounded,
    Code,
    Grant,
    RefreshToken,
    Store,
    new_secret,
)


def test_oldest_entries_are_forgotten() -> None:
    bounded: Bounded[int, str] = Bounded(3)
    for number in range(5):
        bounded.put(number, str(number))
    assert bounded.values() == ("2", "3", "4")
    assert (bounded.get(1), bounded.get(2)) == (None, "2")
    bounded.put(2, "again")
    assert len(bounded) == 3
    assert bounded.pop(2) == "again"
    assert bounded.pop(2) is None


def test_every_kind_is_bounded() -> None:
    store = Store()
    grant = Grant(ACCOUNTS[0], (), offline=False)
    for number in range(MAX_ENTRIES + 10):
        store.refresh_tokens.put(str(number), RefreshToken(grant))
        store.access_tokens.put(str(number), AccessToken(grant, (), 0.0, "api"))
        store.codes.put(str(number), Code(grant, "", 0.0, None, None))
    assert len(store.refresh_tokens) == len(store.access_tokens) == len(store.codes) == MAX_ENTRIES


def test_revoking_either_token_ends_the_grant_alone() -> None:
    store = Store()
    one, two, other = (Grant(ACCOUNTS[0], (), offline=False) for _ in range(3))
    store.access_tokens.put("a1", AccessToken(one, (), 0.0, "api"))
    store.refresh_tokens.put("r2", RefreshToken(two))
    store.access_tokens.put("a3", AccessToken(other, (), 0.0, "api"))
    for token in ("a1", "r2", "unknown"):
        store.revoke(token)
    assert (one.revoked, two.revoked, other.revoked) == (True, True, False)


def test_secrets_are_new_and_need_no_encoding() -> None:
    made = {new_secret() for _ in range(100)}
    assert len(made) == 100
    assert all(len(secret) == 43 and secret.replace("-", "a").replace("_", "a").isalnum() for secret in made)
