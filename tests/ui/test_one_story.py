"""The last page in each of its states: strip, stage and main button tell one story."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any, Final, NamedTuple

import pytest

from connection_wizard.session.stages import Stage
from connection_wizard.spec.draft import NEW_CONNECTION, Draft
from connection_wizard.steps import FINISH
from connection_wizard.ui.pages.finish import FinishPage
from connection_wizard.ui.shell.window import WizardWindow
from tests.by_day import by_day
from tests.practice.playing import document
from tests.ui.conftest import Browser, body, idle, practise, primaries, until
from tests.ui.test_focus import settled
from tests.ui.test_rehearsing import PICKED
from tests.waiting import eventually


class Made(NamedTuple):
    """What a state is made in."""

    window: WizardWindow
    browser: Browser
    folder: Path

    @property
    def page(self) -> FinishPage:
        page = body(self.window, FINISH)
        assert isinstance(page, FinishPage)
        return page

    def put(self, place: str, value: object) -> None:
        self.window.store.put(tuple(place.split(".")), value)

    async def complete(self, *faults: str) -> None:
        await practise(self.window, *faults)
        self.put("connection_label.path", "authData.testcode.profile.real_name")
        self.put("unique_identifier.path", "authData.testcode.profile.api_app_id")

    async def run(self, act: Callable[[], None]) -> None:
        act()
        await idle(self.window.services.live)

    async def proved(self, *faults: str) -> None:
        await self.complete(*faults)
        await self.run(self.window.services.live.prove)

    async def handed(self) -> None:
        await self.proved()
        sections = self.page.hand_over.sections
        while sections.copy_next.isVisible():
            sections.copy_next.click()

    async def done(self) -> None:
        await self.handed()
        self.page.export.write_to(str(self.folder / "acme.json"))

    async def rehearsed(self, *, client_id: str = "", far: int = 1, **steps: Any) -> None:
        self.window.services.files.new(Draft(document(client={"client_id": client_id}, **(PICKED | steps))))
        live = self.window.services.live
        for act in (live.rehearse_whole, live.rehearse_code)[:far]:
            await self.run(act)


async def nothing(made: Made) -> None:
    made.window.store.open(NEW_CONNECTION)


async def errors_after_a_failure(made: Made) -> None:
    await practise(made.window, "me_404")
    await made.run(made.window.services.live.authorize)


async def no_identifier(made: Made) -> None:
    await made.complete()
    made.put("unique_identifier.path", "")
    await made.run(made.window.services.live.authorize)


async def failed(made: Made) -> None:
    await made.proved("me_404")


async def failed_and_mended(made: Made) -> None:
    await made.proved("me_404")
    made.put("test_call.url", made.window.store.draft.get("test_call", "url") + "/x")


async def single_run_after_the_proof(made: Made) -> None:
    await made.proved()
    await made.run(made.window.services.live.authorize)


async def revoked_after_the_proof(made: Made) -> None:
    await single_run_after_the_proof(made)
    await made.run(made.window.services.live.revoke)


async def changed(made: Made) -> None:
    await made.proved()
    made.put("test_call.url", made.window.store.draft.get("test_call", "url") + "/x")


async def waiting(made: Made) -> None:
    await made.complete()

    async def stays_away(url: str) -> bool:
        return True

    made.browser.visit = stays_away
    live = made.window.services.live
    live.prove()
    await until(live, lambda: live.phase == "waiting")


async def cancelled(made: Made) -> None:
    await waiting(made)
    await made.run(made.window.services.live.cancel)


async def exported_in_a_rehearsal(made: Made) -> None:
    await made.rehearsed(far=2)
    made.page.export.rehearse_to(str(made.folder / "acme.rehearsal.json"))


async def another_day(made: Made, *faults: str) -> None:
    """The document is opened again; nothing was run since."""
    await made.proved(*faults)
    spec = made.folder / "acme.json"
    made.window.services.files.save_as(spec)
    made.window.menu.new()
    made.window.menu.open_path(str(spec))


async def without_secret(made: Made) -> None:
    made.window.services.files.new(Draft(document(client={"client_id": "abc"}, **PICKED)))
    secrets = made.window.services.secrets
    secrets.load()
    await eventually(lambda: secrets.presence == "absent")


async def no_browser(made: Made) -> None:
    await made.complete()

    async def does_not_start(url: str) -> bool:
        return False

    made.browser.visit = does_not_start
    live = made.window.services.live
    live.prove()
    await until(live, lambda: live.hitch is not None)


async def unsteady(made: Made) -> None:
    """A proof whose calls all worked, and whose identifier was another one each time."""
    await made.proved("me_unstable_id")


class State(NamedTuple):
    """How a state is made, and what it tells.

    Attributes:
        stage: the one that is open; None where all is done.
        told: words of the strip.
    """

    make: Callable[[Made], Awaitable[None]]
    stage: Stage | None
    told: str


MEND, PROVE = "Mend the points above.", "Prove the whole connection above."
STATES: Final[dict[str, State]] = {
    "nothing": State(nothing, "mend", MEND),
    "errors after a failure": State(errors_after_a_failure, "mend", MEND),
    "complete": State(Made.complete, "prove", PROVE),
    "no identifier": State(no_identifier, "prove", PROVE),
    "without a secret": State(without_secret, "prove", "The client secret is no longer here."),
    "no browser": State(no_browser, "prove", "No browser opened by itself."),
    "failed": State(failed, "prove", "The provider refused the test call."),
    "refresh failed": State(lambda made: made.proved("refresh_once"), "prove", "The provider refused to refresh"),
    "secret refused": State(lambda made: made.proved("wrong_client"), "prove", "refused the app's credentials"),
    "failed and mended": State(failed_and_mended, "prove", "Changed since: run it again."),
    "denied": State(lambda made: made.proved("consent_denied"), "prove", "did not give access"),
    "unsteady": State(unsteady, "prove", "does not hold"),
    "failed, another day": State(lambda made: another_day(made, "me_404"), "prove", "The last proof stopped at"),
    "proved": State(Made.proved, "hand_over", "Hand it over above."),
    "proved, another day": State(another_day, "hand_over", "Hand it over above."),
    "a run after the proof": State(single_run_after_the_proof, "hand_over", "Hand it over above."),
    "revoked after the proof": State(revoked_after_the_proof, "hand_over", "Hand it over above."),
    "changed": State(changed, "prove", "Changed since: run it again."),
    "handed over": State(Made.handed, "export", "Export it for your team above."),
    "done": State(Made.done, None, "All is done"),
    "waiting": State(waiting, "prove", "Waiting for your log-in"),
    "cancelled": State(cancelled, "prove", "The log-in was cancelled."),
    "rehearsal": State(Made.rehearsed, "prove", "Rehearse the exported code above."),
    "rehearsal of the code": State(lambda made: made.rehearsed(far=2), "export", "Rehearse the export above."),
    "rehearsed export": State(exported_in_a_rehearsal, None, "It proves nothing."),
    "rehearsal with an app": State(lambda made: made.rehearsed(client_id="abc"), "prove", PROVE),
    "errors in a rehearsal": State(lambda made: made.rehearsed(test_call={"headers": []}), "mend", MEND),
}


@pytest.mark.asyncio
@pytest.mark.parametrize("state", by_day(STATES, each=3))
async def test_strip_stage_and_main_button_tell_one_story(
    window: WizardWindow, browser: Browser, tmp_path: Path, state: str
) -> None:
    make, stage, told = STATES[state]
    made = Made(window, browser, tmp_path)
    await make(made)
    page, strip, live = made.page, window.strip, window.services.live
    await settled()
    assert told in strip.said
    opened = [name for name, card in page.cards.items() if card.look.opened]
    assert opened == ([stage] if stage else ["export"]), "what was exported stays in sight"
    leads = strip.link.text() if strip.link.isVisible() else ""
    if stage is None:
        done = [] if live.rehearses else [window.button(window.WizardButton.FinishButton)]
        assert primaries(window) == done
        assert bool(leads) == live.rehearses
    elif live.running:
        assert [one for one in primaries(window) if page.prove.isAncestorOf(one) and one.isEnabled()] == []
    else:
        main = page._bodies[stage].main
        assert primaries(window) == [main]
        if leads:
            assert (stage, main.text()) == ("prove", leads)
            assert page.prove.begin.isVisible()
            step = strip.now.todo.step if strip.now.todo is not None else FINISH
            main.click()
            assert window.currentId() == step != FINISH
    live.cancel()
    await idle(live)
