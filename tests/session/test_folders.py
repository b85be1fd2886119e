"""A collection that its tool keeps as a folder: its own files are read, in their order, and nothing else in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from connection_wizard.disk.reading import read_bytes
from connection_wizard.disk.troubles import not_read
from connection_wizard.session import folders
from connection_wizard.session.folders import parts_in, text_of
from connection_wizard.sources.door import understand
from connection_wizard.sources.environments import LONGEST

OPEN = {
    "opencollection.yml": "opencollection: 1.0.0\ninfo:\n  name: Acme\nrequest:\n  auth:\n    type: oauth2\n"
    "    flow: authorization_code\n    authorizationUrl: '{{login}}/authorize'\n"
    "    accessTokenUrl: '{{login}}/token'\n",
    "environments/Live.yml": "name: Live\nvariables:\n  - name: login\n    value: https://id.acme.com\n",
    "users/me.yml": "info:\n  name: Me\n  type: http\nhttp:\n  method: GET\n  url: '{{login}}/me'\n  auth: inherit\n",
    "ci.yml": "on: push\njobs: {}\n",
    "node_modules/other/me.yml": "info:\n  name: Other\nhttp:\n  method: GET\n  url: https://other.com/me\n",
    ".git/me.yml": "info:\n  name: Other\nhttp:\n  method: GET\n  url: https://other.com/me\n",
}


def written(folder: Path) -> Path:
    for name, text in OPEN.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def test_the_files_of_a_collection_come_in_their_order(tmp_path: Path) -> None:
    folder = written(tmp_path)
    assert [path.name for path in parts_in(folder)] == ["opencollection.yml", "Live.yml", "me.yml"]
    found = understand(text_of(folder))
    values = {value.at: value.value for value in found.values}
    assert values["authorization", "url"] == "https://id.acme.com/authorize"
    assert values["test_call", "url"] == "https://id.acme.com/me"


def test_another_folder_has_none(tmp_path: Path) -> None:
    (tmp_path / "record.json").write_text("{}", encoding="utf-8")
    assert parts_in(tmp_path) == []
    assert text_of(tmp_path) == ""
    assert parts_in(tmp_path / "nowhere") == []


def test_a_file_that_is_too_large_to_be_of_a_collection_keeps_nobody_from_the_others(tmp_path: Path) -> None:
    """It is not read to its end, and is no part of what is."""
    folder = written(tmp_path)
    (folder / "all.yml").write_text(f"{OPEN['users/me.yml']}# {'x' * LONGEST}\n", encoding="utf-8")
    assert [path.name for path in parts_in(folder)] == ["opencollection.yml", "Live.yml", "me.yml"]
    assert "xxx" not in text_of(folder)


def test_a_file_that_may_not_be_read_keeps_nobody_from_the_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever runs as root may read them all: who may not is played."""
    folder = written(tmp_path)

    def refused(path: Path, most: int, *, patience: float) -> bytes:
        if path.name == "me.yml":
            raise not_read(path, PermissionError(13, "Permission denied"))
        return read_bytes(path, most, patience=patience)

    monkeypatch.setattr(folders, "read_bytes", refused)
    assert [path.name for path in parts_in(folder)] == ["opencollection.yml", "Live.yml"]
    found = understand(text_of(folder))
    values = {value.at: value.value for value in found.values}
    assert values["authorization", "url"] == "https://id.acme.com/authorize"
    assert ("test_call", "url") not in values
