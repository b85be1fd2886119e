"""What has to be sent to the platform so that it has a spec: a connection, or what changed of it, and then the plug."""

from __future__ import annotations

import difflib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from connection_wizard.errors import WizardError
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.strict_json import loads
from connection_wizard.viasocket import platform_calls as calls_of
from connection_wizard.viasocket.agreement import agrees
from connection_wizard.viasocket.breaking import breaking
from connection_wizard.viasocket.forms import Record
from connection_wizard.viasocket.platform_calls import HIDDEN_SECRET, NEW_CONNECTION, PlatformCall
from connection_wizard.viasocket.plug import domains_of, is_older, merged
from connection_wizard.viasocket.record import create_payload
from connection_wizard.viasocket.sections import COMPONENTS, changed_components, update_payload
from connection_wizard.viasocket.versions import (
    Decision,
    Known,
    Standing,
    Wish,
    decided,
    next_version,
    unlike,
    version_of,
    which,
)
from connection_wizard.words import Words, by_place, counted, listed, say

MAX_DIFF_LINES = 400
_CHANGEABLE = frozenset(key for component in COMPONENTS for key in component.keys)


class NoPlug(WizardError):
    """The spec does not say which plug it belongs to."""

    reason = "no_plug"

    def __init__(self) -> None:
        super().__init__(
            say("The plug that this connection belongs to is not known."),
            by_place(
                say("Choose it from the list of your plugs, or give its id."),
                "Give its id with --plug-id; --list-plugs shows all plugs of an organisation.",
            ),
        )


class CannotChange(WizardError):
    """What the platform has is another in what no call changes."""

    reason = "cannot_change"

    def __init__(self, keys: tuple[str, ...]) -> None:
        super().__init__(
            say("The platform has another value, or none, where it takes no change: {keys}.", keys=listed(keys)),
            say("Take these out of the spec (platform.rest), or have a new version made."),
        )


