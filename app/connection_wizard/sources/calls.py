"""A pasted call, as edits of its step: the exchange of the code, refresh, revoke, test, and calls after the token."""

from __future__ import annotations

import base64
import re
from collections.abc import Mapping
from typing import Any, Final, NamedTuple
from urllib.parse import unquote

from connection_wizard.sources.block import Block, Pair
from connection_wizard.sources.placed import Placed, Placing, is_called_so, is_secret, why_left
from connection_wizard.sources.samples import inside, is_sample
from connection_wizard.sources.understood import masked
from connection_wizard.spec import names
from connection_wizard.spec.calls import HttpCall
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.spec.rules.known import plain
from connection_wizard.spec.rules.making import quoted
from connection_wizard.spec.rules.secrets import is_literal, is_secret_value
from connection_wizard.spec.templates import paths_in
from connection_wizard.words import Words, say

_CLIENT: Final = ("client_id", "client_secret")
_BEARER: Final = {"name": "Authorization", "value": f"Bearer {names.ACCESS_TOKEN.template}"}
"""The header that a test call and a look-up begin with."""
_SENT: Final[Mapping[str, tuple[str, ...]]] = {
    "access_token": ("grant_type", "code", "redirect_uri", *_CLIENT, "code_verifier", "refresh_token"),
    "refresh_token": ("grant_type", "refresh_token", *_CLIENT),
    "revoke_token": ("token", *_CLIENT),
}
"""What OAuth adds to a call of a step by itself; to a test call and to those after the token it adds nothing."""
_OWN_TOKEN: Final[Mapping[str, str]] = {"revoke_token": "token", "refresh_token": "refresh_token"}
"""What OAuth calls the token that a call is about; one that shows the access token by another name does without."""
_STATE: Final = (names.AUTHORIZATION / "state").template
"""What an exchange repeats that shows the state of its log-in: that of an example was another's."""
_GRANTS: Final = ("authorization_code", "refresh_token", "client_credentials", "password", "implicit")
_OWN_HEADERS: Final = frozenset(
    {"host", "content-length", "connection", "accept-encoding", "accept-language", "cache-control", "pragma", "cookie"}
    | {"origin", "referer", "postman-token", "dnt", "te", "expect", "transfer-encoding", "upgrade-insecure-requests"}
)
"""Headers that whoever sends a request writes, or that belong to the browser it was copied from."""
_CLIENTS: Final = re.compile(
    r"(?:curl|Postman(?:Runtime)?|insomnia|python|axios|Mozilla|okhttp|node-fetch|Go-http-client|HTTPie|GuzzleHttp|"
    r"Apache-HttpClient|vscode-restclient)\b.*",
    re.IGNORECASE | re.DOTALL,
)
_USUAL_ANSWERS: Final = frozenset({"application/json", "*/*"})
_CREDENTIALS: Final = re.compile(r"(\S{1,40})\s+(.+)", re.DOTALL)
_BASE64: Final = re.compile(r"[A-Za-z0-9+/_-]{8,}={0,2}")
_FORMATS: Final = (("json", "json"), ("x-www-form-urlencoded", "form"), ("form-data", "form"))


class _Now(NamedTuple):
    """What counts for a call now."""

    method: str
    body_format: str | None
    authentication: str | None
    parameters_in: str | None
    rename: Mapping[Any, str]


def place_call(block: Block, step: DocumentPath, draft: Draft) -> Placed:
    """What a request means for the step of a call."""
    placing = Placing(step, draft)
    now = _now(draft.partial_spec, step)
    method = block.method or now.method
    follow_up = "follow_ups" in step
    sent = _credentials_sent(block, method, now) if follow_up else _SENT.get(str(step[0]), ())
    own = bool(sent) and not follow_up
    if block.method and placing.put(("method",), method, now.method):
        placing.parts.append(Words(method))
    placing.address(block, fragment=False)
    body = block.json if isinstance(block.json, dict) and own else {}
    inside = tuple((name, _text(value)) for name, value in body.items() if not isinstance(value, dict | list))
    pairs = (*block.query, *block.form, *inside)
    called = placing.renamed((name for name, _ in pairs), sent, now.rename)
    in_query = own and method != "GET" and any(name in called for name, _ in block.query) and not block.form
    if in_query and not inside and placing.put(("parameters_in",), "query", now.parameters_in):
        placing.parts.append(say("parameters in the address"))
    query, parameters = _parameters(placing, block, inside, called)
    if own and (in_query or method == "GET"):
        query, parameters = [], [*query, *parameters]
    placing.pairs("query", query)
    headers = _headers(placing, block)
    shown = [called[name] for name, _ in pairs if name in called]
    way = _authentication(placing, block, shown, now, asked=own or follow_up)
    if follow_up and not way and any(_says_client(name, now) for name, _ in query):
        placing.put(("client_authentication",), None, now.authentication)  # they stay where they are shown
    carries = any(names.ACCESS_TOKEN in paths_in(value) for _, value in (*query, *headers, *parameters))
    elsewhere = carries and not any(name.lower() == "authorization" for name, _ in headers)
    placing.pairs("headers", headers, without=_BEARER if elsewhere else None)
    placing.pairs("parameters", parameters)
    renamed = any(names.ACCESS_TOKEN in paths_in(value) for _, value in parameters)
    own_scheme = own and not way and any(names.CLIENT_SECRET in paths_in(value) for _, value in headers)
    if own_scheme:
        placing.put(("client_authentication",), "none", now.authentication)  # once is enough: the body goes without
    by_client = bool(way) or own_scheme or bool(set(shown) & set(_CLIENT))
    _omit(placing, shown, carries=carries, renamed=renamed, by_client=by_client)
    _body(placing, block, now, sent=own)
    return placing.done()


