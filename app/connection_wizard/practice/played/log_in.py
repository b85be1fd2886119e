"""The authorization request of a played provider: what it demands, and the same as oauthlib is asked it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final, Literal, NamedTuple
from urllib.parse import parse_qsl

from connection_wizard.addresses.reading import Address, BadAddress, read, read_web
from connection_wizard.oauth.authorization import joined_scopes
from connection_wizard.practice.played.play import OFFLINE_PARAMETERS, OFFLINE_SCOPES, Play
from connection_wizard.practice.redirects import is_registered
from connection_wizard.spec import names
from connection_wizard.spec.model import SEPARATORS, Authorization, RenamedAuthorizationParameter
from connection_wizard.spec.queries import query_of
from connection_wizard.spec.templates import TemplateError, parse_template

_POLITE: Final = frozenset(
    {"approval_prompt", "display", "force_verify", "include_granted_scopes", "login_hint", "prompt", "response_mode"}
    | {"show_dialog", "ui_locales"}
)
"""Parameters without which a provider does what it usually does."""
_MADE_ANEW: Final = frozenset({names.NONCE, names.RANDOM_UUID})


class Objection(NamedTuple):
    """What is wrong with an authorization request.

    Attributes:
        shown: on a page of the provider, for the app or its address is not to be trusted (RFC 6749 section 4.1.2.1);
            otherwise it goes back to the app.
    """

    error: str
    description: str
    shown: bool = False


class Asked(NamedTuple):
    """An authorization request as any provider is asked it.

    Attributes:
        parameters: under the names of RFC 6749.
        offline: whether it asks for a refresh token in the way that this provider wants it.
        nonce: a value that the app made up for this request.
    """

    parameters: tuple[tuple[str, str], ...]
    offline: bool = True
    nonce: str = ""


def examined(play: Play, query: str, wanted_url: str, registered: str) -> Asked | Objection:
    """What an authorization request asks for, or what is wrong with it.

    Args:
        wanted_url: the address that the spec makes of the same values.
        registered: the redirect URI that counts where the request has none.
    """
    step = play.spec.authorization
    given = dict(parse_qsl(query, keep_blank_values=True))
    wanted = dict(parse_qsl(query_of(wanted_url), keep_blank_values=True))
    redirect_uri = _redirect_uri(step, given, registered)
    for objection in _untrusted(play, given, redirect_uri):
        return objection
    asked = {name: given.get(_name(step, name), "") for name in _STANDARD}
    for objection in _refused(play, given, wanted, asked):
        return objection
    scopes = split_scopes(step, asked["scope"])
    parameters = {
        "response_type": "code",
        "client_id": play.spec.client.client_id.strip(),
        "redirect_uri": redirect_uri,
        "state": asked["state"],
        "scope": " ".join(scopes),
    }
    if step.pkce != "none":
        parameters |= {"code_challenge": asked["code_challenge"], "code_challenge_method": step.pkce}
    made = next((item.name for item in step.parameters if names.NONCE.template in item.value), "")
    sent = tuple((name, value) for name, value in parameters.items() if value)
    return Asked(sent, _is_offline(step, given, scopes), given.get(made, ""))


_STANDARD: Final[tuple[RenamedAuthorizationParameter, ...]] = (
    "response_type",
    "client_id",
    "scope",
    "state",
    "code_challenge",
    "code_challenge_method",
)


def _name(step: Authorization, name: RenamedAuthorizationParameter) -> str:
    return step.rename.get(name, "").strip() or name


def _redirect_uri(step: Authorization, given: Mapping[str, str], registered: str) -> str:
    """Where the person goes; the registered one where it is left out or called by a name of the portal's (eBay's)."""
    back = _name(step, "redirect_uri")
    sent = given.get(back, "")
    named = any(item.name.strip() == back for item in step.parameters) and isinstance(read_web(sent), BadAddress)
    omitted = back not in given and "redirect_uri" in step.omit
    return registered if omitted or (sent and named) else sent


def _untrusted(play: Play, given: Mapping[str, str], redirect_uri: str) -> Iterator[Objection]:
    step = play.spec.authorization
    client, back, state = (_name(step, name) for name in ("client_id", "redirect_uri", "state"))
    if client not in given:
        yield Objection("invalid_request", f"Missing parameter: {client}.", shown=True)
    elif given[client] != play.spec.client.client_id.strip():
        yield Objection("invalid_client", "There is no app with this client ID.", shown=True)
    if not redirect_uri:
        yield Objection("invalid_request", f"Missing parameter: {back}.", shown=True)
    elif words := _not_registered(play, redirect_uri):
        yield Objection("redirect_uri_mismatch", words, shown=True)
    if not given.get(state):
        yield Objection("invalid_request", f"Missing parameter: {state}.", shown=True)


def _not_registered(play: Play, redirect_uri: str) -> str:
    """Why the person cannot be sent there; empty if they can."""
    found = read_web(redirect_uri)
    if isinstance(found, BadAddress) or not (redirect_uri == play.spec.redirect_url or is_registered(redirect_uri)):
        return "The redirect_uri is not registered for this app."
    kinds = play.habits.redirects
    if kinds is not None and found.scheme == "http" and "http_loopback" not in kinds:
        return "The redirect_uri must use https."
    if found.host == play.habits.refuses_host:
        return "The redirect_uri is not registered for this app."
    port = play.spec.live_redirect.port
    if kinds is not None and port and found.kind == "loopback" and found.port != port:
        return "The redirect_uri is not registered for this app."
    return ""


def _refused(
    play: Play,
    given: Mapping[str, str],
    wanted: Mapping[str, str],
    asked: Mapping[RenamedAuthorizationParameter, str],
) -> Iterator[Objection]:
    step = play.spec.authorization
    own = {item.name.strip() for item in step.parameters if item.name.strip()}
    kind = _name(step, "response_type")
    if "response_type" not in step.omit and kind not in own and asked["response_type"] != "code":
        yield Objection("unsupported_response_type", f"Use {kind}=code.")
    challenge = _name(step, "code_challenge")
    if step.pkce == "none":
        if challenge in given:
            yield Objection("invalid_request", f"Unexpected parameter: {challenge}.")
    elif not asked["code_challenge"]:
        yield Objection("invalid_request", "Code challenge required.")
    elif (asked["code_challenge_method"] or "plain") != step.pkce:
        yield Objection("invalid_request", "Transform algorithm not supported.")
    yield from _scopes(step, asked["scope"])
    ours = {_name(step, name) for name in (*_STANDARD, "redirect_uri")} - own
    for name, value in wanted.items():
        if name in ours or name in _POLITE or _asks_offline(name, value):
            continue
        if not given.get(name):
            yield Objection("invalid_request", f"Missing parameter: {name}.")
        elif given[name] != value and not _is_made_anew(step, name):
            yield Objection("invalid_request", f"Invalid value of the parameter: {name}.")


def split_scopes(step: Authorization, joined: str) -> list[str]:
    """The scopes of a request. A plus sign as it is reads like a space in an address, so that both are one there."""
    separator = SEPARATORS[step.scope_separator]
    joined = joined.replace(" ", separator) if separator == "+" else joined
    return [scope for scope in joined.split(separator) if scope]


def _scopes(step: Authorization, asked: str) -> Iterator[Objection]:
    """Scopes that were joined otherwise are none that there are."""
    known = set(split_scopes(step, joined_scopes(step)))
    if "scope" in step.omit and asked:
        yield Objection("invalid_request", f"Unexpected parameter: {_name(step, 'scope')}.")
    if known and "scope" not in step.omit and not asked:
        yield Objection("invalid_request", f"Missing parameter: {_name(step, 'scope')}.")
    for scope in split_scopes(step, asked):
        for other in SEPARATORS.values():
            if scope not in known and other in scope and known & set(scope.split(other)):
                yield Objection("invalid_scope", f"The scope is unknown: {scope[:200]}.")


def _is_made_anew(step: Authorization, name: str) -> bool:
    for item in step.parameters:
        if item.name == name:
            try:
                return bool(_MADE_ANEW & set(parse_template(item.value).paths))
            except TemplateError:
                return False
    return False


def _asks_offline(name: str, value: str) -> bool:
    return OFFLINE_PARAMETERS.get(name) == value


def _is_offline(step: Authorization, given: Mapping[str, str], scopes: list[str]) -> bool:
    """Whether a refresh token is asked for, where this provider has to be asked for one."""
    by_parameter = {item.name: item.value for item in step.parameters if _asks_offline(item.name, item.value)}
    by_scope = OFFLINE_SCOPES & set(step.scopes)
    return by_parameter.items() <= dict(given).items() and by_scope <= set(scopes)


Receives = Literal["app", "page"]


def receives(redirect_uri: str) -> Receives:
    """Who takes the answer to the app: whoever listens on this computer, else a page to copy it from."""
    found = read(redirect_uri)
    return "app" if isinstance(found, Address) and found.kind == "loopback" else "page"
