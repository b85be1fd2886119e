"""What each expression and statement comes to, and where following ends."""

from __future__ import annotations

from typing import Any

import pytest

from connection_wizard.spec import names
from connection_wizard.viasocket.following.questions import Facts
from connection_wizard.viasocket.recognise import recognised
from connection_wizard.viasocket.recognised_call import Use

TENANT = ("authData", "tenant")
FACTS = Facts(
    given=frozenset({path.parts for path in (names.CLIENT_ID, names.CODE, names.REFRESH_TOKEN)} | {TENANT}),
    missing=frozenset({("authData", "gone")}),
    choices={"region": ("eu", "us"), "other": ("a", "b")},
    kept=frozenset({"site"}),
)
GET = "return (await axios.get(`https://a.test/${x}`)).data"
T = "const d = (await axios.post('https://a.test/t', {code: context.authData.Authorization.code})).data;"
R = "const d = (await axios.get('https://a.test/r')).data; const old = context.authData.accesstokencode.refresh_token;"
M = "const d = (await axios.get('https://a.test/m')).data;"

VALUES = [
    ("const x = 1 + 2", "3"),
    ("const x = 7 - 2 * 3", "1"),
    ("const x = +'12'", "12"),
    ("const x = -3", "-3"),
    ("const x = 4.0", "4"),
    ("const x = !undefined", "true"),
    ("const x = !!context.authData.clientid ? 'a' : 'b'", "a"),
    ("const x = !!'' ? 'a' : 'b'", "b"),
    ("const x = 0 || null || undefined || 'b'", "b"),
    ("const x = 'a' || 'b'", "a"),
    ("const x = [0, 'a', ''].filter(Boolean).join('')", "a"),
    ("const unused = Number({}); const x = 1", "1"),
    ("if (!context.authData.free) throw 1; const x = context.authData.free", "${context.authData.free}"),
    (
        "const x = context.authData.region === 'eu' ? `${authData.tenant}eu/eu` : `${authData.tenant}eu/us`",
        "${context.authData.tenant}eu/${context.authData.region}",
    ),
    ("const x = null ?? 'b'", "b"),
    ("const x = 'a' ?? 'b'", "a"),
    ("const x = context.authData.clientid ?? 'b'", "${context.authData.clientid}"),
    ("const x = (false && 'a') || 'b'", "b"),
    ("const x = `${context.authData.clientid}` ? 'a' : 'b'", "a"),
    ("const x = context.authData.gone ? 'a' : 'b'", "b"),
    ("const x = context.authData.gone === undefined ? 'a' : 'b'", "a"),
    ("const x = undefined == null ? 'a' : 'b'", "b"),
    ("const x = 'a' === 'a' ? 'a' : 'b'", "a"),
    ("const x = true === 1 ? 'a' : 'b'", "b"),
    ("const x = {} !== undefined ? 'a' : 'b'", "a"),
    ("const x = [] ? 'a' : 'b'", "a"),
    ("const x = 'a'.toUpperCase() + 'B'.toLowerCase() + ' c '.trim()", "Abc"),
    ("const x = [1, ...[2, 3]].concat(4, [5]).join('')", "12345"),
    ("const x = [1, 2].map((n, i) => n + i).join()", "1,3"),
    ("const a = []; [1, 2].forEach((n) => { a.push(n) }); const x = a.length + a[1]", "4"),
    ("const [a, b = 2] = [1]; const x = a + b", "3"),
    ("const { a, ...rest } = { a: 1, b: 2 }; const x = rest.b", "2"),
    ("const { a = 1 } = {}; const x = a", "1"),
    ("const { clientid = 'no' } = context.authData; const x = clientid", "${context.authData.clientid}"),
    ("let x = 1; x += 2; x ||= 9; let y; y ??= 1; let z = ''; z ||= 3; x += y + z", "7"),
    ("let x = 'a'; x ??= 'b'", "a"),
    ("let x = context.authData.clientid; x ??= 'b'", "${context.authData.clientid}"),
    ("let x = 'a'; { let x = 'b'; }", "a"),
    ("let x = 'a'; if (false) { x = 'b' } else { x = 'c' }", "c"),
    ("let x = 'a'; if (false) x = 'b'", "a"),
    ("let x; switch (2) { case 1: x = 'a'; case 2: x = 'b'; case 3: x += 'c'; break; default: x = 'd' }", "bc"),
    ("let x; switch (5) { case 1: x = 'a'; default: x = 'd' }", "d"),
    ("let x = ''; for (const k in { a: 1, b: 2 }) x += k", "ab"),
    ("let x = ''; for (const k in new URLSearchParams({ a: 1 })) x += k", "a"),
    ("const x = Object.values({ a: 'b' })[0]", "b"),
    ("const o = Object.assign({}, { a: 1 }, null, undefined); const x = o.a", "1"),
    ("const o = { ...null, ...{ a: 1 }, ['b' + 1]: 2, 'c': 3 }; const x = o.a + o.b1 + o['c']", "6"),
    ("const x = String(7)", "7"),
    ("const x = new URLSearchParams(new URLSearchParams({ a: 'b c' })).toString()", "a=b%20c"),
    ("const f = function () { return }; f(); const x = 1", "1"),
    ("const f = (a, { b }, c = 3) => a + b + c; const x = f(1, { b: 2 })", "6"),
    ("const f = async (a) => a; const x = await f(await f(1))", "1"),
    ("const x = await Promise.resolve('a')", "a"),
    ("const x = authData.clientid", "${context.authData.clientid}"),
    ("const x = context.authData['odd key']", '${context.authData["odd key"]}'),
    ("const x = context.authData.clientid.toString()", "${context.authData.clientid}"),
    ("let x = ''; x += context.authData.region === 'eu' ? 'us/eu' : 'us/us'", "us/${context.authData.region}"),
    ("const x = context.authData.list[0]", "${context.authData.list[0]}"),
    ("const x = Number('5') + parseInt('6', 10)", "11"),
    ("const unused = Math.floor(Date.now() / 1000) + Date.parse('x'); const x = 1", "1"),
    ("const unused = new Date().getTime() - new Date('x') + new Date().getFullYear(); const x = 1", "1"),
    ("const unused = context.authData.clientid.split(',')[0]; const x = 1", "1"),
    ("const unused = JSON.parse('{}'); const x = 1", "1"),
    ("const unused = [{}.toString(), Buffer.from('a').toString('hex'), Buffer.from('a', 'hex')]; const x = 1", "1"),
    ("const unused = btoa({}) + encodeURIComponent({}); const x = 1", "1"),
    ("const unused = { ...{} }.a + 1 / 0 + 2 * 'x'; const x = 1", "1"),
    ("const { ...unused } = context.authData; const x = 1", "1"),
    ("const unused = (undefined).a; const x = 1", "1"),
    ("const x = [1].missing ?? 1", None),
]


