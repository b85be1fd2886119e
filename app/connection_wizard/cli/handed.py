"""Secrets and values that are handed to a run without being seen: on standard input, or in the environment.

Arguments can be read by everybody on a computer, in its list of processes. What comes from the environment is taken
out of it at once, so that no program that is started later, such as the browser, gets it.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable, Mapping

from connection_wizard.cli.arguments import UsageError
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.strict_json import NotStrict, loads
from connection_wizard.terminal import ERR

SECRET = "CONNECTION_WIZARD_SECRET"  # noqa: S105  # the name of a variable
FIELD = "CONNECTION_WIZARD_FIELD_"
MAX_FIELDS = 1024 * 1024
"""Characters of all fields on standard input."""


def secret_from_environment() -> str | None:
    """The client secret, without the white space around it; None where there is none."""
    return os.environ.pop(SECRET, "").strip() or None


def fields_from_environment(spec: ConnectionSpec) -> dict[str, str]:
    """Values by field key. A variable is called like the key, or in capitals with ``_`` for all but letters and digits.

    Raises:
        UsageError: it is not clear which field one is for.
    """
    given = {name.removeprefix(FIELD): os.environ.pop(name) for name in list(os.environ) if name.startswith(FIELD)}
    keys = [field.key for field in spec.fields if field.key and field.type != "help"]
    found: dict[str, str] = {}
    for name, value in given.items():
        meant = [name] if name in keys else [key for key in keys if variable(key) == FIELD + name.upper()]
        if len(meant) > 1:
            raise UsageError(f"“{FIELD}{name}” could be for {' or '.join(meant)}. Use --fields-stdin for these.")
        if not meant:
            ERR.line(f"“{FIELD}{name}” is for no field of this connection, so it is not used.")
        elif value:
            found[meant[0]] = value
    return found


def variable(key: str) -> str:
    """The environment variable for a field."""
    return FIELD + re.sub(r"[^A-Z0-9]", "_", key.upper())


def fields_from_standard_input() -> dict[str, str]:
    """Values by field key: ``KEY=VALUE`` lines, or one JSON object, up to an empty line or the end.

    Raises:
        UsageError: it is none of these. No value is repeated in the message.
    """
    lines = _lines()
    text = "".join(lines)
    if not text.lstrip().startswith("{"):
        return pairs([line.rstrip("\r\n") for line in lines])
    try:
        values = loads(text)
    except NotStrict as error:
        raise UsageError(f"The fields on standard input are no JSON: {error.what}.") from None
    if not isinstance(values, dict) or not all(isinstance(value, str) for value in values.values()):
        raise UsageError('The fields on standard input have to be texts: {"region": "eu"}.')
    return values


def _lines() -> list[str]:
    if sys.stdin is None:
        return []
    lines: list[str] = []
    left = MAX_FIELDS
    try:
        while (line := sys.stdin.readline(left)).strip():
            lines.append(line)
            left -= len(line)
            if left <= 0:
                raise UsageError("That is far too much for the fields of a connection.")
    except UnicodeDecodeError:
        raise UsageError("What standard input holds is no text in UTF-8.") from None
    return lines


def pairs(given: Iterable[str]) -> dict[str, str]:
    """Values by key, from ``KEY=VALUE``; of two for one key the last counts.

    Raises:
        UsageError: one is no such pair. It is not repeated in the message.
    """
    found: dict[str, str] = {}
    for text in given:
        key, separator, value = text.partition("=")
        if not separator:
            raise UsageError("A field is given as KEY=VALUE, for example --field region=eu.")
        found[key] = value
    return found


def warn_of_visible(spec: ConnectionSpec, given: Mapping[str, str]) -> None:
    """Say that a password that is an argument can be seen by others."""
    for field in spec.fields:
        if field.type == "password" and given.get(field.key):
            ERR.line(
                f"Careful: while this runs, others on this computer can see the value of “{field.key}” in the list of "
                f"processes. Give it with --fields-stdin, or as {variable(field.key)} in the environment."
            )
