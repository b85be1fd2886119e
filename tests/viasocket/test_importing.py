"""Records: exported and read again, written by hand, broken in every way that was seen, and not records at all."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings

from connection_wizard.spec.draft import Draft
from connection_wizard.spec.finding import Finding
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.strict_json import DEEPEST
from connection_wizard.viasocket import marks
from connection_wizard.viasocket.importing import Imported, NoRecord, read_record, read_records, record_of
from connection_wizard.viasocket.literals import literal_template, returned_template
from connection_wizard.viasocket.record import create_payload, record_text, without_code
from connection_wizard.viasocket.unsaid import unsaid
from tests.by_day import examples
from tests.oauth.scripted import changed, document, spec_of
from tests.oauth.test_quirks_live import NAMES, quirks
from tests.spec.documents_of import SPECS

BASE = "https://acme.test"
OTHERS = "For a draft of each: connection-wizard import FILE -o FOLDER"


def spec(**steps: Any) -> ConnectionSpec:
    return spec_of(changed(document(BASE), **steps))


def again(record: dict[str, Any]) -> tuple[dict[str, Any], Imported]:
    imported = read_record(record_text(record))
    return create_payload(imported.draft.partial_spec), imported


def repairs(imported: Imported) -> list[Finding]:
    """What was repaired; that somebody's own code was left alone is said, and is no repair."""
    return [finding for finding in imported.repairs if finding.code != "record-own-code"]


def codes(imported: Imported) -> set[str]:
    return {finding.code for finding in repairs(imported)}


EVERYTHING: dict[str, Any] = {
    "service_domain": "acme.test",
    "fields": [
        {"key": "region", "label": "Region", "type": "dropdown", "options": [{"label": "EU", "value": "eu"}]},
        {
            "key": "sub",
            "label": "Sub",
            "pattern": "[a-z]+",
            "prefix": "https://",
            "suffix": ".acme.test",
            "default": "x",
        },
        {"key": "secret", "type": "password", "required": True, "help": "h", "placeholder": "p"},
        {"key": "list", "type": "dropdown", "source": "return [];", "visible_when": "return true;"},
    ],
    "client": {"client_id": "c", "environment": "sandbox"},
    "authorization": {
        "url": f"{BASE}/authorize?own=1",
        "scopes": ["a", "b c"],
        "scope_separator": "pipe",
        "pkce": "plain",
        "issuer": BASE,
        "rename": {"client_id": "client_key", "redirect_uri": "back", "scope": "sc"},
        "omit": ["response_type"],
        "unencoded": ["sc"],
        "parameters": [{"name": "prompt", "value": "consent"}],
        "callback": {"code": "auth_code", "keep": ["realmId"]},
    },
    "connection_label": {
        "name": "Email",
        "path": "authData.testcode.email",
        "masked": True,
        "icon_path": "authData.x.y",
    },
    "whitelist": ["acme.test"],
    "skip_whitelist_check": True,
    "unique_identifier": {"path": 'authData.testcode["odd key"][0]'},
    "request_parameters": {
        "headers": [{"name": "Authorization", "value": "Bearer ${context.authData.accesstokencode.access_token}"}],
        "query": [{"name": "v", "value": "2`\\ $x"}],
        "body": [{"name": "own", "snippet": "const a = 1; return a;"}],
    },
    "live_redirect": {"port": 8765},
    "platform": {"plug_id": "plug7", "version": "V3"},
}


# -- there and back


@pytest.mark.parametrize("name", NAMES)
def test_every_quirk_comes_back_as_it_was(name: str) -> None:
    made = spec(**quirks(BASE)[name].steps)
    record = create_payload(made)
    second, imported = again(record)
    assert second == record
    assert not imported.repairs
    if name != "an address with query and fragment":  # whose own "state" is never sent, and so not in the record
        assert imported.draft.partial_spec == made


def test_a_spec_with_everything_comes_back_as_it_was() -> None:
    made = spec(**EVERYTHING)
    record = create_payload(made)
    second, imported = again(record)
    assert second == record
    assert imported.draft.partial_spec == made
    assert not imported.draft.problems


