"""Records as others write them: real connections with parts that are missing, odd, or escaped otherwise."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from connection_wizard.spec.files import read_draft
from connection_wizard.viasocket.record import create_payload

REAL = sorted((Path(__file__).parents[1] / "spec" / "data" / "real").glob("*.json"))
HAND_CODE = (
    "const r = await axios.post('https://acme.test/token', { code: context?.authData?.Authorization?.code });\n"
    "return r.data;"
)
IN_STRINGS = ("queryparams", "accesstokencode", "refreshtokencode", "revokeapicode", "testcode")
UNKNOWN = "zzunknown"


@cache
def real_records() -> list[dict[str, Any]]:
    """One for each real provider."""
    return [create_payload(read_draft(path).partial_spec) for path in REAL]


def by_hand() -> dict[str, Any]:
    """A record that no program of ours wrote, with something in every place."""
    return {
        "type": "Auth2.0",
        "granttype": "Authorization Code",
        "authversion": "V2",
        "pluginrecordid": "plug1",
        "authfields": {
            "authentication": {
                "type": "Auth2.0",
                "fields": [
                    {"key": "region", "label": "Region", "type": "dropdown", "required": True, "children": [
                        {"label": "EU", "value": "eu", "sample": "eu"}, {"label": "US", "value": "us"}]},
                    {"key": "sub", "type": "string", "scheme": "https://", "tld": ".acme.test", "required": False},
                ],
            }
        },
        "redirecturl": "https://auth.viasocket.com/redirect/auth2.0",
        "clientid": "abc",
        "clientsecret": None,
        "authrequrl": "https://${context.authData.sub}.acme.test/authorize?own=1",
        "queryparams": json.dumps({"response_type": "code", "scope": "a b", "prompt": "consent"}),
        "scopeseperatedby": "space",
        "accesstokencode": json.dumps({"source": HAND_CODE}),
        "refreshtokencode": json.dumps({"source": None}),
        "revokeapicode": json.dumps({"source": "return 1;"}),
        "testcode": json.dumps({"source": "if (Math.random()) { return (await axios.get('https://acme.test')).data; }"}),
        "connectionlabelkey": "Email",
        "connectionlabelvalue": "context?.authData?.testcode?.email",
        "_connectionlabelvalue": "${context?.authData?.testcode?.email}",
        "isconnectionlabelmasked": False,
        "iconurlpath": None,
        "whitelistdomains": ["*", "acme.test"],
        "skipwhitelistvalidation": False,
        "uniquekeytostoreauth": {
            "uniqueKey": "context?.authData?.testcode?.id", "_uniqueKey": "${context?.authData?.testcode?.id}"
        },
        "authenticationpaths": {
            "headers": [
                {"name": "Authorization", "value": "return `Bearer ${context?.authData?.accesstokencode?.access_token}`"},
                {"name": "X-Own", "value": "const a = 1;\nreturn a;"},
            ],
            "queryParams": [{"name": "v", "value": "return '2';"}, {"name": "v", "value": "return '3';"}],
            "body": [],
        },
    }  # fmt: skip


def objects(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[tuple[str | int, ...], dict[str, Any]]]:
    """Every object in a value, with its path."""
    if isinstance(value, dict):
        yield path, value
        for key, item in value.items():
            yield from objects(item, (*path, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from objects(item, (*path, index))


def opened(record: dict[str, Any]) -> dict[str, Any]:
    """The record with its strings of JSON as objects."""
    made = copy.deepcopy(record)
    for key in IN_STRINGS:
        if isinstance(made.get(key), str):
            made[key] = json.loads(made[key])
    return made


def closed(record: dict[str, Any]) -> dict[str, Any]:
    """And back."""
    return {k: json.dumps(v, ensure_ascii=False) if k in IN_STRINGS else v for k, v in record.items()}


ODD: tuple[Any, ...] = (
    None, "", " ", 0, 7, 1.5, True, [], {}, [None], ["x"], [{}], [[]], {"a": {"b": []}}, "text", "{", "{}", "[]", "null",
    '"x"', '{"source": 7}', '{"fields": 7}', "${", "${context.authData.x}", "return `${context?.authData?.x}`;", "a b,c",
    "?scope=a&b", "\ud800", "🦉", "return 1 ||", "context?.authData?.['odd key']?.[0]", "*",
)  # fmt: skip


@st.composite
def broken_records(draw: st.DrawFn) -> dict[str, Any]:
    """A record with up to four parts missing or replaced by something odd."""
    record: dict[str, Any] = copy.deepcopy(draw(st.sampled_from([by_hand(), *real_records()])))
    if draw(st.booleans()):
        record = opened(record)
    for _ in range(draw(st.integers(0, 4))):
        place, found = draw(st.sampled_from(list(objects(record))))
        if not found:
            continue
        key = draw(st.sampled_from(sorted(found)))
        if draw(st.booleans()):
            del found[key]
        else:
            found[key] = copy.deepcopy(draw(st.sampled_from(ODD)))
        if not place and key in ("type", "granttype"):
            found[key] = ""
    return record
