"""From an existing record to a draft: read as far as the meaning is certain, every repair named, nothing dropped.

What our generator wrote comes back as the steps that it was made from. Code that somebody wrote by hand stays the
author's own, word for word. A client secret never gets into the draft: it is handed over beside it, for the vault.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from app.errors import WizardError
from app.spec.draft import Draft
from app.spec.finding import Finding
from app.viasocket import marks
from app.viasocket.importing.authorization import read_authorization
from app.viasocket.importing.code import read_code, recognise_code
from app.viasocket.importing.fields import read_client, read_fields
from app.viasocket.importing.reading import Reading
from app.viasocket.importing.results import read_identifier, read_label, read_parameters, read_whitelist
from app.viasocket.record import FIRST_VERSION, GRANT_TYPE, SERVER_MANAGED, TYPE, create_payload

MAX_RECORD = 8 * 1024 * 1024
_SIGNS = ("authrequrl", "accesstokencode", "authfields", "queryparams", "testcode")


class NoRecord(WizardError):
    """What was given is no record of an Authorization Code connection."""


@dataclass(frozen=True, slots=True)
class Imported:
    """A draft, what was repaired on the way, and the client secret if the record held one."""

    draft: Draft
    repairs: tuple[Finding, ...]
    client_secret: str = field(default="", repr=False)


def read_record(text: str) -> Imported:
    """Read a record as the platform's API gives it, or as this program exported it.

    Raises:
        NoRecord: it is no JSON, no record, or a record of another grant type.
    """
    try:
        return _read(record_of(text))
    except RecursionError:
        raise NoRecord("This is nested too deeply to be a record.", "Copy the record of one connection.") from None


def record_of(text: str) -> dict[str, Any]:
    """The record in a text, as it is.

    Raises:
        NoRecord: it is no JSON, no record, or a record of another grant type.
    """
    if len(text) > MAX_RECORD:
        raise NoRecord("This is far too large to be a record.", "Choose the record of one connection.")
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        raise NoRecord(
            "This is no JSON, so it is no record of the platform.", "Copy the whole record, from its first { on."
        ) from None
    record = _record_in(data)
    if record is None:
        raise NoRecord(
            "This is JSON, but no record of a connection of the platform.",
            "Choose a record with keys like authrequrl and accesstokencode.",
        )
    for key, wanted in (("type", TYPE), ("granttype", GRANT_TYPE)):
        given = record.get(key)
        if given not in (None, "", wanted) and str(given).lower().replace(" ", "") != wanted.lower().replace(" ", ""):
            raise NoRecord(
                f"This record is of another kind: {key} is “{given}”.",
                "This program sets up OAuth 2.0 connections with an authorization code.",
            )
    return record


def _record_in(data: Any) -> dict[str, Any] | None:
    """The record itself, or the first one in an answer of the platform's API."""
    for _ in range(4):
        if isinstance(data, list):
            data = data[0] if data else None
        elif isinstance(data, dict) and not any(sign in data for sign in _SIGNS):
            data = next((data[name] for name in ("data", "record", "result", "rows") if name in data), None)
    return data if isinstance(data, dict) and any(sign in data for sign in _SIGNS) else None


def _read(record: Mapping[str, Any]) -> Imported:
    reading = Reading(record)
    reading.record = reading.whole(record)
    by_hand = read_code(reading)
    reading.document["name"] = reading.said.get("name", "")
    for key in ("service_domain", "live_redirect"):
        if key in reading.said:
            reading.document[key] = reading.said[key]
    read_fields(reading)
    reading.document["redirect_url"] = reading.text("redirecturl")
    secret = read_client(reading)
    read_authorization(reading)
    read_label(reading)
    read_whitelist(reading)
    read_identifier(reading)
    read_parameters(reading)
    reading.document["platform"] = {
        "plug_id": reading.text("pluginrecordid"),
        "version": "" if (version := reading.text("authversion")) == FIRST_VERSION else version,
    }
    recognise_code(reading, by_hand)
    made = create_payload(Draft(reading.document).sketch)
    known = {key: value for key, value in reading.record.items() if key not in SERVER_MANAGED | {"clientsecret"}}
    if rest := marks.rest_of_record(known, made):
        reading.document["platform"]["rest"] = rest
    return Imported(Draft(reading.document), tuple(reading.repairs), secret)
