"""Programs of others as data: what stands at a name, as far as reading tells; nothing is run."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from connection_wizard.sources.code.tokens import DEEPEST, Group, Language, Token, tree
from connection_wizard.sources.code.values import LONGEST, Call, Code, Function, Name
from connection_wizard.sources.shapes import meaning_of
from tests.counting import SLACK, STEEPEST, calls, growth


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("const x = 'a';", "a"),
        ('let x = "a\\n\\"b\\""', 'a\n"b"'),
        ("var x = `a${b}c`", "a{{b}}c"),
        ("const b = 'B'; const x = `a${b}c${ b + `d${b}` }`", "aBcBdB"),
        ("const x = 'a' + 'b' + \n 'c'\nconst y = 1", "abc"),
        ("const x = process.env.HOST || 'https://a.io'", "https://a.io"),
        ("const x = a ?? b", Name("a")),
        ("const x = process.env['HOST']", Name("process.env.HOST")),
        ("const x = ['a', 'b'].join(' ')", "a b"),
        ("const s = ['a', ...['b', 'c']]; const x = s.join(',')", "a,b,c"),
        ("const x = {a: 1, 'b': true, c: null, ...{d: 'e'}, ['f']: 'g', [h]: 1}.b", True),
        ("const c = {a: {b: 'd'}}; const x = c.a.b", "d"),
        ("const c = {a: ['q', 'r']}; const x = c['a'][1]", "r"),
        ("const x = ['a'][7]", None),
        ("const x = 'a'.trim()", "a"),
        ("const x = 'a'.length.b", None),
        ("const x = (('a'))", "a"),
        ("const x = encodeURIComponent('a')", "a"),
        ("const x = ok ? 'a' : 'b'", "a"),
        ("const x: string = 'a' as const", "a"),
        ("const x = { a: 'b' } satisfies Thing", {"a": "b"}),
        ("const x = a!.b", Name("a.b")),
        ("const x = 12345678901234567890", "12345678901234567890"),
        ("const x = 1_000", 1000),
        ("const x = await fetch('u').data.token", Name("fetch().data.token")),
        ("const x = x", None),
        ("const x = /a'b[/]/.test(y); const z = 'q'", None),
        ("const x = a / b; ", Name("a")),
        ("const x = 'not closed\nconst y = 'b'", "not closed"),
        ("const x = /* 'a' */ 'b' // 'c'", "b"),
        ("const x = `a${f()}`", "a{{?}}"),
        ("const x = f() + 1", None),
        ("const y = {a, b() { return 1 }, async c() {}, get d() { return 2 }}; const x = y.a", Name("a")),
        ("const x = {a: }", {"a": None}),
        ("const x = .a", None),
        ("const x = /a\\/b[\\]]/.test(y)", None),
        ("const x = (/never closed\n)", Name("never")),
        ("const x = `a${b{", "a{{b}}"),
        ("const x = a.", Name("a")),
        ("const x = [a].b()", None),
        ("x = 5", 5),
        ("/* never closed", None),
        ("// nothing", None),
        ("const x = `" + "${`" * 80 + "`}" * 80 + "`", None),
        (f"const a = '{'a' * 5000}'; const x = a + a", None),
    ],
)
def test_what_stands_at_a_name_in_javascript(text: str, value: Any) -> None:
    found = Code(text, "javascript").constant("x")
    assert (None if isinstance(found, Call) else found) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("x = 'a' 'b'", "ab"),
        ('x = """a\n"b"\n"""', 'a\n"b"\n'),
        ("x = r'a\\n'", "a\\n"),
        ("B = 'b'\nx = f'{B}/{{c}}/{d:>3}'", "b/{c}/{{d}}"),
        ("x: Final[str] = 'a'  # 'b'", "a"),
        ("x = os.getenv('A', 'b')", "b"),
        ("x = os.environ.get('A')", Name("env.A")),
        ("x = env('A', default='c')", "c"),
        ("x = os.environ['A']", Name("os.environ.A")),
        ("x = ' '.join(['a', 'b'])", "a b"),
        ("x = ('a', 'b')", ["a", "b"]),
        ("x = dict(a='b')", {"a": "b"}),
        ("x = list(('a',))", ["a"]),
        ("x = {'a': 'b', **c}", {"a": "b"}),
        ("x = True", True),
        ("x = None", None),
        ("x = -1", None),
        ("x = str(1)", 1),
        ("x = lambda: 1", "function"),
        ("x.y = 1", None),
        ("f(x=1)", None),
        ("x = f(a, b=1", "call"),
        ("x = a or 'b'", "b"),
    ],
)
def test_what_stands_at_a_name_in_python(text: str, value: Any) -> None:
    found = Code(text, "python").constant("x")
    found = "call" if isinstance(found, Call) else "function" if isinstance(found, Function) else found
    assert found == value


@pytest.mark.parametrize(
    ("text", "language", "values"),
    [
        ("const x = () => 'a'", "javascript", ["a"]),
        ("const x = async (z) => { if (z) { return 'a' } return 'b' }", "javascript", ["b", "a"]),
        ("function x(a: string): string { return 'a'; }", "javascript", ["a"]),
        ("def x(a):\n    return 'a'\n\ndef y():\n    return 'b'\n", "python", ["a"]),
        ("const x = 'a'", "javascript", ["a"]),
        ("const x = function () { return 'a' }", "javascript", ["a"]),
    ],
)
def test_what_a_function_gives_back(text: str, language: Language, values: list[Any]) -> None:
    code = Code(text, language)
    assert code.returned(code.constant("x")) == values


def test_calls_and_their_arguments() -> None:
    code = Code("a.b.register('x', key='y', **more)\nz(w(1))\n(2)\nc()['d'](3)", "python")
    assert [name for name, _ in Code(".b(1)", "python").calls()] == ["b"]
    calls = {name: code.arguments(group) for name, group in code.calls()}
    assert calls["a.b.register"][0][0] == "x"
    assert calls["a.b.register"][1] == {"key": "y"}
    assert calls["w"] == ((1,), {})
    assert [one["a"] for one in Code("f({a: 1}, {b: {a: 2}})", "javascript").objects() if "a" in one] == [1, 2]


@pytest.mark.parametrize(
    "text",
    ["(" * 500 + "'a'" + ")" * 500, "[}" * 50, ")" * 9 + "(", "{" * 200, "({[" * 30 + ")" * 30, "({[" * 5 + ")" * 5],
)
def test_brackets_that_nobody_follows_end(text: str) -> None:
    def depth(group: Group) -> int:
        return 1 + max((depth(one) for one in group.inside if isinstance(one, Group)), default=0)

    assert depth(tree(text, "javascript")) <= DEEPEST + 1
    assert isinstance(Code(f"const x = {text}", "javascript").constant("x"), object)


def test_signs_and_lines() -> None:
    root = tree("a === b\n  @c\\\nd", "javascript")
    assert [one.text for one in root.inside if isinstance(one, Token)] == ["a", "===", "b", "@c", "d"]
    assert [one.first for one in root.inside] == [True, False, False, True, False]
    assert LONGEST > 0


def test_statements_end_with_their_lines() -> None:
    text = "const a = b\n  .c\nconst d = 'e', f = 'g'\n@x\nclass H { i = 'j'\n k = 'l' }\nlet m = !\n'n'"
    code = Code(text, "javascript")
    found = {name: code.constant(name) for name in "adfikm"}
    assert found == {"a": Name("b.c"), "d": "e", "f": "g", "i": "j", "k": "l", "m": None}


def test_names_that_stand_for_many_others_are_read_once() -> None:
    """Twenty names in each of eight rows would be twenty to the power of eight values."""
    rows = ["a0 = 'x'", *(f"a{at} = " + " + ".join([f"a{at - 1}"] * 20) for at in range(1, 9))]
    assert calls(lambda: Code("\n".join(rows), "python").constant("a8")) < 100_000
    assert Code("\n".join(rows[:3]), "python").constant("a2") == "x" * 400
    rows = ["const a0 = ['x']", *(f"const a{at} = [" + f"...a{at - 1}," * 20 + "]" for at in range(1, 6))]
    assert len(Code("\n".join(rows), "javascript").constant("a5")) == LONGEST


@pytest.mark.parametrize("row", ['a="x"', 'a{}="x"', "def a{} ", "function a{} ", "return a{} ", "a{}=", "class a{} "])
def test_what_begins_again_in_one_line_is_no_more_work(row: str) -> None:
    def work(size: int) -> Callable[[], object]:
        text = "x = 1\n" + "".join(map(row.format, range(size)))
        return lambda: Code(text, "python")

    assert growth(work, 200) < STEEPEST


@pytest.mark.parametrize(
    ("text", "value"), [('x="a"y="b"', "a"), ("x = y = 'a'", "a"), ("x = 'a' if z else 'b'\ny = 'c'", "a")]
)
def test_where_a_value_ends_in_its_line(text: str, value: str) -> None:
    assert Code(text, "python").constant("x") == value


def test_a_name_that_nobody_gives_means_nothing() -> None:
    assert meaning_of("ACME_CLIENT_ID") == ("client", "acme")
    assert meaning_of("A_" * 100 + "CLIENT_ID") == ("", "")
    assert calls(lambda: meaning_of("A_" * 10_000 + "CLIENT_ID")) < SLACK
