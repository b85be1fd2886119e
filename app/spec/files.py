"""Specs and drafts as files: UTF-8, keys in order, byte-identical for the same content, written atomically."""

from __future__ import annotations

import contextlib
import json
import os
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.errors import WizardError
from app.spec.documents import SPEC_VERSION
from app.spec.draft import Draft
from app.spec.migrations import migrated
from app.words import Words, say

if TYPE_CHECKING:  # as in app.spec.draft
    from app.spec.model import ConnectionSpec

MAX_FILE_BYTES = 8 * 1024 * 1024
PROOF_ENDING = ".proof.json"


class SpecFileError(WizardError):
    """A file that cannot be read or written as a connection spec."""


class NewerSpecError(SpecFileError):
    """A file that a newer version of the program wrote."""


def read_draft(path: Path) -> Draft:
    """Read a spec or a draft; what does not fit the model stays in it and is named by the findings.

    Raises:
        SpecFileError: the file cannot be read, is no JSON object, is too large.
        NewerSpecError: it has a `spec_version` that this program does not know.
    """
    try:
        with path.open("rb") as file:
            data = file.read(MAX_FILE_BYTES + 1)
    except FileNotFoundError:
        raise SpecFileError(
            say("There is no file “{name}”.", name=path.name), say("Check the name and the folder.")
        ) from None
    except OSError as error:
        raise SpecFileError(
            say("“{name}” cannot be read: {reason}.", name=path.name, reason=_reason(error)),
            say("Check that it is a file and that you may open it."),
        ) from error
    if len(data) > MAX_FILE_BYTES:
        raise SpecFileError(
            say(
                "“{name}” is larger than {megabytes} MB: it is no connection spec.",
                name=path.name,
                megabytes=MAX_FILE_BYTES // 1024 // 1024,
            ),
            say("Choose the file that the wizard saved."),
        )
    return parse_draft(data, path.name)


def parse_draft(data: bytes, name: str = "") -> Draft:
    """Read the bytes of a file; ``name`` is what messages call it, where it has one. Raises as `read_draft` does."""
    named = Words(f"“{name}”") if name else say("The text")
    try:
        text = data.decode("utf-8-sig")
        document = json.loads(text, parse_constant=_no_constant)
    except UnicodeDecodeError:
        raise SpecFileError(
            say("{named} is no text in UTF-8, so it is no connection spec.", named=named),
            say("Choose the file that the wizard saved."),
        ) from None
    except RecursionError:
        raise SpecFileError(
            say("{named} is nested too deeply to be a connection spec.", named=named),
            say("Choose the file that the wizard saved."),
        ) from None
    except ValueError as error:
        raise SpecFileError(
            say("{named} is no complete JSON file: {place}.", named=named, place=_place(error)), _json_hint(data)
        ) from None
    if not isinstance(document, dict):
        raise SpecFileError(
            say("{named} holds JSON, but no connection spec: it must start with {.", named=named),
            say("Choose the file that the wizard saved."),
        )
    return Draft(_current(document, named))


def _current(document: dict[str, Any], named: Words) -> dict[str, Any]:
    version = document.get("spec_version")
    if isinstance(version, bool) or not isinstance(version, int) or version < 1:
        from app.spec.model import ConnectionSpec

        if version is None and not document.keys() & ConnectionSpec.model_fields.keys():
            raise SpecFileError(
                say("{named} is JSON, but nothing in it belongs to a connection spec.", named=named),
                say("Choose the file that the wizard saved."),
            )
        unsaid = version is None or isinstance(version, bool)  # Python takes true for 1
        return document | {"spec_version": SPEC_VERSION} if unsaid else document
    if version > SPEC_VERSION:
        raise NewerSpecError(
            say(
                "{named} was written by a newer version of this program (spec version {version}; "
                "this one knows up to {known}).",
                named=named,
                version=version,
                known=SPEC_VERSION,
            ),
            say("Update the program, then open the file again. It was not changed."),
        )
    return migrated(document)


def to_text(content: Draft | ConnectionSpec) -> str:
    """The file's text: keys in the documented order, two-space indent, newline at the end.

    In a spec, what is empty or a whole part left as it is by default is not written; every single choice is spelled
    out, and so is every step. A draft is written with all that is in it.
    """
    from app.spec.outline import in_order, shortened

    document = in_order(content.document) if isinstance(content, Draft) else shortened(content)
    return json.dumps(document, ensure_ascii=False, indent=2, allow_nan=False) + "\n"


def proof_path(spec: Path) -> Path:
    """Where the proof of a spec is kept: in its folder, under its name."""
    return spec.with_name(spec.name.removesuffix(".json") + PROOF_ENDING)


def is_proof(path: Path) -> bool:
    """Whether a file is a proof, by its name: ``specs/*.json`` names the proofs beside the specs, too."""
    return path.name.endswith(PROOF_ENDING)


def digest(spec: ConnectionSpec) -> str:
    """SHA-256 of the spec's file without its marks of what was seen, in hex: says which spec a proof is about."""
    import hashlib

    return hashlib.sha256(to_text(spec.model_copy(update={"seen": ()})).encode()).hexdigest()


def write(content: Draft | ConnectionSpec, path: Path) -> None:
    """Write a spec or a draft so that the file is the old one or the new one, never half of it.

    Raises:
        SpecFileError: the folder is missing, read-only or full; an existing file is left as it was.
    """
    write_text(to_text(content), path)


def write_text(text: str, path: Path, *, private: bool = False) -> None:
    """Write a text file atomically, as `write` does; `private`: for nobody but the person who runs this."""
    try:
        target = path.resolve()
        temporary = target.with_name(f".{target.name}.{os.urandom(4).hex()}.part")
        try:
            # "x": never through somebody else's link; the usual rights, for a spec is made to be shared
            opener = partial(os.open, mode=0o600 if private else 0o666)
            with open(temporary, "x", encoding="utf-8", newline="\n", opener=opener) as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            if target.exists() and not private:
                temporary.chmod(target.stat().st_mode & 0o777)
            temporary.replace(target)
        except BaseException:
            with contextlib.suppress(OSError):
                temporary.unlink()
            raise
    except OSError as error:
        raise SpecFileError(
            say("“{name}” could not be saved: {reason}.", name=path.name, reason=_reason(error)),
            say("Choose another folder, or make room and try again."),
        ) from error


def _reason(error: OSError) -> str:
    reason = error.strerror or type(error).__name__
    return reason[:1].lower() + reason[1:]


def _place(error: ValueError) -> Words:
    if isinstance(error, json.JSONDecodeError):
        return say("it stops making sense at line {line}, column {column}", line=error.lineno, column=error.colno)
    # What is left is Python's limit on the digits of a number
    return error.words if isinstance(error, _NotJson) else say("a number in it has thousands of digits")


def _json_hint(data: bytes) -> Words:
    if not data.strip():
        return say("The file is empty: choose the file that the wizard saved.")
    if not data.rstrip().endswith(b"}"):
        return say("Its end seems to be missing: copy or download it again.")
    return say("Mend that place, or choose the file that the wizard saved.")


class _NotJson(ValueError):
    def __init__(self, words: Words) -> None:
        super().__init__(words)
        self.words = words


def _no_constant(name: str) -> float:
    raise _NotJson(say("it holds {name}, which is no JSON number", name=name))
