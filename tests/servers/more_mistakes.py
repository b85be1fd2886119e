"""More mistakes: addresses of another call, values of an example left in, names that nobody knows, scopes left out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from connection_wizard.spec import names
from tests.servers.mistakes import (
    OF_CLIENT_ID,
    OF_CREDENTIALS,
    OF_LEFT_OUT,
    OF_LOG_IN_ADDRESS,
    OF_PKCE,
    OF_REDIRECT,
    OF_SECRET,
    OF_WAY,
    misspelt,
)
from tests.servers.others import BEARER, Server, free_port
from tests.servers.playing import Mistake

OF_TOKEN_SENT = frozenset(
    {"token-not-sent", "token-not-taken", "token-refused", "bearer-wanted", "bearer-perhaps", "token-read-in-header"}
    | {"no-word-before-token"}
)
OF_SCOPE_LACKING = frozenset({"scope-missing", "not-allowed", "scope-not-granted"})
OF_DEPARTURE = frozenset({"departs-and-client-refused"})
OF_OWN_VALUE = OF_DEPARTURE | {"own-value", "own-value-at-log-in", "own-challenge", "own-token-revoked"}
OF_RENAMED = OF_DEPARTURE | {"renamed-against-the-standard", "renamed-perhaps", "credentials-under-other-names"}
OF_ANOTHERS_ADDRESS = frozenset({"address-of-another-call"})
ACCESS_TOKEN, REFRESH_TOKEN = names.ACCESS_TOKEN.template, names.REFRESH_TOKEN.template


def more_mistakes(server: Server) -> Iterator[Mistake]:
    """Those that can be made here."""
    yield Mistake("nothing at all", None, frozenset(), mends=False)
    yield from _of_addresses(server)
    yield from _of_the_client(server)
    yield from _of_the_log_in(server)
    yield from _of_the_exchange(server)
    yield from _of_the_refresh(server)
    yield from _of_the_test(server)
    if server.kind.paths[2]:
        yield from _of_the_revocation(server)


def _of_addresses(server: Server) -> Iterator[Mistake]:
    authorize, token, revoke, _ = (server.issuer + path for path in server.kind.paths)
    at_log_in, at_exchange = ("authorization", "url"), ("access_token", "url")
    page = OF_LOG_IN_ADDRESS | OF_ANOTHERS_ADDRESS | {"addresses-swapped"}
    yield Mistake("token address for the log-in", "authorize", page, ((at_log_in, token),), mends=False)
    yield Mistake(
        "log-in address for the token",
        "exchange",
        frozenset({"token-address", "page-for-people"}) | OF_ANOTHERS_ADDRESS,
        ((at_exchange, authorize),),
        mends=False,
    )
    yield Mistake(
        "both addresses the wrong way round", "authorize", page, ((at_log_in, token), (at_exchange, authorize))
    )
    yield Mistake(
        "a slash more at the end of the token address",
        "exchange",
        frozenset({"slash-at-the-end", "redirected"}),
        ((at_exchange, token[:-1] if token.endswith("/") else f"{token}/"),),
        may_work=True,
    )
    yield Mistake(
        "a slash more at the end of the log-in's address",
        "authorize",
        page,
        ((at_log_in, authorize[:-1] if authorize.endswith("/") else f"{authorize}/"),),
        mends=False,
        may_work=True,
    )
    yield Mistake(
        "https where http is spoken",
        "exchange",
        frozenset({"hung-up", "tls", "https-not-spoken"}),
        ((at_exchange, token.replace("http:", "https:")),),
    )
    nobody = f"http://127.0.0.1:{free_port()}{urlsplit(token).path}"
    yield Mistake(
        "a port at which nobody listens", "exchange", frozenset({"refused"}), ((at_exchange, nobody),), mends=False
    )
    yield Mistake(
        "refresh at a wrong path",
        "refresh",
        frozenset({"token-address", "refresh-elsewhere"}),
        ((("refresh_token", "url"), misspelt(token)),),
    )
    if revoke not in (server.issuer, token):
        yield Mistake(
            "refresh at the revocation",
            "refresh",
            frozenset({"token-address", "refresh-elsewhere"}) | OF_ANOTHERS_ADDRESS,
            ((("refresh_token", "url"), revoke),),
        )
        yield Mistake(
            "revocation at the token's address",
            "revoke",
            OF_ANOTHERS_ADDRESS,
            ((("revoke_token", "url"), token),),
            mends=False,
        )


def _of_the_client(server: Server) -> Iterator[Mistake]:
    by_basic, unencoded = "client_secret_basic", "client_secret_basic_unencoded"
    yield Mistake(
        "ID and secret the wrong way round",
        "authorize",
        OF_CLIENT_ID,
        ((("client", "client_id"), server.secret),),
        secret="app-post",
        mends=False,
        at_last=OF_CLIENT_ID,
    )
    yield Mistake("no secret", "exchange", frozenset({"value-not-there"}), secret="", mends=False)
    yield Mistake(
        "wrong secret by Basic, not encoded",
        "exchange",
        OF_CREDENTIALS | OF_WAY,
        app="app-basic",
        way=unencoded,
        secret="not-the-secret",
        mends=False,
        at_last=OF_SECRET,
        exactly=OF_SECRET,
    )
    yield Mistake(
        "wrong secret with signs in it",
        "exchange",
        OF_CREDENTIALS | OF_WAY,
        app="app-basic",
        way=by_basic,
        secret=server.special,
        mends=False,
        at_last=OF_SECRET,
        exactly=OF_SECRET,
    )
    for way in ("client_secret_post", unencoded):
        yield Mistake(
            f"signs in the secret, by {way}",
            "exchange",
            OF_WAY,
            app="app-special",
            way=way,
            secret=server.special,
            may_work=True,
        )
    if server.kind.keeps_ways_apart:
        yield Mistake(
            "Basic for the refresh alone",
            "refresh",
            frozenset({"authenticated-otherwise"}) | OF_WAY,
            ((("refresh_token", "client_authentication"), by_basic),),
        )
    yield Mistake(
        "no secret at the refresh",
        "refresh",
        frozenset({"authenticated-otherwise", "no-secret-sent"}) | OF_WAY,
        ((("refresh_token", "client_authentication"), "none"),),
        may_work=True,
    )
    for name in ("client_id", "client_secret"):
        yield Mistake(
            f"{name} under another name",
            "exchange",
            OF_RENAMED | {"wants-basic"},  # where that is what the server asks for, and it helps as well
            ((("access_token", "rename"), {name: f"app_{name}"}),),
        )


def _of_the_log_in(server: Server) -> Iterator[Mistake]:
    kind = server.kind
    extra = [{"name": name, "value": value} for name, value in kind.parameters]

    def asking(name: str, value: str) -> tuple[tuple[tuple[str | int, ...], Any], ...]:
        rows = [row for row in extra if row["name"] != name]
        return ((("authorization", "parameters"), [*rows, {"name": name, "value": value}]),)

    for name, place, value in (
        ("a slash after the redirect URI", "path", "/callback/"),
        ("localhost", "host", "localhost"),
        ("another port", "port", free_port()),  # any may do (RFC 8252 section 7.3)
    ):
        yield Mistake(
            name, "authorize", OF_REDIRECT, ((("live_redirect", place), value),), at_last=OF_REDIRECT, may_work=True
        )
    yield Mistake(
        "client_id under another name at the log-in",
        "authorize",
        OF_RENAMED | OF_CLIENT_ID,
        ((("authorization", "rename"), {"client_id": "app_id"}),),
    )
    yield Mistake(
        "state under another name",
        "authorize",
        frozenset({"state-renamed"}) | OF_RENAMED,
        ((("authorization", "rename"), {"state": "own_state"}),),
    )
    yield Mistake(
        "state looked for under another name",
        "authorize",
        frozenset({"state-renamed"}),
        ((("authorization", "callback"), {"state": "own_state"}),),
    )
    yield Mistake(
        "code looked for under another name",
        "authorize",
        frozenset({"code-renamed"}),
        ((("authorization", "callback"), {"code": "auth_code"}),),
    )
    yield Mistake(
        "a log-in that may not ask", "authorize", frozenset({"login-needed"}), asking("prompt", "none"), may_work=True
    )
    yield Mistake(
        "the implicit grant",
        "authorize",
        frozenset({"response-type", "implicit-app"}) | OF_OWN_VALUE,
        asking("response_type", "token"),
        may_work=True,
    )
    for mode in ("fragment", "form_post"):
        yield Mistake(
            f"answer by {mode}",
            "authorize",
            frozenset({"answer-in-fragment"}) | OF_OWN_VALUE,
            asking("response_mode", mode),
            may_work=True,
        )
    yield Mistake(
        "a challenge method that nobody knows",
        "authorize",
        OF_PKCE | OF_OWN_VALUE,
        asking("code_challenge_method", "SHA256"),
        may_work=True,
        also=("exchange",),
    )
    if kind.needs_scope:
        others = [scope for scope in kind.scopes if scope != kind.needs_scope]
        yield Mistake(
            "the scope left out that the test call needs",
            "test",
            OF_SCOPE_LACKING,
            ((("authorization", "scopes"), others),),
            mends=False,
            at_last=OF_SCOPE_LACKING,
            may_work=True,
        )
    if "offline_access" in kind.scopes:
        scopes = [scope for scope in kind.scopes if scope != "offline_access"]
        yield Mistake(
            "offline_access left out",
            "refresh",
            frozenset({"no-refresh-token"}),
            ((("authorization", "scopes"), scopes),),
            may_work=True,
        )


def _of_the_exchange(server: Server) -> Iterator[Mistake]:
    def sending(name: str, value: str) -> tuple[tuple[tuple[str | int, ...], Any], ...]:
        return ((("access_token", "parameters"), [{"name": name, "value": value}]),)

    yield Mistake("the code of an example", "exchange", OF_OWN_VALUE, sending("code", "AUTHORIZATION_CODE"))
    yield Mistake(
        "the redirect URI of an example", "exchange", OF_OWN_VALUE | {"code-redirect-mismatch"},
        sending("redirect_uri", "https://example.com/callback"),
    )  # fmt: skip
    yield Mistake(
        "another grant at the exchange",
        "exchange",
        OF_OWN_VALUE | {"token-of-the-app"},
        sending("grant_type", "client_credentials"),
        also=("test",),
    )
    yield Mistake("the verifier of an example", "exchange", OF_OWN_VALUE, sending("code_verifier", "a" * 43))
    yield Mistake(
        "PUT at the token endpoint",
        "exchange",
        frozenset({"token-wants-post", "wants-post"}),
        ((("access_token", "method"), "PUT"),),
    )
    yield Mistake(
        "parameters in the query",
        "exchange",
        OF_WAY | OF_LEFT_OUT | {"parameters-in-query"},
        ((("access_token", "parameters_in"), "query"),),
        may_work=True,
    )
    for name in ("code", "code_verifier", "grant_type", "redirect_uri"):
        yield Mistake(
            f"{name} under another name",
            "exchange",
            OF_RENAMED,
            ((("access_token", "rename"), {name: f"own_{name}"}),),
            may_work=name in ("code_verifier", "redirect_uri"),
        )


def _of_the_refresh(server: Server) -> Iterator[Mistake]:
    yield Mistake(
        "refresh with the grant of the exchange",
        "refresh",
        OF_OWN_VALUE,
        ((("refresh_token", "parameters"), [{"name": "grant_type", "value": "authorization_code"}]),),
    )
    yield Mistake("refresh token left out", "refresh", OF_LEFT_OUT, ((("refresh_token", "omit"), ["refresh_token"]),))
    yield Mistake(
        "access token for the refresh token",
        "refresh",
        OF_OWN_VALUE,
        ((("refresh_token", "parameters"), [{"name": "refresh_token", "value": ACCESS_TOKEN}]),),
    )


def _of_the_test(server: Server) -> Iterator[Mistake]:
    header = ("test_call", "headers", 0, "value")
    yield Mistake("refresh token for the access token", "test", OF_TOKEN_SENT, ((header, f"Bearer {REFRESH_TOKEN}"),))
    yield Mistake("the token of an example", "test", OF_TOKEN_SENT, ((header, "Bearer eyJhbGciOi"),))
    yield Mistake("no word before the token", "test", OF_TOKEN_SENT, ((header, ACCESS_TOKEN),), may_work=True)
    yield Mistake("no space after the word", "test", OF_TOKEN_SENT, ((header, BEARER.replace(" ", "")),), may_work=True)
    yield Mistake(
        "token in the query",
        "test",
        OF_TOKEN_SENT,
        (
            (("test_call", "headers"), []),
            (("test_call", "query"), [{"name": "access_token", "value": ACCESS_TOKEN}]),
        ),
        may_work=True,
    )
    yield Mistake(
        "PUT at the test call",
        "test",
        frozenset({"method", "test-only-reads"}),
        ((("test_call", "method"), "PUT"),),
        may_work=True,
    )


def _of_the_revocation(server: Server) -> Iterator[Mistake]:
    by_basic = "client_secret_basic"
    yield Mistake(
        "no secret at the revocation",
        "revoke",
        frozenset({"authenticated-otherwise", "no-secret-sent", "revoked-without-credentials"}) | OF_WAY,
        ((("revoke_token", "client_authentication"), "none"),),
        also=("test_after_revoke",),
        may_work=True,
    )
    if server.kind.keeps_ways_apart:
        yield Mistake(
            "Basic for the revocation alone",
            "revoke",
            frozenset({"authenticated-otherwise"}) | OF_WAY,
            ((("revoke_token", "client_authentication"), by_basic),),
            may_work=True,
        )
    yield Mistake(
        "revocation of an example's token",
        "test_after_revoke",
        OF_OWN_VALUE,
        ((("revoke_token", "parameters"), [{"name": "token", "value": "TOKEN"}]),),
        also=("revoke",),
        may_work=True,
    )
    hint = {"name": "token_type_hint", "value": "refresh_token"}
    yield Mistake(
        "hint of the other kind of token",
        "revoke",
        frozenset({"hint-of-another-token", "revoke-other-token"}),
        ((("revoke_token", "parameters"), [{"name": "token", "value": ACCESS_TOKEN}, hint]),),
        also=("test_after_revoke",),
        may_work=True,
    )
    token = ACCESS_TOKEN if server.kind.ends_with_refresh_token else REFRESH_TOKEN
    yield Mistake(
        "revocation of the other token",
        "revoke",
        frozenset({"revoke-other-token", "revoked-in-vain", "revoke-unknown-token"}),
        ((("revoke_token", "parameters"), [{"name": "token", "value": token}]),),
        also=("test_after_revoke",),
        may_work=True,
    )
