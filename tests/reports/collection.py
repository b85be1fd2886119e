"""The reports, as they lie in ``cases/``; their form is told in ``README.md``."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
SECRET = "s3cr3t-a81f"


@dataclass(frozen=True, slots=True)
class Report:
    """One report of a person."""

    name: str
    data: dict[str, Any]

    @property
    def kind(self) -> str:
        """How it is played."""
        return str(self.data["kind"])

    @property
    def secret(self) -> str:
        """The client secret as that person had it."""
        return str(self.data.get("secret", SECRET))

    @property
    def expected(self) -> dict[str, Any]:
        """What a good program does."""
        return dict(self.data["expected"])

    @property
    def server(self) -> dict[str, Any]:
        """How the provider behaves."""
        return dict(self.data.get("server", {}))

    def spec(self, a: str = "http://127.0.0.1:1", b: str = "http://127.0.0.1:2") -> dict[str, Any]:
        """The spec as that person had it, with the servers' addresses in it."""
        base = json.loads((HERE / "base.json").read_text(encoding="utf-8"))
        return dict(with_addresses(base | self.data.get("spec", {}), a, b))


def with_addresses(value: Any, a: str, b: str) -> Any:
    """Data with the addresses of both servers in place of their marks."""
    text = json.dumps(value)
    for mark, address in (("{A}", a), ("{B}", b), ("{HOSTPORT}", a.partition("://")[2])):
        text = text.replace(mark, address)
    return json.loads(text)


def reports() -> list[Report]:
    """All of them, by name."""
    return [
        Report(path.stem, json.loads(path.read_text(encoding="utf-8"))) for path in sorted(HERE.glob("cases/*.json"))
    ]
