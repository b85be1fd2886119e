"""What commands read and write: hostile JSON is told with its place, and ``-o`` replaces nothing but files."""

from __future__ import annotations

import io
import json
import os
import stat
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from connection_wizard.cli import run
from connection_wizard.cli.grammar import grammar
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.files import parse_draft
from tests.cli.test_records import DOCUMENT
from tests.helpers import posix
from tests.waiting import HANG

ROOT = Path(__file__).resolve().parents[2]
HOSTILE = {
    "NaN": ("NaN", "NaN"),
    "an infinity": ("-Infinity", "-Infinity"),
    "1e999": ("1e999", "1e999"),
    "1e400 in a list": ("[0, 1e400]", "1e400"),
    "hundreds of digits": ("9" * 400, "hundreds of digits"),
    "thousands of digits": ("-" + "9" * 5000, "thousands of digits"),
    "half a character": ('"\\ud83d"', "half a character"),
    "half a name": ('{"\\udc00": 1}', "half a character"),
    "200 deep": ("[" * 200 + "]" * 200, "nested too deeply"),
    "600 deep": ('{"a":' * 600 + "1" + "}" * 600, "nested too deeply"),
    "100000 deep": ("[" * 100_000 + "]" * 100_000, "nested too deeply"),
    "a name twice": ('{"a": 1, "a": 2}', "“a” stands twice"),
    "a merge": ("\n<<<<<<< HEAD\n1\n=======\n2\n>>>>>>> b\n", "marks of a merge"),
}
MENDED = ("half a character", "half a name", "a name twice")
"""What an import mends, and says so: a record comes from elsewhere."""
COMMANDS = {
    "check": ("check", "{}"),
    "check --json": ("check", "{}", "--json"),
    "run": ("run", "{}"),
    "export": ("export", "{}", "--to", "spec"),
    "export the record": ("export", "{}", "--to", "viasocket"),
    "publish": ("publish", "{}", "--base", "https://platform.test", "--org", "1"),
}


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_spec_is_told_with_its_place(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, command: str
) -> None:
    value, said = HOSTILE[name]
    path = tmp_path / "acme.json"
    path.write_text('{\n "spec_version": 1,\n "test_call": {"body": ' + value + "}\n}", "utf-8")
    code = run([part.format(path) for part in COMMANDS[command]])
    told = capsys.readouterr()
    assert code == 2
    if "--json" in command:
        told_of = json.loads(told.out)["files"][0]["error"]
    else:
        assert told.out == ""
        told_of = told.err
    assert said in told_of
    assert "at line " in told_of
    assert "test_call.body" in told_of or name == "a merge"
    assert len(told_of.splitlines()) == 1


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_record_is_told_with_its_place_or_mended(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    value, said = HOSTILE[name]
    path = tmp_path / "record.json"
    path.write_text('{"authrequrl": "https://a.test/authorize",\n "whatever": ' + value + "}", "utf-8")
    code = run(["import", str(path)])
    told = capsys.readouterr()
    if name in MENDED:
        assert code == 0
        assert "half a character in the record, at whatever" in told.err or "was there twice" in told.err
        assert parse_draft(told.out.encode()).get("authorization", "url") == "https://a.test/authorize"
    else:
        assert (code, told.out) == (2, "")
        assert said in told.err
        assert "at line " in told.err


@pytest.mark.parametrize("key", ["queryparams", "testcode"])
@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_json_in_the_strings_of_a_record_is_read_to_what_can_be_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, key: str
) -> None:
    value = HOSTILE[name][0]
    source = f"return axios({{method: 'get', url: 'https://a.test/me', params: {{n: {value}}}}})"
    inner = '{"a": ' + value + "}" if key == "queryparams" else json.dumps({"source": source})
    path, out = tmp_path / "record.json", tmp_path / "out.json"
    path.write_text(json.dumps({"authrequrl": "https://a.test/authorize", key: inner}), "utf-8")
    assert run(["import", str(path), "-o", str(out)]) == 0
    assert run(["check", str(out)]) == 1
    assert "unreadable" not in capsys.readouterr().out


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_answer_is_told_with_its_place(tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    value, said = HOSTILE[name]
    path, token = tmp_path / "me.json", tmp_path / "token.json"
    path.write_text('{"id": 7,\n "x": ' + value + "}", "utf-8")
    token.write_text("{}", "utf-8")
    for arguments in (["suggest", str(path)], ["suggest", str(token), "--token", str(path)]):
        code = run(arguments)
        told = capsys.readouterr()
        if name == "a name twice":  # of two equal names the last one counts, as in the programs that read answers
            assert code == 0
            continue
        assert code == 2
        assert said in told.err
        assert "at line " in told.err


def test_arguments_that_are_no_text(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spec = tmp_path / "acme.json"
    spec.write_text(json.dumps({**DOCUMENT, "fields": [{"key": "region", "label": "Region"}]}), "utf-8")
    record = tmp_path / "record.json"
    record.write_text('{"authrequrl": "https://a.test/authorize"}', "utf-8")
    for arguments in (
        ["run", str(spec), "--field", "region=\udcff"],
        ["run", str(spec), "--field", "re\udcff=eu"],
        ["import", str(record), "--name", "A\udcff"],
    ):
        assert run(arguments) == 2
        told = capsys.readouterr()
        assert told.out == ""
        told.err.encode()


@pytest.mark.parametrize("errors", ["strict", "surrogateescape"])
def test_a_secret_that_is_no_text(
    spec: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, errors: str
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"s3cr\xfft\n"), "utf-8", errors))
    assert run(["run", str(spec), "--secret-stdin"]) == 2
    assert "no text in UTF-8" in capsys.readouterr().err


