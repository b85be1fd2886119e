"""Files of programs that send requests by hand: Postman, Insomnia, Bruno, Hoppscotch."""

from __future__ import annotations

from tests.sources.tools.example import CANARY, Example

BEARER = [{"name": "Authorization", "value": "Bearer ${context.authData.accesstokencode.access_token}"}]

POSTMAN = (
    Example(
        "the whole collection logs in, its variables hold the server",
        "postman",
        f"""{{
  "info": {{
    "_postman_id": "7b0f1c64-0e6e-4d0a-9a53-5d3a0f2b9d11",
    "name": "Borealis CRM API",
    "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
  }},
  "item": [
    {{
      "name": "Deals",
      "item": [
        {{"name": "List deals", "request": {{"method": "GET", "header": [], "url": {{
          "raw": "{{{{baseUrl}}}}/v2/deals?limit=10", "host": ["{{{{baseUrl}}}}"], "path": ["v2", "deals"],
          "query": [{{"key": "limit", "value": "10"}}]}}}}, "response": []}}
      ]
    }},
    {{"name": "Get current user", "request": {{"method": "GET", "header": [{{"key": "Accept-Version", "value": "2"}}],
      "url": {{"raw": "{{{{baseUrl}}}}/v2/users/me", "host": ["{{{{baseUrl}}}}"], "path": ["v2", "users", "me"]}}}},
      "response": []}}
  ],
  "auth": {{
    "type": "oauth2",
    "oauth2": [
      {{"key": "scope", "value": "crm.deals.read crm.users.read", "type": "string"}},
      {{"key": "clientSecret", "value": "{CANARY}", "type": "string"}},
      {{"key": "clientId", "value": "brls-55120", "type": "string"}},
      {{"key": "accessTokenUrl", "value": "https://id.borealis.io/oauth2/token", "type": "string"}},
      {{"key": "authUrl", "value": "https://id.borealis.io/oauth2/authorize", "type": "string"}},
      {{"key": "redirect_uri", "value": "https://oauth.pstmn.io/v1/callback", "type": "string"}},
      {{"key": "grant_type", "value": "authorization_code_with_pkce", "type": "string"}},
      {{"key": "challengeAlgorithm", "value": "S256", "type": "string"}},
      {{"key": "client_authentication", "value": "header", "type": "string"}},
      {{"key": "tokenName", "value": "Borealis", "type": "string"}},
      {{"key": "addTokenTo", "value": "header", "type": "string"}}
    ]
  }},
  "variable": [{{"key": "baseUrl", "value": "https://api.borealis.io"}}]
}}
""",
        {
            "name": "Borealis CRM",
            "service_domain": "borealis.io",
            "client.client_id": "brls-55120",
            "authorization.url": "https://id.borealis.io/oauth2/authorize",
            "authorization.scopes": ["crm.deals.read", "crm.users.read"],
            "authorization.pkce": "S256",
            "access_token.url": "https://id.borealis.io/oauth2/token",
            "access_token.client_authentication": "client_secret_basic",
            "test_call.method": "GET",
            "test_call.url": "https://api.borealis.io/v2/users/me",
            "whitelist": ["borealis.io"],
            "redirect_url": None,
        },
        secret=True,
    ),
    Example(
        "one request logs in, each customer's host is a variable that nobody filled in",
        "postman",
        f"""{{"info": {{"name": "Tessera", "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"}},
 "item": [
  {{"name": "Auth", "item": [
    {{"name": "Login", "request": {{"method": "GET", "url": "https://{{{{tenant}}}}.tessera.app/api/whoami",
      "auth": {{"type": "oauth2", "oauth2": [
        {{"key": "authUrl", "value": "https://{{{{tenant}}}}.tessera.app/oauth/authorize"}},
        {{"key": "accessTokenUrl", "value": "https://{{{{tenant}}}}.tessera.app/oauth/token"}},
        {{"key": "clientId", "value": "{{{{client_id}}}}"}},
        {{"key": "clientSecret", "value": "{{{{client_secret}}}}"}},
        {{"key": "scope", "value": ""}},
        {{"key": "state", "value": "{{{{$guid}}}}"}},
        {{"key": "client_authentication", "value": "body"}},
        {{"key": "authRequestParams", "value": [{{"key": "audience", "value": "tessera-api", "enabled": true, "send_as": "request_url"}}]}},
        {{"key": "tokenRequestParams", "value": [{{"key": "resource", "value": "https://api.tessera.app", "enabled": true, "send_as": "request_body"}}]}}
      ]}}}}}}]}}
 ],
 "variable": [{{"key": "tenant", "value": ""}}, {{"key": "client_secret", "value": "{CANARY}", "type": "secret"}}]
}}""",
        {
            "name": "Tessera",
            "client.client_id": None,
            "authorization.url": "https://${context.authData.tenant}.tessera.app/oauth/authorize",
            "authorization.scopes": None,
            "authorization.parameters": [{"name": "audience", "value": "tessera-api"}],
            "access_token.url": "https://${context.authData.tenant}.tessera.app/oauth/token",
            "access_token.client_authentication": "client_secret_post",
            "access_token.parameters": [{"name": "resource", "value": "https://api.tessera.app"}],
            "test_call.url": "https://${context.authData.tenant}.tessera.app/api/whoami",
        },
        fields=("tenant",),
        secret=True,
    ),
    Example(
        "two folders log in at different places; one of them is for machines",
        "postman",
        f"""{{
  "info": {{"name": "Kestrel Payments (public)", "schema": "https://schema.getpostman.com/json/collection/v2.0.0/collection.json"}},
  "item": [
    {{"name": "Machine to machine", "auth": {{"type": "oauth2", "oauth2": {{
        "accessTokenUrl": "https://auth.kestrel.dev/m2m/token", "grant_type": "client_credentials", "clientId": "m2m"}}}}, "item": []}},
    {{"name": "Sandbox", "auth": {{"type": "oauth2", "oauth2": {{
        "authUrl": "https://sandbox-auth.kestrel.dev/authorize", "accessTokenUrl": "https://sandbox-auth.kestrel.dev/token",
        "scope": "payments:read", "grant_type": "authorization_code"}}}}, "item": []}},
    {{"name": "Live", "auth": {{"type": "oauth2", "oauth2": {{
        "authUrl": "https://auth.kestrel.dev/authorize", "accessTokenUrl": "https://auth.kestrel.dev/token",
        "scope": "payments:read payments:write", "grant_type": "authorization_code", "clientSecret": "{CANARY}"}}}}, "item": [
        {{"name": "Balance", "request": {{"method": "GET", "url": {{"raw": "https://api.kestrel.dev/balance"}}}}}}]}}
  ]
}}""",
        {
            "name": "Kestrel Payments",
            "authorization.url": "https://auth.kestrel.dev/authorize",
            "access_token.url": "https://auth.kestrel.dev/token",
            "authorization.scopes": ["payments:read", "payments:write"],
            "test_call.url": None,
        },
        secret=True,
        asks=("environment",),
        missing=("test_call.url",),
    ),
    Example(
        "no settings of OAuth, but the calls themselves, as requests",
        "postman",
        f"""{{
  "info": {{"name": "Lumen", "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"}},
  "item": [
    {{"name": "1. Authorize", "request": {{"method": "GET", "url": {{
      "raw": "https://accounts.lumen.photo/oauth/authorize?response_type=code&client_id={{{{clientId}}}}&redirect_uri={{{{redirectUri}}}}&scope=photos.read,photos.write&access_type=offline",
      "query": [{{"key": "response_type", "value": "code"}}]}}}}}},
    {{"name": "2. Token", "request": {{"method": "POST", "header": [{{"key": "Content-Type", "value": "application/x-www-form-urlencoded"}}],
      "body": {{"mode": "urlencoded", "urlencoded": [
        {{"key": "grant_type", "value": "authorization_code"}}, {{"key": "code", "value": "{{{{code}}}}"}},
        {{"key": "client_id", "value": "{{{{clientId}}}}"}}, {{"key": "client_secret", "value": "{CANARY}"}},
        {{"key": "redirect_uri", "value": "{{{{redirectUri}}}}"}}]}},
      "url": "https://accounts.lumen.photo/oauth/token"}}}},
    {{"name": "3. Refresh", "request": {{"method": "POST", "body": {{"mode": "raw", "raw": "{{\\"grant_type\\":\\"refresh_token\\",\\"refresh_token\\":\\"{CANARY}\\"}}"}},
      "url": "https://accounts.lumen.photo/oauth/refresh"}}}},
    {{"name": "4. Me", "request": {{"method": "GET", "header": [{{"key": "Authorization", "value": "Bearer {{{{access_token}}}}"}}],
      "url": {{"raw": "https://api.lumen.photo/v1/me"}}}}}}
  ]
}}""",
        {
            "name": "Lumen",
            "authorization.url": "https://accounts.lumen.photo/oauth/authorize",
            "authorization.scopes": ["photos.read", "photos.write"],
            "authorization.scope_separator": "comma",
            "authorization.parameters": [{"name": "access_type", "value": "offline"}],
            "access_token.url": "https://accounts.lumen.photo/oauth/token",
            "access_token.client_authentication": "client_secret_post",
            "access_token.body_format": "form",
            "refresh_token.url": "https://accounts.lumen.photo/oauth/refresh",
            "test_call.url": "https://api.lumen.photo/v1/me",
            "test_call.headers": BEARER,
        },
        secret=True,
    ),
    Example(
        "an environment: the values alone",
        "postman",
        f"""{{
  "id": "5c1b1f8d-7a53-4a39-8f10-c2f0a2a0d7e4", "name": "Borealis (production)",
  "values": [
    {{"key": "auth_url", "value": "https://id.borealis.io/oauth2/authorize", "enabled": true}},
    {{"key": "token_url", "value": "{{{{id_host}}}}/oauth2/token", "enabled": true}},
    {{"key": "id_host", "value": "https://id.borealis.io", "type": "default", "enabled": true}},
    {{"key": "client_id", "value": "brls-55120", "enabled": true}},
    {{"key": "client_secret", "value": "{CANARY}", "type": "secret", "enabled": true}},
    {{"key": "access_token", "value": "{CANARY}", "type": "secret", "enabled": true}},
    {{"key": "scope", "value": "crm.deals.read", "enabled": false}}
  ],
  "_postman_variable_scope": "environment"
}}""",
        {
            "client.client_id": "brls-55120",
            "authorization.url": "https://id.borealis.io/oauth2/authorize",
            "access_token.url": "https://id.borealis.io/oauth2/token",
            "authorization.scopes": None,
        },
        secret=True,
        left=("access_token",),
    ),
)

