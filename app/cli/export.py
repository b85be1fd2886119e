"""``export``: a finished draft becomes a spec; one with errors does not."""

from __future__ import annotations

import sys

from app.cli.arguments import Arguments
from app.cli.check import finding_text
from app.spec.files import read_draft, to_text, write_text
from app.spec.findings import NotReady, finished


def run(arguments: Arguments) -> int:
    """Write the spec; 1 where errors stand in the way, each of them named."""
    if arguments.to == "viasocket":
        print("The export for the platform is not part of this version yet; “--to spec” is.", file=sys.stderr)
        return 2
    try:
        spec = finished(read_draft(arguments.file))
    except NotReady as error:
        for finding in error.findings:
            if finding.severity == "error":
                print(finding_text(finding), file=sys.stderr)
        print(str(error), file=sys.stderr)
        return 1
    text = to_text(spec)
    if arguments.output is None:
        sys.stdout.write(text)
    else:
        write_text(text, arguments.output)
    return 0
