"""Writers that are killed, or whose disk fails, in the middle: each in a process of its own, and what is left then.

``python -m tests.helpers.killed [SCENARIO …]`` plays each scenario once to count what it does to files, then again for
each of these moments: killed before it, after it, in the middle of what is written; killed at random; with a full
disk, one that may only be read, one that fails, a folder that is gone, for a few moments from then on. It prints a
line of JSON with what was tried, and whatever was lost. Processes are forked from one that has everything loaded.
"""

from __future__ import annotations

import argparse
import errno
import gc
import json
import os
import random
import shutil
import signal
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, QSettings, Signal

from connection_wizard.disk.writing import write_text
from connection_wizard.errors import WizardError
from connection_wizard.oauth.legs import LEGS
from connection_wizard.oauth.proof import LegProof, Proof
from connection_wizard.oauth.proof_files import page_path, read_proof
from connection_wizard.oauth.proof_page import proof_page
from connection_wizard.session.kept_proofs import keep_beside
from connection_wizard.spec.draft import Draft
from connection_wizard.spec.file_names import is_proof, proof_path
from connection_wizard.spec.files import digest, read_draft, write
from connection_wizard.ui.session.draft_files import DraftFiles
from connection_wizard.ui.session.draft_store import DraftStore
from connection_wizard.ui.session.proof_files import KeptProof
from connection_wizard.words import NOTHING, Words

assert sys.platform != "win32", "processes are forked here"
EVENTS = ("open", "write", "fsync", "replace", "rename", "link", "unlink", "chmod", "mkdir")
LASTS = 3
"""Moments for which a disk fails before it is well again."""
_WHEN = datetime(2026, 11, 28, tzinfo=UTC)
_write, _kill = os.write, os.kill

Tell = Callable[[str, int], None]


class Scenario(NamedTuple):
    """What a writer does, and what has to be there whenever it ends.

    Attributes:
        play: does it in a folder, and tells of all that counts as saved: a kind and a number that grows.
        look: what is lost of that.
    """

    play: Callable[[Path, Tell], None]
    look: Callable[[Path, dict[str, int]], list[str]]


class Fault(NamedTuple):
    """What happens at which moment."""

    kind: str
    at: int


# -- what is done


def _files(folder: Path) -> tuple[DraftStore, DraftFiles]:
    store = DraftStore()
    settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
    return store, DraftFiles(store, folder / "drafts", settings)


def _type(store: DraftStore, files: DraftFiles, tell: Tell, number: int, kind: str = "draft") -> None:
    store.put(("name",), f"{kind} {number}")
    files.save_now()
    if not files.unsaved:
        tell(kind, number)


def _close(files: DraftFiles, tell: Tell, kind: str, number: int) -> None:
    """What coming back to a window and closing it does: what is gone is noticed, what is not saved tried once more."""
    files.look()
    files.save_now()
    if not files.unsaved:
        tell(kind, number)


def _proof(draft: Draft, number: int) -> Proof:
    legs = tuple(LegProof(leg, "proved", Words("It is so."), NOTHING, "", {}, ()) for leg in LEGS)
    when = _WHEN + timedelta(hours=number)
    return Proof(draft.partial_spec.name, digest(draft.partial_spec), when, when, legs)


class _Ran(QObject):
    """As much of a live run as a kept proof listens to."""

    proved = Signal()
    proof: Proof | None = None
    session = None


def _autosave(folder: Path, tell: Tell) -> None:
    store, files = _files(folder)
    for number in range(1, 5):
        _type(store, files, tell, number)
    _close(files, tell, "draft", 4)


def _given_a_file(folder: Path, tell: Tell) -> None:
    store, files = _files(folder)
    ran = _Ran()
    kept = KeptProof(store, files, ran)  # type: ignore[arg-type]

    def prove(number: int) -> None:
        ran.proof = _proof(store.draft, number)
        ran.proved.emit()
        if not kept.problem and files.document is not None:
            tell("proof", number)

    _type(store, files, tell, 1)
    prove(1)
    _type(store, files, tell, 2)
    try:
        files.save_as(folder / "mine.json")
        tell("draft", 2)
    except WizardError:
        pass  # it is told, and the draft is where it was
    _type(store, files, tell, 3)
    prove(2)
    prove(3)
    _type(store, files, tell, 4)
    _close(files, tell, "draft", 4)


def _exported_over(folder: Path, tell: Tell) -> None:
    target = folder / "acme.json"
    for number in range(1, 4):
        draft = Draft({"spec_version": 1, "name": f"draft {number}"})
        try:
            write(draft, target)
            tell("draft", number)
            keep_beside(target, _proof(draft, number))
            tell("proof", number)
        except WizardError:
            continue


