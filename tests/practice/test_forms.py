"""Reading web pages."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from connection_wizard.practice.forms import Choice, Field, read_page

PAGE = """<!doctype html><html><head><title> Sign
 in </title><style>form { }</style><script>var a = "<form>"</script></head><body>
<p>Hello &amp; <b>welcome</b></p>
<form action="/login?a=1&amp;b=2" method="POST">
<input type="hidden" name="token" value="a&quot;b">
<input name="login" placeholder="Any"><input type="password" name="password">
<input type=checkbox name=remember checked><input type="checkbox" name="news" value="yes">
<input type="radio" name="kind" value="1"><input type="radio" name="kind" value="2" checked>
<input type="text"><input type="reset" name="reset"><input type="file" name="file">
<button type="button" name="b" value="no">Not this</button>
<button name="go" value="1">Sign-in <i>now</i></button>
<input type="submit" name="other" value="Cancel">
</form>
<a href="/abort">[ Cancel ]</a><a name="here">no link</a>
<form></form>
<form><button>never ended"""


def test_everything_that_a_browser_would_send() -> None:
    page = read_page(PAGE)
    form, empty = page.forms
    assert (form.action, form.method) == ("/login?a=1&b=2", "post")
    assert form.fields == (
        Field("hidden", "token", 'a"b'),
        Field("text", "login", ""),
        Field("password", "password", ""),
        Field("checkbox", "remember", "on"),
        Field("radio", "kind", "2"),
    )
    assert form.buttons == (Choice("go", "1", "Sign-in now"), Choice("other", "Cancel", "Cancel"))
    assert form.asks_who
    assert (empty.action, empty.method, empty.asks_who) == ("", "get", False)


def test_words_and_links() -> None:
    page = read_page(PAGE)
    assert page.title == "Sign in"
    assert page.text.startswith("Hello & welcome")
    assert "var a" not in page.text
    assert "{" not in page.text
    assert page.links == (Choice("", "/abort", "[ Cancel ]"),)


def test_what_is_no_page() -> None:
    assert read_page("").forms == ()
    assert read_page('{"error": "invalid_request"}').text == '{"error": "invalid_request"}'
    assert read_page("</form></a></button></style>x").text == "x"
    assert read_page("<![<p>before</p>after").text == "before after"


@given(st.text(alphabet=st.sampled_from('<>/="& abuttonforminput!-[]'), max_size=200))
def test_no_page_is_too_broken(html: str) -> None:
    read_page(html)
