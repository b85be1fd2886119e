"""The named points at which a fault can lay hands on the practice provider.

A request passes them in this order: `before` (the endpoint has not seen it yet), the policy that oauthlib's questions
are answered from, `authorization` (an authorization request whose client and redirect URI are known to be good),
`callback` (what the browser takes back to the client), `after` (the answer of an endpoint on its way out).
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal
from urllib.parse import urlencode

from oauthlib.common import Request

from connection_wizard.http.server import ServerRequest, ServerResponse
from connection_wizard.practice.answers import Answer
from connection_wizard.practice.policy import Policy
from connection_wizard.practice.store import Store
from connection_wizard.spec.queries import with_raw_query

Endpoint = Literal["authorize", "token", "revoke", "me", "exchange", "tenants"]
Step = Literal["authorization", "access_token", "refresh_token", "revoke_token", "test_call"]
"""The step of the connection in which a fault shows, by its key in the spec."""


@dataclass(frozen=True, slots=True)
class Scene:
    """What a fault may look at.

    Attributes:
        clock: seconds since 1970.
        started_at: when the provider was made, by that clock.
        origin: of the provider, known once it is started.
    """

    clock: Callable[[], float]
    started_at: float
    store: Store
    origin: Callable[[], str]


@dataclass(frozen=True, slots=True)
class Callback:
    """The authorization response, before it becomes an address. The repr hides all of it."""

    redirect_uri: str
    parameters: tuple[tuple[str, str], ...]
    in_fragment: bool = False

    def __repr__(self) -> str:
        return "Callback()"

    @property
    def succeeds(self) -> bool:
        """Whether it brings a code."""
        return any(name == "code" for name, _ in self.parameters)

    def without(self, *names: str) -> tuple[tuple[str, str], ...]:
        """The parameters but for these."""
        return tuple(pair for pair in self.parameters if pair[0] not in names)

    def address(self) -> str:
        """Where the browser is sent; a query that the redirect URI has is kept (RFC 6749 section 3.1.2)."""
        if self.in_fragment:
            return f"{self.redirect_uri}#{urlencode(self.parameters)}"
        return with_raw_query(self.redirect_uri, urlencode(self.parameters))


Before = Callable[[ServerRequest, Scene], Awaitable[ServerRequest | ServerResponse]]
"""Lets a request through, changed or not, or answers it; may raise CloseConnection."""
After = Callable[[Answer, ServerRequest, Scene], Answer]
Check = Callable[[Request], None]
"""Looks at an authorization request; raises an OAuth2Error to be sent back to the client (RFC 6749 section 4.1.2.1)."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One way to be faulty.

    Attributes:
        name: of the switch.
        does: one sentence, for people: what the provider then does.
        step: where it shows.
    """

    name: str
    does: str
    step: Step
    policy: Callable[[Policy], Policy] | None = None
    before: Mapping[Endpoint, Before] = field(default_factory=dict)
    authorization: Check | None = None
    callback: Callable[[Callback], Callback] | None = None
    after: Mapping[Endpoint, After] = field(default_factory=dict)


class Hooks:
    """Some faults at once, asked in the order given; once one answers a request, no other sees it."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(faults)

    def policy(self) -> Policy:
        """The provider's policy with all that the faults change."""
        policy = Policy()
        for fault in self.faults:
            policy = fault.policy(policy) if fault.policy else policy
        return policy

    async def before(self, endpoint: Endpoint, request: ServerRequest, scene: Scene) -> ServerRequest | ServerResponse:
        """The request as the endpoint is to see it, or the answer that it gets instead."""
        for fault in self.faults:
            if hook := fault.before.get(endpoint):
                outcome = await hook(request, scene)
                if isinstance(outcome, ServerResponse):
                    return outcome
                request = outcome
        return request

    def check(self, request: Request) -> None:
        """Raises an OAuth2Error if a fault refuses this authorization request."""
        for fault in self.faults:
            if fault.authorization:
                fault.authorization(request)

    def callback(self, callback: Callback) -> Callback:
        """What is really sent back."""
        for fault in self.faults:
            callback = fault.callback(callback) if fault.callback else callback
        return callback

    def after(self, endpoint: Endpoint, answer: Answer, request: ServerRequest, scene: Scene) -> Answer:
        """What an endpoint really answers."""
        for fault in self.faults:
            if hook := fault.after.get(endpoint):
                answer = hook(answer, request, scene)
        return answer
