"""OpenAPI and Swagger documents: the flow, the scopes, the call that says who is connected; nothing is fetched."""

from __future__ import annotations

import json
from typing import Any

import pytest

from connection_wizard.sources.door import NotUnderstood, understand
from connection_wizard.sources.readers import openapi
from connection_wizard.sources.understood import Understood
from connection_wizard.spec.documents import DocumentPath

BEARER = "Bearer ${context.authData.accesstokencode.access_token}"
DOMAIN = "${context.authData.domain}"


def of_three(flow: dict[str, Any] | None = None, paths: dict[str, Any] | None = None, **more: Any) -> dict[str, Any]:
    flows = {
        "authorizationCode": {
            "authorizationUrl": "https://login.acme.com/authorize",
            "tokenUrl": "https://login.acme.com/token",
            "scopes": {"users.read": "Read users", "files.read": "Read\n files"},
            **(flow or {}),
        }
    }
    return {
        "openapi": "3.0.3",
        "info": {"title": "The Acme CRM API (v2)"},
        "servers": [{"url": "https://api.acme.com/v2"}],
        "components": {"securitySchemes": {"oauth": {"type": "oauth2", "flows": flows}}},
        "paths": {"/users/me": {"get": {"summary": "The current user"}}} if paths is None else paths,
        **more,
    }


def read(document: dict[str, Any]) -> Understood:
    found = openapi.read(json.dumps(document, indent=1))
    assert found is not None
    return found


def values(document: dict[str, Any]) -> dict[DocumentPath, Any]:
    return {value.at: value.value for value in read(document).values}


def unread(document: dict[str, Any]) -> str:
    return " ".join(one.why for one in read(document).unread)


def test_a_whole_document() -> None:
    assert values(of_three({"refreshUrl": "https://login.acme.com/refresh"})) == {
        ("name",): "Acme CRM",
        ("service_domain",): "acme.com",
        ("authorization", "url"): "https://login.acme.com/authorize",
        ("authorization", "scopes"): ["users.read", "files.read"],
        ("access_token", "url"): "https://login.acme.com/token",
        ("access_token", "method"): "POST",
        ("refresh_token", "url"): "https://login.acme.com/refresh",
        ("refresh_token", "method"): "POST",
        ("test_call", "url"): "https://api.acme.com/v2/users/me",
        ("test_call", "method"): "GET",
        ("whitelist",): ["acme.com"],
        ("request_parameters", "headers"): [{"name": "Authorization", "value": BEARER}],
    }
    assert understand(json.dumps(of_three())).kind == "openapi"


def test_a_refresh_at_the_token_address_has_none_of_its_own() -> None:
    found = values(of_three({"refreshUrl": "https://login.acme.com/token"}))
    assert found[("refresh_token", "method")] == "POST"
    assert ("refresh_token", "url") not in found


def test_swagger_two() -> None:
    scheme = {
        "type": "oauth2",
        "flow": "accessCode",
        "authorizationUrl": "https://acme.com/authorize",
        "tokenUrl": "/token",
        "scopes": {"read": "Read"},
        "description": "For apps",
    }
    document = {
        "swagger": "2.0",
        "info": {"title": "API"},
        "host": "api.acme.com",
        "basePath": "/v1/",
        "schemes": ["http", "https"],
        "securityDefinitions": {"oauth": scheme},
        "paths": {"/account": {"get": {}}},
    }
    found = values(document)
    assert found[("access_token", "url")] == "https://api.acme.com/token"
    assert found[("test_call", "url")] == "https://api.acme.com/v1/account"
    assert found[("name",)] == "Acme"
    plain = values({**document, "schemes": ["http"]})
    assert plain[("access_token", "url")] == "http://api.acme.com/token"


def test_each_value_has_its_line_also_in_one_line() -> None:
    [token] = [value for value in read(of_three()).values if value.at == ("access_token", "url")]
    assert token.quote == '"tokenUrl": "https://login.acme.com/token",'
    one = openapi.read(json.dumps(of_three()))
    assert one is not None
    [token] = [value for value in one.values if value.at == ("access_token", "url")]
    assert token.line == 1
    assert "https://login.acme.com/token" in token.quote


