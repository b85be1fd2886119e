"""Faults that show in the test call."""

from __future__ import annotations

import secrets
from collections.abc import AsyncIterator
from dataclasses import replace

from pydantic import JsonValue

from connection_wizard.addresses.reading import Address, read
from connection_wizard.http.loopback import IPV4, NAME
from connection_wizard.http.server import ServerRequest, ServerResponse
from connection_wizard.practice.answers import Answer, bearer_refusal, refusal
from connection_wizard.practice.fault_kit import Members, always, changed, close, hang, rewritten, unless, web_page
from connection_wizard.practice.hooks import After, Before, Fault, Scene
from connection_wizard.practice.parameters import ParameterError, bearer_token, media_type, query_of, with_header

SKEW = 3600
"""Seconds by which the clock of a skewed provider's token endpoint is ahead of that of its API."""
BUSY = 30
"""Seconds after the start for which a busy provider lets nobody in."""
MEBIBYTES = 200
VERSION_HEADER = "Practice-Version"
TENANT_HEADER = "Practice-Tenant"

# Odd and above 2^53: JavaScript reads its neighbour instead
_BIG = 9_007_199_254_740_993


def _with_profile(members: Members, **values: JsonValue) -> Members:
    profile = members.get("profile")
    return {**members, "profile": {**profile, **values}} if isinstance(profile, dict) else members


def _needs_scope(scope: str) -> Before:
    async def hook(request: ServerRequest, scene: Scene) -> ServerRequest | ServerResponse:
        token = scene.store.access_tokens.get(bearer_token(request))
        if token is None or scope in token.scopes:
            return request
        return bearer_refusal(403, "insufficient_scope", f"This call needs the scope {scope}.", scope=scope).response()

    return hook


def _post_as_get(request: ServerRequest) -> ServerRequest | None:
    return replace(request, method="GET") if request.method == "POST" else None


def _token_word(request: ServerRequest) -> ServerRequest | None:
    scheme, _, token = (request.header("authorization") or "").partition(" ")
    return with_header(request, "authorization", f"Bearer {token}") if scheme.lower() == "token" else None


async def _busy(request: ServerRequest, scene: Scene) -> ServerRequest | ServerResponse:
    wait = scene.started_at + BUSY - scene.clock()
    if wait <= 0:
        return request
    retry = ("Retry-After", str(int(wait) + 1))
    return refusal(429, "rate_limited", "Too many requests. Try again later.", (retry,)).response()


async def _loop(request: ServerRequest, scene: Scene) -> ServerResponse:
    return ServerResponse(302, (("Location", f"{scene.origin()}/me"),))


async def _other_host(request: ServerRequest, scene: Scene) -> ServerRequest | ServerResponse:
    here = read(scene.origin())
    if not isinstance(here, Address) or request.header("host") != here.shown:
        return request
    other = IPV4 if here.host == NAME else NAME
    return ServerResponse(302, (("Location", f"http://{other}:{here.port}/me"),))


async def _big_answer(request: ServerRequest, scene: Scene) -> ServerResponse:
    return ServerResponse(200, (("Content-Type", "application/json"),), _long_text())


async def _long_text() -> AsyncIterator[bytes]:
    part = b"x" * 1024 * 1024
    yield b'{"profile": "'
    for _ in range(MEBIBYTES):
        yield part
    yield b'"}'


async def _needs_tenant(request: ServerRequest, scene: Scene) -> ServerRequest | ServerResponse:
    token = scene.store.access_tokens.get(bearer_token(request))
    if token is None:
        return request
    try:
        named = request.header(TENANT_HEADER) or dict(query_of(request)).get("tenant")
    except ParameterError:
        named = None
    if named == token.grant.account.workspace.id:
        return request
    wanted = f"Say which tenant: {TENANT_HEADER} must hold an id from /tenants."
    return refusal(400, "tenant_required", wanted).response()


def _issued_ahead(answer: Answer, request: ServerRequest, scene: Scene) -> Answer:
    if answer.status >= 300 or not isinstance(answer.value, dict):
        return answer
    return replace(answer, value={**answer.members, "issued_at": int(scene.clock()) + SKEW})


