"""The call on who is connected: by the words of its path, and in whatever way a page writes it."""

from __future__ import annotations

import pytest

from connection_wizard.sources.readers.documentation import read_call
from connection_wizard.sources.whose import Whose, is_of_a_thing_of, is_of_several, whose
from tests.sources.documentation.test_pages import understood, value
from tests.sources.documentation.test_rules import BOTH

API = "https://api.acmecrm.com"
OWN: tuple[Whose, ...] = ("token's", "one's", "account's", "")


@pytest.mark.parametrize(
    ("path", "says"),
    [
        *((path, "token's") for path in ("v1/me", "@me", "users/~", "api/whoami", "user.current", "getCurrentUser")),
        *((path, "token's") for path in ("v1/my/profile", "userinfo/v2", "connect/UserInfo.php", "users/current.json")),
        *((path, "token's") for path in ("accounts/verify_credentials", "v2/authenticated_user", "golfers/by_token")),
        *((path, "token's") for path in ("accessible-resources", "v1/customers:listAccessibleCustomers", "users:me")),
        *((path, "token's") for path in ("method/acme.integrations.openid_profile", "profiles/me", "org/my-org")),
        *((path, "token's") for path in ("my/agent", "User/GetMembershipsForCurrentUser/", "current_team")),
        *((path, "one's") for path in ("party", "user/getbasicinfo", "authinfo")),
        *((path, "account's") for path in ("v2/org", "users/settings", "session", "auth/verify")),
        *((path, "token's") for path in ("groups/current", "orgs/current", "orgs/me")),
        *((path, "") for path in ("apps/verify_credentials", "agent", "employee", "my/ships")),
        *((path, "one's") for path in ("account", "v3/account/summary", "account-info/v3/details", "{id}/profile")),
        *((path, "one's") for path in ("user_account", "profile/basic", "account/verify.json", "identity/getinfo")),
        *((path, "account's") for path in ("v1/company", "workspace/info", "oauth2/validate", "connections")),
        *((path, "") for path in ("", "/", "v1/users", "users/{id}", "users/:me", "accounts/list", "weather/current")),
        *((path, "") for path in ("listAccessibleFiles", "pages:accessible", "users/me:deactivate")),
        *((path, "") for path in ("themes/home", "auth/userinfo.profile", "oauth/token", "tokens/info", "me/photos")),
    ],
)  # fmt: skip
def test_a_path_says_of_whom_a_call_answers_however_its_words_are_joined(path: str, says: Whose) -> None:
    assert whose(path) == says
    assert says in OWN


@pytest.mark.parametrize(
    ("path", "goes_on"),
    [
        *((path, True) for path in ("me/playlists", "v1/user/emails", "user/account/mfa", "account/settings/images")),
        *((path, False) for path in ("me", "users/me/profile", "identity/v1/user", "users/search", "things", "")),
    ],
)
def test_what_somebody_has_is_behind_them(path: str, goes_on: bool) -> None:
    assert is_of_a_thing_of(path) is goes_on


@pytest.mark.parametrize(("path", "several"), [("v2/accounts", True), ("orgs", True), ("things", False), ("", False)])
def test_a_path_is_called_after_many(path: str, several: bool) -> None:
    assert is_of_several(path) is several


