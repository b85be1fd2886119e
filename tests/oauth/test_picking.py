"""The one entry that is meant: what fits, and what is said where none or several do; live, and in the exported code."""

from __future__ import annotations

from typing import Any

import pytest

from connection_wizard.oauth.answers import Answer, AnswerError
from connection_wizard.oauth.picking import as_text, is_same, name_of, picked
from connection_wizard.spec.calls import Pick
from connection_wizard.viasocket.snippets import token_code
from tests.oauth.scripted import ScriptedProvider, answer, changed, document, spec_of
from tests.viasocket.node import CodeFailed, Node

SITES = [{"id": 1, "name": "Acme", "main": True}, {"id": 2, "name": "Beta", "main": False}, {"id": 3, "name": "Beta"}]


def pick(**said: Any) -> Pick:
    return Pick.model_validate(
        {name: tuple(value) if isinstance(value, list) else value for name, value in said.items()}
    )


def by(path: str, value: str = "x") -> dict[str, Any]:
    return {"path": path, "value": value}


def of(body: Any) -> Answer:
    return Answer(200, "json", body, "")


@pytest.mark.parametrize(
    ("said", "wanted", "found"),
    [
        ({"where": [by("name")]}, ["acme "], 1),
        ({"where": [by("main"), by("name")]}, ["true", None], 1),
        ({"where": [by("id")]}, ["2"], 2),
        ({"where": [by("name"), by("main")]}, ["Beta", "false"], 2),
    ],
)
def test_the_entry_that_is_meant(said: dict[str, Any], wanted: list[str | None], found: int) -> None:
    assert picked(of(SITES), pick(**said), wanted).body["id"] == found
    assert picked(of({"a": {"b": SITES}}), pick(entries="a.b", **said), wanted).body["id"] == found


@pytest.mark.parametrize(
    ("said", "wanted", "count"),
    [
        ({"where": [by("name")]}, ["beta"], 2),
        ({"where": [by("name")]}, ["gamma"], 0),
        ({"where": [by("name")]}, [None], 3),
        ({"where": [by("id")], "named_by": "name"}, ["9"], 0),
    ],
)
def test_where_it_is_not_plain_the_names_are_told(said: dict[str, Any], wanted: list[str | None], count: int) -> None:
    with pytest.raises(AnswerError) as told:
        picked(of(SITES), pick(**said), wanted)
    assert told.value.reason == "entry_unclear"
    assert told.value.values == {"count": count, "names": "Acme, Beta, Beta"}
    assert told.value.field == ("pick", "where")
    assert "Acme, Beta" in told.value.message


def test_many_entries_are_not_all_named() -> None:
    with pytest.raises(AnswerError) as told:
        picked(of([{"name": f"n{number}"} for number in range(50)]), pick(named_by="name"), [])
    assert str(told.value.values["names"]).endswith("n19 …")


def test_what_is_no_list_is_told() -> None:
    with pytest.raises(AnswerError) as told:
        picked(of({"data": {}}), pick(entries="data"), [])
    assert (told.value.reason, told.value.field) == ("entries_missing", ("pick", "entries"))


def test_values_are_compared_as_they_read() -> None:
    assert [as_text(value) for value in (True, False, 7, 7.5, 8.0, "x", None, [1])] == [
        *("true", "false", "7", "7.5", "8", "x", "", "")
    ]
    assert is_same(" Acme ", "acme")
    assert name_of({"name": "x" * 99}, pick(named_by="name")) == "x" * 60
    assert picked(of(["a", "b"]), pick(where=[by("")]), ["B"]).body == "b"
    assert name_of({"a": 1}, pick(named_by="a..b")) == ""


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("inputs", "sites", "told"),
    [
        ({}, SITES, "Fill in “Site” with one of: Acme, Beta, Beta"),
        ({"site": "gamma"}, SITES, "Fill in “Site” with one of: Acme, Beta, Beta"),
        ({"site": "acme"}, SITES, ""),
        ({}, SITES[:1], ""),
        ({}, {"sites": []}, "The answer has no list"),
    ],
)
async def test_the_exported_code_picks_alike(
    inputs: dict[str, str], sites: Any, told: str, provider: ScriptedProvider
) -> None:
    call = {
        "method": "GET",
        "url": f"{provider.origin}/sites",
        "pick": {"where": [by("name", "${context.authData.site}")]},
        "response": {"keep": [{"name": "site_id", "path": "id"}]},
    }
    spec = spec_of(
        changed(
            document(provider.origin), fields=[{"key": "site", "label": "Site"}], access_token={"follow_ups": [call]}
        )
    )
    provider.on("/token", answer({"access_token": "at"}))
    provider.on("/sites", answer(sites))
    given = {
        "clientid": "c",
        "clientsecret": "s",
        "redirecturl": "r",
        "code_verifier": "v",
        "Authorization": {"code": "c"},
    }
    async with Node() as node:
        if told:
            with pytest.raises(CodeFailed, match=told):
                await node.run(token_code(spec), given | inputs)
        else:
            assert (await node.run(token_code(spec), given | inputs))["site_id"] == 1
