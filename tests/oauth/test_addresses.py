from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from connection_wizard.oauth.addresses import RenderError, render_url, with_query
from connection_wizard.oauth.values import UnusableValue, Values
from tests.by_day import examples

V = "${context.authData.v}"


def url(template: str, **values: Any) -> str:
    return render_url(template, Values(values))


@pytest.mark.parametrize(
    ("template", "value", "expected"),
    [
        # in the host
        (f"https://{V}.acme.com/authorize", "eu", "https://eu.acme.com/authorize"),
        (f"https://{V}.acme.com/authorize", "EU-west.1", "https://eu-west.1.acme.com/authorize"),
        (f"https://api-{V}.acme.com", "eu_1x", "https://api-eu_1x.acme.com"),
        (f"https://accounts.zoho.{V}/oauth/v2/auth", "com.au", "https://accounts.zoho.com.au/oauth/v2/auth"),
        (f"https://{V}/oauth/token", "git.example.org", "https://git.example.org/oauth/token"),
        (f"https://{V}/oauth/token", "git.example.org:8443", "https://git.example.org:8443/oauth/token"),
        (f"https://{V}", "git.example.org:8443", "https://git.example.org:8443"),
        (f"https://{V}?a=b", "git.example.org:8443", "https://git.example.org:8443?a=b"),
        (f"https://{V}#top", "git.example.org", "https://git.example.org#top"),
        (f"https://acme.com:{V}/token", "8443", "https://acme.com:8443/token"),
        (f"HTTPS://{V}.acme.com/", "eu", "https://eu.acme.com/"),
        (f"https://{V}.example/x", "münchen", "https://xn--mnchen-3ya.example/x"),
        (f"https://{V}.example/x", "例え", "https://xn--r8jz45g.example/x"),
        # at the start: an address of its own
        (f"{V}/services/oauth2", "https://na1.salesforce.com", "https://na1.salesforce.com/services/oauth2"),
        (f"{V}/me", "https://api.acme.com/v2/eu", "https://api.acme.com/v2/eu/me"),
        (f"{V}?x=1", "https://api.acme.com:8443", "https://api.acme.com:8443?x=1"),
        (f"{V}.acme.com/me", "https://eu", "https://eu.acme.com/me"),
        (V, "https://api.acme.com/me?a=b#c", "https://api.acme.com/me?a=b#c"),
        (f"  {V}  ", "https://api.acme.com", "https://api.acme.com"),
        # in path, query and fragment: as encodeURIComponent writes it
        (f"https://acme.com/users/{V}/me", "a b/c?d#e%f", "https://acme.com/users/a%20b%2Fc%3Fd%23e%25f/me"),
        (f"https://acme.com/users/{V}", "AZaz09-_.!~*'()", "https://acme.com/users/AZaz09-_.!~*'()"),
        (f"https://acme.com/users/{V}", ";,/?:@&=+$#", "https://acme.com/users/%3B%2C%2F%3F%3A%40%26%3D%2B%24%23"),
        (f"https://acme.com/?q={V}&r=1", "ä&r=2", "https://acme.com/?q=%C3%A4%26r%3D2&r=1"),
        (f"https://acme.com/#{V}", "a#b", "https://acme.com/#a%23b"),
        (f"https://acme.com/v{V}.0", 2, "https://acme.com/v2.0"),
        (f"https://acme.com?tenant={V}", "@evil.com", "https://acme.com?tenant=%40evil.com"),
        (f"https://acme.com/{V}", "@evil.com", "https://acme.com/%40evil.com"),
        (f"https://acme.com/{V}", "...", "https://acme.com/..."),
        (f"https://acme.com/file{V}", "..", "https://acme.com/file.."),
        # the author's own oddities
        ('https://acme.com/a b|c"<>{}\\^`ü', None, "https://acme.com/a%20b%7Cc%22%3C%3E%7B%7D%5C%5E%60%C3%BC"),
        ("https://acme.com/a%20b?x=[1]&y=a,b;c", None, "https://acme.com/a%20b?x=[1]&y=a,b;c"),
        ("https://acme.com/100%", None, "https://acme.com/100%"),
        ("https://acme.com/a?b=c?d=/e", None, "https://acme.com/a?b=c?d=/e"),
        ("https://acme.com/a?x=../..", None, "https://acme.com/a?x=../.."),
        ("https://acme.com/@user:x", None, "https://acme.com/@user:x"),
        ("https://bücher.example/ü?ü=ü#ü", None, "https://xn--bcher-kva.example/%C3%BC?%C3%BC=%C3%BC#%C3%BC"),
        ("https://Acme.COM/Case", None, "https://acme.com/Case"),
        ("https://acme.com:8443", None, "https://acme.com:8443"),
        # without encryption on this computer alone
        ("http://127.0.0.1:8080/x", None, "http://127.0.0.1:8080/x"),
        ("http://[::1]:8080/x", None, "http://[::1]:8080/x"),
        ("http://localhost/x", None, "http://localhost/x"),
        (f"http://{V}/x", "127.0.0.1:80", "http://127.0.0.1/x"),
    ],
)
def test_addresses(template: str, value: Any, expected: str) -> None:
    made = url(template, v=value)
    assert made == expected
    assert made.isascii()


