"""A provider that refuses the redirect URI on a page of its own: what it says there leads to a log-in that works."""

from __future__ import annotations

import pytest

from connection_wizard.diagnosis.diagnose import diagnose_pasted
from connection_wizard.diagnosis.model import Background
from connection_wizard.http.client import HttpClient
from connection_wizard.oauth.connection import LiveConnection
from connection_wizard.oauth.receivers import CallbackReceiver, LoopbackReceiver, PasteReceiver, loopback_receiver
from connection_wizard.oauth.run import prove
from connection_wizard.practice.provider import PracticeProvider
from connection_wizard.practice.visitor import Visitor
from connection_wizard.secrets.redaction import Redactor
from connection_wizard.spec.draft import Draft
from tests.helpers.visit_past_warning import visit
from tests.oauth.leaving import NO_HURRY, LeavingPerson


class Person:
    """Keeps what the provider's page said, and where the browser ended up; goes on past a browser's warning."""

    def __init__(self) -> None:
        self.page = ""
        self.ended_up = ""
        self.redirect_uri = ""

    async def open(self, url: str) -> bool:
        result = await Visitor().visit(url)
        self.page, self.ended_up = result.text, result.url
        if result.failure and result.failure.kind == "tls":
            await visit(url)
        return True

    async def paste(self) -> str:
        return self.ended_up


async def passes(provider: PracticeProvider, draft: Draft, person: Person) -> bool:
    async with HttpClient() as client:
        spec = draft.partial_spec
        connection = LiveConnection(
            spec, client, inputs={}, client_secret=provider.client_secret, emit=lambda event: None
        )
        pastes = spec.live_redirect.receiver == "paste"
        receiver: CallbackReceiver = (
            PasteReceiver(spec.redirect_url, person.paste) if pastes else loopback_receiver(spec.live_redirect)
        )
        leaving = LeavingPerson(receiver, person.open)
        done = (await prove(connection, leaving, leaving.visit, NO_HURRY)).passed
        person.redirect_uri = receiver.redirect_uri
        return done


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("fault", "code", "receiver"),
    [("redirect_needs_https", "redirect-https", "loopback"), ("authorize_error_page", "redirect-mismatch", "paste")],
)
async def test_the_page_of_the_provider_leads_to_a_way_that_works(
    fault: str, code: str, receiver: str, unused_tcp_port: int
) -> None:
    async with PracticeProvider(faults=[fault]) as provider:
        draft = Draft(provider.document())
        person = Person()
        assert not await passes(provider, draft, person)
        found = diagnose_pasted(person.page, draft, Redactor(), Background(person.redirect_uri))
        assert (found.cause.code, found.step) == (code, 2), found.as_lines()
        assert found.fix is not None
        mended = found.fix.apply(draft)
        if receiver == "loopback":
            mended = mended.put(("live_redirect", "port"), unused_tcp_port)
        assert mended.partial_spec.live_redirect.receiver == receiver
        assert await passes(provider, mended, person)


def test_the_receiver_is_the_usual_one_without_a_word() -> None:
    assert isinstance(loopback_receiver(Draft().partial_spec.live_redirect), LoopbackReceiver)
