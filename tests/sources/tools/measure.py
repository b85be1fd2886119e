"""Which of the examples are read as they should be: ``python -m tests.sources.tools.measure [KIND]``."""

from __future__ import annotations

import json
import sys
from typing import Any

from connection_wizard.session.understood_json import as_json
from connection_wizard.sources.door import READERS
from connection_wizard.sources.understood import Understood
from connection_wizard.spec.draft import draft_of
from tests.sources.tools import (
    builders,
    clients,
    collections,
    configuration,
    contact,
    fresh,
    later,
    omniauth,
    platforms,
    traffic,
)
from tests.sources.tools.example import CANARY, Example

ALL = (
    *clients.EXAMPLES,
    *builders.EXAMPLES,
    *configuration.EXAMPLES,
    *traffic.EXAMPLES,
    *later.EXAMPLES,
    *fresh.EXAMPLES,
    *platforms.EXAMPLES,
    *collections.EXAMPLES,
    *contact.EXAMPLES,
    *omniauth.EXAMPLES,
)


def understood(text: str) -> Understood | None:
    """What the first reader that knows a text says of it."""
    return next((found for reader in READERS if (found := reader.read(text)) is not None), None)


def in_order(value: Any) -> Any:
    """A list of parameters in the order of their names."""
    if isinstance(value, list) and all(isinstance(one, dict) and "name" in one for one in value):
        return sorted(value, key=lambda one: str(one["name"]))
    return value


def mistakes(example: Example) -> list[str]:
    """What is read otherwise than it should be."""
    found = understood(example.text)
    if found is None:
        return ["nothing"]
    draft, wrong = found.draft(), []
    if found.kind != example.kind:
        wrong.append(f"kind: {found.kind}")
    values = {value.at: value for value in found.values}
    for path, expected in example.says.items():
        at = tuple(int(part) if part.isdigit() else part for part in path.split("."))
        value = draft.get(*at)
        value = draft_of(draft.partial_spec).get(*at) if value is None and expected is not None else value
        if expected is None and path.startswith("test_call") and at not in values:
            continue
        if in_order(value) != in_order(expected):
            wrong.append(f"{path}: {value!r}")
    keys = tuple(one["key"] for one in draft.get("fields") or ())
    wrong += [f"fields: {keys}"] if keys != example.fields else []
    wrong += [f"secret: {found.client_secret!r}"] if bool(found.client_secret) != example.secret else []
    asks = tuple(one.about for one in found.questions)
    wrong += [f"asks: {asks}"] if asks != example.asks else []
    names = [left.name for left in found.left if left.why != "oauth"]
    names = [left.name for left in found.left] if example.kind == "callback" else names
    wrong += [f"not left out: {name} ({names})" for name in example.left if name not in names]
    told = [".".join(map(str, one.at)) for one in found.unread]
    wrong += [f"not missing: {path}" for path in example.missing if path not in told]
    made = json.dumps(as_json(found, draft)) + repr(found)
    wrong += ["the secret is shown"] if CANARY in made else []
    wrong += ["the secret is another one"] if found.client_secret and CANARY not in found.client_secret else []
    wrong += [f"no line: {value.at}" for value in found.values if value.quote and not value.line]
    return wrong


if __name__ == "__main__":
    chosen = [one for one in ALL if len(sys.argv) < 2 or one.kind in sys.argv[1:]]
    right = 0
    for one in chosen:
        wrong = mistakes(one)
        right += not wrong
        if wrong:
            print(f"{one.kind}: {one.name}", *wrong, sep="\n    ")
    print(f"{right} of {len(chosen)}")