WAYS = {
    "a path and its method in lines of a reference": (
        f"Base URL: `{API}`\n\n**Method:** `GET`\n\n**Path:** `/v2/account/details`\n",
        "/v2/account/details",
    ),
    "an address and below it its method": (
        f"## Requests\n\nRequest URL\n\n{API}/v1/profile/details\n\nRequest method\n\nGET\n",
        "/v1/profile/details",
    ),
    "a sentence that names the path as code": (
        f"The API is at {API}. Call `/whoami` with the access token in the Authorization header.\n",
        "/whoami",
    ),
    "a sentence that says of a bare path what it is": (
        f"The base URL is {API}. Use the /v1/users/current endpoint to learn whose the token is.\n",
        "/v1/users/current",
    ),
    "a list of requests, each with what it is for": (
        f"Base URL: {API}\n\nGET /v1/profile/details: the account of the token's owner\nGET /v1/things: all things\n",
        "/v1/profile/details",
    ),
    "a sentence that tells to call a bare path": (
        f"The API is at {API}. Call /v1/account with the token in the Authorization header.\n",
        "/v1/account",
    ),
    "a heading that is the path, and the method below": (
        f"Base URL: {API}\n\n### `/v3/account/summary`\n\nThe account. Method: GET.\n",
        "/v3/account/summary",
    ),
    "API Blueprint": (
        f"HOST: {API}\n\n## Account [/account]\n\n### Retrieve [GET]\n\n+ Response 200\n",
        "/account",
    ),
    "the call on the token, where a page has no other": (
        f"## Token info\n\nget\n\n{API}/v2/tokenInfo\n\nDescribes the token in the request.\n",
        "/v2/tokenInfo",
    ),
    "the call on the token, beside those on things": (
        (
            f"| Endpoint | Use |\n|---|---|\n| `GET {API}/oauth/token/info` | The token's data |\n"
            f"| `GET {API}/things` | All things |\n| `POST {API}/things` | Adds a thing |\n"
        ),
        "/oauth/token/info",
    ),
    "the call on the token, which is sent in its query": (
        (
            f"```\ncurl {API}/things -H 'Authorization: Bearer TOKEN'\n```\n\nChecking it:\n\n"
            f"```\ncurl '{API}/tokeninfo?access_token=TOKEN'\n```\n"
        ),
        "/tokeninfo",
    ),
    "a call on whoever is connected, beside that on the token": (
        f"```\nGET {API}/tokeninfo\nAuthorization: Bearer TOKEN\n```\n\n```\nGET {API}/v1/account\n```\n",
        "/v1/account",
    ),
    "a list of accounts, after one of things": (
        (
            f"```\nGET {API}/v1/contacts\nAuthorization: Bearer TOKEN\n```\n\n"
            f"```\nGET {API}/v1/workspaces\nAuthorization: Bearer TOKEN\n```\n"
        ),
        "/v1/workspaces",
    ),
    "any other call, after a list of things": (
        (
            f"```\nGET {API}/v1/contacts\nAuthorization: Bearer TOKEN\n```\n\n"
            f"```\nGET {API}/v1/overview\nAuthorization: Bearer TOKEN\n```\n"
        ),
        "/v1/overview",
    ),
    "a command without a scheme": (
        '```\ncurl -H "Authorization: Bearer TOKEN" api.acmecrm.com/v1/account\n```\n',
        "/v1/account",
    ),
    "a table of paths": (
        f"Base URL: {API}\n\n| Path | Use |\n|---|---|\n| `/v1/account` | The account |\n| `/v1/things` | Things |\n",
        "/v1/account",
    ),
    "a table of addresses, beside the steps": (
        f"| Name | URL |\n|---|---|\n| Token URL | https://id.acmecrm.com/token |\n| Account | {API}/v1/account |\n",
        "/v1/account",
    ),
    "a constant before the path": (
        (
            f'```go\nconst apiBase = "{API}"\n\nreq, _ := http.NewRequest("GET", apiBase+"/v3/account/summary", nil)\n'
            'req.Header.Add("Authorization", "Bearer "+token)\n```\n'
        ),
        "/v3/account/summary",
    ),
    "a name in braces before the path": (
        (
            f"```js\nconst API = '{API}';\n\nconst res = await fetch(`${{API}}/v3/account/summary`, {{\n"
            "  headers: { Authorization: `Bearer ${token}` },\n});\n```\n"
        ),
        "/v3/account/summary",
    ),
    "a client made for the server": (
        f"```ruby\nconn = Faraday.new(url: '{API}')\nuser = conn.get('/v1/me').body\n```\n",
        "/v1/me",
    ),
    "an interface that declares its calls": (
        (
            f'```kotlin\ninterface Api {{\n  @GET("v1/account")\n  suspend fun account(): Account\n}}\n'
            f'val api = Retrofit.Builder().baseUrl("{API}").build()\n```\n'
        ),
        "/v1/account",
    ),
    "a program's call, whose token is put in elsewhere": (
        f'```go\nclient := conf.Client(ctx, tok)\nresp, err := client.Get("{API}/v1/account")\n```\n',
        "/v1/account",
    ),
    "a text that is printed with the server": (
        f'```go\nconst base = "{API}"\nurl := fmt.Sprintf("%s/v1/me", base)\n```\n',
        "/v1/me",
    ),
    "a constant with its type": (
        f'```rust\nconst BASE: str = "{API}";\nclient.get(format!("{{}}/v1/account", BASE));\n```\n',
        "/v1/account",
    ),
    "a library that joins both": (
        f'```python\nBASE = "{API}"\nr = requests.get(urljoin(BASE, "/v1/me"), headers=headers)\n```\n',
        "/v1/me",
    ),
    "an address made of both": (
        f"```js\nconst url = new URL('/v1/me', '{API}');\n```\n",
        "/v1/me",
    ),
    "a text with the server's name in it": (
        f'```swift\nlet baseURL = "{API}"\nlet url = URL(string: "\\(baseURL)/v1/me")!\n```\n',
        "/v1/me",
    ),
    "a request that is built piece by piece": (
        f'```kotlin\nval baseUrl = "{API}"\nval r = Request.Builder().url("$baseUrl/v1/account").get().build()\n```\n',
        "/v1/account",
    ),
    "a server before the path in the same call": (
        f"```php\n$baseUrl = '{API}';\n$user = $http->get($baseUrl . '/v1/account', $options);\n```\n",
        "/v1/account",
    ),
    "a setting of an environment": (
        f"```\nOAUTH_TOKEN_URL=https://id.acmecrm.com/oauth/token\nOAUTH_USER_URL={API}/v1/account\n```\n",
        "/v1/account",
    ),
    "settings of a log-in in JSON": (
        (
            '```json\n{"authorize_url": "https://id.acmecrm.com/oauth/authorize",\n'
            f'"profile_url": "{API}/v1/account"}}\n```\n'
        ),
        "/v1/account",
    ),
}


