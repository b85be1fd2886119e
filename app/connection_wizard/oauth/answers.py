"""Reading answers: JSON or a form, whatever the header says; when they count as success; what is kept of them."""

from __future__ import annotations

import json
import re
from collections.abc import Generator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Literal
from urllib.parse import parse_qsl

from connection_wizard.errors import WizardError
from connection_wizard.http.exchange import HttpResponse
from connection_wizard.http.json_slices import TooMuchHeld, read_json, run_through
from connection_wizard.oauth.provider_words import ProviderWords, excerpt, words_from
from connection_wizard.oauth.reasons import Protocol, ReasonValues
from connection_wizard.oauth.sentences import sentences
from connection_wizard.spec.calls import AnswerMapping, AnswerRule
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.paths import MISSING, DataPath, PathError, parse_path

MAX_FORM_FIELDS = 1000

AnswerFormat = Literal["json", "form", "html", "text", "empty"]
Expected = Literal["auto", "json", "form"]


class AnswerError(WizardError):
    """An answer that is not what its step needs.

    Attributes:
        field: the place in the call whose path leads to nothing.
        words: the provider's own, if it said anything; unredacted.
    """

    def __init__(
        self, reason: Protocol, values: ReasonValues, field: DocumentPath, words: ProviderWords | None = None
    ) -> None:
        super().__init__(*sentences(reason, values))
        self.reason: Protocol = reason
        self.values = values
        self.field = field
        self.words = words


@dataclass(frozen=True, slots=True, weakref_slot=True, repr=False)
class Answer:
    """A response with its body understood as far as it can be; ``body`` is JSON, a form's values, or None.

    Attributes:
        expected: what settled doubts when it was read.
    """

    status: int
    format: AnswerFormat
    body: Any
    text: str
    expected: Expected = "auto"

    @property
    def is_data(self) -> bool:
        """Whether a program can read it; not a page or a text for people."""
        return self.format in ("json", "form", "empty")

    def words(self, mapping: AnswerMapping) -> ProviderWords:
        """What the provider says in it; the start of the answer where it says nothing in a known form."""
        return self.known_words(mapping) or ProviderWords(excerpt=excerpt(self.text))

    @property
    def is_for_people(self) -> bool:
        """Whether it is a page or a few words, and no data, XML or bare text that might be a token."""
        if self.format == "text":
            words = self.text.split()
            return len(words) > 1 and max(map(len, words)) <= _LONGEST_WORD
        return self.format == "empty" or (self.format == "html" and _PAGE.match(self.text) is not None)

    def known_words(self, mapping: AnswerMapping) -> ProviderWords | None:
        """What the provider says in it in a known form."""
        return self.known_words_at(mapping.error_message)

    def known_words_at(self, path: str) -> ProviderWords | None:
        """What the provider says in it in a known form, or at a place."""
        return words_from(self.body, readable_path(path))

    @property
    def says_failure(self) -> bool:
        """Whether it speaks of a failure, whatever its status: ``ok`` is false (Slack), or there is an ``error``, or an
        ``errcode`` that is not 0 (WeChat)."""
        if not isinstance(self.body, Mapping):
            return False
        if any(self.body.get(name) is False for name in ("ok", "success")) or self.body.get("error") is True:
            return True
        said = {name: self.body[name] for name in _OF_FAILURES if name in self.body}
        return bool(said) and words_from(said) is not None


_OF_FAILURES = ("error", "errors", "errcode", "err_code", "error_code", "errorCode", "errno")
"""Members that stand for a failure, unless they say nothing, as 0 does."""
_LONGEST_WORD = 14
"""Characters of a word in prose; tokens are longer."""
_LONGEST_KEPT = 200
"""Characters of a path that is read once: each leg asks for the same few, and none is a secret."""
_PAGE = re.compile(
    r"(?>(?:\s|<!--.*?-->|<\?xml[^>]*>)*)<(?:!doctype\s+html|html|head|title|meta|link|style|script|body|main|div|p|h[1-6]|center)\b",
    re.IGNORECASE | re.DOTALL,
)


def read_answer(response: HttpResponse, expected: Expected = "auto") -> Answer:
    """Read a body by what it is, for providers label JSON as text and forms as HTML; `expected` settles doubts."""
    return run_through(reading_answer(response, expected))


