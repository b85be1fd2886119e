"""The challenge of an answer: its header ``WWW-Authenticate`` (RFC 9110 section 11.6.1, RFC 6750 section 3)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

_LONGEST: Final = 2500
"""Characters of a header that are read."""
_PARAMETER: Final = re.compile(r"""(?<![A-Za-z_])([A-Za-z_]++)\s*+=\s*+(?:"([^"]*)"|([^\s,]+))""")


def read_challenge(header: str) -> Mapping[str, str]:
    """Its parameters, and the scheme, as ``scheme`` in small letters and as ``word`` as it came; empty without one."""
    if not header:
        return {}
    scheme, _, rest = header.strip().partition(" ")
    if "=" in scheme:  # some leave the scheme out, and a parameter is none
        scheme, rest = "", header
    found = {match[1].lower(): match[2] or match[3] or "" for match in _PARAMETER.finditer(rest[:_LONGEST])}
    return {**found, "scheme": scheme.rstrip(",").lower(), "word": scheme.rstrip(",")}
