"""Installers: their pieces by day; made, installed, tried and removed again by night."""

from __future__ import annotations

import os
import plistlib
import re
import shutil
import struct
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from pathlib import Path

import pytest
import yaml
from _bootstrap import installers, slim, system
from _bootstrap.problem import Problem

from tests.helpers import needs

ROOT = Path(__file__).parents[2]
LINUX = ROOT / "packaging" / "linux"
KIND = "application/vnd.viasocket.connection+json"
VERSION = installers.version()


@pytest.fixture
def usr(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What a package brings to the desktop, with icons of one byte."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795900000")
    monkeypatch.delenv("CONNECTION_WIZARD_REPOSITORY", raising=False)
    monkeypatch.setattr(installers, "ICONS", tmp_path / "icons")
    installers.ICONS.mkdir()
    for size in installers.SIZES:
        (installers.ICONS / f"{size}.png").write_bytes(b"x")
    installers.desktop_files(tmp_path / "usr")
    return tmp_path / "usr"


def asked(command: Sequence[str | Path]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, capture_output=True, encoding="utf-8", errors="replace", check=False)


def test_the_desktop_entry(usr: Path) -> None:
    tool = needs.program("desktop-file-validate", "apt-get install desktop-file-utils brings it")
    entry = usr / "share" / "applications" / f"{installers.ID}.desktop"
    answer = asked([tool, entry])
    assert answer.stdout + answer.stderr == ""
    words = entry.read_text("utf-8")
    assert f"MimeType={KIND};x-scheme-handler/connection-wizard;" in words
    assert "Exec=connection-wizard %u" in words


def test_the_description_for_shops(usr: Path) -> None:
    tool = needs.program("appstreamcli", "apt-get install appstream brings it")
    file = usr / "share" / "metainfo" / f"{installers.ID}.metainfo.xml"
    answer = asked([tool, "validate", "--no-net", "--no-color", file])
    assert answer.returncode == 0, answer.stdout
    described = ET.parse(file).getroot()  # noqa: S314  # our own
    assert [release.get("version") for release in described.iter("release")] == [VERSION]
    pictures = [image.text or "" for image in described.iter("image")]
    assert len(pictures) >= 3
    for picture in pictures:
        assert (ROOT / re.sub(r".*?/raw/v[^/]*/", "", picture)).is_file(), picture
    assert "@" not in file.read_text("utf-8")


def test_the_kind_of_files(usr: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tool = needs.program("update-mime-database", "apt-get install shared-mime-info brings it")
    monkeypatch.setenv("XDG_DATA_DIRS", str(usr / "share"))
    answer = asked([tool, usr / "share" / "mime"])
    assert answer.stdout + answer.stderr == ""
    assert f"60:{KIND}:*.connection.json" in (usr / "share" / "mime" / "globs2").read_text("utf-8")


def test_the_window_says_which_entry_is_its_own() -> None:
    main = (ROOT / "app" / "connection_wizard" / "ui" / "shell" / "main.py").read_text("utf-8")
    assert f'setDesktopFileName("{installers.ID}")' in main


def test_icons_in_all_sizes(tmp_path: Path) -> None:
    command: list[str | Path] = [sys.executable, ROOT / "packaging" / "frozen" / "icons.py", tmp_path]
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run(command, env=environ, check=True)
    assert {f"{size}.png" for size in installers.SIZES} <= {file.name for file in tmp_path.iterdir()}
    for size in installers.SIZES:
        width, height = struct.unpack(">II", (tmp_path / f"{size}.png").read_bytes()[16:24])
        assert (width, height) == (size, size)
    ico = (tmp_path / "connection-wizard.ico").read_bytes()
    count = struct.unpack("<HHH", ico[:6])[2]
    for at in range(count):
        length, offset = struct.unpack("<II", ico[6 + 16 * at + 8 : 6 + 16 * at + 16])
        assert ico[offset : offset + 4] == b"\x89PNG"
        assert offset + length <= len(ico)
    icns = (tmp_path / "connection-wizard.icns").read_bytes()
    assert struct.unpack(">I", icns[4:8])[0] == len(icns)


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("libQt6Core.so.6", True),
        ("PySide6/Qt/lib/libQt6Core.so.6", True),
        ("PySide6/Qt/lib/libQt6Network.so.6", False),
        ("PySide6/QtNetwork.abi3.so", False),
        ("PySide6/QtQml.abi3.so", False),
        ("PySide6/QtTest.abi3.so", True),  # `demo` clicks with it
        ("PySide6\\Qt6Quick.dll", False),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", False),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("PySide6/Qt/plugins/imageformats/libqsvg.so", True),
        ("PySide6/Qt/plugins/imageformats/libqtiff.so", False),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6/Qt/translations/qtquick_de.qm", False),
        ("PySide6/Qt/translations/qtbase_nl.qm", False),  # the window has no Dutch
        ("libpython3.11.so.1.0", True),
        ("libxcb-cursor.so.0", True),
        ("libxcb.so.1", False),
        ("libgtk-3.so.0", False),
        ("libfontconfig.so.1", False),
        ("connection_wizard/_resources/engine/moment.js", True),
        ("selectolax/lexbor.c", False),
        ("py_mini_racer/libmini_racer.so", True),
    ],
)
def test_what_is_taken_along(name: str, wanted: bool) -> None:
    assert slim.is_wanted(name) is wanted


