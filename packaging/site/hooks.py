"""What the site's builder is told beyond its settings: pages that lie elsewhere, and links that lead there.

Documents link to each other as they lie in the repository, so that they can be read there, too. On the site, those at
the top of the repository are pages; what is no document (a test, a source file) is named without a link.
"""

from __future__ import annotations

import posixpath
import re
from pathlib import Path
from typing import Any

from mkdocs.structure.files import File

ROOT = Path(__file__).resolve().parents[2]
PAGES = {
    "CHANGELOG.md": "changelog.md",
    "CONTRIBUTING.md": "contributing.md",
    "SECURITY.md": "reporting.md",
    "README.md": "index.md",
}
"""Documents at the top of the repository, and what they are here."""
_LINK = re.compile(r"(?<!!)\[((?:[^\[\]]|\[[^\]]*\])*)\]\(([^)\s]+)\)")


def on_config(config: Any) -> Any:
    """The decisions are listed by themselves, in their order."""
    records = sorted(path.name for path in (ROOT / "docs" / "decisions").glob("0*.md"))
    for part in config["nav"]:
        for entry in part.get("Explanation", ()):
            if "Decisions" in entry:
                entry["Decisions"] = ["decisions/README.md", *(f"decisions/{name}" for name in records)]
    return config


def on_files(files: Any, config: Any) -> Any:
    """What lies elsewhere is a page, too."""
    for source, page in PAGES.items():
        if page != "index.md":
            files.append(File.generated(config, page, content=(ROOT / source).read_text("utf-8")))
    files.append(File.generated(config, "logo.svg", abs_src_path=str(ROOT / "resources/icons/connection-wizard.svg")))
    for name in ("site.css", "iframe-worker.js"):
        files.append(File.generated(config, name, abs_src_path=str(Path(__file__).with_name(name))))
    return files


def on_page_markdown(markdown: str, page: Any, config: Any, files: Any) -> str:
    """Links as they lead here."""
    own = {here: source for source, here in PAGES.items() if here != "index.md"}
    place = own.get(page.file.src_uri, f"docs/{page.file.src_uri}")

    def link(found: re.Match[str]) -> str:
        words, target = found[1], found[2]
        address, mark, anchor = target.partition("#")
        if "://" in target or not address:
            return found[0]
        there = posixpath.normpath(posixpath.join(posixpath.dirname(place), address))
        if there in PAGES:
            here = PAGES[there]
        elif there.startswith("docs/") and (ROOT / there).is_file():
            here = there.removeprefix("docs/")
        elif not (ROOT / there).exists():
            return found[0]  # which is told as a dead link
        else:
            return words
        return f"[{words}]({posixpath.relpath(here, posixpath.dirname(page.file.src_uri) or '.')}{mark}{anchor})"

    return _LINK.sub(link, markdown)
