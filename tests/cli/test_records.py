"""``export --to viasocket`` and ``import``: records out and in, many at once, secrets only where they are asked for."""

from __future__ import annotations

import asyncio
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from connection_wizard.cli import run
from connection_wizard.oauth.credentials import secret_name
from connection_wizard.practice.document import Addresses, connection_document
from connection_wizard.secrets.vault import SessionVault
from connection_wizard.spec.draft import Draft
from tests.cli.conftest import Wizard

DOCUMENT = connection_document(Addresses("http://127.0.0.1:4711"))
SECRET = "cli-secret-4f8a11"


@pytest.mark.asyncio
async def test_there_and_back(wizard: Wizard, write: Callable[..., Path], tmp_path: Path) -> None:
    spec, record = write(DOCUMENT), tmp_path / "acme.record.json"
    done = await wizard("export", spec, "--to", "viasocket", "-o", record, "--plug-id", "plug7")
    assert (done.code, done.out, done.err) == (0, "", "")
    written = json.loads(record.read_text(encoding="utf-8"))
    assert written["pluginrecordid"] == "plug7"
    assert written["clientsecret"] is None
    assert "axios.request" in json.loads(written["accesstokencode"])["source"]
    back = await wizard("import", record)
    assert (back.code, back.err) == (0, "")
    again = await wizard("export", write(back.out, "again.json"), "--to", "viasocket")
    assert json.loads(again.out) == written


@pytest.mark.asyncio
async def test_many_files_into_a_folder(wizard: Wizard, write: Callable[..., Path], tmp_path: Path) -> None:
    folder = tmp_path / "records"
    folder.mkdir()
    files = [write(DOCUMENT, "one.json"), write(DOCUMENT | {"name": ""}, "two.json"), write("no json", "three.json")]
    done = await wizard("export", *files, "--to", "viasocket", "-o", folder)
    assert done.code == 2
    assert "two.json: ERROR" in done.err
    assert "three.json: “three.json” is no complete JSON file" in done.err
    assert sorted(os.listdir(folder)) == ["one.record.json"]  # noqa: PTH208  # in a coroutine
    drafts = tmp_path / "drafts"
    drafts.mkdir()
    done = await wizard("import", folder / "one.record.json", files[2], "-o", drafts)
    assert done.code == 2
    assert "three.json: Nothing of an OAuth connection" in done.err
    assert sorted(os.listdir(drafts)) == ["one.connection.json"]  # noqa: PTH208


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("a.json", "b.json", "--to", "spec"), "need “-o FOLDER”"),
        (("a.json", "b.json", "--to", "spec", "-o", "nowhere"), "is none. Make it first."),
        (("x/a.json", "y/a.json", "--to", "spec", "-o", "."), "have the same name"),
        (("a.json", "--to", "spec", "--with-secret", "-o", "out.json"), "only written into a file"),
        (("a.json", "--to", "viasocket", "--with-secret"), "only written into a file"),
        (("a.json", "--to", "viasocket", "--row-id", "row1"), "goes with “--since”"),
    ],
)
@pytest.mark.asyncio
async def test_arguments_that_cannot_be(wizard: Wizard, arguments: tuple[str, ...], told: str) -> None:
    done = await wizard("export", *arguments)
    assert (done.code, done.out) == (2, "")
    assert told in done.err


@pytest.mark.asyncio
async def test_updates_since_a_record(wizard: Wizard, write: Callable[..., Path], tmp_path: Path) -> None:
    platform = ("--to", "viasocket", "--plug-id", "plug7")
    first = json.loads((await wizard("export", write(DOCUMENT), *platform)).out)
    last = write(json.dumps({"data": [first | {"rowid": "row1", "orgid": 5}]}), "last.json")
    same = await wizard("export", write(DOCUMENT), *platform, "--since", last)
    assert (same.code, same.err, json.loads(same.out)) == (0, "", [])
    changed = write(
        DOCUMENT | {"connection_label": {"name": "Team", "path": "authData.testcode.profile.email"}}, "b.json"
    )
    out = tmp_path / "updates.json"
    done = await wizard("export", changed, *platform, "--since", last, "-o", out)
    assert (done.code, done.err) == (0, "")
    (update,) = json.loads(out.read_text(encoding="utf-8"))
    assert update["componentToRender"] == "connectionLabel"
    assert update["rowid"] == "row1"
    assert update["connectionlabelkey"] == "Team"
    assert "testcode" not in update
    unknown = await wizard("export", changed, *platform, "--since", write(json.dumps(first), "own.json"))
    assert unknown.code == 2
    assert "rowid" in unknown.err
    assert "--row-id" in unknown.err
    own = await wizard("export", changed, *platform, "--since", tmp_path / "own.json", "--row-id", "row1")
    assert (own.code, json.loads(own.out)) == (0, [update])
    for wrong in (("--to", "spec"), ("--to", "viasocket", "--with-secret", "-o", out)):
        refused = await wizard("export", changed, *wrong, "--since", last)
        assert (refused.code, refused.out) == (2, "")


