"""The scopes that a page names, each once, and which of them count only where nothing else is named."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

from connection_wizard.sources.documentation.hosts import hosts_on, is_of_nobody
from connection_wizard.sources.documentation.parameter_names import is_of_scopes
from connection_wizard.sources.documentation.scopes.announced import DEFINED, IN_A_LIST, ITEM, is_alone
from connection_wizard.sources.documentation.scopes.beside_asked import beside_asked
from connection_wizard.sources.documentation.scopes.columns import columns_in_lines
from connection_wizard.sources.documentation.scopes.context import WRONG, of_errors
from connection_wizard.sources.documentation.scopes.definitions import defined
from connection_wizard.sources.documentation.scopes.former import former
from connection_wizard.sources.documentation.scopes.known import known_in_lines
from connection_wizard.sources.documentation.scopes.lines import in_lines
from connection_wizard.sources.documentation.scopes.lists import MOST, broken_lists, redoc_lists, swagger_lists
from connection_wizard.sources.documentation.scopes.members import members
from connection_wizard.sources.documentation.scopes.of_code import functions, is_of_a_program
from connection_wizard.sources.documentation.scopes.open_ended import open_ended
from connection_wizard.sources.documentation.scopes.programs import of_programs
from connection_wizard.sources.documentation.scopes.requests import (
    examples_of_other_grants,
    lists_of_yaml,
)
from connection_wizard.sources.documentation.scopes.rights import rights
from connection_wizard.sources.documentation.scopes.rows import of_rows
from connection_wizard.sources.documentation.scopes.runs import of_runs
from connection_wizard.sources.documentation.scopes.sentences import sentences
from connection_wizard.sources.documentation.scopes.texts import THE_ONE
from connection_wizard.sources.documentation.scopes.words import BUILT, is_scope
from connection_wizard.sources.documentation.told import Said
from connection_wizard.sources.page.keyed import Keyed
from connection_wizard.sources.page.lines import Line, Page, once
from connection_wizard.spec.domains import registrable_domain

_GRANTED: Final = Keyed(
    r"\"active\"\s?:|[\"'](?:access_token|expires_in\w*|resource_owner_id)[\"']\s*:|^\s*access_token=",
    "active|access_token|expires_in|resource_owner_id",
    cased=True,
)
_PRINTED: Final = Keyed(
    r"^\s*(?:ext_)?expires_in\s?:\s?\d{2,12}\s?,?\s*$|^\s*token_type\s?:\s?[\"'][Bb]earer[\"']\s?,?\s*$",
    "expires_in|token_type",
    cased=True,
)
"""Lines of an answer as a program of JavaScript prints it, without quotation marks around its names."""
_NEAR_PRINTED: Final = 2
_LIST_OF_THE_PERSON: Final = re.compile(r"\s*user_?[sS]copes?[\"']?\s{0,3}(?:=>|[:=])\s{0,3}\[")
_LIST_OF_THE_APP: Final = re.compile(r"\s*(?:bot_?)?[sS]copes?[\"']?\s{0,3}(?:=>|[:=])\s{0,3}\[")
"""What a program gives two parameters of one log-in: that of the person, and that of the app, which is ``scope``."""
_SUBSCRIBES: Final = Keyed(r"[\"'](?:events?|event_types?|topics?)[\"']\s?:\s?\[?\s?[\"']", "event|topic", cased=True)
_SUCH_AS: Final = Keyed(r"\bany (?:of|scopes?)\b.{0,200}\b(?:such as|for example)\b", "any")
"""What names kinds of scopes, and of each an example."""
_OF_ONE_CALL: Final = re.compile(
    r"\b(?:endpoint|method|call|operation)s?\b(?:[^.\n]|\.(?=\w)){0,160}\b(?:requires?|needs?)\b"
    r"(?:[^.\n]|\.(?=\w)){0,80}\bscopes?\b|\((?:requires?|needs?)\b[^()\n]{1,160}\bscopes?\)",
    re.IGNORECASE,
)
"""What one of the API's calls needs, or a part of its answer, and who logs in may not want."""
_OTHER_GRANT: Final = re.compile(r"\bdevice\b|client[ _-]?credentials|\bpassword\b|\bimplicit\b", re.IGNORECASE)
_OF_NOBODY: Final = re.compile(r"client[ _-]?credentials", re.IGNORECASE)
"""The grant whose scopes no person allows."""
_LABEL_OF_GRANT: Final = re.compile(
    r"\W{0,4}(?:OAuth ?2?(?:\.0)? ?)?(?:flow|grant)(?: type)?\W{1,4}(\w[\w -]{2,30})\W{0,4}|"
    r"\W{0,4}(\w[\w -]{2,30}) (?:flow|grant)\W{0,4}[:：]\W{0,3}",
    re.IGNORECASE,
)
"""A line that is nothing but the name of a grant."""
_ASKS_FOR_A_TOKEN: Final = Keyed(
    r"[?&]response_type=token\b|#access_token=", "response_type=token|#access_token=", cased=True
)
"""The address of a log-in without a code, and the one where its token comes back."""
_ASKS_FOR_A_CODE: Final = re.compile(r"[?&]response_type=code\b")
"""The address of a log-in, which stands in no answer, be one shown below it."""
_GLUED_PARAMETERS: Final = re.compile(r"\W{0,4}scopes?(?=e\.g\.|string|[A-Z][a-z])")
_VERB: Final = re.compile(
    r"(?<=[a-z])(?:View|Retrieve|Create|Update|Delete|Access|Manage|Allows?|Grants?|See|List|Get|Modify|Each|Every|Note)$"
)
_GLUED_WORD: Final = re.compile(
    r"(?<=[a-z])(?:Defines?|Specif(?:y|ies)|Determines?|The|A|An|Required|Optional|Space|Comma)$"
)
"""The row of the parameter with nothing between its cells, and how the next cell begins."""
_GLUED_CELL: Final = re.compile(r"(?<=[a-z])(?:required|optional)(?:[A-Z][a-z]{1,20})?$")
"""The next cell of a row that lost what stood between them, in small letters."""
_LABELLED: Final = re.compile(
    r"^(?:(?:OAuth|Required|Needed|Default)?Scopes?|Permissions?|Requires?|Required|Needs?|Examples?|Values?|Defaults?|Note):(?=[a-z])"
    r"|^(?:e\.g|i\.e)\.(?=[A-Za-z])"
)
"""What is said of a scope, before it and without the space between them; other words there are part of its name."""
_KINDS: Final = frozenset({"read", "write", "admin"})
_ACTIONS: Final = _KINDS | {"create", "update", "delete", "edit", "manage", "view", "full", "readonly"}
"""What scopes allow, which is often the last part of their names."""
_OF_ACTIONS: Final = re.compile(r"\b(?:actions?|operations?|verbs?|suffix(?:es)?)\b", re.IGNORECASE)
"""What a sentence says that the last parts are, which gives a whole name as an example."""
_PARTS: Final = re.compile(r"[_.:/-]")
_WITH_THE_NEXT: Final = re.compile(r"(.*[a-z*])[A-Z][a-z]*")
"""A name with the begin of the next cell on it, which a page has without it, too."""
_PREFIX: Final = re.compile(r"[.:/_-]{1,2}[\[{<]\w")
"""What stands behind a name that somebody has to go on with."""
_OF_ONES_OWN: Final = re.compile(
    r"\b(?:custom|your own|benutzerdefinierte|eigene|personalizados?|personnalisés?)\b[^.]{0,30}\bscopes?\b|"
    r"\bscopes? of (?:your|their) own\b|\b(?:app|application|client|API|service|server)(?:['’]s|s['’]) own\b",
    re.IGNORECASE,
)
"""What is said of scopes that each app makes itself: names there only show how."""
_NEAR: Final = 3
_ENOUGH: Final = 3
"""Scopes in tables and lists of a page, beside which none counts that it only shows so."""
_SIGNS: Final = " \t-*•+–`\"'0123456789.)"
_NOTED: Final = re.compile(r"(?<=[a-z])\*$")
"""The mark of a note on a name; one for all names that begin so stands behind a point or a colon."""
_AND_SCOPES: Final = re.compile(
    r"[`\"']?,? (?:[^.:;()]{0,80}, )?(?:and|und|et|y|e|en) (?:(?:the|their|its|granted|requested) ){0,2}"
    r"[`\"']?scopes[`\"']?(?![\w-]| \w)"
    r"|[`\"']? with [^.:;()]{0,80}, (?:and|und|et|y|e|en) [`\"']?scopes[`\"']?(?![\w-]| \w)"
)
"""What a list goes on with that names scopes last, as one of the things in it."""
_REFRESH: Final = "refresh_token"
TO_REFRESH: Final = frozenset({"offline_access", "offline"})
"""What a sentence about refreshing names, and an answer grants beside what the calls need."""
_ASKED_FOR: Final = re.compile(
    r"(?<![a-z])scopes?[\"'`]?(?:\s{0,3}(?:=>|[=:])|\W{1,3}as\b)(?!\W{0,4}(?:The|A)\b)[^&\n]{0,200}?"
    r"(?<![a-z_])refresh_token\b|[\"'`]refresh_token[\"'`] scopes?\b|"
    r"\bscopes\b[^.:\n]{0,60}\b(?:such as|are) (?:[\w:]{1,40}, ){2,12}(?:and )?refresh_token\b",
    re.IGNORECASE,
)
"""The name of a token, and with some (Salesforce) the scope that brings it: there it is asked for as one."""


