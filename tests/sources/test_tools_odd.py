"""Odd files of other tools: what is half there, of another kind, or written in a way that few use."""

from __future__ import annotations

import json
from typing import Any

import pytest

from connection_wizard.sources.answers import of_account
from connection_wizard.sources.door import understand
from connection_wizard.sources.gathering import Gathering
from connection_wizard.sources.holes import CURLY, DOLLAR, Holes, key_of, template_of
from connection_wizard.sources.logins import Login, take_logins
from connection_wizard.sources.page.yaml import read_each_yaml
from tests.sources.tools.example import CANARY
from tests.sources.tools.measure import understood

APP = "export default {{ type: 'app', app: 'x', propDefinitions: {{}}, methods: {{ {} }} }};"
CREDENTIAL = "class A implements ICredentialType {{ extends = {}; properties = {}; }}"
MANIFEST = "type: DeclarativeSource\n"
REGISTRATION = "spring.security.oauth2.client.registration.a."


@pytest.mark.parametrize(
    ("text", "kind", "says"),
    [
        ('{"values": [{"key": "client_id", "value": "x"}], "getpostman": "schema.getpostman.com"}', None, {}),
        ('["schema.getpostman.com"]', None, {}),
        ('{"about": "schema.getpostman.com"}', None, {}),
        ('{"x": "insomnia.rest/", "__export_format": [] ', None, {}),
        ("type: insomnia.rest/x\n- a", None, {}),
        ('{"authType": 1, "v": 2}', None, {}),
        ('{"x": "n8n-nodes-base.", "n8n-nodes-base.x": []}', None, {}),
        ('{"type": "n8n-nodes-base.', None, {}),
        ("OAuth2Api is a name", None, {}),
        (CREDENTIAL.format("['httpBasicAuth']", "[]"), "n8n", {}),
        (
            CREDENTIAL.format("unknown", "[{name: 'authUrl', default: 'https://a.io/b'}]"),
            "n8n",
            {"authorization.url": "https://a.io/b"},
        ),
        (CREDENTIAL.format("['oAuth2Api']", "unknown"), "n8n", {}),
        (MANIFEST + "x: {type: OAuthAuthenticator, scopes: [a, [b]]}\n", "airbyte", {"authorization.scopes": ["a"]}),
        ("DeclarativeSource: 1", None, {}),
        (
            MANIFEST
            + "spec: {connection_specification: {properties: {region: {enum: [eu, us], default: eu, airbyte_secret: false}, x: 1}}, "
            "advanced_auth: {oauth_config_specification: {oauth_connector_input_specification: {consent_url: 'https://{{region}}.a.io/b', "
            "access_token_url: 'https://a.io/c', client_id_key: k, client_secret_key: s, state_key: t, extract_output: [a.b, [c]]}}}}\n"
            "streams: [{$ref: '#/nothing', url: 'https://a.io', path: /me}, {url_base: 'https://a.io', path: '/x/{{ y }}'}, {path: z}]\n",
            "airbyte",
            {
                "fields.0.type": "dropdown",
                "fields.0.default": "eu",
                "authorization.rename": {"client_id": "k", "state": "t"},
                "access_token.rename": {"client_id": "k", "client_secret": "s"},
                "test_call.url": "https://a.io/me",
            },
        ),
        ("oauth2Config", None, {}),
        ("const a = { oauth2Config: { authorizeUrl: 5, getAccessToken: x } }", "zapier", {}),
        (
            "const a = { oauth2Config: { authorizeUrl: 'https://a.io/b', getAccessToken: (z) => z.request(url, 5), refreshAccessToken: "
            "async (z) => { console.log(1); await z.request('https://a.io/r', { method: 'POST' }); } }, test: (z) => 5, connectionLabel: '{{a b}}' }",
            "zapier",
            {
                "authorization.url": "https://a.io/b",
                "refresh_token.url": "https://a.io/r",
                "connection_label.path": None,
            },
        ),
        (
            "const a = { oauth2Config: { authorizeUrl: { url: API + '/authorize' }, getAccessToken: { url: `${API}/token`, body: 'a=b' } } }",
            "zapier",
            {"authorization.url": None, "access_token.url": None},
        ),
        ("this.$auth type: 'app'", None, {}),
        (
            APP.format("a() { return 5 }, b: 6, c() { return this.$auth.oauth_access_token }"),
            "pipedream",
            {"test_call.url": None},
        ),
        (
            APP.format(
                "u() { return 'https://a.io/' }, b: 6, me() { x(5); y({path: '/me'}); y({path: '/me/{{z}}'}); return { Authorization: this.$auth.oauth_access_token } }"
            ),
            "pipedream",
            {"test_call.url": "https://a.io/me"},
        ),
        (
            APP.format(
                "u() { return 'https://a b/' }, me() { y({path: '/me'}); return [this.$auth.oauth_access_token] }"
            ),
            "pipedream",
            {"test_call.url": None},
        ),
        ("meta {\n  name: x\n}\n", None, {}),
        ("post {\n  always {\n    junit 'build/*.xml'\n  }\n}\n", None, {}),  # Jenkins
        ("get {\n  url: https://a.io/b/c\n}\nmeta {\n  name: x\n}\n", "bruno", {"test_call.url": None}),
        ("get {\n  url: nothing\n}\nmeta {\n  name: x\n}\n", "bruno", {"test_call.url": None}),
        (
            "post {\n  url: https://a.io/token\n}\nparams:query {\n  a: b\n}\nbody:form-urlencoded {\n  grant_type: authorization_code\n}\nmeta {\n  x: y\n}\n",
            "bruno",
            {"access_token.url": "https://a.io/token"},
        ),
        (
            "OAUTH2_PROXY_LOGIN_URL: https://a.io/b\nOAUTH2_PROXY_X\nother\n",
            "oauth2-proxy",
            {"authorization.url": "https://a.io/b"},
        ),
        ("clientID: x\n", None, {}),
        ("oauth2-proxy --client-id --login-url", None, {}),
        ("redeem_url = x\nemail_domains = []\n", None, {}),
        (
            "spring.security.oauth2.client.provider.a.authorization-uri=https://a.io/b\nspring.security.oauth2.client.provider.a=1\n",
            "spring",
            {"authorization.url": "https://a.io/b"},
        ),
        (f"{REGISTRATION}authorization-grant-type=client_credentials\n", "spring", {}),
        (
            f"{REGISTRATION}scope[0]=a\n{REGISTRATION}scope[1]=b\n{REGISTRATION}client-secret=YOUR_SECRET\n{REGISTRATION}x=\n",
            "spring",
            {"authorization.scopes": ["a", "b"]},
        ),
        (f"{REGISTRATION}x=y\n", None, {}),
        ("oauth2: registration\n", None, {}),
        (
            "spring: {security: {oauth2: {client: {registration: {a: {client-id: 5, scope: 1.5}}}}}}",
            "spring",
            {"client.client_id": "5"},
        ),
        ('{"token_uri": "https://oauth2.googleapis.com/token", "client_id": "x"}', None, {}),
        ("homeassistant:\n  client_id: x\n- a", None, {}),
        ("homeassistant:\n  a: {client_id: x}\n", None, {}),
        ("homeassistant:\nnotify:\n  a: {client_id: x}\n", None, {}),
        ("from x import AuthorizationServer\nAuthorizationServer(5)\n", "home-assistant", {}),
        (
            "import a\nclient_id = 'c'\nclient_secret = 'YOUR_SECRET'\noauth.register('acme_crm', authorize_url='https://a.io/b', access_token_url='https://a.io/c')\n"
            "s.get('nothing')\ns.get()\ns.get('https://a.io/users')\ns.get('https://a.io/me')\n",
            "python",
            {"name": "Acme Crm", "client.client_id": "c", "test_call.url": "https://a.io/me"},
        ),
        (
            "import a\na.register(name='x', authorize_url='https://a.io/b')\na.register(name='y', authorize_url='https://b.io/b')\n",
            "python",
            {"authorization.url": "https://a.io/b"},
        ),
        ("import a\nx = 5\n", None, {}),
        ("import a\nclient_id = a.b\nscope = None\n", None, {}),
        ("https://my.app/cb#access_token=" + CANARY + "&token_type=bearer", "callback", {"authorization.url": None}),
        ("https://my.app/cb?code=a", "request", {}),
        (
            "HTTP/1.1 200 OK\nX: y\n\n"
            + json.dumps({"access_token": CANARY, "expires_at": 1893456000, "scopes": ["a"]}),
            "token answer",
            {"access_token.response.expires_unit": "epoch_seconds"},
        ),
        ('{"access_token": "' + CANARY + '", "authorize_url": "https://a.io/b"}', None, {}),
        ('{"access_token": "' + CANARY + '", "x": "' + "y" * 300_000 + '"}', None, {}),
        ("access_token=", None, {}),
        (json.dumps([{"a": number} for number in range(9000)]), None, {}),
        (
            json.dumps(
                {
                    "rows": [[{"x": {"y": 1}}] * 3] * 900,
                    "deep": [[[[[[1]]]]]],
                    **{f"n{at}": {"m": at} for at in range(3000)},
                }
            ),
            None,
            {},
        ),
        ("# remark\n\nGET https://a.io/me\n\n- text", "request", {"test_call.url": "https://a.io/me"}),
        ("https://a.io/x\n\ncurl", None, {}),
        ("https://a.io/x\n\nhttps://a.io/y", None, {}),
        ("# a\n# b", None, {}),
        ("https://a.io/authorize?response_type=code&client_id=abc\n", "request", {"client.client_id": "abc"}),
        ("https://a.io/authorize?response_type=code&client_id=YOUR_ID\n", "request", {"client.client_id": None}),
        (
            "https://a.io/authorize?response_type=code&client_id=x\nhttps://b.io/authorize?response_type=code&client_id=x\n"
            "curl https://a.io/token -d grant_type=authorization_code\ncurl https://a.io/token -d grant_type=client_credentials\n"
            "curl -X DELETE https://a.io/x\n",
            "request",
            {"authorization.url": "https://a.io/authorize"},
        ),
        (
            "services:\n  a:\n    environment: {CLIENT_ID: x, B: null}\n  b:\n    environment: c\n  c:\n    environment: [1, D]\n",
            "environment",
            {"client.client_id": "x"},
        ),
        ("CLIENT_ID=x\nCLIENT_SECRET=YOUR_SECRET\n", "environment", {"client.client_id": "x"}),
        ("A=b\nhello\n", None, {}),
        (
            "kind: ConfigMap\ndata: {A_CLIENT_ID: x}\nstringData: {A_AUTH_URL: 'https://a.io/b'}\n",
            "environment",
            {"client.client_id": "x", "authorization.url": "https://a.io/b"},
        ),
        (
            "type: collection.insomnia.rest/5.0\nname: A\nenvironments: {data: {a: {b: {c: {d: {e: {f: x}}}}}, n: 5}}\n",
            "insomnia",
            {"name": None},
        ),
        (
            '{"log": {"entries": [{"startedDateTime": "", "request": {"method": "GET", "url": "https://a.io/me", "headers": '
            '[{"name": "Authorization", "value": "Bearer x"}]}, "response": {"content": {"text": "{\'"}}}]}}',
            "har",
            {"test_call.url": "https://a.io/me"},
        ),
        (json.dumps({"access_token": CANARY, "expires_in": True, "expiry": "soon"}), "token answer", {}),
        ("NAME=value\n", None, {}),
        (
            'get {\n    call.respondRedirect("https://a.io/b")\n}\n',
            None,
            {},
        ),  # a route of Ktor's, and no file of Bruno's
        ("const a = { authorizationUrl: x, tokenUrl: y };", None, {}),
        ("// authorization\nconst a = 5;", None, {}),
        (
            "const a = { authorizeUrl: 'https://a.io/b', tokenUrl: 'https://a.io/c', getUserInfo: () => fetch(`https://${host()}/me`) };\n"
            "fetch('https://a.io/users');\nfetch('https://a.io/x', { method: 'POST' });\nfetch('relative');\n",
            "javascript",
            {"authorization.url": "https://a.io/b", "test_call.url": None},
        ),
        (
            "export default { id: 'a', type: 'oauth', authorization: 'https://a.io/b?scope=c', token: 5, userinfo: null, scope: ['d'] };",
            "javascript",
            {"authorization.url": "https://a.io/b", "authorization.scopes": ["c"]},
        ),
        (
            "const a = { tokenHost: 'https://a.io', tokenPath: 'https://b.io/c', authorizePath: '/d' };\nconst b = { tokenHost: env.X, authorizePath: '/e' };",
            "javascript",
            {"authorization.url": "https://a.io/d", "access_token.url": "https://b.io/c"},
        ),
        (
            "const a = ["
            + "{ authorizationUrl: 'https://a.io/b', tokenUrl: 'https://a.io/c', name: 'x' }, " * 70
            + "];",
            "javascript",
            {},
        ),
        ('{"authorize": {"url": "{{oauth.x}}"}}', None, {}),
        (
            '{"authorize": {"url": "https://a.io/b", "qs": {"scope": "{{join(oauth.scope)}}"}}, "token": [5, {"url": "https://a.io/c", "header": 5, '
            '"body": {"client_secret": "{{common.clientSecret}}", "n": 5}, "type": "multipart/form-data"}], "info": {"url": "relative"}, "refresh": 5}',
            "make",
            {"access_token.url": "https://a.io/c", "access_token.method": "POST", "test_call.url": None},
        ),
        ("auth_mode: OAUTH2_CC\ntoken_url: https://a.io/c\n", "nango", {"access_token.url": None}),
        ("a:\n  auth_mode: API_KEY\nb: 5\n", "nango", {"authorization.url": None}),
        ("a: {}\n# auth_mode:\n", None, {}),
        ("".join(f"a{at}: {{auth_mode: OAUTH2}}\n" for at in range(60)).replace("{auth", "{ auth"), "nango", {}),
        (
            "auth_mode: OAUTH2\ntoken_url: https://a.io/c\nconnection_config: {x: 5}\nproxy: {base_url: nowhere, verification: {endpoints: [/me]}}\n",
            "nango",
            {"access_token.url": "https://a.io/c", "test_call.url": None},
        ),
        ("auth_mode: OAUTH2\nproxy: {base_url: 'https://a.io', verification: {endpoints: /me}}\n", "nango", {}),
        ("auth_mode: OAUTH2\nauthorization_url: https://a.io/b\n", "nango", {"access_token.url": None}),
        ('{"properties": 5, "connectionParameters": 5}', None, {}),
        ('{"properties": {"connectionParameters": {}}}', None, {}),
        (
            '{"properties": {"connectionParameters": {"api_key": {"uiDefinition": {"displayName": "x"}}}}}',
            "power-automate",
            {"authorization.url": None},
        ),
        (
            '{"properties": {"connectionParameters": {"token": {"oAuthSettings": {"identityProvider": "aad", "scopes": [5], "customParameters": 5}}}}}',
            "power-automate",
            {"authorization.url": "https://login.microsoftonline.com/common/oauth2/authorize"},
        ),
    ],
)
def test_odd_files(text: str, kind: str | None, says: dict[str, Any]) -> None:
    found = understood(text)
    if kind is None:
        assert found is None or found.kind in ("documentation", "settings", "account")
        return
    assert found is not None
    assert found.kind == kind
    draft = found.draft()
    for path, value in says.items():
        assert draft.get(*(int(part) if part.isdigit() else part for part in path.split("."))) == value, path
    assert CANARY not in repr(found)


