"""Kinds of files that real ones were read wrongly of at first contact: each written anew, for a provider that there is
none of."""

from __future__ import annotations

import json
from typing import Any

from tests.sources.tools.example import CANARY, Example


def postman(auth: dict[str, Any] | None = None, **more: Any) -> str:
    """A collection with one request, as version 2.1 has it."""
    item = {"name": "Who am I", "request": {"method": "GET", "url": {"raw": "https://api.acmecrm.com/v1/me"}}}
    info = {"name": "Acme CRM", "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"}
    return json.dumps({"info": info, "item": [item], "auth": auth, **more}, indent=1)


def _posted(url: str, auth: dict[str, Any], **sent: str) -> dict[str, Any]:
    body = {"mode": "urlencoded", "urlencoded": [{"key": name, "value": value} for name, value in sent.items()]}
    return {"name": "Token", "request": {"method": "POST", "url": {"raw": url}, "auth": auth, "body": body}}


KEY = {"type": "apikey", "apikey": [{"key": "key", "value": "X-Api-Key"}, {"key": "value", "value": "{{key}}"}]}
NOTHING = {"authorization.url": None, "access_token.url": None, "test_call.url": None}
OAUTH = {"type": "oauth2", "oauth2": [{"key": "accessToken", "value": CANARY}, {"key": "tokenType", "value": "Bearer"}]}

KEYED = (
    Example("a key for all requests", "postman", postman(KEY), NOTHING, missing=("authorization.url",)),
    Example(
        "a request with nothing, in a file without a log-in",
        "postman",
        postman({"type": "noauth"}),
        {"test_call.url": "https://api.acmecrm.com/v1/me", "authorization.url": None},
        missing=("authorization.url", "access_token.url"),
    ),
    Example(
        "requests that are signed",
        "postman",
        postman({"type": "oauth1", "oauth1": []}),
        NOTHING,
        missing=("authorization.url",),
    ),
    Example(
        "a key for all requests",
        "insomnia",
        """type: collection.insomnia.rest/5.0
name: Acme CRM
authentication: {type: apikey, key: X-Api-Key, value: "{{ _.key }}"}
collection:
  - {name: Who am I, url: "https://api.acmecrm.com/v1/me", method: GET}
""",
        NOTHING,
        missing=("authorization.url",),
    ),
    Example(
        "a key for all requests",
        "hoppscotch",
        json.dumps(
            {
                "v": 5,
                "name": "Acme CRM",
                "folders": [],
                "requests": [
                    {
                        "v": "11",
                        "name": "Who am I",
                        "method": "GET",
                        "endpoint": "https://api.acmecrm.com/v1/me",
                        "auth": {"authType": "inherit", "authActive": True},
                    }
                ],
                "auth": {"authType": "api-key", "authActive": True, "key": "X-Api-Key", "value": "<<key>>"},
            },
            indent=1,
        ),
        NOTHING,
        missing=("authorization.url",),
    ),
    Example(
        "a key for all requests",
        "bruno",
        """auth {
  mode: apikey
}

auth:apikey {
  key: X-Api-Key
  value: {{key}}
  placement: header
}
meta {
  name: Who am I
  type: http
}

get {
  url: https://api.acmecrm.com/v1/me
  auth: inherit
}
""",
        NOTHING,
        missing=("authorization.url",),
    ),
    Example(
        "a password for all requests, and none of them",
        "bruno",
        "auth {\n  mode: basic\n}\n\nauth:basic {\n  username: {{user}}\n  password: {{key}}\n}\n",
        NOTHING,
        missing=("authorization.url",),
    ),
    Example(
        "a key for all requests",
        "opencollection",
        """opencollection: 1.0.0
info: {name: Acme CRM}
request:
  auth: {type: apikey, key: X-Api-Key, value: "{{key}}", placement: header}
items:
  - info: {name: Who am I, type: http}
    http: {method: GET, url: "https://api.acmecrm.com/v1/me", auth: inherit}
""",
        NOTHING,
        missing=("authorization.url",),
    ),
    Example(
        "a request with nothing beside a log-in",
        "opencollection",
        """opencollection: 1.0.0
info: {name: Acme CRM}
request:
  auth: {type: oauth2, flow: authorization_code, authorizationUrl: "https://id.acmecrm.com/authorize", accessTokenUrl: "https://id.acmecrm.com/token"}
items:
  - info: {name: Who am I, type: http}
    http: {method: GET, url: "https://api.acmecrm.com/v1/me", auth: none}
""",
        {"authorization.url": "https://id.acmecrm.com/authorize", "test_call.url": None},
    ),
)

