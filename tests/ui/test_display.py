"""Where no window can be opened, or none that can be read, a sentence says so: no abort, no window without a letter."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

WITHOUT = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
HEARD = """
import sys
from connection_wizard.ui.shell.display import heard
application, said = heard("window")
sys.stdout.write(f"{application.platformName()} {len(said) > 0}")
"""


def started(*arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
    environ = {name: value for name, value in os.environ.items() if name not in WITHOUT} | more
    return subprocess.run(
        [sys.executable, *arguments], env=environ, capture_output=True, encoding="utf-8", errors="replace", check=False
    )


def test_where_qt_would_break_the_process_off(tmp_path: Path) -> None:
    answer = started("-m", "connection_wizard", QT_QPA_PLATFORM="no-such-platform", HOME=str(tmp_path))
    assert (answer.returncode, answer.stdout) == (2, "")
    assert answer.stderr.startswith("No window can be opened: ")
    assert answer.stderr.count("\n") == 1


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system always has some")
def test_where_there_is_no_font(tmp_path: Path) -> None:
    (tmp_path / "fonts.conf").write_text("<fontconfig></fontconfig>", encoding="utf-8")
    fonts = str(tmp_path / "fonts.conf")
    answer = started("-m", "connection_wizard", QT_QPA_PLATFORM="offscreen", FONTCONFIG_FILE=fonts, HOME=str(tmp_path))
    assert (answer.returncode, answer.stdout) == (2, "")
    assert answer.stderr.startswith("There is no font here, ")
    assert answer.stderr.count("\n") == 1


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is one display, which always answers")
def test_what_qt_says_of_a_display_is_kept_where_none_is_needed(tmp_path: Path) -> None:
    nobody = f"unix/{tmp_path}/no-such:9"
    answer = started("-c", HEARD, QT_QPA_PLATFORM="xcb;offscreen", DISPLAY=nobody)
    assert (answer.stdout, answer.stderr) == ("offscreen True", "")
