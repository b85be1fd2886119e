"""What it means to go through a key of an answer, by its name alone: whose it makes what is below, and its worth."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from connection_wizard.identity import vocabulary as w
from connection_wizard.identity.list_names import SAY_LIST, NameParts


class Way(NamedTuple):
    """A step down into an object.

    Attributes:
        steps: the features that come with it (names from `connection_wizard.identity.features`).
        owner: the feature that says whose what is below is; empty if the name does not say.
        part: whether it leads to a mere part of the object around it.
    """

    steps: tuple[str, ...] = ()
    owner: str = ""
    part: bool = False


NO_WAY = Way()
_MOVED = Way(("step", "moving_key"))
_MOVING = re.compile(r"\d{3,}|\{?[0-9a-f]{8}-[0-9a-f-]{27}\}?|[^@\s]+@[^@\s]+\.\w+", re.IGNORECASE)
_UUID_LENGTH = 36
_VAGUE = w.WRAPPER | w.RECORD_PARTS
_VALUE_LIKE = w.EMAIL | w.LOGIN
_COUNTED = frozenset({"element", "entry", "item", "record", "row"})
_STATES = frozenset({("status",), ("spec",)})
"""What is asked for and what is found, in answers of Kubernetes and its kin: they wrap the answer."""
_ID = ("id",)
"""An object that holds nothing but the id of the one around it: ``"id": {"entityType": "USER", "id": …}``."""
_SIGNED_IN = ("authentication",)
"""What a call says of the one who made it (Sage Intacct)."""
_SIGNS_IN = frozenset({"auth", "authentication", "login", "lookup"})
"""What a realm is for that holds no data of its own, but people's logins (Elasticsearch)."""
_OTHERS = w.OTHER - {"group"}
"""What an account can be of that is not the one connected; a group of companies is that one."""
_BESIDE_THE_USER = w.RECORDS - {"auth", "identity", "login", "profile", "student", "teacher"}
_FOREIGN = (
    (w.APP, "of_app"),
    (w.SESSIONS, "of_session"),
    (w.CALL, "of_call"),
    (w.CHANGE, "of_change"),
    (w.OTHER, "of_other"),
)


def way_through(key: str, words: NameParts) -> Way:
    """What it means to go through ``key``, whose name has these words."""
    could_move = "@" in key or len(key) >= _UUID_LENGTH or key.isdigit()  # asked first: most keys are words
    return _MOVED if could_move and _MOVING.fullmatch(key) else _way_by(words)


@lru_cache(maxsize=2048)
def _way_by(words: NameParts) -> Way:
    part = bool(words) and words[-1] in w.RECORD_PARTS
    core = words
    while len(core) > 1 and core[-1] in _VAGUE | SAY_LIST:
        core = core[:-1]
    last = core[-1] if core else ""
    if last == "client" and core[-2:-1] and core[-2] in w.OWNERS:
        return Way(("step",), "of_account", part)  # an agency's client or a customer's, no program
    if words == _ID:
        return Way(("step_wrapper",), part=True)
    if last in w.ID and core[-2:-1] and core[-2] in w.ACCOUNT:
        return Way(("step",), "of_account", part)  # a list of nothing but ids: ``shop_id_list``
    if w.any_of(words, w.LINKS):
        return Way(("step", "of_links"))
    if last in w.SIDE and not part:
        return Way(("step", "of_side"))
    if (last in w.PERSON or words == _SIGNED_IN) and not w.any_of(core[:-1], w.OTHER):
        return Way(("step",), "of_record" if last in _BESIDE_THE_USER else "of_person", part=part)
    if last == "realm" and w.any_of(core[:-1], _SIGNS_IN):
        return Way(("step", "of_login"))
    if (last in w.ACCOUNT or w.singular(last) in w.ACCOUNT_LISTS) and not w.any_of(core[:-1], _OTHERS):
        return Way(("step",), "of_account", part=part)
    if words in _STATES or (words and (w.all_of(words, w.WRAPPER | w.BY_LANGUAGE) or _is_numbered_row(words))):
        return Way(("step_wrapper",), part=part)
    if part or last in _VALUE_LIKE:
        return Way(("step_wrapper",), part=part)
    return Way(("step", *_foreign(words)))


def _is_numbered_row(words: NameParts) -> bool:
    """Whether a name counts the entries of a list, as XML that became JSON has them: ``row0``."""
    return len(words) > 1 and words[0] in _COUNTED and words[1].isdigit()


def _foreign(words: NameParts) -> tuple[str, ...]:
    """What else than the account an object is of."""
    return next(((feature,) for kinds, feature in _FOREIGN if w.any_of(words, kinds)), ("of_thing",))
