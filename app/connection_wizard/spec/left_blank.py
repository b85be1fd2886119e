"""A unique identifier that is left blank, because its author says so: a mark in the document, like that of any finding
that was seen (`spec.seen`), so that nobody asks for it again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from connection_wizard.spec.documents import DocumentPath
    from connection_wizard.spec.draft import Draft

AT: Final[DocumentPath] = ("unique_identifier", "path")
CODE: Final = "identifier_missing"
"""Of the finding that is told where it is blank."""


def is_left_blank(draft: Draft) -> bool:
    """Whether somebody said so, and it is."""
    spec = draft.partial_spec
    return not spec.unique_identifier.path.strip() and any(mark.code.strip() == CODE for mark in spec.seen)


def leaving_blank(draft: Draft, reason: str) -> Draft:
    """It stays blank, or becomes so."""
    if is_left_blank(draft):
        return draft
    mark = {"code": CODE, "path": list(AT), "reason": reason}
    asked = asking_again(draft)
    return asked.put(AT, "").put(("seen", len(asked.partial_spec.seen)), mark)


def asking_again(draft: Draft) -> Draft:
    """Nobody says any more that it is left blank."""
    for number, mark in reversed(list(enumerate(draft.partial_spec.seen))):
        if mark.code.strip() == CODE:
            draft = draft.drop(("seen", number))
    return draft
