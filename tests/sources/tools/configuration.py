"""Configuration of programs that log people in, and text of environments."""

from __future__ import annotations

from tests.sources.tools.example import CANARY, Example

BEARER = [{"name": "Authorization", "value": "Bearer ${context.authData.accesstokencode.access_token}"}]

ENVIRONMENT = (
    Example(
        "a .env file with a prefix",
        "environment",
        f"""# Borealis, made on 2026-01-04
NODE_ENV=production
DATABASE_URL=postgres://app:{CANARY}@db.internal:5432/app
BOREALIS_CLIENT_ID=brls-55120
BOREALIS_CLIENT_SECRET="{CANARY}"
BOREALIS_AUTH_URL=https://id.borealis.io/oauth2/authorize
BOREALIS_TOKEN_URL=https://id.borealis.io/oauth2/token
BOREALIS_SCOPES="deals.read users.read"
BOREALIS_REDIRECT_URI=https://my.app/callback
SESSION_SECRET={CANARY}
""",
        {
            "client.client_id": "brls-55120",
            "authorization.url": "https://id.borealis.io/oauth2/authorize",
            "authorization.scopes": ["deals.read", "users.read"],
            "access_token.url": "https://id.borealis.io/oauth2/token",
            "redirect_url": None,
        },
        secret=True,
        left=("SESSION_SECRET",),
    ),
    Example(
        "two lines, as they are sent in a message",
        "environment",
        f"""export CLIENT_ID=hv-1
export CLIENT_SECRET='{CANARY}'
""",
        {"client.client_id": "hv-1", "authorization.url": None},
        secret=True,
        missing=("authorization.url",),
    ),
    Example(
        "docker-compose, both ways to write it, values that the shell fills in",
        "environment",
        f"""services:
  web:
    image: acme/web:3
    ports: ["8080:80"]
    environment:
      - OAUTH_CLIENT_ID=${{OAUTH_CLIENT_ID}}
      - OAUTH_CLIENT_SECRET=${{OAUTH_CLIENT_SECRET:-{CANARY}}}
      - OAUTH_AUTHORIZE_URL=https://login.meridian.eu/authorize
      - OAUTH_TOKEN_URL=https://login.meridian.eu/oauth/token
  worker:
    image: acme/worker:3
    environment:
      OAUTH_USERINFO_URL: https://login.meridian.eu/userinfo
      POSTGRES_PASSWORD: {CANARY}
""",
        {
            "client.client_id": None,
            "authorization.url": "https://login.meridian.eu/authorize",
            "access_token.url": "https://login.meridian.eu/oauth/token",
            "test_call.url": "https://login.meridian.eu/userinfo",
        },
        secret=True,
        left=("POSTGRES_PASSWORD",),
    ),
    Example(
        "two apps in one file",
        "environment",
        f"""SALESGRID_CLIENT_ID=sg-1
SALESGRID_CLIENT_SECRET={CANARY}1
SALESGRID_AUTH_URL=https://login.salesgrid.com/authorize
SALESGRID_TOKEN_URL=https://login.salesgrid.com/token
ORCHARD_CLIENT_ID=orch-9917
ORCHARD_CLIENT_SECRET={CANARY}2
ORCHARD_AUTH_URL=https://orchard.farm/oauth/authorize
ORCHARD_TOKEN_URL=https://orchard.farm/oauth/token
""",
        {
            "client.client_id": "sg-1",
            "authorization.url": "https://login.salesgrid.com/authorize",
            "access_token.url": "https://login.salesgrid.com/token",
        },
        asks=("address",),
        left=("SALESGRID_CLIENT_SECRET", "ORCHARD_CLIENT_SECRET"),
    ),
    Example(
        "Windows' prompt and PowerShell",
        "environment",
        f"""set CLIENT_ID=vlm-7
set "CLIENT_SECRET={CANARY}"
$env:TOKEN_URL = "https://vellum.ink/oauth/token"
$env:AUTHORIZATION_URL = 'https://vellum.ink/oauth/authorize'
setx ACCESS_TOKEN "{CANARY}"
""",
        {
            "client.client_id": "vlm-7",
            "authorization.url": "https://vellum.ink/oauth/authorize",
            "access_token.url": "https://vellum.ink/oauth/token",
        },
        secret=True,
        left=("ACCESS_TOKEN",),
    ),
)

