from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any, cast
from urllib.parse import urlencode, urlsplit

import pytest
import pytest_asyncio

from connection_wizard.http.server import LoopbackServer, LoopbackUnavailable, PortInUse, PortNotAllowed
from connection_wizard.oauth.callback import Accepted, Failed, Ignored
from connection_wizard.oauth.receivers import (
    MAX_PASTES,
    CallbackReceiver,
    Expectation,
    Host,
    LoopbackReceiver,
    PasteReceiver,
)
from connection_wizard.spec.model import Authorization
from tests.oauth.scripted import fetch
from tests.waiting import HANG

STATE = "sT4te-0123456789abcdefghijklmnopqrstuvwxyzAB"


def has_ipv6() -> bool:
    try:
        with socket.socket(socket.AF_INET6) as sock:
            sock.bind(("::1", 0))
    except OSError:
        return False
    return True


needs_ipv6 = pytest.mark.skipif(not has_ipv6(), reason="this computer has no IPv6 loopback address")


@pytest.fixture
def ignored() -> list[Ignored]:
    return []


def expectation(ignored: list[Ignored], **step: Any) -> Expectation:
    made = Authorization.model_validate({"url": "https://acme.test"} | step)
    return Expectation(STATE, made, ignored.append)


@pytest_asyncio.fixture
async def receiver(ignored: list[Ignored]) -> AsyncIterator[LoopbackReceiver]:
    receiver = LoopbackReceiver()
    await receiver.open()
    receiver.expect(expectation(ignored))
    yield receiver
    await receiver.close()


def is_listening(receiver: CallbackReceiver) -> bool:
    """Whether somebody answers at the receiver's port."""
    port = urlsplit(receiver.redirect_uri).port or 80
    with socket.socket() as sock:
        sock.settimeout(HANG)
        return sock.connect_ex(("127.0.0.1", port)) == 0


async def answer_of(receiver: CallbackReceiver) -> Accepted | Failed:
    async with asyncio.timeout(HANG):
        return await receiver.receive()


# -- loopback: the right answer


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("host", "address"),
    [
        ("127.0.0.1", "127.0.0.1"),
        pytest.param("[::1]", "::1", marks=needs_ipv6),
        ("localhost", "127.0.0.1"),
        pytest.param("localhost", "::1", marks=needs_ipv6),
    ],
)
async def test_each_host_is_bound_and_advertised_alike(host: Host, address: str, ignored: list[Ignored]) -> None:
    receiver = LoopbackReceiver(host)
    await receiver.open()
    try:
        assert receiver.redirect_uri.startswith(f"http://{host}:")
        assert receiver.redirect_uri.endswith("/callback")
        receiver.expect(expectation(ignored))
        page = await fetch(f"{receiver.redirect_uri}?code=abc&state={STATE}", address=address)
        assert page.status == 200
        assert "You are logged in" in page.text
        assert "abc" not in page.text
        assert await answer_of(receiver) == Accepted({"code": "abc", "state": STATE})
    finally:
        await receiver.close()
    assert not ignored


@pytest.mark.asyncio
async def test_a_fixed_port_and_path(unused_tcp_port: int, ignored: list[Ignored]) -> None:
    receiver = LoopbackReceiver("localhost", unused_tcp_port, "/oauth/callback")
    await receiver.open()
    try:
        assert receiver.redirect_uri == f"http://localhost:{unused_tcp_port}/oauth/callback"
        receiver.expect(expectation(ignored))
        await fetch(f"{receiver.redirect_uri}?code=abc&state={STATE}")
        assert isinstance(await answer_of(receiver), Accepted)
    finally:
        await receiver.close()


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("path", "advertised"),
    [
        ("", "/"),
        ("/", "/"),
        ("callback", "/callback"),
        ("/a/b/", "/a/b/"),
        ("/a b/ü", "/a%20b/%C3%BC"),
        ("/a?b#c%", "/a%3Fb%23c%25"),
        ("/redirect/auth2.0", "/redirect/auth2.0"),
    ],
)
async def test_paths(path: str, advertised: str, ignored: list[Ignored]) -> None:
    receiver = LoopbackReceiver(path=path)
    await receiver.open()
    try:
        assert urlsplit(receiver.redirect_uri).path == advertised
        receiver.expect(expectation(ignored))
        await fetch(f"{receiver.redirect_uri}?code=abc&state={STATE}")
        assert isinstance(await answer_of(receiver), Accepted)
    finally:
        await receiver.close()


