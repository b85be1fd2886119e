"""Which redirect URIs are registered."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connection_wizard.practice.redirects import is_registered
from connection_wizard.spec.model import PLATFORM_REDIRECT_URL


@given(
    st.sampled_from(["127.0.0.1", "localhost", "[::1]"]),
    st.integers(1, 65535),
    st.from_regex(r"(/[a-z0-9._~-]{0,8}){0,4}", fullmatch=True),
    st.sampled_from(["http", "https"]),
)
def test_loopback_with_any_port_and_path(host: str, port: int, path: str, scheme: str) -> None:
    redirect_uri = f"{scheme}://{host}:{port}{path}"
    assert is_registered(redirect_uri)
    assert not is_registered(redirect_uri, loopback=False)
    assert is_registered(redirect_uri, numbers=False) == (host == "localhost")
    assert not is_registered(f"{redirect_uri}#")
    assert not is_registered(redirect_uri.replace("://", "://someone@"))


@given(st.text())
def test_nothing_else_is(text: str) -> None:
    assert not is_registered(text)
    assert not is_registered(f"http://{text}.example/")


def test_the_platform_is_always_and_only_exactly() -> None:
    assert is_registered(PLATFORM_REDIRECT_URL, loopback=False)
    assert not is_registered(PLATFORM_REDIRECT_URL.upper())
    assert not is_registered(PLATFORM_REDIRECT_URL + "?a=1")


@pytest.mark.parametrize(
    "redirect_uri",
    [
        "http://127.0.0.1:0/",
        "http://127.0.0.1:99999/",
        "http://127.0.0.1:port/",
        "http://127.0.0.2/",
        "http://localhost.attacker.example/",
        "http://127.0.0.1\\@attacker.example/",
        "http://127.0.0.1/\r\nX: y",
        "http://[::1",
        "ftp://127.0.0.1/",
        "//127.0.0.1/",
        "http:///path",
        f"http://127.0.0.1/{'x' * 2000}",
    ],
)
def test_tricks_are_not(redirect_uri: str) -> None:
    assert not is_registered(redirect_uri)
