"""What is known beforehand of providers, as far as rules and diagnosis need it: facts of the catalogue, in one small file.

`connection_wizard.spec.rules.providers` and `connection_wizard.spec.rules.offline` hold it against a spec,
`connection_wizard.diagnosis.rules.known` against a failure.

Each fact stands in the entry of its provider (``resources/providers``, under ``known``), with its source; unknown stays out.
Hosts match with all below them.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from types import MappingProxyType
from typing import Any, Final, NamedTuple

from connection_wizard.resources import resource_text
from connection_wizard.spec.calls import StandardParameter
from connection_wizard.spec.domains import hosts_in
from connection_wizard.spec.known_places import Mixed, Place, fitting, mixed, of_other_region, origin, plain, stranger
from connection_wizard.spec.model import ConnectionSpec, ExtraField
from connection_wizard.spec.worked_out_once import of_latest
from connection_wizard.steps import number_of
from connection_wizard.words import NOTHING, Words, say

_NONE: Final[Mapping[str, str]] = MappingProxyType({})


class KnownHost(NamedTuple):
    """One provider.

    Attributes:
        hosts: of its authorization and token endpoints and its API.
        parameters: what the authorization request must send besides what OAuth itself does, with its value.
        for_refresh: the same, where a refresh token is wanted; without the first of them none comes, without the others at
            the first log-in of an account alone.
        refresh_scopes: without one of these scopes no refresh token comes.
        refresh_unasked: an authorization endpoint that gives a refresh token unasked, as an expression; empty: there is none.
        renamed: standard parameters under the provider's own name, at every endpoint.
        retired_scopes: scopes that are no longer given out, each with what took its place.
        headers: what its API wants with every call; the value is a template, empty where only the author knows it.
        api: the hosts that want them, where others of its hosts do without.
        word: what stands before the token in the header Authorization there, in place of Bearer.
        moved: addresses for log-in and tokens that its documentation no longer names, each with the one that it does.
        places: production first, then its other environments: by part of the spec the template of the address there.
        others: by part, further addresses that somebody names.
        origins: of its API and all its other calls, as templates.
        apart: what is kept apart there, so that an app or an account of one place is unknown in another.
    """

    name: str
    hosts: tuple[str, ...]
    parameters: Mapping[str, str] = _NONE
    for_refresh: Mapping[str, str] = _NONE
    refresh_scopes: tuple[str, ...] = ()
    refresh_unasked: str = ""
    renamed: Mapping[StandardParameter, str] = MappingProxyType({})
    retired_scopes: Mapping[str, str] = _NONE
    headers: Mapping[str, str] = _NONE
    api: tuple[str, ...] = ()
    word: str = ""
    moved: Mapping[str, str] = _NONE
    places: tuple[Place, ...] = ()
    others: Mapping[str, tuple[str, ...]] = MappingProxyType({})
    origins: tuple[str, ...] = ()
    apart: Words = NOTHING

    @property
    def asks_with(self) -> tuple[str, str] | None:
        """The parameter, with its value, without which no refresh token comes."""
        return next(iter(self.for_refresh.items()), None)

    @property
    def asks_again_with(self) -> Mapping[str, str]:
        """Those without which one comes at the first log-in of an account alone."""
        return dict(list(self.for_refresh.items())[1:])

    def new_address(self, url: str) -> str:
        """What took the place of an address, with the query that is written there; empty where it is up to date."""
        end = next((place for place, sign in enumerate(url) if sign in "?#"), len(url))
        plain = url[:end].strip().rstrip("/")
        new = self.moved.get(plain) or self.moved.get(f"{plain}/", "")
        return new and new + url[end:].strip()

    def named_address(self, part: str, url: str) -> str:
        """The address that is known in place of another one; empty where it is this one, or none is.

        Args:
            url: one with values in it is not judged: whoever connects decides where it leads.
        """
        named = [place[part] for place in self.places if part in place]
        given = plain(url)
        if not named or not given or "${" in given or self.has(part, url):
            return ""
        return named[0]

    def has(self, part: str, url: str) -> bool:
        """Whether an address is one that is known of a part of the spec."""
        given = plain(url)
        return any(fitting(place[part], given) is not None for place in self.places if part in place)

    def stranger(self, part: str, url: str) -> str:
        """The address that is meant where one is not among those known; empty where it is, or may well be, one of them."""
        hosts = (*self.origins, *(origin(one) for place in self.places for one in place.values()))
        hosts += tuple(origin(one) for others in self.others.values() for one in others)
        return stranger(part, url, self.places, self.others.get(part, ()), hosts)

    def mixed(self, urls: Mapping[str, str]) -> Mixed | None:
        """Whether addresses, by part in the order of their use, are of places that know nothing of one another."""
        return mixed(urls, self.places) or of_other_region(urls, self.places, self.hosts)

    def wants_headers(self, hosts: Iterable[str]) -> bool:
        """Whether one of these hosts is of its API."""
        return _is_below(hosts, self.api or self.hosts)


def _is_below(hosts: Iterable[str], owned: tuple[str, ...]) -> bool:
    return any(host == own or host.endswith(f".{own}") for host in hosts for own in owned)


_APART: Final[Mapping[str, Words]] = {
    "amazon": say(
        "Amazon's APIs have a host for each region (na, eu, fe): the account's region has to be that of the address."
    ),
    "atlassian": say(
        "With OAuth, calls go to https://api.atlassian.com/ex/jira/ (or /ex/confluence/) and the site's id, and not to the "
        "site's own address. A look-up call in step {step} to https://api.atlassian.com/oauth/token/accessible-resources "
        "gives the ids.",
        step=number_of("access_token"),
    ),
    "docusign": say(
        "DocuSign keeps its demo apart: account-d.docusign.com is for keys of the demo, account.docusign.com for those that "
        "went live."
    ),
    "mailchimp": say(
        "Mailchimp keeps each account in one data centre: a look-up call in step {step} to "
        "https://login.mailchimp.com/oauth2/metadata gives it as dc, for addresses such as https://us6.api.mailchimp.com.",
        step=number_of("access_token"),
    ),
    "microsoft": say(
        "The word after login.microsoftonline.com is the tenant: common takes all accounts, organizations those of work or "
        "school, consumers personal ones. It has to fit the account types that the app was registered for."
    ),
    "quickbooks": say(
        "Intuit keeps sandbox and production apart: keys of the one are unknown to the other, and the sandbox's API has a "
        "host of its own. The company's id comes with the redirect as realmId: keep it in step {step} under Advanced.",
        step=number_of("authorization"),
    ),
    "salesforce": say(
        "Salesforce keeps sandboxes apart: test.salesforce.com for them, login.salesforce.com for production, or the "
        "organisation's own domain. After the log-in, calls go to the address that comes back as instance_url."
    ),
    "shopify": say(
        "Shopify has an address for each shop, such as acme.myshopify.com: the log-in, the token and the API are all there. "
        "Make the shop a field of step {step}, and install the app in that shop.",
        step=number_of("fields"),
    ),
    "xero": say(
        "Xero wants the id of an organisation with each call. A look-up call in step {step} to https://api.xero.com/connections "
        "gives it as tenantId; only the call to connections does without.",
        step=number_of("access_token"),
    ),
    "zendesk": say(
        "Zendesk has an address for each account, such as acme.zendesk.com: make the sub-domain a field of step {step}.",
        step=number_of("fields"),
    ),
    "zoho": say(
        "Zoho keeps every app and account in one data centre: .com, .eu, .in, .com.au, .jp, .ca, .sa or .com.cn. "
        "Take the addresses of the one where the app was registered, or make the region a field of step {step}.",
        step=number_of("fields"),
    ),
}
"""What is kept apart at a provider, by the id of its entry: sentences, which translators find here and not in a file of data."""


RESOURCE: Final = "known_hosts.json"
"""Made of what the catalogue's entries have under ``known``; see `connection_wizard.providers.generated`."""


