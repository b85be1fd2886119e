"""Plays the quirk matrix as a person lives it: the right spec passes, the wrong one is mended as the diagnosis says.

``python -m tests.practice.matrix`` plays all of it, writes `docs/quirks.md` and prints how often the first cause is
right.
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, NamedTuple

from connection_wizard.diagnosis.model import Diagnosis
from connection_wizard.http.client import HttpClient
from connection_wizard.oauth.proof import Proof
from connection_wizard.oauth.receivers import CallbackReceiver, PasteReceiver, loopback_receiver
from connection_wizard.practice.visitor import Visitor, VisitResult
from connection_wizard.session.dependencies import Dependencies
from connection_wizard.session.rehearsing import Known, Rehearsal
from connection_wizard.session.session import Session
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.steps import step_of
from tests.oauth.leaving import LeavingPerson
from tests.oauth.scripted import fetch
from tests.practice.playing import document
from tests.practice.quirks import ROWS, Row
from tests.waiting import AGES

MENDS = 6
"""Changes that are made one after the other."""


class Seen(NamedTuple):
    """What a wrong spec came to.

    Attributes:
        first: the diagnosis of the first failure; None where nothing failed.
        mended: whether the changes that were offered first led to a run that passes.
        offered: the rules whose changes were made.
    """

    first: Diagnosis | None
    mended: bool
    offered: tuple[str, ...]
    proof: Proof

    def named(self, row: Row) -> bool:
        """Whether the first cause points to the right step and field."""
        if self.first is None:
            return False
        path = tuple(self.first.path)
        steps = {step_of(at) for at in row.at}
        return self.first.step in steps and any(path[: len(at)] == at for at in row.at)


class Desk:
    """Who rehearses a row, with a browser that is honest about where it ends up."""

    def __init__(self, row: Row, draft: Draft, right: ConnectionSpec) -> None:
        self.draft = draft
        self.visit: VisitResult | None = None
        self._row = row
        self.rehearsal = Rehearsal(lambda spec: Known(right, row.samples, row.habits))
        self._person: LeavingPerson | None = None
        dependencies = Dependencies(
            self._no_client, self._receiver, self._open, self._no_secret, log_in=AGES, pause=_at_once
        )
        self.session = Session(lambda: self.draft, dependencies, lambda event: None)
        self.session.inputs |= row.inputs
        self.session.rehearse_with(self.rehearsal)

    def _no_client(self) -> HttpClient:
        raise AssertionError("nothing is sent by another client")

    async def _no_secret(self, spec: ConnectionSpec, inputs: dict[str, str]) -> str:
        raise AssertionError("nobody is asked for a secret")

    def _receiver(self, spec: ConnectionSpec) -> CallbackReceiver:
        async def pasted() -> str:
            words = self.visit.text.split() if self.visit is not None else []
            found = [word for word in words if word.startswith(spec.redirect_url)]
            if not found:
                raise TimeoutError
            return found[0]

        paste = spec.live_redirect.receiver == "paste"
        inner: CallbackReceiver = (
            PasteReceiver(spec.redirect_url, pasted) if paste else loopback_receiver(spec.live_redirect)
        )
        self._person = LeavingPerson(inner, self._visit)
        return self._person

    async def _visit(self, url: str) -> bool:
        self.visit = await Visitor(consent=not self._row.denies).visit(url)
        if self.visit.failure is not None and self.visit.failure.kind == "tls":  # a person goes on past the warning
            careless = ssl.create_default_context()
            careless.check_hostname = False
            careless.verify_mode = ssl.CERT_NONE
            await fetch(self.visit.url, trusting=careless)
        return True

    async def _open(self, url: str) -> bool:
        assert self._person is not None
        return await self._person.visit(url)

    def diagnosis(self) -> Diagnosis | None:
        """Of the first leg that failed: of the provider's page, where it showed one and sent nobody back."""
        failed = next((result for result in self.session.results.values() if result.verdict == "failed"), None)
        if failed is None:
            return None
        if failed.leg == "authorize" and failed.words is None and self.visit is not None and not self.visit.sent_back:
            return self.session.trouble.diagnosis_of_page(self.visit.text)
        return self.session.trouble.diagnosis_of(failed)


async def _at_once(seconds: float) -> None:
    """Nobody waits."""


