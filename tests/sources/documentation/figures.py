"""How well documentation is read: ``figures.py FOLDER`` scores the reader on real pages by their facts (`facts.toml`).

The pages are their providers' and not part of the project: a folder holds those that somebody saved, named after the
facts (``slack.html``, ``github.md``, ``zoho.txt``). Pages that are missing are not counted.
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from connection_wizard.sources.readers.documentation import read
from connection_wizard.sources.understood import Understood

FACTS = Path(__file__).with_name("facts.toml")
WAYS = {"post": "client_secret_post", "basic": "client_secret_basic"}
ONE_VALUE = {
    "authentication": "access_token.client_authentication",
    "format": "access_token.body_format",
    "separator": "authorization.scope_separator",
    "pkce": "authorization.pkce",
    "revoke": "revoke_token.url",
    "calls": "test_call.url",
}

SCOPES = "authorization.scopes"
OF_SCOPES = {SCOPES, "authorization.scope_separator"}
"""What a page can say that shows no log-in."""


def scored(text: str, facts: Mapping[str, Any]) -> tuple[Counter[str], list[str]]:
    """What is right of a page, counted, and what is not, in words."""
    found = read(text)
    values = {".".join(map(str, one.at)): one.value for one in found.values} if found else {}
    count: Counter[str] = Counter()
    wrong: list[str] = []
    if facts.get("none"):
        count["pages without"] += 1
        beside = values.keys() - (OF_SCOPES if "scopes" in facts else set())
        count["invented"] += bool(beside)
        wrong = ["invented an address"] if beside else []
        if "scopes" in facts:
            _score_scopes(count, wrong, set(values.get(SCOPES, ())), set(facts["scopes"]))
        return count, wrong
    count["pages"] += 1
    right = {name: _same(values.get(path), facts[name]) for name, path in _addresses()}
    unscored = facts.get("unscored", ())
    count["both addresses"] += all(right.values())
    wrong += [f"{name}: {values.get(path)}" for name, path in _addresses() if not right[name]]
    usable, complete = all(right.values()), all(right.values())
    for name, path in ONE_VALUE.items():
        said, meant = values.get(path), facts.get(name)
        if name in unscored or (meant is None and name not in ("authentication", "format")):
            continue
        if said is not None:
            count[f"{name} filled"] += 1
            count[f"{name} right"] += _same(said, meant)
        count[f"{name} there"] += bool(meant)
        if not _same(said, meant) and (said is not None or meant):
            wrong.append(f"{name}: {said}")
            complete = False
            usable = usable and said is None
    if "scopes" in facts and "scopes" not in unscored:
        complete &= _score_scopes(count, wrong, set(values.get(SCOPES, ())), set(facts["scopes"]))
    if (about := facts.get("asked")) and about not in _questions(found):
        wrong.append(f"not asked about: {about}")
    count["usable"] += usable
    count["complete"] += complete
    return count, wrong


def _score_scopes(count: Counter[str], wrong: list[str], got: set[str], asked: set[str]) -> bool:
    """Count the scopes that were read; whether none is missing."""
    count["scopes read"] += len(got)
    count["scopes right"] += len(got & asked)
    count["scopes there"] += len(asked)
    if asked != got:
        wrong.append(f"scopes: more {sorted(got - asked)}, missing {sorted(asked - got)}")
    return asked <= got


def _addresses() -> Iterator[tuple[str, str]]:
    yield "authorize", "authorization.url"
    yield "token", "access_token.url"


def _questions(found: Understood | None) -> list[str]:
    return [question.about for question in found.questions] if found else []


def _same(said: object, meant: object) -> bool:
    """Whether a value is the one meant, or one of them; what is to fill in is, whatever its key.

    Nothing is meant by an empty text.
    """
    if isinstance(meant, list):
        return any(_same(said, one) for one in meant)
    return _plain(said) == _plain(WAYS.get(str(meant), meant))


def _plain(value: object) -> str:
    return "" if value is None else re.sub(r"\$?\{[^{}]*\}", "{}", str(value)).rstrip("/")


def pages(folder: Path) -> Iterator[tuple[str, str, Mapping[str, Any]]]:
    """The pages that are there, with their facts."""
    facts = tomllib.loads(FACTS.read_text(encoding="utf-8"))
    files = {file.name.partition(".")[0]: file for file in sorted(folder.iterdir())}
    for name, said in facts.items():
        if name in files:
            yield name, files[name].read_text(encoding="utf-8", errors="replace"), said


def main(folder: str) -> None:
    """Print the figures of both halves, and what is wrong."""
    halves: dict[str, Counter[str]] = {"tuned": Counter(), "aside": Counter()}
    for name, text, facts in pages(Path(folder)):
        count, wrong = scored(text, facts)
        halves["aside" if facts.get("aside") else "tuned"] += count
        for line in wrong:
            print(f"{name}: {line}")
    for half, count in halves.items():
        print(f"\n{half}: {dict(count)}")


if __name__ == "__main__":
    main(sys.argv[1])
