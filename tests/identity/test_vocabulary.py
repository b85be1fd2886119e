"""Names taken apart into words."""

from __future__ import annotations

import pytest

from connection_wizard.identity.vocabulary import MAX_NAME_LENGTH, is_secret, singular, split_name


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("id", ("id",)),
        ("_id", ("id",)),
        ("ID", ("id",)),
        ("userId", ("user", "id")),
        ("userID", ("user", "id")),
        ("user-id", ("user", "id")),
        ("userid", ("user", "id")),
        ("useruuid", ("user", "uuid")),
        ("stripe_user_id", ("stripe", "user", "id")),
        ("uId", ("uid",)),
        ("zuid", ("zu", "id")),
        ("idstr", ("id", "str")),
        ("paid", ("paid",)),
        ("underpaid", ("underpaid",)),
        ("propertyid", ("property", "id")),
        ("resellerid", ("reseller", "id")),
        ("starterkitid", ("starterkitid",)),
        ("propertyname", ("property", "name")),
        ("usercode", ("user", "code")),
        ("countrycode", ("countrycode",)),
        ("accountname", ("account", "name")),
        ("displayname", ("display", "name")),
        ("surname", ("surname",)),
        ("user_name", ("username",)),
        ("screenName", ("screenname",)),
        ("E-mail address", ("email", "address")),
        ("emailAddress", ("email", "address")),
        ("sub-domain", ("subdomain",)),
        ("APIKey", ("api", "key")),
        ("https://acme.example/tenant_id", ("tenant", "id")),
        ("https://acme.example/tenant_id/", ("tenant", "id")),
        ("custom:tenantId", ("tenant", "id")),
        ("last.login", ("last", "login")),
        ("the mail", ("the", "mail")),
        ("🌍 Region", ("region",)),
        ("名前", ("名前",)),
        ("…", ()),
        ("", ()),
        ("a" * (MAX_NAME_LENGTH + 1), ()),
    ],
)
def test_names_are_taken_apart(name: str, words: tuple[str, ...]) -> None:
    assert split_name(name) == words


@pytest.mark.parametrize(
    ("many", "one"),
    [
        ("companies", "company"),
        ("businesses", "business"),
        ("addresses", "address"),
        ("boxes", "box"),
        ("users", "user"),
        ("business", "business"),
        ("status", "status"),
        ("gas", "gas"),
        ("user", "user"),
    ],
)
def test_singular(many: str, one: str) -> None:
    assert singular(many) == one


@pytest.mark.parametrize(
    "name", ["access_token", "apiKey", "client_secret", "tokens", "authCode", "host_key", "passwd"]
)
def test_names_of_secrets(name: str) -> None:
    assert is_secret(split_name(name))


@pytest.mark.parametrize("name", ["id", "key", "keyboard", "country_code", "author"])
def test_names_of_no_secrets(name: str) -> None:
    assert not is_secret(split_name(name))
