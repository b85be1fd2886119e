"""The provider's documentation: HTML, Markdown, or text copied from a browser. Each value comes with its line."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import Any, Final

from connection_wizard.identity import suggest
from connection_wizard.sources.authorization import place_authorization
from connection_wizard.sources.block import block_of, pairs_of
from connection_wizard.sources.derived import derived
from connection_wizard.sources.documentation import (
    body,
    client,
    scope_requests,
    scope_separator,
    scopes,
    sent_later,
    signs,
)
from connection_wizard.sources.documentation.answers import sample_answer, tokens_told
from connection_wizard.sources.documentation.asking import headers, test_call
from connection_wizard.sources.documentation.choosing import Choice, choose, choose_both, differ_in_server, region_of
from connection_wizard.sources.documentation.demanded import demanded
from connection_wizard.sources.documentation.filling import Fields, name_of
from connection_wizard.sources.documentation.from_answer import with_answer
from connection_wizard.sources.documentation.grants import another_login, is_first_version, is_of_codes
from connection_wizard.sources.documentation.here import is_as_written
from connection_wizard.sources.documentation.hosts import trial_of
from connection_wizard.sources.documentation.log_in import OF_ANOTHER, are_of_one, is_in_passing, shows_both
from connection_wizard.sources.documentation.mentions import mentions, paths_alone, servers_of
from connection_wizard.sources.documentation.options import options
from connection_wizard.sources.documentation.roles import Named, named, stands_under_another
from connection_wizard.sources.documentation.written import Mention
from connection_wizard.sources.hosts import host_of
from connection_wizard.sources.page.lines import Page
from connection_wizard.sources.page.reading import read_page
from connection_wizard.sources.placed import is_secret
from connection_wizard.sources.samples import is_sample
from connection_wizard.sources.understood import About, Question, Understood, Unread, Value, Way, masked, masked_lines
from connection_wizard.spec import names
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.domains import registrable_domain
from connection_wizard.spec.draft import NEW_CONNECTION
from connection_wizard.words import say

KIND: Final = "documentation"
_LONGEST_QUOTE: Final = 300
_LISTED: Final = 3
"""Parameters of an authorization request that are a list of them."""
_GETS: Final = re.compile(r"\bGET\b(?!.{0,200}\bPOST\b)")
_SENDS: Final = re.compile(r"grant_type=|client_secret=")
_REFRESH: Final = re.compile(r"refresh[_ ]tokens?\b", re.IGNORECASE)
_REFRESHES: Final = re.compile(
    r"grant_type\W{1,20}(?:\w+\W{1,4}){0,3}refresh_token|refresh(?:ing)? (?:an? |the |"
    r"your )?(?:expired )?(?:access )?token|token refresh|new access token",
    re.IGNORECASE,
)
_STEP_OF: Final[dict[str, DocumentPath]] = {"authorize": ("authorization",), "token": ("access_token",)}


@dataclass(slots=True)
class _Reading:
    """What comes together of a page."""

    page: Page
    fields: Fields = field(default_factory=Fields)
    values: list[Value] = field(default_factory=list)

    def put(self, at: DocumentPath, value: Any, line: int, *, certain: bool = True) -> None:
        self.values.append(self.value(at, value, line, certain=certain))

    def value(self, at: DocumentPath, value: Any, line: int, *, certain: bool = True) -> Value:
        return Value(at, value, self.quote(line), line + 1, self.heading(line), "certain" if certain else "likely")

    def quote(self, line: int) -> str:
        return masked(self.page.lines[line].text.strip()[:_LONGEST_QUOTE])

    def heading(self, line: int) -> str:
        return (self.page.headings[line] or ("",))[-1]


def read(text: str) -> Understood | None:
    """What a page says of the authorization code grant; None where it says nothing of it."""
    page = read_page(text)
    understood = _read(page, mentions(page))
    if understood is None or not understood.values:
        understood = _of_paths(page) or understood
    there = {value.at: value.value for value in understood.values} if understood else {}
    here = [is_as_written(str(there.get((*step, "url"), ""))) for step in _STEP_OF.values()]
    if understood is None or not any(here):
        return understood
    values = tuple(replace(value, certainty="likely") for value in understood.values)
    return replace(understood, values=values) if all(here) else None


def _of_paths(page: Page) -> Understood | None:
    """What a page says of the grant that writes the paths of both steps and nowhere a server: it becomes a field."""
    if not is_of_codes(page)[0] or not shows_both(page):
        return None
    understood = _read(page, paths_alone(page))
    there = {value.at: str(value.value) for value in understood.values} if understood else {}
    paths = [there.get((*step, "url"), "").partition("}")[2] for step in _STEP_OF.values()]
    if understood is None or not all(paths) or any(map(OF_ANOTHER.search, paths)):
        return None
    values = tuple(
        replace(value, certainty="likely") if value.at[-1:] == ("url",) else value for value in understood.values
    )
    return replace(understood, values=values)


def _read(page: Page, those: list[Mention]) -> Understood | None:
    found = named(page, those)
    authorize, token = choose_both(found)
    if authorize is not None and _is_implicit(authorize) and token is None:
        authorize = None
    if authorize is not None and token is None and is_in_passing(authorize):
        authorize = None
    codes, another = is_of_codes(page)
    if token is not None and authorize is None and not (codes and any(one.grant != "other" for one in token.places)):
        token = None
    by_itself = token is not None and not another and are_of_one(authorize, token)
    if not (codes or by_itself) or is_first_version(page):
        authorize = token = None
    login = authorize or token
    if login is None:
        return _of_another(page)
    reading = _Reading(page)
    questions = _addresses(reading, authorize, token)
    if authorize is not None:
        _parameters(reading, authorize)
    _scopes(reading, authorize, found)
    if authorize is not None:
        _second_scopes(reading)
    if token is not None:
        questions += _client(reading, token, found)
        _tokens(reading, token)
        questions += _servers(reading, authorize, token)
    _calls(reading, found, authorize, token)
    questions = [_with_what_moves_along(reading, question) for question in questions]
    _names(reading, login)
    reading.values += list(derived(reading.values))
    _options(reading)
    if reading.fields.made:
        reading.values.insert(0, Value(("fields",), list(reading.fields.made.values()), certainty="likely"))
    missing = tuple(_missing(authorize, token, reading))
    lines = masked_lines(line.text for line in page.lines)
    return Understood(KIND, tuple(reading.values), tuple(questions), missing, lines=lines)


def _options(reading: _Reading) -> None:
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


def _addresses(reading: _Reading, authorize: Choice | None, token: Choice | None) -> list[Question]:
    """The addresses of both steps, and what is asked about them."""
    for role, choice in (("authorize", authorize), ("token", token)):
        if choice is not None:
            certain = choice.score >= 6 and not choice.others
            taken = choice.taken.mention
            reading.put((*_STEP_OF[role], "url"), reading.fields.filled(taken.url), taken.at, certain=certain)
    about: dict[About, list[tuple[str, Named]]] = {}
    for role, choice in (("authorize", authorize), ("token", token)):
        for kind, other in choice.others if choice else ():
            about.setdefault(kind, []).append((role, other))
    return [_question(reading, kind, others, authorize, token) for kind, others in about.items()]


def _question(
    reading: _Reading, about: About, others: list[tuple[str, Named]], authorize: Choice | None, token: Choice | None
) -> Question:
    taken = {
        role: choice.taken.mention
        for role, choice in (("authorize", authorize), ("token", token))
        if choice is not None
    }
    by_place: dict[str, dict[str, Mention]] = {}
    for role, other in others:
        by_place.setdefault(_which(other.mention.url, about), {}).setdefault(role, other.mention)
    readings = [_moved(found, taken) if about in ("region", "environment") else found for found in by_place.values()]
    first = {role: mention for role, mention in taken.items() if any(role in found for found in readings)}
    return Question(about, tuple(_reading_of(reading, found) for found in (first, *readings)))


def _reading_of(reading: _Reading, found: dict[str, Mention]) -> Way:
    """One answer to a question: the addresses of both steps, as far as it decides them."""
    values = tuple(
        reading.value((*_STEP_OF[role], "url"), reading.fields.filled(found[role].url), found[role].at)
        for role in _STEP_OF
        if role in found
    )
    return Way(values, values[0].quote, values[0].line)


def _moved(found: dict[str, Mention], taken: dict[str, Mention]) -> dict[str, Mention]:
    """The addresses of another place, with those that the page writes once: what is on the same server moves along."""
    hosts = {host_of(taken[role].url): host_of(mention.url) for role, mention in found.items() if role in taken}
    for role, mention in taken.items():
        host = host_of(mention.url)
        if role not in found and host in hosts:
            found = found | {role: replace(mention, url=mention.url.replace(host, hosts[host], 1))}
    return found


def _which(url: str, about: About) -> str:
    """What the addresses of one reading have in common."""
    if about == "version":
        return " ".join(re.findall(r"\bv?\d[\d.]*\b", url))
    return trial_of(url) if about == "environment" else region_of(host_of(url)) if about == "region" else url


def _parameters(reading: _Reading, authorize: Choice) -> None:
    """What the example of an authorization request sends besides, and what the list of its parameters demands."""
    best = max(authorize.places, key=lambda one: (one.grant != "other", "client_id" in one.query, len(one.query)))
    if best.grant == "other":
        return
    block = block_of(f"https://x.org/?{best.mention.query}") if best.mention.query else None
    placed = place_authorization(block, ("authorization",), NEW_CONNECTION) if block else None
    sent, line = [], best.mention.at
    for edit in placed.edits if placed else ():
        if edit.at[1] == "parameters":
            sent = list(edit.value)
        elif edit.at[1] == "rename":
            reading.put(edit.at, edit.value, line)
    for name, value, at in (each for place in authorize.places for each in demanded(place)):
        if name not in {one["name"] for one in sent}:
            line = line if sent else at
            sent.append({"name": name, "value": value})
    if sent:
        reading.put(("authorization", "parameters"), sent, line)


_SECOND_LISTS: Final = {"user_scope": ",", "optional_scope": " "}
"""What stands between two scopes in a list besides."""


def _second_scopes(reading: _Reading) -> None:
    """The lists of scopes besides, each a parameter of its own."""
    for name, those in scope_requests.second_scopes(reading.page).items():
        at: DocumentPath = ("authorization", "parameters")
        sent = {"name": name, "value": _SECOND_LISTS[name].join(said.value for said in those)}
        before = next((value for value in reading.values if value.at == at), None)
        kept = [one for one in before.value if one["name"] != name] if before else []
        if before:
            reading.values.remove(before)
        reading.put(at, [*kept, sent], before.line - 1 if before else those[0].at)


def _scopes(reading: _Reading, authorize: Choice | None, found: list[Named]) -> None:
    page = reading.page
    asked, besides = scopes.asked_or_besides(page)
    if not asked and authorize is not None and _asks_without_scopes(authorize, found):
        besides = []
    if named := asked or besides:
        reading.put(("authorization", "scopes"), [said.value for said in named], named[0].at, certain=bool(asked))
    requests = [(one.mention.at, one.mention.query) for one in (authorize.places if authorize else ())]
    if between := scope_separator.separator(page, requests):
        reading.put(("authorization", "scope_separator"), between[0], between[1])
    if method := client.pkce(page):
        reading.put(("authorization", "pkce"), method.value, method.at, certain=method.certain)


def _asks_without_scopes(authorize: Choice, found: list[Named]) -> bool:
    """Whether the page lists what is asked with, and no scopes: they are chosen where the app is registered."""
    same = (one for one in found if one.mention.url == authorize.taken.mention.url)
    listed = {name for one in same for name in signs.ASKED.findall(one.around)}
    return len(listed) >= _LISTED and "scope" not in listed


def _with_what_moves_along(reading: _Reading, question: Question) -> Question:
    """A question of regions or environments that decides of each address on the server that it is about."""
    decided = {value.at for way in question.ways for value in way.values}
    host = host_of(str(question.ways[0].values[0].value))
    rest = [
        value
        for value in reading.values
        if value.at[-1] == "url" and value.at not in decided and host_of(value.value) == host
    ]
    if question.about not in ("region", "environment") or not rest:
        return question
    ways = []
    for way in question.ways:
        server = host_of(str(way.values[0].value))
        moved = (replace(value, value=value.value.replace(host, server, 1)) for value in rest)
        ways.append(replace(way, values=(*way.values, *moved)))
    return replace(question, ways=tuple(ways))


def _tokens(reading: _Reading, token: Choice) -> None:
    """Where the sample of the answer has tokens and how long they live, if not where RFC 6749 section 5.1 has them."""
    places = sorted((token.taken, *token.places), key=lambda one: one.grant != "code")
    for told, at in tokens_told(places):
        if told.value != told.leaf:
            reading.put(("access_token", "response", told.leaf), told.value, at, certain=False)


def _servers(reading: _Reading, authorize: Choice | None, token: Choice) -> list[Question]:
    """Questions of regions and environments where the page lists servers, and the paths once."""
    chosen = [(role, choice) for role, choice in (("authorize", authorize), ("token", token)) if choice is not None]
    taken = chosen[0][1].taken.mention
    host = host_of(taken.url)
    asked = {about for _, choice in chosen for about, _ in choice.others}
    found: dict[About, list[tuple[int, str]]] = {}
    for at, server in servers_of(reading.page):
        about = differ_in_server(host, host_of(server))
        if about and about not in asked:
            found.setdefault(about, []).append((at, host_of(server)))
    return [
        Question(about, tuple(_way(reading, chosen, host, *one) for one in [(taken.at, host), *others]))
        for about, others in found.items()
    ]


def _way(reading: _Reading, chosen: list[tuple[str, Choice]], host: str, at: int, server: str) -> Way:
    """The addresses with another server for that of the log-in; those on a third one stay as they are."""
    urls = [(role, choice.taken.mention.url) for role, choice in chosen]
    values = tuple(
        reading.value((*_STEP_OF[role], "url"), reading.fields.filled(url.replace(host, server, 1)), at)
        for role, url in urls
        if host_of(url) == host or server == host
    )
    return Way(values, reading.quote(at), at + 1)


def _client(reading: _Reading, token: Choice, found: list[Named]) -> list[Question]:
    """How the client authenticates, and what the body is written in."""
    taken = token.taken.mention
    domain = registrable_domain(host_of(taken.url))
    places = list(token.places)
    known = set(map(id, places))
    places += [
        one
        for one in found
        if id(one) not in known
        and one.grant == "code"
        and one.scores.get("token", 0) > 3
        and registrable_domain(host_of(one.mention.url)) == domain
    ]
    if extra := _extra(places):
        reading.put(
            ("access_token", "parameters"),
            [{"name": name, "value": value} for name, value in extra],
            taken.at,
            certain=False,
        )
    gets = any(map(_is_got, places)) and not any(one.mention.method == "POST" for one in places)
    reading.put(("access_token", "method"), "GET" if gets else "POST", taken.at)
    if (called := client.renamed(reading.page, places)) is not None:
        for step in ("authorization", "access_token"):
            reading.put((step, "rename", "client_id"), called.value, called.at)
    if (secret := client.secret_renamed(places)) is not None:
        reading.put(("access_token", "rename", "client_secret"), secret.value, secret.at)
    ways = client.authentication(reading.page, places)
    if ways:
        reading.put(
            ("access_token", "client_authentication"),
            ways[0].value,
            ways[0].at,
            certain=ways[0].certain and len(ways) == 1,
        )
    elif client.is_public(reading.page) or (
        not any(re.search(r"client_?secret", line.text, re.IGNORECASE) for line in reading.page.lines)
        and any("code_verifier" in one.around for one in places)
    ):
        reading.put(("access_token", "client_authentication"), "none", taken.at, certain=False)
    written = None if gets else body.body_format(reading.page, places)
    if written:
        reading.put(("access_token", "body_format"), written.value, written.at)
    elif any(one.mention.method == "POST" and _SENDS.search(one.query) for one in places):
        reading.put(("access_token", "parameters_in"), "query", taken.at, certain=False)
    at: DocumentPath = ("access_token", "client_authentication")
    if len(ways) > 1:
        return [
            Question(
                "client_authentication",
                tuple(Way((reading.value(at, way.value, way.at),), reading.quote(way.at), way.at + 1) for way in ways),
            )
        ]
    return []


def _extra(places: list[Named]) -> list[tuple[str, str]]:
    """What an example of the exchange sends in its query besides."""
    best = next((one for one in places if "code" in dict(pairs_of(one.mention.query))), None)
    pairs = pairs_of(best.mention.query) if best else ()
    return [
        (name, value)
        for name, value in pairs
        if name not in sent_later.STANDARD and value and not is_sample(value) and not is_secret(name, value)
    ]


def _is_got(one: Named) -> bool:
    """Whether a page shows that a token is asked for by GET, with all that it sends in the query."""
    method = one.mention.method or ("GET" if _GETS.search(one.label) else "")
    return method == "GET" and _SENDS.search(one.query) is not None


def _calls(reading: _Reading, found: list[Named], authorize: Choice | None, token: Choice | None) -> None:
    """Refresh, revocation, and the call that shows who is connected."""
    page = reading.page
    if token is not None and (line := _refreshes(page)) is not None:
        again = (one for one in found if one.grant == "refresh" and one.scores.get("token", 0) > 2)
        gets = next((one for one in again if _is_got(one)), None)
        reading.put(("refresh_token", "method"), "GET" if gets else "POST", gets.mention.at if gets else line)
        own = [
            one
            for one in found
            if one.grant == "refresh"
            and "refresh" in one.mention.url.rpartition("/")[2].lower()
            and one.scores.get("token", 0) > 2
        ]
        if own and own[0].mention.url.rstrip("/") != token.taken.mention.url.rstrip("/"):
            reading.put(("refresh_token", "url"), reading.fields.filled(own[0].mention.url), own[0].mention.at)
        tokens = [one for one in found if one.grant != "other" and one.scores.get("token", 0) > 2]
        _besides(reading, "refresh_token", sent_later.of_refresh(page, tokens))
        if (at := sent_later.in_address(tokens)) is not None:
            reading.put(("refresh_token", "parameters_in"), "query", at, certain=False)
    revoke = choose(found, "revoke")
    if revoke is not None:
        _revocation(reading, revoke, (authorize, token))
    taken = frozenset(choice.taken.mention.url for choice in (authorize, token, revoke) if choice is not None)
    asked = test_call(page, found, taken)
    if asked is None:
        _token_elsewhere(reading, [one for one in found if one.mention.url not in taken])
        return
    at = asked.place.mention.at
    _picks(reading, asked.place)
    called = asked.place.page.lines[at].text
    posts = asked.asks or asked.place.mention.method == "POST" or re.search(r"-X\s*POST", called)
    reading.put(("test_call", "method"), "POST" if posts else "GET", at, certain=asked.certain)
    url = _with_the_login(asked.url, authorize, token)
    if (kept := with_answer(url, page)) is not None:
        reading.put(("access_token", "response", "keep"), [{"name": kept.key, "path": kept.key}], kept.line)
    url = reading.fields.filled(url) if kept is None else kept.url
    reading.put(("test_call", "url"), url, at, certain=asked.certain)
    if asked.headers and asked.headers != (
        ("Authorization", "Bearer ${context.authData.accesstokencode.access_token}"),
    ):
        reading.put(("test_call", "headers"), [{"name": name, "value": value} for name, value in asked.headers], at)
    if asked.asks:
        reading.put(("test_call", "body_format"), "json", at)
        reading.put(("test_call", "body"), {"query": asked.asks}, at)
    if asked.by_query:
        reading.put(("test_call", "headers"), [], at)
    if asked.query:
        reading.put(("test_call", "query"), [{"name": name, "value": value} for name, value in asked.query], at)


def _refreshes(page: Page) -> int | None:
    """The line that says that tokens are refreshed; not one about another grant, which only gets a new token."""
    about = [(at, line.text) for at, line in enumerate(page.lines) if not stands_under_another(page, at)]
    shown = (at for at, text in about if _REFRESHES.search(text))
    named = (at for at, text in about if _REFRESH.search(text) and "offline" not in text)
    return next(shown, next(named, None))


def _revocation(reading: _Reading, revoke: Choice, logins: tuple[Choice | None, Choice | None]) -> None:
    """The request that ends the access; an example of it says what it sends, but for the token that a table names."""
    those = (revoke.taken, *revoke.places)
    method = next((one.mention.method for one in those if one.mention.method), "POST")
    method = "DELETE" if any(one.deletes for one in those) else method
    reading.put(("revoke_token", "method"), method, revoke.taken.mention.at)
    url = _with_the_login(revoke.taken.mention.url, *logins)
    reading.put(("revoke_token", "url"), reading.fields.filled(url), revoke.taken.mention.at)
    sent = sent_later.of_revocation(reading.page, those)
    _besides(reading, "revoke_token", sent)
    edits, at = sent_later.example_of_revocation(reading.page, those) or ((), 0)
    for edit in edits:
        if edit.at[1] != "parameters" or sent is None:
            reading.put(edit.at, edit.value, at, certain=False)


def _besides(reading: _Reading, step: str, sent: sent_later.Sent | None) -> None:
    """What a call sends besides what the standard has."""
    if sent is not None:
        rows = [{"name": name, "value": value} for name, value in sent.pairs]
        reading.put((step, "parameters"), rows, sent.line, certain=False)


def _token_elsewhere(reading: _Reading, calls: list[Named]) -> None:
    """The header of its own that the token goes in, where a page shows other calls than who is connected."""
    for one in calls:
        sent = headers(one) if one.page.lines[one.mention.at].kind == "code" else ()
        if any(value == names.ACCESS_TOKEN.template for _, value in sent):
            rows = [{"name": name, "value": value} for name, value in sent]
            reading.put(("test_call", "headers"), rows, one.mention.at)
            return


def _with_the_login(url: str, *choices: Choice | None) -> str:
    """An address on the server of the environment that was taken, where the page writes it for another."""
    host = host_of(url)
    servers = (
        host_of(choice.taken.mention.url)
        for choice in choices
        if choice is not None
        for about, other in choice.others
        if about == "environment" and host_of(other.mention.url) == host
    )
    return url.replace(host, next(servers, host), 1)


def _picks(reading: _Reading, place: Named) -> None:
    """What names the account and what identifies it, in the answer that the page shows."""
    found = sample_answer(place)
    if found is None:
        return
    answer, at = found
    suggested = suggest(answer)
    for step, candidates in (
        ("connection_label", suggested.label),
        ("unique_identifier", suggested.unique_identifier),
    ):
        if candidates:
            reading.put((step, "path"), str(candidates[0].path), at, certain=False)


def _names(reading: _Reading, choice: Choice) -> None:
    name, domain = name_of(choice.taken.mention.url, [line.text for line in reading.page.lines])
    if name:
        reading.put(("name",), name, choice.taken.mention.at, certain=False)
        reading.put(("service_domain",), domain, choice.taken.mention.at, certain=False)


def _missing(authorize: Choice | None, token: Choice | None, reading: _Reading) -> list[Unread]:
    """What a connection needs and the page does not say."""
    there = {value.at for value in reading.values}
    made = []
    if authorize is None:
        made.append(Unread(("authorization", "url"), say("The page does not say where people log in.")))
    if token is None:
        made.append(
            Unread(("access_token", "url"), say("The page does not say where a code is exchanged for a token."))
        )
    if ("test_call", "url") not in there:
        made.append(Unread(("test_call", "url"), say("The page shows no call that says who is connected.")))
    return made
