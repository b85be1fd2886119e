"""The call that shows who is connected, and how a token is sent: what the page's examples of calls say."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from connection_wizard.sources.block import pairs_of
from connection_wizard.sources.documentation.choosing import choose
from connection_wizard.sources.documentation.roles import Named
from connection_wizard.sources.page.lines import Page
from connection_wizard.sources.placed import is_secret
from connection_wizard.sources.samples import is_sample
from connection_wizard.spec import names
from connection_wizard.spec.rules.known import plain

_TOKEN: Final = re.compile(
    r"[\"'`]?([A-Za-z][A-Za-z0-9-]{2,40})[\"'`\]]{0,4}+\s{0,20}+(?:=>|[:=,])\s{0,20}+[f$]?[\"'`]?(?:(Bearer|Token|"
    r"OAuth|Zoho-oauthtoken|[A-Z][\w-]{0,40}token)\s{1,20}+)[\"'`+\s.]{0,20}(?:[{<\[$(%A-Za-z0-9\"'])",
    re.IGNORECASE,
)
_BARE_TOKEN: Final = re.compile(
    r"(Authorization): ?[\"'`]?[{<\[](?:your[_ ])?(?:access[_ ])?token[}>\]]", re.IGNORECASE
)
_OWN_HEADER: Final = re.compile(
    r"[\"'`]?(X-(?=[A-Za-z-]{0,60}(?:Token|Access))[A-Za-z-]{1,60}+)[\"'`]?\s{0,20}+:\s{0,20}+[\"'`]?[{<\[$\w]"
)
_FURTHER: Final = re.compile(
    r"[\"'`]?\b([A-Z][A-Za-z]{1,40}-Version|[A-Z][\w-]{0,40}-Api-Version|Accept|"
    r"X-[A-Za-z-]{1,40}-Version)[\"'`]?\s{0,20}+:\s{0,20}+[\"'`]?([\w./+-]+)"
)
_IN_QUERY: Final = re.compile(r"(?:access|auth|oauth2?_access|oauth)_?token$", re.IGNORECASE)
_OF_A_KEY: Final = re.compile(
    r"\b(?:token|bearer|basic|authorization)\W{1,4}(?:your[_ -]?|my[_ -]?)?api[_ -]?key", re.IGNORECASE
)
"""What a call sends that needs no one to log in."""
_HOLE: Final = re.compile(r"[{<\[$]|/:\w|(?:^|/)(?:my|your)[a-z]+(?:/|$)")
_BASE: Final = re.compile(r"(?:api|rest|v?\d[\d.]*+)?", re.IGNORECASE)
"""A part of a path below which the calls are."""


@dataclass(frozen=True, slots=True)
class Asked:
    """The call that shows who is connected.

    Attributes:
        headers: by name, as templates.
        by_query: the token travels in the query.
    """

    place: Named
    url: str
    headers: tuple[tuple[str, str], ...]
    query: tuple[tuple[str, str], ...]
    by_query: bool
    certain: bool


def test_call(page: Page, found: Iterable[Named], taken: frozenset[str]) -> Asked | None:
    """The best call to try a token with; None where the page shows none.

    Args:
        taken: addresses that are for something else.
    """
    those = [one for one in found if one.mention.url not in taken]
    choice = choose(those, "me")
    bases = _bases(those)
    place = choice.taken if choice else next((one for one in those if _is_plain_get(one, bases)), None)
    if place is None:
        return None
    query = [
        (name, names.ACCESS_TOKEN.template if _IN_QUERY.match(name) else value)
        for name, value in pairs_of(place.mention.query)
        if _IN_QUERY.match(name) or not (is_sample(value) or is_secret(name, value))
    ]
    by_query = any(_IN_QUERY.match(name) for name, _ in query)
    return Asked(
        place, place.mention.url, () if by_query else headers(place), tuple(query), by_query, choice is not None
    )


def _bases(those: Iterable[Named]) -> frozenset[str]:
    """The addresses that others are below."""
    urls = sorted({one.mention.url.rstrip("/") for one in those})
    below = (urls[bisect_left(urls, f"{url}/") :][:1] for url in urls)
    return frozenset(
        url for url, next_one in zip(urls, below, strict=True) if next_one and next_one[0].startswith(f"{url}/")
    )


def _is_plain_get(one: Named, bases: frozenset[str]) -> bool:
    """Whether a call reads something with a token and needs nothing that differs."""
    url = one.mention.url
    scores = one.scores
    path = url.partition("://")[2].partition("/")[2]
    return (
        bool(scores)
        and max(scores.values()) < 3
        and one.mention.method in ("", "GET")
        and not all(_BASE.fullmatch(part) for part in path.split("/"))
        and not _HOLE.search(path)
        and url.rstrip("/") not in bases
        and one.page.lines[one.mention.at].kind == "code"
        and bool(headers(one))
        and not re.search(
            r"-X\s*(?:POST|PUT|PATCH|DELETE)|\s-d\s|--data|\.post\(|method:\s*[\"'](?!GET)|POST", one.around
        )
        and "grant_type" not in one.around
        and not _OF_A_KEY.search(one.around)
    )


def headers(place: Named) -> tuple[tuple[str, str], ...]:
    """The headers that a call with a token sends, as the lines around it show them."""
    text = place.around
    made: dict[str, str] = {}
    if (own := _OWN_HEADER.search(text)) and "version" not in own[1].lower():
        made[own[1]] = names.ACCESS_TOKEN.template
    elif (sent := _TOKEN.search(text)) and plain(sent[1]) == "authorization":
        made["Authorization"] = f"{sent[2]} {names.ACCESS_TOKEN.template}"
    elif bare := _BARE_TOKEN.search(text):
        made[bare[1]] = names.ACCESS_TOKEN.template
    for name, value in _FURTHER.findall(text):
        if not is_sample(value) and (name != "Accept" or value not in ("*/*", "application/json")):
            made.setdefault(name, value)
    return tuple(made.items())
