"""The one door: whatever somebody has, the reader of its kind reads it, and what is none is said plainly."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from connection_wizard.practice.document import Addresses, connection_document
from connection_wizard.sources.door import MOST, NotUnderstood, understand, understand_each
from connection_wizard.sources.understood import (
    DEVICE,
    FIRST_VERSION,
    IMPLICIT,
    MACHINES,
    PASSWORDS,
    Understood,
    masked,
)
from connection_wizard.spec.draft import Draft
from connection_wizard.viasocket.importing import NoRecord, OtherKind
from connection_wizard.viasocket.record import create_payload, record_text
from connection_wizard.words import Words
from tests.sources.documentation.pages import MARKDOWN
from tests.viasocket.foreign import by_hand

AUTHORIZE, TOKEN = "https://id.acme.com/authorize", "https://id.acme.com/token"
SECRET = "acme-secret-4f8a11c2d3"


def test_a_page() -> None:
    found = understand(MARKDOWN.text.encode())
    assert found.kind == "documentation"
    assert found.draft().get("access_token", "url") == "https://id.acmecrm.com/oauth/token"


def test_a_file_of_another_tool() -> None:
    text = json.dumps({"auth_uri": AUTHORIZE, "token_uri": TOKEN, "client_secret": SECRET, "scopes": ["a:b"]}, indent=1)
    found = understand(text)
    assert (found.kind, found.draft().get("access_token", "url")) == ("settings", TOKEN)
    assert [(value.quote, value.line) for value in found.values if value.at == ("authorization", "url")] == [
        (f'"auth_uri": "{AUTHORIZE}",', 2)
    ]
    assert SECRET not in repr(found)
    assert [left.name for left in found.left] == ["client_secret"]


def test_settings_in_lines() -> None:
    found = understand(f"# of a tool\n[auth]\nauth_url = {AUTHORIZE}\ntoken_url = {TOKEN}\nscopes = a b\n")
    assert (found.kind, found.draft().get("authorization", "url")) == ("settings", AUTHORIZE)


@pytest.mark.parametrize(
    ("text", "at", "value"),
    [
        (f"{AUTHORIZE}?response_type=code&client_id=a&scope=b", ("authorization", "url"), AUTHORIZE),
        (f"{AUTHORIZE}?client_id=a&redirect_uri=b", ("authorization", "url"), AUTHORIZE),
        (f"curl {TOKEN} -d grant_type=authorization_code -d code=x", ("access_token", "url"), TOKEN),
        (f"POST {TOKEN}\n\n" + '{"client_secret": "x", "code": "y"}', ("access_token", "url"), TOKEN),
        (f"$ curl {TOKEN} -d grant_type=refresh_token", ("refresh_token", "url"), TOKEN),
        ("curl -X POST https://id.acme.com/revoke -d token=x", ("revoke_token", "url"), "https://id.acme.com/revoke"),
        ("GET https://api.acme.com/me\nAuthorization: Bearer x", ("test_call", "url"), "https://api.acme.com/me"),
    ],
)
def test_a_request_belongs_to_the_step_that_it_is_of(text: str, at: tuple[str, ...], value: str) -> None:
    found = understand(text)
    assert (found.kind, found.draft().get(*at)) == ("request", value)


def test_several_requests_add_up() -> None:
    found = understand(
        f"GET {AUTHORIZE}?response_type=code&client_id=a\n\nPOST {TOKEN}\ngrant_type=authorization_code&code=x\n"
    )
    assert found.kind == "request", "a page has sentences"
    draft = found.draft()
    assert (draft.get("authorization", "url"), draft.get("access_token", "url")) == (AUTHORIZE, TOKEN)


@pytest.mark.parametrize(
    "text",
    [
        "POST https://acmecrm.com/oauth/device/code",
        "curl https://acmecrm.com/oauth2/v2.0/devicecode -d client_id=ID",
        "curl https://acmecrm.com/oauth2/device_authorization -d client_id=ID",
        "curl https://acmecrm.com/token -d grant_type=urn:ietf:params:oauth:grant-type:device_code -d device_code=DC",
        'POST https://acmecrm.com/token\n\n{"grant_type": "urn:ietf:params:oauth:grant-type:device_code"}',
        "curl https://acmecrm.com/device/code -d client_id=ID\ncurl https://acmecrm.com/t -d grant_type=device_code",
    ],
)
def test_a_request_of_the_device_flow_is_no_call_of_a_connection(text: str) -> None:
    """It became a test call, and a certain one."""
    with pytest.raises(NotUnderstood) as raised:
        understand(text)
    assert raised.value.message == DEVICE


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (f"curl {TOKEN} -d grant_type=client_credentials -d client_id=a -d client_secret=b", MACHINES),
        (
            f"curl -u id:secret {TOKEN} -d grant_type=urn:ietf:params:oauth:grant-type:jwt-bearer -d assertion=x",
            MACHINES,
        ),
        (f"POST {TOKEN}?grant_type=account_credentials&account_id=1", MACHINES),
        (f"curl {TOKEN} -d grant_type=password -d username=a -d password=b", PASSWORDS),
        (f"{AUTHORIZE}?response_type=token&client_id=1&redirect_uri=https://a.com/cb", IMPLICIT),
        (f"{AUTHORIZE}?response_type=id_token%20token&client_id=1", IMPLICIT),
        ("POST https://id.acme.com/oauth/request_token", FIRST_VERSION),
        (f"{AUTHORIZE}?oauth_token=7f", FIRST_VERSION),
        (f"{TOKEN}?oauth_consumer_key=a&oauth_signature=b&oauth_signature_method=HMAC-SHA1", FIRST_VERSION),
        ('GET https://api.acme.com/me\nAuthorization: OAuth oauth_consumer_key="a", oauth_nonce="b"', FIRST_VERSION),
    ],
)
def test_a_request_of_another_grant_becomes_no_step(text: str, why: Words) -> None:
    """Each became the exchange, the log-in or the test call, and a certain one."""
    with pytest.raises(NotUnderstood) as raised:
        understand(text)
    assert raised.value.message == why


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("curl https://api.acme.com/v1/tokens -u key: -d 'card[number]=4242424242424242'", False),
        ('POST https://api.acme.com/auth/login\n\n{"email": "a", "password": "b"}', False),
        ("curl https://api.acme.com/v1/payments/authorize -d amount=5", False),
        ("curl https://api.acme.com/v1/search -d q=5 -H 'Authorization: Bearer TOKEN'", True),
        ("POST https://api.acme.com/2/users/get_current_account", True),
        ('POST https://api.acme.com/v2\n\n{"query": "{ me { id } }"}', True),
        ("GET https://api.acme.com/v1/tokens", True),
    ],
)
def test_what_is_sent_without_a_token_is_no_call_of_a_connection(text: str, is_one: bool) -> None:
    """A card that becomes a token, a name with a password: nobody is connected there, and each try makes something."""
    if is_one:
        assert understand(text).draft().get("test_call", "url")
        return
    with pytest.raises(NotUnderstood):
        understand(text)


def test_beside_a_request_of_the_device_flow_others_are_read() -> None:
    found = understand(
        "curl https://acmecrm.com/device/code -d client_id=ID\n"
        "curl https://acmecrm.com/v1/me -H 'Authorization: Bearer TOKEN'"
    )
    assert {value.value for value in found.values if value.at == ("test_call", "url")} == {"https://acmecrm.com/v1/me"}


@pytest.mark.parametrize(
    "sentence",
    [
        "POST https://api.acmecrm.com/contacts creates a contact for whoever is connected and answers.",
        "POST https://acmecrm.com/oauth/device/code starts it; poll the token endpoint until somebody has confirmed.",
    ],
)
def test_a_sentence_that_begins_with_a_method_and_an_address_is_no_request(sentence: str) -> None:
    with pytest.raises(NotUnderstood):
        understand(sentence)
    found = understand("GET https://api.acmecrm.com/query?q=select name from account where owner is somebody")
    assert found.kind == "request"


def test_a_secret_in_a_request_is_offered_and_nowhere_else() -> None:
    found = understand(f"curl {TOKEN} -d grant_type=authorization_code -d client_secret={SECRET}")
    assert found.client_secret == SECRET
    assert SECRET not in repr(found)
    assert SECRET not in json.dumps(found.draft().document)


def test_a_record_of_the_platform() -> None:
    spec = Draft(connection_document(Addresses("http://127.0.0.1:4711"))).partial_spec
    found = understand(record_text(create_payload(spec)))
    assert found.kind == "record"
    assert found.draft().get("authorization", "url") == spec.authorization.url


@pytest.mark.parametrize(
    "source",
    [
        b"%PDF-1.7 whatever",
        b"\x89PNG\r\n\x1a\n",
        b"PK\x03\x04",
        b"a\x00b",
        "Nothing of it.",
        "curl",
        "https://acme.com\n" * 70,
        "x" * (MOST + 1),
        "https://acme.com/a page\nwith a sentence of many more words than six in it",
    ],
)
def test_what_cannot_be_read_is_said(source: str | bytes) -> None:
    with pytest.raises(NotUnderstood):
        understand(source)


def test_json_that_is_nothing_is_told_with_its_place() -> None:
    with pytest.raises(NoRecord):
        understand('{"a": NaN}')


@pytest.mark.parametrize("coding", ["utf-8-sig", "utf-16", "cp1252"])
def test_other_codings(coding: str) -> None:
    text = f"Der Autorisierungscode (authorization code), fürs Erste:\n\nToken URL: {TOKEN}\n"
    assert understand(text.encode(coding)).draft().get("access_token", "url") == TOKEN


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        (f"client_secret={SECRET}", "client_secret=…"),
        ("Authorization: Basic QWNtZTpzZWNyZXQtNGY4YTE=", "Authorization: Basic …"),
        ('"access_token": "xoxb-17653672481-19874698323"', '"access_token": "…"'),
        ("client_secret=YOUR_CLIENT_SECRET", "client_secret=YOUR_CLIENT_SECRET"),
        ("https://me:hunter2secret@acme.com/x", "https://me:…@acme.com/x"),
        ("https://user:password@acme.com", "https://user:password@acme.com"),
        ("Cookie: sid=4f8a1b2c3d; lang=en", "Cookie: …"),
        ("Take ghp_0123456789abcdefghijABCDEFGHIJ012345 or not", "Take ghp_… or not"),
        ("X-Api-Key: 4f8a1b2c3d4e5f6a", "X-Api-Key: …"),
        ("Basic authentication", "Basic authentication"),
    ],
)
def test_a_quoted_line_shows_no_secret(line: str, shown: str) -> None:
    assert masked(line) == shown


FIRST = f"""request_token_url = "https://id.acme.com/request_token"
authorize_url = "{AUTHORIZE}"
access_token_url = "{TOKEN}"
"""
PASSPORT = f"""passport.use('acme', new OAuthStrategy({{
  requestTokenURL: 'https://id.acme.com/request_token',
  accessTokenURL: '{TOKEN}',
  userAuthorizationURL: '{AUTHORIZE}',
  consumerKey: keys.clientKey,
  consumerSecret: keys.clientSecret,
}}));
"""


@pytest.mark.parametrize(
    "text",
    [
        f"from authlib.integrations.requests_client import OAuth1Session\n\n{FIRST}",
        PASSPORT,
        f'Settings = {{"AUTHORIZE_URL": "{AUTHORIZE}", "ACCESS_TOKEN_URL": "{TOKEN}", "OAUTH_VERSION": "1.0a"}}\n',
        f"ACME_REQUEST_TOKEN_URL=https://id.acme.com/request_token\nACME_AUTHORIZE_URL={AUTHORIZE}\nACME_TOKEN_URL={TOKEN}\n",
        json.dumps({"oauth_consumer_key": "4f8a", "authorize_url": AUTHORIZE, "access_token_url": TOKEN}),
    ],
)
def test_a_program_of_oauth_1_is_told_to_be_one(text: str) -> None:
    """It calls its addresses as OAuth 2.0 does, and they became a draft."""
    with pytest.raises(NotUnderstood) as raised:
        understand(text)
    assert raised.value.message == FIRST_VERSION


@pytest.mark.parametrize(
    "text",
    [
        f"from requests_oauthlib import OAuth2Session\n\n# OAuth 1 before\n{FIRST}",
        (
            "from flask_oauthlib.client import OAuth\n\noauth.remote_app('acme', request_token_url=None,"
            f" request_token_params={{'scope': 'a'}}, access_token_url='{TOKEN}', authorize_url='{AUTHORIZE}')\n"
        ),
        (
            f"class AcmeOAuth2(BaseOAuth2):\n    AUTHORIZATION_URL = '{AUTHORIZE}'\n    ACCESS_TOKEN_URL = '{TOKEN}'\n"
            "    REQUEST_TOKEN_URL = 'https://id.acme.com/request_token'\n"
        ),
    ],
)
def test_a_program_of_oauth_2_is_read_whatever_it_has_of_the_first(text: str) -> None:
    draft = understand(text).draft()
    assert (draft.get("authorization", "url"), draft.get("access_token", "url")) == (AUTHORIZE, TOKEN)


TWO_CLASSES = f"""from base import BaseOAuth1, BaseOAuth2