def right_of(row: Row) -> Draft:
    return Draft(document(**row.right))


def wrong_of(row: Row) -> Draft:
    assert row.wrong is not None
    return Draft(document(**row.wrong))


@asynccontextmanager
async def desk(row: Row, draft: Draft) -> AsyncIterator[Desk]:
    made = Desk(row, draft, right_of(row).partial_spec)
    try:
        yield made
    finally:
        await made.rehearsal.close()


async def passes(row: Row, *, by_code: bool) -> dict[Any, str]:
    """What fails of the right spec."""
    async with desk(row, right_of(row)) as here:
        outcome = await here.session.prove(by_code=by_code)
        failed = {leg.leg: leg.words or leg.summary for leg in outcome.legs if leg.verdict == "failed"}
        return failed if failed or outcome.went_well else {"all": outcome.as_text()}


async def mended(row: Row) -> Seen:
    """What comes of the wrong spec: each change that is offered first is made, and it is run again."""
    async with desk(row, wrong_of(row)) as here:
        first: Diagnosis | None = None
        offered: list[str] = []
        outcome = await here.session.prove()
        for _ in range(MENDS):
            found = here.diagnosis()
            first = first or found
            cause = next((cause for cause in found.causes if cause.fix is not None), None) if found else None
            if cause is None or cause.fix is None:
                break
            offered.append(cause.code)
            here.draft = cause.fix.apply(here.draft)
            outcome = await here.session.prove()
        return Seen(first, here.diagnosis() is None and outcome.went_well, tuple(offered), outcome)


# -- the table

TABLE = Path(__file__).parents[2] / "docs" / "quirks.md"
HEAD = """# Quirks

What real providers demand besides the plain standard. Of each row, the practice provider plays a provider that
demands it (`practice/played/`); the spec that says it passes a whole run, live and by the exported code; the nearest
spec that does not is refused, and the diagnosis has to point to the right step and field first. The changes that are
offered are made until the run passes. Made by `python -m tests.practice.matrix`; the tests play a part of it each day
and all of it at night.
"""


COLUMNS = "| quirk | said in the spec by | the nearest wrong spec is told as | the offered change mends it |"


def row_line(row: Row, seen: Seen | None) -> str:
    """One row of the table."""
    places = sorted({f"`{step}{f'.{key}' if key else ''}`" for step, key in _changed(row)})
    told = row.why or "–"
    offered = "–"
    if seen is not None and seen.first is not None:
        path = ".".join(map(str, seen.first.path))
        told = f"`{seen.first.cause.code}` at `{path}`"
        offered = "yes" if seen.mended else "only the author knows" if not row.denies else "nothing to mend"
    return f"| {row.name} | {', '.join(places) or 'nothing: it is read by itself'} | {told} | {offered} |"


def _changed(row: Row) -> list[tuple[str, str]]:
    """The places of the spec in which a quirk is said: what differs from the ordinary document."""
    plain, found = document(), []
    for step, value in document(**row.right).items():
        if isinstance(value, dict):
            before = plain.get(step) or {}
            found += [(step, key) for key in value if value[key] != before.get(key)]
        elif value != plain.get(step):
            found.append((step, ""))
    return found


def written(lines: Mapping[str, list[str]]) -> str:
    """The whole document."""
    parts = [HEAD]
    for part, rows in lines.items():
        columns = f"{COLUMNS}\n|---|---|---|---|"
        parts.append(f"\n## {part}\n\n{columns}\n" + "\n".join(rows) + "\n")
    return "".join(parts)


async def figures() -> None:
    """Play everything, write the table, and print the figures."""
    lines: dict[str, list[str]] = {}
    wrong = named = meant = mends = 0
    for row in ROWS:
        seen = await mended(row) if row.wrong is not None else None
        lines.setdefault(row.part, []).append(row_line(row, seen))
        if seen is not None:
            wrong, named = wrong + 1, named + seen.named(row)
            meant, mends = meant + row.mends, mends + (row.mends and seen.mended)
    TABLE.write_text(written(lines), encoding="utf-8")
    print(f"{len(ROWS)} quirks; {named} of {wrong} wrong specs: the first cause is right; {mends} of {meant} mended")


if __name__ == "__main__":
    asyncio.run(figures())
