"""Where values came from is remembered beside the document; whatever does not fit counts as never noted."""

from __future__ import annotations

import json
from typing import Any

import pytest

from connection_wizard.session.origins import (
    CATALOGUE,
    MOST,
    SERVERS,
    Origin,
    documented,
    read,
    registered_itself,
    written,
)
from connection_wizard.session.understanding import Understanding
from connection_wizard.session.understood_origins import origins_of
from connection_wizard.sources.understood import Question, Scope, Understood, Value, Way
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.draft import NEW_CONNECTION

ORIGIN = Origin(
    "https://a.com/t",
    "send it to https://a.com/t",
    3,
    "Tokens",
    "certain",
    "documentation",
    "",
    "2026-01-01T00:00:00+00:00",
)


def test_what_is_written_is_read_again() -> None:
    origins: dict[DocumentPath, Origin] = {
        ("access_token", "url"): ORIGIN,
        ("fields", 0): ORIGIN._replace(value=[{"key": "x"}]),
    }
    assert read(json.loads(json.dumps(written(origins)))) == origins


@pytest.mark.parametrize(
    "change", [{"at": []}, {"at": "name"}, {"at": [1.5]}, {"quote": 7}, {"line": "3"}, {"sure": None}, {"kind": []}]
)
def test_what_does_not_fit_was_never_noted(change: dict[str, Any]) -> None:
    [entry] = written({("name",): ORIGIN})
    assert read([entry | change, "text", None]) == {}


@pytest.mark.parametrize("found", [None, {}, "text", 7])
def test_what_is_no_list_was_never_noted(found: object) -> None:
    assert read(found) == {}


def test_what_a_page_names_is_remembered_whether_it_is_taken_over_or_not() -> None:
    """A scope that nobody ticked may turn out to be the one that was missing."""
    scopes, parameters = ("authorization", "scopes"), ("authorization", "parameters")
    rows = [{"name": "duration", "value": "permanent"}]
    values = (Value(scopes, ("read", "offline"), "the line", 4), Value(parameters, rows))
    listed = (Scope("read"), Scope("offline"), Scope("write"))
    made = Understanding(Understood("documentation", values, scopes=listed), NEW_CONNECTION)
    made.ticks |= {scopes: False, parameters: False}
    found = read(json.loads(json.dumps(written(origins_of(made, "now")))))
    assert documented(found)[:2] == (("read", "offline", "write"), {"duration": "permanent"})
    assert documented({}) == documented({scopes: ORIGIN}) == ((), {}, {}, {})
    shape = ("access_token", "body_format")
    sent = ("test_call", "headers")
    assert documented({sent: ORIGIN._replace(value=[{"name": "Revision", "value": "2"}, {}])}).rows == {
        sent: (("Revision", "2"),)
    }
    assert documented({shape: ORIGIN._replace(value="json")}).shapes == {shape: "json"}
    place = ("access_token", "parameters_in")
    assert documented({place: ORIGIN._replace(value="query", sure="likely")}).shapes == {place: "query"}
    client: DocumentPath = ("access_token", "client_authentication")
    for sure, heard in (("certain", True), ("likely", False)):
        said = documented({client: ORIGIN._replace(value="client_secret_post", sure=sure)}).shapes
        assert (client in said) is heard, "what is likely at most speaks for no way of sending"
    of_catalogue = ORIGIN._replace(value=["read"], kind=CATALOGUE)
    assert documented({scopes: of_catalogue}) == ((), {}, {}, {})
    assert documented({parameters: ORIGIN._replace(value=[{"name": 7}, "x"])}) == ((), {}, {}, {})


def test_there_is_a_bound() -> None:
    assert len(written({("fields", at): ORIGIN for at in range(MOST + 5)})) == MOST


def test_what_is_taken_over_has_its_origin() -> None:
    url, answered = ("access_token", "url"), ("authorization", "url")
    ways = tuple(Way((Value(answered, f"https://{host}.com/a", f"at {host}", 2),), "") for host in "ab")
    values = (Value(url, "https://a.com/t", "the line", 4, "Tokens", "likely"), Value(("name",), "Acme"))
    made = Understanding(Understood("documentation", values, (Question("region", ways),)), NEW_CONNECTION, "page.html")
    made.answers[0] = 1
    made.ticks[("name",)] = False
    assert origins_of(made, "now") == {
        answered: Origin("https://b.com/a", "at b", 2, "", "chosen", "documentation", "page.html", "now"),
        url: Origin("https://a.com/t", "the line", 4, "Tokens", "likely", "documentation", "page.html", "now"),
        SERVERS: Origin({"https://a.com": "https://b.com"}, "", 0, "", "chosen", "documentation", "page.html", "now"),
    }


def test_an_app_that_its_server_registered_is_that_as_long_as_its_client_id_stands() -> None:
    at = ("client", "client_id")
    made = Origin("made-1", "", 0, "", "certain", "metadata", "", "now")
    draft = NEW_CONNECTION.put(at, "made-1")
    assert registered_itself({at: made}, draft)
    assert not registered_itself({at: made}, draft.put(at, "typed"))
    assert not registered_itself({at: made._replace(kind="documentation")}, draft)
    assert not registered_itself({}, draft)
