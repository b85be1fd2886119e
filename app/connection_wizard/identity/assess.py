"""What speaks against a path that somebody picked by hand, for the label or for the unique identifier."""

from __future__ import annotations

from typing import Any

from connection_wizard.identity import groups as g
from connection_wizard.identity.cautions import caution
from connection_wizard.identity.features import cautions_of
from connection_wizard.identity.kinds import kind_in, kind_of, words_of
from connection_wizard.identity.list_names import NameParts, listed_by
from connection_wizard.identity.model import Caution, Use
from connection_wizard.identity.names import NOTHING
from connection_wizard.identity.places import Place, learn, replace_last, walk
from connection_wizard.identity.ranking import TEST, TOKEN
from connection_wizard.identity.scoring import Surroundings, features_for
from connection_wizard.identity.values import is_plain
from connection_wizard.spec.paths import MISSING, ROOT, DataPath


def assess_label(
    path: DataPath, test_answer: object, token_answer: object | None = None, called: str = ""
) -> tuple[Caution, ...]:
    """What speaks against naming a connection by the value at ``path``; empty if nothing does.

    Args:
        called: the address of the test call, as for `connection_wizard.identity.suggest`.
    """
    return _assess(path, test_answer, token_answer, "label", called)


def assess_unique_identifier(
    path: DataPath, test_answer: object, token_answer: object | None = None, called: str = ""
) -> tuple[Caution, ...]:
    """What speaks against recognising an account by the value at ``path``; empty if nothing does."""
    return _assess(path, test_answer, token_answer, "identifier", called)


def _assess(
    path: DataPath, test_answer: object, token_answer: object | None, use: Use, called: str
) -> tuple[Caution, ...]:
    listed = listed_by(called) if path.area == TEST else ()
    codes = _codes(path, {TEST: test_answer, TOKEN: token_answer}, use, listed)
    return tuple(caution(code) for code in codes)


def _codes(path: DataPath, answers: dict[str, object], use: Use, listed: NameParts) -> tuple[str, ...]:
    if path.area not in answers:
        return ("not_in_answers",)
    parts, answer = path.parts[2:], answers[path.area]
    value = DataPath(parts).find(answer)
    if value is MISSING:
        return ("missing",)
    if isinstance(value, dict | list):
        return ("is_list",) if isinstance(value, list) else ("is_object",)
    if not is_plain(value):
        return ("missing",)
    place = _place(answer, (ROOT, path.area), parts, listed)
    secrets = frozenset[str]().union(*(walk(each, (ROOT, area)).secrets for area, each in answers.items()))
    return cautions_of(features_for(place, use, Surroundings(secrets=secrets)), use)


def _place(answer: Any, root: tuple[str | int, ...], parts: tuple[str | int, ...], listed: NameParts) -> Place:
    """The place that the parts lead to in an answer; they have been found to lead to a plain value."""
    group, here = g.root_group(answer, root, listed), answer
    if not parts:
        return Place(group, "", answer, NOTHING)
    key: str | None = None  # what led to the list that we stand in, if we do
    words: tuple[str, ...] = ()
    for part in parts[:-1]:
        if isinstance(part, int):
            group = g.into_list(group, key, words, here, part)
            key, words = None, ()
        else:
            key, words = part, words_of(group, part)
            if isinstance(here[part], dict):
                group = g.into_object(group, key, words, here[part])
                key, words = None, ()
        here = here[part]
    learn(group)
    last = parts[-1]
    if isinstance(last, int):
        entry = g.into_list(group, key, words, here, last)
        return Place(replace_last(entry), last, here[last], kind_of(entry.of, here[last]))
    return Place(group, last, here[last], kind_in(group, words_of(group, last), here[last]))
