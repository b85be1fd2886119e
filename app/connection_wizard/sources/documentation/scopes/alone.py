"""A page that is about scopes and no log-in: providers list theirs on a page of its own, beside the one on the flow.

It says what can be asked for, and nothing of where: what it names is added to what another page said.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from typing import Final

from connection_wizard.sources.documentation.grants import is_of_codes
from connection_wizard.sources.documentation.keys_apart import lines_of_keys
from connection_wizard.sources.documentation.scopes.known import known_on
from connection_wizard.sources.documentation.scopes.named import TO_REFRESH, asked_or_besides
from connection_wizard.sources.documentation.scopes.tables import SCOPE_WORD
from connection_wizard.sources.documentation.scopes.words import BUILT, KNOWN
from connection_wizard.sources.documentation.told import Said
from connection_wizard.sources.page.keyed import Keyed
from connection_wizard.sources.page.lines import Line, Page

_LEAST: Final = 2
"""Scopes that a page lists: a single one is named in passing."""
_MANY: Final = 3
"""Names built as those of programs are, where no more says that a page is about scopes than that these are all."""
_ENOUGH: Final = 4
"""What the names of a list have to count for together."""
_OF_A_LOGIN: Final = Keyed(
    r"\bOAuth|(?<!personal )\baccess[ _-]?tokens?\b|\bauthori[sz](?:ation|e[sd]?|ing)\b|\bconsent\b|"
    r"\bthird-party\b|\b(?:your|an?|the) app(?:lication)?s?\b|\bapp permissions\b|"
    r"\bon behalf of (?:an?|the) user\b",
    "oauth|access|authori|consent|third|app|on behalf",
)
"""What is said of people who let an app in."""
_OF_A_KEY: Final = Keyed(
    r"(?<![^\W_])api[ _-]?(?:keys?|token)\b|\bpersonal access token|\bservice accounts?\b|(?-i:\bPATs?\b)",
    "api|personal|service|pat",
)
"""What has scopes, too, and nobody logs in for."""
_OF_ANOTHER: Final = Keyed(
    r"^\W{0,8}password\b|\b(?:using|with|via) the password grant\b"
    r"|\bgrant_type\W{1,8}(?:password|client_credentials)\b|\bresponse_?[Tt]ype\W{1,6}token\b",
    "password|client_credentials|token",
    cased=True,
)
"""What is sent where people log in to the app itself, where nobody does, or where a token comes back at once."""
_FOR_PEOPLE: Final = Keyed(r"\bon behalf of (?:the |an? |your )?(?:users?|customers?|members?|people)\b", "on behalf")
"""What a scope lets an app do for somebody: nobody logs in where machines are let in, whatever an example sends."""
_SUPPORTED: Final = re.compile(
    r"\b(?:supported|available|possible|valid|allowed) (?:OAuth )?scopes?\b[^.:]{0,40}:", re.IGNORECASE
)
"""What a sentence says before it lists all that there are."""
_ALL_OF_THEM: Final = Keyed(
    r"\b(?:all|list of|available|supported|possible) (?:[\w.]{1,20} ){0,3}scopes\b|"
    r"\bscopes (?:that|which) can be\b",
    "scopes",
)
"""What says that those on the page are all."""
_HAS_TO_ASK: Final = Keyed(
    r"\bapp(?:lication)?s? (?:must|should|ha(?:s|ve) to|needs? to) (?:include|request|ask for|add|use)\b"
    r"[^.\n]{0,200}\bscopes?\b",
    "scope",
)
"""What a sentence says that an app has to ask for, whatever else the page is about."""
_IS_REQUIRED: Final = Keyed(
    r"^\W{0,4}the [a-z][a-z0-9]{0,40}[._:/-][\w.:/-]{1,80} scope is (?:required|needed|necessary) (?:to|for)\b", "scope"
)
"""A sentence on what one scope of several is for, on the page of a call whose answer they are about."""
_CHOOSES: Final = Keyed(
    r"\b(?:select|choose|add|check|enable|tick)\b (?:at least )?(?:the )?(?:following|these) (?:\w{1,20} ){0,2}"
    r"scopes?\b[^:\n]{0,40}:\W{0,3}$",
    "scope",
)
"""What the reader is told to choose from where an app is made known."""
_IS_SET: Final = Keyed(
    r"(?<![^\W_])scopes?=[`\"']?[a-z][a-z0-9]{0,40}[._:/-][\w.:/-]{1,80}(?:[,+ ]|%2[0C])[a-z][a-z0-9]{0,40}[._:/-]\w",
    "scope",
)
"""What a request is told to ask for: several names of programs."""
_HEADS: Final = re.compile(
    r"\bscopes?\b|[a-z.]Scopes?(?:Constants)?\b|\b(?:escopos?|portées?|alcances?|ámbitos|ambiti|zakresy)\b|スコープ|스코프",
    re.IGNORECASE,
)
_HEADS_VALUES: Final = re.compile(r"\W{0,6}(?:OAuth )?scopes? (?:values?|names?|strings?)\W{0,6}", re.IGNORECASE)
"""The head of a column, wherever that stands, that has nothing but scopes; one of calls has what each of them needs."""
_OF_A_TYPE: Final = Keyed(r"\b(?:type|enum|class|const) \w{0,40}(?:Scopes?|SCOPES)\b", "scope", cased=True)
"""A type of a program that is one of scopes."""
_SET: Final = Keyed(
    r"[:\"'_]?\b\w{0,30}scopes?\w{0,20}[\"']?\s{0,3}(?:=>|[:=])\s{0,3}[\[(\"']|\bSCOPE_\w{1,40}\s{0,3}=\s", "scope"
)
"""What a program or a library sets scopes to, or names one by."""
_OF_OAUTH: Final = Keyed(r"\bOAuth", "oauth")
_SENT_BACK: Final = Keyed(
    r"(?:\bredirect(?:ion)?|\bcall-?back)[ _-]?(?:UR[LI]s?|address(?:es)?)\b|[a-z_]redirect_?ur[il]s?\b",
    "redirect|back",
)
"""Where people are sent back to: what only a log-in of theirs has."""
_OF_A_CLIENT: Final = Keyed(r"\bclient_?(?:id|secret)\b", "client")
"""Who the app is: with where people are sent back to, or with codes, nothing but OAuth has that."""
_LABELLED: Final = Keyed(r"^\W*(?:[\w-]{1,20}\s){0,2}scopes?\W{0,4}[:：]\s|\bscopes? \(default:", "scope")
"""A setting of an app or of a program whose name is that of scopes."""
_IN_A_REQUEST: Final = Keyed(
    r"(?=[^\n]{0,600}\bresponse_type=code\b)(?=[^\n]{0,600}\bclient_id=)[^\n]{0,600}[?&]scope=[a-z]", "response_type"
)
"""A log-in with what it asks for, on whatever server it is."""
_OF_A_PERSON: Final = frozenset({"profile", "email", "address", "phone"})
"""What OpenID has scopes for, beside its own."""
_HEADS_A_LIST: Final = re.compile(r"\W*(?:[\w-]{1,20} ){0,3}scopes\W*", re.IGNORECASE)
_SIGNS: Final = " \t-*•+–|`\"'0123456789.)"
"""What may stand before an entry of a list, or one of the texts of a type."""
_OF_PROGRAMS: Final = re.compile(r"[a-z]++[A-Z]\w*+")


def scopes_alone(page: Page) -> Sequence[Said]:
    """The scopes of a page that is about them; none of one that only needs some, or that is about keys."""
    asked = asked_or_besides(page)[0]
    told = [one for one in asked if one.at in page.lines_of(_HAS_TO_ASK) | page.lines_of(_IS_REQUIRED)]
    if sum(_is_built(one.value) for one in told) >= _LEAST and not page.lines_of(_OF_ANOTHER):
        return told
    if _are_to_be_chosen(page, asked):
        return asked
    if _are_of_the_log_in(page, [one.value for one in asked]) or _are_sent(page, asked) or _are_an_apps(page, asked):
        return asked
    keys = len(lines_of_keys(page, _OF_A_KEY))
    if keys * 2 > len(page.lines_of(SCOPE_WORD)) or (page.lines_of(_OF_ANOTHER) and not is_for_people(page)):
        return []
    if page.lines_of(_OF_OAUTH) and (known := _known(page, asked)):
        return known
    weakly = bool(page.lines_of(_ALL_OF_THEM) or page.lines_of(_OF_A_TYPE))
    many = sum(_is_built(one.value) for one in asked) > _LEAST
    codes = is_of_codes(page)[0]
    if codes and (many or page.lines_of(_IS_SET)):
        return asked
    if (
        page.lines_of(_OF_OAUTH)
        and _are_set(page, asked)
        and not keys
        and (codes or many or all(_is_built(one.value) for one in asked) or _are_openids(asked))
    ):
        return asked
    if not (_is_headed(page) or weakly):
        return []
    if not page.lines_of(_OF_A_LOGIN) and (keys or not many):
        return []
    names = [one.value for one in asked]
    heads = {line.text: line for line in page.lines if line.kind == "heading"}
    lines = {one.value: heads.get(one.value, page.lines[one.at]) for one in asked}
    listed = [one for one in asked if _is_listed(lines[one.value], one.value, names)]
    built = sum(map(_is_built, (one.value for one in listed)))
    if not _is_headed(page):
        return asked if built >= _MANY else []
    if len(asked) == 1 and _first(page).strip("# `") == f"{names[0]} scope":
        return asked
    if len(asked) == 1 and _HEADS_A_LIST.fullmatch(_first(page)) and page.lines[asked[0].at].kind == "cells":
        return asked if built or "://" in names[0] else []
    counts = sum(_counts(lines[one.value], one.value) for one in listed)
    enough = counts >= _ENOUGH - (_HEADS_A_LIST.fullmatch(_first(page)) is not None)
    return asked if len(listed) >= _LEAST and (built or enough) else []


def is_for_people(page: Page) -> bool:
    """Whether a page says of several scopes that they are for what somebody lets an app do."""
    return len(page.lines_of(_FOR_PEOPLE)) >= _MANY


def _known(page: Page, asked: Sequence[Said]) -> Sequence[Said]:
    """Several scopes of the provider, with those of OpenID Connect and what stands in a line or a table with one."""
    own = known_on(page)
    of_own = {one.at for one in asked if one.value in own}
    tables = {page.lines[at].block for at in of_own if page.lines[at].kind == "cells"}
    those = [
        one
        for one in asked
        if one.value in KNOWN
        or one.at in of_own
        or (page.lines[one.at].kind == "cells" and page.lines[one.at].block in tables)
    ]
    codes, another = is_of_codes(page)
    return those if of_own and len(those) >= _LEAST and (codes or not another) else []


def _are_of_the_log_in(page: Page, names: Sequence[str]) -> bool:
    """Whether scopes are those of a log-in whose addresses are on another page, keys or not.

    They are where a page tells how an app is made known to a provider, or what comes after, and has no scope that may
    be a word of its own. The words of OpenID are torn from a choice where the one that all need is not among them.
    """
    codes = is_of_codes(page)[0]
    of_an_app = page.lines_of(_OF_A_CLIENT) and (codes or page.lines_of(_SENT_BACK))
    if not (page.lines_of(_OF_OAUTH) or of_an_app) or page.lines_of(_OF_ANOTHER) or set(names) <= TO_REFRESH:
        return False
    if page.lines_of(_SENT_BACK) and all(map(_is_built, names)):
        return True
    torn = not _OF_A_PERSON.isdisjoint(names) and not ("openid" in names or any(map(_is_built, names)))
    of_somebody = "openid" in names and sum(map(_is_built, names)) > _LEAST and not is_of_codes(page)[1]
    return (
        bool(codes or page.lines_of(_SENT_BACK) or of_somebody)
        and not torn
        and all(_is_built(one) or one in KNOWN for one in names)
    )


def _are_to_be_chosen(page: Page, asked: Sequence[Said]) -> bool:
    """Whether scopes are what the reader is told to choose for an app with a log-in: each begins an entry, as code, of
    the list below that, whatever words they are."""
    told = max((at for at in page.lines_of(_CHOOSES) if asked and at < asked[0].at), default=None)
    if told is None or not page.lines_of(_SENT_BACK) or page.lines_of(_OF_ANOTHER) or len(asked) < _MANY:
        return False
    end = told + len(asked) + _LEAST
    return all(one.at <= end and one.value in page.lines[one.at].spans[:1] for one in asked)


def _are_sent(page: Page, asked: Sequence[Said]) -> bool:
    """Whether all scopes stand in a request of the log-in, or behind their name among what an app is set up with."""
    at = {one.at for one in asked}
    if not at or page.lines_of(_OF_ANOTHER):
        return False
    labelled = is_of_codes(page)[0] and page.lines_of(_SENT_BACK) and len(asked) >= _LEAST
    return at <= page.lines_of(_IN_A_REQUEST) or bool(labelled and at <= page.lines_of(_LABELLED))


def _are_an_apps(page: Page, asked: Sequence[Said]) -> bool:
    """Whether a program sets all scopes, and who the app is and where people come back to besides."""
    sets_up = page.lines_of(_OF_A_CLIENT) and page.lines_of(_SENT_BACK) and not page.lines_of(_OF_ANOTHER)
    return bool(asked and sets_up) and _are_set(page, asked)


def _are_set(page: Page, asked: Sequence[Said]) -> bool:
    """Whether all scopes stand in programs that give them a name."""
    blocks = {page.lines[at].block for at in page.lines_of(_SET) if page.lines[at].kind == "code"}
    those = [page.lines[one.at] for one in asked]
    return all(line.kind == "code" and line.block in blocks for line in those)


def _are_openids(asked: Sequence[Said]) -> bool:
    """Whether scopes are those of OpenID Connect, with the one that all of its log-ins need."""
    names = {one.value for one in asked}
    return "openid" in names and names <= KNOWN


def _is_built(name: str) -> bool:
    return BUILT.fullmatch(name) is not None or _OF_PROGRAMS.fullmatch(name) is not None


def _counts(line: Line, scope: str) -> int:
    """How much a listed name says that a page lists scopes: a word that is everybody's says less, as does one in a
    sentence."""
    return 2 if line.kind in ("cells", "heading") and scope not in KNOWN else 1


def _is_listed(line: Line, scope: str, names: list[str]) -> bool:
    """Whether a scope stands in a table, begins or ends an entry of a list, or is one of several in a sentence."""
    text = line.text.strip(_SIGNS)
    if (
        line.kind == "cells"
        or text.startswith(scope)
        or text.endswith((f" {scope}", f"({scope}"))
        or _SUPPORTED.search(text)
    ):
        return True
    return sum(name in text for name in names) >= _LEAST


def _first(page: Page) -> str:
    """What a page is called: its first heading, or its first line."""
    heading = next((line.text for line in page.lines if line.kind == "heading"), "")
    return heading or next((line.text for line in page.lines if line.text.strip()), "")


def _is_headed(page: Page) -> bool:
    """Whether scopes are what the page, or a chapter, a table or a list of it, is about."""
    heads = [_first(page), *(line.text for line in page.lines if line.kind == "heading")]
    tables = [line.cells[0] for line in page.lines if line.kind == "cells" and line.cells]
    tables += [
        cell
        for above, line in itertools.pairwise(page.lines)
        if line.kind == "cells" and above.kind != "cells"
        for cell in line.cells
        if _HEADS_VALUES.fullmatch(cell)
    ]
    lists = any(_SUPPORTED.search(line.text) or _HEADS_A_LIST.fullmatch(line.text) for line in page.lines)
    return lists or any(_HEADS.search(text) for text in (*heads, *tables))
