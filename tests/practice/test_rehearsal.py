"""Each complete entry of the catalogue is rehearsed: log-in to revocation, by description and by the exported code."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from connection_wizard.practice.played.play import Samples, play_of, unready
from connection_wizard.resources import resources_folder
from connection_wizard.spec.draft import Draft
from tests.by_day import by_day
from tests.practice.nowhere import nothing_leaves
from tests.practice.playing import rehearse

FOLDER = resources_folder() / "providers"


def entry(path: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found


def draft_of(found: dict[str, Any]) -> Draft:
    return Draft({"spec_version": 1, "name": found["name"], **found["draft"]})


def is_complete(found: dict[str, Any]) -> bool:
    """Whether there is all that a rehearsal goes through: calls, picks, and the answer that they are made in."""
    needed = ("authorization", "access_token", "refresh_token", "revoke_token", "test_call", "connection_label")
    return all(name in found["draft"] for name in needed) and "test_call" in found.get("answers", {})


ENTRIES = [path.stem for path in sorted(FOLDER.glob("*.json")) if is_complete(entry(path))]
OTHERS = [path.stem for path in sorted(FOLDER.glob("*.json")) if path.stem not in ENTRIES]
BEARER = {"name": "Authorization", "value": "Bearer ${context.authData.accesstokencode.access_token}"}


def filled_in(found: dict[str, Any]) -> Draft:
    """What is known, and in the place of what is not what most providers have."""
    domain = found["domains"][0]
    usual: dict[str, Any] = {
        "refresh_token": {},
        "revoke_token": None,
        "test_call": {"method": "GET", "url": f"https://api.{domain}/me", "headers": [BEARER]},
        "connection_label": {"name": "Name", "path": "authData.testcode.name"},
        "whitelist": [domain],
    }
    return Draft({**usual, **draft_of(found).document})


@pytest.mark.asyncio
@pytest.mark.parametrize("by_code", [False, True])
@pytest.mark.parametrize("name", by_day(ENTRIES, each=20))
async def test_a_complete_entry_is_rehearsed(name: str, by_code: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    found = entry(FOLDER / f"{name}.json")
    spec = draft_of(found).partial_spec
    if unready(spec) == "code":
        pytest.skip("a step of it is the author's own code")
    answers = found["answers"]
    samples = Samples(
        answers.get("access_token"),
        answers["test_call"],
        answers.get("refresh_token"),
        tuple(answers.get("follow_ups", ())),
    )
    play = play_of(spec, samples=samples)
    with nothing_leaves(monkeypatch):
        shown = await rehearse(play, spec, by_code=by_code)
    assert shown.went_well, shown.failed


@pytest.mark.asyncio
@pytest.mark.parametrize("by_code", [False, True])
@pytest.mark.parametrize("name", by_day(OTHERS, each=40))
async def test_what_is_known_of_any_other_is_rehearsed(
    name: str, by_code: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A token that its own draft does not find, an address or a parameter that nobody can send, is found here."""
    spec = filled_in(entry(FOLDER / f"{name}.json")).partial_spec
    with nothing_leaves(monkeypatch):
        shown = await rehearse(play_of(spec), spec, by_code=by_code)
    assert shown.went_well, shown.failed
