"""No command lets through what a terminal or a CI server would obey: texts of specs, records, answers, providers, code,
the platform and arguments, each poisoned with every kind of trick; looked for in the bytes that come out."""

from __future__ import annotations

import asyncio
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from connection_wizard.cli import demo, doctor, live, publish, run
from connection_wizard.cli.qt_check import QtCheck
from connection_wizard.oauth.proof_files import page_path
from connection_wizard.practice.document import Addresses, connection_document
from connection_wizard.publishing.platform import token_name
from connection_wizard.secrets.vault import SessionVault
from connection_wizard.spec.file_names import proof_path
from connection_wizard.spec.files import read_draft
from connection_wizard.viasocket.record import create_payload
from connection_wizard.words import Words
from tests.by_day import in_turn
from tests.cli.platform_server import TOKEN, PlatformServer, refusal
from tests.helpers.hostile import HALF, KINDS, POISON, poisoned, tricks_in
from tests.oauth.scripted import ACCESS_TOKENS, Person, ScriptedProvider, answer, changed, document

DOCUMENT = connection_document(Addresses("http://127.0.0.1:4711"))
FILE = "".join(bad for bad in KINDS.values()).replace("\x00", "").replace("/", "") + ".json"
WORD = POISON.replace(" ", "")  # with a space in it, it is none of the options
on_unix = pytest.mark.skipif(sys.platform == "win32", reason="Windows allows no such names")

Capture = pytest.CaptureFixture[bytes]


def written(folder: Path, content: object, name: str = "spec.json") -> Path:
    """A document in a file, as a hostile author would write it: nothing in it is escaped that need not be."""
    path = folder / name
    text = content if isinstance(content, str) else json.dumps(content, ensure_ascii=False)
    path.write_text(text, encoding="utf-8", newline="")
    return path


def said(capsysbinary: Capture, *arguments: str | Path) -> tuple[int, bytes, bytes]:
    """How a command ends and what it says, which is free of tricks."""
    code = run([str(argument) for argument in arguments])
    out, err = capsysbinary.readouterr()
    assert tricks_in(out) == []
    assert tricks_in(err) == []
    assert out + err
    return code, out, err


def everything(bad: str) -> dict[str, Any]:
    """A spec with a trick in each text and in names that are the author's, and with keys that nobody knows."""
    field = {"key": f"region{bad}", "label": bad, "type": "dropdown", "options": [{"label": bad, "value": bad}]}
    own: dict[str, Any] = poisoned(DOCUMENT, bad)
    return own | {"fields": [field, field], f"odd{bad}": bad, "spec_version": 1, "whitelist": [f"acme{bad}.com"]}


@pytest.mark.parametrize("bad", [*KINDS.values(), POISON], ids=[*KINDS, "all"])
@pytest.mark.parametrize("more", [(), ("--json",)], ids=["text", "json"])
def test_check(tmp_path: Path, capsysbinary: Capture, bad: str, more: tuple[str, ...]) -> None:
    code, out, _ = said(capsysbinary, "check", written(tmp_path, everything(bad)), *more)
    assert code == 1
    if more:
        found = json.loads(out)["files"][0]["findings"]
        assert any(finding["path"] == [f"odd{bad}"] for finding in found), "JSON is exact"


@on_unix
@pytest.mark.parametrize("content", ["no json", DOCUMENT, '{"spec_version": 99}'], ids=["no json", "fine", "newer"])
@pytest.mark.parametrize("command", [("check",), ("run",), ("suggest",), ("import",), ("export", "--to", "spec")])
def test_names_of_files(tmp_path: Path, capsysbinary: Capture, command: tuple[str, ...], content: object) -> None:
    path = written(tmp_path, content, FILE)
    if command[0] != "run" or content is not DOCUMENT:
        said(capsysbinary, command[0], path, *command[1:])
    said(capsysbinary, command[0], path.with_name(f"no{FILE}"), *command[1:])
    others = written(tmp_path, content, f"::error::{FILE}"), written(tmp_path, "no json", f"::error::2{FILE}")
    if command[0] in ("check", "suggest"):
        said(capsysbinary, command[0], *others)
    elif command[0] != "run":
        said(capsysbinary, command[0], *others, *command[1:], "-o", tmp_path)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such names")
