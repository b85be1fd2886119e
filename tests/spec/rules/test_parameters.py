"""Step 12: values, code, and what does not belong there."""

from typing import Any

import pytest

from connection_wizard.spec.findings import findings
from tests.spec.rules.conftest import FindOne, Found, Mended

HEADER = ("request_parameters", "headers", 1)


@pytest.mark.parametrize(
    ("parameter", "expected"),
    [
        ({"name": "Version", "value": "2"}, set()),
        ({"name": "Version", "snippet": "return '2';"}, set()),
        ({"name": "Version"}, {("request_value_missing", *HEADER, "value")}),
        ({"name": "Version", "value": "2", "snippet": "return '2';"}, {("value_and_snippet", *HEADER, "snippet")}),
        ({"name": "grant_type", "value": "x"}, {("request_oauth_parameter", *HEADER, "name")}),
        (
            {"name": "client_secret", "value": "${context.authData.clientsecret}"},
            {("request_oauth_parameter", *HEADER, "name")},
        ),
        ({"name": "Version", "value": "(x) => x"}, {("code_in_value", *HEADER, "value")}),
        ({"name": "Version", "value": "function v() { return 2; }"}, {("code_in_value", *HEADER, "value")}),
        ({"name": "Version", "value": "const x = 2"}, {("code_in_value", *HEADER, "value")}),
        ({"name": "Version", "value": "funciton v() { return 2 }"}, {("code_in_value", *HEADER, "value")}),
        ({"name": "Version", "value": "returning"}, set()),
    ],
)
def test_request_parameters(found: Found, parameter: Any, expected: Any) -> None:
    assert found((*HEADER, parameter)) == expected


def test_code_moves_to_where_code_is_run(mended: Mended) -> None:
    draft = mended("code_in_value", (*HEADER, {"name": "Version", "value": "return '2';"}))

    assert draft.get(*HEADER) == {"name": "Version", "value": "", "snippet": "return '2';"}
    assert findings(draft) == ()


@pytest.mark.parametrize("value", ["x => x", "funciton v() { return 2; }"])
def test_code_that_would_not_work_there_stays(finding: FindOne, value: Any) -> None:
    assert finding("code_in_value", (*HEADER, {"name": "Version", "value": value})).fix is None


def test_code_in_calls_is_found_but_has_nowhere_to_go(finding: FindOne) -> None:
    one = finding("code_in_value", ("test_call", "query", [{"name": "a", "value": "return 1;"}]))

    assert one.path == ("test_call", "query", 0, "value")
    assert one.fix is None


def test_the_last_parameter_is_not_removed(finding: FindOne) -> None:
    only = [{"name": "code", "value": "${context.authData.accesstokencode.access_token}"}]
    same = ("test_call", "headers", only)

    assert finding("request_oauth_parameter", ("request_parameters", {"headers": only}), same).fix is None
