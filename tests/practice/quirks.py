"""The quirk matrix: what real providers demand, with the spec that says it and the nearest one that does not.

`tests.practice.matrix` plays it and writes `docs/quirks.md`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, Final

from connection_wizard.practice.played.play import Habits, Samples
from connection_wizard.spec.documents import DocumentPath
from tests.practice.playing import BEARER, TOKEN

Steps = Mapping[str, Any]
NONE: Final[Steps] = MappingProxyType({})
REFRESH_TOKEN = "${context.authData.accesstokencode.refresh_token}"
AUTH, API = "https://auth.acme.test", "https://api.acme.test"


@dataclass(frozen=True)
class Row:
    """One quirk.

    Attributes:
        part: of the shared list of quirks.
        name: as it is called there.
        right: changes of the ordinary document that say it.
        wrong: changes that the nearest wrong document has instead; None: there is no wrong way to say it.
        at: where the first cause has to point, in the document; any of these, or a place below. Its step counts, too.
        habits: what the provider does and no spec says.
        inputs: what the person fills in.
        why: where there is no wrong spec, or none that a server could refuse, why.
        mends: whether the changes that are offered lead to a run that passes; where only the author knows a value, not.
        denies: the person says no.
    """

    part: str
    name: str
    right: Steps
    wrong: Steps | None = None
    at: tuple[DocumentPath, ...] = ()
    habits: Habits = field(default_factory=Habits)
    samples: Samples = field(default_factory=Samples)
    inputs: Mapping[str, str] = field(default_factory=dict)
    why: str = ""
    mends: bool = True
    denies: bool = False


def auth(**step: Any) -> Steps:
    return {"authorization": {"url": f"{AUTH}/authorize", "scopes": ["read", "write"], **step}}


def token(**step: Any) -> Steps:
    return {"access_token": {"url": f"{AUTH}/token", **step}}


def refresh(**step: Any) -> Steps:
    return {"refresh_token": step}


def revoke(**step: Any) -> Steps:
    return {"revoke_token": {"url": f"{AUTH}/revoke", **step}}


def me(**step: Any) -> Steps:
    return {"test_call": {"url": f"{API}/me", "headers": [BEARER], **step}}


def sent(name: str, value: str) -> dict[str, Any]:
    return {"parameters": [{"name": name, "value": value}]}


def headed(*more: tuple[str, str]) -> dict[str, Any]:
    return {"headers": [BEARER, *({"name": name, "value": value} for name, value in more)]}


def placed(step: str, *keys: str) -> tuple[DocumentPath, ...]:
    return tuple((step, key) for key in keys)


REGION = {"key": "region", "label": "Region", "type": "dropdown", "required": True}
REGION |= {"options": [{"label": "EU", "value": "eu"}, {"label": "US", "value": "us"}], "default": "eu"}
TENANT = {"key": "tenant", "label": "Tenant", "required": True}
OF_REGION = "https://auth.${context.authData.region}.acme.test"
REALM = {"keep": ["realmId"]}
REALM_URL = f"{API}/company/${{context.authData.Authorization.realmId}}/me"
SITES = {
    "method": "GET",
    "url": f"{API}/sites",
    "headers": [BEARER],
    "response": {"keep": [{"name": "site", "path": "[0].id"}]},
}
OF_SITE = me(url=f"{API}/${{context.authData.accesstokencode.site}}/me")
PICKED = {
    **SITES,
    "pick": {"where": [{"path": "product", "value": "crm"}]},
    "response": {"keep": [{"name": "site", "path": "id"}]},
}
LONG = {
    "purpose": "exchange",
    "method": "GET",
    "url": f"{AUTH}/exchange",
    "client_authentication": "client_secret_post",
    "parameters": [{"name": "short_token", "value": TOKEN}],
}
NESTED = {"access_token": "data.access_token", "refresh_token": "data.refresh_token", "expires_in": "data.expires_in"}
CAMEL = {"access_token": "accessToken", "refresh_token": "refreshToken", "expires_in": "expiresIn"}
BY_OK = {"success": {"path": "ok", "condition": "equals", "value": True}}
NO_PKCE = auth(pkce="none")
BARE = {"omit": ["client_id", "client_secret"]}


def _separators() -> list[Row]:
    wrong = {"comma": "space", "plus": "comma", "pipe": "comma", "semicolon": "comma", "colon": "space"}
    return [
        Row(
            "Authorization request",
            f"scopes joined by a {name}",
            auth(scope_separator=name, unencoded=["scope"] if name == "plus" else []),
            auth(scope_separator=other),
            placed("authorization", "scope_separator"),
        )
        for name, other in wrong.items()
    ]


ROWS: Final[tuple[Row, ...]] = (
    # -- Authorization request
    Row(
        "Authorization request",
        "static extra parameters",
        auth(**sent("audience", "api.acme.test")),
        NONE,
        placed("authorization", "parameters"),
        mends=False,
    ),
    Row(
        "Authorization request",
        "an extra parameter with a field's value",
        {"fields": [TENANT], **auth(**sent("tenant", "${context.authData.tenant}"))},
        {"fields": [TENANT]},
        placed("authorization", "parameters"),
        inputs={"tenant": "acme"},
        mends=False,
    ),
    Row(
        "Authorization request",
        "an extra parameter with a fresh random value",
        auth(**sent("nonce", "${context.authData.nonce}")),
        NONE,
        placed("authorization", "parameters"),
    ),
    Row("Authorization request", "PKCE off", NO_PKCE, NONE, placed("authorization", "pkce")),
    Row("Authorization request", "PKCE demanded", NONE, NO_PKCE, placed("authorization", "pkce")),
    Row(
        "Authorization request",
        "PKCE with plain challenges only",
        auth(pkce="plain"),
        NONE,
        placed("authorization", "pkce"),
    ),
    Row(
        "Authorization request",
        "a public client, which sends no secret",
        token(client_authentication="none"),
        NONE,
        placed("access_token", "client_authentication"),
    ),
    Row(
        "Authorization request",
        "addresses built from a field",
        {
            "fields": [REGION],
            **auth(url=f"{OF_REGION}/authorize"),
            **token(url=f"{OF_REGION}/token"),
            **revoke(url=f"{OF_REGION}/revoke"),
        },
        {"fields": [REGION], **auth(url="https://auth.us.acme.test/authorize")},
        placed("authorization", "url"),
        inputs={"region": "eu"},
        mends=False,
    ),
    *_separators(),
    Row(
        "Authorization request",
        "the client ID under another name",
        {**auth(rename={"client_id": "client_key"}), **token(rename={"client_id": "client_key"})},
        NONE,
        placed("authorization", "rename"),
    ),
    Row(
        "Authorization request",
        "the redirect URI under another name",
        {**auth(rename={"redirect_uri": "redirect_url"}), **token(rename={"redirect_uri": "redirect_url"})},
        NONE,
        placed("authorization", "rename"),
    ),
    Row(
        "Authorization request",
        "the redirect URI by a name that the portal gave it",
        {**auth(**sent("redirect_uri", "Acme-AcmeApp-abcdef")), **token(**sent("redirect_uri", "Acme-AcmeApp-abcdef"))},
        NONE,
        (*placed("authorization", "parameters"), ("redirect_url",)),
        mends=False,
    ),
    Row(
        "Authorization request",
        "the scopes under another name",
        auth(rename={"scope": "user_scope"}),
        NONE,
        placed("authorization", "rename", "scopes"),
    ),
    Row(
        "Authorization request",
        "two scope parameters",
        auth(**sent("user_scope", "identify")),
        NONE,
        placed("authorization", "parameters", "rename"),
        mends=False,
    ),
    Row(
        "Authorization request",
        "no scope parameter",
        auth(scopes=[], omit=["scope"]),
        NONE,
        placed("authorization", "omit", "scopes"),
    ),
    Row(
        "Authorization request",
        "a log-in page with a query of its own",
        auth(url=f"{AUTH}/authorize?tenant=7"),
        NONE,
        placed("authorization", "parameters", "url"),
        mends=False,
    ),
    Row(
        "Authorization request",
        "a log-in page behind a route",
        auth(url=f"{AUTH}/#/oauth/authorize"),
        auth(url=f"{AUTH}/oauth/authorize"),
        placed("authorization", "url"),
        mends=False,
    ),
    Row(
        "Authorization request",
        "a mark at the end of the log-in page's address",
        auth(url=f"{AUTH}/authorize#wechat_redirect"),
        NONE,
        placed("authorization", "url"),
        habits=Habits(mark="wechat_redirect"),
        mends=False,
    ),
    # -- Callback
    Row(
        "Callback",
        "values to keep from the callback",
        {**auth(callback=REALM), **me(url=REALM_URL)},
        {**auth(callback={"keep": ["realm_id"]}), **me(url=REALM_URL.replace("realmId", "realm_id"))},
        placed("authorization", "callback"),
        mends=False,
    ),
    Row(
        "Callback",
        "the code under another name",
        auth(callback={"code": "auth_code"}),
        NONE,
        placed("authorization", "callback"),
    ),
    Row(
        "Callback",
        "the state under another name",
        auth(callback={"state": "st"}),
        NONE,
        placed("authorization", "callback"),
    ),
    Row(
        "Callback",
        "no state comes back",
        auth(callback={"state_returned": False}),
        NONE,
        placed("authorization", "callback"),
        mends=False,
    ),
    Row(
        "Callback",
        "https demanded of the redirect URI",
        {"live_redirect": {"receiver": "paste"}},
        NONE,
        (("live_redirect",), ("redirect_url",)),
        habits=Habits(redirects=frozenset({"https"})),
    ),
    Row(
        "Callback",
        "127.0.0.1 refused, localhost taken",
        {"live_redirect": {"host": "localhost"}},
        NONE,
        (("live_redirect",), ("redirect_url",)),
        habits=Habits(refuses_host="127.0.0.1"),
    ),
    Row(
        "Callback",
        "the person says no",
        NONE,
        NONE,
        (("authorization",),),
        denies=True,
        mends=False,
    ),
    Row(
        "Callback",
        "the person says no, in another way",
        NONE,
        NONE,
        (("authorization",),),
        habits=Habits(
            denial=(("error_code", "200"), ("error_reason", "user_denied"), ("error_message", "Permissions error"))
        ),
        denies=True,
        mends=False,
    ),
    Row(
        "Callback",
        "a token in the fragment",
        NONE,
        NONE,
        (("client",), ("authorization",)),
        habits=Habits(implicit=True),
        mends=False,
    ),
    # -- Token request and answer
    Row(
        "Token request and answer",
        "the client by HTTP Basic",
        token(client_authentication="client_secret_basic"),
        NONE,
        placed("access_token", "client_authentication"),
    ),
    Row(
        "Token request and answer",
        "HTTP Basic without the encoding",
        token(client_authentication="client_secret_basic_unencoded"),
        token(client_authentication="client_secret_basic"),
        placed("access_token", "client_authentication"),
    ),
    Row(
        "Token request and answer",
        "the secret as user name of HTTP Basic",
        token(client_authentication="secret_as_username"),
        token(client_authentication="client_secret_basic"),
        placed("access_token", "client_authentication"),
        mends=False,
    ),
    Row(
        "Token request and answer",
        "a JSON body",
        token(body_format="json"),
        NONE,
        placed("access_token", "body_format"),
    ),
    Row(
        "Token request and answer",
        "parameters in the query of a POST",
        token(parameters_in="query"),
        NONE,
        placed("access_token", "parameters_in"),
    ),
    Row(
        "Token request and answer",
        "a token request by GET",
        token(method="GET"),
        NONE,
        placed("access_token", "method"),
    ),
    Row(
        "Token request and answer",
        "extra parameters of the token request",
        token(**sent("audience", "api.acme.test")),
        NONE,
        placed("access_token", "parameters"),
        mends=False,
    ),
    Row(
        "Token request and answer",
        "no redirect URI wanted",
        token(omit=["redirect_uri"]),
        NONE,
        placed("access_token", "omit"),
    ),
    Row(
        "Token request and answer",
        "scope wanted in the token request",
        token(**sent("scope", "read write")),
        NONE,
        placed("access_token", "parameters"),
    ),
    Row(
        "Token request and answer",
        "the state echoed",
        token(**sent("state", "${context.authData.Authorization.state}")),
        NONE,
        placed("access_token", "parameters"),
    ),
    Row(
        "Token request and answer",
        "other names of the client and its secret",
        {**auth(rename={"client_id": "appid"}), **token(rename={"client_id": "appid", "client_secret": "secret"})},
        auth(rename={"client_id": "appid"}),
        placed("access_token", "rename"),
    ),
    Row(
        "Token request and answer",
        "the code under another name",
        token(rename={"code": "auth_code"}),
        NONE,
        placed("access_token", "rename"),
    ),
    Row(
        "Token request and answer",
        "a form as answer",
        NONE,
        token(response={"format": "json"}),
        placed("access_token", "response"),
        habits=Habits(encoding="form"),
    ),
    Row(
        "Token request and answer",
        "JSON served as text",
        NONE,
        token(response={"format": "form"}),
        placed("access_token", "response"),
        habits=Habits(encoding="json_as_text"),
    ),
    Row(
        "Token request and answer",
        "the token below data",
        {**token(response=NESTED), **refresh(response=NESTED)},
        NONE,
        placed("access_token", "response"),
    ),
    Row(
        "Token request and answer",
        "camelCase",
        {**token(response=CAMEL), **refresh(response=CAMEL)},
        NONE,
        placed("access_token", "response"),
    ),
    Row(
        "Token request and answer",
        "a user's token below authed_user",
        {**token(response={"else_below": "authed_user"}), **refresh(response={"else_below": "authed_user"})},
        NONE,
        placed("access_token", "response"),
    ),
    Row(
        "Token request and answer",
        "success by a field",
        token(**BY_OK),
        token(success={"path": "success", "condition": "equals", "value": True}),
        placed("access_token", "success"),
    ),
    Row(
        "Token request and answer",
        "a failure with status 200",
        {**token(**BY_OK, client_authentication="client_secret_basic"), **me(**BY_OK)},
        token(**BY_OK),
        placed("access_token", "client_authentication"),
    ),
    Row(
        "Token request and answer",
        "201 as success",
        token(success={"statuses": ["201"]}),
        token(success={"statuses": ["200"]}),
        placed("access_token", "success"),
    ),
    Row(
        "Token request and answer",
        "no expiry",
        token(response={"default_expires_in": 7200}),
        why="nothing fails: the run's traits tell it",
    ),
    Row(
        "Token request and answer",
        "the expiry as text",
        NONE,
        why="read by itself",
        habits=Habits(expires_as_text=True),
    ),
    Row(
        "Token request and answer",
        "the expiry in milliseconds",
        token(response={"expires_unit": "milliseconds"}),
        why="nothing fails: the run's traits tell it",
    ),
    Row(
        "Token request and answer",
        "the expiry as a date, under another name",
        token(response={"expires_in": "expires_at", "expires_unit": "date"}),
        why="nothing fails: the run's traits tell it",
    ),
    Row(
        "Token request and answer",
        "a second exchange",
        {**token(follow_ups=[LONG]), "refresh_token": None},
        {"refresh_token": None},
        placed("access_token", "follow_ups"),
        mends=False,
    ),
    Row(
        "Token request and answer",
        "values to keep from the answer",
        {
            **token(response={"keep": [{"name": "instance_url", "path": "instance_url"}]}),
            **me(url="${context.authData.accesstokencode.instance_url}/me"),
        },
        {
            **token(response={"keep": [{"name": "instance_url", "path": "instanceUrl"}]}),
            **me(url="${context.authData.accesstokencode.instance_url}/me"),
        },
        placed("access_token", "response"),
    ),
    Row(
        "Token request and answer",
        "a look-up that fills a value",
        {**token(follow_ups=[SITES]), **OF_SITE},
        OF_SITE,
        (("access_token", "follow_ups"), ("test_call",)),
        mends=False,
    ),
    Row(
        "Token request and answer",
        "a look-up of one entry of several",
        {**token(follow_ups=[PICKED]), **OF_SITE},
        {**token(follow_ups=[{**PICKED, "pick": {"where": [{"path": "product", "value": "erp"}]}}]), **OF_SITE},
        placed("access_token", "follow_ups"),
        mends=False,
    ),
    Row(
        "Token request and answer",
        "signed requests, JWT assertions",
        token(snippet="return {}"),
        why="code: what it sends is described nowhere, so it is not played",
    ),
    # -- Refresh
    Row(
        "Refresh",
        "an address of its own",
        refresh(url=f"{AUTH}/refresh"),
        refresh(),
        placed("refresh_token", "url"),
        mends=False,
    ),
    Row(
        "Refresh",
        "extra parameters",
        refresh(**sent("resource", "crm")),
        refresh(),
        placed("refresh_token", "parameters"),
        mends=False,
    ),
    Row(
        "Refresh",
        "scope demanded",
        refresh(**sent("scope", "read write")),
        refresh(),
        placed("refresh_token", "parameters"),
    ),
    Row(
        "Refresh",
        "by the access token",
        refresh(
            method="GET",
            url=f"{AUTH}/refresh",
            omit=["refresh_token", "client_id", "client_secret"],
            parameters=[{"name": "grant_type", "value": "ig_refresh_token"}, {"name": "access_token", "value": TOKEN}],
        ),
        refresh(method="GET", url=f"{AUTH}/refresh"),
        (("refresh_token",),),
        mends=False,
    ),
    Row("Refresh", "the token is rotated", refresh(), why="done by itself"),
    Row("Refresh", "the token is not rotated", refresh(), why="done by itself", habits=Habits(refresh_answer="same")),
    Row(
        "Refresh",
        "no refresh token in the answer",
        refresh(),
        why="done by itself: the old one is kept",
        habits=Habits(refresh_answer="nothing"),
    ),
    Row(
        "Refresh",
        "no refresh token unless offline is asked for",
        auth(**sent("access_type", "offline")),
        NONE,
        placed("authorization", "parameters", "scopes"),
    ),
    Row(
        "Refresh",
        "a scope that brings the refresh token",
        auth(scopes=["read", "write", "offline_access"]),
        NONE,
        placed("authorization", "parameters", "scopes"),
    ),
    Row(
        "Refresh",
        "an answer that only prolongs",
        refresh(prolongs=True),
        refresh(),
        placed("refresh_token", "prolongs", "response"),
        mends=False,
    ),
    Row(
        "Refresh",
        "an expired token told by 403",
        refresh(expired_when={"statuses": ["403"]}),
        why="told by any refusal: the test after the revocation takes each",
    ),
    Row(
        "Refresh",
        "an expired token told by a value and status 200",
        refresh(expired_when={"statuses": ["200"], "path": "error", "condition": "equals", "value": "invalid_token"}),
        why="told by any refusal: the test after the revocation takes each",
    ),
    # -- Revoke
    Row("Revoke", "by GET", revoke(method="GET"), NONE, placed("revoke_token", "method")),
    Row("Revoke", "by DELETE", revoke(method="DELETE"), NONE, placed("revoke_token", "method")),
    Row(
        "Revoke", "the token in the query", revoke(parameters_in="query"), NONE, placed("revoke_token", "parameters_in")
    ),
    Row("Revoke", "the token in JSON", revoke(body_format="json"), NONE, placed("revoke_token", "body_format")),
    Row(
        "Revoke",
        "the token under another name",
        revoke(rename={"token": "access_token"}),
        NONE,
        placed("revoke_token", "rename", "parameters"),
    ),
    Row(
        "Revoke",
        "the token in the path",
        revoke(url=f"{AUTH}/revoke/{TOKEN}", omit=["token", "client_id", "client_secret"]),
        NONE,
        placed("revoke_token", "url"),
        mends=False,
    ),
    Row(
        "Revoke",
        "the token in the header",
        revoke(headers=[BEARER], omit=["token", "client_id"], client_authentication="none"),
        revoke(omit=["token", "client_id"], client_authentication="none"),
        placed("revoke_token", "headers"),
    ),
    Row(
        "Revoke",
        "the client by HTTP Basic",
        revoke(client_authentication="client_secret_basic"),
        NONE,
        placed("revoke_token", "client_authentication"),
    ),
    Row(
        "Revoke",
        "no client wanted",
        revoke(**BARE),
        why="who says more than is wanted is not refused (RFC 7009 section 2.1)",
    ),
    Row(
        "Revoke",
        "a hint on the kind of token",
        revoke(**sent("token_type_hint", "access_token")),
        NONE,
        placed("revoke_token", "parameters"),
    ),
    Row(
        "Revoke",
        "the refresh token alone",
        revoke(**sent("token", REFRESH_TOKEN)),
        NONE,
        placed("revoke_token", "parameters"),
    ),
    Row(
        "Revoke",
        "the person's id in the path",
        revoke(url=f"{API}/${{context.authData.testcode.user.id}}/permissions", method="DELETE", **BARE),
        revoke(url=f"{API}/me/permissions", method="DELETE", **BARE),
        placed("revoke_token", "url"),
        mends=False,
    ),
    # -- Test call
    Row(
        "Test call",
        "another word before the token",
        me(headers=[{"name": "Authorization", "value": f"Zoho-oauthtoken {TOKEN}"}]),
        NONE,
        placed("test_call", "headers"),
        mends=False,
    ),
    Row(
        "Test call",
        "the word token",
        me(headers=[{"name": "Authorization", "value": f"token {TOKEN}"}]),
        NONE,
        placed("test_call", "headers"),
        mends=False,
    ),
    Row(
        "Test call",
        "a header of its own",
        me(headers=[{"name": "X-Shopify-Access-Token", "value": TOKEN}]),
        NONE,
        placed("test_call", "headers"),
        mends=False,
    ),
    Row(
        "Test call",
        "the token in the query",
        me(headers=[], query=[{"name": "access_token", "value": TOKEN}]),
        NONE,
        placed("test_call", "query", "headers"),
    ),
    Row(
        "Test call",
        "a version header",
        me(**headed(("Notion-Version", "2022-06-28"))),
        NONE,
        placed("test_call", "headers"),
        mends=False,
    ),
    Row(
        "Test call",
        "a user agent",
        me(**headed(("User-Agent", "Acme (me@acme.example)"))),
        NONE,
        placed("test_call", "headers"),
        mends=False,
    ),
    Row("Test call", "by POST", me(method="POST"), NONE, placed("test_call", "method")),
    Row(
        "Test call",
        "GraphQL",
        me(method="POST", body={"query": "{ me { id } }"}, response={"root": "data.me"}),
        me(method="POST"),
        placed("test_call", "body", "parameters"),
        mends=False,
    ),
    Row(
        "Test call",
        "a host from a field",
        {"fields": [TENANT], **me(url="https://${context.authData.tenant}.acme.test/me")},
        {"fields": [TENANT], **me(url="https://tenant.acme.test/me")},
        placed("test_call", "url"),
        inputs={"tenant": "bakery"},
        mends=False,
    ),
    Row(
        "Test call",
        "a scope that it needs",
        NONE,
        auth(scopes=["read"]),
        placed("authorization", "scopes"),
    ),
    Row(
        "Test call",
        "only a part of the answer is kept",
        {
            **me(response={"root": "users"}),
            "connection_label": {"path": "authData.testcode[0].name"},
            "unique_identifier": {"path": "authData.testcode[0].id"},
        },
        why="nothing fails: what is picked from is seen",
        samples=Samples(test_call={"users": [{"id": 7, "name": "Maya"}]}),
    ),
    Row(
        "Test call",
        "an answer that is a list",
        {
            "connection_label": {"path": "authData.testcode[0].name"},
            "unique_identifier": {"path": "authData.testcode[0].id"},
        },
        why="nothing fails: what is picked from is seen",
    ),
    # -- Fields
    Row(
        "Fields",
        "a pattern, a prefix and a suffix",
        {
            "fields": [
                {**TENANT, "pattern": "https://[a-z]+\\.acme\\.test", "prefix": "https://", "suffix": ".acme.test"}
            ],
            **me(url="${context.authData.tenant}/me"),
        },
        why="checked before anything is sent",
        inputs={"tenant": "https://bakery.acme.test"},
    ),
    Row(
        "Fields",
        "a list of choices",
        {"fields": [REGION], **me(url="https://${context.authData.region}.acme.test/me")},
        why="chosen, never typed",
        inputs={"region": "us"},
    ),
    # -- Identity
    Row(
        "Identity",
        "a number above 2^53",
        {"unique_identifier": {"path": "authData.testcode.user.id_str"}},
        why="nothing fails: the ranking and a finding tell it",
        samples=Samples(test_call={"user": {"id": 9007199254740993, "id_str": "9007199254740993", "name": "Maya"}}),
    ),
)
