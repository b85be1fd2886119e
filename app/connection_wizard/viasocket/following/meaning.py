"""Which calls of a spec do what a code does."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from connection_wizard.spec import names
from connection_wizard.spec.calls import LONGEST_EXPIRY
from connection_wizard.spec.paths import DataPath
from connection_wizard.viasocket.following.sending import Sent
from connection_wizard.viasocket.following.values import (
    NOW,
    ONE,
    UNDEFINED,
    Asked,
    Either,
    Got,
    Moment,
    Object,
    Ref,
    Text,
    Unsure,
    number_of,
)
from connection_wizard.viasocket.following.ways import Way
from connection_wizard.viasocket.recognised_call import Request, Use, as_call

_BOOLEANS = ("ok", "success", "succeeded", "successful", "valid", "active")
"""Names of values that are true where all is well, not only there."""
_WORDS = ("message", "description", "error_message", "error_description", "error_msg", "errmsg")
"""Names of values that are there where something is not well, and no number that may be nought."""
_SAID = (("error",), ("errors",))
"""What is taken for a failure anyway."""
_OWN_WORDS = {("error",), ("error_description",), ("message",), ("error", "message"), ("error", "code"), ("code",)}
_TOKEN_USES = ("exchange", "refresh")
_STANDARD = ("access_token", "refresh_token", "expires_in", "scope")
_UNITS = {
    frozenset({("got", 1.0)}): "seconds",
    frozenset({("got", 0.001)}): "milliseconds",
    frozenset({("got", 1.0), (NOW, -0.001)}): "epoch_seconds",
    frozenset({("got", 0.001), (NOW, -0.001)}): "epoch_milliseconds",
    frozenset({("date", 0.001), (NOW, -0.001)}): "date",
}


@dataclass(frozen=True, slots=True)
class Reading:
    """What a code was read as.

    Attributes:
        call: the call as a part of a document.
        requests: what it sends, the follow-ups last.
        dropped: what it says or does that the call does not; closed words, see `connection_wizard.viasocket.importing`.
    """

    call: dict[str, Any]
    requests: tuple[Request, ...]
    dropped: frozenset[str]


def reading_of(way: Way, statuses: tuple[str, ...], use: Use, *, pkce: bool, kept: frozenset[str]) -> Reading:
    """What one way means.

    Raises:
        Unsure: no call says the same.
    """
    count = len(way.requests)
    if not count or way.thrown or (count > 1 and (use not in _TOKEN_USES or statuses != ("2xx",))):
        raise Unsure
    answers = _Answers(way, use, kept)
    requests = tuple(_request(sent, answers.placeholder(at)) for at, sent in enumerate(way.requests))
    calls = [as_call(requests[0], use, pkce=pkce), *(as_call(each, "test", pkce=pkce) for each in requests[1:])]
    for at, call in enumerate(calls):
        rule = answers.rule(at, statuses)
        call |= {"success": rule} if rule else {}
        response = answers.response(at)
        call |= {"response": response} if response else {}
        if at:
            call["purpose"] = "exchange" if at == answers.source else "look_up"
    if calls[1:]:
        calls[0]["follow_ups"] = calls[1:]
    return Reading(calls[0], requests, way.dropped | answers.dropped)


class _Answers:
    """What becomes of the answers."""

    def __init__(self, way: Way, use: Use, kept: frozenset[str]) -> None:
        self.source = 0
        self.dropped: set[str] = set()
        self._way = way
        self._tokens = use in _TOKEN_USES
        self._refreshes = use == "refresh"
        self._carried = kept
        self._mappings: list[dict[str, Any]] = [{} for _ in way.requests]
        self._keep: list[dict[str, tuple[Any, ...]]] = [{} for _ in way.requests]
        self._root: tuple[Any, ...] = ()
        self._token_paths: dict[int, tuple[Any, ...]] = {}
        if self._tokens:
            self._read_tokens(way.value)
        elif use == "test":
            self._read_part(way.value)
        elif way.value != Got(0):
            self.dropped.add("returned")

    # -- a part

    def _read_part(self, value: Any) -> None:
        if isinstance(value, Object) and value.base is None and value.after:
            found = [(name, item) for name, item in value.after.items() if isinstance(item, Got)]
            paths = {item.path[:-1] for name, item in found if item.path[-1:] == (name,)}
            if len(found) != len(value.after) or len(paths) != 1 or any(item.path[-1:] != (n,) for n, item in found):
                raise Unsure
            value = Got(0, next(iter(paths)))
            self.dropped.add("values")
        if not isinstance(value, Got):
            raise Unsure
        if value.path:
            self._mappings[0]["root"] = str(DataPath(value.path))

    # -- tokens

    def _read_tokens(self, value: Any) -> None:
        found = value if isinstance(value, Object) else Object(base=value) if isinstance(value, Got) else None
        if found is None:
            raise Unsure
        base = found.base
        entries: dict[str, Any] = {}
        if base is not None:  # an answer that brings the same takes its place
            before = {name: item for name, item in found.before.items() if name not in found.after}
            entries = {n: Either(Got(base.call, (*base.path, n)), item) for n, item in before.items()}
        entries |= found.after
        token = entries.pop("access_token", Got(base.call, (*base.path, "access_token")) if base else None)
        if not isinstance(token, Got) or (base is not None and base.call != token.call):
            raise Unsure
        self.source = token.call
        self._root = base.path if base is not None else ()
        self._token_paths = {0: self._first_token(), token.call: token.path}
        mapping = self._mappings[token.call]
        mapping["root"] = str(DataPath(self._root))
        mapping["access_token"] = str(DataPath(token.path))
        usual = {name: Got(token.call, (*self._root, name)) if base is not None else None for name in _STANDARD}
        mapping["refresh_token"] = self._refresh_token(entries.pop("refresh_token", usual["refresh_token"]))
        mapping |= self._expiry(entries.pop("expires_in", usual["expires_in"]))
        mapping["scope"] = str(DataPath((*self._root, "scope")))
        if base is None:
            self.dropped.add("values")
        for name, item in entries.items():
            self._put(name, item)

    def _first_token(self) -> tuple[Any, ...]:
        """The path of the first token, as the requests that come after it have it."""
        for sent in self._way.requests[1:]:
            for got in _gots(sent):
                if got.call == 0 and got.path[-1:] == ("access_token",):
                    return got.path
        return ("access_token",)

    def _refresh_token(self, value: Any) -> str:
        old = Ref(names.REFRESH_TOKEN.parts)
        if isinstance(value, Either):
            empty = value.other is UNDEFINED or value.other is None or value.other == Text()
            if not empty and not (self._refreshes and value.other in (old, Text((old,)))):
                raise Unsure
            value = value.first
        if value is None or value is UNDEFINED or (self._refreshes and value == old):
            return ""
        if not isinstance(value, Got) or value.call != self.source:
            raise Unsure
        return str(DataPath(value.path))

    def _expiry(self, value: Any) -> dict[str, Any]:
        default: int | None = None
        if isinstance(value, Either):
            default = _seconds(value.other)
            if default is None and value.other is not UNDEFINED and value.other is not None:
                raise Unsure
            value = value.first
        elif (seconds := _seconds(value)) is not None:
            return {"expires_in": "", "default_expires_in": seconds}
        if value is None or value is UNDEFINED:
            return {"expires_in": ""}
        number = number_of(value)
        if number is None:
            raise Unsure
        places = [key for key in number.terms if isinstance(key, Got | Moment)]
        if len(places) != 1:
            raise Unsure
        place = places[0].of if isinstance(places[0], Moment) else places[0]
        kind = "date" if isinstance(places[0], Moment) else "got"
        terms = frozenset(((kind if key == places[0] else key), round(share, 9)) for key, share in number.terms.items())
        unit = _UNITS.get(terms)
        if unit is None or place.call != self.source:
            raise Unsure
        found: dict[str, Any] = {"expires_in": str(DataPath(place.path)), "expires_unit": unit}
        return found | ({"default_expires_in": default} if default is not None else {})

    def _put(self, name: str, value: Any) -> None:
        """A further value of the token object."""
        if isinstance(value, Ref) and value.parts == (*names.TOKEN_RESPONSE.parts, name) and name in self._carried:
            return
        if not isinstance(value, Got) or not value.path:
            raise Unsure
        if value.call == self.source and value.path == (*self._root, name):
            return
        self._keep[value.call][name] = value.path
        self.dropped.add("kept")

    # -- where the answers to earlier calls are found

    def placeholder(self, at: int) -> Callable[[Got], str]:
        """What stands for a value of an earlier answer in the request with that number."""

        def found(got: Got) -> str:
            current = self.source if self.source < at else 0
            if got.call >= at or (got.call != current and got.call in (0, self.source)):
                raise Unsure
            if got.call == current and got.path == self._token_paths[current]:
                return names.ACCESS_TOKEN.template
            root = self._root if current == self.source else ()
            if got.call == current and len(got.path) > len(root) and got.path[: len(root)] == root:
                return DataPath((*names.TOKEN_RESPONSE.parts, *got.path[len(root) :])).template
            kept = next((name for name, path in self._keep[got.call].items() if path == got.path), None)
            if kept is None:
                kept = str(got.path[-1]) if got.path else ""
                if not kept or kept in _STANDARD or any(kept in each for each in self._keep):
                    raise Unsure
                self._keep[got.call][kept] = got.path
            return DataPath((*names.TOKEN_RESPONSE.parts, kept)).template

        return found

    # -- what is said of them

    def response(self, at: int) -> dict[str, Any]:
        """Where in the answer everything stands, as far as that is not the usual place."""
        mapping = dict(self._mappings[at])
        if self._tokens and at == 0 and self.source != 0:
            mapping["access_token"] = str(DataPath(self._token_paths[0]))
        usual = {"root": "", "expires_unit": "seconds"} | {name: name for name in _STANDARD}
        found = {name: value for name, value in mapping.items() if usual.get(name) != value}
        if self._keep[at]:
            found["keep"] = [{"name": name, "path": str(DataPath(path))} for name, path in self._keep[at].items()]
        for asked, _, words in self._way.guards:
            if words is not None and words.call == at and words.path not in _OWN_WORDS and _is_of(asked, at):
                found["error_message"] = str(DataPath(words.path))
        return found

    def rule(self, at: int, statuses: tuple[str, ...]) -> dict[str, Any]:
        """When the answer is a success, as far as that is not the usual."""
        rules = [rule for asked, answer, _ in self._way.guards for rule in self._rules(asked, answer, at)]
        if (len(rules) > 1 and {} in rules) or len([rule for rule in rules if rule]) > 1:
            raise Unsure
        own = {} if statuses == ("2xx",) else {"statuses": list(statuses)}
        return own | (rules[0] if rules else {})

    def _rules(self, asked: Asked, answer: bool, at: int) -> Iterator[dict[str, Any]]:
        if isinstance(asked.about, Ref):
            if asked.kind != "given" or not answer:
                raise Unsure
            return
        if not isinstance(asked.about, Got) or asked.about.call != at:
            return
        path = asked.about.path
        rule: dict[str, Any] = {"path": str(DataPath(path))}
        if asked.kind == "is":
            yield rule | {"condition": "equals" if answer else "differs", "value": asked.value}
        elif answer:
            if self._tokens and path == self._token_paths.get(at):
                return
            yield rule | ({"condition": "equals", "value": True} if path[-1] in _BOOLEANS else {"condition": "present"})
        elif path in _SAID:
            yield {}
        elif path[-1] in _WORDS:
            yield rule | {"condition": "absent"}
        else:
            raise Unsure


def _is_of(asked: Asked, at: int) -> bool:
    return isinstance(asked.about, Got) and asked.about.call == at


def _seconds(value: Any) -> int | None:
    number = number_of(value)
    if number is None or number.terms.keys() != {ONE}:
        return None
    seconds = number.terms[ONE]
    if seconds != int(seconds) or not 0 < seconds <= LONGEST_EXPIRY:
        raise Unsure
    return int(seconds)


def _gots(sent: Sent) -> Iterator[Got]:
    texts = [sent.url, *(value for _, value in (*sent.query, *sent.headers, *sent.pairs)), *_texts_in(sent.json)]
    yield from (part for text in texts for part in text.parts if isinstance(part, Got))


def _texts_in(value: Any) -> Iterator[Text]:
    if isinstance(value, Text):
        yield value
    elif isinstance(value, dict | list):
        for item in value.values() if isinstance(value, dict) else value:
            yield from _texts_in(item)


def _request(sent: Sent, placeholder: Callable[[Got], str]) -> Request:
    def template(text: Text) -> str:
        return "".join(_piece(part, placeholder) for part in text.parts)

    def pairs(found: list[tuple[str, Text]]) -> list[tuple[str, str]]:
        return [(name, template(value)) for name, value in found]

    def value(found: Any) -> Any:
        if isinstance(found, Text):
            return template(found)
        if isinstance(found, dict):
            return {name: value(item) for name, item in found.items()}
        return [value(item) for item in found] if isinstance(found, list) else found

    return Request(
        sent.method,
        template(sent.url),
        pairs(sent.query),
        pairs(sent.headers),
        (template(sent.basic[0]), template(sent.basic[1])) if sent.basic else None,
        sent.format,
        pairs(sent.pairs),
        value(sent.json),
        sent.optional,
    )


def _piece(part: Any, placeholder: Callable[[Got], str]) -> str:
    if isinstance(part, str):
        if "${" in part:
            raise Unsure
        return part
    if isinstance(part, Got):
        return placeholder(part)
    path = DataPath(part.parts) if isinstance(part, Ref) else DataPath()
    if not path.in_connection:
        raise Unsure
    return path.template
