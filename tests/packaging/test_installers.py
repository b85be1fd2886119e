"""Installers: their pieces by day; made, installed, tried and removed again by night."""

from __future__ import annotations

import json
import os
import plistlib
import re
import shutil
import signal
import struct
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import yaml
from _bootstrap import first, icu, installers, slim, system
from _bootstrap.problem import Problem

from tests.helpers import needs, posix
from tests.waiting import HANG

ROOT = Path(__file__).parents[2]
LINUX = ROOT / "packaging" / "linux"
KIND = "application/vnd.viasocket.connection+json"
VERSION = installers.version()
MOST_READS = 400
"""Questions of a start's several thousand that may be left: not every start reads the same pages."""


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


def test_the_desktop_knows_it_in_every_language_of_the_window() -> None:
    languages = set(json.loads((ROOT / "resources" / "translations" / "languages.json").read_text("utf-8")))
    entry, shops, kind = (
        (LINUX / f"{installers.ID}{end}").read_text("utf-8") for end in (".desktop", ".metainfo.xml", ".mime.xml")
    )
    for told in (r"GenericName\[(\w+)\]=.", r"Comment\[(\w+)\]=."):
        assert set(re.findall(told, entry)) == languages
    assert set(re.findall(r'<summary xml:lang="(\w+)">.', shops)) == languages
    assert set(re.findall(r"<lang>(\w+)</lang>", shops)) == {"en", *languages}
    assert set(re.findall(r'<comment xml:lang="(\w+)">.', kind)) == languages


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


def unpacked(data: bytes) -> list[list[tuple[str, int, bytes]]]:
    """What `appimage.c` gives to the system: pieces with parts of a file, by name and page."""
    count, length = struct.unpack_from("=II", data)
    names = [each.decode() for each in data[8 : 8 + length].split(b"\0")[:count]]
    (pieces,) = struct.unpack_from("=I", data, 8 + length)
    at, found = 12 + length, []
    for _ in range(pieces):
        many, size, small = struct.unpack_from("=III", data, at)
        heads = [struct.unpack_from("=III", data, at + 12 + 12 * each) for each in range(many)]
        at += 12 + 12 * many
        rest = data[at : at + small]
        at += small
        assert sum(each for _, _, each in heads) == size <= first.PIECE
        piece = []
        for name, page, each in heads:
            piece.append((names[name], page, rest[:each]))
            rest = rest[each:]
        found.append(piece)
    assert at == len(data)
    return found


