"""The few moves that most faults are made of."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import NoReturn

from pydantic import JsonValue

from connection_wizard.http.server import CloseConnection, ServerRequest, ServerResponse
from connection_wizard.practice.answers import Answer, as_sent, page, refusal
from connection_wizard.practice.hooks import After, Before, Scene
from connection_wizard.practice.parameters import ParameterError, form_of

Members = dict[str, JsonValue]

BASIC_WANTED = refusal(
    401,
    "invalid_client",
    "Client authentication failed: use HTTP Basic.",
    (("WWW-Authenticate", 'Basic realm="practice"'),),
)


def always(response: Answer | ServerResponse) -> Before:
    """Every request is answered with this."""

    async def hook(request: ServerRequest, scene: Scene) -> ServerResponse:
        return as_sent(response)

    return hook


def unless(passes: Callable[[ServerRequest], bool], response: Answer) -> Before:
    """What does not pass is answered with this."""

    async def hook(request: ServerRequest, scene: Scene) -> ServerRequest | ServerResponse:
        return request if passes(request) else response.response()

    return hook


def rewritten(rewrite: Callable[[ServerRequest], ServerRequest | None], response: Answer) -> Before:
    """The endpoint sees the rewritten request; what cannot be rewritten is answered with this."""

    async def hook(request: ServerRequest, scene: Scene) -> ServerRequest | ServerResponse:
        return rewrite(request) or response.response()

    return hook


async def hang(request: ServerRequest, scene: Scene) -> ServerResponse:
    """No answer, for as long as the client waits; its going away cancels this."""
    never: asyncio.Future[ServerResponse] = asyncio.get_running_loop().create_future()
    return await never


async def close(request: ServerRequest, scene: Scene) -> NoReturn:
    """The connection is dropped without a word."""
    raise CloseConnection


def changed(change: Callable[[Members], JsonValue]) -> After:
    """The object of a successful answer is changed."""

    def hook(answer: Answer, request: ServerRequest, scene: Scene) -> Answer:
        if answer.status >= 300 or not isinstance(answer.value, dict):
            return answer
        return Answer(answer.status, change(answer.members), answer.headers, answer.encoding)

    return hook


def form_value(request: ServerRequest, name: str) -> str:
    """A parameter of the body; empty if there is none of that name."""
    try:
        return dict(form_of(request)).get(name, "")
    except ParameterError:
        return ""


def has_basic(request: ServerRequest) -> bool:
    """Whether the client authenticates by HTTP Basic."""
    return (request.header("authorization") or "").lower().startswith("basic ")


def web_page(status: int, title: str) -> ServerResponse:
    """A page for people where data belongs."""
    html = f"<!doctype html>\n<html><head><title>{title}</title></head><body><h1>{title}</h1></body></html>\n"
    return page(status, html)
