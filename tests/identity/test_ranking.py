"""Which values are proposed, in which order, with which reasons and warnings."""

from __future__ import annotations

import json
from typing import Any

import pytest

from connection_wizard.identity import Candidate, Suggestions, assess_label, suggest
from connection_wizard.identity.features import ADVICE, FEATURES
from connection_wizard.identity.places import MAX_DEPTH, MAX_VALUES, walk
from connection_wizard.identity.ranking import MOST
from connection_wizard.identity.reasons import NAMES_MOVE
from connection_wizard.spec.paths import parse_path


def ids(found: Suggestions) -> list[str]:
    return [str(candidate.path) for candidate in found.unique_identifier]


def labels(found: Suggestions) -> list[str]:
    return [str(candidate.path) for candidate in found.label]


def codes(candidate: Candidate) -> set[str]:
    return {warning.code for warning in candidate.warnings}


def test_what_a_server_says_of_itself_names_nobody() -> None:
    """The same for all who are connected to it: as an identifier it would make one connection of all of them."""
    about = {"name": "acme-mcp", "title": "Acme", "version": "1.0.0"}
    found = suggest({"jsonrpc": "2.0", "id": 1, "result": {"protocolVersion": "2025-06-18", "serverInfo": about}})
    assert (ids(found), labels(found)) == ([], [])
    with_person = suggest({"serverInfo": about, "user": {"id": "u-71", "name": "Ada"}})
    assert (ids(with_person)[0], labels(with_person)[0]) == ("authData.testcode.user.id", "authData.testcode.user.name")


def test_a_plain_profile() -> None:
    found = suggest({"id": 48213377, "name": "Mara Okafor", "email": "mara@okafor.example"})

    assert ids(found)[0] == "authData.testcode.id"
    assert labels(found) == ["authData.testcode.name", "authData.testcode.email"]
    best = found.unique_identifier[0]
    assert best.value == 48213377
    assert best.reason == "This is the account's own id."
    assert best.warnings == ()
    assert 0 < best.score <= 1
    assert found.note == ""


@pytest.mark.parametrize(
    "answer",
    [
        {"ok": True, "user": {"id": "U1", "name": "Sonny"}},
        {"response": {"id": "U1", "name": "Sonny"}, "status": "ok", "code": 0},
        {"data": {"me": {"id": "U1", "name": "Sonny"}}},
        {"data": {"viewer": {"id": "U1", "name": "Sonny", "team": {"id": "T1", "name": "Desk"}}}},
        {"data": {"type": "users", "id": "U1", "attributes": {"name": "Sonny", "handle": "s"}}},
        [{"id": "U1", "name": "Sonny"}],
        {"users": [{"id": "U1", "name": "Sonny"}]},
        {"payload": {"currentUser": {"personId": "U1", "fullName": "Sonny"}}},
    ],
)
def test_wrapped_answers(answer: object) -> None:
    found = suggest(answer)

    assert found.unique_identifier[0].value == "U1"
    assert found.label[0].value == "Sonny"


def test_the_token_answer_is_used_where_the_test_answer_has_nothing() -> None:
    found = suggest({"items": []}, {"access_token": "secret-secret", "team_id": "T1", "team_name": "Desk"})

    assert ids(found)[0] == "authData.accesstokencode.team_id"
    assert labels(found)[0] == "authData.accesstokencode.team_name"


def test_an_id_that_stands_in_both_answers_says_so() -> None:
    found = suggest({"user_id": "GGNJL9"}, {"user_id": "GGNJL9"})

    assert found.unique_identifier[0].reason.startswith("Both answers hold this value")


@pytest.mark.parametrize(
    "name",
    [
        "client_id",
        "request_id",
        "role_id",
        "created_at",
        "locale",
        "followers_count",
        "avatar_url",
        "session_id",
        "plan_id",
    ],
)
def test_what_is_not_the_account_is_not_proposed(name: str) -> None:
    found = suggest({name: "a1b2c3d4e5"})

    assert found.unique_identifier == ()
    assert found.label == ()