def _two_windows(folder: Path, tell: Tell) -> None:
    file = folder / "both.json"
    windows = []
    try:
        write(Draft({"spec_version": 1, "name": "left 0"}), file)
    except WizardError:
        return
    for kind in ("left", "right"):
        store, files = _files(folder)
        try:
            files.open(file)
        except WizardError:
            continue
        windows.append((kind, store, files))
    for number in range(1, 4):
        for kind, store, files in windows:
            _type(store, files, tell, number, kind)
    for kind, _, files in windows:
        _close(files, tell, kind, 3)


def _one_after_the_other(folder: Path, tell: Tell) -> None:
    """Documents that are left before they were saved by themselves."""
    store, files = _files(folder)
    for number in range(1, 4):
        store.put(("name",), f"left{number} 1")
        try:
            files.new(Draft({"spec_version": 1}))
        except WizardError:
            continue  # it stays open
        tell(f"left{number}", 1)
    _type(store, files, tell, 1, "last")
    _close(files, tell, "last", 1)


def _for_nobody_else(folder: Path, tell: Tell) -> None:
    for number in range(1, 4):
        try:
            write_text(
                json.dumps({"name": f"private {number}", "fill": "x" * 100_000}), folder / "own.json", private=True
            )
        except WizardError:
            continue
        tell("private", number)


# -- what is left


def _documents(folder: Path) -> list[Path]:
    found = [*folder.glob("*.json"), *folder.glob("drafts/*.json")]
    return [path for path in found if not path.name.endswith(".proof.json") and not is_proof(path)]


def _look(folder: Path, saved: dict[str, int]) -> list[str]:
    lost = []
    there: dict[str, int] = {}
    proofs: list[int] = []
    for path in _documents(folder):
        try:
            kind, _, number = str(read_draft(path).get("name") or "nothing 0").partition(" ")
        except WizardError as error:
            lost.append(f"{path.name}: {error}")
            continue
        there[kind] = max(there.get(kind, 0), int(number))
    for path in [*folder.rglob("*.proof.json")]:
        try:
            proof = read_proof(path)
        except WizardError as error:
            lost.append(f"{path.name}: {error}")
            continue
        assert proof is not None
        page = page_path(path)
        if page.exists() and page.read_text("utf-8") != proof_page(proof):
            lost.append("a page of another proof")
        document = path.with_name(path.name.removesuffix(".proof.json") + ".json")
        if document.exists() and proof_path(document) == path:
            proofs.append(int((proof.finished_at - _WHEN) / timedelta(hours=1)))
    lost += [f"{kind} {number}" for kind, number in saved.items() if kind != "proof" and there.get(kind, -1) < number]
    if saved.get("proof", 0) > max(proofs, default=0):
        lost.append(f"proof {saved['proof']}")
    again = QSettings(str(folder / "again.ini"), QSettings.Format.IniFormat)
    DraftFiles(DraftStore(), folder / "drafts", again).others.sweep()  # as the next window does
    write_text("", folder / "next.txt")  # the next who writes into a folder sweeps it
    lost += [f"left over: {path.name}" for path in folder.rglob("*.part")]
    return lost


def _look_at_private(folder: Path, saved: dict[str, int]) -> list[str]:
    """Whole, or not there at all: no part of it is ever under another name."""
    path = folder / "own.json"
    if [one.name for one in folder.iterdir() if one.name not in ("own.json", "next.txt")]:
        return ["something beside it"]
    if not path.exists():
        return []
    number = int(json.loads(path.read_text("utf-8"))["name"].partition(" ")[2])
    return [] if number >= saved.get("private", 0) else ["an older one"]


SCENARIOS: dict[str, Scenario] = {
    "autosave": Scenario(_autosave, _look),
    "given a file, with a proof": Scenario(_given_a_file, _look),
    "exported over, with a proof": Scenario(_exported_over, _look),
    "two windows": Scenario(_two_windows, _look),
    "one document after the other": Scenario(_one_after_the_other, _look),
    "for nobody else": Scenario(_for_nobody_else, _look_at_private),
}
KILLS = ("before", "after", "half")
TROUBLES = ("full", "read-only", "failing", "gone", "too many files")
_ERRORS = {
    "full": (errno.ENOSPC, ("write", "fsync", "mkdir", "link")),
    "read-only": (errno.EROFS, ("open", "replace", "rename", "link", "unlink", "chmod", "mkdir")),
    "failing": (errno.EIO, ("write", "fsync", "open", "replace")),
    "too many files": (errno.EMFILE, ("open",)),
}