def _credentials_sent(block: Block, method: str, now: _Now) -> tuple[str, ...]:
    """Those of the client's credentials that a call after the token sends by itself, where the request shows them."""
    where = block.query if method == "GET" else block.form
    shown = tuple(
        standard
        for standard in _CLIENT
        if any(name in (standard, now.rename.get(standard)) or is_called_so(name, standard) for name, _ in where)
    )
    return shown if shown == _CLIENT or now.authentication == "client_secret_post" else ()


def _says_client(name: str, now: _Now) -> bool:
    return name in {now.rename.get(standard, standard) for standard in _CLIENT}


def _omit(placing: Placing, shown: list[str], *, carries: bool, renamed: bool, by_client: bool) -> None:
    """What OAuth adds by itself is sent where the request shows it; a revocation that authenticates by a token itself,
    and a refresh by the access token (Threads, Instagram), do without what they do not show.

    Args:
        carries: the request holds the access token.
        renamed: it holds it as a parameter, which then is what the standard calls `token`.
        by_client: it says who the client is.
    """
    now = placing.draft.get(*placing.step, "omit")
    left_out = list(now) if isinstance(now, list) else []
    omit = [name for name in left_out if name not in shown]
    own = _OWN_TOKEN.get(str(placing.step[0])) if carries else None
    if own and not (by_client and own == "token" and not renamed) and own not in shown and own not in omit:
        omit.append(own)
        placing.gone.append(Words(quoted(own)))
    anonymous = own and not by_client and (own == "token" or own in omit)
    if anonymous and placing.draft.get(*placing.step, "client_authentication") is None:
        omit = list(dict.fromkeys([*omit, "client_id"]))
        placing.put(("client_authentication",), "none")
        placing.gone.append(say("client credentials"))
    placing.put(("omit",), omit, left_out)


def _now(spec: ConnectionSpec, step: DocumentPath) -> _Now:
    token = spec.access_token
    call: HttpCall = token
    if "follow_ups" in step:
        at = step[-1]
        known = isinstance(at, int) and at < len(token.follow_ups)
        call = token.follow_ups[at] if known and isinstance(at, int) else HttpCall()
    elif step != ("access_token",):
        call = getattr(spec, str(step[0])) or HttpCall()
    inherits = step in (("refresh_token",), ("revoke_token",))
    return _Now(
        call.method,
        call.body_format or (token.body_format if inherits else None),
        call.client_authentication or (token.client_authentication if inherits else None),
        call.parameters_in,
        {**token.rename, **call.rename} if inherits else call.rename,
    )


def _text(value: object) -> str:
    """A value of JSON as a parameter has it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else str(value)


def _parameters(
    placing: Placing, block: Block, inside: tuple[Pair, ...], called: Mapping[str, str]
) -> tuple[list[Pair], list[Pair]]:
    """What is left of the query and of the body without what OAuth sends."""
    grant = next(
        (value for name, value in (*block.query, *block.form, *inside) if called.get(name) == "grant_type"), ""
    )
    made: tuple[list[Pair], list[Pair]] = ([], [])
    own_id, others = placing.draft.partial_spec.client.client_id.strip(), False
    for which, pairs in enumerate((block.query, (*block.form, *inside))):
        for name, value in pairs:
            standard = called.get(name)
            own_grant = standard == "grant_type" and grant not in _GRANTS and not is_sample(grant)
            if standard == "token" and _is_refresh_token(value):  # and not the one that is sent anyway
                made[which].append((name, names.REFRESH_TOKEN.template))
            elif standard is not None and not own_grant:
                why = why_left(standard, value)
                placing.leave(name, why)
                if standard == "client_secret" and why == "secret":
                    placing.client_secret = value
                elif standard == "client_id" and own_id not in ("", value):
                    others = True
            elif name == "state" and placing.step == ("access_token",):
                made[which].append((name, _STATE))
            elif (said := placing.value(name, value)) is not None:
                made[which].append((name, said))
    if others:  # the app of an example: its secret is of no use, and would take the place of one that works
        placing.client_secret = ""
    return made


def _is_refresh_token(value: str) -> bool:
    """Whether a request sends that, and not only an example of a token: as a path, or as a variable of a tool's."""
    variable = value.startswith(("{{", "<<")) and plain(inside(value)) == "refreshtoken"
    return variable or names.REFRESH_TOKEN in paths_in(value)


