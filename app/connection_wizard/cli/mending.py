"""``check --fix``: all changes that findings offer, one after the other; each finding offers one at most."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from connection_wizard.cli.findings_told import name_of
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.files import to_text
from connection_wizard.spec.findings import findings

MOST: Final = 500
"""Changes of one file; no file has as many mistakes, and a rule of ours that does not see its own change ends here."""


def mend(path: Path, draft: Draft, data: bytes) -> tuple[Draft, bytes, tuple[str, ...]]:
    """The draft with every change made that is offered, what its file holds then, and what was changed, in words.

    The file is written whole or not at all, and not touched where nothing is offered.

    Raises:
        NotSaved: it could not be written.
    """
    made: list[str] = []
    known = {to_text(draft)}
    while len(made) < MOST:  # looked for anew after each: a change may move what is behind it, or mend more than one
        for finding in findings(draft):
            if finding.fix is None:
                continue
            after = finding.fix.apply(draft)
            if (text := to_text(after)) not in known:  # no circle, and nothing that changes nothing
                known.add(text)
                draft = after
                made.append(f"{finding.fix.label} ({name_of(finding)})")
                break
        else:
            break
    if made:
        from connection_wizard.disk.writing import write_text  # most files have nothing to mend

        data = to_text(draft).encode()
        write_text(data.decode(), path)
    return draft, data, tuple(made)
