"""``secrets``: what is kept in this computer's password store is listed, replaced and deleted. No value is printed."""

from __future__ import annotations

import asyncio
import os
import re
from collections.abc import Awaitable, Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from connection_wizard.cli.arguments import Arguments, UsageError
from connection_wizard.cli.findings_told import amount
from connection_wizard.cli.prompts import ask_line, ask_secret, is_interactive, read_secret
from connection_wizard.secrets.filing import Filed, SecretName
from connection_wizard.secrets.vault import Vault, open_vault
from connection_wizard.session.kept_secrets import KeptSecret, forget, listed, names_of, replace
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.files import read_draft
from connection_wizard.terminal import ERR, OUT
from connection_wizard.threads import in_daemon_thread
from connection_wizard.words import in_terminal, told

_ID: Final = re.compile(r"[0-9a-f]{12}")


def run(arguments: Arguments) -> int:
    """List, set or delete."""
    act: Mapping[str, Callable[[Arguments], Awaitable[None]]] = {"list": _list, "set": _set, "delete": _delete}
    with asyncio.Runner() as runner:
        runner.run(_run(act[arguments.action], arguments))
    return 0


async def _run(act: Callable[[Arguments], Awaitable[None]], arguments: Arguments) -> None:
    await act(arguments)


async def _list(arguments: Arguments) -> None:
    drafts = [_connection(name) for name in arguments.secrets]
    vault = await open_vault()
    found = await listed(vault, drafts)
    if arguments.json:
        OUT.document({"store": vault.store, "secrets": [_as_json(one) for one in found]}, indent=2)
        return
    for one in found:
        OUT.line(f"{one.name.digest}  {told(one.what, in_terminal)}: {told(one.whose, in_terminal)}")
        OUT.line(f"              {told(one.belongs, in_terminal)} {told(one.kept, in_terminal)}")
    if not found:
        ERR.line(
            "No secret is kept on this computer."
            if vault.persistent
            else "This computer has no password store that answers: no secret of it can be listed."
        )


async def _set(arguments: Arguments) -> None:
    if len(arguments.secrets) != 1:
        raise UsageError("Name one secret to set: the file of its connection, or its id as “secrets list” has it.")
    vault = await open_vault()
    if not vault.persistent:
        raise UsageError("This computer has no password store that answers: a secret would be kept nowhere.")
    secret = await _to_set(arguments.secrets[0], vault)
    if arguments.secret_stdin:
        value = await in_daemon_thread(read_secret, "secret")
    elif is_interactive():
        value = await ask_secret(f"{told(secret.what, in_terminal)} (it is not shown): ")
    else:
        raise UsageError("Give the secret on standard input with --secret-stdin.")
    if not value:
        raise UsageError("An empty value is no secret. Nothing was changed; “secrets delete” removes one.")
    await replace(vault, secret, value)
    if arguments.json:
        OUT.document({"set": _as_json(secret)}, indent=2)
    else:
        OUT.line(f"Kept in {told(vault.place, in_terminal)}: {_said(secret)}")


async def _delete(arguments: Arguments) -> None:
    if not arguments.secrets:
        raise UsageError("Name the secrets to delete: files of connections, or ids as “secrets list” has them.")
    vault = await open_vault()
    chosen: dict[Filed, KeptSecret] = {}
    for word in arguments.secrets:
        chosen |= {one.filed: one for one in await _to_delete(word, vault)}
    secrets = list(chosen.values())
    if not arguments.yes:
        if not is_interactive():
            raise UsageError(f"{amount(len(secrets), 'secret')} would be deleted for good. Say so with --yes.")
        lines = [line for one in secrets for line in (_said(one), f"  {told(one.afterwards, in_terminal)}")]
        if (await ask_line(*lines, "Delete for good? [y/N] ")).strip().lower() not in ("y", "yes"):
            raise UsageError("Nothing was deleted.")
    await forget(vault, secrets)
    if arguments.json:
        OUT.document({"deleted": [_as_json(one) for one in secrets]}, indent=2)
    else:
        for one in secrets:
            OUT.line(f"Deleted: {_said(one)}")


async def _to_set(word: str, vault: Vault) -> KeptSecret:
    if _is_id(word):
        return _one(word, await listed(vault))
    draft = _connection(word)
    name = next(iter(names_of(draft)), None)
    if name is None:
        raise UsageError("That connection names neither its provider nor an app, so nothing can be kept for it yet.")
    return KeptSecret(Filed(name, vault.store), (str(draft.get("name") or ""),))


async def _to_delete(word: str, vault: Vault) -> Sequence[KeptSecret]:
    if _is_id(word):
        return [_one(word, await listed(vault))]
    draft = _connection(word)
    names = {name.username for name in names_of(draft)}
    found = [one for one in await listed(vault, [draft]) if one.name.username in names]
    if not found:
        raise UsageError("Nothing is kept on this computer for that connection.")
    return found


def _one(word: str, known: Sequence[KeptSecret]) -> KeptSecret:
    found = [one for one in known if one.name.digest == word]
    if not found:
        raise UsageError(f"No secret has the id {word}. “connection-wizard secrets list” shows those that there are.")
    return max(found, key=lambda one: one.within_reach)


def _is_id(word: str) -> bool:
    return _ID.fullmatch(word) is not None and not os.path.lexists(word)


def _connection(name: str) -> Draft:
    return read_draft(Path(name))


def _said(secret: KeptSecret) -> str:
    return f"{told(secret.what, in_terminal)}, {told(secret.whose, in_terminal)}"


def _as_json(secret: KeptSecret) -> dict[str, Any]:
    name: SecretName = secret.name
    return {
        "id": name.digest,
        "kind": name.kind,
        "provider": name.provider,
        "client_id": name.client_id,
        "store": secret.filed.store,
        "within_reach": secret.within_reach,
        "connections": list(secret.connections),
    }
