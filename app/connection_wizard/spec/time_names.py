"""Names under which moments stand, however they are written: ``updated_at``, ``lastModifiedUtc``, ``CREATED-ON``."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Literal

MAX_LENGTH = 80
"""Longer names are not looked at."""

_WORD_ENDS = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[^A-Za-z0-9]+")
_SUFFIX = (
    r"(?:at|on|date|time|datetime|day|timestamp|ts|ms|sec|secs|seconds|millis|utc|gmt|epoch|unix|iso|stamp|modstamp)"
)
_MOMENT = r"at|timestamp|date_?time|date|utc|ts|modstamp"
"""Whatever stands before these, a moment it is: ``trial_ends_at``."""
_ONCE = (
    r"(?:created?|creation|registered|registration|joined?|sign(?:ed)?_?up|added|inserted|opened|founded|born|birth)"
)
_AGAIN = (
    r"(?:updated?|modified|modification|changed?|edited|accessed|access|log(?:ged)?_?in|sign(?:ed)?_?in|seen|active"
    r"|activity|used|usage|visit(?:ed)?|synced|sync|synchroni[sz]ed|refresh(?:ed)?|renewed|renewal|expire[sd]?|expiry"
    r"|expiration|issued|fetched|retrieved|requested|checked|verified|published|deleted|archived|connected|authori[sz]ed"
    r"|authenticated|auth|generated|server|response|request|current)"
)
_PAST = (
    r"(?:updated|modified|changed|edited|accessed|logged_?in|signed_?in|seen|synced|refreshed|renewed|expires|expired"
    r"|expiry|expiration|issued)"
)


def _moment(event: str, enough: str, alone: str) -> re.Pattern[str]:
    """An event with what says that a moment is meant: after it, or before it as `enough` has it; or `alone`."""
    return re.compile(
        rf"(?:\w+_)?(?:((?:date|time|timestamp|ts)_?(?:of_?)?)?(last_?)?{event}"  # dateCreated
        rf"(?:(?:_?{_SUFFIX})+|{enough})"  # updated_at, userLastLoginDateUtc
        rf"|{alone})"
    )


@cache  # the longest of the program: compiled by the first name that is looked at
def _changes() -> re.Pattern[str]:
    return _moment(_AGAIN, r"(?(1)|(?(2)|(?!)))", _PAST)


@cache
def _constant() -> re.Pattern[str]:
    return _moment(_ONCE, r"(?(1)|(?!))", rf"(?:created|registered|dob|birthday|[a-z0-9]\w*_(?:{_MOMENT}))")


_BARE = rf"{_SUFFIX}(?:_{_SUFFIX})*|iat|exp|nbf|auth_time|expires_in"
_SINGLE = frozenset({"at", "on", "day"})
"""No moment by themselves."""


def in_words(name: str) -> str:
    """A name as words in lower case, joined by ``_``; nothing for one that is absurdly long."""
    return "_".join(word.lower() for word in _WORD_ENDS.split(name) if word) if len(name) <= MAX_LENGTH else ""


@lru_cache(maxsize=2048)
def time_name(name: str) -> Literal["changes", "constant", ""]:
    """Whether a name says that a moment stands there: of something that happens again, or once for all."""
    text = in_words(name)
    if text.endswith("id"):  # as most identifiers do, and no name of a moment: nothing is compiled for them
        return ""
    if _changes().fullmatch(text) or (text not in _SINGLE and re.fullmatch(_BARE, text)):
        return "changes"
    return "constant" if _constant().fullmatch(text) else ""