@pytest.mark.parametrize(
    "value", [None, "", "  ", True, False, 1.5, 0, "null", "2024-01-01", "en-US", "x" * 400, "true"]
)
def test_values_that_identify_nobody(value: object) -> None:
    assert suggest({"id": value, "name": value}) == Suggestions(note=suggest({}).note)


def test_what_an_account_was_made_with_is_no_name_of_it() -> None:
    """The shop's software, which thousands have, was all that was proposed for the label."""
    found = suggest({"brandID": "5c9b3d2f8653ed2b9d6ef1a4", "platform": "shopify", "currency": "EUR"})
    assert "authData.testcode.platform" not in labels(found)


def test_tokens_are_never_proposed() -> None:
    token = "abcdefghijklmnop"
    found = suggest(
        {"id": "eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.", "user_id": token, "echo": {"id": token}},
        {"access_token": token, "id": token},
    )

    assert found.unique_identifier == ()


def test_a_text_twin_is_better_than_a_big_number() -> None:
    found = suggest({"id": 1463888212345678901, "id_str": "1463888212345678901", "name": "Ada"})

    assert ids(found)[0] == "authData.testcode.id_str"
    assert "as text, so that no digit gets lost" in found.unique_identifier[0].reason


def test_a_big_number_alone_comes_with_a_warning() -> None:
    best = suggest({"advertiser_id": 7012345678901234567}).unique_identifier[0]

    assert codes(best) == {"number_too_big"}


def test_a_text_that_holds_the_digits_of_a_big_number_is_proposed_before_it() -> None:
    """The number was, and the page then said that it may lose digits."""
    user = {
        "id": 9223372036854779,
        "full_name": "Ida Berg",
        "url": "https://www.acme.com/api/v1/users/9223372036854779",
    }
    first = [str(one.path) for one in suggest({"user": user}).unique_identifier][:2]
    assert first == ["authData.testcode.user.url", "authData.testcode.user.id"]


def test_another_text_is_no_twin() -> None:
    found = suggest({"id": 1463888212345678901, "id_str": "77"})

    assert found.unique_identifier[0].value == "77"
    assert "as text" not in found.unique_identifier[0].reason


def test_a_list_of_other_things_is_no_account() -> None:
    found = suggest({"contacts": [{"id": 1, "name": "Ulf"}, {"id": 2, "name": "Una"}], "total": 2})

    assert found.unique_identifier == ()
    assert found.label == ()
    assert found.note.startswith("This answer is a list of several things")


def test_a_list_with_one_contact_is_no_account_either() -> None:
    assert suggest({"contacts": [{"id": 10001, "name": "Ulf"}]}).unique_identifier == ()


@pytest.mark.parametrize(
    ("url", "is_account"),
    [
        *((f"https://api.acme.com/{path}", False) for path in ("v1/projects", "forms.json?page=1", "getProjects")),
        *((f"https://api.acme.com/{path}", False) for path in ("rest/crm.deal.list", "v2/bookings/", "contacts#x")),
        *((f"https://api.acme.com/{path}", True) for path in ("v1/workspaces", "me", "user", "oauth/resources", "")),
        *(
            (f"https://api.acme.com/{path}", True)
            for path in ("administrations", "locations", "v1/project", "clientSettings")
        ),
    ],
)
@pytest.mark.parametrize("wrapped", [False, True])
@pytest.mark.parametrize("several", [False, True])
def test_of_a_list_without_a_name_the_call_says_what_it_is_of(
    url: str, is_account: bool, wrapped: bool, several: bool
) -> None:
    """The first project of somebody was proposed as their account: the list was called ``data``."""
    entries: Any = [{"id": "p1", "name": "Website"}, {"id": "p2", "name": "App"}][: 1 + several]
    found = suggest({"data": entries} if wrapped else entries, None, url)
    assert bool(found.label) is is_account
    assert bool(found.unique_identifier) is is_account
    assert found.note.startswith("This answer is a list") is not is_account
    picked = parse_path(f"authData.testcode{'.data' if wrapped else ''}[0].name")
    told = {one.code for one in assess_label(picked, {"data": entries} if wrapped else entries, None, url)}
    assert ("listed_item" in told) is not is_account


