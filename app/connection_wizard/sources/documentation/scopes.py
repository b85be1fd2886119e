"""The scopes that a page names: in tables, in lists, in requests, in sentences.

`scope_words` says what can be one, `scope_sentences`, `scope_requests`, `scope_tables`, `scope_columns`,
`scope_announced` and `scope_lists` what a line, a table, a list or a reference names, `scope_separator` what stands
between them; here it is put together over the lines of a page.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final
from urllib.parse import unquote_plus

from connection_wizard.sources.documentation.hosts import is_of_nobody
from connection_wizard.sources.documentation.scope_announced import (
    DEFINED,
    ITEM,
    Announced,
    is_a_row,
    is_alone,
    is_listed,
)
from connection_wizard.sources.documentation.scope_columns import columns_in_lines, other_cells
from connection_wizard.sources.documentation.scope_definitions import defined
from connection_wizard.sources.documentation.scope_lists import MOST, USUAL, broken_lists, redoc_lists, swagger_lists
from connection_wizard.sources.documentation.scope_requests import (
    GLUED_PARAMETER,
    examples_of_other_grants,
    in_request,
    lists_of_programs,
    lists_of_the_person,
    of_other_calls,
    of_the_first,
    without_holes,
)
from connection_wizard.sources.documentation.scope_sentences import by_marks, in_row, labelled, one_of
from connection_wizard.sources.documentation.scope_separator import ABOUT, COMMA, ROW_OF_SCOPES, SPACE
from connection_wizard.sources.documentation.scope_tables import SCOPE_WORD, column_of_scopes, further_columns, is_body
from connection_wizard.sources.documentation.scope_words import BUILT, KNOWN, is_scope
from connection_wizard.sources.documentation.told import Said
from connection_wizard.sources.page.lines import GUESSED, Line, Page
from connection_wizard.spec.domains import registrable_domain

_WORDS: Final = KNOWN - {"openid", "offline_access"}
"""What is a scope beside the others of OpenID Connect, and a word in any sentence."""
_GRANTED: Final = re.compile(r"[\"'](?:access_token|expires_in\w*|resource_owner_id)[\"']\s*:|^\s*access_token=")
_SUCH_AS: Final = re.compile(r"\bany (?:of|scopes?)\b.{0,200}\b(?:such as|for example)\b", re.IGNORECASE)
"""What names kinds of scopes, and of each an example."""
_OF_ONE_CALL: Final = re.compile(
    r"\b(?:endpoint|method|call|operation)s?\b(?:[^.\n]|\.(?=\w)){0,160}\b(?:requires?|needs?)\b"
    r"(?:[^.\n]|\.(?=\w)){0,80}\bscopes?\b",
    re.IGNORECASE,
)
"""What one of the API's calls needs, and who logs in may not want."""
_OF_THE_PARAMETER: Final = re.compile(r"\W{0,4}scopes?\W{0,4}", re.IGNORECASE)
_OTHER_GRANT: Final = re.compile(r"\bdevice\b|client[ _-]credentials|\bpassword\b|\bimplicit\b", re.IGNORECASE)
_ASKS_FOR_A_TOKEN: Final = re.compile(r"[?&]response_type=token\b|#access_token=")
"""The address of a log-in without a code, and the one where its token comes back."""
_BY_DEFAULT: Final = re.compile(
    r"(?:默认(?:值)?(?:是|为)?|デフォルト(?:は|値は)?|기본값(?:은)?)[\s:：`\"']{0,3}([a-z][a-z0-9_.:/-]{1,60})"
    r"|defaults? (?:to|is) (?:the )?[`\"']?([a-z][a-z0-9_.:/-]{1,60})[`\"']? scopes?\b"
)
"""What a parameter is where nobody sends it."""
_GLUED: Final = re.compile(r"^\W*(?:OAuth )?[Ss]copes?(?: names?)?(?=[A-Z][a-z])")
_GLUED_ROW: Final = re.compile(r"([a-z][a-z0-9_]*+(?>(?:[.:/-][a-z0-9_]++)*))(?=[A-Z][a-z]+ )")
"""A table whose cells were copied without anything between them."""
_GLUED_PARAMETERS: Final = re.compile(r"\W{0,4}scopes?(?=e\.g\.|string|[A-Z][a-z])")
_GLUED_WORD: Final = re.compile(
    r"(?<=[a-z])(?:Defines?|Specif(?:y|ies)|Determines?|The|A|An|Required|Optional|Space|Comma)$"
)
"""The row of the parameter with nothing between its cells, and how the next cell begins."""
_PARAMETERS: Final = frozenset({"client_id", "redirect_uri", "grant_type", "username", "password", "refresh_token"})
"""What is named beside the parameter of scopes, in a sentence about what is sent."""
_NAMES: Final = re.compile(r"\w++")
_LONGEST_PARAGRAPH: Final = 8
_HOST: Final = re.compile(r"://([a-z0-9-]{1,60}(?:\.[a-z0-9-]{1,60}){1,6})")
_OF_GRANTS: Final = re.compile(r" grant types?\b")
_ADDRESS: Final = re.compile(r"(?<!\w)\w++://\S++")
_LABELLED: Final = re.compile(
    r"^(?:(?:OAuth|Required|Needed|Default)?Scopes?|Permissions?|Requires?|Required|Needs?|Examples?|Values?|Defaults?|Note):(?=[a-z])"
)
"""What is said of a scope, before it and without the space between them; other words there are part of its name."""
_BUILT_IN_TEXT: Final = re.compile(
    r"(?<![\w/-])[A-Za-z][\w-]*+(?>(?:[.:][\w*-]++)+)(?![(=])|\b(?:openid|offline_access)\b"
)
"""What has several parts, and is no function of a program."""
_KINDS: Final = frozenset({"read", "write", "admin"})
_PARTS: Final = re.compile(r"[_.:/-]")
_THE_ONE: Final = re.compile(r"\b(?:the|add|with|include|an?) ([a-z][a-z0-9_.:/-]{1,60}) scope\b")
_AS_ADDRESSES: Final = re.compile(
    r"\bscopes?[\s:\"'`(]{1,4}(https?://[\w./-]{1,200}+(?:(?:,| or| and)\s{1,3}https?://[\w./-]{1,200}+){0,20})",
    re.IGNORECASE,
)
"""Scopes that are written as addresses, right behind what they are."""
_HEADED: Final = re.compile(r"\W*(?:\w+ )?(?:scopes?|スコープ)\W*", re.IGNORECASE)
"""The heading of the parameter, or of a list of what it can be."""
_BUILT_DEFINED: Final = re.compile(
    r"\s*+(?:[-*•+–]\s++)?[\"'`]?([A-Za-z]\w*+(?>(?:[.:][\w*]++){1,9}))[\"'`]?\s++[-–—]\s++\S"
)
"""A name of several parts and, behind a dash, what it stands for."""
_COMMENTED: Final = re.compile(r"\s*+(https?://[\w.\-/]++|[A-Za-z][\w.:/*-]++)\s{1,60}(?:#|//)\s\S.*")
"""A line of an example that has one, and what it is for in a comment."""
_ONLY_ONE: Final = re.compile(
    r"\b(?:the )?only (?:\w{1,20} )?scope (?:\w{1,20} ){0,2}is [`\"']?([a-z][\w.:/-]{1,80})|"
    r"^\W{0,4}scopes?: ?([a-z][\w.:/-]{1,80}) \(the only\b|"
    r"^\W{0,4}scope [`\"']?([a-z][\w.:/-]{1,80})[`\"']? (?:adds?|allows?|grants?|gives?|lets?)\b",
    re.IGNORECASE,
)
"""A sentence about a single scope, by its name."""
_SENTENCE: Final = re.compile(r"(?<![A-Za-z'])(?:[A-Za-z']++,? ){6}")
_ENDS: Final = re.compile(r"(?<=[.!?])\s")
_OF_A_PROGRAM: Final = re.compile(r"[=;(){}]")
"""What a line of a program has, and no name."""
_THINGS: Final = (
    "group",
    "endpoint",
    "resource",
    "object",
    "table",
    "role",
    "field",
    "claim",
    "attribute",
    "propert",
    "param ",
)
_SENT: Final = ("parameter", "error", "header", "HTTP header")
_FURTHER: Final = re.compile(r"\A[`'\" ]{0,3}(?:,|or|and) [`'\"]?\w[\w.-]{1,40}[`'\"]? ")
"""A second name of the same thing, before what it is."""
_SET_TO: Final = re.compile(
    r"([\w-]{2,40})[`'\"”’]?(?: parameter)? (?:is|are|was|were) set to (?:the value )?[`'\"“‘]?$"
)
"""What stands before the value of something, which is named first."""
_ERROR_FIRST: Final = re.compile(r"\W{0,4}(?:invalid|insufficient|unknown)_scopes?\b[`*\"'”’]{0,3}\s?[:–—-]")
"""How the entry of an error begins, in a list of them: what follows says what is wrong with scopes, and names none."""
_BECOMES: Final = re.compile(
    r"[`'\"]?\s(?:scope )?"
    r"(?:becomes|(?:is|was|has been) (?:(?:now|also) )?(?:replaced|renamed|superseded|contained|part of))\b"
)
"""What is said of a name that another has taken the place of."""
_DENIED: Final = re.compile(
    r"\b(?:not|no longer|cannot)\b[^.\n]{0,20}\b(?:available|supported|offered|allowed|granted|accepted|requested)\b|"
    r"\b(?:legacy|deprecated|retired|obsolete|former)\b[^.\n]{0,20}\b(?:scopes?|alias(?:es)?|names?)\b|"
    r"\bscopes?\b(?:[^.\n]|\.(?=\w)){0,80}\b(?:are|is|were|was) (?:now )?(?:deprecated|retired|removed|obsolete)\b",
    re.IGNORECASE,
)
"""A sentence about names that nobody can ask for, or should."""
_FIELDS: Final = re.compile(r"\b(?:fields?|propert(?:y|ies)|claims?|attributes?|headers?)\b", re.IGNORECASE)
_ANSWERED: Final = re.compile(r"\b(?:returns?|respon(?:ds?|ses?)|answers?)\b", re.IGNORECASE)
_DEPENDS: Final = re.compile(
    r"\bdepend\w{0,6} on (?:the |which |what |your )?(?:granted |requested )?scopes?\b", re.IGNORECASE
)
"""Sentences about an answer, and what is in it for some."""
_PERMISSION: Final = re.compile(
    r"\b(?:permissions?|behörighet\w{0,6}|berechtigung(?:en)?|autorisations?|permisos?|permiss(?:ão|ões)|"
    r"autorizzazion[ei]|machtiging(?:en)?|uprawnie\w{1,4}|разрешени\w{1,2})\b|权限|權限|アクセス許可|권한",
    re.IGNORECASE,
)
_REFRESH: Final = "refresh_token"
_TO_REFRESH: Final = frozenset({"offline_access", "offline"})
"""What a sentence about refreshing names, and an answer grants beside what the calls need."""
_ASKED_FOR: Final = re.compile(
    r"(?<![a-z])scopes?[\"'`]?(?:\s{0,3}(?:=>|[=:])|\W{1,3}as\b)(?!\W{0,4}(?:The|A)\b)[^&\n]{0,200}?"
    r"(?<![a-z_])refresh_token\b|[\"'`]refresh_token[\"'`] scopes?\b",
    re.IGNORECASE,
)
"""The name of a token, and with some (Salesforce) the scope that brings it: there it is asked for as one."""
_WORDS_OF_A_HEAD: Final = 3
_VALUES: Final = re.compile(
    r"(?:scopes?|values?|one of|available|following)[^:.]{0,40}:\s{1,20}+((?:[a-z][\w.:-]{0,80}+,\s{0,20}+(?:and |"
    r"or )?){2,}[a-z][\w.:-]*+)",
    re.IGNORECASE,
)


