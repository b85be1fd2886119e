"""Hand-written connection code read as the calls that it makes, where the meaning is certain; all else stays as it is.

The code is parsed (tree-sitter) and followed on every way that it can take, with values that stand for themselves
(`connection_wizard.viasocket.following`). One expression, statement or name that is not understood where it matters,
and the code stays its author's alone. What was understood is completed as any call of a spec is, and has to be the
same requests again, or it does not count.
"""

from __future__ import annotations

from connection_wizard.viasocket.following.meaning import Reading, reading_of
from connection_wizard.viasocket.following.questions import Facts
from connection_wizard.viasocket.following.resolving import resolved
from connection_wizard.viasocket.following.syntax import parser
from connection_wizard.viasocket.following.values import Unsure
from connection_wizard.viasocket.following.ways import ways
from connection_wizard.viasocket.recognised_call import Use

MAX_SOURCE = 64 * 1024


def recognised(source: str, use: Use, facts: Facts) -> Reading | None:
    """What a code does, where that is certain; None otherwise."""
    if len(source) > MAX_SOURCE:
        return None
    try:
        root = parser().parse(source.encode("utf-8", "surrogatepass")).root_node
        if root.has_error:
            return None
        way, statuses = resolved(ways(root, facts), facts)
        return reading_of(way, statuses, use, pkce=facts.pkce, kept=facts.kept)
    except (Unsure, RecursionError, IndexError):
        return None
