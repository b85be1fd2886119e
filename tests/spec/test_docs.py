"""The reference names every key of the model, and says of it what the model does."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from pydantic import BaseModel

from connection_wizard.spec import reference
from connection_wizard.spec.base import Part
from connection_wizard.spec.key_examples import EXAMPLES
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


KEYS = [(part, name) for part in reference.parts() for name in part.__annotations__ if name in part.model_fields]


@pytest.mark.parametrize(("part", "name"), KEYS, ids=lambda value: getattr(value, "__name__", value))
def test_every_key_has_an_example_that_is_one(part: type[Part], name: str) -> None:
    """But for those that are a part of their own, whose keys have them; and it is another value than the default."""
    if name not in EXAMPLES.get(part.__name__, {}):
        takes = reference.table(part).split(f"| `{name}` | ")[1].split("\n")[0]
        assert "](#" in takes, "a part"
        return
    made = part.model_validate_json(json.dumps({name: EXAMPLES[part.__name__][name]}))
    assert getattr(made, name) not in ("", ()), name


def test_no_example_is_of_a_key_that_is_gone() -> None:
    known = {(part.__name__, name) for part, name in KEYS}
    assert {(part, name) for part, keys in EXAMPLES.items() for name in keys} - known == set()
