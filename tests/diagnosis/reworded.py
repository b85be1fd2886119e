"""Lets all collected failures happen with every sentence of the program in other letters, and prints what came of it.

``python tests/diagnosis/reworded.py`` prints the decisions as JSON; with ``--in-other-words`` every literal that
`connection_wizard.words.say` gets is reworded first, before anything else of the program is loaded.
"""

from __future__ import annotations

import asyncio
import codecs
import json
import re
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))


def reword(template: str) -> str:
    """The same places for values, and not one word as it was."""
    return "".join(
        part if part.startswith("{") else codecs.encode(part, "rot13") for part in re.split(r"(\{\w+\})", template)
    )


def in_other_words() -> None:
    """From now on whatever is loaded says its sentences in other letters."""
    import connection_wizard.words

    say = connection_wizard.words.say
    connection_wizard.words.say = lambda template, /, **values: say(reword(template), **values)


def decisions() -> list[Any]:
    """What was decided on each failure: everything but prose."""
    from tests.diagnosis.figures import look

    return [
        [
            failure.id,
            failure.right,
            [
                [cause.code, cause.certainty, cause.step, cause.path, cause.copy, cause.retry, _edits(cause)]
                for cause in seen.diagnosis.causes
            ],
            seen.mended,
        ]
        for failure, seen in asyncio.run(look())
    ]


def _edits(cause: Any) -> Any:
    return [[edit.at, edit.value, edit.remove] for edit in cause.fix.edits] if cause.fix else None


if __name__ == "__main__":
    if "--in-other-words" in sys.argv:
        in_other_words()
    from connection_wizard.oauth.sentences import sentences

    print(json.dumps({"a sentence": sentences("error_page_shown", {}).message, "decisions": decisions()}, default=str))