_NOT_SO: Final = Keyed(
    r"(?:\(|, )(?:and )?not [`\"']?([A-Za-z][\w:/-]{1,40}(?:\.[\w:/-]{1,40}){0,6})[`\"']?(?=[).,;]|$)", "not"
)
"""A name behind the one that is meant (*deals.read (not deals_read)*)."""


@once
def _of_hooks(page: Page) -> frozenset[int]:
    """The examples of what is sent to be told of events: their scope is whose events are meant (Calendly)."""
    told = {page.lines[at].block for at in page.lines_of(_SUBSCRIBES) if page.lines[at].kind == "code"}
    return frozenset(told - {page.lines[at].block for at in page.having("client_id", "grant_type", "response_type")})


@once
def asked_or_besides(page: Page) -> tuple[tuple[Said, ...], tuple[Said, ...]]:
    """The scopes, and those that count where nothing else is named: what was granted in the sample of an answer, and a
    word that another grant asks for."""
    found: dict[str, Said] = {}
    besides: dict[str, Said] = {}
    entries: set[str] = set()
    listed: set[str] = set()
    shown: dict[str, bool] = {}
    described = any(map(is_of_scopes, page.lines))
    granted = page.lines_of(_GRANTED)
    answers = {page.lines[at].block for at in granted if page.lines[at].kind == "code"}
    printed = {near for at in page.lines_of(_PRINTED) for near in range(at - _NEAR_PRINTED, at + _NEAR_PRINTED + 1)}
    of_persons = {at for at in page.having("user_scope", "userscope") if _LIST_OF_THE_PERSON.match(page.texts[at])}
    if of_persons and not any(map(_LIST_OF_THE_APP.match, page.texts)):
        of_persons = set()
    others = examples_of_other_grants(page)
    of_others = _of_other_grants(page)
    domains = tuple(f".{domain}" for domain in map(registrable_domain, sorted(hosts_on(page))) if domain)
    none = former(page) | members(page) | functions(page) | rights(page)
    wrong = page.lines_of(WRONG) | page.lines_of(_NOT_SO)
    lacked = of_errors(page)
    hooks = _of_hooks(page)
    with_colons = open_ended(page)
    for at, word, certain in _all(page):
        if at in lacked or (page.lines[at].kind == "code" and page.lines[at].block in hooks):
            continue
        scope = _LABELLED.sub("", word.strip(".,;:`\"'() "))
        if f"{scope}:" in with_colons and f"{scope}:" in word:
            scope += ":"
        if _GLUED_PARAMETERS.match(page.lines[at].text):
            scope = _GLUED_WORD.sub("", scope)
        scope = _GLUED_CELL.sub("", scope)
        scope = _NOTED.sub("", _without_its_verb(scope, page.lines[at].text))
        if ("://" in scope and is_of_nobody(scope)) or ":*:" in scope:
            continue  # where people are sent back to; or what many are made of
        if scope in none or (at in wrong and _is_wrong(page.lines[at], scope)):
            continue
        if not certain and scope.endswith(domains):
            continue  # a server of the page's
        if is_scope(scope, certain=certain) or (scope == _REFRESH and _ASKED_FOR.search(page.lines[at].text)):
            line = page.lines[at]
            if _is_begun(line, scope) or _is_beside(line, scope) or is_of_a_program(line, scope):
                continue
            if described and line.kind == "text" and (needs := _OF_ONE_CALL.search(line.text)) and scope in needs[0]:
                continue
            if line.kind == "cells" or is_alone(line, scope):
                entries.add(scope)
            if line.kind == "cells" or line.text.strip(_SIGNS).startswith(scope):
                listed.add(scope)
            shown[scope] = shown.get(scope, True) and _is_shown(page, at)
            aside = line.kind == "code" and line.block in answers | others
            aside = aside and not (line.block not in others and _ASKS_FOR_A_CODE.search(line.text))
            aside = aside or at in of_others or at in of_persons or (line.kind == "code" and at in printed)
            elsewhere = _OTHER_GRANT.search(" ".join(page.headings[at][-1:])) is not None
            aside = aside or (line.kind != "cells" and at in granted)
            aside = aside or (line.kind == "text" and at in page.lines_of(_SUCH_AS))
            aside = aside or (elsewhere and _OF_NOBODY.search(page.headings[at][-1]) is not None)
            aside = aside or ((elsewhere or at in page.lines_of(_ASKS_FOR_A_TOKEN)) and not BUILT.fullmatch(scope))
            (besides if aside else found).setdefault(scope, Said(scope, at))
    if found and set(found) <= TO_REFRESH and set(found) < set(besides):
        found = {}
    beside = Counter(one.at for name, one in found.items() if not shown[name])
    listed |= {name for name, one in found.items() if beside[one.at] >= _ENOUGH}
    if len(listed) >= _ENOUGH:
        found = {name: one for name, one in found.items() if name in listed or not shown[name]}
    entries |= {name for name, one in found.items() if _is_among_scopes(page, one, found)}
    those = [one for one in found.values() if one.value in entries or not _is_a_part(page, one, found)]
    those = [one for one in those if one.value in entries or not _has_the_next(one.value, found)]
    return tuple(those[:MOST]), tuple(besides.values())[:MOST]


