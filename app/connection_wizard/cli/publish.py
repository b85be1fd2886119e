"""``publish``: bring a finished spec to the platform; without ``--yes`` it only shows what it would do."""

from __future__ import annotations

import asyncio
import os
from typing import Any

from connection_wizard.cli.arguments import Arguments, UsageError
from connection_wizard.cli.export import client_secret, not_ready
from connection_wizard.cli.keeping import kept, offer_to_keep
from connection_wizard.cli.prompts import ask_line, ask_secret, is_interactive, read_secret
from connection_wizard.http.client import HttpClient
from connection_wizard.publishing.explained import explained, explained_plug
from connection_wizard.publishing.outcome import CarriedOut
from connection_wizard.publishing.platform import PlatformError
from connection_wizard.publishing.report import told
from connection_wizard.secrets.filing import SecretName
from connection_wizard.secrets.vault import open_vault
from connection_wizard.session.publishing import Destination, Publishing, PublishingDependencies
from connection_wizard.session.standing import Stand
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.environments import ENVIRONMENTS, environment_of
from connection_wizard.spec.files import read_draft
from connection_wizard.spec.findings import NotReady
from connection_wizard.strict_json import loads
from connection_wizard.terminal import ERR, OUT
from connection_wizard.threads import in_daemon_thread
from connection_wizard.viasocket.platform_calls import PlatformCall
from connection_wizard.viasocket.publishing import CannotChange, Plan
from connection_wizard.words import in_terminal
from connection_wizard.words import told as in_words


def run(arguments: Arguments) -> int:
    """Show the plan; carry it out if asked. 1 if errors stand in the way, or if the platform has it not afterwards."""
    if not (arguments.file or arguments.list_plugs):
        raise UsageError("“publish” takes a spec. “connection-wizard publish --help” shows how it is used.")
    draft = read_draft(arguments.file) if arguments.file else Draft({})
    token = _Token(given=arguments.token_stdin)
    tell = (lambda made: None) if arguments.json else _tell
    publishing = Publishing(lambda: draft, PublishingDependencies(HttpClient, token.get, client_secret, tell))
    with asyncio.Runner() as runner:
        try:
            return runner.run(_run(arguments, publishing, _destination(arguments, draft), draft))
        except KeyboardInterrupt:
            if publishing.stand.reason == "broken_off":
                ERR.line(
                    "What was sent may be on the platform: it was not read back. Run it again: it goes on from there."
                )
            raise
        except NotReady as error:
            return not_ready(error)
        except (PlatformError, CannotChange) as error:
            ERR.line(in_words(error.text, in_terminal))
            if arguments.yes:
                ERR.line("Nothing was written.")
            return 1


def _destination(arguments: Arguments, draft: Draft) -> Destination:
    there = environment_of(draft.partial_spec.redirect_url) or ENVIRONMENTS["production"]
    environment = ENVIRONMENTS[arguments.environment] if arguments.environment else there
    base = arguments.base or os.environ.get(environment.base_variable, "")
    if not base:
        raise UsageError(
            f"Where the platform's interface is, is not public: say it with --base or {environment.base_variable}."
        )
    return Destination(
        base,
        arguments.org,
        arguments.plug_id,
        arguments.with_secret,
        arguments.environment,
        arguments.wish,
        arguments.prefer,
        arguments.connection,
        arguments.clear_cache,
    )


async def _run(arguments: Arguments, publishing: Publishing, to: Destination, draft: Draft) -> int:
    if arguments.list_plugs:
        return await _list(publishing, to, as_json=arguments.json)
    if not (to.plug_id or draft.partial_spec.platform.plug_id) and is_interactive():
        to = to._replace(plug_id=await _picked(publishing, to))
    return await _publish(publishing, to, really=arguments.yes, as_json=arguments.json)


async def _list(publishing: Publishing, to: Destination, *, as_json: bool) -> int:
    plugs = await publishing.plugs(to)
    if as_json:
        OUT.document([{"id": plug.plug_id, "name": plug.name} for plug in plugs])
    else:
        OUT.lines(f"{plug.plug_id}  {plug.name}" for plug in plugs)
        if not plugs:
            OUT.line("The organisation has no plugs.")
    return 0


