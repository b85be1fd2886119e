"""The addresses of a spec, read with the values that are filled in unknown; for all rules that look at one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from connection_wizard.addresses.reading import Address, BadAddress, read
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.domains import UNKNOWN
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.spec.rules.places import calls
from connection_wizard.spec.templates import TemplateError, parse_template


@lru_cache(maxsize=256)  # several rules ask for each address
def address_of(url: str) -> Address | None:
    """Read the template of an address; None if it is none.

    `UNKNOWN` stands in it where values of the connection are filled in; one that begins with a value has it as scheme.
    """
    try:
        shape = parse_template(url.strip()).fill(lambda _: UNKNOWN)
    except TemplateError:
        return None
    begins = shape.startswith(UNKNOWN)  # like ${context.authData.accesstokencode.instance_url}/services
    if begins:
        shape = re.sub(r"^[^/?#]*", "https://" + UNKNOWN, shape)
    found = read(shape, unknown=UNKNOWN)
    if isinstance(found, BadAddress):
        return None
    return found._replace(scheme=UNKNOWN) if begins else found


def is_at(url: str, hosts: tuple[str, ...]) -> bool:
    """Whether an address is at one of some hosts or below it."""
    address = address_of(url)
    return address is not None and any(f".{address.host}".endswith(f".{host}") for host in hosts)


def placed_urls(spec: ConnectionSpec) -> Iterator[tuple[DocumentPath, str]]:
    """The addresses that are filled in, in the order of the steps."""
    for at, url in (
        (("authorization", "url"), spec.authorization.url),
        *(((*call_at, "url"), call.url) for call_at, call in calls(spec)),
    ):
        if url.strip():
            yield at, url
