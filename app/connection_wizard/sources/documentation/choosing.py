"""One address for each step; where two fit, both, for a question."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from connection_wizard.sources.documentation.hosts import address_of, is_trial, without_trial
from connection_wizard.sources.documentation.roles import Role
from connection_wizard.sources.documentation.scoring import Named
from connection_wizard.sources.hosts import host_of, path_of
from connection_wizard.sources.understood import About
from connection_wizard.spec.domains import registrable_domain
from connection_wizard.spec.regions import REGION, differ_in_region

_LEAST: Final[dict[Role, float]] = {"authorize": 3.0, "token": 3.0, "revoke": 3.5, "me": 3.5}
_ALIKE: Final = 3
"""Letters: HubSpot is at hubspot.com and hubapi.com."""
_NEARER: Final = 0.15
"""How much each folder speaks against one of two calls that say as much of who is connected."""
_VERSION: Final = re.compile(r"\bv?\d+(?:\.\d+)?\b|20\d\d-\d\d", re.IGNORECASE)
_HOLE: Final = re.compile(r"\A(?:\{[^{}/]{1,60}\}|<[^<>/]{1,60}>|\[[^\[\]/]{1,60}\])(?=\.)")
_ANY_HOST: Final = re.compile(r"[{<\[][^{}<>\[\]/]{1,60}[}>\]]")
_REFRESHES: Final = re.compile(r"/[\w.-]*refresh[\w.-]*/?$", re.IGNORECASE)
"""The end of an address that refreshes, by its own name: no code is exchanged there."""
_OF_PHONES: Final = re.compile(r"/(?:mobile|native|android|ios)(?=/)", re.IGNORECASE)
"""The part of an address at which an app on a phone has people log in, beside the one for all others."""
_USUAL: Final = re.compile(
    r"(?:www|api|app|auth\w{0,10}|oauth2?|login|log-?in|accounts?|id|identity|sso|my|secure|connect|developers?)\d{0,3}"
)
"""What a host begins with that is no customer's."""
_REGION: Final = re.compile(
    r"\b(?:EU|US|AU|IN|CN|JP|CA|UK|APAC|EMEA|Europe(?:an)?|America|Australia|India|China|Japan|Canada|"
    r"Asia|Germany|region(?:al|s)?|data ?cent(?:er|re)s?)\b"
)
"""What names a part of the world, or says that there are several."""


@dataclass(frozen=True, slots=True)
class Choice:
    """The address that was taken for a step, and what else was written.

    Attributes:
        taken: the place that says most of it.
        places: all of them that are about the grant of this wizard.
        others: addresses that fit as well, with what they differ in.
    """

    taken: Named
    places: tuple[Named, ...]
    others: tuple[tuple[About, Named], ...]
    score: float


