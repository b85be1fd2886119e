"""What code can hold while it is followed: texts with values of the connection in them, objects, answers, promises."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol
from urllib.parse import quote

from tree_sitter import Node

Step = str | int
MAX_LENGTH = 64 * 1024
"""Characters of the longest text that is followed: code can double it in each line."""


class Unsure(Exception):  # not an error: the answer “no”
    """Something that is not understood for certain."""


class Thrown(Exception):
    """The code that is followed ends with an error of its author's.

    Attributes:
        words: where in an answer its words come from, where that is one place.
    """

    def __init__(self, words: Got | None = None) -> None:
        super().__init__()
        self.words = words


@dataclass(frozen=True, slots=True)
class Ref:
    """A value of the connection: what stands below ``context``."""

    parts: tuple[Step, ...] = ()


@dataclass(frozen=True, slots=True)
class Got:
    """What stands somewhere in the answer to a request; the requests are counted."""

    call: int
    path: tuple[Step, ...] = ()


@dataclass(frozen=True, slots=True)
class Encoded:
    """A value as ``encodeURIComponent`` makes it."""

    of: Ref | Got


@dataclass(frozen=True, slots=True)
class Coded:
    """A text in base64."""

    text: Text


@dataclass(frozen=True, slots=True)
class Text:
    """A text, with values of the connection and of answers in it."""

    parts: tuple[str | Ref | Got | Encoded | Coded, ...] = ()

    @property
    def literal(self) -> str | None:
        """The text where nothing is in it that is not known; None otherwise."""
        return "".join(p for p in self.parts if isinstance(p, str)) if all_literal(self) else None


def all_literal(text: Text) -> bool:
    """Whether a text is known as it is."""
    return all(isinstance(part, str) for part in text.parts)


class Undefined:
    """``undefined``."""


class Unknown:
    """Something that is not followed: it may be there, and may not be used."""


UNDEFINED, UNKNOWN = Undefined(), Unknown()


@dataclass(slots=True)
class Object:
    """An object: what an answer holds (``base``), over what stands before it, under what stands after it."""

    after: dict[str, Any] = field(default_factory=dict)
    base: Got | None = None
    before: dict[str, Any] = field(default_factory=dict)

    def get(self, name: str) -> Any:
        """What stands there."""
        if name in self.after:
            return self.after[name]
        if self.base is not None:
            return UNKNOWN if name in self.before else Got(self.base.call, (*self.base.path, name))
        return UNDEFINED


@dataclass(slots=True)
class Parameters:
    """What a URLSearchParams holds."""

    pairs: list[tuple[str, Text]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Json:
    """Something made a text by JSON.stringify."""

    value: Any


@dataclass(frozen=True, slots=True)
class Bytes:
    """What ``Buffer.from`` makes of a text."""

    text: Text


@dataclass(frozen=True, slots=True)
class Response:
    """The answer to a request, as its library gives it."""

    call: int
    library: Literal["axios", "fetch"]


@dataclass(frozen=True, slots=True)
class Raw:
    """The body of an answer as a text."""

    call: int


@dataclass(eq=False, slots=True)
class Promise:
    """Something that is waited for; `sent` while nobody has waited for a request in it."""

    value: Any
    sent: bool = False


@dataclass(frozen=True, slots=True)
class Number:
    """A sum: how much of an answer's values, of the moment they say, of the current moment (in ms) is in it."""

    terms: Mapping[Any, float]

    def plus(self, other: Number, times: float = 1) -> Number:
        """The sum of both."""
        terms = {key: self.terms.get(key, 0) + times * other.terms.get(key, 0) for key in {*self.terms, *other.terms}}
        return Number({key: value for key, value in terms.items() if value})

    def times(self, factor: float) -> Number:
        """That many times as much."""
        return Number({key: value * factor for key, value in self.terms.items()})


NOW, ONE = "now", "one"


@dataclass(frozen=True, slots=True)
class Moment:
    """The date that a value of an answer says."""

    of: Got


@dataclass(frozen=True, slots=True)
class Asked:
    """A question about what is not known: whether it is there, what it is, which status it has."""

    about: Ref | Got | Response
    kind: Literal["given", "is", "ok", "status"]
    value: Any = None
    sign: str = ""


@dataclass(frozen=True, slots=True)
class Not:
    """The opposite of a question."""

    of: Asked


