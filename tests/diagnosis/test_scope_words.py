"""A scope that a refusal names is asked for in one click, however the words write it."""

from __future__ import annotations

import json

import pytest

from connection_wizard.diagnosis.model import Background, Documented
from connection_wizard.diagnosis.scope_words import scopes_in_words
from connection_wizard.oauth.outcomes import LegResult
from tests.diagnosis.test_mends import found

LISTED = ("Read contacts", "contacts", "ViewReports", "user", "crm")
CAME = (LegResult("authorize", "proved", "logged_in"), LegResult("exchange", "proved", "token_received"))


@pytest.mark.parametrize(
    ("text", "alone", "listed"),
    [
        ("The token lacks the scope IdentifyAppliance.", ("IdentifyAppliance",), ("IdentifyAppliance",)),
        ("Missing scope: IdentifyAppliance, Monitor", *[("IdentifyAppliance", "Monitor")] * 2),
        ("ViewReports and manageLists permissions needed", *[("ViewReports", "manageLists")] * 2),
        ('The "contacts" scope is required for this call.', ("contacts",), ("contacts",)),
        ("Required scope(s): contacts is missing", ("contacts",), ("contacts",)),
        ("This call requires the Monitor scope.", ("Monitor",), ("Monitor",)),
        ("You need the scope Monitor to see this.", ("Monitor",), ("Monitor",)),
        ("You need the OAuth scope “read write”", ("read", "write"), ("read", "write")),
        ("Ask for 'Read contacts' permission", ("Read", "contacts"), ("Read contacts",)),
        ("To see these, read contacts has to be allowed", (), ("Read contacts",)),
        ("Not allowed without viewreports", (), ("ViewReports",)),
        ("The user has no right to use the CRM", (), ()),
        ("Scope: contact your admin", (), ()),
        ("You do not have permission to access this resource", (), ()),
        ("Request had insufficient authentication scopes.", (), ()),
        ("Missing OAuth scope", (), ()),
    ],
)  # fmt: skip
def test_scopes_are_found_where_words_name_them_and_nowhere_else(
    text: str, alone: tuple[str, ...], listed: tuple[str, ...]
) -> None:
    assert scopes_in_words(text) == alone
    assert scopes_in_words(text, LISTED) == listed


@pytest.mark.parametrize(
    ("body", "scopes"),
    [
        ({"error": {"code": 403, "message": "insufficient_scope: SeeThings scope is needed"}}, ["SeeThings"]),
        ({"error": "insufficient_scope", "error_description": "Requires the \"crm\" scope"}, ["crm"]),
        ({"errors": [{"title": "Forbidden", "detail": "The app may not read contacts here."}]}, ["Read contacts"]),
        ({"error": "Forbidden", "required": ["ViewReports"]}, ["ViewReports"]),
        ({"error": {"type": "user", "message": "Forbidden", "status": "PERMISSION_DENIED"}}, []),
        ("Insufficient permissions: ViewReports permission missing", ["ViewReports"]),
    ],
)  # fmt: skip
def test_the_card_asks_for_them(body: object, scopes: list[str]) -> None:
    """It told that a scope was missing, with its name in the provider's words, and offered none."""
    known = Background(earlier=CAME, documented=Documented(scopes=LISTED))
    text = body if isinstance(body, str) else json.dumps(body)
    made, draft = found("test", 403, text, background=known, authorization={"scopes": ["read"]})
    assert made.cause.path == ("authorization", "scopes")
    after = made.fix.apply(draft) if made.fix else draft
    assert after.get("authorization", "scopes") == ["read", *scopes]
