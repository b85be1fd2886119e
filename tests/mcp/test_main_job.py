"""The whole job as a program does it by the tools alone: from documentation to a proof, with a person to log in."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from connection_wizard.http.reach import places_of
from connection_wizard.oauth.legs import LEGS
from connection_wizard.practice.provider import PracticeProvider
from connection_wizard.practice.visitor import Visitor
from connection_wizard.secrets.filing import SecretName
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.patches import apply_patch
from tests.mcp.conftest import desk_of, program
from tests.session.test_from_nothing_but import WRITTEN, page

NAME = "crm.connection.json"


def mended(draft: dict[str, Any], found: dict[str, Any]) -> dict[str, Any]:
    """The draft with every change that findings offer, as a program makes them."""
    for finding in found["findings"]:
        if finding["edits"]:
            return dict(apply_patch(finding["edits"], Draft(draft)).document)
    return draft


def all_in(folder: Path) -> str:
    """All that lies in a folder."""
    return "".join(path.read_text("utf-8") for path in sorted(folder.iterdir()))


@pytest.mark.asyncio
async def test_from_documentation_to_a_proof_and_a_record(tmp_path: Path) -> None:
    logged_in: list[str] = []

    async def person(url: str) -> bool:
        logged_in.append(url)
        await Visitor().visit(url)
        return True

    async with PracticeProvider() as provider:
        at = provider.origin.partition("://")[2]
        kept = {SecretName("127.0.0.1", provider.client_id, "client_secret"): provider.client_secret}
        desk = desk_of(tmp_path, allowed=frozenset(places_of(at)), open_browser=person, secrets=kept)
        async with program(desk) as asks:
            read = await asks.gets("draft_from_documentation", texts=[page(WRITTEN)], name="Practice CRM")
            assert read["questions"] == []
            draft: dict[str, Any] = json.loads(json.dumps(read["draft"]).replace(WRITTEN, provider.origin))
            draft["service_domain"], draft["whitelist"] = "127.0.0.1", ["127.0.0.1"]
            draft["live_redirect"] = {"port": 0}
            draft["client"] = {"client_id": provider.client_id}  # a person's, from the portal
            rehearsed = await asks.gets("run_connection", draft=draft, rehearse=True)
            assert rehearsed["worked"], rehearsed["events"][-1]
            assert logged_in == [], "nobody was asked"
            await asks.gets("save_connection", draft=draft, path=NAME)

            run = await asks.gets("run_connection", path=NAME, legs=["test"], exchanges=True)
            sent = [one for one in run["events"] if one["event"] == "exchange" and one["leg"] == "test"]
            ranked = await asks.gets("suggest_identity", answer=json.loads(sent[0]["response_body"]))
            draft = (await asks.gets("read_connection", path=NAME))["draft"]
            draft["connection_label"] = {"name": "Name", "path": ranked["label"][0]["path"]}
            draft["unique_identifier"] = {"path": ranked["unique_identifier"][0]["path"]}
            found = await asks.gets("check_connection", draft=draft)
            while (better := mended(draft, found)) != draft:
                draft, found = better, await asks.gets("check_connection", draft=better)
            assert found["counts"]["error"] == 0, found["findings"]
            await asks.gets("save_connection", draft=draft, path=NAME)

            proved = await asks.gets("run_connection", path=NAME, keep=True)
            verdicts = {one["leg"]: one["verdict"] for one in proved["events"][-1]["legs"]}
            assert set(verdicts) == set(LEGS)
            assert "failed" not in verdicts.values()
            assert proved["worked"]
            checked = await asks.gets("check_connection", path=NAME)
            assert checked["proof"]["passed"]
            record = await asks.gets("export_connection", path=NAME, to="viasocket")
    assert record["document"]["clientsecret"] is None
    assert len(logged_in) == 2
    assert provider.client_secret not in all_in(tmp_path)
