from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest

from connection_wizard.http.server import ServerResponse
from connection_wizard.oauth.callback import Accepted, Failed, Ignored, Judgement
from connection_wizard.oauth.callback_page import fragment_answer, not_waiting_page, result_page, waiting_page
from connection_wizard.oauth.provider_words import ProviderWords
from connection_wizard.spec.model import Callback
from connection_wizard.visible import visible
from connection_wizard.words import Language

ATTACKS = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "</div></main><script>alert(1)</script>",
    "\"'><svg/onload=alert(1)>",
    "{title} {nonce} {0} {{}}",
    "<!-- ",
    "&lt;script&gt;",
    "\u2028</script>",
    "</style><script>alert(1)</script>",
]


class Page(HTMLParser):
    """The elements of a page and the text in them."""

    def __init__(self, response: ServerResponse) -> None:
        super().__init__()
        assert isinstance(response.body, bytes)
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.text = ""
        self.feed(response.body.decode())
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs

    def handle_data(self, data: str) -> None:
        self.text += data


def header(response: ServerResponse, name: str) -> str:
    (value,) = [value for key, value in response.headers if key.lower() == name]
    return value


def denied(words: ProviderWords | None) -> Failed:
    return Failed("authorization_denied", {"error": words.error if words else ""}, words)


JUDGEMENTS: list[Judgement] = [
    Accepted({"code": "abc"}),
    denied(None),
    denied(ProviderWords("access_denied", "No <b>way</b>")),
    Ignored("wrong_state"),
    Ignored("no_state", ProviderWords("x")),
]


@pytest.mark.parametrize("judgement", JUDGEMENTS, ids=lambda judgement: type(judgement).__name__)
def test_every_page_is_closed_to_others(judgement: Judgement) -> None:
    for response in (result_page(judgement), waiting_page(Callback()), not_waiting_page()):
        page = Page(response)
        assert header(response, "cache-control") == "no-store"
        assert header(response, "referrer-policy") == "no-referrer"
        assert header(response, "x-content-type-options") == "nosniff"
        assert header(response, "content-type") == "text/html; charset=utf-8"
        policy = header(response, "content-security-policy")
        nonce = re.findall(r"'nonce-([A-Za-z0-9_-]{22})'", policy)
        assert len(set(nonce)) == 1
        assert policy.startswith("default-src 'none'; ")
        assert "frame-ancestors 'none'" in policy
        assert "unsafe" not in policy
        nonces = {value for name, value in page.attributes if name == "nonce"}
        assert nonces == {nonce[0]}
        assert "style" not in {name for name, _ in page.attributes}  # the policy would not let it through
        assert not [name for name, _ in page.attributes if name.startswith("on") or name in ("src", "href")]


def test_each_page_has_a_nonce_of_its_own() -> None:
    policies = {header(not_waiting_page(), "content-security-policy") for _ in range(20)}
    assert len(policies) == 20


@pytest.mark.parametrize(
    ("judgement", "status", "words"),
    [
        (JUDGEMENTS[0], 200, "You are logged in"),
        (JUDGEMENTS[1], 200, "The provider did not give access."),
        (JUDGEMENTS[2], 200, "access_denied: No <b>way</b>"),
        (JUDGEMENTS[3], 400, "still waiting"),
        (JUDGEMENTS[4], 400, "x"),
    ],
)
def test_what_a_page_says(judgement: Judgement, status: int, words: str) -> None:
    response = result_page(judgement)
    assert response.status == status
    assert words in Page(response).text
    assert Page(response).text.count("history.replaceState") == 1  # its only script: the code leaves the address bar


@pytest.mark.parametrize("attack", ATTACKS)
def test_nothing_of_the_providers_becomes_part_of_the_page(attack: str) -> None:
    harmless = Page(result_page(denied(ProviderWords("a", "b", "c"))))
    for words in (ProviderWords(attack), ProviderWords("a", attack), ProviderWords("a", "", attack)):
        response = result_page(denied(words))
        page = Page(response)
        assert page.tags == harmless.tags
        assert visible(attack) in page.text


@pytest.mark.parametrize("attack", ATTACKS)
def test_nor_does_a_name_that_the_spec_made_up(attack: str) -> None:
    harmless = Page(result_page(denied(None)))
    page = Page(result_page(Failed("code_missing", {"code": attack, "came": []})))
    assert page.tags == harmless.tags
    assert visible(attack) in page.text


def test_long_words_are_cut() -> None:
    assert len(Page(result_page(denied(ProviderWords("x" * 100_000)))).text) < 5000


@pytest.mark.parametrize("attack", ATTACKS)
def test_names_cannot_break_out_of_the_script(attack: str) -> None:
    response = waiting_page(Callback(code=attack, state=attack))
    assert Page(response).tags == Page(waiting_page(Callback())).tags
    assert isinstance(response.body, bytes)
    assert response.body.decode().count("</script>") == 1


def test_the_script_knows_this_providers_names() -> None:
    text = Page(waiting_page(Callback(code="auth_code", state="st"))).text
    assert '["access_token", "auth_code"]' in text
    assert '["st", "error", "error_description", "error_uri"]' in text
    assert "_NAME" not in text


def test_what_the_script_shows() -> None:
    answer = fragment_answer(Failed("token_in_fragment"))
    assert isinstance(answer.body, bytes)
    assert (answer.status, answer.body[:35]) == (200, b"The provider sent the token itself ")
    assert header(answer, "content-type") == "text/plain; charset=utf-8"
    assert header(answer, "cache-control") == "no-store"
    assert fragment_answer(Ignored("wrong_state")).body == b""


def test_from_right_to_left_each_value_has_its_own_direction() -> None:
    arabic = Language("ar", lambda template: f"ض {template}", leftwards=True)
    failed = Failed("parameter_repeated", {"name": "a<b/"})
    shown, told = result_page(failed, arabic).body, fragment_answer(failed, arabic).body
    assert isinstance(shown, bytes)
    assert isinstance(told, bytes)
    page = shown.decode()
    assert '<html lang="ar" dir="rtl">' in page
    assert "<bdi>a&lt;b/</bdi>" in page
    assert '<div class="words" dir="auto">' in page
    assert not {"\u2068", "\u2069"} & set(page)
    assert "\u2068a<b/\u2069".encode() in told, "it is shown as text"
