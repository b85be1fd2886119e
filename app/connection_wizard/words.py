"""Sentences for people that can be told in another language, although the rooms that write them know no Qt.

`Words` are the English text, a plain ``str`` to whoever prints, compares or writes them, and remember how to say the
same otherwise. Whoever shows them to a person gives them a translation of templates::

    said = say("{name} is used twice.", name=quoted(key))
    said                  # “region” is used twice.
    said.told(german)     # “region” kommt zweimal vor.

A value stays one until it is told: where that is for a place that is written from right to left (`Leftwards`), each one
gets a direction of its own.

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
_ISOLATE, _END = "\u2068", "\u2069"
_MARKS = re.compile(f"([{_ISOLATE}{_END}])")


class Leftwards:
    """A translation for what is drawn from right to left: each value that is filled in has a direction of its own.

    Else an address in an Arabic sentence takes its slashes, and a name its dot, from the words around it. What is told
    with it is for a screen alone, and is clean: around each value stand the marks of an isolate (Unicode Standard Annex
    9, section 2.4.2), which are in nothing that is kept, compared or copied (`unisolated`).

    Attributes:
        translate: gives the templates.
        clean: makes foreign text fit to be shown, marks of direction among it; before a value gets any of ours.
    """

    __slots__ = ("clean", "translate")

    def __init__(self, translate: Translate, clean: Callable[[str], str]) -> None:
        self.translate = translate
        self.clean = clean

    def __call__(self, template: str) -> str:
        """The template in the language."""
        return self.translate(template)


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
        if self._teller:
            return self._teller(translate)
        return translate.clean(str(self)) if isinstance(translate, Leftwards) else str(self)

    @property
    def is_same_everywhere(self) -> bool:
        """Whether it is no text of ours, but a value."""
        return self._teller is None


NOTHING: Final = Words("")


class Language(NamedTuple):
    """A language to tell words in; `code` as HTML's ``lang`` has it (BCP 47).

    Attributes:
        leftwards: whether it is written from right to left.
    """

    code: str
    translate: Translate
    leftwards: bool = False

    def drawn(self, value: object, clean: Callable[[str], str]) -> str:
        """Any value as a screen shows it in this language, fit for that.

        Args:
            clean: makes foreign text fit to be shown.
        """
        if self.leftwards:
            return told(value, Leftwards(self.translate, clean))
        return clean(told(value, self.translate))


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


def by_place(window: Words, terminal: str) -> Words:
    """What is said otherwise in a terminal, where there is nothing to click: the window's words to everybody else.

    Args:
        terminal: in English as all that a terminal says, so it is no text for translators (no `say`).
    """
    return Words(window, partial(_told_by_place, window, terminal))


def named_at(whole: Words, short: Words, home: int) -> Words:
    """What is named with where it is, and without that to whoever is there (`at_home`).

    Args:
        whole: with where it is: ``the URL in step {step}``.
        short: without: ``the URL``.
        home: where it is; any number that whoever shows it knows the place by.
    """
    return Words(whole, partial(_told_away, whole, short, home))


def at_home(words: str, home: int) -> Words:
    """The same words for a place that says by itself where it is: what is there is named without that."""
    if not isinstance(words, Words):
        return Words(words)
    told_by = words._teller
    if not isinstance(told_by, partial):
        return words
    if told_by.func is _told_away:
        whole, short, is_at = told_by.args
        named: Words = short if is_at == home else whole
        return named
    if told_by.func is _told_filled:
        template, values = told_by.args
        return with_values(
            template,
            {name: at_home(value, home) if isinstance(value, Words) else value for name, value in values.items()},
        )
    if told_by.func is _told_changed:
        return changed(at_home(told_by.args[0], home), told_by.args[1])
    if told_by.func is _told_joined:
        parts, between = told_by.args
        return joined([at_home(part, home) if isinstance(part, Words) else part for part in parts], between)
    return words


def with_values(words: str, values: Mapping[str, object]) -> Words:
    """Words whose places are filled each time they are told: for a template from a table, such as ``the "
    "header {name}``."""
    return Words(filled(words, values), partial(_told_filled, words, values))


def told(value: object, translate: Translate) -> str:
    """Any value in the language of a translation: `Words` are told, everything else is as it is."""
    return (value if isinstance(value, Words) else Words(str(value))).told(translate)


