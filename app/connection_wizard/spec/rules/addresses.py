"""Web addresses: of the authorization endpoint and of every call."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from connection_wizard.addresses.reading import Address, BadAddress, read
from connection_wizard.spec.documents import Location
from connection_wizard.spec.domains import UNKNOWN, is_host_name, is_ip_address, is_known_ending, is_local, is_loopback
from connection_wizard.spec.finding import Finding
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.spec.rules.found import found, putting, quoted
from connection_wizard.spec.rules.peculiar import ONE_ADDRESS
from connection_wizard.spec.rules.places import calls
from connection_wizard.spec.rules.wording import place
from connection_wizard.spec.templates import TemplateError, parse_template
from connection_wizard.words import NOTHING, capital, say

_METHOD_BEFORE = re.compile(r"(?:GET|POST|PUT|PATCH|DELETE)\s+(\S+)", re.IGNORECASE)
_LIKE_ADDRESS = re.compile(r"(?:[\w-]+\.)+[A-Za-z]{2,}(?:[:/?#].*)?")
_WRAPPED = re.compile(r"""[<("'`]++(https?://[^<>"'`]*[^<>"'`)])[>)"'`]++""", re.IGNORECASE)
_DOCUMENTATION_HOSTS = frozenset({"docs", "doc", "developer", "developers", "help", "support", "learn", "wiki"})
_DOCUMENTATION_PATH = re.compile(
    r"/(?:docs?|documentation|reference|api-reference|guides?|tutorials?|articles?|faq)(?=/|$)|\.(?:html?|md)$",
    re.IGNORECASE,
)
_FOR_TOKENS = frozenset({"token", "access_token", "accesstoken", "oauth_token"})
_FOR_PEOPLE = frozenset({"authorize", "authorise", "authorization"})
_API_PATH = re.compile(
    r"/v[0-9][0-9.]*(?=/|$)|/(?:apis?|rest|graphql)(?=/|$)"
    r"|/(?:token|authori[sz]e|authorization|auth|access_token|revoke|me|users?|userinfo)$",
    re.IGNORECASE,
)


@lru_cache(maxsize=256)  # several rules ask for each address
def address_of(url: str) -> Address | None:
    """Read the template of an address; None if it is none.

    `UNKNOWN` stands in it where values of the connection are filled in; one that begins with a value has it as scheme.
    """
    try:
        shape = parse_template(url.strip()).fill(lambda _: UNKNOWN)
    except TemplateError:
        return None
    begins = shape.startswith(UNKNOWN)  # like ${context.authData.accesstokencode.instance_url}/services
    if begins:
        shape = re.sub(r"^[^/?#]*", "https://" + UNKNOWN, shape)
    found = read(shape, unknown=UNKNOWN)
    if isinstance(found, BadAddress):
        return None
    return replace(found, scheme=UNKNOWN) if begins else found


def is_at(url: str, hosts: tuple[str, ...]) -> bool:
    """Whether an address is at one of some hosts or below it."""
    address = address_of(url)
    return address is not None and any(f".{address.host}".endswith(f".{host}") for host in hosts)


def placed_urls(spec: ConnectionSpec) -> Iterator[tuple[Location, str]]:
    """The addresses that are filled in, in the order of the steps."""
    for at, url in (
        (("authorization", "url"), spec.authorization.url),
        *(((*call_at, "url"), call.url) for call_at, call in calls(spec)),
    ):
        if url.strip():
            yield at, url


def addresses(spec: ConnectionSpec) -> Iterator[Finding]:
    """Every address is one, is encrypted, and leads to an endpoint rather than to a page about it."""
    for at, url in placed_urls(spec):
        yield from _found_in(place(spec, at), at, url.strip())


@lru_cache(maxsize=1024)  # a keystroke leaves all addresses but one as they are
def _found_in(where: str, at: Location, url: str) -> tuple[Finding, ...]:
    return tuple(_address(where, at, url))


def _address(where: str, at: Location, url: str) -> Iterator[Finding]:
    if re.search(r"\s", url):
        method = _METHOD_BEFORE.fullmatch(url)
        tidy = method[1] if method else re.sub(r"\s+", "", url)
        message = say("There is a space inside {where}.", where=where)
        hint = say("An address has no spaces. Remove it; the method (GET, POST) has a field of its own.")
        yield found("url_whitespace", at, message, hint, putting(say("Remove the space"), at, tidy))
        return
    if wrapped := _WRAPPED.fullmatch(url):
        hint = say("Leave away the brackets or quotation marks around it.")
        fix = putting(say("Remove what is around it"), at, wrapped[1])
        yield found(
            "url_invalid", at, say("There are brackets or quotation marks around {where}.", where=where), hint, fix
        )
        return
    try:
        parse_template(url)
    except TemplateError:
        return  # said by the rules on templates
    address = address_of(url)
    if address is None or address.scheme not in (UNKNOWN, "http", "https"):
        yield _no_address(where, at, url)
    elif address.scheme != UNKNOWN:
        yield from _read(where, at, url, address)


def _no_address(where: str, at: Location, url: str) -> Finding:
    fix = putting(say("Put https:// before it"), at, f"https://{url}") if _LIKE_ADDRESS.fullmatch(url) else None
    return found(
        "url_invalid",
        at,
        say("What stands in {where} is no web address.", where=where),
        say("Copy the whole address, from https:// on: https://api.acme.com/oauth/token."),
        fix,
    )


def _read(where: str, at: Location, url: str, address: Address) -> Iterator[Finding]:
    host = address.host
    bare = host.replace(UNKNOWN, "x")
    if address.userinfo is not None:
        without = re.sub(r"(?<=//)[^/?#]*@", "", url)
        yield found(
            "url_userinfo",
            at,
            say("There is a user name or a password in {where}, before the @.", where=where),
            say("Take it out: addresses are stored and shown openly. Client credentials are sent as chosen in step 5."),
            putting(say("Remove what stands before the @"), at, without),
        )
    elif not (is_host_name(bare) or is_ip_address(host) or is_local(host) or UNKNOWN in host):
        yield _no_address(where, at, url)
    elif address.scheme == "http" and is_loopback(host):
        yield found(
            "url_loopback",
            at,
            say("{where} leads to this computer.", where=capital(where)),
            say(
                "That is right for practice. The platform cannot reach it: use the provider's address for the real one."
            ),
        )
    elif address.scheme == "http":
        yield found(
            "url_not_https",
            at,
            say("{where} begins with http://: secrets would travel unencrypted.", where=capital(where)),
            say("Use https:// instead. Every OAuth provider offers it."),
            putting(say("Use https://"), at, re.sub(r"^http:", "https:", url, flags=re.IGNORECASE)),
        )
    else:
        yield from _details(where, at, url, address)


def _details(where: str, at: Location, url: str, address: Address) -> Iterator[Finding]:
    host = address.host
    if is_ip_address(host) or is_local(host):
        yield found(
            "url_not_public",
            at,
            say(
                "{where} leads to {host}, which is no public name of a server.", where=capital(where), host=quoted(host)
            ),
            say("The platform must be able to reach it: use the provider's public address."),
        )
    elif UNKNOWN not in host.rpartition(".")[2] and not is_known_ending(host):
        yield found(
            "url_unknown_ending",
            at,
            say(
                "The server in {where} ends with “.{ending}”, which is no known ending.",
                where=where,
                ending=host.rpartition(".")[2],
            ),
            say("Check the spelling: is it .com, .io or the ending of a country?"),
        )
    if address.fragment and at[0] != "authorization":
        yield found(
            "url_fragment",
            at,
            say("There is a # in {where}; what stands after it is never sent.", where=where),
            say(
                "Remove the # and what follows (RFC 6749 section 3.2). It usually comes from the address of a help "
                "page."
            ),
            putting(say("Remove the # part"), at, url.partition("#")[0]),
        )
    if _is_documentation(address):
        yield found(
            "url_documentation",
            at,
            say("{where} looks like a page of the documentation.", where=capital(where)),
            say("Enter the address of the endpoint that the page describes, not the page's own address."),
        )
    elif address.path in ("", "/") and not address.query and at[0] in ("authorization", "access_token"):
        yield found(
            "url_without_path",
            at,
            say("{where} ends after the name of the server.", where=capital(where)),
            say(
                "Endpoints nearly always have a path, such as /oauth/token. Check that the address was copied as a "
                "whole."
            ),
        )


def _is_documentation(address: Address) -> bool:
    on_documentation_host = address.host.partition(".")[0] in _DOCUMENTATION_HOSTS
    documentation_path = bool(_DOCUMENTATION_PATH.search(address.path))
    api_path = bool(_API_PATH.search(address.path))
    return (on_documentation_host and (documentation_path or not api_path)) or (documentation_path and not api_path)


def endpoint_mix_ups(spec: ConnectionSpec) -> Iterator[Finding]:
    """The address for people and the address for tokens are each in their own step."""
    sign_in, tokens = spec.authorization.url.strip(), spec.access_token.url.strip()
    if not sign_in or not tokens:
        return
    in_step_4, in_step_5 = _last_part(sign_in), _last_part(tokens)
    token_in_4 = in_step_4 in _FOR_TOKENS
    sign_in_in_5 = in_step_5 in _FOR_PEOPLE
    if is_at(sign_in, ONE_ADDRESS):
        return
    if sign_in.rstrip("/") == tokens.rstrip("/") and (token_in_4 or sign_in_in_5):
        yield found(
            "authorization_url_is_token_url",
            ("access_token", "url"),
            say("Step 4 and step 5 have the same URL."),
            say("Providers have two: one where people log in (step 4, …/authorize), one for tokens (step 5, …/token)."),
        )
    elif _without_query(sign_in) == _without_query(tokens):
        return  # one address that does both by its query or its method, as its maker wants it
    elif token_in_4 and sign_in_in_5:
        swapped = putting(say("Swap the two URLs"), ("authorization", "url"), tokens)
        fix = type(swapped)(swapped.label, (*swapped.edits, *putting(NOTHING, ("access_token", "url"), sign_in).edits))
        yield found(
            "urls_swapped",
            ("authorization", "url"),
            say("The URLs of step 4 and step 5 seem to be swapped."),
            say("Step 4 wants the address where people log in (…/authorize), step 5 the one for tokens (…/token)."),
            fix,
        )
    elif token_in_4:
        yield found(
            "urls_swapped",
            ("authorization", "url"),
            say("The URL of step 4 looks like the one for tokens."),
            say("Enter the address where people log in and approve, often …/authorize."),
        )
    elif sign_in_in_5:
        yield found(
            "token_url_like_authorization",
            ("access_token", "url"),
            say("The URL of step 5 looks like the one where people log in."),
            say("A few providers call it so. Otherwise enter the address that answers with tokens, often …/token."),
        )


def _last_part(url: str) -> str:
    return _without_query(url).rpartition("/")[2].lower()


def _without_query(url: str) -> str:
    return re.split(r"[?#]", url, maxsplit=1)[0].rstrip("/")


RULES = (addresses, endpoint_mix_ups)
