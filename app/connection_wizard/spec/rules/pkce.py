"""Proof key for code exchange (RFC 7636, RFC 9700 section 2.1.1) and what both requests must share."""

from __future__ import annotations

from collections.abc import Iterator

from connection_wizard.spec import names
from connection_wizard.spec.completion import exchange_call
from connection_wizard.spec.finding import Finding
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.spec.rules.found import found, putting, removing
from connection_wizard.spec.templates import paths_in
from connection_wizard.steps import number_of
from connection_wizard.words import say


def challenge(spec: ConnectionSpec) -> Iterator[Finding]:
    """A public client uses PKCE, and nobody uses its plain method without need."""
    at = ("authorization", "pkce")
    pkce = spec.authorization.pkce
    public = spec.access_token.client_authentication == "none" and not spec.access_token.snippet
    if pkce == "none" and public and not _names_secret(spec):
        yield found(
            "pkce_missing",
            at,
            say("Neither a client secret nor PKCE protects the authorization code."),
            say(
                "Choose S256 (RFC 9700 section 2.1.1). If the app has a client secret, say in step {step} how it is "
                "sent.",
                step=number_of("access_token"),
            ),
            putting(say("Use S256"), at, "S256"),
        )
    elif pkce == "plain":
        yield found(
            "pkce_plain",
            at,
            say("PKCE with the method “plain” protects little: the challenge is the verifier itself."),
            say("Choose S256, unless the provider's documentation says that it knows only plain."),
            putting(say("Use S256"), at, "S256"),
        )


def _names_secret(spec: ConnectionSpec) -> bool:
    return any(names.CLIENT_SECRET in paths_in(text) for text in exchange_call(spec).templates)


def verifier(spec: ConnectionSpec) -> Iterator[Finding]:
    """Where there is a challenge, the verifier follows under its own name."""
    call = spec.access_token
    if spec.authorization.pkce == "none" or call.snippet.strip():
        return
    sent = any(names.CODE_VERIFIER in paths_in(text) for text in exchange_call(spec).templates)
    if "code_verifier" in call.omit and not sent:
        yield found(
            "code_verifier_omitted",
            ("access_token", "omit"),
            say(
                "Step {authorization} uses PKCE, but step {access_token} does not send the code verifier.",
                authorization=number_of("authorization"),
                access_token=number_of("access_token"),
            ),
            say(
                "The provider refuses the code without it. Send it, or turn PKCE off in step {step}.",
                step=number_of("authorization"),
            ),
            removing(say("Send the code verifier"), (("access_token", "omit", call.omit.index("code_verifier")),)),
        )
    elif call.rename.get("code_verifier", "code_verifier").strip() not in ("code_verifier", ""):
        yield found(
            "code_verifier_renamed",
            ("access_token", "rename", "code_verifier"),
            say("The code verifier is sent under another name."),
            say("RFC 7636 knows only code_verifier. Keep this only if the provider's documentation says so."),
            removing(say("Send it as code_verifier"), (("access_token", "rename", "code_verifier"),)),
        )


def redirect_uri(spec: ConnectionSpec) -> Iterator[Finding]:
    """The redirect URI is in both requests or in none (RFC 6749 section 4.1.3)."""
    if spec.access_token.snippet.strip():
        return
    in_4 = "redirect_uri" not in spec.authorization.omit
    sent = any(names.REDIRECT_URI in paths_in(text) for text in exchange_call(spec).templates)
    in_5 = sent or "redirect_uri" not in spec.access_token.omit
    if in_4 and not in_5:
        yield found(
            "redirect_uri_asymmetric",
            ("access_token", "omit"),
            say(
                "Step {authorization} sends the redirect URI, step {access_token} does not.",
                authorization=number_of("authorization"),
                access_token=number_of("access_token"),
            ),
            say("Right only if this provider does not want it there."),  # RFC 6749 section 4.1.3 asks for it in both
        )
    elif in_5 and not in_4:
        yield found(
            "redirect_uri_asymmetric",
            ("authorization", "omit"),
            say(
                "Step {access_token} sends the redirect URI, step {authorization} does not.",
                access_token=number_of("access_token"),
                authorization=number_of("authorization"),
            ),
            say("Providers compare: send it in both, or in neither."),
        )


RULES = (challenge, verifier, redirect_uri)
