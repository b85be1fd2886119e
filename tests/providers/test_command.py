"""The command of whoever contributes an entry: one file, checked, and brought into form."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from tests.providers import command
from tests.providers.entries import ACME, TODAY, acme, write


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "resources" / "providers"
    made.mkdir(parents=True)
    write(made, "acme", ACME)
    return made


def test_all_are_checked_and_the_index_made(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main([], folder=folder, today=TODAY) == 0
    assert "1 entries, 1 of them complete." in capsys.readouterr().out
    assert (folder.parent / "catalogue.json").is_file()
    assert command.main(["--check"], folder=folder, today=TODAY) == 0
    write(folder, "zenith", acme(name="Zenith", domains=["zenith.com"]))
    assert command.main(["--check"], folder=folder, today=TODAY) == 1
    assert "catalogue.json: not that of the entries" in capsys.readouterr().out


def test_a_file_is_brought_into_form(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = folder / "acme.json"
    written = path.read_bytes()
    document = dict(reversed(json.loads(written).items()))
    document["draft"] = dict(reversed(document["draft"].items()))
    path.write_text(json.dumps({**document, "known": {}}), "utf-8")
    assert command.main(["--check", str(path)], folder=folder, today=TODAY) == 1
    assert command.main([str(path)], folder=folder, today=TODAY) == 0
    assert "acme.json: brought into form" in capsys.readouterr().out
    assert path.read_bytes() == written


def test_what_is_wrong_is_printed_and_fails(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    other = write(tmp_path, "other", acme(portal="x", draft__test_call__headers=[]))
    assert command.main(["--quiet", str(other)], folder=folder, today=TODAY) == 1
    said = capsys.readouterr().out
    assert "other.json:11: bad_address" in said
    assert "other.json:2: name_twice" in said
    assert "acme.json" not in said.replace("of acme.json", "")
    (folder / "broken.json").write_text("{", "utf-8")
    assert command.main([], folder=folder, today=TODAY) == 1
    assert not (folder.parent / "catalogue.json").exists()


def test_what_nobody_looked_up_for_a_year_is_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(folder, "acme", acme(draft__revoke_token=...))
    assert command.main([], folder=folder, today=date(2027, 11, 1)) == 0
    assert "older than a year" not in capsys.readouterr().out
    assert command.main([], folder=folder, today=date(2027, 11, 2)) == 0
    said = capsys.readouterr().out
    assert "acme.json: older than a year: portal, documentation" in said
    assert "not settled in 1: revoke_token" in said


def test_a_file_keeps_what_is_not_of_the_format(folder: Path) -> None:
    """It is named, and its author mends it: nothing of it is lost by bringing it into form."""
    odd = acme(draft=[1], environments={"a": 1}, scopes=["x", {"name": "y"}], sources=[{"what": 1, "address": "x"}])
    odd |= {"environments": [1, {"draft": 2}]}
    path = folder / "acme.json"
    path.write_text(json.dumps(odd), "utf-8")
    assert command.main([], folder=folder, today=TODAY) == 1
    assert json.loads(path.read_text("utf-8")) == odd
    path.write_text(json.dumps(odd | {"draft": 3, "environments": 4}), "utf-8")
    assert command.main([], folder=folder, today=TODAY) == 1


def test_a_day_that_is_none_has_no_age(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(folder, "acme", acme(sources__0__date="last summer", portal=..., sources__1__says=["authorization.url"]))
    assert command.main([], folder=folder, today=date(2030, 1, 1)) == 1
    assert "older than a year" not in capsys.readouterr().out
    write(folder, "acme", acme(sources__0__says=["portal"]))
    assert command.main([], folder=folder, today=date(2030, 1, 1)) == 1
    assert "older than a year: portal, authorization.url" in capsys.readouterr().out


def test_apps_that_are_connected_in_another_way_are_checked_beside_the_entries(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = {"address": "https://zenith.com/docs", "official": True, "date": TODAY.isoformat()}
    app = {"name": "Zenith", "domains": ["zenith.com"], "way": "api_key", "source": source}
    path = folder.parent / "other_ways.json"
    path.write_text(json.dumps([app]), "utf-8")
    assert command.main(["--check"], folder=folder, today=TODAY) == 1
    assert "other_ways.json: not in form" in capsys.readouterr().out
    assert command.main([], folder=folder, today=TODAY) == 0
    assert "other_ways.json: brought into form" in capsys.readouterr().out
    assert command.main(["--check"], folder=folder, today=TODAY) == 0
    path.write_text(json.dumps([app | {"name": "Acme"}]), "utf-8")
    assert command.main([], folder=folder, today=TODAY) == 1
    assert "name_twice" in capsys.readouterr().out
