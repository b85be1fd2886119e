"""The log speaks by allow-list, and never says a secret."""

from __future__ import annotations

import ast
import io
import logging
import os
import subprocess
import sys
from collections.abc import Iterator

import pytest

from connection_wizard import log
from connection_wizard.secrets.redaction import HIDDEN, Redactor
from tests.modules import modules
from tests.waiting import HANG

SECRET = "canary/of the log+1"


LINES = {
    # Legs, in their order, and what came of each
    ("oauth/run.py", "leg %s begins"),
    ("oauth/run.py", "leg %s: %s (%s)"),
    ("session/publishing.py", "publishing is %s (%s)"),
    ("session/session.py", "%s is %s"),
    ("oauth/connection.py", "waiting for the person to log in"),
    ("oauth/connection.py", "no answer to the log-in, waiting on (%s)"),
    # Requests: method, host, status or kind of failure, time
    ("http/client.py", "%s %s: %s in %d ms"),
    ("http/tls_gate.py", "A TLS handshake failed: %s"),
    # Rules of the diagnosis
    ("diagnosis/diagnose.py", "%s: the rule %s holds"),
    # What must not happen, or is none of our doing
    ("diagnosis/diagnose.py", "The rule %s broke: %s"),
    ("http/accepting.py", "Nobody could be let in: %s"),
    ("http/accepting.py", "Somebody was gone before being let in: %s"),
    ("http/connection.py", "A handler of the loopback server failed: %s in %s line %s"),
    ("secrets/vault.py", "the password store failed: %s"),
    ("ui/shell/main.py", "unexpected %s at %s"),
}
"""Every line of the program's own log. What is not here is not logged; whoever adds one looks at what it may hold."""
LEVELS = ("debug", "info", "warning", "error", "critical", "exception", "log")


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    """Levels and handlers are as they were when the test is over."""
    root = logging.getLogger()
    names = ("connection_wizard", "connection_wizard.room", "httpx", "httpcore", "keyring", "asyncio", "somebody.else")
    levels = {name: logging.getLogger(name).level for name in names}
    yield
    log.stop()
    for name, level in levels.items():
        logging.getLogger(name).setLevel(level)
    assert not [handler for handler in root.handlers if type(handler).__module__ == log.__name__]


@pytest.fixture
def stream() -> io.StringIO:
    """Where the log goes."""
    return io.StringIO()


def test_every_line_of_the_log_is_on_the_list() -> None:
    found = set()
    for name, tree in modules(*(f".{level}(" for level in LEVELS)):
        for node in ast.walk(tree):
            match node:
                case ast.Call(func=ast.Attribute(value=ast.Name(id=logger), attr=level), args=[first, *_]) if (
                    level in LEVELS and "log" in logger.lower()
                ):
                    said = ast.literal_eval(first)  # a literal: what it says is known before it says it
                    found.add((name, said))
    assert found == LINES


def test_own_loggers_speak_at_the_chosen_level(stream: io.StringIO) -> None:
    log.configure(logging.INFO, stream, Redactor())
    for name in ("connection_wizard", "connection_wizard.room", "application", "somebody.else"):
        logging.getLogger(name).debug("too low of %s", name)
        logging.getLogger(name).info("line of %s", name)
    assert [line.split(" ", 2)[2] for line in stream.getvalue().splitlines()] == [
        "INFO connection_wizard: line of connection_wizard",
        "INFO connection_wizard.room: line of connection_wizard.room",
    ]


def test_other_loggers_are_heard_from_warning_on_whatever_their_level(
    stream: io.StringIO, caplog: pytest.LogCaptureFixture
) -> None:
    logging.getLogger("somebody.else").setLevel(logging.DEBUG)
    log.configure(logging.DEBUG, stream, Redactor())
    for name in ("httpx", "httpcore", "keyring", "asyncio", "somebody.else"):
        logging.getLogger(name).info("address of %s", name)
        logging.getLogger(name).warning("warning of %s", name)
    assert "address" not in stream.getvalue()
    assert stream.getvalue().count("warning of") == 5
    assert not logging.getLogger("httpx").isEnabledFor(logging.INFO)
    assert len(caplog.records) >= 5


