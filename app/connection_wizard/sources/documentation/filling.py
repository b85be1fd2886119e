"""Addresses as a connection has them: what a page writes in place of each customer's own becomes a field."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any, Final

from connection_wizard.sources.documentation.hosts import STANDS_IN
from connection_wizard.sources.hosts import host_of
from connection_wizard.sources.page.keyed import Keyed
from connection_wizard.sources.page.lines import Page, once
from connection_wizard.spec import names
from connection_wizard.spec.domains import UNKNOWN, registrable_domain, suffix_kind
from connection_wizard.spec.rules.known import meant, plain

_HOLE: Final = re.compile(
    r"\$?\{{1,4}+\s{0,20}([^{}\n]{1,60}?)\s{0,20}+\}{1,4}+|<([^<>\n]{1,50})>|\[([A-Za-z][^\[\]\n]{0,50})\]|"
    r"\$\(?([A-Za-z_]\w*+)\)?|%([A-Z_]++)%|(?<=/):([A-Za-z_]\w*+)|(?<=/)\(([A-Za-z_]\w*+)\)(?=/)"
)
_IN_CAPITALS: Final = re.compile(
    r"(?<=/)(?:YOUR[_-])?((?:ACCESS|REFRESH)[_-]TOKEN|CLIENT[_-]ID)(?=/|$)|"
    r"(?<=/)(?:YOUR[_-]([A-Z][A-Z\d]{1,30}(?:[_-][A-Z\d]{1,30}){0,4})|your[_-]([a-z][a-z\d]{1,30}(?:[_-][a-z\d]{1,30}){0,4}))(?=/|$)"
)
"""A part of a path that stands for a value of the connection or of the reader's, without any sign around it."""
_ADDED: Final = re.compile(r"(?<=\w{4})(?:hr|hq|apps?|apis?|crm|io|inc|pay|cloud|software)$")
"""What a domain has behind the name, because the name alone was taken."""
_INVITES: Final = re.compile(r"(?:get|try|use|join|meet|hey|hello|with|go|the|app)(?=\w{4})")
"""The same before it."""
_SERVER_OF: Final = re.compile(
    r"[<{\[](?:your|my|the)?[ _-]?(\w{3,30}?)[ _.-]?"
    r"(?:host(?:name)?|server|domain|instance|(?:base[ _-]?)?ur[li]|address)[>}\]]",
    re.IGNORECASE,
)
_NOBODY: Final = re.compile(r"(?:acme\w*|example|x{2,}|\*|foo)", re.IGNORECASE)
"""Who has no name that others could be asked for."""
_NO_DOMAIN: Final = re.compile(r"[A-Za-z]+(?:_[A-Za-z]+)+")
"""The end of a host that no domain has, for none has a low line: it stands in for one (`login.instance_name`)."""
_YOUR: Final = re.compile(r"^(?:your|my|the|enter|insert|replace)[\s_-]*(?=\w)", re.IGNORECASE)

_HOST: Final = re.compile(r"(?:[\w-]{1,60}\.){1,4}(?:com|org|net|io|app|co|dev|tld)/?", re.IGNORECASE)
_KIND: Final = re.compile(
    r"sub-?domain|domain|tenant|instance|workspace|account|company|store|shop|region|host", re.IGNORECASE
)
_MOST_WORDS: Final = 4
"""What is to fill in where a page writes a host of an example's, or a whole sentence, in the place of a name."""


_AS_IT_IS: Final = Keyed(
    r"\b(?:always|literally|simply) (?:use|enter|write)\W{1,4}((?:[a-z0-9-]{1,60}\.){1,4}[a-z]{2,24})\b",
    "always|literally|simply",
)


@once
def hosts_as_they_are(page: Page) -> frozenset[str]:
    """The hosts that a page says to use always: nobody fills in another (Fourthwall: ``my-shop`` is everybody's)."""
    return frozenset(host.lower() for at in page.lines_of(_AS_IT_IS) for host in _AS_IT_IS.findall(page.texts[at]))


