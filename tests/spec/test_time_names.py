"""One kind, however it is written: the names of moments, in `check`, in the ranking and in what is said of a pick."""

from __future__ import annotations

import re
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from connection_wizard.identity import suggest
from connection_wizard.identity.assess import assess_unique_identifier
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.findings import findings
from connection_wizard.spec.paths import DataPath
from connection_wizard.spec.time_names import MAX_LENGTH, in_words, time_name

EVENTS = ["updated", "last_modified", "created", "last_login", "last_seen", "synced", "expires", "registered"]
SUFFIXES = ["at", "on", "date", "time", "ts", "ms", "utc", "date_utc", "date_time"]
SPELLINGS = {
    "snake": lambda words: "_".join(words),
    "kebab": lambda words: "-".join(words),
    "camel": lambda words: words[0] + "".join(map(str.capitalize, words[1:])),
    "pascal": lambda words: "".join(map(str.capitalize, words)),
    "capitals": lambda words: "_".join(words).upper(),
    "in one": lambda words: "".join(words),
}
NAMES = [
    spell(f"{event}_{suffix}".split("_")) for event, suffix, spell in product(EVENTS, SUFFIXES, SPELLINGS.values())
]
MORE = [
    *["timestamp", "dateCreated", "date_of_creation", "iat", "exp", "expires_in", "SystemModstamp", "serverTime"],
    *["lastLogin", "last_activity", "trialEndsAt", "CreatedDateUTC", "lastModifiedUtc", "created"],
]
NO_TIMES = [
    *["id", "userId", "login", "username", "name", "last_name", "lastName", "account_id", "tenantId", "created_by"],
    *["linkedin", "candidate", "status", "season", "timezone", "on", "at", "sub", "updater", "location", "add_on"],
    *["access_id", "update_id", "data", "accounts", "format", "contacts", "slug"],
]


@pytest.mark.parametrize("name", [*NAMES, *MORE])
def test_a_moment_is_found_however_it_is_written(name: str) -> None:
    assert time_name(name)
    path = DataPath(("authData", "testcode", name))
    sample: Any = {"name": "Mara", name: 1700000000123}
    assert "time_stamp" in {caution.code for caution in assess_unique_identifier(path, sample)}
    assert path not in [candidate.path for candidate in suggest(sample).unique_identifier]
    found = findings(Draft({"unique_identifier": {"path": str(path)}}))
    assert "identifier_volatile" in {finding.code for finding in found if finding.step == 11}


@pytest.mark.parametrize("name", NO_TIMES)
def test_other_names_are_left_alone(name: str) -> None:
    assert time_name(name) == ""
    found = findings(Draft({"unique_identifier": {"path": f"authData.testcode.{name}"}}))
    assert ("identifier_volatile" in {finding.code for finding in found}) is (name == "status")


def test_what_happens_once_is_told_from_what_happens_again() -> None:
    assert [time_name(name) for name in ("createdDateUtc", "updatedDateUtc")] == ["constant", "changes"]
    for name, says in (("createdDateUtc", "tells no accounts apart"), ("updatedDateUtc", "changes")):
        found = findings(Draft({"unique_identifier": {"path": f"authData.testcode.{name}"}}))
        assert [says in finding.message for finding in found if finding.step == 11] == [True]


def test_a_name_without_end_is_not_looked_at() -> None:
    assert (time_name("a_" * MAX_LENGTH + "at"), in_words("")) == ("", "")


def test_the_names_of_the_collected_answers() -> None:
    """Every key of the collection that ends as a moment does and is offered as an identifier is none."""
    answers = Path(__file__).parents[1] / "identity" / "data" / "answers"
    keys = {key for path in answers.glob("*.json") for key in re.findall(r'"(\w+)":', path.read_text(encoding="utf-8"))}
    moments = {key for key in keys if re.search(r"(?:At|_at|Utc|UTC|DateTime|_ts|Timestamp)$", key)}
    assert moments
    assert not {key for key in moments if not time_name(key)}
