"""Descriptions of an API: OpenAPI 3 and Swagger 2."""

from __future__ import annotations

import json
from typing import Any

import pytest

from connection_wizard.sources.door import NotUnderstood, understand
from connection_wizard.sources.readers.openapi import read
from connection_wizard.sources.understood import Understood

AUTHORIZE, TOKEN = "https://id.acmecrm.com/authorize", "https://id.acmecrm.com/token"
FLOW = {
    "authorizationUrl": AUTHORIZE,
    "tokenUrl": TOKEN,
    "scopes": {"a:read": "Reads", "b c": "Two in one", " ": "None"},
}


def described(flow: Any = FLOW, kind: str = "authorizationCode", **more: Any) -> dict[str, Any]:
    scheme = {"type": "oauth2", "flows": {kind: flow}}
    return {"openapi": "3.0.0", "components": {"securitySchemes": {"a": {"type": "http"}, "o": scheme}}} | more


def understood(data: Any) -> Understood:
    found = read(json.dumps(data, indent=1))
    assert found is not None
    return found


def values(data: Any) -> dict[str, Any]:
    return {".".join(map(str, one.at)): one.value for one in understood(data).values}


def test_openapi_3() -> None:
    found = understood(described(info={"title": "Acme CRM"}, servers=[{"url": "https://api.acmecrm.com/v1/"}]))
    said = {one.at: one for one in found.values}
    assert said["authorization", "url"].value == AUTHORIZE
    assert said["authorization", "url"].quote == f'"authorizationUrl": "{AUTHORIZE}",'
    assert said["authorization", "scopes"].value == ["a:read", "b", "c"]
    assert (said["name",].value, said["service_domain",].value) == ("Acme CRM", "acmecrm.com")
    assert found.draft().get("access_token", "url") == TOKEN


def test_swagger_2_in_one_line() -> None:
    data = {
        "swagger": "2.0",
        "host": "api.acmecrm.com",
        "basePath": "/v2",
        "securityDefinitions": {"o": {"type": "oauth2", "flow": "accessCode"} | FLOW},
        "paths": {"/me": {"get": {}}},
    }
    found = read(json.dumps(data))
    assert found is not None
    said = {one.at: one for one in found.values}
    assert said["test_call", "url"].value == "https://api.acmecrm.com/v2/me"
    assert len(said["access_token", "url"].quote) < 200
    assert said["name",].value == "Acmecrm"


@pytest.mark.parametrize(
    ("servers", "said", "whole"),
    [
        ([{"url": "https://api.acmecrm.com/v1"}], "/oauth/token", "https://api.acmecrm.com/oauth/token"),
        ([{"url": "https://api.acmecrm.com/v1"}], "oauth/token", "https://api.acmecrm.com/v1/oauth/token"),
        ([{"url": "/v1"}, {"url": "https://x.example/"}, "no", {}], "/oauth/token", None),
        (None, "/oauth/token", None),
        ([], "javascript:alert(1)", None),
        ([], "ftp://acmecrm.com/token", None),
        ([], "https://auth.example.com/token", None),
        ([], "/", None),
        ([], 7, None),
        ([], "https://{region}.acmecrm.com/token?x=1", "https://${context.authData.region}.acmecrm.com/token?x=1"),
    ],
)
def test_addresses(servers: Any, said: Any, whole: str | None) -> None:
    found = understood(described(FLOW | {"tokenUrl": said}, servers=servers))
    assert next((one.value for one in found.values if one.at == ("access_token", "url")), None) == whole
    assert (whole is None) == (("access_token", "url") in [one.at for one in found.unread])


def test_variables_of_servers() -> None:
    server = {
        "url": "https://{shop}.acmecrm.com/{version}/{kind}/{plain}",
        "variables": {
            "shop": {"default": "demo"},
            "version": {"default": "v1"},
            "kind": {"enum": ["a", "b"], "default": "a"},
            "plain": 7,
        },
    }
    said = values(described(servers=[server], paths={"/users/me": {"get": {"summary": "The current user"}}}))
    data = "${context.authData."
    assert said["test_call.url"] == f"https://{data}shop}}.acmecrm.com/v1/{data}kind}}/{data}plain}}/users/me"
    assert [(field["key"], field.get("type"), field.get("default")) for field in said["fields"]] == [
        ("shop", None, "demo"),
        ("kind", "dropdown", "a"),
        ("plain", None, None),
    ]
    assert values(described(servers=[{"url": "https://api.acmecrm.com", "variables": 7}]))["access_token.url"] == TOKEN


@pytest.mark.parametrize(
    ("paths", "best"),
    [
        ({"/users": {"get": {}}, "/users/me": {"get": {}}, "/v1/deep/me": {"get": {}}}, "/users/me"),
        ({"/users/me": {"get": {"parameters": [{"in": "query", "name": "x", "required": True}]}}}, None),
        ({"/users/me": {"parameters": [{"in": "header", "required": True}, 7], "get": {}}}, "/users/me"),
        ({"/{id}/me": {"get": {}}, "/deals": {"get": {}}, "/me": {"post": {}}, "/x": 7}, None),
    ],
)
def test_the_call_that_says_who_is_connected(paths: Any, best: str | None) -> None:
    said = values(described(servers=[{"url": "https://api.acmecrm.com"}], paths=paths)).get("test_call.url")
    assert said == (f"https://api.acmecrm.com{best}" if best else None)


def test_references_inside_the_document_are_followed_and_no_others() -> None:
    data = described(paths={"/me": {"$ref": "#/x/~1me"}}, servers=[{"url": "https://api.acmecrm.com"}])
    data["components"]["securitySchemes"] |= {"o": {"$ref": "#/x/o"}, "r": {"$ref": "#/components/securitySchemes/r"}}
    data["components"]["securitySchemes"]["far"] = {"$ref": "https://acmecrm.com/schemes.json#/o"}
    data["components"]["securitySchemes"]["bad"] = {"type": "oauth2", "flows": {"implicit": 7}}
    data["x"] = {"o": {"type": "oauth2", "flows": {"authorizationCode": FLOW}}, "/me": {"get": {}}}
    assert values(data)["test_call.url"] == "https://api.acmecrm.com/me"


def test_an_address_of_its_own_for_the_refresh() -> None:
    assert values(described(FLOW | {"refreshUrl": f"{TOKEN}/new"}))["refresh_token.url"] == f"{TOKEN}/new"
    assert "refresh_token.url" not in values(described(FLOW | {"refreshUrl": TOKEN, "scopes": 7}))


@pytest.mark.parametrize("kind", ["implicit", "clientCredentials", ""])
def test_a_description_without_a_code_is_explained(kind: str) -> None:
    with pytest.raises(NotUnderstood):
        understand(json.dumps(described(kind=kind) if kind else {"openapi": "3.0.0", "components": 7}))


@pytest.mark.parametrize("text", ["{", "[]", "{}", '{"openapi": NaN}', "openapi: 3.0.0"])
def test_what_is_no_description(text: str) -> None:
    assert read(text) is None


def test_without_any_address_there_is_no_name() -> None:
    assert "name" not in values(described({"scopes": {}}))
