"""Files of platforms on which apps are connected: Make, Nango, Power Automate; put down after real ones were looked at."""

from __future__ import annotations

from tests.sources.tools.example import CANARY, Example

BEARER = {"name": "Authorization", "value": "Bearer ${context.authData.accesstokencode.access_token}"}

MAKE = (
    Example(
        "as JSON: client credentials as Basic, JSON unless a type is named, two token requests, scopes written out",
        "make",
        """{"label": "Acme CRM", "authorize": {"url": "https://id.acmecrm.com/authorize", "qs": {"scope": "deals.read offline", "client_id": "{{common.clientId}}",
  "redirect_uri": "{{oauth.redirectUri}}", "response_type": "code"}},
 "token": [{"url": "https://id.acmecrm.com/token", "headers": {"Authorization": "Basic {{base64(common.clientId + ':' + common.clientSecret)}}", "Acme-Version": "7"},
    "body": {"grant_type": "authorization_code", "code": "{{temp.code}}", "redirect_uri": "{{oauth.redirectUri}}"},
    "response": {"data": {"accessToken": "{{body.access_token}}"}}},
   {"url": "https://id.acmecrm.com/token/long", "qs": {"access_token": "{{temp.token}}"}}],
 "info": {"url": "https://api.acmecrm.com/v1/whoami", "header": {"Authorization": "Bearer {{connection.accessToken}}"}}}""",
        {
            "name": "Acme CRM",
            "authorization.url": "https://id.acmecrm.com/authorize",
            "authorization.scopes": ["deals.read", "offline"],
            "authorization.scope_separator": "space",
            "access_token.url": "https://id.acmecrm.com/token",
            "access_token.client_authentication": "client_secret_basic",
            "access_token.body_format": "json",
            "access_token.headers": [{"name": "Acme-Version", "value": "7"}],
            "access_token.response.access_token": "access_token",
            "test_call.url": "https://api.acmecrm.com/v1/whoami",
            "connection_label.path": None,
        },
    ),
    Example(
        "remarks between the lines, as its editor has them; scopes in another tab",
        "make",
        """{
	// Step 1: where people log in, see https://developers.acmecrm.com/oauth
	"authorize": {
		"url": "https://{{parameters.subdomain}}.acmecrm.com/oauth/authorize",  // of each customer
		"qs": {
			"scope": "{{join(oauth.scope, ',')}}",
			"client_id": "{{ifempty(parameters.clientId, common.clientId)}}",
			"redirect_uri": "{{oauth.localRedirectUri}}",
			"response_type": "code",
			"access_type": "offline",
		},
		"response": {"temp": {"code": "{{query.code}}"}}
	},
	"token": {
		"url": "https://{{parameters.subdomain}}.acmecrm.com/oauth/token",
		"method": "POST",
		"type": "urlencoded",
		"body": {
			"code": "{{temp.code}}",
			"client_id": "{{ifempty(parameters.clientId, common.clientId)}}",
			"client_secret": "{{ifempty(parameters.clientSecret, common.clientSecret)}}",
			"grant_type": "authorization_code",
			"redirect_uri": "{{oauth.localRedirectUri}}"
		},
		"response": {"data": {"accessToken": "{{body.data.access_token}}", "refreshToken": "{{body.refresh_token}}"}}
	},
	"refresh": {
		"condition": true,
		"url": "https://{{parameters.subdomain}}.acmecrm.com/oauth/refresh",
		"method": "POST",
		"type": "urlencoded",
		"body": {"grant_type": "refresh_token", "refresh_token": "{{connection.refreshToken}}",
			"client_id": "{{ifempty(parameters.clientId, common.clientId)}}",
			"client_secret": "{{ifempty(parameters.clientSecret, common.clientSecret)}}"}
	},
	"info": {
		"url": "https://{{parameters.subdomain}}.acmecrm.com/api/v2/me",
		"headers": {"authorization": "Bearer {{connection.accessToken}}"},
		"response": {"uid": "{{body.user.id}}", "metadata": {"type": "email", "value": "{{body.user.email}}"}}
	},
	"invalidate": {
		"url": "https://{{parameters.subdomain}}.acmecrm.com/oauth/revoke",
		"method": "DELETE",
		"headers": {"authorization": "Bearer {{connection.accessToken}}"}
	}
}
""",
        {
            "authorization.url": "https://${context.authData.subdomain}.acmecrm.com/oauth/authorize",
            "authorization.parameters": [{"name": "access_type", "value": "offline"}],
            "authorization.scopes": None,
            "authorization.scope_separator": "comma",
            "access_token.url": "https://${context.authData.subdomain}.acmecrm.com/oauth/token",
            "access_token.client_authentication": "client_secret_post",
            "access_token.body_format": "form",
            "access_token.response.access_token": "data.access_token",
            "refresh_token.url": "https://${context.authData.subdomain}.acmecrm.com/oauth/refresh",
            "refresh_token.method": "POST",
            "revoke_token.url": "https://${context.authData.subdomain}.acmecrm.com/oauth/revoke",
            "revoke_token.method": "DELETE",
            "test_call.url": "https://${context.authData.subdomain}.acmecrm.com/api/v2/me",
            "unique_identifier.path": "authData.testcode.user.id",
            "connection_label.path": "authData.testcode.user.email",
        },
        fields=("subdomain",),
        missing=("authorization.scopes",),
    ),
    Example(
        "scopes joined by a space, and a secret that somebody wrote into it",
        "make",
        f"""{{"authorize": {{"url": "https://id.acmecrm.com/authorize", "qs": {{"scope": "{{{{join(oauth.scope, ' ')}}}}", "client_id": "acme-9", "response_type": "code"}}}},
 "token": {{"url": "https://id.acmecrm.com/token", "method": "POST", "type": "urlencoded", "body": {{"grant_type": "authorization_code", "code": "{{{{temp.code}}}}",
   "client_id": "acme-9", "client_secret": "{CANARY}"}}}}}}""",
        {
            "authorization.url": "https://id.acmecrm.com/authorize",
            "authorization.scope_separator": "space",
            "access_token.url": "https://id.acmecrm.com/token",
        },
        secret=True,
        missing=("test_call.url",),
    ),
)