@settings(max_examples=examples(150), deadline=None)
@given(SPECS)
def test_any_spec_gives_a_record_that_comes_back_the_same(document: dict[str, Any]) -> None:
    from connection_wizard.spec.templates import TemplateError

    try:
        record = create_payload(Draft(document).partial_spec)
    except TemplateError:
        return  # a finding says so, and nothing is exported
    json.loads(record_text(record))
    second, _ = again(record)
    assert again(second)[0] == second


def test_edited_code_stays_the_authors_own() -> None:
    record = create_payload(spec())
    source = json.loads(record["testcode"])["source"] + "\n// mine"
    record["testcode"] = json.dumps({"source": source})
    second, imported = again(record)
    assert imported.draft.partial_spec.test_call.snippet == source
    assert imported.draft.partial_spec.test_call.url == f"{BASE}/me"
    assert codes(imported) == {"record-edited"}
    assert json.loads(second["testcode"])["source"] == source


def test_what_was_changed_on_the_platform_wins() -> None:
    record = create_payload(spec(**EVERYTHING))
    record["queryparams"] = json.dumps({"sc": "z", "code_challenge_method": "S256", "new": 7})
    record["connectionlabelvalue"] = "context?.authData?.testcode?.name"
    imported = read_record(record_text(record))
    step = imported.draft.partial_spec.authorization
    assert step.pkce == "S256"
    assert [(p.name, p.value) for p in step.parameters] == [("new", "7")]
    assert imported.draft.partial_spec.connection_label.path == "authData.testcode.name"


def test_unknown_keys_go_through_and_the_platforms_own_do_not() -> None:
    record = create_payload(spec(fields=[{"key": "region"}]))
    record |= {"rowid": "r1", "orgid": 5, "somethingnew": {"a": [1]}, "authversion": "V2"}
    record["authfields"]["authentication"]["fields"][0]["width"] = 50
    record["authfields"]["more"] = True
    record["authenticationpaths"]["cookies"] = []
    second, imported = again(record)
    del record["rowid"], record["orgid"]
    assert second == record
    assert imported.draft.partial_spec.platform.version == "V2"
    assert again(second)[0] == second


def test_a_secret_never_gets_into_the_draft() -> None:
    record = create_payload(spec(), client_secret="s3cr3t-of-the-record")
    assert record["clientsecret"] == "s3cr3t-of-the-record"
    imported = read_record(record_text(record))
    assert imported.client_secret == "s3cr3t-of-the-record"
    assert "s3cr3t" not in json.dumps(imported.draft.document)
    assert "s3cr3t" not in repr(imported)
    assert "record-secret" in codes(imported)


# -- written by hand, or broken

HAND: dict[str, Any] = {
    "type": "Auth2.0",
    "granttype": "Authorization Code",
    "authfields": {"authentication": {"type": "Auth2.0", "fields": []}},
    "authrequrl": f"{BASE}/authorize",
    "queryparams": '{"response_type": "code", "scope": "a b", "access_type": "offline"}',
    "scopeseperatedby": "space",
    "accesstokencode": json.dumps({"source": "return (await axios.post('https://acme.test/token', {})).data;"}),
    "refreshtokencode": json.dumps({"source": None}),
    "revokeapicode": None,
    "testcode": json.dumps({"source": "return (await axios.get('https://acme.test/me')).data.users.find(Boolean);"}),
    "connectionlabelkey": "Email",
    "connectionlabelvalue": "context?.authData?.testcode?.email",
    "whitelistdomains": ["acme.test"],
    "authenticationpaths": {
        "headers": [{"name": "Authorization", "value": "return `Bearer ${context?.authData?.accesstokencode?.token}`"}],
        "queryParams": [],
        "body": [],
    },
}


