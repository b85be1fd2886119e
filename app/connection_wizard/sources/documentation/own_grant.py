"""A grant that the exchange of the code has under a name of its own.

The standard has ``authorization_code`` there (RFC 6749 section 4.1.3); a shop system calls it ``client_credentials``,
beside the code that it wants.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final, NamedTuple

from connection_wizard.sources.documentation.parameter_names import in_first_cell
from connection_wizard.sources.documentation.scoring import Named

_QUOTED: Final = re.compile(r"[\"'`“「『]([a-z][a-z_]{2,40})[\"'`”」』]")
"""A value as a row sets it off from what it says."""
_OF_ANOTHER_CALL: Final = frozenset({"refresh_token", "device_code", "username", "assertion", "subject_token"})
"""What a table lists that is for other grants, too: then its values are those to choose from."""
_ITS_OWN: Final = frozenset({"authorization_code", "refresh_token"})


class OwnGrant(NamedTuple):
    """The value of ``grant_type``, and the line that has it."""

    value: str
    at: int


def own_grant(places: Iterable[Named]) -> OwnGrant | None:
    """The one value that a table below the call, which lists the code, has for the grant; None for the standard's."""
    for one in places:
        rows: dict[str, int] = {}
        for at in range(one.mention.at + 1, one.end):
            if name := in_first_cell(one.page.lines[at]):
                rows.setdefault(name, at)
        if {"code", "grant_type"} <= rows.keys() and not _OF_ANOTHER_CALL & rows.keys():
            said = set(_QUOTED.findall(one.page.texts[rows["grant_type"]]))
            if len(said) == 1 and not said & _ITS_OWN:
                return OwnGrant(said.pop(), rows["grant_type"])
    return None
