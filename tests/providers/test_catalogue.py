"""The catalogue: read when it is asked, with the author's own entries in place of ours."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from connection_wizard.providers.catalogue import Catalogue
from connection_wizard.providers.folders import own_folder, shipped_folder
from connection_wizard.providers.generated import generated
from connection_wizard.providers.index import index_text, listed, read_index
from connection_wizard.providers.reading import files_of
from connection_wizard.spec.known_hosts import RESOURCE
from connection_wizard.spec.known_names import NAMES
from tests.providers.entries import ACME, acme, entry_of, write


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    folder = tmp_path / "shipped"
    folder.mkdir()
    write(folder, "acme", ACME)
    write(folder, "zenith", acme(name="Zenith", also=[], domains=["zenith.com"]))
    return folder


@pytest.fixture
def own(tmp_path: Path) -> Path:
    folder = tmp_path / "own"
    folder.mkdir()
    return folder


def test_nothing_is_read_before_the_first_question(shipped: Path, own: Path) -> None:
    catalogue = Catalogue(shipped, own)
    write(own, "later", acme(name="Later", domains=["later.com"]))
    assert [one.id for one in catalogue.all] == ["acme", "later", "zenith"]


def test_ones_own_entry_takes_the_place_of_ours_and_is_marked(shipped: Path, own: Path) -> None:
    write(own, "acme", acme(name="Acme of ours", sources=[]))
    catalogue = Catalogue(shipped, own)
    (match,) = catalogue.search("acme")
    assert match.entry.own
    assert match.entry.name == "Acme of ours"
    entry = catalogue.entry("acme")
    assert entry is not None
    assert entry.own
    assert entry.name == "Acme of ours"
    assert {problem.code for problem in catalogue.problems} == {"source_missing"}  # told, and no more


def test_broken_ones_are_told_and_left_out(shipped: Path, own: Path) -> None:
    (own / "broken.json").write_text("{", "utf-8")
    write(own, "acme", acme(draft__authorization__url="http://acme.com"))
    (own / "notes.txt").write_text("none of ours", "utf-8")
    (own / "folder.json").mkdir()
    (own / "large.json").write_bytes(b" " * 300_000)
    catalogue = Catalogue(shipped, own)
    assert not any(one.own for one in catalogue.all)
    assert catalogue.search("acme")[0].entry.name == "Acme"
    told = {(problem.file, problem.code) for problem in catalogue.problems if problem.severity == "error"}
    assert ("broken.json", "unreadable") in told
    assert ("folder.json", "unreadable") in told
    assert ("large.json", "unreadable") in told
    assert ("acme.json", "draft_finding") in told
    left_out = {problem.file: problem.line for problem in catalogue.left_out}
    assert sorted(left_out) == ["acme.json", "broken.json", "folder.json", "large.json"]
    assert '"http://acme.com"' in (own / "acme.json").read_text("utf-8").splitlines()[left_out["acme.json"] - 1]


def test_ones_own_takes_the_place_of_ours_by_its_name_too(shipped: Path, own: Path) -> None:
    write(own, "my-acme", acme(name="ACME", domains=["acme.org"]))
    catalogue = Catalogue(shipped, own)
    assert [one.id for one in catalogue.all] == ["my-acme", "zenith"]
    assert catalogue.entry("acme") is None


def test_the_second_of_two_with_one_name_is_told_and_left_out(shipped: Path, own: Path) -> None:
    write(own, "later", acme(name="Later", domains=["later.com"]))
    write(own, "later-again", acme(name="later", domains=["later.org"]))
    catalogue = Catalogue(shipped, own)
    assert [one.id for one in catalogue.all if one.own] == ["later"]
    told = [(problem.file, problem.line) for problem in catalogue.problems if problem.code == "name_twice"]
    assert told == [("later-again.json", 2)]
    assert [problem.file for problem in catalogue.left_out] == ["later-again.json"]


def test_of_two_that_have_a_domain_ones_own_is_meant(shipped: Path, own: Path) -> None:
    write(own, "mine", acme(name="Mine", also=[]))
    found = Catalogue(shipped, own).exact("acme.com")
    assert found is not None
    assert found.id == "mine"


def test_a_folder_that_is_not_there_has_no_files(tmp_path: Path) -> None:
    assert files_of(tmp_path / "none") == ()


def test_an_entry_is_read_when_it_is_chosen(shipped: Path, own: Path) -> None:
    catalogue = Catalogue(shipped, own)
    found = catalogue.exact("zenith.com")
    assert found is not None
    entry = catalogue.entry(found.id)
    assert entry is not None
    assert entry.name == "Zenith"
    assert catalogue.entry("../own/acme") is None
    assert catalogue.entry("nobody") is None
    (shipped / "zenith.json").unlink()
    assert catalogue.entry("zenith") is None


def test_ours_are_found_by_their_index() -> None:
    catalogue = Catalogue(own=Path("/nowhere/at/all"))
    match = catalogue.search("githbu")[0]
    assert (match.entry.id, match.why) == ("github", "slip")
    entry = catalogue.entry("github")
    assert entry is not None
    assert entry.draft["authorization"]
    assert catalogue.problems == ()


def test_the_index_holds_what_is_listed() -> None:
    entries = [entry_of(acme(domains=["zenith.com"]), "zenith"), entry_of(ACME)]
    text = index_text(entries)
    assert len(text.splitlines()) == 2 + len(entries)
    acme_listed, zenith = read_index(text)
    assert acme_listed == listed(entries[1])
    assert acme_listed.complete
    assert acme_listed.environments == ("Sandbox",)
    assert acme_listed.brings == ("Team",)
    assert (zenith.id, zenith.domains) == ("zenith", ("zenith.com",))


def test_what_is_known_goes_to_rules_and_diagnosis() -> None:
    plain = acme(domains=["plain.com"])
    asking = acme(known={"refresh_scopes": ["offline_access"], "hosts": ["login.acme.com"]})
    told_apart = acme(domains=["zendesk.com"])
    for document in (plain, asking, told_apart):
        document["sources"][0]["official"] = False
        del document["sources"][1]  # two that say the same are sure
    entries = [entry_of(plain, "plain"), entry_of(told_apart, "zendesk"), entry_of(asking)]
    rows = json.loads(generated(entries)[RESOURCE])
    assert rows == [
        {"id": "acme", "name": "Acme", "hosts": ["login.acme.com"], "refresh_scopes": ["offline_access"]},
        {"id": "zendesk", "name": "Acme", "hosts": ["zendesk.com"]},
    ]


def test_pages_are_read_by_the_draft_and_by_what_is_named_besides() -> None:
    named = {"scopes": ["deals.write"], "calls": ["https://api.acme.com/v0/user"]}
    assert json.loads(generated([entry_of(acme(named=named))])[NAMES]) == [
        {
            "hosts": ["acme.com"],
            "names": ["Acme", "Acme CRM", "Roadrunner"],
            "calls": ["https://api.acme.com/me", "https://api.sandbox.acme.com/me", "https://api.acme.com/v0/user"],
            "scopes": ["profile.read", "deals", "deals.write"],
        }
    ]


def _row(**changes: Any) -> dict[str, Any]:
    rows = json.loads(generated([entry_of(acme(**changes))])[RESOURCE])
    return rows[0] if rows else {}


def test_addresses_that_a_provider_names_itself_go_to_rules_and_diagnosis_in_all_environments() -> None:
    sandbox = {"name": "Sandbox", "draft": {"access_token": {"url": "https://sandbox.acme.com/token"}}}
    draft = ACME["draft"]
    production = {
        "authorization": draft["authorization"]["url"],
        "access_token": draft["access_token"]["url"],
        "test_call": "https://api.acme.com",
    }
    row = _row(environments=[sandbox], draft__revoke_token={"url": "https://id.acme.com/revoke"})
    assert row["places"] == [production, {**production, "access_token": "https://sandbox.acme.com/token"}]
    assert row["origins"] == ["https://id.acme.com"]
    assert "others" not in row


def test_addresses_are_sure_where_two_say_them_who_have_nothing_to_do_with_each_other() -> None:
    row = _row(sources__0__official=False)  # of the log-in alone there is another source
    assert [set(place) for place in row["places"]] == [{"authorization", "test_call"}, {"authorization", "test_call"}]
    for other in ("https://developer.acme.com/other", "https://developer.acme.com/other?a=b"):
        assert _row(sources__0__official=False, sources__1__address=other) == {}
    first, second = ("https://github.com/acme/sdk/blob/1/a.py", "https://github.com/acme/docs/blob/1/a.md")
    assert _row(sources__0__official=False, sources__0__address=first, sources__1__address=second)
    assert not _row(sources__0__official=False, sources__0__address=first, sources__1__address=first + "x")


def test_what_older_sources_name_goes_there_too() -> None:
    old = "https://acme.com/old/token"
    for place in ("access_token.url", "environments.Sandbox.access_token.url"):
        assert _row(sources__1__differs={place: old})["others"] == {"access_token": [old]}


@pytest.mark.parametrize(
    ("url", "default", "known"),
    [
        ("https://${context.authData.team}/token", "acme.com", "https://acme.com/token"),
        ("https://${context.authData.team}/token", "", None),
        ("${context.authData.team}/token", "", None),
        (None, "", None),
    ],
)
def test_a_host_of_ones_own_is_known_where_there_is_one_for_most(
    url: str | None, default: str, known: str | None
) -> None:
    fields = [{"key": "team", "label": "Team", "required": True, "default": default}]
    call = {} if url is None else {"url": url}
    row = _row(draft__access_token=call, draft__fields=fields, environments=[])
    assert row["places"][0].get("access_token") == known


def test_the_folder_of_ones_own_is_where_the_system_keeps_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/mona")
    monkeypatch.setenv("USERPROFILE", "/home/mona")
    ends = ("connection-wizard", "providers")
    assert own_folder({"XDG_CONFIG_HOME": "/settings"}, "linux") == Path("/settings", *ends)
    assert own_folder({"XDG_CONFIG_HOME": "settings"}, "linux") == Path("/home/mona/.config", *ends)
    assert own_folder({}, "linux") == Path("/home/mona/.config", *ends)
    assert own_folder({"APPDATA": "/roaming"}, "win32") == Path("/roaming", *ends)
    assert own_folder({}, "win32") == Path("/home/mona/AppData/Roaming", *ends)
    assert own_folder({"XDG_CONFIG_HOME": "/x"}, "darwin") == Path("/home/mona/Library/Application Support", *ends)
    assert shipped_folder().is_dir()
