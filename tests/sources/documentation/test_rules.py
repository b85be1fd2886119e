"""The rules by which a page is read, one by one."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from typing import Any

import pytest

from connection_wizard.sources import door
from connection_wizard.sources.documentation import signs
from connection_wizard.sources.documentation.brought_back import brought_back
from connection_wizard.sources.documentation.graphql import query_of_who
from connection_wizard.sources.documentation.hosts import is_of_nobody
from connection_wizard.sources.documentation.mentions import mentions, paths_alone
from connection_wizard.sources.documentation.scopes.named import asked_or_besides
from connection_wizard.sources.documentation.scopes.separator import separator
from connection_wizard.sources.documentation.scopes.words import is_scope
from connection_wizard.sources.documentation.surroundings import named
from connection_wizard.sources.page.reading import read_page
from connection_wizard.sources.readers.documentation import read
from tests.counting import growth
from tests.sources.documentation.figures import FACTS, scored
from tests.sources.documentation.pages import TOKEN
from tests.sources.documentation.test_pages import understood, value

LINEAR = 2.25
"""More than a few thousand calls of work that grows with the page have as noise; the square of it is soon above."""
BOTH = """The authorization code flow.

Authorization URL: https://id.acmecrm.com/oauth/authorize
Token URL: https://id.acmecrm.com/oauth/token

"""


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("Send it to id.acmecrm.com/oauth/token.", "https://id.acmecrm.com/oauth/token"),
        ("Nothing at co.uk/oauth/token or x.com/docs", None),
        ("redirect_uri: https://id.acmecrm.com/oauth/cb", None),
        ("GET /x/token?redirect_uri=/oauth/cb", None),
        ("Base URL: https://acmecrm.com/api\n\nPOST /api/oauth/token", "https://acmecrm.com/api/oauth/token"),
        ("API_URL: https://api.acmecrm.com/v1\n\nGET /users/me", "https://api.acmecrm.com/v1/users/me"),
        ("`POST https://{instance}/oauth/token`", "https://{instance}/oauth/token"),
        ("POST {instance_url}/oauth/token", "https://{instance_url}/oauth/token"),
        ("POST {thing}/oauth/token", None),
        ("POST oauth/token HTTP/1.1\nHost: id.acmecrm.com", "https://id.acmecrm.com/oauth/token"),
        ("[https://id.acmecrm.com/oauth/token]", "https://id.acmecrm.com/oauth/token"),
        ("The user is at `/users/profile`", None),
        ("[text]: https://id.acmecrm.com/oauth/token].", "https://id.acmecrm.com/oauth/token"),
        (
            "https://id.acmecrm.com/oauth/authorize and https://id.acmecrm.com/oauth/token",
            "https://id.acmecrm.com/oauth/token",
        ),
        ("(see https://id.acmecrm.com/oauth/token)", "https://id.acmecrm.com/oauth/token"),
        ("url = base + '/oauth/token'", None),
        ("url = https://id.acmecrm.com/x?u={URL}/oauth/token", "https://id.acmecrm.com/x"),
        (
            "The server is https://a.acmecrm.com or https://b.acmecrm.com\n\nPOST /oauth/token",
            "https://a.acmecrm.com/oauth/token",
        ),
        ("curl 'https://id.acmecrm.com/oauth/token'+'?x=1'", "https://id.acmecrm.com/oauth/token"),
        ("https://gadget.example.com/oauth/token", None),
        ("The API. Each call of the API is at https://api.example.com/oauth/token.", None),
        ("The site is https://www.acmecrm.com, for people.\n\nPOST /oauth/token", None),
        ("```js\nconst api = axios.create({baseURL: 'https://acmecrm.com'})\nparams.get('oauth/token')\n```", None),
        ("https://your-app.com/oauth/token", None),
        ("No /oauth/token without a server", None),
        ("No `POST /token` without a server", None),
        ("Base: https://acmecrm.com/:version/:api\n\nPOST /v3/oauth/token", "https://acmecrm.com/v3/oauth/token"),
        (
            "Send it to the https://acmecrm.com/api/oauth base URL\n\nPOST /api/oauth/token",
            "https://acmecrm.com/api/oauth/token",
        ),
        ("地址 https://id.acmecrm.com/oauth/token(POST请求)。", "https://id.acmecrm.com/oauth/token"),
        (
            "curl https://api.acmecrm.com/v1/oauth/token\n\nGET /oauth/authorize",
            "https://api.acmecrm.com/v1/oauth/authorize",
        ),
        ("https://.../oauth/token", None),
        ("Host\nid.acmecrm.com\n\nPOST /oauth/token", "https://id.acmecrm.com/oauth/token"),
        ("Domain:\nid.example.com\n\nPOST /oauth/token", None),
        ("Domain:\n\nPOST /oauth/token", None),
        ("https://acmecrm.com/(app_id)/oauth/token", "https://acmecrm.com/(app_id)/oauth/token"),
        ("Location: https://acmecrm.com/oauth/cb?error=x", None),
        ("Location: https://acmecrm.com/oauth/authorize?client_id=1", "https://acmecrm.com/oauth/authorize"),
        ("https://acmecrm.com/oauth2/tokenAccess Token URL", "https://acmecrm.com/oauth2/token"),
        ("Server: https://acmecrm.com\n\nPOST /oauth/token撤销令牌", "https://acmecrm.com/oauth/token"),
        ("www.acmecrm.com/oauth2/authorizeGETN/A", "https://www.acmecrm.com/oauth2/authorize"),
        ("Copy Pageget https://acmecrm.com/authorizeRecent RequestsLog in to see it", "https://acmecrm.com/authorize"),
    ],
)
def test_addresses_whole_and_in_pieces(text: str, url: str | None) -> None:
    found = [one.url for one in mentions(read_page(text)) if one.url.count("/") > 2]
    assert (url in found) if url else not found


def test_paths_are_on_no_server_to_fill_in_where_the_page_has_the_address_of_a_call() -> None:
    steps = "GET /oauth/authorize\n\nPOST /oauth/token\n\n"
    assert [one.url for one in paths_alone(read_page(steps))] == [
        f"https://{{domain}}/oauth/{one}" for one in ("authorize", "token")
    ]
    assert paths_alone(read_page(f"{steps}An order is at https://api.acmecrm.com/v1/orders")) == []


def test_a_call_that_tells_of_the_token_is_tried_where_there_is_no_other() -> None:
    page = BOTH + "A token goes to https://id.acmecrm.com/oauth/token/{}?access_token=TOKEN with it.\n"
    assert value(understood(page.format("info")), "test_call.url") == "https://id.acmecrm.com/oauth/token/info"
    assert value(understood(page.format("end")), "test_call.url") is None


def test_a_section_on_apps_without_a_secret_says_nothing_of_those_with_one() -> None:
    token = (
        "Send a POST to `https://id.acmecrm.com/oauth/token?grant_type=authorization_code&code=C&client_id=I&{}`\n\n"
    )
    servers = "# Servers\n\nhttps://id.acmecrm.com/oauth/authorize?response_type=code&client_id=CLIENT\n\n"
    mobile = (
        "# PKCE\n\n"
        + token.format("code_verifier=V")
        + "Please send this, too:\n\n    Content-Type: application/json\n"
    )
    found = understood(servers + token.format("client_secret=SECRET") + mobile)
    assert value(found, "access_token.parameters_in") == "query"


def test_a_query_that_is_cut_off_is_none() -> None:
    sent = (
        "requests.post('https://api.acmecrm.com/graphql', json={'query': q}, headers={'Authorization': 'Bearer ' + t})"
    )
    for query, whole in (("{ me { id } }", "{ me { id } }"), ("{ me { id", "")):
        page = read_page(f'```python\nq = """{query}"""\n{sent}\n```')
        assert [query_of_who(one) for one in named(page, mentions(page))] == [whole]


def test_the_fragment_of_an_address_that_people_come_back_to_brings_nothing() -> None:
    """Facebook's ends with one, and so do examples of others."""
    assert brought_back(read_page("Then: https://app.acmecrm.com/back?code=7b64c4b0#_=_, as an example.")) == {}