COLLECTIONS = (
    Example(
        "addresses in variables that no log-in names",
        "postman",
        postman(
            OAUTH,
            variable=[
                {"key": "AuthURL", "value": "https://id.acmecrm.com/oauth2/auth"},
                {"key": "TokenURL", "value": "https://id.acmecrm.com/oauth2/token"},
                {"key": "oauth2scope", "value": "crm:read"},
            ],
        ),
        {
            "authorization.url": "https://id.acmecrm.com/oauth2/auth",
            "access_token.url": "https://id.acmecrm.com/oauth2/token",
            "authorization.scopes": ["crm:read"],
        },
        left=("accessToken",),
    ),
    Example(
        "a token that is refreshed, and no exchange",
        "postman",
        postman(
            {"type": "bearer", "bearer": [{"key": "token", "value": "{{token}}"}]},
            item=[
                _posted(
                    "https://id.acmecrm.com/oauth2/token",
                    {"type": "basic", "basic": {"username": "{{client_id}}", "password": "{{client_secret}}"}},
                    grant_type="refresh_token",
                    refresh_token="{{refresh_token}}",
                )
            ],
        ),
        {
            "access_token.url": "https://id.acmecrm.com/oauth2/token",
            "access_token.client_authentication": "client_secret_basic",
            "refresh_token.url": None,
            "refresh_token.method": "POST",
            "authorization.url": None,
        },
        missing=("authorization.url",),
    ),
    Example(
        "addresses that are all a variable",
        "bruno",
        """auth:oauth2 {
  grant_type: authorization_code
  authorization_url: {{authorize_url}}
  access_token_url: {{token_url}}
  client_id: acme-1
  pkce: true
}
""",
        {"authorization.url": None, "access_token.url": None, "authorization.pkce": "S256"},
        missing=("authorization.url", "access_token.url", "fields"),
    ),
    Example(
        "a name that somebody is to fill in",
        "bruno",
        """meta {
  name: <COLLECTION> APIs
}

auth:oauth2 {
  grant_type: authorization_code
  authorization_url: https://id.acmecrm.com/authorize
  access_token_url: https://id.acmecrm.com/token
}
""",
        {"name": "Acmecrm", "authorization.url": "https://id.acmecrm.com/authorize"},
    ),
)


def n8n(*rows: str) -> str:
    """A credential of n8n's, in TypeScript."""
    inside = ",\n".join(f"    {{ displayName: '{name}', {rest} }}" for name, rest in (row.split("|") for row in rows))
    return f"""import type {{ ICredentialType, INodeProperties }} from 'n8n-workflow';

export class AcmeCrmOAuth2Api implements ICredentialType {{
  name = 'acmeCrmOAuth2Api';
  extends = ['oAuth2Api'];
  displayName = 'Acme CRM OAuth2 API';
  properties: INodeProperties[] = [
{inside},
  ];
}}
"""


def workflow(kind: str, generic: str = "genericAuthType", **more: Any) -> dict[str, Any]:
    """A node of a workflow of n8n's that asks who is connected."""
    parameters = {"url": "https://api.acmecrm.com/v1/me", generic: kind, **more}
    kept = {kind: {"id": "1", "name": "Acme"}}
    return {"name": "Who am I", "type": "n8n-nodes-base.httpRequest", "parameters": parameters, "credentials": kept}


