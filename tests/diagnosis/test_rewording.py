"""What the program decides does not hang on how it says things: every sentence in other letters changes nothing."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

SCRIPT = Path(__file__).with_name("reworded.py")


def run(*arguments: str) -> Any:
    made = subprocess.run([sys.executable, str(SCRIPT), *arguments], capture_output=True, text=True, check=True)
    return json.loads(re.sub(r"127\.0\.0\.1:\d+", "server", made.stdout))  # each run has ports of its own


def test_rewording_every_sentence_changes_no_diagnosis_and_no_change_that_is_offered() -> None:
    plain, reworded = run(), run("--in-other-words")
    assert plain["a sentence"] == "The provider showed an error page."
    assert reworded["a sentence"] == "Gur cebivqre fubjrq na reebe cntr."
    assert len(plain["decisions"]) > 400
    assert [two for two in zip(plain["decisions"], reworded["decisions"], strict=True) if two[0] != two[1]] == []
