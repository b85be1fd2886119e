"""The addresses that a page names, each with the lines that speak of it.

Pages write addresses in pieces: the server in a sentence and the path in another, a path with a ``Host:`` line below
it, a name in braces that another line explains, no scheme, a query broken over lines.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from typing import Final
from urllib.parse import unquote

from connection_wizard.sources.documentation.apps_back import folders_of_apps, paths_of_apps
from connection_wizard.sources.documentation.bare_paths import is_told_of_whom
from connection_wizard.sources.documentation.clients import called_by_clients
from connection_wizard.sources.documentation.composed import last_of
from connection_wizard.sources.documentation.here import as_meant, place_of, places_of_both
from connection_wizard.sources.documentation.hosts import HOLE, is_of_a_program, is_of_nobody
from connection_wizard.sources.documentation.joins import joins, joins_behind_a_slash, steps_without_slash
from connection_wizard.sources.documentation.servers import HOST_LINE, MOST, PATH, Servers, owned, plain_name
from connection_wizard.sources.documentation.told_servers import told_server
from connection_wizard.sources.documentation.used_names import used
from connection_wizard.sources.documentation.written import (
    CALLBACK,
    OAUTH_WORDS,
    WEB,
    Mention,
    joined,
    rest_of_query,
)
from connection_wizard.sources.hosts import host_of, path_of
from connection_wizard.sources.page.lines import Page, once

_RELATIVE: Final = re.compile(
    rf"\W{{0,4}}(GET|POST|PUT|PATCH|DELETE) ((?:[a-z][\w-]*+|{HOLE})(?>(?:/(?:[\w.~-]|{HOLE}|:)+){{1,12}}))"
    rf"(?: HTTP/[\d.]+)?[`\"']?\s*"
)
"""A line that is a request, and whose path begins with no slash."""
_METHOD_BEHIND: Final = re.compile(r"/\S{1,300}\s{2}(GET|POST|PUT|PATCH|DELETE)(?=\s{2}|$)")
"""The row of a table that has a path, and then its method."""
_EITHER: Final = re.compile(r"\bGET\b\W{0,3}(?:or|and|または|或者?|oder|ou|o|или|또는)?\W{0,3}$")
"""What stands before the last of two methods: the request may have either."""
_ASKS: Final = re.compile(rf"\W{{0,4}}(?:GET|POST)\s+(?:{HOLE})?/")
_MESSAGE: Final = re.compile(r"\s*(?:GET|POST) /\S{1,300} HTTP/[\d.]+\s*")
"""The first line of a message, without the server that its next line would name."""
_OF_CALLS: Final = re.compile(r"/api/")
"""Paths of calls, on a server that has people log in, too."""
_OF_SOMEBODY: Final = re.compile(
    r"/me\b|/my|user|account|profile|self|whoami|member|current|identity|viewer|credentials|customer|merchant|athlete|/org|"
    r"compan|workspace|shop|store|team|tenant|business|session|party",
    re.IGNORECASE,
)
"""Words in the paths of calls that say who is connected."""
_ROUTE: Final = re.compile(
    r"(?:\b(?:app|router|routes?|server|mux|bp|blueprint)(?:\.|->)(?:get|post|put|patch|delete|use|all|route|handle\w{0,4})|"
    r"\bRoute::\w{2,10}|@(?:Get|Post|Put|Delete|Request)Mapping)\(\s?(?:(?:value|path)\s?=\s?)?[\"'`]$|"
    r"^\s*+@\w{1,40}\.(?:get|post|route)\(\s?[\"']$",
    re.IGNORECASE,
)
"""Where a program says at which paths it answers: the reader's own, or one that is a server of log-ins itself."""
_ROUTE_OF_RUBY: Final = re.compile(
    r"\s*+(?:get|post|put|patch|delete|match) [\"'](/[\w/.:*-]{0,100})[\"'](?: do\b|\s?=>|,\s?(?:to:|:to\b|via:))"
)
"""The same of Sinatra and Rails, without a bracket."""
_BEHIND_A_TEXT: Final = re.compile(r"(?<=[\w=&])[\"'`].*")
"""The end of the text of a program in which a path with its query stands, and what the program does with it."""
_ROUTE_OF_A_STEP: Final = re.compile(r"(?<=[\"'`])(/[\w/.:-]{0,60}?/?(authori[sz]e|tokens?))(?=[\"'`])", re.IGNORECASE)
"""The path of a step, in quotation marks."""
_OWN_ROUTE: Final = re.compile(
    r"\b(?:add|define|create|write|register|make|need)\b[^.\n]{0,20}\broute (?:for|at|called|named)\W{1,6}$",
    re.IGNORECASE,
)
"""The same, told to the reader."""
_WRITTEN_HERE: Final = re.compile(
    r"\b(?:implemented|defined|handled|written) (?:in|by) [`\"']?[\w./-]{1,60}\.(?:[jt]sx?|py|rb|php|go|java|cs)\b"
)
"""What a sentence says of a path at which a file of the reader's own program answers."""
_REMARK: Final = re.compile(r"\s{0,20}(?://|#|\*)\s")
_ANSWERED: Final = re.compile(
    r"\b(?:router|app|server|fastify)\.(?:get|post|put|all|use)\(\s?[\"'`](/[\w/:.-]{1,80})[\"'`]"
)
_LONGEST_REMARK: Final = 8
"""A remark above what a program answers, and how it says so."""
_A_COMMAND: Final = re.compile(r"[`\"']?\s(?:slash )?commands?\b", re.IGNORECASE)
"""What stands behind a command that people write to a bot, which begins like a path."""
_REFERS: Final = re.compile(r"(?:^|[\s\"'`])#$")
"""What stands before a pointer to another part of the same document (RFC 6901 section 6), which looks like a path."""
_A_SAMPLE: Final = re.compile(
    r"(?:\bprocess\.env\b|\bgetenv\(|\benviron\b|\bENV\[).{1,120}?(?:#|/{2})[^\n]{0,60}?\b(?:e\.?g\b|example)[^\n]{0,20}$",
    re.IGNORECASE,
)
"""What stands before an address that a remark gives as an example of what the environment has."""
_OF_A_QUERY: Final = re.compile(r"[?&][\w.-]{1,40}=$")
"""What stands before the value of a parameter: an address there is told, and not called."""
_OF_A_CUSTOMER: Final = re.compile(r"domain|host|instance|ur[il]|server|site")
_PLACE_FOR_THE_REST: Final = re.compile(r"(?<=/)(?:%s|\{0?\})$")
_LONGEST_REQUEST: Final = 300
_STEP: Final = re.compile(r"/\w{0,20}(?:authori[sz]e|token)/?$", re.IGNORECASE)
_COMES_BACK_TO: Final = re.compile(r"(?:redirect|callback)_?ur[il]=([^&]++)", re.IGNORECASE)
"""Where a request asks people to be sent back: to an app of the reader's, whatever its address looks like."""