_OTHER = {
    "name": "Rows",
    "type": "n8n-nodes-base.sheet",
    "parameters": {},
    "credentials": {"sheetOAuth2Api": {"name": "Rows"}},
}
_TOKEN = "Access Token URL|name: 'accessTokenUrl', type: 'hidden', default: 'https://id.acmecrm.com/token'"
BUILDERS = (
    Example(
        "a workflow with a key for its requests",
        "n8n",
        json.dumps({"nodes": [workflow("httpHeaderAuth")]}, indent=1),
        NOTHING,
        missing=("authorization.url",),
    ),
    Example(
        "a workflow with a key for one request, and a log-in for another",
        "n8n",
        json.dumps({"nodes": [workflow("acmeApi", "nodeCredentialType"), _OTHER]}, indent=1),
        NOTHING,
        missing=("authorization.url",),
    ),
    Example(
        "a workflow with a log-in",
        "n8n",
        json.dumps(
            {"nodes": [{"type": "n8n-nodes-base.start"}, workflow("acmeOAuth2Api", "nodeCredentialType")]}, indent=1
        ),
        {"test_call.url": "https://api.acmecrm.com/v1/me", "authorization.url": None},
        missing=("authorization.url",),
    ),
    Example(
        "a switch for PKCE of its own",
        "n8n",
        n8n(
            "Grant Type|name: 'grantType', type: 'hidden', default: 'authorizationCode'",
            "Authorization URL|name: 'authUrl', type: 'hidden', default: 'https://id.acmecrm.com/authorize'",
            _TOKEN,
            "Use PKCE|name: 'pkce', type: 'hidden', default: true",
        ),
        {"authorization.url": "https://id.acmecrm.com/authorize", "authorization.pkce": "S256"},
    ),
    Example(
        "a program that logs itself in",
        "n8n",
        n8n("Grant Type|name: 'grantType', type: 'hidden', default: 'clientCredentials'", _TOKEN),
        NOTHING,
        missing=("authorization.url",),
    ),
    Example(
        "an export of a program that logs itself in",
        "n8n",
        json.dumps(
            [
                {
                    "name": "Acme",
                    "type": "oAuth2Api",
                    "data": {"grantType": "clientCredentials", "accessTokenUrl": "https://id.acmecrm.com/token"},
                }
            ],
            indent=1,
        ),
        NOTHING,
        missing=("authorization.url",),
    ),
    Example(
        "a server that is kept in the app's environment",
        "zapier",
        """const getAccessToken = (z, bundle) => z.request(process.env.ACME_URL + '/oauth/token', {
  method: 'POST',
  body: { code: bundle.inputData.code, client_id: process.env.CLIENT_ID, client_secret: process.env.CLIENT_SECRET, grant_type: 'authorization_code' },
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
});
const test = (z) => z.request({ method: 'GET', url: `${process.env.ACME_API}/me` });
module.exports = {
  type: 'oauth2',
  oauth2Config: {
    authorizeUrl: {
      url: '{{process.env.ACME_URL}}/oauth/authorize',
      params: { client_id: process.env.CLIENT_ID, state: '{{bundle.inputData.state}}', response_type: 'code' },
    },
    getAccessToken,
    scope: 'read',
  },
  test,
};
""",
        {
            "authorization.url": "https://${context.authData.acme_url}/oauth/authorize",
            "authorization.scopes": ["read"],
            "access_token.url": "https://${context.authData.acme_url}/oauth/token",
            "test_call.url": "https://${context.authData.acme_api}/me",
        },
        fields=("acme_url", "acme_api"),
        missing=("fields",),
    ),
    Example(
        "a password for all requests",
        "zapier",
        """const test = (z) => z.request({ url: 'https://api.acmecrm.com/v1/me', method: 'GET' });

module.exports = {
  config: { type: 'basic', fields: [], test, connectionLabel: '{{json.username}}' },
};
""",
        NOTHING,
        missing=("authorization.url",),
    ),
    Example(
        "addresses that are kept in the app's environment",
        "zapier",
        """module.exports = {
  type: 'oauth2',
  oauth2Config: { authorizeUrl: { url: process.env.AUTHORIZE_URL }, getAccessToken: { url: '{{process.env.TOKEN_URL}}', method: 'POST' } },
};
""",
        NOTHING,
        missing=("authorization.url", "access_token.url"),
    ),
)