def test_a_record_written_by_hand_opens_with_its_code_verbatim() -> None:
    imported = read_record(json.dumps(HAND))
    made = imported.draft.partial_spec
    assert not repairs(imported)
    assert not imported.draft.problems
    assert made.access_token.snippet == "return (await axios.post('https://acme.test/token', {})).data;"
    assert made.refresh_token is None
    assert made.revoke_token is None
    assert made.authorization.scopes == ("a", "b")
    assert made.authorization.pkce == "none"
    assert [(p.name, p.value) for p in made.authorization.parameters] == [("access_type", "offline")]
    (header,) = made.request_parameters.headers
    assert header.value == "Bearer ${context.authData.accesstokencode.token}"
    second = create_payload(made)
    for key, value in HAND.items():
        if key.endswith("code") or key == "queryparams":
            assert json.loads(second[key]) == (json.loads(value) if value else {"source": None})
        elif key != "authenticationpaths":
            assert second[key] == value


@pytest.mark.parametrize(
    ("change", "code", "at", "value"),
    [
        ({"queryparams": {"scope": "x", "response_type": "code"}}, "object", ("authorization", "scopes"), ["x"]),
        ({"queryparams": "?scope=x%20y&response_type=code"}, "query-string", ("authorization", "scopes"), ["x", "y"]),
        ({"queryparams": [1]}, "no-parameters", ("authorization", "scopes"), []),
        ({"queryparams": "7"}, "no-parameters", ("authorization", "scopes"), []),
        ({"queryparams": json.dumps(json.dumps({"scope": "x"}))}, "escaped-twice", ("authorization", "scopes"), ["x"]),
        ({"scopeseperatedby": '" "'}, "separator", ("authorization", "scope_separator"), "space"),
        ({"scopeseperatedby": ""}, "separator", ("authorization", "scopes"), ["a", "b"]),
        ({"testcode": "return 1;"}, "raw-code", ("test_call", "snippet"), "return 1;"),
        ({"testcode": json.dumps("return 1;")}, "raw-code", ("test_call", "snippet"), "return 1;"),
        ({"testcode": {"source": "return 1;"}}, "object", ("test_call", "snippet"), "return 1;"),
        (
            {"testcode": json.dumps(json.dumps({"source": "return 1;"}))},
            "escaped-twice",
            ("test_call", "snippet"),
            "return 1;",
        ),
        (
            {"authfields": {"authentication": {"fields": [{"key": "client_id", "type": "string"}]}}},
            "field-key",
            ("fields", 0, "key"),
            "clientid",
        ),
        ({"authfields": json.dumps({"fields": [{"key": "a"}]})}, "string", ("fields", 0, "key"), "a"),
        ({"authfields": {"authentication": None}}, "no-fields", ("fields",), None),
        ({"authfields": {"fields": [{"key": "a", "type": "date"}]}}, "field-type", ("fields", 0, "type"), "string"),
        (
            {"connectionlabelvalue": "return context.authData.testcode.a || 'x';"},
            "path",
            ("connection_label", "path"),
            "authData.testcode.a",
        ),
        ({"authenticationpaths": {}}, "no-list", ("request_parameters",), {}),
        (
            {"authenticationpaths": {"headers": [{"key": "X", "value": "return 'y'"}], "queryParams": [], "body": []}},
            "parameter-name",
            ("request_parameters", "headers", 0, "name"),
            "X",
        ),
        (
            {
                "authenticationpaths": {
                    "headers": [{"name": "X", "value": "`Bearer ${context?.authData?.a}`"}],
                    "queryParams": [],
                    "body": [],
                }
            },
            "no-return",
            ("request_parameters", "headers", 0, "value"),
            "Bearer ${context.authData.a}",
        ),
    ],
)
def test_a_repair_is_made_and_named(change: dict[str, Any], code: str, at: tuple[str | int, ...], value: Any) -> None:
    imported = read_record(json.dumps(HAND | change))
    assert f"record-{code}" in codes(imported)
    assert imported.draft.get(*at) == value
    assert all(finding.message.endswith(".") for finding in imported.repairs)


