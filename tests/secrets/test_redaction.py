"""Redaction: nothing secret gets out, in no spelling; nothing else changes."""

from __future__ import annotations

import base64
import html
import json
import re
from collections.abc import Callable
from urllib.parse import quote, quote_plus, urlencode

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from connection_wizard.secrets.redaction import HIDDEN, JsonValue, Redactor
from tests.by_day import by_day

H = HIDDEN
JWT = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJqbyJ9.c2lnbmF0dXJl"
NOTHING_KNOWN = Redactor()

SECRETS = st.text(min_size=8, max_size=40).filter(lambda text: len(text.strip()) >= 8 and text.strip() not in HIDDEN)
ODD_SECRETS = st.text(alphabet="abc%2F+ /&=\\\"'<>;?#ué\N{GRINNING FACE}\n", min_size=8, max_size=20).filter(
    lambda text: len(text.strip()) >= 8
)
TEXTS = st.text(max_size=30)


ODD_PIECES = [
    '"access_token":"', '{"', '"}', "\\", "%", "&", "=", "&amp;", "?code=", "token=", "Bearer ", JWT, HIDDEN, "://",
    "@", "\\u0041", "%41", '"', "'", "eyJ", ":", "[", "1234567", "hidden", "a:b@c",
]  # fmt: skip


def lower_hex(text: str) -> str:
    return re.sub("%..", lambda escape: escape[0].lower(), quote(text, safe=""))


def escape_everything(text: str) -> str:
    units = text.encode("utf-16-be")
    return "".join(f"\\u{units[at : at + 2].hex()}" for at in range(0, len(units), 2))


ENCODERS: dict[str, Callable[[str], str]] = {
    "raw": str,
    "percent": lambda text: quote(text, safe=""),
    "percent with lower-case hex": lower_hex,
    "percent, slash kept": quote,
    "percent everything": lambda text: "".join(f"%{byte:02X}" for byte in text.encode()),
    "form": quote_plus,
    "json": lambda text: json.dumps(text)[1:-1],
    "json, not ascii": lambda text: json.dumps(text, ensure_ascii=False)[1:-1],
    "json, slash escaped": lambda text: json.dumps(text)[1:-1].replace("/", "\\/"),
    "json, all escaped": escape_everything,
    "html": html.escape,
    "html, numbers": lambda text: "".join(f"&#{ord(c)};" if c.isprintable() and ord(c) > 32 else c for c in text),
    "percent twice": lambda text: quote(quote(text, safe=""), safe=""),
    "form in json": lambda text: json.dumps(quote_plus(text))[1:-1],
    "json in json": lambda text: json.dumps(json.dumps(text))[3:-3],
    "html of json": lambda text: html.escape(json.dumps(text)[1:-1]),
    "json in form": lambda text: quote_plus(json.dumps(text)[1:-1]),
}


def in_base64(text: str) -> set[str]:
    """A secret inside base64 at each alignment, in both alphabets, and as RFC 6749 §2.3.1 writes client credentials."""
    plain = {base64.b64encode(f"{'i' * ids}:{text}".encode()).decode() for ids in (0, 1, 2, 3)}
    plain |= {base64.b64encode(text.encode()).decode(), base64.b64encode(f"id:{quote_plus(text)}".encode()).decode()}
    return plain | {base64.urlsafe_b64encode(base64.b64decode(one)).decode().rstrip("=") for one in plain}


def every_spelling(secret: str) -> set[str]:
    return {encode(secret) for encode in ENCODERS.values()} | in_base64(secret)


# --- by value ---------------------------------------------------------------------------------------------------------


@given(st.one_of(SECRETS, ODD_SECRETS), TEXTS, TEXTS)
@example("client secret/+", "", "")
@example("        x        ", "", "")
def test_a_known_value_disappears_in_every_spelling(secret: str, before: str, after: str) -> None:
    assume(len(secret.strip()) >= 6)
    redactor = Redactor([secret])
    for encode in ENCODERS.values():
        for redacted in (
            redactor.text(encode(before) + " " + encode(secret) + " " + encode(after)),
            redactor.text(encode(secret)),
            redactor.url("https://a.example/p?x=" + encode(secret)),
            redactor.header("X-Custom", encode(secret)),
            redactor.body(encode(secret), ""),
        ):
            assert encode(secret) not in redacted
            assert secret not in redacted
            assert HIDDEN in redacted


@given(st.one_of(SECRETS, ODD_SECRETS))
def test_a_known_value_disappears_inside_base64(secret: str) -> None:
    redactor = Redactor([secret])
    for coded in in_base64(secret):
        assert coded.strip("=") not in redactor.text(f"<{coded}>")
        assert coded.strip("=") not in redactor.url("https://a.example/?q=" + quote(coded))


