"""What is searched in: of each entry its names and what is left to bring, one line each in one generated file.

The index is made from the entries by the command that checks them; a test holds it to be theirs. It is read at the
first letter that somebody types, the entry's own file when it is chosen.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from connection_wizard.providers.completeness import fields_to_fill, settled

if TYPE_CHECKING:  # who searches needs no model
    from connection_wizard.providers.entry import Entry

INDEX: Final = "catalogue.json"
"""The resource."""


class Listed(NamedTuple):
    """An entry as it is listed.

    Attributes:
        unsettled: the steps of which something is not known yet, by their keys; none where it is complete.
        environments: the names of its other environments; production has none.
        brings: labels of the fields that whoever connects has to fill in, before the app's credentials.
        portal: where an app is registered; empty where that is not known.
        documentation: where log-in is described; likewise.
        sources: how many say something of it: of two that fit as well, more people know what more have written of.
        own: whether it is the author's and not ours.
    """

    id: str
    name: str
    also: tuple[str, ...]
    domains: tuple[str, ...]
    category: str
    unsettled: tuple[str, ...]
    environments: tuple[str, ...]
    brings: tuple[str, ...]
    portal: str = ""
    documentation: str = ""
    sources: int = 0
    own: bool = False

    @property
    def complete(self) -> bool:
        """Whether credentials are all that is missing."""
        return not self.unsettled


def listed(entry: Entry) -> Listed:
    """The line of an entry."""
    return Listed(
        entry.id,
        entry.name,
        entry.also,
        entry.domains,
        entry.category,
        tuple(step for step, is_settled in settled(entry).items() if not is_settled),
        tuple(one.name for one in entry.environments),
        fields_to_fill(entry),
        entry.portal,
        entry.documentation,
        len(entry.sources),
        entry.own,
    )


def index_text(entries: Iterable[Entry]) -> str:
    """The file's text: one line an entry, so that two who add one each do not meet."""
    lines = (json.dumps(listed(entry)[:-1], ensure_ascii=False) for entry in sorted(entries, key=lambda one: one.id))
    return "[\n" + ",\n".join(lines) + "\n]\n"


def read_index(text: str) -> tuple[Listed, ...]:
    """The lines of the file."""
    return tuple(_line(values) for values in json.loads(text))


def _line(values: list[Any]) -> Listed:
    return Listed._make((*(tuple(value) if isinstance(value, list) else value for value in values), False))
