"""Files of programs that connect apps: n8n, Zapier, Pipedream, Airbyte."""

from __future__ import annotations

from tests.sources.tools.example import CANARY, Example

BEARER = [{"name": "Authorization", "value": "Bearer ${context.authData.accesstokencode.access_token}"}]

N8N = (
    Example(
        "a credential in TypeScript",
        "n8n",
        """import type { ICredentialType, INodeProperties } from 'n8n-workflow';

// scopes as of the second version
const scopes = ['contacts.read', 'contacts.write', "offline_access"];

export class BorealisOAuth2Api implements ICredentialType {
	name = 'borealisOAuth2Api';

	extends = ['oAuth2Api'];

	displayName = 'Borealis OAuth2 API';

	documentationUrl = 'borealis';

	properties: INodeProperties[] = [
		{ displayName: 'Grant Type', name: 'grantType', type: 'hidden', default: 'pkce' },
		{
			displayName: 'Authorization URL',
			name: 'authUrl',
			type: 'hidden',
			default: 'https://id.borealis.io/oauth2/authorize',
			required: true,
		},
		{
			displayName: 'Access Token URL',
			name: 'accessTokenUrl',
			type: 'hidden',
			default: 'https://id.borealis.io/oauth2/token',
			required: true,
		},
		{ displayName: 'Scope', name: 'scope', type: 'hidden', default: scopes.join(' ') },
		{ displayName: 'Auth URI Query Parameters', name: 'authQueryParameters', type: 'hidden', default: 'access_type=offline&prompt=consent' },
		{ displayName: 'Authentication', name: 'authentication', type: 'hidden', default: 'header' },
	];
}
""",
        {
            "name": "Borealis",
            "service_domain": "borealis.io",
            "authorization.url": "https://id.borealis.io/oauth2/authorize",
            "authorization.scopes": ["contacts.read", "contacts.write", "offline_access"],
            "authorization.pkce": "S256",
            "authorization.parameters": [
                {"name": "access_type", "value": "offline"},
                {"name": "prompt", "value": "consent"},
            ],
            "access_token.url": "https://id.borealis.io/oauth2/token",
            "access_token.client_authentication": "client_secret_basic",
        },
    ),
    Example(
        "regions to choose from, an expression for the host",
        "n8n",
        """import { ICredentialType, INodeProperties } from 'n8n-workflow';
export class TesseraOAuth2Api implements ICredentialType {
  name = 'tesseraOAuth2Api';
  extends = ['oAuth2Api'];
  displayName = 'Tessera OAuth2 API';
  properties: INodeProperties[] = [
    { displayName: 'Region', name: 'region', type: 'options',
      options: [ { name: 'Europe', value: 'eu' }, { name: 'United States', value: 'us' } ], default: 'eu', description: 'Where your data is' },
    { displayName: 'Authorization URL', name: 'authUrl', type: 'hidden', default: '=https://{{$self["region"]}}.tessera.app/oauth/authorize' },
    { displayName: 'Access Token URL', name: 'accessTokenUrl', type: 'hidden', default: '=https://{{ $self.region }}.tessera.app/oauth/token' },
    { displayName: 'Scope', name: 'scope', type: 'hidden', default: '' },
    { displayName: 'Authentication', name: 'authentication', type: 'hidden', default: 'body' },
  ];
  test = { request: { baseURL: '=https://{{$credentials.region}}.tessera.app', url: '/api/me', method: 'GET' } };
}
""",
        {
            "name": "Tessera",
            "authorization.url": "https://${context.authData.region}.tessera.app/oauth/authorize",
            "authorization.scopes": None,
            "access_token.url": "https://${context.authData.region}.tessera.app/oauth/token",
            "access_token.client_authentication": "client_secret_post",
            "test_call.url": "https://${context.authData.region}.tessera.app/api/me",
            "fields.0.type": "dropdown",
            "fields.0.label": "Region",
            "fields.0.options.1.value": "us",
            "fields.0.default": "eu",
        },
        fields=("region",),
    ),
    Example(
        "credentials exported with their content",
        "n8n",
        f"""[{{"id": "17", "name": "Kestrel live", "data": {{"grantType": "authorizationCode", "authUrl": "https://auth.kestrel.dev/authorize",
  "accessTokenUrl": "https://auth.kestrel.dev/token", "clientId": "kst-4", "clientSecret": "{CANARY}", "scope": "payments:read payments:write",
  "authQueryParameters": "", "authentication": "body", "oauthTokenData": {{"access_token": "{CANARY}", "refresh_token": "{CANARY}", "expires_in": 3600}}}},
  "type": "oAuth2Api", "createdAt": "2026-01-01T00:00:00.000Z"}}]""",
        {
            "client.client_id": "kst-4",
            "authorization.url": "https://auth.kestrel.dev/authorize",
            "authorization.scopes": ["payments:read", "payments:write"],
            "authorization.parameters": None,
            "access_token.url": "https://auth.kestrel.dev/token",
            "access_token.client_authentication": "client_secret_post",
        },
        secret=True,
        left=("access_token", "refresh_token"),
    ),
    Example(
        "credentials exported as they are kept: nobody can read them",
        "n8n",
        """[{"id": "17", "name": "Kestrel live", "data": "U2FsdGVkX19yOFZ4c0Q2bm5vcXdlcnR5dWlvcA==", "type": "oAuth2Api", "nodesAccess": []}]""",
        {"authorization.url": None},
        missing=("authorization.url",),
    ),
    Example(
        "a workflow: a node of HTTP requests calls who is connected",
        "n8n",
        f"""{{"name": "Sync", "nodes": [
  {{"parameters": {{"method": "GET", "url": "https://api.orchard.farm/v1/current_user", "authentication": "genericCredentialType", "genericAuthType": "oAuth2Api",
     "sendHeaders": true, "headerParameters": {{"parameters": [{{"name": "X-Orchard", "value": "2"}}]}}}}, "name": "Me", "type": "n8n-nodes-base.httpRequest", "typeVersion": 4.1,
     "credentials": {{"oAuth2Api": {{"id": "3", "name": "Orchard"}}}}}},
  {{"parameters": {{"jsCode": "const token = '{CANARY}'; return [];"}}, "name": "Code", "type": "n8n-nodes-base.code"}}], "connections": {{}}}}""",
        {
            "test_call.url": "https://api.orchard.farm/v1/current_user",
            "test_call.headers": [{"name": "X-Orchard", "value": "2"}, *BEARER],
            "authorization.url": None,
        },
        missing=("authorization.url",),
    ),
)

