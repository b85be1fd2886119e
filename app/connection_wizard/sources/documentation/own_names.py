"""What a page calls the parameters of the standard: in what its examples send, and the code that comes back.

What an authorization request has in its query is read with it (`login_request`); the lists of a page that has no
example of the redirect URI are read in `other_names`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from connection_wizard.sources.block import pairs_of
from connection_wizard.sources.documentation.parameter_names import in_first_cell
from connection_wizard.sources.documentation.scoring import Named
from connection_wizard.sources.documentation.surroundings import first_the_code
from connection_wizard.sources.documentation.told import Said
from connection_wizard.sources.page.lines import Page, once
from connection_wizard.sources.placed import is_called_so
from connection_wizard.spec.calls import StandardParameter
from connection_wizard.spec.rules.known import plain

_KEY: Final = re.compile(r"(?:^|[{,])\s{0,40}[\"'](\w{2,40})[\"']\s{0,20}:")
_BY_NAME: Final[tuple[StandardParameter, ...]] = ("client_id", "client_secret", "redirect_uri", "code")
"""Parameters that some call by another word."""
_BY_SPELLING: Final[dict[str, StandardParameter]] = {
    plain(name): name for name in (*_BY_NAME, "grant_type", "refresh_token", "code_verifier")
}
"""All of them may be written otherwise: ``grantType``."""
_CLIENT: Final = frozenset({"client_id", "client_secret"})
_COMES_BACK: Final = re.compile(r"https?://[^\s?\"'<>]{1,300}\?([^\s\"'<>]{1,300})")
"""An address with its query."""
_SENDS_CODE: Final = re.compile(
    r"(?<![\w-])code=[^\s&]{1,200}&[^\s]{0,300}grant_type=authorization_code"
    r"|grant_type=authorization_code&(?:[^\s]{0,300}&)?code="
)

Names = dict[StandardParameter, Said]
_CLIENT_ID: Final = re.compile(r"client_?id", re.IGNORECASE)
_OTHER_ID: Final = re.compile(r"(?:^|[?&\s\"'{,(])(client_key|app_id|appid|consumer_key)[\"']?\s*(?:=>|[:=])")
"""What some call the client ID."""


def of_exchange(page: Page) -> Names:
    """What the first example of an exchange calls each parameter, where that is another name than the standard's.

    A table that calls the code as its value is called gives way to a command that sends it as ``code`` (Adobe's).
    """
    found = next((keys for keys in _sent(page) if "code" in keys), {})
    by_name = {"code"} if any(_SENDS_CODE.search(text) for text in page.texts) else set()
    return {name: said for name, said in _others(found).items() if name not in ("refresh_token", *by_name)}


def of_refresh(page: Page) -> Names:
    """The same of a refresh, whose credentials are called as those of the exchange are."""
    found = next((keys for keys in _sent(page) if "refresh_token" in keys), {})
    return {name: said for name, said in _others(found).items() if name in ("grant_type", "refresh_token")}


def code_comes_as(page: Page) -> Said | None:
    """What the code is called in the address that people come back to, where the page shows that."""
    back = ((at, pairs_of(found[1])) for at in page.having("://") for found in _COMES_BACK.finditer(page.texts[at]))
    told = ((at, [name for name, _ in pairs]) for at, pairs in back)
    return next(
        (Said(name, at) for at, names in told if "state" in names for name in names if is_called_so(name, "code")), None
    )


@once
def _sent(page: Page) -> tuple[dict[StandardParameter, Said], ...]:
    """What each body and each table sends of the standard, and as what: of those that say who the client is.

    A name in capitals alone is what stands in an example for a reader's own.
    """
    found = []
    for keys in (*bodies(page), *_tables(page)):
        those = list(keys)
        if any(plain(name) == "accesstoken" for name, _ in those):
            continue
        made: dict[StandardParameter, Said] = {}
        for name, at in those:
            if not name.isupper() and (meant := _meant(name)) is not None:
                made.setdefault(meant, Said(name, at))
        if made.keys() & _CLIENT:
            found.append(made)
    return tuple(found)


@once
def bodies(page: Page) -> tuple[list[tuple[str, int]], ...]:
    """The keys of each example, with those of one depth: the settings of a program have them in groups of their own."""
    made: dict[tuple[int, int], list[tuple[str, int]]] = {}
    block, depth = -1, 0
    for at, line in enumerate(page.lines):
        if line.kind != "code":
            continue
        block, depth = line.block, depth if line.block == block else 0
        for key in _KEY.finditer(line.text):
            made.setdefault((block, depth + _opened(line.text[: key.start(1)])), []).append((key[1], at))
        depth += _opened(line.text)
    return tuple(made.values())


def _opened(text: str) -> int:
    return text.count("{") - text.count("}")


def _tables(page: Page) -> Iterator[list[tuple[str, int]]]:
    rows: list[tuple[str, int]] = []
    for at, line in enumerate(page.lines):
        if name := in_first_cell(line):
            rows.append((name, at))
        elif not line.cells and rows and line.text.strip():
            yield rows
            rows = []
    if rows:
        yield rows


def _meant(name: str) -> StandardParameter | None:
    if (by_spelling := _BY_SPELLING.get(plain(name))) is not None:
        return by_spelling
    return next((one for one in _BY_NAME if name == one or is_called_so(name, one)), None)


def _others(keys: dict[StandardParameter, Said]) -> Names:
    return {name: said for name, said in keys.items() if said.value != name}


def client_id_renamed(page: Page, places: Iterable[Named]) -> Said | None:
    """The name that examples send the client ID under, where it is another."""
    for place in first_the_code(places):
        sent = [(at, page.lines[at].text) for at in range(place.begin, place.end)]
        if any(_CLIENT_ID.search(text) for _, text in sent):
            return None
        for at, text in sent:
            if other := _OTHER_ID.search(text):
                return Said(other[1], at)
    return None


def secret_renamed(places: Iterable[Named]) -> Said | None:
    """The name that the query of an exchange sends the client secret under, where both it and the ID have others."""
    for place in first_the_code(places):
        sent = {name for name, _ in pairs_of(place.mention.query)}
        ids = any(name == "client_id" or is_called_so(name, "client_id") for name in sent)
        other = next((name for name in sorted(sent) if is_called_so(name, "client_secret")), None)
        if ids and other and "client_secret" not in sent:
            return Said(other, place.mention.at)
    return None
