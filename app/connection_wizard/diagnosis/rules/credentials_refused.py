"""The provider refuses the app's credentials and does not say which: the secret, the ID, or the way in which they are sent.

RFC 6749 section 5.2 has one code for all of them, ``invalid_client``.
"""

from __future__ import annotations

import re
from typing import Final

from connection_wizard.diagnosis.evidence import Evidence
from connection_wizard.diagnosis.mends import (
    AUTHENTICATION_WORDS,
    fix,
    in_body,
    is_place_documented,
    is_way_documented,
    other_authentication,
)
from connection_wizard.diagnosis.model import Strength
from connection_wizard.diagnosis.rule import CLIENT, EXCHANGE, HEADERS, Rule, Said, of_call
from connection_wizard.diagnosis.rules.client_secret import READ_OTHERWISE, SECRET, SEND_OTHERWISE, encoded_otherwise
from connection_wizard.diagnosis.rules.way import BY_BASIC, SAYS_BODY, WAY
from connection_wizard.spec import names
from connection_wizard.spec.finding import Edit, Fix
from connection_wizard.steps import number_of
from connection_wizard.words import say

_OF_SECRET = frozenset({"invalid_client", "invalid_credentials"})
_EVERY_WAY: Final = say(
    "The provider refused the app's credentials in every way in which they can be sent: it is the client secret itself, or the client ID."
)
_COPY_BOTH: Final = say(
    "Copy both from the provider again, and paste them in step {step}. A secret is often shown once only: make a new one if in doubt.",
    step=number_of("credentials"),
)
_OF_THE_CLIENT: Final = (
    r"client authentication|authenticat\w{1,9} (?:of )?(?:the )?client|invalid client|client credentials"
)
_READ_AND_REFUSED = re.compile(
    r"\b(?:bad|wrong|incorrect) (?:client )?credentials\b|\bclient credentials are (?:invalid|incorrect|wrong)\b"
)
_BARE = r"^\W*(?:40[13])?\W*(?:unauthori[sz]ed|forbidden)?\W*$"
"""An answer that says nothing but what its status says."""
_SECRET_ALONE = re.compile(
    r"\b(?:invalid|incorrect|wrong|bad) (?:client|app)?[_ ]?secret\b"
    r"|secret (?:is |was |provided is )?(?:invalid|incorrect|wrong|not valid|not correct)\b"
)
_OR_ELSE = re.compile(r"\bor\b|\brequired\b|\bmissing\b|\bnot provided\b|\bclient[_ ]?id\b")
_LIKELIER: Final = say(
    "The provider does not accept the app's credentials. They are sent as its documentation or the standard has it, so most likely it is "
    "the client secret: it is mistyped, was replaced, or belongs to another app."
)
_NAMED_BEHIND: Final = r"\b(?:unauthorized|invalid)_client\b"
"""The standard's codes for a client that is refused, told in words behind the code of another one (DocuSign)."""
_COPY_FIRST: Final = say(
    "Copy the secret from the provider again and paste it in step {step}. If that changes nothing, send it the other way.",
    step=number_of("credentials"),
)


def _all_ways_refused(evidence: Evidence) -> bool:
    """Whether no way to send the credentials is left, and none of them ever worked in this run."""
    return (
        len(evidence.refused_ways) > 1
        and other_authentication(evidence, {}) is None
        and not evidence.background.worked("exchange")
    )


def _read_where_it_was_refused(evidence: Evidence) -> bool:
    """Whether the provider misses in the body what it refused there before: that was the right place."""
    return (
        evidence.authentication in BY_BASIC
        and "client_secret_post" in evidence.refused_ways
        and not evidence.background.worked("exchange")
    )


def _under_own_name(evidence: Evidence, said: Said) -> Fix | None:
    """Client ID and secret as RFC 6749 section 2.3.1 names them, where only this call has another name for them."""
    call = evidence.own_call
    if call is None or evidence.authentication != "client_secret_post":
        return None
    known = evidence.known_provider.renamed if evidence.known_provider else {}
    at_log_in = evidence.spec.authorization.rename
    wrong = [
        name
        for name in ("client_id", "client_secret")
        if name in call.rename and name not in known and name not in at_log_in
    ]
    left = {name: sent_as for name, sent_as in call.rename.items() if name not in wrong}
    return fix(say("Send it as {name}", name=wrong[0]), ((*evidence.at, "rename"), left)) if wrong else None


