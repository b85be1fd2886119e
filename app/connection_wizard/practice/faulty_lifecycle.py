"""Faults that show in the later life of a connection: refresh and revocation."""

from __future__ import annotations

from dataclasses import replace

from connection_wizard.http.server import ServerRequest, ServerResponse
from connection_wizard.practice.answers import Answer, refusal
from connection_wizard.practice.fault_kit import BASIC_WANTED, always, changed, form_value, has_basic, rewritten, unless
from connection_wizard.practice.hooks import Before, Fault, Scene
from connection_wizard.practice.parameters import ParameterError, as_form, form_of, query_of


def _on_refresh(hook: Before) -> Before:
    """Only refresh requests meet the hook."""

    async def only(request: ServerRequest, scene: Scene) -> ServerRequest | ServerResponse:
        return await hook(request, scene) if form_value(request, "grant_type") == "refresh_token" else request

    return only


def _delete_as_post(request: ServerRequest) -> ServerRequest | None:
    if request.method != "DELETE":
        return None
    try:
        pairs = query_of(request) + form_of(request)
    except ParameterError:
        return None
    return replace(as_form(request, pairs), method="POST", query="")


async def _refresh_tokens_only(request: ServerRequest, scene: Scene) -> ServerRequest | ServerResponse:
    if scene.store.access_tokens.get(form_value(request, "token")) is None:
        return request
    # RFC 7009 section 2.2.1
    return refusal(400, "unsupported_token_type", "Access tokens cannot be revoked, only refresh tokens.").response()


def _without_the_new_one(answer: Answer, request: ServerRequest, scene: Scene) -> Answer:
    if form_value(request, "grant_type") != "refresh_token":
        return answer
    kept = changed(lambda members: {name: value for name, value in members.items() if name != "refresh_token"})
    return kept(answer, request, scene)


FAULTS = (
    Fault(
        "no_refresh_token",
        "Never gives out a refresh token.",
        "refresh_token",
        policy=lambda policy: replace(policy, refreshable="none"),
    ),
    Fault(
        "refresh_needs_offline",
        "Gives out a refresh token only if access_type=offline was in the authorization request.",
        "refresh_token",
        policy=lambda policy: replace(policy, refreshable="offline"),
    ),
    Fault(
        "refresh_not_rotated",
        "Answers a refresh with the same refresh token again.",
        "refresh_token",
        policy=lambda policy: replace(policy, refresh_answer="same"),
    ),
    Fault(
        "refresh_omits_refresh_token",
        "Answers a refresh without a refresh token; the old one stays good.",
        "refresh_token",
        policy=lambda policy: replace(policy, refresh_answer="nothing"),
    ),
    Fault(
        "refresh_once",
        "Takes a refresh token once, and never tells the new one.",
        "refresh_token",
        after={"token": _without_the_new_one},
    ),
    Fault(
        "refresh_refused",
        "Refuses every refresh token as invalid_grant.",
        "refresh_token",
        policy=lambda policy: replace(policy, refuses_refresh=True),
    ),
    Fault(
        "refresh_needs_scope",
        "Wants the scopes again in a refresh request.",
        "refresh_token",
        before={
            "token": _on_refresh(
                unless(
                    lambda request: bool(form_value(request, "scope")),
                    refusal(400, "invalid_request", "Missing parameter: scope."),
                )
            )
        },
    ),
    Fault(
        "refresh_answers_200_error",
        "Answers every refresh with status 200 and an error in it.",
        "refresh_token",
        before={"token": _on_refresh(always(Answer(200, {"ok": False, "error": "token_expired"})))},
    ),
    Fault(
        "revoke_ignores",
        "Answers a revocation with 200 and revokes nothing.",
        "revoke_token",
        before={"revoke": always(Answer(200, None))},
    ),
    Fault(
        "revoke_405",
        "Refuses POST for a revocation with 405 and wants DELETE.",
        "revoke_token",
        before={
            "revoke": rewritten(
                _delete_as_post, refusal(405, "method_not_allowed", "Use DELETE here.", (("Allow", "DELETE"),))
            )
        },
    ),
    Fault(
        "revoke_refuses",
        "Refuses every revocation with 403.",
        "revoke_token",
        before={"revoke": always(refusal(403, "unauthorized_client", "This app must not revoke tokens."))},
    ),
    Fault(
        "revoke_needs_basic",
        "Takes the app's credentials for a revocation in the Authorization header (HTTP Basic) only.",
        "revoke_token",
        before={"revoke": unless(has_basic, BASIC_WANTED)},
    ),
    Fault(
        "revoke_unsupported_token_type",
        "Revokes refresh tokens only and refuses an access token as unsupported_token_type.",
        "revoke_token",
        before={"revoke": _refresh_tokens_only},
    ),
)