OAUTH2_PROXY = (
    Example(
        "the configuration file",
        "oauth2-proxy",
        f"""## OAuth2 Proxy
http_address = "0.0.0.0:4180"
provider = "oidc"
provider_display_name = "Meridian"
login_url = "https://login.meridian.eu/authorize"
redeem_url = "https://login.meridian.eu/oauth/token"
profile_url = "https://login.meridian.eu/userinfo"
oidc_issuer_url = "https://login.meridian.eu"
client_id = "mrd-2"
client_secret = "{CANARY}"
cookie_secret = "{CANARY}"
scope = "openid profile email"
code_challenge_method = "S256"
email_domains = ["*"]
upstreams = [ "http://127.0.0.1:8080/" ]
""",
        {
            "name": "Meridian",
            "client.client_id": "mrd-2",
            "authorization.url": "https://login.meridian.eu/authorize",
            "authorization.issuer": "https://login.meridian.eu",
            "authorization.scopes": ["openid", "profile", "email"],
            "authorization.pkce": "S256",
            "access_token.url": "https://login.meridian.eu/oauth/token",
            "test_call.url": "https://login.meridian.eu/userinfo",
        },
        secret=True,
        left=("cookie_secret",),
    ),
    Example(
        "flags of a container",
        "oauth2-proxy",
        f"""oauth2-proxy \\
  --provider=github \\
  --login-url="https://git.pontoon.sh/login/oauth/authorize" \\
  --redeem-url https://git.pontoon.sh/login/oauth/access_token \\
  --validate-url=https://git.pontoon.sh/api/v1/user \\
  --client-id=pnt --client-secret={CANARY} \\
  --scope="read:user" --cookie-secret={CANARY} --email-domain=*
""",
        {
            "client.client_id": "pnt",
            "authorization.url": "https://git.pontoon.sh/login/oauth/authorize",
            "authorization.scopes": ["read:user"],
            "access_token.url": "https://git.pontoon.sh/login/oauth/access_token",
            "test_call.url": "https://git.pontoon.sh/api/v1/user",
        },
        secret=True,
        left=("cookie-secret",),
    ),
    Example(
        "its variables in an environment",
        "oauth2-proxy",
        f"""OAUTH2_PROXY_PROVIDER=oidc
OAUTH2_PROXY_LOGIN_URL=https://sso.hollow.tech/auth
OAUTH2_PROXY_REDEEM_URL=https://sso.hollow.tech/token
OAUTH2_PROXY_CLIENT_ID=hlw
OAUTH2_PROXY_CLIENT_SECRET={CANARY}
OAUTH2_PROXY_COOKIE_SECRET={CANARY}
""",
        {
            "client.client_id": "hlw",
            "authorization.url": "https://sso.hollow.tech/auth",
            "access_token.url": "https://sso.hollow.tech/token",
        },
        secret=True,
        left=("OAUTH2_PROXY_COOKIE_SECRET",),
    ),
    Example(
        "the newer configuration in YAML, with two providers and one of them by its issuer alone",
        "oauth2-proxy",
        f"""upstreamConfig:
  upstreams: [{{id: app, path: /, uri: "http://127.0.0.1:8080"}}]
providers:
  - id: lantern
    name: Lantern
    provider: oidc
    clientID: ltn
    clientSecret: {CANARY}
    loginURL: https://lantern.id/authorize
    redeemURL: https://lantern.id/token
    profileURL: https://lantern.id/me
    scope: openid
    oidcConfig:
      issuerURL: https://lantern.id
  - id: other
    provider: oidc
    clientID: oth
    oidcConfig:
      issuerURL: https://other.id
""",
        {
            "name": "Lantern",
            "client.client_id": "ltn",
            "authorization.url": "https://lantern.id/authorize",
            "authorization.scopes": ["openid"],
            "access_token.url": "https://lantern.id/token",
            "test_call.url": "https://lantern.id/me",
        },
        secret=True,
    ),
)

