"""What people type for the apps that they use most: abbreviations, products, former names, a word too many.

`typed.json` is by the entry that is meant. What has a log-in of its own, or none, is no other name of an entry.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Final

import pytest

from connection_wizard.providers.catalogue import the_catalogue

TYPED: Final[dict[str, list[str]]] = json.loads(Path(__file__).with_name("typed.json").read_text("utf-8"))


@pytest.mark.parametrize("few", [pytest.param(None, marks=pytest.mark.nightly), 1])
def test_what_people_type_leads_to_what_they_mean(few: int | None) -> None:
    catalogue, wrong = the_catalogue(), []
    for name, typed in TYPED.items():
        for one in typed[:few]:
            found = [match.entry.id for match in catalogue.search(one, 3)]
            if found[:1] != [name]:
                wrong.append((name, one, found))
    assert not wrong


AROUND: Final = (
    "{}",
    "{} api",
    "{} API v2",
    "sign in with {}",
    "{} login",
    "{} app",
    "{} (OAuth 2.0)",
    "the {}",
    "{} for business",
    "connect to {}",
    "my {} token",
    "{} developer docs",
    "mit {} verbinden",
    "conectar con {}",
    "connecter avec {}",
)
"""What people put around a name."""


@pytest.mark.parametrize("step", [pytest.param(1, marks=pytest.mark.nightly), 80])
def test_every_entry_is_found_by_its_name_whatever_stands_around_it(step: int) -> None:
    catalogue, wrong = the_catalogue(), []
    for entry in catalogue.all[::step]:
        for around in AROUND:
            typed = around.format(entry.name)
            found = [match.entry.id for match in catalogue.search(typed, 3)]
            if found[:1] != [entry.id]:
                wrong.append((typed, found))
    assert not wrong


def test_the_table_is_in_order_and_nothing_stands_twice() -> None:
    every = [one for typed in TYPED.values() for one in typed]
    assert list(TYPED) == sorted(TYPED)
    assert len(every) == len(set(every)) >= 1000
    assert all(typed == sorted(typed) for typed in TYPED.values())
    assert set(TYPED) <= {one.id for one in the_catalogue().all}
