"""Step 1: keys, labels, needless questions, required and unused fields."""

from typing import Any

import pytest

from connection_wizard.spec.draft import Draft
from connection_wizard.spec.rules.fields import as_label, is_filled_in_by_each
from tests.spec.rules.conftest import FindOne, Found, Mended

FIELD = ("fields", 1)
SHOP = {"key": "shop", "label": "Shop", "type": "string"}
IN_QUERY = ("test_call", "query", [{"name": "shop", "value": "${context.authData.shop}"}])
IN_URL = ("test_call", "url", "https://api.acme.com/${context.authData.shop}/me")
IN_SIGN_IN = ("authorization", "url", "https://${context.authData.region}.acme.com/${context.authData.shop}/oauth")
IN_WHOLE = ("test_call", "url", "${context.authData.shop}/me")
IN_HOST = ("test_call", "url", "https://${context.authData.shop}.acme.com/me")


def field(**other: Any) -> Any:
    return (*FIELD, SHOP | {"default": "acme"} | other)


@pytest.mark.parametrize(
    ("key", "code"),
    [
        ("", "field_key_missing"),
        ("  ", "field_key_missing"),
        ("region", "field_key_duplicate"),
        ("testcode", "field_key_reserved"),
        ("accesstokencode", "field_key_reserved"),
        ("nonce", "field_key_reserved"),
        ("my shop", "field_key_invalid"),
        ("1shop", "field_key_invalid"),
        ("shop-id", "field_key_invalid"),
        ("größe", "field_key_invalid"),
    ],
)
def test_keys(found: Found, key: Any, code: Any) -> None:
    assert (code, "fields", 1, "key") in found(field(key=key))


OF_LABELS = [
    ("Sub domain", "sub_domain"),
    ("Votre région!", "votre_region"),
    ("Region", ""),
    ("2nd", ""),
    ("地域", ""),
    ("Nonce", ""),
]


@pytest.mark.parametrize(("label", "key"), OF_LABELS)
def test_a_key_that_is_missing_is_made_of_the_label(mended: Mended, finding: FindOne, label: str, key: str) -> None:
    """Where that makes one, and neither another field nor the platform has it: who writes a label need know no keys."""
    if key:
        assert mended("field_key_missing", field(label=label, key="")).get("fields", 1, "key") == key
    else:
        assert finding("field_key_missing", field(label=label, key="")).fix is None


@pytest.mark.parametrize("key", ["shop", "_shop", "Shop_2"])
def test_good_keys(found: Found, key: Any) -> None:
    template = f"${{context.authData.{key}}}"
    assert found(field(key=key), ("test_call", "query", [{"name": "a", "value": template}])) == set()


@pytest.mark.parametrize(
    ("key", "code"),
    [
        ("email", "field_is_identity"),
        ("user_name", "field_is_identity"),
        ("userId", "field_is_identity"),
        ("password", "field_asks_credentials"),
        ("access_token", "field_asks_credentials"),
    ],
)
def test_nothing_is_asked_for_that_signing_in_brings(found: Found, key: Any, code: Any) -> None:
    edits = field(key=key, default=""), ("test_call", "query", [{"name": "a", "value": f"${{context.authData.{key}}}"}])

    assert found(*edits) == {(code, "fields", 1, "key")}


def test_a_name_that_an_address_is_built_from_is_no_identity(found: Found) -> None:
    assert found(field(key="user"), ("test_call", "url", "https://${context.authData.user}.acme.com/me")) == set()


@pytest.mark.parametrize(
    ("other", "use", "expected"),
    [
        ({"required": True}, IN_URL, set()),
        ({"required": True, "default": ""}, IN_HOST, set()),
        ({"required": True, "default": ""}, IN_SIGN_IN, {("field_required_in_url", "fields", 1, "required")}),
        ({"required": True, "default": ""}, IN_WHOLE, set()),
        ({"required": True, "default": ""}, IN_URL, {("test_needs_input", "test_call", "url")}),
        ({"required": True, "default": ""}, IN_QUERY, {("test_needs_input", "test_call", "query", 0, "value")}),
        ({"required": False, "default": ""}, IN_HOST, {("field_optional_in_url", "fields", 1, "required")}),
        ({"required": False, "default": ""}, IN_QUERY, set()),
        ({"required": True}, IN_QUERY, set()),
        ({"required": True}, ("service_domain", "acme.com"), {("field_required", "fields", 1, "required")}),
        ({}, IN_HOST, set()),
    ],
)
def test_required_where_an_address_needs_it_and_only_there(found: Found, other: Any, use: Any, expected: Any) -> None:
    assert found(field(**other), use) == expected


@pytest.mark.parametrize(
    "use",
    [
        IN_QUERY,
        ("test_call", "query", [{"name": "a", "value": "{{shop}}"}]),
        ("test_call", "query", [{"name": "a", "value": "${authData.shop}"}]),
        ("request_parameters", "headers", 1, {"name": "X", "snippet": "return context?.authData?.shop;"}),
        ("request_parameters", "headers", 1, {"name": "X", "snippet": "return context.authData['shop'];"}),
        ("fields", 0, "visible_when", "context.authData.shop === 'acme'"),
        ("connection_label", "path", "authData.shop"),
        ("test_call", "body", {"query": ["${context.authData.shop}"]}),
    ],
)
def test_every_kind_of_use_counts(found: Found, use: Any) -> None:
    assert "field_unused" not in {code for code, *_ in found(field(), use)}


def test_help_texts_are_not_used(found: Found) -> None:
    assert found(field(type="help", default="")) == set()


def test_six_fields_are_many(found: Found) -> None:
    more = [SHOP | {"key": f"shop{number}", "default": "a"} for number in range(5)]
    uses = [{"name": "a", "value": f"${{context.authData.shop{number}}}"} for number in range(5)]
    edits = [(*("fields", 1 + number), item) for number, item in enumerate(more)]

    assert found(*edits, ("test_call", "query", uses)) == {("fields_many", "fields")}


def test_a_label_is_made_from_the_key(mended: Mended) -> None:
    assert mended("field_label_missing", field(label=" ", key="shopName")).get("fields", 1, "label") == "Shop name"


@pytest.mark.parametrize(
    ("key", "label"),
    [("real_name", "Real name"), ("realName", "Real name"), ("id", "Id"), ("__", "__"), ("a-b c", "A b c")],
)
def test_keys_as_words(key: Any, label: Any) -> None:
    assert as_label(key) == label


@pytest.mark.parametrize(
    ("default", "url", "each"),
    [("", "${context.authData.shop}.", True), ("eu", "${context.authData.shop}.", False), ("", "", False)],
)
def test_what_each_customer_fills_in_stands_in_an_address_and_has_no_default(
    default: str, url: str, each: bool
) -> None:
    fields = [{"key": "shop", "label": "Shop", "default": default}]
    spec = Draft({"fields": fields, "access_token": {"url": f"https://{url}acme.com/token"}}).partial_spec
    assert is_filled_in_by_each(spec, spec.fields[0]) == each
