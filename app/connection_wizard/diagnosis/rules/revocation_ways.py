"""The ways in which a revocation can travel, one after the other, where its refusal does not say what it misses: the
app's credentials (RFC 7009 section 2.1), the token in a header, in the address, by another name, or the other token.

Each is offered until it was refused; together they are all that providers have.
"""

from __future__ import annotations

from connection_wizard.diagnosis.evidence import Evidence
from connection_wizard.diagnosis.mends import (
    BEARER,
    authenticating,
    header,
    in_address,
    kind_of_token,
    other_authentication,
    parameter,
    sending_refresh_token,
)
from connection_wizard.diagnosis.model import Strength
from connection_wizard.diagnosis.rule import REVOKE, Rule, Said, place
from connection_wizard.diagnosis.rules.revocation import ADD_THE_TOKEN, NO_TOKEN_FOUND, authorizes_only_the_test_call
from connection_wizard.diagnosis.rules.way import BY_BASIC
from connection_wizard.diagnosis.silence import says_nothing
from connection_wizard.spec import names
from connection_wizard.spec.calls import HttpCall
from connection_wizard.spec.finding import Edit, Fix
from connection_wizard.spec.rules.making import quoted
from connection_wizard.spec.templates import paths_in
from connection_wizard.words import say

_TOKENS = frozenset({names.ACCESS_TOKEN, names.REFRESH_TOKEN})
_KINDS = frozenset(str(path.parts[-1]) for path in _TOKENS)


def _credentials(evidence: Evidence, said: Said) -> Fix | None:
    """The app's credentials in another way, or at all; Basic takes the header of a bearer."""
    call = evidence.own_call
    if evidence.status != 401 or call is None:
        return None
    if evidence.authentication == "none" or "client_secret" in call.omit:
        made = authenticating("client_secret_post", "client_secret_basic")(evidence, said)
    else:
        made = other_authentication(evidence, said)
    if made is None or not any(edit.value in BY_BASIC for edit in made.edits):
        return made
    taken = (at for at in reversed(_token_headers(call)) if call.headers[at].name.strip().lower() == "authorization")
    return Fix(made.label, (*made.edits, *(Edit((*evidence.at, "headers", at), remove=True) for at in taken)))


def _token_headers(call: HttpCall) -> list[int]:
    """The headers of a call that hold a token, by their position."""
    return [index for index, row in enumerate(call.headers) if _TOKENS & {*paths_in(row.value)}]


def _as_tested(evidence: Evidence) -> str:
    """The header Authorization of the test call, where that has the token: the word before it may be another one."""
    rows = evidence.spec.test_call.headers
    known = (row.value for row in rows if row.name.strip().lower() == "authorization")
    return next((value for value in known if names.ACCESS_TOKEN.template in value), BEARER)


def in_a_header(evidence: Evidence, said: Said) -> Fix | None:
    """The token as the test call has it, and no longer in the address (RFC 6750 section 2); with Basic the credentials go into the
    body, for both have the same header."""
    call = evidence.own_call
    made = header(evidence, "Authorization", _as_tested(evidence)) if call and not _token_headers(call) else None
    if made is None or call is None:
        return made
    edits = list(made.edits)
    if evidence.authentication in BY_BASIC:
        edits.append(Edit((*evidence.at, "client_authentication"), "client_secret_post"))
    if call.parameters_in == "query":
        edits.append(Edit((*evidence.at, "parameters_in"), "body"))
    return Fix(made.label, tuple(edits))


def _in_the_address(evidence: Evidence, said: Said) -> Fix | None:
    """The token in the query, and there alone (RFC 6750 section 2)."""
    made, call = in_address(evidence, said), evidence.own_call
    if made is None or call is None:
        return None
    doubled = (Edit((*evidence.at, "headers", index), remove=True) for index in reversed(_token_headers(call)))
    return Fix(made.label, (*made.edits, *doubled))


def _by_its_kind(evidence: Evidence, said: Said) -> Fix | None:
    """The token under the name of its kind, where it goes by that of the standard."""
    call = evidence.own_call
    if call is None or "token" in call.omit or call.rename.get("token") or call.snippet or call.body is not None:
        return None
    rows = [(index, row) for index, row in enumerate(call.parameters) if row.name.strip() == "token"]
    value = rows[0][1].value if rows else names.ACCESS_TOKEN.template
    name = str(next((path for path in paths_in(value) if path in _TOKENS), names.ACCESS_TOKEN).parts[-1])
    at, named = ((*evidence.at, "rename"), {**call.rename, "token": name})
    edit = Edit((*evidence.at, "parameters", rows[0][0], "name"), name) if rows else Edit(at, named)
    return Fix(say("Send it as {name}", name=quoted(name)), (edit,))


def _looked_for(evidence: Evidence, said: Said) -> Fix | None:
    """The same where the refusal names the parameter, which is not sent: nobody reads the token that it does not find."""
    made = _by_its_kind(evidence, said)
    found = made is not None and any(kind in evidence.small_text and kind in str(made.edits) for kind in _KINDS)
    return made if found and _KINDS.isdisjoint(evidence.sent_parameters) else None


