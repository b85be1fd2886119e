"""``run``: authorise a spec live, see it through test, refresh and revoke, and print the proof."""

from __future__ import annotations

import asyncio
from functools import partial
from pathlib import Path

from connection_wizard.cli import inputs
from connection_wizard.cli.arguments import Arguments, UsageError
from connection_wizard.cli.browser import command_opener, open_by_hand, open_default_browser
from connection_wizard.cli.handed import (
    fields_from_environment,
    fields_from_standard_input,
    pairs,
    secret_from_environment,
    warn_of_visible,
)
from connection_wizard.cli.keeping import kept, offer_to_keep
from connection_wizard.cli.parts import legs_of
from connection_wizard.cli.places import apart, is_folder
from connection_wizard.cli.prompts import ask_line, ask_secret, is_interactive, read_secret
from connection_wizard.cli.run_output import JsonLines, PlainLines, RunOutput
from connection_wizard.http.client import HttpClient
from connection_wizard.oauth.credentials import needs_client_secret, secret_name
from connection_wizard.oauth.log_in import BrowserOpener
from connection_wizard.oauth.permission import NotPermitted, Permission
from connection_wizard.oauth.proof import Proof
from connection_wizard.oauth.proof_files import page_path, write_proof
from connection_wizard.oauth.reaching import Reaching
from connection_wizard.oauth.receivers import CallbackReceiver
from connection_wizard.oauth.values import Values, initial_values
from connection_wizard.secrets.vault import open_vault
from connection_wizard.session.dependencies import LOG_IN, Dependencies
from connection_wizard.session.kept_proofs import may_replace_proof
from connection_wizard.session.receiving import receiver_of
from connection_wizard.session.rehearsing import Rehearsal, log_in_by_itself
from connection_wizard.session.session import Session
from connection_wizard.session.telling import worked
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.file_names import proof_path
from connection_wizard.spec.files import read_draft
from connection_wizard.spec.findings import findings
from connection_wizard.spec.model import ConnectionSpec, LiveRedirect
from connection_wizard.terminal import ERR, OUT

REHEARSAL = (
    "This is a rehearsal: the practice provider plays the provider.",
    "Nothing leaves this computer, the client secret is made up, and it proves nothing.",
)
PASTE = (
    "After you approve, the browser ends up at the platform's redirect URL.",
    "The page there may show an error: that does not matter.",
    "Copy all of the address from the browser's address bar.",
    "Paste the address at which the browser ended up, then press Enter: ",
)


def run(arguments: Arguments) -> int:
    """Run a spec or as much of a draft as there is; 0 if everything that was tried is proved, 1 if something failed."""
    _check_rehearsal(arguments)
    draft = read_draft(arguments.file)
    spec = draft.partial_spec
    errors = [finding for finding in findings(draft) if finding.severity == "error"]
    if errors:
        ERR.line(
            f"{arguments.file.name} is not finished: “connection-wizard check” names what is missing ({len(errors)}). "
            "This runs what is there."
        )
    legs = legs_of(arguments)
    target = _target(arguments)
    redirect = inputs.live_redirect(spec.live_redirect, arguments)
    permission = Permission(inputs.allowed_hosts(arguments.allow_host))
    secret = secret_from_environment()
    if arguments.secret_stdin:
        secret = read_secret()
    values = _values(arguments, spec)
    if arguments.rehearse and not arguments.json:
        OUT.lines([*REHEARSAL, ""])
    with asyncio.Runner() as runner:
        proof = runner.run(_run(arguments, draft, redirect, values, secret, permission))
    if target is not None and arguments.output is None and not may_replace_proof(proof, arguments.file):
        ERR.line("Nobody logged in, so this says nothing about the spec: the proof that was kept before stays.")
        return 1
    if target is not None:
        write_proof(proof, target)
    _tell_kept(arguments, target)
    return 0 if worked(proof, legs) else 1


def _check_rehearsal(arguments: Arguments) -> None:
    """What has no meaning in a rehearsal is refused before it begins.

    Raises:
        UsageError: something of it is to be kept, or a secret is given for it.
    """
    if arguments.rehearse and (arguments.keep or arguments.output is not None):
        raise UsageError("A rehearsal proves nothing, so there is no proof to keep: give --rehearse alone.")
    if arguments.rehearse and arguments.secret_stdin:
        raise UsageError("A rehearsal needs no client secret, and takes none: leave --secret-stdin out.")


