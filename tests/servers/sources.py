"""What is written about servers that nobody here wrote: a page as their makers write it, or a file of another tool's."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from connection_wizard.http.client import HttpClient
from connection_wizard.oauth.proof import Proof
from connection_wizard.session.session import Session
from connection_wizard.session.understanding import Understanding
from connection_wizard.sources.door import understand
from connection_wizard.sources.understood import Understood
from connection_wizard.spec import names
from connection_wizard.spec.draft import NEW_CONNECTION, Draft
from tests.helpers.picking import picked
from tests.servers.issuers import visiting
from tests.servers.others import BEARER, KINDS, Kind, Server

WRITTEN = "https://id.selvage-cloud.net"
"""Where the server of a tool's file is; the one that runs answers in its place."""
OWN = "https://${context.authData.domain}"
"""What becomes of a server that its reader runs himself."""
HERE = ("http://127.0.0.1:5000", "http://127.0.0.1:8000")
"""Where a page says that the server is which its reader starts: by number it is kept, and is the reader's own there."""
ME = {"method": "GET", "headers": [{"name": "Authorization", "value": BEARER}]}


@dataclass(frozen=True)
class Source:
    """One source.

    Attributes:
        kind: the server that it is about.
        reads: the kind that it is understood as.
        scopes: those that the author brings, where it names none.
        brings_me: the author brings the call that shows who is connected, for it says none.
        nightly: tried at night only.
        told: further settings of the program.
    """

    kind: str
    reads: str
    text: str
    scopes: tuple[str, ...] = ()
    brings_me: bool = False
    nightly: bool = False
    told: Mapping[str, Any] = field(default_factory=dict)

    @property
    def name(self) -> str:
        return f"{self.kind}, {self.reads}"

    @property
    def server(self) -> Kind:
        kind = KINDS[self.kind]
        return replace(kind, told={**kind.told, **self.told})


