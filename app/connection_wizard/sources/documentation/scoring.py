"""How much speaks for each purpose of an address, in points: the one table of them."""

from __future__ import annotations

import re
from functools import cached_property
from typing import Final

from connection_wizard.sources.documentation import signs
from connection_wizard.sources.documentation.parameter_names import first_named
from connection_wizard.sources.documentation.programs import SETS_A_CALL, sets_me
from connection_wizard.sources.documentation.roles import Place, Role
from connection_wizard.sources.documentation.said_beside import gets_the_account
from connection_wizard.sources.documentation.titles import says_many, says_one
from connection_wizard.sources.hosts import host_of, path_of
from connection_wizard.sources.whose import is_of_several, whose
from connection_wizard.spec.known_hosts import known_of

_OLD: Final = 3
_QUOTES: Final = ('"', "'", "`")
_IS_KNOWN: Final = 3
"""How much it speaks for a step that its provider is known to have the address for it."""


class Named(Place):
    """An address of a page, with the points for each purpose that it may have."""

    @cached_property
    def scores(self) -> dict[Role, float]:
        """How much speaks for each purpose; nothing where it is an address of something else."""
        path = path_of(self.mention.url).strip("/")
        return {} if _is_elsewhere(self, path) else _scored(self, path)


_COMES_BACK: Final = frozenset({"redirect_uri", "redirect_url", "callback_uri", "callback_url"})


def _is_elsewhere(one: Place, path: str) -> bool:
    """Whether an address is a document's, of a page to register apps on, or where an app is told the code."""
    url, query = one.mention.url, one.query
    if _is_cut_off(one, path):
        return True
    other = signs.OWN_GITHUB not in url and (
        (signs.NONE.search(signs.ENDS_AS_A_PAGE.sub("", f"/{path}")) and not one.is_told_to_revoke)
        or (signs.DOCUMENT_HOST.search(url.partition("://")[2]) and not (one.served or _is_of_an_api(one, path)))
        or (signs.REGISTERS.search(one.mention.before) and not one.mention.method)
    )
    if other and not re.search(r"(?:^|&)(?:client_id|grant_type|response_type)=", query):
        return True
    if signs.IS_TOLD.match(query) and not signs.TOKEN.search(path):
        return True
    line = one.page.lines[one.mention.at]
    if line.kind != "code" and first_named(line) in _COMES_BACK and not one.asks:
        return True  # what is said of where people come back to, with an example or a link
    alone = line.text.strip() == one.mention.url
    told = signs.BACK.search(f"/{path}") or (signs.BACK_ABOVE.search(one.title) if alone else None)
    steps = signs.AUTHORIZE.search(path) or signs.TOKEN.search(path)
    return told is not None and not (one.asks or one.sends or steps)


def _is_of_an_api(one: Place, path: str) -> bool:
    return bool(one.mention.method or one.is_called) and path.partition("/")[0].lower() == "api"