@pytest.mark.parametrize(("source", "found"), VALUES, ids=[source for source, _ in VALUES])
def test_an_expression_comes_to(source: str, found: str | None) -> None:
    read = recognised(f"{source};\n{GET}", "test", FACTS)
    if found is None:
        assert read is None
    else:
        assert read is not None
        url = read.requests[0].url
        if read.requests[0].query:
            url += "?" + "&".join("=".join(pair) for pair in read.requests[0].query)
        assert url == f"https://a.test/{found}"


NOT_FOLLOWED = [
    "const x = a.b",
    "const x = context.inputs",
    "const x = context",
    "const x = !Math",
    "const x = Math.random()",
    "const x = new Map()",
    "const x = [...context.authData.list]",
    "const x = [...'ab']",
    "const x = Object.keys(context.authData)[0]",
    "const x = Object.fromEntries('ab')",
    "const x = Object.fromEntries([1])",
    "const x = Object.assign(1, {})",
    "try { f() } finally { } const x = 1",
    "let a; [a] = [1]; const x = 1",
    "const x = 0x1F",
    "const f = () => 1; const x = f.call()",
    "const x = [1].sort()[0]",
    "const x = 1 > 2",
    "const x = 1 % 2",
    "let x = 1; x -= 1",
    "let x = 1; x++",
    "const x = typeof 1",
    "const x = 1; x.y.z = 2",
    "const o = {}; o[1] = 2; const x = 1",
    "const x = 1; f().g = 2",
    "const x = {}[{}]",
    "const o = { get a() { return 1 } }; const x = 1",
    "const o = { [{}]: 1 }; const x = 1",
    "function* g() {} const x = 1",
    "const x = 7(); ",
    "for (const k of 7) {} const x = 1",
    "for (const k of [1]) { break } const x = 1",
    "for (let i = 0; i < 2; i++) {} const x = 1",
    "const x = context.authData.tenant.replace('a', 'b')",
    "const x = context.authData.tenant === {} ? 1 : 2",
    "const x = [] === [] ? 1 : 2",
    "const x = context.authData.clientid.nothing() ? 1 : 2",
    "const f = (...all) => 1; const x = f(1)",
    "const x = context.authData.region === 'eu' ? 'eu' : ['us', context.authData.tenant].join('')",
    "const x = context.authData.region === 'eu' ? 'eu' : 'us'; if (x === 'eu') await axios.get('https://b.test')",
    "const x = 1; const r = await axios.post('https://b.test', context.authData.region === 'eu' ? { a: 1 } : { b: 1 })",
    "errorComponent.x = 1; const x = 1",
    "const x = `${Promise}`",
    "class A {} const x = 1",
    "const x = parseFloat",
    "const x = JSON",
    "const x = isNaN(1)",
    "const x = Promise()",
    "const x = JSON.rawJSON(1)",
    "const x = `${context.authData.tenant}${context.authData.tenant}` === 'a' ? 1 : 2",
    "const x = `${context.authData.free}${context.authData.free}` ? 1 : 2",
    "const x = context.authData.free ? 'a' : 'b'",
    "const x = context.authData.free === 'a' ? 'a' : 'b'",
    "const x = context.authData.region === 'eu' ? 'one' : 'two'",
    "const x = context.authData.region === 'eu' ? (context.authData.other === 'a' ? 1 : 2) : 3",
    "if (context.authData.region === 'eu') throw 1; const x = 1",
    "if (context.authData.gone) {} else { throw 1 } const x = 1",
    "if (context.authData.free) throw 1; const x = 1",
    "const x = { eu: 'eu', uk: 'uk' }[context.authData.region]",
    "const p = new URLSearchParams([['a', 1], ['a', 2]]); p.set('a', 3); const x = 1",
    "const p = new URLSearchParams(); p.delete('a'); const x = 1",
    "const p = new URLSearchParams(); p.append('a', undefined); const x = 1",
    "const p = new URLSearchParams(7); const x = 1",
    "const p = new URLSearchParams(); p.append(context.authData.tenant, 1); const x = 1",
    "console.log(await fetch('https://a.test')); const x = 1",
    "const x = 'x'.repeat(5)",
    "let a = [1, 1]; " + "a = a.concat(a); " * 12 + "const x = a.length",
    "let a = [1, 1]; " + "a = [...a, ...a]; " * 12 + "const x = a.length",
    "let a = 'aa'; " + "a += a; " * 20 + "const x = a",
    "let a = { b: 1 }; " + "a = { b: a, c: a }; " * 14 + "const x = JSON.stringify(a)",
    "const f = () => f(); const x = f()",
    "const k = () => [1, 2, 3, 4, 5, 6, 7, 8].forEach(() => [1, 2, 3, 4, 5, 6, 7, 8].forEach(() => [1, 2, 3, 4].forEach(() => 1)));"
    + "k(); " * 200
    + "const x = 1",
    "".join(f"let a{n} = context.authData.f{n} ? 1 : 2; " for n in range(9)) + "const x = 1",
    "try { f() } catch (e) { if (e) throw e; } const x = 1",
    "try { f() } catch (e) { axios.get(e); throw e } const x = 1",
    "try { f() } catch (e) { return errorReport(e) } const x = 1",
    "const x = await axios.get('https://b.test').finally(() => 1)",
    "const x = (await axios.get('https://b.test').catch(() => null)).data",
]


