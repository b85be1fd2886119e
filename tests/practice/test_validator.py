"""Codes, tokens and client authentication, over real HTTP."""

from __future__ import annotations

from base64 import b64encode
from typing import Any

import pytest

from connection_wizard.spec.model import PLATFORM_REDIRECT_URL
from tests.practice.apps import CHALLENGE, VERIFIER, App, error_of, object_of
from tests.practice.conftest import Practice

# -- client authentication (RFC 6749 section 2.3)


@pytest.mark.asyncio
async def test_basic_works_as_well(app: App) -> None:
    form = {"grant_type": "authorization_code", "code": await app.code(), "redirect_uri": PLATFORM_REDIRECT_URL}
    tokens = object_of(await app.post(app.provider.token_url, form, app.basic))
    form = {"grant_type": "refresh_token", "refresh_token": tokens["refresh_token"]}
    assert (await app.post(app.provider.token_url, form, app.basic)).status == 200
    assert (await app.post(app.provider.revocation_url, {"token": tokens["access_token"]}, app.basic)).status == 200


@pytest.mark.asyncio
async def test_basic_is_form_encoded(practice: Practice) -> None:
    """RFC 6749 section 2.3.1."""
    app = await practice(client_secret="ä: %+/&=")
    form = {"grant_type": "authorization_code", "code": await app.code(), "redirect_uri": PLATFORM_REDIRECT_URL}
    assert (await app.post(app.provider.token_url, form, app.basic)).status == 200


def basic(text: str) -> tuple[str, str]:
    return ("Authorization", f"Basic {b64encode(text.encode()).decode()}")


@pytest.mark.asyncio
@pytest.mark.parametrize(
    "header",
    [
        basic("practice-app:wrong"),
        basic("practice-app:"),
        basic("somebody-else:SECRET"),
        basic("SECRET:practice-app"),
        basic("practice-app"),
        ("Authorization", "Basic !!!"),
        ("Authorization", "Basic /w=="),
        ("Authorization", "Bearer SECRET"),
        ("X-None", ""),
    ],
)
@pytest.mark.parametrize("path", ["/token", "/revoke"])
async def test_wrong_credentials_are_refused(practice: Practice, header: tuple[str, str], path: str) -> None:
    app = await practice(client_secret="SECRET")
    form = {"grant_type": "refresh_token", "refresh_token": "any", "token": "any"}
    response = await app.post(app.provider.origin + path, form, header)
    assert error_of(response) == (401, "invalid_client")
    assert response.header("www-authenticate") == 'Basic realm="practice"'
    assert response.header("cache-control") == "no-store"


@pytest.mark.asyncio
@pytest.mark.parametrize(
    "changes",
    [
        {"client_secret": "wrong"},
        {"client_secret": None},
        {"client_id": None},
        {"client_id": "x"},
        {"client_secret": "ä"},
    ],
)
async def test_wrong_credentials_in_the_body_are_refused_and_spare_the_code(
    app: App, changes: dict[str, str | None]
) -> None:
    code = await app.code()
    assert error_of(await app.exchange(code, **changes)) == (401, "invalid_client")
    assert (await app.exchange(code)).status == 200


@pytest.mark.asyncio
@pytest.mark.parametrize("changes", [{}, {"client_secret": None, "client_id": "another"}])
async def test_two_ways_at_once_are_refused(app: App, changes: dict[str, str | None]) -> None:
    """RFC 6749 section 2.3: not more than one method in a request."""
    form = {"grant_type": "refresh_token", "refresh_token": "any"} | app.credentials | changes
    assert error_of(await app.post(app.provider.token_url, form, app.basic)) == (400, "invalid_request")


@pytest.mark.asyncio
async def test_parameters_cannot_stand_in_for_what_was_found_out(app: App) -> None:
    """oauthlib lets parameters be read like attributes: `client` and `user` must not come from a request."""
    form = {"grant_type": "refresh_token", "refresh_token": "any", "client": "practice-app", "user": "maya"}
    assert error_of(await app.post(app.provider.token_url, form)) == (401, "invalid_client")
    tokens = await app.tokens(user="tomas", scopes="directory.read", client="other")
    assert tokens["scope"] == "profile workspace.read"
    assert object_of(await app.me(tokens["access_token"]))["profile"]["real_name"] == "Maya Lindqvist"


# -- codes


@pytest.mark.asyncio
async def test_code_lives_for_a_minute(app: App) -> None:
    code, late = await app.code(), await app.code()
    app.clock.pass_(59)
    assert (await app.exchange(code)).status == 200
    app.clock.pass_(1)
    response = await app.exchange(late)
    assert error_of(response) == (400, "invalid_grant")
    assert "expired" in response.text()


