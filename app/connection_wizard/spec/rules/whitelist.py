"""To which domains credentials may go. Elsewhere requests go without them, and without a word."""

from __future__ import annotations

from collections.abc import Iterator

from connection_wizard.spec.documents import Location
from connection_wizard.spec.domains import (
    UNKNOWN,
    HostUse,
    NamedHost,
    hosts_of,
    is_host_name,
    is_ip_address,
    is_local,
    is_loopback,
    parents,
    plain_host,
    registrable_domain,
    suffix_kind,
)
from connection_wizard.spec.finding import Edit, Finding, Fix
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.spec.rules.found import found, putting, quoted, removing
from connection_wizard.spec.rules.start import bare_domain
from connection_wizard.spec.whitelisting import Covering, Used, distinct
from connection_wizard.words import Words, listed, say

AT: Location = ("whitelist",)


def entries(spec: ConnectionSpec) -> Iterator[Finding]:
    """Every entry is a registrable domain, and none is there twice."""
    customers = {parent for named in hosts_of(spec) if UNKNOWN in named.host for parent in parents(named.host)[1:]}
    seen: set[str] = set()
    for index, entry in enumerate(spec.whitelist):
        at: Location = (*AT, index)
        domain = bare_domain(entry.strip().removeprefix("*.")) if entry.strip() != "*" else "*"
        remove = removing(say("Remove the entry"), (at,))
        if not entry.strip():
            yield found("whitelist_blank", at, say("An entry is empty."), say("Remove it."), remove)
        elif domain == "*":
            yield found(
                "whitelist_everything",
                at,
                say("“*” lets credentials go to every server in the world."),
                say(
                    "Name the domains of the provider, such as acme.com. For customers' own domains there is a switch."
                ),
            )
        elif domain in seen:
            yield found(
                "whitelist_duplicate",
                at,
                say("{domain} is there twice.", domain=quoted(domain)),
                say("Remove one."),
                remove,
            )
        else:
            yield from _entry(at, entry.strip(), domain, seen, customers)
        seen.add(domain)


def _entry(at: Location, entry: str, domain: str, seen: set[str], customers: set[str]) -> Iterator[Finding]:
    if is_ip_address(domain) or (is_local(domain) and ("." in domain or is_loopback(domain))):
        yield found(
            "whitelist_local",
            at,
            say("{domain} is no public domain.", domain=quoted(domain)),
            say("Good for practice. The platform cannot reach it: name the provider's domain for the real connection."),
        )
        return
    if not is_host_name(domain):
        yield found(
            "whitelist_invalid",
            at,
            say("{entry} is no domain.", entry=quoted(entry)),
            say("Write the domain alone, for example acme.com."),
        )
        return
    kind = suffix_kind(domain)
    if kind == "public":
        yield found(
            "whitelist_public_suffix",
            at,
            say("{domain} is no domain of a provider: anybody can register a name below it.", domain=quoted(domain)),
            say("Name the provider's own domain in front of it, for example acme.co.uk."),
        )
    elif kind == "shared":
        if domain not in customers:
            yield found(
                "whitelist_shared_domain",
                at,
                say(
                    "Below {domain} everybody can have a site: credentials could go to strangers.",
                    domain=quoted(domain),
                ),
                say("Name the provider's own part of it, for example acme.github.io."),
            )
    else:
        yield from _form(at, entry, domain, registrable_domain(domain) or domain, seen)


def _form(at: Location, entry: str, domain: str, registrable: str, seen: set[str]) -> Iterator[Finding]:
    fix = (
        None
        if registrable in seen
        else putting(say("Use {registrable}", registrable=quoted(registrable)), at, registrable)
    )
    fix = fix or removing(say("Remove the entry"), (at,))
    if plain_host(entry) != domain:
        yield found(
            "whitelist_not_domain",
            at,
            say("{entry} is more than a domain.", entry=quoted(entry)),
            say("The domain alone is wanted: {registrable}.", registrable=quoted(registrable)),
            fix,
        )
    elif domain != registrable:
        yield found(
            "whitelist_subdomain",
            at,
            say("{domain} is only a part of {registrable}.", domain=quoted(domain), registrable=quoted(registrable)),
            say("The platform compares registrable domains: name the whole one."),
            fix,
        )
    elif entry != domain:
        yield found(
            "whitelist_capitals",
            at,
            say("{entry} is not written as domains are.", entry=quoted(entry)),
            say("Write it in small letters, without a dot at the end."),
            fix,
        )


def coverage(spec: ConnectionSpec) -> Iterator[Finding]:
    """The hosts that are called are on the list; the list has none besides."""
    hosts = tuple(named for named in hosts_of(spec) if not is_local(named.host))
    listed_domains = [plain_host(bare_domain(entry.strip().removeprefix("*."))) for entry in spec.whitelist]
    if spec.skip_whitelist_check:
        yield from _skipped(hosts)
        return
    if not any(entry.strip() for entry in spec.whitelist):
        yield found(
            "whitelist_empty",
            AT,
            say("No domain is listed: actions would send their requests without credentials."),
            say("List the domains of the API, for example acme.com."),
            _adding(spec, _wanted(hosts)),
        )
        return
    if any(entry.strip() == "*" for entry in spec.whitelist):
        return
    for code, use, what in (
        ("whitelist_misses_api", "api", say("The API")),
        ("whitelist_misses_token", "token", say("The token endpoint")),
    ):
        yield from _missing(spec, hosts, listed_domains, code, use, what)
    if not any(named.host == UNKNOWN for named in hosts):
        yield from _unneeded(spec, hosts)


def _missing(
    spec: ConnectionSpec, hosts: tuple[NamedHost, ...], listed_domains: list[str], code: str, use: str, what: Words
) -> Iterator[Finding]:
    covers = Covering(listed_domains)
    missing = [named.host for named in hosts if named.use == use and not covers(named.host)]
    if code == "whitelist_misses_token":
        api = {registrable_domain(named.host) for named in hosts if named.use == "api"}
        missing = [host for host in missing if registrable_domain(host) not in api]
    domains = distinct(map(registrable_domain, missing))
    if domains:
        yield found(
            code,
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


def _skipped(hosts: tuple[NamedHost, ...]) -> Iterator[Finding]:
    if hosts and not any(UNKNOWN in named.host for named in hosts):
        yield found(
            "whitelist_skipped",
            ("skip_whitelist_check",),
            say("The check of domains is switched off, although all domains are known."),
            say("Switch it on and list them. Off is only for connections whose domain is each customer's own."),
            putting(say("Switch the check on"), ("skip_whitelist_check",), False),
        )


def _unneeded(spec: ConnectionSpec, hosts: tuple[NamedHost, ...]) -> Iterator[Finding]:
    """No spec says where redirects and actions lead, so there is no fix by one click: both may be right."""
    used = Used(named.host for named in hosts)
    for index, entry in enumerate(spec.whitelist):
        domain = bare_domain(entry.strip().removeprefix("*."))
        if not is_host_name(domain) or is_local(domain) or suffix_kind(domain) or spec.service_domain.strip() == domain:
            continue
        if not used(domain):
            yield found(
                "whitelist_unneeded",
                (*AT, index),
                say("No address of this connection is at {domain}.", domain=quoted(domain)),
                say(
                    "Keep it if an action calls it or a redirect leads there: the live test shows where redirects "
                    "lead. Otherwise remove it: the fewer domains, the safer."
                ),
            )


RULES = (entries, coverage)
