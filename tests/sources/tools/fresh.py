"""Files as their tools write them now, put down after all the others and before any of them was read."""

from __future__ import annotations

from tests.sources.tools.example import CANARY, Example

BEARER = {"name": "Authorization", "value": "Bearer ${context.authData.accesstokencode.access_token}"}

POSTMAN = (
    Example(
        "version 2.0: settings as an object, addresses as texts",
        "postman",
        """{
  "info": {"_postman_id": "4be1", "name": "Calder API", "schema": "https://schema.getpostman.com/json/collection/v2.0.0/collection.json"},
  "item": [
    {"name": "Users", "item": [
      {"name": "List users", "request": {"method": "GET", "header": [], "url": "{{base_url}}/users"}, "response": []},
      {"name": "Who am I", "request": {"method": "GET", "header": [{"key": "Accept", "value": "application/json"}], "url": "{{base_url}}/users/me"}, "response": []}]},
    {"name": "Delete a user", "request": {"method": "DELETE", "header": [], "url": "{{base_url}}/users/:id"}}
  ],
  "auth": {"type": "oauth2", "oauth2": {
      "accessTokenUrl": "https://accounts.calder.app/oauth/token", "authUrl": "https://accounts.calder.app/oauth/authorize",
      "clientId": "cld-331", "clientSecret": "CANARY", "scope": "users.read users.write", "client_authentication": "header",
      "redirect_uri": "https://oauth.pstmn.io/v1/callback", "tokenName": "Calder", "addTokenTo": "header"}},
  "variable": [{"id": "b1", "key": "base_url", "value": "https://api.calder.app/v1", "type": "string"}]
}""".replace("CANARY", CANARY),
        {
            "name": "Calder",
            "client.client_id": "cld-331",
            "authorization.url": "https://accounts.calder.app/oauth/authorize",
            "authorization.scopes": ["users.read", "users.write"],
            "access_token.url": "https://accounts.calder.app/oauth/token",
            "access_token.client_authentication": "client_secret_basic",
            "test_call.url": "https://api.calder.app/v1/users/me",
        },
        secret=True,
    ),
    Example(
        "version 2.1: PKCE, rows of its newer settings, a request that exchanges the code by hand",
        "postman",
        """{
  "info": {"_postman_id": "77", "name": "Marlin", "description": "See the docs.", "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json", "_exporter_id": "9"},
  "item": [
    {"name": "OAuth", "item": [
      {"name": "Exchange code", "request": {"auth": {"type": "noauth"}, "method": "POST", "header": [],
        "body": {"mode": "urlencoded", "urlencoded": [{"key": "grant_type", "value": "authorization_code", "type": "text"}, {"key": "code", "value": "{{code}}", "type": "text"},
          {"key": "client_id", "value": "{{client_id}}", "type": "text"}, {"key": "client_secret", "value": "{{client_secret}}", "type": "text"}, {"key": "redirect_uri", "value": "{{redirect_uri}}", "type": "text"}]},
        "url": {"raw": "https://id.marlin.dev/oauth2/token", "protocol": "https", "host": ["id", "marlin", "dev"], "path": ["oauth2", "token"]}}},
      {"name": "Revoke", "request": {"auth": {"type": "noauth"}, "method": "POST", "header": [],
        "body": {"mode": "urlencoded", "urlencoded": [{"key": "token", "value": "{{access_token}}", "type": "text"}, {"key": "client_id", "value": "{{client_id}}", "type": "text"}]},
        "url": {"raw": "https://id.marlin.dev/oauth2/revoke", "protocol": "https", "host": ["id", "marlin", "dev"], "path": ["oauth2", "revoke"]}}}]}
  ],
  "auth": {"type": "oauth2", "oauth2": [
    {"key": "refreshRequestParams", "value": [], "type": "any"}, {"key": "tokenRequestParams", "value": [], "type": "any"},
    {"key": "authRequestParams", "value": [{"key": "prompt", "value": "consent", "enabled": true, "send_as": "request_url"}, {"key": "audience", "value": "x", "enabled": false}], "type": "any"},
    {"key": "challengeAlgorithm", "value": "S256", "type": "string"}, {"key": "grant_type", "value": "authorization_code_with_pkce", "type": "string"},
    {"key": "useBrowser", "value": true, "type": "boolean"}, {"key": "tokenName", "value": "marlin", "type": "string"}, {"key": "scope", "value": "offline_access fish:read", "type": "string"},
    {"key": "clientId", "value": "{{client_id}}", "type": "string"}, {"key": "clientSecret", "value": "{{client_secret}}", "type": "string"},
    {"key": "accessTokenUrl", "value": "https://id.marlin.dev/oauth2/token", "type": "string"}, {"key": "authUrl", "value": "https://id.marlin.dev/oauth2/auth", "type": "string"},
    {"key": "addTokenTo", "value": "header", "type": "string"}]}
}""",
        {
            "name": "Marlin",
            "authorization.url": "https://id.marlin.dev/oauth2/auth",
            "authorization.scopes": ["offline_access", "fish:read"],
            "authorization.pkce": "S256",
            "authorization.parameters": [{"name": "prompt", "value": "consent"}],
            "access_token.url": "https://id.marlin.dev/oauth2/token",
            "access_token.client_authentication": "client_secret_post",
            "access_token.body_format": "form",
            "revoke_token.url": "https://id.marlin.dev/oauth2/revoke",
        },
        missing=("test_call.url",),
    ),
    Example(
        "an environment",
        "postman",
        f"""{{
	"id": "0f1c",
	"name": "Norwell production",
	"values": [
		{{"key": "host", "value": "https://norwell.health", "type": "default", "enabled": true}},
		{{"key": "oauth_authorize_url", "value": "{{{{host}}}}/o/authorize/", "type": "default", "enabled": true}},
		{{"key": "oauth_token_url", "value": "{{{{host}}}}/o/token/", "type": "default", "enabled": true}},
		{{"key": "client_id", "value": "nw-9", "type": "default", "enabled": true}},
		{{"key": "client_secret", "value": "{CANARY}", "type": "secret", "enabled": true}},
		{{"key": "access_token", "value": "{CANARY}", "type": "secret", "enabled": true}},
		{{"key": "scope", "value": "patient.read openid", "type": "default", "enabled": true}},
		{{"key": "old_token_url", "value": "https://old.norwell.health/token", "type": "default", "enabled": false}}
	],
	"_postman_variable_scope": "environment",
	"_postman_exported_at": "2026-02-11T09:31:00.412Z",
	"_postman_exported_using": "Postman/11.30.4"
}}""",
        {
            "client.client_id": "nw-9",
            "authorization.url": "https://norwell.health/o/authorize/",
            "authorization.scopes": ["patient.read", "openid"],
            "access_token.url": "https://norwell.health/o/token/",
        },
        secret=True,
        left=("access_token",),
    ),
)