def scopes(page: Page) -> list[Said]:
    """The scopes, each once, with the line that names it first; see `asked_or_besides`."""
    asked, besides = asked_or_besides(page)
    return asked or besides


def asked_or_besides(page: Page) -> tuple[list[Said], list[Said]]:
    """The scopes, and those that count where nothing else is named: what was granted in the sample of an answer, and a
    word that another grant asks for."""
    found: dict[str, Said] = {}
    besides: dict[str, Said] = {}
    described = any(line.cells and _OF_THE_PARAMETER.fullmatch(line.cells[0]) for line in page.lines)
    answers = {line.block for line in page.lines if line.kind == "code" and _GRANTED.search(line.text)}
    others = examples_of_other_grants(page)
    hosts = {host for line in page.lines for host in _HOST.findall(line.text)}
    domains = tuple(f".{domain}" for domain in map(registrable_domain, sorted(hosts)) if domain)
    for at, word, certain in _all(page):
        scope = _LABELLED.sub("", word.strip(".,;:`\"'() "))
        if _GLUED_PARAMETERS.match(page.lines[at].text):
            scope = _GLUED_WORD.sub("", scope)
        if "://" in scope and is_of_nobody(scope):
            continue  # where people are sent back to
        if not certain and scope.endswith(domains):
            continue  # a server of the page's
        if is_scope(scope, certain=certain) or (scope == _REFRESH and _ASKED_FOR.search(page.lines[at].text)):
            line = page.lines[at]
            if described and line.kind == "text" and (needs := _OF_ONE_CALL.search(line.text)) and scope in needs[0]:
                continue
            aside = line.kind == "code" and line.block in answers | others
            elsewhere = _OTHER_GRANT.search(" ".join(page.headings[at][-1:])) is not None
            aside = aside or (line.kind != "cells" and _GRANTED.search(line.text) is not None)
            aside = aside or (line.kind == "text" and _SUCH_AS.search(line.text) is not None)
            aside = aside or (
                (elsewhere or _ASKS_FOR_A_TOKEN.search(line.text) is not None) and not BUILT.fullmatch(scope)
            )
            (besides if aside else found).setdefault(scope, Said(scope, at))
    if found and set(found) <= _TO_REFRESH and set(found) < set(besides):
        found = {}
    those = [one for one in found.values() if not _is_a_part(page, one, found)]
    return those[:MOST], list(besides.values())[:MOST]


