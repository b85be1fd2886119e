"""The pages as pages: escaped, without scripts, shut off by their headers, readable in both colour schemes."""

from __future__ import annotations

import base64
import hashlib
import re

import pytest

from connection_wizard.http.server import ServerResponse
from connection_wizard.practice.accounts import ACCOUNTS
from connection_wizard.practice.interactions import Interaction
from connection_wizard.practice.pages import consent_page, home_page, problem_page, sign_in_page
from connection_wizard.resources import resource_text
from connection_wizard.spec.model import PLATFORM_REDIRECT_URL

EVIL = "\"'><script>alert(1)</script>&amp;$title"


def interaction(redirect_uri: str = "http://127.0.0.1:5000/cb") -> Interaction:
    return Interaction("an-id", "a-browser", "a-token", [("redirect_uri", redirect_uri)], ("profile",), 0.0)


PAGES = [
    home_page([("Name", EVIL)], [("fault", EVIL)]),
    sign_in_page(interaction()),
    consent_page(interaction(), ACCOUNTS[0]),
    consent_page(interaction(f"http://127.0.0.1:1/{EVIL}"), ACCOUNTS[1]),
    problem_page(400, EVIL, EVIL, EVIL, EVIL, EVIL),
    problem_page(400, "Title", "Message", "Hint"),
]


def text_of(response: ServerResponse) -> str:
    assert isinstance(response.body, bytes)
    return response.body.decode()


def test_a_providers_words_stand_line_by_line() -> None:
    """What a line has of its own is shown, and is no line: people copy it from there."""
    text = text_of(problem_page(400, "Title", "Message", "Hint", "Mismatching redirect URI.", "", "redirect_uri: a\nb"))
    assert "Mismatching redirect URI.\nredirect_uri: a\\nb</p>" in text


@pytest.mark.parametrize("page", PAGES)
def test_headers_shut_the_page_off(page: ServerResponse) -> None:
    headers = dict(page.headers)
    assert headers["Content-Type"] == "text/html; charset=utf-8"
    assert headers["Cache-Control"] == "no-store"
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["X-Content-Type-Options"] == "nosniff"
    policy = headers["Content-Security-Policy"]
    for part in ("default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'"):
        assert part in policy
    assert "script-src" not in policy
    assert "unsafe" not in policy


@pytest.mark.parametrize("page", PAGES)
def test_the_one_style_is_the_one_that_the_policy_allows(page: ServerResponse) -> None:
    (style,) = re.findall(r"<style>(.*?)</style>", text_of(page), re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert f"style-src 'sha256-{digest}';" in dict(page.headers)["Content-Security-Policy"]
    assert " style=" not in text_of(page)


@pytest.mark.parametrize("page", PAGES)
def test_nothing_is_active_and_nothing_left_unfilled(page: ServerResponse) -> None:
    text = text_of(page)
    assert "<script" not in text
    assert not re.search(r"<[^>]* on\w+=", text)
    assert not re.search(r"\$[a-z]", text.replace("$title", ""))
    assert not re.search(r"(src|href)=\"(?!/)", text)
    assert "Nothing leaves it" in text
    assert '<html lang="en">' in text


def test_values_are_escaped_where_they_stand() -> None:
    text = text_of(PAGES[0])
    assert text.count("&quot;&#x27;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;$title") == 2


@pytest.mark.parametrize(
    ("redirect_uri", "target"),
    [
        ("http://127.0.0.1:5000/cb?a=1", "'self' http://127.0.0.1:5000"),
        ("http://localhost/cb", "'self' http://localhost"),
        ("http://[::1]:5000/cb", "'self' http:"),
        (PLATFORM_REDIRECT_URL, "'self' https:"),
    ],
)
def test_consent_form_may_lead_back_to_the_app(redirect_uri: str, target: str) -> None:
    """Browsers hold the redirect after a form to `form-action` as well."""
    policy = dict(consent_page(interaction(redirect_uri), ACCOUNTS[0]).headers)["Content-Security-Policy"]
    assert f"form-action {target};" in policy


def test_a_way_back_that_leaves_this_computer_is_said() -> None:
    text = text_of(consent_page(interaction(PLATFORM_REDIRECT_URL), ACCOUNTS[0]))
    assert "Nothing leaves it" not in text
    assert "Only your answer leaves it, to auth.viasocket.com." in text


def test_consent_page_says_who_what_and_where_to() -> None:
    text = text_of(consent_page(interaction(), ACCOUNTS[1]))
    for words in ("Tomás Okoro", "See your name, e-mail address and language", "127.0.0.1:5000", "Allow", "Deny"):
        assert words in text


def test_sign_in_page_offers_every_account() -> None:
    text = text_of(sign_in_page(interaction()))
    assert [account.login for account in ACCOUNTS] == re.findall(r'name="account" value="(\w+)"', text)


# -- colours


def colours(scheme: str) -> dict[str, tuple[int, int, int]]:
    css = resource_text("practice/practice.css")
    light, dark = re.findall(r":root \{(.*?)\}", css, re.DOTALL)[:2]
    found: dict[str, tuple[int, int, int]] = {}
    for name, digits in re.findall(r"--([\w-]+): #([0-9a-f]+);", light if scheme == "light" else dark):
        full = digits if len(digits) == 6 else "".join(digit * 2 for digit in digits)
        red, green, blue = bytes.fromhex(full)
        found[name] = red, green, blue
    return found


def luminance(colour: tuple[int, int, int]) -> float:
    """WCAG 2.2, relative luminance."""
    linear = [c / 255 / 12.92 if c <= 10 else ((c / 255 + 0.055) / 1.055) ** 2.4 for c in colour]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(
    ("ink", "ground"),
    [
        ("text", "back"),
        ("text", "panel"),
        ("text", "side"),
        ("text", "tint"),
        ("text", "warn-tint"),
        ("muted", "back"),
        ("muted", "panel"),
        ("muted", "side"),
        ("muted", "tint"),
        ("accent-over", "side"),
        ("on-accent", "accent"),
        ("on-accent", "accent-over"),
        ("ok", "panel"),
        ("warn", "warn-tint"),
        ("error", "error-tint"),
    ],
)
def test_text_stands_out_from_its_ground(scheme: str, ink: str, ground: str) -> None:
    """4.5 : 1 (WCAG 2.2, 1.4.3)."""
    palette = colours(scheme)
    one, other = sorted((luminance(palette[ink]), luminance(palette[ground])))
    assert (other + 0.05) / (one + 0.05) >= 4.5