@pytest.mark.parametrize(
    ("server", "url", "fields"),
    [
        ({"url": "https://{region}.acme.com", "variables": {"region": {"default": "eu", "enum": ["eu", "us"]}}},
         "https://${context.authData.region}.acme.com/users/me", ["region"]),
        ({"url": "https://{region}.acme.com", "variables": {"region": {"default": "xx", "enum": ["eu"]}}},
         "https://${context.authData.region}.acme.com/users/me", ["region"]),
        ({"url": "https://{host}", "variables": {"host": {"default": "api.acme.com"}}},
         "https://api.acme.com/users/me", []),
        ({"url": "https://{your-shop}.acme.com", "variables": {"your-shop": {"default": "your-shop"}}},
         "https://${context.authData.your_shop}.acme.com/users/me", ["your_shop"]),
        ({"url": "https://{shop}.acme.com", "variables": []},
         "https://${context.authData.shop}.acme.com/users/me", ["shop"]),
    ],
)  # fmt: skip
def test_variables_of_a_server(server: dict[str, Any], url: str, fields: list[str]) -> None:
    found = values(of_three(servers=[server]))
    assert found[("test_call", "url")] == url
    assert [one["key"] for one in found.get(("fields",), [])] == fields


def test_who_runs_it_himself_fills_in_his_own_domain() -> None:
    found = values(of_three({"authorizationUrl": "/a", "tokenUrl": "t"}, servers=[{"url": "/api"}]))
    assert found[("authorization", "url")] == f"https://{DOMAIN}/a"
    assert found[("access_token", "url")] == f"https://{DOMAIN}/api/t"
    assert found[("test_call", "url")] == f"https://{DOMAIN}/api/users/me"
    assert found[("fields",)][0]["key"] == "domain"
    assert ("service_domain",) not in found


def test_without_a_server_the_call_is_at_the_host_of_the_token() -> None:
    assert values(of_three(servers=[]))[("test_call", "url")] == "https://login.acme.com/users/me"
    assert ("test_call", "url") not in values(of_three(servers=[{"url": "/api"}])), "relative to nobody knows what"


@pytest.mark.parametrize("url", ["javascript:alert(1)", "/", "#", "", "file:///etc/passwd"])
def test_what_is_no_address_is_not_taken(url: str) -> None:
    document = of_three({"authorizationUrl": url, "tokenUrl": url})
    found = values(document)
    assert ("authorization", "url") not in found
    assert ("access_token", "url") not in found
    assert "where people log in" in unread(document)
    assert "where a code is exchanged" in unread(document)


# -- the call that says who is connected


NEEDED = {"name": "id", "in": "path", "required": True, "description": "The id, or `me` for the current one"}


ARRAY = {"responses": {"200": {"content": {"application/json": {"schema": {"type": "array"}}}}}}
OF_TWO = {"responses": {"200": {"schema": {"type": "array"}, "content": []}}}
TOKEN = {"name": "Authorization", "in": "header", "required": True}


@pytest.mark.parametrize(
    ("paths", "path"),
    [
        ({"/users": {"get": {}}, "/me": {"get": {}}}, "/me"),
        ({"/things/{id}": {"get": {"parameters": [NEEDED]}}, "/users/{id}": {"parameters": [NEEDED], "get": {}}},
         "/users/me"),
        ({"/users/{id}": {"get": {"parameters": [{**NEEDED, "description": "The id"}]}}}, None),
        ({"/users/me/{id}": {"get": {}}}, None),
        ({"/users/me": {"get": {"parameters": [{"name": "x", "in": "query", "required": True}]}}}, None),
        ({"/users/me": {"get": {"deprecated": True}}}, None),
        ({"/users/me": {"post": {}}}, None),
        ({"/users/me": []}, None),
        ({"/users/me": {"get": {"$ref": "https://elsewhere.com/x.json"}}}, None),
        ({"/things": {"get": {"summary": "Gets the authenticated user"}}}, "/things"),
        ({"/profile": {"get": {"description": "Returns the signed-in user", "operationId": "get_me"}}}, "/profile"),
        ({"/things": {"get": {"description": "Returns things of the signed-in user"}}}, None),
        ({"/account": {"get": {}}, "/things": {"get": {}}}, "/account"),
        ({"/user": {"get": {"parameters": [TOKEN]}}}, "/user"),
        ({"/user": {"get": {"parameters": [{**TOKEN, "name": "X-Account"}]}}}, None),
        ({"/account": {"get": {"summary": "Get account"}}, "/userProfile": {"get": {"summary": "List users"}}},
         "/account"),
        ({"/account": {"get": {"summary": "Gets a range of accounts"}}}, None),
        ({"/me/playlists": {"get": {"summary": "Get the current user's playlists"}}}, None),
        ({"/merchants": {"get": {"description": "Returns the merchant for a given access token"}},
          "/account": {"get": {"description": "Returns a list of ledger accounts"}}}, None),
        ({"/v1/session": {"get": {"summary": "Get session"}}}, "/v1/session"),
        ({"/teams": {"get": {"summary": "Team information", **ARRAY}}}, None),
        ({"/teams": {"get": {"summary": "Team information", "responses": {"200": "odd"}}}}, "/teams"),
        ({"/account": {"get": OF_TWO}}, None),
        ({"/user": {"get": {"operationId": "getCurrentUser", **ARRAY}}}, "/user"),
        ({"/connections": {"get": ARRAY}}, "/connections"),
        ({"/companies": {"get": {"summary": "Get Company"}}, "/shops": {"get": {}}}, "/companies"),
        ({"/apps/verify_credentials": {"get": {}}, "/accounts/verify_credentials": {"get": {}}},
         "/accounts/verify_credentials"),
        ([], None),
        ({}, None),
    ],
)  # fmt: skip
def test_the_call_that_says_who_is_connected(paths: Any, path: str | None) -> None:
    found = values(of_three(paths=paths))
    assert found.get(("test_call", "url")) == (f"https://api.acme.com/v2{path}" if path else None)
    assert ("says who is connected" in unread(of_three(paths=paths))) is (path is None)