@pytest.mark.parametrize(
    ("change", "at", "value"),
    [
        ({"whitelistdomains": "a.test, b.test"}, ("whitelist",), ["a.test", "b.test"]),
        ({"whitelistdomains": ["*"]}, ("whitelist",), ["*"]),
        ({"connectionlabelvalue": "", "_connectionlabelvalue": "${context?.authData?.a?.b}"}, (), None),
        ({"connectionlabelvalue": "res.data.name.."}, ("connection_label", "path"), "res.data.name.."),
        (
            {"uniquekeytostoreauth": "context.authData.testcode.id"},
            ("unique_identifier", "path"),
            "authData.testcode.id",
        ),
        ({"scopeseperatedby": None, "queryparams": '{"scope": "a,b"}'}, ("authorization", "scope_separator"), "comma"),
        ({"isconnectionlabelmasked": "true"}, ("connection_label", "masked"), True),
        ({"queryparams": ""}, ("authorization", "scopes"), []),
        ({"pluginrecordid": 77}, ("platform", "plug_id"), "77"),
        ({"authenticationpaths": {"headers": [{"name": "X", "value": 7}, 8]}}, ("request_parameters", "headers"), None),
        ({"queryparams": None}, ("authorization", "omit"), ["response_type"]),
    ],
)
def test_other_forms_are_understood(change: dict[str, Any], at: tuple[str | int, ...], value: Any) -> None:
    found = read_record(json.dumps(HAND | change)).draft
    assert value is None or found.get(*at) == value


def authfields(*fields: Any) -> dict[str, Any]:
    return {"authfields": {"authentication": {"type": "Auth2.0", "fields": list(fields)}}}


def headers(*entries: Any) -> dict[str, Any]:
    return {"authenticationpaths": {"headers": list(entries), "queryParams": [], "body": []}}


PATH = "context?.authData?.testcode?.email"


