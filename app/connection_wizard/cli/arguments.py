"""What was asked for on the command line: each command reads its own part. `grammar` reads it."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # as in `argument_types.path`
    from pathlib import Path

    from connection_wizard.spec.environments import EnvironmentName
    from connection_wizard.viasocket.versions import Wish


class UsageError(Exception):
    """Arguments that make no sense; the text is one plain sentence or two."""


class Arguments(Namespace):
    """What was asked for; each command reads its own part."""

    command: str
    files: list[Path]
    source: Path | str | None
    strict: bool
    require_proof: bool
    mend: bool
    shell: str
    older: Path
    newer: Path
    only_look: bool
    format: str
    sources: list[Path | str]
    file: Path
    json: bool
    secret_stdin: bool
    field: list[str]
    allow_host: list[str]
    paste: bool
    port: int | None
    redirect: str
    browser_command: str
    to: str
    output: Path | None
    token: Path | None
    folder: list[Path]
    out: Path
    plug_id: str
    proof: str
    base: str
    org: str
    token_stdin: bool
    known: bool
    register: bool
    yes: bool
    with_secret: bool
    codes: list[str]
    edits: str
    seen: str
    dry_run: bool
    page: str
    fields_stdin: bool
    log_in_timeout: float | None
    legs: str
    second_account: bool
    second_browser_command: str
    keep: bool
    since: Path | None
    code: Path | None
    row_id: str
    name: str
    environment: EnvironmentName | None
    wish: Wish
    prefer: bool
    connection: str
    clear_cache: bool
    list_plugs: bool
    query: str
    action: str
    secrets: list[str]
