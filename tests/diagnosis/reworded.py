"""Lets all collected failures happen with every sentence of the program in other letters, and prints what came of it.

``python tests/diagnosis/reworded.py`` prints the decisions as JSON. Every literal that `connection_wizard.words.say`
gets is reworded first, before anything else of the program is loaded.
"""

from __future__ import annotations

import asyncio
import codecs
import json
import re
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:  # what is loaded before the words are others says them as they were
    from tests.diagnosis.collection import Failure
    from tests.diagnosis.simulated import Seen

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


def decided(seen: Iterable[tuple[Failure, Seen]]) -> str:
    """What was decided on each failure: everything but prose; and a sentence, to see in which letters it is."""
    from connection_wizard.oauth.sentences import sentences

    sentence = sentences("error_page_shown", {}).message
    return json.dumps({"a sentence": sentence, "decisions": decisions(seen)}, default=str)


def decisions(seen: Iterable[tuple[Failure, Seen]]) -> list[Any]:
    """What was decided on each failure, one by one."""
    return [
        [
            failure.id,
            failure.right,
            [
                [cause.code, cause.certainty, cause.step, cause.path, cause.copy, cause.retry, _edits(cause)]
                for cause in one.diagnosis.causes
            ],
            one.mended,
        ]
        for failure, one in seen
    ]


def _edits(cause: Any) -> Any:
    return [[edit.at, edit.value, edit.remove] for edit in cause.fix.edits] if cause.fix else None


if __name__ == "__main__":
    in_other_words()
    from tests.diagnosis.figures import look

    print(decided(asyncio.run(look())))
