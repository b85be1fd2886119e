"""The project's own environment: made from lists with hashes, untouched when nothing has changed."""

from __future__ import annotations

import hashlib
import importlib.util
import os
import platform
import subprocess
import sys
import sysconfig
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Literal

from . import system
from .problem import Problem

ROOT = Path(__file__).resolve().parents[2]
VENV = ROOT / ".venv"
LOCKS = ROOT / "packaging" / "lock"
Kind = Literal["runtime", "test", "nightly"]
SUPPORTED = (
    "Windows 10 or newer (on ARM with Python 3.12 or newer), macOS 13 or newer, Linux with glibc 2.34 or newer "
    "(2.39 on ARM64); Python of 64 bits"
)
"""What PySide6 and the other compiled packages are made for."""
LISTS: dict[str, tuple[str, ...]] = {
    "runtime": ("build",),
    "test": ("build", "test"),
    "nightly": ("build", "test", "nightly"),
    "installer": ("build", "installer"),
}
"""The groups of pyproject.toml that a list holds, beside what the program needs."""
ALONE: dict[str, str] = {"uv": "set-up", "site": "site"}
"""Lists of one group and nothing of the program's."""


def python() -> Path:
    """The environment's interpreter."""
    return python_of(VENV)


def python_of(folder: Path) -> Path:
    """An environment's interpreter."""
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def ensure(kind: Kind) -> None:
    """Make the environment, or leave it as it is if the lists have not changed since."""
    stamp = VENV / f".made-for-{kind}"
    wanted = _fingerprint(kind)
    if stamp.is_file() and stamp.read_text(encoding="utf-8") == wanted and python().is_file():
        _ensure_qt()
        return
    (VENV / ".qt-has-what-it-needs").unlink(missing_ok=True)
    for old in VENV.glob(".made-for-*"):  # stopped half-way, it fits no list: neither the new one nor the one before
        old.unlink()
    if not _fits():
        make(VENV)
    print(f"Installing the packages of {kind}.txt into .venv …", flush=True)
    install(LOCKS / f"{kind}.txt", python())
    # The scripts of older pips load `re`, which takes the program half as long again to say its version; with a cache
    # uv takes pyproject.toml for all that there is in the project
    _uv_or_pip(python(), ("--no-build-isolation", "--editable", str(ROOT)), ("--no-cache",))
    _check()
    # Compiled once here: where nothing may be written at run time, every start would compile everything anew
    subprocess.run([str(python()), "-m", "compileall", "-q", str(ROOT / "app" / "connection_wizard")], check=True)
    _ensure_qt()
    stamp.write_text(wanted, encoding="utf-8")
    kinds: tuple[Kind, ...] = ("runtime", "test", "nightly")
    for less in kinds[: kinds.index(kind)]:  # it holds all that those need, too
        (VENV / f".made-for-{less}").write_text(_fingerprint(less), encoding="utf-8")


def install(packages: Path, into: Path) -> None:
    """Install a list of packages for an interpreter: by uv, which pip brings, and by pip where uv cannot.

    pip's settings know proxies and mirrors of a company that uv has not been told.

    Raises:
        Problem: neither can.
    """
    exact = ("--require-hashes", "--only-binary", ":all:", "--requirement")
    _pip(into, *exact, str(LOCKS / "uv.txt"))
    _uv_or_pip(into, (*exact, str(packages)), ("--compile-bytecode",))


def site_packages() -> Path:
    """Where the environment keeps its packages."""
    return site_packages_of(VENV)


def site_packages_of(folder: Path) -> Path:
    """Where an environment keeps its packages."""
    scheme = sysconfig.get_preferred_scheme("prefix") if os.name == "nt" else "venv"
    return Path(sysconfig.get_path("purelib", scheme, {"base": str(folder), "platbase": str(folder)}))


def run_module(module: str, arguments: Sequence[str]) -> int:
    """Run a module in the environment and return its exit code; Ctrl-C is the module's affair."""
    # The program works where the person is, everything else in the project
    place: dict[str, Any] = {} if module == "connection_wizard" else {"cwd": ROOT, "env": keeping()}
    process = subprocess.Popen([str(python()), "-m", module, *arguments], **place)
    while True:
        try:
            return process.wait()
        except KeyboardInterrupt:
            continue  # the terminal has sent it to the program as well, which says goodbye in its own words


