"""A collection and its environment are one thing in two files: what one names, the other has."""

from __future__ import annotations

import json
from typing import Any

import pytest

from connection_wizard.errors import WizardError
from connection_wizard.sources.door import understand
from connection_wizard.sources.environments import LONGEST, MOST, Together, part_of, texts_of
from connection_wizard.sources.understood import Understood
from tests.sources.tools.example import CANARY

POSTMAN = json.dumps(
    {
        "info": {"name": "Acme CRM", "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"},
        "auth": {
            "type": "oauth2",
            "oauth2": [
                {"key": "grant_type", "value": "authorization_code"},
                {"key": "authUrl", "value": "{{login}}/authorize"},
                {"key": "accessTokenUrl", "value": "{{login}}/token"},
                {"key": "scope", "value": "{{scopes}}"},
                {"key": "state", "value": "{{$guid}}"},
                {"key": "clientSecret", "value": "{{secret}}"},
                {"key": "authRequestParams", "value": [{"key": "audience", "value": "{{base}}/"}]},
            ],
        },
        "item": [{"name": "Me", "request": {"method": "GET", "header": [], "url": {"raw": "{{base}}/me"}}}],
        "variable": [{"key": "base", "value": ""}, {"key": "scopes", "value": "of-the-collection"}],
    },
    indent="\t",
)
POSTMAN_VALUES = json.dumps(
    {
        "name": "Production",
        "values": [
            {"key": "login", "value": "https://id.acmecrm.com", "enabled": True},
            {"key": "base", "value": "https://api.acmecrm.com", "enabled": True},
            {"key": "base", "value": "https://api.acmecrm.dev", "enabled": False},
            {"key": "scopes", "value": "deals.read offline", "enabled": True},
            {"key": "secret", "value": CANARY, "type": "secret", "enabled": True},
        ],
        "_postman_variable_scope": "environment",
    },
    indent="\t",
)
HOPPSCOTCH = json.dumps(
    {
        "v": 2,
        "name": "Acme CRM",
        "folders": [],
        "auth": {
            "authType": "oauth-2",
            "authActive": True,
            "grantTypeInfo": {
                "grantType": "AUTHORIZATION_CODE",
                "authEndpoint": "<<login>>/authorize",
                "tokenEndpoint": "<<login>>/token",
                "scopes": "deals.read",
            },
        },
        "requests": [{"v": "4", "name": "Me", "method": "GET", "endpoint": "<<base>>/me"}],
        "variables": [{"key": "login", "value": "https://id.acmecrm.dev"}],
    }
)
HOPPSCOTCH_VALUES = json.dumps(
    [
        {
            "v": 1,
            "name": "Production",
            "variables": [
                {"key": "login", "value": "https://id.acmecrm.com"},
                {"key": "base", "value": "https://api.acmecrm.com"},
            ],
        }
    ],
    indent=2,
)
BRUNO = """auth {
  mode: oauth2
}

auth:oauth2 {
  grant_type: authorization_code
  authorization_url: {{login}}/authorize
  access_token_url: {{login}}/token
  scope: deals.read
}
"""
BRUNO_VALUES = """vars {
  login: https://id.acmecrm.com
}
"""
PAIRS = [(POSTMAN, POSTMAN_VALUES), (HOPPSCOTCH, HOPPSCOTCH_VALUES), (BRUNO, BRUNO_VALUES)]


def value(found: Understood, *at: str) -> Any:
    return next((one.value for one in found.values if one.at == at), None)


@pytest.mark.parametrize("pair", PAIRS)
@pytest.mark.parametrize("order", [1, -1])
def test_what_one_file_names_the_other_has_in_whatever_order_they_come(pair: tuple[str, str], order: int) -> None:
    together = Together()
    first, second = pair[::order]
    assert together.add(first) == first
    assert together.belongs(second)
    assert not together.belongs(first)
    found = understand(together.add(second))
    assert value(found, "authorization", "url") == "https://id.acmecrm.com/authorize"
    assert value(found, "access_token", "url") == "https://id.acmecrm.com/token"
    assert value(found, "fields") is None
    assert all(one.at != ("fields",) for one in found.unread)


