"""Kind: code that gets further than a call by description would, or runs before the person knows where it can go."""

from __future__ import annotations

from typing import Any

import pytest

from connection_wizard.http.exchange import FailureKind
from connection_wizard.http.reach import EVERYWHERE, Place, places_of
from connection_wizard.oauth.connection import LiveConnection
from connection_wizard.oauth.permission import MAX_SHOWN, Asked, NotPermitted, Permission, advice
from connection_wizard.oauth.reaching import Reaching, foreign_code
from connection_wizard.oauth.receivers import LoopbackReceiver
from connection_wizard.oauth.run import leg_result, prove
from connection_wizard.oauth.values import Values, initial_values
from connection_wizard.spec import names
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.spec.paths import MISSING
from tests.oauth.conftest import Connect
from tests.oauth.scripted import Person, ScriptedProvider, answer, changed, document, spec_of

pytestmark = pytest.mark.asyncio

NO_MORE: dict[str, Any] = {"refresh_token": None, "revoke_token": None}
BEARER = "headers: { Authorization: `Bearer ${context.authData.accesstokencode.access_token}` }"


class Somebody:
    """Answers every question alike, and keeps them."""

    def __init__(self, *, yes: bool) -> None:
        self.asked: list[Asked] = []
        self._yes = yes

    async def __call__(self, asked: Asked) -> bool:
        self.asked.append(asked)
        return self._yes


def getting(url: str) -> str:
    return f"return (await axios.post('{url}', {{ secret: context.authData.clientsecret }}, {{ {BEARER} }})).data;"


async def of_test(connection: LiveConnection) -> tuple[str, str, list[FailureKind]]:
    """Verdict, words, and what the test leg was refused for; the token is there already."""
    if connection.values.find(names.TOKEN_RESPONSE) is MISSING:
        connection._held.take(connection.values.put(names.TOKEN_RESPONSE, {"access_token": "at"}))
    result = await leg_result(connection, "test", connection.test)
    return (
        result.verdict,
        f"{result.summary} {result.hint}",
        [exchange.failure.kind for exchange in result.exchanges if exchange.failure],
    )


UNREACHABLE: dict[str, FailureKind] = {
    "https://169.254.169.254/latest": "private_address",
    "https://10.0.0.1/": "private_address",
    "https://[fd00::1]/": "private_address",
    "https://[::ffff:10.0.0.1]/": "private_address",
    "https://0.0.0.0/": "private_address",
    "https://224.0.0.1/": "private_address",
    "https://100.64.0.1/": "private_address",
}


@pytest.mark.parametrize(
    "url", ["http://api.acme.test/x", "http://10.0.0.1/x", "http://127.0.0.1.acme.test/", *UNREACHABLE]
)
@pytest.mark.parametrize(
    "wide", [{"skip_whitelist_check": True}, {"whitelist": ["acme.test", "localhost", "*"]}], ids=str
)
async def test_code_is_refused_what_a_description_is_refused(connect: Connect, url: str, wide: dict[str, Any]) -> None:
    """With the same reason, whatever the record says of its own whitelist, and although the person let the code run."""
    somebody = Somebody(yes=False)
    described = await of_test(connect(test_call={"method": "POST", "url": url, "body": {"a": "b"}}, **wide))
    permission = Permission(frozenset(places_of("*")), somebody)
    code = connect(test_call={"snippet": getting(url)}, permission=permission, **wide)
    verdict, words, kinds = await of_test(code)
    assert (described[0], verdict) == ("failed", "failed")
    assert described[1] in words.replace("Step 8: ", "")
    if url in UNREACHABLE:
        assert kinds == described[2] == [UNREACHABLE[url]]
        assert "--allow-host" in words
    else:
        assert kinds == ["not_encrypted"]
        assert "secrets would travel unencrypted" in words


