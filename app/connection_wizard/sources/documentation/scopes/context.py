"""What a line of text says of scopes, and what of other things: parameters, errors, fields of an answer, old names."""

from __future__ import annotations

import re
from typing import Final

from connection_wizard.sources.documentation.scopes.sentences import sentences
from connection_wizard.sources.documentation.scopes.separator import ABOUT
from connection_wizard.sources.documentation.scopes.tables import SCOPE_WORD
from connection_wizard.sources.page.keyed import Keyed
from connection_wizard.sources.page.lines import Line, Page, once

_PARAMETERS: Final = frozenset({"client_id", "redirect_uri", "grant_type", "username", "password", "refresh_token"})
"""What is named beside the parameter of scopes, in a sentence about what is sent."""
_NAMES: Final = re.compile(r"\w++")
SENTENCE: Final = re.compile(r"(?<![A-Za-z'])(?:[A-Za-z']++,? ){6}")
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
_NAMED_AS_OTHERS: Final = re.compile(
    r"\b(?:roles?|errors?|claims?|events?|fields?|methods?|endpoints?|headers?)\W{1,4}"
    r"(?:[`'\"]?[\w.:-]{2,40}[`'\"]?(?:, | or | and |, or |, and )){0,10}[`'\"]?$"
)
"""What the names behind it are, alone or with others between."""
_IS_ERROR: Final = re.compile(r"[\s{]*[\"']errors?(?:_?code)?[\"']\s*:", re.IGNORECASE)
_OPENS: Final = re.compile(r"\s*(?:\{|HTTP/[\d.]+ [45])")
"""The member of an object in JSON that says what went wrong, and how the sample of one begins."""
_ERROR_FIRST: Final = Keyed(
    r"\W{0,4}(?:invalid|insufficient|unknown)_scopes?\b[`*\"'”’]{0,3}\s?[:–—-]", "_scope", cased=True
)
"""How the entry of an error begins, in a list of them: what follows says what is wrong with scopes, and names none."""
BECOMES: Final = re.compile(
    r"[`'\"]?\s(?:scope )?"
    r"(?:becomes|(?:does not|doesn['’]t) imply|"
    r"(?:is|was|has been) (?:(?:now|also) )?(?:replaced|renamed|superseded|contained|part of))\b"
)
"""What is said of a name that another has taken the place of, or of one that may be made up."""
WRONG: Final = Keyed(r"[❌✗🚫]|\b(?:incorrect|wrong|invalid)\W{0,4}[:：]", "❌|✗|🚫|incorrect|wrong|invalid")
"""A sentence that shows how something is not written."""
DENIED: Final = Keyed(
    r"\b(?:do(?:es)? not|don't|doesn't|never) (?:support|offer|allow|accept|have|imply)\b|"
    r"\b(?:not|no longer|cannot)\b[^.\n]{0,20}\b(?:available|supported|offered|allowed|granted|accepted|"
    r"requested)\b|"
    r"\bthere(?: is|'s| are) no\b[^.\n]{0,40}\bscopes?\b|"
    r"\b(?:legacy|deprecated|retired|obsolete|former)\b[^.\n]{0,20}\b(?:scopes?|alias(?:es)?|names?)\b|"
    r"\bscopes?\b(?:[^.\n]|\.(?=\w)){0,80}\b(?:are|is|were|was) (?:now )?(?:deprecated|retired|removed|obsolete)\b|"
    r"\bscopes?\b(?:[^.\n]|\.(?=\w)){0,200}\bha(?:s|ve) been (?:deprecated|retired|removed)\b",
    "not|n't|never|there|no longer|legacy|deprecated|retired|obsolete|former|removed",
)
"""A sentence about names that nobody can ask for, or should."""
_NEEDED_FOR_IT: Final = Keyed(r"\((?:requires?|needs?)\b[^()\n]{1,160}\bscopes?\)", "require|need")
"""What is said of the name before it: that is no scope, nor are the others that are listed with it."""
_FIELDS: Final = Keyed(
    r"\b(?:fields?|propert(?:y|ies)|claims?|attributes?|headers?)\b", "field|propert|claim|attribute|header"
)
"""What a sentence is about that names parts of an answer."""
PERMISSION: Final = Keyed(
    r"\b(?:permissions?|behörighet\w{0,6}|berechtigung(?:en)?|autorisations?|permisos?|permiss(?:ão|ões)|"
    r"autorizzazion[ei]|machtiging(?:en)?|uprawnie\w{1,4}|разрешени\w{1,2})\b|权限|權限|アクセス許可|권한",
    "permiss|behörighet|berechtigung|autorisation|permiso|autorizzazion|machtiging|uprawnie|разрешени|权限|權限|アクセス許可|권한",
)
"""What some call scopes; others call what people are allowed so."""


