"""The domains that a filled-in host may lead to."""

from __future__ import annotations

from typing import Any

import pytest

from connection_wizard.spec.guarding import guarded_domains, is_guarded
from tests.oauth.scripted import changed, document, spec_of

FIELD = "${context.authData.sub}"
KEPT = "${context.authData.accesstokencode.instance_url}"


@pytest.mark.parametrize(
    ("url", "whitelist", "domains"),
    [
        (f"https://{FIELD}.acme.com/x", [], ("acme.com",)),
        (f"https://{FIELD}.acme.com:8443/x", ["other.com"], ("other.com", "acme.com")),
        (f"https://accounts.zoho.{FIELD}/x", ["zoho.com", "https://*.Zoho.eu/"], ("zoho.com", "zoho.eu")),
        (f"https://accounts.zoho.{FIELD}/x", [], ()),
        (KEPT, ["my.acme.com"], ("acme.com",)),
        (f"{KEPT}/services?x=https://a.{FIELD}.b.com", ["acme.com"], ("acme.com",)),
        (f"https://{FIELD}x.acme.com", ["acme.com"], ("acme.com",)),
        (f"https://{FIELD}", ["*"], ()),
        (f"https://acme.com/{FIELD}", ["acme.com"], ()),
        (f"https://acme.com?x={FIELD}", ["acme.com"], ()),
        (f"http://{FIELD}/x", ["acme.com"], ()),
        ("https://acme.com", ["acme.com"], ()),
        ("https://${nonsense", ["acme.com"], ()),
        ("", ["acme.com"], ()),
    ],
)
def test_what_an_address_may_lead_to(url: str, whitelist: list[str], domains: tuple[str, ...]) -> None:
    assert guarded_domains(spec_of(changed(document("https://a.test"), whitelist=whitelist)), url) == domains


def test_where_the_list_is_not_looked_at_what_is_written_still_counts() -> None:
    steps: dict[str, Any] = {"whitelist": ["acme.com"], "skip_whitelist_check": True}
    spec = spec_of(changed(document("https://a.test"), **steps))
    assert guarded_domains(spec, f"https://{FIELD}.acme.com") == ("acme.com",)
    assert guarded_domains(spec, KEPT) == ()


def test_a_domain_holds_what_is_below_it_and_nothing_beside() -> None:
    assert is_guarded("acme.com", ["acme.com"])
    assert is_guarded("eu.acme.com", ["x.com", "acme.com"])
    assert not is_guarded("evilacme.com", ["acme.com"])
    assert not is_guarded("acme.com.evil.test", ["acme.com"])
