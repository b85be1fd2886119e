"""Where a provider has its addresses: for each of its places (production, sandbox, region) one for each part of a spec.

An address of an author is held against them without its query. It fits the template of one where values may be filled
in, and where it has another version: ``v17.0`` for ``v25.0``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Final, NamedTuple

_VALUE: Final = re.compile(r"\$\{([^{}]*)\}")
_VERSION: Final = re.compile(r"v\d+(?:\.\d+)*|\d{4}-\d{2}(?:-\d{2})?")
_FILLED: Final = "x"
"""Stands for a value of the connection in an author's address."""
_LONGEST: Final = 2000
"""Characters of an address that is judged."""
_SOMEWHERE: Final = re.compile(
    r"(?:^|[.-])(?:sandbox|sbx|staging|stage|stg|uat|qa|test|testing|demo|dev|beta|alpha|preprod|preview|local|internal"
    r"|d|gov|mil|[a-z]{2}|[a-z]{2,4}[-]?\d{1,3}|(?:us|eu|ap|sa|ca|me|af)-[a-z-]+\d?)(?=[.-])"
)
"""What tells in the name of a host that it is a place of its own: none of ours has to be meant."""

Place = Mapping[str, str]
"""By part of the spec the template of its address; of the test call its origin alone."""


def plain(url: str) -> str:
    """An address without what none is told apart by."""
    return re.split(r"[?#]", url.strip(), maxsplit=1)[0].rstrip("/")


def fitting(template: str, url: str) -> Mapping[str, str] | None:
    """The values that make a plain address of a template: each fills no more than its segment. None if none do."""
    pattern = _pattern(plain(template).lower())
    if pattern is None or len(url) > _LONGEST:
        return None
    found = pattern.fullmatch(url.lower())
    return dict(zip(_names(template), found.groups(), strict=True)) if found else None


@lru_cache(maxsize=2048)
def _pattern(template: str) -> re.Pattern[str] | None:
    literals, made = _VALUE.split(template)[::2], ""
    for number, literal in enumerate(literals):
        if number and not literal and number + 1 < len(literals):
            return None  # two values side by side
        made += ("([^/]+)" if number else "") + "/".join(map(_segment, literal.split("/")))
    return re.compile(made)


def _segment(literal: str) -> str:
    return f"(?:{_VERSION.pattern})" if _VERSION.fullmatch(literal) else re.escape(literal)


@lru_cache(maxsize=2048)
def _names(template: str) -> tuple[str, ...]:
    return tuple(_VALUE.findall(plain(template)))


def origin(url: str) -> str:
    """The scheme and host of an address, as they are written."""
    return "/".join(url.split("/", 3)[:3])


def _path(url: str) -> str:
    return url[len(origin(url)) :]


def stranger(part: str, url: str, places: Iterable[Place], others: Iterable[str], hosts: Iterable[str]) -> str:
    """The address that is meant by one that a provider is not known to have; empty where it has it, or may have it.

    An address is judged where its host is one that the provider is known by, or its path is, and its host is not named
    like a place of its own (a region, a sandbox). Where a value is filled into its path, it is not.

    Args:
        part: of the spec: ``authorization``, ``access_token``.
        others: addresses, for the part, that are known besides.
        hosts: templates of the origins of all else that the provider is known to have.
    """
    named = [place[part] for place in places if place.get(part)]
    given = _VALUE.sub(_FILLED, plain(url))
    if not named or "${" in _path(plain(url)) or not _path(given):
        return ""
    if any(fitting(template, given) is not None for template in (*named, *others)):
        return ""
    at = origin(given)
    for template in named:
        if fitting(origin(template), at) is not None:
            return origin(plain(url)) + _path(template)
    if any(fitting(host, at) is not None for host in hosts):
        return named[0]
    for template in named:
        same = "${" not in origin(plain(url)) and fitting(_path(template), _path(given)) is not None
        if same and not _SOMEWHERE.search(at.partition("//")[2]):
            return template
    return ""


class Mixed(NamedTuple):
    """Two addresses of which each is of another place.

    Attributes:
        part: the one that is to be changed.
        against: the one that it does not fit.
        named: what it is where the other one is.
    """

    part: str
    against: str
    named: str


def mixed(urls: Mapping[str, str], places: Iterable[Place]) -> Mixed | None:
    """Whether addresses are of several places of one provider, of which each is apart.

    Args:
        urls: by part, in the order in which they are called.
    """
    known = tuple(places)
    before: dict[str, list[tuple[int, Mapping[str, str]]]] = {}
    for part, url in urls.items():
        found = list(_places_of(part, url, known))
        for other, fits in before.items():
            if found and not any(_together(one, two) for one in fits for two in found):
                number, values = fits[0]
                named = _filled(known[number].get(part, ""), values)
                return Mixed(part, other, _leading(url, named) if part == "test_call" else named)
        if found:
            before[part] = found
    return None


def _places_of(part: str, url: str, places: tuple[Place, ...]) -> Iterator[tuple[int, Mapping[str, str]]]:
    given = plain(url)
    if "${" in given:
        return
    whole = origin(given) if part == "test_call" else given
    for number, place in enumerate(places):
        values = fitting(place[part], whole) if part in place else None
        if values is not None:
            yield number, values


def _together(one: tuple[int, Mapping[str, str]], two: tuple[int, Mapping[str, str]]) -> bool:
    common = one[1].keys() & two[1].keys()
    return one[0] == two[0] and all(one[1][name] == two[1][name] for name in common)


def _filled(template: str, values: Mapping[str, str]) -> str:
    return _VALUE.sub(lambda match: values.get(match[1], match[0]), template)


def _leading(url: str, new: str) -> str:
    """An address with another origin."""
    return new and new + url.strip()[len(origin(url.strip())) :]


def of_other_region(urls: Mapping[str, str], places: Iterable[Place], domains: Iterable[str]) -> Mixed | None:
    """Whether the test call leads to another region than the log-in, where each region has domains of its own.

    ``accounts.zoho.eu`` and ``www.zohoapis.com``, while there is a ``zohoapis.eu``.

    Args:
        domains: all that the provider has.
    """
    known = tuple(places)
    called, all_domains = urls.get("test_call", "").strip(), tuple(domains)
    there = next((one for one in all_domains if _is_at(called, one)), "")
    for _, values in _places_of("authorization", urls.get("authorization", ""), known):
        for region in values.values():
            here = f"{there.partition('.')[0]}.{region.partition('.')[2]}"
            if there and region in all_domains and here in all_domains and here != there:
                at = origin(called)
                return Mixed("test_call", "authorization", _leading(called, at[: -len(there)] + here))
    return None


def _is_at(url: str, domain: str) -> bool:
    return origin(url).lower().endswith((f".{domain}", f"/{domain}"))