@pytest.mark.parametrize("way", WAYS)
def test_the_call_is_found_however_a_page_writes_it(way: str) -> None:
    says, path = WAYS[way]
    assert value(understood(f"{BOTH}{says}"), "test_call.url") == f"{API}{path}"


@pytest.mark.parametrize(
    "says",
    [
        f"## Who is connected\n\nOf the authenticated user. Base URL: `{API}`\n\nAuthorization: Bearer TOKEN\n",
        f"The API is at {API}.\n\nPeople see `/account` once they are back in your app.\n",
        f"The API is at {API}.\n\n**Path:** `/v1/account`\n\n**Method:** `POST`\n",
        f"The API is at {API}. Ours shows the `/me` page.\n",
        f"The API is at {API}. The `/v1/me` endpoint was removed in May.\n",
        f"The API is at {API}. Tokens are under `/admin/users/current`.\n",
        f"The API is at {API}.\n\n| Page | Path |\n|---|---|\n| Yours | `/account` |\n",
        f"The API is at {API}.\n\n| Endpoint | Method |\n|---|---|\n| `/oauth/connections` | GET |\n",
        f'```\ncurl "{API}/v1/stats?account_id=ACCOUNT" -H "Authorization: Bearer TOKEN"\n```\n',
        f"```\nPUT {API}/v1/me\nAuthorization: Bearer TOKEN\n```\n",
        f'```json\n{{"id": 1, "profile_url": "{API}/u/ada/profile"}}\n```\n\nThe profile of Ada.\n',
        f"The API is at {API}.\n\n| Path | Use |\n|---|---|\n| `/v1/company` | The company |\n",
    ],
)
def test_no_server_no_page_of_a_site_and_nothing_that_changes_is_a_call(says: str) -> None:
    assert value(understood(f"{BOTH}{says}"), "test_call.url") is None


@pytest.mark.parametrize(
    ("says", "certainty"),
    [
        (f"Base URL: {API}\n\n| Path | Use |\n|---|---|\n| `/v1/account` | The account |\n", "likely"),
        (f"Base URL: {API}\n\n| Path | Use |\n|---|---|\n| `/v1/userinfo` | The user |\n", "certain"),
    ],
)
def test_a_path_without_its_method_is_likely_where_no_standard_says_how_it_is_called(says: str, certainty: str) -> None:
    found = understood(f"{BOTH}{says}")
    assert [one.certainty for one in found.values if one.at == ("test_call", "url")] == [certainty]


def test_a_place_for_the_name_of_a_function_is_no_part_of_a_call() -> None:
    """jQuery writes ``callback=?`` for what it makes up itself."""
    found = understood(f"{BOTH}```js\n$.getJSON('{API}/v1/me?callback=?&access_token=' + token, show);\n```\n")
    assert value(found, "test_call.url") == f"{API}/v1/me"
    assert "callback" not in str(value(found, "test_call.query"))


