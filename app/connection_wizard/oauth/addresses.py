"""Addresses made from templates, such that no value can lead a request, and the secrets in it, elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import quote

from connection_wizard.addresses.reading import Address, BadAddress, read_web
from connection_wizard.errors import WizardError
from connection_wizard.http.reach import unencrypted
from connection_wizard.oauth.values import Values, is_brought, where_from
from connection_wizard.spec import names
from connection_wizard.spec.completion import Pair
from connection_wizard.spec.paths import DataPath
from connection_wizard.spec.queries import is_route
from connection_wizard.spec.templates import parse_template
from connection_wizard.words import NOTHING, Words, joined, say

UNRESERVED = "!'()*-._~"
"""What stays as it is besides letters and digits: the set of JavaScript's encodeURIComponent, so that the platform's
code encodes alike."""
URL_CHARACTERS = ":/?#[]@!$&'()*+,;=-._~%"
"""What an author may write into an address himself (RFC 3986 section 2)."""
AS_WRITTEN = "".join(character for character in URL_CHARACTERS if character not in "#&")
"""What stays in a parameter's value that must not be encoded, short of ending the value."""

_SCHEME = "https://"
_IN_HOST = re.compile(r"https?://[^/?#\\]*", re.IGNORECASE)
_ENDS_HOST = ("/", "?", "#")
# Letters beyond ASCII are left to the international domain name rules, which know them better (`addresses.hosts`).
# Written as what is not allowed: a range up to U+10FFFF takes 15 ms to compile.
_ENDS_LABEL = r"[^\x00-/:-@\[-`{-\x7f]"  # a letter or a digit
_IN_LABEL = r"[^\x00-,./:-@\[-^`{-\x7f]"  # those, "-" and "_"
_LABEL = rf"{_ENDS_LABEL}(?:{_IN_LABEL}*{_ENDS_LABEL})?"
_HOST = rf"{_LABEL}(?:\.{_LABEL})*"
_HOST_VALUE = re.compile(_HOST)
_HOST_AND_PORT_VALUE = re.compile(rf"{_HOST}(?::[0-9]{{1,5}})?")
_ORIGIN_VALUE = re.compile(rf"(?i:https?)://{_HOST}")
_TO_THE_HOST = re.compile(r"[^/?#]*(?://[^/?#]*)?")
_DOT_SEGMENT = re.compile(r"[^?#]*?/(?:\.|%2e){1,2}(?:[/?#]|$)", re.IGNORECASE)
_BASE_VALUE = re.compile(r"https?://[^\s?#@\\]+", re.IGNORECASE)

_FOLDER_VALUE = re.compile(r"https?://[^\s?#@\\/]+/(?:[^\s?#@\\]*/)?", re.IGNORECASE)


class RenderError(WizardError):
    """A call cannot be turned into a request.

    Args:
        path: the value that does not fit, where it is one.
        lacks: what would make it fit, put before it.
    """

    reason = "request_unsendable"

    def __init__(self, message: Words, hint: Words = NOTHING, path: DataPath | None = None, *, lacks: str = "") -> None:
        super().__init__(message, hint)
        self.values = {} if path is None else {"path": str(path), "lacks": lacks}


def render_url(template: str, values: Values) -> str:
    """The address that a template stands for, as it is sent; raises as `render_address`."""
    return _checked(_filled(template, values))[1]


def render_address(template: str, values: Values) -> Address:
    """The address that a template stands for, checked; ASCII only, international host names in their ``xn--`` form.

    In the host a value may hold only a host's characters, and a port if it ends the host; in path and query values are
    percent-encoded. A template may begin with a value that is itself an address, such as Salesforce's ``instance_url``.

    Raises:
        RenderError: it is no web address, a value would change where it leads, or secrets would travel unencrypted.
        UnusableValue: a value is missing or no text.
        TemplateError: the template cannot be read.
    """
    return _checked(_filled(template, values))[0]


