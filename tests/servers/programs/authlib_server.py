"""The server side of Authlib, as small as it gets: what it says is Authlib's, only the storage is ours."""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from typing import Any

from authlib.integrations.flask_oauth2 import AuthorizationServer, ResourceProtector
from authlib.oauth2.rfc6749 import ClientMixin, OAuth2Error, grants, list_to_scope, scope_to_list
from authlib.oauth2.rfc6750 import BearerTokenValidator
from authlib.oauth2.rfc7009 import RevocationEndpoint
from authlib.oauth2.rfc7636 import CodeChallenge
from authlib.oidc.core import OpenIDCode
from flask import Flask, jsonify, request
from werkzeug.serving import WSGIRequestHandler, make_server

os.environ["AUTHLIB_INSECURE_TRANSPORT"] = "1"
SETTINGS = json.loads(os.environ["SERVER_SETTINGS"])
SCOPES = "openid profile email"
SELF_CONTAINED = SETTINGS.get("self_contained", False)
"""Whether access tokens say all of themselves (RFC 9068, here without the ``jti`` that tells two of one second apart):
nothing is looked up, so none can be revoked."""


class Row:
    """A row of a table that is a dictionary."""

    def __init__(self, **values: Any) -> None:
        self.__dict__.update(values)


class App(Row, ClientMixin):
    """An app that is registered."""

    def get_client_id(self):
        return self.id

    def get_default_redirect_uri(self):
        return SETTINGS["redirect_uris"][0]

    def get_allowed_scope(self, scope):
        return list_to_scope([word for word in scope_to_list(scope) or [] if word in SCOPES.split()])

    def check_redirect_uri(self, redirect_uri):
        return redirect_uri in SETTINGS["redirect_uris"]

    def check_client_secret(self, client_secret):
        return self.secret == client_secret

    def check_endpoint_auth_method(self, method, endpoint):
        return method == self.method or (self.method == "any" and method != "none")

    def check_response_type(self, response_type):
        return response_type == "code"

    def check_grant_type(self, grant_type):
        return grant_type in ("authorization_code", "refresh_token")


class Code(Row):
    """A code that was given out."""

    def get_redirect_uri(self):
        return self.redirect_uri

    def get_scope(self):
        return self.scope

    def get_nonce(self):
        return self.nonce

    def get_auth_time(self):
        return self.at

    def get_acr(self):
        return None

    def get_amr(self):
        return None


class Token(Row):
    """A token that was given out."""

    revoked = False
    revoked_refresh = False

    def check_client(self, client):
        return self.client_id == client.id

    def get_scope(self):
        return self.scope

    def get_expires_in(self):
        return self.expires_in

    def is_expired(self):
        return False

    def is_revoked(self):
        return self.revoked

    def get_user(self):
        return "ada"

    def get_client(self):
        return APPS[self.client_id]


APPS = {app["id"]: App(**app) for app in SETTINGS["apps"]}
CODES: dict[str, Code] = {}
TOKENS: list[Token] = []


class CodeGrant(grants.AuthorizationCodeGrant):
    TOKEN_ENDPOINT_AUTH_METHODS = ["client_secret_basic", "client_secret_post", "none"]

    def save_authorization_code(self, code, request):
        data = request.payload.data
        CODES[code] = Code(
            code=code, client_id=request.client.id, redirect_uri=request.payload.redirect_uri,
            scope=request.payload.scope, nonce=data.get("nonce"), at=int(time.time()),
            code_challenge=data.get("code_challenge"), code_challenge_method=data.get("code_challenge_method"),
        )  # fmt: skip

    def query_authorization_code(self, code, client):
        found = CODES.get(code)
        return found if found and found.client_id == client.id else None

    def delete_authorization_code(self, authorization_code):
        del CODES[authorization_code.code]

    def authenticate_user(self, authorization_code):
        return "ada"


