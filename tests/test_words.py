"""Words that can be told in another language: how they are made, and that each room makes all of its own that way."""

from __future__ import annotations

import ast
import copy
import pickle
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connection_wizard.visible import visible
from connection_wizard.words import (
    NOTHING,
    Language,
    Leftwards,
    Template,
    Words,
    at_home,
    balanced,
    by_place,
    capital,
    changed,
    counted,
    filled,
    in_quotes,
    in_row,
    in_terminal,
    is_isolated,
    isolated,
    joined,
    listed,
    named_at,
    say,
    seconds,
    told,
    unisolated,
    with_less_of_values,
    with_marks,
    with_values,
)
from tests.modules import APP, modules

TELLING = frozenset({"tr", "say", "counted"})
GERMAN = {
    "{name} is used twice in {place}.": "{place} enthält {name} doppelt.",
    "the header {name}": "die Kopfzeile {name}",
    "{first} and {last}": "{first} und {last}",
    "{first} or {last}": "{first} oder {last}",
    "Nothing has to be done.": "Es ist nichts zu tun.",
}


def german(template: str) -> str:
    return GERMAN.get(template, template)


def test_they_are_english_to_whoever_prints_them() -> None:
    said = say("{name} is used twice in {place}.", name="“a”", place=say("the header {name}", name="“Accept”"))
    assert said == "“a” is used twice in the header “Accept”."
    assert f"{said}" == str(said)
    assert type(said.told(str)) is str


def test_they_are_told_in_another_language_with_the_words_in_them() -> None:
    said = say("{name} is used twice in {place}.", name="“a”", place=say("the header {name}", name="“Accept”"))
    assert said.told(german) == "die Kopfzeile “Accept” enthält “a” doppelt."
    assert say("Nothing has to be done.").told(german) == "Es ist nichts zu tun."


def test_what_is_no_sentence_of_ours_stays_as_it_is() -> None:
    assert Words("Nothing has to be done.").told(german) == "Nothing has to be done."
    assert told("Nothing has to be done.", german) == "Nothing has to be done."
    assert told(7, german) == "7"
    assert NOTHING.told(german) == ""


def test_a_value_is_never_taken_for_a_template() -> None:
    said = say("{name} is used twice in {place}.", name="{place}", place="{name}")
    assert said == "{place} is used twice in {name}."
    assert said.told(german) == "{name} enthält {place} doppelt."


def test_braces_around_anything_else_stand_for_themselves() -> None:
    assert say("${context.authData.a} {b} {c", b=1) == "${context.authData.a} 1 {c"
    assert filled("{a} {b}", {"a": 1}) == "1 {b}"


def test_a_template_of_a_table_is_filled_later() -> None:
    assert with_values(say("the header {name}"), {"name": "Accept"}).told(german) == "die Kopfzeile Accept"


def test_a_change_is_made_in_every_language() -> None:
    hidden = changed(say("the header {name}", name="S3CRET"), lambda text: text.replace("S3CRET", "•••"))
    assert hidden == "the header •••"
    assert hidden.told(german) == "die Kopfzeile •••"
    assert capital(say("the header {name}", name="A")).told(german) == "Die Kopfzeile A"
    assert capital("") == ""


def test_where_it_is_goes_unsaid_there_and_is_said_everywhere_else() -> None:
    there = named_at(
        say("{what} in step {step}", what=say("the header {name}", name="Accept"), step=5),
        say("the header {name}", name="Accept"),
        5,
    )
    said = say("{name} is used twice in {place}.", name="region", place=there)
    assert said == "region is used twice in the header Accept in step 5."
    assert at_home(said, 5) == "region is used twice in the header Accept."
    assert at_home(said, 5).told(german) == "die Kopfzeile Accept enthält region doppelt."
    assert at_home(said, 4) == said
    assert at_home(joined([capital(there), "here"]), 5) == "The header Accept here"
    assert with_less_of_values(at_home(there, 4), lambda value: value[:2]) == "the header Ac in step 5"
    assert at_home(pickle.loads(pickle.dumps(said)), 5) == at_home(said, 5)  # noqa: S301
    assert at_home(say("Nothing has to be done."), 5).told(german) == "Es ist nichts zu tun."
    assert at_home("of others", 5) == "of others"
    assert at_home(Words("of others"), 5).is_same_everywhere


