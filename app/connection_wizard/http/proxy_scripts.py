"""Whether this system finds its proxies by a script (PAC): JavaScript of a company's, which nobody runs here."""

import re
import subprocess
import sys
from contextlib import suppress
from typing import Final

_SETTINGS: Final = r"Software\Microsoft\Windows\CurrentVersion\Internet Settings"
_SECONDS: Final = 5.0


def has_proxy_script() -> bool:
    """Whether one is set, on Windows or macOS; may take a moment."""
    if sys.platform == "win32":
        import winreg

        with suppress(OSError), winreg.OpenKey(winreg.HKEY_CURRENT_USER, _SETTINGS) as key:
            return bool(winreg.QueryValueEx(key, "AutoConfigURL")[0])
        return False
    elif sys.platform == "darwin":
        with suppress(OSError, subprocess.SubprocessError):
            said = subprocess.run(
                ["/usr/sbin/scutil", "--proxy"],
                capture_output=True,
                encoding="utf-8",
                errors="replace",
                timeout=_SECONDS,
                check=False,
            )
            return re.search(r"ProxyAutoConfigEnable\s*:\s*1\b", said.stdout) is not None
        return False
    else:
        return False
