"""Which values of the answers could name a connection, and which could identify its account: ranked, with reasons."""

from __future__ import annotations

from dataclasses import replace

from app.identity.cautions import caution
from app.identity.features import cautions_of, total
from app.identity.model import Candidate, Scalar, Suggestions, Use
from app.identity.places import Place, text_twins, walk
from app.identity.scoring import Surroundings, explain, features_of
from app.spec.paths import ROOT, DataPath

MOST = 8
"""Candidates a list."""

LOWEST_SCORE = {"label": 0.15, "identifier": 0.18}
"""What scores less is not proposed."""

TEST, TOKEN = "testcode", "accesstokencode"  # noqa: S105 - the platform's names of the two answers

_SHORTEST_SHARED = 3


def suggest(test_answer: object, token_answer: object | None = None) -> Suggestions:
    """Ranked candidates from the test call's answer and, where there is one, the token answer.

    Args:
        test_answer: parsed JSON of any kind; what is no JSON counts as nothing.
        token_answer: the same of the token request.
    """
    test, token = walk(test_answer, (ROOT, TEST)), walk(token_answer, (ROOT, TOKEN))
    places = test.places + token.places
    around = Surroundings(
        frozenset(test.secrets | token.secrets),
        _ids(test.places) & _ids(token.places),
        frozenset((*place.group.path, key) for place in places for key in text_twins(place.group, place.value)),
    )
    identifiers = _ranked(places, "identifier", around)
    labels = _ranked(places, "label", around) or _ids_as_labels(identifiers)
    return Suggestions(labels, identifiers, _note(labels, identifiers))


def _ids(places: list[Place]) -> frozenset[str]:
    texts = {str(place.value) for place in places if place.kind.identifier and isinstance(place.value, str | int)}
    return frozenset(text for text in texts if len(text) >= _SHORTEST_SHARED)


def _ranked(places: list[Place], use: Use, around: Surroundings) -> tuple[Candidate, ...]:
    scored: list[tuple[float, int, str, Candidate]] = []
    for place in places:
        if not (place.kind.label if use == "label" else place.kind.identifier):
            continue
        features = features_of(place, use, around)
        score = total(features, use)
        if score < LOWEST_SCORE[use]:
            continue
        path = DataPath(place.path)
        scored.append((-score, len(place.path), str(path), _candidate(path, place.value, score, features, use)))
    scored.sort(key=lambda entry: entry[:3])
    return tuple(candidate for *_, candidate in scored[:MOST])


def _candidate(path: DataPath, value: object, score: float, features: tuple[str, ...], use: Use) -> Candidate:
    scalar: Scalar = value  # type: ignore[assignment]
    warnings = tuple(caution(code) for code in cautions_of(features, use))
    return Candidate(path, scalar, round(min(max(score, 0.0), 1.0), 3), explain(features, use), warnings)


def _ids_as_labels(identifiers: tuple[Candidate, ...]) -> tuple[Candidate, ...]:
    """Where nothing names the connection, its id must do."""
    return tuple(
        replace(
            candidate,
            score=round(candidate.score / 2, 3),
            reason=f"{candidate.reason}; there is no name in the answer",
            warnings=(caution("technical_id"),),
        )
        for candidate in identifiers
    )


def _note(labels: tuple[Candidate, ...], identifiers: tuple[Candidate, ...]) -> str:
    if not labels and not identifiers:
        return (
            "There is nothing in this answer that names or identifies the account. "
            "Choose another test call, such as one for “me”, “user” or “account”."
        )
    if not identifiers:
        return (
            "There is no value in this answer that identifies the account. Leave the unique identifier blank, "
            "or choose another test call, such as one for “me”, “user” or “account”."
        )
    return "" if labels else "There is nothing in this answer that names the account for people."
