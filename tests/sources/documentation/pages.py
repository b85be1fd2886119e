"""Pages as providers write them, written here: the shapes in which authors have documentation, and what each says.

A page's facts are what a draft must hold, by path; ``None`` for what must not be there.
"""

from __future__ import annotations

from typing import Any, NamedTuple

TOKEN = "${context.authData.accesstokencode.access_token}"


class Written(NamedTuple):
    """A page and what it says."""

    name: str
    text: str
    facts: dict[str, Any]
    asked: tuple[str, ...] = ()


AUTHORIZE, EXCHANGE = "https://id.acmecrm.com/oauth/authorize", "https://id.acmecrm.com/oauth/token"
BOTH = {"authorization.url": AUTHORIZE, "access_token.url": EXCHANGE}

MARKDOWN = Written(
    "Markdown with tables, a list and cURL",
    """
# Acme CRM: OAuth

Send people to the address below.

```http
GET https://id.acmecrm.com/oauth/authorize?response_type=code&client_id=YOUR_CLIENT_ID&redirect_uri=YOUR_URI&scope=deals:read%20deals:write&access_type=offline
```

| Parameter | Required | Description |
|---|---|---|
| `client_id` | yes | From the app's page |
| `scope` | yes | A space-separated list of [scopes](#scopes) |
| `code_challenge_method` | no | `S256` |

## Exchange the code

```bash
curl -X POST https://id.acmecrm.com/oauth/token \\
  -H "Content-Type: application/x-www-form-urlencoded" \\
  -d "grant_type=authorization_code" \\
  -d "client_id=YOUR_CLIENT_ID" \\
  -d "client_secret=YOUR_CLIENT_SECRET" \\
  -d "code=THE_CODE"
```

You can also send both with HTTP Basic authentication.

## Refresh

The same address, with `grant_type=refresh_token`.

## Revoke a token

`POST https://id.acmecrm.com/oauth/revoke`

## Who is connected

```bash
curl https://api.acmecrm.com/v2/users/me -H "Authorization: Bearer ACCESS_TOKEN" -H "Acme-Version: 2024-01-01"
```

## Scopes

| Scope | What for |
|---|---|
| `deals:read` | Reads deals |
| `deals:write` | Writes deals |
| `contacts:read` | Reads contacts |
""",
    BOTH
    | {
        "authorization.scopes": ["deals:read", "deals:write", "contacts:read"],
        "authorization.scope_separator": "space",
        "authorization.pkce": "S256",
        "authorization.parameters": [{"name": "access_type", "value": "offline"}],
        "access_token.client_authentication": "client_secret_post",
        "access_token.body_format": "form",
        "refresh_token.method": "POST",
        "revoke_token.url": "https://id.acmecrm.com/oauth/revoke",
        "revoke_token.method": "POST",
        "test_call.url": "https://api.acmecrm.com/v2/users/me",
        "test_call.headers": [
            {"name": "Authorization", "value": f"Bearer {TOKEN}"},
            {"name": "Acme-Version", "value": "2024-01-01"},
        ],
        "name": "Acme CRM",
        "service_domain": "acmecrm.com",
        "whitelist": ["acmecrm.com"],
        "request_parameters.headers": [
            {"name": "Authorization", "value": f"Bearer {TOKEN}"},
            {"name": "Acme-Version", "value": "2024-01-01"},
        ],
    },
)
PIECES = Written(
    "copied from a browser: the server in a sentence, paths and parameters on lines of their own",
    """OAuth 2.0

To get tokens, send your requests to the https://id.acmecrm.com domain.

Requesting authorization

Request
GET

/oauth/authorize

Query parameters

client_id

string

required

The id of your app

Getting the tokens

Exchange the authorization code for a pair of tokens.

Request
POST

/oauth/token

Header parameters

Authorization

The header is Basic <base64(client_id:client_secret)>.

Body parameters

application/x-www-form-urlencoded

grant_type

The value is "authorization_code"

Scopes
deals:read
deals:write
account
""",
    BOTH
    | {
        "access_token.client_authentication": "client_secret_basic",
        "access_token.body_format": "form",
        "authorization.scopes": ["deals:read", "deals:write", "account"],
    },
)
MESSAGES = Written(
    "messages with a Host line, in HTML without line breaks between its tags",
    "<!DOCTYPE html><html><head><title>x</title><script>go('https://id.evil.net/oauth/authorize?response_type=code')"
    "</script></head><body><nav><p>Menu</p></nav><h1>Log in with Acme</h1><p>Redirect the user to</p><pre>"
    "https://id.acmecrm.com/oauth/authorize?\n response_type=code&amp;\n client_id=<var>client_id</var>&amp;\n scope="
    "read,write&amp;\n prompt=consent</pre><h2>Get a token</h2><pre>POST /oauth/token HTTP/1.1\nHost: id.acmecrm.com\n"
    "Content-Type: application/json\nAuthorization: Basic QWNtZTpzZWNyZXQtNGY4YTE=\n\n"
    '{"grant_type": "authorization_code", "code": "abc"}</pre><form><input value="x"><button>https://id.bad.net/oauth/'
    "token</button></form><table><tr><th>Scope</th><th>For</th></tr><tr><td><code>read</code></td><td>All</td></tr></table>"
    "<h2>Try it</h2><pre>GET /v1/me HTTP/1.1\nHost: https://api.acmecrm.com\nAuthorization: Bearer abc</pre>"
    "<p>a<br>b</p><table><tr><td>one<br>two</td></tr><tr><td></td></tr></table></body></html>",
    BOTH
    | {
        "authorization.scope_separator": "comma",
        "authorization.scopes": ["read", "write"],
        "authorization.parameters": [{"name": "prompt", "value": "consent"}],
        "access_token.client_authentication": "client_secret_basic",
        "access_token.body_format": "json",
        "test_call.url": "https://api.acmecrm.com/v1/me",
    },
)
PYTHON = Written(
    "Python, with a base that is named and one way mentioned besides",
    """
## Authorization code grant

| URL | Description |
|---|---|
| https://acmecrm.com/api/oauth2/authorize | Base authorization URL |
| https://acmecrm.com/api/oauth2/token | Token URL |

```python
API_ENDPOINT = 'https://acmecrm.com/api/v8'

def exchange_code(code):
  data = {
    'client_id': CLIENT_ID,
    'client_secret': CLIENT_SECRET,
    'grant_type': 'authorization_code',
    'code': code,
  }
  r = requests.post('%s/oauth2/token' % API_ENDPOINT, data=data, headers=headers)
  me = requests.get(API_ENDPOINT + '/users/@me')
```

You can also pass both as basic authentication.

## Implicit grant

https://acmecrm.com/api/oauth2/authorize?response_type=token&client_id=1&scope=identify

## Client credentials grant

Basic authentication with `grant_type=client_credentials` at https://acmecrm.com/api/oauth2/token
""",
    {
        "authorization.url": "https://acmecrm.com/api/oauth2/authorize",
        "access_token.url": "https://acmecrm.com/api/oauth2/token",
        "access_token.client_authentication": "client_secret_post",
        "access_token.body_format": "form",
        "test_call.url": "https://acmecrm.com/api/v8/users/@me",
    },
)
REGIONS = Written(
    "regions, a base in braces, a word of its own for the token",
    """Authorization request

The domains for each data center are:
US: https://accounts.acmecrm.com
EU: https://accounts.acmecrm.eu
IN: https://accounts.acmecrm.in

https://accounts.acmecrm.com/oauth/v2/auth?scope=Crm.users.ALL,Crm.modules.READ&client_id={client_id}&response_type=code&access_type={offline_or_online}

Generate access token

Make a POST request with the following URL:
{accounts_URL}/oauth/v2/token
grant_type\tmandatory\tEnter the value as "authorization_code".
client_secret\tmandatory\tThe secret of the app.

curl --request POST \\
  --url 'https://accounts.acmecrm.com/oauth/v2/token' \\
  -F grant_type=authorization_code \\
  -F client_secret=122c324d3496d5d777ceeebc129470715fbb856b7

Make API calls

curl "https://www.acmeapis.com/crm/v7/users?type=CurrentUser" -X GET -H "Authorization: Acme-oauthtoken 1000.8cb99dxxx"
""",
    {
        "authorization.url": "https://accounts.acmecrm.com/oauth/v2/auth",
        "access_token.url": "https://accounts.acmecrm.com/oauth/v2/token",
        "authorization.scope_separator": "comma",
        "authorization.scopes": ["Crm.users.ALL", "Crm.modules.READ"],
        "access_token.client_authentication": "client_secret_post",
        "access_token.body_format": "form",
        "test_call.url": "https://www.acmeapis.com/crm/v7/users",
        "test_call.query": [{"name": "type", "value": "CurrentUser"}],
        "whitelist": ["acmecrm.com", "acmeapis.com"],
        "request_parameters.query": None,
        "test_call.headers": [{"name": "Authorization", "value": f"Acme-oauthtoken {TOKEN}"}],
    },
    ("region",),
)
SUBDOMAIN = Written(
    "a sub-domain to fill in, JSON, a list of parameters",
    """
### Send the user to the authorization page

    https://{subdomain}.acmedesk.com/oauth/authorizations/new

- **response_type** - Specify `code` as the value.
- **scope** - Required. A space-separated list of scopes. You can request `read`, `write`, or `impersonate`

### Get an access token

    curl https://{subdomain}.acmedesk.com/oauth/tokens \\
      -H "Content-Type: application/json" \\
      -d '{"grant_type": "authorization_code", "code": "{your_code}",
        "client_id": "{your_client_id}", "client_secret": "{your_client_secret}"}' \\
      -X POST

### Try it

    curl https://{subdomain}.acmedesk.com/api/v2/users/me.json -H "Authorization: Bearer abc"
""",
    {
        "fields": [{"key": "subdomain", "label": "Subdomain", "required": True}],
        "authorization.url": "https://${context.authData.subdomain}.acmedesk.com/oauth/authorizations/new",
        "access_token.url": "https://${context.authData.subdomain}.acmedesk.com/oauth/tokens",
        "access_token.body_format": "json",
        "access_token.client_authentication": "client_secret_post",
        "authorization.scopes": ["read", "write", "impersonate"],
    },
)
TRIALS = Written(
    "a sandbox beside the real one",
    """
# Authorize endpoint

`GET https://connect.acmecrm.com/oauth2/authorize?client_id={YOUR_APP_ID}&response_type=code`

In the sandbox use `https://connect.acmecrmsandbox.com/oauth2/authorize`.

# Token endpoint

`POST https://connect.acmecrm.com/oauth2/token` with grant_type=authorization_code

In the sandbox use `https://connect.acmecrmsandbox.com/oauth2/token`.
""",
    {
        "authorization.url": "https://connect.acmecrm.com/oauth2/authorize",
        "access_token.url": "https://connect.acmecrm.com/oauth2/token",
    },
    ("environment",),
)
VERSIONS = Written(
    "two versions",
    """
Authorization code flow

Authorization URL: https://acmecrm.com/oauth/v1/authorize
Authorization URL: https://acmecrm.com/oauth/v2/authorize
Token URL: https://acmecrm.com/oauth/v1/token
Token URL: https://acmecrm.com/oauth/v2/token
""",
    {},
    ("version",),
)
TWO_WAYS = Written(
    "two examples that authenticate in two ways",
    """
Authorization URL: https://acmecrm.com/oauth/authorize

## Token with the secret in the body

    curl https://acmecrm.com/oauth/token -d grant_type=authorization_code -d client_secret=SECRET

## Token with Basic

    curl -u CLIENT_ID:SECRET https://acmecrm.com/oauth/token -d grant_type=authorization_code
""",
    {"access_token.client_authentication": "client_secret_post"},
    ("client_authentication",),
)
PUBLIC = Written(
    "a public client: PKCE and no secret; the text is German",
    """Autorisierungscode-Ablauf mit PKCE

Schritt 1: Autorisierung
id.acmecrm.com/oauth/authorize
code_challenge ist erforderlich.

Schritt 2: Tauschen Sie den Code gegen ein Token
POST https://id.acmecrm.com/oauth/token
grant_type=authorization_code&code=80000000&code_verifier=01234567890
Die Scopes werden kommagetrennt angegeben.
""",
    BOTH
    | {
        "authorization.pkce": "S256",
        "authorization.scope_separator": "comma",
        "access_token.client_authentication": "none",
    },
)
SELF_HOSTED = Written(
    "software that everybody runs on a server of their own",
    """
# Forgery as an OAuth provider

Forgery runs on your own server.

    https://forgery.example.com/oauth/authorize?client_id=APP_ID&response_type=code&scope=REQUESTED_SCOPES

    RestClient.post 'https://forgery.example.com/oauth/token', 'grant_type=authorization_code&client_secret=APP_SECRET'
""",
    {
        "authorization.url": "https://${context.authData.domain}/oauth/authorize",
        "access_token.url": "https://${context.authData.domain}/oauth/token",
        "whitelist": None,
    },
)
IN_QUERY = Written(
    "everything in the query; a parameter of its own; the token in the query, too",
    """
1. Redirect your user:

        https://launch.acmecrm.com/authorization/new?type=web_server&client_id=your-client-id&redirect_uri=your-uri

2. Trade the code for an access token:

        POST https://launch.acmecrm.com/authorization/token?type=web_server&client_id=your-client-id&client_secret=your-client-secret&code=verification-code

3. Who is it: `GET https://launch.acmecrm.com/authorization.json?access_token=TOKEN`

The authorization code flow has refresh tokens.
""",
    {
        "authorization.parameters": [{"name": "type", "value": "web_server"}],
        "access_token.parameters": [{"name": "type", "value": "web_server"}],
        "access_token.parameters_in": "query",
        "access_token.body_format": None,
        "test_call.url": "https://launch.acmecrm.com/authorization.json",
        "test_call.headers": [],
        "test_call.query": [{"name": "access_token", "value": TOKEN}],
        "request_parameters.query": [{"name": "access_token", "value": TOKEN}],
        "request_parameters.headers": None,
        "refresh_token.method": "POST",
    },
)
OWN_REFRESH = Written(
    "an address of its own for the refresh, a GET for the token, plain PKCE, `plus` between scopes",
    """
Authorize URL: https://acmecrm.com/oauth/authorize?response_type=code&client_id=1
Use code_challenge_method=plain. Scopes are separated by a plus.

Exchange: GET https://acmecrm.com/oauth/access_token?grant_type=authorization_code&code=CODE&client_secret=SECRET

## Refresh

POST https://acmecrm.com/oauth/refresh_token

## A call

    POST https://acmecrm.com/2/users/get_current_account
    X-Acme-Access-Token: {token}
""",
    {
        "access_token.method": "GET",
        "authorization.pkce": "plain",
        "authorization.scope_separator": "plus",
        "refresh_token.url": "https://acmecrm.com/oauth/refresh_token",
        "test_call.method": "POST",
        "test_call.headers": [{"name": "X-Acme-Access-Token", "value": TOKEN}],
    },
)

