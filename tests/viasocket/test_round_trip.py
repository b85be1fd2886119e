"""Nothing that a spec can say is lost on the way through a record: export and import give the same spec again."""

from __future__ import annotations

import json
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from connection_wizard.spec.draft import Draft
from connection_wizard.spec.model import ConnectionSpec, PlatformRecord
from connection_wizard.viasocket.forms import SERVER_MANAGED
from connection_wizard.viasocket.importing import Imported, read_record
from connection_wizard.viasocket.marks import CODES, digest_of
from connection_wizard.viasocket.record import create_payload, record_text, without_code, without_rest
from tests.by_day import examples
from tests.oauth.scripted import changed, document, spec_of
from tests.oauth.test_quirks_live import NAMES, quirks
from tests.spec.any_spec import JSON, TEXTS, parts
from tests.viasocket.test_importing import BASE, EVERYTHING

REAL = Path(__file__).parents[1] / "spec" / "data" / "real"
OWN = "const { access_token } = context.authData;\nreturn { access_token };"
PARTS = tuple(part for _, part in CODES.values())
HELD_ELSEWHERE = sorted(without_code(ConnectionSpec()).keys() | SERVER_MANAGED)
"""Marks of what was seen are the file's own; of `platform.rest` what the export or the platform writes is not kept."""
RESTS = st.dictionaries(TEXTS.filter(lambda name: name not in HELD_ELSEWHERE), JSON, max_size=2)
EXPORTABLE = parts(ConnectionSpec, {"platform": parts(PlatformRecord, {"rest": RESTS}), "seen": st.just([])})


def there_and_back(spec: ConnectionSpec) -> Imported:
    """The import of the export, which exports as the same bytes."""
    text = record_text(create_payload(spec))
    imported = read_record(text)
    assert record_text(create_payload(imported.draft.partial_spec)) == text
    return imported


def plain(spec: ConnectionSpec) -> dict[str, Any]:
    return spec.model_dump(mode="json")


@settings(
    max_examples=examples(200),
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=[Phase.explicit, Phase.reuse, Phase.generate],  # an example is readable as it comes, shrinking takes minutes
)
@given(EXPORTABLE)
def test_any_spec_comes_back_as_it_was(document: dict[str, Any]) -> None:
    """Drawn from the model's types: a new key of the model is among them by itself."""
    draft = Draft(document)
    assert not draft.problems
    imported = there_and_back(draft.partial_spec)
    assert plain(imported.draft.partial_spec) == plain(draft.partial_spec)


OWN_CODES = [subset for size in range(1, 5) for subset in combinations(PARTS, size)]


@pytest.mark.parametrize("own", OWN_CODES, ids="+".join)
def test_beside_code_of_the_authors_own_everything_is_kept(own: tuple[str, ...]) -> None:
    more: dict[str, Any] = {
        "name": "Acme",
        "refresh_token": {"parameters": [{"name": "scope", "value": "a"}], "expired_when": {"statuses": ["403"]}},
        "revoke_token": {"url": f"{BASE}/revoke", "method": "GET"},
        "access_token": {
            "url": f"{BASE}/token",
            "response": {"access_token": "data.token", "keep": [{"name": "site", "path": "site.id"}]},
            "follow_ups": [{"url": f"{BASE}/sites"}],
        },
        "test_call": {"url": f"{BASE}/me", "method": "POST", "body": {"b": 1, "a": [None]}},
    }
    steps = EVERYTHING | more
    steps |= {part: steps[part] | {"snippet": f"{OWN} // {part}"} for part in own}
    made = spec_of(changed(document(BASE), **steps))
    imported = there_and_back(made)
    assert not imported.repairs
    assert plain(imported.draft.partial_spec) == plain(made)
    codes = create_payload(made)
    later = [key for key, (_, part) in CODES.items() if part in own and part != "access_token"]
    assert all(f'"source": "{OWN[:20]}' in codes[key] for key in later)  # without any comment of ours


@pytest.mark.parametrize("own", [False, True], ids=["generated", "own"])
@pytest.mark.parametrize(
    "step",
    [
        {"scopes": ["a", "b"], "omit": ["scope"]},
        {"scopes": [" a ", "", "b,c"], "scope_separator": "colon"},
        {"scopes": ["a"], "rename": {"scope": "user_scope"}, "parameters": [{"name": "scope", "value": "bot"}]},
        {"parameters": [{"name": "x", "value": "1"}, {"name": "x", "value": "2"}, {"name": "", "value": "3"}]},
        {"url": f" {BASE}/authorize?scope=x&own=1 ", "scopes": ["y"], "unencoded": ["own", "scope", "none"]},
    ],
    ids=["no scope", "blank scopes", "two scopes", "one name twice", "own query"],
)
def test_an_authorization_comes_back_as_it_was(step: dict[str, Any], own: bool) -> None:
    steps = {"authorization": {"url": f"{BASE}/authorize"} | step}
    made = spec_of(changed(document(BASE), **steps, access_token={"url": BASE, "snippet": OWN if own else ""}))
    imported = there_and_back(made)
    assert not imported.repairs
    assert plain(imported.draft.partial_spec) == plain(made)


@pytest.mark.parametrize(
    ("field", "client"),
    [
        ({"key": "a", "type": "dropdown", "source": "return [];", "options": [{"label": "x", "value": "y"}]}, {}),
        ({"key": "a", "type": "string", "options": [{"value": "y"}]}, {}),
        ({"key": "", "pattern": "x"}, {}),
        ({"key": "client_id", "pattern": "x"}, {"owner": "user", "client_id": "of the builder"}),
        ({"key": "clientid"}, {"owner": "user"}),
        ({"key": "a", "help": " "}, {"client_id": " c ", "environment": "sandbox"}),
    ],
)
def test_fields_and_client_come_back_as_they_were(field: dict[str, Any], client: dict[str, Any]) -> None:
    made = spec_of(changed(document(BASE), fields=[field, field], client=client))
    imported = there_and_back(made)
    assert not imported.repairs
    assert plain(imported.draft.partial_spec) == plain(made)


