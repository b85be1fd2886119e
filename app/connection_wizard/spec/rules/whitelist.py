"""To which domains credentials may go. Elsewhere requests go without them, and without a word."""

from __future__ import annotations

from collections.abc import Iterator

from connection_wizard.addresses.hosts import is_number
from connection_wizard.spec.changes import DO_NOT_CHECK_DOMAINS
from connection_wizard.spec.documents import DocumentPath
from connection_wizard.spec.domains import (
    UNKNOWN,
    HostUse,
    NamedHost,
    hosts_of,
    is_host_name,
    is_ip_address,
    is_local,
    is_loopback,
    is_plainly_written,
    parents,
    plain_host,
    registrable_domain,
    suffix_kind,
)
from connection_wizard.spec.finding import Code, Edit, Finding, Fix
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.spec.rules.making import finding_code, fix_removing, fix_setting, quoted
from connection_wizard.spec.rules.start import bare_domain
from connection_wizard.spec.whitelisting import Covering, Used, distinct, is_everybodys_own
from connection_wizard.words import Words, listed, say

AT: DocumentPath = ("whitelist",)


WHITELIST_BLANK = finding_code(
    "whitelist_blank",
    "warning",
    "whitelist",
    "An empty entry",
    "It lists nothing.",
    ("whitelist", 1, ""),
)
WHITELIST_EVERYTHING = finding_code(
    "whitelist_everything",
    "warning",
    "whitelist",
    "Every domain is listed",
    "A request to any server, by mistake or by malice, would carry the credentials.",
    ("whitelist", 1, "*"),
)
WHITELIST_DUPLICATE = finding_code(
    "whitelist_duplicate",
    "warning",
    "whitelist",
    "A domain twice",
    "Once is enough.",
    ("whitelist", 1, "acme.com"),
)


def entries(spec: ConnectionSpec) -> Iterator[Finding]:
    """Every entry is a registrable domain, and none is there twice."""
    customers = {parent for named in hosts_of(spec) if UNKNOWN in named.host for parent in parents(named.host)[1:]}
    seen: set[str] = set()
    for index, entry in enumerate(spec.whitelist):
        at: DocumentPath = (*AT, index)
        domain = bare_domain(entry.strip().removeprefix("*.")) if entry.strip() != "*" else "*"
        remove = fix_removing(say("Remove the entry"), (at,))
        if not entry.strip():
            yield WHITELIST_BLANK.finding(at, say("An entry is empty."), say("Remove it."), remove)
        elif domain == "*":
            yield WHITELIST_EVERYTHING.finding(
                at,
                say("“*” lets credentials go to every server in the world."),
                say(
                    "Name the domains of the provider, such as acme.com. For customers' own domains there is a switch."
                ),
            )
        elif domain in seen:
            yield WHITELIST_DUPLICATE.finding(
                at,
                say("{domain} is there twice.", domain=quoted(domain)),
                say("Remove one."),
                remove,
            )
        else:
            yield from _entry(at, entry.strip(), domain, seen, customers)
        seen.add(domain)


WHITELIST_LOCAL = finding_code(
    "whitelist_local",
    "hint",
    "whitelist",
    "A computer instead of a domain",
    "Good for practice; the platform reaches public servers only.",
    ("whitelist", 1, "127.0.0.1"),
)
WHITELIST_INVALID = finding_code(
    "whitelist_invalid",
    "error",
    "whitelist",
    "No domain",
    "What is no domain lets no request through.",
    ("whitelist", 1, "acme"),
)
WHITELIST_PUBLIC_SUFFIX = finding_code(
    "whitelist_public_suffix",
    "error",
    "whitelist",
    "A domain that belongs to everybody",
    "Below a public suffix such as co.uk anybody can register a name and would be sent credentials.",
    ("whitelist", 1, "co.uk"),
)
WHITELIST_SHARED_DOMAIN = finding_code(
    "whitelist_shared_domain",
    "warning",
    "whitelist",
    "A domain that many customers share",
    "Below domains such as github.io everybody can have a site and would be sent credentials.",
    ("whitelist", 1, "github.io"),
)