@pytest.mark.parametrize(
    ("inside", "template"),
    [
        ("$guid", None),
        ("a | b | c", None),
        ("x ? 'a' : 'b'", None),
        ("bundle.authData.access_token", "${context.authData.accesstokencode.access_token}"),
        ("api_key", "${context.authData.api_key}"),
        ("config['credentials']['region']", "${context.authData.region}"),
        ("testcode", "${context.authData.testcode_field}"),
        ("your_shop", "${context.authData.shop}"),
        ("bundle.cleanedRequest.querystring.realmId", "${context.authData.Authorization.realmId}"),
        ("42", None),
        ("x" * 80, None),
    ],
)
def test_what_a_placeholder_of_another_tool_means(inside: str, template: str | None) -> None:
    assert template_of(inside) == template


def test_variables_that_are_filled_in() -> None:
    holes = Holes(CURLY, {"a": "{{b}}", "b": "{{a}}", "c": "d" * 5000})
    assert holes.resolved("{{a}}") in ("{{a}}", "{{b}}")
    assert holes.filled("{{c}}") == "${context.authData.c}", "nobody fills in so much"
    assert holes.filled("x" * 5000) is None
    assert Holes(DOLLAR, {"A": "b"}, ":").resolved("$A ${C:-d} ${E}") == "b d ${E}"
    assert key_of("1") == ""


