"""The demo, with the desktop's own browser: ``python demo_with_browser.py FOLDER`` leaves the proof as JSON there."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from connection_wizard.ui.browser import open_browser
from connection_wizard.ui.shell import demo

if __name__ == "__main__":
    left = Path(sys.argv[1])
    demo.LOOK_SECONDS = 0.03  # nobody watches
    _, proof = demo.run(left / "pictures", print, browser=open_browser)
    (left / "proof.json").write_text(json.dumps(proof.as_json()), encoding="utf-8")
