"""Parts of a run that a person asks for: some of its legs, and a second account."""

from __future__ import annotations

import json
from collections.abc import Mapping

from connection_wizard.cli.arguments import Arguments, UsageError
from connection_wizard.oauth.legs import LEGS, Leg, with_needed
from connection_wizard.session.second_account import Picked, SecondAccount
from connection_wizard.spec.paths import MISSING
from connection_wizard.steps import number_of

SHOWN = 40
"""Characters of a value that are shown."""


def legs_of(arguments: Arguments) -> frozenset[Leg]:
    """The legs that are asked for, with all that they stand on; all of them where none is named.

    Raises:
        UsageError: there is no such leg, or what is asked for besides needs all of them.
    """
    if not arguments.legs:
        return frozenset(LEGS)
    if arguments.keep or arguments.output is not None:
        raise UsageError("A proof is of the whole run: give --legs without --keep and -o.")
    known: dict[str, Leg] = {leg: leg for leg in LEGS}
    wanted = [name.strip() for name in arguments.legs.split(",")]
    if unknown := [name for name in wanted if name not in known]:
        raise UsageError(f"There is no leg “{unknown[0]}”. They are: {', '.join(LEGS)}.")
    legs = with_needed(known[name] for name in wanted)
    if arguments.second_account and "test" not in legs:
        raise UsageError("A second account is compared by the test call: add test to --legs.")
    return legs


def second_lines(account: SecondAccount) -> list[str]:
    """The comparison with both values, for whoever watches."""
    lines = []
    for name, found in account.compared.items():
        both = {"first": _shown(found.first), "second": _shown(found.second)}
        told = (_SAME_NAME if found.verdict == "same" and name == "label" else _TOLD[found.verdict]).format(**both)
        lines.append(f"{_NAMES[name]}: {told}")
        if found.verdict in ("same", "missing") and found.better:
            lines.append(f"  Take one of these instead: {', '.join(str(better.path) for better in found.better)}")
    return lines


_NAMES: Mapping[Picked, str] = {
    "label": f"Label (step {number_of('label')})",
    "unique_identifier": f"Unique identifier (step {number_of('identifier')})",
}
_SAME_NAME = "nobody can tell these accounts apart: {first} and {second}."
_TOLD: Mapping[str, str] = {
    "different": "it tells the two accounts apart: {first} and {second}.",
    "same": "both would be taken for one account: {first} and {second}.",
    "same account": "this seems to be the same account again, {second}: log in as somebody else, and run it again.",
    "missing": "not both accounts have this value: {first} and {second}.",
}


def _shown(value: object) -> str:
    if value is MISSING or value is None:
        return "nothing"
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= SHOWN else text[: SHOWN - 1] + "…"
