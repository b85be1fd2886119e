"""From an existing record to a draft: read as far as the meaning is certain, every repair named, nothing dropped.

What our generator wrote comes back as the steps that it was made from (`code`, and `said`: the comment of the first
code). Code that somebody wrote by hand stays the author's own, word for word. `differences` are what an export would
not give back. A client secret never gets into the draft: it is handed over beside it, for the vault.
"""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any

from connection_wizard.errors import WizardError
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.finding import Finding
from connection_wizard.strict_json import NotStrict, check
from connection_wizard.viasocket import marks
from connection_wizard.viasocket.forms import GRANT_TYPE, SERVER_MANAGED, TYPE
from connection_wizard.viasocket.importing.code import read_code, recognise_code
from connection_wizard.viasocket.importing.differences import tell_differences
from connection_wizard.viasocket.importing.said import take_said
from connection_wizard.viasocket.reading.parts import read_parts
from connection_wizard.viasocket.reading.reader import Reading, kind_of, parsed
from connection_wizard.viasocket.record import create_payload
from connection_wizard.words import NOTHING, counted, in_quotes, say

MAX_RECORD = 8 * 1024 * 1024
_SIGNS = ("authrequrl", "accesstokencode", "authfields", "queryparams", "testcode")


class NoRecord(WizardError):
    """What was given is no record of an Authorization Code connection."""


class OtherKind(NoRecord):
    """It is a record, of a connection of another type or grant: nothing else is to be made of it."""


@dataclass(frozen=True, slots=True)
class Imported:
    """A draft, what was repaired on the way, and the client secret if the record held one."""

    draft: Draft
    repairs: tuple[Finding, ...]
    client_secret: str = field(default="", repr=False)


def read_record(text: str) -> Imported:
    """Read a record as the platform's API gives it, or as this program exported it; of several the first that it can.

    Raises:
        OtherKind: it is a record of another grant type.
        NoRecord: it is no JSON, or no record.
    """
    records, twice = _records_of(text)
    number, record = _first_usable(records)
    return _read(record, twice, number, len(records))


def read_records(text: str) -> tuple[Imported | NoRecord, ...]:
    """Read each record in a text; in the place of one that cannot be used stands the reason.

    Raises:
        OtherKind: there are only such of another grant type.
        NoRecord: there is none.
    """
    records, twice = _records_of(text)
    _first_usable(records)
    return tuple(_read_one(record, twice if not index else []) for index, record in enumerate(records))


def record_of(text: str) -> dict[str, Any]:
    """The record in a text, as it is.

    Raises:
        NoRecord: it is no JSON, no record, or a record of another grant type.
    """
    return _first_usable(_records_of(text)[0])[1]


def _records_of(text: str) -> tuple[list[dict[str, Any]], list[str]]:
    """The records, one at least; names that stand twice in one object."""
    if len(text) > MAX_RECORD:
        raise NoRecord(say("This is far too large to be a record."), say("Choose the record of one connection."))
    twice: list[str] = []
    try:
        data = parsed(text, twice)
    except NotStrict as error:
        if error.broken:
            words = say("This is no JSON, so it is no record of the platform: {what}.", what=error.what)
            raise NoRecord(words, say("Copy the whole record, from its first { on.")) from None
        words = say("This record cannot be used: {what}.", what=error.what)
        raise NoRecord(words, say("Change that place, or copy the record again.")) from None
    records = _records_in(data)
    if not records:
        raise NoRecord(
            say("This is JSON, but no record of a connection of the platform."),
            say("Choose a record with keys like authrequrl and accesstokencode."),
        )
    return records, twice


def _first_usable(records: list[dict[str, Any]]) -> tuple[int, dict[str, Any]]:
    """The first record of an Authorization Code connection, and its number from 1."""
    refused = [_refusal(record) for record in records]
    found = next((index for index, error in enumerate(refused) if error is None), None)
    if found is None:
        raise next(error for error in refused if error is not None)
    return found + 1, records[found]


def _refusal(record: dict[str, Any]) -> NoRecord | None:
    """Why a record is none that this program can use."""
    for key, wanted in (("type", TYPE), ("granttype", GRANT_TYPE)):
        given = record.get(key)
        if given not in (None, "") and _letters(given) != _letters(wanted):
            shown = in_quotes(given) if isinstance(given, str) else kind_of(given)
            return OtherKind(
                say("This record is of another kind: {key} is {given}.", key=key, given=shown),
                say("This program sets up OAuth 2.0 connections with an authorization code."),
            )
    return None


def _letters(value: Any) -> str:
    """A name without what is written in one way here and in another there."""
    return "".join(filter(str.isalnum, str(value))).lower()


def _read_one(record: dict[str, Any], twice: list[str]) -> Imported | NoRecord:
    try:
        return _refusal(record) or _read(record, twice)
    except NoRecord as error:
        return error


def _records_in(data: Any, depth: int = 4) -> list[dict[str, Any]]:
    """The record itself, or those in an answer of the platform's API."""
    if isinstance(data, list) and depth:
        return [record for item in data for record in _records_in(item, depth - 1)]
    if not isinstance(data, dict):
        return []
    if any(sign in data for sign in _SIGNS):
        return [data]
    inner = (_records_in(data[name], depth - 1) for name in ("data", "record", "result", "rows") if name in data)
    return next((found for found in inner if found), []) if depth else []


def _read(record: dict[str, Any], twice: list[str], number: int = 1, count: int = 1) -> Imported:
    """Read one record, of which there are `count` and it is the one of that number."""
    imported = _imported(record, twice, number, count)
    try:
        check(imported.draft.document)
    except NotStrict as error:  # what stood in strings of JSON, one inside the other
        words = say("This record cannot be used: {what}.", what=error.what)
        raise NoRecord(words, say("Change that place, or copy the record again.")) from None
    return imported


def _imported(record: dict[str, Any], twice: list[str], number: int, count: int) -> Imported:
    reading = Reading(record)
    reading.record = reading.whole(record)
    reading.tell_twice(twice, (), NOTHING)
    if count > 1:
        others = say("For a draft of each: connection-wizard import FILE -o FOLDER")
        words = (
            counted(
                "There are {count} connections in it. The first one was read. {others}",
                "There is {count} connection in it. The first one was read. {others}",
                count,
                count=count,
                others=others,
            )
            if number == 1
            else counted(
                "There are {count} connections in it. Number {number} was read, the first that is of this program's "
                "kind. {others}",
                "There is {count} connection in it. Number {number} was read, the first that is of this program's "
                "kind. {others}",
                count,
                count=count,
                number=number,
                others=others,
            )
        )
        reading.repair("several", (), words, say("To read another one, copy its record alone."))
    given = deepcopy(reading.record)
    by_hand = read_code(reading)
    reading.document["name"] = reading.text("pluginname").strip()  # until our own comment says another
    secret = read_parts(reading)
    take_said(reading, given)
    recognise_code(reading, by_hand)
    made = create_payload(Draft(reading.document).partial_spec)
    known = {key: value for key, value in reading.record.items() if key not in SERVER_MANAGED | {"clientsecret"}}
    if rest := marks.rest_of_record(known, made):
        reading.document["platform"]["rest"] = rest
        made = marks.with_rest(made, rest)
    tell_differences(reading, made)
    return Imported(Draft(reading.document), tuple(reading.repairs), secret)
