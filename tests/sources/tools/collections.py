"""Collections with several environments, with headers and log-ins of their folders, and configuration of GitLab."""

from __future__ import annotations

from tests.sources.tools.example import CANARY, Example

TOKEN = {"name": "Authorization", "value": "Bearer ${context.authData.accesstokencode.access_token}"}

INSOMNIA = (
    Example(
        "two environments below a base without a log-in, a query, a header, the folder logs in",
        "insomnia",
        f"""type: collection.insomnia.rest/5.0
schema_version: "5.1"
name: Thistle API
meta:
  id: wrk_4d10f1d8cb2c4a77
  created: 1750000000000
  modified: 1750000000000
  description: ""
collection:
  - name: Accounts
    meta:
      id: fld_8fe1
      created: 1750000000000
      modified: 1750000000000
      sortKey: -1750000000000
      description: ""
    authentication:
      type: oauth2
      grantType: authorization_code
      accessTokenUrl: "{{{{ _.host }}}}/oauth/token"
      authorizationUrl: "{{{{ _.host }}}}/oauth/authorize"
      clientId: "{{{{ _.client_id }}}}"
      clientSecret: "{{{{ _.client_secret }}}}"
      scope: accounts.read offline_access
      redirectUrl: http://localhost:3000/callback
      credentialsInBody: true
      audience: https://api.thistle.dev
      tokenPrefix: Bearer
      usePkce: false
    children:
      - url: "{{{{ _.api }}}}/v2/accounts/current"
        name: Current account
        meta:
          id: req_1
          created: 1750000000000
          modified: 1750000000000
          isPrivate: false
          description: ""
          sortKey: -1750000000000
        method: GET
        parameters:
          - id: pair_9
            name: include
            value: plan
            disabled: false
        headers:
          - name: X-Api-Version
            value: "2026-01"
            disabled: false
          - name: User-Agent
            value: insomnia/11.2.0
        settings:
          renderRequestBody: true
          encodeUrl: true
          followRedirects: global
          cookies:
            send: true
            store: true
          rebuildPath: true
      - url: "{{{{ _.host }}}}/oauth/revoke"
        name: Revoke
        meta:
          id: req_2
        method: POST
        body:
          mimeType: application/x-www-form-urlencoded
          params:
            - id: pair_1
              name: token
              value: "{{{{ _.access_token }}}}"
            - id: pair_2
              name: client_id
              value: "{{{{ _.client_id }}}}"
            - id: pair_3
              name: client_secret
              value: "{{{{ _.client_secret }}}}"
        headers:
          - name: Content-Type
            value: application/x-www-form-urlencoded
cookieJar:
  name: Default Jar
  meta:
    id: jar_1
environments:
  name: Base Environment
  meta:
    id: env_1
    isPrivate: false
  data:
    api: https://api.thistle.dev
  subEnvironments:
    - name: Production
      meta:
        id: env_2
        isPrivate: false
        sortKey: 1
      data:
        host: https://auth.thistle.dev
        client_id: th-991
        client_secret: {CANARY}
    - name: Staging
      meta:
        id: env_3
        isPrivate: false
        sortKey: 2
      data:
        host: https://auth.staging.thistle.dev
        client_id: th-stage
        client_secret: {CANARY}stage
""",
        {
            "name": "Thistle",
            "client.client_id": "th-991",
            "authorization.url": "https://auth.thistle.dev/oauth/authorize",
            "authorization.parameters": [{"name": "audience", "value": "https://api.thistle.dev"}],
            "access_token.url": "https://auth.thistle.dev/oauth/token",
            "access_token.client_authentication": "client_secret_post",
            "access_token.parameters": [{"name": "audience", "value": "https://api.thistle.dev"}],
            "revoke_token.url": "https://auth.thistle.dev/oauth/revoke",
            "test_call.url": "https://api.thistle.dev/v2/accounts/current",
            "test_call.query": [{"name": "include", "value": "plan"}],
            "test_call.headers": [TOKEN, {"name": "X-Api-Version", "value": "2026-01"}],
        },
        asks=("environment",),
        left=("client_secret",),
    ),
    Example(
        "version 4: nobody says how the client authenticates, a word of its own before the token, a call with a password",
        "insomnia",
        f"""{{"_type": "export", "__export_format": 4, "__export_source": "insomnia.desktop.app:v8.6.1", "resources": [
 {{"_id": "req_1", "parentId": "fld_1", "url": "{{{{ _.api }}}}/v1/me", "name": "Me", "method": "GET", "body": {{}}, "parameters": [
   {{"id": "p1", "name": "expand", "value": "company", "disabled": false}}, {{"id": "p2", "name": "debug", "value": "1", "disabled": true}}],
   "headers": [], "authentication": {{}}, "_type": "request"}},
 {{"_id": "req_2", "parentId": "wrk_1", "url": "{{{{ _.api }}}}/me", "name": "Me", "method": "GET", "headers": [],
   "authentication": {{"type": "basic", "username": "ada", "password": "{CANARY}"}}, "_type": "request"}},
 {{"_id": "fld_1", "parentId": "wrk_1", "name": "Users", "headers": [{{"name": "X-Version", "value": "2"}}], "_type": "request_group",
   "authentication": {{"type": "oauth2", "grantType": "authorization_code", "accessTokenUrl": "{{{{ _.oauth.host }}}}/token", "usePkce": true,
   "authorizationUrl": "{{{{ _.oauth.host }}}}/authorize", "clientId": "lark-1", "clientSecret": "{{{{ _.oauth.secret }}}}", "scope": "read:me", "tokenPrefix": "Token"}}}},
 {{"_id": "wrk_1", "parentId": null, "name": "Larkspur", "scope": "collection", "_type": "workspace"}},
 {{"_id": "env_2", "parentId": "env_1", "name": "Local", "data": {{"api": "http://localhost:8080", "oauth": {{"host": "http://localhost:8080/oauth2"}}}}, "_type": "environment"}},
 {{"_id": "env_3", "parentId": "env_1", "name": "Live", "data": {{"api": "https://api.larkspur.com"}}, "_type": "environment"}},
 {{"_id": "env_1", "parentId": "wrk_1", "name": "Base Environment", "data": {{"oauth": {{"host": "https://login.larkspur.com/oauth2", "secret": "{CANARY}"}}}}, "_type": "environment"}}
]}}""",
        {
            "authorization.url": "https://login.larkspur.com/oauth2/authorize",
            "authorization.pkce": "S256",
            "access_token.url": "https://login.larkspur.com/oauth2/token",
            "access_token.client_authentication": "client_secret_basic",
            "test_call.url": "https://api.larkspur.com/v1/me",
            "test_call.query": [{"name": "expand", "value": "company"}],
            "test_call.headers": [
                {"name": "X-Version", "value": "2"},
                {"name": "Authorization", "value": "Token ${context.authData.accesstokencode.access_token}"},
            ],
        },
        secret=True,
        left=("password",),
    ),
)

