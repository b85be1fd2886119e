"""What changes by one click added in vain and nobody took back, once what they were for works.

An export is to hold only what is needed. Before a proof it costs nothing to leave it out, for that logs in anyway.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from connection_wizard.spec.finding import Edit, Fix
from connection_wizard.spec.rules.making import quoted
from connection_wizard.words import Words, in_row, say

if TYPE_CHECKING:  # loaded when something ran
    from collections.abc import Iterable

    from connection_wizard.session.additions import Addition
    from connection_wizard.spec.draft import Draft


def left_over(added: Iterable[Addition], draft: Draft) -> tuple[Words, Fix] | None:
    """What still stands in the draft of it, and the change that takes it out; None where nothing does."""
    found = [(each, place) for each in added if (place := each.place_in(draft)) is not None]
    if not found:
        return None
    named = in_row(quoted(name) for name in dict.fromkeys(each.name for each, _ in found))
    last_first = sorted({place for _, place in found}, key=lambda at: (str(at[:-1]), at[-1]), reverse=True)
    edits = tuple(Edit(place, remove=True) for place in last_first)
    told = say("Added in vain, and still sent: {named}.", named=named)
    return told, Fix(say("Take out {named}", named=named), edits)
