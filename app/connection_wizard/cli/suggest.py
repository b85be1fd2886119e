"""``suggest``: ranked candidates for the label and the unique identifier from saved answers."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from connection_wizard.cli.arguments import Arguments, UsageError
from connection_wizard.disk.reading import read_bytes
from connection_wizard.disk.troubles import NotRead, shown_name
from connection_wizard.errors import WizardError
from connection_wizard.identity import Suggestions, suggest
from connection_wizard.session.suggesting import as_json
from connection_wizard.strict_json import NotStrict, loads
from connection_wizard.terminal import ERR, OUT
from connection_wizard.words import say

MAX_ANSWER_BYTES = 64 * 1024 * 1024


class AnswerFileError(WizardError):
    """A file that is not the JSON answer of a call."""


def run(arguments: Arguments) -> int:
    """Suggest for every file; 2 where one cannot be read, after the others have been done."""
    if arguments.token and len(arguments.files) > 1:
        raise UsageError("--token belongs to one answer: give one RESPONSE.json with it.")
    token = read_answer_file(arguments.token) if arguments.token else None
    code = 0
    for path in arguments.files:
        try:
            answer = read_answer_file(path)
        except AnswerFileError as error:
            ERR.line(str(error))
            code = 2
            continue
        found = suggest(answer, token)
        if arguments.json:
            OUT.document({"file": str(path), **as_json(found)})
        else:
            OUT.lines(_as_lines(path, found))
    return code


def read_answer_file(path: Path) -> Any:
    """The JSON of a saved answer.

    Raises:
        AnswerFileError: it cannot be read, is too large or no JSON.
    """
    try:
        data = read_bytes(path, MAX_ANSWER_BYTES)
        if len(data) > MAX_ANSWER_BYTES:
            raise AnswerFileError(
                say(
                    "“{name}” is larger than {megabytes} MB.",
                    name=shown_name(path),
                    megabytes=MAX_ANSWER_BYTES // 2**20,
                ),
                say("Save a shorter answer."),
            )
        return loads(data.decode("utf-8-sig"), twice=[])  # of two equal names the last one counts, as in programs
    except NotRead as error:
        raise AnswerFileError(
            say("“{name}” cannot be read: {reason}.", name=shown_name(path), reason=error.reason), error.hint
        ) from None
    except NotStrict as error:
        name, hint = shown_name(path), say("Save the answer of the test call as it came.")
        if error.broken:
            raise AnswerFileError(say("“{name}” is no JSON: {what}.", name=name, what=error.what), hint) from None
        raise AnswerFileError(say("“{name}” cannot be used: {what}.", name=name, what=error.what), hint) from None
    except UnicodeDecodeError:
        raise AnswerFileError(
            say("“{name}” is no text in UTF-8, so it is no JSON.", name=shown_name(path)),
            say("Save the answer of the test call as it came."),
        ) from None


def _as_lines(path: Path, found: Suggestions) -> list[str]:
    lines = [str(path)]
    for title, candidates in (("Label", found.label), ("Unique identifier", found.unique_identifier)):
        lines.append(f"  {title}:")
        for number, candidate in enumerate(candidates, 1):
            lines.append(f"    {number}. {candidate.path} = {json.dumps(candidate.value, ensure_ascii=False)}")
            lines.append(f"       {candidate.reason}")
            lines += [f"       Careful: {warning.message}" for warning in candidate.warnings]
        if not candidates:
            lines.append("    nothing usable in this answer")
    if found.note:
        lines.append(f"  {found.note}")
    return lines
