"""A row of what was understood: what would be filled in at one place, how sure that is, and how people read it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from connection_wizard.session.understood_words import (
    CHOICES,
    REDIRECT,
    is_of_success,
    shown,
    shown_redirect,
    shown_success,
    telling,
    title_of,
)
from connection_wizard.sources.understood import Value
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.steps import step_of
from connection_wizard.words import Words

How = Literal["certain", "known", "likely", "chosen", "another", "edited", "waits", "open"]
"""How sure a row is: the text says so; the catalogue does; it follows from it; the person answered so; something else
stands there already, typed or read; it was changed here; a question is to be answered first; or nothing is chosen of
what is offered."""


@dataclass(frozen=True, slots=True)
class Row:
    """What would be filled in at one place.

    Attributes:
        at: the place; of an address with its method, that of the address.
        values: what is put there: one, or an address and its method, or all that a redirect is received with.
        before: what stands there and would be replaced; None where nothing would.
        how: how sure it is.
        ticked: whether it is taken over, as things stand.
    """

    at: DocumentPath
    values: tuple[Value, ...]
    before: Any
    how: How
    ticked: bool

    @property
    def step(self) -> int:
        """The step that it belongs to."""
        return step_of(self.at)

    @property
    def title(self) -> Words:
        """What the place is called."""
        return title_of(self.at)

    @property
    def main(self) -> Value:
        """The value that the row is about."""
        return next(value for value in self.values if value.at == self.at)

    @property
    def shown(self) -> tuple[Words, ...]:
        """The value as people read it; several for a list."""
        if self.at[0] == REDIRECT:
            return (shown_redirect({str(value.at[-1]): value.value for value in self.values}),)
        if is_of_success(self.at):
            return (shown_success({str(value.at[-1]): value.value for value in self.values}),)
        texts = shown(self.at, self.main.value)
        method = next((value.value for value in self.values if value.at != self.at), None)
        return (Words(f"{method} {texts[0]}"), *texts[1:]) if method and texts else texts

    @property
    def telling(self) -> tuple[str, str, str]:
        """The quoted line in three: what is before the words that tell, these, and what is behind."""
        return telling(self.main.quote, self.main.value)

    @property
    def can_be_edited(self) -> bool:
        """Whether it is a text that can be written otherwise before it is taken over."""
        value = self.main.value
        in_parts = is_of_success(self.at) or "body" in self.at[:-1]
        return isinstance(value, str) and self.at[-1] not in CHOICES and not in_parts and not self.waits

    @property
    def waits(self) -> bool:
        """Whether a question has to be answered first, or something chosen."""
        return self.how in ("waits", "open")
