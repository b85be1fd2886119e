"""Redirect URIs that a provider takes from nobody: they are not https, or lead to a computer of one's own.

RFC 6749 section 3.1.2.1 and RFC 8252 section 7.3 leave it to the provider. What it objects to leads to another way of
the live run's own redirect (see `connection_wizard.spec.live_redirects`).
"""

from __future__ import annotations

from connection_wizard.diagnosis.evidence import Evidence
from connection_wizard.diagnosis.model import Strength
from connection_wizard.diagnosis.rule import AUTHORIZE, Mender, Rule, Said, place
from connection_wizard.spec.finding import Fix
from connection_wizard.spec.live_redirects import Objection, Refusal, fix_choosing, matching_way, suggested_ways
from connection_wizard.steps import number_of
from connection_wizard.words import say

RECEIVER = place("live_redirect", "receiver")
HOST = place("live_redirect", "host")

OBJECTIONS: dict[str, Objection] = {
    "redirect-mismatch": "mismatch",
    "redirect-spoken-of": "mismatch",
    "redirect-ip": "mismatch",
    "redirect-https": "https",
    "redirect-https-sent": "https",
    "redirect-loopback": "loopback",
}
"""What a provider has against the redirect URI, by the code of the cause."""


def next_way(objection: Objection) -> Mender:
    """The way of the redirect that is left when the provider objects to this one."""

    def mend(evidence: Evidence, said: Said) -> Fix | None:
        way = suggested_ways(evidence.spec, [Refusal(evidence.redirect_uri, objection)])[0]
        return None if way == matching_way(evidence.spec.live_redirect) else fix_choosing(way, evidence.spec)

    return mend


_HTTPS_WANTED = (
    # “https:” alone may be of the address that is quoted
    r"(?:redirect|callback).{0,80}(?:https\b(?!:)|secure|http is not)"
    r"|(?:redirect|callback).{0,40}(?:must|has to|have to|should|only)[\w ]{0,30}https"
    r"|https\b(?!:).{0,40}(?:redirect|callback)|insecure.{0,20}redirect|\bhttp\b(?!:).{0,40}not (?:allowed|permitted|supported|valid)"
)


def _sent_https(evidence: Evidence) -> bool:
    return evidence.redirect_uri.startswith("https://")


RULES: tuple[Rule, ...] = (
    Rule(
        "redirect-ip",
        Strength.NAMED,
        say("The provider takes no redirect URI with a number for a host, such as 127.0.0.1."),
        say(
            "Receive it at localhost. Register that address at the provider first, as step {step} shows it.",
            step=number_of("redirect"),
        ),
        HOST,
        legs=AUTHORIZE,
        says=r"(?:raw |numeric )?ip[- ]address(?:es)?\b.{0,60}(?:not|n't|cannot|forbidden|invalid|disallowed)"
        r"|(?:must not|cannot|can't|may not|no) (?:be |contain |use )?(?:an? |raw )*ip[- ]address|\bprivate ip\b",
        unless=r"server ip address",
        mend=next_way("mismatch"),
        examples=(
            "Redirect URI: raw IP addresses are not allowed",
            "redirect_uri must not be an IP address",
            "Callback URL cannot contain an ip address",
            "device_id and device_name are required for private IP",
        ),
    ),
    Rule(
        "redirect-https",
        Strength.NAMED,
        say("The provider wants a redirect URI that begins with https://. The one that was sent does not."),
        say(
            "Receive it over https: register exactly this address at the provider first. Or log in with the platform's redirect "
            "URL and paste the final address."
        ),
        RECEIVER,
        legs=AUTHORIZE,
        says=_HTTPS_WANTED,
        where=lambda evidence: not _sent_https(evidence),
        mend=next_way("https"),
        copy="{https_redirect}",
        examples=(
            "redirect_uri must be https",
            "Redirect URIs must use HTTPS",
            "The callback URL must use https",
            "redirect_uri did not use a secure scheme",
            "The redirect URL must start with https://",
            "Insecure redirect uri",
        ),
    ),
    Rule(
        "redirect-https-sent",
        Strength.NAMED,
        say("The provider speaks of the redirect URI: it is not registered, or not written as it is registered."),
        say("Register exactly this address at the provider, in the settings of your app."),
        RECEIVER,
        legs=AUTHORIZE,
        says=_HTTPS_WANTED,
        # who counts up all that is wanted of a redirect URI means the first of it here
        unless=r"match|regist|configured|whitelist|one of",
        where=_sent_https,
        mend=next_way("https"),
        copy="{https_redirect}",
        examples=("redirect_uri must be https",),
    ),
    Rule(
        "redirect-loopback",
        Strength.NAMED,
        say("The provider sends nobody to an address of their own computer."),
        say(
            "Log in with the platform's redirect URL and paste the final address here; register that URL at the provider."
        ),
        RECEIVER,
        legs=AUTHORIZE,
        says=r"(?:localhost|loopback|local (?:address|host|url)(?:es|s)?)\b(?!:|/).{0,60}(?:not|n't|cannot|forbidden|invalid|disallowed)"
        r"|(?:must not|cannot|can't|may not|no) (?:be |contain |use |point to )?(?:a |the )?(?:localhost|loopback)"
        r"|(?:redirect|callback).{0,80}(?:localhost|loopback)\b(?!:|/)"
        r"|(?:redirect|callback).{0,60}publicly (?:accessible|reachable)",
        unless=r"mismatch|does not match|doesn't match|not (?:registered|whitelisted)",
        mend=next_way("loopback"),
        copy="{platform_redirect}",
        examples=(
            "localhost is not allowed as redirect_uri",
            "Loopback addresses are not permitted",
            "The redirect URL can't point to localhost",
            "The redirect URI must be publicly accessible",
        ),
    ),
)