OTHER_CLIENTS = (
    Example(
        "version 4: settings at one request, the environment's names",
        "insomnia",
        """{"_type":"export","__export_format":4,"__export_date":"2026-01-20T10:00:00.000Z","__export_source":"insomnia.desktop.app:v9.3.3","resources":[
{"_id":"req_1","parentId":"fld_1","url":"{{ _.base_url }}/v2/me","name":"Get me","method":"GET","body":{},"parameters":[],"headers":[{"name":"User-Agent","value":"insomnia/9.3.3"}],
 "authentication":{"type":"oauth2","grantType":"authorization_code","authorizationUrl":"{{ _.auth_host }}/oauth/authorize","accessTokenUrl":"{{ _.auth_host }}/oauth/token","clientId":"{{ _.client_id }}","clientSecret":"{{ _.client_secret }}","scope":"boards:read boards:write","credentialsInBody":true,"redirectUrl":"http://localhost:3000/cb","usePkce":false,"tokenPrefix":"Bearer"},"_type":"request"},
{"_id":"fld_1","parentId":"wrk_1","name":"Account","environment":{},"_type":"request_group"},
{"_id":"wrk_1","parentId":null,"name":"Quillboard","description":"","scope":"collection","_type":"workspace"},
{"_id":"env_1","parentId":"wrk_1","name":"Base Environment","data":{"base_url":"https://api.quillboard.com","auth_host":"https://quillboard.com","client_id":"qb-71","client_secret":"CANARY"},"_type":"environment"},
{"_id":"jar_1","parentId":"wrk_1","name":"Default Jar","cookies":[],"_type":"cookie_jar"}]}""".replace(
            "CANARY", CANARY
        ),
        {
            "name": "Quillboard",
            "client.client_id": "qb-71",
            "authorization.url": "https://quillboard.com/oauth/authorize",
            "authorization.scopes": ["boards:read", "boards:write"],
            "access_token.url": "https://quillboard.com/oauth/token",
            "access_token.client_authentication": "client_secret_post",
            "test_call.url": "https://api.quillboard.com/v2/me",
        },
        secret=True,
    ),
    Example(
        "version 5: a folder with the settings, an environment below the base",
        "insomnia",
        f"""type: collection.insomnia.rest/5.0
name: Fathom Logs
meta:
  id: wrk_d28d3ba65f4e454b93bc03cd58c07eee
  created: 1736851729088
  modified: 1736851729088
collection:
  - name: Authorization Code
    meta:
      id: fld_9006c921b6f640d3ab14b762aa7df47e
      sortKey: -1645545086145
    authentication:
      type: oauth2
      disabled: false
      grantType: authorization_code
      authorizationUrl: "{{{{ _.issuer }}}}/connect/authorize"
      accessTokenUrl: "{{{{ _.issuer }}}}/connect/token"
      clientId: fathom-web
      clientSecret: {CANARY}
      scope: openid logs offline_access
      state: ""
      audience: ""
      credentialsInBody: false
      redirectUrl: http://127.0.0.1:4010/callback
      usePkce: true
      pkceMethod: S256
    children:
      - url: "{{{{ _.api }}}}/logs"
        name: Logs
        meta:
          id: req_1
        method: GET
      - url: "{{{{ _.issuer }}}}/connect/userinfo"
        name: User info
        meta:
          id: req_2
        method: GET
        headers:
          - name: User-Agent
            value: insomnia/11.0.0
cookieJar:
  name: Default Jar
environments:
  name: Base Environment
  meta:
    id: env_1
  data:
    issuer: https://id.fathomlogs.net
    api: https://api.fathomlogs.net
  subEnvironments:
    - name: Local
      data:
        issuer: https://localhost:5001
        api: https://localhost:6001
""",
        {
            "name": "Fathom Logs",
            "client.client_id": "fathom-web",
            "authorization.url": "https://id.fathomlogs.net/connect/authorize",
            "authorization.scopes": ["openid", "logs", "offline_access"],
            "authorization.pkce": "S256",
            "access_token.url": "https://id.fathomlogs.net/connect/token",
            "access_token.client_authentication": "client_secret_basic",
            "test_call.url": "https://id.fathomlogs.net/connect/userinfo",
        },
        secret=True,
    ),
    Example(
        "a collection's file with what the environment of the process fills in",
        "bruno",
        """meta {
  name: Pelagic API
}

headers {
  X-Api-Version: 2026-01
}

auth {
  mode: oauth2
}

auth:oauth2 {
  grant_type: authorization_code
  callback_url: http://localhost:8080/callback
  authorization_url: {{host}}/oauth2/authorize
  access_token_url: {{host}}/oauth2/token
  refresh_token_url:
  client_id: {{process.env.PELAGIC_CLIENT_ID}}
  client_secret: {{process.env.PELAGIC_CLIENT_SECRET}}
  scope: ocean.read ocean.write
  state:
  pkce: true
  credentials_placement: basic_auth_header
  credentials_id: credentials
  token_placement: header
  token_header_prefix: Bearer
  auto_fetch_token: true
  auto_refresh_token: true
}

vars:pre-request {
  host: https://login.pelagic.sea
  ~unused: x
}

docs {
  # Pelagic
  Tokens live at https://evil.example/oauth/token {
}
""",
        {
            "name": "Pelagic",
            "client.client_id": None,
            "authorization.url": "https://login.pelagic.sea/oauth2/authorize",
            "authorization.scopes": ["ocean.read", "ocean.write"],
            "authorization.pkce": "S256",
            "access_token.url": "https://login.pelagic.sea/oauth2/token",
            "access_token.client_authentication": "client_secret_basic",
        },
        missing=("test_call.url",),
    ),
    Example(
        "a collection exported as one file",
        "bruno",
        """{
  "name": "Sundial",
  "version": "1",
  "items": [
    {"type": "http", "name": "Me", "seq": 1, "request": {"url": "https://api.sundial.fm/v3/me", "method": "GET", "headers": [{"name": "X-Sundial", "value": "3", "enabled": true}], "params": [],
      "body": {"mode": "none", "formUrlEncoded": [], "multipartForm": []}, "script": {}, "vars": {}, "assertions": [], "tests": "", "docs": "", "auth": {"mode": "inherit"}}}
  ],
  "environments": [],
  "root": {"meta": {"name": "Sundial"}, "request": {"auth": {"mode": "oauth2", "oauth2": {"grantType": "authorization_code", "callbackUrl": "https://localhost/cb",
    "authorizationUrl": "https://sundial.fm/authorize", "accessTokenUrl": "https://sundial.fm/api/token", "refreshTokenUrl": "", "clientId": "sun-4", "clientSecret": "CANARY",
    "scope": "listen", "state": "", "pkce": false, "credentialsPlacement": "basic_auth_header", "credentialsId": "credentials", "tokenPlacement": "header", "tokenHeaderPrefix": "Bearer"}}}},
  "brunoConfig": {"version": "1", "name": "Sundial", "type": "collection", "ignore": ["node_modules", ".git"]}
}""".replace("CANARY", CANARY),
        {
            "name": "Sundial",
            "client.client_id": "sun-4",
            "authorization.url": "https://sundial.fm/authorize",
            "authorization.scopes": ["listen"],
            "access_token.url": "https://sundial.fm/api/token",
            "access_token.client_authentication": "client_secret_basic",
            "test_call.url": "https://api.sundial.fm/v3/me",
        },
        secret=True,
    ),
    Example(
        "collections of a team, names of an environment that is not there",
        "hoppscotch",
        """[{"v": 9, "id": "cm1", "name": "Lattice API", "folders": [], "_ref_id": "coll_1", "headers": [], "variables": [],
  "requests": [
    {"v": "14", "name": "Current user", "method": "GET", "endpoint": "<<base>>/user", "params": [], "headers": [], "preRequestScript": "", "testScript": "", "auth": {"authType": "inherit", "authActive": true}, "body": {"contentType": null, "body": null}, "requestVariables": [], "responses": {}}],
  "auth": {"authType": "oauth-2", "authActive": true, "addTo": "HEADERS", "grantTypeInfo": {"grantType": "AUTHORIZATION_CODE",
    "authEndpoint": "https://lattice.build/oauth/authorize", "tokenEndpoint": "https://lattice.build/oauth/token", "clientID": "<<client_id>>", "clientSecret": "<<client_secret>>",
    "scopes": "repo:read", "isPKCE": false, "codeVerifierMethod": "S256", "authRequestParams": [], "tokenRequestParams": [], "refreshRequestParams": [], "token": "CANARY"}}}]""".replace(
            "CANARY", CANARY
        ),
        {
            "name": "Lattice",
            "client.client_id": None,
            "authorization.url": "https://lattice.build/oauth/authorize",
            "authorization.scopes": ["repo:read"],
            "authorization.pkce": "none",
            "access_token.url": "https://lattice.build/oauth/token",
            "test_call.url": "https://${context.authData.base}/user",
        },
        fields=("base",),
        left=("token",),
    ),
)

