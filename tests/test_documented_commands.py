"""Every command that the documentation shows is run, or at least understood, and its examples are what comes of it."""

from __future__ import annotations

import asyncio
import io
import json
import re
import shlex
import shutil
import sys
import threading
import webbrowser
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import yaml

from connection_wizard.cli import run
from connection_wizard.cli.grammar import COMMANDS, parse
from connection_wizard.practice.provider import PracticeProvider
from connection_wizard.practice.visitor import Visitor
from connection_wizard.spec.documents import Document
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.findings import findings
from tests import documented_json
from tests.practice.playing import document

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
PAGES = sorted(DOCS.glob("*.md"))
MADE = {"findings.md", "quirks.md", "cli.md"}
"""Pages that are made, and whose own tests hold them."""
BLOCKS = re.compile(r"^(`{3,}|~{3,})(\w*)[^\n]*\n(.*?)^\1$", re.DOTALL | re.MULTILINE)
FILES = re.compile(r"^(`{3,}|~{3,})\w+ title=\"([\w.-]+)\"\n(.*?)^\1$", re.DOTALL | re.MULTILINE)
SHOWN = re.compile(rf"connection-wizard ((?:{'|'.join(COMMANDS)}) [^|>`\n]*?)(?= [|>] |$)")
ONLY_READ = {"demo", "mcp", "publish", "doctor", "completion"}
"""Commands that are understood and not run: a window, a program, the platform."""
PLACEHOLDERS = {"FILE": "specs/acme.json", "FILE...": "specs/acme.json", "SOURCE...": "page.md", "ID": "7", "N": "8765"}


def words_of(line: str) -> Iterator[list[str]]:
    """The commands of a line, each once for every side of ``[this | that]``."""
    for found in SHOWN.finditer(re.sub(r"\[([^\[\]]*?) \| [^\[\]]*\]", r"[\1]", line)):
        plain = re.sub(r"[\[\]]|\.\.\.$|\.\.\.(?= )", "", found[1])
        words = shlex.split(plain, comments=True)
        yield [PLACEHOLDERS.get(word, word) for word in words]


def lines_of(page: Path) -> list[str]:
    """The lines of a page's code, long ones put together again."""
    text = re.sub(r"\\\n\s*", "", page.read_text("utf-8"))
    blocks = [block[3] for block in BLOCKS.finditer(text)]
    rest = BLOCKS.sub("", text)
    return [line for part in (*blocks, *re.findall(r"^    (?! ).*$", rest, re.MULTILINE)) for line in part.splitlines()]


@pytest.mark.parametrize("page", [page for page in PAGES if page.name not in MADE], ids=lambda page: page.name)
def test_every_command_is_understood(page: Path) -> None:
    for line in lines_of(page):
        for words in words_of(line):
            assert parse(words).command == words[0], line


class Desk:
    """A folder in which the commands of a page are run, one after the other."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        for name in ("specs/acme.json", "before.json", "old.json", "new.json"):
            (folder / name).parent.mkdir(exist_ok=True)
            (folder / name).write_text(json.dumps(document()), "utf-8")
        (folder / "me.json").write_text('{"id": 7, "name": "Ann"}', "utf-8")
        (folder / "page.md").write_text(
            "# OAuth\n\nAuthorization URL: https://acme.com/authorize\n\nToken URL: https://acme.com/token\n", "utf-8"
        )

    def put(self, page: Path) -> None:
        """The files that a page shows."""
        for found in FILES.finditer(page.read_text("utf-8")):
            (self.folder / found[2]).write_text(found[3], "utf-8")


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """A folder where the command line works."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("sys.stdin", io.StringIO("\n"))
    return Desk(tmp_path)


def typed(line: str) -> list[str]:
    """What is typed behind the program's name, up to where a shell takes over."""
    words = shlex.split(line)
    words = words[words.index("connection-wizard") + 1 :]
    return words[: next((at for at, word in enumerate(words) if word in ("|", ">")), len(words))]


def made_a_folder(line: str) -> bool:
    """Whether a line makes a folder, which is there now."""
    if is_one := line.startswith("mkdir "):
        Path(line.removeprefix("mkdir ")).mkdir()
    return is_one


def shown_to_run(page: Path) -> list[str]:
    """The lines of a page that somebody types, in their order: a folder is there once it was made."""
    blocks = [block[3] for block in BLOCKS.finditer(page.read_text("utf-8")) if block[2] == "console"]
    return [line.removeprefix("$ ") for block in blocks for line in block.splitlines()]


@pytest.mark.parametrize("name", ["json.md", "teams.md"])
def test_what_is_typed_works(
    name: str, desk: Desk, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = shown_to_run(DOCS / name)
    assert lines
    for line in lines:
        piped = io.BytesIO(json.dumps(document()).encode())
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(piped, "utf-8"))
        if made_a_folder(line):
            continue
        words = typed(line)
        if words[0] not in ONLY_READ:
            paths = [one for word in words for one in ([*map(str, Path().glob(word))] if "*" in word else [word])]
            assert run(paths) in (0, 1), (line, capsys.readouterr().err)