def _speaks_for_the_secret(evidence: Evidence) -> bool:
    """Whether the way in which the credentials travel is the less likely fault.

    Every server has to take HTTP Basic (RFC 6749 section 2.3.1), and an app that is registered with no word of it gets
    Basic (RFC 7591 section 2): who sends it and is refused without a word of the way has the wrong secret, unless its
    encoding matters and was not tried. Of those who want Basic and got the credentials in the body, all that are
    collected answer 401, which asks for HTTP's authentication: another status speaks for the secret, and so do a
    challenge that asks for another scheme (RFC 9110 section 15.5.2) and words that call the credentials themselves
    bad or invalid, which nobody can say of what was not read. A way that the provider's own documentation has is right,
    also where the words are all that RFC 6749 section 5.2 counts up, the way among them (Doorkeeper).
    """
    if evidence.background.worked("exchange"):
        return False  # the very same were taken a moment before
    if is_way_documented(evidence) or is_place_documented(evidence):
        return True
    if evidence.authentication in ("client_secret_basic", "client_secret_basic_unencoded"):
        return not evidence.encoding_matters
    wants_basic = (
        evidence.status == 401
        and evidence.challenge.get("scheme", "basic") == "basic"
        and not _READ_AND_REFUSED.search(evidence.small_text)
    )
    return evidence.authentication == "client_secret_post" and not wants_basic and evidence.error in _OF_SECRET


def _is_told_of_credentials(evidence: Evidence) -> bool:
    """Whether words or a code say what the status says as well: one cause is not told twice."""
    return evidence.error in _OF_SECRET or re.search(f"{_OF_THE_CLIENT}|{_BARE}", evidence.small_text) is not None


def _may_read_it_otherwise(evidence: Evidence) -> bool:
    """Whether Basic is right, for the documentation has it, and the server may not decode what the standard encodes:
    that makes a difference to this secret, and was not tried the other way."""
    is_encoded = evidence.authentication == "client_secret_basic" and evidence.encoding_matters
    is_tried = "client_secret_basic_unencoded" in evidence.refused_ways or evidence.background.worked("exchange")
    return is_encoded and not is_tried and is_way_documented(evidence)


def _is_told_of_the_client(evidence: Evidence) -> bool:
    """Whether words without a code speak of the client, whose credentials were sent as the documentation has it."""
    return is_way_documented(evidence) and re.search(_OF_THE_CLIENT, evidence.small_text) is not None


def _names_nothing_but_the_secret(evidence: Evidence) -> bool:
    """Whether the words call the secret itself wrong: then it was read, and the way in which it travels is right, but for
    its encoding, which only HTTP Basic leaves open."""
    text = evidence.small_text
    is_encoded_well = evidence.authentication == "client_secret_post" or not evidence.encoding_matters
    return bool(_SECRET_ALONE.search(text)) and not _OR_ELSE.search(text) and is_encoded_well


def _basic_in_place_of_own_header(evidence: Evidence, said: Said) -> Fix | None:
    """HTTP Basic in place of a header of the author's own that holds the secret and names no scheme."""
    rows = evidence.own_call.headers if evidence.own_call else ()
    for index, item in enumerate(rows):
        value = item.value.strip()
        holds_it = names.CLIENT_SECRET.template in value
        if item.name.strip().lower() == "authorization" and holds_it and " " not in value:
            way = fix(
                AUTHENTICATION_WORDS["client_secret_basic"],
                ((*evidence.at, "client_authentication"), "client_secret_basic"),
            )
            return Fix(way.label, (*way.edits, Edit((*evidence.at, "headers", index), remove=True)))
    return None


