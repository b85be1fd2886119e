"""What each tool does that runs nothing: the data is that of ``--json``, made in `connection_wizard.session`."""

from __future__ import annotations

import json
from typing import Any, NamedTuple

from connection_wizard import strict_json
from connection_wizard.addresses.reading import Address, read_web
from connection_wizard.errors import WizardError
from connection_wizard.http.reach import Place, place_of
from connection_wizard.mcp import arguments as taken
from connection_wizard.mcp.places import Places
from connection_wizard.session import checking, exporting, suggesting, understood_json
from connection_wizard.session.catalogue import entry_named, listed_as_json, understood_of
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.files import parse_draft, write
from connection_wizard.spec.findings import NotReady, judged
from connection_wizard.spec.patches import findings_as_json, secret_places
from connection_wizard.words import say

INLINE = "draft"
"""What a draft is called that lies in no file."""


class Nothing(WizardError):
    """What was asked for is not there."""

    reason = "not_found"


class HoldsSecret(WizardError):
    """A draft with a secret in it."""

    reason = "holds_secret"


class Held(NamedTuple):
    """A draft, and what it is called."""

    draft: Draft
    file: str


def held(given: taken.OfConnection, places: Places) -> Held:
    """The connection that is meant.

    Raises:
        WizardError: it cannot be read.
    """
    if given.path is not None:
        return Held(parse_draft(places.bytes_of(given.path), given.path), given.path)
    return Held(draft_of(given.draft or {}), INLINE)


def draft_of(document: dict[str, Any]) -> Draft:
    """A draft as it was given, by the door of all files.

    Raises:
        SpecFileError: it is too large, or none.
    """
    return parse_draft(json.dumps(document).encode(), INLINE)


def find_provider(given: taken.Find) -> dict[str, Any]:
    """Entries of the catalogue."""
    from connection_wizard.providers.catalogue import the_catalogue

    catalogue = the_catalogue()
    found = [match.entry for match in catalogue.search(given.query.strip(), given.limit)]
    return {"providers": [listed_as_json(one, catalogue) for one in found]}


def describe_spec(given: taken.Describe) -> dict[str, Any]:
    """A part of the schema of a spec, with all that it refers to; without a part, what there is."""
    from connection_wizard.spec.schema import schema_text

    schema = json.loads(schema_text())
    parts, defined = schema["properties"], schema["$defs"]
    if not given.part:
        told = {name: part.get("description") or part.get("title", "") for name, part in parts.items()}
        return {"parts": told, "required": schema.get("required", [])}
    if given.part not in parts:
        raise Nothing(say("A spec has no part of this name."), say("It has: {names}.", names=", ".join(parts)))
    needed: dict[str, Any] = {}
    waiting = [parts[given.part]]
    while waiting:
        for name in _named(waiting.pop()):
            if name not in needed:
                needed[name] = defined[name]
                waiting.append(defined[name])
    return {
        "part": given.part,
        "schema": _lean(parts[given.part]),
        "defs": {name: _lean(one) for name, one in needed.items()},
    }


def _named(schema: Any) -> list[str]:
    if isinstance(schema, dict):
        own = [schema["$ref"].removeprefix("#/$defs/")] if isinstance(schema.get("$ref"), str) else []
        return own + [name for value in schema.values() for name in _named(value)]
    return [name for value in schema for name in _named(value)] if isinstance(schema, list) else []


def _lean(schema: Any) -> Any:
    """Without what is for editors alone."""
    if isinstance(schema, dict):
        return {name: _lean(value) for name, value in schema.items() if name != "defaultSnippets"}
    return [_lean(value) for value in schema] if isinstance(schema, list) else schema


def draft_from_documentation(given: taken.Documentation, places: Places) -> dict[str, Any]:
    """A draft of what pages say."""
    from connection_wizard.sources.adding import added_up
    from connection_wizard.sources.door import understand

    pages: list[tuple[str, str | bytes]] = [(f"text {number}", text) for number, text in enumerate(given.texts, 1)]
    pages += [(path, places.bytes_of(path)) for path in given.paths]
    found = [(name, understand(page)) for name, page in pages]
    whole = next((name for name, one in found if one.whole is not None), None)
    if whole is not None and len(found) > 1:
        raise Nothing(
            say("“{name}” is a whole connection and no page.", name=whole), say("Take import_connection for it.")
        )
    if len(found) == 1:
        return understood_json.as_json(found[0][1], _named_draft(found[0][1].draft(), given.name))
    return understood_json.together_as_json(added_up(found), given.name)


def import_connection(given: taken.Import, places: Places) -> dict[str, Any]:
    """Each connection that is in a source."""
    from connection_wizard.sources.door import understand_each
    from connection_wizard.sources.understood import Understood

    found: tuple[Understood | WizardError, ...]
    if given.provider is not None:
        entry = entry_named(given.provider)
        if entry is None:
            raise Nothing(say("The catalogue has no entry of this name."), say("find_provider finds what is like it."))
        found = (understood_of(entry),)
    else:
        found = understand_each(given.text if given.text is not None else places.bytes_of(given.path or ""))
    return {
        "connections": [
            {"error": error_as_json(one)}
            if isinstance(one, WizardError)
            else understood_json.as_json(one, _named_draft(one.draft(), given.name))
            for one in found
        ]
    }


