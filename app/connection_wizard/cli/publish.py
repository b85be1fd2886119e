"""``publish``: bring a finished spec to the platform; without ``--yes`` it only shows what it would do."""

from __future__ import annotations

import asyncio

from connection_wizard.cli.arguments import Arguments, UsageError
from connection_wizard.cli.export import client_secret, not_ready
from connection_wizard.cli.keeping import kept, offer_to_keep
from connection_wizard.cli.prompts import ask_secret, is_interactive, read_secret
from connection_wizard.http.client import HttpClient
from connection_wizard.publishing.outcome import CarriedOut
from connection_wizard.publishing.platform import Platform, PlatformError, base_of, token_name
from connection_wizard.publishing.report import told
from connection_wizard.secrets.vault import open_vault
from connection_wizard.session.exporting import ready
from connection_wizard.spec.files import read_draft
from connection_wizard.spec.findings import NotReady
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.terminal import ERR, OUT
from connection_wizard.viasocket.publishing import Plan, PlatformCall


def run(arguments: Arguments) -> int:
    """Show the plan; carry it out if asked. 1 if errors stand in the way, or if the platform has it not afterwards."""
    base = base_of(arguments.base)
    try:
        spec = ready(read_draft(arguments.file), arguments.plug_id)
    except NotReady as error:
        return not_ready(error)
    given = read_secret() if arguments.token_stdin else None
    with asyncio.Runner() as runner:
        return runner.run(_publish(arguments, base, spec, given, HttpClient()))


async def _publish(arguments: Arguments, base: str, spec: ConnectionSpec, given: str | None, client: HttpClient) -> int:
    async with client:
        token = given or await _token(base, arguments.org)
        secret = await client_secret(spec) if arguments.with_secret else None
        platform = Platform(client, base, arguments.org, token, secret)
        try:
            todo = await platform.plan(spec)
        except PlatformError as error:
            ERR.line(str(error))
            return 1
        OUT.lines(todo.diff)
        if not todo.calls:
            OUT.line("The platform has exactly this already. Nothing to do.")
            return 0
        OUT.lines(f"{'Now' if arguments.yes else 'Would'}: {_named(call)}" for call in todo.calls)
        if not arguments.yes:
            OUT.line("Nothing was sent. Add --yes to do it.")
            return 0
        return await _carry_out(platform, todo)


async def _carry_out(platform: Platform, todo: Plan) -> int:
    publication = await platform.publish(todo, _tell)
    (OUT if publication.done else ERR).lines(told(publication))
    return 0 if publication.done else 1


def _tell(made: CarriedOut) -> None:
    OUT.line(f"Taken: {made.call.says}. The platform answers: {made.shown}")


def _named(call: PlatformCall) -> str:
    return f"{call.says} ({call.method} {call.path.partition('?')[0]})"


async def _token(base: str, organisation: str) -> str:
    """The platform's token from the vault, or from the person, who may have it kept there."""
    vault = await open_vault()
    name = token_name(base, organisation)
    if found := await kept(vault, name):
        return found
    if not is_interactive():
        raise UsageError("The platform's token is needed. Give it on standard input with --token-stdin.")
    token = await ask_secret("Token of the platform (it is not shown): ")
    if not token:
        raise UsageError("Without a token the platform cannot be asked.")
    await offer_to_keep(vault, name, token)
    return token
