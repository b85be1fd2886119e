"""One more answer to a question about regions or environments: nobody decides here, and each person who connects does.

The part in which the hosts of all answers differ becomes a field with as many choices, as entries of the catalogue
have it. Where the answers differ in anything else as well, there is no such part.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Final

from connection_wizard.addresses.parts import in_parts
from connection_wizard.sources.derived import domain_of
from connection_wizard.sources.understood import FIELDS, Question, Way
from connection_wizard.spec import names
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.domains import registrable_domain

WHITELIST: Final[DocumentPath] = ("whitelist",)
_CALLED: Final = {"region": "Region", "environment": "Environment"}
"""What the field is called: people who connect read it, and it is in the language of the spec."""
_BETWEEN: Final = re.compile(r"([.-])")
_NO_PART: Final = re.compile(r"\A[.-]|[.-]\Z|[${}]")
_OF_A_STEP: Final = re.compile(r"auth|token|log-?in|sign-?in|\bURLs?\b|endpoint|server|address", re.IGNORECASE)
"""What names an address, and no region."""


def chosen_by_each(question: Question) -> Way | None:
    """The answer with which each person chooses; None where that would be more than a part of hosts."""
    key, ways = question.about, question.ways
    if key not in _CALLED:
        return None
    by_way = [{value.at: value.value for value in way.values} for way in ways]
    shared = [value for value in ways[0].values if all(value.at in values for values in by_way)]
    differing = [value for value in shared if any(values[value.at] != value.value for values in by_way)]
    read = {value.at: [_around_its_host(str(values[value.at])) for values in by_way] for value in differing}
    if not read or any(len({one[::2] for one in those}) > 1 or not those[0][0] for those in read.values()):
        return None
    parts = {at: dict(_parts([host for _, host, _ in those])) for at, those in read.items()}
    common = (each for each in next(iter(parts.values())) if all(each in those for those in parts.values()))
    choices = next(common, None)
    if choices is None:
        return None
    template = (names.AUTH_DATA / key).template
    made = []
    for value in differing:
        scheme, _, rest = read[value.at][0]
        before, after = parts[value.at][choices]
        made.append(replace(value, value=f"{scheme}{before}{template}{after}{rest}", certainty="likely"))
    domains = dict.fromkeys(filter(None, (domain_of(values[value.at]) for values in by_way for value in differing)))
    field = _field(key, choices, [way.name for way in ways])
    like = replace(ways[0].values[0], certainty="likely")
    return Way((*made, replace(like, at=FIELDS, value=[field]), replace(like, at=WHITELIST, value=list(domains))), "")


def _around_its_host(url: str) -> tuple[str, str, str]:
    """An address in three: what is before its host, this, and what is behind."""
    host = dict(in_parts(url))["host"]
    return url[: url.find(host)], host, url[url.find(host) + len(host) :]


def _parts(hosts: list[str]) -> Iterator[tuple[tuple[str, ...], tuple[str, str]]]:
    """What can stand apart in each of some hosts, with what is before and behind in all of them; the least first.

    A domain is never taken apart: it is behind the part, or in it; nor is a label of which only a piece goes with it.
    """
    domains = {registrable_domain(host) for host in hosts}
    behind = f".{domains.pop()}" if len(domains) == 1 else ""
    split = [_BETWEEN.split(host) for host in hosts]
    shortest = min(map(len, split))
    first, last = _alike(split, shortest), _alike([one[::-1] for one in split], shortest)
    for before in range(first, -1, -1):
        for after in range(min(last, shortest - before), -1, -1):
            made = tuple("".join(one[before : len(one) - after]) for one in split)
            tail = "".join(split[0][len(split[0]) - after :])
            in_a_label = split[0][before - 1 : before] == ["-"] and any("." in one for one in made)
            if in_a_label or (tail and not (behind and tail.endswith(behind))):
                continue
            if all(one and not _NO_PART.search(one) for one in made):
                yield made, ("".join(split[0][:before]), tail)


def _alike(split: list[list[str]], most: int) -> int:
    """How many pieces at their begin all have in common."""
    return next((at for at in range(most) if len({one[at] for one in split}) > 1), most)


def _field(key: str, choices: tuple[str, ...], called: list[str]) -> dict[str, Any]:
    labels = called if len({*called}) == len(called) and all(called) else []
    usable = labels and not any(map(_OF_A_STEP.search, labels))
    options = zip(labels if usable else choices, choices, strict=True)
    return {
        "key": key,
        "label": _CALLED[key],
        "type": "dropdown",
        "required": False,
        "default": choices[0],
        "options": [{"label": label, "value": value} for label, value in options],
    }