NANGO = (
    Example(
        "one provider: what each customer has, what it sends, whom it asks",
        "nango",
        """acme-crm:
    display_name: Acme CRM
    categories:
        - crm
    auth_mode: OAUTH2
    authorization_url: https://${connectionConfig.subdomain}.acmecrm.com/oauth/authorize
    token_url: https://${connectionConfig.subdomain}.acmecrm.com/oauth/token
    refresh_url: https://${connectionConfig.subdomain}.acmecrm.com/oauth/refresh
    scope_separator: ','
    default_scopes:
        - contacts
        - offline
    authorization_params:
        response_type: code
        prompt: consent
    token_params:
        grant_type: authorization_code
        expiring: 1
    refresh_params:
        grant_type: refresh_token
    authorization_method: header
    body_format: json
    proxy:
        base_url: https://${connectionConfig.subdomain}.acmecrm.com/api
        headers:
            acme-version: '7'
        verification:
            method: GET
            endpoints:
                - /v1/users/me
    docs: https://nango.dev/docs/integrations/all/acme-crm
    connection_config:
        subdomain:
            type: string
            title: Acme domain
            description: What stands before acmecrm.com
            example: your-team
            prefix: https://
            suffix: .acmecrm.com
        region:
            type: string
            title: Region
            enum:
                - eu
                - us
""",
        {
            "name": "Acme CRM",
            "fields.0.label": "Acme domain",
            "fields.0.help": "What stands before acmecrm.com",
            "fields.0.placeholder": "your-team",
            "fields.0.prefix": "https://",
            "fields.0.suffix": ".acmecrm.com",
            "authorization.url": "https://${context.authData.subdomain}.acmecrm.com/oauth/authorize",
            "authorization.scopes": ["contacts", "offline"],
            "authorization.scope_separator": "comma",
            "authorization.parameters": [{"name": "prompt", "value": "consent"}],
            "authorization.pkce": "S256",
            "access_token.url": "https://${context.authData.subdomain}.acmecrm.com/oauth/token",
            "access_token.client_authentication": "client_secret_basic",
            "access_token.body_format": "json",
            "access_token.parameters": [{"name": "expiring", "value": "1"}],
            "refresh_token.url": "https://${context.authData.subdomain}.acmecrm.com/oauth/refresh",
            "test_call.url": "https://${context.authData.subdomain}.acmecrm.com/api/v1/users/me",
            "test_call.headers": [BEARER, {"name": "acme-version", "value": "7"}],
        },
        fields=("subdomain",),
    ),
    Example(
        "an address that counts where nobody has a server of their own; no PKCE; a token in a header of its own",
        "nango",
        """acme:
    display_name: Acme (OAuth)
    auth_mode: OAUTH2
    authorization_url: https://${connectionConfig.hostname}/oauth/authorize || https://login.acmecrm.com/oauth/authorize
    token_url:
        OAUTH2: https://${connectionConfig.hostname}/oauth/token || https://login.acmecrm.com/oauth/token
    disable_pkce: true
    alternate_access_token_response_path: authed_user
    proxy:
        base_url: https://api.acmecrm.com
        headers:
            x-acme-access-token: ${accessToken}
        verification:
            method: POST
            endpoints:
                - /v1/me
""",
        {
            "name": "Acme",
            "authorization.url": "https://login.acmecrm.com/oauth/authorize",
            "authorization.pkce": "none",
            "access_token.url": "https://login.acmecrm.com/oauth/token",
            "request_parameters.headers": [
                {"name": "x-acme-access-token", "value": "${context.authData.accesstokencode.access_token}"}
            ],
        },
        missing=("test_call.url",),
    ),
    Example(
        "an entry without its name, a log-in that lies behind a fragment, a field with choices that may be left out",
        "nango",
        """display_name: Acme
auth_mode: OAUTH2
authorization_url: https://${connectionConfig.region}.acmecrm.com
authorization_url_fragment: oauth/authorize
token_url: https://api.acmecrm.com/token
connection_config:
    region:
        title: Region
        optional: true
        enum: [eu, us]
""",
        {
            "authorization.url": "https://${context.authData.region}.acmecrm.com/#/oauth/authorize",
            "fields.0.type": "dropdown",
            "fields.0.options.1.value": "us",
            "fields.0.required": False,
        },
        fields=("region",),
    ),
    Example(
        "two of them: it is asked which one is meant",
        "nango",
        """acme-sandbox:
    auth_mode: OAUTH2
    authorization_url: https://sandbox.acmecrm.com/authorize
    token_url: https://sandbox.acmecrm.com/token
acme:
    auth_mode: OAUTH2
    authorization_url: https://id.acmecrm.com/authorize
    token_url: https://id.acmecrm.com/token
""",
        {
            "authorization.url": "https://id.acmecrm.com/authorize",
            "access_token.url": "https://id.acmecrm.com/token",
        },
        asks=("environment",),
    ),
)

