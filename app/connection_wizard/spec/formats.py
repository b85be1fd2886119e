"""What a field of the form takes, by names that people know: each is a pattern, and read back from it.

A spec holds the pattern alone, as the platform's record does. A pattern that is none of these is the author's own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final, Literal

from connection_wizard.addresses.parts import begin_of
from connection_wizard.addresses.reading import Address, read_host_port
from connection_wizard.spec import names
from connection_wizard.spec.domains import is_host_name
from connection_wizard.spec.model import ConnectionSpec, ExtraField
from connection_wizard.spec.rules.read_addresses import placed_urls
from connection_wizard.spec.rules.start import bare_domain
from connection_wizard.spec.templates import TemplateError, parse_template

FormatName = Literal["free", "host", "url", "email", "uuid", "number", "own"]

_LABEL: Final = "[A-Za-z0-9]+(?:-+[A-Za-z0-9]+)*"
_HEX: Final = "[0-9a-fA-F]"
PATTERNS: Final[Mapping[FormatName, str]] = {
    "free": "",
    "host": rf"(?:{_LABEL}\.)+{_LABEL}",
    "url": r"https?://[^\s/?#]+(?:[/?#]\S*)?",
    "email": r"[^\s@]+@(?:[^\s@.]+\.)+[^\s@.]+",
    "uuid": f"{_HEX}{{8}}-(?:{_HEX}{{4}}-){{3}}{_HEX}{{12}}",
    "number": r"-?[0-9]+(?:\.[0-9]+)?",
}
"""In RE2 and in JavaScript they mean the same, and neither ever tries a part of a text in two ways."""
_NAMES: Final = {pattern: name for name, pattern in PATTERNS.items()}


def format_of(pattern: str) -> FormatName:
    """The name of a pattern."""
    return _NAMES.get(pattern, "own")


def needed_of(text: str, field: ExtraField, spec: ConnectionSpec) -> str:
    """What a field needs of an address that was pasted into it; any other text as it is.

    Of ``https://acme.service-now.com/`` a field for a host name takes ``acme.service-now.com``. One that an address
    begins with (``https://${context.authData.instance}.service-now.com/…``), or whose form ends in
    ``.service-now.com``, takes ``acme``, also of the host alone; so does one with something before it
    (``https://auth-${…}.acme.com``).
    """
    kind = format_of(field.pattern)
    around: list[tuple[str, str]] = []
    if kind in ("free", "own"):
        around = list(_around(field.key, spec)) or [("", field.suffix)] * field.suffix.startswith(".")
    whole = any(after.startswith(".") and text.strip().lower().endswith(after) for _, after in around)
    is_address = begin_of(text.strip()) == 0 or (kind == "host" and "/" in text) or whole
    address = read_host_port(text) if is_address else None
    if not isinstance(address, Address):
        return text
    if kind == "host":
        return address.host
    if kind not in ("free", "own"):
        return text
    for before, after in around:
        inside = address.host.removeprefix(before).removesuffix(after)
        if before and inside and address.host == f"{before}{inside}{after}":
            return inside
    behind = next((after for before, after in around if not before), None)
    if behind == "":
        return address.shown
    return address.host.removesuffix(behind) if behind else text


def service_domain_in(text: str) -> str:
    """The domain in an address, which is all that the service domain is to hold; any other text as it is."""
    domain = bare_domain(text.strip())
    return domain.removeprefix("www.") if domain != text.strip() and is_host_name(domain) else text.strip()


def _around(key: str, spec: ConnectionSpec) -> Iterator[tuple[str, str]]:
    """What stands before and behind a field in the server's name, in each address that begins with that."""
    for _, url in placed_urls(spec):
        try:
            pieces = parse_template(url.strip()).pieces
        except TemplateError:
            continue
        before = str(pieces[0]) if len(pieces) > 1 and pieces[1] == names.AUTH_DATA / key else ""
        if before.startswith("https://") and "/" not in before[8:]:
            rest = str(pieces[2]) if len(pieces) > 2 else ""
            yield before[8:].lower(), rest.partition("/")[0].partition("?")[0].lower()
