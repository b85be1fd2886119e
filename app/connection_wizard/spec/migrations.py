"""Bringing documents of older spec versions up to date.

Each migration takes a document of one version and returns it in the next; what it does not know it leaves alone. There
is none yet: version 1 is the first. When the model changes so that an old file would read differently, raise
`connection_wizard.spec.documents.SPEC_VERSION` and add the step here, with a file of the old version among the tests.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

Migration = Callable[[dict[str, Any]], dict[str, Any]]

MIGRATIONS: Mapping[int, Migration] = {}
"""From version N to N + 1, by N."""


def migrated(document: dict[str, Any], steps: Mapping[int, Migration] = MIGRATIONS) -> dict[str, Any]:
    """The document in the newest version that the steps lead to."""
    while step := steps.get(document["spec_version"]):
        document = step(document) | {"spec_version": document["spec_version"] + 1}
    return document
