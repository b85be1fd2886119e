"""The embedded engine does what real Node with the real axios does, for every form in `forms.js`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from connection_wizard.engine.runner import CodeError, CodeNotRun, run_code
from connection_wizard.http.client import HttpClient
from connection_wizard.http.server import ServerRequest, ServerResponse
from tests.engine.reaches import listing, nowhere, within
from tests.oauth.scripted import ScriptedProvider, answer
from tests.viasocket.conftest import provider
from tests.viasocket.node import CodeFailed, Node

__all__ = ["provider"]

FORMS = [
    line
    for line in Path(__file__).with_name("forms.js").read_text(encoding="utf-8").splitlines()
    if not line.startswith("//")
]
AT_ONCE = 20
SEEN = ("content-type", "authorization", "accept", "x-a", "x-b", "x-c", "x-def")


def echo(request: ServerRequest) -> ServerResponse:
    headers = {name: value for name in SEEN if (value := request.header(name)) is not None}
    body = request.body.decode("latin-1")
    return answer({"m": request.method, "p": request.path, "q": request.query, "b": body, **headers})


def answers(provider: ScriptedProvider) -> None:
    json_type = ("Content-Type", "application/json")
    cookies = (("Set-Cookie", "a=1"), ("Set-Cookie", "b=2"), ("X-Twice", "1"), ("X-Twice", "2"), json_type)
    provider.on("/x", echo)
    provider.on("/text", answer("plain words", content_type="text/plain"))
    provider.on("/bad", answer({"error": "no"}, 400))
    provider.on("/down", answer({"error": "no"}, 503))
    provider.on("/empty", answer("", 204))
    provider.on("/bom", answer('\ufeff{"a":1}'))
    provider.on("/redirect", ServerResponse(302, (("Location", "/x"),)))
    provider.on("/cookies", ServerResponse(200, cookies, b"{}"))


@pytest.mark.asyncio
@pytest.mark.parametrize("first", range(0, len(FORMS), AT_ONCE))
async def test_a_form_does_what_it_does_in_node(first: int, provider: ScriptedProvider) -> None:
    answers(provider)
    different: list[tuple[str, Any, Any]] = []
    async with Node() as node, HttpClient() as client:
        for form in FORMS[first : first + AT_ONCE]:
            source = form.replace("ORIGIN", provider.origin)
            try:
                theirs = await node.run(source, {})
            except CodeFailed as error:
                theirs = f"threw {error}"
            try:
                ours = (await run_code(source, {}, client.send, within(provider.origin, "http://127.0.0.1:9/"))).value
            except CodeError as error:
                ours = f"threw {error.message.removeprefix('The code threw: ')}"
            if ours != theirs:
                different.append((form, ours, theirs))
    assert not different


LACKING = [
    ("const data = new FormData(); return data;", "FormData"),
    ("return (await axios.postForm('https://acme.test/', { a: 1 })).data;", "FormData"),
    (
        "const headers = { 'Content-Type': 'multipart/form-data' }; await axios.post('https://acme.test/', {}, { headers });",
        "FormData",
    ),
    ("return (await axios.get('https://acme.test/', { responseType: 'arraybuffer' })).data;", "arraybuffer"),
    ("return (await axios.get('https://acme.test/', { httpsAgent: {} })).data;", "httpsAgent"),
    ("axios.interceptors.request.use((c) => c);", "axios.interceptors"),
    ("return (await axios.post('https://acme.test/', Buffer.from([255, 0]))).data;", "a body that is no text"),
    ("return _.get({}, 'a');", "_"),
    ("return moment().format();", "moment"),
    ("return crypto.createHmac('sha256', 'k');", "crypto"),
    ("return jwt.sign({}, 'k');", "jwt"),
    ("return typeof cheerio;", "cheerio"),
    ("try { moment(); } catch { } return { access_token: 'made up' };", "moment"),
    ("try { moment(); } catch (error) { throw new Error('Failed: ' + error.message + ' again'); }", "moment"),
    ("setTimeout(() => moment(), 0); await new Promise((then) => setTimeout(then, 20)); return 1;", "moment"),
]


@pytest.mark.asyncio
@pytest.mark.parametrize(("source", "name"), LACKING)
async def test_code_that_needs_what_is_not_here_was_not_run(source: str, name: str) -> None:
    """Whatever it makes of the error: code that swallows it must not count as passed."""

    with pytest.raises(CodeNotRun) as told:
        await run_code(source, {}, nowhere, listing("acme.test"))
    assert f"uses “{name}”" in told.value.message or f"“{name}”" in told.value.message
