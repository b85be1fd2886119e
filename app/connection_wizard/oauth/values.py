"""The values of one run: what ``authData`` holds while a connection is being authorised. Never written to a draft."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, Literal

from connection_wizard.errors import WizardError
from connection_wizard.spec import names
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.spec.names import CLIENT_ID, CLIENT_SECRET, SECRET_PATHS
from connection_wizard.spec.paths import MISSING, ROOT, DataPath
from connection_wizard.spec.templates import parse_template
from connection_wizard.spec.value_names import value_name
from connection_wizard.steps import number_of
from connection_wizard.words import Words, in_quotes, say

_SURROGATE = re.compile("[\ud800-\udfff]")


class UnusableValue(WizardError):
    """A template needs a value that is not there (yet) or that is no text; `path` says which."""

    def __init__(self, reason: Literal["value_missing", "value_unusable"], path: DataPath, *said: Words) -> None:
        super().__init__(*said)
        self.reason = reason
        self.path = path
        self.values = {"path": str(path)}


@dataclass(frozen=True, slots=True, repr=False)
class Values:
    """Everything below ``authData``, immutable; the repr names the areas and no value.

    Attributes:
        labels: what people call the connection's fields, by key.
    """

    data: Mapping[str, Any]
    labels: Mapping[str, str] = field(default_factory=dict)

    def __repr__(self) -> str:
        return f"Values({', '.join(sorted(self.data))})"

    def put(self, path: DataPath, value: Any) -> Values:
        """The values with another one directly below ``authData``."""
        return Values({**self.data, path.area: value}, self.labels)

    def named(self, path: DataPath) -> Words:
        """A value as a sentence names it."""
        return in_quotes(value_name(path, self.labels))

    def find(self, path: DataPath) -> Any:
        """The value a path leads to, or `MISSING`."""
        return path.find({ROOT: self.data})

    def text(self, path: DataPath) -> str:
        """The value as a template inserts it: as JavaScript's template literals would, but for what is no single value
        (they would write ``null`` or ``[object Object]``) and for whole numbers above 2^53, which keep their digits.

        Raises:
            UnusableValue: there is no such value; it is null, a list or an object; it holds half a character.
        """
        value = self.find(path)
        if isinstance(value, bool):
            return "true" if value else "false"
        if isinstance(value, float):
            return javascript_number(value)
        if not isinstance(value, str | int):
            reason: Literal["value_missing", "value_unusable"]
            reason = "value_missing" if value is MISSING else "value_unusable"
            raise UnusableValue(reason, path, *_explained(path, value, self))
        text = str(value)
        if _SURROGATE.search(text):
            raise UnusableValue(
                "value_unusable",
                path,
                say("The value of {path} holds a character that cannot be sent.", path=self.named(path)),
                say("Copy it again from where it is."),
            )
        return text

    def is_blank(self, template: str) -> bool:
        """Whether a value that a template needs is not there, or is a text of nothing."""
        found = (self.find(path) for path in parse_template(template).paths)
        return any(value in (MISSING, None) or (isinstance(value, str) and not value.strip()) for value in found)

    @property
    def secrets(self) -> tuple[str, ...]:
        """The values that nobody may see."""
        found = (self.find(path) for path in SECRET_PATHS)
        return tuple(value for value in found if isinstance(value, str) and value)


def initial_values(spec: ConnectionSpec, inputs: Mapping[str, str], client_secret: str) -> dict[str, Any]:
    """What ``authData`` holds before anything was sent: the fields, their defaults, and the client's credentials."""
    values: dict[str, Any] = {field.key: field.default for field in spec.fields if field.key and field.default}
    values.update({key: value for key, value in inputs.items() if value})
    if spec.client.client_id.strip():
        values[CLIENT_ID.area] = spec.client.client_id.strip()
    if client_secret:
        values[CLIENT_SECRET.area] = client_secret
    return values


def javascript_number(value: float) -> str:
    """A number as JavaScript writes it (ECMA-262, Number::toString): ``3`` for 3.0, ``1e-7``, ``1e+21``."""
    if value != value:
        return "NaN"
    if value in (float("inf"), float("-inf")):  # what JSON's 1e999 is read as, there as here
        return "Infinity" if value > 0 else "-Infinity"
    if value == 0:  # -0 too
        return "0"
    mantissa, _, exponent = f"{abs(Decimal(repr(value))):e}".partition("e")
    digits = mantissa.replace(".", "").rstrip("0") or "0"
    point = int(exponent) + 1  # how many digits stand before the decimal point
    minus = "-" if value < 0 else ""
    if 0 < point <= 21:
        whole, fraction = digits[:point].ljust(point, "0"), digits[point:]
        return f"{minus}{whole}.{fraction}" if fraction else minus + whole
    if -6 < point <= 0:
        return f"{minus}0.{'0' * -point}{digits}"
    return f"{minus}{digits[0]}{'.' if digits[1:] else ''}{digits[1:]}e{point - 1:+d}"


_AREAS = {
    "testcode": say("It comes from the answer of the test call (step {step}).", step=number_of("test_call")),
    "accesstokencode": say("It comes from the token response (step {step}).", step=number_of("access_token")),
    "Authorization": say(
        "It comes with the redirect back from the provider (step {step}).", step=number_of("authorization")
    ),
    "clientid": say("Fill in the client ID in step {step}.", step=number_of("credentials")),
    "clientsecret": say("Give the client secret in step {step}.", step=number_of("credentials")),
    "code_verifier": say("It exists only where PKCE is on (step {step}).", step=number_of("authorization")),
}


_MISSING = {"clientid": say("The client ID is missing."), "clientsecret": say("The client secret is missing.")}
"""Of what people know by another name than its path."""


def is_brought(path: DataPath) -> bool:
    """Whether a provider's answer brings a value, so that nobody gives it."""
    return path.area in (names.TOKEN_RESPONSE.area, names.TEST_RESPONSE.area, names.AUTHORIZATION.area)


def where_from(path: DataPath) -> Words:
    """Where a value comes from, or who gives it: there somebody looks whom it does not suit."""
    return _AREAS.get(path.area, say("Give the field a value, or a default in step {step}.", step=number_of("fields")))


def _explained(path: DataPath, value: Any, values: Values) -> tuple[Words, Words]:
    source = where_from(path)
    if value is MISSING and path.area not in _AREAS:
        return say("The field “{key}” needs a value.", key=value_name(path, values.labels)), source
    if value is MISSING:
        return _MISSING.get(path.area) or say("There is no value for {path}.", path=values.named(path)), source
    kind = say("empty") if value is None else say("a list or an object, not a single value")
    return say("The value of {path} is {kind}.", path=values.named(path), kind=kind), source