def _is_a_part(page: Page, one: Said, found: Iterable[str]) -> bool:
    """Whether a sentence only says what kind of scope it means, of those that have this word in their names."""
    if one.value not in _KINDS or page.lines[one.at].kind != "text":
        return False
    return one.value in _THE_ONE.findall(page.lines[one.at].text) and (
        sum(one.value in _PARTS.split(name) for name in found if name != one.value) > 1
    )


def _all(page: Page) -> Iterator[tuple[int, str, bool]]:
    yield from _in_text_and_tables(page)
    yield from redoc_lists(page)
    yield from swagger_lists(page)
    yield from lists_of_programs(page)
    yield from broken_lists(page)
    yield from columns_in_lines(page)
    yield from defined(page)


def _in_text_and_tables(page: Page) -> Iterator[tuple[int, str, bool]]:
    column: int | None = None
    further: tuple[int, ...] = ()
    table = 0
    glued = False
    announced = Announced()
    defining = 0
    aside = {*lists_of_the_person(page), *of_other_calls(page), *other_cells(page)}
    for at, line in enumerate(map(of_the_first, page.lines)):
        if at in aside:
            continue
        parameter = GLUED_PARAMETER.match(line.text)
        heads = line.kind in ("text", "heading") and _GLUED.match(line.text) is not None and parameter is None
        glued = heads or (glued and line.kind in ("text", "code") and bool(line.text))
        if glued and (row := _GLUED_ROW.match(line.text)):
            yield at, row[1], True
            continue
        if defining and (named := _BUILT_DEFINED.match(line.text)) and line.kind != "heading":
            yield at, named[1], True
            defining = 2
        elif line.text.strip():
            speaks = line.kind == "text" and SCOPE_WORD.search(line.text) is not None
            defining = 2 if speaks else max(defining - 1, 0)
        yield from ((at, word, True) for word in announced.names(line))
        if line.kind == "heading" and BUILT.fullmatch(line.text) and any(map(_HEADED.fullmatch, page.headings[at])):
            yield at, line.text, True
        if line.kind == "cells":
            if not any(line.cells):
                continue  # the head of a table that has its heads in the row below
            if line.block != table or _heads_another(page, at):
                table, column = line.block, column_of_scopes(page, at)
                further = () if column is None else further_columns(page, at, column)
                if column is None or not is_body(line, column):
                    yield from in_request(at, line)
                    yield from _in_parameter_row(at, line)
                    continue
            yield from in_request(at, line)
            if column is None and _HEADED.fullmatch(" ".join(page.headings[at][-1:])):
                built = [cell for cell in line.cells if BUILT.fullmatch(cell)]
                yield from ((at, cell, False) for cell in built if len(built) > 1)
            if column is not None and column < len(line.cells):
                cell = line.cells[column]
                listed = all(len(one.split()) == 1 for one in cell.split(","))
                for word in re.split(r"[\s,]+", cell):
                    plain = word.strip("`,")
                    yield at, word, listed or plain in line.spans or bool(BUILT.fullmatch(plain))
                yield from ((at, line.cells[other].strip("` "), True) for other in further if is_body(line, other))
                continue
            yield from _in_parameter_row(at, line)
            continue
        if line.kind in ("code", "text") and (entry := _COMMENTED.fullmatch(line.text)):
            yield from ((at, entry[1], True) for one in page.headings[at][-1:] if _HEADED.fullmatch(one))
        yield from in_request(at, line)
        if only := _ONLY_ONE.search(line.text):
            yield at, only[1] or only[2] or only[3], True
        guessed = line.kind == "heading" and line.level == GUESSED
        if line.kind == "text" or guessed or (line.kind == "code" and " " not in line.text.strip()):
            yield from _in_text(page, at, line)