def test_the_call_that_its_provider_is_known_to_have_comes_first() -> None:
    """Trakt's profile is behind its settings, and what a name in the path says of another is not."""
    paths: dict[str, Any] = {"/me": {"get": {}}, "/users/settings": {"get": {}}}
    document = of_three(paths=paths, servers=[{"url": "https://api.trakt.tv"}])
    (url,) = (value for value in read(document).values if value.at == ("test_call", "url"))
    assert (url.value, url.certainty) == ("https://api.trakt.tv/users/settings", "certain")


def test_a_path_that_is_made_has_no_line() -> None:
    [url] = [value for value in read(of_three(paths={"/users/{id}": {"get": {"parameters": [NEEDED]}}})).values
             if value.at == ("test_call", "url")]  # fmt: skip
    assert (url.quote, url.line) == ("", 0)


# -- scopes


def scopes_of(asked: Any, scopes: Any = None, **more: Any) -> Any:
    flow = {} if scopes is None else {"scopes": scopes}
    paths = {"/me": {"get": {} if asked is None else {"security": asked}}}
    return values(of_three(flow, paths, **more)).get(("authorization", "scopes"))


MANY = {f"s{number}": "" for number in range(12)}


def test_the_scopes_that_the_test_call_needs_are_taken() -> None:
    assert scopes_of([{"oauth": ["s3"]}], MANY) == ["s3"]
    assert scopes_of([{"key": []}, {"oauth": ["s3"]}], MANY) == ["s3"]
    assert scopes_of(None, MANY, security=[{"oauth": ["s4"]}]) == ["s4"]
    assert scopes_of([{"oauth": list(MANY)}], MANY) is None, "any one would do"
    assert scopes_of(["odd"], MANY) is None
    assert scopes_of(None, MANY) is None


def test_few_are_taken_as_they_are_and_two_in_one_are_two() -> None:
    assert scopes_of(None, {"a b": "", "c": 7, "": ""}) == ["a", "b", "c"]
    assert scopes_of(None, []) is None


def test_all_that_are_listed_can_be_chosen_from() -> None:
    found = read(of_three(paths={"/me": {"get": {"security": [{"oauth": ["users.read"]}]}}}))
    assert [(one.name, one.says, one.needed) for one in found.scopes] == [
        ("users.read", "Read users", True),
        ("files.read", "Read files", False),
    ]


# -- other flows, references, questions


@pytest.mark.parametrize(
    ("schemes", "says"),
    [
        ({"o": {"type": "oauth2", "flows": {"implicit": {}}}}, "implicit"),
        ({"o": {"type": "oauth2", "flow": "implicit"}}, "implicit"),
        ({"o": {"type": "oauth2", "flows": {"clientCredentials": {}}}}, "no person"),
        ({"o": {"type": "oauth2", "flow": "application"}}, "no person"),
        ({"o": {"type": "oauth2", "flows": {"password": {}}}}, "password flow"),
        ({"o": {"type": "oauth2", "flows": {"deviceAuthorization": {}}}}, "device flow"),
        ({"o": {"type": "oauth2", "flows": []}}, "another way"),
        ({"o": {"type": "apiKey"}}, "no OAuth 2.0"),
        ({"o": {"$ref": "other.yaml#/x"}}, "no OAuth 2.0"),
        ({"o": {"$ref": "#/components/securitySchemes/o"}}, "no OAuth 2.0"),
        ([], "no OAuth 2.0"),
    ],
)
def test_other_ways_are_told(schemes: Any, says: str) -> None:
    document = {"openapi": "3.0.0", "components": {"securitySchemes": schemes}}
    assert says in unread(document)
    with pytest.raises(NotUnderstood, match=says):
        understand(json.dumps(document))
    assert values(document) == {}


