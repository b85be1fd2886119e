"""The system's proxy settings."""

import pytest

from connection_wizard.http.proxies import can_use, proxy_for

PROXY = "http://proxy.example:3128"


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("settings", "scheme", "host", "port", "proxy"),
    [
        ({}, "https", "api.example", None, None),
        ({"HTTP_PROXY": PROXY}, "http", "api.example", None, PROXY),
        ({"HTTP_PROXY": PROXY}, "https", "api.example", None, None),
        ({"HTTPS_PROXY": PROXY}, "https", "api.example", None, PROXY),
        ({"ALL_PROXY": PROXY}, "https", "api.example", None, PROXY),
        ({"https_proxy": "proxy.example:3128"}, "https", "api.example", None, PROXY),
        ({"ALL_PROXY": PROXY, "NO_PROXY": "other.example, example"}, "https", "api.example", None, None),
        ({"ALL_PROXY": PROXY, "NO_PROXY": "*"}, "https", "api.example", None, None),
        ({"ALL_PROXY": PROXY, "NO_PROXY": "api.example:8443"}, "https", "api.example", 8443, None),
        ({"ALL_PROXY": PROXY, "NO_PROXY": "api.example:8443"}, "https", "api.example", 443, PROXY),
        ({"ALL_PROXY": PROXY}, "http", "localhost", 80, None),
        ({"ALL_PROXY": PROXY}, "http", "127.1.2.3", None, None),
        ({"ALL_PROXY": PROXY}, "http", "::1", None, None),
        ({"ALL_PROXY": PROXY}, "http", "localhost.example", None, PROXY),
    ],
)
async def test_proxy_for(
    monkeypatch: pytest.MonkeyPatch,
    settings: dict[str, str],
    scheme: str,
    host: str,
    port: int | None,
    proxy: str | None,
) -> None:
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    assert await proxy_for(scheme, host, port) == proxy


@pytest.mark.parametrize("proxy", [PROXY, "https://me:pw@proxy.example", "HTTP://[::1]:1"])
def test_can_use_http_proxies(proxy: str) -> None:
    assert can_use(proxy)


@pytest.mark.parametrize(
    "proxy", ["socks5://proxy.example:1080", "http://", "http://h:port", "http://h:0", "http://[::1"]
)
def test_cannot_use_others(proxy: str) -> None:
    assert not can_use(proxy)
