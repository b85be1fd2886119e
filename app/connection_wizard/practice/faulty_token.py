"""Faults that show when the code is exchanged for a token."""

from __future__ import annotations

from dataclasses import replace

from pydantic import JsonValue

from connection_wizard.http.server import ServerRequest
from connection_wizard.practice.answers import Answer, refusal
from connection_wizard.practice.fault_kit import (
    BASIC_WANTED,
    Members,
    always,
    changed,
    close,
    form_value,
    hang,
    has_basic,
    rewritten,
    unless,
    web_page,
)
from connection_wizard.practice.hooks import Fault, Scene
from connection_wizard.practice.parameters import json_as_form

_BODY_WANTED = refusal(400, "invalid_request", "Missing parameter: client_secret.")
_JSON_WANTED = refusal(415, "invalid_request", "Content-Type must be application/json.")


def _in_camel_case(members: Members) -> Members:
    return {_camel(name): value for name, value in members.items()}


def _camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)


def _without(members: Members, name: str) -> Members:
    return {key: value for key, value in members.items() if key != name}


def _with_expiry(members: Members, text: JsonValue) -> Members:
    return {**members, "expires_in": text} if "expires_in" in members else members


def _expiry(members: Members) -> int:
    value = members.get("expires_in")
    return value if isinstance(value, int) else 0


def _as_form(answer: Answer, request: ServerRequest, scene: Scene) -> Answer:
    return replace(answer, encoding="form")


def _as_text(answer: Answer, request: ServerRequest, scene: Scene) -> Answer:
    return replace(answer, encoding="json_as_text")


def _created(answer: Answer, request: ServerRequest, scene: Scene) -> Answer:
    return replace(answer, status=201) if answer.status == 200 else answer


# What changes an answer stands in such an order that all of it can be seen at once.
FAULTS = (
    Fault(
        "wrong_client",
        "Refuses the app's client ID and secret at the token endpoint, whatever they are.",
        "access_token",
        policy=lambda policy: replace(policy, accepts_credentials=False),
    ),
    Fault(
        "code_expired",
        "Lets the code expire before anybody can use it.",
        "access_token",
        policy=lambda policy: replace(policy, code_lifetime=0.0),
    ),
    Fault(
        "token_requires_basic",
        "Takes the app's credentials in the Authorization header (HTTP Basic) only.",
        "access_token",
        before={"token": unless(has_basic, BASIC_WANTED)},
    ),
    Fault(
        "token_requires_body_credentials",
        "Takes the app's credentials in the body only.",
        "access_token",
        before={"token": unless(lambda request: bool(form_value(request, "client_secret")), _BODY_WANTED)},
    ),
    Fault(
        "token_requires_json",
        "Takes token requests as JSON only.",
        "access_token",
        before={"token": rewritten(json_as_form, _JSON_WANTED)},
    ),
    Fault(
        "token_answers_html",
        "Answers token requests with a web page to sign in on.",
        "access_token",
        before={"token": always(web_page(200, "Sign in to continue"))},
    ),
    Fault(
        "token_200_with_error",
        "Answers every token request with status 200 and an error in it.",
        "access_token",
        before={"token": always(Answer(200, {"ok": False, "error": "invalid_code"}))},
    ),
    Fault("hang_token", "Takes token requests and never answers.", "access_token", before={"token": hang}),
    Fault("close_token", "Closes the connection of a token request.", "access_token", before={"token": close}),
    Fault(
        "token_missing",
        "Leaves the access token out of its answer.",
        "access_token",
        after={"token": changed(lambda members: _without(members, "access_token"))},
    ),
    Fault(
        "expires_in_milliseconds",
        "Counts expires_in in milliseconds.",
        "access_token",
        after={"token": changed(lambda members: _with_expiry(members, _expiry(members) * 1000))},
    ),
    Fault(
        "expires_in_string",
        "Writes expires_in as text.",
        "access_token",
        after={"token": changed(lambda members: _with_expiry(members, str(_expiry(members))))},
    ),
    Fault(
        "expires_missing",
        "Does not say when the token expires.",
        "access_token",
        after={"token": changed(lambda members: _without(members, "expires_in"))},
    ),
    Fault(
        "token_camel_case",
        "Writes accessToken, refreshToken and expiresIn.",
        "access_token",
        after={"token": changed(_in_camel_case)},
    ),
    Fault(
        "token_nested",
        "Puts the token answer one level down, under data.",
        "access_token",
        after={"token": changed(lambda members: {"data": members})},
    ),
    Fault("token_201", "Answers a good token request with status 201.", "access_token", after={"token": _created}),
    Fault(
        "token_answers_form",
        "Answers token requests form-encoded.",
        "access_token",
        after={"token": _as_form},
    ),
    Fault(
        "token_answers_json_as_text",
        "Answers token requests with JSON that it calls plain text.",
        "access_token",
        after={"token": _as_text},
    ),
)
