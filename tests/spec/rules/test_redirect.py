"""Step 2: the redirect URL and the live run's own."""

from typing import Any

import pytest

from tests.spec.rules.conftest import FindOne, Found, Mended

PLATFORM = "https://auth.viasocket.com/redirect/auth2.0"


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("", "redirect_url_missing"),
        ("  ", "redirect_url_missing"),
        (f"{PLATFORM}/", "redirect_url_differs"),
        ("https://AUTH.viasocket.com/redirect/auth2.0", "redirect_url_differs"),
        ("https://auth.viasocket.com/ redirect/auth2.0", "redirect_url_differs"),
        ("auth.viasocket.com/redirect/auth2.0", "redirect_url_differs"),
        ("callback", "redirect_url_invalid"),
        ("https://[acme/callback", "redirect_url_invalid"),
        ("https://acme.com/call back", "redirect_url_invalid"),
        ("http://localhost:8000/callback", "redirect_url_not_https"),
        (f"{PLATFORM}#x", "redirect_url_fragment"),
        (f"{PLATFORM}#", "redirect_url_fragment"),
        ("https://www.acme.com/callback", "redirect_url_not_platform"),
        (f"{PLATFORM}/acme", "redirect_url_suffix"),
        (f"{PLATFORM}?plug=acme", "redirect_url_suffix"),
        ("https://dev-auth.viasocket.com/redirect/auth2.0", "redirect_url_environment"),
        ("http://localhost:3000/redirect/auth2.0", "redirect_url_environment"),
        ("http://localhost:3000/redirect/auth2.0/acme", "redirect_url_suffix"),
        ("http://localhost:3000/redirect/auth2.0/", "redirect_url_differs"),
        ("https://DEV-auth.viasocket.com/redirect/auth2.0", "redirect_url_differs"),
    ],
)
def test_redirect_urls(found: Found, url: Any, code: Any) -> None:
    assert found(("redirect_url", url)) == {(code, "redirect_url")}


def test_of_another_environment_it_is_that_ones(mended: Mended) -> None:
    url = "https://dev-auth.viasocket.com/redirect/auth2.0"
    assert mended("redirect_url_differs", ("redirect_url", f"{url}/")).get("redirect_url") == url


@pytest.mark.parametrize("url", ["", f"{PLATFORM}/", "http://acme.com", "nonsense"])
def test_the_platforms_is_put_in(mended: Mended, found: Found, url: Any) -> None:
    (code,) = {code for code, *_ in found(("redirect_url", url))}

    assert mended(code, ("redirect_url", url)).get("redirect_url") == PLATFORM


@pytest.mark.parametrize(
    ("live", "expected"),
    [
        ({"port": 1023}, {("live_port_privileged", "live_redirect", "port")}),
        ({"port": 1024}, set()),
        ({"port": 0, "path": "/"}, set()),
        ({"port": 6000}, {("live_port_blocked", "live_redirect", "port")}),
        ({"port": 6000, "scheme": "https"}, {("live_port_blocked", "live_redirect", "port")}),
        ({"scheme": "https"}, {("live_https_any_port", "live_redirect", "port")}),
        ({"scheme": "https", "port": 8765}, set()),
        ({"scheme": "https", "receiver": "paste"}, set()),
        ({"scheme": "https", "port": 443}, {("live_port_privileged", "live_redirect", "port")}),
        ({"path": ""}, {("live_path_invalid", "live_redirect", "path")}),
        ({"path": "callback"}, {("live_path_invalid", "live_redirect", "path")}),
        ({"path": "/a?b"}, {("live_path_invalid", "live_redirect", "path")}),
        ({"path": "/a b"}, {("live_path_invalid", "live_redirect", "path")}),
    ],
)
def test_the_live_runs_redirect(found: Found, live: Any, expected: Any) -> None:
    assert found(("live_redirect", live)) == expected


def test_a_slash_is_put_before_a_path(mended: Mended) -> None:
    assert (
        mended("live_path_invalid", ("live_redirect", {"path": "callback"})).get("live_redirect", "path") == "/callback"
    )


@pytest.mark.parametrize(
    ("code", "live", "port"),
    [
        ("live_port_privileged", {"port": 80}, 0),
        ("live_port_privileged", {"port": 443, "scheme": "https"}, 8765),
        ("live_port_blocked", {"port": 6000}, 8765),
        ("live_https_any_port", {"scheme": "https"}, 8765),
    ],
)
def test_another_port_is_offered(mended: Mended, code: Any, live: Any, port: int) -> None:
    assert mended(code, ("live_redirect", live)).get("live_redirect", "port") == port


def test_an_odd_path_is_not_guessed(finding: FindOne) -> None:
    assert finding("live_path_invalid", ("live_redirect", {"path": "/a#b"})).fix is None
