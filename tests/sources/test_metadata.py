"""What a server says of itself, as a draft; what it demands that the platform has not is said and never filled in."""

from __future__ import annotations

import json
from typing import Any

import pytest

from connection_wizard.sources.door import NotUnderstood, understand
from connection_wizard.sources.mcp_servers import speaks_mcp
from connection_wizard.sources.readers import metadata
from connection_wizard.sources.understood import Understood
from connection_wizard.spec.documents import DocumentPath

BEARER = "Bearer ${context.authData.accesstokencode.access_token}"
OPENID: dict[str, Any] = {
    "issuer": "https://login.acme.com",
    "authorization_endpoint": "https://login.acme.com/authorize",
    "token_endpoint": "https://login.acme.com/token",
    "userinfo_endpoint": "https://login.acme.com/userinfo",
    "revocation_endpoint": "https://login.acme.com/revoke",
    "scopes_supported": ["openid", "profile", "email", "address", "phone", "offline_access", "admin"],
    "response_types_supported": ["code", "id_token"],
    "grant_types_supported": ["authorization_code", "refresh_token"],
    "token_endpoint_auth_methods_supported": ["private_key_jwt", "client_secret_post"],
    "code_challenge_methods_supported": ["plain", "S256"],
    "authorization_response_iss_parameter_supported": True,
}


def read(document: dict[str, Any]) -> Understood:
    found = metadata.read(json.dumps(document, indent=2))
    assert found is not None
    return found


def values(document: dict[str, Any]) -> dict[DocumentPath, Any]:
    return {value.at: value.value for value in read(document).values}


def unread(document: dict[str, Any]) -> list[str]:
    return [one.why for one in read(document).unread]


def test_a_whole_document() -> None:
    assert values(OPENID) == {
        ("name",): "Acme",
        ("service_domain",): "acme.com",
        ("authorization", "url"): "https://login.acme.com/authorize",
        ("authorization", "scopes"): ["openid", "profile", "email", "offline_access"],
        ("authorization", "pkce"): "S256",
        ("authorization", "issuer"): "https://login.acme.com",
        ("authorization", "iss_required"): True,
        ("access_token", "url"): "https://login.acme.com/token",
        ("access_token", "method"): "POST",
        ("access_token", "body_format"): "form",
        ("access_token", "client_authentication"): "client_secret_post",
        ("refresh_token", "method"): "POST",
        ("revoke_token", "url"): "https://login.acme.com/revoke",
        ("revoke_token", "method"): "POST",
        ("test_call", "url"): "https://login.acme.com/userinfo",
        ("test_call", "method"): "GET",
        ("whitelist",): ["acme.com"],
        ("request_parameters", "headers"): [{"name": "Authorization", "value": BEARER}],
    }
    assert unread(OPENID) == []
    assert understand(json.dumps(OPENID)).kind == "metadata"


def test_each_value_has_its_line() -> None:
    found = read(OPENID)
    [token] = [value for value in found.values if value.at == ("access_token", "url")]
    assert token.quote == '"token_endpoint": "https://login.acme.com/token",'
    assert found.lines[token.line - 1].strip() == token.quote
    assert token.certainty == "certain"
    in_one_line = metadata.read(json.dumps(OPENID))
    assert in_one_line is not None
    [token] = [value for value in in_one_line.values if value.at == ("access_token", "url")]
    assert token.quote == "token_endpoint: https://login.acme.com/token"