@given(st.one_of(SECRETS, ODD_SECRETS), TEXTS)
def test_a_known_value_disappears_in_real_documents(secret: str, other: str) -> None:
    assume(secret not in "https://a.example/p?" + "application/json")
    redactor = Redactor([secret])
    spellings = every_spelling(secret)
    fields = {"q": secret, "other": other, "both": other + secret}
    outputs = [
        redactor.body(urlencode(fields), "application/x-www-form-urlencoded"),
        redactor.url("https://a.example/p?" + urlencode(fields)),
        redactor.url("https://a.example/" + quote(secret, safe="") + "#" + urlencode(fields)),
        redactor.body(json.dumps({"deep": [fields]}), "application/json"),
        redactor.body(json.dumps({"deep": [fields]}, ensure_ascii=False, indent=2), "text/html"),
        redactor.body(json.dumps({"text": json.dumps(fields)}), "application/json"),
        redactor.header("X-Trace", quote(secret)),
        redactor.text(f"failed: {fields!r}"),
    ]
    for output in outputs:
        assert HIDDEN in output
        for spelling in spellings:
            assert spelling not in output


@given(st.lists(SECRETS, max_size=3), st.lists(st.one_of(TEXTS, st.sampled_from(ODD_PIECES)), max_size=12), st.data())
def test_redacting_again_changes_nothing(secrets: list[str], pieces: list[str], data: st.DataObject) -> None:
    for secret in secrets:
        encode = data.draw(st.sampled_from(list(ENCODERS.values())))
        pieces.insert(data.draw(st.integers(0, len(pieces))), encode(secret))
    redactor = Redactor(secrets)
    text = "".join(pieces)
    for redact in (
        redactor.text,
        redactor.url,
        lambda text: redactor.header("Authorization", text),
        lambda text: redactor.header("Set-Cookie", text),
        lambda text: redactor.header("X-Other", text),
        lambda text: redactor.body(text, "application/json"),
        lambda text: redactor.body(text, "application/x-www-form-urlencoded"),
        lambda text: redactor.body(text, "text/plain"),
    ):
        once = redact(text)
        assert redact(once) == once


@given(st.text(alphabet="ΑΒΓΔΕΖΗΘ", min_size=8), st.text(alphabet=st.characters(exclude_characters="ΑΒΓΔΕΖΗΘ=:")))
def test_a_text_without_secrets_is_unchanged(secret: str, text: str) -> None:
    assume("eyJ" not in text)
    redactor = Redactor([secret])
    assert redactor.text(text) == text
    assert redactor.url(text) == text
    assert redactor.body(text, "text/plain") == text
    assert redactor.body(text, "application/json") == text
    assert redactor.header("X-Request-Id", text) == text


def test_values_are_hidden_longest_first_and_overlapping_ones_together() -> None:
    redactor = Redactor(["secret-one", "secret-one-and-more", "more-of-it"])
    assert redactor.text("<secret-one-and-more>") == f"<{HIDDEN}>"
    assert redactor.text("<secret-one-and-more-of-it>") == f"<{HIDDEN}>"
    assert redactor.text("<secret-one> <secret-one>") == f"<{HIDDEN}> <{HIDDEN}>"


def test_a_value_with_blanks_around_it_is_known_without_them_too() -> None:
    assert Redactor(["  pasted-secret\n"]).text("got pasted-secret") == f"got {HIDDEN}"


def test_a_short_value_is_hidden_only_where_it_stands_alone() -> None:
    redactor = Redactor(["abc"])
    assert redactor.text("abc, abcd, xabc, abc_d, 'abc' ?k=abc&l=%61bc") == (
        f"{HIDDEN}, abcd, xabc, abc_d, '{HIDDEN}' ?k={HIDDEN}&l={HIDDEN}"
    )


@pytest.mark.parametrize("value", ["", " ", "\n\t"])
def test_an_empty_value_is_no_secret(value: str) -> None:
    assert Redactor([value]).text("a b\n\tc") == "a b\n\tc"


def test_the_mark_itself_stays_whole() -> None:
    assert Redactor(["hidden"]).text(f"hidden {HIDDEN}") == f"{HIDDEN} {HIDDEN}"


def test_a_value_that_looks_like_an_end_of_the_mark_is_not_chased_for_ever() -> None:
    redacted = Redactor(["›abcdef"]).text("›" + "abcdef" * 9)
    assert redacted == HIDDEN + "abcdef" * 6