def test_a_library_that_nobody_knows_stops_the_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "program").write_bytes(b"\x7fELF")
    said = "  NEEDED               libxcb.so.1\n  NEEDED               libc.so.6\n  0x0 0x00 GLIBC_2.34\n"
    monkeypatch.setattr(installers, "_output", lambda command: said)
    assert installers._needed(tmp_path) == ["ca-certificates", "libc6 (>= 2.34)", "libxcb1"]
    said += "  NEEDED               libglib-2.0.so.0\n"
    assert "libglib2.0-0t64 | libglib2.0-0" in installers._needed(tmp_path), "Debian 13 has the first, 12 the other"
    said += "  NEEDED               libodd.so.1\n"
    with pytest.raises(Problem, match=r"libodd\.so\.1"):
        installers._needed(tmp_path)


def test_the_package_names_no_address_that_nobody_reads(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    tool = needs.program("dpkg-deb", "it is Debian's own")
    monkeypatch.delenv("CONNECTION_WIZARD_REPOSITORY", raising=False)
    control = tmp_path / "tree" / "DEBIAN" / "control"
    control.parent.mkdir(parents=True)
    words = {"name": installers.NAME, "version": VERSION, "machine": "all", "size": 1, "needs": "libc6"}
    control.write_text(installers.CONTROL.format(**words, homepage=installers.filled("@REPOSITORY@")), "utf-8")
    made = asked([tool, "--root-owner-group", "--build", tmp_path / "tree", tmp_path / "made.deb"])
    assert (made.returncode, made.stderr) == (0, "")
    fields = asked([tool, "--field", tmp_path / "made.deb", "Maintainer", "Homepage"]).stdout
    assert "@" not in fields, "mail goes nowhere: whoever has something to say finds the repository"
    assert installers.REPOSITORY in fields


def test_an_appimage_keeps_blocks_as_large_as_they_are_packed() -> None:
    kept = re.search(r"BLOCK = 1 << (\d+)", (LINUX / "appimage.c").read_text("utf-8"))
    assert kept is not None
    assert 1 << int(kept[1]) == installers.BLOCK


def test_an_installer_of_another_system_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    for platform, others in (("linux", ("exe", "dmg")), ("win32", ("deb",)), ("darwin", ("exe", "appimage"))):
        monkeypatch.setattr(sys, "platform", platform)
        for other in others:
            with pytest.raises(Problem, match="This system makes"):
                installers.build([other])


# -- the files of the other systems


def test_the_installer_for_windows_takes_nothing_away() -> None:
    text = (ROOT / "packaging" / "windows" / "connection-wizard.iss").read_text("utf-8")
    sections = re.findall(r"^\[(\w+)\]$", text, re.MULTILINE)
    assert sections == ["Setup", "Tasks", "InstallDelete", "Files", "Icons", "Registry", "Run", "Code"]
    assert "PrivilegesRequired=lowest" in text
    assert re.search(r"#ifdef Signed\s+SignTool=sign", text), "without keys it is built all the same"
    registry = re.findall(r"^Root: .*$", text, re.MULTILINE)
    assert len(registry) > 5
    for line in registry:
        assert re.search(r'Subkey: "(?:Software\\Classes|Environment)', line), line
    assert 'Subkey: "Software\\Classes\\.json"' not in text, "other programs' files stay theirs"


def test_the_manifests_for_winget_fit_to_each_other() -> None:
    folder = ROOT / "packaging" / "windows" / "winget"
    found = {file.name: yaml.safe_load(installers.filled(file.read_text("utf-8"))) for file in folder.iterdir()}
    assert {each["PackageIdentifier"] for each in found.values()} == {"viasocket.ConnectionWizard"}
    assert {each["PackageVersion"] for each in found.values()} == {VERSION}
    assert {each["ManifestType"] for each in found.values()} == {"version", "defaultLocale", "installer"}
    (installer,) = found["viasocket.ConnectionWizard.installer.yaml"]["Installers"]
    assert installer["InstallerUrl"].endswith(f"/v{VERSION}/connection-wizard-{VERSION}-setup.exe")


def test_the_files_for_macos() -> None:
    folder = ROOT / "packaging" / "macos"
    assert plistlib.loads((folder / "entitlements.plist").read_bytes())["com.apple.security.cs.allow-jit"] is True
    if shell := shutil.which("sh"):
        for script in (folder / "dmg.sh", LINUX / "bare.sh"):
            assert asked([shell, "-n", script]).stderr == ""
    cask = (folder / "connection-wizard.rb").read_text("utf-8")
    assert cask.count("do\n") == cask.count("\nend")
    assert "Connection-Wizard-#{version}-#{arch}.dmg" in cask


def test_the_manifest_for_flatpak() -> None:
    manifest = yaml.safe_load((ROOT / "packaging" / "flatpak" / f"{installers.ID}.yml").read_text("utf-8"))
    assert manifest["id"] == installers.ID
    assert not [rights for rights in manifest["finish-args"] if "filesystem" in rights], "files come by the portal"


def test_every_installer_is_tried_where_it_is_for() -> None:
    text = (ROOT / ".github" / "workflows" / "installers.yml").read_text("utf-8")
    jobs = yaml.safe_load(text)["jobs"]
    assert set(jobs) == {"linux", "windows", "macos"}
    for job in jobs.values():
        steps = " ".join(str(step.get("run", "")) for step in job["steps"])
        assert "bootstrap.py installer" in steps
        assert re.search(r"smoke\.py|bare\.sh", steps)
    release = (ROOT / ".github" / "workflows" / "release.yml").read_text("utf-8")
    assert "uses: ./.github/workflows/installers.yml" in release


# -- by night


@pytest.mark.nightly  # it needs what makes an AppImage
@pytest.mark.skipif(sys.platform != "linux", reason="it is for Linux alone")
def test_how_an_appimage_begins(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    system.ensure_installer_tools()
    monkeypatch.setattr(installers, "WORK", tmp_path)
    tree, image = tmp_path / "tree", tmp_path / "image"
    tree.mkdir()
    program = tree / "AppRun"
    program.write_text('#!/bin/sh\ncat "$APPDIR/large" | wc -c; ls "$APPDIR/absent" 2>/dev/null; echo "$@"; exit 7\n')
    program.chmod(0o755)
    content = os.urandom(3 * installers.BLOCK + 5)
    (tree / "large").write_bytes(content)
    (tree / ".first").write_text("large\n")
    subprocess.run(
        ["mksquashfs", tree, image, "-comp", "zstd", "-b", str(installers.BLOCK), "-quiet", "-no-progress"], check=True
    )
    made = tmp_path / "a.AppImage"
    made.write_bytes(installers._with_magic(installers.runtime().read_bytes()) + image.read_bytes())
    made.chmod(0o755)
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    for unpacked in ("0", "1"):  # mounted where there is FUSE, and unpacked on purpose
        monkeypatch.setenv("APPIMAGE_EXTRACT_AND_RUN", unpacked)
        answer = asked([made, "one", "two"])
        assert (answer.returncode, answer.stdout) == (7, f"{len(content)}\none two\n")
        assert answer.stderr.count("\n") <= 1 - int(unpacked), answer.stderr
    made.write_bytes(made.read_bytes()[: -2 * installers.BLOCK])
    answer = asked([made])
    assert answer.returncode == 127
    assert answer.stderr.endswith("this file is damaged: get it anew.\n")
    assert not list(tmp_path.glob(".unpacked*"))


@pytest.mark.nightly  # minutes: it freezes and packs two hundred megabytes
@pytest.mark.skipif(sys.platform != "linux", reason="the other systems' are made in the workflow")
def test_the_installers_do_the_main_job(tmp_path: Path) -> None:
    system.ensure_installer_tools()
    assert installers.build(["deb", "appimage"]) == 0
    (image,) = installers.OUT.glob("*.AppImage")
    (package,) = installers.OUT.glob("*.deb")
    smoke = ROOT / "packaging" / "frozen" / "smoke.py"
    subprocess.run(["dpkg-deb", "--extract", package, tmp_path / "root"], check=True)
    for program in (image, tmp_path / "root" / "usr" / "lib" / installers.NAME / installers.NAME):
        answer = asked([sys.executable, smoke, program, tmp_path / "demo"])
        assert answer.returncode == 0, answer.stdout + answer.stderr