def test_where_people_come_back_to_is_no_log_in() -> None:
    found = understood(
        "The authorization code flow. The server redirects the user to https://acmecrm.com/oauth-callback with a code, "
        "for https://acmecrm.com/oauth/token."
    )
    assert value(found, "authorization.url") is None


def test_a_request_whose_parts_are_options_has_its_method() -> None:
    text = "```js\nconst o = {\n  method: 'POST',\n  hostname: 'id.acmecrm.com',\n  path: '/oauth/token'\n}\n```"
    assert [(one.url, one.method) for one in mentions(read_page(text))] == [
        ("https://id.acmecrm.com/oauth/token", "POST")
    ]


def test_the_answer_of_a_call_stands_below_sections_on_parts_of_it() -> None:
    call = "# Me\n\n```\nGET https://id.acmecrm.com/v1/me\n```\n\n# {}\n\nSome words.\n\n# Response\n\n"
    answer = '```json\n{"id": 1, "email": "ann@acmecrm.com"}\n```\n'
    found = understood(BOTH + call.format("Request headers") + answer)
    assert str(value(found, "connection_label.path")).endswith(".email")
    assert value(understood(BOTH + call.format("Other things") + answer), "connection_label.path") is None


def test_a_query_goes_on_over_lines_until_it_ends() -> None:
    text = "```\nhttps://id.acmecrm.com/authorize?\nclient_id=a\n&scope=b\nThen go on.\n```"
    assert [one.query for one in mentions(read_page(text))] == ["client_id=a&scope=b"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("scope=https%3A%2F%2Fgraph.acme.com%2Fmail.read", ["https://graph.acme.com/mail.read"]),
        ("These are the scopes and the claims of each:\n\nemail, email_verified\n", []),
        ("scope=a:b%20https://acme.com/oauth2/authorize", ["a:b"]),
        ("scope=YOUR_SCOPES", []),
        ("scope=default", ["default"]),
        ("scope=YOUR_SCOPE%20a:b", ["a:b"]),
        ("scope=YOUR_VALUE%20a:b", ["a:b"]),
        ("scope=/read/limited", ["/read/limited"]),
        ("`scope=<a list of scopes that you would like>`", []),
        ("Scopes: read and write", ["read", "write"]),
        ("scope - https://acme.com/deals (fixed)", ["https://acme.com/deals"]),
        ("scope - options", []),
        ("https://acme.io/authorize?client_id=1&scope=crm.read[%20crm.write]", ["crm.read"]),
        ("Ask for the `crm.read` scope. Fields such as `user.name` come with it.", ["crm.read"]),
        (
            "User scopes\n\na.list\n\nReads all files\n\nc.write\n\nUploads some files\n\ne.go\n\nTakes files away\n",
            ["a.list", "c.write", "e.go"],
        ),
        ("$app->scopes(['a:b'])", ["a:b"]),
        ("Those of `allowed_scopes` are scopes, as `a:b`.", ["a:b"]),
        ("scope: 'a:b c:d'", ["a:b", "c:d"]),
        ("scopes = ['a:b', 'cc']", ["a:b", "cc"]),
        ("scopes: []", []),
        ("| Name | For |\n|---|---|\n| a.read | x |", []),
        ("## Scopes\n\n| Name | For |\n|---|---|\n| a.read | x |\n| write | y |", ["a.read", "write"]),
        ("## Scopes\n\n| a.read | x |\n|---|---|\n| b.read | y |", ["a.read", "b.read"]),
        ("## Scopes\n\n| what | x |\n|---|---|\n| b.read | y |", []),
        ("| scope | A list. Values: identity, edit, history |\n|---|---|\n", ["identity", "edit", "history"]),
        ("| `scope` | Use `signature` or `a.b c.d` |\n|---|---|\n", ["signature", "a.b", "c.d"]),
        ("The scopes are one of: identity, edit, history.", ["identity", "edit", "history"]),
        ("Ask for the scope a:b or openid.", ["a:b", "openid"]),
        ("Ask for the `offline` scope, not `READ`.", ["offline"]),
        ("## Permissions\n\n- `a:b`\n- c: something\n- is it so?\n", ["a:b"]),
        ("Without a word of it: `a:b`", []),
        ("Scopes: Default, wsReadOnly", ["Default", "wsReadOnly"]),
        ("| scope | A list of comma-delimited, case-sensitive words |\n|---|---|\n", []),
        ("scope=a:b%20cc asks for it", ["a:b", "cc"]),
        ("```\nscope=reports offline_access\n```", ["reports", "offline_access"]),
        ("Use `scope=reports data` for it.", ["reports", "data"]),
        ("Necessary scopes' value: read", ["read"]),
        ("Scope: Required", []),
        ("The scopes are these, as an application asks for them when a person signs in. Example:a:read", ["a:read"]),
        (
            "This takes the `offline_access` and `Files.Read.All` permissions of a `person`.",
            ["offline_access", "Files.Read.All"],
        ),
        ("## Scopes\n\n- api - Everything\n- api:v1 - A part\n", ["api", "api:v1"]),
        ("## Scopes\n\n> info\n> One needs `a:b` and more.\n", ["a:b"]),
        ("## Scopes\n\nreports\nletters\n", ["reports", "letters"]),
        ("The scope is at https://www.sandbox.acme.com and a:b", ["a:b"]),
        ("Scopes: `a:b`, see `docs.acmecrm.com`, `developers.acmecrm.dev` and `index.js`.", ["a:b"]),
        (
            "You ask for the permissions openid, offline_access and Files.Read.All here.",
            ["openid", "offline_access", "Files.Read.All"],
        ),
        ("Overview\nToken URL\nLimits\nScopes\n\nclient_id: the app\nname: what it is called\n", []),
        ('```\nscope=notes&x=1\n```\n\n```\n{"access_token": "x",\n"scope": "notes deals"}\n```\n', ["notes"]),
        ('```\n{"access_token": "x",\n"scope": "notes deals"}\n```\n', ["notes", "deals"]),
        ('Ask with scope=notes first.\n\n```\n{"scope": ["a:b"],\n"expires_in": 863}\n```\n', ["notes"]),
        ("```\nscope=notes\n```\n\n## Device flow\n\n```\nscope=deals%20deals:read\n```\n", ["notes", "deals:read"]),
        ("| scope | Tells your email and profile to the app, for a `deal` |\n|---|---|\n", ["deal"]),
        ("Send `client_id`, `redirect_uri` and the scope; `account_id` goes on.", []),
        ("A scope of OpenID is none.", []),
        ("A scope comes with a `acmeapp://some/redirect`, as `a:b` does.", ["a:b"]),
        (
            "* Scopes: all of these are possible:\n    * deals\n    * notes: Reads notes\n\nThen go on:\n    * other\n",
            ["deals", "notes"],
        ),
        (
            "Supported scopes:\nNote: these differ.\n- read_deals: read\n- write_deals: write\nSo\n- other: one\n",
            ["read_deals", "write_deals"],
        ),
        ("Supported scopes:\nThey differ.\n- read_deals: read their deals\n", []),
        (
            "Scope: it is as follows\nScopeDescription\na:readRead all of it\nb:writeWrite all of it\n",
            ["a:read", "b:write"],
        ),
        ("- Multiple scopes: offline_access a.read b.write", ["offline_access", "a.read", "b.write"]),
        ("Multiple scopes: are given here", []),
        ("Your scopes are at `https://developers.acmecrm.com/authentication/scopes`, as `global:all`", ["global:all"]),
        ("scope=basic%20tasks", ["basic", "tasks"]),
        ('You would send scope "basic notes write" for it.', ["basic", "notes", "write"]),
        ("The scopes can be encoded, signed, and sent.", []),
        ("The scope says more: it is read_only or full_access.", ["read_only", "full_access"]),
        ("A scope is asked and given", []),
        ("user_scope=users:read", []),
        ("* 权限：目前可用的权限有：\n    * deals\n    * Then more words of it\n    * notes\n", ["deals"]),
        ("| scope | A list. Defaults to ['identify'] |\n|---|---|\n", ["identify"]),
        ("| scope | Separated by spaces, e.g. the name or a word |\n|---|---|\n", []),
        ("The permissions are camera, contacts and deals.read.", ["deals.read"]),
        ("## Scopes\n\n| For | Read | Write |\n|---|---|---|\n| Deals | a:read | a:write |\n", ["a:read", "a:write"]),
        (
            "| list of scopes | A list of scopes.Example: openid email https://acmecrm.com/auth/deals |\n|---|---|\n",
            ["openid", "email", "https://acmecrm.com/auth/deals"],
        ),
        ("scopee.g., AcmeCRM.deals.allDefines the permissions.", ["AcmeCRM.deals.all"]),
        (
            "Scopes – Ask for any of\nnotes:read\n,notes:write\n, andprofile\n.",
            ["notes:read", "notes:write", "profile"],
        ),
        (
            "Scopes – Ask for any of\nnotes:read\n, orders:read\n, and brand:read\n.",
            ["notes:read", "orders:read", "brand:read"],
        ),
        (
            "| Scope | Allows |\n|---|---|\n| Deals:read | To read |\n| Notes:write | To write |\n",
            ["Deals:read", "Notes:write"],
        ),
        (
            "```yaml\noauth:\n  scopes:\n    - Deals.Read # all\n    - NOTES\n  name: acme\n```\n",
            ["Deals.Read", "NOTES"],
        ),
        ("Scopes of a kind, as\nnotes:read\nare, and\n,others", ["notes:read"]),
        ("Scopes\n\n\tMethod\tPath\tScope\nAll deals\tGET\t/v1/deals\tdeals.read\n", ["deals.read"]),
        (
            "<table>\n<tr>\n<th></th>\n<th>Path</th>\n<th>Scope</th>\n</tr>\n<tr><td>All</td>\n<td>/x</td>\n<td>deals</td></tr></table>",
            ["deals"],
        ),
        ("The scope is set with authUrl.searchParams.set('scope', 'notes')", ["notes"]),
        ("The scope is acme-crm-api:full.", ["acme-crm-api:full"]),
        ("The scopes are these. The old scopes deals_lite and notes_lite are deprecated.", []),
        ("The scopes include basic, write, and offline_access.", ["basic", "write", "offline_access"]),
        ('Ask with scope=notes.\n\nIt answers {"access_token": [omitted], "scope": "flow,private"} then', ["notes"]),
        ("Ask for the scope notes:read, of Type:URI, as client_idRequired says.", ["notes:read"]),
        ("`scope=api%20refresh_token` with grant_type=authorization_code", ["api", "refresh_token"]),
        ("| scope | Required. Specify the scope as refresh_token. |\n|---|---|\n", ["refresh_token"]),
        ("| scope | The scopes that the `refresh_token` has |\n|---|---|\n", []),
        ("## Scopes\n\n| Scope | For |\n|---|---|\n| `deals_read` | x |\n| `roles_*` | y |\n", ["deals_read"]),
        (
            "## Scopes\n\n- `user/*.*`: All\n- `patient/Task.rs`: Tasks\n- `patient/*.read`: O\n- `user/*.js`: A file",
            ["user/*.*", "patient/Task.rs", "patient/*.read"],
        ),
        ("```\nscope=launch user/*.* openid\n```\n", ["launch", "user/*.*", "openid"]),
        ("| scope | Yes | Those that the Acme/Raven login requires, deals:read |\n|---|---|---|\n", ["deals:read"]),
        (
            'Ask for `scope=deals:read`.\n\n```\n{\n  "error": "denied",\n  "required_scope": "deals:write"\n}\n```\n',
            ["deals:read"],
        ),
        ("## Scopes\n\n| A | B |\n| c | d |\nThese are needed:\n| Scope | For |\n| a.read | x |\n", ["a.read"]),
        ("```\n- x\n```json: y\n{}\n```\n\n  `scope`\n  : Values:\n    - `notes`: Reads\n", ["notes"]),
        ("## Scopes\n\nThe `email` field is there with the scope `user:email` alone.\n", ["user:email"]),
        ("- `signature` - `SHA256(secret + client_id + scope)`\n", []),
        ("# Scopes\n\nScopes are separated by a space ` `: `notes:read`\n", ["notes:read"]),
        (
            "# It\n\n**Scopes:** `openid` (yields `sub`), `deals` (adds `name` and\n`picture`), `notes`\n(for `mail`).",
            ["openid", "deals", "notes"],
        ),
        ("Scopes: openid (for a person), or several more of them.", []),
        (
            "OAuth2 Scopes\nThere are:\nme.read\nGives the name.\nme.email\nGives the mail.\nme.write\nChanges it.",
            ["me.read", "me.email", "me.write"],
        ),
        (
            "Scope\nDescription\nRequired Grant\nprofile:read\nReads it\n-\nwiki:read\nReads pages\nwiki.edit\n",
            ["profile:read", "wiki:read"],
        ),
        (
            "These scopes can be asked for:\nName\nDescription\nnotes:read\nReads notes\nnotes:write\nWrites notes\n",
            ["notes:read", "notes:write"],
        ),
        ("Token URL\nhttps://a.acmecrm.com/t\nScope\nopenid profile deals:read\n", ["openid", "profile", "deals:read"]),
        ("The scopes are chosen in the app (admin.id.acmecrm.io), not at https://acmecrm.io/x.", []),
        ("Its scope and where it comes back, `https://yourapp.com/back`, are asked for.", []),
        ("Common Scopes\n\nopenid   # Who one is\ndeals    # All of them\n", ["openid", "deals"]),
        (
            "These are the scopes:\n\nread_deals / write_deals\n\nread_notes / write_notes\n",
            [
                "read_deals",
                "write_deals",
                "read_notes",
                "write_notes",
            ],
        ),
        ("Currently the only scope available is `all`, which grants access.", ["all"]),
        ("Scope: write:deals (the only scope there is)", ["write:deals"]),
        ("Scope profile adds:\n\n- name\n", ["profile"]),
        ('Say it so:\n\n        options.Scope.Add("profile");\n', ["profile"]),
        ("It changes notes.\n\nRequires scope notes:write\n\nThat is all", ["notes:write"]),
        ("## Scopes\n\n| Scope | For |\n|---|---|\n| openid[^2] | x |\n\n[^2]: By default.\n", ["openid"]),
        (
            '<html><table><tr><th>Scope<th>It<tr><td>a.read<sup><a href="#fn:2">2</a></sup><td>x</table>',
            ["a.read"],
        ),
        ("## Scopes\n\n- `deals_not_found`: no deal\n\nCreate/edit deals\n", []),
    ],
)
def test_scopes(text: str, found: list[str]) -> None:
    asked, besides = asked_or_besides(read_page(text))
    assert [said.value for said in asked or besides] == found


