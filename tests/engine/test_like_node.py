"""The embedded engine does what real Node with the real axios does, for every form in `forms.js`."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)
from cryptography.x509.oid import NameOID

from connection_wizard.engine import runner
from connection_wizard.engine.libraries import spoken_of
from connection_wizard.engine.runner import CodeError, CodeNotRun, run_code
from connection_wizard.http.client import HttpClient
from connection_wizard.http.server import ServerRequest, ServerResponse
from tests.by_day import by_day
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
SEEN = ("content-type", "content-length", "authorization", "accept", "user-agent", "x-a", "x-b", "x-c")


def echo(request: ServerRequest) -> ServerResponse:
    headers = {name: value for name in SEEN if (value := request.header(name)) is not None}
    body = request.body.decode("latin-1")
    return answer({"m": request.method, "p": request.path, "q": request.query, "b": body, **headers})


XML = '<?xml version="1.0"?><feed v="1"><user id="007"><name>Zoë &amp; Co</name></user><user id="8"/><n>5</n></feed>'
HTML = """<!doctype html><title>A &amp; B</title><meta content="m"><input name=csrf value="t0k">
<ul><li> one<li>two</ul><a href="/in?a=1&b=2">x</a><p id=x>some <b>bold</p>"""


def page(request: ServerRequest) -> ServerResponse:
    at = int(request.query.removeprefix("n="))
    origin = f"http://{request.header('host')}"
    return answer({"items": [at * 10, at * 10 + 1], "next": f"{origin}/page?n={at + 1}" if at < 3 else None})


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
    provider.on("/page", page)
    provider.on("/xml", answer(XML, content_type="application/xml"))
    provider.on("/html", answer(HTML, content_type="text/html"))
    provider.on("/bytes", ServerResponse(200, (("Content-Type", "image/png"),), bytes([0, 1, 200, 255])))
    provider.on("/latin", ServerResponse(200, (("Content-Type", "text/plain; charset=latin1"),), "é".encode("latin-1")))
    provider.on("/cookies", ServerResponse(200, cookies, b"{}"))


async def differences(forms: list[str], origin: str, data: dict[str, str]) -> list[tuple[str, Any, Any]]:
    """What the engine makes otherwise than Node: the code, ours, theirs."""
    different: list[tuple[str, Any, Any]] = []
    async with Node() as node, HttpClient() as client, runner.one_process():
        for form in forms:
            source = form.replace("ORIGIN", origin)
            try:
                theirs = await node.run(source, data)
            except CodeFailed as error:
                theirs = f"threw {error}"
            try:
                ours = (await run_code(source, data, client.send, within(origin, "http://127.0.0.1:9/"))).value
            except CodeError as error:
                ours = f"threw {error.message.removeprefix('The code threw: ').removeprefix('What it returned is no JSON. ')}"
            except CodeNotRun as error:
                ours = str(error)
            if ours != theirs:
                different.append((form, ours, theirs))
    return different


@pytest.mark.asyncio
@pytest.mark.parametrize("first", by_day(range(0, len(FORMS), AT_ONCE), each=3))
async def test_a_form_does_what_it_does_in_node(first: int, provider: ScriptedProvider) -> None:
    answers(provider)
    assert not await differences(FORMS[first : first + AT_ONCE], provider.origin, {})


DATA = {"clientid": "id", "clientsecret": "s3cr3t-of-the-test"}


@cache
def keys() -> dict[str, str]:
    """Keys as people get them from providers, made for these tests."""
    pem, pkcs8, pkcs1 = Encoding.PEM, PrivateFormat.PKCS8, PrivateFormat.TraditionalOpenSSL
    key, curve, edwards = (
        rsa.generate_private_key(65537, 2048),
        ec.generate_private_key(ec.SECP256R1()),
        Ed25519PrivateKey.generate(),
    )
    spki = PublicFormat.SubjectPublicKeyInfo
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "acme.test")])
    day = datetime(2026, 1, 1, tzinfo=UTC)
    certificate = x509.CertificateBuilder(name, name, key.public_key(), 1, day, day + timedelta(days=1)).sign(
        key, SHA256()
    )
    found = {
        "rsa": key.private_bytes(pem, pkcs8, NoEncryption()),
        "rsaPkcs1": key.private_bytes(pem, pkcs1, NoEncryption()),
        "encrypted": key.private_bytes(pem, pkcs8, BestAvailableEncryption(b"open sesame")),
        "rsaPublic": key.public_key().public_bytes(pem, spki),
        "certificate": certificate.public_bytes(pem),
        "ec": curve.private_bytes(pem, pkcs8, NoEncryption()),
        "ecPublic": curve.public_key().public_bytes(pem, spki),
        "ed25519": edwards.private_bytes(pem, pkcs8, NoEncryption()),
    }
    return {name: text.decode() for name, text in found.items()}


CODE = [
    paragraph
    for paragraph in Path(__file__).with_name("connection_code.js").read_text(encoding="utf-8").strip().split("\n\n")
    if not paragraph.startswith("//")
]


@pytest.mark.asyncio
@pytest.mark.parametrize("first", by_day(range(0, len(CODE), AT_ONCE), each=3))
async def test_code_with_libraries_does_what_it_does_in_node(first: int, provider: ScriptedProvider) -> None:
    answers(provider)
    assert not await differences(CODE[first : first + AT_ONCE], provider.origin, {**DATA, **keys()})


SIGNING = {
    "RSA": "{ key: KEY }",
    "RSA with PSS": "{ key: KEY, padding: 6, saltLength: 20 }",
    "RSA with the longest salt": "{ key: KEY, padding: 6 }",
    "EC": "{ key: KEY }",
    "EC as two numbers": "{ key: KEY, dsaEncoding: 'ieee-p1363' }",
}
MADE = "return crypto.sign('sha512', Buffer.from('words'), OPTIONS).toString('hex')"
LOOKED_AT = "return crypto.verify('sha512', Buffer.from('words'), OPTIONS, Buffer.from('SIGNATURE', 'hex'))"


@pytest.mark.asyncio
async def test_each_takes_the_signatures_and_the_secrets_of_the_other() -> None:
    """They are made with chance, so that those of one cannot be compared with those of the other."""
    data = keys()

    async def ours(source: str) -> Any:
        return (await run_code(source, data, nowhere, listing())).value

    async with Node() as node, runner.one_process():

        async def theirs(source: str) -> Any:
            return await node.run(source, data)

        for name, options in SIGNING.items():
            private, public = ("rsa", "rsaPublic") if "RSA" in name else ("ec", "ecPublic")
            making = MADE.replace("OPTIONS", options.replace("KEY", f"context.authData.{private}"))
            looking = LOOKED_AT.replace("OPTIONS", options.replace("KEY", f"context.authData.{public}"))
            for one, other in ((ours, theirs), (theirs, ours)):
                signature = await one(making)
                assert await other(looking.replace("SIGNATURE", signature)) is True, name
                assert await other(looking.replace("SIGNATURE", signature[::-1])) is False, name
        seal = "return crypto.publicEncrypt({ key: context.authData.rsaPublic, oaepHash: 'sha256' }, Buffer.from('w')).toString('hex')"
        opened = "return crypto.privateDecrypt({ key: context.authData.rsa, oaepHash: 'sha256' }, Buffer.from('SEALED', 'hex')).toString()"
        assert await theirs(opened.replace("SEALED", await ours(seal))) == "w"
        assert await ours(opened.replace("SEALED", await theirs(seal))) == "w"


NEWER = {"Iterator"}
"""What is an ECMAScript built-in here and in newer Nodes than one that the tests may run in."""


@pytest.mark.asyncio
async def test_the_same_names_are_there_and_no_others() -> None:
    names = "return Object.getOwnPropertyNames(this).filter((name) => this[name] !== undefined).sort()"
    async with Node() as node:
        theirs = await node.run(f"const all = function () {{ {names} }}; return all()", {})
    ours = (await run_code(f"const all = function () {{ {names} }}; return all()", {}, nowhere, listing())).value
    assert set(ours) - set(theirs) <= NEWER
    assert set(theirs) - set(ours) == {"Atomics", "SharedArrayBuffer", "WebAssembly", "context"}


@pytest.mark.asyncio
async def test_the_same_members_are_there() -> None:
    """What is missing in a library is told of; what Node's own modules have more is told of where code meets it."""
    async with runner.one_process():
        await same_members()