def test_an_environment_counts_more_than_the_variables_of_a_collection_and_its_secrets_are_shown_nowhere() -> None:
    found = understand(f"{POSTMAN}\n{POSTMAN_VALUES}")
    assert value(found, "authorization", "scopes") == ["deals.read", "offline"]
    assert value(found, "authorization", "parameters") == [{"name": "audience", "value": "https://api.acmecrm.com/"}]
    assert value(found, "test_call", "url") == "https://api.acmecrm.com/me"
    assert found.client_secret == CANARY
    assert CANARY not in repr(found)


def test_without_it_is_told_which_names_have_no_value() -> None:
    told = {one.at: str(one.why) for one in understand(POSTMAN.replace("of-the-collection", "")).unread}
    assert told["fields",] == "What login, scopes and base stand for is in its environment: bring that file, too."
    told = {one.at: str(one.why) for one in understand(HOPPSCOTCH.replace('"login"', '"other"')).unread}
    assert "login" in told["fields",]
    told = {one.at: str(one.why) for one in understand(HOPPSCOTCH).unread}
    assert told["fields",] == "What base stands for is in its environment: bring that file, too.", "of the test call"
    both = f"{HOPPSCOTCH}\n{HOPPSCOTCH_VALUES}"
    assert all(one.at != ("fields",) for one in understand(both).unread)
    told = {one.at: str(one.why) for one in understand(POSTMAN_VALUES).unread}
    assert told["authorization", "url"] == "It has values alone: bring the collection that they are for, too."


def test_a_parameter_that_is_a_whole_address_has_the_scheme_that_a_field_for_a_host_has_not() -> None:
    whole = "https://${context.authData.base}"
    found = understand(POSTMAN)
    assert value(found, "test_call", "url") == f"{whole}/me"
    assert value(found, "authorization", "parameters") == [{"name": "audience", "value": f"{whole}/"}]
    hosts = POSTMAN.replace("{{base}}/me", "https://{{base}}/me").replace('"{{base}}/"', '"{{base}}"')
    (row,) = value(understand(hosts), "authorization", "parameters")
    assert row["value"] == "${context.authData.base}", "a host is a host"


def test_what_is_no_such_file_is_left_as_it_is() -> None:
    together = Together()
    for text in ("", "# A page", '{"v": 1}', "https://acmecrm.com", f"{POSTMAN}{' ' * LONGEST}"):
        assert part_of(text) is None
        assert together.add(text) == text
        assert not together.belongs(text)
    both = f"{POSTMAN}\n{POSTMAN_VALUES}"
    assert together.add(both) == both
    assert not together.belongs(HOPPSCOTCH), "of another tool"
    assert texts_of("# A page\n{}\n{}") == ["# A page\n{}\n{}"]
    assert len(texts_of(both)) == 2
    assert len(texts_of(POSTMAN)) == 1


def test_another_environment_takes_the_place_of_the_one_before() -> None:
    together = Together()
    for text in (POSTMAN, POSTMAN_VALUES, POSTMAN_VALUES.replace("acmecrm.com", "acmecrm.dev")):
        last = together.add(text)
    assert value(understand(last), "access_token", "url") == "https://id.acmecrm.dev/token"


def test_of_very_many_requests_the_first_ones_are_read_with_their_collection() -> None:
    together = Together()
    together.add(BRUNO)
    for number in range(MOST + 1):
        url = f"https://api.acmecrm.com/deals/{number}/" if number else "https://api.acmecrm.com/me"
        last = together.add(f"meta {{\n  name: Deal {number}\n}}\n\nget {{\n  url: {url}\n  auth: inherit\n}}\n")
    assert last.count("meta {") == MOST
    assert f"/deals/{MOST - 1}/" in last
    assert f"/deals/{MOST}/" not in last
    found = understand(together.add(BRUNO_VALUES))
    assert value(found, "access_token", "url") == "https://id.acmecrm.com/token"
    assert value(found, "test_call", "url") == "https://api.acmecrm.com/me"


STAGING = {"Production": "Staging", "acmecrm.com": "staging.acmecrm.com", CANARY: "of-the-staging-alone"}


