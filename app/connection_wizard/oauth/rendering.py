"""From a complete call and the values of a run to the request that travels. Pure; used by all five calls."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Callable, Sequence
from urllib.parse import quote_plus
from uuid import uuid4

from pydantic import JsonValue

from connection_wizard.addresses.reading import Address, read
from connection_wizard.http.exchange import HttpRequest
from connection_wizard.oauth.addresses import RenderError, render_url, with_query
from connection_wizard.oauth.values import Values
from connection_wizard.spec import names
from connection_wizard.spec.calls import header_value
from connection_wizard.spec.completion import BasicCredentials, Body, CompleteCall, texts_in
from connection_wizard.spec.guarding import is_guarded
from connection_wizard.spec.templates import parse_template
from connection_wizard.steps import number_of
from connection_wizard.strict_json import whole
from connection_wizard.words import say

_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_HEADER_VALUE = re.compile(r"[\t\x20-\x7e]*")


def render(call: CompleteCall, values: Values) -> HttpRequest:
    """The request of a call.

    Raises:
        RenderError: address or header would be malformed, or secrets would travel unencrypted.
        UnusableValue: a template needs a value that is not there, or that is no text.
        TemplateError: a template cannot be read.
    """

    values = values.put(names.RANDOM_UUID, str(uuid4()))

    def filled(template: str) -> str:
        return parse_template(template).fill(values.text)

    def is_sent(name: str, value: JsonValue) -> bool:
        return name not in call.only_if_filled or not any(values.is_blank(text) for text in texts_in(value))

    query = [(name, filled(value)) for name, value in call.query if is_sent(name, value)]
    address = render_url(call.url, values)
    _guard(call.guarded, address)
    url = with_query(address, query)
    headers = [(name, header_value(filled(value))) for name, value in call.headers if is_sent(name, value)]
    if call.basic and "authorization" not in (name.lower() for name, _ in headers):
        headers.append(("Authorization", _basic(call.basic, filled)))
    for name, value in headers:
        _check_header(name, value)
    return HttpRequest(call.method, url, tuple(headers), _body(_sent_of(call.body, is_sent), filled))


def _sent_of(body: Body | None, is_sent: Callable[[str, JsonValue], bool]) -> Body | None:
    """A body without what is left out of it."""
    if body is None:
        return None
    value = body.value
    if isinstance(value, dict):
        value = {name: inside for name, inside in value.items() if is_sent(name, inside)}
    return body._replace(pairs=tuple(pair for pair in body.pairs if is_sent(*pair)), value=value)


def _guard(domains: Sequence[str], url: str) -> None:
    """No value leads a secret to a domain that the connection does not name."""
    if not domains:
        return
    found = read(url)
    if not isinstance(found, Address) or found.kind == "loopback" or is_guarded(found.host, domains):
        return
    error = RenderError(
        say("The address leads to {host}, which is not among the domains of this connection.", host=found.host),
        say("If that is right, list it in step {step}. Nothing was sent there.", step=number_of("whitelist")),
    )
    error.values = {"host": found.host}
    raise error


def form_encoded(text: str) -> str:
    """A name or a value in ``application/x-www-form-urlencoded``, as browsers and ``URLSearchParams`` write it."""
    if text.isascii() and text.isalnum():
        return text
    return quote_plus(whole(text), safe="*").replace("~", "%7E")


def _basic(basic: BasicCredentials, filled: Callable[[str], str]) -> str:
    username, password = filled(basic.username), filled(basic.password)
    if basic.encoded:  # RFC 6749 section 2.3.1, appendix B
        username, password = _in_basic(username), _in_basic(password)
    return "Basic " + base64.b64encode(f"{username}:{password}".encode()).decode("ascii")


def _in_basic(text: str) -> str:
    """Form-encoded, but for ``~``: it reads the same to who decodes it, and many servers do not (oauth2-server)."""
    return form_encoded(text).replace("%7E", "~")


def _body(body: Body | None, filled: Callable[[str], str]) -> bytes:
    if body is None:
        return b""
    if body.format == "form":
        return "&".join(f"{form_encoded(name)}={form_encoded(filled(value))}" for name, value in body.pairs).encode()
    if body.format == "json":
        return json.dumps(_filled_json(body.value, filled), ensure_ascii=False, separators=(",", ":")).encode()
    return filled(str(body.value)).encode()


def _filled_json(value: JsonValue, filled: Callable[[str], str]) -> JsonValue:
    if isinstance(value, str):
        return filled(value)
    if isinstance(value, dict):
        return {key: _filled_json(item, filled) for key, item in value.items()}
    if isinstance(value, list):
        return [_filled_json(item, filled) for item in value]
    return value


def _check_header(name: str, value: str) -> None:
    if not _HEADER_NAME.fullmatch(name):
        raise RenderError(
            say("A header has a name that no header can have."), say("Use letters, digits and hyphens only.")
        )
    if not _HEADER_VALUE.fullmatch(value):
        raise RenderError(
            say(
                "The value of the header {name} holds a line break or a letter that cannot travel in a header.",
                name=name,
            ),
            say("Copy the value again, without line breaks."),
        )
