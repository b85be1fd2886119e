"""What holds for every answer, however odd."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from connection_wizard.identity import Suggestions, assess_label, assess_unique_identifier, suggest
from connection_wizard.identity.features import BAR, FEATURES
from connection_wizard.identity.model import Scalar
from connection_wizard.identity.ranking import LOWEST_SCORE, MOST
from connection_wizard.identity.values import is_token
from connection_wizard.spec.paths import parse_path
from tests.by_day import examples

NAMES = st.one_of(
    st.sampled_from(
        ["id", "_id", "sub", "uuid", "user_id", "userId", "accountId", "team_id", "id_str", "key", "client_id"]
    ),
    st.sampled_from(
        ["name", "full_name", "email", "login", "title", "domain", "team", "owner", "type", "value", "locale"]
    ),
    st.sampled_from(
        ["data", "user", "users", "account", "accounts", "attributes", "items", "contacts", "role", "links"]
    ),
    st.sampled_from(["settings", "token", "access_token", "created_at", "count", "avatar_url", "ok", "error"]),
    st.text(max_size=8),
)
TOKENS = st.one_of(
    st.from_regex(r"eyJ[A-Za-z0-9_-]{8,20}\.[A-Za-z0-9_-]{8,20}\.[A-Za-z0-9_-]{8,20}", fullmatch=True),
    st.from_regex(r"gh[po]_[A-Za-z0-9]{36}", fullmatch=True),
    st.from_regex(r"xoxb-[0-9]{8}-[A-Za-z0-9]{16}", fullmatch=True),
    st.from_regex(r"[A-Za-z0-9_-]{120,160}", fullmatch=True),
)
SCALARS: st.SearchStrategy[Scalar] = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.integers(2**53, 2**70),
    st.floats(),
    st.text(max_size=12),
    st.sampled_from(
        ["u-100001", "Mara Okafor", "mara@okafor.example", "https://api.x.example/v1/users/1", "user", "en"]
    ),
    st.uuids().map(str),
    TOKENS,
)
ANSWERS: st.SearchStrategy[Any] = st.recursive(
    SCALARS,
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(NAMES, inner, max_size=6)),
    max_leaves=25,
)
FEW = settings(max_examples=examples(40))


def all_of(found: Suggestions) -> list[tuple[str, Scalar]]:
    return [(str(candidate.path), candidate.value) for candidate in (*found.label, *found.unique_identifier)]


@FEW
@given(ANSWERS, ANSWERS)
def test_every_path_leads_to_its_value(test: Any, token: Any) -> None:
    answers = {"authData": {"testcode": test, "accesstokencode": token}}

    for text, value in all_of(suggest(test, token)):
        assert parse_path(text).find(answers) is value


@FEW
@given(ANSWERS, ANSWERS)
def test_candidates_are_ranked_and_few(test: Any, token: Any) -> None:
    found = suggest(test, token)

    for candidates in (found.label, found.unique_identifier):
        scores = [candidate.score for candidate in candidates]
        assert scores == sorted(scores, reverse=True)
        assert len(scores) <= MOST
        assert all(0 <= score <= 1 for score in scores)
        assert len({candidate.path for candidate in candidates}) == len(candidates)
    assert bool(found.note) == (not found.unique_identifier or not found.label)


@FEW
@given(ANSWERS, ANSWERS)
def test_no_token_and_nothing_that_is_no_value_is_proposed(test: Any, token: Any) -> None:
    for _, value in all_of(suggest(test, token)):
        assert isinstance(value, str | int | float)
        assert not isinstance(value, bool)
        assert not (isinstance(value, str) and (is_token(value) or not value.strip()))


@given(TOKENS, NAMES, st.sampled_from(["id", "user_id", "name", "email", "key"]))
def test_a_token_is_not_proposed_whatever_its_name(token: str, group: str, name: str) -> None:
    assert suggest({group: {name: token}, name: token}) == suggest(None)


@given(st.from_regex(r"[a-z]{12,30}", fullmatch=True), NAMES)
def test_the_value_of_a_secret_is_not_proposed_under_another_name(secret: str, name: str) -> None:
    found = suggest({name: secret}, {"access_token": secret})

    assert all_of(found) == []


@FEW
@given(ANSWERS, ANSWERS)
def test_the_same_answer_gives_the_same_proposals(test: Any, token: Any) -> None:
    assert repr(suggest(test, token)) == repr(suggest(test, token))


def turned(value: Any) -> Any:
    """The same JSON with the members of every object in the opposite order."""
    if isinstance(value, dict):
        return {key: turned(value[key]) for key in reversed(value)}
    return [turned(each) for each in value] if isinstance(value, list) else value


@FEW
@given(ANSWERS, ANSWERS)
def test_the_order_of_members_does_not_matter(test: Any, token: Any) -> None:
    assert repr(suggest(test, token)) == repr(suggest(turned(test), turned(token)))


@FEW
@given(ANSWERS)
def test_what_is_proposed_says_the_same_as_when_it_is_picked_by_hand(test: Any) -> None:
    found = suggest(test)

    for candidate in found.unique_identifier:
        assert set(assess_unique_identifier(candidate.path, test)) == set(candidate.warnings)
    for candidate in found.label:
        assert set(assess_label(candidate.path, test)) >= set(candidate.warnings)


@given(st.lists(NAMES, max_size=5), ANSWERS)
def test_any_path_can_be_assessed(parts: list[str], test: Any) -> None:
    path = parse_path("authData.testcode")
    for part in parts:
        path = path / part

    assert isinstance(assess_label(path, test), tuple)
    assert isinstance(assess_unique_identifier(path, test), tuple)


@FEW
@given(ANSWERS)
def test_a_json_round_trip_changes_nothing(test: Any) -> None:
    text = json.dumps(test)

    assert repr(suggest(json.loads(text))) == repr(suggest(test))


def test_no_sum_of_features_outweighs_a_bar() -> None:
    assert sum(max(feature.identifier, feature.label, 0) for feature in FEATURES.values()) < -BAR
    assert min(LOWEST_SCORE.values()) > 0
