"""Faults that show while the person signs in, or in what the browser takes back to the client."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from oauthlib.common import Request
from oauthlib.oauth2 import InvalidRequestError, InvalidScopeError

from connection_wizard.practice.hooks import Callback, Fault
from connection_wizard.practice.store import new_secret


def _answered(change: Callable[[Callback], Callback]) -> Callable[[Callback], Callback]:
    """Only a response with a code is changed."""
    return lambda callback: change(callback) if callback.succeeds else callback


def _replaced(name: str, value: Callable[[str], str]) -> Callable[[Callback], Callback]:
    def change(callback: Callback) -> Callback:
        pairs = tuple((key, value(old) if key == name else old) for key, old in callback.parameters)
        return replace(callback, parameters=pairs)

    return change


def _without(*names: str) -> Callable[[Callback], Callback]:
    return lambda callback: replace(callback, parameters=callback.without(*names))


def _two_codes(callback: Callback) -> Callback:
    return replace(callback, parameters=(("code", new_secret()), *callback.parameters))


def _renamed(callback: Callback) -> Callback:
    pairs = tuple(("auth_code" if name == "code" else name, value) for name, value in callback.parameters)
    return replace(callback, parameters=pairs)


def _in_fragment(callback: Callback) -> Callback:
    token = (("access_token", new_secret()), ("token_type", "bearer"), ("expires_in", "3600"))
    return replace(callback, parameters=(*token, *callback.without("code")), in_fragment=True)


def _refuse_pkce(request: Request) -> None:
    if request.code_challenge is not None:
        raise InvalidRequestError("Unknown parameter: code_challenge.")


def _refuse_scope(request: Request) -> None:
    if "workspace.read" in (request.scope or "").split():
        raise InvalidScopeError("The scope workspace.read is unknown or was not enabled for this app.")


def _commas_only(request: Request) -> None:
    if " " in (request.scope or ""):
        raise InvalidScopeError("Scopes must be separated by commas.")
    # Not from request.scope: what a person granted stands in the same place, and may be less
    request.scopes = [name for joined in request.scopes or () for name in joined.split(",")]


FAULTS = (
    Fault(
        "unknown_client",
        "Does not know the app: shows an error page of its own at sign-in and refuses the app everywhere else.",
        "authorization",
        policy=lambda policy: replace(policy, knows_client=False),
    ),
    Fault(
        "authorize_error_page",
        "Knows no redirect URI on this computer: says so on a page of its own and sends nothing back.",
        "authorization",
        policy=lambda policy: replace(policy, accepts_loopback=False),
    ),
    Fault(
        "redirect_by_name",
        "Knows this computer as localhost alone: of 127.0.0.1 it says so on a page of its own and sends nothing back.",
        "authorization",
        policy=lambda policy: replace(policy, accepts_numbers=False),
    ),
    Fault(
        "redirect_needs_https",
        "Takes no redirect URI that begins with http: says so on a page of its own and sends nothing back.",
        "authorization",
        policy=lambda policy: replace(policy, accepts_http=False),
    ),
    Fault(
        "authorize_error_invalid_scope",
        "Does not know the scope workspace.read and sends invalid_scope back.",
        "authorization",
        authorization=_refuse_scope,
    ),
    Fault(
        "scope_comma",
        "Takes scopes joined by commas only and sends invalid_scope back for a space.",
        "authorization",
        authorization=_commas_only,
    ),
    Fault(
        "scope_narrowed",
        "Grants only the first of the scopes that were asked for.",
        "authorization",
        policy=lambda policy: replace(policy, grants="first"),
    ),
    Fault(
        "pkce_required",
        "Refuses an authorization request without a code challenge.",
        "authorization",
        policy=lambda policy: replace(policy, requires_pkce=True),
    ),
    Fault(
        "pkce_refused",
        "Refuses an authorization request that has a code challenge.",
        "authorization",
        authorization=_refuse_pkce,
    ),
    Fault(
        "consent_denied",
        "Answers access_denied whatever the person decides.",
        "authorization",
        policy=lambda policy: replace(policy, denies=True),
    ),
    Fault("state_missing", "Sends no state back.", "authorization", callback=_without("state")),
    Fault(
        "state_changed",
        "Sends back another state than it was given.",
        "authorization",
        callback=_replaced("state", lambda state: new_secret()),
    ),
    Fault(
        "iss_wrong",
        "Names another issuer in the callback than its own.",
        "authorization",
        callback=_replaced("iss", lambda issuer: f"{issuer}/other"),
    ),
    Fault(
        "iss_missing_though_announced",
        "Announces an issuer in every callback and then sends none.",
        "authorization",
        callback=_without("iss"),
    ),
    Fault("code_missing", "Sends no code back.", "authorization", callback=_answered(_without("code"))),
    Fault("two_codes", "Sends two codes back.", "authorization", callback=_answered(_two_codes)),
    Fault("code_renamed", "Sends the code under the name auth_code.", "authorization", callback=_answered(_renamed)),
    Fault(
        "fragment_callback",
        "Sends an access token behind a # in place of a code, as for an app of the implicit type.",
        "authorization",
        callback=_answered(_in_fragment),
    ),
)
