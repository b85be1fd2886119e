"""What a package says about itself: complete, and with addresses that lead somewhere wherever it is shown."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path
from typing import Any

import metadata
import pytest
from PySide6.QtCore import QLocale

ROOT = Path(__file__).parents[2]
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
README = (ROOT / "README.md").read_text("utf-8")
REPOSITORY = "https://github.test/acme/connection-wizard"


def test_every_supported_python_is_named() -> None:
    named = [each.rpartition(" ")[2] for each in PROJECT["classifiers"] if each.startswith("Programming Language")]
    assert named == ["Only", "3.11", "3.12", "3.13", "3.14"]
    assert PROJECT["requires-python"] == ">=3.11"
    assert {"description", "license", "authors", "keywords"} <= PROJECT.keys()
    assert set(PROJECT["gui-scripts"].values()) == set(PROJECT["scripts"].values())


def test_every_language_of_the_window_is_named() -> None:
    """Shops and indexes are searched by it."""
    told = json.loads((ROOT / "resources" / "translations" / "languages.json").read_text("utf-8"))
    named = [each.rpartition(" :: ")[2] for each in PROJECT["classifiers"] if each.startswith("Natural Language")]
    assert {name[:2].lower() for name in named} == {
        QLocale.languageToString(QLocale(code).language())[:2].lower() for code in ("en", *told)
    }
    assert len(named) == 1 + len(told)


def test_a_release_has_absolute_addresses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(metadata.VARIABLE, f"{REPOSITORY}/")
    said: dict[str, Any] = {}
    metadata.CustomMetadataHook(str(ROOT), {}).update(said)
    text = said["readme"]["text"]
    assert all(address.startswith(REPOSITORY) for address in said["urls"].values())
    pictures = re.findall(r'src="([^"]*)"', text)
    assert len(pictures) == len(re.findall("<picture>", README)) > 0
    assert "<picture>" not in text
    for address in (*pictures, *re.findall(r"\]\(([^)]*)\)", text)):
        assert address.startswith(("https://", "#")), address
    for address in pictures:
        assert (ROOT / re.sub(r".*?/raw/v[^/]*/", "", address)).is_file(), address


def test_a_clone_has_the_readme_as_it_stands(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(metadata.VARIABLE, raising=False)
    said: dict[str, Any] = {}
    metadata.CustomMetadataHook(str(ROOT), {}).update(said)
    assert said == {"readme": {"content-type": "text/markdown", "text": README}}