class RefreshGrant(grants.RefreshTokenGrant):
    TOKEN_ENDPOINT_AUTH_METHODS = ["client_secret_basic", "client_secret_post", "none"]
    INCLUDE_NEW_REFRESH_TOKEN = True

    def authenticate_refresh_token(self, refresh_token):
        return next((t for t in TOKENS if t.refresh_token == refresh_token and not t.revoked_refresh), None)

    def authenticate_user(self, refresh_token):
        return "ada"

    def revoke_old_credential(self, refresh_token):
        refresh_token.revoked_refresh = True
        refresh_token.revoked = not SELF_CONTAINED


class Revocation(RevocationEndpoint):
    CLIENT_AUTH_METHODS = ["client_secret_basic", "client_secret_post", "none"]

    def query_token(self, token_string, token_type_hint):
        return next((t for t in TOKENS if token_string in (t.access_token, t.refresh_token)), None)

    def revoke_token(self, token, request):
        if request.form["token"] == token.refresh_token or not SELF_CONTAINED:
            token.revoked_refresh = True
            token.revoked = not SELF_CONTAINED


class Validator(BearerTokenValidator):
    def authenticate_token(self, token_string):
        return next((t for t in TOKENS if t.access_token == token_string), None)


class Nonce(OpenIDCode):
    def exists_nonce(self, nonce, request):
        return False

    def get_jwt_config(self, grant):
        from joserfc.jwk import OctKey

        return {
            "key": OctKey.import_key(SETTINGS["secret"].encode() * 2),
            "alg": "HS256",
            "iss": "http://acme",
            "exp": 600,
        }

    def generate_user_info(self, user, scope):
        return {"sub": "ada"}


class Quiet(WSGIRequestHandler):
    def log(self, type, message, *args):
        """Nobody reads it."""


def signed(client: Any, grant_type: str, user: Any, scope: str) -> str:
    """A signed access token: one second's are all the same."""
    from joserfc import jwt
    from joserfc.jwk import OctKey

    key = OctKey.import_key(SETTINGS["secret"].encode() * 2)
    return str(jwt.encode({"alg": "HS256"}, {"sub": user, "scope": scope, "iat": int(time.time())}, key))


def save(token: dict[str, Any], request: Any) -> None:
    TOKENS.append(Token(client_id=request.client.id, **{"refresh_token": None, **token}))


app = Flask("acme")
app.config["OAUTH2_REFRESH_TOKEN_GENERATOR"] = True
if SELF_CONTAINED:
    app.config["OAUTH2_ACCESS_TOKEN_GENERATOR"] = signed
server = AuthorizationServer(app, query_client=APPS.get, save_token=save)
server.scopes_supported = SCOPES.split()
app.config["OAUTH2_SCOPES_SUPPORTED"] = SCOPES.split()
server.register_grant(
    CodeGrant, [CodeChallenge(required=True), *([Nonce(require_nonce=True)] if SETTINGS.get("nonce") else [])]
)
server.register_grant(RefreshGrant)
server.register_endpoint(Revocation)
protect = ResourceProtector()
protect.register_token_validator(Validator())


@app.get("/oauth/authorize")
def authorize():
    try:
        grant = server.get_consent_grant(end_user="ada")
    except OAuth2Error as error:
        return server.handle_error_response(server.create_oauth2_request(request), error)
    return server.create_authorization_response(grant_user="ada", grant=grant)


@app.post("/oauth/token")
def token():
    return server.create_token_response()


@app.post("/oauth/revoke")
def revoke():
    return server.create_endpoint_response("revocation")


@app.get("/me")
@protect("profile")
def me():
    return jsonify(sub="account-7f3a", name="Ada Example", email="ada@example.test")


if __name__ == "__main__":
    serving = make_server("127.0.0.1", 0, app, threaded=True, request_handler=Quiet)
    threading.Thread(target=serving.serve_forever, daemon=True).start()
    print(json.dumps({"issuer": f"http://127.0.0.1:{serving.server_port}"}), flush=True)
    sys.stdin.read()
