"""One way out for what people read: every command takes it, and what Python says by itself does, too."""

from __future__ import annotations

import ast
import io
import json
import logging
import subprocess
import sys
from pathlib import Path

import pytest

from connection_wizard import log
from connection_wizard.secrets.redaction import Redactor
from connection_wizard.terminal import Terminal
from tests.helpers.hostile import KINDS, POISON, tricks_in
from tests.modules import APP, sources

ROOT = Path(__file__).parents[1]
OWN_WAY = {
    "terminal.py": "it is the way out",
    "engine/child.py": "speaks to its parent through its pipes; nobody reads it",
    "interrupts.py": "ends a program that is still loading: a constant of ours",
    "__main__.py": "--version, before anything is loaded: a constant of ours",
    "disk/parts.py": "lets go of locks when the program ends; says nothing",
    "disk/writing.py": "tells whether a file is our own output; says nothing on it",
    "ui/session/apart.py": "speaks to its parent through its pipes; nobody reads it",
    "ui/try_qt.py": "speaks to its parent through its pipes; two words of Qt's own",
}
WAYS_OUT = {
    *("sys.stdout", "sys.stderr", "sys.__stdout__", "sys.__stderr__", "os.write", "getpass.getpass"),
    *(
        "traceback.print_exc",
        "traceback.print_exception",
        "traceback.print_stack",
        "pprint.pprint",
        "faulthandler.enable",
    ),
}
BUILT_IN = {"print", "input", "breakpoint"}


def ways_out(source: str) -> list[str]:
    """The ways in which a program says something past the one way out."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Attribute) and f"{ast.unparse(node.value)}.{node.attr}" in WAYS_OUT:
            found.append(f"line {node.lineno}: {ast.unparse(node)}")
        elif isinstance(node, ast.Name) and node.id in BUILT_IN:
            found.append(f"line {node.lineno}: {node.id}")
        elif isinstance(node, ast.ImportFrom) and node.module in ("sys", "getpass", "traceback", "os"):
            names = {f"{node.module}.{alias.name}" for alias in node.names}
            found += [f"line {node.lineno}: {name}" for name in sorted(names & WAYS_OUT)]
    return found


def test_nothing_is_said_past_it() -> None:
    words = {way.rpartition(".")[2] for way in WAYS_OUT} | BUILT_IN
    found = {name: ways for name, source in sources(*words) if (ways := ways_out(source)) and name not in OWN_WAY}
    assert found == {}, "say it by connection_wizard.terminal.OUT or ERR"


def test_each_exception_is_one() -> None:
    for name in OWN_WAY:
        assert ways_out((APP / name).read_text(encoding="utf-8")), name


@pytest.mark.parametrize(
    "source",
    [
        *("print('x')", "tell = print", "import sys\nsys.stderr.write('x')", "input('x')", "from sys import stdout"),
        *("import os\nos.write(1, b'x')", "from getpass import getpass", "import traceback\ntraceback.print_exc()"),
    ],
)
def test_the_rule_finds_it(source: str) -> None:
    assert ways_out(source)


@pytest.mark.parametrize("bad", KINDS.values(), ids=KINDS)
def test_a_line_is_one_line(bad: str) -> None:
    stream = io.StringIO()
    terminal = Terminal(lambda: stream)
    terminal.line(f"one{bad}")
    terminal.lines([bad, f"three{bad}"])
    terminal.ask(f"four{bad}? ")
    assert stream.getvalue().count("\n") == 3
    assert tricks_in(stream.getvalue().encode()) == []


def test_a_document_is_exact() -> None:
    stream = io.StringIO()
    terminal = Terminal(lambda: stream)
    terminal.document({POISON: [POISON]})
    assert stream.getvalue().count("\n") == 1
    terminal.document({POISON: [POISON]}, indent=2)
    assert tricks_in(stream.getvalue().encode()) == []
    first, rest = stream.getvalue().split("\n", 1)
    assert json.loads(first) == json.loads(rest) == {POISON: [POISON]}


def test_without_a_stream_nothing_is_said() -> None:
    terminal = Terminal(lambda: None)
    terminal.speak()
    terminal.line("nobody hears it")
    terminal.flush()
    terminal.fall_silent()
    assert terminal.stream is None


def test_a_log_record_is_one_line_and_its_traceback_stands_below(caplog: pytest.LogCaptureFixture) -> None:
    stream = io.StringIO()
    log.configure(logging.INFO, stream, Redactor())
    try:
        raise ValueError(f"no{POISON}")
    except ValueError:
        logging.getLogger("connection_wizard.room").warning("of %s", POISON, exc_info=True)
    finally:
        log.stop()
    assert tricks_in(stream.getvalue().encode()) == []
    first, *rest = stream.getvalue().splitlines()
    assert "WARNING connection_wizard.room: of \\x1b[2J" in first
    assert rest
    assert all(line.startswith("    ") for line in rest)


SAID_BY_PYTHON = """
import logging, sys, threading, warnings
from connection_wizard import uncaught
from tests.helpers.hostile import POISON
uncaught.install()
uncaught.hear_threads_and_logs()
class Bad:
    def __del__(self):
        raise ValueError(POISON)
Bad()
warnings.warn(POISON)
logging.getLogger("somebody").warning(POISON)
def fail():
    raise ValueError("secret-in-an-error" + POISON)
thread = threading.Thread(target=fail)
thread.start()
thread.join()
fail()
"""


def test_what_python_says_by_itself_goes_the_same_way() -> None:
    done = subprocess.run([sys.executable, "-c", SAID_BY_PYTHON], cwd=ROOT, capture_output=True, check=False)
    said = done.stderr.decode()
    assert done.returncode == 1
    assert tricks_in(done.stderr) == []
    assert said.count("Something went wrong inside the program") == 3
    assert "UserWarning: \\x1b[2J" in said
    assert "\n\\x1b[2J" in said, "the log line that nobody took"
    assert said.endswith("ValueError\n")
    assert "secret-in-an-error" not in said.replace('raise ValueError("secret-in-an-error"', "")
