"""One reader, with texts that are led by what they make it run: ``python -m tests.fuzz.guided READER RUNS FOLDER``.

Atheris ends the process by itself: with 0 where nothing was found, with the text in ``FOLDER/crash-…`` where something
was. It watches the rooms that the reader stands on, so it is imported before any of them.
"""

from __future__ import annotations

import sys
from pathlib import Path

READERS = (
    "addresses.reading.read",
    "http.json_slices.read_json",
    "secrets.finders.json_members",
    "sources.shell.read_command",
    "spec.paths.parse_path",
    "spec.templates.parse_template",
    "strict_json.loads",
    "viasocket.importing.read_record",
    "visible.visible",
)
"""Readers that go through a text by themselves, letter by letter, so that a branch more is a place more to fail."""

BEGUN_WITH = 300
"""Texts of the tests, of those that the reader makes something of."""


def main() -> None:
    """Try one reader."""
    import atheris  # type: ignore[import-not-found,import-untyped,unused-ignore]  # on some systems alone

    name, runs, folder = sys.argv[1:]
    rooms = sorted({f"connection_wizard.{one.partition('.')[0]}" for one in READERS})
    with atheris.instrument_imports(include=rooms):
        from tests.fuzz.readers import readers
        from tests.fuzz.test_readers import outcome, same
        from tests.fuzz.texts import as_kind, seeds

        reader = next(one for one in readers() if one.name == name)

    def attempt(data: bytes) -> None:
        value = as_kind(data.decode("utf-8", "surrogateescape"), reader.kind)
        assert same(outcome(reader, value), outcome(reader, value))

    begin = Path(folder, "corpus")
    begin.mkdir()
    nothing = outcome(reader, as_kind("x", reader.kind))
    telling = [seed for seed in seeds() if not same(outcome(reader, as_kind(seed, reader.kind)), nothing)]
    for number, seed in enumerate(telling[:: max(len(telling) // BEGUN_WITH, 1)]):
        (begin / str(number)).write_bytes(seed.encode("utf-8", "surrogatepass"))
    options = [f"-runs={runs}", "-seed=1", "-max_len=2048", f"-artifact_prefix={folder}/", str(begin)]
    atheris.Setup([sys.argv[0], *options], attempt)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
