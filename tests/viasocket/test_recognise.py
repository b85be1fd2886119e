"""Hand-written code: what is certain becomes steps that send the same request; everything else is left alone."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from connection_wizard.http.server import ServerRequest
from connection_wizard.spec.completion import me_call
from connection_wizard.viasocket.following.questions import Facts
from connection_wizard.viasocket.importing import read_record
from connection_wizard.viasocket.recognise import MAX_SOURCE, recognised
from connection_wizard.viasocket.recognised_call import Request, is_same
from connection_wizard.viasocket.record import create_payload
from connection_wizard.viasocket.snippets import me_code, refresh_code, revoke_code, token_code
from tests.oauth.scripted import ScriptedProvider, answer
from tests.viasocket.node import Node
from tests.viasocket.test_importing import HAND, spec
from tests.viasocket.test_pairs import HEADERS_THAT_MATTER_NOT

AUTH_DATA = {
    "clientid": "client 1",
    "clientsecret": "s+e/c=r",
    "redirecturl": "https://auth.viasocket.com/redirect/auth2.0",
    "code_verifier": "verifier",
    "region": "eu",
    "Authorization": {"code": "c/0 d+"},
    "accesstokencode": {"access_token": "at", "refresh_token": "rt"},
    "testcode": {"id": 7},
}
A = "context?.authData?"
TOKEN = {
    "axios.post with parameters": """
        const getToken = async () => {
          try {
            const params = new URLSearchParams();
            params.append('grant_type', 'authorization_code');
            params.append("code", context?.authData?.Authorization?.code);
            params.append('redirect_uri', context.authData.redirecturl);
            params.append('client_id', context?.authData?.clientid);
            params.append('client_secret', context?.authData?.clientsecret);
            const response = await axios.post('ORIGIN/token', params, {
              headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
            });
            return response.data;
          } catch (error) {
            throw error;
          }
        };
        return await getToken();
    """,
    "axios.request with a config": """
        // the usual form
        const data = new URLSearchParams({
          grant_type: "authorization_code", code: context?.authData?.Authorization?.code,
          redirect_uri: context?.authData?.redirecturl, code_verifier: context?.authData?.code_verifier,
        }).toString();
        const config = {
          method: 'post', url: `ORIGIN/token`,
          headers: {
            "Content-Type": "application/x-www-form-urlencoded",
            Authorization: `Basic ${Buffer.from(`${context?.authData?.clientid}:${context?.authData?.clientsecret}`).toString('base64')}`,
          },
          data,
        };
        async function run() { return (await axios.request(config)).data; }
        return await run();
    """,
    "JSON": """
        const { data } = await axios.post("ORIGIN/token", {
          grant_type: 'authorization_code', client_id: context?.authData?.clientid,
          client_secret: context?.authData?.clientsecret, code: context?.authData?.Authorization?.code,
          scope: 'a b',
        });
        return data;
    """,
    "a body made of a template": """
        const body = `grant_type=authorization_code&code=${encodeURIComponent(context?.authData?.Authorization?.code)}`;
        const response = await axios({ url: 'ORIGIN/token', method: 'POST', data: body,
          headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
          auth: { username: context?.authData?.clientid, password: context?.authData?.clientsecret } });
        return response.data;
    """,
    "a GET with a query": """
        const response = await axios.get('ORIGIN/token', { params: {
          appid: context?.authData?.clientid, secret: context?.authData?.clientsecret,
          code: context?.authData?.Authorization?.code, grant_type: 'authorization_code' } });
        return response.data;
    """,
    "Basic by adding texts": """
        const credentials = Buffer.from(context?.authData?.clientid + ':' + context?.authData?.clientsecret).toString('base64');
        const params = new URLSearchParams([['grant_type', 'authorization_code']]);
        params.append('code', context?.authData?.Authorization?.code);
        const response = await axios.post('ORIGIN/token', params.toString(), { headers: {
          'Content-Type': 'application/x-www-form-urlencoded', 'Authorization': 'Basic ' + credentials } });
        return response?.data;
    """,
    "an object as a form": """
        const run = async () => (await axios.post('ORIGIN/token',
          { code: context?.authData?.Authorization?.code, grant_type: 'authorization_code' },
          { headers: { 'content-type': 'application/x-www-form-urlencoded' } })).data;
        return await run();
    """,
}
OTHER = {
    "refreshtokencode": """
        const body = { grant_type: "refresh_token", refresh_token: context?.authData?.accesstokencode?.refresh_token,
          client_id: context?.authData?.clientid, client_secret: context?.authData?.clientsecret };
        const response = await axios.post("ORIGIN/token", JSON.stringify(body),
          { headers: { "Content-Type": "application/json" } });
        return response.data;
    """,
    "revokeapicode": """
        return (await axios.delete("ORIGIN/revoke/" + context?.authData?.testcode?.id, {
          headers: { Authorization: 'Bearer ' + context?.authData?.accesstokencode?.access_token } })).data;
    """,
    "testcode": """
        const getMe = async () => {
          const response = await axios.get(`ORIGIN/me?fields=id,name`, {
            headers: { Authorization: `Bearer ${context?.authData?.accesstokencode?.access_token}`, 'X-Version': '2' },
          });
          return response.data;
        };
        return await getMe();
    """,
}
CODES = {
    "accesstokencode": token_code,
    "refreshtokencode": refresh_code,
    "revokeapicode": revoke_code,
    "testcode": me_code,
}
CASES = [("accesstokencode", name, code) for name, code in TOKEN.items()] + [
    (key, key, code) for key, code in OTHER.items()
]


def seen(request: ServerRequest) -> dict[str, Any]:
    headers = {name.lower(): value for name, value in request.headers if name.lower() not in HEADERS_THAT_MATTER_NOT}
    headers.pop("accept", None)
    kind = headers.pop("content-type", "").partition(";")[0] if request.body else ""
    body = request.body.decode()
    fields: Any = sorted(body.replace("%20", "+").split("&")) if "form" in kind else json.loads(body) if body else ""
    return {
        "m": request.method,
        "p": request.path,
        "q": sorted(request.query.replace("%20", "+").replace("%2C", ",").split("&")),
        "h": headers,
        "b": fields,
    }


@pytest.mark.asyncio
@pytest.mark.parametrize(("key", "name", "source"), CASES, ids=[case[1] for case in CASES])
async def test_recognised_code_sends_the_same_as_before(
    key: str, name: str, source: str, provider: ScriptedProvider
) -> None:
    source = source.replace("ORIGIN", provider.origin)
    for path in ("/token", "/me", "/revoke/7"):
        provider.on(path, answer({"access_token": "new", "id": 1}))
    record = HAND | {"accesstokencode": None, "testcode": None, key: json.dumps({"source": source})}
    record["queryparams"] = '{"response_type": "code", "code_challenge_method": "S256"}'
    imported = read_record(json.dumps(record))
    assert [finding.code for finding in imported.repairs] == ["record-recognised"]
    code = CODES[key](imported.draft.partial_spec)
    assert code is not None
    assert "values" in code, "it is written by the wizard now"
    async with Node() as node:
        before = await node.run(source, AUTH_DATA)
        after = await node.run(code, AUTH_DATA)
    first, second = (seen(request) for request in provider.requests)
    assert second == first
    assert {name: after[name] for name in before} == before


LEFT_ALONE = [
    "",
    "return 1;",
    "if (x) { return 1; } return (await axios.get('https://a.test')).data;",
    "const r = await axios.get('https://a.test'); return { ...r.data };",
    "const r = await axios.get('https://a.test'); const s = await axios.get('https://b.test'); return s.data;",
    "const r = await axios.get(`https://a.test/${Date.now()}`); return r.data;",
    "const r = await axios.get(other); return r.data;",
    "const r = await axios.get(); return r.data;",
    "const r = await axios.head('https://a.test'); return r.data;",
    "const r = await axios.request('https://a.test'); return r.data;",
    "try { return (await axios.get('https://a.test')).data; } catch (e) { return null; }",
    "try { return (await axios.get('https://a.test')).data; } catch (e) { throw e; } finally { done(); }",
    "const r = await axios.post('https://a.test', new URLSearchParams('a=1')); return r.data;",
    "const r = await axios.post('https://a.test', new URLSearchParams(), {headers: {'Content-Type': 'text/plain'}}); return r.data;",
    "const r = await axios.post('https://a.test', JSON.stringify({a: 1})); return r.data;",
    "const r = await axios.post('https://a.test', {a: [axios]}); return r.data;",
    "const r = await axios.post('https://a.test', {[x]: 1}); return r.data;",
    "const r = await axios.post('https://a.test', {a() {}}); return r.data;",
    "const r = await axios.post('https://a.test', {a}); return r.data;",
    "const r = await axios.get('https://a.test', {params: 'x'}); return r.data;",
    "const r = await axios.get('https://a.test', {headers: {Authorization: `Basic ${Buffer.from('a:b').toString('base64')}`}}); return r.data;",
    "const r = await axios.get('https://a.test', {headers: {X: `${Buffer.from('a').toString('base64')}`}}); return r.data;",
    "const r = await axios.get('https://a.test', {headers: {X: Buffer.from('a').toString('hex')}}); return r.data;",
    "const [a] = await axios.get('https://a.test'); return a;",
    "const p = {}; p.append('a', 'b'); return (await axios.get('https://a.test')).data;",
    "x = 1; return (await axios.get('https://a.test')).data;",
    "return;",
    "const f = async () => { const x = 1; }; return await f();",
    "return (await axios.get(context?.authData)).data;",
    "return (await axios.get(context.other)).data;",
    "return (await axios.get(context['a' + 'b'])).data;",
    "return (await axios.get('${x}')).data;",
    "return (await axios.get(true)).data;",
    "return (await axios.get(new URL('https://a.test'))).data;",
    "return ]",
    "(" * 3000 + "1" + ")" * 3000,
    "// " + "x" * MAX_SOURCE,
]


@pytest.mark.parametrize("source", LEFT_ALONE, ids=range(len(LEFT_ALONE)))
def test_what_is_not_certain_is_left_alone(source: str) -> None:
    assert recognised(source, "test", Facts()) is None or "a:b" in source
    if source.strip() and len(source) < 2000:
        record = HAND | {"testcode": json.dumps({"source": source})}
        assert read_record(json.dumps(record)).draft.get("test_call", "snippet") == source


@pytest.mark.parametrize(
    ("source", "use"),
    [
        ("return (await axios.post('https://a.test/t', { a: { b: 1 } })).data;", "accesstokencode"),
        ("return (await axios.post('https://a.test/t', [1, null, true])).data;", "testcode"),
        ("return (await axios.post('https://a.test/t?x=1', new URLSearchParams([['a', 1]]))).data;", "accesstokencode"),
        ("return (await axios.post('https://a.test/t?x=1', null, {})).data;", "revokeapicode"),
        (
            "return (await axios.post('https://a.test/t', null, {headers: {'Content-Type': 'text/xml'}})).data;",
            "testcode",
        ),
        ("return (await axios.get('https://a.test/t?x=%20y')).data;", "testcode"),
        (
            "return (await axios.get('https://a.test/t', {params: new URLSearchParams({a: 'b'}), headers: null})).data;",
            "testcode",
        ),
        ("const f = function () { return axios.get('https://a.test/t'); }; return (await f()).data;", "testcode"),
        (
            "return (await axios.get('https://a.test/t', {auth: {username: context.authData.clientsecret, password: ''}})).data;",
            "accesstokencode",
        ),
        (
            "return (await axios({method: 'get', url: 'https://a.test/t', data: new URLSearchParams({a: 'b'})})).data;",
            "revokeapicode",
        ),
    ],
)
def test_other_forms_are_either_the_same_or_left_alone(source: str, use: str) -> None:
    imported = read_record(json.dumps(HAND | {use: json.dumps({"source": source})}))
    assert not imported.draft.problems
    part = {"accesstokencode": "access_token", "testcode": "test_call", "revokeapicode": "revoke_token"}[use]
    call = imported.draft.get(part)
    assert call.get("snippet") == source or call["url"].startswith("https://a.test/t")


MORE_LEFT_ALONE = [
    "return (await axios.get('https://a.test', {headers: {Authorization: 'Own ' + Buffer.from('a:b').toString('base64')}})).data;",
    "return (await axios.get(/x/)).data;",
    "return (await axios.get(`https://a.test/${`b`}${/x/}`)).data;",
    "return (await axios.get(context.authData.x.y..z)).data;",
    "return (await axios.get(context?.authData?.[x])).data;",
    "const r = await axios.post('https://a.test', new URLSearchParams({}).toString(1)); return r.data;",
    # a switch case, a template in a template that is no literal, odd keys and escapes
    "return (await axios.get(`https://a.test/\\u{110000}`)).data;",
    "return (await axios.get(`https://a.test/${[1]}`)).data;",
    "return (await axios.get('a' + [1])).data;",
    "return (await axios.get('https://a.test', {headers: {Authorization: `Basic ${Buffer.from(context.authData.clientid).toString('base64')}`}})).data;",
    "return (await axios.post('https://a.test', new URLSearchParams([[{}, 'a']]))).data;",
    "return (await axios.get({url: 7})).data;",
    "const a = 'x'; return (await axios.get(a.data)).data;",
    "return (await axios.get(missing)).data;",
    "const f = () => 7; const r = await f(); return r.data;",
    "return (await axios.post('https://a.test', axios)).data;",
    "return (await axios.post('https://a.test', {a: new URLSearchParams()})).data;",
]


@pytest.mark.parametrize("source", MORE_LEFT_ALONE, ids=range(len(MORE_LEFT_ALONE)))
def test_odd_expressions_are_left_alone(source: str) -> None:
    assert recognised(source, "test", Facts()) is None


READ_NOW = [
    # what was left alone while code was compared with patterns, and is followed since
    "const r = await axios.get('https://a.test'); return r.data.items;",
    "const r = await axios.get('https://a.test'); console.log(r); return r.data;",
    "const r = await axios.get('https://a.test', { timeout: 5 }); return r.data;",
    "const r = await fetch('https://a.test'); return r.json();",
    "const r = await axios.post('https://a.test', 'a=%20'); return r.data;",
    "const r = await axios.post('https://a.test', new URLSearchParams({a: true})); return r.data;",
    "const r = await axios.get('https://a.test', {headers: {X: 7}}); return r.data;",
    "const r = await axios.get('https://a.test', {params: {a: true}}); return r.data;",
    "const { data, status } = await axios.get('https://a.test'); return data;",
    "let x; return (await axios.get('https://a.test')).data;",
    "const x = 1 - 2; return (await axios.get('https://a.test')).data;",
    "return (await axios.get('https://a.test')).data; return 1;",
    "const a = {b: 'https://a.test'}; return (await axios.get(a.b)).data;",
    "return (await axios.get('https://a.test'.trim())).data;",
    "switch (1) {} return (await axios.get('https://a.test')).data;",
]


@pytest.mark.parametrize("source", READ_NOW, ids=range(len(READ_NOW)))
def test_what_does_no_harm_is_read_over(source: str) -> None:
    found = recognised(source, "test", Facts())
    assert found is not None
    assert [request.url for request in found.requests] == ["https://a.test"]


def test_small_freedoms_do_not_matter() -> None:
    source = """;
        // headers that are ours anyway, a number in a text, an Accept of its own
        const version = 2;
        const response = await axios.get('https://a.test/v' + version, { headers: { Accept: 'application/json', 'X-A': 'b' } });
        return response.data;
    """
    found = recognised(source, "test", Facts())
    assert found is not None
    (request,) = found.requests
    assert (request.method, request.url, request.headers) == ("GET", "https://a.test/v2", [("X-A", "b")])


@pytest.mark.parametrize(
    "change",
    [
        {"headers": [("X", "y")]},
        {"basic": ("a", "b")},
        {"url": "https://b.test"},
        {"format": "form", "pairs": [("a", "b")]},
    ],
)
def test_another_request_is_not_the_same(change: dict[str, Any]) -> None:

    call = me_call(
        read_record(
            json.dumps(create_payload(spec(test_call={"method": "GET", "url": "https://a.test", "headers": []})))
        ).draft.partial_spec
    )
    request = Request("GET", "https://a.test")
    assert is_same(request, call)
    assert not is_same(replace(request, **change), call)
