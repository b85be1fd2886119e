"""System libraries and tools: found out by trying, installed where that is ours to do and somebody said yes, named
otherwise."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from .problem import NotAgreed, Problem

QT_LIBRARIES = {
    "libEGL.so.1": ("libegl1", "libEGL", "libglvnd"),
    "libGL.so.1": ("libgl1", "libGL", "libglvnd"),
    "libGLX.so.0": ("libglx0", "libGLX", "libglvnd"),
    "libOpenGL.so.0": ("libopengl0", "libOpenGL", "libglvnd"),
    "libdbus-1.so.3": ("libdbus-1-3", "dbus-libs", "dbus"),
    "libfontconfig.so.1": ("libfontconfig1", "fontconfig", "fontconfig"),
    "libfreetype.so.6": ("libfreetype6", "freetype", "freetype2"),
    "libglib-2.0.so.0": ("libglib2.0-0", "glib2", "glib2"),
    "libgthread-2.0.so.0": ("libglib2.0-0", "glib2", "glib2"),
    "libxkbcommon.so.0": ("libxkbcommon0", "libxkbcommon", "libxkbcommon"),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11"),
    "libX11.so.6": ("libx11-6", "libX11", "libx11"),
    "libX11-xcb.so.1": ("libx11-xcb1", "libX11-xcb", "libx11"),
    "libwayland-client.so.0": ("libwayland-client0", "libwayland-client", "wayland"),
    "libwayland-cursor.so.0": ("libwayland-cursor0", "libwayland-cursor", "wayland"),
    "libwayland-egl.so.1": ("libwayland-egl1", "libwayland-egl", "wayland"),
    "libxcb.so.1": ("libxcb1", "libxcb", "libxcb"),
    "libxcb-cursor.so.0": ("libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor"),
    "libxcb-icccm.so.4": ("libxcb-icccm4", "xcb-util-wm", "xcb-util-wm"),
    "libxcb-image.so.0": ("libxcb-image0", "xcb-util-image", "xcb-util-image"),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms"),
    "libxcb-randr.so.0": ("libxcb-randr0", "libxcb", "libxcb"),
    "libxcb-render.so.0": ("libxcb-render0", "libxcb", "libxcb"),
    "libxcb-render-util.so.0": ("libxcb-render-util0", "xcb-util-renderutil", "xcb-util-renderutil"),
    "libxcb-shape.so.0": ("libxcb-shape0", "libxcb", "libxcb"),
    "libxcb-shm.so.0": ("libxcb-shm0", "libxcb", "libxcb"),
    "libxcb-sync.so.1": ("libxcb-sync1", "libxcb", "libxcb"),
    "libxcb-util.so.1": ("libxcb-util1", "xcb-util", "xcb-util"),
    "libxcb-xfixes.so.0": ("libxcb-xfixes0", "libxcb", "libxcb"),
    "libxcb-xkb.so.1": ("libxcb-xkb1", "libxcb", "libxcb"),
    "libzstd.so.1": ("libzstd1", "libzstd", "zstd"),
}
"""Libraries of the system that Qt is linked with, and the packages of Debian, Fedora and Arch that hold them."""

OTHER_LIBRARIES = {
    "ld-linux-aarch64.so.1": ("libc6",),
    "ld-linux-x86-64.so.2": ("libc6",),
    "libc.so.6": ("libc6",),
    "libdl.so.2": ("libc6",),
    "libffi.so.8": ("libffi8",),
    "libgcc_s.so.1": ("libgcc-s1",),
    "libm.so.6": ("libc6",),
    "libpthread.so.0": ("libc6",),
    "librt.so.1": ("libc6",),
    "libstdc++.so.6": ("libstdc++6",),
    "libutil.so.1": ("libc6",),
    "libuuid.so.1": ("libuuid1",),
    "libexpat.so.1": ("libexpat1",),
    "libdrm.so.2": ("libdrm2",),
    "libxcb-glx.so.0": ("libxcb-glx0",),
    "libz.so.1": ("zlib1g",),
}
"""What else a frozen program asks of the system, and Debian's packages of it."""

RENAMED = {"libglib2.0-0": "libglib2.0-0t64"}
"""Packages whose name changed in Debian 13 and Ubuntu 24.04, where times have 64 bits."""

QT_PARTS = ("QtCore.abi3.so", "QtGui.abi3.so", "QtWidgets.abi3.so", "QtSvg.abi3.so")
QT_PLUGINS = ("libqxcb.so", "libqoffscreen.so", "libqwayland.so")