@contextmanager
def provider_beside() -> Iterator[PracticeProvider]:
    """A practice provider in a thread of its own: commands have the loop of theirs."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    provider = PracticeProvider()
    asyncio.run_coroutine_threadsafe(provider.__aenter__(), loop).result()
    try:
        yield provider
    finally:
        asyncio.run_coroutine_threadsafe(provider.__aexit__(None, None, None), loop).result()
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()


def test_the_tutorial_ends_with_a_proof(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """As it is written, with the practice provider in the place of the one that it tells of."""
    page = DOCS / "tutorial.md"
    shutil.rmtree(desk.folder / "specs")
    desk.put(page)
    spec = desk.folder / "specs" / "crm.connection.json"
    codes = []
    with provider_beside() as provider:
        monkeypatch.setattr(webbrowser, "open", lambda url: asyncio.run(Visitor().visit(url)).sent_back)
        for line in shown_to_run(page):
            monkeypatch.setenv("CONNECTION_WIZARD_SECRET", provider.client_secret)  # the last command took it
            if made_a_folder(line):
                continue
            if line.startswith("git "):
                assert all((desk.folder / name).exists() for name in line.split()[2:])
                continue
            words = typed(line)
            codes.append(run(words))
            assert codes[-1] in (0, 1), (line, capsys.readouterr().err)
            if words[0] == "fix":  # the ports, the names and the answers of this provider
                text = spec.read_text("utf-8").replace("https://api.practice-crm.com", provider.origin)
                text = text.replace("practice-client", provider.client_id).replace('"port": 8765', '"port": 0')
                text = text.replace("testcode.user.name", "testcode.profile.real_name")
                text = text.replace("testcode.user.id", "testcode.profile.api_app_id")
                spec.write_text(text.replace('"practice-crm.com"', '"127.0.0.1"'), "utf-8")
    told = capsys.readouterr()
    assert codes == [0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0], told.out + told.err
    proof = json.loads((desk.folder / "specs" / "crm.connection.proof.json").read_text("utf-8"))
    assert proof["passed"]
    assert {leg["verdict"] for leg in proof["legs"]} == {"proved"}
    assert (desk.folder / "crm.access_token.js").exists()


def test_a_scripted_log_in_is_a_proof(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    page = DOCS / "scripted.md"
    desk.put(page)
    monkeypatch.setenv("PYTHONPATH", str(ROOT / "app"))
    with provider_beside() as provider:
        (desk.folder / "specs" / "acme.json").write_text(json.dumps(provider.document()), "utf-8")
        for line in shown_to_run(page):
            monkeypatch.setenv("CONNECTION_WIZARD_SECRET", provider.client_secret)
            words = typed(line)
            words = [word.replace("python ", f"{shlex.quote(sys.executable)} ") for word in words]
            assert run(words) == (1 if words[0] == "diff" else 0), line


# -- examples of the spec


def merged(one: Any, other: Any) -> Any:
    """A document with another laid over it."""
    if isinstance(one, dict) and isinstance(other, dict):
        return {**one, **{key: merged(one.get(key), value) for key, value in other.items()}}
    return other


HOW_TO = [block[3] for block in BLOCKS.finditer((DOCS / "how-to.md").read_text("utf-8")) if block[2] == "json"]


@pytest.mark.parametrize("fragment", HOW_TO, ids=range(len(HOW_TO)))
def test_a_fragment_is_part_of_a_whole_spec(fragment: str) -> None:
    whole: Document = merged(document(), json.loads(fragment))
    found = [(one.code, one.path) for one in findings(Draft(whole)) if one.severity == "error"]
    assert found == []


# -- examples of JSON


def test_the_examples_of_json_are_made(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    """Each key that a page tells of is there, and none more at the top."""
    told = (DOCS / "json.md").read_text("utf-8")
    parts = dict(re.findall(r"^## `(\w+) --json`\n(.*?)(?=^## )", told, re.DOTALL | re.MULTILINE))
    for name, part in parts.items():
        (line,) = re.findall(r"^\$ (.*)$", part, re.MULTILINE)
        words = typed(line)
        assert run(words) in (0, 1)
        out = capsys.readouterr().out
        documents = [json.loads(each) for each in out.splitlines()] if name in ("run", "suggest") else [json.loads(out)]
        for found in _top(name, documents):
            unknown = [key for key in found if f"`{key}`" not in part and key not in ("event", "rehearsal")]
            assert name == "run" or unknown == [], (name, unknown)
        if name == "run":
            events = {one["event"] for one in documents}
            assert {event for event in events if f"`{event}`" not in part} == set()


def test_the_examples_of_json_have_the_keys_that_there_are() -> None:
    """Words and values may be others by now: ``python -m tests.documented_json`` makes them anew."""
    text = documented_json.PAGE.read_text("utf-8")
    assert set(documented_json.shapes(text)) == set(documented_json.MADE)
    assert documented_json.shapes(documented_json.page(text)) == documented_json.shapes(text)


def _top(name: str, documents: list[Any]) -> list[dict[str, Any]]:
    first = documents[0]
    if name == "check":
        return [*first["files"], *first["files"][0]["findings"]]
    return first if isinstance(first, list) else documents


def test_the_workflows_are_those_of_the_kit() -> None:
    """What a page shows of CI names inputs of our action and hooks of ours."""
    blocks = [
        yaml.safe_load(block[3])
        for page in PAGES
        for block in BLOCKS.finditer(page.read_text("utf-8"))
        if block[2] == "yaml"
    ]
    action = yaml.safe_load((ROOT / "packaging" / "github-action" / "action.yml").read_text("utf-8"))
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    jobs = [job for block in blocks if isinstance(block, dict) for job in block.get("jobs", {}).values()]
    ours = [step for job in jobs for step in job["steps"] if "packaging/github-action" in step.get("uses", "")]
    assert ours
    assert {name for step in ours for name in step["with"]} <= set(action["inputs"])
    repositories = [one for block in blocks if isinstance(block, dict) for one in block.get("repos", ())]
    named = {hook["id"] for one in repositories for hook in one["hooks"]}
    assert named
    assert named <= {hook["id"] for hook in hooks}