def choose(found: Iterable[Named], role: Role, *, least: float | None = None) -> Choice | None:
    """The address of a step; None where nothing on the page is meant for it.

    Args:
        least: what has to speak for it, where that is less than alone.
    """
    those = list(found)
    places: dict[str, list[Named]] = {}
    for one in those:
        scores = one.scores
        score = scores.get(role, -9.0)
        if role == "token" and (_REFRESHES.search(one.mention.url) or not path_of(one.mention.url).strip("/")):
            continue  # nor is a server and no more where a code is exchanged
        if score >= (least or _LEAST[role]) and score == max(scores.values()):
            places.setdefault(same_address(one.mention.url), []).append(one)
    above = [url for url in places if any(other.startswith(f"{url}/") for other in places)]
    above = [url for url in above if not any(_is_called(one) for one in places[url])]
    for url in [url for url in places if url in above or _is_trial_of(url, above)]:
        del places[url]  # what the addresses of the steps are below, and nobody calls
    ranked = sorted(
        ((_score(each, role), -at, each) for at, each in enumerate(places.values())),
        reverse=True,
        key=lambda item: item[:2],
    )
    if not ranked:
        return None
    score, _, best = ranked[0]
    taken = max(
        best, key=lambda one: one.scores[role] + 2 * (one.grant == "code") - 3 * one.mention.pieced + _secure(one)
    )
    if is_trial(taken.mention.url) and (real := _real(taken, those)) is not None:
        best, taken = [real, *best], real
    own = {same_address(taken.mention.url)}
    if (anybody := _of_anybody(taken, those)) is not None:
        best, taken = [anybody, *best], anybody
        own.add(same_address(taken.mention.url))
    if role == "authorize" and (plain := _without_a_phone(taken, those)) is not None:
        best, taken = [plain, *best], plain
        own.add(same_address(taken.mention.url))
    others: dict[str, tuple[About, Named]] = {}
    for other_score, _, other in ranked if role in ("authorize", "token") else ():
        if same_address(other[0].mention.url) in own:
            continue
        about = _differ(taken, other[0], score - other_score)
        if about and not all(one.grant == "other" for one in other):
            others[same_address(other[0].mention.url)] = about, other[0]
    for one in those if role in ("authorize", "token") else ():
        url = same_address(one.mention.url)
        if (
            url not in own
            and url not in places
            and url not in others
            and _path(url) == _path(same_address(taken.mention.url))
        ):
            about = _differ(taken, one, 0)
            if about in ("environment", "region"):
                others[url] = about, one
    others |= {same_address(one.mention.url): ("region", one) for one in _of_more_regions(own, others, those)}
    return Choice(taken, tuple(best), tuple(others.values()), score)


def _of_more_regions(own: set[str], others: Mapping[str, tuple[About, Named]], those: list[Named]) -> list[Named]:
    """The addresses that differ from another region's in nothing but the region, whatever their rows say."""
    regions = [host_of(other.mention.url) for about, other in others.values() if about == "region"]
    decided = own | {url for url, (about, _) in others.items() if about != "address"}
    paths = set(map(_path, own))
    return [
        one
        for one in those
        if (url := same_address(one.mention.url)) not in decided
        and _path(url) in paths
        and any(_is_region_of(host_of(one.mention.url), host) for host in regions)
    ]


def are_related(one: str, other: str) -> bool:
    """Whether two addresses look like one provider's; so do those of servers that are filled in."""
    providers = provider_of(one), provider_of(other)
    return providers[0] == providers[1] or not all(providers)


def provider_of(url: str) -> str:
    """What the addresses of one provider have in common: their domain, or the letters that several begin with, behind
    the word of one where things are tried out; empty for a server that is filled in."""
    domain = registrable_domain(host_of(url).partition(":")[0]) or ""
    return without_trial(domain)[:_ALIKE]


def _is_trial_of(same: str, others: list[str]) -> bool:
    """Whether an address is one of others where things are tried out."""
    domain = registrable_domain(same.partition("/")[0])
    those = (one for one in others if _path(one) == _path(same))
    return is_trial(f"https://{same}") and any(registrable_domain(one.partition("/")[0]) == domain for one in those)


def _is_called(one: Named) -> bool:
    """Whether something is sent to an address, be it a token alone."""
    return bool(one.mention.method) or one.asks or one.sends or one.is_called or one.is_got


def _real(trial: Named, those: list[Named]) -> Named | None:
    """The same address where nothing is tried out, however seldom the page writes it."""
    same = same_address(trial.mention.url)
    domain = registrable_domain(host_of(trial.mention.url))
    real = (
        one
        for one in those
        if one.scores
        and not (is_trial(one.mention.url) or one.mention.pieced)
        and _path(same_address(one.mention.url)) == _path(same)
        and domain == registrable_domain(host_of(one.mention.url)) != ""
    )
    return next(real, None)


