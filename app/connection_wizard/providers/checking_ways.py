"""What is wrong with the file of apps that are connected in another way (`connection_wizard.providers.other_ways`)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

from pydantic import Field, TypeAdapter, ValidationError

from connection_wizard import strict_json
from connection_wizard.providers.checking import check_source
from connection_wizard.providers.entry import Entry, Source
from connection_wizard.providers.finding import folded
from connection_wizard.providers.other_ways import RESOURCE, Way, read_ways, ways_text
from connection_wizard.providers.problem import Problem
from connection_wizard.providers.reading import ReadFile
from connection_wizard.spec.base import Part
from connection_wizard.words import say


class _App(Part):
    name: str = Field(min_length=1)
    also: tuple[str, ...] = ()
    domains: tuple[str, ...] = Field(min_length=1)
    way: Way
    source: Source


_APPS: Final = TypeAdapter(tuple[_App, ...])


def check_ways(text: str, entries: Iterable[Entry], today: date) -> tuple[Problem, ...]:
    """What is wrong with the file's text.

    Args:
        entries: those of the catalogue: an app that has one is not said to have none.
        today: no source was read later.
    """
    try:
        strict_json.loads(text)
    except strict_json.NotStrict as error:
        return (Problem(RESOURCE, error.line, "unreadable", error.message),)
    read = ReadFile(RESOURCE, text, {}, None, ())
    try:
        apps = _APPS.validate_json(text)
    except ValidationError as error:
        return tuple(
            read.problem(
                "wrong_value",
                say("“{name}”: {said}.", name=".".join(map(str, item["loc"])), said=item["msg"]),
                item["loc"],
            )
            for item in error.errors(include_input=False, include_url=False)
        )
    found = [
        problem for at, app in enumerate(apps) for problem in check_source(read, app.source, (at, "source"), today)
    ]
    return (*found, *_twice(read, apps, entries))


def in_form(text: str) -> str:
    """The text as it is kept, of one with which nothing is wrong."""
    return ways_text(read_ways(text))


def _twice(read: ReadFile, apps: tuple[_App, ...], entries: Iterable[Entry]) -> Iterator[Problem]:
    """Names and domains that an entry has, or a line before."""
    names: dict[str, str] = {}
    domains: dict[str, str] = {}
    for entry in entries:
        names |= {_plain(name): f"{entry.id}.json" for name in (entry.id, entry.name, *entry.also)}
        domains |= dict.fromkeys(entry.domains, f"{entry.id}.json")
    for at, app in enumerate(apps):
        for name in dict.fromkeys((app.name, *app.also)):
            if (other := names.setdefault(_plain(name), app.name)) != app.name:
                words = say("“{name}” is the name of {file}, too.", name=name, file=other)
                yield read.problem("name_twice", words, (at, "name"))
        for domain in app.domains:
            if (other := domains.setdefault(domain, app.name)) != app.name:
                words = say("{domain} is a domain of {file}, too.", domain=domain, file=other)
                yield read.problem("domain_twice", words, (at, "domains"))


def _plain(name: str) -> str:
    return folded(name).replace(" ", "")
