"""One request type for every call of a connection: token, refresh, revoke, test and follow-up calls.

The model says what is sent and when an answer counts as success. What OAuth itself adds (``grant_type``, ``code`` and
so on) is not written in a spec: `spec.completion` adds it, under the names this provider uses. Every text below
that may hold values of the connection is a template (`connection_wizard.spec.templates`).
"""

from typing import Annotated, Literal

from pydantic import ConfigDict, Field, JsonValue

from connection_wizard.spec.base import SAID, Code, InAnswer, Name, Part, TextOf, Url, Value

Method = Literal["GET", "POST", "PUT", "PATCH", "DELETE"]
BodyFormat = Literal["form", "json", "text"]
ParametersIn = Literal["body", "query"]
ClientAuthentication = Literal[
    "client_secret_post",
    "client_secret_basic",
    "client_secret_basic_unencoded",
    "secret_as_username",
    "none",
]
"""How the client proves who it is.

``client_secret_post`` and ``client_secret_basic`` as in RFC 6749 section 2.3.1 (names from RFC 7591 section 2);
``client_secret_basic_unencoded`` for the providers that take Basic without the form-encoding that the RFC asks for;
``secret_as_username`` sends the secret as Basic user name with an empty password; ``none`` is a public client, which
sends its ``client_id`` alone (RFC 6749 section 3.2.1).
"""
StandardParameter = Literal[
    "grant_type",
    "code",
    "redirect_uri",
    "client_id",
    "client_secret",
    "code_verifier",
    "refresh_token",
    "token",
]
"""What OAuth adds to a call by itself: RFC 6749 sections 4.1.3 and 6, RFC 7636 section 4.5, RFC 7009 section 2.1."""

LONGEST_EXPIRY = 100 * 31_557_600
"""Seconds: a token that is good for more than a hundred years is one that does not expire."""


def header_value(value: str) -> str:
    """A header's value as it travels: white space around it is no part of it (RFC 9110 section 5.5)."""
    return value.strip(" \t")


StatusPattern = Annotated[str, Field(pattern=r"^[1-5]([0-9][0-9]|xx)$")]
"""One status (``201``) or a class of them (``2xx``)."""


class Parameter(Part):
    """A name and the template of its value: of a query, of headers, of a body."""

    name: Name = ""
    """What the parameter or header is called."""
    value: Value = ""
    """A template of its value."""


class AnswerRule(Part):
    """When an answer is what it should be: by its status and, if ``path`` is given, by one of its values."""

    statuses: tuple[StatusPattern, ...] = ("2xx",)
    """Statuses that count: ``200``, or a class of them, ``2xx``."""
    path: InAnswer = ""
    """Path of a value that decides, too; blank: the status alone does."""
    condition: Literal["present", "absent", "equals", "differs"] = "present"
    """What the value at ``path`` has to be; ``equals`` and ``differs`` compare it with ``value``."""
    value: Annotated[str | int | float | bool | None, TextOf("word")] = None
    """What the value at ``path`` is compared with."""


class KeptValue(Part):
    """A value of an answer that later calls need: stored as ``authData.accesstokencode.<name>``."""

    name: Name = ""
    """The name under which later calls find the value: ``authData.accesstokencode.<name>``."""
    path: InAnswer = ""
    """Path of the value in the answer."""


class AnswerMapping(Part):
    """Where in an answer the things stand that the connection lives on; paths start at the answer's own root."""

    format: Literal["auto", "json", "form"] = "auto"
    """How the answer is written; ``auto`` recognises a form by itself where tokens come."""
    root: InAnswer = ""
    """The part of the answer that is kept as the response; empty for all of it."""
    access_token: InAnswer = "access_token"
    """Path of the access token."""
    refresh_token: InAnswer = "refresh_token"
    """Path of the refresh token."""
    expires_in: InAnswer = "expires_in"
    """Path of the expiry."""
    expires_unit: Literal["seconds", "milliseconds", "date", "epoch_seconds", "epoch_milliseconds"] = "seconds"
    """What ``expires_in`` counts: a duration, or the moment itself (ISO 8601 date, seconds or ms since 1970)."""
    default_expires_in: int | None = Field(default=None, gt=0)
    """Seconds to assume where the provider names no expiry."""
    else_below: InAnswer = ""
    """Where tokens stand, by the same names, if there is no access token at its place (Slack's user tokens)."""
    scope: InAnswer = "scope"
    """Path of the scopes that were granted."""
    error_message: InAnswer = ""
    """Where the provider's own words of a failure stand, if not where RFC 6749 section 5.2 puts them."""
    keep: tuple[KeptValue, ...] = ()
    """Values that later calls need; they survive a refresh."""


