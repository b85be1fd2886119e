"""Every secret that a run has seen, so that none is ever shown: also those that have been replaced since."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from connection_wizard.oauth.answers import Answer, effective_mapping, value_at
from connection_wizard.secrets.names import is_secret_member
from connection_wizard.secrets.redaction import Redactor
from connection_wizard.spec.calls import AnswerMapping

MIN_BY_NAME = 8
"""Shorter values are not learned by their name alone: ``"session": "none"`` would blank every ``none`` there is."""
MAX_LEARNED = 100
"""Values that are learned from one answer by their names."""


class KnownSecrets:
    """A set that only grows; its repr and its errors name no secret."""

    def __init__(self, values: Iterable[str] = ()) -> None:
        self._values: set[str] = set()
        self._new: set[str] = set()
        self._redactor = Redactor()
        self.add(values)

    def __repr__(self) -> str:
        return f"<KnownSecrets: {len(self._values)}>"

    @property
    def redactor(self) -> Redactor:
        """Hides everything that is known up to now."""
        if self._new:
            self._redactor = self._redactor.with_values(*self._new)
            self._new = set()
        return self._redactor

    def add(self, values: Iterable[str]) -> None:
        """Know these, too; empty ones are ignored."""
        new = {value for value in values if value} - self._values
        if new:
            self._values |= new
            self._new |= new

    def learn(self, answer: Answer, mapping: AnswerMapping) -> None:
        """Know the tokens of an answer, whatever becomes of it: where the spec says, and what is named like one."""
        mapping = effective_mapping(answer, mapping)
        mapped = (value_at(answer, path) for path in (mapping.access_token, mapping.refresh_token))
        self.add(value for value in mapped if isinstance(value, str))
        self.add(_named_like_secrets(answer.body))


def _named_like_secrets(body: object) -> Iterator[str]:
    found = 0
    waiting = [body]  # not by recursion: an answer may be nested as deeply as the provider likes
    while waiting and found < MAX_LEARNED:
        item = waiting.pop()
        if isinstance(item, list):
            waiting += item
        elif isinstance(item, dict):
            for name, value in item.items():
                if not isinstance(value, str):
                    waiting.append(value)
                elif len(value) >= MIN_BY_NAME and is_secret_member(name, value):
                    found += 1
                    yield value