@pytest.mark.parametrize(
    ("change", "says", "step"),
    [
        (authfields("x", None), "Entry 1 of the fields is a text, no field. It is left out.", 1),
        (authfields("x", None), "Entry 2 of the fields is empty, no field. It is left out.", 1),
        (authfields({"key": "a", "type": []}), "A field has a type that is no text. It is read as text.", 1),
        (authfields({"key": "a", "required": "yes"}), "required was neither true nor false. It is read as “yes”.", 1),
        (
            authfields({"key": "a", "value": 7}),
            "“authfields” → “authentication” → “fields” → entry 1 → “value” was a number. It is written as a text.",
            1,
        ),
        (
            authfields({"key": "a", "label": ["h"]}),
            "“authfields” → “authentication” → “fields” → entry 1 → “label” held a list that has no place there.",
            1,
        ),
        (
            authfields({"key": "a", "type": "dropdown", "children": ["eu", 7]}),
            "A choice of “a” was a bare text. It is its label and its value.",
            1,
        ),
        (
            authfields({"key": "a", "type": "dropdown", "children": ["eu", 7]}),
            "Entry 2 of the choices of “a” is a number, no choice. It is left out.",
            1,
        ),
        ({"authfields": []}, "The list of fields was in another place. It is read all the same.", 1),
        ({"redirecturl": {}, "clientid": 77}, "“clientid” was a number. It is written as a text.", 3),
        ({"clientid": " c "}, "“clientid” had spaces too many. They fall away.", 3),
        ({"clientid": ["c"]}, "“clientid” held a list that has no place there. It is left out.", 3),
        ({"clientsecret": ["s"]}, "The record held the client secret. It is not in the draft.", 3),
        (
            {"authrequrl": f"{BASE}/authorize?client_id=1&own=2"},
            "The authorization URL loses the parameters that are sent anyway: none may be there twice.",
            4,
        ),
        ({"queryparams": "a=1&a=2"}, "“a” was there twice in queryparams. The last one is taken.", 4),
        ({"queryparams": '{"a": "1", "a": "2"}'}, "“a” was there twice in queryparams. The last one is taken.", 4),
        ({"queryparams": '{"scope": '}, "queryparams held nothing that can be read. There are none.", 4),
        ({"queryparams": '{"a": NaN}'}, "queryparams held nothing that can be read. There are none.", 4),
        ({"queryparams": '{"a": 1e999}'}, "queryparams held nothing that can be read. There are none.", 4),
        ({"queryparams": '{"scope": ["a", "b"]}'}, "The scopes were a list. They are joined.", 4),
        ({"queryparams": '{"max_age": 7}'}, "“queryparams” → “max_age” was a number. It is written as a text.", 4),
        (
            {"queryparams": '{"code_challenge_method": "s256"}'},
            "The PKCE method was written otherwise. It is “S256”.",
            4,
        ),
        (
            {"scopeseperatedby": None, "queryparams": '{"scope": "a,b"}'},
            "The record does not say how scopes are joined. Theirs are joined by commas, so they stay so.",
            4,
        ),
        (
            {"queryparams": '{"scope": "a  b"}'},
            "“queryparams” → “scope” had spaces too many. They fall away.",
            4,
        ),
        (
            {"testcode": "[7]"},
            "“testcode” held a list that has no place there. It is left out.",
            8,
        ),
        (
            {"testcode": '{"source": 7}'},
            "“testcode” → “source” held a number that has no place there. It is left out.",
            8,
        ),
        (
            {"connectionlabelvalue": "authData.testcode.email"},
            "The path of step 9 is written as the platform does it: authData.testcode.email.",
            9,
        ),
        (
            {"connectionlabelvalue": PATH, "_connectionlabelvalue": "${context?.authData?.testcode?.id}"},
            "connectionlabelvalue and _connectionlabelvalue are two different paths. The first one is taken: authData.",
            9,
        ),
        ({"connectionlabelvalue": "${"}, "connectionlabelvalue holds nothing that can be read as a path.", 9),
        ({"isconnectionlabelmasked": "no"}, "isconnectionlabelmasked was neither true nor false.", 9),
        ({"iconurlpath": PATH}, "The path of step 9 is written as the platform does it: authData.testcode.email.", 9),
        ({"whitelistdomains": None}, "whitelistdomains was missing. It is an empty list.", 10),
        ({"whitelistdomains": "a.test"}, "whitelistdomains was a text. It is read as a list of domains.", 10),
        (
            {"whitelistdomains": {"a": 1}},
            "“whitelistdomains” held an object that has no place there. It is left out.",
            10,
        ),
        ({"whitelistdomains": ["a.test", {}]}, "Entry 2 of the whitelist is an object, no domain. It is left out.", 10),
        (
            {"skipwhitelistvalidation": 1},
            "skipwhitelistvalidation was neither true nor false. It is read as “yes”.",
            10,
        ),
        ({"uniquekeytostoreauth": PATH}, "uniquekeytostoreauth was a text. It is read as the path that it is.", 11),
        (headers(True), "Entry 1 of headers is true or false, no parameter. It is left out.", 12),
        (
            {"authenticationpaths": {"headers": {"X": "return 'y'"}, "queryParams": [], "body": []}},
            "headers was an object. Its names and values are read as a list.",
            12,
        ),
        (headers({"name": "X", "value": 7}), "The value of X was no code that returns. It is read as a text.", 12),
        ({"granttype": "authorization code"}, "“granttype” held something else than a connection can say.", 0),
        ({"pluginrecordid": 77}, "“pluginrecordid” was a number. It is written as a text.", 0),
    ],
)
def test_nothing_is_left_out_or_read_otherwise_without_a_word(change: dict[str, Any], says: str, step: int) -> None:
    record = HAND | change
    second, imported = again(record)
    assert (step, says) in [(found.step, found.message[: len(says)]) for found in imported.repairs]
    assert not repairs(again(second)[1])


def test_what_a_parameter_means_to_the_provider_alone_stays_a_parameter() -> None:
    """An unknown response type or PKCE method is the author's to mend; a null one is only kept."""
    odd = {"response_type": "token", "code_challenge_method": "S512", "prompt": None}
    second, imported = again(HAND | {"queryparams": json.dumps(odd)})
    assert json.loads(second["queryparams"]) == odd
    assert not repairs(imported)


def test_a_parameter_without_a_value_has_none() -> None:
    _, imported = again(HAND | headers({"name": "X"}, {"value": "return 'y'"}))
    assert [(item.name, item.value) for item in imported.draft.partial_spec.request_parameters.headers] == [
        ("X", ""),
        ("", "y"),
    ]