def test_what_a_start_reads_first_is_laid_in_its_order(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(first, "compressed", lambda data: data)
    page = first.PAGE
    for name, size in (("a", 9 * page + 5), ("b", 2 * first.PIECE)):
        (tmp_path / name).write_bytes(os.urandom(size))
    a, b = ((tmp_path / name).read_bytes() for name in "ab")
    reads = [first.Read(1, 9 * page, page), first.Read(2, 0, 2 * first.PIECE), first.Read(7, 0, page)]
    reads += [first.Read(1, 0, 10), first.Read(1, page, 10), first.Read(1, 0, page)]
    names, parts = first.parts(reads, {1: "a", 2: "b"})
    assert names == ["a", "b"]
    assert [(part.name, part.page, part.end) for part in parts] == [(0, 9, 10), (1, 0, 256), (0, 0, 2)]
    pieces = unpacked(first.packed(names, parts, tmp_path))
    assert pieces[0][0] == ("a", 9, a[9 * page :]), "no byte behind the end of the file"
    given = [each for piece in pieces for each in piece]
    assert given[-1] == ("a", 0, a[: 2 * page])
    whole = bytearray(len(b))
    for name, at, data in given:
        if name == "b":
            whole[at * page : at * page + len(data)] = data
    assert bytes(whole) == b


def test_pages_near_each_other_are_taken_together_if_they_are_wanted_together() -> None:
    far = [first.Read(1, 0, 1)] * first._SOON
    reads = [first.Read(2, 0, 1), first.Read(2, 2 * first.PAGE, 1), *far, first.Read(2, 3 * first.PAGE, 1)]
    _, parts = first.parts(reads, {2: "b"})
    assert [(part.page, part.end) for part in parts] == [(0, 3), (3, 4)]
    _, parts = first.parts(reads[:2] + reads[-1:], {2: "b"})
    assert [(part.page, part.end) for part in parts] == [(0, 4)]


def test_a_start_is_watched_where_it_can_be(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)
    assert first.lack() == "there is no FUSE here"
    monkeypatch.setattr(os, "access", lambda *_: True)
    monkeypatch.setattr(shutil, "which", lambda _: None)
    assert first.lack() == "there is no Xvfb here"
    monkeypatch.setattr(shutil, "which", lambda name: name)
    assert first.lack() == ""
    assert not first.is_painted(bytes(100))
    assert not first.is_painted(b"\xff" * 40 + bytes(60)), "a cursor or a word is no window"
    assert first.is_painted(b"\xff" * 60 + bytes(40))


def test_data_of_icu_without_what_nobody_asks_for() -> None:
    texts = [b"icudt73l/brkitr/de.res", b"icudt73l/coll/de.res", b"icudt73l/ibm-37.cnv", b"icudt73l/res_index.res"]
    contents = [bytes([each]) * (7 + 16 * each) for each in range(4)]
    header = struct.pack("=HBB", 32, 0xDA, 0x27) + bytes(28)
    at, names, table, body = 4 + 8 * 4, b"", b"", b""
    for text in texts:
        table += struct.pack("=I", at + len(names))
        names += text + b"\0"
    places = [struct.unpack_from("=I", table, 4 * each)[0] for each in range(4)]
    at, table = at + len(names), struct.pack("=I", 4)
    for place, content in zip(places, contents, strict=True):
        table += struct.pack("=II", place, at + len(body))
        body += content
    data = header + table + names + body
    assert list(icu.entries(data)) == list(zip(texts, contents, strict=True))
    less = icu.without(data)
    found = list(icu.entries(less))
    assert [name for name, _ in found] == [texts[1], texts[3]], "in their order, for ICU halves the list"
    for (_, content), whole in zip(found, (contents[1], contents[3]), strict=True):
        assert content.rstrip(b"\xaa") == whole
        assert less.index(content) % 16 == 0
    assert less.startswith(header)


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


def test_what_macos_is_told_of_the_program(monkeypatch: pytest.MonkeyPatch) -> None:
    """The recipe itself, with its tool played: its branch for macOS runs on no other system."""
    told: dict[str, Any] = {}
    packed = SimpleNamespace(binaries=[], datas=[], scripts=[], pure=[])
    hooks: dict[str, Any] = {
        "collect_all": ([], [], []),
        "collect_data_files": [],
        "collect_submodules": [],
        "copy_metadata": [],
    }
    tool = SimpleNamespace(**{name: partial(lambda made, *_, **__: made, made) for name, made in hooks.items()})
    for name in ("PyInstaller", "PyInstaller.utils", "PyInstaller.utils.hooks"):
        monkeypatch.setitem(sys.modules, name, tool)
    monkeypatch.setattr(sys, "platform", "darwin")
    recipe = ROOT / "packaging" / "frozen" / "connection-wizard.spec"
    words = {
        "SPECPATH": str(recipe.parent),
        "Analysis": lambda *_, **__: packed,
        "BUNDLE": lambda _, **said: told.update(said),
    }
    words |= dict.fromkeys(("PYZ", "EXE", "COLLECT"), lambda *_, **__: None)
    exec(compile(recipe.read_text("utf-8"), recipe, "exec"), words)  # noqa: S102 - our own
    plist = told["info_plist"]
    assert told["bundle_identifier"] == installers.ID
    assert plist["LSMinimumSystemVersion"] == "13.0"
    languages = json.loads((ROOT / "resources" / "translations" / "languages.json").read_text("utf-8"))
    assert [name.replace("-", "_") for name in plist["CFBundleLocalizations"]] == ["en", *languages]
    assert plistlib.loads(plistlib.dumps(plist)) == plist


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
    program.write_text(
        '#!/bin/sh\ncat "$APPDIR/large" | wc -c; grep -c given "$APPDIR/large"\n'
        'ls "$APPDIR/absent" 2>/dev/null; ls -A "$APPDIR" | grep -c first; echo "$@"; exit 7\n'
    )
    program.chmod(0o755)
    content = os.urandom(3 * installers.BLOCK + 5)
    (tree / "large").write_bytes(content)
    given = tmp_path / "given"  # other than what lies in the image, so that one sees where it came from
    given.mkdir()
    (given / "large").write_bytes(b"given" * installers.BLOCK)
    names, parts = first.parts([first.Read(1, first.PAGE, first.PAGE)], {1: "large"})
    (tree / ".first").write_bytes(first.packed(names, parts, given))
    command: list[str | Path] = ["mksquashfs", tree, image, "-comp", "zstd", "-b", str(installers.BLOCK)]
    subprocess.run([*command, "-quiet", "-no-progress", "-action", "uncompressed@name(.first)"], check=True)
    made = tmp_path / "a.AppImage"
    made.write_bytes(installers._with_magic(installers.runtime().read_bytes()) + image.read_bytes())
    made.chmod(0o755)
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    for unpacked in ("0", "1"):  # mounted where there is FUSE, and unpacked on purpose
        monkeypatch.setenv("APPIMAGE_EXTRACT_AND_RUN", unpacked)
        answer = asked([made, "one", "two"])
        was_mounted = unpacked == "0" and not answer.stderr
        told = [len(content), int(was_mounted), int(was_mounted), "one two"]
        assert (answer.returncode, answer.stdout.splitlines()) == (7, [*map(str, told)])
        assert answer.stderr.count("\n") <= 1 - int(unpacked), answer.stderr
    left, held, fresh = (tmp_path / f".unpacked_connection_{name}" for name in ("left", "held", "fresh"))
    for folder in (left, held, fresh):
        (folder / "usr").mkdir(parents=True)
    for folder in (left, held):
        os.utime(folder, (1, 1))
    lock = os.open(held, os.O_RDONLY)
    posix.share(lock)
    assert asked([made]).returncode == 7
    os.close(lock)
    assert not left.exists(), "of a run that was killed: nobody else would take it away"
    assert held.exists(), "it runs"
    assert fresh.exists(), "it may be about to"
    shutil.rmtree(held)
    shutil.rmtree(fresh)
    made.write_bytes(made.read_bytes()[: -2 * installers.BLOCK])
    answer = asked([made])
    assert answer.returncode == 127
    assert answer.stderr.endswith("this file is damaged: get it anew.\n")
    assert not list(tmp_path.glob(".unpacked*"))


@pytest.mark.nightly
@pytest.mark.skipif(sys.platform != "linux", reason="it is for Linux alone")
@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_an_appimage_that_is_unpacked_passes_on_who_asks_for_its_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """One that ends the file's own process alone, as a session does that ends, or a test; a terminal asks both."""
    system.ensure_installer_tools()
    asked_by = signal.Signals[name]
    monkeypatch.setattr(installers, "WORK", tmp_path)
    tree, image, made = tmp_path / "tree", tmp_path / "image", tmp_path / "a.AppImage"
    tree.mkdir()
    program = tree / "AppRun"
    program.write_text(
        f"#!{sys.executable}\nimport signal, sys\n"
        f"signal.signal({asked_by.value}, lambda *_: sys.exit(9))\nprint('here', flush=True)\nsignal.pause()\n"
    )
    program.chmod(0o755)
    subprocess.run(["mksquashfs", tree, image, "-comp", "zstd", "-quiet", "-no-progress"], check=True)
    made.write_bytes(installers._with_magic(installers.runtime().read_bytes()) + image.read_bytes())
    made.chmod(0o755)
    environ = os.environ | {"TMPDIR": str(tmp_path), "APPIMAGE_EXTRACT_AND_RUN": "1"}
    with subprocess.Popen([made], env=environ, stdout=subprocess.PIPE) as running:
        assert running.stdout is not None
        assert running.stdout.readline() == b"here\n"
        running.send_signal(asked_by)
        assert running.wait(HANG) == 9
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
    if not first.lack():  # a start asks for next to nothing: it is there already
        watching = tmp_path / "watched.AppImage"
        installers._make_image(installers.WORK / "AppDir", watching, installers.runtime("RECORD"), level=3)
        reads, _ = first.watched(watching)
        assert len(reads) < MOST_READS
