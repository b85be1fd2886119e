"""Templates: spelling, values, time and place."""

from typing import Any

import pytest

from connection_wizard.spec.paths import parse_path
from connection_wizard.spec.rules.spelling import misspelt, paths_meant
from tests.spec.rules.conftest import FindOne, Found, Mended

QUERY = ("test_call", "query")
AT = (*QUERY, 0, "value")
TOKEN = "${context.authData.accesstokencode.access_token}"
REGION = "${context.authData.region}"
SHOP = ("fields", 1, {"key": "shop", "label": "Shop", "default": "acme"})


def query(value: Any) -> Any:
    return (*QUERY, [{"name": "x", "value": value}])


@pytest.mark.parametrize(
    ("value", "after"),
    [
        ("{{region}}", REGION),
        ("{{ region }}", REGION),
        ("{region}", REGION),
        ("#{region}", REGION),
        ("<region>", REGION),
        ("<Region>", REGION),
        ("$region", REGION),
        ("%7Bregion%7D", REGION),
        ("${region}", REGION),
        ("${authData.region}", REGION),
        ("${context.region}", REGION),
        ("${context.inputData.region}", REGION),
        ("${context.authData.region", REGION),
        ("{{authData.region}}", REGION),
        ("{{access_token}}", TOKEN),
        ("<ACCESS_TOKEN>", TOKEN),
        ("<your access token>", TOKEN),
        ("YOUR_ACCESS_TOKEN", TOKEN),
        ("your-api-key", TOKEN),
        ("ACCESS_TOKEN", TOKEN),
        ("TOKEN", TOKEN),
        ("OAUTH-TOKEN", TOKEN),
        ("USER_ACCESS_TOKEN", TOKEN),
        ("ACCESS_TOKEN_HERE", TOKEN),
        ("[ACCESS_TOKEN]", TOKEN),
        ("[your access token]", TOKEN),
        ("%TOKEN%", TOKEN),
        ("@token@", TOKEN),
        ("YOURTOKEN", TOKEN),
        ("yourAccessToken", TOKEN),
        ("your-token-here", TOKEN),
        ("your access token", TOKEN),
        ("{user_access_token}", TOKEN),
        ("<insert the token from step 3 here>", TOKEN),
        ("{{oauth2_refresh_token}}", "${context.authData.accesstokencode.refresh_token}"),
        ("Bearer ACCESS_TOKEN", f"Bearer {TOKEN}"),
        ("Bearer <api_key>", f"Bearer {TOKEN}"),
        ("Bearer access-token", f"Bearer {TOKEN}"),
        ("{accesstokencode.team.id}", "${context.authData.accesstokencode.team.id}"),
        ("a{region}b{{region}}c", f"a{REGION}b{REGION}c"),
        ("{region} ${region}", f"{REGION} {REGION}"),
    ],
)
def test_other_spellings_are_understood(found: Found, mended: Mended, value: Any, after: Any) -> None:
    assert found(query(value)) == {("template_misspelt", *AT)}
    assert mended("template_misspelt", query(value)).get(*AT) == after


@pytest.mark.parametrize(
    ("value", "code"),
    [
        ("${tenant}", "template_broken"),
        ("${}", "template_broken"),
        ("${context.authData.a b}", "template_broken"),
        ("${tenant", "template_broken"),
        ("{tenant}", "placeholder_left"),
        ("{{tenant.id}}", "placeholder_left"),
        ("<tenant>", "placeholder_left"),
        ("your-domain", "placeholder_left"),
        ("YOUR_TENANT", "placeholder_left"),
        ("{{5}}", "placeholder_left"),
        ("$select", ""),
        ("a < b > c", ""),
        ("{}", ""),
        ('{"a": 1}', ""),
        ("id_token token", ""),
        ("Bearer", ""),
        ("ISO_DATE", ""),
        ("yours", ""),
        ("{csrf_token}", "placeholder_left"),
        ("<token for the next page>", "placeholder_left"),
        (f"<{'token ' * 20}>", "placeholder_left"),
        ("NEXT_PAGE_TOKEN", ""),
        ("[token", ""),
        ("token", ""),
        ("access_token", ""),
        ("yourself@acme.com", ""),
    ],
)
def test_what_is_not_understood(found: Found, value: Any, code: Any) -> None:
    assert found(query(value)) == ({(code, *AT)} if code else set())


