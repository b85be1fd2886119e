"""``import`` of whatever an author has: drafts with origins, questions, and what is missing."""

from __future__ import annotations

import errno
import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from connection_wizard.cli import run
from connection_wizard.cli.given import MAX_TEXT
from tests.cli.conftest import Wizard
from tests.session.test_folders import written
from tests.sources.documentation.pages import MARKDOWN, REGIONS
from tests.sources.test_adding import ENVIRONMENT, OTHER, TOKEN_CALL
from tests.sources.test_environments import POSTMAN, POSTMAN_VALUES
from tests.sources.tools.example import CANARY
from tests.viasocket.foreign import by_hand

SECRET = "acme-secret-4f8a11c2d3"


@pytest.mark.asyncio
async def test_documentation_becomes_a_draft_and_each_value_is_told_with_its_line(
    wizard: Wizard, tmp_path: Path
) -> None:
    file = tmp_path / "page.md"
    file.write_text(MARKDOWN.text, encoding="utf-8")
    done = await wizard("import", file, "--name", "Acme")
    draft = json.loads(done.out)
    assert (done.code, draft["name"]) == (0, "Acme")
    assert draft["access_token"]["url"] == "https://id.acmecrm.com/oauth/token"
    assert "access_token.url, line " in done.err
    assert ": curl -X POST https://id.acmecrm.com/oauth/token" in done.err


@pytest.mark.asyncio
async def test_json_has_draft_origins_questions_and_what_is_not_understood(wizard: Wizard, tmp_path: Path) -> None:
    file = tmp_path / "page.txt"
    file.write_text(REGIONS.text, encoding="utf-8")
    done = await wizard("import", file, "--json")
    said = json.loads(done.out)
    assert {"draft", "origins", "questions", "not_understood"} <= said.keys()
    token = said["origins"]["access_token.url"]
    assert said["draft"]["access_token"]["url"] in token["quote"]
    assert token["certainty"] in ("certain", "likely")
    (question,) = said["questions"]
    assert (question["about"], len(question["readings"])) == ("region", 3)
    assert all(reading["quote"] for reading in question["readings"])
    assert said["not_understood"] == []


@pytest.mark.asyncio
async def test_both_readings_and_what_is_missing_are_told(wizard: Wizard, tmp_path: Path) -> None:
    file = tmp_path / "page.txt"
    file.write_text(f"{REGIONS.text.partition('Make API')[0]}", encoding="utf-8")
    done = await wizard("import", file)
    assert "can be read in more than one way (region)" in done.err
    assert "  or: https://accounts.acmecrm.eu/oauth/v2/auth" in done.err
    assert "Not found: The page shows no call" in done.err


HALF = "# Log in\n\nSend people to https://app.hubspot.com/oauth/authorize?client_id=ID&redirect_uri=URL&scope=oauth\n"
SCOPES = "# Scopes\n\n| Scope | What it allows |\n|---|---|\n| `crm.objects.contacts.read` | Read contacts |\n"


@pytest.mark.asyncio
async def test_what_is_known_of_the_provider_is_told_and_filled_in_with_a_yes(wizard: Wizard, tmp_path: Path) -> None:
    file, scopes = tmp_path / "page.md", tmp_path / "scopes.md"
    file.write_text(HALF, encoding="utf-8")
    scopes.write_text(SCOPES, encoding="utf-8")
    read = await wizard("import", file)
    assert "The log-in is that of HubSpot: with --known" in read.err
    assert "access_token" not in json.loads(read.out)
    done = await wizard("import", file, "--known")
    assert json.loads(done.out)["access_token"]["url"]
    assert "Not said there, and known of HubSpot:\n  name: chosen for it\n" in done.err
    assert "\n  access_token.url: https://developers.hubspot.com/" in done.err
    said = json.loads((await wizard("import", file, "--known", "--json")).out)
    assert "known_of" not in said["origins"]["authorization.url"]
    assert said["origins"]["access_token.url"]["known_of"] == "HubSpot"
    assert said["not_understood"] == []
    both = json.loads((await wizard("import", file, scopes, "--known", "--json")).out)
    assert both["origins"]["authorization.url"]["source"] == "page.md"
    assert both["origins"]["access_token.url"]["source"].startswith("https://developers.hubspot.com/")


