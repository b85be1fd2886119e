"""An entry as a draft: its values, each with its source; the redirect that its portal accepts."""

from __future__ import annotations

from typing import Any

import pytest

from connection_wizard.providers.completeness import fields_to_fill, is_complete, settled
from connection_wizard.providers.entry import RedirectKind, merged
from connection_wizard.providers.filling import Filling, draft_of
from connection_wizard.session.catalogue import taken
from connection_wizard.spec.draft import FIXED_PORT, Draft
from connection_wizard.spec.findings import findings
from connection_wizard.steps import STEPS, is_documented
from tests.providers.entries import ACME, acme, entry_of, problems_of


def source_at(filling: Filling, *at: str) -> str | None:
    (found,) = [one for one in filling.filled if one.at == at]
    return found.source.address if found.source else None


def test_the_draft_has_all_that_the_entry_says_and_the_name() -> None:
    filling = draft_of(entry_of(ACME))
    assert filling.draft.get("name") == "Acme"
    for part, value in ACME["draft"].items():
        assert filling.draft.get(part) == value
    assert {finding.code for finding in findings(filling.draft) if finding.severity == "error"} == {"client_id_missing"}
    assert all(filling.draft.get(*one.at) == one.value for one in filling.filled)


def test_each_value_has_the_newest_official_source_that_says_it() -> None:
    filling = draft_of(entry_of(ACME))
    assert source_at(filling, "authorization", "url") == "https://developer.acme.com/oauth"
    assert source_at(filling, "refresh_token") == "https://developer.acme.com/oauth"
    assert source_at(filling, "live_redirect", "receiver") == "https://developer.acme.com/oauth"
    assert source_at(filling, "name") is None
    assert source_at(filling, "whitelist") is None
    document = acme(sources__0__says=["access_token"])
    assert (
        source_at(
            draft_of(entry_of(document)),
            "authorization",
            "url",
        )
        == document["sources"][1]["address"]
    )
    assert source_at(draft_of(entry_of(document)), "authorization", "scopes") is None


def test_that_no_documentation_names_one_is_no_word_that_there_is_none() -> None:
    """The person is told which of the two it is: null stands for both in the draft."""
    document = acme(draft__revoke_token=None, sources__0__silent=["revoke_token"])
    says = document["sources"][0]["says"]
    says.remove("revoke_token")
    entry = entry_of(document)
    (found,) = [one for one in draft_of(entry).filled if one.at == ("revoke_token",)]
    assert found.silent
    assert found.source
    assert found.source.address == document["sources"][0]["address"]
    assert taken(entry).origins["revoke_token",].sure == "silent"
    assert is_complete(entry)
    assert not problems_of(document)
    document["sources"][1]["says"] = ["revoke_token"]  # who says that there is none outweighs who names none
    (found,) = [one for one in draft_of(entry_of(document)).filled if one.at == ("revoke_token",)]
    assert not found.silent


def test_what_an_environment_changes_has_the_source_of_environments() -> None:
    document = acme()
    document["sources"].append(
        {
            "address": "https://acme.com/sandbox",
            "official": True,
            "date": "2026-11-20",
            "says": ["environments.Sandbox"],
        }
    )
    filling = draft_of(entry_of(document), "Sandbox")
    assert filling.draft.get("test_call", "url") == "https://api.sandbox.acme.com/me"
    assert source_at(filling, "test_call", "url") == "https://acme.com/sandbox"
    assert source_at(filling, "access_token", "url") == "https://developer.acme.com/oauth"
    with pytest.raises(KeyError):
        draft_of(entry_of(ACME), "Moon")


@pytest.mark.parametrize(
    ("name", "expected"),
    [("Sandbox", "sandbox"), ("staging", "sandbox"), ("Demo", "sandbox"), ("Europe", None), ("US Government", None)],
)
def test_a_place_to_try_things_is_a_sandbox_and_a_region_is_none(name: str, expected: str | None) -> None:
    document = acme()
    document["environments"][0]["name"] = name
    draft = draft_of(entry_of(document), name).draft
    assert draft.get("client", "environment") == expected
    assert "sandbox_host_in_production" not in {one.code for one in findings(draft)} or expected is None


def test_what_stood_in_a_part_makes_way_and_the_rest_stays() -> None:
    before = Draft({"test_call": {"method": "POST", "body": "x"}, "client": {"client_id": "mine"}})
    filling = draft_of(entry_of(ACME), onto=before)
    assert filling.draft.get("client", "client_id") == "mine"
    assert filling.draft.get("test_call") == ACME["draft"]["test_call"]


