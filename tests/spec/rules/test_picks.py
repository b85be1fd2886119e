"""Steps 9 and 11: the label, its picture, the unique identifier."""

from typing import Any

import pytest

from connection_wizard.spec.paths import parse_path
from connection_wizard.spec.rules.picks import label_word
from tests.spec.rules.conftest import FindOne, Found, Mended

LABEL = ("connection_label", "path")
ICON = ("connection_label", "icon_path")
ID = ("unique_identifier", "path")
NAME = "authData.testcode.profile.real_name"


@pytest.mark.parametrize(
    ("path", "code"),
    [
        ("", "label_path_missing"),
        ("authData.accesstokencode.team.name", ""),
        ("context?.authData?.testcode?.name", ""),
        ("authData.Authorization.realmId", ""),
        ("authData.region", ""),
        ("authData.clientid", ""),
        ("authData.testcode..name", "path_invalid"),
        ("${context.authData.testcode.name}", "path_invalid"),
        ("authData.testcode.name || authData.testcode.email", "path_invalid"),
        ("return context.authData.testcode.name;", "path_invalid"),
        ("res.name", "path_outside"),
        ("name", "path_outside"),
        ("context.name", "path_outside"),
        ("authData", "path_outside"),
        ("testcode.name", "path_outside"),
        ("accesstokencode.team.name", "path_outside"),
        ("data[0].name", "path_outside"),
        ("access_token", "path_outside"),
        ("authData.tescode.name", "value_unknown"),
        ("authData.nothing_like_it", "value_unknown"),
        ("authData.testcode", "path_whole"),
        ("authData.accesstokencode", "path_whole"),
        ("authData.Authorization", "path_whole"),
        ("authData.clientsecret", "path_secret"),
        ("authData.accesstokencode.refresh_token", "path_secret"),
        ("authData.testcode.api_key", "path_secret"),
        ("authData.Authorization.code", "path_secret"),
        ("authData.testcode.items[0].name", "path_list_position"),
    ],
)
def test_what_is_found_in_a_path(found: Found, path: Any, code: Any) -> None:
    assert found((*LABEL, path)) == ({(code, *LABEL)} if code else set())
    if path:
        assert found((*ICON, path)) == ({(code, *ICON)} if code else set())


@pytest.mark.parametrize(
    ("path", "code", "after"),
    [
        ("${context.authData.testcode.name}", "path_invalid", "authData.testcode.name"),
        ("return `${context?.authData?.testcode?.name}`;", "path_invalid", "authData.testcode.name"),
        ("return context.authData.testcode.name;", "path_invalid", "authData.testcode.name"),
        ("authData.testcode.name || authData.testcode.email", "path_invalid", "authData.testcode.name"),
        ("res.data.profile.name", "path_outside", "authData.testcode.profile.name"),
        ("response.name", "path_outside", "authData.testcode.name"),
        ("testcode.name", "path_outside", "authData.testcode.name"),
        ("accesstokencode.team.name", "path_outside", "authData.accesstokencode.team.name"),
        ("profile.name", "path_outside", "authData.testcode.profile.name"),
        ("context.profile.name", "path_outside", "authData.testcode.profile.name"),
        ("data", "path_outside", "authData.testcode.data"),
        ("authData.tescode.name", "value_unknown", "authData.testcode.name"),
    ],
)
def test_the_right_path_is_offered(mended: Mended, path: Any, code: Any, after: Any) -> None:
    assert mended(code, (*LABEL, path)).get(*LABEL) == after


@pytest.mark.parametrize(
    ("path", "code"),
    [
        ("a b", "path_invalid"),
        ("return 5;", "path_invalid"),
        ("authData", "path_outside"),
        ("context", "path_outside"),
        ("data[0].name", "path_outside"),
        ("token", "path_outside"),
        ("authData.nothing_like_it", "value_unknown"),
    ],
)
def test_nothing_is_offered_where_it_is_not_plain(finding: FindOne, path: Any, code: Any) -> None:
    assert finding(code, (*LABEL, path)).fix is None


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ({"path": NAME}, {("label_name_missing", "connection_label", "name")}),
        (
            {"path": "authData.testcode.userEmail", "name": "Email"},
            {("label_email_shown", "connection_label", "masked")},
        ),
        ({"path": "authData.testcode.e-mail", "name": "Email"}, {("path_invalid", *LABEL)}),
        (
            {"path": 'authData.testcode["e-mail"]', "name": "Email"},
            {("label_email_shown", "connection_label", "masked")},
        ),
        ({"path": "authData.testcode.email", "name": "Email", "masked": True}, set()),
    ],
)
def test_the_label(found: Found, label: Any, expected: Any) -> None:
    assert found(("connection_label", label)) == expected