def test_references_within_the_document_are_followed() -> None:
    document = of_three()
    [scheme] = document["components"]["securitySchemes"].values()
    document["components"] = {"securitySchemes": {"oauth": {"$ref": "#/x-schemes/a~1b"}}}
    document["x-schemes"] = {"a/b": scheme}
    assert values(document)[("access_token", "url")] == "https://login.acme.com/token"
    document["components"] = {"securitySchemes": {"oauth": {"$ref": "#/info/title/deeper"}}}
    assert "no OAuth" in unread(document)


def test_two_flows_are_a_question() -> None:
    document = of_three()
    schemes = document["components"]["securitySchemes"]
    other = {"authorizationUrl": "https://sandbox.acme.com/a", "tokenUrl": "https://sandbox.acme.com/t", "scopes": {}}
    schemes["sandbox"] = {"type": "oauth2", "description": "To try things", "flows": {"authorizationCode": other}}
    [question] = read(document).questions
    assert [way.values[1].value for way in question.ways] == [
        "https://login.acme.com/token",
        "https://sandbox.acme.com/t",
    ]
    assert question.ways[1].quote == "sandbox: To try things"
    schemes["sandbox"] = schemes["oauth"]
    assert read(document).questions == ()


@pytest.mark.parametrize(
    "text", ["", "info: openapi", '{"openapi": ', '["openapi"]', '{"x": {"openapi": "3"}}', '{"info": {}}']
)
def test_what_is_none_is_nobodys(text: str) -> None:
    assert openapi.read(text) is None


def test_odd_parts_are_passed_over() -> None:
    document = of_three(servers="x", info=[], paths={"/me": {"get": {"parameters": {}, "summary": 7}}})
    flow = document["components"]["securitySchemes"]["oauth"]["flows"]["authorizationCode"]
    flow["scopes"] = None
    assert values(document)[("name",)] == "Acme"
    flow["authorizationUrl"] = "/authorize"
    assert ("name",) not in values(document)


# -- YAML

IN_YAML = """
openapi: 3.0.1
info: {title: Acme API}
servers:
  - url: https://api.acme.com
components:
  securitySchemes:
    oauth:
      type: oauth2
      flows:
        authorizationCode:
          authorizationUrl: https://login.acme.com/authorize
          tokenUrl: https://login.acme.com/token
          scopes: {read: Read}
paths:
  /me:
    get:
      responses: {200: {description: ok}}
"""


def test_yaml() -> None:
    found = openapi.read(IN_YAML)
    assert found is not None
    [token] = [value for value in found.values if value.at == ("access_token", "url")]
    assert (token.value, token.quote) == ("https://login.acme.com/token", "tokenUrl: https://login.acme.com/token")
    assert understand(IN_YAML).kind == "openapi"


@pytest.mark.parametrize(
    "text",
    [
        "openapi: [",
        "openapi: !!python/object/apply:os.system ['true']",
        "- openapi: 3",
        "x: 1\n# openapi: 3",
        "openapi: 3.0\n" + "".join(f"{'  ' * depth}a:\n" for depth in range(2000)),
    ],
    ids=["cut off", "a tag", "a list", "a remark", "deep"],
)
def test_what_is_no_yaml_of_ours(text: str) -> None:
    found = openapi.read(text)
    assert found is None or found.values == ()


def test_aliases_do_not_grow() -> None:
    bomb = "openapi: 3.0.0\na: &a [x,x,x,x,x,x,x,x,x]\n" + "".join(
        f"{after}: &{after} [{','.join(['*' + before] * 9)}]\n"
        for before, after in zip("abcdefgh", "bcdefghi", strict=True)
    )
    found = openapi.read(bomb + "paths: *i\ncomponents: {securitySchemes: *i}\n")
    assert found is not None
    assert found.values == ()
