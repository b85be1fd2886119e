"""What a redirect brings besides the code, as a page shows it: the address of its example, or the list of what comes.

Later addresses are made of it where they have a place of that name to fill in (ShareFile: ``https://{subdomain}.{apicp}``
has the server of whoever logged in); people are not asked for what the log-in tells.
"""

from __future__ import annotations

import itertools
import re
from typing import Final, NamedTuple

from connection_wizard.sources.block import pairs_of
from connection_wizard.sources.callbacks import brought
from connection_wizard.sources.documentation.demanded import tables_of
from connection_wizard.sources.documentation.parameter_names import in_first_cell
from connection_wizard.sources.page.lines import Page
from connection_wizard.sources.samples import is_sample
from connection_wizard.spec.rules.known import plain

_BACK: Final = re.compile(r"\?((?:[^\s?\"'`<>]|<\w{1,40}>){0,400}?\bcode=(?:[^\s?\"'`<>]|<[\w -]{1,40}>){1,600})")
_OF_A_REQUEST: Final = frozenset(
    {"client_id", "client_secret", "grant_type", "response_type", "redirect_uri", "access_token", "code_verifier"}
)
_MOST_LINES: Final = 8
_VALUE: Final = re.compile(r"[\w.-]{3,80}")


class Brought(NamedTuple):
    """A parameter that comes back.

    Attributes:
        value: what it is in the example; empty where that shows none.
    """

    name: str
    line: int
    value: str = ""


def brought_back(page: Page) -> dict[str, Brought]:
    """What comes back besides what OAuth sends, by its name as `known.plain` writes it."""
    found: dict[str, Brought] = {}
    for at, line in enumerate(page.lines):
        text = _whole(page, at) if "?" in line.text else ""
        for query in _BACK.findall(text) if "code=" in text else ():
            sent = dict(pairs_of(query))
            if "code" in sent and _OF_A_REQUEST.isdisjoint(sent):
                for name in (one for one in brought(f"?{query}") if one in sent):  # a fragment brings none of its own
                    value = sent[name].rstrip(".,;)")
                    shown = value if _VALUE.fullmatch(value) and not is_sample(value) else ""
                    found.setdefault(plain(name), Brought(name, at, shown))
    for rows in tables_of(page):
        named = {name: at for at in rows if (name := in_first_cell(page.lines[at]))}
        if "code" in named and _OF_A_REQUEST.isdisjoint(named):
            for name in brought("?" + "&".join(f"{name}=x" for name in named)):
                found.setdefault(plain(name), Brought(name, named[name]))
    return found


def _whole(page: Page, at: int) -> str:
    """A line, with those right below it that go on with its query: one parameter each."""
    text = page.lines[at].text
    more = itertools.takewhile(lambda line: line.text.strip()[:1] == "&", page.lines[at + 1 : at + _MOST_LINES])
    return "".join([text.rstrip(), *(line.text.strip() for line in more)])
