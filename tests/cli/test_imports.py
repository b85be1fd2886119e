"""``import`` of whatever an author has: drafts with origins, questions, and what is missing."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from connection_wizard.cli import run
from connection_wizard.cli.given import MAX_TEXT
from tests.cli.conftest import Wizard
from tests.sources.documentation.pages import MARKDOWN, REGIONS

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
