"""Templates: text with values in it, and nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connection_wizard.spec.paths import DataPath
from connection_wizard.spec.templates import Template, TemplateError, parse_template, paths_in

LITERALS = st.text(min_size=1, max_size=10).filter(lambda text: "$" not in text)
PATHS = st.lists(st.one_of(st.text(max_size=8), st.integers(0, 99)), min_size=1, max_size=3).map(
    lambda parts: DataPath(("authData", *parts))
)


@given(st.lists(st.tuples(LITERALS, PATHS), max_size=4))
def test_what_is_written_reads_the_same(pairs: list[tuple[str, DataPath]]) -> None:
    template = Template(tuple(piece for pair in pairs for piece in pair))
    again = parse_template(str(template))
    assert again == template
    assert str(again) == str(template)


def test_a_path_is_written_as_the_platform_has_it() -> None:
    template = Template(("Bearer ", DataPath(("authData", "a key")), "!"))
    assert str(template) == 'Bearer ${context.authData["a key"]}!'
    assert parse_template(str(template)) == template


def test_fill() -> None:
    template = parse_template("https://${context.authData.region}.acme.test/${context?.authData?.['a}b']}?x=$1")
    assert [str(path) for path in template.paths] == ["authData.region", 'authData["a}b"]']
    assert template.fill(lambda path: str(path.parts[-1]).upper()) == "https://REGION.acme.test/A}B?x=$1"
    assert parse_template("no values").paths == ()
    assert str(parse_template("")) == ""


@pytest.mark.parametrize(
    ("text", "position", "said"),
    [
        ("a${context.authData.x", 1, "never closed"),
        ("${'}", 0, "never closed"),
        ("${region}", 0, "does not name a value"),
        ("${authData.region}", 0, "does not name a value"),
        ("${context.authData}", 0, "does not name a value"),
        ("ab${context.authData.a || 'x'}", 2, "does not name a value"),
        ("${}", 0, "does not name a value"),
        ('${"a\\"}b"}', 0, "does not name a value"),
    ],
)
def test_what_is_no_template_is_told_with_its_place(text: str, position: int, said: str) -> None:
    with pytest.raises(TemplateError, match=said) as caught:
        parse_template(text)
    assert caught.value.position == position
    assert paths_in(text) == ()


def test_paths_in() -> None:
    assert paths_in("${context.authData.a}") == (DataPath(("authData", "a")),)