class _Moments:
    """Counts what is done to files, and does what is to happen at one of these moments."""

    def __init__(self, folder: Path, fault: Fault | None) -> None:
        self.count = 0
        self._folder = folder
        self._fault = fault
        for name in EVENTS:
            setattr(os, name, self._wrapped(name, getattr(os, name)))

    def _wrapped(self, name: str, real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*arguments: Any, **named: Any) -> Any:
            if name == "open" and not arguments[1] & (os.O_WRONLY | os.O_RDWR):
                return real(*arguments, **named)
            self.count += 1
            fault = self._fault
            if fault is None or self.count < fault.at:
                return real(*arguments, **named)
            if fault.kind in KILLS and self.count == fault.at:
                if fault.kind == "half" and name == "write":
                    real(arguments[0], arguments[1][: len(arguments[1]) // 2])
                elif fault.kind == "after":
                    real(*arguments, **named)
                _kill(os.getpid(), signal.SIGKILL)
            if fault.kind == "gone" and self.count == fault.at:
                shutil.rmtree(self._folder / "drafts", ignore_errors=True)
            if fault.kind in _ERRORS and self.count < fault.at + LASTS:
                number, of = _ERRORS[fault.kind]
                if name in of:
                    raise OSError(number, os.strerror(number))
            return real(*arguments, **named)

        return call


def played(name: str, fault: Fault | None, random_after: float = 0.0) -> tuple[list[str], int, float]:
    """What is lost when a scenario is played with a fault; how many moments and CPU seconds it had, if it ended."""
    scenario = SCENARIOS[name]
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        (folder / "work").mkdir()
        read, written = os.pipe()
        child = os.fork()
        if not child:
            _play(scenario, folder / "work", written, fault, random_after)
        os.close(written)
        with os.fdopen(read, encoding="utf-8") as told:
            lines = [json.loads(line) for line in told.read().splitlines()]
        _, status = os.waitpid(child, 0)
        saved: dict[str, int] = {}
        moments, took = 0, 0.0
        broken = []
        for kind, number in lines:
            if kind == "moments":
                moments = number
            elif kind == "took":
                took = number
            elif kind == "broken":
                broken.append(str(number))
            else:
                saved[kind] = number
        if not os.WIFSIGNALED(status) and not moments:
            broken.append("it neither ended nor was killed")
        if fault is not None and fault.kind == "gone":
            # what lay in it and was closed is gone with it; what is open is not, and is saved again
            saved = {kind: number for kind, number in saved.items() if kind in ("draft", "last")}
        return broken + scenario.look(folder / "work", saved), moments, took


def _play(scenario: Scenario, folder: Path, out: int, fault: Fault | None, random_after: float) -> None:
    """In the process of its own, which ends here."""

    def tell(kind: str, number: float | str) -> None:
        _write(out, (json.dumps([kind, number]) + "\n").encode())

    try:
        moments = _Moments(folder, fault)
        if random_after:
            signal.signal(signal.SIGPROF, signal.SIG_DFL)
            signal.setitimer(signal.ITIMER_PROF, random_after)
        before = os.times().user + os.times().system
        scenario.play(folder, tell)
        tell("took", os.times().user + os.times().system - before)
        tell("moments", moments.count)
    finally:
        if (error := sys.exc_info()[1]) is not None:
            tell("broken", repr(error))
        os._exit(0)


def faults(moments: int) -> Iterator[Fault]:
    """Each kind at each moment."""
    for kind in (*KILLS, *TROUBLES):
        for at in range(1, moments + 1):
            yield Fault(kind, at)


def main(names: list[str], *, kills: int, troubles: int, chances: int) -> None:
    """Play, and print what was lost.

    Args:
        kills, troubles: at every so-many-th moment, another for each kind.
        chances: kills at random, of each scenario.
    """
    application = QCoreApplication([])  # what sets off a timer has one
    chance = random.Random(19)
    gc.collect()
    gc.freeze()  # what is forked shares it
    for name in names or SCENARIOS:
        lost, moments, took = played(name, None)
        tried = {"kills": 0, "troubles": 0}
        for number, fault in enumerate(faults(moments)):
            kind, each = ("kills", kills) if fault.kind in KILLS else ("troubles", troubles)
            if (number + number // moments) % each == 0:
                tried[kind] += 1
                lost += [f"{fault.kind} {fault.at}: {one}" for one in played(name, fault)[0]]
        for _ in range(chances):
            tried["kills"] += 1
            after = chance.uniform(_SOONEST, max(took, _LATEST))
            lost += [f"at random: {one}" for one in played(name, None, after)[0]]
        print(json.dumps({"scenario": name, "moments": moments, **tried, "lost": lost}), flush=True)
    del application


_SOONEST, _LATEST = 0.0001, 0.02
"""CPU seconds after which a writer is killed at random; the latest is that of a whole run, where that is more."""


if __name__ == "__main__":
    asked = argparse.ArgumentParser()
    asked.add_argument("names", nargs="*")
    for option, usual in (("--kills", 1), ("--troubles", 1), ("--chances", 50)):
        asked.add_argument(option, type=int, default=usual)
    given = asked.parse_args()
    main(given.names, kills=given.kills, troubles=given.troubles, chances=given.chances)