def reading_answer(response: HttpResponse, expected: Expected = "auto") -> Generator[None, None, Answer]:
    """`read_answer` with pauses, for large answers.

    Raises:
        TooMuchHeld: it is JSON whose values would fill more memory than an answer's may; a cut one never does.
    """
    text = response.text().removeprefix("\ufeff")
    understood, body = yield from _understood(text.strip(), response.header("content-type") or "", expected)
    return Answer(response.status, understood, body, text, expected)


def _understood(text: str, content_type: str, expected: Expected) -> Generator[None, None, tuple[AnswerFormat, Any]]:
    if not text:
        return "empty", None
    if expected != "form":
        try:
            return "json", (yield from read_json(text))
        except TooMuchHeld:
            raise
        except (ValueError, RecursionError):
            pass
    if text.startswith("<"):
        return "html", None
    if expected == "form" or (expected == "auto" and _looks_like_form(text, content_type.lower())):
        return "form", _form(text)
    return "text", None


def _looks_like_form(text: str, content_type: str) -> bool:
    return "=" in text and ("x-www-form-urlencoded" in content_type or (text.isascii() and not re.search(r"\s", text)))


def _form(text: str) -> dict[str, str]:
    try:
        return dict(parse_qsl(text, keep_blank_values=True, max_num_fields=MAX_FORM_FIELDS))
    except ValueError:
        return {}


def holds(rule: AnswerRule, answer: Answer) -> bool:
    """Whether an answer is what a rule describes."""
    if not any(_status_matches(pattern, answer.status) for pattern in rule.statuses):
        return False
    if not rule.path:
        return True
    value = value_at(answer, rule.path)
    if rule.condition == "present":
        return not _is_nothing(value)
    if rule.condition == "absent":
        return _is_nothing(value)
    return _equal(value, rule.value) is (rule.condition == "equals")


def _is_nothing(value: object) -> bool:
    return value is MISSING or value is None or value == ""


def _status_matches(pattern: str, status: int) -> bool:
    return str(status).startswith(pattern.removesuffix("xx"))


def _equal(value: object, wanted: object) -> bool:
    """Equal as an author means it: ``true`` in a form is the text "true"; but 1 is not true."""
    if type(value) is type(wanted) or (_is_number(value) and _is_number(wanted)):
        return value == wanted
    if isinstance(value, str) and not isinstance(wanted, str) and wanted is not None:
        return value == json.dumps(wanted)
    return False


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def kept_part(answer: Answer, mapping: AnswerMapping) -> Any:
    """The part of an answer that becomes the response (all of it, unless the spec names a root).

    Raises:
        AnswerError: the answer has no such part.
    """
    part = value_at(answer, mapping.root) if mapping.root else answer.body
    if part is MISSING:
        words = answer.known_words(mapping)
        raise AnswerError("response_part_missing", {"path": mapping.root}, ("response", "root"), words)
    return part


def kept_values(answer: Answer, mapping: AnswerMapping) -> dict[str, Any]:
    """The values that later calls need, by their names.

    Raises:
        AnswerError: one is not there.
    """
    values: dict[str, Any] = {}
    for index, kept in enumerate(mapping.keep):
        value = value_at(answer, kept.path)
        if value is MISSING:
            raise AnswerError(
                "kept_value_missing",
                {"path": kept.path, "name": kept.name},
                ("response", "keep", index, "path"),
                answer.known_words(mapping),
            )
        values[kept.name] = value
    return values


def value_at(answer: Answer, path: str) -> Any:
    """What stands at a path of the answer, or `MISSING`; an empty path names nothing."""
    read = readable_path(path)
    return read.find(answer.body) if read and read.parts else MISSING


def effective_mapping(answer: Answer, mapping: AnswerMapping) -> AnswerMapping:
    """The places at which the tokens of this answer are: the usual ones, or the same ones below another place."""
    below = readable_path(mapping.else_below) if mapping.else_below else None
    token = value_at(answer, mapping.access_token)
    if below is None or not below.parts or (isinstance(token, str) and token):
        return mapping
    names = ("access_token", "refresh_token", "expires_in", "scope")
    inner = {name: readable_path(getattr(mapping, name)) for name in names}
    return mapping.model_copy(
        update={name: str(DataPath((*below.parts, *path.parts))) for name, path in inner.items() if path and path.parts}
    )


def readable_path(text: str) -> DataPath | None:
    """A path of the spec; one that cannot be read leads nowhere (a finding says so)."""
    return _readable(text) if len(text) <= _LONGEST_KEPT else _readable.__wrapped__(text)


@lru_cache(256)
def _readable(text: str) -> DataPath | None:
    try:
        return parse_path(text)
    except PathError:
        return None
