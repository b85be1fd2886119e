"""A page about one subject and not about the log-in: its call on who is connected, its scopes, or how calls send the
token.

The references of providers have a page for each.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from connection_wizard.sources.derived import derived
from connection_wizard.sources.documentation.asking import first_read, test_call
from connection_wizard.sources.documentation.called import put_test_call
from connection_wizard.sources.documentation.every_call import of_every_call
from connection_wizard.sources.documentation.grants import another_login, is_of_codes
from connection_wizard.sources.documentation.keys_apart import but_of_the_app, stands_among_keys, takes_either
from connection_wizard.sources.documentation.login_request import put_scopes
from connection_wizard.sources.documentation.menus import of_menus
from connection_wizard.sources.documentation.one_call import is_the_only_one, one_call
from connection_wizard.sources.documentation.path_alone import path_alone
from connection_wizard.sources.documentation.scopes.alone import is_for_people, scopes_alone
from connection_wizard.sources.documentation.scopes.of_call import scopes_of_call, with_scopes_of_call
from connection_wizard.sources.documentation.surroundings import named_on
from connection_wizard.sources.documentation.token_headers import alone
from connection_wizard.sources.documentation.told import KIND, Reading
from connection_wizard.sources.documentation.unsaid import unsaid, without_a_call
from connection_wizard.sources.hosts import path_of
from connection_wizard.sources.page.keyed import Keyed
from connection_wizard.sources.page.lines import Page
from connection_wizard.sources.understood import MACHINES, Understood, masked_lines
from connection_wizard.sources.whose import tells_of_a_token
from connection_wizard.spec import names

_OF_A_LOGIN: Final = Keyed(
    r"\bBearer\b|\b(?:access|auth)[ _-]?token\b|\boauth|^\W{0,4}Authorization\b|\bscopes?\b|\bredirect[ _-]?ur[il]\b",
    "bearer|access|auth|scope|redirect",
)
"""What a page of an API says whose calls send the token of a log-in."""
_SEVERAL: Final = 3
_OF_A_KEY: Final = Keyed(
    r"(?<![^\W_])(?:api[ _-]?(?:secret(?:[ _-]?key)?|keys?|token)|app[ _-]?key)\b|\bpersonal access token|"
    r"client[_ ]credentials|\bpassword[ -](?:flow|grant)\b|"
    r"\btokens? (?:can|may|must) be (?:created|generated)\b[^.\n]{0,40} settings\b|"
    r"\b(?:create|generate)\b[^.\n]{0,40}\btoken\b[^.\n]{0,40} (?:account|profile|user|personal) settings\b|"
    r"\bclick\W{1,3}(?:on )?\W{0,3}Generate (?:(?:API|access|partner|new) )?token\b",
    "api|app|personal access token|client|password|settings|generate",
)
"""What one says whose calls send what nobody logs in for."""
_SENT_AS_BEARER: Final = Keyed(r"\bBearer\W{1,4}\w{0,12}API_?TOKEN\b", "api")
"""What stands for the token of a log-in, by whatever name."""
_OF_OAUTH: Final = Keyed(r"\boauth\b|\baccess[ _-]token\b", "oauth|access")


def of_one_subject(page: Page) -> Understood | None:
    """What it says; None where nothing of these."""
    return _of_a_call(page) or _of_scopes(page) or _of_a_header(page) or _of_a_known_call(page)


def of_listed_scopes(page: Page) -> Understood | None:
    """What a page says that lists scopes, and only names the grant of machines besides, which some have for partners,
    or shows it where the scopes are for people."""
    aside = not is_of_codes(page)[1] or is_for_people(page)
    said = _of_scopes(page) if another_login(page) == MACHINES and aside else None
    return said if said is not None and (len(said.scopes) >= _SEVERAL or _of_openid(said)) else None


def _of_openid(said: Understood) -> bool:
    """Whether the scope is among those of a page by which somebody is known who logs in: no machine asks for it."""
    return any("openid" in value.value for value in said.values if value.at == ("authorization", "scopes"))


def one_call_of(page: Page) -> Understood | None:
    """The call of a page that somebody brings for the test call: the one on who is connected, or else the plainest; its
    path alone where the page does not say on which server it is."""
    return _called(page, only_certain=False) or _by_command(page) or _by_path(page)


def _of_a_call(page: Page) -> Understood | None:
    """What a page says that is about the call that shows who is connected, and of no log-in: its reference has it
    elsewhere."""
    codes, another = is_of_codes(page)
    if page.lines_of(_OF_A_LOGIN) <= of_menus(page):
        return None
    if _of_keys(page) and not (codes and page.having("oauth")):
        return _beside_a_key(page)
    if another and not codes:
        return None  # its token is another grant's
    called = _called(page, only_certain=True) or _by_command(page) or _only_one(page)
    if called is None or any(stands_among_keys(page, one.line - 1, _OF_A_KEY) for one in called.values):
        return None
    scopes = None if scopes_of_call(page) else _of_scopes(page)
    if scopes is not None:
        return replace(called, values=(*scopes.values, *called.values), scopes=scopes.scopes)
    return with_scopes_of_call(called, page)


def _of_keys(page: Page) -> frozenset[int]:
    """The lines that speak of what nobody logs in for, but those of a menu: that names other pages."""
    return but_of_the_app(page, _OF_A_KEY) - of_menus(page)


def _beside_a_key(page: Page) -> Understood | None:
    """The same where another chapter is about a key: that of the call speaks of the token of a log-in, and of none."""
    called = _called(page, only_certain=True)
    if called is None:
        return None
    trail = page.headings[next(one.line for one in called.values if one.at == ("test_call", "url")) - 1]
    own = {at for at, headings in enumerate(page.headings) if headings == trail}
    of_a_key = (_of_keys(page) & own and not takes_either(page, own)) or any(map(_OF_A_KEY.search, trail))
    return called if page.lines_of(_OF_OAUTH) & own and not of_a_key else None


def _of_a_known_call(page: Page) -> Understood | None:
    """The call of a page that does not say what is sent with it, and that is known to tell who is connected: how the
    token of a log-in is sent is not on this page."""
    if not _of_keys(page) <= page.lines_of(_SENT_AS_BEARER):
        return None
    asked = test_call(page, named_on(page), frozenset())
    if asked is None or not asked.place.is_known_call:
        return None
    called = _called(page, only_certain=False)
    sent = {("test_call", "headers"), ("test_call", "query"), ("request_parameters", "headers")}
    return called and replace(called, values=tuple(one for one in called.values if one.at not in sent))


def _of_scopes(page: Page) -> Understood | None:
    """What a page says that is about scopes, and of no log-in: another page has that."""
    found = scopes_alone(page)
    if not found:
        return None
    reading = Reading(page)
    put_scopes(reading, None, [])
    reading.values = [value for value in reading.values if value.at != ("authorization", "pkce")]  # of another page
    missing = tuple(one for one in unsaid(None, None, reading) if one.at != ("test_call", "url"))
    lines = masked_lines(page.texts)
    return Understood(KIND, tuple(reading.values), (), missing, scopes=reading.scopes, lines=lines)


def _of_a_header(page: Page) -> Understood | None:
    """What a page says that is about how calls send the token, and names no call: the word before it is its own."""
    if _of_keys(page):
        return None
    shown, shared = alone(page), of_every_call(page)
    if shown is None and shared is None:
        return None
    reading = Reading(page)
    sent = {"Authorization": shown[0] if shown else f"Bearer {names.ACCESS_TOKEN.template}"}
    sent |= {name: value for name, value in (shared[0] if shared else ()) if not (shown and name in sent)}
    rows = [{"name": name, "value": value} for name, value in sent.items()]
    at = next(found[1] for found in (shown, shared) if found)
    for step, certain in (("test_call", True), ("request_parameters", False)):
        reading.put((step, "headers"), rows, at, certain=certain)
    return Understood(KIND, tuple(reading.values), lines=masked_lines(page.texts))


def _only_one(page: Page) -> Understood | None:
    """The call of a page that shows no other, with a token, as likely: in any program, and as it travels."""
    asked = test_call(page, named_on(page), frozenset())
    return _called(page, only_certain=False) if asked and is_the_only_one(page, named_on(page), asked) else None


def _by_command(page: Page) -> Understood | None:
    found = one_call(page)
    if found is None:
        return None
    reading = Reading(page, tries_anything=True)
    for edit in found[0]:
        reading.put(edit.at, edit.value, found[1], certain=False)
    reading.values += list(derived(reading.values))
    return Understood(KIND, tuple(reading.values), unread=without_a_call(reading), lines=masked_lines(page.texts))


def _by_path(page: Page) -> Understood | None:
    found = path_alone(page)
    if found is None:
        return None
    reading = Reading(page)
    reading.put(("test_call", "url"), found.base + found.path, found.line, certain=False)
    return Understood(KIND, tuple(reading.values), lines=masked_lines(page.texts))


def _called(page: Page, *, only_certain: bool) -> Understood | None:
    found = named_on(page)
    asked = test_call(page, found, frozenset()) or (None if only_certain else first_read(found))
    if asked is None or (only_certain and not (asked.certain or tells_of_a_token(path_of(asked.url)))):
        return None
    reading = Reading(page)
    put_test_call(reading, asked, None, None)
    reading.values += list(derived(reading.values))
    lines = masked_lines(page.texts)
    return Understood(
        KIND, tuple(reading.values), unread=without_a_call(reading), left=tuple(reading.left), lines=lines
    )
