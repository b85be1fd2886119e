"""The provider's own words of a failure, wherever it put them. They are always shown, never replaced."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import unescape
from itertools import groupby, islice
from typing import Any

from connection_wizard.secrets.redaction import Redactor
from connection_wizard.spec.paths import DataPath
from connection_wizard.strict_json import NotStrict, loads

MAX_WORDS = 600
"""Characters of any one text that are shown."""
MAX_READ = 64 * 1024
"""Characters of an unknown answer that are looked at for its start."""
MAX_DEPTH = 4
"""How many objects or lists deep the words may stand (``Fault.Error[0]`` at Intuit is two)."""

_CODES = re.compile(r"[\w.-]+")
"""What may be a code, in words."""


@dataclass(frozen=True, slots=True, repr=False)
class ProviderWords:
    """What the provider said: its error code, its description, the address it names, or the start of its answer.

    Line breaks and other characters without a letter are spaces in it; all else is as the provider wrote it.
    """

    error: str = ""
    description: str = ""
    uri: str = ""
    excerpt: str = ""

    @property
    def text(self) -> str:
        """All of it in one line: ``invalid_client: Client authentication failed``; a description may have the code."""
        begins = "" if self.error in {word.strip(".-") for word in _CODES.findall(self.description)} else self.error
        said = ": ".join(part for part in (begins, self.description) if part)
        return " ".join(part for part in (said, self.uri) if part) or self.excerpt

    def shown(self, redactor: Redactor) -> ProviderWords:
        """The words without secrets, each at most `MAX_WORDS` long. Cut last: half a secret is not recognised."""
        return ProviderWords(
            _cut(redactor.text(self.error)),
            _cut(redactor.text(self.description)),
            _cut(redactor.url(self.uri)),
            _cut(redactor.text(self.excerpt)),
        )

    def __repr__(self) -> str:
        return f"ProviderWords({len(self.text)} characters)"  # a provider may repeat what it was sent


# Names without case, hyphens and underscores, in the order in which they are believed.
_ERROR_NAMES = (
    "error",
    "errorcode",
    "code",
    "errcode",
    "errno",
    "err",
    "errortype",
    "errorname",
    "type",
    "tag",
    "status",
    "reason",
    "name",
    "title",
    "errorid",
)
_STANDARD = frozenset(
    {
        "access_denied",
        "invalid_client",
        "invalid_grant",
        "invalid_request",
        "invalid_scope",
        "unauthorized_client",
        "unsupported_grant_type",
    }
)
"""The codes of RFC 6749 sections 4.1.2.1 and 5.2 that say what is wrong."""
_SURE_SIGNS = frozenset({"error", "errorcode", "errcode", "errno", "err", "errortype", "errorname"})
"""Names that only a failure has; the others are names of harmless things, too."""
_DESCRIPTION_NAMES = (
    "errordescription",
    "errormessage",
    "errormsg",
    "message",
    "msg",
    "errmsg",
    "detail",
    "details",
    "errordetail",
    "errorreason",
    "faultstring",
    "description",
    "errorsummary",
    "errors",
    "developermessage",
    "usermessage",
    "statustxt",
    "statustext",
    "statusmessage",
    "statusdescription",
    "resultmessage",
    "resultmsg",
)
_DESCRIPTION_ENDS = ("errordescription", "errormessage", "errormsg")
"""What names end with that say for whom the message is (``DeveloperErrorMessage``)."""
_OF_A_LANGUAGE = ("value", "text", "en", "en-US", "en_US", "en-us")
_ADDED_NAMES = ("hint", "errorhint", "reason", "errorreason")
"""Where a second sentence stands (League's `hint`, Zoom's `reason`); a mere code in them is left where it is."""
_FIELD_NAMES = ("field", "param", "parameter", "property", "fieldname", "parametername")
"""Where the name of what is wrong stands beside a code (Strava's `field`, Stripe's `param`)."""
_MOST_FIELDS = 4
_FIELD = re.compile(r"[\w.:-]{1,80}")
_ID_OF_CODE = re.compile(r"[a-z]+(?:_[a-z]+)*", re.IGNORECASE)
"""An `error_id` that is a code (eBay), and not the number of one incident."""
_URI_NAMES = ("erroruri", "documentationurl", "docurl", "moreinfo", "type")
_ERROR_PLACES = ("error", "errors", "fault", "errorresponse", "extensions", "detail")
_OTHER_PLACES = ("meta", "status", "data")
"""Where errors stand, too, but harmless things more often."""
_SAYS_NOTHING = frozenset(
    {"", "0", "ok", "success", "error", "fail", "failed", "failure", "true", "false", "none", "about:blank"}
)
_LONGEST_NOTHING = max(map(len, _SAYS_NOTHING))


_MOST_NAMES = 1000
"""Members of an object that words are looked for in: what has more is data."""


def words_from(body: object, at: DataPath | None = None) -> ProviderWords | None:
    """The words in a parsed answer (RFC 6749 section 5.2 and its dialects), or None where it says nothing of the kind.

    Args:
        body: parsed JSON, or the parameters of a form or a callback.
        at: where this provider's message stands, if the spec says so.
    """
    if isinstance(body, str):  # a whole answer that is one sentence (Keyrock)
        return ProviderWords(description=_text(body)) if " " in body.strip() else None
    error, description, uri, field = _of_the_standard(body), "", "", ""
    sure = False
    for said in _candidates(body, MAX_DEPTH):
        sure = sure or _is_sure(said)
        error = _better(error, _error(said))
        description = description or _with_more(_described(said), said)
        field = field or _first({name: said.get(name) for name in _FIELD_NAMES}, _FIELD_NAMES)
        uri = uri or next((text for name in _URI_NAMES if "://" in (text := _text(said.get(name)))), "")
    description = (_text(at.find(body)) if at and at.parts else "") or description
    description = _with_places(body, description) or _by_field(body)
    if not (sure or description):
        return None
    if _FIELD.fullmatch(field) and field not in description:
        description = f"{description} ({field})" if description else field
    return ProviderWords(error if error != description else "", description, uri)


def _of_the_standard(body: object) -> str:
    """The standard's own code where the answer has it, whatever numbers of the provider's stand further in beside it
    (RingCentral's ``errors``)."""
    error = body.get("error") if isinstance(body, dict) else None
    return error if isinstance(error, str) and error in _STANDARD else ""


def _by_field(body: object) -> str:
    """What validators say of single fields: each field's name with the first sentence on it."""
    fields = body.get("errors", body) if isinstance(body, dict) else None
    if not isinstance(fields, dict) or not fields:
        return ""
    if not all(isinstance(said, list) and said and isinstance(said[0], str) for said in fields.values()):
        return ""
    told = [(_text(name), _text(said[0])) for name, said in list(fields.items())[:_MOST_FIELDS]]
    return "; ".join(f"{name}: {sentence}" for name, sentence in told if name and sentence)


_MOST_OF_JSON = 4 * 1024
"""Characters of a description that is a document of its own."""
_LIST_NAMES = ("errors", "detail", "details", "message", "issues", "error")
_AT_NAMES = ("path", "loc", "instancepath", "param", "field", "property")


def _with_places(body: object, description: str) -> str:
    """The description with what a validator says of single values, each after its name: a list in the answer (pydantic,
    express-validator), or the same as JSON inside the description (zod)."""
    said: object = body
    is_json = description.startswith(("[", "{"))
    if is_json:
        try:
            said = loads(description[:_MOST_OF_JSON], halves=True, twice=[])
        except NotStrict:
            return description
    lists = {name: value for name, value in said.items() if isinstance(value, list)} if isinstance(said, dict) else {}
    plain = _plainly_named(lists)
    rows = said if isinstance(said, list) else next((plain[name] for name in _LIST_NAMES if plain.get(name)), [])
    parts = [_of_value(_plainly_named(row)) if isinstance(row, dict) else "" for row in rows[:_MOST_FIELDS]]
    told = "; ".join(parts) if all(parts) else ""
    if told and not is_json and description not in told:
        return f"{description} ({told})"
    return told or description


def _of_value(said: Mapping[str, Any]) -> str:
    """``client_id: Field required``, or nothing where a row does not say both; GraphQL's ``path`` is one of its own."""
    if "locations" in said or "extensions" in said:
        return ""
    at = next((said[name] for name in _AT_NAMES if said.get(name)), "")
    name = _text(at[-1]) if isinstance(at, list) else _text(at).rpartition("/")[2]
    sentence = _first(said, ("message", "msg"))
    return f"{name}: {sentence}" if _FIELD.fullmatch(name) and " " in sentence else ""


def _plainly_named(body: Mapping[str, Any]) -> dict[str, Any]:
    """An object's first members by their names without case, hyphens and underscores; of two alike the first counts."""
    first = [*islice(body.items(), _MOST_NAMES)]
    return {re.sub(r"[^a-z0-9]", "", str(name).lower()): value for name, value in reversed(first)}


def excerpt(text: str) -> str:
    """The start of an answer that says nothing in a known form, on one line; of a page, what a person would read.

    What a page says twice in a row, as a title and its heading often do, stands there once.
    """
    start = text[:MAX_READ]
    if not start.lstrip().startswith("<"):
        return " ".join(_clean(start).split())
    texts = (" ".join(_clean(unescape(part)).split()) for part in _page_texts(start))
    return " ".join(part for part, _ in groupby(filter(None, texts)))


def start_of(text: str, most: int = 16 * 1024) -> str:
    """The start of a text, cut between two words: half a secret would not be recognised."""
    if len(text) <= most:
        return text
    end = _LAST_END.match(text, 0, most)
    return text[: end.end() if end else 0]


def clean(text: str) -> str:
    """A text of a provider's as one line of words: what has no letter is a space, and spaces around it are gone.

    So it is compared and read; that nothing else harms who looks at it is seen to where it is shown (`visible`).
    """
    return _clean(text).strip()


def _candidates(body: object, depth: int) -> Iterator[Mapping[str, Any]]:
    """The objects in which the words may stand, innermost first, by their plain names."""
    if isinstance(body, list):
        body = body[0] if body else None
        if isinstance(body, str):
            body = {"message": body}
    if not isinstance(body, dict) or depth == 0:
        return
    said = _plainly_named(body)
    for name in _ERROR_PLACES:
        yield from _candidates(_titled(said.get(name)), depth - 1)
    for name in _OTHER_PLACES:
        yield from (inner for inner in _candidates(said.get(name), depth - 1) if _is_sure(inner))
    yield said


def _titled(errors: object) -> object:
    """A list of errors whose first is told by its title alone (JSON:API), as if that were its message."""
    first = errors[0] if isinstance(errors, list) and errors else None
    if not isinstance(first, dict) or not isinstance(first.get("title"), str):
        return errors
    return errors if _first(_plainly_named(first), _DESCRIPTION_NAMES) else [{**first, "message": first["title"]}]


def _is_sure(said: Mapping[str, Any]) -> bool:
    return any(_telling(_text(said.get(name))) for name in _SURE_SIGNS) or bool(
        _ID_OF_CODE.fullmatch(_text(said.get("errorid")))
    )


def _error(said: Mapping[str, Any]) -> str:
    """The error code; a number only where there is no word."""
    codes = [
        code
        for name in _ERROR_NAMES
        if _telling(code := _text(said.get(name)))
        and "://" not in code
        and (name != "errorid" or _ID_OF_CODE.fullmatch(code))
    ]
    return next((code for code in codes if not _is_number(code)), codes[0] if codes else "")


def _with_more(description: str, said: Mapping[str, Any]) -> str:
    """The description and what else the provider says in a sentence."""
    more = [text for name in _ADDED_NAMES if " " in (text := _text(said.get(name))) and text not in description]
    return " ".join((description, *more)).strip()


def _better(one: str, other: str) -> str:
    return other if not one or (_is_number(one) and other and not _is_number(other)) else one


def _is_number(code: str) -> bool:
    return re.fullmatch(r"-?[0-9.]+", code) is not None


def _first(said: Mapping[str, Any], names: tuple[str, ...]) -> str:
    return next((text for name in names if _telling(text := _text(said.get(name)))), "")


def _described(said: Mapping[str, Any]) -> str:
    """The sentence, under the names that it usually has, or under one that ends as they do."""
    longer = tuple(name for name in said if name.endswith(_DESCRIPTION_ENDS))
    return _first(said, _DESCRIPTION_NAMES) or _in_a_language(said) or _first(said, longer)


def _in_a_language(said: Mapping[str, Any]) -> str:
    """The sentence that stands beside its language (OData's ``message``), or below it."""
    for name in _DESCRIPTION_NAMES:
        inner = said.get(name)
        if not isinstance(inner, dict):
            continue
        for key in _OF_A_LANGUAGE:
            if " " in (text := _text(inner.get(key))):
                return text
    return ""


def _telling(text: str) -> bool:
    return len(text) > _LONGEST_NOTHING or text.lower() not in _SAYS_NOTHING


def _text(value: object) -> str:
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    return clean(start_of(str(value)))


_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]+")
_LAST_END = re.compile(r""".*(?=[\s"'<>&;,{}\[\]])""", re.DOTALL)
"""As much as there is before the last end of a word: a word that goes on beyond the cut is left out, however long."""
_CDATA = re.compile(r"<!\[CDATA\[|\]\]>")
_DIRECTION = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def _clean(text: str) -> str:
    if text.isprintable():  # nothing of either kind is in it, as nearly always
        return text
    return _CONTROL.sub(" ", _DIRECTION.sub("", text))


def _cut(text: str) -> str:
    return text if len(text) <= MAX_WORDS else text[: MAX_WORDS - 1] + "…"


# Possessive throughout, so that no page costs more than its length: the library's parser can take minutes for 64 KiB.
_PAGE_PIECE = re.compile(r"<(/?)(?>([A-Za-z][\w:-]*+)?)[^<>]*+>|([^<]++)|<")
_UNREAD = frozenset({"script", "style", "noscript", "template"})


def _page_texts(page: str) -> Iterator[str]:
    """The texts between the tags of a page or of XML that a person would read."""
    unread = ""
    page = _CDATA.sub(" ", page)
    for piece in _PAGE_PIECE.finditer(page[: page.rfind("<")] if page.rfind("<") > page.rfind(">") else page):
        closing, tag, text = piece[1], (piece[2] or "").lower(), piece[3]
        if text and not unread:
            yield text
        elif closing and tag == unread:
            unread = ""
        elif not closing and tag in _UNREAD:
            unread = unread or tag
