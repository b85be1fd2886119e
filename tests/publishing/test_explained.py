"""One plain sentence before anything is written: new version or in place, and why."""

from __future__ import annotations

import dataclasses

import pytest

from connection_wizard.publishing.explained import explained, explained_plug
from connection_wizard.viasocket.breaking import KINDS
from connection_wizard.viasocket.platform_calls import update_plug
from connection_wizard.viasocket.publishing import Plan
from connection_wizard.viasocket.versions import Decision

NEW = Decision("new_version", "V2", "V1", 0, False, by_rule="new_version")
IN_PLACE = Decision("in_place", "V1", "V1", 0, False, by_rule="in_place")


def of(decision: Decision, **changed: object) -> Decision:
    return dataclasses.replace(decision, **changed)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("decision", "words"),
    [
        (Decision("create", "V1"), "no connection yet: its first one, V1, is created."),
        (Decision("create", "V3"), "no connection of that version yet: a new one, V3, is created."),
        (Decision("nothing", "V3"), "has this connection already, as V3"),
        (of(NEW, in_use=1), "A new version, V2, is made and V1 stays as it is, because V1 is used in one place."),
        (of(NEW, in_use=4), "because V1 is used in 4 places."),
        (of(NEW, published=True), "because the plug is published."),
        (of(NEW, in_use=2, published=True), "because V1 is used in 2 places and the plug is published."),
        (of(NEW, in_use=None), "because the platform does not say whether V1 is in use."),
        (of(NEW, published=None), "because the platform does not say whether the plug is published."),
        (of(NEW, breaking=("scopes", "field_keys")), "because the scopes change and keys of extra fields change."),
        (of(NEW, unchangeable=("type", "odd")), "because the platform takes no change of odd."),
        (of(NEW, by_rule="in_place"), "because you chose so; by the platform's rule V1 could be changed in place."),
        (of(IN_PLACE), "V1 is changed in place: nothing uses it, its plug is not published"),
        (of(IN_PLACE, in_use=3, by_rule="new_version"), "against the platform's rule: V1 is used in 3 places."),
        (of(IN_PLACE, unfinished=True, published=True), "V1 stands there already, begun and not finished"),
        (of(IN_PLACE, published=True), "only its client secret is sent again."),
    ],
)
def test_what_is_done_and_why(decision: Decision, words: str) -> None:
    assert words in explained(decision)


def test_each_kind_of_change_that_breaks_has_its_words() -> None:
    said = {explained(of(NEW, breaking=(kind,))) for kind in KINDS}
    assert len(said) == len(KINDS)
    assert not any(kind in text for kind in ("field_keys", "token_addresses", "auth_header") for text in said)


def test_what_happens_to_the_plug() -> None:
    def of_plug(**payload: object) -> str:
        calls = (update_plug("o", "p", payload),) if payload else ()
        return explained_plug(Plan({}, payload, {}, calls, NEW, ()))

    assert of_plug() == ""
    assert "clears the platform's cache" in of_plug(whitelistdomains=[])
    assert "New users" not in of_plug(whitelistdomains=[])
    assert "New users of the plug get this connection." in of_plug(preferedauthversion="row1")