def test_people_that_a_call_lists_are_nobody_in_particular_unless_there_is_one() -> None:
    people: Any = [{"id": "u-1", "name": "Ada", "email": "a@x.io"}, {"id": "u-2", "name": "Bo", "email": "b@x.io"}]
    assert suggest({"data": people}, None, "https://api.acme.com/helix/users").label == ()
    assert suggest({"data": people[:1]}, None, "https://api.acme.com/helix/users").label[0].value == "Ada"
    named = suggest({"workspaces": people}, None, "https://api.acme.com/projects").label
    assert named, "the answer says itself what it lists"


def test_the_only_account_in_a_list_comes_with_a_warning() -> None:
    best = suggest({"organizations": [{"organization_id": "10234695", "name": "Zillum"}]}).unique_identifier[0]

    assert codes(best) == {"list_position"}


def test_one_of_several_accounts_comes_with_a_warning() -> None:
    found = suggest([{"tenantId": "70784a63", "tenantName": "A"}, {"tenantId": "c5a1f3b8", "tenantName": "B"}])

    assert ids(found) == ["authData.testcode[0].tenantId"]
    assert codes(found.unique_identifier[0]) == {"list_position"}


def test_the_account_that_is_marked_is_taken() -> None:
    accounts = [{"id": "a1", "name": "X", "is_default": False}, {"id": "a2", "name": "Y", "is_default": True}]

    assert suggest({"accounts": accounts}).unique_identifier[0].value == "a2"


def test_the_entry_that_is_me_is_taken_from_a_list_of_people() -> None:
    people = [{"id": "p1", "name": "X"}, {"id": "p2", "name": "Y", "me": True}]

    found = suggest({"people": people})

    assert found.unique_identifier[0].value == "p2"
    assert codes(found.unique_identifier[0]) == {"list_position"}


def test_two_marked_entries_are_no_mark() -> None:
    accounts = [{"id": "a1", "primary": True}, {"id": "a2", "primary": True}]

    assert suggest({"accounts": accounts}).unique_identifier[0].value == "a1"


def test_what_all_entries_agree_on_needs_no_position() -> None:
    best = suggest([{"number": "F1", "account_id": 9121}, {"number": "F2", "account_id": 9121}]).unique_identifier[0]

    assert str(best.path) == "authData.testcode[0].account_id"
    assert best.warnings == ()
    assert best.reason.startswith("Every entry of the list says the same here")


def test_what_entries_do_not_agree_on_is_not_theirs() -> None:
    assert suggest([{"user_id": 9121}, {"user_id": 9122}, "odd"]).unique_identifier == ()


def test_a_list_inside_an_entry_of_a_list_is_no_account() -> None:
    assert suggest([{"owners": [{"user_id": 71}, {"user_id": 71}]}, {}]).unique_identifier == ()


def test_email_addresses_in_a_list_of_texts() -> None:
    found = suggest({"id": "0a1b2c3d", "emails": ["johanna@anders.example"]})

    assert labels(found) == ["authData.testcode.emails[0]"]
    assert codes(found.label[0]) == {"list_position"}


@pytest.mark.parametrize(
    "answer", [{"tags": ["a", "b"]}, {"names": [[1]]}, {"emails": []}, [[{"id": "U100001"}]], [1, 2]]
)
def test_odd_lists_are_passed_over(answer: object) -> None:
    assert suggest(answer).unique_identifier == ()


def test_an_email_address_is_an_id_only_with_a_warning() -> None:
    best = suggest({"email": "books@oldmill.example"}).unique_identifier[0]

    assert codes(best) == {"email_may_change"}


def test_where_nothing_has_a_name_the_id_must_do() -> None:
    found = suggest({"portalId": 20998712})

    assert labels(found) == ids(found) == ["authData.testcode.portalId"]
    assert codes(found.label[0]) == {"technical_id"}
    assert found.label[0].reason.startswith("There is no name in the answer")


def test_an_unknown_text_beside_an_id_is_better_than_the_id() -> None:
    assert labels(suggest({"id": 104188243, "battletag": "Emberfox#2214"})) == ["authData.testcode.battletag"]


def test_an_unknown_text_alone_is_no_label() -> None:
    assert suggest({"motto": "Carpe diem"}).label == ()


