"""The entry for SchemaStore is of the schema that the program publishes."""

from __future__ import annotations

import json
from pathlib import Path, PurePath

from connection_wizard.spec.schema import SCHEMA_FILE, SCHEMA_ID

ROOT = Path(__file__).parents[2]


def test_the_entry_names_the_published_schema_and_our_files() -> None:
    entry = json.loads((ROOT / "packaging" / "schemastore" / "schemastore.json").read_text("utf-8"))
    published = json.loads((ROOT / "resources" / SCHEMA_FILE).read_text("utf-8"))
    assert entry["url"] == published["$id"] == SCHEMA_ID
    assert set(entry) == {"name", "description", "fileMatch", "url"}
    assert all(PurePath("acme.connection.json").match(pattern) for pattern in entry["fileMatch"])