BRUNO = (
    Example(
        "a collection, its environment and a request, one below the other: a header of the collection",
        "bruno",
        """headers {
  X-Fern-Version: 3
}

auth {
  mode: oauth2
}

auth:oauth2 {
  grant_type: authorization_code
  callback_url: https://fernhill.example/cb
  authorization_url: {{auth_host}}/authorize
  access_token_url: {{auth_host}}/token
  refresh_token_url:
  client_id: {{client_id}}
  client_secret: {{client_secret}}
  scope: profile deals
  state:
  pkce: true
  credentials_placement: body
  credentials_id: credentials
  token_placement: header
  token_header_prefix: Bearer
  auto_fetch_token: true
  auto_refresh_token: false
}

vars {
  auth_host: https://id.fernhill.io
  api: https://api.fernhill.io
  client_id: fern-5
}
vars:secret [
  client_secret
]

meta {
  name: Who am I
  type: http
  seq: 1
}

get {
  url: {{api}}/v3/me?fields=id,name
  body: none
  auth: inherit
}

params:query {
  fields: id,name
}

settings {
  encodeUrl: true
}
""",
        {
            "client.client_id": "fern-5",
            "authorization.url": "https://id.fernhill.io/authorize",
            "authorization.scopes": ["profile", "deals"],
            "access_token.url": "https://id.fernhill.io/token",
            "access_token.client_authentication": "client_secret_post",
            "test_call.url": "https://api.fernhill.io/v3/me",
            "test_call.query": [{"name": "fields", "value": "id,name"}],
            "test_call.headers": [TOKEN, {"name": "X-Fern-Version", "value": "3"}],
        },
    ),
    Example(
        "exported as one file: two environments, a folder that is called with a password",
        "bruno",
        f"""{{
  "name": "Fernhill",
  "version": "1",
  "items": [
    {{"type": "http", "name": "Who am I", "filename": "me.bru", "seq": 1, "settings": {{"encodeUrl": true, "timeout": 0}}, "tags": [], "examples": [],
     "request": {{"url": "{{{{api}}}}/v3/me?fields=id,name", "method": "GET", "headers": [{{"name": "X-Fern-Version", "value": "3", "enabled": true}}], "params": [{{"name": "fields", "value": "id,name", "type": "query", "enabled": true}}], "body": {{"mode": "none", "formUrlEncoded": [], "multipartForm": [], "file": []}}, "script": {{}}, "vars": {{}}, "assertions": [], "tests": "", "docs": "", "auth": {{"mode": "inherit"}}}}}},
    {{"type": "folder", "name": "Admin", "filename": "Admin", "root": {{"request": {{"auth": {{"mode": "basic", "basic": {{"username": "root", "password": "{CANARY}"}}}}}}, "meta": {{"name": "Admin"}}}}, "items": [
      {{"type": "http", "name": "Jobs", "seq": 1, "request": {{"url": "{{{{api}}}}/admin/jobs", "method": "GET", "headers": [], "params": [], "body": {{"mode": "none"}}, "auth": {{"mode": "inherit"}}}}}}]}}
  ],
  "environments": [
    {{"variables": [{{"name": "auth_host", "value": "https://id.sandbox.fernhill.io", "enabled": true, "secret": false, "type": "text"}}, {{"name": "api", "value": "https://api.sandbox.fernhill.io", "enabled": true, "secret": false, "type": "text"}}], "name": "Sandbox"}},
    {{"variables": [{{"name": "auth_host", "value": "https://id.fernhill.io", "enabled": true, "secret": false, "type": "text"}}, {{"name": "api", "value": "https://api.fernhill.io", "enabled": true, "secret": false, "type": "text"}}, {{"name": "client_id", "value": "fern-5", "enabled": true, "secret": false, "type": "text"}}, {{"name": "client_secret", "value": "", "enabled": true, "secret": true, "type": "text"}}], "name": "Live"}}
  ],
  "root": {{"request": {{"headers": [], "auth": {{"mode": "oauth2", "oauth2": {{"grantType": "authorization_code", "callbackUrl": "https://fernhill.example/cb", "authorizationUrl": "{{{{auth_host}}}}/authorize", "accessTokenUrl": "{{{{auth_host}}}}/token", "refreshTokenUrl": "", "clientId": "{{{{client_id}}}}", "clientSecret": "{{{{client_secret}}}}", "scope": "profile deals", "state": "", "pkce": true, "credentialsPlacement": "body", "credentialsId": "credentials", "tokenPlacement": "header", "tokenHeaderPrefix": "Bearer", "tokenQueryKey": "access_token", "autoFetchToken": true, "autoRefreshToken": false, "additionalParameters": {{"authorization": [{{"name": "audience", "value": "fern", "sendIn": "queryparams", "enabled": true}}]}}}}}}}}}},
  "brunoConfig": {{"version": "1", "name": "Fernhill", "type": "collection", "ignore": ["node_modules", ".git"]}}
}}
""",
        {
            "name": "Fernhill",
            "client.client_id": "fern-5",
            "authorization.url": "https://id.fernhill.io/authorize",
            "authorization.parameters": [{"name": "audience", "value": "fern"}],
            "access_token.url": "https://id.fernhill.io/token",
            "test_call.url": "https://api.fernhill.io/v3/me",
            "test_call.headers": [TOKEN, {"name": "X-Fern-Version", "value": "3"}],
        },
        asks=("environment",),
        left=("password",),
    ),
    Example(
        "a request alone that inherits its log-in",
        "bruno",
        """meta {
  name: Who am I
  type: http
}

get {
  url: {{api}}/v3/me
  auth: inherit
}
""",
        {"test_call.url": "https://${context.authData.api}/v3/me"},
        fields=("api",),
        missing=("fields", "authorization.url"),
    ),
    Example(
        "the file with the name of a collection",
        "bruno",
        """{"version": "1", "name": "Fernhill", "type": "collection", "ignore": ["node_modules", ".git"]}""",
        {},
        missing=("authorization.url",),
    ),
    Example(
        "an environment alone",
        "bruno",
        f"""vars {{
  auth_host: https://id.fernhill.io
  client_id: fern-5
  api_token: {CANARY}
}}
vars:secret [
  client_secret
]
""",
        {"client.client_id": "fern-5", "authorization.url": None},
        left=("api_token",),
        missing=("authorization.url",),
    ),
)