def _scored(one: Place, path: str) -> dict[Role, float]:
    """The points of an address for each purpose that it may have.

    Args:
        path: of its address, without the slashes around it.
    """
    label, heading, query, post = one.label, one.heading, one.query, one.mention.method not in ("", "GET")
    asks, sends, around = one.asks, one.sends, one.around
    asked_of = one.lists_a_request and one.mention.method == "GET"
    base = not (asks or sends or asked_of or one.called_login) and (
        signs.BASE.fullmatch(path) is not None or _is_authority(one, path)
    )
    near = signs.NEAR.search(one.mention.url) is not None and not base
    behind = not query and one.stands_behind_an_exchange
    said = signs.ENDED.search(path) and signs.ENDS.search(f"{label} {heading}")
    ends = one.deletes and (said or (signs.IS_THE_TOKEN.search(path) and one.is_of_grants))
    revokes = bool(ends or signs.REVOKE.search(path) or one.is_told_to_revoke)
    sets = sets_me(one.setting, one.mention.before, answered=one.is_answered)
    authorize = (
        (3.5 if signs.AUTHORIZE.search(path) else 1.0 if signs.MAYBE.search(path) else 0.0 if near else -0.5)
        + (5 if "response_type=code" in query.replace(" ", "") else 0)
        + (3 if asks and not sends else 0)
        + (1 if signs.ASKS_BACK.search(query) and not sends else 0)
        + one.said["authorize"]
        + (2 if one.lists_a_request and not asks else 0)
        - (5 if post and not signs.TAKES_PEOPLE.search(one.mention.before) else 0)
        - (8 if sends or behind else 0)
        - (8 if signs.CARRIES_TOKEN.search(query) and not asks else 0)
        - (4 if signs.TOKEN.search(path) or revokes else 0)
        - (4 if signs.OF_ONE.search(f"/{path}") and not (asks or one.is_named) else 0)
        - (4 if base or sets else 0)
        - (8 if signs.OF_ADMINS.search(path) else 0)
        - (4 if signs.REFRESH.search(path.rpartition("/")[2]) and not asks else 0)
    )
    of_whom = whose(path)
    sure = of_whom == "token's" or (one.is_known_call and not post)
    is_token = not sure and signs.TOKEN.search(path) is not None
    token = (
        (3.5 if is_token else 1.5 if signs.REFRESH.search(path) else -0.5 if near else -1.0)
        + (4 if sends or behind else 0)
        - (6 if (one.is_called or one.has_a_token) and not sends else 0)
        + (2 if "grant_type" in around else 0)
        + one.said["token"]
        + ((4 if one.sends_a_code else 3) if one.exchanges and not sends else 0)
        + (0.5 if post else 0)
        - (6 if asks and not sends and not post else 0)
        - (6 if signs.CARRIES_TOKEN.search(query) and not sends else 0)
        - (3 if signs.AUTHORIZE.search(path) and not (sends or behind or signs.TOKEN.search(path)) else 0)
        - (6 if revokes or signs.OF_A_THING.search(path) else 0)
        - (6 if of_whom == "token's" and not signs.TOKEN.search(path) else 0)
        - (4 if base else 0)
    )
    known = _known_step(one.mention.url)
    authorize, token = authorize + known, token - known
    revoke = (4.0 if revokes else -2.0) + one.said["revoke"]
    of_whom = "" if not sure and of_whom and says_many(one) else of_whom
    is_me = of_whom in ("token's", "one's") or signs.ASKS_FOR_OWN.search(query) is not None
    of_account = of_whom == "account's" or (is_of_several(path) and says_one(one))
    sets = sets or (is_me and SETS_A_CALL.search(one.mention.before) is not None)
    by_name = signs.NAMES_ME.search(label) or (one.is_listed_with_steps and signs.IS_ME.fullmatch(one.title))
    authorizes = signs.AUTHORIZE.search(path) and "authorization.json" not in path
    carries = signs.WITH_A_TOKEN.search(around) is not None
    me = (
        (4.0 if sure or sets else 3.0 if is_me else 2.5 if of_account else 2.0 if by_name else -1.0)
        + (0.5 if is_me and one.is_listed_with_steps else 0)
        + one.said["me"]
        + (2.5 if gets_the_account(one.page.lines[one.mention.at], one.mention) else 0)
        + (3 if one.is_of_whom_it_answers and (one.mention.method == "GET" or carries) else 0)
        + (1.5 if carries else 0)
        + (0.5 if one.is_got else 0)
        - (6 if (post and not sure) or one.changes or asks or sends else 0)
        - (4 if one.is_answered and not sure else 0)
        - (3 if one.is_opened and not sets else 0)
        - (6 if not one.mention.method and (base or (not sure and signs.VERSION_LAST.search(path))) else 0)
        - (5 if is_token or (authorizes and not sets) or revokes else 0)
    )
    if signs.IS_OLD.search(one.mention.before) or signs.WAS_SO.search(one.label.strip()):
        authorize, token = authorize - _OLD, token - _OLD
    return {"authorize": authorize, "token": token, "revoke": revoke, "me": me}


def _is_authority(one: Place, path: str) -> bool:
    """Whether a library is told by an address where both steps are, and it is neither of them."""
    is_step = signs.AUTHORIZE.search(path) or signs.TOKEN.search(path)
    return signs.IS_AUTHORITY.search(one.mention.before) is not None and not is_step


def _is_cut_off(one: Place, path: str) -> bool:
    """Whether a page ends in an address, before the quotation mark that ends that: where it went on, no line shows."""
    lines, at = one.page.lines, one.mention.at
    begun = one.mention.before[-1:]
    if begun not in _QUOTES or any(lines[below].text.strip() for below in range(at + 1, len(lines))):
        return False
    rest = lines[at].text[one.mention.column :]
    is_step = signs.AUTHORIZE.search(path) or signs.TOKEN.search(path)
    return begun not in rest and " " not in rest.strip() and not is_step


def _known_step(url: str) -> int:
    """What speaks for the log-in, or where it is below nothing for the exchange: its provider has it for that step."""
    provider = known_of(host_of(url))
    steps = (provider.has("authorization", url), provider.has("access_token", url)) if provider else (False, False)
    return _IS_KNOWN * (steps[0] - steps[1])
