"""The entries that the program brings, and the files that are made of them."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from connection_wizard.providers.folders import shipped_folder
from connection_wizard.providers.reading import files_of
from tests.providers import command

FOLDER = shipped_folder()


def test_every_entry_is_valid_in_form_and_in_the_index(capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main(["--check", "--quiet"]) == 0, capsys.readouterr().out


def test_the_catalogue_adds_little_to_the_wheel() -> None:
    made = [*files_of(FOLDER), FOLDER.parent / "catalogue.json"]
    assert sum(len(gzip.compress(Path(path).read_bytes())) for path in made) < 2 * 1024 * 1024
