"""Sentences for people that can be told in another language, although the rooms that write them know no Qt.

`Words` are the English text, a plain ``str`` to whoever prints, compares or writes them, and remember how to say the
same otherwise. Whoever shows them to a person gives them a translation of templates::

    said = say("{name} is used twice.", name=quoted(key))
    said                  # “region” is used twice.
    said.told(german)     # “region” kommt zweimal vor.

The first argument of `say` is a literal, so that translators' tools find it (``lupdate -tr-function-alias tr+=say``).
What tells them has a name here, so that they go from one process of ours to another (`pickle`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import Final, NamedTuple, Self

Translate = Callable[[str], str]
"""From an English template to that of another language; what it does not know it gives back as it is."""

_PLACE = re.compile(r"\{(\w+)\}")


class Words(str):
    """An English text that can be told in another language; mostly made by `say`.

    ``Words(text)`` are the same in every language: names, addresses, a provider's own words.
    """

    __slots__ = ("_teller",)
    _teller: Callable[[Translate], str] | None

    def __new__(cls, text: str, teller: Callable[[Translate], str] | None = None) -> Self:
        """A text, and what tells it in another language."""
        words = super().__new__(cls, text)
        words._teller = teller
        return words

    def told(self, translate: Translate) -> str:
        """The text in the language of a translation."""
        return self._teller(translate) if self._teller else str(self)


NOTHING: Final = Words("")


class Language(NamedTuple):
    """A language to tell words in; `code` as HTML's ``lang`` has it (BCP 47)."""

    code: str
    translate: Translate


ENGLISH: Final = Language("en", str)


def say(template: str, /, **values: object) -> Words:
    """A sentence, or a part of one, as translators get to see it.

    Args:
        template: a literal; ``{name}`` takes a value. Braces around anything else stand for themselves.
        values: by name. `Words` among them are translated too, everything else is shown as it is.
    """
    words = Words(template, partial(_translated, template))
    return with_values(words, values) if values else words


def in_terminal(template: str) -> str:
    """Tells words as they are for a terminal, in English: a translation like any other (`by_place`)."""
    return template


def by_place(window: Words, terminal: Words) -> Words:
    """What is said otherwise in a terminal, where there is nothing to click: the window's words to everybody else."""
    return Words(window, partial(_told_by_place, window, terminal))


def with_values(words: str, values: Mapping[str, object]) -> Words:
    """Words whose places are filled each time they are told: for a template from a table, such as ``the "
    "header {name}``."""
    return Words(filled(words, values), partial(_told_filled, words, values))


def told(value: object, translate: Translate) -> str:
    """Any value in the language of a translation: `Words` are told, everything else is as it is."""
    return value.told(translate) if isinstance(value, Words) else str(value)


def places_in(*templates: str) -> frozenset[str]:
    """The names of the places in some templates."""
    return frozenset(name for template in templates if "{" in template for name in _PLACE.findall(template))


def filled(template: str, values: Mapping[str, object]) -> str:
    """A template with its values; a ``{name}`` without one stays."""
    if "{" not in template:
        return template
    return _PLACE.sub(lambda place: str(values.get(place[1], place[0])), template)


def changed(words: str, change: Callable[[str], str]) -> Words:
    """Words that are changed each time they are told, in any language, such as by taking secrets out."""
    return Words(change(words), partial(_told_changed, words, change))


def capital(words: str) -> Words:
    """Words at the start of a sentence."""
    return changed(words, _capital)


def joined(parts: Iterable[str], between: str = " ") -> Words:
    """Parts in a row; empty ones are left out."""
    some = [part for part in parts if part]
    return Words(between.join(some), partial(_told_joined, some, between))


def listed(items: Iterable[str], *, either: bool = False) -> Words:
    """A list in words: ``a, b and c``, or ``a, b or c``."""
    *most, last = list(items) or [""]
    if not most:
        return joined([last])
    first = joined(most, ", ")
    return (
        say("{first} or {last}", first=first, last=last)
        if either
        else say("{first} and {last}", first=first, last=last)
    )


def _translated(template: str, translate: Translate) -> str:
    return translate(template)


def _told_by_place(window: Words, terminal: Words, translate: Translate) -> str:
    return (terminal if translate is in_terminal else window).told(translate)


def _told_filled(words: str, values: Mapping[str, object], translate: Translate) -> str:
    return filled(told(words, translate), {name: told(value, translate) for name, value in values.items()})


def _told_changed(words: str, change: Callable[[str], str], translate: Translate) -> str:
    return change(told(words, translate))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _told_joined(parts: Iterable[str], between: str, translate: Translate) -> str:
    return between.join(told(part, translate) for part in parts)
