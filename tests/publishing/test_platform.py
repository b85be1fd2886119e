"""What the platform answers on the wire: done is ``success: true`` and a read-back that agrees, and nothing else is."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx
import pytest
import pytest_asyncio
import respx

from connection_wizard.http.client import HttpClient
from connection_wizard.publishing.explained import explained
from connection_wizard.publishing.outcome import CarriedOut, Publication
from connection_wizard.publishing.platform import NoAnswer, Platform, PlatformError, PlugAbsent, Refused, TokenRefused
from connection_wizard.publishing.report import told
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.viasocket.platform_answers import PlugName
from connection_wizard.viasocket.publishing import CannotChange, NoPlug, Plan, Wanted
from connection_wizard.viasocket.record import create_payload
from connection_wizard.viasocket.versions import Wish
from tests.oauth.scripted import changed, document, spec_of

BASE = "https://platform.test"
READ = f"{BASE}/developers/org1/get/oauth_details"
CREATE = f"{BASE}/developers/org1/create/oauth_details"
UPDATE = f"{BASE}/developers/org1/update/oauth_details"
PLUG = f"{BASE}/developers/org1/get/plugins"
UPDATE_PLUG = f"{BASE}/developers/org1/update/plugins"
USAGE = f"{BASE}/developers/org1/GetUsedInCountForAuth"
THE_PLUG = {"rowid": "plug7", "status": "drafted", "metadata": {"a": 1}, "preferedauthversion": "row0"}
TOKEN, SECRET = "platform-token-77", "s3cr3t-of-the-plug"
CREATED = {"success": True, "data": {"actionData": [{"rowid": "row1"}]}}
TAKEN = {"success": True, "data": {"updated": 1}}
Reply = httpx.Response | Exception
ELSEWHERE = "https://elsewhere.test/"
"""Another server, which says that all is as wanted."""


def spec(**steps: Any) -> ConnectionSpec:
    return spec_of(changed(document("https://acme.test"), platform={"plug_id": "plug7"}, **steps))


def stored(**other: Any) -> dict[str, Any]:
    """The record as the platform has it, with what it adds by itself."""
    own = {"rowid": "row1", "orgid": "org1", "isencrypted": True, "createdat": "then", "pluginname": "Acme"}
    own["clientsecret"] = "U2FsdGVk"  # encrypted on saving
    return create_payload(spec()) | own | other


def found(*records: dict[str, Any]) -> httpx.Response:
    return httpx.Response(200, json={"success": True, "data": list(records)})


def said(body: Any, status: int = 200) -> httpx.Response:
    return httpx.Response(status, text=body) if isinstance(body, str) else httpx.Response(status, json=body)


@pytest_asyncio.fixture
async def platform() -> AsyncIterator[Platform]:
    async with HttpClient() as client:
        yield Platform(client, BASE, "org1", TOKEN, SECRET)


@pytest.fixture
def wire() -> Iterator[respx.MockRouter]:
    """Nothing gets past the routes of a test."""
    with respx.mock(assert_all_called=False) as router:
        router.get(PLUG).mock(return_value=found(THE_PLUG))
        router.get(USAGE).mock(return_value=said({"success": True, "data": {"row1": 0}}))
        router.put(UPDATE_PLUG).mock(return_value=said(TAKEN))
        router.get(ELSEWHERE).mock(return_value=found(stored()))
        yield router


async def planned(platform: Platform, wish: Wish = "rule", client_secret: str | None = SECRET) -> Plan:
    return await platform.plan(Wanted(spec(), "org1", client_secret, wish))


async def carried_out(platform: Platform, *, told: list[CarriedOut] | None = None) -> Publication:
    return await platform.publish(await planned(platform), spec().redirect_url, ([] if told is None else told).append)


async def created(wire: respx.MockRouter, platform: Platform, answer: Reply, *reads: Reply) -> Publication:
    """What comes of creating the connection, where the platform answers so; of what is read, the look-up is first."""
    wire.get(READ).mock(side_effect=[found(), *reads])
    wire.post(CREATE).mock(side_effect=[answer])
    taken: list[CarriedOut] = []
    publication = await carried_out(platform, told=taken)
    assert [made.state for made in taken] == ["written"] * len(taken)
    return publication


def sentences(publication: Publication) -> str:
    return "\n".join(told(publication))


@pytest.mark.asyncio
async def test_done_is_yes_and_a_read_back_that_agrees(wire: respx.MockRouter, platform: Platform) -> None:
    publication = await created(wire, platform, said(CREATED), found(stored(clientsecret="encrypted")))
    assert publication.done
    assert "Done: the platform has it as in the spec, key by key, as V1." in sentences(publication)
    assert publication.link == "https://flow.viasocket.com/developer/org1/plugin/plug7/auth/row1"
    asked = [(call.request.method, call.request.url.path.rpartition("/")[2]) for call in wire.calls]
    looked_up = [("GET", "plugins"), ("GET", "oauth_details")]
    assert asked == [*looked_up, ("POST", "oauth_details"), ("PUT", "plugins"), *reversed(looked_up)]
    assert all(call.request.headers["proxy_auth_token"] == TOKEN for call in wire.calls)
    assert wire.calls[0].request.url.params == httpx.QueryParams(identifier="plug7", filter="getPluginDetails")
    assert wire.calls[1].request.url.params == httpx.QueryParams(identifier="plug7", filter="getAuthDetails")


@pytest.mark.parametrize(
    "row",
    [
        {"actionData": [{"rowid": "row1"}]},
        {"actionData": {"rowid": "row1"}},
        {"rowid": "row1"},
        [{"rowid": "row1"}],
    ],
)
@pytest.mark.asyncio
async def test_the_id_is_found_where_the_platform_says_it(wire: respx.MockRouter, platform: Platform, row: Any) -> None:
    assert (await created(wire, platform, said({"success": True, "data": row}), found(stored()))).done


NO = {
    "success is false": (said({"success": False, "message": "label is taken"}), "refused", "label is taken"),
    "and a status of its own": (
        said({"success": False, "message": "label is taken"}, 500),
        "refused",
        "label is taken",
    ),
    "401": (said({"message": "who are you"}, 401), "refused", "who are you"),
    "403": (said({"success": True, "message": "not yours"}, 403), "refused", "not yours"),
    "404": (said("<h1>Nothing here</h1>", 404), "refused", "Nothing here"),
    "a redirect": (httpx.Response(303, text="elsewhere"), "unknown", "elsewhere"),
    "a redirect there": (httpx.Response(307, headers={"location": "/x"}), "unknown", "It said nothing."),
    "408": (said("too late", 408), "unknown", "too late"),
    "429": (httpx.Response(429, headers={"retry-after": "9"}, text="slowly"), "refused", "slowly"),
    "the token ended": (said({"success": False, "message": "expired"}, 401), "refused", "copy the token anew"),
    "words before a long one": (
        said({"success": False, "message": "no rights", "trace": "A" * 90_000}),
        "refused",
        "no rights",
    ),
    "500": (said("<html><body><h1>Oops</h1></body></html>", 500), "unknown", "Oops"),
    "502, whatever it says": (said({"success": True}, 502), "unknown", '"success": true'),
    "a page": (said("<html><title>Log in</title></html>"), "unknown", "Log in"),
    "nothing": (said(""), "unknown", "It said nothing."),
    "no content": (httpx.Response(204), "unknown", "It said nothing."),
    "a list": (said([{"rowid": "row1"}]), "unknown", "row1"),
    "a text": (said('"ok"'), "unknown", '"ok"'),
    "a word for true": (said({"success": "true", "data": {"rowid": "row1"}}), "unknown", '"true"'),
    "one": (said({"success": 1, "data": {"rowid": "row1"}}), "unknown", '"success": 1'),
    "nothing of success": (said({"data": {"rowid": "row1"}}), "unknown", "row1"),
    "null": (said({"success": None, "data": {"rowid": "row1"}}), "unknown", "null"),
    "no id": (said({"success": True, "data": {}}), "unknown", "not under which id"),
    "an id that is none": (said({"success": True, "data": {"rowid": ""}}), "unknown", "not under which id"),
    "no data": (said({"success": True}), "unknown", "not under which id"),
    "a deep well": (said('{"success": false, "data": ' + "[" * 90 + "]" * 90 + "}"), "refused", "[[["),
    "a deeper well": (said('{"success": false, "data": ' + "[" * 900 + "]" * 900 + "}"), "unknown", "[[["),
    "an endless well": (said('{"success": true, "data": ' + "[" * 90_000 + "]" * 90_000 + "}"), "unknown", "[[["),
    "more than is read": (
        said('{"success": true, "data": [' + '{"a":{}},' * 400_000 + "1]}"),
        "unknown",
        "would fill more than 112 MB of memory",
    ),
    "time-out": (httpx.ReadTimeout("x"), "unknown", "It is not known whether the platform did this"),
    "hung up": (httpx.RemoteProtocolError("Server disconnected"), "unknown", "It is not known"),
    "refused connection": (httpx.ConnectError("x"), "not sent", "This did not get to the platform"),
}


@pytest.mark.parametrize("there", [True, False], ids=["kept all the same", "not kept"])
@pytest.mark.parametrize("no", NO.values(), ids=NO)
@pytest.mark.asyncio
async def test_anything_else_is_not_done_and_shown(
    wire: respx.MockRouter, platform: Platform, no: tuple[Reply, str, str], there: bool
) -> None:
    answer, state, words = no
    publication = await created(wire, platform, answer, found(stored()) if there else found())
    assert not publication.done
    assert [made.state for made in publication.calls] == [state, "not sent"]
    text = sentences(publication)
    assert words in text
    if state == "unknown":
        assert ("the platform has all of the connection, as V1 (row1)" in text) == there
        assert ("does not have the connection" in text) != there
        assert "up to 30 days" in text
    else:
        assert publication.read_back is None, "nothing can have changed"
        assert "Nothing was changed on the platform." in text


UNREAD = {
    "no": (said({"success": False, "message": "too many requests"}), "too many requests"),
    "no status": (said({"success": True, "data": []}, 429), "success"),
    "a page": (said("<h1>Log in</h1>"), "Log in"),
    "a word for true": (said({"success": "true", "data": [stored()]}), "Reading back did not work"),
    "another server's word": (httpx.Response(302, headers={"location": ELSEWHERE}, text="over there"), "over there"),
    "no answer": (httpx.ReadTimeout("x"), "platform.test took the connection"),
}


@pytest.mark.parametrize("read", UNREAD.values(), ids=UNREAD)
@pytest.mark.asyncio
async def test_what_cannot_be_read_back_is_not_done(
    wire: respx.MockRouter, platform: Platform, read: tuple[Reply, str]
) -> None:
    publication = await created(wire, platform, said(CREATED), read[0])
    assert not publication.done
    assert "Reading back did not work" in sentences(publication)
    assert read[1] in sentences(publication)


CHANGED: dict[str, tuple[dict[str, Any], str]] = {
    "dropped": ({"iconurlpath": None, "testcode": None}, "dropped what it took: testcode."),
    "another": ({"authrequrl": "https://evil.test"}, "has another value: authrequrl."),
    "within a string": ({"queryparams": '{"response_type": "token"}'}, "has another value: queryparams."),
    "code": ({"testcode": '{"source": null}'}, "has another value: testcode."),
    "a list": ({"whitelistdomains": ["evil.test"]}, "has another value: whitelistdomains."),
    "one for true": ({"isconnectionlabelmasked": 0}, "has another value: isconnectionlabelmasked."),
    "a plug": ({"pluginrecordid": "plug8"}, "has another value: pluginrecordid."),
    "both": ({"redirecturl": "", "testcode": None}, "dropped what it took: testcode."),
    "an id": ({"clientid": "other"}, "has another value: clientid."),
    "the secret": ({"clientsecret": None}, "dropped what it took: clientsecret."),
    "the secret, emptied": ({"clientsecret": ""}, "dropped what it took: clientsecret."),
}


@pytest.mark.parametrize("change", CHANGED.values(), ids=CHANGED)
@pytest.mark.asyncio
async def test_what_was_dropped_or_changed_is_named(
    wire: respx.MockRouter, platform: Platform, change: tuple[dict[str, Any], str]
) -> None:
    record, words = stored(**change[0]), change[1]
    publication = await created(wire, platform, said(CREATED), found(record))
    assert not publication.done
    assert words in sentences(publication)
    assert "Publish again: it goes on from what is there" in sentences(publication)


@pytest.mark.asyncio
async def test_another_connection_is_not_this_one(wire: respx.MockRouter, platform: Platform) -> None:
    publication = await created(wire, platform, said(CREATED), found(stored(rowid="row2")))
    assert not publication.done
    assert "does not have the connection" in sentences(publication)


SAME: list[dict[str, Any]] = [
    {"queryparams": json.loads(create_payload(spec())["queryparams"])},
    {"testcode": json.loads(create_payload(spec())["testcode"])},
    {"authfields": json.dumps(create_payload(spec())["authfields"])},
    {"rowid": 1, "metadata": {"x": 1}, "domain": "acme.test", "updatedAt": "now", "clientsecret": "U2FsdGVk"},
]


@pytest.mark.parametrize("form", SAME)
@pytest.mark.asyncio
async def test_strings_and_objects_are_the_same_here_and_there(
    wire: respx.MockRouter, platform: Platform, form: dict[str, Any]
) -> None:
    wire.get(READ).mock(return_value=found(stored(**form)))
    plan = await planned(platform)
    secret, _ = plan.calls
    assert secret.says == "update redirect URL and app", "the secret alone, which cannot be read"
    assert [line for line in plan.diff if line.startswith(("+", "-")) and "secret" not in line][2:] == []


HALF = {
    "refused": (said({"success": False, "message": "code too long"}), "Its words: ", "Not written: "),
    "no answer": (httpx.ReadTimeout("x"), "It is not known whether", "Not known: "),
    "a page": (said("<h1>Bad gateway</h1>", 502), "Bad gateway", "Not known: "),
}


@pytest.mark.parametrize("kept", [True, False], ids=["written all the same", "not written"])
@pytest.mark.parametrize("half", HALF.values(), ids=HALF)
@pytest.mark.asyncio
async def test_half_of_several_updates(
    wire: respx.MockRouter, platform: Platform, half: tuple[Reply, str, str], kept: bool
) -> None:
    before = {"redirecturl": "https://old.test", "authrequrl": "https://old.test", "testcode": "old"}
    second = {} if kept else {"authrequrl": "https://old.test"}
    wire.get(READ).mock(side_effect=[found(stored(**before)), found(stored(**second, testcode="old"))])
    wire.put(UPDATE).mock(side_effect=[said(TAKEN), half[0]])
    publication = await carried_out(platform)
    assert not publication.done
    assert [made.state for made in publication.calls][::2] == ["written", "not sent"]
    text = sentences(publication)
    assert "Written: update redirect URL and app." in text
    assert half[1] in text
    assert half[2] in text
    assert "update the test call" in text
    if half[2] == "Not known: ":
        done = "this was done" if kept else "this was not done"
        assert f"Read back, {done}: update the authorization." in text
    assert "has another value" not in text, "what was not sent is no news"
    sent = [call.request.method for call in wire.calls if call.request.method != "GET"]
    assert sent == ["PUT", "PUT"], "nothing is sent after a call that was not taken"


@pytest.mark.asyncio
async def test_an_update_that_undoes_another_is_seen(wire: respx.MockRouter, platform: Platform) -> None:
    wire.get(READ).mock(side_effect=[found(stored(testcode="old")), found(stored(refreshtokencode=None))])
    wire.put(UPDATE).mock(return_value=said(TAKEN))
    publication = await carried_out(platform)
    assert not publication.done
    assert "dropped what it took: refreshtokencode." in sentences(publication)


@pytest.mark.parametrize(
    ("answer", "kind", "words"),
    [
        (said({"success": False, "message": "no such plug"}), Refused, "no such plug"),
        (said({"success": False, "message": "no"}, 401), TokenRefused, "status 401"),
        (said({"message": "not yours"}, 403), TokenRefused, "not yours"),
        (said("<h1>Log in</h1>"), Refused, "Log in"),
        (said("<h1>Not found</h1>", 404), Refused, "Not found"),
        (said([]), Refused, "status 200"),
        (said(""), Refused, "status 200"),
        (said("Internal", 500), Refused, "Internal"),
        (said({"success": "true", "data": []}), Refused, '"true"'),
        (httpx.ConnectTimeout("x"), NoAnswer, "did not take the connection"),
    ],
)
@pytest.mark.asyncio
async def test_without_knowing_what_there_is_nothing_is_planned(
    wire: respx.MockRouter, platform: Platform, answer: Reply, kind: type[PlatformError], words: str
) -> None:
    for look_up in (PLUG, READ):
        wire.get(PLUG).mock(side_effect=None, return_value=found(THE_PLUG))
        wire.get(look_up).mock(side_effect=[answer])
        with pytest.raises(kind) as error:
            await planned(platform)
        assert words in str(error.value)


NO_IDS: list[Any] = [None, [], {"a": 1}, " ", True, 1.5]
NOT_UNDERSTOOD: dict[str, Any] = {
    "a word": "no rows",
    "a page": "<html>",
    "a number": 5,
    "a no within": {"success": False, "message": "the database is down"},
    "a message": {"message": "not yours"},
    "under another name": {"connections": [stored()], "total": 1},
    "of names": ["row1"],
    "without ids": [{key: value for key, value in stored().items() if key != "rowid"}],
    **{f"an id that is none, {row_id!r}": [stored(rowid=row_id)] for row_id in NO_IDS},
    "too deep": [[[[[[[[[[stored()]]]]]]]]]],
    "one of two": [stored(), "row2"],
}


@pytest.mark.parametrize("data", NOT_UNDERSTOOD.values(), ids=NOT_UNDERSTOOD)
@pytest.mark.asyncio
async def test_what_is_not_understood_is_no_empty_list(wire: respx.MockRouter, platform: Platform, data: Any) -> None:
    """Taken for one, a connection that is there would be made a second time."""
    wire.get(READ).mock(return_value=said({"success": True, "data": data}))
    with pytest.raises(Refused, match="does not say what the platform has"):
        await planned(platform)


@pytest.mark.asyncio
async def test_what_another_server_lists_is_not_what_is_there(wire: respx.MockRouter, platform: Platform) -> None:
    for look_up in (READ, PLUG):
        wire.get(look_up).mock(return_value=httpx.Response(302, headers={"location": ELSEWHERE}))
        with pytest.raises(Refused, match="status 302"):
            await planned(platform)


@pytest.mark.asyncio
async def test_the_connection_of_another_plug_is_not_changed(wire: respx.MockRouter, platform: Platform) -> None:
    wire.get(READ).mock(return_value=found(stored(pluginrecordid="plug8", testcode=None)))
    plan = await planned(platform)
    assert (plan.decision.way, plan.decision.version) == ("create", "V1")


@pytest.mark.parametrize("held", [{"a": 1}, [["a"]], [1], 7])
@pytest.mark.asyncio
async def test_domains_that_are_not_understood_are_not_written_over(
    wire: respx.MockRouter, platform: Platform, held: Any
) -> None:
    wire.get(PLUG).mock(return_value=found({**THE_PLUG, "whitelistdomains": held}))
    with pytest.raises(Refused, match="does not say the plug"):
        await planned(platform)


ODD_USAGE = {
    "more digits than a number has": said({"success": True, "data": {"row1": "9" * 5000}}),
    "less than nothing": said({"success": True, "data": {"row1": -1}}),
    "no": said({"success": False, "message": "no such call"}),
    "a page": said("<h1>Log in</h1>"),
    "of another form": said({"success": True, "data": "much"}),
    "not there": said("", 404),
}


@pytest.mark.parametrize("usage", ODD_USAGE.values(), ids=ODD_USAGE)
@pytest.mark.asyncio
async def test_what_is_not_said_of_the_usage_counts_as_use(
    wire: respx.MockRouter, platform: Platform, usage: httpx.Response
) -> None:
    wire.get(READ).mock(return_value=found(stored(testcode="old")))
    wire.get(USAGE).mock(return_value=usage)
    plan = await planned(platform)
    assert (plan.decision.way, plan.decision.in_use) == ("new_version", None)
    assert "the platform does not say whether V1 is in use" in explained(plan.decision)
    wire.get(USAGE).mock(side_effect=httpx.ReadTimeout("x"))
    with pytest.raises(NoAnswer):
        await planned(platform)


@pytest.mark.parametrize(
    "answer",
    [found(), said({"success": True, "data": None}), found({"rowid": "plug8"}), said({"success": False}, 404)],
)
@pytest.mark.asyncio
async def test_a_plug_that_is_not_there(wire: respx.MockRouter, platform: Platform, answer: httpx.Response) -> None:
    wire.get(PLUG).mock(return_value=answer)
    with pytest.raises(PlugAbsent, match="no such plug, or not any more"):
        await planned(platform)


@pytest.mark.asyncio
async def test_what_cannot_be_changed_in_place(wire: respx.MockRouter, platform: Platform) -> None:
    wire.get(READ).mock(return_value=found(stored(granttype="Implicit")))
    assert (await planned(platform)).decision.way == "new_version"
    with pytest.raises(CannotChange, match="granttype"):
        await planned(platform, "in_place")
    without = spec().model_copy(update={"platform": spec().platform.model_copy(update={"plug_id": ""})})
    with pytest.raises(NoPlug):
        await platform.plan(Wanted(without, "org1"))


PLUG_TROUBLE: dict[str, tuple[Reply, Reply, str]] = {
    "refused": (said({"success": False, "message": "locked"}), found(THE_PLUG), "Written: create the connection."),
    "dropped": (said(TAKEN), found(THE_PLUG | {"whitelistdomains": []}), "not as it should be: whitelistdomains."),
    "metadata lost": (
        said(TAKEN),
        found(THE_PLUG | {"metadata": None, "whitelistdomains": ["acme.test"]}),
        "not as it should be: metadata.",
    ),
    "gone": (said(TAKEN), found(), "does not have the plug any more"),
    "unread": (said(TAKEN), said("<h1>Log in</h1>"), "Reading the plug back did not work"),
    "no answer": (said(TAKEN), httpx.ReadTimeout("x"), "Reading the plug back did not work"),
}


@pytest.mark.parametrize("trouble", PLUG_TROUBLE.values(), ids=PLUG_TROUBLE)
@pytest.mark.asyncio
async def test_without_the_plug_it_is_not_done(
    wire: respx.MockRouter, platform: Platform, trouble: tuple[Reply, Reply, str]
) -> None:
    answer, read, words = trouble
    wire.get(PLUG).mock(side_effect=[found(THE_PLUG), read])
    wire.put(UPDATE_PLUG).mock(side_effect=[answer])
    wire.get(READ).mock(side_effect=[found(), found(stored(whitelistdomains=["acme.test"]))])
    wire.post(CREATE).mock(return_value=said(CREATED))
    wanted = Wanted(spec(whitelist=["acme.test"]), "org1")
    publication = await platform.publish(await platform.plan(wanted), "https://elsewhere.test", lambda made: None)
    assert not publication.done
    assert words in sentences(publication)
    assert ("up to 30 days" in sentences(publication)) == (words[:7] == "Written")
    assert publication.came == {"does no": "missing", "Reading": "unread", "Written": "refused"}.get(
        words[:7], "differs"
    )
    assert publication.link, "in production's hub where the redirect URL is of none"


@pytest.mark.asyncio
async def test_the_plug_alone_is_written_where_that_is_all_there_is_to_do(
    wire: respx.MockRouter, platform: Platform
) -> None:
    wire.get(READ).mock(return_value=found(stored()))
    after = THE_PLUG | {"preferedauthversion": "row1"}
    wire.get(PLUG).mock(side_effect=[found(THE_PLUG), found(after)])
    plan = await platform.plan(Wanted(spec(), "org1", prefer=True))
    assert [json.loads(call.shown()) for call in plan.calls] == [
        {"whitelistdomains": [], "preferedauthversion": "row1"}
    ]
    assert platform.link_of(plan, spec().redirect_url).endswith("/auth/row1")
    assert (await platform.publish(plan, spec().redirect_url, lambda made: None)).done


@pytest.mark.asyncio
async def test_the_id_of_the_new_connection_goes_to_the_plug(wire: respx.MockRouter, platform: Platform) -> None:
    wire.get(PLUG).mock(return_value=found(THE_PLUG | {"preferedauthversion": "row1"}))
    wire.get(READ).mock(side_effect=[found(), found(stored(authversion="V3"))])
    wire.post(CREATE).mock(return_value=said(CREATED))
    plan = await platform.plan(Wanted(spec(), "org1", prefer=True))
    publication = await platform.publish(plan, spec().redirect_url, lambda made: None)
    assert publication.done
    assert "as V3." in sentences(publication), "the platform numbers versions"
    (sent,) = [call.request for call in wire.calls if call.request.url.path.endswith("/update/plugins")]
    assert json.loads(sent.content) == {"whitelistdomains": [], "preferedauthversion": "row1"}


@pytest.mark.asyncio
async def test_of_two_that_are_new_it_is_the_one_as_wanted(wire: respx.MockRouter, platform: Platform) -> None:
    others = (stored(rowid="row2", testcode="x", authversion="V9"), stored(rowid="row3", authversion="V3"))
    publication = await created(wire, platform, httpx.ReadTimeout("x"), found(*others))
    assert publication.read_back is not None
    assert (publication.read_back.state, publication.read_back.row_id) == ("agrees", "row3")


@pytest.mark.asyncio
async def test_the_plugs_of_an_organisation(wire: respx.MockRouter, platform: Platform) -> None:
    wire.get(PLUG).mock(return_value=found({"rowid": "p1", "name": "Acme"}, {"rowid": "p2", "name": "Other"}))
    assert await platform.plugs() == (PlugName("p1", "Acme"), PlugName("p2", "Other"))
    assert wire.calls[0].request.url.params == httpx.QueryParams(identifier="org1", filter="getAllPlugins")
    wire.get(PLUG).mock(return_value=said("<h1>Log in</h1>"))
    with pytest.raises(Refused, match="the plugs of the organisation"):
        await platform.plugs()


@pytest.mark.asyncio
async def test_a_plug_that_has_none_yet(wire: respx.MockRouter, platform: Platform) -> None:
    empty: list[Any] = [None, {}, {"actionData": []}, {"list": [], "total": 0}, [[]]]
    none = ({"success": True, "data": data} for data in empty)
    for answer in (said({"success": False, "message": "no row"}, 404), *map(said, none), found()):
        wire.get(READ).mock(return_value=answer)
        create, plug = (await planned(platform)).calls
        assert (create.says, plug.of_plug) == ("create the connection", True)


@pytest.mark.asyncio
async def test_no_secret_is_told(wire: respx.MockRouter, platform: Platform) -> None:
    words = {"success": False, "message": f"cannot use {SECRET} of {TOKEN}", "again": [SECRET]}
    publication = await created(wire, platform, said(words))
    assert SECRET not in sentences(publication) + repr(publication)
    assert TOKEN not in sentences(publication) + repr(publication)


@pytest.mark.asyncio
async def test_long_words_are_cut(wire: respx.MockRouter, platform: Platform) -> None:
    publication = await created(wire, platform, said({"success": False, "message": "no " * 400_000}))
    assert len(sentences(publication)) < 1200
