#!/usr/bin/env python3
"""Sets the project up on a fresh machine and runs it; needs Python 3.11 or newer and nothing else.

    python3 packaging/bootstrap.py demo     the main job on the embedded practice provider
    python3 packaging/bootstrap.py test     quality gates and the whole test suite
    python3 packaging/bootstrap.py nightly  the same with the long variants of tests, which `test` takes samples of
    python3 packaging/bootstrap.py check    the quality gates alone
    python3 packaging/bootstrap.py bench    the benchmarks, as ratios
    python3 packaging/bootstrap.py providers [FILE…]  check entries of the catalogue, and bring them into form
    python3 packaging/bootstrap.py translations [LANGUAGE…]  the window's texts for translators: collect and compile
    python3 packaging/bootstrap.py security  what docs/security.md promises, each promise with the tests that hold it
    python3 packaging/bootstrap.py site [FOLDER]  the documentation as a site that needs no server (build/site)
    python3 packaging/bootstrap.py pictures the README's pictures of the window, made anew (maintainers)
    python3 packaging/bootstrap.py run …    the program with its own arguments
    python3 packaging/bootstrap.py installer [deb|appimage|exe|dmg]  this system's installers
    python3 packaging/bootstrap.py lock     make the lists of packages anew (maintainers)
    python3 packaging/bootstrap.py notices [FOLDER]  bill of materials, and the licences of what others wrote
    python3 packaging/bootstrap.py release [FOLDER]  wheel, source, bill of materials, notices, checksums (maintainers)
    python3 packaging/bootstrap.py audit    look for known faults in all that the lists name (asks osv.dev and npm)
    python3 packaging/bootstrap.py engine   make the libraries of the engine for connection code anew (maintainers)

Everything goes into ``.venv`` in the project's folder, from lists with hashes. Nothing outside it is touched, but for
system libraries that Qt or the tests need: they are installed where this runs as root on Debian and somebody said yes
(asked at a terminal; ``--yes`` behind the command says it beforehand, and so does ``CI=true``), and named together with
the command that brings them everywhere else. The second time nothing is fetched and nothing is installed.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

if __name__ == "__main__":  # a test that reads this goes on keeping what it compiles
    sys.dont_write_bytecode = True  # nothing is left beside this file

if sys.version_info < (3, 11):  # noqa: UP036  # an older Python is what this line is for
    sys.exit(f"Python 3.11 or newer is needed; this is {sys.version.split()[0]}. Start this with a newer python3.")

from _bootstrap import environment, gates, glewlwyd, installers, node, parts, release, site, system
from _bootstrap import translations as translating
from _bootstrap.audit import audit as look_for_faults
from _bootstrap.problem import Problem


def demo(arguments: Sequence[str]) -> int:
    environment.ensure("runtime")
    return environment.run_module("connection_wizard", ["demo", *arguments])


def run(arguments: Sequence[str]) -> int:
    environment.ensure("runtime")
    return environment.run_module("connection_wizard", arguments)


def test(arguments: Sequence[str]) -> int:
    return _tested(arguments, ())


def nightly(arguments: Sequence[str]) -> int:
    environment.ensure("nightly")
    system.ensure_test_tools(system.TEST_TOOLS | system.NIGHTLY_TOOLS)  # Node and npm are among them
    node.ensure(node.NIGHTLY)
    glewlwyd.ensure()
    system.ensure_doorkeeper()
    return _tested(arguments, gates.EVERYTHING)


def _tested(arguments: Sequence[str], chosen: Sequence[str]) -> int:
    environment.ensure("test")
    system.ensure_test_tools()
    node.ensure()
    node.ensure(node.ENGINE)
    more = (*(gates.ELSEWHERE if chosen else (gates.ON_WINDOWS,)), *(() if arguments else (gates.READABLE,)))
    return gates.check(*more) or gates.tests(arguments, chosen)


def check(arguments: Sequence[str]) -> int:
    environment.ensure("test")
    return gates.check(*gates.ELSEWHERE)


def bench(arguments: Sequence[str]) -> int:
    environment.ensure("test")
    return environment.run_module("tests.benchmarks", arguments)


def security(arguments: Sequence[str]) -> int:
    environment.ensure("test")
    system.ensure_test_tools()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return environment.run_module("tests.promises", arguments)


def providers(arguments: Sequence[str]) -> int:
    environment.ensure("runtime")
    return environment.run_module("tests.providers.command", arguments)


def translations(arguments: Sequence[str]) -> int:
    environment.ensure("runtime")
    return translating.renew(arguments)


def pictures(arguments: Sequence[str]) -> int:
    environment.ensure("runtime")
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory() as left:
        code = environment.run_module("connection_wizard", ["demo", "--out", left, *arguments])
        if not code:
            shutil.copytree(Path(left, "pictures"), environment.ROOT / "docs" / "pictures", dirs_exist_ok=True)
    return code


def make_site(arguments: Sequence[str]) -> int:
    return site.build(Path(arguments[0]) if arguments else environment.ROOT / "build" / "site")


def lock(arguments: Sequence[str]) -> int:
    environment.ensure("test")
    code = environment.write_locks()
    return code or notices(())


def installer(arguments: Sequence[str]) -> int:
    system.ensure_installer_tools()
    return installers.build(arguments)


def engine(arguments: Sequence[str]) -> int:
    node.build_engine()
    return notices(())


def notices(arguments: Sequence[str]) -> int:
    environment.ensure("runtime")
    parts.write(Path(arguments[0]) if arguments else environment.ROOT / "build" / "notices")
    return 0


def make_release(arguments: Sequence[str]) -> int:
    environment.ensure("runtime")
    release.build(Path(arguments[0]) if arguments else environment.ROOT / "dist")
    return 0


def audit(arguments: Sequence[str]) -> int:
    environment.ensure("test")
    return look_for_faults()


COMMANDS: dict[str, Callable[[Sequence[str]], int]] = {
    "demo": demo,
    "test": test,
    "nightly": nightly,
    "check": check,
    "bench": bench,
    "providers": providers,
    "security": security,
    "translations": translations,
    "pictures": pictures,
    "site": make_site,
    "run": run,
    "lock": lock,
    "engine": engine,
    "installer": installer,
    "notices": notices,
    "release": make_release,
    "audit": audit,
}


def main() -> int:
    """Run one command and return its exit code."""
    words = sys.argv[1:]
    for at in (0, 1):  # further on it may be the program's own
        if words[at : at + 1] == [system.YES] and words[:at] != ["run"]:
            del words[at]
            system.agree()
    command = COMMANDS.get(words[0] if words else "")
    if command is None:
        print(__doc__)
        return 2
    try:
        return command(words[1:])
    except Problem as problem:
        print(f"\n{problem}", file=sys.stderr)
        return 2
    except subprocess.CalledProcessError as error:
        print(f"\nThis did not work: {' '.join(map(str, error.cmd))}", file=sys.stderr)
        return error.returncode or 2
    except OSError as error:
        print(f"\nThe set-up stopped: {error}. Make room or get the rights, then start this again.", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("\nStopped.", file=sys.stderr)
        return 130


if __name__ == "__main__":
    if os.name == "posix":
        os.environ.setdefault("LC_ALL", "C.UTF-8")
    sys.exit(main())