PROGRAMS = (
    Example(
        "a page in the program, and scopes where people are sent to the log-in",
        "javascript",
        """const passport = require('passport');
const OAuth2Strategy = require('passport-oauth2');

passport.use('acme', new OAuth2Strategy({
  authorizationURL: 'https://id.acmecrm.com/oauth2/authorize',
  tokenURL: 'https://id.acmecrm.com/oauth2/token',
  clientID: process.env.ACME_ID,
  clientSecret: process.env.ACME_SECRET,
}, (accessToken, refreshToken, profile, done) => done(null, profile)));

app.get('/auth/acme', passport.authenticate('acme', { scope: 'crm_read' }));
app.get('/auth/acme/callback', passport.authenticate('acme', { failureRedirect: '/' }));

const page = `
  <html>
    <head>
      <title>Acme Sample</title>
    </head>
    <body>
      <h1>Acme Sample</h1>
      <table>
        <tr><th>Access Token</th><td>{{accessToken}}</td></tr>
      </table>
    </body>
  </html>
`;
""",
        {
            "authorization.url": "https://id.acmecrm.com/oauth2/authorize",
            "access_token.url": "https://id.acmecrm.com/oauth2/token",
            "authorization.scopes": ["crm_read"],
        },
    ),
    Example(
        "what the call on who is connected is asked with, and a client ID that is none",
        "javascript",
        """export const config = {
  providers: [
    {
      id: 'acme',
      name: 'Acme',
      type: 'oauth',
      clientId: process.env.ACME_ID || 'dummy-client-id',
      authorization: { url: 'https://id.acmecrm.com/authorize', params: { scope: 'info email' } },
      token: 'https://id.acmecrm.com/token',
      userinfo: { url: 'https://id.acmecrm.com/info?format=json', params: { fields: 'all' } },
    },
  ],
};
""",
        {
            "authorization.url": "https://id.acmecrm.com/authorize",
            "client.client_id": None,
            "test_call.url": "https://id.acmecrm.com/info",
            "test_call.query": [{"name": "format", "value": "json"}, {"name": "fields", "value": "all"}],
        },
    ),
    Example(
        "a client that has a name of the program's, and its call",
        "python",
        """from authlib.integrations.flask_client import OAuth

oauth = OAuth(app)
acme_client = oauth.register(
    name='Acme CRM',
    access_token_url='https://id.acmecrm.com/token',
    authorize_url='https://id.acmecrm.com/authorize',
    api_base_url='https://id.acmecrm.com/connect/',
    client_kwargs={'scope': 'openid email'},
)
other = oauth.create_client('Acme CRM')

def authorized():
    token = acme_client.authorize_access_token()
    return acme_client.get('userinfo', token=token).json()
""",
        {
            "authorization.url": "https://id.acmecrm.com/authorize",
            "access_token.client_authentication": "client_secret_basic",
            "test_call.url": "https://id.acmecrm.com/connect/userinfo",
        },
    ),
    Example(
        "a library that sends the secret in the body",
        "python",
        """from flask_oauthlib.client import OAuth

oauth = OAuth(app)
acme = oauth.remote_app(
    'acme',
    consumer_key=os.environ.get('ACME_ID'),
    consumer_secret=os.environ.get('ACME_SECRET'),
    request_token_params={'scope': 'crm'},
    request_token_url=None,
    access_token_method='POST',
    access_token_url='https://id.acmecrm.com/token',
    authorize_url='https://id.acmecrm.com/authorize',
)
""",
        {
            "authorization.url": "https://id.acmecrm.com/authorize",
            "access_token.client_authentication": "client_secret_post",
        },
    ),
    Example(
        "a registration without addresses before the one that has them",
        "spring",
        """spring.security.oauth2.client.registration.other.client-id=other-1
spring.security.oauth2.client.registration.other.scope=profile
spring.security.oauth2.client.registration.acme.client-id=acme-1
spring.security.oauth2.client.registration.acme.client-name=Acme
spring.security.oauth2.client.registration.acme.scope=name,email
spring.security.oauth2.client.provider.acme.authorization-uri=https://id.acmecrm.com/authorize
spring.security.oauth2.client.provider.acme.token-uri=https://id.acmecrm.com/token
""",
        {"name": "Acme", "client.client_id": "acme-1", "authorization.url": "https://id.acmecrm.com/authorize"},
    ),
    Example(
        "a request alone that exchanges a code",
        "request",
        'curl -X POST https://id.acmecrm.com/oauth/token -u "$ACME_ID:$ACME_SECRET" -d grant_type=authorization_code -d code=abc',
        {"access_token.url": "https://id.acmecrm.com/oauth/token", "authorization.url": None},
        missing=("authorization.url",),
    ),
    Example(
        "the address of a log-in alone",
        "request",
        "https://id.acmecrm.com/authorize?response_type=code&client_id=acme-1&scope=crm",
        {"authorization.url": "https://id.acmecrm.com/authorize", "access_token.url": None},
        missing=("access_token.url",),
    ),
)

EXAMPLES = (*KEYED, *COLLECTIONS, *BUILDERS, *PROGRAMS)
