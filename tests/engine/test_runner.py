"""The embedded engine: the platform's globals as in Node, and nothing else; hostile code gets nowhere."""

from __future__ import annotations

import asyncio
import sys
import time
from typing import Any

import pytest

from app.engine import runner
from app.engine.runner import CodeError, CodeNotRun, run_code
from app.http.client import HttpClient
from app.http.messages import Exchange, HttpRequest
from tests.oauth.scripted import ScriptedProvider, answer
from tests.viasocket.conftest import provider
from tests.viasocket.node import Node

__all__ = ["provider"]


async def nowhere(request: HttpRequest) -> Exchange:
    raise AssertionError(f"a request to {request.url}")


async def value_of(source: str, auth_data: Any = None, **named: Any) -> Any:
    return (await run_code(source, auth_data or {}, nowhere, ["acme.test"], **named)).value


SAME_AS_NODE = [
    "return new URLSearchParams('?a=b&c=d%20e+f&g&%C3%A9=%F0%9F%A6%89').toString();",
    "return new URLSearchParams({ 'a b': 'c~*!()', n: 1 }).toString();",
    (
        "const p = new URLSearchParams([['a', '1'], ['a', '2']]); p.append('b', 3); p.set('c', 4); p.delete('b');\n"
        "p.set('c', 5);\n"
        "return [p.get('a'), p.getAll('a'), p.has('c'), p.get('x'), [...p], [...p.keys()], [...p.values()], `${p}`];"
    ),
    "const seen = []; new URLSearchParams('a=1&b=2').forEach((v, k) => seen.push(k + v)); return seen;",
    "return [...'aé€🦉'].map((c) => Buffer.from(c).toString('base64'));",
    "return Buffer.from('YcOp4oKs', 'base64').toString();",
    "return Buffer.from('4oKs8J-mib', 'base64url').toString('hex');",
    "return [Buffer.from('abc').length, Buffer.from('616263', 'hex').toString('utf8')];",
    "return Buffer.from([97, 98]).toString();",
    "return Buffer.from('\\u00e9', 'latin1').toString('latin1');",
    "return Buffer.from(Buffer.from('x')).toString('base64url');",
    "return [atob('YTpi'), atob('w6k=')];",
    "return await new Promise((resolve) => setTimeout((a) => resolve(a), 10, 'later'));",
    "return [typeof require, typeof process, typeof URL, typeof btoa, typeof TextEncoder, typeof structuredClone];",
    "return undefined;",
    "const walk = (n) => (n ? [walk(n - 1)] : []); return walk(5);",
]


@pytest.mark.asyncio
@pytest.mark.parametrize("source", SAME_AS_NODE)
async def test_the_globals_do_what_they_do_in_node(source: str) -> None:
    async with Node() as node:
        assert await value_of(source) == await node.run(source, {})


REQUESTS = [
    "return (await axios.get('ORIGIN/x', { params: { a: 'b c', list: [1, 2], none: null, t: 'x:$,y' } })).data;",
    "return (await axios('ORIGIN/x?own=1', { method: 'POST', data: { a: 1 } })).data;",
    "return (await axios.post('ORIGIN/x', new URLSearchParams({ a: 'b c' }))).data;",
    "return (await axios.post('ORIGIN/x', 'a=b')).data;",
    (
        "const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };"
        "return (await axios.post('ORIGIN/x', { a: 1 }, { headers })).data;"
    ),
    "return (await axios.put('/x', { a: 1 }, { baseURL: 'ORIGIN/', auth: { username: 'u', password: 'p' } })).data;",
    "return (await axios.request({ url: 'ORIGIN/x', method: 'delete', data: { a: 1 } })).data;",
    "return (await axios.request({ url: 'ORIGIN/x', method: 'delete' })).status;",
    "return (await axios.get('ORIGIN/text')).data;",
    "return (await axios.get('ORIGIN/x', { responseType: 'text' })).data;",
    "try { await axios.get('ORIGIN/bad'); } catch (e) { return [e.message, e.code, e.response.data]; }",
    "try { await axios.get('ORIGIN/bad'); } catch (e) { return [axios.isAxiosError(e), e.toJSON().message]; }",
    "return (await axios.get('ORIGIN/bad', { validateStatus: () => true })).status;",
    (
        "const headers = { 'Content-Type': 'application/json' };"
        "const r = await fetch('ORIGIN/x', { method: 'POST', headers, body: '{}' });"
        " return [r.ok, r.status, r.headers.get('content-type'), await r.json()];"
    ),
    "const r = await fetch('ORIGIN/bad'); return [r.ok, await r.text()];",
]


