"""Reading answers: JSON or a form, whatever the header says; when they count as success; what a token response has."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Literal
from urllib.parse import parse_qsl

from app.errors import WizardError
from app.http.messages import HttpResponse
from app.oauth.words import ProviderWords, excerpt, words_from
from app.spec.calls import AnswerMapping, AnswerRule
from app.spec.paths import MISSING, DataPath, PathError, parse_path

MAX_FORM_FIELDS = 1000

AnswerFormat = Literal["json", "form", "html", "text", "empty"]


class AnswerError(WizardError):
    """An answer that is not what its step needs; `words` are the provider's own, if it said anything."""

    def __init__(self, message: str, hint: str, words: ProviderWords | None = None) -> None:
        super().__init__(message, hint)
        self.words = words


@dataclass(frozen=True, slots=True, repr=False)
class Answer:
    """A response with its body understood as far as it can be; ``body`` is JSON, a form's values, or None."""

    status: int
    format: AnswerFormat
    body: Any
    text: str

    def words(self, mapping: AnswerMapping) -> ProviderWords:
        """What the provider says in it; the start of the answer where it says nothing in a known form."""
        return words_from(self.body, _path(mapping.error_message)) or ProviderWords(excerpt=excerpt(self.text))


def read_answer(response: HttpResponse, expected: Literal["auto", "json", "form"] = "auto") -> Answer:
    """Read a body by what it is, for providers label JSON as text and forms as HTML; `expected` settles doubts."""
    text = response.text()
    stripped = text.strip()
    if not stripped:
        return Answer(response.status, "empty", None, text)
    if expected != "form":
        try:
            return Answer(response.status, "json", json.loads(stripped, parse_constant=_no_number), text)
        except (ValueError, RecursionError):
            pass
    if stripped.startswith("<"):
        return Answer(response.status, "html", None, text)
    content_type = (response.header("content-type") or "").lower()
    if expected == "form" or (expected == "auto" and _looks_like_form(stripped, content_type)):
        return Answer(response.status, "form", _form(stripped), text)
    return Answer(response.status, "text", None, text)


def _looks_like_form(text: str, content_type: str) -> bool:
    return "=" in text and (
        "x-www-form-urlencoded" in content_type or (not any(c.isspace() for c in text) and text.isascii())
    )


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
    path = _path(rule.path)
    value = path.find(answer.body) if path else MISSING
    if rule.condition == "present":
        return value not in (MISSING, None, "")
    if rule.condition == "absent":
        return value in (MISSING, None, "")
    return _equal(value, rule.value) is (rule.condition == "equals")


def _status_matches(pattern: str, status: int) -> bool:
    return pattern.replace("xx", "") == str(status)[: len(pattern.replace("xx", ""))]


def _equal(value: object, wanted: object) -> bool:
    """Equal as an author means it: ``true`` in a form is the text "true"; but 1 is not true."""
    if type(value) is type(wanted) or (_is_number(value) and _is_number(wanted)):
        return value == wanted
    if isinstance(value, str) and not isinstance(wanted, str) and wanted is not None:
        return value == json.dumps(wanted)
    return False


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def token_object(answer: Answer, mapping: AnswerMapping, now: datetime) -> dict[str, Any]:
    """What ``authData.accesstokencode`` holds after a token response: the answer, with the tokens at its top.

    ``expires_in`` is in seconds from `now`, whatever the provider counts in.

    Raises:
        AnswerError: there is no access token where the spec says.
    """
    body = kept_part(answer, mapping)
    token = _at(answer.body, mapping.access_token)
    if not isinstance(token, str) or not token:
        raise AnswerError(
            f"The answer holds no access token at “{mapping.access_token or '(nothing)'}”.",
            _no_token_hint(answer),
            answer.words(mapping) if not isinstance(answer.body, dict | list) else None,
        )
    tokens: dict[str, Any] = dict(body) if isinstance(body, Mapping) else {}
    tokens["access_token"] = token
    refresh_token = _at(answer.body, mapping.refresh_token)
    if isinstance(refresh_token, str) and refresh_token:
        tokens["refresh_token"] = refresh_token
    expires_in = seconds(_at(answer.body, mapping.expires_in), mapping, now)
    if expires_in is not None:
        tokens["expires_in"] = expires_in
    return tokens | kept_values(answer, mapping)


def kept_part(answer: Answer, mapping: AnswerMapping) -> Any:
    """The part of an answer that becomes the response (all of it, unless the spec names a root).

    Raises:
        AnswerError: the answer has no such part.
    """
    part = _at(answer.body, mapping.root) if mapping.root else answer.body
    if part is MISSING:
        raise AnswerError(
            f"The answer has no part “{mapping.root}”.", "Look at the answer and choose the part again in Advanced."
        )
    return part


def kept_values(answer: Answer, mapping: AnswerMapping) -> dict[str, Any]:
    """The values that later calls need, by their names.

    Raises:
        AnswerError: one is not there.
    """
    values: dict[str, Any] = {}
    for kept in mapping.keep:
        value = _at(answer.body, kept.path)
        if value is MISSING:
            raise AnswerError(
                f"The answer has no value at “{kept.path}”, which is to be kept as “{kept.name}”.",
                "Look at the answer and correct the path.",
            )
        values[kept.name] = value
    return values


def seconds(value: object, mapping: AnswerMapping, now: datetime) -> int | None:
    """An expiry in seconds from now, from any unit; the spec's default where there is none or it cannot be read."""
    amount = _amount(value, mapping, now)
    if amount is None or not math.isfinite(amount) or amount < 0:
        return mapping.default_expires_in
    return int(amount)


def _amount(value: object, mapping: AnswerMapping, now: datetime) -> float | None:
    if mapping.expires_unit == "date":
        return _until(value, now)
    if isinstance(value, str):
        try:
            value = float(value)
        except ValueError:
            return None
    if not isinstance(value, int | float) or isinstance(value, bool):
        return None
    if mapping.expires_unit == "milliseconds":
        return value / 1000
    if mapping.expires_unit == "epoch_seconds":
        return value - now.timestamp()
    if mapping.expires_unit == "epoch_milliseconds":
        return value / 1000 - now.timestamp()
    return value


def _until(value: object, now: datetime) -> float | None:
    try:
        moment = datetime.fromisoformat(str(value))
    except ValueError:
        return None
    return ((moment if moment.tzinfo else moment.replace(tzinfo=UTC)) - now).total_seconds()


def _no_token_hint(answer: Answer) -> str:
    if answer.format == "html":
        return "The answer is a web page, not data: check that step 5 has the token URL, not a page for people."
    if answer.format in ("text", "empty"):
        return "The answer holds no data at all: check the token URL in step 5."
    return "Look at the answer, find the token in it, and set its place in step 5 under Advanced."


def _at(body: object, text: str) -> Any:
    path = _path(text)
    return path.find(body) if path and path.parts else MISSING


def _path(text: str) -> DataPath | None:
    """A path of the spec; one that cannot be read leads nowhere (a finding says so)."""
    try:
        return parse_path(text)
    except PathError:
        return None


def _no_number(name: str) -> float:
    raise ValueError(name)  # NaN and Infinity are not JSON (RFC 8259 section 6)
