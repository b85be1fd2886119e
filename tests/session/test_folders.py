"""A collection that its tool keeps as a folder: its own files are read, in their order, and nothing else in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from connection_wizard.session import folders
from connection_wizard.session.folders import parts_in, text_of
from connection_wizard.sources.door import understand
from tests.helpers import posix

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


def test_a_pipe_in_a_folder_is_not_waited_for(tmp_path: Path) -> None:
    folder = written(tmp_path)
    posix.mkfifo(folder / "users" / "all.yml")
    assert [path.name for path in parts_in(folder)] == ["opencollection.yml", "Live.yml", "me.yml"]


def test_of_what_has_gone_in_the_meantime_the_others_are_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = written(tmp_path)
    found = parts_in(folder)
    monkeypatch.setattr(folders, "parts_in", lambda _: found)
    (folder / "users" / "me.yml").unlink()
    values = {value.at: value.value for value in understand(text_of(folder)).values}
    assert values["access_token", "url"] == "https://id.acme.com/token"
    assert ("test_call", "url") not in values


BRUNO = {
    "bruno.json": '{"version": "1", "name": "Acme CRM", "type": "collection"}',
    "collection.bru": "auth:oauth2 {\n  grant_type: authorization_code\n"
    "  authorization_url: https://id.acme.com/authorize\n  access_token_url: https://id.acme.com/token\n}\n",
    "package.json": '{"version": "1", "name": "scripts", "type": "collection"}',
    "Users/folder.bru": "meta {\n  name: Users\n}\n\nauth:oauth2 {\n  grant_type: authorization_code\n"
    "  authorization_url: https://id.acme.com/authorize\n  access_token_url: https://id.acme.com/token\n}\n",
}


def test_a_collection_is_called_as_its_own_file_says(tmp_path: Path) -> None:
    """And not as the first folder in it that says how its requests log in."""
    for name, text in BRUNO.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    assert [path.name for path in parts_in(tmp_path)] == ["bruno.json", "folder.bru", "collection.bru"]
    assert understand(text_of(tmp_path)).draft().get("name") == "Acme CRM"


def test_a_folder_with_a_name_alone_is_no_collection(tmp_path: Path) -> None:
    (tmp_path / "bruno.json").write_text(BRUNO["bruno.json"], encoding="utf-8")
    assert parts_in(tmp_path) == []
