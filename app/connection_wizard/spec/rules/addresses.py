"""Web addresses: of the authorization endpoint and of every call."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from connection_wizard.addresses.reading import Address
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.domains import UNKNOWN, is_host_name, is_ip_address, is_known_ending, is_local, is_loopback
from connection_wizard.spec.finding import Finding
from connection_wizard.spec.known_hosts import known_of
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.spec.queries import is_route
from connection_wizard.spec.rules.making import finding_code, fix_setting, quoted
from connection_wizard.spec.rules.place_names import place
from connection_wizard.spec.rules.read_addresses import address_of, placed_urls
from connection_wizard.spec.templates import TemplateError, parse_template
from connection_wizard.steps import number_of
from connection_wizard.words import capital, say

_METHOD_BEFORE = r"(?i)(?:GET|POST|PUT|PATCH|DELETE)\s+(\S+)"
_LIKE_ADDRESS = r"(?:[\w-]+\.)+[A-Za-z]{2,}(?:[:/?#].*)?"
_WRAPPED = re.compile(r"""[<("'`]++(https?://[^<>"'`]*[^<>"'`)])[>)"'`]++""", re.IGNORECASE)
_DOCUMENTATION_HOSTS = frozenset({"docs", "doc", "developer", "developers", "help", "support", "learn", "wiki"})
_DOCUMENTATION_PATH = re.compile(
    r"/(?:docs?|documentation|reference|api-reference|guides?|tutorials?|articles?|faq)(?=/|$)|\.(?:html?|md)$",
    re.IGNORECASE,
)
_API_PATH = re.compile(
    r"/v[0-9][0-9.]*(?=/|$)|/(?:apis?|rest|graphql)(?=/|$)"
    r"|/(?:token|authori[sz]e|authorization|auth|access_token|revoke|me|users?|userinfo)$",
    re.IGNORECASE,
)


def addresses(spec: ConnectionSpec) -> Iterator[Finding]:
    """Every address is one, is encrypted, and leads to an endpoint rather than to a page about it."""
    for at, url in placed_urls(spec):
        yield from _found_in(place(spec, at), at, url.strip())


@lru_cache(maxsize=1024)  # a keystroke leaves all addresses but one as they are
def _found_in(where: str, at: DocumentPath, url: str) -> tuple[Finding, ...]:
    return tuple(_address(where, at, url))


URL_WHITESPACE = finding_code(
    "url_whitespace",
    "error",
    None,
    "A space inside an address",
    "An address ends at the first space; what follows would be lost.",
    ("test_call", "url", "GET https://api.acme.com/v1/me"),
)
URL_INVALID = finding_code(
    "url_invalid",
    "error",
    None,
    "This is no web address",
    "Nothing can be called at something that is no address.",
    ("access_token", "url", "api.acme.com/oauth/token"),
)


def _address(where: str, at: DocumentPath, url: str) -> Iterator[Finding]:
    if re.search(r"\s", url):
        method = re.fullmatch(_METHOD_BEFORE, url)
        tidy = method[1] if method else re.sub(r"\s+", "", url)
        message = say("There is a space inside {where}.", where=where)
        hint = say("An address has no spaces. Remove it; the method (GET, POST) has a field of its own.")
        yield URL_WHITESPACE.finding(at, message, hint, fix_setting(say("Remove the space"), at, tidy))
        return
    if wrapped := _WRAPPED.fullmatch(url):
        hint = say("Leave away the brackets or quotation marks around it.")
        fix = fix_setting(say("Remove what is around it"), at, wrapped[1])
        yield URL_INVALID.finding(
            at, say("There are brackets or quotation marks around {where}.", where=where), hint, fix
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


def _no_address(where: str, at: DocumentPath, url: str) -> Finding:
    fix = fix_setting(say("Put https:// before it"), at, f"https://{url}") if re.fullmatch(_LIKE_ADDRESS, url) else None
    return URL_INVALID.finding(
        at,
        say("What stands in {where} is no web address.", where=where),
        say("Copy the whole address, from https:// on: https://api.acme.com/oauth/token."),
        fix,
    )


URL_USERINFO = finding_code(
    "url_userinfo",
    "error",
    None,
    "A user name or password in an address",
    "Addresses are stored, logged and shown openly, so a password in one is no secret any more.",
    ("test_call", "url", "https://someone@api.acme.com/v1/me"),
)
URL_LOOPBACK = finding_code(
    "url_loopback",
    "hint",
    None,
    "An address on this computer",
    "Good for practice; the platform runs elsewhere and cannot reach this computer.",
    ("revoke_token", "url", "http://127.0.0.1:8080/revoke"),
)
URL_NOT_HTTPS = finding_code(
    "url_not_https",
    "error",
    None,
    "An address without encryption",
    "With http:// everybody on the way can read the client secret and the tokens (RFC 6749 section 3.2).",
    ("access_token", "url", "http://api.acme.com/oauth/token"),
)


def _read(where: str, at: DocumentPath, url: str, address: Address) -> Iterator[Finding]:
    host = address.host
    bare = host.replace(UNKNOWN, "x")
    if address.userinfo is not None:
        without = re.sub(r"(?<=//)[^/?#]*@", "", url)
        yield URL_USERINFO.finding(
            at,
            say("There is a user name or a password in {where}, before the @.", where=where),
            say(
                "Take it out: addresses are stored and shown openly. Client credentials are sent as chosen in step "
                "{step}.",
                step=number_of("access_token"),
            ),
            fix_setting(say("Remove what stands before the @"), at, without),
        )
    elif not (is_host_name(bare) or is_ip_address(host) or is_local(host) or UNKNOWN in host):
        yield _no_address(where, at, url)
    elif address.scheme == "http" and is_loopback(host):
        yield URL_LOOPBACK.finding(
            at,
            say("{where} leads to this computer.", where=capital(where)),
            say(
                "That is right for practice. The platform cannot reach it: use the provider's address for the real one."
            ),
        )
    elif address.scheme == "http":
        yield URL_NOT_HTTPS.finding(
            at,
            say("{where} begins with http://: secrets would travel unencrypted.", where=capital(where)),
            say("Use https:// instead. Every OAuth provider offers it."),
            fix_setting(say("Use https://"), at, re.sub(r"^http:", "https:", url, flags=re.IGNORECASE)),
        )
    else:
        yield from _details(where, at, url, address)


URL_NOT_PUBLIC = finding_code(
    "url_not_public",
    "hint",
    None,
    "A server without a public name",
    "The platform calls providers over the internet; an address inside a network is out of its reach.",
    ("revoke_token", "url", "https://192.168.1.20/oauth/revoke"),
)
URL_FRAGMENT = finding_code(
    "url_fragment",
    "warning",
    None,
    "A # part in the address of a call",
    "What follows a # never reaches the server. In an address it usually comes from a page of the documentation.",
    ("revoke_token", "url", "https://api.acme.com/oauth/revoke#token"),
)
URL_DOCUMENTATION = finding_code(
    "url_documentation",
    "warning",
    None,
    "A page of the documentation instead of an endpoint",
    "The page describes the endpoint; calling the page brings back a web page and never a token.",
    ("access_token", "url", "https://developers.acme.com/docs/oauth-token"),
)
URL_UNKNOWN_ENDING = finding_code(
    "url_unknown_ending",
    "warning",
    None,
    "An ending that no address has",
    "A misspelt ending leads nowhere, or to a stranger.",
    ("revoke_token", "url", "https://api.acme.con/oauth/revoke"),
    ("whitelist", 1, "acme.con"),
)
URL_WITHOUT_PATH = finding_code(
    "url_without_path",
    "hint",
    None,
    "An address that is only a server",
    "Nearly every endpoint has a path. Without one the address was probably not copied as a whole.",
    ("access_token", "url", "https://api.acme.com"),
)


def _details(where: str, at: DocumentPath, url: str, address: Address) -> Iterator[Finding]:
    host = address.host
    if is_ip_address(host) or is_local(host):
        yield URL_NOT_PUBLIC.finding(
            at,
            say(
                "{where} leads to {host}, which is no public name of a server.", where=capital(where), host=quoted(host)
            ),
            say("The platform must be able to reach it: use the provider's public address."),
        )
    elif UNKNOWN not in host.rpartition(".")[2] and not is_known_ending(host):
        yield URL_UNKNOWN_ENDING.finding(
            at,
            say(
                "The server in {where} ends with “.{ending}”, which is no known ending.",
                where=where,
                ending=host.rpartition(".")[2],
            ),
            say("Check the spelling: is it .com, .io or the ending of a country?"),
        )
    if address.fragment and at[0] != "authorization":
        yield URL_FRAGMENT.finding(
            at,
            say("There is a # in {where}; what stands after it is never sent.", where=where),
            say(
                "Remove the # and what follows (RFC 6749 section 3.2). It usually comes from the address of a help "
                "page."
            ),
            fix_setting(say("Remove the # part"), at, url.partition("#")[0]),
        )
    if _is_documentation(address) and not _is_known(at, url, host):
        yield URL_DOCUMENTATION.finding(
            at,
            say("{where} looks like a page of the documentation.", where=capital(where)),
            say("Enter the address of the endpoint that the page describes, not the page's own address."),
        )
    elif (
        address.path in ("", "/")
        and not address.query
        and not is_route(address.fragment or "")
        and at[0] in ("authorization", "access_token")
    ):
        yield URL_WITHOUT_PATH.finding(
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


def _is_known(at: DocumentPath, url: str, host: str) -> bool:
    """Whether a provider is known to have this very address: GetResponse's log-in is a page by its name."""
    known = known_of(host)
    return known is not None and known.has(str(at[0]), url)


RULES = (addresses,)