class AcmeOAuth1(BaseOAuth1):
    AUTHORIZATION_URL = "https://old.acme.com/oauth/authorize"
    REQUEST_TOKEN_URL = "https://old.acme.com/oauth/request_token"
    ACCESS_TOKEN_URL = "https://old.acme.com/oauth/access_token"


class AcmeOAuth2(BaseOAuth2):
    AUTHORIZATION_URL = "{AUTHORIZE}"
    ACCESS_TOKEN_URL = "{TOKEN}"
"""


def test_of_a_program_with_a_class_for_each_version_the_second_is_read() -> None:
    """The first class of the file was the one of OAuth 1, and its addresses were taken."""
    found = understand(TWO_CLASSES)
    steps = [
        (one.value, one.line) for one in found.values if one.at in (("authorization", "url"), ("access_token", "url"))
    ]
    assert steps == [(AUTHORIZE, 11), (TOKEN, 12)]


SENDS = f"""import requests
TOKEN_URL = "{TOKEN}"
CLIENT_ID = "4f8a"
requests.post(TOKEN_URL, data={{"grant_type": "GRANT", "client_id": CLIENT_ID}})
"""
ACCOUNT = f"const config = {{\n  client: {{ id: 'a', secret: 'b' }},\n  auth: {{ tokenHost: '{TOKEN}' }}\n}};\n"
BROWSER = f"""export const auth = {{
  clientId: 'abc',
  authorizationUrl: '{AUTHORIZE}',
  responseType: 'token',
  redirectUri: 'https://app.acme.com/cb',
}};
"""
SIGNED = f"""var client = new OAuthRequest {{
  ConsumerKey = "a",
  RequestUrl = "https://id.acme.com/oauth/request_token",
}};
string authorizeUrl = "{AUTHORIZE}";
string accessTokenUrl = "{TOKEN}";
"""


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (SENDS.replace("GRANT", "client_credentials"), MACHINES),
        (SENDS.replace("GRANT", "urn:ietf:params:oauth:grant-type:jwt-bearer"), MACHINES),
        (SENDS.replace("GRANT", "password"), PASSWORDS),
        (SENDS.replace("GRANT", "urn:ietf:params:oauth:grant-type:device_code"), DEVICE),
        (f"{ACCOUNT}const client = new ClientCredentials(config);\n", MACHINES),
        (f"{ACCOUNT}const client = new ResourceOwnerPassword(config);\n", PASSWORDS),
        (BROWSER, IMPLICIT),
        (f"ACME_CLIENT_ID=abc\nACME_TOKEN_URL={TOKEN}\nACME_GRANT_TYPE=client_credentials\n", MACHINES),
        ("ACME_CONSUMER_KEY=abc\nACME_CONSUMER_SECRET=def\nACME_ACCESS_TOKEN_SECRET=jkl\n", FIRST_VERSION),
        (SIGNED, FIRST_VERSION),
    ],
)
def test_a_program_of_another_grant_is_told_to_be_one(text: str, why: Words) -> None:
    """Its address of the token, its app and what simple-oauth2 takes for the log-in became a draft."""
    with pytest.raises(NotUnderstood) as raised:
        understand(text)
    assert raised.value.message == why


@pytest.mark.parametrize(
    "more",
    [
        'REDIRECT_URI = "https://app.acme.com/cb"\n',
        'data = {"grant_type": "authorization_code"}\n',
        'data = {"grant_type": "refresh_token", "refresh_token": kept}\n',
        f'AUTHORIZE_URL = "{AUTHORIZE}"\n',
    ],
)
def test_a_program_that_logs_people_in_as_well_is_read(more: str) -> None:
    draft = understand(SENDS.replace("GRANT", "client_credentials") + more).draft()
    assert draft.get("access_token", "url") == TOKEN


@pytest.mark.parametrize(
    "text",
    [
        (
            "GET /authorize?response_type=code&client_id=a HTTP/1.1\nHost: server.example.com\n\nPOST /token HTTP/1.1\n"
            "Host: server.example.com\n\ngrant_type=authorization_code&code=a\n"
        ),
        "https://auth.example.com/authorize?response_type=code&client_id=a",
        "const config = {\n  authorizationUrl: 'https://example.com/authorize',\n  tokenUrl: 'https://example.com/token',\n};\n",
    ],
)
def test_addresses_that_samples_are_written_with_are_nobodys(text: str) -> None:
    with pytest.raises(NotUnderstood, match="those of samples"):
        understand(text)


def test_what_settings_call_the_revocation_is_no_exchange_and_a_program_that_logs_itself_in_is_none() -> None:
    """An address that ends in a known name was taken for it, whatever else it was called before."""
    file = {"revoke_token_url": f"{TOKEN}/revoke", "refresh_token_url": f"{TOKEN}/again", "auth_url": AUTHORIZE}
    file |= {"token_url": TOKEN}
    draft = understand(json.dumps(file)).draft()
    assert draft.get("access_token", "url") == TOKEN
    assert draft.get("revoke_token", "url") == f"{TOKEN}/revoke"
    for kind in ("urn:ietf:params:oauth:grant-type:jwt-bearer", "client_credentials"):
        with pytest.raises(NotUnderstood) as raised:
            understand(json.dumps(file | {"default_grant_type": kind}))
        assert raised.value.message == MACHINES
    several = file | {"grant_type": "client_credentials", "other": {"grant_type": "authorization_code"}}
    assert understand(json.dumps(several)).draft().get("access_token", "url") == TOKEN


def test_of_a_whole_plug_each_record_is_understood_and_of_any_other_kind_the_one_thing() -> None:
    text = json.dumps({"success": True, "data": [by_hand(), by_hand() | {"type": "Basic"}]})
    usable, other = understand_each(text.encode())
    assert isinstance(usable, Understood)
    assert (usable.kind, usable.draft().get("platform", "version")) == ("record", "V2")
    assert isinstance(other, NoRecord)
    (page,) = understand_each("curl https://id.acme.com/token -d grant_type=authorization_code")
    assert isinstance(page, Understood)
    assert page.kind == "request"
    with pytest.raises(NotUnderstood):
        understand_each("hello")


@pytest.mark.parametrize("read", [understand, understand_each])
def test_a_record_of_another_grant_type_is_nothing_else_either(read: Callable[[str], object]) -> None:
    """Its code has addresses in it, of which no other reader is to make a connection."""
    code = {"source": f"return (await axios.post('{TOKEN}', {{ grant_type: 'client_credentials' }})).data;"}
    record = {"granttype": "Client Credentials", "accesstokencode": code, "auth_uri": AUTHORIZE, "token_uri": TOKEN}
    with pytest.raises(OtherKind, match="granttype is “Client Credentials”"):
        read(json.dumps(record))


GITLAB = """production:
  omniauth:
    enabled: true
    providers:
      - name: {name}
        label: Acme
        app_id: abc
        args:
          client_options: {{site: 'https://id.acme.com', authorize_url: /authorize, token_url: /token}}
"""


def test_a_gitlab_that_lets_people_in_by_another_way_is_told_to_be_one() -> None:
    """The settings of a provider of SAML look the same, and have no log-in with a code."""
    assert understand(GITLAB.format(name="acme")).draft().get("access_token", "url") == "https://id.acme.com/token"
    with pytest.raises(NotUnderstood, match="Its people log in by another way than OAuth"):
        understand(GITLAB.format(name="saml"))


def test_a_provider_that_a_gitlab_has_in_a_secret_of_its_cluster_is_read() -> None:
    """Its Helm chart takes providers from a secret: a text of YAML in a file of YAML, beside what is none."""
    provider = (
        "name: acme\napp_id: abc\nargs:\n  client_options:\n    site: https://id.acme.com\n"
        "    authorize_url: /oauth/authorize\n    token_url: /oauth/token\n"
    )
    inner = "".join(f"    {line}\n" for line in provider.splitlines())
    text = f"apiVersion: v1\nkind: Secret\nstringData:\n  note: of the administrators\n  provider: |\n{inner}"
    found = understand(text)
    assert found.kind == "gitlab"
    assert found.draft().get("authorization", "url") == "https://id.acme.com/oauth/authorize"
    assert found.draft().get("client", "client_id") == "abc"
