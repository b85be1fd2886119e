"""What the authorization request of a page sends: parameters, scopes, what stands between them, PKCE."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final, get_args
from urllib.parse import unquote_plus

from connection_wizard.sources.authorization import place_authorization
from connection_wizard.sources.block import block_of, pairs_of
from connection_wizard.sources.documentation import other_names, own_names, pkce, signs
from connection_wizard.sources.documentation.answers import OF_THE_STANDARD
from connection_wizard.sources.documentation.choosing import Choice
from connection_wizard.sources.documentation.demanded import demanded, is_added_to_another, is_for_some, is_required
from connection_wizard.sources.documentation.parameter_names import is_of_scopes
from connection_wizard.sources.documentation.scopes.exampled import exampled
from connection_wizard.sources.documentation.scopes.named import TO_REFRESH, asked_or_besides
from connection_wizard.sources.documentation.scopes.of_another import without_anothers
from connection_wizard.sources.documentation.scopes.requests import (
    granted,
    in_request,
    of_metadata,
    second_scopes,
    sent_in,
)
from connection_wizard.sources.documentation.scopes.restricted import restricted
from connection_wizard.sources.documentation.scopes.sentences import PARTS
from connection_wizard.sources.documentation.scopes.separator import separator
from connection_wizard.sources.documentation.scoring import Named
from connection_wizard.sources.documentation.told import LONGEST_QUOTE, Reading, Said
from connection_wizard.sources.page.keyed import Keyed
from connection_wizard.sources.page.lines import Page
from connection_wizard.sources.samples import are_lettered, is_sample
from connection_wizard.sources.understood import Scope, masked
from connection_wizard.spec import names
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.draft import NEW_CONNECTION
from connection_wizard.spec.model import RenamedAuthorizationParameter

_STANDARD: Final = frozenset(get_args(RenamedAuthorizationParameter))
_LISTED: Final = 3
"""Parameters of an authorization request that are a list of them."""
_SECOND_LISTS: Final = {"user_scope": ",", "optional_scope": " "}
"""What stands between two scopes in a list besides."""
_DEFINED: Final = re.compile(r"(?<!\S)(\S{1,200}) [-–—] ")
"""A scope and, behind a dash, what it allows."""
_OPENID: Final = Keyed(r"\bopen ?id[ -]{0,2}(?:connect|config)", "open")
_USERINFO: Final = re.compile(r"/user_?info$", re.IGNORECASE)
_A_FEW: Final = 3
_REGISTERED: Final = Keyed(
    r"\bscopes?\b[^.\n]{0,120}\b(?:subset of|configured (?:for|in)|registered (?:for|in|and)|enabled (?:for|in))\b"
    r"[^.\n]{0,60}\b(?:app|application|client|integration|dashboard|settings)\b",
    "scope",
)
"""That an app can only ask for what was chosen for it where it is registered."""
_DEMANDED: Final = re.compile(
    r"\bat least one\b|\brequired\b|\bmust (?:be|request|contain|include|specify)\b|"
    r"\b(?:defined|listed|documented|stated|found) (?:\w+ ){0,2}(?:each|every) (?:endpoint|call|method|operation)\b",
    re.IGNORECASE,
)
"""What says that no log-in goes without, or that they stand where each call is told."""
_OPTIONAL: Final = re.compile(r"\boptional\b|\bnot required\b", re.IGNORECASE)
_IGNORED: Final = re.compile(r"\b(?:ignored|(?:is|has) no effect|not (?:used|evaluated|supported))\b", re.IGNORECASE)
_JOINED: Final = re.compile(r"[\w.:/-]+(?:%20[\w.:/-]+)+")
"""Scopes with a space between them, as an address has it."""
_AROUND: Final = " \t-–—:;,.|*`\"'“”()[]•"
"""What stands between a scope and the words for it."""


def put_parameters(reading: Reading, authorize: Choice) -> None:
    """What the example of an authorization request sends besides, and what the list of its parameters demands."""
    best = max(
        authorize.places,
        key=lambda one: (
            *(one.grant != "other", not _is_hybrid(one.query), "client_id" in one.query),
            _own(one.mention.query),
        ),
    )
    if best.grant == "other":
        return
    block = block_of(f"https://x.org/?{best.mention.query}") if best.mention.query else None
    placed = place_authorization(block, ("authorization",), NEW_CONNECTION) if block else None
    sent, line = [], best.mention.at
    for edit in placed.edits if placed else ():
        if edit.at[1] == "parameters":
            sent = [_anew(one) for one in edit.value if not is_for_some(reading.page, one["name"])]
            sent = [one for one in sent if one["name"] != "nonce" or is_required(reading.page, "nonce")]
            sent = [one for one in sent if not _is_of_a_second(reading.page, authorize, one["name"])]
        elif edit.at[1] == "rename" and not other_names.is_listed(reading.page, authorize.places, str(edit.at[-1])):
            reading.put(edit.at, edit.value, line)
    called = other_names.redirect_asked_as(reading.page, authorize.places)
    if called is not None:
        reading.put(("authorization", "rename", "redirect_uri"), called.value, called.at)
    if (code := own_names.code_comes_as(reading.page)) is not None:
        reading.put(("authorization", "callback", "code"), code.value, code.at)
    for name, value, at in (each for place in authorize.places for each in demanded(place)):
        if name not in {one["name"] for one in sent} | OF_THE_STANDARD:  # the lists of an answer are no request's
            line = line if sent else at
            sent.append({"name": name, "value": value})
    if sent:
        reading.put(("authorization", "parameters"), sent, line)


def _is_of_a_second(page: Page, authorize: Choice, name: str) -> bool:
    """Whether a parameter is added to an example that the page has without it before, for something besides."""
    examples = [pairs_of(one.mention.query) for one in authorize.places if "client_id" in one.mention.query]
    return any(name not in dict(pairs) for pairs in examples) and is_added_to_another(page, name)


def _is_hybrid(query: str) -> bool:
    """Whether an example asks for more than a code (OpenID Connect Core section 3.3): what it sends is for that."""
    asked = dict(pairs_of(query)).get("response_type", "code").split()
    return "code" in asked and len(asked) > 1


def _own(query: str) -> tuple[int, int]:
    """How much an example sends of the provider's own; that of PKCE beside it may do without (Square)."""
    return len({name for name, _ in pairs_of(query)}.difference(_STANDARD)), len(query)