@pytest.mark.parametrize("name", NAMES)
def test_every_quirk_comes_back_with_own_code_too(name: str) -> None:
    steps = quirks(BASE)[name].steps
    steps = steps | {"access_token": steps.get("access_token", {}) | {"url": BASE, "snippet": OWN}}
    made = spec_of(changed(document(BASE), **steps))
    assert plain(there_and_back(made).draft.partial_spec) == plain(made)


def test_own_code_changed_on_the_platform_keeps_what_stands_beside_it() -> None:
    steps = {"access_token": {"url": f"{BASE}/token", "snippet": OWN}, "test_call": {"url": BASE, "snippet": OWN}}
    record = create_payload(spec_of(changed(document(BASE), **EVERYTHING | steps)))
    record |= {key: record[key].replace("return {", "return { more: 1,") for key in ("accesstokencode", "testcode")}
    made = read_record(record_text(record)).draft.partial_spec
    assert (made.access_token.url, made.authorization.issuer) == (f"{BASE}/token", BASE)
    assert made.access_token.snippet == made.test_call.snippet == OWN.replace("return {", "return { more: 1,")


def test_generated_code_changed_on_the_platform_comes_back_again_and_again() -> None:
    record = create_payload(spec_of(changed(document(BASE), **EVERYTHING)))
    record["accesstokencode"] = record["accesstokencode"].replace("return await", "return  await")
    made = read_record(record_text(record)).draft.partial_spec
    assert "return  await" in made.access_token.snippet
    assert made.authorization.issuer == BASE
    assert plain(there_and_back(made).draft.partial_spec) == plain(made)


def test_a_secret_in_the_record_is_told_whatever_else_is_taken_as_it_was_said() -> None:
    made = spec_of(changed(document(BASE), client={"client_id": " c ", "environment": "sandbox"}))
    imported = read_record(record_text(create_payload(made, client_secret="s3cr3t-of-the-record")))
    assert plain(imported.draft.partial_spec) == plain(made)
    assert [repair.code for repair in imported.repairs] == ["record-secret"]
    assert imported.client_secret == "s3cr3t-of-the-record"


def test_what_was_changed_on_the_platform_goes_before_what_was_said() -> None:
    """Only what was changed: the rest of the same part comes back."""
    fields = [{"key": "a", "pattern": "x+"}, {"key": "b", "pattern": "y+"}]
    record = create_payload(spec_of(changed(document(BASE), fields=fields, client={"owner": "user"})))
    record["authfields"]["authentication"]["fields"][0]["label"] = "A"
    record["clientid"] = "now of the builder"
    record["authfields"]["authentication"]["fields"].pop()
    made = read_record(record_text(record)).draft.partial_spec
    assert [(field.key, field.label, field.pattern) for field in made.fields] == [("a", "A", "x+")]
    assert (made.client.owner, made.client.client_id) == ("builder", "now of the builder")


def test_comments_of_older_versions_are_still_read() -> None:
    record = create_payload(spec_of(changed(document(BASE), fields=[{"key": "a"}])))
    text = '{"access_token":{"url":"https://acme.test/t"},"name":"N","patterns":{"a":"x+"},"environment":"sandbox"}'
    code = "return 1;"
    source = f"// Made by Connection Wizard (1 {digest_of(text, code)}) from {text}\\n{code}"
    record["accesstokencode"] = f'{{"source": "{source.replace(chr(34), chr(92) + chr(34))}"}}'
    made = read_record(record_text(record)).draft.partial_spec
    assert (made.name, made.fields[0].pattern, made.client.environment) == ("N", "x+", "sandbox")


OLD_RECORDS = json.loads((Path(__file__).parent / "data" / "records_of_version_1.json").read_text("utf-8"))


@pytest.mark.parametrize("name", OLD_RECORDS)
def test_records_that_were_exported_before_the_comment_went_below_the_code_come_back_whole(name: str) -> None:
    """Taken from an export of that time; `own_code` has an issuer beside code of the author's own."""
    imported = read_record(json.dumps(OLD_RECORDS[name]))
    made = imported.draft.partial_spec
    assert not imported.draft.problems
    if name == "own_code":
        assert made.authorization.issuer == "https://slack.com"
        assert made.access_token.snippet.startswith("const { code } =")
    else:
        assert plain(made) == plain(Draft(json.loads((REAL / f"{name}.json").read_text("utf-8"))).partial_spec)
    anew = [found for found in imported.repairs if "is written anew" in found.message]
    assert anew
    assert imported.repairs == tuple(anew)
    assert plain(there_and_back(made).draft.partial_spec) == plain(made)


def test_what_the_export_writes_by_itself_is_not_taken_from_the_rest() -> None:
    rest = {"rowid": "r", "authrequrl": "https://other.test", "more": {"x": 1}, "authfields": {"width": 2}}
    made = spec_of(changed(document(BASE), platform={"rest": rest}))
    record = create_payload(made)
    assert "rowid" not in record
    assert record["authrequrl"] == f"{BASE}/authorize"
    assert (record["more"], record["authfields"]["width"]) == ({"x": 1}, 2)
    assert without_rest(made) == ("rowid", "authrequrl")