@pytest.mark.asyncio
@pytest.mark.parametrize("source", REQUESTS)
async def test_requests_are_those_of_the_real_axios(source: str, provider: ScriptedProvider) -> None:
    def echo(request: Any) -> Any:
        kinds = {name: request.header(name) for name in ("content-type", "authorization")}
        return answer({"m": request.method, "q": request.query, "b": request.body.decode(), **kinds})

    provider.on("/x", echo)
    provider.on("/text", answer("plain words", content_type="text/plain"))
    provider.on("/bad", answer({"error": "no"}, 400))
    source = source.replace("ORIGIN", provider.origin)
    async with Node() as node, HttpClient() as client:
        ours = (await run_code(source, {}, client.send, ["127.0.0.1"])).value
        theirs = await node.run(source, {})
    for found in (ours, theirs):
        if isinstance(found, dict) and not found.get("b"):
            found.pop("content-type", None)
    assert ours == theirs


@pytest.mark.parametrize(
    ("source", "error", "told"),
    [
        ("throw new Error('words')", CodeError, "The code threw: words"),
        ("throw 'words'", CodeError, "words"),
        ("return Promise.reject()", CodeError, "nothing"),
        ("return ]", CodeError, "Unexpected token"),
        ("return await new Promise(() => 0)", CodeError, "never comes"),
        ("return await axios.get('https://evil.test/')", CodeError, "evil.test, which is no host"),
        ("return await axios.get('https://acme.test.evil.test/')", CodeError, "no host"),
        ("return await axios.get('https://user@acme.test:99999/')", CodeError, "Invalid URL"),
        ("return _.get({}, 'a')", CodeNotRun, "“_”"),
        ("return crypto.createHmac('sha256', 'k')", CodeNotRun, "“crypto”"),
        ("const a = []; while (true) a.push(new Array(1e6).fill(1));", CodeError, "more memory"),
        ("return (() => 0).constructor('return process')()", CodeError, "process is not defined"),
        ("return platform.look()", CodeError, "platform is not defined"),
        ("return await import('fs')", CodeError, "threw"),
        ("axios = null; return 1;", CodeError, "read only|Assignment|threw"),
    ],
)
@pytest.mark.asyncio
async def test_what_cannot_be_is_told(source: str, error: type[Exception], told: str) -> None:
    with pytest.raises(error, match=told):
        await value_of(f'"use strict"; {source}')


@pytest.mark.asyncio
async def test_an_endless_loop_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runner, "SLICE_SECONDS", 0.2)
    begun = time.monotonic()
    with pytest.raises(CodeError, match="computed for longer"):
        await value_of("while (true) {}")
    assert time.monotonic() - begun < 5


@pytest.mark.asyncio
async def test_too_many_requests_and_too_long_pauses_are_stopped(
    provider: ScriptedProvider, monkeypatch: pytest.MonkeyPatch
) -> None:
    provider.on("/x", answer({}))
    async with HttpClient() as client:
        with pytest.raises(CodeError, match="more than 20 requests"):
            await run_code(f"while (true) await axios.get('{provider.origin}/x')", {}, client.send, None)
    monkeypatch.setattr(runner, "TOTAL_SECONDS", 0.1)
    with pytest.raises(CodeError, match="longer than 0 seconds"):
        await value_of("for (;;) await new Promise((then) => setTimeout(then, 60000));")


@pytest.mark.asyncio
async def test_a_failed_request_is_axios_error() -> None:
    async with HttpClient() as client:
        source = "try { await axios.get('http://127.0.0.1:9/'); } catch (e) { return [e.code, e.isAxiosError]; }"
        assert (await run_code(source, {}, client.send, None)).value == ["ERR_NETWORK", True]
        with pytest.raises(CodeError, match="fetch failed"):
            await run_code("await fetch('http://127.0.0.1:9/')", {}, client.send, None)


@pytest.mark.asyncio
async def test_synchronous_code_and_its_data() -> None:
    assert (
        await value_of("return `Bearer ${context?.authData?.a?.b}`;", {"a": {"b": "x"}}, synchronous=True) == "Bearer x"
    )
    with pytest.raises(CodeError):
        await value_of("return await 1;", synchronous=True)


@pytest.mark.asyncio
async def test_without_an_engine_nothing_is_said_to_have_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "py_mini_racer", None)
    with pytest.raises(CodeNotRun, match="no engine"):
        await value_of("return 1;")


@pytest.mark.asyncio
async def test_cancelling_a_run_leaves_nothing() -> None:
    task = asyncio.ensure_future(value_of("await new Promise((then) => setTimeout(then, 60000));"))
    await asyncio.sleep(0.2)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