@pytest.mark.parametrize(
    ("login", "values"),
    [
        (
            Login(authorization_url="https://u:p@a.io/b", token_url="ftp://a.io/c"),
            {"authorization.url": "https://a.io/b"},
        ),
        (Login(authorization_url="https://a.io/b c"), {}),
        (Login(authorization_url="{{host}}/b"), {"authorization.url": "https://${context.authData.host}/b"}),
        (
            Login(
                authorization_url="https://a.io/b?prompt=x&state=1&api_key=sekret-value-123&c={{$guid}}&d=<d>",
                userinfo_url="https://a.io/me?fields=id",
                revocation_url="https://a.io/r",
                refresh_url="https://a.io/b2",
                refreshes=False,
            ),
            {
                "authorization.parameters": [{"name": "prompt", "value": "x"}],
                "test_call.query": [{"name": "fields", "value": "id"}],
                "revoke_token.url": "https://a.io/r",
                "refresh_token.method": None,
            },
        ),
        (Login(client_id="has blanks in it", authorization_url="https://a.io/b"), {"client.client_id": None}),
        (
            Login(authorization_url="https://a.io/b", scopes="a;b", separator=";"),
            {"authorization.scope_separator": "semicolon"},
        ),
    ],
)
def test_a_log_in(login: Login, values: dict[str, Any]) -> None:
    made = Gathering("settings", "https://a.io/b")
    take_logins(made, [login])
    draft = made.understood().draft()
    for path, value in values.items():
        assert draft.get(*path.split(".")) == value, path


