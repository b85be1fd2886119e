"""Collects the texts of the window for its translators, and compiles what they wrote; with the tools of PySide6.

One file a language and room in ``resources/translations/<language>/``: a room is what tells translators where a text is
met. What is new comes in empty, what is gone goes out, and what was translated stays. A translation that a person read
has no ``type="unfinished"`` any more. The compiled file beside the folder is what the window reads.
"""

from __future__ import annotations

import json
import re
import subprocess
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from .environment import ROOT, python
from .problem import Problem

FOLDER: Final = ROOT / "resources" / "translations"
CODE: Final = ROOT / "app" / "connection_wizard"
LANGUAGES: Final[Mapping[str, str]] = {
    "ar": "العربية",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "hi": "हिन्दी",
    "pt_BR": "Português (Brasil)",
}
"""Each language with its own name. A further one is a line here, and a folder of guides."""
ROOMS: Final[Mapping[str, tuple[str, ...]]] = {
    "pages": ("ui/pages",),
    "widgets": ("ui/widgets",),
    "window": ("ui/*.py", "ui/shell", "ui/session"),
    "session": ("session", "practice"),
    "diagnosis": ("diagnosis",),
    "publishing": ("publishing",),
    "sources": ("sources", "providers"),
    "run": ("oauth", "engine", "http", "secrets"),
    "record": ("viasocket",),
    "identity": ("identity",),
    "rules": ("spec",),
    "files": ("*.py", "addresses", "disk", "strict_json"),
}
"""Where texts are collected: all but the command line, which speaks English alone."""
A_HOST: Final = r"(?<!\S)\.?[a-z0-9-]+(?:\.[a-z0-9-]+)+(?=[.,]?(?:\s|$))"
"""As the window has it (`connection_wizard.ui.translations`)."""
CATALOGUE: Final = "catalogue"
"""What the entries of the catalogue say: read from their JSON."""
ALIASES: Final = "tr+=say,tr+=counted"


def renew(languages: Sequence[str] = ()) -> int:
    """Collect what is said now into the files of languages, of all without names, and compile them.

    Prints how far each has come.

    Raises:
        Problem: a language is none of ours, or a tool failed.
    """
    if unknown := [each for each in languages if each not in LANGUAGES]:
        raise Problem(f"No language of this program: {', '.join(unknown)}. There are: {', '.join(LANGUAGES)}.")
    with tempfile.TemporaryDirectory() as made:
        catalogue = Path(made, "catalogue.py")
        catalogue.write_text("".join(f"say({text!r})\n" for text in catalogue_texts()), encoding="utf-8")
        for language in languages or LANGUAGES:
            (FOLDER / language).mkdir(parents=True, exist_ok=True)
            for room, places in ROOMS.items():
                _collect(files_of(places), language, room)
            _collect([catalogue], language, CATALOGUE)
    known = {}
    for language, name in LANGUAGES.items():
        if not (FOLDER / language).is_dir():
            continue
        _compile(language)
        texts, translated, reviewed = counts(language)
        known[language] = {"name": name, "texts": texts, "translated": translated, "reviewed": reviewed}
        print(f"{language}: {translated} of {texts} texts translated, {reviewed} of them reviewed")
    listed = json.dumps(known, ensure_ascii=False, indent=2) + "\n"
    (FOLDER / "languages.json").write_text(listed, encoding="utf-8")
    return 0


def files_of(places: Sequence[str]) -> list[Path]:
    """The files of a room."""
    found = []
    for place in places:
        found += sorted(CODE.glob(place) if "*" in place else (CODE / place).rglob("*.py"))
    return found


def _collect(files: Sequence[Path], language: str, room: str) -> None:
    target = FOLDER / language / f"{room}.ts"
    exact = ("-disable-heuristic", "sametext", "-disable-heuristic", "similartext")
    quiet = ("-silent", "-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", language)
    _tool("lupdate", "-tr-function-alias", ALIASES, *exact, *quiet, *map(str, files), "-ts", str(target))


def _compile(language: str) -> None:
    files = sorted(map(str, (FOLDER / language).glob("*.ts")))
    _tool("lrelease", "-silent", *files, "-qm", str(FOLDER / f"connection_wizard_{language}.qm"))


def counts(language: str) -> tuple[int, int, int]:
    """How many texts there are, how many are translated, and how many of these a person has reviewed."""
    texts = translated = reviewed = 0
    for file in (FOLDER / language).glob("*.ts"):
        for translation in ET.parse(file).getroot().iter("translation"):  # noqa: S314 - of this repository
            forms = translation.findall("numerusform") or [translation]
            done = all((form.text or "").strip() for form in forms)
            texts += 1
            translated += done
            reviewed += done and translation.get("type") is None
    return texts, translated, reviewed


def catalogue_texts() -> list[str]:
    """What entries say of scopes and environments, and ask for in their fields; each once.

    An option that is a code (``eu-west-1``) is one in every language.
    """
    texts: set[str] = set()
    for file in sorted((ROOT / "resources" / "providers").glob("*.json")):
        entry = json.loads(file.read_text(encoding="utf-8"))
        texts.update(scope.get("says", "") for scope in entry.get("scopes", ()))
        texts.update(environment["name"] for environment in entry.get("environments", ()))
        for field in entry.get("draft", {}).get("fields", ()):
            options = (option["label"] for option in field.get("options", ()) if option["label"][:1].isupper())
            texts.update((field.get("label", ""), field.get("help", ""), *options))
    return sorted(set(map(_without_host, texts)) - {""})


def _without_host(text: str) -> str:
    """Dozens of texts differ in a host alone (`connection_wizard.ui.translations.catalogue_words`)."""
    hosts = re.findall(A_HOST, text)
    return text.replace(hosts[0], "{host}") if len(hosts) == 1 else text


def _tool(name: str, *arguments: str) -> None:
    command = [str(python().with_name(f"pyside6-{name}")), *arguments]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", errors="replace")
    if ended.returncode:
        raise Problem(f"{name} ended with {ended.returncode}: {ended.stderr or ended.stdout}")
