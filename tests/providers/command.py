"""Checks entries of the catalogue and brings files into form: ``python3 packaging/bootstrap.py providers [FILE…]``.

Without files all of ``resources/providers`` and the apps that are connected in another way, and then the files that are
made of the entries, too. Prints what is wrong with file and line, how many entries there are and how many of them are
complete, and which facts nobody has looked up for a year. Exit code 1 where something is wrong; ``--check`` changes
nothing and takes a file that is not in form for wrong.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from connection_wizard.providers.checking import check, check_together
from connection_wizard.providers.checking_ways import check_ways, in_form
from connection_wizard.providers.completeness import settled
from connection_wizard.providers.covering import aged
from connection_wizard.providers.entry import Entry
from connection_wizard.providers.folders import shipped_folder
from connection_wizard.providers.generated import generated
from connection_wizard.providers.other_ways import RESOURCE as OTHER_WAYS
from connection_wizard.providers.reading import ReadFile, entries_of, files_of, read_file
from connection_wizard.providers.written import entry_text


def main(arguments: Sequence[str] | None = None, *, folder: Path | None = None, today: date | None = None) -> int:
    """Run the command; the exit code."""
    parser = argparse.ArgumentParser(prog="providers", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE")
    parser.add_argument("--check", action="store_true", help="change nothing")
    parser.add_argument("--quiet", action="store_true", help="leave warnings out")
    asked = parser.parse_args(arguments)
    shipped, day = folder or shipped_folder(), today or date.today()  # noqa: DTZ011  # the day where somebody reads
    paths = {path.name: path for path in (*files_of(shipped), *asked.files)}
    read = [read_file(path) for path in paths.values()]
    named = {path.name for path in asked.files} or set(paths)
    problems = [problem for one in read if one.file in named for problem in check(one, day)]
    problems += [problem for problem in check_together(read) if problem.file in named]
    for problem in problems:
        if problem.severity == "error" or not asked.quiet:
            print(problem)
    wrong = sum(problem.severity == "error" for problem in problems)
    for one in read:
        if one.file in named and one.document and entry_text(one.document) != one.text:
            wrong += asked.check
            print(f"{one.file}: {'not in form' if asked.check else 'brought into form'}")
            if not asked.check:
                paths[one.file].write_text(entry_text(one.document), encoding="utf-8", newline="\n")
    if not asked.files:
        wrong += _check_ways(shipped.parent / OTHER_WAYS, entries_of(read), day, only_look=asked.check)
    if not asked.files and not wrong:
        wrong += _write_generated(shipped.parent, read, only_look=asked.check)
    _report([one for one in read if one.file in named], day)
    print(f"{wrong} wrong." if wrong else "All is well.")
    return 1 if wrong else 0


def _check_ways(path: Path, entries: Sequence[Entry], day: date, *, only_look: bool) -> int:
    """Those without such a log-in: looked at beside all entries, and brought into form."""
    if not path.is_file():
        return 0
    text = path.read_text(encoding="utf-8")
    problems = check_ways(text, entries, day)
    for problem in problems:
        print(problem)
    if problems or in_form(text) == text:
        return len(problems)
    print(f"{path.name}: {'not in form' if only_look else 'brought into form'}")
    if not only_look:
        path.write_text(in_form(text), encoding="utf-8", newline="\n")
    return int(only_look)


def _write_generated(resources: Path, read: Sequence[ReadFile], *, only_look: bool) -> int:
    stale = 0
    for name, text in generated(entries_of(read)).items():
        path = resources / name
        if not path.is_file() or path.read_text(encoding="utf-8") != text:
            stale += only_look
            print(f"{name}: {'not that of the entries' if only_look else 'made anew'}")
            if not only_look:
                path.write_text(text, encoding="utf-8", newline="\n")
    return stale


def _report(read: Sequence[ReadFile], day: date) -> None:
    entries = [(one, one.entry) for one in read if one.entry is not None]
    lacking: dict[str, int] = {}
    for _, entry in entries:
        for step, is_settled in settled(entry).items():
            lacking[step] = lacking.get(step, 0) + (not is_settled)
    complete = sum(all(settled(entry).values()) for _, entry in entries)
    print(f"{len(entries)} entries, {complete} of them complete.")
    for step, count in lacking.items():
        if count:
            print(f"  not settled in {count}: {step}")
    for one, entry in entries:
        if old := aged(entry, one.document, day):
            print(f"{one.file}: older than a year: {', '.join(old)}")


if __name__ == "__main__":
    raise SystemExit(main())
