"""Where entries lie: ours among the resources, the author's own in a folder of the person's settings."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from connection_wizard.disk.folders import settings_folder
from connection_wizard.resources import resources_folder

SHIPPED: Final = "providers"


def shipped_folder() -> Path:
    """The folder of the entries that the program brings."""
    return resources_folder() / SHIPPED


def own_folder(environ: Mapping[str, str] = os.environ, platform: str = sys.platform) -> Path:
    """The folder of the author's own entries, there or not."""
    return settings_folder(environ, platform) / SHIPPED