def staging(text: str) -> str:
    for name, other in STAGING.items():
        text = text.replace(name, other)
    return text


@pytest.mark.parametrize(
    "files",
    [
        (POSTMAN, staging(POSTMAN_VALUES), POSTMAN_VALUES),
        (POSTMAN, POSTMAN_VALUES, staging(POSTMAN_VALUES)),
        (HOPPSCOTCH, staging(HOPPSCOTCH_VALUES), HOPPSCOTCH_VALUES),
        (json.dumps([*json.loads(staging(HOPPSCOTCH_VALUES)), *json.loads(HOPPSCOTCH_VALUES)]), HOPPSCOTCH),
    ],
)
def test_of_several_environments_it_is_asked_which_is_meant_and_none_is_mixed_with_another(
    files: tuple[str, ...],
) -> None:
    """The last one took the place of the others, or each name had the value of whichever file came last."""
    together = Together()
    for text in files:
        last = together.add(text)
    found = understand(last)
    (question,) = found.questions
    assert (question.about, [way.name for way in question.ways]) == ("environment", ["Production", "Staging"])
    for way, domain in zip(question.ways, ("acmecrm.com", "staging.acmecrm.com"), strict=True):
        said = {one.at: one.value for one in way.values}
        assert said["authorization", "url"] == f"https://id.{domain}/authorize"
        assert said["test_call", "url"] == f"https://api.{domain}/me"
    if "_postman_variable_scope" in last:
        assert [way.client_secret for way in question.ways] == [CANARY, STAGING[CANARY]]


def test_what_holds_in_every_environment_is_none() -> None:
    everywhere = {"name": "Globals", "values": [{"key": "login", "value": "https://id.acmecrm.com"}]}
    file = json.dumps(everywhere | {"_postman_variable_scope": "globals"})
    own = POSTMAN_VALUES.replace('"login"', '"other"')
    together = Together()
    for text in (file, POSTMAN, own):
        last = together.add(text)
    found = understand(last)
    assert not found.questions
    assert value(found, "authorization", "url") == "https://id.acmecrm.com/authorize"
    assert value(found, "test_call", "url") == "https://api.acmecrm.com/me"


@pytest.mark.parametrize(
    "text",
    [
        '{"values": [], "of": "schema.getpostman.com"}',
        f'{POSTMAN_VALUES}\n{{"a": 1',
        '{"a": 1}\n{"v": 1}',
        '[]\n[{"v": "\\"variables\\""}]',
    ],
)
def test_what_is_damaged_or_of_nobody_is_none(text: str) -> None:
    together = Together()
    try:
        found = understand(together.add(text))
    except WizardError:
        return
    assert value(found, "access_token", "url") is None


def request_of(name: str, url: str, **form: str) -> dict[str, Any]:
    """A request as a collection of Postman's has it."""
    rows = [{"key": key, "value": value} for key, value in form.items()]
    body = {"body": {"mode": "urlencoded", "urlencoded": rows}} if rows else {}
    return {"name": name, "request": {"method": "POST" if form else "GET", "header": [], "url": {"raw": url}, **body}}


def collection_of(*requests: dict[str, Any]) -> str:
    """A collection without a block that says how to log in: its requests are the log-in."""
    schema = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
    variables = [{"key": "api", "value": "https://api.acmecrm.com"}]
    data = {"info": {"name": "Acme CRM", "schema": schema}, "item": requests, "variable": variables}
    return json.dumps(data, indent="\t")


LOGIN = "/authorize?response_type=code&client_id={{id}}&redirect_uri={{callback}}"