@dataclass(frozen=True, slots=True)
class Plan:
    """What publishing would do.

    Attributes:
        wanted: the record as it should be afterwards.
        plug: what the plug should have afterwards, and what it has now.
        calls: in their order; that of the plug is the last.
        decision: what is done about the connection, and why.
        diff: what changes, for people. A line is a record's own, or `Words` of ours.
        row_id: of the connection that is there; empty where one is to be created.
        there: the ids of all connections of the plug, before.
    """

    wanted: Record = field(repr=False)
    plug: Mapping[str, Any] = field(repr=False)
    plug_before: Mapping[str, Any] = field(repr=False, compare=False)
    calls: tuple[PlatformCall, ...]
    decision: Decision
    diff: tuple[str, ...]
    row_id: str = ""
    there: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be published, and how.

    Attributes:
        client_secret: sent along; only where the author asked for it.
        wish: new version or in place, over the rule.
        prefer: whether new users of the plug are to get this connection.
    """

    spec: ConnectionSpec
    organisation: str
    client_secret: str | None = field(default=None, repr=False)
    wish: Wish = "rule"
    prefer: bool = False
    known: Known = field(default_factory=Known)


def plan(to: Wanted, standing: Standing) -> Plan:
    """What to send, given what the platform has.

    Raises:
        NoPlug: the spec names none.
        CannotChange: what differs is nothing that a call changes, and no new version is made.
    """
    spec, version = to.spec, to.spec.platform.version
    if not spec.platform.plug_id:
        raise NoPlug
    # The platform numbers versions: which one the spec was once is no part of what it should have
    to = replace(to, spec=spec.model_copy(update={"platform": spec.platform.model_copy(update={"version": ""})}))
    after = create_payload(to.spec, to.client_secret)
    record, unfinished = which(standing, after, version, to.known)
    if record is None:
        decision = Decision("create", next_version(standing.records), by_rule="create")
    elif not (unlike(after, record) or _secret(("clientsecret",), record, to.client_secret)):
        decision = Decision("nothing", version_of(record), version_of(record))
    else:
        decision = _decided(to, standing, record, after, unfinished=unfinished)
    after["authversion"] = decision.version
    is_new = decision.way in ("create", "new_version")
    before: Mapping[str, Any] = {} if is_new or record is None else record
    calls = [calls_of.create(to.organisation, after)] if is_new else _updates(to, before, after)
    row_id = str(before.get("rowid", ""))
    plug = _plug(to, standing, decision, row_id)
    if calls or _plug_differs(to, standing, plug, before):
        calls.append(calls_of.update_plug(to.organisation, spec.platform.plug_id, plug))
    lines = [*_diff(_written_alike(record, after), after), *_plug_diff(standing, plug)]
    return Plan(after, plug, standing.plug, tuple(calls), decision, _cut(lines), row_id, standing.ids)


def _written_alike(record: Mapping[str, Any] | None, after: Record) -> Record:
    """What a new version, too, is compared with; what is the same there is written as it is here."""
    if record is None:
        return {}
    return {key: after[key] if agrees(key, after[key], record.get(key)) else record.get(key) for key in after}


def _decided(to: Wanted, standing: Standing, record: Record, after: Record, *, unfinished: bool) -> Decision:
    keys = unlike(after, record)
    if not keys:
        return decided(standing, record, to.wish, secret_alone=True)
    unchangeable = tuple(key for key in keys if key not in _CHANGEABLE)
    fixed = tuple(key for key in unchangeable if record.get(key) is not None)
    broken = breaking(record, after)
    decision = decided(standing, record, to.wish, broken=broken, fixed=fixed, unfinished=unfinished)
    if unchangeable and (decision.way == "in_place" or (keys == unchangeable and not fixed)):
        raise CannotChange(unchangeable)  # a new version would lack what is not kept, too
    return decision


def _updates(to: Wanted, existing: Mapping[str, Any], after: Record) -> list[PlatformCall]:
    """A call for each part that changed."""
    found = []
    for component in changed_components(existing, after):
        payload = update_payload(to.spec, existing, component) | _secret(component.keys, existing, to.client_secret)
        found.append(calls_of.update(to.organisation, str(existing["rowid"]), payload, component.words))
    return found


def _secret(keys: tuple[str, ...], existing: Mapping[str, Any], client_secret: str | None) -> Record:
    wanted = client_secret is not None and "clientsecret" in keys and existing.get("clientsecret") != client_secret
    return {"clientsecret": client_secret} if wanted else {}


def _plug(to: Wanted, standing: Standing, decision: Decision, row_id: str) -> Record:
    """What the plug gets: also where it has that already, for writing it clears the cache."""
    domains = merged(domains_of(standing.plug), to.spec.whitelist)
    payload: Record = {"whitelistdomains": list(domains)}
    # Also of one that was made before, where the plug was not written since: that was to be done then
    begun = [is_older(standing.plug, record) or to.known.cache_is_old for record in standing.records]
    first = not standing.preferred and (decision.way == "create" or begun == [True])
    wanted = row_id or NEW_CONNECTION
    if (to.prefer or first) and standing.preferred != wanted:
        payload["preferedauthversion"] = wanted
    return payload


def _plug_differs(to: Wanted, standing: Standing, plug: Record, record: Mapping[str, Any]) -> bool:
    news = "preferedauthversion" in plug or plug["whitelistdomains"] != list(domains_of(standing.plug))
    return news or to.known.cache_is_old or is_older(standing.plug, record)


def _diff(before: Mapping[str, Any], after: Mapping[str, Any]) -> list[str]:
    """Line by line, codes as they read; a secret is a word, never itself."""
    return _compared(before, after, say("--- on the platform"), say("+++ in the spec"))


def _plug_diff(standing: Standing, plug: Record) -> list[str]:
    before: dict[str, Any] = {"whitelistdomains": list(domains_of(standing.plug))}
    if "preferedauthversion" in plug:
        before["preferedauthversion"] = standing.plug.get("preferedauthversion")
    return _compared(before, plug, say("--- plug on the platform"), say("+++ plug afterwards"))


def _compared(before: Mapping[str, Any], after: Mapping[str, Any], *heads: Words) -> list[str]:
    lines = list(difflib.unified_diff(_lines(before), _lines(after), lineterm="", n=1))
    return [*heads, *lines[2:]] if lines else []


def _cut(lines: list[str]) -> tuple[str, ...]:
    more = len(lines) - MAX_DIFF_LINES
    if more <= 0:
        return tuple(lines)
    return (
        *lines[:MAX_DIFF_LINES],
        counted("… and {count} more lines", "… and {count} more line", more, count=more),
    )


def _lines(record: Mapping[str, Any]) -> list[str]:
    lines: list[str] = []
    for key, value in record.items():
        if key == "clientsecret":
            value = None if value is None else HIDDEN_SECRET
        text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, indent=2)
        try:
            source = loads(text, halves=True, twice=[])["source"] if key.endswith("code") else None
        except (ValueError, TypeError, KeyError):
            source = None
        lines += [f"{key}: {line}" for line in (source or text).split("\n")]
    return lines
