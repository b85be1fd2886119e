"""``publish``: bring a finished spec to the platform; without ``--yes`` it only shows what it would do."""

from __future__ import annotations

import asyncio

from connection_wizard.cli.arguments import Arguments
from connection_wizard.cli.export import client_secret, not_ready
from connection_wizard.cli.keeping import kept, offer_to_keep
from connection_wizard.cli.prompts import ask_secret, is_interactive, read_secret
from connection_wizard.cli.threads import in_daemon_thread
from connection_wizard.http.client import HttpClient
from connection_wizard.publishing.outcome import CarriedOut
from connection_wizard.publishing.platform import PlatformError
from connection_wizard.publishing.report import told
from connection_wizard.secrets.vault import SecretName, open_vault
from connection_wizard.session.publishing import AroundPublishing, Destination, Publishing
from connection_wizard.spec.files import read_draft
from connection_wizard.spec.findings import NotReady
from connection_wizard.terminal import ERR, OUT
from connection_wizard.viasocket.publishing import PlatformCall


def run(arguments: Arguments) -> int:
    """Show the plan; carry it out if asked. 1 if errors stand in the way, or if the platform has it not afterwards."""
    draft = read_draft(arguments.file)
    token = _given if arguments.token_stdin else _known
    publishing = Publishing(lambda: draft, AroundPublishing(HttpClient, token, client_secret, _tell))
    to = Destination(arguments.base, arguments.org, arguments.plug_id, arguments.with_secret)
    with asyncio.Runner() as runner:
        try:
            return runner.run(_publish(publishing, to, really=arguments.yes))
        except NotReady as error:
            return not_ready(error)
        except PlatformError as error:
            ERR.line(str(error))
            return 1


async def _publish(publishing: Publishing, to: Destination, *, really: bool) -> int:
    await publishing.look_up(to)
    plan = publishing.plan
    OUT.lines(plan.diff if plan else ())
    if plan is None or not publishing.may_publish(to):
        OUT.line("The platform has exactly this already. Nothing to do.")
        return 0
    OUT.lines(f"{'Now' if really else 'Would'}: {_named(call)}" for call in plan.calls)
    if not really:
        OUT.line("Nothing was sent. Add --yes to do it.")
        return 0
    stand = await publishing.publish(to)
    done = stand.state == "proved"
    (OUT if done else ERR).lines(told(publishing.publication) if publishing.publication else ())
    return 0 if done else 1


def _tell(made: CarriedOut) -> None:
    OUT.line(f"Taken: {made.call.says}. The platform answers: {made.shown}")


def _named(call: PlatformCall) -> str:
    return f"{call.says} ({call.method} {call.path.partition('?')[0]})"


async def _given(name: SecretName) -> str:
    return await in_daemon_thread(read_secret, "token")


async def _known(name: SecretName) -> str:
    """The platform's token from the vault, or from the person, who may have it kept there."""
    vault = await open_vault()
    if found := await kept(vault, name):
        return found
    token = await ask_secret("Token of the platform (it is not shown): ") if is_interactive() else ""
    if token:
        await offer_to_keep(vault, name, token)
    return token