def _of_anybody(example: Named, those: list[Named]) -> Named | None:
    """The same address with a hole in the place of the name, or of the host, that one customer has."""
    host, _, path = same_address(example.mention.url).partition("/")
    same = [one for one in those if one.scores and not one.mention.pieced]
    to_fill_in = [one for one in same if _ANY_HOST.fullmatch(same_address(one.mention.url).partition("/")[0])]
    filled_in = {_path(same_address(one.mention.url)) for one in to_fill_in}
    of_host = {_path(url) for one in those if (url := same_address(one.mention.url)).startswith(f"{host}/")}
    if path and of_host <= filled_in and not _ANY_HOST.fullmatch(host):
        return next(one for one in to_fill_in if _path(same_address(one.mention.url)) == path)
    name, _, rest = same_address(example.mention.url).partition(".")
    if not rest or _USUAL.fullmatch(name) or _HOLE.match(name):
        return None
    return next((one for one in same if _HOLE.sub("", same_address(one.mention.url)) == f".{rest}"), None)


def _without_a_phone(of_phones: Named, those: list[Named]) -> Named | None:
    """The same address for those who log in with a browser, however often the page writes that of apps on phones."""
    url = same_address(_OF_PHONES.sub("", of_phones.mention.url, count=1))
    if url == same_address(of_phones.mention.url):
        return None
    return next(
        (one for one in those if one.scores and not one.mention.pieced and same_address(one.mention.url) == url), None
    )


def _path(same: str) -> str:
    return same.partition("/")[2]


def _secure(one: Named) -> float:
    return 20.0 if one.mention.url.startswith("https:") else 0.0


def same_address(url: str) -> str:
    """An address without its scheme, and without what makes no other one of it."""
    return url.rstrip("/").lower().partition("://")[2].removeprefix("www.")


def _score(places: list[Named], role: Role) -> float:
    """How much speaks for an address, of all the places where it stands."""
    best = max(one.scores[role] for one in places)
    grants = {one.grant for one in places}
    url = places[0].mention.url
    return (
        best
        + min(len(places) - 1, 3) * 0.5
        + (2 if "code" in grants and role in ("authorize", "token") else 0)
        - (4 if grants == {"other"} and role != "me" else 0)
        - (2.5 if is_trial(url) else 0)
        - (4 if all(one.mention.pieced for one in places) else 0)
        - (3 if role == "token" and grants == {"refresh"} else 0)
        - (3 if role == "revoke" and any(one.deletes for one in places) else 0)  # beside that of RFC 7009, a POST
        - (2.5 if url.endswith(".xml") else 0)
        - (1.5 if role == "me" and "{" in path_of(url) else 0)
        - (_NEARER * path_of(url).count("/") if role == "me" else 0)
    )


def _differ(taken: Named, other: Named, behind: float) -> About | None:
    """In what two addresses for one step differ, where the page means either; None where it does not."""
    one, two = taken.mention.url, other.mention.url
    host, host_two = host_of(one), host_of(two)
    path, path_two = one.partition(host)[2], two.partition(host_two)[2]
    if is_trial(one) != is_trial(two):
        return "environment" if behind < 6.5 or path == path_two else None
    if host != host_two and path.rstrip("/") == path_two.rstrip("/"):
        if _is_region_of(host, host_two):
            return "region"
        return "region" if _REGION.search(other.label) else "address" if behind < 2 else None
    if host == host_two and _VERSION.sub("", path) == _VERSION.sub("", path_two):
        return "version" if behind < 4.5 else None
    return "address" if behind < 0.5 and host != host_two else None


def _is_region_of(host: str, other: str) -> bool:
    """Whether two hosts differ in nothing but the region: in the end of their domain, or in a label that names one."""
    ends = [address_of(f"https://{each}") for each in (host, other)]
    return ends[0] is not None and ends[1] is not None and differ_in_region(ends[0].host, ends[1].host)


def region_of(host: str) -> str:
    """The region of a host of which there are several: the label that names it, or else its domain."""
    found = REGION.search(host.rpartition(".")[0])
    return found[0].strip(".-").lower() if found else host.partition(".")[2]


def differ_in_server(host: str, other: str) -> About | None:
    """In what two servers differ on which the same paths are; None where they are of different providers."""
    if host == other:
        return None
    if _is_region_of(host, other):
        return "region"
    ends = [registrable_domain(each) for each in (host, other)]
    trial = is_trial(f"https://{host}") != is_trial(f"https://{other}")
    return "environment" if trial and ends[0] and ends[0] == ends[1] else None
