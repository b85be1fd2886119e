"""The whole: order, one voice for each place, never an exception, and the way to a finished spec."""

from __future__ import annotations

import importlib
import json
import pkgutil
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connection_wizard.spec import rules
from connection_wizard.spec.documents import DocumentPath, put
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.finding import Code
from connection_wizard.spec.findings import CODES, RULES, NotReady, findings, finished
from connection_wizard.spec.model import ConnectionSpec
from tests.spec.rules.guide import example

SAMPLE: dict[str, Any] = json.loads((Path(__file__).parent / "data" / "sample.json").read_text(encoding="utf-8"))

MODULES = [importlib.import_module(f"{rules.__name__}.{found.name}") for found in pkgutil.iter_modules(rules.__path__)]


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__.rpartition(".")[2])
def test_every_rule_and_every_code_that_is_written_is_asked_for(module: ModuleType) -> None:
    """One in a module that is not in the list of `findings` would never say anything."""
    assert set(getattr(module, "RULES", ())) <= set(RULES)
    assert {one.name for one in vars(module).values() if isinstance(one, Code)} <= set(CODES)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: (
        st.lists(inner.filter(lambda item: item is not None), max_size=4)
        | st.dictionaries(st.text(max_size=12), inner, max_size=4)
    ),
    max_leaves=12,
)


