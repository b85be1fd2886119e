"""Every text of a spec with its place and what kind of text it is."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import chain
from typing import Any, Literal, NamedTuple, TypeVar

from pydantic import JsonValue

from connection_wizard.spec.calls import AnswerMapping, AnswerRule, FollowUpCall, HttpCall, Parameter, RefreshTokenCall
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.latest import of_latest
from connection_wizard.spec.model import ConnectionSpec, ExtraField, RequestParameter, SeenMark

_Part = TypeVar("_Part")
TextKind = Literal["url", "value", "body", "name", "word", "path", "answer_path", "code", "kept", "prose"]
"""
* ``url``, ``value``, ``body``: templates (address; value of a parameter or header; text in a body)
* ``name``: what a parameter or header is called
* ``word``: a single word or address that is taken as it is (scope, client id, domain)
* ``path``: into the connection's data; ``answer_path``: into an answer
* ``code``: the author's JavaScript
* ``kept``: what an imported record holds beyond a spec; may be anything, code and templates too
* ``prose``: words for people
"""


TEMPLATES: frozenset[TextKind] = frozenset(("url", "value", "body"))
"""Kinds of texts in which values of the connection are filled in."""
KEPT = 16_384
"""How many texts a rule remembers its reading of: a keystroke leaves all texts but one as they are."""
KEPT_GROUPS = 128
"""How many groups of texts a rule remembers its reading of, likewise."""


class Text(NamedTuple):
    """One text; never blank."""

    at: DocumentPath
    kind: TextKind
    text: str


class Group(tuple[Text, ...]):
    """Texts that stand together: the same object as long as what they are read from is the same.

    A rule that judges each text by itself remembers its answer for a group: groups are equal where they are identical.
    """

    __slots__ = ()
    __hash__ = object.__hash__

    def __eq__(self, other: object) -> bool:
        return self is other

    def __ne__(self, other: object) -> bool:
        return self is not other


class PlacedCall(NamedTuple):
    """A call as it is written in a spec, with its place."""

    at: DocumentPath
    call: HttpCall


@of_latest
def calls(spec: ConnectionSpec) -> tuple[PlacedCall, ...]:
    """Every call of a spec in the order of the steps."""
    return tuple(_calls(spec))


def _calls(spec: ConnectionSpec) -> Iterator[PlacedCall]:
    yield PlacedCall(("access_token",), spec.access_token)
    for index, call in enumerate(spec.access_token.follow_ups):
        yield PlacedCall(("access_token", "follow_ups", index), call)
    if spec.refresh_token:
        yield PlacedCall(("refresh_token",), spec.refresh_token)
    if spec.revoke_token:
        yield PlacedCall(("revoke_token",), spec.revoke_token)
    yield PlacedCall(("test_call",), spec.test_call)


@of_latest
def texts(spec: ConnectionSpec) -> tuple[Text, ...]:
    """Every text that is not blank, in the order of the steps. Many rules ask for those of one spec in a row.

    The one walk over a whole spec: what a rule must not overlook comes from here. A test goes through the types of the
    model and demands that each text of it is among these.
    """
    return tuple(chain.from_iterable(groups(spec)))


@of_latest
def groups(spec: ConnectionSpec) -> tuple[Group, ...]:
    """The same texts by the parts that they stand in; what is large has a group of its own."""
    found: list[Group] = []
    few: list[_Found] = []
    for item in _all(spec):
        if isinstance(item, _Large):
            found += (_group(few), _kept(item))
            few = []
        else:
            few.append(item)
    return tuple(group for group in (*found, _group(few)) if group)


_Found = tuple[DocumentPath, TextKind, str]


class _Large(NamedTuple):
    """A part that may hold many texts."""

    at: DocumentPath
    part: Any
    read: Callable[[], Iterator[_Found]]


_latest: dict[DocumentPath, tuple[Any, Group]] = {}
"""The part that was read last at each place, and its texts."""


def _kept(large: _Large) -> Group:
    known = _latest.get(large.at)
    if known is None or known[0] is not large.part:
        known = _latest[large.at] = (large.part, _group(large.read()))
    return known[1]


def _group(found: Iterable[_Found]) -> Group:
    return Group(Text(at, kind, text) for at, kind, text in found if text and not text.isspace())


def _large(read: Callable[[DocumentPath, _Part], Iterator[_Found]], at: DocumentPath, part: _Part) -> Iterator[_Large]:
    yield _Large(at, part, partial(read, at, part))


def _all(spec: ConnectionSpec) -> Iterator[_Found | _Large]:
    yield ("name",), "prose", spec.name
    yield ("service_domain",), "word", spec.service_domain
    yield from _large(_fields, ("fields",), spec.fields)
    yield ("redirect_url",), "word", spec.redirect_url
    yield ("client", "client_id"), "word", spec.client.client_id
    yield from _authorization(spec)
    for at, call in calls(spec):
        if at[1:2] != ("follow_ups",):
            yield from _call(at, call)
        elif at[2] == 0:
            yield from _large(_follow_ups, at[:2], spec.access_token.follow_ups)
    label = spec.connection_label
    yield ("connection_label", "name"), "prose", label.name
    yield ("connection_label", "path"), "path", label.path
    yield ("connection_label", "icon_path"), "path", label.icon_path
    yield from _large(_words, ("whitelist",), spec.whitelist)
    yield ("unique_identifier", "path"), "path", spec.unique_identifier.path
    for group in ("headers", "query", "body"):
        yield from _large(_request_parameters, ("request_parameters", group), getattr(spec.request_parameters, group))
    yield ("live_redirect", "path"), "word", spec.live_redirect.path
    for name in ("plug_id", "version"):
        yield ("platform", name), "word", getattr(spec.platform, name)
    yield from _large(_kept_json, ("platform", "rest"), spec.platform.rest)
    yield from _large(_seen, ("seen",), spec.seen)


def _fields(at_fields: DocumentPath, fields: Sequence[ExtraField]) -> Iterator[_Found]:
    for index, field in enumerate(fields):
        at: DocumentPath = (*at_fields, index)
        yield (*at, "key"), "word", field.key
        for name in ("label", "default", "help", "placeholder", "prefix", "suffix", "pattern"):
            yield (*at, name), "prose", getattr(field, name)
        for number, option in enumerate(field.options):
            for name in ("label", "value", "sample"):
                yield (*at, "options", number, name), "prose", getattr(option, name)
        yield (*at, "source"), "code", field.source
        yield (*at, "visible_when"), "code", field.visible_when


def _request_parameters(at: DocumentPath, parameters: Sequence[RequestParameter]) -> Iterator[_Found]:
    yield from _parameters(at, parameters)
    for index, parameter in enumerate(parameters):
        yield (*at, index, "snippet"), "code", parameter.snippet


def _seen(at_seen: DocumentPath, marks: Sequence[SeenMark]) -> Iterator[_Found]:
    for index, mark in enumerate(marks):
        at: DocumentPath = (*at_seen, index)
        yield (*at, "code"), "prose", mark.code
        yield from (((*at, "path", n), "prose", str(part)) for n, part in enumerate(mark.path))
        yield (*at, "reason"), "prose", mark.reason


def _follow_ups(at: DocumentPath, calls: Sequence[FollowUpCall]) -> Iterator[_Found]:
    for index, call in enumerate(calls):
        for item in _call((*at, index), call):
            if isinstance(item, _Large):
                yield from item.read()
            else:
                yield item


def _authorization(spec: ConnectionSpec) -> Iterator[_Found | _Large]:
    step = spec.authorization
    at: DocumentPath = ("authorization",)
    yield (*at, "url"), "url", step.url
    yield from _large(_words, (*at, "scopes"), step.scopes)
    yield from _large(_parameters, (*at, "parameters"), step.parameters)
    for name, sent_as in step.rename.items():
        yield (*at, "rename", name), "name", sent_as
    for index, name_of_one in enumerate(step.unencoded):
        yield (*at, "unencoded", index), "name", name_of_one
    yield (*at, "issuer"), "word", step.issuer
    yield (*at, "callback", "code"), "word", step.callback.code
    yield (*at, "callback", "state"), "word", step.callback.state
    yield from _words((*at, "callback", "keep"), step.callback.keep)


def _call(at: DocumentPath, call: HttpCall) -> Iterator[_Found | _Large]:
    yield (*at, "url"), "url", call.url
    for group in ("query", "headers", "parameters"):
        yield from _large(_parameters, (*at, group), getattr(call, group))
    for name, sent_as in call.rename.items():
        yield (*at, "rename", name), "name", sent_as
    yield from _large(_body, (*at, "body"), call.body)
    yield from _answer_rule((*at, "success"), call.success)
    yield from _large(_mapping, (*at, "response"), call.response)
    yield (*at, "snippet"), "code", call.snippet
    if isinstance(call, RefreshTokenCall):
        yield from _answer_rule((*at, "expired_when"), call.expired_when)


def _answer_rule(at: DocumentPath, rule: AnswerRule) -> Iterator[_Found]:
    yield (*at, "path"), "answer_path", rule.path
    if isinstance(rule.value, str):
        yield (*at, "value"), "word", rule.value


def _mapping(at: DocumentPath, mapping: AnswerMapping) -> Iterator[_Found]:
    for name in ("root", "access_token", "refresh_token", "expires_in", "scope", "error_message"):
        yield (*at, name), "answer_path", getattr(mapping, name)
    for index, kept in enumerate(mapping.keep):
        yield (*at, "keep", index, "name"), "name", kept.name
        yield (*at, "keep", index, "path"), "answer_path", kept.path


def _parameters(at: DocumentPath, parameters: Sequence[Parameter]) -> Iterator[_Found]:
    for index, parameter in enumerate(parameters):
        yield (*at, index, "name"), "name", parameter.name
        yield (*at, index, "value"), "value", parameter.value


def _words(at: DocumentPath, words: Sequence[str]) -> Iterator[_Found]:
    for index, word in enumerate(words):
        yield (*at, index), "word", word


def _body(at: DocumentPath, body: JsonValue) -> Iterator[_Found]:
    return _json(at, "body", body)


def _kept_json(at: DocumentPath, rest: JsonValue) -> Iterator[_Found]:
    return _json(at, "kept", rest)


def _json(at: DocumentPath, kind: TextKind, value: JsonValue) -> Iterator[_Found]:
    if isinstance(value, str):
        yield at, kind, value
    elif isinstance(value, dict):
        for name, inside in value.items():
            yield from _json((*at, name), kind, inside)
    elif isinstance(value, list):
        for index, inside in enumerate(value):
            yield from _json((*at, index), kind, inside)