INSOMNIA = (
    Example(
        "version 4, in JSON, with an environment",
        "insomnia",
        f"""{{"_type": "export", "__export_format": 4, "__export_date": "2026-03-02T09:11:04.112Z", "__export_source": "insomnia.desktop.app:v2023.5.8",
 "resources": [
  {{"_id": "req_1", "parentId": "fld_1", "url": "{{{{ _.base_url }}}}/account", "name": "Who am I", "method": "GET", "body": {{}}, "parameters": [],
    "headers": [], "authentication": {{"type": "oauth2", "grantType": "authorization_code",
      "authorizationUrl": "{{{{ _.login }}}}/connect/authorize", "accessTokenUrl": "{{{{ _.login }}}}/connect/token",
      "clientId": "{{{{ _.client_id }}}}", "clientSecret": "{{{{ _.client_secret }}}}", "scope": "profile offline_access", "usePkce": true,
      "pkceMethod": "S256", "credentialsInBody": true, "redirectUrl": "https://localhost/cb"}}, "_type": "request"}},
  {{"_id": "wrk_1", "parentId": null, "name": "Quarry", "scope": "collection", "_type": "workspace"}},
  {{"_id": "env_1", "parentId": "wrk_1", "name": "Base Environment", "data": {{"base_url": "https://api.quarry.cloud/v3", "login": "https://login.quarry.cloud",
    "client_id": "qry_0041", "client_secret": "{CANARY}"}}, "_type": "environment"}}
 ]}}""",
        {
            "name": "Quarry",
            "client.client_id": "qry_0041",
            "authorization.url": "https://login.quarry.cloud/connect/authorize",
            "authorization.scopes": ["profile", "offline_access"],
            "authorization.pkce": "S256",
            "access_token.url": "https://login.quarry.cloud/connect/token",
            "access_token.client_authentication": "client_secret_post",
            "test_call.url": "https://api.quarry.cloud/v3/account",
        },
        secret=True,
    ),
    Example(
        "version 5, in YAML",
        "insomnia",
        f"""type: collection.insomnia.rest/5.0
name: Orchard API
meta:
  id: wrk_d28d3ba65f4e454b93bc03cd58c07eee
  created: 1736851729088
collection:
  - name: Account
    meta:
      id: fld_9006c921b6f640d3ab14b762aa7df47e
    children:
      - url: https://api.orchard.farm/v1/current_user
        name: Current user
        meta:
          id: req_cd53dd0ce6df41358f8cbed284649a2a
        method: GET
        authentication:
          type: oauth2
          disabled: false
          grantType: authorization_code
          authorizationUrl: https://orchard.farm/oauth/authorize
          accessTokenUrl: https://orchard.farm/oauth/token
          clientId: orch-9917
          clientSecret: {CANARY}
          scope: trees:read trees:write
          state: ""
          usePkce: false
          credentialsInBody: false
          audience: https://api.orchard.farm
          resource: ""
        headers:
          - name: User-Agent
            value: insomnia/10.3.0
        settings:
          renderRequestBody: true
environments:
  name: Base Environment
  meta:
    id: env_1
""",
        {
            "name": "Orchard",
            "client.client_id": "orch-9917",
            "authorization.url": "https://orchard.farm/oauth/authorize",
            "authorization.scopes": ["trees:read", "trees:write"],
            "authorization.pkce": "none",
            "authorization.parameters": [{"name": "audience", "value": "https://api.orchard.farm"}],
            "access_token.url": "https://orchard.farm/oauth/token",
            "access_token.client_authentication": "client_secret_basic",
            "test_call.url": "https://api.orchard.farm/v1/current_user",
        },
        secret=True,
    ),
    Example(
        "version 5: the folder logs in, sub-environments differ, a request for machines besides",
        "insomnia",
        f"""type: collection.insomnia.rest/5.0
name: Pontoon
collection:
  - name: Machines
    method: POST
    url: https://auth.pontoon.sh/token
    authentication:
      type: oauth2
      grantType: client_credentials
      accessTokenUrl: https://auth.pontoon.sh/token
      clientId: m2m
  - name: People
    authentication:
      type: oauth2
      grantType: authorization_code
      authorizationUrl: "{{{{ _.auth_host }}}}/authorize"
      accessTokenUrl: "{{{{ _.auth_host }}}}/token"
      clientId: "{{{{ _.CLIENT }}}}"
      clientSecret: "{{{{ _.SECRET }}}}"
    children:
      - name: List boats
        method: GET
        url: https://api.pontoon.sh/boats
environments:
  name: Base Environment
  data:
    auth_host: https://auth.pontoon.sh
    SECRET: {CANARY}
  subEnvironments:
    - name: Staging
      data:
        auth_host: https://auth.staging.pontoon.sh
""",
        {
            "name": "Pontoon",
            "client.client_id": None,
            "authorization.url": "https://auth.pontoon.sh/authorize",
            "access_token.url": "https://auth.pontoon.sh/token",
            "access_token.client_authentication": "client_secret_basic",
            "test_call.url": None,
        },
        secret=True,
        asks=("environment",),
        missing=("test_call.url",),
    ),
    Example(
        "version 4: nothing fills in the host, tags of the program are no address",
        "insomnia",
        f"""{{"_type": "export", "__export_format": 4, "resources": [
  {{"_id": "wrk_1", "name": "Sierra", "_type": "workspace"}},
  {{"_id": "req_1", "name": "me", "method": "GET", "url": "https://{{{{ _.shop }}}}.sierra.shop/admin/me.json", "_type": "request",
   "headers": [{{"name": "X-Sierra-Token", "value": "{{% response 'body', 'req_2', 'b64::JC5hY2Nlc3NfdG9rZW4=::46b' %}}"}}],
   "authentication": {{"type": "oauth2", "grantType": "authorization_code", "authorizationUrl": "https://{{{{ _.shop }}}}.sierra.shop/oauth/authorize",
    "accessTokenUrl": "https://{{{{ _.shop }}}}.sierra.shop/oauth/token", "clientId": "YOUR_CLIENT_ID", "clientSecret": "{CANARY}", "scope": "read,write"}}}}]}}""",
        {
            "name": "Sierra",
            "client.client_id": None,
            "authorization.url": "https://${context.authData.shop}.sierra.shop/oauth/authorize",
            "authorization.scopes": ["read", "write"],
            "authorization.scope_separator": "comma",
            "access_token.url": "https://${context.authData.shop}.sierra.shop/oauth/token",
            "test_call.url": "https://${context.authData.shop}.sierra.shop/admin/me.json",
        },
        fields=("shop",),
        secret=True,
    ),
)