@once
def speaking(page: Page) -> frozenset[int]:
    """The lines with a word for scopes or permissions: in all others none is named, but below such a heading."""
    return frozenset(page.having(*{*ABOUT.keys, *SCOPE_WORD.keys, *PERMISSION.keys}))


@once
def of_errors(page: Page) -> frozenset[int]:
    """The lines of samples of an error: the scope in one is what a call lacked."""
    blocks = {page.lines[at].block for at in page.having("error") if _IS_ERROR.match(page.texts[at])}
    blocks -= {page.lines[at].block for at in page.having("access_token")} if blocks else blocks
    if not blocks:
        return frozenset()
    coded = [(at, line) for at, line in enumerate(page.lines) if line.block in blocks and line.kind == "code"]
    opened = {line.block for _, line in coded if _OPENS.match(line.text)}
    return frozenset(at for at, line in coded if line.block in opened)


def speaks_of_parameters(line: Line) -> bool:
    """Whether what is marked in a line is sent beside the parameter of scopes, by itself or in a formula of several."""
    return any(not _PARAMETERS.isdisjoint(_NAMES.findall(span)) for span in line.spans)


def without_denied(text: str) -> str:
    """A text without its sentences about names that nobody can ask for, or should."""
    return " ".join(one for one in sentences(text) if not (DENIED.search(one) or _ERROR_FIRST.match(one)))


def of_scopes(line: Line) -> tuple[str, ...]:
    """What is marked in a line, but for what its sentences say of the fields of an answer."""
    if line.kind != "text":
        return line.spans
    if (needed := _NEEDED_FOR_IT.findall(line.text)) and not SCOPE_WORD.search(_NEEDED_FOR_IT.sub("", line.text)):
        return tuple(span for span in line.spans if any(span in one for one in needed))
    rest = [one for one in sentences(line.text) if not _FIELDS.search(one) or SCOPE_WORD.search(one)]
    rest = [one for one in rest if not (DENIED.search(one) or _ERROR_FIRST.match(one))]
    return tuple(span for span in line.spans if any(_is_free(one, span) for one in rest))


def _is_free(text: str, span: str) -> bool:
    """Whether a word stands in a text, and is neither the name of what is written right behind it nor the value of
    another parameter than that of scopes."""
    before, there, behind = text.partition(span)
    if _NAMED_AS_OTHERS.search(before):
        return False
    named = _SET_TO.search(before)
    if named is not None and not SCOPE_WORD.search(named[1]):
        return False
    if not there or BECOMES.match(behind):
        return False
    return not _FURTHER.sub("", behind).lstrip("`'\" ").startswith(_THINGS + _SENT)


def speaks_of_others(line: Line, heading: str) -> bool:
    """Whether a sentence below a heading about permissions names neither them nor scopes, and begins with none."""
    if SCOPE_WORD.search(heading) or not PERMISSION.search(heading) or not SENTENCE.search(line.text):
        return False
    spoken = SCOPE_WORD.search(line.text) or PERMISSION.search(line.text)
    return not spoken and not any(line.text.lstrip("-*• ").startswith(span) for span in line.spans)