@pytest.mark.asyncio
async def test_a_page_on_something_else_leads_to_the_app_that_it_is_about(wizard: Wizard, tmp_path: Path) -> None:
    file, nobodys = tmp_path / "page.md", tmp_path / "nobodys.md"
    file.write_text("# API keys of HubSpot\n\nMake an API key in your account, and send it along.\n", encoding="utf-8")
    done = await wizard("import", file)
    assert done.code == 2
    assert done.err.startswith("It describes API keys")
    assert "Known here, though, and filled in: HubSpot with “connection-wizard import hubspot”." in done.err
    assert "Known here" not in (await wizard("import", file, "--json")).out
    nobodys.write_text("# API keys\n\nMake an API key in your account, and send it along.\n", encoding="utf-8")
    for source in (nobodys, tmp_path / "gone.md"):
        assert "Known here" not in (await wizard("import", source)).err


@pytest.mark.asyncio
async def test_a_request_and_what_is_left_out_of_it(wizard: Wizard, tmp_path: Path) -> None:
    file = tmp_path / "request.txt"
    file.write_text(
        f"curl https://id.acme.com/token -d grant_type=authorization_code -d client_secret={SECRET} -d x=YOUR_X",
        encoding="utf-8",
    )
    done = await wizard("import", file)
    assert (done.code, json.loads(done.out)["access_token"]["url"]) == (0, "https://id.acme.com/token")
    assert "for no file may hold a secret: client_secret" in done.err
    assert "for a sample: x" in done.err
    assert SECRET not in done.out + done.err


def test_standard_input(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(MARKDOWN.text.encode())))
    assert run(["import", "-", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["kind"] == "documentation"


@pytest.mark.parametrize(
    ("content", "told"),
    [(b"%PDF-1.7", "This is a PDF"), (b"x" * (MAX_TEXT + 1), "far too much"), (b"hello", "Nothing of")],
)
@pytest.mark.asyncio
async def test_what_cannot_be_read_is_said(wizard: Wizard, tmp_path: Path, content: bytes, told: str) -> None:
    file = tmp_path / "x"
    file.write_bytes(content)
    done = await wizard("import", file)
    assert (done.code, done.out) == (2, "")
    assert told in done.err


@pytest.mark.asyncio
async def test_json_is_printed_where_nothing_is_understood_too(wizard: Wizard, tmp_path: Path) -> None:
    file = tmp_path / "x"
    file.write_text("hello", encoding="utf-8")
    done = await wizard("import", file, "--json")
    said = json.loads(done.out)
    assert (done.code, said["draft"], said["origins"]) == (2, {"spec_version": 1}, {})
    assert said["not_understood"][0]["why"]
    assert "Nothing of" in done.err


@pytest.fixture
def plug() -> list[dict[str, Any]]:
    """All records of a plug: two of one version, one without a name, one of another kind."""
    acme = {**by_hand(), "pluginname": "Acme / Größe"}
    return [acme, acme | {"authversion": "V1"}, acme, by_hand(), acme | {"granttype": "Client Credentials"}]


@pytest.mark.asyncio
async def test_each_record_of_a_plug_becomes_a_draft_with_a_name_and_a_file(
    wizard: Wizard, tmp_path: Path, plug: list[dict[str, Any]]
) -> None:
    file, out = tmp_path / "plug.json", tmp_path / "drafts"
    file.write_text(json.dumps({"success": True, "data": plug}), encoding="utf-8")
    for place in ((), ("-o", tmp_path / "one.json")):
        refused = await wizard("import", file, *place)
        assert (refused.code, refused.out) == (2, "")
        assert "“plug.json” holds 4 connections. Give “-o FOLDER”" in refused.err
    out.mkdir()
    done = await wizard("import", file, "-o", out)
    assert (done.code, done.out) == (2, "")
    assert "Connection 5: This record is of another kind: granttype is “Client Credentials”." in done.err
    assert "Connection 2: " in done.err
    assert {path.name: json.loads(path.read_text("utf-8"))["name"] for path in out.iterdir()} == {
        "acme-größe-v2.connection.json": "Acme / Größe",
        "acme-größe-v1.connection.json": "Acme / Größe",
        "acme-größe-v2-2.connection.json": "Acme / Größe",
        "plug-v2.connection.json": "plug V2",
    }


@pytest.mark.asyncio
async def test_a_folder_of_records(wizard: Wizard, tmp_path: Path, plug: list[dict[str, Any]]) -> None:
    """Drafts that were made there earlier are no sources; no result takes the place of another one's."""
    source = tmp_path / "records"
    source.mkdir()
    nothing = await wizard("import", source)
    assert "In the folder “records” is no file “*.json”, so no records of the platform either." in nothing.err
    (source / "one.json").write_text(json.dumps(plug[0]), encoding="utf-8")
    alone = await wizard("import", source, "--json")
    assert (alone.code, json.loads(alone.out)["draft"]["name"]) == (0, "Acme / Größe")
    long = {**plug[0], "pluginname": "Very long " * 40}
    (source / "two.json").write_text(json.dumps([long, long, by_hand() | {"pluginname": "One"}]), encoding="utf-8")
    (source / "read.me").write_text("no record", encoding="utf-8")
    (source / "one V2.json").write_text(json.dumps(plug[0]), encoding="utf-8")
    (source / "one-v2.json").write_text(json.dumps(plug[0]), encoding="utf-8")
    assert "need “-o FOLDER”" in (await wizard("import", source)).err
    for _ in range(2):
        done = await wizard("import", source, "-o", source, "--name", "Mine")
        assert done.code == 0, done.err
        made = sorted((path.name for path in source.iterdir() if path.name.endswith(".connection.json")), key=len)
        assert set(made[:4]) == {f"{stem}.connection.json" for stem in ("one V2", "one", "one-v2-2", "one-v2")}
        assert [len(name) < 80 for name in made[4:]] == [True, True]


def test_a_folder_that_cannot_be_read_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(_: Path) -> Iterator[Path]:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(Path, "iterdir", refused)
    assert run(["import", str(tmp_path)]) == 2
    assert "cannot be read" in capsys.readouterr().err


@pytest.mark.asyncio
async def test_several_sources_on_one_line(wizard: Wizard, tmp_path: Path) -> None:
    files = [tmp_path / name for name in ("a.env", "b.sh", "c.sh", "d.txt")]
    for file, text in zip(files, (ENVIRONMENT, TOKEN_CALL, OTHER, "nothing of it"), strict=True):
        file.write_text(text, encoding="utf-8")
    done = await wizard("import", *files[:3], "--name", "Acme", "-o", tmp_path / "out.json")
    assert done.code == 0, done.err
    assert "Not taken: c.sh says https://other.borealis.io/token for access_token.url" in done.err.replace(
        str(tmp_path), ""
    ).replace("/c.sh", "c.sh")
    draft = json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))
    assert (draft["name"], draft["client"]["client_id"]) == ("Acme", "brls-55120")
    machine = await wizard("import", *files, "--json")
    assert machine.code == 2, "one of them says nothing"
    found = json.loads(machine.out)
    assert found["origins"]["access_token.url"]["source"].endswith("b.sh")
    assert [one["path"] for one in found["otherwise"]] == ["access_token.url"]
    assert CANARY not in machine.out + machine.err + done.err
    assert (await wizard("import", files[3], files[3])).code == 2