def isolated(text: str) -> str:
    """A text, fit to be shown, with a direction of its own in what is drawn around it; line by line."""
    return "\n".join(f"{_ISOLATE}{line}{_END}" if line else "" for line in text.split("\n"))


def unisolated(drawn: str) -> str:
    """What was told with `Leftwards` as it is kept, compared, copied and read out."""
    return _MARKS.sub("", drawn)


def with_marks(drawn: str, opening: str, closing: str) -> str:
    """The same with other marks around values, such as those of a page."""
    return drawn.replace(_ISOLATE, opening).replace(_END, closing)


def parted(drawn: str) -> list[str]:
    """The runs of a text that was told with `Leftwards`, and the marks between them (`is_mark`)."""
    return _MARKS.split(drawn)


def is_mark(text: str) -> bool:
    """Whether this is one mark."""
    return _MARKS.fullmatch(text) is not None


def is_isolated(drawn: str) -> bool:
    """Whether any value in a text has a direction of its own."""
    return _ISOLATE in drawn


def balanced(lines: Iterable[str]) -> list[str]:
    """Lines that a text was cut into, each with marks that belong together: an isolate ends with its line."""
    made, depth = [], 0
    for line in lines:
        kept = [_ISOLATE * depth]
        for run in parted(line):
            if run == _END and not depth:
                continue
            depth += (run == _ISOLATE) - (run == _END)
            kept.append(run)
        made.append("".join(kept) + _END * depth)
    return made


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
    if isinstance(told_by, partial) and told_by.func is _told_away:
        whole, short, home = told_by.args
        return named_at(with_less_of_values(whole, less), with_less_of_values(short, less), home)
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
    """A number of seconds: ``1 second``, ``20 seconds``, ``0.5 seconds``; a part of one counts as a hundred do.

    Not as two: Arabic says two of a thing without a number.
    """
    number = int(length) if length == int(length) else 100
    return counted("{count} seconds", "{count} second", number, count=f"{length:g}")


def _translated(template: str, translate: Translate) -> str:
    return translate(template)


def _counted(many: str, one: str, number: int, translate: Translate) -> str:
    words = translate(Template(many, one, number))
    return one if number == 1 and words == many else words


def _told_away(whole: Words, _short: Words, _home: int, translate: Translate) -> str:
    return whole.told(translate)


def _told_by_place(window: Words, terminal: str, translate: Translate) -> str:
    return terminal if translate is in_terminal else window.told(translate)


def _told_filled(words: str, values: Mapping[str, object], translate: Translate) -> str:
    tells = _island if isinstance(translate, Leftwards) else told
    return filled(told(words, translate), {name: tells(value, translate) for name, value in values.items()})


def _island(value: object, translate: Translate) -> str:
    """A value as it is drawn in a sentence from right to left; words of ours are of that direction themselves."""
    text = told(value, translate)
    is_ours = isinstance(value, Words) and not value.is_same_everywhere
    return text if is_ours and (is_isolated(text) or _runs_leftwards(text)) else isolated(text)


def _runs_leftwards(text: str) -> bool:
    if text.isascii():
        return False
    from unicodedata import bidirectional  # not for most texts

    return any(bidirectional(sign) in ("R", "AL") for sign in text)


def _told_changed(words: str, change: Callable[[str], str], translate: Translate) -> str:
    before = told(words, translate)
    if not isinstance(translate, Leftwards):
        return change(before)
    plain = unisolated(before)
    wanted = change(plain)
    if wanted == plain:
        return before
    after = change(before)
    if unisolated(after) == wanted and balanced([after]) == [after]:
        return after
    return translate.clean(wanted)  # what was changed went over the border of a value


def _capital(text: str) -> str:
    first = 1 if text.startswith(_ISOLATE) else 0
    return text[:first] + text[first : first + 1].upper() + text[first + 1 :]


def _told_joined(parts: Iterable[str], between: str, translate: Translate) -> str:
    some = list(parts)
    tells = _island if isinstance(translate, Leftwards) and len(some) > 1 else told
    return told(between, translate).join(tells(part, translate) for part in some)


_COMMA: Final = say(", ", "between the parts of a list")
