"""What a release holds beside the installers: wheel and source, bill of materials, notices, and their checksums."""

from __future__ import annotations

import hashlib
import subprocess
from pathlib import Path

from . import parts
from .environment import ROOT, python

SUMS = "SHA256SUMS"


def build(folder: Path) -> None:
    """Build all of it into a folder; the same source makes the same wheel, whoever builds it and when."""
    before = parts.BILL.read_text("utf-8")
    parts.write(folder)
    if parts.BILL.read_text("utf-8") != before:
        print(f"{parts.BILL.name} was out of date: the repository's is another one now.")
    subprocess.run([str(python()), "-m", "hatchling", "build", "-d", str(folder.resolve())], cwd=ROOT, check=True)
    (folder / SUMS).write_text(checksums(folder), "utf-8", newline="\n")
    print(f"Wrote {SUMS} of all in {folder}.")


def checksums(folder: Path) -> str:
    """The SHA-256 of every file in a folder, as ``sha256sum --check`` reads them."""
    files = sorted(path for path in folder.iterdir() if path.is_file() and path.name != SUMS)
    return "".join(f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in files)
