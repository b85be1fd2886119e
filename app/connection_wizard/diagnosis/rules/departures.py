"""What a request has otherwise than the standard, held against its failure: the values of an example, names of the author's
own, the address of another call (RFC 6749 sections 3.1, 3.2, 4.1.3 and 6, RFC 7009 section 2.1)."""

from __future__ import annotations

from http import HTTPStatus

from connection_wizard.diagnosis.departures import (
    OF_CLIENT,
    call_of,
    may_be_one_address,
    missed,
    own_at_log_in,
    own_challenge,
    own_values,
    revokes_by_a_parameter,
)
from connection_wizard.diagnosis.evidence import Evidence
from connection_wizard.diagnosis.mends import fix, formatting, is_format_documented
from connection_wizard.diagnosis.model import Strength
from connection_wizard.diagnosis.rule import AUTHORIZE, CLIENT, EXCHANGE, REFRESH, REVOKE, TEST, URL, Rule, Said, place
from connection_wizard.diagnosis.rules.form import sending_again
from connection_wizard.diagnosis.rules.revocation import deleting_there, refuses_method, with_the_right_hint
from connection_wizard.diagnosis.silence import says_nothing
from connection_wizard.oauth.legs import Leg
from connection_wizard.spec.calls import HttpCall, Parameter
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.finding import Edit, Fix
from connection_wizard.spec.rules.making import quoted
from connection_wizard.spec.rules.swapped_endpoints import endpoint_mix_ups
from connection_wizard.steps import number_of
from connection_wizard.words import in_row, say

AFTER_REVOKE: tuple[Leg, ...] = ("test_after_revoke",)
_REFUSED = ("4xx", "501")
_SHOW_THE_ADDRESS = frozenset(
    {
        "invalid_client",
        "unauthorized_client",
        "access_denied",
        "invalid_scope",
        "unsupported_response_type",
        "invalid_grant",
    }
)
"""Errors of somebody who understood which request this is."""
_OF_CREDENTIALS = frozenset({"invalid_client", "unauthorized_client"})
_PHRASES = frozenset(status.phrase.lower() for status in HTTPStatus)
"""What a framework calls an error that its own pages do not know: the status once more."""


def _at(evidence: Evidence) -> DocumentPath:
    return ("revoke_token",) if evidence.leg in AFTER_REVOKE else evidence.at


def _is_follow_up(evidence: Evidence) -> bool:
    """Whether the token came, and a call right after it failed."""
    return evidence.leg == "exchange" and evidence.at != ("access_token",)


def _own(evidence: Evidence) -> list[int]:
    if _is_follow_up(evidence) or evidence.error == "invalid_client":  # this is about who the app is
        return []
    return list(own_values(evidence.spec, evidence.leg, evidence.redirect_uri))


def _rows(evidence: Evidence) -> tuple[Parameter, ...]:
    call = call_of(evidence.spec, evidence.leg)
    return call.parameters if call else ()


def _without(rows: tuple[Parameter, ...], at: DocumentPath, found: list[int]) -> Fix | None:
    if not found:
        return None
    named = in_row(quoted(rows[index].name.strip()) for index in found)
    edits = tuple(Edit((*at, index), remove=True) for index in reversed(found))
    return Fix(say("Take out {named}", named=named), edits)


def _without_own(evidence: Evidence, said: Said) -> Fix | None:
    return _without(_rows(evidence), (*_at(evidence), "parameters"), _own(evidence))


def _with_the_log_ins_grant(evidence: Evidence, said: Said) -> Fix | None:
    rows = evidence.spec.access_token.parameters
    found = own_values(evidence.spec, "exchange", evidence.redirect_uri)
    of_grant = [index for index in found if rows[index].name.strip() == "grant_type"]
    return _without(rows, ("access_token", "parameters"), of_grant)


def _without_own_at_log_in(evidence: Evidence, said: Said) -> Fix | None:
    rows = evidence.spec.authorization.parameters
    return _without(rows, ("authorization", "parameters"), list(own_at_log_in(rows)))


