"""From what a spec says of a call to everything that is sent: OAuth's own parameters added, inheritance resolved.

A complete call is still made of templates. The live run fills them in, the code generator writes them as JavaScript:
one description, two executors.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, NamedTuple

from pydantic import JsonValue

from connection_wizard.spec import names
from connection_wizard.spec.calls import (
    AccessTokenCall,
    AnswerMapping,
    AnswerRule,
    BodyFormat,
    ClientAuthentication,
    FollowUpCall,
    HttpCall,
    Parameter,
    Pick,
    StandardParameter,
)
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.spec.paths import DataPath
from connection_wizard.spec.queries import parameter_names, query_of
from connection_wizard.spec.templates import paths_in
from connection_wizard.spec.worked_out_once import of_latest

CallUse = Literal["exchange", "follow_up", "test", "refresh", "revoke"]
Pair = tuple[str, str]

CLIENT_CREDENTIALS: tuple[StandardParameter, ...] = ("client_id", "client_secret")
"""What says who the client is (RFC 6749 section 2.3.1)."""
CONTENT_TYPES: dict[BodyFormat, str] = {
    "form": "application/x-www-form-urlencoded",
    "json": "application/json",
    "text": "text/plain; charset=utf-8",
}


class BasicCredentials(NamedTuple):
    """HTTP Basic user name and password as templates; ``encoded``: form-encoded first (RFC 6749 section 2.3.1)."""

    username: str
    password: str
    encoded: bool


class Body(NamedTuple):
    """What goes into a body: ``pairs`` for a form, ``value`` for JSON (texts in it are templates) and for text."""

    format: BodyFormat
    pairs: tuple[Pair, ...] = ()
    value: JsonValue = None


class CompleteCall(NamedTuple):
    """One request with everything that will be sent; names literal, values and URL as templates."""

    use: CallUse
    at: tuple[str | int, ...]
    """Where the call stands in the document, for findings and messages."""
    method: str
    url: str
    query: tuple[Pair, ...]
    headers: tuple[Pair, ...]
    authentication: ClientAuthentication | None
    """How the client says who it is, its own way or the token call's."""
    basic: BasicCredentials | None
    added: tuple[str, ...]
    """What OAuth and client authentication send by themselves, by the names that it has here."""
    body: Body | None
    success: AnswerRule
    response: AnswerMapping
    snippet: str
    reads_forms: bool = True
    """Whether an answer that is a success may be a form."""
    only_if_filled: frozenset[str] = frozenset()
    """Names of headers and parameters that are left out where a value in them is blank."""
    pick: Pick | None = None
    """The entry of a list that the answer is about."""
    guarded: tuple[str, ...] = ()
    """The domains that its address may lead to, where a value makes up the host (`spec.guarding`)."""

    @property
    def templates(self) -> tuple[str, ...]:
        """Every template of the call that has to have all its values."""
        return tuple(self._templates(of_optional=False))

    @property
    def optional_templates(self) -> tuple[str, ...]:
        """The templates of what is left out where a value is blank, and of what an entry is picked by."""
        picked = [condition.value for condition in self.pick.where] if self.pick else []
        return (*self._templates(of_optional=True), *picked)

    def _templates(self, *, of_optional: bool) -> list[str]:
        def of(pairs: Iterable[Pair]) -> list[str]:
            return [value for name, value in pairs if (name in self.only_if_filled) is of_optional]

        texts = [] if of_optional else [self.url]
        texts += of((*self.query, *self.headers))
        if self.basic and not of_optional:
            texts += [self.basic.username, self.basic.password]
        if self.body:
            texts += of(self.body.pairs)
            if isinstance(self.body.value, dict):
                for name, value in self.body.value.items():
                    texts += texts_in(value) if (name in self.only_if_filled) is of_optional else []
            elif not of_optional:
                texts += texts_in(self.body.value)
        return texts