FONT = ("fonts-dejavu-core", "dejavu-sans-fonts", "ttf-dejavu")
"""The same systems' packages of a font, where there is none: every text of the window would be blank."""

_FONT_FOLDERS = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path.home() / ".local/share/fonts")

TEST_TOOLS: dict[str, tuple[str, ...]] = {
    "appstream": ("appstreamcli",),
    "desktop-file-utils": ("desktop-file-validate",),
    "shared-mime-info": ("update-mime-database",),
    "chromium": ("chromium", "google-chrome", "chromium-browser"),
    "dbus": ("dbus-run-session",),
    "gnome-keyring": ("gnome-keyring-daemon",),
    "xvfb": ("Xvfb",),
    "nodejs": ("node",),
    "npm": ("npm",),
    "fonts-lohit-deva": ("*Devanagari*.[to]tf",),
}
"""Debian's packages of what some tests need: the programs' names, of which one is enough, or the pattern of a font's
file (without Hindi's letters nobody sees what is cut in Hindi)."""

NIGHTLY_TOOLS: dict[str, tuple[str, ...]] = {"keepassxc": ("keepassxc",)}
"""The same for the nightly tests alone."""

INSTALLER_TOOLS = (
    "binutils",
    "desktop-file-utils",
    "appstream",
    "gcc",
    "libc6-dev",
    "libfuse3-dev",
    "liblz4-dev",
    "liblzma-dev",
    "libsquashfuse-dev",
    "libzstd-dev",
    "squashfs-tools",
    "xvfb",
    "zlib1g-dev",
)
"""Debian's packages of what makes installers, and looks at them."""

DOORKEEPER = (
    "ruby",
    "ruby-doorkeeper",
    "ruby-doorkeeper-openid-connect",
    "ruby-activerecord",
    "ruby-sqlite3",
    "ruby-webrick",
)
"""Of a server that the nightly tests run against."""


def ensure_qt_libraries(site_packages: Path) -> bool:
    """Bring the libraries and the font that Qt lacks, or say how they are brought; returns whether all are there.

    Without them everything but the window works.
    """
    if not _is_linux():
        return True
    lacking = _lacking(site_packages / "PySide6")
    packages = sorted({names[0] for names in lacking.values() if names})
    if packages and may_install():
        try:
            ensure_packages(packages, "the libraries that Qt needs")
        except Problem as problem:  # no network for apt-get, perhaps: the command line works all the same
            if isinstance(problem, NotAgreed) and not asks():
                raise
            print(problem)
        lacking = _lacking(site_packages / "PySide6")
    if not lacking:
        return True
    consequence = "the window has no letters" if lacking.keys() == {_A_FONT} else "the window will not open"
    print(f"Qt lacks parts of the system, so {consequence}: {', '.join(sorted(lacking))}.")
    print(f"Install them with: {_command(lacking.values())}", flush=True)
    return False


_A_FONT = "a font"


def _lacking(pyside: Path) -> dict[str, tuple[str, ...]]:
    """What Qt lacks, each with the packages that hold it, as far as they are known."""
    lacking: dict[str, tuple[str, ...]] = {name: QT_LIBRARIES.get(name, ()) for name in missing_libraries(pyside)}
    return lacking if has_fonts() else lacking | {_A_FONT: FONT}


def missing_libraries(pyside: Path) -> set[str]:
    """Names of the shared libraries that Qt's parts ask for and the system does not have."""
    files = [pyside / name for name in QT_PARTS] + [
        pyside / "Qt" / "plugins" / "platforms" / name for name in QT_PLUGINS
    ]
    missing: set[str] = set()
    for file in filter(Path.is_file, files):
        listing = subprocess.run(["ldd", str(file)], capture_output=True, encoding="utf-8", errors="replace").stdout
        missing |= {line.split()[0] for line in listing.splitlines() if line.rstrip().endswith("not found")}
    return {name for name in missing if not name.startswith(("libQt6", "libpyside", "libshiboken"))}


def _command(lacking: Iterable[tuple[str, ...]]) -> str:
    """The command of this system's package manager that brings some packages."""
    for manager, words, column in (
        ("apt-get", "sudo apt-get install", 0),
        ("dnf", "sudo dnf install", 1),
        ("zypper", "sudo zypper install", 1),
        ("pacman", "sudo pacman -S", 2),
    ):
        if shutil.which(manager):
            return f"{words} {' '.join(sorted({names[column] for names in lacking if names}))}"
    return "your system's package manager (the package names are like the libraries' names)"


