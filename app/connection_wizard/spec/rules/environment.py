"""Credentials and addresses are of one environment."""

from __future__ import annotations

import re
from collections.abc import Iterator

from connection_wizard.spec.domains import UNKNOWN
from connection_wizard.spec.finding import Finding
from connection_wizard.spec.live_redirects import practises
from connection_wizard.spec.model import ConnectionSpec
from connection_wizard.spec.rules.making import finding_code
from connection_wizard.spec.rules.place_names import place
from connection_wizard.spec.rules.read_addresses import address_of, placed_urls
from connection_wizard.steps import number_of
from connection_wizard.words import capital, say

_SANDBOX_HOST = re.compile(r"(?:^|[.-])(?:sandbox|sbx|staging|stage|uat|test|demo)(?=[.-])")
_SANDBOX_PATH = re.compile(r"/(?:sandbox|staging)(?=/|$)", re.IGNORECASE)


SANDBOX_WITHOUT_HOST = finding_code(
    "sandbox_without_host",
    "hint",
    "credentials",
    "A sandbox without a sandbox address",
    "Most providers have other addresses for their sandbox; with production addresses its credentials fail.",
    ("client", "environment", "sandbox"),
    ("fields", []),
    ("authorization", "url", "https://eu.acme.com/oauth/authorize"),
)
SANDBOX_HOST_IN_PRODUCTION = finding_code(
    "sandbox_host_in_production",
    "warning",
    None,
    "A sandbox address for production",
    "Production credentials do not work at a provider's sandbox, nor the other way round.",
    ("revoke_token", "url", "https://sandbox.acme.com/oauth/revoke"),
)


def is_sandbox(host: str) -> bool:
    """Whether a host says of itself that things are tried out there."""
    return _SANDBOX_HOST.search(host) is not None


def environments(spec: ConnectionSpec) -> Iterator[Finding]:
    """No sandbox address among those for production, and some sign of a sandbox where the credentials are of one."""
    sandbox_seen = variable = False
    for at, url in placed_urls(spec):
        address = address_of(url)
        if address is None:
            variable = True
            continue
        variable = variable or UNKNOWN in address.host
        if not (is_sandbox(address.host) or _SANDBOX_PATH.search(address.path)):
            continue
        sandbox_seen = True
        if spec.client.environment == "production":
            yield SANDBOX_HOST_IN_PRODUCTION.finding(
                at,
                say(
                    "{place} leads to a sandbox, but step {step} says production.",
                    place=capital(place(spec, at)),
                    step=number_of("credentials"),
                ),
                say(
                    "Use the production address, or say in step {step} that the credentials are for the sandbox.",
                    step=number_of("credentials"),
                ),
            )
    if spec.client.environment == "sandbox" and not (sandbox_seen or variable or practises(spec)):
        yield SANDBOX_WITHOUT_HOST.finding(
            ("client", "environment"),
            say("Step {step} says sandbox, but no address looks like one.", step=number_of("credentials")),
            say("Check whether the provider has other addresses for its sandbox. If not, all is well."),
        )


RULES = (environments,)