@pytest.mark.parametrize(
    "value",
    [
        "evil.com/",
        "evil.com/x",
        "evil.com?",
        "evil.com#",
        "evil.com\\",
        "evil.com\\@",
        "evil.com@",
        "user:pw@evil.com",
        "evil.com:443",
        "evil.com:",
        ":443",
        "evil.com ",
        " evil.com",
        "evil\t.com",
        "evil.com\n",
        "evil.com\r\nX: y",
        "evil.com\x00",
        "evil.com%2f",
        "evil.com%00",
        "evil.com；",
        "evil.com／",
        "evil.com＃",
        "evil.com＠x",
        "evil.com：8",
        "evil.com\u2044x",
        "evil.com\u202ex",
        "evil\u00ad.com",
        "evil.com\u3000",
        "[::1]",
        "a..b",
        ".a",
        "a.",
        "-a",
        "a-",
        "",
        "javascript:alert(1)//",
        "$(id)",
        "a,b",
    ],
)
@pytest.mark.parametrize("template", [f"https://{V}.acme.com/x", f"https://a.{V}.acme.com", f"https://{V}b.acme.com"])
def test_no_value_leads_elsewhere_from_the_host(template: str, value: str) -> None:
    with pytest.raises(RenderError):
        url(template, v=value)


@pytest.mark.parametrize(
    "value",
    [
        "eu",
        "eu.acme.com",
        "//evil.com",
        "ftp://evil.com",
        "file:///etc/passwd",
        "https://",
        "https:///evil.com",
        "https:evil.com",
        "https:\\\\evil.com",
        "https://evil.com?",
        "https://evil.com/#",
        "https://evil.com\\",
        "https://acme.com@evil.com",
        "https://evil .com",
        " https://evil.com",
        "http://evil.com",
    ],
)
def test_a_value_at_the_start_must_be_an_address(value: str) -> None:
    with pytest.raises(RenderError):
        url(f"{V}/me", v=value)


@pytest.mark.parametrize(
    "value", ["https://evil.com/", "https://evil.com/x", "https://evil.com:80", "https://a@b", "eu"]
)
def test_a_value_at_the_start_cannot_end_a_host_that_goes_on(value: str) -> None:
    with pytest.raises(RenderError, match="does not fit"):
        url(f"{V}.acme.com/me", v=value)
    with pytest.raises(RenderError, match="does not fit"):
        url(f"{V}${{context.authData.w}}/me", v=value, w="x")


@pytest.mark.parametrize(
    ("template", "message"),
    [
        ("", "no address"),
        ("   ", "no address"),
        ("acme.com/authorize", "no web address"),
        ("//acme.com/x", "no web address"),
        ("https:/acme.com", "no web address"),
        ("https://", "no web address"),
        ("https:///x", "no web address"),
        ("https://?x=1", "no web address"),
        ("ftp://acme.com/", "no web address"),
        ("javascript:alert(1)", "no web address"),
        ("https://user@acme.com/", "no web address"),
        ("https://user:pass@acme.com/", "no web address"),
        ("https://:@acme.com/", "no web address"),
        ("https://acme.com:0/", "no web address"),
        ("https://acme.com:65536/", "no web address"),
        ("https://acme.com:http/", "no web address"),
        ("https://acme com/", "no web address"),
        ("https://ac\tme.com/", "no web address"),
        ("https://acme.com\\evil.com/", "no web address"),
        ("https://[::1/", "no web address"),
        ("https://acme.com%2f/", "no web address"),
        ("https://" + "a" * 70_000, "no web address"),
        ("http://acme.com/token", "unencrypted"),
        ("http://127.0.0.1.evil.com/token", "unencrypted"),
        ("http://localhost.evil.com/token", "unencrypted"),
        ("http://0.0.0.0/", "unencrypted"),
        ("HTTP://acme.com/token", "unencrypted"),
        ("https://acme.com/a/../b", "lead elsewhere"),
        ("https://acme.com/./b", "lead elsewhere"),
        ("https://acme.com/%2e%2E", "lead elsewhere"),
        ("https://acme.com/.%2e?x", "lead elsewhere"),
    ],
)
def test_what_is_no_address(template: str, message: str) -> None:
    with pytest.raises(RenderError, match=message):
        url(template)


@pytest.mark.parametrize("value", [".", ".."])
@pytest.mark.parametrize(
    "template", [f"https://acme.com/users/{V}", f"https://acme.com/{V}/me?x", f"https://acme.com/.{V}"]
)
def test_no_value_climbs_out_of_the_path(template: str, value: str) -> None:
    if (template, value) == (f"https://acme.com/.{V}", ".."):
        assert url(template, v=value) == "https://acme.com/..."
        return
    with pytest.raises(RenderError, match="lead elsewhere"):
        url(template, v=value)


