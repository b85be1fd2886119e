"""What is known beforehand of the providers that most connections are made to: a small table, until there is a catalogue.

`connection_wizard.spec.rules.providers` and `connection_wizard.spec.rules.offline` hold it against a spec,
`connection_wizard.diagnosis.rules.known` against a failure.

Public facts from the providers' own documentation, as of November 2026; unknown stays out. Hosts match with all below them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Final, NamedTuple

from connection_wizard.spec.calls import StandardParameter
from connection_wizard.spec.domains import hosts_in
from connection_wizard.spec.latest import of_latest
from connection_wizard.spec.model import ConnectionSpec, ExtraField
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
    apart: Words = NOTHING

    @property
    def asks_with(self) -> tuple[str, str] | None:
        """The parameter, with its value, without which no refresh token comes."""
        return next(iter(self.for_refresh.items()), None)

    @property
    def asks_again_with(self) -> Mapping[str, str]:
        """Those without which one comes at the first log-in of an account alone."""
        return dict(list(self.for_refresh.items())[1:])

    def has(self, hosts: Iterable[str]) -> bool:
        """Whether one of these hosts is the provider's."""
        return _is_below(hosts, self.hosts)

    def wants_headers(self, hosts: Iterable[str]) -> bool:
        """Whether one of these hosts is of its API."""
        return _is_below(hosts, self.api or self.hosts)


def _is_below(hosts: Iterable[str], owned: tuple[str, ...]) -> bool:
    return any(host == own or host.endswith(f".{own}") for host in hosts for own in owned)


