"""A field that stands for a whole server, where that is the same for everybody: it is written into the addresses.

A collection names its servers by variables; without its environment they are fields, and each customer would be asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from connection_wizard.addresses.reading import Address, read_web
from connection_wizard.spec import names
from connection_wizard.spec.domains import registrable_domain
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.finding import Edit, Fix
from connection_wizard.words import NOTHING

_SERVER: Final = re.compile(r"^https://\$\{context\.authData\.(\w+)\}(?=/|$)")
_CALLS: Final = ("authorization", "access_token", "refresh_token", "revoke_token", "test_call")


def whole_servers(draft: Draft) -> tuple[str, ...]:
    """The keys of the fields that are all of a server in some address."""
    found = (_SERVER.match(str(draft.get(step, "url") or "")) for step in _CALLS)
    return tuple(dict.fromkeys(one[1] for one in found if one is not None))


def written_in(draft: Draft, key: str, value: str) -> Fix | None:
    """The change that writes a server into all addresses, and asks nobody for it; None where it is no server."""
    _, sign, rest = value.strip().partition("://")
    bare = (rest if sign else value.strip()).rstrip("/")
    address = read_web(f"https://{bare}")
    if not bare or "$" in bare or "?" in bare or "#" in bare or not isinstance(address, Address):
        return None
    template = (names.AUTH_DATA / key).template
    edits = [
        Edit((part,), made)
        for part, held in draft.document.items()
        if part != "fields" and (made := _replaced(held, template, bare)) != held
    ]
    fields = draft.get("fields")
    left = [one for one in fields if one.get("key") != key] if isinstance(fields, list) else []
    edits.append(Edit(("fields",), left) if left else Edit(("fields",), None, remove=True))
    made = Fix(NOTHING, tuple(edits)).apply(draft)
    domain = registrable_domain(address.host) or address.host
    listed = [*(draft.get("whitelist") or ())]
    if domain not in listed:
        edits.append(Edit(("whitelist",), [*listed, domain]))
    if draft.get("skip_whitelist_check") and not whole_servers(made):
        edits.append(Edit(("skip_whitelist_check",), None, remove=True))
    if not draft.get("service_domain"):
        edits.append(Edit(("service_domain",), domain))
    return Fix(NOTHING, tuple(edits))


def _replaced(held: Any, template: str, value: str) -> Any:
    if isinstance(held, str):
        return held.replace(template, value)
    if isinstance(held, dict):
        return dict(_members(held, template, value))
    return [_replaced(one, template, value) for one in held] if isinstance(held, list) else held


def _members(held: dict[str, Any], template: str, value: str) -> Iterator[tuple[str, Any]]:
    for name, one in held.items():
        yield name, _replaced(one, template, value)