@once
def mentions(page: Page) -> tuple[Mention, ...]:
    """All addresses of a page, in its order, without those of its readers' own apps and of other documents.

    Those of servers on this computer, which most pages write for an app of the reader's, count where it is of one.
    """
    known = _servers(page)
    found = _found(known)
    those = [one for one in found if not known.is_of_nobody(one.url)]
    no_step = not (known.of_apps or any(_STEP.search(one.url) for one in those))
    if no_step and any(place_of(one.url) for one in found) and not answers_itself(page):
        found = _found(Servers(page, here=True))
        places = places_of_both((one.url, one.query) for one in found)
        ours = [one for one in found if place_of(one.url) in places]
        those += [replace(one, url=as_meant(one.url)) for one in ours]
    else:
        those += _as_at_a_customers(those, found)
    return tuple(sorted(those, key=lambda one: (one.at, one.column)))


def _as_at_a_customers(those: list[Mention], found: list[Mention]) -> list[Mention]:
    """The addresses of this computer as a customer's, of software that each customer runs and that is shown here.

    Only where one server has the steps, a customer's has something to fill in, and the log-in's path is at both.
    """
    steps = [one.url for one in those if _STEP.search(one.url)]
    servers = {host_of(url) for url in steps}
    if len(servers) != 1 or not all(re.search(HOLE, host) for host in servers):
        return []
    paths, (server,) = {path_of(url) for url in steps}, servers
    places = {place_of(one.url) for one in found if path_of(one.url) in paths} - {""}
    ours = [one for one in found if place_of(one.url) in places]
    return [replace(one, url=f"https://{server}/{path_of(one.url)}") for one in ours]


