"""The files that are made of the entries, for what has to be quick: read by the command that checks them, and by CI."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from connection_wizard.providers.entry import Entry
from connection_wizard.providers.index import INDEX, index_text


def generated(entries: Sequence[Entry]) -> Mapping[str, str]:
    """The text of each, by its name among the resources."""
    return {INDEX: index_text(entries)}
