"""Text with values in it: ``https://${context.authData.region}.acme.com/authorize``.

A template is plain text in which ``${context.authData.…}`` stands for a value of the connection. Nothing else is
computed in a template: it is the same on the platform, in the live run and in the generated code.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import NamedTuple

from connection_wizard.errors import WizardError
from connection_wizard.spec.paths import DataPath, PathError, parse_path
from connection_wizard.words import Words, say


class TemplateError(WizardError):
    """A template that cannot be read; `position` is the offset of its broken placeholder."""

    reason = "template_unreadable"

    def __init__(self, message: Words, hint: Words, position: int) -> None:
        super().__init__(message, hint)
        self.position = position


class Template(NamedTuple):
    """A parsed template: literal texts and the paths between them, in order."""

    pieces: tuple[str | DataPath, ...]

    @property
    def paths(self) -> tuple[DataPath, ...]:
        """Every value that the template needs, in order of appearance."""
        return tuple(piece for piece in self.pieces if isinstance(piece, DataPath))

    def fill(self, value_of: Callable[[DataPath], str]) -> str:
        """The text with every path replaced by what ``value_of`` answers for it."""
        return "".join(value_of(piece) if isinstance(piece, DataPath) else piece for piece in self.pieces)

    def __str__(self) -> str:
        return self.fill(lambda path: path.template)


@lru_cache(maxsize=16_384)  # a keystroke leaves all texts but one as they are
def parse_template(text: str) -> Template:
    """Read a template.

    Raises:
        TemplateError: a placeholder is not closed or holds something other than a path below ``context.authData``.
    """
    return Template(tuple(_pieces(text)))


def _pieces(text: str) -> Iterator[str | DataPath]:
    position = 0
    while (start := text.find("${", position)) >= 0:
        if start > position:
            yield text[position:start]
        end = _closing_brace(text, start + 2)
        if end < 0:
            raise TemplateError(
                say("A placeholder is opened with ${ but never closed."),
                say("Add the missing } or choose the value from the insert menu."),
                start,
            )
        yield _placeholder(text[start + 2 : end], start)
        position = end + 1
    if position < len(text):
        yield text[position:]


def _closing_brace(text: str, position: int) -> int:
    """Offset of the brace that closes a placeholder; braces inside quotes do not count. -1 if there is none."""
    quote = ""
    while position < len(text):
        character = text[position]
        if quote and character == "\\":
            position += 1
        elif quote:
            quote = "" if character == quote else quote
        elif character in "\"'":
            quote = character
        elif character == "}":
            return position
        position += 1
    return -1


def _placeholder(inside: str, start: int) -> DataPath:
    try:
        path = parse_path(inside)
    except PathError:
        path = DataPath()
    if not path.in_connection or not inside.strip().startswith("context"):
        raise TemplateError(
            say("A placeholder ${…} does not name a value of the connection."),
            say("Inside ${ } write context.authData. and its name, for example ${context.authData.region}."),
            start,
        )
    return path


def paths_in(text: str) -> tuple[DataPath, ...]:
    """The paths a template needs; none where it cannot be read (its own finding says so)."""
    try:
        return parse_template(text).paths
    except TemplateError:
        return ()
