"""What was left in from a sample: ``YOUR_CLIENT_ID``, ``{tenant}``, ``example.com``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.domains import is_host_name, plain_host
from connection_wizard.spec.finding import Finding
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.spec.rules.making import finding_code, quoted
from connection_wizard.spec.rules.place_names import place
from connection_wizard.spec.rules.places import KEPT_GROUPS, Group, Text, groups
from connection_wizard.spec.rules.read_addresses import address_of
from connection_wizard.spec.rules.spelling import is_suspect, misspelt
from connection_wizard.spec.rules.start import bare_domain
from connection_wizard.steps import number_of
from connection_wizard.words import by_place, say

_SAMPLE_HOSTS = re.compile(
    r"(?:.*\.)?(?:example\.(?:com|org|net|edu)|[^.]+\.(?:example|invalid)|api\.provider\.com|provider\.com|service\.com)"
)
"""RFC 2606, and the samples of the platform's own help."""
_FILLER = re.compile(
    r"(?<![A-Za-z0-9])(?:x{3,}|X{3,}|TODO|TBD|(?:change|replace|insert)[_-]?(?:me|this|here)"
    r"|(?:INSERT|ENTER|REPLACE|PUT)_\w+|(?<!\w)\w+_(?:id|key|secret|token|domain|name|url|ID|KEY)_(?:here|HERE)"
    r"|(?i:(?:enter|insert|put|paste|type|add|copy)[_-][\w-]{1,60}[_-]here))(?![A-Za-z0-9])"
    r"|\.\.\.|…"
)
_IN_WORDS = re.compile(r"\w+(?: [\w'’]+){1,6}")
"""A client ID in words, such as *My client ID*: real ones have no spaces within."""
_ADDRESS_WORDS = (("redirect_url",), ("authorization", "issuer"))
_SINGLE_WORDS = (("client", "client_id"),)


WRITE_YOUR_OWN = by_place(
    say(
        "Write this provider's own. What came with the log-in is under Insert value; "
        "what differs for each customer is a field of step {step}.",
        step=number_of("fields"),
    ),
    f"Write this provider's own. What differs for each customer is a field of step {number_of('fields')}.",
)
"""What is done about a placeholder."""


def has_filler(text: str) -> bool:
    """Whether there is something in a text that only keeps a place free: ``xxx``, ``TODO``, ``...``."""
    return _FILLER.search(text) is not None


def is_sample_host(host: str) -> bool:
    """Whether a host is one of those that samples are written with."""
    return _SAMPLE_HOSTS.fullmatch(plain_host(host)) is not None


PLACEHOLDER_LEFT = finding_code(
    "placeholder_left",
    "error",
    None,
    "A placeholder from a sample",
    "The documentation's placeholders stand for values of your own; with them every call fails.",
    ("client", "client_id", "YOUR_CLIENT_ID"),
)


def placeholders(spec: ConnectionSpec) -> Iterator[Finding]:
    """Nothing is left in of a sample that was copied."""
    for group in groups(spec):
        for text, alone in _suspect(group):
            if left := _misspelt_in(spec, text) or alone:
                yield PLACEHOLDER_LEFT.finding(
                    text.at,
                    say("{left} in {place} is from a sample.", left=quoted(left), place=place(spec, text.at)),
                    WRITE_YOUR_OWN,
                )


def left_in(spec: ConnectionSpec, call: DocumentPath) -> tuple[DocumentPath, str]:
    """What of a sample was left in a call, and where, its address first; nothing where nothing was. Calls that follow
    it are others."""
    found = [
        (text.at, left)
        for group in groups(spec)
        for text, alone in _suspect(group)
        if text.at[: len(call)] == call and "follow_ups" not in text.at[len(call) :]
        if (left := _misspelt_in(spec, text) or alone)
    ]
    return min(found, key=lambda each: each[0] != (*call, "url"), default=((), ""))


@lru_cache(maxsize=KEPT_GROUPS)
def _suspect(group: Group) -> tuple[tuple[Text, str], ...]:
    """The texts that may hold something of a sample, each with what surely is, whatever fields there are."""
    return tuple((text, left) for text in group if (left := _left_in(text)) or is_suspect(text))


def _misspelt_in(spec: ConnectionSpec, text: Text) -> str:
    if text.kind in ("url", "value", "body", "word"):
        for item in misspelt(text.text, text.kind, spec.fields):
            said = item.text.startswith("${") or (text.kind == "word" and item.text.startswith("{{"))
            if not said and (item.target is None or text.kind == "word"):
                return item.text
    return ""


def _left_in(text: Text) -> str:
    if text.kind == "url" or text.at in _ADDRESS_WORDS:
        address = address_of(text.text)
        if address and _SAMPLE_HOSTS.fullmatch(plain_host(address.host)):
            return plain_host(address.host)
    elif text.at[0] in ("whitelist", "service_domain"):
        domain = bare_domain(text.text)
        return domain if is_host_name(domain) and _SAMPLE_HOSTS.fullmatch(domain) else ""
    if text.kind in ("url", "value") or text.at in (*_ADDRESS_WORDS, *_SINGLE_WORDS):
        filler = _FILLER.search(text.text)
        if not filler and text.at in _SINGLE_WORDS:
            filler = _IN_WORDS.fullmatch(text.text.strip())
        return filler[0] if filler else ""
    return ""


RULES = (placeholders,)
