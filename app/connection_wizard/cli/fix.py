"""``fix``: make a change that ``check``, ``run`` or ``diagnose`` offers, as one click does in the window."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, NamedTuple

from connection_wizard.cli.arguments import Arguments, UsageError
from connection_wizard.cli.findings_told import name_of, place_of, summary
from connection_wizard.cli.given import text_given
from connection_wizard.cli.proof_files import without_proofs
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.files import read_draft, write
from connection_wizard.spec.finding import Finding, Fix
from connection_wizard.spec.findings import findings
from connection_wizard.spec.patches import Operation, apply_patch, findings_as_json, secret_places, shown_patch
from connection_wizard.spec.seen import marking
from connection_wizard.strict_json import NotStrict, loads
from connection_wizard.terminal import OUT


class Change(NamedTuple):
    """A change that was made: what it is called, and its operations; none where they would show a secret."""

    label: str
    patch: list[Operation]


def run(arguments: Arguments) -> int:
    """Change the file, whole or not at all, and say what was done; 0 then, also where findings are left in it."""
    without_proofs([arguments.file])
    draft = read_draft(arguments.file)
    if bool(arguments.codes) == bool(arguments.edits):
        raise UsageError(f"Say which change: the code of a finding, or --edits. {_offered(draft)}")
    if arguments.seen and arguments.edits:
        raise UsageError("--seen goes with the code of a finding.")
    made: list[Change] = []
    if arguments.edits:
        patch = _patch(arguments.edits)
        draft = apply_patch(patch, draft)
        made.append(Change("The change that was given", patch))
    for wanted in arguments.codes:
        draft, more = _mended(wanted, draft, arguments.seen)
        made += more
    if not arguments.dry_run:
        write(draft, arguments.file)
    _tell(arguments, draft, made)
    return 0


def _mended(wanted: str, draft: Draft, seen: str) -> tuple[Draft, list[Change]]:
    """The draft with the changes of a code, at one place or wherever it is found, and what was changed.

    Raises:
        UsageError: there is no such finding, or none that a change is offered for.
    """
    made: list[Change] = []
    most = len(found := list(_matching(wanted, draft, seen)))
    if not found:
        raise UsageError(f"“{wanted}” is no finding of this file that can be changed so. {_offered(draft)}")
    while found and len(made) < most:  # looked for anew after each: a change may move what is behind it in a list
        finding, fix = found[0]
        made.append(Change(f"{fix.label} ({name_of(finding)})", _shown(fix, draft)))
        draft = fix.apply(draft)
        found = list(_matching(wanted, draft, seen))
    return draft, made


def _shown(fix: Fix, draft: Draft) -> list[Operation]:
    return shown_patch(fix, draft, secret_places(findings(draft)))


def _matching(wanted: str, draft: Draft, seen: str) -> Iterator[tuple[Finding, Fix]]:
    code, _, place = wanted.partition("@")
    for finding in findings(draft):
        if finding.code == code and place in ("", place_of(finding)):
            if seen and finding.can_be_seen:
                yield finding, marking(finding, seen, draft)
            elif not seen and finding.fix is not None:
                yield finding, finding.fix


def _offered(draft: Draft) -> str:
    names = [name_of(finding) for finding in findings(draft) if finding.fix]
    return f"Offered are: {', '.join(names)}." if names else "“check” offers none for this file."


def _patch(given: str) -> Any:
    """A JSON Patch.

    Raises:
        UsageError: there is no JSON.
        NotRead: the file that it should be in cannot be read.
    """
    text = given if given.lstrip().startswith("[") else text_given(given, "the patch")
    try:
        return loads(text)
    except NotStrict as error:
        raise UsageError(f"What --edits names is no JSON: {error.what}. Give “edits” as --json prints it.") from None


def _tell(arguments: Arguments, draft: Draft, made: list[Change]) -> None:
    left = findings(draft)
    if arguments.json:
        OUT.document(
            {
                "file": str(arguments.file),
                "written": not arguments.dry_run,
                "edits": [operation for change in made for operation in change.patch],
                "findings": findings_as_json(left, draft),
            },
            indent=2,
        )
        return
    OUT.lines(line for change in made for line in (f"{change.label}:", *map(_operation, change.patch)))
    if arguments.dry_run:
        OUT.line(f"Nothing was written. {arguments.file} would have: {summary(left)}.")
    else:
        OUT.line(f"Written to {arguments.file}, which now has: {summary(left)}.")


def _operation(operation: Operation) -> str:
    value = f" {json.dumps(operation['value'], ensure_ascii=False)}" if "value" in operation else ""
    return f"  {operation['op']} {operation['path']}{value}"
