"""``check --format sarif``: SARIF 2.1.0, as code scanning and editors take it."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote

from connection_wizard import __version__
from connection_wizard.cli.checked import PROOF_WORDS, STANDARD_INPUT, Checked, Told
from connection_wizard.spec.findings import CODES

LEVELS: Final = {"error": "error", "warning": "warning", "hint": "note"}
_RULES: Final[dict[str, tuple[str, str, str]]] = {
    **{name: (code.title, code.why, LEVELS[code.severity]) for name, code in CODES.items()},
    **{name: (*words, "error") for name, words in PROOF_WORDS.items()},
    "unreadable": ("A file that cannot be read", "Nothing in it could be checked.", "error"),
}


def sarif(checked: Sequence[Checked]) -> dict[str, Any]:
    """The log of one run; what an author has marked as seen is in it as suppressed, with the reason."""
    told = [(one, what) for one in checked for what in (*one.told(), *one.told_as_seen())]
    names = sorted({what.code for _, what in told})
    numbers = {name: number for number, name in enumerate(names)}
    driver = {
        "name": "connection-wizard",
        "version": __version__,
        "semanticVersion": __version__,
        "rules": [_rule(name) for name in names],
    }
    return {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [
            {
                "tool": {"driver": driver},
                "columnKind": "unicodeCodePoints",
                "invocations": [{"executionSuccessful": not any(one.error for one in checked)}],
                "results": [_result(one, what, numbers[what.code]) for one, what in told],
            }
        ],
    }


def _rule(name: str) -> dict[str, Any]:
    title, why, level = _RULES[name]
    return {
        "id": name,
        "shortDescription": {"text": title},
        "fullDescription": {"text": why},
        "defaultConfiguration": {"level": level},
    }


def _result(one: Checked, what: Told, rule: int) -> dict[str, Any]:
    place = {
        "artifactLocation": {"uri": _uri(one.path)},
        "region": {"startLine": what.spot.line, "startColumn": what.spot.column},
    }
    made: dict[str, Any] = {
        "ruleId": what.code,
        "ruleIndex": rule,
        "level": LEVELS[what.severity],
        "message": {"text": _without_links(f"{what.message} {what.hint}".strip())},
        "locations": [{"physicalLocation": place}],
        "partialFingerprints": {"place/v1": f"{what.code}@{'.'.join(map(str, what.at))}"},
    }
    if what.reason is not None:
        made["suppressions"] = [{"kind": "inSource", "justification": what.reason}]
    return made


def _without_links(text: str) -> str:
    """A message whose values make no link: viewers draw ``[words](address)`` as one (SARIF 2.1.0, 3.11.6)."""
    return text.replace("](", "\\](")


def _uri(path: Path) -> str:
    if path == STANDARD_INPUT:
        return "stdin"
    # Of a name that is no text there are the bytes
    return path.as_uri() if path.is_absolute() else quote(os.fsencode(path.as_posix()))
