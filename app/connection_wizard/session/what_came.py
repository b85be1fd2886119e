"""What came back in a run, for whoever picks a label and an identifier in it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from connection_wizard.session.unnamed_account import Nobody, asking_each, holds_a_value, leads_nowhere
from connection_wizard.spec import names
from connection_wizard.words import NOTHING, Words

if TYPE_CHECKING:
    from connection_wizard.oauth.values import Values
    from connection_wizard.spec.draft import Draft
    from connection_wizard.spec.finding import Fix


class WhatCame:
    """The values of the connection that there is, beside the draft as it is.

    Args:
        values: None while there is no connection.
        is_played: whether they are made up: a rehearsal has them.
    """

    def __init__(
        self, draft: Callable[[], Draft], values: Callable[[], Values | None], is_played: Callable[[], bool]
    ) -> None:
        self._draft = draft
        self._values = values
        self._is_played = is_played
        self._nobody = Nobody()

    @property
    def names_nobody(self) -> Words:
        """Why nothing can be picked in what came back, and what to do; empty where something can, or nothing came."""
        known = self._values()
        return NOTHING if known is None else self._nobody.why(known, self._draft().partial_spec)

    @property
    def asks_each_for_a_name(self) -> Fix | None:
        """The change by which each person gives the connection its name; None where something that came back does."""
        why = self.names_nobody
        return asking_each(self._draft(), why) if why else None

    @property
    def is_anything(self) -> bool:
        """Whether the test call brought any value that can be picked."""
        known = self._values()
        return known is not None and holds_a_value(known.find(names.TEST_RESPONSE))

    def leads_nowhere(self, path: str) -> bool:
        """Whether what is picked there is not in the answer that it is picked in; of no answer nobody can say so."""
        known = None if self._is_played() else self._values()
        return known is not None and leads_nowhere(path, known)
