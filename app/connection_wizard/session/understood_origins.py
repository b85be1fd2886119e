"""Where what was understood of a text came from, as it is remembered beside the document, and read from there again."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from connection_wizard.session.origins import (
    API,
    CATALOGUE,
    NAMED_PARAMETERS,
    NAMED_SCOPES,
    REGISTRATION,
    SCOPES_WANTED,
    SERVERS,
    TRIED,
    Origin,
    Origins,
)
from connection_wizard.session.understanding import CALL, PARAMETERS, SCOPES, Understanding
from connection_wizard.session.understood_rows import Row
from connection_wizard.sources.understood import Understood
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.draft import Draft


def origins_of(made: Understanding, read_at: str) -> dict[DocumentPath, Origin]:
    """Where what is taken over came from, by place; and what else the text told that later texts can use.

    Args:
        read_at: when it was read, as ISO 8601 has it.
    """
    kind, name = made.understood.kind, made.name
    unchanged = {value.at: value for row in replace(made, edits={}).rows for value in row.values}
    return _told_besides(made, read_at) | {
        value.at: Origin(
            *(unchanged.get(value.at, value).value, value.quote, value.line, value.heading, _sure(made, row)),
            *((CATALOGUE, value.source) if value.known_of else (kind, value.source or name)),
            value.read_at or read_at,
        )
        for row in made.taken
        for value in row.values
    }


def registration_of(origins: Origins, draft: Draft) -> Understanding | None:
    """What is still known of a server that registers apps, held against a draft; None where none does."""
    known = origins.get(REGISTRATION)
    if known is None or not isinstance(known.value, str):
        return None
    return Understanding(Understood(known.kind, registration=known.value), draft, known.name, given=known.quote)


def _told_besides(made: Understanding, read_at: str) -> dict[DocumentPath, Origin]:
    """What stands in no row: every scope and parameter that the text names, taken over or not; where an app can be
    registered, which is offered until there is one; that scopes are wanted, and not named; where the calls are, for a
    page that has the path of one alone; which server was chosen, for one that shows another.
    """
    servers = made.chosen_servers
    found = {value.at: value.value for row in made.rows for value in row.values}
    scopes = [scope.name for scope in made.understood.scopes] + list(found.get(SCOPES) or ())
    told: dict[DocumentPath, Any] = {
        NAMED_SCOPES: list(dict.fromkeys(scopes)),
        NAMED_PARAMETERS: list(found.get(PARAMETERS) or ()),
        REGISTRATION: made.understood.registration,
        API: servers.get(made.understood.api, made.understood.api),
        SERVERS: servers,
        SCOPES_WANTED: any(missing.at == SCOPES for missing in made.understood.unread),
    }
    asked = {REGISTRATION: made.given}
    sure = {API: "likely", SERVERS: "chosen"}
    return {
        at: Origin(
            *(value, asked.get(at, ""), 0, "", sure.get(at, "certain"), made.understood.kind, made.name), read_at
        )
        for at, value in told.items()
        if value
    }


def _sure(made: Understanding, row: Row) -> str:
    if row.at == CALL and made.only_tries:
        return TRIED  # whatever region was chosen for it
    if row.how == "known":
        return "likely"  # a text that says it itself is surer
    return row.how if row.how == "chosen" else row.main.certainty
