"""One meaning out of all ways: what has to be so, what takes the place of what is missing, what a choice stands for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from connection_wizard.viasocket.following.questions import Facts
from connection_wizard.viasocket.following.sending import Sent
from connection_wizard.viasocket.following.values import (
    Asked,
    Either,
    Got,
    Number,
    Object,
    Ref,
    Response,
    Text,
    Unsure,
)
from connection_wizard.viasocket.following.ways import Fork, Tree, Way, guarded

_SUCCESSES = (200, 201, 202, 204)
_REFUSALS = (400, 401, 403, 404, 429, 500, 503)
_SIGNS: dict[str, Callable[[int, Any], bool]] = {
    "===": lambda status, value: bool(status == value),
    "<": lambda status, value: bool(status < value),
    ">": lambda status, value: bool(status > value),
    "<=": lambda status, value: bool(status <= value),
    ">=": lambda status, value: bool(status >= value),
}


def resolved(tree: Tree, facts: Facts) -> tuple[Way, tuple[str, ...]]:
    """The one thing that a code does, and the statuses that count as a success.

    Raises:
        Unsure: it does different things, and no call can say when which.
    """
    asks = any(isinstance(asked.about, Response) for asked in _questions(tree))
    if not asks:
        way = _of_choices(tree, facts)
        refuses = not any(request.lenient for request in way.requests)
        return (way if refuses else replace(way, dropped=way.dropped | {"refusal"})), ("2xx",)
    found: dict[int, Way] = {}
    for status in (*_SUCCESSES, *_REFUSALS):
        way = _of_choices(_fixed(tree, lambda asked, status=status: _of_status(asked, status)), facts)  # type: ignore[misc]
        if not way.thrown:
            found[status] = way
    good = [status for status in _SUCCESSES if status in found]
    if not good or any(_less(way) != _less(found[good[0]]) for status, way in found.items() if status in good):
        raise Unsure
    way = found[good[0]]
    refused = [found[status] for status in _REFUSALS if status in found]
    if any(request.lenient for request in way.requests) and refused:
        if any(_less(other) != _less(way) for other in refused):
            raise Unsure
        way = replace(way, dropped=way.dropped | {"refusal"})
    return way, ("2xx",) if len(good) == len(_SUCCESSES) else tuple(map(str, good))


def _less(way: Way) -> Any:
    return way.requests, way.value, [(asked, answer) for asked, answer, _ in way.guards]


def _of_status(asked: Asked, status: int) -> bool | None:
    if asked.kind == "ok":
        return 200 <= status < 300
    return _SIGNS[asked.sign](status, asked.value) if asked.kind == "status" else None


def _questions(tree: Tree) -> Iterator[Asked]:
    if isinstance(tree, Fork):
        yield tree.asked
        yield from _questions(tree.yes)
        yield from _questions(tree.no)


def _fixed(tree: Tree, answer: Callable[[Asked], bool | None]) -> Tree:
    """The ways that are left where some questions have an answer."""
    if isinstance(tree, Way):
        return tree
    known = answer(tree.asked)
    if known is None:
        return Fork(tree.asked, _fixed(tree.yes, answer), _fixed(tree.no, answer))
    return _fixed(tree.yes if known else tree.no, answer)


def _of_choices(tree: Tree, facts: Facts) -> Way:
    """The one way, whichever of its choices a field has."""
    keys = {
        str(asked.about.parts[1])
        for asked in _questions(tree)
        if isinstance(asked.about, Ref) and asked.kind == "is" and len(asked.about.parts) == 2
    }
    if not keys:
        return _one(tree)
    if len(keys) > 1 or not facts.choices.get(key := next(iter(keys))):
        raise Unsure
    field = Ref(("authData", key))

    def chosen(asked: Asked, value: str) -> bool | None:
        return asked.value == value if asked.about == field and asked.kind == "is" else None

    options = facts.choices[key]
    each = [_one(_fixed(tree, lambda asked, option=option: chosen(asked, option))) for option in options]  # type: ignore[misc]
    if any(way.thrown or way.guards != each[0].guards or way.value != each[0].value for way in each):
        raise Unsure
    requests = tuple(_general(field, options, group) for group in zip(*(way.requests for way in each), strict=False))
    if any(len(way.requests) != len(requests) for way in each):
        raise Unsure
    return replace(each[0], requests=requests)


def _general(field: Ref, options: tuple[str, ...], group: Any) -> Any:
    """What is the same for each option, with the option in it; texts and what is made of texts."""
    first = group[0]
    if all(one == first for one in group):
        return first
    if any(type(one) is not type(first) for one in group):
        raise Unsure
    if isinstance(first, Text):
        for candidate in _candidates(field, options[0], first):
            if all(_filled(candidate, field, option) == one for option, one in zip(options, group, strict=True)):
                return candidate
        raise Unsure
    if isinstance(first, tuple | list):
        if any(len(one) != len(first) for one in group):
            raise Unsure
        return type(first)(_general(field, options, items) for items in zip(*group, strict=True))
    if isinstance(first, dict):
        if any(list(one) != list(first) for one in group):
            raise Unsure
        return {name: _general(field, options, tuple(one[name] for one in group)) for name in first}
    if hasattr(first, "__slots__"):
        parts = {name: _general(field, options, tuple(getattr(one, name) for one in group)) for name in first.__slots__}
        return replace(first, **parts)
    raise Unsure


def _candidates(field: Ref, option: str, text: Text) -> Iterator[Text]:
    """The text with the field in place of the option: everywhere, or at one place."""
    yield _put(text, lambda part: _between(part.split(option), field))
    for at, part in enumerate(text.parts):
        if isinstance(part, str):
            pieces = part.split(option)
            for cut in range(1, len(pieces)):
                halves = [option.join(pieces[:cut]), option.join(pieces[cut:])]
                yield _joined((*text.parts[:at], *_between(halves, field), *text.parts[at + 1 :]))


def _between(pieces: list[str], field: Ref) -> list[Any]:
    found: list[Any] = [pieces[0]]
    for piece in pieces[1:]:
        found += [field, piece]
    return found


def _put(text: Text, cut: Callable[[str], list[Any]]) -> Text:
    parts: list[Any] = []
    for part in text.parts:
        parts += cut(part) if isinstance(part, str) else [part]
    return _joined(tuple(parts))


def _joined(parts: tuple[Any, ...]) -> Text:
    made: list[Any] = []
    for part in parts:
        if isinstance(part, str) and made and isinstance(made[-1], str):
            made[-1] += part
        elif part != "":
            made.append(part)
    return Text(tuple(made))


def _filled(text: Text, field: Ref, option: str) -> Text:
    return _joined(tuple(option if part == field else part for part in text.parts))


def _one(tree: Tree) -> Way:
    if isinstance(tree, Way):
        if tree.unsure:
            raise Unsure
        return tree
    yes, no = _one(tree.yes), _one(tree.no)
    if no.thrown:
        return yes if yes.thrown else guarded(yes, tree.asked, True, no.words)
    if yes.thrown:
        return guarded(no, tree.asked, False, yes.words)
    about = tree.asked.about
    if yes.guards != no.guards or len(yes.requests) != len(no.requests) or tree.asked.kind != "given":
        raise Unsure
    requests = tuple(_if_filled(about, *pair) for pair in zip(yes.requests, no.requests, strict=True))
    return replace(yes, requests=requests, value=_merged(about, yes.value, no.value), dropped=yes.dropped | no.dropped)


def _if_filled(about: Any, yes: Sent, no: Sent) -> Sent:
    """One request for both: what is only sent where a field is filled is a header or parameter that holds the field."""
    if yes == no:
        return yes
    more = [
        name
        for ours, others in zip(_named(yes), _named(no), strict=True)
        for name, value in ours
        if name not in dict(others) and isinstance(value, Text) and _values_in(value) == {about}
    ]
    names = frozenset(more)
    rest = replace(yes, optional=yes.optional - names)
    for part in ("query", "headers", "pairs"):
        setattr(rest, part, [pair for pair in getattr(yes, part) if pair[0] not in names])
    if isinstance(yes.json, dict):
        rest.json = {name: value for name, value in yes.json.items() if name not in names}
    if len(names) != len(more) or rest != no:
        raise Unsure
    return replace(yes, optional=yes.optional | names)


def _named(sent: Sent) -> tuple[list[tuple[str, Any]], ...]:
    """All headers and parameters of a request, place by place."""
    return sent.query, sent.headers, sent.pairs, list(sent.json.items()) if isinstance(sent.json, dict) else []


def _values_in(text: Text) -> set[Any]:
    return {part for part in text.parts if not isinstance(part, str)}


def _merged(about: Any, yes: Any, no: Any) -> Any:
    """One value for both: what there is, or what takes its place."""
    if yes == no:
        return yes
    if yes == about or (isinstance(yes, Number) and about in yes.terms):
        return Either(yes, no)
    one, other = _as_object(yes), _as_object(no)
    if one is None or other is None or (one.base, one.before) != (other.base, other.before):
        raise Unsure
    names = dict.fromkeys((*one.after, *other.after))
    return Object({name: _merged(about, one.get(name), other.get(name)) for name in names}, one.base, one.before)


def _as_object(value: Any) -> Object | None:
    return value if isinstance(value, Object) else Object(base=value) if isinstance(value, Got) else None
