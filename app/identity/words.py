"""The words in field names, and what kind of thing they speak of.

Only words that many providers share stand here; a name that a single provider uses would be learnt by heart, not understood.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

MAX_NAME_LENGTH = 80
"""Longer field names are not taken apart."""

_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[^\W\d_A-Z]+|\d+")


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


PERSON = _words(
    "user users me viewer self myself member person people profile identity athlete player character customer owner "
    "employee agent admin administrator contact auth subscriber creator artist seller driver patient student teacher "
    "author individual login principal holder payer personal operator whoami"
)
"""Somebody who signs in."""

ACCOUNT = _words(
    "account accounts workspace team organization organisation org orga company tenant site portal hub shop store "
    "merchant business realm instance cloud enterprise workgroup administration domain channel page club "
    "advertiser installation institution corporation firm agency school studio practice partner division database"
)
"""What several people can share, and what is often what was connected."""

ACCOUNT_LISTS = _words(
    "account workspace team organization organisation org company tenant site portal shop store merchant business realm "
    "administration instance hub"
)
"""Lists of these hold what was connected, even if there are several."""

APP = _words("app application client consumer connector integration oauth developer bot plugin api aud azp iss")
"""The program that asks, the same for all who use it."""

CALL = _words(
    "request trace correlation log session transaction jti event invocation execution operation nonce state attempt "
    "cursor connection sync etag revision version job"
)
"""Something that lives as long as a request or a sign-in."""

OTHER = _words(
    "role plan avatar gravatar image photo picture icon banner cover logo thumb thumbnail theme color colour locale "
    "language lang country currency region city province zone timezone type types category class status level parent "
    "manager supervisor inviter referrer referer referral affiliate default previous last latest next newest "
    "pinned featured recent created updated modified by provider idp subscription billing shipping template form list board "
    "folder file message messages thread invoice order product tweet post status address phone department position tax vat "
    "inbox endpoint badge bike bikes shoe shoes device devices card bank payment license licence policy feature features "
    "marketplace tag tags group groups role roles permissions topic skill ip host idle legislation bill bucket "
    "photos images avatars settings_id home main root job_title entity employer work social facebook twitter google "
    "linkedin youtube discord instagram github apple hash support custom alternate notification secondary backup bcc "
    "recovery pending upload quota commit track playlist item items sample test demo guest network location locations ticket project payment deal lead campaign "
    "issue document article survey webhook calendar requester assignee reporter recipient sender supplier vendor"
)
"""Things that stand beside the person or the account."""

LISTED = _words(
    "contact contacts message messages order orders invoice invoices product products file files event events task tasks "
    "ticket tickets post posts playlist track album comment deal lead note transaction payment webhook campaign list form "
    "survey board card project repository repo issue article document folder conversation thread notification activity scope "
    "permission right grant role group tag feature plan language locale device address phone location currency country "
    "setting field badge function medium user member people employee agent customer charge job template record row entry"
)
"""Lists of these hold many things of the account, none of which is the account."""

LINKS = _words("link links urls href relationships included error errors warning warnings paging pagination cursors cursor")
"""Groups of addresses, paging and the like."""

SIDE = _words(
    "settings preferences prefs options config configuration meta metadata extensions stats statistics limits features "
    "permissions capabilities notifications extra"
)
"""Groups that say how things are set, hardly ever who it is."""

WRAPPER = _words(
    "data result results response payload body content d value values items item elements entry record object objects "
    "output answer envelope ocs root info resource"
)
"""Groups that only wrap the answer."""

RECORD_PARTS = _words(
    "attributes properties fields sys metadata profile contact name names details info information ids identifier traits claims person"
)
"""Groups that hold a part of what the group around them describes."""

GENERIC_LEAF = _words("value content text t _content $t #text current")
"""Names that say nothing; the name of the group around them does."""

SECRET = _words(
    "token secret password passwd pwd apikey jwt signature nonce cookie csrf xsrf bearer assertion otp pin credential "
    "credentials authorization passphrase hmac modhash salt"
)
_SECRET_PAIRS = frozenset(
    {("api", "key"), ("host", "key"), ("private", "key"), ("public", "key"), ("access", "key"), ("publishable", "key")}
    | {("access", "code"), ("auth", "code"), ("secret", "key"), ("signing", "key"), ("stream", "key"), ("app", "key")}
)

TIME = _words(
    "at date time datetime created updated modified expires expiry expiration exp iat nbf timestamp ts since joined birthday "
    "birthdate bdate birth dob born seen until on utc registered activity sec millis ms duration age"
)
LOCALE = _words(
    "locale lang language languages country currency timezone zone tz zoneinfo region culture nationality gender sex "
    "offset province"
)
COUNT = _words(
    "count counts total num size limit remaining used quota followers following friends page pages offset balance credits "
    "points karma level version status state score rank rating weight height amount rate seats max min percent index "
    "order priority port year month day type kind code fee price ttl number no nr object scope scopes ok success stat"
)
PICTURE = _words("avatar picture photo image icon logo thumbnail thumb banner cover gravatar img pic portrait header headimg")

ID = _words("id uid uuid guid gid oid identifier ident xid sid")
EMAIL = _words("email mail")
LOGIN = _words("login username handle nickname nick alias acct screenname slug vanity permalink")
_FULL = _words(
    "full display real complete formatted printable public global unstructured preferred friendly legal trade pretty visible "
    "common native standard short"
)
_FIRST = _words("first given fore familiar middle")
_LAST = _words("last family sur maiden")
FULL_NAME, FIRST_NAME, LAST_NAME = _FULL, _FIRST, _LAST

_ONE_WORD = frozenset({("e", "mail"), ("user", "name"), ("screen", "name"), ("nick", "name"), ("sub", "domain")})
QUESTION = _words("is has can should was had")
"""Names that begin so ask for yes or no."""

_NAME_HEADS = PERSON | ACCOUNT | _FULL | _FIRST | _LAST | _words("user nick screen file role plan app client job")
_ID_TAILS = ("uuid", "guid", "uid", "gid", "id")
_NOT_IDS = _words(
    "paid unpaid prepaid valid invalid void avoid said grid android solid aid bid kid mid raid rapid hybrid covid candid "
    "fluid liquid orchid asteroid madrid acid rid lid hid did amid fid kid braid maid squid stupid vivid"
)


def split_name(name: str) -> tuple[str, ...]:
    """The words of a field name in lower case: ``stripeUserId``, ``stripe-user-id`` and ``stripe_userid`` are alike.

    A name with a name space (``https://acme.example/tenant_id``, ``custom:tenant_id``) counts from its last part on.
    """
    if len(name) > MAX_NAME_LENGTH:
        return ()
    local = name.rstrip("/:").rpartition("/")[2].rpartition(":")[2]
    words = [part for word in _WORD.findall(local) for part in _take_apart(word.lower())]
    merged: list[str] = []
    for word in words:
        if merged and (merged[-1], word) in _ONE_WORD:
            word = merged.pop() + word
        merged.append(word)
    return tuple(merged)


def _take_apart(word: str) -> tuple[str, ...]:
    """A word written in one: ``accountname`` is two words, ``userid`` too, and ``zuid`` is some id."""
    if word in _KNOWN:
        return (word,)
    if word == "idstr":
        return ("id", "str")
    head = word.removesuffix("name")
    if head != word and head in _NAME_HEADS:
        return (head, "name")
    for tail in _ID_TAILS:
        head = word.removesuffix(tail)
        if head != word and (head in PERSON or head in ACCOUNT or head in OTHER or head in APP or head in CALL):
            return (head, tail)
    if word.endswith("id") and len(word) <= 8 and word not in _NOT_IDS:
        return (word[:-2], "id")
    return (word,)


def singular(word: str) -> str:
    """The word for one of them: ``companies`` to ``company``; good enough for telling lists apart."""
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "xes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us")) and len(word) > 3 else word


def is_secret(words: tuple[str, ...]) -> bool:
    """Whether the name is one under which credentials stand."""
    return any(word in SECRET or singular(word) in SECRET for word in words) or any(
        pair in _SECRET_PAIRS for pair in zip(words, words[1:], strict=False)
    )


def any_of(words: Iterable[str], kinds: frozenset[str]) -> bool:
    """Whether one of the words belongs to the kind."""
    return not kinds.isdisjoint(words)


def all_of(words: Iterable[str], kinds: frozenset[str]) -> bool:
    """Whether all of the words (if any) belong to the kind."""
    return kinds.issuperset(words)


_KNOWN = PERSON | ACCOUNT | APP | CALL | OTHER | WRAPPER | ID | LOGIN | SECRET | TIME | LOCALE | COUNT | {"username", "surname"}
