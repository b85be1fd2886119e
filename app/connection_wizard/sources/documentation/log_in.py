"""Whether the addresses of both steps that a page names are of one log-in, with the grant that this wizard is for."""

from __future__ import annotations

import re
from typing import Final

from connection_wizard.sources.documentation import signs
from connection_wizard.sources.documentation.choosing import Choice
from connection_wizard.sources.documentation.scoring import Named
from connection_wizard.sources.page.keyed import Keyed
from connection_wizard.sources.page.lines import Page

_PARAMETER: Final = Keyed(
    r"grant_?type|response_?type|client_?secret|code_?(?:verifier|challenge)",
    "grant|response|client|verifier|challenge",
)
"""What is sent on the way to a token: who only speaks of the grant names none of it."""
_OF_A_CLIENT: Final = Keyed(
    r"oauth|grant_?type|response_?type|(?:client|app)[ _-]?(?:id|key|secret)|redirect[ _-]?ur[il]",
    "oauth|grant|response|client|app|redirect",
)
"""What is said of programs that log people in: a code without any of it goes to a phone, or is a bank's."""
_OF_A_CODE: Final = Keyed(
    r"authori[sz]ation[ _-]?code|autorisierungscode|code (?:flow|grant)|授权码|授權碼|認可コード|인가 ?코드|"
    r"c[oó]digo de autori[sz]a|code d.autorisation|код\w{0,3} авторизации",
    "code|授权码|授權碼|認可コード|인가|digo de autori|код",
)
_OF_A_PAYMENT: Final = Keyed(r"\b(?:payments?|cards?)\b", "payment|card")
_SET: Final = Keyed(
    r"\b(?:auth\w{0,12}|token)_?(?:endpoint|url|uri|path)[\"'`]?\s{0,4}(?:=>|[:=])\s{0,4}[\"'`]/",
    "endpoint|url|uri|path",
)
"""What a library is told of a server, which is anybody's."""
_PATH: Final = re.compile(r"[\"'`]?/\S{1,200}")
_ENTRY: Final = re.compile(r"\W{0,6}(\w++(?> \w++){0,3})\W{0,3}[:：–—-]\W{0,3}(?:(?:GET|POST)\s{1,3})?/\S{1,200}\s*+")
"""A path, and in front of it what it is of: an entry of a list of addresses."""
OF_ANOTHER: Final = re.compile(r"\{[^{}]*(?:provider|driver|strategy|social|idp)", re.IGNORECASE)
"""A path of an app in which people log in elsewhere: at which of several, is to be filled in."""


def speaks_of_clients(page: Page) -> bool:
    """Whether a page speaks of programs that log people in, or of their codes; banks have authorization codes, too."""
    return bool(page.lines_of(_OF_A_CLIENT) or (page.lines_of(_OF_A_CODE) and not page.lines_of(_OF_A_PAYMENT)))


def shows_both(page: Page) -> bool:
    """Whether a page says what is sent on the way to a token, or calls an address that of each step.

    None does that only sets up a library.
    """
    if any(page.lines[at].kind == "code" for at in page.lines_of(_SET)):
        return False
    rows = [line.cells[0] for line in page.lines if len(line.cells) > 1 and _PATH.fullmatch(line.cells[1])]
    rows += [found[1] for line in page.lines if line.kind == "text" and (found := _ENTRY.fullmatch(line.text))]
    if all(any(map(one.fullmatch, rows)) for one in (signs.IS_AUTHORIZE, signs.IS_TOKEN)):
        return True
    return bool(page.lines_of(_PARAMETER)) or all(map(page.lines_of, (signs.NAMES_AUTHORIZE, signs.NAMES_TOKEN)))


def are_of_one(authorize: Choice | None, token: Choice) -> bool:
    """Whether two addresses are of one log-in, on a page that says nothing of codes: they stand side by side, or are
    called so, each by a program, or something is sent to them.
    """
    if authorize is None:
        return False
    beside = [choice.taken.mention.url.rstrip("/").rpartition("/")[0] for choice in (authorize, token)]
    set_both = any(_is_set(one) and one.called_login for one in authorize.places) and any(
        _is_set(one) and signs.IS_TOKEN.fullmatch(one.title) for one in token.places
    )
    return (beside[0] == beside[1] or set_both) or any(
        one.asks or one.sends or one.is_named or one.exchanges or one.lists_a_request
        for one in (*authorize.places, *token.places)
    )


def _is_set(one: Named) -> bool:
    return one.page.lines[one.mention.at].kind == "code"


def is_only_got(choice: Choice) -> bool:
    """Whether a page gets something at a path that it puts together, by GET, and sends nothing there: of a session."""
    taken = choice.taken.mention
    return taken.pieced and taken.method == "GET" and not any(one.sends or one.exchanges for one in choice.places)


def is_in_passing(choice: Choice) -> bool:
    """Whether a page only names the path of an address, and nothing of what is asked there."""
    return choice.taken.mention.pieced and not any(
        one.asks or one.lists_a_request or one.is_named or one.mention.method for one in choice.places
    )
