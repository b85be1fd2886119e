"""Where a server says what it is: the well-known addresses, in their order, and by whom they have to be."""

from __future__ import annotations

import json

import pytest

from connection_wizard.sources.discovery import (
    MOST,
    Place,
    is_about,
    is_by_issuer,
    is_one_of,
    lines_of,
    named_by,
    named_on,
    places,
    resource_in,
    secured,
    servers_of,
    together,
    with_resource,
)

OAUTH, OPENID, RESOURCE = (
    f"/.well-known/{name}"
    for name in ("oauth-authorization-server", "openid-configuration", "oauth-protected-resource")
)


def urls(text: str) -> list[str]:
    return [place.url for place in places(text)]


def test_of_a_host() -> None:
    assert urls(" https://login.acme.com/ ") == [
        f"https://login.acme.com{known}" for known in (OAUTH, OPENID, RESOURCE)
    ]
    assert {place.issuer for place in places("https://login.acme.com")} == {"https://login.acme.com", ""}


def test_of_an_issuer_with_a_path_in_between_and_behind() -> None:
    assert urls("https://acme.com/tenant/v2") == [
        f"https://acme.com{OAUTH}/tenant/v2",
        f"https://acme.com/tenant/v2{OPENID}",
        f"https://acme.com{OPENID}/tenant/v2",
        f"https://acme.com/tenant/v2{OAUTH}",
        f"https://acme.com{RESOURCE}/tenant/v2",
        f"https://acme.com{OAUTH}/tenant",
        f"https://acme.com/tenant{OPENID}",
        f"https://acme.com{OAUTH}",
        f"https://acme.com{OPENID}",
        f"https://acme.com{RESOURCE}",
    ]
    assert len(urls("https://acme.com/a/b/c/oauth2/v2.0/f")) <= MOST


def test_of_an_address_that_lies_below_the_issuer() -> None:
    """The log-in of a Keycloak realm, and a page of somebody's account: three parts and one below its issuer."""
    for url in ("https://acme.com/realms/main/protocol/openid-connect/auth", "https://acme.com/realms/main/account/#/"):
        found = places(url)
        assert Place(f"https://acme.com/realms/main{OPENID}", "https://acme.com/realms/main") in found
        assert [place.issuer for place in found if place.issuer][-1] == "https://acme.com", "its host comes last"


@pytest.mark.parametrize("path", ["oauth2/v2.0/authorize", "oauth2/v2.0/token", "discovery/v2.0/keys"])
def test_of_a_tenant_whose_version_stands_behind_its_name(path: str) -> None:
    """Microsoft identity platform, "Find your app's OpenID configuration document URI"."""
    issuer = "https://login.acme.com/contoso/v2.0"
    assert Place(f"{issuer}{OPENID}", issuer) in places(f"https://login.acme.com/contoso/{path}")
    assert Place(f"{issuer}{OPENID}", issuer) not in places(f"https://login.acme.com/contoso/{path}/more")


def test_nobody_elsewhere_is_asked_unencrypted() -> None:
    assert urls("http://login.acme.com") == urls("https://login.acme.com")
    assert urls("http://127.0.0.1:8080")[0] == f"http://127.0.0.1:8080{OAUTH}"
    assert secured(" http://acme.com:8443/a?b ") == "https://acme.com:8443/a?b"


def test_another_well_known_address_is_one_of_its_server() -> None:
    for name in ("", "/", "/jwks.json", "/webfinger"):
        assert urls(f"https://acme.com/t/.well-known{name}") == urls("https://acme.com/t")


