"""What words say of a call: whose its answer is, whether it lists many, whether it gets one person or account."""

from __future__ import annotations

import pytest

from connection_wizard.sources.of_whom import (
    checks_a_token,
    lists_many,
    tells_of_whoever_is_connected,
    titles_one,
)


@pytest.mark.parametrize(
    "text",
    [
        "Get the current user",
        "Returns the signed-in user's profile",
        "Returns the authenticated user’s basic information.",
        "Retrieves information about the user who is currently authenticated: the logged-in user",
        "Gets the current organisation",
        "Returns merchant information for a given access token",
        "The account associated with the access token",
        "Who am I",
        "Gets information about the user, and what their drive can do",
        "Returns the current marketplace",
        "Récupère le compte connecté",
    ],
)
def test_words_tell_of_whoever_is_connected(text: str) -> None:
    assert tells_of_whoever_is_connected(text)


@pytest.mark.parametrize(
    "text",
    [
        "Returns the authenticated user's playlists",
        "Returns the authenticated user’s recent activities",
        "Get all fields that the authenticated user has access to",
        "The conversations that the signed-in user participates in",
        "Get the current user settings",
        "Lists the accounts of the signed-in user",
        "A list of merchants for the given access token",
        "Things for the current user",
        "Get a user by ID",
    ],
)
def test_what_somebody_has_and_what_is_listed_tells_of_nobody(text: str) -> None:
    assert not tells_of_whoever_is_connected(text)


@pytest.mark.parametrize(
    "text",
    [
        *("List users", "Search for people", "GET Find users by email", "Get all accounts", "Returns a list of shops"),
        *("Get a range of ledger accounts", "Gets the paginated list of companies", "Listar empresas", "ユーザー一覧"),
        *("Get connections list", "Generate a company"),
    ],
)
def test_a_call_is_said_to_list_many(text: str) -> None:
    assert lists_many(text)


@pytest.mark.parametrize(
    "text", ["Find out who is connected", "Get all information about the account", "Get the account", "The list price"]
)
def test_a_call_is_not_said_to_list_many(text: str) -> None:
    assert not lists_many(text)


@pytest.mark.parametrize(
    "text",
    [
        *("Account details", "Get user", "2.1 Retrieve the user profile", "My agent details", "About me", "Company"),
        *("Get the details of organization", "Get account info (plan, limits)"),
        *("Returns the current marketplace", "Retrieves Acme organisation details"),
    ],
)
def test_a_title_gets_one(text: str) -> None:
    assert titles_one(text)


@pytest.mark.parametrize("text", ["Get users", "Account settings", "Create account", "User " * 20, ""])
def test_a_title_of_many_or_of_something_else_gets_none(text: str) -> None:
    assert not titles_one(text)


@pytest.mark.parametrize(
    "text", ["Token Validation", "Verify an OAuth 2 token", "Check your credentials", "Test the connection"]
)
def test_a_call_is_said_to_check_a_token(text: str) -> None:
    assert checks_a_token(text)


@pytest.mark.parametrize("text", ["Validate the ID token", "Test your webhooks", "Get a token", "Checks in a guest"])
def test_a_call_is_not_said_to_check_a_token(text: str) -> None:
    assert not checks_a_token(text)
