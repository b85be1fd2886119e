"""Publishing as two acts of a session: what the platform has is looked up, with all that would change; then that is
written, up to the first call that is not taken, and read back.

How it stands is one of the session's states, with a code for the reason; nothing is sent that was not shown before. It
changes nothing of the connection's own run, and runs beside it.
"""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal, NamedTuple

from connection_wizard.errors import WizardError
from connection_wizard.session.exporting import ready
from connection_wizard.session.stages import marks_of_steps
from connection_wizard.session.standing import Stand, State
from connection_wizard.words import by_place, say

if TYPE_CHECKING:  # httpx and what stands on it is loaded when something is to be sent
    from connection_wizard.http.client import HttpClient
    from connection_wizard.publishing.outcome import Came, CarriedOut, Publication
    from connection_wizard.publishing.platform import Platform
    from connection_wizard.secrets.filing import SecretName
    from connection_wizard.spec.draft import Draft
    from connection_wizard.spec.environments import EnvironmentName
    from connection_wizard.spec.model import ConnectionSpec
    from connection_wizard.viasocket.platform_answers import PlugName
    from connection_wizard.viasocket.publishing import Plan, Wanted
    from connection_wizard.viasocket.versions import Known, Wish

_LOG = logging.getLogger(__name__)
Ended = Literal["would_change", "as_wanted", "changed_meanwhile", "broken_off"]
"""Why it stands as it does, besides what came of writing (`publishing.outcome.Came`) and what ended it (`Missing`): it
was looked up, and something would change or nothing; what was looked up is of something else by now; it was cancelled
after something was sent."""
Missing = Literal[
    "not_ready",
    "no_plug",
    "bad_base",
    "organisation_absent",
    "token_absent",
    "token_refused",
    "plug_absent",
    "connection_absent",
    "no_answer",
    "look_up_refused",
    "cannot_change",
    "other",
]
"""The reasons of errors that end it: nothing was written. They end no leg of a run."""


class Destination(NamedTuple):
    """Where to, how, and what goes along.

    Attributes:
        base: the address below which the platform takes calls, as it was typed.
        plug_id: of another plug than the draft's own.
        with_secret: whether the client secret goes along.
        environment: another environment than that of the draft's redirect URL.
        wish: whether it is to be a new version or a change in place, over the platform's rule.
        prefer: whether new users of the plug are to get this connection.
        connection: the id of the connection that it is about, where neither version nor likeness says it.
        clear_cache: whether the plug is written even where nothing else is to do.
    """

    base: str
    organisation: str
    plug_id: str = ""
    with_secret: bool = False
    environment: EnvironmentName | None = None
    wish: Wish = "rule"
    prefer: bool = False
    connection: str = ""
    clear_cache: bool = False


class _Left(NamedTuple):
    """What an earlier publication left behind, so that the next goes on from there.

    Attributes:
        of: base, organisation and plug.
        row_id: of the connection.
        unfinished: whether it was made and is not as wanted.
    """

    of: tuple[str, str, str]
    row_id: str
    unfinished: bool
    cache_is_old: bool


@dataclass(frozen=True, slots=True)
class PublishingDependencies:
    """What publishing needs of whoever asks for it, as `session.dependencies.Dependencies` is what a run needs.

    Attributes:
        client: sends; it is closed after each act.
        token: the platform's token, by the name that the vault has it under; empty where nobody knows it.
        secret: the client secret of a spec; asked where it is to go along.
        taken: is told of each call that the platform took, with its answer.
    """

    client: Callable[[], HttpClient]
    token: Callable[[SecretName], Awaitable[str]]
    secret: Callable[[ConnectionSpec], Awaitable[str | None]]
    taken: Callable[[CarriedOut], None]


@dataclass(frozen=True, slots=True)
class _Access:
    """What opens the platform, as long as there is something to write."""

    base: str
    organisation: str
    token: str = field(repr=False)
    client_secret: str | None = field(repr=False)


