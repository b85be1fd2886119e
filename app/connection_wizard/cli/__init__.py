"""The headless commands: everything a page of the wizard does can be done without one.

* What is asked for: `arguments`. The `grammar` reads them, with `argument_types`, `file_arguments`, `run_arguments`,
  `publish_arguments` and `examples`; `completion` is made of it, `commands` are shown to be typed.
* A module a command: `window` (no command at all), `demo`, `check` (`check_files`, `checked`, `findings_told`,
  `mending`, `check_junit`, `check_sarif`, `proofs`, `proof_files`), `fmt`, `diff`, `fix`, `diagnosing`, `live` for
  ``run`` (`inputs`, `handed`, `parts`, `browser`, `run_output`), `export`, `imports` (`asking`), `publish`, `suggest`,
  `providers`, `kept_secrets`, `doctor` (`qt_check`), `serving` for ``mcp``.
* For several: `places` (which files are read, where results go), `given` (what comes from a file or standard input),
  `prompts`, `keeping`.

Exit codes: 0 fine, 1 findings or a failed run, 2 unusable input or arguments, 130 interrupted. A message to a person is
one or two plain sentences on standard error, never a traceback; what a command produces goes to standard output.
"""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable, Sequence

from connection_wizard import interrupts, uncaught
from connection_wizard.cli.arguments import Arguments, UsageError
from connection_wizard.errors import WizardError
from connection_wizard.terminal import ERR, OUT
from connection_wizard.words import in_terminal, told

FINE, FOUND, UNUSABLE, INTERRUPTED = 0, 1, 2, interrupts.CODE


def run(arguments: Sequence[str]) -> int:
    """Run one command; returns the exit code. Usage help exits by itself, as argparse does."""
    OUT.speak()
    ERR.speak()
    try:
        parsed = _read(_expanded(arguments) if sys.platform == "win32" else arguments)
        _log()
        code = _dispatch(parsed)
        OUT.flush()
    except UsageError as error:
        ERR.line(str(error))
        return UNUSABLE
    except WizardError as error:
        ERR.line(told(error.text, in_terminal))
        return UNUSABLE
    except KeyboardInterrupt:
        ERR.line(interrupts.WORDS)
        return INTERRUPTED
    except BrokenPipeError:
        # The reader of our output has gone (``… | head``): nothing is wrong, and nobody is there to be told.
        OUT.fall_silent()
        return FINE
    except OSError as error:  # what may happen to a file is told where it happens; this is our own output: a full disk
        if sys.platform == "win32" and error.errno == errno.EINVAL:  # a broken pipe's number there
            OUT.fall_silent()
            return FINE
        from connection_wizard.disk.troubles import not_written

        ERR.line(str(not_written(error)))
        OUT.fall_silent()
        return UNUSABLE
    return code


def _read(arguments: Sequence[str]) -> Arguments:
    if not arguments:  # the window: there is nothing that a grammar would have to read
        return Arguments(command="wizard", source=None)
    from connection_wizard.cli.grammar import parse

    return parse(arguments)


def _expanded(arguments: Sequence[str]) -> list[str]:
    """The arguments with files in the place of a pattern such as ``specs/*.json``: Windows' shells leave that to us."""
    import glob

    found: list[str] = []
    for argument in arguments:
        files = [] if argument.startswith("-") or not glob.has_magic(argument) else sorted(glob.glob(argument))  # noqa: PTH207
        found += [argument] if os.path.lexists(argument) or not files else files
    return found


def _dispatch(parsed: Arguments) -> int:
    """Import the command that was asked for, and nothing else, and run it."""
    command = _command(parsed.command)
    if parsed.command not in READ_ONLY:
        interrupts.raise_again()
        uncaught.hear_threads_and_logs()
    return command(parsed)


READ_ONLY = ("check", "diff", "diagnose", "suggest", "schema", "providers", "completion")
"""Commands that have nothing to clear away when they are interrupted, and load much while they run."""


def _command(name: str) -> Callable[[Arguments], int]:
    match name:
        case "wizard":
            from connection_wizard.cli import window

            return window.run
        case "check":
            from connection_wizard.cli import check

            return check.run
        case "fmt":
            from connection_wizard.cli import fmt

            return fmt.run
        case "diff":
            from connection_wizard.cli import diff

            return diff.run
        case "run":
            from connection_wizard.cli import live

            return live.run
        case "fix":
            from connection_wizard.cli import fix

            return fix.run
        case "diagnose":
            from connection_wizard.cli import diagnosing

            return diagnosing.run
        case "export":
            from connection_wizard.cli import export

            return export.run
        case "import":
            from connection_wizard.cli import imports

            return imports.run
        case "publish":
            from connection_wizard.cli import publish

            return publish.run
        case "suggest":
            from connection_wizard.cli import suggest

            return suggest.run
        case "doctor":
            from connection_wizard.cli import doctor

            return doctor.run
        case "demo":
            from connection_wizard.cli import demo

            return demo.run
        case "providers":
            from connection_wizard.cli import providers

            return providers.run
        case "secrets":
            from connection_wizard.cli import kept_secrets

            return kept_secrets.run
        case "mcp":
            from connection_wizard.cli import serving

            return serving.run
        case "completion":
            from connection_wizard.cli import completion

            return completion.run
        case _:
            return _schema


def _schema(parsed: Arguments) -> int:
    from connection_wizard.spec.schema import schema_text

    OUT.json(schema_text())
    return FINE


def _log() -> None:
    """Write a log to standard error where ``CONNECTION_WIZARD_LOG`` names a level: ``debug``, ``info`` …"""
    if wanted := os.environ.get("CONNECTION_WIZARD_LOG"):
        import logging

        from connection_wizard import log
        from connection_wizard.secrets.redaction import Redactor

        level = logging.getLevelNamesMapping().get(wanted.upper())
        if level is None:
            raise UsageError("CONNECTION_WIZARD_LOG names no level: use debug, info, warning or error.")
        if (stream := ERR.stream) is not None:
            log.configure(level, stream, Redactor())
