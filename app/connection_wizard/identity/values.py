"""The shape of a value: what kind of thing it looks like, whatever its name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TypeGuard

from connection_wizard.identity.model import Scalar

LARGEST_SAFE_INTEGER = 2**53
"""Beyond this a number loses digits in JavaScript (ECMA-262, 6.1.6.1), so on the platform."""

MAX_LABEL_LENGTH = 100
MAX_TEXT_LENGTH = 300
"""Longer texts are no names and no ids."""

MAX_TOKEN_LENGTH = 4096
"""Longer texts are not even looked at."""

_OPAQUE_TOKEN_LENGTH = 120
_ABSURD = 10**40
_SMALL_NUMBER = 10

_EMAIL = re.compile(r"[^@\s]{1,64}@[^@\s.]+(?:\.[^@\s.]+)+")
_URL = re.compile(r"(?:[a-z][a-z0-9+.-]*:)?//\S+", re.IGNORECASE)
_FRONT_DOOR = re.compile(r"https?://[^/\s?#]+/?")
_PATH = re.compile(r"/[\w-]+(?:/[\w.-]*)*")
_PICTURE = re.compile(
    r"\.(?:png|jpe?g|gif|svg|webp|ico|bmp)(?:[?#]|$)|avatar|gravatar|/photos?/|/images?/|picture|profile_pic",
    re.IGNORECASE,
)
_TIME = re.compile(
    r"\d{4}[-/]\d{1,2}[-/]\d{1,2}(?:[T ].*)?"
    r"|/Date\(-?\d+(?:[+-]\d{4})?\)/"
    r"|\d{1,2}[./]\d{1,2}[./]\d{4}"
    r"|\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?"
    r"|(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? )(?:\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec).*",
    re.IGNORECASE | re.DOTALL,
)
_LOCALE = re.compile(r"[a-z]{2}|[a-z]{2,3}[-_](?:[A-Z]{2}|[A-Z][a-z]{3}|419)(?:[-_.][\w-]+)?")
_TIME_ZONE = re.compile(
    r"(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Canada|Etc|Europe|Indian|Pacific|US)/[\w/+-]+"
    r"|(?:UTC|GMT)(?:[+-]\d{1,2}(?::?\d{2})?)?|[+-]\d{2}:?\d{2}"
)
_RESOURCE = re.compile(
    r"https?://(?>[^/\s]*?(?:[./]api[./]|//api\.|/v\d+/|/rest/))\S*/(?=[^/\s]*\d)[^/\s?#]+/?|/(?:[\w-]+/)+(?=\w*\d)[\w-]+",
    re.IGNORECASE,
)
_RESOURCE_NAME = re.compile(
    r"(?:[a-z][A-Za-z]+/(?=[\w.-]*\d)[\w.-]+)(?:/[a-z][A-Za-z]+/[\w.-]+)*|(?i:urn)(?::[\w.-]+){2,}"
)
_OF_EVERYBODY = re.compile(
    r"(?:https?:/)?(?:/[^/\s]+)*/(?:me|self|current|myself|whoami)/?|/api(?:/[a-z_-]+)*/?",
    re.IGNORECASE,
)
_HOST = re.compile(r"(?:[a-z0-9-]{1,63}\.)+[a-z]{2,24}", re.IGNORECASE)
_COLOUR = re.compile(r"#[0-9a-f]{3,8}", re.IGNORECASE)
_DATA_CENTRE = re.compile(
    r"(?:us|na|ca|sa|eu|emea|uk|de|fr|ap|apac|au|in|jp|sg|me|af)"
    r"(?:\d{1,3}|-(?:north|south|east|west|central){1,2}(?:-?\d)?)",
    re.IGNORECASE,
)
"""Where a provider has its servers, the same for many accounts: ``us2``, ``eu-west-1``."""
_JWT = re.compile(r"eyJ[\w-]+\.[\w-]+(?:\.[\w-]*)*")
_KNOWN_TOKEN = re.compile(
    r"(?:bearer|basic) \S+"
    r"|gh[pousr]_\w{20,}|github_pat_\w+|glpat-\S+|xox[abeoprs][-.]\S+|(?:sk|rk|pk)_(?:live|test)_\w+|whsec_\S+"
    r"|ya29\.\S+|1//0\S{20,}|EAA\w{40,}|(?:AKIA|ASIA)[A-Z0-9]{16}|AIza[\w-]{30,}|shp(?:at|ca|pa|ss)_\w+"
    r"|do[opr]_v1_\w+|SG\.[\w-]{16,}\.\S+|fig[dur]+_\S{20,}|lin_(?:api|oauth)_\w+|ntn_\w{30,}|secret_\w{30,}"
    r"|sq0[a-z]{3}-\S+|pat-(?:na|eu)\d-\S+|(?:hf|npm)_\w{30,}|pypi-\S{30,}",
    re.IGNORECASE,
)
_UUID = re.compile(r"\{?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\}?", re.IGNORECASE)
_CODE = re.compile(r"(?=.*\d)(?=.*[A-Z])[A-Z0-9_-]{6,}")
_HANDLE = re.compile(r"[^\W\d_]{4,}[\W_]?\d{1,5}")
_LETTER = re.compile(r"[^\W\d_]")
_YES_OR_NO = frozenset({"true", "false", "yes", "no"})
_PLACEHOLDERS = frozenset({"", "0", "-1", "null", "none", "nil", "undefined", "n/a", "unknown", "me", "self", "~", "-"})


def is_plain(value: object) -> TypeGuard[Scalar]:
    """Whether it is a plain JSON value (text, number, true, false, null)."""
    return value is None or isinstance(value, str | int | float)


def is_too_big(value: object) -> bool:
    """Whether it is a whole number that loses digits on the platform."""
    return isinstance(value, int) and abs(value) > LARGEST_SAFE_INTEGER


def as_text(value: Scalar) -> str:
    """A text or a whole number as it is written; empty for everything else and for what is absurdly long."""
    if isinstance(value, str):
        return value if len(value) <= MAX_TEXT_LENGTH else ""
    return str(value) if isinstance(value, int) and not isinstance(value, bool) and abs(value) < _ABSURD else ""


def is_email(text: str) -> bool:
    """Whether the whole text is one email address."""
    return len(text) <= MAX_TEXT_LENGTH and _EMAIL.fullmatch(text) is not None


def is_url(text: str) -> bool:
    """Whether the text is an address with a scheme (or ``//host``)."""
    return _URL.fullmatch(text) is not None


def is_front_door(text: str) -> bool:
    """Whether the text is an address that leads to a whole site, and to nothing in it."""
    return _FRONT_DOOR.fullmatch(text) is not None


def is_host(text: str) -> bool:
    """Whether the text is the name of a host, like ``maple.shops.example``."""
    return len(text) <= MAX_TEXT_LENGTH and _HOST.fullmatch(text) is not None


def is_picture_url(text: str) -> bool:
    """Whether the text is an address that seems to lead to a picture."""
    return is_url(text) and _PICTURE.search(text) is not None


def is_resource(text: str) -> bool:
    """Whether the text is an address in an API, or the path of one, that ends in something like an id."""
    return _RESOURCE.fullmatch(text) is not None


def is_resource_name(text: str) -> bool:
    """Whether the text names a thing by its collection and its id, like ``accounts/2284``."""
    return len(text) <= MAX_TEXT_LENGTH and _RESOURCE_NAME.fullmatch(text) is not None


def is_of_everybody(text: str) -> bool:
    """Whether an address is that of a call, the same for whoever makes it: ``/users/me``, ``/api/forms/getRecords``."""
    return len(text) <= MAX_TEXT_LENGTH and _OF_EVERYBODY.fullmatch(text) is not None


def is_time(text: str) -> bool:
    """Whether the text is a date, a time or both, in the forms that APIs use."""
    return len(text) <= MAX_TEXT_LENGTH and _TIME.fullmatch(text) is not None


def is_locale(text: str) -> bool:
    """Whether the text is a language tag or a time zone."""
    return _LOCALE.fullmatch(text) is not None or _TIME_ZONE.fullmatch(text) is not None


def is_token(text: str) -> bool:
    """Whether the text looks like a credential: a signed token, a known form of one, or a very long opaque word."""
    if _JWT.fullmatch(text) or _KNOWN_TOKEN.fullmatch(text):
        return True
    return len(text) >= _OPAQUE_TOKEN_LENGTH and not any(mark.isspace() for mark in text) and not is_url(text)


def _is_opaque(text: str) -> bool:
    """Whether people cannot tell what a word names: digits all through, or capitals and digits."""
    if _HANDLE.fullmatch(text):
        return False
    digits = sum(mark.isdigit() for mark in text)
    return (len(text) >= 8 and digits * 4 >= len(text)) or _CODE.fullmatch(text) is not None


def value_features(value: Scalar) -> Iterator[str]:
    """The features that the value alone has (names from `connection_wizard.identity.features`)."""
    if isinstance(value, bool):
        yield "value_yes_or_no"
    elif isinstance(value, int | float):
        yield from _number_features(value)
    elif isinstance(value, str):
        yield from _text_features(value)
    else:
        yield "value_empty"


def _number_features(value: float) -> Iterator[str]:
    if isinstance(value, float) and not value.is_integer():
        yield "value_fraction"
    elif abs(value) > LARGEST_SAFE_INTEGER:
        yield "value_too_big"
    elif value in (0, -1):
        yield "value_placeholder"
    elif abs(value) < _SMALL_NUMBER:
        yield "value_small"
    else:
        yield "value_long_number" if abs(value) >= 1000 else "value_short_number"


def _text_features(value: str) -> Iterator[str]:
    text = value[: 2 * MAX_TOKEN_LENGTH].strip()
    if not text:
        yield "value_empty"
    elif len(text) > MAX_TOKEN_LENGTH:
        yield "value_endless"
    elif is_token(text):
        yield "value_token"
    elif len(text) > MAX_TEXT_LENGTH:
        yield "value_endless"
    elif text.lower() in _PLACEHOLDERS:
        yield "value_placeholder"
    elif text.lower() in _YES_OR_NO:
        yield "value_yes_or_no"
    elif is_time(text):
        yield "value_time"
    elif is_locale(text):
        yield "value_locale"
    elif _COLOUR.fullmatch(text):
        yield "value_colour"
    elif is_email(text):
        yield "value_email"
    elif is_picture_url(text):
        yield "value_picture"
    elif is_resource(text):
        yield "value_resource"
    elif is_url(text) or _PATH.fullmatch(text):
        yield "value_url"
    else:
        yield from _word_features(text)


def _word_features(text: str) -> Iterator[str]:
    if text.isdecimal():
        yield "value_small" if len(text) == 1 else "value_long_number" if len(text) > 3 else "value_short_number"
    elif _UUID.fullmatch(text):
        yield "value_uuid"
    elif _DATA_CENTRE.fullmatch(text):
        yield "value_data_centre"
    elif not _LETTER.search(text):
        yield "value_no_letters"
    elif len(text) > MAX_LABEL_LENGTH:
        yield "value_long"
    elif any(mark.isspace() for mark in text):
        yield "value_words"
    elif _is_opaque(text):
        yield "value_opaque"
    else:
        yield "value_word"
