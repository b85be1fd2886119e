"""Servers that nobody here wrote, each a program of its own on loopback that ends when its standard input does."""

from __future__ import annotations

import importlib.util
import json
import os
import secrets
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from connection_wizard.practice.accounts import ACCOUNTS
from connection_wizard.spec import names
from connection_wizard.spec.model import PLATFORM_REDIRECT_URL
from tests.helpers import needs
from tests.waiting import HANG

HERE = Path(__file__).parent
GLEWLWYD = HERE.parents[1] / "build" / "nightly" / "glewlwyd"
BEARER = "Bearer ${context.authData.accesstokencode.access_token}"
LOGIN = ACCOUNTS[0].login
"""Name and password of the only person: a `Visitor` types it wherever something is wanted."""
BRINGS = "python3 packaging/bootstrap.py nightly brings it"


@dataclass(frozen=True)
class Kind:
    """One server, and what its documentation says.

    Attributes:
        program: the file that starts it.
        paths: of authorization, token, revocation (empty where there is none) and test call.
        demands_pkce: at the log-in.
        demands_s256: and refuses its simple method.
        keeps_ways_apart: Basic is refused to an app that is registered for the body, and the other way round.
        refuses_scopes: that it does not know; others leave them out.
        public: has an app without a secret.
        needs_scope: the one without which the test call is refused.
        separator: how it wants scopes joined.
        body_format: of its token endpoint.
        ends_with_refresh_token: revoking an access token does nothing there.
        told: further settings of the program.
    """

    name: str
    program: str
    paths: tuple[str, ...]
    scopes: tuple[str, ...] = ("profile", "email")
    parameters: tuple[tuple[str, str], ...] = ()
    needs_packages: tuple[str, ...] = ()
    demands_pkce: bool = True
    keeps_ways_apart: bool = True
    refuses_scopes: bool = True
    demands_s256: bool = True
    public: bool = False
    needs_scope: str = ""
    separator: str = "space"
    body_format: str = "form"
    ends_with_refresh_token: bool = False
    nightly: bool = False
    told: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Server:
    """A server that runs.

    Attributes:
        port: of the redirect URI that is registered there.
    """

    kind: Kind
    issuer: str
    port: int
    secret: str
    special: str

    def document(self, app: str = "app-post", way: str = "client_secret_post") -> dict[str, Any]:
        """A connection as it should be."""
        kind = self.kind
        authorize, token, revoke, me = (self.issuer + path for path in kind.paths)
        refresh_token = {"name": "token", "value": names.REFRESH_TOKEN.template}
        revocation = {
            "method": "POST",
            "url": revoke,
            "parameters": [refresh_token] if kind.ends_with_refresh_token else [],
        }
        return {
            "spec_version": 1,
            "name": kind.name,
            "client": {"client_id": app},
            "live_redirect": {"port": self.port},
            "authorization": {
                "url": authorize,
                "scopes": list(kind.scopes),
                "scope_separator": kind.separator,
                "pkce": "S256",
                "parameters": [{"name": name, "value": value} for name, value in kind.parameters],
            },
            "access_token": {
                "method": "POST",
                "url": token,
                "client_authentication": way,
                "body_format": kind.body_format,
            },
            "refresh_token": {"method": "POST"},
            **({"revoke_token": revocation} if kind.paths[2] else {}),
            "test_call": {"method": "GET", "url": me, "headers": [{"name": "Authorization", "value": BEARER}]},
            "connection_label": {"name": "Name", "path": "authData.testcode.name"},
            "unique_identifier": {"path": "authData.testcode.sub"},
        }


