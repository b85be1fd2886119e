"""What a field name says about its value."""

from __future__ import annotations

import pytest

from connection_wizard.identity.features import FEATURES
from connection_wizard.identity.names import name_kind
from connection_wizard.identity.vocabulary import split_name


@pytest.mark.parametrize(
    ("name", "identifier", "label"),
    [
        ("id", "name_id", ""),
        ("id_str", "name_id", ""),
        ("uuid", "name_id", ""),
        ("sub", "name_subject", ""),
        ("userId", "name_person_id", ""),
        ("user_id_string", "name_person_id", ""),
        ("idMember", "name_person_id", ""),
        ("principalId", "name_person_id", ""),
        ("workspace_id", "name_account_id", ""),
        ("tenantId", "name_account_id", ""),
        ("encodedId", "name_other_id", ""),
        ("openid", "name_person_id", ""),
        ("unionId", "name_person_id", ""),
        ("user_key", "name_person_key", ""),
        ("tenant_key", "name_owned_key", ""),
        ("id_code", "name_id", ""),
        ("urn", "name_address", ""),
        ("resourceName", "name_address", ""),
        ("self", "name_self_address", ""),
        ("href", "name_self_address", ""),
        ("key", "name_key", ""),
        ("reference", "name_reference", ""),
        ("company_vat_number", "name_register_number", ""),
        ("abn", "name_register_number", ""),
        ("cnpj_cpf", "name_register_number", ""),
        ("CorporateIdentityNumber", "name_register_number", ""),
        ("external_key", "name_reference", ""),
        ("codigo_empresa", "name_owned_key", ""),
        ("code_user", "name_person_key", ""),
        ("accountKey", "name_owned_key", ""),
        ("CompanyCode", "name_owned_key", ""),
        ("email", "name_email", "name_email"),
        ("primaryEmail", "name_email", "name_email"),
        ("email_address", "name_email", "name_email"),
        ("login", "name_login", "name_login"),
        ("preferred_username", "name_login", "name_login"),
        ("login_name", "name_login", "name_login"),
        ("nickname", "name_word", "name_login"),
        ("slug", "name_slug", "name_slug"),
        ("workspace_slug", "name_slug", "name_slug"),
        ("employee_id", "name_record_id", ""),
        ("contact_person_id", "name_record_id", ""),
        ("customer_user_id", "name_person_id", ""),
        ("accountTag", "name_owned_key", ""),
        ("siteUrl", "name_site_address", ""),
        ("path", "name_self_address", ""),
        ("domain", "name_domain", "name_domain"),
        ("company_domain", "name_domain", "name_domain"),
        ("uiDomain", "name_other_domain", "name_other_domain"),
        ("name", "", "name_name"),
        ("display_name", "", "name_full_name"),
        ("CharacterName", "", "name_full_name"),
        ("tenantName", "", "name_account_name"),
        ("page_title_name", "", "name_other_name"),
        ("firstName", "", "name_part"),
        ("family_name", "", "name_part"),
        ("surname", "", "name_part"),
        ("nameFull", "", "name_full_name"),
        ("business_name_legal", "", "name_account_name"),
        ("fantasy_name", "", "name_full_name"),
        ("social_reason", "", "name_account_name"),
        ("name_first", "", "name_part"),
        ("name_user", "name_login", "name_login"),
        ("nombre_empresa", "", "name_account_name"),
        ("name_sort", "", "name_unknown"),
        ("displayed_as", "", "name_full_name"),
        ("siteTitle", "", "name_account_name"),
        ("title", "", "name_title"),
        ("summary", "", "name_caption"),
        ("description", "", "name_description"),
        ("team", "name_bare", "name_bare"),
        ("current_organization", "name_bare", "name_bare"),
        ("customer_accounts", "", "name_unknown"),
        ("per_page", "", ""),
        ("sales_channel", "", "name_unknown"),
        ("user_agent", "", "name_unknown"),
        ("battletag", "", "name_unknown"),
        ("", "", ""),
        ("is_owner", "", ""),
        ("ok", "", ""),
        ("message", "", ""),
    ],
)
def test_kind(name: str, identifier: str, label: str) -> None:
    kind = name_kind(split_name(name))

    assert (kind.identifier, kind.label) == (identifier, label)
    assert not {note for note in kind.notes if note.startswith("name_") and note != "name_count"}


@pytest.mark.parametrize(
    ("name", "note"),
    [
        ("access_token", "name_secret"),
        ("expires_in", "name_time"),
        ("token_expires_at", "name_time"),
        ("createdAt", "name_time"),
        ("created_by_hand", "name_time"),
        ("birthday", "name_time"),
        ("token_type", "name_count"),
        ("followersCount", "name_count"),
        ("num_posts", "name_count"),
        ("locale", "name_locale"),
        ("timezone_text", "name_locale"),
        ("avatar_link", "name_picture"),
        ("fingerprint", "name_change"),
        ("etag", "name_change"),
    ],
)
def test_names_that_rule_a_value_out(name: str, note: str) -> None:
    assert name_kind(split_name(name)).notes == (note,)


@pytest.mark.parametrize(
    ("name", "note"),
    [
        ("client_id", "of_app"),
        ("api_app_id", "of_app"),
        ("request_id", "of_call"),
        ("role_id", "of_other"),
        ("default_workspace_id", "of_other"),
        ("plan_name", "of_other"),
        ("avatarId", "of_other"),
        ("historyId", "of_change"),
        ("snapshot_id", "of_change"),
        ("rate_limit_id", "of_other"),
        ("counter_id", "of_other"),
        ("rank_name", "of_other"),
        ("membership_id", "of_link"),
        ("settlement_account_id", "qualified"),
    ],
)
def test_names_of_something_else(name: str, note: str) -> None:
    assert note in name_kind(split_name(name)).notes


def test_the_user_of_an_app_is_no_app() -> None:
    assert name_kind(split_name("bot_user_id")).notes == ()


def test_every_name_feature_is_in_the_table() -> None:
    for name in ("id", "email", "team", "x", "ok", "token", "avatar", "created", "locale", "count", "domain"):
        kind = name_kind(split_name(name))
        assert {kind.identifier, kind.label, *kind.notes} - {""} <= FEATURES.keys()
