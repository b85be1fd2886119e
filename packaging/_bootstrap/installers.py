"""Installers: one frozen base (PyInstaller's folder), wrapped as each system wants it (decision record 30).

Everything is made below ``build/installer``; what is made for people lies in ``dist``.
"""

from __future__ import annotations

import gzip
import os
import platform
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from . import environment, first, icu, system
from .environment import LOCKS, ROOT
from .parts import BILL
from .problem import Problem

NAME = "connection-wizard"
ID = "com.viasocket.ConnectionWizard"
PACKAGING = ROOT / "packaging"
WORK = ROOT / "build" / "installer"
OUT = ROOT / "dist"
FROZEN = WORK / "dist" / NAME
ICONS = WORK / "icons"
VENV = WORK / "venv"
REPOSITORY = "https://github.com/viasocket/connection-wizard"
"""Where a release says that it comes from, unless CONNECTION_WIZARD_REPOSITORY names another place."""
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
MOST_BYTES = 70_000_000
"""Of a package, as it is downloaded."""
BLOCK = 1 << 20
"""Bytes that an AppImage compresses together; `appimage.c` keeps as many."""


def build(kinds: Sequence[str]) -> int:
    """Make the installers of this system, or those that are named; ``base`` is the frozen folder alone.

    Raises:
        Problem: one of another system was asked for, a tool is missing, or a package grew too large.
    """
    here = _of_this_system()
    for kind in kinds:
        if kind not in here and kind != "base":
            raise Problem(f"There is no installer “{kind}” here. This system makes: {', '.join(here)}.")
    stamp = os.environ.setdefault("SOURCE_DATE_EPOCH", _last_change())  # equal sources make equal files
    freeze()
    OUT.mkdir(exist_ok=True)
    for kind in kinds or here:
        if kind == "base":
            continue
        print(f"Making the {kind} …", flush=True)
        made = here[kind]()
        os.utime(made, (int(stamp), int(stamp)))
        size = made.stat().st_size
        print(f"{made.relative_to(ROOT)}: {size / 1e6:.1f} MB")
        if size > MOST_BYTES:
            raise Problem(
                f"{made.name} is larger than {MOST_BYTES / 1e6:.0f} MB: look at what _bootstrap/slim.py keeps."
            )
    return 0


def version() -> str:
    """The version of the program."""
    text = (ROOT / "app" / "connection_wizard" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'__version__ = "(.+?)"', text)
    if found is None:
        raise Problem("app/connection_wizard/__init__.py says no version.")
    return found[1]


