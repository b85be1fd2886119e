"""An entry for one working session: named, taken as one change, or row by row."""

from __future__ import annotations

from pathlib import Path

import pytest

from connection_wizard.errors import WizardError
from connection_wizard.providers.catalogue import Catalogue, the_catalogue
from connection_wizard.session.bringing import LONGEST_NAME, understand
from connection_wizard.session.catalogue import (
    entry_for,
    entry_named,
    listed_behind,
    taken,
    understood_of,
)
from connection_wizard.session.origins import CATALOGUE, read, written
from connection_wizard.session.understanding import Understanding
from connection_wizard.session.understood_origins import origins_of
from connection_wizard.spec.draft import NEW_CONNECTION, Draft
from tests.providers.entries import ACME, acme, entry_of, write

OFFICIAL = "https://developer.acme.com/oauth"


@pytest.fixture
def catalogue(tmp_path: Path) -> Catalogue:
    shipped = tmp_path / "shipped"
    shipped.mkdir()
    write(shipped, "acme", ACME)
    write(shipped, "shared", acme(name="Shared", also=[], domains=["eu.acme.com", "shared.com"]))
    return Catalogue(shipped, tmp_path / "none")


def test_a_name_is_an_entry_and_a_file_of_that_name_is_not(
    catalogue: Catalogue, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for text in ("acme", "Acme CRM", "acme.com"):
        entry = entry_named(text, catalogue)
        assert entry is not None
        assert entry.id == "acme"
        assert entry_for(Path(text), catalogue) == entry
    assert entry_named("nobody", catalogue) is None
    Path("acme").touch()
    assert entry_for(Path("acme"), catalogue) is None
    assert entry_for(Path("a" * 5000), catalogue) is None
    assert the_catalogue() is the_catalogue()


def test_what_is_taken_has_the_source_and_the_day_of_each_value() -> None:
    filled = taken(entry_of(ACME))
    assert filled.draft.get("test_call", "url") == "https://api.acme.com/me"
    origin = filled.origins["authorization", "url"]
    assert (origin.name, origin.read_at, origin.sure, origin.kind) == (OFFICIAL, "2026-11-01", "certain", CATALOGUE)
    ours = filled.origins["connection_label", "path"]
    assert (ours.name, ours.read_at, ours.sure) == ("", "", "likely")
    assert read(written(filled.origins)) == filled.origins
    assert taken(entry_of(ACME), "Sandbox").draft.get("test_call", "url") == "https://api.sandbox.acme.com/me"
    with pytest.raises(KeyError):
        taken(entry_of(ACME), "Moon")


def test_a_source_that_is_not_official_is_likely() -> None:
    filled = taken(entry_of(acme(sources__0__says=["access_token"])))
    assert filled.origins["authorization", "url"].sure == "likely"


def test_row_by_row_nothing_typed_is_replaced_and_origins_keep_their_own_source() -> None:
    draft = NEW_CONNECTION.put(("name",), "Mine").put(("authorization", "scopes"), ["deals"])
    understanding = Understanding(understood_of(entry_of(acme(environments=[]))), draft, "Acme")
    applied = understanding.applied()
    assert applied.get("name") == "Mine"
    assert applied.get("authorization", "url") == ACME["draft"]["authorization"]["url"]
    assert [scope.name for scope in understanding.offered] == ["profile.read", "deals"]
    origins = origins_of(understanding, "2026-11-28T10:00:00+00:00")
    assert origins["authorization", "url"].name == OFFICIAL
    assert origins["authorization", "url"].read_at == "2026-11-01"
    assert origins["whitelist",].name == "Acme"


def test_all_scopes_of_the_documentation_are_offered_and_those_of_the_draft_taken() -> None:
    """Of a long list only what the test call needs is taken: a scope for refreshing was lost among many others."""
    named = {"scopes": [*(f"deals.{number}" for number in range(12)), "offline"]}
    asked = {"draft__authorization__scopes": ["profile.read", "offline"]}
    understanding = Understanding(understood_of(entry_of(acme(environments=[], named=named, **asked))), NEW_CONNECTION)
    assert {scope.name for scope in understanding.offered} == {"profile.read", "deals", *named["scopes"]}
    assert understanding.applied().get("authorization", "scopes") == ["profile.read", "offline"]


def test_environments_are_asked_for_unless_one_is_named() -> None:
    understanding = Understanding(understood_of(entry_of(ACME)), NEW_CONNECTION)
    (question,) = understanding.questions
    assert [way.quote for way in question.ways] == ["Production", "Sandbox"]
    at = ("test_call", "url")
    assert not any(row.ticked for row in understanding.rows if row.at == at)
    understanding.answers[0] = 1
    assert understanding.applied().get(*at) == "https://api.sandbox.acme.com/me"
    named = understood_of(entry_of(ACME), "Sandbox")
    assert named.questions == ()
    assert named.draft().get(*at) == "https://api.sandbox.acme.com/me"


def test_what_is_brought_is_an_entry_where_it_is_a_name_and_no_more() -> None:
    understood, called = understand(" GitHub ")
    assert (understood.kind, called) == (CATALOGUE, "GitHub")
    curl = "curl -X POST https://id.acmecrm.com/oauth/token -d grant_type=authorization_code"
    understood, called = understand(curl)
    assert (understood.kind == CATALOGUE, called) == (False, "")
    for text in ("no provider of that name", b"xero", "xero " * LONGEST_NAME):
        with pytest.raises(WizardError):
            understand(text)


def test_the_entry_behind_a_draft_is_the_nearest_of_its_addresses(catalogue: Catalogue) -> None:
    def behind(**parts: object) -> str | None:
        found = listed_behind(Draft(parts), catalogue)
        return None if found is None else found.id

    assert behind() is None
    assert behind(authorization={"url": "https://login.acme.com/authorize"}) == "acme"
    assert behind(authorization={"url": "https://login.eu.acme.com/authorize"}) == "shared"
    assert behind(authorization={"url": "https://acme.example.org/"}) is None
    assert behind(authorization={"url": "https://x.example.org/"}, test_call={"url": "https://shared.com"}) == "shared"
    assert behind(service_domain="ACME.com") == "acme"
    assert behind(service_domain="no host at all") is None
