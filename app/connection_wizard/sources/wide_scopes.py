"""Which scopes allow far more than a test call needs: no connection asks for them by itself (RFC 9700 section 2.3)."""

from __future__ import annotations

import re
from typing import Final

_WIDE: Final = re.compile(
    r"(?<![a-z])(?:admin\w*|root|owner|superuser|full\w*|all|delete|manage\w*)(?![a-z])|\*", re.IGNORECASE
)
_SAID_WIDE: Final = re.compile(
    r"\b(?:full|unrestricted|unlimited)(?: [\w,/&-]{1,14}){0,4} (?:access|control)\b|"
    r"\badministrat\w{1,6} (?:access|rights|privileges|permissions)\b|"
    r"\b(?:access(?: to)?|read (?:and|&) write|write|manage|change) "
    r"(?:everything|all (?:(?:of )?(?:the|your|its) )?data)\b",
    re.IGNORECASE,
)
"""What is said of one that allows as much, whatever it is called."""


def is_wide(scope: str, says: str = "") -> bool:
    """Whether a scope allows far more than a test call needs, as its name says, or what is said of it."""
    return bool(_WIDE.search(scope) or _SAID_WIDE.search(says))