class OrganisationAbsent(WizardError):
    """Nobody said whose platform it is."""

    reason = "organisation_absent"

    def __init__(self) -> None:
        super().__init__(say("The organisation is missing."), say("Its id is in the platform's address."))


class ConnectionAbsent(WizardError):
    """The connection that was named is none of the plug's."""

    reason = "connection_absent"

    def __init__(self, row_id: str) -> None:
        super().__init__(
            say("The plug has no connection {id}.", id=row_id),
            say("Its id is at the end of the connection's address in the Developer Hub. Nothing was written."),
        )


class TokenAbsent(WizardError):
    """The platform's token is needed, and nobody here knows it."""

    reason = "token_absent"

    def __init__(self) -> None:
        hint = by_place(
            say("Paste it; it is in no file."), "Give it on standard input with --token-stdin; it is in no file."
        )
        super().__init__(say("The platform's token is missing."), hint)


class Publishing:
    """Brings the draft, as it is now, to the platform; one act at a time.

    Attributes:
        stand: how it stands: *ready* with `would_change` where there is something to write.
        plan: what would change; None where nothing was looked up, or what was is written.
        publication: what came of writing.
        link: where the connection is seen in the Developer Hub; empty as long as it is nowhere.
        handed: a mark of each step as the platform has it (`session.stages`); empty where nobody knows.
        writing: whether something is being written, and was not read back.
    """

    def __init__(self, draft: Callable[[], Draft], dependencies: PublishingDependencies) -> None:
        self._draft = draft
        self._dependencies = dependencies
        self._of: tuple[Destination, Draft] | None = None
        self._access: _Access | None = None
        self.stand = Stand("ready")
        self.plan: Plan | None = None
        self.publication: Publication | None = None
        self.link = ""
        self._left: _Left | None = None
        self.handed: Mapping[str, str] = {}
        self.writing = False

    def is_of(self, to: Destination) -> bool:
        """Whether what was looked up is of this destination, and of the draft as it is now."""
        return self._of == (to, self._draft())

    def may_publish(self, to: Destination) -> bool:
        """Whether there is something to write, and it was looked up before."""
        return self.stand == Stand("ready", "would_change") and self.is_of(to)

    def forget(self) -> None:
        """What was looked up counts no longer, also where that is under way: what it stands on was changed."""
        self._of = None
        if self.stand.state != "running":
            self._begin(Stand("ready"))

    async def look_up(self, to: Destination) -> Stand:
        """What would change; nothing is.

        Raises:
            WizardError: the spec is not ready, something is missing, or the platform does not say what it has.
        """
        self._of = (to, self._draft())
        with self._under_way():
            spec = ready(self._draft(), to.plug_id, to.environment)
            access = await self._asked_for(to, spec)
            async with self._platform(access) as platform:
                plan = await platform.plan(self._wanted(to, spec, access))
            if to.connection and to.connection not in plan.there:
                raise ConnectionAbsent(to.connection)
            if not self.is_of(to):
                return self._now("stale", "changed_meanwhile")
            self.plan, self._access = plan, access
            self.link = platform.link_of(plan, spec.redirect_url)
            if plan.calls:
                return self._now("ready", "would_change")
            self.handed = marks_of_steps(spec)
            return self._now("proved", "as_wanted")

    async def publish(self, to: Destination) -> Stand:
        """Write what was looked up, and read it back; nobody is asked for anything again.

        It is looked up once more before that: where somebody changed something meanwhile, nothing is written. What the
        platform or the network does is in `publication`. Whatever comes of it, the difference is another one
        afterwards.

        Raises:
            WizardError: before anything was written, the platform did not say any more what it has.
        """
        plan, access = self.plan, self._access
        if plan is None or access is None or not self.may_publish(to):
            return self._now("stale", "changed_meanwhile")
        with self._under_way():
            spec = ready(self._draft(), to.plug_id, to.environment)
            async with self._platform(access) as platform:
                if await platform.plan(self._wanted(to, spec, access)) != plan:
                    return self._now("stale", "changed_meanwhile")
                self.writing = True
                known = self._known(to, spec)
                self._left = _Left(_place(to, spec), plan.row_id, unfinished=False, cache_is_old=True)
                publication = await platform.publish(plan, spec.redirect_url, self._dependencies.taken)
            self.publication, self.link = publication, publication.link
            self._left = _Left(_place(to, spec), *_left_by(plan, publication, known))
            if not publication.done:
                return self._now("failed", publication.came)
            self.handed = marks_of_steps(spec)
            return self._now("proved", publication.came)

    async def plugs(self, to: Destination) -> tuple[PlugName, ...]:
        """All plugs of the organisation, to pick one from. How it stands is not changed.

        Raises:
            WizardError: something is missing, or the platform does not say.
        """
        async with self._platform(await self._opened(to)) as platform:
            return await platform.plugs()

    # -- how it is done

    def _begin(self, stand: Stand) -> None:
        self.stand, self.plan, self.publication, self.handed = stand, None, None, {}
        self._access, self.link = None, ""

    def _wanted(self, to: Destination, spec: ConnectionSpec, access: _Access) -> Wanted:
        from connection_wizard.viasocket.publishing import Wanted

        known = self._known(to, spec)
        return Wanted(spec, access.organisation, access.client_secret or None, to.wish, to.prefer, known)

    def _known(self, to: Destination, spec: ConnectionSpec) -> Known:
        from connection_wizard.viasocket.versions import Known

        left = self._left
        if left is None or left.of != _place(to, spec):
            return Known(to.connection, cache_is_old=to.clear_cache)
        return Known(
            to.connection or left.row_id,
            unfinished=left.unfinished and not to.connection,
            cache_is_old=left.cache_is_old or to.clear_cache,
        )

    def _now(self, state: State, reason: Ended | Came | Literal[""] = "") -> Stand:
        self.stand = Stand(state, reason)
        return self.stand

    @contextmanager
    def _under_way(self) -> Iterator[None]:
        """Whatever ends it, also a cancellation: it stands in one of the states afterwards."""
        self._begin(Stand("running"))
        try:
            yield
        except WizardError as error:
            self.stand = Stand("failed", error.reason)
            raise
        finally:
            if self.stand.state == "running" and self.writing:
                self._now("failed", "broken_off")
            elif self.stand.state == "running":
                self._now("ready")
            self.writing = False
            _LOG.debug("publishing is %s (%s)", self.stand.state, self.stand.reason)

    async def _asked_for(self, to: Destination, spec: ConnectionSpec) -> _Access:
        """What is to be known of the platform, and of the app where its secret goes along.

        Raises:
            WizardError: something of it is missing, or no token may go there.
        """
        access = await self._opened(to)
        return replace(access, client_secret=await self._dependencies.secret(spec)) if to.with_secret else access

    async def _opened(self, to: Destination) -> _Access:
        """What opens the platform, without a client secret."""
        from connection_wizard.publishing.platform import base_of, token_name

        base, organisation = base_of(to.base), to.organisation.strip()
        if not organisation:
            raise OrganisationAbsent
        token = await self._dependencies.token(token_name(base, organisation))
        if not token:
            raise TokenAbsent
        return _Access(base, organisation, token, None)

    @asynccontextmanager
    async def _platform(self, access: _Access) -> AsyncIterator[Platform]:
        from connection_wizard.publishing.platform import Platform

        async with self._dependencies.client() as client:
            yield Platform(client, access.base, access.organisation, access.token, access.client_secret or None)


def _place(to: Destination, spec: ConnectionSpec) -> tuple[str, str, str]:
    return to.base.strip().rstrip("/"), to.organisation.strip(), spec.platform.plug_id


def _left_by(plan: Plan, publication: Publication, known: Known) -> tuple[str, bool, bool]:
    """What a publication leaves behind: the connection, whether it is begun only, whether the plug's cache is old."""
    row_id = publication.read_back.row_id if publication.read_back else plan.row_id
    begun = plan.decision.unfinished or (bool(row_id) and not plan.row_id)
    old = publication.cache_is_old or (known.cache_is_old and not publication.cleared_the_cache)
    return row_id, begun and not publication.done, old
