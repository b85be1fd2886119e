"""What is found in a draft: plain data with a stable code, for pages, the finish page, ``check`` and CI alike."""

from __future__ import annotations

from typing import Any, Literal, NamedTuple

from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.draft import Draft
from connection_wizard.steps import STEPS, step_of
from connection_wizard.words import Words

Severity = Literal["error", "warning", "hint"]
"""Errors block the export; warnings and hints never do."""

Step = int
"""The documented step, 1 to 12; 0 for what belongs to none (the start page: name and service domain)."""


class Edit(NamedTuple):
    """One change of a fix: another value at a place, or ``remove`` what is there."""

    at: DocumentPath
    value: Any = None
    remove: bool = False


class Fix(NamedTuple):
    """A change that mends a finding with one click; ``label`` is the words on the button."""

    label: Words
    edits: tuple[Edit, ...]

    def apply(self, draft: Draft) -> Draft:
        """The draft with all edits made."""
        for edit in self.edits:
            draft = draft.drop(edit.at) if edit.remove else draft.put(edit.at, edit.value)
        return draft


class Code(NamedTuple):
    """What is found, by a name that is stable: pages, ``check --json``, CI and docs/findings.md know it.

    A code that is no longer found is taken out; its name never gets another meaning.

    Attributes:
        severity: the same for every finding of this code.
        step: the documented step it belongs to; None where it can occur in several (a finding always names its own).
        title: the finding in a few words.
        why: what goes wrong otherwise, one or two sentences.
        example: edits to a complete, faultless document that provoke exactly this finding.
    """

    name: str
    severity: Severity
    step: Step | None
    title: str
    why: str
    example: tuple[Edit, ...]

    def finding(self, path: DocumentPath, message: Words, hint: Words, fix: Fix | None = None) -> Finding:
        """That it was found at a place, whose step is that of the finding."""
        return Finding(self.name, self.severity, step_of(path), path, message, hint, fix)


class Finding(NamedTuple):
    """One thing an author can mend.

    Attributes:
        code: the name of its `Code`.
        step: the page it belongs to.
        path: place of the field in the document; empty for the document as a whole.
        message: what is wrong, one sentence.
        hint: what to do now, one or two sentences.
        fix: a change that mends it, where there is only one sensible change.
    """

    code: str
    severity: Severity
    step: Step
    path: DocumentPath
    message: Words
    hint: Words
    fix: Fix | None = None

    @property
    def can_be_seen(self) -> bool:
        """Whether an author may mark it as right as it is (`spec.seen`): no error, and nothing about a mark."""
        return self.severity != "error" and self.path[:1] != ("seen",)

    def as_json(self) -> dict[str, Any]:
        """The finding as ``check --json`` prints it: ``step`` by its key, ``path`` as a list of names and positions."""
        return {
            "code": self.code,
            "severity": self.severity,
            "step": STEPS[self.step].key,
            "path": list(self.path),
            "message": self.message,
            "hint": self.hint,
            "fix": self.fix.label if self.fix else None,
        }
