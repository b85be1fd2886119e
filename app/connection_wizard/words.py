"""Sentences for people that can be told in another language, although the rooms that write them know no Qt.

`Words` are the English text, a plain ``str`` to whoever prints, compares or writes them, and remember how to say the
same otherwise. Whoever shows them to a person gives them a translation of templates::

    said = say("{name} is used twice.", name=quoted(key))
    said                  # “region” is used twice.
    said.told(german)     # “region” kommt zweimal vor.

The first argument of `say` and the first two of `counted` are literals, so that translators' tools find them
(``lupdate -tr-function-alias tr+=say,tr+=counted``). What tells them has a name here, so that they go from one process
of ours to another (`pickle`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import Final, NamedTuple, Self

Translate = Callable[[str], str]
"""From an English template to that of another language; what it does not know it gives back as it is.

It may look whether it got a `Template`, which knows more than its letters.
"""


class Template(str):
    """An English template as it is looked up; what tells apart, and numbers, come with it.

    Attributes:
        meaning: what tells it from the same English words of another meaning. Of a `counted` one: the form for one.
        number: how many things it is about, for languages with other forms than one and many; None where it is of none.
    """

    __slots__ = ("meaning", "number")
    meaning: str
    number: int | None

    def __new__(cls, text: str, meaning: str = "", number: int | None = None) -> Self:
        """A template, and what is known of it."""
        template = super().__new__(cls, text)
        template.meaning = meaning
        template.number = number
        return template


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


def say(template: str, meaning: str = "", /, **values: object) -> Words:
    """A sentence, or a part of one, as translators get to see it.

    Args:
        template: a literal; ``{name}`` takes a value. Braces around anything else stand for themselves.
        meaning: a literal, where the same English words mean something else in another place: which meaning is this.
        values: by name. `Words` among them are translated too, everything else is shown as it is.
    """
    words = Words(template, partial(_translated, Template(template, meaning) if meaning else template))
    return with_values(words, values) if values else words


def counted(many: str, one: str, number: int, /, **values: object) -> Words:
    """A sentence about a number of things: languages differ in how many forms they have for that, and where.

    Args:
        many: a literal, as `say`'s, for several things, or none; the number has a name in it like any other value.
        one: a literal, for one thing; translators see it as the comment of the other.
        number: how many things there are.
        values: as `say`'s.
    """
    words = Words(one if number == 1 else many, partial(_counted, many, one, number))
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


def with_less_of_values(words: str, less: Callable[[str], str]) -> Words:
    """The same words about less of each value in them, for a place that has no room for all: no word of ours is cut."""
    if not isinstance(words, Words) or words._teller is None:
        return Words(less(words))
    told_by = words._teller
    if isinstance(told_by, partial) and told_by.func is _told_filled:
        template, values = told_by.args
        return with_values(
            template,
            {
                name: with_less_of_values(value, less) if isinstance(value, str) else value
                for name, value in values.items()
            },
        )
    if isinstance(told_by, partial) and told_by.func is _told_joined:
        parts, between = told_by.args
        return joined([with_less_of_values(part, less) for part in parts], between)
    return words


def in_quotes(text: str) -> Words:
    """A name or a value in the quotation marks of the language that it is told in."""
    return say("“{text}”", text=text)


def capital(words: str) -> Words:
    """Words at the start of a sentence."""
    return changed(words, _capital)


def joined(parts: Iterable[str], between: str = " ") -> Words:
    """Parts in a row; empty ones are left out."""
    some = [part for part in parts if part]
    return Words(between.join(some), partial(_told_joined, some, between))


def in_row(parts: Iterable[str]) -> Words:
    """Parts with the comma of the language between them: ``a, b, c``; empty ones are left out."""
    return joined(parts, _COMMA)


def listed(items: Iterable[str], *, either: bool = False) -> Words:
    """A list in words: ``a, b and c``, or ``a, b or c``."""
    *most, last = list(items) or [""]
    if not most:
        return joined([last])
    first = in_row(most)
    return (
        say("{first} or {last}", first=first, last=last)
        if either
        else say("{first} and {last}", first=first, last=last)
    )


def seconds(length: float) -> Words:
    """A number of seconds: ``1 second``, ``20 seconds``, ``0.5 seconds``; a part of one counts as several do."""
    number = int(length) if length == int(length) else 2
    return counted("{count} seconds", "{count} second", number, count=f"{length:g}")


def _translated(template: str, translate: Translate) -> str:
    return translate(template)


def _counted(many: str, one: str, number: int, translate: Translate) -> str:
    words = translate(Template(many, one, number))
    return one if number == 1 and words == many else words


def _told_by_place(window: Words, terminal: Words, translate: Translate) -> str:
    return (terminal if translate is in_terminal else window).told(translate)


def _told_filled(words: str, values: Mapping[str, object], translate: Translate) -> str:
    return filled(told(words, translate), {name: told(value, translate) for name, value in values.items()})


def _told_changed(words: str, change: Callable[[str], str], translate: Translate) -> str:
    return change(told(words, translate))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _told_joined(parts: Iterable[str], between: str, translate: Translate) -> str:
    return told(between, translate).join(told(part, translate) for part in parts)


_COMMA: Final = say(", ", "between the parts of a list")
