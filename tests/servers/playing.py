"""A person in front of a server nobody here wrote: makes one mistake, reads the diagnosis, makes what it offers."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from connection_wizard.diagnosis.diagnose import diagnose, diagnose_pasted
from connection_wizard.diagnosis.model import Background, Diagnosis
from connection_wizard.http.client import HttpClient
from connection_wizard.oauth.callback import Ignored
from connection_wizard.oauth.connection import LiveConnection
from connection_wizard.oauth.events import CallbackIgnored, Event, LegFinished, LegStarted, LogInNeeded
from connection_wizard.oauth.legs import Leg
from connection_wizard.oauth.outcomes import LegFailed, LegResult
from connection_wizard.oauth.receivers import CallbackReceiver, LoopbackReceiver, PasteReceiver
from connection_wizard.oauth.run import RunLimits, prove
from connection_wizard.practice.visitor import Visitor, VisitResult
from connection_wizard.session.tried import Tried
from connection_wizard.spec.draft import Draft
from connection_wizard.steps import step_of_leg
from tests.servers.others import Server

LIMITS = RunLimits(log_in=20.0, whole=40.0)
TRIES = 3
"""Changes that are made one after the other."""
Meddler = Callable[[LiveConnection], None]


@dataclass(frozen=True)
class Mistake:
    """What somebody got wrong, and what a good program makes of it.

    Attributes:
        change: what of the draft is wrong, by place.
        leg: the one that fails; None where nothing is wrong.
        exactly: those of `causes` that are the truth itself, where a server has the same words for two mistakes and
            either may be told first.
        also: legs that may fail instead: where a server looks at a thing is its own affair.
        causes: codes of rules, each of which tells the truth as the first cause.
        mends: whether what is offered makes the connection work; where it is not to be seen in the draft what is wrong
            (a secret, a registration), nothing may go in a circle, and the last diagnosis has to be one of `at_last`.
        before: what somebody else does before a leg.
        may_work: whether some servers make nothing of it.
    """

    name: str
    leg: Leg | None
    causes: frozenset[str]
    change: tuple[tuple[tuple[str | int, ...], Any], ...] = ()
    app: str = "app-post"
    way: str = "client_secret_post"
    secret: str | None = None
    mends: bool = True
    at_last: frozenset[str] = frozenset()
    before: tuple[Leg, Meddler] | None = None
    may_work: bool = False
    also: tuple[Leg, ...] = ()
    exactly: frozenset[str] = frozenset()


@dataclass
class Outcome:
    """What came of one mistake.

    Attributes:
        first: codes of the causes that were named first, one list for each form in which the page can be pasted.
        offered: the words on the buttons that were pressed.
        last: the last diagnosis; None where the connection works in the end.
        circle: whether a change was offered that led back to a draft that had failed.
    """

    leg: Leg | None = None
    first: list[str] = field(default_factory=list)
    said: str = ""
    offered: list[str] = field(default_factory=list)
    last: Diagnosis | None = None
    works: bool = False
    circle: bool = False
    trail: list[str] = field(default_factory=list)

    def is_named(self, mistake: Mistake) -> bool:
        """Whether the first cause is the true one, in each form; or a server makes nothing of the mistake."""
        if self.leg is None:
            return mistake.may_work or mistake.leg is None
        return self.leg in (mistake.leg, *mistake.also) and set(self.first) <= mistake.causes

    def problems(self, mistake: Mistake) -> list[str]:
        """What is wrong with it, in words."""
        found: list[str] = []
        if self.leg is None and self.is_named(mistake):
            return found
        if self.leg not in (mistake.leg, *mistake.also):
            found.append(f"{self.leg} failed, not {mistake.leg}")
        found += [f"first cause is {code}" for code in self.first if code not in mistake.causes]
        if self.circle:
            found.append("the changes go in a circle")
        if mistake.mends and not self.works and (self.offered or not mistake.at_last):
            found.append("what is offered does not help")
        if mistake.at_last and self.last and self.last.cause.code not in mistake.at_last:
            found.append(f"in the end it is {self.last.cause.code}")
        return [f"{problem}: {self.said!r} {self.trail}" for problem in found]


class _Run:
    """One whole run with a draft."""

    def __init__(self, server: Server, mistake: Mistake, draft: Draft, client: HttpClient, tried: Tried) -> None:
        self._server, self._mistake, self._draft, self._tried = server, mistake, draft, tried
        self._redirect_uri = ""
        self._final = ""
        self._ignored: list[Ignored] = []
        self._results: list[LegResult] = []
        self._page: VisitResult | None = None
        secret = server.secret if mistake.secret is None else mistake.secret
        self._connection = LiveConnection(
            draft.partial_spec, client, inputs={}, client_secret=secret, emit=self._tell
        )  # fmt: skip

    def _tell(self, event: Event) -> None:
        match event:
            case LegStarted():
                if self._mistake.before and self._mistake.before[0] == event.leg:
                    self._mistake.before[1](self._connection)
            case LogInNeeded():
                self._redirect_uri = event.redirect_uri
            case CallbackIgnored():
                self._ignored.append(event.ignored)
            case LegFinished():
                self._results.append(event.result)

    async def _browser(self, url: str) -> bool:
        visit = await Visitor().visit(url)
        if visit.sent_back and not self._ignored:
            self._final = visit.url
        else:  # the person looks at a page, be it the provider's or ours that says that it does not believe the answer
            self._page = None if visit.sent_back else visit
            raise LegFailed("log_in_timed_out", {"seconds": LIMITS.log_in}, at=("authorization",))
        return True

    async def fails(self) -> tuple[LegResult, list[Diagnosis]] | None:
        """The leg that failed, and its diagnosis: of each form in which the person can paste a page."""
        redirect = self._draft.partial_spec.live_redirect

        async def paste() -> str:
            if not self._final:  # a person has nothing to paste, and goes on looking at the page
                await asyncio.Event().wait()
            return self._final

        receiver: CallbackReceiver = LoopbackReceiver(port=redirect.port or 0, path=redirect.path)
        if redirect.receiver == "paste":
            receiver = PasteReceiver(self._draft.partial_spec.redirect_url, paste)
        await prove(self._connection, receiver, self._browser, LIMITS)
        failed = next((result for result in self._results if result.verdict == "failed"), None)
        self._tried.begin(self._connection)
        if failed is None:
            return None
        before = (self._tried.ways, self._tried.failed)
        background = Background.of(self._connection, self._redirect_uri, self._ignored, self._results, *before)
        redactor = self._connection.redactor
        if self._page is None:
            found = diagnose(failed, self._draft, redactor, background)
            self._tried.note_failure(failed, found)
            return failed, [found]
        forms = [self._page.text] if self._page.text else []
        if "error" in urlsplit(self._page.url).query:
            forms.append(self._page.url)
        pasted = [diagnose_pasted(form, self._draft, redactor, background) for form in forms]
        if not pasted:  # an empty page: there is nothing to paste
            return failed, [diagnose(failed, self._draft, redactor, background)]
        self._tried.note_error_page(pasted[0])
        return failed, pasted


async def play(server: Server, mistake: Mistake) -> Outcome:
    """Make the mistake, and then every change that is offered, as long as one is."""
    document = server.document(mistake.app, mistake.way)
    draft = Draft(document)
    for place, value in mistake.change:
        draft = draft.put(place, value)
    outcome, tried, seen = Outcome(), Tried(), {json.dumps(draft.document, sort_keys=True)}
    async with HttpClient() as client:
        for turn in range(TRIES + 1):
            failed = await _Run(server, mistake, draft, client, tried).fails()
            if failed is None:
                outcome.works, outcome.last = True, None
                break
            result, found = failed
            outcome.last = found[0]
            if not turn:
                outcome.leg, outcome.first = result.leg, [diagnosis.cause.code for diagnosis in found]
                outcome.said = found[0].said
            outcome.trail.append(",".join(cause.code for cause in found[0].causes))
            fix = next((cause.fix for cause in found[0].causes if cause.fix), None)
            if fix is None:
                break
            outcome.offered.append(str(fix.label))
            before, draft = draft, tried.with_change(draft, fix)
            tried.changed(step_of_leg(result.leg), fix, before)
            key = json.dumps(draft.document, sort_keys=True)
            outcome.circle = outcome.circle or key in seen
            seen.add(key)
    return outcome