def test_a_list_of_scopes_besides_is_a_parameter_where_no_other_is() -> None:
    text = BOTH + "You may send `optional_scope=a.read%20b.read`, user_scope=YOUR_SCOPES and user_scope=.\n"
    assert value(understood(text), "authorization.parameters") == [{"name": "optional_scope", "value": "a.read b.read"}]
    alone = "The authorization code flow.\n\nToken URL: https://acmecrm.com/oauth/token\n\nuser_scope=a:b"
    assert value(understood(alone), "authorization.parameters") is None


@pytest.mark.parametrize(
    ("text", "query", "sign"),
    [
        ("", "scope=a|b", "pipe"),
        ("", "scope=a;b", "semicolon"),
        ("", "scope={a},{b}", None),
        ("scope={comma_separated_scopes}", "scope={comma_separated_scopes}", "comma"),
        ("Scopes are separated by commas.", "scope=a", "comma"),
        ("A comma (,) separated string of scopes.", "", "comma"),
        ("Scopes are space-delimited.", "", "space"),
        ("Scopes, joined by %20.", "", "space"),
        ("Scopes are separated by a plus.", "", "plus"),
        ("여러 scope 는 공백으로 연결합니다.", "", "space"),
        ("Os scopes são separados por vírgulas.", "", "comma"),
        ("Scopes there are.", "", None),
        ("# Comma-separated scopes", "", None),
        ("scope_separator: ','", "", "comma"),
        ('scopeSeparator = " "', "", "space"),
    ],
)
def test_what_stands_between_scopes(text: str, query: str, sign: str | None) -> None:
    found = separator(read_page(text), [(0, query)], ())
    assert (found[0] if found else None) == sign


