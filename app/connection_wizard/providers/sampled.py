"""What the sample answers of an entry come to: the data of a connection as picks and templates see it."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any, Final, NamedTuple

from connection_wizard.oauth.answers import Answer, AnswerError
from connection_wizard.oauth.tokens import after_follow_up, token_object
from connection_wizard.providers.entry import Entry
from connection_wizard.spec.calls import AnswerMapping
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.spec.paths import MISSING, PathError, parse_path

_NOW: Final = datetime(2026, 1, 1, tzinfo=UTC)


class Sampled(NamedTuple):
    """`tokens` and `test` as ``authData.accesstokencode`` and ``authData.testcode`` would be; None: no sample.

    `later` are names that further answers bring, of which there is no sample.
    """

    tokens: dict[str, Any] | None
    test: Any
    later: frozenset[str]
    failed: AnswerError | None = None


def sampled(entry: Entry, spec: ConnectionSpec) -> Sampled:
    """Read the samples as a run would read them."""
    call, answers = spec.access_token, entry.answers
    test = None if answers.test_call is None else _kept(answers.test_call, spec.test_call.response)
    later = [kept.name for one in call.follow_ups[len(answers.follow_ups) :] for kept in one.response.keep]
    if answers.access_token is None:
        return Sampled(None, test, frozenset(later))
    try:
        tokens = token_object(_answer(answers.access_token), call.response, _NOW)
        for one, sample in zip(call.follow_ups, answers.follow_ups, strict=False):
            if one.picks:  # which entry is meant says a field
                later += [kept.name for kept in one.response.keep]
            else:
                tokens = after_follow_up(tokens, one, _answer(sample), _NOW)
    except AnswerError as error:
        return Sampled(None, test, frozenset(later), error)
    return Sampled(tokens, test, frozenset(later))


def _answer(body: Any) -> Answer:
    return Answer(200, "json", body, json.dumps(body))


def _kept(body: Any, mapping: AnswerMapping) -> Any:
    try:
        found = parse_path(mapping.root).find(body) if mapping.root.strip() else body
    except PathError:
        return None
    return None if found is MISSING else found