def test_a_file_whose_name_is_no_text(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a\udcff.json"
    try:
        path.write_text("{", "utf-8")
    except OSError:
        pytest.skip("this disk takes no such names")
    assert run(["check", str(path)]) == 2
    assert "“a�.json” is no complete JSON" in capsys.readouterr().err


# -- where results go

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="pipes and sockets are otherwise there")


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    """A finished spec."""
    path = tmp_path / "acme.json"
    path.write_text(json.dumps(DOCUMENT), "utf-8")
    return path


@pytest.fixture
def made(spec: Path) -> str:
    """What its export is."""
    from connection_wizard.spec.files import to_text

    return to_text(Draft(DOCUMENT))


@pytest.mark.parametrize("out", ["-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"])
def test_standard_output_by_its_names(
    spec: Path, made: str, out: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert run(["export", str(spec), "--to", "spec", "-o", out]) == 0
    assert capfd.readouterr().out == made
    assert run(["export", str(spec), "--to", "viasocket", "--with-secret", "-o", out]) == 2
    assert "only written into a file" in capfd.readouterr().err
    assert sorted(os.listdir(tmp_path)) == ["acme.json"]  # noqa: PTH208


def _export(spec: Path, out: Path) -> None:
    command = [sys.executable, "-m", "connection_wizard", "export", str(spec), "--to", "spec", "-o", str(out)]
    subprocess.run(command, cwd=ROOT, check=True, timeout=HANG)


@pytest.mark.parametrize("first", ["the reader", "the writer"])
def test_a_pipe_is_waited_for_and_stays_one(spec: Path, made: str, tmp_path: Path, first: str) -> None:
    path = tmp_path / "pipe"
    posix.mkfifo(path)
    read: Callable[[], str] = path.read_text
    found: list[str] = []
    reading = threading.Thread(target=lambda: found.append(read()), daemon=True)
    writing = threading.Thread(target=lambda: _export(spec, path), daemon=True)
    for each in (reading, writing) if first == "the reader" else (writing, reading):
        each.start()
    writing.join(HANG)
    reading.join(HANG)
    assert found == [made]
    assert path.is_fifo()


def test_a_terminal_and_a_socket_stay_what_they_are(
    spec: Path, made: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    master, slave, terminal = posix.terminal()
    assert run(["export", str(spec), "--to", "spec", "-o", str(terminal)]) == 0
    assert os.read(master, 20).startswith(b"{")
    assert stat.S_ISCHR(terminal.stat().st_mode)
    os.close(slave)
    os.close(master)
    monkeypatch.chdir(tmp_path)
    with posix.local_socket() as server:
        server.bind("s")
        server.listen()
        assert run(["export", str(spec), "--to", "spec", "-o", "s"]) == 0
        with server.accept()[0] as connected:
            assert connected.makefile("r", encoding="utf-8").read() == made
    assert Path("s").is_socket()


TROUBLES = {
    "a loop of links": ("loop", "a link that leads in a circle"),
    "a NUL in the name": ("a\0b.json", "cannot have that name"),
    "a name too long": ("x" * 300, "its name is too long"),
    "a missing folder": ("nowhere/a.json", "no such folder"),
    "a file for a folder": ("acme.json/a.json", "is a file"),
}


@pytest.mark.parametrize("name", TROUBLES)
def test_each_trouble_with_a_target_has_its_own_sentence(
    spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    (tmp_path / "loop").symlink_to("loop")
    before = sorted(os.listdir(tmp_path))  # noqa: PTH208
    out, said = TROUBLES[name]
    for arguments in (["export", str(spec), "--to", "spec"], ["export", str(spec), "--to", "viasocket"]):
        assert run([*arguments, "-o", str(tmp_path / out)]) == 2
        told = capsys.readouterr().err
        assert said in told
        assert "could not be saved" in told
        assert "where its output goes" not in told, "what is said when printing fails"
        assert "room" not in told
    assert sorted(os.listdir(tmp_path)) == before  # noqa: PTH208


def test_no_name_is_too_strange_for_a_run(spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for out in ("x" * 300, f"{'x' * 300}/a.json", "loop", "a\0b"):
        (tmp_path / "loop").unlink(missing_ok=True)
        (tmp_path / "loop").symlink_to("loop")
        assert run(["run", str(spec), "-o", str(tmp_path / out)]) == 2
        assert "There is no folder" in capsys.readouterr().err


OVER = {
    "export": ("export", "acme.json", "--to", "viasocket", "-o", "{}"),
    "import": ("import", "acme.json", "-o", "{}"),
    "import --json": ("import", "acme.json", "--json", "-o", "{}"),
    "import of several": ("import", "note.txt", "acme.json", "-o", "{}"),
    "run": ("run", "acme.json", "-o", "{}"),
}
"""Whatever writes a result of another kind than what it reads; `test_every_command_that_writes_is_tried` finds them."""


@pytest.mark.parametrize("how", OVER)
def test_no_result_takes_the_place_of_what_it_is_made_from(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    monkeypatch.chdir(tmp_path)
    text = json.dumps(DOCUMENT)
    Path("acme.json").write_text(text, "utf-8")
    Path("note.txt").write_text("curl -d grant_type=authorization_code https://acme.test/token", "utf-8")
    os.link("acme.json", "hard.json")
    names = ["acme.json", str(tmp_path / "acme.json"), "hard.json"]
    if sys.platform != "win32":
        Path("soft.json").symlink_to("acme.json")
        names.append("soft.json")
    for name in names:
        assert run([word.format(name) for word in OVER[how]]) == 2
        assert "made from" in capsys.readouterr().err
    assert Path("acme.json").read_text("utf-8") == text


def test_an_update_takes_not_the_place_of_the_record_that_it_is_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spec, record = tmp_path / "acme.json", tmp_path / "acme.record.json"
    spec.write_text(json.dumps(DOCUMENT), "utf-8")
    assert run(["export", str(spec), "--to", "viasocket", "-o", str(record)]) == 0
    before = record.read_bytes()
    assert run(["export", str(spec), "--to", "viasocket", "--since", str(record), "-o", str(record)]) == 2
    assert record.read_bytes() == before
    assert run(["export", str(spec), "--to", "spec", "-o", str(spec)]) == 0, "the same document may go over itself"
    capsys.readouterr()


@pytest.mark.parametrize(("one", "other"), [("Acme", "ACME"), ("caf\u00e9", "cafe\u0301"), ("CAFE\u0301", "caf\u00e9")])
def test_names_that_some_system_takes_for_one_get_no_result_each(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], one: str, other: str
) -> None:
    found = [tmp_path / "a" / f"{one}.json", tmp_path / "b" / f"{other}.json"]
    for path in found:
        path.parent.mkdir()
        path.write_text(json.dumps(DOCUMENT), "utf-8")
    assert run(["export", *map(str, found), "--to", "spec", "-o", str(tmp_path)]) == 2
    assert "the same name" in capsys.readouterr().err
    assert not list(tmp_path.glob("*.json"))


def test_every_command_that_writes_is_tried() -> None:
    writing = {name for name, (parser, _) in grammar().items() if "-o" in parser._option_string_actions}
    assert writing == {words[0] for words in OVER.values()}


@pytest.mark.parametrize("command", [("export", "acme.json", "--to", "spec"), ("import", "acme.json")])
def test_a_name_with_a_slash_at_its_end_is_a_folder_and_none_is_no_name(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]
) -> None:
    monkeypatch.chdir(tmp_path)
    text = json.dumps(DOCUMENT)
    Path("acme.json").write_text(text, "utf-8")
    for name in ("other.json/", "acme.json/", "new/", ""):
        assert run([*command, "-o", name]) == 2
    assert run([command[0], "", *command[2:]]) == 2, "nor is it the folder that somebody is in"
    assert [path.name for path in tmp_path.iterdir()] == ["acme.json"]
    assert Path("acme.json").read_text("utf-8") == text
    assert len(capsys.readouterr().err.splitlines()) == 5
    assert run([*command, "-o", f".{os.sep}"]) == 0