def test_a_secret_in_a_value_is_no_value() -> None:
    made = Gathering("settings", "")
    made.hide(CANARY)
    made.hide("ab")
    made.put(("authorization", "url"), f"https://a.io/{CANARY}")
    made.put(("test_call", "url"), "https://a.io/me")
    found = made.understood()
    assert CANARY not in repr(found)
    assert [value.value for value in found.values if value.at == ("test_call", "url")] == ["https://a.io/me"]


def test_only_one_client_secret_is_offered() -> None:
    made = Gathering("settings", "")
    made.secret(f"{CANARY}-1")
    made.secret(f"{CANARY}-2")
    made.secret(5)
    assert made.understood().client_secret == ""


def test_the_first_of_two_counts() -> None:
    made = Gathering("settings", "")
    made.put(("authorization", "url"), "https://first.io/a")
    made.put(("live_redirect", "port"), 1)
    take_logins(made, [Login(authorization_url="https://second.io/a")])
    assert made.values[("authorization", "url")].value == "https://first.io/a"
    assert made.understood().draft().get("live_redirect", "port") == 1


def test_an_answer_that_names_nobody() -> None:
    made = Gathering("account", "")
    of_account(made, {"ok": True})
    assert made.values == {}


def test_documents_of_one_file() -> None:
    assert read_each_yaml("a: b\n---\n1: c\n") == [{"a": "b"}, {"1": "c"}]
    assert read_each_yaml("a: [") == []