def test_a_name_that_is_no_text(tmp_path: Path, capsysbinary: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    """Bytes that are no UTF-8 are a name all the same; Python has halves of characters for them."""
    monkeypatch.chdir(tmp_path)
    name = os.fsdecode(b"a\xffb.json")
    written(tmp_path, DOCUMENT, name)
    for form in ("text", "json", "github", "sarif", "junit"):
        assert run(["check", name, "--format", form]) == 0
        out = capsysbinary.readouterr().out
        assert form != "sarif" or b'"a%FFb.json"' in out


@on_unix
@pytest.mark.parametrize("name", ["::error::x.json", "ERROR  Step 5: forged.json", "##[error]x.json"])
def test_a_name_begins_no_line(
    tmp_path: Path, capsysbinary: Capture, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.chdir(tmp_path)
    written(tmp_path, DOCUMENT, name)
    written(tmp_path, DOCUMENT | {"authorization": 1}, f"{name}.json")
    for command in (("check",), ("export", "--to", "spec", "-o", "."), ("import", "-o", ".")):
        _, out, err = said(capsysbinary, *command, name, f"{name}.json")
        begun = [line for line in (out + err).decode().splitlines() if line.startswith((name[:5], "\\x", ":", "#"))]
        assert [line for line in begun if "forged" in line or "x.json" in line] == []
    assert f"File {name.replace('##', chr(92) + 'x23#')}: " in said(capsysbinary, "check", name)[1].decode()


def test_a_half_of_a_character(tmp_path: Path, capsysbinary: Capture) -> None:
    path = tmp_path / "spec.json"
    path.write_text(json.dumps(DOCUMENT | {"name": f"a{HALF}", f"odd{HALF}": 1}), "utf-8")
    for command in (("check",), ("check", "--json"), ("export", "--to", "spec"), ("suggest",), ("suggest", "--json")):
        said(capsysbinary, command[0], path, *command[1:])


@pytest.mark.parametrize(
    "arguments",
    [
        ("check", f"--lo{WORD}ud", "x"),
        ("check", "x", f"--{WORD}"),
        ("export", "x", "--to", POISON),
        ("run", "x", "--port", POISON),
        ("run", "SPEC", "--field", f"no{POISON}=1"),
        ("run", "SPEC", "--field", f"{POISON}"),
        ("run", "SPEC", "--redirect", f"http://{POISON}"),
        ("run", "SPEC", "-o", f"{POISON}/x"),
        ("export", "SPEC", "SPEC", "--to", "spec", "-o", POISON),
        ("publish", "SPEC", "--base", f"https://{POISON}", "--org", POISON),
        (f"{POISON}", "x"),
    ],
)
def test_arguments(tmp_path: Path, capsysbinary: Capture, arguments: tuple[str, ...]) -> None:
    spec = written(tmp_path, DOCUMENT)
    words = [str(spec) if word == "SPEC" else word.replace("\0", "") for word in arguments]  # C ends a word there
    code, _, err = said(capsysbinary, *words)
    assert code == 2
    assert err.count(b"\n") == 1


def test_choices_of_a_field(tmp_path: Path, capsysbinary: Capture) -> None:
    field = {"key": "region", "type": "dropdown", "options": [{"label": "x", "value": POISON}]}
    spec = written(tmp_path, DOCUMENT | {"fields": [field]})
    assert said(capsysbinary, "run", spec, "--field", "region=other")[0] == 2


@pytest.mark.parametrize("bad", [*KINDS.values(), POISON], ids=[*KINDS, "all"])
def test_import_of_a_record(tmp_path: Path, capsysbinary: Capture, bad: str) -> None:
    made = create_payload(read_draft(written(tmp_path, DOCUMENT)).partial_spec)
    shape = {key: made[key] for key in ("type", "granttype", "authversion", "scopeseperatedby")}
    record: dict[str, Any] = poisoned(made, bad) | shape | {f"own{bad}": bad}
    record["authenticationpaths"]["headers"].append({"name": bad, "value": bad})
    _, out, _ = said(capsysbinary, "import", written(tmp_path, record, "record.json"), "--name", f"Acme{bad}")
    assert json.loads(out)["name"] == f"Acme{bad}", "JSON is exact"


@pytest.mark.parametrize("to", ["spec", "viasocket"])
@pytest.mark.parametrize("bad", [*KINDS.values(), POISON], ids=[*KINDS, "all"])
def test_export(tmp_path: Path, capsysbinary: Capture, bad: str, to: str) -> None:
    fine = DOCUMENT | {"name": f"Acme{bad}", "connection_label": {"name": f"x{bad}", "path": "authData.testcode.id"}}
    code, out, _ = said(capsysbinary, "export", written(tmp_path, fine), "--to", to)
    assert code == 0
    told = json.loads(out)
    assert told["name" if to == "spec" else "connectionlabelkey"].endswith(bad)
    assert said(capsysbinary, "export", written(tmp_path, everything(bad)), "--to", to)[0] == 1
    said(capsysbinary, "export", written(tmp_path, fine, "a.json"), written(tmp_path, everything(bad), "b.json"),
         "--to", to, "-o", tmp_path)  # fmt: skip


@pytest.mark.parametrize("more", [(), ("--json",)], ids=["text", "json"])
@pytest.mark.parametrize("bad", [*KINDS.values(), POISON], ids=[*KINDS, "all"])
def test_suggest(tmp_path: Path, capsysbinary: Capture, bad: str, more: tuple[str, ...]) -> None:
    person = {f"id{bad}": f"u1{bad}", "email": f"a{bad}@acme.test", "name": f"Ann{bad}", f"{bad}": {"login": f"a{bad}"}}
    said(capsysbinary, "suggest", written(tmp_path, {"profile": person}), *more)


async def asked(capsysbinary: Capture, *arguments: str | Path) -> tuple[int, bytes, bytes]:
    """The same in a thread, beside a server of this one."""
    return await asyncio.to_thread(said, capsysbinary, *arguments)


HOW: list[tuple[str, ...]] = [(), ("--json",), ("--proof", "code")]
FAULTS: dict[str, Callable[[ScriptedProvider], None]] = {
    "nothing": lambda provider: None,
    "words": lambda provider: provider.on(
        "/token",
        answer({"error": f"x{POISON}", "error_description": f"y{POISON}", "error_uri": f"https://a{POISON}"}, 400),
    ),
    "page": lambda provider: provider.on("/token", answer(f"<html><h1>no{POISON}</h1>", 500, content_type="text/html")),
    "text": lambda provider: provider.on("/me", answer(f"no{POISON}", 403, content_type="text/plain")),
    "names": lambda provider: provider.on("/me", answer({f"{POISON}": {f"id{POISON}": POISON}})),
    "token": lambda provider: provider.on(
        "/token", answer({"access_token": ACCESS_TOKENS[0], "token_type": POISON, "scope": POISON, POISON: POISON})
    ),
}


@pytest.mark.parametrize(("fault", "how"), in_turn(list(FAULTS), HOW))
@pytest.mark.asyncio
async def test_run(
    tmp_path: Path, capsysbinary: Capture, monkeypatch: pytest.MonkeyPatch, fault: str, how: tuple[str, ...]
) -> None:
    monkeypatch.setattr(live, "open_default_browser", Person().open)
    provider = ScriptedProvider()
    async with provider.server:
        provider.play_well()
        FAULTS[fault](provider)
        own = changed(
            document(provider.origin),
            name=f"Acme{POISON}",
            client={"owner": "builder", "client_id": "c", "has_secret": False},
            access_token={"client_authentication": "none"},
            unique_identifier={"path": "authData.testcode.profile.id"},
        )
        own["client"].pop("has_secret")
        spec = written(tmp_path, own)
        await asked(capsysbinary, "run", spec, "--keep", *how)
    kept = proof_path(spec)
    assert tricks_in(kept.read_bytes()) == []
    assert json.loads(kept.read_text("utf-8"))["spec_name"] == f"Acme{POISON}", "the kept proof is exact"
    assert not set(page_path(kept).read_text("utf-8")) & {"\x1b", "\u202e", "\u200b", "\x9b", "\x7f", "\u2028"}
    await asked(capsysbinary, "check", spec)


THROWN = json.dumps(f"no{POISON}")
CODES = {
    "an error": f"throw new Error({THROWN})",
    "a text": f"throw {THROWN}",
    "an object": f"throw {{ message: {THROWN}, name: {THROWN} }}",
    "a name": f"const e = new Error('x'); e.name = {THROWN}; throw e",
    "a value": f"return {{ [{THROWN}]: {THROWN} }}",
}


@pytest.mark.parametrize(("code", "how"), in_turn(CODES, HOW))
@pytest.mark.asyncio
async def test_what_code_throws(
    tmp_path: Path, capsysbinary: Capture, monkeypatch: pytest.MonkeyPatch, code: str, how: tuple[str, ...]
) -> None:
    monkeypatch.setattr(live, "open_default_browser", Person().open)
    provider = ScriptedProvider()
    async with provider.server:
        provider.play_well()
        own = changed(
            document(provider.origin),
            access_token={"client_authentication": "none"},
            test_call={"url": f"{provider.origin}/me", "snippet": code},
            revoke_token=None,
            refresh_token=None,
        )
        await asked(capsysbinary, "run", written(tmp_path, own), "--keep", *how)
    assert tricks_in(proof_path(tmp_path / "spec.json").read_bytes()) == []


@pytest.mark.parametrize(
    "callback",
    [
        {"error": f"x{POISON}", "error_description": f"y{POISON}", "error_uri": POISON, "state": "STATE"},
        {f"name{POISON}": "x", "state": "STATE"},
    ],
    ids=["words", "names"],
)
@pytest.mark.parametrize("how", [(), ("--json",)], ids=["text", "json"])
@pytest.mark.asyncio
async def test_what_comes_with_the_redirect(
    tmp_path: Path, capsysbinary: Capture, monkeypatch: pytest.MonkeyPatch, callback: dict[str, str], how: tuple[str]
) -> None:
    person = Person(**callback)
    monkeypatch.setattr(live, "open_default_browser", person.open)
    own = changed(document("http://127.0.0.1:4711"), access_token={"client_authentication": "none"})
    assert (await asked(capsysbinary, "run", written(tmp_path, own), *how))[0] == 1
    (page,) = person.pages
    assert not set(page.text) & {"\x1b", "\u202e", "\u200b", "\x9b", "\x7f", "\u2028"}


@pytest.mark.parametrize("where", ["look-up", "create", "accepted", "there already"])
@pytest.mark.asyncio
async def test_publish(tmp_path: Path, capsysbinary: Capture, monkeypatch: pytest.MonkeyPatch, where: str) -> None:
    vault = SessionVault(Words("a test's"))
    async with (platform := PlatformServer()).server:
        await vault.set(token_name(platform.server.origin, "org1"), TOKEN)

        async def opened() -> SessionVault:
            return vault

        monkeypatch.setattr(publish, "open_vault", opened)
        words = {"success": False, "message": f"no{POISON}", POISON: [POISON]}
        if where == "look-up":
            platform.read = lambda found: answer(json.dumps(words, ensure_ascii=False))
        elif where == "create":
            platform.instead = lambda method, payload: answer(json.dumps(words, ensure_ascii=False))
        elif where == "accepted":
            platform.kept = lambda method, payload: answer(
                json.dumps({"success": True, "data": {"rowid": "row1", POISON: POISON}}, ensure_ascii=False)
            )
        else:
            record = create_payload(read_draft(written(tmp_path, DOCUMENT)).partial_spec)
            record |= {"pluginrecordid": "p", "rowid": f"row{POISON}", "testcode": POISON, "redirecturl": POISON}
            platform.records["row1"] = record
        label = {"name": POISON, "path": "authData.testcode.id"}
        fine = DOCUMENT | {"name": f"Acme{POISON}", "connection_label": label}
        base = ("--base", platform.server.origin, "--org", "org1", "--plug-id", "p")
        code, out, err = await asked(capsysbinary, "publish", written(tmp_path, fine), *base, "--yes")
    assert code == (0 if where == "accepted" else 1), (out, err)
    assert b"1b" in out + err, "the platform's words are shown"


def test_doctor(capsysbinary: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    async def opened() -> SessionVault:
        return SessionVault(Words(f"why{POISON}"))

    monkeypatch.setattr(doctor, "open_vault", opened)
    monkeypatch.setattr(doctor, "check_qt", lambda: QtCheck(False, problem=f"no{POISON}", hint=POISON))
    monkeypatch.setenv("HTTPS_PROXY", "http://ho\u202est\x1b:1")
    said(capsysbinary, "doctor")
    assert json.loads(said(capsysbinary, "doctor", "--json")[1])


@on_unix
def test_demo(tmp_path: Path, capsysbinary: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(demo, "check_qt", lambda: QtCheck(False, problem=f"no{POISON}", hint=POISON))
    assert said(capsysbinary, "demo", "--out", tmp_path / FILE)[0] == 0
    (tmp_path / "file").write_text("", "utf-8")
    assert said(capsysbinary, "demo", "--out", tmp_path / "file" / FILE)[0] == 2


def test_the_rest(capsysbinary: Capture) -> None:
    said(capsysbinary, "schema")
    said(capsysbinary, "providers", POISON)
    assert refusal(POISON).status == 200


@pytest.mark.parametrize("to", ["spec", "viasocket"])
def test_a_file_is_safe_to_look_at_and_exact(tmp_path: Path, to: str) -> None:
    odd = "Acme\u200b\u2066\u2800"  # in words for people they are the author's affair
    out = tmp_path / "out.json"
    label = DOCUMENT["connection_label"] | {"name": odd}
    path = written(tmp_path, DOCUMENT | {"connection_label": label})
    assert run(["export", str(path), "--to", to, "-o", str(out)]) == 0
    assert tricks_in(out.read_bytes()) == []
    assert odd in json.dumps(json.loads(out.read_bytes()), ensure_ascii=False)