class PickCondition(Part):
    """What the entry of a list that is meant must say: a value at a place of it. A blank value asks for nothing."""

    path: InAnswer = ""
    """Path in the entry."""
    value: Value = ""
    """A template of what has to stand there, without regard to capitals."""


class Pick(Part):
    """The one entry of a list that an answer is about: found by what it says, never by its position.

    Where none or several fit, the call fails and names the entries that there are.
    """

    entries: InAnswer = ""
    """Where the list stands; empty where the whole answer is one."""
    where: tuple[PickCondition, ...] = ()
    """What the entry that is meant says."""
    named_by: InAnswer = ""
    """Where the name of an entry stands, for whoever has to choose; empty for the place of the first condition."""

    @property
    def is_asked_for(self) -> bool:
        """Whether there is a list to pick from at all."""
        return bool(self.where or self.entries.strip() or self.named_by.strip())


_ADDRESS_OR_CODE: dict[str, JsonValue] = {
    "anyOf": [{"required": [name], "properties": {name: SAID}} for name in ("url", "snippet")]
}
"""What the published schema asks of a call, as the findings do: an address, or the author's own code."""


class HttpCall(Part):
    """A request and what its answer means.

    Where ``client_authentication``, ``body_format`` or a ``rename`` of the client's own parameters is not given, a
    refresh, revoke or exchange call does as the access token call does.
    """

    model_config = ConfigDict(json_schema_extra=_ADDRESS_OR_CODE)

    method: Method = "POST"
    """The HTTP method."""
    url: Url = ""
    """A template of the address; a refresh without one goes to the address of the access token call."""
    query: tuple[Parameter, ...] = ()
    """What is added to the query of the address."""
    headers: tuple[Parameter, ...] = ()
    """Headers; ``Accept: application/json`` and the body's ``Content-Type`` are sent by themselves."""
    client_authentication: ClientAuthentication | None = None
    """How the client proves who it is: the secret in the body, as HTTP Basic (form-encoded first, or not), as the
    Basic user name alone, or a public client without one."""
    body_format: BodyFormat | None = None
    """How the body is written."""
    parameters_in: ParametersIn | None = None
    """Where the standard and the extra parameters travel; by default in the body, for GET in the query."""
    parameters: tuple[Parameter, ...] = ()
    """Extra parameters; one with the name of a standard parameter takes its place."""
    rename: dict[StandardParameter, Name] = Field(default_factory=dict)
    """This provider's names for the standard parameters."""
    omit: tuple[StandardParameter, ...] = ()
    """Standard parameters that are not sent."""
    only_if_filled: tuple[Name, ...] = ()
    """Names of headers and parameters that are left out where a value in them is blank (an optional field)."""
    body: Annotated[JsonValue, TextOf("body")] = None
    """A body of the author's own: text, or JSON whose texts are templates (``parameters`` are added to an object)."""
    success: AnswerRule = AnswerRule.model_construct()
    """When the answer counts."""
    response: AnswerMapping = AnswerMapping.model_construct()
    """Where things are in the answer."""
    snippet: Code = ""
    """The author's own JavaScript for what a spec cannot say (signed requests); kept verbatim, used instead."""


class FollowUpCall(HttpCall):
    """A call right after the token response: another exchange (short- for long-lived token) or a look-up of values."""

    purpose: Literal["exchange", "look_up"] = "look_up"
    """``exchange`` brings another token (long- for short-lived), ``look_up`` values that ``response.keep`` names."""
    pick: Pick = Pick.model_construct()
    """Which entry of a list the paths of ``response.keep`` start at."""
    after_refresh: bool = False
    """Whether it is made after each refresh, too: what it brings lives no longer than the token (Bullhorn)."""

    @property
    def picks(self) -> bool:
        """Whether values are looked up in one entry of a list."""
        return self.purpose == "look_up" and self.pick.is_asked_for


class AccessTokenCall(HttpCall):
    """The exchange of the authorization code (RFC 6749 section 4.1.3), and what must be asked right after it."""

    client_authentication: ClientAuthentication = "client_secret_post"
    body_format: BodyFormat = "form"
    follow_ups: tuple[FollowUpCall, ...] = ()
    """Calls right after this one."""


class RefreshTokenCall(HttpCall):
    """The refresh request (RFC 6749 section 6); an empty URL is the access token call's."""

    model_config = ConfigDict(json_schema_extra={})

    expired_when: AnswerRule = AnswerRule.model_construct(statuses=("401",))
    """How this provider's API says that an access token has expired."""
    prolongs: bool = False
    """Whether the answer brings no token, and the one that there is lives on (COROS)."""


class MeCall(HttpCall):
    """The test (me) call: read-only, needs no input, shows who is connected."""

    method: Method = "GET"
