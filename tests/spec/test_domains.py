"""Domains: what a registrar gave out, and what nobody may whitelist."""

from __future__ import annotations

from pathlib import Path

import pytest
from publicsuffixlist import PSLFILE, PublicSuffixList

from connection_wizard.spec import domains
from connection_wizard.spec.domains import is_known_ending, plain_host, registrable_domain, suffix_kind
from tests.counting import calls


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


def test_the_rules_of_an_ending_say_what_the_whole_list_says() -> None:
    rules = [rule for rule in Path(PSLFILE).read_text(encoding="utf-8").splitlines() if rule != "googleapis.com"]
    every = PublicSuffixList(source=rules, accept_encoded_idn=False)
    registries = PublicSuffixList(source=rules, only_icann=True, accept_encoded_idn=False)
    wrong = []
    for rule in rules[::7]:
        if rule and not rule.startswith("//"):
            base = rule.lstrip("!").replace("*.", "some.")
            for domain in (base, f"acme.{base}", f"api.acme.{base}"):
                kind = "public" if registries.publicsuffix(domain) == domain else None
                kind = kind or ("shared" if every.publicsuffix(domain) == domain else None)
                if (suffix_kind(domain), registrable_domain(domain)) != (kind, every.privatesuffix(domain)):
                    wrong.append(domain)
    assert wrong == []


@pytest.mark.parametrize(
    ("host", "known"),
    [("acme.com", True), ("ACME.ck", True), ("com", True), ("acme.om.", True)]
    + [(f"acme.{ending}", False) for ending in ("", "co m", "com\nnet", "\ud800", "c?m", "//", "xyzzy", "===END")],
)
def test_an_ending_is_known_as_it_stands_on_the_list(host: str, known: bool) -> None:
    assert is_known_ending(host) is known


def test_the_parser_of_the_list_gets_no_more_than_it_needs() -> None:
    """Given the whole list, and that twice, it was a seventh of all that `check` does."""
    suffix_kind("acme.com")  # the list is read
    for kept in (suffix_kind, registrable_domain, domains._every, domains._registries):
        kept.cache_clear()
    assert calls(lambda: (suffix_kind("co.uk"), registrable_domain("api.acme.co.uk"))) < 5000
