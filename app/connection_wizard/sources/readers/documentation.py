"""The provider's documentation: HTML, Markdown, or text copied from a browser. Each value comes with its line."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from connection_wizard.sources.derived import derived
from connection_wizard.sources.documentation.addresses import (
    addresses,
    is_of_an_app,
    servers,
    with_the_real_first,
    with_what_moves_along,
)
from connection_wizard.sources.documentation.app_shown import with_app
from connection_wizard.sources.documentation.asking import first_read, test_call
from connection_wizard.sources.documentation.called import put_calls, put_revocation, put_test_call
from connection_wizard.sources.documentation.changing import changes_something, is_sent
from connection_wizard.sources.documentation.choices import put_choices
from connection_wizard.sources.documentation.choosing import Choice, choose, choose_both
from connection_wizard.sources.documentation.every_call import of_every_call
from connection_wizard.sources.documentation.exchange import put_client, put_client_alone, put_tokens
from connection_wizard.sources.documentation.filling import name_of
from connection_wizard.sources.documentation.grants import another_login, is_first_version, is_of_codes
from connection_wizard.sources.documentation.here import is_as_written
from connection_wizard.sources.documentation.keys_apart import stands_among_keys, takes_either
from connection_wizard.sources.documentation.listed_places import of_revocation
from connection_wizard.sources.documentation.log_in import (
    OF_ANOTHER,
    are_of_one,
    is_in_passing,
    is_only_got,
    shows_both,
    speaks_of_clients,
)
from connection_wizard.sources.documentation.login_request import (
    asks_for_scopes,
    demands_scopes,
    only_refreshes,
    put_openid,
    put_parameters,
    put_scopes,
    put_second_scopes,
)
from connection_wizard.sources.documentation.mentions import mentions, paths_alone, server_of_calls
from connection_wizard.sources.documentation.one_call import is_the_only_one, one_call
from connection_wizard.sources.documentation.only_in_an_example import or_the_told
from connection_wizard.sources.documentation.options import options
from connection_wizard.sources.documentation.path_alone import path_alone
from connection_wizard.sources.documentation.redirects_told import put_live_redirect
from connection_wizard.sources.documentation.scopes.alone import scopes_alone
from connection_wizard.sources.documentation.scopes.needed import with_needed
from connection_wizard.sources.documentation.scopes.of_call import (
    put_scopes_beside,
    scopes_of_call,
    with_scopes_of_call,
)
from connection_wizard.sources.documentation.scoring import Named
from connection_wizard.sources.documentation.sent_for_refresh import put_sent_for_refresh
from connection_wizard.sources.documentation.signed import calls_of_revocation, is_signed
from connection_wizard.sources.documentation.surroundings import named
from connection_wizard.sources.documentation.token_headers import alone
from connection_wizard.sources.documentation.told import STEP_OF, Reading
from connection_wizard.sources.hosts import path_of
from connection_wizard.sources.page.keyed import Keyed
from connection_wizard.sources.page.lines import Page, once
from connection_wizard.sources.page.reading import read_page
from connection_wizard.sources.understood import Understood, Unread, Value, masked_lines
from connection_wizard.sources.who import score
from connection_wizard.sources.whose import tells_of_a_token
from connection_wizard.spec import names
from connection_wizard.steps import number_of
from connection_wizard.words import say

KIND: Final = "documentation"
_REVOKE: Final = number_of("revoke_token")
_OF_A_LOGIN: Final = Keyed(
    r"\bBearer\b|\b(?:access|auth)[ _-]?token\b|\boauth|^\W{0,4}Authorization\b|\bscopes?\b",
    "bearer|access|auth|scope",
)
"""What a page of an API says whose calls send the token of a log-in."""
_OF_A_KEY: Final = Keyed(
    r"(?<![^\W_])(?:api[ _-]?(?:secret(?:[ _-]?key)?|keys?|token)|app[ _-]?key)\b|\bpersonal access token|"
    r"client[_ ]credentials|\bpassword[ -](?:flow|grant)\b",
    "api|app|personal access token|client|password",
)
"""What one says whose calls send what nobody logs in for."""
_OF_OAUTH: Final = Keyed(r"\boauth\b|\baccess[ _-]token\b", "oauth|access")
_OF_AN_ACCOUNT: Final = frozenset({("connection_label", "path"), ("unique_identifier", "path")})
"""What the sample of an answer tells of whose account it is."""


def read(text: str) -> Understood | None:
    """What a page says of the authorization code grant; None where it says nothing of it."""
    page = read_page(text)
    understood = _understood(page)
    return None if understood is None else with_app(understood, page)


def _understood(page: Page) -> Understood | None:
    understood = _read(page, _named(page))
    if understood is None or not understood.values:
        understood = _of_paths(page) or understood or _of_a_call(page) or _of_scopes(page) or _of_a_header(page)
    there = {value.at: value.value for value in understood.values} if understood else {}
    here = [is_as_written(str(there.get((*step, "url"), ""))) for step in STEP_OF.values()]
    if understood is None or not any(here):
        return understood
    values = tuple(replace(value, certainty="likely") for value in understood.values)
    return replace(understood, values=values) if all(here) else None


def _of_paths(page: Page) -> Understood | None:
    """What a page says of the grant that writes the paths of both steps and nowhere a server: it becomes a field."""
    if not is_of_codes(page)[0] or not shows_both(page):
        return None
    understood = _read(page, named(page, paths_alone(page)))
    there = {value.at: str(value.value) for value in understood.values} if understood else {}
    paths = [there.get((*step, "url"), "").partition("}")[2] for step in STEP_OF.values()]
    if understood is None or not all(paths) or any(map(OF_ANOTHER.search, paths)):
        return None
    values = tuple(
        replace(value, certainty="likely") if value.at[-1:] == ("url",) else value for value in understood.values
    )
    return replace(understood, values=values)


def _of_a_call(page: Page) -> Understood | None:
    """What a page says that is about the call that shows who is connected, and of no log-in: its reference has it
    elsewhere."""
    codes, another = is_of_codes(page)
    if not page.lines_of(_OF_A_LOGIN):
        return None
    if page.lines_of(_OF_A_KEY) and not (codes and page.having("oauth")):
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


def _beside_a_key(page: Page) -> Understood | None:
    """The same where another chapter is about a key: that of the call speaks of the token of a log-in, and of none."""
    called = _called(page, only_certain=True)
    if called is None:
        return None
    trail = page.headings[next(one.line for one in called.values if one.at == ("test_call", "url")) - 1]
    own = {at for at, headings in enumerate(page.headings) if headings == trail}
    of_a_key = (page.lines_of(_OF_A_KEY) & own and not takes_either(page, own)) or any(map(_OF_A_KEY.search, trail))
    return called if page.lines_of(_OF_OAUTH) & own and not of_a_key else None


def _of_scopes(page: Page) -> Understood | None:
    """What a page says that is about scopes, and of no log-in: another page has that."""
    found = scopes_alone(page)
    if not found:
        return None
    reading = Reading(page)
    put_scopes(reading, None, [])
    reading.values = [value for value in reading.values if value.at != ("authorization", "pkce")]  # of another page
    missing = tuple(one for one in _missing(None, None, reading) if one.at != ("test_call", "url"))
    lines = masked_lines(page.texts)
    return Understood(KIND, tuple(reading.values), (), missing, scopes=reading.scopes, lines=lines)


def _of_a_header(page: Page) -> Understood | None:
    """What a page says that is about how calls send the token, and names no call: the word before it is its own."""
    if page.lines_of(_OF_A_KEY):
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


def read_call(text: str) -> Understood | None:
    """The call of a page that somebody brings for the test call: the one on who is connected, or else the plainest; its
    path alone where the page does not say on which server it is."""
    page = read_page(text)
    return _called(page, only_certain=False) or _by_command(page) or _by_path(page)


def changes_what_there_is(text: str, url: str) -> bool:
    """Whether an address of a page is that of a call that changes something, wherever it stands there."""
    page = read_page(text)
    those = [one for one in _named(page) if one.mention.url == url]
    changing = [one for one in those if changes_something(one) or (is_sent(one) and not one.is_got)]
    return bool(changing) and not any(one.is_got for one in those if one not in changing)


def _only_one(page: Page) -> Understood | None:
    """The call of a page that shows no other, with a token, as likely: in any program, and as it travels."""
    asked = test_call(page, _named(page), frozenset())
    return _called(page, only_certain=False) if asked and is_the_only_one(page, _named(page), asked) else None


def _by_command(page: Page) -> Understood | None:
    found = one_call(page)
    if found is None:
        return None
    reading = Reading(page, tries_anything=True)
    for edit in found[0]:
        reading.put(edit.at, edit.value, found[1], certain=False)
    reading.values += list(derived(reading.values))
    return Understood(KIND, tuple(reading.values), unread=_lacking(reading), lines=masked_lines(page.texts))


def read_revocation(text: str) -> Understood | None:
    """The revocation of a page that somebody brings for that step, and that lists what it sends or has the method
    beside the address: references have a page for each call."""
    page = read_page(text)
    revoke = choose(_named(page), "revoke")
    if revoke is None or not (
        revoke.taken.mention.method
        or revoke.taken.deletes
        or of_revocation(page, (revoke.taken, *revoke.places)) is not None
    ):
        return None
    reading = Reading(page)
    put_revocation(reading, revoke, (None, None))
    return Understood(KIND, tuple(reading.values), lines=masked_lines(page.texts))


def _by_path(page: Page) -> Understood | None:
    found = path_alone(page)
    if found is None:
        return None
    reading = Reading(page)
    reading.put(("test_call", "url"), found.base + found.path, found.line, certain=False)
    return Understood(KIND, tuple(reading.values), lines=masked_lines(page.texts))


def _called(page: Page, *, only_certain: bool) -> Understood | None:
    found = _named(page)
    asked = test_call(page, found, frozenset()) or (None if only_certain else first_read(found))
    if asked is None or (only_certain and not (asked.certain or tells_of_a_token(path_of(asked.url)))):
        return None
    reading = Reading(page)
    put_test_call(reading, asked, None, None)
    reading.values += list(derived(reading.values))
    lines = masked_lines(page.texts)
    return Understood(KIND, tuple(reading.values), unread=_lacking(reading), left=tuple(reading.left), lines=lines)


@once
def _named(page: Page) -> list[Named]:
    return named(page, mentions(page))


def _read(page: Page, found: list[Named]) -> Understood | None:
    authorize, token = choose_both(found)
    authorize = or_the_told(found, authorize, token)
    if authorize is not None and _is_implicit(authorize) and (token is None or not _is_of_codes_alone(token)):
        authorize = None
    if authorize is not None and token is None and is_in_passing(authorize):
        authorize = None
    codes, another = is_of_codes(page)
    if (
        token is not None
        and authorize is None
        and not (codes and _is_of_codes_alone(token) and speaks_of_clients(page) and not is_only_got(token))
    ):
        token = None
    by_itself = token is not None and not another and are_of_one(authorize, token)
    if not (codes or by_itself) or is_first_version(page):
        authorize = token = None
    login = authorize or token
    if login is None:
        return _of_another(page)
    reading = Reading(page)
    questions = addresses(reading, authorize, token)
    if authorize is not None:
        put_parameters(reading, authorize)
        put_live_redirect(reading)
    put_scopes(reading, authorize, found)
    if authorize is not None:
        put_second_scopes(reading)
        put_sent_for_refresh(reading)
    if token is not None:
        questions += put_client(reading, token, found)
        put_tokens(reading, token)
        questions += servers(reading, authorize, token)
    else:
        put_client_alone(reading)
    put_calls(reading, found, authorize, token)
    call = next((str(value.value) for value in reading.values if value.at == ("test_call", "url")), "")
    reading.scopes = with_needed(reading.scopes, call)
    put_scopes_beside(reading)
    put_openid(reading, call)
    questions = [with_what_moves_along(reading, question) for question in questions]
    questions = [with_the_real_first(reading, question) for question in questions]
    questions += put_choices(reading, authorize) if authorize is not None else []
    asked = {value.at for question in questions for way in question.ways for value in way.values}
    reading.values = [replace(one, certainty="likely") if one.at in asked else one for one in reading.values]
    _names(reading, login)
    there = {value.at for value in reading.values}
    reading.values += [value for value in derived(reading.values) if value.at not in there]
    _options(reading)
    reading.put_kept()
    if reading.fields.made:
        reading.values.insert(0, _fields(reading))
    missing = [*_missing(authorize, token, reading), *_impossible(found, reading)]
    lines = masked_lines(page.texts)
    api = "" if call else server_of_calls(page)
    told = tuple(reading.values), tuple(questions), tuple(missing)
    return Understood(KIND, *told, tuple(reading.left), scopes=reading.scopes, lines=lines, api=api)


def _fields(reading: Reading) -> Value:
    """The fields that the addresses need, with the line of the first address that has one."""
    made = list(reading.fields.made.values())
    keys = tuple((names.AUTH_DATA / one["key"]).template for one in made)
    found = (one for one in reading.values if isinstance(one.value, str) and any(key in one.value for key in keys))
    return replace(next(found, reading.values[0]), at=("fields",), value=made, certainty="likely")


def _options(reading: Reading) -> None:
    """What the fields of hosts can be, where the page lists it."""
    for key, made in reading.fields.made.items():
        if key in reading.fields.written and (found := options(reading.page, *reading.fields.written[key])):
            made |= {"type": "dropdown", "options": found}


def _of_another(page: Page) -> Understood | None:
    """Why a page is of no use that describes a log-in, and another one."""
    why = another_login(page)
    return None if why is None else Understood(KIND, unread=(Unread(("authorization", "url"), why),))


def _is_implicit(choice: Choice) -> bool:
    """Whether all that is said of an address is about a grant without a code."""
    return all(one.grant == "other" for one in choice.places)


def _is_of_codes_alone(choice: Choice) -> bool:
    """Whether an exchange is of the grant with codes where the page names no log-in: a refresh may be of any grant."""
    grants = {one.grant for one in choice.places}
    return bool(grants & {"code", ""}) or grants == {"refresh"}


def _names(reading: Reading, choice: Choice) -> None:
    """What the provider is called: by where people log in, or, where that is each customer's own, by its API."""
    calls = ((str(one.value), one.line - 1) for one in reading.values if one.at == ("test_call", "url"))
    for url, at in ((choice.taken.mention.url, choice.taken.mention.at), *calls):
        name, domain = name_of(url, reading.page)
        if name:
            reading.put(("name",), name, at, certain=False)
        if domain:
            reading.put(("service_domain",), domain, at, certain=False)
        if name or domain:
            return


