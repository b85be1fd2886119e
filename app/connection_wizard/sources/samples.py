"""Values that are none: what documentation writes where each reader has a value of their own."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from connection_wizard.addresses.reading import Address, read
from connection_wizard.spec.rules.known import plain
from connection_wizard.spec.rules.placeholders import has_filler, is_sample_host

_WRAPPED: Final = re.compile(
    r"<[^<>]*>|\[[^\[\]]*\]|\{+[^{}]*\}+|\$\{[^{}]*\}|\$\(?[A-Za-z_]\w*\)?|%[A-Za-z_]\w*%|:[A-Za-z_]\w*|#\{[^{}]*\}|#<[^<>]*>|@[A-Za-z_]\w*@"
)
"""``<client-id>``, ``[APP_KEY]``, ``{client_id}``, ``{{code}}``, ``$CODE``, ``%CODE%``, ``:code``; ``#<…>`` is what
a program printed of an object in its place."""
_CAPITALS: Final = re.compile(r"[A-Z][A-Z0-9]*(?:[_ -][A-Z0-9]+)*")
_TELLING: Final = re.compile(
    r"(?:^|[_ -])(?:ID|KEY|TOKEN|SECRET|CODE|URI|URL|STATE|STRING|VALUE|NAME|SCOPES?|TYPE|DURATION|CHALLENGE"
    r"|VERIFIER|NONCE|APPID|CLIENTID|CLIENTSECRET|REDIRECTURI|HERE|ONE|TWO|AUDIENCE|APP|USER|DOMAIN|TENANT|NUMBER"
    r"|EMAIL)(?=$|[_ -])"
)
_WORDS: Final = re.compile(
    r"(?:your[-_ ]?|(?:my|the|some|insert|enter|replace|put|dummy)[-_ ])[a-z0-9][\w -]*"
    r"|[a-z_ -]{1,40}[-_ ](?:here|value|placeholder|goes[-_ ]here)"
    r"|(?:random|unique|opaque|arbitrary)[-_ ]?(?:string|value|state)\w*|string|foobar|\*{3,}|x{3,}|\?{3,}",
    re.IGNORECASE,
)
_YOURS: Final = re.compile(r"YOUR[A-Z0-9_]*|(?:Replace|Insert|Enter|Put|Your|My)[A-Z]\w*")
_LONGEST: Final = 200


@lru_cache(maxsize=1024)
def is_sample(value: str) -> bool:
    """Whether a value stands for one that each reader has of their own."""
    bare = value.strip().strip("\"'")
    if not bare:
        return True
    if len(bare) > _LONGEST:
        return False
    return bool(
        _WRAPPED.fullmatch(bare)
        or _YOURS.fullmatch(bare)
        or _WORDS.fullmatch(bare)
        or (_CAPITALS.fullmatch(bare) and _TELLING.search(bare))
        or has_filler(bare)
        or _is_at_sample_host(bare)
    )


def are_lettered(words: list[str]) -> bool:
    """Whether words only say that there are several: one word, and a letter or a figure that goes on behind it."""
    stems, last = {word[:-1] for word in words}, "".join(word[-1:] for word in words)
    goes_on = last and any(last in those for those in ("ABCDEFGH", "XYZ", "123456789"))
    stem = stems.pop() if len(stems) == 1 else ""
    return len(words) > 1 and bool(goes_on) and len(stem) > 3 and stem.isalpha() and stem.isupper()


def _is_at_sample_host(value: str) -> bool:
    if "@" in value and " " not in value:
        return is_sample_host(value.rpartition("@")[2])
    address = read(value)
    return isinstance(address, Address) and is_sample_host(address.host)


def inside(value: str) -> str:
    """The name in a placeholder: that of ``<client-id>`` is ``client-id``."""
    return value.strip("\"' <>[]{}$%:#@()")


def names_itself(name: str, value: str) -> bool:
    """Whether a value only repeats the name that it stands under: ``client_id=client_id``."""
    return plain(name) == plain(value)