def _is_wrong(line: Line, scope: str) -> bool:
    """Whether a name only shows how scopes are not written."""
    told = any(scope in one and WRONG.search(one) for one in sentences(line.text))
    return line.kind == "text" and (told or any(one[1] == scope for one in _NOT_SO.finditer(line.text)))


def _is_beside(line: Line, scope: str) -> bool:
    """Whether a sentence lists a name as something else, and scopes last: *tokens, `shop_id`, and scopes*."""
    behind = line.text.partition(scope)[2] if line.kind == "text" else ""
    return _AND_SCOPES.match(behind) is not None


def _is_begun(line: Line, scope: str) -> bool:
    """Whether a name is what others begin with: a hole is behind it, or the sign between its parts is."""
    place = line.text.find(scope) if line.kind != "code" else -1
    return place >= 0 and (_PREFIX.match(line.text, place + len(scope)) is not None or f"{scope}:" in line.spans)


def _is_shown(page: Page, at: int) -> bool:
    """Whether a line names a scope only as an example of those that each app makes: it says so, or one above it."""
    if page.lines[at].kind == "cells":
        return False
    near = (line.text for line in page.lines[max(0, at - _NEAR) : at + 1] if line.kind == "text")
    return any(map(_OF_ONES_OWN.search, (*page.headings[at], *near)))