def _anew(sent: dict[str, str]) -> dict[str, str]:
    """A parameter of an example; a nonce is another one each time (OpenID Connect Core section 15.5.2), and none is
    needed for a code, but where a page says so (section 3.1.2.1)."""
    return sent | {"value": names.NONCE.template} if sent["name"] == "nonce" else sent


def put_second_scopes(reading: Reading) -> None:
    """The lists of scopes besides, each a parameter of its own."""
    for name, those in second_scopes(reading.page).items():
        at: DocumentPath = ("authorization", "parameters")
        sent = {"name": name, "value": _SECOND_LISTS[name].join(said.value for said in those)}
        before = next((value for value in reading.values if value.at == at), None)
        kept = [one for one in before.value if one["name"] != name] if before else []
        if before:
            reading.values.remove(before)
        reading.put(at, [*kept, sent], before.line - 1 if before else those[0].at)


def put_scopes(reading: Reading, authorize: Choice | None, found: list[Named]) -> None:
    """The scopes, what stands between two of them, and PKCE."""
    page = reading.page
    asked, besides = map(list, asked_or_besides(page))
    if authorize is not None:
        asked = without_anothers(asked, authorize.taken, found)
    offered = [Said(word, at) for at, word in of_metadata(page)]
    if not asked and authorize is not None and (_asks_without_scopes(authorize, found) or _are_ignored(page)):
        besides, offered = [], []
    known = {said.value for said in asked}
    asked += [said for said in offered if known and said.value not in known]
    if named := asked or besides or offered:
        every = {said.value for said in named}
        defined = _defined_in_cells(page, every)
        says = {said.value: _allowed(page, said) or defined.get(said.value, "") for said in named}
        kept = restricted(page, says)
        open_ones = len(named) == 1 or kept.issuperset(says) or not kept
        sent_all = _are_sent(named, authorize)
        narrow = sent_all and len(named) > _A_FEW and bool(page.lines_of(_REGISTERED))
        chosen = bool(besides and not asked) or len(named) == 1 or (open_ones and sent_all and not narrow)
        reading.put(
            ("authorization", "scopes"), [said.value for said in named], named[0].at, certain=bool(asked) and chosen
        )
        if only_refreshes(reading):  # no app needs nothing else
            reading.values[-1] = replace(reading.values[-1], certainty="likely")
        if not chosen:
            example = (
                _of_the_least(page, named) if narrow else _of_the_row(page, every) or _of_an_example(named, authorize)
            )
            example = example or exampled(page, every)
            sent = example or _of_an_answer(page, every) or _of_the_least(page, named if len(named) > _A_FEW else [])
            sent = sent - kept or sent
            reading.scopes = tuple(Scope(name, said, in_example=name in sent) for name, said in says.items())
    requests = [(one.mention.at, one.mention.query) for one in (authorize.places if authorize else ())]
    if between := separator(page, requests, {said.value for said in (*asked, *besides)}):
        reading.put(("authorization", "scope_separator"), between[0], between[1])
    if method := pkce.method(page):
        reading.put(("authorization", "pkce"), method.value, method.at, certain=method.certain)


def put_openid(reading: Reading, call: str) -> None:
    """The scope without which nobody is told who is connected by a server of OpenID Connect (Core sections 3.1.2.1 and
    5.3), where a page names that call and no scope."""
    named = reading.scopes or any(value.at == ("authorization", "scopes") for value in reading.values)
    if not named and _USERINFO.search(call) and (at := min(reading.page.lines_of(_OPENID), default=None)) is not None:
        reading.put(("authorization", "scopes"), ["openid"], at, certain=False)