OPENCOLLECTION = (
    Example(
        "all in one file: two environments, a request in a folder, another one with a key",
        "opencollection",
        f"""opencollection: 1.0.0
info:
  name: Marram API
  version: "1"
config:
  environments:
    - name: Staging
      variables:
        - name: host
          value: https://id.staging.marram.io
        - name: api
          value: https://api.staging.marram.io
    - name: Production
      color: "#2e8a54"
      variables:
        - name: host
          value: https://id.marram.io
        - name: api
          value: https://api.marram.io
        - secret: true
          name: secret
items:
  - info:
      name: Users
      type: folder
      seq: 1
    items:
      - info:
          name: Me
          type: http
          seq: 1
        http:
          method: GET
          url: "{{{{api}}}}/v1/me"
          auth: inherit
        settings:
          encodeUrl: true
  - info:
      name: Legacy me
      type: http
      seq: 2
    http:
      method: GET
      url: "{{{{api}}}}/me"
      auth:
        type: apikey
        key: X-Key
        value: {CANARY}
        placement: header
request:
  auth:
    type: oauth2
    flow: authorization_code
    authorizationUrl: "{{{{host}}}}/oauth/authorize"
    accessTokenUrl: "{{{{host}}}}/oauth/token"
    refreshTokenUrl: ""
    callbackUrl: ""
    credentials:
      clientId: mar-1
      clientSecret: "{{{{secret}}}}"
      placement: body
    scope: read
    pkce:
      method: S256
    tokenConfig:
      id: credentials
      placement:
        header: Bearer
    settings:
      autoFetchToken: true
      autoRefreshToken: true
bundled: true
""",
        {
            "name": "Marram",
            "client.client_id": "mar-1",
            "authorization.url": "https://id.marram.io/oauth/authorize",
            "authorization.scopes": ["read"],
            "authorization.pkce": "S256",
            "access_token.url": "https://id.marram.io/oauth/token",
            "access_token.client_authentication": "client_secret_post",
            "refresh_token.method": "POST",
            "test_call.url": "https://api.marram.io/v1/me",
        },
        asks=("environment",),
    ),
    Example(
        "a file for each part, one below the other",
        "opencollection",
        """opencollection: 1.0.0

info:
  name: Selvage
config:
  proxy:
    inherit: true
    config:
      protocol: http
      hostname: ""
      port: ""
      auth:
        username: ""
        password: ""
      bypassProxy: ""

request:
  headers:
    - name: X-Api-Version
      value: "3"
  auth:
    type: oauth2
    flow: authorization_code
    authorizationUrl: "{{auth_host}}/authorize"
    accessTokenUrl: "{{auth_host}}/oauth/token"
    refreshTokenUrl: ""
    callbackUrl: http://localhost:3000/cb
    credentials:
      clientId: "{{client_id}}"
      clientSecret: "{{client_secret}}"
      placement: basic_auth_header
    additionalParameters:
      authorizationRequest:
        - name: prompt
          value: consent
          placement: query
    scope: profile email offline_access
    state: ""
    pkce:
      enabled: true
    tokenConfig:
      id: credentials
      placement:
        header: Bearer
    settings:
      autoFetchToken: true
      autoRefreshToken: true
bundled: false
extensions:
  bruno:
    ignore:
      - node_modules
      - .git

---
name: Live
variables:
  - name: auth_host
    value: https://id.selvage-cloud.net
  - name: api
    value: https://api.selvage-cloud.net
  - name: client_id
    value: app-basic
  - secret: true
    name: client_secret

---
info:
  name: Who am I
  type: http
  seq: 1

http:
  method: GET
  url: "{{api}}/me?fields=name"
  params:
    - name: fields
      value: name
      type: query
  auth: inherit

settings:
  encodeUrl: true
  timeout: 0
  followRedirects: true
  maxRedirects: 5
""",
        {
            "name": "Selvage",
            "client.client_id": "app-basic",
            "authorization.url": "https://id.selvage-cloud.net/authorize",
            "authorization.parameters": [{"name": "prompt", "value": "consent"}],
            "authorization.scopes": ["profile", "email", "offline_access"],
            "access_token.url": "https://id.selvage-cloud.net/oauth/token",
            "access_token.client_authentication": "client_secret_basic",
            "test_call.url": "https://api.selvage-cloud.net/me",
            "test_call.query": [{"name": "fields", "value": "name"}],
            "test_call.headers": [TOKEN, {"name": "X-Api-Version", "value": "3"}],
        },
    ),
    Example(
        "a request of its own with everything that a log-in can say",
        "opencollection",
        f"""info:
  name: Get me
  type: http
  seq: 1
http:
  method: GET
  url: https://api.sedge.io/me
  auth:
    type: oauth2
    flow: authorization_code
    authorizationUrl: https://id.sedge.io/authorize
    accessTokenUrl: https://id.sedge.io/token
    refreshTokenUrl: https://id.sedge.io/refresh
    credentials:
      clientId: sed-1
      clientSecret: {CANARY}
      placement: body
    additionalParameters:
      authorizationRequest:
        - name: audience
          value: sedge
          placement: query
      accessTokenRequest:
        - name: X-Tenant
          value: main
          placement: header
        - name: resource
          value: https://api.sedge.io
          placement: body
      refreshTokenRequest:
        - name: resource
          value: https://api.sedge.io
          placement: body
    scope: me tasks
    pkce:
      disabled: true
    tokenConfig:
      placement:
        query: token
""",
        {
            "authorization.parameters": [{"name": "audience", "value": "sedge"}],
            "authorization.pkce": "none",
            "access_token.headers": [{"name": "X-Tenant", "value": "main"}],
            "access_token.parameters": [{"name": "resource", "value": "https://api.sedge.io"}],
            "refresh_token.url": "https://id.sedge.io/refresh",
            "refresh_token.parameters": [{"name": "resource", "value": "https://api.sedge.io"}],
            "test_call.query": [{"name": "token", "value": "${context.authData.accesstokencode.access_token}"}],
        },
        secret=True,
    ),
    Example(
        "machines alone: said",
        "opencollection",
        f"""opencollection: "1.0.0"
info:
  name: Bots
request:
  auth:
    type: oauth2
    flow: client_credentials
    accessTokenUrl: https://id.bots.io/token
    credentials:
      clientId: b
      clientSecret: {CANARY}
""",
        {"authorization.url": None, "access_token.url": None},
        missing=("authorization.url",),
    ),
    Example(
        "an environment alone",
        "opencollection",
        f"""name: Live
variables:
  - name: auth_url
    value: https://id.sedge.io/authorize
  - name: client_id
    value: sed-1
  - name: api_token
    value: {CANARY}
  - secret: true
    name: client_secret
""",
        {"client.client_id": "sed-1", "authorization.url": "https://id.sedge.io/authorize"},
        left=("api_token",),
    ),
)

