"""The commands that need no provider: what they print, and how they answer to what cannot be used."""

from __future__ import annotations

import errno
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import jsonschema
import pytest

from connection_wizard import __version__
from connection_wizard.cli import run
from connection_wizard.cli.browser import split
from connection_wizard.practice.document import Addresses, connection_document
from connection_wizard.terminal import Terminal
from tests.by_day import in_turn
from tests.cli.conftest import ROOT, Wizard
from tests.waiting import HANG

DOCUMENT = connection_document(Addresses("http://127.0.0.1:4711"))


@pytest.mark.asyncio
async def test_version(wizard: Wizard) -> None:
    done = await wizard("--version")
    assert (done.code, done.out) == (0, f"connection-wizard {__version__}\n")


def test_the_version_is_said_without_anything_else_being_loaded() -> None:
    program = """
import atexit, gc, sys
before = set(sys.modules)
from connection_wizard.__main__ import main
sys.argv[1:] = ["--version"]
try:
    main()
finally:
    print(sorted(set(sys.modules) - before))
"""
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, capture_output=True, text=True, timeout=HANG, check=True)
    assert done.stdout.splitlines()[1:] == ["['connection_wizard', 'connection_wizard.__main__']"]


@pytest.mark.asyncio
async def test_help_names_every_command(wizard: Wizard) -> None:
    done = await wizard("--help")
    assert done.code == 0
    for command in ("demo", "check", "run", "export", "import", "suggest", "providers", "schema", "doctor"):
        assert command in done.out


