"""Whose id and whose name goes first where several could: kinds of answers, each with what is right for both uses."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest

from connection_wizard.identity import suggest

BELOW = "authData.testcode"
EMAIL = "maya@tern.example"


def capitalised(name: str) -> str:
    return name[:1].upper() + name[1:]


def renamed(value: Any, write: Callable[[str], str]) -> Any:
    if isinstance(value, dict):
        return {write(name): renamed(each, write) for name, each in value.items()}
    return [renamed(each, write) for each in value] if isinstance(value, list) else value


FIRST: dict[str, tuple[Any, str, str]] = {
    "the first user of all has a one as the id": (
        {"account": {"id": 120177, "name": "Tern"}, "user": {"id": 1, "name": "Maya Lind", "email": EMAIL}},
        ".user.id",
        ".user.name",
    ),
    "who signed in goes before an owner beside them": (
        {"owner": {"id": 9, "name": "Otto Finn"}, "user": {"id": 31, "name": "Maya Lind"}, "id": "d-1"},
        ".user.id",
        ".user.name",
    ),
    "and so does their id": (
        {"owner_id": 90, "owner_name": "Otto Finn", "user_id": 31, "user_name": "maya-lind"},
        ".user_id",
        ".user_name",
    ),
    "however they are called": (
        {"id_owner": 90, "owner_id": 91, "signed_in_user_id": 31, "signed_in_user_name": "Maya Lind"},
        ".signed_in_user_id",
        ".signed_in_user_name",
    ),
    "a session that names its user": (
        {"session": {"user": "maya-lind", "ends": "2026-01-01T00:00:00Z"}},
        ".session.user",
        ".session.user",
    ),
    "the companies of a group": (
        {"group_companies": [{"group_id": 119, "companies": [{"company_id": 881, "company_name": "Tern Ltd"}]}]},
        ".group_companies[0].companies[0].company_id",
        ".group_companies[0].companies[0].company_name",
    ),
    "the id of a user is one at any length": (
        {"storeId": 1009, "storeName": "Tern Tea", "userId": 13, "loginUserName": "maya-lind"},
        ".userId",
        ".storeName",
    ),
    "a bank's customer": (
        [
            {"customerId": "100002151", "id": "312002151", "balance": 10.5, "currency": "EUR"},
            {"customerId": "100002151", "id": "312002152", "balance": 0, "currency": "EUR"},
        ],
        "[0].customerId",
        "[0].customerId",
    ),
    "companies by their websites": (
        {"data": [{"id": 77, "name": "Tern", "web": "https://tern.example", "address": "1 Pier"}, {"id": 78}]},
        ".data[0].id",
        ".data[0].name",
    ),
    "settings have an id and a name of their own": (
        {"login": "maya-lind", "status": "active", "settings": {"id": 55, "name": "Default", "theme": "dark"}},
        ".login",
        ".login",
    ),
    "settings are all that there is": ({"settings": {"id": 55, "name": "Tern"}}, ".settings.id", ".settings.name"),
    "a negative id is an id": ({"Sites": [{"Id": -99, "Name": "Tern Yoga"}]}, ".Sites[0].Id", ".Sites[0].Name"),
    "a family name in short makes the other a given name": (
        {"_id": "u-5a0d", "name": "Maya", "lname": "Lind", "email": EMAIL},
        "._id",
        ".email",
    ),
    "an email address under a name that says id": (
        {"user_id": "20010", "first_name": "Maya", "email_id": EMAIL},
        ".user_id",
        ".email_id",
    ),
    "an id that is an email address names the account, too": (
        {"userId": EMAIL, "firstName": "Maya", "status": "active"},
        ".userId",
        ".userId",
    ),
    "an email address under a name that nobody knows": ({"user": {"mailbox": EMAIL}}, ".user.mailbox", ".user.mailbox"),
    "the wrapping of an answer has an id of its own": (
        {"id": "8e82fa53", "type": "user", "user": {"userId": "abc99", "name": "Tern", "email": EMAIL}},
        ".user.userId",
        ".user.name",
    ),
    "a legal entity is a company": (
        {"legalEntities": [{"legalEntityId": "8131", "legalEntityName": "Tern Inc"}]},
        ".legalEntities[0].legalEntityId",
        ".legalEntities[0].legalEntityName",
    ),
    "room for tags is no tag": (
        [{"id": 2, "name": "Tern", "tags": [], "mode": "AUTO"}, {"id": 3, "name": "Gull", "tags": [], "mode": "AUTO"}],
        "[0].id",
        "[0].name",
    ),
    "a list of accounts with balances": (
        [{"id": "a-1", "name": "Main", "balance": 3.5, "public": 0}, {"id": "a-2", "name": "Ops", "balance": 1}],
        "[0].id",
        "[0].name",
    ),
    "a list behind a name that says list and response": (
        {"AccountListResponse": {"Accounts": {"Account": [{"accountId": "84010", "accountName": "Tern"}]}}},
        ".AccountListResponse.Accounts.Account[0].accountId",
        ".AccountListResponse.Accounts.Account[0].accountName",
    ),
    "the id in another system to sign in with is not the account's": (
        {"username": "maya", "logins": [{"service": "github", "service_identifier": "1312"}]},
        ".username",
        ".username",
    ),
    "the user goes before the record of the employee": (
        {"employee": {"id": 81331, "userId": 77123, "name": "Maya Lind"}},
        ".employee.userId",
        ".employee.name",
    ),
    "an address as an id of the user goes before whoever pays": (
        {"payer_id": "QYR5Z8XDVJNXQ", "user_id": "https://id.example/user/mWq6", "name": "Maya Lind"},
        ".user_id",
        ".name",
    ),
    "a hash can be the id of a shop": (
        {"stores": [{"store_hash": "abc123", "store_name": "Tern"}]},
        ".stores[0].store_hash",
        ".stores[0].store_name",
    ),
    "a path is no name": ({"userID": 81331, "profile": "/profile"}, ".userID", ".userID"),
    "a school is no name of whoever went there": (
        {"id": "u1", "name": {"first": "Maya", "last": "Lind"}, "schools": [{"id": "s1", "name": "North High"}]},
        ".id",
        ".name.first",
    ),
    "colleagues share the name of their company": (
        {"id": "u1", "firstName": "Maya", "lastName": "Lind", "email": EMAIL, "companyName": "Tern"},
        ".id",
        ".email",
    ),
    "colleagues share the name of their team": (
        {"id": "u1", "firstName": "Maya", "lastName": "Lind", "email": EMAIL, "team": {"id": "t1", "name": "Tern"}},
        ".id",
        ".email",
    ),
    "colleagues share the id of their company": (
        {"id": "1", "idCompany": 81331, "name": "Maya", "lastName": "Lind", "email": EMAIL},
        ".id",
        ".email",
    ),
    "an id that says of what it is after it": (
        [{"idsite": "1", "name": "Tern", "group": ""}],
        "[0].idsite",
        "[0].name",
    ),
    "an id in an object with its type": (
        {
            "id": {"entityType": "USER", "id": "u-77"},
            "tenantId": {"entityType": "TENANT", "id": "t-1"},
            "email": EMAIL,
            "firstName": "Maya",
        },
        ".id.id",
        ".email",
    ),
    "the status that holds the answer": (
        {"kind": "SelfReview", "status": {"userInfo": {"username": "maya", "uid": "u-77"}}},
        ".status.userInfo.uid",
        ".status.userInfo.username",
    ),
    "a site that is told by its address alone": ({"d": [{"Url": "https://tern.example/"}]}, ".d[0].Url", ".d[0].Url"),
    "a nickname is no better than a user name": (
        {"id": "u1", "nickname": "main", "user_name": "maya"},
        ".id",
        ".user_name",
    ),
    "an app with a domain is a site": (
        {"status": {"code": 200}, "app": {"id": 81331, "name": "Tern", "domain": "tern.example"}},
        ".app.id",
        ".app.name",
    ),
    "a partner beside a shop made the app": (
        {"partner": {"id": 33007, "name": "My App"}, "shop": {"id": 41117, "name": "Tern"}},
        ".shop.id",
        ".shop.name",
    ),
    "a client with a site of its own": (
        {"client": {"company": "Tern", "site_url": "https://tern.example"}},
        ".client.site_url",
        ".client.company",
    ),
    "a first and a last are a name": (
        {
            "account": {"id": "a-1", "name": "Tern", "email": EMAIL},
            "user": {"id": "u-1", "first": "Maya", "last": "Lind", "email": EMAIL},
        },
        ".user.id",
        ".user.email",
    ),
    "a company goes by its own name": (
        {"organizations": [{"organization_id": "81331", "name": "Tern", "contact_name": "Maya Lind"}]},
        ".organizations[0].organization_id",
        ".organizations[0].name",
    ),
    "a record's own id goes before a number of the employee": (
        {"RecordId": 7, "DisplayName": "Maya Lind", "EmployeeNumber": "E3"},
        ".RecordId",
        ".DisplayName",
    ),
    "an account that somebody's name belongs to is the company's": (
        {"accountId": "VfEy1", "firstName": "Maya", "lastName": "Lind", "email": EMAIL, "companyName": "Tern"},
        ".accountId",
        ".companyName",
    ),
    "an id that is too big leaves the account": (
        {"id": 48569348493401200, "firstName": "Maya", "email": EMAIL, "account": {"id": 12245, "name": "Tern"}},
        ".account.id",
        ".account.name",
    ),
    "what a type holds is a part where it has no id": (
        {"id": "u-1", "type": "person", "person": {"email": EMAIL}},
        ".id",
        ".person.email",
    ),
    "an address goes after the id that it ends in": (
        {"sub": "https://login.tern.example/id/00Dx/005x01", "user_id": "005x0012Q9PAAU", "name": "Maya Lind"},
        ".user_id",
        ".name",
    ),
    "an entity is what the answer wraps": (
        {"messages": [], "entity": {"id": 81331, "name": "Tern", "currency": "USD"}},
        ".entity.id",
        ".entity.name",
    ),
    "a trading name in Portuguese names the company, its contact does not": (
        {"company_id": 5512, "contact": "Carla", "email": EMAIL, "fantasy_name": "Tern Pão"},
        ".company_id",
        ".fantasy_name",
    ),
    "an identifier beside an id is what somebody is called elsewhere": (
        {"id": 12, "identifier": "12345678Z", "full_name": "Maya Lind", "email": EMAIL},
        ".id",
        ".full_name",
    ),
    "hotels in a list of properties": (
        {"properties": [{"propertyid": "11122", "propertyname": "Tern Inn"}, {"propertyid": "1", "propertyname": "B"}]},
        ".properties[0].propertyid",
        ".properties[0].propertyname",
    ),
    "a value for programs and for people": (
        {
            "result": [
                {
                    "sys_id": {"display_value": "6816f79cc0a8", "value": "6816f79cc0a8"},
                    "name": {"display_value": "Maya Lind", "value": "Maya Lind"},
                    "email": {"display_value": EMAIL, "value": EMAIL},
                }
            ]
        },
        ".result[0].sys_id.display_value",
        ".result[0].name.display_value",
    ),
    "what somebody signed in with": (
        {"result": {"credentials": {"database": "tern_db", "userName": EMAIL}, "path": "my3.geo.example"}},
        ".result.credentials.userName",
        ".result.credentials.userName",
    ),
    "what a call says of the one who made it": (
        {"operation": {"authentication": {"status": "success", "userid": "mlind", "companyid": "Tern"}}},
        ".operation.authentication.userid",
        ".operation.authentication.userid",
    ),
    "a client by name": (
        {"ClientId": "C17", "ClientName": "Maya Lind", "EmailId": EMAIL},
        ".ClientId",
        ".ClientName",
    ),
    "a client by what it says of itself": (
        {"user_type": "CLIENT", "client_id": "YG0008", "name": "Maya Lind", "email_id": EMAIL},
        ".client_id",
        ".name",
    ),
    "the only employee of a shop": (
        {"employees": [{"id": 14, "firstname": "Maya", "lastname": "Lind", "email": EMAIL}]},
        ".employees[0].id",
        ".employees[0].email",
    ),
    "restaurants told by nothing but their ids": (
        [{"guid": "4d1f2c3d-5b01-4c55"}, {"guid": "5d1f2c3d-5b01-4c55"}],
        "[0].guid",
        "[0].guid",
    ),
    "a company that is told by its URN": (
        {"elements": [{"role": "ADMIN", "organization": "urn:li:organization:79988552", "state": "APPROVED"}]},
        ".elements[0].organization",
        ".elements[0].organization",
    ),
    "groups that are workspaces, by what they say of themselves": (
        {"groups": [{"guid": "Rg5nj86zE1E", "organization_guid": "Gp3bh65kP8Q", "name": "Tern", "role": "admin"}]},
        ".groups[0].guid",
        ".groups[0].name",
    ),
    "an id of its own by the object's own name": (
        {"item": {"item_id": "Ed6bjNrDLJfG", "available": ["a"]}},
        ".item.item_id",
        ".item.item_id",
    ),
    "an id of its own before that of what it belongs to": (
        {"item": {"institution_id": "ins_109508", "institution_name": "Tern Bank", "item_id": "Ed6bjNrDLJfG"}},
        ".item.item_id",
        ".item.institution_name",
    ),
    "what was asked for under message": (
        {"status": "success", "message": {"company": {"companyID": 16, "companyName": "Tern Bins"}}},
        ".message.company.companyID",
        ".message.company.companyName",
    ),
    "a prefix of a key names nobody": (
        {"data": {"organization_id": "org_01HZYABC", "key_prefix": "fb_live_TERN"}},
        ".data.organization_id",
        ".data.organization_id",
    ),
    "the name of a field names nobody": (
        {"userId": "/User/1abc2def3", "customInfo": [{"fieldName": "Currency", "value": "USD"}]},
        ".userId",
        ".userId",
    ),
    "a sourced id is the record's own": (
        {"user": {"sourcedId": "9877728989-AB", "identifier": "9898-PSU", "username": "mlind"}},
        ".user.sourcedId",
        ".user.username",
    ),
    "a public name may be anybody's": (
        {"systems": [{"system_id": 698910001, "name": "Tern PV", "public_name": "Residential System"}]},
        ".systems[0].system_id",
        ".systems[0].name",
    ),
    "a key is told by whose it is": (
        {
            "principal": {"type": "api_key", "id": "key_01aa", "key_type": "user"},
            "scope": {"id": "org_88", "name": "Tern"},
        },
        ".scope.id",
        ".scope.name",
    ),
    "a key that names whose it is": (
        {"id": 8812, "auth_type": "bearer", "user_id": "2f1c2c3a-5b01", "org_id": "0d1f2c3a-5b02"},
        ".user_id",
        ".user_id",
    ),
    "a project, where nothing else is told": (
        {"request_id": "req-b05c992f", "project_id": "project-d0dbafe6", "name": "Tern sign-in", "status_code": 200},
        ".project_id",
        ".name",
    ),
    "a short id of a merchant": (
        {"merchant": {"name": "Tern Shop", "mid": 7060013, "product": "PayNow"}},
        ".merchant.mid",
        ".merchant.name",
    ),
    "the team of a player": (
        {"id": 110022, "username": "maya", "team": {"id": 17, "name": "Tern team"}},
        ".id",
        ".username",
    ),
    "an API key that names its user": (
        {"result": {"id": "13770661", "apiKey": "XXX", "userID": 24600111}},
        ".result.userID",
        ".result.userID",
    ),
    "the main account among those below it": (
        {
            "result": [
                {"id": 7, "username": "maya_1", "type": "subaccount"},
                {"id": 2, "username": "maya", "type": "main"},
            ]
        },
        ".result[1].id",
        ".result[1].username",
    ),
    "an address that holds an email address": (
        {"user": {"first_name": "Maya", "primary_address": {"city": "Hong Kong", "email": EMAIL}, "credit": True}},
        ".user.primary_address.email",
        ".user.primary_address.email",
    ),
    "what belongs to an owner goes before the owner's id": (
        {"tenant": {"TenantOwnerUID": "owx7c4cd5q80geu0", "Id": 112, "Name": "Tern Works"}},
        ".tenant.Id",
        ".tenant.Name",
    ),
    "a record between an owner and a workspace has an id of its own": (
        {"id": "3b31f309", "workspace_id": "ws-12345", "owner_user_id": "550e8400", "info": {"name": "Tern Works"}},
        ".id",
        ".info.name",
    ),
    "the members of an agency are not the agency": (
        {
            "id": "agency",
            "name": "Tern Works",
            "members": [{"authId": "auth0|65f1c2", "name": "Maya Lind", "email": EMAIL}],
        },
        ".id",
        ".name",
    ),
    "the members of somebody are told as before": (
        {"id": "p-10021", "first_name": "Maya", "email": EMAIL, "members": [{"user_id": "u-88120", "name": "Maya"}]},
        ".id",
        ".email",
    ),
    "a realm that people sign in at names nobody": (
        {"username": "mlind", "authentication_realm": {"name": "Native"}, "lookup_realm": {"name": "File"}},
        ".username",
        ".username",
    ),
    "an identifier that is an email address beside an id": (
        {"id": 8114, "identifier": EMAIL, "form": "reg"},
        ".id",
        ".identifier",
    ),
    "how somebody is signed in stands behind who it is": (
        {
            "uuid": "01d56d9d",
            "name": "Maya Lind",
            "email": EMAIL,
            "current_login": {"uuid": "5541236b", "last_name": "Lind", "email": EMAIL},
        },
        ".uuid",
        ".name",
    ),
    "a login that is all there is": ({"login": {"id": 81331, "email": EMAIL}}, ".login.id", ".login.email"),
    "an organizer is who holds the events": (
        [{"organizerId": 88120, "name": "Tern Fairs", "subscriptionId": "Azyu5aSd2"}],
        "[0].organizerId",
        "[0].name",
    ),
    "a subscription that has a company and no other id": (
        {"subscription_id": 1512, "company": "Tern"},
        ".subscription_id",
        ".company",
    ),
    "the only email address, however it is wrapped in settings": (
        {"settings": {"business": {"profile": {"email": EMAIL, "vertical": "Food and Grocery"}}}},
        ".settings.business.profile.email",
        ".settings.business.profile.email",
    ),
    "a message that is an email address": ({"message": EMAIL}, ".message", ".message"),
    "the number of an account that says no more": (
        {"number": "A-1B2C3D4E", "properties": [{"id": 1234, "postcode": "W1 1AA"}]},
        ".number",
        ".number",
    ),
    "rows of a table say nothing": (
        {"skip": 0, "rows": [{"Administratienummer": 21, "Naam": "Tern BV"}]},
        ".rows[0].Administratienummer",
        ".rows[0].Naam",
    ),
    "a login name in German": (
        {"benutzer": {"benutzerId": 81331, "anmeldename": "mlind", "vorname": "Maya"}},
        ".benutzer.benutzerId",
        ".benutzer.anmeldename",
    ),
}


@pytest.mark.parametrize(("answer", "unique_identifier", "label"), FIRST.values(), ids=FIRST)
def test_what_goes_first(answer: Any, unique_identifier: str, label: str) -> None:
    found = suggest(answer)

    assert str(found.unique_identifier[0].path) == BELOW + unique_identifier
    assert str(found.label[0].path) == BELOW + label


WRITTEN: dict[str, tuple[Any, str, str]] = {
    "an owner": (
        {"id": "w-1", "name": "Tern", "creator": {"id": "u-2", "name": "Maya Lind"}},
        ".id",
        ".name",
    ),
    "a profile of permissions": (
        {"id": "u-10021", "login": "maya-lind", "profile": {"id": "p-300021", "name": "Light agent"}},
        ".id",
        ".login",
    ),
    "a main account": (
        [{"id": "a-2", "type": "subaccount", "name": "Gull"}, {"id": "a-1", "type": "main", "name": "Tern"}],
        "[1].id",
        "[1].name",
    ),
    "an entry that is meant": (
        [{"id": "u-1", "name": "Otto Finn", "self": False}, {"id": "u-2", "name": "Maya Lind", "self": True}],
        "[1].id",
        "[1].name",
    ),
    "what is held under its type": (
        {"id": "4w95qq875", "type": "user", "user": {"userId": "fvd7215", "name": "Maya Lind"}},
        ".user.userId",
        ".user.name",
    ),
    "two parts of a name": (
        {"account": {"id": "a-10021", "name": "Tern"}, "user": {"id": "u-10021", "first": "Maya", "last": "Lind"}},
        ".user.id",
        ".account.name",
    ),
}


@pytest.mark.parametrize(("answer", "unique_identifier", "label"), WRITTEN.values(), ids=WRITTEN)
@pytest.mark.parametrize("write", [str, capitalised, str.upper])
def test_names_say_the_same_however_they_are_written(
    answer: Any, unique_identifier: str, label: str, write: Callable[[str], str]
) -> None:
    found = suggest(renamed(answer, write))

    assert [str(found.unique_identifier[0].path), str(found.label[0].path)] == [
        BELOW + re.sub(r"\w+", lambda name: write(name[0]), path) for path in (unique_identifier, label)
    ]


@pytest.mark.parametrize("nobody", [0, -1])
def test_a_zero_and_a_minus_one_stand_for_nothing(nobody: int) -> None:
    assert suggest({"id": nobody, "plan": "free"}).unique_identifier == ()


def test_a_unit_is_no_name() -> None:
    found = suggest([{"id": 1, "website_id": 7, "weight_unit": "lbs"}])

    assert "lbs" not in {candidate.value for candidate in found.label}


@pytest.mark.parametrize(
    "address", ["/users/me", "https://api.tern.example/v1/users/self", "/api/forms/employee/getRecords"]
)
def test_the_address_of_a_call_is_the_same_for_everybody(address: str) -> None:
    assert suggest({"uri": address, "href": address, "plan": "free"}).unique_identifier == ()


def test_a_house_is_called_by_its_location() -> None:
    found = suggest({"latitude": 59.9, "location_name": "Tern House", "external_url": "https://ha.tern.example"})

    assert found.label[0].value == "Tern House"
    assert found.unique_identifier[0].value == "https://ha.tern.example"


@pytest.mark.parametrize("name", ["authorized_as", "authenticatedAs", "logged_in_as", "signedInAs"])
def test_who_signed_in_is_named_by_how_they_did(name: str) -> None:
    assert suggest({"ok": True, name: "Tern Webshop BV"}).label[0].value == "Tern Webshop BV"


@pytest.mark.parametrize("name", ["loggedInUser", "logged_in_user", "SignedInUser", "authenticatedUser"])
def test_who_signed_in_is_known_by_what_they_signed_in_with(name: str) -> None:
    found = suggest({"version": "11.4", "plan": "free", name: "maya-lindqvist"})

    assert found.unique_identifier[0].value == "maya-lindqvist"
    assert found.label[0].value == "maya-lindqvist"


@pytest.mark.parametrize("number", ["12345678", "Tern", "A 1B2C3D4E", 12345678])
def test_not_any_number_is_an_accounts(number: str | int) -> None:
    assert suggest({"number": number, "plan": "free"}).unique_identifier == ()


def test_wallets_are_no_accounts_below_a_main_one() -> None:
    answer = {"data": [{"id": "5bd6e9286d99", "type": "main", "total": 1}, {"id": "5bd6e9286d98", "type": "trade"}]}

    assert suggest(answer).unique_identifier == ()


@pytest.mark.parametrize("key", ["customerId", "contact_id"])
def test_who_ordered_is_not_who_signed_in(key: str) -> None:
    answer = [{"id": "o-1001", key: "c-10021", "sku": "A"}, {"id": "o-1002", key: "c-10021", "sku": "B"}]

    assert suggest(answer).unique_identifier == ()


def test_what_somebody_wrote_is_nobodys() -> None:
    answer = {"ok": True, "message": {"user_id": "u-10021", "text": "Hello", "from": "Maya"}}

    assert suggest(answer).unique_identifier == ()


def test_an_address_below_a_site_does_not_stand_for_it() -> None:
    assert suggest({"d": [{"Url": "https://tern.example/help/start"}]}).unique_identifier == ()