COLLECTIONS = (
    Example(
        "Postman: nobody says how the client authenticates, the token in the query, a call with a key beside the right one",
        "postman",
        f"""{{"info": {{"name": "Brightwater", "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"}}, "item": [
 {{"name": "Legacy", "auth": {{"type": "apikey", "apikey": [{{"key": "value", "value": "{CANARY}"}}, {{"key": "key", "value": "X-Api-Key"}}]}}, "item": [
   {{"name": "Me", "request": {{"method": "GET", "header": [], "url": {{"raw": "https://api.brightwater.io/me"}}}}}}]}},
 {{"name": "Users", "item": [{{"name": "Get me", "request": {{"method": "GET", "header": [], "url": {{"raw": "https://api.brightwater.io/v3/users/me"}}}}}}]}}],
 "auth": {{"type": "oauth2", "oauth2": [{{"key": "authUrl", "value": "https://id.brightwater.io/oauth/authorize"}}, {{"key": "addTokenTo", "value": "queryParams"}},
   {{"key": "accessTokenUrl", "value": "https://id.brightwater.io/oauth/token"}}, {{"key": "clientSecret", "value": "{{{{client_secret}}}}"}}]}},
 "variable": [{{"key": "client_secret", "value": "{CANARY}", "type": "secret"}}]}}""",
        {
            "access_token.client_authentication": "client_secret_basic",
            "test_call.url": "https://api.brightwater.io/v3/users/me",
            "test_call.query": [{"name": "access_token", "value": "${context.authData.accesstokencode.access_token}"}],
        },
        secret=True,
        left=("client_secret",),
    ),
    Example(
        "Hoppscotch: a header of the collection, a form, PKCE without its method, a call with a password",
        "hoppscotch",
        f"""{{"v": 10, "name": "Marl", "folders": [], "requests": [
  {{"v": "15", "name": "me", "method": "GET", "endpoint": "https://api.marl.app/me", "params": [], "headers": [], "auth": {{"authType": "basic", "authActive": true, "username": "a", "password": "{CANARY}"}}}},
  {{"v": "15", "name": "user", "method": "GET", "endpoint": "https://api.marl.app/user/me", "params": [], "headers": [], "auth": {{"authType": "inherit", "authActive": true}}}},
  {{"v": "15", "name": "Revoke", "method": "POST", "endpoint": "https://marl.app/oauth/revoke", "params": [], "headers": [], "auth": {{"authType": "none", "authActive": true}},
   "body": {{"contentType": "application/x-www-form-urlencoded", "body": "token: <<refresh_token>>\\nclient_id: <<client_id>>\\n# hint: x"}}}}],
 "auth": {{"authType": "oauth-2", "authActive": true, "addTo": "HEADERS", "grantTypeInfo": {{"grantType": "AUTHORIZATION_CODE", "authEndpoint": "https://marl.app/oauth/authorize",
   "tokenEndpoint": "https://marl.app/oauth/token", "clientID": "marl-3", "clientSecret": "{CANARY}", "scopes": "user boards", "token": "{CANARY}", "isPKCE": true,
   "authRequestParams": [], "tokenRequestParams": [], "refreshRequestParams": []}}}},
 "headers": [{{"key": "X-Version", "value": "7", "active": true}}], "variables": []}}""",
        {
            "authorization.pkce": "plain",
            "access_token.client_authentication": None,
            "revoke_token.url": "https://marl.app/oauth/revoke",
            "revoke_token.parameters": [
                {"name": "token", "value": "${context.authData.accesstokencode.refresh_token}"}
            ],
            "test_call.url": "https://api.marl.app/user/me",
            "test_call.headers": [TOKEN, {"name": "X-Version", "value": "7"}],
        },
        secret=True,
        left=("password", "token"),
    ),
    Example(
        "Authlib: a call of the client below its base, and how it authenticates where nobody says",
        "python",
        f"""from authlib.integrations.flask_client import OAuth

oauth = OAuth()
oauth.register(
    name='clover',
    client_secret='{CANARY}',
    access_token_url='https://clover-id.com/oauth/token',
    authorize_url='https://clover-id.com/oauth/authorize',
    api_base_url='https://api.clover-id.com/v1/',
    client_kwargs={{'scope': 'profile tasks'}},
)

@app.route('/profile')
def profile():
    return oauth.clover.get('me').json()
""",
        {
            "access_token.client_authentication": "client_secret_basic",
            "test_call.url": "https://api.clover-id.com/v1/me",
        },
        secret=True,
    ),
)