@pytest.mark.parametrize(
    ("text", "path", "said"),
    [
        ("curl 'https://api.acmecrm.com/user' -H 'Authorization: {access_token}'", "test_call.headers", TOKEN),
        (
            "curl https://api.acmecrm.com/me -H 'Authorization: token abc' -H 'Accept: application/json'",
            "test_call.headers",
            f"token {TOKEN}",
        ),
        (
            "curl https://api.acmecrm.com/v1/deals -H 'Authorization: Bearer abc'",
            "test_call.url",
            "https://api.acmecrm.com/v1/deals",
        ),
        ("curl https://api.acmecrm.com/v1/deals/{id} -H 'Authorization: Bearer abc'", "test_call.url", None),
        ("curl https://api.acmecrm.com/api/v2/ -H 'Authorization: Bearer abc'", "test_call.url", None),
        ("Send JSON: Content-Type: application/json, form-encoded, URLSearchParams", "access_token.body_format", None),
    ],
)
def test_calls(text: str, path: str, said: Any) -> None:
    found = value(understood(f"{BOTH}# A call\n\n    {text}\n"), path)
    assert (found[0]["value"] if isinstance(found, list) else found) == said


TOKEN_CALL = "# Token\n\n    POST https://id.acmecrm.com/oauth/token\n    grant_type=authorization_code\n"


@pytest.mark.parametrize(
    ("text", "ways"),
    [
        ("    Authorization: Basic abc\n    client_secret=x", "client_secret_basic"),
        ("\n- `client_secret`: the secret", "client_secret_post"),
        ("\nThe client_secret can also be sent with HTTP Basic authentication.", "client_secret_basic"),
        ("\nYou may send the client_secret, too, in the body.", "client_secret_post"),
        ("\n| `client_secret` | or Basic authentication |\n| x | y |", "client_secret_basic"),
        ("    &client_secret=x // this has to be encoded as any other value", "client_secret_post"),
        ("    -u <app key>:<app secret>", "client_secret_basic"),
        ('    headers.Authorization = new HeaderValue("Basic", idAndSecret);', "client_secret_basic"),
        ("\nNothing of it.", None),
        ('    { "access_token": "x",\n    "client_secret": "y" }', None),
    ],
)
def test_how_the_client_authenticates(text: str, ways: str | None) -> None:
    found = understood("Authorization URL: https://id.acmecrm.com/oauth/authorize\n\n" + TOKEN_CALL + text)
    assert value(found, "access_token.client_authentication") == ways


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("    Content-Type: application/json\n    JSON.stringify(a)\n", "json"),
        ("    Content-Type: application/x-www-form-urlencoded\n    Content-Type: application/json\n", "form"),
        ("\nThe body is JSON.", "json"),
        ("    const said = await $fetch('https://id.acmecrm.com/oauth/token', {\n      body: {\n", "json"),
        ("    const said = await $fetch('https://id.acmecrm.com/oauth/token', {\n      query: {\n", None),
        ("    .buildBodyMessage();\n    Content-Type: application/json\n", "form"),
        ("\nThe body is not JSON.", "form"),
        ("\nForm-encoded.\n\n    HTTP/1.1 200 OK\n    Content-Type: application/json\n\nJSON body: yes.\n", "form"),
        ("\n    HTTP/1.1 200 OK\n    Content-Type: application/json\n", None),
        (
            "\n# Refresh\n\n    POST https://id.acmecrm.com/oauth/token\n    Content-Type: application/json\n    {}\n",
            "json",
        ),
    ],
)
def test_what_the_body_is_written_in(text: str, said: str | None) -> None:
    call = TOKEN_CALL if said == "form" else TOKEN_CALL.replace("grant_type=", "grant_type: ")
    found = understood("Authorization URL: https://id.acmecrm.com/oauth/authorize\n\n" + call + text)
    assert value(found, "access_token.body_format") == said


@pytest.mark.parametrize(
    ("host", "filled", "keys"),
    [
        ("your-company.acmecrm.com", "${context.authData.company}.acmecrm.com", ["company"]),
        ("my-shop.acmecrm.com", "${context.authData.shop}.acmecrm.com", ["shop"]),
        ("{client_id}.acmecrm.com", "${context.authData.clientid}.acmecrm.com", None),
        ("{2}.acmecrm.com", "${context.authData.domain}.acmecrm.com", ["domain"]),
        ("YOUR_DOMAIN", "${context.authData.domain}", ["domain"]),
    ],
)
def test_what_is_to_be_filled_in_becomes_a_field(host: str, filled: str, keys: list[str] | None) -> None:
    found = understood(
        f"The authorization code.\n\nAuthorization URL: https://{host}/oauth/authorize?client_id=1&response_type=code\n"
    )
    assert value(found, "authorization.url") == f"https://{filled}/oauth/authorize"
    fields = value(found, "fields")
    assert ([field["key"] for field in fields] if fields else None) == keys


def test_the_provider_is_called_as_the_page_writes_it() -> None:
    assert value(understood(f"{BOTH}AcmeCRM is a CRM. AcmeCRM."), "name") == "AcmeCRM"


def test_without_a_domain_there_is_no_name() -> None:
    found = understood("The authorization code.\n\nAuthorization URL: https://{domain}/oauth/authorize")
    assert value(found, "name") is None


