"""No answer, or none of the provider's own: names, TLS, proxies, time-outs, captive portals, servers in trouble."""

from __future__ import annotations

from connection_wizard.diagnosis.evidence import Evidence
from connection_wizard.diagnosis.mends import fix
from connection_wizard.diagnosis.model import Strength, host_changed
from connection_wizard.diagnosis.rule import CALLS, URL, Rule, Said
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.domains import UNKNOWN, hosts_in, is_loopback
from connection_wizard.spec.finding import Fix
from connection_wizard.spec.rules.own_server import server_of
from connection_wizard.spec.templates import paths_in
from connection_wizard.words import say


def _whose_name(evidence: Evidence) -> DocumentPath:
    """What names the server: the field in its name that people fill in, where it has one; else the address."""
    url = evidence.own_call.url if evidence.own_call else ""
    keys = {path.area for path in paths_in(server_of(url.strip()))}
    filled = (at for at, field in enumerate(evidence.spec.fields) if field.key in keys and field.type != "dropdown")
    at = next(filled, None)
    return URL(evidence) if at is None else ("fields", at, "default")


def _captive(evidence: Evidence) -> bool:
    exchange, answer = evidence.exchange, evidence.answer
    if exchange is None or answer is None or answer.format != "html":
        return False
    text = answer.text[:4000].lower()
    signs = ("captive", "wifi", "wi-fi", "hotspot", "accept the terms", "internet access")
    return host_changed(exchange) and any(sign in text for sign in signs)


def _plainly_on_this_computer(evidence: Evidence, said: Said) -> Fix | None:
    """The address with http://, for a server on this computer alone (RFC 6749 section 3.2 wants TLS on the way to others)."""
    url = evidence.own_call.url.strip() if evidence.own_call else ""
    scheme, mark, rest = url.partition("://")
    here = {host for host in hosts_in(url, evidence.spec.fields) if host != UNKNOWN}
    if scheme.lower() != "https" or not here or not all(map(is_loopback, here)):
        return None
    return fix(say("Use http://"), (URL(evidence), f"http{mark}{rest}"))


RULES: tuple[Rule, ...] = (
    Rule(
        "captive-portal",
        Strength.SHOWN,
        say(
            "Another page answered in the provider's place: the network that this computer is in wants a log-in first."
        ),
        say("Open any page in your browser, log in to the network, and try again."),
        URL,
        legs=CALLS,
        where=_captive,
        retry="send",
    ),
    Rule(
        "name-not-found",
        Strength.SHOWN,
        say("No server of this name can be found: {host}."),
        say("Check the spelling of the address. If it is right, check this computer's connection to the internet."),
        _whose_name,
        failures=("name_not_found",),
    ),
    Rule(
        "refused",
        Strength.SHOWN,
        say("Nothing listens at {host}."),
        say("Check host and port of the address."),
        URL,
        failures=("refused", "unreachable"),
    ),
    Rule(
        "tls",
        Strength.SHOWN,
        say("The connection to {host} is not safe, so nothing was sent: its certificate does not prove who it is."),
        say(
            "Check the address. If a program on this network looks into connections, have its certificate added to the system."
        ),
        URL,
        failures=("tls",),
    ),
    Rule(
        "https-not-spoken",
        Strength.SHOWN,
        say("The server at {host} speaks no https there, or none that is safe today: nothing was sent."),
        say("Check the address and its port. A server on this computer is often reached with http://."),
        URL,
        failures=("not_tls",),
        mend=_plainly_on_this_computer,
    ),
    Rule(
        "proxy",
        Strength.SHOWN,
        say("The proxy of this computer does not let the request through."),
        say("Check the system's proxy settings, or ask whoever runs the network."),
        URL,
        failures=("proxy",),
    ),
    Rule(
        "silent",
        Strength.SHOWN,
        say("{host} did not answer in time."),
        say("Try again in a moment. If it stays so, check the address: a wrong port or path may lead nowhere."),
        URL,
        failures=("connect_timeout", "read_timeout", "total_timeout"),
        retry="send",
    ),
    Rule(
        "hung-up",
        Strength.SHOWN,
        say("{host} ended the connection without an answer."),
        say("Try again. If it stays so, check the address: https:// where http:// is spoken ends like this."),
        URL,
        failures=("closed", "bad_answer"),
        retry="send",
    ),
    Rule(
        "too-large",
        Strength.SHOWN,
        say("The answer is far too large for a call of this kind."),
        say("Use a call that answers with one account, such as “me”, or ask for fewer values."),
        URL,
        failures=("too_large",),
    ),
    Rule(
        "redirects",
        Strength.SHOWN,
        say("The address sends the request on again and again, or to a place that is not safe."),
        say("Put the final address into the field, as the provider's documentation writes it."),
        URL,
        failures=("too_many_redirects", "insecure_redirect"),
    ),
    Rule(
        "not-encrypted",
        Strength.SHOWN,
        say("Nothing was sent: on the way to {host} secrets could be read, for the address begins with http://."),
        say("Use the https:// address of the provider's documentation."),
        URL,
        failures=("not_encrypted",),
    ),
    Rule(
        "inside-the-network",
        Strength.SHOWN,
        say(
            "Nothing was sent: {host} is this computer or one of its network, and nobody said that requests may go there."
        ),
        say(
            "Try again and say yes when you are asked, if that is where the request is to go. Otherwise check the address."
        ),
        URL,
        failures=("private_address",),
        retry="send",
    ),
    Rule(
        "unsendable",
        Strength.SHOWN,
        say("The request cannot be sent as it stands."),
        say("Check the address and the headers of the call."),
        URL,
        failures=("bad_address", "bad_request"),
    ),
    Rule(
        "https-wanted",
        Strength.NAMED,
        say("The provider wants https:// here."),
        say(
            "Begin the address with https://. Where the server is one's own, its proxy has to tell it that the request came by https."
        ),
        URL,
        legs=CALLS,
        says=r"\b(?:https|ssl|tls) (?:is )?(?:required|only)\b|\b(?:must|only|has to)\b.{0,20}\b(?:over|use|via|by) (?:https|ssl|tls)\b",
        unless=r"redirect|callback|\bversion\b",
        examples=("HTTPS required", "This endpoint must be called over https"),
    ),
    Rule(
        "in-trouble",
        Strength.CODE,
        say("The provider has a problem of its own at the moment (status {status})."),
        say("Try again in some minutes."),
        URL,
        legs=CALLS,
        statuses=("5xx", "408", "425"),
        retry="send",
    ),
)