def test_what_a_server_leaves_out_counts_as_the_standard_says() -> None:
    found = values({"authorization_endpoint": "https://a.com/a", "token_endpoint": "https://a.com/t"})
    assert found[("access_token", "client_authentication")] == "client_secret_basic"
    assert ("refresh_token", "method") not in found
    assert ("authorization", "pkce") not in found
    told = read({"authorization_endpoint": "https://a.com/a", "token_endpoint": "https://a.com/t"})
    [basic] = [value for value in told.values if value.at[-1] == "client_authentication"]
    assert (basic.certainty, basic.quote) == ("likely", "")


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"require_pushed_authorization_requests": True}, "PAR"),
        ({"require_signed_request_object": True}, "JAR"),
        ({"token_endpoint_auth_methods_supported": ["tls_client_auth"]}, "mutual TLS"),
        ({"dpop_bound_access_tokens": True}, "DPoP"),
        ({"grant_types_supported": ["client_credentials"]}, "other grants only: client_credentials"),
        ({"response_types_supported": ["token", "id_token"]}, "other grants only"),
        ({"token_endpoint_auth_methods_supported": ["private_key_jwt"]}, "needs code of yours: private_key_jwt"),
        ({"revocation_endpoint": None}, "revocation_endpoint is no address"),
        ({"token_endpoint": "javascript:alert(1)"}, "token_endpoint is no address"),
        ({"authorization_endpoint": "file:///etc/passwd"}, "authorization_endpoint is no address"),
    ],
)
def test_what_cannot_be_done_is_said(changes: dict[str, Any], says: str) -> None:
    assert any(says in one for one in unread({**OPENID, **changes})), unread({**OPENID, **changes})


@pytest.mark.parametrize(
    ("changes", "stops"),
    [
        ({"require_pushed_authorization_requests": True}, ["PAR"]),
        ({"token_endpoint_auth_methods_supported": ["tls_client_auth"]}, ["mutual TLS"]),
        ({"grant_types_supported": ["client_credentials"]}, ["other grants"]),
        ({"response_modes_supported": ["form_post"]}, ["another way than in the address"]),
        ({"token_endpoint_auth_methods_supported": ["private_key_jwt"]}, ["needs code of yours"]),
        ({"revocation_endpoint": None}, []),
    ],
)
def test_what_lets_nobody_connect_is_told_apart_with_what_to_do(changes: dict[str, Any], stops: list[str]) -> None:
    told = [one for one in read({**OPENID, **changes}).unread if one.instead]
    assert len(told) == len(stops)
    for one, word in zip(told, stops, strict=True):
        assert word in one.why
        assert "Ask the provider" in one.instead


def test_what_a_server_can_do_besides_is_no_demand() -> None:
    """Metadata announces what is supported (RFC 8705 section 3.3, RFC 9449 section 5.1)."""
    announced = {"tls_client_certificate_bound_access_tokens": True, "dpop_signing_alg_values_supported": ["ES256"]}
    assert unread({**OPENID, **announced}) == []


def test_what_is_not_there_is_named() -> None:
    short = {name: value for name, value in OPENID.items() if name not in ("revocation_endpoint", "userinfo_endpoint")}
    assert len(unread(short)) == 2
    assert ("authorization", "scopes") in values(short)
    assert values(short)[("authorization", "scopes")] == ["offline_access"], "of many only the author knows which"


@pytest.mark.parametrize(
    ("offered", "taken", "to_choose"),
    [(["read", "admin"], ["read"], ["read", "admin"]), (["admin", "full_access"], ["admin", "full_access"], [])],
)
def test_of_few_scopes_a_very_wide_one_is_left_to_choose(
    offered: list[str], taken: list[str], to_choose: list[str]
) -> None:
    found = read({**OPENID, "userinfo_endpoint": "", "scopes_supported": offered})
    assert [value.value for value in found.values if value.at == ("authorization", "scopes")] == [taken]
    assert [one.name for one in found.scopes] == to_choose


def test_few_scopes_are_taken_as_they_are() -> None:
    found = values({**OPENID, "userinfo_endpoint": "", "scopes_supported": ["read", "write"]})
    assert found[("authorization", "scopes")] == ["read", "write"]


def test_a_document_of_one_address_alone() -> None:
    assert values({"authorization_endpoint": "https://a.com/a"}) == {("authorization", "url"): "https://a.com/a"}


def test_plain_and_no_challenge() -> None:
    assert values({**OPENID, "code_challenge_methods_supported": ["plain"]})[("authorization", "pkce")] == "plain"
    assert values({**OPENID, "code_challenge_methods_supported": ["other"]})[("authorization", "pkce")] == "none"


def test_a_resource_is_named_at_both_requests() -> None:
    found = values({**OPENID, "resource": "https://mcp.acme.com/mcp"})
    wanted = [{"name": "resource", "value": "https://mcp.acme.com/mcp"}]
    assert found[("authorization", "parameters")] == found[("access_token", "parameters")] == wanted