async def same_members() -> None:
    for name in ("_", "moment", "jwt", "cheerio", "XMLParser", "FormData"):
        source = f"return Object.getOwnPropertyNames({name}).filter((name) => !['arguments', 'caller'].includes(name)).sort()"
        async with Node() as node:
            theirs = await node.run(source, {})
        assert (await run_code(source, {}, nowhere, listing())).value == theirs, name
    source = "return Object.keys(crypto).filter((name) => crypto[name] !== undefined)"
    ours = (await run_code("return Object.getOwnPropertyNames(crypto)", {}, nowhere, listing())).value
    async with Node() as node:
        assert set(await node.run(source, {})) - set(ours) <= {"prng", "DEFAULT_ENCODING", "fips"}


LACKING = [
    ("axios.get('https://acme.test/', { socketPath: '/x' }); return 1;", "axios' “socketPath”"),
    ("axios.get('https://acme.test/', { proxy: { host: 'p.test', port: 1 } }); return 1;", "axios' “proxy”"),
    (
        "axios.get('https://acme.test/', { httpsAgent: new https.Agent({ cert: 'c', key: 'k' }) }); return 1;",
        "https.Agent's “cert”",
    ),
    ("https.get('https://acme.test/', { pfx: 'p' }); return 1;", "https' “pfx”"),
    ("return crypto.generateKeyPairSync('rsa', { modulusLength: 2048 });", "crypto.generateKeyPairSync"),
    ("return await crypto.subtle.digest('SHA-256', Buffer.from(''));", "crypto.subtle"),
    ("return crypto.createHash('blake2b512').update('').digest('hex');", "crypto's hash “blake2b512”"),
    ("return crypto.createCipheriv('des-ede3', 'x', null);", "crypto's cipher “des-ede3”"),
    ("try { crypto.createECDH('secp256k1'); } catch { } return { access_token: 'made up' };", "crypto.createECDH"),
    (
        "try { crypto.webcrypto; } catch (error) { throw new Error('Failed: ' + error.message + ' again'); }",
        "crypto.webcrypto",
    ),
    (
        "setTimeout(() => crypto.getCurves(), 0); await new Promise((then) => setTimeout(then, 20)); return 1;",
        "crypto.getCurves",
    ),
]