def only_refreshes(reading: Reading) -> bool:
    """Whether all scopes that were read ask for a refresh token, and for nothing of the account."""
    read = {str(scope) for value in reading.values if value.at == ("authorization", "scopes") for scope in value.value}
    return bool(read) and read <= TO_REFRESH


def _of_the_row(page: Page, every: set[str]) -> set[str]:
    """Those that the row of the parameter joins as an address has them: a link elsewhere may be of former days."""
    cells = (cell for line in page.lines if is_of_scopes(line) for cell in line.cells[1:])
    shown = (set(unquote_plus(cell.strip("` ")).split()) for cell in cells if _JOINED.fullmatch(cell.strip("` ")))
    return next((those for those in shown if those < every), set())


def _of_an_example(named: list[Said], authorize: Choice | None) -> set[str]:
    """Those of a list that an example of the log-in asks for, the longest one: what a page lists is to choose from."""
    sent = [PARTS.split(unquote_plus(value)) for value in _sent_scopes(authorize)] if authorize is not None else []
    known = [{said.value for said in named}.intersection(those) for those in sent if not any(map(is_sample, those))]
    return max(known, key=len, default=set())


def _of_an_answer(page: Page, every: set[str]) -> set[str]:
    """Those that the sample of an answer grants: its app had asked for them; nothing where it grants all or none."""
    shown = {word for words in granted(page) for word in words} & every
    return shown if shown < every else set()


def _of_the_least(page: Page, named: list[Said]) -> set[str]:
    """Those that the example with the fewest asks for: one with all of them shows how they are written."""
    known = {said.value for said in named}
    lines = ({word for _, word, _ in in_request(at, line)} for at, line in enumerate(page.lines))
    return min((those & known for those in lines if those & known), key=len, default=set())


def _allowed(page: Page, said: Said) -> str:
    """What a page says of a scope in the line that begins with it."""
    return _allows(masked(page.lines[said.at].text.strip()[:LONGEST_QUOTE]), said.value)


def _defined_in_cells(page: Page, every: set[str]) -> dict[str, str]:
    """What a page says of scopes in parts of a list within one cell; of all at once, for a page may have many."""
    found: dict[str, str] = {}
    for line in page.lines:
        name = line.cells[0].strip(_AROUND) if len(line.cells) > 1 else ""
        if name in every:
            said = masked(" ".join(line.cells[1:])[:LONGEST_QUOTE])
            found.setdefault(name, " ".join(said.split()))
        parts = [one for one in _DEFINED.finditer(line.text) if one[1] in every] if line.kind == "cells" else []
        ends = [*(one.start() for one in parts[1:]), len(line.text)][: len(parts)]
        for one, end in zip(parts, ends, strict=True):
            said = masked(line.text[one.end() : end][:LONGEST_QUOTE])
            found.setdefault(one[1], " ".join(said.split()))
    return found


def _allows(line: str, scope: str) -> str:
    """What a line says of the scope that it begins with, in the page's words; nothing where it names others besides."""
    before, _, after = line.partition(scope)
    return "" if before.strip(_AROUND) else " ".join(after.strip(_AROUND).split())


def asks_for_scopes(authorize: Choice) -> bool:
    """Whether an example of the log-in sends scopes, and leaves open which."""
    sent = [unquote_plus(value) for value in _sent_scopes(authorize)]
    return any(is_sample(value) or "<" in value or are_lettered(PARTS.split(value)) for value in sent)


def demands_scopes(authorize: Choice) -> bool:
    """Whether the row of the parameter says that no log-in goes without."""
    near = (line for place in authorize.places for line in place.page.lines[place.begin : place.end])
    rows = (line.text for line in near if is_of_scopes(line))
    return any(_DEMANDED.search(text) and not (_OPTIONAL.search(text) or _IGNORED.search(text)) for text in rows)


def _are_sent(named: list[Said], authorize: Choice | None) -> bool:
    """Whether an example of the log-in asks for all of them, so that there is nothing to choose."""
    sent = " ".join(_sent_scopes(authorize)) if authorize is not None else ""
    return all(said.value in sent for said in named)


def _sent_scopes(authorize: Choice) -> list[str]:
    sent = (pair for place in authorize.places for pair in pairs_of(place.mention.query))
    in_addresses = [value for name, value in sent if name in ("scope", "scopes")]
    lines = dict.fromkeys(place.page.lines[place.mention.at].text for place in authorize.places if place.mention.query)
    return [*in_addresses, *(value for text in lines for value in sent_in(text) if " " in value)]


def _are_ignored(page: Page) -> bool:
    """Whether the row of the parameter says that it has no effect: the app's own settings have."""
    return any(_IGNORED.search(line.text) for line in page.lines if is_of_scopes(line))


def _asks_without_scopes(authorize: Choice, found: list[Named]) -> bool:
    """Whether the page lists what is asked with, and no scopes: they are chosen where the app is registered."""
    same = (one for one in found if one.mention.url == authorize.taken.mention.url)
    listed = {name for one in same for name in signs.ASKED.findall(one.around)}
    return len(listed) >= _LISTED and "scope" not in listed