GITLAB = (
    Example(
        "gitlab.rb: an OAuth server of anybody's, one commented out above it",
        "gitlab",
        f"""## GitLab URL
external_url 'https://gitlab.internal.example'

gitlab_rails['gitlab_email_from'] = 'gitlab@internal.example'
gitlab_rails['smtp_password'] = "{CANARY}"

### OmniAuth
gitlab_rails['omniauth_enabled'] = true
gitlab_rails['omniauth_allow_single_sign_on'] = ['oauth2_generic']
gitlab_rails['omniauth_block_auto_created_users'] = false
# gitlab_rails['omniauth_providers'] = [
#   {{
#     name: "google_oauth2",
#     app_id: "YOUR APP ID",
#     app_secret: "YOUR APP SECRET",
#     args: {{ access_type: "offline", approval_prompt: "" }}
#   }}
# ]
gitlab_rails['omniauth_providers'] = [
  {{
    name: "oauth2_generic",
    label: "Tansy login", # optional label for login button, defaults to "Oauth2 Generic"
    app_id: "tansy-9",
    app_secret: "{CANARY}",
    args: {{
      client_options: {{
        site: "https://id.tansy.eu",
        user_info_url: "/oauth2/v1/userinfo",
        authorize_url: "/oauth2/v1/authorize",
        token_url: "/oauth2/v1/token"
      }},
      user_response_structure: {{
        root_path: [],
        id_path: ["sub"],
        attributes: {{
          email: "email",
          name: "name"
        }}
      }},
      authorize_params: {{
        scope: "openid profile email"
      }},
      strategy_class: "OmniAuth::Strategies::OAuth2Generic"
    }}
  }}
]
nginx['listen_port'] = 80
""",
        {
            "name": "Tansy login",
            "client.client_id": "tansy-9",
            "authorization.url": "https://id.tansy.eu/oauth2/v1/authorize",
            "authorization.scopes": ["openid", "profile", "email"],
            "access_token.url": "https://id.tansy.eu/oauth2/v1/token",
            "access_token.client_authentication": "client_secret_basic",
            "test_call.url": "https://id.tansy.eu/oauth2/v1/userinfo",
            "unique_identifier.path": "authData.testcode.sub",
            "connection_label.path": "authData.testcode.name",
        },
        secret=True,
        left=("app_secret",),
    ),
    Example(
        "gitlab.rb: OpenID Connect with its addresses",
        "gitlab",
        f"""external_url 'https://gitlab.internal.example'
gitlab_rails['omniauth_allow_single_sign_on'] = ['openid_connect']
gitlab_rails['omniauth_sync_email_from_provider'] = 'openid_connect'
gitlab_rails['omniauth_providers'] = [
  {{
    name: 'openid_connect',
    label: 'Yarrow SSO',
    args: {{
      name: 'openid_connect',
      scope: ['openid','profile','email'],
      response_type: 'code',
      issuer: 'https://id.yarrow.com/realms/main',
      discovery: false,
      client_auth_method: 'query',
      uid_field: 'sub',
      send_scope_to_token_endpoint: 'false',
      pkce: true,
      client_options: {{
        identifier: 'yarrow-gitlab',
        secret: '{CANARY}',
        redirect_uri: 'https://gitlab.internal.example/users/auth/openid_connect/callback',
        authorization_endpoint: 'https://id.yarrow.com/realms/main/authorize',
        token_endpoint: 'https://id.yarrow.com/realms/main/token',
        userinfo_endpoint: 'https://id.yarrow.com/realms/main/userinfo',
        jwks_uri: 'https://id.yarrow.com/realms/main/certs'
      }}
    }}
  }}
]
""",
        {
            "name": "Yarrow SSO",
            "client.client_id": "yarrow-gitlab",
            "authorization.url": "https://id.yarrow.com/realms/main/authorize",
            "authorization.issuer": "https://id.yarrow.com/realms/main",
            "authorization.scopes": ["openid", "profile", "email"],
            "authorization.pkce": "S256",
            "access_token.url": "https://id.yarrow.com/realms/main/token",
            "access_token.client_authentication": "client_secret_post",
            "test_call.url": "https://id.yarrow.com/realms/main/userinfo",
            "unique_identifier.path": "authData.testcode.sub",
        },
        secret=True,
    ),
    Example(
        "a provider's own file, as a chart wants it: the issuer alone",
        "gitlab",
        f"""name: 'openid_connect'
label: 'Keycloak SSO'
icon: 'https://www.keycloak.org/resources/images/keycloak_icon_128px.svg'
args:
  name: 'openid_connect'
  scope: ['openid', 'profile', 'email']
  response_type: 'code'
  issuer: 'https://keycloak.yarrow.com/realms/platform'
  client_auth_method: 'query'
  discovery: true
  uid_field: 'preferred_username'
  pkce: true
  client_options:
    identifier: 'gitlab-1'
    secret: '{CANARY}'
    redirect_uri: 'https://gitlab.internal.example/users/auth/openid_connect/callback'
""",
        {
            "client.client_id": "gitlab-1",
            "authorization.url": None,
            "authorization.issuer": "https://keycloak.yarrow.com/realms/platform",
            "authorization.scopes": ["openid", "profile", "email"],
        },
        secret=True,
        missing=("authorization.url",),
    ),
    Example(
        "a secret of Kubernetes with a provider's file in it",
        "gitlab",
        f"""apiVersion: v1
kind: Secret
metadata:
  name: gitlab-sorrel
  namespace: gitlab
type: Opaque
stringData:
  provider: |
    name: openid_connect
    label: Sorrel SSO
    args:
      name: openid_connect
      scope: [openid, email]
      response_type: code
      issuer: https://id.sorrel.com
      discovery: true
      client_auth_method: basic
      uid_field: sub
      client_options:
        identifier: sorrel-7
        secret: {CANARY}
        redirect_uri: https://gitlab.internal.example/users/auth/openid_connect/callback
""",
        {
            "name": "Sorrel SSO",
            "client.client_id": "sorrel-7",
            "authorization.url": None,
            "authorization.issuer": "https://id.sorrel.com",
            "authorization.scopes": ["openid", "email"],
            "access_token.client_authentication": "client_secret_basic",
            "unique_identifier.path": "authData.testcode.sub",
        },
        secret=True,
        missing=("authorization.url",),
    ),
    Example(
        "gitlab.yml: two providers, of whom one has addresses",
        "gitlab",
        f"""production: &base
  gitlab:
    host: gitlab.internal.example
    port: 443
    https: true
  omniauth:
    enabled: true
    allow_single_sign_on: ["oauth2_generic"]
    providers:
      - {{ name: 'github',
          app_id: 'YOUR APP ID',
          app_secret: 'YOUR APP SECRET',
          args: {{ scope: 'user:email' }} }}
      - {{ name: 'oauth2_generic',
          app_id: 'tansy-9',
          app_secret: '{CANARY}',
          args: {{
            client_options: {{
              site: 'https://id.tansy.eu',
              user_info_url: '/oauth2/v1/userinfo',
              authorize_url: '/oauth2/v1/authorize',
              token_url: '/oauth2/v1/token'
            }},
            authorize_params: {{ scope: 'openid profile' }} }} }}
""",
        {
            "client.client_id": "tansy-9",
            "authorization.url": "https://id.tansy.eu/oauth2/v1/authorize",
            "authorization.scopes": ["openid", "profile"],
            "access_token.url": "https://id.tansy.eu/oauth2/v1/token",
            "test_call.url": "https://id.tansy.eu/oauth2/v1/userinfo",
        },
        secret=True,
    ),
    Example(
        "gitlab.rb with arrows: the paths that it has by itself, the answer two levels down",
        "gitlab",
        f"""# /etc/gitlab/gitlab.rb
gitlab_rails['omniauth_providers'] = [
     {{ 'name' => 'oauth2_generic',
       'label' => 'Fescue',
       'app_id' => 'fes-1',
       'app_secret' => '{CANARY}',
       'args' => {{
         client_options: {{
          'site' => 'https://auth.fescue.org', # including port if necessary
          'user_info_url' => '/api/me'
        }},
        user_response_structure: {{
          root_path: ['data', 'user'],
          attributes: {{ nickname: 'username', email: 'mail' }}
        }},
        name: 'Fescue',
        strategy_class: "OmniAuth::Strategies::OAuth2Generic"
       }}
     }}
   ]
""",
        {
            "name": "Fescue",
            "client.client_id": "fes-1",
            "authorization.url": "https://auth.fescue.org/oauth/authorize",
            "access_token.url": "https://auth.fescue.org/oauth/token",
            "test_call.url": "https://auth.fescue.org/api/me",
            "connection_label.path": "authData.testcode.data.user.mail",
        },
        secret=True,
    ),
    Example(
        "values of the environment, a server in parts, symbols, nothing that is run",
        "gitlab",
        f"""gitlab_rails['omniauth_providers'] = [{{
  name: 'openid_connect', label: 'Sedge',
  args: {{
    name: :openid_connect, scope: %w[openid profile], response_type: :code, prompt: 'consent',
    client_options: {{ host: 'id.' + ENV['DOMAIN'], port: 8443, identifier: ENV.fetch("SEDGE_ID"), secret: '{CANARY}' }}
  }}
}}]
""",
        {
            "client.client_id": None,
            "authorization.url": "https://id.${context.authData.domain}:8443/authorize",
            "authorization.parameters": [{"name": "prompt", "value": "consent"}],
            "authorization.scopes": ["openid", "profile"],
            "access_token.url": "https://id.${context.authData.domain}:8443/token",
        },
        fields=("domain",),
        secret=True,
    ),
    Example(
        "a name alone: said",
        "gitlab",
        f"""gitlab_rails['omniauth_providers'] = [
  {{
    "name" => "google_oauth2",
    "app_id" => "42-abc.apps.googleusercontent.com",
    "app_secret" => "{CANARY}",
    "args" => {{ "access_type" => "offline", "approval_prompt" => "" }}
  }}
]
""",
        {"client.client_id": "42-abc.apps.googleusercontent.com", "authorization.url": None},
        secret=True,
        missing=("authorization.url", "access_token.url"),
    ),
)