POWER_AUTOMATE = (
    Example(
        "generic OAuth, scopes in one text",
        "power-automate",
        f"""{{"properties": {{"displayName": "Acme CRM", "connectionParameters": {{"token": {{"type": "oauthSetting", "oAuthSettings": {{
  "identityProvider": "oauth2", "clientId": "acme-31", "clientSecret": "{CANARY}", "scopes": ["deals.read contacts.read"], "redirectMode": "Global",
  "redirectUrl": "https://global.consent.azure-apim.net/redirect", "properties": {{"IsFirstParty": "False"}},
  "customParameters": {{"authorizationUrl": {{"value": "https://id.acmecrm.com/authorize"}}, "tokenUrl": {{"value": "https://id.acmecrm.com/token"}},
    "refreshUrl": {{"value": "https://id.acmecrm.com/refresh"}}}}}}}}}}, "iconBrandColor": "#007ee5", "capabilities": []}}}}""",
        {
            "name": "Acme CRM",
            "client.client_id": "acme-31",
            "authorization.url": "https://id.acmecrm.com/authorize",
            "authorization.scopes": ["deals.read", "contacts.read"],
            "access_token.url": "https://id.acmecrm.com/token",
            "refresh_token.url": "https://id.acmecrm.com/refresh",
        },
        secret=True,
        missing=("test_call.url",),
    ),
    Example(
        "templates, in sets of ways to connect",
        "power-automate",
        """{"properties": {"connectionParameterSets": {"uiDefinition": {"displayName": "Authentication"}, "values": [
  {"name": "oauth", "parameters": {"token": {"type": "oauthSetting", "oAuthSettings": {"identityProvider": "oauth2generic", "scopes": "api",
     "customParameters": {"AuthorizationUrlTemplate": {"value": "https://id.acmecrm.com/authorize"}, "TokenUrlTemplate": {"value": "https://id.acmecrm.com/token"},
       "RefreshUrlTemplate": {"value": "https://id.acmecrm.com/token"}}}}}},
  {"name": "key", "parameters": {"api_key": {"type": "securestring", "uiDefinition": {"displayName": "API key"}}}}]}}}""",
        {
            "authorization.url": "https://id.acmecrm.com/authorize",
            "authorization.scopes": ["api"],
            "access_token.url": "https://id.acmecrm.com/token",
            "refresh_token.url": None,
            "refresh_token.method": "POST",
        },
    ),
    Example(
        "what policies put into every call; of one operation, made as it runs, or of an answer is none of that",
        "power-automate",
        """{"properties": {"connectionParameters": {"token": {"type": "oauthSetting", "oAuthSettings": {"identityProvider": "oauth2", "clientId": "", "scopes": [],
  "customParameters": {"authorizationUrl": {"value": "https://id.acmecrm.com/authorize"}, "tokenUrl": {"value": "https://id.acmecrm.com/token"}}}}},
  "policyTemplateInstances": [
    {"templateId": "setheader", "title": "Version", "parameters": {"x-ms-apimTemplateParameter.name": "Acme-Version", "x-ms-apimTemplateParameter.value": "4",
      "x-ms-apimTemplateParameter.existsAction": "override", "x-ms-apimTemplate-policySection": "Request"}},
    {"templateId": "setheader", "parameters": {"x-ms-apimTemplateParameter.name": "Accept", "x-ms-apimTemplateParameter.value": "text/csv", "x-ms-apimTemplate-operationName": ["Export"]}},
    {"templateId": "setheader", "parameters": {"x-ms-apimTemplateParameter.name": "X-Team", "x-ms-apimTemplateParameter.value": "@connectionParameters('team')"}},
    {"templateId": "setheader", "parameters": {"x-ms-apimTemplateParameter.name": "X-Seen", "x-ms-apimTemplateParameter.value": "1", "x-ms-apimTemplate-policySection": "Response"}},
    {"templateId": "setqueryparameter", "parameters": {"x-ms-apimTemplateParameter.name": "format", "x-ms-apimTemplateParameter.value": "json"}},
    {"templateId": "dynamichosturl", "parameters": {"x-ms-apimTemplateParameter.urlTemplate": "https://@connectionParameters('host')"}}]}}""",
        {
            "authorization.url": "https://id.acmecrm.com/authorize",
            "test_call.headers": [BEARER, {"name": "Acme-Version", "value": "4"}],
            "test_call.query": [{"name": "format", "value": "json"}],
            "request_parameters.headers": [BEARER, {"name": "Acme-Version", "value": "4"}],
            "request_parameters.query": [{"name": "format", "value": "json"}],
        },
        missing=("test_call.url",),
    ),
    Example(
        "Microsoft's own log-in, which needs no addresses there",
        "power-automate",
        """{"properties": {"connectionParameters": {"token": {"type": "oauthSetting", "oAuthSettings": {"identityProvider": "aad", "clientId": "0f3c", "scopes": [],
  "customParameters": {"loginUri": {"value": "https://login.windows.net"}, "tenantId": {"value": "common"}, "resourceUri": {"value": "https://graph.microsoft.com"}}}}}}}""",
        {
            "authorization.url": "https://login.windows.net/common/oauth2/authorize",
            "authorization.parameters": [{"name": "resource", "value": "https://graph.microsoft.com"}],
            "access_token.url": "https://login.windows.net/common/oauth2/token",
        },
    ),
    Example(
        "a provider that Microsoft knows by its name",
        "power-automate",
        """{"properties": {"connectionParameters": {"token": {"type": "oauthSetting", "oAuthSettings": {"identityProvider": "SalesforceV2", "clientId": "acme-1", "scopes": []}}}}}""",
        {"authorization.url": None, "client.client_id": "acme-1"},
        missing=("authorization.url", "access_token.url"),
    ),
)

