"""On which line of a JSON text the value of a place stands; looked for once something is wrong there."""

from __future__ import annotations

import json
import re
from typing import Final

from connection_wizard.spec.documents import DocumentPath

_TOKEN: Final = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\],:]|[^\s{}\[\],:"]+')


def lines_of(text: str) -> dict[DocumentPath, int]:
    """The line of every place, from 1: of a member that of its name. The text is JSON already known to be whole."""
    lines: dict[DocumentPath, int] = {(): 1}
    at: list[str | int] = []
    kinds: list[str] = []
    line, before, name_next = 1, 0, False
    for token in _TOKEN.finditer(text):
        sign = token[0]
        line += text.count("\n", before, token.start())
        before = token.start()
        if sign in "}]":
            kinds.pop()
            at.pop()
        elif sign == ",":
            name_next = kinds[-1] == "{"
            if not name_next:
                at[-1] = int(at[-1]) + 1
        elif name_next and sign != ":":
            at[-1], name_next = json.loads(sign), False
            lines[tuple(at)] = line
        elif sign != ":":
            lines.setdefault(tuple(at), line)
            if sign in "{[":
                kinds.append(sign)
                at.append(0)
                name_next = sign == "{"
    return lines


def line_at(lines: dict[DocumentPath, int], at: DocumentPath) -> int:
    """The line of a place, or of the nearest one around it that is there."""
    while at not in lines:
        at = at[:-1]
    return lines[at]
