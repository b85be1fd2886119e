"""Whether the addresses of both steps that a page names are of one log-in, with the grant that this wizard is for."""

from __future__ import annotations

import re
from typing import Final

from connection_wizard.sources.documentation import signs
from connection_wizard.sources.documentation.choosing import Choice
from connection_wizard.sources.page.lines import Page

_PARAMETER: Final = re.compile(r"grant_?type|response_?type|client_?secret", re.IGNORECASE)
"""What is sent on the way to a token: who only speaks of the grant names none of it."""
OF_ANOTHER: Final = re.compile(r"\{[^{}]*(?:provider|driver|strategy|social|idp)", re.IGNORECASE)
"""A path of an app in which people log in elsewhere: at which of several, is to be filled in."""


def shows_both(page: Page) -> bool:
    """Whether a page says what is sent on the way to a token, or calls an address that of each step."""
    said = [line.text for line in page.lines]
    named = (any(map(one.search, said)) for one in (signs.NAMES_AUTHORIZE, signs.NAMES_TOKEN))
    return any(map(_PARAMETER.search, said)) or all(named)


def are_of_one(authorize: Choice | None, token: Choice) -> bool:
    """Whether two addresses are of one log-in, on a page that says nothing of codes: they stand side by side, or are
    called so, or something is sent to them.
    """
    if authorize is None:
        return False
    beside = [choice.taken.mention.url.rstrip("/").rpartition("/")[0] for choice in (authorize, token)]
    return beside[0] == beside[1] or any(
        one.asks or one.sends or one.is_named or one.exchanges or one.lists_a_request
        for one in (*authorize.places, *token.places)
    )


def is_in_passing(choice: Choice) -> bool:
    """Whether a page only names the path of an address, and nothing of what is asked there."""
    return choice.taken.mention.pieced and not any(
        one.asks or one.lists_a_request or one.is_named or one.mention.method for one in choice.places
    )