@pytest.mark.asyncio
@pytest.mark.parametrize(("source", "name"), LACKING)
async def test_code_that_needs_what_is_not_here_was_not_run(source: str, name: str) -> None:
    """Whatever it makes of the error: code that swallows it must not count as passed."""
    with pytest.raises(CodeNotRun) as told:
        await run_code(source, {}, nowhere, listing("acme.test"))
    assert f"uses “{name}”" in told.value.message


@pytest.mark.asyncio
async def test_a_library_is_found_by_any_name() -> None:
    """Only those that the code speaks of are loaded, so code must not be able to speak of one unheard."""
    sources = [
        "return typeof globalThis['mom' + 'ent']",
        "return typeof (() => 0).constructor('return ' + 'mo' + 'ment')()",
        "return typeof mom\\u0065nt",
        "return typeof moment",
        "return typeof { ['moment']: moment }.moment",
    ]
    for source in sources:
        assert (await run_code(source, {}, nowhere, listing())).value == "function", source
    assert spoken_of("const r = await axios.get('https://acme.test/fetch_all')") == ("axios",)
    assert spoken_of("return context.authData.a_b.replace(/^\\uFEFF/, '\\u{1f989}')") == ()


@pytest.mark.asyncio
async def test_an_answer_is_cut_where_the_platform_cuts_it(
    provider: ScriptedProvider, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(runner, "MAX_ANSWER_BYTES", 8)
    provider.on("/x", answer({"long": "answer"}))
    async with HttpClient() as client:
        source = f"return (await axios.get('{provider.origin}/x')).data"
        assert (await run_code(source, {}, client.send, within(provider.origin))).value == '{"long":'


@pytest.mark.asyncio
async def test_an_answer_after_its_time_is_none(provider: ScriptedProvider) -> None:
    provider.on("/x", answer({}))
    async with HttpClient() as client:
        source = f"try {{ await axios.get('{provider.origin}/x', {{ timeout: 0.001 }}) }} catch (e) {{ return [e.code, e.message] }}"
        found = (await run_code(source, {}, client.send, within(provider.origin))).value
        assert found == ["ECONNABORTED", "timeout of 0.001ms exceeded"]