@pytest.mark.parametrize(
    ("url", "after"),
    [
        ("https://api.acme.com/:region/me", f"https://api.acme.com/{REGION}/me"),
        ("https://{region}.acme.com/me", f"https://{REGION}.acme.com/me"),
        ("https://api.acme.com/me?token=ACCESS_TOKEN", f"https://api.acme.com/me?token={TOKEN}"),
        ("https://api.acme.com/me?auth=USER-TOKEN&x=1", f"https://api.acme.com/me?auth={TOKEN}&x=1"),
        ("https://api.acme.com/me?auth=[token]", f"https://api.acme.com/me?auth={TOKEN}"),
        ("https://api.acme.com/me?auth=yourAccessToken", f"https://api.acme.com/me?auth={TOKEN}"),
        ("https://api.acme.com/me?filter[token]=1&page[code]=2&[code]=3", ""),
        ("https://api.acme.com/me?date=ISO_DATE&token%5Bid%5D=1&at=@me", ""),
        ("https://api.acme.com/:latest/me", ""),
    ],
)
def test_spellings_in_addresses(found: Found, mended: Mended, url: Any, after: Any) -> None:
    edit = ("test_call", "url", url)
    if after:
        assert mended("template_misspelt", edit).get("test_call", "url") == after
    else:
        assert "template_misspelt" not in {code for code, *_ in found(edit)}


@pytest.mark.parametrize(
    "body",
    ["{viewer{id}}", "<xml><region>eu</region></xml>", {"query": "{ region }"}, {"a": ["$region", 5, None, True]}],
)
def test_bodies_have_braces_of_their_own(found: Found, body: Any) -> None:
    edits = [("test_call", "method", "POST"), ("test_call", "body", body)]

    assert found(*edits) == set()


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("ACCESS_TOKEN", TOKEN),
        ("YOUR_ACCESS_TOKEN", TOKEN),
        ("your access token", TOKEN),
        ("<access_token>", TOKEN),
        ("{token}", TOKEN),
        ("[your token]", TOKEN),
        ("{region}", REGION),
        ("{viewer}", ""),
        ("token", ""),
        ("a <token>", ""),
        ("ISO_DATE", ""),
        ("${context.authData.region}", ""),
    ],
)
def test_a_text_of_a_body_that_is_a_placeholder_alone_is_told(
    found: Found, mended: Mended, text: str, after: str
) -> None:
    """It was sent letter by letter."""
    edits = [("test_call", "method", "POST"), ("test_call", "body", {"auth": text})]
    at = ("test_call", "body", "auth")
    assert found(*edits) == ({("template_misspelt", *at)} if after else set())
    if after:
        assert mended("template_misspelt", *edits).get(*at) == after


def test_bodies_are_looked_at_all_the_same(found: Found) -> None:
    edits = [("test_call", "method", "POST"), ("test_call", "body", {"a": ["x", {"b": "{{region}}"}]})]

    assert found(*edits) == {("template_misspelt", "test_call", "body", "a", 1, "b")}


@pytest.mark.parametrize(
    ("template", "near"),
    [
        ("${context.authData.regoin}", REGION),
        ("${context.authData.Region}", REGION),
        ("${context.authData.access_token}", TOKEN),
        ("${context.authData.tokencode.x}", "${context.authData.accesstokencode.x}"),
        ("${context.authData.accesstokencod.x}", "${context.authData.accesstokencode.x}"),
        ("${context.authData.unlike}", ""),
    ],
)
def test_unknown_values(finding: FindOne, mended: Mended, template: Any, near: Any) -> None:
    edit = query(f"a {template} b")

    assert finding("value_unknown", edit).path == AT
    if near:
        assert mended("value_unknown", edit).get(*AT) == f"a {near} b"
    else:
        assert finding("value_unknown", edit).fix is None


def places() -> Any:
    header = [{"name": "X", "value": ""}]
    call = {"url": "https://api.acme.com/x", "headers": [{"name": "Authorization", "value": f"Bearer {TOKEN}"}]}
    look_up = call | {"response": {"keep": [{"name": "a", "path": "a"}]}, "query": header}
    return {
        "authorization": [("authorization", "parameters", header), ("authorization", "parameters", 0, "value")],
        "exchange": [("access_token", "headers", header), ("access_token", "headers", 0, "value")],
        "follow_up": [
            ("access_token", "follow_ups", [look_up]),
            ("access_token", "follow_ups", 0, "query", 0, "value"),
        ],
        "refresh": [("refresh_token", "headers", header), ("refresh_token", "headers", 0, "value")],
        "revoke": [("revoke_token", "headers", header), ("revoke_token", "headers", 0, "value")],
        "test": [("test_call", "query", header), ("test_call", "query", 0, "value")],
        "request": [("request_parameters", "query", header), ("request_parameters", "query", 0, "value")],
    }


USES = ["authorization", "exchange", "follow_up", "refresh", "revoke", "test", "request"]


