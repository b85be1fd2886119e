"""``publish``: bring a finished spec to the platform; without ``--yes`` it only shows what it would do."""

from __future__ import annotations

import asyncio
import json
import sys
from typing import Any

from app.cli.arguments import Arguments, UsageError
from app.cli.export import client_secret, not_ready, with_plug
from app.cli.prompts import ask_line, ask_secret, is_interactive, read_secret
from app.errors import WizardError
from app.http.addresses import BadAddress, parse
from app.http.client import HttpClient
from app.http.json_slices import at_once, read_json
from app.http.loopback import is_loopback
from app.http.messages import HttpRequest
from app.secrets.redaction import Redactor
from app.secrets.vault import SecretName, open_vault
from app.spec.files import read_draft
from app.spec.findings import NotReady, finished
from app.spec.model import ConnectionSpec
from app.viasocket.publishing import PlatformCall, look_up, of_version, plan

MAX_SHOWN = 1000
"""Characters of the platform's answer that are shown."""


def run(arguments: Arguments) -> int:
    """Show the plan; carry it out if asked. 1 if errors stand in the way or the platform refuses something."""
    base = _base(arguments.base)
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
        status, answer = await _call(client, base, token, look_up(arguments.org, spec.platform.plug_id))
        if status not in (200, 404):
            return _refused("The platform does not say what it has", status, answer, token, secret)
        todo = plan(spec, arguments.org, of_version(answer, spec.platform.version), secret)
        if not todo.calls:
            print("The platform has exactly this already. Nothing to do.")
            return 0
        print("\n".join(todo.diff))
        for call in todo.calls:
            print(f"{'Now' if arguments.yes else 'Would'}: {call.says} ({call.method} {call.path.partition('?')[0]})")
            if arguments.yes:
                status, answer = await _call(client, base, token, call)
                if not 200 <= status < 300:
                    return _refused(f"The platform refused to {call.says}", status, answer, token, secret)
                print(f"  Done. It answers: {_shown(answer, token, secret)}")
    if not arguments.yes:
        print("Nothing was sent. Add --yes to do it.")
    return 0


def _base(text: str) -> str:
    try:
        address = parse(text)
    except BadAddress as reason:
        raise UsageError(f"“--base” is no web address: {reason}") from None
    if address.scheme != "https" and not is_loopback(address.host):
        raise UsageError("“--base” must begin with https://: a token would travel unencrypted.")
    return text.rstrip("/")


async def _call(client: HttpClient, base: str, token: str, call: PlatformCall) -> tuple[int, Any]:
    headers = [("Accept", "application/json"), ("proxy_auth_token", token)]
    body = b""
    if call.payload is not None:
        headers.append(("Content-Type", "application/json"))
        body = json.dumps(call.payload, ensure_ascii=False).encode()
    exchange = await client.send(HttpRequest(call.method, f"{base}/{call.path}", tuple(headers), body))
    if exchange.response is None or exchange.failure is not None:
        failure = exchange.failure
        raise WizardError(
            failure.message if failure else "The platform did not answer.", failure.hint if failure else ""
        )
    text = exchange.response.text()
    try:
        return exchange.response.status, at_once(read_json(text)) if text.strip() else None
    except (ValueError, RecursionError):
        return exchange.response.status, text


async def _token(base: str, organisation: str) -> str:
    """The platform's token from the vault, or from the person, who may have it kept there."""
    vault = await open_vault()
    name = SecretName(provider=parse(base).host, client_id=organisation, kind="platform_token")
    if found := await vault.get(name):
        return found
    if not is_interactive():
        raise UsageError("The platform's token is needed. Give it on standard input with --token-stdin.")
    token = await ask_secret("Token of the platform (it is not shown): ")
    if not token:
        raise UsageError("Without a token the platform cannot be asked.")
    if vault.persistent and (await ask_line(f"Keep it in {vault.description}? [y/N] ")).strip().lower() in ("y", "yes"):
        await vault.set(name, token)
    return token


def _refused(what: str, status: int, answer: Any, *secrets: str | None) -> int:
    print(f"{what} (status {status}). Its words: {_shown(answer, *secrets)}", file=sys.stderr)
    return 1


def _shown(answer: Any, *secrets: str | None) -> str:
    text = answer if isinstance(answer, str) else json.dumps(answer, ensure_ascii=False)
    return Redactor(filter(None, secrets)).text(text)[:MAX_SHOWN]
