"""Files go in and out by one way each, and JSON of a document comes in by one door: whoever goes around it is named."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator

import pytest

from tests.modules import sources

OTHER_FILES = {
    "disk/": "the ways themselves",
    "resources.py": "ours, beside the program",
    "spec/domains.py": "a list that came with a package",
    "ui/languages.py": "ours, beside the program",
    "mcp/server.py": "nothing, in the place of an input that is the program's own",
    "ui/widgets/guide/guide_text.py": "ours, beside the program",
    "ui/widgets/step_icon.py": "ours, beside the program",
    "http/certificate.py": "the key of a certificate, for the moment in which OpenSSL reads it",
    "engine/child.py": "what the system says of this process",
    "terminal.py": "/dev/null in the place of an output that has gone",
    "ui/session/elsewhere.py": "notes from window to window, no documents, taken away unread but for a line",
}
OTHER_JSON = {
    "strict_json/": "the door itself",
    "http/json_slices.py": "the door for large answers, with its own hooks",
    "spec/paths.py": "the escapes of one name",
    "viasocket/marks.py": "where the value of a comment ends; it comes in by the door then",
    "viasocket/sections.py": "what this program has just made",
    "viasocket/unsaid.py": "the record this program has just made",
    "engine/process.py": "the words between our own two processes",
    "engine/child.py": "the words between our own two processes",
    "engine/runner.py": "what our own code in the engine says",
    "mcp/acting.py": "the schema, a resource of ours",
    "mcp/server.py": "the answer that this program has just made",
    "mcp/wire.py": "the number of a request that nobody could read",
    "session/exporting.py": "the record that this program has just made",
    "ui/languages.py": "a resource that this program's own command makes",
    "ui/session/file_memory.py": "a note in the settings",
    "ui/shell/timeline.py": "text to show, with indents",
    "ui/widgets/answer/raw_answer.py": "one name that Python's own encoder has just made",
    "practice/grants.py": "what the practice provider has just made",
    "practice/parameters.py": "what the practice provider is sent",
    "practice/played/compared.py": "what the practice provider is sent",
    "providers/index.py": "a resource that this program's own command makes",
    "providers/other_ways.py": "a resource that this program's own command checks",
    "spec/known_hosts.py": "a resource that this program's own command makes",
    "spec/known_names.py": "a resource that this program's own command makes",
}


def _calls(source: str) -> Iterator[tuple[str, str, ast.Call]]:
    """Each call: what it is called on, by what name."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            yield "", node.func.id, node
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            on = node.func.value
            yield on.id if isinstance(on, ast.Name) else "?", node.func.attr, node


def _around_the_ways(source: str) -> set[str]:
    """Calls that open a file by a way of their own; the `open` of a dialog is given no mode."""
    found = set()
    for on, name, call in _calls(source):
        first = call.args[0] if call.args else None
        mode = isinstance(first, ast.Constant) and str(first.value)[:1] in ("r", "w", "a", "x")
        opens = name == "open" and (on in ("", "os", "io") or mode)
        whole = name in ("read_text", "read_bytes", "write_text", "write_bytes") and on
        if opens or whole or name in ("mkstemp", "NamedTemporaryFile"):
            found.add(f"{on}.{name}")
    return found


def _around_the_door(source: str) -> set[str]:
    names = ("load", "loads", "JSONDecoder")
    return {f"{on}.{name}" for on, name, _ in _calls(source) if on == "json" and name in names}


def _allowed(name: str, others: dict[str, str]) -> bool:
    return any(name == other or (other.endswith("/") and name.startswith(other)) for other in others)


OPENING = ("open", "read_text", "read_bytes", "write_text", "write_bytes", "mkstemp", "NamedTemporaryFile")


@pytest.mark.parametrize(
    ("look", "words", "others"),
    [
        (_around_the_ways, OPENING, OTHER_FILES),
        (_around_the_door, ("json.load", "json.JSONDecoder"), OTHER_JSON),
    ],
    ids=["files", "JSON"],
)
def test_nothing_goes_around(look: Callable[[str], set[str]], words: tuple[str, ...], others: dict[str, str]) -> None:
    around = {name: look(source) for name, source in sources(*words)}
    assert {name: calls for name, calls in around.items() if calls and not _allowed(name, others)} == {}
    used = {name for name, calls in around.items() if calls}
    assert [other for other in others if not any(_allowed(name, {other: ""}) for name in used)] == []


@pytest.mark.parametrize(
    "source",
    ["open('x')", "path.open('w')", "Path(name).read_text()", "path.write_text(text)", "os.open(path, 0)"],
)
def test_the_guard_sees(source: str) -> None:
    assert _around_the_ways(source)


def test_the_guard_sees_json() -> None:
    assert _around_the_door("import json\njson.loads(text)")
