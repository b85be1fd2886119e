"""Whether a program that was frozen or installed does its main job: ``python smoke.py PROGRAM [FOLDER]``.

`doctor` has to find Qt and the engine, and with a password store (gnome-keyring in a D-Bus session) one that keeps a
secret; `demo` has to prove the practice connection and draw every page; the window has to open and close again. Needs
nothing but Python, and on Linux Xvfb for the window. Says what is wrong, and ends with 1.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

PAGES = 16  # what `demo` draws in each scheme at least: the start page, the steps, the last page
SECONDS = 180


def main(program: str, out: Path) -> int:
    """Try all of it; the number of what went wrong."""
    wrong = [*doctor(program), *demo(program, out), *window(program)]
    for line in wrong:
        print(f"WRONG: {line}")
    print(f"{program}: {'works' if not wrong else f'{len(wrong)} wrong'}")
    return min(len(wrong), 1)


def doctor(program: str) -> list[str]:
    """Points of the check-up that are not as they have to be."""
    command = [program, "doctor", "--json"]
    store = shutil.which("gnome-keyring-daemon") and shutil.which("dbus-run-session")
    with tempfile.TemporaryDirectory() as home:  # a keyring of its own, with an empty password
        if store:
            # Who asks before the store is there has D-Bus start another one, which is locked
            bus = "dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus"
            is_there = f"{bus}.NameHasOwner string:org.freedesktop.secrets | grep -q true"
            unlock = (
                'printf "\\n" | gnome-keyring-daemon --unlock --components=secrets >/dev/null; '
                f"for i in $(seq 100); do {is_there} && break; sleep 0.1; done; "
                'exec "$0" doctor --json'
            )
            command = ["dbus-run-session", "--", "sh", "-c", unlock, program]
        answer = _run(command, HOME=home if store else os.environ.get("HOME", ""), QT_QPA_PLATFORM="offscreen")
    try:
        found = json.loads(answer.stdout)
    except ValueError:
        return [f"doctor says no JSON: {answer.stdout[-500:]}{answer.stderr[-500:]}"]
    points = {point["name"]: point for point in found["points"]}
    wanted = ["window", "code", "certificates", "redirect to 127.0.0.1", *(["secrets"] if store else [])]
    lacking = [f"doctor says nothing of {name}" for name in wanted if name not in points]
    wanted = [name for name in wanted if name in points]
    print(*(f"{name}: {points[name]['message']}" for name in wanted), sep="\n")
    return lacking + [
        f"{name}: {points[name]['message']} {points[name]['hint']}" for name in wanted if not points[name]["ok"]
    ]


def demo(program: str, out: Path) -> list[str]:
    """What the whole main job lacks."""
    answer = _run([program, "demo", "--out", str(out)], QT_QPA_PLATFORM="offscreen")
    if answer.returncode:
        return [f"demo ended with {answer.returncode}: {answer.stdout[-1500:]}{answer.stderr[-1500:]}"]
    wrong = [
        f"demo left no {name}"
        for name in ("practice.connection.json", "practice.record.json")
        if not (out / name).is_file()
    ]
    for scheme in ("light", "dark"):
        pictures = [file for file in (out / "pictures" / scheme).glob("*.png") if file.stat().st_size > 5000]
        print(f"demo: {len(pictures)} pictures, {scheme}")
        if len(pictures) < PAGES:
            wrong.append(f"demo drew {len(pictures)} pages ({scheme}), not {PAGES} or more")
    return wrong


def window(program: str) -> list[str]:
    """Whether it opens on a display, and ends by itself when it is asked to."""
    if os.name != "posix" or shutil.which("Xvfb") is None:
        return []
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x900x24", "-nolisten", "tcp"],
        pass_fds=(write,), stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(write)
    with os.fdopen(read, encoding="ascii") as told:
        display = f":{told.readline().strip()}"
    try:
        with tempfile.TemporaryDirectory() as home:
            environ = {**os.environ, "DISPLAY": display, "HOME": home, "QT_QPA_PLATFORM": "xcb"}
            shown = subprocess.Popen([program], env=environ, stderr=subprocess.PIPE)
            try:
                ended = shown.wait(6)
                words = (shown.stderr.read() if shown.stderr else b"").decode(errors="replace")
                return [f"the window ended with {ended}: {words[-1000:]}"]
            except subprocess.TimeoutExpired:
                shown.send_signal(2)
            try:
                return [] if shown.wait(30) in (0, 130) else [f"the window closed with {shown.returncode}"]
            except subprocess.TimeoutExpired:
                shown.kill()
                return ["the window does not close"]
    finally:
        server.terminate()
        server.wait()


def _run(command: Sequence[str], **more: str) -> subprocess.CompletedProcess[str]:
    began = time.monotonic()
    answer = subprocess.run(
        command, env={**os.environ, **more}, capture_output=True, encoding="utf-8", errors="replace", timeout=SECONDS
    )
    print(f"{' '.join(command[:2])}: {time.monotonic() - began:.1f} s", flush=True)
    return answer


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        sys.exit(main(sys.argv[1], Path(sys.argv[2] if len(sys.argv) > 2 else folder)))