def _without_own_challenge(evidence: Evidence, said: Said) -> Fix | None:
    rows = evidence.spec.authorization.parameters
    return _without(rows, ("authorization", "parameters"), list(own_challenge(rows)))


def _missed(evidence: Evidence) -> str:
    """The renamed parameter that the provider misses: by its words, or because it can make nothing of the request."""
    if not evidence.renamed:
        return ""
    if name := missed(evidence.renamed, evidence.small_text):
        return name
    by_error = {
        "unsupported_grant_type": ("grant_type",),
        "invalid_grant": ("code_verifier", "redirect_uri", "code", "refresh_token"),
        "invalid_request": ("code_verifier", "redirect_uri", "code", "refresh_token", "grant_type"),
        "invalid_code": ("code_verifier", "redirect_uri", "code"),
    }
    return next((name for name in by_error.get(evidence.error, ()) if name in evidence.renamed), "")


def _under_the_standards_name(evidence: Evidence, said: Said) -> Fix | None:
    name = _missed(evidence) or next(iter(evidence.renamed), "")
    if not name:
        return None
    at: DocumentPath = ("authorization",) if evidence.leg == "authorize" else evidence.at
    own = (
        evidence.spec.authorization.rename
        if evidence.leg == "authorize"
        else evidence.own_call and evidence.own_call.rename
    )
    left = {other: sent_as for other, sent_as in (own or {}).items() if other != name}
    return fix(say("Send it as {name}", name=name), ((*at, "rename"), left))


def _as_the_standard_has_it(evidence: Evidence, said: Said) -> Fix | None:
    """The first change that takes back a departure of a request whose sender the provider says that it does not know."""
    own = [] if _is_follow_up(evidence) else list(own_values(evidence.spec, evidence.leg, evidence.redirect_uri))
    name = next(iter(evidence.renamed), "")
    call = evidence.own_call
    left = {other: sent_as for other, sent_as in (call.rename if call else {}).items() if other != name}
    return (
        _without(_rows(evidence), (*evidence.at, "parameters"), own)
        or sending_again(evidence, said)
        or (fix(say("Send it as {name}", name=name), ((*evidence.at, "rename"), left)) if name else None)
        or (
            formatting("form")(evidence, said)
            if evidence.body_format == "json" and not is_format_documented(evidence)
            else None
        )
    )


def _where_it_departs(evidence: Evidence) -> DocumentPath:
    change = _as_the_standard_has_it(evidence, {})
    return change.edits[0].at[: len(evidence.at) + 1] if change else evidence.at


def _swapped(evidence: Evidence, said: Said) -> Fix | None:
    return next((finding.fix for finding in endpoint_mix_ups(evidence.spec) if finding.fix), None)


def _is_elsewhere(evidence: Evidence) -> bool:
    """Whether the address is another call's, and nothing in the answer shows that it is this call's all the same."""
    other, is_redirect = evidence.step_with_same_address, 300 <= (evidence.status or 0) < 400
    if not other or _departs_otherwise(evidence, other):
        return False
    of_both = other in ("authorization", "access_token") and evidence.leg in ("authorize", "exchange")
    if of_both and may_be_one_address(evidence.spec) and not (evidence.leg == "exchange" and is_redirect):
        return False
    error = "" if evidence.error in _PHRASES else evidence.error
    is_of_oauth = bool(error) if evidence.leg == "exchange" else error in _SHOW_THE_ADDRESS
    answered = evidence.status is not None or evidence.leg == "authorize"  # who says nothing does not say whose it is
    return answered and not is_of_oauth and not _is_follow_up(evidence)


