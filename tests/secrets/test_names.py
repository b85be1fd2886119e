"""Which names announce a secret, spelled in every usual way."""

from __future__ import annotations

import pytest

from connection_wizard.secrets.names import (
    describes_secret,
    is_secret_header,
    is_secret_member,
    is_secret_name,
    is_secret_parameter,
    is_url_header,
)


def words(text: str) -> list[str]:
    return text.split()


SECRET = words("""
    access_token accessToken access-token ACCESS_TOKEN AccessToken accesstoken refresh_token refreshToken id_token
    idToken token tokens access_tokens
    user[access_token] data.attributes.token oauth_token OAuthToken x_csrf_token csrfToken
    device_token bot_token token_value tokenString
    client_secret clientSecret clientsecret secret oauth_token_secret client_secret_value secrets webhookSecret
    password Password user_password newPassword password2 passwd pwd passphrase credential credentials
    code authorization_code authCode device_code user_code code_verifier codeVerifier otp
    api_key apiKey apikey APIKey api-key private_key secret_key accessKey subscription-key sharedKey
    assertion client_assertion SAMLResponse id_token_hint authorization Authorization bearer jwt
    session_cookie userJwt user[session_id] oauth_authorization_code
    cookie set-cookie session_id sessionId session_state JSESSIONID
""")

HARMLESS = words("""
    token_type tokenType token_endpoint token_url token_uri expires_in expiresIn access_token_expires_in expires_at
    token_expires_at client_secret_expires_at token_endpoint_auth_methods_supported token_endpoint_auth_method
    token_type_hint token_id password_policy password_required
    code_challenge code_challenge_method codeChallenge error_code errorCode status_code statusCode country_code
    zip_code zipCode postal_code language_code promo_code http_code response_code
    client_id clientId clientid user_id id name email login username scope scopes state key nonce
    next_page_token nextPageToken pageToken nextSyncToken continuation_token cancellationToken
    public_key issue_key project_key primaryKey key_id access_key_id consumer_key
    total_tokens max_tokens tokenizer passed passport_number secretary authority author accesstokencode
    grant_type response_type redirect_uri audience iss signature 1 _ é
""")


@pytest.mark.parametrize("name", SECRET)
def test_name_announces_a_secret(name: str) -> None:
    assert is_secret_name(name)


@pytest.mark.parametrize("name", [*HARMLESS, "", " ", "client secretary"])
def test_name_is_harmless(name: str) -> None:
    assert not is_secret_name(name)


@pytest.mark.parametrize("name", ["key", "sig", "signature", "auth", "X-Amz-Signature", "hmac", "sid", "code", "token"])
def test_short_names_mean_more_in_an_address(name: str) -> None:
    assert is_secret_parameter(name, "v")


def test_state_is_hidden_in_an_address_only_if_it_looks_random() -> None:
    assert is_secret_parameter("state", "q" * 16)
    assert not is_secret_parameter("state", "open")
    assert not is_secret_member("state", "q" * 43)


@pytest.mark.parametrize(
    "value", ["400", "invalid_grant", "RATE_LIMITED", "rate-limited", "RateLimitExceeded", "invalid grant", "E1001"]
)
def test_code_in_json_is_shown_if_it_reads_like_an_error(value: str) -> None:
    assert not is_secret_member("code", value)


@pytest.mark.parametrize("value", ["4/0AX4XfWhexample", "SplxlOBeZQQYbYS6WxSbIA", "0123456789abcdef", "a1b2c3d4e5f6"])
def test_code_in_json_is_hidden_if_it_does_not(value: str) -> None:
    assert is_secret_member("code", value)


@pytest.mark.parametrize(
    "name",
    words("""
    Authorization authorization Proxy-Authorization Cookie Set-Cookie DPoP X-Api-Key X-Acme-Key X-Shopify-Access-Token
    X-Acme-Secret X-Hub-Signature X-Auth Api-Key Ocp-Apim-Subscription-Key X-CSRF-Token X-Amz-Security-Token
    """),
)
def test_header_carries_credentials(name: str) -> None:
    assert is_secret_header(name)


@pytest.mark.parametrize(
    "name",
    words("""
    Content-Type Accept Location X-Request-Id X-Idempotency-Key Idempotency-Key Access-Control-Allow-Credentials
    WWW-Authenticate X-RateLimit-Remaining ETag Sec-WebSocket-Key X-Powered-By Host User-Agent
    """),
)
def test_header_is_harmless(name: str) -> None:
    assert not is_secret_header(name)


def test_headers_that_hold_an_address() -> None:
    assert is_url_header("Location")
    assert is_url_header("referer")
    assert not is_url_header("Content-Type")


def test_what_describes_a_secret_beside_it() -> None:
    assert describes_secret("expires_in")
    assert describes_secret("token_type")
    assert not describes_secret("value")
    assert not describes_secret("id")
    assert not describes_secret("")