def the_other_token(evidence: Evidence, said: Said) -> Fix | None:
    """The refresh token, where one came; under the standard's name, for the other one's may have been its kind."""
    came = any(result.facts.get("refresh_token") for result in evidence.background.earlier)
    made, call = sending_refresh_token(evidence, said) if came else None, evidence.own_call
    if made is None or call is None or call.rename.get("token") not in _KINDS:
        return made
    left = {name: sent_as for name, sent_as in call.rename.items() if name != "token"}
    return Fix(made.label, (*made.edits, Edit((*evidence.at, "rename"), left)))


def with_a_hint(evidence: Evidence, said: Said) -> Fix | None:
    """Which kind of token it is (RFC 7009 section 2.1): it may be left out, and some demand it."""
    call = evidence.own_call
    if call is None or call.snippet or call.body is not None or "token_type_hint" in evidence.sent_parameters:
        return None
    return parameter(evidence, "token_type_hint", kind_of_token(call))


def _says_not_why(evidence: Evidence) -> bool:
    """Whether nobody is told why: by a 401, whatever its words are, or without any; a 403 that has some means no."""
    return says_nothing(evidence) or evidence.status == 401


_TRY_IT = say("Try the other way; it changes nothing else.")
_REFUSED = ("400", "401", "403")


def is_no_basic(evidence: Evidence) -> bool:
    """Whether a missed header Authorization is to have the token: the app's credentials were refused in it, or the token
    came for credentials in the body, where nearly all that want this header at a revocation mean the token."""
    tried = any(way in BY_BASIC for way in evidence.refused_ways)
    by_body = evidence.background.worked("exchange") and (
        evidence.spec.access_token.client_authentication not in BY_BASIC
    )
    return authorizes_only_the_test_call(evidence) and (tried or by_body)


RULES: tuple[Rule, ...] = (
    Rule(
        "revoke-wants-the-token-there",
        Strength.SHOWN,
        NO_TOKEN_FOUND,
        ADD_THE_TOKEN,
        place("revoke_token", "headers"),
        legs=REVOKE,
        statuses=("2xx", *_REFUSED),
        says=r"\bauthori[sz]ation\b(?! (?:code|grant|server))",
        unless=r"\bbasic\b",
        where=is_no_basic,
        mend=in_a_header,
        needed=True,
        examples=("Missing header: authorization", "Invalid header: authorization"),
    ),
    Rule(
        "revoke-refused",
        Strength.STATUS,
        say(
            "The provider refuses the revocation: it wants the app's credentials in another way, or does not allow it to this app."
        ),
        say(
            "Try the other way to send the credentials; otherwise ask the provider, or switch this step off.",
        ),
        place("revoke_token", "client_authentication"),
        legs=REVOKE,
        statuses=("401",),
        mend=_credentials,
        needed=True,
    ),
    Rule(
        "revoke-token-is-looked-for-by-its-kind",
        Strength.NAMED,
        say("The provider calls the parameter with the token by another name."),
        _TRY_IT,
        place("revoke_token", "rename"),
        legs=REVOKE,
        statuses=_REFUSED,
        says=r"\b(?:access|refresh)_token\b",
        mend=_looked_for,
        needed=True,
        examples=("Authorization Error: access_token is invalid",),
    ),
    Rule(
        "revoke-wants-bearer-after-all",
        Strength.STATUS,
        NO_TOKEN_FOUND,
        ADD_THE_TOKEN,
        place("revoke_token", "headers"),
        legs=REVOKE,
        statuses=("401",),
        where=authorizes_only_the_test_call,
        mend=in_a_header,
        needed=True,
    ),
    Rule(
        "revoke-token-in-the-address",
        Strength.STATUS,
        say("The provider looks for the token in the address of the call."),
        _TRY_IT,
        place("revoke_token", "parameters_in"),
        legs=REVOKE,
        statuses=_REFUSED,
        where=_says_not_why,
        mend=_in_the_address,
        needed=True,
    ),
    Rule(
        "revoke-token-by-its-kind",
        Strength.STATUS,
        say("The provider calls the parameter with the token by another name."),
        _TRY_IT,
        place("revoke_token", "rename"),
        legs=REVOKE,
        statuses=_REFUSED,
        where=_says_not_why,
        mend=_by_its_kind,
        needed=True,
    ),
    Rule(
        "revoke-other-token-perhaps",
        Strength.STATUS,
        say("The provider revokes the other kind of token only."),
        say("Send the refresh token."),
        place("revoke_token", "parameters"),
        legs=REVOKE,
        statuses=_REFUSED,
        where=_says_not_why,
        mend=the_other_token,
        needed=True,
    ),
    Rule(
        "revoke-wants-bearer-perhaps",
        Strength.STATUS,
        say("The provider wants the access token in the Authorization header of this call."),
        say("Add the header Authorization with Bearer and the access token."),
        place("revoke_token", "headers"),
        legs=REVOKE,
        statuses=_REFUSED,
        where=_says_not_why,
        mend=in_a_header,
        needed=True,
    ),
    Rule(
        "revoke-refused-anyhow",
        Strength.STATUS,
        say(
            "The provider refuses the revocation: it wants the app's credentials in another way, or does not allow it to this app."
        ),
        say("Compare the call with the provider's documentation."),
        place("revoke_token", "url"),
        legs=REVOKE,
        statuses=_REFUSED,
        where=lambda evidence: _credentials(evidence, {}) is None,
    ),
)
