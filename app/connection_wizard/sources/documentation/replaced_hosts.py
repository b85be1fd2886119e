"""Hosts of samples that a page says to replace by the reader's own: software that each customer runs elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from connection_wizard.addresses.parts import at_another
from connection_wizard.sources.documentation.hosts import is_of_nobody
from connection_wizard.sources.documentation.written import Mention
from connection_wizard.sources.hosts import host_of, path_of
from connection_wizard.sources.page.keyed import Keyed
from connection_wizard.sources.page.lines import Page
from connection_wizard.spec.rules.placeholders import is_sample_host

_REPLACE: Final = re.compile(
    r"\b(?:replac|substitut|ersetz|remplac|reemplaz|substitu|замен)|替换|置き換え", re.IGNORECASE
)
_BY: Final = Keyed(
    r"(?<![\w@./-])[`\"'*]{0,3}(?:https?://)?((?:[a-z0-9-]{1,60}\.){1,4}[a-z]{2,24})/?[`\"'*]{0,3}"
    r"\s(?:with|by|to)\s(?:[\w-]{1,20} ){0,5}?(?:your|own)\b",
    "your|own",
)
"""A host, and behind it that the reader's own comes in its place."""
_IS_YOURS: Final = Keyed(
    r"(?<![\w@./-])[`\"'*]{0,3}(?:https?://)?((?:[a-z0-9-]{1,60}\.){1,4}[a-z]{2,24})/?[`\"'*]{0,3}"
    r"\s(?:is|stands for|denotes) (?:your|the customer['’]s|the user['’]s)(?: own)? (?:[\w-]{1,20} ){0,3}?"
    r"(?:ur[li]|domain|host(?: ?name)?|address|instance|server)\b",
    "your|the customer|the user",
)
"""A host, and behind it that it is the reader's."""
_OF_ITS_OWN: Final = Keyed(
    r"\b(?:your|the user['’]s|their|each)(?: own)? (?:instance|installation|deployment|homeserver)\b",
    "instance|installation|deployment|homeserver",
)
"""What is said of software that is installed for each customer."""
_STEP: Final = re.compile(r"/\w{0,20}(?:authori[sz]e|authori[sz]ation|auth|token)/?$", re.IGNORECASE)
_CODE_COMES: Final = Keyed(r"(?:^|[?&\s])code=[\w.-]{4,}(?![\w}>])", "code=")
_ITS_HOST: Final = Keyed(
    r"(?:^|[?&\s])(?:(?:shop|store|site|portal|account|instance|tenant|workspace)[_-]?)?(?:domain|host(?:name)?|shop|portal|"
    r"subdomain)=((?:[a-z0-9-]{1,60}\.){2,4}[a-z]{2,24})(?![\w.%/:-])",
    "domain|host|shop|portal",
)
"""What comes back with a code in an example: the code, and whose server it is for."""
_PATH_OF_STEP: Final = re.compile(
    r"(?<![\w.:/}>-])((?:/[\w.-]{1,60}){2,6})/(?:authori[sz]e|authori[sz]ation|auth|token)(?![\w/-])", re.IGNORECASE
)
"""The path of a step in at least two folders, without a host."""
_OWN: Final = re.compile(r"(?:www\.)?(?:your|my)[-_]?[a-z]", re.IGNORECASE)
_MOST_ABOVE: Final = 4
"""How far above an entry of a list the sentence may stand that says to replace."""


def with_hosts_to_replace(page: Page, found: list[Mention]) -> list[Mention]:
    """The addresses of a page, with a field in place of each host that it says to replace."""
    ours = _to_replace(page, found)
    theirs = _of_their_own(page, found) - ours
    labelled = {host: "{subdomain}." + host.partition(".")[2] for host in _come_back(page) if not is_sample_host(host)}
    return [
        replace(one, url=at_another(one.url, host, labelled.get(host, "{domain}")), inferred=host in theirs)
        if (host := host_of(one.url)) in ours | theirs
        else one
        for one in found
    ]


def _of_their_own(page: Page, found: Iterable[Mention]) -> frozenset[str]:
    """The host of an example at which both steps are, on a page of software that each customer has an instance of."""
    if not page.lines_of(_OF_ITS_OWN):
        return frozenset()
    hosts = {host_of(one.url) for one in found if _STEP.search(one.url)}
    return frozenset(filter(is_sample_host, hosts)) if len(hosts) == 1 else frozenset()


def _to_replace(page: Page, found: Iterable[Mention]) -> frozenset[str]:
    """The hosts of samples that are to be replaced, where people log in or codes are exchanged."""
    steps = {host_of(one.url) for one in found if _STEP.search(one.url)}
    if not steps:
        return frozenset()
    texts = page.texts
    yours = {host.lower() for at in page.lines_of(_IS_YOURS) for host in _IS_YOURS.findall(texts[at])}
    told = {
        host.lower()
        for at in page.lines_of(_BY)
        if any(map(_REPLACE.search, texts[max(0, at - _MOST_ABOVE) : at + 1]))
        for host in _BY.findall(texts[at])
    }
    beside = _beside_its_paths(page, found) | _come_back(page)
    return frozenset(
        host for host in steps if host in yours or host in beside or (host in told and is_sample_host(host))
    )


def _come_back(page: Page) -> frozenset[str]:
    """The hosts that an example of a redirect names beside the code, as what each customer has of their own."""
    lines = page.lines
    codes = {lines[at].block for at in page.lines_of(_CODE_COMES) if lines[at].kind == "code"}
    named = (at for at in page.lines_of(_ITS_HOST) if lines[at].kind == "code" and lines[at].block in codes)
    return frozenset(host.lower() for at in named for host in _ITS_HOST.findall(lines[at].text))


def _beside_its_paths(page: Page, found: Iterable[Mention]) -> frozenset[str]:
    """The reader's own hosts whose addresses of a step stand beside another step's path in the same folders, without
    any host: what is installed there has both, and no app of the reader's has folders with such names by chance."""
    folders = {path[1].lstrip("/") for at in page.having("/") for path in _PATH_OF_STEP.finditer(page.texts[at])}
    those = ((one.url, path_of(one.url).rstrip("/").rpartition("/")[0]) for one in found if is_of_nobody(one.url))
    return frozenset(host_of(url) for url, folder in those if folder in folders and _OWN.match(host_of(url)))