@pytest.mark.parametrize(
    ("path", "verdicts"),
    [
        ("region", ["", "", "", "", "", "", ""]),
        ("clientid", ["", "", "", "", "", "", ""]),
        ("redirecturl", ["", "", "", "", "", "", ""]),
        ("clientsecret", ["secret_in_browser", "", "secret_in_address", "", "", "secret_in_address", ""]),
        ("code_verifier", ["secret_in_browser", "", *["value_gone"] * 5]),
        ("nonce", ["nonce_only_here", "nonce_only_here", *["value_gone"] * 5]),
        ("Authorization.code", ["value_too_early", "", *["value_gone"] * 5]),
        ("Authorization.realmId", ["value_too_early", *["callback_value_not_kept"] * 6]),
        ("Authorization.state", ["value_too_early", "", "", "", "", "", ""]),
        ("accesstokencode.team", ["value_too_early", "value_too_early", "", "", "", "", ""]),
        ("testcode.id", ["value_too_early", "value_too_early", "value_too_early", "", "", "value_too_early", ""]),
    ],
)
def test_values_exist_when_they_are_needed(found: Found, path: Any, verdicts: Any) -> None:
    for use, verdict in zip(USES, verdicts, strict=True):
        edit, place = places()[use]
        codes = found(edit, (*place, f"${{context.authData.{path}}}"))

        assert codes == ({(verdict, *place)} if verdict else set()), use


def test_a_call_after_the_token_has_what_came_before_it(found: Found) -> None:
    url = "https://api.acme.com/x"
    headers = [{"name": "Authorization", "value": f"Bearer {TOKEN}"}]

    def call(*kept: str, needs: str = "") -> dict[str, Any]:
        query = [{"name": "q", "value": f"${{context.authData.accesstokencode.{needs}}}"}] if needs else []
        return {
            "url": url,
            "headers": headers,
            "query": query,
            "response": {"keep": [{"name": name, "path": name} for name in kept]},
        }

    def told(*calls: dict[str, Any]) -> list[Any]:
        codes = found(("access_token", "follow_ups", list(calls)))
        return [at for code, *at in codes if code == "value_of_later_call"]

    early = ["access_token", "follow_ups", 0, "query", 0, "value"]
    assert told(call("a", needs="site"), call("site")) == [early]
    assert told(call("site"), call("a", needs="site")) == []
    assert told(call("site"), call("b", needs="site"), call("site")) == [], "it is there, and brought anew"
    assert told(call("site", needs="site")) == [], "the token response may have it, and this call another one"
    assert told(call("a", needs="site")) == []


def test_without_pkce_there_is_no_verifier(found: Found) -> None:
    edit = ("access_token", "headers", [{"name": "X", "value": "${context.authData.code_verifier}"}])

    assert found(edit, ("authorization", "pkce", "none")) == {("value_gone", "access_token", "headers", 0, "value")}


def test_a_callback_value_is_kept(mended: Mended, found: Found) -> None:
    draft = mended("callback_value_not_kept", query("${context.authData.Authorization.realmId}"))

    assert draft.get("authorization", "callback", "keep") == ["realmId"]
    assert found(query("${context.authData.Authorization}")) == set()


@pytest.mark.parametrize(
    "place",
    [
        ("authorization", "scopes", 0),
        ("authorization", "issuer"),
        ("whitelist", 1),
        ("client", "client_id"),
        ("redirect_url",),
        ("service_domain",),
        ("test_call", "headers", 1),
        ("fields", 0, "default"),
    ],
)
def test_placeholders_stand_where_they_are_filled_in(found: Found, place: Any) -> None:
    value = {"name": REGION, "value": "x"} if place[0] == "test_call" else REGION
    codes = {code for code, *at in found((*place, value)) if tuple(at[: len(place)]) == place}

    assert "template_not_filled" in codes
    assert "placeholder_left" not in codes


def test_what_is_meant_is_found_beside_what_is_said() -> None:
    text = "${context.authData.testcode.id} {{access_token}} {unknown}"

    assert [str(path) for path in paths_meant(text, "value", ())] == [
        "authData.testcode.id",
        "authData.accesstokencode.access_token",
    ]


def test_a_text_without_templates_has_no_spellings() -> None:
    assert list(misspelt("{region}", "prose", ())) == []
    assert parse_path("authData.region").area == "region"


def test_what_is_known_is_mended_beside_what_is_not(mended: Mended) -> None:
    after = mended("template_misspelt", query("{{region}}-{{unheard_of}}"))
    assert after.get(*AT) == f"{REGION}-{{{{unheard_of}}}}"