def keeping() -> dict[str, str]:
    """The environment's variables, short of the one by which nothing that is compiled is kept.

    The tests start hundreds of processes: each would compile all that it reads anew.
    """
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def write_locks() -> int:
    """Make the lists anew from pyproject.toml: for every Python and system that the project supports, with hashes."""
    for kind, groups in {**LISTS, **dict.fromkeys(ALONE, ())}.items():
        target = LOCKS / f"{kind}.txt"
        command = [str(python()), "-m", "uv", "pip", "compile", "--universal", "--generate-hashes"]
        command += ["pyproject.toml"] if groups else ["--group", ALONE[kind]]
        command += ["--python-version", "3.11", "--no-header", "--no-annotate", "--no-emit-index-url"]
        command += ["--no-emit-find-links", "--upgrade", "--quiet", "--output-file", str(target)]
        command += [word for group in groups for word in ("--group", group)]
        subprocess.run(command, cwd=ROOT, check=True)
        print(f"Wrote {target.relative_to(ROOT)}.")
    return 0


def _fingerprint(kind: Kind) -> str:
    digest = hashlib.sha256(f"{platform.python_version()}\n{sys.base_prefix}\n{ROOT}\n".encode())
    for file in (LOCKS / f"{kind}.txt", ROOT / "pyproject.toml"):
        digest.update(file.read_bytes())
    return digest.hexdigest()


def _fits() -> bool:
    """Whether there is an environment of this very Python already."""
    if not python().is_file():
        return False
    asked = [str(python()), "-c", "import pip, platform, sys; print(platform.python_version(), sys.base_prefix)"]
    answer = subprocess.run(asked, capture_output=True, encoding="utf-8", errors="replace")
    return answer.returncode == 0 and answer.stdout.strip() == f"{platform.python_version()} {sys.base_prefix}"


def make(folder: Path) -> None:
    """Make an environment with nothing in it but pip.

    Raises:
        Problem: it cannot be made.
    """
    if importlib.util.find_spec("ensurepip") is None:  # Debian ships it apart from python3
        version = f"{sys.version_info.major}.{sys.version_info.minor}"
        system.ensure_packages([f"python{version}-venv"], "Python's venv module")
    print(f"Making the environment {folder.relative_to(ROOT)} …", flush=True)
    made = subprocess.run(
        [sys.executable, "-m", "venv", "--clear", str(folder)], capture_output=True, encoding="utf-8", errors="replace"
    )
    if made.returncode:
        raise Problem(f"The environment could not be made:\n{made.stdout}{made.stderr}".rstrip())


def _ensure_qt() -> None:
    """What Qt needs of the system is looked for until it is there: whoever lacks it is told at every start."""
    found = VENV / ".qt-has-what-it-needs"
    if not found.is_file() and system.ensure_qt_libraries(site_packages()):
        found.touch()


def _check() -> None:
    """Raise Problem unless every package has what it needs: the lists are complete, for this Python and system too."""
    answer = subprocess.run(
        [str(python()), "-m", "pip", "check"], capture_output=True, encoding="utf-8", errors="replace"
    )
    if answer.returncode:
        raise Problem(f"The list of packages does not fit this machine:\n{answer.stdout}{answer.stderr}".rstrip())


def _uv_or_pip(into: Path, arguments: Sequence[str], uv_alone: Sequence[str]) -> None:
    command = [str(into), "-m", "uv", "pip", "install", "--quiet", "--no-deps", *uv_alone, "--python", str(into)]
    if subprocess.run([*command, *arguments], capture_output=True).returncode:
        _pip(into, *arguments)


def _pip(into: Path, *arguments: str) -> None:
    # The list is complete. Without --no-deps pip resolves once more, and refuses the whole list as soon as a newer
    # release of a package asked for with an extra ("coverage[toml]>=7.10") appears than the one that is pinned
    command = [str(into), "-m", "pip", "install", "--quiet", "--no-input", "--disable-pip-version-check", "--no-deps"]
    answer = subprocess.run([*command, *arguments], capture_output=True, encoding="utf-8", errors="replace")
    if answer.returncode:
        raise Problem(
            f"The packages could not be installed: {_why(answer.stdout + answer.stderr)}\n"
            "Check the network and the proxy, then start this again; it goes on where it stopped. Where it is said "
            f"that nothing fits, this computer may be none that there are packages for: {SUPPORTED}."
        )


def _why(said: str) -> str:
    """What pip says last: before that it tells of each time that it tried, a screen of it where there is no network."""
    errors = [line.removeprefix("ERROR:").strip() for line in said.splitlines() if line.startswith("ERROR:")]
    return errors[-1] if errors else said.strip()
