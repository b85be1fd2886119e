"""The bootstrap: what it decides, with the programs it would start faked; the real thing is what runs these tests."""

from __future__ import annotations

import importlib.util
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import bootstrap
import pytest
from _bootstrap import environment, gates, glewlwyd, node, system
from _bootstrap.problem import NotAgreed, Problem

ROOT = Path(__file__).parents[2]


class Commands:
    """Takes the place of ``subprocess.run``: keeps what was asked for and answers as told."""

    def __init__(self, stdout: str = "", returncode: int = 0) -> None:
        self.asked: list[Sequence[str]] = []
        self.stdout = stdout
        self.returncode = returncode

    def __call__(self, command: Sequence[str], **named: Any) -> subprocess.CompletedProcess[str]:
        self.asked.append(command)
        return subprocess.CompletedProcess(command, self.returncode, self.stdout, "words of the tool")


@pytest.fixture(autouse=True)
def _nobody_said_anything(monkeypatch: pytest.MonkeyPatch) -> None:
    """No answer of another test counts, nor that this runs in CI; standard input is no terminal."""
    monkeypatch.setattr(system, "_said", [])
    monkeypatch.delenv("CI", raising=False)


@pytest.fixture
def commands(monkeypatch: pytest.MonkeyPatch) -> Commands:
    made = Commands()
    monkeypatch.setattr(subprocess, "run", made)
    return made


LDD = """
\tlinux-vdso.so.1 (0x00007ffc)
\tlibEGL.so.1 => not found
\tlibQt6Core.so.6 => not found
\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f)
\tlibxcb-cursor.so.0 => not found
"""


def test_what_qt_lacks_is_what_the_loader_does_not_find(tmp_path: Path, commands: Commands) -> None:
    (tmp_path / "QtGui.abi3.so").touch()
    commands.stdout = LDD
    assert system.missing_libraries(tmp_path) == {"libEGL.so.1", "libxcb-cursor.so.0"}


@pytest.mark.parametrize(
    ("manager", "said"),
    [
        ("apt-get", "sudo apt-get install libegl1 libxcb-cursor0"),
        ("dnf", "sudo dnf install libEGL xcb-util-cursor"),
        ("zypper", "sudo zypper install libEGL xcb-util-cursor"),
        ("pacman", "sudo pacman -S libglvnd xcb-util-cursor"),
    ],
)
def test_the_command_that_brings_them(
    tmp_path: Path,
    commands: Commands,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    manager: str,
    said: str,
) -> None:
    (tmp_path / "PySide6").mkdir()
    (tmp_path / "PySide6" / "QtGui.abi3.so").touch()
    commands.stdout = LDD
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(system, "may_install", lambda: False)
    monkeypatch.setattr(system, "has_fonts", lambda: True)
    monkeypatch.setattr(shutil, "which", lambda name: name if name == manager else None)
    assert not system.ensure_qt_libraries(tmp_path)
    assert f"{said}\n" in capsys.readouterr().out


