"""Files of other tools, recordings, answers: each example is read as it says, and shows its secret nowhere.

The examples stand in `tests/sources/tools`, one file for each group of tools; ``python -m tests.sources.tools.measure``
prints those that are read otherwise.
"""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from connection_wizard.errors import WizardError
from connection_wizard.session.understood_json import as_json
from connection_wizard.sources.door import MOST, READERS, understand
from connection_wizard.sources.kinds import KINDS, called, is_source
from connection_wizard.sources.understood import Understood
from connection_wizard.viasocket.importing import NoRecord
from tests.by_day import by_day
from tests.sources.tools.example import CANARY, Example
from tests.sources.tools.measure import ALL, mistakes, understood

NAMES = [f"{one.kind}: {one.name}" for one in ALL]
FIRST = list({one.kind: one for one in reversed(ALL)}.values())
"""One example of each kind."""


@pytest.mark.parametrize("example", ALL, ids=NAMES)
def test_an_example_is_read_as_it_says(example: Example) -> None:
    assert mistakes(example) == []


def shown(found: Understood) -> str:
    """All that is kept of a source or shown of it, but its own lines."""
    return json.dumps(as_json(found, found.draft())) + repr(replace(found, lines=()))


@pytest.mark.parametrize("part", range(1, 8))
@pytest.mark.parametrize("example", by_day(ALL, each=6))
def test_what_is_cut_off_does_no_harm(example: Example, part: int) -> None:
    text = example.text[: len(example.text) * part // 8]
    found = understood(text)
    if found is not None and found.kind == example.kind:
        assert CANARY not in shown(found)


@pytest.mark.parametrize("example", FIRST, ids=[one.kind for one in FIRST])
def test_of_a_kind_anything_may_be_of_another_type(example: Example) -> None:
    """Texts where there were lists, lists where there were texts, nothing at all: no reader falls over."""
    if example.text.lstrip()[:1] not in ("{", "["):
        return
    data = json.loads(example.text)
    for number, path in enumerate(_paths(data, ())[:MOST_PATHS]):
        understood(json.dumps(_with(data, path, OTHERS[number % len(OTHERS)])))


OTHERS: tuple[Any, ...] = (None, [], 5, {}, "", [[1]], "{{x}}", {"a": 1}, True)
MOST_PATHS = 120


def _paths(value: Any, at: tuple[str | int, ...]) -> list[tuple[str | int, ...]]:
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [one for name, inner in items for one in [(*at, name), *_paths(inner, (*at, name))]]


def _with(value: Any, at: tuple[Any, ...], other: Any) -> Any:
    if not at:
        return other
    made = dict(value) if isinstance(value, dict) else list(value)
    made[at[0]] = _with(value[at[0]], at[1:], other)
    return made


@pytest.mark.parametrize("example", FIRST, ids=[one.kind for one in FIRST])
def test_each_kind_is_called_something(example: Example) -> None:
    assert str(called(example.kind)) not in ("", str(called("nobody knows it any more")))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('{"info": {"schema": "https://schema.getpostman.com/x"}}', True),
        ('{"_type": "export", "__export_format": 4}', True),
        ('{"log": {"entries": [{"startedDateTime": ""}]}}', True),
        ('{"openapi": "3.1.0"}', True),
        ('{"spec_version": 1, "name": "Has the words \\"openapi\\""}', False),
        ('{"name": "Acme", "test_call": {"url": "https://api.acme.test/me"}}', False),
        ('{"authrequrl": "https://acme.test/authorize", "type": "Auth2.0"}', False),
        ('{"access_token": "at", "token_type": "bearer", "expires_in": 3600}', True),
        ('[{"id": 8001, "name": "Ada"}]', True),
        ('{"data": {"user": {"id": 8001', True),
        ("client_id=x", True),
        ("", False),
        ("\n", False),
    ],
)
def test_what_is_in_a_file_says_whether_it_is_read(text: str, expected: bool) -> None:
    assert is_source(text.encode()) is expected


def test_no_mark_is_in_a_connection() -> None:
    from connection_wizard.practice.document import Addresses, connection_document

    document = json.dumps(connection_document(Addresses("http://127.0.0.1:4711"))).encode()
    assert [mark for kind in KINDS.values() for mark in kind.marks if mark in document] == []
    assert list(KINDS) == [reader.kind for reader in READERS], "each reader has its line"


