"""The one table of weights, words and warnings."""

from __future__ import annotations

import pytest

from connection_wizard.identity.cautions import CODES, caution
from connection_wizard.identity.features import FEATURES, cautions_of, total
from connection_wizard.identity.model import Use


def test_every_warning_of_the_table_has_its_sentence() -> None:
    codes = {code for feature in FEATURES.values() for code in (feature.caution_identifier, feature.caution_label)}

    assert codes - {""} <= CODES.keys()


@pytest.mark.parametrize("code", sorted(CODES))
def test_warnings_are_plain_sentences(code: str) -> None:
    message = caution(code).message

    assert message[0].isupper()
    assert message.endswith(".")


def test_an_unknown_code_is_refused() -> None:
    with pytest.raises(KeyError):
        caution("no_such_code")


@pytest.mark.parametrize("use", ["label", "identifier"])
def test_a_score_is_the_sum_of_its_features(use: Use) -> None:
    names = ("name_email", "of_person", "step")

    assert total(names, use) == pytest.approx(sum(FEATURES[name].weight(use) for name in names))


def test_each_warning_comes_once() -> None:
    assert cautions_of(("name_email", "value_email", "list_one"), "identifier") == ("email_may_change", "list_position")
