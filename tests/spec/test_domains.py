"""Domains: what a registrar gave out, and what nobody may whitelist."""

from __future__ import annotations

import pytest

from connection_wizard.spec.domains import plain_host, registrable_domain, suffix_kind


@pytest.mark.parametrize(
    ("host", "domain"),
    [
        ("api.acme.com", "acme.com"),
        ("acme.com", "acme.com"),
        ("a.b.acme.co.uk", "acme.co.uk"),
        ("API.Acme.COM.", "acme.com"),
        ("co.uk", None),
        ("com", None),
    ],
)
def test_registrable_domain(host: str, domain: str | None) -> None:
    assert registrable_domain(host) == domain


@pytest.mark.parametrize(
    ("domain", "kind"),
    [("co.uk", "public"), ("github.io", "shared"), ("acme.com", None), ("", None), (".", None)],
)
def test_suffixes(domain: str, kind: str | None) -> None:
    assert suffix_kind(domain) == kind


def test_hosts_are_compared_in_one_form() -> None:
    assert plain_host(" XN--Mnchen-3ya.DE. ") == "münchen.de"
    assert plain_host("xn--\xff.de") == "xn--\xff.de"
