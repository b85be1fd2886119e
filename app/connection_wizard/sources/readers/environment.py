"""Values of an environment: a ``.env`` file, lines for a shell, docker-compose. Client ID and addresses; the secret is
for the vault, everything else that is secret is dropped."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from connection_wizard.sources.gathering import Gathering
from connection_wizard.sources.holes import DOLLAR, Holes
from connection_wizard.sources.logins import take_logins
from connection_wizard.sources.page.yaml import read_yaml
from connection_wizard.sources.shapes import leaves, meaning_of, of_names, pairs_in, text_in
from connection_wizard.sources.understood import Understood

KIND: Final = "environment"
_LINE: Final = re.compile(
    r"[ \t]{0,20}(?:export[ \t]+|set[ \t]+\"?|setx[ \t]+|\$env:|-[ \t]+)?([A-Za-z_][A-Za-z0-9_]{1,80})"
    r"(?:[ \t]{0,9}=[ \t]{0,9}|(?<=[A-Z])[ \t]+(?=\"))(.*)"
)
_COMPOSE: Final = re.compile(r"^[ \t]{0,40}(?:environment|env|data|stringData):", re.MULTILINE)
_ANOTHER: Final = re.compile(r"\s(?=[A-Z_][A-Z0-9_]{0,80}=)")
_UPPER: Final = re.compile(r"[A-Z][A-Z0-9_]*")
_FLAG: Final = re.compile(
    r"(?<=\s)(?:-e|--env)[\s=]{1,9}[\"']?([A-Z_][A-Z0-9_]{0,80})=(\"[^\"\n]{0,400}\"|'[^'\n]{0,400}'|[^\s\"']{1,400})"
)
_LONGEST: Final = 64 * 1024
_MOST_LINES: Final = 5000
_ENOUGH: Final = frozenset({"client", "secret", "authorize", "token"})


def read(text: str) -> Understood | None:
    """What an environment says."""
    pairs = dict(_compose(text)) if _COMPOSE.search(text) else _lines(text) or flags(text)
    return of_pairs(KIND, text, pairs) if pairs else None


def of_pairs(kind: str, text: str, pairs: dict[str, str]) -> Understood | None:
    """What names and values say; None where they say nothing of a log-in."""
    if not any(meaning_of(name)[0] in _ENOUGH and value for name, value in pairs.items()):
        return None
    known = {name: value for name, value in pairs.items() if f"${{{name}" not in value}
    made = Gathering(kind, text, Holes(DOLLAR, known, ":"))
    for name, value in pairs.items():
        bare = made.holes.resolved(value)
        if meaning_of(name)[0] == "secret":
            made.secret(bare)
            made.leave(name, "secret" if bare in made.hidden else "sample")
        else:
            made.look_at(name, bare)
    take_logins(
        made,
        of_names(
            {
                name: value
                for name, value in pairs.items()
                if made.holes.resolved(value) not in made.hidden or meaning_of(name)[0] == "secret"
            }
        ),
    )
    return made.understood()


def _lines(text: str) -> dict[str, str]:
    """Lines of a name and a value; empty where it is another text."""
    if text.lstrip()[:1] in "{[<" or "://" in text[:12]:
        return {}
    found: dict[str, str] = {}
    others = 0
    for line in text.splitlines()[:_MOST_LINES]:
        bare = line.strip()
        if not bare or bare.startswith(("#", ";", "@echo", "//", "REM ")):
            continue
        pair = _LINE.fullmatch(line.rstrip())
        if pair is None or not (_UPPER.fullmatch(pair[1]) or f"{pair[1]}=" in line):
            others += 1
            continue
        found.setdefault(pair[1], _unquoted(pair[2].strip()))
    return found if found and others * 4 <= len(found) else {}


def flags(text: str) -> dict[str, str]:
    """What a container is started with: ``docker run -e NAME=value``; empty where it is another text."""
    found = _FLAG.findall(text[:_LONGEST]) if "docker" in text[:_LONGEST] or "podman" in text[:_LONGEST] else []
    return {name: _unquoted(value) for name, value in reversed(found)}


def _unquoted(value: str) -> str:
    if value[:1] in ("'", '"') and value[:1] in value[1:]:
        return value[1:].partition(value[0])[0]
    return _ANOTHER.split(value.partition(" #")[0], maxsplit=1)[0].strip().strip("\"'")


def _compose(text: str) -> Iterator[tuple[str, str]]:
    """The environments of services (docker-compose) and of containers (Kubernetes)."""
    for one in leaves(read_yaml(text)):
        if one.get("kind") in ("ConfigMap", "Secret"):
            yield from (
                *pairs_in(one.get("data") if one["kind"] == "ConfigMap" else None),
                *pairs_in(one.get("stringData")),
            )
        environment: Any = one.get("environment", one.get("env"))
        yield from pairs_in(environment)
        for row in environment if isinstance(environment, list) else ():
            if isinstance(row, str):
                name, _, value = row.partition("=")
                yield name.strip(), _unquoted(value.strip())
            elif text_in(row, "name"):
                yield text_in(row, "name"), text_in(row, "value")