N8N = (
    Example(
        "expressions: a choice that nobody made, the server of each customer, parameters that are chosen",
        "n8n",
        """import type { ICredentialType, INodeProperties } from 'n8n-workflow';

const scopes = ['deals.read', 'offline'];

export class AcmeOAuth2Api implements ICredentialType {
	name = 'acmeOAuth2Api';
	extends = ['oAuth2Api'];
	displayName = 'Acme CRM OAuth2 API';
	properties: INodeProperties[] = [
		{ displayName: 'Environment', name: 'environment', type: 'options', default: 'production',
			options: [{ name: 'Production', value: 'production' }, { name: 'Sandbox', value: 'sandbox' }] },
		{ displayName: 'URL', name: 'url', type: 'string', default: '', placeholder: 'https://your-team.acmecrm.com' },
		{ displayName: 'Grant Type', name: 'grantType', type: 'hidden', default: 'authorizationCode' },
		{ displayName: 'Authorization URL', name: 'authUrl', type: 'hidden', default:
			'={{ $self["environment"] === "sandbox" ? "https://sandbox.acmecrm.com/authorize?prompt=login" : "https://id.acmecrm.com/authorize?prompt=login" }}' },
		{ displayName: 'Access Token URL', name: 'accessTokenUrl', type: 'hidden', default:
			'={{$self["url"].endsWith("/") ? $self["url"].slice(0, -1) : $self["url"]}}/oauth/token' },
		{ displayName: 'Scope', name: 'scope', type: 'hidden', default: '={{$self["customScopes"] ? $self["enabledScopes"] : "' + scopes.join(' ') + '"}}' },
		{ displayName: 'Auth URI Query Parameters', name: 'authQueryParameters', type: 'hidden', default: '={{"actor=" + $self["environment"]}}' },
	];
	test = { request: { baseURL: '={{$credentials.url.replace(/\\/$/, "")}}', url: '/api/me' } };
}
""",
        {
            "name": "Acme CRM",
            "authorization.url": "https://id.acmecrm.com/authorize",
            "authorization.parameters": [
                {"name": "prompt", "value": "login"},
                {"name": "actor", "value": "${context.authData.environment}"},
            ],
            "authorization.scopes": ["deals.read", "offline"],
            "access_token.url": "https://${context.authData.url}/oauth/token",
            "test_call.url": "https://${context.authData.url}/api/me",
            "fields.0.options.1.value": "sandbox",
        },
        fields=("environment", "url"),
    ),
    Example(
        "compiled, standing on Atlassian's; what only a run would tell is no scope",
        "n8n",
        """"use strict";
exports.AcmeOAuth2Api = exports.defaultScopes = void 0;
exports.defaultScopes = ['read:deals', 'offline_access'];
class AcmeOAuth2Api {
    name = 'acmeOAuth2Api';
    extends = ['atlassianOAuth2Api'];
    displayName = 'Acme OAuth2 API';
    properties = [
        { displayName: 'Scope', name: 'scope', type: 'hidden', default: '={{$now.format("x") + " " + $self["y"]}}' },
        { displayName: 'Domain', name: 'domain', type: 'string', default: '' },
    ];
}
exports.AcmeOAuth2Api = AcmeOAuth2Api;
""",
        {
            "authorization.url": "https://auth.atlassian.com/authorize",
            "authorization.scopes": None,
            "authorization.parameters": [
                {"name": "audience", "value": "api.atlassian.com"},
                {"name": "prompt", "value": "consent"},
            ],
            "access_token.url": "https://auth.atlassian.com/oauth/token",
            "access_token.client_authentication": "client_secret_basic",
        },
    ),
)

