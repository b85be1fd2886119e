"""What comes together of a page of documentation: values, each with the line that says so."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final

from connection_wizard.sources.documentation.brought_back import Brought, brought_back
from connection_wizard.sources.documentation.filling import Fields, hosts_as_they_are
from connection_wizard.sources.page.lines import Page
from connection_wizard.sources.placed import Left
from connection_wizard.sources.understood import Scope, Value, masked
from connection_wizard.spec.documents import DocumentPath

KIND: Final = "documentation"
"""What a page is as a source."""
LONGEST_QUOTE: Final = 300
STEP_OF: Final[dict[str, DocumentPath]] = {"authorize": ("authorization",), "token": ("access_token",)}


@dataclass(slots=True)
class Reading:
    """What comes together of a page."""

    page: Page
    fields: Fields = field(default_factory=Fields)
    values: list[Value] = field(default_factory=list)
    scopes: tuple[Scope, ...] = ()
    """Those of a list, for the author to choose from: no app is given all that a page names."""
    back: dict[str, Brought] = field(default_factory=dict)
    left: list[Left] = field(default_factory=list)
    tries_anything: bool = False
    """Whether its test call only reads something, for the page shows none on who is connected."""

    def __post_init__(self) -> None:
        self.fields.kept = hosts_as_they_are(self.page)
        self.back = brought_back(self.page)
        self.fields.brought = {key: (one.name, one.value) for key, one in self.back.items()}

    def put_kept(self) -> None:
        """What the addresses hold of what came back with the log-in."""
        if taken := list(self.fields.taken):
            line = next(one.line for one in self.back.values() if one.name == taken[0])
            self.put(("authorization", "callback", "keep"), taken, line)

    def put(self, at: DocumentPath, value: Any, line: int, *, certain: bool = True) -> None:
        """Take a value down, with the line of the page that says it, counted from 0."""
        self.values.append(self.value(at, value, line, certain=certain))

    def value(self, at: DocumentPath, value: Any, line: int, *, certain: bool = True) -> Value:
        """The same without taking it down: for an answer to a question."""
        return Value(at, value, self.quote(line), line + 1, self.heading(line), "certain" if certain else "likely")

    def quote(self, line: int) -> str:
        """A line as it is shown, without secrets."""
        return masked(self.page.lines[line].text.strip()[:LONGEST_QUOTE])

    def heading(self, line: int) -> str:
        """The nearest heading above a line."""
        return (self.page.headings[line] or ("",))[-1]


@dataclass(frozen=True, slots=True)
class Said:
    """A value, and the line that says so."""

    value: str
    at: int
    certain: bool = True