@once
def _servers(page: Page) -> Servers:
    """What the page says of its servers, those of this computer left out."""
    return Servers(page)


def paths_alone(page: Page) -> list[Mention]:
    """The paths of a page of software that each customer runs, on a server to fill in; or on the page's own, where that
    is one at which people log in and no more.

    Empty where the page names a server, be it that of an example.
    """
    known = _servers(page)
    names_one = known.servers or known.bare or told_server(page) or any(map(HOST_LINE.search, known.texts))
    if names_one or any(map(_is_a_providers, known.whole)) or answers_itself(page):
        return []
    own = page.address if _LOGS_PEOPLE_IN.match(page.address) else ""
    server = f"https://{host_of(own)}" if own else "https://{domain}"
    return [one for one in _found(known, otherwise=server) if not is_of_nobody(one.url)]


_LOGS_PEOPLE_IN: Final = re.compile(
    r"https://(?:auth\w{0,10}|oauth2?|log-?in|sso|id|identity|accounts?)\.", re.IGNORECASE
)
"""A server that has a page on how to log in there, and is no place of documentation."""


@once
def answers_itself(page: Page) -> bool:
    """Whether a program of the page answers at the paths of both steps: it is a server of log-ins that its reader
    writes, and nobody's that apps are connected to."""
    ends = {
        found[2].lower().rstrip("s")
        for at in page.having("route", "mapping", "app", "server", "mux", "bp", "blueprint")
        for found in _ROUTE_OF_A_STEP.finditer(page.texts[at])
        if _ROUTE.search(page.texts[at][: found.start(1)])
    }
    return any(one.startswith("author") for one in ends) and "token" in ends


def _is_a_providers(one: Mention) -> bool:
    """Whether an address that is written out is no example's or document's, and none that people come back to; one of a
    program's remarks counts, since a program has its server elsewhere."""
    return is_of_a_program(one.url) or not (one.query.startswith("code=") or is_of_nobody(one.url))


def _found(known: Servers, *, otherwise: str = "") -> list[Mention]:
    """The addresses of a page, but those at which an app of the reader's is told the code.

    Args:
        otherwise: the server of paths of which the page names none.
    """
    pieced = [one for at in known.page.having("/") for one in _pieced(known, at, otherwise)][:MOST]
    pieced += [*islice(_behind_slashes(known), MOST), *islice(_named_steps(known), MOST)]
    by_clients = list(islice(called_by_clients(known.page, known.is_of_nobody), MOST))
    told = {(one.at, path_of(one.url)): one.url for one in by_clients if one.method}
    pieced = [one for one in pieced if told.get((one.at, path_of(one.url)), one.url) == one.url]
    those = {(one.at, one.url) for one in pieced}
    pieced += [one for one in by_clients if (one.at, one.url) not in those]
    apps = (*folders_of_apps(known.page), *paths_of_apps(known.page))
    pieced = [one for one in pieced if not path_of(one.url).startswith(apps)]
    whole = (one for one in known.whole if not _A_SAMPLE.search(one.before))
    found = [*whole, *(owned(one, known) for one in pieced)]
    found += used(known.page, found)
    back = {unquote(address).rstrip("/") for one in found for address in _COMES_BACK_TO.findall(one.query)}
    return [one for one in found if one.url.rstrip("/") not in back]


