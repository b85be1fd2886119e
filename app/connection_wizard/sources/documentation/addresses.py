"""The addresses of both steps, and what is asked about them: another region, environment or version, listed servers."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from connection_wizard.addresses.parts import at_another
from connection_wizard.sources.documentation.choosing import Choice, are_related, differ_in_server, region_of
from connection_wizard.sources.documentation.environments import counterpart as of_environment
from connection_wizard.sources.documentation.hosts import HOLE, is_trial, trial_of
from connection_wizard.sources.documentation.mentions import servers_of
from connection_wizard.sources.documentation.options import called
from connection_wizard.sources.documentation.scoring import Named
from connection_wizard.sources.documentation.told import STEP_OF, Reading
from connection_wizard.sources.documentation.written import Mention
from connection_wizard.sources.hosts import host_of
from connection_wizard.sources.page.lines import Page
from connection_wizard.sources.understood import About, Question, Value, Way
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.domains import registrable_domain
from connection_wizard.spec.regions import REGION

_OF_AN_APP: Final = re.compile(
    r"/(?:authori[sz]e|authori[sz]ation|auth|login|connect|install)/(?=[^/]*\d)(?=[^/]*[a-z])(?=[^/]*[A-Z])\w{6,40}/?$"
)
"""A log-in's address that ends with the identifier of one app."""
_TO_FILL_IN: Final = re.compile(HOLE)


def addresses(reading: Reading, authorize: Choice | None, token: Choice | None) -> list[Question]:
    """The addresses of both steps, and what is asked about them."""
    related = authorize is None or token is None or are_related(authorize.taken.mention.url, token.taken.mention.url)
    for role, choice in (("authorize", authorize), ("token", token)):
        if choice is not None and not is_of_an_app(choice):
            taken = choice.taken.mention
            certain = choice.score >= 6 and not (choice.others or taken.inferred) and related
            reading.put((*STEP_OF[role], "url"), _filled(reading, role, taken.called), taken.at, certain=certain)
    about: dict[About, list[tuple[str, Named]]] = {}
    for role, choice in (("authorize", authorize), ("token", token)):
        for kind, other in choice.others if choice else ():
            about.setdefault(kind, []).append((role, other))
    asked = (_question(reading, kind, others, authorize, token) for kind, others in about.items())
    return [question for question in asked if len(question.ways) > 1]


def _filled(reading: Reading, role: str, url: str) -> str:
    """An address with the connection's own values; that of the exchange may have what the log-in brought."""
    return reading.fields.filled(url) if role == "authorize" else reading.fields.filled_later(url)


def is_of_an_app(choice: Choice) -> bool:
    """Whether the log-in's address ends with what the app of an example is called: each app has one of its own."""
    return _OF_AN_APP.search(choice.taken.mention.url) is not None


def _question(
    reading: Reading, about: About, others: list[tuple[str, Named]], authorize: Choice | None, token: Choice | None
) -> Question:
    """What is asked, with one way alone where the others say the same in other words: the field of a customer's own
    server has a name of its own in each address of some pages."""
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
    ways = [_reading_of(reading, found) for found in (first, *readings)]
    said = [[(value.at, value.value) for value in way.values] for way in ways]
    return Question(about, tuple(way for at, way in enumerate(ways) if said[at] not in said[:at]))


def of_providers(reading: Reading, several: list[tuple[Named, Named]], login: Named) -> list[Question]:
    """Which of the providers is meant whose steps a program has, that of the log-in first; one whose addresses have
    something to fill in would be a field of the others' drafts."""
    own = [pair for pair in several if pair[0].mention.url == login.mention.url]
    whole = [pair for pair in several if not any(_TO_FILL_IN.search(one.mention.url) for one in pair)]
    those = [*own, *(pair for pair in whole if pair not in own)] if own else []
    ways = [_reading_of(reading, {"authorize": one.mention, "token": other.mention}) for one, other in those]
    return [Question("address", tuple(ways))] if len(ways) > 1 else []


def _reading_of(reading: Reading, found: dict[str, Mention]) -> Way:
    """One answer to a question: the addresses of both steps, as far as it decides them."""
    values = tuple(
        reading.value((*STEP_OF[role], "url"), _filled(reading, role, found[role].url), found[role].at)
        for role in STEP_OF
        if role in found
    )
    first = next(found[role].at for role in STEP_OF if role in found)
    return Way(values, values[0].quote, values[0].line, called(reading.page.lines[first]))


def _moved(found: dict[str, Mention], taken: dict[str, Mention]) -> dict[str, Mention]:
    """The addresses of another place, with those that the page writes once: what is on the same server moves along."""
    hosts = {host_of(taken[role].url): host_of(mention.url) for role, mention in found.items() if role in taken}
    for role, mention in taken.items():
        host = host_of(mention.url)
        if role not in found and host in hosts:
            found = found | {role: replace(mention, url=at_another(mention.url, host, hosts[host]))}
    return found