def _departs_otherwise(evidence: Evidence, other: str) -> bool:
    """Whether something nearer at hand is wrong with the request: its method or its format was refused, it leaves out
    what says what it is for, only a slash makes its address another call's, or a parameter or the method tells the calls
    at one address apart. Some providers revoke where they give out tokens (RFC 7009 asks for no address of its own), and
    what is deleted there is a token."""
    call, of_other = evidence.own_call, getattr(evidence.spec, other)
    if call is None or not isinstance(of_other, HttpCall):
        return False
    return (
        (refuses_method(evidence) and (call.method != of_other.method or evidence.background.worked("exchange")))
        or (evidence.leg == "revoke" and call.method == "DELETE")
        or (evidence.body_format == "json" and of_other.body_format != "json" and "urlencoded" in evidence.small_text)
        or (evidence.leg == "revoke" and "token" in call.omit)
        or ("revoke_token" in (other, evidence.at[0]) and revokes_by_a_parameter(evidence.spec))
        or (other == "revoke_token" and call.url.strip() != of_other.url.strip())
    )


def _at_the_tokens_address(evidence: Evidence, said: Said) -> Fix | None:
    own = evidence.spec.refresh_token
    if evidence.leg not in REFRESH or own is None or not own.url.strip() or not evidence.background.worked("exchange"):
        return None
    if own.url.strip() == evidence.spec.access_token.url.strip():
        return None
    return fix(say("Refresh where the token came from"), (("refresh_token", "url"), ""))


def _as_for_the_token(evidence: Evidence, said: Said) -> Fix | None:
    """The credentials of the revocation as for the token, where the author has them otherwise."""
    call, way = evidence.spec.revoke_token, evidence.spec.access_token.client_authentication
    if call is None or call.client_authentication in (None, way):
        return None
    return fix(say("Send the credentials as for the token"), (("revoke_token", "client_authentication"), way))


