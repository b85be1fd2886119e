"""Whole live runs against providers that each demand one odd thing, and refuse everything that is not exactly that."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import parse_qsl

import pytest

from connection_wizard.http.server import ServerRequest, ServerResponse
from connection_wizard.oauth.legs import LEGS
from connection_wizard.oauth.receivers import LoopbackReceiver
from connection_wizard.oauth.run import prove
from connection_wizard.spec.paths import parse_path
from tests.oauth.conftest import Connect
from tests.oauth.scripted import CLIENT_ID, CLIENT_SECRET, CODE, Person, Reply, ScriptedProvider, answer

AT, AT2, RT, RT2 = "at-1-66f0a2b1", "at-2-0c9d77e4", "rt-1-9b1e3f52", "rt-2-4ad8c610"
CALLBACK = "<the redirect URI>"
VERIFIER = "<the code verifier>"
STATE = "<the state>"
UUID = "<a random UUID>"
_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")
TOKEN = "${context.authData.accesstokencode.access_token}"
SESSION = "${context.authData.accesstokencode.BhRestToken}"
BEARER = {"name": "Authorization", "value": f"Bearer {TOKEN}"}


@dataclass(frozen=True)
class Wanted:
    """A request, exactly: what is not named here must not be there."""

    method: str = "POST"
    query: Mapping[str, str] = field(default_factory=dict)
    form: Mapping[str, str] | None = None
    json: Any = None
    headers: Mapping[str, str | None] = field(default_factory=dict)

    def after(self, refreshed: ServerResponse) -> Wanted:
        """The same request once more, with the tokens that an answer brought."""
        assert isinstance(refreshed.body, bytes)
        brought = json.loads(refreshed.body)
        newer = {AT: brought["access_token"], RT: brought.get("refresh_token", RT)}

        def renewed(given: Mapping[str, str]) -> dict[str, str]:
            return {name: newer.get(value, value) for name, value in given.items()}

        return replace(self, query=renewed(self.query), form=None if self.form is None else renewed(self.form))

    def problem(self, request: ServerRequest, person: Person) -> str:
        """What of a request is not as it must be."""
        body = request.body.decode()
        fields = dict(parse_qsl(body, keep_blank_values=True)) if self.form is not None else {}
        fields = {k: CALLBACK if v == person.asked["redirect_uri"] else v for k, v in fields.items()}
        if "code_verifier" in fields and _opens(fields["code_verifier"], person.asked):
            fields["code_verifier"] = VERIFIER
        if fields.get("state") == person.asked["state"]:
            fields["state"] = STATE
        checks = (
            (request.method, self.method),
            (dict(parse_qsl(request.query, keep_blank_values=True)), dict(self.query)),
            (fields if self.form is not None else body, dict(self.form) if self.form is not None else body),
            (json.loads(body) if self.json is not None else None, self.json),
            (bool(body), self.form is not None or self.json is not None),
            (
                {name: _UUID.sub(UUID, found) if (found := request.header(name)) else found for name in self.headers},
                dict(self.headers),
            ),
            ("authorization" in dict(request.headers), any(n.lower() == "authorization" for n in self.headers)),
        )
        return "; ".join(f"{given!r} is not {wanted!r}" for given, wanted in checks if given != wanted)


def _opens(verifier: str, asked: Mapping[str, str]) -> bool:
    """Whether a code verifier belongs to the challenge that was sent (RFC 7636 section 4.6)."""
    digest = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
    return asked["code_challenge"] == (digest if asked["code_challenge_method"] == "S256" else verifier)


@dataclass(frozen=True)
class Quirk:
    """What a provider demands and says.

    ``steps`` change the ordinary spec; ``calls`` are the exact requests and their answers by path; ``asked`` and
    ``not_asked`` are parameters of the authorization request; ``kept`` are values that are there at the end.
    """

    steps: dict[str, Any]
    calls: Mapping[str, list[tuple[Wanted, ServerResponse]]]
    asked: Mapping[str, str] = field(default_factory=dict)
    not_asked: tuple[str, ...] = ()
    callback: Mapping[str, str] = field(default_factory=lambda: {"code": CODE, "state": "STATE"})
    inputs: Mapping[str, str] = field(default_factory=dict)
    kept: Mapping[str, Any] = field(default_factory=dict)
    address: str = ""


def exchange_form(**changes: str | None) -> dict[str, str]:
    form: dict[str, str | None] = {
        "grant_type": "authorization_code",
        "code": CODE,
        "redirect_uri": CALLBACK,
        "code_verifier": VERIFIER,
        "client_id": CLIENT_ID,
        "client_secret": CLIENT_SECRET,
    }
    return {name: value for name, value in (form | changes).items() if value is not None}


def refresh_form(**changes: str | None) -> dict[str, str]:
    form: dict[str, str | None] = {
        "grant_type": "refresh_token",
        "refresh_token": RT,
        "client_id": CLIENT_ID,
        "client_secret": CLIENT_SECRET,
    }
    return {name: value for name, value in (form | changes).items() if value is not None}


def basic(username: str, password: str) -> str:
    return "Basic " + base64.b64encode(f"{username}:{password}".encode()).decode()


def bearer(token: str) -> Wanted:
    return Wanted("GET", headers={"Authorization": f"Bearer {token}"})


TOKENS = answer({"access_token": AT, "refresh_token": RT, "expires_in": 3600})
ME = answer({"id": 7})
GONE = answer({"error": "invalid_token"}, 401)
ONE_ME = [(bearer(AT), ME)]
NO_REFRESH: dict[str, Any] = {"refresh_token": None, "revoke_token": None}


def quirks(origin: str) -> dict[str, Quirk]:
    """Every row of what real providers demand that a spec can express."""
    token_url = f"{origin}/token"
    plain: dict[str, list[tuple[Wanted, ServerResponse]]] = {
        "/token": [(Wanted(form=exchange_form()), TOKENS)],
        "/me": ONE_ME,
    }

    def authorization(asked: Mapping[str, str] | None = None, *, not_asked: tuple[str, ...] = (), **step: Any) -> Quirk:
        url = {"url": f"{origin}/authorize"}
        return Quirk({"authorization": url | step} | NO_REFRESH, plain, asked or {}, not_asked)

    def token(
        wanted: Wanted, reply: ServerResponse = TOKENS, kept: Mapping[str, Any] | None = None, **call: Any
    ) -> Quirk:
        steps = {"access_token": {"url": token_url} | call} | NO_REFRESH
        return Quirk(steps, {"/token": [(wanted, reply)], "/me": ONE_ME}, kept=kept or {})

    def test(wanted: Wanted, reply: ServerResponse = ME, kept: Mapping[str, Any] | None = None, **call: Any) -> Quirk:
        steps = {"test_call": {"method": "GET", "url": f"{origin}/me", "headers": []} | call} | NO_REFRESH
        return Quirk(steps, {"/token": plain["/token"], "/me": [(wanted, reply)]}, kept=kept or {})

    def refresh(
        wanted: Wanted, reply: ServerResponse, kept: Mapping[str, Any], path: str = "/token", **call: Any
    ) -> Quirk:
        calls = {"/token": [*plain["/token"]], "/me": [(bearer(AT), ME), (bearer(AT2), ME), (bearer(AT2), ME)]}
        calls.setdefault(path, []).extend([(wanted, reply), (wanted.after(reply), reply)])
        return Quirk({"refresh_token": call, "revoke_token": None}, calls, kept=kept)

    def revoke(
        wanted: Wanted,
        path: str = "/revoke",
        reply: ServerResponse | None = None,
        gone: ServerResponse = GONE,
        **call: Any,
    ) -> Quirk:
        calls = {
            "/token": plain["/token"],
            "/me": [(bearer(AT), ME), (bearer(AT), gone)],
            path: [(wanted, reply or ServerResponse(200))],
        }
        return Quirk({"refresh_token": None, "revoke_token": {"url": f"{origin}{path}"} | call}, calls)

    def look_up(
        sites: Any, pick: dict[str, Any], fields: Sequence[Any] = (), inputs: Mapping[str, str] | None = None
    ) -> Quirk:
        call = {
            "method": "GET",
            "url": f"{origin}/sites",
            "headers": [BEARER],
            "pick": pick,
            "response": {"keep": [{"name": "site", "path": "id"}]},
        }
        return Quirk(
            {
                "fields": list(fields),
                "access_token": {"url": token_url, "follow_ups": [call]},
                "test_call": {"url": f"{origin}/${{context.authData.accesstokencode.site}}/me"},
            }
            | NO_REFRESH,
            {
                "/token": [(Wanted(form=exchange_form()), TOKENS)],
                "/sites": [(bearer(AT), answer(sites))],
                "/s2/me": ONE_ME,
            },
            inputs=inputs or {},
            kept={"accesstokencode.site": "s2"},
        )

    def parameter(name: str, value: str) -> dict[str, Any]:
        return {"parameters": [{"name": name, "value": value}]}

    no_pkce = {"/token": [(Wanted(form=exchange_form(code_verifier=None)), TOKENS)], "/me": ONE_ME}
    instance = answer({"access_token": AT, "instance_url": f"{origin}/eu"})
    return {
        # -- authorization request
        "static extra parameters": authorization({"prompt": "consent"}, **parameter("prompt", "consent")),
        "an extra parameter with a field's value": Quirk(
            {
                "fields": [{"key": "tenant"}],
                "authorization": {"url": f"{origin}/authorize", **parameter("t", "x-${context.authData.tenant}")},
            }
            | NO_REFRESH,
            plain,
            {"t": "x-a b"},
            inputs={"tenant": "a b"},
        ),
        "PKCE off": Quirk(
            {"authorization": {"url": f"{origin}/authorize", "pkce": "none"}} | NO_REFRESH,
            no_pkce,
            not_asked=("code_challenge", "code_challenge_method"),
        ),
        "plain PKCE": authorization({"code_challenge_method": "plain"}, pkce="plain"),
        "a public client": token(Wanted(form=exchange_form(client_secret=None)), TOKENS, client_authentication="none"),
        "an address made of a field": Quirk(
            {
                "fields": [{"key": "host", "default": origin.partition("://")[2]}],
                "authorization": {"url": "http://${context.authData.host}/authorize"},
                "access_token": {"url": "http://${context.authData.host}/token"},
                "test_call": {"url": "http://${context.authData.host}/me"},
            }
            | NO_REFRESH,
            plain,
            address=f"{origin}/authorize?",
        ),
        "scopes joined by a comma": authorization({"scope": "a,b"}, scopes=["a", "b"], scope_separator="comma"),
        "scopes joined by a plus, as it is": authorization(
            {"scope": "a b"}, scopes=["a", "b"], scope_separator="plus", unencoded=["scope"]
        ),
        "scopes joined by a bar": authorization({"scope": "a|b"}, scopes=["a", "b"], scope_separator="pipe"),
        "scopes joined by a semicolon": authorization({"scope": "a;b"}, scopes=["a", "b"], scope_separator="semicolon"),
        "scopes joined by a colon": authorization({"scope": "a:b"}, scopes=["a", "b"], scope_separator="colon"),
        "no scopes": authorization(not_asked=("scope",), scopes=[]),
        "another name for the scopes, and two kinds of them": authorization(
            {"bot_scope": "read write", "user_scope": "identify"},
            not_asked=("scope",),
            rename={"scope": "bot_scope"},
            scopes=["read", "write"],
            **parameter("user_scope", "identify"),
        ),
        "an address with query and fragment": Quirk(
            {"authorization": {"url": f"{origin}/authorize?tenant=1&state=theirs#wechat_redirect"}} | NO_REFRESH,
            plain,
            {"tenant": "1"},
            address=f"{origin}/authorize?tenant=1&response_type=code&",
        ),
        "a page behind the # with parameters of its own": Quirk(
            {
                "authorization": {
                    "url": f"{origin}/#/oauth/authorize?tenant=1&scope=theirs",
                    "scopes": ["a b"],
                    "parameters": [{"name": "raw", "value": "a:b"}],
                    "unencoded": ["raw"],
                }
            }
            | NO_REFRESH,
            plain,
            {"tenant": "1", "raw": "a:b", "scope": "a b"},
            address=f"{origin}/#/oauth/authorize?tenant=1&",
        ),
        "another name for the client": Quirk(
            {
                "authorization": {"url": f"{origin}/authorize", "rename": {"client_id": "client_key"}},
                "access_token": {"url": token_url, "rename": {"client_id": "client_key"}},
            }
            | NO_REFRESH,
            {
                "/token": [(Wanted(form=exchange_form(client_id=None, client_key=CLIENT_ID)), TOKENS)],
                "/me": ONE_ME,
            },
            {"client_key": CLIENT_ID},
            ("client_id",),
        ),
        "other names for the redirect URI and the code": Quirk(
            {
                "authorization": {"url": f"{origin}/authorize"},
                "access_token": {"url": token_url, "rename": {"redirect_uri": "redirect_url", "code": "auth_code"}},
            }
            | NO_REFRESH,
            {
                "/token": [
                    (
                        Wanted(form=exchange_form(code=None, redirect_uri=None, auth_code=CODE, redirect_url=CALLBACK)),
                        TOKENS,
                    )
                ],
                "/me": ONE_ME,
            },
        ),
        # -- callback
        "the state under another name": Quirk(
            {"authorization": {"url": f"{origin}/authorize", "callback": {"state": "st"}}} | NO_REFRESH,
            plain,
            callback={"code": CODE, "st": "STATE"},
        ),
        "no state in the callback": Quirk(
            {"authorization": {"url": f"{origin}/authorize", "callback": {"state_returned": False}}} | NO_REFRESH,
            plain,
            callback={"code": CODE},
        ),
        "values to keep from the callback": Quirk(
            {
                "authorization": {"url": f"{origin}/authorize", "callback": {"keep": ["realmId"]}},
                "test_call": {"url": f"{origin}/me?realm=${{context.authData.Authorization.realmId}}"},
            }
            | NO_REFRESH,
            {
                "/token": plain["/token"],
                "/me": [(Wanted("GET", {"realm": "4 2"}, headers={"Authorization": f"Bearer {AT}"}), ME)],
            },
            callback={"code": CODE, "state": "STATE", "realmId": "4 2"},
        ),
        "the code under another name": Quirk(
            {"authorization": {"url": f"{origin}/authorize", "callback": {"code": "auth_code"}}} | NO_REFRESH,
            plain,
            callback={"auth_code": CODE, "state": "STATE"},
        ),
        "an issuer in the callback": Quirk(
            {"authorization": {"url": f"{origin}/authorize", "issuer": "https://a.test", "iss_required": True}}
            | NO_REFRESH,
            plain,
            callback={"code": CODE, "state": "STATE", "iss": "https://a.test"},
        ),
        "the accounts server of this person, from the callback": Quirk(
            {
                "authorization": {"url": f"{origin}/authorize", "callback": {"keep": ["accounts-server", "location"]}},
                "access_token": {"url": '${context.authData.Authorization["accounts-server"]}/token'},
                "test_call": {"url": f"{origin}/${{context.authData.Authorization.location}}/me"},
            }
            | NO_REFRESH,
            {"/token": plain["/token"], "/eu/me": ONE_ME},
            callback={"code": CODE, "state": "STATE", "accounts-server": origin, "location": "eu"},
        ),
        # -- token request and answer
        "Basic": token(
            Wanted(
                form=exchange_form(client_id=None, client_secret=None),
                headers={"Authorization": basic(CLIENT_ID, CLIENT_SECRET)},
            ),
            client_authentication="client_secret_basic",
        ),
        "Basic without encoding": token(
            Wanted(
                form=exchange_form(client_id=None, client_secret=None),
                headers={"Authorization": basic(CLIENT_ID, CLIENT_SECRET)},
            ),
            client_authentication="client_secret_basic_unencoded",
        ),
        "the secret as user name": token(
            Wanted(
                form=exchange_form(client_id=None, client_secret=None),
                headers={"Authorization": basic(CLIENT_SECRET, "")},
            ),
            client_authentication="secret_as_username",
        ),
        "a JSON body": Quirk(
            {
                "authorization": {"url": f"{origin}/authorize", "pkce": "none"},
                "access_token": {"url": token_url, "body_format": "json", "omit": ["redirect_uri"]},
            }
            | NO_REFRESH,
            {
                "/token": [
                    (
                        Wanted(
                            json=exchange_form(redirect_uri=None, code_verifier=None),
                            headers={"Content-Type": "application/json"},
                        ),
                        TOKENS,
                    )
                ],
                "/me": ONE_ME,
            },
        ),
        "parameters in the query of a POST": Quirk(
            {
                "authorization": {"url": f"{origin}/authorize", "pkce": "none"},
                "access_token": {"url": token_url, "parameters_in": "query", "omit": ["redirect_uri"]},
            }
            | NO_REFRESH,
            {
                "/token": [(Wanted("POST", exchange_form(redirect_uri=None, code_verifier=None)), TOKENS)],
                "/me": ONE_ME,
            },
        ),
        "a GET token request with other names": Quirk(
            {
                "authorization": {"url": f"{origin}/authorize", "pkce": "none", "rename": {"client_id": "appid"}},
                "access_token": {
                    "method": "GET",
                    "url": token_url,
                    "rename": {"client_id": "appid", "client_secret": "secret"},
                    "omit": ["redirect_uri"],
                },
            }
            | NO_REFRESH,
            {
                "/token": [
                    (
                        Wanted(
                            "GET",
                            {
                                "grant_type": "authorization_code",
                                "code": CODE,
                                "appid": CLIENT_ID,
                                "secret": CLIENT_SECRET,
                            },
                        ),
                        TOKENS,
                    )
                ],
                "/me": ONE_ME,
            },
            {"appid": CLIENT_ID},
        ),
        "a scope in the token request": token(Wanted(form=exchange_form(scope="a b")), **parameter("scope", "a b")),
        "the state in the token request": token(
            Wanted(form=exchange_form(state=STATE)), **parameter("state", "${context.authData.Authorization.state}")
        ),
        "a form-encoded answer": token(
            Wanted(form=exchange_form()), answer(f"access_token={AT}&scope=a%2Cb", content_type="text/html")
        ),
        "JSON served as text": token(
            Wanted(form=exchange_form()), answer({"access_token": AT}, content_type="text/plain")
        ),
        "a nested token in camel case": token(
            Wanted(form=exchange_form()),
            answer({"data": {"accessToken": AT, "expiresAt": "1800003600000"}}, 201),
            {"accesstokencode.access_token": AT, "accesstokencode.expires_in": 3600},
            response={
                "access_token": "data.accessToken",
                "expires_in": "data.expiresAt",
                "expires_unit": "epoch_milliseconds",
            },
        ),
        "success by a field": token(
            Wanted(form=exchange_form()),
            answer({"ok": True, "access_token": AT, "error": "a warning only"}),
            success={"path": "ok", "condition": "equals", "value": True},
        ),
        "no expiry, so one is assumed": token(
            Wanted(form=exchange_form()),
            answer({"access_token": AT}),
            {"accesstokencode.expires_in": 7200},
            response={"default_expires_in": 7200},
        ),
        "an expiry in milliseconds under another name": token(
            Wanted(form=exchange_form()),
            answer({"access_token": AT, "lifetime": "3600999"}),
            {"accesstokencode.expires_in": 3600},
            response={"expires_in": "lifetime", "expires_unit": "milliseconds"},
        ),
        "an expiry as text": token(
            Wanted(form=exchange_form()),
            answer({"access_token": AT, "expires_in": "3600"}),
            {"accesstokencode.expires_in": 3600},
        ),
        "an expiry as a date": token(
            Wanted(form=exchange_form()),
            answer({"access_token": AT, "until": "2027-01-15T09:00:00Z"}),
            {"accesstokencode.expires_in": 3600},
            response={"expires_in": "until", "expires_unit": "date"},
        ),
        "an expiry as seconds since 1970": token(
            Wanted(form=exchange_form()),
            answer({"access_token": AT, "exp": 1_800_003_600}),
            {"accesstokencode.expires_in": 3600},
            response={"expires_in": "exp", "expires_unit": "epoch_seconds"},
        ),
        "values deep in the token answer": token(
            Wanted(form=exchange_form()),
            answer({"access_token": AT, "team": {"id": "T1"}, "hosts": [{"api": "https://eu.acme.test"}]}),
            {"accesstokencode.team_id": "T1", "accesstokencode.host": "https://eu.acme.test"},
            response={"keep": [{"name": "team_id", "path": "team.id"}, {"name": "host", "path": "hosts[0].api"}]},
        ),
        "an address from the token answer": Quirk(
            {
                "access_token": {
                    "url": token_url,
                    "response": {"keep": [{"name": "instance_url", "path": "instance_url"}]},
                },
                "test_call": {"url": "${context.authData.accesstokencode.instance_url}/me"},
            }
            | NO_REFRESH,
            {"/token": [(Wanted(form=exchange_form()), instance)], "/eu/me": ONE_ME},
        ),
        "a second exchange and a look-up": Quirk(
            {
                "access_token": {
                    "url": token_url,
                    "follow_ups": [
                        {
                            "purpose": "exchange",
                            "method": "GET",
                            "url": f"{origin}/long",
                            "client_authentication": "client_secret_post",
                            **parameter("token", TOKEN),
                        },
                        {
                            "method": "GET",
                            "url": f"{origin}/sites",
                            "headers": [BEARER],
                            "response": {"keep": [{"name": "site", "path": "[0].id"}]},
                        },
                    ],
                },
                "test_call": {"url": f"{origin}/${{context.authData.accesstokencode.site}}/me"},
            }
            | NO_REFRESH,
            {
                "/token": [(Wanted(form=exchange_form()), TOKENS)],
                "/long": [
                    (
                        Wanted("GET", {"client_id": CLIENT_ID, "client_secret": CLIENT_SECRET, "token": AT}),
                        answer({"access_token": AT2}),
                    )
                ],
                "/sites": [(bearer(AT2), answer([{"id": "s1"}]))],
                "/s1/me": [(bearer(AT2), ME)],
            },
        ),
        "an entry of a list that is picked by what a person filled in": look_up(
            [{"id": "s1", "name": "Beta"}, {"id": "s2", "name": "Acme"}],
            {"where": [{"path": "name", "value": "${context.authData.site_name}"}]},
            fields=[{"key": "site_name", "label": "Site"}],
            inputs={"site_name": " acme "},
        ),
        "an entry that is picked by a value of its own": look_up(
            {"accounts": [{"id": "s1", "is_default": False}, {"id": "s2", "is_default": True}]},
            {"entries": "accounts", "where": [{"path": "is_default", "value": "true"}]},
        ),
        "an entry that is picked by a product, and by a name where there are several": look_up(
            [{"id": "s1", "product": "bc2"}, {"id": "s2", "product": "bc3"}],
            {
                "where": [
                    {"path": "product", "value": "bc3"},
                    {"path": "name", "value": "${context.authData.site_name}"},
                ],
                "named_by": "name",
            },
            fields=[{"key": "site_name", "label": "Site"}],
        ),
        "the only entry of a list": look_up(
            {"data": [{"id": "s2"}]}, {"entries": "data", "where": [{"path": "name", "value": " "}]}
        ),
        "a user's token below another place": token(
            Wanted(form=exchange_form()),
            answer({"ok": True, "authed_user": {"access_token": AT, "refresh_token": RT, "expires_in": 3600}}),
            {"accesstokencode.refresh_token": RT, "accesstokencode.expires_in": 3600},
            response={"else_below": "authed_user"},
        ),
        "a bot's token, though there is a user's too, which is kept": token(
            Wanted(form=exchange_form()),
            answer({"access_token": AT, "authed_user": {"access_token": AT2}}),
            {"accesstokencode.user_token": AT2},
            response={
                "else_below": "authed_user",
                "keep": [{"name": "user_token", "path": "authed_user.access_token"}],
            },
        ),
        # -- refresh
        "a refresh that only prolongs": Quirk(
            {
                "refresh_token": {
                    "url": f"{origin}/prolong",
                    "prolongs": True,
                    "success": {"path": "result", "condition": "equals", "value": "0000"},
                    "response": {"default_expires_in": 86400, "keep": [{"name": "told", "path": "message"}]},
                },
                "revoke_token": None,
            },
            {
                "/token": [(Wanted(form=exchange_form()), TOKENS)],
                "/me": [(bearer(AT), ME)] * 3,
                "/prolong": [(Wanted(form=refresh_form()), answer({"result": "0000", "message": "OK"}))] * 2,
            },
            kept={
                "accesstokencode.access_token": AT,
                "accesstokencode.refresh_token": RT,
                "accesstokencode.expires_in": 86400,
            },
        ),
        "a session that is opened again after each refresh": Quirk(
            {
                "access_token": {
                    "url": token_url,
                    "follow_ups": [
                        {
                            "method": "GET",
                            "url": f"{origin}/login",
                            **parameter("access_token", TOKEN),
                            "response": {"keep": [{"name": "BhRestToken", "path": "BhRestToken"}]},
                            "after_refresh": True,
                        }
                    ],
                },
                "refresh_token": {},
                "revoke_token": None,
                "test_call": {
                    "url": f"{origin}/me",
                    "headers": [{"name": "BhRestToken", "value": SESSION}],
                },
            },
            {
                "/token": [
                    (Wanted(form=exchange_form()), TOKENS),
                    (Wanted(form=refresh_form()), answer({"access_token": AT2, "refresh_token": RT2})),
                    (Wanted(form=refresh_form(refresh_token=RT2)), answer({"access_token": AT, "refresh_token": RT})),
                ],
                "/login": [
                    (Wanted("GET", {"access_token": token}), answer({"BhRestToken": f"of {token}"}))
                    for token in (AT, AT2, AT)
                ],
                "/me": [(Wanted("GET", headers={"BhRestToken": f"of {token}"}), ME) for token in (AT, AT2, AT)],
            },
            kept={"accesstokencode.BhRestToken": f"of {AT}"},
        ),
        "rotation": refresh(
            Wanted(form=refresh_form()),
            answer({"access_token": AT2, "refresh_token": RT2}),
            {"accesstokencode.refresh_token": RT2},
        ),
        "no new refresh token: the old one goes on": refresh(
            Wanted(form=refresh_form()), answer({"access_token": AT2}), {"accesstokencode.refresh_token": RT}
        ),
        "refresh at its own address with a scope": refresh(
            Wanted(form=refresh_form(scope="a b")),
            answer({"access_token": AT2}),
            {},
            "/refresh",
            url=f"{origin}/refresh",
            **parameter("scope", "a b"),
        ),
        "refresh with the access token": refresh(
            Wanted("GET", {"grant_type": "ig_refresh_token", "access_token": AT}),
            answer({"access_token": AT2}),
            {},
            "/refresh",
            method="GET",
            url=f"{origin}/refresh",
            omit=["refresh_token", "client_id", "client_secret"],
            parameters=[
                {"name": "grant_type", "value": "ig_refresh_token"},
                {"name": "access_token", "value": TOKEN},
            ],
        ),
        # -- revoke
        "revoke by the book": revoke(
            Wanted(form={"token": AT, "client_id": CLIENT_ID, "client_secret": CLIENT_SECRET})
        ),
        "revoke with a hint and without the client": revoke(
            Wanted(form={"token": AT, "token_type_hint": "access_token"}),
            omit=["client_id", "client_secret"],
            **parameter("token_type_hint", "access_token"),
        ),
        "revoke the refresh token": revoke(
            Wanted(form={"token": RT, "client_id": CLIENT_ID, "client_secret": CLIENT_SECRET}),
            **parameter("token", "${context.authData.accesstokencode.refresh_token}"),
        ),
        "revoke by GET": revoke(Wanted("GET", {"token": AT}), method="GET", omit=["client_id", "client_secret"]),
        "revoke by JSON": revoke(Wanted(json={"token": AT}), body_format="json", omit=["client_id", "client_secret"]),
        "revoke with the token in the header": revoke(
            Wanted("DELETE", headers={"Authorization": f"Bearer {AT}"}),
            method="DELETE",
            client_authentication="none",
            omit=["token", "client_id"],
            headers=[BEARER],
        ),
        "revoke with the token in the path": revoke(
            Wanted("POST", headers={"Content-Type": None}),
            f"/revoke/{AT}",
            url=f"{origin}/revoke/{TOKEN}",
            omit=["token", "client_id", "client_secret"],
        ),
        "revoke with JSON and Basic": revoke(
            Wanted(
                "DELETE",
                json={"access_token": AT},
                headers={"Authorization": basic(CLIENT_ID, CLIENT_SECRET), "Content-Type": "application/json"},
            ),
            f"/applications/{CLIENT_ID}/grant",
            ServerResponse(204),
            url=f"{origin}/applications/${{context.authData.clientid}}/grant",
            method="DELETE",
            body_format="json",
            client_authentication="client_secret_basic",
            rename={"token": "access_token"},
        ),
        "revoke with the token in the query of a POST": revoke(
            Wanted("POST", {"token": AT}), parameters_in="query", omit=["client_id", "client_secret"]
        ),
        "an ended token is refused with 403": revoke(
            Wanted(form={"token": AT}),
            gone=answer({"error": "invalid_token"}, 403),
            omit=["client_id", "client_secret"],
        ),
        "an ended token is told of in an answer with status 200": revoke(
            Wanted(form={"token": AT}),
            gone=answer({"ok": False, "error": "invalid_token"}),
            omit=["client_id", "client_secret"],
        ),
        "revoke with the person's id in the path": revoke(
            Wanted("DELETE", {"access_token": AT}),
            "/7/permissions",
            answer({"success": True}),
            url=f"{origin}/${{context.authData.testcode.id}}/permissions",
            method="DELETE",
            parameters_in="query",
            rename={"token": "access_token"},
            omit=["client_id", "client_secret"],
        ),
        # -- test call
        "another word than Bearer": test(
            Wanted("GET", headers={"Authorization": f"Zoho-oauthtoken {AT}"}),
            headers=[{"name": "Authorization", "value": f"Zoho-oauthtoken {TOKEN}"}],
        ),
        "a header of its own, and a version": test(
            Wanted("GET", headers={"X-Shop-Access-Token": AT, "X-Version": "2026-01"}),
            headers=[{"name": "X-Shop-Access-Token", "value": TOKEN}, {"name": "X-Version", "value": "2026-01"}],
        ),
        "a user agent of its own": test(
            Wanted("GET", headers={"Authorization": f"Bearer {AT}", "User-Agent": "Acme (me@acme.test)"}),
            headers=[BEARER, {"name": "User-Agent", "value": "Acme (me@acme.test)"}],
        ),
        "a POST without a body, and so without a type": test(
            Wanted("POST", headers={"Authorization": f"Bearer {AT}", "Content-Type": None}),
            method="POST",
            headers=[BEARER],
        ),
        "a POST with the type that it wants": test(
            Wanted("POST", headers={"Authorization": f"Bearer {AT}", "Content-Type": "text/plain"}),
            method="POST",
            headers=[BEARER, {"name": "Content-Type", "value": "text/plain"}],
        ),
        "the token in the query": test(
            Wanted("GET", {"fields": "id,name", "access_token": AT}),
            query=[{"name": "fields", "value": "id,name"}, {"name": "access_token", "value": TOKEN}],
        ),
        "a header and parameters that are left out where a field is blank": Quirk(
            {
                "fields": [{"key": "manager"}, {"key": "unit"}],
                "test_call": {
                    "method": "POST",
                    "url": f"{origin}/me",
                    "headers": [
                        BEARER,
                        {"name": "login-customer-id", "value": "${context.authData.manager}"},
                        {"name": "X-Unit", "value": "unit ${context.authData.unit}"},
                    ],
                    "query": [{"name": "unit", "value": "${context.authData.unit}"}, {"name": "a", "value": "b"}],
                    "body": {"manager": "${context.authData.manager}", "unit": {"is": ["${context.authData.unit}"]}},
                    "only_if_filled": ["login-customer-id", "X-Unit", "unit", "manager"],
                },
            }
            | NO_REFRESH,
            {
                "/token": plain["/token"],
                "/me": [
                    (
                        Wanted(
                            "POST",
                            {"unit": "7", "a": "b"},
                            json={"unit": {"is": ["7"]}},
                            headers={"Authorization": f"Bearer {AT}", "login-customer-id": None, "X-Unit": "unit 7"},
                        ),
                        ME,
                    )
                ],
            },
            inputs={"unit": "7"},
        ),
        "a form without what is blank": test(
            Wanted(form={"a": "b"}, headers={"Authorization": f"Bearer {AT}"}),
            method="POST",
            headers=[BEARER],
            body_format="form",
            parameters=[{"name": "a", "value": "b"}, {"name": "c", "value": "${context.authData.testcode.nothing}"}],
            only_if_filled=["c"],
        ),
        "a fresh random value in each request": test(
            Wanted("GET", headers={"Authorization": f"Bearer {AT}", "WM_QOS.CORRELATION_ID": UUID}),
            headers=[BEARER, {"name": "WM_QOS.CORRELATION_ID", "value": "${context.authData.random_uuid}"}],
        ),
        "GraphQL": test(
            Wanted(json={"query": "{ me { id } }"}, headers={"Authorization": f"Bearer {AT}"}),
            answer({"data": {"me": {"id": 7}}}),
            {"testcode.id": 7},
            method="POST",
            headers=[BEARER],
            body={"query": "{ me { id } }"},
            response={"root": "data.me"},
        ),
        "a list of which one part is kept": test(
            bearer(AT),
            answer({"users": [{"id": 7}]}),
            {"testcode[0].id": 7},
            headers=[BEARER],
            response={"root": "users"},
        ),
        "a POST test call with a value that is made up": test(
            Wanted(form={"website": "https://viasocket.com/"}, headers={"Authorization": f"Bearer {AT}"}),
            method="POST",
            headers=[BEARER],
            body_format="form",
            **parameter("website", "https://viasocket.com/"),
        ),
        "success by one status alone": token(
            Wanted(form=exchange_form()), answer({"access_token": AT}, 201), success={"statuses": ["201"]}
        ),
        "no redirect URI in the token request": token(
            Wanted(form=exchange_form(redirect_uri=None)), omit=["redirect_uri"]
        ),
    }


NAMES = list(quirks("http://127.0.0.1:1"))


def strict(replies: list[tuple[Wanted, ServerResponse]], person: Person, problems: list[str]) -> Reply:
    """Answers each request in turn, if it is exactly what is wanted."""
    waiting = list(replies)

    def reply(request: ServerRequest) -> ServerResponse:
        if not waiting:
            problems.append(f"one request too many to {request.path}")
            return answer({"error": "too_many"}, 400)
        wanted, response = waiting.pop(0)
        if problem := wanted.problem(request, person):
            problems.append(f"{request.path}: {problem}")
            return answer({"error": "not_what_is_wanted"}, 400)
        return response

    return reply


@pytest.mark.asyncio
@pytest.mark.parametrize("name", NAMES)
async def test_a_provider_that_demands(
    name: str, provider: ScriptedProvider, connect: Connect, receiver: LoopbackReceiver
) -> None:
    quirk = quirks(provider.origin)[name]
    person = Person(**quirk.callback)
    problems: list[str] = []
    for path, replies in quirk.calls.items():
        provider.on(path, strict(replies, person, problems))

    connection = connect(quirk.inputs, **quirk.steps)
    proof = await prove(connection, receiver, person.open)
    assert not problems
    assert proof.passed, proof.as_text()
    expected = dict.fromkeys(LEGS, "proved")
    for leg in LEGS[3:]:
        step = "refresh_token" if "refresh" in leg else "revoke_token"
        if quirk.steps.get(step, "") is None:
            expected[leg] = "not supported"
    assert {leg.leg: leg.verdict for leg in proof.legs} == expected
    assert len(provider.requests) == sum(len(replies) for replies in quirk.calls.values())
    assert quirk.asked.items() <= person.asked.items()
    assert not set(quirk.not_asked) & person.asked.keys()
    assert person.opened.startswith(quirk.address)
    for path, value in quirk.kept.items():
        assert connection.values.find(parse_path(f"authData.{path}")) == value
