"""Where what was understood came from, remembered beside the document."""

from __future__ import annotations

from dataclasses import replace

from connection_wizard.session import origins
from connection_wizard.session.understanding import CLIENT_ID, Understanding
from connection_wizard.session.understood_origins import origins_of, registration_of
from connection_wizard.sources.registration import Registered
from connection_wizard.sources.understood import Understood, Value
from connection_wizard.spec.draft import NEW_CONNECTION


def test_where_an_app_can_be_registered_is_remembered_beside_the_document() -> None:
    url = "https://acme.com/register"
    read = Understood("metadata", (Value(("access_token", "url"), "https://acme.com/t"),), registration=url)
    made = Understanding(read, NEW_CONNECTION, "Acme", given="https://acme.com")
    kept = origins.read(origins.written(origins_of(made, "2026-11-29")))
    again = registration_of(kept, made.applied())
    assert again is not None
    assert (again.understood.registration, again.given, again.rows) == (url, "https://acme.com", ())
    assert registration_of({}, made.applied()) is None
    odd = {origins.REGISTRATION: kept[origins.REGISTRATION]._replace(value=7)}
    assert registration_of(odd, made.applied()) is None
    again.take_app(Registered("abc"))
    assert again.applied() == made.applied().put(CLIENT_ID, "abc")


def test_the_server_of_the_calls_is_remembered_for_the_page_that_has_the_path_of_one() -> None:
    read = Understood(
        "documentation", (Value(("access_token", "url"), "https://acme.com/t"),), api="https://api.acme.com/v2"
    )
    kept = origins.read(origins.written(origins_of(Understanding(read, NEW_CONNECTION, "Acme"), "2026-11-29")))
    assert kept[origins.API].value == "https://api.acme.com/v2"
    assert origins.API not in origins_of(Understanding(replace(read, api=""), NEW_CONNECTION, "Acme"), "2026-11-29")
