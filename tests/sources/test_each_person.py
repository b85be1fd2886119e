"""A question about regions has one more answer: a field in which each person chooses."""

from __future__ import annotations

from typing import Any

import pytest

from connection_wizard.sources.each_person import chosen_by_each
from connection_wizard.sources.understood import About, Question, Value, Way
from connection_wizard.spec.documents import DocumentPath

LOGIN: DocumentPath = ("authorization", "url")
TOKEN: DocumentPath = ("access_token", "url")


def answered(*ways: tuple[str, ...], about: About = "region", called: tuple[str, ...] = ()) -> dict[DocumentPath, Any]:
    """What the answer of each person puts in; nothing where there is no such answer."""
    made = [
        Way(tuple(Value(at, url) for at, url in zip((LOGIN, TOKEN), urls, strict=False)), "", 1, name)
        for urls, name in zip(ways, called or ("",) * len(ways), strict=True)
    ]
    way = chosen_by_each(Question(about, tuple(made)))
    return {} if way is None else {value.at: value.value for value in way.values}


@pytest.mark.parametrize(
    ("ways", "values", "login", "token"),
    [
        ([("https://id.us.acme.com/a", "https://api.us.acme.com/t"), ("https://id.eu.acme.com/a", "https://api.eu.acme.com/t")],
         ["us", "eu"], "https://id.{}.acme.com/a", "https://api.{}.acme.com/t"),
        ([("https://id.acme.com/a", "https://api.acme.com/t"), ("https://id.acme.com.au/a", "https://api.acme.com.au/t")],
         ["com", "com.au"], "https://id.acme.{}/a", "https://api.acme.{}/t"),
        ([("https://id.acme.com/a", "https://api.acme.com/t"), ("https://id.eu.acme.com/a", "https://api.eu.acme.com/t")],
         ["acme.com", "eu.acme.com"], "https://id.{}/a", "https://api.{}/t"),
        ([("https://id.acme-us.com/a",), ("https://id.acme-eu.com/a",)],
         ["acme-us.com", "acme-eu.com"], "https://id.{}/a", None),
        ([("https://id.acme.com/a", "https://id.acme.com/t"), ("https://id-eu.acme.com/a", "https://id-eu.acme.com/t")],
         ["id", "id-eu"], "https://{}.acme.com/a", "https://{}.acme.com/t"),
        ([("https://id.us.acme.com/a", "https://api.acme.com/t"), ("https://id.eu.acme.com/a", "https://api.acme.com/t")],
         ["us", "eu"], "https://id.{}.acme.com/a", None),
        ([("https://id.us.acme.com/a", "https://api.acme.com/t"), ("https://id.eu.acme.com/a",)],
         ["us", "eu"], "https://id.{}.acme.com/a", None),
    ],
)  # fmt: skip
def test_the_part_that_differs_is_a_field(
    ways: list[tuple[str, ...]], values: list[str], login: str, token: str | None
) -> None:
    put = answered(*ways)
    (field,) = put[("fields",)]
    template = "${context.authData.region}"
    assert put[LOGIN] == login.format(template)
    assert put.get(TOKEN) == (token and token.format(template))
    assert [option["value"] for option in field["options"]] == values
    assert (field["key"], field["type"], field["default"]) == ("region", "dropdown", values[0])
    assert put[("whitelist",)]


@pytest.mark.parametrize(
    ("about", "ways"),
    [
        ("version", [("https://id.v1.acme.com/a",), ("https://id.v2.acme.com/a",)]),
        ("region", [("https://id.us.acme.com/a",), ("https://id.eu.acme.com/b",)]),
        ("region", [("https://id.us.acme.com/a", "https://x.com/t"), ("https://id.eu.acme.com/a", "https://y.com/t")]),
        ("region", [("https://${context.authData.a}.acme.com/a",), ("https://${context.authData.b}.acme.com/a",)]),
        ("environment", [("no address",), ("none, too",)]),
        ("region", [("https://id.us.acme.com/a",), ("https://id.us.acme.com/a",)]),
    ],
)
def test_where_more_differs_nobody_can_choose(about: About, ways: list[tuple[str, ...]]) -> None:
    assert answered(*ways, about=about) == {}


@pytest.mark.parametrize(
    ("called", "labels"),
    [
        (("United States", "Europe"), ["United States", "Europe"]),
        (("", "Europe"), ["us", "eu"]),
        (("Region", "Region"), ["us", "eu"]),
        (("Authorization URL", "Europe"), ["us", "eu"]),
    ],
)
def test_a_choice_is_called_as_the_page_calls_all_of_them(called: tuple[str, ...], labels: list[str]) -> None:
    (field,) = answered(("https://id.us.acme.com/a",), ("https://id.eu.acme.com/a",), called=called)[("fields",)]
    assert [option["label"] for option in field["options"]] == labels