def _behind_slashes(known: Servers) -> Iterator[Mention]:
    """The addresses that a program puts together of a name whose own address ends with a slash, or with a place for
    the rest, and the rest."""
    open_ended = {name: _PLACE_FOR_THE_REST.sub("", url) for name, url in known.named.items()}
    bases = {name: url for name, url in open_ended.items() if url.endswith("/")}
    for at in known.page.having('"', "'", "`") if bases else ():
        text = known.texts[at]
        if text.endswith("(") and at + 1 < len(known.texts):
            text += known.texts[at + 1].strip()  # the first value that a text is filled in with
        for one in joins_behind_a_slash(text):
            name = plain_name(one.name.rpartition(".")[2])
            base = bases.get(name)
            is_code = known.page.lines[at].kind == "code" or base != known.named.get(name)
            if base and is_code and not CALLBACK.search(text[: one.begin]):
                yield joined(base, one.path, text, at, one.begin)


def _named_steps(known: Servers) -> Iterator[Mention]:
    """The steps whose paths a program names without a slash before them, below the server that it names for them."""
    for at in known.page.having("authori", "auth", "token"):
        text = known.texts[at]
        for begin, path in steps_without_slash(text) if known.page.lines[at].kind == "code" else ():
            if server := known.of_steps or _server(known, at, path):
                yield joined(server, path, text, at, begin)


def servers_of(page: Page) -> list[tuple[int, str]]:
    """Addresses that others are relative to, where they stand: named as a base, or a server and no more."""
    return _servers(page).servers


def server_of_calls(page: Page) -> str:
    """The server that a page names for its calls; empty where it names none for them, or more than one."""
    those = {server for _, server, _, of_calls in _servers(page).weighed if of_calls > 0}
    return those.pop() if len(those) == 1 else ""


def _pieced(known: Servers, at: int, otherwise: str) -> Iterator[Mention]:
    text = known.texts[at]
    relative = _RELATIVE.fullmatch(text) if len(text) < _LONGEST_REQUEST else None
    if relative and (relative[2][0].isalpha() or _is_below_a_host(known.texts, at, relative[2])):
        text = f"{relative[1]} /{relative[2]}"
    asks, behind = _ASKS.match(text), _METHOD_BEHIND.match(text)
    if not asks and not OAUTH_WORDS.search(text) and not _OF_SOMEBODY.search(text):
        return
    taken: list[tuple[int, int]] = [found.span() for found in WEB.finditer(text)]
    for one in joins(text):
        if any(begin <= one.at < end for begin, end in taken):
            continue
        if CALLBACK.search(text[: one.begin]) or _OF_A_QUERY.search(text[: one.begin]):
            continue
        server = one.server or _server_named(known, one.name, one.path, at, variable=one.variable)
        if server:
            taken.append((one.begin, one.end))
            yield joined(server, one.path, text, at, one.begin)
    for found in PATH.finditer(text):
        if any(begin <= found.start(2) < end for begin, end in taken) or CALLBACK.search(text[: found.start()]):
            continue
        before = text[: found.start(2)]
        answers = _ROUTE.search(before) or _ROUTE_OF_RUBY.match(text) or _OWN_ROUTE.search(before)
        answers = answers or _WRITTEN_HERE.search(text, found.end())
        answered = answers is not None or _is_answered_below(known.texts, at, found[2])
        if answered or text.startswith("*", found.end()) or _A_COMMAND.match(text, found.end()):
            continue  # where a program answers, all that is below, or a command
        if _REFERS.search(before):
            continue
        if not (OAUTH_WORDS.search(found[2]) or found[1] or behind or is_told_of_whom(known.page, at, found)):
            continue
        server = (
            ("" if known.page.lines[at].kind == "cells" else _host_below(known.texts, at))
            or known.bare_above(at)
            or known.written_out(found[2])
            or (known.beside(found[2]) if all(at < place for place, _ in known.servers) else "")
            or known.at_its_root(_server(known, at, found[2]), found[2])
            or _likely_server(known, text, found, behind)
        )
        inferred = "" if server else _inferred(known, found[2])
        server = server or inferred or otherwise
        if found[2].rstrip("/") in known.page.lines[at].linked and not _is_sure(known, at, found[2], server):
            continue  # a step that another page describes
        if server:
            path = _BEHIND_A_TEXT.sub("", found[2])
            whole = path if found[1] else known.longer(path)
            if found.end() == len(text.rstrip()):
                whole += rest_of_query(known.texts, at, whole)
            method = found[1] or (behind[1] if behind else "")
            if _EITHER.search(text[: found.start()]):
                method = "" if OAUTH_WORDS.search(found[2]) else "GET"
            yield replace(joined(server, whole, text, at, found.start(2)), method=method, inferred=bool(inferred))