JAVASCRIPT = (
    Example(
        "a provider of Auth.js: addresses as objects, a parameter, PKCE, who is connected in a function",
        "javascript",
        """/**
 * Acme CRM for Auth.js
 * ```ts
 * import Acme from "./acme"
 * ```
 */
const HOST = "https://id.acmecrm.com";
export default function Acme(config) {
  const api = config?.enterprise?.baseUrl ? `${config.enterprise.baseUrl}/api` : "https://api.acmecrm.com";
  return {
    id: "acme-crm",
    name: "Acme CRM",
    type: "oauth",
    checks: ["pkce", "state"],
    authorization: {
      url: `${HOST}/authorize`,
      params: { scope: "deals.read offline", approval_prompt: "auto", response_type: "code" },
    },
    token: `${HOST}/token`,
    client: { token_endpoint_auth_method: "client_secret_post" },
    userinfo: {
      url: `${api}/users`,
      async request({ tokens }) {
        return await fetch(`${api}/v1/me`, { headers: { Authorization: `Bearer ${tokens.access_token}`, "Acme-Version": "7" } });
      },
    },
    profile(profile) {
      return { id: profile.id, name: profile.name };
    },
    options: config,
  };
}
""",
        {
            "name": "Acme CRM",
            "authorization.url": "https://id.acmecrm.com/authorize",
            "authorization.scopes": ["deals.read", "offline"],
            "authorization.parameters": [{"name": "approval_prompt", "value": "auto"}],
            "authorization.pkce": "S256",
            "access_token.url": "https://id.acmecrm.com/token",
            "access_token.client_authentication": "client_secret_post",
            "test_call.url": "https://api.acmecrm.com/users",
        },
    ),
    Example(
        "a provider that names its server alone, whose scopes stand in an address",
        "javascript",
        """export default (options) => ({
  id: "acme",
  type: "oidc",
  wellKnown: "https://id.acmecrm.com/.well-known/openid-configuration",
  authorization: { params: { scope: "openid email" } },
  checks: "pkce",
  clientId: "acme-7",
})
""",
        {
            "authorization.issuer": "https://id.acmecrm.com",
            "authorization.scopes": ["openid", "email"],
            "authorization.pkce": "S256",
            "client.client_id": "acme-7",
            "authorization.url": None,
        },
        missing=("authorization.url",),
    ),
    Example(
        "on the server of whoever uses it",
        "javascript",
        """export default function Acme(options) {
    return {
        id: "acme",
        type: "oauth",
        authorization: `${options.issuer}/oauth/authorize?scope=read`,
        token: `${options.issuer}/oauth/token`,
        userinfo: `${options.issuer}/api/v1/me`,
    };
}
""",
        {
            "authorization.url": "https://${context.authData.issuer}/oauth/authorize",
            "authorization.scopes": ["read"],
            "access_token.url": "https://${context.authData.issuer}/oauth/token",
            "test_call.url": "https://${context.authData.issuer}/api/v1/me",
        },
        fields=("issuer",),
    ),
    Example(
        "a strategy of Passport, with a secret in it",
        "javascript",
        f"""const passport = require('passport');
const OAuth2Strategy = require('passport-oauth2');

passport.use('acme', new OAuth2Strategy({{
    authorizationURL: 'https://id.acmecrm.com/authorize',
    tokenURL: 'https://id.acmecrm.com/token',
    clientID: 'acme-3',
    clientSecret: '{CANARY}',
    callbackURL: 'http://localhost:3000/auth/acme/callback',
    scope: 'task:add,data:read',
    state: true,
  }},
  function (accessToken, refreshToken, profile, done) {{
    axios.get('https://api.acmecrm.com/v1/users/me', {{ headers: {{ Authorization: `Bearer ${{accessToken}}` }} }}).then(done);
  }}));
""",
        {
            "client.client_id": "acme-3",
            "authorization.url": "https://id.acmecrm.com/authorize",
            "authorization.scopes": ["task:add", "data:read"],
            "authorization.scope_separator": "comma",
            "access_token.url": "https://id.acmecrm.com/token",
            "test_call.url": "https://api.acmecrm.com/v1/users/me",
            "test_call.headers": [BEARER],
        },
        secret=True,
    ),
    Example(
        "Better Auth: a function that says who is connected",
        "javascript",
        """export const auth = betterAuth({
  plugins: [
    genericOAuth({
      config: [
        {
          providerId: 'acme',
          clientId: process.env.ACME_ID as string,
          clientSecret: process.env.ACME_SECRET as string,
          authorizationUrl: 'https://id.acmecrm.com/authorize',
          tokenUrl: 'https://id.acmecrm.com/token',
          scopes: ['login:email', 'login:info'],
          pkce: true,
          authentication: 'basic',
          authorizationUrlParams: { prompt: 'consent' },
          getUserInfo: async (tokens) => {
            const answer = await fetch('https://login.acmecrm.com/info?format=json', {
              headers: { Authorization: `OAuth ${tokens.accessToken}` },
            })
            return await answer.json()
          },
        },
      ],
    }),
  ],
});
""",
        {
            "name": "Acme",
            "authorization.url": "https://id.acmecrm.com/authorize",
            "authorization.scopes": ["login:email", "login:info"],
            "authorization.pkce": "S256",
            "authorization.parameters": [{"name": "prompt", "value": "consent"}],
            "access_token.url": "https://id.acmecrm.com/token",
            "access_token.client_authentication": "client_secret_basic",
            "test_call.url": "https://login.acmecrm.com/info",
            "test_call.query": [{"name": "format", "value": "json"}],
            "test_call.headers": [
                {"name": "Authorization", "value": "OAuth ${context.authData.accesstokencode.access_token}"}
            ],
        },
    ),
    Example(
        "Better Auth, by discovery alone",
        "javascript",
        """export const config = [
  {
    providerId: "acme",
    authorizationUrl: undefined,
    discoveryUrl: "https://id.acmecrm.com/.well-known/openid-configuration",
    scopes: ["openid"],
  },
];
""",
        {"authorization.issuer": "https://id.acmecrm.com", "authorization.scopes": ["openid"]},
        missing=("authorization.url",),
    ),
    Example(
        "simple-oauth2: servers and paths apart",
        "javascript",
        f"""const oauth2 = simpleOauthModule.create({{
  client: {{
    id: 'acme-5',
    secret: '{CANARY}',
  }},
  auth: {{
    authorizeHost: 'https://id.acmecrm.com/',
    authorizePath: '/oauth2',
    tokenHost: 'https://api.acmecrm.com',
    tokenPath: '/v1/oauth2/grant',
    revokePath: 'v1/oauth2/revoke',
    refreshPath: '/v1/oauth2/refresh',
  }},
  options: {{ authorizationMethod: 'header', scopeSeparator: ',' }},
}});
app.get('/login', (req, res) => {{
  res.redirect(oauth2.authorizationCode.authorizeURL({{ redirect_uri: 'https://my.app/callback' }}));
}});
""",
        {
            "client.client_id": "acme-5",
            "authorization.url": "https://id.acmecrm.com/oauth2",
            "access_token.url": "https://api.acmecrm.com/v1/oauth2/grant",
            "access_token.client_authentication": "client_secret_basic",
            "refresh_token.url": "https://api.acmecrm.com/v1/oauth2/refresh",
            "revoke_token.url": "https://api.acmecrm.com/v1/oauth2/revoke",
        },
        secret=True,
    ),
    Example(
        "the same in Fastify: scopes beside the credentials, one server, the usual paths",
        "javascript",
        """await fastify.register(fastifyOauth2, {
  name: 'acmeOAuth2',
  scope: ['identify', 'email'],
  credentials: {
    client: { id: config.acme.clientId, secret: config.acme.clientSecret },
    auth: { tokenHost: 'https://id.acmecrm.com' },
  },
  authorizePath: '/login',
  callbackUri: config.acme.callbackUrl,
});
""",
        {
            "authorization.url": "https://id.acmecrm.com/oauth/authorize",
            "authorization.scopes": ["identify", "email"],
            "access_token.url": "https://id.acmecrm.com/oauth/token",
            "client.client_id": None,
        },
    ),
    Example(
        "two log-ins: it is asked",
        "javascript",
        """const providers = {
  sandbox: { authorizationUrl: 'https://sandbox.acmecrm.com/authorize', tokenUrl: 'https://sandbox.acmecrm.com/token' },
  live: { authorizationUrl: 'https://id.acmecrm.com/authorize', tokenUrl: 'https://id.acmecrm.com/token' },
};
""",
        {"authorization.url": "https://id.acmecrm.com/authorize"},
        asks=("environment",),
    ),
)

