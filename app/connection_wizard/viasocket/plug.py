"""What a publication changes of the plug itself, and nothing more: its domains, and which connection is the usual one.

Its ``metadata`` is never sent: an update would replace all of it. Writing the plug is also what clears the platform's
cache of request parameters and whitelist, which otherwise lasts for up to 30 days.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any

from connection_wizard.viasocket.marks import opened

_NOTHING = (None, "")
_STAMPS = ("updatedat", "updatedAt", "updated_at")


def domains_of(plug: Mapping[str, Any]) -> tuple[str, ...]:
    """The plug's own whitelist, however it is written; nothing of a form that is not known."""
    return _domains(plug) or ()


def says_its_domains(plug: Mapping[str, Any]) -> bool:
    """Whether the plug's own whitelist is read whole: an update replaces all of it."""
    return _domains(plug) is not None


def _domains(plug: Mapping[str, Any]) -> tuple[str, ...] | None:
    held = opened(plug.get("whitelistdomains"))
    if isinstance(held, str):
        held = held.split(",")
    if not held:
        return ()
    if not isinstance(held, list) or not all(domain is None or isinstance(domain, str) for domain in held):
        return None
    return tuple(domain.strip() for domain in held if domain and domain.strip())


def merged(there: Iterable[str], wanted: Iterable[str]) -> tuple[str, ...]:
    """All domains of both, each once; those that are there stay first."""
    found: dict[str, str] = {}
    for domain in (*there, *wanted):
        if domain.strip():
            found.setdefault(domain.strip().lower(), domain.strip())
    return tuple(found.values())


def unlike_plug(wanted: Mapping[str, Any], before: Mapping[str, Any], found: Mapping[str, Any]) -> tuple[str, ...]:
    """The keys in which a plug is not as it should be after an update; among them what was to stay as it was."""
    keys = []
    lacking = {domain.lower() for domain in wanted["whitelistdomains"]} - {
        domain.lower() for domain in domains_of(found)
    }
    if lacking:
        keys.append("whitelistdomains")
    if "preferedauthversion" in wanted and str(found.get("preferedauthversion")) != wanted["preferedauthversion"]:
        keys.append("preferedauthversion")
    if not _is_kept(opened(before.get("metadata")), opened(found.get("metadata"))):
        keys.append("metadata")
    return tuple(keys)


def _is_kept(before: Any, after: Any) -> bool:
    """Whether nothing is lost of what was there; the platform may note something of its own in it."""
    if isinstance(before, Mapping):
        return not before or (
            isinstance(after, Mapping)
            and all(name in after and _is_kept(value, after[name]) for name, value in before.items())
        )
    if isinstance(before, list):
        return not before or (isinstance(after, list) and len(after) >= len(before))
    return before in _NOTHING or after not in _NOTHING


def is_older(plug: Mapping[str, Any], record: Mapping[str, Any]) -> bool:
    """Whether a plug was last written before one of its connections, by their time stamps; then its cache is old.

    Without two stamps that can be read nobody knows, and it counts as not older.
    """
    ours, theirs = _stamp(plug), _stamp(record)
    return ours is not None and theirs is not None and ours < theirs


def _stamp(row: Mapping[str, Any]) -> float | None:
    """Seconds since 1970: of a date as ISO 8601 writes it, or of a number, which may be of milliseconds."""
    given = next((row[name] for name in _STAMPS if row.get(name) is not None), None)
    if isinstance(given, bool) or not isinstance(given, str | int | float):
        return None
    try:
        number = float(given)
    except ValueError:
        pass
    else:
        return number / 1000 if number > 1e11 else number
    try:
        moment = datetime.fromisoformat(str(given))
    except ValueError:
        return None
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
