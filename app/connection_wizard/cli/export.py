"""``export``: finished drafts become specs, or records of the platform; one with errors does not."""

from __future__ import annotations

import asyncio
from functools import partial
from pathlib import Path

from connection_wizard.cli.arguments import Arguments, UsageError
from connection_wizard.cli.findings_told import finding_lines
from connection_wizard.cli.places import (
    apart,
    convert_each,
    is_folder,
    is_standard_output,
    put,
    record_text_of,
    targets,
)
from connection_wizard.cli.proof_files import without_proofs
from connection_wizard.errors import WizardError
from connection_wizard.session.exporting import code_of, code_parts, ready, record_of, spec_text
from connection_wizard.spec.files import read_draft
from connection_wizard.spec.findings import NotReady
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.steps import number_of
from connection_wizard.strict_json import dumps
from connection_wizard.terminal import ERR
from connection_wizard.words import say


def run(arguments: Arguments) -> int:
    """Write what was asked for; 1 where errors stand in the way, each of them named, 2 where a file cannot be used."""
    if arguments.with_secret and (arguments.to != "viasocket" or is_standard_output(arguments.output)):
        raise UsageError("“--with-secret” goes with “--to viasocket” and “-o”: a secret is only written into a file.")
    arguments.files = without_proofs(arguments.files)
    if arguments.since and (arguments.to != "viasocket" or arguments.with_secret or len(arguments.files) > 1):
        raise UsageError("“--since” goes with one file and “--to viasocket”, and without a secret.")
    if arguments.row_id and not arguments.since:
        raise UsageError(
            "“--row-id” goes with “--since”: it says which of the platform's records is brought up to date."
        )
    if arguments.code and (arguments.to != "viasocket" or arguments.since):
        raise UsageError("“--code” goes with “--to viasocket”, and without “--since”: it writes all code of a record.")
    if arguments.code and not is_folder(arguments.code):
        raise UsageError(f"There is no folder “{arguments.code}” for the code. Make it first.")
    ending = ".record.json" if arguments.to == "viasocket" else ".connection.json"
    found = targets(arguments.files, arguments.output, ending)
    if arguments.to != "spec":
        for _, target in found:
            apart(target, [*arguments.files, *filter(None, [arguments.since])])
    return convert_each(found, partial(_export, arguments))


def _export(arguments: Arguments, file: Path, target: Path | None, several: str) -> int:
    try:
        draft = read_draft(file)
        text = spec_text(draft) if arguments.to == "spec" else _record(arguments, ready(draft, arguments.plug_id))
    except NotReady as error:
        return not_ready(error, several)
    put(text, target, private=arguments.with_secret)
    if arguments.code:
        _put_code(ready(draft, arguments.plug_id), arguments.code, file.name.partition(".")[0] or "connection")
    return 0


def _put_code(spec: ConnectionSpec, folder: Path, name: str) -> None:
    """Write each code of the record into a file of its own; what an earlier export left of a part without code goes."""
    codes = code_of(spec)
    for part in code_parts():
        path = folder / f"{name}.{part}.js"
        if part in codes:
            put(codes[part], path)
        elif path.is_file():
            path.unlink()


def not_ready(error: NotReady, several: str = "") -> int:
    """Name what stands in the way, each error; `several` says which of several files it is about."""
    for finding in error.findings:
        first, *more = finding_lines(finding)
        ERR.lines([f"{several}{first}", *more])
    ERR.line(f"{several}{error}")
    return 1


def _record(arguments: Arguments, spec: ConnectionSpec) -> str:
    from connection_wizard.viasocket.record import without_rest

    for key in without_rest(spec):
        ERR.line(f"“platform.rest.{key}” is left out: the record has another value there.")
    if arguments.since:
        return _updates(spec, arguments.since, arguments.row_id)
    secret = asyncio.run(client_secret(spec)) if arguments.with_secret else None
    return record_of(spec, secret)


def _updates(spec: ConnectionSpec, since: Path, row_id: str) -> str:
    """What brings a record up to date: one payload for each section that changed.

    A record of our own last export has no row id: that is the platform's to give, and here the author's to say.
    """
    from connection_wizard.viasocket.importing import record_of
    from connection_wizard.viasocket.record import create_payload
    from connection_wizard.viasocket.sections import changed_components, update_payload

    last = record_of(record_text_of(since)) | ({"rowid": row_id} if row_id else {})
    components = changed_components(last, create_payload(spec))
    payloads = [update_payload(spec, last, component) for component in components]
    return dumps(payloads)


async def client_secret(spec: ConnectionSpec) -> str | None:
    """The client secret from this computer's vault; only for an export that asks for it."""
    from connection_wizard.oauth.credentials import needs_client_secret, secret_name
    from connection_wizard.secrets.vault import open_vault

    if not needs_client_secret(spec) or spec.client.owner == "user":
        return None
    found = await (await open_vault()).get(secret_name(spec, {}))
    if not found:
        raise WizardError(
            say("The client secret of this connection is not on this computer."),
            say(
                "Open the connection in the wizard and paste it in step {step}, or export without “--with-secret”.",
                step=number_of("credentials"),
            ),
        )
    return found