@pytest.mark.parametrize(
    "arguments", [("run",), ("check",), ("export", "x"), ("suggest",), ("check", "--loud"), ("schema", "more")]
)
@pytest.mark.asyncio
async def test_arguments_that_make_no_sense(wizard: Wizard, arguments: tuple[str, ...]) -> None:
    done = await wizard(*arguments)
    assert (done.code, done.out) == (2, "")
    assert done.err.count("\n") == 1
    assert "--help" in done.err


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
@pytest.mark.parametrize("arguments", [(), ("spec.json",)])
@pytest.mark.asyncio
async def test_without_a_display_there_is_no_window(
    wizard: Wizard, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    done = await wizard(*arguments)
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("There is no display")


@pytest.mark.asyncio
async def test_a_finished_spec_has_no_errors(wizard: Wizard, write: Callable[..., Path]) -> None:
    done = await wizard("check", write(DOCUMENT))
    assert done.code == 0
    assert "ERROR" not in done.out


@pytest.mark.asyncio
async def test_check_names_step_place_and_code(wizard: Wizard, write: Callable[..., Path]) -> None:
    done = await wizard("check", write(DOCUMENT | {"access_token": {"method": "POST"}}))
    assert done.code == 1
    assert "ERROR  Step 5:" in done.out
    assert "at access_token.url)" in done.out


@pytest.mark.asyncio
async def test_check_json_is_one_document(wizard: Wizard, write: Callable[..., Path]) -> None:
    good, bad = write(DOCUMENT, "good.json"), write({"spec_version": 1, "nmae": "x"}, "bad.json")
    done = await wizard("check", good, bad, "--json")
    assert done.code == 1
    report = json.loads(done.out)
    assert [Path(entry["file"]).name for entry in report["files"]] == ["good.json", "bad.json"]
    assert report["files"][0]["counts"]["error"] == 0
    found = report["files"][1]["findings"]
    assert {"code", "severity", "step", "path", "message", "hint", "fix", "edits", "line", "column"} == set(found[0])
    assert any(finding["path"] == ["nmae"] for finding in found)


@pytest.mark.asyncio
async def test_check_counts_what_is_marked_as_seen_and_lists_it_in_json(
    wizard: Wizard, write: Callable[..., Path]
) -> None:
    asked = {**DOCUMENT, "unique_identifier": {"path": ""}}
    seen = {"code": "identifier_missing", "path": ["unique_identifier", "path"], "reason": "It has none."}
    before, after = write(asked, "before.json"), write({**asked, "seen": [seen]}, "after.json")
    assert "identifier_missing" in (await wizard("check", before)).out
    done = await wizard("check", after)
    assert "identifier_missing" not in done.out
    assert "(1 marked as seen)" in done.out
    report = json.loads((await wizard("check", after, "--json")).out)["files"][0]
    assert [(one["code"], one["reason"]) for one in report["seen"]] == [("identifier_missing", "It has none.")]
    assert "identifier_missing" not in [one["code"] for one in report["findings"]]


COMMANDS = [("check",), ("run",), ("export", "--to", "spec")]
BAD_FILES = {
    "no JSON": ("not json", "no complete JSON"),
    "empty": ("", "empty"),
    "half": ('{"spec_version": 1, "name": "Acme', "end seems to be missing"),
    "an endless number": (f'{{"spec_version": {"9" * 5000}}}', "a number in it has thousands of digits"),
    "a list": ("[1, 2]", "no connection spec"),
    "newer": ('{"spec_version": 99}', "newer version of this program"),
    "something else": ('{"openapi": "3.1.0"}', "nothing in it belongs to a connection spec"),
}


@pytest.mark.parametrize(
    ("name", "command"), in_turn(list(BAD_FILES), [("check",), ("run",), ("export", "--to", "spec")])
)
@pytest.mark.asyncio
async def test_files_that_cannot_be_used(
    wizard: Wizard, write: Callable[..., Path], command: tuple[str, ...], name: str
) -> None:
    text, said = BAD_FILES[name]
    path = write(text)
    done = await wizard(command[0], path, *command[1:])
    assert (done.code, done.out) == (2, "")
    assert said in done.err
    assert path.read_text(encoding="utf-8") == text


@pytest.mark.asyncio
async def test_a_missing_file(wizard: Wizard) -> None:
    done = await wizard("check", "nowhere.json")
    assert done.code == 2
    assert done.err == "There is no file “nowhere.json”. Check the name and the folder.\n"


@pytest.mark.asyncio
async def test_check_goes_on_after_a_file_that_cannot_be_read(wizard: Wizard, write: Callable[..., Path]) -> None:
    done = await wizard("check", "nowhere.json", write(DOCUMENT))
    assert done.code == 2
    assert "spec.json:" in done.out


@pytest.mark.asyncio
async def test_export_writes_a_canonical_spec(wizard: Wizard, write: Callable[..., Path], tmp_path: Path) -> None:
    out = tmp_path / "out.json"
    first = await wizard("export", write(DOCUMENT), "--to", "spec", "-o", out)
    assert (first.code, first.out, first.err) == (0, "", "")
    again = await wizard("export", out, "--to", "spec")
    assert again.code == 0
    assert again.out == out.read_text(encoding="utf-8")
    schema = json.loads((await wizard("schema")).out)
    jsonschema.Draft202012Validator(schema).validate(json.loads(again.out))


@pytest.mark.asyncio
async def test_export_is_held_up_by_errors(wizard: Wizard, write: Callable[..., Path], tmp_path: Path) -> None:
    done = await wizard("export", write(DOCUMENT | {"name": ""}), "--to", "spec", "-o", tmp_path / "out.json")
    assert done.code == 1
    assert "ERROR  Start:" in done.err
    assert not (tmp_path / "out.json").exists()


ANSWER = {"profile": {"real_name": "John Doe", "user_id": "U0172839", "locale": "en_GB"}, "ok": True}


@pytest.mark.asyncio
async def test_suggest_prints_one_json_line_a_file(wizard: Wizard, write: Callable[..., Path]) -> None:
    one, two = write(ANSWER, "one.json"), write({"id": 7, "login": "octo"}, "two.json")
    done = await wizard("suggest", one, two, "--json")
    assert done.code == 0
    first, second = done.lines
    assert Path(first["file"]).name == "one.json"
    assert first["label"][0]["path"] == "authData.testcode.profile.real_name"
    assert first["unique_identifier"][0]["path"] == "authData.testcode.profile.user_id"
    assert first["label"][0]["reason"]
    assert second["unique_identifier"][0]["path"] == "authData.testcode.id"


@pytest.mark.asyncio
async def test_suggest_tells_names_in_two_parts_as_a_pair(wizard: Wizard, write: Callable[..., Path]) -> None:
    done = await wizard("suggest", write('{"id": "u-10021", "first_name": "Maya", "last_name": "Lindqvist"}'), "--json")

    halves = {each["path"]: each["other_half"] for each in json.loads(done.out)["label"]}
    assert halves["authData.testcode.first_name"] == "authData.testcode.last_name"
    assert halves["authData.testcode.last_name"] == "authData.testcode.first_name"


@pytest.mark.asyncio
async def test_suggest_for_people(wizard: Wizard, write: Callable[..., Path]) -> None:
    done = await wizard("suggest", write(ANSWER))
    assert done.code == 0
    assert '1. authData.testcode.profile.real_name = "John Doe"' in done.out


@pytest.mark.asyncio
async def test_suggest_of_no_json(wizard: Wizard, write: Callable[..., Path]) -> None:
    done = await wizard("suggest", write("<html>"), write(ANSWER, "good.json"))
    assert done.code == 2
    assert "is no JSON" in done.err
    assert "good.json" in done.out


@pytest.mark.asyncio
async def test_a_token_belongs_to_one_answer(wizard: Wizard, write: Callable[..., Path]) -> None:
    one = write(ANSWER)
    done = await wizard("suggest", one, one, "--token", one)
    assert done.code == 2
    assert "--token belongs to one answer" in done.err


@pytest.mark.asyncio
async def test_doctor_names_what_the_computer_offers(wizard: Wizard) -> None:
    done = await wizard("doctor", "--json")
    report = json.loads(done.out)
    points = {point["name"]: point for point in report["points"]}
    assert points["redirect to 127.0.0.1"]["ok"] is True
    assert report["healthy"] is (done.code == 0)
    assert "window" in points


@pytest.mark.asyncio
async def test_the_demo_leaves_spec_and_proof(wizard: Wizard, tmp_path: Path) -> None:
    done = await wizard("demo", "--out", "left")
    assert done.code == 0, done.err
    proof = json.loads((tmp_path / "left" / "practice.connection.proof.json").read_text(encoding="utf-8"))
    assert proof["passed"] is True
    spec = tmp_path / "left" / "practice.connection.json"
    checked = await wizard("check", spec)
    assert checked.code == 0
    assert "Proof: It was proved as it is now" in checked.out
    assert "Log in and approve" in (tmp_path / "left" / "practice.connection.proof.html").read_text(encoding="utf-8")
    record = json.loads((tmp_path / "left" / "practice.record.json").read_text(encoding="utf-8"))
    assert record["clientsecret"] is None
    assert "axios" in json.loads(record["accesstokencode"])["source"]
    light, dark = (
        {path.name: path.read_bytes() for path in (tmp_path / "left" / "pictures" / scheme).iterdir()}
        for scheme in ("light", "dark")
    )
    assert sorted(light) == sorted(dark)
    assert len(light) == 17, "fourteen pages, the requests, what is understood of a page, and an app that is known"
    assert all(light[name] != dark[name] for name in light)


@pytest.mark.asyncio
async def test_the_demo_goes_without_a_window_where_qt_cannot_start(
    wizard: Wizard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "no-such-platform")
    done = await wizard("demo", "--out", "left")
    assert done.code == 0, done.err
    assert "Without pictures of the window: Qt does not start here." in done.out
    assert (
        json.loads((tmp_path / "left" / "practice.connection.proof.json").read_text(encoding="utf-8"))["passed"] is True
    )
    assert not (tmp_path / "left" / "pictures").exists()


@pytest.mark.asyncio
async def test_a_folder_that_cannot_be_made(wizard: Wizard, write: Callable[..., Path]) -> None:
    done = await wizard("demo", "--out", write("a file, no folder") / "inside")
    assert done.code == 2
    assert "cannot be made" in done.err


@pytest.mark.parametrize("codec", ["ascii", "cp1252"])
@pytest.mark.asyncio
async def test_a_terminal_that_lacks_a_letter_gets_an_escape(
    wizard: Wizard, write: Callable[..., Path], codec: str
) -> None:
    done = await wizard("check", write(DOCUMENT | {"whitelist": ["→.test"]}), encoding=codec)
    assert done.code == 1
    assert "\\u2192.test" in done.out


@pytest.mark.parametrize("codec", ["ascii", "cp1252"])
@pytest.mark.asyncio
async def test_json_stays_json_on_such_a_terminal(wizard: Wizard, write: Callable[..., Path], codec: str) -> None:
    name = "Zürich \U0001f600 \u2192"
    done = await wizard("export", write(DOCUMENT | {"name": name}), "--to", "spec", encoding=codec)
    assert json.loads(done.out)["name"] == name


@pytest.mark.asyncio
async def test_files_and_pipes_get_utf8_wherever_the_computer_stands(
    wizard: Wizard, write: Callable[..., Path]
) -> None:
    done = await wizard(
        *("export", write(DOCUMENT | {"name": "Größe → 名"}), "--to", "spec"),
        encoding="",
        environ={"LC_ALL": "POSIX", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"},
    )
    assert done.code == 0, done.err
    assert "Größe → 名" in done.out
    assert "\r" not in done.out


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a device that is always full")
def test_a_full_disk_behind_the_output(tmp_path: Path) -> None:
    command = [sys.executable, "-W", "error", "-m", "connection_wizard", "schema"]
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        done = subprocess.run(command, cwd=ROOT, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr == "Stopped: no space left on device. Make room, then start this again.\n"


def test_windows_number_for_a_reader_that_has_gone(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """``… | more``, left early: EPIPE elsewhere, EINVAL there."""

    def gone(self: Terminal) -> None:
        raise OSError(errno.EINVAL, "Invalid argument")

    monkeypatch.setattr(Terminal, "flush", gone)
    monkeypatch.setattr(Terminal, "fall_silent", lambda self: None)
    monkeypatch.setattr(sys, "platform", "win32")
    assert run(["schema"]) == 0
    assert capsys.readouterr().err == ""
    monkeypatch.setattr(sys, "platform", "linux")
    assert run(["schema"]) == 2
    assert "invalid argument" in capsys.readouterr().err


def test_a_pattern_is_filled_in_where_the_shell_does_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """``check specs/*.json`` in Windows' shells."""
    monkeypatch.chdir(tmp_path)
    for name in ("a.json", "b.json", "odd[1].json"):
        (tmp_path / name).write_text("{}", encoding="utf-8")
    monkeypatch.setattr(sys, "platform", "win32")
    run(["check", "?.json", "odd[1].json"])
    said = "".join(capsys.readouterr())
    assert [name in said for name in ("a.json", "b.json", "odd[1].json")] == [True] * 3
    assert run(["check", "none*.json"]) == 2
    assert "none*.json" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("platform", "command", "words"),
    [
        ("linux", "firefox --new-tab '%s'", ["firefox", "--new-tab", "%s"]),
        ("linux", r"my\ browser #1", ["my browser", "#1"]),
        ("win32", r'"C:\Program Files\Fox\fox.exe" -url "%s"', [r"C:\Program Files\Fox\fox.exe", "-url", "%s"]),
        ("win32", r"C:\fox\fox.exe it's", [r"C:\fox\fox.exe", "it's"]),
    ],
)
def test_the_words_of_a_browser_command(platform: str, command: str, words: list[str]) -> None:
    assert split(command, platform) == words


@pytest.mark.asyncio
async def test_a_browser_command_with_an_open_quote(wizard: Wizard, write: Callable[..., Path]) -> None:
    done = await wizard("run", write(DOCUMENT), "--secret-stdin", "--browser-command", "fox 'x", secret="s")
    assert done.code == 2
    assert done.err.endswith("The browser command cannot be read: check its quotes.\n")


@pytest.mark.skipif(sys.platform == "win32", reason="on Windows a process cannot send itself a Ctrl-C")
@pytest.mark.parametrize("module", ["argparse", "connection_wizard.cli.check", "pydantic", "pydantic_core"])
def test_ctrl_c_while_the_program_is_loading(tmp_path: Path, module: str) -> None:
    program = (
        "import os, signal, sys\n"
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "class Finder:\n"
        "    def find_spec(self, name, *more):\n"
        f"        if name == {module!r}: os.kill(os.getpid(), signal.SIGINT)\n"
        "sys.meta_path.insert(0, Finder())\n"
        "from connection_wizard.__main__ import main\n"
        "main()\n"
    )
    (tmp_path / "spec.json").write_text("{}", encoding="utf-8")
    command = [sys.executable, "-c", program, "check", str(tmp_path / "spec.json")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=HANG, check=False)
    assert (done.returncode, done.stdout) == (130, "")
    assert done.stderr == "Stopped. Nothing that was saved is lost.\n"


def test_check_looks_for_garbage_next_to_never(tmp_path: Path) -> None:
    program = (
        "import atexit, gc\n"
        "atexit.register(lambda: print(gc.get_threshold()[0], gc.get_freeze_count() > 0))\n"
        "from connection_wizard.__main__ import main\n"
        "main()\n"
    )
    (tmp_path / "spec.json").write_text("{}", encoding="utf-8")
    said = {}
    for arguments in (["check", str(tmp_path / "spec.json")], ["schema"]):
        command = [sys.executable, "-c", program, *arguments]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=HANG, check=False)
        said[arguments[0]] = done.stdout.splitlines()[-1]
    assert said["check"] == "1000000 True"
    assert said["schema"].endswith("False")
