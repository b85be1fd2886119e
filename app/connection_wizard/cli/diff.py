"""``diff``: what changed between two specs, in the words that a reviewer thinks in."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, Literal, NamedTuple

from connection_wizard.cli.arguments import Arguments, UsageError
from connection_wizard.cli.check_files import content_of
from connection_wizard.cli.checked import STANDARD_INPUT
from connection_wizard.cli.findings_told import amount
from connection_wizard.disk.troubles import shown_name
from connection_wizard.spec.documents import SCHEMA_KEY, DocumentPath
from connection_wizard.spec.draft import Draft, draft_of
from connection_wizard.spec.files import parse_draft
from connection_wizard.spec.findings import findings
from connection_wizard.spec.outline import in_order
from connection_wizard.spec.patches import secret_places
from connection_wizard.spec.rules.place_names import place
from connection_wizard.steps import STEPS, step_of
from connection_wizard.terminal import OUT
from connection_wizard.words import in_terminal, told

HIDDEN: Final = "…"
"""In the place of what may be a secret."""
LONGEST: Final = 120
_NAMES: Final = ("key", "name", "code", "path")
_ABSENT: Final[Any] = object()


class Change(NamedTuple):
    """One difference; `at` is its place in the newer spec, of what was removed that in the older."""

    kind: Literal["added", "removed", "changed"]
    at: DocumentPath
    before: Any
    after: Any


def run(arguments: Arguments) -> int:
    """Tell what changed; 0 where both say the same, however they are laid out, 1 where they do not."""
    if arguments.older == arguments.newer == STANDARD_INPUT:
        raise UsageError("Standard input is one of the two. Give a file for the other.")
    older, newer = (
        parse_draft(content_of(path), "" if path == STANDARD_INPUT else shown_name(path))
        for path in (arguments.older, arguments.newer)
    )
    changes = list(_differences(_whole(older), _whole(newer), ()))
    hidden = {*secret_places(findings(older)), *secret_places(findings(newer))}
    shown = [change._replace(**_hiding(change, hidden)) for change in changes]
    if arguments.json:
        OUT.document({"changes": [_as_json(change) for change in shown]}, indent=2)
    else:
        OUT.lines(_line(change, older if change.kind == "removed" else newer) for change in shown)
        OUT.line(amount(len(changes), "difference") if changes else "Both say the same.")
    return 1 if changes else 0


def _whole(draft: Draft) -> dict[str, Any]:
    """The document with every choice spelled out, and with what nobody knows or what does not fit as it stands."""
    known = type(draft.partial_spec).model_fields
    made = dict(draft_of(draft.partial_spec).document)
    made |= {name: value for name, value in draft.document.items() if name not in known}
    for problem in draft.problems:
        if problem.at[:1] and problem.at[0] in draft.document:
            made[str(problem.at[0])] = draft.document[str(problem.at[0])]
    return {name: value for name, value in in_order(made).items() if name != SCHEMA_KEY}


def _differences(before: Any, after: Any, at: DocumentPath) -> Iterator[Change]:
    if isinstance(before, Mapping) and isinstance(after, Mapping):
        for name in (*after, *(name for name in before if name not in after)):
            yield from _differences(before.get(name, _ABSENT), after.get(name, _ABSENT), (*at, name))
    elif isinstance(before, list) and isinstance(after, list) and at:
        yield from _in_lists(before, after, at)
    elif _is_blank(before) or _is_blank(after):  # where both are, nothing was there and nothing is
        if not _is_blank(after):
            yield Change("added", at, None, after)
        elif not _is_blank(before):
            yield Change("removed", at, before, None)
    elif json.dumps(before) != json.dumps(after):
        yield Change("changed", at, before, after)


def _is_blank(value: Any) -> bool:
    return value is _ABSENT or value is None or value == "" or value == [] or value == {}


def _in_lists(before: Sequence[Any], after: Sequence[Any], at: DocumentPath) -> Iterator[Change]:
    """What has a name is found again by it, wherever it stands now; of what has none, the place counts."""
    old, new = _called(before), _called(after)
    for name, (index, item) in new.items():
        if name in old:
            yield from _differences(old[name][1], item, (*at, index))
        else:
            yield Change("added", (*at, index), None, item)
    for name, (index, item) in old.items():
        if name not in new:
            yield Change("removed", (*at, index), item, None)


def _called(items: Sequence[Any]) -> dict[tuple[str, int], tuple[int, Any]]:
    """The entries by what they are called, and of those of one name by which of them they are."""
    found: dict[tuple[str, int], tuple[int, Any]] = {}
    times = Counter[str]()
    for index, item in enumerate(items):
        name = json.dumps(item)
        if isinstance(item, Mapping):
            name = next((str(item[key]) for key in _NAMES if item.get(key)), "")
        found[name, times[name]] = (index, item)
        times[name] += 1
    return found


def _hiding(change: Change, hidden: set[DocumentPath]) -> dict[str, Any]:
    if not any(change.at[: len(at)] == at or at[: len(change.at)] == change.at for at in hidden):
        return {}
    return {name: HIDDEN for name in ("before", "after") if not _is_blank(getattr(change, name))}


def _as_json(change: Change) -> dict[str, Any]:
    return {
        "change": change.kind,
        "step": STEPS[step_of(change.at)].key,
        "path": list(change.at),
        "before": change.before,
        "after": change.after,
    }


def _line(change: Change, draft: Draft) -> str:
    where = told(place(draft.partial_spec, change.at), in_terminal)
    if change.kind == "changed":
        return f"Changed  {where}: {_shown(change.before)} → {_shown(change.after)}"
    value = change.after if change.kind == "added" else change.before
    named = isinstance(change.at[-1], int) and isinstance(value, str)
    return f"{change.kind.capitalize():<7}  {where}" + ("" if named else f": {_shown(value)}")


def _shown(value: Any) -> str:
    """A value in a line, without what says nothing."""
    if isinstance(value, Mapping):
        said = {name: item for name, item in value.items() if not _is_blank(item)}
        text = ", ".join(f"{name} {_shown(item)}" for name, item in said.items()) or "as it is by default"
    elif isinstance(value, list):
        text = ", ".join(map(_shown, value))
    else:
        text = f"“{value}”" if isinstance(value, str) else json.dumps(value)
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"
