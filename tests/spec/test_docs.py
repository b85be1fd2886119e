"""The reference names every key of the model, and says of it what the model does."""

from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import BaseModel

from connection_wizard.spec import reference
from connection_wizard.spec.base import Part
from connection_wizard.spec.model import ConnectionSpec

REFERENCE = (Path(__file__).parents[2] / "docs" / "spec.md").read_text(encoding="utf-8")


def parts(model: type[BaseModel]) -> set[type[BaseModel]]:
    found = {model}
    for made in model.__subclasses__():
        found |= parts(made)
    return found


def test_every_key_is_in_the_reference() -> None:
    assert ConnectionSpec in parts(Part)
    names = {
        name
        for part in parts(Part)
        for name in part.model_fields
        if part.__module__.startswith("connection_wizard.spec")
    }
    assert [name for name in sorted(names) if f"`{name}`" not in REFERENCE] == []


@pytest.mark.parametrize("part", reference.parts(), ids=lambda part: part.__name__)
def test_its_tables_are_made_from_the_model(part: type[Part]) -> None:
    """Another text below a key changes the table; this shows it as it has to be, to be put there."""
    assert reference.table(part) in REFERENCE
    assert part is ConnectionSpec or f" {reference.heading(part)}\n" in REFERENCE