ZAPIER = (
    Example(
        "everything written as objects",
        "zapier",
        """'use strict';

module.exports = {
  type: 'oauth2',
  test: { url: 'https://{{bundle.authData.subdomain}}.haven.care/api/accounts/me.json' },
  connectionLabel: '{{user.email}}',
  oauth2Config: {
    authorizeUrl: {
      method: 'GET',
      url: 'https://{{bundle.inputData.subdomain}}.haven.care/oauth2/authorize',
      params: {
        client_id: '{{process.env.CLIENT_ID}}',
        state: '{{bundle.inputData.state}}',
        redirect_uri: '{{bundle.inputData.redirect_uri}}',
        response_type: 'code',
        prompt: 'consent',
      },
    },
    getAccessToken: {
      method: 'POST',
      url: 'https://{{bundle.inputData.subdomain}}.haven.care/oauth2/token',
      body: {
        code: '{{bundle.inputData.code}}',
        client_id: '{{process.env.CLIENT_ID}}',
        client_secret: '{{process.env.CLIENT_SECRET}}',
        redirect_uri: '{{bundle.inputData.redirect_uri}}',
        grant_type: 'authorization_code',
      },
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    },
    refreshAccessToken: {
      method: 'POST',
      url: 'https://{{bundle.authData.subdomain}}.haven.care/oauth2/refresh',
      body: { refresh_token: '{{bundle.authData.refresh_token}}', grant_type: 'refresh_token' },
    },
    scope: 'read,write',
    autoRefresh: true,
  },
  fields: [
    { key: 'subdomain', label: 'Your subdomain', type: 'string', required: true, default: 'app' },
    { key: 'user_id', type: 'string', required: false, computed: true },
  ],
};
""",
        {
            "authorization.url": "https://${context.authData.subdomain}.haven.care/oauth2/authorize",
            "authorization.parameters": [{"name": "prompt", "value": "consent"}],
            "authorization.scopes": ["read", "write"],
            "authorization.scope_separator": "comma",
            "access_token.url": "https://${context.authData.subdomain}.haven.care/oauth2/token",
            "access_token.client_authentication": "client_secret_post",
            "access_token.body_format": "form",
            "refresh_token.url": "https://${context.authData.subdomain}.haven.care/oauth2/refresh",
            "test_call.url": "https://${context.authData.subdomain}.haven.care/api/accounts/me.json",
            "connection_label.path": "authData.testcode.user.email",
            "fields.0.label": "Your subdomain",
            "fields.0.default": "app",
            "fields.1": None,
        },
        fields=("subdomain",),
    ),
    Example(
        "functions, constants, Basic, PKCE",
        "zapier",
        """const API = 'https://api.quarry.cloud';
const BASE_URL = `${API}/v3`;

const getAccessToken = async (z, bundle) => {
  // the code is good for one minute
  const response = await z.request({
    url: `${API}/oauth/access-token`,
    method: 'POST',
    body: {
      grant_type: 'authorization_code',
      code: bundle.inputData.code,
      redirect_uri: bundle.inputData.redirect_uri,
      code_verifier: bundle.inputData.code_verifier,
    },
    headers: {
      'content-type': 'application/json',
      Authorization: `Basic ${Buffer.from(`${process.env.CLIENT_ID}:${process.env.CLIENT_SECRET}`).toString('base64')}`,
    },
  });
  return {
    access_token: response.data.result.access_token,
    refresh_token: response.data.result.refresh_token,
  };
};

const refreshAccessToken = async (z, bundle) => {
  const response = await z.request({
    url: `${API}/oauth/access-token`,
    method: 'POST',
    body: { grant_type: 'refresh_token', refresh_token: bundle.authData.refresh_token },
  });
  return { access_token: response.data.result.access_token };
};

const test = async (z, bundle) => (await z.request({ url: BASE_URL + '/me' })).data;

module.exports = {
  config: {
    type: 'oauth2',
    oauth2Config: {
      authorizeUrl: {
        url: 'https://quarry.cloud/oauth/authorize',
        params: { client_id: '{{process.env.CLIENT_ID}}', response_type: 'code', scope: ['stone.read', 'stone.write'].join(' ') },
      },
      getAccessToken,
      refreshAccessToken,
      autoRefresh: true,
      enablePkce: true,
    },
    fields: [],
    test,
    connectionLabel: (z, bundle) => bundle.inputData.username,
  },
  befores: [],
};
""",
        {
            "authorization.url": "https://quarry.cloud/oauth/authorize",
            "authorization.scopes": ["stone.read", "stone.write"],
            "authorization.pkce": "S256",
            "access_token.url": "https://api.quarry.cloud/oauth/access-token",
            "access_token.client_authentication": "client_secret_basic",
            "access_token.body_format": "json",
            "access_token.response.access_token": "result.access_token",
            "access_token.response.refresh_token": "result.refresh_token",
            "refresh_token.method": "POST",
            "refresh_token.url": None,
            "test_call.url": "https://api.quarry.cloud/v3/me",
            "connection_label.path": "authData.testcode.username",
        },
    ),
    Example(
        "TypeScript, the address made by a function, a value of the callback kept",
        "zapier",
        f"""import type {{ Authentication, Bundle, ZObject }} from 'zapier-platform-core';

const getAccessToken = async (z: ZObject, bundle: Bundle) => {{
  const response = await z.request('https://oauth.ledgerly.co/token', {{
    method: 'POST',
    headers: {{ Accept: 'application/json' }},
    body: {{
      client_id: process.env.CLIENT_ID,
      client_secret: process.env.CLIENT_SECRET,
      grant_type: 'authorization_code',
      code: bundle.inputData.code,
      company: bundle.cleanedRequest.querystring.companyId,
    }},
  }});
  const debug = {{ token: "{CANARY}" }};
  return response.data;
}};

export default {{
  type: 'oauth2',
  oauth2Config: {{
    authorizeUrl: (z: ZObject, bundle: Bundle) => {{
      return `https://oauth.ledgerly.co/authorize?client_id=${{process.env.CLIENT_ID}}&response_type=code&state=${{bundle.inputData.state}}&scope=books`;
    }},
    getAccessToken,
    autoRefresh: false,
  }},
  test: {{ url: 'https://api.ledgerly.co/users/me', headers: {{ 'X-Ledgerly': 'zapier' }} }},
  connectionLabel: '{{{{bundle.inputData.name}}}}',
}} satisfies Authentication;
""",
        {
            "authorization.url": "https://oauth.ledgerly.co/authorize",
            "authorization.scopes": ["books"],
            "authorization.callback.keep": ["companyId"],
            "access_token.url": "https://oauth.ledgerly.co/token",
            "access_token.client_authentication": "client_secret_post",
            "access_token.parameters": [
                {"name": "company", "value": "${context.authData.Authorization.companyId}"},
            ],
            "refresh_token.method": None,
            "test_call.url": "https://api.ledgerly.co/users/me",
            "test_call.headers": [{"name": "X-Ledgerly", "value": "zapier"}, *BEARER],
            "connection_label.path": "authData.testcode.name",
        },
    ),
    Example(
        "another way to log in: said",
        "zapier",
        f"""module.exports = {{ type: 'custom', test: {{ url: 'https://api.ledgerly.co/me', headers: {{ apikey: '{CANARY}' }} }},
  fields: [{{ key: 'apikey', required: true }}], customConfig: {{}} }};
""",
        {"authorization.url": None, "test_call.url": None},
        missing=("authorization.url",),
    ),
)