def test_regions_are_told_by_what_stands_beside_them() -> None:
    text = f"{BOTH}Europe, authorization URL: https://id.acme-elsewhere.com/oauth/authorize\n"
    assert [question.about for question in understood(text).questions] == ["region"]


def test_regions_are_told_by_the_end_of_the_domain() -> None:
    text = f"{BOTH}Authorization URL: https://id.acmecrm.eu/oauth/authorize and https://x.acmecrm.eu/\n"
    assert [question.about for question in understood(text).questions] == ["region"]


def test_an_address_of_another_product_is_asked_about() -> None:
    text = BOTH + "Authorization URL: https://id.otherapp.com/oauth/authorize\n"
    assert [question.about for question in understood(text).questions] == ["address"]


def test_a_parameter_that_every_reader_fills_in_is_none() -> None:
    text = "Authorization URL: https://id.acmecrm.com/oauth/authorize?response_type=code&client_id=1&owner={owner}\n"
    found = understood("Authorization code.\n\n" + text)
    assert value(found, "authorization.parameters") is None


def test_what_is_under_a_heading_of_another_grant_is_left_alone() -> None:
    text = f"{BOTH}## Client credentials flow\n\nToken URL: https://m2m.acmecrm.com/oauth/token\n"
    assert value(understood(text), "access_token.url") == "https://id.acmecrm.com/oauth/token"


def test_the_address_of_a_refresh_alone_is_no_exchange() -> None:
    text = BOTH + "# Refresh\n\n    POST https://id.acmecrm.com/oauth/renew/token\n    grant_type=refresh_token\n"
    assert value(understood(text), "access_token.url") == "https://id.acmecrm.com/oauth/token"


def test_a_parameter_of_another_name_is_renamed() -> None:
    text = "Authorization URL: https://id.acmecrm.com/oauth/authorize?response_type=code&client_key=YOUR_KEY\n"
    assert value(understood("Authorization code.\n\n" + text), "authorization.rename.client_id") == "client_key"


def test_a_region_has_the_addresses_that_are_on_its_server() -> None:
    text = BOTH.replace("id.acmecrm.com/oauth/token", "api.acmecrm.com/oauth/token")
    (question,) = understood(f"{text}EU server: https://id.acmecrm.eu\n").questions
    assert [[one.value for one in way.values] for way in question.ways] == [
        ["https://id.acmecrm.com/oauth/authorize", "https://api.acmecrm.com/oauth/token"],
        ["https://id.acmecrm.eu/oauth/authorize"],
    ]


@pytest.mark.parametrize(("other", "about"), [("sandbox.acmecrm.com", ["environment"]), ("otherapp.com", [])])
def test_the_same_path_elsewhere_is_asked_about_where_it_is_of_another_environment(
    other: str, about: list[str]
) -> None:
    text = (
        "Redirect the user to https://acmecrm.com/connect?client_id=1&response_type=code\n\nThe authorization code.\n\n"
    )
    found = understood(f"{text}Or https://{other}/connect instead.\n")
    assert [question.about for question in found.questions] == about


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("# Clients\n\nThe client authentication method is Client Secret Basic.", "client_secret_basic"),
        ("# Clients\n\nThe client authentication method is client_secret_post.", "client_secret_post"),
    ],
)
def test_what_is_said_of_clients_elsewhere_counts_where_nothing_else_does(text: str, way: str) -> None:
    found = understood(BOTH + "# More\n\n" + text)
    (read,) = [one for one in found.values if one.at == ("access_token", "client_authentication")]
    assert (read.value, read.certainty) == (way, "likely")


def test_the_facts_of_real_pages_are_whole() -> None:
    for name, facts in tomllib.loads(FACTS.read_text(encoding="utf-8")).items():
        assert facts["page"].startswith("https://"), name
        assert facts.get("none") or {"authorize", "token"} <= set(facts), name


def test_figures_are_counted() -> None:
    right = {"authorize": "https://id.acmecrm.com/oauth/authorize", "token": "https://id.acmecrm.com/oauth/token"}
    count, wrong = scored(BOTH, right)
    assert (count["both addresses"], count["usable"], wrong) == (1, 1, [])
    count, wrong = scored(BOTH, right | {"token": "https://x.acmecrm.com", "asked": "region", "scopes": ["a"]})
    assert (count["both addresses"], len(wrong)) == (0, 3)
    assert scored(BOTH, {"none": True})[0]["invented"] == 1
    count, wrong = scored(
        BOTH + "Use HTTP Basic authentication.", right | {"token": "", "calls": "", "authorize": ["x"]}
    )
    assert (count["both addresses"], count["calls filled"], len(wrong)) == (0, 0, 3)
    count, wrong = scored(BOTH + "Ask for the scope a:b.", right | {"unscored": ["scopes", "authentication"]})
    assert (count["usable"], count["scopes read"], wrong) == (1, 0, [])


def test_another_name_of_the_client_id_is_read_from_the_example() -> None:
    text = BOTH.replace(
        "\n\n", "\n\n# Token\n\n    POST https://id.acmecrm.com/oauth/token\n    client_key=KEY&client_secret=S\n\n", 1
    )
    found = understood(text)
    assert value(found, "access_token.rename.client_id") == "client_key"
    assert value(found, "authorization.rename.client_id") == "client_key"


def test_an_environment_is_asked_about_where_its_server_alone_is_named() -> None:
    found = understood(f"{BOTH}The sandbox server is https://sandbox.acmecrm.com and the docs https://other.net\n")
    (question,) = found.questions
    assert question.about == "environment"
    assert [one.value for one in question.ways[1].values] == [
        "https://sandbox.acmecrm.com/oauth/authorize",
        "https://sandbox.acmecrm.com/oauth/token",
    ]


def test_a_server_to_try_things_is_for_the_one_that_it_stands_beside() -> None:
    """The log-in was asked about on the API's sandbox, where there is none."""
    both = (
        "Production calls use the `https://{}.acmecrm.com` base URI, sandbox calls the `https://sandbox.acmecrm.com`.\n"
    )
    assert not understood(BOTH + both.format("api")).questions
    assert [one.about for one in understood(BOTH + both.format("id")).questions] == ["environment"]


@pytest.mark.parametrize(
    ("text", "method"),
    [
        ("The `code_challenge` is the hash of the client secret.", None),
        ("PKCE (`code_challenge`) is not supported.", None),
        ("With PKCE only S256 is taken, plain is not supported.", "S256"),
        ("acme login --pkce", "S256"),
        ("`code_challenge` and `code_verifier`", "S256"),
    ],
)
def test_a_code_challenge_is_one_where_the_page_says_more_of_it(text: str, method: str | None) -> None:
    assert value(understood(BOTH + text), "authorization.pkce") == method


def test_the_real_address_is_taken_however_often_another_is_shown() -> None:
    shown = "https://sandbox.acmecrm.com"
    found = understood(
        "Authorize URL: https://acmecrm.com/oauth/authorize\n\nToken URL: https://acmecrm.com/oauth/token\n\n"
        f"# An example\n\n    {shown}/oauth/authorize?response_type=code&client_id=1\n\n"
        f"    curl {shown}/oauth/token -d 'grant_type=authorization_code&client_secret=a'\n\n"
        f"    curl {shown}/v1/me -H 'Authorization: Bearer abc'\n\n# Revoke\n\n    POST {shown}/oauth/revoke\n"
    )
    taken = ("authorization.url", "access_token.url", "test_call.url", "revoke_token.url")
    assert [value(found, path) for path in taken] == [
        f"https://acmecrm.com/{path}" for path in ("oauth/authorize", "oauth/token", "v1/me", "oauth/revoke")
    ]
    (question,) = found.questions
    assert question.about == "environment"
    paths = ("oauth/authorize", "oauth/token", "oauth/revoke", "v1/me")
    assert [one.value for one in question.ways[1].values] == [f"{shown}/{path}" for path in paths]


