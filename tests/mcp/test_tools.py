"""Each tool gives what ``--json`` prints, and says in one word why it does not."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from connection_wizard.cli import run
from connection_wizard.mcp.tools import BY_NAME, TOOLS
from connection_wizard.spec.findings import CODES
from tests.mcp.conftest import desk_of, program
from tests.practice.playing import document

PAGE = """\
# OAuth 2.0

## Authorization

Send people to the authorization URL:

    https://acme.com/oauth/authorize?response_type=code&client_id=YOUR_ID&scope=read_profile

## Token

Exchange the code at the token URL:

    POST https://acme.com/oauth/token
"""


def names_in(folder: Path) -> list[str]:
    """What is in a folder."""
    return sorted(path.name for path in folder.iterdir())


def printed(capsys: pytest.CaptureFixture[str], *words: str | Path) -> Any:
    """What a command prints for machines."""
    run([*map(str, words), "--json"])
    return json.loads(capsys.readouterr().out)


@pytest.mark.asyncio
async def test_what_is_offered_teaches_how_it_is_used() -> None:
    async with program(desk_of()) as asks:
        tools = (await asks.client.list_tools()).tools
        instructions = asks.client.instructions
    assert [tool.name for tool in tools] == list(BY_NAME)
    for tool in tools:
        assert len(tool.description) > 60
        Draft202012Validator.check_schema(tool.input_schema)
        Draft202012Validator.check_schema(tool.output_schema)
        properties = tool.input_schema["properties"]
        assert [name for name, told in properties.items() if not told.get("description")] == []
        assert not any(word in name for name in properties for word in ("secret", "password")), "none is an argument"
    for step in ("find_provider", "check_connection", "rehearse", "save_connection", "run_connection", "never"):
        assert step in instructions
    assert [tool.name for tool in TOOLS if tool.writes] == ["run_connection", "save_connection"]


@pytest.mark.asyncio
async def test_the_data_is_that_of_the_command_line(
    capsys: pytest.CaptureFixture[str], write: Callable[..., Path], tmp_path: Path
) -> None:
    path = write(document(name="Acme"), "acme.json")
    page, answer = write(PAGE, "page.md"), write({"id": 7, "name": "Ann", "email": "ann@acme.example"}, "answer.json")
    async with program(desk_of(tmp_path)) as asks:
        (checked,) = printed(capsys, "check", path)["files"]
        for finding in checked["findings"]:  # a draft has no lines
            del finding["line"], finding["column"]
        del checked["unproved"]
        given = checked | {"file": "acme.json", "findings_left_out": 0}
        assert await asks.gets("check_connection", path="acme.json") == given
        (told,) = [printed(capsys, "suggest", answer)]
        del told["file"]
        assert await asks.gets("suggest_identity", answer=json.loads(answer.read_text("utf-8"))) == told
        drafted = printed(capsys, "import", page)
        assert await asks.gets("draft_from_documentation", texts=[PAGE]) == drafted
        assert await asks.gets("draft_from_documentation", paths=["page.md"]) == drafted
        found = await asks.gets("import_connection", text=PAGE)
        assert found == {"connections": [drafted]}
        diagnosed = printed(capsys, "diagnose", path, "--page", "error=redirect_uri_mismatch")
        given = {"path": "acme.json", "page": "error=redirect_uri_mismatch"}
        assert await asks.gets("diagnose_page", **given) == diagnosed | {"file": "acme.json"}
        listed = printed(capsys, "providers", "xero")
        assert (await asks.gets("find_provider", query="xero"))["providers"] == listed[:3]
        assert run(["export", str(path), "--to", "viasocket"]) == 0
        record = json.loads(capsys.readouterr().out)
        assert (await asks.gets("export_connection", path="acme.json", to="viasocket"))["document"] == record
        spec = (await asks.gets("export_connection", draft=document(name="Acme"), to="spec"))["document"]
        assert spec["name"] == "Acme"


@pytest.mark.asyncio
async def test_pages_add_up_and_say_what_they_say_otherwise() -> None:
    other = PAGE.replace("/token\n", "/v2/token\n")
    async with program(desk_of()) as asks:
        found = await asks.gets("draft_from_documentation", texts=[PAGE, other], name="Acme")
        assert found["draft"]["name"] == "Acme"
        assert found["draft"]["access_token"]["url"] == "https://acme.com/oauth/token"
        (otherwise,) = (one for one in found["otherwise"] if one["path"] == "access_token.url")
        assert (otherwise["value"], otherwise["source"]) == ("https://acme.com/oauth/v2/token", "text 2")
        record = (await asks.gets("export_connection", draft=document(), to="viasocket"))["document"]
        whole = await asks.fails("draft_from_documentation", texts=[PAGE, json.dumps(record)])
        assert whole["reason"] == "not_found"
        imported = await asks.gets("import_connection", text=json.dumps(record), name="Mine")
        assert imported["connections"][0]["draft"]["name"] == "Mine"
        both = await asks.gets("import_connection", text=json.dumps([record, {"auth": 1}]))
        assert ["error" in one for one in both["connections"]] == [False] * len(both["connections"])


@pytest.mark.asyncio
async def test_a_draft_with_errors_is_not_exported_and_says_which() -> None:
    async with program(desk_of()) as asks:
        error = await asks.fails("export_connection", draft={"name": "Acme"}, to="viasocket")
    assert error["reason"] == "not_finished"
    assert {one["severity"] for one in error["findings"]} == {"error"}
    assert {one["code"] for one in error["findings"]} <= set(CODES)
    assert any(one["edits"] for one in error["findings"])


@pytest.mark.asyncio
async def test_far_too_many_findings_are_counted() -> None:
    fields = [{"key": ""} for _ in range(300)]
    async with program(desk_of()) as asks:
        found = await asks.gets("check_connection", draft=document(fields=fields))
    assert len(found["findings"]) == 200
    assert sum(found["counts"].values()) == 200 + found["findings_left_out"]


@pytest.mark.asyncio
async def test_the_spec_is_described_part_by_part() -> None:
    async with program(desk_of()) as asks:
        parts = (await asks.gets("describe_spec"))["parts"]
        assert {"authorization", "access_token", "test_call"} <= set(parts)
        for part in ("access_token", "name"):
            found = await asks.gets("describe_spec", part=part)
            text = json.dumps(found)
            assert "defaultSnippets" not in text
            assert all(f'"{name}": ' in text for name in found["defs"])
        assert (await asks.fails("describe_spec", part="nothing"))["reason"] == "not_found"


@pytest.mark.asyncio
async def test_sources_of_no_kind_say_so() -> None:
    async with program(desk_of()) as asks:
        assert (await asks.fails("import_connection", provider="nobody at all"))["reason"] == "not_found"
        assert "found" in (await asks.fails("import_connection", text="good morning"))["message"].lower()
        for address in (
            "http://acme.example",
            "https://127.0.0.1/",
            "https://localhost:1",
            "https://10.0.0.1",
            "ftp://x",
        ):
            assert (await asks.fails("import_connection", address=address))["reason"] == "not_found"


@pytest.mark.asyncio
async def test_what_is_saved_is_read_again(tmp_path: Path) -> None:
    async with program(desk_of(tmp_path)) as asks:
        saved = await asks.gets("save_connection", draft=document(name="Acme"), path="acme.connection.json")
        assert saved["counts"]["error"] == 0
        assert Path(saved["written"]) == (tmp_path / "acme.connection.json").resolve()
        read = await asks.gets("read_connection", path="acme.connection.json")
        assert read["draft"]["name"] == "Acme"
        await asks.gets("save_connection", draft=read["draft"] | {"name": "Other"}, path="acme.connection.json")
        assert (await asks.gets("read_connection", path="acme.connection.json"))["draft"]["name"] == "Other"
        headers = [{"name": "Authorization", "value": "Bearer ghp_" + "a1B2" * 9}]
        leaky = document(test_call={"url": "https://acme.example/me", "headers": headers})
        error = await asks.fails("save_connection", draft=leaky, path="leak.connection.json")
        assert error["reason"] == "holds_secret"
        (tmp_path / "leak.json").write_text(json.dumps(leaky), "utf-8")
        assert "ghp_" not in json.dumps(await asks.fails("read_connection", path="leak.json"))
        assert "ghp_" not in json.dumps(await asks.gets("check_connection", path="leak.json"))
    assert names_in(tmp_path) == ["acme.connection.json", "leak.json"]
