"""The list of all finding codes for people, as docs/findings.md has it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from connection_wizard.spec.documents import Document, DocumentPath, put
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.finding import Code, Edit, Finding
from connection_wizard.spec.findings import CODES, findings
from connection_wizard.spec.rules.place_names import STEP_TITLES

_HEAD = """# Findings

What the wizard and `connection-wizard check` say about a connection, by code. Codes are stable: `check --json` and CI
can rely on them. An **error** blocks the export; a **warning** is probably a mistake; a **hint** is worth a look.

Each example is what to put into a faultless connection to be told so. This file is generated from the rules' codes.
"""


def example(code: Code, sample: Document) -> Draft:
    """The sample document with a code's example put into it."""
    for edit in code.example:
        sample = put(sample, edit.at, edit.value)
    return Draft(sample)


def guide(sample: Document) -> str:
    """The text of docs/findings.md; ``sample`` is a document without any finding, for the examples."""
    parts = [_HEAD, *_contents()]
    for title, codes in _by_step():
        parts += [f"## {title}\n", *(_entry(name, CODES[name], sample) for name in codes)]
    return "\n".join(parts)


def _by_step() -> Iterator[tuple[str, list[str]]]:
    """The steps, each with what it is called and its codes."""
    for step in (None, *range(len(STEP_TITLES))):
        codes = [name for name, code in CODES.items() if code.step == step]
        title = "In several steps" if step is None else STEP_TITLES[step]
        yield f"{title[:1].upper()}{title[1:]}", codes


def _contents() -> Iterator[str]:
    """Every code in a line, with a link to it."""
    yield "## Contents\n"
    for title, codes in _by_step():
        rows = (f"| [`{name}`](#{name}) | {CODES[name].severity} | {CODES[name].title} |" for name in codes)
        yield "\n".join((f"**{title}**", "", "| code | severity | what it is |", "|---|---|---|", *rows, ""))


def _entry(name: str, code: Code, sample: Document) -> str:
    draft = example(code, sample)
    finding = next(finding for finding in findings(draft) if finding.code == name)
    return "\n".join(
        [
            f"### `{name}`",
            "",
            f"**{code.title}** ({code.severity}). {code.why}",
            "",
            "```json",
            json.dumps(_snippet(code.example), ensure_ascii=False, indent=2).replace("\u200b", "\\u200b"),
            "```",
            "",
            *_words(finding),
        ]
    )


def _words(finding: Finding) -> Iterator[str]:
    yield f"> {finding.message}"
    yield ">"
    yield f"> What to do: {finding.hint}"
    if finding.fix:
        yield f"> One click: *{finding.fix.label}*."
    yield ""


def _snippet(edits: tuple[Edit, ...]) -> dict[str, Any]:
    """The edits as the part of a document that they are in; of a list only the changed item is shown."""
    shown: dict[str, Any] = {}
    for edit in edits:
        at: DocumentPath = tuple(0 if isinstance(part, int) else part for part in edit.at)
        shown = put(shown, at, edit.value)
    return shown
