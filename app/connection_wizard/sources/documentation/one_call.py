"""The call of a page that shows one call and no other: of the reference of an API, brought as the test call.

Where an API has none that says who is connected, people bring the page of any that reads something (Withings:
``action=getmeas``).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from connection_wizard.sources.block import Block
from connection_wizard.sources.calls import place_call
from connection_wizard.sources.changes import changes_by_name
from connection_wizard.sources.documentation.asking import Asked
from connection_wizard.sources.documentation.commands import commands
from connection_wizard.sources.documentation.hosts import is_of_nobody
from connection_wizard.sources.documentation.plain_calls import needs_more
from connection_wizard.sources.documentation.scoring import Named
from connection_wizard.sources.hosts import host_of, path_of
from connection_wizard.sources.page.lines import Page
from connection_wizard.sources.samples import is_sample
from connection_wizard.spec import names
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.finding import Edit

_BEARER: Final = re.compile(r"Bearer\s", re.IGNORECASE)
_HOST: Final = re.compile(r"[\w.-]+(?::\d+)?")
_ADDRESS: Final = re.compile(r"https?://\S+")
_GRANTS: Final = re.compile(r"grant_?type|\bcode=|\bpassword\b|\blog-?in\b|\bregist(?:er|ration)\b", re.IGNORECASE)
"""What a page says that is about getting a token, of whatever kind: then its call is part of an example."""
_IS_OPEN: Final = re.compile(
    r"\bGET\b.{0,40}\b(?:not|n't|no|without)\b.{0,20}\b(?:authenticat|authori[sz]|tokens?\b|log-?in\b)", re.IGNORECASE
)
"""That nobody has to log in for what only reads: then an answer says nothing of the token."""
_READS: Final = re.compile(
    r"(?:^|[/._-])(?:[Gg]et(?=$|[A-Z_]|[a-z]{2})|(?:[Ll]ist|[Rr]ead|[Ff]etch|[Dd]escribe|[Rr]etrieve)(?=$|[A-Z_])|whoami$|me$)"
)
"""How a name begins that says of a POST that it only reads."""


def one_call(page: Page) -> tuple[tuple[Edit, ...], int] | None:
    """What the one command of a page calls, as if it were pasted into the step of the test call, and its line; None
    where it shows several, where that does more than read, or where something is to be filled in."""
    found = list(commands(page))
    if len({(each.method, each.url) for each, _ in found}) != 1:
        return None
    call, at = found[0]
    if not (_sends_a_token(call) and _only_reads(call)) or any(
        _GRANTS.search(one.text) or _IS_OPEN.search(one.text) for one in page.lines
    ):
        return None
    return place_call(call, ("test_call",), Draft({"test_call": {}})).edits, at


def is_the_only_one(page: Page, found: Iterable[Named], asked: Asked) -> bool:
    """Whether a call sends a token and needs nothing of the reader's, and a page shows no other, nor says how a token
    is got."""
    urls = {one.mention.url.rstrip("/") for one in found if one.scores and path_of(one.mention.url).strip("/")}
    sends = any(names.ACCESS_TOKEN.template in value for _, value in (*asked.headers, *asked.query))
    if len(urls) != 1 or not sends or any(map(is_sample, filter(None, path_of(asked.url).split("/")))):
        return False
    texts = (_ADDRESS.sub(" ", line.text) for line in page.lines)
    return not any(_GRANTS.search(text) or _IS_OPEN.search(text) for text in texts)


def _sends_a_token(call: Block) -> bool:
    return any(name.lower() == "authorization" and _BEARER.match(value) for name, value in call.headers)


def _only_reads(call: Block) -> bool:
    """Whether a call reads something, and has all that it needs."""
    path = path_of(call.url)
    somebodys = is_of_nobody(call.url) or _HOST.fullmatch(host_of(call.url)) is None
    if somebodys or not path or needs_more(path) or changes_by_name(path) or call.text or call.json is not None:
        return False
    posts = call.method not in ("", "GET") or bool(call.form)
    leaf = path.rstrip("/").rpartition("/")[2]
    return not posts or (
        call.method in ("", "POST") and any(map(_READS.search, (leaf, *(value for _, value in call.form))))
    )
