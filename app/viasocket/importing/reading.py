"""A record while it is read: its parts in whatever shape they came, and what had to be repaired."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from app.spec.documents import SPEC_VERSION, Location
from app.spec.finding import Finding, Severity
from app.spec.paths import PathError, parse_path


@dataclass(slots=True)
class Reading:
    """One record; `document` is the draft that comes of it, `said` what our own comment in its first code says."""

    record: Mapping[str, Any]
    repairs: list[Finding] = field(default_factory=list)
    document: dict[str, Any] = field(default_factory=lambda: {"spec_version": SPEC_VERSION})
    said: dict[str, Any] = field(default_factory=dict)

    def repair(
        self, code: str, step: int, at: Location, message: str, hint: str = "", severity: Severity = "hint"
    ) -> None:
        self.repairs.append(Finding(f"record-{code}", severity, step, at, message, hint))

    def whole(self, value: Any) -> Any:
        """The value without half characters (lone surrogates), which can neither be saved nor sent."""
        made = _whole(value)
        if made != value and not any(found.code == "record-half-character" for found in self.repairs):
            self.repair("half-character", 0, (), "There was half a character in the record. A � takes its place.")
        return made

    def text(self, key: str) -> str:
        value = self.record.get(key)
        return value if isinstance(value, str) else str(value) if isinstance(value, int) else ""

    def json(self, key: str, step: int, at: Location, *, string: bool) -> Any:
        """A part that is JSON, in a string or not; `string`: whether the platform wants a string."""
        value = self.record.get(key)
        if isinstance(value, str):
            try:
                inner = self.whole(json.loads(value))
            except (ValueError, RecursionError):
                return value
            if isinstance(inner, str):
                try:
                    inner = self.whole(json.loads(inner))
                except (ValueError, RecursionError):
                    return inner
                self.repair("escaped-twice", step, at, f"{key} was escaped once too often. It is read as it was meant.")
            elif not string:
                self.repair("string", step, at, f"{key} was a string of JSON. It is read as it was meant.")
            return inner
        if string and isinstance(value, dict | list):
            self.repair("object", step, at, f"{key} was an object, where the platform wants a string.")
        return value

    def path(self, key: str, twin: str, step: int, at: Location) -> str:
        written = self.text(key) or self.text(twin)
        return self.bare_path(written, step, at)

    def bare_path(self, written: str, step: int, at: Location) -> str:
        """A path, whatever stands around it."""
        text = written.strip()
        bare = text.removeprefix("return ").removesuffix(";").strip("`'\" ")
        bare = bare.removeprefix("${").removesuffix("}").strip()
        first, alternative, _ = bare.partition("||")
        if alternative or text.startswith("return ") or text.endswith(";"):
            self.repair(
                "path", step, at, f"The path of step {step} was code. Its first value is taken: {first.strip()}."
            )
        try:
            return str(parse_path(first)) if first.strip() else ""
        except PathError:
            return first.strip()


def _whole(value: Any) -> Any:
    if isinstance(value, str):
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(value, dict):
        return {_whole(key): _whole(item) for key, item in value.items()}
    return [_whole(item) for item in value] if isinstance(value, list) else value