@pytest.mark.parametrize("domains", [("acmecrm.com", "acmecrm-sandbox.com"), ("acmecrm.com", "sandbox.acmecrm.com")])
def test_log_ins_that_are_requests_are_of_no_environment_and_are_asked_about_as_they_are(
    domains: tuple[str, str],
) -> None:
    """Their addresses are written out: no variable says what else is on the server of either."""
    requests = [request_of("Me", "{{api}}/me")]
    for server in (f"https://id.{domain}" for domain in domains):
        requests.append(request_of("Log in", server + LOGIN))
        requests.append(request_of("Token", f"{server}/token", grant_type="authorization_code", code="{{code}}"))
    found = understand(collection_of(*requests))
    (question,) = found.questions
    said = [
        {one.at: one.value for one in way.values if one.at[-1] == "url"} | {("name",): way.name}
        for way in question.ways
    ]
    assert said == [
        {
            ("authorization", "url"): f"https://id.{domain}/authorize",
            ("access_token", "url"): f"https://id.{domain}/token",
            ("name",): "",
        }
        for domain in domains
    ]
    assert value(found, "test_call", "url") == "https://api.acmecrm.com/me"


def test_a_request_in_which_a_program_gets_a_token_is_not_the_exchange_of_the_code_beside_it() -> None:
    machines = request_of(
        "Token of the service", "https://id.acmecrm.com/service/token", grant_type="client_credentials"
    )
    login = request_of("Log in", f"https://id.acmecrm.com{LOGIN}")
    code = request_of("Token", "https://id.acmecrm.com/token", grant_type="authorization_code", code="{{code}}")
    found = understand(collection_of(machines, login, code))
    assert value(found, "access_token", "url") == "https://id.acmecrm.com/token"
    assert not found.questions
    found = understand(collection_of(machines, login))
    assert value(found, "access_token", "url") is None
    told = {one.at: str(one.why) for one in found.unread}
    assert told["access_token", "url"] == "It does not say where a code is exchanged."


OPEN = """opencollection: 1.0.0
info:
  name: Acme CRM
request:
  auth:
    type: oauth2
    flow: authorization_code
    authorizationUrl: "{{login}}/authorize"
    accessTokenUrl: "{{login}}/token"
"""
OPEN_VALUES = "name: Production\nvariables:\n  - name: login\n    value: https://id.acmecrm.com\n"
OPEN_CALL = (
    "info:\n  name: Me\n  type: http\nhttp:\n  method: GET\n  url: https://api.acmecrm.com/{}\n  auth: inherit\n"
)


def test_the_files_of_an_open_collection_come_in_any_order_and_a_workspace_is_none_of_them() -> None:
    together = Together()
    for text in (OPEN_CALL.format("me"), OPEN_VALUES, OPEN):
        last = together.add(text)
    found = understand(last)
    assert value(found, "authorization", "url") == "https://id.acmecrm.com/authorize"
    assert value(found, "test_call", "url") == "https://api.acmecrm.com/me"
    assert part_of("opencollection: 1.0.0\ninfo:\n  name: All of them\n  type: workspace\n") is None


def test_of_very_many_requests_those_beyond_the_bound_are_left_out() -> None:
    together = Together()
    for number in range(MOST + 1):
        last = together.add(OPEN_CALL.format(f"deals/{number}"))
    assert f"deals/{MOST - 1}\n" in last
    assert f"deals/{MOST}\n" not in last


BRUNO_NAME = '{"version": "1", "name": "Acme CRM", "type": "collection", "ignore": ["node_modules"]}'
BRUNO_COLLECTION = """auth:oauth2 {
  grant_type: authorization_code
  authorization_url: https://id.acmecrm.com/authorize
  access_token_url: https://id.acmecrm.com/token
}
"""


def test_the_file_with_a_collections_name_names_what_is_brought_with_it() -> None:
    """Bruno keeps it apart; without it a connection was called as the first folder in the collection."""
    assert part_of(BRUNO_NAME) == ("bruno", "name")
    assert part_of(BRUNO_NAME.replace('"ignore"', '"items"')) is None
    for texts in ((BRUNO_NAME, BRUNO_COLLECTION), (BRUNO_COLLECTION, BRUNO_NAME)):
        files = Together()
        *_, last = [files.add(text) for text in texts]
        found = understand(last).draft()
        assert found.get("name") == "Acme CRM"
        assert found.get("authorization", "url") == "https://id.acmecrm.com/authorize"


def test_a_collections_name_alone_is_told_to_be_one() -> None:
    with pytest.raises(WizardError, match="the name of a collection alone"):
        understand(Together().add(BRUNO_NAME))