def _values(arguments: Arguments, spec: ConnectionSpec) -> dict[str, str]:
    """Values of the fields: what is an argument counts before standard input, and that before the environment."""
    otherwise = fields_from_environment(spec)
    if arguments.fields_stdin:
        otherwise |= fields_from_standard_input()
    values = inputs.field_values(spec, arguments.field, otherwise, whole=not arguments.rehearse)
    warn_of_visible(spec, pairs(arguments.field))
    return values


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
    apart(out, [arguments.file])
    if not out.name.endswith(".json"):
        raise UsageError(f"There is no folder “{out}”. Give one that is there, or a file that ends in .json.")
    if not is_folder(out.parent):
        raise UsageError(f"There is no folder “{out.parent}”. Make it first.")
    return out


def _tell_kept(arguments: Arguments, target: Path | None) -> None:
    if arguments.json or arguments.rehearse:
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

    if not arguments.rehearse:  # there no code runs but what is made here, and nothing is reached
        await _permit(draft.partial_spec, values, permission)
    output: RunOutput = (JsonLines if arguments.json else PlainLines)(OUT, arguments.file)
    async with HttpClient() as client:
        dependencies = Dependencies(
            lambda: client,
            receiver,
            _opener(arguments.browser_command, redirect, _by_itself(arguments, redirect, 0)),
            secret,
            lambda: permission,
            open_for_second=_second_opener(arguments, redirect),
            log_in=arguments.log_in_timeout or LOG_IN,
        )
        session = Session(lambda: draft, dependencies, output.tell)
        session.inputs |= values
        rehearsal = Rehearsal() if arguments.rehearse else None
        session.rehearse_with(rehearsal)
        output.watch(session)
        try:
            return await session.prove(
                by_code=arguments.proof == "code", only=legs_of(arguments), second=arguments.second_account
            )
        except asyncio.CancelledError:
            output.broken_off()
            raise
        finally:
            if rehearsal is not None:
                await rehearsal.close()


async def _permit(spec: ConnectionSpec, values: dict[str, str], permission: Permission) -> None:
    """Told before anybody is asked for a secret or to log in.

    Raises:
        UsageError: the spec holds foreign code, and nobody said where it may send requests.
    """
    try:
        await Reaching(Values(initial_values(spec, values, "")), permission).permit(spec)
    except NotPermitted as error:
        raise UsageError(str(error)) from None


def _opener(command: str, redirect: LiveRedirect, otherwise: BrowserOpener | None = None) -> BrowserOpener:
    """Where an address is pasted there is somebody who can open the log-in page by hand, if the command does not."""
    return (
        command_opener(command, must_work=redirect.receiver != "paste")
        if command
        else otherwise or open_default_browser
    )


def _second_opener(arguments: Arguments, redirect: LiveRedirect) -> BrowserOpener:
    """The browser of the first account is still logged in as the first: it is not opened by itself."""
    command = arguments.second_browser_command or arguments.browser_command
    return _opener(command, redirect, _by_itself(arguments, redirect, 1) or open_by_hand)


def _by_itself(arguments: Arguments, redirect: LiveRedirect, account: int) -> BrowserOpener | None:
    """In a rehearsal the log-in goes by itself; None where somebody is there for it."""
    if not arguments.rehearse or redirect.receiver == "paste":
        return None

    return partial(log_in_by_itself, account=account)


async def _client_secret(spec: ConnectionSpec, values: dict[str, str]) -> str:
    """The client secret from the vault, or from the person, who may have it kept there.

    Raises:
        UsageError: it is in no vault and there is nobody to ask.
    """
    name = secret_name(spec, values)
    vault = await open_vault()
    if (found := await kept(vault, name)) is not None:
        return found
    if not is_interactive():
        raise UsageError(
            "The client secret is needed and not in this computer's password store. "
            "Give it on standard input with --secret-stdin, or as CONNECTION_WIZARD_SECRET in the environment."
        )
    secret = await ask_secret("Client secret (it is not shown): ")
    if not secret:
        raise UsageError("Without the client secret the provider cannot be asked. Copy it from the provider's portal.")
    await offer_to_keep(vault, name, secret)
    return secret
