"""Every rule of the table is named by a case in which it finds its cause; without the rule the case has another."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import get_args

import pytest

from connection_wizard.diagnosis.fingerprints import fingerprint
from connection_wizard.diagnosis.model import RefusedWay
from connection_wizard.diagnosis.rules import RULES
from connection_wizard.http.exchange import FailureKind
from connection_wizard.oauth.callback import Ignored
from connection_wizard.oauth.outcomes import LegResult
from connection_wizard.oauth.provider_words import ProviderWords
from connection_wizard.oauth.reasons import WHOSE
from connection_wizard.spec.draft import Draft
from tests.diagnosis.case import BASE, A, Case, diagnosed, happened, token_came


def _row(name: str, value: str) -> dict[str, str]:
    return {"name": name, "value": value}


TOKEN_HEADER = {"name": "Authorization", "value": "Token ${context.authData.accesstokencode.access_token}"}
APP_KEY = {"name": "x-api-key", "value": "${context.authData.clientid}:${context.authData.clientsecret}"}
TOKEN_IN_QUERY = {"name": "access_token", "value": "${context.authData.accesstokencode.access_token}"}


KIND: dict[str, FailureKind] = {
    "name-not-found": "name_not_found",
    "refused": "refused",
    "tls": "tls",
    "https-not-spoken": "not_tls",
    "proxy": "proxy",
    "silent": "read_timeout",
    "hung-up": "closed",
    "too-large": "too_large",
    "redirects": "too_many_redirects",
    "unsendable": "bad_request",
    "not-encrypted": "not_encrypted",
    "inside-the-network": "private_address",
}
BY_QUERY = {"test_call": {"method": "GET", "url": f"{A}/me", "query": [TOKEN_IN_QUERY]}}
CASES: dict[str, Case] = {
    **{code: Case("test", "no_answer", {"kind": kind}, failure=kind) for code, kind in KIND.items()},
    # What is asked for by its name
    "method-named": Case("test", status=404, body={"message": "Send a POST request"}),
    "query-missing": Case(
        "test",
        status=400,
        body={"errors": [{"message": "Must provide a query."}]},
    ),
    "query-still-missing": Case(
        "test",
        status=400,
        body={"errors": [{"message": "Must provide a query."}]},
        spec={"test_call": {**BASE["test_call"], "method": "POST"}},
    ),
    "revoke-wants-bearer-after-all": Case(
        "revoke",
        status=401,
        body={"message": "401"},
        spec={"access_token": {**BASE["access_token"], "client_authentication": "client_secret_post"}},
        refused_ways=frozenset({RefusedWay(("revoke_token",), "client_secret_basic")}),
    ),
    "revoke-wants-the-token-there": Case(
        "revoke",
        status=400,
        body={"error": "invalid_request", "error_description": "Missing header: authorization."},
        spec={"access_token": {**BASE["access_token"], "client_authentication": "client_secret_post"}},
        earlier=(happened("exchange"),),
        sent={"token": "at-1"},
    ),
    "wants-body-by-its-name": Case(
        "exchange",
        status=400,
        body={"error": "invalid_request", "error_description": "Missing parameter: client_key."},
        spec={
            "access_token": {
                **BASE["access_token"],
                "client_authentication": "client_secret_basic",
                "rename": {"client_id": "client_key"},
            }
        },
    ),
    "user-agent-here": Case(
        "exchange", status=403, body={"error": "forbidden", "message": "Please send a User-Agent header."}
    ),
    "refresh-redirect-perhaps": Case(
        "refresh", status=400, body={"error": "invalid_request"}, earlier=(happened("exchange"),)
    ),
    "header-missing-here": Case(
        "exchange", status=400, body={"error": "invalid_request", "error_description": "Missing header: acme-version"}
    ),
    "revoke-refused": Case("revoke", status=401),
    "revoke-refused-anyhow": Case("revoke", status=403, body={"message": "Revocation is off for this app"}),
    "revoke-token-in-the-address": Case("revoke", status=401),
    "revoke-token-is-looked-for-by-its-kind": Case(
        "revoke", status=401, body={"message": "Authorization Error", "errors": [{"field": "access_token"}]}
    ),
    "revoke-token-by-its-kind": Case("revoke", status=403, body={"error": "forbidden"}),
    "revoke-other-token-perhaps": Case(
        "revoke",
        status=403,
        earlier=(LegResult("exchange", "proved", "token_received", facts={"refresh_token": True}),),
    ),
    "revoke-wants-bearer-perhaps": Case("revoke", status=403, spec=BY_QUERY),
    "revoke-header-named": Case("revoke", status=401, body={"error": "Missing Authentication header"}),
    "refresh-redirect-named": Case(
        "refresh", status=400, body={"error": "invalid_grant", "error_description": "The redirect_uri does not match."}
    ),
    # Ours
    "nothing-to-call": Case("test", "no_url", {"step": "test_call"}, ("test_call", "url")),
    "value-not-there": Case(
        "test", "value_missing", {"path": "authData.region"}, ("test_call",), said="There is no value for it."
    ),
    "value-came-back": Case(
        "exchange",
        "value_missing",
        {"path": "authData.subdomain"},
        ("access_token",),
        spec={
            "fields": [{"key": "subdomain", "label": "Subdomain", "required": True}],
            "access_token": {"method": "POST", "url": "https://${context.authData.subdomain}.acme.test/token"},
        },
        callback={"subdomain": "northwind"},
        said="There is no value for it.",
    ),
    "port-taken": Case("authorize", "port_in_use", said="Another program listens there."),
    "revoked-by-you": Case("test", "revoked_by_you", status=401),
    "ours": Case("test", "template_unreadable", at=("test_call", "url"), said="The template cannot be read."),
    "host-not-listed": Case(
        "test",
        "code_host_refused",
        {"host": "api.elsewhere.co.uk"},
        ("test_call", "snippet"),
        failure="host_not_listed",
        said="No such host.",
    ),
    "exchange-forgotten": Case("test", status=403, body={"message": "Exchange the token for a long-lived one first"}),
    # Values
    "list-empty": Case(
        "exchange",
        "kept_value_missing",
        {"path": "[0].id", "name": "tenant"},
        ("access_token", "follow_ups", 0, "response", "keep", 0, "path"),
        200,
        [],
        spec={"access_token": {**BASE["access_token"], "follow_ups": [{"url": f"{A}/connections"}]}},
    ),
    "entry-unclear": Case(
        "exchange",
        "entry_unclear",
        {"count": 2, "names": "Acme, Beta"},
        ("access_token", "follow_ups", 0, "pick", "where"),
        200,
        [{"id": 1, "name": "Acme"}, {"id": 2, "name": "Beta"}],
        spec={"access_token": {**BASE["access_token"], "follow_ups": [{"url": f"{A}/connections"}]}},
    ),
    "value-elsewhere": Case(
        "test",
        "response_part_missing",
        {"path": "user"},
        ("test_call", "response", "root"),
        200,
        {"data": {"user": {}}},
    ),
    "own-success-rule": Case(
        "test",
        "success_rule_not_met",
        {"status": 200, "step": "test_call", "said_why": False, "by_status_alone": False, "way": None},
        ("test_call",),
        200,
        {"ok": "yes"},
        spec={"test_call": {**BASE["test_call"], "success": {"path": "ok", "condition": "equals", "value": True}}},
    ),
    "tokens-elsewhere": Case(
        "exchange",
        "token_missing",
        {"path": "access_token", "format": "json"},
        ("access_token", "response", "access_token"),
        200,
        {"bot": {"access_token": "at-bot-9d27c4e1"}, "person": {"access_token": "at-person-77aa"}},
    ),
    "token-at-another-place": Case(
        "exchange",
        "token_missing",
        {"path": "access_token", "format": "json"},
        ("access_token", "response", "access_token"),
        200,
        {"bot": {"access_token": "at-bot-9d27c4e1"}, "person": {"access_token": "at-person-77aa"}},
    ),
    "token-at-a-third-place": Case(
        "exchange",
        "token_missing",
        {"path": "access_token", "format": "json"},
        ("access_token", "response", "access_token"),
        200,
        {name: {"access_token": f"at-{name}-9d27c4e1"} for name in ("bot", "person", "app")},
    ),
    # The log-in
    "implicit-app": Case("authorize", "token_in_fragment"),
    "answer-in-fragment": Case("authorize", "code_in_fragment", {"code": "code"}),
    "other-issuer": Case("authorize", "issuer_mismatch"),
    "code-repeated": Case("authorize", "parameter_repeated", {"name": "code"}),
    "code-renamed": Case("authorize", "code_missing", {"code": "code", "came": ["state", "auth_code"]}),
    "not-kept": Case("authorize", "callback_value_missing", {"name": "realmId", "came": []}),
    "state-under-another-name": Case(
        "authorize",
        "log_in_timed_out",
        {"seconds": 600},
        ignored=(Ignored("no_state", values={"named": ["st"]}),),
    ),
    "named-otherwise": Case(
        "exchange",
        status=400,
        body={"error": "invalid_request", "error_description": "Missing parameter: auth_code."},
        sent={"grant_type": "authorization_code", "code": "c0de", "client_id": "client-1"},
    ),
    "answer-read-otherwise": Case(
        "exchange",
        "token_missing",
        {"path": "access_token", "format": "form"},
        ("access_token", "response", "access_token"),
        200,
        {"access_token": "at-9d27c4e1"},
        spec={"access_token": {**BASE["access_token"], "response": {"format": "form"}}},
    ),
    "success-rule-in-the-way": Case(
        "exchange",
        "success_rule_not_met",
        {"status": 200, "step": "access_token", "said_why": False, "by_status_alone": False, "way": None},
        ("access_token",),
        200,
        {"ok": True, "access_token": "at-9d27c4e1"},
        spec={"access_token": {**BASE["access_token"], "success": {"path": "success", "condition": "present"}}},
    ),
    "token-sent-nowhere": Case(
        "revoke",
        status=401,
        body={"message": "Authorization header is required"},
        spec={"revoke_token": {**BASE["revoke_token"], "omit": ["token"]}},
    ),
    "body-unread": Case(
        "exchange",
        status=400,
        body={"error": "invalid_request", "error_description": "Missing parameter: client_id."},
        sent={"grant_type": "authorization_code", "code": "c0de", "client_id": "client-1"},
    ),
    "client-unread": Case(
        "exchange",
        status=400,
        body={"error": {"type": "OAuthException", "message": "Error validating application."}},
        sent={"grant_type": "authorization_code", "code": "c0de", "client_id": "client-1"},
        earlier=(happened("authorize"),),
    ),
    "call-misses-parameter": Case("test", status=400, body={"message": "Missing required parameter: version"}),
    "state-lost": Case("authorize", "log_in_timed_out", {"seconds": 600}, ignored=(Ignored("wrong_state"),)),
    "nobody-came-back": Case("authorize", "log_in_timed_out", {"seconds": 600}),
    "scopes-read-as-one": Case("authorize", words=ProviderWords("invalid_scope", "unknown scope 'read write'")),
    "no-scope-asked-for": Case(
        "authorize",
        words=ProviderWords("invalid_request", "Missing parameter: scope"),
        spec={"authorization": {**BASE["authorization"], "scopes": []}},
    ),
    "log-in-not-understood": Case("authorize", words=ProviderWords("invalid_request")),
    "log-in-lacks-what-is-documented": Case(
        "authorize", words=ProviderWords("invalid_request"), sent_at_log_in={"owner": "user"}
    ),
    "sent-otherwise-than-documented": Case(
        "exchange",
        status=400,
        body={"error": "invalid_request"},
        documented={("access_token", "client_authentication"): "client_secret_basic"},
    ),
    "pkce-may-be-wanted": Case(
        "authorize",
        words=ProviderWords("invalid_request"),
        spec={"authorization": {**BASE["authorization"], "pkce": "plain"}},
    ),
    "redirect-or-client": Case("authorize", words=ProviderWords("invalid_client", "Client authentication failed")),
    "redirect-ip": Case(
        "authorize",
        words=ProviderWords("invalid_request", "redirect_uri must not be an IP address"),
        spec={"live_redirect": {"host": "127.0.0.1", "port": 8765}},
    ),
    "redirect-https-sent": Case(
        "authorize",
        words=ProviderWords("invalid_request", "redirect_uri must be https"),
        spec={"live_redirect": {"scheme": "https", "host": "localhost", "port": 8765}},
        redirect_uri="https://localhost:8765/callback",
    ),
    "redirect-loopback": Case("authorize", words=ProviderWords("invalid_request", "localhost is not allowed")),
    "known-parameter": Case(
        "authorize",
        words=ProviderWords("invalid_request"),
        spec={"authorization": {**BASE["authorization"], "url": "https://auth.atlassian.com/authorize"}},
    ),
    "known-address": Case(
        "authorize",
        words=ProviderWords("invalid_request"),
        spec={"authorization": {**BASE["authorization"], "url": "https://slack.com/oauth/authorize"}},
    ),
    "known-elsewhere": Case(
        "exchange",
        status=404,
        body="Not Found",
        spec={"access_token": {**BASE["access_token"], "url": "https://login.xero.com/connect/token"}},
    ),
    "known-log-in": Case(
        "authorize",
        "log_in_timed_out",
        {"seconds": 600},
        spec={"authorization": {**BASE["authorization"], "url": "https://login.xero.com/connect/authorize"}},
    ),
    "known-scopes": Case(
        "authorize",
        words=ProviderWords("unauthorized_scope_error", "Scope r_liteprofile is not authorized"),
        spec={
            "authorization": {
                "url": "https://www.linkedin.com/oauth/v2/authorization",
                "scopes": ["r_liteprofile", "w_member_social"],
            }
        },
    ),
    # Credentials
    "secret-with-space": Case(
        "exchange", status=401, body={"error": "invalid_client"}, secret=frozenset({"space_around"})
    ),
    "secret-suspected": Case(
        "exchange",
        status=401,
        body={"error": "invalid_client"},
        refused_ways=frozenset({RefusedWay(("access_token",), "client_secret_basic")}),
    ),
    "secret-suspected-by-status": Case(
        "exchange",
        status=401,
        body="Unauthorized",
        refused_ways=frozenset({RefusedWay(("access_token",), "client_secret_basic")}),
    ),
    # What is sent, and what is missed
    "redirects-differ": Case(
        "exchange",
        status=400,
        body={"error": "invalid_client"},
        sent={"redirect_uri": "https://acme.test/other", "code": "c"},
        spec={
            "access_token": {
                **BASE["access_token"],
                "parameters": [{"name": "redirect_uri", "value": "https://acme.test/other"}],
            }
        },
    ),
    "token-method-named": Case("exchange", status=405, headers={"allow": "GET"}),
    "parameter-named": Case(
        "exchange", status=400, body={"error": "invalid_request", "message": "Missing field: shop"}
    ),
    "basic-unread-perhaps": Case(
        "exchange",
        status=400,
        body={"error": "invalid_request"},
        spec={"access_token": {**BASE["access_token"], "client_authentication": "client_secret_basic"}},
    ),
    "app-key-refused": Case(
        "test",
        status=403,
        body={"error": "Invalid API key: should be in the format 'keystring:shared_secret'."},
        spec={"test_call": {**BASE["test_call"], "headers": [*BASE["test_call"]["headers"], APP_KEY]}},
    ),
    "account-without-it": Case("test", status=404, body={"message": "The mailbox is not enabled"}),
    "log-in-page-not-there": Case("authorize", "error_page_shown", words=ProviderWords(description="404 Not Found")),
    "form-unread": Case(
        "exchange", status=400, body={"message": ["code should not be empty"]}, sent={"code": "c0de", "client_id": "c"}
    ),
    "named-left-out": Case(
        "revoke",
        status=400,
        body={"error": "invalid_client", "error_description": "client_id is mandatory and missing"},
        spec={"revoke_token": {**BASE["revoke_token"], "omit": ["client_id"]}},
    ),
    "nothing-acceptable": Case("exchange", status=406, body={"message": "No"}),
    "id-token-alone": Case(
        "exchange",
        "token_missing",
        {"path": "access_token", "format": "json"},
        ("access_token", "response", "access_token"),
        200,
        {"id_token": "a.b.c", "token_type": "Bearer"},
    ),
    "web-server-refuses": Case(
        "exchange",
        status=403,
        body="<html><title>403 Forbidden</title><hr><center>nginx</center></html>",
        headers={"content-type": "text/html"},
    ),
    "address-of-a-sample": Case(
        "test",
        status=404,
        spec={"test_call": {"method": "GET", "url": f"{A}/{{api_version}}/me"}},
        callback={"host": "bm9ydGh3aW5kLWdvb2RzLm15c2hvcC5jb20vYWRtaW4"},
    ),
    "parameter-of-the-login": Case(
        "authorize", words=ProviderWords("invalid_request", "Missing or invalid owner. owner must be user.")
    ),
    "state-refused": Case("authorize", words=ProviderWords("invalid_state")),
    "region-named": Case("test", status=421, body={"message": "Misdirected request"}),
    "right-of-the-person": Case("test", status=403, body={"message": "Contact your administrator for a role"}),
    "signed-client-wanted": Case("exchange", status=401, body={"error": "invalid_client", "message": "mTLS only"}),
    "page-wants-its-form": Case("test", status=403, body={"detail": "CSRF Failed: CSRF cookie not set."}),
    "came-back-to-nobody": Case(
        "authorize", "error_page_shown", words=ProviderWords(description="127.0.0.1 refused to connect")
    ),
    "no-such-log-in-host": Case(
        "authorize", "error_page_shown", words=ProviderWords(description="ERR_NAME_NOT_RESOLVED")
    ),
    "log-in-goes-round": Case(
        "authorize", "error_page_shown", words=ProviderWords(description="ERR_TOO_MANY_REDIRECTS")
    ),
    "browser-does-not-trust": Case(
        "authorize", "error_page_shown", words=ProviderWords(description="SEC_ERROR_UNKNOWN_ISSUER")
    ),
    # Kinds of apps, accounts and policies
    "app-registered-as-another-kind": Case(
        "exchange",
        status=400,
        body={
            "error": "invalid_request",
            "error_description": "Only a Single-Page Application may redeem it like this",
        },
    ),
    "secret-unwanted": Case(
        "exchange", status=401, body={"error": "invalid_client", "error_description": "The client is public"}
    ),
    "grant-not-for-app": Case(
        "exchange",
        status=400,
        body={"error": "unauthorized_client", "error_description": "This client is not allowed to use this flow"},
    ),
    "nobody-said-who": Case(
        "exchange", status=422, spec={"access_token": {**BASE["access_token"], "client_authentication": "none"}}
    ),
    "parameter-twice": Case(
        "exchange", status=400, body={"error": "invalid_request", "error_description": "Repeated parameter: client_id"}
    ),
    "policy-forbids": Case(
        "exchange",
        status=400,
        body={"error": "invalid_grant", "error_description": "Denied by a Conditional Access rule"},
    ),
    "account-not-usable": Case("exchange", status=400, body={"error": "inactive_user"}),
    "accounts-limit": Case(
        "test", status=403, body={"message": "The maximum number of connected accounts has been reached"}
    ),
    "token-withdrawn": Case("test", status=401, body={"message": "The token has been revoked by its owner"}),
    "token-expired-at-once": Case(
        "test",
        status=401,
        body={"message": "Access token not found or expired"},
        earlier=(token_came(datetime.now(UTC), 28800),),
    ),
    "token-of-another-kind": Case("test", status=403, body={"error": "not_allowed_token_type"}),
    "https-wanted": Case(
        "exchange", status=403, body={"error": "invalid_request", "error_description": "SSL required"}
    ),
    # The request itself
    "token-wants-post": Case(
        "exchange", status=404, body="Cannot GET /token", spec={"access_token": {"method": "GET", "url": f"{A}/token"}}
    ),
    "revoke-refresh-token-named": Case(
        "revoke",
        status=400,
        body={"error": "invalid_request", "error_description": "The `token` is not a valid refresh token"},
    ),
    "wants-post": Case(
        "revoke",
        status=400,
        body={"error": "Use POST for this request"},
        spec={"revoke_token": {"method": "GET", "url": f"{A}/revoke"}},
    ),
    "required-left-out": Case(
        "exchange",
        status=403,
        body={"error": "invalid_grant", "error_description": "Invalid authorization code"},
        spec={"access_token": {**BASE["access_token"], "omit": ["redirect_uri"]}},
    ),
    "body-where-the-address-worked": Case(
        "refresh",
        status=401,
        body={"error": "We don't recognize that client_id or client_secret."},
        earlier=(happened("exchange"),),
        spec={"access_token": {**BASE["access_token"], "parameters_in": "query"}},
    ),
    "json-where-a-form-worked": Case(
        "revoke",
        status=401,
        body={"error": "invalid_client"},
        earlier=(happened("exchange"),),
        spec={"revoke_token": {**BASE["revoke_token"], "body_format": "json"}},
    ),
    "no-secret-sent": Case(
        "exchange",
        status=401,
        body={"error": "invalid_client"},
        spec={"access_token": {**BASE["access_token"], "client_authentication": "none"}},
    ),
    "response-type-left-out": Case(
        "authorize",
        "error_page_shown",
        words=ProviderWords(description="Bad Request"),
        spec={"authorization": {**BASE["authorization"], "omit": ["response_type"]}},
    ),
    "bearer-wanted": Case(
        "test",
        status=400,
        body={"error": "authorization header scheme must be `Bearer`"},
        sent_headers={"authorization": "Token at-first-9f27cc1e5ab1"},
        spec={"test_call": {**BASE["test_call"], "headers": [TOKEN_HEADER]}},
    ),
    "no-word-before-token": Case(
        "test",
        status=401,
        body={"error": "not_authed"},
        sent_headers={"authorization": "at-first-9f27cc1e5ab1"},
        spec={"test_call": {**BASE["test_call"], "headers": [{**TOKEN_HEADER, "value": TOKEN_IN_QUERY["value"]}]}},
    ),
    "bearer-perhaps": Case(
        "test",
        status=403,
        sent_headers={"authorization": "Token at-first-9f27cc1e5ab1"},
        spec={"test_call": {**BASE["test_call"], "headers": [TOKEN_HEADER]}},
    ),
    "json-unread-perhaps": Case(
        "exchange", status=403, spec={"access_token": {**BASE["access_token"], "body_format": "json"}}
    ),
    "secret-named-too": Case(
        "exchange",
        status=400,
        body={
            "error": "invalid_grant",
            "error_description": "Invalid code, or the hash does not match the app secret.",
        },
    ),
    "client-behind-the-grant": Case(
        "exchange",
        status=400,
        body={"error": "invalid_grant", "error_description": "unauthorized_client"},
    ),
    "code-refused-again": Case("exchange", status=400, body={"error": "invalid_grant"}, again=True),
    "grant-refused-by-status": Case("exchange", status=403),
    "refresh-refused-by-status": Case("refresh", status=400),
    "json-unread": Case(
        "exchange",
        status=400,
        body={"error": "unsupported_grant_type"},
        spec={"access_token": {**BASE["access_token"], "body_format": "json"}},
    ),
    "authorize-address-mark": Case(
        "authorize", words=ProviderWords(description="The address has to end with #wechat_redirect.")
    ),
    "authorize-address": Case("authorize", words=ProviderWords(description="Cannot GET /dialog/authorizes")),
    "app-stopped": Case("exchange", status=403, body={"error": "denied", "message": "The application is disabled"}),
    "account-not-permitted": Case("exchange", status=400, body={"error": "shop_not_permitted"}),
    "renamed-at-log-in-only": Case(
        "exchange",
        status=400,
        body={"error": "invalid_request"},
        sent={"client_id": "client-1", "code": "c"},
        spec={"authorization": {**BASE["authorization"], "rename": {"client_id": "client_key"}}},
    ),
    "credentials-under-other-names": Case(
        "exchange",
        status=401,
        body={"error": "invalid_client"},
        sent={"client_id": "client-1", "secret": "s", "code": "c"},
        spec={"access_token": {**BASE["access_token"], "rename": {"client_secret": "secret"}}},
    ),
    "known-name": Case(
        "exchange",
        status=400,
        body={"error": "invalid_request"},
        sent={"client_id": "client-1"},
        spec={"access_token": {"method": "POST", "url": "https://open.tiktokapis.com/v2/oauth/token/"}},
    ),
    "known-apart": Case(
        "exchange",
        status=200,
        body={"error": "invalid_client"},
        spec={"access_token": {"method": "POST", "url": "https://accounts.zoho.com/oauth/v2/token"}},
    ),
    "account-lives-elsewhere": Case(
        "exchange", status=400, body={"error": "invalid_client"}, callback={"accounts-server": "https://eu.acme.test"}
    ),
    # Refreshing and revoking
    "no-refresh-token-for-this-app": Case(
        "refresh",
        "no_refresh_token",
        spec={
            "authorization": {
                **BASE["authorization"],
                "scopes": ["openid", "offline_access"],
                "parameters": [_row("prompt", "consent")],
            }
        },
        listed_scopes=("openid", "offline_access"),
    ),
    "no-refresh-token": Case("refresh", "no_refresh_token", at=("authorization",)),
    "no-refresh-token-without-scope": Case("refresh", "no_refresh_token", at=("authorization",)),
    "refresh-not-known": Case(
        "refresh",
        status=400,
        body={"error": "unsupported_grant_type"},
        earlier=(happened("exchange", expires_in=None),),
    ),
    "nothing-to-refresh": Case("refresh", "no_refresh_token", earlier=(happened("exchange", expires_in=None),)),
    "refresh-once": Case(
        "refresh_again",
        status=400,
        body={"error": "invalid_grant"},
        earlier=(happened("refresh", refresh_token_rotated=False, refresh_token_sent=True),),
    ),
    "revoked-in-vain": Case(
        "test_after_revoke", "token_still_works", {"by_code": False}, ("revoke_token",), 200, {"id": 1}
    ),
    "revoked-nothing": Case(
        "test_after_revoke",
        "token_still_works",
        {"by_code": False},
        ("revoke_token",),
        200,
        {"id": 1},
        spec={"revoke_token": {**BASE["revoke_token"], "omit": ["token"]}},
    ),
    "unknown-after-revoke": Case(
        "test_after_revoke", "provider_unavailable", {"status": 418}, status=418, body="I wonder"
    ),
    # The test call
    "lost-on-the-way": Case("test", status=401, body="No token", hops=("https://old.test/me",)),
    "slash-at-the-end": Case("test", status=404, body="", spec={"test_call": {**BASE["test_call"], "url": f"{A}/me/"}}),
    "captive-portal": Case(
        "test", status=200, body="<html>WiFi hotspot: accept the terms</html>", hops=("https://old.test/me",)
    ),
    "scope-not-granted": Case(
        "test", status=403, body={"message": "Forbidden"}, earlier=(happened("exchange", scopes_granted="read"),)
    ),
    "log-in-not-good-enough": Case(
        "test",
        status=401,
        headers={"www-authenticate": 'Bearer error="insufficient_user_authentication", acr_values="myACR"'},
    ),
    "api-not-for-session": Case(
        "test", status=403, body=[{"message": "This session is not valid for use with the REST API"}]
    ),
    "not-of-this-account": Case("test", status=403, body={"error": "User does not own Shop 12345678"}),
    "app-not-reviewed": Case("test", status=403, body={"message": "Your application has not been approved for this"}),
    "header-value": Case(
        "test",
        status=403,
        body={"error": "Shared secret is required in x-api-key header."},
        sent_headers={"x-api-key": "client-1"},
    ),
    "version-not-served": Case(
        "test", status=426, body={"code": "OLD", "message": "Requested version 20240401 is not active"}
    ),
    "scope-behind-refusal": Case(
        "test",
        status=401,
        body={"code": 0, "message": "401: Unauthorized"},
        sent_headers={"Authorization": "Bearer at-1"},
        earlier=(happened("exchange", scopes_granted="email"),),
    ),
    "account-hosted-elsewhere": Case("authorize", words=ProviderWords("", "Your account is hosted in Europe.")),
    "code-of-another-region": Case(
        "exchange",
        status=400,
        body={"error": "invalid_grant", "error_description": "The code is invalid"},
        spec={"authorization": {**BASE["authorization"], "url": "https://api.eu.acme.test/authorize"}},
    ),
    "call-of-another-environment": Case(
        "test",
        status=401,
        body={"ErrorCode": 4010, "DeveloperErrorMessage": "The access token is missing or invalid"},
        spec={"access_token": {**BASE["access_token"], "url": "https://id-sandbox.acme.test/token"}},
        earlier=(happened("exchange"),),
    ),
    "secret-likelier-by-status": Case(
        "exchange",
        status=401,
        body={"status": "error", "message": "This app may not do that"},
        documented={("access_token", "client_authentication"): "client_secret_post"},
    ),
    "secret-refused-where-it-belongs": Case(
        "exchange",
        status=400,
        body={"error": {"error_msg": "Missing parameter: client_id", "error_name": "bad_request"}},
        spec={"access_token": {**BASE["access_token"], "client_authentication": "client_secret_basic"}},
        refused_ways=frozenset({RefusedWay(("access_token",), "client_secret_post")}),
    ),
    "secret-not-decoded": Case(
        "exchange",
        status=401,
        body={"error": "invalid_client", "error_description": "Invalid client: client is invalid"},
        secret=frozenset({"encoding_matters"}),
        documented={("access_token", "client_authentication"): "client_secret_basic"},
        spec={"access_token": {**BASE["access_token"], "client_authentication": "client_secret_basic"}},
    ),
    "secret-not-decoded-by-status": Case(
        "exchange",
        status=401,
        body={"code": 2, "message": "Authentication failed.", "status": "failure"},
        secret=frozenset({"encoding_matters"}),
        documented={("access_token", "client_authentication"): "client_secret_basic"},
        spec={"access_token": {**BASE["access_token"], "client_authentication": "client_secret_basic"}},
    ),
    "secret-likelier": Case(
        "exchange",
        status=400,
        body={"error": "invalid_client"},
    ),
    "secret-is-the-id": Case(
        "exchange",
        values={"way": "client_secret_post"},
        status=400,
        body={"error": "invalid_grant", "error_description": "expired_client_token"},
        secret=frozenset({"is_the_id"}),
    ),
    "own-header-without-its-word": Case(
        "exchange",
        status=401,
        body={"code": 2, "message": "Authentication failed."},
        spec={
            "access_token": {
                **BASE["access_token"],
                "client_authentication": "none",
                "headers": [
                    {"name": "Authorization", "value": "${context.authData.clientid}:${context.authData.clientsecret}"}
                ],
            }
        },
    ),
    "secret-is-none": Case(
        "exchange", status=401, body={"error": "invalid_client"}, secret=frozenset({"not_a_secret", "encoding_matters"})
    ),
    "known-header": Case(
        "test",
        status=403,
        body={"error": "Forbidden"},
        spec={"test_call": {**BASE["test_call"], "url": "https://openapi.etsy.com/v3/application/users/me"}},
    ),
    "call-malformed": Case("test", status=400, body={"error": "invalid_request"}),
    # Kinds that came with the second reports
    "issuer-not-sent": Case("authorize", "issuer_mismatch", {"iss_came": False}),
    "trouble-without-a-parameter": Case("authorize", words=ProviderWords("server_error")),
    "app-of-another-kind": Case(
        "authorize", words=ProviderWords("invalid_request", "The API application does not support oauth")
    ),
    "wrong-tenant": Case("authorize", words=ProviderWords("", "Realm does not exist")),
    "consent-missing": Case(
        "exchange",
        status=400,
        body={"error": "invalid_grant", "error_description": "The user has not consented to this"},
    ),
    "parameters-in-query": Case(
        "exchange",
        status=400,
        body={"error": "invalid_request", "error_description": 'Missing "code" in request.'},
        spec={"access_token": {**BASE["access_token"], "parameters_in": "query"}},
    ),
    "read-in-neither-place": Case(
        "exchange",
        status=400,
        body={"err": "client_id is required"},
        sent={"grant_type": "authorization_code", "code": "c0de", "client_id": "client-1"},
        spec={"access_token": {**BASE["access_token"], "parameters_in": "query"}},
        failed=frozenset({fingerprint(Draft(BASE))}),
    ),
    "parameters-in-query-perhaps": Case(
        "exchange",
        status=401,
        body={"error": "invalid_client"},
        spec={"access_token": {**BASE["access_token"], "parameters_in": "query"}},
        documented={("access_token", "parameters_in"): "query"},
    ),
    "refresh-scope-perhaps": Case(
        "refresh", status=400, body={"error": "invalid_request"}, earlier=(happened("exchange"),)
    ),
    "authenticated-otherwise": Case(
        "refresh",
        status=400,
        body={"error": "invalid request", "error_description": "No auth function available for given request"},
        spec={"refresh_token": {"method": "POST", "client_authentication": "none"}},
        earlier=(happened("exchange"),),
    ),
    "event-stream": Case(
        "test", "test_answer_no_data", status=200, body='event: message\ndata: {"jsonrpc":"2.0","id":1,"result":{}}\n\n'
    ),
    "proof-of-possession-wanted": Case("test", status=401, headers={"www-authenticate": 'DPoP algs="ES256 PS256"'}),
    "answer-is-signed": Case("test", "test_answer_no_data", status=200, body="eyJhbGciOiJS.eyJzdWIiOiJ1In0.c2lnbmF0"),
    "api-not-switched-on": Case("test", status=403, body={"message": "Access Not Configured."}),
    "client-id-not-sent": Case("test", status=401, body={"message": "No client id specified"}),
    "token-for-another-api": Case("test", status=401, body={"message": "Invalid audience."}),
    "header-lost": Case(
        "test",
        status=403,
        body={"message": "Authorization header was not found."},
        sent_headers={"Authorization": "Bearer at-1"},
    ),
    "token-wanted-in-query": Case(
        "test",
        "answer_says_failure",
        {"status": 200, "step": "test_call", "said_why": True, "by_status_alone": True},
        status=200,
        body={"errcode": 41001, "errmsg": "access_token missing"},
        sent_headers={"Authorization": "Bearer at-1"},
    ),
    "token-read-in-header": Case(
        "test",
        status=400,
        body={"error": "invalid_request", "error_description": "Token not provided"},
        spec={"test_call": {**BASE["test_call"], "headers": [], "query": [TOKEN_IN_QUERY]}},
    ),
    "own-value": Case(
        "refresh",
        status=400,
        body={"error": "invalid_request", "error_description": "Missing 'code' in request."},
        spec={"refresh_token": {"method": "POST", "parameters": [_row("grant_type", "authorization_code")]}},
    ),
    "own-token-revoked": Case(
        "test_after_revoke",
        "token_still_works",
        {"by_code": False},
        status=200,
        spec={"revoke_token": {"url": f"{A}/revoke", "parameters": [_row("token", "TOKEN")]}},
    ),
    "own-value-at-log-in": Case(
        "authorize",
        words=ProviderWords("unsupported_response_type", "token"),
        spec={"authorization": {**BASE["authorization"], "parameters": [_row("response_type", "token")]}},
    ),
    "own-challenge": Case(
        "exchange",
        status=403,
        body={"error": "invalid_grant", "error_description": "Invalid authorization code"},
        spec={"authorization": {**BASE["authorization"], "parameters": [_row("code_challenge_method", "SHA256")]}},
    ),
    "token-of-the-app": Case(
        "test",
        status=403,
        spec={"access_token": {**BASE["access_token"], "parameters": [_row("grant_type", "client_credentials")]}},
    ),
    "addresses-swapped": Case(
        "authorize",
        "log_in_timed_out",
        {"seconds": 600},
        spec={
            "authorization": {**BASE["authorization"], "url": f"{A}/token"},
            "access_token": {**BASE["access_token"], "url": f"{A}/auth"},
        },
    ),
    "address-of-another-call": Case(
        "revoke",
        status=400,
        body={"error": "unsupported_grant_type"},
        spec={"revoke_token": {"method": "POST", "url": f"{A}/token"}},
    ),
    "refresh-elsewhere": Case(
        "refresh",
        status=404,
        spec={"refresh_token": {"method": "POST", "url": f"{A}/tokens"}},
        earlier=(happened("exchange"),),
    ),
    "misses-what-the-token-had": Case(
        "refresh",
        status=400,
        body={"message": "audience is required"},
        spec={"access_token": {**BASE["access_token"], "parameters": [_row("audience", "acme")]}},
        earlier=(happened("exchange"),),
    ),
    "renamed-against-the-standard": Case(
        "exchange",
        status=400,
        body={"error": "invalid_request", "error_description": "Missing parameter: `code`"},
        spec={"access_token": {**BASE["access_token"], "rename": {"code": "auth_code"}}},
    ),
    "departs-and-client-refused": Case(
        "refresh",
        status=400,
        body={"error": "invalid_client", "error_description": "Client authentication failed"},
        spec={"refresh_token": {"method": "POST", "parameters": [_row("grant_type", "authorization_code")]}},
    ),
    "renamed-perhaps": Case(
        "authorize",
        "error_page_shown",
        words=ProviderWords("", "Bad Request"),
        spec={"authorization": {**BASE["authorization"], "rename": {"client_id": "app_id"}}},
    ),
    "hint-of-another-token": Case(
        "revoke",
        status=400,
        body={"error": "invalid_request", "error_description": "token not found"},
        spec={"revoke_token": {"url": f"{A}/revoke", "parameters": [_row("token_type_hint", "refresh_token")]}},
    ),
    "revoked-without-credentials": Case(
        "test_after_revoke",
        "token_still_works",
        {"by_code": False},
        status=200,
        spec={"revoke_token": {"url": f"{A}/revoke", "client_authentication": "none"}},
    ),
    "state-renamed": Case(
        "authorize",
        "log_in_timed_out",
        {"seconds": 600},
        ignored=(Ignored("no_state"),),
        spec={"authorization": {**BASE["authorization"], "rename": {"state": "own_state"}}},
    ),
    "pkce-method": Case(
        "authorize",
        words=ProviderWords("invalid_request", '`code_challenge_method` "plain" is not allowed; use "S256"'),
        spec={"authorization": {**BASE["authorization"], "pkce": "plain"}},
    ),
    "secret-read-otherwise": Case(
        "exchange",
        status=401,
        body={"error": "invalid_client", "error_description": "invalid client_secret"},
        secret=frozenset({"encoding_matters"}),
        spec={"access_token": {**BASE["access_token"], "client_authentication": "client_secret_basic"}},
    ),
    "test-only-reads": Case("test", status=404, spec={"test_call": {**BASE["test_call"], "method": "PUT"}}),
    "known-word": Case(
        "test",
        status=401,
        body={"message": "Unauthorized"},
        sent_headers={"Authorization": "Bearer at-1"},
        spec={"test_call": {**BASE["test_call"], "url": "https://www.zohoapis.eu/crm/v2/users"}},
    ),
}


@pytest.mark.parametrize("code", CASES)
def test_the_rule_finds_its_cause(code: str) -> None:
    found = diagnosed(CASES[code])
    assert code in [cause.code for cause in found.causes], [cause.code for cause in found.causes]


OURS = [code for code, case in CASES.items() if case.reason is not None and WHOSE[case.reason] == "ours"]


@pytest.mark.parametrize("code", OURS)
def test_what_is_ours_is_never_laid_on_the_provider(code: str) -> None:
    found = diagnosed(CASES[code])
    assert [cause.code for cause in found.causes] == [code]
    assert "provider did not" not in found.cause.text


BESIDE_REFRESH = [code for code, case in CASES.items() if case.leg not in ("refresh", "refresh_again")]
"""In a refresh the address is the call's own where it is written, and is blamed by its name."""


