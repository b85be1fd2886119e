"""Which of the documented steps an entry settles, and what its author still has to bring."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from connection_wizard.spec.documents import get
from connection_wizard.steps import STEPS, is_documented

if TYPE_CHECKING:  # who searches needs no model
    from connection_wizard.providers.entry import Entry

_NEEDED: Mapping[str, tuple[tuple[str, ...], ...]] = {
    "authorization": (("authorization", "url"),),
    "access_token": (("access_token", "url"),),
    "test_call": (("test_call", "url"),),
    "label": (("connection_label", "path"),),
    "whitelist": (("whitelist",), ("skip_whitelist_check",)),
    "identifier": (("unique_identifier", "path"),),
    "parameters": (("request_parameters",),),
}
"""By step, the places of the draft of which one has to be filled in."""
_ANSWERED = {"refresh_token", "revoke_token"}
"""Steps that may say that there is none, as the window writes it: null."""


def settled(entry: Entry) -> Mapping[str, bool]:
    """For each documented step, by its key, whether all is said that is said of it before an app is registered."""
    return {step.key: _is_settled(entry, step.key) for step in STEPS if is_documented(step.number)}


def _is_settled(entry: Entry, step: str) -> bool:
    if step in _ANSWERED:
        return step in entry.draft
    if step == "test_call" and entry.answers.test_call is None:
        return False
    needed = _NEEDED.get(step)
    snippet = bool(get(entry.draft, (step, "snippet")))
    return needed is None or snippet or any(_said(get(entry.draft, at)) for at in needed)


def _said(value: Any) -> bool:
    return value not in (None, "", [], {}, False)


def is_complete(entry: Entry) -> bool:
    """Whether all steps are settled, so that credentials are all that is missing."""
    return all(settled(entry).values())


def fields_to_fill(entry: Entry) -> tuple[str, ...]:
    """The labels of the fields without a default: values that an author has to bring before the first log-in."""
    found = entry.draft.get("fields")
    return tuple(
        str(one.get("label") or one["key"])
        for one in (found if isinstance(found, list) else ())
        if isinstance(one, dict) and one.get("key") and one.get("type") != "help" and not one.get("default")
    )