def test_the_label_is_named_after_its_value(mended: Mended) -> None:
    assert (
        mended("label_name_missing", ("connection_label", {"path": NAME})).get("connection_label", "name")
        == "Real name"
    )


@pytest.mark.parametrize(
    ("path", "code"),
    [
        ("", "identifier_missing"),
        ("authData.testcode.id", ""),
        ("authData.accesstokencode.team.id", ""),
        ("authData.testcode.updated_at", "identifier_volatile"),
        ("authData.testcode.lastLoginDate", "identifier_volatile"),
        ("authData.accesstokencode.expires_in", "identifier_volatile"),
        ("authData.accesstokencode.token_type", "identifier_volatile"),
        ("authData.testcode.iat", "identifier_volatile"),
        (NAME, "identifier_is_label"),
        ("context?.authData?.testcode?.profile?.real_name", "identifier_is_label"),
        ("authData.testcode.email", "identifier_may_change"),
        ("authData.testcode.userName", "identifier_may_change"),
        ("authData.testcode.username", "identifier_may_change"),
        ("authData.accesstokencode.access_token", "path_secret"),
        ("authData.testcode", "path_whole"),
        ("id", "path_outside"),
        ("a..b", "path_invalid"),
        ("authData.testcode[0].id", "path_list_position"),
    ],
)
def test_the_identifier(found: Found, path: Any, code: Any) -> None:
    assert found((*ID, path)) == ({(code, *ID)} if code else set())


CHANGING = """
updated_at updatedAt updatedDateUtc UpdatedDateUTC updated_date_utc lastLoginDate last_login lastLogin lastSeen
last_seen_at modifiedOn modified dateModified date_created createdDate created_at created lastModifiedDateTime
last_modified_date_time_utc expires expires_in expiresAt expiry token_type iat exp nonce session_id sessionId requestId
etag scope ok success status timestamp server_time currentTime serverTimestamp date datetime lastactive lastActivityTime
timeOfLastLogin login_count loginCount profileUpdatedAt updateTime update_time modificationTime updatedat createdon
lastlogin logged_in_at seen_at signedInAt auth_time refreshedAtMs syncedAt accessed accessedAt
"""
STEADY = """
id user_id login login_id loginName loginId last_name lastName username access_id accountId createdBy created_by_id
timezone time_zone date_format birthday uuid statement update_id state_id companyId timeZoneId activityId region
stateName userPrincipalName email sub oid tid registrationNumber usedFor memberSince candidate dateId syncId locale
account_no onlineId utcOffset
"""


@pytest.mark.parametrize("name", CHANGING.split())
def test_what_changes_is_known_by_its_name_however_it_is_written(found: Found, name: str) -> None:
    assert ("identifier_volatile", *ID) in found((*ID, f"authData.testcode.{name}"))


@pytest.mark.parametrize("name", STEADY.split())
def test_what_stays_is_not_taken_for_it(found: Found, name: str) -> None:
    assert ("identifier_volatile", *ID) not in found((*ID, f"authData.testcode.{name}"))


def test_a_name_without_letters_says_nothing(found: Found) -> None:
    assert found((*ID, 'authData.testcode["名前"]')) == set()


@pytest.mark.parametrize(
    ("path", "word"),
    [
        (NAME, "Real name"),
        ("authData.testcode.email", "E-mail"),
        ("authData.testcode.e_mail", "E mail"),
        ("authData.testcode.workspace.name", "Workspace"),
        ("authData.testcode.teams[0].name", "Teams"),
        ("authData.testcode.data.name", "Name"),
        ("authData.testcode.user.name", "Name"),
        ("authData.name", "Name"),
    ],
)
def test_the_word_for_a_label_is_that_of_its_value_or_of_what_has_it(path: str, word: str) -> None:
    assert label_word(parse_path(path)) == word
