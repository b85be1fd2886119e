"""Whether two records of the platform say the same, key by key, however each writes its strings of JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from connection_wizard.viasocket.forms import FIRST_VERSION, SERVER_MANAGED
from connection_wizard.viasocket.marks import opened

NEVER_COMPARED = SERVER_MANAGED | {"clientsecret"}
"""What the platform sets by itself, and the client secret: it is encrypted on saving."""


def differing(wanted: Mapping[str, Any], found: Mapping[str, Any]) -> tuple[str, ...]:
    """The keys of a record for which another one has no value, or another value."""
    return tuple(key for key in wanted if key not in NEVER_COMPARED and not agrees(key, wanted[key], found.get(key)))


def agrees(key: str, one: Any, other: Any) -> bool:
    """Whether two values of a key are the same: a string that holds JSON is what it holds, and null is no value."""
    try:
        return _plain(key, one) == _plain(key, other)
    except RecursionError:  # nothing of ours is nested so deep
        return False


def _plain(key: str, value: Any) -> str:
    if key == "authversion" and not value:
        value = FIRST_VERSION  # records of old have none
    inner = opened(value)
    # As text, for to Python 1 and true are the same
    return json.dumps(inner if isinstance(inner, dict | list) else value, sort_keys=True)
