"""What ``check`` tells machines has the forms that others lay down: SARIF's schema, and what readers of JUnit take."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

import jsonschema
import pytest

from connection_wizard.cli import run
from connection_wizard.session.kept_proofs import keep_beside
from connection_wizard.spec.findings import CODES
from tests.practice.playing import document
from tests.session.test_kept_proofs import proof_of

SARIF = json.loads((Path(__file__).parent / "schemas" / "sarif-2.1.0.json").read_text("utf-8"))


class Kind(NamedTuple):
    """What an element of JUnit may have."""

    needs: frozenset[str]
    may: frozenset[str]
    holds: frozenset[str]


def kind(needs: str = "", may: str = "", holds: str = "") -> Kind:
    """The same, as words."""
    return Kind(frozenset(needs.split()), frozenset(may.split()), frozenset(holds.split()))


JUNIT: Mapping[str, Kind] = {
    "testsuites": kind("", "name time tests failures errors", "testsuite"),
    "testsuite": kind(
        "name tests failures errors",
        "group time skipped timestamp hostname id package file log url",
        "testsuite properties testcase system-out system-err",
    ),
    "testcase": kind("name", "time classname group", "skipped error failure system-out system-err"),
    "failure": kind("", "type message"),
    "error": kind("", "type message"),
    "system-out": kind(),
}
"""As Jenkins reads it."""


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    """One of each that can come: without a finding, with them, marked ones, broken, a draft of nothing, odd names."""
    seen = [{"code": "identifier_missing", "path": ["unique_identifier", "path"], "reason": "It has <none> & no more."}]
    each: dict[str, Any] = {
        "good.json": document(),
        "odd name ä\u202e.json": document(whitelist=["a\x1b[1m<&>\x00\ud83d"], name="]]>"),
        "seen.json": document(unique_identifier={"path": ""}, seen=seen),
        "empty.json": {},
        "begun.json": {"spec_version": 1, "name": "Acme"},
        "broken.json": None,
        "lone.json": document(),
    }
    for name, content in each.items():
        (tmp_path / name).write_text("{" if content is None else json.dumps(content), "utf-8")
    keep_beside(tmp_path / "lone.json", proof_of(verdict="failed"))
    names = [str(tmp_path / name) for name in each if name != "lone.json"]
    return [*names, str(tmp_path / "lone.proof.json"), str(tmp_path / "missing.json")]


@pytest.mark.parametrize("more", [[], ["--strict", "--require-proof"]])
def test_sarif_fits_its_schema(files: list[str], more: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    run(["check", *files, "--format", "sarif", *more])
    log = json.loads(capsys.readouterr().out)
    jsonschema.Draft4Validator(SARIF).validate(log)
    assert len({one["ruleId"] for one in log["runs"][0]["results"]} & set(CODES)) > 5


@pytest.mark.parametrize("more", [[], ["--strict", "--require-proof"]])
def test_junit_is_what_its_readers_take(files: list[str], more: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    run(["check", *files, "--format", "junit", *more])
    root = ET.fromstring(capsys.readouterr().out)  # noqa: S314  # our own
    assert root.tag == "testsuites"
    assert len(root) == len(files)
    for element in root.iter():
        known = JUNIT[element.tag]
        assert known.needs <= set(element.keys()) <= known.needs | known.may
        assert {child.tag for child in element} <= known.holds
        for number in ("tests", "failures", "errors"):
            assert element.get(number, "0").isdigit()


def test_the_schema_finds_what_is_wrong() -> None:
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft4Validator(SARIF).validate({"version": "2.1.0", "runs": [{"tool": {}}]})
