"""The words in field names, and what kind of thing they speak of.

Only words that many providers share stand here; a name of a single provider would be learnt by heart, not understood.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import pairwise

from connection_wizard.identity.languages import in_english, is_foreign

MAX_NAME_LENGTH = 80
"""Longer field names are not taken apart."""

_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[^\W\d_A-Z]+|\d+")


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


PERSON = _words(
    "admin administrator agent artist athlete auth author character contact creator customer driver employee "
    "holder identity individual login me member myself operator owner patient payer people person personal player "
    "principal profile self seller student subscriber teacher user users viewer whoami"
)
"""Somebody who signs in."""

ACCOUNT = _words(
    "account accounts administration advertiser agency association blog business channel charity church clinic "
    "cloud club company corporation creditor database dealer dealership division domain enterprise firm gym hotel "
    "hub installation instance institution marketer merchant nonprofit org orga organisation organiser organization "
    "organizer page partner pharmacy portal practice publication publisher realm reseller restaurant retailer salon "
    "school shop site store studio team tenant venue wallet workgroup workspace"
)
"""What several people can share, and what is often what was connected."""

SITES = _words("blog home instance portal shop site store tenant workspace")
"""What people reach under an address of its own."""

ACCOUNT_LISTS = _words(
    "account administration advertiser agency blog brand business company creditor firm hub instance marketer merchant "
    "org organisation organization portal profile publication publisher realm shop site store team tenant workspace"
)
"""Lists of these hold what was connected, even if there are several."""

OWNERS = PERSON | ACCOUNT
"""Whose the answer can be."""

PLACES = _words("facility home household location outlet premise premises property")
"""Where somebody's devices, tables or goods are: what was connected if nothing else in the answer is, and beside a
person or a company only where they are."""

RECORDS = _words(
    "auth contact customer driver employee identity login patient payer profile student subscriber teacher"
)
"""What a person is in one place: somebody who signs in, too, but the id of the user tells more."""

TIES = _words(
    "assignment association enrollment enrolment grant invitation invite membership relation relationship seat"
)
"""What ties a person to an account and is neither."""

APP = _words("api app application aud azp bot client connector consumer developer integration iss oauth plugin")
"""The program that asks, the same for all who use it."""

CALL = _words(
    "attempt connection correlation cursor event execution invocation job jti log nonce operation request "
    "session state trace transaction"
)
"""Something that lives as long as a request or a sign-in."""

SESSIONS = frozenset({"connection", "session"})
"""Such a thing that belongs to whoever signed in: its own id is a new one each time, the user's in it is not."""

CHANGE = _words(
    "build change delta etag generation history revision row sequence snapshot sync update version watermark"
)
"""Something that marks a state and becomes another one with every change."""

MARKS = CHANGE | _words("checksum digest fingerprint")
"""Names under which such a mark stands without being called an id."""

OTHER = _words(
    "address affiliate alternate apple article assignee avatar avatars backup badge bank banner bcc bill billing "
    "birth board bucket by calendar campaign card category child city class color colour commit country cover "
    "created currency custom deal default demo department device devices discord document emergency employer "
    "endpoint entity facebook father feature featured features file folder form former github google gravatar group "
    "groups guest hash home host icon idle idp image images inbox instagram inviter invoice ip issue item items "
    "lang language last latest lead legislation level licence license limit linkedin list locale location locations "
    "logo main manager marketplace message messages modified mother network newest next notification old order "
    "parent payment pending permissions phone photo photos picture pinned plan platform playlist policy position post "
    "previous product project provider province quota recent recipient recovery referer referral referrer region "
    "reporter requester role roles root sample secondary shipping skill social spouse status subscription "
    "supervisor supplier support survey tag tags tax template test theme thread thumb thumbnail ticket timezone "
    "topic track twitter type types updated upload vat vendor webhook work youtube zone"
)
"""Things that stand beside the person or the account."""

