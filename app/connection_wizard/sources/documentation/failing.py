"""Requests that fail: somebody who asks why shows what is sent, and with it the refusal."""

from __future__ import annotations

import re
from typing import Final

from connection_wizard.sources.page.lines import Page

_REFUSED: Final = re.compile(r"\W{0,4}HTTP/[\d.]+ 4\d\d\b")
_FURTHEST: Final = 20
"""Lines between a header and the answer to its request."""


def failed(page: Page, at: int) -> bool:
    """Whether a line is of a request that is refused below, in the same block: what it shows is no way that works."""
    line = page.lines[at]
    if line.kind != "code":
        return False
    below = page.lines[at + 1 : at + 1 + _FURTHEST]
    return any(_REFUSED.match(one.text) for one in below if one.block == line.block)