def _entry(at: DocumentPath, entry: str, domain: str, seen: set[str], customers: set[str]) -> Iterator[Finding]:
    if is_number(domain) and not is_local(domain):
        return  # the platform reaches it like any other server
    if is_ip_address(domain) or (is_local(domain) and ("." in domain or is_loopback(domain))):
        yield WHITELIST_LOCAL.finding(
            at,
            say("{domain} is no public domain.", domain=quoted(domain)),
            say("Good for practice. The platform cannot reach it: name the provider's domain for the real connection."),
        )
        return
    if not is_host_name(domain):
        yield WHITELIST_INVALID.finding(
            at,
            say("{entry} is no domain.", entry=quoted(entry)),
            say("Write the domain alone, for example acme.com."),
        )
        return
    kind = suffix_kind(domain)
    if kind == "public":
        yield WHITELIST_PUBLIC_SUFFIX.finding(
            at,
            say("{domain} is no domain of a provider: anybody can register a name below it.", domain=quoted(domain)),
            say("Name the provider's own domain in front of it, for example acme.co.uk."),
        )
    elif kind == "shared":
        if domain not in customers:
            yield WHITELIST_SHARED_DOMAIN.finding(
                at,
                say(
                    "Below {domain} everybody can have a site: credentials could go to strangers.",
                    domain=quoted(domain),
                ),
                say("Name the provider's own part of it, for example acme.github.io."),
            )
    else:
        yield from _form(at, entry, domain, registrable_domain(domain) or domain, seen)


WHITELIST_NOT_DOMAIN = finding_code(
    "whitelist_not_domain",
    "warning",
    "whitelist",
    "An address instead of a domain",
    "Domains are compared, not addresses: from https://api.acme.com/v1 only acme.com is wanted.",
    ("whitelist", 0, "https://api.acme.com/v1"),
)
WHITELIST_SUBDOMAIN = finding_code(
    "whitelist_subdomain",
    "hint",
    "whitelist",
    "A sub-domain",
    "The platform compares registrable domains; the whole domain says the same and covers its other servers.",
    ("whitelist", 0, "api.acme.com"),
)
WHITELIST_CAPITALS = finding_code(
    "whitelist_capitals",
    "hint",
    "whitelist",
    "Capital letters in a domain",
    "Domains are written in small letters; not every comparison forgives others.",
    ("whitelist", 0, "Acme.com"),
)


def _form(at: DocumentPath, entry: str, domain: str, registrable: str, seen: set[str]) -> Iterator[Finding]:
    fix = (
        None
        if registrable in seen
        else fix_setting(say("Use {registrable}", registrable=quoted(registrable)), at, registrable)
    )
    fix = fix or fix_removing(say("Remove the entry"), (at,))
    if plain_host(entry) != domain:
        yield WHITELIST_NOT_DOMAIN.finding(
            at,
            say("{entry} is more than a domain.", entry=quoted(entry)),
            say("The domain alone is wanted: {registrable}.", registrable=quoted(registrable)),
            fix,
        )
    elif domain != registrable:
        yield WHITELIST_SUBDOMAIN.finding(
            at,
            say("{domain} is only a part of {registrable}.", domain=quoted(domain), registrable=quoted(registrable)),
            say("The platform compares registrable domains: name the whole one."),
            fix,
        )
    elif not is_plainly_written(entry):
        yield WHITELIST_CAPITALS.finding(
            at,
            say("{entry} is not written as domains are.", entry=quoted(entry)),
            say("Write it in small letters, without a dot at the end."),
            fix,
        )


WHITELIST_EMPTY = finding_code(
    "whitelist_empty",
    "error",
    "whitelist",
    "No domain is listed",
    "The platform sends credentials to listed domains only: every action would be refused.",
    ("whitelist", []),
)
WHITELIST_MISSES_API = finding_code(
    "whitelist_misses_api",
    "warning",
    "whitelist",
    "The API's domain is not listed",
    "Its requests would go out without credentials and without an error; the API answers 401 and nobody knows why.",
    ("test_call", "url", "https://api.acme.io/v1/me"),
)
WHITELIST_MISSES_TOKEN = finding_code(
    "whitelist_misses_token",
    "hint",
    "whitelist",
    "The token endpoint's domain is not listed",
    "Token and API are often on different domains. Listing both is the safe choice.",
    ("revoke_token", "url", "https://login.acme.io/oauth/revoke"),
)


