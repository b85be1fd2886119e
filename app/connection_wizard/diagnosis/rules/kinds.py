"""The kind of app that was registered: what it may ask for, and in which way (RFC 6749 section 2.1)."""

from __future__ import annotations

from connection_wizard.diagnosis.mends import authenticating
from connection_wizard.diagnosis.model import Strength
from connection_wizard.diagnosis.rule import AUTHORIZE, CLIENT, CLIENT_ID, Rule, of_call
from connection_wizard.words import say

RULES: tuple[Rule, ...] = (
    Rule(
        "app-registered-as-another-kind",
        Strength.NAMED,
        say(
            "The app, or its redirect URI, is registered there as one of another kind: for a single-page or a mobile app, and not for a web server."
        ),
        say(
            "At the provider, register the redirect URI for a web application (platform “Web”), whose code a server redeems with the secret."
        ),
        CLIENT_ID,
        legs=(*AUTHORIZE, *CLIENT),
        says=r"\bsingle-page app|\bcross-origin (?:requests|token redemption)|\b(?:spa|native|mobile|desktop)\b.{0,12}\b(?:client|app)\w*\b.{0,60}\b(?:only|not|cannot)",
        unless=r"proof key",
        examples=(
            "Tokens issued for the 'Single-Page Application' client-type may only be redeemed via cross-origin requests.",
            "This endpoint is not for native clients: a mobile app may only use it with its own scheme",
        ),
    ),
    Rule(
        "secret-unwanted",
        Strength.NAMED,
        say("The app is registered as a public one, which sends no client secret; this request holds one."),
        say("Send none; or make the app a confidential one (a web application) at the provider."),
        of_call("client_authentication"),
        legs=CLIENT,
        says=r"\bclient is public\b|\bpublic client\w*\b.{0,60}\b(?:secret|credential|authenticat)|\b(?:client[_ ]secret|client authentication|credentials)\b.{0,60}\b(?:should not|must not|should be|not (?:allowed|permitted|expected))\b.{0,20}\b(?:presented|sent|provided|included|used|public)?",
        unless=r"in the (?:body|header)|basic|should be (?:sent|in)|not supported",
        mend=authenticating("none"),
        needed=True,
        examples=("Client is public so neither 'client_assertion' nor 'client_secret' should be presented.",),
    ),
    Rule(
        "signed-client-wanted",
        Strength.NAMED,
        say(
            "The provider wants the app to prove itself by a signed statement or a certificate (private_key_jwt, mutual TLS), and not by a secret."
        ),
        say("In the provider's portal, choose a client secret for the app, sent by HTTP Basic or in the body."),
        of_call("client_authentication"),
        legs=CLIENT,
        errors=frozenset({"invalid_client_assertion"}),
        says=r"\bprivate_key_jwt\b|\bclient[_ ]assertion(?:_type)?\b|\bclient certificate\b|\bmutual tls\b|\bmtls\b",
        unless=r"client_secret_(?:basic|post)|client_secret'",
        examples=("Client authentication method private_key_jwt required", "MTLS client certificate required"),
    ),
    Rule(
        "grant-not-for-app",
        Strength.NAMED,
        say("The app is not allowed this kind of request (grant) at the provider."),
        say(
            "In the provider's portal, allow the authorization code grant for the app, and refresh tokens; or register it as a web application."
        ),
        CLIENT_ID,
        legs=CLIENT,
        says=r"grant[ _]?(?:type)?\b.{0,40}\bnot (?:allowed|authori[sz]ed|permitted|enabled|supported) (?:for|by|to) (?:this |the |your )?(?:client|app)"
        r"|\b(?:client|app(?:lication)?)\b.{0,20}(?:not|n't) (?:be )?(?:allowed|authori[sz]ed|permitted|enabled|configured)\b.{0,60}\b(?:grants?|flow|using this method|this way)\b"
        r"|\bnot (?:allowed|authori[sz]ed|permitted) for (?:the |this )?(?:requested )?(?:operation|grant|flow|method)\b",
        unless=r"refresh_token",
        examples=(
            "Grant type 'authorization_code' not allowed for the client.",
            "The client is not authorized to request a token using this method.",
            "Client not allowed for direct access grants",
            "Not authorized for requested operation",
        ),
    ),
)
