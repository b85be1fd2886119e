"""What was left in from a sample."""

from typing import Any

import pytest

from connection_wizard.spec.draft import Draft
from connection_wizard.spec.rules.placeholders import left_in
from tests.spec.rules.conftest import Found


@pytest.mark.parametrize(
    ("at", "value"),
    [
        (("client", "client_id"), "YOUR_CLIENT_ID"),
        (("client", "client_id"), "<client id>"),
        (("client", "client_id"), "{client_id}"),
        (("client", "client_id"), "xxxxxxxx"),
        (("client", "client_id"), "client_id_here"),
        (("client", "client_id"), "Enter_the_Application_Id_here"),
        (("client", "client_id"), "paste-your-id-here"),
        (("client", "client_id"), "INSERT_CLIENT_ID"),
        (("client", "client_id"), "..."),
        (("client", "client_id"), "My client Id"),
        (("authorization", "scopes", 0), "api://<app-id>/read"),
        (("authorization", "issuer"), "https://issuer.example.com"),
        (("revoke_token", "url"), "https://api.example.com/revoke"),
        (("revoke_token", "url"), "https://example.org/revoke"),
        (("revoke_token", "url"), "https://acme.example/revoke"),
        (("revoke_token", "url"), "https://api.provider.com/oauth/revoke"),
        (("revoke_token", "url"), "https://service.com/oauth/revoke"),
        (("revoke_token", "url"), "https://your-domain.acme.com/revoke"),
        (("revoke_token", "url"), "https://{tenant}.acme.com/revoke"),
        (("revoke_token", "url"), "https://api.acme.com/:account/revoke"),
        (("revoke_token", "url"), "https://xxx.acme.com/revoke"),
        (("revoke_token", "url"), "https://api.acme.com/.../revoke"),
        (("revoke_token", "headers", 0), {"name": "X", "value": "TODO"}),
        (("whitelist", 1), "example.com"),
        (("service_domain",), "example.com"),
    ],
)
def test_samples_are_recognised(found: Found, at: Any, value: Any) -> None:
    codes = {code for code, *place in found((*at, value)) if tuple(place[: len(at)]) == at}

    assert "placeholder_left" in codes


@pytest.mark.parametrize(
    ("at", "value"),
    [
        (("client", "client_id"), "maxxine-4711"),
        (("client", "client_id"), "0oa-xxl"),
        (("revoke_token", "url"), "https://api.yourmembership.com/revoke"),
        (("revoke_token", "url"), "https://api.acme.com/your-account/revoke"),
        (("revoke_token", "url"), "https://api.acme.com/v1/oauth:revoke"),
        (("test_call", "body"), {"website": "https://example.com/"}),
        (("fields", 0, "placeholder"), "your-company"),
        (("connection_label", "name"), "xxx"),
    ],
)
def test_other_words_are_not(found: Found, at: Any, value: Any) -> None:
    assert "placeholder_left" not in {code for code, *_ in found((*at, value))}


def test_the_redirect_url_may_not_be_a_sample(found: Found) -> None:
    assert ("placeholder_left", "redirect_url") in found(("redirect_url", "https://example.com/callback"))


def test_what_was_left_in_a_call_is_that_of_its_address_first_and_of_no_other_call() -> None:
    row = {"name": "X-Account", "value": "<account>"}
    follow_up = {"url": "https://acme.test/{site}", "headers": [row]}
    revoke = {"url": "https://acme.test/{permission-name}", "headers": [row]}
    test = {"url": "https://acme.test/me", "headers": [row]}
    parts: Any = {"access_token": {"follow_ups": [follow_up]}, "revoke_token": revoke, "test_call": test}
    spec = Draft({"spec_version": 1, **parts}).partial_spec
    assert left_in(spec, ("revoke_token",)) == (("revoke_token", "url"), "{permission-name}")
    assert left_in(spec, ("test_call",)) == (("test_call", "headers", 0, "value"), "<account>")
    assert left_in(spec, ("access_token", "follow_ups", 0))[1] == "{site}"
    assert left_in(spec, ("access_token",)) == left_in(spec, ("refresh_token",)) == ((), "")
