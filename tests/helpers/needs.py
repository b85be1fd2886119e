"""What some tests need of the machine. Missing, it is a reason to skip; in CI it is a failure."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

CHROMIUM = ("chromium", "google-chrome", "chromium-browser")
JS = Path(__file__).resolve().parents[1] / "js"
ENGINE = JS.parents[1] / "packaging" / "engine"


def node() -> str:
    """The Node interpreter, with the packages of ``tests/js`` installed."""
    found = _program("node", "Node is not installed: https://nodejs.org has it")
    wanted = json.loads((JS / "package.json").read_text())["dependencies"]
    if not all((JS / "node_modules" / name).is_dir() for name in wanted):
        missing("the Node packages are not installed: python3 packaging/bootstrap.py test installs them")
    return found


def node_with_libraries() -> str:
    """The Node interpreter, with the libraries that the engine is built from, and what builds it."""
    found = node()
    if not (ENGINE / "node_modules" / "esbuild").is_dir():
        missing("the engine's libraries are not installed: python3 packaging/bootstrap.py test installs them")
    return found


def doorkeeper() -> str:
    """The Ruby interpreter, with Doorkeeper and what it needs of Rails."""
    hint = "python3 packaging/bootstrap.py nightly brings it on Debian"
    found = _program("ruby", hint)
    asked = [found, "-e", 'gem "doorkeeper-openid_connect"; gem "activerecord"; gem "sqlite3"']
    if subprocess.run(asked, capture_output=True).returncode:
        missing(f"Doorkeeper is missing: {hint}")
    return found


def secret_service() -> tuple[str, str]:
    """``dbus-run-session`` and ``gnome-keyring-daemon``; other systems than Linux have a keyring of another kind."""
    if sys.platform == "linux":
        hint = "apt-get install dbus gnome-keyring brings it"
        return _program("dbus-run-session", hint), _program("gnome-keyring-daemon", hint)
    else:
        pytest.skip("a Secret Service is what Linux desktops have")


def keepassxc() -> tuple[str, str]:
    """``keepassxc`` and ``keepassxc-cli``."""
    hint = "apt-get install keepassxc brings it"
    return _program("keepassxc", hint), _program("keepassxc-cli", hint)


def x_server() -> str:
    """``Xvfb``, a display in memory; other systems than Linux have displays of another kind."""
    if sys.platform == "linux":
        return _program("Xvfb", "apt-get install xvfb brings it")
    else:
        pytest.skip("Xvfb is a display of Linux")


def chromium() -> str:
    """Chromium, or Chrome, which is the same to a page."""
    found = next(filter(None, map(shutil.which, CHROMIUM)), None)
    return found or _program(CHROMIUM[0], "apt-get install chromium brings it")


def program(name: str, hint: str) -> str:
    """A program of others that a test needs; `hint` says what brings it."""
    return _program(name, hint)


def _program(name: str, hint: str) -> str:
    found = shutil.which(name)
    if found is None:
        missing(f"{name} is missing: {hint}")
    return str(found)


def missing(reason: str) -> None:
    """Skip for a reason, or fail where nothing may be skipped."""
    if os.environ.get("CI"):
        pytest.fail(f"in CI nothing may be missing: {reason}")
    pytest.skip(reason)
