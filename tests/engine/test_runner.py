"""Running code in the embedded engine: what it returns, what it throws, and the words for it."""

from __future__ import annotations

from typing import Any

import pytest

from connection_wizard.engine.runner import CodeError, run_code
from connection_wizard.http.client import HttpClient
from tests.engine.reaches import listing, nowhere, within
from tests.oauth.scripted import ScriptedProvider, answer
from tests.viasocket.conftest import provider

__all__ = ["provider"]


async def value_of(source: str, auth_data: Any = None, **named: Any) -> Any:
    return (await run_code(source, auth_data or {}, nowhere, listing("acme.test"), **named)).value


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ("throw new Error('words')", "The code threw: words"),
        ("throw 'words'", "words"),
        ("return Promise.reject()", "nothing"),
        ("return ]", "Unexpected token"),
        ("return await new Promise(() => 0)", "never comes"),
        ("return await axios.get('https://evil.test/')", "evil.test, which is no host"),
        ("return await axios.get('https://acme.test.evil.test/')", "no host"),
        ("return await axios.get('https://user@acme.test:99999/')", "Invalid URL"),
        ("return (() => 0).constructor('return process')()", "process is not defined"),
        ("return platform.look()", "platform is not defined"),
        ("return await import('fs')", "threw"),
        ("axios = null; return 1;", "read only|Assignment|threw"),
    ],
)
@pytest.mark.asyncio
async def test_what_cannot_be_is_told(source: str, told: str) -> None:
    with pytest.raises(CodeError, match=told):
        await value_of(f'"use strict"; {source}')


@pytest.mark.asyncio
async def test_too_many_requests_are_stopped(provider: ScriptedProvider) -> None:
    provider.on("/x", answer({}))
    async with HttpClient() as client:
        with pytest.raises(CodeError, match="more than 20 requests"):
            await run_code(
                f"while (true) await axios.get('{provider.origin}/x')", {}, client.send, within(provider.origin)
            )


@pytest.mark.asyncio
async def test_a_failed_request_is_axios_error() -> None:
    async with HttpClient() as client:
        source = "try { await axios.get('http://127.0.0.1:9/'); } catch (e) { return [e.code, e.isAxiosError]; }"
        assert (await run_code(source, {}, client.send, within("http://127.0.0.1:9/"))).value == ["ECONNREFUSED", True]
        with pytest.raises(CodeError, match=r"request to http://127\.0\.0\.1:9/ failed"):
            await run_code("await fetch('http://127.0.0.1:9/')", {}, client.send, within("http://127.0.0.1:9/"))


@pytest.mark.asyncio
async def test_synchronous_code_and_its_data() -> None:
    assert (
        await value_of("return `Bearer ${context?.authData?.a?.b}`;", {"a": {"b": "x"}}, synchronous=True) == "Bearer x"
    )
    with pytest.raises(CodeError):
        await value_of("return await 1;", synchronous=True)
