"""The examples in docs/json.md, made by running the commands: ``python -m tests.documented_json`` writes them anew.

Long lists are cut to their first entry, and what is another each time is given a value that stays.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import re
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from connection_wizard.cli import run
from tests.practice.playing import document

PAGE: Final = Path(__file__).parents[1] / "docs" / "json.md"
_SOURCE: Final = "# OAuth\n\nAuthorization URL: https://acme.com/authorize\n\nToken URL: https://acme.com/token\n"
_MARKED: Final = re.compile(r"<!-- made: (\w+) -->\n.*?<!-- made -->", re.DOTALL)


def _output(*words: str) -> str:
    out = io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(io.StringIO()):
        run([*words, "--json"])
    return out.getvalue()


def _check() -> str:
    found = json.loads(_output("check", "acme.json"))
    (one,) = found["files"]
    one["findings"] = one["findings"][:1]
    one["states"] = {name: dict(list(stands.items())[:1]) for name, stands in one["states"].items()}
    return json.dumps(found, ensure_ascii=False, indent=2)


def _run() -> str:
    lines = [json.loads(line) for line in _output("run", "acme.json", "--rehearse", "--legs", "exchange").splitlines()]
    shown = [next(one for one in lines if one["event"] == name) for name in ("leg_started", "log_in_needed")]
    shown += [next(one for one in lines if one["event"] == "leg_finished")]
    return _settled("\n".join(json.dumps(one, ensure_ascii=False) for one in shown))


def _settled(text: str) -> str:
    """What chance made, as one value."""
    text = re.sub(r"127\.0\.0\.1(:|%3A)\d+", r"127.0.0.1\g<1>8765", text)
    text = re.sub(r"(state|code_challenge|nonce)=[\w.~-]+", r"\1=…", text)
    text = re.sub(r"(https?://[^\s\"]+/)[\w-]{20,}(/)", r"\1…\2", text)
    return re.sub(r'("(?:milliseconds|elapsed_ms)": )\d+', r"\g<1>12", text)


def _import() -> str:
    found = json.loads(_output("import", "page.md"))
    found["origins"] = dict(list(found["origins"].items())[:1])
    return json.dumps(found, ensure_ascii=False, indent=2)


def _providers() -> str:
    found = json.loads(_output("providers", "xero"))[:1]
    found[0]["draft"] = {name: found[0]["draft"][name] for name in ("spec_version", "name", "service_domain")}
    found[0]["sources"] = found[0]["sources"][:1]
    return json.dumps(found, ensure_ascii=False, indent=2)


MADE: Final[Mapping[str, tuple[str, Callable[[], str]]]] = {
    "check": ("of a draft without a client ID, shortened", _check),
    "run": ("three lines of a rehearsal", _run),
    "import": ("shortened", _import),
    "providers": ("shortened", _providers),
}


def page(text: str) -> str:
    """The page with its examples as they are now."""
    here = Path.cwd()
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        try:
            begun = json.dumps(document(client=None)).replace("acme.test", "acme.com")
            Path("acme.json").write_text(begun, "utf-8")
            Path("page.md").write_text(_SOURCE, "utf-8")
            return _MARKED.sub(_example, text)
        finally:
            os.chdir(here)


def _example(found: re.Match[str]) -> str:
    title, made = MADE[found[1]]
    return f"<!-- made: {found[1]} -->\nAn example, {title}:\n\n```json\n{made()}\n```\n<!-- made -->"


def shapes(text: str) -> dict[str, set[str]]:
    """The keys of each example on a page."""
    found = re.findall(r"<!-- made: (\w+) -->.*?```json\n(.*?)```\n<!-- made -->", text, re.DOTALL)
    return {name: set(re.findall(r'"(\w+)": ', example)) for name, example in found}


if __name__ == "__main__":
    PAGE.write_text(page(PAGE.read_text("utf-8")), "utf-8")
