"""Why a leg failed, as a proof keeps it: what the diagnosis said on the screen, as data. It is made above this room."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from pydantic import JsonValue

from connection_wizard.oauth.outcomes import LegResult
from connection_wizard.secrets.redaction import Redactor
from connection_wizard.spec.completion import texts_in
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.words import Words, changed


@dataclass(frozen=True, slots=True)
class KeptCause:
    """One possible cause and its mend.

    Attributes:
        code: of the rule that found it; of another version, whatever it wrote.
        certainty: how much speaks for it.
        step, path: where it is mended; the step by its key, of another version whatever it wrote.
        text, do: why it happened, and what to do now.
        copy: the exact value to put in at the provider, or empty.
        fix: what the change is called; empty where there is none.
        edits: the change as a JSON Patch (RFC 6902) of the spec that was run.
    """

    code: str
    certainty: str
    step: str
    path: DocumentPath
    text: Words
    do: Words
    copy: str = ""
    fix: str = ""
    edits: tuple[Mapping[str, JsonValue], ...] = field(default=(), repr=False)

    def as_json(self) -> dict[str, Any]:
        """The cause as a proof file and ``--json`` hold it: ``path`` as a list."""
        return {
            "code": self.code,
            "certainty": self.certainty,
            "text": self.text,
            "do": self.do,
            "step": self.step,
            "path": list(self.path),
            "copy": self.copy,
            "fix": self.fix or None,
            "edits": [dict(edit) for edit in self.edits],
        }

    def shown(self, redactor: Redactor) -> KeptCause:
        """The cause without secrets; a change that would hold one is left out whole."""
        harmless = all(redactor.text(text) == text for text in texts_in([dict(edit) for edit in self.edits]))
        return KeptCause(
            self.code,
            self.certainty,
            self.step,
            self.path,
            changed(self.text, redactor.text),
            changed(self.do, redactor.text),
            redactor.text(self.copy),
            changed(self.fix, redactor.text) if self.fix else "",
            self.edits if harmless else (),
        )


Explain = Callable[[LegResult], Sequence[KeptCause]]
"""Says why a leg failed, the likeliest cause first."""


def unexplained(result: LegResult) -> Sequence[KeptCause]:
    """For a run that nobody diagnoses."""
    return ()
