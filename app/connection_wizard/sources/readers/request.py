"""Requests as they are sent: cURL commands, HTTP messages, addresses from the address bar; several add up.

Nothing is run and nothing is opened: what a command takes from a file, from its configuration or from another command
is left out, and told to be.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from connection_wizard.sources.authorization import place_authorization
from connection_wizard.sources.block import Block
from connection_wizard.sources.calls import place_call
from connection_wizard.sources.gathering import AUTHORIZE, ELSEWHERE, NO_TOKEN, TOKEN, Gathering
from connection_wizard.sources.placed import Left
from connection_wizard.sources.reading import MAX_PASTED, read_block
from connection_wizard.sources.samples import is_sample
from connection_wizard.sources.shell import from_elsewhere
from connection_wizard.sources.traffic import Sent, carries_token, gather, step_of
from connection_wizard.sources.understood import (
    DEVICE,
    FIRST_VERSION,
    IMPLICIT,
    MACHINES,
    PASSWORDS,
    Understood,
    Unread,
    Value,
    masked,
)
from connection_wizard.sources.who import GOOD, score
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.draft import NEW_CONNECTION
from connection_wizard.words import Words

KIND: Final = "request"
_MOST_LINES: Final = 200
_MOST: Final = 40
_REQUEST: Final = re.compile(r"\s*(?:\$\s*)?(?:curl\b|(?:GET|POST|PUT|PATCH|DELETE)\s+\S|https?://)")
_PROSE: Final = re.compile(r"(?:\b\w+ ){6}")
_BY_CLIENT: Final = (("access_token",), ("refresh_token",), ("revoke_token",))
"""The steps at which a client proves who it is."""
_LACKS: Final[Mapping[DocumentPath, tuple[tuple[DocumentPath, Words], ...]]] = {
    ("authorization",): ((TOKEN, NO_TOKEN),),
    ("access_token",): ((AUTHORIZE, ELSEWHERE),),
}
"""What a log-in needs besides one of its requests."""
_AND_MORE: Final = re.compile(r"\s{0,40}(?:GET|POST|PUT|PATCH|DELETE)\s{1,9}https?://[^\s?]{1,2000}\s(.{1,4000})")
_OF_DEVICES: Final = re.compile(r"/device[_/-]?(?:code|auth\w{0,20})/?(?:\?|$)", re.IGNORECASE)
"""The end of an address that gives a device what somebody types elsewhere."""
_OTHERS: Final = (
    ("device_code", DEVICE),
    ("client_credentials", MACHINES),
    ("account_credentials", MACHINES),
    ("jwt-bearer", MACHINES),
    ("password", PASSWORDS),
)
"""How the kinds of grant end that have no log-in."""
_SIGNED: Final = frozenset({"oauth_signature", "oauth_consumer_key", "oauth_callback", "oauth_verifier"})
_FIRST_TOKEN: Final = re.compile(r"/(?:get_)?request_token/?(?:\?|$)", re.IGNORECASE)
_WITH_IT: Final = re.compile(r"/auth(?:ori[sz]e|enticate)/?(?:\?|$)", re.IGNORECASE)
"""What is sent with OAuth 1 alone, and the ends of the addresses that are asked for its first token, and with it (RFC
5849 sections 2.1 and 2.2)."""
_SENDS: Final = frozenset({"POST", "PUT", "PATCH", "DELETE"})
_REMARK: Final = re.compile(r"\s{0,40}(?:#|###|//)(?:\s|$)")
_CONTINUES: Final = ("\\", "^", "`")


def read(text: str) -> Understood | None:
    """What requests say of the steps that they belong to."""
    if len(text) > MAX_PASTED or not _REQUEST.match(_from_first(text)) or text.count("\n") > _MOST_LINES:
        return None
    if any(_is_prose(line) and not _REMARK.match(line) for line in text.splitlines()):
        return None
    parts = list(_parts(text))
    return _one(text) if len(parts) == 1 else _several(text, parts)


def _is_prose(line: str) -> bool:
    """Whether a line is of a sentence; one may begin with a method and an address, and go on behind them."""
    behind = _AND_MORE.match(line)
    return _PROSE.search(behind[1] if behind else "" if "://" in line else line) is not None


def _of_another(block: Block) -> Words | None:
    """What a request is of that is no part of a log-in with a code (RFC 6749 sections 4.2 to 4.4, RFC 8628 sections 3.1
    and 3.4, RFC 5849): nothing of it goes into a draft."""
    inside = block.json if isinstance(block.json, dict) else {}
    sent = {**dict(block.query), **dict(block.form), **inside}
    signed = any(value.lower().startswith("oauth oauth_") for _, value in block.headers)
    asks = "oauth_token" in sent and _WITH_IT.search(block.url)
    if signed or asks or not _SIGNED.isdisjoint(sent) or _FIRST_TOKEN.search(block.url):
        return FIRST_VERSION
    if _OF_DEVICES.search(block.url):
        return DEVICE
    if "token" in str(sent.get("response_type", "")).split() and "code" not in str(sent["response_type"]).split():
        return IMPLICIT
    kind = str(sent.get("grant_type", ""))
    return next((why for end, why in _OTHERS if kind.endswith(end)), None)


def _makes_something(block: Block) -> bool:
    """Whether a request sends something without a token, and its address is none of somebody who is asked for (nor a
    query of GraphQL): a card, a device, a name with a password."""
    asks = score(block.url.partition("://")[2]) >= GOOD or (isinstance(block.json, dict) and "query" in block.json)
    return block.method.upper() in _SENDS and not asks and not carries_token(block)


def _nothing(why: Words) -> Understood:
    return Understood(KIND, unread=(Unread(("authorization", "url"), why),))


def _from_first(text: str) -> str:
    """A text without the remarks that it begins with."""
    lines = text.splitlines()
    while lines and (not lines[0].strip() or _REMARK.match(lines[0])):
        lines.pop(0)
    return "\n".join(lines)


def _parts(text: str) -> Iterator[str]:
    """The requests of a text, each with what follows until the next one begins."""
    part: list[str] = []
    last = ""
    for line in text.splitlines():
        if _REMARK.match(line):
            continue
        if part and _REQUEST.match(line) and not last.rstrip().endswith(_CONTINUES):
            yield "\n".join(part)
            part = []
        if part or _REQUEST.match(line):
            part.append(line)
        last = line
    yield "\n".join(part)


def _one(text: str) -> Understood | None:
    block = read_block(text)
    if block is None:
        return None
    if (another := _of_another(block)) is not None:
        return _nothing(another)
    step = step_of(block)
    if step == ("test_call",) and _makes_something(block):
        return None
    place = place_authorization if step == ("authorization",) else place_call
    placed = place(block, step, NEW_CONNECTION)
    first = masked(text.strip().partition("\n")[0].strip()[:300])
    values = [Value(edit.at, edit.value, first, 1) for edit in placed.edits if not edit.remove]
    at = (*step, "client_authentication")
    if step in _BY_CLIENT and _sends_secret(block) and all(value.at != at for value in values):
        values.append(Value(at, "client_secret_post", first, 1))  # the usual way, but a connection may have another
    client = dict(block.query).get("client_id", "") if step == ("authorization",) else ""
    if client and not is_sample(client):
        values.append(Value(("client", "client_id"), client, first, 1, certainty="likely"))
    left = (*placed.left, *(Left(name, "elsewhere") for name in from_elsewhere(text)))
    there = {value.at for value in values}
    unread = tuple(Unread(at, why) for at, why in _LACKS.get(step, ()) if there and at not in there)
    return Understood(KIND, tuple(values), unread=unread, left=left, client_secret=placed.client_secret)


def _sends_secret(block: Block) -> bool:
    """Whether the client's secret stands among the parameters."""
    inside = block.json if isinstance(block.json, dict) else {}
    return "client_secret" in {**dict(block.query), **dict(block.form), **inside}


def _several(text: str, parts: list[str]) -> Understood | None:
    made = Gathering(KIND, text)
    sent: list[Sent] = []
    others: list[Words] = []
    for part in parts[:_MOST]:
        block = read_block(part)
        if block is None:
            return None  # a page that holds an address or two
        if (another := _of_another(block)) is not None:
            others.append(another)
            continue
        for name, value in (*block.query, *block.form):
            made.look_at(name, value)
        bare = not (block.method or block.query or block.headers)
        if bare and step_of(block) == ("test_call",) and score(block.url.partition("://")[2]) < GOOD:
            continue  # an address, and nothing says of what
        sent.append(Sent(block, sought=block.url))
        for name in from_elsewhere(part):
            made.leave(name, "elsewhere")
    if not sent:
        return _nothing(others[0]) if others else None
    gather(made, sent, strict=False)
    return made.understood()
