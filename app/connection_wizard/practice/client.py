"""The app that is registered at the practice provider."""

from __future__ import annotations

from typing import Final

CLIENT_ID: Final = "practice-app"
