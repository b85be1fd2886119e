"""The app as the provider knows it by its client ID: unknown, stopped, or of another place than was asked."""

from __future__ import annotations

import re
from typing import Final

from connection_wizard.diagnosis.evidence import Evidence
from connection_wizard.diagnosis.model import Strength
from connection_wizard.diagnosis.rule import AUTHORIZE, CLIENT, CLIENT_ID, URL, Rule, Said
from connection_wizard.steps import number_of
from connection_wizard.words import say

SAYS_UNKNOWN: Final = r"(?:client|app(?:lication)?)(?:[_ ]?(?:id|key))?\b.{0,50}(?:not found|unknown|does not exist|doesn't exist|not recogni[sz]ed|not registered)|(?:cannot|can't|could not|couldn't) be found\b.{0,30}\b(?:client|app)|\b(?:client|app(?:lication)?) ?(?:id)?\b.{0,40}(?:cannot|can't|could not|couldn't) be found|\b(?:client|app)[_ ]?id\b.{1,12}invalid|\binvalid value\b.{0,12}\bclient_id|\bclient_id\b.{0,40}\bnot (?:a )?(?:valid|snowflake|number)|error validating application|\binvalid client identifier|(?:unknown|no such|invalid) (?:oauth |platform )?(?:client|app(?:lication)?)(?:[_ ]?(?:id|key))?\b(?! (?:secret|credentials|authentication))"
"""Words that say that a client ID is not known."""
SAYS_KNOWN: Final = r"secret|credentials|client authentication|authentication method"
"""Words of what is said of a client that is known."""
_UNKNOWN = re.compile(
    r"not found|unknown|exist|not recogni[sz]ed|not registered|no such|\bclient[_ ]?id\b.{0,12}\binvalid\b|\binvalid client[_ ]?id\b"
)


def known_at_log_in(evidence: Evidence, said: Said) -> bool:
    """Whether the log-in of this very run knew the client ID, and no words say that it is another one here."""
    return evidence.background.worked("authorize") and not _UNKNOWN.search(evidence.small_text)


RULES: tuple[Rule, ...] = (
    Rule(
        "client-of-another-environment",
        Strength.NAMED,
        say(
            "ID and secret belong to another environment or region than the address that was asked (sandbox and production have their own)."
        ),
        say("Take ID and secret of the environment that the address belongs to, or change the address in this step."),
        CLIENT_ID,
        legs=(*AUTHORIZE, *CLIENT),
        says=r"\b(?:sandbox|production|(?:live|test) ?mode|staging)\b|wrong (?:environment|region|data ?cent\w+|server|cluster)|(?:another|other|different) (?:environment|region|data ?cent\w+)",
        unless=r"https?://\S{0,200}sandbox|['\"`][a-z][\w.-]{1,40}['\"`] (?:must|has to|should) (?:always )?be\b",
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
        CLIENT_ID,
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
        CLIENT_ID,
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
        CLIENT_ID,
        legs=CLIENT,
        errors=frozenset({"invalid_client_id", "application_not_found", "bad_client_id"}),
        says=SAYS_UNKNOWN,
        unless=SAYS_KNOWN,
        given=lambda evidence, said: not known_at_log_in(evidence, said),
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
        URL,
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
)