@pytest.mark.asyncio
async def test_a_refusal(receiver: LoopbackReceiver) -> None:
    page = await fetch(f"{receiver.redirect_uri}?error=access_denied&error_description=%3Cb%3ENo&state={STATE}")
    assert page.status == 200
    assert "access_denied: &lt;b&gt;No" in page.text
    answer = await answer_of(receiver)
    assert isinstance(answer, Failed)
    assert answer.reason == "authorization_denied"


# -- loopback: what is not the answer


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("query", "reason"), [("code=abc", "no_state"), ("code=abc&state=x", "wrong_state"), ("&", "callback_empty")]
)
async def test_what_proves_nothing_is_answered_told_and_waited_past(
    query: str, reason: str, receiver: LoopbackReceiver, ignored: list[Ignored]
) -> None:
    page = await fetch(f"{receiver.redirect_uri}?{query}")
    assert page.status == 400
    assert "still waiting" in page.text
    assert [item.reason for item in ignored] == [reason]
    await fetch(f"{receiver.redirect_uri}?code=right&state={STATE}")
    assert await answer_of(receiver) == Accepted({"code": "right", "state": STATE})


@pytest.mark.asyncio
@pytest.mark.parametrize(
    "path", ["/", "/favicon.ico", "/callback/", "/Callback", "/callback/x", "//callback", "/callback%00", "/robots.txt"]
)
async def test_other_paths_are_not_there(path: str, receiver: LoopbackReceiver, ignored: list[Ignored]) -> None:
    origin = receiver.redirect_uri.removesuffix("/callback")
    page = await fetch(f"{origin}{path}?code=abc&state={STATE}")
    assert (page.status, page.text) == (404, "There is nothing here.\n")
    assert not ignored
    await fetch(f"{receiver.redirect_uri}?code=right&state={STATE}")
    assert await answer_of(receiver) == Accepted({"code": "right", "state": STATE})


@pytest.mark.asyncio
@pytest.mark.parametrize(
    "host", ["evil.test", "evil.test:{port}", "localhost:{port}", "127.0.0.1", "127.0.0.1:1", "[::1]:{port}"]
)
async def test_other_hosts_are_not_answered(host: str, receiver: LoopbackReceiver, ignored: list[Ignored]) -> None:
    port = urlsplit(receiver.redirect_uri).port
    page = await fetch(f"{receiver.redirect_uri}?code=abc&state={STATE}", host=host.format(port=port))
    assert page.status == 404
    assert not ignored


@pytest.mark.asyncio
@pytest.mark.parametrize("method", ["HEAD", "PUT", "DELETE", "OPTIONS", "PATCH"])
async def test_other_methods(method: str, receiver: LoopbackReceiver, ignored: list[Ignored]) -> None:
    page = await fetch(f"{receiver.redirect_uri}?code=abc&state={STATE}", method)
    assert (page.status, page.headers["allow"]) == (405, "GET, POST")
    assert not ignored


@pytest.mark.asyncio
async def test_a_second_callback_changes_nothing(receiver: LoopbackReceiver, ignored: list[Ignored]) -> None:
    """Nobody new is listened to; a connection that was open before is told so."""
    parts = urlsplit(receiver.redirect_uri)
    reader, writer = await asyncio.open_connection(parts.hostname, parts.port)
    await fetch(f"{receiver.redirect_uri}?code=first&state={STATE}")
    assert not is_listening(receiver)
    writer.write(f"GET {parts.path}?code=second&state={STATE} HTTP/1.1\r\nHost: {parts.netloc}\r\n\r\n".encode())
    assert b"not waiting" in await reader.read()
    writer.close()
    assert await answer_of(receiver) == Accepted({"code": "first", "state": STATE})
    assert not ignored


