from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from connection_wizard.disk.troubles import NotSaved
from connection_wizard.oauth.code_runs import CodeRun
from connection_wizard.oauth.leg_names import LEG_TITLES, LEGS
from connection_wizard.oauth.proof import LegProof, Proof, RequestLine
from connection_wizard.oauth.proof_files import MAX_BYTES, ProofFileError, page_path, read_proof, write_proof
from connection_wizard.oauth.proof_page import proof_page
from connection_wizard.oauth.traits import Trait
from connection_wizard.spec.files import is_proof, proof_path
from connection_wizard.steps import number_of
from connection_wizard.words import NOTHING, Words

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
        CodeRun(5, "exchange", "executed", Words("an empty object"), 1),
        CodeRun(6, "refresh", "not run", Words("No such step.")),
        CodeRun(8, "test", "threw", Words("It threw “no”.")),
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
    path.write_text(json.dumps({"proof_version": 2}), "utf-8")
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
        *("Proved.", "Not part of it: Revoke the token, Test call with the revoked token.", "It is refused.", "One."),
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
    trait, code = Trait("scopes", HOSTILE, Words(HOSTILE)), CodeRun(5, "exchange", "threw", Words(HOSTILE))
    made = Proof(HOSTILE, "d" * 64, NOW, NOW, (hostile,), (trait,), True, (code,), HOSTILE)
    page = proof_page(made)
    assert "<script" not in page
    assert Reader(page).text.count(HOSTILE) == 11  # each text once, the name three times
    assert set(Reader(page).tags) <= set(Reader(proof_page(proof())).tags) | {"p"}


def test_a_step_without_code_has_no_code(tmp_path: Path) -> None:
    path = tmp_path / "acme.proof.json"
    write_proof(proof(by_code=True), path)
    document = json.loads(path.read_text("utf-8"))
    document["codes"][0]["step"] = number_of("label")
    path.write_text(json.dumps(document), "utf-8")
    with pytest.raises(ProofFileError):
        read_proof(path)
