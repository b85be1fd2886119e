"""``check`` for teams: places in files, folders, what fails, and the forms that CI servers take."""

from __future__ import annotations

import io
import json
import re
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import jsonschema
import pytest

from connection_wizard.cli import run
from connection_wizard.oauth.proof import LegProof, Proof
from connection_wizard.practice.document import Addresses, connection_document
from connection_wizard.session.kept_proofs import keep_beside
from connection_wizard.spec.files import digest, read_draft, to_text
from connection_wizard.spec.findings import findings
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.words import NOTHING
from tests.counting import growth

GOOD = connection_document(Addresses("http://127.0.0.1:4711"))
TOKENLESS: dict[str, Any] = {**GOOD, "access_token": {"method": "POST"}}
WARNED: dict[str, Any] = {
    **GOOD,
    "authorization": {**GOOD["authorization"], "scopes": ["read", "read"]},
}
MANY_FIXES: dict[str, Any] = {
    **GOOD,
    "whitelist": ["https://127.0.0.1/x", "127.0.0.1", "127.0.0.1"],
    "connection_label": {"name": "Name", "path": " authData.testcode.profile.real_name "},
    "seen": [{"code": "no_such_code", "path": ["name"], "reason": "Once it was."}],
}


def put(folder: Path, name: str, content: Any) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content if isinstance(content, str) else json.dumps(content, indent=2), "utf-8")
    return path


def proof_of(spec: ConnectionSpec, *, passed: bool = True) -> Proof:
    """A run of the shortest kind."""
    leg = LegProof("test", "proved" if passed else "failed", NOTHING, NOTHING, "", {}, ())
    day = datetime(2026, 11, 28, tzinfo=UTC)
    return Proof(spec.name, digest(spec), day, day, (leg,))


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def said(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str]:
    capsys.readouterr()
    return run(["check", *arguments]), capsys.readouterr().out