AUTHLIB = """Example of an OAuth 2.0 server in Flask

Take a quick look
This is a ready to run example, let's take a quick experience at first. To run it, install all the dependencies:
$ pip install -r requirements.txt
# disable check https (DO NOT SET THIS IN PRODUCTION)
$ export AUTHLIB_INSECURE_TRANSPORT=1
$ flask run
Now, you can open your browser with http://127.0.0.1:5000/, login with any name you want.

Authorization code
Visit:
http://127.0.0.1:5000/oauth/authorize?response_type=code&client_id=${CLIENT_ID}&scope=profile+email
After that, you will be redirected to a URL. For instance:
https://example.com/?code=RSv6j745Ri0DhBSvi2RQu5JKpIVvLm8SFd5ObjOZZSijohe0
Copy the code value, use curl to get the access token:
curl -u "${CLIENT_ID}:${CLIENT_SECRET}" -XPOST http://127.0.0.1:5000/oauth/token -F grant_type=authorization_code -F code=RSv6j7
The answer has a refresh_token; it can be used once:
curl -u "${CLIENT_ID}:${CLIENT_SECRET}" -XPOST http://127.0.0.1:5000/oauth/token -F grant_type=refresh_token -F refresh_token=abc
Now you can access the user's profile:
$ curl -H "Authorization: Bearer ${access_token}" http://127.0.0.1:5000/me
"""
DJANGO = """Getting started
===============

Authorization Code
------------------

Start the development server::

    python manage.py runserver

Point your browser to http://127.0.0.1:8000/o/applications/register/ and create an application. Export its values:

.. sourcecode:: sh

    export ID=vW1RcAl7Mb0d5gyHNQIAcH110lWoOW2BmWJIero8
    export SECRET=DZFpuNjRdt5xUEzxXovAp40bU3lQvoMvF3awEStn61RXWE0Ses4RgzHWKJKTvUCHfRkhcBi3

To start the flow go to this URL::

    http://127.0.0.1:8000/o/authorize/?response_type=code&code_challenge=XRi41b-5yHtTojvCpXFpsLUnmGFz6xR15c3vpPANAvM&code_challenge_method=S256&client_id=vW1RcAl7Mb0d5gyHNQIAcH110lWoOW2BmWJIero8&redirect_uri=http://127.0.0.1:8000/noexist/callback

You will get a **Page not found (404)** but it worked if you get a url like::

    http://127.0.0.1:8000/noexist/callback?code=uVqLxiHDKIirldDZQfSnDsmYW1Abj2

Now it is time to get an access token::

    curl -X POST \\
        -H "Content-Type: application/x-www-form-urlencoded" \\
        "http://127.0.0.1:8000/o/token/" \\
        -d "client_id=${ID}" \\
        -d "client_secret=${SECRET}" \\
        -d "code=${CODE}" \\
        -d "code_verifier=${CODE_VERIFIER}" \\
        -d "redirect_uri=http://127.0.0.1:8000/noexist/callback" \\
        -d "grant_type=authorization_code"

The provider will return the following response:

.. code-block:: javascript

    {"access_token": "jooqrnOrNa0BrNWlg68u9sl6SkdFZg", "expires_in": 36000, "token_type": "Bearer", "refresh_token": "HNvDQjjsnvDySaK0miwG"}

A token is revoked at http://127.0.0.1:8000/o/revoke_token/ with a POST::

    POST http://127.0.0.1:8000/o/revoke_token/

    token=XXXX&client_id=XXXX&client_secret=XXXX
"""
DOORKEEPER = """Authorization Code Flow
Authorization code is probably the most used flow. It consists of an exchange of an authorization
token for an access token.
Once you have it up and running, set up a new client in /oauth/applications/new
To request the authorization token, you should visit the /oauth/authorize
endpoint, by visiting manually the URL:
http://localhost:3000/oauth/authorize?client_id=YOUR_CLIENT_ID&redirect_uri=urn:ietf:wg:oauth:2.0:oob&response_type=code
Once you are there, you should sign in and click on Authorize:
To request the access token, use the returned code. In this case, I used it:
parameters = 'client_id=THE_ID&client_secret=THE_SECRET&code=RETURNED_CODE&grant_type=authorization_code&redirect_uri=urn:ietf:wg:oauth:2.0:oob'
RestClient.post 'http://localhost:3000/oauth/token', parameters
# The response will be
{
"access_token": "de6780bc506a0446309bd9362820ba8aed28aa506c71eedbe1c5c4f9dd350e54",
"token_type": "Bearer",
"expires_in": 7200,
"refresh_token": "8257e65c97202ed1726cf9571600918f3bffb2544b26e00a61df9897668c33a1"
}
You can now make requests to the API with the access token returned.
"""
POSTMAN = json.dumps(
    {
        "info": {
            "name": "Selvage",
            "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json",
        },
        "auth": {
            "type": "oauth2",
            "oauth2": [
                {"key": "grant_type", "value": "authorization_code_with_pkce", "type": "string"},
                {"key": "challengeAlgorithm", "value": "S256", "type": "string"},
                {"key": "authUrl", "value": "{{base}}/dialog/authorize", "type": "string"},
                {"key": "accessTokenUrl", "value": "{{base}}/oauth/token", "type": "string"},
                {"key": "scope", "value": "profile email", "type": "string"},
                {"key": "client_authentication", "value": "header", "type": "string"},
                {"key": "clientId", "value": "{{client_id}}", "type": "string"},
                {"key": "clientSecret", "value": "{{client_secret}}", "type": "string"},
            ],
        },
        "item": [
            {"name": "Me", "request": {"method": "GET", "header": [], "url": {"raw": "{{base}}/api/me"}}},
            {
                "name": "Refresh",
                "request": {
                    "auth": {"type": "noauth"},
                    "method": "POST",
                    "url": {"raw": "{{base}}/oauth/token"},
                    "body": {
                        "mode": "urlencoded",
                        "urlencoded": [
                            {"key": "grant_type", "value": "refresh_token"},
                            {"key": "refresh_token", "value": "{{refresh_token}}"},
                        ],
                    },
                },
            },
            {
                "name": "Revoke",
                "request": {
                    "auth": {
                        "type": "basic",
                        "basic": [
                            {"key": "username", "value": "{{client_id}}"},
                            {"key": "password", "value": "{{client_secret}}"},
                        ],
                    },
                    "method": "POST",
                    "url": {"raw": "{{base}}/oauth/revoke"},
                    "body": {"mode": "urlencoded", "urlencoded": [{"key": "token", "value": "{{access_token}}"}]},
                },
            },
        ],
        "variable": [{"key": "base", "value": WRITTEN}],
    }
)
N8N = f"""import type {{ ICredentialType, INodeProperties }} from 'n8n-workflow';

export class SelvageOAuth2Api implements ICredentialType {{
	name = 'selvageOAuth2Api';
	extends = ['oAuth2Api'];
	displayName = 'Selvage OAuth2 API';
	properties: INodeProperties[] = [
		{{ displayName: 'Grant Type', name: 'grantType', type: 'hidden', default: 'pkce' }},
		{{ displayName: 'Authorization URL', name: 'authUrl', type: 'hidden', default: '{WRITTEN}/auth' }},
		{{ displayName: 'Access Token URL', name: 'accessTokenUrl', type: 'hidden', default: '{WRITTEN}/token' }},
		{{ displayName: 'Scope', name: 'scope', type: 'hidden', default: 'openid profile email offline_access' }},
		{{ displayName: 'Query', name: 'authQueryParameters', type: 'hidden', default: 'prompt=consent' }},
		{{ displayName: 'Authentication', name: 'authentication', type: 'hidden', default: 'header' }},
	];
	test = {{ request: {{ baseURL: '{WRITTEN}', url: '/me' }} }};
}}
"""
SPRING = f"""spring:
  security:
    oauth2:
      client:
        registration:
          selvage:
            client-authentication-method: client_secret_post
            authorization-grant-type: authorization_code
            redirect-uri: "{{baseUrl}}/login/oauth2/code/{{registrationId}}"
            scope: profile,email
        provider:
          selvage:
            authorization-uri: {WRITTEN}/o/authorize/
            token-uri: {WRITTEN}/o/token/
            user-info-uri: {WRITTEN}/me
            user-name-attribute: sub
"""
INSOMNIA = f"""type: collection.insomnia.rest/5.0
name: Selvage
authentication:
  type: oauth2
  grantType: authorization_code
  authorizationUrl: "{{{{ _.base }}}}/authorize"
  accessTokenUrl: "{{{{ _.base }}}}/token"
  scope: profile email
  credentialsInBody: true
  usePkce: true
collection:
  - url: "{{{{ _.base }}}}/me"
    name: Me
    method: GET
environments:
  name: Base Environment
  data:
    base: {WRITTEN}
"""
BRUNO = json.dumps(
    {
        "name": "Selvage",
        "version": "1",
        "items": [
            {
                "type": "http",
                "name": "Me",
                "request": {"url": f"{WRITTEN}/me", "method": "GET", "headers": [], "auth": {"mode": "inherit"}},
            }
        ],
        "environments": [],
        "root": {
            "request": {
                "auth": {
                    "mode": "oauth2",
                    "oauth2": {
                        "grantType": "authorization_code",
                        "authorizationUrl": f"{WRITTEN}/authorize",
                        "accessTokenUrl": f"{WRITTEN}/oauth/token",
                        "scope": "profile email offline_access",
                        "pkce": True,
                        "credentialsPlacement": "basic_auth_header",
                        "autoRefreshToken": True,
                    },
                }
            }
        },
        "brunoConfig": {"version": "1", "name": "Selvage", "type": "collection"},
    },
    indent=2,
)
SOURCES = (
    Source("Authlib", "documentation", AUTHLIB),
    Source("oauth2orize", "postman", POSTMAN),
    Source("oidc-provider", "n8n", N8N),
    Source("MCP SDK", "insomnia", INSOMNIA, nightly=True),
    Source("Cloudflare Workers", "bruno", BRUNO, nightly=True),
    Source("django-oauth-toolkit", "documentation", DJANGO, scopes=("profile", "email"), brings_me=True, nightly=True),
    Source("django-oauth-toolkit", "spring", SPRING, nightly=True),
    Source("Doorkeeper", "documentation", DOORKEEPER, scopes=("profile", "email"), brings_me=True, nightly=True),
)


