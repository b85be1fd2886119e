"""Who the client says that it is: credentials, and the way in which they travel (RFC 6749 sections 2.3.1 and 5.2)."""

from __future__ import annotations

from connection_wizard.diagnosis.evidence import Evidence
from connection_wizard.diagnosis.mends import authenticating, fix, other_authentication
from connection_wizard.diagnosis.model import Strength
from connection_wizard.diagnosis.rule import AUTHORIZE, CLIENT, REFRESH, Rule, Said, of_call, place
from connection_wizard.spec.finding import Fix
from connection_wizard.steps import number_of
from connection_wizard.words import say

WAY = of_call("client_authentication")
CREDENTIALS = place("client", "client_id")


def _by_basic_challenge(evidence: Evidence) -> bool:
    return evidence.challenge.get("scheme") == "basic" and evidence.authentication not in (
        "client_secret_basic",
        "client_secret_basic_unencoded",
        "secret_as_username",
    )


def _own_is_not_listed(evidence: Evidence, said: Said) -> bool:
    """A list of the ways that an endpoint offers is no refusal of the one in it that was used."""
    way = (evidence.authentication or "").removesuffix("_unencoded")
    listed = [name for name in ("client_secret_basic", "client_secret_post") if name in evidence.small_text]
    return len(listed) < 2 or way not in listed


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