@pytest.mark.parametrize(
    "wide",
    [{"whitelist": ["localhost"]}, {"whitelist": ["127.0.0.1"]}, {"whitelist": ["*"]}, {"skip_whitelist_check": True}],
    ids=str,
)
@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "[::ffff:127.0.0.1]"])
async def test_a_record_opens_no_service_of_this_computer(connect: Connect, wide: dict[str, Any], host: str) -> None:
    """Not even beside an address of this computer that the spec names: an allowed host is one port."""
    other = ScriptedProvider()
    other.on("/", answer({"got": "it"}))
    async with other.server:
        url = f"http://{host}:{other.server.port}/"
        permission = Permission(frozenset({Place(EVERYWHERE, 443)}))
        verdict, words, kinds = await of_test(
            connect(test_call={"snippet": getting(url)}, permission=permission, **wide)
        )
        assert (verdict, kinds) == ("failed", ["private_address"])
        assert f"--allow-host {host}:{other.server.port}" in words.replace("[::ffff:7f00:1]", host)
        assert not other.requests
        agreed = Permission(frozenset(places_of(f"localhost:{other.server.port}")))
        verdict, words, _ = await of_test(
            connect(test_call={"snippet": getting(other.origin + "/")}, permission=agreed, **wide)
        )
        assert (verdict, len(other.requests)) == ("proved", 1), words


async def test_an_authors_own_computer_is_asked_about_by_nobody(connect: Connect, provider: ScriptedProvider) -> None:
    provider.on("/me", answer({"id": 1}))
    for whitelist in ([], ["127.0.0.1"], ["localhost"]):
        somebody = Somebody(yes=False)
        own = {"url": f"{provider.origin}/me", "snippet": getting(f"{provider.origin}/me")}
        connection = connect(test_call=own, whitelist=whitelist, permission=Permission(ask=somebody))
        assert (await of_test(connection))[0] == "proved"
        assert not somebody.asked


async def test_foreign_code_is_told_of_before_anything_happens(
    connect: Connect, receiver: LoopbackReceiver, person: Person, provider: ScriptedProvider
) -> None:
    somebody = Somebody(yes=False)
    foreign = {"test_call": {"snippet": "return 1;"}, "whitelist": ["acme.test", "api.other.test:8443"]}
    proof = await prove(connect(permission=Permission(ask=somebody), **foreign), receiver, person.open)
    assert {leg.verdict for leg in proof.legs} == {"not tried"}
    assert not proof.passed
    assert not provider.requests
    assert "acme.test, api.other.test:8443" in proof.legs[0].summary
    assert "--allow-host acme.test --allow-host api.other.test:8443" in proof.legs[0].hint
    assert len(somebody.asked) == 1


async def test_foreign_code_is_asked_about_once_and_again_when_it_changes(connect: Connect) -> None:
    somebody = Somebody(yes=True)
    permission = Permission(ask=somebody)
    for code in ("return {a: 1};", "return {a: 1};", "return {a: 2};"):
        for _ in range(2):
            connection = connect(test_call={"snippet": code}, whitelist=["acme.test"], permission=permission)
            assert (await of_test(connection))[0] == "proved"
    assert len(somebody.asked) == 2
    wider = connect(test_call={"snippet": "return {a: 2};"}, whitelist=["acme.test", "b.test"], permission=permission)
    await of_test(wider)
    assert len(somebody.asked) == 3


async def test_a_yes_to_code_is_none_to_this_computer(connect: Connect) -> None:
    other = ScriptedProvider()
    other.on("/", answer({"got": "it"}))
    async with other.server:
        for yes in (False, True):
            asked: list[Asked] = []

            async def say(question: Asked, yes: bool = yes, asked: list[Asked] = asked) -> bool:
                asked.append(question)
                return bool(question.code) or yes

            call = {"snippet": getting(f"{other.origin}/")}
            connection = connect(test_call=call, whitelist=["acme.test", "127.0.0.1"], permission=Permission(ask=say))
            verdict, _, kinds = await of_test(connection)
            assert [bool(question.code) for question in asked] == [True, False]
            assert asked[1].places == (Place("127.0.0.1", other.server.port),)
            assert (verdict, kinds) == (("proved", []) if yes else ("failed", ["private_address"]))
    assert len(other.requests) == 1


async def test_a_call_by_description_goes_inside_after_a_yes(connect: Connect, provider: ScriptedProvider) -> None:
    """An address that the provider made (`instance_url`) names nothing on this computer by itself."""
    other = ScriptedProvider()
    other.on("/me", answer({"id": 1}))
    provider.on("/token", answer({"access_token": "at", "instance_url": ""}))
    async with other.server:
        for yes in (False, True):
            somebody = Somebody(yes=yes)
            template = "${context.authData.accesstokencode.instance_url}/me"
            connection = connect(test_call={"url": template}, permission=Permission(ask=somebody))
            tokens = {"access_token": "at", "instance_url": other.origin}
            connection._held.take(Values({**connection.values.data, "accesstokencode": tokens}))
            verdict, _, kinds = await of_test(connection)
            assert (verdict, kinds) == (("proved", []) if yes else ("failed", ["private_address"]))
            assert somebody.asked == [Asked("", (Place("127.0.0.1", other.server.port),))]


