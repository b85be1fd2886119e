"""What places are called in links and in what *Undo* names."""

from __future__ import annotations

import pytest

from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.rules.place_names import field_name


@pytest.mark.parametrize(
    ("path", "name"),
    [
        (("connection_label", "path"), "label"),
        (("unique_identifier", "path"), "identifier"),
        (("test_call", "url"), "URL"),
        (("test_call",), ""),
    ],
)
def test_a_field_is_called_as_people_call_it(path: DocumentPath, name: str) -> None:
    """The paths of the label and the identifier are all that their steps have."""
    said = str(field_name(path))
    assert name in said
    assert bool(said) == bool(name)
    assert "path" not in said