@pytest.mark.parametrize(
    ("url", "issuer"),
    [
        (f"https://acme.com{OAUTH}/tenant", "https://acme.com/tenant"),
        (f"https://acme.com/tenant{OPENID}", "https://acme.com/tenant"),
        (f"https://acme.com{OPENID}", "https://acme.com"),
        (f"https://acme.com/tenant{OPENID}?p=policy", "https://acme.com/tenant"),
    ],
)
def test_a_well_known_address_is_asked_first_and_its_issuer_alone(url: str, issuer: str) -> None:
    """The other document of the issuer may say what this one leaves out, such as where tokens are revoked."""
    first, *others = places(url)
    assert first == Place(url, issuer)
    assert {place.issuer for place in others} == {issuer}
    assert {place.url for place in (first, *others)} >= {place.url for place in places(issuer)[:2]}


@pytest.mark.parametrize("url", [f"https://acme.com{RESOURCE}/mcp", f"https://acme.com/mcp{RESOURCE}"])
def test_that_of_a_resource_is_asked_alone(url: str) -> None:
    assert places(url) == (Place(url),)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (
            '{"resource": "https://mcp.acme.com/mcp", "authorization_servers": ["https://a.com"]}',
            "https://mcp.acme.com/mcp",
        ),
        ('{"resource": "https://mcp.acme.com/mcp"}', ""),
        ('{"resource": 7, "authorization_servers": ["https://a.com"]}', ""),
        ('{"resource": "urn:acme", "authorization_servers": ["https://a.com"]}', ""),
        ('{"resource": ', ""),
        ('["https://mcp.acme.com/mcp"]', ""),
    ],
)
def test_the_document_of_a_resource_names_where_it_is_asked(text: str, asked: str) -> None:
    assert resource_in(text) == asked


@pytest.mark.parametrize(
    ("page", "asked"),
    [
        (
            "Ask us at [ https://id.acme.com/.well-known/openid-configuration ] first.",
            "/.well-known/openid-configuration",
        ),
        ("See `https://id.acme.com/.well-known/openid-configuration`.", "/.well-known/openid-configuration"),
        (
            "[1](https://id.acme.com/.well-known/oauth-authorization-server/eu) https://id.acme.com/.well-known/openid-configuration",
            "/.well-known/oauth-authorization-server/eu",
        ),
        ("https://id.acme.com/.well-known/openid-configuration, https://b.com/.well-known/openid-configuration", ""),
        ("https://{tenant}.acme.com/.well-known/openid-configuration", ""),
        ("https://YOUR_DOMAIN/.well-known/openid-configuration", ""),
        ("GET /.well-known/openid-configuration", ""),
        ("Take https://id.acme.com/.well-known/jwks.json", ""),
    ],
)
def test_a_page_names_where_its_server_is_asked(page: str, asked: str) -> None:
    assert named_on(page) == (f"https://id.acme.com{asked}" if asked else "")


@pytest.mark.parametrize("text", ["", "acme", "https://", "ftp://acme.com", "https://a.com/x?y=1", "https://${x}.com"])
def test_what_is_no_address_asks_nobody(text: str) -> None:
    assert places(text) == ()


@pytest.mark.parametrize(
    ("said", "right"),
    [
        ("https://acme.com/t", True),
        ("https://acme.com/t/", True),
        ("https://acme.com/{tenantid}", True),
        ("https://acme.com/{tenantid}/v2.0", False),
        ("https://{host}.com/{tenantid}", True),
        ("https://{host}e.{top}/{tenantid}", True),
        ("https://{host}/{more}/{tenantid}", False),
        ("https://evil.com/t", False),
        ("https://acme.com", False),
        (7, False),
        (None, False),
    ],
)
def test_metadata_is_by_whom_its_address_says(said: object, right: bool) -> None:
    assert is_by_issuer(Place("https://acme.com/x", "https://acme.com/t"), {"issuer": said}) is right


def test_many_names_in_braces_are_no_work() -> None:
    place = Place("https://acme.com/x", f"https://acme.com/{'a' * 400}")
    assert is_by_issuer(place, {"issuer": "https://acme.com/" + "{a}" * 40})
    assert not is_by_issuer(place, {"issuer": "https://acme.com/" + "{a}" * 40 + "b"})
    assert not is_by_issuer(place, {"issuer": "https://acme.com/" + "{b}a" * 40 + "b"})