LISTED = _words(
    "activity address agent album article badge board campaign card charge comment contact contacts conversation "
    "country currency customer deal device document employee entry event events feature field file files folder "
    "form function grant group invoice invoices issue job language lead list locale location medium member "
    "message messages note notification order orders payment people permission phone plan playlist post posts "
    "product products project repo repository right role scope setting survey tag task tasks template "
    "thread ticket tickets track transaction user webhook"
)
"""Lists of these hold many things of the account, none of which is the account."""

LINKS = _words(
    "cursor cursors error errors href included link links pagination paging relationships urls warning warnings"
)
"""Groups of addresses, paging and the like."""

SIDE = _words(
    "capabilities config configuration extensions extra features limits meta metadata notifications options "
    "permissions preferences prefs settings statistics stats"
)
"""Groups that say how things are set, hardly ever who it is."""

WRAPPER = _words(
    "answer body content context ctx d data description edge element elements entity entry envelope info item items "
    "node nodes object objects output payload record resource response result results root row rows value values"
)
"""Groups that only wrap the answer."""

RECORD_PARTS = _words(
    "attributes claims contact credentials details fields identifier ids info information metadata name names person "
    "profile properties sys traits"
)
"""Groups that hold a part of what the group around them describes."""

GENERIC_LEAF = _words("content t text value")
"""Names that say nothing; the name of the group around them does."""

BY_LANGUAGE = _words("i18n localised localized localizations translated translations")
"""Groups that hold one value in several languages."""

SECRET = _words(
    "apikey assertion authorization bearer cookie credential credentials csrf hmac jwt nonce otp "
    "passphrase passwd password pin pwd salt secret signature token xsrf"
)
_SECRET_PAIRS = frozenset(
    {("api", "key"), ("host", "key"), ("private", "key"), ("public", "key"), ("access", "key"), ("publishable", "key")}
    | {("access", "code"), ("auth", "code"), ("secret", "key"), ("signing", "key"), ("stream", "key"), ("app", "key")}
    | {("key", "hint"), ("key", "prefix"), ("key", "suffix")}
)

TIME = _words(
    "activity age at bdate birth birthdate birthday born created date datetime dob duration exp expiration "
    "expires expiry iat joined millis modified ms nbf on registered sec seen since time timestamp ts until "
    "updated utc"
)
LOCALE = _words(
    "country culture currency gender lang language languages locale nationality offset province region sex "
    "timezone tz zone zoneinfo"
)
COUNT = _words(
    "amount balance code count counter counts credits day fee followers following format friends height index "
    "karma kind level limit max method min mode month no nr num number object offset ok order page pages percent "
    "points port price priority protocol quota rank rate rating remaining reputation schema scope scopes score "
    "seats shard size stage stat state status strategy structure success tier total ttl type unit units use used "
    "verification verify version weight year"
)
PICTURE = _words("avatar banner cover gravatar header icon image img logo photo pic picture portrait thumb thumbnail")

ID = _words("gid guid id ident identifier oid sid uid uuid xid")
EMAIL = _words("email mail")
LOGIN = _words("acct alias gamertag handle login nick nickname screenname username")
SLUG = _words("permalink slug vanity")
"""The part of an address that stands for somebody: made by a machine, and no better to read than an email address."""
FULL_NAME = _words(
    "commercial common complete display fantasy formatted friendly full global legal native preferred pretty printable "
    "real short standard trade trading unstructured visible"
)
FIRST_NAME = _words("familiar first fore given")
MIDDLE_NAME = _words("middle")
LAST_NAME = _words("family last maiden sur")

_ONE_WORD = frozenset(
    {("e", "mail"), ("user", "name"), ("screen", "name"), ("nick", "name"), ("sub", "domain"), ("u", "id")}
)
_COMPANIES = {("legal", "entity"): "company", ("legal", "entities"): "companies"}
QUESTION = _words("can had has is should was")
"""Names that begin so ask for yes or no."""