N8N = (
    Example(
        "a credential that stands on Google's",
        "n8n",
        """import type { ICredentialType, INodeProperties } from 'n8n-workflow';

const scopes = [
	'https://www.googleapis.com/auth/drive.file',
	'https://www.googleapis.com/auth/spreadsheets',
];

export class GoogleLedgersOAuth2Api implements ICredentialType {
	name = 'googleLedgersOAuth2Api';

	extends = ['googleOAuth2Api'];

	displayName = 'Google Ledgers OAuth2 API';

	documentationUrl = 'google/oauth-single-service';

	properties: INodeProperties[] = [
		{
			displayName: 'Scope',
			name: 'scope',
			type: 'hidden',
			default: scopes.join(' '),
		},
		{
			displayName:
				'Make sure that you have enabled the API in the Google Cloud Console. <a href="https://docs.n8n.io/google" target="_blank">More info</a>.',
			name: 'notice',
			type: 'notice',
			default: '',
		},
	];
}
""",
        {
            "name": "Google Ledgers",
            "authorization.url": "https://accounts.google.com/o/oauth2/v2/auth",
            "authorization.scopes": [
                "https://www.googleapis.com/auth/drive.file",
                "https://www.googleapis.com/auth/spreadsheets",
            ],
            "authorization.parameters": [
                {"name": "access_type", "value": "offline"},
                {"name": "prompt", "value": "consent"},
            ],
            "access_token.url": "https://oauth2.googleapis.com/token",
            "access_token.client_authentication": "client_secret_post",
        },
        missing=("test_call.url",),
    ),
    Example(
        "a credential that stands on Microsoft's, with scopes of one's own",
        "n8n",
        """import type { ICredentialType, INodeProperties } from 'n8n-workflow';

const defaultScopes = ['openid', 'offline_access', 'Files.ReadWrite.All'];

export class MicrosoftShelvesOAuth2Api implements ICredentialType {
	name = 'microsoftShelvesOAuth2Api';

	extends = ['microsoftOAuth2Api'];

	displayName = 'Microsoft Shelves OAuth2 API';

	documentationUrl = 'microsoft';

	properties: INodeProperties[] = [
		{ displayName: 'Custom Scopes', name: 'customScopes', type: 'boolean', default: false, description: 'Define custom scopes' },
		{
			displayName: 'Enabled Scopes',
			name: 'enabledScopes',
			type: 'string',
			displayOptions: { show: { customScopes: [true] } },
			default: defaultScopes.join(' '),
			description: 'Scopes that should be enabled',
		},
		{
			displayName: 'Scope',
			name: 'scope',
			type: 'hidden',
			default: '={{$self["customScopes"] ? $self["enabledScopes"] : "' + defaultScopes.join(' ') + '"}}',
		},
	];
}
""",
        {
            "name": "Microsoft Shelves",
            "authorization.url": "https://login.microsoftonline.com/common/oauth2/v2.0/authorize",
            "authorization.scopes": ["openid", "offline_access", "Files.ReadWrite.All"],
            "authorization.parameters": [{"name": "response_mode", "value": "query"}],
            "access_token.url": "https://login.microsoftonline.com/common/oauth2/v2.0/token",
            "access_token.client_authentication": "client_secret_post",
        },
        missing=("test_call.url",),
    ),
    Example(
        "compiled, and on another file of its own package",
        "n8n",
        """"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.HarborBooksOAuth2Api = void 0;
class HarborBooksOAuth2Api {
    name = 'harborBooksOAuth2Api';
    extends = ['harborOAuth2Api'];
    displayName = 'Harbor Books OAuth2 API';
    documentationUrl = 'harbor';
    properties = [
        { displayName: 'Scope', name: 'scope', type: 'hidden', default: 'books.read,books.write' },
    ];
}
exports.HarborBooksOAuth2Api = HarborBooksOAuth2Api;
//# sourceMappingURL=HarborBooksOAuth2Api.credentials.js.map
""",
        {
            "name": "Harbor Books",
            "authorization.url": None,
            "authorization.scopes": ["books.read", "books.write"],
            "access_token.url": None,
        },
        missing=("authorization.url", "access_token.url"),
    ),
    Example(
        "a base that has the scope with the person's address in it",
        "n8n",
        """import type { ICredentialType, ICredentialTestRequest, INodeProperties } from 'n8n-workflow';

export class OrbitVerseOAuth2Api implements ICredentialType {
	name = 'orbitVerseOAuth2Api';
	extends = ['oAuth2Api'];
	displayName = 'OrbitVerse OAuth2 API';
	icon = 'file:orbit.svg' as const;
	properties: INodeProperties[] = [
		{ displayName: 'Environment URL', name: 'environmentUrl', type: 'string', default: '', placeholder: 'https://org.crm.orbitverse.com', description: 'The URL of your environment', required: true },
		{ displayName: 'Grant Type', name: 'grantType', type: 'hidden', default: 'authorizationCode' },
		{ displayName: 'Authorization URL', name: 'authUrl', type: 'hidden', default: '={{$self["environmentUrl"]}}/oauth2/authorize', required: true },
		{ displayName: 'Access Token URL', name: 'accessTokenUrl', type: 'hidden', default: '={{$self.environmentUrl}}/oauth2/token', required: true },
		{ displayName: 'Scope', name: 'scope', type: 'hidden', default: 'offline_access user.read' },
		{ displayName: 'Auth URI Query Parameters', name: 'authQueryParameters', type: 'hidden', default: '' },
		{ displayName: 'Authentication', name: 'authentication', type: 'hidden', default: 'header' },
	];
	test: ICredentialTestRequest = { request: { baseURL: '={{$credentials?.environmentUrl}}', url: '/api/v9/whoami' } };
}
""",
        {
            "name": "OrbitVerse",
            "authorization.url": "https://${context.authData.environmentUrl}/oauth2/authorize",
            "authorization.scopes": ["offline_access", "user.read"],
            "access_token.url": "https://${context.authData.environmentUrl}/oauth2/token",
            "access_token.client_authentication": "client_secret_basic",
            "test_call.url": "https://${context.authData.environmentUrl}/api/v9/whoami",
            "fields.0.placeholder": "org.crm.orbitverse.com",
            "fields.0.label": "Environment URL",
        },
        fields=("environmentUrl",),
    ),
    Example(
        "exported with its content: a credential for one of Google's services",
        "n8n",
        f"""[{{"createdAt": "2026-03-01T07:00:00.000Z", "updatedAt": "2026-03-01T07:00:00.000Z", "id": "Bx1", "name": "Google Sheets account",
  "data": {{"clientId": "55-abc.apps.googleusercontent.com", "clientSecret": "{CANARY}", "oauthTokenData": {{"access_token": "{CANARY}", "refresh_token": "{CANARY}", "scope": "https://www.googleapis.com/auth/spreadsheets", "token_type": "Bearer"}}}},
  "type": "googleSheetsOAuth2Api", "isManaged": false}}]""",
        {
            "client.client_id": "55-abc.apps.googleusercontent.com",
            "authorization.url": None,
            "access_token.url": None,
        },
        secret=True,
        left=("access_token", "refresh_token"),
        missing=("authorization.url", "access_token.url"),
    ),
)

