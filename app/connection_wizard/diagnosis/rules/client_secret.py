"""The client secret: it was refused by name, or is seen to be another than the provider has (RFC 6749 section 2.3.1)."""

from __future__ import annotations

from typing import Final

from connection_wizard.diagnosis.evidence import Evidence
from connection_wizard.diagnosis.mends import SECRET_WAYS, authenticating
from connection_wizard.diagnosis.model import Strength
from connection_wizard.diagnosis.rule import CLIENT, Rule, Said, place
from connection_wizard.diagnosis.rules.way import WAY
from connection_wizard.spec.finding import Fix
from connection_wizard.steps import number_of
from connection_wizard.words import say

SECRET = place("client", "client_secret")
"""The secret is in no document; its field is there all the same."""
SECRET_REFUSED: Final = say(
    "The provider does not take the client secret: it is mistyped, was replaced, has expired, or belongs to another app."
)
SECRET_AGAIN: Final = say(
    "Copy the secret from the provider again and paste it in step {step}. Check that it is the secret, and not its ID.",
    step=number_of("credentials"),
)
READ_OTHERWISE: Final = say(
    "The client secret holds signs that read differently once they are form-encoded, as HTTP Basic wants it "
    "(RFC 6749 section 2.3.1), and the provider reads another secret than the one that was sent."
)
SEND_OTHERWISE: Final = say("Send it the other way. If that changes nothing, it is the secret itself.")


def encoded_otherwise(evidence: Evidence, said: Said) -> Fix | None:
    """Basic with the secret encoded where it was not, and the other way round."""
    encoded = evidence.authentication == "client_secret_basic"
    return authenticating("client_secret_basic_unencoded" if encoded else "client_secret_basic")(evidence, said)


def _was_not_taken_before(evidence: Evidence) -> bool:
    """Whether no call of this run was understood with this secret: one that was is the right one, sent otherwise."""
    return evidence.leg == "exchange" or not evidence.background.worked("exchange") or not _sends_it(evidence)


def _sends_it(evidence: Evidence) -> bool:
    """Whether the request for the token sends the secret."""
    return evidence.spec.access_token.client_authentication in SECRET_WAYS


RULES: tuple[Rule, ...] = (
    Rule(
        "secret-read-otherwise",
        Strength.NAMED,
        READ_OTHERWISE,
        SEND_OTHERWISE,
        WAY,
        legs=CLIENT,
        errors=frozenset({"bad_client_secret", "invalid_client_secret", "incorrect_client_credentials"}),
        says=r"\bsecret\b.{0,60}(?:invalid|incorrect|wrong|mismatch|does not match|not valid|is not correct)|(?:invalid|incorrect|wrong|bad)\b.{0,30}\b(?:\w{1,12}_)?secret",
        where=lambda evidence: (
            evidence.encoding_matters
            and evidence.authentication in ("client_secret_basic", "client_secret_basic_unencoded")
            and not evidence.background.worked("exchange")
        ),
        mend=encoded_otherwise,
        needed=True,
        examples=("invalid client_secret", "The client secret is incorrect"),
    ),
    Rule(
        "secret-refused",
        Strength.NAMED,
        SECRET_REFUSED,
        SECRET_AGAIN,
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
        where=_was_not_taken_before,
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
)
