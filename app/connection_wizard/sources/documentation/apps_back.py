"""The servers of the reader's own apps, to which people come back, and their paths: no path of the provider's is
relative to the ones, or is among the others."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import takewhile
from typing import Final

from connection_wizard.sources.documentation.here import place_of
from connection_wizard.sources.documentation.hosts import is_of_nobody
from connection_wizard.sources.documentation.written import WEB, Mention
from connection_wizard.sources.hosts import host_of, path_of
from connection_wizard.sources.page.keyed import Keyed
from connection_wizard.sources.page.lines import Page
from connection_wizard.spec.domains import registrable_domain

_BACK: Final = re.compile(r"(?:^|/)(?:[\w-]{0,40}[_-])?callback(?:$|[/_-])", re.IGNORECASE)
_STEP: Final = re.compile(
    r"(?:^|[/_-])(?:authori[sz]e|authori[sz]ation(?:/new)?|auth|oauth2?|login|token|access_?token)/?$", re.IGNORECASE
)
_PUT_UP: Final = re.compile(
    r"\.(?:vercel\.app|netlify\.app|herokuapp\.com|onrender\.com|pages\.dev|workers\.dev|web\.app|firebaseapp\.com|"
    r"fly\.dev|railway\.app|replit\.app|repl\.co|glitch\.me|github\.io|gitlab\.io|surge\.sh)$",
    re.IGNORECASE,
)
"""Where readers put up their apps: beside a step on another domain such a host is no provider's."""
_OF_A_STEP: Final = re.compile(r"(?:^|&)(?:client_id|grant_type|response_type)=")

_LISTED: Final = Keyed(r"\bGET\s{1,3}[`\"']?/((?:[\w.-]{1,40}/){2,6})callback[`\"']?(?![\w/-])", "callback")
"""The path of an app at which people come back, in a list of what it answers at."""
_IS_BASE: Final = re.compile(r"\bbase ur[il]\b[^/\n]{0,20}$", re.IGNORECASE)
_REQUEST: Final = re.compile(r"\b(?:GET|POST)\s{1,3}[`\"']?/([\w./-]{2,100})(?![\w{<$:])")
_LONGEST_LIST: Final = 60
"""What stands before the server of an app on this computer, what that answers at, and lines in which it is listed."""
_BEGINS_A_STEP: Final = re.compile(r"(?:authori[sz]|(?:access_?)?token)", re.IGNORECASE)


def folders_of_apps(page: Page) -> frozenset[str]:
    """What the paths of a reader's own app begin with that a page lists: people come back there, and it has no step."""
    found = {one[1] for at in page.lines_of(_LISTED) for one in _LISTED.finditer(page.texts[at])}
    steps = {
        folder
        for folder in found
        for text in page.texts
        for behind in text.split(folder)[1:]
        if _BEGINS_A_STEP.match(behind)
    }
    return frozenset(found - steps)


def paths_of_apps(page: Page) -> frozenset[str]:
    """The paths that a page lists below a server on this computer: a reader's own app, where people come back to one of
    them and none is a step."""
    found: set[str] = set()
    for at in page.having("localhost", "127.0.0.1"):
        base = next((one for one in WEB.finditer(page.texts[at]) if place_of(one[0])), None)
        if base is None or path_of(base[0]).strip("/") or not _IS_BASE.search(page.texts[at][: base.start()]):
            continue
        below = takewhile(lambda text: "://" not in text, page.texts[at + 1 : at + _LONGEST_LIST])
        paths = [one[1] for text in below for one in _REQUEST.finditer(text)]
        if any(map(_BACK.search, paths)) and not any(map(_STEP.search, paths)):
            found.update(paths)
    return frozenset(found)


def servers_of_apps(page: Page, whole: Iterable[Mention]) -> frozenset[str]:
    """The hosts at which a page has people come back, on domains on which it writes out no step, and those of apps that
    their readers put up.

    Args:
        whole: the addresses that it writes out, but those of callbacks.
    """
    found = (one[0] for at in page.having("callback") for one in WEB.finditer(page.texts[at]))
    back = {host_of(url) for url in found if _BACK.search(path_of(url.partition("?")[0])) and not is_of_nobody(url)}
    whole = list(whole)
    put_up = {host for one in whole if _PUT_UP.search(host := host_of(one.url).partition(":")[0])}
    if not (back or put_up):
        return frozenset()
    steps = [host_of(one.url) for one in whole if _STEP.search(path_of(one.url)) or _OF_A_STEP.search(one.query)]
    domains = {registrable_domain(host) for host in steps if host not in put_up}
    own = put_up if domains else frozenset()
    return frozenset(host for host in back - put_up if registrable_domain(host) not in domains) | own