def places(value: object, at: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """Every place in a document."""
    children: list[tuple[str | int, Any]] = []
    if isinstance(value, dict):
        children = list(value.items())
    elif isinstance(value, list):
        children = list(enumerate(value))
    return [place for part, inner in children for place in [(*at, part), *places(inner, (*at, part))]]


FULL = put(
    put(SAMPLE, ("access_token", "follow_ups"), [{"purpose": "look_up", "url": "", "response": {"keep": [{}]}}]),
    ("authorization", "callback"),
    {"code": "code", "keep": ["realmId"]},
)


def test_order_is_by_step_then_place_then_severity() -> None:
    draft = Draft(
        {
            "spec_version": 1,
            "test_call": {"url": "http://api.acme.com/me", "headers": [{"name": "", "value": "x"}]},
            "fields": [{"key": "b"}, {"key": "", "label": "A"}],
            "whitelist": ["*", ""],
        }
    )

    found = findings(draft)

    assert [finding.step for finding in found] == sorted(finding.step for finding in found)
    assert [finding.path for finding in found if finding.step == 1] == [
        ("fields", 0, "key"),
        ("fields", 0, "label"),
        ("fields", 1, "key"),
    ]
    assert [finding.path for finding in found if finding.step == 8] == [
        ("test_call", "url"),
        ("test_call", "headers"),
        ("test_call", "headers", 0, "name"),
    ]


def test_errors_come_before_hints_at_the_same_place() -> None:
    draft = Draft(put(SAMPLE, ("whitelist",), ["co.uk", "acme.com", "co.uk"]))

    assert [(finding.code, finding.path) for finding in findings(draft)] == [
        ("whitelist_public_suffix", ("whitelist", 0)),
        ("whitelist_duplicate", ("whitelist", 2)),
    ]


def test_places_in_free_form_parts_are_ordered_too() -> None:
    draft = Draft(
        put(
            put(SAMPLE, ("test_call", "method"), "POST"),
            ("test_call", "body"),
            {"b": {"api_key": "k1"}, "a": ["x", {"password": "p1"}]},
        )
    )

    assert [finding.path for finding in findings(draft)] == [
        ("test_call", "body", "a", 1, "password"),
        ("test_call", "body", "b", "api_key"),
    ]


@pytest.mark.parametrize(
    ("at", "value", "code"),
    [
        (("authorization", "url"), 5, "wrong_type"),
        (("authorization", "url"), None, "wrong_type"),
        (("authorization",), [], "wrong_type"),
        (("authorization", "scopes"), "profile.read", "wrong_type"),
        (("authorization", "scopes", 1), 7, "wrong_type"),
        (("authorization", "parameters"), {"access_type": "offline"}, "wrong_type"),
        (("fields",), "region", "wrong_type"),
        (("fields", 0), "region", "wrong_type"),
        (("fields", 0, "key"), 1, "wrong_type"),
        (("client",), "acme-crm-4711", "wrong_type"),
        (("client", "owner"), "nobody", "not_allowed"),
        (("test_call",), "https://api.acme.com/v1/me", "wrong_type"),
        (("test_call", "headers"), "Bearer", "wrong_type"),
        (("refresh_token",), "https://api.acme.com/oauth/token", "wrong_type"),
        (("whitelist",), "acme.com", "wrong_type"),
        (("connection_label", "path"), 1, "wrong_type"),
        (("request_parameters",), [], "wrong_type"),
        (("request_parameters", "headers"), {}, "wrong_type"),
        (("access_token", "response", "access_token"), None, "wrong_type"),
        (("live_redirect",), 1, "wrong_type"),
    ],
)
def test_of_what_cannot_be_read_only_that_is_said(at: tuple[str | int, ...], value: object, code: str) -> None:
    found = findings(Draft(put(SAMPLE, at, value)))

    assert [(finding.code, finding.path) for finding in found] == [(code, at)]


def test_nothing_is_said_twice_of_a_place() -> None:
    draft = Draft(
        put(SAMPLE, ("test_call", "query"), [{"name": "a", "value": "${context.authData.x}${context.authData.y}"}])
    )

    (finding,) = findings(draft)

    assert finding.code == "value_unknown"


def test_a_faultless_draft_becomes_a_spec() -> None:
    spec = finished(Draft(SAMPLE))

    assert isinstance(spec, ConnectionSpec)
    assert spec.name == "Acme CRM"


def test_warnings_and_hints_do_not_hold_a_spec_back() -> None:
    draft = Draft(put(put(SAMPLE, ("unique_identifier", "path"), ""), ("whitelist", 1), "*"))

    assert len(findings(draft)) == 2
    assert finished(draft).whitelist == ("acme.com", "*")


def test_a_draft_with_errors_does_not_become_a_spec() -> None:
    draft = Draft(put(put(SAMPLE, ("name",), ""), ("whitelist",), ["co.uk", "*", "acme.com"]))

    with pytest.raises(NotReady) as caught:
        finished(draft)

    assert [finding.code for finding in caught.value.findings] == ["name_missing", "whitelist_public_suffix"]
    assert str(caught.value) == (
        "2 things must be mended before the connection is ready. Look at the pages of step start, 10."
    )


def test_one_error_is_called_one() -> None:
    with pytest.raises(NotReady, match=r"^One thing must be mended .* Look at the page of step 5\.$"):
        finished(example(CODES["url_not_https"], SAMPLE))


def test_every_code_in_the_program_is_in_the_table_and_the_other_way_round() -> None:
    rules = Path(findings.__code__.co_filename).parent / "rules"
    files = (*rules.glob("*.py"), rules.parent / "seen.py")
    source = "".join(path.read_text(encoding="utf-8") for path in files)

    assert not [code for code in CODES if f'"{code}"' not in source]


@given(JSON)
def test_any_json_can_be_judged(document: Any) -> None:
    found = findings(Draft(document))

    assert found == findings(Draft(document))
    assert len({(finding.code, finding.path) for finding in found}) == len(found)


@given(st.sampled_from(places(FULL)), JSON)
def test_any_json_anywhere_in_a_document_can_be_judged_and_mended(at: tuple[str | int, ...], value: Any) -> None:
    draft = Draft(put(FULL, at, value))

    for finding in findings(draft):
        if finding.fix:
            findings(finding.fix.apply(draft))


AWKWARD = st.text(alphabet="ab.$[]{}<>%|?#@:/\\\"' \n\u00a0\u200bé*0-_=,;&") | st.sampled_from(
    [
        "${context.authData.region}",
        "${context.authData.accesstokencode.access_token}",
        "${region}",
        "{{access_token}}",
        "https://",
        "https://[::1",
        "https://xn--.com",
        "http://user:pass@host:99999/?a=b#c",
        "authData.testcode",
        "context?.authData?.testcode?.[0]",
        "Bearer ",
        "*.co.uk",
        "return",
    ]
)


@given(
    st.sampled_from(places(FULL)),
    st.lists(AWKWARD, max_size=4).map("".join),
)
def test_any_text_anywhere_in_a_document_can_be_judged_and_mended(at: tuple[str | int, ...], text: str) -> None:
    draft = Draft(put(FULL, at, text))

    for finding in findings(draft):
        if finding.fix:
            assert finding not in findings(finding.fix.apply(draft))


def test_what_was_remembered_of_a_text_is_not_what_it_means_after_another_change() -> None:
    """Rules remember how they read a text; what is said of it goes by the fields and the separator of each draft."""
    address = "https://{region}.acme.com/authorize"
    draft = Draft({"spec_version": 1, "authorization": {"url": address, "scopes": ["read;write"]}})
    scope, url = ("authorization", "scopes", 0), ("authorization", "url")
    region = {"key": "region", "label": "Region", "type": "string"}
    for _ in range(2):
        assert {"placeholder_left"} <= codes_at(draft, url)
        draft = draft.put(("fields",), [region])
        assert {"template_misspelt"} <= codes_at(draft, url)
        assert "placeholder_left" not in codes_at(draft, url)
        draft = draft.put(("fields", 0, "key"), "Region ID")
        assert {"field_key_invalid"} <= codes_at(draft, ("fields", 0, "key"))
        assert {"placeholder_left"} <= codes_at(draft, url)
        draft = draft.put(("fields", 0, "key"), "clientid")
        assert "field_key_invalid" not in codes_at(draft, ("fields", 0, "key"))
        draft = draft.drop(("fields",))
        assert "scope_joined" not in codes_at(draft, scope)
        draft = draft.put(("authorization", "scope_separator"), "semicolon")
        assert {"scope_joined"} <= codes_at(draft, scope)
        draft = draft.put(("authorization", "scope_separator"), "space")


def codes_at(draft: Draft, at: DocumentPath) -> set[str]:
    return {finding.code for finding in findings(draft) if finding.path == at}
