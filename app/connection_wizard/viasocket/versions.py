"""Which record of the platform a spec is about, and by the platform's rule: a new version, or a change in place.

A connection that is in use, that belongs to a published plug, or that changes in a breaking way becomes a new version;
any other is changed in place. What the platform does not say counts as if it said the worse.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Literal

from connection_wizard.viasocket.agreement import differing
from connection_wizard.viasocket.breaking import Breaking
from connection_wizard.viasocket.forms import FIRST_VERSION
from connection_wizard.viasocket.platform_answers import is_published, rows, usage_of

Wish = Literal["rule", "new_version", "in_place"]
"""What the author wants: what the rule says, or one of both over it."""
Way = Literal["create", "new_version", "in_place", "nothing"]
"""The first connection of a plug, a further one, a change of one, or none of these."""
_NUMBER = re.compile(r"\d{1,9}")
_LONGEST_VERSION = 40


@dataclass(frozen=True)
class Standing:
    """What the platform has, as it was looked up.

    Attributes:
        connections: its answers' data, as they came.
        usage: the same; None where it did not say.
    """

    plug: Mapping[str, Any]
    connections: Any
    usage: Any

    @cached_property
    def records(self) -> list[dict[str, Any]]:
        """The connections of the plug; those that say that they are another's are not among them."""
        plug = str(self.plug.get("rowid", ""))
        return [row for row in rows(self.connections) if not plug or str(row.get("pluginrecordid", plug)) == plug]

    @cached_property
    def ids(self) -> tuple[str, ...]:
        """Those of all connections."""
        return tuple(str(record["rowid"]) for record in self.records)

    @cached_property
    def _known(self) -> frozenset[str]:
        return frozenset(str(row["rowid"]) for row in rows(self.connections))

    def used(self, record: Mapping[str, Any]) -> int | None:
        """In how many places a connection is used; None where the platform does not say."""
        return usage_of(self.usage, str(record["rowid"]), self._known)

    @property
    def preferred(self) -> str:
        """The id of the connection that new users of the plug get; empty where there is none."""
        return str(self.plug.get("preferedauthversion") or "")


@dataclass(frozen=True, slots=True)
class Known:
    """What is remembered of an earlier publication here.

    Attributes:
        row_id: of the connection that it is about, where that is known otherwise than by its version.
        unfinished: whether that one was made and is not yet as wanted.
        cache_is_old: whether it was changed, and the plug's cache was not cleared since.
    """

    row_id: str = ""
    unfinished: bool = False
    cache_is_old: bool = False


@dataclass(frozen=True, slots=True)
class Decision:
    """What is done, and why.

    Attributes:
        version: of the connection that is written, as far as it is known before.
        compared: the version that the spec was compared with; empty where there is none.
        in_use: in how many places that is used; None where the platform does not say.
        published: whether the plug is; None likewise.
        breaking: what changes in a breaking way.
        unchangeable: keys that no call changes.
        by_rule: what the rule says.
        unfinished: whether it goes on with a version that an earlier publication has begun.
    """

    way: Way
    version: str
    compared: str = ""
    in_use: int | None = 0
    published: bool | None = False
    breaking: tuple[Breaking, ...] = ()
    unchangeable: tuple[str, ...] = ()
    by_rule: Way = "nothing"
    unfinished: bool = False

    @property
    def over_the_rule(self) -> bool:
        """Whether the author changes in place what the rule leaves alone."""
        return self.way == "in_place" and self.by_rule == "new_version"


def version_of(record: Mapping[str, Any]) -> str:
    """The version of a record; records of old have none."""
    return str(record.get("authversion") or FIRST_VERSION)[:_LONGEST_VERSION]


def number_of(version: str) -> int:
    """The number of a version such as ``V2``."""
    found = _NUMBER.search(version)
    return int(found[0]) if found else 0


def next_version(records: Iterable[Mapping[str, Any]]) -> str:
    """What the next version of a plug is called."""
    return f"V{max((number_of(version_of(record)) for record in records), default=0) + 1}"


def unlike(wanted: Mapping[str, Any], record: Mapping[str, Any]) -> tuple[str, ...]:
    """The keys in which a record is not as wanted; its version is the platform's to give."""
    return tuple(key for key in differing(wanted, record) if key != "authversion")


def which(
    standing: Standing, wanted: Mapping[str, Any], version: str, known: Known
) -> tuple[dict[str, Any] | None, bool]:
    """The record that a spec is about, and whether it is one that an earlier publication began.

    In this order: what is remembered of an earlier publication; what is as wanted already, so that nothing is ever made
    twice; a version that was begun and never used; the spec's own version, or the newest where it names none.
    """
    records = sorted(standing.records, key=lambda record: number_of(version_of(record)), reverse=True)
    remembered = next((record for record in records if known.row_id == str(record["rowid"])), None)
    if remembered is not None and known.unfinished:
        return remembered, True
    as_wanted = [record for record in records if not unlike(wanted, record)]
    if as_wanted:
        return (remembered if remembered in as_wanted else as_wanted[0]), False
    base = remembered or (_of(records, version) if version else _newest(records, wanted))
    begun = next((record for record in records if _is_begun(record, standing, wanted, base)), None)
    return (begun, True) if begun is not None else (base, False)


def _of(records: Iterable[dict[str, Any]], version: str) -> dict[str, Any] | None:
    return next((record for record in records if version_of(record) == (version or FIRST_VERSION)), None)


def _newest(records: list[dict[str, Any]], wanted: Mapping[str, Any]) -> dict[str, Any] | None:
    """The newest of the kind that is wanted; a plug may have connections of other kinds beside."""
    kind = [record for record in records if not {"type", "granttype"} & set(unlike(wanted, record))]
    return next(iter(kind or records), None)


def _is_begun(
    record: Mapping[str, Any], standing: Standing, wanted: Mapping[str, Any], base: Mapping[str, Any] | None
) -> bool:
    """Whether a version is the wanted one and only lacks something, while nobody uses it."""
    if base is None or number_of(version_of(record)) < number_of(version_of(base)) or len(standing.records) < 2:
        return False
    if str(record["rowid"]) == standing.preferred:
        return False
    keys = unlike(wanted, record)
    lacks = 0 < len(keys) < len(wanted) / 2 and all(record.get(key) is None for key in keys)
    return lacks and standing.used(record) == 0


def decided(
    standing: Standing,
    record: Mapping[str, Any],
    wish: Wish,
    *,
    broken: tuple[Breaking, ...] = (),
    fixed: tuple[str, ...] = (),
    unfinished: bool = False,
    secret_alone: bool = False,
) -> Decision:
    """What is done about a record that is not as wanted.

    Args:
        broken: what changes in a breaking way.
        fixed: keys with another value that no call changes.
        unfinished: whether an earlier publication began it; then nobody has it yet.
        secret_alone: whether the client secret alone is sent again, which cannot be compared: only where the version is
            known to be in use is that a reason for another one.
    """
    used, published = standing.used(record), is_published(standing.plug)
    free = not used if secret_alone else used == 0 and published is False and not broken and not fixed
    by_rule: Way = "in_place" if unfinished or free else "new_version"
    # A version that was begun is the new one already: whoever wants one goes on with it
    way: Way = by_rule if wish == "rule" or unfinished else wish
    compared = version_of(record)
    version = next_version(standing.records) if way == "new_version" else compared
    return Decision(way, version, compared, used, published, broken, fixed, by_rule, unfinished and way == "in_place")
