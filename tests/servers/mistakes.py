"""Mistakes that people make with any provider, and what tells them the truth."""

from __future__ import annotations

from collections.abc import Iterator

from tests.servers.meddling import revoke_refresh_token, spend_code
from tests.servers.others import BEARER, Server
from tests.servers.playing import Mistake

OF_WAY = frozenset(
    {
        *("client-refused", "client-refused-by-status", "wants-basic", "wants-basic-words", "wants-body"),
        "secret-read-otherwise",
    }
)
OF_SECRET = frozenset(
    {
        "secret-refused",
        "secret-refused-where-it-belongs",
        "secret-suspected",
        "secret-suspected-by-status",
        "secret-likelier",
    }
)
OF_CREDENTIALS = OF_SECRET | {"client-refused", "client-refused-by-status"}
"""Where a server says nothing but that it does not take them, the way may come first: what is told at last counts."""
OF_SILENCE = frozenset({"page-says-nothing", "nobody-came-back", "redirect-or-client"})
"""Where a page says nothing, or the same of either, redirect URI and client ID are named, both."""
OF_CLIENT_ID = OF_SILENCE | {"unknown-client", "client-spoken-of"}
OF_REDIRECT = OF_SILENCE | {"redirect-mismatch", "redirect-spoken-of"}
OF_SCOPE = frozenset({"scope-unknown", "scope-refused"})
OF_PKCE = frozenset({"pkce-method", "pkce-required", "pkce-spoken-of", "pkce-may-be-wanted", "verifier-missing"})
OF_CODE = frozenset({"grant-refused", "code-spent", "grant-refused-by-status"})
OF_LEFT_OUT = frozenset({"required-left-out", "parameter-missing"})
OF_JSON = frozenset(
    {
        "departs-and-client-refused",
        "wants-form",
        "json-unread",
        "json-unread-perhaps",
        "json-where-a-form-worked",
        "format-refused",
    }
)
OF_REFRESH = frozenset({"refresh-spent", "refresh-refused-by-status"})
OF_ADDRESS = frozenset({"token-address"})
OF_LOG_IN_ADDRESS = frozenset({"authorize-address", "nobody-came-back", "log-in-page-not-there"})


def misspelt(url: str) -> str:
    """An address at which there is nothing, with its slash at the end if it has one."""
    return f"{url[:-1]}s/" if url.endswith("/") else f"{url}s"


def mistakes(server: Server) -> Iterator[Mistake]:
    """Those that can be made here."""
    kind = server.kind
    authorize, token, _, _ = (server.issuer + path for path in kind.paths)
    url = ("access_token", "url")
    by_basic, by_body = "client_secret_basic", "client_secret_post"
    yield Mistake(
        "wrong secret in the body",
        "exchange",
        OF_CREDENTIALS | OF_WAY,
        secret="not-the-secret",
        mends=False,
        at_last=OF_SECRET,
        exactly=OF_SECRET,
    )
    yield Mistake(
        "wrong secret by Basic",
        "exchange",
        OF_CREDENTIALS | OF_WAY,
        app="app-basic",
        way=by_basic,
        secret="not-the-secret",
        mends=False,
        at_last=OF_SECRET,
        exactly=OF_SECRET,
    )
    yield Mistake(
        "wrong client id",
        "authorize",
        OF_CLIENT_ID,
        ((("client", "client_id"), "no-such-app"),),
        mends=False,
        at_last=OF_CLIENT_ID,
    )
    yield Mistake(
        "redirect URI not registered",
        "authorize",
        OF_REDIRECT,
        ((("live_redirect", "path"), "/other"),),
        at_last=OF_REDIRECT,
    )
    if kind.refuses_scopes:
        nonsense = (("authorization", "scopes", len(kind.scopes)), "nonsense.read")
        yield Mistake("unknown scope", "authorize", OF_SCOPE, (nonsense,), mends=False, at_last=OF_SCOPE, may_work=True)
    if kind.refuses_scopes:
        yield Mistake(
            "unknown scope alone",
            "authorize",
            OF_SCOPE,
            ((("authorization", "scopes"), ["nonsense.read"]),),
            mends=False,
            at_last=OF_SCOPE,
        )
    if kind.keeps_ways_apart:
        either = OF_WAY | {"secret-likelier"}
        yield Mistake("Basic where the body is wanted", "exchange", either, way=by_basic, exactly=OF_WAY)
        yield Mistake("body where Basic is wanted", "exchange", either, app="app-basic", way=by_body, exactly=OF_WAY)
    yield Mistake(
        "signs in the secret, by Basic",
        "exchange",
        OF_WAY,
        app="app-special",
        way=by_basic,
        secret=server.special,
        may_work=True,
    )
    if kind.demands_pkce:
        yield Mistake("no PKCE", "authorize", OF_PKCE, ((("authorization", "pkce"), "none"),))
    if any(name == "nonce" for name, _ in kind.parameters):
        yield Mistake("no nonce", "authorize", frozenset({"nonce-missing"}), ((("authorization", "parameters"), []),))
    if kind.public:
        yield Mistake(
            "no PKCE from an app without a secret",
            "exchange",
            OF_PKCE,
            ((("authorization", "pkce"), "none"),),
            app="app-public",
            way="none",
        )
    yield Mistake(
        "code used before", "exchange", OF_CODE, before=("exchange", spend_code), mends=False, at_last=OF_CODE
    )
    yield Mistake("wrong token path", "exchange", OF_ADDRESS, ((url, misspelt(token)),), mends=False)
    yield Mistake(
        "wrong authorization path",
        "authorize",
        OF_LOG_IN_ADDRESS,
        ((("authorization", "url"), misspelt(authorize)),),
        mends=False,
    )
    yield Mistake(
        "GET at the token endpoint",
        "exchange",
        frozenset({"token-wants-post", "wants-post"}),
        ((("access_token", "method"), "GET"),),
    )
    if kind.body_format == "form":
        yield Mistake(
            "JSON at the token endpoint",
            "exchange",
            OF_JSON,
            ((("access_token", "body_format"), "json"),),
            may_work=True,
        )
    if kind.paths[2]:
        yield Mistake(
            "refresh token revoked meanwhile",
            "refresh",
            OF_REFRESH,
            before=("refresh", revoke_refresh_token),
            mends=False,
            at_last=OF_REFRESH,
        )
    yield Mistake(
        "redirect URI left out of the token request",
        "exchange",
        frozenset({"code-redirect-mismatch", "parameter-missing", "required-left-out", "departs-and-client-refused"}),
        ((("access_token", "omit"), ["redirect_uri"]),),
        may_work=True,  # where PKCE is enough (OAuth 2.1 section 10.2)
    )
    yield from _siblings(server)
    if kind.paths[2]:
        yield from _of_revocation(server)


