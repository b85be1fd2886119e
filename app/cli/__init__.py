"""The headless commands: everything a page of the wizard does can be done without one.

Exit codes: 0 fine, 1 findings or a failed run, 2 unusable input or arguments, 130 interrupted. A message to a person is
one or two plain sentences on standard error, never a traceback; what a command produces goes to standard output.
"""

from __future__ import annotations

import contextlib
import io
import os
import sys
from collections.abc import Sequence

from app.cli.arguments import Arguments, UsageError, parse
from app.errors import WizardError

FINE, FOUND, UNUSABLE, INTERRUPTED = 0, 1, 2, 130


def run(arguments: Sequence[str]) -> int:
    """Run one command; returns the exit code. Usage help exits by itself, as argparse does."""
    _speak()
    try:
        parsed = parse(arguments)
        _log()
        code = _dispatch(parsed)
        if sys.stdout is not None:
            sys.stdout.flush()
    except UsageError as error:
        _complain(str(error))
        return UNUSABLE
    except WizardError as error:
        _complain(str(error))
        return UNUSABLE
    except KeyboardInterrupt:
        _complain("Stopped. Nothing that was saved is lost.")
        return INTERRUPTED
    except BrokenPipeError:
        # The reader of our output has gone (``… | head``): nothing is wrong, and nobody is there to be told.
        _fall_silent()
        return FINE
    except OSError as error:  # what may happen to a file is told where it happens; this is our own output: a full disk
        _complain(f"Stopped: {(error.strerror or type(error).__name__).lower()}. Make room, then start this again.")
        _fall_silent()
        return UNUSABLE
    return code


def _speak() -> None:
    """Let every text come out, whatever this computer's letters are.

    Files and pipes get UTF-8, as JSON and specs are; on Windows they would get the letters of its region. A terminal
    keeps its own, and what those lack is written as an escape.
    """
    for stream in (sys.stdout, sys.stderr):
        if not isinstance(stream, io.TextIOWrapper):
            continue
        if stream.isatty() or "PYTHONIOENCODING" in os.environ:
            stream.reconfigure(errors="backslashreplace")
        else:
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def _fall_silent() -> None:
    """Nothing more is written: the interpreter would try once more at its end, and complain."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _dispatch(parsed: Arguments) -> int:
    """Import the command that was asked for, and nothing else, and run it."""
    match parsed.command:
        case "wizard":
            from app.cli import window

            return window.run(parsed)
        case "check":
            from app.cli import check

            return check.run(parsed)
        case "run":
            from app.cli import live

            return live.run(parsed)
        case "export":
            from app.cli import export

            return export.run(parsed)
        case "import":
            from app.cli import imports

            return imports.run(parsed)
        case "publish":
            from app.cli import publish

            return publish.run(parsed)
        case "suggest":
            from app.cli import suggest

            return suggest.run(parsed)
        case "schema":
            from app.spec.schema import schema_text

            print(schema_text(), end="")
            return FINE
        case "doctor":
            from app.cli import doctor

            return doctor.run(parsed)
        case "demo":
            from app.cli import demo

            return demo.run(parsed)
        case command:
            _complain(NOT_YET[command])
            return UNUSABLE


NOT_YET = {
    "providers": "The catalogue of known providers is not part of this version yet.",
}


def _log() -> None:
    """Write a log to standard error where ``CONNECTION_WIZARD_LOG`` names a level: ``debug``, ``info`` …"""
    if wanted := os.environ.get("CONNECTION_WIZARD_LOG"):
        import logging

        from app import log
        from app.secrets.redaction import Redactor

        level = logging.getLevelNamesMapping().get(wanted.upper())
        if level is None:
            raise UsageError("CONNECTION_WIZARD_LOG names no level: use debug, info, warning or error.")
        log.configure(level, sys.stderr, Redactor())


def _complain(sentence: str) -> None:
    print(sentence, file=sys.stderr)
