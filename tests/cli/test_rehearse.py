"""``run --rehearse``: a whole run before an app is registered, by itself, marked in each line, kept nowhere."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from connection_wizard.providers.catalogue import the_catalogue
from connection_wizard.session.kept_proofs import kept_beside
from tests.cli.conftest import VISIT, Wizard
from tests.practice.playing import document

FIELDS = [{"key": "shop", "label": "Shop", "required": True}]


@pytest.mark.asyncio
async def test_a_run_without_app_secret_or_fields(wizard: Wizard, write: Callable[..., Path]) -> None:
    file = write(document(client={"client_id": ""}, fields=FIELDS))
    done = await wizard("run", file, "--rehearse")
    assert done.code == 0
    assert done.out.startswith("This is a rehearsal")
    assert "Rehearsal, no proof: Acme CRM" in done.out
    assert "  https://auth.acme.test/authorize?" in done.out
    assert "GET https://api.acme.test/me → status 200" in done.out
    assert "proved" not in done.out
    assert kept_beside(file) is None


@pytest.mark.asyncio
async def test_each_json_line_says_that_it_is_one(wizard: Wizard, write: Callable[..., Path]) -> None:
    done = await wizard(
        *("run", write(document()), "--rehearse", "--json", "--second-account", "--proof", "code"),
        *("--browser-command", VISIT, "--second-browser-command", VISIT.replace(" %s", " %s 1")),
    )
    assert (done.code, done.err) == (0, "")
    assert all(line["rehearsal"] is True for line in done.lines)
    last = done.lines[-1]
    assert (last["event"], last["went_well"], last["passed"]) == ("rehearsed", True, False)
    assert last["calls_made_by"] == "exported code"
    states = next(line for line in done.lines if line["event"] == "states")
    assert {leg["state"] for leg in states["legs"].values()} == {"rehearsed"}
    needed = next(line for line in done.lines if line["event"] == "log_in_needed")
    assert needed["url"].startswith("http://127.0.0.1:")
    assert needed["instead_of"].startswith("https://auth.acme.test/authorize?")


@pytest.mark.asyncio
@pytest.mark.parametrize("more", [("--keep",), ("-o", "proof.json"), ("--secret-stdin",)])
async def test_nothing_of_it_is_kept_and_no_secret_taken(
    wizard: Wizard, write: Callable[..., Path], more: tuple[str, ...]
) -> None:
    done = await wizard("run", write(document()), "--rehearse", *more, secret="a secret\n")
    assert done.code == 2
    assert done.err.startswith("A rehearsal ")


@pytest.mark.asyncio
async def test_what_is_not_far_enough_is_said(wizard: Wizard, write: Callable[..., Path]) -> None:
    done = await wizard("run", write(document(authorization={"url": ""})), "--rehearse")
    assert done.code == 2
    assert "There is nothing to rehearse yet." in done.err


@pytest.mark.asyncio
async def test_an_error_page_of_the_played_provider_ends_the_run_and_is_told(
    wizard: Wizard, write: Callable[..., Path]
) -> None:
    entry = the_catalogue().entry("tiktok")
    assert entry is not None
    draft = entry.plain_draft().put(("client", "client_id"), "abc").drop(("authorization", "rename"))
    done = await wizard("run", write(draft.document), "--rehearse")
    assert done.code == 1
    assert "It plays TikTok" in done.out
    assert '"path":"/authorization/rename","value":{"client_id":"client_key"}' in done.out
