"""Kind: an address of a spec, a template or a whitelist that ends the program instead of being a finding."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from connection_wizard.spec import whitelisting
from connection_wizard.spec.domains import hosts_of, is_local, plain_host, registrable_domain, suffix_kind
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.findings import findings
from connection_wizard.spec.live_redirects import practises, suggested_ways
from connection_wizard.spec.rules.start import bare_domain

ODD = [
    "http://[", "//[", "https://[::1", "http://℀.com/", "https://\ud800.com/", "http:///", "http:a", "https:/x",
    "https://h:99999/", "https://h:-1/", "https://h:٣/", "https://me:pw@h/", "https://h\\@evil.test/", "https://h\t/",
    "https://[fe80::1%25eth0]/", "http://0x7f.1/", "http://2130706433/", "https://acme.test./", "https://%61.test/",
    "https://ａｃｍｅ.test/", "https://xn--/", "https://xn--\u2100/", "https://" + "a" * 300, "https://h/\x00",
    "[", "]", "::", "*.[",
    "https://${context.authData.region}[/", "https://[${context.authData.region}]/", "${context.authData.region}://[",
    "https://*.${context.authData.region}:x/", "http://[::ffff:127.0.0.1]:1/",
]  # fmt: skip


def everywhere(text: str) -> dict[str, Any]:
    call = {"url": text, "headers": [{"name": "A", "value": text}], "query": [{"name": "a", "value": text}]}
    return {
        "spec_version": 1,
        "name": "Odd",
        "service_domain": text,
        "fields": [{"key": "region", "label": "R", "default": text}],
        "redirect_url": text,
        "client": {"client_id": text},
        "authorization": {"url": text, "issuer": text},
        "access_token": {**call, "follow_ups": [{"purpose": "look_up", **call}]},
        "refresh_token": call,
        "revoke_token": call,
        "test_call": {**call, "snippet": f"axios.get('{text}')"},
        "whitelist": [text, f"*.{text}", f"https://{text}"],
    }


def looked_at(text: str) -> None:
    draft = Draft(everywhere(text))
    assert findings(draft)
    spec = draft.partial_spec
    found = whitelisting.hosts(spec, [text])
    whitelisting.missing(found)
    whitelisting.unneeded(spec, found)
    hosts_of(spec)
    suggested_ways(spec)
    practises(spec)
    for ask in (plain_host, is_local, suffix_kind, registrable_domain, bare_domain, whitelisting.as_domain):
        ask(text)


@pytest.mark.parametrize("text", ODD, ids=ascii)
def test_an_odd_address_is_a_finding(text: str) -> None:
    looked_at(text)


@example("http://[")
@given(
    st.from_regex(
        r"(https?:)?[/\\]{0,3}[^/]{0,12}(\[|\]|:|@|%|\$\{)?[^/]{0,6}(:[0-9]{0,6})?[/?#\\]?.{0,6}", fullmatch=True
    )
)
def test_any_address_is_read_or_a_finding(text: str) -> None:
    looked_at(text)
