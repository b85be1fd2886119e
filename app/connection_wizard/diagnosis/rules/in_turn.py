"""Where a refusal says nothing: what a call may have otherwise, one after the other until each was refused."""

from __future__ import annotations

import re

from connection_wizard.diagnosis.evidence import Evidence
from connection_wizard.diagnosis.mends import formatting, is_format_documented, other_authentication
from connection_wizard.diagnosis.rule import REFRESH, Mender, Said
from connection_wizard.diagnosis.rules.named import misses_what_was_sent
from connection_wizard.diagnosis.rules.refresh import with_token_request_parameters
from connection_wizard.diagnosis.rules.revocation_ways import in_a_header, is_no_basic, the_other_token, with_a_hint
from connection_wizard.diagnosis.silence import is_bare
from connection_wizard.spec.finding import Fix

_NAMES_ONE = re.compile(r"\b(?:invalid|unexpected) (?:parameter|header): ?\w|\bmissing header\b")


def _in_the_other_format(evidence: Evidence, said: Said) -> Fix | None:
    """A form, which every provider must read (RFC 6749 section 4.1.3), where JSON was sent. And JSON where a form of the
    calls after the token was refused without a word, at an address where none was read before. Who names what is wrong
    read the request."""
    if _NAMES_ONE.search(evidence.small_text) or not misses_what_was_sent(evidence):
        return None
    if evidence.body_format == "json":
        return None if is_format_documented(evidence) else formatting("form")(evidence, said)
    is_later = evidence.leg in (*REFRESH, "revoke") and evidence.background.worked("exchange")
    is_own = evidence.background.documented.shapes.get((*evidence.at, "body_format")) == "form"
    may_be_json = evidence.leg == "exchange" or (is_later and _is_apart(evidence))
    doubted = may_be_json and not is_own and is_bare(evidence)
    return formatting("json")(evidence, said) if doubted else None


def tried_in_turn(evidence: Evidence, said: Said) -> Fix | None:
    """What the token request has besides; then, where a refusal says nothing, what this call may have otherwise: each is
    offered until it was refused."""
    ways: tuple[Mender, ...] = (with_token_request_parameters, _in_the_other_format)
    if evidence.leg == "revoke" and is_bare(evidence):
        in_header = (in_a_header,) if is_no_basic(evidence) else ()
        ways = (*ways, *in_header, the_other_token, with_a_hint)
    elif evidence.leg == "exchange" and is_bare(evidence):
        ways = (*ways, other_authentication)
    made = (way(evidence, said) for way in ways)
    return next((each for each in made if each is not None and not evidence.failed_before(each)), None)


def _is_apart(evidence: Evidence) -> bool:
    """Whether the failed call has an address that the token does not come from."""
    own, token = evidence.own_call, evidence.spec.access_token
    return own is not None and own.url.strip() not in ("", token.url.strip())
