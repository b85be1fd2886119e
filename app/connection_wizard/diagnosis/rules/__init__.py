"""All rules, the best evidence first; a rule is one row and can be tested by itself."""

from __future__ import annotations

from functools import lru_cache

from connection_wizard.diagnosis.rule import Rule
from connection_wizard.diagnosis.rules import (
    addresses,
    allowed,
    answered,
    asked_for,
    authorize,
    browsers,
    client,
    client_secret,
    credentials_refused,
    departures,
    form,
    grants,
    headers,
    kinds,
    known,
    last,
    me,
    named,
    network,
    other_server,
    ours,
    redirects,
    refresh,
    registration,
    revocation,
    revocation_ways,
    rights,
    shapes,
    token_refused,
    token_sent,
    values,
    wanted,
    way,
)
from connection_wizard.http.exchange import FailureKind
from connection_wizard.oauth.legs import Leg
from connection_wizard.oauth.reasons import Reason

RULES: tuple[Rule, ...] = tuple(
    sorted(
        (
            *ours.RULES,
            *browsers.RULES,
            *named.RULES,
            *values.RULES,
            *departures.RULES,
            *addresses.RULES,
            *redirects.RULES,
            *registration.RULES,
            *asked_for.RULES,
            *authorize.RULES,
            *answered.RULES,
            *refresh.RULES,
            *revocation.RULES,
            *revocation_ways.RULES,
            *rights.RULES,
            *other_server.RULES,
            *kinds.RULES,
            *wanted.RULES,
            *way.RULES,
            *client_secret.RULES,
            *client.RULES,
            *credentials_refused.RULES,
            *headers.RULES,
            *form.RULES,
            *grants.RULES,
            *shapes.RULES,
            *allowed.RULES,
            *token_sent.RULES,
            *token_refused.RULES,
            *me.RULES,
            *known.RULES,
            *network.RULES,
            *last.RULES,
        ),
        key=lambda rule: -rule.strength,
    )
)
"""In the order in which `diagnosis.diagnose.ranked` asks them; those of the same strength as they stand here."""


@lru_cache(maxsize=256)
def rules_of(leg: Leg, reason: Reason, status: int | None, failure: FailureKind | None) -> tuple[Rule, ...]:
    """Those that may hold for failures of a kind, in the same order."""
    return tuple(rule for rule in RULES if rule.is_about(leg, reason, status, failure))