@pytest.mark.parametrize("source", NOT_FOLLOWED, ids=range(len(NOT_FOLLOWED)))
def test_what_is_not_followed_leaves_the_code_alone(source: str) -> None:
    assert recognised(f"{source};\n{GET}", "test", FACTS) is None


READ: list[tuple[str, Use, dict[str, Any]]] = [
    (T + "return {access_token: d.access_token, scope: d.scope}", "exchange", {"refresh_token": "", "expires_in": ""}),
    (T + "return {...d, refresh_token: d.refresh_token || ''}", "exchange", {}),
    (T + "return {...d, refresh_token: undefined}", "exchange", {"refresh_token": ""}),
    (T + "return {...d, refresh_token: d.access_token}", "exchange", {"refresh_token": "access_token"}),
    (T + "return {...d, expires_in: undefined}", "exchange", {"expires_in": ""}),
    (T + "return {...d, expires_in: d.expires_in || undefined}", "exchange", {}),
    (T + "return {...d, expires_in: '3600'}", "exchange", {"expires_in": "", "default_expires_in": 3600}),
    (
        T + "return {...d, expires_in: d.expires_in ? Number(d.expires_in) / 1000 : 60}",
        "exchange",
        {"expires_unit": "milliseconds", "default_expires_in": 60},
    ),
    (T + "d.expires_in = (Date.parse(d.end) - Date.now()) / 1000; return d", "exchange",
     {"expires_in": "end", "expires_unit": "date"}),
    (T + "d.a = 1; if (d.a) { d.expires_in = 5 } return {...d.more, access_token: d.more.token}", "exchange",
     {"root": "more", "access_token": "more.token", "refresh_token": "more.refresh_token",
      "expires_in": "more.expires_in", "scope": "more.scope"}),
    (T + "return {...d, expires_in: 0.001 * d.expires_in}", "exchange", {"expires_unit": "milliseconds"}),
    (T + "return {...d, expires_in: d.expires_in * 0.001}", "exchange", {"expires_unit": "milliseconds"}),
    (R + "return {...d, refresh_token: old}", "refresh", {"refresh_token": ""}),
    (R + "return {...d, site: context.authData.accesstokencode.site}", "refresh", {}),
    (R + "return {...d, refresh_token: d.refresh_token || `${old}`}", "refresh", {}),
    (M + "return d.list[0]", "test", {"root": "list[0]"}),
    (M + "return {id: d.a.id, name: d.a.name}", "test", {"root": "a"}),
]  # fmt: skip


