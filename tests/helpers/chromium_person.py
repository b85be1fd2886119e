"""A real Chromium with a person in front of it: ``python chromium_person.py ADDRESS [--warned]``.

It opens the address as the desktop's browser would, looks for the buttons a person would look for, clicks them with the
mouse, and leaves when the page says that the browser can be closed; with ``--warned`` it first goes on past the
browser's warning about a certificate, as the wizard says beforehand. Chromium is told what to do through its DevTools
protocol, on two pipes: https://chromedevtools.github.io/devtools-protocol/
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from typing import Any, BinaryIO

PROGRAMS = ("chromium", "google-chrome", "chromium-browser")
SECONDS = 45.0
WANTED = ("maya@", "allow")
"""Text on the buttons to click, in this order."""
FIND = """
(wanted => {
  const button = [...document.querySelectorAll('button')].find(b => b.innerText.toLowerCase().includes(wanted));
  if (!button || document.readyState !== 'complete') return null;
  button.scrollIntoView({block: 'center'});
  const box = button.getBoundingClientRect();
  return [box.x + box.width / 2, box.y + box.height / 2];
})
"""


class Chromium:
    """The browser and its one tab.

    Args:
        more: options of Chromium's own.
    """

    def __init__(self, profile: str, *more: str) -> None:
        # The protocol is spoken on file descriptors 3 and 4; ours are out of their way.
        from_us, to_them, from_them, to_us = (_moved(end) for end in os.pipe() + os.pipe())
        program = next(found for name in PROGRAMS if (found := shutil.which(name)))
        options = [f"--user-data-dir={profile}", "--remote-debugging-pipe", "--no-first-run", "--disable-gpu"]
        options += ["--no-default-browser-check", "--disable-background-networking", "--disable-component-update"]
        options += ["--password-store=basic", "--disable-sync", "--window-size=900,700"]
        if sys.platform != "win32" and os.geteuid() == 0:
            options.append("--no-sandbox")  # Chromium refuses to start as root with it
        launch = f'exec "$0" "$@" 3<&{from_us} 4>&{to_us} {from_us}<&- {to_us}>&-'
        self._process = subprocess.Popen(
            ["bash", "-c", launch, program, *options, *more, "about:blank"],
            pass_fds=(from_us, to_us),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(from_us)
        os.close(to_us)
        self._write: BinaryIO = os.fdopen(to_them, "wb", buffering=0)
        self._read: BinaryIO = os.fdopen(from_them, "rb")
        self._buffer = b""
        self._number = 0
        self._session = ""
        targets = self.call("Target.getTargets")["targetInfos"]
        tab = next(target["targetId"] for target in targets if target["type"] == "page")
        self._session = self.call("Target.attachToTarget", targetId=tab, flatten=True)["sessionId"]

    def call(self, method: str, **parameters: object) -> dict[str, Any]:
        """One command; returns its result, after skipping what Chromium tells in between."""
        self._number += 1
        message: dict[str, object] = {"id": self._number, "method": method, "params": parameters}
        if self._session:
            message["sessionId"] = self._session
        self._write.write(json.dumps(message).encode() + b"\0")
        while True:
            answer = self._message()
            if answer.get("id") == self._number:
                return dict(answer.get("result", {}))

    def _message(self) -> dict[str, Any]:
        while b"\0" not in self._buffer:
            part = os.read(self._read.fileno(), 65536)
            if not part:
                raise EOFError("Chromium has ended")
            self._buffer += part
        one, _, self._buffer = self._buffer.partition(b"\0")
        return dict(json.loads(one))

    def ask(self, script: str) -> Any:
        """The value of an expression in the page."""
        return self.call("Runtime.evaluate", expression=script, returnByValue=True).get("result", {}).get("value")

    def click(self, x: float, y: float) -> None:
        """Press and release the left button."""
        for kind in ("mousePressed", "mouseReleased"):
            self.call("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=1)

    def close(self) -> None:
        """Close the browser and wait for its end."""
        self._session = ""
        with contextlib.suppress(EOFError, BrokenPipeError):
            self.call("Browser.close")
        self._write.close()
        self._read.close()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


if sys.platform == "win32":

    def _moved(descriptor: int) -> int:
        raise OSError("Chromium takes no pipes by their numbers here")

else:
    import fcntl

    def _moved(descriptor: int) -> int:
        moved = fcntl.fcntl(descriptor, fcntl.F_DUPFD, 20)
        os.close(descriptor)
        return moved


def _until(look: Callable[[], Any], what: str) -> Any:
    deadline = time.monotonic() + SECONDS
    while time.monotonic() < deadline:
        found = look()
        if found:
            return found
        time.sleep(0.05)
    raise TimeoutError(what)


def _click_once(chromium: Chromium, wanted: str) -> bool:
    """Click a button if it is there; whether that led to another page, which may be too early for a fresh one."""
    place = chromium.ask(f"{FIND}({json.dumps(wanted)})")
    if not place:
        return False
    chromium.ask("window.clicked = true")
    chromium.click(*place)
    deadline = time.monotonic() + 2
    while time.monotonic() < deadline:
        if chromium.ask("window.clicked") is None:
            return True
        time.sleep(0.05)
    return False


def _pass_warning(chromium: Chromium) -> bool:
    """*Advanced*, then *Proceed*, on Chromium's own page; whether that led on."""
    if not chromium.ask("document.getElementById('proceed-link')?.checkVisibility()"):
        _click_once(chromium, "advanced")
        return False
    place = chromium.ask(FIND.replace("'button'", "'#proceed-link'") + "('proceed to')")
    if place:
        chromium.click(*place)
    time.sleep(0.2)
    return not chromium.ask("document.getElementById('proceed-link')")


def visit(address: str, *, warned: bool = False) -> None:
    """Sign in, allow, go on past a warning, and wait for the last page."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        chromium = Chromium(profile)
        try:
            chromium.call("Page.navigate", url=address)
            for wanted in WANTED:
                _until(partial(_click_once, chromium, wanted), wanted)
            if warned:
                _until(partial(_pass_warning, chromium), "the browser's warning")
            _until(lambda: "close" in (chromium.ask("document.body && document.body.innerText") or ""), "the last page")
            _until(lambda: "code=" not in chromium.ask("location.href"), "no code in the address bar")
            entries = chromium.call("Page.getNavigationHistory")["entries"]
            if any("code=" in entry["url"] for entry in entries):
                raise AssertionError("a code is in the history")
        finally:
            chromium.close()


if __name__ == "__main__":
    visit(sys.argv[1], warned="--warned" in sys.argv)