def test_what_was_taken_out_on_the_platform_is_out() -> None:
    """Our own comment still says how it was."""
    record = create_payload(spec(authorization={"url": BASE, "scopes": ["a"], "omit": ["scope"]}))
    record["queryparams"] = json.dumps({"scope": "b", "code_challenge_method": "S256"})
    second, imported = again(record)
    assert not imported.repairs
    assert json.loads(second["queryparams"]) == {"scope": "b", "code_challenge_method": "S256"}
    assert imported.draft.partial_spec.authorization.omit == ("response_type",)


def test_a_separator_that_was_changed_on_the_platform_is_another() -> None:
    record = create_payload(spec(authorization={"url": BASE, "scopes": ["a"]})) | {"scopeseperatedby": "comma"}
    second, imported = again(record)
    assert imported.draft.partial_spec.authorization.scope_separator == "comma"
    assert second["scopeseperatedby"] == "comma"


def test_code_of_another_step_is_kept() -> None:
    """Ours, pasted into the wrong section: its comment describes a step that it is not in."""
    record = create_payload(spec())
    record["revokeapicode"] = record["testcode"]
    second, imported = again(record)
    assert second["revokeapicode"] == record["testcode"]
    assert not repairs(imported)


def test_code_of_another_version_is_written_anew_and_told() -> None:
    record = create_payload(spec())
    code, _, said = json.loads(record["testcode"])["source"].partition("\n\n// Made by ")
    lines = said.split("\n// ")[1:]
    older = f"{code}\n"
    made = f"// Made by Connection Wizard (1 {marks.digest_of(''.join(lines), older)}) from"
    source = "\n// ".join([f"{older}\n\n{made}", *lines])
    second, imported = again(record | {"testcode": json.dumps({"source": source})})
    assert second == record
    (told,) = imported.repairs
    assert (told.step, told.message) == (
        8,
        "The code of step 8 is written anew, from the description in its comment.",
    )


def test_entries_of_one_name_keep_each_its_own() -> None:
    entries = [{"name": "X", "value": "return '1'", "a": 1}, {"name": "X", "value": "return '2'", "b": 2}]
    entries += [{"name": "", "value": 'return "3";', "c": 3}, {"value": 'return "4";', "d": 4}]
    second, imported = again(HAND | headers(*entries))
    assert second["authenticationpaths"]["headers"] == entries[:2], "what has no name is sent by nobody"
    between = again(HAND | headers(entries[2], entries[0], entries[3], entries[1]))[0]
    assert between["authenticationpaths"]["headers"] == entries[:2], "wherever it stands"
    lost = [found.message for found in imported.repairs if found.code == "record-changed"]
    assert ["entry 3" in lost[0], "entry 4" in lost[1], len(lost)] == [True, True, 2], "and that is said"


def test_of_several_records_the_first_is_read() -> None:
    imported = read_record(json.dumps({"data": [None, {"rows": [HAND | {"authversion": "V4"}, HAND]}]}))
    assert imported.draft.partial_spec.platform.version == "V4"
    (told,) = repairs(imported)
    assert told.message == f"There are 2 connections in it. The first one was read. {OTHERS}"


def test_the_first_record_that_can_be_used_is_read_and_each_where_all_are_wanted() -> None:
    """A plug may have connections of other kinds beside."""
    other = HAND | {"granttype": "Client Credentials"}
    named = [HAND | {"pluginname": " Acme "}, HAND | {"authversion": "V2", "queryparams": '{"scope": "\\ud800"}'}]
    text = json.dumps({"success": True, "data": [other, *named]})
    (told,) = [found.message for found in read_record(text).repairs if found.code == "record-several"]
    assert told == (
        f"There are 3 connections in it. Number 2 was read, the first that is of this program's kind. {OTHERS}"
    )
    assert record_of(text) == named[0]
    refused, first, second = read_records(text)
    assert isinstance(refused, NoRecord)
    assert isinstance(first, Imported)
    assert isinstance(second, Imported)
    assert (first.draft.get("name"), second.draft.get("platform", "version")) == ("Acme", "V2")
    assert not [found for found in (*first.repairs, *second.repairs) if found.code == "record-several"]
    with pytest.raises(NoRecord, match="another kind"):
        read_records(json.dumps([other, other]))