def test_what_is_to_be_filled_in_for_a_server_is_one_field_whatever_its_letters() -> None:
    """The call and the revocation had another field than the steps: its name in small letters."""
    begin = "```js\nconst r = await fetch(`${config.baseUrl}"
    steps = (
        "/oauth/authorize?response_type=code&client_id=ID`",
        "/oauth/token`, { body: 'grant_type=authorization_code' }",
    )
    calls = ("/oauth/userinfo`, { headers: { Authorization: `Bearer ${t}` } }", "/oauth/revoke`, { method: 'POST' }")
    found = understood("".join(f"{begin}{one})\n```\n\n" for one in (*steps, *calls)))
    assert [one["key"] for one in value(found, "fields")] == ["baseUrl"]
    assert value(found, "test_call.url") == "https://${context.authData.baseUrl}/oauth/userinfo"


OTHERS = [
    ("bookings", '[{"id": 17, "customer": {"name": "Ada", "email": "ada@acme.com"}}]'),
    ("bookings", '{"data": [{"id": 17, "customer": {"name": "Ada"}}], "total": 1}'),
    ("bookings", '{"b17": {"id": 17, "name": "Ada", "email": "ada@acme.com"}}'),
    ("bookings/latest", '{"id": 17, "customer": {"name": "Ada", "email": "ada@acme.com"}}'),
    ("order", '{"order_id": 17, "customer_name": "Ada", "customer_email": "ada@acme.com"}'),
    ("members", '[{"id": 17, "name": "Ada", "email": "ada@acme.com"}]'),
]


@pytest.mark.parametrize("heading", ["Making requests", "Test your token and verify it", "Profile data of customers"])
@pytest.mark.parametrize(("path", "answer"), OTHERS)
def test_strangers_in_the_answer_of_another_call_name_and_identify_nobody(heading: str, path: str, answer: str) -> None:
    """Who had booked was offered as the connection's name, and the page of who is connected was asked about."""
    call = f"GET {API}/v1/{path}\nAuthorization: Bearer TOKEN"
    found = understood(f"{BOTH}## {heading}\n\n```\n{call}\n```\n\n```json\n{answer}\n```\n")
    said = {one.at: one.certainty for one in found.values}
    assert said["test_call", "url"] == "likely"
    assert not {("connection_label", "path"), ("unique_identifier", "path")} & said.keys()
    assert [one.at for one in found.unread] == [("test_call", "url")]


@pytest.mark.parametrize(
    ("path", "answer", "label"),
    [
        ("golfer", '{"data": {"id": 17, "name": "Ada", "email": "ada@acme.com"}}', "authData.testcode.data.name"),
        ("organizations", '[{"id": 17, "name": "Acme"}]', "authData.testcode[0].name"),
        ("oauth/token/info", '{"resource_owner_id": 17, "scope": []}', "authData.testcode.resource_owner_id"),
    ],
)
def test_an_answer_about_one_person_or_an_account_of_the_token_names_it_whatever_its_call_is(
    path: str, answer: str, label: str
) -> None:
    call = f"GET {API}/v1/{path}\nAuthorization: Bearer TOKEN"
    found = understood(f"{BOTH}## Requests\n\n```\n{call}\n```\n\n```json\n{answer}\n```\n")
    assert value(found, "connection_label.path") == label
    assert not found.unread


@pytest.mark.parametrize(
    "call",
    [
        "GET https://api.acmecrm.com/v1/bookings\nAuthorization: Bearer TOKEN",
        "curl https://api.acmecrm.com/v1/bookings -H 'Authorization: Bearer TOKEN'",
        "GET https://api.acmecrm.com/v1/bookings",
    ],
)
def test_a_call_that_is_brought_and_lists_something_else_is_told_as_that(call: str) -> None:
    """So the page of who is connected takes its place without asking."""
    page = f'# List bookings\n\nAll bookings of your customers.\n\n```\n{call}\n```\n\n```json\n[{{"id": 1}}]\n```\n'
    found = read_call(page)
    assert found is not None
    assert value(found, "test_call.url") == f"{API}/v1/bookings"
    assert [one.at for one in found.unread] == [("test_call", "url")]