def _heads_another(page: Page, at: int) -> bool:
    """Whether a row below a sentence is the head of a table of scopes: a copy may have no empty line between two."""
    above = page.lines[at - 1] if at else page.lines[at]
    cells = page.lines[at].cells
    long = any(len(cell.split()) > _WORDS_OF_A_HEAD for cell in cells)
    if above.kind == "cells" or not above.text or len(cells) < 2 or long:
        return False
    column = column_of_scopes(page, at)
    return column is not None and not is_body(page.lines[at], column)


def _in_parameter_row(at: int, line: Line) -> Iterator[tuple[int, str, bool]]:
    """What the row of the parameter ``scope`` says its values are."""
    if line.cells and re.fullmatch(r"\W*(?:list of )?scopes?\W*\w*", line.cells[0], re.IGNORECASE):
        yield from ((at, word, True) for word in in_row(line.text))
        grants = {
            word.strip(",`")
            for found in _OF_GRANTS.finditer(line.text)
            for word in line.text[: found.start()].split()[-6:]
        }
        for word in line.spans[1 if line.cells[0] in line.spans else 0 :]:
            if word in grants:
                continue
            for part in re.split(r"[\s,]+", unquote_plus(word)):
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


def _in_text(page: Page, at: int, line: Line) -> Iterator[tuple[int, str, bool]]:
    if names := labelled(_whole(page, at)):
        yield from ((at, name, True) for name in names)
        return
    heading = " ".join(page.headings[at][-1:])
    about = bool(ABOUT.search(heading)) and not _speaks_of_others(line, heading)
    about = about or (ABOUT.search(line.text) is not None and bool(COMMA.search(line.text) or SPACE.search(line.text)))
    if about and (item := ITEM.match(line.text)) and not line.text.endswith("?"):
        word = item[1].rstrip(":")
        alone = word == word.lower() and is_alone(line, word) and is_listed(page, at)
        alone = alone or (_HEADED.fullmatch(heading) is not None and is_a_row(page, at))
        defined = word == word.lower() and DEFINED.match(line.text) and SCOPE_WORD.search(heading)
        yield at, word, word in line.spans or alone or bool(defined)
    headed = _HEADED.fullmatch(heading) is not None
    if line.kind == "text" and _DENIED.search(line.text):
        line = replace(line, text=_offered(line.text))
    if SCOPE_WORD.search(line.text):
        for listed in _VALUES.findall(line.text):
            for word in re.split(r",\s*(?:and |or )?", listed):
                yield at, word, True
        offered = _offered(line.text)
        for word in (*one_of(offered), *by_marks(offered)):
            yield at, word, True
        for word in _THE_ONE.findall(line.text):
            yield at, word, word in USUAL or "_" in word
        for listed in _AS_ADDRESSES.findall(line.text):
            for word in re.findall(r"https?://[\w./-]+", listed):
                yield at, word.rstrip("."), False
    elif _PERMISSION.search(line.text):
        for word in one_of(line.text):
            if BUILT.fullmatch(word):
                yield at, word, True
    if ROW_OF_SCOPES.match(line.text):
        yield from ((at, word, True) for word in in_row(line.text))
    if _PERMISSION.search(line.text) and not (SCOPE_WORD.search(line.text) or about):
        for span in line.spans:
            if span in KNOWN or re.search(r"[a-z][.:/]\w", span):
                yield at, span, False
    if (SCOPE_WORD.search(line.text) or about) and not _speaks_of_parameters(line):
        for span in map(without_holes, _of_scopes(line)):
            if _OF_A_PROGRAM.search(span):
                continue  # what it sends is read as a request
            for part in re.split(r"[\s,]+", span):
                yield (
                    at,
                    part,
                    part == part.lower()
                    and part.isidentifier()
                    and (headed or SCOPE_WORD.search(line.text) is not None),
                )
    if (SCOPE_WORD.search(line.text) or _PERMISSION.search(line.text)) and not line.spans:
        bare = _ADDRESS.sub(" ", _offered(line.text))
        for word in _BUILT_IN_TEXT.findall(bare):
            if ":" in word or word in KNOWN or word.count(".") > 1:
                yield at, word, False