@pytest.mark.parametrize("code", BESIDE_REFRESH)
def test_what_is_so_anyway_may_be_written_down(code: str) -> None:
    """A refresh goes to the token URL (RFC 6749 section 6): who writes that address into its step changes no diagnosis."""
    case = CASES[code]
    spec = BASE | case.spec
    call = spec.get("refresh_token") or {}
    written = {"refresh_token": {**call, "url": call.get("url") or spec["access_token"].get("url", "")}}
    found = diagnosed(replace(case, spec=case.spec | written))
    assert [cause.code for cause in found.causes] == [cause.code for cause in diagnosed(case).causes]


def test_after_a_bare_code_what_the_documentation_has_comes_before_a_guess() -> None:
    log_in = {
        **CASES["log-in-lacks-what-is-documented"].spec,
        "authorization": {**BASE["authorization"], "pkce": "none"},
    }
    found = diagnosed(replace(CASES["log-in-lacks-what-is-documented"], spec=log_in))
    assert [cause.code for cause in found.causes][:2] == ["log-in-lacks-what-is-documented", "pkce-may-be-wanted"]
    assert found.fix is not None
    assert found.fix.apply(found.draft).get("authorization", "parameters") == [{"name": "owner", "value": "user"}]


def test_no_failure_of_the_network_is_without_a_rule() -> None:
    assert {kind for rule in RULES for kind in rule.failures} == set(get_args(FailureKind))