@cache
def known_hosts() -> tuple[KnownHost, ...]:
    """All providers of which something is known, read when the first one is asked for."""
    return tuple(_read(row) for row in json.loads(resource_text(RESOURCE)))


def _read(row: Mapping[str, Any]) -> KnownHost:
    said: dict[str, Any] = {name: tuple(value) if isinstance(value, list) else value for name, value in row.items()}
    if "others" in said:
        said["others"] = {part: tuple(named) for part, named in said["others"].items()}
    return KnownHost(apart=_APART.get(said.pop("id"), NOTHING), **said)


def is_told_apart(name: str) -> bool:
    """Whether there is a sentence about an entry, by its id."""
    return name in _APART


def known_at(url: str, fields: tuple[ExtraField, ...]) -> KnownHost | None:
    """What is known of the provider that the template of an address leads to."""
    return _known(hosts_in(url, fields))


@of_latest
def known_host(spec: ConnectionSpec) -> KnownHost | None:
    """What is known of the provider that the spec's addresses, or its service domain, lead to."""
    addresses = (spec.authorization.url, spec.access_token.url, spec.test_call.url)
    hosts = [host for address in addresses for host in hosts_in(address, spec.fields)]
    return _known((*hosts, spec.service_domain.strip().lower()))


def _known(hosts: Sequence[str]) -> KnownHost | None:
    return next((known for host in hosts if (known := known_of(host)) is not None), None)


def known_of(host: str) -> KnownHost | None:
    """What is known of the provider that has a host."""
    owners = _owners()
    while host and host not in owners:
        host = host.partition(".")[2]
    return owners.get(host)


@cache
def _owners() -> Mapping[str, KnownHost]:
    return {host: known for known in known_hosts() for host in known.hosts}
