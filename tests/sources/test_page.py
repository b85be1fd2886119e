"""A page as lines, whatever it is written in."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest

from connection_wizard.sources.documentation import asking
from connection_wizard.sources.documentation.mentions import mentions
from connection_wizard.sources.documentation.session_call import session_call
from connection_wizard.sources.documentation.surroundings import named
from connection_wizard.sources.page.html import html_lines
from connection_wizard.sources.page.lines import LONGEST
from connection_wizard.sources.page.reading import is_html, read_page
from connection_wizard.sources.readers.documentation import read
from tests.counting import STEEPEST, growth
from tests.sources.documentation.pages import MARKDOWN as WRITTEN

NESTED = 100_000
PROGRAM = """#!/usr/bin/env ruby

# How people log in at Acme
require 'httparty'

get '/login' do
  redirect "https://id.acmecrm.com/oauth/authorize"
end

get '/back' do
  options = {
    body: {
      code: params[:code],
      grant_type: "authorization_code"
    }
  }
  HTTParty.post("https://id.acmecrm.com/oauth/token", options)
end
"""


def lines(text: str) -> list[tuple[str, str]]:
    return [(line.kind, line.text) for line in read_page(text).lines if line.text]


HTML = """<!doctype html><body><nav>menu</nav><h1>OAuth</h1><p>Send <code>client_id</code>
 to<br>us <select><option>no</option></select></p><pre>one
  two</pre>after<table><tr><th>Name</th><th>For</th></tr><tr><td><code>a</code></td><td>b <b>c</b><br>d</td></tr>
</table><ul><li>first</li><li>second <p>third</p></li></ul><dl><dt>URL</dt><dd><pre>x</pre></dd></dl>"""


def test_html() -> None:
    assert lines(HTML) == [
        ("heading", "OAuth"),
        ("text", "Send client_id to"),
        ("text", "us"),
        ("code", "one"),
        ("code", "  two"),
        ("text", "after"),
        ("cells", "Name  For"),
        ("cells", "a  b c d"),
        ("text", "first"),
        ("text", "second"),
        ("text", "third"),
        ("text", "URL"),
        ("code", "x"),
    ]
    page = read_page(HTML)
    assert [line.spans for line in page.lines if line.spans] == [("client_id",), ("a",)]


MARKDOWN = """# OAuth \\#1

