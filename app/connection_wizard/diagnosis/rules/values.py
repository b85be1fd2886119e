"""Answers that came and are fine, but hold no value where the spec looks for one."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from connection_wizard.diagnosis.evidence import Evidence
from connection_wizard.diagnosis.mends import fix
from connection_wizard.diagnosis.model import Strength
from connection_wizard.diagnosis.rule import Rule, Said, here
from connection_wizard.diagnosis.tokens import members
from connection_wizard.oauth.answers import readable_path
from connection_wizard.oauth.legs import LEGS
from connection_wizard.spec.finding import Fix
from connection_wizard.spec.paths import MISSING, DataPath
from connection_wizard.words import say


def _empty_list(evidence: Evidence) -> bool:
    """Whether the way to the value ends at a list with nothing in it."""
    path = readable_path(str(evidence.result.values.get("path", "")))
    parts = path.parts if path else ()
    return any(DataPath(parts[:length]).find(evidence.body) == [] for length in range(len(parts) + 1))


def _elsewhere(evidence: Evidence, said: Said) -> Fix | None:
    """The one other place in the answer where a value of this name stands."""
    path = readable_path(str(evidence.result.values.get("path", "")))
    if path is None or not path.parts or not evidence.result.at:
        return None
    name = _plain(path.parts[-1])
    named = [(place, value) for place, value in members(evidence.body) if _plain(place.parts[-1]) == name]
    kind: Any = Mapping | list if evidence.result.reason == "response_part_missing" else str | int | float
    places = [place for place, value in named if isinstance(value, kind)]
    if len(places) != 1 or places[0].find(evidence.body) is MISSING:
        return None
    return fix(say("Take it from {place}", place=str(places[0])), (evidence.result.at, str(places[0])))


def _plain(name: str | int) -> str:
    return re.sub(r"[^a-z0-9]", "", str(name).lower())


RULES: tuple[Rule, ...] = (
    Rule(
        "list-empty",
        Strength.SHOWN,
        say(
            "The answer is an empty list: the account that logged in has nothing of this kind, or did not let the app see any of it."
        ),
        say(
            "Log in again with an account that has one, and choose it where the provider asks. The path itself may be right."
        ),
        here,
        legs=LEGS,
        reasons=("kept_value_missing", "response_part_missing", "token_missing"),
        where=_empty_list,
        retry="log_in",
    ),
    Rule(
        "value-elsewhere",
        Strength.SHOWN,
        say("There is nothing at {path} in the answer. What it holds at its top: {keys}."),
        say("Look at the answer, and choose the place of the value again."),
        here,
        legs=LEGS,
        reasons=("kept_value_missing", "response_part_missing"),
        mend=_elsewhere,
    ),
    Rule(
        "entry-unclear",
        Strength.SHOWN,
        say("The answer lists what this account has, and what the connection asks for fits not exactly one entry."),
        say("Log in again, with one of the names above in the field by which the entry is picked."),
        here,
        legs=LEGS,
        reasons=("entry_unclear",),
        retry="log_in",
    ),
    Rule(
        "own-success-rule",
        Strength.CODE,
        say("The answer came (status {status}), but the success rule of this step does not hold for it."),
        say("Compare the rule with the answer: its path, and the value that it wants."),
        lambda evidence: (*evidence.at, "success"),
        legs=LEGS,
        reasons=("success_rule_not_met",),
        where=lambda evidence: not (evidence.raw_words.error or evidence.raw_words.description),
    ),
)
