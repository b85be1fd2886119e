"""What values are called."""

from __future__ import annotations

import pytest

from connection_wizard.spec.draft import Draft
from connection_wizard.spec.paths import parse_path
from connection_wizard.spec.value_names import labels_of, value_name


@pytest.mark.parametrize(
    ("path", "called"),
    [
        ("authData.region", "Your region"),
        ("authData.shop", "shop"),
        ("authData.unknown", "unknown"),
        ("authData.clientid", "Client ID"),
        ("authData.accesstokencode.access_token", "Access token"),
        ("authData.accesstokencode.sites[0].url", "url (token answer)"),
        ("authData.testcode.items[0]", "items (test answer)"),
        ("authData.Authorization.realmId", "realmId (redirect)"),
    ],
)
def test_values_have_names(path: str, called: str) -> None:
    fields = [{"key": "region", "label": "Your region"}, {"key": "shop"}]
    spec = Draft({"name": "Acme", "fields": fields}).partial_spec
    assert value_name(parse_path(path), labels_of(spec)) == called
