"""How running code can end otherwise than by returning."""

from __future__ import annotations

from app.errors import WizardError


class CodeError(WizardError):
    """Code that threw, was stopped, or asked for what it may not have."""


class CodeNotRun(WizardError):
    """Code that needs something of the platform that the engine here does not have: nothing is known of it."""
