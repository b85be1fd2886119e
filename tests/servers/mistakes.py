"""Mistakes that people make with any provider, and what tells them the truth."""

from __future__ import annotations

import urllib.error
import urllib.request
from collections.abc import Iterator
from urllib.parse import urlencode

from connection_wizard.oauth.connection import LiveConnection
from connection_wizard.spec import names
from tests.servers.others import BEARER, Server
from tests.servers.playing import Mistake

OF_WAY = frozenset({"client-refused", "client-refused-by-status", "wants-basic", "wants-basic-words", "wants-body"})
OF_CREDENTIALS = frozenset(
    {"client-refused", "client-refused-by-status", "secret-refused", "secret-suspected", "client-unknown"}
)
OF_SECRET = frozenset({"secret-refused", "secret-suspected", "secret-suspected-by-status"})
OF_SILENCE = frozenset({"page-says-nothing", "nobody-came-back"})
"""Where a page says nothing, redirect URI and client ID are named, both."""
OF_CLIENT_ID = OF_SILENCE | {"unknown-client", "client-spoken-of"}
OF_REDIRECT = OF_SILENCE | {"redirect-mismatch", "redirect-spoken-of"}
OF_SCOPE = frozenset({"scope-unknown", "scope-refused"})
OF_PKCE = frozenset({"pkce-required", "pkce-spoken-of", "pkce-may-be-wanted", "verifier-missing"})
OF_CODE = frozenset({"grant-refused", "code-spent", "grant-refused-by-status"})
OF_LEFT_OUT = frozenset({"required-left-out", "parameter-missing"})
OF_JSON = frozenset({"wants-form", "json-unread", "json-unread-perhaps", "json-where-a-form-worked", "format-refused"})
OF_REFRESH = frozenset({"refresh-spent", "refresh-refused-by-status"})
OF_ADDRESS = frozenset({"token-address"})


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
        yield Mistake("Basic where the body is wanted", "exchange", OF_WAY, way=by_basic)
        yield Mistake("body where Basic is wanted", "exchange", OF_WAY, app="app-basic", way=by_body)
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
    yield Mistake("wrong token path", "exchange", OF_ADDRESS, ((url, f"{token}s"),), mends=False)
    yield Mistake(
        "wrong authorization path",
        "authorize",
        frozenset({"authorize-address", "nobody-came-back"}),
        ((("authorization", "url"), f"{authorize}s"),),
        mends=False,
    )
    yield Mistake(
        "GET at the token endpoint",
        "exchange",
        frozenset({"token-wants-post", "wants-post"}),
        ((("access_token", "method"), "GET"),),
    )
    yield Mistake(
        "JSON at the token endpoint",
        "exchange",
        frozenset({"wants-form", "json-unread", "json-unread-perhaps", "format-refused"}),
        ((("access_token", "body_format"), "json"),),
        may_work=True,
    )
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
        frozenset({"code-redirect-mismatch", "parameter-missing", "required-left-out"}),
        ((("access_token", "omit"), ["redirect_uri"]),),
    )
    yield Mistake(
        "revocation of nothing",
        "revoke" if kind.name != "oauth2orize" else "test_after_revoke",  # which says nothing, and revokes nothing
        OF_LEFT_OUT | {"revoked-nothing"},
        ((("revoke_token", "omit"), ["token"]),),
    )
    yield from _siblings(server)


def _siblings(server: Server) -> Iterator[Mistake]:
    """Mistakes of the same kinds, made elsewhere."""
    kind = server.kind
    _, _, revoke, me = (server.issuer + path for path in kind.paths)
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
            "scopes joined by commas",
            "authorize",
            OF_SCOPE | {"scopes-joined-otherwise", "scopes-read-as-one", "scope-separator"},
            ((("authorization", "scope_separator"), "comma"),),
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
        "wrong test path", "test", frozenset({"nothing-there"}), ((("test_call", "url"), f"{me}s"),), mends=False
    )
    yield Mistake(
        "wrong revocation path",
        "revoke",
        frozenset({"revoke-not-found"}),
        ((("revoke_token", "url"), f"{revoke}s"),),
        mends=False,
    )
    yield Mistake(
        "GET at the revocation",
        "revoke",
        frozenset({"revoke-method", "wants-post", "token-wants-post"}),
        ((("revoke_token", "method"), "GET"),),
        may_work=True,
    )
    yield Mistake(
        "GET at the refresh", "refresh", frozenset({"token-wants-post"}), ((("refresh_token", "method"), "GET"),)
    )
    yield Mistake(
        "JSON at the refresh", "refresh", OF_JSON, ((("refresh_token", "body_format"), "json"),), may_work=True
    )
    yield Mistake(
        "JSON at the revocation", "revoke", OF_JSON, ((("revoke_token", "body_format"), "json"),), may_work=True
    )


def spend_code(connection: LiveConnection) -> None:
    """Somebody is quicker."""
    _post(
        connection.spec.access_token.url,
        grant_type="authorization_code",
        code=connection.values.text(names.CODE),
        redirect_uri=connection.values.text(names.REDIRECT_URI),
        code_verifier=connection.values.text(names.CODE_VERIFIER),
        **_credentials(connection),
    )


def revoke_refresh_token(connection: LiveConnection) -> None:
    """The person takes the access back."""
    revoke = connection.spec.revoke_token
    assert revoke is not None
    _post(revoke.url, token=connection.values.text(names.REFRESH_TOKEN), **_credentials(connection))


def _credentials(connection: LiveConnection) -> dict[str, str]:
    return {
        "client_id": connection.spec.client.client_id,
        "client_secret": str(connection.values.find(names.CLIENT_SECRET)),
    }


def _post(url: str, **fields: str) -> None:
    try:
        with urllib.request.urlopen(url, urlencode(fields).encode(), timeout=10) as answer:
            answer.read()
    except urllib.error.HTTPError as error:
        raise AssertionError(f"{error.code}: {error.read()!r}") from error