def _impossible(found: list[Named], reading: Reading) -> list[Unread]:
    """What the page describes and no connection of ours can do."""
    if any(value.at[0] == "revoke_token" for value in reading.values) or not is_signed(calls_of_revocation(found)):
        return []
    why = say("Its revocation has to be signed, which cannot be done here: answer No in step {step}.", step=_REVOKE)
    return [Unread(("revoke_token", "url"), why)]


def _missing(authorize: Choice | None, token: Choice | None, reading: Reading) -> list[Unread]:
    """What a connection needs and the page does not say."""
    there = {value.at for value in reading.values}
    made = []
    if authorize is None:
        made.append(Unread(("authorization", "url"), say("The page does not say where people log in.")))
    elif is_of_an_app(authorize):
        why = say("The page shows where people log in to the app of its example: yours stands in the portal.")
        made.append(Unread(("authorization", "url"), why))
    if (
        authorize is not None
        and ("authorization", "scopes") not in there
        and (asks_for_scopes(authorize) or demands_scopes(authorize))
    ):
        why = say("The page wants scopes and names none: they stand in the portal, or on another page.")
        made.append(Unread(("authorization", "scopes"), why))
    if only_refreshes(reading):
        why = say("The page names only the scope that brings a refresh token: the others stand on another page.")
        made.append(Unread(("authorization", "scopes"), why))
    if token is None:
        made.append(
            Unread(("access_token", "url"), say("The page does not say where a code is exchanged for a token."))
        )
    return [*made, *_lacking(reading)]


def _lacking(reading: Reading) -> tuple[Unread, ...]:
    """That a page shows no call on who is connected; what it has for lack of one, if anything, lists something else."""
    called = next((str(value.value) for value in reading.values if value.at == ("test_call", "url")), "")
    tells_whose = score(path_of(called)) > 0 or any(value.at in _OF_AN_ACCOUNT for value in reading.values)
    if called and (tells_whose or not reading.tries_anything):
        return ()
    return (Unread(("test_call", "url"), say("The page shows no call that says who is connected.")),)
