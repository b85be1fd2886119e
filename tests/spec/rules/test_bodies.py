"""A body that is a text: JSON that cannot be sent as such is told of with its place, any other text is the author's."""

from __future__ import annotations

import pytest

from connection_wizard.spec.draft import Draft
from connection_wizard.spec.findings import findings


@pytest.mark.parametrize(
    ("body", "body_format", "said"),
    [
        ('{"x": NaN}', "", "NaN, which is no JSON number, at line 1, column 7 (x)"),
        ('[1,\n {"x": 1, "x": 2}]', "", "“x” stands twice in one object, at line 2, column 11 (1.x)"),
        ('{"x": 1e400}', "json", "1e400"),
        ('{"x": ${context.authData.region}}', "", ""),
        ('{"x": 1}', "", ""),
        ("x=NaN", "", ""),
        ('{"x": 1}', "json", "would arrive in quotation marks"),
        ('{"x": ', "json", "would arrive in quotation marks"),
    ],
)
def test_a_body_that_looks_like_json(body: str, body_format: str, said: str) -> None:
    call = {"method": "POST", "url": "https://a.test/me", "body": body, "body_format": body_format or None}
    draft = Draft({"spec_version": 1, "test_call": {key: value for key, value in call.items() if value}})
    told = [finding.message for finding in findings(draft) if finding.code == "body_format_mismatch"]
    assert len(told) == bool(said)
    assert all(said in message for message in told)