def _whole(page: Page, at: int) -> str:
    """A line of text with the lines below it that go on with what it says in parentheses."""
    text = page.lines[at].text
    for line in page.lines[at + 1 : at + 1 + _LONGEST_PARAGRAPH]:
        goes_on = text.count("(") > text.count(")") or line.text.startswith("(")
        if line.kind != "text" or not goes_on:
            break
        text = f"{text} {line.text}"
    return text


def _speaks_of_parameters(line: Line) -> bool:
    """Whether what is marked in a line is sent beside the parameter of scopes, by itself or in a formula of several."""
    return any(not _PARAMETERS.isdisjoint(_NAMES.findall(span)) for span in line.spans)


def _offered(text: str) -> str:
    """A text without its sentences about names that nobody can ask for, or should."""
    return " ".join(one for one in _ENDS.split(text) if not (_DENIED.search(one) or _ERROR_FIRST.match(one)))


def _of_scopes(line: Line) -> tuple[str, ...]:
    """What is marked in a line, but for what its sentences say of the fields of an answer."""
    if line.kind != "text":
        return line.spans
    if _DEPENDS.search(line.text):
        return ()
    rest = [
        one
        for one in _ENDS.split(line.text)
        if SCOPE_WORD.search(one) or not (_FIELDS.search(one) or _ANSWERED.search(one))
    ]
    rest = [one for one in rest if not (_DENIED.search(one) or _ERROR_FIRST.match(one))]
    return tuple(span for span in line.spans if any(_is_free(one, span) for one in rest))


def _is_free(text: str, span: str) -> bool:
    """Whether a word stands in a text, and is neither the name of what is written right behind it nor the value of
    another parameter than that of scopes."""
    before, there, behind = text.partition(span)
    named = _SET_TO.search(before)
    if named is not None and not SCOPE_WORD.search(named[1]):
        return False
    if not there or _BECOMES.match(behind):
        return False
    return not _FURTHER.sub("", behind).lstrip("`'\" ").startswith(_THINGS + _SENT)


def _speaks_of_others(line: Line, heading: str) -> bool:
    """Whether a sentence below a heading about permissions names neither them nor scopes, and begins with none."""
    if SCOPE_WORD.search(heading) or not _PERMISSION.search(heading) or not _SENTENCE.search(line.text):
        return False
    spoken = SCOPE_WORD.search(line.text) or _PERMISSION.search(line.text)
    return not spoken and not any(line.text.lstrip("-*• ").startswith(span) for span in line.spans)