def test_with_values_makes_another_redactor() -> None:
    first = Redactor(["first-secret"])
    both = first.with_values("second-secret", "")
    assert both.text("first-secret second-secret") == f"{HIDDEN} {HIDDEN}"
    assert first.text("first-secret second-secret") == f"{HIDDEN} second-secret"


def test_repr_shows_only_how_many_values_are_known() -> None:
    assert repr(Redactor(["first-secret", "second-secret"])) == "<Redactor of 2 values>"
    assert not hasattr(Redactor(), "__dict__")


def test_a_lone_surrogate_does_no_harm() -> None:
    assert Redactor(["half \ud800 a character"]).text('"half \\ud800 a character" \ud800') == f'"{HIDDEN}" \ud800'


# --- by name: any text ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"a token: {JWT}.", f"a token: {H}."),
        (f"x%3D{JWT}%26", f"x%3D{H}%26"),
        ("eyJhbGciOiJkaXIifQ..aXY.Y3Q.dGFn end", f"{H} end"),
        ("heyJude.and.others eyJ alone, eyJ.one", "heyJude.and.others eyJ alone, eyJ.one"),
        ("401 for url 'https://a.example/?access_token=q&x=1'", f"401 for url 'https://a.example/?access_token={H}&x=1'"),
        ("https://jo:pw@a.example/ and jo@a.example", f"https://{H}@a.example/ and jo@a.example"),
        ("sent Bearer abcdefg1 and basic aWQ6c2VjcmV0", f"sent Bearer {H} and basic {H}"),
        ("Basic authentication failed, bearer token missing", "Basic authentication failed, bearer token missing"),
        ("Invalid token: expired", "Invalid token: expired"),
        ("Token(access_token='a b', expires_in=3600)", f"Token(access_token='{H}', expires_in=3600)"),
        ('password="a b" user=jo', f'password="{H}" user=jo'),
        ("{'client_secret': 'it is', 'client_id': 'abc'}", f"{{'client_secret': '{H}', 'client_id': 'abc'}}"),
        ('got {"refresh_token" : "q\\"r", "n": 1}', f'got {{"refresh_token" : "{H}", "n": 1}}'),
        ("?code=1&state=open error_code=7 code=401", f"?code={H}&state=open error_code=7 code=401"),
        ("a==b token= x", "a==b token= x"),
        ("", ""),
    ],
)  # fmt: skip
def test_text_by_name(text: str, expected: str) -> None:
    assert NOTHING_KNOWN.text(text) == expected


# --- addresses --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://a.example/cb?code=4/0A&state=af0ifjsldkj0123456&x=1", f"https://a.example/cb?code={H}&state={H}&x=1"),
        ("https://a.example/#access_token=q&token_type=bearer&expires_in=3600", f"https://a.example/#access_token={H}&token_type=bearer&expires_in=3600"),
        ("https://a.example/?code=1#id_token=2", f"https://a.example/?code={H}#id_token={H}"),
        ("https://jo:pw@a.example/p", f"https://{H}@a.example/p"),
        ("/cb?client_secret=a'b\"c d<e>", f"/cb?client_secret={H}"),
        ("code=1&error=", f"code={H}&error="),
        ("https://a.example/?user%5Bpassword%5D=x", f"https://a.example/?user%5Bpassword%5D={H}"),
        ("https://a.example/?next=https%3A%2F%2Fb.example%2F%3Ftoken%3Dq%26b%3D1", f"https://a.example/?next=https%3A%2F%2Fb.example%2F%3Ftoken%3D{H}%26b%3D1"),
        ("https://a.example/#/callback?code=1", f"https://a.example/#/callback?code={H}"),
        ("https://a.example/token=1/x", f"https://a.example/token={H}"),
        ("https://a.example/authorize?response_type=code&client_id=abc&scope=a%20b&code_challenge=xyz",) * 2,
        ("https://a.example/authorize?redirect_uri=http%3A%2F%2F127.0.0.1%3A8080%2F",) * 2,
        ("https://a.example/issues?state=open&code=&token",) * 2,
        ("not an address",) * 2,
        ("",) * 2,
    ],
)  # fmt: skip
def test_url_by_name(url: str, expected: str) -> None:
    assert NOTHING_KNOWN.url(url) == expected


def test_url_by_value_in_the_path() -> None:
    assert Redactor(["123:bot-key"]).url("https://a.example/bot123:bot-key/me") == f"https://a.example/bot{H}/me"


