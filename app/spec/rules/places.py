"""Every text of a spec with its place and what kind of text it is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from pydantic import JsonValue

from app.spec.calls import AnswerMapping, AnswerRule, HttpCall, Parameter, RefreshTokenCall
from app.spec.documents import Location
from app.spec.model import ConnectionSpec

TextKind = Literal["url", "value", "body", "name", "word", "path", "answer_path", "code", "prose"]
"""
* ``url``, ``value``, ``body``: templates (address; value of a parameter or header; text in a body)
* ``name``: what a parameter or header is called
* ``word``: a single word or address that is taken as it is (scope, client id, domain)
* ``path``: into the connection's data; ``answer_path``: into an answer
* ``code``: the author's JavaScript
* ``prose``: words for people
"""


KEPT = 4096
"""How many texts a rule remembers its reading of: a keystroke leaves all texts but one as they are."""


class Text(NamedTuple):
    """One text; never blank."""

    at: Location
    kind: TextKind
    text: str


class PlacedCall(NamedTuple):
    """A call as it is written in a spec, with its place."""

    at: Location
    call: HttpCall


def calls(spec: ConnectionSpec) -> Iterator[PlacedCall]:
    """Every call of a spec in the order of the steps."""
    yield PlacedCall(("access_token",), spec.access_token)
    for index, call in enumerate(spec.access_token.follow_ups):
        yield PlacedCall(("access_token", "follow_ups", index), call)
    if spec.refresh_token:
        yield PlacedCall(("refresh_token",), spec.refresh_token)
    if spec.revoke_token:
        yield PlacedCall(("revoke_token",), spec.revoke_token)
    yield PlacedCall(("test_call",), spec.test_call)


def texts(spec: ConnectionSpec) -> tuple[Text, ...]:
    """Every text that is not blank, in the order of the steps. Many rules ask for those of one spec in a row."""
    known = _latest.get("texts")
    if known is None or known[0] is not spec:
        found = (Text(at, kind, text) for at, kind, text in _all(spec) if text and not text.isspace())
        known = _latest["texts"] = (spec, tuple(found))
    return known[1]


_latest: dict[str, tuple[ConnectionSpec, tuple[Text, ...]]] = {}
"""Of the spec that was asked for last, so that a keystroke does not collect them anew for each rule."""


def templates(spec: ConnectionSpec) -> Iterator[Text]:
    """The texts in which values of the connection are filled in."""
    return (text for text in texts(spec) if text.kind in ("url", "value", "body"))


_Found = tuple[Location, TextKind, str]


def _all(spec: ConnectionSpec) -> Iterator[_Found]:
    yield ("name",), "prose", spec.name
    yield ("service_domain",), "word", spec.service_domain
    for index, field in enumerate(spec.fields):
        at: Location = ("fields", index)
        yield (*at, "key"), "word", field.key
        for name in ("label", "default", "help", "placeholder", "prefix", "suffix", "pattern"):
            yield (*at, name), "prose", getattr(field, name)
        for number, option in enumerate(field.options):
            for name in ("label", "value", "sample"):
                yield (*at, "options", number, name), "prose", getattr(option, name)
        yield (*at, "source"), "code", field.source
        yield (*at, "visible_when"), "code", field.visible_when
    yield ("redirect_url",), "word", spec.redirect_url
    yield ("client", "client_id"), "word", spec.client.client_id
    yield from _authorization(spec)
    for at, call in calls(spec):
        yield from _call(at, call)
    label = spec.connection_label
    yield ("connection_label", "name"), "prose", label.name
    yield ("connection_label", "path"), "path", label.path
    yield ("connection_label", "icon_path"), "path", label.icon_path
    yield from _words(("whitelist",), spec.whitelist)
    yield ("unique_identifier", "path"), "path", spec.unique_identifier.path
    for group in ("headers", "query", "body"):
        at = ("request_parameters", group)
        parameters = getattr(spec.request_parameters, group)
        yield from _parameters(at, parameters)
        for index, parameter in enumerate(parameters):
            yield (*at, index, "snippet"), "code", parameter.snippet


def _authorization(spec: ConnectionSpec) -> Iterator[_Found]:
    step = spec.authorization
    at: Location = ("authorization",)
    yield (*at, "url"), "url", step.url
    yield from _words((*at, "scopes"), step.scopes)
    yield from _parameters((*at, "parameters"), step.parameters)
    for name, sent_as in step.rename.items():
        yield (*at, "rename", name), "name", sent_as
    yield (*at, "issuer"), "word", step.issuer
    yield (*at, "callback", "code"), "word", step.callback.code
    yield (*at, "callback", "state"), "word", step.callback.state
    yield from _words((*at, "callback", "keep"), step.callback.keep)


def _call(at: Location, call: HttpCall) -> Iterator[_Found]:
    yield (*at, "url"), "url", call.url
    for group in ("query", "headers", "parameters"):
        yield from _parameters((*at, group), getattr(call, group))
    for name, sent_as in call.rename.items():
        yield (*at, "rename", name), "name", sent_as
    yield from _body((*at, "body"), call.body)
    yield from _answer_rule((*at, "success"), call.success)
    yield from _mapping((*at, "response"), call.response)
    yield (*at, "snippet"), "code", call.snippet
    if isinstance(call, RefreshTokenCall):
        yield from _answer_rule((*at, "expired_when"), call.expired_when)


def _answer_rule(at: Location, rule: AnswerRule) -> Iterator[_Found]:
    yield (*at, "path"), "answer_path", rule.path
    if isinstance(rule.value, str):
        yield (*at, "value"), "prose", rule.value


def _mapping(at: Location, mapping: AnswerMapping) -> Iterator[_Found]:
    for name in ("root", "access_token", "refresh_token", "expires_in", "scope", "error_message"):
        yield (*at, name), "answer_path", getattr(mapping, name)
    for index, kept in enumerate(mapping.keep):
        yield (*at, "keep", index, "name"), "name", kept.name
        yield (*at, "keep", index, "path"), "answer_path", kept.path


def _parameters(at: Location, parameters: Sequence[Parameter]) -> Iterator[_Found]:
    for index, parameter in enumerate(parameters):
        yield (*at, index, "name"), "name", parameter.name
        yield (*at, index, "value"), "value", parameter.value


def _words(at: Location, words: Sequence[str]) -> Iterator[_Found]:
    for index, word in enumerate(words):
        yield (*at, index), "word", word


def _body(at: Location, body: JsonValue) -> Iterator[_Found]:
    if isinstance(body, str):
        yield at, "body", body
    elif isinstance(body, dict):
        for name, value in body.items():
            yield from _body((*at, name), value)
    elif isinstance(body, list):
        for index, value in enumerate(body):
            yield from _body((*at, index), value)