def test_the_user_name_hint_says_what_to_do() -> None:
    with pytest.raises(RenderError, match="Take the user name and the password out"):
        url("https://user:pass@acme.com/")


def test_errors_name_the_value_as_people_do_and_never_repeat_it() -> None:
    values = Values({"v": "SECRET/x"}, {"v": "Your region"})
    with pytest.raises(RenderError, match="The value of “Your region” does not fit") as caught:
        render_url(f"https://{V}.acme.com/", values)
    assert "SECRET" not in str(caught.value)
    assert "authData" not in str(caught.value)


@pytest.mark.parametrize(("came", "lacks"), [("eu.acme.com", "https://"), ("eu acme", ""), ("ftp://eu.acme.com", "")])
def test_a_value_that_an_answer_brought_tells_where_it_comes_from_and_what_it_lacks(came: str, lacks: str) -> None:
    base = "${context.authData.accesstokencode.instance_url}"
    with pytest.raises(RenderError, match=r"“instance_url \(token answer\)”.*token response \(step 5\)") as caught:
        render_url(f"{base}/me", Values({"accesstokencode": {"instance_url": came}}))
    assert caught.value.values["lacks"] == lacks


def test_a_missing_value_is_said() -> None:
    with pytest.raises(UnusableValue, match=r"“v” needs a value"):
        url(f"https://{V}.acme.com/")


any_text = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
nasty = st.text("a.:/@#?%\\-_ \t\n[]&=；／＠。", max_size=12)


@given(any_text | nasty)
@settings(deadline=None, max_examples=examples(300))
def test_whatever_the_value_the_request_stays_in_the_authors_domain(value: str) -> None:
    try:
        made = url(f"https://{V}.acme.com/x", v=value)
    except RenderError:
        return
    parts = urlsplit(made)
    assert parts.hostname is not None
    assert parts.hostname.endswith(".acme.com")
    assert (parts.username, parts.port, parts.path, parts.query, parts.fragment) == (None, None, "/x", "", "")


@given(any_text | nasty)
@settings(deadline=None, max_examples=examples(300))
def test_whatever_the_value_path_and_query_keep_their_shape(value: str) -> None:
    assume(value not in (".", ".."))
    parts = urlsplit(url(f"https://acme.com/a/{V}/b?q={V}&r=1", v=value))
    assert parts.netloc == "acme.com"
    assert [unquote(segment) for segment in parts.path.split("/")] == ["", "a", value, "b"]
    assert parse_qsl(parts.query, keep_blank_values=True) == [("q", value), ("r", "1")]
    assert parts.fragment == ""


@pytest.mark.parametrize(
    ("base", "expected"),
    [
        ("https://a.com", "https://a.com?x=1%202"),
        ("https://a.com?", "https://a.com?x=1%202"),
        ("https://a.com/?b=c", "https://a.com/?b=c&x=1%202"),
        ("https://a.com/?b=c&", "https://a.com/?b=c&x=1%202"),
        ("https://a.com/#f", "https://a.com/?x=1%202#f"),
        ("https://a.com/?b=c#f?g", "https://a.com/?b=c&x=1%202#f?g"),
    ],
)
def test_adding_to_a_query(base: str, expected: str) -> None:
    assert with_query(base, [("x", "1 2")]) == expected
    assert with_query(base, []) == base


def test_names_and_values_are_encoded_and_unencoded_ones_only_where_they_would_break_the_address() -> None:
    pairs = [("a b[]", "ä+&"), ("raw", "x:y/z+%20,(a)'b'&c#d e"), ("empty", "")]
    assert with_query("https://a.com", pairs, frozenset({"raw"})) == (
        "https://a.com?a%20b%5B%5D=%C3%A4%2B%26&raw=x:y/z+%20,(a)'b'%26c%23d%20e&empty="
    )


@given(st.lists(st.tuples(any_text, any_text), max_size=5))
@settings(deadline=None)
def test_what_is_added_is_read_back_alike(pairs: list[tuple[str, str]]) -> None:
    parts = urlsplit(with_query("https://a.com/?q=0#f", pairs))
    assert parse_qsl(parts.query, keep_blank_values=True) == [("q", "0"), *pairs]
    assert parts.fragment == "f"


def test_an_address_of_the_token_answer_that_ends_with_a_slash_goes_on_with_a_path() -> None:
    base = "${context.authData.accesstokencode.restUrl}"
    brought = {"restUrl": "https://rest.acme.com/services/e999/"}
    assert (
        url(f"{base}settings/userId", accesstokencode=brought) == "https://rest.acme.com/services/e999/settings/userId"
    )
    for template in (f"{base}.acme.com/me", f"{V}settings/userId"):
        with pytest.raises(RenderError, match="does not fit"):
            url(template, accesstokencode=brought, v=brought["restUrl"])