def _is_answered_below(texts: list[str], at: int, path: str) -> bool:
    """Whether a remark has the path of what a program answers right below it, perhaps with where all its paths are."""
    if not _REMARK.match(texts[at]):
        return False
    below = (_ANSWERED.search(text) for text in texts[at + 1 : at + 1 + _LONGEST_REMARK])
    return any(path.endswith(found[1]) for found in below if found)


def _likely_server(known: Servers, text: str, found: re.Match[str], behind: re.Match[str] | None) -> str:
    """The server of a path of which the page does not say where it is: that of what stands beside it."""
    method = found[1] or (behind[1] if behind else "")
    return (
        known.beside(found[2])
        or known.only_bare
        or known.of_a_path(found[2].partition("?")[0], method)
        or (known.of_one_begin(found[2]) if found[1] else "")
        or (known.of_logins if found[1] == "GET" and _OF_CALLS.match(found[2]) else "")
        or (known.of_messages if _MESSAGE.fullmatch(text) else "")
        or (known.of_a_customer if found[1] and OAUTH_WORDS.search(found[2]) else "")
        or (known.only_trial if OAUTH_WORDS.search(found[2]) else "")
    )


def _inferred(known: Servers, path: str) -> str:
    """The server of a path that stands near none: what a sentence names for all, or the one that each customer has."""
    return told_server(known.page) or (known.of_one_customer if OAUTH_WORDS.search(path) else "")


def _is_sure(known: Servers, at: int, path: str, server: str) -> bool:
    """Whether the path of a step is on a server for sure: the page says so, or each customer has one for all.

    What is the words of a link to another page is described there, with its server, and may be on any other (Dropbox:
    people log in at one, tokens are at another).
    """
    if not OAUTH_WORDS.search(path):
        return True
    told = known.bare_above(at) or known.written_out(path) or _server(known, at, path)
    return server == told or re.search(HOLE, host_of(server)) is not None


def _server_named(known: Servers, name: str, path: str, at: int, *, variable: bool) -> str:
    """What a name in front of a path stands for; the name itself where each customer has a server of their own."""
    plain = plain_name(name.rpartition(".")[2] if variable else name)
    server = known.named.get(plain) or known.named.get(plain_name(last_of(name)))
    server = server or known.written_out(path) or ("" if variable else _server(known, at, path))
    if not server and not variable and name[0] in "{<[$" and _OF_A_CUSTOMER.search(plain):
        return f"https://{name}"
    return server


def _is_below_a_host(texts: list[str], at: int, path: str) -> bool:
    """Whether what a path begins with, to be filled in, is no server: a line of the message names that."""
    return not _OF_A_CUSTOMER.search(plain_name(path.partition("/")[0])) and bool(_host_below(texts, at))


def _host_below(texts: list[str], at: int) -> str:
    """The server that a ``Host:`` line names, of the message whose first line this is."""
    for text in texts[at + 1 : at + 8]:
        if host := HOST_LINE.search(text):
            return f"https://{host[1].lower()}"
    return ""


def _server(known: Servers, at: int, path: str) -> str:
    """What a path is relative to: of the servers that are named, the nearest before it that fits what it is for."""
    oauth = OAUTH_WORDS.search(path) is not None
    best, most = "", -1.0
    for place, server, of_logins, of_calls in known.weighed:
        score = of_logins if oauth else of_calls
        score += (1.0 if place <= at else 0.0) - abs(at - place) / 10_000
        if score > most:
            best, most = server, score
    return best