SPRING = (
    Example(
        "application.yml",
        "spring",
        f"""server:
  port: 8443
spring:
  datasource:
    password: {CANARY}
  security:
    oauth2:
      client:
        registration:
          borealis:
            client-id: brls-55120
            client-secret: {CANARY}
            client-name: Borealis CRM
            authorization-grant-type: authorization_code
            client-authentication-method: client_secret_post
            redirect-uri: "{{baseUrl}}/login/oauth2/code/{{registrationId}}"
            scope:
              - deals.read
              - users.read
        provider:
          borealis:
            authorization-uri: https://id.borealis.io/oauth2/authorize
            token-uri: https://id.borealis.io/oauth2/token
            user-info-uri: https://api.borealis.io/v2/users/me
            user-name-attribute: uuid
""",
        {
            "name": "Borealis CRM",
            "client.client_id": "brls-55120",
            "authorization.url": "https://id.borealis.io/oauth2/authorize",
            "authorization.scopes": ["deals.read", "users.read"],
            "access_token.url": "https://id.borealis.io/oauth2/token",
            "access_token.client_authentication": "client_secret_post",
            "test_call.url": "https://api.borealis.io/v2/users/me",
            "unique_identifier.path": "authData.testcode.uuid",
            "redirect_url": None,
        },
        secret=True,
    ),
    Example(
        "application.properties, values from the environment, one with what counts otherwise",
        "spring",
        f"""# OAuth
spring.application.name=shop
spring.security.oauth2.client.registration.kestrel.client-id=${{KESTREL_ID}}
spring.security.oauth2.client.registration.kestrel.client-secret=${{KESTREL_SECRET:{CANARY}}}
spring.security.oauth2.client.registration.kestrel.scope=payments:read,payments:write
spring.security.oauth2.client.registration.kestrel.client-authentication-method=client_secret_basic
spring.security.oauth2.client.provider.kestrel.authorization-uri=${{AUTH:https://auth.kestrel.dev}}/authorize
spring.security.oauth2.client.provider.kestrel.token-uri=https\\://auth.kestrel.dev/token
""",
        {
            "client.client_id": None,
            "authorization.url": "https://auth.kestrel.dev/authorize",
            "authorization.scopes": ["payments:read", "payments:write"],
            "access_token.url": "https://auth.kestrel.dev/token",
            "access_token.client_authentication": "client_secret_basic",
        },
        secret=True,
    ),
    Example(
        "two registrations of people, one of machines",
        "spring",
        f"""spring.security.oauth2.client:
  registration:
    batch: {{client-id: m2m, client-secret: {CANARY}1, authorization-grant-type: client_credentials, provider: lantern}}
    lantern: {{clientId: ltn, clientSecret: {CANARY}2, scope: "openid, email", provider: lantern}}
    orchard: {{client-id: orch, client-secret: {CANARY}3, scope: trees}}
  provider:
    lantern: {{authorizationUri: "https://lantern.id/authorize", tokenUri: "https://lantern.id/token"}}
    orchard: {{authorization-uri: "https://orchard.farm/authorize", token-uri: "https://orchard.farm/token"}}
""",
        {
            "client.client_id": "ltn",
            "authorization.url": "https://lantern.id/authorize",
            "authorization.scopes": ["openid", "email"],
            "access_token.url": "https://lantern.id/token",
        },
        asks=("address",),
        left=("client-secret", "clientSecret"),
    ),
    Example(
        "an issuer alone, and a file of several documents",
        "spring",
        """spring:
  profiles: default
---
spring:
  security:
    oauth2:
      client:
        registration:
          sso: {client-id: hlw, scope: openid}
        provider:
          sso: {issuer-uri: https://sso.hollow.tech/realms/main}
""",
        {
            "client.client_id": "hlw",
            "authorization.issuer": "https://sso.hollow.tech/realms/main",
            "authorization.url": None,
        },
        missing=("authorization.url",),
    ),
)