async def _not_valid_yet(request: ServerRequest, scene: Scene) -> ServerResponse:
    now = int(scene.clock())
    words = f"The token is not valid yet: it was issued at {now + SKEW} and it is {now}. Check the clocks."
    return bearer_refusal(401, "invalid_token", words).response()


def _me(name: str, does: str, before: Before | None = None, after: After | None = None) -> Fault:
    return Fault(name, does, "test_call", before={"me": before} if before else {}, after={"me": after} if after else {})


FAULTS = (
    _me(
        "me_401",
        "Refuses every access token with 401.",
        always(bearer_refusal(401, "invalid_token", "The access token is invalid.")),
    ),
    _me("me_403_scope", "Answers 403 unless the token has the scope directory.read.", _needs_scope("directory.read")),
    _me(
        "me_404",
        "Answers the test call with 404.",
        always(refusal(404, "not_found", "There is nothing at this address.")),
    ),
    _me(
        "me_405",
        "Answers a GET test call with 405 and wants POST.",
        rewritten(_post_as_get, refusal(405, "method_not_allowed", "Use POST here.", (("Allow", "POST"),))),
    ),
    _me(
        "me_415",
        "Answers 415 unless Content-Type is application/json, even for a GET.",
        unless(
            lambda request: media_type(request) == "application/json",
            refusal(415, "unsupported_media_type", "Content-Type must be application/json."),
        ),
    ),
    _me("me_429", f"Answers 429 with Retry-After for the first {BUSY} seconds.", _busy),
    _me(
        "me_500",
        "Answers the test call with 500.",
        always(refusal(500, "internal_error", "Something went wrong. Please try again.")),
    ),
    _me(
        "me_html", "Answers the test call with a web page to sign in on.", always(web_page(200, "Sign in to continue"))
    ),
    _me(
        "me_needs_user_agent",
        "Answers 403 unless User-Agent holds an e-mail or web address.",
        unless(
            lambda request: any(sign in (request.header("user-agent") or "") for sign in ("@", "://")),
            refusal(403, "forbidden", "Set a User-Agent header that says how to reach you."),
        ),
    ),
    _me(
        "me_needs_header",
        f"Answers 400 unless the header {VERSION_HEADER} is there.",
        unless(
            lambda request: bool(request.header(VERSION_HEADER)),
            refusal(400, "missing_version", f"The header {VERSION_HEADER} is missing."),
        ),
    ),
    _me(
        "me_token_word",
        "Wants “token” in place of “Bearer” before the access token.",
        rewritten(
            _token_word,
            refusal(401, "bad_credentials", "Bad credentials: the header must read “Authorization: token …”."),
        ),
    ),
    _me(
        "me_unstable_id",
        "Gives another api_app_id at every call.",
        after=changed(lambda members: _with_profile(members, api_app_id=f"A{secrets.token_hex(4).upper()}")),
    ),
    _me(
        "me_big_id",
        "Gives api_app_id as a number too big for JavaScript.",
        after=changed(lambda members: _with_profile(members, api_app_id=_BIG)),
    ),
    _me("me_list", "Answers with a list that holds the one profile.", after=changed(lambda members: [members])),
    _me("hang_me", "Takes test calls and never answers.", hang),
    _me("close_me", "Closes the connection of a test call.", close),
    _me("redirect_loop_me", "Redirects the test call to itself, for ever.", _loop),
    _me("redirect_other_host_me", "Redirects the test call to another name of this computer.", _other_host),
    _me("big_answer_me", f"Answers the test call with {MEBIBYTES} MiB.", _big_answer),
    Fault(
        "expired_quickly",
        "Gives out access tokens that live for one second.",
        "test_call",
        policy=lambda policy: replace(policy, token_lifetime=1),
    ),
    Fault(
        "clock_skew",
        "Says that tokens were issued an hour from now, and that they are not valid yet.",
        "test_call",
        before={"me": _not_valid_yet},
        after={"token": _issued_ahead},
    ),
    Fault(
        "follow_up_exchange",
        "Gives out tokens that are only good to be exchanged at /exchange, and no refresh token.",
        "test_call",
        policy=lambda policy: replace(policy, code_buys="exchange", token_lifetime=60),
    ),
    Fault(
        "lookup_needed",
        f"Answers 400 unless the header {TENANT_HEADER} or the parameter tenant holds an id from /tenants.",
        "test_call",
        before={"me": _needs_tenant},
    ),
)
