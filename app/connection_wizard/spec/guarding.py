"""Where a value makes up the host of an address: the domains that it may lead to, before a secret goes there.

The platform sends credentials of actions to whitelisted hosts alone, but hands real values to the code of the calls.
What a provider names in its redirect or its answer, and what a person types, must not take them elsewhere. The live run
and the exported code look at the same domains.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from connection_wizard.spec.domains import registrable_domain
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.spec.paths import DataPath
from connection_wizard.spec.templates import TemplateError, parse_template
from connection_wizard.spec.whitelisting import listed_domains

_FILLED = "\0"
_ENDS_HOST = re.compile(r"[/?#]")


def guarded_domains(spec: ConnectionSpec, url: str) -> tuple[str, ...]:
    """The domains that an address may lead to; none where nothing is filled into its host, or nothing limits it.

    An address that ends a host by itself (``${…}.acme.com``) leads to that domain whatever the whitelist says.
    """
    ending = _ending_of_host(url)
    if ending is None:
        return ()
    listed: list[str] = []
    if not spec.skip_whitelist_check and "*" not in spec.whitelist:
        listed = [registrable_domain(domain) or domain for domain in listed_domains(spec) if domain]
    return tuple(dict.fromkeys([*listed, *filter(None, [ending])]))


def is_guarded(host: str, domains: Iterable[str]) -> bool:
    """Whether a host is one of the domains or below one."""
    return any(host == domain or host.endswith(f".{domain}") for domain in domains)


def _ending_of_host(url: str) -> str | None:
    """What is written at the end of a host into which a value is filled, without its first dot; empty where that is
    nothing. None where nothing is filled in, or where only this computer can be meant, unencrypted."""
    try:
        pieces = parse_template(url.strip()).pieces
    except TemplateError:
        return None
    text = "".join(_FILLED if isinstance(piece, DataPath) else piece for piece in pieces)
    scheme, mark, rest = text.partition("://")
    if not mark or _FILLED in scheme:
        scheme, rest = "", text
    host = _ENDS_HOST.split(rest, maxsplit=1)[0]
    if _FILLED not in host or scheme.lower() == "http":
        return None
    ending = host.rpartition(_FILLED)[2].partition(":")[0].lower()
    return ending[1:] if ending.startswith(".") else ""
