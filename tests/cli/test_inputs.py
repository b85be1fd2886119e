"""Values of fields on the command line: what a pattern says is tried, but nobody waits for it."""

from __future__ import annotations

import pytest

from connection_wizard.cli.arguments import UsageError
from connection_wizard.cli.inputs import field_values
from connection_wizard.spec.formats import PATTERNS
from connection_wizard.spec.model import ConnectionSpec, ExtraField


def spec_with(pattern: str) -> ConnectionSpec:
    return ConnectionSpec(fields=(ExtraField(key="shop", pattern=pattern),))


@pytest.mark.parametrize(
    ("pattern", "value"),
    [
        ("[a-z]+", "acme"),
        ("(?<name>[a-z]+)", "acme"),  # a named group as JavaScript writes it
        (r"\p{L}+", "acme"),  # JavaScript knows it, we do not
        ("(", "acme"),  # a finding says that it is broken
        ("a(?=b)b", "ac"),  # looks ahead, which a linear engine cannot: it is not tried
    ],
)
def test_a_value_is_taken_unless_its_pattern_surely_says_no(pattern: str, value: str) -> None:
    assert field_values(spec_with(pattern), [f"shop={value}"]) == {"shop": value}


def test_a_pattern_that_would_take_for_ever_elsewhere_is_answered() -> None:
    with pytest.raises(UsageError, match="does not have the form"):
        field_values(spec_with("(a+)+$"), [f"shop={'a' * 40}!"])


def test_a_value_that_does_not_fit_is_refused_and_not_repeated() -> None:
    with pytest.raises(UsageError, match="does not have the form") as caught:
        field_values(spec_with("[a-z]+"), ["shop=NOT-THIS"])
    assert "NOT-THIS" not in str(caught.value)


def test_an_address_is_taken_for_a_host() -> None:
    spec = spec_with(PATTERNS["host"])
    assert field_values(spec, ["shop=https://acme.service-now.com/x"]) == {"shop": "acme.service-now.com"}