GOOGLE = (
    Example(
        "of a web app",
        "google",
        f"""{{"web": {{"client_id": "901234567890-q1w2e3r4t5.apps.googleusercontent.com", "project_id": "quiet-meadow-31",
  "auth_uri": "https://accounts.google.com/o/oauth2/auth", "token_uri": "https://oauth2.googleapis.com/token",
  "auth_provider_x509_cert_url": "https://www.googleapis.com/oauth2/v1/certs", "client_secret": "GOCSPX-{CANARY}xyz",
  "redirect_uris": ["https://my.app/callback", "http://localhost:8080/"], "javascript_origins": ["https://my.app"]}}}}""",
        {
            "name": "Google",
            "service_domain": "google.com",
            "client.client_id": "901234567890-q1w2e3r4t5.apps.googleusercontent.com",
            "authorization.url": "https://accounts.google.com/o/oauth2/auth",
            "access_token.url": "https://oauth2.googleapis.com/token",
            "redirect_url": None,
        },
        secret=True,
    ),
    Example(
        "of an installed app",
        "google",
        f"""{{"installed":{{"client_id":"42-abc.apps.googleusercontent.com","project_id":"p","auth_uri":"https://accounts.google.com/o/oauth2/auth","token_uri":"https://oauth2.googleapis.com/token","client_secret":"{CANARY}","redirect_uris":["http://localhost"]}}}}""",
        {
            "client.client_id": "42-abc.apps.googleusercontent.com",
            "access_token.url": "https://oauth2.googleapis.com/token",
        },
        secret=True,
    ),
    Example(
        "of a service account, which no person logs in to",
        "google",
        f"""{{"type": "service_account", "project_id": "p", "private_key_id": "{CANARY}", "private_key": "-----BEGIN PRIVATE KEY-----\\n{CANARY}\\n-----END PRIVATE KEY-----\\n",
  "client_email": "bot@p.iam.gserviceaccount.com", "client_id": "1", "auth_uri": "https://accounts.google.com/o/oauth2/auth", "token_uri": "https://oauth2.googleapis.com/token"}}""",
        {"authorization.url": None, "access_token.url": None},
        missing=("authorization.url",),
    ),
    Example(
        "tokens that a library kept: they are dropped",
        "google",
        f"""{{"token": "{CANARY}", "refresh_token": "{CANARY}", "token_uri": "https://oauth2.googleapis.com/token",
  "client_id": "42-abc.apps.googleusercontent.com", "client_secret": "{CANARY}", "scopes": ["https://www.googleapis.com/auth/drive.file"], "expiry": "2026-01-01T00:00:00Z"}}""",
        {
            "client.client_id": "42-abc.apps.googleusercontent.com",
            "authorization.scopes": ["https://www.googleapis.com/auth/drive.file"],
            "access_token.url": "https://oauth2.googleapis.com/token",
        },
        secret=True,
        left=("token", "refresh_token"),
        missing=("authorization.url",),
    ),
)