def test_a_refresh_token_may_be_told_by_its_scope() -> None:
    document = {name: value for name, value in OPENID.items() if name != "grant_types_supported"}
    assert values(document)[("refresh_token", "method")] == "POST"


def test_an_issuer_that_is_no_address_is_not_compared() -> None:
    assert ("authorization", "issuer") not in values({**OPENID, "issuer": "acme"})
    assert ("authorization", "issuer") not in values({**OPENID, "issuer": 7})
    assert ("name",) not in values({**OPENID, "issuer": "https://10.0.0.7"})


@pytest.mark.parametrize("text", ["", "text", "[1]", "{", '{"a": 1}', '{"issuer": "https://a.com"}', '"x"'])
def test_what_is_none_is_nobodys(text: str) -> None:
    assert metadata.read(text) is None


def test_a_revocation_that_wants_the_client_to_authenticate_in_another_way() -> None:
    ways = "revocation_endpoint_auth_methods_supported"
    at = ("revoke_token", "client_authentication")
    assert values({**OPENID, ways: ["private_key_jwt", "client_secret_basic"]})[at] == "client_secret_basic"
    assert at not in values({**OPENID, ways: ["client_secret_post", "client_secret_basic"]})
    assert at not in values({**OPENID, ways: ["private_key_jwt"]})
    assert at not in values(OPENID)


def test_a_resource_is_named_at_each_step_that_brings_tokens() -> None:
    resource = "https://api.acme.com/mcp"
    sent = [{"name": "resource", "value": resource}]
    found = values({**OPENID, "resource": resource})
    steps = ("authorization", "access_token", "refresh_token")
    assert [found.get((step, "parameters")) for step in steps] == [sent, sent, sent]
    without = {**OPENID, "resource": resource, "grant_types_supported": ["authorization_code"], "scopes_supported": []}
    assert ("refresh_token", "parameters") not in values(without)


def of_resource(**more: Any) -> dict[str, Any]:
    without = {name: value for name, value in OPENID.items() if name != "userinfo_endpoint"}
    return {**without, "resource": "https://mcp.acme-crm.com/v1/mcp", **more}


def test_a_server_of_mcp_is_asked_what_it_is() -> None:
    found = values(of_resource())
    assert (found["test_call", "method"], found["test_call", "url"]) == ("POST", "https://mcp.acme-crm.com/v1/mcp")
    assert found["test_call", "body"]["method"] == "initialize"
    accepts = {"name": "Accept", "value": "application/json, text/event-stream"}
    assert accepts in found["test_call", "headers"]
    assert accepts in found["request_parameters", "headers"], "actions are refused without it, too"
    assert "acme-crm.com" in found["whitelist",]
    likely = [value for value in read(of_resource()).values if value.at[0] == "test_call"]
    assert {value.certainty for value in likely} == {"likely"}
    assert any("asked what it is" in why for why in unread(of_resource()))


@pytest.mark.parametrize(
    ("resource", "called", "speaks"),
    [
        ("https://api.acme.com/mcp/sse", "", True),
        ("https://mcp.acme.com", "", True),
        ("https://api.acme.com/ai", "Acme MCP Server", True),
        ("https://api.acme.com/ai", "", False),
        ("https://api.emcprint.com/v1", "", False),
        ("mcp", "MCP", False),
    ],
)
def test_what_is_a_server_of_mcp(resource: str, called: str, speaks: bool) -> None:
    assert speaks_mcp(resource, called) is speaks
    assert (("test_call", "url") in values(of_resource(resource=resource, resource_name=called))) is speaks


def test_where_a_call_says_who_is_connected_that_is_taken_of_a_server_of_mcp_too() -> None:
    assert values({**OPENID, "resource": "https://mcp.acme.com"})["test_call", "url"] == OPENID["userinfo_endpoint"]


