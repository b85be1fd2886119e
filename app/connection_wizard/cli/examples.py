"""An example or two for each command, as its ``--help`` shows them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

WITHOUT_A_COMMAND: Final = ("", "acme.json", "xero", "demo")
"""What the program's own ``--help`` shows: the window, on a file, on a provider, and the first thing to try."""
EXAMPLES: Final[Mapping[str, tuple[str, ...]]] = {
    "demo": ("demo --out tried",),
    "check": ("check acme.json", "check specs --strict --require-proof --format github"),
    "fmt": ("fmt acme.json", "fmt --check specs"),
    "diff": ("diff before.json after.json",),
    "fix": ("fix acme.json scope_duplicate --dry-run", "fix acme.json identifier_missing --seen 'It has none.'"),
    "run": ("run acme.json --keep", "run acme.json --rehearse", "run acme.json --legs authorize,exchange,test"),
    "diagnose": ("diagnose acme.json --page -",),
    "export": (
        "export acme.json --to viasocket -o acme.record.json",
        "export specs/*.json --to viasocket -o records --code records",
        "export acme.json --to spec",
    ),
    "import": (
        "import xero -o xero.json",
        "import page.html --name Acme -o acme.json",
        "import https://issuer.example",
    ),
    "publish": ("publish acme.json --org 1234", "publish acme.json --org 1234 --yes"),
    "suggest": ("suggest answer.json --token token.json",),
    "providers": ("providers", "providers accounting --json"),
    "secrets": ("secrets list specs/*.json", "secrets set acme.json", "secrets delete 3f0d37a8feea"),
    "schema": ("schema > connection-spec.schema.json",),
    "doctor": ("doctor",),
    "mcp": ("mcp --folder connections",),
    "completion": ("completion bash > ~/.local/share/bash-completion/completions/connection-wizard",),
}


def examples(command: str) -> str:
    """They, as lines for the end of a help text.

    Args:
        command: its name; the program's own where there is none.
    """
    lines = [f"  connection-wizard {words}".rstrip() for words in EXAMPLES.get(command, WITHOUT_A_COMMAND)]
    return "\n".join(("examples:", *lines))