def _siblings(server: Server) -> Iterator[Mistake]:
    """Mistakes of the same kinds, made elsewhere."""
    kind = server.kind
    me = server.issuer + kind.paths[3]
    at_log_in, at_exchange = ("authorization", "omit"), ("access_token", "omit")
    if kind.demands_s256:
        yield Mistake(
            "plain PKCE where S256 is demanded", "authorize", OF_PKCE, ((("authorization", "pkce"), "plain"),)
        )
    yield Mistake(
        "response_type left out",
        "authorize",
        frozenset({"response-type", "response-type-left-out"}),
        ((at_log_in, ["response_type"]),),
    )
    yield Mistake("verifier left out", "exchange", OF_PKCE | OF_LEFT_OUT, ((at_exchange, ["code_verifier"]),))
    yield Mistake(
        "grant_type left out", "exchange", frozenset({"grant-type"}) | OF_LEFT_OUT, ((at_exchange, ["grant_type"]),)
    )
    yield Mistake("code left out", "exchange", OF_LEFT_OUT, ((at_exchange, ["code"]),))
    if kind.refuses_scopes:
        yield Mistake(
            "scopes joined by commas" if kind.separator == "space" else "scopes joined by spaces",
            "authorize",
            OF_SCOPE | {"scopes-joined-otherwise", "scopes-read-as-one", "scope-separator"},
            ((("authorization", "scope_separator"), "comma" if kind.separator == "space" else "space"),),
            may_work=True,
        )
    yield Mistake("no secret sent", "exchange", OF_WAY | {"no-secret-sent"}, way="none")
    yield Mistake(
        "secret of another app",
        "exchange",
        OF_CREDENTIALS | OF_WAY,
        secret=server.special,
        mends=False,
        at_last=OF_SECRET,
        exactly=OF_SECRET,
    )
    yield Mistake(
        "space after the secret", "exchange", frozenset({"secret-with-space"}), secret=f"{server.secret} ", mends=False
    )
    yield Mistake(
        "test call without the token", "test", frozenset({"token-not-sent"}), ((("test_call", "headers"), []),)
    )
    yield Mistake(
        "another word before the token",
        "test",
        frozenset({"bearer-wanted", "bearer-perhaps", "token-not-taken", "token-refused"}),
        ((("test_call", "headers", 0, "value"), BEARER.replace("Bearer", "Token")),),
        may_work=True,
    )
    yield Mistake(
        "wrong test path", "test", frozenset({"nothing-there"}), ((("test_call", "url"), misspelt(me)),), mends=False
    )
    yield Mistake(
        "GET at the refresh", "refresh", frozenset({"token-wants-post"}), ((("refresh_token", "method"), "GET"),)
    )
    if kind.body_format == "form":
        yield Mistake(
            "JSON at the refresh", "refresh", OF_JSON, ((("refresh_token", "body_format"), "json"),), may_work=True
        )


def _of_revocation(server: Server) -> Iterator[Mistake]:
    revoke = server.issuer + server.kind.paths[2]
    yield Mistake(
        "revocation of nothing",
        "revoke",
        OF_LEFT_OUT | {"revoked-nothing"},
        ((("revoke_token", "omit"), ["token"]), (("revoke_token", "parameters"), [])),
        also=("test_after_revoke",),  # of those that say nothing, and revoke nothing
        may_work=server.kind.ends_with_refresh_token,  # its access tokens live on, be something revoked or not
    )
    yield Mistake(
        "wrong revocation path",
        "revoke",
        frozenset({"revoke-not-found"}),
        ((("revoke_token", "url"), misspelt(revoke)),),
        mends=False,
    )
    yield Mistake(
        "GET at the revocation",
        "revoke",
        frozenset({"revoke-method", "wants-post", "token-wants-post"}),
        ((("revoke_token", "method"), "GET"),),
        may_work=True,
    )
    if server.kind.body_format == "form":
        yield Mistake(
            "JSON at the revocation", "revoke", OF_JSON, ((("revoke_token", "body_format"), "json"),), may_work=True
        )
