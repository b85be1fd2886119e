"""Names of a program in sentences that speak of scopes: functions, their arguments, and constants for scopes."""

from __future__ import annotations

import re
from typing import Final

from connection_wizard.sources.page.keyed import Keyed
from connection_wizard.sources.page.lines import Line, Page

_FUNCTION: Final = re.compile(r"(?<![\w.])([A-Za-z_][\w.]*+)\(")
_OF_A_SHELL: Final = re.compile(r"\s*+(?:function )?([a-z_]\w*+)(?:\(\)\s?\{|(?: \"\$\w{1,60}\"){1,9})")
"""Where a shell defines a function, and where it calls one with what it has in variables."""
_CALLED_WITH: Final = re.compile(r"(?<![\w.])([a-z_]\w*+\.[\w.]*+)\((?:[\"'`]|\{\s*$)")
"""The function of an object that gets a text, or what the next lines set."""
_IS_GIVEN: Final = re.compile(r"\s?=\s(?:await )?[A-Za-z_]\w*+\.[\w.]++\(")
"""What stands behind a variable that is set to what a function of an object gives."""
_CAMEL: Final = re.compile(r"[a-z0-9][A-Z]")
_SCOPES: Final = frozenset({"scope", "scopes"})
_ITSELF: Final = frozenset({"this", "self"})
_DONE: Final = frozenset({"join", "split", "map", "filter", "push", "replace", "trim"})
_OPTIONS: Final = re.compile(r"\s-{1,2}[a-z][\w-]{0,30}[ =]\S", re.IGNORECASE)
"""What stands behind a command."""
_SETS_SCOPES: Final = Keyed(r"(?<![A-Za-z0-9_])[A-Z][A-Z0-9]*_(?:[A-Z0-9]+_){0,4}SCOPES?(?![A-Za-z0-9_])", "scope")
_SETTING: Final = re.compile(r"(?<![\w.])([A-Z][A-Z0-9]*+)_[A-Z0-9_]{1,60}(?![\w.])")
"""The name of a setting of the environment that has scopes: others that begin alike are settings, too."""
_IS_CALLED: Final = re.compile(
    r"[`\"']{0,2} (?:arguments?|propert(?:y|ies)|methods?|functions?|objects?|class|callbacks?|hooks?|packages?|"
    r"modules?)\b(?! scopes?\b)"
)
"""What stands behind a name that a sentence says is a part of a program."""


def functions(page: Page) -> frozenset[str]:
    """The functions of an object that a page calls: by names that programs have, or in a program with a text; and those
    of a shell."""
    found: set[str] = set()
    for at in page.having("("):
        line = page.lines[at]
        found.update(name for name in _FUNCTION.findall(line.text) if "." in name and _CAMEL.search(name))
        if line.kind == "code":
            found.update(_CALLED_WITH.findall(line.text))
    found |= _settings(page)
    shell = (_OF_A_SHELL.match(page.texts[at]) for at in page.having("() {", "(){", '"$'))
    return frozenset(found | {one[1] for one in shell if one})


def _settings(page: Page) -> set[str]:
    """The names in capitals that begin as that of a setting with scopes does."""
    those = (_SETS_SCOPES.search(page.texts[at]) for at in page.lines_of(_SETS_SCOPES))
    begins = {one[0].partition("_")[0] for one in those if one}
    if not begins:
        return set()
    return {found[0] for text in page.texts for found in _SETTING.finditer(text) if found[1] in begins}


def is_of_a_program(line: Line, word: str) -> bool:
    """Whether a word is a constant for a scope, a variable, a function, or what a sentence says is a part of a
    program."""
    if _is_constant(word.split(".")):
        return True
    before, _, behind = line.text.partition(word)
    if behind.startswith("()"):
        return True
    if _IS_GIVEN.match(behind) and (line.kind == "code" or not before.strip()):
        return True
    return line.kind == "text" and bool(_IS_CALLED.match(behind) or (_OPTIONS.match(behind) and "_" in word))


def _is_constant(parts: list[str]) -> bool:
    """Whether the parts of a name are a class, what its scopes are called, and one of them: ``Client.scopes.Deals``; or
    an object itself and a part of it, or scopes and what is done with them."""
    if parts[0] in _ITSELF or (parts[0].lower() in _SCOPES and parts[-1] in _DONE):
        return len(parts) > 1
    return any(part.lower() in _SCOPES and not "".join(parts[:at]).islower() for at, part in enumerate(parts[1:-1], 1))
