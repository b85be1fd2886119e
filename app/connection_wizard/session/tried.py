"""What was tried in a session, and refused: so that no offer goes in a circle.

Ways for a client to say who it is count at their call, as long as they are of the same client: once all are refused,
it is the secret itself. Of everything else the whole of what was sent counts, as long as it is with the same secret: a
change that leads back to what failed before is not offered. Redirect URIs are remembered as long as the document is
open. Changes are counted until something works. One that was refused all the same can be taken back, with those before
it. What it added goes by itself with the next one, so that an export holds only what is needed; two together are tried
where each was refused alone.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from connection_wizard.session.additions import Addition, additions, without
from connection_wizard.steps import step_of_leg
from connection_wizard.words import NOTHING, Words, say

if TYPE_CHECKING:  # loaded when something failed
    from connection_wizard.diagnosis.model import Cause, Diagnosis, RefusedWay
    from connection_wizard.oauth.connection import LiveConnection
    from connection_wizard.oauth.outcomes import LegResult
    from connection_wizard.spec.calls import ClientAuthentication
    from connection_wizard.spec.documents import DocumentPath
    from connection_wizard.spec.draft import Draft
    from connection_wizard.spec.finding import Edit, Fix
    from connection_wizard.spec.live_redirects import Objection, Refusal

_PROVES_NOTHING: Final = frozenset({"log_in_timed_out", "run_timed_out", "port_in_use"})
"""Reasons for which the same may work the next time."""
_AS_A_PAGE: Final = ("error page",)
"""A refusal that a provider showed, and never sent back."""
_NAMED_WAYS: Final[tuple[ClientAuthentication, ...]] = ("client_secret_post", "client_secret_basic")
"""Those that providers call by their name (RFC 7591 section 2)."""
_LISTED: Final = re.compile(r"client_secret_(?:basic|post)\W{1,5}(?:(?:and|or)\W{1,3})?client_secret_(?:basic|post)")
"""Both of them with no word between: what an endpoint offers, and no word on the one that was used."""
MAX_CHANGES = 2
"""Changes that are tried by one click, one after the other; more would be guessing."""
WAY_WORDS: Final[dict[ClientAuthentication, Words]] = {
    "client_secret_post": say("Body"),
    "client_secret_basic": say("Basic"),
    "client_secret_basic_unencoded": say("Basic, not encoded"),
    "secret_as_username": say("Secret as user name"),
    "none": say("No secret"),
}
"""The ways for a client to say who it is, as short as they are told beside each other."""


class Attempt(NamedTuple):
    """What was tried in vain.

    Attributes:
        step: where it is chosen.
        key: the way for the client to say who it is, or else the edits of a change.
        what: the same in a word or two.
        status: of the answer to it; None where none came.
    """

    step: int
    key: ClientAuthentication | tuple[Edit, ...]
    what: Words
    status: int | None

    @property
    def is_authentication_way(self) -> bool:
        """Whether it is a way for the client to say who it is, and no other change."""
        return isinstance(self.key, str)


class Guess(NamedTuple):
    """A change by one click that was refused all the same.

    Attributes:
        before, after: the draft without it and with it.
        added: what it added to lists of the draft, where it did nothing else; nothing where it may be one of several
            that only help together, as for a refresh token.
    """

    step: int
    before: Draft
    after: Draft
    added: tuple[Addition, ...] = ()


class Told(NamedTuple):
    """What was tried at a step, in its order, and what follows from it."""

    attempts: tuple[Attempt, ...] = ()
    follows: Words = NOTHING


def _refusal(result: LegResult, found: Diagnosis) -> tuple[object, ...]:
    """What a failure has in common with the next one of the same kind: its code, or its words where it has none; and
    which ways it names for the client to say who it is, for a code speaks of the secret as well."""
    named = tuple(name for name in _NAMED_WAYS if name in found.words.text)
    return result.reason, found.status, found.words.error or found.words.text, named


def _may_blame_way(found: Diagnosis) -> bool:
    """Whether the credentials were refused, be it for the way in which they travel or for what they are. A 401 to a
    revocation is about them, or about the token: nothing tells which."""
    return (found.leg == "revoke" and found.status == 401) or any(map(_blames_way, found.causes))


def _blames_way(cause: Cause) -> bool:
    return cause.path[-1:] == ("client_authentication",) or cause.path[:1] == ("client",)


class Tried:
    """Remembers it.

    Attributes:
        ways: each call's place in the spec, and a way for the client to say who it is that was refused there.
        failed: fingerprints of the drafts with which a provider refused something.
        codes: fingerprints of the drafts whose code was refused.
        redirects: the redirect URIs that the provider did not take.
        attempts: the same ways, and the changes by one click, each with what came of it.
        left: what changes added in vain, once what they were for works in another way.
    """

    def __init__(self) -> None:
        self.ways: frozenset[RefusedWay] = frozenset()
        self.failed: frozenset[str] = frozenset()
        self.codes: frozenset[str] = frozenset()
        self.redirects: tuple[Refusal, ...] = ()
        self.attempts: tuple[Attempt, ...] = ()
        self.left: tuple[Addition, ...] = ()
        self._client = ""
        self._secret = ""
        self._changes: dict[int, int] = {}
        self._trying: dict[int, tuple[Fix, Guess | None]] = {}
        self._guesses: tuple[Guess, ...] = ()
        self._first: dict[DocumentPath, ClientAuthentication] = {}
        self._refusals: dict[int, tuple[object, ...]] = {}

    def begin(self, connection: LiveConnection) -> None:
        """A connection runs: with another client, secret or token address all that was refused is worth a try again."""
        from connection_wizard.diagnosis.fingerprints import hidden
        from connection_wizard.spec import names

        secret = hidden(connection.values.find(names.CLIENT_SECRET))
        client = hidden((connection.spec.client, connection.spec.access_token.url, secret))
        if client != self._client:
            self._client, self.ways = client, frozenset()
            self._first.clear()
            self.attempts = tuple(each for each in self.attempts if not each.is_authentication_way)
        if secret != self._secret:
            self._secret, self.failed, self.attempts, self._guesses = secret, frozenset(), (), ()
            self.codes = frozenset()

    def note_failure(self, result: LegResult, found: Diagnosis) -> None:
        """Look at a failed leg: where its way may be to blame, it counts as refused."""
        from connection_wizard.diagnosis.fingerprints import fingerprint
        from connection_wizard.diagnosis.model import RefusedWay

        if result.leg == "exchange":
            self.codes |= {fingerprint(found.draft)}
        step = step_of_leg(result.leg)
        refusal = _refusal(result, found)
        way: ClientAuthentication | None = result.values.get("way")  # type: ignore[assignment]  # written by `Caller`
        change, guess = self._trying.get(step, (None, None))
        in_vain = refusal == self._refusals.get(step, refusal)  # after another refusal it helped
        if in_vain and guess is not None and guess not in self._guesses:
            guess = guess._replace(added=()) if result.reason == "no_refresh_token" else guess
            self._guesses = (*self._guesses, guess)
        if way and _may_blame_way(found):
            self.ways |= {RefusedWay(result.at, way)}
            self._first.setdefault(result.at, way)
            asked_for = [name for name in _NAMED_WAYS if name != way and name in found.words.text]
            # Ory Hydra says which of them an app is registered with, and which one came; Authlib lists all that it has
            if len(asked_for) == 1 and not _LISTED.search(found.words.text):
                self._first[result.at] = asked_for[0]
            in_address = way == "client_secret_post" and found.draft.get(*result.at, "parameters_in") == "query"
            self._note(Attempt(step, way, say("In the address") if in_address else WAY_WORDS[way], found.status))
        elif change is not None and in_vain:
            self._note(Attempt(step, change.edits, change.label, found.status))
        self._trying.pop(step, None)
        self._refusals[step] = refusal
        if result.reason not in _PROVES_NOTHING and not any(exchange.failure for exchange in result.exchanges):
            self.failed |= {fingerprint(found.draft)}

    def set_back(self, draft: Draft) -> Fix | None:
        """For another secret: each call says who the client is as it did at first, where other ways were tried in vain,
        or in the way that the provider itself named.

        Else the right secret is refused for a way that nobody meant.
        """
        from connection_wizard.spec.finding import Edit, Fix

        edits = []
        for at, first in self._first.items():
            place = (*at, "client_authentication")
            refused = {each.way for each in self.ways if each.at == at}
            if draft.get(*place) in refused - {first}:
                edits.append(Edit(place, first))
        return Fix(NOTHING, tuple(edits)) if edits else None

    def note_error_page(self, found: Diagnosis) -> None:
        """Look at what an error page means: what led to it counts as refused, what is sent back later as another."""
        from connection_wizard.diagnosis.fingerprints import fingerprint

        step, refusal = step_of_leg(found.leg), (*_AS_A_PAGE, found.words.error or found.words.text)
        _, guess = self._trying.pop(step, (None, None))
        if guess is not None and refusal == self._refusals.get(step) and guess not in self._guesses:
            self._guesses = (*self._guesses, guess)
        self.failed |= {fingerprint(found.draft)}
        self._refusals[step] = refusal

    def redirect_refused(self, redirect_uri: str, objection: Objection) -> None:
        """The provider does not take a redirect URI."""
        from connection_wizard.spec.live_redirects import Refusal

        refusal = Refusal(redirect_uri, objection)
        if redirect_uri and refusal not in self.redirects:
            self.redirects = (*self.redirects, refusal)

    def redirect_accepted(self, redirect_uri: str) -> None:
        """The provider took a redirect URI: what it had against its like no longer counts."""
        origin = redirect_uri.rpartition(":")[0]
        self.redirects = tuple(each for each in self.redirects if each.redirect_uri.rpartition(":")[0] != origin)

    def was_refused(self, step: int) -> bool:
        """Whether something of this step was refused since the document is open."""
        return step in self._refusals

    def may_change(self, step: int) -> bool:
        """Whether another change at this step is tried at once."""
        return self._changes.get(step, 0) < MAX_CHANGES

    def with_change(self, draft: Draft, change: Fix) -> Draft:
        """The draft with a change, and without what the changes at its end added in vain; with that, where what would
        be left was refused already."""
        from connection_wizard.diagnosis.fingerprints import fingerprint

        changed, now = change.apply(draft), draft
        less = changed
        for guess in reversed(self._guesses):
            if guess.after == now:
                less, now = without(less, guess.added), guess.before
        return changed if less is changed or fingerprint(less) in self.failed else less

    def changed(self, step: int, change: Fix, before: Draft | None = None) -> None:
        """A change at this step is tried.

        Args:
            before: the draft that it was made in.
        """
        self._changes[step] = self._changes.get(step, 0) + 1
        if before is None:
            self._trying[step] = change, None
        else:
            after = self.with_change(before, change)
            self._trying[step] = change, Guess(step, before, after, additions(change, before))

    def before_guesses(self, draft: Draft) -> Draft | None:
        """The draft without the changes at its end that were refused all the same; None where it ends with none."""
        now = draft
        for guess in reversed(self._guesses):
            now = guess.before if guess.after == now else now
        return None if now is draft else now

    def is_from_before_a_guess(self, draft: Draft) -> bool:
        """Whether a draft was refused before a change that did not help either: to run it again shows nothing new."""
        return any(guess.before == draft for guess in self._guesses)

    def worked(self, step: int) -> None:
        """What failed at this step works now.

        Where a change by one click was the last thing that was tried, what is left of those before it helped together
        with it; after anything else each of them may have been for nothing.
        """
        self._changes.pop(step, None)
        helped = self._trying.pop(step, None) is not None
        if not helped:
            self.left += tuple(each for guess in self._guesses if guess.step == step for each in guess.added)
        self.attempts = tuple(each for each in self.attempts if each.is_authentication_way or each.step != step)
        self._guesses = tuple(each for each in self._guesses if each.step != step)

    def told(self, step: int, cause: Cause) -> Told:
        """What was tried at a step, and what follows from it beside the likeliest cause of its failure now."""
        attempts = tuple(each for each in self.attempts if each.step == step)
        ways = [each for each in attempts if each.is_authentication_way]
        if is_authentication_change(cause):
            return Told(attempts, say("Another way of sending is not tried yet.") if ways else NOTHING)
        if len(ways) > 1:
            both = say("Both refused, so the way of sending is not the cause.")
            return Told(
                attempts,
                both
                if len(ways) == 2
                else say("All refused: it is not how it is sent. Another secret is sent as at first."),
            )
        if len(attempts) > len(ways):
            return Told(attempts, say("Refused all the same: that alone is not the cause."))
        return Told(attempts)

    def _note(self, attempt: Attempt) -> None:
        """One that is told again after the draft changed is no other one."""
        if (attempt.step, attempt.key) not in [(each.step, each.key) for each in self.attempts]:
            self.attempts = (*self.attempts, attempt)


def is_authentication_change(cause: Cause) -> bool:
    """Whether its change is another way for the client to say who it is."""
    return cause.fix is not None and any(edit.at[-1:] == ("client_authentication",) for edit in cause.fix.edits)
