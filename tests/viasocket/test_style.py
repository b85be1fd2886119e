"""Exported code is in the platform's style: of every quirk, and of real providers."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from connection_wizard.spec.draft import Draft
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.viasocket.record import create_payload
from tests.oauth.scripted import changed, document, spec_of
from tests.oauth.test_quirks_live import NAMES, quirks
from tests.viasocket.style import faults

REAL = sorted((Path(__file__).parents[1] / "spec" / "data" / "real").glob("*.json"))
BASE = "https://acme.test"


def codes(spec: ConnectionSpec) -> Iterator[tuple[str, str]]:
    """The codes of calls, and those of request parameters."""
    record = create_payload(spec)
    for key in ("accesstokencode", "refreshtokencode", "revokeapicode", "testcode"):
        if source := json.loads(record[key])["source"]:
            yield key, source


@pytest.mark.parametrize("name", NAMES)
def test_the_code_of_every_quirk_is_in_the_platforms_style(name: str) -> None:
    quirk = quirks(BASE)[name]
    told = {key: faults(code) for key, code in codes(spec_of(changed(document(BASE), **quirk.steps)))}
    assert not any(told.values()), told


@pytest.mark.parametrize("path", REAL, ids=lambda path: path.stem)
def test_the_code_of_real_providers_is_in_the_platforms_style(path: Path) -> None:
    spec = Draft(json.loads(path.read_text("utf-8"))).partial_spec
    told = {key: faults(code) for key, code in codes(spec)}
    assert not any(told.values()), told


def test_long_texts_are_broken_where_that_changes_nothing() -> None:
    long = f"{BASE}/" + "/".join(f"part-{number}-${{context.authData.clientid}}" for number in range(9)) + "$"
    words = {"query": "query { " + "me { id name } " * 12 + '${context.authData.clientid} it\'s "$" }', "é" * 120: 1}
    call = {"method": "POST", "url": long, "headers": [], "body": words, "response": {"error_message": "a" * 99}}
    for _, code in codes(spec_of(changed(document(BASE), test_call=call))):
        assert [fault for fault in faults(code) if "columns" not in fault] == []
    code = dict(codes(spec_of(changed(document(BASE), test_call=call))))["testcode"]
    assert " +\n" in code


@pytest.mark.parametrize(
    ("code", "fault"),
    [
        ("return (", "is no JavaScript"),
        ("const url = 1;\nreturn url", "semicolon"),
        ('return "x"', "double quotes"),
        ("return 1 // " + "x" * 100, "columns"),
        ("// why\nreturn 1", "comment elsewhere"),
        ("const a = (axios) => axios\nreturn a()", "“axios” hides another"),
        ("const a = 1\nconst b = (a) => a\nreturn b(a)", "“a” hides another"),
        ("const a = 1\nreturn 2", "“a” is not used"),
        ("return 1", "first lines"),
        ("if (1) {\n   return 1\n}", "indented"),
        ("return 1\n\n\n", "blank lines"),
        ("const a = (x) => {\n" + "  x += 1\n" * 9 + "}\nreturn a(1)", "has 11 lines"),
    ],
)
def test_what_a_reviewer_does_not_like_is_found(code: str, fault: str) -> None:
    assert any(fault in found for found in faults(code)), faults(code)