RULES: tuple[Rule, ...] = (
    Rule(
        "own-header-without-its-word",
        Strength.SHOWN,
        say(
            "The header Authorization of this call holds the credentials and no word before them; HTTP Basic has one there, and encodes what follows (RFC 7617)."
        ),
        say("Take the header out and let the wizard make it, unless the provider's documentation has it like this."),
        HEADERS,
        legs=CLIENT,
        statuses=("400", "401", "403"),
        mend=_basic_in_place_of_own_header,
        needed=True,
    ),
    Rule(
        "secret-refused-where-it-belongs",
        Strength.SHOWN,
        _EVERY_WAY,
        _COPY_BOTH,
        SECRET,
        legs=CLIENT,
        statuses=("400", "401", "403", "422"),
        says=SAYS_BODY,
        where=_read_where_it_was_refused,
        examples=("Missing required parameter: client_id", "client_secret is required"),
    ),
    Rule(
        "secret-suspected",
        Strength.NAMED,
        _EVERY_WAY,
        _COPY_BOTH,
        SECRET,
        legs=CLIENT,
        errors=frozenset({"invalid_client", "unauthorized_client", "invalid_credentials"}),
        says=r"client authentication|authenticat\w{1,12}+ (?:of )?(?:the )?client|invalid client|client credentials",
        where=_all_ways_refused,
        examples=("invalid_client",),
    ),
    Rule(
        "secret-suspected-by-status",
        Strength.CODE,
        say(
            "The provider refused the app with status {status} in every way in which its credentials can be sent: it is the client secret itself, or the client ID."
        ),
        _COPY_BOTH,
        SECRET,
        legs=CLIENT,
        statuses=("401",),
        where=lambda evidence: not evidence.error and _all_ways_refused(evidence),
    ),
    Rule(
        "credentials-under-other-names",
        Strength.CODE,
        say(
            "The app's credentials were sent under another name than the standard's, and the provider does not take them."
        ),
        say("Send them under the standard's name, unless the provider's documentation has the other one."),
        of_call("rename"),
        legs=CLIENT,
        errors=frozenset({"invalid_client", "unauthorized_client", "invalid_credentials", "invalid_request"}),
        says=_OF_THE_CLIENT,
        mend=_under_own_name,
        needed=True,
        examples=("invalid_client", "Client authentication failed"),
    ),
    Rule(
        "secret-not-decoded",
        Strength.CODE,
        READ_OTHERWISE,
        SEND_OTHERWISE,
        WAY,
        legs=CLIENT,
        statuses=("400", "401", "403", "2xx"),
        errors=frozenset({"invalid_client", "unauthorized_client", "invalid_credentials"}),
        says=f"{_OF_THE_CLIENT}|{_BARE}",
        where=_may_read_it_otherwise,
        mend=encoded_otherwise,
        needed=True,
        examples=("invalid_client", "Unauthorized", ""),
    ),
    Rule(
        "secret-likelier",
        Strength.CODE,
        _LIKELIER,
        _COPY_FIRST,
        SECRET,
        legs=CLIENT,
        statuses=("400", "401", "403", "2xx"),
        errors=frozenset({"invalid_client", "unauthorized_client", "invalid_credentials"}),
        says=f"{_OF_THE_CLIENT}|{_BARE}",
        unless=r"grant|method '?client_secret|(?<!included, or unsupported )auth\w{0,12} method|registered for|cannot use|redirect|\bmultiple\b|more than one",
        where=_speaks_for_the_secret,
        given=lambda evidence, said: (
            not _names_nothing_but_the_secret(evidence)
            and (
                evidence.error in (*_OF_SECRET, "unauthorized_client")
                or (not evidence.error and (evidence.status == 401 or _is_told_of_the_client(evidence)))
            )
        ),
        examples=("invalid_client", "Unauthorized", ""),
    ),
    Rule(
        "client-behind-the-grant",
        Strength.NAMED,
        _LIKELIER,
        _COPY_FIRST,
        SECRET,
        legs=EXCHANGE,
        statuses=("400", "401"),
        says=_NAMED_BEHIND,
        where=lambda evidence: evidence.error == "invalid_grant",
        examples=("invalid_grant: unauthorized_client",),
    ),
    Rule(
        "parameters-in-query-perhaps",
        Strength.CODE,
        say(
            "The parameters travel in the address, and the provider misses them: it reads the body, where the standard has them (RFC 6749 section 4.1.3)."
        ),
        say("Send them in the body."),
        of_call("parameters_in"),
        legs=CLIENT,
        statuses=("4xx",),
        errors=frozenset({"invalid_client"}),
        says=_BARE,
        where=is_place_documented,
        mend=in_body,
        needed=True,
        examples=("invalid_client", "Unauthorized", ""),
    ),
    Rule(
        "client-refused",
        Strength.CODE,
        say("The provider does not accept the app's credentials, or not in the way in which they are sent."),
        say(
            "First try the other way (HTTP Basic or body). If that changes nothing, copy ID and secret from the provider again; sandbox and production often have their own."
        ),
        WAY,
        legs=CLIENT,
        errors=frozenset({"invalid_client", "unauthorized_client", "invalid_credentials"}),
        says=_OF_THE_CLIENT,
        given=lambda evidence, said: not _names_nothing_but_the_secret(evidence),
        mend=other_authentication,
        examples=(
            "invalid_client",
            "Client authentication failed (e.g., unknown client, no client authentication included)",
            "Invalid client or client credentials.",
        ),
    ),
    Rule(
        "secret-not-decoded-by-status",
        Strength.STATUS,
        READ_OTHERWISE,
        SEND_OTHERWISE,
        WAY,
        legs=CLIENT,
        statuses=("401",),
        where=_may_read_it_otherwise,
        mend=encoded_otherwise,
        needed=True,
    ),
    Rule(
        "secret-likelier-by-status",
        Strength.STATUS,
        _LIKELIER,
        _COPY_FIRST,
        SECRET,
        legs=CLIENT,
        statuses=("401",),
        where=lambda evidence: (
            (is_way_documented(evidence) or is_place_documented(evidence))
            and not evidence.background.worked("exchange")
            and not _is_told_of_credentials(evidence)
        ),
    ),
    Rule(
        "client-refused-by-status",
        Strength.STATUS,
        say(
            "The provider refuses the app (status {status}): its credentials are wrong, or it wants them in another way."
        ),
        say(
            "First try the other way (HTTP Basic or body). If that changes nothing, copy ID and secret from the provider again; sandbox and production often have their own."
        ),
        WAY,
        legs=CLIENT,
        statuses=("401", "403"),
        mend=lambda evidence, said: other_authentication(evidence, said) if evidence.status == 401 else None,
    ),
)
