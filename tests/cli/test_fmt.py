"""``fmt``: one layout, for whoever writes a file."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest

from connection_wizard.cli import run
from connection_wizard.spec.files import digest, read_draft

REAL = Path(__file__).parents[1] / "spec" / "data" / "real"


@pytest.fixture
def specs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Some real ones, as their authors wrote them."""
    monkeypatch.chdir(tmp_path)
    for name in ("slack", "google", "salesforce"):
        (tmp_path / f"{name}.json").write_bytes((REAL / f"{name}.json").read_bytes())
    return sorted(Path().glob("*.json"))


def test_files_are_laid_out_once(specs: list[Path], capsys: pytest.CaptureFixture[str]) -> None:
    specs[0].write_text(json.dumps({"$schema": "x", **read_draft(specs[0]).document}), "utf-8")
    before = {path: digest(read_draft(path).partial_spec) for path in specs}
    assert run(["fmt", "--check", "."]) == 1
    assert capsys.readouterr().out.splitlines()[-1].startswith("Total: 3 files, ")
    assert specs[0].read_text("utf-8").count("\n") == 0, "nothing is written"
    assert run(["fmt", "."]) == 0
    assert f"File {specs[0]}: laid out" in capsys.readouterr().out.splitlines()
    assert run(["fmt", "--check", *map(str, specs)]) == 0
    assert capsys.readouterr().out == "Total: 3 files, 0 files to lay out\n"
    assert {path: digest(read_draft(path).partial_spec) for path in specs} == before, "their proofs still hold"
    assert specs[0].read_text("utf-8").startswith('{\n  "$schema": "x",\n')


def test_an_export_in_place_and_an_import_change_nothing(specs: list[Path]) -> None:
    assert run(["fmt", "."]) == 0
    for path in specs:
        laid_out = path.read_bytes()
        assert run(["export", str(path), "--to", "spec", "-o", str(path)]) == 0
        assert path.read_bytes() == laid_out
        assert run(["check", str(path), "--fix"]) in (0, 1)


def test_standard_input_goes_to_standard_output(
    specs: list[Path], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def given(content: str) -> None:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content.encode())))

    given('{"name": "Acme", "spec_version": 1, "whitelist": []}')
    assert run(["fmt", "-"]) == 0
    assert capsys.readouterr().out == '{\n  "spec_version": 1,\n  "name": "Acme"\n}\n'
    given('{"name": "Acme"}')
    assert run(["fmt", "-", "--check"]) == 1
    given("{")
    assert run(["fmt", "-"]) == 2


def test_what_cannot_be_used_is_told_and_the_others_go_on(
    specs: list[Path], capsys: pytest.CaptureFixture[str]
) -> None:
    Path("a.connection.json").write_text("{", "utf-8")
    assert run(["fmt", "."]) == 2
    assert Path("a.connection.json").read_text("utf-8") == "{"
    assert "a.connection.json" in capsys.readouterr().err
    assert run(["fmt", "--check", *map(str, specs)]) == 0
