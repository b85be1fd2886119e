"""The authorization endpoint and its pages: what leads to the sign-in, what is refused where, who may send a form."""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, urlencode, urlsplit

import pytest

from connection_wizard.http.exchange import HttpRequest, HttpResponse
from connection_wizard.practice.forms import Form, read_page
from connection_wizard.spec.model import PLATFORM_REDIRECT_URL
from tests.practice.apps import STATE, App, answered, object_of

LOOPBACK = "http://127.0.0.1:54321/callback"


class Browser:
    """A browser by hand: one cookie, one form at a time."""

    def __init__(self, app: App) -> None:
        self.app = app
        self.cookie = ""

    async def open(self, url: str) -> HttpResponse:
        """Follow a link."""
        response = await self.app.get(url, *self._headers())
        self._keep(response)
        return response

    async def send(self, form: Form, **more: str) -> HttpResponse:
        """Send a form with its hidden fields; `more` adds to them or replaces them."""
        values = {field.name: field.value for field in form.fields} | more
        response = await self.app.post(self.app.provider.origin + form.action, values, *self._headers())
        self._keep(response)
        return response

    async def sign_in_form(self, **changes: str | None) -> Form:
        """The form of the sign-in page for a fresh authorization request."""
        return only_form(await self.open(self.app.authorization(**changes)))

    async def consent_form(self, **changes: str | None) -> Form:
        """The form of the consent page."""
        chosen = await self.send(await self.sign_in_form(**changes), account="maya")
        assert chosen.status == 303
        return only_form(await self.open(self.app.provider.origin + location(chosen)))

    def _headers(self) -> tuple[tuple[str, str], ...]:
        return (("Cookie", self.cookie),) if self.cookie else ()

    def _keep(self, response: HttpResponse) -> None:
        self.cookie = (response.header("set-cookie") or self.cookie).partition(";")[0]


def only_form(response: HttpResponse) -> Form:
    assert response.status == 200, response.text()
    (form,) = read_page(response.text()).forms
    return form


def location(response: HttpResponse) -> str:
    return response.header("location") or ""


def query(address: str) -> dict[str, str]:
    return dict(parse_qsl(urlsplit(address).query))


@pytest.fixture
def browser(app: App) -> Browser:
    return Browser(app)


# -- a good request


@pytest.mark.asyncio
async def test_allow_leads_back_with_code_state_and_issuer(app: App, browser: Browser) -> None:
    answer = await browser.send(await browser.consent_form(redirect_uri=LOOPBACK), decision="allow")
    assert answer.status == 303
    assert location(answer).startswith(f"{LOOPBACK}?code=")
    assert query(location(answer)).keys() == {"code", "state", "iss"}
    assert query(location(answer))["state"] == STATE
    assert query(location(answer))["iss"] == app.provider.origin
    assert answer.header("referrer-policy") == "no-referrer"
    assert answer.header("cache-control") == "no-store"


@pytest.mark.asyncio
async def test_deny_leads_back_with_access_denied(app: App, browser: Browser) -> None:
    answer = await browser.send(await browser.consent_form(), decision="deny")
    assert query(location(answer)) == {
        "error": "access_denied",
        "error_description": "The person denied the request.",
        "state": STATE,
        "iss": app.provider.origin,
    }


@pytest.mark.asyncio
async def test_query_of_the_redirect_uri_is_kept(browser: Browser) -> None:
    """RFC 6749 section 3.1.2."""
    redirect_uri = f"{LOOPBACK}?tab=1&code=mine"
    answer = await browser.send(await browser.consent_form(redirect_uri=redirect_uri), decision="allow")
    assert location(answer).startswith(f"{redirect_uri}&code=")


@pytest.mark.asyncio
@pytest.mark.parametrize("state", ["ä ö&=#/?", "x" * 2000, None])
async def test_state_comes_back_as_it_was(app: App, state: str | None) -> None:
    assert (await app.callback(state=state)).get("state") == state


@pytest.mark.asyncio
@pytest.mark.parametrize("host", ["127.0.0.1:1", "localhost:60000", "[::1]:8080", "127.0.0.1"])
async def test_any_loopback_port_and_path_is_registered(browser: Browser, host: str) -> None:
    """RFC 8252 section 7.3."""
    await browser.consent_form(redirect_uri=f"http://{host}/any/path")


@pytest.mark.asyncio
async def test_no_scope_asks_for_the_profile(app: App) -> None:
    """RFC 6749 section 3.3."""
    assert (await app.tokens(scope=None))["scope"] == "profile"


@pytest.mark.asyncio
async def test_a_scope_named_twice_is_asked_for_once(browser: Browser, app: App) -> None:
    assert (await app.tokens(scope="profile workspace.read profile"))["scope"] == "profile workspace.read"


@pytest.mark.asyncio
async def test_unknown_parameters_are_ignored(app: App) -> None:
    """RFC 6749 section 3.1; response modes are not offered."""
    assert (await app.callback(prompt="consent", response_mode="fragment"))["code"]


