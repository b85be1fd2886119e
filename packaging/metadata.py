"""What a package says about itself that depends on where its source is published: hatchling asks while it builds one.

A release names the repository in ``CONNECTION_WIZARD_REPOSITORY`` (``https://…``, with GitHub's paths below it). Then
pictures and documents have absolute addresses in the description, of this version's tag, and the package has its links.
Without it, as in a clone, the description is the README as it stands.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any

from hatchling.metadata.plugin.interface import MetadataHookInterface

VARIABLE = "CONNECTION_WIZARD_REPOSITORY"
_PICTURE = re.compile(r"<picture>.*?(<img\b[^>]*>).*?</picture>", re.DOTALL)
_SOURCE = re.compile(r'(<img\b[^>]*\bsrc=")(?![a-z]+:)([^"]+)')
_LINK = re.compile(r"(?<=\]\()(?![a-z]+:|#)([^)\s]+)")


class CustomMetadataHook(MetadataHookInterface):
    """Fills in the description and the links."""

    def update(self, metadata: dict[str, Any]) -> None:
        """Add them to what pyproject.toml says."""
        text = (Path(self.root) / "README.md").read_text(encoding="utf-8")
        repository = os.environ.get(VARIABLE, "").rstrip("/")
        if repository:
            version = re.search(
                r'__version__ = "(.+?)"',
                (Path(self.root) / "app/connection_wizard/__init__.py").read_text(encoding="utf-8"),
            )
            text = absolute(text, repository, f"v{version[1]}" if version else "HEAD")
            metadata["urls"] = links(repository)
        metadata["readme"] = {"content-type": "text/markdown", "text": text}


def absolute(text: str, repository: str, tag: str) -> str:
    """The README with addresses that lead somewhere wherever it is shown; of each picture the light one."""
    text = _PICTURE.sub(lambda found: found[1], text)
    text = _SOURCE.sub(lambda found: f"{found[1]}{repository}/raw/{tag}/{found[2]}", text)
    return _LINK.sub(lambda found: f"{repository}/blob/{tag}/{found[1]}", text)


def links(repository: str) -> dict[str, str]:
    """What stands beside the description."""
    return {
        "Homepage": repository,
        "Documentation": f"{repository}/tree/HEAD/docs",
        "Changelog": f"{repository}/blob/HEAD/CHANGELOG.md",
        "Issues": f"{repository}/issues",
        "Source": repository,
    }