RULES: tuple[Rule, ...] = (
    Rule(
        "own-value",
        Strength.SHOWN,
        say(
            "This request sends a value that is written down in place of one that each log-in makes anew, or asks for "
            "another grant than this one."
        ),
        say("Take it out: what belongs there is filled in by itself."),
        lambda evidence: (*_at(evidence), "parameters"),
        legs=CLIENT,
        statuses=_REFUSED,
        mend=_without_own,
        needed=True,
    ),
    Rule(
        "own-token-revoked",
        Strength.SHOWN,
        say("The revocation sends a token that is written down, and not the one that this log-in brought."),
        say("Take it out: what belongs there is filled in by itself."),
        lambda evidence: (*_at(evidence), "parameters"),
        legs=AFTER_REVOKE,
        reasons=("token_still_works",),
        mend=_without_own,
        needed=True,
    ),
    Rule(
        "token-of-the-app",
        Strength.SHOWN,
        say("The token was asked for with another grant than the log-in's: it is not the token of whoever logged in."),
        say("Take the grant type out of the extra parameters of step {step}.", step=number_of("access_token")),
        place("access_token", "parameters"),
        legs=TEST,
        statuses=("400", "401", "403", "404"),
        mend=_with_the_log_ins_grant,
        needed=True,
    ),
    Rule(
        "own-value-at-log-in",
        Strength.SHOWN,
        say(
            "The authorization request sends a value of its own for what OAuth fills in: response_type has to ask for a "
            "code, response_mode for one in the query, and state and code challenge are made anew for each log-in."
        ),
        say("Take it out of the extra parameters."),
        place("authorization", "parameters"),
        legs=AUTHORIZE,
        mend=_without_own_at_log_in,
        needed=True,
    ),
    Rule(
        "own-challenge",
        Strength.SHOWN,
        say(
            "The authorization request sends a code challenge, or a method for it, that is written down; the verifier of "
            "this request belongs to another one."
        ),
        say("Take it out of the extra parameters."),
        place("authorization", "parameters"),
        legs=EXCHANGE,
        statuses=_REFUSED,
        where=lambda evidence: not _is_follow_up(evidence) and evidence.error not in _OF_CREDENTIALS,
        mend=_without_own_challenge,
        needed=True,
    ),
    Rule(
        "addresses-swapped",
        Strength.SHOWN,
        say("The addresses of the log-in and of the token seem to have changed places."),
        say("Swap them."),
        place("authorization", "url"),
        legs=AUTHORIZE,
        reasons=("error_page_shown", "log_in_timed_out"),
        mend=_swapped,
        needed=True,
    ),
    Rule(
        "address-of-another-call",
        Strength.SHOWN,
        say("The address is the same as the one in step {other_step}, which is for something else."),
        say("Copy the address of this step from the provider's documentation."),
        URL,
        legs=(*AUTHORIZE, *EXCHANGE, *REFRESH, *REVOKE),
        where=_is_elsewhere,
        mend=lambda evidence, said: _at_the_tokens_address(evidence, said) or deleting_there(evidence),
    ),
    Rule(
        "refresh-elsewhere",
        Strength.NAMED,
        say(
            "The refresh goes to another address than the request for the token, and there it is not understood; the "
            "standard has both at one address (RFC 6749 section 6)."
        ),
        say("Refresh where the token came from, unless the provider's documentation has another address."),
        URL,
        legs=REFRESH,
        statuses=("2xx", "3xx", "404", "405", "410", "501"),
        mend=_at_the_tokens_address,
        needed=True,
    ),
    Rule(
        "renamed-against-the-standard",
        Strength.NAMED,
        say("The provider misses a parameter that is sent under another name here than the standard's."),
        say("Send it under the standard's name, unless the provider's documentation has the other one."),
        lambda evidence: (*(("authorization",) if evidence.leg == "authorize" else evidence.at), "rename"),
        legs=(*AUTHORIZE, *CLIENT),
        where=lambda evidence: bool(_missed(evidence)),
        mend=_under_the_standards_name,
        needed=True,
    ),
    Rule(
        "departs-and-client-refused",
        Strength.CODE,
        say(
            "The provider says that it does not accept the app. Some say so of any request that they do not understand, and "
            "this one is not as the standard has it."
        ),
        say("Send it as the standard has it, unless the provider's documentation says otherwise."),
        _where_it_departs,
        legs=CLIENT,
        errors=frozenset({"invalid_client"}),
        unless=r"secret|\bway\b|auth\w{0,12}_method|client_id\b.{0,30}(?:unknown|not found)",
        where=lambda evidence: not evidence.renamed.keys() & OF_CLIENT,  # that is nearer
        mend=_as_the_standard_has_it,
        needed=True,
        examples=("invalid_client",),
    ),
    Rule(
        "renamed-perhaps",
        Strength.CODE,
        say(
            "A parameter is sent under another name than the standard's, and the provider does not say what it misses."
        ),
        say("Send it under the standard's name, unless the provider's documentation has the other one."),
        lambda evidence: (*(("authorization",) if evidence.leg == "authorize" else evidence.at), "rename"),
        legs=(*AUTHORIZE, *CLIENT),
        where=says_nothing,
        mend=_under_the_standards_name,
        needed=True,
    ),
    Rule(
        "hint-of-another-token",
        Strength.SHOWN,
        say("The revocation says that it sends the other kind of token than it does (token_type_hint)."),
        say("Send the kind that it names, or let it name the other one (RFC 7009 section 2.1)."),
        place("revoke_token", "parameters"),
        legs=(*REVOKE, *AFTER_REVOKE),
        where=lambda evidence: evidence.leg == "revoke" or evidence.result.reason == "token_still_works",
        mend=with_the_right_hint,
        needed=True,
    ),
    Rule(
        "revoked-without-credentials",
        Strength.SHOWN,
        say(
            "The provider said that the token is revoked, and it still works: the revocation says otherwise who the app is "
            "than the request for the token does."
        ),
        say("Send the credentials as for the token."),
        place("revoke_token", "client_authentication"),
        legs=AFTER_REVOKE,
        reasons=("token_still_works",),
        mend=_as_for_the_token,
        needed=True,
    ),
)
