"""What is wrong with an entry is told with file and line."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from connection_wizard.providers.checking import check, check_together
from connection_wizard.providers.problem import ProblemCode
from connection_wizard.providers.reading import parse
from connection_wizard.providers.written import entry_text
from connection_wizard.strict_json import dumps
from tests.providers.entries import ACME, TODAY, acme, problems_of


def test_what_is_named_besides_may_have_values_in_its_addresses() -> None:
    named = {
        "scopes": ["deals.write", "https://acme.com/auth/notes"],
        "calls": ["https://${context.authData.region}.acme.com/user", "${context.authData.server}/user"],
    }
    assert problems_of(acme(named=named, sources__0__says=[*ACME["sources"][0]["says"], "named"])) == ()


def test_the_entry_of_these_tests_is_without_fault() -> None:
    assert problems_of(ACME) == ()


BROKEN: list[tuple[dict[str, Any], ProblemCode, str]] = [
    ({"sources__0__says": ["authorization"]}, "source_missing", '"portal"'),
    ({"scopess": []}, "unknown_key", '"scopess"'),
    ({"id": "acme"}, "unknown_key", '"id"'),
    ({"sources__0__what": 1}, "unknown_key", '"what"'),
    ({"name": ...}, "wrong_value", "{"),
    ({"name": " "}, "wrong_value", '"name"'),
    ({"known": {"renamed": {"client": "app"}}}, "wrong_value", '"client": "app"'),
    ({"domains": []}, "wrong_value", '"domains"'),
    ({"redirect": ["http"]}, "wrong_value", '"http"'),
    ({"sources__0__official": "yes"}, "wrong_value", '"official"'),
    ({"draft__test_call__url": "https://api.acme.com/${context.authData.tenant}/me"}, "draft_finding", '"url": "https://api.acme.com/${context.authData.tenant}'),
    ({"draft__access_token__url": ...}, "draft_finding", '"access_token"'),
    ({"draft__authorization__pkcee": "S256"}, "draft_finding", '"pkcee"'),
    ({"draft__authorization__url": "http://acme.com/authorize"}, "draft_finding", '"url": "http://'),
    ({"draft__seen": []}, "draft_key", '"seen"'),
    ({"draft__client": {"client_id": "abc"}}, "draft_key", '"client_id"'),
    ({"draft__redirect_url": "https://mine.example.org"}, "draft_key", '"redirect_url"'),
    ({"domains": ["Acme.com"]}, "bad_domain", '"Acme.com"'),
    ({"domains": ["https://acme.com"]}, "bad_domain", '"https://acme.com"'),
    ({"known": {"hosts": ["acme"]}}, "bad_domain", '"acme"'),
    ({"portal": "developer.acme.com"}, "bad_address", '"portal"'),
    ({"documentation": "https://127.0.0.1/docs"}, "bad_address", '"documentation"'),
    ({"known": {"moved": {"https://acme.com/old": "acme.com/new"}}}, "bad_address", '"https://acme.com/old"'),
    ({"known": {"word": "Token"}}, "source_missing", '"word"'),
    ({"sources__1__address": "pkg:pypi/social-auth-core"}, "bad_address", '"pkg:pypi'),
    ({"sources__1__address": "file:///srv/acme.py"}, "bad_address", '"file:'),
    ({"sources__1__address": "https://github.com/NangoHQ/nango/blob/master/providers.yaml"}, "source_forbidden", '"https://github.com/Nango'),
    ({"sources__0__date": "2026-11-31"}, "bad_date", '"2026-11-31"'),
    ({"sources__0__date": "20261101"}, "bad_date", '"20261101"'),
    ({"sources__0__date": "2026-11-29"}, "date_in_future", '"2026-11-29"'),
    ({"sources__1__official": True, "sources__1__date": "2026-11-02"}, "newer_source", '"access_token.client_auth'),
    ({"sources__1__differs": {"access_token.body_format": "form"}}, "differs_not", '"access_token.body_format"'),
    ({"sources__0__silent": ["revoke_token"]}, "not_silent", '"revoke_token"'),
    ({"sources__1__silent": ["refresh_token"], "draft__refresh_token": None}, "not_silent", '"refresh_token"'),
    ({"sources__0__silent": ["test_call"]}, "wrong_value", '"test_call"'),
    ({"scopes__1__test_call": True}, "scopes_differ", "{"),
    ({"named": {"scopes": ["deals.read"]}}, "source_missing", '"scopes"'),
    ({"named": {"scopes": ["deals.read", "deals read"]}}, "wrong_value", '"deals read"'),
    ({"named": {"scopes": ["deals.read", "deals.read"]}}, "named_twice", '"deals.read"'),
    ({"named": {"calls": ["api.acme.com/me"]}}, "bad_address", '"api.acme.com/me"'),
    ({"named": {"calls": ["https://api.acme.com/me"]}}, "named_twice", '"https://api.acme.com/me"'),
    ({"answers__test_call__api_key": "5f2a9c1e7b40d863"}, "secret", '"api_key"'),
    ({"answers__access_token__access_token": "5f2a9c1e7b40d863"}, "secret", '"access_token": "5f2'),
    ({"also": ["ghp_0123456789abcdefghij0123456789"]}, "secret", '"ghp_'),
    ({"environments__0__draft": {"whitelist": ["acme.com"]}}, "environment", "{"),
    ({"environments__0__draft": {"test_cal": {"url": "https://acme.com"}}}, "environment", '"test_cal"'),
    ({"environments__0__draft": {"authorization": {"url": "https://${context.authData.x}.acme.com"}}}, "environment", '"url": "https://${context.authData.x}'),
    ({"environments__0__name": ""}, "environment", '"name": ""'),
    ({"draft__connection_label__path": "authData.testcode.mail"}, "path_absent", '"path": "authData.testcode.mail"'),
    ({"draft__unique_identifier__path": "authData.accesstokencode.uid"}, "path_absent", '"path": "authData.accesstokencode.uid"'),
    ({"answers__access_token": {"token": "…"}}, "path_absent", '"access_token": {'),
    ({"draft__connection_label__path": "authData.testcode.id"}, "ranking", '"path": "authData.testcode.id"'),
]  # fmt: skip


@pytest.mark.parametrize(("changes", "code", "line"), BROKEN, ids=lambda value: value if isinstance(value, str) else "")
def test_what_is_wrong_is_told_with_its_line(changes: dict[str, Any], code: ProblemCode, line: str) -> None:
    document = acme(**changes)
    lines = dumps(document).splitlines()
    found = [problem for problem in problems_of(document) if problem.code == code]
    assert [(problem.file, problem.severity) for problem in found][:1] == [("acme.json", "error")]
    assert any(line in lines[problem.line - 1] for problem in found), found


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (b'{\n  "name": "Acme",\n}', 3),
        (b'{"name": 1,\n"name": 2}', 2),
        (b"[]", 1),
        (b'{\n"name": "\xff"}', 2),
        (b"", 1),
        (b'{"name": NaN}', 1),
    ],
)
def test_what_is_no_json_object_is_told(text: bytes, line: int) -> None:
    found = check(parse(text, "acme.json"), TODAY)
    assert [(problem.code, problem.line) for problem in found] == [("unreadable", line)]


@pytest.mark.parametrize("name", ["Acme.json", "acme crm.json", "-acme.json", "acme_crm.json"])
def test_the_name_of_a_file_is_the_id(name: str) -> None:
    assert [problem.code for problem in problems_of(ACME, name)] == ["bad_id"]


def test_two_of_one_name_or_domain_are_told() -> None:
    other = parse(entry_text(acme(name="ACME", domains=["acme.org", "acme.com"])).encode(), "other.json")
    broken = parse(b"{}", "broken.json")
    ours = parse(entry_text(ACME).encode(), "acme.json")
    found = check_together((broken, ours, other))
    assert [(problem.file, problem.code, problem.line) for problem in found] == [
        ("other.json", "name_twice", 2),
        ("other.json", "domain_twice", 9),
    ]


def test_what_is_not_known_yet_may_be_missing() -> None:
    parts = ("refresh_token", "revoke_token", "test_call", "connection_label", "unique_identifier", "whitelist")
    document = acme(
        **{f"draft__{part}": ... for part in (*parts, "request_parameters")}, environments=[], answers=..., scopes=[]
    )
    problems = problems_of(document)
    assert {problem.severity for problem in problems} == {"warning"}
    assert {problem.code for problem in problems} == {"source_idle"}  # a source says what is not there
    document["draft"].pop("access_token")
    assert "draft_finding" in {problem.code for problem in problems_of(document)}


def test_ranking_is_a_warning_where_steps_are_open() -> None:
    document = acme(draft__connection_label__path="authData.testcode.id", draft__revoke_token=...)
    found = [problem for problem in problems_of(document) if problem.code == "ranking"]
    assert [problem.severity for problem in found] == ["warning"]


def test_ranking_is_a_warning_where_the_provider_itself_says_which_field_it_is() -> None:
    """Spotify names `account_id`, and `id` beside it changes."""
    for official, severity in ((True, "warning"), (False, "error")):
        document = acme(draft__connection_label__path="authData.testcode.id")
        document["sources"].append(
            {
                "address": "https://acme.com/ids",
                "official": official,
                "date": "2026-11-28",
                "says": ["connection_label"],
            }
        )
        found = [problem for problem in problems_of(document) if problem.code == "ranking"]
        assert [problem.severity for problem in found] == [severity]


def test_a_pick_with_the_value_that_is_ranked_first_is_right_wherever_it_stands() -> None:
    document = acme(answers__access_token__team={"name": "Mona"})
    assert "ranking" not in {problem.code for problem in problems_of(document)}


def test_what_later_answers_bring_needs_no_sample() -> None:
    follow_up = {
        "method": "GET",
        "url": "https://api.acme.com/sites",
        "headers": [ACME["draft"]["test_call"]["headers"][0]],
        "response": {"keep": [{"name": "site", "path": "[0].id"}]},
    }
    document = acme(draft__access_token__follow_ups=[follow_up])
    document["draft"]["unique_identifier"]["path"] = "authData.accesstokencode.site"
    assert "path_absent" not in {problem.code for problem in problems_of(document)}
    document["answers"]["follow_ups"] = [[{"name": "North"}]]
    assert "path_absent" in {problem.code for problem in problems_of(document)}
    document["answers"]["follow_ups"] = [[{"id": "81726354"}]]
    assert "path_absent" not in {problem.code for problem in problems_of(document)}
    follow_up["pick"] = {"where": [{"path": "name", "value": "North"}]}
    assert "path_absent" not in {problem.code for problem in problems_of(document)}


def test_picks_from_redirect_and_fields_need_no_sample() -> None:
    document = acme(draft__unique_identifier__path="authData.team")
    assert {problem.code for problem in problems_of(document)} <= {"draft_warning"}


def test_a_root_that_leads_nowhere_leaves_no_answer() -> None:
    for root in ("data", "data["):
        document = acme(draft__test_call__response={"root": root})
        assert "path_absent" in {problem.code for problem in problems_of(document)}


def test_a_path_that_cannot_be_read_is_a_finding_alone() -> None:
    document = acme(draft__unique_identifier__path="authData.testcode[")
    assert {problem.code for problem in problems_of(document)} == {"draft_finding"}


def test_a_problem_reads_as_compilers_write_them() -> None:
    first = problems_of(acme(portal="x"))[0]
    assert str(first).startswith("acme.json:11: bad_address: ")
    warning = problems_of(acme(sources__0__says=[*ACME["sources"][0]["says"], "reveke_token"]))
    assert [problem.code for problem in warning] == ["source_idle"]
    assert "(warning)" in str(warning[0])


def test_facts_of_tomorrow_are_found_the_day_before() -> None:
    assert problems_of(ACME, today=date(2026, 11, 1)) == ()
    assert [problem.code for problem in problems_of(ACME, today=date(2026, 10, 31))] == ["date_in_future"]


def test_keys_that_are_no_facts_may_not_hide_in_nested_json() -> None:
    document = json.loads(json.dumps(ACME))
    document["draft"]["platform"] = {"plug_id": "x"}
    assert "draft_key" in {problem.code for problem in problems_of(document)}


def test_an_older_official_source_may_say_otherwise() -> None:
    assert problems_of(acme(sources__1__official=True)) == ()
