"""Values that are others at the next sign-in, told by their names: time stamps, counts, states."""

from __future__ import annotations

import re

from connection_wizard.spec.rules.known import plain
from connection_wizard.spec.rules.name_words import words_of


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_HAPPENING = _words(
    "accessed access active activity change changed created creation edit edited expiration expired expires expiry "
    "issued joined login logged logon modification modified modify refresh refreshed registered seen signed signin "
    "sync synced synchronized touched update updated updates used verified visit visited"
)
"""What is done to an account, and when."""
_CLOCK = _words(
    "at date datetime day epoch gmt in iso local millis milliseconds ms on s sec seconds stamp tick ticks time "
    "timestamp ts tz unix utc z"
)
_BETWEEN = _words("account by current last latest local most of profile record request response server user")
_COUNTED = _words("balance count counter hits quota remaining revision total usage")
_PASSING = _words(
    "currenttime etag exp iat nbf authtime nonce now ok requestid scope scopes sessionid status state success "
    "tokentype traceid correlationid transactionid sessionstate"
)
"""What belongs to one answer or one sign-in; letters and digits alone."""
_RUN_TOGETHER = (
    r"(?:last|date|time)?(?:updat|modif|chang|creat|access|login|logged|seen|expire|issu)[a-z]{0,4}"
    r"(?:at|on|in|time|date|utc|ts)|last(?!name)[a-z]{4,}"
)


def is_volatile(name: str) -> bool:
    """Whether a value of this name is another one at the next sign-in, by its name: a time stamp, a count, a state."""
    words = words_of(name)
    if not words or words == ("last", "name"):
        return False
    if plain(name) in _PASSING or words[-1] in _COUNTED or (len(words) == 1 and re.fullmatch(_RUN_TOGETHER, words[0])):
        return True
    moment = [word for word in words if word in _CLOCK]
    happens = [word for word in words if word in _HAPPENING]
    rest = [word for word in words if word not in _CLOCK | _HAPPENING | _BETWEEN]
    if happens and words[-1] in _CLOCK | _HAPPENING and (moment or len(words) == 1 or "last" in words):
        return words != ("login",) and words != ("access",)  # GitHub's login is a name
    return not rest and bool(moment) and not happens