def test_what_a_browser_says_of_a_request_is_no_request() -> None:
    found = understood(
        "The authorization code flow. In a browser: access to 'https://id.acmecrm.com/v2/token' from origin 'x' has "
        "been blocked by CORS policy.\n\n    https://id.acmecrm.com/oauth/authorize?response_type=code\n\n"
        "    POST https://id.acmecrm.com/oauth/token\n    grant_type=authorization_code\n"
    )
    assert value(found, "access_token.url") == "https://id.acmecrm.com/oauth/token"
    assert not found.questions


def test_an_address_to_copy_is_in_a_field_in_a_component_or_may_be_broken_anywhere() -> None:
    fields = "".join(
        f"<label>{name}</label><input readonly value='https://id.acmecrm.com/oauth/{path}'>"
        for name, path in (("Authorization URL", "authorize"), ("Token URL", "token"))
    )
    nav = "<nav><input value='https://acmecrm.com/oauth/token'></nav><input value='A name'><input>"
    pages = (
        f"<html><body>{nav}<h2>The authorization code grant</h2>{fields}</body></html>",
        (
            "# Authorization code\n\nOpen https://id.acmecrm.com/\u200boauth/\u200bauthorize?response_type=code\n\n"
            "Exchange the code: POST https://id.acmecrm.com/oauth/\u00adtoken\n"
        ),
        (
            '# Authorization code\n\n<Endpoint url="https://id.acmecrm.com/oauth/authorize" />\n\nExchange it:\n\n'
            '<Endpoint method="post" path="/oauth/token" />\n'
        ),
    )
    for page in pages:
        found = door.understand(page)
        assert value(found, "authorization.url") == "https://id.acmecrm.com/oauth/authorize", page
        assert value(found, "access_token.url") == "https://id.acmecrm.com/oauth/token", page


def test_what_copies_a_sample_says_nothing_of_it() -> None:
    page = read_page("Token endpoint:\nCopy\ncURL\nhttps://id.acmecrm.com/session\nCopy code\nC#\n\nAll of it.\n")
    assert [line.text for line in page.lines] == [
        "Token endpoint:", "https://id.acmecrm.com/session", "", "All of it.", "",
    ]  # fmt: skip


def test_where_people_are_sent_back_is_no_address_of_the_provider() -> None:
    found = understood(
        "    https://api.acmecrm.com/oauth?response_type=code&redirect_uri=https%3A%2F%2Fleads.ownapp.io/oauth/\n\n"
        "Exchange the code that comes:\n\n    https://leads.ownapp.io/oauth?code=abc\n"
    )
    assert value(found, "authorization.url") == "https://api.acmecrm.com/oauth"
    assert value(found, "access_token.url") is None


def test_what_the_addresses_are_below_is_none_of_them() -> None:
    found = understood(
        "The OAuth endpoint is at `youraccount.acmecrm.com/oauth`, for the authorization code grant.\n\n"
        "The authorization endpoint is: `/oauth/authorize`\n\nThe token endpoint is: `/oauth/token`\n"
    )
    assert str(value(found, "authorization.url")).endswith("acmecrm.com/oauth/authorize")
    assert str(value(found, "access_token.url")).endswith("acmecrm.com/oauth/token")


def test_what_is_tried_out_alone_is_taken() -> None:
    text = BOTH.replace("id.acmecrm.com", "sandbox.acmecrm.com") + "The docs: https://acmecrm.com/oauth/help\n"
    assert value(understood(text), "access_token.url") == "https://sandbox.acmecrm.com/oauth/token"


def test_an_answer_decides_both_addresses_where_the_page_writes_one() -> None:
    (question,) = understood(f"{BOTH}Sandbox: https://id-sandbox.acmecrm.com/oauth/authorize\n").questions
    assert [[one.value for one in way.values] for way in question.ways] == [
        ["https://id.acmecrm.com/oauth/authorize", "https://id.acmecrm.com/oauth/token"],
        ["https://id-sandbox.acmecrm.com/oauth/authorize", "https://id-sandbox.acmecrm.com/oauth/token"],
    ]


def test_an_answer_leaves_alone_what_is_on_another_server() -> None:
    text = BOTH.replace("id.acmecrm.com/oauth/token", "api.acmecrm.com/oauth/token")
    (question,) = understood(f"{text}Sandbox: https://id-sandbox.acmecrm.com/oauth/authorize\n").questions
    assert [[one.value for one in way.values] for way in question.ways] == [
        ["https://id.acmecrm.com/oauth/authorize"],
        ["https://id-sandbox.acmecrm.com/oauth/authorize"],
    ]


def test_a_region_moves_what_is_of_it_on_another_server_of_the_domain() -> None:
    """The test call stayed in the first region, where the token of another one is worth nothing."""
    text = (
        "The authorization code.\n\n| Region | Server |\n|---|---|\n| America | https://id.us.acmecrm.com |\n"
        "| Europe | https://id.eu.acmecrm.com |\n\nSend people to https://id.us.acmecrm.com/oauth/authorize\n\n"
        "Exchange it: POST https://id.us.acmecrm.com/oauth/token with grant_type=authorization_code\n\n"
        "GET https://{}.acmecrm.com/v1/me returns the current user\n"
    )
    for host, moved in (("api-us", "https://api-eu.acmecrm.com/v1/me"), ("api.ca", None), ("api", None)):
        (question,) = understood(text.format(host)).questions
        there = {value.at: value.value for value in question.ways[1].values}
        assert there.get(("test_call", "url")) == moved
        assert [way.name for way in question.ways] == ["America", "Europe"]


def test_two_environments_to_try_things_out_are_two_answers() -> None:
    text = "".join(f"{name}: https://{name}.acmecrm.com/oauth/token\n" for name in ("sandbox", "staging"))
    (question,) = understood(f"{BOTH.replace('id.', '')}{text}").questions
    assert len(question.ways) == 3


def test_regions_of_one_domain_are_as_many_answers() -> None:
    text = "".join(f"Token URL: https://{name}.acmecrm.com/oauth/token\n\n" for name in ("eu", "in"))
    (question,) = understood(f"{BOTH.replace('id.', 'us.')}{text}").questions
    assert (question.about, len(question.ways)) == ("region", 3)


def test_the_method_is_told_in_the_sentence_above() -> None:
    text = (
        "The app sends a GET request:\n\n    https://id.acmecrm.com/oauth/token?grant_type=authorization_code&code=1\n"
    )
    assert value(understood(BOTH + text), "access_token.method") == "GET"


def test_what_a_command_sends_belongs_to_its_own_address() -> None:
    text = "# Call\n\n    curl -i \\\n    -u $KEY:x \\\n    https://api.acmecrm.com/v1/me\n"
    sent = "    POST https://id.acmecrm.com/oauth/token\n    grant_type=authorization_code&client_secret=a\n\n"
    found = understood(BOTH.replace("\n\n", f"\n\n{sent}", 1) + text)
    assert value(found, "access_token.client_authentication") == "client_secret_post"
    assert not found.questions


