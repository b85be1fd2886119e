"""What calls of a program in Ruby are given, as JavaScript writes it: literals of both are nearly the same. Nothing is
run."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

LONGEST: Final = 64 * 1024
"""Characters of a program that are read."""
_MOST: Final = 200
"""Calls of a program, and arguments of a call."""
_LONGEST_CALL: Final = 4000
"""Words and signs of a call."""
_ENVIRONMENT: Final = re.compile(
    r"""ENV(?:\.fetch)?[\[(]\s{0,9}['"](\w{1,80})['"]\s{0,9}(?:,\s{0,9}(["'][^"'\n]{0,400}["'])\s{0,9})?[\])]"""
)
_REMARKS: Final = re.compile(r"^=begin\b.*?(?:^=end\b|\Z)", re.MULTILINE | re.DOTALL)
_PIECE: Final = re.compile(
    r""""[^"]*+"|'[^']*+'|%[qQwWiI]?[\[(][^\])\n]{0,2000}[\])]|#[^\n]*+|[^"'#%]++|.""", re.DOTALL
)
_INSIDE: Final = re.compile(r"#\{([^{}\n]{0,200})\}")
_SYMBOL: Final = re.compile(r"(?<![\w:]):(?!:)([A-Za-z_]\w{0,80})")
_ARROW: Final = re.compile(r"\s{0,9}=>\s{0,9}")
_PART: Final = re.compile(r""""[^"]*+"|'[^']*+'|`[^`]*+`|[\[({\])},\n]|\w++|[^"'`\[\](){},\n\w]++|.""", re.DOTALL)
_ENDS: Final = frozenset({"if", "unless", "do"})
_GOES_ON: Final = (",", "\\", "||", "+", ":")
_PAIR: Final = re.compile(r"""\s*(?:\w{1,80}|"[^"\n]{1,80}"|'[^'\n]{1,80}'):(?!:)""")
_CALL: Final = re.compile(r"^[ \t]{0,40}([a-z][\w.]{0,80})[ \t(]{1,9}", re.MULTILINE)
_GIVEN: Final = re.compile(
    r"^[ \t]{0,40}([A-Za-z_]\w{0,80})[ \t]{0,40}=[ \t]{0,40}([^\s=~>][^\n]{0,400})$", re.MULTILINE
)


def as_javascript(text: str) -> str:
    """A piece of a program with its literals, names and values of the environment as JavaScript has them."""
    text = _ENVIRONMENT.sub(_environment, _REMARKS.sub("", text[:LONGEST]))
    return "".join(_written(piece[0]) for piece in _PIECE.finditer(text))


def _environment(found: re.Match[str]) -> str:
    name = f"process.env.{found[1]}"
    return f"({name} || {found[2]})" if found[2] else name


def _written(piece: str) -> str:
    if piece[0] == "#":
        return ""
    if piece[0] == "%" and len(piece) > 1:
        held = piece.lstrip("%qQwWiI")[1:-1] if piece[1] in "[(" else piece[3:-1]
        return json.dumps(held.split() if piece[1] in "wWiI" else held)
    if piece[0] == '"' and _INSIDE.search(piece):
        return "`" + _INSIDE.sub(r"${\1}", piece[1:-1]).replace("`", "") + "`"
    if piece[0] in "\"'":
        return piece
    return _ARROW.sub(": ", _SYMBOL.sub(r"'\1'", piece)).replace("::", ".").replace("&.", ".")


def program(text: str, *calls: str) -> str:
    """A program of JavaScript with what is written at names, and the calls of some functions: each has a list of what
    stands at its places, and an object of what has names.

    Args:
        text: a program in Ruby.
        calls: functions that are called without brackets, each as it is to be called, dots as low lines.
    """
    plain = as_javascript(text)
    given = "".join(f"const {found[1]} = {found[2]};\n" for found in _GIVEN.finditer(plain))
    made = [given]
    sent = [found for found in _CALL.finditer(plain) if found[1].replace(".", "_") in calls]
    for found in sent[:_MOST]:
        parts = list(_arguments(plain, found.end()))
        named = [part for part in parts if _PAIR.match(part)]
        placed = [part for part in parts if part not in named]
        made.append(f"{found[1].replace('.', '_')}([{', '.join(placed)}], {{{', '.join(named)}}});\n")
    return "".join(made)


def _arguments(text: str, start: int) -> Iterator[str]:
    """What a call is given that begins there, argument by argument, until its line ends."""
    part: list[str] = []
    depth = number = 0
    last = ""
    for piece in islice(_PART.finditer(text, start), _LONGEST_CALL):
        word, bare = piece[0], piece[0].strip()
        depth -= word in "])}"
        if depth < 0 or number >= _MOST or (depth == 0 and _ends(word, last)):
            break
        if word == "," and depth == 0:
            yield "".join(part).strip()
            part, number = [], number + 1
        else:
            part.append("" if bare == "\\" else word)
        depth += word in "[({"
        last = bare or ("\n" if word == "\n" and last == "\\" else last)
    if "".join(part).strip():
        yield "".join(part).strip()


def _ends(word: str, last: str) -> bool:
    """Whether a call without brackets ends at a word, or at the end of a line, after what came last."""
    return word in _ENDS or (word == "\n" and bool(last) and not last.endswith(_GOES_ON))