def _headers(placing: Placing, block: Block) -> list[Pair]:
    made: list[Pair] = []
    for name, value in block.headers:
        lower = name.lower()
        if lower in _OWN_HEADERS or lower.startswith("sec-") or not name or not value:
            continue
        if lower == "content-type" and _format_of(value):
            continue
        if lower == "accept" and not _USUAL_ANSWERS.isdisjoint(part.strip() for part in value.lower().split(",")):
            continue
        if lower == "user-agent" and _CLIENTS.match(value):
            continue
        if lower == "authorization":
            made += _credentials(placing, name, value)
        elif (said := placing.value(name, value)) is not None:
            made.append((name, said))
    return made


def _credentials(placing: Placing, name: str, value: str) -> list[Pair]:
    """A header with a token, which is the connection's own; Basic is no header here but a way to authenticate."""
    both = _CREDENTIALS.fullmatch(value)
    if both is not None and both[1].lower() == "basic":
        return []
    if placing.step == ("access_token",):
        placing.leave(name, "sample" if is_sample(both[2] if both else value) else "secret")
        return []
    if paths_in(value):
        return [(name, value)]
    if both is None and is_sample(value) and plain(value).endswith("accesstoken"):  # no word before it
        return [(name, names.ACCESS_TOKEN.template)]
    if both is None:
        placing.leave(name, "sample" if is_sample(value) else "secret")
        return []
    if "header" in both[1].lower() and is_sample(both[1]):  # a placeholder for all of it, and where it is told
        placing.leave(name, "sample")
        return []
    if is_sample(both[2]) and is_called_so(inside(both[2]), "client_secret"):  # Square: `Client APPLICATION_SECRET`
        return [(name, f"{both[1]} {names.CLIENT_SECRET.template}")]
    return [(name, f"{both[1]} {names.ACCESS_TOKEN.template}")]


def _authentication(placing: Placing, block: Block, standard: list[str], now: _Now, *, asked: bool) -> str:
    """How the client proves who it is, as far as the request shows it; empty where it does not."""
    header = next((pair for pair in block.headers if pair[0].lower() == "authorization"), None)
    both = _CREDENTIALS.fullmatch(header[1]) if header else None
    way = ""
    if header and both and both[1].lower() == "basic":
        way = "client_secret_basic"
        real = is_literal(both[2]) and not is_sample(both[2]) and _BASE64.fullmatch(both[2]) is not None
        placing.leave(header[0], "secret" if real else "oauth" if asked else "sample")
        secret = _password(both[2]) if real and asked else ""
        placing.client_secret = "" if is_sample(secret) else secret
    elif block.user is not None:
        user, colon, password = block.user.partition(":")
        way = "secret_as_username" if colon and not password else "client_secret_basic"
        secret = password or user
        real = is_literal(secret) and not is_sample(secret)
        placing.leave("Authorization", "secret" if real else "oauth" if asked else "sample")
        placing.client_secret = secret if real and asked else ""
    elif "client_secret" in standard:
        way = "client_secret_post"
    if asked and way and placing.put(("client_authentication",), way, now.authentication):
        placing.parts.append(
            say("client credentials in the body") if way == "client_secret_post" else say("client credentials as Basic")
        )
    return way


def _password(credentials: str) -> str:
    """The password of HTTP Basic, form-encoded first as RFC 6749 section 2.3.1 wants it; empty where there is none."""
    try:
        both = base64.b64decode(credentials + "=" * (-len(credentials) % 4), altchars=b"-_").decode()
    except ValueError:  # no Base64, or none of a text
        return ""
    return unquote(both.partition(":")[2])


def _format_of(content_type: str) -> str:
    return next((word for part, word in _FORMATS if part in content_type.lower()), "")


def _body(placing: Placing, block: Block, now: _Now, *, sent: bool) -> None:
    """The format of the body, and a body that is no list of parameters."""
    said = next((_format_of(value) for name, value in block.headers if name.lower() == "content-type"), "")
    holds = block.form or block.json is not None
    kind = "form" if block.form else "json" if block.json is not None else said if sent else ""
    if kind and (holds or sent) and placing.put(("body_format",), kind, now.body_format):
        placing.parts.append(say("the body as JSON") if kind == "json" else say("the body as a form"))
    value = block.json if block.json is not None else block.text or None
    if isinstance(value, dict) and sent:
        value = {name: part for name, part in value.items() if isinstance(part, dict | list)} or None
    if value is None or (sent and not isinstance(value, dict)):
        return
    if is_secret_value("", value) or (isinstance(value, str) and (is_secret("", value) or masked(value) != value)):
        placing.leave("body", "secret")
    else:
        placing.put(("body",), value)
        placing.parts.append(say("the body"))