@pytest.mark.parametrize("order", [1, -1])
def test_a_collection_is_read_with_its_environment(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, order: int
) -> None:
    """Each was read alone: the fields of the one took the places of the values of the other."""
    files = [str(tmp_path / name) for name in ("crm.json", "values.json", "gone.json")]
    for file, text in zip(files, (POSTMAN, POSTMAN_VALUES), strict=False):
        Path(file).write_text(text, encoding="utf-8")
    out = tmp_path / "out.json"
    assert run(["import", *files[:2][::order], "-o", str(out)]) == 0
    draft = json.loads(out.read_text(encoding="utf-8"))
    assert draft["access_token"]["url"] == "https://id.acmecrm.com/token"
    assert "fields" not in draft
    assert run(["import", *files, "-o", str(out)]) == 2, "one of them is not there"
    assert "gone.json" in capsys.readouterr().err
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(MARKDOWN.text.encode())))
    assert run(["import", files[1], "-", "-o", str(out)]) == 0, "values of nothing, beside a page"


@pytest.mark.asyncio
async def test_a_folder_that_is_a_collection_is_one_source(wizard: Wizard, tmp_path: Path) -> None:
    folder = written(tmp_path / "acme")
    done = await wizard("import", folder)
    draft = json.loads(done.out)
    assert (done.code, draft["name"]) == (0, "Acme")
    assert draft["authorization"]["url"] == "https://id.acme.com/authorize"
    assert draft["test_call"]["url"] == "https://id.acme.com/me"
    target = tmp_path / "drafts"
    target.mkdir()
    assert (await wizard("import", folder, "-o", target)).code == 0
    assert [file.name for file in target.iterdir()] == ["acme.connection.json"]


@pytest.mark.asyncio
async def test_a_request_comes_with_its_collection_and_environment_in_whatever_order(
    wizard: Wizard, tmp_path: Path
) -> None:
    folder = written(tmp_path / "acme")
    files = [folder / name for name in ("users/me.yml", "environments/Live.yml", "opencollection.yml")]
    done = await wizard("import", *files)
    draft = json.loads(done.out)
    assert (draft["test_call"]["url"], "fields" in draft) == ("https://id.acme.com/me", False)
    assert draft["access_token"]["url"] == "https://id.acme.com/token"
