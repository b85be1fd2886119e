"""Who the client says that it is: its ID and its secret (RFC 6749 sections 2.3.1 and 5.2)."""

from __future__ import annotations

import re
from typing import Final

from connection_wizard.diagnosis.evidence import Evidence
from connection_wizard.diagnosis.mends import (
    AUTHENTICATION_WORDS,
    authenticating,
    fix,
    is_way_documented,
    other_authentication,
)
from connection_wizard.diagnosis.model import Strength
from connection_wizard.diagnosis.rule import AUTHORIZE, CLIENT, Rule, Said, of_call, place
from connection_wizard.diagnosis.rules.way import WAY
from connection_wizard.spec import names
from connection_wizard.spec.finding import Edit, Fix
from connection_wizard.steps import number_of
from connection_wizard.words import say

CREDENTIALS = place("client", "client_id")
SECRET = place("client", "client_secret")
"""The secret is in no document; its field is there all the same."""


def _all_ways_refused(evidence: Evidence) -> bool:
    """Whether no way to send the credentials is left, and none of them ever worked in this run."""
    return (
        len(evidence.refused_ways) > 1
        and other_authentication(evidence, {}) is None
        and not evidence.background.worked("exchange")
    )


def _under_own_name(evidence: Evidence, said: Said) -> Fix | None:
    """Client ID and secret as RFC 6749 section 2.3.1 names them, where only this call has another name for them."""
    call = evidence.own_call
    if call is None or evidence.authentication != "client_secret_post":
        return None
    known = evidence.known.renamed if evidence.known else {}
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
    if is_way_documented(evidence):
        return True
    if evidence.authentication in ("client_secret_basic", "client_secret_basic_unencoded"):
        return not evidence.encoding_matters
    wants_basic = (
        evidence.status == 401
        and evidence.challenge.get("scheme", "basic") == "basic"
        and not _READ_AND_REFUSED.search(evidence.small_text)
    )
    return evidence.authentication == "client_secret_post" and not wants_basic and evidence.error in _OF_SECRET


_OF_SECRET = frozenset({"invalid_client", "invalid_credentials"})
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


def _names_nothing_but_the_secret(evidence: Evidence) -> bool:
    """Whether the words call the secret itself wrong: then it was read, and the way in which it travels is right, but for
    its encoding, which only HTTP Basic leaves open."""
    text = evidence.small_text
    is_encoded_well = evidence.authentication == "client_secret_post" or not evidence.encoding_matters
    return bool(_SECRET_ALONE.search(text)) and not _OR_ELSE.search(text) and is_encoded_well


def _encoded_otherwise(evidence: Evidence, said: Said) -> Fix | None:
    """Basic with the secret encoded where it was not, and the other way round."""
    encoded = evidence.authentication == "client_secret_basic"
    return authenticating("client_secret_basic_unencoded" if encoded else "client_secret_basic")(evidence, said)


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


def knew_it_at_log_in(evidence: Evidence, said: Said) -> bool:
    """Whether the log-in of this very run knew the client ID, and no words say that it is another one here."""
    return evidence.background.worked("authorize") and not _UNKNOWN.search(evidence.small_text)


_UNKNOWN = re.compile(
    r"not found|unknown|exist|not recogni[sz]ed|not registered|no such|\bclient[_ ]?id\b.{0,12}\binvalid\b|\binvalid client[_ ]?id\b"
)


SAYS_UNKNOWN: Final = r"(?:client|app(?:lication)?)(?:[_ ]?(?:id|key))?\b.{0,50}(?:not found|unknown|does not exist|doesn't exist|not recogni[sz]ed|not registered)|(?:cannot|can't|could not|couldn't) be found\b.{0,30}\b(?:client|app)|\b(?:client|app(?:lication)?) ?(?:id)?\b.{0,40}(?:cannot|can't|could not|couldn't) be found|\b(?:client|app)[_ ]?id\b.{1,12}invalid|\binvalid value\b.{0,12}\bclient_id|\bclient_id\b.{0,40}\bnot (?:a )?(?:valid|snowflake|number)|error validating application|\binvalid client identifier|(?:unknown|no such|invalid) (?:oauth |platform )?(?:client|app(?:lication)?)(?:[_ ]?(?:id|key))?\b(?! (?:secret|credentials|authentication))"
"""Words that say that a client ID is not known."""
SAYS_KNOWN: Final = r"secret|credentials|client authentication|authentication method"
"""Words of what is said of a client that is known."""

