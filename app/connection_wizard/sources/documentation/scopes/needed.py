"""The scope that the call on who is connected needs, where a page says what each of them allows.

An example of the log-in asks for what a reader may want of the API: bookings, contacts. The call that says who is
connected often needs one more, and is refused without it.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from connection_wizard.addresses.parts import in_parts
from connection_wizard.sources.understood import Scope
from connection_wizard.sources.whose import whose

_OF_ONESELF: Final = re.compile(
    r"\b(?:my|your|own|(?:current|authenticated|signed[- ]in|logged[- ]in|connected) user(?:[’']s)?|"
    r"user[’']s(?: own)?) (?:basic |own |public |personal ){0,2}(?:profile|account info\w*|user info\w*|personal "
    r"(?:info\w*|data|details))\b",
    re.IGNORECASE,
)
"""What is said of a scope that lets one read who one is."""
_CHANGES: Final = re.compile(
    r"\b(?:edit|updat|writ|chang|modif|delet|remov|creat|manag|upload|full access)\w*", re.IGNORECASE
)
"""What is said of one that lets one do more."""
_READS: Final = re.compile(r"\bGET (\S{1,200})")
"""The path of a call that only reads, in what is said of a scope."""
_TO_READ: Final = re.compile(r"([a-z]\w{2,30})[:./-]read(?:[:._-]?only)?|read[:./_-]([a-z]\w{2,30})", re.IGNORECASE)
"""The name of a scope that lets one read one thing, whatever language it is described in."""


def with_needed(scopes: tuple[Scope, ...], call: str) -> tuple[Scope, ...]:
    """The scopes, the one that the call needs marked.

    None is where an example of the page asks for one like that already, or asks for none, and where the call is not
    one on who is connected.

    Args:
        call: the address of the test call.
    """
    path = dict(in_parts(call))["path"].rstrip("/")
    of_whom = whose(path)
    if not any(one.in_example for one in scopes) or not of_whom:
        return scopes
    fit = [one for one in scopes if _is_named_so(one, path)]
    fit = fit or [one for one in scopes if of_whom in ("token's", "one's") and _lets(one, path)]
    if not fit or any(one.in_example for one in fit):
        return scopes
    return tuple(replace(one, needed=True) if one == fit[0] else one for one in scopes)


def _is_named_so(scope: Scope, path: str) -> bool:
    """Whether a scope has the name of what the call reads: ``workspace:read`` for ``/v2/workspace``."""
    found = _TO_READ.fullmatch(scope.name)
    return found is not None and (found[1] or found[2]).lower() == path.rpartition("/")[2].lower()


def _lets(scope: Scope, path: str) -> bool:
    """Whether a scope is said to let one read who one is: by the path of that call, or in words."""
    if any(shown.rstrip("`.,;)/").endswith(path) for shown in _READS.findall(scope.says)):
        return True
    found = _OF_ONESELF.search(scope.says)
    return found is not None and not _CHANGES.search(scope.says)
