"""Results of legs that a provider refused, for tests of the rules."""

from __future__ import annotations

from typing import Any

from connection_wizard.diagnosis.diagnose import diagnose
from connection_wizard.diagnosis.model import Background, Diagnosis
from connection_wizard.errors import WizardError
from connection_wizard.oauth.legs import LEG_STEPS, Leg
from connection_wizard.oauth.outcomes import LegResult, ended
from connection_wizard.oauth.reasons import ReasonValues
from connection_wizard.secrets.redaction import Redactor
from connection_wizard.spec.draft import Draft
from connection_wizard.steps import STEPS

_NOTHING_KNOWN, _NO_BACKGROUND = Redactor(), Background()


def refused(leg: Leg, status: int = 400, **more: Any) -> LegResult:
    """A leg that the provider did not let through, whatever it said."""
    if leg == "authorize":
        return LegResult(leg, "failed", "authorization_denied", {"error": ""}, at=("authorization",), **more)
    use = {5: "exchange", 6: "refresh", 7: "revoke", 8: "test"}[LEG_STEPS[leg]]
    values: ReasonValues = {
        "status": status,
        "step": STEPS[LEG_STEPS[leg]].key,
        "said_why": True,
        "use": use,
        "error": "",
        "way": None,
    }
    return LegResult(leg, "failed", "request_refused", values, **more)


def diagnose_error(
    error: WizardError,
    leg: Leg,
    draft: Draft,
    redactor: Redactor = _NOTHING_KNOWN,
    background: Background = _NO_BACKGROUND,
) -> Diagnosis:
    """What an error that ended a leg means, where nothing else is told of the leg."""
    return diagnose(ended(leg, error), draft, redactor, background)