@pytest.mark.parametrize("value", ["user", "Account", "app"])
def test_what_kind_of_thing_it_is_is_no_name(value: str) -> None:
    assert suggest({"id": "x100001", "team": value}).label[0].value != value


def test_what_names_the_team_is_a_label_and_its_code_an_id() -> None:
    assert labels(suggest({"team": "Nordlicht Studio"})) == ["authData.testcode.team"]
    assert ids(suggest({"team": "T9TK3CUKW"})) == ["authData.testcode.team"]
    assert suggest({"company": "https://acme.example"}).unique_identifier == ()


def test_a_resource_name_is_an_id() -> None:
    found = suggest({"accounts": [{"name": "accounts/110011", "accountName": "Old Mill"}]})

    assert found.unique_identifier[0].value == "accounts/110011"
    assert found.label[0].value == "Old Mill"


def test_the_value_of_an_identifier_group_is_the_id() -> None:
    found = suggest({"orcid-identifier": {"path": "0000-0001-6796-1982", "host": "orcid.example"}})

    assert ids(found)[0] == 'authData.testcode["orcid-identifier"].path'


def test_the_value_of_a_named_group_has_that_name() -> None:
    found = suggest(
        {"CompanyInfo": {"Email": {"Address": "office@sandbag.example"}, "CompanyName": {"value": "Sandbag"}}}
    )

    assert labels(found)[0] == "authData.testcode.CompanyInfo.CompanyName.value"
    assert ids(found) == ["authData.testcode.CompanyInfo.Email.Address"]


def test_a_pair_of_name_and_value_names_nobody() -> None:
    assert suggest({"extra": [{"name": "number-of-children", "value": "2"}]}).label == ()


def test_a_job_title_is_no_name() -> None:
    assert "authData.testcode.profile.title" not in labels(suggest({"profile": {"title": "Head of Coffee"}}))


def test_the_id_of_a_json_rpc_answer_is_the_requests() -> None:
    found = suggest({"jsonrpc": "2.0", "id": "req-8812", "result": {"id": 3310442, "name": "Jim"}})

    assert ids(found) == ["authData.testcode.result.id"]


def test_an_id_beside_an_error_is_the_errors() -> None:
    assert suggest({"error": {"code": 401}, "id": "err_01HX77"}).unique_identifier == ()


def test_an_id_in_the_wrapping_is_worth_less_than_one_in_the_profile() -> None:
    found = suggest({"Id": "5a2d2cc9", "Status": "OK", "Organisation": {"Name": "Larch", "OrganisationID": "9cb6a2f2"}})

    assert found.unique_identifier[0].value == "9cb6a2f2"


def test_the_type_of_an_object_tells_whose_it_is() -> None:
    bot = suggest({"type": "bot", "id": "b-100001", "name": "Connector", "user": {"id": "u-100001", "name": "Kim"}})
    app = suggest(
        {"thing": {"object": "application", "id": "x-100001"}, "other": {"__typename": "Workspace", "id": "w-1"}}
    )

    assert bot.label[0].value == "Kim"
    assert [candidate.value for candidate in app.unique_identifier] == ["w-1"]


def test_groups_beside_the_account_are_worth_less() -> None:
    found = suggest(
        {
            "user": {"id": "u-100001"},
            "role": {"id": "r-100001"},
            "links": {"id": "l-100001"},
            "settings": {"id": "s-100001"},
            "weird": {"id": "w-100001"},
            "app": {"id": "a-100001"},
            "request": {"id": "q-100001"},
        }
    )

    assert [candidate.value for candidate in found.unique_identifier][:1] == ["u-100001"]
    assert not {"r-100001", "l-100001", "a-100001", "q-100001"} & {c.value for c in found.unique_identifier}


@pytest.mark.parametrize("key", ["4411", "2c8be6b0-f1d7-4b59-8c31-9a8f4c1e6b3a", "ana@x.example"])
def test_a_way_that_contains_an_id_is_no_way(key: str) -> None:
    assert suggest({key: {"id": "u-100001", "name": "Ana"}}).unique_identifier == ()