def test_where_there_is_no_font_one_is_named(
    tmp_path: Path, commands: Commands, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(system, "may_install", lambda: False)
    monkeypatch.setattr(system, "has_fonts", lambda: False)
    monkeypatch.setattr(shutil, "which", lambda name: name if name == "dnf" else None)
    assert not system.ensure_qt_libraries(tmp_path)
    said = capsys.readouterr().out
    assert "the window has no letters" in said
    assert "sudo dnf install dejavu-sans-fonts\n" in said


def test_apt_get_without_a_network_does_not_stop_the_command_line(
    tmp_path: Path, commands: Commands, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(system, "may_install", lambda: True)
    monkeypatch.setattr(system, "has_fonts", lambda: False)
    system.agree()
    commands.returncode = 100
    assert not system.ensure_qt_libraries(tmp_path)
    assert "words of the tool" in capsys.readouterr().out


def test_system_packages_are_not_ours_without_being_root(commands: Commands, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system, "may_install", lambda: False)
    with pytest.raises(Problem, match="sudo apt-get install --yes --no-install-recommends python3-venv"):
        system.ensure_packages(["python3-venv"], "Python's venv module")
    assert commands.asked == []


def test_root_on_debian_installs_them(commands: Commands, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system, "may_install", lambda: True)
    system.agree()
    system.ensure_packages(["xvfb"], "the programs that the tests drive")
    assert commands.asked[-1] == ["apt-get", "install", "--yes", "--no-install-recommends", "xvfb"]


class Terminal:
    """Somebody who sits at the terminal, and answers."""

    def __init__(self, answer: str, monkeypatch: pytest.MonkeyPatch) -> None:
        self.answer = answer
        self.asked: list[str] = []
        monkeypatch.setattr(sys, "stdin", self)
        monkeypatch.setattr("builtins.input", self._input)

    def isatty(self) -> bool:
        return True

    def _input(self, question: str) -> str:
        self.asked.append(question)
        if self.answer == "ctrl-d":
            raise EOFError
        return self.answer


@pytest.mark.parametrize("value", ["true", "True", "1"])
def test_ci_is_a_yes(commands: Commands, monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    monkeypatch.setattr(system, "may_install", lambda: True)
    monkeypatch.setenv("CI", value)
    system.ensure_packages(["xvfb"], "the programs that the tests drive")
    assert commands.asked[-1][-1] == "xvfb"


@pytest.mark.parametrize("answer", ["y", "YES", "n", "", "ctrl-d"])
def test_who_sits_at_the_terminal_is_asked_once(
    commands: Commands, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], answer: str
) -> None:
    monkeypatch.setattr(system, "may_install", lambda: True)
    terminal = Terminal(answer, monkeypatch)
    for packages in (["xvfb"], ["ruby"]):
        if answer in ("y", "YES"):
            system.ensure_packages(packages, "the programs that the tests drive")
        else:
            with pytest.raises(NotAgreed, match="apt-get install --yes --no-install-recommends"):
                system.ensure_packages(packages, "the programs that the tests drive")
    assert len(terminal.asked) == 1
    assert "apt-get would install: xvfb" in capsys.readouterr().out
    assert bool(commands.asked) == (answer in ("y", "YES"))


@pytest.mark.parametrize("what", ["qt", "tools", "doorkeeper", "venv"])
def test_where_nobody_can_be_asked_it_says_what_to_run_and_stops(
    tmp_path: Path, commands: Commands, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    _lacks_everything(monkeypatch)
    with pytest.raises(NotAgreed, match=r"apt-get install --yes .*\nor start this again with --yes\."):
        _bring(what, tmp_path)
    assert not any("install" in command for command in commands.asked)


@pytest.mark.parametrize("what", ["qt", "tools", "doorkeeper"])
def test_who_said_no_gets_what_works_without(
    tmp_path: Path,
    commands: Commands,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    what: str,
) -> None:
    _lacks_everything(monkeypatch)
    Terminal("n", monkeypatch)
    _bring(what, tmp_path)
    assert "Nothing was installed" in capsys.readouterr().out


def test_a_font_that_tests_need_is_looked_for_by_its_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Hindi was looked at nowhere: no program tells that its letters are there."""
    lacking: list[str] = []
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(system, "may_install", lambda: True)
    monkeypatch.setattr(system, "_brought", lambda packages, purpose: lacking.extend(packages))
    monkeypatch.setattr(shutil, "which", lambda name: name)
    monkeypatch.setattr(system, "_FONT_FOLDERS", (tmp_path,))
    system.ensure_test_tools()
    (tmp_path / "Noto").mkdir()
    (tmp_path / "Noto" / "NotoSansDevanagari-Regular.ttf").touch()
    system.ensure_test_tools()
    assert lacking == ["fonts-lohit-deva"]


def _lacks_everything(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(system, "may_install", lambda: True)
    monkeypatch.setattr(system, "has_fonts", lambda: False)
    monkeypatch.setattr(shutil, "which", lambda name: None)


def _bring(what: str, folder: Path) -> None:
    match what:
        case "qt":
            system.ensure_qt_libraries(folder)
        case "tools":
            system.ensure_test_tools()
        case "doorkeeper":
            system.ensure_doorkeeper()
        case _:
            system.ensure_packages(["python3-venv"], "Python's venv module")


@pytest.mark.parametrize(
    ("words", "taken", "yes"),
    [
        (["test", "--yes"], [], True),
        (["--yes", "test"], [], True),
        (["test", "--yes", "-x"], ["-x"], True),
        (["test"], [], False),
        (["test", "-x", "--yes"], ["-x", "--yes"], False),
        (["run", "--yes", "publish"], ["--yes", "publish"], False),
        (["run", "publish", "a.json", "--yes"], ["publish", "a.json", "--yes"], False),
        (["--yes", "run", "publish", "--yes"], ["publish", "--yes"], True),
    ],
)
def test_a_yes_is_for_the_system_or_for_the_program(
    monkeypatch: pytest.MonkeyPatch, words: list[str], taken: list[str], yes: bool
) -> None:
    given: list[list[str]] = []

    def take(arguments: Sequence[str]) -> int:
        given.append(list(arguments))
        return 0

    monkeypatch.setattr(bootstrap, "COMMANDS", dict.fromkeys(("test", "run"), take))
    monkeypatch.setattr(sys, "argv", ["bootstrap.py", *words])
    assert bootstrap.main() == 0
    assert (given, system._said) == ([taken], [True] if yes else [])


def test_a_failed_installation_shows_the_tools_words(commands: Commands, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system, "may_install", lambda: True)
    system.agree()
    commands.returncode = 100
    with pytest.raises(Problem, match="words of the tool"):
        system.ensure_packages(["xvfb"], "the programs that the tests drive")


def test_an_environment_that_fits_is_left_alone(
    tmp_path: Path, commands: Commands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(environment, "VENV", tmp_path)
    environment.python().parent.mkdir()
    environment.python().touch()
    (tmp_path / ".made-for-runtime").write_text(environment._fingerprint("runtime"))
    asked: list[Path] = []

    def there_the_second_time(folder: Path) -> bool:
        asked.append(folder)
        return len(asked) == 2

    monkeypatch.setattr(system, "ensure_qt_libraries", there_the_second_time)
    environment.ensure("runtime")
    assert len(asked) == 1
    environment.ensure("runtime")
    assert len(asked) == 2, "whoever lacks Qt's libraries is told again"
    environment.ensure("runtime")
    assert len(asked) == 2, "and not once they are there"
    assert commands.asked == []


def test_pips_words_are_shown_when_it_fails(commands: Commands) -> None:
    commands.returncode = 1
    with pytest.raises(Problem, match="words of the tool"):
        environment._pip(Path("python"), "--requirement", "list.txt")


def test_without_a_network_pips_tries_are_not_told_one_by_one(commands: Commands) -> None:
    commands.returncode = 1
    tries = "WARNING: Retrying (Retry(total=4)) after connection broken by 'NewConnectionError'\n" * 5
    commands.stdout = f"{tries}ERROR: Could not find a version\nERROR: No matching distribution found for uv==1\n"
    with pytest.raises(Problem) as told:
        environment._pip(Path("python"), "--requirement", "list.txt")
    first, rest = str(told.value).split("\n", 1)
    assert first == "The packages could not be installed: No matching distribution found for uv==1"
    assert rest.startswith("Check the network and the proxy")


def test_a_newer_release_of_a_package_changes_nothing(
    tmp_path: Path, commands: Commands, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody resolves what the complete list has pinned: it would be refused once a newer release is out."""
    monkeypatch.setattr(environment, "VENV", tmp_path)
    monkeypatch.setattr(environment, "_fits", lambda: True)
    monkeypatch.setattr(system, "ensure_qt_libraries", lambda folder: True)
    environment.ensure("test")
    installs = [command for command in commands.asked if "install" in command]
    assert [command[2] for command in installs] == ["pip", "uv", "uv"], "pip brings uv, and that the project"
    assert all("--no-deps" in command for command in installs)
    assert [*commands.asked[3][1:]] == ["-m", "pip", "check"]


def test_where_uv_finds_no_registry_pip_may(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """pip's own settings know the mirrors and proxies of a company; uv has settings of its own."""

    class WithoutUv(Commands):
        def __call__(self, command: Sequence[str], **named: Any) -> subprocess.CompletedProcess[str]:
            self.returncode = int(command[2] == "uv")
            return super().__call__(command, **named)

    made = WithoutUv()
    monkeypatch.setattr(subprocess, "run", made)
    environment.install(tmp_path / "list.txt", tmp_path / "python")
    assert [command[2] for command in made.asked] == ["pip", "uv", "pip"]
    assert made.asked[-1][-1] == str(tmp_path / "list.txt")
    assert "--require-hashes" in made.asked[-1]


def test_whoever_has_another_system_is_told_which_are_supported(commands: Commands) -> None:
    commands.returncode = 1
    with pytest.raises(Problem, match="macOS 13 or newer"):
        environment._pip(Path("python"), "--requirement", "list.txt")


def test_a_list_that_lacks_something_is_named(commands: Commands) -> None:
    commands.returncode = 1
    commands.stdout = "httpx 0.28.1 requires httpcore, which is not installed."
    with pytest.raises(Problem, match="requires httpcore"):
        environment._check()


def test_without_node_ci_fails_and_people_are_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: None)
    monkeypatch.delenv("CI", raising=False)
    node.ensure()
    assert "will be skipped" in capsys.readouterr().out
    monkeypatch.setenv("CI", "true")
    with pytest.raises(Problem, match="no test may be skipped"):
        node.ensure()


@pytest.mark.parametrize("kind", ["runtime", "test"])
def test_a_list_has_hashes_for_everything_and_addresses_for_nothing(kind: str) -> None:
    text = (ROOT / "packaging" / "lock" / f"{kind}.txt").read_text(encoding="utf-8")
    entries = re.split(r"\n(?=\S)", text.strip())
    for entry in entries:
        assert re.match(r"[A-Za-z0-9._-]+==\S+", entry), entry
        assert "--hash=sha256:" in entry, entry
    assert "://" not in text
    pinned = {re.split(r"==", entry)[0].lower() for entry in entries}
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = {re.split(r"[\[<>=]", name)[0].lower() for name in project["project"]["dependencies"]}
    assert wanted <= pinned


def test_an_unknown_command_shows_how_it_is_used() -> None:
    command = [sys.executable, str(ROOT / "packaging" / "bootstrap.py"), "everything"]
    answer = subprocess.run(command, capture_output=True, text=True, check=False)
    assert answer.returncode == 2
    assert "bootstrap.py demo" in answer.stdout


def test_what_tests_compile_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    """Reading the bootstrap here forbade it for all tests that were read after: each worker compiled them anew."""
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    spec = importlib.util.spec_from_file_location("bootstrap_again", ROOT / "packaging" / "bootstrap.py")
    assert spec is not None
    assert spec.loader is not None
    spec.loader.exec_module(importlib.util.module_from_spec(spec))
    assert sys.dont_write_bytecode is False
    assert "PYTHONDONTWRITEBYTECODE" not in environment.keeping()


@pytest.mark.parametrize(("chosen", "leaves_out"), [((), True), (gates.EVERYTHING, False)])
def test_a_night_leaves_nothing_out(monkeypatch: pytest.MonkeyPatch, chosen: Sequence[str], leaves_out: bool) -> None:
    ran: list[Sequence[str]] = []

    def run(module: str, arguments: Sequence[str]) -> int:
        ran.append([module, *arguments])
        return 0

    monkeypatch.setattr(gates, "run_module", run)
    assert gates.tests((), chosen) == 0
    assert [module for module, *_ in ran] == ["pytest", "coverage"]
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    arguments = [*project["tool"]["pytest"]["ini_options"]["addopts"], *ran[0]]
    last = max(at for at, argument in enumerate(arguments) if argument == "-m")
    assert (arguments[last + 1] == "not nightly") is leaves_out


def test_a_night_brings_its_servers_to_a_fresh_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """Node's packages come after Node itself, and everything before the tests."""
    done: list[str] = []

    def doing(name: str) -> Callable[..., int]:
        def do(*arguments: object) -> int:
            done.append(
                " ".join([name, *(Path(str(a)).name for a in arguments)]) if name in ("node", "python") else name
            )
            return 0

        return do

    monkeypatch.setattr(environment, "ensure", doing("python"))
    monkeypatch.setattr(system, "ensure_test_tools", doing("tools"))
    monkeypatch.setattr(node, "ensure", doing("node"))
    monkeypatch.setattr(glewlwyd, "ensure", doing("glewlwyd"))
    monkeypatch.setattr(system, "ensure_doorkeeper", doing("doorkeeper"))
    monkeypatch.setattr(gates, "check", doing("gates"))
    monkeypatch.setattr(gates, "tests", doing("tests"))
    assert bootstrap.nightly(()) == 0
    assert done[:5] == ["python nightly", "tools", "node nightly", "glewlwyd", "doorkeeper"]
    assert done[-2:] == ["gates", "tests"]
    assert "node" in done[5:-2]


@pytest.mark.parametrize("is_ours", [True, False])
def test_doorkeeper_is_brought_where_that_is_ours_to_do(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], commands: Commands, is_ours: bool
) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: None if name == "ruby" else name)
    system.agree()
    monkeypatch.setattr(system, "may_install", lambda: is_ours)
    system.ensure_doorkeeper()
    asked = [command for command in commands.asked if command[:2] == ["apt-get", "install"]]
    assert [set(command) >= set(system.DOORKEEPER) for command in asked] == [True] * is_ours
    assert ("sudo apt-get install" in capsys.readouterr().out) is not is_ours


def test_doorkeeper_that_is_there_is_left_alone(monkeypatch: pytest.MonkeyPatch, commands: Commands) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: name)
    system.ensure_doorkeeper()
    assert [command[0] for command in commands.asked] == ["ruby"]


@pytest.mark.parametrize("is_ours", [True, False])
def test_a_fresh_machine_has_no_lists_of_packages_yet(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, commands: Commands, is_ours: bool
) -> None:
    monkeypatch.setattr(glewlwyd, "FOLDER", tmp_path / "nightly" / "glewlwyd")
    monkeypatch.setattr(shutil, "which", lambda name: name)
    monkeypatch.setattr(system, "may_install", lambda: is_ours)
    glewlwyd.ensure()
    words = [command[1] for command in commands.asked if command[0] == "apt-get"]
    assert words == (["update", "download"] if is_ours else ["download"])


def test_a_server_of_the_night_is_asked_for_every_night() -> None:
    night = (ROOT / ".github" / "workflows" / "nightly.yml").read_text(encoding="utf-8")
    assert "schedule:" in night
    assert "packaging/bootstrap.py nightly" in night