def _has_the_next(scope: str, found: Iterable[str]) -> bool:
    """Whether a name is another one with the begin of the next cell glued to it."""
    glued = _WITH_THE_NEXT.fullmatch(scope)
    return glued is not None and glued[1] in found


def _of_other_grants(page: Page) -> set[int]:
    """The lines below a label that names another grant, up to the next such label or heading."""
    found: set[int] = set()
    other = False
    labels = frozenset(page.having("flow", "grant"))
    for at, line in enumerate(page.lines):
        label = _LABEL_OF_GRANT.fullmatch(line.text) if at in labels else None
        if line.kind == "heading" or label:
            other = label is not None and _OTHER_GRANT.search(label[0]) is not None
        if other:
            found.add(at)
    return found


def _without_its_verb(scope: str, text: str) -> str:
    """A scope without the word on it that a copy glued there (``users:readRetrieve information``)."""
    glued = _VERB.search(scope) if ":" in scope else None
    behind = text.partition(scope)[2][:2] if glued else ""
    return scope[: glued.start()] if glued and behind[:1] == " " and behind[1:].islower() else scope


def _is_among_scopes(page: Page, one: Said, found: dict[str, Said]) -> bool:
    """Whether a line defines a name in a list that defines names of several parts, too."""
    if one.value not in _ACTIONS or _defined_in(page.lines[one.at]) != one.value:
        return False
    above = itertools.takewhile(bool, map(_defined_in, page.lines[: one.at][::-1]))
    below = itertools.takewhile(bool, map(_defined_in, page.lines[one.at + 1 :]))
    return any(BUILT.fullmatch(name) and name in found for name in (*above, *below))


def _defined_in(line: Line) -> str:
    """The name that an entry of a list begins with, before what it stands for; empty where it is no such entry."""
    item = ITEM.match(line.text) if IN_A_LIST.match(line.text) and DEFINED.match(line.text) else None
    return item[1].rstrip(":") if item else ""


def _is_a_part(page: Page, one: Said, found: Iterable[str]) -> bool:
    """Whether a sentence only says what kind of scope it means, of those that have this word in their names."""
    if one.value not in _ACTIONS or page.lines[one.at].kind != "text":
        return False
    text = page.lines[one.at].text
    names = [name for name in found if _PARTS.split(name)[-1] == one.value != name]
    if len(names) > 1 or (_OF_ACTIONS.search(text) and any(name in text for name in names)):
        return True
    return (
        one.value in _KINDS
        and one.value in THE_ONE.findall(text)
        and (sum(one.value in _PARTS.split(name) for name in found if name != one.value) > 1)
    )


def _all(page: Page) -> Iterator[tuple[int, str, bool]]:
    yield from in_lines(page)
    yield from redoc_lists(page)
    yield from swagger_lists(page)
    yield from lists_of_yaml(page)
    yield from of_programs(page)
    yield from of_rows(page)
    yield from of_runs(page)
    yield from broken_lists(page)
    yield from columns_in_lines(page)
    yield from defined(page)
    yield from beside_asked(page)
    yield from known_in_lines(page)