@dataclass
class Proved:
    """What came of one."""

    understood: Understood
    draft: Draft
    proof: Proof
    words: str


async def proved(source: Source, server: Server) -> Proved:
    """Read it, fill in what the author has, and run all of it, as the window does."""
    understood = understand(source.text)
    read = json.dumps(Understanding(understood, NEW_CONNECTION).applied().document)
    for written in (WRITTEN, OWN, *HERE):
        read = read.replace(written, server.issuer)
    draft = Draft(json.loads(read))
    fields = [one for one in draft.get("fields") or () if one["key"] != "domain"]
    draft = draft.put(("fields",), fields)
    basic = draft.get("access_token", "client_authentication") == "client_secret_basic"
    draft = draft.put(("client", "client_id"), "app-basic" if basic else "app-post")
    draft = draft.put(("live_redirect",), {"receiver": "loopback", "host": "127.0.0.1", "port": server.port})
    if source.scopes:
        draft = draft.put(("authorization", "scopes"), list(source.scopes))
    if source.brings_me:
        draft = draft.put(("test_call",), ME | {"url": server.issuer + source.server.paths[3]})
    async with HttpClient() as client:
        session = Session(lambda: draft, visiting(client, server.secret), lambda event: None)
        proof = await session.prove()
        failed = next((one for one in session.results.values() if one.verdict == "failed"), None)
        words = f"{failed.leg}: {session.trouble.diagnosis_of(failed).said}" if failed else ""
        if session.connection is not None and not failed:
            values = session.connection.values
            draft = picked(draft, values.find(names.TEST_RESPONSE), values.find(names.TOKEN_RESPONSE))
    return Proved(understood, draft, proof, words)
