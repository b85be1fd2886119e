"""Apps that people type, and that no log-in with a code connects: told as what they are."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, get_args

import pytest

from connection_wizard.providers.catalogue import Catalogue, the_catalogue
from connection_wizard.providers.checking_ways import check_ways, in_form
from connection_wizard.providers.folders import shipped_folder
from connection_wizard.providers.other_ways import RESOURCE, OtherWays, Way, read_ways, the_other_ways, way_words
from connection_wizard.providers.reading import entries_of, read_folder
from connection_wizard.resources import resource_text
from tests.providers.entries import TODAY, acme, write

SOURCE = {"address": "https://zenith.com/docs", "official": True, "date": "2026-11-28"}
ZENITH: dict[str, Any] = {
    "name": "Zenith",
    "also": ["Nadir"],
    "domains": ["zenith.com"],
    "way": "oauth1",
    "source": SOURCE,
}


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("twilio", "Twilio"),
        ("twilio.com", "Twilio"),
        ("api.twilio.com", "Twilio"),
        ("mandrill", "Mailchimp Transactional"),
        ("chatgpt", "OpenAI"),
        ("evernot", "Evernote"),
        ("evrenote", "Evernote"),
        ("wix", "Wix"),
        ("coda", "Coda"),
        ("xero", None),
        ("slack", None),
        ("acme corporation", None),
        ("tw", None),
        ("", None),
    ],
)
def test_who_types_one_is_told_and_who_means_an_entry_is_not(typed: str, name: str | None) -> None:
    catalogue = the_catalogue()
    found = the_other_ways().meant(typed, catalogue.search(typed), catalogue)
    assert (found.name if found else None) == name


def test_an_entry_of_one_s_own_comes_before_what_is_said_of_the_name(tmp_path: Path) -> None:
    write(tmp_path, "zenith", acme(name="Zenith", domains=["zenith.com"]))
    ways = OtherWays(read_ways(json.dumps([ZENITH])))
    own, none = Catalogue(tmp_path / "none", own=tmp_path), Catalogue(tmp_path / "none", own=tmp_path / "none")
    assert ways.meant("zenith", own.search("zenith"), own) is None
    assert ways.meant("zenith", none.search("zenith"), none) is not None


@pytest.mark.parametrize("way", get_args(Way))
def test_each_way_is_said_with_the_name_and_the_day(way: Way) -> None:
    (app,) = read_ways(json.dumps([ZENITH | {"way": way}]))
    said, asked = way_words(app, "28 November 2026")
    assert "Zenith" in said
    assert "28 November 2026" in asked


def test_the_file_is_well_in_form_and_of_no_app_that_has_an_entry() -> None:
    text = resource_text(RESOURCE)
    newest = max(TODAY, *(TODAY.fromisoformat(app.date) for app in read_ways(text)))
    assert check_ways(text, entries_of(read_folder(shipped_folder())), newest) == ()
    assert in_form(text) == text


@pytest.mark.parametrize(
    ("apps", "code", "line"),
    [
        ([ZENITH | {"way": "smoke signals"}], "wrong_value", 2),
        ([ZENITH | {"colour": "red"}], "wrong_value", 2),
        ([ZENITH | {"domains": []}], "wrong_value", 2),
        ([ZENITH, ZENITH | {"name": "Acme CRM", "also": [], "domains": ["acme.test"]}], "name_twice", 3),
        ([ZENITH, ZENITH | {"name": "Nadir", "also": [], "domains": ["nadir.com"]}], "name_twice", 3),
        ([ZENITH | {"domains": ["acme.com"]}], "domain_twice", 2),
        ([ZENITH | {"source": SOURCE | {"address": "somewhere"}}], "bad_address", 2),
        ([ZENITH | {"source": SOURCE | {"date": "yesterday"}}], "bad_date", 2),
        ([ZENITH | {"source": SOURCE | {"date": "2030-01-01"}}], "date_in_future", 2),
    ],
)
def test_what_is_wrong_is_told_with_its_line(apps: list[dict[str, Any]], code: str, line: int, tmp_path: Path) -> None:
    write(tmp_path, "acme", acme())
    text = "[\n" + ",\n".join(map(json.dumps, apps)) + "\n]\n"
    (problem,) = check_ways(text, entries_of(read_folder(tmp_path)), TODAY)
    assert (problem.file, problem.code, problem.line) == (RESOURCE, code, line)


def test_what_is_no_json_is_told_as_that() -> None:
    (problem,) = check_ways("[\n{]", (), TODAY)
    assert (problem.code, problem.line) == ("unreadable", 2)