def test_where_there_is_little_room_the_values_are_shorter_and_no_word_of_ours() -> None:
    def less(value: str) -> str:
        return value[:2] + "…"

    said = say("{name} is used twice in {place}.", name="region", place=say("the header {name}", name="Accept"))
    assert with_less_of_values(said, less).told(german) == "die Kopfzeile Ac… enthält re… doppelt."
    assert with_less_of_values(listed(["first", "second"]), less).told(german) == "fi… und se…"
    assert with_less_of_values(in_row(["first", say("the header {name}", name=7)]), less) == "fi…, the header 7"
    assert with_less_of_values(say("Nothing has to be done."), less).told(german) == "Es ist nichts zu tun."
    assert with_less_of_values(Words("of others"), less) == "of…"
    assert with_less_of_values("of others", less) == "of…"


def test_parts_in_a_row() -> None:
    row = joined([say("the header {name}", name="A"), "", "b"], "; ")
    assert row == "the header A; b"
    assert row.told(german) == "die Kopfzeile A; b"


@pytest.mark.parametrize(
    ("items", "and_", "or_"),
    [
        ([], "", ""),
        (["a"], "a", "a"),
        (["a", "b"], "a und b", "a oder b"),
        (["a", "b", "c"], "a, b und c", "a, b oder c"),
    ],
)
def test_lists(items: list[str], and_: str, or_: str) -> None:
    assert listed(items).told(german) == and_
    assert listed(iter(items), either=True).told(german) == or_


def test_copies_keep_the_text() -> None:
    said = say("the header {name}", name="A")
    assert copy.deepcopy(said) == said
    assert copy.copy(said).told(german) == "die Kopfzeile A"
    assert pickle.loads(pickle.dumps(Words("as it is"))) == "as it is"  # noqa: S301 - made a moment ago


def test_another_process_tells_them_in_another_language() -> None:
    sentence = say("{name} is used twice in {place}.", name="A", place=say("the header {name}", name="B"))
    said = listed([capital(sentence), by_place(say("Nothing has to be done."), NOTHING), "C"])
    arrived = pickle.loads(pickle.dumps(said))  # noqa: S301 - made a moment ago
    assert arrived.told(german) == said.told(german) != said


@given(st.text(), st.dictionaries(st.from_regex(r"[a-z]\w{0,5}", fullmatch=True), st.text(), max_size=3))
def test_english_is_the_translation_into_english(template: str, values: dict[str, str]) -> None:
    assert say(template, **values).told(str) == say(template, **values)


def said_in(tree: ast.AST) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "say":
            yield node


def test_translators_get_to_see_every_sentence_with_its_places() -> None:
    """Only a literal is collected; a place without a value, or a value without a place, is a slip."""
    calls = 0
    wrong = []
    for name, tree in modules("say("):
        for call in said_in(tree):
            calls += 1
            where = f"{name}:{call.lineno}"
            template = call.args[0]
            if not isinstance(template, ast.Constant) or not isinstance(template.value, str):
                wrong.append(f"{where}: no literal")
                continue
            places = set(re.findall(r"\{(\w+)\}", template.value))
            given_names = {keyword.arg for keyword in call.keywords}
            if given_names and places != given_names:
                wrong.append(f"{where}: {places} and {given_names}")
    assert wrong == []
    assert calls > 1000


def polish(template: str) -> str:
    """As a language with three forms has it."""
    if not isinstance(template, Template) or template.number is None:
        return template
    last = template.number % 10
    form = "plik" if template.number == 1 else "pliki" if 2 <= last <= 4 else "plików"
    return {"{count} files": f"{{count}} {form}"}.get(template, template)


@pytest.mark.parametrize(("number", "english", "told"), [(0, "0 files", "0 plików"), (1, "one file", "1 plik")])
def test_a_number_of_things_has_the_form_of_its_language(number: int, english: str, told: str) -> None:
    words = counted("{count} files", "one file", number, count=number)
    assert words == english
    assert words.told(polish) == told
    assert words.told(str) == words.told(in_terminal) == english
    assert pickle.loads(pickle.dumps(words)).told(polish) == told  # noqa: S301 - made a moment ago


