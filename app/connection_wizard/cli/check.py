"""``check``: the findings of specs and drafts, and whether proofs hold, for people, teams and CI."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from connection_wizard.cli.arguments import Arguments, UsageError
from connection_wizard.cli.check_files import content_of, files_of
from connection_wizard.cli.checked import SEVERITIES, STANDARD_INPUT, Checked
from connection_wizard.cli.findings_told import amount, finding_lines, summary
from connection_wizard.cli.proof_files import alone
from connection_wizard.disk.troubles import shown_name
from connection_wizard.errors import WizardError
from connection_wizard.session.kept_proofs import kept_beside
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.file_names import is_proof
from connection_wizard.spec.files import parse_draft
from connection_wizard.spec.finding import Severity
from connection_wizard.terminal import ERR, OUT, Marked

if TYPE_CHECKING:  # what tells of proofs is loaded where there is one
    from connection_wizard.session.proof_notes import ProofNote


def run(arguments: Arguments) -> int:
    """Check every file; 0 without errors, 1 with, 2 where a file cannot be read at all.

    A proof is told of with its spec. Where it is given without, it is checked itself: 1 unless it proves the spec that
    stands beside it.
    """
    if arguments.mend and STANDARD_INPUT in arguments.files:
        raise UsageError("“--fix” writes files, and standard input is none.")
    files = files_of(arguments.files)
    proofs = alone(files)
    checked = []
    for number, path in enumerate(files):
        if len(files) >= MANY and number % SHOWN_EACH == 0:
            ERR.passing(f"{number} of {len(files)} files …")
        if path in proofs or not is_proof(path):
            checked.append(_of_proof(path) if path in proofs else _of_spec(path, arguments))
    ERR.passing("")
    _tell(checked, "json" if arguments.json else arguments.format, strict=arguments.strict)
    if any(one.error for one in checked):
        return 2
    return 1 if any(one.fails(strict=arguments.strict) for one in checked) else 0


MANY = 100
"""Files that take long enough for somebody to wonder."""
SHOWN_EACH = 20


def _of_spec(path: Path, arguments: Arguments) -> Checked:
    mended: tuple[str, ...] = ()
    try:
        data = content_of(path)
        draft = parse_draft(data, "" if path == STANDARD_INPUT else shown_name(path))
        if arguments.mend:
            from connection_wizard.cli.mending import mend

            draft, data, mended = mend(path, draft, data)
        return Checked(
            path,
            draft,
            text=data.decode("utf-8-sig"),
            proof=_note(path, draft),
            mended=mended,
            needs_proof=arguments.require_proof,
        )
    except WizardError as error:
        return Checked(path, error=error, mended=mended)


def _note(path: Path, draft: Draft) -> ProofNote | None:
    if path == STANDARD_INPUT or (kept := kept_beside(path)) is None:
        return None
    from connection_wizard.session.proof_notes import note_of

    return note_of(kept, draft)


def _of_proof(path: Path) -> Checked:
    from connection_wizard.session.proof_notes import verified

    try:
        return Checked(path, proof=verified(path), lone=True)
    except WizardError as error:
        return Checked(path, error=error)


def _tell(checked: Sequence[Checked], form: str, *, strict: bool) -> None:
    if form == "json":
        OUT.document({"files": [one.as_json() for one in checked]}, indent=2)
    elif form == "sarif":
        from connection_wizard.cli.check_sarif import sarif

        OUT.document(sarif(checked), indent=2)
    elif form == "junit":
        from connection_wizard.cli.check_junit import junit

        OUT.lines(junit(checked, strict=strict))
    else:
        for one in checked:
            _annotate(one) if form == "github" else _show(one)
        if len(checked) > 1 or form == "github":
            OUT.line(_total(checked))


def _show(one: Checked) -> None:
    """A file as a person reads it in a terminal: its name first."""
    if one.error:
        ERR.line(str(one.error))
        return
    lines: list[str | Marked] = (
        [] if one.lone else [f"File {'<stdin>' if one.path == STANDARD_INPUT else one.path}: {_outcome(one)}"]
    )
    lines += [Marked("", "Mended", f"  {words}", "green") for words in one.mended]
    for told in one.told():
        place = f"{one.name}:{told.spot.line}:{told.spot.column}: "
        word = told.severity.upper()
        if told.finding is not None:
            first, *more = finding_lines(told.finding, None if one.path == STANDARD_INPUT else one.path, place)
        else:
            first, *more = f"{place}{word}  {told.message}", f"       {told.hint}", f"       ({told.code})"
        lines += [Marked(place, word, first[len(place) + len(word) :], COLOURS[told.severity]), *more]
    if one.proof is not None:
        from connection_wizard.cli.proofs import note_lines

        lines += note_lines(one.proof)
    OUT.lines(lines)


COLOURS: Final[Mapping[Severity, Literal["red", "yellow", "cyan"]]] = {
    "error": "red",
    "warning": "yellow",
    "hint": "cyan",
}


def _outcome(one: Checked) -> str:
    seen = f" ({len(one.seen)} marked as seen)" if one.seen else ""
    unproved = ", not proved" if one.unproved else ""
    return f"{summary(one.found)}{unproved}{seen}"


LEVELS = {"error": "error", "warning": "warning", "hint": "notice"}
"""What GitHub calls our severities."""


def _annotate(one: Checked) -> None:
    for told in one.told():
        place = {"file": one.path.as_posix(), "line": told.spot.line, "col": told.spot.column, "title": told.code}
        OUT.annotate(LEVELS[told.severity], place, f"{told.message} {told.hint}".strip())


def _total(checked: Sequence[Checked]) -> str:
    """One line at the end."""
    counts = sum((one.counts for one in checked), Counter[str]())
    unread = sum(1 for one in checked if one.error)
    parts = [amount(counts[kind], kind) for kind in SEVERITIES if counts[kind]]
    parts += [f"{unread} cannot be read"] if unread else []
    return f"Total: {amount(len(checked), 'file')}, {', '.join(parts) or 'nothing to mend'}"
