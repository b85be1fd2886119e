"""What a field accepts: its choices, its default, its pattern."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.finding import Finding
from connection_wizard.spec.model import ConnectionSpec, ExtraField
from connection_wizard.spec.patterns import BrokenPattern, UntriedPattern, breaks
from connection_wizard.spec.rules.making import finding_code, fix_removing, fix_setting, quoted
from connection_wizard.words import say

DROPDOWN_WITHOUT_OPTIONS = finding_code(
    "dropdown_without_options",
    "error",
    "fields",
    "A drop-down without choices",
    "There is nothing to choose.",
    ("fields", 0, "options", []),
)
OPTIONS_IGNORED = finding_code(
    "options_ignored",
    "warning",
    "fields",
    "Choices on a field that is no drop-down",
    "Only a drop-down shows its choices.",
    ("fields", 0, "type", "string"),
)


def choices(spec: ConnectionSpec) -> Iterator[Finding]:
    """A drop-down has choices, each with a label and a value of its own."""
    for index, field in enumerate(spec.fields):
        at: DocumentPath = ("fields", index)
        named = quoted(field.label or field.key or str(index + 1))
        if field.type == "dropdown" and not field.options and not field.source.strip():
            yield DROPDOWN_WITHOUT_OPTIONS.finding(
                (*at, "options"),
                say("The drop-down {named} has no choices.", named=named),
                say("Add the choices, or make it a text field."),
            )
        elif field.type != "dropdown" and field.options:
            yield OPTIONS_IGNORED.finding(
                (*at, "options"),
                say("The field {named} has choices, but it is no drop-down.", named=named),
                say("Make it a drop-down, or remove the choices."),
                fix_setting(say("Make it a drop-down"), (*at, "type"), "dropdown"),
            )
        yield from _options(at, named, field)


OPTION_VALUE_MISSING = finding_code(
    "option_value_missing",
    "warning",
    "fields",
    "A choice without a value",
    "Choosing it fills in nothing.",
    ("fields", 0, "options", 2, {"label": "Asia", "value": ""}),
)
OPTION_VALUE_DUPLICATE = finding_code(
    "option_value_duplicate",
    "warning",
    "fields",
    "Two choices with the same value",
    "It makes no difference which one people choose.",
    ("fields", 0, "options", 2, {"label": "Europe", "value": "eu"}),
)
OPTION_LABEL_MISSING = finding_code(
    "option_label_missing",
    "hint",
    "fields",
    "A choice without a label",
    "People would see an empty line.",
    ("fields", 0, "options", 2, {"label": "", "value": "asia"}),
)


def _options(at: DocumentPath, named: str, field: ExtraField) -> Iterator[Finding]:
    count: Counter[str] = Counter()
    for number, option in enumerate(field.options):
        option_at: DocumentPath = (*at, "options", number)
        value = option.value.strip()
        count[value] += 1
        if not value:
            yield OPTION_VALUE_MISSING.finding(
                (*option_at, "value"),
                say("Choice {number} of {named} has no value.", number=number + 1, named=named),
                say("Enter what is filled in when people choose it, or remove the choice."),
                fix_removing(say("Remove the choice"), (option_at,)),
            )
        elif count[value] > 1:
            yield OPTION_VALUE_DUPLICATE.finding(
                (*option_at, "value"),
                say("Two choices of {named} have the value {value}.", named=named, value=quoted(value)),
                say("Give each choice a value of its own, or remove one."),
            )
        elif not option.label.strip():
            yield OPTION_LABEL_MISSING.finding(
                (*option_at, "label"),
                say("Choice {number} of {named} has no label.", number=number + 1, named=named),
                say("Enter what people see in the list."),
                fix_setting(say("Use {value}", value=quoted(value)), (*option_at, "label"), value),
            )


DEFAULT_NOT_OFFERED = finding_code(
    "default_not_offered",
    "warning",
    "fields",
    "A default that is no choice",
    "The platform would start with a value that the list does not offer.",
    ("fields", 0, "default", "uk"),
)
DEFAULT_BREAKS_PATTERN = finding_code(
    "default_breaks_pattern",
    "warning",
    "fields",
    "A default that breaks its own pattern",
    "People who keep the default could not go on.",
    ("fields", 0, "pattern", "[0-9]+"),
)
PATTERN_BROKEN = finding_code(
    "pattern_broken",
    "warning",
    "fields",
    "A pattern that cannot be read",
    "What people enter cannot be checked with it.",
    ("fields", 0, "pattern", "[a-z"),
)
PATTERN_UNTRIED = finding_code(
    "pattern_untried",
    "hint",
    "fields",
    "A pattern that cannot be tried here",
    "Patterns are tried in an engine that never keeps anybody waiting. It knows no look-ahead, look-behind or back "
    "reference, so nobody has compared the default or the value of a test with this one.",
    ("fields", 0, "pattern", "(?=[a-z])[a-z]+"),
)


def defaults(spec: ConnectionSpec) -> Iterator[Finding]:
    """A default is one of the choices and fits the pattern."""
    for index, field in enumerate(spec.fields):
        at: DocumentPath = ("fields", index, "default")
        named = quoted(field.label or field.key or str(index + 1))
        values = [option.value for option in field.options]
        if field.type == "dropdown" and field.default and values and not field.source and field.default not in values:
            yield DEFAULT_NOT_OFFERED.finding(
                at,
                say("The default of {named} is none of its choices.", named=named),
                say("Choose one of the choices as the default."),
                fix_setting(say("Use the first choice"), at, next((value for value in values if value), "")),
            )
        if not field.pattern:
            continue
        try:
            broken = breaks(field.pattern, field.default)
        except BrokenPattern:
            yield PATTERN_BROKEN.finding(
                ("fields", index, "pattern"),
                say("The pattern of {named} is no regular expression.", named=named),
                say("Correct it or leave it empty. For example, [a-z0-9-]+ allows small letters, digits and hyphens."),
            )
            continue
        except UntriedPattern:
            yield PATTERN_UNTRIED.finding(
                ("fields", index, "pattern"),
                say("The pattern of {named} cannot be tried here: it holds what only browsers run.", named=named),
                say(
                    "Write it without (?=, (?!, (?<= and \\1 and shorter than 2,000 signs, or try it in a browser with "
                    "the values that people enter."
                ),
            )
            continue
        if field.default and broken:
            yield DEFAULT_BREAKS_PATTERN.finding(
                at,
                say("The default of {named} does not fit its own pattern.", named=named),
                say("Change one of the two."),
            )


RULES = (choices, defaults)
