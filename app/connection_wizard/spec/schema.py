"""The JSON Schema of a spec: what ``connection-wizard schema`` prints and ``resources/`` keeps."""

from __future__ import annotations

import json

from connection_wizard.spec.model import ConnectionSpec

SCHEMA_FILE = "connection-spec.schema.json"


def schema_text() -> str:
    """The schema (draft 2020-12) as the text of its file."""
    schema = ConnectionSpec.model_json_schema()
    whole = {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"
