"""The files in which answers are kept: read and written without a wait, and never more than is of use."""

from __future__ import annotations

import hashlib
import json
import os
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from connection_wizard.disk.reading import read_bytes
from connection_wizard.disk.troubles import NotRead
from connection_wizard.disk.writing import write_text
from connection_wizard.errors import WizardError
from connection_wizard.strict_json import NotStrict, loads
from connection_wizard.ui.session.answers import ROOTS, Earlier, Source
from connection_wizard.ui.session.document_files import remove

if TYPE_CHECKING:
    from connection_wizard.secrets.redaction import Redactor

MAX_VALUES = 4000
"""Values of an answer that is kept; picking in a larger one is rare, and hiding its secrets would hold the window."""
MAX_TEXT = 400_000
MAX_FILES = 50


def name_for(document: Path) -> str:
    """The name of the file for the answers of a document, whose own name need be no text."""
    return f"{hashlib.sha256(os.fsencode(document.resolve())).hexdigest()[:24]}.json"


def keep(found: Mapping[Source, Any], place: Path, redactor: Callable[[], Redactor]) -> None:
    """Keep what is small enough of some answers, without secrets, in the place of what was there. Where that does not
    work nothing is lost."""
    small = {name: answer for name, answer in found.items() if _is_small(answer)}
    if not small:
        remove(place)
        return
    hides = redactor()
    kept = {name: hides.json(answer) for name, answer in small.items()}
    with suppress(OSError, WizardError, NotStrict):
        place.parent.mkdir(parents=True, exist_ok=True)
        text = json.dumps({"at": int(time.time()), "answers": kept}, ensure_ascii=False)
        write_text(text, place, private=True)
        for old in sorted(place.parent.glob("*.json"), key=_age)[MAX_FILES:]:
            remove(old)


def read_kept(place: Path) -> dict[Source, Earlier]:
    """The answers in a file; none where it holds none that can be read."""
    try:
        data = read_bytes(place, 4 * MAX_TEXT, patience=0)
        found = loads(data.decode())
    except (NotRead, NotStrict, UnicodeDecodeError):
        return {}
    answers, at = (found.get("answers"), found.get("at")) if isinstance(found, dict) else (None, None)
    if not isinstance(answers, dict) or not isinstance(at, int):
        return {}
    return {source: Earlier(answers[source], at) for source in ROOTS if source in answers}


def _is_small(answer: Any) -> bool:
    """Whether an answer is kept; looked at only as far as needed."""
    waiting, values, letters = [answer], 0, 0
    while waiting and values <= MAX_VALUES and letters <= MAX_TEXT:
        value = waiting.pop()
        values += 1
        if isinstance(value, dict):
            letters += sum(map(len, value))
            waiting.extend(value.values())
        elif isinstance(value, list):
            waiting.extend(value)
        else:
            letters += len(value) if isinstance(value, str) else 0
    return values <= MAX_VALUES and letters <= MAX_TEXT


def _age(path: Path) -> float:
    with suppress(OSError):
        return -path.stat().st_mtime
    return 0.0