@pytest.mark.parametrize(("source", "use", "response"), READ, ids=range(len(READ)))
def test_what_comes_of_an_answer(source: str, use: Use, response: dict[str, Any]) -> None:
    read = recognised(source, use, FACTS)
    assert read is not None
    assert read.call.get("response", {}) == response


GUARDED = [
    ("if (!d.id) throw 1; return d", {"path": "id", "condition": "present"}),
    ("if (d.errors) throw 1; return d", {}),
    ("if (!d) throw 1; if (d.errors) errorComponent(1); return d", {}),
    ("if (d.error_message) throw new Error(); return d", {"path": "error_message", "condition": "absent"}),
    ("if (d.state === 'bad') throw 1; return d", {"path": "state", "condition": "differs", "value": "bad"}),
    ("if (d.state != null && d.state !== '') { return d } throw {}", {"path": "state", "condition": "present"}),
    ("if ('good' === d.state) return d; throw errorComponent(1)",
     {"path": "state", "condition": "equals", "value": "good"}),
    ("if (`${d.state}` !== 'good') throw { status: 1 }; return d",
     {"path": "state", "condition": "equals", "value": "good"}),
]  # fmt: skip


@pytest.mark.parametrize(("source", "rule"), GUARDED, ids=range(len(GUARDED)))
def test_when_an_answer_is_a_success(source: str, rule: dict[str, Any]) -> None:
    read = recognised(M + source, "test", FACTS)
    assert read is not None
    assert read.call.get("success", {}) == rule


STATUSES = [
    ("const r = await fetch('https://a.test'); if (!r.ok) throw 1; return r.json()", {}, set()),
    ("const r = await fetch('https://a.test'); return r.json()", {}, {"refusal"}),
    ("const r = await fetch('https://a.test'); if (r.status === 500) throw 1; return r.json()", {}, {"refusal"}),
    ("const r = await axios('https://a.test'); if (r.status > 200) throw 1; return r.data", {"statuses": ["200"]}, set()),
    ("const r = await axios('https://a.test'); if (r.status <= 200) return r.data; throw 1", {"statuses": ["200"]}, set()),
    ("const r = await axios('https://a.test'); if (r.status < 201) return r.data; throw 1", {"statuses": ["200"]}, set()),
    ("const r = await axios('https://a.test', {validateStatus: (s) => true}); return r.data", {}, {"refusal"}),
]  # fmt: skip