@pytest.mark.asyncio
async def test_an_address_that_was_copied_from_elsewhere_is_the_answer(receiver: LoopbackReceiver) -> None:
    """A provider that knows one redirect URI alone sends everybody there, whatever the request says."""
    elsewhere = "https://auth.viasocket.com/redirect/auth2.0"
    for text in ("Unknown client", elsewhere, f"{elsewhere}?code=C0DE", f"{elsewhere}?code=C0DE&state=another"):
        assert not receiver.take(text)
    assert not receiver.take(f"{elsewhere}?error=access_denied&state={STATE}"), "its words are read as those of a page"
    assert receiver.take(f"{elsewhere}?code=C0DE&state={STATE}#top")
    answer = await answer_of(receiver)
    assert isinstance(answer, Accepted)
    assert answer.parameters["code"] == "C0DE"
    assert not receiver.take(f"{elsewhere}?code=C0DE&state={STATE}"), "it has one answer"
    assert not LoopbackReceiver().take(f"{elsewhere}?code=C0DE&state={STATE}"), "nothing is waited for"


@pytest.mark.asyncio
async def test_what_is_pasted_is_told_where_it_is_no_answer(receiver: LoopbackReceiver, ignored: list[Ignored]) -> None:
    elsewhere = "https://auth.viasocket.com/redirect/auth2.0"
    receiver.paste("https://another.example/?code=C0DE", elsewhere)
    receiver.paste("", elsewhere)
    assert [one.reason for one in ignored] == ["other_address", "nothing_pasted"]
    receiver.paste(f"{elsewhere}?code=C0DE&state={STATE}", elsewhere)
    assert receiver.is_answered
    assert await answer_of(receiver) == Accepted({"code": "C0DE", "state": STATE})
    receiver.paste(f"{elsewhere}?code=C0DE&state={STATE}", elsewhere)


@pytest.mark.asyncio
async def test_before_anything_is_expected_nothing_counts(ignored: list[Ignored]) -> None:
    receiver = LoopbackReceiver()
    await receiver.open()
    try:
        page = await fetch(f"{receiver.redirect_uri}?code=early&state={STATE}")
        assert "not waiting" in page.text
        with pytest.raises(RuntimeError):
            await receiver.receive()
        receiver.expect(expectation(ignored))
        await fetch(f"{receiver.redirect_uri}?code=right&state={STATE}")
        assert await answer_of(receiver) == Accepted({"code": "right", "state": STATE})
    finally:
        await receiver.close()
    assert not ignored


# -- loopback: behind the #


@pytest.mark.asyncio
async def test_an_empty_callback_gets_the_script(receiver: LoopbackReceiver, ignored: list[Ignored]) -> None:
    page = await fetch(receiver.redirect_uri)
    assert page.status == 200
    assert "location.hash" in page.text
    assert "connect-src 'self'" in page.headers["content-security-policy"]
    assert not ignored  # its script says whether there was anything


@pytest.mark.asyncio
async def test_the_report_of_the_script(receiver: LoopbackReceiver) -> None:
    page = await fetch(receiver.redirect_uri, "POST", urlencode({"access_token": "", "state": STATE}))
    assert page.status == 200
    assert "implicit grant" in page.text
    answer = await answer_of(receiver)
    assert isinstance(answer, Failed)
    assert answer.reason == "token_in_fragment"


@pytest.mark.asyncio
@pytest.mark.parametrize(
    "body", ["", "x", "access_token=&state=wrong", "%ff=%fe", "a&" * 200, "state=" + "x" * 10_000, "état=ü"]
)
async def test_a_report_of_anybody_else(body: str, receiver: LoopbackReceiver, ignored: list[Ignored]) -> None:
    page = await fetch(receiver.redirect_uri, "POST", body.encode().decode("latin-1"))
    assert (page.status, page.text) == (200, "")
    assert len(ignored) == 1
    await fetch(f"{receiver.redirect_uri}?code=right&state={STATE}")
    assert isinstance(await answer_of(receiver), Accepted)