BUILDERS = (
    Example(
        "what its own template begins with",
        "zapier",
        """'use strict';

const getAccessToken = async (z, bundle) => {
  const response = await z.request({
    url: 'https://auth.tidewater.app/oauth/access-token',
    method: 'POST',
    body: {
      client_id: process.env.CLIENT_ID,
      client_secret: process.env.CLIENT_SECRET,
      grant_type: 'authorization_code',
      code: bundle.inputData.code,
      // Extra data can be pulled from the querystring. For instance:
      // 'accountDomain': bundle.cleanedRequest.querystring.accountDomain
    },
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });

  // If you're using core v9.x or older, you should call response.throwForStatus()
  return {
    access_token: response.data.access_token,
    refresh_token: response.data.refresh_token,
  };
};

const refreshAccessToken = async (z, bundle) => {
  const response = await z.request({
    url: 'https://auth.tidewater.app/oauth/refresh-token',
    method: 'POST',
    body: { client_id: process.env.CLIENT_ID, client_secret: process.env.CLIENT_SECRET, grant_type: 'refresh_token', refresh_token: bundle.authData.refresh_token },
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });
  return { access_token: response.data.access_token, refresh_token: response.data.refresh_token };
};

const includeBearerToken = (request, z, bundle) => {
  if (bundle.authData.access_token) {
    request.headers.Authorization = `Bearer ${bundle.authData.access_token}`;
  }
  return request;
};

const test = (z, bundle) => z.request({ url: 'https://api.tidewater.app/me' });

module.exports = {
  config: {
    type: 'oauth2',
    oauth2Config: {
      authorizeUrl: {
        url: 'https://auth.tidewater.app/oauth/authorize',
        params: {
          client_id: '{{process.env.CLIENT_ID}}',
          state: '{{bundle.inputData.state}}',
          redirect_uri: '{{bundle.inputData.redirect_uri}}',
          response_type: 'code',
        },
      },
      getAccessToken,
      refreshAccessToken,
      autoRefresh: true,
    },
    fields: [],
    test,
    connectionLabel: '{{json.username}}',
  },
  befores: [includeBearerToken],
  afters: [],
};
""",
        {
            "authorization.url": "https://auth.tidewater.app/oauth/authorize",
            "access_token.url": "https://auth.tidewater.app/oauth/access-token",
            "access_token.client_authentication": "client_secret_post",
            "access_token.body_format": "form",
            "refresh_token.url": "https://auth.tidewater.app/oauth/refresh-token",
            "test_call.url": "https://api.tidewater.app/me",
            "connection_label.path": "authData.testcode.username",
        },
    ),
    Example(
        "in TypeScript, with Basic and parameters of the address",
        "zapier",
        """import type { Authentication, Bundle, ZObject } from 'zapier-platform-core';

const API_URL = 'https://api.cobalt.cc/v2';
const SCOPES = ['deals:read', 'deals:write'];

const getAccessToken = async (z: ZObject, bundle: Bundle) => {
  const basic = Buffer.from(`${process.env.CLIENT_ID}:${process.env.CLIENT_SECRET}`).toString('base64');
  const response = await z.request({
    url: `${API_URL}/oauth/token`,
    method: 'POST',
    headers: { Authorization: `Basic ${basic}`, 'Content-Type': 'application/x-www-form-urlencoded' },
    body: { grant_type: 'authorization_code', code: bundle.inputData.code, redirect_uri: bundle.inputData.redirect_uri },
  });
  return response.data;
};

export default {
  type: 'oauth2',
  test: { url: `${API_URL}/users/me` },
  connectionLabel: '{{email}}',
  oauth2Config: {
    authorizeUrl: {
      url: 'https://app.cobalt.cc/oauth/authorize',
      params: {
        client_id: '{{process.env.CLIENT_ID}}',
        response_type: 'code',
        scope: SCOPES.join(' '),
        redirect_uri: '{{bundle.inputData.redirect_uri}}',
        state: '{{bundle.inputData.state}}',
      },
    },
    getAccessToken,
    enablePkce: true,
  },
} satisfies Authentication;
""",
        {
            "authorization.url": "https://app.cobalt.cc/oauth/authorize",
            "authorization.scopes": ["deals:read", "deals:write"],
            "authorization.pkce": "S256",
            "access_token.url": "https://api.cobalt.cc/v2/oauth/token",
            "access_token.client_authentication": "client_secret_basic",
            "access_token.body_format": "form",
            "test_call.url": "https://api.cobalt.cc/v2/users/me",
            "connection_label.path": "authData.testcode.email",
        },
    ),
    Example(
        "an app with a method that says who it is",
        "pipedream",
        """import { axios } from "@pipedream/platform";

export default {
  type: "app",
  app: "tern_mail",
  propDefinitions: {
    listId: {
      type: "string",
      label: "List",
      description: "The list",
      async options({ page }) {
        const { lists } = await this.listLists({ params: { page: page + 1 } });
        return lists.map(({ id: value, name: label }) => ({ label, value }));
      },
    },
  },
  methods: {
    _baseUrl() {
      return "https://api.ternmail.com/v3";
    },
    _makeRequest({ $ = this, path = "/", ...opts } = {}) {
      return axios($, {
        url: this._baseUrl() + path,
        headers: {
          Authorization: `Bearer ${this.$auth.oauth_access_token}`,
          "User-Agent": "@PipedreamHQ/pipedream v1.0",
        },
        ...opts,
      });
    },
    listLists(opts = {}) {
      return this._makeRequest({ path: "/lists", ...opts });
    },
    getCurrentUser(opts = {}) {
      return this._makeRequest({ path: "/user", ...opts });
    },
  },
};
""",
        {
            "name": "Tern Mail",
            "authorization.url": None,
            "test_call.url": "https://api.ternmail.com/v3/user",
        },
        missing=("authorization.url",),
    ),
    Example(
        "the log-in that is declared",
        "airbyte",
        """version: 6.36.3

type: DeclarativeSource

check:
  type: CheckStream
  stream_names:
    - me

definitions:
  base_requester:
    type: HttpRequester
    url_base: https://api.kittiwake.org/v1
    authenticator:
      type: OAuthAuthenticator
      client_id: "{{ config['credentials']['client_id'] }}"
      grant_type: refresh_token
      client_secret: "{{ config['credentials']['client_secret'] }}"
      refresh_token: "{{ config['credentials']['refresh_token'] }}"
      token_refresh_endpoint: https://www.kittiwake.org/oauth/token

streams:
  - type: DeclarativeStream
    name: me
    retriever:
      type: SimpleRetriever
      requester:
        type: HttpRequester
        url_base: https://api.kittiwake.org/v1
        path: /users/me
        http_method: GET
        authenticator:
          type: OAuthAuthenticator
          token_refresh_endpoint: https://www.kittiwake.org/oauth/token

spec:
  type: Spec
  connection_specification:
    type: object
    $schema: http://json-schema.org/draft-07/schema#
    required: [credentials]
    properties: {}
  advanced_auth:
    auth_flow_type: oauth2.0
    predicate_key: [credentials, auth_type]
    predicate_value: OAuth
    oauth_config_specification:
      complete_oauth_output_specification:
        required: [access_token, refresh_token]
        properties:
          access_token: {type: string, path_in_connector_config: [credentials, access_token], path_in_oauth_response: [access_token]}
          refresh_token: {type: string, path_in_connector_config: [credentials, refresh_token], path_in_oauth_response: [refresh_token]}
      oauth_connector_input_specification:
        scope: birds:read nests:read
        consent_url: >-
          https://www.kittiwake.org/oauth/authorize?{{client_id_param}}&{{redirect_uri_param}}&response_type=code&{{scope_param}}&{{state_param}}
        access_token_url: https://www.kittiwake.org/oauth/token
        access_token_headers:
          Content-Type: application/x-www-form-urlencoded
          Accept: application/json
        access_token_params:
          client_id: "{{ client_id_value }}"
          client_secret: "{{ client_secret_value }}"
          code: "{{ auth_code_value }}"
          grant_type: authorization_code
          redirect_uri: "{{ redirect_uri_value }}"
        extract_output: [access_token, refresh_token, token_expiry_date]
""",
        {
            "authorization.url": "https://www.kittiwake.org/oauth/authorize",
            "authorization.scopes": ["birds:read", "nests:read"],
            "access_token.url": "https://www.kittiwake.org/oauth/token",
            "access_token.client_authentication": "client_secret_post",
            "test_call.url": "https://api.kittiwake.org/v1/users/me",
        },
    ),
)

