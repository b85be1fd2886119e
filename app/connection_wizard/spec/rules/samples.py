"""Pieces that the examples of several codes are made of (see `connection_wizard.spec.finding.Code`)."""

from __future__ import annotations

from typing import Any

from connection_wizard.spec import names

TOKEN = names.ACCESS_TOKEN.template
AUTHORIZED = [{"name": "Authorization", "value": f"Bearer {TOKEN}"}]
LOOK_UP: dict[str, Any] = {"method": "GET", "url": "https://api.acme.com/v1/sites", "headers": AUTHORIZED}
KEEPING = LOOK_UP | {"response": {"keep": [{"name": "site", "path": "id"}]}}
"""A look-up that keeps something."""
