"""Which values of the answers could name a connection, and which could identify its account: ranked, with reasons."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from itertools import islice

from connection_wizard.identity.cautions import caution
from connection_wizard.identity.features import cautions_of, total
from connection_wizard.identity.groups import Group
from connection_wizard.identity.list_names import listed_by
from connection_wizard.identity.model import Candidate, Suggestions, Use
from connection_wizard.identity.pairs import other_half
from connection_wizard.identity.places import Place, text_twin, walk
from connection_wizard.identity.reasons import NAMES_MOVE, NO_NAME, NOTHING_BETTER, explain, half_of_a_name
from connection_wizard.identity.scoring import (
    NO_HOPE,
    Surroundings,
    features_for,
    features_of,
    gist,
    group_score,
    name_score,
)
from connection_wizard.identity.values import as_text
from connection_wizard.spec.paths import ROOT, DataPath
from connection_wizard.words import NOTHING, Words, say

MOST = 8
"""Candidates a list."""

LOWEST_SCORE = {"label": 0.15, "identifier": 0.18}
"""What scores less is not proposed."""

ONLY_AS_LAST = frozenset({"name_word"})
LAST_RESORT = ONLY_AS_LAST | {
    *("name_email", "name_login", "name_slug", "name_bare", "name_domain", "name_other_domain", "name_site_address"),
}
"""What is proposed as an identifier with less than that where nothing else is: it lasts until somebody changes it."""

_LEAST_AS_LAST = -0.05
"""How little it may be worth: the one email address of an answer, however it is wrapped in settings."""

_SEVERAL_WORDS = "value_words"
"""What is written for people, as no key of anything is: “Maya's Bakery” under ``company``."""

CLOSER_LOOK = 64
"""Places whose values and neighbours are looked at: the best by name and position; few answers have as many."""

TEST, TOKEN = "testcode", "accesstokencode"

_SHORTEST_SHARED = 3
_AS_GOOD = 0.15
"""How much less a label may be worth that names the very one whom the identifier identifies."""
_TWO = {"of_person", "of_account"}
_MOVES = "moving_key"

_Scored = tuple[float, int, str, Place, tuple[str, ...]]
"""A place with its score, turned round, how deep it lies, its path, and what the score is made of."""


def suggest(test_answer: object, token_answer: object | None = None, called: str = "") -> Suggestions:
    """Ranked candidates from the test call's answer and, where there is one, the token answer.

    Args:
        test_answer: parsed JSON of any kind; what is no JSON counts as nothing.
        token_answer: the same of the token request.
        called: the address of the test call: of a list without a name it says what is listed.
    """
    test, token = walk(test_answer, (ROOT, TEST), listed_by(called)), walk(token_answer, (ROOT, TOKEN))
    places = test.places + token.places
    around = Surroundings(
        frozenset(test.secrets | token.secrets),
        _ids(test.places) & _ids(token.places) if token.places else frozenset(),
        frozenset(
            (*place.group.path, twin) for place in places if (twin := text_twin(place.group, place.key, place.value))
        ),
        {},
    )
    identifiers = _ranked(places, "identifier", around)
    labels = _ranked(places, "label", around) or _ids_as_labels(identifiers, places, around)
    labels = _of_the_same_first(labels, identifiers, {place.path: place.group for place in places})
    return Suggestions(_once(labels), _once(identifiers), _note(labels, identifiers, places))


def _of_the_same_first(
    labels: tuple[Candidate, ...], identifiers: tuple[Candidate, ...], groups: Mapping[tuple[str | int, ...], Group]
) -> tuple[Candidate, ...]:
    """The label of the person first where the identifier is theirs and the best label that of a company beside them,
    and the other way round.

    Two people of one company are two connections by their ids, and would both be called as the company is (Pennylane).
    """
    if not labels or not identifiers:
        return labels
    owner, best = groups[identifiers[0].path.parts], groups[labels[0].path.parts]
    are_two = {owner.owner, best.owner} == _TWO and owner.path[1] == best.path[1]  # of one answer
    if not are_two or _holds(owner, best) or _holds(best, owner):
        return labels
    good = [one for one in labels if groups[one.path.parts] is owner and one.score >= labels[0].score - _AS_GOOD]
    return (*good[:1], *(one for one in labels if one not in good[:1]))


def _holds(outer: Group, inner: Group) -> bool:
    return inner.path[: len(outer.path)] == outer.path


def _once(found: tuple[Candidate, ...]) -> tuple[Candidate, ...]:
    """What both answers say alike, of the better one alone: nobody can tell the two apart."""
    first = {(one.path.parts[2:], as_text(one.value)): one for one in reversed(found)}
    return tuple(one for one in found if first[one.path.parts[2:], as_text(one.value)] is one)


def _ids(places: list[Place]) -> frozenset[str]:
    texts = (as_text(place.value) for place in places if place.kind.identifier)
    return frozenset(text for text in texts if len(text) >= _SHORTEST_SHARED)


def _as_text_first(good: list[_Scored]) -> list[_Scored]:
    """The text with the digits of the best of them first, where that is a number that the platform may cut (Yammer)."""
    if not good or "value_too_big" not in good[0][4]:
        return good
    digits = re.compile(rf"(?<!\d){re.escape(as_text(good[0][3].value))}(?!\d)")
    texts = [one for one in good if isinstance(one[3].value, str) and digits.search(one[3].value)]
    return [*texts[:1], *(one for one in good if one not in texts[:1])]


