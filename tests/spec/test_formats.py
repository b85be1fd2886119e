"""What a field takes has a name, is stored as a pattern, and is read back from it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connection_wizard.spec.draft import Draft
from connection_wizard.spec.formats import PATTERNS, FormatName, format_of, needed_of, service_domain_in
from connection_wizard.spec.model import ConnectionSpec, ExtraField
from connection_wizard.spec.patterns import breaks

FITS: dict[FormatName, tuple[str, ...]] = {
    "free": ("", "anything at all"),
    "host": ("acme.com", "acme.service-now.com", "a--b.co.uk", "xn--bcher-kva.example"),
    "url": ("https://acme.com", "http://acme.com:8080/x?y#z"),
    "email": ("me@acme.com", "a.b+c@x.co.uk"),
    "uuid": ("463558a3-725e-4f37-b6d3-0889894f68de", "463558A3-725E-4F37-B6D3-0889894F68DE"),
    "number": ("0", "-12", "3.14"),
}
FITS_NOT: dict[FormatName, tuple[str, ...]] = {
    "host": ("acme", "https://acme.com", "acme.com/", "-a.com", "a..com", "a b.com", ""),
    "url": ("acme.com", "https://", "ftp://acme.com", "https://a b"),
    "email": ("me", "me@", "me@acme", "me@acme..com", "a b@c.de"),
    "uuid": ("463558a3725e4f37b6d30889894f68de", "463558a3-725e-4f37-b6d3"),
    "number": ("1,5", "one", "1.", ""),
}


@pytest.mark.parametrize("name", PATTERNS)
def test_a_format_is_read_back_from_its_pattern(name: FormatName) -> None:
    assert format_of(PATTERNS[name]) == name
    assert format_of(f"({PATTERNS[name]})") == "own"
    for text in FITS[name]:
        assert name == "free" or not breaks(PATTERNS[name], text)
    for text in FITS_NOT.get(name, ()):
        assert breaks(PATTERNS[name], text)


def spec_with(field: dict[str, str], url: str = "") -> tuple[ExtraField, ConnectionSpec]:
    spec = Draft({"fields": [{"key": "instance", **field}], "authorization": {"url": url}}).partial_spec
    return spec.fields[0], spec


PASTED = "https://Acme.service-now.com/now/nav?x=1"


@pytest.mark.parametrize(
    ("field", "url", "needed"),
    [
        ({"pattern": PATTERNS["host"]}, "", "acme.service-now.com"),
        ({}, "https://${context.authData.instance}.service-now.com/oauth", "acme"),
        ({}, "https://${context.authData.instance}/oauth", "acme.service-now.com"),
        ({}, "https://${context.authData.instance}", "acme.service-now.com"),
        ({}, "https://ac${context.authData.instance}.service-now.com/oauth", "me"),
        ({}, "https://login-${context.authData.instance}.service-now.com/oauth", PASTED),
        ({"suffix": ".service-now.com"}, "", "acme"),
        ({"pattern": "[a-z]+", "suffix": ".service-now.com"}, "", "acme"),
        ({"suffix": ".other.com"}, "", "acme.service-now.com"),
        ({}, "", PASTED),
        ({"suffix": "/x"}, "https://a.com/${context.authData.instance}", PASTED),
        ({}, "https://${context.authData.instance", PASTED),
        ({"pattern": PATTERNS["url"]}, "https://${context.authData.instance}.service-now.com", PASTED),
    ],
)
def test_a_field_takes_what_it_needs_of_an_address(field: dict[str, str], url: str, needed: str) -> None:
    assert needed_of(PASTED, *spec_with(field, url)) == needed


def test_what_is_no_address_stays() -> None:
    field, spec = spec_with({"pattern": PATTERNS["host"]})
    for text in ("acme", "acme.com", "", "https://", "see https://acme.com"):
        assert needed_of(text, field, spec) == text
    field, spec = spec_with({}, "https://${context.authData.instance}.acme.com/x")
    for text, needed in (
        ("shop.acme.com", "shop"),
        (" A.EU.acme.com ", "a.eu"),
        (".acme.com", ".acme.com"),
        ("shop", "shop"),
    ):
        assert needed_of(text, field, spec) == needed
    field, spec = spec_with({}, "https://${context.authData.instance}/x")
    assert needed_of("https://localhost:8080/x", field, spec) == "localhost:8080"


@given(st.text() | st.text().map("https://{}".format))
def test_any_text_is_taken_somehow(text: str) -> None:
    for field in ({"pattern": PATTERNS["host"]}, {"suffix": ".a.com"}):
        assert isinstance(needed_of(text, *spec_with(field)), str)


@pytest.mark.parametrize(
    ("text", "domain"),
    [
        ("https://www.acmecrm.com/", "acmecrm.com"),
        (" acme.com/login ", "acme.com"),
        ("acme.com:8443", "acme.com"),
        ("www.acme.com", "www.acme.com"),
        ("acme crm", "acme crm"),
        ("https://", "https://"),
        ("", ""),
    ],
)
def test_of_an_address_the_service_domain_takes_the_domain(text: str, domain: str) -> None:
    assert service_domain_in(text) == domain


def test_a_host_name_needs_no_scheme_to_be_shortened() -> None:
    spec = Draft().partial_spec
    host = ExtraField(key="host", pattern=PATTERNS["host"])
    assert needed_of("acme.service-now.com/nav?x=1", host, spec) == "acme.service-now.com"
    assert needed_of("acme.service-now.com/nav", host.model_copy(update={"pattern": ""}), spec).endswith("/nav")