async def test_the_persons_own_values_name_places(connect: Connect, provider: ScriptedProvider) -> None:
    provider.on("/me", answer({"id": 1}))
    host = provider.origin.removeprefix("http://")
    url = "http://${context.authData.domain}/me"
    connection = connect({"domain": host}, fields=[{"key": "domain", "label": "D"}], test_call={"url": url})
    assert (await of_test(connection))[0] == "proved"


def spec(**steps: Any) -> ConnectionSpec:
    return spec_of(changed(document("https://acme.test"), **steps))


async def test_headless_the_code_reaches_what_was_allowed_and_is_listed() -> None:
    own = spec(whitelist=["acme.test", "b.test"], test_call={"snippet": "return 1;"})
    values = Values(initial_values(own, {}, ""))
    for allowed, wanted in (
        ("b.test", {Place("b.test", 443)}),
        ("api.b.test", {Place("api.b.test", 443)}),
        ("evil.test", set()),
        ("*", {Place("acme.test", 443), Place("b.test", 443)}),
    ):
        reaching = Reaching(values, Permission(frozenset(places_of(allowed))))
        assert (await reaching.by_foreign_code(own, values, "return 1;")).listed == frozenset(wanted)


async def test_code_that_was_made_here_is_not_foreign() -> None:
    assert foreign_code(spec()) == ""
    assert foreign_code(spec(test_call={"snippet": "return 1;"})) == "return 1;"
    assert foreign_code(spec(test_call={"snippet": "return 1;"}), frozenset({"return 1;"})) == ""
    await Reaching(Values({}), Permission()).permit(spec())
    with pytest.raises(NotPermitted):
        await Reaching(Values({}), Permission()).permit(spec(test_call={"snippet": "return 1;"}))


async def test_exported_code_reaches_what_its_description_reaches() -> None:
    own = spec(
        whitelist=["other.test:444"], test_call={"url": "https://${context.authData.accesstokencode.host}:8443/"}
    )
    given = Values(initial_values(own, {}, ""))
    now = Values({**given.data, "accesstokencode": {"host": "eu.acme.test"}})
    listed = Reaching(given, Permission()).by_code(own, now).listed
    assert listed == frozenset({Place("acme.test", 443), Place("other.test", 444), Place("eu.acme.test", 8443)})
    inside = Values({**given.data, "accesstokencode": {"host": "10.0.0.1"}})
    assert Place("10.0.0.1", 8443) not in (Reaching(given, Permission()).by_code(own, inside).listed or ())


async def test_what_is_asked_names_the_hosts() -> None:
    many = tuple(Place(f"h{number}.test", 443) for number in range(MAX_SHOWN + 3))
    assert Asked("x", many).shown.endswith("h11.test, 3 more")
    assert Asked("x", ()).shown == "no server at all"
    assert "HOST[:PORT]" in advice(Asked("x", ()))
    everywhere = Asked("x", (Place(EVERYWHERE, 443),))
    assert everywhere.shown == "every server on the internet"
    assert "--allow-host '*'" in advice(everywhere)


@pytest.mark.parametrize(
    "location", ["http://[", "//[", "https://[::1", "http://\u2100.com/", "http://h:99999/", "\\\\h\\x"]
)
@pytest.mark.parametrize("leg", ["exchange", "test", "refresh", "revoke"])
async def test_no_redirect_ends_a_run(
    connect: Connect,
    provider: ScriptedProvider,
    receiver: LoopbackReceiver,
    person: Person,
    location: str,
    leg: str,
) -> None:
    from connection_wizard.http.server import ServerResponse

    provider.play_well()
    path = {"exchange": "/token", "test": "/me", "refresh": "/again", "revoke": "/revoke"}[leg]
    provider.on(path, ServerResponse(302, (("Location", location.encode().decode("latin-1")),)))
    steps: dict[str, Any] = {"refresh_token": {"url": f"{provider.origin}/again"}} if leg == "refresh" else {}
    proof = await prove(connect(**steps), receiver, person.open)
    [found] = [result for result in proof.legs if result.leg == leg]
    assert (found.verdict, "redirect (status 302)" in found.summary) == ("failed", True), proof.as_text()
