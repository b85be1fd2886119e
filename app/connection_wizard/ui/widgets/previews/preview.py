"""What a template will be, as far as it can be known before a run: with the fields' defaults or first choices."""

from __future__ import annotations

from connection_wizard.spec.model import ConnectionSpec, ExtraField
from connection_wizard.spec.paths import DataPath
from connection_wizard.spec.templates import TemplateError, parse_template
from connection_wizard.ui.translations import translated
from connection_wizard.ui.widgets.editors.value_names import display_name, in_template
from connection_wizard.words import in_row, say


def example_value(field: ExtraField) -> tuple[str, str]:
    """A field's default or first choice, as value and as words; both empty where there is neither."""
    for option in field.options:
        if option.value == field.default or not field.default:
            return option.value, option.label or option.value
    return field.default, field.default


def resolved_url(text: str, spec: ConnectionSpec) -> tuple[str, str]:
    """Words and address, like ``With Region = EU:`` and ``https://auth.eu.acme.com/authorize``.

    Both are empty where nothing is filled in.
    """
    try:
        template = parse_template(text)
    except TemplateError:
        return "", ""
    if not template.paths:
        return "", ""
    fields = {field.key: field for field in spec.fields}
    named: dict[str, str] = {}

    def fill(path: DataPath) -> str:
        field = fields.get(path.area)
        value, words = example_value(field) if field else ("", "")
        if value:
            named[display_name(path, spec)] = words
        return value or f"‹{display_name(path, spec)}›"

    address = in_template(text, fill)
    given = in_row(say("{name} = {value}", name=name, value=words) for name, words in named.items())
    if not given:
        return translated(say("Becomes")), address
    return translated(say("With {values}:", values=given)), address