def test_the_servers_of_a_resource() -> None:
    named = ["https://login.acme.com", 7, "javascript:alert(1)"]
    assert servers_of({"authorization_servers": named}) == ("https://login.acme.com",)
    assert servers_of({"authorization_servers": "https://login.acme.com"}) == ()


def test_two_documents_are_one() -> None:
    assert together({"a": 1}, {"a": 2, "b": 3}) == {"a": 1, "b": 3}


@pytest.mark.parametrize(
    ("said", "right"),
    [
        ("https://acme.com/mcp", True),
        ("https://acme.com/mcp/", True),
        ("https://acme.com", True),
        ("https://acme.com/", True),
        ("https://acme.com/mc", False),
        ("https://acme.com/mcp/more", False),
        ("https://acme.com?x=1", False),
        ("https://acme.com:444/mcp", False),
        ("https://evil.com/mcp", False),
        ("acme", False),
        (7, False),
        (None, False),
    ],
)
def test_a_resource_has_to_be_the_one_that_was_asked(said: object, right: bool) -> None:
    place = Place(f"https://acme.com{RESOURCE}/mcp")
    assert is_about("https://acme.com/mcp", place, {"resource": said}) is right


def test_what_a_place_is_about() -> None:
    assert Place("https://acme.com/x", "https://acme.com").about == "https://acme.com"
    assert Place(f"https://acme.com{RESOURCE}/mcp").about == "https://acme.com/mcp"
    assert Place(f"https://acme.com/mcp{RESOURCE}").about == "https://acme.com/mcp"
    assert is_about("no address", Place(f"https://acme.com{RESOURCE}"), {"resource": "https://acme.com"}) is False


@pytest.mark.parametrize(
    ("challenge", "url"),
    [
        ('Bearer resource_metadata="https://acme.com/of/mcp", error="invalid_token"', "https://acme.com/of/mcp"),
        ("Bearer realm=x, resource_metadata=https://acme.com/of/mcp, error=x", "https://acme.com/of/mcp"),
        ('Bearer resource_metadata="file:///etc/passwd"', ""),
        ("Bearer", ""),
        ("", ""),
        ("x" * 5000 + 'resource_metadata="https://acme.com"', ""),
    ],
)
def test_a_refusal_says_where_the_metadata_lies(challenge: str, url: str) -> None:
    assert named_by(challenge) == url


def test_of_which_servers_a_resource_takes_tokens() -> None:
    assert is_one_of("https://a.com", ())
    assert is_one_of("https://a.com/", ("https://b.com", "https://a.com"))
    assert not is_one_of("https://a.com", ("https://b.com",))


def test_a_resource_says_how_it_is_asked_and_offline_access_is_the_servers() -> None:
    server = {"issuer": "https://a.com", "scopes_supported": ["all", "offline_access"]}
    assert with_resource(server, {}) == server
    resource = {
        "resource": "https://a.com/mcp",
        "scopes_supported": ["read"],
        "authorization_servers": ["https://a.com"],
    }
    assert with_resource(server, resource) == {
        "issuer": "https://a.com",
        "resource": "https://a.com/mcp",
        "scopes_supported": ["read", "offline_access"],
    }
    assert with_resource({"issuer": "x"}, resource)["scopes_supported"] == ["read"]
    assert with_resource(server, {"scopes_supported": 7})["scopes_supported"] == 7


def test_a_document_is_shown_a_member_a_line() -> None:
    document = {"issuer": "https://ä.com", "scopes_supported": ["a", "b"], "x": {"y": True}}
    lines = lines_of(document)
    assert lines == [
        "{",
        '  "issuer": "https://ä.com",',
        '  "scopes_supported": ["a", "b"],',
        '  "x": {"y": true}',
        "}",
    ]
    assert json.loads("\n".join(lines)) == document
    assert lines_of({}) == ["{", "}"]
