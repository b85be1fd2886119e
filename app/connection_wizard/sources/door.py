"""The one door for all that people paste, drop or import: whatever it is, the reader that knows its kind reads it.

A kind more is one file in `readers/` and its line here and in `kinds`. A reader is asked in the order of this list
whether a text is of its kind: what says what it is comes first, and prose comes last.
"""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType
from typing import Final, NamedTuple

from connection_wizard.addresses.reading import Address, read_web
from connection_wizard.errors import WizardError
from connection_wizard.sources.another_grant import of_another
from connection_wizard.sources.by_hand import with_requests
from connection_wizard.sources.gathering import AUTHORIZE, TOKEN
from connection_wizard.sources.kinds import KINDS
from connection_wizard.sources.page.plain import UNSEEN
from connection_wizard.sources.readers import (
    account,
    airbyte,
    bruno,
    callback,
    documentation,
    environment,
    gitlab,
    google,
    har,
    home_assistant,
    hoppscotch,
    insomnia,
    javascript,
    make,
    metadata,
    n8n,
    nango,
    oauth2_proxy,
    omniauth,
    openapi,
    opencollection,
    pipedream,
    postman,
    power_automate,
    python,
    record,
    request,
    settings,
    spring,
    token,
    zapier,
)
from connection_wizard.sources.sandboxes import with_sandboxes
from connection_wizard.sources.settings import names_an_address
from connection_wizard.sources.understood import Understood, masked
from connection_wizard.spec.rules.placeholders import is_sample_host
from connection_wizard.strict_json import NotStrict, loads
from connection_wizard.viasocket.importing import read_record
from connection_wizard.words import Words, say

_LOOKED_AT: Final = 64 * 1024
MOST: Final = 8 * 1024 * 1024
"""Bytes of a source that are read."""


class NotUnderstood(WizardError):
    """It is of no kind that is known, or holds nothing of an OAuth connection."""


class Reader(NamedTuple):
    """One kind of text."""

    kind: str
    read: Callable[[str], Understood | None]


def _reader(module: ModuleType) -> Reader:
    return Reader(module.KIND, module.read)


READERS: Final[tuple[Reader, ...]] = tuple(
    map(
        _reader,
        (
            *(record, metadata, openapi, har, postman, insomnia, hoppscotch, google, n8n, airbyte, zapier, pipedream),
            *(make, nango, power_automate),
            *(bruno, opencollection, gitlab, omniauth, home_assistant, oauth2_proxy, python, spring, javascript),
            *(environment, callback, token, settings, request),
            *(account, documentation),
        ),
    )
)
_PROGRAMS: Final = frozenset({python.KIND, javascript.KIND})
_BY_NAMES: Final = _PROGRAMS | {environment.KIND, settings.KIND}
"""Kinds that are read by what their values are called: those of OAuth 1 and of other grants are called alike."""
_WITH_SAMPLES: Final = _BY_NAMES | {request.KIND}
"""Kinds that tutorials show, too."""
_ELSE: Final = say("Take the page on OAuth, authorization or access tokens, a request, or a file with both addresses.")
_PICTURES: Final = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"RIFF", b"BM", b"\x00\x00\x01\x00")
_PACKED: Final = (b"PK\x03\x04", b"\x1f\x8b", b"7z\xbc\xaf", b"\xd0\xcf\x11\xe0")
_BOMS: Final = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


def understand(source: str | bytes) -> Understood:
    """What a text means, whatever kind it is of.

    Raises:
        NotUnderstood: it is no text, too much of one, or no reader finds anything in it.
        NoRecord: it is JSON and no reader finds anything in it.
    """
    text = text_of(source)
    if text.lstrip()[:1] not in ("{", "["):
        text = text.translate(UNSEEN)
    for reader in READERS:
        if reader.read is documentation.read and _is_damaged(text):
            break  # what is left of it would be taken for a page
        found = reader.read(text)
        if found is None:
            continue
        if not found.values and found.whole is None:
            raise NotUnderstood(found.unread[0].why, _ELSE)
        if found.kind in _BY_NAMES and (why := of_another(text)) is not None:
            raise NotUnderstood(why, _ELSE)
        if found.kind in _WITH_SAMPLES and _is_of_a_sample(found):
            raise NotUnderstood(say("All its addresses are those of samples, and nobody's."), _ELSE)
        return with_sandboxes(with_requests(found, text) if found.kind in _PROGRAMS else found)
    if text.lstrip()[:1] in ("{", "["):
        read_record(text)  # says what keeps the text from being what it looks like, and where
    raise NotUnderstood(say("Nothing of an OAuth connection was found in it."), _ELSE)


def _is_of_a_sample(found: Understood) -> bool:
    """Whether people would log in at a host that samples are written with, and nowhere else: ``example.com``."""
    places = [read_web(str(one.value)) for one in found.values if one.at in (AUTHORIZE, TOKEN)]
    return bool(places) and all(isinstance(one, Address) and is_sample_host(one.host) for one in places)


def _is_damaged(text: str) -> bool:
    """Whether a file of a tool's, or one with a secret in it, is no JSON any more, or JSON names an address twice."""
    if text.lstrip()[:1] not in ("{", "["):
        return False
    twice: list[str] = []
    try:
        loads(text, halves=True, twice=twice)
    except NotStrict:
        begin = text[:_LOOKED_AT]
        return masked(begin) != begin or any(mark.decode() in text for kind in KINDS.values() for mark in kind.marks)
    return any(map(names_an_address, twice))


def understand_each(source: str | bytes) -> tuple[Understood | WizardError, ...]:
    """All that a text holds: of records of the platform each (or why it cannot be used), of other kinds the one thing.

    Raises:
        NotUnderstood, NoRecord: as `understand`, where there is nothing at all.
    """
    text = text_of(source)
    return record.read_each(text) or (understand(text),)


def text_of(source: str | bytes) -> str:
    """A source as text.

    Raises:
        NotUnderstood: it is a picture, a PDF, packed, or far too long.
    """
    if len(source) > MOST:
        raise NotUnderstood(say("This is far too large to be read."), say("Take the page or the part on OAuth alone."))
    if isinstance(source, str):
        return source
    if source.lstrip()[:5] == b"%PDF-":
        raise _no_text(say("This is a PDF, and a PDF cannot be read here."))
    if source.startswith(_PICTURES):
        raise _no_text(say("This is a picture, and pictures cannot be read here."))
    if source.startswith(_PACKED):
        raise _no_text(say("This is a packed file, and it cannot be read here."))
    coding = next((name for mark, name in _BOMS if source.startswith(mark)), "utf-8")
    if coding == "utf-8" and b"\x00" in source[:_LOOKED_AT]:
        coding = _wide(source[:_LOOKED_AT])
    try:
        text = source.decode(coding)
    except UnicodeDecodeError:
        text = source.decode("cp1252", "replace")  # what pages of the last century are saved as
    if "\x00" in text:
        raise _no_text(say("This is no text."))
    return text


def _wide(begin: bytes) -> str:
    """UTF-16 whose mark was lost: next to every other byte is nothing."""
    for first, name in ((1, "utf-16-le"), (0, "utf-16-be")):
        if begin[first::2].count(0) * 10 > len(begin[first::2]) * 9 and begin[1 - first :: 2].count(0) == 0:
            return name
    return "utf-8"


def _no_text(what: Words) -> NotUnderstood:
    return NotUnderstood(what, say("Open it, mark the text with the addresses, and paste that."))