def test_odd_keys_are_written_so_that_they_are_found_again() -> None:
    found = suggest(
        {"Account ID": "ACC-20931", "Account name": "Tulip Tours", "🌍.🌍": {"id": "e"}, "": "x", "…": {"id": 9}}
    )

    assert ids(found)[0] == 'authData.testcode["Account ID"]'
    assert labels(found)[0] == 'authData.testcode["Account name"]'


@pytest.mark.parametrize(
    "answer", [None, "OK", 7, 1.5, True, [], {}, [None], object(), {1: 2}, {"a": object()}, {"id": b"x"}]
)
def test_answers_that_are_no_profile(answer: object) -> None:
    found = suggest(answer, answer)

    assert (found.label, found.unique_identifier) == ((), ())
    assert found.note.startswith("There is nothing in this answer")


def test_each_list_holds_what_is_fit_for_its_use() -> None:
    found = suggest({"id": 104188243, "name": "Mara Okafor", "privacy": "everybody", "customer_id": "c-100001"})

    assert ids(found) == ["authData.testcode.id", "authData.testcode.customer_id"]
    assert labels(found) == ["authData.testcode.name", "authData.testcode.privacy"]


def test_a_name_without_an_id_says_so() -> None:
    found = suggest({"result": {"display_name": "Quiet Harbour Inn"}})

    assert labels(found) == ["authData.testcode.result.display_name"]
    assert found.note.startswith("There is no value in this answer that identifies the account.")


def test_at_most_so_many_are_proposed() -> None:
    found = suggest({f"user_{number}_id": f"u-10000{number}" for number in range(3 * MOST)})

    assert len(found.unique_identifier) == MOST


def test_a_huge_answer_is_looked_at_in_part() -> None:
    profile = {"id": "u-100001", "name": "Ana", "email": "ana@x.example", "company": {"name": "X"}}
    answer = {"me": profile, **{f"user_{number}": profile for number in range(20_000)}}

    assert len(walk(answer, ("authData", "testcode")).places) <= MAX_VALUES
    assert suggest(answer).unique_identifier[0].value == "u-100001"


def test_an_answer_of_five_thousand_levels_is_looked_at_in_part() -> None:
    answer: Any = {"id": "u-100001"}
    for _ in range(5_000):
        answer = {"id": "u-100001", "user": answer, "list": [[answer]], "data": [answer]}

    found = suggest(answer)

    assert found.unique_identifier[0].value == "u-100001"
    assert max(len(candidate.path.parts) for candidate in found.unique_identifier) <= MAX_DEPTH + 2


def test_what_is_too_deep_is_not_looked_at() -> None:
    answer: Any = {"id": "u-100001"}
    for _ in range(MAX_DEPTH + 3):
        answer = {"user": answer}

    assert walk(answer, ("authData", "testcode")).places == []


def test_numbers_of_absurd_length_do_no_harm() -> None:
    assert suggest({"id": 10**5000}).unique_identifier[0].value == 10**5000


def test_what_is_no_value_of_json_is_passed_over() -> None:
    found = suggest({"user_id": object(), "id": "u-100001", "tags": {1, 2}})

    assert [candidate.value for candidate in found.unique_identifier] == ["u-100001"]


def test_candidates_can_be_printed_as_json() -> None:
    found = suggest({"id": "u-100001", "name": "Ana"})

    assert json.dumps([[str(c.path), c.value, c.score, c.reason] for c in found.label + found.unique_identifier])


def test_the_gist_says_what_matters_in_a_few_words() -> None:
    """For the cards of the wizard, where a whole reason would not fit."""
    found = suggest(
        {
            "profile": {"real_name": "Maya Lindqvist", "email": "maya@bakery.example", "user_id": "A7K2M9QX4"},
            "workspace": {"id": "W4T8B1", "name": "Lindqvist Bakery"},
        }
    )
    gists = {str(candidate.path): candidate.gist for candidate in found.label}
    assert gists["authData.testcode.profile.real_name"] == "the full name of the user"
    assert gists["authData.testcode.workspace.name"] == "for people with several workspaces"
    assert gists["authData.testcode.profile.email"] == "personal: show its first letter only"
    gists = {str(candidate.path): candidate.gist for candidate in found.unique_identifier}
    assert gists["authData.testcode.workspace.id"] == "one connection for each workspace"
    assert gists["authData.testcode.profile.user_id"] == "one connection for each person"
    assert gists["authData.testcode.profile.email"] == "people can change it: rather take an id"