@pytest.mark.asyncio
async def test_request_may_come_as_a_form(app: App) -> None:
    """RFC 6749 section 3.1: POST may be supported as well."""
    form = dict(parse_qsl(urlsplit(app.authorization()).query))
    assert read_page((await app.post(app.provider.authorization_url, form)).text()).title.startswith(
        "Choose an account"
    )


# -- a request that goes back with an error


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"response_type": None}, "invalid_request"),
        ({"response_type": "token"}, "unsupported_response_type"),
        ({"scope": "profile unheard.of"}, "invalid_scope"),
        ({"scope": "profile,workspace.read"}, "invalid_scope"),
        ({"code_challenge": "x" * 43, "code_challenge_method": "S512"}, "invalid_request"),
    ],
)
async def test_error_goes_back_at_once(app: App, changes: dict[str, str | None], error: str) -> None:
    """RFC 6749 section 4.1.2.1, with state and issuer."""
    answer = await app.get(app.authorization(**changes))
    assert answer.status == 303
    assert location(answer).startswith(f"{PLATFORM_REDIRECT_URL}?error={error}&")
    assert query(location(answer))["state"] == STATE
    assert query(location(answer))["iss"] == app.provider.origin


# -- a request that is never sent back


@pytest.mark.asyncio
@pytest.mark.parametrize(
    "changes",
    [
        {"client_id": None},
        {"client_id": "somebody-else"},
        {"redirect_uri": None},
        {"redirect_uri": "https://attacker.example/callback"},
        {"redirect_uri": PLATFORM_REDIRECT_URL + "/"},
        {"redirect_uri": f"{LOOPBACK}#fragment"},
        {"redirect_uri": "http://user@127.0.0.1:54321/"},
        {"redirect_uri": "http://127.0.0.1.attacker.example:1/"},
        {"redirect_uri": "javascript:alert(1)"},
        {"redirect_uri": "not an address"},
        {"client_id": "somebody-else", "response_type": None},
    ],
)
async def test_untrusted_request_is_shown_and_not_sent_anywhere(app: App, changes: dict[str, str | None]) -> None:
    """RFC 6749 section 4.1.2.1."""
    answer = await app.get(app.authorization(**changes))
    assert answer.status == 400
    assert answer.header("location") is None
    text = read_page(answer.text()).text
    assert "invalid_request" in text
    if redirect_uri := changes.get("redirect_uri"):
        assert f"redirect_uri: {redirect_uri}" in text


@pytest.mark.asyncio
@pytest.mark.parametrize("name", ["client_id", "redirect_uri", "state", "scope", "response_type"])
async def test_parameter_sent_twice_is_refused(app: App, name: str) -> None:
    """RFC 6749 section 3.1."""
    answer = await app.get(f"{app.authorization()}&{name}=again")
    assert (answer.status, answer.header("location")) == (400, None)


@pytest.mark.asyncio
async def test_too_many_parameters_are_refused(app: App) -> None:
    answer = await app.get(app.authorization() + "&a=1" * 101)
    assert answer.status == 400
    assert "too many parameters" in answer.text()


# -- forms: only from our page, only in the browser that asked


@pytest.mark.asyncio
@pytest.mark.parametrize("token", ["", "guessed", "ü"])
async def test_forged_sign_in_is_refused(browser: Browser, token: str) -> None:
    answer = await browser.send(await browser.sign_in_form(), account="maya", form_token=token)
    assert (answer.status, answer.header("location")) == (403, None)


@pytest.mark.asyncio
@pytest.mark.parametrize("token", ["", "guessed"])
async def test_forged_consent_is_refused_and_the_real_one_still_good(browser: Browser, token: str) -> None:
    form = await browser.consent_form()
    forged = await browser.send(form, decision="allow", form_token=token)
    assert (forged.status, forged.header("location")) == (403, None)
    assert "code" in query(location(await browser.send(form, decision="allow")))


@pytest.mark.asyncio
@pytest.mark.parametrize("cookie", ["", "practice_1=x", "practice_PORT=guessed", "practice_PORT=ü", "=;;"])
async def test_form_without_the_browsers_cookie_is_refused(app: App, browser: Browser, cookie: str) -> None:
    form = await browser.consent_form()
    browser.cookie = cookie.replace("PORT", str(urlsplit(app.provider.origin).port))
    answer = await browser.send(form, decision="allow")
    assert (answer.status, answer.header("location")) == (400, None)


@pytest.mark.asyncio
async def test_form_of_another_browser_is_refused(app: App) -> None:
    """Against login CSRF: what one browser began, another cannot go on with."""
    attacker, victim = Browser(app), Browser(app)
    form = await attacker.consent_form()
    await victim.sign_in_form()
    assert (await victim.send(form, decision="allow")).status == 400


@pytest.mark.asyncio
async def test_consent_counts_once(browser: Browser) -> None:
    form = await browser.consent_form()
    assert (await browser.send(form, decision="allow")).status == 303
    again = await browser.send(form, decision="allow")
    assert (again.status, again.header("location")) == (400, None)


@pytest.mark.asyncio
@pytest.mark.parametrize("decision", ["", "perhaps"])
async def test_no_decision_is_no_consent(browser: Browser, decision: str) -> None:
    answer = await browser.send(await browser.consent_form(), decision=decision)
    assert (answer.status, answer.header("location")) == (400, None)