PYTHON = (
    Example(
        "Authlib, registered in Flask",
        "python",
        f"""import os
from authlib.integrations.flask_client import OAuth

BASE = "https://gantry.build"
oauth = OAuth(app)
gantry = oauth.register(
    name="gantry",
    client_id=os.environ["GANTRY_CLIENT_ID"],
    client_secret="{CANARY}",
    access_token_url=f"{{BASE}}/oauth/token",
    access_token_params=None,
    authorize_url=BASE + "/oauth/authorize",
    authorize_params={{"prompt": "consent"}},
    api_base_url="https://gantry.build/api/v4/",
    userinfo_endpoint="https://gantry.build/api/v4/user",
    client_kwargs={{
        "scope": "read_user api",
        "token_endpoint_auth_method": "client_secret_basic",
        "code_challenge_method": "S256",
    }},
)
""",
        {
            "name": "Gantry",
            "client.client_id": None,
            "authorization.url": "https://gantry.build/oauth/authorize",
            "authorization.parameters": [{"name": "prompt", "value": "consent"}],
            "authorization.scopes": ["read_user", "api"],
            "authorization.pkce": "S256",
            "access_token.url": "https://gantry.build/oauth/token",
            "access_token.client_authentication": "client_secret_basic",
            "test_call.url": "https://gantry.build/api/v4/user",
        },
        secret=True,
    ),
    Example(
        "settings of Flask for Authlib",
        "python",
        f"""SECRET_KEY = "{CANARY}"
SQLALCHEMY_DATABASE_URI = "sqlite:///app.db"
ORCHARD_CLIENT_ID = "orch-9917"
ORCHARD_CLIENT_SECRET = "{CANARY}"
ORCHARD_AUTHORIZE_URL = "https://orchard.farm/oauth/authorize"
ORCHARD_ACCESS_TOKEN_URL = "https://orchard.farm/oauth/token"
ORCHARD_API_BASE_URL = "https://api.orchard.farm/v1/"
ORCHARD_CLIENT_KWARGS = {{"scope": "trees:read trees:write"}}
""",
        {
            "name": "Orchard",
            "client.client_id": "orch-9917",
            "authorization.url": "https://orchard.farm/oauth/authorize",
            "authorization.scopes": ["trees:read", "trees:write"],
            "access_token.url": "https://orchard.farm/oauth/token",
            "test_call.url": None,
        },
        secret=True,
        left=("SECRET_KEY",),
    ),
    Example(
        "a backend of social-auth",
        "python",
        """from social_core.backends.oauth import BaseOAuth2


class SaffronOAuth2(BaseOAuth2):
    \"\"\"Saffron OAuth authentication backend\"\"\"

    name = "saffron"
    AUTHORIZATION_URL = "https://saffron.kitchen/oauth/authorize"
    ACCESS_TOKEN_URL = "https://saffron.kitchen/oauth/token"
    REVOKE_TOKEN_URL = "https://saffron.kitchen/oauth/revoke"
    ACCESS_TOKEN_METHOD = "POST"
    DEFAULT_SCOPE = ["recipes.read", "profile"]
    SCOPE_SEPARATOR = ","
    REDIRECT_STATE = False
    ID_KEY = "account_id"
    EXTRA_DATA = [("refresh_token", "refresh_token"), ("expires_in", "expires")]

    def user_data(self, access_token, *args, **kwargs):
        return self.get_json(
            "https://api.saffron.kitchen/profile", headers={"Authorization": f"Bearer {access_token}"}
        )
""",
        {
            "name": "Saffron",
            "authorization.url": "https://saffron.kitchen/oauth/authorize",
            "authorization.scopes": ["recipes.read", "profile"],
            "authorization.scope_separator": "comma",
            "access_token.url": "https://saffron.kitchen/oauth/token",
            "revoke_token.url": "https://saffron.kitchen/oauth/revoke",
            "test_call.url": "https://api.saffron.kitchen/profile",
            "unique_identifier.path": "authData.testcode.account_id",
        },
    ),
    Example(
        "settings of social-auth: key and secret, no address",
        "python",
        f"""AUTHENTICATION_BACKENDS = ("social_core.backends.saffron.SaffronOAuth2", "django.contrib.auth.backends.ModelBackend")
SOCIAL_AUTH_SAFFRON_KEY = "saf-3"
SOCIAL_AUTH_SAFFRON_SECRET = "{CANARY}"
SOCIAL_AUTH_SAFFRON_SCOPE = ["recipes.read"]
SOCIAL_AUTH_SAFFRON_AUTH_EXTRA_ARGUMENTS = {{"access_type": "offline"}}
""",
        {
            "client.client_id": "saf-3",
            "authorization.scopes": ["recipes.read"],
            "authorization.parameters": [{"name": "access_type", "value": "offline"}],
            "authorization.url": None,
        },
        secret=True,
        missing=("authorization.url",),
    ),
    Example(
        "requests-oauthlib, with the addresses beside",
        "python",
        """from requests_oauthlib import OAuth2Session

client_id = "mill"
authorization_base_url = 'https://mill.works/oauth2/authorize'
token_url = 'https://mill.works/oauth2/token'
scope = ["grain", "flour"]
mill = OAuth2Session(client_id, scope=scope, redirect_uri="https://localhost/callback")
authorization_url, state = mill.authorization_url(authorization_base_url, access_type="offline")
print(mill.get('https://mill.works/api/whoami').json())
""",
        {
            "client.client_id": "mill",
            "authorization.url": "https://mill.works/oauth2/authorize",
            "authorization.scopes": ["grain", "flour"],
            "access_token.url": "https://mill.works/oauth2/token",
        },
    ),
)

