"""A server that a collection names by a variable is the same for everybody: it is written in, and nobody is asked."""

from __future__ import annotations

import pytest

from connection_wizard.session.for_everybody import whole_servers, written_in
from connection_wizard.spec.draft import Draft

LOG_IN = "https://${context.authData.auth_host}"
DRAFT = Draft(
    {
        "spec_version": 1,
        "fields": [{"key": "auth_host", "label": "Auth host"}, {"key": "plan", "label": "Plan"}],
        "authorization": {
            "url": f"{LOG_IN}/authorize",
            "parameters": [{"name": "audience", "value": f"{LOG_IN}/"}],
        },
        "access_token": {"url": f"{LOG_IN}/token"},
        "test_call": {"url": "https://${context.authData.plan}.acme.com/me"},
        "skip_whitelist_check": True,
    }
)


@pytest.mark.parametrize("typed", ["id.acme.com", "https://id.acme.com", " https://id.acme.com/ "])
def test_what_was_typed_for_the_live_test_stands_in_all_addresses(typed: str) -> None:
    assert whole_servers(DRAFT) == ("auth_host",), "a part of a host is each customer's"
    fix = written_in(DRAFT, "auth_host", typed)
    assert fix is not None
    made = fix.apply(DRAFT)
    assert made.get("authorization", "url") == "https://id.acme.com/authorize"
    assert made.get("authorization", "parameters", 0, "value") == "https://id.acme.com/"
    assert made.get("access_token", "url") == "https://id.acme.com/token"
    assert [one["key"] for one in made.get("fields")] == ["plan"]
    assert made.get("whitelist") == ["acme.com"]
    assert made.get("service_domain") == "acme.com"
    assert not made.get("skip_whitelist_check")
    assert whole_servers(made) == ()


@pytest.mark.parametrize("typed", ["", "   ", "not a host", "https://", "a.com?x=1", "${x}"])
def test_what_is_no_server_is_written_nowhere(typed: str) -> None:
    assert written_in(DRAFT, "auth_host", typed) is None


def test_the_last_field_goes_with_its_list() -> None:
    draft = DRAFT.put(("fields",), [{"key": "auth_host"}])
    fix = written_in(draft, "auth_host", "id.acme.com")
    assert fix is not None
    assert fix.apply(draft).get("fields") is None


def test_what_somebody_wrote_before_stays() -> None:
    draft = DRAFT.put(("whitelist",), ["acme.com", "acme.dev"]).put(("service_domain",), "acme.io")
    draft = draft.drop(("skip_whitelist_check",))
    fix = written_in(draft, "auth_host", "id.acme.com")
    assert fix is not None
    made = fix.apply(draft)
    assert made.get("whitelist") == ["acme.com", "acme.dev"], "it is in there, once"
    assert made.get("service_domain") == "acme.io"
    assert made.get("skip_whitelist_check") is None


def test_while_each_customer_has_another_server_the_list_cannot_be_checked() -> None:
    draft = DRAFT.put(("test_call", "url"), "https://${context.authData.shop}/me")
    fix = written_in(draft, "auth_host", "id.acme.com")
    assert fix is not None
    made = fix.apply(draft)
    assert whole_servers(made) == ("shop",)
    assert made.get("skip_whitelist_check") is True
    assert made.get("whitelist") == ["acme.com"]