@pytest.mark.parametrize(
    "text",
    [
        "module.exports = { type: 'custom', customConfig: {} }",
        f"http://localhost:8765/callback?code={CANARY}&state=x",
        '{"type": "service_account", "token_uri": "https://oauth2.googleapis.com/token"}',
    ],
)
def test_what_has_nothing_to_fill_in_is_told_what_it_is(text: str) -> None:
    from connection_wizard.sources.door import NotUnderstood

    with pytest.raises(NotUnderstood) as told:
        understand(text)
    assert CANARY not in f"{told.value}{told.value.hint}"


def test_a_gitlab_whose_people_log_in_without_oauth_is_told_so() -> None:
    from connection_wizard.sources.door import NotUnderstood

    text = """gitlab_rails['omniauth_allow_single_sign_on'] = ['saml']
gitlab_rails['omniauth_providers'] = [
  {
    name: "saml",
    label: "Sorrel login", # optional label for login button, defaults to "Saml"
    args: {
      assertion_consumer_service_url: "https://gitlab.internal.example/users/auth/saml/callback",
      idp_cert_fingerprint: "2f:cb:19:57:68:c3:9e:9a:94:ce:c2:c2:e3:2c:59:c0:aa:d7:a3:36",
      idp_sso_target_url: "https://login.sorrel.com/idp",
      issuer: "https://gitlab.internal.example",
      name_identifier_format: "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent"
    }
  }
]
"""
    with pytest.raises(NotUnderstood, match="log in by another way than OAuth"):
        understand(text)
    found = understood(text)
    assert found is not None
    assert found.kind == "gitlab"
    assert not found.values, "neither its issuer nor its name is one of OAuth"


def test_a_placeholder_of_a_secret_hides_nothing_that_is_called_like_it() -> None:
    auth = [
        {"key": "authUrl", "value": "https://a.io/authorize"},
        {"key": "accessTokenUrl", "value": "https://a.io/token"},
        {"key": "client_authentication", "value": "header"},
        {"key": "clientSecret", "value": "{{client_secret}}"},
    ]
    info = {"name": "A", "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"}
    found = understand(json.dumps({"info": info, "auth": {"type": "oauth2", "oauth2": auth}, "item": []}))
    assert found.draft().get("access_token", "client_authentication") == "client_secret_basic"
    assert ("access_token", "client_authentication") in [value.at for value in found.values]


