"""A record while it is read: its parts in whatever shape they came, and what had to be repaired."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from types import UnionType
from typing import Any

from connection_wizard import strict_json
from connection_wizard.spec.documents import SPEC_VERSION, DocumentPath
from connection_wizard.spec.finding import Finding, Severity
from connection_wizard.spec.paths import PathError, parse_path
from connection_wizard.steps import step_of
from connection_wizard.viasocket.forms import bare_path, in_template
from connection_wizard.words import NOTHING, Words, say


@dataclass(slots=True)
class Reading:
    """One record while it is read.

    Attributes:
        record: the record as it is understood: each repair that has a finding of its own is made in it, so that what is
            then still otherwise in the export can be told, too (`connection_wizard.viasocket.importing.differences`).
        document: the draft that comes of it.
        said: what our own comment in its first code says.
    """

    record: dict[str, Any]
    repairs: list[Finding] = field(default_factory=list)
    document: dict[str, Any] = field(default_factory=lambda: {"spec_version": SPEC_VERSION})
    said: dict[str, Any] = field(default_factory=dict)

    def repair(
        self, code: str, at: DocumentPath, message: Words, hint: Words = NOTHING, severity: Severity = "hint"
    ) -> None:
        """Tell of something that was put right on the way in."""
        self.repairs.append(Finding(f"record-{code}", severity, step_of(at), at, message, hint))

    def whole(self, value: Any) -> Any:
        """A copy of the value without half characters (lone surrogates), which can neither be saved nor sent."""
        made = strict_json.whole_value(value)
        if made != value and not any(found.code == "record-half-character" for found in self.repairs):
            where = _first_half(value)
            words = say("There was half a character in the record, {where}. A � takes its place.", where=where)
            self.repair("half-character", (), words)
        return made

    def text(self, key: str) -> str:
        """A value of the record as a text; empty where there is none."""
        return text_of(self.record.get(key))

    def json(self, key: str, at: DocumentPath, *, string: bool) -> Any:
        """A part that is JSON, in a string or not, as it stands in `record` from now on.

        Args:
            string: whether the platform wants a string.
        """
        self.record[key] = value = self._json(key, at, string=string)
        return value

    def _json(self, key: str, at: DocumentPath, *, string: bool) -> Any:
        value = self.record.get(key)
        if isinstance(value, str):
            try:
                inner = self._parsed(value, key, at)
            except strict_json.NotStrict:
                return value
            if isinstance(inner, str):
                try:
                    inner = self._parsed(inner, key, at)
                except strict_json.NotStrict:
                    return inner
                self.repair(
                    "escaped-twice",
                    at,
                    say("{key} was escaped once too often. It is read as it was meant.", key=key),
                )
            elif not string:
                self.repair("string", at, say("{key} was a string of JSON. It is read as it was meant.", key=key))
            return inner
        if string and isinstance(value, dict | list):
            self.repair("object", at, say("{key} was an object, where the platform wants a string.", key=key))
        return value

    def _parsed(self, text: str, key: str, at: DocumentPath) -> Any:
        twice: list[str] = []
        value = self.whole(parsed(text, twice))
        self.tell_twice(twice, at, say(" in {key}", key=key))
        return value

    def tell_twice(self, names: list[str], at: DocumentPath, where: Words) -> None:
        """Names that stood twice in one object of JSON, of which only the last can be read."""
        for name in dict.fromkeys(names):
            self.repair(
                "twice",
                at,
                say("“{name}” was there twice{where}. The last one is taken.", name=name, where=where),
            )

    def entries(self, items: list[Any], at: DocumentPath, of: Words, one: Words) -> list[dict[str, Any]]:
        """The objects in a list; every other entry is named and left out."""
        for number, item in enumerate(items, 1):
            if not isinstance(item, dict):
                self.repair(
                    "entry",
                    at,
                    say(
                        "Entry {number} of {list} is {kind}, no {one}. It is left out.",
                        number=number,
                        list=of,
                        kind=kind_of(item),
                        one=one,
                    ),
                )
        return [item for item in items if isinstance(item, dict)]

    def flag(self, holder: dict[str, Any], key: str, at: DocumentPath) -> bool:
        """Yes or no; nothing is no."""
        value = holder.get(key)
        if value is not None and not isinstance(value, bool):
            holder[key] = value = str(value).strip().lower() in ("true", "1", "yes")
            answer = say("yes") if value else say("no")
            self.repair(
                "flag",
                at,
                say("{key} was neither true nor false. It is read as “{answer}”.", key=key, answer=answer),
            )
        return value is True

    def path(self, holder: dict[str, Any], key: str, twin: str, at: DocumentPath, *, template: bool) -> str:
        """A path that stands under a key, and once more under its twin (inside ``${…}``).

        Args:
            twin: empty where there is none.
            template: whether the first key holds it inside ``${…}``, too.
        """
        names = [name for name in (key, twin) if name]
        given = {name: value for name in names if isinstance(value := holder.get(name), str) and value.strip()}
        if not given:
            return ""
        name = next(iter(given))
        path, code = _bare(given[name])
        if not path:
            self.repair(
                "no-path", at, say("{name} holds nothing that can be read as a path. It is left out.", name=name)
            )
        elif code:
            self.repair(
                "path",
                at,
                say("The path of step {step} was code. Its first value is taken: {path}.", step=step_of(at), path=path),
            )
        elif any(bare_path(_bare(other)[0]) != bare_path(path) for other in given.values()):
            self.repair(
                "two-paths",
                at,
                say(
                    "{key} and {twin} are two different paths. The first one is taken: {path}.",
                    key=key,
                    twin=twin,
                    path=path,
                ),
            )
        elif any(given[each] != _written(path, template or each == twin) for each in given):
            self.repair(
                "path-form",
                at,
                say("The path of step {step} is written as the platform does it: {path}.", step=step_of(at), path=path),
            )
        for each in given:
            holder[each] = _written(path, template or each == twin)
        return path


def parsed(text: str, twice: list[str]) -> Any:
    """What a text of JSON holds; names that stand twice in one object are put into the list.

    Half characters are let through: `Reading.whole` mends them, and says so.

    Raises:
        NotStrict: it is no JSON, or holds what cannot be kept.
    """
    return strict_json.loads(text, halves=True, twice=twice)


def _first_half(value: Any) -> Words:
    try:
        strict_json.check(value)
    except strict_json.NotStrict as error:
        if error.path:
            return say("at {place}", place=".".join(map(str, error.path)))
    return say("in a text")


def text_of(value: Any) -> str:
    """A text, or a number written as one; nothing else is a text."""
    if isinstance(value, str):
        return value
    return json.dumps(value) if isinstance(value, int | float) else ""


def kind_of(value: Any) -> Words:
    """What kind of thing a value of JSON is, in words."""
    return next((words for kind, words in _KINDS if isinstance(value, kind)), say("empty"))


_KINDS: tuple[tuple[type | UnionType, Words], ...] = (
    (bool, say("true or false")),
    (str, say("a text")),
    (int | float, say("a number")),
    (list, say("a list")),
    (dict, say("an object")),
)


def _written(path: str, inside: bool) -> str:
    return in_template(path) if inside else bare_path(path)


def _bare(written: str) -> tuple[str, bool]:
    """A path without what stands around it, and whether that was code."""
    text = written.strip()
    bare = text.removeprefix("return ").removesuffix(";").strip("`'\" ")
    bare = bare.removeprefix("${").removesuffix("}").strip()
    first, alternative, _ = bare.partition("||")
    code = bool(alternative) or text.startswith("return ") or text.endswith(";")
    try:
        return str(parse_path(first)) if first.strip() else "", code
    except PathError:
        return first.strip(), code