# --- headers ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("Authorization", "Bearer abc", f"Bearer {H}"),
        ("authorization", "Zoho-oauthtoken 1000.x", f"Zoho-oauthtoken {H}"),
        ("Authorization", "raw-token", HIDDEN),
        ("Authorization", "Digest username=jo, response=x", f"Digest {H}"),
        ("Authorization", "Bearer ", HIDDEN),
        ("Authorization", "", ""),
        ("Proxy-Authorization", "Basic abc", f"Basic {H}"),
        ("X-Acme-Key", "abc", HIDDEN),
        ("DPoP", "abc", HIDDEN),
        ("Cookie", "a=1; b=2", f"a={H}; b={H}"),
        ("Cookie", "opaque", HIDDEN),
        ("Set-Cookie", "sid=1,2; Path=/; HttpOnly; Expires=Wed, 21 Oct 2015 07:28:00 GMT, b=2; SameSite=Lax; Max-Age=5",
         f"sid={H}; Path=/; HttpOnly; Expires=Wed, 21 Oct 2015 07:28:00 GMT, b={H}; SameSite=Lax; Max-Age=5"),
        ("Location", "https://a.example/cb?code=1", f"https://a.example/cb?code={H}"),
        ("Content-Type", "application/json; charset=utf-8", "application/json; charset=utf-8"),
        ("WWW-Authenticate", 'Bearer realm="x", error="invalid_token"', 'Bearer realm="x", error="invalid_token"'),
        ("X-Request-Id", "3f2504e0-4f89-11d3-9a0c-0305e82c3301", "3f2504e0-4f89-11d3-9a0c-0305e82c3301"),
    ],
)  # fmt: skip
def test_header_by_name(name: str, value: str, expected: str) -> None:
    assert NOTHING_KNOWN.header(name, value) == expected


def test_a_known_secret_with_a_space_leaves_no_first_word() -> None:
    assert Redactor(["my secret pass"]).header("Authorization", "my secret pass") == HIDDEN


# --- bodies -----------------------------------------------------------------------------------------------------------


def test_json_keeps_everything_else_as_it_was() -> None:
    body = """{
      "access_token" : "aaa", "token_type":"bearer",   "expires_in": 3600.0,
      "scope":"a b", "refresh_token":"b\\"b", "list": [ {"password": 12345, "ok" : true} ], "note": "ü \\u00fc \\/"
    }
    """
    assert NOTHING_KNOWN.body(body, "application/json") == body.replace("aaa", HIDDEN).replace('b\\"b', HIDDEN).replace(
        "12345", f'"{H}"'
    )


@pytest.mark.parametrize(
    "content_type", ["application/json", "text/html", "text/plain", "", "application/x-www-form-urlencoded"]
)
def test_json_is_recognised_whatever_it_is_called(content_type: str) -> None:
    assert NOTHING_KNOWN.body(' {"access_token":"aaa"}', content_type) == f' {{"access_token":"{H}"}}'


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ('{"token": {"value": "v", "expires_in": 3, "id": 7, "on": true, "none": null}, "after": "x"}',
         f'{{"token": {{"value": "{H}", "expires_in": 3, "id": "{H}", "on": true, "none": null}}, "after": "x"}}'),
        ('{"tokens": ["a", ["b"], 5], "n": ["a", 5]}',
         f'{{"tokens": ["{H}", ["{H}"], "{H}"], "n": ["a", 5]}}'),
        ('{"access_token": null, "refresh_token": "", "id_token": false, "x": "y"}',) * 2,
        ('{"error": {"code": 401, "message": "bad"}, "code": "invalid_grant"}',) * 2,
        ('{"code": "SplxlOBeZQQYbYS6WxSbIA"}', f'{{"code": "{H}"}}'),
        ('{"access\\u005ftoken": "v"}', f'{{"access\\u005ftoken": "{H}"}}'),
        ('{"a": "{\\"password\\": \\"v\\", \\"b\\": 1}"}',
         f'{{"a": "{{\\"password\\": \\"{H}\\", \\"b\\": 1}}"}}'),
        ('{"next": "https:\\/\\/a.example\\/?access_token=v&p=2"}',
         f'{{"next": "https:\\/\\/a.example\\/?access_token={H}&p=2"}}'),
        ('{"access_token": "cut o', f'{{"access_token": "{H}'),
        ('{"access_token": "cut o\\', f'{{"access_token": "{H}\\'),
        ('{"password": "v"}\n{"pwd": "w"}]}} {"secret": "x"}',
         f'{{"password": "{H}"}}\n{{"pwd": "{H}"}}]}}}} {{"secret": "{H}"}}'),
        ("{'password': 'v', 'b': 'c'}", f"{{'password': '{H}', 'b': 'c'}}"),
        ("[]",) * 2,
    ],
)  # fmt: skip
def test_json_by_name(body: str, expected: str) -> None:
    assert NOTHING_KNOWN.body(body, "application/json") == expected


