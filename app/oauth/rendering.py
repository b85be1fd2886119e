"""From a complete call and the values of a run to the request that travels. Pure; used by all five calls."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Callable, Iterable
from urllib.parse import quote, quote_plus, urlsplit

from pydantic import JsonValue

from app.errors import WizardError
from app.http.messages import HttpRequest
from app.oauth.values import Values
from app.spec.completion import BasicCredentials, Body, CompleteCall, Pair
from app.spec.paths import DataPath
from app.spec.templates import parse_template

UNRESERVED = "!'()*-._~"
"""What stays as it is besides letters and digits: the set of JavaScript's encodeURIComponent, so that the platform's
code encodes alike."""
URL_CHARACTERS = ":/?#[]@!$&'()*+,;=-._~%"
"""What an author may write into an address himself (RFC 3986 section 2)."""
AS_WRITTEN = "".join(character for character in URL_CHARACTERS if character not in "#&")
"""What stays in a parameter's value that must not be encoded, short of ending the value."""
LOOPBACK_HOSTS = frozenset({"127.0.0.1", "::1", "localhost"})

_HOST_VALUE = re.compile(
    r"[A-Za-z0-9\u00a1-\uffff](?:[A-Za-z0-9\u00a1-\uffff.-]*[A-Za-z0-9\u00a1-\uffff])?(?::[0-9]{1,5})?"
)
_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_HEADER_VALUE = re.compile(r"[\t\x20-\x7e]*")


class RenderError(WizardError):
    """A call cannot be turned into a request."""


def render(call: CompleteCall, values: Values) -> HttpRequest:
    """The request of a call.

    Raises:
        RenderError: address or header would be malformed, or secrets would travel unencrypted.
        MissingValue: a template needs a value that is not there.
        TemplateError: a template cannot be read.
    """

    def filled(template: str) -> str:
        return parse_template(template).fill(values.text)

    url = with_query(render_url(call.url, values), ((name, filled(value)) for name, value in call.query))
    headers = [(name, filled(value)) for name, value in call.headers]
    if call.basic:
        headers.append(("Authorization", _basic(call.basic, filled)))
    for name, value in headers:
        _check_header(name, value)
    return HttpRequest(call.method, url, tuple(headers), _body(call.body, filled))


def render_url(template: str, values: Values) -> str:
    """The address a template stands for, checked.

    A value in the host may hold only a host's characters, so that no value can lead a request (and the secrets in it)
    elsewhere; in path and query values are percent-encoded. A template may begin with a value that is itself an
    address, such as Salesforce's ``instance_url``.

    Raises:
        RenderError, MissingValue, TemplateError: as `render`.
    """
    url = ""
    for piece in parse_template(template.strip()).pieces:
        if not isinstance(piece, DataPath):
            url += piece
        elif not url:
            url = values.text(piece)
        elif re.fullmatch(r"https?://[^/?#]*", url):
            url += _host_part(piece, values.text(piece))
        else:
            url += quote(values.text(piece), safe=UNRESERVED)
    return _checked(url)


def _host_part(path: DataPath, value: str) -> str:
    if not _HOST_VALUE.fullmatch(value):
        raise RenderError(
            f"The value of {path} does not fit into an address.",
            "In the middle of an address it may hold letters, digits, dots and hyphens only, such as eu or acme.",
        )
    return value


def _checked(url: str) -> str:
    if not url:
        raise RenderError("There is no address to call yet.", "Fill in the URL.")
    origin = re.match(r"[^/?#]*(?://[^/?#]*)?", url)
    start = origin.end() if origin else 0
    url = url[:start] + quote(url[start:], safe=URL_CHARACTERS)  # letters of the host are the transport's affair (IDNA)
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError:
        host, port = None, None
    if not host or parts.scheme not in ("http", "https") or port == 0 or re.search(r"\s", parts.netloc):
        raise RenderError("The address is no web address.", "It must look like https://api.example.com/path.")
    if parts.username is not None:
        raise RenderError(
            "The address holds a user name or password before the @.",
            "Remove it; send the client credentials as step 5 offers.",
        )
    if parts.scheme == "http" and host not in LOOPBACK_HOSTS:
        raise RenderError(
            f"The address of {host} begins with http://: secrets would travel unencrypted.", "Use https:// instead."
        )
    return url


def with_query(url: str, pairs: Iterable[Pair], unencoded: frozenset[str] = frozenset()) -> str:
    """An address with more query parameters; its own query and fragment stay.

    A space is sent as ``%20``, which every server reads alike. The values of ``unencoded`` names travel as written,
    but for what would break the address.
    """
    base, hash_mark, fragment = url.partition("#")
    query = "&".join(
        f"{quote(name, safe=UNRESERVED)}={quote(value, safe=AS_WRITTEN if name in unencoded else UNRESERVED)}"
        for name, value in pairs
    )
    if query:
        separator = "" if base.endswith(("?", "&")) else "&" if "?" in base else "?"
        base += separator + query
    return base + hash_mark + fragment


def _basic(basic: BasicCredentials, filled: Callable[[str], str]) -> str:
    username, password = filled(basic.username), filled(basic.password)
    if basic.encoded:  # RFC 6749 section 2.3.1, appendix B
        username, password = quote_plus(username), quote_plus(password)
    return "Basic " + base64.b64encode(f"{username}:{password}".encode()).decode("ascii")


def _body(body: Body | None, filled: Callable[[str], str]) -> bytes:
    if body is None:
        return b""
    if body.format == "form":
        return "&".join(f"{quote_plus(name)}={quote_plus(filled(value))}" for name, value in body.pairs).encode("ascii")
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
        raise RenderError("A header has a name that no header can have.", "Use letters, digits and hyphens only.")
    if not _HEADER_VALUE.fullmatch(value):
        raise RenderError(
            f"The value of the header {name} holds a line break or a letter that cannot travel in a header.",
            "Copy the value again, without line breaks.",
        )
