"""``run``: authorise a spec live, see it through test, refresh and revoke, and print the proof."""

from __future__ import annotations

import asyncio
from pathlib import Path

from connection_wizard.cli import inputs
from connection_wizard.cli.arguments import Arguments, UsageError
from connection_wizard.cli.browser import command_opener, open_default_browser
from connection_wizard.cli.places import is_folder
from connection_wizard.cli.prompts import ask_line, ask_secret, is_interactive, read_secret
from connection_wizard.cli.telling import JsonLines, Teller, Telling
from connection_wizard.http.client import HttpClient
from connection_wizard.oauth.credentials import needs_client_secret, secret_name
from connection_wizard.oauth.log_in import BrowserOpener
from connection_wizard.oauth.permission import NotPermitted, Permission
from connection_wizard.oauth.proof import Proof
from connection_wizard.oauth.proof_files import page_path, write_proof
from connection_wizard.oauth.reaching import Reaching
from connection_wizard.oauth.receivers import CallbackReceiver
from connection_wizard.oauth.values import Values, initial_values
from connection_wizard.secrets.vault import SecretName, Vault, VaultError, open_vault
from connection_wizard.session.around import Around
from connection_wizard.session.receiving import receiver_of
from connection_wizard.session.session import Session
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.files import proof_path, read_draft
from connection_wizard.spec.findings import findings
from connection_wizard.spec.model import ConnectionSpec, LiveRedirect
from connection_wizard.terminal import ERR, OUT

PASTE = (
    "After you approve, the browser ends up at the platform's redirect URL.",
    "The page there may show an error: that does not matter.",
    "Copy all of the address from the browser's address bar.",
    "Paste the address at which the browser ended up, then press Enter: ",
)


def run(arguments: Arguments) -> int:
    """Run a spec or as much of a draft as there is; 0 if everything that was tried is proved, 1 if something failed."""
    draft = read_draft(arguments.file)
    spec = draft.sketch
    errors = [finding for finding in findings(draft) if finding.severity == "error"]
    if errors:
        ERR.line(
            f"{arguments.file.name} is not finished: “connection-wizard check” names what is missing ({len(errors)}). "
            "This runs what is there."
        )
    values = inputs.field_values(spec, arguments.field)
    target = _target(arguments)
    redirect = inputs.live_redirect(spec.live_redirect, arguments)
    permission = Permission(inputs.allowed_hosts(arguments.allow_host))
    secret = read_secret() if arguments.secret_stdin else None
    with asyncio.Runner() as runner:
        proof = runner.run(_run(arguments, draft, redirect, values, secret, permission))
    if target is not None:
        write_proof(proof, target)
    _tell_kept(arguments, target)
    return 0 if proof.passed else 1


def _target(arguments: Arguments) -> Path | None:
    """Where the proof is kept; nowhere unless it was asked for, so that a run in CI leaves nothing behind.

    Raises:
        UsageError: there is no such folder; said before somebody logs in.
    """
    out = arguments.output
    if out is None:
        return proof_path(arguments.file) if arguments.keep else None
    if is_folder(out):
        return out / proof_path(arguments.file).name
    if not out.name.endswith(".json"):
        raise UsageError(f"There is no folder “{out}”. Give one that is there, or a file that ends in .json.")
    if not is_folder(out.parent):
        raise UsageError(f"There is no folder “{out.parent}”. Make it first.")
    return out


def _tell_kept(arguments: Arguments, target: Path | None) -> None:
    if arguments.json:
        return
    if target is not None:
        OUT.lines(["", f"Kept as {target}, and to read as {page_path(target)}."])
    else:
        OUT.lines(["", "This proof is not kept. Add “--keep” to have it beside the spec."])


async def _run(
    arguments: Arguments,
    draft: Draft,
    redirect: LiveRedirect,
    values: dict[str, str],
    given: str | None,
    permission: Permission,
) -> Proof:
    async def secret(spec: ConnectionSpec, values: dict[str, str]) -> str:
        if given is not None:
            return given
        return await _client_secret(spec, values) if needs_client_secret(spec) else ""

    def receiver(spec: ConnectionSpec) -> CallbackReceiver:
        return receiver_of(redirect, spec.redirect_url, lambda: ask_line(*PASTE))

    await _permit(draft.sketch, values, permission)
    teller: Teller = JsonLines(OUT) if arguments.json else Telling(OUT)
    async with HttpClient() as client:
        around = Around(lambda: client, receiver, _opener(arguments), secret, lambda: permission)
        session = Session(lambda: draft, around, teller.tell)
        session.inputs |= values
        teller.watch(session)
        return await session.prove(by_code=arguments.proof == "code")


async def _permit(spec: ConnectionSpec, values: dict[str, str], permission: Permission) -> None:
    """Told before anybody is asked for a secret or to log in.

    Raises:
        UsageError: the spec holds foreign code, and nobody said where it may send requests.
    """
    try:
        await Reaching(Values(initial_values(spec, values, "")), permission).permit(spec)
    except NotPermitted as error:
        raise UsageError(str(error)) from None


def _opener(arguments: Arguments) -> BrowserOpener:
    return command_opener(arguments.browser_command) if arguments.browser_command else open_default_browser


async def _client_secret(spec: ConnectionSpec, values: dict[str, str]) -> str:
    """The client secret from the vault, or from the person, who may have it kept there.

    Raises:
        UsageError: it is in no vault and there is nobody to ask.
    """
    name = secret_name(spec, values)
    vault = await open_vault()
    if (kept := await _kept(vault, name)) is not None:
        return kept
    if not is_interactive():
        raise UsageError(
            "The client secret is needed and not in this computer's password store. "
            "Give it on standard input with --secret-stdin."
        )
    secret = await ask_secret("Client secret (it is not shown): ")
    if not secret:
        raise UsageError("Without the client secret the provider cannot be asked. Copy it from the provider's portal.")
    if vault.persistent:
        answer = await ask_line(f"Keep it in {vault.place}? [y/N] ")
        if answer.strip().lower() in ("y", "yes"):
            await vault.set(name, secret)
    return secret


async def _kept(vault: Vault, name: SecretName) -> str | None:
    try:
        return await vault.get(name)
    except VaultError as error:
        ERR.line(str(error))
        return None
