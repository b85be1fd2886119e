"""A rehearsal as a session holds it: the provider of the draft is played, to try all acts before an app is registered.

It proves nothing, nothing of it is kept, and nothing of it leaves this computer.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Final, NamedTuple

from connection_wizard.errors import WizardError
from connection_wizard.words import Words, say

if TYPE_CHECKING:  # what plays a provider brings oauthlib and the server: loaded when a rehearsal begins
    from connection_wizard.http.client import HttpClient
    from connection_wizard.practice.played.play import Habits, Play, Samples, Unready
    from connection_wizard.practice.played.playhouse import Playhouse
    from connection_wizard.spec.draft import Draft
    from connection_wizard.spec.finding import Finding
    from connection_wizard.spec.model import ConnectionSpec

OpenBrowser = Callable[[str], Awaitable[bool]]


MADE_UP: Final = frozenset({"client_id_missing"})
"""Codes of the findings that a rehearsal does not wait for: it makes up what is missing there."""


def is_made_up(errors: Iterable[Finding]) -> bool:
    """Whether something has to be mended, and nothing but what a rehearsal makes up."""
    codes = {finding.code for finding in errors}
    return bool(codes) and codes <= MADE_UP


def rehearsed_text(draft: Draft) -> str:
    """The text of a spec as a rehearsal exports it: whole but for what was made up, which is left out.

    So it can be looked at and kept, and is never taken for a finished one: `check` names what is missing.

    Raises:
        NotReady: more is missing than what a rehearsal makes up.
    """
    from connection_wizard.spec.files import to_text
    from connection_wizard.spec.findings import NotReady as Unfinished
    from connection_wizard.spec.findings import findings

    errors = tuple(finding for finding in findings(draft) if finding.severity == "error")
    if errors and not is_made_up(errors):
        raise Unfinished(errors)
    return to_text(draft)


class NotReady(WizardError):
    """The draft does not say enough of its provider to play it; `reason` says what is missing."""

    def __init__(self, reason: Unready) -> None:
        super().__init__(*_WORDS[reason])
        self.reason = reason


_WORDS: Mapping[str, tuple[Words, Words]] = {
    "no_authorization_url": (
        say("There is nothing to rehearse yet."),
        say("Fill in the authorization URL and the token URL: any that look right will do."),
    ),
    "no_token_url": (
        say("There is nothing to rehearse yet."),
        say("Fill in the token URL: any that looks right will do."),
    ),
    "code": (
        say("This connection cannot be rehearsed."),
        say("A step of it is code of your own, and what that sends is described nowhere."),
    ),
}


class Known(NamedTuple):
    """What is known of the provider besides the draft.

    Attributes:
        right: the spec that the provider is played by; None: the draft's own.
    """

    right: ConnectionSpec | None = None
    samples: Samples | None = None
    habits: Habits | None = None


class Rehearsal:
    """The provider that is played, from one log-in to the next; whoever made it closes it.

    Args:
        known: what is known of the provider besides a draft; by default what the catalogue knows.
    """

    def __init__(self, known: Callable[[ConnectionSpec], Known] | None = None) -> None:
        self._known = known or of_catalogue
        self._house: Playhouse | None = None
        self._secret = ""

    @property
    def play(self) -> Play:
        """What is played.

        Raises:
            RuntimeError: nothing is.
        """
        return self._running.play

    @property
    def client(self) -> HttpClient:
        """Sends to the played provider, and nowhere else."""
        return self._running.client

    @property
    def _running(self) -> Playhouse:
        if self._house is None:
            raise RuntimeError("no rehearsal has begun")
        return self._house

    async def begin(self, spec: ConnectionSpec, inputs: Mapping[str, str]) -> Play:
        """Play the provider of a spec, for one log-in and all that comes after it.

        Raises:
            NotReady: the spec does not say enough.
            ServerError: there is no port to be had.
        """
        from connection_wizard.practice.played.play import Habits, Samples, made_up_secret, play_of, unready
        from connection_wizard.practice.played.playhouse import Playhouse

        known = self._known(spec)
        right = known.right or spec
        if (reason := unready(right) or unready(spec)) is not None:
            raise NotReady(reason)
        if spec.client.client_id.strip():
            right = right.model_copy(update={"client": spec.client})
        await self.close()
        self._secret = self._secret or made_up_secret()
        samples, habits = known.samples or Samples(), known.habits or Habits()
        house = Playhouse(play_of(right, inputs, samples, habits, self._secret))
        self._house = house
        await house.start()
        return house.play

    def inputs(self, spec: ConnectionSpec) -> dict[str, str]:
        """What a run of a spec is given: what was filled in, and what was made up."""
        play = self.play
        own = {} if spec.client.client_id.strip() else {"clientid": play.spec.client.client_id}
        return {**play.inputs, **own}

    def follow(self, spec: ConnectionSpec) -> None:
        """Play by a draft as it is now, where nothing else is known of the provider."""
        if self._known(spec).right is None:
            self._running.follow(spec)

    def played_url(self, url: str, redirect_uri: str) -> str:
        """The address that is opened in place of the provider's log-in page, for a log-in with this redirect URI."""
        self._running.registered(redirect_uri)
        return self._running.played_url(url)

    async def close(self) -> None:
        """Nobody plays any more. May be called again."""
        if self._house is not None:
            await self._house.close()  # once more, where that is broken off
            self._house = None


def of_catalogue(spec: ConnectionSpec) -> Known:
    """What the catalogue knows of the provider of a spec, where its addresses are those of an entry.

    What the entry says of a call is demanded, and its sample answers are given; what it says nothing of, whose app it
    is, and which scopes are asked for, is as the author has it.
    """
    from connection_wizard.addresses.reading import Address, read
    from connection_wizard.practice.played.play import Samples
    from connection_wizard.providers.catalogue import the_catalogue

    address = read(spec.authorization.url.strip(), unknown="\0")
    listed = the_catalogue().owner(address.host) if isinstance(address, Address) else None
    entry = the_catalogue().entry(listed.id) if listed is not None else None
    if entry is None:
        return Known()
    given = entry.answers
    samples = Samples(given.access_token, given.test_call, given.refresh_token, given.follow_ups)
    for environment in ("", *(each.name for each in entry.environments)):
        there = entry.plain_draft(environment).partial_spec
        if _addresses(there) == _addresses(spec):
            known = {name: getattr(there, name) for name in _CALLS if name in entry.draft}
            asked = {"scopes": spec.authorization.scopes}
            known["authorization"] = there.authorization.model_copy(update=asked)
            return Known(spec.model_copy(update=known), samples)
    return Known()


_CALLS = ("access_token", "refresh_token", "revoke_token", "test_call")


def _addresses(spec: ConnectionSpec) -> tuple[str, ...]:
    calls = (spec.authorization, spec.access_token, spec.test_call)
    return tuple(call.url.strip() for call in calls)


async def log_in_by_itself(url: str, account: int = 0) -> bool:
    """Log in at the page that is played, as one of its people: where nobody is there for it.

    Raises:
        LegFailed: the page says what is wrong instead of sending the browser back.
    """
    from connection_wizard.oauth.outcomes import LegFailed
    from connection_wizard.oauth.provider_words import ProviderWords
    from connection_wizard.practice.accounts import ACCOUNTS
    from connection_wizard.practice.visitor import Visitor

    visit = await Visitor(ACCOUNTS[account]).visit(url)
    if not visit.sent_back:
        raise LegFailed("error_page_shown", at=("authorization",), words=ProviderWords(description=visit.text))
    return True