@pytest.mark.asyncio
async def test_consent_needs_an_account(app: App, browser: Browser) -> None:
    form = await browser.sign_in_form()
    interaction = next(field.value for field in form.fields if field.name == "interaction")
    page = await browser.open(f"{app.provider.origin}/authorize/consent?interaction={interaction}")
    assert page.status == 400
    consent = Form("/authorize/consent", "post", form.fields, ())
    assert (await browser.send(consent, decision="allow")).status == 400


@pytest.mark.asyncio
async def test_unknown_account_gets_the_choice_again(browser: Browser) -> None:
    answer = await browser.send(await browser.sign_in_form(), account="nobody")
    assert only_form(answer).buttons


@pytest.mark.asyncio
async def test_account_can_be_changed_before_the_decision(app: App, browser: Browser) -> None:
    await browser.consent_form()
    chosen = await browser.send(await browser.sign_in_form(), account="maya")
    page = await browser.open(app.provider.origin + location(chosen))
    (change,) = read_page(page.text()).links
    sign_in = only_form(await browser.open(app.provider.origin + change.value))
    chosen = await browser.send(sign_in, account="tomas")
    page = await browser.open(app.provider.origin + location(chosen))
    assert "Tomás Okoro" in page.text()
    back = await browser.send(only_form(page), decision="allow")
    tokens = object_of(await app.exchange(query(location(back))["code"]))
    me = object_of(await app.me(tokens["access_token"]))
    assert me["profile"]["real_name"] == "Tomás Okoro"


@pytest.mark.asyncio
@pytest.mark.parametrize("path", ["/authorize/sign-in", "/authorize/consent"])
@pytest.mark.parametrize("more", ["", "?interaction=unknown", "?" + "a=1&" * 101])
async def test_page_without_a_request_says_so(app: App, path: str, more: str) -> None:
    answer = await app.get(app.provider.origin + path + more)
    assert answer.status == 400
    assert "no longer valid" in answer.text()


@pytest.mark.asyncio
async def test_form_that_is_none_is_refused(app: App) -> None:
    url = f"{app.provider.origin}/authorize/sign-in"
    answer = answered(await app.client.send(HttpRequest("POST", url, body=b"account=maya")))
    assert answer.status == 400
    assert "no longer valid" in answer.text()


@pytest.mark.asyncio
async def test_cookies_of_other_programs_are_passed_over(app: App, browser: Browser) -> None:
    """Browsers keep the cookies of one host's ports together."""
    form = await browser.sign_in_form()
    browser.cookie = f'o[d@d=1; ; bare; quoted="a=b"; {browser.cookie}; practice_1=other'
    assert (await browser.send(form, account="maya")).status == 303


@pytest.mark.asyncio
async def test_pages_time_out(app: App, browser: Browser) -> None:
    form = await browser.consent_form()
    app.clock.pass_(599)
    assert (await browser.send(form, decision="")).status == 400
    app.clock.pass_(1)
    assert "no longer valid" in (await browser.send(form, decision="allow")).text()


# -- the cookie


@pytest.mark.asyncio
async def test_cookie_is_for_this_port_and_these_pages_alone(app: App) -> None:
    port = urlsplit(app.provider.origin).port
    cookie = (await app.get(app.authorization())).header("set-cookie") or ""
    assert re.fullmatch(
        rf"practice_{port}=[\w-]{{43}}; Path=/authorize; Max-Age=600; HttpOnly; SameSite=Strict", cookie
    )


@pytest.mark.asyncio
async def test_two_tabs_share_the_cookie(app: App, browser: Browser) -> None:
    first = await browser.sign_in_form()
    cookie = browser.cookie
    await browser.sign_in_form()
    assert browser.cookie == cookie
    assert (await browser.send(first, account="maya")).status == 303


@pytest.mark.asyncio
async def test_a_cookie_that_was_not_given_out_here_is_replaced(app: App, browser: Browser) -> None:
    """Against session fixation."""
    port = urlsplit(app.provider.origin).port
    browser.cookie = f"practice_{port}=chosen-by-somebody-else"
    await browser.sign_in_form()
    assert browser.cookie.startswith(f"practice_{port}=")
    assert "chosen" not in browser.cookie


@pytest.mark.asyncio
async def test_hidden_fields_are_not_guessable(browser: Browser) -> None:
    first, second = await browser.sign_in_form(), await browser.sign_in_form()
    values = [field.value for form in (first, second) for field in form.fields]
    assert len(set(values)) == 4
    assert all(len(value) == 43 for value in values)


@pytest.mark.asyncio
async def test_redirect_uri_is_quoted_safely(app: App) -> None:
    evil = 'http://127.0.0.1:1/"><script>alert(1)</script>'
    answer = await app.get(
        f"{app.provider.authorization_url}?{urlencode({'client_id': 'practice-app', 'redirect_uri': evil})}"
    )
    assert answer.status == 400
    assert "<script" not in answer.text()
    assert "&lt;script&gt;" in answer.text()