HOME_ASSISTANT = (
    Example(
        "application_credentials.py",
        "home-assistant",
        """\"\"\"application_credentials platform for Vellum.\"\"\"

from homeassistant.components.application_credentials import AuthorizationServer
from homeassistant.core import HomeAssistant

OAUTH2_AUTHORIZE = "https://vellum.ink/oauth/authorize"
OAUTH2_TOKEN = "https://vellum.ink/oauth/token"


async def async_get_authorization_server(hass: HomeAssistant) -> AuthorizationServer:
    \"\"\"Return authorization server.\"\"\"
    return AuthorizationServer(authorize_url=OAUTH2_AUTHORIZE, token_url=OAUTH2_TOKEN)
""",
        {
            "name": "Vellum",
            "authorization.url": "https://vellum.ink/oauth/authorize",
            "access_token.url": "https://vellum.ink/oauth/token",
        },
    ),
    Example(
        "addresses by position, made of a constant",
        "home-assistant",
        """from homeassistant.components.application_credentials import AuthorizationServer
API_BASE_URL: Final = "https://api.lantern.id"
SERVER = AuthorizationServer(f"{API_BASE_URL}/oauth2/authorize", f"{API_BASE_URL}/oauth2/token")
async def async_get_authorization_server(hass) -> AuthorizationServer:
    return SERVER
""",
        {
            "authorization.url": "https://api.lantern.id/oauth2/authorize",
            "access_token.url": "https://api.lantern.id/oauth2/token",
        },
    ),
    Example(
        "the addresses lie in another file: said",
        "home-assistant",
        """from homeassistant.components.application_credentials import AuthorizationServer
from .const import OAUTH2_AUTHORIZE, OAUTH2_TOKEN
async def async_get_authorization_server(hass):
    return AuthorizationServer(authorize_url=OAUTH2_AUTHORIZE, token_url=OAUTH2_TOKEN)
""",
        {"authorization.url": None, "access_token.url": None},
        missing=("authorization.url", "access_token.url"),
    ),
    Example(
        "configuration.yaml, with its own tags",
        "home-assistant",
        f"""homeassistant:
  name: Home
  packages: !include_dir_named packages
automation: !include automations.yaml
vellum:
  client_id: vlm-7
  client_secret: {CANARY}
notify:
  - platform: smtp
    password: !secret mail
""",
        {"client.client_id": "vlm-7", "name": "Vellum", "authorization.url": None},
        secret=True,
        missing=("authorization.url",),
    ),
    Example(
        "the other file, pasted too",
        "home-assistant",
        """\"\"\"Constants for the Orchard integration.\"\"\"
DOMAIN = "orchard"
OAUTH2_AUTHORIZE = "https://orchard.farm/oauth/authorize"
OAUTH2_TOKEN = "https://orchard.farm/oauth/token"
OAUTH2_SCOPES = ["trees:read", "trees:write"]
""",
        {
            "name": "Orchard",
            "authorization.url": "https://orchard.farm/oauth/authorize",
            "access_token.url": "https://orchard.farm/oauth/token",
            "authorization.scopes": ["trees:read", "trees:write"],
        },
    ),
)
EXAMPLES = (*ENVIRONMENT, *OAUTH2_PROXY, *SPRING, *GOOGLE, *PYTHON, *HOME_ASSISTANT)
