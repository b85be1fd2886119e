"""The scopes that a page names: in tables, in lists, in requests, in sentences; and what stands between them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final
from urllib.parse import unquote_plus

from connection_wizard.sources.documentation.client import Said
from connection_wizard.sources.documentation.scope_lists import MOST, USUAL, redoc_lists, swagger_lists
from connection_wizard.sources.page.lines import Line, Page
from connection_wizard.sources.samples import is_sample
from connection_wizard.spec.model import ScopeSeparator

_WORD: Final = re.compile(r"(?:https?://[\w.\-/]+|[A-Za-z][\w.:/@*\-]*)")
_HOLE: Final = re.compile(r"<[^<>]*>|\{[^{}]*\}|\[[^\[\]]*\]")
_NAMES_THEM: Final = re.compile(r"\w+_scopes?|scopes?_\w+")
_LIKE_A_PATH: Final = re.compile(r"(?:/[a-z][\w-]*){1,3}")
_BUILT: Final = re.compile(r"[A-Za-z][^\W_]*+[.:/_\-@][\w*.:/@-]++")
_KNOWN: Final = frozenset({"openid", "profile", "email", "offline_access", "address", "phone", "offline"})
_WORDS: Final = _KNOWN - {"openid", "offline_access"}
"""What is a scope beside the others of OpenID Connect, and a word in any sentence."""
_GRANTED: Final = re.compile(r"[\"']access_token[\"']\s*:|^\s*access_token=")
_SUCH_AS: Final = re.compile(r"\bany (?:of|scopes?)\b.{0,200}\b(?:such as|for example)\b", re.IGNORECASE)
"""What names kinds of scopes, and of each an example."""
_OTHER_GRANT: Final = re.compile(r"\bdevice\b|client[ _-]credentials|\bpassword\b|\bimplicit\b", re.IGNORECASE)
_BY_DEFAULT: Final = re.compile(
    r"(?:默认(?:值)?(?:是|为)?|デフォルト(?:は|値は)?|기본값(?:은)?)[\s:：`\"']{0,3}([a-z][a-z0-9_.:/-]{1,60})"
    r"|defaults? (?:to|is) (?:the )?[`\"']?([a-z][a-z0-9_.:/-]{1,60})[`\"']? scopes?\b"
)
"""What a parameter is where nobody sends it."""
_GLUED: Final = re.compile(r"^\W*(?:OAuth )?[Ss]copes?(?: names?)?(?=[A-Z][a-z])")
_GLUED_ROW: Final = re.compile(r"([a-z][a-z0-9_]*+(?>(?:[.:/-][a-z0-9_]++)*))(?=[A-Z][a-z]+ )")
"""A table whose cells were copied without anything between them."""
_GLUED_PARAMETER: Final = re.compile(
    r"\W{0,4}scopes?(?:Yes|No|Required|Optional|[Ss]tring){1,3}"
    r"((?:[a-z][a-z0-9_.:/-]*+ ){0,60}[a-z][a-z0-9_.:/-]*+)(?=[A-Z]|$)"
)
"""The same of the row of the parameter, with what its values are."""
_NO_SCOPES: Final = frozenset({
    "scope", "scopes", "name", "permission", "permissions", "description", "required", "optional", "string",
    "yes", "no", "true", "false", "type", "parameter", "value", "default", "read/write", "client_id",
    "client_secret", "redirect_uri", "response_type", "grant_type", "state", "code", "access_token",
    "refresh_token", "token_type", "expires_in", "code_challenge", "code_verifier", "code_challenge_method",
    "authorization_code", "access_type", "access_denied", "invalid_scope", "token", "none", "the", "and", "or",
    "a", "an", "to", "of", "for", "is", "are", "be", "with", "user", "users", "id", "n/a", "application/json",
    "application/x-www-form-urlencoded", "client_credentials", "oauth2", "oauth", "api", "url", "uri",
    "invalid_grant", "invalid_request", "bearer", "basic", "example", "scope_name", "http", "https",
    "user_scope", "optional_scope", "optional_scopes", "prompt", "audience", "nonce", "login_hint", "display",
    "realm", "owner", "duration", "error", "get", "post", "e.g", "i.e", "space-separated", "comma-separated",
    "boolean", "integer", "array", "object", "number", "space-delimited", "comma-delimited", "url-encoded",
})  # fmt: skip
_PARAMETERS: Final = frozenset({"client_id", "redirect_uri", "grant_type", "username", "password", "refresh_token"})
"""What is named beside the parameter of scopes, in a sentence about what is sent."""
_OF_GRANTS: Final = re.compile(r" grant types?\b")
_COMES_BACK: Final = re.compile(r"redirect|callback", re.IGNORECASE)
_NAMED_LIKE: Final = re.compile(
    r"^(?:www|docs?|developers?|status|help|support|app)\.[\w-]+\.\w+$|\.(?:com|js|html|json)$"
)
"""Servers and files, which have points as scopes have."""
_DOCUMENTS: Final = re.compile(
    r"https?://(?:docs?|developers?|support|help|learn|wiki)\.|https?://[^/]+/(?:docs?|help|reference)/"
)
_ADDRESS: Final = re.compile(r"(?<!\w)\w++://\S++")
_SCOPE_LIST: Final = re.compile(
    r"^\W*(?:\w+ ){0,2}scopes?(?:' values?)?(:|\s[-–—])\s+"
    r"([\w.:/-]++(?:(?:,\s*+|\s(?:and|or|et|und|y|与|和)\s)[\w.:/-]++)*)(?:\.|\s\(\w+\))?$",
    re.IGNORECASE,
)
_LABELLED: Final = re.compile(r"^[A-Z][a-z]+:(?=[a-z])")
"""A word before a scope that lost the space between them."""
_BY_SPACES: Final = re.compile(
    r"^\W*(?:\w+ ){0,2}scopes?\s{0,3}[:：]\s+([A-Za-z][\w.:/-]*+(?>(?:\s[A-Za-z][\w.:/-]*+)+))$", re.IGNORECASE
)
"""A list with nothing but spaces in it."""
_ONE: Final = r"[`\"']?[a-z][\w.:-]{0,80}+[`\"']?"
_AND: Final = r"(?:,? (?:and|or|&|und|oder|et|ou|y|o|e|и|или) |, )"
_ONE_OF: Final = re.compile(
    r"\b(?:are|is|be|of|include[sd]?|including|either|values?|scopes?|sind|ist|sein|sont|est|être|son|es|ser|são|"
    r"request|support|choose)[:：,]?\s"
    rf"(?:either |one of |any of )?({_ONE}{_AND}(?:{_ONE}{_AND}){{0,40}}{_ONE})(?=[\s.,;)]|$)"
)
"""A list in a sentence: what a scope can be."""
_BETWEEN: Final = re.compile(_AND)
_LISTED_WITH_COLON: Final = re.compile(
    r"(?:scopes?|permissions?|values?|one of|available|following)[^:.]{0,40}:\s{0,20}"
    rf"({_ONE}{_AND}(?:{_ONE}{_AND}){{0,40}}{_ONE})(?=[\s.,;)]|$)",
    re.IGNORECASE,
)
"""A list in a sentence, behind what it is of."""
_MARK: Final = re.compile("[、，]")
_JOINED_BY_MARKS: Final = re.compile(
    r"(?<![A-Za-z0-9_.:/-])([a-z][a-z0-9_.:-]{0,80}(?:[、，]\s?[a-z][a-z0-9_.:-]{0,80}){1,40})"
)
"""A list in a sentence of a language that writes no spaces."""
_PLAIN: Final = r"[A-Za-z](?>(?:[\w:/-]|\.(?=\w))*)"
_ALLOWED: Final = re.compile(
    r"(?:允许|支持|可选值?|取值|包括)(?:为|是|有)?[\s:：]{0,2}"
    r"([a-z][a-z0-9_.:-]*+(?:[ ,/|]{1,2}[a-z][a-z0-9_.:-]*+){1,40})(?=[^\x00-\x7f]|\s*$)"
)
"""What a row says that it can be, in Chinese."""
_THE_ONE: Final = re.compile(r"\b(?:the|add|with|include|an?) ([a-z][a-z0-9_.:/-]{1,60}) scope\b")
_FOR_EXAMPLE: Final = re.compile(
    r"(?:\b(?:examples?|e\. ?g\.|for instance|such as|z\. ?B\.|Beispiel|exemple|ejemplo|exemplo|"
    r"например)|例|예)"
    rf"[:：,]?\s{{1,3}}[`\"']?({_PLAIN}(?:(?:,\s?|\s){_PLAIN}){{1,40}})[`\"']?(?=\s?\.(?:\s|$)|[);]|\s*$)",
    re.IGNORECASE,
)
"""What the row of the parameter gives as an example."""
_JSON: Final = re.compile(r"\[(?:[\"'][\w.:/-]{1,120}[\"'](?:, ?)?){1,60}\]")
_DEFAULT_LIST: Final = re.compile(r"\bdefaults? (?:to|is) \[([\"'`][^\]]{1,400})\]", re.IGNORECASE)
"""What the parameter is where nobody sends it, as a program writes it."""
_AS_ADDRESSES: Final = re.compile(
    r"\bscopes?[\s:\"'`(]{1,4}(https?://[\w./-]{1,200}+(?:(?:,| or| and)\s{1,3}https?://[\w./-]{1,200}+){0,20})",
    re.IGNORECASE,
)
"""Scopes that are written as addresses, right behind what they are."""
_ROW_OF_SCOPES: Final = re.compile(
    r"^\W{0,6}scopes?(?:required|optional|string|yes|no|\s{0,2}[\"'`*]{0,3}\s{0,2}(?:[:：–—(-]|=>)|$)", re.IGNORECASE
)
"""A line about the parameter: its row in a list, or in a table that lost its cells."""
_HEADED: Final = re.compile(r"\W*(?:\w+ )?(?:scopes?|スコープ)\W*", re.IGNORECASE)
"""The heading of the parameter, or of a list of what it can be."""
_VERB: Final = re.compile(r"(?!read_?only)[a-z]+(?:ed|ing|ly)|see|some|any|other|more|then|sent|both|all|which|that")
"""What a sentence goes on with, and no scope."""
_BY_HYPHENS: Final = re.compile(r"[A-Za-z]+(?:-[a-z]+)+")
"""What ordinary words look like, too."""
_ALSO_SCOPES: Final = frozenset({"default", "user", "users", "api", "basic"})
_ABOUT: Final = re.compile(
    r"\bscopes?\b|\bpermissions?\b|スコープ|範囲|alcance|étendue|权限|разрешен|bereich|berechtigung|\bescopos?\b|\bportées?\b|권한|스코프",
    re.IGNORECASE,
)
_SCOPE_WORD: Final = re.compile(r"\bscopes?\b|スコープ|Scope|alcance", re.IGNORECASE)
_HEAD: Final = re.compile(
    r"\b(?:scopes?|permissions?|oauth scope|escopos?|portées?|permisos?|permiss(?:ão|ões)|berechtigung(?:en)?)\b|"
    r"スコープ|权限|権限",
    re.IGNORECASE,
)
_NAME_HEAD: Final = re.compile(
    r"^(?:name|value|key|id|scope name|code|identifier|bezeichnung|nombre|nom)$", re.IGNORECASE
)
_SENT: Final = re.compile(
    r"(?:^|[?&\s\"'{,(`])(?:[a-z0-9]{2,20}_)?scopes?=([^&\s\"'`<>#)]*+(?:(?>(?: [a-z][\w.:/-]*+)+)(?=&|[\"'`]))?)",
    re.IGNORECASE,
)
_SENT_ALONE: Final = re.compile(
    r"\s*+[?&]?(?:[a-z0-9]{2,20}_)?scopes?=([a-z][\w.:/-]*+(?>(?: [a-z][\w.:/-]*+)+))$", re.IGNORECASE
)
"""A line of code that is nothing but the parameter."""
_WHOLE: Final = re.compile(r"(?:bot_)?scopes?=([^&]+)", re.IGNORECASE)
"""What is marked as code, and is nothing but the parameter."""
_QUOTED: Final = re.compile(r"\bscopes? [\"“`]([a-z][\w.:/-]*+(?>(?:[ ,][a-z][\w.:/-]*+)*))[\"”`]", re.IGNORECASE)
_MUST_BE: Final = re.compile(
    r"^\W{0,12}scopes?\b.{0,120}?\b(?:must be|should be|set (?:it )?to|say|always|is|use) "
    r"[\"“`']([a-z][\w.:/-]*+(?>(?:[ ,][a-z][\w.:/-]*+)*))[\"”`']",
    re.IGNORECASE,
)
"""What the row of the parameter says that it is."""
_SECOND: Final = re.compile(
    r"(?:^|[?&\s\"'{,(`])(user_scope|optional_scope)[\"'`]?(?:=|\s{0,3}(?:=>|[:=])\s{0,3}[\"'`])([^&\s\"'`<>#)]*+"
    r"(?:(?>(?: [a-z][\w.:/-]*+)+)(?=&|[\"'`]))?)",
    re.IGNORECASE,
)
"""A list of scopes besides, under a name of its own: for the person (Slack), or what may be left out (HubSpot)."""
_IS_SCOPE: Final = re.compile(r"\W{0,12}scopes?\b", re.IGNORECASE)
_SECOND_ROW: Final = re.compile(r"\W*(user_scope|optional_scope)\b.{0,40}", re.IGNORECASE)
_PARTS: Final = re.compile(r"[\s,|;]+")
_CODED: Final = re.compile(r"[\"'`]?\bscopes?[\"'`]?\s*(?:=>|[:=,])\s*[\"'`]([^\"'`]+)[\"'`]", re.IGNORECASE)
_LISTED: Final = re.compile(
    r"[\"'`]?\b(?:\w{0,20}(?:default|allowed|required|requested|available|oauth)_?)?scopes?[\"'`]?\s*(?:=>|[:=,(])\s*"
    r"\[([^\]]*)\]?",
    re.IGNORECASE,
)
_ITEM: Final = re.compile(
    r"\s*+(?:(?:[-*•+–]|\d++[.)])\s*+)?[\"'`]?(https?://[\w.\-/]+|[A-Za-z][\w.:/@*\-]*+)[\"'`]?(?:\s|[-–—(|=]|$)"
)
_DEFINED: Final = re.compile(r"\s*+(?:[-*•+–]\s++)?[\"'`]?[a-z][\w.:/-]*?[\"'`]?(?:\s*+[-–—]\s|\s?:\s)\s*+\S")
"""A word and, behind a dash or a colon, what it stands for."""
_DEFINED_BESIDE: Final = re.compile(r"\s*+[-*•–]\s++[\"'`]?[a-z][\w.:/-]*[\"'`]?\s+[A-Z]")
"""The same of a list that lost what stood between."""
_NUMBER: Final = re.compile(r"^\s*\d{1,3}[.)]\s+")
_BESIDE: Final = re.compile(r"[a-z][a-z0-9_.:/-]*\s+[A-Z][a-z]")
"""The same of a list that lost its marks, too."""
_ANNOUNCES: Final = re.compile(
    r"(?:\bscopes?\b|\bpermissions\b|权限|スコープ|스코프|権限|\bBerechtigungen\b|\bportées\b|\bautorisations\b|\bpermisos\b|"
    r"\bpermissões\b|\bescopos\b|\bразрешения\b|\bправа\b).{0,200}[:：]$",
    re.IGNORECASE,
)
"""A line that a list of scopes follows."""
_NOTE: Final = re.compile(r"\W{0,4}(?:note|hinweis|nota|remarque|注意?|주의)\b\W{0,3}[:：]", re.IGNORECASE)
"""What may stand between a list and what announces it."""
_PERMISSION: Final = re.compile(r"\bpermissions?\b", re.IGNORECASE)
_VALUES: Final = re.compile(
    r"(?:scopes?|values?|one of|available|following)[^:.]{0,40}:\s{0,20}+((?:[a-z][\w.:-]{0,80}+,\s{0,20}+(?:and |"
    r"or )?){2,}[a-z][\w.:-]*+)",
    re.IGNORECASE,
)
_COMMA: Final = re.compile(
    r"\bby commas?\b|"
    r"comma(?: \(,\))?[ -]?(?:separated|delimited)|(?:separated?|delimited|joined|split) (?:by|with|"
    r"using) (?:a )?commas?|kommagetrennt|durch Komma|par (?:des|une) virgules?|por (?:comas|v[íi]rgulas?)|カンマ|逗号|"
    r"쉼표|콤마|запят",
    re.IGNORECASE,
)
_SPACE: Final = re.compile(
    r"(?:white)?spaces?[ -]?(?:separated|delimited)|(?:separated?|delimited|joined|split) (?:by|with|"
    r"using) (?:a |an )?(?:url[ -]encoded )?(?:single )?(?:white)?spaces?|separating (?:them|each|scopes) (?:with|by) "
    r"(?:a )?spaces?|leerzeichen|par des espaces|"
    r"por (?:un )?espa(?:cios?|ços?)|par (?:un|une) espace|スペース|空格|공백|빈칸|пробел",
    re.IGNORECASE,
)
_SEPARATOR: Final = re.compile(
    r"scope_?(?:separator|delimiter)[\"'`]?\s*(?:=>|[:=])\s*[\"'`]([ ,])[\"'`]", re.IGNORECASE
)
"""What a program says that stands between them."""
_PLUS: Final = re.compile(r"separated (?:by|with) (?:a )?(?:plus|\+)", re.IGNORECASE)
_IS_ERROR: Final = re.compile(
    r"^(?:invalid|insufficient|unsupported|unauthorized|access_denied|server_error|temporarily)\w*"
)


def scopes(page: Page) -> list[Said]:
    """The scopes, each once, with the line that names it first.

    What was granted in the sample of an answer, and a word that another grant asks for, counts where nothing else does.
    """
    found: dict[str, Said] = {}
    besides: dict[str, Said] = {}
    answers = {line.block for line in page.lines if line.kind == "code" and _GRANTED.search(line.text)}
    for at, word, certain in _all(page):
        scope = _LABELLED.sub("", word.strip(".,;:`\"'() "))
        if _is_scope(scope, certain=certain):
            line = page.lines[at]
            aside = line.kind == "code" and line.block in answers
            elsewhere = _OTHER_GRANT.search(" ".join(page.headings[at][-1:])) is not None
            aside = aside or (line.kind == "text" and _SUCH_AS.search(line.text) is not None)
            aside = aside or (elsewhere and not _BUILT.fullmatch(scope))
            (besides if aside else found).setdefault(scope, Said(scope, at))
    return list((found or besides).values())[:MOST]


def second_scopes(page: Page) -> dict[str, list[Said]]:
    """The scopes that a page asks for in a list of its own beside the scopes, by the name of that list."""
    found: dict[str, dict[str, Said]] = {}
    for at, line in enumerate(page.lines):
        named = [(sent[1].lower(), _without_holes(unquote_plus(sent[2]))) for sent in _SECOND.finditer(line.text)]
        if name := _second_of(line):
            named += [(name, span) for span in line.spans if _BUILT.fullmatch(span) and span != name]
        for name, value in named:
            for part in _PARTS.split(value) if not is_sample(value) else ():
                if _is_scope(part, certain=True):
                    found.setdefault(name, {}).setdefault(part, Said(part, at))
    return {name: list(those.values())[:MOST] for name, those in found.items()}


def _second_of(line: Line) -> str:
    """The list besides of whose parameter a row of a table is; empty where it is of none."""
    named = _SECOND_ROW.fullmatch(line.cells[0]) if line.cells else None
    return named[1].lower() if named else ""


def _of_the_first(line: Line) -> Line:
    """A line without what it says of a list besides."""
    if _second_of(line):
        return Line("", block=line.block)
    if not _SECOND.search(line.text):
        return line
    return replace(line, text=_SECOND.sub(" ", line.text), spans=tuple(_SECOND.sub(" ", span) for span in line.spans))


def _is_scope(word: str, *, certain: bool) -> bool:
    """Whether a word can be a scope; `certain` where it stands in the place of one."""
    plain = word.lower()
    if certain and plain in _ALSO_SCOPES:
        return True
    if (
        len(word) < 2
        or len(word) > 120
        or plain.rstrip("*") in _NO_SCOPES
        or _IS_ERROR.match(plain)
        or _NAMES_THEM.fullmatch(plain)
    ):
        return False
    if not _WORD.fullmatch(word):
        return certain and _LIKE_A_PATH.fullmatch(word) is not None
    if not certain and _BY_HYPHENS.fullmatch(word):
        return False
    if ("://" in word and (_COMES_BACK.search(word) or _DOCUMENTS.match(plain))) or _NAMED_LIKE.search(plain):
        return False
    if word.startswith("http"):
        asks = re.search(r"oauth2?/(?!\w*scope)|authorize|/token", word)
        return (certain or bool(re.search(r"auth|scope", word))) and not asks
    if is_sample(word):
        return False
    return certain or word in _KNOWN or (bool(_BUILT.fullmatch(word)) and plain not in ("e.g", "i.e"))


def _all(page: Page) -> Iterator[tuple[int, str, bool]]:
    yield from _in_text_and_tables(page)
    yield from redoc_lists(page)
    yield from swagger_lists(page)


def _in_text_and_tables(page: Page) -> Iterator[tuple[int, str, bool]]:
    column: int | None = None
    table = 0
    listing = begun = glued = False
    for at, line in enumerate(map(_of_the_first, page.lines)):
        parameter = _GLUED_PARAMETER.match(line.text)
        heads = line.kind in ("text", "heading") and _GLUED.match(line.text) is not None and parameter is None
        glued = heads or (glued and line.kind in ("text", "code") and bool(line.text))
        if glued and (row := _GLUED_ROW.match(line.text)):
            yield at, row[1], True
            continue
        announces = line.kind != "cells" and _ANNOUNCES.search(line.text) is not None
        item = _ITEM.match(line.text) if line.kind in ("text", "code") else None
        if announces:
            listing, begun = True, False
        elif listing and item is not None and _in_list(line):
            begun = True
            yield at, item[1].rstrip(":"), True
        elif listing and line.text.strip():
            listing = not begun and _NOTE.match(line.text) is not None
        if line.kind == "cells":
            if line.block != table:
                table, column = line.block, _scope_column(page, at)
                if column is None or not _is_body(line, column):
                    yield from _sent(at, line)
                    yield from _in_parameter_row(at, line)
                    continue
            yield from _sent(at, line)
            if column is None and _HEADED.fullmatch(" ".join(page.headings[at][-1:])):
                built = [cell for cell in line.cells if _BUILT.fullmatch(cell)]
                yield from ((at, cell, False) for cell in built if len(built) > 1)
            if column is not None and column < len(line.cells):
                cell = line.cells[column]
                for word in re.split(r"[\s,]+", cell):
                    yield at, word, len(cell.split()) == 1 or bool(_BUILT.fullmatch(word.strip("`,")))
                continue
            yield from _in_parameter_row(at, line)
            continue
        yield from _sent(at, line)
        if line.kind == "text" or (line.kind == "code" and " " not in line.text.strip()):
            yield from _in_text(page, at, line)


def _scope_column(page: Page, at: int) -> int | None:
    """The column of a table that names scopes."""
    cells = page.lines[at].cells
    for position, cell in enumerate(cells):
        if _HEAD.search(cell) and len(cell.split()) <= 4:
            return position
    heading = " ".join(page.headings[at][-1:])
    above = next((line.text for line in reversed(page.lines[max(0, at - 3) : at]) if line.text), "")
    if _ABOUT.search(heading) or (_SCOPE_WORD.search(above) and len(above.split()) < 40):
        for position, cell in enumerate(cells):
            if _NAME_HEAD.match(cell.strip()):
                return position
        first = cells[0].strip("` ") if cells else ""
        if _BUILT.fullmatch(first) or first in _KNOWN:
            return 0
    return None


def _is_body(line: Line, column: int) -> bool:
    return column < len(line.cells) and bool(_BUILT.fullmatch(line.cells[column].strip("` ")))


def _in_parameter_row(at: int, line: Line) -> Iterator[tuple[int, str, bool]]:
    """What the row of the parameter ``scope`` says its values are."""
    if line.cells and re.fullmatch(r"\W*scopes?\W*\w*", line.cells[0], re.IGNORECASE):
        yield from ((at, word, True) for word in _in_row(line.text))
        grants = {
            word.strip(",`")
            for found in _OF_GRANTS.finditer(line.text)
            for word in line.text[: found.start()].split()[-6:]
        }
        for word in line.spans[1 if line.cells[0] in line.spans else 0 :]:
            if word in grants:
                continue
            for part in re.split(r"[\s,]+", word):
                yield at, part, part == part.lower()
        for found in _BY_DEFAULT.finditer(line.text):
            yield at, found[1] or found[2], True
        for word in re.split(r"[\s,]+", " ".join(line.cells[1:])):
            plain = word.strip("`.,;()")
            if plain not in grants and (plain not in _WORDS or "openid" in line.text):
                yield at, word, False
        for listed in _VALUES.findall(line.text):
            for word in re.split(r",\s*(?:and |or )?", listed):
                yield at, word, True


def _joined(text: str) -> Iterator[str]:
    """What a sentence lists that puts other marks than commas between words."""
    for listed in _JOINED_BY_MARKS.findall(text):
        words = [word.strip() for word in _MARK.split(listed)]
        if not any(word in _NO_SCOPES for word in words) and any(
            word in USUAL or _BUILT.fullmatch(word) for word in words
        ):
            yield from words


def _in_row(text: str) -> Iterator[str]:
    """What a line about the parameter gives as an example, or lists."""
    if default := _DEFAULT_LIST.search(text):
        yield from re.findall(r"[\"'`]([^\"'`]+)[\"'`]", default[1])
    for listed in _JOINED_BY_MARKS.findall(text):
        yield from (word.strip() for word in _MARK.split(listed))
    if listed := _JSON.search(text):
        yield from re.findall(r"[\"']([^\"']+)[\"']", listed[0])
    yield from _one_of(text)
    for listed in _ALLOWED.findall(text):
        yield from re.split(r"[ ,/|]+", listed)
    parts = _COMMA.search(text) or _SPACE.search(text)
    for example in _FOR_EXAMPLE.findall(text):
        words = _PARTS.split(example)
        built = any(_BUILT.fullmatch(word) or "_" in word or word in _KNOWN for word in words)
        if (built or parts) and not any(word.lower() in _NO_SCOPES for word in words):
            yield from words


def _sent(at: int, line: Line) -> Iterator[tuple[int, str, bool]]:
    text = line.text
    marked = [found for span in line.spans if (found := _WHOLE.fullmatch(span))]
    if line.kind == "code" and (alone := _SENT_ALONE.match(text)):
        marked = [alone]
    for found in (*(marked or _SENT.finditer(text)), *_CODED.finditer(text)):
        value = _without_holes(unquote_plus(found[1]))
        parts = [part for part in _PARTS.split(value) if part]
        if is_sample(value) or (
            len(parts) > 1
            and not any(_BUILT.fullmatch(p) or p in _KNOWN for p in parts)
            and any(p.lower() in _NO_SCOPES and p.lower() not in _ALSO_SCOPES for p in parts)
        ):
            continue
        for part in parts:
            yield at, part, True
    if listed := _SCOPE_LIST.match(text):
        words = re.split(r",\s*|\s\w+\s", listed[2])
        for part in words:
            yield at, part, len(words) > 1 or (part.islower() and (listed[1] == ":" or "/" in part))
    for found in (*_QUOTED.finditer(text), *_MUST_BE.finditer(text)):
        for part in _PARTS.split(found[1]):
            yield at, part, True
    if spaced := _BY_SPACES.match(text) or _GLUED_PARAMETER.match(text):
        words = spaced[1].split()
        if all(_BUILT.fullmatch(word) or word in _KNOWN for word in words):
            for word in words:
                yield at, word, True
    for found in _LISTED.finditer(text):
        for part in re.findall(r"[\"'`]([^\"'`]+)[\"'`]", found[1]):
            yield at, part, True


def _in_text(page: Page, at: int, line: Line) -> Iterator[tuple[int, str, bool]]:
    heading = " ".join(page.headings[at][-1:])
    about = bool(_ABOUT.search(heading))
    if about and (item := _ITEM.match(line.text)) and not line.text.endswith("?"):
        word = item[1].rstrip(":")
        alone = word == word.lower() and _is_alone(line, word) and _is_listed(page, at)
        alone = alone or (_HEADED.fullmatch(heading) is not None and _is_a_row(page, at))
        defined = word == word.lower() and _DEFINED.match(line.text) and _SCOPE_WORD.search(heading)
        yield at, word, word in line.spans or alone or bool(defined)
    headed = _HEADED.fullmatch(heading) is not None
    if _SCOPE_WORD.search(line.text):
        for listed in _VALUES.findall(line.text):
            for word in re.split(r",\s*(?:and |or )?", listed):
                yield at, word, True
        for word in (*_one_of(line.text), *_joined(line.text)):
            yield at, word, True
        for word in _THE_ONE.findall(line.text):
            yield at, word, word in USUAL or "_" in word
        for listed in _AS_ADDRESSES.findall(line.text):
            for word in re.findall(r"https?://[\w./-]+", listed):
                yield at, word.rstrip("."), False
    elif _PERMISSION.search(line.text):
        for word in _one_of(line.text):
            if _BUILT.fullmatch(word):
                yield at, word, True
    if _ROW_OF_SCOPES.match(line.text):
        yield from ((at, word, True) for word in _in_row(line.text))
    if _PERMISSION.search(line.text) and not (_SCOPE_WORD.search(line.text) or about):
        for span in line.spans:
            if span in _KNOWN or re.search(r"[a-z][.:/]\w", span):
                yield at, span, False
    if (_SCOPE_WORD.search(line.text) or about) and not _PARAMETERS.intersection(line.spans):
        for span in map(_without_holes, line.spans):
            for part in re.split(r"[\s,]+", span):
                yield (
                    at,
                    part,
                    part == part.lower()
                    and part.isidentifier()
                    and (headed or _SCOPE_WORD.search(line.text) is not None),
                )
    if (_SCOPE_WORD.search(line.text) or _PERMISSION.search(line.text)) and not line.spans:
        bare = _ADDRESS.sub(" ", line.text)
        for word in re.findall(r"(?<![\w/])[A-Za-z][\w]*(?:[.:][\w*-]+)+|\b(?:openid|offline_access)\b", bare):
            if ":" in word or word in _KNOWN or word.count(".") > 1:
                yield at, word, False


def _one_of(text: str) -> Iterator[str]:
    """What a sentence says that a scope can be."""
    for listed in (*_ONE_OF.finditer(text), *_LISTED_WITH_COLON.finditer(text)):
        words = [word.strip("`\"'.,") for word in _BETWEEN.split(listed[1])]
        if words[0] in ("scopes", "permissions"):
            words = words[1:]  # "a list of scopes, …"
        built = any(_BUILT.fullmatch(word) or "_" in word or word in _KNOWN for word in words)
        if _VERB.fullmatch(words[-1]) and built:
            words.pop()  # "…, or some combination"
        if (built or len(words) > 2) and not any(_VERB.fullmatch(word) or word in _NO_SCOPES for word in words):
            yield from words


def _without_holes(text: str) -> str:
    """What is written out of a text in which some is to fill in."""
    return _HOLE.sub("", text)


def _in_list(line: Line) -> bool:
    """Whether a line may be in a list of scopes that a line above it announced: it is one, or defines one."""
    item = _ITEM.match(line.text)
    word = item[1].rstrip(":") if item else ""
    defined = _DEFINED.match(line.text) or _DEFINED_BESIDE.match(line.text) or _BESIDE.match(line.text)
    return bool(word) and word == word.lower() and (_is_alone(line, word) or defined is not None)


def _is_a_row(page: Page, at: int) -> bool:
    """Whether a line is one of several that have a name of programs and, beside it, what it stands for."""
    lines = page.lines
    return _BESIDE.match(lines[at].text) is not None and any(
        _BESIDE.match(lines[other].text) for other in (at - 1, at + 1) if 0 <= other < len(lines)
    )


def _is_alone(line: Line, word: str) -> bool:
    return _NUMBER.sub("", line.text).strip("-*• `") == word


def _is_listed(page: Page, at: int) -> bool:
    """Whether a line of one word is one of several: it has the mark of a list, or another beside it."""
    lines = page.lines
    near = [lines[other] for other in (at - 2, at - 1, at + 1, at + 2) if 0 <= other < len(lines)]
    return lines[at].text.lstrip().startswith(("-", "*", "•")) or any(
        one.kind != "heading" and one.text.strip() and " " not in one.text.strip("-*• `") for one in near
    )


def separator(page: Page, addresses: Iterable[tuple[int, str]]) -> tuple[ScopeSeparator, int] | None:
    """What stands between scopes, where the page says or shows it.

    Args:
        addresses: the queries of authorization requests, with their lines.
    """
    for at, query in addresses:
        for found in re.finditer(r"(?:^|&)(?:user_)?scopes?=([^&]*)", query):
            value = unquote_plus(found[1])
            for sign, name in ((",", "comma"), (" ", "space"), ("|", "pipe"), (";", "semicolon")):
                parts = [part.strip() for part in value.split(sign)]
                if len(parts) > 1 and all(parts) and not is_sample(value) and not re.search(r"[{<\[]", value):
                    return name, at  # type: ignore[return-value]  # one of the names above
    for at, line in enumerate(page.lines):
        if said := _SEPARATOR.search(line.text):
            return "comma" if said[1] == "," else "space", at
        headed = any(_IS_SCOPE.match(one) for one in page.headings[at][-1:])
        near = line.text if headed or _ABOUT.search(line.text) or _ROW_OF_SCOPES.match(line.text) else ""
        if near and line.kind != "heading":
            if _COMMA.search(near):
                return "comma", at
            if _SPACE.search(near) or re.search(r"%20", near):
                return "space", at
            if _PLUS.search(near):
                return "plus", at
    return None
