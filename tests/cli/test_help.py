"""What helps at the command line: examples, completion, and what somebody may have meant."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
from pathlib import Path

import pytest

from connection_wizard.cli import run
from connection_wizard.cli.arguments import UsageError
from connection_wizard.cli.examples import EXAMPLES
from connection_wizard.cli.grammar import COMMANDS, grammar, parse
from tests.waiting import HANG


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_an_example_in_its_help_that_works(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        run([command, "--help"])
    assert ended.value.code == 0
    out = capsys.readouterr().out
    for example in EXAMPLES[command]:
        assert f"  connection-wizard {example}\n" in out
        words = shlex.split(example.partition(" > ")[0])
        assert parse(words).command == command


def test_the_help_of_the_whole_begins_with_what_is_typed_first(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        run(["--help"])
    out = capsys.readouterr().out
    shown = re.findall(r"^  connection-wizard ?(.*)$", out.partition("\nexamples:\n")[2], re.MULTILINE)
    assert [parse(shlex.split(words)).command for words in shown] == ["wizard", "wizard", "wizard", "demo"]


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        (["chek", "a.json"], "“check”"),
        (["exprot", "a.json", "--to", "spec"], "“export”"),
        (["check", "a.json", "--strikt"], "“--strict”"),
        (["export", "a.json", "--to", "spec", "--with-secrets=1"], "“--with-secret”"),
    ],
)
def test_a_slip_is_told_with_what_was_meant(words: list[str], meant: str) -> None:
    with pytest.raises(UsageError, match=f"Did you mean {meant}"):
        parse(words)


@pytest.mark.parametrize("words", [["check", "a.json", "--qqq"], ["xero", "a.json"], ["schema", "more"]])
def test_where_nothing_is_like_it_nothing_is_guessed(words: list[str]) -> None:
    with pytest.raises(UsageError, match="Unrecognized arguments") as error:
        parse(words)
    assert "Did you mean" not in str(error.value)


def test_a_word_alone_is_a_provider() -> None:
    assert parse(["demio"]).command == "wizard"


def script(shell: str, capsys: pytest.CaptureFixture[str]) -> str:
    assert run(["completion", shell]) == 0
    return capsys.readouterr().out


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_a_shell_knows_every_command_and_option(shell: str, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    text = script(shell, capsys)
    for name, (parser, said) in grammar().items():
        assert name in text
        assert shell == "bash" or said.split("'")[0] in text
        for action in parser._actions:
            for option in action.option_strings:
                assert (f"-l {option[2:]}" if shell == "fish" and option[:2] == "--" else option[1:]) in text
    if (program := shutil.which(shell)) is not None:
        (tmp_path / "script").write_text(text, "utf-8")
        subprocess.run([program, "-n", str(tmp_path / "script")], check=True, timeout=HANG)


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        (["su"], ["suggest"]),
        (["check", "--st"], ["--strict"]),
        (["check", "--format", "s"], ["sarif"]),
        (["completion", "z"], ["zsh"]),
        (["export", "--to", ""], ["spec", "viasocket"]),
        (["check", "spe"], ["specs.json"]),
        (["export", "-o", "spe"], ["specs.json"]),
    ],
)
def test_bash_offers_what_fits(
    typed: list[str], offered: list[str], capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    bash = shutil.which("bash")
    if bash is None:
        pytest.skip("bash is not here")
    (tmp_path / "script").write_text(script("bash", capsys), "utf-8")
    (tmp_path / "specs.json").touch()
    words = shlex.join(["connection-wizard", *typed])
    then = f"COMP_WORDS=({words}); COMP_CWORD={len(typed)}; _connection_wizard"
    asked = f'source ./script; {then}; echo "${{COMPREPLY[@]}}"'
    done = subprocess.run(
        [bash, "--norc", "-c", asked], cwd=tmp_path, capture_output=True, encoding="utf-8", check=True, timeout=HANG
    )
    assert done.stdout.split() == offered