BRUNO = (
    Example(
        "a request that logs in",
        "bruno",
        f"""meta {{
  name: user info
  type: http
  seq: 3
}}

get {{
  url: https://api.vellum.ink/v1/me
  body: none
  auth: oauth2
}}

auth:oauth2 {{
  grant_type: authorization_code
  callback_url: http://localhost:3000/callback
  authorization_url: https://vellum.ink/oauth/authorize
  access_token_url: https://vellum.ink/oauth/token
  refresh_token_url: https://vellum.ink/oauth/refresh
  client_id: vlm-7
  client_secret: {CANARY}
  scope: pages.read pages.write
  state:
  pkce: true
  credentials_placement: body
  credentials_id: credentials
  token_placement: header
  token_header_prefix: Bearer
  auto_fetch_token: true
  auto_refresh_token: true
}}
""",
        {
            "client.client_id": "vlm-7",
            "service_domain": "vellum.ink",
            "authorization.url": "https://vellum.ink/oauth/authorize",
            "authorization.scopes": ["pages.read", "pages.write"],
            "authorization.pkce": "S256",
            "access_token.url": "https://vellum.ink/oauth/token",
            "access_token.client_authentication": "client_secret_post",
            "refresh_token.url": "https://vellum.ink/oauth/refresh",
            "test_call.url": "https://api.vellum.ink/v1/me",
            "test_call.method": "GET",
        },
        secret=True,
    ),
    Example(
        "collection.bru: hosts in its own variables, a script that is not run",
        "bruno",
        f"""meta {{
  name: Meridian
}}

auth {{
  mode: oauth2
}}

auth:oauth2 {{
  grant_type: authorization_code
  callback_url: {{{{redirect}}}}
  authorization_url: {{{{host}}}}/authorize?audience={{{{aud}}}}
  access_token_url: {{{{host}}}}/oauth/token
  client_id: {{{{process.env.MERIDIAN_CLIENT_ID}}}}
  client_secret: {{{{process.env.MERIDIAN_CLIENT_SECRET}}}}
  scope: openid profile
  pkce: false
  credentials_placement: basic_auth_header
}}

vars:pre-request {{
  host: https://login.meridian.eu
  aud: meridian-api
  ~host: https://old.meridian.eu
}}

script:post-response {{
  if (res.body.access_token) {{
    bru.setVar('token', "{CANARY}")
  }}
}}
""",
        {
            "name": "Meridian",
            "client.client_id": None,
            "authorization.url": "https://login.meridian.eu/authorize",
            "authorization.parameters": [{"name": "audience", "value": "meridian-api"}],
            "authorization.scopes": ["openid", "profile"],
            "authorization.pkce": "none",
            "access_token.url": "https://login.meridian.eu/oauth/token",
            "access_token.client_authentication": "client_secret_basic",
            "test_call.url": None,
        },
        missing=("test_call.url",),
    ),
    Example(
        "each customer's host, parameters of the newer form, the token in a header of its own",
        "bruno",
        f"""meta {{
  name: whoami
}}

get {{
  url: https://{{{{subdomain}}}}.haven.care/api/whoami
  auth: oauth2
}}

headers {{
  X-Api-Version: 2026-01
  ~X-Debug: {CANARY}
}}

auth:oauth2 {{
  grant_type: authorization_code
  authorization_url: https://{{{{subdomain}}}}.haven.care/oauth/authorize
  access_token_url: https://{{{{subdomain}}}}.haven.care/oauth/token
  client_id: hv-1
  client_secret:
  scope:
  pkce: true
  token_placement: header
  token_header_prefix: Token
}}

auth:oauth2:additional_params:auth_req:queryparams {{
  prompt: consent
  ~debug: 1
}}

auth:oauth2:additional_params:access_token_req:body {{
  audience: haven
}}
""",
        {
            "client.client_id": "hv-1",
            "authorization.url": "https://${context.authData.subdomain}.haven.care/oauth/authorize",
            "authorization.scopes": None,
            "authorization.parameters": [{"name": "prompt", "value": "consent"}],
            "access_token.url": "https://${context.authData.subdomain}.haven.care/oauth/token",
            "access_token.parameters": [{"name": "audience", "value": "haven"}],
            "test_call.url": "https://${context.authData.subdomain}.haven.care/api/whoami",
            "test_call.headers": [
                {"name": "X-Api-Version", "value": "2026-01"},
                {"name": "Authorization", "value": "Token ${context.authData.accesstokencode.access_token}"},
            ],
        },
        fields=("subdomain",),
    ),
    Example(
        "machines alone: said, and nothing made up",
        "bruno",
        f"""auth {{
  mode: oauth2
}}

auth:oauth2 {{
  grant_type: client_credentials
  access_token_url: https://api.hollow.tech/v3/oauth/token
  client_id: x
  client_secret: {CANARY}
}}
""",
        {"authorization.url": None, "access_token.url": None},
        missing=("authorization.url",),
    ),
)

