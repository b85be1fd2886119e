"""The one table of finding codes: how grave each is, where it occurs, why it matters, an example that provokes it.

Codes are stable: pages, ``check --json``, CI and docs/findings.md name them. A code that is no longer found is taken
out; it never gets another meaning.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from connection_wizard.spec.rules.tables import (
    addresses,
    answers,
    authorization,
    calls,
    client,
    document,
    fields,
    parameters,
    picks,
    secrets,
    templates,
    whitelist,
)
from connection_wizard.spec.rules.tables.base import Code

__all__ = ["CODES", "Code"]

CODES: Mapping[str, Code] = MappingProxyType(
    {
        **document.TABLE,
        **fields.TABLE,
        **client.TABLE,
        **authorization.TABLE,
        **calls.TABLE,
        **answers.TABLE,
        **picks.TABLE,
        **whitelist.TABLE,
        **parameters.TABLE,
        **addresses.TABLE,
        **templates.TABLE,
        **secrets.TABLE,
    }
)
