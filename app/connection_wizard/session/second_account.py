"""A second account, connected to be compared with the first: what names or identifies one must not fit both.

The values that are compared are the persons' and are in no proof: it keeps the verdicts alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from connection_wizard.identity.comparing import AccountAnswers, Distinctness, distinctness
from connection_wizard.oauth.answers import readable_path
from connection_wizard.oauth.connection import LiveConnection
from connection_wizard.oauth.outcomes import LegResult
from connection_wizard.spec import names
from connection_wizard.spec.paths import MISSING

Picked = Literal["label", "unique_identifier"]


@dataclass(frozen=True, slots=True)
class SecondAccount:
    """What a second account showed.

    Attributes:
        failed: the leg that ended its connection before it could be compared.
        compared: what is picked, with both values; only what the spec names.
    """

    failed: LegResult | None = None
    compared: Mapping[Picked, Distinctness] = field(default_factory=dict, repr=False)

    @property
    def verdicts(self) -> dict[str, str]:
        """What the proof keeps: no value of either account."""
        if self.failed is not None:
            return {"failed": self.failed.leg}
        return {name: found.verdict for name, found in self.compared.items()}


def compared(first: LiveConnection, second: LiveConnection) -> dict[Picked, Distinctness]:
    """What the first one's spec picks, in the answers of both."""
    spec, one, other = first.spec, answers_of(first), answers_of(second)
    label, identifier = readable_path(spec.connection_label.path), readable_path(spec.unique_identifier.path)
    found: dict[Picked, Distinctness] = {}
    if label is not None and label.parts:
        found["label"] = distinctness(label, "label", one, other)
    if identifier is not None and identifier.parts:
        found["unique_identifier"] = distinctness(identifier, "identifier", one, other)
    return found


def answers_of(connection: LiveConnection) -> AccountAnswers:
    """What came in of an account; None where nothing did."""
    came = (names.TEST_RESPONSE, names.TOKEN_RESPONSE, names.AUTHORIZATION)
    return AccountAnswers(*(_or_none(connection.values.find(path)) for path in came))


def _or_none(value: Any) -> Any:
    return None if value is MISSING else value