OTHERS = (
    Example(
        "a request of Postman's that says in a row of its own that PKCE is used",
        "postman",
        """{"info": {"name": "Acme", "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"}, "item": [{"name": "Deals", "request": {"method": "GET",
  "url": {"raw": "https://api.acmecrm.com/deals"}, "auth": {"type": "oauth2", "oauth2": [{"key": "grant_type", "value": "authorization_code", "type": "string"},
  {"key": "authUrl", "value": "https://id.acmecrm.com/authorize", "type": "string"}, {"key": "accessTokenUrl", "value": "https://id.acmecrm.com/token", "type": "string"},
  {"key": "usePkce", "value": true, "type": "boolean"}]}}}]}""",
        {"authorization.pkce": "S256", "access_token.url": "https://id.acmecrm.com/token"},
    ),
    Example(
        "Zapier: each function has an address of its own under the same name",
        "zapier",
        """const base = 'https://id.acmecrm.com'
const getAuthorizeURL = (z, bundle) => {
  let url = `${base}/v2/authorize`
  if (bundle.inputData.accountType === 'business') {
    url = `${base}/authorize`
  }
  return `${url}?prompt=consent`
}
const getAccessToken = async (z, bundle) => {
  let url = `${base}/v2/token`
  const body = { grant_type: 'authorization_code', code: bundle.inputData.code, client_id: process.env.CLIENT_ID, client_secret: process.env.CLIENT_SECRET }
  const response = await z.request(url, { method: 'POST', body })
  return { access_token: response.json.access_token }
}
module.exports = { type: 'oauth2', oauth2Config: { authorizeUrl: getAuthorizeURL, getAccessToken, scope: 'read' }, test: { url: 'https://api.acmecrm.com/me' } }
""",
        {
            "authorization.url": "https://id.acmecrm.com/v2/authorize",
            "authorization.parameters": [{"name": "prompt", "value": "consent"}],
            "access_token.url": "https://id.acmecrm.com/v2/token",
            "test_call.url": "https://api.acmecrm.com/me",
        },
    ),
    Example(
        "what each customer has in braces, a separator without scopes, an address of OAuth 1 beside, a revocation of somebody named",
        "python",
        """from .oauth import BaseOAuth2


class AcmeOAuth2(BaseOAuth2):
    name = "acme"
    AUTHORIZATION_URL = "https://{shop}.acmecrm.com/oauth/authorize"
    REQUEST_TOKEN_URL = "https://{shop}.acmecrm.com/oauth/request_token"
    ACCESS_TOKEN_URL = "https://{shop}.acmecrm.com/oauth/token"
    REVOKE_TOKEN_URL = "https://{shop}.acmecrm.com/{uid}/permissions"
    SCOPE_SEPARATOR = ","
""",
        {
            "authorization.url": "https://${context.authData.shop}.acmecrm.com/oauth/authorize",
            "authorization.scopes": None,
            "authorization.scope_separator": "comma",
            "access_token.url": "https://${context.authData.shop}.acmecrm.com/oauth/token",
            "revoke_token.url": None,
        },
        fields=("shop",),
    ),
    Example(
        "a scheme that is filled in, too, and braces that nothing can be called by",
        "python",
        """AUTHORIZATION_URL = "{scheme}://{your-domain}/oauth/authorize"
ACCESS_TOKEN_URL = "{scheme}://{your-domain}/oauth/token"
REVOKE_URL = "https://{a-}.acmecrm.com/{testcode}/x"
""",
        {
            "authorization.url": "https://${context.authData.domain}/oauth/authorize",
            "access_token.url": "https://${context.authData.domain}/oauth/token",
        },
        fields=("domain",),
    ),
)