@dataclass(frozen=True, slots=True)
class Status:
    """The status of an answer."""

    response: Response


@dataclass(eq=False, slots=True)
class Scope:
    """Names and what they hold, and the scope around."""

    around: Scope | None = None
    names: dict[str, Any] = field(default_factory=dict)

    def holder(self, name: str) -> Scope | None:
        """The scope that has a name."""
        scope: Scope | None = self
        while scope is not None and name not in scope.names:
            scope = scope.around
        return scope


@dataclass(eq=False, slots=True)
class Function:
    """A function of the code's own."""

    parameters: list[Node]
    body: Node
    scope: Scope
    waits: bool


@dataclass(frozen=True, slots=True)
class Member:
    """A function that belongs to something: ``params.append``."""

    owner: Any
    name: str


@dataclass(frozen=True, slots=True)
class Either:
    """A value of an answer, or something else where it is not there."""

    first: Any
    other: Any


class Walk(Protocol):
    """One way through a code, as far as what is not the code's own needs it."""

    requests: list[Any]
    dropped: list[str]

    def promise(self, value: Any, *, sent: bool) -> Promise:
        """Something that has to be waited for."""

    def waited(self, value: Any) -> Any:
        """What comes of waiting for something."""

    def truth(self, value: Any) -> bool:
        """Whether a value counts as true."""

    def called(self, function: Any, arguments: list[Any]) -> Any:
        """What a function gives."""

    def whole(self, value: Any) -> Any:
        """A value with what the code changed in it."""

    def changed(self, value: Any) -> Any:
        """A value that is about to be changed."""

    def spread(self, into: Object, value: Any) -> None:
        """What ``...value`` does in an object."""


def number_of(value: Any) -> Number | None:
    """Something as a number that can be reckoned with."""
    if isinstance(value, Number):
        return value
    if isinstance(value, int | float) and not isinstance(value, bool):
        return Number({ONE: value} if value else {})
    if isinstance(value, Got):
        return Number({value: 1})
    if isinstance(value, Moment):
        return Number({value: 1})
    if isinstance(value, Text) and (found := value.literal) is not None and found.isdecimal() and len(found) < 16:
        return number_of(int(found))
    return None


def plain(number: Number | None) -> Any:
    """A sum as the number that it is, where nothing unknown is in it."""
    if number is None:
        return UNKNOWN
    if number.terms.keys() <= {ONE}:
        found = number.terms.get(ONE, 0)
        return int(found) if found == int(found) else found
    return number


def text_of(value: Any) -> Any:
    """Something as a text; what is not followed stays so."""
    match value:
        case Text():
            return value
        case bool():
            return Text(("true" if value else "false",))
        case int():
            return Text((str(value),))
        case float():
            return Text((str(int(value)),)) if value.is_integer() and abs(value) < 1e15 else UNKNOWN
        case Ref(parts) if len(parts) > 1:
            return Text((value,))
        case Got() | Coded():
            return Text((value,))
        case Parameters():
            return form_text(value.pairs)
        case _:
            return UNKNOWN


def joined(*texts: Any) -> Any:
    """Several texts as one."""
    if not all(isinstance(text, Text) for text in texts):
        return UNKNOWN
    parts: list[Any] = []
    for part in (part for text in texts for part in text.parts if part != ""):
        if parts and isinstance(part, str) and isinstance(parts[-1], str):
            parts[-1] += part
        else:
            parts.append(part)
    if len(parts) > MAX_LENGTH or sum(len(part) for part in parts if isinstance(part, str)) > MAX_LENGTH:
        raise Unsure
    return Text(tuple(parts))


def encoded(value: Any) -> Any:
    """What ``encodeURIComponent`` makes of something."""
    text = text_of(value)
    if not isinstance(text, Text) or any(isinstance(part, Encoded | Coded) for part in text.parts):
        return UNKNOWN
    parts = (quote(part, safe="!'()*-._~") if isinstance(part, str) else Encoded(part) for part in text.parts)  # type: ignore[arg-type]
    return Text(tuple(parts))


def form_text(pairs: list[tuple[str, Text]]) -> Any:
    """A form as its text."""
    pieces: list[Any] = []
    for number, (name, value) in enumerate(pairs):
        pieces += [Text(("&",))] if number else []
        pieces += [encoded(Text((name,))), Text(("=",)), encoded(value)]
    return joined(*pieces)