def _which(url: str, about: About) -> str:
    """What the addresses of one reading have in common."""
    if about == "version":
        return " ".join(re.findall(r"\bv?\d[\d.]*\b", url))
    return trial_of(url) if about == "environment" else region_of(host_of(url)) if about == "region" else url


def with_what_moves_along(reading: Reading, question: Question) -> Question:
    """A question of regions or environments that decides of each address on the server that it is about, and of those
    on another one that the page names for each environment."""
    if question.about not in ("region", "environment"):
        return question
    decided = {value.at for way in question.ways for value in way.values}
    servers = [host_of(str(way.values[0].value)) for way in question.ways]
    ways = list(question.ways)
    first: dict[DocumentPath, Value] = {}
    for value in [value for value in reading.values if value.at[-1] == "url" and value.at not in decided]:
        own = host_of(value.value)
        hosts = [_along(reading.page, question.about, own, servers[0], server) or own for server in servers]
        if {*hosts} != {own}:
            moved = [replace(value, value=value.value.replace(own, host, 1)) for host in hosts]
            ways = [replace(way, values=(*way.values, one)) for way, one in zip(ways, moved, strict=True)]
            first[value.at] = moved[0]
    reading.values = [first.get(value.at, value) for value in reading.values]
    return replace(question, ways=tuple(ways))


def _along(page: Page, about: About, own: str, host: str, server: str) -> str:
    """The host in the place of one, where another server is in the place of the log-in's; empty where it stays.

    What is on the same server moves along, and what is of the same region or environment on another server.
    """
    if own == host:
        return server
    if about == "environment":
        return of_environment(page, own, host, server)
    found, here, there = (REGION.search(one.rpartition(".")[0]) for one in (own, host, server))
    of_one = registrable_domain(own) == registrable_domain(host) == registrable_domain(server) is not None
    if not (of_one and found and here and there) or _bare(found) != _bare(here):
        return ""
    return own[: found.start()] + found[0].replace(_bare(found), _bare(there)) + own[found.end() :]


def _bare(label: re.Match[str]) -> str:
    return label[0].strip(".-")


def with_the_real_first(reading: Reading, question: Question) -> Question:
    """A question of environments whose first answer is not one to try things out, where another is not: that is taken.

    A page may write its addresses for its tests alone, and name the server beside them that is meant.
    """
    ways = sorted(question.ways, key=lambda way: is_trial(str(way.values[0].value)))
    if question.about != "environment" or ways[0] is question.ways[0]:
        return question
    moved = {value.at: value for value in ways[0].values}
    reading.values = [replace(moved.get(value.at, value), certainty=value.certainty) for value in reading.values]
    return replace(question, ways=tuple(ways))


def servers(reading: Reading, authorize: Choice | None, token: Choice) -> list[Question]:
    """Questions of regions and environments where the page lists servers, and the paths once."""
    chosen = [(role, choice) for role, choice in (("authorize", authorize), ("token", token)) if choice is not None]
    taken = chosen[0][1].taken.mention
    host = host_of(taken.url)
    asked = {about for _, choice in chosen for about, _ in choice.others}
    found: dict[About, list[tuple[int, str]]] = {}
    named = servers_of(reading.page)
    for at, server in named:
        about = differ_in_server(host, host_of(server))
        if about and about not in asked and not (about == "environment" and _is_of_another(named, at, server, host)):
            found.setdefault(about, []).append((at, server))
    return [
        Question(about, tuple(_way(reading, chosen, host, *one) for one in [_listed(named, taken), *others]))
        for about, others in found.items()
    ]


def _is_of_another(named: list[tuple[int, str]], at: int, server: str, host: str) -> bool:
    """Whether a server to try things stands beside the one that it is in place of, and that is not the log-in's."""
    domain = registrable_domain(host_of(server))
    beside = {host_of(other) for line, other in named if line == at and not trial_of(other)}
    those = {other for other in beside if registrable_domain(other) == domain}
    return bool(trial_of(server) and those) and host not in those


def _listed(named: list[tuple[int, str]], taken: Mention) -> tuple[int, str]:
    """The server of the log-in where it is listed, too: that line says which one it is."""
    host = host_of(taken.url)
    return next(((at, server) for at, server in named if host_of(server) == host), (taken.at, taken.url))


def _on(url: str, server: str) -> str:
    """An address on another server, with the scheme that the page writes for that one."""
    scheme, rest = server.partition("://")[0], url.partition("://")[2]
    return f"{scheme}://{host_of(server)}{rest[len(rest.partition('/')[0]) :]}"


def _way(reading: Reading, chosen: list[tuple[str, Choice]], host: str, at: int, server: str) -> Way:
    """The addresses with another server for that of the log-in; those on a third one stay as they are."""
    urls = [(role, choice.taken.mention.url) for role, choice in chosen]
    same = host_of(server) == host
    values = tuple(
        reading.value((*STEP_OF[role], "url"), _filled(reading, role, url if same else _on(url, server)), at)
        for role, url in urls
        if host_of(url) == host or same
    )
    return Way(values, reading.quote(at), at + 1, called(reading.page.lines[at]))
