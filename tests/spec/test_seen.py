"""Findings that an author has looked at stay quiet, errors excepted; marks hide nothing else and go nowhere else."""

from __future__ import annotations

import json
from typing import Any

import pytest

from connection_wizard.spec.documents import put
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.files import digest, parse_draft, to_text
from connection_wizard.spec.findings import CODES, findings, finished, judged
from connection_wizard.spec.seen import marking, unmarking
from connection_wizard.viasocket.record import create_payload, record_text
from tests.by_day import by_day
from tests.spec.rules.conftest import SAMPLE
from tests.spec.rules.guide import example

TENANT = {"key": "tenant", "label": "Tenant", "type": "string", "required": True}
URL = "https://eu.acme.com/${context.authData.tenant}/oauth/authorize"
WITH_TENANT = put(put(SAMPLE, ("fields", 1), TENANT), ("authorization", "url"), URL)
TOKEN_URL = ("access_token", "url"), "https://${context.authData.region}.acme.com/oauth/token"
NEEDED = Draft(put(WITH_TENANT, *TOKEN_URL))
MARK = {"code": "field_required_in_url", "path": ["fields", "tenant", "required"], "reason": "Each has their own."}


def marked(*marks: Any, draft: Draft = NEEDED) -> Draft:
    return Draft(put(draft.document, ("seen",), list(marks)))


def codes(draft: Draft) -> list[str]:
    return [finding.code for finding in findings(draft)]


def test_what_is_marked_is_told_no_more_but_listed() -> None:
    assert codes(NEEDED) == ["field_required_in_url"]
    told, seen = judged(marked(MARK))
    assert told == ()
    assert [(one.finding.code, one.finding.path, one.reason, one.at) for one in seen] == [
        ("field_required_in_url", ("fields", 1, "required"), "Each has their own.", ("seen", 0))
    ]
    assert seen[0].as_json() == {**findings(NEEDED)[0].as_json(), "reason": "Each has their own."}


@pytest.mark.parametrize(
    "path", [["fields", 1, "required"], ["fields", "1", "required"], ["fields", "tenant", "required"]]
)
def test_places_are_written_with_names_or_positions(path: list[str | int]) -> None:
    assert codes(marked(MARK | {"path": path})) == []


@pytest.mark.parametrize("code", by_day([code for code, row in CODES.items() if row.severity != "error"], each=3))
def test_every_warning_and_hint_can_be_marked_and_taken_back(code: str) -> None:
    draft = example(CODES[code], SAMPLE)
    if code.startswith("seen_"):
        return  # a mark about marks would have no end
    while told := findings(draft):
        draft = marking(told[0], "Looked at it.", draft).apply(draft)
        assert told[0] not in findings(draft)
    assert finished(draft).seen
    while seen := judged(draft).seen:
        draft = unmarking(seen[0]).apply(draft)
    assert {finding.code for finding in findings(draft)} == {code}


@pytest.mark.parametrize("code", [code for code, row in CODES.items() if row.severity == "error"])
def test_no_error_can_be_marked(code: str) -> None:
    draft = example(CODES[code], SAMPLE)
    errors = findings(draft)
    for finding in errors:
        draft = marking(finding, "Go away.", draft).apply(draft)
    assert {finding.code for finding in findings(draft)} >= {code}
    assert not judged(draft).seen


def test_a_mark_goes_with_what_it_is_about() -> None:
    draft = marking(findings(NEEDED)[0], "Each has their own.", NEEDED).apply(NEEDED)
    assert draft.get("seen", 0, "path") == ["fields", "tenant", "required"]
    moved = draft.put(("fields",), [TENANT, SAMPLE["fields"][0]])
    assert codes(moved) == []
    other = moved.put(("fields", 0, "key"), "org").put(("authorization", "url"), URL.replace("tenant", "org"))
    assert codes(other) == ["seen_mark_left_over", "field_required_in_url"]


def test_items_without_a_name_of_their_own_go_by_position() -> None:
    twice = Draft(put(SAMPLE, ("authorization", "scopes"), ["a", "a", "b"]))
    finding = findings(twice)[0]
    assert finding.code == "scope_duplicate"
    draft = marking(finding, "The provider wants it.", twice).apply(twice)
    assert draft.get("seen", 0, "path") == list(finding.path)
    assert codes(draft) == []


def test_marking_again_replaces_the_reason() -> None:
    draft = marked(MARK)
    again = marking(judged(draft).seen[0].finding, " Another ", draft).apply(draft)
    assert again.get("seen") == [MARK | {"reason": "Another"}]


@pytest.mark.parametrize(
    ("mark", "said"),
    [
        (MARK | {"code": "field_unusd"}, "no finding of this name"),
        (MARK | {"code": "name_missing"}, "cannot be marked"),
        (MARK | {"code": "field_unused"}, "Nothing of the kind"),
        (MARK | {"path": ["fields", "region", "required"]}, "Nothing of the kind"),
        (MARK | {"path": []}, "Nothing of the kind"),
        (MARK | {"path": ["fields", "tenant", "required", "deeper", 7]}, "Nothing of the kind"),
        ({}, "no finding of this name"),
    ],
)
def test_a_mark_without_its_finding_is_left_over(mark: Any, said: str) -> None:
    draft = marked(mark)
    left = [finding for finding in findings(draft) if finding.code == "seen_mark_left_over"]
    assert [(finding.path, finding.step, finding.severity) for finding in left] == [(("seen", 0), 0, "hint")]
    assert said in left[0].hint
    assert left[0].fix
    assert codes(left[0].fix.apply(draft)) == codes(NEEDED)


def test_a_mark_is_used_once() -> None:
    assert codes(marked(MARK, MARK)) == ["seen_mark_left_over"]


def test_a_mark_without_a_reason_is_told() -> None:
    draft = marked(MARK | {"reason": " "})
    assert codes(draft) == ["seen_mark_without_reason"]
    fix = findings(draft)[0].fix
    assert fix
    assert codes(fix.apply(draft)) == codes(NEEDED)


def test_while_something_cannot_be_read_no_mark_is_left_over() -> None:
    assert codes(marked(MARK).put(("fields", 1, "required"), "yes")) == ["wrong_type"]


def test_marks_that_cannot_be_read_are_told() -> None:
    draft = Draft({**NEEDED.document, "seen": [MARK | {"path": "fields.tenant.required"}]})
    (finding,) = [finding for finding in findings(draft) if finding.code == "wrong_type"]
    assert finding.path == ("seen", 0, "path")
    assert finding.fix
    assert codes(finding.fix.apply(draft)) == []


def test_a_secret_in_a_reason_is_found() -> None:
    assert "secret_in_spec" in codes(marked(MARK | {"reason": "Key is GOCSPX-4fG7hJ2kL9mN0pQ3rS5t"}))


def test_marks_are_in_the_file_and_nowhere_else() -> None:
    spec = finished(marked(MARK))
    assert json.loads(to_text(spec))["seen"] == [MARK]
    assert finished(parse_draft(to_text(spec).encode())) == spec
    assert "seen" not in json.loads(to_text(finished(NEEDED)))
    assert digest(spec) == digest(finished(NEEDED))
    assert record_text(create_payload(spec)) == record_text(create_payload(finished(NEEDED)))