def test_a_connection_is_called_after_its_resource() -> None:
    elsewhere = of_resource(issuer="https://acme.eu.auth0.com/")
    assert (values(elsewhere)["name",], values(elsewhere)["service_domain",]) == ("Acme-crm", "acme-crm.com")
    assert values({**elsewhere, "resource_name": " Acme for robots "})["name",] == "Acme for robots"
    here = of_resource(resource="http://localhost:3000/mcp", resource_name="Mine")
    assert (values(here)["name",], ("service_domain",) in values(here)) == ("Mine", False)


def test_an_issuer_that_stands_for_many_is_compared_with_no_answer() -> None:
    of_many = {
        "issuer": "https://login.acme.com/{tenantid}/v2.0",
        "authorization_response_iss_parameter_supported": True,
    }
    found = values({**OPENID, **of_many})
    assert ("authorization", "issuer") not in found
    assert ("authorization", "iss_required") not in found
    assert found["service_domain",] == "acme.com"


def test_where_a_document_stands_for_the_app_the_portal_has_to() -> None:
    taken = {"client_id_metadata_document_supported": True}
    assert any("CIMD" in why for why in unread({**OPENID, **taken}))
    assert unread({**OPENID, **taken, "registration_endpoint": "https://login.acme.com/reg"}) == []
    assert unread({**OPENID, "client_id_metadata_document_supported": False}) == []


def test_refresh_tokens_are_announced_among_the_grants_or_in_their_wrong_place() -> None:
    without = {**OPENID, "grant_types_supported": ["authorization_code", "implicit"], "scopes_supported": ["openid"]}
    assert ("refresh_token", "method") not in values(without)
    assert ("refresh_token", "method") in values({**without, "response_types_supported": ["code", "refresh_token"]})


def test_a_code_that_comes_in_no_address() -> None:
    assert any("form_post" in why for why in unread({**OPENID, "response_modes_supported": ["form_post"]}))
    assert unread({**OPENID, "response_modes_supported": ["query", "form_post"]}) == []


def test_where_apps_register_themselves() -> None:
    assert read(OPENID).registration == ""
    assert read({**OPENID, "registration_endpoint": "https://login.acme.com/reg"}).registration.endswith("/reg")
    assert read({**OPENID, "registration_endpoint": "javascript:alert(1)"}).registration == ""


def test_a_resource_that_demands_signed_proofs() -> None:
    assert any("DPoP" in why for why in unread({**OPENID, "dpop_bound_access_tokens_required": True}))
    assert unread({**OPENID, "dpop_bound_access_tokens_required": False}) == []


def test_scopes_that_are_listed_and_not_taken_over_can_be_chosen() -> None:
    assert [(one.name, one.needed) for one in read(OPENID).scopes] == [
        ("openid", True),
        ("profile", True),
        ("email", True),
        ("address", False),
        ("phone", False),
        ("offline_access", False),
        ("admin", False),
    ]
    many = [f"mcp:{number}" for number in range(9)]
    without = {name: value for name, value in OPENID.items() if name != "userinfo_endpoint"}
    assert [one.name for one in read({**without, "scopes_supported": many}).scopes] == many
    assert read({**without, "scopes_supported": ["a", "b"]}).scopes == ()
    assert read({**without, "scopes_supported": 7}).scopes == ()


def test_of_the_ways_to_authenticate_the_servers_first_one_is_taken_and_no_secret_only_alone() -> None:
    ways = "token_endpoint_auth_methods_supported"
    at = ("access_token", "client_authentication")
    assert values({**OPENID, ways: ["client_secret_post", "client_secret_basic"]})[at] == "client_secret_post"
    assert values({**OPENID, ways: ["none", "client_secret_basic", "client_secret_post"]})[at] == "client_secret_basic"
    assert values({**OPENID, ways: ["none"]})[at] == "none"


def test_what_a_resource_says_leads_to_its_server() -> None:
    resource = {"resource": "https://mcp.acme.com/mcp", "authorization_servers": ["https://login.acme.com"]}
    assert ["https://login.acme.com" in why for why in unread(resource)] == [True]
    assert read(resource).values == ()
    with pytest.raises(NotUnderstood) as raised:
        understand(json.dumps(resource))
    assert "https://login.acme.com" in str(raised.value.message)
    assert metadata.read(json.dumps({"resource": "https://mcp.acme.com/mcp"})) is None