COPIED = Written(
    "copied with the lines of its tables lost",
    """OAuth

This is preferred over Basic Authentication.

1. Send people to log in

GET https://id.acmecrm.com/oauth/authorize

Parameter Required? Description

client_id Required. The ID of your app.
scope Optional. Separated by spaces.

2. Exchange the code for an access token

POST https://id.acmecrm.com/oauth/token

Name Type Description

client_id string Required. The ID of your app.
client_secret string Required. The secret of your app.

Here is a list of scopes that you can request, and what they allow:

Scope nameAllowed action
deals.readRead the deals of
all people
deals.writeWrite deals
""",
    BOTH
    | {
        "authorization.scopes": ["deals.read", "deals.write"],
        "authorization.scope_separator": "space",
        "access_token.client_authentication": "client_secret_post",
    },
)
BASES = Written(
    "bases with a path, named behind the address, and a token that is deleted where it is made",
    """# Endpoints

> - _Production_ - use the `https://id.acmecrm.com/oauth` base URL.
> - _Sandbox_ - use the `https://id-sandbox.acmecrm.com` base URL.

## Authorize ([/oauth/authorize](https://docs.acmecrm.com/authorize))

With `response_type` of `code`, and `scope=<a space delimited list of the scopes you would like>`.

## Get a token ([/oauth/token](https://docs.acmecrm.com/token))

| Parameter | Description |
|---|---|
| grant_type | `authorization_code` |
| client_secret | The secret of the app |
| scope | Defaults to the `deals` scope |

## Log out

You can revoke the token with a request to the following endpoint:

DELETE /oauth/token
""",
    BOTH
    | {
        "authorization.scopes": ["deals"],
        "access_token.client_authentication": "client_secret_post",
        "revoke_token.url": EXCHANGE,
        "revoke_token.method": "DELETE",
    },
    ("environment",),
)
CHINESE = Written(
    "Chinese, without spaces around addresses and values",
    """# 授权

把按钮的地址设为https://id.acmecrm.com/oauth/authorize，然后通过`code`换取令牌。

向https://id.acmecrm.com/oauth/token发出 POST 请求:

| 参数 | 说明 |
|---|---|
| client_secret | 密钥 |
| scope | 授权范围 默认deals，目前只支持这个 |
""",
    BOTH | {"authorization.scopes": ["deals"], "access_token.client_authentication": "client_secret_post"},
)
NAMED = Written(
    "addresses by their names alone, of a server whose articles are elsewhere on it",
    """Acme OAuth endpoints

Acme authorization endpoint
https://api.medium.com/acme_start
Acme token endpoint
https://api.medium.com/acme_exchange
Acme userinfo endpoint
https://api.medium.com/v5/user_data

More in https://medium.com/@acme/how-to-log-in-0123456789ab
""",
    {
        "authorization.url": "https://api.medium.com/acme_start",
        "access_token.url": "https://api.medium.com/acme_exchange",
        "test_call.url": "https://api.medium.com/v5/user_data",
    },
)
GLUED = Written(
    "a table of addresses without a scheme, each with its purpose at its end",
    """How it works

EndpointPurpose
id.acmecrm.com/oauth/authorizeUser authorization
id.acmecrm.com/oauth/tokenToken exchange

Use PKCE (Proof Key for Code Exchange).

  • deals Deals of the user
  • contacts Contacts of the user
""",
    BOTH,
)
SPACED = Written(
    "a query over lines with spaces between scopes, and a list whose dashes were lost",
    """Log in

Send people to

https://id.acmecrm.com/oauth/authorize
    ?response_type=code
    &scope=deals contacts:read
    &client_id=ID

Then make a request for

https://id.acmecrm.com/oauth/token
    ?client_id=ID
    &client_secret=SECRET
    &code=CODE

Scopes

You can request access to different scopes:

  • deals Deals of the user
  • invoices Invoices of the user
""",
    BOTH
    | {
        "authorization.scopes": ["deals", "contacts:read", "invoices"],
        "authorization.scope_separator": "space",
        "access_token.client_authentication": "client_secret_post",
        "access_token.body_format": None,
    },
)
HERE = Written(
    "software that its reader runs, shown where it is tried out",
    """# Authorization code flow

Register an app at http://localhost:3000/oauth/applications/new, then visit

http://localhost:3000/oauth/authorize?client_id=YOUR_CLIENT_ID&redirect_uri=http://localhost:9999/cb&response_type=code&scope=openid%20email

and exchange the code:

```
curl -X POST http://localhost:3000/oauth/token -d grant_type=authorization_code \\
  -d code=CODE -d client_id=ID -d client_secret=SECRET
```
""",
    {
        "authorization.url": "https://${context.authData.domain}/oauth/authorize",
        "authorization.scopes": ["openid", "email"],
        "access_token.url": "https://${context.authData.domain}/oauth/token",
        "access_token.client_authentication": "client_secret_post",
        "access_token.body_format": "form",
    },
)
LISTED = Written(
    "addresses whose paths say nothing: what is sent to each is listed below it",
    """Authorization code grant

To request authorization, redirect the user's browser to https://www.acmecrm.com/ap/door with the following parameters.

Parameter Description
client_id REQUIRED. The identifier of your app.
scope REQUIRED. Must be profile, profile:id, postal_code, or some combination, separated by spaces.
response_type REQUIRED. Must be code.
redirect_uri REQUIRED. The address to send the person back to.

Once the person comes back, your app is told the code, say at http://localhost.acmeapi.com/callback?code=some_code

Access token

POST https://api.acmecrm.com/ap/token

grant_type Must be authorization_code.
client_id The identifier of your app.
client_secret Its secret.
""",
    {
        "authorization.url": "https://www.acmecrm.com/ap/door",
        "authorization.scopes": ["profile", "profile:id", "postal_code"],
        "authorization.scope_separator": "space",
        "access_token.url": "https://api.acmecrm.com/ap/token",
        "access_token.client_authentication": "client_secret_post",
    },
)
DOMAINS = Written(
    "a domain and a path, each below its name",
    """Authorization code flow

Step 1 - request and response

- HTTP Method:
GET
- Domain:
auth.acmecrm.com
- Path:
/oauth/v2/authorize

Query Params | Description |
---|---|
client_id |
Your application's client ID |
response_type |
Must be set to code |

Step 2 - request and response

- HTTP Method:
POST
- Domain: auth.acmecrm.com
- Path: /oauth/v2/token
- Content-Type:
application/x-www-form-urlencoded

client_secret |
Your application's client secret |
grant_type |
Must be set to authorization_code |
""",
    {
        "authorization.url": "https://auth.acmecrm.com/oauth/v2/authorize",
        "access_token.url": "https://auth.acmecrm.com/oauth/v2/token",
        "access_token.client_authentication": "client_secret_post",
        "access_token.body_format": "form",
    },
)
ANSWERED = Written(
    "the answer of an app that sends people to log in, and an ID in parentheses",
    """Server-side OAuth: the authorization code grant

Redirect the user:

Location: https://acmecrm.com/apps/(app_id)/authorize/?
    scope=deals,notes&
    response_type=code&
    redirect_uri=http://www.example.com/redirect

The permissions for the scope are deals, notes, letters, and admin.

The person comes back with a code:

Location: https://www.example.com/redirect?code=CODE

POST https://acmecrm.com/apps/authorize/token with grant_type=authorization_code and the code.
""",
    {
        "authorization.url": "https://acmecrm.com/apps/${context.authData.app_id}/authorize/",
        "authorization.scopes": ["deals", "notes", "letters", "admin"],
        "authorization.scope_separator": "comma",
        "access_token.url": "https://acmecrm.com/apps/authorize/token",
    },
)
WHO_IT_IS = Written(
    "the client in the address of the exchange, and a table of parameters without its cells",
    """# The authorization code grant

    https://id.acmecrm.com/oauth/authorize?response_type=code&client_id=&state=

ParameterRequiredExampleDescription

response_typeYescodeAlways code

scopeYesopenid deals_read deals_writeSpace delimited list of scopes

## Exchange the authorization code for an access token

    https://{client_id}:{client_secret}@id.acmecrm.com/oauth/token
    grant_type=authorization_code
    code=CODE
""",
    BOTH
    | {
        "authorization.scopes": ["openid", "deals_read", "deals_write"],
        "access_token.client_authentication": "client_secret_basic",
    },
)
AGAIN = Written(
    "no example of the exchange, and one of a refresh beside one of another grant",
    """# Authentication

| Purpose | Address |
|---|---|
| Authorize user | https://id.acmecrm.com/oauth/authorize |
| Token exchange / refresh | https://id.acmecrm.com/oauth/token |

## Authorization code

- Send people there with `response_type=code`
- Exchange `code` at the token endpoint with `grant_type=authorization_code`

## Client credentials

    curl https://id.acmecrm.com/oauth/token \\
      -H "Authorization: Basic BASE64" \\
      --data-urlencode "grant_type=client_credentials"

## Refresh

    curl https://id.acmecrm.com/oauth/token \\
      --data-urlencode "grant_type=refresh_token" \\
      --data-urlencode "client_secret=CLIENT_SECRET"
""",
    BOTH | {"access_token.client_authentication": "client_secret_post"},
)
EITHER = Written(
    "what a scope can be, in a sentence in the row of the parameter",
    """# The authorization code grant

Send people to https://id.acmecrm.com/oauth/authorize?response_type=code with

client_id The ID of your app.
scopes What access to allow. Can be readonly or full_access.

Exchange the code: POST https://id.acmecrm.com/oauth/token
""",
    BOTH | {"authorization.scopes": ["readonly", "full_access"]},
)
SECOND_LIST = Written(
    "two lists of scopes",
    """# OAuth

Send people to `https://id.acmecrm.com/oauth/authorize?client_id=ID&scope=chat:write,deals:read&user_scope=users:read&v=1`

| Parameter | |
|---|---|
| `scope` | Scopes of your bot, as `deals:write` |
| `user_scope` | Scopes of the person, as `search:read` |

POST https://id.acmecrm.com/oauth/token with client_id, client_secret and code; grant_type=authorization_code
""",
    BOTH
    | {
        "authorization.scopes": ["chat:write", "deals:read", "deals:write"],
        "authorization.scope_separator": "comma",
        "authorization.parameters": [
            {"name": "v", "value": "1"},
            {"name": "user_scope", "value": "users:read,search:read"},
        ],
    },
)
NAMES = Written(
    "addresses that are known by their names alone",
    """How to connect, with the authorization code grant

In the other tool:

7. Fill in the 'Token Name' field
8. Enter 'https://app.acmecrm.com/door' into the Auth URL field
9. Enter 'https://app.acmecrm.com/swap' into the Access Token URL field
10. The client ID and the client secret are those of your app
""",
    {"authorization.url": "https://app.acmecrm.com/door", "access_token.url": "https://app.acmecrm.com/swap"},
)
ENTRIES = Written(
    "a list of calls, each below what it is for",
    """# The authorization code grant

## Authorize

GET `https://acmecrm.com/v2/door`

## Get an access token

POST `https://acmecrm.com/v2/swap`

## Deals

GET `https://acmecrm.com/v2/deals`
""",
    {"authorization.url": "https://acmecrm.com/v2/door", "access_token.url": "https://acmecrm.com/v2/swap"},
)
SENT = Written(
    "a request that sends a code, wherever it goes",
    """# OAuth

    https://acmecrm.com/start?response_type=code&client_id=ID

```
curl -X POST https://api.acmecrm.com/v2/swap \\
  -d grant_type=authorization_code \\
  -d client_id=ID -d client_secret=SECRET -d code=CODE
```

```
curl https://api.acmecrm.com/v2/deals?client_secret=SECRET&client_id=ID
```
""",
    {
        "authorization.url": "https://acmecrm.com/start",
        "access_token.url": "https://api.acmecrm.com/v2/swap",
        "access_token.client_authentication": "client_secret_post",
        "access_token.body_format": "form",
    },
)
BEHIND = Written(
    "the address behind the parameters",
    """Getting a code

Redirect people to our log-in:

https://secure.acmecrm.com/oauth2/account/authorize?client_id=[YOUR API KEY]&response_type=code&scope=la.all

Getting an access token

You do this by POSTing the following:

'client_id' // your API key
'client_secret' // your API secret
'code' // the code that you just got
'grant_type' // this says authorization_code

To this url:

https://secure.acmecrm.com/oauth2/v1/authorize
""",
    {
        "authorization.url": "https://secure.acmecrm.com/oauth2/account/authorize",
        "access_token.url": "https://secure.acmecrm.com/oauth2/v1/authorize",
        "access_token.client_authentication": "client_secret_post",
    },
)
TOGETHER = Written(
    "two addresses with nothing between them, and a form's row of the scope",
    """OAuth 2.0

There are two endpoints of the authorization code flow:
https://acmecrm.com/authorizehttps://acmecrm.com/token

Redirect the user to https://acmecrm.com/authorize with these.

Parameter Description
response_type Must be code
scope The access that you ask for. Must be "acme/v1/all"
""",
    {
        "authorization.url": "https://acmecrm.com/authorize",
        "authorization.scopes": ["acme/v1/all"],
        "access_token.url": "https://acmecrm.com/token",
    },
)
FIRST_STEP = Written(
    "the first step alone, each parameter with a heading",
    """# Authorize endpoint

`GET` `https://my.acmecrm.com/oauth2/authorize`

Construct an authorization URL with these parameters.

#### `client_id` *string (required)*

> The ID of your app.

#### `redirect_uri` *string*

> Where the person is sent back to.

#### `scope` *string (required)*

> A space-separated list.
""",
    {
        "authorization.url": "https://my.acmecrm.com/oauth2/authorize",
        "authorization.scope_separator": "space",
        "access_token.url": None,
    },
)
PAGES = (
    NAMES,
    ENTRIES,
    SENT,
    BEHIND,
    TOGETHER,
    FIRST_STEP,
    LISTED,
    DOMAINS,
    ANSWERED,
    SECOND_LIST,
    WHO_IT_IS,
    EITHER,
    AGAIN,
    HERE,
    MARKDOWN,
    PIECES,
    MESSAGES,
    PYTHON,
    REGIONS,
    SUBDOMAIN,
    TRIALS,
    VERSIONS,
    TWO_WAYS,
    PUBLIC,
    SELF_HOSTED,
    IN_QUERY,
    OWN_REFRESH,
    COPIED,
    BASES,
    CHINESE,
    NAMED,
    GLUED,
    SPACED,
)