@pytest.mark.asyncio
async def test_an_answer_posted_as_a_form(receiver: LoopbackReceiver, ignored: list[Ignored]) -> None:
    page = await fetch(receiver.redirect_uri, "POST", "code=SECRET&state=wrong")
    assert page.status == 400
    assert [item.reason for item in ignored] == ["wrong_state"]
    page = await fetch(receiver.redirect_uri, "POST", urlencode({"code": "SECRET", "state": STATE}))
    assert page.headers["content-type"].startswith("text/html")
    assert "as a form" in page.text
    assert "SECRET" not in page.text
    answer = await answer_of(receiver)
    assert isinstance(answer, Failed)
    assert answer.reason == "answer_posted"
    assert "response_mode" in answer.hint


@pytest.mark.asyncio
async def test_a_refusal_posted_as_a_form(receiver: LoopbackReceiver) -> None:
    await fetch(receiver.redirect_uri, "POST", urlencode({"error": "access_denied", "state": STATE}))
    answer = await answer_of(receiver)
    assert isinstance(answer, Failed)
    assert answer.reason == "authorization_denied"


# -- loopback: opening and closing


@pytest.mark.asyncio
async def test_a_port_in_use() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        receiver = LoopbackReceiver(port=port)
        with pytest.raises(PortInUse, match=f"Port {port}") as caught:
            await receiver.open()
        assert "choose another port" in caught.value.hint
        await receiver.close()


def may_use_low_ports() -> bool:
    try:
        with socket.socket() as sock:
            sock.bind(("127.0.0.1", 81))
    except PermissionError:
        return False
    except OSError:
        pytest.skip("port 81 is in use")
    return True


@pytest.mark.asyncio
async def test_a_port_below_1024() -> None:
    receiver = LoopbackReceiver(port=81)
    try:
        if may_use_low_ports():
            await receiver.open()
            assert receiver.redirect_uri == "http://127.0.0.1:81/callback"
        else:
            with pytest.raises(PortNotAllowed, match="Choose a port between 1024 and 65535"):
                await receiver.open()
    finally:
        await receiver.close()


