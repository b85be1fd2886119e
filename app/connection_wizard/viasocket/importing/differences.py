"""What is otherwise in the export than in the record that was read, though no repair has named it yet.

This is what makes *each repair a finding* hold for everything: whatever a reader of a part takes for something else, or
does not take at all, is found here by comparing the two.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from connection_wizard.spec.documents import DocumentPath
from connection_wizard.viasocket.forms import SERVER_MANAGED
from connection_wizard.viasocket.marks import CODES, all_opened, without_mark
from connection_wizard.viasocket.reading.reader import Reading, kind_of
from connection_wizard.words import Words, in_quotes, joined, say

Place = tuple[str | int, ...]
_ABSENT: Any = object()
PLACES: Mapping[str, DocumentPath] = {
    "authfields": ("fields",),
    "redirecturl": ("redirect_url",),
    "clientid": ("client", "client_id"),
    "authrequrl": ("authorization", "url"),
    "queryparams": ("authorization", "parameters"),
    "scopeseperatedby": ("authorization", "scope_separator"),
    **{key: (part, "snippet") for key, (_, part) in CODES.items()},
    "connectionlabelkey": ("connection_label", "name"),
    "connectionlabelvalue": ("connection_label", "path"),
    "_connectionlabelvalue": ("connection_label", "path"),
    "isconnectionlabelmasked": ("connection_label", "masked"),
    "iconurlpath": ("connection_label", "icon_path"),
    "whitelistdomains": ("whitelist",),
    "skipwhitelistvalidation": ("skip_whitelist_check",),
    "uniquekeytostoreauth": ("unique_identifier", "path"),
    "authenticationpaths": ("request_parameters",),
}
"""Place in a draft of each key of a record; the others belong to no step."""


def tell_differences(reading: Reading, exported: Mapping[str, Any]) -> None:
    """Name each place at which the export would have something else than the record as it was understood."""
    after = all_opened(exported)
    for key, value in all_opened(reading.record).items():
        if key in SERVER_MANAGED or key == "clientsecret":
            continue  # the platform's own to set, and the secret's way is the vault
        at = PLACES.get(key, ())
        for place, one, other in differences(value, after.get(key, _ABSENT), (key,)):
            reading.repair("changed", at, _words(place, one, other))


def differences(before: Any, after: Any, place: Place) -> Iterator[tuple[Place, Any, Any]]:
    """The places that hold something in `before`, and something else in `after`."""
    if _is_blank(before):
        return
    if isinstance(before, Mapping) and isinstance(after, Mapping):
        for name, value in before.items():
            yield from differences(value, after.get(name, _ABSENT), (*place, name))
    elif isinstance(before, list) and isinstance(after, list):
        for index, value in enumerate(before):
            yield from differences(value, after[index] if index < len(after) else _ABSENT, (*place, index))
    elif isinstance(before, bool) is not isinstance(after, bool) or without_mark(before) != without_mark(after):
        yield place, before, after


def _is_blank(value: Any) -> bool:
    return value is None or value in ([], {}) or (isinstance(value, str) and not value.strip())


def _words(place: Place, before: Any, after: Any) -> Words:
    parts = (say("entry {number}", number=name + 1) if isinstance(name, int) else in_quotes(name) for name in place)
    where = joined(parts, " → ")
    if place[0] in CODES and isinstance(before, str):
        step = CODES[str(place[0])][0]
        return say("The code of step {step} is written anew, from the description in its comment.", step=step)
    if place == ("authrequrl",) and isinstance(before, str) and "?" in before and before.strip() != after:
        return say("The authorization URL loses the parameters that are sent anyway: none may be there twice.")
    if after is _ABSENT or _is_blank(after) or place[0] in CODES:
        return say("{where} held {kind} that has no place there. It is left out.", where=where, kind=kind_of(before))
    if isinstance(before, str) and isinstance(after, str) and before.split() == after.split():
        return say("{where} had spaces too many. They fall away.", where=where)
    if isinstance(after, str) and not isinstance(before, str) and after == json.dumps(before):
        return say("{where} was {kind}. It is written as a text.", where=where, kind=kind_of(before))
    return say(
        "{where} held something else than a connection can say. It is written otherwise from now on.", where=where
    )
