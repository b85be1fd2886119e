"""The provider's own words of a failure, wherever it put them. They are always shown, never replaced."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from app.spec.paths import DataPath

MAX_WORDS = 600
"""Characters of any one text that are kept."""


@dataclass(frozen=True, slots=True)
class ProviderWords:
    """What the provider said: its error code, its description, the address it names, or the start of its answer."""

    error: str = ""
    description: str = ""
    uri: str = ""
    excerpt: str = ""

    @property
    def text(self) -> str:
        """All of it in one line, in the provider's order: ``invalid_client: Client authentication failed``."""
        said = ": ".join(part for part in (self.error, self.description) if part)
        return " ".join(part for part in (said, self.uri) if part) or self.excerpt


_ERROR_NAMES = ("error", "error_code", "errorCode", "code", "err", "errcode", "errorType")
_DESCRIPTION_NAMES = (
    "error_description",
    "errorDescription",
    "error_message",
    "errorMessage",
    "message",
    "error_reason",
    "detail",
    "details",
    "title",
    "errmsg",
    "msg",
    "reason",
    "description",
)
_URI_NAMES = ("error_uri", "errorUri")


def words_from(body: object, at: DataPath | None = None) -> ProviderWords | None:
    """The words in a parsed answer (RFC 6749 section 5.2 and its dialects), or None where it says nothing of the kind.

    Args:
        body: parsed JSON, or the parameters of a form or a callback.
        at: where this provider's message stands, if the spec says so.
    """
    named = _text(at.find(body)) if at and at.parts else ""
    for candidate in _candidates(body):
        error = _first(candidate, _ERROR_NAMES)
        description = _first(candidate, _DESCRIPTION_NAMES)
        if named or description or _first(candidate, ("error", "errorCode", "error_code", "errcode")):
            return ProviderWords(error, named or description, _first(candidate, _URI_NAMES))
    return ProviderWords(description=named) if named else None


def _candidates(body: object) -> Iterator[Mapping[str, Any]]:
    """The objects in which the words may stand: an error object, the first of a list of errors, the answer itself."""
    if isinstance(body, list):
        body = body[0] if body else None
    if not isinstance(body, Mapping):
        return
    for name in ("error", "errors", "fault", "Error"):
        inner = body.get(name)
        if isinstance(inner, list) and inner:
            inner = inner[0]
        if isinstance(inner, Mapping):
            yield inner
    if isinstance(errors := body.get("errors"), list) and errors and isinstance(errors[0], str):
        yield {"message": errors[0]}
    yield body


def _first(candidate: Mapping[str, Any], names: tuple[str, ...]) -> str:
    return next((text for name in names if (text := _text(candidate.get(name)))), "")


def _text(value: object) -> str:
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    return str(value).strip()[:MAX_WORDS]


def excerpt(text: str) -> str:
    """The start of an answer that says nothing in a known form, on one line."""
    line = " ".join(text.split())
    return line if len(line) <= MAX_WORDS else line[: MAX_WORDS - 1] + "…"
