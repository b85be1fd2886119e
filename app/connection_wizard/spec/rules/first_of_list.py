"""Look-ups that take whatever stands first in a list: the second account of a person gets the first one's tenant."""

from __future__ import annotations

from collections.abc import Iterator

from connection_wizard.spec import names
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.finding import Edit, Finding, Fix
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.spec.paths import DataPath, read_path
from connection_wizard.spec.rules.making import finding_code, quoted
from connection_wizard.spec.rules.samples import LOOK_UP
from connection_wizard.words import say

_FIELD = "account"

LOOK_UP_TAKES_FIRST = finding_code(
    "look_up_takes_first",
    "hint",
    "access_token",
    "A look-up that takes the first of a list",
    "Whoever has several accounts, sites or tenants gets whichever the provider names first, and with a second "
    "connection the same one again.",
    ("access_token", "follow_ups", [LOOK_UP | {"response": {"keep": [{"name": "site", "path": "[0].id"}]}}]),
)


def look_ups(spec: ConnectionSpec) -> Iterator[Finding]:
    """A value is kept of the entry that is meant, not of the one that happens to stand first."""
    for index, call in enumerate(spec.access_token.follow_ups):
        if call.purpose != "look_up" or call.pick.is_asked_for:
            continue
        at: DocumentPath = ("access_token", "follow_ups", index)
        for number, kept in enumerate(call.response.keep):
            path = read_path(kept.path)
            if path is None or 0 not in path.parts:
                continue
            place: DocumentPath = (*at, "response", "keep", number, "path")
            yield LOOK_UP_TAKES_FIRST.finding(
                place,
                say("{name} is always taken of the first entry of a list.", name=quoted(kept.name)),
                say(
                    "Say which entry is meant: by a field that a person with several fills in, or by what the entry "
                    "says of itself."
                ),
                _picking(spec, at, [read_path(each.path) for each in call.response.keep]),
            )
            break


def _picking(spec: ConnectionSpec, at: DocumentPath, paths: list[DataPath | None]) -> Fix | None:
    """Pick by a field; where everything that is kept stands in the same list, and there is no such field yet."""
    lists = {path.parts[: path.parts.index(0)] if path and 0 in path.parts else None for path in paths}
    if len(lists) != 1 or (first := lists.pop()) is None or any(field.key == _FIELD for field in spec.fields):
        return None
    field = {
        "key": _FIELD,
        "label": "Account",
        "help": "Only where you have several: the name of the one to connect.",
    }
    condition = {"path": "name", "value": (names.AUTH_DATA / _FIELD).template}
    edits = [
        Edit(("fields", len(spec.fields)), field),
        Edit((*at, "pick"), {"entries": str(DataPath(first)), "where": [condition], "named_by": "name"}),
    ]
    edits += [
        Edit((*at, "response", "keep", number, "path"), str(DataPath(path.parts[len(first) + 1 :])))
        for number, path in enumerate(paths)
        if path
    ]
    return Fix(say("Pick it by its name, in a field that may stay blank"), tuple(edits))


RULES = (look_ups,)
