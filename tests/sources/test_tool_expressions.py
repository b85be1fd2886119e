"""Expressions that n8n keeps in texts, as they count where nobody chose anything."""

from __future__ import annotations

import pytest

from connection_wizard.sources.code.expressions import Expressions

KNOWN = {
    "custom": False,
    "scopes": "own",
    "region": "eu",
    "server": "https://api.acmecrm.com",
    "tenant": "",
    "way": None,
}
REGION, TENANT, SERVER = '{{$self["region"]}}', '{{$self["tenant"]}}', '{{$self["server"]}}'


@pytest.mark.parametrize(
    ("text", "means"),
    [
        ("read write", "read write"),
        ('={{$self["custom"] ? $self["scopes"] : "read write"}}', "read write"),
        ('={{($self["custom"] && $self["scopes"]) ? $self["scopes"] : "read"}}', "read"),
        ('={{!$self["custom"] && $self["scopes"] ? "a" : "b"}}', "a"),
        ('={{ $self["region"] === "us" ? "https://us.acmecrm.com" : "https://eu.acmecrm.com" }}/x', "https://eu.acmecrm.com/x"),
        ('={{ $self["region"] !== "us" ? "a" : "b" }}', "a"),
        ('={{ $self["region"] == "eu" ? "a" : "b" }}', "a"),
        ('={{ $self["region"] != "eu" ? "a" : "b" }}', "b"),
        ('={{ $self["custom"] === true ? "a" : "b" }}', "b"),
        ('={{ $self["custom"] === false ? ($self["region"] === "us" ? "a" : "b") : "c" }}', "b"),
        ('={{ $self["region"] === "us" ? $self["custom"] ? "a" : "b" : "c" }}', "c"),
        ('={{ $self["region"] === "eu" ? $self["custom"] ? "a" : "b" : "c" }}', "b"),
        ('=https://{{ $self.region }}.acmecrm.com', f"https://{REGION}.acmecrm.com"),
        ('=https://{{ $credentials?.region }}.acmecrm.com', f"https://{REGION}.acmecrm.com"),
        ('={{$self["server"].replace(/\\/$/, "")}}/authorize', f"{SERVER}/authorize"),
        ('={{$self["server"].endsWith("/") ? $self["server"].slice(0, -1) : $self["server"]}}/a', f"{SERVER}/a"),
        ('={{$self["server"] === "https://api.acmecrm.com" ? "https://a.io" : $self["server"].split("/")[2]}}', "https://a.io"),
        ('={{"actor=" + $self["region"]}}', f"actor={REGION}"),
        ('={{"read" + ($self["custom"] ? " admin" : "")}}', "read"),
        ('={{"https://{tenant}.acmecrm.com/.default".replace(/\\{tenant\\}/g, ($self["tenant"] || "").trim())}}', f"https://{TENANT}.acmecrm.com/.default"),
        ('={{"a".replace("b", "c")}}', "a"),
        ('={{"a".replace()}}', "a"),
        ('={{($self["tenant"].trim() || "common")}}', "common"),
        ('={{$self["region"] ?? "us"}}', REGION),
        ("={{ 'a' || 'b' }}{{ '' ?? '' }}", "a"),
        ('=w{{ $self["custom"] === true ? ",x" : "" }}{{ $self["region"] === "eu" ? ",y" : ",z" }}', "w,y"),
        ("={{ false ? 'a' : 'b' }}{{ true ? 'c' : 'd' }}", "bc"),
    ],
)  # fmt: skip
def test_what_counts_without_a_choice(text: str, means: str) -> None:
    assert Expressions(KNOWN).read(text) == means


@pytest.mark.parametrize(
    "inside",
    [
        '$self["region"].split("/")[0]',
        "$self",
        "$self.",
        "$self + ''",
        "$self(1)",
        "$self[[]]",
        "$self.[1]",
        "$json.x",
        "Date.now()",
        "[1].join('')",
        "`a${b}`",
        '"a" + $json.x',
        "true",
        "5",
        "",
        "x ? 'a'",
        "'a'.replace",
        "'a'.replace 'b'",
        "'a'.replace['b']",
        "'a'['b']('c')",
        "$json.x.trim()",
        "(" * 40 + "'a'" + ")" * 40,
    ],
)
def test_what_only_a_run_would_tell_stays(inside: str) -> None:
    assert Expressions(KNOWN).read("={{" + inside + "}}") == "{{" + inside + "}}"