N8N = (
    Example(
        "a workflow alone names the credential that it needs",
        "n8n",
        """{"name": "My workflow", "nodes": [{"parameters": {"url": "https://api.pomelo.com/v1/me", "authentication": "genericCredentialType",
  "genericAuthType": "oAuth2Api", "options": {}}, "type": "n8n-nodes-base.httpRequest", "typeVersion": 4.2, "id": "b", "name": "Who am I",
  "credentials": {"oAuth2Api": {"id": "hV3x8mYlNwQ2", "name": "Pomelo account"}}}], "connections": {}}""",
        {"test_call.url": "https://api.pomelo.com/v1/me", "authorization.url": None},
        missing=("authorization.url",),
    ),
    Example(
        "a credential that does not say how the client authenticates",
        "n8n",
        f"""[{{"id": "hV3x8mYlNwQ2", "name": "Pomelo account", "data": {{"authUrl": "https://login.pomelo.com/oauth/authorize",
  "accessTokenUrl": "https://login.pomelo.com/oauth/token", "clientId": "pom-1", "clientSecret": "{CANARY}", "scope": "contacts.read"}}, "type": "oAuth2Api"}}]""",
        {"access_token.client_authentication": "client_secret_basic", "client.client_id": "pom-1"},
        secret=True,
    ),
)

EXAMPLES = (*INSOMNIA, *BRUNO, *OPENCOLLECTION, *COLLECTIONS, *GITLAB, *N8N)