@pytest.mark.parametrize(
    ("accepted", "expected"),
    [
        (
            ["https", "http_loopback"],
            {"receiver": "loopback", "scheme": "http", "host": "localhost", "port": FIXED_PORT},
        ),
        (["https"], {"receiver": "loopback", "scheme": "https", "host": "localhost", "port": FIXED_PORT}),
        (["custom_scheme"], {"receiver": "paste"}),
    ],
)
def test_the_redirect_that_the_portal_accepts_is_chosen(accepted: list[RedirectKind], expected: dict[str, Any]) -> None:
    filling = draft_of(entry_of(acme(redirect=accepted)), onto=Draft({}))
    assert filling.draft.get("live_redirect") == expected


def test_an_entry_may_say_how_the_redirect_is_received_itself() -> None:
    filling = draft_of(entry_of(acme(draft__live_redirect={"port": 3000})))
    assert filling.draft.get("live_redirect") == {"port": 3000}


def test_nothing_is_chosen_where_it_is_unknown() -> None:
    assert draft_of(entry_of(acme(redirect=[])), onto=Draft({})).draft.get("live_redirect") is None


def test_what_no_draft_has_is_left_out() -> None:
    filling = draft_of(entry_of(acme(draft__scopess=["x"], draft__test_call__timeout={"seconds": 1})))
    assert filling.draft.get("scopess") is None
    assert filling.draft.get("test_call") == ACME["draft"]["test_call"] | {"timeout": {"seconds": 1}}


def test_objects_with_names_of_the_provider_are_one_value() -> None:
    filling = draft_of(entry_of(acme(draft__authorization__rename={"client_id": "app_id"})))
    assert filling.draft.get("authorization", "rename") == {"client_id": "app_id"}
    assert source_at(filling, "authorization", "rename") == "https://developer.acme.com/oauth"


def test_steps_are_settled_by_what_is_said_of_them() -> None:
    assert is_complete(entry_of(ACME))
    assert list(settled(entry_of(ACME))) == [step.key for step in STEPS if is_documented(step.number)]
    lacking: dict[str, dict[str, Any]] = {
        "authorization": {"draft__authorization": ...},
        "access_token": {"draft__access_token__url": ""},
        "refresh_token": {"draft__refresh_token": ...},
        "revoke_token": {"draft__revoke_token": ...},
        "label": {"draft__connection_label": ...},
        "whitelist": {"draft__whitelist": ...},
        "identifier": {"draft__unique_identifier": {"path": ""}},
        "parameters": {"draft__request_parameters": ...},
    }
    for step, changes in lacking.items():
        assert [key for key, fine in settled(entry_of(acme(**changes))).items() if not fine] == [step]
    for changes in ({"draft__test_call__url": ...}, {"answers": ...}):
        assert not settled(entry_of(acme(**changes)))["test_call"]
    none = acme(
        draft__refresh_token=None, draft__revoke_token=None, draft__whitelist=[], draft__skip_whitelist_check=True
    )
    assert is_complete(entry_of(none))
    assert settled(entry_of(acme(draft__access_token={"snippet": "return {}"})))["access_token"]


def test_what_has_to_be_brought_is_what_has_no_default() -> None:
    assert fields_to_fill(entry_of(ACME)) == ("Team",)
    bare = acme(draft__fields=[{"key": "shop"}, {"key": "note", "type": "help", "label": "Note"}, "odd", {}])
    assert fields_to_fill(entry_of(bare)) == ("shop",)
    assert fields_to_fill(entry_of(acme(draft__fields=...))) == ()


@pytest.mark.parametrize(
    ("target", "patch", "result"),
    [
        ({"a": "b"}, {"a": "c"}, {"a": "c"}),
        ({"a": "b"}, {"b": "c"}, {"a": "b", "b": "c"}),
        ({"a": "b"}, {"a": None}, {}),
        ({"a": "b", "b": "c"}, {"a": None}, {"b": "c"}),
        ({"a": ["b"]}, {"a": "c"}, {"a": "c"}),
        ({"a": "c"}, {"a": ["b"]}, {"a": ["b"]}),
        ({"a": {"b": "c"}}, {"a": {"b": "d", "c": None}}, {"a": {"b": "d"}}),
        ({"a": [{"b": "c"}]}, {"a": [1]}, {"a": [1]}),
        (["a", "b"], ["c", "d"], ["c", "d"]),
        ({"a": "b"}, ["c"], ["c"]),
        ({"a": "foo"}, None, None),
        ({"a": "foo"}, "bar", "bar"),
        ({"e": None}, {"a": 1}, {"e": None, "a": 1}),
        ([1, 2], {"a": "b", "c": None}, {"a": "b"}),
        ({}, {"a": {"bb": {"ccc": None}}}, {"a": {"bb": {}}}),
    ],
)
def test_patches_are_merged_as_the_rfc_shows(target: Any, patch: Any, result: Any) -> None:
    """The examples of RFC 7396, appendix A."""
    assert merged(target, patch) == result