def test_whose_id_it_is_says_more_than_what_it_stands_in() -> None:
    found = suggest(
        {"tenant": {"user_id": "u-88120", "name": "Tern"}, "user": {"tenant_id": "t-10021", "name": "Maya"}}
    )
    gists = {str(each.path): each.gist for each in found.unique_identifier}

    assert gists["authData.testcode.tenant.user_id"] == "one connection for each person"
    assert gists["authData.testcode.user.tenant_id"] == "one connection for each workspace"


def test_the_gist_of_an_id_that_must_do_as_a_name_says_so() -> None:
    assert suggest({"id": 48213377}).label[0].gist == "an id: there is no name in the answer"


@pytest.mark.parametrize(
    ("person", "is_told"),
    [
        ({"id": 1184302, "first_name": "Maria", "last_name": "Kowalczyk", "email": "maria@lindenhof.example"}, True),
        ({"id": 1184302, "company_name": "Lindenhof Bakery"}, True),
        ({"id": 1184302, "active": True, "group_id": 0}, False),
    ],
)
def test_names_below_an_id_are_not_said_to_be_missing(person: dict[str, Any], is_told: bool) -> None:
    found = suggest({"results": {"users": {"1184302": person}}}, {"user_id": "1184302"}).label[0]

    assert str(found.path) == "authData.accesstokencode.user_id"
    assert (found.reason == NAMES_MOVE) is is_told
    assert found.gist == (
        "an id: names lie elsewhere for each account" if is_told else "an id: there is no name in the answer"
    )


def test_a_gist_is_short() -> None:
    assert all(len(words) <= 40 for advice in ADVICE.values() for words in advice.values())
    assert all(name in FEATURES for advice in ADVICE.values() for name in advice)


LINKS: list[tuple[Any, str]] = [
    ([{"id": "e534416e", "authEventId": "dde43033", "tenantId": "74cebda8", "tenantName": "M"}], "[0].tenantId"),
    ([{"id": "e534416e", "tenantId": "74cebda8", "tenantType": "ORGANISATION"}], "[0].tenantId"),
    ({"id": "ab12cd34", "workspace_id": "ws_8812399", "workspace_name": "Acme", "role": "admin"}, ".workspace_id"),
    ({"Id": "ab12cd34", "OrganizationId": "8812399", "OrganizationName": "Acme"}, ".OrganizationId"),
    ({"data": {"id": 9912, "account-id": 8812399, "account-name": "Acme"}}, '.data["account-id"]'),
    ({"id": 9912, "userId": 8812399, "userName": "jo"}, ".userId"),
]
NO_LINKS: list[tuple[Any, str]] = [
    ({"id": 9912, "email": "a@b.co", "company_id": 8812399, "company_name": "Acme"}, ".id"),
    ({"id": 9912, "name": "Jo", "companyId": 8812399, "companyName": "Acme"}, ".id"),
    ({"id": 9912, "first_name": "Jo", "team_id": 8812399, "team_type": "x"}, ".id"),
    ({"user": {"id": 9912, "company_id": 8812399, "company_name": "Acme"}}, ".user.id"),
    ({"type": "user", "id": 9912, "company_id": 8812399, "company_name": "Acme"}, ".id"),
    ({"id": 9912, "plan_id": 8812399, "plan_name": "Gold"}, ".id"),
    ({"id": 9912, "company_id": 8812399}, ".id"),
]


@pytest.mark.parametrize(("answer", "right"), LINKS + NO_LINKS)
def test_the_id_of_an_account_goes_before_that_of_a_link_to_it(answer: Any, right: str) -> None:
    assert ids(suggest(answer))[0] == f"authData.testcode{right}"


