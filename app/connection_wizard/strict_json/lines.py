"""Where in a text of JSON each place stands, by line and column; looked for once something is wrong there."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Final, NamedTuple

from connection_wizard.strict_json.trouble import Place

_TOKEN: Final = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\],:]|[^\s{}\[\],:"]+')


class Spot(NamedTuple):
    """A line and a column in it, in characters; both from 1."""

    line: int
    column: int


def spots_of(text: str) -> dict[Place, Spot]:
    """Where every place stands: of a member that of its name. The text is JSON already known to be whole."""
    spots: dict[Place, Spot] = {}
    at: list[str | int] = []
    kinds: list[str] = []
    line, begin, before, name_next = 1, 0, 0, False
    for token in _TOKEN.finditer(text):
        sign, here = token[0], token.start()
        if breaks := text.count("\n", before, here):
            line += breaks
            begin = text.rindex("\n", before, here) + 1
        before = here
        if sign in "}]":
            kinds.pop()
            at.pop()
        elif sign == ",":
            name_next = kinds[-1] == "{"
            if not name_next:
                at[-1] = int(at[-1]) + 1
        elif name_next and sign != ":":
            at[-1], name_next = json.loads(sign), False
            spots[tuple(at)] = Spot(line, here - begin + 1)
        elif sign != ":":
            spots.setdefault(tuple(at), Spot(line, here - begin + 1))
            if sign in "{[":
                kinds.append(sign)
                at.append(0)
                name_next = sign == "{"
    return spots


def spot_at(spots: Mapping[Place, Spot], at: Place) -> Spot:
    """Where a place stands, or the nearest one around it that is there."""
    while at and at not in spots:
        at = at[:-1]
    return spots.get(at, Spot(1, 1))
