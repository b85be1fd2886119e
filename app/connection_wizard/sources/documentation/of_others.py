"""The answer of a call that was only taken for lack of one on who is connected: bookings, orders, messages.

The names in it are those of strangers: of who booked, ordered, wrote. They name no connection.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any, Final

from connection_wizard.sources.documentation.scoring import Named
from connection_wizard.sources.hosts import path_of
from connection_wizard.sources.whose import tells_of_a_token

_OF_ACCOUNTS: Final = re.compile(
    r"(?:accounts?|profiles?|organi[sz]ations?|orgs?|workspaces?|compan(?:y|ies)|business(?:es)?"
    r"|shops?|stores?|merchants?|sites?|tenants?|teams?|portals?|locations?)/?$",
    re.IGNORECASE,
)
"""What a list at the end of such a path has one of for whoever is connected."""
_AROUND: Final = frozenset(
    {"data", "result", "results", "response", "payload", "body", "user", "account", "profile", "me"}
)
"""What stands around whoever an answer is about."""
_OF_A_PERSON: Final = frozenset({"email", "mail", "emailaddress", "primaryemail", "login", "username", "loginname"})
"""What somebody tells of themselves, and no thing has."""
_ROOT: Final = ("authData", "testcode")


def lists_accounts(path: str) -> bool:
    """Whether a call lists what there is one of for whoever is connected, by the end of its path."""
    return _OF_ACCOUNTS.search(path) is not None


def tells_whose(place: Named, answer: Any, picked: Iterable[Sequence[str | int]]) -> bool:
    """Whether what was picked of an answer is of whoever is connected: of one of the accounts that the token reaches,
    or of the one person that all of the answer is about.

    Args:
        picked: where in the answer of the test call.
    """
    path = path_of(place.mention.url)
    if lists_accounts(path) or tells_of_a_token(path):
        return True
    return all(_is_of_the_person(answer, [part for part in parts if part not in _ROOT]) for parts in picked)


def _is_of_the_person(answer: Any, path: Sequence[str | int]) -> bool:
    for part in path[:-1]:
        if not isinstance(answer, dict) or part not in _AROUND:
            return False
        answer = answer[part]
    return isinstance(answer, dict) and not _OF_A_PERSON.isdisjoint(re.sub(r"[\W_]", "", key).lower() for key in answer)