def test_the_id_of_a_link_is_said_to_be_of_something_else() -> None:
    answer = {"id": "ab12cd34", "workspace_id": "ws_8812399", "workspace_name": "Acme"}
    best, other = suggest(answer).unique_identifier
    assert not codes(best)
    assert "of_something_else" in codes(other)
    assert labels(suggest(answer))[0] == "authData.testcode.workspace_name"


MARKS = [
    "historyId",
    "lastChangeId",
    "row_version",
    "revision",
    "snapshot_id",
    "sequenceNumber",
    "rate_limit_id",
    "etag",
]


@pytest.mark.parametrize("name", MARKS)
def test_what_marks_a_state_does_not_outrank_an_email_address(name: str) -> None:
    found = suggest({name: "88120031", "email": "maya@bakery.example"})

    assert ids(found) == ["authData.testcode.email"]
    assert labels(found) == ["authData.testcode.email"]


OF_SEVERAL: list[tuple[dict[str, Any], str]] = [
    ({"employee_id": "e-10021", "user_id": "u-10021"}, "u-10021"),
    ({"payer_id": "p-10021", "tenant_id": "t-10021", "owner_id": "o-10021"}, "o-10021"),
    ({"login_id": "l-10021", "user_id": "u-10021", "name": "Maya"}, "u-10021"),
    ({"login_system_id": "l-10021", "account_id": "a-10021"}, "a-10021"),
    ({"membership_id": "m-10021", "user_id": "u-10021"}, "u-10021"),
    ({"id": "m-10021", "user_id": "u-10021", "team_id": "t-10021"}, "u-10021"),
    ({"id": "m-10021", "type": "team_membership", "user_id": "u-10021"}, "u-10021"),
    ({"settlement_account_id": "s-10021", "account_id": "x-10021"}, "x-10021"),
    ({"payer": {"id": "p-10021", "email": "p@x.example"}, "merchant": {"id": "m-10021"}}, "m-10021"),
    ({"employee": {"id": "e-10021"}, "user": {"id": "u-10021"}}, "u-10021"),
    (
        {"name": "Anna", "open_id": "ou_caecc734", "union_id": "on_d89jhsd1", "tenant_key": "736588c92lxf175d"},
        "ou_caecc734",
    ),
    (
        {"tenant_key": "736588c92lxf", "union_id": "on_d89jhsd1", "open_id": "ou_caecc734", "name": "A"},
        "ou_caecc734",
    ),
    ({"nickname": "Anna", "tenantKey": "736588c92lxf175d", "openid": "E3F1A2B4C5"}, "E3F1A2B4C5"),
    ({"unionid": "o6_bmasdasdsad6", "team_code": "T-10021", "name": "Anna"}, "o6_bmasdasdsad6"),
    ({"company_id": "c-10021", "open_id": "ou_caecc7", "name": "Anna"}, "ou_caecc7"),
    ({"organization_key": "acme-10021", "user_key": "u-10021", "display_name": "Anna"}, "u-10021"),
    ({"tenant_key": "t-10021", "name": "Acme"}, "t-10021"),
    ({"account_uuid": "8d4d492f-17a1-4d95-b396-e1c5720815a5", "id": "mdgs4ddb9a", "name": "Acme"}, "mdgs4ddb9a"),
]


@pytest.mark.parametrize(("answer", "right"), OF_SEVERAL)
def test_the_id_of_the_user_or_owner_goes_before_others(answer: dict[str, Any], right: str) -> None:
    assert suggest(answer).unique_identifier[0].value == right


ONLY_NAMES: list[tuple[Any, str]] = [
    ({"user": {"user": "maya"}}, ".user.user"),
    ({"user": {"name": "maya"}}, ".user.name"),
    ({"shop": "maple.shops.example"}, ".shop"),
    ({"shop": {"primary_domain": "maple.example"}}, ".shop.primary_domain"),
    ({"store": {"mapleshops_domain": "maple.shops.example"}}, ".store.mapleshops_domain"),
    ({"site": {"url": "https://maple.example", "version": "5.54"}}, ".site.url"),
    ({"site": {"url": "maple.example"}}, ".site.url"),
    ({"account_url": "https://maple.example"}, ".account_url"),
    ({"results": [{"emails": ["maya@bakery.example"]}]}, ".results[0].emails[0]"),
]


