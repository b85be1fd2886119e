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


def test_what_is_listed_already_is_listed_once_and_a_server_that_is_still_a_field_keeps_the_check_off() -> None:
    other = "https://${context.authData.api_host}"
    draft = DRAFT.put(("test_call", "url"), f"{other}/me")
    draft = draft.put(("whitelist",), ["acme.com"]).put(("service_domain",), "acme.io")
    fix = written_in(draft, "auth_host", "id.acme.com")
    assert fix is not None
    made = fix.apply(draft)
    assert (made.get("whitelist"), made.get("service_domain")) == (["acme.com"], "acme.io")
    assert made.get("skip_whitelist_check") is True, "nobody knows yet what the other server is"
    assert whole_servers(made) == ("api_host",)
    fix = written_in(made, "api_host", "api.acme.com")
    assert fix is not None
    assert not fix.apply(made).get("skip_whitelist_check")
