"""``diff``: what a reviewer wants to know of a changed spec."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from connection_wizard.cli import run
from connection_wizard.practice.document import Addresses, connection_document
from connection_wizard.spec.draft import Draft, draft_of
from connection_wizard.spec.files import to_text

OLD = connection_document(Addresses("https://auth.acme.com"))


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    Path("old.json").write_text(json.dumps(OLD), "utf-8")
    return tmp_path


def told(capsys: pytest.CaptureFixture[str], new: Any, *more: str) -> list[str]:
    Path("new.json").write_text(new if isinstance(new, str) else json.dumps(new), "utf-8")
    capsys.readouterr()
    code = run(["diff", "old.json", "new.json", *more])
    out = capsys.readouterr().out
    assert code == int(out != "Both say the same.\n")
    return out.splitlines()


def test_a_layout_is_no_difference(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    draft = Draft(OLD)
    for new in (to_text(draft), draft_of(draft.partial_spec).document, {"$schema": "x", **OLD}):
        assert told(capsys, new) == ["Both say the same."]


def test_what_changed_is_told_in_words(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    scopes = OLD["authorization"]["scopes"]
    new: dict[str, Any] = {
        **OLD,
        "authorization": {**OLD["authorization"], "scopes": ["admin", *reversed(scopes[1:])], "pkce": "plain"},
        "access_token": {**OLD["access_token"], "url": "https://auth.acme.com/other"},
        "revoke_token": None,
        "test_call": {
            **OLD["test_call"],
            "headers": [{"name": "Accept", "value": "a/b"}, *OLD["test_call"].get("headers", [])],
        },
        "whitelist": [*OLD["whitelist"], "acme.com"],
        "unknown": {"x": [1, True, "y"]},
    }
    lines = told(capsys, new)
    old_address = OLD["access_token"]["url"]
    assert "Added    the scope “admin” in step 4" in lines
    assert f"Removed  the scope “{scopes[0]}” in step 4" in lines
    assert "Changed  the PKCE setting in step 4: “S256” → “plain”" in lines
    assert f"Changed  the URL in step 5: “{old_address}” → “https://auth.acme.com/other”" in lines
    assert "Added    the domain “acme.com” in step 10" in lines
    assert any(line.startswith("Added    the header “Accept” in step 8: ") for line in lines)
    assert any(line.startswith("Removed  the revoke token in step 7: ") for line in lines)
    assert any("unknown" in line for line in lines)
    assert lines[-1] == "8 differences", "what only moved is none"


def test_machines_get_places_and_values(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = json.loads("\n".join(told(capsys, {**OLD, "name": "Other", "whitelist": 7}, "--json")))["changes"]
    assert found[0] == {
        "change": "changed",
        "step": "start",
        "path": ["name"],
        "before": OLD["name"],
        "after": "Other",
    }
    assert (found[1]["path"], found[1]["after"]) == (["whitelist"], 7), "what does not fit is a difference, too"


def test_a_secret_is_not_repeated(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    secret = "ghp_" + "a1B2c3D4e5F6g7H8i9J0" * 2
    headers = [{"name": "Authorization", "value": f"Bearer {secret}"}]
    new = {**OLD, "test_call": {**OLD["test_call"], "headers": headers}}
    assert secret not in "\n".join(told(capsys, new) + told(capsys, new, "--json"))


def test_one_side_may_come_on_standard_input(
    files: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(json.dumps({**OLD, "name": "Was"}).encode())))
    assert run(["diff", "-", "old.json"]) == 1
    assert "“Was” → " in capsys.readouterr().out
    assert run(["diff", "-", "-"]) == 2
    assert run(["diff", "old.json", "nowhere.json"]) == 2


def test_what_is_blank_is_no_difference_to_what_is_not_there(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Whatever stands for nothing, known or not, at any depth, on either side."""
    blanks: tuple[Any, ...] = ("", None, [], {})
    for nothing in blanks:
        odd = {**OLD, "odd": nothing, "client": {"odd": nothing, "odder": 1}, "fields": [{"odd": nothing, "odder": 1}]}
        plain = {**OLD, "client": {"odder": 1}, "fields": [{"odder": 1}]}
        for one, other in ((odd, plain), (plain, odd)):
            Path("old.json").write_text(json.dumps(one), "utf-8")
            assert told(capsys, other) == ["Both say the same."]
