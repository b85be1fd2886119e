"""The program that holds the engine: a process of its own, started by `engine.process`, ended at any moment.

It imports nothing of ours. Lines of JSON come in on standard input, one goes out for each; the first one brings the
platform's globals and the limit of memory, and so does the first for another code, which gets an engine of its own. A
list is a call, an object the libraries that come before the first call.
V8 keeps to its own limit by ending its process, and what code puts beside its heap (buffers, long texts) it does not
count: both end this process, and nothing else.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from typing import Any, BinaryIO

TOO_MUCH_MEMORY = 77
"""Exit code: more memory than allowed."""
MAX_ANSWER = 16 * 1024 * 1024
"""Characters that a call may bring back."""
LEFT_AT_MOST = 64 * 1024 * 1024
"""Bytes that ended codes may have left in use, for another to begin in the same process."""
_LOOK_EVERY = 0.01


def main() -> None:
    """Answer until the input ends."""
    source, out = sys.stdin.buffer, sys.stdout.buffer
    try:
        from py_mini_racer import JSEvalException, JSOOMException, LibNotFoundError, MiniRacer
    except ImportError:
        _say(out, {"no_engine": True})
        return
    watch = _Watch()
    racer: MiniRacer | None = None
    bridge = ""
    for line in source:
        asked = json.loads(line)
        if (
            isinstance(asked, dict) and "globals" in asked
        ):  # an engine, and after it a new one for the next code: nothing of the last is left
            if racer is not None:
                racer.close()
                if watch.is_filled():
                    os._exit(TOO_MUCH_MEMORY)
            try:
                racer = MiniRacer()
            except LibNotFoundError:
                _say(out, {"no_engine": True})
                return
            racer.set_hard_memory_limit(asked["memory"])
            # A name that no code can guess: what it calls is for us alone
            bridge = f"bridge_{os.urandom(16).hex()}"
            racer.eval(f"const {bridge} = {asked['globals']}; undefined")
            watch.allow(asked["memory"])
            _say(out, {"ready": True})
            continue
        if racer is None:
            return
        try:
            if isinstance(asked, dict):
                for name, bundle in asked["libraries"]:
                    racer.eval(f"{bridge}.add({json.dumps(name)}, {bundle})")
                answer = None
            else:
                name, arguments = asked
                given = ", ".join(json.dumps(argument) for argument in arguments)
                answer = racer.eval(f"{bridge}.{name}({given})")
        except JSOOMException:
            os._exit(TOO_MUCH_MEMORY)
        except JSEvalException as error:
            _say(out, {"broken": str(error)[:1000]})
            continue
        if isinstance(answer, str) and len(answer) > MAX_ANSWER:
            _say(out, {"too_large": True})
        else:
            _say(out, {"answer": answer if isinstance(answer, str) else None})
    os._exit(0)  # without waiting for code that is still computing


def _say(out: BinaryIO, what: dict[str, Any]) -> None:
    out.write(json.dumps(what).encode() + b"\n")
    out.flush()


class _Watch:
    """Ends this process where code takes more memory than it may, V8's own heap or beside it."""

    def __init__(self) -> None:
        self._first = 0
        self._limit = 0

    def allow(self, memory: int) -> None:
        """From now on so much more than there is in use."""
        resident = _resident()
        self._limit = resident + memory
        if not self._first:
            self._first = resident
            threading.Thread(target=self._look, daemon=True).start()  # there is a limit to look at by now

    def is_filled(self) -> bool:
        """Whether codes before have left so much that another should not begin here."""
        return _resident() - self._first > LEFT_AT_MOST

    def _look(self) -> None:
        while True:
            time.sleep(_LOOK_EVERY)
            if _resident() > self._limit:
                os._exit(TOO_MUCH_MEMORY)


if sys.platform == "win32":

    def _resident() -> int:
        """Bytes of memory that this process has in use."""
        import ctypes

        class Counters(ctypes.Structure):
            _fields_ = [("size", ctypes.c_uint32), ("faults", ctypes.c_uint32)] + [
                (name, ctypes.c_size_t) for name in ("peak", "now", "pp", "p", "npp", "np", "file", "peak_file")
            ]

        counters = Counters()
        counters.size = ctypes.sizeof(counters)
        kernel = ctypes.windll.kernel32
        kernel.GetCurrentProcess.restype = ctypes.c_void_p
        found = kernel.K32GetProcessMemoryInfo(
            ctypes.c_void_p(kernel.GetCurrentProcess()), ctypes.byref(counters), counters.size
        )
        return counters.now if found else 0

elif sys.platform == "linux":

    def _resident() -> int:
        """Bytes of memory that this process has in use."""
        with open("/proc/self/statm", "rb") as file:  # noqa: PTH123  # every 10 ms
            return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")

else:

    def _resident() -> int:
        """Bytes of memory that this process has had in use at once (macOS)."""
        import resource

        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


if __name__ == "__main__":
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # an engine that ends its process leaves no picture of memory
    main()