_NAME_HEADS = (
    PERSON | ACCOUNT | FULL_NAME | FIRST_NAME | MIDDLE_NAME | LAST_NAME
    | _words("app client file job nick plan role screen user")
)  # fmt: skip
_IN_SHORT = {"idstr": ("id", "str"), "fname": ("first", "name"), "lname": ("last", "name")}
_ID_TAILS = ("uuid", "guid", "uid", "gid", "id")
_KEY_TAILS = ("code", "number")
_NO_IDS = ("aid", "brid", "oid")
"""How words end that are no ids: ``android``, ``unpaid``."""
_LONGEST_OF_ONE_WORD = 11
"""A longer word that ends in ``id`` is made of several, and mostly speaks of something else: ``starterkitid``."""
_NOT_IDS = _words(
    "acid amid bid candid covid did fid fluid grid hid invalid kid lid liquid madrid orchid rapid rid solid squid "
    "stupid valid vivid"
)


def split_name(name: str) -> tuple[str, ...]:
    """The words of a field name in lower case: ``stripeUserId``, ``stripe-user-id`` and ``stripe_userid`` are alike.

    A name with a name space (``https://acme.example/tenant_id``, ``custom:tenant_id``) counts from its last part on.
    """
    return _split(name) if len(name) <= MAX_NAME_LENGTH else ()


@lru_cache(maxsize=2048)
def _split(name: str) -> tuple[str, ...]:
    local = name.rstrip("/:").rpartition("/")[2].rpartition(":")[2]
    words = [part for word in _WORD.findall(local) for part in _take_apart(word.lower())]
    merged: list[str] = []
    for word in words:
        if merged and (merged[-1], word) in _ONE_WORD:
            word = merged.pop() + word
        elif merged and (merged[-1], word) in _COMPANIES:
            word = _COMPANIES[merged.pop(), word]
        merged.append(word)
    return in_english(tuple(merged))


def _take_apart(word: str) -> tuple[str, ...]:
    """A word written in one: ``accountname`` is two words, ``userid`` too, and ``zuid`` is some id."""
    if word in _KNOWN:
        return (word,)
    if word in _IN_SHORT:
        return _IN_SHORT[word]
    head = word.removesuffix("name")
    if head != word and head in _NAME_HEADS:
        return (head, "name")
    for tail in _ID_TAILS:
        head = word.removesuffix(tail)
        if head != word and (
            head in PERSON or head in ACCOUNT or head in OTHER or head in APP or head in CALL or head in CHANGE
        ):
            return (head, tail)
    if word.startswith("id") and (word[2:] in PERSON or word[2:] in ACCOUNT):
        return ("id", word[2:])
    if word.endswith("id") and len(word) <= _LONGEST_OF_ONE_WORD and word not in _NOT_IDS:
        return (word,) if word.endswith(_NO_IDS) else (word[:-2], "id")
    if is_foreign(word):
        return (word,)
    for tail in _KEY_TAILS:
        head = word.removesuffix(tail)
        if head != word and (head in PERSON or head in ACCOUNT):
            return (head, tail)
    head = word.removesuffix("name")
    return (head, "name") if head != word and len(head) > 1 else (word,)


def however_written(*names: str) -> tuple[str, ...]:
    """These names of fields, and as others write them: ``type``, ``Type``, ``TYPE``."""
    return tuple(dict.fromkeys(each for name in names for each in (name, name[:1].upper() + name[1:], name.upper())))


def singular(word: str) -> str:
    """The word for one of them: ``companies`` to ``company``; good enough for telling lists apart."""
    if word == "ids":
        return "id"
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "xes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us")) and len(word) > 3 else word


def is_secret(words: tuple[str, ...]) -> bool:
    """Whether the name is one under which credentials stand."""
    return any(word in SECRET or singular(word) in SECRET for word in words) or any(
        pair in _SECRET_PAIRS for pair in pairwise(words)
    )


def any_of(words: Iterable[str], kinds: frozenset[str]) -> bool:
    """Whether one of the words belongs to the kind."""
    return not kinds.isdisjoint(words)


def all_of(words: Iterable[str], kinds: frozenset[str]) -> bool:
    """Whether all of the words (if any) belong to the kind."""
    return kinds.issuperset(words)


_KNOWN = (
    PERSON
    | ACCOUNT
    | APP
    | CALL
    | CHANGE
    | OTHER
    | WRAPPER
    | ID
    | LOGIN
    | SLUG
    | SECRET
    | TIME
    | LOCALE
    | COUNT
    | {"username", "surname"}
)
