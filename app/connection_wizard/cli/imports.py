"""``import``: what an author has becomes a draft, or a spec if nothing is missing; each value with its origin."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

from connection_wizard.cli.arguments import Arguments, UsageError
from connection_wizard.cli.check import finding_lines
from connection_wizard.cli.given import bytes_given
from connection_wizard.cli.places import convert_each, put, targets
from connection_wizard.sources.door import understand
from connection_wizard.sources.placed import Why
from connection_wizard.sources.understood import Question, Understood
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.files import to_text
from connection_wizard.strict_json import is_whole
from connection_wizard.terminal import ERR

_SHOWN = 100
"""Characters of a line that are quoted."""
_WHY: dict[Why, str] = {"secret": "no file may hold a secret", "sample": "a sample", "oauth": "sent anyway"}


def run(arguments: Arguments) -> int:
    """Write the drafts, tell where each value comes from; 2 where nothing is understood."""
    found = targets(arguments.files, arguments.output, ".connection.json")
    return convert_each(found, partial(_import, arguments))


def _import(arguments: Arguments, file: Path, target: Path | None, several: str) -> int:
    if not is_whole(arguments.name):
        raise UsageError("The name after --name is no text in UTF-8. Type it anew.")
    understood = understand(bytes_given(str(file), "the source of a connection"))
    draft = understood.draft()
    if arguments.name:
        draft = draft.put(("name",), arguments.name)
    if arguments.json:
        put(json.dumps(as_json(understood, draft), ensure_ascii=False, indent=2) + "\n", target)
        return 0
    for first, *more in _told(understood):
        ERR.lines([f"{several}{first}", *more])
    put(to_text(draft), target)
    return 0


def as_json(understood: Understood, draft: Draft) -> dict[str, Any]:
    """What was understood, for machines."""
    return {
        "kind": understood.kind,
        "draft": draft.document,
        "origins": {
            _dotted(value.at): {
                "quote": value.quote,
                "line": value.line,
                "heading": value.heading,
                "certainty": value.certainty,
            }
            for value in understood.values
        },
        "questions": [
            {
                "about": question.about,
                "readings": [
                    {
                        "values": {_dotted(value.at): value.value for value in way.values},
                        "quote": way.quote,
                        "line": way.line,
                    }
                    for way in question.ways
                ],
            }
            for question in understood.questions
        ],
        "not_understood": [
            {"path": _dotted(unread.at), "why": str(unread.why), "quote": unread.quote, "line": unread.line}
            for unread in understood.unread
        ],
        "left_out": [{"name": left.name, "why": left.why} for left in understood.left],
    }


def _dotted(at: DocumentPath) -> str:
    return ".".join(map(str, at))


def _told(understood: Understood) -> Iterator[list[str]]:
    """What is told of a source, each in its lines."""
    for finding in understood.repairs:
        yield finding_lines(finding)
    if understood.kind == "documentation":
        yield ["Read from the page, each with its line:", *(f"  {line}" for line in _origins(understood))]
    for question in understood.questions:
        yield [f"The page can be read in more than one way ({question.about.replace('_', ' ')}):", *_ways(question)]
    for unread in understood.unread:
        yield [f"Not found: {unread.why}"]
    for why in ("secret", "sample"):
        if named := [left.name for left in understood.left if left.why == why]:
            yield [f"Left out, for {_WHY[why]}: {', '.join(named)}."]


def _origins(understood: Understood) -> Iterator[str]:
    for value in understood.values:
        if value.quote:
            sure = "" if value.certainty == "certain" else f" ({value.certainty})"
            yield f"{_dotted(value.at)}{sure}, line {value.line}: {value.quote[:_SHOWN]}"


def _ways(question: Question) -> Iterator[str]:
    for position, way in enumerate(question.ways):
        taken = "taken" if not position else "or"
        values = ", ".join(str(value.value) for value in way.values)
        yield f"  {taken}: {values}; line {way.line}: {way.quote[:_SHOWN]}"