Send `client_id` **now** to [us](https://a.test) or [here](https://b.test/?client_id=1). ![x](y.png)

> A note

Setext
------

| Name | For |
|------|-----|
| `a`  | b   |

```js
one
```

    indented

<Step title="Get a token">
<table><tr><td>a</td><td>b</td></tr></table>
Name | For
--- | ---
x | y

.. code-block:: python
"""


def test_markdown() -> None:
    assert lines(MARKDOWN) == [
        ("heading", "OAuth #1"),
        ("text", "Send client_id now to us or https://b.test/?client_id=1."),
        ("text", "A note"),
        ("heading", "Setext"),
        ("cells", "Name  For"),
        ("cells", "a  b"),
        ("code", "one"),
        ("code", "    indented"),
        ("heading", "Get a token"),
        ("cells", "a  b"),
        ("cells", "Name  For"),
        ("cells", "x  y"),
    ]


IN_COMPONENTS = """<Steps>
    <Step title="Log in">
        Send the user to `https://a.test`.

        ```html
        <Form>
          <Input>
        </Form>
        ```
    </Step>
      - an entry
</Steps>

    indented
"""


def test_text_that_is_set_in_by_the_tags_of_components_is_no_code() -> None:
    assert lines(IN_COMPONENTS) == [
        ("heading", "Log in"),
        ("text", "Send the user to https://a.test."),
        ("code", "<Form>"),
        ("code", "  <Input>"),
        ("code", "</Form>"),
        ("text", "- an entry"),
        ("code", "    indented"),
    ]


@pytest.mark.parametrize(
    ("begins", "line"),
    [
        ("```POST /oauth/token", "POST /oauth/token"),
        ("``` curl -X POST https://a.test", "curl -X POST https://a.test"),
        ("~~~ https://a.test", "https://a.test"),
        ("```http", None),
        ("```curl title=a", None),
    ],
)
def test_a_request_behind_the_mark_of_a_sample_is_its_first_line(begins: str, line: str | None) -> None:
    """It went for the name of a language, and the address with it."""
    those = lines(f"{begins}\n&code=1\n{begins[:3]}\n")
    assert those == [("code", one) for one in (line, "&code=1") if one]


COPIED = """Getting a token

Send it with curl:

curl https://a.test
Name\tFor
a\tb
A sentence that is far too long to be taken for a heading of anything.
Scopes
read
"""


def test_text_copied_from_a_browser() -> None:
    assert lines(COPIED) == [
        ("heading", "Getting a token"),
        ("text", "Send it with curl:"),
        ("code", "curl https://a.test"),
        ("cells", "Name  For"),
        ("cells", "a  b"),
        ("text", "A sentence that is far too long to be taken for a heading of anything."),
        ("heading", "Scopes"),
        ("text", "read"),
    ]


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("<html><body>x", True),
        ("<!-- saved --><!DOCTYPE html>", True),
        ("<p>a</p><p>b</p><div>c</div>", True),
        ("# A\n\n- b\n- c\n- d\n\n<p>x</p><p>y</p><p>z</p>", False),
        ("a < b", False),
        (
            "## A\n\n```\nx\n```\n\n## B\n\n<ol>\n<li>x</li>\n<li>y</li>\n<li>z</li>\n<li>z</li>\n<li>z</li>\n</ol>",
            False,
        ),
        ("<div>\n## A\n```\nx\n```\n## B\n<p>x</p><p>y</p><p>x</p><p>y</p><p>y</p>", True),
    ],
)
def test_what_html_is(text: str, html: bool) -> None:
    assert is_html(text) is html


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        (PROGRAM, {"code"}),
        (PROGRAM.replace("#!/usr/bin/env ruby\n", ""), {"code"}),
        (f"Run this:\n{PROGRAM}", {"text", "code", "heading"}),
        (PROGRAM + "This is how it works in the end\n" * 3, {"text", "code", "heading"}),
        ("\n".join(PROGRAM.splitlines()[:8]), {"text", "code", "heading"}),
        (f"{PROGRAM}\n```\nx\n```\n", {"text", "code", "heading"}),
    ],
    ids=["whole", "a comment first", "a sentence first", "sentences in it", "short", "a sample in it"],
)
def test_a_text_that_is_a_program_has_nothing_but_code(text: str, kinds: set[str]) -> None:
    assert {kind for kind, _ in lines(text)} == kinds


@pytest.mark.parametrize(
    "text",
    ["<div>" * NESTED + "x", "<div>" * NESTED + "x" + "</div>" * NESTED, "<b><i>" * NESTED + "x", "<div" * NESTED],
    ids=["open", "closed", "inline", "unfinished"],
)
def test_a_hundred_thousand_levels_are_harmless(text: str) -> None:
    """Without the cut below `_DEEPEST` the parser's work grows with the square: 24 s for the first."""
    assert len(html_lines(text)) <= 1


def test_the_work_grows_with_the_page_alone() -> None:
    piece = "<p>hello <code>x</code> <a href=x>b</a></p>"
    assert growth(lambda size: partial(html_lines, piece * size), 100) < STEEPEST


def test_the_reader_s_work_grows_with_the_page_alone() -> None:
    """Half of the lines name an address: each is compared with the addresses after it, and no more than it needs."""
    piece = "POST https://acmecrm.com/oauth/token with grant_type=authorization_code\nand /oauth/token\n\n"
    assert growth(lambda size: partial(read, piece * size), 25) < STEEPEST


STEPS = "https://login.acmecrm.com/oauth/authorize?client_id=ID&scope=SCOPES\nhttps://login.acmecrm.com/oauth/token\n"
ANSWER = '```\n{"access_token": "at", "user_id": "u8812712"}\n```\n'


def _scopes(size: int) -> Callable[[], object]:
    return partial(read, f"{STEPS}## Scopes\n" + "".join(f"- `thing{number}:read`\n" for number in range(size)))


def _test_call(size: int) -> Callable[[], object]:
    calls = "".join(f"GET https://api.acmecrm.com/v1/things{number}/{{id}}\n" for number in range(size))
    page = read_page(ANSWER + calls)
    return partial(asking.test_call, page, named(page, mentions(page)), frozenset())


def _session(size: int) -> Callable[[], object]:
    call = "GET https://api.acmecrm.com/v1/things{}?access_token=TOKEN\nX-Of: {{of}}\n\n{}\n"
    page = read_page("".join(call.format(number, '{"id": "a"}') for number in range(size)))
    return partial(session_call, named(page, mentions(page)))


@pytest.mark.parametrize("work", [_scopes, _test_call, _session])
def test_the_work_on_many_grows_with_their_number_alone(work: Callable[[int], Callable[[], object]]) -> None:
    """The page is not read anew for each scope and each call, nor each compared with all the others."""
    assert growth(work, 90) < STEEPEST


def test_empty_html() -> None:
    assert html_lines("") == []
    assert html_lines("<p></p>") == []


def test_breaks_and_blanks() -> None:
    assert [line.text for line in html_lines("<br><p>a<br> </p><br>b")] == ["a", "b"]


def test_a_line_that_is_too_long_is_read_as_several() -> None:
    assert [len(line.text) for line in read_page("x" * 3000).lines] == [LONGEST, 3000 - LONGEST]
    assert [len(line.text) for line in read_page("word " * 500).lines] == [1999, 499]
    assert [len(line.text) for line in read_page(f"<html><p>{'x' * 3000}").lines] == [LONGEST, 3000 - LONGEST]


def test_a_paragraph_of_html_that_is_too_long_is_read_as_several_lines_between_words() -> None:
    read_as = [text for _, text in lines(f"<html><body><p>{'word ' * LONGEST}</p></body></html>")]
    assert {*" ".join(read_as).split()} == {"word"}
    assert sum(text.count("word") for text in read_as) == LONGEST
    assert max(map(len, read_as)) <= LONGEST


def test_a_star_behind_a_slash_sets_nothing_off() -> None:
    said = "Scopes: *user/*.read*, **user/*.*** and *all* of https://x.org/*."
    assert lines(said) == [("text", "Scopes: user/*.read, user/*.* and all of https://x.org/.")]


def test_blocks_are_numbered_in_the_order_of_the_page() -> None:
    """Nothing of a reading is a place in memory, which is another one each time the page is read."""
    page = "<p>a</p><pre>b\nc</pre><ul><li>d</ul><table><tr><td>e</table><table><tr><td>f</table><p>g"
    assert [(line.text, line.block) for line in html_lines(page)] == [
        ("a", 1), ("b", 2), ("c", 2), ("d", 3), ("e", 4), ("f", 5), ("g", 6),
    ]  # fmt: skip


def _with_numbers(text: str) -> str:
    """As a page has its samples that counts their lines."""
    made, number = [], -1
    for line in text.split("\n"):
        number = (0 if number < 0 else -1) if line.startswith("```") else number + (number >= 0)
        made.append(f"{number} {line}" if number > 0 else line)
    return "\n".join(made)


@pytest.mark.parametrize(
    "copied",
    [
        lambda text: text.replace(" ", "\u00a0"),
        lambda text: text.replace("https://", "\u200bhttps://").replace("\n", "\u200b\n"),
        lambda text: f"\ufeff{text}",
        lambda text: text.replace(' "', " \u201c").replace('"', "\u201d").replace("'", "\u2019"),
        lambda text: "\n".join(f"  {line}" for line in text.split("\n")),
        lambda text: "\n".join(f"> {line}" for line in text.split("\n")),
        lambda text: text.replace("\n", "\n\n"),
        _with_numbers,
    ],
    ids=["spaces", "unseen marks", "byte order", "quotes", "an indent", "quoted", "an empty line each", "numbers"],
)
def test_what_a_copy_adds_to_a_text_changes_nothing(copied: Callable[[str], str]) -> None:
    plain, other = read(WRITTEN.text), read(copied(WRITTEN.text))
    assert plain is not None
    assert other is not None
    assert [(one.at, one.value) for one in other.values] == [(one.at, one.value) for one in plain.values]


def test_html_with_entities_for_spaces_and_for_nothing() -> None:
    page = "<html><body><pre>POST&nbsp;https://acme.com/&ZeroWidthSpace;oauth&#160;x</pre></body></html>"
    assert lines(page) == [("code", "POST https://acme.com/oauth x")]


def test_numbers_that_count_no_lines_stay() -> None:
    assert [text for _, text in lines("1 deal\n3 notes\n4 tasks")] == ["1 deal", "3 notes", "4 tasks"]


def test_a_link_of_restructuredtext_is_its_words_unless_people_log_in_there() -> None:
    said = "See `Acme <https://acme.com/x>`_, `on it <https://acme.com/authorize?client_id=ID>`__."
    assert [text for _, text in lines(said)] == ["See Acme, https://acme.com/authorize?client_id=ID."]