@pytest.mark.asyncio
async def test_code_used_twice_ends_all_that_came_of_it(app: App) -> None:
    """RFC 6749 section 4.1.2."""
    other = await app.tokens()
    code = await app.code()
    tokens = object_of(await app.exchange(code))
    response = await app.exchange(code)
    assert error_of(response) == (400, "invalid_grant")
    assert "already used" in response.text()
    assert (await app.me(tokens["access_token"])).status == 401
    assert error_of(await app.refresh(tokens["refresh_token"])) == (400, "invalid_grant")
    assert (await app.me(other["access_token"])).status == 200


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"redirect_uri": PLATFORM_REDIRECT_URL + "/"}, "invalid_grant"),
        ({"redirect_uri": "http://127.0.0.1:1/"}, "invalid_grant"),
        ({"redirect_uri": None}, "invalid_request"),
        ({"grant_type": None}, "unsupported_grant_type"),
        ({"grant_type": "password"}, "unsupported_grant_type"),
    ],
)
async def test_bad_token_request_is_refused(app: App, changes: dict[str, str | None], error: str) -> None:
    """RFC 6749 section 5.2."""
    response = await app.exchange(await app.code(), **changes)
    assert error_of(response) == (400, error)
    assert (response.header("cache-control"), response.header("pragma")) == ("no-store", "no-cache")


@pytest.mark.asyncio
@pytest.mark.parametrize(("code", "error"), [("guessed", "invalid_grant"), (None, "invalid_request")])
async def test_bad_code_is_refused(app: App, code: str | None, error: str) -> None:
    assert error_of(await app.exchange(code)) == (400, error)


# -- PKCE (RFC 7636)


@pytest.mark.asyncio
@pytest.mark.parametrize(("challenge", "method"), [(CHALLENGE, "S256"), (VERIFIER, "plain"), (VERIFIER, None)])
async def test_vectors_of_the_rfc(app: App, challenge: str, method: str | None) -> None:
    """Appendix B; without a method it is plain (section 4.3)."""
    changes: dict[str, Any] = {"code_challenge": challenge, "code_challenge_method": method}
    assert (await app.exchange(await app.code(**changes), code_verifier=VERIFIER)).status == 200
    assert error_of(await app.exchange(await app.code(**changes), code_verifier=VERIFIER[:-1] + "j")) == (
        400,
        "invalid_grant",
    )
    assert error_of(await app.exchange(await app.code(**changes))) == (400, "invalid_request")


# -- refresh


@pytest.mark.asyncio
async def test_refresh_token_used_twice_ends_the_whole_sign_in(app: App) -> None:
    """RFC 9700 section 4.14.2."""
    first = await app.tokens()
    second = object_of(await app.refresh(first["refresh_token"]))
    response = await app.refresh(first["refresh_token"])
    assert error_of(response) == (400, "invalid_grant")
    assert "already used" in response.text()
    assert (await app.me(second["access_token"])).status == 401
    assert error_of(await app.refresh(second["refresh_token"])) == (400, "invalid_grant")


@pytest.mark.asyncio
async def test_refresh_may_ask_for_less_but_not_for_more(app: App) -> None:
    """RFC 6749 section 6."""
    tokens = await app.tokens()
    less = object_of(await app.refresh(tokens["refresh_token"], scope="profile"))
    assert less["scope"] == "profile"
    assert "workspace" not in object_of(await app.me(less["access_token"]))
    more = await app.refresh(less["refresh_token"], scope="profile directory.read")
    assert error_of(more) == (400, "invalid_scope")
    again = object_of(await app.refresh(less["refresh_token"]))
    assert again["scope"] == "profile workspace.read"


@pytest.mark.asyncio
@pytest.mark.parametrize(("token", "error"), [("guessed", "invalid_grant"), (None, "invalid_request")])
async def test_bad_refresh_request_is_refused(app: App, token: str | None, error: str) -> None:
    assert error_of(await app.refresh(token)) == (400, error)


@pytest.mark.asyncio
async def test_access_token_is_no_refresh_token(app: App) -> None:
    tokens = await app.tokens()
    assert error_of(await app.refresh(tokens["access_token"])) == (400, "invalid_grant")
    assert (await app.me(tokens["refresh_token"])).status == 401


# -- revocation (RFC 7009)


@pytest.mark.asyncio
@pytest.mark.parametrize("hint", [None, "access_token", "refresh_token", "unheard_of"])
@pytest.mark.parametrize("kind", ["access_token", "refresh_token"])
async def test_either_token_is_revoked_whatever_the_hint(app: App, kind: str, hint: str | None) -> None:
    tokens = await app.tokens()
    assert (await app.revoke(tokens[kind], token_type_hint=hint)).status == 200
    assert (await app.me(tokens["access_token"])).status == 401
    assert error_of(await app.refresh(tokens["refresh_token"])) == (400, "invalid_grant")


@pytest.mark.asyncio
async def test_unknown_token_is_no_error(app: App) -> None:
    """RFC 7009 section 2.2."""
    tokens = await app.tokens()
    assert (await app.revoke("guessed")).status == 200
    assert (await app.me(tokens["access_token"])).status == 200


@pytest.mark.asyncio
async def test_revocation_needs_a_token(app: App) -> None:
    assert error_of(await app.revoke(None)) == (400, "invalid_request")
