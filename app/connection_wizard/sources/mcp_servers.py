"""Servers of the Model Context Protocol, as what a connection connects: the one call that each of them answers.

Such a server is known by its address alone, which the metadata of a protected resource repeats (RFC 9728): no metadata
names a call of it. All are asked what they are first (``initialize``); with a revoked token that is refused, too.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from connection_wizard.addresses.reading import Address, read_web
from connection_wizard.spec import names

_CALLED: Final = re.compile(r"(?<![a-z])mcp(?![a-z])", re.IGNORECASE)
_VERSION: Final = "2025-06-18"
"""Of the protocol; a server that has another one answers with that."""
CALL: Final[Mapping[str, Any]] = {
    "method": "POST",
    "body_format": "json",
    "body": {
        "jsonrpc": "2.0",
        "id": 1,
        "method": "initialize",
        "params": {
            "protocolVersion": _VERSION,
            "capabilities": {},
            "clientInfo": {"name": "viaSocket", "version": "1.0"},
        },
    },
    "headers": [
        {"name": "Authorization", "value": f"Bearer {names.ACCESS_TOKEN.template}"},
        {"name": "Accept", "value": "application/json, text/event-stream"},
    ],
}
"""Both formats have to be accepted: a server refuses whoever takes JSON alone."""


def speaks_mcp(resource: str, name: str = "") -> bool:
    """Whether a protected resource is such a server, by its address or by what it is called."""
    address = read_web(resource)
    return isinstance(address, Address) and bool(_CALLED.search(f"{address.host} {address.path} {name}"))
