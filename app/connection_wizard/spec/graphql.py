"""A query in GraphQL as documentation writes it, with nothing around it."""

from __future__ import annotations

import re
from typing import Final

_LONGEST: Final = 20_000
_DEEPEST: Final = 40
_TEXTS: Final = re.compile(r'"""(?>(?:[^"]|"(?!""))*)(?:""")?|"(?>(?:[^"\\\n]|\\.)*)"?')
"""Those that nobody ends go to the end, so that none is begun twice."""
_REMARKS: Final = re.compile(r"#[^\n]*")
_VALUES: Final = re.compile(r"\$\{[^{}]*\}")
"""Those of the connection, which are filled in before it is sent."""
_VARIABLE: Final = re.compile(r"\$(?!\{)")
_ARGUMENTS: Final = re.compile(r"\([^()]*\)")
_NAME: Final = r"[A-Za-z_]\w*+"
_CALLED: Final = rf"{_NAME}(?>(?:\s*+:\s*+{_NAME})?)|\.\.\.\s*+(?>(?:on\s++{_NAME}|{_NAME})?)"
_FIELD: Final = rf"(?>{_CALLED})(?>(?:\s*+@\s*+{_NAME})*)(?>(?:\s*+;)?)[\s,]*+"
_SELECTION: Final = re.compile(rf"\{{[\s,]*+(?>(?:{_FIELD})+)\}}")
"""What stands between two braces, once all that has braces in it is a semicolon (which GraphQL does not have)."""
_DOCUMENT: Final = re.compile(
    rf"\s*+(?P<kind>query\b(?>(?:\s++(?!on\b){_NAME})?)(?>(?:\s*+@\s*+{_NAME})*))?\s*+;"
    rf"(?>(?:\s*+fragment\s++{_NAME}\s++on\s++{_NAME}\s*+;)*)\s*+",
    re.IGNORECASE,
)


def sent_as(text: str) -> dict[str, str] | None:
    """The body in which a server takes a query that stands alone; None where a text is none, or not whole.

    One with variables is left as it is: their values would have to go along. So is a mutation: a test call changes
    nothing.
    """
    if len(text) > _LONGEST or not text.rstrip().endswith("}") or "{" not in text:
        return None
    bare = _VALUES.sub("x", _REMARKS.sub("", _TEXTS.sub("x", text)))
    if "$" in bare or ";" in bare:
        return None
    nested = bare.count("{") > 1
    for pattern, instead in ((_ARGUMENTS, " "), (_SELECTION, ";")):
        for _ in range(_DEEPEST):
            bare, found = pattern.subn(instead, bare)
            if not found:
                break
    document = _DOCUMENT.fullmatch(bare)
    return {"query": text.strip()} if document is not None and (document["kind"] or nested) else None


def is_query(text: str) -> bool:
    """Whether a text is a query that stands alone, with or without variables."""
    return sent_as(_VARIABLE.sub("", text)) is not None
