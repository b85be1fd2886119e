"""A query in GraphQL as documentation writes it, with nothing around it."""

from __future__ import annotations

import re
from typing import Final

_QUERY: Final = re.compile(r"\s*(?:query\b[^{}\"$:]{0,80})?\{\s*[A-Za-z_]\w{0,80}\s*\{", re.IGNORECASE)
"""It begins with a name whose own braces follow: what JSON and programs write between braces has a colon there."""


def sent_as(text: str) -> dict[str, str] | None:
    """The body in which a server takes a query that stands alone; None where a text is none, or not whole.

    One with variables is left as it is: their values would have to go along.
    """
    whole = text.count("{") == text.count("}") and text.rstrip().endswith("}")
    return {"query": text.strip()} if whole and "$" not in text and _QUERY.match(text) else None