async def import_address(given: taken.Import, allowed: frozenset[Place]) -> dict[str, Any]:
    """What the server of an address says of itself; a program has none inside this computer and its network asked."""
    from connection_wizard.http.client import HttpClient
    from connection_wizard.session.discovering import discover

    address = (given.address or "").strip()
    read = read_web(address)
    agreed = isinstance(read, Address) and place_of(read) in allowed
    if not isinstance(read, Address) or not (agreed or (read.scheme == "https" and read.kind == "public")):
        raise Nothing(
            say("Only a public server is asked, at an address that begins with https."),
            say("Another one is asked where a person allowed it: connection-wizard mcp --allow-host HOST."),
        )
    async with HttpClient() as client:
        one = await discover(address, client, inside=agreed)
    return {"connections": [understood_json.as_json(one, _named_draft(one.draft(), given.name))]}


def _named_draft(draft: Draft, name: str) -> Draft:
    return draft.put(("name",), name) if name else draft


def check_connection(given: taken.Check, places: Places) -> dict[str, Any]:
    """What is found in a connection."""
    from connection_wizard.session.kept_proofs import kept_beside
    from connection_wizard.session.proof_notes import note_of

    draft, file = held(given, places)
    kept = kept_beside(places.to_read(given.path)) if given.path is not None else None
    note = note_of(kept, draft) if kept is not None else None
    return _checked(checking.as_json(file, draft, judged(draft), note))


MOST_FINDINGS = 200
"""Findings of an answer, the first in the order of the steps; the counts are those of all."""


def _checked(found: dict[str, Any]) -> dict[str, Any]:
    """What a program can take in of what was found: ten thousand findings mend nothing."""
    left = len(found["findings"]) - MOST_FINDINGS
    return {**found, "findings": found["findings"][:MOST_FINDINGS], "findings_left_out": max(0, left)}


def diagnose_page(given: taken.Diagnose, places: Places) -> dict[str, Any]:
    """What an error page means."""
    from connection_wizard.diagnosis.diagnose import diagnose_pasted
    from connection_wizard.diagnosis.model import Background
    from connection_wizard.spec.live_redirects import register_as

    draft, file = held(given, places)
    spec = draft.partial_spec
    background = Background(register_as(spec.live_redirect, spec.redirect_url))
    return {"file": file, "diagnosis": diagnose_pasted(given.page, draft, background=background).as_json()}


def suggest_identity(given: taken.Suggest) -> dict[str, Any]:
    """Which values of an answer name and identify the account."""
    from connection_wizard.identity import suggest

    return suggesting.as_json(suggest(given.answer, given.token))


def export_connection(given: taken.Export, places: Places) -> dict[str, Any]:
    """A finished connection, without any secret."""
    draft = held(given, places).draft
    try:
        spec = exporting.ready(draft, given.plug_id)
        text = exporting.spec_text(draft) if given.to == "spec" else exporting.record_of(spec)
    except NotReady as error:
        raise NotFinished(error, findings_as_json(error.findings, draft)) from None
    return {"to": given.to, "document": strict_json.loads(text)}


class NotFinished(WizardError):
    """What has to be mended before an export; with the findings that say so.

    Attributes:
        findings: as ``check --json`` has them.
    """

    reason = "not_finished"

    def __init__(self, error: NotReady, findings: list[dict[str, Any]]) -> None:
        super().__init__(error.message, error.hint)
        self.findings = findings


def read_connection(given: taken.Read, places: Places) -> dict[str, Any]:
    """What is in a file; never a secret that stands there, though it should not."""
    draft = parse_draft(places.bytes_of(given.path), given.path)
    _without_secret(draft)
    return {"file": given.path, "draft": draft.document}


def save_connection(given: taken.Save, places: Places) -> dict[str, Any]:
    """Write a draft, laid out as every file."""
    draft = draft_of(given.draft)
    _without_secret(draft)
    path = places.to_write(given.path)
    write(draft, path)
    return {**_checked(checking.as_json(given.path, draft, judged(draft))), "written": str(path)}


def _without_secret(draft: Draft) -> None:
    found = judged(draft)
    if secret_places((*found.told, *(marked.finding for marked in found.seen))):
        raise HoldsSecret(
            say("Something in it looks like a secret, and no secret goes into a file or an answer."),
            say("check_connection names the place. A person takes it out, and pastes it in the wizard instead."),
        )


def error_as_json(error: WizardError) -> dict[str, Any]:
    """An error as programs read it: why, in one word; in words; and what to do."""
    more = {"findings": error.findings} if isinstance(error, NotFinished) else {}
    return {"reason": error.reason, "message": str(error.message), "hint": str(error.hint), **more}
