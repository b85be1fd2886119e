"""Specs and drafts as files: byte-identical, atomic, and unusable ones told in plain words."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from connection_wizard.disk.troubles import NotSaved
from connection_wizard.disk.writing import write_text
from connection_wizard.spec import files, migrations
from connection_wizard.spec.documents import get
from connection_wizard.spec.draft import Draft, draft_of
from connection_wizard.spec.files import NewerSpecError, SpecFileError, digest, parse_draft, read_draft, to_text, write
from connection_wizard.spec.findings import findings
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.spec.outline import in_order
from connection_wizard.spec.schema import SCHEMA_FILE, schema_text
from tests.spec.documents_of import ANY_DOCUMENT, SPECS
from tests.test_strict_json import ANYTHING as ANY_JSON

ROOT = Path(__file__).parents[2]


@given(SPECS)
def test_a_spec_is_byte_identical_after_a_round_trip(document: dict[str, Any]) -> None:
    spec = Draft(document).partial_spec
    text = to_text(spec)
    again = parse_draft(text.encode())
    assert again.problems == ()
    assert again.partial_spec == spec
    assert to_text(again.partial_spec) == text
    assert digest(again.partial_spec) == digest(spec)


@given(ANY_DOCUMENT)
def test_a_draft_keeps_everything_that_says_something(document: dict[str, Any]) -> None:
    """What is left as it is by default says nothing; whatever does not fit, or nobody knows, stays."""
    draft = Draft(document)
    text = to_text(draft)
    again = Draft(json.loads(text))
    assert text.endswith("}\n")
    assert again.partial_spec == draft.partial_spec
    assert again.problems == draft.problems
    assert to_text(again) == text, "laid out once, it stays as it is"
    for problem in draft.problems:
        assert get(again.document, problem.at) == get(in_order(document), problem.at)


@given(SPECS)
def test_there_is_one_layout(document: dict[str, Any]) -> None:
    """Whoever spells everything out, and whoever writes the least."""
    draft = Draft(document)
    lean = json.loads(to_text(draft))
    full = {**lean, **{name: value for name, value in draft_of(draft.partial_spec).document.items() if value != []}}
    said = {name for name in ("refresh_token", "revoke_token") if name not in lean}
    assert json.loads(to_text(Draft(full))) == {**lean, **{name: full[name] for name in said if full[name] is None}}


@given(ANY_JSON)
def test_whatever_the_reader_takes_the_writer_writes_and_it_reads_back_the_same(value: Any) -> None:
    """Python's idea of JSON, anywhere in a document: refused in a sentence with its place, or kept."""
    text = json.dumps({"spec_version": 1, "test_call": {"body": value}, "platform": {"rest": {"x": value}}})
    said = ""
    try:
        draft = parse_draft(text.encode())
    except SpecFileError as refused:
        said = str(refused.message)
    else:
        again = parse_draft(to_text(draft).encode())
        assert (again.partial_spec, again.problems) == (draft.partial_spec, draft.problems)
        assert again.get("platform") == draft.get("platform")
        assert all(problem.at for problem in draft.problems), "never the document as a whole"
    assert not said or "at line 1, column" in said


@pytest.mark.parametrize("depth", [90, 98, 99, 100, 200, 600])
def test_nesting_is_refused_with_its_place_or_all_the_document_is_read(depth: int) -> None:
    data = ('{"name": "Acme", "test_call": {"body": ' + "[" * depth + "]" * depth + "}}").encode()
    if depth > 98:
        with pytest.raises(SpecFileError, match=r"nested too deeply.*line 1, column .*test_call\.body"):
            parse_draft(data)
    else:
        draft = parse_draft(data)
        assert draft.problems == ()
        assert draft.partial_spec.name == "Acme"


def test_what_a_spec_file_looks_like() -> None:
    text = to_text(Draft({"spec_version": 1, "name": "Äcme", "authorization": {"url": "https://a.test"}}).partial_spec)
    document = json.loads(text)
    assert "Äcme" in text
    assert text.startswith('{\n  "spec_version": 1,\n  "name": "Äcme",\n')
    assert list(document) == [name for name in ConnectionSpec.model_fields if name in document]
    assert document["refresh_token"] is None, "said: there is none"
    assert "access_token" not in document
    assert document["authorization"] == {"url": "https://a.test"}
    assert "live_redirect" not in document
    assert "service_domain" not in document


def test_a_value_that_empties_a_default_is_written() -> None:
    document = {"spec_version": 1, "access_token": {"response": {"refresh_token": ""}}}
    spec = Draft(document).partial_spec
    assert json.loads(to_text(spec))["access_token"]["response"]["refresh_token"] == ""
    assert parse_draft(to_text(spec).encode()).partial_spec == spec


