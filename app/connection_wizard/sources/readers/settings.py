"""The OAuth settings in a file of another tool (`connection_wizard.sources.settings`), each with its line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Final

from connection_wizard.sources.gathering import AUTHORIZE, TOKEN, with_fields
from connection_wizard.sources.holes import OWN, label_of
from connection_wizard.sources.program import is_in_another_language
from connection_wizard.sources.samples import is_sample
from connection_wizard.sources.settings import logs_in_programs, read_settings
from connection_wizard.sources.understood import MACHINES, Question, Understood, Unread, Value, Way, masked
from connection_wizard.spec import names
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.draft import NEW_CONNECTION

KIND: Final = "settings"
_LOOKED_AT: Final = 400
_MOST_WAYS: Final = 20
_NAMED: Final = re.compile(r"\s*[-\w.\"']+(?: [-\w.()]+)?\s*[:=]")


def read(text: str) -> Understood | None:
    """What a file of another tool says."""
    if text.lstrip()[:1] not in ("{", "[") and (_is_prose(text) or is_in_another_language(text)):
        return None
    found = read_settings(text)
    if found is None:
        return None
    if logs_in_programs(text):
        return Understood(KIND, unread=(Unread(AUTHORIZE, MACHINES),))
    lines = text.splitlines()
    values = [_value(at, value, lines) for at, value in _leaves(found.draft.document, ())]
    values = [replace(one, value=_filled(one.value)) for one in values if not _is_open(one)]
    keys = dict.fromkeys(key for one in values for key in OWN.findall(str(one.value)) if key not in names.RESERVED)
    if keys:
        fields = [{"key": key, "label": label_of(key), "required": True} for key in keys]
        values.insert(0, Value(("fields",), fields, certainty="likely"))
    beyond = tuple(Unread(demand.path, demand.message, instead=demand.hint) for demand in found.beyond)
    return Understood(KIND, tuple(values), tuple(_asked(values, found.others, lines)), unread=beyond, left=found.left)


def _asked(values: list[Value], others: tuple[tuple[str, str], ...], lines: list[str]) -> Iterator[Question]:
    """Which log-in is meant, where the file has several (several servers of MCP)."""
    own = tuple(one for one in values if one.at in (AUTHORIZE, TOKEN))
    if not others or not own:
        return
    ways = [Way(own, own[0].quote, own[0].line)]
    for urls in others[:_MOST_WAYS]:
        read = tuple(_value(at, with_fields(url), lines) for at, url in zip((AUTHORIZE, TOKEN), urls, strict=True))
        ways.append(Way(read, read[0].quote, read[0].line))
    yield Question("address", tuple(ways))


def _is_open(value: Value) -> bool:
    """Whether a client ID is one that somebody is to put in."""
    text = str(value.value)
    return value.at == ("client", "client_id") and (is_sample(text) or "{{" in text or "${" in text or "(" in text)


def _filled(value: Any) -> Any:
    """A value with fields of ours where an address has what each customer fills in."""
    if isinstance(value, dict):
        return {name: _filled(one) for name, one in value.items()}
    return with_fields(value) if isinstance(value, str) and "://" in value[:9] else value


def _is_prose(text: str) -> bool:
    """Whether it is a page: most lines of settings are a name and its value."""
    lines = [line for line in text.splitlines()[:_LOOKED_AT] if line.strip() and line.lstrip()[0] not in "#;["]
    return sum(map(bool, map(_NAMED.match, lines))) * 3 < len(lines) * 2


def _leaves(value: Any, at: DocumentPath) -> list[tuple[DocumentPath, Any]]:
    """The values of a draft that a new connection does not begin with."""
    if isinstance(value, dict) and value and at[:1] not in (("test_call",), ("refresh_token",), ("revoke_token",)):
        return [leaf for name, inner in value.items() for leaf in _leaves(inner, (*at, name))]
    return [] if at[:1] == ("spec_version",) or _begins_with(at, value) else [(at, value)]


def _begins_with(at: DocumentPath, value: Any) -> bool:
    return bool(NEW_CONNECTION.get(*at) == value)


def _value(at: DocumentPath, value: Any, lines: list[str]) -> Value:
    sought = value.get("url") if isinstance(value, dict) else value[0] if isinstance(value, list) else value
    for number, line in enumerate(lines, 1):
        if isinstance(sought, str) and sought and sought in line:
            return Value(at, value, masked(line.strip()[:300]), number)
    return Value(at, value, certainty="likely")
