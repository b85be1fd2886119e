"""Files written after the readers were there, and before any of them was tried on them: how well a rule holds elsewhere."""

from __future__ import annotations

import json

from tests.sources.tools.example import CANARY, Example
from tests.sources.tools.traffic import entry, har

BEARER = {"name": "Authorization", "value": "Bearer ${context.authData.accesstokencode.access_token}"}
EXAMPLES = (
    Example(
        "postman env globals",
        "postman",
        '''{"id":"a","values":[{"key":"authorization_endpoint","value":"https://sso.norvik.no/oauth2/auth","enabled":true},{"key":"token_endpoint","value":"https://sso.norvik.no/oauth2/token","enabled":true},{"key":"clientId","value":"nv-1","enabled":true},{"key":"clientSecret","value":"'''
        + CANARY
        + """","enabled":true}],"name":"Norvik","_postman_variable_scope":"globals","_postman_exported_at":"2026-01-01T00:00:00Z"}""",
        {
            "client.client_id": "nv-1",
            "authorization.url": "https://sso.norvik.no/oauth2/auth",
            "access_token.url": "https://sso.norvik.no/oauth2/token",
        },
        secret=True,
    ),
    Example(
        "postman vars in folder prerequest",
        "postman",
        '''{
	"info": {"name": "Fjord REST API v3", "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"},
	"item": [
		{"name": "account", "item": [{"name": "Get the authenticated account", "event": [{"listen": "prerequest", "script": {"exec": ["pm.sendRequest('https://evil.io')"]}}],
			"request": {"auth": {"type": "inherit"}, "method": "GET", "header": [{"key": "X-Fjord-Version", "value": "{{version}}"}, {"key":"X-Trace","value":"t","disabled":true}], "url": {"raw": "{{server}}/v3/account", "host": ["{{server}}"], "path": ["v3","account"]}}}]},
		{"name": "webhooks", "request": {"method": "POST", "url": "{{server}}/v3/hooks"}}],
	"auth": {"type": "oauth2", "oauth2": [
		{"key": "refreshTokenUrl", "value": "https://fjord.app/oauth/refresh"},
		{"key": "accessTokenUrl", "value": "{{login}}/oauth/token"},
		{"key": "authUrl", "value": "{{login}}/oauth/authorize?audience=fjord&prompt=consent"},
		{"key": "client_authentication", "value": "body"},
		{"key": "clientId", "value": "fj-77"}, {"key": "clientSecret", "value": "{{secret}}"},
		{"key": "scope", "value": "account:read, hooks:write"},
		{"key": "accessToken", "value": "'''
        + CANARY
        + """"}]},
	"variable": [{"key": "server", "value": "https://api.fjord.app"}, {"key": "login", "value": "https://fjord.app"}, {"key": "version", "value": "2026-02"}]
}""",
        {
            "name": "Fjord",
            "client.client_id": "fj-77",
            "authorization.url": "https://fjord.app/oauth/authorize",
            "authorization.parameters": [
                {"name": "audience", "value": "fjord"},
                {"name": "prompt", "value": "consent"},
            ],
            "authorization.scopes": ["account:read", "hooks:write"],
            "access_token.url": "https://fjord.app/oauth/token",
            "refresh_token.url": "https://fjord.app/oauth/refresh",
            "access_token.client_authentication": "client_secret_post",
            "test_call.url": "https://api.fjord.app/v3/account",
            "test_call.headers": [BEARER, {"name": "X-Fjord-Version", "value": "2026-02"}],
        },
        left=("accessToken",),
    ),
    Example(
        "insomnia v5 inherit",
        "insomnia",
        """type: collection.insomnia.rest/5.0
name: Glacier
authentication:
  type: oauth2
  grantType: authorization_code
  authorizationUrl: https://glacier.dev/oauth/authorize
  accessTokenUrl: https://glacier.dev/oauth/token
  clientId: "{{ _['client_id'] }}"
  clientSecret: "{{ _['client_secret'] }}"
  scope: "ice:read"
  usePkce: true
  pkceMethod: plain
collection:
  - url: "{{ _.base }}/whoami"
    name: Who
    method: GET
    headers:
      - {name: Accept, value: application/json}
      - {name: X-Ice, value: "1"}
environments:
  name: Base
  data: {base: "https://api.glacier.dev/v2", client_id: gl-5, client_secret: """
        + CANARY
        + """}
""",
        {
            "name": "Glacier",
            "client.client_id": "gl-5",
            "authorization.url": "https://glacier.dev/oauth/authorize",
            "authorization.pkce": "plain",
            "authorization.scopes": ["ice:read"],
            "test_call.url": "https://api.glacier.dev/v2/whoami",
            "test_call.headers": [BEARER, {"name": "X-Ice", "value": "1"}],
        },
        secret=True,
    ),
    Example(
        "bruno env-free request with query params",
        "bruno",
        """meta {
  name: Current user
  type: http
  seq: 1
}

get {
  url: https://api.tundra.works/v1/users/current?expand=org
  body: none
  auth: inherit
}

params:query {
  expand: org
}

headers {
  Authorization: Bearer {{access_token}}
  X-Tundra: on
}
""",
        {
            "test_call.url": "https://api.tundra.works/v1/users/current",
            "test_call.query": [{"name": "expand", "value": "org"}],
            "test_call.headers": [BEARER, {"name": "X-Tundra", "value": "on"}],
        },
        missing=("authorization.url",),
    ),
    Example(
        "hoppscotch basic client auth",
        "hoppscotch",
        '''{"v":11,"id":"x","name":"Moraine","folders":[{"v":11,"name":"inner","folders":[],"requests":[{"v":"16","name":"Get my profile","method":"GET","endpoint":"https://api.moraine.io/v1/profile","params":[{"key":"full","value":"1","active":true}],"headers":[],"auth":{"authType":"inherit","authActive":true}}],"auth":{"authType":"inherit","authActive":true}}],"requests":[],"auth":{"authType":"oauth-2","authActive":true,"grantTypeInfo":{"grantType":"AUTHORIZATION_CODE","authEndpoint":"https://moraine.io/oauth/authorize","tokenEndpoint":"https://moraine.io/oauth/token","clientID":"mo-1","clientSecret":"'''
        + CANARY
        + """","scopes":"profile:read offline","isPKCE":true,"codeVerifierMethod":"S256","clientAuthentication":"AS_BASIC_AUTH_HEADERS","token":"","authRequestParams":[{"id":1,"key":"audience","value":"mo","active":true}]},"addTo":"HEADERS"}}""",
        {
            "name": "Moraine",
            "client.client_id": "mo-1",
            "authorization.scopes": ["profile:read", "offline"],
            "authorization.parameters": [{"name": "audience", "value": "mo"}],
            "access_token.client_authentication": "client_secret_basic",
            "test_call.url": "https://api.moraine.io/v1/profile",
            "test_call.query": [{"name": "full", "value": "1"}],
        },
        secret=True,
    ),
    Example(
        "n8n with const and template",
        "n8n",
        """import type { ICredentialType, INodeProperties } from 'n8n-workflow';
const BASE = 'https://cirrus.team';
export class CirrusOAuth2Api implements ICredentialType {
	name = 'cirrusOAuth2Api';
	displayName = 'Cirrus (OAuth2) API';
	extends = ['oAuth2Api'];
	icon = 'file:cirrus.svg' as const;
	properties: INodeProperties[] = [
		{ displayName: 'Subdomain', name: 'subdomain', type: 'string', default: '', placeholder: 'acme', required: true },
		{ displayName: 'Grant Type', name: 'grantType', type: 'hidden', default: 'authorizationCode' },
		{ displayName: 'Authorization URL', name: 'authUrl', type: 'hidden', default: `${BASE}/oauth/authorize` },
		{ displayName: 'Access Token URL', name: 'accessTokenUrl', type: 'hidden', default: '={{"https://" + $self["subdomain"] + ".cirrus.team/oauth/token"}}' },
		{ displayName: 'Scope', name: 'scope', type: 'string', default: 'notes.read,notes.write' },
		{ displayName: 'Auth URI Query Parameters', name: 'authQueryParameters', type: 'hidden', default: '' },
		{ displayName: 'Authentication', name: 'authentication', type: 'hidden', default: 'body' },
	];
}
""",
        {
            "name": "Cirrus",
            "authorization.url": "https://cirrus.team/oauth/authorize",
            "access_token.url": "https://${context.authData.subdomain}.cirrus.team/oauth/token",
            "authorization.scopes": ["notes.read", "notes.write"],
            "authorization.scope_separator": "comma",
            "fields.0.placeholder": "acme",
        },
        fields=("subdomain",),
    ),
    Example(
        "zapier functions with axios-like",
        "zapier",
        """const authorizeUrl = { url: 'https://auth.steppe.co/authorize', params: { client_id: '{{process.env.CLIENT_ID}}', response_type: 'code', state: '{{bundle.inputData.state}}', redirect_uri: '{{bundle.inputData.redirect_uri}}' } };
async function getAccessToken(z, bundle) {
  const body = { grant_type: 'authorization_code', code: bundle.inputData.code, client_id: process.env.CLIENT_ID, client_secret: process.env.CLIENT_SECRET, redirect_uri: bundle.inputData.redirect_uri };
  const promise = await z.request('https://auth.steppe.co/token', { method: 'POST', body, headers: { 'content-type': 'application/x-www-form-urlencoded' } });
  if (promise.status !== 200) { throw new Error('Unable to fetch access token: ' + promise.content); }
  const result = JSON.parse(promise.content);
  return { access_token: result.access_token, refresh_token: result.refresh_token };
}
async function refreshAccessToken(z, bundle) {
  const promise = await z.request('https://auth.steppe.co/token', { method: 'POST', body: { refresh_token: bundle.authData.refresh_token, client_id: process.env.CLIENT_ID, client_secret: process.env.CLIENT_SECRET, grant_type: 'refresh_token' } });
  return JSON.parse(promise.content);
}
const testAuth = (z) => z.request({ method: 'GET', url: 'https://api.steppe.co/v1/self', headers: { 'X-Api': '3' } }).then((response) => response.json);
module.exports = { type: 'oauth2', oauth2Config: { authorizeUrl, getAccessToken, refreshAccessToken, autoRefresh: true, scope: 'grass.read soil.read' }, test: testAuth, connectionLabel: '{{account.name}} ({{account.id}})' };
""",
        {
            "authorization.url": "https://auth.steppe.co/authorize",
            "authorization.scopes": ["grass.read", "soil.read"],
            "access_token.url": "https://auth.steppe.co/token",
            "access_token.client_authentication": "client_secret_post",
            "access_token.body_format": "form",
            "refresh_token.method": "POST",
            "refresh_token.url": None,
            "test_call.url": "https://api.steppe.co/v1/self",
            "test_call.headers": [BEARER, {"name": "X-Api", "value": "3"}],
            "connection_label.path": "authData.testcode.account.name",
        },
    ),
    Example(
        "pipedream constants",
        "pipedream",
        """import { axios } from "@pipedream/platform";
const BASE_URL = "https://api.savanna.land";
export default {
  type: "app", app: "savanna",
  propDefinitions: { herd: { type: "string", label: "Herd", description: "The herd" } },
  methods: {
    _apiUrl() { return `${BASE_URL}/v4`; },
    async _makeRequest({ $ = this, path, headers, ...args }) {
      return axios($, { url: this._apiUrl() + path, headers: { ...headers, "Authorization": `Bearer ${this.$auth.oauth_access_token}`, "Content-Type": "application/json" }, ...args });
    },
    async getMe(args = {}) { return this._makeRequest({ path: "/me", ...args }); },
  },
};
""",
        {"name": "Savanna", "test_call.url": "https://api.savanna.land/v4/me", "request_parameters.headers": [BEARER]},
        missing=("authorization.url",),
    ),
    Example(
        "airbyte anchors",
        "airbyte",
        """version: "6.44.0"
type: DeclarativeSource
definitions:
  requester: &base
    type: HttpRequester
    url: https://api.taiga.bio
    authenticator: &auth
      type: OAuthAuthenticator
      client_id: '{{ config["client_id"] }}'
      client_secret: '{{ config["client_secret"] }}'
      refresh_token: '{{ config["refresh_token"] }}'
      token_refresh_endpoint: 'https://api.taiga.bio/oauth/token'
      refresh_token_updater: {}
streams:
  - type: DeclarativeStream
    name: user
    retriever:
      type: SimpleRetriever
      requester: {type: HttpRequester, url_base: "https://api.taiga.bio", path: "current_user", http_method: GET, authenticator: *auth}
spec:
  type: Spec
  connection_specification: {type: object, properties: {client_id: {type: string}}}
  advanced_auth:
    auth_flow_type: oauth2.0
    oauth_config_specification:
      oauth_connector_input_specification:
        consent_url: "https://taiga.bio/oauth/authorize?{{ client_id_key }}={{ client_id_value }}&{{ redirect_uri_key }}={{ redirect_uri_value|urlencode }}&{{ scope_key }}={{ scope_value }}&response_type=code&{{ state_key }}={{ state_value }}"
        scope: "trees:read,trees:write"
        access_token_url: "https://api.taiga.bio/oauth/token"
        access_token_headers: {"Content-Type": "application/json", Accept: application/json}
        access_token_params: {"grant_type": "authorization_code", "{{ client_id_key }}": "{{ client_id_value }}", "{{ client_secret_key }}": "{{ client_secret_value }}", "{{ auth_code_key }}": "{{ auth_code_value }}"}
        extract_output: [access_token, refresh_token, expires_in]
""",
        {
            "authorization.url": "https://taiga.bio/oauth/authorize",
            "authorization.scopes": ["trees:read", "trees:write"],
            "authorization.parameters": None,
            "access_token.url": "https://api.taiga.bio/oauth/token",
            "access_token.client_authentication": "client_secret_post",
            "access_token.body_format": "json",
            "access_token.parameters": None,
            "refresh_token.method": "POST",
            "test_call.url": "https://api.taiga.bio/current_user",
        },
    ),
    Example(
        "env next-auth",
        "environment",
        """NEXTAUTH_URL=http://localhost:3000
NEXTAUTH_SECRET="""
        + CANARY
        + """
OAUTH_CLIENT_ID=nx-1
OAUTH_CLIENT_SECRET="""
        + CANARY
        + """2
OAUTH_AUTHORIZATION_URL=https://id.marsh.eu/authorize
OAUTH_TOKEN_URL=https://id.marsh.eu/token
OAUTH_USERINFO_URL=https://id.marsh.eu/userinfo
""",
        {
            "client.client_id": "nx-1",
            "authorization.url": "https://id.marsh.eu/authorize",
            "test_call.url": "https://id.marsh.eu/userinfo",
        },
        secret=True,
        left=("NEXTAUTH_SECRET",),
    ),
    Example(
        "k8s env list",
        "environment",
        """apiVersion: apps/v1
kind: Deployment
spec:
  template:
    spec:
      containers:
        - name: web
          env:
            - name: MARSH_CLIENT_ID
              value: "ma-1"
            - name: MARSH_CLIENT_SECRET
              valueFrom: {secretKeyRef: {name: marsh, key: secret}}
            - name: MARSH_AUTH_URL
              value: https://id.marsh.eu/authorize
            - name: MARSH_TOKEN_URL
              value: https://id.marsh.eu/token
""",
        {
            "client.client_id": "ma-1",
            "authorization.url": "https://id.marsh.eu/authorize",
            "access_token.url": "https://id.marsh.eu/token",
        },
    ),
    Example(
        "oauth2-proxy compose command",
        "oauth2-proxy",
        """services:
  proxy:
    image: quay.io/oauth2-proxy/oauth2-proxy:v7.6.0
    command:
      - --provider=oidc
      - --login-url=https://sso.delta.gov/auth
      - --redeem-url=https://sso.delta.gov/token
      - --profile-url=https://sso.delta.gov/userinfo
      - --client-id=dl-9
      - --client-secret="""
        + CANARY
        + """
      - --code-challenge-method=S256
""",
        {
            "client.client_id": "dl-9",
            "authorization.url": "https://sso.delta.gov/auth",
            "access_token.url": "https://sso.delta.gov/token",
            "test_call.url": "https://sso.delta.gov/userinfo",
            "authorization.pkce": "S256",
        },
        secret=True,
    ),
    Example(
        "spring yaml nested dashes provider ref",
        "spring",
        """spring:
  security:
    oauth2:
      client:
        registration:
          login-client:
            provider: dune
            clientId: du-1
            clientSecret: ${DUNE_SECRET}
            authorizationGrantType: authorization_code
            scope: [openid, "profile"]
        provider:
          dune:
            authorization-uri: ${DUNE_HOST:https://dune.sand}/oauth2/authorize
            token-uri: ${DUNE_HOST:https://dune.sand}/oauth2/token
            user-info-uri: https://dune.sand/userinfo
""",
        {
            "client.client_id": "du-1",
            "authorization.url": "https://dune.sand/oauth2/authorize",
            "access_token.url": "https://dune.sand/oauth2/token",
            "authorization.scopes": ["openid", "profile"],
            "test_call.url": "https://dune.sand/userinfo",
        },
    ),
    Example(
        "authlib fastapi starlette",
        "python",
        """from authlib.integrations.starlette_client import OAuth
from starlette.config import Config

config = Config(".env")
oauth = OAuth(config)
oauth.register(
    'bayou',
    client_id='by-3',
    client_secret='"""
        + CANARY
        + """',
    authorize_url='https://bayou.la/oauth/authorize',
    authorize_params={'access_type': 'offline', 'prompt': 'consent'},
    access_token_url='https://bayou.la/oauth/token',
    refresh_token_url='https://bayou.la/oauth/token',
    client_kwargs={'scope': 'fish.read', 'token_endpoint_auth_method': 'client_secret_post'},
)
""",
        {
            "name": "Bayou",
            "client.client_id": "by-3",
            "authorization.url": "https://bayou.la/oauth/authorize",
            "authorization.parameters": [
                {"name": "access_type", "value": "offline"},
                {"name": "prompt", "value": "consent"},
            ],
            "authorization.scopes": ["fish.read"],
            "access_token.client_authentication": "client_secret_post",
            "refresh_token.url": None,
        },
        secret=True,
    ),
    Example(
        "flask dance",
        "python",
        '''from flask_dance.consumer import OAuth2ConsumerBlueprint
lagoon = OAuth2ConsumerBlueprint(
    "lagoon", __name__,
    client_id="lg-1",
    client_secret="'''
        + CANARY
        + """",
    base_url="https://api.lagoon.sea",
    token_url="https://api.lagoon.sea/oauth/token",
    authorization_url="https://lagoon.sea/oauth/authorize",
    scope=["tide", "reef"],
)
@app.route("/")
def index():
    resp = lagoon.session.get("/user")
    return resp.json()
""",
        {
            "name": "Lagoon",
            "client.client_id": "lg-1",
            "authorization.url": "https://lagoon.sea/oauth/authorize",
            "access_token.url": "https://api.lagoon.sea/oauth/token",
            "authorization.scopes": ["tide", "reef"],
        },
        secret=True,
    ),
    Example(
        "HA with region",
        "home-assistant",
        '''"""Application credentials platform for the Canyon integration."""
from homeassistant.components.application_credentials import AuthorizationServer, ClientCredential
from homeassistant.core import HomeAssistant
from homeassistant.helpers import config_entry_oauth2_flow

AUTH_BASE = "https://auth.canyon.rocks"

async def async_get_auth_implementation(hass: HomeAssistant, auth_domain: str, credential: ClientCredential):
    """Return auth implementation."""
    return CanyonImplementation(
        hass, auth_domain, credential,
        authorization_server=AuthorizationServer(
            authorize_url=f"{AUTH_BASE}/authorize",
            token_url=f"{AUTH_BASE}/token",
        ),
    )
''',
        {
            "authorization.url": "https://auth.canyon.rocks/authorize",
            "access_token.url": "https://auth.canyon.rocks/token",
        },
    ),
    Example(
        "token zoho",
        "token answer",
        """{"access_token":"1000."""
        + CANARY
        + """","refresh_token":"1000."""
        + CANARY
        + """","api_domain":"https://www.zohoapis.eu","token_type":"Bearer","expires_in":3600}""",
        {
            "access_token.response.expires_in": "expires_in",
            "access_token.response.keep": [{"name": "api_domain", "path": "api_domain"}],
            "refresh_token.method": "POST",
        },
        left=("access_token", "refresh_token"),
    ),
    Example(
        "token lark days",
        "token answer",
        '''{"code":0,"msg":"success","data":{"access_token":"'''
        + CANARY
        + '''","expires_in":6900,"refresh_expires_in":2591700,"refresh_token":"'''
        + CANARY
        + """"}}""",
        {
            "access_token.response.access_token": "data.access_token",
            "access_token.response.expires_in": "data.expires_in",
            "access_token.response.expires_unit": None,
        },
    ),
    Example(
        "me github",
        "account",
        """{"login":"octo","id":583231,"node_id":"MDQ6VXNlcjU4MzIzMQ==","url":"https://api.git.hub/users/octo","name":"The Octo","email":null,"followers":5}""",
        {"unique_identifier.path": "authData.testcode.id"},
    ),
    Example(
        "callback hash",
        "callback",
        f"http://localhost:1337/#code={CANARY}&state={CANARY}&server_prefix=us6",
        {"authorization.callback.keep": ["server_prefix"]},
        left=("code", "state"),
    ),
    Example(
        "curl multi windows",
        "request",
        """curl -X POST "https://api.gorge.io/oauth2/token" ^
  -H "Content-Type: application/x-www-form-urlencoded" ^
  -d "grant_type=authorization_code&code="""
        + CANARY
        + """&redirect_uri=https://my.app/cb" ^
  -u "gorge:"""
        + CANARY
        + """"
curl "https://api.gorge.io/v2/users/me" -H "Authorization: Bearer """
        + CANARY
        + """"
""",
        {
            "access_token.url": "https://api.gorge.io/oauth2/token",
            "access_token.client_authentication": "client_secret_basic",
            "test_call.url": "https://api.gorge.io/v2/users/me",
        },
        secret=True,
    ),
    Example(
        "postman header token only, form-data token call, folder variables",
        "postman",
        '''{"info":{"name":"Heath CRM (OAuth 2.0)","schema":"https://schema.getpostman.com/json/collection/v2.1.0/collection.json"},"item":[{"name":"OAuth","item":[{"name":"Token","request":{"auth":{"type":"basic","basic":[{"key":"username","value":"{{client_id}}"},{"key":"password","value":"'''
        + CANARY
        + '''"}]},"method":"POST","header":[],"body":{"mode":"formdata","formdata":[{"key":"grant_type","value":"authorization_code","type":"text"},{"key":"code","value":"'''
        + CANARY
        + """","type":"text"}]},"url":{"raw":"{{host}}/oauth2/token"}}}]},{"name":"whoami","request":{"auth":{"type":"bearer","bearer":[{"key":"token","value":"{{token}}"}]},"method":"GET","url":"{{host}}/api/whoami"}}],"variable":[{"key":"host","value":"https://heath.crm.dev"}]}""",
        {
            "name": "Heath CRM",
            "access_token.url": "https://heath.crm.dev/oauth2/token",
            "access_token.client_authentication": "client_secret_basic",
            "test_call.url": "https://heath.crm.dev/api/whoami",
        },
        secret=True,
        missing=("authorization.url",),
    ),
    Example(
        "insomnia v4 basic",
        "insomnia",
        json.dumps(
            {
                "_type": "export",
                "__export_format": 4,
                "resources": [
                    {"_id": "wrk", "_type": "workspace", "name": "Mesa API"},
                    {
                        "_id": "env",
                        "_type": "environment",
                        "name": "Base",
                        "data": {"auth": {"host": "https://login.mesa.top"}, "id": "me-1", "secret": CANARY},
                    },
                    {
                        "_id": "r",
                        "_type": "request",
                        "name": "Current account",
                        "method": "GET",
                        "url": "https://api.mesa.top/account",
                        "headers": [],
                        "authentication": {
                            "type": "oauth2",
                            "grantType": "authorization_code",
                            "authorizationUrl": "{{ _.auth.host }}/oauth/authorize",
                            "accessTokenUrl": "{{ _.auth.host }}/oauth/token",
                            "clientId": "{{ id }}",
                            "clientSecret": "{{ secret }}",
                            "scope": "rock sand",
                            "credentialsInBody": False,
                        },
                    },
                ],
            }
        ),
        {
            "name": "Mesa",
            "client.client_id": "me-1",
            "authorization.url": "https://login.mesa.top/oauth/authorize",
            "authorization.scopes": ["rock", "sand"],
            "access_token.client_authentication": "client_secret_basic",
            "test_call.url": "https://api.mesa.top/account",
        },
        secret=True,
    ),
    Example(
        "bruno yaml-less collection with env",
        "bruno",
        """auth {
  mode: oauth2
}

auth:oauth2 {
  grant_type: authorization_code
  callback_url: https://oauth.usebruno.com/callback
  authorization_url: https://{{region}}.butte.net.co/authorize
  access_token_url: https://{{region}}.butte.net.co/token
  client_id: {{CLIENT_ID}}
  client_secret: {{CLIENT_SECRET}}
  scope: openid offline_access
  pkce: true
  credentials_placement: body
  auto_refresh_token: true
}

vars:pre-request {
  region: eu1
  CLIENT_ID: bt-1
  CLIENT_SECRET: """
        + CANARY
        + """
}
""",
        {
            "client.client_id": "bt-1",
            "authorization.url": "https://eu1.butte.net.co/authorize",
            "access_token.url": "https://eu1.butte.net.co/token",
            "authorization.scopes": ["openid", "offline_access"],
            "authorization.pkce": "S256",
            "refresh_token.method": "POST",
        },
        secret=True,
    ),
    Example(
        "n8n decrypted pkce, several",
        "n8n",
        json.dumps(
            [
                {"id": "1", "name": "API key", "type": "httpHeaderAuth", "data": {"name": "X", "value": CANARY}},
                {
                    "id": "2",
                    "name": "Mesa",
                    "type": "oAuth2Api",
                    "data": {
                        "grantType": "pkce",
                        "authUrl": "https://mesa.top/a",
                        "accessTokenUrl": "https://mesa.top/t",
                        "clientId": "m",
                        "clientSecret": CANARY,
                        "scope": "",
                        "authentication": "header",
                    },
                },
            ]
        ),
        {
            "client.client_id": "m",
            "authorization.url": "https://mesa.top/a",
            "authorization.pkce": "S256",
            "access_token.client_authentication": "client_secret_basic",
        },
        secret=True,
    ),
    Example(
        "zapier ts separate consts",
        "zapier",
        """import { defineAuth } from 'zapier-platform-core';
const BASE = process.env.BASE_URL || 'https://app.atoll.io';
const OAUTH2 = {
  authorizeUrl: { url: `${BASE}/oauth/authorize`, params: { client_id: '{{process.env.CLIENT_ID}}', response_type: 'code', scope: 'fish:read fish:write', state: '{{bundle.inputData.state}}' } },
  getAccessToken: { url: `${BASE}/oauth/token`, method: 'POST', body: { grant_type: 'authorization_code', client_id: '{{process.env.CLIENT_ID}}', client_secret: '{{process.env.CLIENT_SECRET}}', code: '{{bundle.inputData.code}}' } },
  refreshAccessToken: { url: `${BASE}/oauth/token`, method: 'POST', body: { grant_type: 'refresh_token', refresh_token: '{{bundle.authData.refresh_token}}' } },
  autoRefresh: true,
};
export const authentication = { type: 'oauth2' as const, test: { url: `${BASE}/api/v1/me`, method: 'GET' }, connectionLabel: '{{name}}', oauth2Config: OAUTH2 };
""",
        {
            "authorization.url": "https://app.atoll.io/oauth/authorize",
            "authorization.scopes": ["fish:read", "fish:write"],
            "access_token.url": "https://app.atoll.io/oauth/token",
            "refresh_token.method": "POST",
            "test_call.url": "https://app.atoll.io/api/v1/me",
            "connection_label.path": "authData.testcode.name",
        },
    ),
    Example(
        "pipedream axios url template",
        "pipedream",
        """import { axios } from "@pipedream/platform";
export default {
  type: "app",
  app: "reef_crm",
  propDefinitions: {},
  methods: {
    _accessToken() { return this.$auth.oauth_access_token; },
    _makeRequest({ $ = this, path = "/", ...opts }) {
      return axios($, { url: `https://${this.$auth.api_domain}/crm/v2${path}`, headers: { Authorization: `Zoho-oauthtoken ${this.$auth.oauth_access_token}` }, ...opts });
    },
    async getCurrentUser() { return this._makeRequest({ path: "/users/current" }); },
  },
};
""",
        {
            "name": "Reef Crm",
            "test_call.url": "https://${context.authData.api_domain}/crm/v2/users/current",
            "test_call.headers": [
                {"name": "Authorization", "value": "Zoho-oauthtoken ${context.authData.accesstokencode.access_token}"}
            ],
        },
        fields=("api_domain",),
        missing=("authorization.url",),
    ),
    Example(
        "spring yml with dotted keys",
        "spring",
        """spring.security.oauth2.client.registration:
  cove:
    client-id: cv
    client-secret: """
        + CANARY
        + """
    scope: "a,b"
    client-authentication-method: none
spring.security.oauth2.client.provider.cove:
  authorization-uri: https://cove.sea/auth
  token-uri: https://cove.sea/token
""",
        {
            "client.client_id": "cv",
            "authorization.url": "https://cove.sea/auth",
            "access_token.url": "https://cove.sea/token",
            "authorization.scopes": ["a", "b"],
            "access_token.client_authentication": "none",
        },
        secret=True,
    ),
    Example(
        "django social backend with constants and Basic",
        "python",
        '''"""Isle OAuth2 backend"""
from social_core.backends.oauth import BaseOAuth2

API = "https://api.isle.gg"

class IsleOAuth2(BaseOAuth2):
    name = "isle"
    AUTHORIZATION_URL = f"{API}/oauth2/authorize"
    ACCESS_TOKEN_URL = f"{API}/oauth2/token"
    SCOPE_SEPARATOR = "+"
    DEFAULT_SCOPE = ["user:email"]
    EXTRA_DATA = [("expires_in", "expires")]

    def get_user_id(self, details, response):
        return response["id"]

    def user_data(self, access_token, *args, **kwargs):
        url = API + "/users/@me"
        return self.get_json(url, headers={"Authorization": "Bearer " + access_token})
''',
        {
            "name": "Isle",
            "authorization.url": "https://api.isle.gg/oauth2/authorize",
            "access_token.url": "https://api.isle.gg/oauth2/token",
            "authorization.scopes": ["user:email"],
            "authorization.scope_separator": "plus",
            "test_call.url": "https://api.isle.gg/users/@me",
        },
    ),
    Example(
        "HA const only",
        "home-assistant",
        '''"""Constants for Lagoon."""
from typing import Final

DOMAIN: Final = "lagoon_water"
OAUTH2_AUTHORIZE: Final = "https://lagoon.sea/oauth/authorize"
OAUTH2_TOKEN: Final = "https://lagoon.sea/oauth/token"
SCOPES: Final = ["read"]
''',
        {
            "name": "Lagoon Water",
            "authorization.url": "https://lagoon.sea/oauth/authorize",
            "access_token.url": "https://lagoon.sea/oauth/token",
            "authorization.scopes": ["read"],
        },
    ),
    Example(
        "har basic, PAR-less, zoho location",
        "har",
        har(
            entry(
                "GET",
                "https://accounts.zorro.com/oauth/v2/auth?response_type=code&client_id=1000.ABC&scope=ZCRM.users.READ&access_type=offline&redirect_uri=http://127.0.0.1:9000/cb",
                status=302,
                location="http://127.0.0.1:9000/cb?code="
                + CANARY
                + "&location=eu&accounts-server=https%3A%2F%2Faccounts.zorro.eu",
            ),
            entry(
                "POST",
                "https://accounts.zorro.eu/oauth/v2/token?grant_type=authorization_code&client_id=1000.ABC&client_secret="
                + CANARY
                + "&code="
                + CANARY,
                answer={"access_token": CANARY, "api_domain": "https://www.zorroapis.eu", "expires_in": 3600},
            ),
            entry(
                "GET",
                "https://www.zorroapis.eu/crm/v2/users?type=CurrentUser",
                headers={"authorization": "Zoho-oauthtoken " + CANARY},
                answer={"users": [{"id": "55", "full_name": "Ada"}]},
            ),
        ),
        {
            "client.client_id": "1000.ABC",
            "authorization.url": "https://accounts.zorro.com/oauth/v2/auth",
            "authorization.callback.keep": ["location", "accounts-server"],
            "access_token.url": "https://accounts.zorro.eu/oauth/v2/token",
            "access_token.parameters_in": "query",
            "access_token.response.keep": [{"name": "api_domain", "path": "api_domain"}],
            "test_call.url": "https://www.zorroapis.eu/crm/v2/users",
        },
        secret=True,
    ),
    Example(
        "requests http with comments",
        "request",
        '''### authorize
GET https://id.strait.io/authorize?response_type=code&client_id=st-1&scope=a%20b

### token
POST https://id.strait.io/token HTTP/1.1
Content-Type: application/json

{"grant_type": "authorization_code", "code": "'''
        + CANARY
        + '''", "client_id": "st-1", "client_secret": "'''
        + CANARY
        + """"}

### me
GET https://api.strait.io/me
Authorization: Bearer """
        + CANARY
        + """
""",
        {
            "client.client_id": "st-1",
            "authorization.url": "https://id.strait.io/authorize",
            "authorization.scopes": ["a", "b"],
            "access_token.url": "https://id.strait.io/token",
            "access_token.body_format": "json",
            "test_call.url": "https://api.strait.io/me",
        },
        secret=True,
    ),
    Example(
        "me notion",
        "account",
        json.dumps(
            {
                "object": "user",
                "id": "16d84278-ab0e-484c-9bdd-b35da3bd8905",
                "name": "pied piper",
                "avatar_url": None,
                "type": "bot",
                "bot": {
                    "owner": {
                        "type": "user",
                        "user": {
                            "object": "user",
                            "id": "5389a034-eb5c-47b5-8a9e-f79c99ef166c",
                            "name": "christine",
                            "person": {"email": "christine@makenot.io"},
                        },
                    }
                },
            }
        ),
        {"connection_label.path": "authData.testcode.name", "unique_identifier.path": "authData.testcode.id"},
    ),
    Example(
        "env export secrets",
        "environment",
        "export GROVE_OAUTH_CLIENT_ID=gr-1 GROVE_X=1\nexport GROVE_OAUTH_CLIENT_SECRET="
        + CANARY
        + "  # prod\nGROVE_OAUTH_AUTHORIZE_URL='https://grove.id/authorize'\nGROVE_OAUTH_ACCESS_TOKEN_URL=https://grove.id/token\nGROVE_OAUTH_SCOPE=read,write\n",
        {
            "authorization.url": "https://grove.id/authorize",
            "access_token.url": "https://grove.id/token",
            "authorization.scopes": ["read", "write"],
        },
        secret=True,
    ),
    Example(
        "airbyte only form, no headers",
        "airbyte",
        """type: DeclarativeSource
definitions:
  linked: {HttpRequester: {url_base: "https://api.ridge.hill/v1/"}}
streams:
  - {type: DeclarativeStream, retriever: {requester: {type: HttpRequester, path: "users/me", url_base: {$ref: "#/definitions/linked/HttpRequester/url_base"}, authenticator: {type: OAuthAuthenticator, token_refresh_endpoint: "https://api.ridge.hill/oauth2/token", client_id: "{{ config['client_id'] }}", client_secret: "{{ config['client_secret'] }}", refresh_token: "{{ config['client_refresh_token'] }}"}}}}
spec:
  advanced_auth:
    oauth_config_specification:
      oauth_connector_input_specification:
        consent_url: https://ridge.hill/oauth2/authorize?{{client_id_param}}&{{redirect_uri_param}}&{{state_param}}&response_type=code
        access_token_url: https://api.ridge.hill/oauth2/token?{{client_id_param}}&{{client_secret_param}}&{{auth_code_param}}&{{redirect_uri_param}}&grant_type=authorization_code
""",
        {
            "authorization.url": "https://ridge.hill/oauth2/authorize",
            "access_token.url": "https://api.ridge.hill/oauth2/token",
            "refresh_token.method": "POST",
            "test_call.url": "https://api.ridge.hill/v1/users/me",
        },
    ),
    Example(
        "oauth2-proxy cfg w/ single quotes and github provider",
        "oauth2-proxy",
        "provider = 'github'\nclient_id = 'gh-1'\nclient_secret = '"
        + CANARY
        + "'\ncookie_secret = '"
        + CANARY
        + "'\nemail_domains = '*'\nlogin_url = 'https://git.karst.io/login/oauth/authorize'\nredeem_url = 'https://git.karst.io/login/oauth/access_token'\nvalidate_url = 'https://git.karst.io/api/v3'\nscope = 'user:email read:org'\n",
        {
            "client.client_id": "gh-1",
            "authorization.url": "https://git.karst.io/login/oauth/authorize",
            "access_token.url": "https://git.karst.io/login/oauth/access_token",
            "authorization.scopes": ["user:email", "read:org"],
        },
        secret=True,
    ),
)