@pytest.mark.parametrize(("source", "rule", "dropped"), STATUSES, ids=range(len(STATUSES)))
def test_which_statuses_are_a_success(source: str, rule: dict[str, Any], dropped: set[str]) -> None:
    read = recognised(source, "test", FACTS)
    assert read is not None
    assert read.call.get("success", {}) == rule
    assert read.dropped == dropped


UNSAID: list[tuple[str, Use]] = [
    (T + "return 7", "exchange"),
    (T + "return {token: d.access_token}", "exchange"),
    (T + "return {...d, access_token: 'own'}", "exchange"),
    (T + "return {...d, own: 'x'}", "exchange"),
    (T + "return {...d, refresh_token: d.refresh_token || 'own'}", "exchange"),
    (T + "return {...d, refresh_token: 'own'}", "exchange"),
    (T + "return {...d, expires_in: d.expires_in || 'soon'}", "exchange"),
    (T + "return {...d, expires_in: 0.5}", "exchange"),
    (T + "return {...d, expires_in: 'soon'}", "exchange"),
    (T + "return {...d, expires_in: Date.now()}", "exchange"),
    (T + "return {...d, expires_in: d.expires_in - 60}", "exchange"),
    (T + "return d.a ? {...d, b: 1} : {...d, c: 1}", "exchange"),
    (T + "return d.a ? {...d} : 7", "exchange"),
    (T + "if (d.a === 'b') return d; return {...d, expires_in: 5}", "exchange"),
    (T + "return {...d, ...d}", "exchange"),
    (T + "const e = (await axios.get('https://a.test/s')).data; return {...d, access_token: e.access_token}", "exchange"),
    (T + "const e = (await axios.get('https://a.test/s')).data; return {...e, refresh_token: d.refresh_token}", "exchange"),
    (T + "const e = (await axios.get('https://a.test/s')).data; return {...e, expires_in: d.expires_in}", "exchange"),
    (T + "const e = (await axios.get('https://a.test/' + d)).data; return d", "exchange"),
    (T + "const e = (await axios.get('https://a.test/s')).data; if (e.id) { await axios.get('https://a.test/u') } return d", "exchange"),
    (T + "const r = await axios.get('https://a.test/s'); if (r.status !== 200) throw 1; return d", "exchange"),
    (M + "return d.a ? d.b : d.c", "test"),
    (M + "return {id: d.id, name: 'x'}", "test"),
    (M + "return {id: d.a.id, name: d.name}", "test"),
    (M + "return 'x'", "test"),
    (M + "if (!d.a) throw 1; if (!d.b) throw 1; return d", "test"),
    (M + "if (d.code) throw 1; return d", "test"),
    (M + "if (d.error_code) throw 1; return d", "test"),  # it may be nought
    (M + "if (d.a === d.b) throw 1; return d", "test"),
    (M + "throw 1", "test"),
    (M + "if (context.authData.region === 'eu') await axios.get('https://a.test/n'); return d", "test"),
    ("return (await axios.post('https://a.test', context.authData.region === 'eu' ? {a: 1} : {b: 1})).data", "test"),
    ("return (await axios.post('https://a.test', context.authData.region === 'eu' ? {a: 1} : {a: 2})).data", "test"),
    ("return (await axios.post('https://a.test', context.authData.region === 'eu' ? {a: 1} : undefined)).data", "test"),
    ("return (await axios.get('https://a.test', context.authData.region === 'eu' ? {params: {a: 1}} : {})).data", "test"),
    (T + "const e = (await axios.get('https://a.test/s')).data; await axios.get(`https://a.test/${d.team}`); return e", "exchange"),
    ("return {}", "test"),
    ("const r = await fetch('https://a.test'); if (r.status === 404) return 1; return r.json()", "test"),
    ("const r = await fetch('https://a.test'); if (r.status !== 404) throw 1; return r.json()", "test"),
    ("const r = await fetch('https://a.test', {body: {a: 1}, method: 'POST'}); return r.json()", "test"),
    ("const r = await fetch('https://a.test', {redirect: 'manual'}); return r.json()", "test"),
    ("const r = await axios.get('https://a.test', {responseType: 'text'}); return r.data", "test"),
    ("const r = await axios.get('https://a.test', {validateStatus: (s) => false}); return r.data", "test"),
    ("const r = await axios.get('https://a.test', {headers: {'Content-Type': context.authData.tenant}}); return r.data", "test"),
    ("const r = await axios.post('https://a.test', 'text'); return r.data", "test"),
    ("const r = await axios.post('https://a.test', {a: context.authData.testcode.id}); return r.data", "test"),
    ("const r = await axios.post('https://a.test', {a: btoa('x')}); return r.data", "test"),
    ("const r = await axios.get('https://a.test', {headers: {Authorization: 'Basic ' + btoa('a:b:c')}}); return r.data", "test"),
    ("const r = await axios.get('https://a.test/$' + '{x}'); return r.data", "test"),
    ("const r = await axios.get('https://a.test/' + btoa('x')); return r.data", "test"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "use"), UNSAID, ids=range(len(UNSAID)))