LATER = (
    Example(
        "a server's own registration: an issuer is all that there is",
        "n8n",
        """import type { ICredentialType, INodeProperties } from 'n8n-workflow';
export class AcmeOAuth2Api implements ICredentialType {
	name = 'acmeOAuth2Api';
	displayName = 'Acme OAuth2 API';
	extends = ['oAuth2Api'];
	properties: INodeProperties[] = [
		{ displayName: 'Use Dynamic Client Registration', name: 'useDynamicClientRegistration', type: 'hidden', default: true },
		{ displayName: 'Server URL', name: 'serverUrl', type: 'hidden', default: 'https://api.acmecrm.com/v1' },
	];
}
""",
        {"authorization.issuer": "https://api.acmecrm.com/v1", "authorization.url": None},
        missing=("authorization.url",),
    ),
    Example(
        "where nobody chose anything it is a place to try things: what is real counts",
        "n8n",
        """import type { ICredentialType, INodeProperties } from 'n8n-workflow';
export class AcmeOAuth2Api implements ICredentialType {
	extends = ['oAuth2Api'];
	properties: INodeProperties[] = [
		{ name: 'region', type: 'options', options: [{ name: 'EU', value: 'eu' }], default: 'eu' },
		{ name: 'environment', type: 'options', options: [{ name: 'Sandbox', value: 'sandbox' }, { name: 'Live', value: 'live' }], default: 'sandbox' },
		{ name: 'authUrl', type: 'hidden', default: '={{$self.environment === "sandbox" ? "https://acmetries.com/authorize" : "https://acmecrm.com/authorize"}}' },
		{ name: 'accessTokenUrl', type: 'hidden', default: '={{$self.environment === "sandbox" ? "https://acmetries.com/token" : "https://acmecrm.com/token"}}' },
	];
}
""",
        {"authorization.url": "https://acmecrm.com/authorize", "access_token.url": "https://acmecrm.com/token"},
    ),
    Example(
        "Authlib with the address of the server's metadata alone",
        "python",
        """import os
from authlib.integrations.flask_client import OAuth

oauth = OAuth(app)
oauth.register(
    name="acme",
    client_id=os.getenv("ACME_CLIENT_ID", "acme-1"),
    client_secret=os.getenv("ACME_CLIENT_SECRET"),
    server_metadata_url="https://id.acmecrm.com/.well-known/openid-configuration",
    client_kwargs={"scope": "openid email"},
)
""",
        {
            "authorization.issuer": "https://id.acmecrm.com",
            "authorization.scopes": ["openid", "email"],
            "client.client_id": "acme-1",
        },
        missing=("authorization.url",),
    ),
    Example(
        "a provider that Auth.js has itself, with scopes of its own",
        "javascript",
        """import NextAuth from 'next-auth';

export default NextAuth({
  providers: [
    AcmeProvider({
      clientId: process.env.ACME_ID,
      clientSecret: process.env.ACME_SECRET,
      authorization: { params: { scope: 'deals.read', prompt: 'consent' } },
      token: "https://id.acmecrm.com/token",
      userinfo: "https://api.acmecrm.com/me",
    })
  ],
})
""",
        {
            "authorization.url": None,
            "authorization.scopes": ["deals.read"],
            "authorization.parameters": [{"name": "prompt", "value": "consent"}],
            "access_token.url": "https://id.acmecrm.com/token",
            "test_call.url": "https://api.acmecrm.com/me",
        },
        missing=("authorization.url",),
    ),
    Example(
        "what a container is started with",
        "environment",
        f"""docker run --rm -p 3000:3000 \\
  -e ACME_AUTH_URL=https://<tenant>.acmecrm.com/oauth/authorize?audience=acme \\
  -e ACME_TOKEN_URL="https://<tenant>.acmecrm.com/oauth/token" \\
  --env ACME_SCOPES='openid email' -e ACME_CLIENT_ID=acme-4 -e ACME_CLIENT_SECRET={CANARY} \\
  acme/app:latest
""",
        {
            "client.client_id": "acme-4",
            "authorization.url": "https://${context.authData.tenant}.acmecrm.com/oauth/authorize",
            "authorization.parameters": [{"name": "audience", "value": "acme"}],
            "authorization.scopes": ["openid", "email"],
            "access_token.url": "https://${context.authData.tenant}.acmecrm.com/oauth/token",
        },
        fields=("tenant",),
        secret=True,
    ),
    Example(
        "settings of a collection whose client ID is a variable",
        "opencollection",
        """opencollection: 1.0.0
info:
  name: Acme CRM
request:
  auth:
    type: oauth2
    authorizationUrl: https://id.acmecrm.com/authorize
    accessTokenUrl: https://id.acmecrm.com/token
    clientId: "{{client_id}}"
    scope: read write
""",
        {
            "authorization.url": "https://id.acmecrm.com/authorize",
            "authorization.scopes": ["read", "write"],
            "access_token.url": "https://id.acmecrm.com/token",
            "client.client_id": "",
        },
    ),
    Example(
        "several servers of MCP, each with a log-in: it is asked",
        "settings",
        """{"mcpServers": {"deals": {"url": "https://mcp.acmecrm.com", "oauth": {"authUrl": "https://id.acmecrm.com/authorize", "tokenUrl": "https://id.acmecrm.com/token",
  "clientId": "YOUR_CLIENT_ID", "scopes": ["deals:read"]}}, "mail": {"oauth": {"authUrl": "https://id.acmemail.com/authorize", "tokenUrl": "https://id.acmemail.com/token"}},
  "again": {"oauth": {"authUrl": "https://id.acmecrm.com/authorize", "tokenUrl": "https://id.acmecrm.com/token"}}}}""",
        {
            "authorization.url": "https://id.acmecrm.com/authorize",
            "authorization.scopes": ["deals:read"],
            "client.client_id": "",
        },
        asks=("address",),
    ),
    Example(
        "settings with what each customer has, a list in one line, a remark where a value was to be",
        "settings",
        """oauth2:
  authorization_url: https://{your-domain}/oauth/authorize
  token_url:         https://{your-domain}/oauth/token
  revocation_endpoint: https://{your-domain}/oauth/revoke
  client_id:         # of the app
  scopes:            ["offline_access", "read:data"]   # all of them
""",
        {
            "authorization.url": "https://${context.authData.domain}/oauth/authorize",
            "authorization.scopes": ["offline_access", "read:data"],
            "access_token.url": "https://${context.authData.domain}/oauth/token",
            "revoke_token.url": "https://${context.authData.domain}/oauth/revoke",
            "client.client_id": "",
        },
        fields=("domain",),
    ),
)

EXAMPLES = N8N + JAVASCRIPT + OTHERS + LATER + MAKE + NANGO + POWER_AUTOMATE