@pytest.mark.parametrize(("answer", "right"), ONLY_NAMES)
def test_a_name_or_an_address_is_proposed_where_nothing_identifies(answer: Any, right: str) -> None:
    best = suggest(answer).unique_identifier[0]

    assert str(best.path) == f"authData.testcode{right}"
    assert codes(best) & {"name_may_change", "email_may_change"}


def test_what_is_only_better_than_nothing_says_so() -> None:
    best = suggest({"user": {"name": "maya"}}).unique_identifier[0]

    assert best.reason == "This can change, but there is no id in the answer."
    assert best.gist == "people can change it; there is no id"
    assert ids(suggest({"user": {"name": "maya", "id": "u-10021"}})) == ["authData.testcode.user.id"]


def test_an_address_that_must_do_as_a_name_is_no_technical_id() -> None:
    best = suggest({"shopUrl": "https://maple.example"}).label[0]

    assert codes(best) == {"web_address"}
    assert best.gist == "there is no name in the answer"


def test_a_slug_is_no_better_label_than_an_email_address() -> None:
    found = suggest(
        {"id": "u-10021", "slug": "maya-2", "profile": {"permalink": "maya-2"}, "email": "maya@bakery.example"}
    )

    assert labels(found)[0] == "authData.testcode.email"


def test_a_url_that_is_none_is_a_short_name() -> None:
    assert labels(suggest({"id": "u-10021", "url": "inkfox"})) == ["authData.testcode.url"]


def test_what_a_reference_leads_to_names_nobody() -> None:
    found = suggest({"id": "u-10021", "managingOrganization": {"reference": "Organization/1", "display": "Clinic"}})

    assert "Clinic" not in [candidate.value for candidate in found.label]


@pytest.mark.parametrize("other", ["birth_name", "formerName", "old_name", "motherName", "spouse_full_name"])
def test_a_name_that_is_not_theirs_or_no_longer_comes_after_the_ones_they_have(other: str) -> None:
    found = suggest({other: "Mira Dupont", "first_name": "Mira", "last_name": "North", "uid": "u-10021"})
    assert str(found.label[0].path) == "authData.testcode.first_name"
    found = suggest({other: "Old North", "name": "North", "uid": "u-10021"})
    assert str(found.label[0].path) == "authData.testcode.name"


def test_what_is_written_for_people_is_no_identifier_even_where_nothing_else_is() -> None:
    assert not suggest({"company": "Mira's Bakery", "phone": "555"}).unique_identifier
    assert suggest({"company": "miras-bakery", "phone": "555"}).unique_identifier


def test_the_same_value_outside_of_a_list_goes_first() -> None:
    """The one in the list was proposed, and what is said of it was that one outside of a list is safer."""
    locations = [
        {"id": number, "name": number, "merchant_id": "MLQW2MMBPHBS3"} for number in ("18YC4JDH91E1H", "3Z4V4")
    ]
    token = {"access_token": "EAAA", "token_type": "bearer", "merchant_id": "MLQW2MMBPHBS3"}
    first, second = suggest({"locations": locations}, token).unique_identifier[:2]
    assert str(first.path) == "authData.accesstokencode.merchant_id"
    assert str(second.path) == "authData.testcode.locations[0].merchant_id"


@pytest.mark.parametrize(
    ("answer", "label"),
    [
        ({"user": {"id": 7, "email": "mara@acme.example"}, "company": {"id": 9, "name": "Acme"}}, "user.email"),
        ({"user": {"id": 7, "firstName": "Mara"}, "company": {"id": 9, "name": "Acme"}}, "company.name"),
        ({"user": {"id": 7, "email": "mara@acme.example", "company": {"id": 9, "name": "Acme"}}}, "user.company.name"),
    ],
    ids=["its own", "its own is worth much less", "the one holds the other"],
)
def test_the_label_is_of_the_same_one_as_the_identifier(answer: object, label: str) -> None:
    """Two people of one company would be two connections of one name."""
    found = suggest(answer)
    assert str(found.unique_identifier[0].path) == "authData.testcode.user.id"
    assert str(found.label[0].path) == f"authData.testcode.{label}"