async def _picked(publishing: Publishing, to: Destination) -> str:
    """The plug that the person picks from the list; empty where the organisation has none."""
    plugs = await publishing.plugs(to)
    if not plugs:
        return ""
    ERR.lines(f"{number}  {plug.name} ({plug.plug_id})" for number, plug in enumerate(plugs, 1))
    answer = (await ask_line("Which plug does it belong to? Its number: ")).strip()
    if not answer.isdecimal() or not 0 < int(answer) <= len(plugs):
        raise UsageError("That is none of the numbers. Nothing was written.")
    return plugs[int(answer) - 1].plug_id


async def _publish(publishing: Publishing, to: Destination, *, really: bool, as_json: bool) -> int:
    await publishing.look_up(to)
    plan = publishing.plan
    assert plan is not None  # noqa: S101  # nobody changes the draft meanwhile
    something, link = publishing.may_publish(to), publishing.link
    if not as_json:
        _show(plan, link, something=something, really=really)
    stand = await publishing.publish(to) if something and really else publishing.stand
    code = 0 if stand.state in ("proved", "ready") else 1
    if as_json:
        OUT.document(_document(publishing, plan, stand, link), indent=2)
    elif something and really:
        _report(publishing, stand)
    return code


def _show(plan: Plan, link: str, *, something: bool, really: bool) -> None:
    """What would be done, and why; all of what would be sent."""
    OUT.lines(filter(None, (explained(plan.decision), explained_plug(plan))))
    OUT.lines(plan.diff)
    if not something:
        OUT.line("The platform has exactly this already. Nothing to do.")
        OUT.lines([link] if link else [])
        return
    for call in plan.calls:
        OUT.line(f"{'Now' if really else 'Would'}: {_named(call)}")
        if not really and call.creates and plan.decision.way == "create":
            OUT.line("  with all that is shown above as new")
        elif not really:
            OUT.lines(f"  {line}" for line in call.shown().split("\n"))
    if not really:
        OUT.line("Nothing was sent. Add --yes to do it.")


def _report(publishing: Publishing, stand: Stand) -> None:
    done = stand.state == "proved"
    if publishing.publication is not None:
        (OUT if done else ERR).lines(told(publishing.publication))
    else:
        ERR.line("Somebody changed something on the platform meanwhile. Nothing was written: run it again.")
    if publishing.link:
        OUT.line(publishing.link)


def _document(publishing: Publishing, plan: Plan, stand: Stand, link: str) -> dict[str, Any]:
    """All of it for machines; no secret."""
    made = publishing.publication
    decision = plan.decision
    return {
        "state": stand.state,
        "reason": stand.reason,
        "decision": {
            "way": decision.way,
            "version": decision.version,
            "compared": decision.compared,
            "by_rule": decision.by_rule,
            "in_use": decision.in_use,
            "published": decision.published,
            "breaking": list(decision.breaking),
        },
        "explained": explained(decision),
        "explained_plug": explained_plug(plan),
        "diff": list(plan.diff),
        "writes": [
            {"says": call.says, "method": call.method, "path": call.path, "payload": loads(call.shown())}
            for call in plan.calls
        ],
        "calls": [{"says": each.call.says, "state": each.state, "answer": each.shown} for each in made.calls]
        if made
        else [],
        "told": list(told(made)) if made else [],
        "link": publishing.link or link,
    }


def _tell(made: CarriedOut) -> None:
    OUT.line(f"Taken: {made.call.says}. The platform answers: {made.shown}")


def _named(call: PlatformCall) -> str:
    return f"{call.says} ({call.method} {call.path})"


class _Token:
    """The platform's token, asked for once."""

    def __init__(self, *, given: bool) -> None:
        self._given = given
        self._token = ""

    async def get(self, name: SecretName) -> str:
        """From standard input, the vault, or the person."""
        if not self._token:
            self._token = await in_daemon_thread(read_secret, "token") if self._given else await _known(name)
        return self._token


async def _known(name: SecretName) -> str:
    """The platform's token from the vault, or from the person, who may have it kept there."""
    vault = await open_vault()
    if found := await kept(vault, name):
        return found
    token = await ask_secret("Token of the platform (it is not shown): ") if is_interactive() else ""
    if token:
        await offer_to_keep(vault, name, token)
    return token