def test_one_word_of_two_meanings() -> None:
    seen: list[object] = []

    def looks(template: str) -> str:
        seen.append(template.meaning if isinstance(template, Template) else None)
        return template

    assert say("Open", "the state").told(looks) == say("Open").told(looks) == "Open"
    assert seen == ["the state", None]


@pytest.mark.parametrize(("length", "said"), [(1, "1 second"), (20, "20 seconds"), (0.5, "0.5 seconds")])
def test_a_length_of_time(length: float, said: str) -> None:
    assert seconds(length) == said


def test_a_part_of_a_second_is_not_told_as_two() -> None:
    """Arabic has a form for two that says no number."""
    assert seconds(0.5).told(lambda template: str(getattr(template, "number", None))) == "100"


def test_quotation_marks_are_those_of_the_language() -> None:
    words = say("{name} is used twice.", name=in_quotes("region"))
    german = {"“{text}”": "„{text}“", "{name} is used twice.": "{name} kommt zweimal vor."}
    assert words == "“region” is used twice."
    assert words.told(lambda template: german.get(template, template)) == "„region“ kommt zweimal vor."


ARABIC = {
    "{name} is used twice in {place}.": "{place}: {name} مكرّر.",
    "the header {name}": "الترويسة {name}",
    "“{text}”": "«{text}»",
    ", ": "، ",
    "{first} or {last}": "{first} أو {last}",
    "twice": "مرّتان",
}


def arabic(template: str) -> str:
    return ARABIC.get(template, template)


ON_THE_LEFT = Leftwards(arabic, visible)


def drawn(words: object) -> str:
    """As it is drawn from right to left, with signs that can be seen around what has a direction of its own."""
    return with_marks(told(words, ON_THE_LEFT), "[", "]")


def test_each_value_in_words_from_right_to_left_has_a_direction_of_its_own() -> None:
    place = say("the header {name}", name=in_quotes("Accept"))
    said = say("{name} is used twice in {place}.", name="access_type=offline", place=place)
    assert drawn(said) == "الترويسة «[Accept]»: [access_type=offline] مكرّر."
    assert drawn(in_row(["a", "b/"])) == "[a]، [b/]"
    assert drawn(listed(["/me", say("twice")], either=True)) == "[/me] أو مرّتان"
    assert drawn(in_row(["a"])) == "a", "on its own it is no part of anything"
    assert drawn(say("the header {name}", name=in_row(["a"]))) == "الترويسة [a]"
    assert drawn(say("the header {name}", name=Words("a"))) == "الترويسة [a]"
    assert drawn(say("the header {name}", name="")) == "الترويسة "
    assert drawn(say("the header {name}", name=7)) == "الترويسة [7]"
    untold = say("the header {name}", name=say("{count} left", count=3))
    assert drawn(untold) == "الترويسة [3] left", "what nobody translated has the value's direction alone"
    assert drawn(say("the header {name}", name=say("PKCE"))) == "الترويسة [PKCE]"


def test_what_is_kept_compared_and_read_out_has_no_marks() -> None:
    said = say("the header {name}", name="Accept")
    assert unisolated(told(said, ON_THE_LEFT)) == said.told(arabic) == "الترويسة Accept"
    assert not is_isolated(said)
    assert not is_isolated(said.told(arabic))
    assert not is_isolated(said.told(in_terminal))


def test_marks_of_somebody_else_are_shown_before_ours_are_made() -> None:
    odd = "a\u2069\u202eb"
    for words in (Words(odd), odd, say("the header {name}", name=odd), joined([odd, "c"]), with_values(odd, {})):
        assert r"a\u2069\u202eb" in told(words, ON_THE_LEFT)
    assert told(changed(odd, str.upper), ON_THE_LEFT) == r"A\U2069\U202EB"


def test_a_change_leaves_the_directions_where_it_can() -> None:
    said = say("the header {name}", name="S3CRET")
    assert drawn(changed(said, str.strip)) == "الترويسة [S3CRET]"
    assert drawn(changed(said, lambda text: text.replace("S3CRET", "•••"))) == "الترويسة [•••]"
    assert drawn(changed(said, lambda text: text.replace("ويسة S3C", "…"))) == "التر…RET"
    assert drawn(changed(said, lambda text: text.replace("ة \u2068S", "").replace("ة S", ""))) == "الترويس3CRET"
    assert drawn(capital(say("{name} is used twice in {place}.", name="b", place="a"))) == "[A]: [b] مكرّر."