@dataclass(slots=True)
class Fields:
    """The fields that the addresses of a page need.

    Attributes:
        written: of each field in a host, what the page writes there, and the host.
        below: by domain, the field that is its sub-domain: pages write one and the same in several ways.
        unnamed: the domains of which that is an example's name.
        kept: hosts that look like an example's, and that the page says to use as they are.
        brought: what the redirect brings, by its plain name, with what it is in the example.
        taken: what of it the addresses hold.
    """

    made: dict[str, dict[str, Any]] = field(default_factory=dict)
    written: dict[str, tuple[str, str]] = field(default_factory=dict)
    below: dict[str, str] = field(default_factory=dict)
    unnamed: set[str] = field(default_factory=set)
    kept: frozenset[str] = frozenset()
    brought: dict[str, tuple[str, str]] = field(default_factory=dict)
    taken: dict[str, None] = field(default_factory=dict)

    def filled_later(self, url: str) -> str:
        """An address that is called after the log-in, with what came back and with the connection's own values."""
        scheme, sign, rest = url.partition("://")
        label, dot, behind = rest.partition(".")
        own = next((name for name, value in self.brought.values() if dot and value and value == label), None)
        if own is not None and plain(own) not in map(plain, self.made):
            url = f"{scheme}{sign}{self._brought(own)}.{behind}"
        return self.filled(_HOLE.sub(self._hole_later, url))

    def _hole_later(self, found: re.Match[str]) -> str:
        name = plain(_inside(found).rpartition(".")[2])
        asked = name in map(plain, self.made)  # for the log-in, which has it already
        return self._brought(self.brought[name][0]) if name in self.brought and not asked else found[0]

    def _brought(self, name: str) -> str:
        self.taken[name] = None
        return (names.AUTHORIZATION / name).template

    def filled(self, url: str) -> str:
        """An address with the connection's own values."""
        scheme, sign, rest = url.partition("://")
        host, slash, path = rest.partition("/")
        labels = host.split(".")
        if len(labels) > 1 and _NO_DOMAIN.fullmatch(labels[-1]):
            labels[-1] = f"{{{labels[-1]}}}"
            host = ".".join(labels)
        domain = _owned(labels) if not _HOLE.search(host) else None
        stands_in = STANDS_IN.fullmatch(labels[0]) is not None and host.lower() not in self.kept
        if domain and len(labels) > len(domain.split(".")) and stands_in:
            self.unnamed.add(domain)
            host = self.template(self.below.setdefault(domain, _called_below(labels[0]))) + host[len(labels[0]) :]
        elif (begins := _HOLE.match(host)) and registrable_domain(host[begins.end() + 1 :]) == host[begins.end() + 1 :]:
            host = self._below(begins, host[begins.end() + 1 :]) + host[begins.end() :]
        for found in _HOLE.finditer(host):
            self.written.setdefault(self._key(found), (_inside(found), host))
        host = _HOLE.sub(self._hole, host)
        return f"{scheme}{sign}{host}{slash}{_IN_CAPITALS.sub(self._hole, _HOLE.sub(self._hole, '/' + path))[1:]}"

    def _below(self, found: re.Match[str], domain: str) -> str:
        """A sub-domain to fill in; where the page had one with an example's name before, it is that."""
        key = self.below.setdefault(domain, _called(_inside(found)))
        return self.template(key) if domain in self.unnamed else found[0]

    def _hole(self, found: re.Match[str]) -> str:
        inside = _inside(found)
        if known := meant(inside, ()):
            return known.template
        return self.template(self._key(found))

    def _key(self, found: re.Match[str]) -> str:
        """The key of the field for a hole: a field that stands there already keeps its own, be it called *com* or *app*
        as the end of a host is."""
        key = _inside(found).rpartition(".")[2]
        return key if key in self.made and found[0] == (names.AUTH_DATA / key).template else _called(_inside(found))

    def template(self, key: str) -> str:
        """A field, as addresses name it."""
        label = re.sub(r"[_-]+", " ", re.sub(r"(?<=[a-z])(?=[A-Z])", " ", key)).strip().capitalize()
        self.made.setdefault(key, {"key": key, "label": label, "required": True})
        return (names.AUTH_DATA / key).template


def _owned(labels: list[str]) -> str | None:
    """The domain that a host is below: of one that its owner shares among customers, that (``myshopify.com``)."""
    above = ".".join(labels[1:])
    return above if suffix_kind(above) == "shared" else registrable_domain(".".join(labels))


def _inside(found: re.Match[str]) -> str:
    """What is written in a hole."""
    return next(group for group in found.groups() if group is not None)


def _called_below(label: str) -> str:
    """The key of a field for a sub-domain of an example: what it is, where the example has the name of somebody."""
    return "subdomain" if _NOBODY.fullmatch(label) else _called(label)


def _called(inside: str) -> str:
    """The key of a field for what a page writes to fill in."""
    if _HOST.fullmatch(inside.strip()):
        return "domain"
    if len(inside.split()) > _MOST_WORDS and (kind := _KIND.search(inside)):
        return re.sub(r"\W", "", kind[0]).lower()
    text = inside.rpartition(".")[2].strip("\"' ")
    short = _YOUR.sub("", text) or text
    short = re.sub(r"\W+", "_", short).strip("_")
    if not re.fullmatch(r"[A-Za-z]\w*", short, re.ASCII) or short in names.RESERVED:
        return "domain"
    return short[0].lower() + short[1:] if any(letter.islower() for letter in short) else short.lower()


def _spellings(word: str, page: Page) -> dict[str, int]:
    """How a page writes a name, and how often."""
    spellings: dict[str, int] = {}
    for at in page.having(word.lower()):
        for found in re.findall(rf"(?<![\w/.@-]){re.escape(word)}(?![\w/@-]|\.\w)", page.texts[at], re.IGNORECASE):
            spellings[found] = spellings.get(found, 0) + 1
    return spellings


def name_of(url: str, page: Page) -> tuple[str, str]:
    """What a provider is called, by its domain and as the page writes it, and the domain; empty where not known."""
    host = host_of(_HOLE.sub(UNKNOWN, url)).partition(":")[0]
    domain = registrable_domain(host)
    if not domain:  # everybody's own server: <ACME_HOST> is that of Acme
        inside = _SERVER_OF.search(url)
        spellings = _spellings(inside[1], page) if inside else {}
        named = [one for one, times in spellings.items() if one[:1].isupper() and one != one.upper() and times > 1]
        return max(named, key=lambda one: spellings[one], default=""), ""
    word = domain.partition(".")[0]
    spellings = _spellings(word, page)
    if not spellings and UNKNOWN in host and word.startswith("my"):  # where customers are: myshopify.com
        spellings = _spellings(word[2:], page)
    if not spellings and (added := _ADDED.search(word)):  # Oyster's is oysterhr.com
        begin = word[: added.start()]
        found = _spellings(f"{begin} {added[0]}", page) or _spellings(begin, page)
        spellings = {one: times for one, times in found.items() if one[:1].isupper()}
    if not spellings and (invited := _INVITES.match(word)):  # Drip's is getdrip.com
        found = _spellings(word[invited.end() :], page)
        spellings = {one: times for one, times in found.items() if one[:1].isupper() and times > 1}
    written = [one for one in spellings if one != one.lower()] or [word.capitalize()]
    return max(written, key=lambda one: spellings.get(one, 0)), domain