def test_what_no_call_can_say(source: str, use: Use) -> None:
    assert recognised(source, use, FACTS) is None


def test_small_print_of_a_request() -> None:
    read = recognised(
        "const r = await axios.post('https://a.test?&x=1', {a: 'b', n: [1, null, true], u: undefined}, {headers: {"
        "'Content-Type': 'application/vnd.api+json', 'X-N': 7, 'X-Gone': undefined}, timeout: 5}); return r.data",
        "test",
        FACTS,
    )
    assert read is not None
    (request,) = read.requests
    assert (request.query, request.json) == ([("x", "1")], {"a": "b", "n": [1, None, True]})
    assert request.headers == [("X-N", "7"), ("Content-Type", "application/vnd.api+json")]
    assert read.dropped == {"timeout"}


def test_a_later_call_finds_what_an_earlier_one_was_answered() -> None:
    source = T + (
        "const s = (await axios.get('https://a.test/s', {headers: {A: d.access_token, B: d.team.id}})).data;"
        "const u = (await axios.post('https://a.test/u', {token: d.access_token, list: [1]}, {params: {s: s[0].key}})).data;"
        "return {...d, user: u.id}"
    )
    read = recognised(source, "exchange", FACTS)
    assert read is not None
    first, second = read.call["follow_ups"]
    token = "${context.authData.accesstokencode"
    assert [each["value"] for each in first["headers"]] == [f"{token}.access_token}}", f"{token}.team.id}}"]
    assert first["response"] == {"keep": [{"name": "key", "path": "[0].key"}]}
    assert second["query"] == [{"name": "s", "value": f"{token}.key}}"}]
    assert second["response"] == {"keep": [{"name": "user", "path": "id"}]}


def test_a_region_may_stand_in_a_body_as_well() -> None:
    source = (
        "return (await axios.post('https://a.test', context.authData.region === 'eu' ? {a: ['eu']} : {a: ['us']})).data"
    )
    read = recognised(source, "test", FACTS)
    assert read is not None
    assert read.requests[0].json == {"a": ["${context.authData.region}"]}


def test_a_token_may_stand_in_the_body_of_a_later_call() -> None:
    source = T + (
        "if (d.state !== 'good') throw 1;"
        "const s = (await axios.post('https://a.test/s', {list: [1, 'x'], token: d.access_token})).data;"
        "await axios.get('https://a.test/u', {params: {s: s.id}});"
        "return {...d, site: s.id}"
    )
    read = recognised(source, "exchange", FACTS)
    assert read is not None
    assert read.call["success"] == {"path": "state", "condition": "equals", "value": "good"}
    first, second = read.call["follow_ups"]
    assert first["body"] == {"list": [1, "x"], "token": "${context.authData.accesstokencode.access_token}"}
    assert second["query"] == [{"name": "s", "value": "${context.authData.accesstokencode.site}"}]
    assert "success" not in first
