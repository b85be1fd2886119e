"""The reference names every key of the model."""

from __future__ import annotations

from pathlib import Path

from pydantic import BaseModel

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
