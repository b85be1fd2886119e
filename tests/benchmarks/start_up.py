"""Start-up: what the program costs beside what it cannot do without."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from connection_wizard.practice.document import Addresses, connection_document
from tests.benchmarks.measured import Row, medians

ROUNDS = 21
MANY = 1000
PYDANTIC = """
from pydantic import BaseModel, ConfigDict, Field, JsonValue, ValidationError
class One(BaseModel):
    number: int
One.model_validate_json('{"number": 1}')
"""


def measure() -> Iterator[Row]:
    """``--version`` beside an empty Python, ``check`` beside a pydantic that has read one number.

    ``import pydantic`` alone imports next to nothing: its parts come in when they are first used.
    """
    program = str(Path(sys.executable).with_name("connection-wizard"))
    ours, beside = medians(_run(program, "--version"), _run(sys.executable, "-c", "pass"), ROUNDS)
    yield Row("connection-wizard --version | python -c pass", ours, beside, "1.5")
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "spec.json"
        file.write_text(json.dumps(document_of_a_provider()), encoding="utf-8")
        ours, beside = medians(_run(program, "check", str(file)), _run(sys.executable, "-c", PYDANTIC), ROUNDS)
        yield Row("connection-wizard check FILE | pydantic with one model", ours, beside, "1.5")
        for number in range(MANY):
            named = document_of_a_provider() | {"name": f"Acme {number}"}
            Path(folder, f"{number:04}.connection.json").write_text(json.dumps(named, indent=2), encoding="utf-8")
        before = _children()
        subprocess.run([program, "check", folder], stdout=subprocess.DEVNULL, check=False)
        yield Row(f"connection-wizard check FOLDER with {MANY} specs", _children() - before, None, "5 s of CPU")


def _children() -> float:
    """Seconds of CPU that the programs took that were started from here."""
    spent = os.times()
    return spent.children_user + spent.children_system


def document_of_a_provider() -> dict[str, object]:
    """A complete spec with the domains of a real provider."""
    text = json.dumps(connection_document(Addresses("https://auth.acme.com")))
    found: dict[str, object] = json.loads(text)
    return found | {"whitelist": ["acme.com"], "service_domain": "acme.com"}


def _run(*command: str) -> Callable[[], None]:
    def run() -> None:
        subprocess.run(command, stdout=subprocess.DEVNULL, check=False)

    return run
