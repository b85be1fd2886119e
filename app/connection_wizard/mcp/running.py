"""A run that a program asked for: a person logs in, and a secret comes from the vault by its name, for nobody to see.

What a program may not do is said before anything begins: have a secret or a token sent to anybody but their provider,
have code of its own run, give a value of a secret field, or log in itself.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from connection_wizard.errors import WizardError
from connection_wizard.http.client import HttpClient
from connection_wizard.http.reach import Place
from connection_wizard.mcp.acting import held
from connection_wizard.mcp.places import Places
from connection_wizard.oauth.credentials import needs_client_secret, secret_name
from connection_wizard.oauth.legs import LEGS, with_needed
from connection_wizard.oauth.permission import Permission
from connection_wizard.oauth.reaching import Reaching
from connection_wizard.oauth.values import Values, initial_values
from connection_wizard.secrets.filing import SecretName
from connection_wizard.secrets.vault import Vault
from connection_wizard.session.dependencies import Dependencies
from connection_wizard.session.field_values import field_values
from connection_wizard.session.kept_proofs import keep_beside, may_replace_proof
from connection_wizard.session.one_provider import others
from connection_wizard.session.receiving import receiver_of
from connection_wizard.session.rehearsing import Rehearsal, log_in_by_itself
from connection_wizard.session.session import Session
from connection_wizard.session.telling import Telling, worked
from connection_wizard.spec.file_names import proof_path
from connection_wizard.words import NOTHING, Words, say

if TYPE_CHECKING:
    from connection_wizard.mcp.arguments import Run
    from connection_wizard.oauth.log_in import BrowserOpener
    from connection_wizard.oauth.proof import Proof
    from connection_wizard.session.events import SessionEvent
    from connection_wizard.spec.model import ConnectionSpec

Report = Callable[[str], None]
"""Is told, in a sentence, how far a run is."""
_BUSY: Final = "busy"


class NeedsPerson(WizardError):
    """Something that a person has to do, or to allow; `reason` says what."""

    def __init__(self, reason: str, message: Words, hint: Words = NOTHING, **values: Any) -> None:
        super().__init__(message, hint)
        self.reason = reason
        self.values = values


@dataclass(slots=True)
class Runner:
    """Runs what a program asks for, one run at a time.

    Attributes:
        places: the folders that a person named.
        allowed: the hosts that a person allowed besides a provider's own.
        open_browser: opens the provider's page for the person.
        open_vault: gives the vault.
        is_busy: whether a run is under way.
    """

    places: Places
    allowed: frozenset[Place]
    open_browser: BrowserOpener
    open_vault: Callable[[], Awaitable[Vault]]
    is_busy: bool = field(default=False, init=False)

    async def run(self, given: Run, report: Report) -> dict[str, Any]:
        """All that a run told, and whether it worked.

        Raises:
            WizardError: it could not begin.
        """
        if self.is_busy:
            raise NeedsPerson(
                _BUSY,
                say("Another run is under way, and one person logs in at a time."),
                say("Wait for it, or cancel it."),
            )
        self.is_busy = True
        try:
            return await self._run(given, report)
        finally:
            self.is_busy = False

    async def _run(self, given: Run, report: Report) -> dict[str, Any]:
        draft, file = held(given, self.places)
        spec = draft.partial_spec
        self._no_secrets_among(given.fields, spec)
        values = field_values(spec, given.fields, all_of_them=not given.rehearse)
        permission = Permission(self.allowed)
        if not given.rehearse:
            await self._check_allowed(spec, values, permission)
        told = _Told(report, exchanges=given.exchanges)
        rehearsal = Rehearsal() if given.rehearse else None
        legs = with_needed(given.legs) if given.legs else frozenset(LEGS)
        async with HttpClient() as client:
            dependencies = Dependencies(
                lambda: client,
                lambda spec: receiver_of(spec.live_redirect, spec.redirect_url, _nobody_pastes),
                log_in_by_itself if given.rehearse else self.open_browser,
                self._secret,
                lambda: permission,
                log_in=float(given.log_in_seconds),
            )
            session = Session(lambda: draft, dependencies, told.take)
            session.inputs |= values
            session.rehearse_with(rehearsal)
            told.watch(session)
            try:
                proof = await session.prove(only=legs)
            finally:
                if rehearsal is not None:
                    await rehearsal.close()
        kept = self._kept(given, proof)
        return {"file": file, "worked": worked(proof, legs), "kept": kept, "events": told.events}

    def _kept(self, given: Run, proof: Proof) -> str | None:
        if not given.keep or given.path is None:
            return None
        path = self.places.to_read(given.path)
        if not may_replace_proof(proof, path):
            return None
        keep_beside(path, proof)
        return str(proof_path(path))

    def _no_secrets_among(self, fields: dict[str, str], spec: ConnectionSpec) -> None:
        """A value of a secret field is a person's alone.

        Raises:
            NeedsPerson: a program gave one.
        """
        secret = [one.key for one in spec.fields if one.type == "password" and one.key in fields]
        if secret:
            raise NeedsPerson(
                "secret_field",
                say("The field “{key}” is secret, and no secret comes from a program.", key=secret[0]),
                say("A person runs it: connection-wizard run FILE asks for it."),
            )

    async def _check_allowed(self, spec: ConnectionSpec, values: dict[str, str], permission: Permission) -> None:
        """Nothing, where it may begin.

        Raises:
            NeedsPerson: a person has to do something before, or has to run it.
            NotPermitted: code that this program did not make would run.
        """
        if spec.live_redirect.receiver == "paste":
            raise NeedsPerson(
                "pasted_by_hand",
                say("Its redirect arrives at the platform, and a person copies the address back."),
                say("A person runs it: connection-wizard run FILE. Or have it arrive here, by live_redirect.receiver."),
            )
        if elsewhere := others(spec, values, self.allowed):
            raise NeedsPerson(
                "other_hosts",
                say(
                    "These hosts are not known to be the provider's whose secret is kept under “{name}”: {hosts}.",
                    name=secret_name(spec, values).provider or spec.name,
                    hosts=", ".join(elsewhere[:5]),
                ),
                say("A person looks at them, and runs it (connection-wizard run FILE) or allows them (--allow-host)."),
            )
        await Reaching(Values(initial_values(spec, values, "")), permission).permit(spec)
        await self._secret(spec, values)

    async def _secret(self, spec: ConnectionSpec, values: dict[str, str]) -> str:
        """The client secret, out of the vault by its name.

        Raises:
            NeedsPerson: it is not there.
        """
        if not needs_client_secret(spec):
            return ""
        name = secret_name(spec, values)
        found = await (await self.open_vault()).get(name)
        if found is None:
            raise _absent(name)
        return found


def _absent(name: SecretName) -> NeedsPerson:
    return NeedsPerson(
        "secret_absent",
        say(
            "The client secret of “{id}” at {provider} is not on this computer.",
            id=name.client_id,
            provider=name.provider,
        ),
        say("A person keeps it there: connection-wizard secrets set FILE, or in the wizard. Never ask for it."),
    )


async def _nobody_pastes() -> str:
    raise NotImplementedError  # `Runner._check_allowed` refuses what is pasted


class _Told:
    """Takes what a run tells: the data for the answer, and a sentence for who waits."""

    def __init__(self, report: Report, *, exchanges: bool) -> None:
        self._report = report
        self._exchanges = exchanges
        self._telling = Telling()
        self._of_leg: list[dict[str, Any]] = []
        self.events: list[dict[str, Any]] = []

    def watch(self, session: Session) -> None:
        """Whose events they are."""
        self._telling.watch(session)

    def take(self, event: SessionEvent) -> None:
        """Take one event."""
        for line in self._telling.lines_of(event):
            match line["event"]:
                case "exchange" if not self._exchanges:
                    self._of_leg.append(line)
                    continue
                case "leg_started":
                    self._of_leg.clear()
                    self._report(f"Leg {line['leg']}.")
                case "log_in_needed":
                    self._report(f"A person has to log in now, at {line['url']}")
                case "leg_finished" if line["verdict"] == "failed":
                    self.events += self._of_leg
            self.events.append(line)
