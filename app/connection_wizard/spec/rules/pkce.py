"""Proof key for code exchange (RFC 7636, RFC 9700 section 2.1.1) and what both requests must share."""

from __future__ import annotations

from collections.abc import Iterator

from connection_wizard.spec import names
from connection_wizard.spec.completion import exchange_call
from connection_wizard.spec.finding import Finding
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.spec.rules.making import finding_code, fix_removing, fix_setting
from connection_wizard.spec.templates import paths_in
from connection_wizard.steps import number_of
from connection_wizard.words import say

PKCE_MISSING = finding_code(
    "pkce_missing",
    "warning",
    "authorization",
    "A public client without PKCE",
    "Without a client secret only PKCE keeps a stolen code from being used (RFC 9700 section 2.1.1).",
    ("authorization", "pkce", "none"),
    ("access_token", "client_authentication", "none"),
)
PKCE_PLAIN = finding_code(
    "pkce_plain",
    "warning",
    "authorization",
    "PKCE with the method plain",
    "The challenge is the verifier itself: whoever sees the address has both.",
    ("authorization", "pkce", "plain"),
)


def challenge(spec: ConnectionSpec) -> Iterator[Finding]:
    """A public client uses PKCE, and nobody uses its plain method without need."""
    at = ("authorization", "pkce")
    pkce = spec.authorization.pkce
    public = spec.access_token.client_authentication == "none" and not spec.access_token.snippet
    if pkce == "none" and public and not _names_secret(spec):
        yield PKCE_MISSING.finding(
            at,
            say("Neither a client secret nor PKCE protects the authorization code."),
            say(
                "Choose S256 (RFC 9700 section 2.1.1). If the app has a client secret, say in step {step} how it is "
                "sent.",
                step=number_of("access_token"),
            ),
            fix_setting(say("Use S256"), at, "S256"),
        )
    elif pkce == "plain":
        yield PKCE_PLAIN.finding(
            at,
            say("PKCE with the method “plain” protects little: the challenge is the verifier itself."),
            say("Choose S256, unless the provider's documentation says that it knows only plain."),
            fix_setting(say("Use S256"), at, "S256"),
        )


def _names_secret(spec: ConnectionSpec) -> bool:
    return any(names.CLIENT_SECRET in paths_in(text) for text in exchange_call(spec).templates)


CODE_VERIFIER_OMITTED = finding_code(
    "code_verifier_omitted",
    "error",
    "access_token",
    "PKCE without the verifier",
    "A provider that saw a challenge refuses the code without the verifier (RFC 7636 section 4.6).",
    ("access_token", "omit", ["code_verifier"]),
)
CODE_VERIFIER_RENAMED = finding_code(
    "code_verifier_renamed",
    "warning",
    "access_token",
    "The code verifier under another name",
    "Providers look for code_verifier; under another name it is usually not found.",
    ("access_token", "rename", {"code_verifier": "verifier"}),
)


def verifier(spec: ConnectionSpec) -> Iterator[Finding]:
    """Where there is a challenge, the verifier follows under its own name."""
    call = spec.access_token
    if spec.authorization.pkce == "none" or call.snippet.strip():
        return
    sent = any(names.CODE_VERIFIER in paths_in(text) for text in exchange_call(spec).templates)
    if "code_verifier" in call.omit and not sent:
        yield CODE_VERIFIER_OMITTED.finding(
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
            fix_removing(say("Send the code verifier"), (("access_token", "omit", call.omit.index("code_verifier")),)),
        )
    elif call.rename.get("code_verifier", "code_verifier").strip() not in ("code_verifier", ""):
        yield CODE_VERIFIER_RENAMED.finding(
            ("access_token", "rename", "code_verifier"),
            say("The code verifier is sent under another name."),
            say("RFC 7636 knows only code_verifier. Keep this only if the provider's documentation says so."),
            fix_removing(say("Send it as code_verifier"), (("access_token", "rename", "code_verifier"),)),
        )


REDIRECT_URI_ASYMMETRIC = finding_code(
    "redirect_uri_asymmetric",
    "hint",
    None,
    "The redirect URI in one request only",
    "Most providers compare the redirect URIs of both requests; a few do not want the second one.",
    ("access_token", "omit", ["redirect_uri"]),
)


def redirect_uri(spec: ConnectionSpec) -> Iterator[Finding]:
    """The redirect URI is in both requests or in none (RFC 6749 section 4.1.3)."""
    if spec.access_token.snippet.strip():
        return
    in_4 = "redirect_uri" not in spec.authorization.omit
    sent = any(names.REDIRECT_URI in paths_in(text) for text in exchange_call(spec).templates)
    in_5 = sent or "redirect_uri" not in spec.access_token.omit
    if in_4 and not in_5:
        yield REDIRECT_URI_ASYMMETRIC.finding(
            ("access_token", "omit"),
            say(
                "Step {authorization} sends the redirect URI, step {access_token} does not.",
                authorization=number_of("authorization"),
                access_token=number_of("access_token"),
            ),
            say("Right only if this provider does not want it there."),  # RFC 6749 section 4.1.3 asks for it in both
        )
    elif in_5 and not in_4:
        yield REDIRECT_URI_ASYMMETRIC.finding(
            ("authorization", "omit"),
            say(
                "Step {access_token} sends the redirect URI, step {authorization} does not.",
                access_token=number_of("access_token"),
                authorization=number_of("authorization"),
            ),
            say("Providers compare: send it in both, or in neither."),
        )


RULES = (challenge, verifier, redirect_uri)
