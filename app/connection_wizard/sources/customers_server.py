"""The server of each customer in a call whose page has no more of it than a place to fill in."""

from __future__ import annotations

import re
from typing import Final

from connection_wizard.addresses.parts import at_another, in_parts
from connection_wizard.spec.draft import Draft

_A_VALUE: Final = re.compile(r"\$\{context\.authData\.(\w+)\}")
_A_HOLE: Final = re.compile(r"[{<][^{}<>/]{1,60}[}>]")
"""A place to fill in that has a name of the page's, in any language."""


def at_the_customers(url: str, draft: Draft) -> str:
    """An address whose whole host nobody has said is on the server at which this customer logs in."""
    host = dict(in_parts(url))["host"]
    unknown, is_open = _A_VALUE.fullmatch(host), _A_HOLE.fullmatch(host) is not None
    fields = draft.get("fields")
    keys = [field.get("key") for field in fields if isinstance(field, dict)] if isinstance(fields, list) else []
    login = draft.get("authorization", "url")
    own = dict(in_parts(login))["host"] if isinstance(login, str) else ""
    asked = _A_VALUE.search(own)
    is_unsaid = is_open or (unknown is not None and unknown[1] not in keys)
    if not is_unsaid or asked is None or asked[1] not in keys:
        return url
    return at_another(url, host, own)
