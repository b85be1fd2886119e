"""What of a change breaks connections that people have made, whoever wrote the record that is there."""

from __future__ import annotations

import json
from typing import Any

import pytest

from connection_wizard.viasocket.breaking import breaking
from connection_wizard.viasocket.record import create_payload
from tests.viasocket.test_publishing import spec

WANTED = create_payload(spec())
ADDRESS = spec().access_token.url
FIELDS = WANTED["authfields"]["authentication"]["fields"]


def code(source: str | None) -> str:
    return json.dumps({"source": source})


def by_hand(address: str) -> str:
    return code(f"const r = await axios.post('{address}', {{}})\nreturn r?.data")


def query(**changed: Any) -> str:
    return json.dumps({**json.loads(WANTED["queryparams"]), **changed})


def fields(*keys: str) -> dict[str, Any]:
    return {"authentication": {"type": "Auth2.0", "fields": [{"key": key} for key in keys]}}


def headers(value: str, name: str = "Authorization", **more: Any) -> dict[str, Any]:
    return {"headers": [{"name": name, "value": value}], "queryParams": [], "body": [], **more}


KEYS = [field["key"] for field in FIELDS]
SCOPE = json.loads(WANTED["queryparams"])["scope"]
TOKEN = "context.authData.accesstokencode.access_token"
EACH: dict[str, tuple[dict[str, Any], tuple[str, ...]]] = {
    "the same": ({}, ()),
    "type": ({"type": "Basic"}, ("type",)),
    "no type": ({"type": None}, ()),
    "grant": ({"granttype": "Implicit"}, ("grant",)),
    "no grant": ({"granttype": None}, ()),
    "a scope more": ({"queryparams": query(scope=f"{SCOPE} more")}, ("scopes",)),
    "no scope": ({"queryparams": query(scope="")}, ("scopes",)),
    "scopes in another order": ({"queryparams": query(scope=" ".join(reversed(SCOPE.split())))}, ()),
    "scopes with commas": ({"queryparams": query(scope=",".join(SCOPE.split()))}, ()),
    "scopes of the user": ({"queryparams": query(user_scope="x")}, ("scopes",)),
    "scopes in the address": ({"authrequrl": "https://a.test/?scope=x#top"}, ("scopes",)),
    "another prompt": ({"queryparams": query(prompt="consent")}, ()),
    "no parameters": ({"queryparams": None, "authrequrl": None}, ()),
    "parameters that are none": ({"queryparams": "["}, ("scopes",)),
    "an object": ({"queryparams": json.loads(WANTED["queryparams"])}, ()),
    "a key more": ({"authfields": fields(*KEYS, "region")}, ("field_keys",)),
    "a key renamed": ({"authfields": fields("renamed", *KEYS)}, ("field_keys",)),
    "fields that are none": ({"authfields": {"authentication": {}}}, ("field_keys",)),
    "no fields": ({"authfields": None}, ()),
    "as text": ({"authfields": json.dumps(fields(*KEYS))}, ()),
    "another token address": ({"accesstokencode": by_hand("https://old.test/token")}, ("token_addresses",)),
    "the same by hand": ({"accesstokencode": by_hand(ADDRESS)}, ()),
    "the same with a query": ({"accesstokencode": by_hand(f"{ADDRESS}/?x=1")}, ()),
    "code without an address": ({"accesstokencode": code("return 1")}, ("token_addresses",)),
    "bare code": ({"accesstokencode": "return 1"}, ("token_addresses",)),
    "no token code": ({"accesstokencode": code(None)}, ()),
    "nothing at all": ({"accesstokencode": None, "refreshtokencode": None}, ()),
    "another refresh": ({"refreshtokencode": by_hand("https://old.test/token")}, ("token_addresses",)),
    "code of ours, changed": (
        {"accesstokencode": json.dumps({"source": json.loads(WANTED["accesstokencode"])["source"] + "\n"})},
        (),
    ),
    "another word": ({"authenticationpaths": headers(f"return `Token ${{{TOKEN}}}`")}, ("auth_header",)),
    "the same word as a sum": ({"authenticationpaths": headers(f"return 'Bearer ' + {TOKEN}")}, ()),
    "with optional chaining": ({"authenticationpaths": headers("return `Bearer ${context?.authData?.x}`")}, ()),
    "another name": (
        {"authenticationpaths": headers(f"return `Bearer ${{{TOKEN}}}`", "X-Token")},
        ("auth_header",),
    ),
    "in small letters": ({"authenticationpaths": headers(f"return `Bearer ${{{TOKEN}}}`", "authorization")}, ()),
    "a header more that says nothing": (
        {
            "authenticationpaths": headers(
                f"return `Bearer ${{{TOKEN}}}`", body=[{"name": "v", "value": "return '2'"}, 7], odd=1
            )
        },
        (),
    ),
    "in the query": (
        {
            "authenticationpaths": headers(
                f"return `Bearer ${{{TOKEN}}}`", queryParams=[{"name": "t", "value": f"return {TOKEN}"}]
            )
        },
        ("auth_header",),
    ),
    "with quotes in quotes": ({"authenticationpaths": headers("return 'Bea\\'rer' + authData.x")}, ("auth_header",)),
    "never closed": ({"authenticationpaths": headers('return `Bearer ${authData.x}` + "')}, ()),
    "headers that are none": ({"authenticationpaths": "["}, ("auth_header",)),
    "no headers": ({"authenticationpaths": None}, ()),
    "everything": (
        {"type": "x", "granttype": "x", "queryparams": "{}", "authfields": 1, "accesstokencode": "x"}
        | {"authenticationpaths": 1},
        ("type", "grant", "scopes", "field_keys", "token_addresses", "auth_header"),
    ),
}


@pytest.mark.parametrize(("there", "kinds"), EACH.values(), ids=EACH)
def test_what_breaks(there: dict[str, Any], kinds: tuple[str, ...]) -> None:
    assert breaking(WANTED | there, WANTED) == kinds


def test_nothing_else_does() -> None:
    told = {"connectionlabelkey", "connectionlabelvalue", "_connectionlabelvalue", "isconnectionlabelmasked"}
    told |= {"iconurlpath", "testcode", "revokeapicode", "whitelistdomains", "uniquekeytostoreauth", "redirecturl"}
    for key in told:
        assert breaking(WANTED | {key: "another"}, WANTED) == (), key