def test_above_warning_nobody_is_heard_below_the_level(stream: io.StringIO, caplog: pytest.LogCaptureFixture) -> None:
    log.configure(logging.ERROR, stream, Redactor())
    logging.getLogger("connection_wizard.room").warning("too low")
    logging.getLogger("somebody.else").warning("too low")
    logging.getLogger("somebody.else").error("heard")
    assert stream.getvalue().endswith("ERROR somebody.else: heard\n")
    assert stream.getvalue().count("\n") == 1
    assert caplog.records


@pytest.mark.parametrize("when", ["before", "after"])
def test_a_hidden_value_is_in_no_line(stream: io.StringIO, when: str) -> None:
    secret = f"{SECRET}-{when}"
    if when == "before":
        log.hide(secret)
    log.configure(logging.DEBUG, stream, Redactor())
    if when == "after":
        log.hide(secret)
        log.hide(secret)
    log.hide("")
    logging.getLogger("connection_wizard.room").debug("have %s and %r", secret, {"token": secret})
    logging.getLogger("connection_wizard.room").debug(f"GET /p?q={secret.replace('/', '%2F').replace('+', '%2b')}")  # noqa: G004
    lines = stream.getvalue()
    assert "canary" not in lines
    assert lines.count(HIDDEN) == 3


def test_values_that_the_redactor_came_with_are_hidden(stream: io.StringIO) -> None:
    log.configure(logging.DEBUG, stream, Redactor(["another-canary"]))
    logging.getLogger("connection_wizard.room").debug("have another-canary")
    assert stream.getvalue().endswith(f"have {HIDDEN}\n")


def test_tracebacks_are_redacted_and_show_no_locals(stream: io.StringIO, caplog: pytest.LogCaptureFixture) -> None:
    log.hide(SECRET)
    log.configure(logging.DEBUG, stream, Redactor())
    local_value = f"{SECRET} in a local"
    try:
        try:
            raise KeyError(local_value)
        except KeyError as error:
            raise RuntimeError(f"about {SECRET}") from error
    except RuntimeError:
        logging.getLogger("connection_wizard.room").exception("failed", stack_info=True)
    lines = stream.getvalue()
    assert "canary" not in lines
    assert f"KeyError: '{HIDDEN} in a local'" in lines
    assert f"RuntimeError: about {HIDDEN}" in lines
    assert "test_log.py" in lines
    assert caplog.records[-1].message == "failed"


def test_a_line_that_cannot_be_written_is_replaced_by_a_harmless_one(
    stream: io.StringIO, capsys: pytest.CaptureFixture[str]
) -> None:
    log.configure(logging.DEBUG, stream, Redactor())
    record = logging.LogRecord("connection_wizard.room", logging.DEBUG, __file__, 1, "%d", (SECRET,), None)
    handler = logging.getLogger().handlers[-1]
    handler.handle(record)
    assert stream.getvalue() == "A log line of connection_wizard.room could not be written.\n"
    assert capsys.readouterr() == ("", "")


def test_a_stream_that_is_closed_does_not_stop_the_program(
    stream: io.StringIO, capsys: pytest.CaptureFixture[str]
) -> None:
    log.configure(logging.DEBUG, stream, Redactor())
    stream.close()
    logging.getLogger("connection_wizard.room").debug("have %s", SECRET)
    assert capsys.readouterr() == ("", "")


def test_configuring_again_replaces_and_stopping_ends_it(stream: io.StringIO) -> None:
    earlier = io.StringIO()
    log.configure(logging.DEBUG, earlier, Redactor())
    log.configure(logging.DEBUG, stream, Redactor())
    logging.getLogger("connection_wizard.room").debug("once")
    log.stop()
    log.stop()
    logging.getLogger("connection_wizard.room").debug("never")
    assert earlier.getvalue() == ""
    assert stream.getvalue().count("\n") == 1


def test_importing_the_log_imports_no_other_part_of_the_program() -> None:
    program = (
        "import sys, connection_wizard.log; "
        "print(sorted(n for n in sys.modules if n == 'asyncio' or n.startswith('connection_wizard')))"
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    done = subprocess.run(
        [sys.executable, "-c", program], env=environment, capture_output=True, text=True, timeout=HANG, check=True
    )
    assert done.stdout == "['connection_wizard', 'connection_wizard.log', 'connection_wizard.visible']\n"
