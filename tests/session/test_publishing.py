"""Publishing without a window: looked up, written, read back, and how it stands at each moment and after each end."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import AsyncIterator
from typing import Any, get_args

import pytest
import pytest_asyncio

from connection_wizard.errors import WizardError
from connection_wizard.http.client import HttpClient
from connection_wizard.http.server_messages import ServerResponse
from connection_wizard.practice.document import Addresses, connection_document
from connection_wizard.publishing.outcome import Came, CarriedOut, Publication, ReadBack
from connection_wizard.secrets.filing import SecretName
from connection_wizard.session.publishing import (
    ConnectionAbsent,
    Destination,
    Ended,
    Missing,
    OrganisationAbsent,
    Publishing,
    PublishingDependencies,
    TokenAbsent,
)
from connection_wizard.session.stages import marks_of_steps
from connection_wizard.session.standing import Stand
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.findings import NotReady
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.viasocket.platform_answers import PlugName
from connection_wizard.viasocket.platform_calls import PlatformCall
from connection_wizard.viasocket.publishing import NoPlug
from connection_wizard.words import Words
from tests.cli.platform_server import METADATA, TOKEN, PlatformServer, refusal
from tests.oauth.scripted import answer
from tests.waiting import HANG

SECRET = "s3cr3t-of-the-plug"
WOULD = Stand("ready", "would_change")
BOTH = ["create the connection", "update the plug"]
LABEL = ("connection_label", "name")


@pytest_asyncio.fixture
async def platform() -> AsyncIterator[PlatformServer]:
    made = PlatformServer()
    async with made.server:
        yield made


class Holder:
    """Whoever publishes: has a draft, a token and a secret, and hears of what was taken."""

    def __init__(self, platform: PlatformServer) -> None:
        self.draft = Draft(connection_document(Addresses("http://127.0.0.1:4711")))
        self.token = TOKEN
        self.asked: list[SecretName] = []
        self.asked_secret = 0
        self.taken: list[CarriedOut] = []
        self.to = Destination(platform.server.origin, " org1 ", "plug7")
        dependencies = PublishingDependencies(HttpClient, self._token, self._secret, self.taken.append)
        self.publishing = Publishing(lambda: self.draft, dependencies)

    async def _token(self, name: SecretName) -> str:
        self.asked.append(name)
        return self.token

    async def _secret(self, spec: ConnectionSpec) -> str:
        self.asked_secret += 1
        return SECRET

    async def look_up(self) -> Stand:
        return await self.publishing.look_up(self.to)

    async def publish(self) -> Stand:
        return await self.publishing.publish(self.to)


def calls_of(publishing: Publishing) -> list[str]:
    """What would be sent."""
    return [str(call.says) for call in publishing.plan.calls] if publishing.plan else []


@pytest.fixture
def holder(platform: PlatformServer) -> Holder:
    return Holder(platform)


@pytest.mark.asyncio
async def test_looked_up_written_and_read_back(holder: Holder, platform: PlatformServer) -> None:
    publishing = holder.publishing
    assert publishing.stand == Stand("ready")
    assert not publishing.may_publish(holder.to)
    assert await holder.look_up() == publishing.stand == WOULD
    assert publishing.may_publish(holder.to)
    assert calls_of(publishing) == BOTH
    assert platform.written == [], "nothing is sent before it was shown"
    assert publishing.link == ""
    assert not publishing.handed

    assert await holder.publish() == publishing.stand == Stand("proved", "published")
    assert [str(made.call.says) for made in holder.taken] == BOTH
    assert publishing.link == "https://flow.viasocket.com/developer/org1/plugin/plug7/auth/row1"
    assert platform.plugs["plug7"]["preferedauthversion"] == "row1", "the first one is the usual one"
    assert platform.plugs["plug7"]["metadata"] == METADATA
    assert set(platform.plugs["plug7"]["whitelistdomains"]) == {"acme.test", "127.0.0.1"}
    assert publishing.publication is not None
    assert publishing.publication.done
    spec = holder.draft.partial_spec
    plugged = spec.model_copy(update={"platform": spec.platform.model_copy(update={"plug_id": "plug7"})})
    assert publishing.handed == marks_of_steps(plugged)
    assert calls_of(publishing) == []
    assert not publishing.may_publish(holder.to), "the difference is another one now"
    assert [(name.kind, name.client_id) for name in holder.asked] == [("platform_token", "org1")], "asked once"
    assert holder.asked_secret == 0
    assert not publishing.writing

    assert await holder.look_up() == Stand("proved", "as_wanted")
    assert publishing.link.endswith("/auth/row1")
    assert publishing.handed == marks_of_steps(plugged)
    holder.draft = holder.draft.put(("connection_label", "name"), "Other")
    assert not publishing.is_of(holder.to)
    assert await holder.look_up() == WOULD


@pytest.mark.asyncio
async def test_the_secret_goes_along_only_where_it_is_asked_for(holder: Holder, platform: PlatformServer) -> None:
    holder.to = holder.to._replace(with_secret=True)
    await holder.look_up()
    assert SECRET not in repr(holder.publishing.plan)
    await holder.publish()
    assert (platform.secrets, holder.asked_secret) == ({"row1": SECRET}, 1)
    assert SECRET not in repr(vars(holder.publishing))
    assert TOKEN not in repr(vars(holder.publishing))


@pytest.mark.parametrize(
    ("to", "token", "error", "reason"),
    [
        ({"organisation": " "}, TOKEN, OrganisationAbsent, "organisation_absent"),
        ({}, "", TokenAbsent, "token_absent"),
        ({"base": "nonsense"}, TOKEN, WizardError, "bad_base"),
        ({"plug_id": ""}, TOKEN, NoPlug, "no_plug"),
        ({}, "somebody-elses", WizardError, "token_refused"),
        ({"plug_id": "gone"}, TOKEN, WizardError, "plug_absent"),
        ({"connection": "row9"}, TOKEN, ConnectionAbsent, "connection_absent"),
        ({"base": "http://127.0.0.1:1"}, TOKEN, WizardError, "no_answer"),
    ],
)
@pytest.mark.asyncio
async def test_what_is_missing_is_a_reason(
    holder: Holder, to: dict[str, Any], token: str, error: type[WizardError], reason: str
) -> None:
    holder.to, holder.token = holder.to._replace(**to), token
    with pytest.raises(error):
        await holder.look_up()
    assert holder.publishing.stand == Stand("failed", reason)
    assert reason in get_args(Missing)
    assert not holder.publishing.may_publish(holder.to)


@pytest.mark.asyncio
async def test_a_spec_that_is_not_ready_goes_nowhere(holder: Holder, platform: PlatformServer) -> None:
    holder.draft = holder.draft.put(("name",), "")
    with pytest.raises(NotReady):
        await holder.look_up()
    assert holder.publishing.stand == Stand("failed", "not_ready")
    assert (platform.asked, holder.asked) == ([], [])


@pytest.mark.asyncio
async def test_what_the_platform_does_not_take_is_the_outcome_and_no_error(
    holder: Holder, platform: PlatformServer
) -> None:
    platform.instead = lambda method, payload: refusal("the label is taken")
    await holder.look_up()
    assert await holder.publish() == Stand("failed", "refused")
    assert (holder.taken, holder.publishing.handed) == ([], {})
    platform.instead = lambda method, payload: None
    platform.kept = lambda method, record: record.update(testcode=None)
    await holder.look_up()
    assert await holder.publish() == Stand("failed", "differs")


@pytest.mark.asyncio
async def test_what_changes_meanwhile_makes_what_was_looked_up_stale(holder: Holder, platform: PlatformServer) -> None:
    publishing = holder.publishing

    def change(found: list[dict[str, Any]]) -> ServerResponse | None:
        assert publishing.stand == Stand("running")
        publishing.forget()
        assert publishing.stand == Stand("running"), "what is under way comes to its end"
        return None

    platform.read = change
    assert await holder.look_up() == Stand("stale", "changed_meanwhile")
    assert publishing.plan is None
    assert await holder.publish() == Stand("stale", "changed_meanwhile"), "there is nothing that was shown"
    platform.read = lambda found: None
    await holder.look_up()
    holder.draft = holder.draft.put(("connection_label", "name"), "Other")
    assert await holder.publish() == Stand("stale", "changed_meanwhile"), "what was shown is of another draft"
    assert platform.written == []
    await holder.look_up()
    publishing.forget()
    assert (publishing.stand, publishing.plan) == (Stand("ready"), None)


@pytest.mark.parametrize("write", [False, True])
@pytest.mark.asyncio
async def test_cancelled_anywhere_it_is_in_a_named_state(holder: Holder, platform: PlatformServer, write: bool) -> None:
    if write:
        await holder.look_up()
    reached: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def cancel(found: list[dict[str, Any]]) -> ServerResponse | None:
        reached.set_result(None)
        task.cancel()
        return None

    if write:
        platform.kept = lambda method, record: cancel([])
    else:
        platform.read = cancel
    task = asyncio.create_task(holder.publish() if write else holder.look_up())
    async with asyncio.timeout(HANG):
        await asyncio.wait([task])
    assert reached.done()
    assert task.cancelled()
    assert holder.publishing.stand == (Stand("failed", "broken_off") if write else Stand("ready"))
    assert not holder.publishing.writing


async def published(holder: Holder) -> Stand:
    """Looked up, and written where there is something to write."""
    stand = await holder.look_up()
    return await holder.publish() if stand == WOULD else stand


def in_use(platform: PlatformServer) -> None:
    platform.usage["row1"] = 3


@pytest.mark.asyncio
async def test_a_change_by_the_platforms_rule(holder: Holder, platform: PlatformServer) -> None:
    await published(holder)
    holder.draft = holder.draft.put(LABEL, "Workspace")
    assert (await published(holder)).reason == "published"
    assert (len(platform.records), platform.records["row1"]["connectionlabelkey"]) == (1, "Workspace")
    in_use(platform)
    holder.draft = holder.draft.put(LABEL, "Account")
    assert (await published(holder)).reason == "published"
    assert [record["authversion"] for record in platform.records.values()] == ["V1", "V2"]
    assert platform.records["row1"]["connectionlabelkey"] == "Workspace"
    assert platform.plugs["plug7"]["preferedauthversion"] == "row1", "whoever is there keeps what they have"
    assert holder.publishing.link.endswith("/auth/row2")
    assert await holder.look_up() == Stand("proved", "as_wanted")
    holder.draft = holder.draft.put(LABEL, "Team")
    holder.to = holder.to._replace(prefer=True)
    await published(holder)
    assert (platform.records["row2"]["connectionlabelkey"], len(platform.records)) == ("Team", 2)
    assert platform.plugs["plug7"]["preferedauthversion"] == "row2"


@pytest.mark.asyncio
async def test_over_the_rule_the_platform_has_the_last_word(holder: Holder, platform: PlatformServer) -> None:
    await published(holder)
    in_use(platform)
    holder.draft = holder.draft.put(LABEL, "Workspace")
    holder.to = holder.to._replace(wish="in_place")
    assert (await published(holder)).reason == "refused"
    assert len(platform.records) == 1
    holder.to = holder.to._replace(wish="rule")
    assert (await published(holder)).reason == "published"


@pytest.mark.asyncio
async def test_a_second_run_goes_on_where_the_plug_was_refused(holder: Holder, platform: PlatformServer) -> None:
    platform.plug_instead = lambda method, payload: refusal("the plug is locked")
    assert await published(holder) == Stand("failed", "refused")
    assert holder.publishing.link.endswith("/auth/row1"), "it is there"
    platform.plug_instead = lambda method, payload: None
    await holder.look_up()
    assert calls_of(holder.publishing) == BOTH[1:]
    assert await holder.publish() == Stand("proved", "published")
    assert len(platform.records) == 1
    assert platform.plugs["plug7"]["preferedauthversion"] == "row1"


@pytest.mark.asyncio
async def test_a_cache_that_was_not_cleared_is_remembered(holder: Holder, platform: PlatformServer) -> None:
    await published(holder)
    for row in (*platform.records.values(), *platform.plugs.values()):
        del row["updatedat"]  # nothing but memory says it
    holder.draft = holder.draft.put(LABEL, "Workspace")
    platform.plug_instead = lambda method, payload: refusal("the plug is locked")
    assert await published(holder) == Stand("failed", "refused")
    for row in (*platform.records.values(), *platform.plugs.values()):
        row.pop("updatedat", None)
    assert await published(holder) == Stand("failed", "refused"), "still not"
    platform.plug_instead = lambda method, payload: None
    assert await published(holder) == Stand("proved", "published")
    for row in (*platform.records.values(), *platform.plugs.values()):
        row.pop("updatedat", None)
    assert await holder.look_up() == Stand("proved", "as_wanted")
    holder.to = holder.to._replace(clear_cache=True)
    await holder.look_up()
    assert calls_of(holder.publishing) == BOTH[1:]


@pytest.mark.asyncio
async def test_a_new_version_that_came_out_otherwise_is_mended_and_not_made_again(
    holder: Holder, platform: PlatformServer
) -> None:
    await published(holder)
    in_use(platform)
    platform.plugs["plug7"]["status"] = "published"

    def other(method: str, record: dict[str, Any]) -> None:
        record["connectionlabelkey"] = "Another"

    platform.kept = other
    holder.draft = holder.draft.put(LABEL, "Workspace")
    assert await published(holder) == Stand("failed", "differs")
    assert await published(holder) == Stand("failed", "differs"), "it does so again"
    platform.kept = lambda method, record: None
    assert await holder.look_up() == WOULD
    assert holder.publishing.plan is not None
    assert holder.publishing.plan.decision.unfinished
    assert await holder.publish() == Stand("proved", "published")
    assert len(platform.records) == 2
    holder.to = holder.to._replace(connection="row1")
    holder.draft = holder.draft.put(LABEL, "Team")
    await holder.look_up()
    decision = holder.publishing.plan.decision
    assert (decision.way, decision.compared) == ("new_version", "V1"), "the one that was named"


@pytest.mark.asyncio
async def test_an_answer_that_never_came_makes_nothing_twice(holder: Holder, platform: PlatformServer) -> None:
    platform.kept = lambda method, record: answer("<h1>Bad gateway</h1>", 502, content_type="text/html")
    assert await published(holder) == Stand("failed", "unknown")
    assert holder.publishing.publication is not None
    assert holder.publishing.publication.read_back is not None
    assert holder.publishing.publication.read_back.state == "agrees"
    platform.kept = lambda method, record: None
    assert await published(holder) == Stand("proved", "published")
    assert platform.written == ["POST oauth_details", "PUT plugins"]


MEANWHILE: dict[str, tuple[Any, str]] = {
    "another value": (lambda server: server.records["row1"].update(testcode=None), "changed_meanwhile"),
    "used": (in_use, "changed_meanwhile"),
    "published": (lambda server: server.plugs["plug7"].update(status="published"), "changed_meanwhile"),
    "another domain": (lambda server: server.plugs["plug7"].update(whitelistdomains=["x.test"]), "changed_meanwhile"),
    "another version": (
        lambda server: server.records.update(row2=server.records["row1"] | {"rowid": "row2", "authversion": "V2"}),
        "changed_meanwhile",
    ),
    "the plug is gone": (lambda server: server.plugs.pop("plug7"), "plug_absent"),
    "the token is no more": (
        lambda server: setattr(server, "plug_read", lambda found: refusal("log in", 401)),
        "token_refused",
    ),
}


@pytest.mark.parametrize("change", MEANWHILE.values(), ids=MEANWHILE)
@pytest.mark.asyncio
async def test_what_somebody_changes_between_looking_and_writing(
    holder: Holder, platform: PlatformServer, change: tuple[Any, str]
) -> None:
    await published(holder)
    before = list(platform.written)
    holder.draft = holder.draft.put(LABEL, "Workspace")
    await holder.look_up()
    change[0](platform)
    if change[1] == "changed_meanwhile":
        assert await holder.publish() == Stand("stale", change[1])
    else:
        with pytest.raises(WizardError):
            await holder.publish()
        assert holder.publishing.stand == Stand("failed", change[1])
    assert platform.written == before
    assert not holder.publishing.may_publish(holder.to)


TROUBLE = {
    "no with status 200": refusal("not now"),
    "401": refusal("log in", 401),
    "404": refusal("what?", 404),
    "a page": answer("<h1>Log in</h1>", content_type="text/html"),
    "a page of a gateway": answer("<h1>Bad gateway</h1>", 502, content_type="text/html"),
    "nothing": answer("", content_type="text/html"),
    "another form": answer({"ok": 1}),
}
STAGES = {
    "look-up of the plug": ("GET plugins", 1),
    "look-up of connections": ("GET oauth_details", 1),
    "the second look": ("GET plugins", 2),
    "creating": ("POST oauth_details", 1),
    "updating": ("PUT oauth_details", 1),
    "the second update": ("PUT oauth_details", 2),
    "the plug": ("PUT plugins", 1),
    "the plug again": ("PUT plugins", 2),
    "reading back": ("GET oauth_details", 3),
    "reading the plug back": ("GET plugins", 3),
}
"""The first publication creates, the second updates two parts."""


CASES = list(itertools.product(STAGES, TROUBLE, [False, True]))
BY_DAY = 9
"""Of the cases each one of so many, which comes to every stage and every trouble; the others by night."""


@pytest.mark.parametrize(
    ("stage", "trouble", "keeps"),
    [
        pytest.param(*case, id=f"{case[0]}-{case[1]}-{'done' if case[2] else 'not done'}", marks=marks)
        for number, case in enumerate(CASES)
        for marks in [() if number % BY_DAY == 0 else pytest.mark.nightly]
    ],
)
@pytest.mark.asyncio
async def test_whatever_goes_wrong_wherever_the_next_run_finishes_it(
    holder: Holder, platform: PlatformServer, stage: str, trouble: str, keeps: bool
) -> None:
    platform.disturbed, platform.keeps = {STAGES[stage]: TROUBLE[trouble]}, keeps
    for label in ("Name", "Workspace"):
        holder.draft = holder.draft.put(LABEL, label).put(("test_call", "headers", 1), {"name": "X", "value": label})
        for _ in range(3):
            before = len(platform.disturbed)
            try:
                stand = await published(holder)
            except WizardError:
                assert holder.publishing.stand.state == "failed"
            else:
                assert stand.reason in get_args(Came) or stand.reason in get_args(Ended)
                assert stand.state == "proved" or before > len(platform.disturbed), "nothing else goes wrong"
            if before == len(platform.disturbed):
                break
        assert holder.publishing.stand.state == "proved"
    assert not platform.disturbed, "it was met"
    (record,) = platform.records.values()
    assert (record["connectionlabelkey"], record["authversion"]) == ("Workspace", "V1")
    plug = platform.plugs["plug7"]
    assert (plug["preferedauthversion"], plug["metadata"]) == ("row1", METADATA)
    assert plug["whitelistdomains"] == ["acme.test", "127.0.0.1"]
    assert plug["updatedat"] > record["updatedat"], "the cache was cleared after the last change"


@pytest.mark.asyncio
async def test_an_environment_of_its_own(holder: Holder, platform: PlatformServer) -> None:
    holder.to = holder.to._replace(environment="development")
    await published(holder)
    assert platform.records["row1"]["redirecturl"] == "https://dev-auth.viasocket.com/redirect/auth2.0"
    assert holder.publishing.link.startswith("https://dev-flow.viasocket.com/developer/org1/")


@pytest.mark.asyncio
async def test_plugs_are_picked_from_a_list(holder: Holder, platform: PlatformServer) -> None:
    assert await holder.publishing.plugs(holder.to) == (PlugName("plug7", "Acme"), PlugName("p", "Practice"))
    assert holder.publishing.stand == Stand("ready")
    holder.token = ""
    with pytest.raises(TokenAbsent):
        await holder.publishing.plugs(holder.to)


@pytest.mark.asyncio
async def test_another_plug_knows_nothing_of_this_one(holder: Holder, platform: PlatformServer) -> None:
    platform.plug_instead = lambda method, payload: refusal("the plug is locked")
    await published(holder)
    holder.to = holder.to._replace(plug_id="p")
    await holder.look_up()
    assert calls_of(holder.publishing) == BOTH


CALL = PlatformCall("PUT", "x", {"a": 1}, Words("update it"))


@pytest.mark.parametrize(
    ("publication", "came"),
    [
        (Publication((CarriedOut(CALL, "written"),), ReadBack("agrees"), ReadBack("agrees")), "published"),
        (Publication((CarriedOut(CALL, "written"),), ReadBack("agrees"), ReadBack("differs")), "differs"),
        (Publication((CarriedOut(CALL, "written"),), ReadBack("agrees"), ReadBack("missing")), "missing"),
        (Publication((CarriedOut(CALL, "written"),), ReadBack("agrees")), "unread"),
        (Publication((CarriedOut(CALL, "written"),), ReadBack("differs")), "differs"),
        (Publication((CarriedOut(CALL, "written"),), ReadBack("missing")), "missing"),
        (Publication((CarriedOut(CALL, "written"),), ReadBack("unread")), "unread"),
        (Publication((CarriedOut(CALL, "written"),)), "unread"),
        (Publication((CarriedOut(CALL, "written"), CarriedOut(CALL, "refused")), ReadBack("differs")), "refused"),
        (Publication((CarriedOut(CALL, "unknown"),), ReadBack("agrees")), "unknown"),
        (Publication((CarriedOut(CALL, "not sent"),)), "not_sent"),
    ],
)
def test_what_came_of_it_is_one_code(publication: Publication, came: str) -> None:
    assert publication.came == came
    assert publication.done is (came == "published")
    assert came in get_args(Came)