@pytest.mark.parametrize(
    "said",
    [
        "Trade the code to get tokens.",
        "`client.auth_code.get_token(code)`",
        "| response_type | text | code or token |\n|---|---|---|",
    ],
)
def test_the_grant_at_work_counts_where_another_is_shown_too(said: str) -> None:
    text = f"{BOTH.replace('The authorization code flow.', said)}\n# Password\n\n    grant_type=password\n"
    assert value(understood(text), "access_token.url") == "https://id.acmecrm.com/oauth/token"


def test_https_is_taken_where_the_page_has_it() -> None:
    found = understood(
        "Authorization URL: http://id.acmecrm.com/oauth/authorize?response_type=code&client_id=1\n\n" + BOTH
    )
    assert value(found, "authorization.url") == "https://id.acmecrm.com/oauth/authorize"


CALL = BOTH + "# Who is connected\n\n    GET https://api.acmecrm.com/v1/me\n\n"


@pytest.mark.parametrize(
    ("answer", "label", "identifier"),
    [
        ('    {"id": 4711, "email": "ada@acme.com"}\n', "authData.testcode.email", "authData.testcode.id"),
        (
            'It says:\n\n    {\n      "user": {"uuid": "0f7c1b1e-6a51-4f9e-8d7a-0d7e5a1b2c3d"}\n    }\n',
            None,
            "authData.testcode.user.uuid",
        ),
        ('    {"id": 4711,\n', None, None),
        ('    {"ok": true}\n', None, None),
        ("# Another call\n\n    {}\n", None, None),
        ("No answer.\n", None, None),
    ],
)
def test_the_sample_of_an_answer_feeds_label_and_identifier(
    answer: str, label: str | None, identifier: str | None
) -> None:
    found = understood(CALL + answer)
    if label or not identifier:
        assert value(found, "connection_label.path") == label
    assert value(found, "unique_identifier.path") == identifier


HERE = """# OAuth 2.0

Send people to `GET {server}/oauth/authorize?response_type=code&client_id=YOUR_CLIENT_ID&redirect_uri=YOUR_URI`.

    curl -X POST {token_server}/oauth/token -d grant_type=authorization_code -d code=CODE -d client_secret=SECRET
"""


def test_a_server_on_this_computer_is_read_where_a_page_is_of_no_other() -> None:
    """A practice provider, say; none of it is certain, for most write such addresses for an app of the reader's."""
    server = "http://127.0.0.1:9101"
    found = read(HERE.format(server=server, token_server=server))
    assert found is not None
    values = {value.at: value for value in found.values}
    assert values["authorization", "url"].value == f"{server}/oauth/authorize"
    assert values["access_token", "url"].value == f"{server}/oauth/token"
    assert {value.certainty for value in found.values} == {"likely"}
    assert ("service_domain",) not in values


def test_a_servers_of_this_computer_beside_another_is_the_readers() -> None:
    mixed = HERE.format(server="https://login.acme-crm.io", token_server="http://127.0.0.1:3000")
    found = read(mixed)
    urls = [value.value for value in found.values if value.at[-1:] == ("url",)] if found is not None else []
    assert not any("127.0.0.1" in url for url in urls)
    assert read(HERE.format(server="http://127.0.0.1:3000", token_server="http://127.0.0.1:4000")) is None
    readers = read(HERE.format(server="http://localhost:3000", token_server="http://localhost:3000"))
    urls = [value.value for value in readers.values if value.at[-1:] == ("url",)] if readers is not None else []
    assert urls
    assert not any("localhost" in url for url in urls), "software that its readers run: its host is a field"
    assert read("OAuth 2.0: `redirect_uri=http://127.0.0.1:3000/callback` with response_type=code and a token") is None


@pytest.mark.parametrize(
    ("server", "meant"),
    [
        ("http://127.0.0.1:9101", "http://127.0.0.1:9101"),
        ("http://127.0.0.1", "https://{domain}"),
        ("http://localhost:3000", "https://{domain}"),
        ("https://[::1]:3000", "https://{domain}"),
    ],
)
@pytest.mark.parametrize(
    "text",
    [
        "GET {0}/oauth/authorize?response_type=code\n\nPOST {0}/oauth/token\n",
        "Base URL: {0}\n\nGET /oauth/authorize\n\nPOST /oauth/token\n\nYour app: http://localhost:9999/auth/token\n",
    ],
)
def test_a_number_with_a_port_is_meant_as_written_and_any_other_server_here_is_a_field(
    text: str, server: str, meant: str
) -> None:
    found = [one.url for one in mentions(read_page(text.format(server))) if one.url.count("/") > 2]
    assert found == [f"{meant}/oauth/authorize", f"{meant}/oauth/token"]


@pytest.mark.parametrize(
    ("host", "anybodys"),
    [
        ("oauth.acme.xyz", True),
        ("login.acme.company", True),
        ("my.site", False),
        ("foo.bar", False),
        ("xyz", False),
        ("api.site.com", False),
        ("login.html", False),
        ("grant.php", False),
    ],
)
def test_a_word_of_examples_is_a_top_level_domain_too(host: str, anybodys: bool) -> None:
    assert is_of_nobody(f"https://{host}/oauth/token") != anybodys


@pytest.mark.parametrize(
    ("url", "a_document"),
    [
        ("https://stackoverflow.com/oauth/access_token", False),
        ("https://stackoverflow.com/questions/1/oauth-token", True),
        ("https://stackoverflow.com/oauth-questions", True),
        ("https://openid.net/oauth/token", True),
    ],
)
def test_a_site_with_documents_that_people_log_in_at_is_a_provider_there(url: str, a_document: bool) -> None:
    assert is_of_nobody(url) == a_document


def test_a_word_in_capitals_stands_for_the_server() -> None:
    found = understood(
        "OAuth 2.0, authorization code.\n\nAuthorization endpoint: SERVER/apps/oauth2/authorize\n"
        "Token endpoint: SERVER/apps/oauth2/api/v1/token\nIts picture: SERVER/images/picture.png\n"
    )
    assert value(found, "authorization.url") == "https://${context.authData.domain}/apps/oauth2/authorize"
    assert value(found, "access_token.url") == "https://${context.authData.domain}/apps/oauth2/api/v1/token"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (
            'with the request body:\n\n```js\n{\n  "grant_type": "authorization_code",\n  "code": "1"\n}\n```\n',
            "json",
        ),
        ('It answers:\n\n```js\n{\n  "access_token": "1"\n}\n```\n', None),
        ('with these, in a program:\n\n```js\n{\n  "grant_type": "authorization_code"\n}\n```\n', None),
        ('```\n"postData": {\n  "mimeType": "application/json"\n```\n', "json"),
        ("```js\nsuperagent.post(url)\n  .type('form')\n  .send({ code })\n```\n", "form"),
        ('```\n{ "name": "Content-Type", "value": "application/json" }\n```\n', "json"),
        ("所有请求体为 JSON。\n", "json"),
    ],
)
def test_a_body_of_json_is_known_by_what_stands_around_it(text: str, says: str | None) -> None:
    assert (
        value(understood(f"{BOTH}\n`POST https://id.acmecrm.com/oauth/token`\n\n{text}"), "access_token.body_format")
        == says
    )


def test_a_scope_that_is_called_like_a_way_to_authenticate() -> None:
    answer = '```\n{\n  "access_token": "1",\n  "scope": "basic",\n}\n```\n'
    text = f"## Token\n\n`POST https://id.acmecrm.com/oauth/token`\n\nclient_secret\n\n{answer}"
    assert value(understood(f"{BOTH}\n{text}"), "access_token.client_authentication") != "client_secret_basic"


