"""Every error code that the standards register: recognised wherever it may come, and told in words of its own.

The lists are those of the documents themselves; the IANA registry "OAuth Extensions Errors" names the same for what was
added later. The device grant (RFC 8628) and CIBA are no part of an authorization code connection.
"""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from connection_wizard.diagnosis.diagnose import diagnose
from connection_wizard.diagnosis.model import Strength
from connection_wizard.diagnosis.rules import RULES
from connection_wizard.oauth.legs import Leg
from connection_wizard.oauth.provider_words import ProviderWords
from connection_wizard.spec.draft import Draft
from tests.diagnosis.results import refused

AUTHORIZATION: Mapping[str, tuple[str, ...]] = {
    "RFC 6749 section 4.1.2.1": (
        "invalid_request", "unauthorized_client", "access_denied", "unsupported_response_type", "invalid_scope",
        "server_error", "temporarily_unavailable",
    ),
    "OpenID Connect Core section 3.1.2.6": (
        "interaction_required", "login_required", "account_selection_required", "consent_required",
        "invalid_request_uri", "invalid_request_object", "request_not_supported", "request_uri_not_supported",
        "registration_not_supported",
    ),
    "RFC 8707 section 2": ("invalid_target",),
    "RFC 9396 section 5": ("invalid_authorization_details",),
    "RFC 9470, OpenID Connect Unmet Authentication Requirements": ("unmet_authentication_requirements",),
}  # fmt: skip
TOKEN: Mapping[str, tuple[str, ...]] = {
    "RFC 6749 section 5.2": (
        "invalid_request", "invalid_client", "invalid_grant", "unauthorized_client", "unsupported_grant_type",
        "invalid_scope",
    ),
    "RFC 8707 section 2": ("invalid_target",),
    "RFC 9396 section 5": ("invalid_authorization_details",),
    "RFC 9449 sections 5 and 8": ("invalid_dpop_proof", "use_dpop_nonce"),
}  # fmt: skip
REVOCATION = {"RFC 7009 section 2.2.1": ("unsupported_token_type", "invalid_request", "invalid_client")}
RESOURCE = {
    "RFC 6750 section 3.1": ("invalid_request", "invalid_token", "insufficient_scope"),
    "RFC 9449 section 7.1": ("invalid_dpop_proof", "use_dpop_nonce"),
    "RFC 9470 section 3": ("insufficient_user_authentication",),
}
_LEGS: tuple[tuple[Leg, Mapping[str, tuple[str, ...]]], ...] = (
    ("authorize", AUTHORIZATION),
    ("exchange", TOKEN),
    ("refresh", TOKEN),
    ("revoke", REVOCATION),
    ("test", RESOURCE),
)
REGISTERED = [(leg, code) for leg, table in _LEGS for codes in table.values() for code in codes]


@pytest.mark.parametrize(("leg", "code"), REGISTERED, ids=lambda value: str(value))
def test_a_registered_code_is_recognised(leg: Leg, code: str) -> None:
    """By the code alone: a provider need not say more (RFC 6749 section 5.2 makes the description optional)."""
    result = refused(leg, words=ProviderWords(error=code))
    found = diagnose(result, Draft({"refresh_token": {}, "revoke_token": {"url": "https://acme.test/revoke"}}))
    rule = next(rule for rule in RULES if rule.code == found.cause.code)
    assert code in rule.errors, f"{code} is understood by chance only, or not at all ({rule.code})"
    assert rule.strength >= Strength.CODE
    assert found.words.error == code


def test_no_rule_that_waits_for_a_code_can_never_hear_it() -> None:
    """Codes are compared in small letters."""
    assert not [(rule.code, code) for rule in RULES for code in rule.errors if code != code.lower()]
