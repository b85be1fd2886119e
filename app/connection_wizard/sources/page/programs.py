"""A program that is all of a text: what looks like a heading in it is a comment, or a line like all others."""

from __future__ import annotations

import re
from typing import Final

_FENCE: Final = re.compile(r"^\s{0,8}(?:`{3}|~{3})", re.MULTILINE)
_COMMENT: Final = re.compile(r"\s*(?:#(?!!)|//|/\*|\*|--\s|\"\"\"|'''|<!--)")
_BEGINS: Final = re.compile(
    r"#!/|<\?php\b|[\"']use (?:strict|client|server)[\"']|import\s+(?:[\w{*\"'(]|static\b)|from [\w.]{1,80} import\b|"
    r"(?:export )?(?:default )?(?:async )?(?:const|let|var|function|class|interface|type)\s+[\w{\[$]|"
    r"require(?:_relative|_once)?\b[\s(]{1,2}[\"']|use [\w\\:]{2,120};|using [\w.]{2,120};|package [\w.]{1,120};?\s*$|"
    r"namespace [\w.\\]{1,120}|(?:module\.)?exports\b|(?:public|private|internal) |def \w|@\w|(?:#include|module) |"
    r"[A-Z][A-Z0-9_]{2,60}\s?=\s?[\"']"
)
"""How a program begins: a line for the system, what it takes from elsewhere, a definition, a constant."""
_CODE: Final = re.compile(
    r".*[{}()\[\];,:>]\s*$|\s*(?:import|from|return|await|const|let|var|if|else|elif|end|def|class|try|except|rescue|"
    r"begin|raise|throw|for|while|with|do|puts|print|echo|redirect|use|using|package|require|get|post|export)\b|"
    r"\s*[@$&?.|\"'`}\])]|\s*[\w.\[\]\"'$>-]{1,80}\s{0,20}(?:=>|[=:+-]?=|:)\s?\S"
)
"""What lines of programs end or begin with."""
_FEWEST: Final = 6
_MOST_WORDS: Final = 0.1
"""Lines that tell, and the part of them that may look like anything else."""


def is_program(text: str) -> bool:
    """Whether a text is a program from its first line to its last, and no page that shows one."""
    if _FENCE.search(text):
        return False
    lines = [line for line in text.split("\n") if line.strip() and not _COMMENT.match(line)]
    if len(lines) < _FEWEST or not _BEGINS.match(lines[0]):
        return False
    return sum(_CODE.match(line) is None for line in lines) <= _MOST_WORDS * len(lines)
