"""What an answer of the platform's interface means: only ``success: true`` means that something was done.

Every answer is ``{"success": true|false, "data"|"message" …}``, and a refusal may come with status 200. What says
neither, a page of a proxy or nothing at all, leaves open what became of the call.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

Meaning = Literal["accepted", "refused", "unclear"]
MAX_WRAPPED = 8
"""How many lists and objects a row may stand in."""
_TIMED_OUT = 408
_MOST_DIGITS = 15
_WRAPPERS = ("data", "actionData", "rows", "result", "record")
_IDS = ("rowid", "authid", "auth_id", "authId", "connectionid", "connectionId", "id", "identifier")
"""What a row of the usage may name its connection by; nobody has written down which one it is."""
_PUBLISHED = frozenset({"published", "live", "public"})
_NOT_PUBLISHED = frozenset({"draft", "drafted", "unpublished", "private", "created", "pending", "inactive"})


@dataclass(frozen=True, slots=True)
class PlatformAnswer:
    """An answer and what it means.

    Attributes:
        document: the JSON of it; None where it is none.
    """

    meaning: Meaning
    status: int
    document: Any = field(repr=False)

    @property
    def data(self) -> Any:
        """What was asked for, or what became of a change."""
        return self.document.get("data") if isinstance(self.document, Mapping) else None


@dataclass(frozen=True, slots=True)
class PlugName:
    """A plug of an organisation, as it is picked from a list."""

    plug_id: str
    name: str


def judged(status: int, document: Any) -> PlatformAnswer:
    """What an answer means, by its status and its JSON."""
    return PlatformAnswer(_meaning(status, document), status, document)


def _meaning(status: int, document: Any) -> Meaning:
    success = document.get("success") if isinstance(document, Mapping) else None
    if success is False or (400 <= status < 500 and status != _TIMED_OUT):
        return "refused"
    # A gateway may answer with 5xx or 408 for a server that goes on working, and a redirect is how many servers answer
    # to what they did (RFC 9110 15.4.4); a word such as "true" is a promise of nobody
    return "accepted" if success is True and 200 <= status < 300 else "unclear"


def row_id_of(answer: PlatformAnswer) -> str:
    """The id of the connection that a create made, ``data.actionData[0].rowid`` or on ``data`` itself; else empty."""
    data = answer.data
    made = data.get("actionData") if isinstance(data, Mapping) else data
    for found in (made[0] if isinstance(made, list) and made else made, data):
        if isinstance(found, Mapping) and _has_id(found):
            return str(found["rowid"])
    return ""


def _has_id(row: Mapping[str, Any]) -> bool:
    """Whether a row says which one it is: what is no text and no number would name another one in an address."""
    row_id = row.get("rowid")
    return isinstance(row_id, str | int) and not isinstance(row_id, bool) and bool(str(row_id).strip())


def rows(data: Any) -> list[dict[str, Any]]:
    """What has an id in an answer, which may wrap it or list several; what was deleted is left out."""
    return [row for row in _listed(data)[0] if not _is_deleted(row)]


def is_listing(data: Any) -> bool:
    """Whether all of an answer is read by `rows`, so that what is not among them is not there.

    What holds something and lists nothing (a word, a message, rows under a name that nobody knows) says nothing of what
    there is: taken for an empty list, it would have everything made a second time.
    """
    return _listed(data)[1]


def _listed(data: Any) -> tuple[list[dict[str, Any]], bool]:
    """What has an id in an answer, and whether that is all that the answer holds."""
    found: list[dict[str, Any]] = []
    whole = True
    level = [data]
    for _ in range(MAX_WRAPPED):
        inner: list[Any] = []
        for item in level:
            if isinstance(item, list):
                inner += item
            elif isinstance(item, dict) and _has_id(item):
                found.append(item)
            elif isinstance(item, dict):
                wrapped = [item[name] for name in _WRAPPERS if name in item]
                whole &= "rowid" not in item and item.get("success") is not False
                whole &= bool(wrapped) or _is_empty(item)
                inner += wrapped
            else:
                whole &= not item
        level = inner
    return found, whole and not level


def _is_empty(item: Mapping[str, Any]) -> bool:
    """Whether nothing that an object holds says anything: ``{"connections": [], "total": 0}``."""
    return not any(item.values())


def _is_deleted(row: Mapping[str, Any]) -> bool:
    return row.get("isdeleted") in (True, "true") or row.get("status") == "deleted"


def of_row(data: Any, row_id: str) -> dict[str, Any] | None:
    """The row of an id in an answer; None where it has none."""
    return next((row for row in rows(data) if str(row["rowid"]) == row_id), None)


def plugs_of(data: Any) -> tuple[PlugName, ...]:
    """The plugs in an answer, in its order."""
    names = (
        (row, next((row[key] for key in ("name", "pluginname") if isinstance(row.get(key), str)), ""))
        for row in rows(data)
    )
    return tuple(PlugName(str(row["rowid"]), name.strip()) for row, name in names)


def is_published(plug: Mapping[str, Any]) -> bool | None:
    """Whether a plug is published; None where it does not say so in words that are known."""
    status = plug.get("status")
    word = status.strip().lower() if isinstance(status, str) else ""
    return True if word in _PUBLISHED else False if word in _NOT_PUBLISHED else None


def usage_of(data: Any, row_id: str, known: Collection[str]) -> int | None:
    """In how many places a connection is used, by an answer of whatever form; None where it does not say.

    Counts by id (``{"row1": 3}``), rows with an id and a count, or one number for the whole plug. An id that is not
    among those of others is used nowhere.

    Args:
        known: the ids of all connections of the plug: what is counted by something else says nothing of them.
    """
    for _ in range(MAX_WRAPPED):
        inner = [data[name] for name in _WRAPPERS if name in data] if isinstance(data, Mapping) else []
        if not inner or row_id in data:
            break
        data = inner[0]
    if isinstance(data, list):
        return _of_rows(data, row_id, known)
    if isinstance(data, Mapping):
        told = not data or any(name in known for name in data)
        return _count(data[row_id]) if row_id in data else 0 if told else None
    return _count(data)


def _of_rows(found: list[Any], row_id: str, known: Collection[str]) -> int | None:
    total, names = 0, [_named(row, known) for row in found]
    if None in names:
        return None
    for row, name in zip(found, names, strict=True):
        if name != row_id:
            continue
        counts = [_count(value) for key, value in row.items() if "count" in key.lower() or "used" in key.lower()]
        if not counts or None in counts:
            return None
        total += max(count for count in counts if count is not None)
    return total


def _named(row: Any, known: Collection[str]) -> str | None:
    """The connection that a row is about; None where it names none of them."""
    names = [str(row[key]) for key in _IDS if row.get(key) is not None] if isinstance(row, Mapping) else []
    return next((name for name in names if name in known), None)


def _count(value: Any) -> int | None:
    """A number, however it is written; a list is as many as it has."""
    if isinstance(value, list):
        return len(value)
    if isinstance(value, str) and value.strip().isdecimal() and len(value.strip()) <= _MOST_DIGITS:
        return int(value)
    return int(value) if isinstance(value, int) and value >= 0 else None
