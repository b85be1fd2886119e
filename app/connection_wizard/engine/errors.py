"""How running code can end otherwise than by returning."""

from __future__ import annotations

from connection_wizard.errors import WizardError
from connection_wizard.words import Words


class CodeError(WizardError):
    """Code that was stopped."""

    reason = "code_stopped"


class CodeThrew(CodeError):
    """Code that ended itself with an error."""

    reason = "code_threw"


class HostRefused(CodeError):
    """Code that asked for a host that it may not have; the value ``host`` is its name."""

    reason = "code_host_refused"

    def __init__(self, host: str, *said: Words) -> None:
        super().__init__(*said)
        self.values = {"host": host}


class CodeNotRun(WizardError):
    """Code that needs something of the platform that the engine here does not have: nothing is known of it."""