BOMB = "a: &a [x, x]\n" + "".join(
    f"{name}: &{name} [*{last}, *{last}]\n" for last, name in zip("abcdefghij", "bcdefghijk", strict=True)
)
"""YAML whose references would be thousands of values if somebody walked through all of them."""
DEEP = [
    '{"info": {"schema": "schema.getpostman.com"}, "item": ' + '[{"item": ' * 40 + "[]" + "}]" * 40 + "}",
    BOMB + "spring: {security: {oauth2: {client: {registration: &r {a: &a {x: *k, y: *k}, b: *a, c: *a}}}}}\n",
    "m0: &m0 {a: 1, b: 2}\n"
    + "".join(f"m{at}: &m{at} {{{', '.join(f'k{each}: *m{at - 1}' for each in range(9))}}}\n" for at in range(1, 8))
    + "spring: {security: {oauth2: {client: {registration: *m7}}}}\n",
    '{"info": {"schema": "schema.getpostman.com"}, "item": ' + '[{"item": ' * 300 + "[]" + "}]" * 300 + "}",
    '{"__export_format": 4, "resources": ' + "[" * 90 + "]" * 90 + "}",
    "type: DeclarativeSource\n" + BOMB + "definitions: *k\n",
    "type: collection.insomnia.rest/5.0\n" + BOMB + "collection: *k\n",
    "type: DeclarativeSource\nx: &x\n  y: *x\n  authenticator: {type: OAuthAuthenticator}\nstreams: [*x]\n",
    "environment:\n  A: b\n" + BOMB,
    "type: DeclarativeSource\na: {$ref: '#/b'}\nb: {$ref: '#/a', path: x}\nc: {type: OAuthAuthenticator}\n",
    "type: app\npropDefinitions\nexport default {type: 'app', methods: " + "{a: " * 300 + "1" + "}" * 300 + "}",
    "import os\nOAUTH2_AUTHORIZE = " + "(" * 5000 + "'https://a.com/b'" + ")" * 5000,
    "import os\nauthorize_url = a\na = b\nb = authorize_url + a\ntoken_url = token_url + 'x'\n",
    "meta {\n  name: x\n}\nget {\n  url: {{a}}\n}\nvars {\n  a: {{b}}{{b}}\n  b: {{a}}{{a}}\n}\n",
    "CLIENT_ID=${A}\nA=${B}${B}\nB=${A}${A}\n",
    '{"log": {"entries": [' + "1," * 100 + '{"startedDateTime": 1, "request": {"url": []}}]}}',
]


@pytest.mark.parametrize("text", DEEP, ids=range(len(DEEP)))
def test_depth_circles_and_bombs_end(text: str) -> None:
    found = understood(text)
    assert found is None or isinstance(found, Understood)


LONG = "x" * (MOST // 2)
LARGE = {
    "har": lambda text: text.replace('"pages": []', f'"pages": ["{LONG}"]'),
    "postman": lambda text: text.replace('"item": [', f'"more": "{LONG}", "item": [', 1),
    "environment": lambda text: text + "\n# " + LONG,
    "bruno": lambda text: text + "\ndocs {\n  " + LONG + "\n}\n",
    "zapier": lambda text: text + "\n/* " + LONG + " */\n",
    "python": lambda text: text + "\n# " + LONG + "\n",
    "google": lambda text: text.replace("{", f'{{"more": "{LONG}", ', 1),
    "spring": lambda text: text + "\n# " + LONG + "\n",
}
"""How a file of a kind gets large."""


@pytest.mark.parametrize("kind", LARGE)
def test_a_large_file_is_read_too(kind: str) -> None:
    example = next(one for one in ALL if one.kind == kind)
    large = replace(example, text=LARGE[kind](example.text))
    assert len(large.text) > MOST // 2
    assert mistakes(large) == []


def test_what_is_beyond_all_bounds_is_said() -> None:
    with pytest.raises(WizardError):
        understand("A_CLIENT_ID=" + "x" * MOST)


@pytest.mark.parametrize(
    "text",
    [
        '{"info": {"schema": "https://schema.getpostman.com/x"}, "item": [',
        '{"client_secret": "' + CANARY + '", ',
    ],
)
def test_a_damaged_file_is_no_page(text: str) -> None:
    with pytest.raises(WizardError) as told:
        understand(text)
    assert CANARY not in f"{told.value}{told.value.hint}"


def test_json_of_no_kind_is_no_page_either() -> None:
    with pytest.raises(NoRecord):
        understand('{"authType": 1}')


def test_nothing_in_a_program_is_run(tmp_path: Any) -> None:
    trap = tmp_path / "trap"
    python = (
        f"import os\nopen({str(trap)!r}, 'w')\nOAUTH2_AUTHORIZE = str(open({str(trap)!r}, 'w')) or 'https://a.io/x'\n"
    )
    script = f"const x = require('fs').writeFileSync({str(trap)!r}, '');\nmodule.exports = {{type: 'oauth2', oauth2Config: {{authorizeUrl: {{url: x}}}}}};"
    command = f"curl https://a.io/oauth/token -d grant_type=authorization_code -d x=$(touch {trap}) -d y=`touch {trap}`"
    for text in (python, script, command):
        understood(text)
    found = understood(command)
    assert found is not None
    assert [(left.name, left.why) for left in found.left if left.why == "elsewhere"] == [
        ("x", "elsewhere"),
        ("y", "elsewhere"),
    ]
    assert not trap.exists()
