"""``diagnose``: an error page that the provider never sent back, told as the window tells it."""

from __future__ import annotations

import json
import shlex
from collections.abc import Callable
from pathlib import Path

import pytest

from connection_wizard.diagnosis.diagnose import diagnose_pasted
from connection_wizard.diagnosis.model import Background
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.files import read_draft
from tests.by_day import in_turn
from tests.cli.conftest import Wizard
from tests.cli.test_fix import SPEC

REDIRECT = "http://127.0.0.1:8765/callback"
PAGES = {
    "words": "Error 400: redirect_uri_mismatch",
    "json": '{"error": "invalid_request", "error_description": "code_challenge is required"}',
    "address": "https://auth.acme.com/error?error=invalid_scope&error_description=Unknown+scope+b",
    "page": "<html><head><title>Error</title></head><body><p>invalid_client: no such client_id</p></body></html>",
}


@pytest.mark.parametrize(("page", "given"), in_turn(PAGES, ["text", "file", "standard input"]))
@pytest.mark.asyncio
async def test_the_diagnosis_is_that_of_the_window(
    wizard: Wizard, write: Callable[..., Path], page: str, given: str
) -> None:
    spec = write(SPEC | {"live_redirect": {"port": 8765}})
    saved = write(page, "page.html")
    named = {"text": page, "file": saved, "standard input": "-"}[given]
    done = await wizard("diagnose", spec, "--page", named, "--json", secret=page if named == "-" else "")
    assert (done.code, done.err) == (0, "")
    expected = diagnose_pasted(page, Draft(json.loads(spec.read_text("utf-8"))), background=Background(REDIRECT))
    assert json.loads(done.out)["diagnosis"] == json.loads(json.dumps(expected.as_json()))


@pytest.mark.asyncio
async def test_the_change_that_it_shows_can_be_typed(wizard: Wizard, write: Callable[..., Path]) -> None:
    spec = write(SPEC)
    done = await wizard("diagnose", spec, "--page", PAGES["json"])
    assert done.code == 0
    assert "The provider says: invalid_request: code_challenge is required" in done.out
    assert "(authorization.pkce)" in done.out, "where it stands in the file"
    (typed,) = (line.partition(": ")[2] for line in done.out.splitlines() if "connection-wizard fix" in line)
    assert (await wizard(*shlex.split(typed)[1:])).code == 0
    assert read_draft(spec).partial_spec.authorization.pkce == "S256", "which is what is meant where nothing is written"


@pytest.mark.asyncio
async def test_the_redirect_uri_is_the_one_that_the_run_would_send(wizard: Wizard, write: Callable[..., Path]) -> None:
    spec = write(SPEC)
    done = await wizard("diagnose", spec, "--page", PAGES["words"], "--port", "9123")
    assert "Copy exactly: http://127.0.0.1:9123/callback" in done.out
    paste = await wizard("diagnose", spec, "--page", PAGES["words"], "--paste")
    assert "Copy exactly: https://auth.viasocket.com/redirect/auth2.0" in paste.out


@pytest.mark.parametrize(
    ("page", "said"),
    [("", "The page is empty"), (" \n", "The page is empty"), ("eror.html", "There is no file “eror.html”")],
)
@pytest.mark.asyncio
async def test_no_page(wizard: Wizard, write: Callable[..., Path], page: str, said: str) -> None:
    done = await wizard("diagnose", write(SPEC), "--page", page)
    assert (done.code, done.out) == (2, "")
    assert said in done.err


@pytest.mark.asyncio
async def test_a_page_in_other_letters_and_far_too_much(
    wizard: Wizard, write: Callable[..., Path], tmp_path: Path
) -> None:
    (tmp_path / "latin.html").write_bytes("<p>Fehler: ungültig, invalid_scope</p>".encode("latin-1"))
    assert "invalid_scope" in (await wizard("diagnose", write(SPEC), "--page", "latin.html")).out
    (tmp_path / "big.html").write_bytes(b"x" * (8 * 1024 * 1024 + 1))
    done = await wizard("diagnose", write(SPEC), "--page", "big.html")
    assert (done.code, done.out) == (2, "")
    assert "far too much" in done.err