def test_each_finding_is_told_with_file_line_and_column(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    put(here, "a.json", '{"spec_version": 1,\n  "nmae": "Acme",\n "whitelist": ["acme.com",\n   "co.uk"]}')
    code, out = said(capsys, "a.json")
    assert code == 1
    assert out.startswith("File a.json: ")
    assert "a.json:2:3: ERROR" in out
    assert "a.json:4:4: ERROR" in out
    assert "a.json:1:1: ERROR" in out, "what is missing altogether stands where it would have to"
    assert "Total" not in out, "one file has said it"


def test_several_files_have_a_total_at_the_end(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    put(here, "a.json", GOOD)
    put(here, "b.json", TOKENLESS)
    put(here, "c.json", "{")
    code, out = said(capsys, "a.json", "b.json", "c.json")
    assert code == 2
    assert re.fullmatch(r"Total: 3 files, 1 error, .*1 cannot be read", out.splitlines()[-1])


def test_a_folder_stands_for_the_specs_below_it(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    put(here, "specs/b.json", GOOD)
    put(here, "specs/deep/a.connection.json", "[]")
    put(here, "specs/broken.json", '{"spec_version": 1, "access_token": {')
    put(here, "specs/drafty.json", {"authorization": {}, "access_token": {}})
    for name, content in {
        "package.json": {"name": "acme", "version": "1.0.0"},
        "token.json": {"access_token": "x", "client": "y"},
        "list.json": '[{"access_token": 1}]',
        "text.json": "no JSON, and nothing of ours",
        "b.proof.json": {"spec_version": 1},
        ".hidden/c.json": GOOD,
        "node_modules/d.json": GOOD,
        ".e.json": GOOD,
        "notes.txt": "x",
    }.items():
        put(here, f"specs/{name}", content)
    (here / "specs" / "gone.json").symlink_to("nowhere")
    code, out = said(capsys, "specs", "specs/b.json", "--json")
    assert code == 2
    assert [Path(one["file"]).as_posix() for one in json.loads(out)["files"]] == [
        "specs/b.json",
        "specs/broken.json",
        "specs/drafty.json",
        "specs/deep/a.connection.json",
    ]


def test_a_folder_without_specs_is_no_success(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    put(here, "specs/package.json", {"name": "acme"})
    assert run(["check", "specs"]) == 2
    assert "is no spec" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform == "win32", reason="rights of folders are others there")
def test_a_folder_that_cannot_be_read(
    here: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(_path: object) -> None:
        raise PermissionError(13, "Permission denied")

    (here / "specs").mkdir()
    monkeypatch.setattr("os.scandir", refused)
    assert run(["check", "specs"]) == 2
    assert "cannot be read" in capsys.readouterr().err


def test_standard_input_is_a_file(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    def given(content: str) -> None:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content.encode())))

    given(json.dumps(TOKENLESS))
    code, out = said(capsys, "-")
    assert (code, out.startswith("File <stdin>: ")) == (1, True)
    assert "connection-wizard fix" not in out, "there is no file to change"
    given("{")
    assert run(["check", "-"]) == 2
    assert "The text is no complete JSON" in capsys.readouterr().err
    given(json.dumps(TOKENLESS))
    assert json.loads(said(capsys, "-", "--format", "sarif")[1])["runs"][0]["results"]
    assert run(["check", "-", "--fix"]) == 2


def test_strict_lets_warnings_fail(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    put(here, "a.json", WARNED)
    assert any(found.severity == "warning" for found in findings(read_draft(here / "a.json")))
    assert said(capsys, "a.json")[0] == 0
    assert said(capsys, "a.json", "--strict")[0] == 1


def test_a_proof_can_be_required(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spec = put(here, "a.json", GOOD)
    draft = read_draft(spec)
    assert said(capsys, "a.json")[0] == 0
    code, out = said(capsys, "a.json", "--require-proof")
    assert (code, "(proof_missing)" in out, "not proved" in out) == (1, True, True)
    keep_beside(spec, proof_of(draft.partial_spec))
    assert said(capsys, "a.json", "--require-proof")[0] == 0
    keep_beside(spec, proof_of(draft.partial_spec, passed=False))
    assert "(proof_failed)" in said(capsys, "a.json", "--require-proof")[1]
    keep_beside(spec, proof_of(draft.put(("name",), "Other").partial_spec))
    assert "(proof_stale)" in said(capsys, "a.json", "--require-proof")[1]
    assert said(capsys, "a.json")[0] == 0, "without the option it is a note"
    put(here, "a.proof.json", "{")
    assert "(proof_unreadable)" in said(capsys, "a.json", "--require-proof")[1]
    (told,) = json.loads(said(capsys, "a.json", "--require-proof", "--json")[1])["files"]
    assert (told["counts"]["error"], told["unproved"]) == (1, "proof_unreadable")


def test_every_form_says_the_same_places(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    put(here, "a.json", WARNED)
    found = json.loads(said(capsys, "a.json", "--json")[1])["files"][0]["findings"]
    places = [(f"{each['line']}:{each['column']}", each["code"]) for each in found]
    assert places
    out = said(capsys, "a.json")[1]
    assert re.findall(r"^a\.json:(\d+:\d+): [A-Z]+ .*?\((\w+)(?: at|\))", out, re.MULTILINE | re.DOTALL) == places
    ours = json.loads(said(capsys, "a.json", "--format", "sarif")[1])["runs"][0]["results"]
    regions = [(each["locations"][0]["physicalLocation"]["region"], each["ruleId"]) for each in ours]
    assert [(f"{at['startLine']}:{at['startColumn']}", code) for at, code in regions] == places


def test_what_has_one_change_is_changed(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = put(here, "a.json", MANY_FIXES)
    offered = [found for found in findings(read_draft(path)) if found.fix]
    assert len(offered) > 2
    code, out = said(capsys, "a.json", "--fix")
    assert code == 0
    assert out.count("Mended  ") >= len(offered)
    left = read_draft(path)
    assert [found.code for found in findings(left) if found.fix] == []
    before = path.stat().st_mtime_ns
    assert "Mended" not in said(capsys, "a.json", "--fix")[1]
    assert path.stat().st_mtime_ns == before, "nothing is written where nothing is changed"
    assert path.read_text("utf-8") == to_text(left)


def test_annotations_for_github_hold_what_they_say(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    put(here, "a,b:c.json", {**TOKENLESS, "whitelist": ["100%\n::error::forged"]})
    code, out = said(capsys, "a,b:c.json", "--format", "github")
    assert code == 1
    *notes, total = out.splitlines()
    assert total.startswith("Total: 1 file, ")
    assert all(
        re.fullmatch(r"::(error|warning|notice) file=a%2Cb%3Ac\.json,line=\d+,col=\d+,title=\w+::[^\r\n]+", note)
        for note in notes
    )
    assert any("title=token_url_missing" in note for note in notes) or notes
    assert any("100%25" in note for note in notes)
    put(here, "c.json", "{\n 1")
    assert said(capsys, "c.json", "--format", "github")[1].startswith(
        "::error file=c.json,line=2,col=2,title=unreadable"
    )


SARIF: dict[str, Any] = {
    "type": "object",
    "required": ["version", "runs"],
    "properties": {
        "version": {"const": "2.1.0"},
        "runs": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["tool", "results"],
                "properties": {
                    "columnKind": {"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
                    "tool": {
                        "type": "object",
                        "required": ["driver"],
                        "properties": {
                            "driver": {
                                "type": "object",
                                "required": ["name"],
                                "properties": {
                                    "rules": {
                                        "type": "array",
                                        "uniqueItems": True,
                                        "items": {
                                            "type": "object",
                                            "required": ["id"],
                                            "properties": {
                                                "shortDescription": {"required": ["text"]},
                                                "fullDescription": {"required": ["text"]},
                                                "defaultConfiguration": {
                                                    "properties": {
                                                        "level": {"enum": ["none", "note", "warning", "error"]}
                                                    }
                                                },
                                            },
                                        },
                                    }
                                },
                            }
                        },
                    },
                    "invocations": {"items": {"type": "object", "required": ["executionSuccessful"]}},
                    "results": {
                        "type": "array",
                        "items": {
                            "type": "object",
                            "required": ["message", "ruleId", "ruleIndex", "level", "locations"],
                            "properties": {
                                "message": {"required": ["text"], "properties": {"text": {"minLength": 1}}},
                                "level": {"enum": ["none", "note", "warning", "error"]},
                                "ruleIndex": {"type": "integer", "minimum": 0},
                                "suppressions": {
                                    "items": {
                                        "required": ["kind"],
                                        "properties": {"kind": {"enum": ["inSource", "external"]}},
                                    }
                                },
                                "locations": {
                                    "items": {
                                        "properties": {
                                            "physicalLocation": {
                                                "required": ["artifactLocation", "region"],
                                                "properties": {
                                                    "region": {
                                                        "properties": {
                                                            "startLine": {"type": "integer", "minimum": 1},
                                                            "startColumn": {"type": "integer", "minimum": 1},
                                                        }
                                                    }
                                                },
                                            }
                                        }
                                    }
                                },
                            },
                        },
                    },
                },
            },
        },
    },
}
"""What SARIF 2.1.0 asks of the parts that we write (sections 3.14, 3.18, 3.19, 3.27, 3.35, 3.49)."""


def test_sarif(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    seen = {"code": "identifier_missing", "path": ["unique_identifier", "path"], "reason": "It has none."}
    put(here, "ä b.json", {**TOKENLESS, "unique_identifier": {"path": ""}, "seen": [seen]})
    put(here, "c.json", "{")
    code, out = said(capsys, "ä b.json", "c.json", str(put(here, "d.json", TOKENLESS)), "--format", "sarif")
    log = json.loads(out)
    jsonschema.Draft202012Validator(SARIF).validate(log)
    (one,) = log["runs"]
    assert (code, one["invocations"][0]["executionSuccessful"]) == (2, False)
    rules = one["tool"]["driver"]["rules"]
    for result in one["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
    places = {result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for result in one["results"]}
    assert places == {"%C3%A4%20b.json", "c.json", (here / "d.json").as_uri()}
    (kept,) = [result for result in one["results"] if "suppressions" in result]
    assert (kept["ruleId"], kept["suppressions"][0]["justification"]) == ("identifier_missing", "It has none.")


def test_no_value_is_a_link_in_sarif(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What reads it draws ``[words](address)`` in a message as a link (SARIF 2.1.0, 3.11.6)."""
    put(here, "a.json", {**GOOD, "whitelist": ["[Log in](https://evil.test)"], "[more](https://evil.test)": 1})
    out = said(capsys, "a.json", "--format", "sarif")[1]
    messages = [result["message"]["text"] for result in json.loads(out)["runs"][0]["results"]]
    assert any("evil.test" in message for message in messages)
    assert not [message for message in messages if re.search(r"[^\\]\]\(", message)]


def test_junit(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    put(here, "a.json", GOOD)
    put(here, "b.json", {**WARNED, "access_token": {"method": "POST"}, "whitelist": ["a\x1b[1m<&>"]})
    put(here, "c.json", "{")
    keep_beside(put(here, "d.json", GOOD), proof_of(read_draft(here / "d.json").partial_spec, passed=False))
    for strict, more in ((False, ()), (True, ("--strict",))):
        code, out = said(capsys, "a.json", "b.json", "c.json", "d.proof.json", "--format", "junit", *more)
        assert code == 2
        root = ET.fromstring(out)  # noqa: S314  # our own
        suites = {suite.get("name"): suite for suite in root}
        assert list(suites) == ["a.json", "b.json", "c.json", "d.proof.json"]
        for suite in [*suites.values(), root]:
            cases = suite.findall(".//testcase")
            assert suite.get("tests") == str(len(cases))
            assert suite.get("failures") == str(len(suite.findall(".//failure")))
            assert suite.get("errors") == str(len(suite.findall(".//error")))
            assert all(case.get("name") and case.get("classname") for case in cases)
        assert suites["a.json"].get("failures") == "0" or strict
        assert suites["c.json"].get("errors") == "1"
        assert suites["d.proof.json"].get("failures") == "1"
        output = suites["b.json"].find("system-out")
        assert (output is not None and "WARNING" in (output.text or "")) is not strict


def test_a_file_more_costs_no_more_than_the_one_before(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A thousand files are no more than a thousand times one: nothing is loaded or looked through again for each."""
    for number in range(40):
        put(here, f"specs/{number:02}.json", {**TOKENLESS, "name": f"Acme {number}"})
    names = sorted(map(str, (here / "specs").iterdir()))
    assert growth(lambda size: lambda: run(["check", *names[:size]]), 10) < 2.3
    capsys.readouterr()
