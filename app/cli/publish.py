"""``publish``: bring a finished spec to the platform; without ``--yes`` it only shows what it would do."""

from __future__ import annotations

import asyncio
import sys

from app.cli.arguments import Arguments, UsageError
from app.cli.export import client_secret, not_ready, with_plug
from app.cli.prompts import ask_line, ask_secret, is_interactive, read_secret
from app.http.client import HttpClient
from app.publishing.platform import Platform, Refused, base_of, token_name
from app.secrets.vault import open_vault
from app.spec.files import read_draft
from app.spec.findings import NotReady, finished
from app.spec.model import ConnectionSpec


def run(arguments: Arguments) -> int:
    """Show the plan; carry it out if asked. 1 if errors stand in the way or the platform refuses something."""
    base = base_of(arguments.base)
    try:
        spec = with_plug(finished(read_draft(arguments.file)), arguments.plug_id)
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
            if not todo.calls:
                print("The platform has exactly this already. Nothing to do.")
                return 0
            print("\n".join(todo.diff))
            for call in todo.calls:
                doing = "Now" if arguments.yes else "Would"
                print(f"{doing}: {call.says} ({call.method} {call.path.partition('?')[0]})")
                if arguments.yes:
                    print(f"  Done. It answers: {await platform.carry_out(call)}")
        except Refused as error:
            print(error, file=sys.stderr)
            return 1
    if not arguments.yes:
        print("Nothing was sent. Add --yes to do it.")
    return 0


async def _token(base: str, organisation: str) -> str:
    """The platform's token from the vault, or from the person, who may have it kept there."""
    vault = await open_vault()
    name = token_name(base, organisation)
    if found := await vault.get(name):
        return found
    if not is_interactive():
        raise UsageError("The platform's token is needed. Give it on standard input with --token-stdin.")
    token = await ask_secret("Token of the platform (it is not shown): ")
    if not token:
        raise UsageError("Without a token the platform cannot be asked.")
    if vault.persistent and (await ask_line(f"Keep it in {vault.place}? [y/N] ")).strip().lower() in ("y", "yes"):
        await vault.set(name, token)
    return token