def test_a_record_that_cannot_be_read_does_not_keep_the_others_away() -> None:
    own: Any = "x"
    for _ in range(DEEPEST - 2):
        own = [own]
    broken, read = read_records(json.dumps([HAND | {"own": own}, HAND]))
    assert isinstance(read, Imported)
    assert isinstance(broken, NoRecord), "in the draft it stands deeper"
    assert "This record cannot be used" in broken.message


def test_the_plugs_name_is_the_connections_until_it_has_one_of_its_own() -> None:
    record = HAND | {"pluginname": "Acme"}
    first, imported = again(record)
    assert imported.draft.get("name") == "Acme"
    assert again(first)[0] == first, "it is said in the code's comment from then on"
    assert again(first | {"pluginname": "Other"})[1].draft.get("name") == "Acme"


@pytest.mark.parametrize(
    "grant", ["authorization_code", "Authorization Code", "AUTHORIZATION-CODE", "authorizationCode"]
)
def test_the_grant_type_may_be_written_in_any_way(grant: str) -> None:
    assert read_record(json.dumps(HAND | {"granttype": grant})).draft.get("whitelist")


def test_code_that_returns_nothing_is_kept_as_it_is() -> None:
    entries = [{"name": "X", "value": "`Bearer ${mine(1)} ${b.c} ${}`"}, {"name": "Y", "value": "`${b c}`"}]
    record = HAND | {"authenticationpaths": {"headers": entries, "queryParams": [], "body": []}}
    second, imported = again(record)
    assert [item.snippet for item in imported.draft.partial_spec.request_parameters.headers] == [
        e["value"] for e in entries
    ]
    assert second["authenticationpaths"] == record["authenticationpaths"]


def test_code_that_is_left_alone_is_said_to_be() -> None:
    found = [finding for finding in again(HAND)[1].repairs if finding.code == "record-own-code"]
    assert [finding.step for finding in found] == [5, 8]
    assert found[0].message.startswith("The code of step 5 stays your own, word for word")


def test_each_list_that_is_missing_is_told() -> None:
    record = {key: value for key, value in HAND.items() if key not in ("authfields", "whitelistdomains")}
    _, imported = again(record | {"authenticationpaths": {"body": []}})
    assert [(found.step, found.message) for found in repairs(imported)] == [
        (1, "The record has no list of fields. It is read as an empty one."),
        (10, "whitelistdomains was missing. It is an empty list."),
        (12, "headers was missing. It is an empty list."),
        (12, "queryParams was missing. It is an empty list."),
    ]


def test_the_users_own_app_is_recognised() -> None:
    fields = [{"key": "clientid", "disableField": True}, {"key": "clientsecret", "disableField": True}]
    fields.append({"key": "redirectUrl", "value": "https://auth.viasocket.com/redirect/auth2.0"})
    record = HAND | {"authfields": {"authentication": {"type": "Auth2.0", "fields": fields}}, "clientid": None}
    second, imported = again(record)
    assert imported.draft.partial_spec.client.owner == "user"
    assert second["clientid"] is None
    assert second["clientsecret"] is None
    assert second["authfields"]["authentication"]["fields"][0]["disableField"] is True


