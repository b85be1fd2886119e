"""The permissive draft: a document that may be half filled in or wrong anywhere, and is never lost for it.

A draft has the places of `ConnectionSpec` and any JSON in them. What does not fit the model is named by its place and
set aside in the `partial_spec`: a typed reading of the rest, for rules, previews and live runs. Only a draft without
error findings becomes a spec (`connection_wizard.spec.findings.finished`).
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple, Self

from connection_wizard.spec import names
from connection_wizard.spec.documents import SPEC_VERSION, Document, DocumentPath, drop, get, put

if TYPE_CHECKING:  # pydantic and the model are loaded when a draft is first read, not when the window opens
    from connection_wizard.spec.model import ConnectionSpec

FIXED_PORT: Final = 8765
"""The port of the live run's redirect where a provider compares it."""

ProblemKind = Literal["unknown_key", "wrong_type", "not_allowed"]


class Problem(NamedTuple):
    """One place whose content does not fit the model; ``expected`` says in words what does."""

    kind: ProblemKind
    at: DocumentPath
    expected: str


class _Document(NamedTuple):
    document: Document


class Draft(_Document):
    """An immutable document of plain JSON values, changed by making another."""

    def __new__(cls, document: Document | None = None) -> Self:
        """A draft of a document; without one, an empty draft."""
        return super().__new__(cls, {"spec_version": SPEC_VERSION} if document is None else document)

    def get(self, *at: str | int) -> Any:
        """The value at a place; None where nothing was written yet."""
        return get(self.document, at)

    def put(self, at: DocumentPath, value: Any) -> Draft:
        """The draft with another value at a place.

        Raises:
            KeyError: a spec has no such place (a misspelt binding fails at once, not silently).
        """
        from connection_wizard.spec.outline import is_place

        if not is_place(at):
            raise KeyError(".".join(map(str, at)))
        return Draft(put(self.document, at, value))

    def drop(self, at: DocumentPath) -> Draft:
        """The draft without what is at a place; the same draft where there is nothing."""
        parent = get(self.document, at[:-1])
        inside = at[-1] in parent if isinstance(parent, dict) else get(self.document, at) is not None
        return Draft(drop(self.document, at)) if inside else self

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What does not fit the model, in the order of the document."""
        return self._reading[1]

    @property
    def partial_spec(self) -> ConnectionSpec:
        """A typed reading of all that fits; what is missing or does not fit has its default."""
        return self._reading[0]

    @cached_property
    def _reading(self) -> tuple[ConnectionSpec, tuple[Problem, ...]]:
        from connection_wizard.spec.reading import read

        return read(self.document)


def draft_of(spec: ConnectionSpec) -> Draft:
    """The draft that reads as this spec."""
    from connection_wizard.spec.outline import in_order

    return Draft(in_order(spec.model_dump(mode="json")))


NEW_CONNECTION: Final = Draft(
    {
        "spec_version": SPEC_VERSION,
        "test_call": {"headers": [{"name": "Authorization", "value": f"Bearer {names.ACCESS_TOKEN.template}"}]},
        "live_redirect": {"host": "localhost", "port": FIXED_PORT},
    }
)
"""What a new connection begins with, as most providers take it: how the test call sends the token (RFC 6750 section
2.1), and the redirect of the live run."""
