"""From a request's path to the endpoint that answers it, past the hooks of the faults."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

from connection_wizard.addresses.reading import Address, read_host_port
from connection_wizard.http.loopback import is_loopback
from connection_wizard.http.server import ServerRequest, ServerResponse
from connection_wizard.practice.answers import Answer, as_sent, refusal
from connection_wizard.practice.grants import Grants
from connection_wizard.practice.hooks import Endpoint, Hooks, Scene
from connection_wizard.practice.parameters import Pairs, ParameterError, form_of, query_of

Work = Callable[[ServerRequest], Awaitable[ServerResponse | Answer]]


@dataclass(frozen=True, slots=True)
class Route:
    """Who answers at a path. `endpoint` is the name under which faults know it; pages within the sign-in have none."""

    methods: tuple[str, ...]
    work: Work
    endpoint: Endpoint | None = None


class Router:
    """Finds the route of each request and sends it through the hooks."""

    def __init__(self, routes: Mapping[str, Route], hooks: Hooks, scene: Scene) -> None:
        self._routes = routes
        self._hooks = hooks
        self._scene = scene

    async def __call__(self, request: ServerRequest) -> ServerResponse:
        """Handler of the loopback server."""
        if not is_loopback(_host(request)):
            # A page elsewhere may point a name of its own at this computer (DNS rebinding): not ours, no answer
            return refusal(421, "misdirected_request", "This provider has no such name.").response()
        route = self._routes.get(request.path)
        if route is None:
            return refusal(404, "not_found", "There is nothing at this address.").response()
        if route.endpoint is None:
            return as_sent(await self._answered(route, request))
        outcome = await self._hooks.before(route.endpoint, request, self._scene)
        if isinstance(outcome, ServerResponse):
            return outcome
        answer = await self._answered(route, outcome)
        if isinstance(answer, Answer):
            answer = self._hooks.after(route.endpoint, answer, outcome, self._scene)
        return as_sent(answer)

    async def _answered(self, route: Route, request: ServerRequest) -> ServerResponse | Answer:
        if request.method not in route.methods:
            allow = ("Allow", ", ".join(route.methods))
            return refusal(405, "method_not_allowed", f"Use {' or '.join(route.methods)} here.", (allow,))
        return await route.work(request)


def token_endpoint(grants: Grants) -> Work:
    """The token endpoint (RFC 6749 section 3.2)."""
    return _for_oauthlib(grants.token)


def revocation_endpoint(grants: Grants) -> Work:
    """The revocation endpoint (RFC 7009 section 2)."""
    return _for_oauthlib(grants.revoke)


def _host(request: ServerRequest) -> str:
    found = read_host_port(request.header("host") or "")
    return found.host if isinstance(found, Address) else ""


def _for_oauthlib(work: Callable[[Pairs, Pairs, tuple[tuple[str, str], ...]], Answer]) -> Work:
    async def answer(request: ServerRequest) -> Answer:
        try:
            return work(query_of(request), form_of(request), request.headers)
        except ParameterError as error:
            return refusal(400, "invalid_request", str(error))

    return answer