def test_write_and_read(tmp_path: Path) -> None:
    path = tmp_path / "spec.json"
    draft = draft_of(ConnectionSpec(name="Acme"))
    write(draft, path)
    assert read_draft(path).partial_spec == draft.partial_spec
    assert [entry.name for entry in tmp_path.iterdir()] == ["spec.json"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has rights of another kind, and links for administrators")
def test_an_existing_file_keeps_its_rights_and_its_link(tmp_path: Path) -> None:
    target, link = tmp_path / "real.json", tmp_path / "link.json"
    target.write_text("old")
    target.chmod(0o640)
    link.symlink_to(target)
    write_text("new\n", link)
    assert target.read_text() == "new\n"
    assert link.is_symlink()
    assert target.stat().st_mode & 0o777 == 0o640


def _failing(error: OSError) -> Any:
    def fail(*_: object) -> None:
        raise error

    return fail


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_write_that_fails_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    path = tmp_path / "spec.json"
    path.write_text("old")
    full = OSError(28, "No space left on device")
    if step == "fsync":
        monkeypatch.setattr(os, "fsync", _failing(full))
    else:
        monkeypatch.setattr(Path, "replace", _failing(full))
    with pytest.raises(NotSaved, match="no space left on device") as caught:
        write_text("new", path)
    assert "Choose another folder" in caught.value.hint
    assert path.read_text() == "old"
    assert [entry.name for entry in tmp_path.iterdir()] == ["spec.json"]


def test_places_that_cannot_be_written(tmp_path: Path) -> None:
    for path in (tmp_path / "nowhere" / "spec.json", tmp_path, tmp_path / ("x" * 300)):
        with pytest.raises(NotSaved, match="could not be saved"):
            write_text("new", path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("data", "said", "hint"),
    [
        (b"", "no complete JSON", "The file is empty"),
        (b"   \n", "no complete JSON", "The file is empty"),
        (b'{"spec_version": 1, "name": "Ac', "line 1, column", "end seems to be missing"),
        (b'{"spec_version": 1,, "name": "Acme"}', "line 1, column 20", "Mend that place"),
        (b"\xff\xfe{\x00}\x00", "no text in UTF-8", "that the wizard saved"),
        (b'{"spec_version": 1, "name": NaN}', "NaN", "Mend"),
        (b'{"live_redirect": {"port": ' + b"1" * 5000 + b"}}", "thousands of digits", "Mend"),
        (b'{\n<<<<<<< HEAD\n"name": "A"\n=======\n"name": "B"\n>>>>>>> b\n}', "marks of a merge", "Finish the merge"),
        (b"[1]", "must start with {", "that the wizard saved"),
        (b"[" * 200_000, "nested too deeply", "that the wizard saved"),
        (b'{"openapi": "3.1.0"}', "nothing in it belongs", "that the wizard saved"),
    ],
)
def test_unusable_files(data: bytes, said: str, hint: str) -> None:
    with pytest.raises(SpecFileError) as caught:
        parse_draft(data, "acme.json")
    assert said in caught.value.message
    assert "“acme.json”" in caught.value.message
    assert hint in caught.value.hint


def test_a_text_without_a_name() -> None:
    with pytest.raises(SpecFileError, match=r"^The text is no complete JSON"):
        parse_draft(b"{")


def test_a_byte_order_mark_is_no_mistake() -> None:
    assert parse_draft(b'\xef\xbb\xbf{"spec_version": 1, "name": "Acme"}').partial_spec.name == "Acme"


def test_files_that_cannot_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(SpecFileError, match=r"no file “none\.json”"):
        read_draft(tmp_path / "none.json")
    with pytest.raises(SpecFileError, match="cannot be read"):
        read_draft(tmp_path)
    monkeypatch.setattr(files, "MAX_FILE_BYTES", 10)
    large = tmp_path / "large.json"
    large.write_text('{"spec_version": 1}')
    with pytest.raises(SpecFileError, match="larger than"):
        read_draft(large)


def test_a_newer_version_is_refused_untouched(tmp_path: Path) -> None:
    path = tmp_path / "newer.json"
    path.write_text('{"spec_version": 2, "name": "Acme"}')
    with pytest.raises(NewerSpecError, match="spec version 2") as caught:
        read_draft(path)
    assert "Update the program" in caught.value.hint
    assert path.read_text() == '{"spec_version": 2, "name": "Acme"}'


@pytest.mark.parametrize("version", ["1", 1.5, 0, -1, [], {}])
def test_a_version_that_is_none_is_a_problem_of_the_draft(version: object) -> None:
    draft = parse_draft(json.dumps({"spec_version": version, "name": "Acme"}).encode())
    assert [problem.at for problem in draft.problems] == [("spec_version",)]
    assert draft.partial_spec.name == "Acme"


def test_a_document_without_a_version_is_taken_for_the_current_one() -> None:
    for data in (b'{"name": "Acme"}', b'{"spec_version": true, "name": "Acme"}'):
        assert type(parse_draft(data).get("spec_version")) is int


def test_older_documents_are_brought_up_step_by_step() -> None:
    steps = {
        1: lambda document: {**document, "name": document["title"]},
        2: lambda document: {key: value for key, value in document.items() if key != "title"},
    }
    assert migrations.migrated({"spec_version": 1, "title": "Acme"}, steps) == {"spec_version": 3, "name": "Acme"}
    assert migrations.migrated({"spec_version": 1}) == {"spec_version": 1}


def test_the_published_schema_is_the_models() -> None:
    assert (ROOT / "resources" / SCHEMA_FILE).read_text(encoding="utf-8") == schema_text()


def test_where_the_schema_is_stands_first_and_says_nothing_about_the_connection() -> None:
    plain = Draft(json.loads((ROOT / "tests" / "spec" / "data" / "sample.json").read_text("utf-8")))
    linked = parse_draft(json.dumps({**plain.document, "$schema": "./connection-spec.schema.json"}).encode())
    assert findings(linked) == findings(plain)
    assert digest(linked.partial_spec) == digest(plain.partial_spec)
    assert to_text(linked).splitlines()[1] == '  "$schema": "./connection-spec.schema.json",'
    assert json.loads(to_text(linked.put(("name",), "Other")))["$schema"] == "./connection-spec.schema.json"


def test_only_a_text_says_where_the_schema_is() -> None:
    assert [problem.at for problem in Draft({"spec_version": 1, "$schema": 7}).problems] == [("$schema",)]
    assert [problem.at for problem in Draft({"name": "Acme", "client": {"$schema": "x"}}).problems] == [
        ("client", "$schema")
    ]
