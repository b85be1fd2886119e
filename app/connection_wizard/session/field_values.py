"""Values for the extra fields of a connection, held against what the spec says of them, as the platform's form does."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

from connection_wizard.errors import WizardError
from connection_wizard.spec.formats import needed_of
from connection_wizard.spec.patterns import BrokenPattern, UntriedPattern, breaks
from connection_wizard.strict_json import is_whole, whole
from connection_wizard.words import NOTHING, Words, in_row, joined, say

if TYPE_CHECKING:
    from connection_wizard.spec.model import ConnectionSpec, ExtraField

FieldTrouble = Literal["unknown", "no_text", "no_option", "other_form", "missing"]


class BadField(WizardError):
    """A value that a field does not take, or a field without one. A value is never repeated: it may be a secret.

    Attributes:
        trouble: what is wrong.
        field: the one that needs a value; None where it is not about that.
    """

    reason = "bad_field"

    def __init__(self, trouble: FieldTrouble, message: Words, hint: Words = NOTHING, field: ExtraField | None = None):
        super().__init__(message, hint)
        self.trouble = trouble
        self.field = field
        self.values = {"trouble": trouble}


def field_values(spec: ConnectionSpec, given: Mapping[str, str], *, all_of_them: bool = True) -> dict[str, str]:
    """The values by field key.

    Args:
        all_of_them: whether each required field has to have a value.

    Raises:
        BadField: an unknown field, a value that the field does not take, a required one missing.
    """
    fields = {field.key: field for field in spec.fields if field.key and field.type != "help"}
    values: dict[str, str] = {}
    for name, value in given.items():
        key = whole(name)
        if key not in fields:
            raise BadField("unknown", say("This connection has no field “{key}”.", key=key), _known(key, list(fields)))
        if not is_whole(value):
            raise BadField("no_text", say("The value of “{key}” is no text in UTF-8. Type it anew.", key=key))
        values[key] = _checked(fields[key], needed_of(value, fields[key], spec))
    for field in fields.values():
        if all_of_them and field.required and not (values.get(field.key) or field.default):
            raise BadField("missing", say("The field “{key}” needs a value.", key=field.key), NOTHING, field)
    return values


def _checked(field: ExtraField, value: str) -> str:
    choices = [option.value for option in field.options]
    if field.type == "dropdown" and choices and value not in choices:
        words = say("The field “{key}” takes one of: {choices}.", key=field.key, choices=in_row(choices))
        raise BadField("no_option", words)
    if field.pattern and _breaks(field.pattern, value):
        words = say(
            "The value of “{key}” does not have the form that the field asks for ({pattern}).",
            key=field.key,
            pattern=field.pattern,
        )
        raise BadField("other_form", words)
    return value


def _breaks(pattern: str, value: str) -> bool:
    try:
        return breaks(pattern, value)
    except (BrokenPattern, UntriedPattern):
        return False  # a finding says so


def _known(key: str, known: list[str]) -> Words:
    if not known:
        return say("It has none.")
    near = difflib.get_close_matches(key, known, n=1)
    if near:
        return say("Did you mean “{near}”?", near=near[0])
    return joined([say("Its fields:"), f"{', '.join(known)}."])
