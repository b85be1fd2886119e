"""What an author sees who types a spec in an editor: VS Code's own language service, with the published schema."""

from __future__ import annotations

import inspect
import json
import re
import subprocess
from pathlib import Path
from typing import Any, Final

import pytest

from connection_wizard.spec import reference, schema
from connection_wizard.spec.base import Part
from connection_wizard.spec.model import ConnectionSpec
from tests.helpers.needs import JS, node
from tests.spec.test_schema import SAMPLE
from tests.waiting import HANG

PUBLISHED: Final = Path(__file__).parents[2] / "resources" / schema.SCHEMA_FILE
SCHEMA: Final[dict[str, Any]] = json.loads(PUBLISHED.read_text("utf-8"))
PARTS: Final = {part.__name__: part for part in reference.parts()}
BEARER: Final = r"Bearer \${context.authData.accesstokencode.access_token}"


def keys() -> list[tuple[str, dict[str, Any]]]:
    """Every key of the schema: the part that it is of, and what is said of it."""
    places = {"ConnectionSpec": SCHEMA, **SCHEMA["$defs"]}
    return [(part, said) for part, place in places.items() for said in place.get("properties", {}).values()]


def ask(*documents: str) -> list[dict[str, Any]]:
    done = subprocess.run(
        [node(), str(JS / "vscode-json.mjs"), str(PUBLISHED)],
        input=json.dumps(documents),
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=HANG,
        check=True,
    )
    answers: list[dict[str, Any]] = json.loads(done.stdout)
    return answers


def filled(snippet: str) -> str:
    """What stands in the document once an editor has put a snippet there, with x in each text where it stops."""
    bare = re.sub(r"(?<=[\[{])\$1(?=[\]}])", "", re.sub(r"(?<=: )\$1$", "0", snippet))
    stops = re.sub(r"(?<!\\)\$(?:\d+|\{\d+:([^}]*)\})", lambda stop: stop[1] or "x", bare)
    return stops.replace(r"\$", "$")


def test_every_key_has_a_title_and_says_what_it_is_for() -> None:
    assert len(keys()) > 180
    for part, said in keys():
        assert said["title"], part
        assert said["description"].endswith((".", ")")), said
        assert not re.search("[a-z][A-Z]", said["title"]), "the name of a class says nothing to an author"


def test_nothing_is_said_behind_a_reference_where_an_editor_would_put_it_over_what_is_said_before() -> None:
    assert [name for name, place in SCHEMA["$defs"].items() if {"title", "description"} & place.keys()] == []


def test_the_schema_has_a_name_of_its_own() -> None:
    assert SCHEMA["$id"] == schema.SCHEMA_ID
    assert next(iter(SCHEMA["properties"])) == "$schema"


def test_a_program_without_its_source_has_the_published_one(monkeypatch: pytest.MonkeyPatch) -> None:
    def lost(_module: object) -> str:
        raise OSError

    reference._written.cache_clear()
    monkeypatch.setattr(inspect, "getsource", lost)
    assert schema.schema_text() == PUBLISHED.read_text("utf-8")


@pytest.mark.parametrize("part", PARTS.values(), ids=PARTS)
def test_every_key_has_words_of_its_own_in_the_model(part: type[Part]) -> None:
    assert list(reference.told(part)) == list(part.model_fields)


def test_what_is_shown_and_what_is_inserted() -> None:
    step, inner, optional, empty, new, call, entry = ask(
        '{"authoriz‸ation": {"url": "https://a.test/"}}',
        '{"test_call": {"url": "https://a.test/", "succ‸ess": {}}}',
        '{"revoke‸_token": {"url": "https://a.test/"}}',
        "‸",
        "{‸}",
        '{"access_token": {‸}}',
        '{"fields": [‸]}',
    )
    words = reference.told(ConnectionSpec)
    assert step["hover"].startswith("Authorization endpoint\n")
    assert words["authorization"].rstrip(".") in step["hover"]
    assert "Success" in inner["hover"]
    assert optional["hover"].startswith("Revoke token API\n")

    assert set(ConnectionSpec.model_fields) <= new["inserts"].keys()
    assert all(new["told"][name] for name in ConnectionSpec.model_fields)
    assert all(call["told"].values())
    assert json.loads("{" + filled(new["inserts"]["authorization"]) + "}") == {
        "authorization": {"url": "https://x", "scopes": ["x"]}
    }
    assert BEARER in new["inserts"]["test_call"]
    assert "whitelist" in new["inserts"]["whitelist"]
    assert list(json.loads(filled(entry["inserts"]["An entry"]))) == ["key", "label"]
    for name, text in {**new["inserts"], **call["inserts"]}.items():
        made = json.loads("{" + filled(text) + "}")
        assert list(made) == [name]
        assert text.count("\n") < 20, "not all that it could hold"
    whole = filled(empty["inserts"]["A new connection"])
    again, faultless = ask(f"{whole}‸", f"{json.dumps({'$schema': schema.SCHEMA_ID, **SAMPLE})}‸")
    assert again["problems"] == []
    assert faultless["problems"] == []
