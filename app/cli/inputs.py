"""Values for the fields of step 1, from ``--field KEY=VALUE``."""

from __future__ import annotations

import difflib
import re
from collections.abc import Sequence

from app.cli.arguments import UsageError
from app.spec.model import ConnectionSpec, ExtraField


def field_values(spec: ConnectionSpec, given: Sequence[str]) -> dict[str, str]:
    """The values by field key, checked as the platform's form would.

    Raises:
        UsageError: an unknown field, a value that the field does not take, a required one missing. A value is never
            repeated in the message: it may be a secret.
    """
    fields = {field.key: field for field in spec.fields if field.key and field.type != "help"}
    values: dict[str, str] = {}
    for text in given:
        key, separator, value = text.partition("=")
        if not separator:
            raise UsageError("A field is given as KEY=VALUE, for example --field region=eu.")
        if key not in fields:
            raise UsageError(f"This connection has no field “{key}”. {_known(key, list(fields))}")
        values[key] = _checked(fields[key], value)
    for field in fields.values():
        if field.required and not (values.get(field.key) or field.default):
            raise UsageError(f"The field “{field.key}” needs a value: add --field {field.key}=…")
    return values


def _checked(field: ExtraField, value: str) -> str:
    choices = [option.value for option in field.options]
    if field.type == "dropdown" and choices and value not in choices:
        raise UsageError(f"The field “{field.key}” takes one of: {', '.join(choices)}.")
    if field.pattern and not _matches(field.pattern, value):
        raise UsageError(
            f"The value of “{field.key}” does not have the form that the field asks for ({field.pattern})."
        )
    return value


def _matches(pattern: str, value: str) -> bool:
    try:
        return re.fullmatch(pattern, value) is not None
    except re.error:
        return True  # a finding says that the pattern is broken


def _known(key: str, known: list[str]) -> str:
    if not known:
        return "It has none."
    near = difflib.get_close_matches(key, known, n=1)
    return f"Did you mean “{near[0]}”?" if near else f"Its fields: {', '.join(known)}."