def coverage(spec: ConnectionSpec) -> Iterator[Finding]:
    """The hosts that are called are on the list; the list has none besides."""
    hosts = tuple(named for named in hosts_of(spec) if not is_local(named.host))
    listed_domains = [plain_host(bare_domain(entry.strip().removeprefix("*."))) for entry in spec.whitelist]
    if spec.skip_whitelist_check:
        yield from _skipped(hosts)
        return
    if not any(entry.strip() for entry in spec.whitelist) and is_everybodys_own(spec):
        yield WHITELIST_EMPTY.finding(
            AT,
            say("No domain is listed, and none can be: everybody has a server of their own."),
            say("Switch the check of domains off: it is for such connections."),
            fix_setting(DO_NOT_CHECK_DOMAINS, ("skip_whitelist_check",), True),
        )
        return
    if not any(entry.strip() for entry in spec.whitelist):
        yield WHITELIST_EMPTY.finding(
            AT,
            say("No domain is listed: actions would send their requests without credentials."),
            say("List the domains of the API, for example acme.com."),
            _adding(spec, _wanted(hosts)),
        )
        return
    if any(entry.strip() == "*" for entry in spec.whitelist):
        return
    for code, use, what in (
        (WHITELIST_MISSES_API, "api", say("The API")),
        (WHITELIST_MISSES_TOKEN, "token", say("The token endpoint")),
    ):
        yield from _missing(spec, hosts, listed_domains, code, use, what)
    if not any(named.host == UNKNOWN for named in hosts):
        yield from _unneeded(spec, hosts)


def _missing(
    spec: ConnectionSpec, hosts: tuple[NamedHost, ...], listed_domains: list[str], code: Code, use: str, what: Words
) -> Iterator[Finding]:
    covers = Covering(listed_domains)
    missing = [named.host for named in hosts if named.use == use and not covers(named.host)]
    if code == WHITELIST_MISSES_TOKEN:
        api = {registrable_domain(named.host) for named in hosts if named.use == "api"}
        missing = [host for host in missing if registrable_domain(host) not in api]
    domains = distinct(map(registrable_domain, missing))
    if domains:
        yield code.finding(
            AT,
            say("{what} is at {domains}, which is not listed.", what=what, domains=listed(map(quoted, domains))),
            say(
                "Add it. To a domain that is not listed the platform sends requests without credentials, and says "
                "nothing."
            ),
            _adding(spec, domains),
        )


def _wanted(hosts: tuple[NamedHost, ...]) -> tuple[str, ...]:
    uses: tuple[HostUse, ...] = ("api", "token")
    return distinct(registrable_domain(named.host) for named in hosts if named.use in uses)


def _adding(spec: ConnectionSpec, domains: tuple[str, ...]) -> Fix | None:
    count = len(spec.whitelist)
    edits = tuple(Edit((*AT, count + number), domain) for number, domain in enumerate(domains))
    return Fix(say("Add {domains}", domains=listed(map(quoted, domains))), edits) if domains else None


WHITELIST_SKIPPED = finding_code(
    "whitelist_skipped",
    "warning",
    "whitelist",
    "The check of domains is switched off",
    "Credentials could go anywhere, although all domains are known and could be listed.",
    ("skip_whitelist_check", True),
    ("fields", []),
    ("authorization", "url", "https://eu.acme.com/oauth/authorize"),
)


def _skipped(hosts: tuple[NamedHost, ...]) -> Iterator[Finding]:
    if hosts and not any(UNKNOWN in named.host for named in hosts):
        yield WHITELIST_SKIPPED.finding(
            ("skip_whitelist_check",),
            say("The check of domains is switched off, although all domains are known."),
            say("Switch it on and list them. Off is only for connections whose domain is each customer's own."),
            fix_setting(say("Switch the check on"), ("skip_whitelist_check",), False),
        )


WHITELIST_UNNEEDED = finding_code(
    "whitelist_unneeded",
    "hint",
    "whitelist",
    "A domain that no address is at",
    "Each listed domain is one more place that credentials can go to.",
    ("whitelist", 1, "acme-status.com"),
)


def _unneeded(spec: ConnectionSpec, hosts: tuple[NamedHost, ...]) -> Iterator[Finding]:
    """No spec says where redirects and actions lead, so there is no fix by one click: both may be right."""
    used = Used(named.host for named in hosts)
    for index, entry in enumerate(spec.whitelist):
        domain = bare_domain(entry.strip().removeprefix("*."))
        if not is_host_name(domain) or is_local(domain) or suffix_kind(domain) or spec.service_domain.strip() == domain:
            continue
        if not used(domain):
            yield WHITELIST_UNNEEDED.finding(
                (*AT, index),
                say("No address of this connection is at {domain}.", domain=quoted(domain)),
                say(
                    "Keep it if an action calls it or a redirect leads there: the live test shows where redirects "
                    "lead. Otherwise remove it: the fewer domains, the safer."
                ),
            )


RULES = (entries, coverage)
