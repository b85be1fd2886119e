from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from connection_wizard.disk.troubles import NotSaved
from connection_wizard.oauth.code_runs import CodeRun
from connection_wizard.oauth.legs import LEG_TITLES, LEGS, Leg
from connection_wizard.oauth.outcomes import LegResult
from connection_wizard.oauth.proof import (
    PROOF_VERSION,
    About,
    LegProof,
    Proof,
    RequestLine,
    about,
    leg_as_json,
    leg_proof,
)
from connection_wizard.oauth.proof_causes import KeptCause
from connection_wizard.oauth.proof_files import MAX_BYTES, ProofFileError, page_path, read_proof, write_proof
from connection_wizard.oauth.proof_page import PageLanguage, proof_page
from connection_wizard.oauth.traits import Trait
from connection_wizard.secrets.redaction import HIDDEN, Redactor
from connection_wizard.spec.file_names import is_proof, proof_path
from connection_wizard.words import NOTHING, Language, Words, say
from tests.practice.playing import spec_of

NOW = datetime(2026, 1, 1, 12, 0, 0, tzinfo=UTC)
HOSTILE = """<script>alert('1')</script>"&$x ${y}"""


def proof(name: str = "Acme", *, by_code: bool = False, **verdicts: Any) -> Proof:
    legs = tuple(
        LegProof(
            leg, verdicts.get(leg, "proved"), Words(f"{leg} done."), NOTHING, "", {"status": 200}, (line(), line(None))
        )
        for leg in LEGS
    )
    traits = (
        Trait("revocation", "real", Words("It is refused.")),
        Trait("scopes", {"missing": ["a"]}, Words("One."), "note"),
    )
    codes = (
        CodeRun("access_token", "exchange", "executed", Words("an empty object"), 1),
        CodeRun("refresh_token", "refresh", "not run", Words("No such step.")),
        CodeRun("test_call", "test", "threw", Words("It threw “no”.")),
    )
    end = NOW + timedelta(seconds=5)
    return Proof(name, "d" * 64, NOW, end, legs, traits, by_code, codes if by_code else ())


def line(status: int | None = 200) -> RequestLine:
    return RequestLine("GET", "https://acme.test/me?a=1&b=2", status, 12)