def test_json_stays_json_when_a_number_is_hidden_by_value() -> None:
    redacted = Redactor(["12345678"]).body('{"pin": 12345678, "more": -0123456789.5e3, "n": 1, "s": "12345678"}', "")
    assert json.loads(redacted) == {"pin": HIDDEN, "more": HIDDEN, "n": 1, "s": HIDDEN}


def test_json_of_any_depth_is_read() -> None:
    deep = '{"a":[' * 5000 + '{"password":"v"}' + "]}" * 5000
    assert NOTHING_KNOWN.body(deep, "application/json") == deep.replace('"v"', f'"{H}"')


@pytest.mark.parametrize("content_type", ["application/x-www-form-urlencoded; charset=utf-8", "text/plain", ""])
def test_form_by_name(content_type: str) -> None:
    body = "access_token=gho_x%2F&scope=a%2Cb&token_type=bearer&refresh_token=\n"
    expected = f"access_token={H}&scope=a%2Cb&token_type=bearer&refresh_token=\n"
    assert NOTHING_KNOWN.body(body, content_type) == expected


def test_a_form_value_ends_at_the_next_parameter_only() -> None:
    body = "code=4/0#a?b;c'd\"e&redirect_uri=x"
    assert NOTHING_KNOWN.body(body, "application/x-www-form-urlencoded") == f"code={H}&redirect_uri=x"


def test_other_bodies_are_treated_as_text() -> None:
    redactor = Redactor(["known-secret"])
    assert redactor.body("<p>known-secret &amp; co</p>", "text/html") == f"<p>{H} &amp; co</p>"


TREES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=8)
    | st.sampled_from(["known-secret", "x known-secret y", 87654321, JWT]),
    lambda inner: st.lists(inner, max_size=4)
    | st.dictionaries(st.sampled_from(["a", "token", "code", "known-secret", "expires_in"]), inner, max_size=4),
    max_leaves=20,
)  # fmt: skip


@given(TREES)
def test_a_redacted_document_is_still_json_and_has_no_secret(tree: JsonValue) -> None:
    redactor = Redactor(["known-secret", "87654321"])
    for indent in (None, 2):
        redacted = redactor.body(json.dumps(tree, indent=indent), "application/json")
        json.loads(redacted)
        assert "known-secret" not in redacted
        assert "87654321" not in redacted
        assert JWT not in redacted


@given(TREES)
def test_a_parsed_tree_is_redacted_like_its_text(tree: JsonValue) -> None:
    redactor = Redactor(["known-secret", "87654321"])
    redacted = redactor.json(tree)
    assert redactor.json(redacted) == redacted
    assert json.loads(redactor.body(json.dumps(tree), "application/json")) == redacted


def test_a_parsed_tree_is_left_alone() -> None:
    tree: JsonValue = {"access_token": "v", "n": [1, {"password": "w"}]}
    assert NOTHING_KNOWN.json(tree) == {"access_token": HIDDEN, "n": [1, {"password": HIDDEN}]}
    assert tree == {"access_token": "v", "n": [1, {"password": "w"}]}


def test_a_parsed_tree_that_is_too_deep_is_hidden_whole() -> None:
    tree: JsonValue = "bottom"
    for _ in range(2000):
        tree = [tree]
    redacted = NOTHING_KNOWN.json(tree)
    assert "bottom" not in str(redacted)
    assert HIDDEN in str(redacted)


# --- speed: each of these would take minutes if anything were read again and again -----------------------------------


PIECES = [
    '\\"', "eyJ", "-eyJ", "eyJ.", "=", "a=", "a&", "token='", "'token':'", '"a":"', "%25", "&amp;", "[", '{"a":', "a",
    "Bearer ", "bearer a", "://", "://a", "a.", "?a", "+", "\\u0041", '"', "'", "0", "AAAA",
    '"token":"x","a":0,', '"code":0,',
]  # fmt: skip


@pytest.mark.parametrize("piece", by_day(PIECES, each=3))
def test_no_text_takes_for_ever(piece: str) -> None:
    redactor = Redactor(["known secret", f"AAAAAAAAA{piece}"])
    text = piece * (100_000 // len(piece))
    for redacted in (redactor.text(text), redactor.url(text), redactor.body("{" + text, "")):
        assert redactor.text(redacted + " known secret").endswith(HIDDEN)
