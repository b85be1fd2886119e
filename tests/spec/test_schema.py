"""The published JSON Schema and `check` agree: what the schema refuses has an error, and what has none is taken."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from connection_wizard.spec.documents import DocumentPath, drop, get, put
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.findings import findings
from connection_wizard.spec.schema import schema_text
from tests.by_day import by_day, examples
from tests.spec.any_spec import ANY_SPEC

ROOT = Path(__file__).parents[2]
DATA = Path(__file__).parent / "data"
SCHEMA = jsonschema.Draft202012Validator(json.loads(schema_text()))
SAMPLE: dict[str, Any] = json.loads((DATA / "sample.json").read_text(encoding="utf-8"))
REAL = {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in sorted((DATA / "real").glob("*.json"))}

ME: dict[str, Any] = {
    "url": "https://api.acme.com/me",
    "headers": [{"name": "Authorization", "value": "Bearer ${context.authData.accesstokencode.access_token}"}],
}
SMALL: dict[str, Any] = {
    "name": "Acme",
    "client": {"client_id": "4fe1a2c9d07b"},
    "authorization": {"url": "https://acme.com/oauth/authorize"},
    "access_token": {"url": "https://acme.com/oauth/token"},
    "test_call": ME,
    "connection_label": {"path": "authData.testcode.name"},
    "whitelist": ["acme.com"],
    "request_parameters": {"headers": ME["headers"]},
}
CODE = """\
const headers = { Authorization: `Bearer ${context.authData.accesstokencode.access_token}` };
return (await axios.get("https://api.acme.com/me", { headers })).data;"""
BY_HAND: dict[str, dict[str, Any]] = {
    "the least": SMALL,
    "with a version": {"spec_version": 1, **SMALL},
    "with a refresh": SMALL | {"refresh_token": {}},
    "with a refresh of its own": SMALL | {"refresh_token": {"url": "https://acme.com/oauth/refresh"}},
    "with no refresh": SMALL | {"refresh_token": None, "revoke_token": None},
    "with a revocation": SMALL | {"revoke_token": {"url": "https://acme.com/oauth/revoke"}},
    "with own code": SMALL | {"test_call": {"snippet": CODE}},
    "with own code and no address": SMALL | {"test_call": {"url": "", "snippet": CODE}},
    "with a look-up": SMALL
    | {
        "access_token": {
            "url": "https://acme.com/oauth/token",
            "follow_ups": [ME | {"method": "GET", "response": {"keep": [{"name": "id", "path": "id"}]}}],
        }
    },
    "with the user's app": SMALL
    | {
        "client": {"owner": "user"},
        "fields": [
            {"key": "clientid", "label": "Client ID", "required": True},
            {"key": "clientsecret", "label": "Client secret", "type": "password", "required": True},
            {"key": "redirectUrl", "label": "Redirect URL", "default": "https://auth.viasocket.com/redirect/auth2.0"},
        ],
    },
    "with a condition": SMALL | {"test_call": ME | {"success": {"path": "ok", "condition": "equals", "value": True}}},
}


def from_documents() -> dict[str, Any]:
    """Whole specs among the examples of the documentation."""
    found: dict[str, Any] = {}
    for path in (ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))):
        for number, text in enumerate(re.findall(r"```json\n(.*?)```", path.read_text(encoding="utf-8"), re.DOTALL)):
            try:
                example = json.loads(text)
            except ValueError:  # lines of JSON, or a part of a document
                continue
            if isinstance(example, dict) and {"name", "access_token", "test_call"} <= example.keys():
                found[f"{path.name} {number}"] = example
    return found


FAULTLESS = {"sample": SAMPLE, **REAL, **BY_HAND, **from_documents()}


def errors(document: Any) -> list[str]:
    return [f"{found.code} at {found.path}" for found in findings(Draft(document)) if found.severity == "error"]


def refusals(document: Any) -> list[str]:
    return [refusal.message[:200] for refusal in SCHEMA.iter_errors(document)]


def places(value: Any, at: DocumentPath = ()) -> Iterator[DocumentPath]:
    entries = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for name, inner in entries:
        yield (*at, name)
        yield from places(inner, (*at, name))


def test_the_documentation_has_a_whole_spec() -> None:
    assert from_documents()


@pytest.mark.parametrize("name", FAULTLESS)
def test_what_has_no_error_fits_the_schema(name: str) -> None:
    assert errors(FAULTLESS[name]) == []
    assert refusals(FAULTLESS[name]) == []


@pytest.mark.parametrize("name", by_day(FAULTLESS, each=3))
def test_whatever_is_left_out_both_say_the_same(name: str) -> None:
    """In particular nothing is required that `check` has a default for."""
    for at in places(FAULTLESS[name]):
        document = drop(FAULTLESS[name], at)
        assert not refusals(document) or errors(document), at


OTHERS: tuple[Any, ...] = (None, "", " ", "x", 0, -1, 1.5, True, [], {}, ["x"], [None], {"x": 1})


@pytest.mark.parametrize("name", ["sample", "with a look-up", "with own code", "with the user's app"])
@pytest.mark.parametrize("other", by_day(OTHERS, each=3), ids=repr)
def test_whatever_is_put_in_its_place_the_schema_is_no_stricter(name: str, other: Any) -> None:
    document = FAULTLESS[name]
    for at in places(document):
        if at == ("spec_version",) and other is True:
            continue  # a file's is read as 1, which it is in Python
        changed = put(document, at, other)
        assert not refusals(changed) or errors(changed), at


@settings(max_examples=examples(150), deadline=None, suppress_health_check=list(HealthCheck))
@given(ANY_SPEC, st.data())
def test_what_the_model_allows_the_schema_does(document: dict[str, Any], data: st.DataObject) -> None:
    """Drawn from the model's types: a new key of the model is among them by itself."""
    part = data.draw(st.sampled_from(sorted(document) or ["name"]))
    for trial in (document, SAMPLE | {part: get(document, (part,))}):
        assert not refusals(trial) or errors(trial)