HOPPSCOTCH = (
    Example(
        "a collection that logs in",
        "hoppscotch",
        f"""{{"v": 10, "name": "Saffron", "folders": [], "requests": [
  {{"v": "15", "name": "Profile", "method": "GET", "endpoint": "<<host>>/profile", "params": [], "headers": [], "auth": {{"authType": "inherit", "authActive": true}}}}],
 "auth": {{"authType": "oauth-2", "authActive": true, "addTo": "HEADERS", "grantTypeInfo": {{"grantType": "AUTHORIZATION_CODE",
   "authEndpoint": "https://saffron.kitchen/oauth/authorize", "tokenEndpoint": "https://saffron.kitchen/oauth/token",
   "clientID": "saf-3", "clientSecret": "{CANARY}", "scopes": "recipes.read", "isPKCE": true, "codeVerifierMethod": "S256", "token": "{CANARY}"}}}},
 "headers": [], "variables": [{{"key": "host", "initialValue": "https://api.saffron.kitchen", "currentValue": "", "secret": false}}]}}""",
        {
            "name": "Saffron",
            "client.client_id": "saf-3",
            "authorization.url": "https://saffron.kitchen/oauth/authorize",
            "authorization.scopes": ["recipes.read"],
            "authorization.pkce": "S256",
            "access_token.url": "https://saffron.kitchen/oauth/token",
            "test_call.url": "https://api.saffron.kitchen/profile",
        },
        secret=True,
        left=("token",),
    ),
    Example(
        "a list of collections, the request logs in, the host is nobody's",
        "hoppscotch",
        f"""[{{"v": 2, "name": "Gantry", "folders": [{{"v": 2, "name": "Users", "folders": [], "requests": [
   {{"v": "4", "name": "Me", "method": "GET", "endpoint": "https://<<instance>>.gantry.build/api/v4/user", "headers": [{{"key": "X-Gantry", "value": "1", "active": true}}, {{"key": "X-Off", "value": "{CANARY}", "active": false}}],
    "auth": {{"authType": "oauth-2", "authActive": true, "grantTypeInfo": {{"grantType": "AUTHORIZATION_CODE", "authEndpoint": "https://<<instance>>.gantry.build/oauth/authorize",
     "tokenEndpoint": "https://<<instance>>.gantry.build/oauth/token", "clientID": "<<clientId>>", "clientSecret": "<<clientSecret>>", "scopes": "read_user api", "isPKCE": false}}}}}}]}}], "requests": []}}]""",
        {
            "name": "Gantry",
            "client.client_id": None,
            "authorization.url": "https://${context.authData.instance}.gantry.build/oauth/authorize",
            "authorization.scopes": ["read_user", "api"],
            "authorization.pkce": "none",
            "access_token.url": "https://${context.authData.instance}.gantry.build/oauth/token",
            "test_call.url": "https://${context.authData.instance}.gantry.build/api/v4/user",
            "test_call.headers": [{"name": "X-Gantry", "value": "1"}, *BEARER],
        },
        fields=("instance",),
    ),
    Example(
        "switched off, and as older versions wrote it",
        "hoppscotch",
        f"""{{"v": 1, "name": "Old Mill", "folders": [], "requests": [
  {{"v": "1", "name": "whoami", "method": "GET", "endpoint": "https://mill.works/whoami", "auth": {{"authType": "bearer", "authActive": true, "token": "{CANARY}"}}}},
  {{"v": "1", "name": "login", "method": "GET", "endpoint": "https://mill.works/x", "auth": {{"authType": "oauth-2", "authActive": true, "token": "", "oidcDiscoveryURL": "",
    "authURL": "https://mill.works/oauth2/authorize", "accessTokenURL": "https://mill.works/oauth2/token", "clientID": "mill", "scope": "all"}}}}]}}""",
        {
            "name": "Old Mill",
            "client.client_id": "mill",
            "authorization.url": "https://mill.works/oauth2/authorize",
            "authorization.scopes": ["all"],
            "access_token.url": "https://mill.works/oauth2/token",
            "test_call.url": "https://mill.works/whoami",
        },
        left=("token",),
    ),
    Example(
        "an environment",
        "hoppscotch",
        f"""[{{"v": 1, "id": "e1", "name": "Saffron live", "variables": [
  {{"key": "AUTH_URL", "value": "https://saffron.kitchen/oauth/authorize", "secret": false}},
  {{"key": "TOKEN_URL", "value": "https://saffron.kitchen/oauth/token", "secret": false}},
  {{"key": "CLIENT_ID", "value": "saf-3", "secret": false}},
  {{"key": "CLIENT_SECRET", "value": "{CANARY}", "secret": true}}]}}]""",
        {
            "client.client_id": "saf-3",
            "authorization.url": "https://saffron.kitchen/oauth/authorize",
            "access_token.url": "https://saffron.kitchen/oauth/token",
        },
        secret=True,
    ),
)
EXAMPLES = (*POSTMAN, *INSOMNIA, *BRUNO, *HOPPSCOTCH)