PIPEDREAM = (
    Example(
        "an app: no log-in in it, but its server and who is connected",
        "pipedream",
        """import { axios } from "@pipedream/platform";

export default {
  type: "app",
  app: "borealis",
  propDefinitions: {
    dealId: {
      type: "string",
      label: "Deal",
      async options() {
        const { deals } = await this.listDeals();
        return deals;
      },
    },
  },
  methods: {
    _baseUrl() {
      return "https://api.borealis.io/v2";
    },
    _headers() {
      return {
        Authorization: `Bearer ${this.$auth.oauth_access_token}`,
        "X-Borealis-Version": "2026-01-01",
      };
    },
    _makeRequest({ $ = this, path, ...opts }) {
      return axios($, { url: `${this._baseUrl()}${path}`, headers: this._headers(), ...opts });
    },
    listDeals(opts = {}) {
      return this._makeRequest({ path: "/deals", ...opts });
    },
    getCurrentUser(opts = {}) {
      return this._makeRequest({ path: "/users/me", ...opts });
    },
  },
};
""",
        {
            "name": "Borealis",
            "test_call.url": "https://api.borealis.io/v2/users/me",
            "test_call.headers": [
                *BEARER,
                {"name": "X-Borealis-Version", "value": "2026-01-01"},
            ],
            "request_parameters.headers": [
                *BEARER,
                {"name": "X-Borealis-Version", "value": "2026-01-01"},
            ],
            "whitelist": ["borealis.io"],
            "authorization.url": None,
        },
        missing=("authorization.url",),
    ),
    Example(
        "each customer's host",
        "pipedream",
        """import { axios } from "@pipedream/platform";
export default {
  type: "app",
  app: "haven_care",
  propDefinitions: {},
  methods: {
    getUrl(path) {
      return `https://${this.$auth.subdomain}.haven.care/api${path}`;
    },
    getHeaders() {
      return { "Authorization": `Token ${this.$auth.oauth_access_token}` };
    },
    async me() {
      return axios(this, { url: this.getUrl("/me"), headers: this.getHeaders() });
    },
  },
};
""",
        {
            "name": "Haven Care",
            "test_call.url": "https://${context.authData.subdomain}.haven.care/api/me",
            "test_call.headers": [
                {"name": "Authorization", "value": "Token ${context.authData.accesstokencode.access_token}"}
            ],
        },
        fields=("subdomain",),
    ),
    Example(
        "no call says who is connected: the server and the header alone",
        "pipedream",
        """export default {
  type: "app",
  app: "gantry",
  methods: {
    _baseUrl() { return "https://gantry.build/api"; },
    async _makeRequest(opts) {
      const { method = "GET", path, headers } = opts;
      return axios(this, { method, url: this._baseUrl() + path, headers: { ...headers, Authorization: `Bearer ${this.$auth.oauth_access_token}` } });
    },
    builds() { return this._makeRequest({ path: "/builds" }); },
  },
};
""",
        {
            "name": "Gantry",
            "test_call.url": None,
            "request_parameters.headers": BEARER,
            "whitelist": ["gantry.build"],
        },
        missing=("authorization.url", "test_call.url"),
    ),
    Example(
        "a key, and no OAuth: said",
        "pipedream",
        """export default { type: "app", app: "mill", propDefinitions: {}, methods: {
  _baseUrl() { return "https://mill.works/api"; },
  _headers() { return { "x-api-key": this.$auth.api_key }; },
  me() { return this._makeRequest({ path: "/me" }); } } };
""",
        {"authorization.url": None, "test_call.url": None},
        missing=("authorization.url",),
    ),
)

