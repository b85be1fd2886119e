"""Why a value is proposed: one short sentence for everybody, for every name that can be proposed."""

from __future__ import annotations

import pytest

from connection_wizard.identity.features import BAR, FEATURES
from connection_wizard.identity.model import Use
from connection_wizard.identity.reasons import NAMES_MOVE, NO_NAME, NOTHING_BETTER, OWNERS, explain, half_of_a_name

LONGEST = 85
USES: tuple[Use, ...] = ("identifier", "label")
PROPOSED = [
    (name, use)
    for name, feature in FEATURES.items()
    for use in USES
    if name.startswith("name_") and BAR < feature.weight(use) != 0
]


@pytest.mark.parametrize("owner", OWNERS)
def test_every_name_that_can_be_proposed_has_one_short_sentence(owner: str) -> None:
    reasons = {explain((name, owner), use) for name, use in PROPOSED}

    assert {reason for reason in reasons if not _is_one_short_sentence(reason)} == set()


@pytest.mark.parametrize("foremost", ["text_twin", "same_in_all", "list_many", "in_both"])
def test_what_matters_more_than_the_name_is_said_instead(foremost: str) -> None:
    reason = explain(("name_id", "of_person", foremost), "identifier")

    assert reason != explain(("name_id", "of_person"), "identifier")
    assert _is_one_short_sentence(reason)


def test_whose_it_is_decides_what_is_said() -> None:
    reasons = [explain(("name_id", owner), "identifier") for owner in OWNERS]

    assert len(set(reasons)) == len(OWNERS)


@pytest.mark.parametrize("reason", [NO_NAME, NAMES_MOVE, NOTHING_BETTER, half_of_a_name("testcode.last_name")])
def test_what_is_said_of_a_makeshift_is_one_short_sentence(reason: str) -> None:
    assert _is_one_short_sentence(reason)


def _is_one_short_sentence(text: str) -> bool:
    return text[:1].isupper() and text.endswith(".") and text.count(". ") == 0 and len(text) <= LONGEST