def test_a_secret_is_written_only_if_asked_for_and_for_the_owner_alone(
    write: Callable[..., Path], tmp_path: Path, own_vault: SessionVault, capsys: pytest.CaptureFixture[str]
) -> None:
    spec, out = write(DOCUMENT), tmp_path / "record.json"
    out.write_text("older, for everybody")
    with_secret = ["export", str(spec), "--to", "viasocket", "--with-secret", "-o", str(out)]
    assert run(with_secret) == 2
    assert "not on this computer" in capsys.readouterr().err
    asyncio.run(own_vault.set(secret_name(Draft(DOCUMENT).partial_spec, {}), SECRET))
    assert run(with_secret) == 0
    assert capsys.readouterr() == ("", "")
    assert json.loads(out.read_text())["clientsecret"] == SECRET
    if sys.platform != "win32":
        assert out.stat().st_mode & 0o777 == 0o600
    assert run(["export", str(spec), "--to", "viasocket"]) == 0
    assert SECRET not in capsys.readouterr().out

    assert run(["import", str(out), "--name", "Acme"]) == 0
    told = capsys.readouterr()
    assert SECRET not in told.out + told.err
    assert json.loads(told.out)["name"] == "Acme"
    assert "The record held the client secret" in told.err


def test_a_public_client_needs_no_secret(write: Callable[..., Path], tmp_path: Path, own_vault: SessionVault) -> None:
    public = DOCUMENT | {"access_token": DOCUMENT["access_token"] | {"client_authentication": "none"}}
    public["refresh_token"] = public["revoke_token"] = None
    out = tmp_path / "record.json"
    assert run(["export", str(write(public)), "--to", "viasocket", "--with-secret", "-o", str(out)]) == 0
    assert json.loads(out.read_text())["clientsecret"] is None


@pytest.mark.asyncio
async def test_settings_of_another_tool_become_a_draft_without_their_secret(wizard: Wizard, tmp_path: Path) -> None:
    file = tmp_path / "client_secret.json"
    web = {"auth_uri": "https://id.acme.com/a", "token_uri": "https://id.acme.com/t", "client_secret": "GOCSPX-81fa-5c"}
    file.write_text(json.dumps({"web": web}))
    done = await wizard("import", file, "--name", "Acme")
    assert (done.code, json.loads(done.out)["access_token"]["url"]) == (0, "https://id.acme.com/t")
    assert "client_secret" in done.err
    assert "GOCSPX" not in done.out + done.err


@pytest.mark.parametrize(
    ("content", "told"),
    [("{}", "no record"), (b"\xff\xfe\x00", "no text"), (None, "There is no file")],
)
@pytest.mark.asyncio
async def test_what_is_no_record_is_told_in_a_sentence(
    wizard: Wizard, tmp_path: Path, content: str | bytes | None, told: str
) -> None:
    file = tmp_path / "x.json"
    if content is not None:
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
    done = await wizard("import", file)
    assert (done.code, done.out) == (2, "")
    assert told in done.err
    assert done.err.count("\n") == 1


def test_the_code_lies_beside_the_record_to_be_reviewed(
    write: Callable[..., Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "out").mkdir()
    asked = ["export", str(write(DOCUMENT, "acme.json")), "--to", "viasocket", "-o", str(tmp_path / "acme.record.json")]
    assert run([*asked, "--code", str(tmp_path / "out")]) == 0
    made = {path.name: path.read_text("utf-8") for path in (tmp_path / "out").iterdir()}
    assert {"acme.access_token.js", "acme.test_call.js", "acme.request_parameters.js"} <= set(made)
    record = json.loads((tmp_path / "acme.record.json").read_text("utf-8"))
    assert made["acme.access_token.js"] == json.loads(record["accesstokencode"])["source"].rstrip() + "\n"
    write({**DOCUMENT, "revoke_token": None}, "acme.json")
    (tmp_path / "out" / "acme.revoke_token.js").write_text("of an earlier export\n", "utf-8")
    assert run([*asked, "--code", str(tmp_path / "out")]) == 0
    assert not (tmp_path / "out" / "acme.revoke_token.js").exists()
    for wrong in (["--to", "spec"], ["--code", str(tmp_path / "nowhere")]):
        assert run([*asked, "--code", str(tmp_path / "out"), *wrong]) == 2
    told = capsys.readouterr().err
    assert "goes with “--to viasocket”" in told
    assert "There is no folder" in told