AIRBYTE = (
    Example(
        "a manifest with its own log-in",
        "airbyte",
        """version: 6.33.1
type: DeclarativeSource
check:
  type: CheckStream
  stream_names: [deals]
definitions:
  base_requester:
    type: HttpRequester
    url_base: https://api.borealis.io/v2
    authenticator:
      type: OAuthAuthenticator
      client_id: "{{ config['client_id'] }}"
      client_secret: "{{ config['client_secret'] }}"
      refresh_token: "{{ config['refresh_token'] }}"
      token_refresh_endpoint: https://id.borealis.io/oauth2/token
      grant_type: refresh_token
      refresh_request_body: {}
streams:
  - type: DeclarativeStream
    name: me
    retriever:
      requester:
        $ref: "#/definitions/base_requester"
        path: /users/me
        http_method: GET
spec:
  type: Spec
  connection_specification:
    type: object
    required: [client_id, client_secret]
    properties:
      client_id: {type: string, title: Client ID, airbyte_secret: true}
      client_secret: {type: string, airbyte_secret: true}
      refresh_token: {type: string, airbyte_secret: true}
  advanced_auth:
    auth_flow_type: oauth2.0
    oauth_config_specification:
      oauth_connector_input_specification:
        consent_url: >-
          https://id.borealis.io/oauth2/authorize?client_id={{client_id_value}}&redirect_uri={{ redirect_uri_value | urlEncoder }}&response_type=code&{{ state_param }}&{{ scope_param }}&access_type=offline
        scope: deals.read users.read
        access_token_url: https://id.borealis.io/oauth2/token
        access_token_headers:
          Content-Type: application/x-www-form-urlencoded
        access_token_params:
          grant_type: authorization_code
          client_id: "{{ client_id_value }}"
          client_secret: "{{ client_secret_value }}"
          code: "{{ auth_code_value }}"
          redirect_uri: "{{ redirect_uri_value }}"
        extract_output: [access_token, refresh_token, token_expiry_date]
metadata:
  autoImportSchema: {}
""",
        {
            "service_domain": "borealis.io",
            "authorization.url": "https://id.borealis.io/oauth2/authorize",
            "authorization.scopes": ["deals.read", "users.read"],
            "authorization.parameters": [{"name": "access_type", "value": "offline"}],
            "access_token.url": "https://id.borealis.io/oauth2/token",
            "access_token.client_authentication": "client_secret_post",
            "access_token.body_format": "form",
            "refresh_token.method": "POST",
            "refresh_token.url": None,
            "test_call.url": "https://api.borealis.io/v2/users/me",
            "client.client_id": None,
        },
    ),
    Example(
        "each customer's host from the configuration, Basic, JSON, challenge, a key of its own",
        "airbyte",
        """type: DeclarativeSource
version: 6.1.0
spec:
  connection_specification:
    type: object
    properties:
      subdomain: {type: string, title: Your subdomain, description: As in the address}
  advanced_auth:
    oauth_config_specification:
      oauth_user_input_from_connector_config_specification:
        type: object
        properties:
          subdomain: {type: string, path_in_connector_config: [subdomain]}
      oauth_connector_input_specification:
        consent_url: "https://{{subdomain}}.haven.care/oauth/authorize?{{client_id_param}}&{{redirect_uri_param}}&response_type=code&{{scope_param}}&{{state_param}}&{{code_challenge_param}}&code_challenge_method=S256"
        access_token_url: "https://{{ subdomain }}.haven.care/oauth/token"
        scope: "read"
        client_id_key: app_id
        access_token_headers:
          Authorization: "Basic {{ (client_id_value ~ ':' ~ client_secret_value) | b64encode }}"
          Content-Type: application/json
        access_token_params:
          grant_type: authorization_code
          code: "{{ auth_code_value }}"
        extract_output: [data.access_token, data.refresh_token]
""",
        {
            "authorization.url": "https://${context.authData.subdomain}.haven.care/oauth/authorize",
            "authorization.scopes": ["read"],
            "authorization.pkce": "S256",
            "authorization.rename.client_id": "app_id",
            "access_token.url": "https://${context.authData.subdomain}.haven.care/oauth/token",
            "access_token.client_authentication": "client_secret_basic",
            "access_token.body_format": "json",
            "access_token.response.access_token": "data.access_token",
            "access_token.response.refresh_token": "data.refresh_token",
            "fields.0.label": "Your subdomain",
        },
        fields=("subdomain",),
    ),
    Example(
        "only what a refresh needs: where people log in is nowhere",
        "airbyte",
        """type: DeclarativeSource
definitions:
  oauth:
    type: OAuthAuthenticator
    token_refresh_endpoint: https://auth.kestrel.dev/token
    client_id: "{{ config['credentials']['client_id'] }}"
    client_secret: "{{ config['credentials']['client_secret'] }}"
    refresh_token: "{{ config['credentials']['refresh_token'] }}"
    scopes: [payments:read]
  requester: &requester
    type: HttpRequester
    url_base: "https://api.kestrel.dev"
    path: account
    authenticator: {$ref: "#/definitions/oauth"}
streams:
  - retriever: {requester: *requester}
""",
        {
            "authorization.url": None,
            "authorization.scopes": ["payments:read"],
            "access_token.url": "https://auth.kestrel.dev/token",
            "refresh_token.method": "POST",
            "test_call.url": "https://api.kestrel.dev/account",
        },
        missing=("authorization.url",),
    ),
    Example(
        "a key: said",
        "airbyte",
        f"""type: DeclarativeSource
definitions:
  requester:
    type: HttpRequester
    url_base: https://mill.works/api
    authenticator: {{type: ApiKeyAuthenticator, api_token: "{CANARY}"}}
streams: []
""",
        {"authorization.url": None, "access_token.url": None},
        missing=("authorization.url",),
    ),
)
EXAMPLES = (*N8N, *ZAPIER, *PIPEDREAM, *AIRBYTE)