def _outside_first(good: list[_Scored]) -> list[_Scored]:
    """The same value outside of any list first, where the best is known by its place in one: that may change."""
    if not good or not _is_in_a_list(good[0][3]):
        return good
    same = as_text(good[0][3].value)
    found = [one for one in good if not _is_in_a_list(one[3]) and as_text(one[3].value) == same]
    return [*found[:1], *(one for one in good if one not in found[:1])]


def _is_in_a_list(place: Place) -> bool:
    return any(isinstance(part, int) for part in place.path)


def _ranked(places: list[Place], use: Use, around: Surroundings) -> tuple[Candidate, ...]:
    scored: list[_Scored] = []
    for place in _shortlist(places, use):
        features = features_of(place, use, around)
        score = total(features, use)
        if score > (_LEAST_AS_LAST if features[0] in LAST_RESORT and use == "identifier" else 0):
            scored.append((-score, len(place.path), str(DataPath(place.path)), place, features))
    scored.sort(key=lambda entry: entry[:3])
    good = [entry for entry in scored if -entry[0] >= LOWEST_SCORE[use] and entry[4][0] not in ONLY_AS_LAST]
    if use == "identifier":
        good = _outside_first(_as_text_first(good))
    if use == "label" or any(entry[4][0] not in LAST_RESORT for entry in good):
        return tuple(_candidate(place, -score, features, use) for score, _, _, place, features in good[:MOST])
    least = [entry for entry in scored if entry[4][0] in LAST_RESORT and _SEVERAL_WORDS not in entry[4]]
    return tuple(
        _nothing_better(_candidate(place, -score, features, use)) for score, _, _, place, features in least[:MOST]
    )


def _shortlist(places: list[Place], use: Use) -> list[Place]:
    """The places worth a closer look, by name and position alone."""
    of_groups: dict[int, float] = {}
    hopeful: list[tuple[float, int]] = []
    for at, place in enumerate(places):
        group = id(place.group)
        if group not in of_groups:
            of_groups[group] = group_score(place.group, use)
        score = of_groups[group] + name_score(place, use)
        if score > NO_HOPE:
            hopeful.append((-score, at))
    return [places[at] for _, at in sorted(hopeful)[:CLOSER_LOOK]]


def _candidate(place: Place, score: float, features: tuple[str, ...], use: Use) -> Candidate:
    found = Candidate(
        DataPath(place.path),
        place.value,
        round(min(max(score, 0.0), 1.0), 3),
        explain(features, use),
        gist(features, use),
        tuple(caution(code) for code in cautions_of(features, use)),
    )
    other = other_half(place) if features[0] == "name_part" else None
    return _half(found, other) if other else found


def _half(candidate: Candidate, other: DataPath) -> Candidate:
    """A part of a name, said to be one of two: a connection is named by a single value."""
    reason = half_of_a_name(str(other.below(ROOT)))
    gist_of_it = say("one part of a name; the other is apart")
    return replace(candidate, reason=reason, gist=gist_of_it, other_half=other)


def _nothing_better(candidate: Candidate) -> Candidate:
    return replace(
        candidate,
        reason=NOTHING_BETTER,
        gist=say("people can change it; there is no id"),
    )


def _ids_as_labels(
    identifiers: tuple[Candidate, ...], places: list[Place], around: Surroundings
) -> tuple[Candidate, ...]:
    """Where nothing names the connection, its id must do."""
    wanted = {candidate.path.parts: candidate for candidate in identifiers}
    found = {place.path: place for place in places if place.path in wanted}
    names_move = _are_names_out_of_reach(places, around)
    return tuple(_as_label(candidate, found[parts], around, names_move) for parts, candidate in wanted.items())


def _are_names_out_of_reach(places: list[Place], around: Surroundings) -> bool:
    """Whether what would name the connection stands below a key that is another one for each account (TSheets)."""
    moving = (place for place in places if place.kind.label and _MOVES in place.group.features)
    found = (features_of(place, "label", around) for place in islice(moving, CLOSER_LOOK))
    return any(
        total(tuple(one for one in features if one != _MOVES), "label") >= LOWEST_SCORE["label"] for features in found
    )


def _as_label(candidate: Candidate, place: Place, around: Surroundings, names_move: bool) -> Candidate:
    codes = cautions_of(features_for(place, "label", around), "label")
    return replace(
        candidate,
        score=round(candidate.score / 2, 3),
        reason=NAMES_MOVE if names_move else NO_NAME,
        gist=say("an id: names lie elsewhere for each account")
        if names_move
        else say("an id: there is no name in the answer")
        if "technical_id" in codes
        else say("there is no name in the answer"),
        warnings=tuple(caution(code) for code in codes),
    )


def _note(labels: tuple[Candidate, ...], identifiers: tuple[Candidate, ...], places: list[Place]) -> Words:
    if not labels and not identifiers:
        if any(place.group.listing for place in places):
            return say(
                "This answer is a list of several things, none of which is the account itself. "
                "Choose another test call, such as one for “me”, “user” or “account”."
            )
        return say(
            "There is nothing in this answer that names or identifies the account. "
            "Choose another test call, such as one for “me”, “user” or “account”."
        )
    if not identifiers:
        return say(
            "There is no value in this answer that identifies the account. Leave the unique identifier blank, "
            "or choose another test call, such as one for “me”, “user” or “account”."
        )
    return NOTHING if labels else say("There is nothing in this answer that names the account for people.")
