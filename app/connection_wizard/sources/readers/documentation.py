"""The provider's documentation: HTML, Markdown, or text copied from a browser. Each value comes with its line."""

from __future__ import annotations

from dataclasses import replace

from connection_wizard.sources.derived import derived
from connection_wizard.sources.documentation.addresses import (
    addresses,
    of_providers,
    servers,
    with_the_real_first,
    with_what_moves_along,
)
from connection_wizard.sources.documentation.app_shown import with_app
from connection_wizard.sources.documentation.both_steps import choose_both
from connection_wizard.sources.documentation.called import put_calls, put_revocation
from connection_wizard.sources.documentation.changing import changes_something, is_sent
from connection_wizard.sources.documentation.choices import put_choices
from connection_wizard.sources.documentation.choosing import Choice, choose
from connection_wizard.sources.documentation.exchange import put_client, put_client_alone, put_tokens
from connection_wizard.sources.documentation.exchange_alone import exchange_alone
from connection_wizard.sources.documentation.filling import name_of
from connection_wizard.sources.documentation.grants import (
    another_login,
    is_first_version,
    is_of_codes,
    is_of_first_version,
)
from connection_wizard.sources.documentation.here import is_as_written
from connection_wizard.sources.documentation.instead import instead
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
    put_openid,
    put_parameters,
    put_scopes,
    put_second_scopes,
)
from connection_wizard.sources.documentation.mentions import paths_alone, server_of_calls
from connection_wizard.sources.documentation.one_of_several import pairs, without_others
from connection_wizard.sources.documentation.one_subject import of_listed_scopes, of_one_subject, one_call_of
from connection_wizard.sources.documentation.only_in_an_example import or_the_told
from connection_wizard.sources.documentation.options import options
from connection_wizard.sources.documentation.redirects_told import put_live_redirect
from connection_wizard.sources.documentation.scopes.needed import with_needed
from connection_wizard.sources.documentation.scopes.of_call import put_scopes_beside
from connection_wizard.sources.documentation.scoring import Named
from connection_wizard.sources.documentation.sent_for_refresh import put_sent_for_refresh
from connection_wizard.sources.documentation.surroundings import named, named_on
from connection_wizard.sources.documentation.told import KIND, STEP_OF, Reading
from connection_wizard.sources.documentation.unsaid import impossible, unsaid
from connection_wizard.sources.hosts import path_of
from connection_wizard.sources.page.lines import Page
from connection_wizard.sources.page.reading import read_page
from connection_wizard.sources.understood import Understood, Unread, Value, masked_lines
from connection_wizard.spec import names
from connection_wizard.words import Words


def read(text: str) -> Understood | None:
    """What a page says of the authorization code grant; None where it says nothing of it."""
    page = read_page(text)
    understood = _understood(page)
    return None if understood is None else with_app(understood, page)


def _understood(page: Page) -> Understood | None:
    understood = _read(page, named_on(page))
    if understood is None or not understood.values:
        understood = _of_paths(page) or (of_listed_scopes(page) if understood else of_one_subject(page)) or understood
        understood = understood or exchange_alone(page) or _of_another(instead(page))
    there = {value.at: value.value for value in understood.values} if understood else {}
    here = [is_as_written(str(there.get((*step, "url"), ""))) for step in STEP_OF.values()]
    if understood is None or not any(here):
        return understood
    values = tuple(replace(value, certainty="likely") for value in understood.values)
    return replace(understood, values=values) if all(here) else None


def _of_paths(page: Page) -> Understood | None:
    """What a page says of the grant that writes the paths of both steps and nowhere a server: it becomes a field, or is
    the page's own."""
    if not is_of_codes(page)[0] or not shows_both(page):
        return None
    understood = _read(page, named(page, paths_alone(page)))
    there = {value.at: str(value.value) for value in understood.values} if understood else {}
    urls = [there.get((*step, "url"), "") for step in STEP_OF.values()]
    paths = [url.partition("}")[2] if "}" in url else path_of(url) for url in urls]
    if understood is None or not all(paths) or any(map(OF_ANOTHER.search, paths)):
        return None
    values = tuple(
        replace(value, certainty="likely") if value.at[-1:] == ("url",) else value for value in understood.values
    )
    return replace(understood, values=values)


def read_call(text: str) -> Understood | None:
    """The call of a page that somebody brings for the test call: the one on who is connected, or else the plainest; its
    path alone where the page does not say on which server it is."""
    return one_call_of(read_page(text))


def changes_what_there_is(text: str, url: str) -> bool:
    """Whether an address of a page is that of a call that changes something, wherever it stands there."""
    page = read_page(text)
    those = [one for one in named_on(page) if one.mention.url == url]
    changing = [one for one in those if changes_something(one) or (is_sent(one) and not one.is_got)]
    return bool(changing) and not any(one.is_got for one in those if one not in changing)


def read_revocation(text: str) -> Understood | None:
    """The revocation of a page that somebody brings for that step, and that lists what it sends or has the method
    beside the address: references have a page for each call."""
    page = read_page(text)
    revoke = choose(named_on(page), "revoke")
    if revoke is None or not (
        revoke.taken.mention.method
        or revoke.taken.deletes
        or of_revocation(page, (revoke.taken, *revoke.places)) is not None
    ):
        return None
    reading = Reading(page)
    put_revocation(reading, revoke, (None, None))
    return Understood(KIND, tuple(reading.values), lines=masked_lines(page.texts))


def _read(page: Page, found: list[Named]) -> Understood | None:
    authorize, token = choose_both([one for one in found if not is_of_first_version(page, one.mention.at)])
    several = pairs(page) if authorize is not None else []
    if authorize is not None and several:
        found = without_others(page, found, authorize.taken)
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
        return _of_another(another_login(page))
    reading = Reading(page)
    questions = addresses(reading, authorize, token)
    questions += of_providers(reading, several, login.taken)
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
    missing = [*unsaid(authorize, token, reading), *impossible(found, reading)]
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


def _of_another(why: Words | None) -> Understood | None:
    """Why a page is of no use that describes a log-in, and another one, or what it describes instead."""
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