@pytest.mark.asyncio
async def test_a_port_that_the_system_refuses(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(self: socket.socket, address: Any) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("connection_wizard.http.loopback.socket.socket.bind", refuse)
    with pytest.raises(PortNotAllowed, match="port 80"):
        await LoopbackReceiver(port=80).open()


@pytest.mark.asyncio
async def test_on_port_80_browsers_leave_the_port_out(monkeypatch: pytest.MonkeyPatch, ignored: list[Ignored]) -> None:
    receiver = LoopbackReceiver()
    await receiver.open()
    try:
        receiver.expect(expectation(ignored))
        real = receiver.redirect_uri
        monkeypatch.setattr(LoopbackServer, "origin", "http://127.0.0.1:80")
        for host in ("127.0.0.1", "127.0.0.1:80"):
            assert (await fetch(f"{real}?code=abc&state=x", host=host)).status == 400
        assert (await fetch(f"{real}?code=abc&state=x", host="127.0.0.1:8080")).status == 404
    finally:
        monkeypatch.undo()
        await receiver.close()


@pytest.mark.asyncio
async def test_no_ipv6_on_this_computer(monkeypatch: pytest.MonkeyPatch) -> None:
    real = socket.socket

    def without_ipv6(family: int = socket.AF_INET, *more: Any) -> socket.socket:
        if family == socket.AF_INET6:
            raise OSError(97, "Address family not supported by protocol")
        return real(family, *more)

    monkeypatch.setattr("connection_wizard.http.loopback.socket.socket", without_ipv6)
    with pytest.raises(LoopbackUnavailable, match="::1") as caught:
        await LoopbackReceiver("[::1]").open()
    assert "127.0.0.1" in caught.value.hint
    receiver = LoopbackReceiver("localhost")
    await receiver.open()
    await receiver.close()


@pytest.mark.asyncio
async def test_closing_ends_it_and_may_be_done_twice(receiver: LoopbackReceiver) -> None:
    assert is_listening(receiver)
    await receiver.close()
    await receiver.close()
    assert not is_listening(receiver)


@pytest.mark.asyncio
async def test_closing_what_was_never_opened() -> None:
    await LoopbackReceiver().close()


@pytest.mark.asyncio
async def test_cancelled_while_waiting_it_leaves_nothing(receiver: LoopbackReceiver) -> None:
    before = asyncio.all_tasks()
    waiting = asyncio.create_task(receiver.receive())
    await asyncio.sleep(0)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    page = await fetch(f"{receiver.redirect_uri}?code=late&state={STATE}")
    assert "not waiting" in page.text
    await receiver.close()
    assert not is_listening(receiver)
    assert asyncio.all_tasks() <= before, "its listener, which was among them, has ended"


@pytest.mark.asyncio
async def test_the_page_still_arrives_when_the_receiver_is_closed_at_once(receiver: LoopbackReceiver) -> None:
    async def close_on_answer() -> None:
        await receiver.receive()
        await receiver.close()

    closing = asyncio.create_task(close_on_answer())
    page = await fetch(f"{receiver.redirect_uri}?code=abc&state={STATE}")
    await closing
    assert "You are logged in" in page.text


# -- pasting

REDIRECT = "https://auth.viasocket.com/redirect/auth2.0"
ANSWER = f"code=abc&state={STATE}"


def pastes(*texts: str) -> Callable[[], Awaitable[str]]:
    waiting = iter(texts)

    async def ask() -> str:
        return next(waiting)

    return ask


async def pasted(*texts: str, ignored: list[Ignored], redirect: str = REDIRECT, **step: Any) -> Accepted | Failed:
    receiver = PasteReceiver(redirect, pastes(*texts))
    assert receiver.redirect_uri == redirect
    await receiver.open()
    receiver.expect(expectation(ignored, **step))
    answer = await receiver.receive()
    await receiver.close()
    await receiver.close()
    return answer


@pytest.mark.asyncio
@pytest.mark.parametrize(
    "text",
    [
        f"{REDIRECT}?{ANSWER}",
        f"  {REDIRECT}?{ANSWER}\n",
        f"{REDIRECT[:20]}\n{REDIRECT[20:]}?{ANSWER[:9]}\r\n  {ANSWER[9:]}",
        f'"{REDIRECT}?{ANSWER}"',
        f"'{REDIRECT}?{ANSWER}'",
        f"<{REDIRECT}?{ANSWER}>",
        f"“{REDIRECT}?{ANSWER}”",
        f"`{REDIRECT}?{ANSWER}`",
        f"{REDIRECT}/?{ANSWER}",
        f"{REDIRECT}?{ANSWER}#",
        f"{REDIRECT}?{ANSWER}#_=_",
        f"HTTPS://Auth.viaSocket.COM/redirect/auth2.0?{ANSWER}",
        f"http://auth.viasocket.com/redirect/auth2.0?{ANSWER}",
        f"auth.viasocket.com/redirect/auth2.0?{ANSWER}",
        f"?{ANSWER}",
        ANSWER,
        f"{ANSWER}#_=_",
        f"state={STATE}&code=abc",
    ],
)
async def test_an_address_however_it_was_copied(text: str, ignored: list[Ignored]) -> None:
    answer = await pasted(text, ignored=ignored)
    assert isinstance(answer, Accepted)
    assert answer.parameters == {"code": "abc", "state": STATE}
    assert not ignored


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("redirect", "text"),
    [
        ("http://localhost:8080/cb", f"localhost:8080/cb?{ANSWER}"),
        ("myapp://callback", f"myapp://callback?{ANSWER}"),
        ("https://acme.test/cb?tenant=1", f"https://acme.test/cb?tenant=1&{ANSWER}"),
        ("https://acme.test", f"https://acme.test/?{ANSWER}"),
    ],
)
async def test_other_redirect_addresses(redirect: str, text: str, ignored: list[Ignored]) -> None:
    answer = await pasted(text, ignored=ignored, redirect=redirect)
    assert isinstance(answer, Accepted)
    assert answer.parameters["code"] == "abc"


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("text", "reason", "words"),
    [
        ("", "nothing_pasted", "Nothing was pasted"),
        (" \n ", "nothing_pasted", "Nothing was pasted"),
        ('""', "nothing_pasted", "Nothing was pasted"),
        ("abc", "not_whole_address", "its state is missing"),
        ("4/0AX4XfWh", "other_address", REDIRECT),
        ("https://acme.test/oauth/authorize?client_id=1&state=" + STATE, "other_address", REDIRECT),
        (f"https://evil.test/redirect/auth2.0?{ANSWER}", "other_address", REDIRECT),
        (f"https://auth.viasocket.com.evil.test/redirect/auth2.0?{ANSWER}", "other_address", REDIRECT),
        (f"https://auth.viasocket.com/other?{ANSWER}", "other_address", REDIRECT),
        (f"https://evil.test/?x=https://auth.viasocket.com/redirect/auth2.0?{ANSWER}", "other_address", REDIRECT),
        (f"auth.viasocket.com/other?{ANSWER}", "other_address", REDIRECT),
        ("https://[::1?code=1", "other_address", REDIRECT),
        ("mailto:a=b", "not_whole_address", "whole address"),
        (REDIRECT, "callback_empty", "without anything in it"),
        (f"{REDIRECT}?", "callback_empty", "without anything in it"),
        (f"{REDIRECT}?code=abc", "no_state", "cannot be trusted"),
        ("abc==", "no_state", "cannot be trusted"),
        (f"{REDIRECT}?code=abc&state=old", "wrong_state", "does not belong"),
        (f"{REDIRECT}#access_token=SECRET&state=old", "wrong_state", "does not belong"),
        (f"{REDIRECT}#_=_", "no_state", "cannot be trusted"),
        (f"{REDIRECT}#{'a&' * 200}", "no_state", "cannot be trusted"),
        (f"{REDIRECT}?code=\udcff&state=\udcff", "wrong_state", "does not belong"),
    ],
)
async def test_a_mistaken_paste_costs_another_try(text: str, reason: str, words: str, ignored: list[Ignored]) -> None:
    answer = await pasted(text, f"{REDIRECT}?{ANSWER}", ignored=ignored)
    assert isinstance(answer, Accepted)
    (mistake,) = ignored
    assert mistake.reason == reason
    assert words in mistake.message


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (f"{REDIRECT}?error=access_denied&state={STATE}", "authorization_denied"),
        (f"{REDIRECT}#access_token=SECRET&state={STATE}", "token_in_fragment"),
        (f"#access_token=SECRET&state={STATE}", "token_in_fragment"),
        (f"{REDIRECT}#code=SECRET&state={STATE}", "code_in_fragment"),
        (f"{REDIRECT}?state={STATE}", "code_missing"),
    ],
)
async def test_an_answer_without_a_code(text: str, reason: str, ignored: list[Ignored]) -> None:
    answer = await pasted(text, ignored=ignored)
    assert isinstance(answer, Failed)
    assert answer.reason == reason
    assert "SECRET" not in f"{answer}{answer.words and answer.words.text}"


@pytest.mark.asyncio
async def test_after_many_pastes_it_is_enough(ignored: list[Ignored]) -> None:
    answer = await pasted(*["abc"] * MAX_PASTES, ignored=ignored)
    assert isinstance(answer, Failed)
    assert f"None of {MAX_PASTES}" in answer.message
    assert len(ignored) == MAX_PASTES


@pytest.mark.asyncio
async def test_pasting_before_anything_is_expected() -> None:
    with pytest.raises(RuntimeError):
        await PasteReceiver(REDIRECT, pastes("x")).receive()


@pytest.mark.asyncio
async def test_cancelled_while_asking(ignored: list[Ignored]) -> None:
    asked = asyncio.Event()

    async def ask() -> str:
        asked.set()
        return cast(str, await asyncio.get_running_loop().create_future())

    receiver = PasteReceiver(REDIRECT, ask)
    receiver.expect(expectation(ignored))
    waiting = asyncio.create_task(receiver.receive())
    await asked.wait()
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