class Reader(HTMLParser):
    """Reads a page: its tags, its text, and every address in it."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.loads: list[str] = []
        self.text = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.loads += [value or "" for name, value in attrs if name in ("src", "href", "action", "data", "srcset")]

    def handle_data(self, data: str) -> None:
        self.text += data


def test_where_a_proof_is_kept() -> None:
    assert proof_path(Path("specs/acme.json")) == Path("specs/acme.proof.json")
    assert proof_path(Path("acme.connection.json")).name == "acme.connection.proof.json"
    assert proof_path(Path("acme")).name == "acme.proof.json"
    assert page_path(Path("specs/acme.proof.json")) == Path("specs/acme.proof.html")
    assert page_path(Path("report.json")).name == "report.proof.html"
    assert is_proof(proof_path(Path("acme.json")))
    assert not is_proof(Path("proof.json"))


@pytest.mark.parametrize("by_code", [False, True])
def test_what_is_written_is_read_again(tmp_path: Path, by_code: bool) -> None:
    written, path = proof(by_code=by_code, revoke="not supported"), tmp_path / "acme.proof.json"
    write_proof(written, path)
    assert json.loads(path.read_text("utf-8")) == written.as_json()
    read = read_proof(path)
    assert read == written
    assert read
    assert read.passed
    page = (tmp_path / "acme.proof.html").read_text("utf-8")
    assert page == proof_page(written)
    assert ("Code of step 8, Test (Me) API: threw. It threw “no”." in page) is by_code
    assert sorted(each.name for each in tmp_path.iterdir()) == ["acme.proof.html", "acme.proof.json"]


def test_nothing_there_is_no_proof(tmp_path: Path) -> None:
    assert read_proof(tmp_path / "acme.proof.json") is None


def test_whether_it_passed_is_drawn_from_its_legs(tmp_path: Path) -> None:
    path = tmp_path / "acme.proof.json"
    path.write_text(json.dumps(proof(refresh="failed").as_json() | {"passed": True}), "utf-8")
    read = read_proof(path)
    assert read
    assert not read.passed


BROKEN: list[object] = [
    "",
    "{",
    "[]",
    "null",
    "{}",
    "\x00",
    "[" * 100_000,
    {"spec_version": 1},
    proof().as_json() | {"spec_sha256": "D" * 64},
    proof().as_json() | {"legs": [{"leg": "nonsense"}]},
    proof().as_json() | {"legs": 7},
    proof().as_json() | {"finished_at": "yesterday"},
    proof().as_json() | {"finished_at": "2026-01-01T12:00:00"},
    proof().as_json() | {"proof_version": 0},
    " " * (MAX_BYTES + 1),
]


@pytest.mark.parametrize("content", BROKEN, ids=lambda content: str(content)[:20].strip() or "empty")
def test_what_is_no_proof_is_refused_in_a_sentence(tmp_path: Path, content: object) -> None:
    path = tmp_path / "acme.proof.json"
    path.write_text(content if isinstance(content, str) else json.dumps(content), "utf-8")
    with pytest.raises(ProofFileError, match="is no proof"):
        read_proof(path)


def test_bytes_that_are_no_text_and_a_folder(tmp_path: Path) -> None:
    path = tmp_path / "acme.proof.json"
    path.write_bytes(b"\xff\xfe{")
    with pytest.raises(ProofFileError, match="is no proof"):
        read_proof(path)
    path.unlink()
    path.mkdir()
    with pytest.raises(ProofFileError, match="cannot be read"):
        read_proof(path)
    with pytest.raises(NotSaved):
        write_proof(proof(), tmp_path / "nowhere" / "a.proof.json")


def test_a_newer_program_wrote_it(tmp_path: Path) -> None:
    path = tmp_path / "acme.proof.json"
    path.write_text(json.dumps({"proof_version": PROOF_VERSION + 1}), "utf-8")
    with pytest.raises(ProofFileError, match="newer version"):
        read_proof(path)


def test_texts_of_a_file_reach_no_terminal_as_they_are(tmp_path: Path) -> None:
    path = tmp_path / "acme.proof.json"
    document = proof("Acme\x1b[2J").as_json()
    document["legs"][0]["summary"] = "Fine.\x1b[31m\nAnd more"
    path.write_text(json.dumps(document), "utf-8")
    read = read_proof(path)
    assert read
    assert "\x1b" not in read.as_text()
    assert "Acme\\x1b[2J" in read.as_text()
    assert "    Fine.\\x1b[31m\\nAnd more\n" in read.as_text()
    assert "\x1b" not in proof_page(read)
    write_proof(read, path)
    assert b"\x1b" not in path.read_bytes()
    assert read_proof(path) == read, "the file is exact"


def test_half_a_character_is_in_no_file(tmp_path: Path) -> None:
    path = tmp_path / "acme.proof.json"
    write_proof(proof("Acme \ud83d"), path)
    read = read_proof(path)
    assert read
    assert read.spec_name == "Acme \ufffd"


def test_the_page_says_it_all_and_loads_nothing() -> None:
    page = proof_page(proof(by_code=True, revoke="not supported", test_after_revoke="not supported"))
    read = Reader(page)
    for words in (
        *("Acme", "d" * 64, "2026-01-01 at 12:00 UTC", "the exported code", "Connection Wizard 0."),
        *(
            "Proved, without revoking.",
            "Not part of it: Revoke the token, Test call with the revoked token.",
            "It is refused.",
            "One.",
        ),
        *("GET", "https://acme.test/me?a=1&b=2", "status 200", "no answer", "12 ms", "Signed off by"),
        *LEG_TITLES.values(),
    ):
        assert words in read.text, words
    assert read.loads == []
    assert not {"script", "link", "img", "iframe"} & set(read.tags)
    assert "default-src 'none'" in page
    assert "prefers-color-scheme: dark" in page
    assert "@media print" in page
    assert "url(" not in page


@pytest.mark.parametrize(
    ("made", "says"),
    [
        (proof(), "Proved. Every step of the connection’s life worked."),
        (
            proof(refresh="not supported", revoke="not supported"),
            "Proved, without refreshing and revoking. Not part of it: Refresh the token, Revoke the token.",
        ),
        (proof(refresh="failed"), "Not proved. This failed: Refresh the token."),
        (proof(test="not tried"), "Not proved. See below what stands in the way."),
        (Proof("", "d" * 64, NOW, NOW, ()), "Not proved. See below what stands in the way."),
        (
            Proof("A", "d" * 64, NOW, NOW, proof().legs, (Trait("identifier", {}, Words("It changed."), "problem"),)),
            "Not proved. This failed: Unique identifier.",
        ),
    ],
)
def test_the_verdict_in_a_sentence(made: Proof, says: str) -> None:
    text = " ".join(Reader(proof_page(made)).text.split())
    assert says in text
    assert ("(no name)" in text) is (made.spec_name == "")


def test_everything_in_the_page_is_escaped() -> None:
    hostile = LegProof(
        "test", "failed", Words(HOSTILE), Words(HOSTILE), HOSTILE, {}, (RequestLine(HOSTILE, HOSTILE, 200, 1),)
    )
    trait, code = Trait("scopes", HOSTILE, Words(HOSTILE)), CodeRun("access_token", "exchange", "threw", Words(HOSTILE))
    made = Proof(HOSTILE, "d" * 64, NOW, NOW, (hostile,), (trait,), True, (code,), HOSTILE)
    page = proof_page(made)
    assert "<script" not in page
    assert Reader(page).text.count(HOSTILE) == 11  # each text once, the name three times
    assert set(Reader(page).tags) <= set(Reader(proof_page(proof())).tags) | {"p"}


CAUSE = KeptCause(
    code="pkce-missing",
    certainty="likely",
    step="authorization",
    path=("authorization", "pkce"),
    text=Words("The provider demands PKCE."),
    do=Words("Turn it on."),
    copy="https://auth.example/cb",
    fix="Turn PKCE on",
    edits=({"op": "replace", "path": "/authorization/pkce", "value": "S256"},),
)


def with_cause(cause: KeptCause, second: dict[str, str] | None = None) -> Proof:
    whole = proof(authorize="failed")
    first = replace(whole.legs[0], causes=(cause, replace(cause, code="other", copy="", fix="", edits=(), path=())))
    return replace(whole, legs=(first, *whole.legs[1:]), second_account=second)


def test_why_a_leg_failed_is_kept_for_programs_and_for_people(tmp_path: Path) -> None:
    written, path = with_cause(CAUSE), tmp_path / "acme.proof.json"
    write_proof(written, path)
    assert read_proof(path) == written
    (kept, other) = json.loads(path.read_text("utf-8"))["legs"][0]["causes"]
    assert set(kept) == {"code", "certainty", "text", "do", "step", "path", "copy", "fix", "edits"}
    assert kept["step"] == "authorization", "a number would be another page's as soon as one comes before it"
    assert (kept["edits"], other["fix"]) == ([dict(edit) for edit in CAUSE.edits], None)
    read = Reader((tmp_path / "acme.proof.html").read_text("utf-8"))
    for words in (
        *(
            "The provider demands PKCE.",
            "Step 4 (authorization.pkce): Turn it on.",
            "Copy exactly: https://auth.example/cb",
        ),
        *("Turn PKCE on: ", '[{"op": "replace", "path": "/authorization/pkce", "value": "S256"}]', "pkce-missing"),
    ):
        assert words in read.text, words
    assert read.loads == []
    hostile = replace(CAUSE, code=HOSTILE, text=Words(HOSTILE), do=Words(HOSTILE), copy=HOSTILE, fix=HOSTILE)
    assert "<script" not in proof_page(with_cause(replace(hostile, edits=({"value": HOSTILE},), path=(HOSTILE,))))


def test_a_proof_of_before_and_one_with_codes_of_later_are_read(tmp_path: Path) -> None:
    path = tmp_path / "acme.proof.json"
    document = proof(authorize="failed").as_json()
    for leg in document["legs"]:
        del leg["causes"], leg["reason"], leg["values"], leg["at"]
    path.write_text(json.dumps(document), "utf-8")
    read = read_proof(path)
    assert read
    assert (read.legs[0].causes, read.second_account) == ((), None)
    newer = with_cause(replace(CAUSE, code="not-known-here", certainty="beyond doubt")).as_json()
    newer["legs"][0] |= {"reason": "comet_struck", "more": 1}
    path.write_text(json.dumps(newer | {"second_account": {"label": "twins", "shoe size": "same"}}), "utf-8")
    read = read_proof(path)
    assert read
    assert (read.legs[0].reason, read.legs[0].causes[0].code) == ("comet_struck", "not-known-here")
    page = Reader(proof_page(read)).text
    for words in ("not-known-here", "The label: twins.", "shoe size is the same for two accounts."):
        assert words in page


def test_a_secret_is_in_no_kept_cause() -> None:
    secret = "s3cr3t-of-the-app"
    redactor = Redactor([secret])
    cause = replace(CAUSE, text=Words(f"It said {secret}."), do=Words(secret), copy=secret, fix=secret)
    shown = replace(cause, edits=({"op": "add", "path": "/name", "value": [secret]},)).shown(redactor)
    assert secret not in json.dumps(shown.as_json())
    assert shown.edits == (), "half a change would be a wrong one"
    assert cause.shown(redactor).edits == CAUSE.edits
    result = LegResult("authorize", "failed", "log_in_timed_out", {"seconds": 1})
    assert secret not in str(leg_as_json(leg_proof(result, redactor, [cause])))


@pytest.mark.parametrize(
    ("second", "passed", "says"),
    [
        ({"label": "different", "unique_identifier": "different"}, True, "The label tells two accounts apart."),
        ({"unique_identifier": "same"}, False, "The unique identifier is the same for two accounts."),
        ({"label": "same account"}, False, "the second log-in was the same account again"),
        ({"label": "missing"}, False, "The label is not there for both of two accounts."),
        ({"failed": "exchange"}, False, "The second account was not connected. This failed: Get the access token."),
        ({"failed": "dance"}, False, "This failed: dance."),
        ({}, True, "Proved."),
    ],
)
def test_what_a_second_account_showed(tmp_path: Path, second: dict[str, str], passed: bool, says: str) -> None:
    made, path = replace(proof(), second_account=second), tmp_path / "acme.proof.json"
    write_proof(made, path)
    assert read_proof(path) == made
    assert made.passed is passed
    assert says in Reader(proof_page(made)).text
    assert ("This failed: Second account." in proof_page(made)) is not passed
    assert not second or says in made.as_text()


def test_a_part_of_a_run_is_no_proof() -> None:
    legs = tuple(replace(leg, verdict="not tried", reason="not_asked_for") for leg in proof().legs[3:])
    assert not replace(proof(), legs=(*proof().legs[:3], *legs)).passed


@pytest.mark.parametrize("step", ["label", "of_later", 5, None])
def test_a_step_without_code_has_no_code(tmp_path: Path, step: object) -> None:
    path = tmp_path / "acme.proof.json"
    write_proof(proof(by_code=True), path)
    document = json.loads(path.read_text("utf-8"))
    document["codes"][0]["step"] = step
    path.write_text(json.dumps(document), "utf-8")
    with pytest.raises(ProofFileError):
        read_proof(path)


@pytest.mark.parametrize("step", [99, "4.5", None, 4.5])
def test_a_number_of_before_that_no_step_had_is_no_proof(tmp_path: Path, step: object) -> None:
    path = tmp_path / "acme.proof.json"
    document = with_cause(CAUSE).as_json() | {"proof_version": 1}
    document["legs"][0]["values"] = {"step": step}
    path.write_text(json.dumps(document), "utf-8")
    read = read_proof(path)
    assert read
    assert read.legs[0].values == {"step": step}, "shown as it is"
    document["legs"][0]["causes"][0]["step"] = step
    path.write_text(json.dumps(document), "utf-8")
    if isinstance(step, str):
        read = read_proof(path)
        assert read
        assert "Step 4.5 " in proof_page(read)
    else:
        with pytest.raises(ProofFileError):
            read_proof(path)


def test_the_step_of_a_version_to_come_is_shown_by_its_key(tmp_path: Path) -> None:
    path = tmp_path / "acme.proof.json"
    write_proof(with_cause(replace(CAUSE, step="consent")), path)
    read = read_proof(path)
    assert read
    assert "Step consent (authorization.pkce): Turn it on." in Reader(proof_page(read)).text


@pytest.mark.parametrize("linked", [False, True])
def test_where_a_proof_cannot_be_written_the_old_page_comes_back(tmp_path: Path, linked: bool) -> None:
    path = proof_path(tmp_path / "acme.json")
    page = page_path(path)
    place = tmp_path / "elsewhere.html" if linked else page
    if linked:
        page.symlink_to(place)
    write_proof(proof("First"), path)
    before = page.read_text("utf-8")
    path.unlink()
    path.mkdir()
    with pytest.raises(NotSaved):
        write_proof(proof("Second"), path)
    assert page.read_text("utf-8") == before
    assert page.is_symlink() is linked
    path.rmdir()
    write_proof(proof("Second"), path)
    assert page.read_text("utf-8") == proof_page(proof("Second"))
    assert place.is_file()


def test_nothing_comes_back_where_nothing_was(tmp_path: Path) -> None:
    path = proof_path(tmp_path / "acme.json")
    path.mkdir()
    with pytest.raises(NotSaved):
        write_proof(proof(), path)
    assert not page_path(path).exists()


@pytest.mark.parametrize(
    ("lacks", "state"), [((), "ok"), (("refresh",), "odd"), (("revoke",), "odd"), (("refresh", "revoke"), "odd")]
)
def test_no_green_where_nobody_saw_it_last(lacks: tuple[Leg, ...], state: str) -> None:
    verdicts: dict[str, Any] = dict.fromkeys(lacks, "not supported")
    made = proof(**verdicts)
    assert made.passed
    assert made.without == lacks
    assert f'class="verdict {state}"' in proof_page(made)


@pytest.mark.parametrize(
    ("client", "whitelist", "says"),
    [
        ({"client_id": "app-1"}, ["acme.test"], ("app-1", "real accounts", "read write")),
        ({"environment": "sandbox"}, ["acme.test"], ("trying (sandbox)",)),
        ({"owner": "user"}, ["acme.test"], ("each user’s own app",)),
        ({}, [], ("other.test: contacted, and the platform would send no credentials there",)),
    ],
)
def test_whoever_signs_it_off_sees_what_was_run(
    tmp_path: Path, client: dict[str, str], whitelist: list[str], says: tuple[str, ...]
) -> None:
    spec = spec_of(client=client, whitelist=whitelist)
    found = about(spec, ["api.acme.test", "other.test"] if not whitelist else ["api.acme.test"], Redactor(["s3cr3t"]))
    made, path = replace(proof(), about=found), tmp_path / "acme.proof.json"
    write_proof(made, path)
    assert read_proof(path) == made
    text = " ".join(Reader(proof_page(made)).text.split())
    assert [words for words in says if words not in text] == []
    assert ("Not in the whitelist" in text) is (not whitelist)
    assert json.loads(path.read_text("utf-8"))["about"]["environment"] == client.get("environment", "production")


def test_what_is_not_asked_for_and_not_checked_is_no_gap() -> None:
    spec = spec_of(authorization={"scopes": []}, skip_whitelist_check=True, client={"client_id": "s3cr3t-id"})
    found = about(spec, ["other.test"], Redactor(["s3cr3t-id"]))
    assert (found.scopes, found.not_listed) == ((), ())
    assert "s3cr3t-id" not in json.dumps(found.as_json())
    odd = replace(proof(), about=replace(found, environment="later"))
    assert "later" in proof_page(odd)
    assert "none" in Reader(proof_page(odd)).text


def test_the_page_is_told_in_any_language_and_the_data_in_none(tmp_path: Path) -> None:
    """Every text of ours is translators': what stays is of the connection, of the provider, or a number."""
    made = replace(
        with_cause(replace(CAUSE, text=say("It is off."), do=say("Turn it on."))),
        about=About("", "sandbox", (), ("other.test",)),
        second_account={"label": "different"},
    )
    arabic = PageLanguage(Language("ar", lambda template: f"ضض{template}", leftwards=True), lambda moment: "ضض DAY")
    write_proof(made, tmp_path / "acme.proof.json", arabic)
    assert json.loads((tmp_path / "acme.proof.json").read_text("utf-8")) == made.as_json()
    page = (tmp_path / "acme.proof.html").read_text("utf-8")
    assert '<html lang="ar" dir="rtl">' in page
    assert '<html lang="en" dir="ltr">' in proof_page(made)
    assert "ضض DAY" in page
    css = page[page.index("<style>") : page.index("</style>")]
    lines = {line.strip() for line in Reader(page.replace(css, "")).text.splitlines()}
    untold = {line for line in lines if "ضض" not in line and any(sign.isalpha() for sign in line)}
    given = {str(text) for leg in made.legs for text in (leg.summary, *(cause.code for cause in leg.causes))}
    given |= {str(trait.sentence) for trait in made.traits}
    assert not {line for line in untold - given if not line.startswith((made.spec_name, CAUSE.fix))}
    body = page.partition("</title>")[2]
    assert f"<h1><bdi>{made.spec_name}</bdi></h1>" in body
    assert "<bdi>other.test</bdi>" in body
    assert "<bdi>" not in page.partition("</title>")[0]
    assert not {"\u2068", "\u2069"} & set(page)
    secret = proof_page(replace(made, spec_name=f"a {HIDDEN}"), arabic)
    assert HIDDEN in secret
    assert f"a ضض{HIDDEN}" in secret
