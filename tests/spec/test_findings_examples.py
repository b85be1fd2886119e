"""Every code has an example that provokes exactly it, and every fix mends what it says it mends."""

from __future__ import annotations

import json
import re
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connection_wizard.spec.documents import put
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.finding import Finding
from connection_wizard.spec.findings import CODES, findings
from connection_wizard.spec.patches import apply_patch, findings_as_json, json_patch
from tests.spec.rules.guide import example

DATA = Path(__file__).parent / "data"
SAMPLE: dict[str, Any] = json.loads((DATA / "sample.json").read_text(encoding="utf-8"))
REAL = sorted((DATA / "real").glob("*.json"))
NOT_OF_A_CODE = re.compile(r"[^a-z0-9_]")

DOUBTS_ABOUT_REAL_ONES = {
    # the second request does not want the redirect URI
    "shopify": {"redirect_uri_asymmetric"},
    "wechat": {"redirect_uri_asymmetric"},
    # the portal's number is all that the answer has
    "hubspot": {"identifier_is_label"},
    # the answer is a list of organisations
    "xero": {"path_list_position"},
    # a practice provider is on this computer
    "practice": {"url_loopback", "whitelist_local"},
}
"""Everything that is found in right connections, each with its reason; no other doubt and no error is raised."""


def errors(found: tuple[Finding, ...]) -> set[tuple[str, tuple[str | int, ...]]]:
    return {(finding.code, finding.path) for finding in found if finding.severity == "error"}


def test_the_sample_is_faultless() -> None:
    assert findings(Draft(SAMPLE)) == ()


@pytest.mark.parametrize("code", CODES)
def test_an_example_provokes_its_own_finding_and_no_other(code: str) -> None:
    found = findings(example(CODES[code], SAMPLE))

    assert {finding.code for finding in found} == {code}
    assert {finding.severity for finding in found} == {CODES[code].severity}
    assert CODES[code].step is None or {finding.step for finding in found} == {CODES[code].step}


@pytest.mark.parametrize("code", CODES)
def test_the_fixes_of_an_example_mend_it(code: str) -> None:
    draft = example(CODES[code], SAMPLE)
    before = findings(draft)

    for finding in before:
        if finding.fix:
            mended = finding.fix.apply(draft)
            assert apply_patch(json_patch(finding.fix, draft), draft).document == mended.document, "for programs, too"
            after = findings(mended)
            assert (code, finding.path) not in {(left.code, left.path) for left in after}
            assert errors(after) <= errors(before)


@pytest.mark.parametrize("code", CODES)
def test_a_code_is_explained(code: str) -> None:
    row = CODES[code]

    assert not NOT_OF_A_CODE.search(code)
    assert row.title
    assert not row.title.endswith(".")
    assert row.why.endswith(".")
    assert row.example


def test_most_codes_that_can_be_mended_with_one_click_are() -> None:
    with_fix = {
        finding.code for row in CODES.values() for finding in findings(example(row, SAMPLE)) if finding.fix is not None
    }

    assert len(with_fix) > len(CODES) / 2


@pytest.mark.parametrize("path", REAL, ids=lambda path: path.stem)
def test_right_connections_raise_no_alarm(path: Path) -> None:
    found = findings(Draft(json.loads(path.read_text(encoding="utf-8"))))

    assert {finding.code for finding in found} == DOUBTS_ABOUT_REAL_ONES.get(path.stem, set())
    assert not errors(found)


def test_there_are_many_real_ones() -> None:
    assert len(REAL) >= 15
    assert DOUBTS_ABOUT_REAL_ONES.keys() <= {path.stem for path in REAL}


@given(st.lists(st.sampled_from(sorted(CODES)), min_size=2, max_size=4))
def test_fixes_work_in_company_too(codes: list[str]) -> None:
    document = SAMPLE
    for code in codes:
        for edit in CODES[code].example:
            try:
                document = put(document, edit.at, edit.value)
            except IndexError:
                return  # two examples that do not go together
    draft = Draft(document)
    found = findings(draft)

    for finding in found:
        assert finding.message
        assert finding.hint
        if finding.fix:
            after = findings(finding.fix.apply(draft))
            assert finding not in after


def test_no_finding_repeats_a_secret() -> None:
    secret = "GOCSPX-4fG7hJ2kL9mN0pQ3rS5t"
    places: list[tuple[str | int, ...]] = [
        ("name",),
        ("service_domain",),
        ("fields", 0, "key"),
        ("fields", 0, "label"),
        ("fields", 0, "default"),
        ("fields", 0, "pattern"),
        ("fields", 0, "options", 0, "value"),
        ("redirect_url",),
        ("client", "client_id"),
        ("client", "environment"),
        ("authorization", "url"),
        ("authorization", "scopes", 0),
        ("authorization", "issuer"),
        ("authorization", "parameters", 0, "name"),
        ("authorization", "parameters", 0, "value"),
        ("authorization", "unencoded"),
        ("authorization", "callback", "keep", 0),
        ("access_token", "parameters"),
        ("access_token", "response", "scope"),
        ("access_token", "rename", "client_id"),
        ("test_call", "headers", 0, "value"),
        ("test_call", "body"),
        ("test_call", "url"),
        ("connection_label", "path"),
        ("connection_label", "name"),
        ("whitelist", 0),
        ("unique_identifier", "path"),
        ("request_parameters", "headers", 0, "snippet"),
        (secret,),
        ("live_redirect", "path"),
    ]
    shapes = (
        secret,
        f"  {secret}",
        f"https://{secret}@acme.com/?key={secret}",
        f"{secret},{secret}",
        f"{{{{{secret}}}}}",
    )
    for place, value in product(places, (*shapes, [secret], {secret: secret})):
        draft = Draft(put(SAMPLE, place, value))
        found = findings(draft)
        assert secret not in str([told["edits"] for told in findings_as_json(found, draft)])
        for finding in found:
            said = f"{finding.message} {finding.hint} {finding.fix.label if finding.fix else ''}"
            assert secret not in said
