"""The apps of the catalogue that a text is about, where it says nothing of how they are logged in at.

Most pages of a provider's documentation are on something else: its keys, its calls, what changed. Whose page it is
they say all the same, by its name and its addresses; what is known of that app is as good a beginning as another page.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import islice
from typing import Final

from connection_wizard.errors import WizardError
from connection_wizard.providers.catalogue import Catalogue, the_catalogue
from connection_wizard.providers.index import Listed
from connection_wizard.sources.documentation.whose_page import phrases
from connection_wizard.sources.door import text_of
from connection_wizard.sources.page.reading import read_page

LOOKED_AT: Final = 64 * 1024
"""Characters of a text: whose page it is stands at its beginning."""
MOST_LINES: Final = 2000
MOST: Final = 3
"""Apps that are named: who brings a list of many apps means none of them."""
_HOST: Final = re.compile(r"(?<![\w.-])(?:[a-z0-9-]{1,60}\.){1,5}[a-z]{2,12}(?![\w-])", re.IGNORECASE)
_SHORTEST: Final = 4
"""Letters of a name: shorter ones are words of their own."""
_TITLED: Final = 4
_SERVED: Final = 2
"""What the first line counts, and one with a server of the app; any other counts once."""
_LEAST: Final = 3


def apps_named(source: str | bytes, catalogue: Catalogue | None = None) -> tuple[Listed, ...]:
    """The apps that a text is about, best first; none where it names too little, or too many."""
    try:
        return apps_in((line.text for line in read_page(text_of(source)[:LOOKED_AT]).lines), catalogue)
    except WizardError:
        return ()  # a picture or a packed file names nobody


def apps_in(lines: Iterable[str], catalogue: Catalogue | None = None) -> tuple[Listed, ...]:
    """The same of a page's lines; what it is called stands in the first."""
    books = catalogue or the_catalogue()
    counts: Counter[Listed] = Counter()
    surely: set[Listed] = set()
    for at, line in enumerate(filter(str.strip, islice(lines, MOST_LINES))):
        named, served = dict(_named(line, books)), set(_served(line, books))
        counts.update(dict.fromkeys(named, 1 if at else _TITLED))
        counts.update(dict.fromkeys(served, _SERVED))
        surely |= {app for app, inside in named.items() if inside or not at} | served
    counts = Counter({app: count for app, count in counts.items() if app in surely and count >= _LEAST})
    best = max(counts.values(), default=0)
    those = [app for app, count in counts.most_common() if count * 2 > best]
    return tuple(those) if len(those) <= MOST else ()


def _named(line: str, books: Catalogue) -> Iterator[tuple[Listed, bool]]:
    """By name, and whether it can be no other word."""
    names = _names(books)
    return ((app, surely) for phrase, surely in phrases(line) for app in names.get(phrase, ()))


def _served(line: str, books: Catalogue) -> Iterator[Listed]:
    """By a server of its own."""
    return filter(None, (books.owner(host.lower()) for host in _HOST.findall(line)))


@lru_cache(maxsize=1)
def _names(books: Catalogue) -> Mapping[str, tuple[Listed, ...]]:
    found: dict[str, tuple[Listed, ...]] = {}
    for one in books.all:
        for name in {one.name, *one.also}:
            if len(name) >= _SHORTEST and name != name.lower():
                found[name] = (*found.get(name, ()), one)
    return found