def test_the_lines_of_a_text_have_marks_that_belong_together() -> None:
    lines = isolated("https://acme.test/authorize").replace("me.", "me.\n").split("\n")
    assert [with_marks(line, "[", "]") for line in balanced([*lines, "x"])] == [
        "[https://acme.]",
        "[test/authorize]",
        "x",
    ]
    assert with_marks(isolated("a\n\nb"), "[", "]") == "[a]\n\n[b]"


def test_a_language_says_how_it_is_drawn() -> None:
    said = say("the header {name}", name="a\u202e")
    assert Language("ar", arabic, leftwards=True).drawn(said, visible) == told(said, ON_THE_LEFT)
    assert Language("ar", arabic).drawn(said, visible) == r"الترويسة a\u202e"


@given(st.text(), st.dictionaries(st.from_regex(r"[a-z]\w{0,5}", fullmatch=True), st.text(), max_size=3))
def test_what_is_drawn_is_what_is_told_and_clean(template: str, values: dict[str, str]) -> None:
    plain = visible(template)  # a template is ours
    made = told(say(plain, **values), Leftwards(str, visible))
    assert balanced([made]) == [made]
    cleaned = {name: visible(value) for name, value in values.items()}
    assert unisolated(made) == say(plain, **cleaned)


CODE = "snippets.py"
"""Writes the code that is exported, whose words are English."""


def formatted(file: Path) -> Iterator[ast.JoinedStr]:
    """The f-strings of a module."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.JoinedStr):
            yield node


MODULES = [file for file in sorted(APP.rglob("*.py")) if file.relative_to(APP).parts[0] not in ("cli", "mcp")]
"""What speaks to people in their language."""


def test_no_text_is_hidden_from_translators() -> None:
    """The tool that collects texts does not look into an f-string."""
    hidden = [
        f"{file.relative_to(APP)}:{node.lineno}"
        for file in MODULES
        for string in formatted(file)
        for node in ast.walk(string)
        if isinstance(node, ast.Call) and str(getattr(node.func, "attr", getattr(node.func, "id", ""))) in TELLING
    ]
    assert not hidden


def test_nothing_is_put_in_english_quotation_marks() -> None:
    quoted = [
        f"{file.relative_to(APP)}:{string.lineno}"
        for file in MODULES
        if "“" in file.read_text(encoding="utf-8")
        for string in formatted(file)
        if file.name != CODE and any("“" in str(part.value) for part in string.values if isinstance(part, ast.Constant))
    ]
    assert not quoted


ROWS_OF_DATA = {
    "engine/child.py": "what code prints",
    "http/server.py": "for whoever writes code",
    "oauth/picking.py": "names of an answer, with what is cut behind them",
    "oauth/values.py": "a representation",
    "practice/endpoints.py": "a header",
    "practice/faults.py": "names of faults, in a terminal",
    "practice/registration.py": "what a provider answers",
    "session/discovering.py": "headers",
    "session/field_values.py": "options of the command line",
    "sources/code/ruby.py": "code",
    "spec/reading.py": "a document",
    "spec/reference.py": "the reference, which is English",
    "ui/pages/credentials.py": "names of a spec",
    "ui/widgets/editors/chips_edit.py": "what was typed, as it is typed",
    "ui/widgets/finish/hand_over.py": "what goes to the platform, as it goes there",
    "ui/widgets/theme.py": "a style sheet",
    "viasocket/javascript.py": "code",
    "viasocket/snippets.py": "code",
}
"""What puts English commas between parts, and why it may."""


def test_parts_of_a_sentence_have_the_comma_of_the_language_between_them() -> None:
    found = {
        file.relative_to(APP).as_posix()
        for file in MODULES
        if ".join" in (source := file.read_text(encoding="utf-8"))
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Attribute) and node.attr == "join" and getattr(node.value, "value", None) == ", "
    }
    assert found == set(ROWS_OF_DATA)


def test_a_row_has_the_comma_of_the_language() -> None:
    words = in_row(["a", say("b"), ""])
    assert words == "a, b"
    assert words.told(lambda template: {", ": "، ", "b": "ب"}.get(template, template)) == "a، ب"