CONFIGURATION = (
    Example(
        "Keycloak in the values of a chart",
        "oauth2-proxy",
        f"""config:
  clientID: "gate"
  clientSecret: "{CANARY}"
  cookieSecret: "{CANARY}"
  configFile: |-
    provider = "keycloak-oidc"
    provider_display_name = "Selvage"
    oidc_issuer_url = "https://sso.selvage.net/realms/main"
    login_url = "https://sso.selvage.net/realms/main/protocol/openid-connect/auth"
    redeem_url = "https://sso.selvage.net/realms/main/protocol/openid-connect/token"
    profile_url = "https://sso.selvage.net/realms/main/protocol/openid-connect/userinfo"
    scope = "openid email profile"
    code_challenge_method = "S256"
    email_domains = [ "*" ]
    upstreams = [ "file:///dev/null" ]
ingress:
  enabled: true
""",
        {
            "authorization.url": "https://sso.selvage.net/realms/main/protocol/openid-connect/auth",
            "authorization.scopes": ["openid", "email", "profile"],
            "authorization.pkce": "S256",
            "access_token.url": "https://sso.selvage.net/realms/main/protocol/openid-connect/token",
            "test_call.url": "https://sso.selvage.net/realms/main/protocol/openid-connect/userinfo",
            "client.client_id": "gate",
        },
        secret=True,
    ),
    Example(
        "its container's arguments",
        "oauth2-proxy",
        f"""containers:
  - name: oauth2-proxy
    image: quay.io/oauth2-proxy/oauth2-proxy:v7.6.0
    args:
      - --provider=oidc
      - --provider-display-name=Ravel
      - --client-id=ravel-gate
      - --client-secret={CANARY}
      - --login-url=https://ravel.works/oauth/authorize
      - --redeem-url=https://ravel.works/oauth/token
      - --validate-url=https://ravel.works/api/v4/user
      - --scope=read_user
      - --email-domain=*
      - --cookie-secret={CANARY}
      - --upstream=http://127.0.0.1:3000
""",
        {
            "client.client_id": "ravel-gate",
            "authorization.url": "https://ravel.works/oauth/authorize",
            "authorization.scopes": ["read_user"],
            "access_token.url": "https://ravel.works/oauth/token",
        },
        secret=True,
    ),
    Example(
        "two registrations of which one is for machines",
        "spring",
        f"""server:
  port: 8081
spring:
  application:
    name: storefront
  security:
    oauth2:
      client:
        registration:
          saffron:
            client-id: ${{SAFFRON_ID:saffron-web}}
            client-secret: {CANARY}
            client-authentication-method: client_secret_post
            authorization-grant-type: authorization_code
            redirect-uri: "{{baseUrl}}/login/oauth2/code/{{registrationId}}"
            client-name: Saffron
            scope:
              - openid
              - recipes.read
          saffron-batch:
            provider: saffron
            client-id: batch
            authorization-grant-type: client_credentials
        provider:
          saffron:
            authorization-uri: https://id.saffron.kitchen/authorize
            token-uri: https://id.saffron.kitchen/token
            user-info-uri: https://id.saffron.kitchen/userinfo
            jwk-set-uri: https://id.saffron.kitchen/jwks
            user-name-attribute: sub
""",
        {
            "name": "Saffron",
            "client.client_id": "saffron-web",
            "authorization.url": "https://id.saffron.kitchen/authorize",
            "authorization.scopes": ["openid", "recipes.read"],
            "access_token.url": "https://id.saffron.kitchen/token",
            "access_token.client_authentication": "client_secret_post",
            "test_call.url": "https://id.saffron.kitchen/userinfo",
        },
        secret=True,
    ),
    Example(
        "properties with comments, an issuer beside them",
        "spring",
        f"""# OAuth
spring.security.oauth2.client.registration.umber.client-id=umber-1
spring.security.oauth2.client.registration.umber.client-secret={CANARY}
spring.security.oauth2.client.registration.umber.scope=openid,profile,paint
spring.security.oauth2.client.registration.umber.authorization-grant-type=authorization_code
spring.security.oauth2.client.registration.umber.redirect-uri={{baseUrl}}/login/oauth2/code/umber
spring.security.oauth2.client.provider.umber.issuer-uri=https://id.umber.art
spring.security.oauth2.client.provider.umber.authorization-uri=https://id.umber.art/oauth2/authorize
spring.security.oauth2.client.provider.umber.token-uri=https://id.umber.art/oauth2/token
logging.level.org.springframework.security=DEBUG
""",
        {
            "name": "Umber",
            "client.client_id": "umber-1",
            "authorization.url": "https://id.umber.art/oauth2/authorize",
            "authorization.issuer": "https://id.umber.art",
            "authorization.scopes": ["openid", "profile", "paint"],
            "access_token.url": "https://id.umber.art/oauth2/token",
        },
        secret=True,
    ),
    Example(
        "Authlib beside Starlette",
        "python",
        f"""import os
from authlib.integrations.starlette_client import OAuth
from starlette.config import Config

config = Config(".env")
oauth = OAuth(config)

oauth.register(
    name="wicker",
    client_id=os.environ.get("WICKER_CLIENT_ID"),
    client_secret="{CANARY}",
    authorize_url="https://wicker.social/oauth/authorize",
    authorize_params={{"prompt": "login"}},
    access_token_url="https://wicker.social/oauth/token",
    refresh_token_url=None,
    api_base_url="https://api.wicker.social/v1/",
    client_kwargs={{"scope": "profile posts:read", "token_endpoint_auth_method": "client_secret_basic", "code_challenge_method": "S256"}},
    userinfo_endpoint="https://api.wicker.social/v1/me",
)


async def login(request):
    redirect_uri = request.url_for("auth")
    return await oauth.wicker.authorize_redirect(request, redirect_uri)
""",
        {
            "name": "Wicker",
            "client.client_id": None,
            "authorization.url": "https://wicker.social/oauth/authorize",
            "authorization.scopes": ["profile", "posts:read"],
            "authorization.pkce": "S256",
            "authorization.parameters": [{"name": "prompt", "value": "login"}],
            "access_token.url": "https://wicker.social/oauth/token",
            "access_token.client_authentication": "client_secret_basic",
            "test_call.url": "https://api.wicker.social/v1/me",
        },
        secret=True,
    ),
    Example(
        "for an app on a computer",
        "google",
        """{"installed":{"client_id":"88-x.apps.googleusercontent.com","project_id":"ledger-88","auth_uri":"https://accounts.google.com/o/oauth2/auth","token_uri":"https://oauth2.googleapis.com/token","auth_provider_x509_cert_url":"https://www.googleapis.com/oauth2/v1/certs","client_secret":"CANARY","redirect_uris":["http://localhost"]}}""".replace(
            "CANARY", CANARY
        ),
        {
            "client.client_id": "88-x.apps.googleusercontent.com",
            "authorization.url": "https://accounts.google.com/o/oauth2/auth",
            "access_token.url": "https://oauth2.googleapis.com/token",
        },
        secret=True,
    ),
    Example(
        "constants of an integration",
        "home-assistant",
        '''"""Constants for the Barnacle integration."""

from typing import Final

from homeassistant.components.application_credentials import AuthorizationServer

DOMAIN: Final = "barnacle"

OAUTH2_AUTHORIZE: Final = "https://api.barnacle.home/oauth2/authorize"
OAUTH2_TOKEN: Final = "https://api.barnacle.home/oauth2/token"
OAUTH2_SCOPES: Final = ["devices", "offline"]


async def async_get_authorization_server(hass):
    """Return authorization server."""
    return AuthorizationServer(authorize_url=OAUTH2_AUTHORIZE, token_url=OAUTH2_TOKEN)
''',
        {
            "name": "Barnacle",
            "authorization.url": "https://api.barnacle.home/oauth2/authorize",
            "authorization.scopes": ["devices", "offline"],
            "access_token.url": "https://api.barnacle.home/oauth2/token",
        },
    ),
)

EXAMPLES = (*POSTMAN, *OTHER_CLIENTS, *N8N, *BUILDERS, *CONFIGURATION)
