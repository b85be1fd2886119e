"""A page that has nothing of a log-in with codes: what it is about is said, and nothing is made of it."""

from __future__ import annotations

import pytest

from connection_wizard.sources.documentation.instead import COMPANIES, KEYS, MESSAGES
from connection_wizard.sources.readers.documentation import read
from connection_wizard.sources.understood import DEVICE, FIRST_VERSION, IMPLICIT, MACHINES
from connection_wizard.words import Words

PAGES: dict[str, tuple[str, Words]] = {
    "a key in a header": (
        "# Authentication\n\nSend your API key with each request:\n\n    X-API-Key: KEY\n\nMake one under Settings.\n",
        KEYS,
    ),
    "a personal token beside the other way": (
        (
            "# Personal access tokens\n\nFor scripts the full OAuth 2.0 flow is too much.\n\n"
            "    Authorization: Bearer YOUR_PERSONAL_ACCESS_TOKEN\n"
        ),
        KEYS,
    ),
    "a name and a token, by HTTP Basic": (
        "Basic auth for scripts\n\nTake your email address and an API token.\n",
        KEYS,
    ),
    "a key, in German": ("# API-Schlüssel\n\nIm Menü *Einstellungen* wird der API-Schlüssel erzeugt.\n", KEYS),
    "a key, in French": ("# Clé API\n\nLa clé API se crée dans les paramètres.\n", KEYS),
    "a key, in Russian": ("# Доступ\n\nВсе запросы содержат API-токен. API-ключ создаётся в кабинете.\n", KEYS),
    "a program that signs who it is": (
        "# JWT bearer for services\n\nThe service account signs an assertion: nobody sends an authorization code.\n",
        MACHINES,
    ),
    "what a program sends, in Spanish": (
        "# Autenticación\n\nGenera un token con `client_id`.\n\nEste flujo es `client_credentials`.\n",
        MACHINES,
    ),
    "a program, in Japanese": ("# トークンの取得\n\nクライアントの資格情報フローで取得します。\n", MACHINES),
    "a device, beside where another flow is": (
        (
            "# Device authorization grant\n\nAsk `/devicecode`, show the user_code, and poll with the device code.\n\n"
            "To refresh see [the authorization code flow](code.md).\n"
        ),
        DEVICE,
    ),
    "an implicit grant that is compared": (
        "# Implicit Grant Type\n\nA token comes back, rather than an intermediate authorization code.\n",
        IMPLICIT,
    ),
    "the first version, that is told apart": (
        '"""\nSigning for Acme, OAuth 1.0a\n\nUnlike OAuth 2.0 it needs no app for each person.\n"""\n',
        FIRST_VERSION,
    ),
    "the first version, whose package is called like the second": (
        (
            "An example with the python oauth2 library of how\n\n"
            "The app sends its key to https://api.acmecrm.com/oauth/request_token and gets a request_token.\n\n"
            "People go to https://www.acmecrm.com/oauth/authorize\n"
        ),
        FIRST_VERSION,
    ),
    "a company's own log-in": (
        "# SAML single sign-on with Okta\n\nPaste the metadata of your identity provider.\n",
        COMPANIES,
    ),
    "people of a company": ("# SCIM\n\nThe base URL of SCIM is https://acmecrm.com/scim/v2.\n", COMPANIES),
    "messages": ("# Verify webhooks\n\nCompute the HMAC of the body with the signing secret.\n", MESSAGES),
}
OTHERS = {
    "a log-in, in words, and a token besides": "# Connect\n\nCreate an app with a redirect URI; OAuth 2.0 "
    "brings an authorization code. For tests an API key does.\n",
    "a key below a section on the log-in": "# API\n\n## OAuth 2.0\n\nFor apps.\n\n## API keys\n\nAn API key is made "
    "in the settings.\n\nSend the API key in `X-API-Key`.\n",
    "a key that there is not": "How to get your Acme API key\n\nAcme issues no API key. Calls need OAuth 2.0.\n\n"
    "Make an OAuth 2.0 app.\n\nOf OAuth 2.0 it has one flow.\n\nIt has a client ID.\n",
    "a mention": "# Tokens\n\nThe call says whose a token is.\n\nOf tokens without an OAuth app, such as those of a "
    "site and of a workspace, which people make in their settings and which are "
    "the same as those of the API (their kind is client_credentials in the answer), it leaves the application out.\n",
    "a payment": "# Authorize\n\nPOST /v1/payments/authorize reserves the amount on the card; send the card token.\n",
    "a change": "# Changelog\n\n- POST /v1/token is deprecated.\n- Added DELETE /v1/tokens/{id}.\n",
}


@pytest.mark.parametrize(("text", "why"), PAGES.values(), ids=PAGES.keys())
def test_what_a_page_is_about_is_said(text: str, why: Words) -> None:
    """Nothing of an OAuth connection was found in it, it was said of each."""
    found = read(text)
    assert found is not None
    assert (found.values, [one.why for one in found.unread]) == ((), [why])


@pytest.mark.parametrize("text", OTHERS.values(), ids=OTHERS.keys())
def test_of_others_nothing_is_said(text: str) -> None:
    found = read(text)
    assert found is None
