"""The first proposals for label and identifier, as somebody in a hurry clicks them."""

from __future__ import annotations

from connection_wizard.identity import suggest
from connection_wizard.spec.draft import Draft


def picked(draft: Draft, test: object, tokens: object) -> Draft:
    """The draft with the first proposals."""
    ranked = suggest(test, tokens)
    draft = draft.put(("connection_label", "name"), "Name")
    draft = draft.put(("connection_label", "path"), str(ranked.label[0].path))
    return draft.put(("unique_identifier", "path"), str(ranked.unique_identifier[0].path))