def test_what_a_credential_says_itself_counts_before_what_it_stands_on() -> None:
    rows = (
        "[{name: 'authUrl', default: 'https://accounts.google.com/o/oauth2/auth'}, {name: 'scope', default: 'openid'}]"
    )
    found = understand(CREDENTIAL.format("['googleOAuth2Api']", rows))
    assert found.draft().get("authorization", "url") == "https://accounts.google.com/o/oauth2/auth"
    certain = {value.at: value.certainty for value in found.values}
    assert certain["authorization", "url"] == "certain"
    assert certain["access_token", "url"] == "likely"


@pytest.mark.parametrize(
    "text",
    [
        """package main

var Endpoint = oauth2.Endpoint{
	AuthURL:  "https://id.acmecrm.com/oauth/authorize",
	TokenURL: "https://id.acmecrm.com/oauth/token",
}

conf := &oauth2.Config{
	ClientID: os.Getenv("CLIENT_ID"),
	Scopes:   []string{"read", "write"},
	Endpoint: Endpoint,
}
""",
        """class Acme < Provider
  def client
    OAuth2::Client.new(ID, SECRET, {
      authorize_url: 'https://id.acmecrm.com/oauth/authorize',
      token_url: 'https://id.acmecrm.com/oauth/token'
    })
  end
  SCOPE = 'read write'
end
""",
    ],
    ids=["Go", "Ruby"],
)
def test_a_program_in_a_language_without_a_reader_is_read_as_a_page(text: str) -> None:
    found = understood(text)
    assert found is not None
    assert found.kind == "documentation"
    draft = found.draft()
    assert draft.get("authorization", "url") == "https://id.acmecrm.com/oauth/authorize"
    assert draft.get("access_token", "url") == "https://id.acmecrm.com/oauth/token"
    assert draft.get("authorization", "scopes") == ["read", "write"]
    assert not draft.get("client", "client_id")


def insomnia(authentication: str) -> str:
    """An export of Insomnia's in which one request has the log-in, and the one that says who is connected its own."""
    return f"""type: collection.insomnia.rest/5.0
name: Acme CRM
collection:
  - url: https://api.acmecrm.com/v2/deals
    name: All deals
    method: GET
    authentication:
      type: oauth2
      grantType: authorization_code
      authorizationUrl: https://id.acmecrm.com/authorize
      accessTokenUrl: https://id.acmecrm.com/token
  - url: https://api.acmecrm.com/v2/me
    name: Who is connected
    method: GET
    authentication: {authentication}
"""


@pytest.mark.parametrize(
    ("authentication", "call"),
    [
        ("{}", "https://api.acmecrm.com/v2/me"),
        ("{type: bearer, token: x}", "https://api.acmecrm.com/v2/me"),
        ("{type: apikey, key: X-Key, value: x}", None),
    ],
)
def test_a_request_that_says_nothing_of_a_way_to_log_in_may_be_the_test_call(
    authentication: str, call: str | None
) -> None:
    """One that goes out with a key shows nothing of a token; one that nobody set anything for may be sent with it."""
    found = understood(insomnia(authentication))
    assert found is not None
    assert found.draft().get("authorization", "url") == "https://id.acmecrm.com/authorize"
    assert found.draft().get("test_call", "url") == call


@pytest.mark.parametrize(("auth", "is_told"), [("inherit", True), ("{type: bearer, token: x}", False)])
def test_a_request_of_a_collection_that_came_alone_says_which_file_is_missing(auth: str, *, is_told: bool) -> None:
    """A collection of Bruno's in the open format is a folder of files: the log-in is in ``opencollection.yml``."""
    http = f"http:\n  method: GET\n  url: https://api.acmecrm.com/v2/me\n  auth: {auth}\n"
    found = understood(f"info:\n  name: Who is connected\n  type: http\n  seq: 2\n\n{http}")
    assert found is not None
    assert found.kind == "opencollection"
    assert found.draft().get("test_call", "url") == "https://api.acmecrm.com/v2/me"
    told = {one.at: str(one.why) for one in found.unread}["authorization", "url"]
    assert told.startswith("It takes its log-in from its collection: bring that file") is is_told