def texts_in(value: JsonValue) -> list[str]:
    """All texts in a JSON value (keys are not templates)."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        return [text for item in value.values() for text in texts_in(item)]
    if isinstance(value, list):
        return [text for item in value for text in texts_in(item)]
    return []


class _Calls(NamedTuple):
    """The calls of one spec, each complete."""

    exchange: CompleteCall
    follow_ups: tuple[CompleteCall, ...]
    refresh: CompleteCall | None
    revoke: CompleteCall | None
    me: CompleteCall


@of_latest
def _calls(spec: ConnectionSpec) -> _Calls:
    """All calls of a spec, made once: a run asks for each of them and for the hosts of all, rules for all of them."""
    return _Calls(
        _exchange(spec), _follow_up_calls(spec.access_token.follow_ups), _refresh(spec), _revoke(spec), _me(spec)
    )


def exchange_call(spec: ConnectionSpec) -> CompleteCall:
    """The access token request (RFC 6749 section 4.1.3; code verifier: RFC 7636 section 4.5)."""
    return _calls(spec).exchange


def follow_up_calls(spec: ConnectionSpec) -> tuple[CompleteCall, ...]:
    """The calls right after the token response, in order; with client credentials only where the call asks for them."""
    return _calls(spec).follow_ups


def refresh_call(spec: ConnectionSpec) -> CompleteCall | None:
    """The refresh request (RFC 6749 section 6), or None if the connection has none."""
    return _calls(spec).refresh


def revoke_call(spec: ConnectionSpec) -> CompleteCall | None:
    """The revocation request (RFC 7009 section 2.1), or None if the connection has none."""
    return _calls(spec).revoke


def me_call(spec: ConnectionSpec) -> CompleteCall:
    """The test (me) call."""
    return _calls(spec).me


def _exchange(spec: ConnectionSpec) -> CompleteCall:
    standard: dict[StandardParameter, str] = {
        "grant_type": "authorization_code",
        "code": names.CODE.template,
        "redirect_uri": names.REDIRECT_URI.template,
    }
    if spec.authorization.pkce != "none":
        standard["code_verifier"] = names.CODE_VERIFIER.template
    return _complete("exchange", ("access_token",), spec.access_token, standard, spec.access_token)


@of_latest
def _follow_up_calls(follow_ups: tuple[FollowUpCall, ...]) -> tuple[CompleteCall, ...]:
    return tuple(
        _complete("follow_up", ("access_token", "follow_ups", index), call, {}, None)
        for index, call in enumerate(follow_ups)
    )


def _refresh(spec: ConnectionSpec) -> CompleteCall | None:
    if spec.refresh_token is None:
        return None
    standard: dict[StandardParameter, str] = {
        "grant_type": "refresh_token",
        "refresh_token": names.REFRESH_TOKEN.template,
    }
    call = spec.refresh_token
    if not call.url.strip():
        call = call.model_copy(update={"url": spec.access_token.url})
    return _complete("refresh", ("refresh_token",), call, standard, spec.access_token)


def _revoke(spec: ConnectionSpec) -> CompleteCall | None:
    if spec.revoke_token is None:
        return None
    standard: dict[StandardParameter, str] = {"token": names.ACCESS_TOKEN.template}
    return _complete("revoke", ("revoke_token",), spec.revoke_token, standard, spec.access_token)


def _me(spec: ConnectionSpec) -> CompleteCall:
    return _complete("test", ("test_call",), spec.test_call, {}, None)


@of_latest
def all_calls(spec: ConnectionSpec) -> tuple[CompleteCall, ...]:
    """Every call that the connection makes, in the order of the steps; many rules ask for those of one spec."""
    calls = _calls(spec)
    candidates = (calls.exchange, *calls.follow_ups, calls.refresh, calls.revoke, calls.me)
    return tuple(call for call in candidates if call is not None)


def needed_values(spec: ConnectionSpec) -> frozenset[DataPath]:
    """Every value that some call of the connection inserts somewhere."""
    return frozenset(path for call in all_calls(spec) for template in call.templates for path in paths_in(template))


def _complete(
    use: CallUse,
    at: tuple[str | int, ...],
    call: HttpCall,
    standard: dict[StandardParameter, str],
    token_call: AccessTokenCall | None,
) -> CompleteCall:
    authentication = call.client_authentication or (token_call.client_authentication if token_call else None)
    rename = dict(call.rename)
    if token_call:
        for name in CLIENT_CREDENTIALS:
            if name in token_call.rename:
                rename.setdefault(name, token_call.rename[name])
    standard = {
        name: value for name, value in (standard | _client_parameters(authentication)).items() if name not in call.omit
    }
    parameters = _parameters(call, standard, rename)
    in_query = call.parameters_in == "query" or (call.parameters_in is None and call.method == "GET")
    query = _pairs(call.query)
    body = _body(call, () if in_query else parameters, _body_format(call, token_call))
    return CompleteCall(
        use=use,
        at=at,
        method=call.method,
        url=call.url.strip(),
        query=query + parameters if in_query else query,
        headers=_headers(call, body),
        authentication=authentication,
        basic=_basic(authentication),
        added=tuple(rename.get(name, name) for name in standard),
        body=body,
        success=call.success,
        response=call.response,
        snippet=call.snippet,
        reads_forms=_reads_forms(use, call),
        only_if_filled=frozenset(name.strip() for name in call.only_if_filled),
        pick=call.pick if isinstance(call, FollowUpCall) and call.picks else None,
    )


def _reads_forms(use: CallUse, call: HttpCall) -> bool:
    """Whether an answer may be a form: where tokens come, as OAuth 2 began with, and where the spec says so."""
    brings_tokens = use in ("exchange", "refresh") or (isinstance(call, FollowUpCall) and call.purpose == "exchange")
    return call.response.format == "form" or (brings_tokens and call.response.format == "auto")


def _client_parameters(
    authentication: ClientAuthentication | None,
) -> dict[StandardParameter, str]:
    if authentication == "client_secret_post":
        return {
            "client_id": names.CLIENT_ID.template,
            "client_secret": names.CLIENT_SECRET.template,
        }
    if authentication == "none":
        return {"client_id": names.CLIENT_ID.template}
    return {}


def _basic(authentication: ClientAuthentication | None) -> BasicCredentials | None:
    if authentication in ("client_secret_basic", "client_secret_basic_unencoded"):
        encoded = authentication == "client_secret_basic"
        return BasicCredentials(names.CLIENT_ID.template, names.CLIENT_SECRET.template, encoded)
    if authentication == "secret_as_username":
        return BasicCredentials(names.CLIENT_SECRET.template, "", encoded=False)
    return None


def _parameters(
    call: HttpCall,
    standard: dict[StandardParameter, str],
    rename: dict[StandardParameter, str],
) -> tuple[Pair, ...]:
    """Standard parameters under this provider's names, the author's own in place of them or after them.

    Who the client is, is not said beside what the author says of it in the address: no parameter may be there more
    than once (RFC 6749 section 3.2).
    """
    own = dict(_pairs(call.parameters))
    in_address = parameter_names(query_of(call.url)) | {name for name, _ in _pairs(call.query)}
    pairs: list[Pair] = []
    for name, value in standard.items():
        sent_as = rename.get(name, name)
        if name not in CLIENT_CREDENTIALS or sent_as not in in_address:
            pairs.append((sent_as, own.pop(sent_as, value)))
    taken = {name for name, _ in pairs}
    pairs += [(name, value) for name, value in _pairs(call.parameters) if name not in taken]
    return tuple(pairs)


def _pairs(parameters: Iterable[Parameter]) -> tuple[Pair, ...]:
    """Names and values as they stand; what has no name is not sent."""
    return tuple((item.name, item.value) for item in parameters if item.name.strip())


def _body_format(call: HttpCall, token_call: AccessTokenCall | None) -> BodyFormat:
    if call.body_format:
        return call.body_format
    if call.body is not None or token_call is None:
        return "text" if isinstance(call.body, str) else "json"
    return token_call.body_format


def _body(call: HttpCall, pairs: tuple[Pair, ...], body_format: BodyFormat) -> Body | None:
    if body_format == "form":
        return Body("form", pairs=pairs) if pairs else None
    if body_format == "text":
        return Body("text", value=call.body) if isinstance(call.body, str) else None
    if isinstance(call.body, dict) or (call.body is None and pairs):
        own = call.body if isinstance(call.body, dict) else {}
        return Body("json", value={**own, **dict(pairs)})
    return None if call.body is None else Body("json", value=call.body)


def _headers(call: HttpCall, body: Body | None) -> tuple[Pair, ...]:
    """The author's headers, and before them what every call says of itself unless the author says otherwise."""
    own = _pairs(call.headers)
    given = {name.lower() for name, _ in own}
    added: list[Pair] = []
    if "accept" not in given:
        added.append(("Accept", "application/json"))
    if body and "content-type" not in given:
        added.append(("Content-Type", CONTENT_TYPES[body.format]))
    return (*added, *own)