_LIKELIER: Final = say(
    "The provider does not accept the app's credentials. They are sent as its documentation or the standard has it, so most likely it is "
    "the client secret: it is mistyped, was replaced, or belongs to another app."
)
_COPY_FIRST: Final = say(
    "Copy the secret from the provider again and paste it in step {step}. If that changes nothing, send it the other way.",
    step=number_of("credentials"),
)


RULES: tuple[Rule, ...] = (
    Rule(
        "secret-read-otherwise",
        Strength.NAMED,
        say(
            "The client secret holds signs that read differently once they are form-encoded, as HTTP Basic wants it "
            "(RFC 6749 section 2.3.1), and the provider reads another secret than the one that was sent."
        ),
        say("Send it the other way. If that changes nothing, it is the secret itself."),
        WAY,
        legs=CLIENT,
        errors=frozenset({"bad_client_secret", "invalid_client_secret", "incorrect_client_credentials"}),
        says=r"\bsecret\b.{0,60}(?:invalid|incorrect|wrong|mismatch|does not match|not valid|is not correct)|(?:invalid|incorrect|wrong|bad)\b.{0,30}\b(?:\w{1,12}_)?secret",
        where=lambda evidence: (
            evidence.encoding_matters
            and evidence.authentication in ("client_secret_basic", "client_secret_basic_unencoded")
            and not evidence.background.worked("exchange")
        ),
        mend=_encoded_otherwise,
        needed=True,
        examples=("invalid client_secret", "The client secret is incorrect"),
    ),
    Rule(
        "secret-refused",
        Strength.NAMED,
        say(
            "The provider does not take the client secret: it is mistyped, was replaced, has expired, or belongs to another app."
        ),
        say(
            "Copy the secret from the provider again and paste it in step {step}. Check that it is the secret, and not its ID.",
            step=number_of("credentials"),
        ),
        SECRET,
        legs=CLIENT,
        errors=frozenset(
            {
                "bad_client_secret",
                "invalid_client_secret",
                "incorrect_client_credentials",
                "aadsts7000215",
                "aadsts7000222",
            }
        ),
        unless=r"\brequired\b|\bmissing\b(?! or )|\bnot provided\b|\bshould\b|\bmust not\b",
        says=r"\b(?:app|client)?[_ ]?secret\b.{0,60}(?:invalid|incorrect|wrong|mismatch|do(?:es)? not match|don.t match|do(?:es)? not belong together|expired|not valid|is not correct)|(?:invalid|incorrect|wrong|bad|expired)\b.{0,30}\b(?:app|client)?[_ ]?secret|no such (?:api )?key|incorrect.{0,30}credentials|error validating client secret|AADSTS70002(?:15|22)|client_id and/or client_secret|secret combination\b",
        examples=(
            "bad_client_secret",
            "The client_id and/or client_secret passed are incorrect.",
            "AADSTS7000215: Invalid client secret provided.",
            "AADSTS7000222: The provided client secret keys are expired.",
            "Error validating client secret.",
            "Invalid client secret",
            "invalid appsecret",
            "No such API key: sk_example",
            "We don't recognize this client_id and client_secret combination",
            "client_id and client_secret do not match",
        ),
    ),
    Rule(
        "client-of-another-environment",
        Strength.NAMED,
        say(
            "ID and secret belong to another environment or region than the address that was asked (sandbox and production have their own)."
        ),
        say("Take ID and secret of the environment that the address belongs to, or change the address in this step."),
        CREDENTIALS,
        legs=(*AUTHORIZE, *CLIENT),
        says=r"\b(?:sandbox|production|(?:live|test) ?mode|staging)\b|wrong (?:environment|region|data ?cent\w+|server|cluster)|(?:another|other|different) (?:environment|region|data ?cent\w+)",
        unless=r"https?://\S{0,200}sandbox",
        examples=("This client is a sandbox client and cannot be used in production", "The key is of another region"),
    ),
    Rule(
        "code-of-another-app",
        Strength.NAMED,
        say("The code was given to another app than the one whose ID and secret were sent."),
        say(
            "Check in step {step} that client ID and secret belong together, and to the environment of the log-in.",
            step=number_of("credentials"),
        ),
        CREDENTIALS,
        legs=CLIENT,
        unless=r"does not match the redirection uri",
        says=r"(?:code|grant|token).{0,40}(?:does not|doesn't|not) belong to (?:you|this)|\bcode\b.{0,20}\bnot issued to\b|belongs? to (?:another|a different) (?:client|app)",
        examples=("Authorization code provided does not belong to you",),
    ),
    Rule(
        "app-stopped",
        Strength.NAMED,
        say("The provider has suspended or disabled the app."),
        say("Look at the app in the provider's portal; its support says why, and what lifts it."),
        CREDENTIALS,
        legs=CLIENT,
        says=r"app(?:lication)?\b.{0,40}(?:suspended|disabled|deactivated|blocked)|client\b.{0,30}(?:suspended|disabled|deactivated|not enabled)",
        examples=("The application is disabled", "This client has been suspended"),
    ),
    Rule(
        "client-unknown",
        Strength.NAMED,
        say("The provider does not know this client ID here."),
        say(
            "Copy it from the provider again; check that ID and token address are of the same environment (sandbox or production)."
        ),
        CREDENTIALS,
        legs=CLIENT,
        errors=frozenset({"invalid_client_id", "application_not_found", "bad_client_id"}),
        says=SAYS_UNKNOWN,
        unless=SAYS_KNOWN,
        given=lambda evidence, said: not knew_it_at_log_in(evidence, said),
        examples=(
            "The OAuth client was not found.",
            "Unknown client",
            "No such client",
            "Invalid platform app",
            "The application cannot be found.",
            "ClientId is Invalid",
            "Error validating application.",
        ),
    ),
    Rule(
        "wrong-tenant",
        Strength.NAMED,
        say(
            "The provider looked for the app or the account in the tenant (directory, realm) that the address names, and it is not there."
        ),
        say(
            "Put the tenant into the address in which the app was registered; or register the app for accounts of any tenant."
        ),
        of_call("url"),
        legs=(*AUTHORIZE, *CLIENT),
        errors=frozenset({"aadsts700016", "aadsts90002", "aadsts50020", "aadsts50194"}),
        says=r"\b(?:wrong|other|another|different) (?:tenant|realm|directory)|\bnot enabled for (?:consumers|personal|organi[sz]ations)|\b(?:tenant|directory|realm)\b.{0,60}(?:not found|not exist|doesn't exist|unknown|invalid)|\bnot (?:found|registered|exist)\b.{0,12}\b(?:in|for)\b.{0,12}\b(?:tenant|directory|realm)\b|AADSTS(?:700016|90002|50020|50194)",
        unless=r"redirect_ur[il]|callback|reply ur[il]",
        examples=(
            "AADSTS700016: Application with identifier 'x' was not found in the directory 'y'.",
            "Tenant 'token' not found. Check to make sure you have the correct tenant ID",
            "Realm does not exist",
        ),
    ),
    Rule(
        "secret-with-space",
        Strength.SHOWN,
        say(
            "The client secret begins or ends with a space or an invisible character: it was copied with it, and the provider takes it for another secret."
        ),
        say(
            "Copy the secret from the provider again, from its first letter to its last, and paste it in step {step}.",
            step=number_of("credentials"),
        ),
        SECRET,
        legs=CLIENT,
        where=lambda evidence: (
            "space_around" in evidence.background.secret and evidence.result.values.get("way") is not None
        ),
        given=lambda evidence, said: evidence.status in (400, 401, 403) or evidence.error == "invalid_client",
    ),
    Rule(
        "secret-is-none",
        Strength.SHOWN,
        say(
            "The client secret holds characters that no secret is made of (RFC 6749 appendix A.2), or one character alone: "
            "what was copied is perhaps the row of dots that hides it."
        ),
        say(
            "Have the provider show the secret, copy it, and paste it in step {step}.",
            step=number_of("credentials"),
        ),
        SECRET,
        legs=CLIENT,
        where=lambda evidence: (
            "not_a_secret" in evidence.background.secret and evidence.result.values.get("way") is not None
        ),
        given=lambda evidence, said: evidence.status in (400, 401, 403) or evidence.error == "invalid_client",
    ),
    Rule(
        "secret-is-the-id",
        Strength.SHOWN,
        say("The client secret is the client ID once more: the provider has another value for it."),
        say(
            "Copy the secret from the provider, and paste it in step {step}. Some show one only after it was made in their portal.",
            step=number_of("credentials"),
        ),
        SECRET,
        legs=CLIENT,
        statuses=("400", "401", "403", "2xx"),
        where=lambda evidence: (
            "is_the_id" in evidence.background.secret
            and evidence.result.values.get("way") is not None
            and not evidence.background.worked("exchange")
        ),
    ),
    Rule(
        "own-header-without-its-word",
        Strength.SHOWN,
        say(
            "The header Authorization of this call holds the credentials and no word before them; HTTP Basic has one there, and encodes what follows (RFC 7617)."
        ),
        say("Take the header out and let the wizard make it, unless the provider's documentation has it like this."),
        of_call("headers"),
        legs=CLIENT,
        statuses=("400", "401", "403"),
        mend=_basic_in_place_of_own_header,
        needed=True,
    ),
    Rule(
        "secret-suspected",
        Strength.NAMED,
        say(
            "The provider refused the app's credentials in every way in which they can be sent: it is the client secret itself, or the client ID."
        ),
        say(
            "Copy both from the provider again, and paste them in step {step}. A secret is often shown once only: make a new one if in doubt.",
            step=number_of("credentials"),
        ),
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
        say(
            "Copy both from the provider again, and paste them in step {step}. A secret is often shown once only: make a new one if in doubt.",
            step=number_of("credentials"),
        ),
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
        says=r"client authentication|authenticat\w{1,9} (?:of )?(?:the )?client|invalid client|client credentials",
        mend=_under_own_name,
        needed=True,
        examples=("invalid_client", "Client authentication failed"),
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
        says=r"client authentication|authenticat\w{1,9} (?:of )?(?:the )?client|invalid client|client credentials|"
        + _BARE,
        unless=r"grant|method '?client_secret|(?<!included, or unsupported )auth\w{0,12} method|registered for|cannot use|redirect|\bmultiple\b|more than one",
        where=_speaks_for_the_secret,
        given=lambda evidence, said: (
            not _names_nothing_but_the_secret(evidence)
            and (
                evidence.error in (*_OF_SECRET, "unauthorized_client")
                or (not evidence.error and evidence.status == 401)
            )
        ),
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
        says=r"client authentication|authenticat\w{1,9} (?:of )?(?:the )?client|invalid client|client credentials",
        given=lambda evidence, said: not _names_nothing_but_the_secret(evidence),
        mend=other_authentication,
        examples=(
            "invalid_client",
            "Client authentication failed (e.g., unknown client, no client authentication included)",
            "Invalid client or client credentials.",
        ),
    ),
    Rule(
        "secret-likelier-by-status",
        Strength.STATUS,
        _LIKELIER,
        _COPY_FIRST,
        SECRET,
        legs=CLIENT,
        statuses=("401",),
        where=lambda evidence: is_way_documented(evidence) and not evidence.background.worked("exchange"),
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
