"""Plays the person in the browser, without a window: signs in, allows or denies, follows the way back to the app."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, urlencode

from connection_wizard.addresses.reading import Address, join, read
from connection_wizard.http.client import HttpClient, Limits
from connection_wizard.http.exchange import Exchange, HttpRequest, HttpResponse, TransportFailure
from connection_wizard.practice.accounts import ACCOUNTS, PracticeAccount
from connection_wizard.practice.cookies import Cookies
from connection_wizard.practice.forms import Choice, Form, WebPage, read_page
from connection_wizard.spec.queries import query_of

MAX_STEPS = 15
"""Requests of one visit. A sign-in takes five or six."""

_LIMITS = Limits(max_answer_bytes=1024 * 1024, max_redirects=0)
_NO = re.compile(r"\b(deny|cancel|decline|reject|refuse|abort|no|not now)\b", re.IGNORECASE)
_WALKED_HERE = frozenset({"too_many_redirects", "insecure_redirect"})
_FORM = ("Content-Type", "application/x-www-form-urlencoded")


@dataclass(frozen=True, slots=True)
class VisitResult:
    """Where a visit ended.

    Attributes:
        sent_back: whether that is the redirect URI.
        url: the last address, with its query and fragment: it may hold a code.
        status: of the last answer; None if that address was not opened (it is not on this computer) or did not answer.
        title, text: of the last page, as a person reads it.
        failure: why the last address did not answer.
    """

    sent_back: bool
    url: str = field(repr=False)
    status: int | None = None
    title: str = ""
    text: str = field(default="", repr=False)
    failure: TransportFailure | None = None


class Visitor:
    """A person with an account who answers what the pages ask.

    It goes to addresses of this computer only: one elsewhere ends the visit and is returned unopened.

    Args:
        account: whose login is chosen, or typed wherever a name or a password is wanted.
        consent: whether access is allowed.
    """

    def __init__(self, account: PracticeAccount = ACCOUNTS[0], *, consent: bool = True) -> None:
        self._account = account
        self._consent = consent

    async def visit(self, url: str) -> VisitResult:
        """Open an authorization request and go on until the app has the answer or there is nothing more to answer."""
        cookies = Cookies()
        way = _Way(url)
        request = HttpRequest("GET", url)
        result = VisitResult(sent_back=False, url=url)
        async with HttpClient(limits=_LIMITS) as client:
            for _ in range(MAX_STEPS):
                exchange = await client.send(_as_browser(request, cookies))
                response = _answer(exchange)
                if response is None:
                    return VisitResult(way.is_back(request.url), request.url, failure=exchange.failure)
                cookies.keep(request.url, response)
                page = read_page(response.text())
                result = VisitResult(way.is_back(request.url), request.url, response.status, page.title, page.text)
                if result.sent_back:
                    here = read(request.url)
                    if isinstance(here, Address) and here.fragment:
                        await client.send(_report(here))
                    return result
                following = _redirect(request, response) or self._next(page, request.url)
                if following is None:
                    return result
                there = read(following.url)
                if not isinstance(there, Address) or there.kind != "loopback":
                    return VisitResult(way.is_back(following.url), following.url)
                request = following
        return result

    def _next(self, page: WebPage, url: str) -> HttpRequest | None:
        """What is sent from a page: its first form that there is an answer to, or the link that says no."""
        for form in page.forms:
            asks_who = form.asks_who or any(self._is_me(button) for button in form.buttons)
            button = self._button(form, asks_who=asks_who)
            if button is not None:
                return _submission(form, button, url, typed=self._account.login)
        if self._consent or not page.forms:
            return None
        link = next((link for link in page.links if _NO.search(link.label)), None)
        return HttpRequest("GET", _from(url, link.value)) if link else None

    def _button(self, form: Form, *, asks_who: bool) -> Choice | None:
        if mine := [button for button in form.buttons if self._is_me(button)]:
            return mine[0]
        wanted = self._consent or asks_who
        return next((button for button in form.buttons if bool(_says_no(button)) is not wanted), None)

    def _is_me(self, button: Choice) -> bool:
        return button.value == self._account.login


class _Way:
    """Knows the redirect URI, from the authorization request; without one, any other origin will do."""

    def __init__(self, url: str) -> None:
        self._origin = _place(url)[0]
        self._target = _place(dict(parse_qsl(query_of(url))).get("redirect_uri", ""))

    def is_back(self, url: str) -> bool:
        return _place(url) == self._target if any(self._target) else _place(url)[0] != self._origin


async def open_as_visitor(url: str) -> bool:
    """Plays the person: signs in at the practice provider and approves. Opens an address as a browser would."""
    await Visitor().visit(url)
    return True


def _place(url: str) -> tuple[str, str]:
    """Origin and path; of what has no server, such as an app's own address, all but query and fragment."""
    found = read(url)
    if isinstance(found, Address):
        return found.origin, found.path or "/"
    return url.partition("#")[0].partition("?")[0], ""


def _from(url: str, reference: str) -> str:
    """The address that a link or a redirect means; as it stands where it is none."""
    here = read(url)
    found = join(here, reference) if isinstance(here, Address) else here
    return found.url if isinstance(found, Address) else reference


def _as_browser(request: HttpRequest, cookies: Cookies) -> HttpRequest:
    url = request.url.partition("#")[0]  # a browser keeps the fragment to itself
    headers = (("Accept", "text/html"), *request.headers, *cookies.header(url))
    return HttpRequest(request.method, url, headers, request.body)


def _answer(exchange: Exchange) -> HttpResponse | None:
    # The client follows no redirect here and calls that a failure
    return exchange.response if exchange.failure is None or exchange.failure.kind in _WALKED_HERE else None


def _redirect(request: HttpRequest, response: HttpResponse) -> HttpRequest | None:
    location = response.header("location")
    if not 300 <= response.status < 400 or not location:
        return None
    return HttpRequest("GET", _from(request.url, location))


def _submission(form: Form, button: Choice, url: str, *, typed: str) -> HttpRequest:
    pairs = [(item.name, typed if item.is_typed or item.kind == "password" else item.value) for item in form.fields]
    if button.name:
        pairs.append((button.name, button.value))
    target = _from(url, form.action) if form.action else url
    if form.method != "post":
        found = read(target)
        query = urlencode(pairs)
        return HttpRequest("GET", found.at(found.path, query).url if isinstance(found, Address) else target)
    return HttpRequest("POST", target, (_FORM,), urlencode(pairs).encode())


def _says_no(button: Choice) -> bool:
    return bool(_NO.search(f"{button.label} {button.value}"))


def _report(here: Address) -> HttpRequest:
    """What the script of the wizard's callback page does with an answer behind a #: it tells its names and state."""
    answer = parse_qsl(here.fragment, keep_blank_values=True)
    told = {"names": " ".join(name for name, _ in answer), "state": dict(answer).get("state", "")}
    return HttpRequest("POST", here.at(here.path).url, (_FORM,), urlencode(told).encode())