def test_an_answer_of_the_api_is_unwrapped() -> None:
    text = json.dumps({"success": True, "data": {"rows": [HAND]}})
    assert record_of(text) == HAND
    assert read_record(text).draft.partial_spec.authorization.url == f"{BASE}/authorize"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("not json", "no JSON"),
        ("[" * 100_000, "nested too deeply"),
        ("[]", "no record"),
        ("7", "no record"),
        ('{"a": 1}', "no record"),
        (json.dumps(HAND | {"granttype": "Client Credentials"}), "another kind: granttype"),
        (json.dumps(HAND | {"granttype": "password"}), "another kind: granttype is “password”"),
        (json.dumps(HAND | {"granttype": "implicit"}), "another kind: granttype is “implicit”"),
        (json.dumps(HAND | {"type": "ApiKey", "granttype": None}), "another kind: type is “ApiKey”"),
        (json.dumps(HAND | {"granttype": {"a": 1}}), "another kind: granttype is an object"),
        (json.dumps(HAND | {"type": "Basic"}), "another kind: type"),
        (json.dumps(HAND)[:400], "no JSON.* at line 1, column 400"),
        (" " * (8 * 1024 * 1024 + 1), "far too large"),
        ('{"authrequrl": NaN}', r"NaN, which is no JSON number, at line 1, column 16 \(authrequrl\)"),
        ('{"authrequrl": 1e999}', r"1e999.*line 1, column 16 \(authrequrl\)"),
        ("[[[[[[[{}]]]]]]]", "no record"),
    ],
)
def test_what_is_no_record_is_refused_in_a_sentence(text: str, told: str) -> None:
    with pytest.raises(NoRecord, match=told) as refused:
        read_record(text)
    assert refused.value.hint


# -- literals


@pytest.mark.parametrize(
    ("code", "template"),
    [
        ("return 'a';", "a"),
        ('return "a\\n\\x41\\u0042\\u{43}\\v\\0"', "a\nABC\v\0"),
        ("return `Bearer ${context?.authData?.x}`;", "Bearer ${context.authData.x}"),
        ("return `a\nb`", "a\nb"),
        ("return `\\`\\\\ \\q`", "`\\ q"),
        ("return 'a' + 'b';", None),
        ("return `${1 + 1}`;", None),
        ("return `${other.authData.x}`;", None),
        ("return `${context.authData.x`;", None),
        ("return '${context.authData.x}';", None),
        ("return `\\${x}`;", None),
        ("return 'a\nb';", None),
        ("return '\\u{ffffffff}';", None),
        ("return '\\u{110000}';", None),
        ("return '\\ud800';", None),
        ("return '\\1';", None),
        ("return 'a\\", None),
        ("return 'a", None),
        ("return 7;", None),
        ("const a = 1; return a;", None),
    ],
)
def test_a_returned_literal_is_read_or_left_alone(code: str, template: str | None) -> None:
    assert returned_template(code) == template


def test_what_is_no_literal_is_left_alone() -> None:
    assert literal_template("") is None
    assert literal_template("x") is None


@pytest.mark.parametrize(
    "record",
    [
        {key: value for key, value in HAND.items() if key != "authfields"},
        HAND | {"whitelistdomains": None, "authfields": {"fields": [7, {"key": "a", "children": [3, {"value": "v"}]}]}},
        HAND
        | {"accesstokencode": json.dumps({"source": "// Made by Connection Wizard (1 0123456789abcdef) from {x}\n"})},
        HAND | {"accesstokencode": json.dumps({"other": 1}), "testcode": json.dumps({"source": "  "})},
    ],
)
def test_gaps_in_a_record_are_gaps_in_the_draft(record: dict[str, Any]) -> None:
    imported = read_record(json.dumps(record))
    assert not imported.draft.problems
    create_payload(imported.draft.partial_spec)


def test_what_is_kept_beyond_the_spec_fits_where_it_can() -> None:
    assert marks.rest_of([1], [1]) is None
    assert marks.rest_of([{"key": "a", "x": 1}, 7], [{"key": "a"}, {"name": "b"}]) == {"": {"a": {"x": 1}}}
    assert marks.with_rest({"a": [1, {"key": "k"}], "b": 1}, {"a": {"": {"k": {"x": 2}}}, "b": {"y": 1}, "c": 3}) == {
        "a": [1, {"key": "k", "x": 2}],
        "b": 1,
        "c": 3,
    }
    made = spec(refresh_token={"url": f"{BASE}/r", "response": {"refresh_token": "", "expires_in": ""}})
    assert "expiry" not in json.loads(create_payload(made)["refreshtokencode"])["source"].partition("\n")[2]


def test_what_has_a_place_in_the_record_is_not_said_twice() -> None:
    made = Draft({"name": "A", "authorization": {"url": BASE}}).partial_spec
    assert unsaid(made, without_code(made)) == {"name": "A"}