KINDS = {
    kind.name: kind
    for kind in (
        Kind(
            "Authlib",
            "programs/authlib_server.py",
            ("/oauth/authorize", "/oauth/token", "/oauth/revoke", "/me"),
            needs_packages=("authlib", "flask"),
            demands_pkce=False,
            demands_s256=False,
            public=True,
            needs_scope="profile",
        ),
        Kind(
            "oauth2orize",
            "../js/oauth2orize.mjs",
            ("/dialog/authorize", "/oauth/token", "/oauth/revoke", "/api/me"),
            told={"pkce": True},
            demands_s256=False,
        ),
        Kind(
            "oidc-provider",
            "../js/oidc-provider.mjs",
            ("/auth", "/token", "/token/revocation", "/me"),
            scopes=("openid", "profile", "email", "offline_access"),
            parameters=(("prompt", "consent"),),
            keeps_ways_apart=False,
            refuses_scopes=False,
            needs_scope="openid",
        ),
        Kind(
            "django-oauth-toolkit",
            "programs/django_server.py",
            ("/o/authorize/", "/o/token/", "/o/revoke_token/", "/me"),
            needs_packages=("django", "oauth2_provider"),
            keeps_ways_apart=False,
            demands_s256=False,
            needs_scope="profile",
            nightly=True,
        ),
        Kind(
            "better-auth",
            "../js/nightly/better-auth.mjs",
            tuple(f"/api/auth/oauth2/{name}" for name in ("authorize", "token", "revoke", "userinfo")),
            scopes=("openid", "profile", "email", "offline_access"),
            needs_scope="openid",
            nightly=True,
        ),
        Kind(
            "Glewlwyd",
            "programs/glewlwyd_server.py",
            ("/api/oidc/auth", "/api/oidc/token", "/api/oidc/revoke", "/api/oidc/userinfo"),
            scopes=("openid", "g_profile"),
            parameters=(("nonce", "${context.authData.nonce}"),),
            nightly=True,
        ),
        Kind(
            "node-oauth",
            "../js/nightly/node-oauth.mjs",
            ("/oauth/authorize", "/oauth/token", "", "/me"),
            demands_pkce=False,
            keeps_ways_apart=False,
            needs_scope="profile",
            nightly=True,
        ),
        Kind(
            "ts-oauth2-server",
            "../js/nightly/ts-oauth2-server.mjs",
            ("/authorize", "/token", "/token/revoke", "/me"),
            keeps_ways_apart=False,
            needs_scope="profile",
            nightly=True,
        ),
        Kind(
            "Authlib with JWTs",
            "programs/authlib_server.py",
            ("/oauth/authorize", "/oauth/token", "/oauth/revoke", "/me"),
            scopes=("openid", "profile", "email"),
            parameters=(("nonce", "${context.authData.nonce}"),),
            needs_packages=("authlib", "flask"),
            demands_pkce=False,
            demands_s256=False,
            needs_scope="profile",
            ends_with_refresh_token=True,
            told={"self_contained": True, "nonce": True},
            nightly=True,
        ),
        Kind(
            "oauth2orize with commas and JSON",
            "../js/oauth2orize.mjs",
            ("/dialog/authorize", "/oauth/token", "/oauth/revoke", "/api/me"),
            separator="comma",
            body_format="json",
            demands_s256=False,
            told={"pkce": True, "separator": ",", "json": True},
            nightly=True,
        ),
        Kind(
            "MCP SDK",
            "../js/mcp-sdk.mjs",
            ("/authorize", "/token", "/revoke", "/me"),
            keeps_ways_apart=False,
            needs_scope="profile",
            nightly=True,
        ),
        Kind(
            "Cloudflare Workers",
            "../js/workers-oauth-provider.mjs",
            ("/authorize", "/oauth/token", "/oauth/token", "/me"),
            scopes=("profile", "email", "offline_access"),
            demands_pkce=False,
            refuses_scopes=False,
            needs_scope="profile",
            nightly=True,
        ),
        Kind(
            "Doorkeeper",
            "programs/doorkeeper_server.rb",
            ("/oauth/authorize", "/oauth/token", "/oauth/revoke", "/me"),
            demands_pkce=False,
            demands_s256=False,
            keeps_ways_apart=False,
            needs_scope="profile",
            nightly=True,
        ),
    )
}


def free_port() -> int:
    """One that nobody listens on: what is registered has to be known before the server starts."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def running(kind: Kind) -> Iterator[Server]:
    """Start a server and end it."""
    port, secret = free_port(), secrets.token_urlsafe(24)
    special = f"{secrets.token_urlsafe(6)}+/=%41&:{secrets.token_urlsafe(6)}"
    apps = [
        {"id": "app-post", "secret": secret, "method": "client_secret_post"},
        {"id": "app-basic", "secret": secret, "method": "client_secret_basic"},
        {"id": "app-special", "secret": special, "method": "any"},
        {"id": "app-public", "secret": None, "method": "none"},
    ]
    settings = {
        "login": LOGIN,
        "secret": secret,
        "redirect_uris": [f"http://127.0.0.1:{port}/callback", PLATFORM_REDIRECT_URL],
        "apps": apps,
        **kind.told,
    }
    process = subprocess.Popen(
        [_interpreter(kind), str(HERE / kind.program)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "GLEWLWYD_ROOT": str(GLEWLWYD), "SERVER_SETTINGS": json.dumps(settings)},
    )
    assert process.stdin is not None
    assert process.stdout is not None
    with process:
        line = process.stdout.readline()
        assert line, f"{kind.name} did not start"
        yield Server(kind, json.loads(line)["issuer"], port, secret, special)
        process.stdin.close()
        process.wait(timeout=HANG)


def _interpreter(kind: Kind) -> str:
    if kind.program.endswith(".mjs"):
        node = needs.node()
        if "nightly" in kind.program and not (needs.JS / "nightly" / "node_modules").is_dir():
            needs.missing(f"{kind.name} is not installed: {BRINGS}")
        return node
    if kind.program.endswith(".rb"):
        return needs.doorkeeper()
    if "glewlwyd" in kind.program and not (GLEWLWYD / "usr" / "bin" / "glewlwyd").is_file():
        needs.missing(f"{kind.name} is not unpacked: {BRINGS}")
    for package in kind.needs_packages:
        if importlib.util.find_spec(package) is None:
            needs.missing(
                f"{package} is not installed: {BRINGS}"
                if kind.nightly
                else f"{package} is not installed: python3 packaging/bootstrap.py test"
            )
    return sys.executable