def freeze() -> None:
    """Make the frozen folder and the icons, in an environment that has nothing else than what they need."""
    python = environment.python_of(VENV)
    if not python.is_file():
        environment.make(VENV)
    environment.install(LOCKS / "installer.txt", python)
    _output([str(python), str(PACKAGING / "frozen" / "icons.py"), str(ICONS)])
    print("Freezing the program …", flush=True)
    shutil.rmtree(FROZEN, ignore_errors=True)
    shutil.rmtree(WORK / "work", ignore_errors=True)  # what PyInstaller kept is of other options, perhaps
    command = [str(python), "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    command += ["--distpath", str(FROZEN.parent), "--workpath", str(WORK / "work")]
    environ = {
        "PYTHONPATH": str(ROOT / "app"),
        "PYTHONHASHSEED": "0",
        "PYINSTALLER_ZLIB_COMPRESSION_LEVEL": "0",  # packages are compressed as a whole: smaller, and unpacked once
        "PYTHONNODEBUGRANGES": "1",  # columns of an error's place are for sources, and there are none
    }
    _output([*command, str(PACKAGING / "frozen" / f"{NAME}.spec")], **environ)
    if sys.platform == "linux":
        for library in FROZEN.rglob("libicudata.so.*"):
            if not library.is_symlink():
                icu.slim(library)


def _of_this_system() -> dict[str, Callable[[], Path]]:
    if sys.platform == "win32":
        return {"exe": windows}
    elif sys.platform == "darwin":
        return {"dmg": macos}
    else:
        return {"deb": deb, "appimage": appimage}


# -- Linux


def deb() -> Path:
    """A package for Debian and its kin."""
    tree = WORK / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    desktop_files(tree / "usr")
    shutil.copytree(FROZEN, tree / "usr" / "lib" / NAME, symlinks=True)
    command = tree / "usr" / "bin" / NAME
    command.parent.mkdir(parents=True)
    command.symlink_to(f"../lib/{NAME}/{NAME}")
    documents(tree / "usr" / "share" / "doc" / NAME)
    kilobytes = sum(file.stat().st_size for file in tree.rglob("*") if file.is_file() and not file.is_symlink()) // 1024
    control = tree / "DEBIAN" / "control"
    control.parent.mkdir()
    control.write_text(
        CONTROL.format(
            name=NAME,
            version=version(),
            machine=_output(["dpkg", "--print-architecture"]).strip(),
            size=kilobytes,
            needs=", ".join(_needed(tree)),
            homepage=filled("@REPOSITORY@"),
        ),
        encoding="utf-8",
    )
    _set_rights(tree)
    made = OUT / f"{NAME}_{version()}_{_output(['dpkg', '--print-architecture']).strip()}.deb"
    _output(["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(tree), str(made)])
    return made


CONTROL = """\
Package: {name}
Version: {version}
Architecture: {machine}
Maintainer: Connection Wizard contributors
Homepage: {homepage}
Installed-Size: {size}
Depends: {needs}
Recommends: xdg-utils, gnome-keyring | kwalletmanager
Section: devel
Priority: optional
Description: set up OAuth connections for viaSocket and prove that they work
 A wizard for OAuth 2.0 Authorization Code connections: it logs in at the
 provider, gets the token, tests, refreshes and revokes it, and hands over a
 finished spec with its proof. A practice provider is built in.
"""


def _needed(tree: Path) -> list[str]:
    """Debian's packages of all libraries that something in a tree is linked with and that are not in it."""
    files = [file for file in tree.rglob("*") if file.is_file() and not file.is_symlink() and _is_elf(file)]
    listing = _output(["objdump", "--private-headers", *map(str, files)])
    have = {file.name for file in tree.rglob("*.so*")}
    names = set(re.findall(r"^\s*NEEDED\s+(\S+)", listing, re.MULTILINE)) - have
    glibc = max(
        (tuple(map(int, found.split("."))) for found in re.findall(r"GLIBC_(\d+\.\d+)", listing)), default=(2, 34)
    )
    packages = {f"libc6 (>= {'.'.join(map(str, glibc))})", "ca-certificates"}
    for name in sorted(names):
        known = system.QT_LIBRARIES.get(name) or system.OTHER_LIBRARIES.get(name)
        if known is None:
            raise Problem(f"Nobody knows which package brings {name}: write it down in packaging/_bootstrap/system.py.")
        newer = system.RENAMED.get(known[0])
        packages.add(f"{newer} | {known[0]}" if newer else known[0])
    return sorted(packages - {"libc6"})


def _is_elf(file: Path) -> bool:
    with file.open("rb") as opened:
        return opened.read(4) == b"\x7fELF"


def appimage() -> Path:
    """One file that runs without being installed."""
    tree = WORK / "AppDir"
    shutil.rmtree(tree, ignore_errors=True)
    desktop_files(tree / "usr")
    shutil.copytree(FROZEN, tree / "usr" / "lib" / NAME, symlinks=True)
    documents(tree / "usr" / "share" / "doc" / NAME)
    (tree / "AppRun").symlink_to(f"usr/lib/{NAME}/{NAME}")
    (tree / f"{ID}.desktop").symlink_to(f"usr/share/applications/{ID}.desktop")
    (tree / f"{ID}.png").symlink_to(f"usr/share/icons/hicolor/256x256/apps/{ID}.png")
    (tree / ".DirIcon").symlink_to(f"{ID}.png")
    _set_rights(tree)
    (tree / ".first").write_bytes(_read_first(tree))
    _set_rights(tree)
    made = OUT / f"Connection_Wizard-{version()}-{platform.machine()}.AppImage"
    _make_image(tree, made, runtime(), level=22)
    return made


def _read_first(tree: Path) -> bytes:
    """What a start of the window reads, as it is laid into the image; nothing where none can be watched."""
    if lack := first.lack():
        print(f"The AppImage will start slower than it could: {lack}, so nobody sees what a start reads.", flush=True)
        return b""
    watching = WORK / "watched.AppImage"
    _make_image(tree, watching, runtime("RECORD"), level=3)
    names, parts = first.parts(*first.watched(watching))
    return first.packed(names, parts, tree)


def _make_image(tree: Path, made: Path, beginning: Path, level: int) -> None:
    image = WORK / "image.squashfs"
    command = ["mksquashfs", str(tree), str(image), "-noappend", "-quiet", "-no-progress", "-all-root"]
    command += ["-comp", "zstd", "-Xcompression-level", str(level), "-b", str(BLOCK)]
    _output([*command, "-action", "uncompressed@name(.first)"], SOURCE_DATE_EPOCH=os.environ["SOURCE_DATE_EPOCH"])
    made.write_bytes(_with_magic(beginning.read_bytes()) + image.read_bytes())
    made.chmod(0o755)


def runtime(*defined: str) -> Path:
    """What the file begins with: a small program that mounts the rest, linked statically."""
    made = WORK / "-".join(("runtime", *defined))
    libraries = ("squashfuse_ll", "fuse3", "pthread", "dl", "zstd", "lz4")
    flags = ["-O2", "-Wall", "-Wextra", "-static", "-s", "-Wl,--gc-sections", *(f"-D{name}" for name in defined)]
    _output(
        ["cc", *flags, "-o", str(made), str(PACKAGING / "linux" / "appimage.c"), *(f"-l{name}" for name in libraries)]
    )
    return made


def _with_magic(program: bytes) -> bytes:
    """The mark of a type 2 image, where ELF leaves room for it."""
    return program[:8] + b"AI\x02" + program[11:]


def desktop_files(usr: Path) -> None:
    """What a Linux desktop knows of a program: its entry, what it is, its kind of files, its icons."""
    share, linux = usr / "share", PACKAGING / "linux"
    for source, target in (
        (f"{ID}.desktop", f"applications/{ID}.desktop"),
        (f"{ID}.metainfo.xml", f"metainfo/{ID}.metainfo.xml"),
        (f"{ID}.mime.xml", f"mime/packages/{ID}.xml"),
    ):
        _filled(linux / source, share / target)
    scalable = share / "icons" / "hicolor" / "scalable" / "apps" / f"{ID}.svg"
    scalable.parent.mkdir(parents=True)
    shutil.copyfile(ROOT / "resources" / "icons" / f"{NAME}.svg", scalable)
    for size in SIZES:
        icon = share / "icons" / "hicolor" / f"{size}x{size}" / "apps" / f"{ID}.png"
        icon.parent.mkdir(parents=True)
        shutil.copyfile(ICONS / f"{size}.png", icon)


def _filled(source: Path, target: Path) -> None:
    """Copy a file with its places filled in: version, day, repository."""
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(filled(source.read_text(encoding="utf-8")), encoding="utf-8")


def filled(text: str) -> str:
    """A text with version, day and repository in their places."""
    moment = int(os.environ.get("SOURCE_DATE_EPOCH", "0"))
    places = {
        "VERSION": version(),
        "DATE": datetime.fromtimestamp(moment, UTC).date().isoformat(),
        "REPOSITORY": os.environ.get("CONNECTION_WIZARD_REPOSITORY", "").rstrip("/") or REPOSITORY,
    }
    return re.sub(r"@([A-Z]+)@", lambda found: places.get(found[1], found[0]), text)


def documents(folder: Path) -> None:
    """Licence and changes, as Debian's policy wants them, and the licences of all that was brought along."""
    folder.mkdir(parents=True)
    shutil.copyfile(ROOT / "LICENSE", folder / "copyright")
    changes = (ROOT / "CHANGELOG.md").read_bytes()
    (folder / "changelog.gz").write_bytes(gzip.compress(changes, mtime=0))
    shutil.copyfile(BILL, folder / BILL.name)
    shutil.copytree(PACKAGING / "licences", folder / "licences")
    shutil.copyfile(ROOT / "resources" / "engine" / "LICENCES.txt", folder / "licences" / "engine.txt")
    licences = environment.site_packages_of(VENV)
    for file in sorted(licences.glob("*.dist-info/**/*")):
        if file.is_file() and re.match(r"(?i)licen[cs]e|copying|notice", file.name) and _is_brought(file, licences):
            target = folder / "licences" / file.relative_to(licences).parts[0].partition("-")[0] / file.name
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, target)


def _is_brought(file: Path, packages: Path) -> bool:
    """Whether a licence belongs to a package that the program needs, and not to what froze it."""
    name = re.sub(
        r"[-_.]+", "-", file.relative_to(packages).parts[0].rpartition(".dist-info")[0].partition("-")[0]
    ).lower()
    listed = (LOCKS / "runtime.txt").read_text(encoding="utf-8")
    return re.search(rf"^{re.escape(name)}==", listed, re.MULTILINE) is not None


def _set_rights(tree: Path) -> None:
    """The same for everybody, whatever the mask of whoever builds."""
    stamp = int(os.environ["SOURCE_DATE_EPOCH"])
    for path in [tree, *tree.rglob("*")]:
        if path.is_symlink():
            continue
        is_program = path.is_dir() or (path.stat().st_mode & 0o100 and (path.suffix == "" or ".so" in path.name))
        path.chmod(0o755 if is_program else 0o644)
        os.utime(path, (stamp, stamp))


# -- Windows and macOS


def windows() -> Path:
    """An installer for one user, by Inno Setup; signed where ``CONNECTION_WIZARD_SIGN`` names a command that signs."""
    compiler = shutil.which("iscc") or str(Path(os.environ.get("ProgramFiles(x86)", "C:/"), "Inno Setup 6", "ISCC.exe"))  # noqa: SIM112
    signing = os.environ.get("CONNECTION_WIZARD_SIGN")
    command = [compiler, f"/DVersion={version()}", f"/DFrozen={FROZEN}", f"/DIcons={ICONS}", f"/O{OUT}"]
    command += [f"/Ssign={signing}", "/DSigned"] if signing else []
    _output([*command, str(PACKAGING / "windows" / f"{NAME}.iss")])
    return OUT / f"{NAME}-{version()}-setup.exe"


def macos() -> Path:
    """A disk image; signed and notarised where ``CONNECTION_WIZARD_SIGN`` names the identity."""
    made = OUT / f"Connection-Wizard-{version()}-{platform.machine()}.dmg"
    _output(["/bin/sh", str(PACKAGING / "macos" / "dmg.sh"), str(FROZEN.parent / "Connection Wizard.app"), str(made)])
    return made


# -- tools


def _last_change() -> str:
    """When the sources were changed, in seconds since 1970."""
    found = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, encoding="ascii")
    return found.stdout.strip() or "0"


def _output(command: Sequence[str], **more: str) -> str:
    environ = {**os.environ, **more}
    try:
        answer = subprocess.run(command, cwd=ROOT, env=environ, capture_output=True, encoding="utf-8", errors="replace")
    except FileNotFoundError:
        raise Problem(f"{command[0]} is missing. {_hint()}") from None
    if answer.returncode:
        raise Problem(f"This did not work: {' '.join(command[:6])}\n{answer.stdout[-3000:]}{answer.stderr[-3000:]}")
    return answer.stdout


def _hint() -> str:
    debian = f" On Debian: sudo apt-get install {' '.join(system.INSTALLER_TOOLS)}"
    return f"Install it, then start this again.{debian if os.name == 'posix' else ''}"
