"""The program that holds the engine: a process of its own, started by `engine.process`, ended at any moment.

It imports nothing of ours. Lines of JSON come in on standard input, one goes out for each; the first one brings the
platform's globals and the limit of memory, a list is a call, an object the libraries that come before the first call.
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
_LOOK_EVERY = 0.01


def main() -> None:
    """Answer until the input ends."""
    source, out = sys.stdin.buffer, sys.stdout.buffer
    first = json.loads(source.readline())
    try:
        from py_mini_racer import JSEvalException, JSOOMException, LibNotFoundError, MiniRacer

        racer = MiniRacer()
    except ImportError:
        _say(out, {"no_engine": True})
        return
    except LibNotFoundError:
        _say(out, {"no_engine": True})
        return
    racer.set_hard_memory_limit(first["memory"])
    # A name that no code can guess: what it calls is for us alone
    bridge = f"bridge_{os.urandom(16).hex()}"
    racer.eval(f"const {bridge} = {first['globals']}; undefined")
    threading.Thread(target=_watch_memory, args=(_resident() + first["memory"],), daemon=True).start()
    _say(out, {"ready": True})
    for line in source:
        asked = json.loads(line)
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


def _watch_memory(limit: int) -> None:
    while True:
        time.sleep(_LOOK_EVERY)
        if _resident() > limit:
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
