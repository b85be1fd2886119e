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
from connection_wizard.publishing.outcome import CarriedOut, Publication
from connection_wizard.publishing.platform import CannotChange, NoAnswer, Platform, PlatformError, Refused
from connection_wizard.publishing.report import told
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.viasocket.record import create_payload
from tests.oauth.scripted import changed, document, spec_of

BASE = "https://platform.test"
READ = f"{BASE}/developers/org1/get/oauth_details"
CREATE = f"{BASE}/developers/org1/create/oauth_details"
UPDATE = f"{BASE}/developers/org1/update/oauth_details"
TOKEN, SECRET = "platform-token-77", "s3cr3t-of-the-plug"
CREATED = {"success": True, "data": {"actionData": [{"rowid": "row1"}]}}
TAKEN = {"success": True, "data": {"updated": 1}}
Reply = httpx.Response | Exception


def spec(**steps: Any) -> ConnectionSpec:
    return spec_of(changed(document("https://acme.test"), platform={"plug_id": "plug7"}, **steps))


def stored(**other: Any) -> dict[str, Any]:
    """The record as the platform has it, with what it adds by itself."""
    own = {"rowid": "row1", "orgid": "org1", "isencrypted": True, "createdat": "then", "pluginname": "Acme"}
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
        yield router


async def created(wire: respx.MockRouter, platform: Platform, answer: Reply, *reads: Reply) -> Publication:
    """What comes of creating the connection, where the platform answers so; of what is read, the look-up is first."""
    wire.get(READ).mock(side_effect=[found(), *reads])
    wire.post(CREATE).mock(side_effect=[answer])
    taken: list[CarriedOut] = []
    publication = await platform.publish(await platform.plan(spec()), taken.append)
    assert [made.state for made in taken] == ["written"] * len(taken)
    return publication


def sentences(publication: Publication) -> str:
    return "\n".join(told(publication))


@pytest.mark.asyncio
async def test_done_is_yes_and_a_read_back_that_agrees(wire: respx.MockRouter, platform: Platform) -> None:
    publication = await created(wire, platform, said(CREATED), found(stored(clientsecret="encrypted")))
    assert publication.done
    assert sentences(publication) == "Done: the platform has it as in the spec, key by key."
    assert [call.request.method for call in wire.calls] == ["GET", "POST", "GET"]
    assert all(call.request.headers["proxy_auth_token"] == TOKEN for call in wire.calls)
    assert wire.calls[0].request.url.params == httpx.QueryParams(identifier="plug7", filter="getAuthDetails")


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
    "a redirect": (httpx.Response(303, text="elsewhere"), "refused", "elsewhere"),
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
    assert [made.state for made in publication.calls] == [state]
    text = sentences(publication)
    assert words in text
    if state == "unknown":
        assert ("has all of it nevertheless, as connection row1" in text) == there
        assert ("does not have the connection" in text) != there
    else:
        assert publication.read_back is None, "nothing can have changed"


UNREAD = {
    "no": (said({"success": False, "message": "too many requests"}), "too many requests"),
    "no status": (said({"success": True, "data": []}, 429), "success"),
    "a page": (said("<h1>Log in</h1>"), "Log in"),
    "a word for true": (said({"success": "true", "data": [stored()]}), "Reading back did not work"),
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
    "a version": ({"authversion": "V2"}, "has another value: authversion."),
    "a plug": ({"pluginrecordid": "plug8"}, "has another value: pluginrecordid."),
    "both": ({"redirecturl": "", "testcode": None}, "dropped what it took: testcode."),
    "an id": ({"clientid": "other"}, "has another value: clientid."),
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
    assert "Look at the difference" in sentences(publication)


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
    plan = await platform.plan(spec())
    assert {call.says for call in plan.calls} == {"update auth2Credentials"}, "the secret alone, which cannot be read"
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
    publication = await platform.publish(await platform.plan(spec()), lambda made: None)
    assert not publication.done
    assert [made.state for made in publication.calls][::2] == ["written", "not sent"]
    text = sentences(publication)
    assert "Written: update auth2Credentials." in text
    assert half[1] in text
    assert half[2] in text
    assert "update testcode" in text
    if half[2] == "Not known: ":
        done = "this was done" if kept else "this was not done"
        assert f"Read back, {done}: update authorizationEndPointConfiguration." in text
    assert "has another value" not in text, "what was not sent is no news"
    assert len(wire.calls) == 4, "nothing is sent after a call that was not taken"


@pytest.mark.asyncio
async def test_an_update_that_undoes_another_is_seen(wire: respx.MockRouter, platform: Platform) -> None:
    wire.get(READ).mock(side_effect=[found(stored(testcode="old")), found(stored(refreshtokencode=None))])
    wire.put(UPDATE).mock(return_value=said(TAKEN))
    publication = await platform.publish(await platform.plan(spec()), lambda made: None)
    assert not publication.done
    assert "dropped what it took: refreshtokencode." in sentences(publication)


@pytest.mark.parametrize(
    ("answer", "kind", "words"),
    [
        (said({"success": False, "message": "no such plug"}), Refused, "no such plug"),
        (said({"success": False, "message": "no"}, 401), Refused, "status 401"),
        (said("<h1>Log in</h1>"), Refused, "Log in"),
        (said("<h1>Not found</h1>", 404), Refused, "Not found"),
        (said([]), Refused, "status 200"),
        (said(""), Refused, "status 200"),
        (said("Internal", 500), Refused, "Internal"),
        (said({"success": "true", "data": []}), Refused, '"true"'),
        (httpx.ConnectTimeout("x"), NoAnswer, "did not take the connection"),
        (found(stored(granttype="Implicit")), CannotChange, "granttype"),
        (found(stored(type=None, pluginrecordid="plug8")), CannotChange, "type and pluginrecordid"),
    ],
)
@pytest.mark.asyncio
async def test_without_knowing_what_there_is_nothing_is_planned(
    wire: respx.MockRouter, platform: Platform, answer: Reply, kind: type[PlatformError], words: str
) -> None:
    wire.get(READ).mock(side_effect=[answer])
    with pytest.raises(kind) as error:
        await platform.plan(spec())
    assert words in str(error.value)


@pytest.mark.asyncio
async def test_a_plug_that_has_none_yet(wire: respx.MockRouter, platform: Platform) -> None:
    for answer in (said({"success": False, "message": "no row"}, 404), said({"success": True, "data": None}), found()):
        wire.get(READ).mock(return_value=answer)
        assert [call.says for call in (await platform.plan(spec())).calls] == ["create the connection"]


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