KNOWN_HOSTS: tuple[KnownHost, ...] = (
    KnownHost(
        "Atlassian",
        ("atlassian.com",),
        parameters={"audience": "api.atlassian.com", "prompt": "consent"},
        refresh_scopes=("offline_access",),
        apart=say(
            "With OAuth, calls go to https://api.atlassian.com/ex/jira/ (or /ex/confluence/) and the site's id, and not to the "
            "site's own address. A look-up call in step {step} to https://api.atlassian.com/oauth/token/accessible-resources "
            "gives the ids.",
            step=number_of("access_token"),
        ),
    ),
    KnownHost("TikTok", ("www.tiktok.com", "tiktokapis.com"), renamed={"client_id": "client_key"}),
    KnownHost(
        "Zoho",
        (
            *("zoho.com", "zoho.eu", "zoho.in", "zoho.com.au", "zoho.jp", "zohocloud.ca", "zoho.sa", "zoho.com.cn"),
            *("zohoapis.com", "zohoapis.eu", "zohoapis.in", "zohoapis.com.au", "zohoapis.jp", "zohoapis.ca"),
            *("zohoapis.sa", "zohoapis.com.cn"),
        ),
        for_refresh={"access_type": "offline"},
        word="Zoho-oauthtoken",
        apart=say(
            "Zoho keeps every app and account in one data centre: .com, .eu, .in, .com.au, .jp, .ca, .sa or .com.cn. "
            "Take the addresses of the one where the app was registered, or make the region a field of step {step}.",
            step=number_of("fields"),
        ),
    ),
    KnownHost(
        "Microsoft",
        ("login.microsoftonline.com", "login.microsoftonline.us", "graph.microsoft.com"),
        refresh_scopes=("offline_access",),
        refresh_unasked=r"/oauth2/authorize/?$",  # v1.0 takes no scopes, but a resource
        apart=say(
            "The word after login.microsoftonline.com is the tenant: common takes all accounts, organizations those of work or "
            "school, consumers personal ones. It has to fit the account types that the app was registered for."
        ),
    ),
    KnownHost(
        "LinkedIn",
        ("linkedin.com",),
        retired_scopes={"r_liteprofile": "profile", "r_emailaddress": "email", "r_basicprofile": "profile"},
    ),
    KnownHost(
        "Shopify",
        ("myshopify.com", "shopify.com"),
        headers={"X-Shopify-Access-Token": "${context.authData.accesstokencode.access_token}"},
        api=("myshopify.com",),
        apart=say(
            "Shopify has an address for each shop, such as acme.myshopify.com: the log-in, the token and the API are all there. "
            "Make the shop a field of step {step}, and install the app in that shop.",
            step=number_of("fields"),
        ),
    ),
    KnownHost(
        "Salesforce",
        ("salesforce.com", "force.com"),
        refresh_scopes=("refresh_token", "offline_access"),
        apart=say(
            "Salesforce keeps sandboxes apart: test.salesforce.com for them, login.salesforce.com for production, or the "
            "organisation's own domain. After the log-in, calls go to the address that comes back as instance_url."
        ),
    ),
    KnownHost(
        "Xero",
        ("xero.com",),
        refresh_scopes=("offline_access",),
        headers={"Xero-Tenant-Id": ""},
        apart=say(
            "Xero wants the id of an organisation with each call. A look-up call in step {step} to https://api.xero.com/connections "
            "gives it as tenantId; only the call to connections does without.",
            step=number_of("access_token"),
        ),
    ),
    KnownHost("Google", ("accounts.google.com",), for_refresh={"access_type": "offline", "prompt": "consent"}),
    KnownHost("Dropbox", ("dropbox.com", "dropboxapi.com"), for_refresh={"token_access_type": "offline"}),
    KnownHost("Reddit", ("reddit.com",), for_refresh={"duration": "permanent"}, headers={"User-Agent": ""}),
    KnownHost("Microsoft", ("login.live.com",), refresh_scopes=("offline_access", "wl.offline_access")),
    KnownHost("Auth0", ("auth0.com",), refresh_scopes=("offline_access",)),
    KnownHost("Okta", ("okta.com", "oktapreview.com"), refresh_scopes=("offline_access",)),
    KnownHost("X", ("twitter.com", "x.com"), refresh_scopes=("offline.access",)),
    KnownHost("Notion", ("notion.com", "notion.so"), headers={"Notion-Version": ""}),
    KnownHost("Twitch", ("twitch.tv",), headers={"Client-Id": "${context.authData.clientid}"}, api=("api.twitch.tv",)),
    KnownHost("Etsy", ("etsy.com",), headers={"x-api-key": "${context.authData.clientid}"}),
    KnownHost("Basecamp", ("basecamp.com", "37signals.com", "basecampapi.com"), headers={"User-Agent": ""}),
    KnownHost(
        "QuickBooks",
        ("intuit.com",),
        headers={"Accept": "application/json"},
        apart=say(
            "Intuit keeps sandbox and production apart: keys of the one are unknown to the other, and the sandbox's API has a "
            "host of its own. The company's id comes with the redirect as realmId: keep it in step {step} under Advanced.",
            step=number_of("authorization"),
        ),
    ),
    KnownHost(
        "Mailchimp",
        ("mailchimp.com",),
        apart=say(
            "Mailchimp keeps each account in one data centre: a look-up call in step {step} to "
            "https://login.mailchimp.com/oauth2/metadata gives it as dc, for addresses such as https://us6.api.mailchimp.com.",
            step=number_of("access_token"),
        ),
    ),
    KnownHost(
        "DocuSign",
        ("docusign.com", "docusign.net"),
        apart=say(
            "DocuSign keeps its demo apart: account-d.docusign.com is for keys of the demo, account.docusign.com for those that "
            "went live."
        ),
    ),
    KnownHost(
        "Zendesk",
        ("zendesk.com",),
        apart=say(
            "Zendesk has an address for each account, such as acme.zendesk.com: make the sub-domain a field of step {step}.",
            step=number_of("fields"),
        ),
    ),
    KnownHost(
        "Amazon",
        ("amazon.com", "api.amazon.com", "amazon.co.uk", "amazon.co.jp"),
        apart=say(
            "Amazon's APIs have a host for each region (na, eu, fe): the account's region has to be that of the address."
        ),
    ),
)


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
    return next((known for known in KNOWN_HOSTS if known.has(hosts)), None)