RULES: tuple[Rule, ...] = (
    Rule(
        "wants-basic",
        Strength.NAMED,
        say(
            "The provider asks for the app's credentials in the Authorization header (HTTP Basic); they were sent in the body."
        ),
        say("Send them by HTTP Basic. If that changes nothing, it is the client secret itself."),
        WAY,
        legs=CLIENT,
        where=_by_basic_challenge,
        given=_own_is_not_listed,
        mend=authenticating("client_secret_basic"),
        needed=True,
    ),
    Rule(
        "wants-basic-words",
        Strength.NAMED,
        say("The provider wants the app's credentials in the Authorization header (HTTP Basic)."),
        say("Send them by HTTP Basic."),
        WAY,
        legs=CLIENT,
        says=r"basic auth|authorization header|\bheader\b.{0,20}\bauthorization\b|http basic|client_secret_basic|credentials in (?:the )?header|client[_ ]auth\w{0,40}[_ ]required",
        unless=r"(?:not|no) (?:supported|allowed).{0,40}basic|basic.{0,40}not (?:supported|allowed)|in the (?:request )?body|but method 'client_secret_basic'",
        given=_own_is_not_listed,
        mend=authenticating("client_secret_basic"),
        needed=True,
        examples=(
            "Client authentication must be done with HTTP Basic authentication",
            "Missing Authorization header",
            "Header is required: Authorization",
            "token_endpoint_auth_method is client_secret_basic",
            "client_auth_required",
        ),
    ),
    Rule(
        "wants-body",
        Strength.NAMED,
        say("The provider wants the app's credentials in the body of the request."),
        say("Send them in the body."),
        WAY,
        legs=CLIENT,
        says=r"(?<!but method ')client_?secret_?post|in the (?:request )?(?:body|form|payload)|(?:missing|required|require|provide|lacks?)\b.{0,40}\bclient[_ ]?(?:id|secret)|client[_ ]?(?:id|secret)\b.{0,40}(?:missing|required|not provided|must be|is empty)|AADSTS7000218|basic.{0,40}not (?:supported|allowed)",
        given=_own_is_not_listed,
        mend=authenticating("client_secret_post"),
        needed=True,
        examples=(
            "AADSTS7000218: The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
            "Missing required parameter: client_id",
            "missing client id",
            "client_secret is required",
            "Credentials must be sent in the request body",
            "HTTP Basic is not supported",
        ),
    ),
    Rule(
        "no-secret-sent",
        Strength.NAMED,
        say("The request holds no client secret, and the provider does not accept the app without it."),
        say("Send it in the body. If it is not there yet, paste it in step {step}.", step=number_of("credentials")),
        WAY,
        legs=CLIENT,
        errors=frozenset({"invalid_client", "unauthorized_client", "invalid_credentials"}),
        says=r"client authentication",
        unless=r"dpop|client[_ ]assertion",
        where=lambda evidence: evidence.authentication == "none",
        mend=authenticating("client_secret_post", "client_secret_basic"),
        needed=True,
        examples=("invalid_client",),
    ),
    Rule(
        "authenticated-otherwise",
        Strength.NAMED,
        say("This request says otherwise who the app is than the one for the token, which the provider understood."),
        say("Send the credentials as for the token."),
        WAY,
        legs=(*REFRESH, "revoke"),
        statuses=("400", "401", "403"),
        errors=frozenset({"invalid_client", "unauthorized_client"}),
        says=r"\bauth|credential|\bclient\b|\bsecret\b",
        unless=r"redirect|\bscope|invalid_grant|authori[sz]ation (?:code|grant)",
        where=lambda evidence: (
            evidence.background.worked("exchange")
            and evidence.authentication != evidence.spec.access_token.client_authentication
        ),
        mend=lambda evidence, said: authenticating(evidence.spec.access_token.client_authentication)(evidence, said),
        needed=True,
        examples=("invalid_client", "No auth function available for given request"),
    ),
    Rule(
        "nobody-said-who",
        Strength.CODE,
        say(
            "The request does not say who the app is: it holds no client secret, and the provider does not take it so."
        ),
        say(
            "Send the secret in the body. If it is not there yet, paste it in step {step}.",
            step=number_of("credentials"),
        ),
        WAY,
        legs=CLIENT,
        statuses=("400", "401", "403", "422"),
        where=lambda evidence: evidence.authentication == "none" and not evidence.raw_words.text,
        mend=authenticating("client_secret_post", "client_secret_basic"),
        needed=True,
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
        CREDENTIALS,
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
        says=r"\b(?:app|client)?[_ ]?secret\b.{0,60}(?:invalid|incorrect|wrong|mismatch|does not match|expired|not valid|is not correct)|(?:invalid|incorrect|wrong|bad|expired)\b.{0,30}\b(?:app|client)?[_ ]?secret|no such (?:api )?key|incorrect.{0,30}credentials|error validating client secret|AADSTS70002(?:15|22)|client_id and/or client_secret",
        examples=(
            "bad_client_secret",
            "The client_id and/or client_secret passed are incorrect.",
            "AADSTS7000215: Invalid client secret provided.",
            "AADSTS7000222: The provided client secret keys are expired.",
            "Error validating client secret.",
            "Invalid client secret",
            "invalid appsecret",
            "No such API key: sk_example",
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
        says=r"(?:client|app(?:lication)?)(?:[_ ]?(?:id|key))?\b.{0,50}(?:not found|unknown|does not exist|doesn't exist|not recogni[sz]ed|not registered)|(?:cannot|can't|could not|couldn't) be found\b.{0,30}\b(?:client|app)|\b(?:client|app(?:lication)?) ?(?:id)?\b.{0,40}(?:cannot|can't|could not|couldn't) be found|\b(?:client|app)[_ ]?id\b.{1,12}invalid|\binvalid value\b.{0,12}\bclient_id|\bclient_id\b.{0,40}\bnot (?:a )?(?:valid|snowflake|number)|error validating application|\binvalid client identifier|(?:unknown|no such|invalid) (?:oauth |platform )?(?:client|app(?:lication)?)(?:[_ ]?(?:id|key))?\b(?! (?:secret|credentials|authentication))",
        unless=r"secret|credentials|client authentication|authentication method",
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
        CREDENTIALS,
        legs=CLIENT,
        where=lambda evidence: (
            "space_around" in evidence.background.secret and evidence.result.values.get("way") is not None
        ),
        given=lambda evidence, said: evidence.status in (400, 401, 403) or evidence.error == "invalid_client",
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
        CREDENTIALS,
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
        CREDENTIALS,
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
        mend=other_authentication,
        examples=(
            "invalid_client",
            "Client authentication failed (e.g., unknown client, no client authentication included)",
            "Invalid client or client credentials.",
        ),
    ),
    Rule(
        "basic-unread-perhaps",
        Strength.CODE,
        say(
            "The provider misses something and does not say what; ID and secret travel in a header that it may not read."
        ),
        say("Send them in the body."),
        WAY,
        legs=CLIENT,
        statuses=("400",),
        errors=frozenset({"invalid_request", "bad_request"}),
        where=lambda evidence: (
            not evidence.raw_words.description and (evidence.authentication or "").startswith("client_secret_basic")
        ),
        mend=authenticating("client_secret_post"),
        needed=True,
        examples=("invalid_request",),
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