NOTHING = {
    "what an account is like, and no address of either step": "# The authorization code grant\n\n"
    "Send response_type=code, and exchange the code for an access token. The metadata endpoint:\n\n"
    "| URI | |\n|---|---|\n| metadata_uri | https://login.acmecrm.com/oauth2/metadata |\n\n"
    "To get the metadata of the user's account, with the token:\n\n"
    "    GET /oauth2/metadata HTTP/1.1\n    Host: login.acmecrm.com\n    Authorization: OAuth TOKEN\n",
    "a document, whose name is that of a step": "# The authorization code grant\n\n"
    "Send response_type=code, then [get the access token]"
    "(https://open.acmecrm.com/document/authentication/access-token).\n\n"
    "Token endpoint: https://open.acmecrm.com/document/authentication/access-token\n",
    "a server, where people come back to, and no address of either step": "# The authorization code grant\n\n"
    "The base URL of the token endpoint is https://login.acmecrm.com/v2 and its base_uri "
    "`https://login.acmecrm.com/oauth2`.\n\n"
    "| Parameter | |\n|---|---|\n| redirect_uri | Where people log in and go, https://www.acmecrm.com/back |\n\n"
    "Users come from https://fabrikam.azurewebsites.net/app/oauth-callback\n\n"
    "    curl https://api.acmecrm.com/v2/venues?client_id=ID&client_secret=SECRET\n",
    "a flow of its own, with a code": "# PIN\n\nThe app asks for an authorization code and a PIN.\n\n"
    "    GET https://api.acmecrm.com/authorize?response_type=acmePin&client_id=APP_KEY&scope=SCOPE\n\n"
    "The code is the authorization token that is needed to get the access token.\n",
    "an app on this computer, and another one that it sends its code to": """# Log in

The authorization code comes back to http://localhost:3000/oauth/authorize?code=CODE with response_type=code.
Your server at http://localhost:4000/api/token keeps the access token.
""",
    "a key": "# Authentication\n\nSend your API key: `Authorization: Bearer YOUR_KEY`.\n\n"
    "    curl https://api.acmecrm.com/v3/user/profile -H 'Authorization: Bearer SG.xxxx'\n\n"
    "Keys are at https://app.acmecrm.com/settings/api_keys. There is no OAuth access token yet.",
    "client credentials": "We support client credentials.\n\n    curl -X POST https://api.acmecrm.com/oauth2/token "
    '-d "grant_type=client_credentials&client_id={client_id}&client_secret={client_secret}"\n',
    "a blog": "<html><body><h1>The authorization code flow</h1><p>Send the user to https://authorization-server.com/"
    "authorize?response_type=code&amp;client_id=xyz&amp;redirect_uri=https://example-app.com/cb</p><p>Then POST to "
    "https://authorization-server.com/oauth/token with grant_type=authorization_code. https://oauth.net/2/</p></body>",
    "a library": "# passport-acme\n\n```js\nauthorizationURL: 'https://www.example.com/oauth2/authorize',\n"
    "tokenURL: 'https://www.example.com/oauth2/token',\n```\nThe authorization code is checked.",
    "OAuth 1": "The authorization code comes by phone.\n\n    POST https://acmecrm.com/oauth/request_token\n"
    "    https://acmecrm.com/oauth/authorize?oauth_token=1\n    POST https://acmecrm.com/oauth/access_token\n",
    "only implicit": "# The implicit grant\n\nhttps://acmecrm.com/oauth/authorize?response_type=token&client_id=1\n",
    "a grant that is not offered": "# OAuth\n\nThe authorization code grant is not offered yet.\n\n"
    "    GET https://api.acmecrm.com/oauth2/auth?response_type=token&client_id=1\n\n## Password\n\n"
    "    POST https://api.acmecrm.com/oauth2/token\n    grant_type=password&username=a\n",
    "the code grant in a cross-reference": "# Services\n\nFor people see the guide to authorization code.\n\n"
    "POST https://api.acmecrm.com/oauth2/token\n\n| Parameter | Value |\n|---|---|\n"
    "| grant_type | client_credentials |\n"
    "| client_secret | the secret |\n",
    "two environments of another grant": "**Production:** `POST https://id.acmecrm.com/token`\n\n**Sandbox:** "
    "`POST https://id-sandbox.acmecrm.com/token`\n\nSend `grant_type=client_credentials`, "
    "unlike with an authorization code.",
    "the first version below a menu that names the second": "OAuth 2.0 | Docs\n\n"
    "Docs / Log in / OAuth 2.0\n\n# Three-legged OAuth\n\n    POST https://api.acmecrm.com/oauth/request_token\n\nhttps://api.acmecrm.com/oauth/authorize?oauth_token=T\n\n"
    "    POST https://api.acmecrm.com/oauth/access_token\n    oauth_verifier=V\n",
    "codes of other kinds": "Use the promo code NOW to get more of the tokens: https://shop.acmecrm.com/token\n\nPOST "
    "https://api.acmecrm.com/otp/token exchanges the code for a token.\n",
    "what is still planned": "Use an API key. The authorization code grant is on our roadmap.\n\n"
    "    POST https://api.acmecrm.com/v1/token\n    X-Api-Key: KEY\n",
    "a host that is left out": "Exchange the authorization code:\n\nPOST https://.../oauth/token\n",
    "a login that answers in the address": "Open "
    "https://acmecrm.com/oauth/auth?app=X&redirect_uri=https://my.app/cb. The authorization code grant is not used.",
    "an RFC": "See https://tools.ietf.org/html/rfc6749 and /oauth/authorize, /oauth/token for the authorization code.",
}