def ensure_test_tools(wanted: Mapping[str, Sequence[str]] = TEST_TOOLS) -> None:
    """Bring the programs that tests drive, or say how; tests that need a missing one are skipped with that reason."""
    if not _is_linux():
        return
    packages = sorted(package for package, tools in wanted.items() if not any(map(_is_there, tools)))
    if not packages:
        return
    if may_install():
        _brought(packages, "the programs that the tests drive")
    else:
        print(f"Some tests will be skipped. To run them too: sudo apt-get install {' '.join(packages)}", flush=True)


def _is_there(tool: str) -> bool:
    """Whether there is a program, or a font by the pattern of its file's name."""
    return _has_font(tool) if "*" in tool else shutil.which(tool) is not None


def ensure_installer_tools() -> None:
    """Bring what makes installers, or leave it to the tool that is missed to say so."""
    there = all(map(shutil.which, ("mksquashfs", "objdump", "cc"))) and Path("/usr/include/squashfuse").is_dir()
    if may_install() and not there:
        ensure_packages(INSTALLER_TOOLS, "what makes installers")


def ensure_doorkeeper() -> None:
    """Bring Doorkeeper for the nightly tests, or say how; it comes as Debian's packages of Ruby's libraries."""
    asked = ["ruby", "-e", 'gem "doorkeeper-openid_connect"; gem "activerecord"; gem "sqlite3"']
    if shutil.which("ruby") and not subprocess.run(asked, capture_output=True).returncode:
        return
    if may_install():
        _brought(DOORKEEPER, "Doorkeeper")
    else:
        print(
            f"Doorkeeper's tests will be skipped. To run them too: sudo apt-get install {' '.join(DOORKEEPER)}",
            flush=True,
        )


def _is_linux() -> bool:
    return sys.platform.startswith("linux")


def _brought(packages: Sequence[str], purpose: str) -> None:
    """What tests can do without: whoever said no gets the others."""
    try:
        ensure_packages(packages, purpose)
    except NotAgreed as problem:
        if not asks():
            raise
        print(f"Some tests will be skipped. {problem}", flush=True)


YES = "--yes"
_OR_YES = "or start this again with --yes."
_said: list[bool] = []
"""What was said to the first question; it counts for those that follow."""


def agree() -> None:
    """Somebody said yes beforehand: nothing is asked."""
    _said[:] = [True]


def agreed(lacking: str, packages: Sequence[str]) -> bool:
    """Whether packages may be installed into the system: by ``--yes``, in CI, or by whoever sits at the terminal."""
    if os.environ.get("CI", "").lower() in ("true", "1"):
        return True
    if not _said:
        if sys.stdin is None or not sys.stdin.isatty():
            return False
        print(f"{lacking} apt-get would install: {' '.join(packages)}")
        try:
            answer = input("Install them into this system? [y/N] ")
        except EOFError:
            answer = ""
        _said.append(answer.strip().lower() in ("y", "yes"))
    return _said[0]


def asks() -> bool:
    """Whether there is somebody at the terminal, who has said no and knows it: what can go on without goes on."""
    return _said == [False]


def has_fonts() -> bool:
    """Whether there is any font to draw text with."""
    return _has_font("*.[to]tf")


def _has_font(pattern: str) -> bool:
    return any(next(folder.rglob(pattern), None) is not None for folder in _FONT_FOLDERS if folder.is_dir())


def may_install() -> bool:
    """Whether system packages are ours to install: as root on Debian and its kin."""
    return sys.platform != "win32" and os.geteuid() == 0 and shutil.which("apt-get") is not None


def ensure_packages(packages: Sequence[str], purpose: str) -> None:
    """Install packages of Debian, once somebody said yes to it.

    Raises:
        NotAgreed: nobody did; names the command.
        Problem: we may not, or it did not work; names the command.
    """
    command = ["apt-get", "install", "--yes", "--no-install-recommends", *packages]
    lacking = f"{purpose[:1].upper()}{purpose[1:]} {'are' if purpose.startswith('the ') else 'is'} missing."
    if not may_install():
        raise Problem(f"{lacking} Install it with: sudo {' '.join(command)}")
    if not agreed(lacking, packages):
        raise NotAgreed(f"{lacking} Nothing was installed. Install it with:\n  {' '.join(command)}\n{_OR_YES}")
    print(f"Installing {purpose}: {' '.join(packages)} …", flush=True)
    environ = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", "update", "--quiet=2"], env=environ, capture_output=True)
    answer = subprocess.run(
        command, env=environ, capture_output=True, encoding="utf-8", errors="replace", stdin=subprocess.DEVNULL
    )
    if answer.returncode:
        raise Problem(f"This did not work: {' '.join(command)}\n{answer.stdout[-2000:]}{answer.stderr[-2000:]}")
