"""In what kind of widget a text of the catalogue stands, by the call that it is written in."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Final, Literal

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging"))
from _bootstrap.translations import ROOMS, files_of  # the bootstrap is no package of ours

Kind = Literal["button", "tick", "empty field", "tool tip", "finding", "failure", "message", "heading", "hint", "label"]
SAYS: Final = ("tr", "say", "counted", "translate", "QT_TRANSLATE_NOOP", "told")
"""What takes a text as a literal."""
PASSES_ON: Final = (*SAYS, "translated", "put", "capital", "joined", "rich", "by_place", "together", "with_values")
"""What makes one text of others: what it is written in tells the kind."""
_CALLS: Final[Mapping[Kind, str]] = {
    "button": "button _button WrappingButton as_typed addButton CopyButton CardButton offer _action setAction Fix fix "
    "fix_setting fix_removing fix_adding repair",
    "tick": "WrappingTick QCheckBox QRadioButton _choice ChoiceBinding",
    "empty field": "setPlaceholderText",
    "tool tip": "tip setToolTip",
    "finding": "finding",
    "message": "tell ask_way_on ask_unsaved _box setWindowTitle choose_file choose_target",
    "heading": "advanced Advanced section _section heading setTitle QGroupBox",
    "hint": "set_hint line",
}
BY_CALL: Final[Mapping[str, Kind]] = {call: kind for kind, calls in _CALLS.items() for call in calls.split()}
BY_ROOM: Final[Mapping[str, Kind]] = {
    "catalogue": "hint",
    "diagnosis": "failure",
    "files": "message",
    "identity": "hint",
    "pages": "label",
    "publishing": "message",
    "record": "finding",
    "rules": "finding",
    "run": "failure",
    "session": "label",
    "sources": "hint",
    "widgets": "label",
    "window": "message",
}
"""Where a text is kept in a table or a variable first: as most of its room are shown."""

ONE_KIND: Final = ("catalogue", "record")
"""What is written of a record that is read is told in one way, whatever is made of it."""


def kind_of(room: str, source: str) -> Kind:
    """In what kind of widget a text is drawn."""
    return BY_ROOM[room] if room in ONE_KIND else by_source(room).get(source, BY_ROOM[room])


@cache
def by_source(room: str) -> Mapping[str, Kind]:
    """The texts of a room whose call says it."""
    found: dict[str, Kind] = {}
    for file in files_of(ROOMS[room]):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        above = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
        for node in above:
            if isinstance(node, ast.Call) and _name(node) in SAYS:
                kind = _kind_around(node, above)
                if kind is not None:
                    found.update({source: kind for source in _literals(node) if source not in found})
    return found


def _literals(call: ast.Call) -> Iterator[str]:
    for argument in call.args[:2]:
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
            yield argument.value


def _kind_around(node: ast.AST, above: Mapping[ast.AST, ast.AST]) -> Kind | None:
    while (outer := above.get(node)) is not None and not isinstance(outer, ast.stmt):
        if isinstance(outer, ast.Call) and outer.func is not node and _name(outer) not in PASSES_ON:
            return BY_CALL.get(_name(outer))
        node = outer
    return None


def _name(call: ast.Call) -> str:
    return getattr(call.func, "id", getattr(call.func, "attr", ""))