_CALLS = (
    "https://id.acmecrm.com/oauth/authorize?response_type=code&client_id=ID\n\n| Call | URL | By |\n|---|---|---|\n"
)
_OF_CODES = _CALLS + "| Exchange a code | POST https://id.acmecrm.com/oauth/token | {} |\n"
_REGISTERED = BOTH + '```\n{{"grant_types": ["{}"],\n "token_endpoint_auth_method": "client_secret_basic"}}\n```'
_BY_BASIC = (
    "| Introspect a token | POST https://id.acmecrm.com/oauth/introspect | HTTP Basic (client_id:client_secret) |"
)


@pytest.mark.parametrize(
    ("text", "way"),
    [
        (_OF_CODES.format("") + _BY_BASIC, None),
        (_OF_CODES.format("client_id and client_secret in the body") + _BY_BASIC, "client_secret_post"),
        (_OF_CODES.format("HTTP Basic with client_id and client_secret"), "client_secret_basic"),
        (f"{BOTH}| Call | By |\n|---|---|\n| `/oauth/introspect` | HTTP Basic of the client |", None),
        (f"{BOTH}| Call | By |\n|---|---|\n| `/oauth/token` | HTTP Basic of the client |", "client_secret_basic"),
        (f"{BOTH}| Grant | By |\n|---|---|\n| `client_credentials` | HTTP Basic of the client |", None),
        (f"{BOTH}| Scope | For |\n|---|---|\n| `svc:x` | Client credentials, client_secret_basic |", None),
        (
            f"{BOTH}| Grant | By |\n|---|---|\n| Authorization code, client credentials | HTTP Basic |",
            "client_secret_basic",
        ),
        (_REGISTERED.format("client_credentials"), None),
        (_REGISTERED.format("authorization_code"), "client_secret_basic"),
        (f"{BOTH}## Client credentials flow\n\nThe client authenticates by HTTP Basic.", None),
        (f"{BOTH}## Authentication\n\nThe client authenticates by HTTP Basic.", "client_secret_basic"),
    ],
)
def test_http_basic_of_another_call_or_grant_is_not_that_of_the_exchange(text: str, way: str | None) -> None:
    """A row of the table that the exchange stands in said how another call authenticates, and it counted as certain."""
    found = understood(text)
    assert value(found, "access_token.client_authentication") == way
    assert not found.questions


def test_kinds_of_scopes_with_an_example_of_each_are_no_list() -> None:
    found = understood(
        BOTH.replace("authorize", "authorize?response_type=code&client_id=1&scope=deals:read%20users:read", 1)
        + "\nYou can request any of the standard scopes, such as `profile` and `email`, or (for example) `a:b`.\n"
    )
    assert value(found, "authorization.scopes") == ["deals:read", "users:read"]


@pytest.mark.parametrize(
    "answer",
    [
        'The answer has "access_token": a text, and "server".',  # no JSON at all
        '{"access_token": "abc", "server": }',
        '{"access_token": "abc", "server": 7}',
        '{"access_token": "abc", "site": "eu1.acmecrm.com"}',
    ],
)
def test_a_server_that_no_answer_names_is_a_field(answer: str) -> None:
    found = understood(
        f"{BOTH}\n\n```\n{answer}\n```\n\n```\ncurl https://{{server}}/me -H 'Authorization: Bearer abc'\n```"
    )
    assert value(found, "test_call.url") == "https://${context.authData.server}/me"


def test_scopes_of_a_sample_are_not_asked_for_where_the_parameter_is_ignored() -> None:
    answer = '```\n{\n  "access_token": "1",\n  "scope": "AccountInfo CallLog"\n}\n```\n'
    row = "| Parameter | Description |\n|---|---|\n| `client_id` | The app. |\n| `scope` | {} |\n\n"
    assert value(understood(BOTH + row.format("Optional.") + answer), "authorization.scopes") is not None
    assert value(understood(BOTH + row.format("Ignored: the app has them.") + answer), "authorization.scopes") is None


def test_the_header_of_another_call_is_none_of_the_revocation() -> None:
    """A copy has no mark at the heading between them."""
    told = "The request must contain the access token in the Authorization header as a bearer token.\n\n"
    page = (
        f"{BOTH}## Tokens\n\n{told}```\ncurl https://id.acmecrm.com/oauth/info\n```\nRevoke Token\n\n{{}}"
        "```\ncurl -F token=ABC -X POST https://id.acmecrm.com/oauth/revoke\n```"
    )
    assert value(understood(page.format("")), "revoke_token.headers") is None
    assert value(understood(page.format(told)), "revoke_token.headers") is not None


def test_a_remark_is_no_example_of_a_revocation() -> None:
    found = understood(f"{BOTH}\n\n## Revoke\n\n```\n# curl https://id.acmecrm.com/oauth/revoke -u id:secret\n```")
    assert value(found, "revoke_token.url") == "https://id.acmecrm.com/oauth/revoke"
    assert value(found, "revoke_token.client_authentication") is None


def test_a_page_of_programs_is_read_in_a_time_that_grows_with_it() -> None:
    """Each scope was looked for in all lines, each address in all answers, and each server weighed for each path."""

    def reading(size: int) -> Callable[[], object]:
        calls = "".join(
            f"axios.get('https://api{at}.acmecrm.com/things')\nconst scope = 'things{at}:read';\n" for at in range(size)
        )
        login = "https://id.acmecrm.com/oauth/authorize?client_id=ID&response_type=code"
        return lambda: read(f"The authorization code flow: {login}\n\n```\n{calls}```\n")

    assert growth(reading, 8) < LINEAR


def test_a_title_of_one_word_is_no_scope_above_what_this_scope_is_for() -> None:
    page = read_page("Overview\nThis scope is told of above.\n\nDeals.Read\nThis scope is used to read deals.\n")
    assert [one.value for one in asked_or_besides(page)[0]] == ["Deals.Read"]


@pytest.mark.parametrize("certain", [True, False])
@pytest.mark.parametrize(
    "word",
    [
        *(
            "env:ACME_CLIENT_ID",
            "ENV.ACME_SECRET",
            "process.env.SCOPE",
            "config.LOGIN_RIGHTS",
            "settings.oauth.API_RIGHTS",
        ),
        *("System.Net.Http", "java.net.URI", "req.query.code", "this.rights", "context.Request.QueryString"),
        *("config.ACCESS_SCOPE", "acme.auth.default_scopes"),
        *(
            "authorize_url",
            "token_url",
            "token_method",
            "auth_scheme",
            "client_options",
            "max_redirects",
            "raise_errors",
        ),
        *("single-use", "short-lived", "one-time", "Third-party", "acmecrm.com.br", "acmecrm.co.uk"),
    ],
)
def test_what_a_program_a_library_and_a_sentence_about_tokens_have_is_no_scope(word: str, certain: bool) -> None:
    assert not is_scope(word, certain=certain)


@pytest.mark.parametrize(
    "word",
    [
        "Files.Read.All",
        "document.read",
        "session.create",
        "request.write",
        "mfa_required",
        "user_rates",
        "sites",
        "token:read",
    ],
)
def test_scopes_that_look_a_little_like_these_are_some(word: str) -> None:
    assert is_scope(word, certain=True)


@pytest.mark.parametrize("host", ["acmecrm.docs.apiary.io", "documenter.getpostman.com", "docs.acmecrm.com"])
def test_a_server_that_shows_documents_takes_no_code(host: str) -> None:
    assert signs.DOCUMENT_HOST.search(f"{host}/oauth/token")