def _filled(template: str, values: Values) -> str:
    pieces = parse_template(template.strip()).pieces
    url = ""
    for index, piece in enumerate(pieces):
        if not isinstance(piece, DataPath):
            url += piece
            continue
        value = values.text(piece)
        rest = pieces[index + 1 :]
        ends_host = not rest or (isinstance(rest[0], str) and rest[0].startswith(_ENDS_HOST))
        if not url:
            if rest:
                form = _BASE_VALUE if ends_host or _is_folder(piece, value, rest[0]) else _ORIGIN_VALUE
                _check_value(piece, values, form)
            url = value
        elif _IN_HOST.fullmatch(url):
            _check_value(piece, values, _HOST_AND_PORT_VALUE if ends_host else _HOST_VALUE)
            url += value
        else:
            url += quote(value, safe=UNRESERVED)
    return url


def _is_folder(path: DataPath, value: str, behind: str | DataPath) -> bool:
    """Whether the token answer brought an address that ends with a slash, and a path goes on behind it (Bullhorn): the
    server's name has ended, and nobody but the provider said which."""
    goes_on = isinstance(behind, str) and behind[:1].isalnum()
    return path.area == names.TOKEN_RESPONSE.area and goes_on and _FOLDER_VALUE.fullmatch(value) is not None


def with_query(url: str, pairs: Iterable[Pair], unencoded: frozenset[str] = frozenset()) -> str:
    """An address with more query parameters; its own query and fragment stay, unless the fragment is a route with
    parameters itself.

    A space is sent as ``%20``, which every server reads alike. The values of ``unencoded`` names travel as written,
    but for what would break the address.
    """
    base, hash_mark, fragment = url.partition("#")
    if is_route(fragment):
        return base + hash_mark + with_query(fragment, pairs, unencoded)
    query = "&".join(
        f"{quote(name, safe=UNRESERVED)}={quote(value, safe=AS_WRITTEN if name in unencoded else UNRESERVED)}"
        for name, value in pairs
    )
    if query:
        separator = "" if base.endswith(("?", "&")) else "&" if "?" in base else "?"
        base += separator + query
    return base + hash_mark + fragment


def _check_value(path: DataPath, values: Values, form: re.Pattern[str]) -> None:
    value, lacks = values.text(path), ""
    if form.fullmatch(value):
        return
    if form in (_BASE_VALUE, _ORIGIN_VALUE):
        hint = say("It stands where an address begins, so it must look like https://eu.example.com.")
        lacks = _SCHEME if "://" not in value and form.fullmatch(_SCHEME + value) else ""
    else:
        hint = say(
            "In the middle of an address it may hold letters, digits, dots and hyphens only, such as eu or acme."
        )
    said = say("The value of {path} does not fit into an address.", path=values.named(path))
    raise RenderError(said, joined([hint, where_from(path)]) if is_brought(path) else hint, path, lacks=lacks)


def _checked(url: str) -> tuple[Address, str]:
    """An address as it is read, and as it is sent: with what an author wrote into path and query left as it is."""
    if not url:
        raise RenderError(say("There is no address to call yet."), say("Fill in the URL."))
    origin = _TO_THE_HOST.match(url)
    start = origin.end() if origin else 0
    rest = quote(url[start:], safe=URL_CHARACTERS)
    parsed = read_web(url[:start] + rest)  # by the reader of the client that will send it: no two readings can differ
    if isinstance(parsed, BadAddress):
        raise RenderError(say("The address is no web address."), parsed.words)
    if unencrypted(
        parsed
    ):  # said here as well, before anything is made: `connection_wizard.http.reach` is what holds it
        raise RenderError(
            say("The address begins with http://: secrets would travel unencrypted."), say("Use https:// instead.")
        )
    # RFC 3986 section 5.2.4: whoever is sent to "/users/../admin" goes to "/admin"
    if _DOT_SEGMENT.match(rest):
        raise RenderError(
            say("The path of the address holds “.” or “..”, which would lead elsewhere."),
            say("Write the path out, and check the values in it."),
        )
    return parsed, f"{parsed.origin}{rest}"
