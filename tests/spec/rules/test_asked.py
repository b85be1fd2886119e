"""What the authorization request asks for is read in one place, from rows and from the address alike."""

from __future__ import annotations

import pytest

from connection_wizard.spec.calls import Parameter
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.model import Authorization
from connection_wizard.spec.rules.asked import adding, has_parameter, parameters_of, without_name


def step(query: str = "", **rows: str) -> Authorization:
    parameters = tuple(Parameter(name=f" {name} ", value=f" {value} ") for name, value in rows.items())
    return Authorization(url=f"https://login.acme.test/authorize{query}", parameters=parameters)


def test_rows_come_before_the_address_and_nothing_behind_a_hash() -> None:
    assert parameters_of(step("?b=2&c=&d=%20#e=3", a="1")) == [("a", "1"), ("b", "2"), ("c", ""), ("d", " ")]


@pytest.mark.parametrize("there", [step("?audience="), step("?x=1&audience=a"), step(audience="b")])
def test_what_is_there_with_any_value_is_not_missing(there: Authorization) -> None:
    assert without_name(there, {"audience": "api", "prompt": "consent"}) == {"prompt": "consent"}


@pytest.mark.parametrize(
    ("there", "has"),
    [
        (step("?access_type=offline"), True),
        (step(access_type="offline"), True),
        (step(access_type="${context.authData.kind}"), True),
        (step(access_type="online"), False),
        (step("?access_type=offline2"), False),
        (step("?not_access_type=offline"), False),  # a part of another name
        (step("#access_type=offline"), False),
    ],
)
def test_a_parameter_is_told_by_its_whole_name_and_value(there: Authorization, has: bool) -> None:
    assert has_parameter(there, "access_type", "offline") == has


def test_one_of_the_same_name_gets_another_value_and_the_others_follow() -> None:
    rows = [{"name": "a", "value": "1"}, {"name": "access_type", "value": "online"}]
    draft = Draft({"authorization": {"parameters": rows}})
    wanted = {"prompt": "consent", "access_type": "offline", "audience": "api"}
    after = adding(draft.partial_spec.authorization, wanted).apply(draft)
    found = [(row["name"], row["value"]) for row in after.get("authorization", "parameters")]
    assert found == [("a", "1"), ("access_type", "offline"), ("prompt", "consent"), ("audience", "api")]
