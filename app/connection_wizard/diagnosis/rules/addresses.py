"""Addresses: a slash too many, one that only sends on, another server, a host that is not on the whitelist."""

from __future__ import annotations

import re

from connection_wizard.addresses.reading import Address, join_web, read_web
from connection_wizard.diagnosis.came_back import in_place_of_a_placeholder, in_place_of_an_example
from connection_wizard.diagnosis.evidence import Evidence
from connection_wizard.diagnosis.mends import fix, method
from connection_wizard.diagnosis.model import Strength, host_changed
from connection_wizard.diagnosis.rule import CALLS, CLIENT, TOKEN, URL, Rule, Said, of_call, place
from connection_wizard.spec.domains import registrable_domain
from connection_wizard.spec.finding import Fix
from connection_wizard.spec.rules.making import quoted
from connection_wizard.spec.rules.placeholders import WRITE_YOUR_OWN, left_in
from connection_wizard.steps import number_of
from connection_wizard.words import say


def _own_url(evidence: Evidence) -> str:
    """The address as the author wrote it; empty where it is none of the call's own (a refresh at the token URL)."""
    return evidence.own_call.url.strip() if evidence.own_call else ""


def _holds_a_placeholder(evidence: Evidence) -> bool:
    """Whether something of a sample was left in the call."""
    return bool(left_in(evidence.spec, evidence.at)[1])


def _other_slash(evidence: Evidence, said: Said) -> Fix | None:
    """No slash at the end of the address; or one, where all the other addresses of OAuth have it, and this one not."""
    url, spec = _own_url(evidence), evidence.spec
    revoke = spec.revoke_token.url if spec.revoke_token else ""
    others = {other.strip() for other in (spec.authorization.url, spec.access_token.url, revoke)} - {url, ""}
    have_it = bool(others) and all(other.endswith("/") for other in others)
    if url.endswith("/"):
        is_path = url.count("/") > 3 and not have_it
        return fix(say("Drop the slash at the end of the address"), (URL(evidence), url[:-1])) if is_path else None
    if not have_it or not url or evidence.leg not in CLIENT:
        return None
    return fix(say("Add a slash at the end of the address"), (URL(evidence), f"{url}/"))


def _pointed_at(evidence: Evidence, said: Said) -> Fix | None:
    """The address that a redirect points to, at the same server; what is a page for people is not taken."""
    exchange, written = evidence.exchange, _own_url(evidence)
    if exchange is None or not evidence.header("location") or not written or "${" in written:
        return None
    here = read_web(exchange.request.url)
    there = join_web(here, evidence.header("location")) if isinstance(here, Address) else here
    if not isinstance(here, Address) or not isinstance(there, Address) or here.shown != there.shown:
        return None
    if there.url == written or re.search(r"log-?in|sign-?in|/auth\b", there.url, re.IGNORECASE):
        return None
    return fix(say("Use the address that it points to"), (URL(evidence), there.url))


def _final_address(evidence: Evidence, said: Said) -> Fix | None:
    """The address at which a call ended; one with values in it is the author's to change."""
    exchange, written = evidence.exchange, _own_url(evidence)
    if exchange is None or not written or "${" in written:
        return None
    return fix(say("Use the address that it was sent on to"), (URL(evidence), exchange.request.url.partition("?")[0]))


def _foreign_host(evidence: Evidence) -> str:
    """The host that code may not reach, because it is none of the connection's."""
    found = read_web(evidence.exchange.request.url) if evidence.exchange else None
    return found.host if isinstance(found, Address) else ""


def _is_usual_port(evidence: Evidence) -> bool:
    found = read_web(evidence.exchange.request.url) if evidence.exchange else None
    return isinstance(found, Address) and found.number == 443


def _listing(evidence: Evidence, said: Said) -> Fix | None:
    if not _is_usual_port(evidence):  # a whitelist names hosts: their usual port is meant by it
        return None
    host = _foreign_host(evidence)
    domain = registrable_domain(host) or host
    count = len(evidence.spec.whitelist)
    return fix(say("Add {domain} to the whitelist", domain=quoted(domain)), (("whitelist", count), domain))


RULES: tuple[Rule, ...] = (
    Rule(
        "address-of-a-sample",
        Strength.SHOWN,
        say("{sample_place} still holds {sample} from the documentation, and was sent like that."),
        WRITE_YOUR_OWN,
        lambda evidence: left_in(evidence.spec, evidence.at)[0] or URL(evidence),
        legs=CALLS,
        statuses=("3xx", "4xx", "5xx"),
        where=_holds_a_placeholder,
        mend=lambda evidence, said: in_place_of_an_example(evidence) or in_place_of_a_placeholder(evidence),
    ),
    Rule(
        "host-not-listed",
        Strength.SHOWN,
        say(
            "Your own code wants to send a request to a host that is not on the whitelist. The platform would not send it, either."
        ),
        say("Add its domain in step {step}, if that host is the provider's.", step=number_of("whitelist")),
        place("whitelist"),
        legs=CALLS,
        failures=("host_not_listed",),
        mend=_listing,
    ),
    Rule(
        "lost-on-the-way",
        Strength.SHOWN,
        say(
            "The address sends the request on to another server, and secrets are never sent on to one that was not named."
        ),
        say("Put the final address into the field, if it is the provider's own."),
        URL,
        legs=CALLS,
        statuses=("401", "403"),
        where=lambda evidence: evidence.exchange is not None and host_changed(evidence.exchange),
        mend=_final_address,
    ),
    Rule(
        "redirected",
        Strength.SHOWN,
        say("The address sends the request on to {target} instead of answering it."),
        say("Put the final address into the field, as the provider's documentation writes it."),
        URL,
        legs=CALLS,
        statuses=("3xx",),
        where=lambda evidence: bool(evidence.redirect_target),
        mend=_pointed_at,
    ),
    Rule(
        "redirected-nowhere",
        Strength.SHOWN,
        say("The address answers with a redirect that leads nowhere instead of an answer."),
        say("Look the address up in the provider's documentation again."),
        URL,
        legs=CALLS,
        statuses=("3xx",),
        where=lambda evidence: not evidence.redirect_target,
    ),
    Rule(
        "slash-at-the-end",
        Strength.CODE,
        say(
            "There is nothing at this address (status {status}): to many servers a slash at the end makes another address of it."
        ),
        say("Write it as the provider's documentation does, to the letter."),
        URL,
        legs=CALLS,
        statuses=("404", "405"),
        mend=_other_slash,
        needed=True,
    ),
    Rule(
        "token-method-named",
        Strength.SHOWN,
        say("The address does not take {method}, and says in its answer what it takes (status 405)."),
        say("Send it as the answer's header Allow says."),
        of_call("method"),
        legs=TOKEN,
        statuses=("405",),
        where=lambda evidence: (
            bool(evidence.header("allow").strip(" ,")) and "POST" not in evidence.header("allow").upper()
        ),
        mend=method,
        needed=True,
    ),
    Rule(
        "token-address",
        Strength.CODE,
        say("There is nothing at this address, or it does not take {method} (status {status})."),
        say("Check the address of the call: its path and its version."),
        URL,
        legs=TOKEN,
        statuses=("404", "405", "410"),
    ),
)
